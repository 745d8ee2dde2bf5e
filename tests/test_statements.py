"""Who said what: `{...}` marks the speaker, `[...]` what is said, `<...>` who passed it on."""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from extract.clean import clean_article
from extract.document import Article
from extract.lexicon import load_lexicon
from extract.pipeline import Reading, read_document
from extract.statements import Statement, government_of

MARKS = re.compile(r"[{}\[\]<>]")
PAIRS = {"}": "{", "]": "[", ">": "<"}


def unmark(marked: str) -> tuple[str, dict[str, list[str]]]:
    """The text without marks, and what stood between the marks of each kind."""
    text, position = "", 0
    opened: dict[str, int] = {}
    found: dict[str, list[str]] = {"{": [], "[": [], "<": []}
    for mark in MARKS.finditer(marked):
        text += marked[position : mark.start()]
        position = mark.end()
        if mark.group() in PAIRS:
            kind = PAIRS[mark.group()]
            found[kind].append(text[opened.pop(kind) :])
        else:
            opened[mark.group()] = len(text)
    return text + marked[position:], found


@lru_cache(maxsize=1024)
def read(text: str, day: date | None = date(2024, 3, 20)) -> Reading:
    return read_document(clean_article(Article(path="x.txt", text=text, published_on=day)), load_lexicon())


def said(reading: Reading, statement: Statement) -> str:
    return reading.document.text[statement.start : statement.end]


def meant_by(reading: Reading, name: str) -> set[int]:
    """The entities that the words may name."""
    text = reading.document.text
    return {
        entity
        for m in reading.actors.mentions
        if name in text[m.phrase_start : m.full_end] or text[m.start : m.end] in name
        for entity in (m.entity, government_of(m.entity, reading.actors), *m.group)
    }


def assert_reads(marked: str) -> list[Statement]:
    text, marks = unmark(marked)
    reading = read(text)
    contents = [said(reading, s) for s in reading.statements]
    assert contents == marks["["]
    for statement in reading.statements:
        speakers = {statement.speaker, *statement.joint}
        assert all(any(e in meant_by(reading, name) for name in marks["{"]) for e in speakers)
    for statement, name in zip(reading.statements, marks["<"], strict=False):
        assert statement.via in meant_by(reading, name)
    return reading.statements


