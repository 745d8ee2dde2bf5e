"""Whom officials name as the cause of something bad is accused, in each way papers put it."""

from __future__ import annotations

import pytest

from tests.test_events import events

BAD = ["ekonomik kriz", "bölgedeki gerilim", "istikrarsızlık", "Suriye'deki çatışma"]
FORMS = {
    "ekonomik kriz": ("krizin", "krize"),
    "bölgedeki gerilim": ("bölgedeki gerilimin", "bölgedeki gerilime"),
    "istikrarsızlık": ("istikrarsızlığın", "istikrarsızlığa"),
    "Suriye'deki çatışma": ("Suriye'deki çatışmaların", "Suriye'deki çatışmalara"),
}
WAYS = [
    "Lavrov, {of} ABD'nin politikalarından kaynaklandığını söyledi.",
    "Lavrov, {of} ABD'den kaynaklandığını belirtti.",
    "Lavrov, {of} sorumlusunun ABD olduğunu vurguladı.",
    "Lavrov, {of} ana nedeninin ABD'nin bölgedeki askeri varlığı olduğunu savundu.",
    "Lavrov, {to} ABD yaptırımlarının yol açtığını söyledi.",
    "Lavrov, ABD'nin aldığı kararların {to} neden olduğunu kaydetti.",
    "Rusya'dan yapılan açıklamada, {of} ABD'nin adımlarından kaynaklandığı ifade edildi.",
    'Lavrov, "{of} sorumlusu ABD\'dir." dedi.',
    'Lavrov, "{of} kaynağı ABD\'nin tutumudur." dedi.',
]


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("bad", BAD)
def test_who_is_called_the_cause_of_something_bad_is_accused(bad: str, way: str) -> None:
    of, to = FORMS[bad]
    assert [(kind, to) for kind, _, to, _ in events(way.format(of=of, to=to))] == [("accusation", ("USA",))]


@pytest.mark.parametrize(
    "text",
    [
        # nobody's doing, or not theirs
        "Guterres, Suriye'nin kuzeyindeki depremin yıkıma neden olduğunu söyledi.",
        "Bakan Çavuşoğlu, Fransa ile yaşanan sorunun yanlış anlamadan kaynaklandığını söyledi.",
        "Merkel, Ukrayna'nın işgalinin enerji krizine neden olduğunu söyledi.",
        "Merkel, sorunun Suriye'den gelen göçten kaynaklandığını söyledi.",
        "Erdoğan, krizin Rusya'dan kaynaklanmadığını söyledi.",
        "Lukaşenko, göç krizinin sorumlusunun Polonya olmadığını söyledi.",
        # nothing bad, or bad somewhere only
        "Merkel, kararın nedeninin Türkiye'nin tavrı olduğunu söyledi.",
        "Erdoğan, ziyaretin nedeninin Suriye'deki kriz olduğunu söyledi.",
        "Lavrov, Suriye krizine kuraklığın neden olduğunu söyledi.",
        # still to come
        "Şemhani, olası bir savaşın İsrail'in yıkımına yol açacağını açıkladı.",
    ],
)
def test_nobody_else_is_accused(text: str) -> None:
    assert "accusation" not in [kind for kind, *_ in events(text)]
