"""What only stands beside a burden laid on others: a cut of the duty, an exemption, "vergi indirimi çıkardı"."""

from __future__ import annotations

import pytest

from tests.test_events import events


@pytest.mark.parametrize(
    "text",
    [
        "AB, Ukrayna'ya tarife kotasını artırdı.",
        "ABD, Çin'e vergi indirimi çıkardı.",
        "Türkiye, KKTC'ye vergi desteğini artırdı.",
        "Türkiye, Irak'a gümrük vergisi gelirlerini artırdı.",
        "Türkiye, Suriyelilere vergi numarası çıkardı.",
    ],
)
def test_what_is_raised_is_not_the_duty_itself(text: str) -> None:
    assert "sanction" not in [event_type for event_type, *_ in events(text)]


@pytest.mark.parametrize(
    "text",
    [
        "ABD'nin Türkiye'ye yaptırım muafiyeti yürürlüğe girdi.",
        "ABD'nin İran'a yaptırımları kaldıran kararı yürürlüğe girdi.",
        "ABD, İran'a yaptırımları hafifletmeyi devreye soktu.",
        "AB, Rusya'ya yaptırım istisnasını yürürlüğe koydu.",
    ],
)
def test_what_takes_effect_is_not_the_sanction(text: str) -> None:
    assert "sanction" not in [event_type for event_type, *_ in events(text)]


@pytest.mark.parametrize(
    "text",
    [
        "ABD'nin İran'a yaptırımları yürürlüğe girdi.",
        "AB'nin Rusya'ya petrol ambargosu yürürlüğe girdi.",
        "AB, Rusya'ya yönelik yeni yaptırımları devreye soktu.",
        "ABD, Çin'e gümrük vergisini yüzde 25'e çıkardı.",
    ],
)
def test_a_burden_itself_is_laid_on_others(text: str) -> None:
    assert "sanction" in [event_type for event_type, *_ in events(text)]


def test_support_for_sanctions_goes_to_nobody_under_them() -> None:
    told = [event_type for event_type, *_ in events("Polonya, Rusya'ya ekonomik yaptırımlara destek verdi.")]
    assert not {"aid", "support"} & set(told)
    assert "aid" in [event_type for event_type, *_ in events("Polonya, Ukrayna'ya ekonomik destek verdi.")]
