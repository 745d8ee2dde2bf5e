"""What is decided on, or announced not to be done, and has not come about yet."""

from __future__ import annotations

import pytest

from tests.test_events import events

ISRAEL = "İsrail, BM yetkililerine vize "


@pytest.mark.parametrize(
    ("text", "event_type", "factuality"),
    [
        ("Macron, Trump'ın Suriye'den asker çekme kararını eleştirdi.", "withdrawal", "planned"),
        ("Rusya, ABD'nin Ukrayna'ya silah gönderme kararını eleştirdi.", "arms_transfer", "planned"),
        ("Trump'ın NATO'dan çekilme kararına Almanya'dan eleştiri geldi.", "withdrawal", "planned"),
        ("Trump'ın NATO'dan çekilme kararına müttefiklerinden itiraz geldi.", "withdrawal", "planned"),
        ("Rusya, Trump'ın İran'a saldırma kararını kınadı.", "attack", "planned"),
        ("Rusya, ABD'nin Suriye'den çekilme kararını doğrulamadı.", "withdrawal", "planned"),
        # as the verb over the decision says
        ("ABD Suriye'den çekilme kararı aldı.", "withdrawal", "planned"),
        ("ABD Suriye'den çekilme kararını erteledi.", "withdrawal", "postponed"),
        ("ABD Suriye'den çekilme kararından vazgeçti.", "withdrawal", "cancelled"),
        # what is done by deciding it
        ("Çin, ABD'nin Kudüs'ü İsrail'in başkenti olarak tanıma kararını kınadı.", "recognition", "occurred"),
        ("Rusya, İngiltere'nin Rus diplomatları sınır dışı etme kararına tepki gösterdi.", "expulsion", "occurred"),
        ("Rusya, ABD'nin nükleer anlaşmadan çekilme kararını kınadı.", "sanction", "occurred"),
        ("Rusya, AB'nin Ukrayna'yı destekleme kararını kınadı.", "support", "occurred"),
        # known when it is carried out
        ("AB, Rusya'nın Ukrayna'yı işgal etme kararını kınadı.", "attack", "occurred"),
        ("AB, Rusya'nın Kırım'ı ilhak etme kararına tepki gösterdi.", "attack", "occurred"),
        # no decision
        ("Çin, ABD'nin Tayvan'a silah satmasını protesto etti.", "arms_transfer", "occurred"),
        ("Almanya'nın Türkiye'ye silah göndermeme kararını eleştirdi.", "arms_transfer", "denied"),
    ],
)
def test_what_is_decided_on_is_ahead(text: str, event_type: str, factuality: str) -> None:
    assert (event_type, factuality) in [(told[0], told[3]) for told in events(text)]


@pytest.mark.parametrize(
    ("text", "event_type", "factuality"),
    [
        (ISRAEL + "vermeyeceğini açıkladı.", "expulsion", "planned"),
        (ISRAEL + "vermeyecek.", "expulsion", "planned"),
        (ISRAEL + "vermedi.", "expulsion", "occurred"),
        (ISRAEL + "vermediğini açıkladı.", "expulsion", "occurred"),
        # to say so is to do it
        ("Türkiye, ABD ile anlaşmayı yenilemeyeceğini duyurdu.", "sanction", "occurred"),
        ("Rusya, Kosova'nın bağımsızlığını tanımayacağını açıkladı.", "rejection", "occurred"),
        ("Yunanistan, Türkiye ile görüşmeyeceğini açıkladı.", "rejection", "occurred"),
    ],
)
def test_what_one_will_not_do_is_ahead(text: str, event_type: str, factuality: str) -> None:
    assert [(told[0], told[3]) for told in events(text)] == [(event_type, factuality)]
