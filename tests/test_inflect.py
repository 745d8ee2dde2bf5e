"""What the generated forms of Turkish stems are, and what they say about themselves."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.inflect import Form, NameSuffix, inflect_noun, inflect_verb, name_suffixes


def readings(forms: list[Form], text: str) -> list[Form]:
    return [form for form in forms if form.text == text]


def texts(forms: list[Form]) -> set[str]:
    return {form.text for form in forms}


def of(forms: list[Form], **grammar: object) -> set[str]:
    """The words of the forms that have this grammar."""
    return {f.text for f in forms if all(getattr(f, name) == value for name, value in grammar.items())}


# --- nouns

NOUNS = [
    # stem, flags, case, possessive, number, word
    ("görüşme", (), "acc", None, "s", "görüşmeyi"),
    ("görüşme", (), "dat", None, "s", "görüşmeye"),
    ("görüşme", (), "gen", None, "s", "görüşmenin"),
    ("görüşme", (), "ins", None, "s", "görüşmeyle"),
    ("görüşme", (), "loc", "3s", "s", "görüşmesinde"),
    ("görüşme", (), "acc", "3s", "p", "görüşmelerini"),
    ("görüşme", (), "acc", "3p", "s", "görüşmelerini"),
    ("görüşme", (), "loc", "1p", "s", "görüşmemizde"),
    ("görüşme", (), "loc-ki", None, "s", "görüşmedeki"),
    ("görüşme", (), "loc-ki", "3s", "s", "görüşmesindeki"),
    ("destek", (), "acc", None, "s", "desteği"),
    ("destek", (), "acc", "2p", "s", "desteğinizi"),
    ("destek", (), "abl", None, "s", "destekten"),
    ("destek", (), "nom", None, "p", "destekler"),
    ("kitap", (), "acc", None, "s", "kitabı"),
    ("kitap", (), "loc", None, "s", "kitapta"),
    ("süreç", (), "gen", None, "s", "sürecin"),
    ("renk", (), "acc", None, "s", "rengi"),
    ("diyalog", (), "acc", None, "s", "diyaloğu"),
    ("güç", (), "dat", None, "s", "güce"),
    ("suç", (), "dat", None, "s", "suça"),
    ("top", ("soft",), "acc", None, "s", "tobu"),
    ("hukuk", (), "gen", None, "s", "hukukun"),
    ("devlet", ("hard",), "acc", None, "s", "devleti"),
    ("devlet", (), "gen", "3s", "s", "devletinin"),
    ("tehdit", (), "acc", None, "s", "tehdidi"),
    ("müttefik", (), "nom", "3s", "s", "müttefiki"),
    ("saat", (), "loc", None, "s", "saatte"),
    ("saat", ("front",), "acc", None, "s", "saati"),
    ("kabul", (), "acc", None, "s", "kabulü"),
    ("protokol", (), "dat", None, "s", "protokole"),
    ("protokol", (), "nom", None, "p", "protokoller"),
    ("isim", (), "nom", "3s", "s", "ismi"),
    ("isim", (), "loc", None, "s", "isimde"),
    ("oğul", ("drop",), "nom", "3s", "s", "oğlu"),
    ("fikir", (), "dat", None, "s", "fikre"),
    ("şehir", (), "ins", "3s", "p", "şehirleriyle"),
    ("kayıt", (), "acc", None, "s", "kaydı"),
    ("kayıp", (), "acc", None, "s", "kaybı"),
    ("nutuk", (), "acc", "3s", "s", "nutkunu"),
    ("nakit", (), "gen", None, "s", "nakdin"),
    ("hak", (), "dat", None, "s", "hakka"),
    ("hak", (), "nom", None, "p", "haklar"),
    ("hat", ("double",), "loc", "3s", "s", "hattında"),
    ("ret", (), "gen", None, "s", "reddin"),
    ("su", (), "gen", None, "s", "suyun"),
    ("su", (), "ins", None, "s", "suyla"),
    ("su", (), "loc", None, "s", "suda"),
    ("su", (), "acc", "3s", "p", "sularını"),
    ("bakanlık", (), "abl", "3s", "s", "bakanlığından"),
    ("büyükelçilik", (), "equ", "3s", "s", "büyükelçiliğince"),
    ("hükümet", (), "equ", None, "s", "hükümetçe"),
    ("sözcü", (), "gen", "3s", "s", "sözcüsünün"),
    ("açıklama", (), "nom", "1p", "p", "açıklamalarımız"),
    ("İŞ birliği", ("compound",), "dat", "3s", "s", "iş birliğine"),
    ("telefon görüşmesi", ("compound",), "loc", "3s", "s", "telefon görüşmesinde"),
    ("telefon görüşmesi", ("compound",), "loc", "3s", "p", "telefon görüşmelerinde"),
    ("telefon görüşmesi", ("compound",), "loc", "1p", "s", "telefon görüşmemizde"),
    ("dışişleri bakanı", ("compound",), "acc", "3s", "s", "dışişleri bakanını"),
    ("dışişleri bakanı", ("compound",), "gen", "3s", "p", "dışişleri bakanlarının"),
    ("dışişleri bakanlığı", ("compound",), "equ", "3s", "s", "dışişleri bakanlığınca"),
    ("dışişleri bakanlığı", ("compound",), "abl", "3s", "p", "dışişleri bakanlıklarından"),
    ("halk meclisi", ("compound",), "nom", "3s", "p", "halk meclisleri"),
    ("doğum kaydı", ("compound",), "nom", "3s", "p", "doğum kayıtları"),
    ("insan hakkı", ("compound",), "gen", "3s", "p", "insan haklarının"),
    ("barış gücü", ("compound",), "dat", "3s", "p", "barış güçlerine"),
    ("çalışma saati", ("compound",), "acc", "3s", "p", "çalışma saatlerini"),
    ("ticaret ilişkileri", ("compound",), "acc", "3s", "p", "ticaret ilişkilerini"),
]


@pytest.mark.parametrize(("stem", "flags", "case", "possessive", "number", "word"), NOUNS)
def test_nouns_take_their_endings(
    stem: str, flags: tuple[str, ...], case: str, possessive: str | None, number: str, word: str
) -> None:
    forms = inflect_noun(stem, flags=flags)
    assert of(forms, case=case, possessive=possessive, number=number, suffix="") == {word}
    assert {form.lemma for form in forms} == {stem}


def test_a_noun_is_a_predicate_too() -> None:
    assert of(inflect_noun("görüşme"), suffix="dır", possessive=None, number="s") == {"görüşmedir"}
    assert of(inflect_noun("görüşme"), suffix="ydı", possessive=None, number="s") == {"görüşmeydi"}
    assert of(inflect_noun("destek"), suffix="ydı", possessive=None, number="s") == {"destekti"}


def test_one_word_with_two_readings_is_two_forms() -> None:
    assert {(f.case, f.possessive) for f in readings(inflect_noun("bakan"), "bakanı")} == {("acc", None), ("nom", "3s")}


def test_your_is_not_read_where_the_word_can_be_something_else() -> None:
    assert {f.possessive for f in readings(inflect_noun("bakan"), "bakanın")} == {None}
    assert {f.possessive for f in readings(inflect_noun("bakan"), "bakanını")} == {"3s"}


@pytest.mark.parametrize(
    ("stem", "flags", "wrong"),
    [
        ("görüşme", (), "görüşmasi görüşmeı görüşmenı görüşmesnde görüşmesde"),
        ("destek", (), "desteki destekin desteğler desteğten destekde"),
        ("hukuk", (), "hukuğu hukuğun"),
        ("devlet", (), "devledi devlede"),
        ("saat", (), "saatı saatta saatlar"),
        ("isim", (), "isimi isimin ismde ismler"),
        ("hak", (), "hakı hağı hakklar hakkta"),
        ("su", (), "sunun susu suyı suyda suyler"),
        (
            "telefon görüşmesi",
            ("compound",),
            "telefon görüşmesiler|telefon görüşmesiyi|telefon görüşme",
        ),
        ("halk meclisi", ("compound",), "halk mecliler|halk meclileri|halk meclisiyi"),
        ("suç", (), "sucu suca"),
    ],
)
def test_no_noun_form_breaks_the_rules(stem: str, flags: tuple[str, ...], wrong: str) -> None:
    assert not texts(inflect_noun(stem, flags=flags)) & set(wrong.split("|" if "|" in wrong else " "))


# --- verbs

FINITE = [
    # stem, suffix, person, negative, passive, able, words
    ("gel", "dı", "3s", False, False, False, "geldi"),
    ("gel", "dı", "3p", True, False, False, "gelmediler"),
    ("git", "dı", "1p", False, False, False, "gittik"),
    ("git", "ıyor", "3s", False, False, False, "gidiyor"),
    ("git", "acak", "3s", False, False, False, "gidecek"),
    ("git", "ar", "3s", False, False, False, "gider"),
    ("git", "ar", "3s", False, False, True, "gidebilir"),
    ("git", "ar", "3s", True, False, True, "gidemez"),
    ("git", "mış", "3p", False, False, False, "gitmişler"),
    ("kabul et", "ıyor", "3p", False, False, False, "kabul ediyorlar"),
    ("kabul et", "dı", "3s", False, True, False, "kabul edildi"),
    ("kabul et", "acak", "3s", True, True, False, "kabul edilmeyecek"),
    ("kabul et", "ar", "3s", False, True, True, "kabul edilebilir"),
    ("kabul et", "malı", "3s", False, True, False, "kabul edilmeli"),
    ("ye", "ıyor", "3s", False, False, False, "yiyor"),
    ("ye", "acak", "3s", False, False, False, "yiyecek"),
    ("de", "ıyor", "3p", False, False, False, "diyorlar"),
    ("de", "acak", "1s", False, False, False, "diyeceğim"),
    ("de", "dı", "3s", False, False, False, "dedi"),
    ("de", "dı", "3s", False, True, False, "dendi denildi"),
    ("söyle", "ıyor", "3s", False, False, False, "söylüyor"),
    ("söyle", "ıyor", "3s", True, False, False, "söylemiyor"),
    ("söyle", "dı", "3s", False, True, False, "söylendi"),
    ("söyle", "acak", "3s", True, False, False, "söylemeyecek"),
    ("yalanla", "ıyor", "3s", False, False, False, "yalanlıyor"),
    ("yalanla", "ar", "3s", True, False, False, "yalanlamaz"),
    ("yalanla", "ar", "1p", True, False, False, "yalanlamayız"),
    ("suçla", "ıyor", "1p", False, False, False, "suçluyoruz"),
    ("suçla", "ıyor", "3s", True, False, False, "suçlamıyor"),
    ("oku", "ıyor", "3s", False, False, False, "okuyor"),
    ("oku", "dı", "3s", False, True, False, "okundu"),
    ("çağır", "dı", "3s", False, False, False, "çağırdı"),
    ("çağır", "dı", "3s", False, True, False, "çağrıldı"),
    ("çağır", "ıyor", "3s", False, False, False, "çağırıyor"),
    ("al", "ar", "3s", False, False, False, "alır"),
    ("al", "ar", "3s", False, True, False, "alınır"),
    ("yap", "ar", "3s", False, False, False, "yapar"),
    ("yap", "mıştır", "3s", False, True, False, "yapılmıştır"),
    ("görüş", "ar", "3s", False, False, False, "görüşür"),
    ("görüş", "mıştı", "3s", False, False, False, "görüşmüştü"),
    ("görüş", "mıştı", "3p", False, False, False, "görüşmüşlerdi"),
    ("görüş", "acaktı", "3s", False, False, False, "görüşecekti"),
    ("görüş", "makta", "3s", False, False, False, "görüşmekte"),
    ("görüş", "maktadır", "3p", False, False, False, "görüşmektedirler"),
    ("konuş", "ıyordu", "3p", False, False, False, "konuşuyorlardı"),
    ("konuş", "sın", "3p", False, False, False, "konuşsunlar"),
    ("konuş", "alım", "1p", False, False, False, "konuşalım"),
    ("konuş", "mayabilir", "3s", True, False, True, "konuşmayabilir"),
    ("reddet", "dı", "3s", False, False, False, "reddetti"),
    ("reddet", "ar", "3s", False, False, False, "reddeder"),
    ("reddet", "dı", "3s", False, True, False, "reddedildi"),
    ("belirt", "acak", "3s", False, False, False, "belirtecek"),
    ("belirt", "dı", "3s", False, True, False, "belirtildi"),
    ("öğret", "ar", "3s", False, False, False, "öğretir"),
    ("kur", "saydı", "3s", False, False, False, "kursaydı"),
    ("aç", "dıysa", "3s", False, False, False, "açtıysa"),
    ("ver", "arsa", "3s", True, False, False, "vermezse"),
    ("ver", "ıyormuş", "3s", False, False, False, "veriyormuş"),
    ("vurgula", "malıydı", "3s", False, False, False, "vurgulamalıydı"),
]


@pytest.mark.parametrize(("stem", "suffix", "person", "negative", "passive", "able", "words"), FINITE)
def test_verbs_are_conjugated(
    stem: str, suffix: str, person: str, negative: bool, passive: bool, able: bool, words: str
) -> None:
    found = of(
        inflect_verb(stem),
        shape="finite",
        suffix=suffix,
        person=person,
        negative=negative,
        passive=passive,
        able=able,
    )
    assert found == ({words} if " " in stem else set(words.split()))


NOMINAL = [
    # stem, suffix, shape, case, possessive, number, negative, passive, word
    ("ziyaret et", "dık", "nominal", "acc", "3s", "s", False, False, "ziyaret ettiğini"),
    ("ziyaret et", "dık", "participle", "nom", "3s", "s", False, True, "ziyaret edildiği"),
    ("görüş", "dık", "nominal", "acc", "3p", "s", False, False, "görüştüklerini"),
    ("görüş", "dık", "nominal", "acc", "1p", "s", True, False, "görüşmediğimizi"),
    ("görüş", "acak-n", "nominal", "acc", "3s", "s", False, False, "görüşeceğini"),
    ("görüş", "acak-n", "participle", "nom", "3p", "s", False, False, "görüşecekleri"),
    ("de", "an", "participle", "gen", None, "p", False, False, "diyenlerin"),
    ("et", "an", "participle", "gen", None, "p", False, False, "edenlerin"),
    ("de", "dık", "participle", "nom", "3s", "s", False, False, "dediği"),
    ("gel", "an", "participle", "nom", None, "s", True, False, "gelmeyen"),
    ("gel", "ma", "nominal", "gen", "3s", "s", False, False, "gelmesinin"),
    ("gel", "ma", "nominal", "acc", "3s", "s", True, False, "gelmemesini"),
    ("yap", "ma", "nominal", "acc", None, "s", False, False, "yapmayı"),
    ("yap", "ma", "nominal", "acc", "3s", "s", False, True, "yapılmasını"),
    ("yap", "mak", "nominal", "abl", None, "s", False, False, "yapmaktan"),
    ("suçla", "mak", "nominal", "ins", None, "s", False, False, "suçlamakla"),
    ("gel", "ış", "nominal", "acc", "3s", "s", False, False, "gelişini"),
    ("söyle", "ış", "nominal", "nom", None, "s", False, False, "söyleyiş"),
    ("yap", "mış", "participle", "nom", None, "s", False, True, "yapılmış"),
]


@pytest.mark.parametrize(
    ("stem", "suffix", "shape", "case", "possessive", "number", "negative", "passive", "word"), NOMINAL
)
def test_verbs_become_nouns_and_adjectives(
    stem: str,
    suffix: str,
    shape: str,
    case: str,
    possessive: str | None,
    number: str,
    negative: bool,
    passive: bool,
    word: str,
) -> None:
    grammar = {"suffix": suffix, "shape": shape, "case": case, "possessive": possessive, "number": number}
    assert of(inflect_verb(stem), **grammar, negative=negative, passive=passive, able=False) == {word}


CONVERBS = [
    ("git", "arak", "giderek"),
    ("de", "arak", "diyerek"),
    ("de", "ıp", "deyip"),
    ("de", "a", "diye"),
    ("ye", "ıp", "yiyip"),
    ("gel", "ınca", "gelince"),
    ("konuş", "ken", "konuşurken"),
    ("gel", "madan", "gelmeden"),
    ("ziyaret et", "dıktan", "ziyaret ettikten"),
    ("kabul et", "dıktan", "kabul edildikten"),
    ("ol", "dıkça", "oldukça"),
    ("görüş", "dığında", "görüştüğünde"),
    ("bekle", "maksızın", "beklemeksizin"),
    ("ol", "alı", "olalı"),
]


@pytest.mark.parametrize(("stem", "suffix", "word"), CONVERBS)
def test_verbs_become_adverbs(stem: str, suffix: str, word: str) -> None:
    found = readings(inflect_verb(stem), word)
    assert {(f.shape, f.suffix, f.case) for f in found} == {("converb", suffix, None)}


def test_hearsay_and_the_past_before_the_past_are_marked() -> None:
    forms = inflect_verb("görüş")
    assert all(f.evidential for f in readings(forms, "görüşmüştür"))
    assert all(f.past_perfect and not f.evidential for f in readings(forms, "görüşmüştü"))
    assert {f.evidential for f in readings(forms, "görüşmüş")} == {True, False}, "hearsay, or a participle"


def test_flags_override_the_rules() -> None:
    assert "seker" in texts(inflect_verb("sek"))
    assert "sekir" in texts(inflect_verb("sek", flags=["aorist-ir"]))
    assert not of(inflect_verb("bulun", flags=["no-passive"]), passive=True)


@pytest.mark.parametrize(
    ("stem", "wrong"),
    [
        ("et", "edyor etiyor etecek edti eti edeṙ edmedi etildi"),
        ("de", "deyor deyen deyecek didi dimedi"),
        ("söyle", "söyleyor söyleiyor söylecek söyledık söylar söyleildi söyleyordu"),
        ("belirt", "belirdecek belirdiyor belirdildi"),
        ("çağır", "çağrdı çağrıyor çağırıldı çağrır"),
        ("al", "alar alıldı alıyür"),
        ("konuş", "konuşar konuşdu konuşıyor konuşmeyen"),
        ("yalanla", "yalanlayor yalanlaldı yalanlıldı yalanlamayor"),
    ],
)
def test_no_verb_form_breaks_the_rules(stem: str, wrong: str) -> None:
    assert not texts(inflect_verb(stem)) & set(wrong.split())


# --- proper names


@pytest.mark.parametrize(
    ("suffix", "case", "possessive", "number", "derivation"),
    [
        *[(s, "gen", None, "s", None) for s in ["nın", "nin", "nun", "nün", "ın", "in", "un", "ün"]],
        *[(s, "acc", None, "s", None) for s in ["yı", "yi", "ı", "i", "u", "ü", "nı", "ni", "nu", "nü"]],
        *[(s, "dat", None, "s", None) for s in ["ya", "ye", "a", "e", "na", "ne"]],
        *[(s, "loc", None, "s", None) for s in ["da", "de", "ta", "te", "nda", "nde"]],
        *[(s, "abl", None, "s", None) for s in ["dan", "den", "tan", "ten", "ndan", "nden"]],
        *[(s, "ins", None, "s", None) for s in ["la", "le", "yla", "yle"]],
        *[(s, "equ", None, "s", None) for s in ["ca", "ce", "ça", "nca", "nce"]],
        *[(s, "loc", None, "s", "ki") for s in ["daki", "deki", "teki", "ndaki", "ndeki"]],
        *[(s, "nom", None, "s", "from") for s in ["lı", "li", "lu", "lü"]],
        ("lılar", "nom", None, "p", "from"),
        ("lilerin", "gen", None, "p", "from"),
        ("ler", "nom", None, "p", None),
        ("lara", "dat", None, "p", None),
        ("sı", "nom", "3s", "s", None),
        ("sının", "gen", "3s", "s", None),
        ("ını", "acc", "3s", "s", None),
        ("sız", "nom", None, "s", "without"),
        *[(s, "nom", None, "s", "copula") for s in ["dır", "tir", "ydı", "ymış", "yken"]],
    ],
)
def test_what_follows_an_apostrophe(
    suffix: str, case: str, possessive: str | None, number: str, derivation: str | None
) -> None:
    assert name_suffixes()[suffix] == NameSuffix(case, possessive, number, derivation)


def test_a_quoted_word_after_an_apostrophe_is_no_suffix() -> None:
    assert not {"", "ve", "in'e", "nında", "yı ziyaret", "ankara", "s", "t"} & set(name_suffixes())


# --- properties

BACK, FRONT = set("aıou"), set("eiöü")
STEMS = st.from_regex(r"[bçdgkmnsşty][aeıioöuü][lmnrst](me|ma|le|la|[aeıioöuü]n|[aeıioöuü]r)?", fullmatch=True)


def harmonic(stem: str, word: str) -> bool:
    """All vowels from the stem's last on are of one kind."""
    kind = None
    for letter in word[len(stem) - 1 :]:
        if letter in BACK | FRONT:
            kind = kind or (BACK if letter in BACK else FRONT)
            if letter not in kind:
                return False
    return True


