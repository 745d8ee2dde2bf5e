"""Drafts that are vetoed, envoys called back for a reason, and what others did meanwhile."""

from __future__ import annotations

import pytest

from tests.test_events import events


def sides(text: str, event_type: str) -> list[tuple[tuple[str, ...], tuple[str, ...]]]:
    return [told[1:3] for told in events(text) if told[0] == event_type]


@pytest.mark.parametrize(
    ("text", "recipients"),
    [
        ("Rusya, Suriye'nin kimyasal silah kullanmasını kınayan karar tasarısını veto etti.", ()),
        ("Çin, Myanmar'ın kınanmasını öngören tasarıyı veto etti.", ()),
        ("Rusya, İran'ın yaptırımları ihlal etmesinden endişe duyan tasarıyı veto etti.", ()),
        ("Rusya, ABD'nin hazırladığı tasarıyı veto etti.", ("USA",)),
        ("Türkiye, İsveç'in NATO üyeliğini veto etti.", ("SWE",)),
    ],
)
def test_of_whom_a_draft_tells_is_not_refused(text: str, recipients: tuple[str, ...]) -> None:
    assert [done_to for _, done_to in sides(text, "rejection")] == [recipients]


@pytest.mark.parametrize(
    ("text", "recipient"),
    [
        ("Türkiye, Macron'un sözleri üzerine Paris Büyükelçisi'ni geri çağırdı.", "FRA"),
        ("Rusya, Biden'ın sözleri üzerine Washington Büyükelçisi'ni geri çağırdı.", "USA"),
        ("Mali, Macron'un sözleri nedeniyle Cezayir Büyükelçisi'ni geri çağırdı.", "DZA"),
    ],
)
def test_an_envoy_is_recalled_from_his_post_whatever_for(text: str, recipient: str) -> None:
    assert [done_to for _, done_to in sides(text, "recall")] == [(recipient,)]


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("Cameron temkinli yaklaşırken, Polonya Dışişleri Bakanı Sikorski Rusya'yı eleştirdi.", "POL"),
        ("Macron beklerken Sikorski Rusya'yı eleştirdi.", "POL"),
        ("Macron, konuşurken Rusya'yı eleştirdi.", "FRA"),
    ],
)
def test_what_one_does_meanwhile_another_does_not(text: str, actor: str) -> None:
    assert [doers for doers, _ in sides(text, "criticism")] == [(actor,)]


@pytest.mark.parametrize(
    "text",
    [
        "Tahran'da idamı protesto eden göstericiler Suudi Arabistan Büyükelçiliği'ni bastı.",
        "Bağdat'ta Kur'an yakılmasını protesto eden eylemciler İsveç Büyükelçiliği'ni ateşe verdi.",
        "Kararı protesto eden işçiler Fransa'yı suçladı.",
    ],
)
def test_who_protests_is_not_what_they_attack(text: str) -> None:
    assert sides(text, "criticism") == []
