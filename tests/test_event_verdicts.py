"""What officials find of another's act is criticism or support of whoever has done it, in each way papers put it."""

from __future__ import annotations

import pytest

from extract.lexicon.spelling import name_words, spell_out
from tests.test_events import events, read

WAYS = [
    "Lavrov, ABD'nin kararının {word} olduğunu söyledi.",
    "Lavrov, ABD'nin aldığı kararın {word} olduğunu vurguladı.",
    "Lavrov, ABD'nin kararını {word} olarak nitelendirdi.",
    "Lavrov, ABD'nin kararını {word} olarak değerlendirdi.",
    "Rusya'dan yapılan açıklamada, ABD'nin kararının {word} olduğu belirtildi.",
    'Lavrov, "ABD\'nin kararı {word} bir karar." dedi.',
    "Lavrov, ABD'nin kararının {word} bir adım olduğunu söyledi.",
]


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("word", ["ölçüsüz", "talihsiz", "provokatif", "üzücü", "skandal", "yersiz", "gayrimeşru"])
def test_what_is_found_bad_is_criticised(word: str, way: str) -> None:
    assert [(kind, to) for kind, _, to, _ in events(way.format(word=word))] == [("criticism", ("USA",))]


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("word", ["olumlu", "doğru", "yapıcı", "sevindirici", "umut verici", "takdire şayan", "tarihi"])
def test_what_is_found_good_is_praised(word: str, way: str) -> None:
    assert [(kind, to) for kind, _, to, _ in events(way.format(word=word))] == [("support", ("USA",))]


@pytest.mark.parametrize(
    "done",
    [
        "haddini aştığını", "sınırları aştığını", "gerilimi artırdığını", "barışa zarar verdiğini",
        "gerçekleri çarpıttığını", "sözünde durmadığını", "Rusya'nın çağrısına kulak tıkadığını",
    ],
)  # fmt: skip
@pytest.mark.parametrize("way", ["Lavrov, ABD'nin {} söyledi.", "Lavrov, ABD'nin {} ifade etti."])
def test_what_somebody_is_said_to_do_wrong_is_criticised(done: str, way: str) -> None:
    assert events(way.format(done)) == [("criticism", ("RUS",), ("USA",), "occurred")]


@pytest.mark.parametrize(
    "text",
    [
        # one's own act, and what both have done
        "Çavuşoğlu, ülkemizin attığı adımın önemli bir adım olduğunu söyledi.",
        "Çavuşoğlu, Türkiye'nin attığı adımın tarihi bir adım olduğunu söyledi.",
        "Erdoğan, Türkiye ile Mısır arasındaki ilişkilerin çok önemli olduğunu söyledi.",
        "Kremlin, Macron'un Putin ile görüşmesinin yapıcı olduğunu bildirdi.",
        # nobody's act
        "Merkel, ABD'deki yangınların üzücü olduğunu söyledi.",
        "Merkel, Türkiye'de yaşanan can kayıplarının üzücü olduğunu söyledi.",
        "Putin, Ukrayna'daki durumun vahim olduğunu söyledi.",
        # matches, films, the weather, business
        "Teknik direktör, Fransa Milli Takımı'nın kararının yanlış bir karar olduğunu söyledi.",
        "Yönetmen, Almanya'da çekilen filmin skandal olduğunu söyledi.",
        "Meteoroloji, Rusya'dan gelen soğuk havanın üzücü olduğunu söyledi.",
        "Bakan Şimşek, Moody's'in kararının olumlu olduğunu söyledi.",
    ],
)
def test_verdicts_on_what_no_other_side_has_done_tell_nothing(text: str) -> None:
    assert [kind for kind, *_ in events(text) if kind in ("criticism", "support")] == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Zelenskiy, Rusya'ya yönelik AB kararlarının önemli bir adım olduğunu söyledi.", ["Avrupa Birliği"]),
        ("Macron, ABD'nin İran'a yönelik kararının yanlış bir adım olduğunu söyledi.", ["USA"]),
        ("Guterres, Rusya ile Ukrayna arasındaki savaşın istikrara zarar verdiğini söyledi.", []),
        ("Çavuşoğlu, Fransa'nın kararının doğru olmadığını ifade etti.", ["FRA"]),
        ("Lavrov, ABD'nin önemli bir karar alacağını söyledi.", []),
    ],
)
def test_the_verdict_is_on_who_has_done_it(text: str, expected: list[str]) -> None:
    judged = [to for kind, _, to, _ in events(text) if kind in ("criticism", "support")]
    assert judged == [tuple(expected)] * bool(expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Lavrov, ABD'nin kararını olumlu değerlendirdi.", ("support", "Sergey Lavrov", "USA")),
        ("Lavrov, ABD'nin kararını hayal kırıklığıyla karşıladı.", ("criticism", "Sergey Lavrov", "USA")),
        ("Lavrov, ABD'nin tutumunu haksız bulduklarını söyledi.", ("criticism", "Sergey Lavrov", "USA")),
        ('Erdoğan, "İsrail haddini aştı." dedi.', ("criticism", "Recep Tayyip Erdoğan", "ISR")),
        ('Erdoğan, "Almanya\'nın tutumu kabul edilebilir değil." dedi.', ("criticism", "Recep Tayyip Erdoğan", "DEU")),
        ("Lavrov, ABD'yi topa tuttu.", ("criticism", "Sergey Lavrov", "USA")),
        ('Trump, Petro\'yu hedef alarak, "Dikkatli olsa iyi olur." dedi.', ("criticism", "Donald Trump", "COL")),
        ("Lavrov, Kiev'in çatışmaya girmesinin hata olacağını söyledi.", ("criticism", "Sergey Lavrov", "UKR")),
        ("Mevlüt Çavuşoğlu, hep Azerbaycan'ın yanında olacaklarını söyledi.", ("support", "Mevlüt Çavuşoğlu", "AZE")),
        ("Mevlüt Çavuşoğlu, Katar'a desteklerinin süreceğini söyledi.", ("support", "Mevlüt Çavuşoğlu", "QAT")),
        ("Merkel, İran'a itidal tavsiye etti.", ("request", "Angela Merkel", "IRN")),
        ("İran ordusu, İsrail'i hedef aldı.", ("attack", "İran ordusu", "ISR")),
        ('Joe Biden, Putin\'i "katil" olarak nitelendirdi.', ("criticism", "Joe Biden", "RUS")),
        ('Macron, Trump yönetimini "beceriksiz" olarak tanımladı.', ("criticism", "Emmanuel Macron", "USA")),
        ("Joe Biden, Putin'e katil dedi.", ("criticism", "Joe Biden", "RUS")),
        ('Lavrov, ABD\'nin kararını "intihar" diye yorumladı.', ("criticism", "Sergey Lavrov", "USA")),
        ('Lavrov, ABD\'nin sözlerini "inandırıcı değil" diye niteledi.', ("criticism", "Sergey Lavrov", "USA")),
        ("Lavrov, ABD'nin kararını olumlu yorumladı.", ("support", "Sergey Lavrov", "USA")),
        ("Erdoğan, Avrupa Birliği'ni hedef aldı.", ("criticism", "Recep Tayyip Erdoğan", None)),
        ("Trump, Çin'in ticaret politikasını hedef aldı.", ("criticism", "Donald Trump", "CHN")),
        ("Putin, Ukrayna'nın enerji santrallerini hedef aldı.", ("attack", "Vladimir Putin", "UKR")),
        ("Rusya, Ukrayna'nın elektrik şebekesini hedef aldı.", ("attack", "Rusya", "UKR")),
    ],
)
def test_other_words_of_what_is_thought_of_somebody(text: str, expected: tuple[str, str, str | None]) -> None:
    told = read(text)
    entities = told.actors.entities
    [event] = told.events
    actor, recipient = entities[event.actors[0]], entities[event.recipients[0]]
    assert (event.event_type, actor.name, recipient.country_code) == expected


