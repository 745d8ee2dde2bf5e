"""Where what is said begins and ends: `{...}` marks the speaker, `[...]` what is said."""

from __future__ import annotations

import pytest

from tests.test_statements import assert_reads

QUOTED_BEHIND_A_TOPIC = [
    "{Dmitriy Peskov}, Scholz'un “tarihi dönemeç” sözlerine ilişkin, “[Acele etmeyelim.]” dedi.",
    "{Dmitriy Peskov}, “Güven Haritası” adlı plan hakkında, “[Bizsiz olmaz.]” dedi.",
    "{Hakan Fidan}, Antalya'daki “Köprüler Kurmak” başlıklı panelde, “[Masa bizim]” dedi.",
    "{Sergey Lavrov}, “Güven Haritası”na ilişkin olarak, “[Bu bir oyundur]” diye konuştu.",
    "{Sergey Lavrov}, “Güven Haritası” adlı plana değinerek, “[Bizsiz olmaz.]” dedi.",
    "{Sergey Lavrov}, Macron'un “tarihi dönemeç” sözlerine değinerek, “[Henüz erken.]” dedi.",
    "{Sergey Lavrov}, Macron'un “tarihi dönemeç” açıklamasını değerlendirirken “[Henüz erken]” dedi.",
    "{Olaf Scholz}, “Avrupa'nın yarını” başlıklı konuşmasında “[Birlik şart]” ifadesini kullandı.",
    "{Antonio Guterres}, “insani yıkım” olarak nitelendirdiği durumla ilgili, “[Silahlar susmalı.]” dedi.",
    "{Josep Borrell}, “stratejik özerklik” kavramına ilişkin “[Ayağa kalkmalıyız]” ifadesini kullandı.",
    # a paper or channel we have no name for
    "{Hakan Fidan}, Le Soir'a yaptığı açıklamada, “[Masa kuruldu]” dedi.",
    "{Hakan Fidan}, Alman ZDF kanalına yaptığı açıklamada “[Masa kuruldu. Bekliyoruz.]” dedi.",
    "{Hakan Fidan}, La Stampa gazetesine verdiği demeçte, “[Masa kuruldu]” dedi.",
    "{Hakan Fidan}, Kanal 12'ye verdiği röportajda “[Masa kuruldu]” diye konuştu.",
    "{Hakan Fidan}, akşam Roma'daki bir üniversitede, “[Masa kuruldu]” dedi.",
]
QUOTED_IN_PART = [
    "{Sergey Lavrov}, [hükümetin düşmesiyle sonuçlanan gelişmelere, “gecikmiş bir darbe”] dedi.",
    "{Recep Tayyip Erdoğan}, [komşu ülkede son günlerde yaşanan gelişmelere “sessiz bir darbe”] dedi.",
    "{Sergey Lavrov}, [Batı'nın “iki yüzlü” davrandığını, “Bu böyle gitmez”] diyerek vurguladı.",
    "{Sergey Lavrov}, [ABD'nin “tehdit dili” kullandığını ve “baskı kurduğunu”] söyledi.",
    "{Dmitriy Peskov}, [“özel harekat” sürdükçe “müzakere olmayacağını”] söyledi.",
]
WITH_THESE_WORDS = [
    "{Binyamin Netanyahu}, “[Biz çekilmeyiz, onlar çekilsin]” ifadeleriyle Katar'a tehditte bulundu.",
    "{Binyamin Netanyahu}, “[Biz çekilmeyiz, onlar çekilsin]” ifadeleriyle Hamas'ı hedef aldı.",
    "{Sergey Lavrov}, “[Kapıyı onlar kapattı]” sözleriyle Ankara'ya yanıt verdi.",
    "{Sergey Lavrov}, “[Kapıyı onlar kapattı]” sözleriyle yeniden saldırabilecekleri tehdidinde bulundu.",
    "“[Kapıyı onlar kapattı]” sözleriyle Kiev'e yüklenen {Sergey Lavrov}, [masanın dağıldığını] söyledi.",
    "{Emmanuel Macron}, konuşmasını “[Avrupa yalnız değildir]” sözleriyle tamamladı.",
    "{Emmanuel Macron}, “[Savaş bitti”, “barış geldi” ve “masa kuruldu]” sözleriyle gelişmeleri değerlendirdi.",
    "{Emmanuel Macron}, “[Bunu kabul edemeyiz. Kararlıyız.]” şeklinde açıklama yaptı.",
    "{Emmanuel Macron}, “[Bunu kabul edemeyiz. Kararlıyız.]” şeklinde bir açıklamada bulundu.",
    "{Emmanuel Macron}, “[Bunu kabul edemeyiz. Kararlıyız.]” şeklinde tepki gösterdi.",
    "{Emmanuel Macron}, tutumlarını “[Bunu kabul edemeyiz. Kararlıyız.]” diye özetledi.",
    "{Emmanuel Macron}, “[Bunu kabul edemeyiz]” diye düşündüğünü söyledi.",
    "{Sergey Lavrov}, [Macron'un “Biz hazırız, onlar değil” sözleriyle barışı baltaladığını] söyledi.",
    "Putin'in “özel askeri harekat” diye adlandırdığı savaş sürüyor.",
    "Emmanuel Macron, “Bizi yalnız bıraktı, gitti” sözleriyle hedef alındı.",
    "“Biz çekilmeyiz, onlar çekilsin” sözleriyle başlayan mektup, Binyamin Netanyahu'ya ulaştı.",
]
BEHIND_THE_QUESTION = [
    "{Donald Trump}, gazetecilerin sorusu üzerine [Putin'e kızgın olduğunu] söyledi.",
    "{Donald Trump}, bir soru üzerine [görüşmenin iyi geçtiğini] söyledi.",
    "{Donald Trump}, konunun kendisine sorulması üzerine [kararın verilmediğini] söyledi.",
    "{Hakan Fidan}, Ukrayna konusundaki bir soruya karşılık [Putin'in geleceğini] belirtti.",
    "{Dmitriy Peskov}, ziyaretin ne zaman yapılacağı sorulduğunda “[Yakında]” dedi.",
    "{Dmitriy Peskov}, ziyaretle ilgili soru üzerine “[Bekleyin]” dedi.",
    "{Donald Trump}, Truth Social hesabından, [görüşmenin iyi geçtiğini] duyurdu.",
    "{Hakan Fidan}, sosyal medya hesabından [görüşmenin iyi geçtiğini] duyurdu.",
    "{Hakan Fidan}, [gelen tepkiler üzerine kararın değiştiğini] söyledi.",
    "{Hakan Fidan}, [soruya yanıt vermeyeceğini] söyledi.",
    "{Hakan Fidan}, [İsrail'in saldırılarına karşılık vereceklerini] söyledi.",
    # by whom it is said, with a particle
    "{Dmitriy Peskov}'a göre de [süreç tıkandı].",
    "{Reuters}'ın haberine göre ise [taraflar anlaştı].",
    "{Kremlin}'den yapılan açıklamaya göre de [taraflar anlaştı].",
]
INTRODUCED = [
    "Zirve bitti.\n{Hakan Fidan}, şunları söyledi:\n[Yer belli değil.\nAmacımız uzlaşmak.]\nZirve yarın sürecek.",
    "{Viktor Orban}'ın konuşmasından öne çıkanlar şu şekilde:\n- [Vergiler düşecek.\n- Sınırlar korunacak.]",
    "Zirve dün gece sona erdi.\n{Volodimir Zelenskiy}, açıklamasında şu ifadeleri kullandı:\n“KÖPRÜYÜ KONUŞTUK”\n"
    "[Hakan Fidan ile köprüyü konuştuk.\nÇizimleri yakında paylaşacağız.]",
    "{Hakan Fidan}, şunları söyledi:\n“[Kapı açık. Komşuyuz.\n“MASA HAZIR”\nBekliyoruz.]”",
    "{Hakan Fidan}, şunları söyledi:\n“[Kapı açık. Komşuyuz.\nMASA HAZIR\nBekliyoruz.]”",
    "Zirve bitti.\n{Hakan Fidan}, şunları söyledi:\n[Yer belli değil.]\n"
    "[Uzlaşma aradıklarını] belirten Fidan, [ülkemizin hazır olduğunu] söyledi.",
]
BEHIND_THE_VERB = [
    "{Dmitriy Peskov}, “[Bizsiz olmaz” dedi. “Kapı hâlâ açık.]”",
    "{Dmitriy Peskov}, “[Bizsiz olmaz” ifadelerini kullandı. “Kapı hâlâ açık. Bekliyoruz.]” Heyet yarın gelecek.",
    "“[Bizsiz olmaz” dedi {Dmitriy Peskov}. “Kapı hâlâ açık.]”",
    "{Dmitriy Peskov}, “[Bizsiz olmaz” dedi.\n“Kapı hâlâ açık.”\n“Heyet gidecek. Bekliyoruz.]”\nZirve bitti.",
    "{Dmitriy Peskov}, [kapının açık olduğunu] söyledi. “[Herkes bunu biliyor. Bekliyoruz.]”",
    "{Dmitriy Peskov}, “[Bizsiz olmaz]” dedi. “[Kapı hâlâ açık]” diye ekledi.",
    "{Dmitriy Peskov}, “[Bizsiz olmaz]” dedi.\n“KAPI HÂLÂ AÇIK”\nHeyet yarın gelecek.",
    "{Dmitriy Peskov}, “[Bizsiz olmaz]” dedi. “Güven Haritası” belgesi yayımlandı.",
]
POINTED_BACK_TO = [
    "“[İşler çığırından çıktı. Her şey olabilir.]”\n{Hakan Fidan}, endişelerini bu sözlerle dile getirdi.",
    "Zirve bitti. “[İşler çığırından çıktı.]” {Hakan Fidan}, görüşlerini bu ifadelerle dile getirdi.",
    "{Dmitriy Peskov}, “[Bizsiz olmaz]” dedi. “[İşler çığırından çıktı.]” {Hakan Fidan}, durumu bu sözlerle anlattı.",
    "Zirve bitti. {Hakan Fidan}, [kararın yanlış olduğunu] bu sözlerle dile getirdi.",
    "{Dmitriy Peskov}, “[Bizsiz olmaz. Bekliyoruz.]” dedi. Hakan Fidan, endişelerini bu sözlerle dile getirdi.",
]
WITHOUT_A_VERB = [
    "Gençlerle buluşan {Antonio Guterres}, “[Sanırım istediğimiz budur. Mesajım da budur.]”",
    "{Hakan Fidan}: “[Heyetler geliyor.]” {Sergey Lavrov} ise: “[Acelemiz yok.]”",
    "Moskova sessiz. {Sergey Lavrov} da “[Acelemiz yok. Bekleriz.]”",
    "Rusya'nın yanıtı, “Biz hazırız. Masa burada.”",
    "Hakan Fidan, “Güven Haritası”.",
]


