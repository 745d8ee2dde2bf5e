"""What a line of an article is, and what its dateline says; every text here was written for these tests."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.clean import clean_article
from extract.clean.datelines import read_dateline
from extract.document import Article, Document

LEAD = "Norveç Dışişleri Bakanı Kari Dahl, başkent Oslo'da Kolombiyalı mevkidaşı Ana Rojas ile bir araya geldi."
BODY = "İki bakan, görüşmenin ardından ortak basın toplantısı düzenledi ve yeni bir protokol imzaladıklarını duyurdu."
HEADLINE = "Oslo'da iki bakan bir araya geldi"


def clean(
    text: str,
    *,
    title: str | None = None,
    outlet: str | None = None,
    published_on: date | None = None,
    published_on_basis: str = "unknown",
) -> Document:
    return clean_article(
        Article(
            path="a.txt",
            text=text,
            title=title,
            outlet=outlet,
            published_on=published_on,
            published_on_basis=published_on_basis,
        )
    )


def blocks(document: Document) -> list[tuple[str, str]]:
    return [(b.kind, document.text[b.start : b.end].strip()) for b in document.blocks]


def test_headline_heading_list_and_text_are_told_apart() -> None:
    document = clean(
        f"{HEADLINE}\n\n{LEAD}\n\nORTAK AÇIKLAMA\n\n{BODY}\n\nİmzalanan metinler\n- Vize muafiyeti.\n{BODY}"
    )
    assert blocks(document) == [
        ("headline", HEADLINE),
        ("text", LEAD),
        ("heading", "ORTAK AÇIKLAMA"),
        ("text", BODY),
        ("heading", "İmzalanan metinler"),
        ("list_item", "- Vize muafiyeti."),
        ("text", BODY),
    ]
    assert document.title == HEADLINE


def test_a_repeated_headline_is_a_headline_again() -> None:
    document = clean(f"{HEADLINE}\n{LEAD}\n{HEADLINE}\n{BODY}")
    assert [kind for kind, _ in blocks(document)] == ["headline", "text", "headline", "text"]


def test_an_article_that_begins_with_text_has_no_headline() -> None:
    assert blocks(clean(f"{LEAD}\n{BODY}")) == [("text", LEAD), ("text", BODY)]
    assert clean(LEAD).title is None


def test_a_title_that_comes_apart_from_the_text_is_put_before_it_once() -> None:
    assert clean(LEAD, title=HEADLINE).text == f"{HEADLINE}\n\n{LEAD}"
    assert clean(f"{HEADLINE}\n{LEAD}", title=f" {HEADLINE} ").text == f"{HEADLINE}\n{LEAD}"


def test_a_title_glued_before_the_text_is_the_headline() -> None:
    document = clean(f"{HEADLINE} {LEAD} {BODY}", title=HEADLINE)
    assert blocks(document) == [("headline", HEADLINE), ("text", f"{LEAD} {BODY}")]


def test_text_is_composed_and_otherwise_left_as_it_was() -> None:
    assert clean("I\u0307zmir  “ﬁlo”\r\nＡ").text == "İzmir  “ﬁlo”\nＡ"


@pytest.mark.parametrize(
    "furniture",
    [
        "Bir yanıt yazın\n\nE-posta adresiniz yayınlanmayacak.\n\nYorum *\n\nÇok güzel bir haber olmuş, teşekkürler.",
        "HABERE YORUM KAT\nUYARI: Yorumlardan yazan kişi sorumludur.",
        "ETİKETLER\nOslo\nKolombiya",
        "Etiketler : Norveç, Kolombiya",
        "Sıradaki Haber\nBaşka bir ülkenin bakanı istifa etti!",
        "İlgili Haberler\n• Peru'dan Şili'ye nota\n• Lima'da zirve ertelendi",
        "Bunlar da ilginizi çekebilir:\nPeru ile Şili arasında yeni gerginlik",
        "Kaynak: Deneme Gazetesi",
        "norvec-bakan.jpg",
        "12 Beğeni",
        "Yorum: 14",
        "(DIŞ HABERLER SERVİSİ)",
        "Parçalı bulutlu -3,5°C Erzurum",
        "Facebook'ta Paylaş",
        "Ana Sayfa | Gündem | Dünya | Spor | Yazarlar",
        "Haberler > Dünya > Oslo'da imza",
        "Okunma: 1.234",
        "Yorumlar (2)\nÇok güzel bir haber olmuş, elinize sağlık, hepinize teşekkürler arkadaşlar.",
        "Bu sitede çerezler kullanılmaktadır. Devam ederek kabul etmiş olursunuz.",
    ],
)
def test_what_stands_beside_the_article_is_furniture(furniture: str) -> None:
    document = clean(f"{HEADLINE}\n\n{LEAD}\n\n{BODY}\n\n{furniture}\n")
    assert blocks(document) == [("headline", HEADLINE), ("text", LEAD), ("text", BODY), ("furniture", furniture)]


def test_menus_and_section_names_above_the_article_are_furniture() -> None:
    menu = "\n".join(f"  • {name}" for name in ("Adana", "Batman", "Muş", "Ordu", "Van", "Rize"))
    document = clean(f"Açık 12ºC Van\n{menu}\nDünya\n{HEADLINE}\n\n{LEAD}\n{BODY}")
    assert [kind for kind, _ in blocks(document)] == ["furniture", "headline", "text", "text"]


def test_a_box_of_links_inside_the_article_does_not_end_it() -> None:
    document = clean(f"{LEAD}\nİlgili Haberler\nPeru'dan Şili'ye nota\n{BODY}")
    assert [kind for kind, _ in blocks(document)] == ["text", "furniture", "text"]


def test_a_sentence_that_begins_like_furniture_is_text() -> None:
    sentence = "Yorumlar farklı olsa da iki bakan, metnin son hâli üzerinde uzlaştıklarını söyledi."
    assert blocks(clean(f"{LEAD}\n{sentence}\n{BODY}"))[1] == ("text", sentence)


@pytest.mark.parametrize(
    ("line", "day", "agency", "outlet"),
    [
        ("16.05.2021, Deneme Haber", date(2021, 5, 16), None, "Deneme Haber"),
        ("AA 02.11.2020 10:08", date(2020, 11, 2), "AA", None),
        ("Giriş Tarihi: 12.03.2019", date(2019, 3, 12), None, None),
        ("Giriş: 12.03.2019 - 14:20 Güncelleme: 13.03.2019 - 09:00", date(2019, 3, 12), None, None),
        ("Son Güncelleme: 13/03/2019 09:00 | Yayınlanma: 12/03/2019", date(2019, 3, 12), None, None),
        ("4 Haziran 2018 Pazartesi, 08:15", date(2018, 6, 4), None, None),
        ("Haziran 4, 2018 08:15", date(2018, 6, 4), None, None),
        ("2018-06-04T08:15:00Z", date(2018, 6, 4), None, None),
        ("Oslo, 4 Haziran 2018", date(2018, 6, 4), None, None),
        ("Hürriyet 04.06.2018", date(2018, 6, 4), None, "Hürriyet"),
        ("DHA", None, "DHA", None),
    ],
)
def test_datelines_are_read(line: str, day: date | None, agency: str | None, outlet: str | None) -> None:
    said = read_dateline(line)
    assert said is not None
    assert (said.published_on, said.agency, said.outlet) == (day, agency, outlet)


def test_a_labelled_day_outranks_one_that_stands_alone_or_beside_another_headline() -> None:
    text = f"05.06.2024\n{HEADLINE}\nYayınlanma: 12.03.2019\n{LEAD}\nSıradaki Haber\nBaşka bir haber\nGiriş: 01.01.2001"
    assert clean(text).published_on == date(2019, 3, 12)


@pytest.mark.parametrize(
    "line",
    [
        "Anlaşma 12.03.2019 tarihinde imzalandı",
        "Protokolün 4 Haziran 2018 tarihli eki",
        "Oslo",
        "45.13.2019",
        "12.03.2019'da imzalandı.",
        "Tarih dersi",
    ],
)
def test_other_lines_are_no_datelines(line: str) -> None:
    assert read_dateline(line) is None


@pytest.mark.parametrize(
    "opening", ["OSLO (AA) - ", "OSLO, 4 Haziran (Anadolu) — ", "(DHA) - ", "OSLO - ", "OSLO/BOGOTA (İHA) – "]
)
def test_a_dateline_before_the_first_sentence_is_a_block_of_its_own(opening: str) -> None:
    assert blocks(clean(f"{HEADLINE}\n{opening}{LEAD}\n{BODY}"))[1:3] == [("dateline", opening.strip()), ("text", LEAD)]


def test_two_states_with_a_dash_are_no_dateline() -> None:
    sentence = "ABD - Rusya görüşmelerinde ilerleme sağlandığı bildirildi, taraflar metni başkentlerine götürdü."
    assert blocks(clean(f"{sentence}\n{BODY}"))[0] == ("text", sentence)


@pytest.mark.parametrize(
    ("ending", "day", "agency"), [("16.05.2021, Deneme Haber", date(2021, 5, 16), None), ("(İHA)", None, "İHA")]
)
def test_a_dateline_after_the_last_sentence_is_a_block_of_its_own(ending: str, day: date | None, agency: str) -> None:
    document = clean(f"{HEADLINE}\n{LEAD} {ending}\n{BODY}")
    assert blocks(document)[1:3] == [("text", LEAD), ("dateline", ending)]
    assert (document.published_on, document.agency) == (day, agency)


def test_the_day_comes_from_the_dateline_only_where_nothing_better_gives_it() -> None:
    text = f"{HEADLINE}\nAA 02.11.2020 10:08\n{LEAD}"
    assert (clean(text).published_on, clean(text).published_on_basis) == (date(2020, 11, 2), "dateline")
    given_day = clean(text, published_on=date(2020, 11, 3), published_on_basis="manifest")
    assert (given_day.published_on, given_day.published_on_basis) == (date(2020, 11, 3), "manifest")
    assert clean(f"{LEAD} Anlaşma 02.11.2020 tarihinde bitti.").published_on_basis == "unknown"


def test_lines_broken_at_a_column_are_one_paragraph() -> None:
    text = (
        "Norveç Dışişleri Bakanı Kari Dahl, başkent Oslo'da\nKolombiyalı mevkidaşı Ana Rojas ile bir araya geldi. İki\n"
        "bakan bir protokol imzaladı ve ardından ortak bir\naçıklama yaptı.\n\nHeyet akşam döndü."
    )
    assert [kind for kind, _ in blocks(clean(text))] == ["text", "text"]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (f"{LEAD} {BODY}", "tr"),
        ("Elçi geldi, bakan karşıladı, şölen başladı.", "tr"),
        ("The minister met his colleague in Oslo and both sides signed a new protocol on trade.", "en"),
        ("Nazir dünən paytaxtda həmkarı ilə görüşdü və iki ölkə arasında yeni müqavilə imzalandı.", "az"),
        ("Wezîrê derve roja duşemê li Hewlêrê bi şandê re civiya û her du alî peymanek nû îmze kirin.", "ku"),
        ("Daşary işler ministri duşenbe güni wekiliýet bilen duşuşdy we taraplar täze ylalaşyga gol çekdiler.", "und"),
        ("外交部长周一在北京会见了来访的代表团，双方签署了新的贸易协议。", "zh"),
        ("Министр встретился с коллегой в столице, стороны подписали новое соглашение.", "ru"),
    ],
)
def test_language_is_told(text: str, language: str) -> None:
    assert clean(text).language == language


def test_ids_depend_on_path_and_text_alone() -> None:
    first, again = clean(LEAD), clean(LEAD, outlet="Deneme", published_on=date(2020, 1, 1))
    assert first.document_id == again.document_id != clean(BODY).document_id


LINES = st.sampled_from(
    [
        LEAD,
        BODY,
        HEADLINE,
        "ETİKETLER",
        "• Van",
        "Dünya",
        "AA 02.11.2020",
        "OSLO (AA) - Bakan geldi.",
        "",
        " ",
        "Kaynak: AA",
    ]
)


@given(st.one_of(st.text(max_size=200), st.lists(LINES, max_size=12).map("\n".join)), st.none() | st.text(max_size=30))
def test_blocks_cover_the_text_in_order(text: str, title: str | None) -> None:
    document = clean(text, title=title)
    position = 0
    for block in document.blocks:
        assert block.start == position < block.end
        position = block.end
    assert position == len(document.text)


def test_a_first_line_that_announces_a_quotation_is_no_headline() -> None:
    document = clean_article(Article(path="a.txt", text="Bakan Lavrov şunları söyledi:\n\n“Yol uzun.”\n\nHeyet döndü."))
    assert [b.kind for b in document.blocks] == ["text", "text", "text"]
