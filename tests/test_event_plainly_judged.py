"""What is said plainly of another state's conduct, in reported speech, criticises it."""

from __future__ import annotations

import pytest

from tests.test_events import events


@pytest.mark.parametrize(
    ("said", "of"),
    [
        ("Yunanistan'ın iyi niyeti suistimal ettiğini", ("GRC",)),
        ("Yunanistan'ın Türkiye'nin iyi niyetini istismar ettiğini", ("GRC",)),
        ("Fransa'nın verdiği sözleri tutmadığını", ("FRA",)),
        ("Fransa'nın Türkiye'ye verdiği sözü yerine getirmediğini", ("FRA",)),
        ("Bahreyn'in kararının Filistin davasına zarar verdiğini", ("BHR",)),
        ("Rusya'nın kararının barış sürecine zarar vereceğini", ("RUS",)),
        ('ABD\'nin kararının "kibirli bir tutum" olduğunu', ("USA",)),
        ("Ukrayna'nın kötü niyetli olduğunu", ("UKR",)),
        ("Rusya'nın faaliyetlerinin müzakere zeminini dinamitlediğini", ("RUS",)),
        ("Yunanistan'ın provokatif adımlar attığını", ("GRC",)),
        ("Çin'in şeffaf davranmadığını", ("CHN",)),
        ("Merkel'in ricası üzerine ara verdiklerini ancak Yunanistan'ın iyi niyeti suistimal ettiğini", ("GRC",)),
        # what endangers the peace is no threat of anybody
        ("Çin'in faaliyetlerinin dünya barışını tehdit ettiğini", ("CHN",)),
        ("Yunanistan'ın tutumunun bölge istikrarını tehdit ettiğini", ("GRC",)),
        ("İran'ın bölgenin güvenliğini tehdit ettiğini", ("IRN",)),
        ("Rusya'nın Avrupa'nın güvenliğini tehdit ettiğini", ("RUS",)),
    ],
)
def test_bad_conduct_is_criticised(said: str, of: tuple[str, ...]) -> None:
    told = [event for event in events(f"Mevlüt Çavuşoğlu, {said} söyledi.") if event[0] in ("criticism", "threat")]
    assert told == [("criticism", ("TUR",), of, "occurred")]


@pytest.mark.parametrize(
    ("text", "types"),
    [
        ("Mike Pompeo, Çin'in Tayvan'ı tehdit ettiğini söyledi.", ["threat"]),
        ("Kuzey Kore, ABD'yi nükleer saldırıyla tehdit etti.", ["threat"]),
        # not of whoever is harmed, of nobody, or of good conduct
        ("Hakan Fidan, anlaşmazlığın NATO'nun güvenliğini tehdit ettiğini söyledi.", []),
        ("Antonio Guterres, iklim değişikliğinin dünya barışını tehdit ettiğini belirtti.", []),
        ("Aleksis Çipras, Türkiye'nin verdiği sözü tuttuğunu söyledi.", []),
        ("Emmanuel Macron, Türkiye'nin kötü niyetli olmadığını söyledi.", []),
    ],
)
def test_what_judges_nobody(text: str, types: list[str]) -> None:
    assert [event[0] for event in events(text)] == types


@pytest.mark.parametrize(
    "text",
    [
        'Recep Tayyip Erdoğan, Trump\'ın planını "işgal projesi" olarak niteledi.',
        'Recep Tayyip Erdoğan, ABD\'nin suçlamalarını "sirk gösterisi" olarak nitelendirdi.',
    ],
)
def test_a_plan_is_given_a_name(text: str) -> None:
    assert events(text) == [("criticism", ("TUR",), ("USA",), "occurred")]
