"""Who is called upon to do something, where the place at which that is said stands before the name."""

from __future__ import annotations

import pytest

from tests.test_events import events, read


@pytest.mark.parametrize(
    ("text", "asked", "place"),
    [
        ("Stoltenberg, Varşova'da Rusya'yı askerlerini çekmeye çağırdı.", ("RUS",), "POL"),
        ("Lavrov, Tahran'da ABD'yi yaptırımları kaldırmaya çağırdı.", ("USA",), "IRN"),
        ("Macron, Berlin'de Türkiye'yi saldırılarını durdurmaya çağırdı.", ("TUR",), "DEU"),
        ("Merkel, Berlin'de Erdoğan'ı geri adım atmaya çağırdı.", ("TUR",), "DEU"),
        ("Stoltenberg, Varşova'da Rusya'yı çekilmeye çağırdı.", ("RUS",), "POL"),
        ("Erdoğan, Ankara'da ABD'yi Suriye'den çekilmeye çağırdı.", ("USA",), "TUR"),
        # without a place, and with one that is of what is asked for
        ("Stoltenberg, Rusya'yı askerlerini çekmeye çağırdı.", ("RUS",), None),
        ("Macron, Rusya'yı Suriye'de ateşkese uymaya çağırdı.", ("RUS",), None),
    ],
)
def test_who_is_called_upon_at_a_place(text: str, asked: tuple[str, ...], place: str | None) -> None:
    assert [told[2] for told in events(text) if told[0] == "request"] == [asked]
    assert [event.country_code for event in read(text).events if event.event_type == "request"] == [place]


def test_nobody_is_to_withdraw_from_where_it_is_asked() -> None:
    told = events("Erdoğan, Ankara'da ABD'yi Suriye'den çekilmeye çağırdı.")
    assert told[0] == ("withdrawal", ("USA",), ("SYR",), "hypothetical")


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("ABD, Pekin'i müzakereye çağırdı.", ("CHN",)),
        ("Almanya Başbakanı, Moskova ve Kiev'i diyaloğa çağırdı.", ("RUS", "UKR")),
        ("ABD, Esad'ı istifaya çağırdı.", ("SYR",)),
        ("Macron, Berlin'de Putin'i müzakereye çağırdı.", ("RUS",)),
        ("Türkiye, Netanyahu'yu istifaya davet etti.", ("ISR",)),
    ],
)
def test_a_seat_of_government_or_a_person_is_called_to_something(text: str, asked: tuple[str, ...]) -> None:
    assert [told[2] for told in events(text) if told[0] == "request"] == [asked]
    assert len(events(text)) == 1


@pytest.mark.parametrize("text", ["ABD, tarafları itidale çağırdı.", "Muhalefet, Paşinyan'ı istifaya çağırdı."])
def test_nobody_calls_or_is_called(text: str) -> None:
    assert events(text) == []


@pytest.mark.parametrize(
    ("said", "asked"),
    [
        ("Rusya'yı saldırıları durdurmaya davet ediyoruz.", ("RUS",)),
        ("Rusya'yı askerlerini çekmeye davet ediyoruz.", ("RUS",)),
        ("ABD'yi yaptırımları kaldırmaya çağırıyoruz.", ("USA",)),
        ("Rusya'yı anlaşmaya uymaya davet ediyoruz.", ("RUS",)),
    ],
)
def test_who_is_called_upon_in_so_many_words(said: str, asked: tuple[str, ...]) -> None:
    assert events(f'Çavuşoğlu, "{said}" dedi.') == [("request", ("TUR",), asked, "occurred")]
