"""A hundred hard mentions, and whom or what each of them is."""

from __future__ import annotations

import re
from datetime import date

import pytest

from extract.actors import Actors, find_actors, make_lines
from extract.clean import clean_article
from extract.document import Article
from extract.lexicon import load_lexicon
from extract.scan import scan
from extract.segment import find_quotations, split_sentences

MARK = re.compile(r"\{([^|{}]+)\|([^{}]*)\}")

# {words|entity}: a country is its code, nobody is -, of two members the second follows +; @code is the office there.
HARD = [
    # a surname alone is the one of this article
    "Kuzey Kore lideri Kim Jong-un Vladivostok'a geldi. {Kim|Kim Jong-un}, Putin ile yemek yedi.",
    "Güney Koreli diplomat Kim Min-su Seul'e döndü. {Kim|Kim Min-su}, soruları yanıtlamadı.",
    "{Putin|Vladimir Putin}, sabah saatlerinde {Lavrov|Sergey Lavrov} ile bir araya geldi.",
    "Büyükelçi Leyla Aydın göreve başladı. {Aydın|Leyla Aydın}, güven mektubunu sundu.",
    # two with one surname: the office, or nearness, tells
    "Azerbaycan'ın Roma Büyükelçisi Rıfat Aliyev konuştu. Cumhurbaşkanı İlham Aliyev mesaj yolladı. "
    "{Büyükelçi Aliyev|Rıfat Aliyev@ambassador} bunu doğruladı.",
    "Azerbaycan'ın Roma Büyükelçisi Rıfat Aliyev konuştu. {Aliyev|Rıfat Aliyev}, ülkesinin tutumunu anlattı.",
    "Devlet Başkanı Raul Torres istifa etti. Yerine Maliye Bakanı Marta Torres geçti. "
    "{Torres|Marta Torres} yemin etti.",
    "Sözcü Ana Petrova açıklama yaptı. Bakan Oleg Petrov dinledi. {Petrova|Ana Petrova}, {Petrov|Oleg Petrov}'u andı.",
    # initials and brackets
    "{J. Biden|Joe Biden} ile {V. Putin|Vladimir Putin} Cenevre'de görüştü.",
    "İran, (Venezuela Devlet Başkanı {Nicolas) Maduro|Nicolas Maduro@head_of_state}'yu kutladı.",
    "Ukrayna Devlet Başkanı {Vladimir (Volodimir) Zelenskiy|Volodimir Zelenskiy@head_of_state} Varşova'ya gitti.",
    # a listed name may begin inside a word
    "Paris-{Londra Büyükelçiliği|Londra Büyükelçiliği} kapandı.",
    # spellings
    "{Kim Jong Un|Kim Jong-un} ile {Zelensky|Volodimir Zelenskiy} hiç görüşmedi.",
    "{Xi Jinping|Xi Jinping}, konuğunu törenle karşıladı. Daha sonra {Şi|Xi Jinping}, bir yemek verdi.",
    "{Sergei Lavrov|Sergey Lavrov} New York'a uçtu.",
    # names nobody listed
    "Estonya Savunma Bakanı {Kaspar Lepik|Kaspar Lepik@defence_minister} Ankara'da konuştu.",
    "Şirketin başına Alman {Jürgen Haller|Jürgen Haller}'in getirileceği duyuruldu.",
    "Rus vatandaşı {Daria Lenskaya|Daria Lenskaya} serbest bırakıldı.",
    "Libya Dışişleri Bakan Yardımcısı {Salih el-Ferrac|Salih el-Ferrac@deputy_foreign_minister} açıklama yaptı.",
    "Muhalif lider {Rosa Quispe|Rosa Quispe@opposition_leader} gözaltına alındı.",
    "Kendisini geçici devlet başkanı ilan eden {Pedro Salas|Pedro Salas@acting_head_of_state} yurt dışına çıktı.",
    "Filistin Cumhurbaşkanı Basın Danışmanı {Nabil Haddad|Nabil Haddad@adviser} konuştu.",
    # offices by what they head
    "{ABD Başkanı Donald Trump|Donald Trump@head_of_state} Riyad'a indi.",
    "{Kremlin Dış Politika Danışmanı Yuriy Uşakov|Yuriy Uşakov@adviser} soruları yanıtladı.",
    "{Hizbullah lideri|Hizbullah@armed_group_leader} konuşmasını iptal etti.",
    "CHP Genel Başkanı {Özgür Özel|Özgür Özel@party_leader} Brüksel'e gitti.",
    "İstanbul Büyükşehir Belediye Başkanı {Kadir Demirtaş|Kadir Demirtaş@mayor} heyeti ağırladı.",
    "MİT Başkanı {İbrahim Kalın|İbrahim Kalın@intelligence_chief} Bağdat'a gitti.",
    "Avrupa Komisyonu Başkanı {Ursula von der Leyen|Ursula von der Leyen@commission_president} Kiev'deydi.",
    "Genelkurmay Başkanı Orgeneral {Metin Gürak|Metin Gürak@chief_of_staff} tatbikatı izledi.",
    "Dışişleri Bakan Yardımcısı Büyükelçi {Selim Kutlu|Selim Kutlu@deputy_foreign_minister} heyete başkanlık etti.",
    "Dışişleri Bakan yardımcılarından {Kang Min-ho|Kang Min-ho@deputy_foreign_minister}, büyükelçiyi çağırdı.",
    "BM Suriye Özel Temsilcisi {Geir Pedersen|Geir Pedersen@special_envoy} Şam'dan ayrıldı.",
    "Pakistan Meclis Başkanı {Ayaz Sadık|Ayaz Sadık@speaker_of_parliament} Ankara'ya geldi.",
    "Uluslararası Atom Enerjisi Ajansı (UAEA) Başkanı {Rafael Grossi|Rafael Grossi@organization_head} Tahran'da.",
    "Macaristan Dışişleri ve Dış Ticaret Bakanı {Peter Szijjarto|Peter Szijjarto@foreign_minister} Moskova'daydı.",
    # who was, and is no longer
    "{Eski ABD Başkanı Obama|Barack Obama} konferans verdi.",
    "{Eski Dışişleri Bakanı Yaşar Yakış|Yaşar Yakış} panelde konuştu.",
    "Mısır'ın devrik cumhurbaşkanı {Muhammed Mursi|Muhammed Mursi} mahkemeye çıkarıldı.",
    "{Eski bakan|-}, anılarını yazdı.",
    # offices alone
    "Dışişleri Bakanı Hakan Fidan Bakü'ye gitti. {Bakan|Hakan Fidan@foreign_minister}, yarın dönecek.",
    "Rusya Devlet Başkanı Vladimir Putin Pekin'e indi. {Rus lider|Vladimir Putin}, törenle karşılandı.",
    "Azeri Büyükelçi Reşad Memmedov bakanlığa geldi. {Büyükelçi|Reşad Memmedov@ambassador}, teşekkür etti.",
    "Başkan Biden Kongre'de konuştu. {Başkan|Joe Biden@head_of_state}, ardından gazetecilerle buluştu.",
    "{Rus lider|RUS} bugün Minsk'e gidecek.",
    "{Kuzey Kore lideri|PRK} treniyle yola çıktı.",
    "{Bakanlar|-} {Kiev'de|Kiev} buluştu.",
    # a family name that comes first, with the office
    "{Çin Devlet Başkanı Şi|Xi Jinping@head_of_state}, Moskova'da.",
    # offices inside offices
    "Cumhurbaşkanı Dış Politika ve Güvenlik Başdanışmanı {Akif Çağatay Kılıç|Akif Çağatay Kılıç@adviser} Kahire'de.",
    # who a title alone goes on with
    "Dışişleri Bakanı Hakan Fidan, mevkidaşı Johann Wadephul ile görüştü. "
    "{Bakan|Hakan Fidan@foreign_minister}, basına konuştu.",
    # two of one sort
    "Merz ile Starmer Londra'da görüştü. {İki başbakan|Friedrich Merz+Keir Starmer} bildiri yayımladı.",
    "Lavrov ile Fidan görüştü. {İki mevkidaş|Sergey Lavrov+Hakan Fidan} Suriye'yi ele aldı.",
    "AB ile Türkiye görüştü. {Taraflar|TUR+Avrupa Birliği} anlaştı.",
    "{MSB|Milli Savunma Bakanlığı} iddiaları yalanladı.",
    # two names side by side
    "Hindistan Başbakanı {Modi|Narendra Modi@head_of_government} {Putin'le|Vladimir Putin} görüştü.",
    "ABD Başkanı {Joe Biden|Joe Biden@head_of_state} {Trump'ı|Donald Trump} eleştirdi.",
    "Cumhurbaşkanı {Erdoğan|Recep Tayyip Erdoğan@head_of_state} {Putin'le|Vladimir Putin} görüştü.",
    "Almanya Başbakanı {Friedrich Merz|Friedrich Merz} Beyaz Saray'da {Trump|Donald Trump} ile görüştü.",
    # counterparts
    "Dışişleri Bakanı Hakan Fidan, {Alman mevkidaşı Johann Wadephul|Johann Wadephul@foreign_minister} ile görüştü.",
    "Hakan Fidan, {İranlı mevkidaşı|Abbas Arakçi} ile buluştu. İran Dışişleri Bakanı Abbas Arakçi Tahran'a döndü.",
    "Savunma Bakanı Yaşar Güler, {Norveçli mevkidaşıyla|NOR} telefonda görüştü.",
    "ABD Dışişleri Bakanı Marco Rubio, {Rus mevkidaşı Sergey Lavrov|Sergey Lavrov@foreign_minister}'u aradı.",
    "Norveç Dışişleri Bakanı Espen Barth Eide Ankara'ya geldi. "
    "Bakan Hakan Fidan, {mevkidaşını|Espen Barth Eide} ağırladı.",
    # several at once
    "{Rusya|RUS}, {Türkiye|TUR} ve {İran dışişleri bakanları|IRN} Astana'da toplandı.",
    "Emmanuel Macron Berlin'de Friedrich Merz ile görüştü. "
    "{İki lider|Emmanuel Macron+Friedrich Merz} gazetecilerle konuştu.",
    "Yunanistan ile Mısır deniz yetki alanlarını görüştü. {Taraflar|GRC+EGY} mutabakata vardı.",
    "Çin ile Hindistan görüştü. Ardından Peru ve Şili masaya oturdu. Peru ile Şili anlaştı. "
    "Peru, {iki ülke|PER+CHL} için umutlu.",
    "Hakan Fidan ile Sergey Lavrov Antalya'da buluştu. {Bakanlar|Hakan Fidan+Sergey Lavrov} basının karşısına çıktı.",
    "Macron, Berlin'de Merz ile görüştü. {İki lider|Emmanuel Macron+Friedrich Merz} daha sonra bildiriye imza attı.",
    "Emmanuel Macron ile Friedrich Merz Berlin'de buluştu. Macron, Merz'e teşekkür etti.\n\n"
    "Merz yarın Başbakan Donald Tusk'u ağırlayacak.\n\n"
    "{İki lider|Friedrich Merz+Emmanuel Macron} geçen ay Paris'te görüşmüştü.",
    "Heyetler Cenevre'de. Görüşmeler sürüyor. Masada sınır var. Macron iyimser. {İki lider|-} belki buluşur. "
    "Merz ise Berlin'de kaldı.",
    "Hakan Fidan, Sergey Lavrov'la Antalya'da buluştu. {İki bakan|Hakan Fidan+Sergey Lavrov} basının karşısına çıktı.",
    "Pakistan Başbakanı {Şerif|Şahbaz Şerif@head_of_government} Ankara'ya geldi.",
    "TÜRKİYE CUMHURBAŞKANI {ERDOĞAN|Recep Tayyip Erdoğan@head_of_state} {PUTİN'LE|Vladimir Putin} GÖRÜŞTÜ",
    # those who speak for others, unnamed
    "{Hamas sözcüsü|Hamas}, teklifi reddetti.",
    "{Rusya Dışişleri Bakanlığı Sözcüsü|Rusya Dışişleri Bakanlığı} iddiaları yalanladı.",
    "{ABD'li yetkili|USA} görüşmeyi doğruladı.",
    "{Rus heyeti|RUS} Cenevre'de.",
    "{Afgan hükümeti|AFG} kararı kınadı.",
    "{Filistinliler|PSE} kararı protesto etti.",
    # seats of power
    "{Kremlin|RUS} iddiaları reddetti.",
    "{Beyaz Saray|USA} açıklama yaptı.",
    "{Moskova|Moskova} karara tepki gösterdi.",
    "{Pentagon|USA} iddiaları doğrulamadı.",
    # organisations
    "Suriye devlet ajansı {SANA|Suriye Arap Haber Ajansı} saldırıyı duyurdu.",
    "{Avrupa Parlamentosu (AP)|Avrupa Parlamentosu} toplandı. {AP|Avrupa Parlamentosu} kararı oyladı.",
    "{Manchester United|Manchester United}, {Trabzonspor|Trabzonspor}'a konuk oldu.",
    "{Doğu Afrika Barış Hareketi (DABH)|Doğu Afrika Barış Hareketi} kuruldu. "
    "{DABH|Doğu Afrika Barış Hareketi} çağrı yaptı.",
    "{Güney Kore Dışişleri Bakanlığı|Güney Kore Dışişleri Bakanlığı} büyükelçiyi çağırdı.",
    "{Rusya'nın Seul Büyükelçiliği|Rusya'nın Seul Büyükelçiliği} notayı aldı.",
    # the paper's own ministry stands without its country, another's once it is named and nobody from home is
    "Peru Dışişleri Bakanlığı Şili'ye nota verdi. {Dışişleri Bakanlığından|Peru Dışişleri Bakanlığı} açıklama geldi.",
    "Peru Dışişleri Bakanlığı Ankara'ya nota verdi. {Dışişleri Bakanlığından|Dışişleri Bakanlığı} açıklama geldi.",
    # ordinary words
    "{Terzi|-} dükkânını kapattı.",
    "Görüşmede Lavrov ile {Fidan|Hakan Fidan} tahıl konusunu açtı.",
    "{Tatar'ın|Ersin Tatar} New York programı açıklandı.",
    "Kırım'da {Tatar|-} toplumu bayramı kutladı.",
    "{Ordu|-} sınıra asker gönderdi.",
    "{Yasukuni Tapınağı|-} ziyareti tepki çekti.",
    "{Ukrayna|UKR} İyileştirme Konferansı {Londra'da|Londra} başladı.",
    "Gayriresmi {Dışişleri Bakanları Toplantısı|-} {Bükreş'te|Bükreş} yapıldı.",
    "{Mali|MLI}, {Fas|MAR} ve {Çin|CHN} imza attı.",
    "{Mali|-} destek paketi açıklandı.",
    "{Güney Kore|KOR} ve {Kuzey Kore'nin|PRK} sınırında gerginlik var.",
    "{Harry Potter|Harry Potter} serisinin yazarı sustu.",
    "{KKTC Cumhurbaşkanı Ersin Tatar|Ersin Tatar@head_of_state} {New York'ta|New York} konuştu.",
    # apostrophes lost on the way
    "{Putinin|Vladimir Putin} sözcüsü konuştu. {ABDnin|USA} yaptırımları sürüyor. {Rusyada|RUS} seçim var. "
    "Ajan {Vera Lomova|Vera Lomova} tutuklu. {Lomovanın|Vera Lomova} avukatı itiraz etti.",
]


