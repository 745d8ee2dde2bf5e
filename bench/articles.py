"""Articles by the thousand, made of paragraphs of our sample articles: other people, places, states and days.

Nothing is drawn at random that the number of the article does not decide: article 7 is the same in every folder. Of
five articles two tell one story, a quarter of these word for word. Two or three samples go into each, so that no two
stories have as many words in common as an article and its copy.
"""

from __future__ import annotations

import csv
import re
import sys
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from random import Random

from extract.document import Article
from extract.reading import list_files, read_file, read_manifest

SEEDS = Path(__file__).parents[1] / "seeds"
GROUP = 5
CHARACTERS = 1200
PARAGRAPHS_OF_A_SAMPLE = 2
KEPT_WHERE_RETOLD = 0.8
FIRST_DAY, LAST_DAY = date(2000, 1, 1), date(2024, 12, 31)
OUTLETS = ("Avrasya Postası", "Boğaz Haber", "Diplomasi Günlüğü", "Kıta Haber", "Marmara Bülteni", "Ufuk Gazetesi")
MONTHS = [
    *("Ocak", "Şubat", "Mart", "Nisan", "Mayıs", "Haziran"),
    *("Temmuz", "Ağustos", "Eylül", "Ekim", "Kasım", "Aralık"),
]
YEAR = r"((?:19|20)\d\d)"
DAY = re.compile(rf"\b(?:(?:(\d{{1,2}})-)?(\d{{1,2}}) ({'|'.join(MONTHS)})(?: {YEAR})?|{YEAR})\b")


@dataclass(frozen=True, slots=True)
class Pattern:
    """A sample article that others are made of: its paragraphs, and the names in it by what they may become."""

    paragraphs: tuple[str, ...]
    published_on: date
    names: Mapping[str, tuple[str, ...]]
    people: frozenset[str]


def generate(count: int, *, first: int = 0) -> Iterator[Article]:
    """Articles ``first`` to ``first + count``."""
    patterns = read_patterns()
    for number in range(first, first + count):
        group, place = divmod(number, GROUP)
        story = Random(f"story {group} {max(place - 1, 0)}")
        day = FIRST_DAY + timedelta(story.randrange((LAST_DAY - FIRST_DAY).days))
        headline, *rest = _tell(patterns, story, day=day)
        if place == 1 and group % 4:
            telling = Random(f"telling {number}")
            rest = [part for part in rest if telling.random() < KEPT_WHERE_RETOLD] or rest
        path = f"{number // 1000:04d}/{number:07d}.txt"
        text = "\n\n".join([headline, *rest])
        yield Article(path=path, text=text, published_on=day, outlet=OUTLETS[number % len(OUTLETS)])


def write_articles(folder: Path, count: int, *, first: int = 0) -> int:
    """Write them as files, with a manifest that is added to; how many bytes."""
    folder.mkdir(parents=True, exist_ok=True)
    size = 0
    with (folder / "manifest.csv").open("a", encoding="utf-8", newline="") as opened:
        manifest = csv.writer(opened)
        if not first:
            manifest.writerow(["path", "published_on", "outlet"])
        for article in generate(count, first=first):
            target = folder / article.path
            target.parent.mkdir(exist_ok=True)
            size += target.write_bytes(article.text.encode())
            manifest.writerow([article.path, article.published_on, article.outlet])
    return size


@cache
def read_patterns() -> tuple[Pattern, ...]:
    folder = SEEDS / "articles"
    manifest, _ = read_manifest(folder)
    read = [item for file in list_files(folder) for item in read_file(folder, file.path, manifest)]
    people, places, countries = (_alternatives(table) for table in ("officials", "places", "countries"))
    names = people | places | countries
    patterns = []
    for article in read:
        if isinstance(article, Article) and article.published_on:
            found = {name: names[name] for name in sorted(names) if _has_word(article.text, name)}
            paragraphs = tuple(part.strip() for part in article.text.split("\n\n") if part.strip())
            patterns.append(Pattern(paragraphs, article.published_on, found, frozenset(found.keys() & people.keys())))
    return tuple(patterns)


def _has_word(text: str, word: str) -> bool:
    return word in text and re.search(rf"\b{re.escape(word)}\b", text) is not None


def _alternatives(table: str) -> dict[str, tuple[str, ...]]:
    """Name -> names of the table with as many words that take the same endings, so that cases stay right."""
    alike: dict[object, list[str]] = defaultdict(list)
    with (SEEDS / "reference" / f"{table}.csv").open(encoding="utf-8", newline="") as opened:
        for row in csv.DictReader(opened):
            if row["name"].replace(" ", "").isalpha():
                alike[row["name"].count(" "), _sound(row["name"])].append(row["name"])
    return {name: tuple(group) for group in alike.values() if len(group) > 1 for name in group}


def _sound(name: str) -> tuple[str, bool, bool]:
    """What a name's endings go by: its last vowel, and whether it ends in a vowel or in a hard consonant."""
    vowels = [letter for letter in name.lower() if letter in "aıoueiöü"]
    return vowels[-1] if vowels else "", name[-1] in "aıoueiöü", name[-1] in "fstkçşhp"


def _tell(patterns: Sequence[Pattern], rng: Random, *, day: date) -> list[str]:
    """A headline and paragraphs, moved to the day and to other names, the same for the same name throughout."""
    told: list[str] = []
    names: dict[str, str] = {}
    while sum(map(len, told)) < CHARACTERS:
        pattern = rng.choice(patterns)
        start = rng.randrange(len(pattern.paragraphs)) if told else 0
        _choose_names(pattern, names, rng)
        for paragraph in pattern.paragraphs[start : start + PARAGRAPHS_OF_A_SAMPLE]:
            moved = _move_days(paragraph, pattern.published_on, by=day - pattern.published_on)
            told.append(_replace_words(moved, names))
    return told


def _choose_names(pattern: Pattern, chosen: dict[str, str], rng: Random) -> None:
    """Who and what stands in for whom; a person's last name goes with the whole one. Some are in the news far more."""
    for name, others in pattern.names.items():
        other = chosen.setdefault(name, others[int(len(others) * rng.random() ** 2)])
        if name in pattern.people:
            chosen.setdefault(name.rpartition(" ")[2], other.rpartition(" ")[2])


def _replace_words(text: str, names: Mapping[str, str]) -> str:
    if not names:
        return text
    words = re.compile(rf"\b({'|'.join(map(re.escape, sorted(names, key=len, reverse=True)))})\b")
    return words.sub(lambda found: names[found[1]], text)


def _move_days(text: str, published_on: date, *, by: timedelta) -> str:
    """Every day of the calendar and every year moved; a day without a year is one of the year of publication."""

    def move(found: re.Match[str]) -> str:
        first, last, month, year, lone_year = found.groups()
        if lone_year:
            return str((date(int(lone_year), 7, 1) + by).year)
        ends = [_day(int(year or published_on.year), month, int(end)) + by for end in (first, last) if end]
        written = [f"{end.day} {MONTHS[end.month - 1]}" for end in ends]
        if len(ends) == 2 and ends[0].month == ends[1].month:
            written[0] = str(ends[0].day)
        return "-".join(written) + (f" {ends[-1].year}" if year else "")

    return DAY.sub(move, text)


def _day(year: int, month: str, day: int) -> date:
    return date(year, MONTHS.index(month) + 1, min(day, 28))


def main() -> int:
    folder, count = Path(sys.argv[1]), int(sys.argv[2])
    first = int(sys.argv[3]) if len(sys.argv) > 3 else 0
    print(f"{count} articles, {write_articles(folder, count, first=first):,} bytes in {folder}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
