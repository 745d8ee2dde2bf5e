"""What the headline tells in the present or in no tense, and the text as a plan."""

from __future__ import annotations

from datetime import date

import pytest

from extract.clean import clean_article
from extract.document import Article
from extract.lexicon import load_lexicon
from extract.pipeline import read_document


@pytest.mark.parametrize(
    ("headline", "text", "values"),
    [
        (
            "İsveç Peru diplomatlarını sınır dışı ediyor",
            "İsveç, iki Perulu diplomatı sınır dışı edeceğini duyurdu.",
            ["planned"],
        ),
        ("AB Rusya'ya yaptırım uyguluyor", "AB, Rusya'ya yaptırım uygulayacağını duyurdu.", ["planned"]),
        ("ABD Suriye'den çekiliyor", "Trump, Suriye'den askerleri çekeceğini açıkladı.", ["planned"]),
        ("Putin Trump ile görüşüyor", "Putin ile Trump bugün görüşecek.", ["planned"]),
        ("Macron ile Putin'den görüşme", "Macron, yarın Putin ile görüşecek.", ["planned"]),
        ("Macron'dan Rusya'ya ziyaret", "Macron, Rusya'yı ziyaret edecek.", ["planned"]),
        ("Almanya'dan Ukrayna'ya yardım", "Almanya, Ukrayna'ya 10 milyon avro yardım yapacak.", ["planned"]),
        ("Fransa'dan Filistin'i tanıma kararı", "Macron, eylülde Filistin'i tanıyacaklarını açıkladı.", ["planned"]),
        # done, or more to come
        ("Macron-Putin görüşmesi", "Macron, Putin ile görüştü.", ["occurred"]),
        ("İsrail'den Suriye'ye saldırı", "Netanyahu, Suriye'ye saldıracaklarını söyledi.", ["occurred", "planned"]),
        ("ABD İran'a yaptırım uyguluyor", "ABD, İran'a yaptırım uyguladı.", ["occurred"]),
        ("İsrail Suriye'yi vuruyor", "Netanyahu, Suriye'yi vuracaklarını söyledi.", ["occurred", "planned"]),
        ("AB Rusya'ya yaptırım uyguladı", "AB, Rusya'ya yaptırım uygulayacağını duyurdu.", ["occurred", "planned"]),
        # of others
        ("ABD Rusya'ya yaptırım uyguluyor", "ABD, İran'a yaptırım uygulayacağını duyurdu.", ["occurred", "planned"]),
    ],
)
def test_the_present_of_a_headline_is_the_plan_of_the_text(headline: str, text: str, values: list[str]) -> None:
    article = Article(path="x.txt", text=f"{headline}\n\n{text}", published_on=date(2024, 1, 20))
    reading = read_document(clean_article(article), load_lexicon())
    assert [event.factuality for event in reading.events] == values
