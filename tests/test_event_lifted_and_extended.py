""" "yaptırımların kaldırıldığını açıkladı", "yaptırımların uzatılması kararı aldı": what a state or body tells of its
own sanctions.
"""

from __future__ import annotations

import pytest

from tests.test_events import Told, dated_events, events


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Donald Trump, Türkiye'ye yönelik yaptırımların kaldırıldığını açıkladı.",
            ("concession", ("USA",), ("TUR",), "occurred"),
        ),
        (
            "Mike Pompeo, Güney Kıbrıs'a uygulanan silah ambargosunun kaldırıldığını bildirdi.",
            ("concession", ("USA",), ("CYP",), "occurred"),
        ),
        (
            "AB Yüksek Temsilcisi Josep Borrell, Belarus'a yönelik yaptırımların genişletildiğini bildirdi.",
            ("sanction", ("Josep Borrell",), ("BLR",), "occurred"),
        ),
        (
            "AB, Rusya'ya yeni yaptırımların uygulandığını duyurdu.",
            ("sanction", ("Avrupa Birliği",), ("RUS",), "occurred"),
        ),
        (
            "Joe Biden, Rusya'ya yönelik yaptırımların uzatıldığını açıkladı.",
            ("sanction", ("USA",), ("RUS",), "occurred"),
        ),
        (
            "Steven Mnuchin, Türkiye'ye yönelik yaptırımların kaldırılacağını duyurdu.",
            ("concession", ("USA",), ("TUR",), "planned"),
        ),
    ],
)
def test_who_announces_it_in_the_passive_has_done_it(text: str, expected: Told) -> None:
    assert events(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Recep Tayyip Erdoğan, Türkiye'ye yönelik yaptırımların kaldırıldığını söyledi.",
        "Antonio Guterres, Eritre'ye uygulanan yaptırımların kaldırılabileceğini söyledi.",
        "Sergey Lavrov, Kuzey Kore'ye yaptırımlar kaldırılmadan sorunun çözülemeyeceğini kaydetti.",
        "Kim Jong-un, Kuzey Kore'ye yönelik yaptırımların kaldırılmasını istedi.",
    ],
)
def test_nobody_lifts_what_others_imposed(text: str) -> None:
    assert [told for told in events(text) if told[0] == "concession"] == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "AB, geçen hafta Rusya'ya yönelik yaptırımların uzatılması kararı aldı.",
            ("sanction", "occurred", "2024-01-08/2024-01-14"),
        ),
        (
            "AB, geçen hafta Rusya'ya yönelik yaptırımları uzatma kararı aldı.",
            ("sanction", "occurred", "2024-01-08/2024-01-14"),
        ),
        ("ABD, İran'a yeni yaptırım uygulanması kararı aldı.", ("sanction", "occurred", "2024-01-20")),
        (
            "Almanya, dün 10 Rus diplomatın sınır dışı edilmesi kararı aldı.",
            ("expulsion", "occurred", "2024-01-19"),
        ),
        # not yet, or not by deciding it
        ("ABD, İran'a yeni yaptırım uygulanması kararı alacak.", ("sanction", "planned", None)),
        ("Norveç, Ukrayna'ya tank gönderilmesi kararı aldı.", ("arms_transfer", "planned", None)),
        ("AB, Rusya'ya yönelik yaptırımların uzatılmasına karar verdi.", ("sanction", "planned", None)),
    ],
)
def test_to_take_the_decision_is_to_do_it(text: str, expected: tuple[str, str, str | None]) -> None:
    assert dated_events(text) == [expected]
