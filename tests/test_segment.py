"""Sentences and quotations, on sentences written for these tests; ¦ stands where one sentence ends."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.clean import clean_article
from extract.document import DATELINE, FURNITURE, TEXT, Article, Block, Document
from extract.segment import find_quotations, split_sentences


def paragraph(text: str) -> Document:
    return Document(document_id="d", path="d.txt", text=text, blocks=(Block(TEXT, 0, len(text)),))


def sentences(document: Document) -> list[str]:
    return [document.text[s.start : s.end] for s in split_sentences(document, find_quotations(document))]


def quoted(text: str) -> list[str]:
    return [text[q.start : q.end] for q in find_quotations(paragraph(text))]


@pytest.mark.parametrize(
    "marked",
    [
        "Bakan Ankara'ya geldi. ¦Heyet akşam döndü.",
        # glued on both sides, as pages that lost their line breaks are
        "Bakan görüşmeyi doğruladı.¦Kremlin yorum yapmadı.",
        "Elçi 2019'da atandı.¦ABD bunu tanımadı.",
        "Toplantı bitti!¦Heyetler ayrıldı?¦Kimse konuşmadı.",
        # full stops that end nothing
        "Prof. Dr. Ayla Kaya ile Doç. Mert Ak toplantıya katıldı. ¦Av. Can Er gelmedi.",
        "İlişkilerin 50. yılı kutlandı. ¦Törene 2. Dünya Savaşı gazileri de çağrıldı.",
        "Zirve 21.00'de başladı, 1.500 kişi izledi, oran yüzde 3.5 oldu. ¦Sonra dağıldılar.",
        "J. Morales ile K. L. Tan el sıkıştı. ¦İkisi de gülümsedi.",
        "Metin www.ornek.com.tr adresinde ve https://ornek.org/A.B?C=D sayfasında yer aldı. ¦Başka kaynak yok.",
        "Elma, armut vb. ürünler gümrükten geçti. ¦Liste uzundu.",
        "Bkz. No. 5 ve St. Petersburg protokolü. ¦Hepsi bu.",
        "T.C. Dışişleri Bakanlığı açıkladı. ¦Karar kesin.",
        "Görüşmeler uzadı... ¦Sonuç çıkmadı… ¦Herkes döndü.",
        "Beklenti... henüz karşılanmadı. ¦Umut sürüyor.",
        # a year may end a sentence, a day may not
        "Anlaşmanın tarihi 2011. ¦Taraflar dört kişiydi.",
        # the name that was a link is gone, the double space stayed
        "Karar dün bildirildi.  ¦adli makamları ise sustu.",
        "Heyet kabul edildi. ¦'nın elçisi de oradaydı.",
        # quotations belong to the sentence around them
        'Bakan, "Görüştük. Anlaştık. Döneceğiz." dedi. ¦Toplantı kapandı.',
        "“Kapıyı açık tutuyoruz. Acele etmiyoruz” dedi. ¦Sonra gitti.",
        '"Neden gelmediniz?" diye sordu. ¦Yanıt almadı.',
        'Sözcü şunları kaydetti: "Metni okuduk. Bir itirazımız yok." ¦Açıklamada tarih verilmedi.',
        "Sözcü, 'gerginlik istemiyoruz. Barış istiyoruz' diye ekledi. ¦Konu kapandı.",
        # opened one way, closed another
        'Elçi, “Bu ülkeye saygımız var. Dostuz." diye konuştu. ¦Alkışlandı.',
        "Elçi, ''Saygımız var. Dostuz.'' dedi. ¦Alkışlandı.",
        # a quotation with nothing around it is made of its own sentences
        '"Kapı açık. ¦Herkes gelebilir. ¦Bekliyoruz."',
        # text cut into tokens
        'Konuşma bitti . ¦Bakan " memnunuz . teşekkürler " dedi . ¦Heyet döndü .',
    ],
)
def test_sentences_end_where_marked(marked: str) -> None:
    assert sentences(paragraph(marked.replace("¦", ""))) == [part.strip() for part in marked.split("¦")]


@pytest.mark.parametrize(
    "marked",
    [
        "Elçi yanıt verdi.¦'Masadaki öneri Oslo'nun önerisi'¦Oslo'nun metnine değinen elçi sustu.",
        'Bakan güldü. ¦"Sınır kapısı açılıyor"¦Kapının açılışına değinen bakan ayrıldı.',
        "Bakan konuştu.  ¦SINIR KAPISI YENİDEN AÇILIYOR  ¦Karar yarın yürürlüğe girecek.",
        "Bakan konuştu. ¦SINIR KAPISI YENİDEN AÇILIYOR ¦Karar yarın yürürlüğe girecek.",
        "Bakan konuştu. ¦SINIR KAPISI YENİDEN AÇILIYOR ¦BM Genel Sekreteri bunu duyurdu.",
        'Bakan konuştu.  ¦"KAPI YENİDEN AÇILIYOR"  ¦Karar yarın yürürlüğe girecek.',
    ],
)
def test_a_heading_that_lost_its_line_is_a_sentence_of_its_own(marked: str) -> None:
    document = paragraph(marked.replace("¦", ""))
    found = split_sentences(document, find_quotations(document))
    assert [document.text[s.start : s.end] for s in found] == [part.strip() for part in marked.split("¦")]
    assert [s.kind for s in found] == ["text", "heading", "text"]


def test_a_heading_in_capitals_may_open_the_text() -> None:
    document = paragraph("SINIR KAPISI AÇILIYOR  Karar yarın yürürlüğe girecek.")
    assert [s.kind for s in split_sentences(document, find_quotations(document))] == ["heading", "text"]
    document = paragraph("KUZEY ÜLKELERİ BAKANLARI Oslo'da buluştu.")
    assert len(sentences(document)) == 1


def test_capitals_inside_a_sentence_are_no_heading() -> None:
    assert len(sentences(paragraph("Zirveye NATO, AB, BM ve OPEC TEMSİLCİLERİ katıldı. Heyet döndü."))) == 2


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('Bakan "evet" dedi.', ["evet"]),
        ("Bakan “evet” dedi, elçi «hayır» dedi, sözcü „belki“ dedi.", ["evet", "hayır", "belki"]),
        ("Bakan ‘kırmızı çizgi’ uyarısı yaptı, Oslo’nun tavrı değişmedi.", ["kırmızı çizgi"]),
        ("Oslo'nun 'ortak yol' önerisi Roma'da konuşuldu.", ["ortak yol"]),
        ("Elçi, \"Bakan 'hayır' demedi.\" diye ekledi.", ["Bakan 'hayır' demedi.", "hayır"]),
        ('Heyet "Dostluk Parkı"nı gezdi.', ["Dostluk Parkı"]),
        ("Taraflar ' önce güven ' dedi.", [" önce güven "]),
        ("Bu, 'nın elçisi ve 'da bulunan heyet için yeni.", []),
        ("Haklar'ın 90'lı yıllardaki 'u", []),
        ('Bakan "uyarı\' çağrısı yaptı, "sabır" istedi.', ["uyarı", "sabır"]),
        ('Bakan, "Yolumuz uzun. Devam edeceğiz', ["Yolumuz uzun. Devam edeceğiz"]),
        ("Bakan ''Yolumuz uzun'' dedi.", ["Yolumuz uzun"]),
    ],
)
def test_quotations_stand_between_marks_of_any_kind(text: str, expected: list[str]) -> None:
    assert quoted(text) == expected


def test_quotations_know_their_depth_and_their_sentences() -> None:
    text = 'Elçi, "Bakan \'hayır\' dedi. Biz bekliyoruz." diye ekledi, "umut" istedi.'
    assert [(q.depth, q.sentences) for q in find_quotations(paragraph(text))] == [(0, 2), (1, 0), (0, 0)]


@pytest.mark.parametrize(
    "text",
    [
        'Heyet geldi.\n\nBakan, "Birinci konu sınırdır.\n\nİkinci konu ticarettir." dedi. Heyet döndü.',
        "Heyet geldi.\n\nBakan, “Birinci konu sınırdır.\n\n“İkinci konu ticarettir” ifadelerini kullandı. Heyet döndü.",
        "Heyet geldi.\n«Birinci konu sınırdır.\nİkinci konu ticarettir», diyen bakan salondan çıktı. Heyet döndü.",
    ],
)
def test_a_quotation_that_ends_before_its_verb_in_a_later_paragraph_is_one(text: str) -> None:
    document = clean_article(Article(path="a.txt", text=text))
    (quotation,) = find_quotations(document)
    said = document.text[quotation.start : quotation.end]
    assert said.startswith("Birinci konu sınırdır.")
    assert said.rstrip(".").endswith("İkinci konu ticarettir")
    first, around, last = sentences(document)
    assert (first, last) == ("Heyet geldi.", "Heyet döndü.")
    assert said in around


def test_a_quotation_left_open_ends_with_its_paragraph_where_no_verb_closes_it() -> None:
    text = 'Heyet geldi.\n\nBakan, "Birinci konu sınırdır.\n\nElçi, "önemli" dedi.\n\nBu "son" oldu.'
    document = clean_article(Article(path="a.txt", text=text))
    assert [document.text[q.start : q.end] for q in find_quotations(document)] == [
        "Birinci konu sınırdır.",
        "önemli",
        "son",
    ]


def test_a_quotation_over_several_paragraphs_is_one_in_each() -> None:
    text = (
        'Bakan şunları söyledi:\n\n"Birinci konu sınırdır. Onu konuştuk.\n\n"İkinci konu ticarettir."\n\nHeyet döndü.'
    )
    document = clean_article(Article(path="a.txt", text=text))
    assert [document.text[q.start : q.end] for q in find_quotations(document)] == [
        "Birinci konu sınırdır. Onu konuştuk.",
        "İkinci konu ticarettir.",
    ]
    assert sentences(document) == [
        "Bakan şunları söyledi:",
        '"Birinci konu sınırdır.',
        "Onu konuştuk.",
        '"İkinci konu ticarettir."',
        "Heyet döndü.",
    ]


WORDS = st.sampled_from(
    [
        "Bakan",
        "dedi",
        "Prof",
        "2",
        "2023",
        "ABD",
        "SINIR",
        "KAPISI",
        "AÇILIYOR",
        "nın",
        "Oslo'nun",
        "ve",
        "Kaynak:",
        "•",
    ]
)
MARKS = st.sampled_from(
    [".", ". ", "  ", " ", "\n", "\n\n", '"', "'", "“", "”", "’", "...", "!", "?", ",", ":", "''", " - "]
)
LIKE_NEWS = st.lists(st.one_of(WORDS, MARKS), max_size=60).map("".join)


@given(st.one_of(LIKE_NEWS, st.text(max_size=300)))
def test_sentences_share_out_the_text_and_quotations_lie_inside_it(text: str) -> None:
    document = clean_article(Article(path="a.txt", text=text))
    quotations = find_quotations(document)
    found = split_sentences(document, quotations)
    assert [s.index for s in found] == list(range(len(found)))
    covered = [0] * len(document.text)
    for sentence in found:
        piece = document.text[sentence.start : sentence.end]
        assert piece
        assert piece == piece.strip()
        for position in range(sentence.start, sentence.end):
            covered[position] += 1
    for block in document.blocks:
        wanted = 0 if block.kind in (FURNITURE, DATELINE) else 1
        for position in range(block.start, block.end):
            assert document.text[position].isspace() or covered[position] == wanted
    for quotation in quotations:
        assert 0 <= quotation.start < quotation.end <= len(document.text)
    assert quotations == sorted(quotations, key=lambda q: (q.start, -q.end))
