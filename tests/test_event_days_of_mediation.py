""" "Lavrov'un arabuluculuğunda 9 Ekim'de bir araya geldiler": the help is of the day of what it led to."""

from __future__ import annotations

import pytest

from tests.test_events import dated_events


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (
            "Azerbaycan ile Ermenistan dışişleri bakanları, Sergey Lavrov'un arabuluculuğunda 9 Ekim'de Moskova'da"
            " bir araya geldi.",
            "2023-10-09",
        ),
        ("İsrail ve BAE, 13 Ağustos'ta ABD'nin arabuluculuğunda anlaşmaya varmıştı.", "2023-08-13"),
        ("Somali ile Etiyopya, Türkiye'nin arabuluculuğuyla 11 Aralık'ta Ankara'da anlaştı.", "2023-12-11"),
        ("İran ile Suudi Arabistan, Çin'in arabuluculuğunda dün anlaştı.", "2024-01-19"),
        ("Rusya ile Ukrayna, 19 Ocak'ta BAE arabuluculuğunda esir takası yaptı.", "2024-01-19"),
        ("Taro Kono ile Kang Kyung-wha, çarşamba günü Pekin'de Vang Yi'nin ev sahipliğinde görüştü.", "2024-01-17"),
        # no day is told
        ("İsrail ve BAE, ABD'nin arabuluculuğunda anlaşmaya vardı.", "2024-01-20"),
        ("İsrail ve BAE, ABD'nin arabuluculuğunda anlaşmaya varmıştı.", None),
    ],
)
def test_who_helped_did_so_on_the_day_of_the_verb(text: str, day: str | None) -> None:
    told = dated_events(text)
    assert ("mediation", "occurred", day) in told
    assert {date for _, _, date in told} == {day}


def test_a_day_of_its_own_is_that_of_the_help() -> None:
    told = dated_events("Türkiye'nin geçen yılki arabuluculuğunda Rusya ile Ukrayna anlaştı.")
    assert ("mediation", "occurred", "2023") in told
