"""What states answer: denials, refusals, verdicts and what they say of what has just been told."""

from __future__ import annotations

import pytest

from tests.test_events import Told, events


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Kremlin Sözcüsü Dmitriy Peskov, Putin'in Zelenskiy'nin görüşme teklifini kabul etmediğini söyledi.",
            [("rejection", ("RUS",), ("UKR",), "occurred")],
        ),
        (
            "Dmitriy Peskov, Ukrayna'nın barış planını kabul etmediğini söyledi.",
            [("rejection", ("RUS",), ("UKR",), "occurred")],
        ),
        (
            "Belarus, Polonya'nın suçlamalarını kesin bir dille reddettiğini açıkladı.",
            [("denial", ("BLR",), ("POL",), "occurred")],
        ),
        (
            "Belarus Dışişleri Bakanlığı, Polonya'nın iddialarını reddettiklerini bildirdi.",
            [("denial", ("BLR",), ("POL",), "occurred")],
        ),
        # bodies of several states are sides of their own
        (
            "NATO, Avrupa Birliği'ni suçladı. Avrupa Birliği suçlamaları reddetti.",
            [
                ("accusation", ("Kuzey Atlantik Antlaşması Örgütü",), ("Avrupa Birliği",), "occurred"),
                ("denial", ("Avrupa Birliği",), ("Kuzey Atlantik Antlaşması Örgütü",), "occurred"),
            ],
        ),
        (
            "Norveç, Rusya'nın önerisini reddettiklerini bildirdi.",
            [("rejection", ("NOR",), ("RUS",), "occurred")],
        ),
    ],
)
def test_what_is_refused_and_what_is_denied(text: str, expected: list[Told]) -> None:
    assert events(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # nobody we know is awaited
        ("Emmanuel Macron, daha fazla ülkenin Filistin'i tanımasını beklediklerini söyledi.", []),
        ("Emmanuel Macron, daha fazla ülkenin Ukrayna'ya destek vermesini beklediklerini söyledi.", []),
        ("Hakan Fidan, Almanya ile işbirliğini sabırsızlıkla beklediğini söyledi.", []),
        (
            "Narendra Modi, Sanae Takaiçi ile yapacağı görüşmeyi sabırsızlıkla beklediğini söyledi.",
            [("meeting", ("IND", "JPN"), (), "planned")],
        ),
        (
            "Jens Stoltenberg, Türkiye'nin üyeliği onaylamasını beklediğini söyledi.",
            [("request", ("Jens Stoltenberg",), ("TUR",), "occurred")],
        ),
    ],
)
def test_only_who_is_to_do_it_is_asked(text: str, expected: list[Told]) -> None:
    assert events(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kuzey Kore dün balistik füze denedi. ABD, füze denemesini kınadı.", ("criticism", ("USA",), ("PRK",))),
        ("İsrail dün Şam'ı vurdu. Abbas Arakçi, hava saldırısını kınadı.", ("criticism", ("IRN",), ("ISR",))),
        ("ABD, Venezuela tankerine el koydu. Venezuela bu eylemi kınadı.", ("criticism", ("VEN",), ("USA",))),
        ("ABD, Çin'e yaptırım uyguladı. Karara Rusya'dan tepki geldi.", ("criticism", ("RUS",), ("USA",))),
        (
            "Norveç, Rus diplomatı sınır dışı etti. Rusya, sınır dışı kararını eleştirdi.",
            ("criticism", ("RUS",), ("NOR",)),
        ),
        ("İrlanda, Filistin'i tanıdı. İsrail karara tepki gösterdi.", ("criticism", ("ISR",), ("IRL",))),
        # of another, or elsewhere
        ("Rusya, Kiev'i vurdu. Almanya, İran'ın füze saldırısını kınadı.", ("criticism", ("DEU",), ("IRN",))),
        ("Rusya, Kiev'i vurdu. Almanya, Bağdat'taki füze saldırısını kınadı.", ("criticism", ("DEU",), ())),
    ],
)
def test_what_was_just_told_is_condemned_of_whoever_did_it(
    text: str, expected: tuple[str, tuple[str, ...], tuple[str, ...]]
) -> None:
    told = events(text)
    assert told[-1][:3] == expected
    assert len(told) == 2


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Venezuela, ABD'nin kararını korsanlık olarak nitelendirdi.", [("criticism", ("VEN",), ("USA",), "occurred")]),
        (
            "Mariya Zaharova, AB'nin kararının düşmanca olduğunu söyledi.",
            [("criticism", ("RUS",), ("Avrupa Birliği",), "occurred")],
        ),
        ("İlham Aliyev, Türkiye'nin desteğini önemli olarak nitelendirdi.", []),
    ],
)
def test_a_verdict_is_a_criticism_by_its_word(text: str, expected: list[Told]) -> None:
    assert events(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ukrayna, Rusya'nın ateşkesi ihlal ettiğini bildirdi.", [("accusation", ("UKR",), ("RUS",), "occurred")]),
        (
            "Pakistan Savunma Bakanlığından yapılan açıklamada, Hindistan'ın ateşkesi ihlal ettiği öne sürüldü.",
            [("accusation", ("PAK",), ("IND",), "occurred")],
        ),
        (
            "Azerbaycan, ateşkesin Ermenistan tarafından ihlal edildiğini açıkladı.",
            [("accusation", ("AZE",), ("ARM",), "occurred")],
        ),
        (
            "Hamas, İsrail'in ateşkes anlaşmasını ihlal ettiğini açıkladı.",
            [("accusation", ("PSE",), ("ISR",), "occurred")],
        ),
        ("İsrail, Husilerin fırlattığı füzeyi engellediğini açıkladı.", []),
        ("Hakan Fidan, İran ile temasta olduklarını söyledi.", []),
        ("Hakan Fidan, Sergey Lavrov ile temas kurdu.", [("meeting", ("TUR", "RUS"), (), "occurred")]),
    ],
)
def test_what_is_broken_or_only_there_is_not_told_of(text: str, expected: list[Told]) -> None:
    assert events(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Almanya, vatandaşlarına Lübnan'a seyahat uyarısı yaptı.", []),
        ("Fransa, vatandaşlarını İran'a seyahat etmemeleri konusunda uyardı.", []),
        ("İran, ABD'yi saldırı konusunda uyardı.", [("threat", ("IRN",), ("USA",), "occurred")]),
        (
            "Hakan Fidan ile Sergey Lavrov'un görüşmesine ilişkin ayrıntı verilmedi.",
            [("meeting", ("TUR", "RUS"), (), "occurred")],
        ),
        (
            "Vladimir Putin ile Donald Trump'ın görüşmesine izin verilmedi.",
            [("meeting", ("RUS", "USA"), (), "denied")],
        ),
    ],
)
def test_advice_and_details_are_no_acts(text: str, expected: list[Told]) -> None:
    assert events(text) == expected


@pytest.mark.parametrize(
    ("text", "answered"),
    [
        ("Peru, Şili ordusunun Lima'yı vurduğunu duyurdu. Şili iddiaları reddetti.", ("PER",)),
        ("Azerbaycan, Ermenistan'ın Terter'i vurduğunu açıkladı. Ermenistan iddiayı yalanladı.", ("AZE",)),
        ("Peru, Kanada'nın Şili'ye silah sattığını açıkladı. Şili iddiaları reddetti.", ("PER",)),
        ("Peru, Şili'nin Lima'yı vurduğunu duyurdu. Kanada sustu. Şili iddiaları yalanladı.", ("PER",)),
        # of another's act, and of none that anybody alleges
        ("Peru, Şili'nin Lima'yı vurduğunu duyurdu. Kanada iddiaları reddetti.", ()),
        ("Kanada, Peru'ya saldırdı. Peru iddiaları reddetti.", ()),
    ],
)
def test_a_denial_is_to_whoever_told_of_the_act(text: str, answered: tuple[str, ...]) -> None:
    assert [e[2] for e in events(text) if e[0] == "denial"] == [answered]