QUOTED = [
    "{Sergey Lavrov}, “[Bu teklif masada duruyor. Yanıt bekliyoruz.]” dedi.",
    "“[Kararımız değişmedi.]” diyen {Olaf Scholz}, soru almadan salondan çıktı.",
    "{Emmanuel Macron} «[Bu bir Avrupa meselesidir.]» diye konuştu.",
    "{Antony Blinken} \"[Ortaklarımızla 'omuz omuza' duracağız.]\" şeklinde konuştu.",
    "“[Kapımız açık]” dedi {Dmitriy Peskov}.",
    "“[Hazırlıklar bitti.]” diye konuştu {Jens Stoltenberg}.",
    "{Josep Borrell}, “[Avrupa bu yükü taşıyacak” dedi, “ama tek başına değil.]”",
    "{Ursula von der Leyen}, “[Üyelik süreci hızlanacak]” dedi ve ekledi: “[Takvim haziranda açıklanacak.]”",
    "Toplantı sona erdi.\n{Antonio Guterres}, şunları söyledi:\n“[Dünya bu yükü kaldıramaz.\nYardım hemen girmeli.]”",
    "Zirve bitti.\n{Josep Borrell} şöyle devam etti: “[Karar alındı.\nBunu herkes görmeli.]”\nSalon boşaldı.",
    "Zirve bitti.\n{Viktor Orban} şöyle konuştu:\n- [Enerji fiyatları düşmeli.\n- Yaptırımlar işe yaramıyor.]",
    "Taraflar ayrı ayrı konuştu.\n{Emmanuel Macron}: “[Bu adımı destekliyoruz.]”\nToplantı bir saat sürdü.",
    "{Emmanuel Macron}, bakanlara “[Dosyaları cuma gününe kadar bitirin]” talimatı verdi.",
]
RETOLD = [
    "{Sergey Lavrov}, salı günü Kazan'da düzenlediği basın toplantısında, [öneriyi incelediklerini] söyledi.",
    "{Josep Borrell}, Lüksemburg'daki toplantıda [üyelerin yeni pakette anlaştığını] açıkladı.",
    "{Antonio Guterres}, gazetecilere yaptığı açıklamada, [yardımın kesilmemesi gerektiğini] belirtti.",
    "{Ukrayna Dışişleri Bakanlığı}, X hesabından yaptığı paylaşımda [elçiliğin yeniden açıldığını] duyurdu.",
    "{Jens Stoltenberg}, [müttefiklerin mühimmat üretimini artırdığını] bir kez daha vurguladı.",
    "{Olaf Scholz}, [seyir füzesi gönderilmeyeceğini] defalarca dile getirdi.",
    "{Emmanuel Macron}, [sivillerin hedef alınmasını] en sert şekilde kınadı.",
    "{Antonio Guterres}, taraflara [ateşi kesmeleri] çağrısında bulundu.",
    "{Annalena Baerbock}, vatandaşlara [bölgeden ayrılmaları] tavsiyesinde bulundu.",
    "{Sergey Lavrov}, Antony Blinken'a [anlaşmanın yürürlükte olduğunu] söyledi.",
    "Ayrıca {Dmitriy Peskov}, [görüşme için tarih belirlenmediğini] ifade etti.",
    "[Ordunun sınırdan çekildiğini] {Dmitriy Peskov} açıkladı.",
    "{Sergey Lavrov}, [Washington'ın, Kiev'i “rehin aldığını”] savundu.",
    "{Wang Yi}, [tarafları gerilimi artırmamaya] çağırdı.",
    "{Ursula von der Leyen}, [Moskova'yı gazı silah olarak kullanmakla] suçladı.",
    "{Mao Ning} düzenlediği haftalık basın toplantısında [Washington'ı gerilimi kışkırtmakla] suçladı.",
    "{Josep Borrell}, [bu tutumun kabul edilemez olduğunu] vurguladı.",
    "{Pekin}, [tarafların Cenevre'de görüşmesini] önerdi.",
    # to its end, and no further back than where it begins
    "{Dmitriy Peskov}, [Kiev'in yollanacağını bildirdiği yönündeki haberleri] yalanladı.",
    "{Sergey Lavrov}, [Ankara'nın nota verdiğini yazan gazetelerin haberlerini] yalanladı.",
    "{Sergey Lavrov}, gece yarısı basının önüne çıkarak [Blinken'ın söylediklerini] yalanladı.",
    "{Emmanuel Macron}, teklifi iptal ettirmiş ve [Putin'i, barışı istememekle] suçlamıştı.",
    "{Güney Kore}, [anlaşmadan duyduğu kaygıyı] daha önce dile getirmişti.",
    # the genitive before a quotation belongs to what is quoted
    "{Olaf Scholz} ise [Ukrayna'nın “Avrupa'nın özgürlüğü için savaştığını”] söyleyerek masadan kalktı.",
]
SPEAKERS = [
    "{ABD} ve müttefikleri, [Pyongyang'ın mühimmat gönderdiğini] söyledi.",
    "{Antony Blinken} ve {Jens Stoltenberg}, [hava savunmasının öncelik olduğunu] belirtti.",
    "Hem {Rusya} hem de {Çin}, [tasarının tek taraflı olduğunu] savundu.",
    "{Almanya}, {Fransa} ve {İngiltere} dışişleri bakanları [baskının inceleneceğini] duyurdu.",
    "{Rusya Savunma Bakanlığı}ndan yapılan açıklamada, [iki dronun düşürüldüğü] bildirildi.",
    "{Kremlin}'in internet sitesinden yapılan açıklamaya göre, [liderler tahıl konusunu ele aldı].",
    "{NATO} basın ofisinden yapılan açıklamada, [tatbikata on ülkenin katıldığı] kaydedildi.",
    "{Rusya Dışişleri Bakanlığı}, dün bir açıklama yayımladı. Açıklamada, [notanın iade edildiği] belirtildi.",
    "{Josep Borrell} Kiev'e gitti. [Yardımın süreceğini] söyledi.",
    "{ABD Dışişleri Bakanlığı} yetkilisi, [Joe Biden'ın konuyu takip ettiğini] ifade etti.",
    "<KCNA>, {Kim Jong-un}'un, [üretimin artırılmasını istediğini] söylediğini bildirdi.",
    "<TASS>'ın {Rusya Savunma Bakanlığı}ndan aktardığına göre, [köprü yeniden açıldı].",
    "{Sergey Lavrov}'un “[masaya dönmeye hazırız]” sözleri Ankara'da olumlu karşılandı.",
    "{Rusya Savunma Bakanlığı}'nın “[hedefler tam isabetle vuruldu]” şeklindeki açıklaması Kiev'i kızdırdı.",
    "Tahliye edilen işçilerden {Kemal Dursun} da, [patlamayı duyduğunu] söyledi.",
    "{Ukrayna}, [Rusya'yı limanları vurmakla] suçlarken, {Moskova} [bu iddiayı kesinlikle asılsız] olarak niteledi.",
    "{Sergey Lavrov}'un, [telefonda Türkiye'nin arabuluculuğunun sürmesini] istediği açıklandı.",
    "{Papa Franciscus}, Noel mesajında [silahların susmasını] istedi.",
    "Joe Biden Doha'dan ayrıldı. {Hamas} kaynakları ise [teklifin incelendiğini] bildirdi.",
    "Joe Biden Doha'dan ayrıldı. {CIA} yetkilileri [raporun eksik olduğunu] söyledi.",
    "{AB} ülkeleri, [on beşinci paketin ay sonunda yürürlüğe gireceğini] açıkladı.",
    "{NATO}'ya göre [Kuzey Kore, Rusya'ya asker göndermeyi reddetti].",
    "{Olaf Scholz}'a göre [Moskova, Kiev'in teslim olmasını istiyor].",
    "{Viktor Orban}, Zelenskiy'ye yanıt verdi: “[Macaristan kimseden emir almaz.]”",
    "{Emmanuel Macron}, teklifi geri çevirdi:\n“[Bunu kabul edemeyiz. Kapımız kapalı.]”",
    "“[Barış istiyoruz” dedi {Volodimir Zelenskiy}, “ama teslim olmayacağız.]”",
    "“[Ankara olmadan]”, dedi {Hakan Fidan}, dün akşam.",
    "{Aleksandar Vucic}, “[Sırbistan bağımsızdır”, “ittifaka girmeyiz” ve “hedefimiz üyelik]” ifadelerini kullandı.",
    "{Annalena Baerbock}, Kiev'i ziyaret ederek [desteğin süreceğini] söyledi.",
    "{Abbas Arakçi}, yazılı bir açıklama yaparak [saldırıları kınadıklarını] bildirdi.",
    "{Mariya Zaharova}, elçiyi çağırdı ve [gerekli karşılığın verileceğini] bildirdi.",
    "{Dmitriy Peskov} soruları yanıtladı. “[Plan yok]” diyen sözcü, [takvimin de belli olmadığını] ifade etti.",
    "{Olaf Scholz} Kiev'e gitti. Deneyimli siyasetçi, [yardımın süreceğini] söyledi.",
    "Emmanuel Macron konuştu. {Hamas} [saldırıların sürdüğünü] duyurdu.",
    "Emmanuel Macron konuştu. {Ankara} [gelişmeleri kaygıyla izlediğini] bildirdi.",
    "{Sergey Lavrov} konuştu. [Savaşın uzatıldığını] belirten bakan, [müzakerelere hazır olduklarını] söyledi.",
    "Tören bitti. Ünlü siyasetçi {Olaf Scholz}, [yardımın süreceğini] söyledi.",
]
OTHER_NEWS = [
    "Takımın teknik direktörü {Okan Buruk}, maçın ardından düzenlenen toplantıda, [rakibin iyi savunduğunu] söyledi.",
    "{Milli futbolcu Hakan Çalhanoğlu}, “[Hedefimiz finale çıkmak]” dedi.",
    "Olay yerinde konuşan esnaf {Mehmet Yılmaz}, “[Bir anda alevler yükseldi. Herkes kaçtı.]” dedi.",
    "{Avukat Ayşe Demir}, [müvekkilinin suçsuz olduğunu ve karara itiraz edeceklerini] anlattı.",
    "{Emniyet Genel Müdürlüğü}, [on iki şüphelinin yakalandığını] açıkladı.",
    "{Belediye Başkanı Mansur Yavaş}, sosyal medyadan “[Metro hattı yıl sonunda bitecek]” müjdesini verdi.",
]
NOTHING = [
    "Sergey Lavrov geldi. İsminin açıklanmasını istemeyen diplomat, görüşmelerin sürdüğünü söyledi.",
    "Sergey Lavrov geldi. Emniyetten yapılan açıklamada sürücünün alkollü olduğu belirtildi.",
    "Sergey Lavrov geldi. Ortak açıklamada, tarafların anlaştığı belirtildi.",
    "Volodimir Zelenskiy cepheyi ziyaret etti. Genç asker, “Mühimmatımız azaldı” dedi.",
    "Volodimir Zelenskiy cepheyi ziyaret etti. 35 yaşındaki Oleh, “Mühimmatımız azaldı” dedi.",
    "Binyamin Netanyahu Washington'a gitti. Muhalefet lideri ise ziyaretin zamansız olduğunu söyledi.",
    "Antony Blinken Doha'ya gitti. Güvenlik kaynakları operasyonun sürdüğünü bildirdi.",
    "Olaf Scholz istifa etti. Wagenknecht, bu politikanın çöktüğünü savundu.",
    "Olaf Scholz, yaşadıklarını anlattı.",
    # what is yet to be said, and when it was said without what
    "Volodimir Zelenskiy'nin konuşmasında, silah ihtiyacının artması ihtimaline değinmesi bekleniyor.",
    "Emmanuel Macron'un, Avrupa ordusunun kurulması gerektiğini söylemesi bekleniyor.",
    "Georgiy Zinovyev'in bakanlığa çağrılmasının ardından Rusya Büyükelçiliği aynı tezi yineledi.",
    "Toplantının yarın başlayacağı bildirildi.",
    "Uzmanlar, Rusya'nın kışa hazırlandığını söyledi.",
    "Yetkililer saldırının nedeninin araştırıldığını belirtti.",
    "Sergey Lavrov Ankara'ya geldi. Arama ekipleri, enkazda kimsenin kalmadığını söyledi.",
    "Sergey Lavrov Ankara'ya geldi. Adını vermek istemeyen bir diplomat, temasların süreceğini söyledi.",
    "Theresa May İstanbul'a gitti. Muhalefet, hükümetin halkı yanılttığını savundu.",
    "Enerji konusuna değinen Josep Borrell, salondan erken ayrıldı.",
    "Tahran'ı eleştiren Josep Borrell, dün Kiev'e gitti.",
    "Antonio Guterres'in toplantıya gelmemesi dikkat çekti.",
    "Fransa, müzeye üç yeni tablo ekledi.",
    "Nicolas Maduro, kendini “geçici başkan” ilan etti.",
    "Çin, desteği artırmayı kabul etti.",
    "İddialara göre Rusya gelecek ay yeni bir tatbikat yapacak.",
    "Rusya'nın talep ettiği toprakları Ukrayna vermedi.",
    "İtalya'nın istediği birçok değişiklik metne girmedi.",
    "Liderlerin birbirini tehdit edip etmediği konuşuldu.",
    "Takımın ikinci yarıda iki gol kaydettiği maçta taraftarlar tribünleri doldurdu.",
]


