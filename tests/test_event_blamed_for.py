"""For what somebody is blamed, praised or punished: it is their doing, wherever they are named."""

from __future__ import annotations

import pytest

from tests.test_events import events


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Kanada, Peru'yu Şili'ye saldırdığı için kınadı.", ("attack", ("PER",), ("CHL",))),
        ("Kanada, Peru'yu Şili'ye silah sattığı için eleştiriyor.", ("arms_transfer", ("PER",), ("CHL",))),
        ("Kanada, Peru'yu Şili'den füze satın aldığı için eleştirdi.", ("arms_transfer", ("CHL",), ("PER",))),
        ("Peru'yu Şili'ye silah verdiği için eleştiren Trudeau, Küba'ya gitti.", ("arms_transfer", ("PER",), ("CHL",))),
        ("Trudeau, Peru'yu Şili'ye silah verdiği için eleştirdiğini söyledi.", ("arms_transfer", ("PER",), ("CHL",))),
        ("Kanada, Peru'yu Şili'ye saldırdığından dolayı kınadı.", ("attack", ("PER",), ("CHL",))),
        ("Kanada, Peru'yu Şili'ye saldırması nedeniyle kınadı.", ("attack", ("PER",), ("CHL",))),
        ("Kanada, Peru'yu Şili'yi tehdit etmesinden ötürü eleştirdi.", ("threat", ("PER",), ("CHL",))),
        ("Kanada, Şili'ye saldırması nedeniyle Peru'yu kınadı.", ("attack", ("PER",), ("CHL",))),
        ("Kanada, Şili'ye saldırdığı için Peru'yu kınadı.", ("attack", ("PER",), ("CHL",))),
        ("Kanada, Küba'nın Şili'ye saldırması nedeniyle Peru'yu kınadı.", ("attack", ("CUB",), ("CHL",))),
        ("Kanada, Peru'ya Şili'ye saldırdığı için yaptırım uyguladı.", ("attack", ("PER",), ("CHL",))),
        ("Kanada, Peru'yu vergilerini artırmayı reddettiği için eleştirdi.", ("rejection", ("PER",), ())),
        ("Kanada, Peru'yu kınadığı için Şili'yi övdü.", ("criticism", ("CHL",), ("PER",))),
    ],
)
def test_who_is_judged_has_done_it(text: str, told: tuple[str, tuple[str, ...], tuple[str, ...]]) -> None:
    assert told in [event[:3] for event in events(text)]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Kanada, Peru'yu Şili'ye saldırdığı için kınadı.", ("criticism", ("CAN",), ("PER",))),
        ("Kanada, Peru'ya Şili'ye saldırdığı için yaptırım uyguladı.", ("sanction", ("CAN",), ("PER",))),
        ("Kanada, Şili'ye saldırdığı için pişman olduğunu söyledi.", ("attack", ("CAN",), ("CHL",))),
        ("Kanada, Şili'yi vurduğu için pişman olduğunu söyledi.", ("attack", ("CAN",), ("CHL",))),
        ("Kanada, Küba'yı kınaması için Peru'ya çağrı yaptı.", ("request", ("CAN",), ("PER",))),
    ],
)
def test_who_judges_does_so(text: str, told: tuple[str, tuple[str, ...], tuple[str, ...]]) -> None:
    assert told in [event[:3] for event in events(text)]
