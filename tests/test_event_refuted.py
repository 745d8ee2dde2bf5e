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
        "Kremlin, böyle bir mektubun kendilerine gelmediğini bildirdi.",
        "15 Ocak tarihli açıklamada Kremlin, böyle bir mektup almadıklarını bildirdi.",
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


@pytest.mark.parametrize(
    "text",
    [
        'İran, İsrail\'e saldırdı. Netanyahu, "Tarihimizde böyle bir saldırı yaşanmadı" dedi.',
        "İran, İsrail'e saldırdı. Netanyahu, daha önce böyle bir saldırı olmadığını söyledi.",
        "İran, İsrail'e saldırdı. Netanyahu, böyle bir saldırının yaşanmaması gerektiğini söyledi.",
        "İran, İsrail'e saldırdı. Netanyahu, böyle bir saldırıyı kabul etmediklerini söyledi.",
        "İran, İsrail'e saldırdı. Katz, ABD'nin onlara böyle bir saldırı haberini vermediğini söyledi.",
    ],
)
def test_what_is_without_example_or_not_accepted_has_happened(text: str) -> None:
    assert ("attack", ("IRN",), ("ISR",), "occurred") in events(text)
    assert [told for told in events(text) if told[0] == "denial"] == []


def test_a_claim_is_denied_and_not_what_is_told_after_it() -> None:
    text = (
        "Fidan'ın Esad ile görüştüğü iddia edildi. Dışişleri Bakanı Hakan Fidan, Lavrov'u dün kabul etti. "
        'Fidan, "Böyle bir görüşme yapmadım" dedi.'
    )
    told = {told[1]: told[3] for told in events(text) if told[0] == "meeting"}
    assert told == {("TUR", "SYR"): "denied", ("TUR", "RUS"): "occurred"}


def test_of_whom_it_would_be_says_which_is_meant() -> None:
    text = "Erdoğan'ın Putin'e mektup gönderdiği yazıldı. Peskov, \"Kim Jong-un'dan böyle bir mektup almadık\" dedi."
    assert ("message", ("TUR",), ("RUS",), "denied") not in events(text)


def test_these_reports_are_all_of_them() -> None:
    text = (
        "NYT, İran'ın Rusya'ya füze gönderdiğini ve Kuzey Kore'nin Rusya'ya asker yolladığını yazdı. "
        'Peskov, "Bu haberler doğru değil" dedi.'
    )
    assert [told[3] for told in events(text) if told[0] != "denial"] == ["denied", "denied"]


@pytest.mark.parametrize("verdict", ["İran'ı suçlamak doğru değil", "ABD'nin bizi haberdar etmemesi doğru değil"])
def test_a_verdict_on_blaming_is_no_denial(verdict: str) -> None:
    assert [told for told in events(f'Fidan, "{verdict}" dedi.') if told[0] == "denial"] == []