@pytest.mark.parametrize("marked", [*QUOTED, *RETOLD, *SPEAKERS, *OTHER_NEWS])
def test_what_is_said_is_found_with_its_speaker(marked: str) -> None:
    assert_reads(marked)


@pytest.mark.parametrize("text", NOTHING)
def test_what_nobody_known_says_is_no_statement(text: str) -> None:
    reading = read(text)
    assert [said(reading, s) for s in reading.statements] == []


@pytest.mark.parametrize(
    ("marked", "manner"),
    [
        ("{Sergey Lavrov}, “[Bu teklif masada duruyor.]” dedi.", "direct"),
        ("{Sergey Lavrov}, [teklifin masada durduğunu] söyledi.", "indirect"),
        ("{Sergey Lavrov}, [teklifin “masada durduğunu ve beklediğini”] söyledi.", "mixed"),
    ],
)
def test_manner(marked: str, manner: str) -> None:
    assert [s.manner for s in assert_reads(marked)] == [manner]


@pytest.mark.parametrize(
    "marked",
    [
        # Lead and body: the fuller telling stays.
        "Josep Borrell, yardım paketinin onaylandığını söyledi.\n"
        "{Josep Borrell}, [yeni yardım paketinin bütün üyelerce onaylandığını] söyledi.",
        # Headline and body.
        "Borrell: Paket onaylandı\n\n{Josep Borrell}, [paketin dün gece onaylandığını] söyledi.",
        # A quoted scrap of what is quoted in full.
        "{Olaf Scholz}, “[Asker göndermeyeceğiz, bu konu kapandı.]” dedi. Scholz, “Asker göndermeyeceğiz” diye ekledi.",
    ],
)
def test_one_utterance_is_one_statement(marked: str) -> None:
    assert_reads(marked)


