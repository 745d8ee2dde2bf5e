"""Who is asked for something by a verb that follows a reproach: whoever is blamed, if nobody else is to do it."""

from __future__ import annotations

import pytest

from tests.test_events import events


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("Çin, ABD'yi eleştirdi ve askerlerini çekmesini istedi.", ("USA",)),
        ("Rusya ABD'ye tepki gösterdi ve kararını gözden geçirmesini istedi.", ("USA",)),
        ("Çin, ABD'yi suçladı ve karardan dönmeye çağırdı.", ("USA",)),
        ("Çin, ABD'yi eleştirdi, kararından dönmesini istedi.", ("USA",)),
        ("Çin, ABD'nin kararını kınadı ve yaptırımları kaldırmasını talep etti.", ("USA",)),
        ("Türkiye, İsrail'in saldırısını kınadı ve saldırıları durdurmaya davet etti.", ("ISR",)),
        ("Rusya, ABD'yi anlaşmayı ihlal etmekle suçladı ve anlaşmaya uymaya çağırdı.", ("USA",)),
        ("ABD, Rusya'nın Ukrayna'yı işgalini kınadı ve askerlerini çekmesini istedi.", ("RUS",)),
        ("Peskov, Kiev'i suçladı ve müzakerelere dönmesi gerektiğini söyledi.", ("UKR",)),
        ("Trump, Maduro'yu eleştirdi ve görevi bırakmasını istedi.", ("VEN",)),
        ("Çin, ABD'yi suçladı ve yaptırımları kaldırmaya çağırdı.", ("USA",)),
        # somebody else is to do it
        ("Çin, Japonya'yı suçladı ve yaptırım uygulamaya çağırdı.", ()),
        ("Netanyahu, İran'ı tehdit etti ve halkını sığınaklara girmeye çağırdı.", ()),
        ("Türkiye, İsrail'i kınadı ve uluslararası toplumun harekete geçmesini istedi.", ()),
        ("Türkiye, İsrail'i kınadı ve halkın sakin olmasını istedi.", ()),
        ("Türkiye, İsrail'i kınadı ve ordudan hazır olmasını istedi.", ()),
        ("Türkiye, İsrail'i kınadı ve tarafları itidalli davranmaya çağırdı.", ()),
        ("Çin, Japonya'yı eleştirdi ve halkı sakin olmaya çağırdı.", ()),
        ("Türkiye, İsrail'i kınadı ve saldırıların durdurulmasını istedi.", ()),
        ("Türkiye, İsveç'i kınadı ve Fransa'nın kararını gözden geçirmesini istedi.", ("FRA",)),
        ("Türkiye, İsrail'i kınadı ve BM'yi göreve çağırdı.", ("Birleşmiş Milletler",)),
        ("Çin, ABD'yi eleştirdi. Rusya askerlerini çekmesini istedi.", ("RUS",)),
    ],
)
def test_who_is_blamed_is_asked(text: str, asked: tuple[str, ...]) -> None:
    assert [told[2] for told in events(text) if told[0] == "request"] == [asked]


@pytest.mark.parametrize(
    ("text", "blamed", "asked"),
    [
        ("Trump, Putin ile yaptığı görüşmede Suriye'yi eleştirerek çekilmesini istedi.", "SYR", ("SYR",)),
        ("Trump, Putin ile görüşmesinde İran'ı kınayarak saldırıları durdurmasını istedi.", "IRN", ("IRN",)),
        ("Trump, Putin ile görüşmesinde İran'ın tutumunu kınayarak geri adım atmasını istedi.", "IRN", ("IRN",)),
        (
            "Trump, Putin ile görüşmesinde İran'ı eleştirerek BM'den adım atmasını istedi.",
            "IRN",
            ("Birleşmiş Milletler",),
        ),
        ("Trump, Putin ile görüşmesinde İran'ı eleştirerek halkın susmasını istedi.", "IRN", ("RUS",)),
    ],
)
def test_who_is_blamed_at_a_talk_is_asked_and_not_the_partner(text: str, blamed: str, asked: tuple[str, ...]) -> None:
    found = {kind: to for kind, _, to, _ in events(text)}
    assert (found["criticism"], found["request"]) == ((blamed,), asked)
