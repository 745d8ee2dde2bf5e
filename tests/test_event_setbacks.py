"""What is put off or called off, and what only may be."""

from __future__ import annotations

import pytest

from tests.test_events import read

JOLY = "Kanada Dışişleri Bakanı Melanie Joly"


@pytest.mark.parametrize(
    ("text", "factuality"),
    [
        (f"{JOLY}, Perulu mevkidaşı ile yapacağı görüşmeyi iptal edebileceğini söyledi.", "hypothetical"),
        (f"{JOLY}, Peru ziyaretini erteleyebileceğini söyledi.", "hypothetical"),
        (f"{JOLY}, Peru ziyaretini iptal edebilir.", "hypothetical"),
        (f"{JOLY}'nin Peru ziyareti ertelenirse gerilim artacak.", "hypothetical"),
        (f"{JOLY}, Peru ziyaretini iptal edeceğini söyledi.", "cancelled"),
        (f"{JOLY}'nin Peru ziyaretinin ertelendiği bildirildi.", "postponed"),
        (f"{JOLY}'nin Peru ziyaretinin ertelenmesinin ardından açıklama yapıldı.", "postponed"),
    ],
)
def test_what_may_be_called_off_is_not(text: str, factuality: str) -> None:
    assert [e.factuality for e in read(text).events] == [factuality]


@pytest.mark.parametrize(
    ("text", "factuality"),
    [
        (f"{JOLY}, Perulu mevkidaşına gönderdiği mektupta zirvenin iptal edilmesini istedi.", "occurred"),
        (f"{JOLY}, Perulu mevkidaşına gönderdiği mektupta, seçimlerin ertelenmesini önerdi.", "occurred"),
        (f"{JOLY}, Perulu mevkidaşı Javier Gonzalez'e gönderdiği mektupları yalanladı.", "denied"),
    ],
)
def test_a_letter_was_sent_whatever_it_asks_for(text: str, factuality: str) -> None:
    assert {e.event_type: e.factuality for e in read(text).events}["message"] == factuality


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Azerbaycan, Ermenistan'ın ateşkesi son 24 saatte 20 kez ihlal ettiğini duyurdu.", ["accusation"]),
        ("Azerbaycan, Ermenistan'ın ateşkesi gün içinde defalarca ihlal ettiğini duyurdu.", ["accusation"]),
        ("Azerbaycan, Ermenistan ile ateşkesi uzattı.", ["ceasefire"]),
        ("Avusturya, Türkiye ile müzakerelerin sonlandırılmasını talep etti.", ["request"]),
    ],
)
def test_what_is_broken_or_to_be_ended_is_not_told_of(text: str, expected: list[str]) -> None:
    assert [e.event_type for e in read(text).events] == expected


@pytest.mark.parametrize(
    ("text", "factuality"),
    [
        ("Irak, Fidan'ın Bağdat ziyaretini engelledi.", "cancelled"),
        ("Fidan'ın Bağdat ziyaretinin engellendiği belirtildi.", "cancelled"),
        ("Irak, Fidan'ın Bağdat ziyaretini engellemekle suçlandı.", "cancelled"),
        ("Fidan'ın Bağdat ziyaretini engellemesi üzerine Irak kınandı.", "cancelled"),
        ("Irak, Fidan'ın Bağdat ziyaretini engellemek istiyor.", "hypothetical"),
        ("Irak, Fidan'ın Bağdat ziyaretini engellemeye çalışıyor.", "hypothetical"),
        ("Irak, Fidan'ın Bağdat ziyaretini engellemek için elinden geleni yaptı.", "hypothetical"),
        ("Irak, Fidan'ın Bağdat ziyaretini engelleyecek.", "hypothetical"),
        ("Irak, Fidan'ın Bağdat ziyaretini engelleyebilir.", "hypothetical"),
        ("Fidan'ın Bağdat ziyaretinin engellenmesi için Irak çalışıyor.", "hypothetical"),
        ("Irak, Fidan'ın Bağdat ziyaretini engellemedi.", "occurred"),
        ("Irak, Fidan'ın Bağdat ziyaretini engelleyemedi.", "occurred"),
    ],
)
def test_what_is_prevented_is_called_off_only_where_it_was(text: str, factuality: str) -> None:
    assert {e.factuality for e in read(text).events if e.event_type == "visit"} == {factuality}


@pytest.mark.parametrize(
    ("text", "factuality"),
    [
        ("Macron, İsrail'in İran'a saldırmasını engelledi.", "cancelled"),
        ("Macron, İsrail'in İran'a saldırmasını engellemeye çalışıyor.", "hypothetical"),
        ("İsrail'in İran'a saldırması engellenmedi.", "occurred"),
    ],
)
def test_so_is_what_one_is_kept_from_doing(text: str, factuality: str) -> None:
    assert {e.factuality for e in read(text).events if e.event_type == "attack"} == {factuality}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Hindistan, Pakistanlılara vize hizmetlerinin durdurulduğunu, verilmiş vizelerin iptal edildiğini duyurdu.",
            ("sanction", "occurred"),
        ),
        ("Kanada, Peru'ya asker gönderdiğini ve zirvenin iptal edildiğini açıkladı.", ("mobilization", "occurred")),
        # the verb over both
        ("Kanada, Peru'ya asker gönderdiğini ve saldırdığını reddettiğini açıkladı.", ("mobilization", "denied")),
        ("Peskov, Putin'in Ankara'ya gideceğini, görüşmenin ertelendiğini yalanladı.", ("visit", "denied")),
    ],
)
def test_what_is_told_beside_it_does_not_call_it_off(text: str, expected: tuple[str, str]) -> None:
    first = read(text).events[0]
    assert (first.event_type, first.factuality) == expected
