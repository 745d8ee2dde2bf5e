"""Several speakers of one sentence, named or not: `{...}` marks the speakers in order, `[...]` what each says."""

from __future__ import annotations

import pytest

from tests.test_statements import meant_by, read, said, unmark

SHARED = [
    "Görüşmede {Erdoğan}, [ateşkesin şart olduğunu], {Macron} ise [yardımın süreceğini] ifade etti.",
    "{Meloni}, [barıştan yana olduklarını], {Starmer} da [askerin hazır olduğunu] belirtti.",
    "{Meloni} [asker göndermeye karşı olduklarını], {Starmer} ise [hazır olduklarını] söyledi.",
    "{Kiev}, [üç kişinin öldüğünü], {Moskova} ise [hedefin askeri olduğunu] açıkladı.",
    "{Rus tarafı} [saldırının püskürtüldüğünü], {Ukrayna tarafı} ise [köyün alındığını] bildirdi.",
    "{Lavrov}, [görüşmelerin süreceğini], {Peskov} ise [tarihin belli olmadığını], {Zaharova} da [heyetin geleceğini] "
    "söyledi.",
    '{Fidan}, "[Masa kuruldu]", {Lavrov} ise "[Süreç tıkandı]" dedi.',
    "ABD Başkanı {Donald Trump}, [anlaşmanın yakın olduğunu], Rusya Devlet Başkanı {Vladimir Putin} ise [ayrıntıların "
    "konuşulması gerektiğini] dile getirdi.",
]

ONE = [
    "{Fidan}, [Türkiye'nin hazır olduğunu, İsrail ise saldırıları sürdürürse yanıt verileceğini] söyledi.",
    "{Fidan}, [ateşkesin şart olduğunu, İsrail de saldırırken bunun mümkün olmadığını] söyledi.",
    "{Fidan}, [Putin'in Ankara'ya geleceğini, Lavrov'un da heyette yer alacağını] söyledi.",
    "{Aliyev}, [barış anlaşmasının hazır olduğunu, Paşinyan'la da görüşeceğini] söyledi.",
    "{Fidan}, [sürecin hassas olduğunu, kendilerinin ise hazır olduğunu] söyledi.",
]


@pytest.mark.parametrize("marked", SHARED + ONE)
def test_each_who_shares_a_verb_of_saying_has_a_statement(marked: str) -> None:
    text, marks = unmark(marked)
    reading = read(text)
    assert [said(reading, s) for s in reading.statements] == marks["["]
    for statement, name in zip(reading.statements, marks["{"], strict=True):
        assert statement.speaker in meant_by(reading, name)
        assert statement.joint == ()


UNNAMED = [
    ("ABD'li bir yetkili Axios'a, görüşmenin iyi geçtiğini söyledi.", "Amerika Birleşik Devletleri"),
    ("ABD'li üst düzey bir yetkili, görüşmenin iyi geçtiğini söyledi.", "Amerika Birleşik Devletleri"),
    ("Beyaz Saray'dan bir yetkili, görüşmenin iyi geçtiğini söyledi.", "Amerika Birleşik Devletleri"),
    ("İki ABD'li yetkili Axios'a, görüşmenin iyi geçtiğini söyledi.", "Amerika Birleşik Devletleri"),
    ("Üst düzey bir İranlı yetkili Reuters'a, misillemenin süreceğini söyledi.", "İran"),
    ('Rus bir diplomat, "Görüşme iyi geçti." dedi.', "Rusya"),
    ("Hamas'tan bir yetkili, görüşmenin iyi geçtiğini söyledi.", "Hamas"),
    (
        "Adının açıklanmasını istemeyen ABD'li bir yetkili Reuters'a yaptığı açıklamada, sürecin bittiğini söyledi.",
        "Amerika Birleşik Devletleri",
    ),
    ("Adının açıklanmasını istemeyen bir yetkili Reuters'a yaptığı açıklamada, sürecin bittiğini söyledi.", None),
    ("Öte yandan, CNN'e konuşan üst düzey kaynaklar, Hamas'ın öneriyi kabul ettiğini bildirdi.", None),
    ("Öte yandan, güvenlik kaynakları, Hamas'ın öneriyi kabul ettiğini bildirdi.", None),
    ("CNN'e konuşan iki yetkili, Trump'ın harekatı onayladığını söyledi.", None),
    ("Reuters'a konuşan bir kaynak görüşmenin iyi geçtiğini söyledi.", None),
    ("Hamas'a yakın bir yetkili AFP'ye, görüşmenin iyi geçtiğini söyledi.", None),
    ("Amerikalı bir uzman, görüşmenin iyi geçtiğini söyledi.", None),
    ("Ayrıca, İran'a yanıt vereceklerini belirtti.", "Yisrael Katz"),
    ("ABD'li bir yetkili ile görüşeceğini söyledi.", "Yisrael Katz"),
    ("ABD'li bir yetkilinin geleceğini söyledi.", "Yisrael Katz"),
]


