"""What a person knows who has read the sample articles, asked of the published warehouse in SQL.

Every answer was taken from the text of the article named with it and from its day of publication, never from a table:
`make readme` does not write it anew. Where one fails, the reading is wrong and not the answer.
"""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

import pytest

from orchestration.home import Home
from tests.conftest import fetch


class Fact(NamedTuple):
    """What an article says, the question, and the only rows that answer it."""

    article: str
    says: str
    sql: str
    rows: list[tuple[object, ...]]


HELD = "from marts.events where event_type = 'meeting' and factuality = 'occurred'"
WENT = "from marts.visits where visitors ="

FACTS = [
    Fact(
        "bogaz-haber/2023-09-14-vostocni-zirvesi.txt",
        "Putin and Kim met on the day before the paper, at the spaceport, and not again within that trip; another "
        "paper has two ministers take part",
        f"select event_date, place, actors {HELD} and contains(actors, 'Kim Jong-un; ') and year = 2023 "
        "and contains(actors, 'Vladimir Putin')",
        [("2023-09-13", "Vostoçnıy Uzay Üssü", "Kim Jong-un; Sergey Lavrov; Sergey Şoygu; Vladimir Putin")],
    ),
    Fact(
        "avrasya-postasi/2001-08-moskova-bildirisi.txt",
        "Kim Jong-il and Putin met 'yesterday' in Moscow, in an article of 5 August; a year before in Pyongyang",
        f"select year, place {HELD} and actors = 'Kim Jong-il; Vladimir Putin' order by year",
        [(2000, "Pyongyang"), (2001, "Moskova"), (2002, "Vladivostok")],
    ),
    Fact(
        "bogaz-haber/2002-08-vladivostok.txt",
        "the meeting of 2002 was on the day before 24 August",
        f"select date_start {HELD} and actors = 'Kim Jong-il; Vladimir Putin' and place = 'Vladivostok'",
        [(date(2002, 8, 23),)],
    ),
    Fact(
        "kita-haber/2009-01-07-gazze-diplomasisi.txt",
        "Erdoğan and Abbas met in the week of New Year, of which the text does not say whether before or after it",
        f"select event_date, year {HELD} and actors = 'Mahmud Abbas; Recep Tayyip Erdoğan'",
        [("2008-12-29/2009-01-04", None)],
    ),
    Fact(
        "avrasya-postasi/2011-08-ulan-ude.txt",
        "Medvedev, president then, received Kim Jong-il on the day of the paper",
        "select events.event_date, sides.office from marts.events as events "
        "join staging.event_participants as sides using (event_id) join marts.officials as people using (entity_id) "
        "where event_type = 'meeting' and factuality = 'occurred' and people.name = 'Dmitriy Medvedev'",
        [("2011-08-24", "Devlet Başkanı")],
    ),
    Fact(
        "ufuk-gazetesi/2018-05-25-trump-mektup.txt",
        "the summit of 12 June 2018 was called off by letter, and held after all",
        "select outcome, cancelled_count, event_date, outcome_told_on from marts.plans "
        "where event_type = 'meeting' and actors = 'Donald Trump; Kim Jong-un'",
        [("held", 2, "2018-06-12", date(2018, 6, 12))],
    ),
    Fact(
        "diplomasi-gunlugu/2023-02-04-blinken-erteledi.txt",
        "Blinken put his visit to Beijing off",
        "select outcome, outcome_told_on from marts.plans where event_type = 'visit' and actors = 'Antony Blinken'",
        [("postponed", date(2023, 2, 4))],
    ),
    Fact(
        "diplomasi-gunlugu/2023-06-20-blinken-pekin.txt",
        "of the two visits of Blinken's that are told only the one of June was made",
        f"select place, year, month(started_on) {WENT} 'Antony Blinken'",
        [("Pekin", 2023, 6)],
    ),
    Fact(
        "diplomasi-gunlugu/2023-06-20-blinken-pekin.txt",
        "he met Qin Gang on Sunday, Wang Yi and Xi on Monday; others tell of Stoltenberg and Park",
        f"select actors, date_start {HELD} and contains(actors, 'Antony Blinken') order by actors",
        [
            ("Antony Blinken; Jens Stoltenberg", date(2024, 6, 18)),
            ("Antony Blinken; Park Jin", None),
            ("Antony Blinken; Qin Gang", date(2023, 6, 18)),
            ("Antony Blinken; Wang Yi", date(2023, 6, 19)),
            ("Antony Blinken; Xi Jinping", date(2023, 6, 19)),
        ],
    ),
    Fact(
        "avrasya-postasi/2023-10-20-lavrov-kim.txt",
        "Lavrov was in Pyongyang on 18 and 19 October 2023 and met Choe and Kim there",
        f"select started_on, ended_on, meetings {WENT} 'Sergey Lavrov' and year = 2023",
        [(date(2023, 10, 18), date(2023, 10, 19), "Choe Son-hui; Sergey Lavrov | Kim Jong-un; Sergey Lavrov")],
    ),
    Fact(
        "bogaz-haber/2024-04-26-beyaz-saray-ziyareti-ertelendi.txt",
        "Erdoğan's visit to Washington of 9 May was put off: planned or not, he was never in the United States",
        "select events.date_start, events.factuality, count(visits.event_id) from marts.events as events "
        "left join marts.visits as visits on events.actors = visits.visitors and visits.place_country_code = 'USA' "
        "where events.event_type = 'visit' and events.actors = 'Recep Tayyip Erdoğan' and events.place = 'Washington' "
        "group by all",
        [(date(2024, 5, 9), "postponed", 0)],
    ),
    Fact(
        "avrasya-postasi/2023-07-19-brics-putin-gitmiyor.txt",
        "Putin will not take part in the summit of the BRICS",
        "select factuality, event_date from marts.events "
        "where event_type = 'meeting' and contains(actors, 'BRICS') and contains(actors, 'Putin')",
        [("denied", "2023-08-22/2023-08-24")],
    ),
    Fact(
        "avrasya-postasi/2023-07-19-brics-putin-gitmiyor.txt",
        "Peskov denied that Moscow threatened South Africa",
        "select speaker, office, published_on from marts.statements "
        "where speech_act = 'deny' and contains(content, 'Güney Afrika')",
        [("Dmitriy Peskov", "Kremlin Sözcüsü", date(2023, 7, 19))],
    ),
    Fact(
        "bogaz-haber/2019-03-01-hanoi-masasi-dagildi.txt",
        "Ri, foreign minister then, denied what Trump had told",
        "select speaker, office from marts.statements where speech_act = 'deny' and contains(content, 'Trump')",
        [("Ri Yong-ho", "Dışişleri Bakanı")],
    ),
    Fact(
        "bogaz-haber/2023-06-24-telefon.txt",
        "two pairs spoke by phone on the day of the mutiny",
        "select actors from marts.events where event_type = 'phone_call' and event_date = '2023-06-24' order by actors",
        [("Hakan Fidan; Sergey Lavrov",), ("Recep Tayyip Erdoğan; Vladimir Putin",)],
    ),
    Fact(
        "diplomasi-gunlugu/2024-01-16-choe-moskova.txt",
        "Putin received Choe on the day before 17 January 2024",
        f"select date_start, place_country_code {HELD} and actors = 'Choe Son-hui; Vladimir Putin'",
        [(date(2024, 1, 16), "RUS")],
    ),
    Fact(
        "pusula-ajans/2024-09-13-soygu-yeniden.txt",
        "Şoygu was minister of defence in 2023 and secretary of the Security Council in 2024",
        "select distinct events.year, sides.office from marts.events as events "
        "join staging.event_participants as sides using (event_id) join marts.officials as people using (entity_id) "
        "where event_type = 'meeting' and factuality = 'occurred' and people.name = 'Sergey Şoygu' order by year",
        [(2023, "Savunma Bakanı"), (2024, "Güvenlik Konseyi Sekreteri")],
    ),
    Fact(
        "marmara-bulteni/2017-03-kang-chol.txt",
        "Malaysia expelled the ambassador, who had accused it",
        "select event_type, actors, recipients from marts.events where event_type in ('expulsion', 'accusation') "
        "and factuality = 'occurred' and contains(concat(actors, recipients), 'Kang Chol') order by event_type",
        [("accusation", "Kang Chol", "Malezya"), ("expulsion", "Malezya", "Kang Chol")],
    ),
    Fact(
        "ufuk-gazetesi/2018-05-16-israil-buyukelcisi.txt",
        "the Organisation of Islamic Cooperation is to meet on Friday: no article tells that it did",
        "select factuality, date_start from marts.events where actors = 'İslam İşbirliği Teşkilatı'",
        [("planned", date(2018, 5, 18))],
    ),
    Fact(
        "ufuk-gazetesi/2021-11-17-si-biden.txt",
        "it was still 15 November in Washington, for one paper, and 16 November in Beijing, for the other",
        "select actors, differs_in, date_versions from marts.disagreements where event_type = 'phone_call'",
        [("Joe Biden; Xi Jinping", "date", "Diplomasi Günlüğü: 2021-11-15; Ufuk Gazetesi: 2021-11-16")],
    ),
    Fact(
        "marmara-bulteni/2018-02-06-papa-erdogan.txt",
        "the pope received Erdoğan in Rome, for one paper, and in the Vatican, for the other",
        "select actors, event_date, differs_in, place_versions from marts.disagreements where event_type = 'meeting'",
        [("Papa Francis; Recep Tayyip Erdoğan", "2018-02-05", "place", "Boğaz Haber: Vatikan; Marmara Bülteni: Roma")],
    ),
    Fact(
        "pusula-ajans/akis.jsonl",
        "the two deputy ministers exchanged the instruments on the day before 5 December 2024",
        "select actors, date_start, place from marts.events where event_type = 'agreement' "
        "and contains(actors, 'Rudenko')",
        [("Andrey Rudenko; Kim Jong-gyu", date(2024, 12, 4), "Moskova")],
    ),
]


@pytest.mark.parametrize("fact", FACTS, ids=[f"{fact.article}: {fact.says}" for fact in FACTS])
def test_what_a_reader_of_the_articles_knows_is_what_the_warehouse_answers(sample_home: Home, fact: Fact) -> None:
    assert fetch(sample_home, fact.sql) == fact.rows, f"{fact.article}: {fact.says}"


def test_every_fact_is_of_an_article_that_is_there(sample_home: Home) -> None:
    paths = {str(path).partition("#")[0] for (path,) in fetch(sample_home, "select path from staging.documents")}
    assert {fact.article for fact in FACTS} <= paths
