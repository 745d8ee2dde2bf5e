"""Who says to have no part in what was done: "saldırıyla hiçbir ilgisi olmadığını belirtti"."""

from __future__ import annotations

import pytest

from tests.test_events import events


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Lavrov, Rusya'nın Moldova'daki patlamayla herhangi bir bağlantısı bulunmadığını söyledi.", "RUS"),
        ("Rusya'nın Polonya'daki yangında parmağı olmadığını vurgulayan Lavrov, Varşova'yı uyardı.", "RUS"),
        ("Arakçi, Tahran'ın Bahreyn'deki olaylarda dahlinin olmadığına dikkati çekti.", "IRN"),
        ('Lavrov, "Gürcistan\'daki gösterilerle hiçbir alakamız yok." dedi.', "RUS"),
    ],
)
def test_whoever_has_no_part_in_it_denies_it(text: str, who: str) -> None:
    assert ("denial", (who,), (), "occurred") in events(text)


@pytest.mark.parametrize(
    "text",
    [
        "Lavrov, Rusya'nın Moldova'daki patlamayla bağlantısı olup olmadığını sordu.",
        "Lavrov, Moldova'daki patlamayla Ukrayna'nın bağlantısı olduğunu söyledi.",
        "Lavrov, Polonya'nın kararının hukukla ilgisi olmadığını söyledi.",
        "Polis, Polonya'daki iki kazanın bağlantısı bulunmadığını açıkladı.",
    ],
)
def test_nobody_else_denies_anything(text: str) -> None:
    assert "denial" not in [kind for kind, *_ in events(text)]