def test_headline_with_a_colon_counts_where_the_article_does_not_tell_it() -> None:
    reading = read(
        "Josep Borrell: Yeni pakette anlaştık\n\nBakanlar Brüksel'de bir araya geldi. Toplantı üç saat sürdü."
    )
    assert [said(reading, s) for s in reading.statements] == ["Yeni pakette anlaştık"]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (
            "Sergey Lavrov, 12 Mart'ta düzenlediği basın toplantısında, Batı'nın sözünü tutmadığını söyledi.",
            date(2024, 3, 12),
        ),
        ("Dmitriy Peskov, seçimin 17 Mart'ta biteceğini söyledi.", None),
        ("14 Mart'ta açıklama yapan Josep Borrell, paketin hazır olduğunu belirtti.", date(2024, 3, 14)),
        ("Dün parlamentoda konuşan Josep Borrell, paketin hazır olduğunu belirtti.", date(2024, 3, 19)),
        ("17 Mart'ta yapılan seçimi değerlendiren Olaf Scholz, sonucun şaşırtmadığını söyledi.", None),
    ],
)
def test_the_day_of_saying_stands_outside_what_is_said(text: str, day: date | None) -> None:
    assert [s.stated_on for s in read(text).statements] == [day]


def test_a_joint_communique_is_no_medium() -> None:
    signed = "ABD Başkanı Donald Trump ve Kuzey Kore lideri Kim Jong-un buluştu. Trump ve Kim'in imzaladığı bildiride, "
    reading = read(signed + "Kim'in nükleer silahsızlanma taahhüdünü yinelediği ifade ediliyor.")
    assert [(reading.actors.entities[s.speaker].name, s.via) for s in reading.statements] == [("Kim Jong-un", None)]


