"""To whom an offer or a demand is made that names its addressee with another verb."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Vladimir Putin, Şinzo Abe'ye ön koşulsuz bir barış anlaşması imzalamayı teklif etti.",
            ("request", ("RUS",), ("JPN",), "occurred"),
        ),
        ("Rusya, ABD'ye START anlaşmasını uzatmayı teklif etti.", ("request", ("RUS",), ("USA",), "occurred")),
        ("Rusya, ABD'ye yeni bir anlaşma imzalamayı önerdi.", ("request", ("RUS",), ("USA",), "occurred")),
        # what one would do to them oneself is no demand
        ("Almanya, Ukrayna'ya yardım etmeyi teklif etti.", ("aid", ("DEU",), ("UKR",), "hypothetical")),
        ("Rusya, Suriye'ye asker göndermeyi önerdi.", ("mobilization", ("RUS",), ("SYR",), "hypothetical")),
    ],
)
def test_what_two_would_do_is_asked_of_whom_it_is_offered_to(text: str, expected: Told) -> None:
    assert events(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ABD, Türkiye'ye F-16 satmayı teklif etti.", ("pledge", ("USA",), ("TUR",), "occurred")),
        ("Katar'ın Türkiye'ye uçak vermeyi teklif ettiği açıklandı.", ("pledge", ("QAT",), ("TUR",), "occurred")),
        ("Putin, Türkiye'ye Su-57 satmayı önerdi.", ("pledge", ("RUS",), ("TUR",), "occurred")),
        ("ABD, Türkiye'ye F-16 satma teklifinde bulundu.", ("pledge", ("USA",), ("TUR",), "occurred")),
        (
            "İsviçre, İran ve ABD'ye görüşmelere ev sahipliği yapmayı teklif etti.",
            ("pledge", ("CHE",), ("IRN", "USA"), "occurred"),
        ),
        ("Rusya, Türkiye'ye santral inşa etmeyi teklif etti.", ("pledge", ("RUS",), ("TUR",), "occurred")),
        ("Çin, Rusya'ya toplantı düzenlemeyi teklif etti.", ("request", ("CHN",), ("RUS",), "occurred")),
        ("Ankara, Moskova'ya tahıla izin vermeyi önerdi.", ("request", ("TUR",), ("RUS",), "occurred")),
    ],
)
def test_an_offer_of_ones_own_service_is_a_pledge(text: str, expected: Told) -> None:
    assert events(text) == [expected]


@pytest.mark.parametrize(
    ("demand", "recipient"),
    [
        ("pilotun derhal iade edilmesini talep etti", "PAK"),
        ("açıklama talep etti", "PAK"),
        ("tankerin serbest bırakılmasını istedi", "PAK"),
        ("saldırı konusunda açıklama istedi", "PAK"),
        ("Rusya'dan açıklama istedi", "RUS"),
    ],
)
def test_who_is_called_in_is_asked(demand: str, recipient: str) -> None:
    told = events(f"Hindistan, Pakistan'ın Yeni Delhi Büyükelçisini bakanlığa çağırdı ve {demand}.")
    assert [event[2] for event in told if event[0] == "request"] == [(recipient,)]
