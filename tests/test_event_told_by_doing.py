"""What is done in order to say what will be: a call, a letter, a journey that is over when the saying is reported."""

from __future__ import annotations

import pytest

from tests.test_events import told_by_type


@pytest.mark.parametrize(
    ("text", "event_type", "value"),
    [
        (
            "Trudeau, pazartesi günü Boric'i telefonla arayarak, Peru'nun susmayacağını söyledi.",
            "phone_call",
            "2024-01-15",
        ),
        ("Lavrov, salı günü Bakü'ye giderek Küba'nın barış gücü göndereceğini açıkladı.", "visit", "2024-01-16"),
        (
            "Trudeau, cuma günü Lima'da Boric ile görüşerek Şili'yi destekleyeceklerini söyledi.",
            "meeting",
            "2024-01-19",
        ),
        (
            "Peru, perşembe günü Küba büyükelçisini bakanlığa çağırarak, geminin iade edilmeyeceğini bildirdi.",
            "summons",
            "2024-01-18",
        ),
        ('Trudeau, salı günü Boric ile görüşerek, "Anlaşmadan çekileceğiz" dedi.', "meeting", "2024-01-16"),
        ("Trudeau, Boric'e mektup göndererek zirveye katılmayacağını bildirdi.", "message", "2024-01-20"),
        ("Trudeau, Boric'i telefonla arayarak Şili'ye geleceğini bildirdi.", "phone_call", "2024-01-20"),
        (
            "Macron, geçen hafta Beyrut'a giderek Lübnan'ı yalnız bırakmayacaklarını söyledi.",
            "visit",
            "2024-01-08/2024-01-14",
        ),
        ("Macron, aralıkta Mısır'ı ziyaret ederek ticareti artıracak bir anlaşma imzalamıştı.", "visit", "2023-12"),
        ("Trudeau, kasımda Şili'ye giderek sorunu çözecek planı görüşmüştü.", "visit", "2023-11"),
    ],
)
def test_what_is_done_to_say_what_will_be_is_done(text: str, event_type: str, value: str) -> None:
    assert told_by_type(text)[event_type] == ("occurred", value)


@pytest.mark.parametrize(
    ("text", "event_type", "value"),
    [
        ("Trudeau, salı günü Lima'ya giderek Boric ile görüşeceğini söyledi.", "visit", "2024-01-23"),
        ("Trudeau, salı günü Lima'ya giderek Boric ile görüşecek.", "visit", "2024-01-23"),
        ("Trudeau, salı günü Lima'ya giderek sorunu çözecek planı görüşecek.", "visit", "2024-01-23"),
        ("Trudeau'nun salı günü Lima'ya giderek Boric ile görüşeceği bildirildi.", "visit", "2024-01-23"),
        ("Trudeau, Lima'ya giderek Boric ile görüşeceklerini söyledi.", "visit", None),
    ],
)
def test_what_is_done_to_do_what_will_be_is_ahead(text: str, event_type: str, value: str | None) -> None:
    assert told_by_type(text)[event_type] == ("planned", value)


def test_the_day_of_the_announcement_is_not_that_of_what_will_not_be() -> None:
    assert told_by_type("Peru, 10 Ocak'ta Küba'ya saldırmayacağını açıkladı.")["attack"] == ("denied", None)


def test_what_is_announced_of_somebody_is_all_ahead() -> None:
    told = told_by_type("Trudeau'nun salı günü Lima'ya giderek, Boric ile görüşeceği açıklandı.")
    assert told["visit"] == ("planned", "2024-01-23")
