"""Expressions of time: the lexicon's own examples, what they mean, and other people's suites where they are at hand."""

from __future__ import annotations

import re
import runpy
import sys
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.casing import fold
from extract.document import Document, Sentence
from extract.inflect.sounds import load_rules
from extract.reading.days import read_day
from extract.tables import DATE_PRECISION
from extract.times import TimeExpression, find_times, infer_anchor, not_before
from extract.times.lexicon import inflect, load_time_lexicon

TUESDAY = date(2024, 1, 16)
SCORER = Path(__file__).parents[2] / "shared" / "evaluation" / "temporal" / "score_temporal.py"
RULES = load_time_lexicon("tr").rules


def article(text: str, published_on: date | None = TUESDAY) -> tuple[Document, str, list[Sentence]]:
    ends = [m.end() for m in re.finditer(r"[.!?](?=\s+[^a-zçğıöşü])|$", text)]
    sentences = [Sentence(i, start, end) for i, (start, end) in enumerate(zip([0, *ends], ends, strict=False))]
    return Document(document_id="", path="", text=text, blocks=(), published_on=published_on), fold(text), sentences


def times(text: str, published_on: date | None = TUESDAY) -> list[TimeExpression]:
    return find_times(*article(text, published_on))


def values(text: str, published_on: date | None = TUESDAY) -> list[str | None]:
    return [time.value for time in times(text, published_on)]


@pytest.mark.parametrize(("rule", "marked"), [(rule["name"], text) for rule in RULES for text in rule["matches"]])
def test_rules_find_what_they_promise(rule: str, marked: str) -> None:
    text = marked.replace("{", "").replace("}", "")
    wanted = [m.group(1) for m in re.finditer(r"\{(.*?)\}", marked)]
    found = times(text)
    assert [text[t.start : t.end] for t in found] == wanted
    assert rule in {t.rule for t in found} | load_time_lexicon("tr").unfinished


@pytest.mark.parametrize("text", [text for rule in RULES for text in rule.get("rejects", [])])
def test_rules_leave_alone_what_is_no_time(text: str) -> None:
    assert times(text) == []


