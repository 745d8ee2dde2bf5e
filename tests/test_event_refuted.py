"""What others claimed and one side says was not so: "Böyle bir görüşme olmadı", "haberi yalanladı"."""

from __future__ import annotations

import pytest

from tests.test_events import events

REPORT = "Guardian gazetesi, Trump'ın Putin'e mektup gönderdiğini yazdı."
LETTER = ("message", ("USA",), ("RUS",))


@pytest.mark.parametrize(
    "denial",
    [
        'Peskov, "Böyle bir mektup almadık" dedi.',
        "Kremlin, öyle bir mektup gelmediğini bildirdi.",
        'Beyaz Saray, "Böyle bir şey olmadı" açıklamasını yaptı.',
        "Peskov haberi yalanladı.",
        "Peskov, haberin asılsız olduğunu söyledi.",
        'Peskov, "Bu haberler doğru değil" dedi.',
        'Peskov, "Bu iddialar tamamen asılsız" diye konuştu.',
    ],
)
def test_what_was_reported_is_denied(denial: str) -> None:
    letter, answer = sorted(events(f"{REPORT} {denial}"), key=lambda told: told[0] != "message")
    assert (letter, answer[0], answer[3]) == ((*LETTER, "denied"), "denial", "occurred")


@pytest.mark.parametrize(
    "next_sentence",
    [
        'Peskov, "Umarım böyle bir şey olmaz" dedi.',
        'Peskov, "Böyle bir adım atmayacağız" dedi.',
        'Peskov, "Böyle bir mektup çok önemli" dedi.',
        "Fransa haberi yalanladı.",
        'Peskov, "Böyle bir ziyaret planlanmıyor" dedi.',
    ],
)
def test_another_answer_leaves_it(next_sentence: str) -> None:
    assert [told for told in events(f"{REPORT} {next_sentence}") if told[0] == "message"] == [(*LETTER, "occurred")]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Ukrayna, Rusya'nın Odessa'yı vurduğunu duyurdu. Peskov, \"Böyle bir saldırı olmadı\" dedi.", "alleged"),
        ("Ukrayna, Rusya'nın Odessa'yı vurduğunu duyurdu. Moskova bu iddiayı reddetti.", "alleged"),
        ("İddialara göre Rusya, Odessa'yı vurdu. Moskova bu iddiayı reddetti.", "denied"),
        ("Rusya, Odessa'yı vurdu. Çin, Moskova hakkındaki iddiayı reddetti.", "occurred"),
    ],
)
def test_what_a_side_has_claimed_stays_alleged(text: str, value: str) -> None:
    assert [told[3] for told in events(text) if told[0] == "attack"] == [value]


def test_who_claimed_it_is_answered() -> None:
    text = "Trump, Modi'nin kendisinden yardım talep ettiğini söyledi. Hindistan, böyle bir talep olmadığını bildirdi."
    assert ("denial", ("IND",), ("USA",), "occurred") in events(text)


def test_unnamed_sources_deny_it_too() -> None:
    text = (
        "İddialara göre Dışişleri Bakanı Hakan Fidan, Esad ile görüştü. "
        "Türk diplomatik kaynaklar böyle bir görüşmenin olmadığını bildirdi."
    )
    assert events(text) == [("meeting", ("TUR", "SYR"), (), "denied")]


@pytest.mark.parametrize(
    ("text", "event_type"),
    [
        ('Peskov, "Trump\'tan mektup aldık" dedi.', "message"),
        ('Peskov, "Trump\'tan davet aldık" dedi.', "invitation"),
        ('Peskov, "Trump\'tan yardım aldık" dedi.', "aid"),
    ],
)
def test_who_says_we_got_it_is_the_recipient(text: str, event_type: str) -> None:
    assert events(text) == [(event_type, ("USA",), ("RUS",), "occurred")]