def read(text: str) -> Actors:
    lexicon = load_lexicon()
    document = clean_article(
        Article(path="hard.txt", text=text, published_on=date(2025, 6, 10), published_on_basis="manifest")
    )
    sentences = split_sentences(document, find_quotations(document))
    folded = lexicon.fold(document.text)
    return find_actors(document, make_lines(document, folded, sentences, scan(folded, lexicon)), lexicon)


def unmark(marked: str) -> tuple[str, list[tuple[int, int, str]]]:
    """The text without marks, and where each marked stretch lies with what it should be."""
    text, spans, position = "", [], 0
    for match in MARK.finditer(marked):
        text += marked[position : match.start()]
        spans.append((len(text), len(text) + len(match[1]), match[2]))
        text += match[1]
        position = match.end()
    return text + marked[position:], spans


def named(actors: Actors, start: int, end: int) -> str:
    """What the mention inside a stretch is, written as in the marks."""
    for mention in actors.mentions:
        if not (start <= mention.start and mention.end <= end):
            continue
        entities = [actors.entities[i] for i in (mention.entity, *mention.group)]
        who = "+".join(str(e.country_code) if e.kind == "country" else e.name for e in entities)
        return f"{who}@{mention.office_code}" if mention.office_code else who
    return "-"


@pytest.mark.parametrize("marked", HARD)
def test_a_hard_mention_is_who_it_is(marked: str) -> None:
    text, spans = unmark(marked)
    actors = read(text)
    got = [named(actors, start, end) for start, end, _ in spans]
    wanted = [expected for _, _, expected in spans]
    assert [g if "@" in w else g.split("@")[0] for g, w in zip(got, wanted, strict=True)] == wanted


def test_there_are_a_hundred() -> None:
    assert sum(len(MARK.findall(marked)) for marked in HARD) >= 100
