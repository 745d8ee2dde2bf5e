"""What was put off, called off or came to nothing, and what is only claimed or not confirmed."""

from __future__ import annotations

import pytest

from tests.test_events import events


@pytest.mark.parametrize(
    ("text", "event_type", "factuality"),
    [
        ("Putin'in Ankara ziyareti gerçekleşemedi.", "visit", "cancelled"),
        ("Putin'in Ankara ziyareti pandemi nedeniyle yapılamadı.", "visit", "cancelled"),
        ("Lavrov ile Vuçiç'in görüşmesi gerçekleşemedi.", "meeting", "cancelled"),
        ("AB ile Sırbistan arasında yapılması planlanan toplantı gerçekleşmedi.", "meeting", "cancelled"),
        ("Rusya ile Ukrayna heyetlerinin yapması beklenen görüşme yarına kaldı.", "meeting", "postponed"),
        ("Putin'in Ankara ziyareti gelecek haftaya kaldı.", "visit", "postponed"),
        # no plan is told
        ("Putin'in Ankara ziyareti gerçekleşmedi.", "visit", "denied"),
        ("Rusya ile Ukrayna arasında anlaşma sağlanamadı.", "agreement", "denied"),
    ],
)
def test_what_was_planned_came_to_nothing(text: str, event_type: str, factuality: str) -> None:
    assert [told[3] for told in events(text) if told[0] == event_type] == [factuality]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "İbrahim Reisi'nin Türkiye ziyareti ertelendi. Reisi, Ankara'da Erdoğan ile görüşecekti.",
            [("visit", "postponed"), ("meeting", "postponed")],
        ),
        (
            "Netanyahu'nun Varşova ziyareti iptal edildi. Netanyahu, Morawiecki ile bir araya gelecekti.",
            [("visit", "cancelled"), ("meeting", "cancelled")],
        ),
        ("Merkel'in Cezayir ziyareti ertelendi. Merkel'in Cezayir'e gelmeyeceği açıklandı.", [("visit", "postponed")]),
        # of another's journey nothing follows
        (
            "Netanyahu'nun Varşova ziyareti iptal edildi. Putin, Erdoğan ile bir araya gelecekti.",
            [("visit", "cancelled"), ("meeting", "hypothetical")],
        ),
    ],
)
def test_what_was_to_be_done_on_a_journey_falls_with_it(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(told[0], told[3]) for told in events(text)] == expected


@pytest.mark.parametrize(
    ("text", "factuality"),
    [
        ("Arakçi, Witkoff ile telefonda görüştü iddiasını yalanladı.", "denied"),
        ("Lavrov, Blinken'la gizlice buluştu haberlerini yalanladı.", "denied"),
        ("Suriye Dışişleri Bakanlığı, Şam İsrail'le anlaşma imzaladı söylentilerini yalanladı.", "denied"),
        ("Peskov, Putin'in Trump'la görüştüğü haberlerini doğrulamadı.", "alleged"),
        ("Peskov, Putin'in Trump'la görüştüğünü doğrulamadı.", "alleged"),
        ("Kremlin, Putin'in Ankara ziyaretinin ertelendiği haberlerini yalanladı.", "planned"),
        ("Lavrov, Rubio ile görüşmesinin iptal edildiği iddialarını yalanladı.", "planned"),
        ("Peskov, Putin'in Trump'la görüştüğünü doğruladı.", "occurred"),
        ("Lavrov, Blinken'la buluştu. Haberler bunu yazdı.", "occurred"),
    ],
)
def test_claims_in_any_form_are_denied_or_left_open(text: str, factuality: str) -> None:
    assert [told[3] for told in events(text) if told[0] != "denial"] == [factuality]