@pytest.mark.parametrize("rule", [rule["name"] for rule in RULES])
def test_every_rule_has_an_example(rule: str) -> None:
    assert next(r for r in RULES if r["name"] == rule)["matches"]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Heyet 13 Eylül 2023'te geldi.", "2023-09-13"),
        ("HEYET 13 EYLÜL 2023’TE GELDİ.", "2023-09-13"),
        ("Heyet yirmi bir Mayıs iki bin on dokuzda geldi.", "2019-05-21"),
        ("Bakan 25-27 Mart 2023 tarihlerinde Oslo'daydı.", "2023-03-25/2023-03-27"),
        ("Yasak 14 Mart'tan 2 Mayıs'a kadar sürdü.", "2023-03-14/2023-05-02"),
        ("Savaş 2014-2018 arasında sürdü.", "2014/2018"),
        ("Ocak-Şubat 2017 döneminde azaldı.", "2017-01/2017-02"),
        ("Elçi Kasım ayında atandı.", "2023-11"),
        ("Elçi kasım ayında atanacak.", "2024-11"),
        ("Zirve ekim ayı ortasında yapılmıştı.", "2023-10~"),
        ("Zirve yıl sonunda yapılacak.", "2024~"),
        ("Sekreter dün geldi.", "2024-01-15"),
        ("Sekreter önceki gün geldi.", "2024-01-14"),
        ("Sekreter iki gün önce geldi.", "2024-01-14"),
        ("Sekreter üç yıl önce istifa etti.", "2021~"),
        ("Sekreter Perşembe günü konuştu.", "2024-01-11"),
        ("Sekreter perşembe günü konuşacak.", "2024-01-18"),
        ("Sekreterin cuma günü gelmesi bekleniyor.", "2024-01-19"),
        ("Sekreter Salı günü konuştu.", "2024-01-16"),
        ("Sekreter geçen salı konuştu.", "2024-01-09"),
        ("Sekreter geçtiğimiz hafta konuştu.", "2024-01-08/2024-01-14"),
        ("Sekreter önümüzdeki ay gelecek.", "2024-02"),
        ("Kurul ayın 20'sinde toplanacak.", "2024-01-20"),
        ("Kurul mart ayının ilk cuması toplanacak.", "2024-03-01"),
        ("Ekonomi 2023'ün ikinci çeyreğinde büyüdü.", "2023-04/2023-06"),
        ("Üye sayısı 2022'den bu yana artıyor.", "2022/.."),
        ("Hat 1990'larda kapandı.", "199X"),
        ("Anlaşma 19. yüzyılda yapıldı.", "18XX"),
        ("Elçi geçen yaz atandı.", "2023-22"),
        ("Bakan Cuma günü kampın hedefleri vurduğunu duyurdu.", "2024-01-12"),
        ("Bakan Cuma günü kampın planlarını gördüğünü duyurdu.", "2024-01-12"),
        ("Seçim 14 Mayıs Salı günü yapılacak.", "2024-05-14"),
        ("Ticaret son iki yılda arttı.", "2022/2024"),
        ("Başkan 29 Şubat'ta konuştu.", "2020-02-29"),
    ],
)
def test_values(text: str, value: str) -> None:
    assert values(text) == [value]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Bakan 25-27 Mart tarihlerinde Oslo'daydı.", "XXXX-03-25/XXXX-03-27"),
        ("Bakan 13 Eylül'de geldi.", "XXXX-09-13"),
        ("Bakan Şubat ayında geldi.", "XXXX-02"),
        ("Bakan 2 Eylül 2022'de geldi.", "2022-09-02"),
        ("Bakan Perşembe günü geldi.", None),
        ("Bakan dün geldi.", None),
        ("Bakan geçen hafta geldi.", None),
    ],
)
def test_without_a_publication_day_nothing_is_guessed(text: str, value: str | None) -> None:
    (time,) = times(text, None)
    assert time.value == value
    assert (time.date_start is None) == (value is None or "XXXX" in value)


@pytest.mark.parametrize("published_on", [None, date(2024, 10, 20)])
def test_an_earlier_date_gives_the_year_of_a_later_one(published_on: date | None) -> None:
    text = "İki lider Eylül 2022'de Soçi'de buluştu. Lider 13 Eylül'de tersaneyi gezdi."
    assert values(text, published_on) == ["2022-09", "2022-09-13"]


def test_the_same_day_and_the_next_one_bind_to_the_date_before_them() -> None:
    text = "Elçi 3 Mayıs 2021'de geldi. Aynı gün kralla görüştü. Ertesi gün döndü. Aynı yıl istifa etti."
    assert values(text, None) == ["2021-05-03", "2021-05-03", "2021-05-04", "2021"]


@pytest.mark.parametrize(
    "text",
    [
        "Lider 24 yıl sonra ilk kez geldi.",
        "Dört gün süren ziyaret bitti.",
        "İlişkilerin 75. yılı kutlandı.",
        "COVID-19 salgını bitti.",
        "Yorumlar 600 karakterle sınırlı.",
        "Hava 0.7ºC oldu.",
        "Kurul 2397 sayılı kararı kabul etti.",
        "28 Şubat süreci tartışıldı.",
        "Salı Pazarı açıldı.",
        "Heyet Novi Pazar'a gitti.",
        "Ekim Devrimi anıldı.",
        "15 Temmuz Derneği açıkladı.",
        "Takım maçı 2-1 kazandı, seri 10-12 bitti.",
        "Bilgi için 0212 555 20 19 numarasını arayın.",
        "Fiyat 2.024 lira oldu.",
        "Saldırıda 1995 kişi öldü.",
        "Yüzde 20'si karşı çıktı.",
        "Çağrı saat 19.30'da yapıldı.",
        "S-400 ve F-16 tartışması sürüyor.",
        "Kasım Süleymani anıldı.",
        "Nüfusun % 15'i göç etti.",
    ],
)
def test_never_a_date(text: str) -> None:
    assert times(text) == []


