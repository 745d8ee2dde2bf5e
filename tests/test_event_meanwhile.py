"""Behind "-ken" the state that stands next acts: "Fransa anlaşmayı onaylarken Almanya reddetti"."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Şili anlaşmayı onaylarken Peru reddetti.", ("rejection", ("PER",), (), "occurred")),
        ("Şili öneriye destek verirken Peru karşı çıktı.", ("rejection", ("PER",), (), "occurred")),
        (
            "Kanada ve Japonya kararı desteklerken, Rusya ve Çin veto etti.",
            ("rejection", ("RUS", "CHN"), (), "occurred"),
        ),
        ("Şili, Peru ile ilişkilerini düşürürken Bolivya ilişkilerini kesti.", ("recall", ("BOL",), (), "occurred")),
        ("ABD İran'a yaptırım uygularken Rusya kararı kınadı.", ("criticism", ("RUS",), ("USA",), "occurred")),
        ("Kanada teklifi kabul ederken Rusya karara tepki gösterdi.", ("criticism", ("RUS",), (), "occurred")),
        ("Ankara teklifi desteklerken Atina reddetti.", ("rejection", ("GRC",), (), "occurred")),
        ("Şili öneriyi desteklerken Peru karşı çıktığını açıkladı.", ("rejection", ("PER",), (), "occurred")),
        ("Rusya, Ukrayna'yı suçlarken Kiev suçlamaları reddetti.", ("denial", ("UKR",), ("RUS",), "occurred")),
        (
            "Fransa kararı desteklerken Rusya veto ederek Kanada'yı eleştirdi.",
            ("criticism", ("RUS",), ("CAN",), "occurred"),
        ),
        (
            "Trump, görüşmeyi iptal ederken İran karara tepki gösterdi ve Çin'i kınadı.",
            ("criticism", ("IRN",), ("CHN",), "occurred"),
        ),
        # whoever did the first does the second too
        ("İran, ABD'yi eleştirirken Rusya'yı övdü.", ("support", ("IRN",), ("RUS",), "occurred")),
        ("ABD, Çin'i eleştirirken Rusya yaptırımlarını kaldırdı.", ("concession", ("USA",), ("RUS",), "occurred")),
        (
            "Türkiye, Rusya'yı desteklerken Suriye politikasını eleştirdi.",
            ("criticism", ("TUR",), ("RUS",), "occurred"),
        ),
        ("Rusya, Kiev'i vururken İran dronları kullandı.", ("attack", ("RUS",), ("UKR",), "occurred")),
    ],
)
def test_the_state_behind_a_meanwhile_acts(text: str, expected: Told) -> None:
    assert events(text)[-1] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Almanya itidal çağrısı yaparken, Küba darbe girişimini kınadı.", (("CUB",), ())),
        ("Türkiye itidal çağrısında bulunurken, Küba ve Bolivya darbe girişimini kınadı.", (("CUB", "BOL"), ())),
        # what is theirs, or called by their name
        ("Fransa itidal çağrısı yaparken, Rusya yönetimini eleştirdi.", (("FRA",), ("RUS",))),
        ("Almanya itidal çağrısı yaparken, Rusya'nın darbe girişimini kınadı.", (("DEU",), ("RUS",))),
    ],
)
def test_two_nouns_that_are_one_object_are_nobodys(
    text: str, expected: tuple[tuple[str, ...], tuple[str, ...]]
) -> None:
    assert [told[1:3] for told in events(text) if told[0] == "criticism"] == [expected]
