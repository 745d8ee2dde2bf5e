"""What ``python -m extract --explain`` says of an event is what the event was read from."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from extract.__main__ import main
from extract.clean import clean_article
from extract.document import Article
from extract.explain import SLOTS, explain
from extract.lexicon import load_lexicon
from extract.pipeline import read_document


def lines(text: str) -> list[str]:
    article = Article(path="x.txt", text=text, published_on=date(2024, 1, 20), published_on_basis="manifest")
    return "\n".join(p.plain for p in explain(read_document(clean_article(article), load_lexicon()))).splitlines()


def test_roles_show_their_words_and_the_case_that_gave_them() -> None:
    shown = lines("Lavrov dün Pyongyang'da Kim Jong-un ile görüştü.")
    assert shown[0] == "x.txt, events: 1"
    assert "[Lavrov|actor] [dün|time] [Pyongyang|place]'da [Kim Jong-un|actor] ile [görüştü|trigger]." in shown[4]
    reasons = [line.split(maxsplit=1)[1] for line in shown[5:]]
    assert "Sergey Lavrov, subject  “Lavrov”" in reasons
    assert "Kim Jong-un, with  “Kim Jong-un”" in reasons
    assert "2024-01-19 (day; relative, relative_day)  “dün”" in reasons


def test_a_visit_shows_whence_and_whither() -> None:
    shown = lines("Nikol Paşinyan dün Erivan'dan İstanbul'a geldi.")
    assert any("[Erivan|origin]'dan" in line for line in shown), shown
    assert any(line.split() == ["origin", "Erivan,", "ablative", "“Erivan”"] for line in shown), shown


def test_factuality_shows_the_words_that_decide_it_and_who_tells_it() -> None:
    shown = lines("Lavrov, Kim Jong-un'un Moskova'yı ziyaret edeceğini söyledi.")
    assert any(line.split() == ["factuality", "planned", "“ziyaret", "edeceğini”"] for line in shown), shown
    assert any(line.split()[:4] == ["told", "by", "Sergey", "Lavrov"] for line in shown), shown


def test_a_date_says_whether_the_text_or_the_day_of_publication_gave_it() -> None:
    assert any("2024-01-20: news without a time" in line for line in lines("Lavrov, Pekin'de Wang Yi ile görüştü."))
    assert any(line.split() == ["date", "nobody", "says"] for line in lines("Lavrov, Wang Yi ile görüşmüştü."))


def test_every_slot_of_the_frames_has_words_for_people() -> None:
    used = {
        slot.removeprefix("?")
        for frame in load_lexicon().frames.values()
        for alternatives in (*frame.actor, *frame.recipient)
        for slot in alternatives
    }
    # These are looked up through other phrases, whose own case is shown; a head stands in any case.
    assert used - {"content", "inner", "head", "outside", "enclosed", "unless", "culprit"} <= set(SLOTS)


def test_the_command_shows_it_in_place_of_json(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.txt").write_text("Lavrov, Pekin'de Wang Yi ile görüştü.\n", encoding="utf-8")
    assert main(["--explain", str(tmp_path / "a.txt"), str(tmp_path / "b.txt")]) == 1
    shown = capsys.readouterr()
    assert shown.out.startswith("a.txt, events: 1") and "[görüştü|trigger]" in shown.out
    assert "b.txt: no such file" in shown.err
