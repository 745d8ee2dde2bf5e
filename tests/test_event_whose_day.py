"""Whose day it is: that of the verb, or of what stands between the day and the verb."""

from __future__ import annotations

import pytest

from tests.test_events import dated_events, read

TRUDEAU = "Kanada Başbakanı Justin Trudeau"
Told = list[tuple[str, str, str | None]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Kuzey Kore, çarşamba günü ABD'yi vurabilecek bir füze test etmişti.",
            [("mobilization", "occurred", "2024-01-17")],
        ),
        (
            "Kuzey Kore, çarşamba günü ABD'yi vurabilecek bir füze test etti.",
            [("mobilization", "occurred", "2024-01-17")],
        ),
        (f"{TRUDEAU}, çarşamba günü Peru'yu ziyaret edebilecek.", [("visit", "hypothetical", "2024-01-24")]),
        (
            f"{TRUDEAU} çarşamba günü Peru'yu ziyaret edebilecek ve Lima'da konuşacak.",
            [("visit", "hypothetical", "2024-01-24")],
        ),
        (
            f"{TRUDEAU}'nun çarşamba günü Peru'yu ziyaret edebileceği bildirildi.",
            [("visit", "hypothetical", "2024-01-24")],
        ),
    ],
)
def test_what_can_be_done_is_done_on_no_day(text: str, expected: Told) -> None:
    assert dated_events(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("İran, pazartesi günü Almanya'nın düzenleyeceği toplantıya katılmayı reddetmişti.", "rejection"),
        ("Rusya, salı günü Peru'ya verilecek füzeleri test etmişti.", "mobilization"),
        ("Kanada, salı günü Lima'da yapılacak zirve öncesinde Peru'yu uyarmıştı.", "threat"),
        ("Kanada, salı günü yapılacak zirveye Peru'yu davet etmişti.", "invitation"),
    ],
)
def test_what_had_been_done_is_of_no_day_ahead(text: str, expected: str) -> None:
    assert dated_events(text) == [(expected, "occurred", None)]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Kanada, pazar akşamı Peru'yu kınadı.", "2024-01-14"),
        ("Kanada, pazar gecesi Peru'yu kınamıştı.", "2024-01-14"),
        ("Kanada, pazar sabahı Peru'yu kınadı.", "2024-01-14"),
        ("Kanada, cuma akşamı Peru'yu kınadı.", "2024-01-19"),
        ("Kanada, pazar ekonomisi nedeniyle Peru'yu kınadı.", "2024-01-20"),
    ],
)
def test_a_part_of_sunday_is_no_market(text: str, value: str) -> None:
    assert dated_events(text) == [("criticism", "occurred", value)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Hollanda, 10 Ocak'ta casusluk yaptıkları gerekçesiyle iki Rus diplomatı sınır dışı etti.",
            ("expulsion", "2024-01-10"),
        ),
        (
            "Hollanda, geçen hafta casusluk yaptıkları gerekçesiyle iki Rus diplomatı sınır dışı etti.",
            ("expulsion", "2024-01-08/2024-01-14"),
        ),
        (
            "Kanada, ocak ayında seçimlere müdahale ettiği iddiasıyla 35 Perulu diplomatı sınır dışı etmişti.",
            ("expulsion", "2024-01"),
        ),
        (
            "İran, salı günü ajanlık yaptığı şüphesiyle iki İngiliz vatandaşını gözaltına aldı.",
            ("coercion", "2024-01-16"),
        ),
        (
            "Kanada, aralık ayında Rusya'nın seçimlere müdahale ettiği gerekçesiyle yaptırım uyguladı.",
            ("sanction", "2023-12"),
        ),
        (
            "Kanada, Rusya'nın 10 Ocak'ta bankalara saldırdığı gerekçesiyle yaptırım uyguladı.",
            ("sanction", "2024-01-20"),
        ),
        (
            "Kanada, 2016'da seçimlere müdahale ettiği gerekçesiyle Peru'ya yaptırım uyguladı.",
            ("sanction", "2024-01-20"),
        ),
        (
            "Kanada, 10 Ocak'ta imzaladığı anlaşmayı ihlal ettiği gerekçesiyle Peru'ya yaptırım uyguladı.",
            ("sanction", "2024-01-20"),
        ),
    ],
)
def test_a_day_before_the_grounds_is_that_of_the_act(text: str, expected: tuple[str, str]) -> None:
    assert [(e.event_type, e.value) for e in read(text).events] == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("NATO, 3 Aralık'taki Londra zirvesinde Rusya'yı eleştirmişti.", ("criticism", "2023-12-03")),
        (
            "NATO, 11-12 Temmuz'daki Brüksel zirvesinde Makedonya'yı üyelik müzakerelerine davet etmişti.",
            ("invitation", "2023-07-11/2023-07-12"),
        ),
        (f"{TRUDEAU}, 8 Ocak'taki görüşmede Putin'i Ottawa'ya davet etmişti.", ("invitation", "2024-01-08")),
        ("Kanada, 10 Ocak'taki Lima zirvesinde Peru'ya çağrıda bulundu.", ("request", "2024-01-10")),
        ("Kanada, salı günkü Lima zirvesinde Peru'yu kınadı.", ("criticism", "2024-01-16")),
        ("Kanada, 2019'daki Londra zirvesinde alınan kararı eleştirdi.", ("criticism", "2024-01-20")),
        ("Kanada, 10 Ocak'taki zirvenin ardından Peru'yu kınadı.", ("criticism", "2024-01-20")),
    ],
)
def test_what_is_done_at_a_talk_is_of_its_day(text: str, expected: tuple[str, str]) -> None:
    assert [(e.event_type, e.value) for e in read(text).events] == [expected]


@pytest.mark.parametrize(
    ("text", "event_type", "day"),
    [
        ("En son 2015'te Ankara'yı ziyaret eden Şi Cinping, Erdoğan ile görüştü.", "meeting", "2024-01-20"),
        ("2019'da Ankara'yı ziyaret eden Putin, Erdoğan'ı Moskova'ya davet etti.", "invitation", "2024-01-20"),
        ("2014'te Kırım'ı ilhak eden Rusya, Ukrayna'yı suçladı.", "accusation", "2024-01-20"),
        ("AB, 2014'te Kırım'ı ilhak eden Rusya'ya yaptırım uyguladı.", "sanction", "2024-01-20"),
        (
            "Fransa, 3 Ocak'ta elçisinin sınır dışı edilmesinden sonra Nijer'e yaptırım uyguladı.",
            "sanction",
            "2024-01-20",
        ),
        # of the same day, or all of it in one year
        ("15 Ocak'ta Ankara'ya gelen Şi Cinping, Erdoğan ile görüştü.", "meeting", "2024-01-15"),
        ("2019'da Ankara'yı ziyaret eden Putin, Erdoğan'ı Moskova'ya davet etmişti.", "invitation", "2019"),
        ("Trump, 2019'da Ankara'ya yaptığı ziyarette Erdoğan ile görüştü.", "meeting", "2019"),
        ("AB, 2014'te, Kırım'ı ilhak eden Rusya'ya yaptırım uyguladı.", "sanction", "2014"),
        ("Lavrov, 15 Ocak'ta Şukri ile görüştükten sonra Etiyopya'ya gitti.", "visit", "2024-01-15"),
    ],
)
def test_a_participle_keeps_what_was_long_ago(text: str, event_type: str, day: str) -> None:
    assert [e.value for e in read(text).events if e.event_type == event_type] == [day]