@given(STEMS)
def test_suffix_vowels_agree(stem: str) -> None:
    last = next(letter for letter in reversed(stem) if letter in BACK | FRONT)
    kind, side = (BACK, "back") if last in BACK else (FRONT, "front")
    for form in (f for f in inflect_noun(stem, flags=["hard", side]) if f.text.startswith(stem)):
        suffix = form.text[len(stem) :].replace("ki", "")
        assert all(v in kind for v in suffix if v in BACK | FRONT), form.text


@given(STEMS)
def test_every_form_is_a_word_and_none_is_given_twice(stem: str) -> None:
    for forms in (inflect_noun(stem), inflect_verb(stem)):
        assert len(set(forms)) == len(forms)
        assert all(form.text.isalpha() and form.text == form.text.strip() for form in forms)
        assert len(forms) < 2500


@given(STEMS)
def test_verb_vowels_agree_after_the_stem(stem: str) -> None:
    for form in inflect_verb(stem, flags=["hard"]):
        if "ıyor" in form.suffix or form.suffix in ("ken", "ıyor") or not form.text.startswith(stem):
            continue
        if (form.able and not form.negative) or form.suffix == "mayabilir":
            continue  # -abil- mixes the two kinds
        assert harmonic(stem, form.text), form.text


def test_verbal_nouns_that_are_words_of_their_own_are_left_out() -> None:
    assert "gelişim" not in texts(inflect_verb("gel"))
    assert "kuruluş" not in texts(inflect_verb("kur"))
    assert "eleştirmen" not in texts(inflect_verb("eleştir"))


def test_unknown_flags_and_impossible_stems_are_refused() -> None:
    with pytest.raises(ValueError, match="sofd"):
        inflect_noun("kitap", flags=["sofd"])
    with pytest.raises(ValueError, match="drap"):
        inflect_verb("gel", flags=["drap"])
    with pytest.raises(ValueError, match="no vowel"):
        inflect_noun("krş")
    with pytest.raises(ValueError, match="possessive"):
        inflect_noun("bakanlık", flags=["compound"])
