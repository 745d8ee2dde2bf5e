"""Who is asked, and who is to do it: the side spoken to, not whoever stands within what is asked for."""

from __future__ import annotations

import pytest

from tests.test_events import events

TRUDEAU, GARCIA = "Kanada Başbakanı Justin Trudeau", "Peru Cumhurbaşkanı Alan Garcia"


@pytest.mark.parametrize(
    "text",
    [
        f"{TRUDEAU}, {GARCIA}'yı arayarak Şili üzerinde baskı kurmasını istedi.",
        f"{TRUDEAU}, {GARCIA}'yı arayarak Şili'ye müdahale etmemesini istedi.",
        f"{TRUDEAU}, {GARCIA} ile görüşmesinde Şili yönetimine baskı yapmasını istedi.",
        f"{TRUDEAU}, {GARCIA} ile telefonda görüşerek Şili'deki savaşı bitirmesini istedi.",
        f"{TRUDEAU}, {GARCIA}'yı arayarak Şili'nin içişlerine müdahale edilmemesi gerektiğini vurguladı.",
        f"{TRUDEAU}, {GARCIA} ile görüşerek Şili'ye yaptırım uygulanmasını istedi.",
        f"{TRUDEAU}, {GARCIA}'yı arayarak gerginliği düşürmesini istedi. Şili sustu.",
    ],
)
def test_whoever_one_talks_with_is_asked(text: str) -> None:
    asked = [e for e in events(text) if e[0] == "request" and e[1] == ("CAN",)]
    assert asked == [("request", ("CAN",), ("PER",), "occurred")]


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        (f"{TRUDEAU}, {GARCIA}'yı arayarak Şili'nin ateşkese uyması gerektiğini söyledi.", "CHL"),
        (f"{TRUDEAU}, {GARCIA} ile görüşmesinde Şili'ye saldırıları durdurması çağrısında bulundu.", "CHL"),
        (f"{TRUDEAU}, Peru'nun Şili'nin toprak bütünlüğüne saygı duymasını istedi.", "PER"),
        (f"{TRUDEAU}, Şili'nin saldırılarının durdurulmasını istedi. Peru sustu.", "CHL"),
        (f"{TRUDEAU}, Şili'nin iç işlerine karışmamasını istedi. Peru sustu.", "CHL"),
    ],
)
def test_whoever_is_named_as_the_one_to_do_it_is_asked(text: str, asked: str) -> None:
    assert ("request", ("CAN",), (asked,), "occurred") in events(text)


@pytest.mark.parametrize(
    "text",
    [
        "Kanada, Şili'nin içişlerine karışılmamasını istedi. Peru sustu.",
        "Kanada, Şili'nin içişlerine müdahale edilmemesi gerektiğini söyledi. Peru sustu.",
        "Kanada, Şili'nin toprak bütünlüğünün korunması gerektiğini vurguladı. Peru sustu.",
        "Kanada, Şili'nin egemenliğine saygı gösterilmesini istedi. Peru sustu.",
        "Kanada, Şili'ye yaptırım uygulanmasını istedi. Peru sustu.",
        "Kanada, Şili'ye silah verilmesi gerektiğini söyledi. Peru sustu.",
    ],
)
def test_whoever_is_to_be_spared_or_helped_is_not_asked(text: str) -> None:
    assert events(text) == [("request", ("CAN",), (), "occurred")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kanada, Peru'dan Şili'deki askerlerini çekmesini istedi.", ("withdrawal", ("PER",), ("CHL",))),
        ("Kanada, Peru'ya Şili'deki askerlerini çekmesi çağrısında bulundu.", ("withdrawal", ("PER",), ("CHL",))),
        ("Kanada, Peru'dan Şili'ye yaptırım uygulamasını istedi.", ("sanction", ("PER",), ("CHL",))),
        ("Kanada, Peru'ya Filistin'i tanıması çağrısında bulundu.", ("recognition", ("PER",), ("PSE",))),
        ("Kanada, Peru'dan arabuluculuk yapmasını talep etti.", ("mediation", ("PER",), ())),
        ("Kanada, Peru'nun arabuluculuk yapmasını istedi.", ("mediation", ("PER",), ())),
        (f"{TRUDEAU}, {GARCIA}'yı arayarak arabuluculuk yapmasını istedi.", ("mediation", ("PER",), ())),
        ("Kanada, Peru'nun Şili'deki askerlerini çekmesini istedi.", ("withdrawal", ("PER",), ("CHL",))),
    ],
)
def test_whoever_is_asked_is_to_do_it(text: str, expected: tuple[str, tuple[str, ...], tuple[str, ...]]) -> None:
    assert (*expected, "hypothetical") in events(text)


def test_a_call_made_to_say_what_is_due_was_made() -> None:
    told = events(f"{TRUDEAU}, {GARCIA}'yı arayarak Şili'den çekilmesi gerektiğini söyledi.")
    assert ("phone_call", ("CAN", "PER"), (), "occurred") in told
    assert ("withdrawal", ("PER",), ("CHL",), "hypothetical") in told


@pytest.mark.parametrize(
    "text",
    [
        "Kanada, Peru'dan füze denemelerini durdurmasını istedi.",
        "Kanada, Peru'ya füze denemelerine son vermesi çağrısında bulundu.",
        "Kanada, Peru'ya nükleer denemelere son verme çağrısında bulundu.",
        "Kanada, Peru'yu nükleer denemeleri durdurmaya çağırdı.",
        "Kanada, Peru'dan nükleer ve füze denemelerini askıya almasını istedi.",
    ],
)
def test_what_is_to_stop_is_no_event(text: str) -> None:
    assert events(text) == [("request", ("CAN",), ("PER",), "occurred")]


def test_what_somebody_has_carried_out_is_theirs() -> None:
    told = events("Kanada, Peru'nun gerçekleştirdiği iki füze denemesine karşılık yaptırım kararını kabul etti.")
    assert [e[:3] for e in told] == [("mobilization", ("PER",), ()), ("sanction", ("CAN",), ("PER",))]
