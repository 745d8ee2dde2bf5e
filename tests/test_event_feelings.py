"""Who is sorry or worried about an act has not done it: "sınır dışı etmesinden üzüntü duyduğunu"."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Friedrich Merz, Türkiye'nin büyükelçiyi sınır dışı etmesinden üzüntü duyduğunu söyledi.",
            {("expulsion", ("TUR",), (), "occurred"), ("criticism", ("DEU",), ("TUR",), "occurred")},
        ),
        (
            "Friedrich Merz, Türkiye'nin ziyaret talebini geri çevirmesinden üzüntü duyduğunu söyledi.",
            {("rejection", ("TUR",), (), "occurred"), ("criticism", ("DEU",), ("TUR",), "occurred")},
        ),
        (
            "Rusya, ABD'nin diplomatlarını sınır dışı etmesinden duyduğu rahatsızlığı dile getirdi.",
            {("criticism", ("RUS",), ("USA",), "occurred")},
        ),
        (
            "Rusya, ABD'nin Rus diplomatları sınır dışı etmesini kınadı.",
            {("expulsion", ("USA",), ("RUS",), "occurred"), ("criticism", ("RUS",), ("USA",), "occurred")},
        ),
        # a possessive leaves the envoy to his state
        ("Rusya, ABD'nin büyükelçisini sınır dışı etti.", {("expulsion", ("RUS",), ("USA",), "occurred")}),
        # without anybody who is to blame it is no criticism
        ("Friedrich Merz, Ankara'daki patlamadan üzüntü duyduğunu söyledi.", set()),
        ("Friedrich Merz, zirvenin iptal edilmesinden üzüntü duyduğunu söyledi. Fransa sustu.", set()),
    ],
)
def test_who_feels_about_an_act_is_not_its_doer(text: str, expected: set[Told]) -> None:
    assert set(events(text)) == expected


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("Kiryakos Miçotakis, Türkiye'nin müzakereye oturmayı reddettiğini söyledi.", "TUR"),
        ("Marco Rubio, İran'ın müzakere etmeyi reddettiğini ileri sürdü.", "IRN"),
        ("Recep Tayyip Erdoğan, Yunanistan'ın anlaşmaya uymayı reddettiğini belirtti.", "GRC"),
        ("Türkiye, Yunanistan'ın görüşmeyi reddettiğini söyledi.", "GRC"),
        ("Türkiye, Yunanistan ile görüşmeyi reddettiğini söyledi.", "TUR"),
    ],
)
def test_who_refuses_what_is_an_infinitive_is_who_would_do_it(text: str, actor: str) -> None:
    assert [told[1] for told in events(text) if told[0] == "rejection"] == [(actor,)]