@pytest.mark.parametrize("marked", BEHIND_THE_QUESTION)
def test_the_question_the_channel_and_a_particle_are_not_said(marked: str) -> None:
    assert_reads(marked)


@pytest.mark.parametrize("marked", INTRODUCED)
def test_paragraphs_behind_a_colon_go_on_past_headings_while_they_say_we(marked: str) -> None:
    assert_reads(marked)


@pytest.mark.parametrize("marked", BEHIND_THE_VERB)
def test_a_quotation_nobody_reports_is_of_whoever_spoke_straight_before(marked: str) -> None:
    assert_reads(marked)


@pytest.mark.parametrize("marked", POINTED_BACK_TO)
def test_with_these_words_means_the_quotation_before(marked: str) -> None:
    assert_reads(marked)


@pytest.mark.parametrize("marked", WITHOUT_A_VERB)
def test_the_speaker_may_stand_before_a_quotation_without_a_verb(marked: str) -> None:
    assert_reads(marked)


@pytest.mark.parametrize("marked", QUOTED_BEHIND_A_TOPIC)
def test_words_quoted_before_what_is_said_are_no_part_of_it(marked: str) -> None:
    assert [s.manner for s in assert_reads(marked)] == ["direct"]


@pytest.mark.parametrize("marked", WITH_THESE_WORDS)
def test_whoever_does_something_with_words_says_them(marked: str) -> None:
    assert_reads(marked)


@pytest.mark.parametrize("marked", QUOTED_IN_PART)
def test_words_before_a_scrap_of_a_quotation_are_said_as_well(marked: str) -> None:
    assert [s.manner for s in assert_reads(marked)] == ["mixed"]


def test_who_says_something_of_anothers_words_speaks_as_well() -> None:
    assert_reads(
        "{Jens Stoltenberg}, {Emmanuel Macron}'un “[ittifakın kalbi durmuştur]” ifadesine ilişkin, "
        "“[İttifak güçlüdür.]” diye konuştu."
    )