def test_the_time_of_a_report_is_marked() -> None:
    (report,) = times("Sarayın Şubat ayında yaptığı açıklamaya göre lider bir araba hediye etti.")
    (event,) = times("Lider Şubat ayında bir araba hediye etti.")
    assert (report.report, event.report) == (True, False)


def test_a_time_that_says_which_is_marked() -> None:
    texts = ("Dünkü zirve bitti.", "2020'deki savaş bitti.", "Savaş 2020'de bitti.")
    assert [times(text)[0].is_attributive for text in texts] == [True, True, False]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("16.01.2024 10:08", date(2024, 1, 16)),
        ("13 Eylül 2023 Çarşamba", date(2023, 9, 13)),
        ("2023-09-20T10:08:00+03:00", date(2023, 9, 20)),
        ("01.02.2023", date(2023, 2, 1)),
        ("Eylül 2023", None),
        ("dün", None),
        ("12.13.2024", None),
        ("2397 sayılı", None),
        ("", None),
    ],
)
def test_read_day(text: str, day: date | None) -> None:
    assert read_day(text) == day


def test_every_precision_is_one_the_tables_name() -> None:
    named = {word.strip(" .") for word in DATE_PRECISION.split(",")}
    texts = [re.sub(r"[{}]", "", text) for rule in RULES for text in rule["matches"]]
    assert {time.precision for text in texts for day in (TUESDAY, None) for time in times(text, day)} <= named


def test_an_undated_text_proves_days_past() -> None:
    document, folded, sentences = article("Elçi 3 Mayıs 2021'de geldi. Zirve 2030 yılında yapılacak. Hedef 2035.", None)
    assert not_before(find_times(document, folded, sentences), folded, document.language) == date(2021, 5, 3)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Elçi dün (12 Eylül 2023) geldi.", date(2023, 9, 13)),
        ("Elçi yarın (12 Eylül 2023) gelecek.", date(2023, 9, 11)),
        ("Elçi bugün, 13 Eylül 2023 Çarşamba günü geldi.", date(2023, 9, 13)),
        ("Kral 3 Mayıs 2023'te öldü. Elçi dün (12 Eylül Salı) geldi. Seçim 2024'te yapılacak.", date(2023, 9, 13)),
        ("Kral 3 Mayıs 2023'te öldü. Elçi bugün (13 Eylül) geldi. Oylama 4 Mayıs 2024'te olacak.", date(2023, 9, 13)),
        ("Elçi 12 Eylül 2023'te geldi. Zirve 14 Eylül 2023'te yapılacak. Kral dün (salı) döndü.", date(2023, 9, 13)),
        ("Elçi geçen hafta (4-10 Eylül 2023) geldi. Kral bugün (salı) döndü.", date(2023, 9, 12)),
        ("Elçi 15 Ocak 2024'te geldi. Bu hafta Pazar günü kral öldü. Zirve 21 Ocak 2024'te olacak.", date(2024, 1, 21)),
    ],
)
def test_what_an_undated_text_says_of_its_own_day(text: str, day: date) -> None:
    assert infer_anchor(*article(text, None)) == day


