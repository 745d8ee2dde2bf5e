"""What is told by a verb in -ArAk or -Ip: as real as the verb it goes with, and of the same day."""

from __future__ import annotations

import pytest

from tests.test_events import told_by_type

JOLY, GONZALEZ = "Kanada Dışişleri Bakanı Melanie Joly", "Perulu mevkidaşı Javier Gonzalez"
LEAD = "Şili Devlet Başkanı Gabriel Boric konuştu. Peru Cumhurbaşkanı Alan Garcia konuştu. Küba açıklama yaptı."


@pytest.mark.parametrize(
    ("text", "event_type"),
    [
        (f"{JOLY}, {GONZALEZ} ile Lima'da görüşerek tutukluların serbest bırakılmasını istedi.", "meeting"),
        (f"{JOLY}, {GONZALEZ} ile görüşüp denizcilerin evlerine dönmesini istedi.", "meeting"),
        (f"{JOLY}, {GONZALEZ} ile görüşerek olaydan duyduğu endişeyi iletti.", "meeting"),
        (f"{JOLY}, {GONZALEZ}'i telefonla arayarak yükün boşaltılmasını önerdi.", "phone_call"),
        (f"{JOLY}, Lima'ya giderek anlaşmanın uygulanmasını istedi.", "visit"),
        ("Kanada, Peru'nun büyükelçisini bakanlığa çağırarak geminin derhal bırakılmasını talep etti.", "summons"),
        ("Kanada, Peru büyükelçisini bakanlığa çağırarak karardan vazgeçilmesini talep etti.", "summons"),
        ("Kanada, Peru büyükelçisini çağırarak sürecin uzun süreceğini bildirdi.", "summons"),
        ("Kanada, Peru büyükelçisini çağırarak ülkesine dönmesinin uygun olacağını bildirdi.", "summons"),
    ],
)
def test_what_is_done_before_a_wish_for_others_is_done(text: str, event_type: str) -> None:
    assert told_by_type(text)[event_type] == ("occurred", "2024-01-20")


@pytest.mark.parametrize(
    ("text", "event_type", "factuality"),
    [
        (f"{JOLY}, {GONZALEZ} ile görüşerek tutukluların serbest bırakılmasını isteyecek.", "meeting", "planned"),
        (f"{JOLY}'nin Lima'ya giderek {GONZALEZ} ile görüşmesi bekleniyor.", "visit", "planned"),
        (f"{JOLY}, Lima'ya giderek {GONZALEZ} ile görüşeceğini söyledi.", "visit", "planned"),
        ("Kanada, Peru'nun Şili ile görüşerek sorunu çözmesini istedi.", "meeting", "hypothetical"),
        (f"{JOLY}, iki ülkenin Lima'ya giderek sorunu çözmesini istedi.", "visit", "hypothetical"),
    ],
)
def test_what_is_done_by_what_is_ahead_or_wished_for_is_no_fact(text: str, event_type: str, factuality: str) -> None:
    assert told_by_type(text)[event_type] == (factuality, None)


@pytest.mark.parametrize(
    ("text", "event_type", "expected"),
    [
        (f"{JOLY}, {GONZALEZ}'i arayarak başsağlığı diledi.", "phone_call", ("occurred", "2024-01-20")),
        ("İran, Fransa'nın Tahran Büyükelçisini çağırarak protesto etti.", "summons", ("occurred", "2024-01-20")),
        ("İran, Fransa'nın Tahran Büyükelçisini çağırarak protesto etmişti.", "summons", ("occurred", None)),
        ("İsrail, Suriye'yi vurarak 20 kişiyi öldürdü.", "attack", ("occurred", "2024-01-20")),
        ("Kanada, İsrail'in Suriye'yi vurarak öldürdüğü siviller için üzüldü.", "attack", ("occurred", None)),
    ],
)
def test_what_is_told_late_has_the_day_of_its_verb(
    text: str, event_type: str, expected: tuple[str, str | None]
) -> None:
    assert told_by_type(f"{LEAD} {text}")[event_type] == expected