@pytest.mark.parametrize(("sentence", "speaker"), UNNAMED)
def test_an_unnamed_source_is_not_the_speaker_before(sentence: str, speaker: str | None) -> None:
    reading = read(f"İsrail Savunma Bakanı Yisrael Katz umutlu olduğunu belirtti. {sentence}")
    speakers = [reading.actors.entities[s.speaker].name for s in reading.statements]
    assert speakers == ["Yisrael Katz"] + ([speaker] if speaker is not None else [])


def test_one_unnamed_minister_is_not_the_one_named() -> None:
    reading = read("Rusya Dışişleri Bakanı Sergey Lavrov geldi. Rus bir bakan, sürecin bittiğini söyledi.")
    assert [reading.actors.entities[s.speaker].name for s in reading.statements] == ["Rusya"]


PASSED_ON = [
    (
        "Dışişleri Bakanlığı kaynaklarına göre, Fidan ateşkesin şart olduğunu söyledi.",
        "Hakan Fidan",
        "Dışişleri Bakanlığı",
    ),
    ("Kremlin'den yapılan açıklamaya göre Putin, müzakereye hazır olduğunu söyledi.", "Vladimir Putin", "Rusya"),
    ("Peskov'un açıklamasına göre Putin, müzakereye hazır olduğunu söyledi.", "Vladimir Putin", "Dmitriy Peskov"),
    ("Axios'un haberine göre Trump, müzakereye hazır olduğunu söyledi.", "Donald Trump", "Axios"),
    ("Kremlin'den yapılan açıklamaya göre, görüşme yarın yapılacak.", "Rusya", None),
    ("Fidan imzasıyla yayımlanan mesajda, dostluğun süreceği kaydedildi.", "Hakan Fidan", None),
    ("Axios, kaynaklara dayandırdığı haberinde saldırının iptal edildiğini ileri sürdü.", "Axios", None),
]


@pytest.mark.parametrize(("sentence", "speaker", "via"), PASSED_ON)
def test_who_passes_on_what_another_says(sentence: str, speaker: str, via: str | None) -> None:
    reading = read(f"CNN televizyonu, saldırının planlandığını bildirdi. {sentence}")
    names = [entity.name for entity in reading.actors.entities]
    last = reading.statements[-1]
    assert (names[last.speaker], names[last.via] if last.via is not None else None) == (speaker, via)


def test_who_is_reported_to_have_said_something_reports_nothing_himself() -> None:
    text = (
        "IRNA'nın aktardığına göre Arakçi, \"Baskıya boyun eğmeyiz\" dedi. Arakçi'nin, IRNA'ya yaptığı açıklamada, "
        "\"Hazırız\" dediği aktarıldı. Putin'in, Erdoğan'a süreci anlattığı belirtildi."
    )
    reading = read(text)
    assert [said(reading, s) for s in reading.statements] == ["Baskıya boyun eğmeyiz", "Hazırız"]
