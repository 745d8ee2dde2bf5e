"""What a speaker tells of others, what they are accused of, plans with a day ahead, and truces gone back to."""

from __future__ import annotations

from datetime import date

import pytest

from tests.test_events import events, read


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Fidan, Rusya'nın ateşkesi desteklediğini belirtti.", []),
        ("Fidan, Rusya'nın kararını desteklediğini belirtti.", [("support", ("TUR",), ("RUS",))]),
        ("Lavrov, Çin'in Rusya'yı desteklediğini söyledi.", [("support", ("CHN",), ("RUS",))]),
        ("Erdoğan, Ukrayna'yı desteklediğini söyledi.", [("support", ("TUR",), ("UKR",))]),
    ],
)
def test_whose_support_it_is(text: str, expected: list[tuple[str, tuple[str, ...], tuple[str, ...]]]) -> None:
    assert [told[:3] for told in events(text)] == expected


@pytest.mark.parametrize(
    "text",
    [
        "Ukrayna'ya silah satarak tarafsızlığını bozmakla suçlanan Sırbistan sessiz kaldı.",
        "Husilere silah sağlayarak ambargoyu delmekle suçlanan İran, iddiaları reddetti.",
        "Ermenistan'a füze satarak ambargoyu delmekle suçlanan Hindistan sessiz kaldı.",
    ],
)
def test_what_somebody_is_accused_of_is_alleged(text: str) -> None:
    assert [told[3] for told in events(text) if told[0] == "arms_transfer"] == ["alleged"]


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        (
            "Scholz salı günü Pekin'e gidecek. Scholz, Çin ziyareti öncesinde dün açıklama yaptı.",
            date(2024, 1, 23),
            date(2024, 1, 23),
        ),
        (
            "Blinken yarın Çin'e gidecek. Blinken'ın 21-23 Ocak tarihlerinde Pekin'i ziyaret edeceği açıklandı.",
            date(2024, 1, 21),
            date(2024, 1, 23),
        ),
    ],
)
def test_a_visit_ahead_is_planned_for_all_its_days(text: str, first: date, last: date) -> None:
    visits = [event for event in read(text).events if event.event_type == "visit"]
    assert [(v.factuality, v.date_start, v.date_end) for v in visits] == [("planned", first, last)]


@pytest.mark.parametrize(
    "text",
    [
        "İsrail, 27 Kasım 2023'te Lübnan'la varılan ateşkese rağmen Beyrut'u vurdu.",
        "27 Kasım 2023'te Lübnan'la varılan ateşkese rağmen İsrail, Beyrut'u vurdu.",
        "27 Kasım 2023'te Lübnan ile İsrail arasında varılan ateşkese rağmen saldırılar sürdü.",
    ],
)
def test_the_other_side_of_a_truce_is_the_subject(text: str) -> None:
    truces = [event for event in read(text).events if event.event_type == "ceasefire"]
    assert [(t.factuality, t.date_start, len(t.actors)) for t in truces] == [("occurred", date(2023, 11, 27), 2)]


@pytest.mark.parametrize(
    "text",
    [
        "Katar, Hamas'la varılan anlaşmayı duyurdu.",
        "Fransa, Ermenistan ile varılan barış anlaşmasına rağmen Azerbaycan'ı kınadı.",
        "Mısır, İsrail'le varılan ateşkesi memnuniyetle karşıladı.",
    ],
)
def test_who_only_speaks_of_an_agreement_has_not_made_it(text: str) -> None:
    assert [told[0] for told in events(text) if told[0] in ("agreement", "ceasefire") and len(told[1]) > 1] == []