@pytest.mark.parametrize(
    ("text", "addressee"),
    [
        ("Sergey Lavrov, Josep Borrell'e, teklifin masada durduğunu söyledi.", "Josep Borrell"),
        ("Antonio Guterres, Rusya'yı itidalli davranmaya çağırdı.", "Rusya"),
        ("Boris Tadiç, İspanya'dan bağımsızlık ilanını geçersiz saymasını istedi.", "İspanya"),
        ("Josep Borrell, Rusya'yı saldırının ağır sonuçları olacağı konusunda uyardı.", "Rusya"),
        ("Josep Borrell, Rusya'yı limanları vurmakla suçladı.", None),
        ("Josep Borrell, Rusya'dan gaz alımının biteceğini söyledi.", None),
        ("Antonio Guterres, Rusya'ya saldırıları durdurma çağrısı yaptı.", "Rusya"),
        ("Olaf Scholz, Ukrayna'ya tank göndereceğini duyurdu.", None),
        ("ABD heyetine Stephen Biegun'un başkanlık edeceğini belirten Donald Trump döndü.", None),
        ("Xi Jinping, Vladimir Putin'e gönderdiği mektupta, dostluğun süreceğini belirtti.", "Vladimir Putin"),
        ("Volodimir Zelenskiy, Vladimir Putin'e seslenerek, “Masaya gel artık” dedi.", "Vladimir Putin"),
    ],
)
def test_whom_it_is_said_to(text: str, addressee: str | None) -> None:
    reading = read(text)
    found = [s.addressee for s in reading.statements]
    assert [None if e is None else reading.actors.entities[e].name for e in found] == [addressee]


@pytest.mark.parametrize(
    ("text", "office"),
    [
        ("Eski Dışişleri Bakanı Mike Pompeo, anlaşmanın yanlış olduğunu söyledi.", "ski Dışişleri Bakanı"),
        ("Eski Başbakan Boris Johnson, “Pişman değilim, yine yapardım.” dedi.", "ski Başbakan"),
        ("Kremlin Sözcüsü Dmitriy Peskov, tarihin belirlenmediğini söyledi.", "Sözcüsü"),
    ],
)
def test_the_office_is_the_one_held_then(text: str, office: str) -> None:
    assert [office in (s.office or "") for s in read(text).statements] == [True]


def test_a_bulleted_list_under_a_line_without_a_verb_is_its_owners() -> None:
    assert_reads("{Viktor Orban}'ın konuşmasından satır başları:\n- [Vergiler düşecek.\n- Sınırlar korunacak.]")


WORDS = [
    "Sergey Lavrov",
    "Ankara'da",
    "“",
    "”",
    "dedi",
    "söyledi",
    ",",
    ".",
    ":",
    "\n",
    "gideceğini",
    "açıklamada",
    "- ",
]


@given(st.lists(st.sampled_from(WORDS), max_size=25))
@example(["Sergey Lavrov", "“", "gideceğini", "söyledi", ".", "Sergey Lavrov"])
@example(["Sergey Lavrov", "dedi", ":", "“", "“", "Ankara'da"])
@example(["Sergey Lavrov", "“", "dedi", ":", ".", "Ankara'da"])
@settings(max_examples=60, deadline=None)
def test_statements_lie_inside_the_text_and_apart_from_their_cue(words: list[str]) -> None:
    reading = read(" ".join(words))
    for s in reading.statements:
        assert 0 <= s.start < s.end <= len(reading.document.text)
        assert said(reading, s).strip() == said(reading, s)
        assert s.end <= s.cue_start or s.cue_end <= s.start or s.cue_start > s.start