@pytest.mark.parametrize(
    "text",
    [
        "Elçi dün geldi.",
        "Elçi dün (12 Eylül) geldi.",
        "Elçi 13 Eylül Çarşamba günü geldi.",
        "Elçi 3 Mayıs 2021'de atandı. Elçi 13 Eylül Çarşamba günü kralla görüştü.",
        "Elçi 3 Mayıs 2021'de atandı. Elçi dün (12 Eylül) kralla görüştü.",
        "Saray Perşembe günü elçinin bu hafta geldiğini duyurdu. Elçi 25-27 Mart'ta 2022'de atanan bakanla görüştü.",
        "Elçi 2022'de atandı. Bu hafta 25-27 Mart tarihlerinde kralla görüştü.",
        "Elçi 3 Mayıs 2023'te atandı. Seçimlerin 14 Mayıs 2023'te yapılacağını açıkladı. Elçi bugün (çarşamba) döndü.",
        "Görüşmeler dün, 12 Eylül 2023'te ve 3 Ekim 2023'te yapıldı.",
        "Elçi bugün (13 Eylül 2023) geldi. Elçi bugün (14 Eylül 2023) döndü.",
        "Antlaşma 24 Temmuz 1923'te imzalandı.",
    ],
)
def test_an_undated_text_that_leaves_several_days_open_stays_undated(text: str) -> None:
    assert infer_anchor(*article(text, None)) is None


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Kral 3 Mayıs 2023'te öldü. Elçi 13 Eylül Çarşamba günü geldi. Seçim 14 Mayıs 2024'te yapılacak.",
            ["2023-05-03", "2023-09-13", "2024-05-14"],
        ),
        (
            "Elçi 3 Ekim 2023'te atandı. Elçi geçen yıl da gelmişti. Elçi dün döndü. Zirve 14 Kasım 2023'te yapılacak.",
            ["2023-10-03", "2022", None, "2023-11-14"],
        ),
        ("Elçi 3 Mayıs 2021'de atandı. Elçi 13 Eylül Çarşamba günü geldi.", ["2021-05-03", "XXXX-09-13"]),
        ("Elçi 3 Mayıs 2021'de geldi. Zirve 2022'de olacak. 13 Eylül'de döndü.", ["2021-05-03", "2022", "XXXX-09-13"]),
    ],
)
def test_a_time_is_placed_where_every_day_left_open_means_the_same(text: str, found: list[str | None]) -> None:
    assert values(text, None) == found


@pytest.mark.parametrize(
    ("stem", "template", "form"),
    [
        ("eylül", "(n)In", "eylülün"),
        ("hafta", "(s)IndA", "haftasında"),
        ("mart", "DAn", "marttan"),
        ("iki", "[I]ncI", "ikinci"),
    ],
)
def test_endings_follow_vowel_harmony(stem: str, template: str, form: str) -> None:
    assert inflect(stem, template, load_rules("tr")["sounds"]) == form


WORDS = re.findall(
    r"\S+",
    "13 2023 25-27 29/2 bin yüz Eylül eylül'de Salı ayın yılın ilk son haftasında geçen bu önce sonra kadar - , dün",
)
DAYS = [None, TUESDAY, date(1, 1, 2), date(9999, 12, 30)]


@given(st.lists(st.sampled_from(WORDS), max_size=12), st.sampled_from(DAYS))
def test_times_lie_in_order_inside_the_text(words: list[str], published_on: date | None) -> None:
    text = " ".join(words)
    reached = 0
    for time in times(text, published_on):
        assert reached <= time.start < time.end <= len(text)
        assert time.date_start is None or time.date_end is None or time.date_start <= time.date_end
        reached = time.end


@given(st.text(max_size=80))
def test_any_text_can_be_read(text: str) -> None:
    times(text)
    times(text, None)
    infer_anchor(*article(text, None))


MORE_WORDS = re.findall(r"\S+", "dün ( bu hafta 3.5.1001 31.12.9999 2023'te geldi. gelecek. Cuma, 3")


@given(st.lists(st.sampled_from([*WORDS, *MORE_WORDS]), max_size=12))
def test_any_undated_text_can_be_read(words: list[str]) -> None:
    infer_anchor(*article(" ".join(words), None))


@pytest.mark.skipif(not SCORER.exists(), reason="the suites are not part of the repository")
def test_floors_on_other_peoples_suites(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "argv", [str(SCORER), "tests.temporal_adapter:find_times"])
    runpy.run_path(str(SCORER), run_name="__main__")
    printed = capsys.readouterr().out
    overlap, _, end_to_end = next(line for line in printed.splitlines() if line.startswith("ALL")).split()[-3:]
    assert float(overlap) >= 0.94
    assert float(end_to_end) >= 0.76
    assert "with no date: 0" in printed
