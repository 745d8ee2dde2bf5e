"""Who is said to support terror, aggression or an armed group is accused, and not praised."""

from __future__ import annotations

import pytest

from tests.test_events import events


@pytest.mark.parametrize("verb", ["söyledi", "belirtti", "ifade etti", "ileri sürdü", "iddia etti"])
@pytest.mark.parametrize(
    "helps",
    [
        "terörü desteklediğini", "YPG'yi desteklediğini", "PKK/YPG'ye destek verdiğini", "saldırganlığı desteklediğini",
        "terör örgütlerini desteklediğini", "darbe girişimine destek verdiğini", "terörü desteklemeye devam ettiğini",
        "Hamas'ı finanse ettiğini", "terör örgütü PKK'yı desteklediğini", "teröre destek olduğunu",
        "teröristlere yardım ettiğini", "teröristlere silah verdiğini", "ayrılıkçılara silah sağladığını",
        "teröristlere kucak açtığını", "teröristleri barındırdığını", "darbecileri koruduğunu",
        "PKK'ya yataklık ettiğini",
    ],
)  # fmt: skip
def test_who_helps_a_crime_is_accused(helps: str, verb: str) -> None:
    told = events(f"Lavrov, ABD'nin {helps} {verb}.")
    assert told == [("accusation", ("RUS",), ("USA",), "occurred")]


@pytest.mark.parametrize(
    "text",
    [
        'Lavrov, "ABD terörü destekliyor." dedi.',
        'Lavrov, "ABD, YPG\'yi destekliyor." dedi.',
        'Lavrov, "ABD teröristlere destek veriyor." dedi.',
        'Lavrov, "ABD, Hizbullah\'ı silahlandırıyor." dedi.',
        "Lavrov, ABD'nin Ukrayna'nın saldırganlığını desteklediğini söyledi.",
        "Lavrov, ABD'yi terörü desteklemekle suçladı.",
        "Lavrov, ABD'nin teröristlere destek vermeye devam ettiğini söyledi.",
    ],
)
def test_so_is_who_does_in_other_words(text: str) -> None:
    assert events(text) == [("accusation", ("RUS",), ("USA",), "occurred")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Merkel, Ukrayna'yı desteklediğini söyledi.", ("DEU", "UKR")),
        ("Merkel, Almanya'nın Ukrayna'yı desteklediğini söyledi.", ("DEU", "UKR")),
        ("Putin, Çin'in Rusya'yı desteklediğini söyledi.", ("CHN", "RUS")),
        ("İran, Hamas'ı desteklediğini açıkladı.", ("IRN", "PSE")),
        ("Lavrov, Türkiye'nin terörle mücadelesini desteklediklerini söyledi.", ("RUS", "TUR")),
        ("Fransa, Türkiye'nin YPG'ye karşı operasyonunu desteklediğini söyledi.", ("FRA", "TUR")),
    ],
)
def test_other_support_stays_support(text: str, expected: tuple[str, str]) -> None:
    [(kind, actors, recipients, _)] = events(text)
    assert (kind, *actors, *recipients) == ("support", *expected)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Lavrov, ABD'nin Ukrayna'ya silah verdiğini söyledi.", "arms_transfer"),
        ("Lavrov, ABD'nin Taliban'a silah verdiğini söyledi.", "arms_transfer"),
        ("Lavrov, ABD'nin Ukrayna'ya yardım ettiğini söyledi.", "aid"),
    ],
)
def test_arms_and_help_for_those_who_are_named_stay_what_they_are(text: str, kind: str) -> None:
    assert [told[0] for told in events(text)] == [kind]


def test_what_is_not_told_as_done_is_no_charge() -> None:
    assert all(kind != "accusation" for kind, *_ in events("Lavrov, ABD'nin YPG'yi destekleyeceğini söyledi."))
    assert all(kind != "accusation" for kind, *_ in events("Lavrov, ABD YPG'yi desteklerse çekileceklerini söyledi."))


ACCUSED = ("accusation", ("EGY",), ("QAT",), "occurred")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Mısır, terörü desteklediği suçlamasıyla Katar'la ilişkilerini kesmişti.", "recall"),
        ("Mısır, teröre destek verdiği gerekçesiyle Katar'a yaptırım uyguladı.", "sanction"),
        ("Mısır, terör örgütlerine destek sağladığı iddiasıyla Katar'ı kınadı.", "criticism"),
        ("Mısır, Katar'ın terörü desteklediği gerekçesiyle ilişkilerini kesti.", "recall"),
        ("Katar, terörü desteklediği gerekçesiyle Mısır tarafından kınandı.", "criticism"),
        ("Terörü desteklediği gerekçesiyle Katar'ı kınayan Mısır yalnız kaldı.", "criticism"),
    ],
)
def test_so_is_who_is_punished_for_it(text: str, told: str) -> None:
    assert events(text) == [ACCUSED, (told, *ACCUSED[1:])]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "ABD, Rusya'yı desteklediği gerekçesiyle Çin'e yaptırım uyguladı.",
            [("support", ("CHN",), ("RUS",), "alleged"), ("sanction", ("USA",), ("CHN",), "occurred")],
        ),
        (
            "Rusya'yı desteklediği gerekçesiyle Çin'e yaptırım uygulayan ABD, Peru'yu kınadı.",
            [
                ("support", ("CHN",), ("RUS",), "alleged"),
                ("sanction", ("USA",), ("CHN",), "occurred"),
                ("criticism", ("USA",), ("PER",), "occurred"),
            ],
        ),
        (
            "ABD, Rusya'ya silah sattığı gerekçesiyle Çin'e yaptırım uyguladı.",
            [("arms_transfer", ("CHN",), ("RUS",), "alleged"), ("sanction", ("USA",), ("CHN",), "occurred")],
        ),
    ],
)
def test_who_is_punished_for_other_help_gives_it(text: str, expected: list[tuple[object, ...]]) -> None:
    assert events(text) == expected