def test_a_condition_asks_for_any_word_of_the_classes_it_names() -> None:
    assert name_words("without:{crime}|dava", {"crime": ["hırsız", "kavga"]}) == "without:hırsız|kavga|dava"
    with pytest.raises(ValueError, match="unknown class"):
        name_words("without:{crimes}", {"crime": []})


def test_a_phrase_stands_for_each_word_of_the_classes_it_names() -> None:
    classes = {"bad": ["yanlış", "kötü"], "step": ["adım"]}
    assert spell_out("{bad} bir {step}", classes) == ["yanlış bir adım", "kötü bir adım"]
    assert spell_out("haddini aştı", classes) == ["haddini aştı"]
    with pytest.raises(ValueError, match="unknown class"):
        spell_out("{worse} bir {step}", classes)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Mao Ning, ABD'nin kararını temelsiz olarak nitelendirdi.", "criticism"),
        ("Mao Ning, ABD'nin gözaltı kararını temelsiz olarak değerlendirdi.", "criticism"),
        ("Mao Ning, ABD'nin yaptırımlarını dayanaksız diye niteledi.", "criticism"),
        ("Mao Ning, ABD'nin yaptırım kararının temelsiz olduğunu söyledi.", "criticism"),
        ("Mao Ning, ABD'nin iddialarını temelsiz olarak nitelendirdi.", "denial"),
        ("Mao Ning, ABD'nin suçlamalarını asılsız olarak değerlendirdi.", "denial"),
        ("Mao Ning, ABD'nin raporunu asılsız olarak niteledi.", "denial"),
        ("Mao Ning, ABD'nin iddialarının temelsiz olduğunu söyledi.", "denial"),
    ],
)
def test_unfounded_is_denied_of_what_is_said_and_criticised_of_what_is_done(text: str, kind: str) -> None:
    assert events(text) == [(kind, ("CHN",), ("USA",), "occurred")]


@pytest.mark.parametrize(
    "verdict",
    [
        "dostça olmayan bir adım olarak niteledi", "'dostça olmayan bir adım' olarak değerlendirdi",
        "dostane olmayan bir tutum olarak nitelendirdi", "yapıcı olmayan bir davranış olarak tanımladı",
        "'dostça olmayan' diye nitelendirdi", "sorumlu olmayan bir davranış olarak gördüklerini söyledi",
        "düşmanca bir adım olarak gördüğünü söyledi",
    ],
)  # fmt: skip
def test_what_is_found_not_good_is_criticised(verdict: str) -> None:
    assert events(f"Lavrov, ABD'nin kararını {verdict}.") == [("criticism", ("RUS",), ("USA",), "occurred")]


@pytest.mark.parametrize("verdict", ["dostane bir adım olarak niteledi", "yapıcı bir adım olarak değerlendirdi"])
def test_what_is_found_friendly_is_praised(verdict: str) -> None:
    assert events(f"Lavrov, ABD'nin kararını {verdict}.") == [("support", ("RUS",), ("USA",), "occurred")]
