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
    assert of(inflect_noun("görüşme"), suffix="assertive", possessive=None, number="s") == {"görüşmedir"}
    assert of(inflect_noun("görüşme"), suffix="past", possessive=None, number="s") == {"görüşmeydi"}
    assert of(inflect_noun("destek"), suffix="past", possessive=None, number="s") == {"destekti"}


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
    ("gel", "past", "3s", False, False, False, "geldi"),
    ("gel", "past", "3p", True, False, False, "gelmediler"),
    ("git", "past", "1p", False, False, False, "gittik"),
    ("git", "progressive", "3s", False, False, False, "gidiyor"),
    ("git", "future", "3s", False, False, False, "gidecek"),
    ("git", "aorist", "3s", False, False, False, "gider"),
    ("git", "aorist", "3s", False, False, True, "gidebilir"),
    ("git", "aorist", "3s", True, False, True, "gidemez"),
    ("git", "evidential", "3p", False, False, False, "gitmişler"),
    ("kabul et", "progressive", "3p", False, False, False, "kabul ediyorlar"),
    ("kabul et", "past", "3s", False, True, False, "kabul edildi"),
    ("kabul et", "future", "3s", True, True, False, "kabul edilmeyecek"),
    ("kabul et", "aorist", "3s", False, True, True, "kabul edilebilir"),
    ("kabul et", "necessitative", "3s", False, True, False, "kabul edilmeli"),
    ("ye", "progressive", "3s", False, False, False, "yiyor"),
    ("ye", "future", "3s", False, False, False, "yiyecek"),
    ("de", "progressive", "3p", False, False, False, "diyorlar"),
    ("de", "future", "1s", False, False, False, "diyeceğim"),
    ("de", "past", "3s", False, False, False, "dedi"),
    ("de", "past", "3s", False, True, False, "dendi denildi"),
    ("söyle", "progressive", "3s", False, False, False, "söylüyor"),
    ("söyle", "progressive", "3s", True, False, False, "söylemiyor"),
    ("söyle", "past", "3s", False, True, False, "söylendi"),
    ("söyle", "future", "3s", True, False, False, "söylemeyecek"),
    ("yalanla", "progressive", "3s", False, False, False, "yalanlıyor"),
    ("yalanla", "aorist", "3s", True, False, False, "yalanlamaz"),
    ("yalanla", "aorist", "1p", True, False, False, "yalanlamayız"),
    ("suçla", "progressive", "1p", False, False, False, "suçluyoruz"),
    ("suçla", "progressive", "3s", True, False, False, "suçlamıyor"),
    ("oku", "progressive", "3s", False, False, False, "okuyor"),
    ("oku", "past", "3s", False, True, False, "okundu"),
    ("çağır", "past", "3s", False, False, False, "çağırdı"),
    ("çağır", "past", "3s", False, True, False, "çağrıldı çağırıldı"),
    ("çağır", "progressive", "3s", False, False, False, "çağırıyor"),
    ("al", "aorist", "3s", False, False, False, "alır"),
    ("al", "aorist", "3s", False, True, False, "alınır"),
    ("yap", "aorist", "3s", False, False, False, "yapar"),
    ("yap", "evidential_assertive", "3s", False, True, False, "yapılmıştır"),
    ("görüş", "aorist", "3s", False, False, False, "görüşür"),
    ("görüş", "evidential_past", "3s", False, False, False, "görüşmüştü"),
    ("görüş", "evidential_past", "3p", False, False, False, "görüşmüşlerdi"),
    ("görüş", "future_past", "3s", False, False, False, "görüşecekti"),
    ("görüş", "continuous", "3s", False, False, False, "görüşmekte"),
    ("görüş", "continuous_assertive", "3p", False, False, False, "görüşmektedirler"),
    ("konuş", "progressive_past", "3p", False, False, False, "konuşuyorlardı"),
    ("konuş", "jussive", "3p", False, False, False, "konuşsunlar"),
    ("konuş", "hortative", "1p", False, False, False, "konuşalım"),
    ("konuş", "negative_potential", "3s", True, False, True, "konuşmayabilir"),
    ("reddet", "past", "3s", False, False, False, "reddetti"),
    ("reddet", "aorist", "3s", False, False, False, "reddeder"),
    ("reddet", "past", "3s", False, True, False, "reddedildi"),
    ("belirt", "future", "3s", False, False, False, "belirtecek"),
    ("belirt", "past", "3s", False, True, False, "belirtildi"),
    ("öğret", "aorist", "3s", False, False, False, "öğretir"),
    ("kur", "conditional_past", "3s", False, False, False, "kursaydı"),
    ("aç", "past_conditional", "3s", False, False, False, "açtıysa"),
    ("ver", "aorist_conditional", "3s", True, False, False, "vermezse"),
    ("ver", "progressive_evidential", "3s", False, False, False, "veriyormuş"),
    ("vurgula", "necessitative_past", "3s", False, False, False, "vurgulamalıydı"),
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
    ("ziyaret et", "factive", "nominal", "acc", "3s", "s", False, False, "ziyaret ettiğini"),
    ("ziyaret et", "factive", "participle", "nom", "3s", "s", False, True, "ziyaret edildiği"),
    ("görüş", "factive", "nominal", "acc", "3p", "s", False, False, "görüştüklerini"),
    ("görüş", "factive", "nominal", "acc", "1p", "s", True, False, "görüşmediğimizi"),
    ("görüş", "future_factive", "nominal", "acc", "3s", "s", False, False, "görüşeceğini"),
    ("görüş", "future_factive", "participle", "nom", "3p", "s", False, False, "görüşecekleri"),
    ("de", "present", "participle", "gen", None, "p", False, False, "diyenlerin"),
    ("et", "present", "participle", "gen", None, "p", False, False, "edenlerin"),
    ("de", "factive", "participle", "nom", "3s", "s", False, False, "dediği"),
    ("gel", "present", "participle", "nom", None, "s", True, False, "gelmeyen"),
    ("gel", "action", "nominal", "gen", "3s", "s", False, False, "gelmesinin"),
    ("gel", "action", "nominal", "acc", "3s", "s", True, False, "gelmemesini"),
    ("yap", "action", "nominal", "acc", None, "s", False, False, "yapmayı"),
    ("yap", "action", "nominal", "acc", "3s", "s", False, True, "yapılmasını"),
    ("yap", "infinitive", "nominal", "abl", None, "s", False, False, "yapmaktan"),
    ("suçla", "infinitive", "nominal", "ins", None, "s", False, False, "suçlamakla"),
    ("gel", "manner", "nominal", "acc", "3s", "s", False, False, "gelişini"),
    ("söyle", "manner", "nominal", "nom", None, "s", False, False, "söyleyiş"),
    ("yap", "perfect", "participle", "nom", None, "s", False, True, "yapılmış"),
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
    ("git", "by", "giderek"),
    ("de", "by", "diyerek"),
    ("de", "and", "deyip"),
    ("de", "saying", "diye"),
    ("ye", "and", "yiyip"),
    ("gel", "upon", "gelince"),
    ("konuş", "while", "konuşurken"),
    ("gel", "without", "gelmeden"),
    ("ziyaret et", "after", "ziyaret ettikten"),
    ("kabul et", "after", "kabul edildikten"),
    ("ol", "whenever", "oldukça"),
    ("görüş", "when", "görüştüğünde"),
    ("bekle", "without", "beklemeksizin"),
    ("ol", "since", "olalı"),
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
        ("çağır", "çağrdı çağrıyor çağrır"),
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
        if "progressive" in form.suffix or form.suffix == "while" or not form.text.startswith(stem):
            continue
        if (form.able and not form.negative) or form.suffix == "negative_potential":
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
