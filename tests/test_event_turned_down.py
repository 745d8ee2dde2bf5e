"""Who says that they will not meet somebody turns them down; what two will not do together is a talk denied."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events, read


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Beyaz Saray, Trump'ın Maduro ile görüşmeyeceğini açıkladı.", ("rejection", ("USA",), ("VEN",), "occurred")),
        ("Mahmud Abbas, Mike Pence ile görüşmeyeceğini söyledi.", ("rejection", ("PSE",), ("USA",), "occurred")),
        ("İsrail, Hamas ile müzakere etmeyeceğini açıkladı.", ("rejection", ("ISR",), ("PSE",), "occurred")),
        ('Hasan Ruhani, "ABD ile müzakere etmeyeceğiz." dedi.', ("rejection", ("IRN",), ("USA",), "occurred")),
        ("Merkel, G7 zirvesine katılmayacağını açıkladı.", ("rejection", ("DEU",), ("G7",), "occurred")),
        ("Obama, Netanyahu ile görüşmeyecek.", ("rejection", ("USA",), ("ISR",), "occurred")),
        ("Putin, Zelenskiy ile bir araya gelmeyecek.", ("rejection", ("RUS",), ("UKR",), "occurred")),
        ("Rusya, Ukrayna ile müzakere etmeyecek.", ("rejection", ("RUS",), ("UKR",), "occurred")),
        ("Obama'nın Netanyahu ile görüşmeyeceği açıklandı.", ("rejection", ("USA",), ("ISR",), "occurred")),
        ("Putin, G20 zirvesine katılmayacak.", ("meeting", ("RUS", "G20"), (), "denied")),
        ("Putin ile Zelenskiy görüşmeyecek.", ("meeting", ("RUS", "UKR"), (), "denied")),
        # told by a third side, of both alike, of what has not been, and of what cannot be
        ("ABD, Putin'in Zelenskiy ile görüşmeyeceğini açıkladı.", ("meeting", ("RUS", "UKR"), (), "denied")),
        ("Peskov, Putin ile Zelenskiy'nin görüşmeyeceğini bildirdi.", ("meeting", ("RUS", "UKR"), (), "denied")),
        ("Mahmud Abbas, Mike Pence ile görüşmediğini söyledi.", ("meeting", ("PSE", "USA"), (), "denied")),
        ("Mahmud Abbas, Mike Pence ile görüşemeyeceğini söyledi.", ("meeting", ("PSE", "USA"), (), "denied")),
        # what there is no time for, and what keeps people from it
        ("Peskov, Putin'in bugün Trump ile görüşmeyeceğini söyledi.", ("meeting", ("RUS", "USA"), (), "denied")),
        ("Mahmud Abbas, yarın Mike Pence ile görüşmeyeceğini söyledi.", ("meeting", ("PSE", "USA"), (), "denied")),
        (
            "Mahmud Abbas, programının yoğunluğu nedeniyle Mike Pence ile görüşmeyeceğini söyledi.",
            ("meeting", ("PSE", "USA"), (), "denied"),
        ),
        (
            "Kremlin, Putin'in salgın nedeniyle Erdoğan ile görüşmeyeceğini açıkladı.",
            ("meeting", ("RUS", "TUR"), (), "denied"),
        ),
        (
            "Mahmud Abbas, gelecek hafta Mike Pence ile görüşmeyeceğini söyledi.",
            ("rejection", ("PSE",), ("USA",), "occurred"),
        ),
        (
            "Mahmud Abbas, Kudüs kararı nedeniyle Mike Pence ile görüşmeyeceğini söyledi.",
            ("rejection", ("PSE",), ("USA",), "occurred"),
        ),
    ],
)
def test_who_will_not_meet_somebody_turns_them_down(text: str, expected: Told) -> None:
    assert events(text) == [expected]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Mahmud Abbas, dün Mike Pence ile görüşmeyeceğini söyledi.", "2024-01-19"),
        ("Mahmud Abbas, 5 Şubat'ta Kudüs'te Mike Pence ile görüşmeyeceğini söyledi.", "2024-01-20"),
    ],
)
def test_a_refusal_is_neither_where_nor_when_the_talk_would_be(text: str, day: str) -> None:
    assert [(e.value, e.country_code) for e in read(text).events] == [(day, None)]
