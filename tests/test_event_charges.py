"""Who is said to have done what: charges with their ground, "saldırı düzenlemekle suçlandı"."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Rusya, Fransa tarafından siber saldırı düzenlemekle suçlandı.",
            ("accusation", ("FRA",), ("RUS",), "occurred"),
        ),
        (
            "Katar, İsrail tarafından terörü desteklemekle itham edildi.",
            ("accusation", ("ISR",), ("QAT",), "occurred"),
        ),
        (
            "İsrail tarafından terörü desteklemekle suçlanan Katar, iddiaları reddetti.",
            ("accusation", ("ISR",), ("QAT",), "occurred"),
        ),
        (
            "Sudan, Mısır tarafından Uganda'ya silah göndermekle suçlanıyor.",
            ("arms_transfer", ("SDN",), ("UGA",), "alleged"),
        ),
        ("Ukrayna'ya saldırmakla suçlanan Rusya, Almanya'yı kınadı.", ("attack", ("RUS",), ("UKR",), "alleged")),
        ("Çin, Japonya tarafından hukuku çiğnemekle eleştirildi.", ("criticism", ("JPN",), ("CHN",), "occurred")),
        ("Çin, Japonya tarafından yaptırım uygulamakla tehdit edildi.", ("threat", ("JPN",), ("CHN",), "occurred")),
    ],
)
def test_whoever_is_charged_with_something_is_told_apart_from_who_charges(text: str, expected: Told) -> None:
    assert expected in events(text)


@pytest.mark.parametrize(
    "text",
    [
        "Sırbistan, Rusya'nın terör devleti olduğunu reddetti.",
        "Türkiye, 1915 olaylarının Ermenilere soykırım olduğunu reddediyor.",
        "İran, Irak'ın iç işlerine karıştığını reddetti.",
        "Çin, Rusya'nın savaş suçlusu olduğunu yalanladı.",
        "Çin, ABD'nin kararının hatalı olduğunu reddetti.",
        "İran, ABD'nin anlaşmayı ihlal ettiğini reddetti.",
    ],
)
def test_who_turns_a_charge_down_does_not_make_it(text: str) -> None:
    assert [event_type for event_type, *_ in events(text)] == ["denial"]


@pytest.mark.parametrize(
    "text",
    [
        "Irak, İran'ın iç işlerine karıştığını açıkladı.",
        "Ukrayna, Rusya'nın savaş suçlusu olduğunu belirterek görüşmeyi reddetti.",
    ],
)
def test_who_tells_a_charge_makes_it(text: str) -> None:
    assert "accusation" in [event_type for event_type, *_ in events(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Fransa, Avrupa ülkelerinin Peru'nun iç işlerine karıştığını savundu.",
        "Putin, Batılı ülkelerin Ukrayna'nın iç işlerine karıştığını söyledi.",
        "Lavrov, Batı ülkelerinin Belarus'un iç işlerine müdahale ettiğini öne sürdü.",
    ],
)
def test_who_is_meddled_with_is_not_charged_with_it(text: str) -> None:
    assert [told for told in events(text) if told[0] == "accusation" and told[2]] == []


@pytest.mark.parametrize(
    ("text", "accused"),
    [
        ("Türkiye, Yunanistan'ın AB kurallarını çiğnediğini söyledi.", ("GRC",)),
        ("İran, AB'nin nükleer anlaşmayı ihlal ettiğini söyledi.", ("Avrupa Birliği",)),
        ("Rusya, saldırının BM Güvenlik Konseyi kararlarını ihlal ettiğini açıkladı.", None),
        ("Filistin, kararın BM'nin Muafiyetlere Dair Sözleşme'sine aykırı olduğunu söyledi.", None),
    ],
)
def test_whose_rules_are_broken_is_not_who_breaks_them(text: str, accused: tuple[str, ...] | None) -> None:
    assert [told[2] for told in events(text) if told[0] == "accusation"] == ([accused] if accused else [])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sudan, Mısır'ı hastaneleri vurmakla suçladı.", ("attack", ("EGY",), (), "alleged")),
        ("Irak, Katar'ı sınırda ateş açmakla itham etti.", ("attack", ("QAT",), (), "alleged")),
        ("Sudan, Mısır'ın sivilleri bombaladığını iddia etti.", ("attack", ("EGY",), (), "alleged")),
        ("Mısır, Sudan tarafından bir bilim insanını öldürmekle suçlandı.", ("attack", ("EGY",), (), "alleged")),
        ("Sudan, Mısır'ı siber saldırı düzenlemekle suçladı.", ("coercion", ("EGY",), (), "alleged")),
        ("Japonya, Çin'i casusluk yapmakla suçladı.", ("coercion", ("CHN",), (), "alleged")),
        ("Sudan, Mısır'ı Uganda askerlerine ateş açmakla suçladı.", ("attack", ("EGY",), ("UGA",), "alleged")),
    ],
)
def test_what_another_state_is_charged_with_is_told_though_its_victim_is_no_state(text: str, expected: Told) -> None:
    assert expected in events(text)


@pytest.mark.parametrize(
    "text",
    [
        "Muhalefet, Suriye'yi sivilleri bombalamakla suçladı.",
        "Sudan, Fransa'yı İslam'a saldırmakla suçladı.",
        "Esad, Suriye ordusunu sivilleri bombalamakla suçladı.",
        "Sudan, Mısır'ın hastaneleri vurmadığını iddia etti.",
        "Sudan, bir örgütün Mısır'ın doğusunda saldırılar düzenlediğini iddia etti.",
        "Sudan, Mısır'ın hastaneleri vuracağını iddia etti.",
    ],
)
def test_what_is_charged_at_home_or_is_still_ahead_is_no_attack(text: str) -> None:
    assert [t for t, *_ in events(text) if t == "attack"] == []
