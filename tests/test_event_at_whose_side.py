"""Who stands at whose side, where both are named before "yanında olduğunu" and one of them is the speaker's body."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events, read

TUSK = "AB Konseyi Başkanı Donald Tusk, "
STOLTENBERG = "NATO Genel Sekreteri Jens Stoltenberg, "
BORRELL = "AB Yüksek Temsilcisi Josep Borrell, "


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        (TUSK + "AB'nin Ukrayna'nın yanında olduğunu belirtti.", "Donald Tusk"),
        (TUSK + "AB'nin her zaman Ukrayna halkının yanında olduğunu vurguladı.", "Donald Tusk"),
        (TUSK + "Ukrayna'nın yanında olduklarını belirtti.", "Donald Tusk"),
        (STOLTENBERG + "NATO'nun Ukrayna'nın yanında olduğunu vurguladı.", "Jens Stoltenberg"),
        (STOLTENBERG + "NATO'nun Ukrayna'nın yanında olduğunu söyledi.", "Jens Stoltenberg"),
        (STOLTENBERG + "NATO'nun Ukrayna'yı desteklediğini vurguladı.", "Jens Stoltenberg"),
        (BORRELL + "AB olarak Ukrayna'nın yanında olduklarını belirtti.", "Josep Borrell"),
        (BORRELL + "Avrupa Birliği'nin daima Ukrayna'nın yanında olduğunu ve olacağını belirtti.", "Josep Borrell"),
        ("Vladimir Putin, ABD'nin Ukrayna'yı desteklediğini belirtti.", "Amerika Birleşik Devletleri"),
        ("Emmanuel Macron, Almanya'nın Ukrayna'nın yanında olduğunu belirtti.", "Almanya"),
        ("Emmanuel Macron, Fransa'nın Ukrayna halkının yanında olduğunu vurguladı.", "Emmanuel Macron"),
    ],
)
def test_who_is_at_the_side_of_ukraine(text: str, actor: str) -> None:
    reading = read(text)
    names = [reading.actors.entities[e].name for e in reading.events[0].actors]
    assert (names, events(text)[0][2]) == ([actor], ("UKR",))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (TUSK + "İran'ın kararını desteklediğini belirtti.", ("support", ("POL",), ("IRN",), "occurred")),
        (
            TUSK + "Yunanistan'ın Kıbrıs'taki çabalarını desteklediğini belirtti.",
            ("support", ("POL",), ("GRC",), "occurred"),
        ),
    ],
)
def test_an_owner_is_supported(text: str, expected: Told) -> None:
    assert events(text) == [expected]


@pytest.mark.parametrize(
    ("text", "recipients"),
    [
        ("Şevket Mirziyoyev, FETÖ ile mücadelede Türkiye'nin yanında olduklarını söyledi.", ("TUR",)),
        ("Almanya, YPG'ye karşı mücadelede Türkiye'nin yanında olduğunu açıkladı.", ("TUR",)),
        ("Pakistan, Yunanistan'a karşı Türkiye'nin her zaman yanında olduğunu açıkladı.", ("TUR",)),
        ("Emmanuel Macron, \"Türkiye'ye karşı Yunanistan'ın yanındayız\" dedi.", ("GRC",)),
        ("Fransa, Türkiye'ye karşı Yunanistan ve Güney Kıbrıs'ın yanında olduğunu açıkladı.", ("GRC", "CYP")),
        ("ABD, IŞİD ile mücadelede Irak'ı desteklediğini bildirdi.", ("IRQ",)),
        ("ABD, Rusya'ya karşı Ukrayna'yı desteklediğini bildirdi.", ("UKR",)),
        ("Almanya, Türkiye'nin PKK'ya karşı mücadelesini desteklediğini bildirdi.", ("TUR",)),
    ],
)
def test_against_whom_somebody_is_supported_is_not_supported(text: str, recipients: tuple[str, ...]) -> None:
    assert [told[0::2] for told in events(text)] == [("support", recipients)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Guterres, örgütün Mali ile dayanışma içinde olduğunu söyledi.", ("Antonio Guterres", "MLI")),
        ("Stoltenberg, ittifakın Türkiye ile dayanışma içinde olduğunu kaydetti.", ("Jens Stoltenberg", "TUR")),
        ("Stoltenberg, müttefiklerin Türkiye ile dayanışma içinde olduğunu söyledi.", ("Jens Stoltenberg", "TUR")),
        ("NATO Sözcüsü Eva Lind, ittifakın Mali ile dayanışma içinde olduğunu söyledi.", ("Eva Lind", "MLI")),
        ("Recep Tayyip Erdoğan, milletimizin Mali ile dayanışma içinde olduğunu söyledi.", ("TUR", "MLI")),
    ],
)
def test_whose_side_a_body_takes_is_told_by_who_speaks_for_it(text: str, expected: tuple[str, str]) -> None:
    assert events(text) == [("support", expected[:1], expected[1:], "occurred")]


@pytest.mark.parametrize(
    "text",
    [
        "Lavrov, müttefiklerin Belçika ile dayanışma içinde olduğunu söyledi.",
        "Stoltenberg, halkın Belçika ile dayanışma içinde olduğunu söyledi.",
        "Stoltenberg, ittifakın Belçika'ya silah gönderdiğini söyledi.",
    ],
)
def test_what_others_feel_or_do_is_not_the_speakers(text: str) -> None:
    assert events(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Pakistan, Türkiye'nin yanında yer aldığını açıkladı.", ("support", ("PAK",), ("TUR",), "occurred")),
        ("Pakistan, Türkiye'nin yanında duracağını bildirdi.", ("support", ("PAK",), ("TUR",), "occurred")),
        ("Pakistan, yaptırımları kınayarak Türkiye'nin her zaman yanında durduğunu bildirdi.",
         ("support", ("PAK",), ("TUR",), "occurred")),
        ("Azerbaycan'ın Türkiye'nin yanında yer aldığı bildirildi.", ("support", ("AZE",), ("TUR",), "occurred")),
        ("ABD Dışişleri Bakanı Mike Pompeo, Rusya'nın Suriye'nin yanında yer aldığını söyledi.",
         ("support", ("RUS",), ("SYR",), "occurred")),
    ],
)  # fmt: skip
def test_whose_side_it_is_does_not_stand_there(text: str, expected: Told) -> None:
    assert [row for row in events(text) if row[0] == "support"] == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Kolombiya Devlet Başkanı Ivan Duque, Venezuela ordusuna Juan Guaido'nun yanında yer alma çağrısı yaptı.",
        "Rusya Dışişleri Bakanı Sergey Lavrov, muhalefetin Türkiye'nin yanında yer aldığını söyledi.",
    ],
)
def test_nobody_known_stands_there(text: str) -> None:
    assert [row for row in events(text) if row[0] == "support"] == []
