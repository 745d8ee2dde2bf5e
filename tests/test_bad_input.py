"""What is wrong with a delivery is said in words for people, and the rest of it is read."""

from __future__ import annotations

import gzip
import json
import os
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from extract.document import Article
from extract.reading import Limits, Unreadable, list_files, measure, read_file
from tests.test_reading_formats import (
    OTHER,
    PAGE,
    TEXT,
    as_atom,
    as_csv,
    as_feed,
    as_json_lines,
    as_parquet,
    as_web_archive,
    as_zip,
    zstd,
)

LINES = b"\n".join(as_json_lines() for _ in range(500))
LIST = json.dumps([{"text": TEXT}, {"text": OTHER}, {"text": "Son."}]).encode()
PAGES = [PAGE.replace("Menü", f"Menü {number}") for number in range(30)]
BOMB = gzip.compress(bytes(300_000_000), 1)
ENTITIES = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 12))
ITEM = "<channel><item><description>&a11;</description></item></channel>"
LAUGHS = f"<!DOCTYPE rss [<!ENTITY a0 'x'>{ENTITIES}]><rss version='2.0'>{ITEM}</rss>"

# name, content, how many articles are read all the same, words of the reason.
BAD = {
    "empty": ("a.txt", b"", 0, "is empty"),
    "empty page": ("a.html", b"<html></html>", 0, "no article text"),
    "binary": ("a.txt", b"MZ\x00\x01" * 50, 0, "zero bytes"),
    "picture": ("a.txt", b"\x89PNG\r\n", 0, "is a picture"),
    "PDF": ("haber.pdf", b"%PDF-1.7 ...", 0, "is a PDF; save its text"),
    "office document": ("a.docx", as_zip({"[Content_Types].xml": b"", "word/document.xml": b""}), 0, "office document"),
    "gigantic article": ("a.txt", TEXT.encode() * 5_000, 0, "the limit for one article is 200000"),
    "gigantic page": ("a.html", b"<html>" + b"x" * 21_000_000, 0, "the limit for one article is 20 MB"),
    "gigantic cell": ("a.csv", b'text\n"' + b"x" * 21_000_000, 0, "field larger than field limit"),
    "truncated gzip": ("a.jsonl.gz", gzip.compress(LINES)[:-200], None, "breaks off"),
    "truncated zstd": ("a.jsonl.zst", zstd(LINES)[:-50], None, "breaks off"),
    "broken gzip": ("a.txt.gz", b"\x1f\x8b" + b"x" * 50, 0, "cannot be unpacked"),
    "truncated zip": ("a.zip", as_zip({"a.txt": TEXT.encode() * 50})[:-40], 0, "damaged or breaks off"),
    "lists for text": ("a.parquet", as_parquet([{"text": [TEXT], "tarih": "x"}]), 0, "it has tarih"),
    "truncated parquet": ("a.parquet", as_parquet()[:-20], 0, "breaks off"),
    "truncated text in gzip": ("a.txt.gz", gzip.compress(TEXT.encode())[:-20], 1, "was read as far as it goes"),
    "truncated page in gzip": ("a.html.gz", gzip.compress(PAGE.encode())[:-20], 1, "was read as far as it goes"),
    "truncated page without text": ("a.html.gz", gzip.compress(b"<html><head>" + LINES)[:20], 0, "breaks off"),
    "truncated list in gzip": ("a.json.gz", gzip.compress(LIST)[:-12], 2, "the 2 articles before were read"),
    "truncated list": ("a.json", LIST[:-12], 2, "entries read before that: 2"),
    "few lines in truncated gzip": ("a.jsonl.gz", gzip.compress(as_json_lines() + b"\n{}")[:-9], 2, "breaks off"),
    "truncated web archive": ("a.warc", as_web_archive(PAGES)[:-400], 29, "breaks off"),
    "broken web archive": ("a.warc", as_web_archive() + b"WARC/1.0\r\nx", 1, ""),
    "gzip bomb": ("a.txt.gz", BOMB, 0, "more than 200 MB when unpacked"),
    "zstd bomb": ("a.jsonl", zstd(bytes(300_000_000)), 0, "more than 200 MB when unpacked"),
    "bomb in a bomb": (
        "a.gz",
        gzip.compress(gzip.compress(gzip.compress(gzip.compress(gzip.compress(b"x"))))),
        0,
        "times over",
    ),
    "zip bomb": ("a.zip", as_zip({"b.txt": bytes(300_000_000), "a.txt": TEXT.encode()}), 1, "more than 200 MB"),
    "zip in a zip": ("a.zip", as_zip({"b.zip": as_zip({"a.txt": b"x"})}), 0, "archive inside another"),
    "zip with a way out": ("a.zip", as_zip({"../../etc/a.txt": TEXT.encode()}), 1, ""),
    "entity bomb": ("a.xml", LAUGHS.encode(), 1, "no well-formed feed"),
    "neither page nor feed": ("a.xml", b"<makale><metin>x</metin></makale>", 0, "neither a web page nor a feed"),
    "no feed": ("a.rss", b"<rss>", 0, "feed"),
    "invalid JSON in the middle": (
        "a.jsonl",
        as_json_lines() + b"\n{]\n" + as_json_lines(),
        4,
        "Line 3 of a.jsonl is not valid JSON",
    ),
    "only invalid JSON": ("a.jsonl", b"{\n" * 5000, 0, "4900 more parts of a.jsonl"),
    "deep JSON": ("a.json", b"[" * 200_000, 0, "nested too deep"),
    "deep page": ("a.html", b"<div>" * 50_000 + TEXT.encode(), None, ""),
    "table without text": ("a.csv", b"a;b\n1;2\n", 0, "Name the right one in columns.toml"),
    "table without rows": ("a.csv", b"text,date\n", 0, "a.csv holds no article"),
    "archive without files": ("a.zip", as_zip({}), 0, "a.zip holds no article"),
    "another manifest": ("b/manifest.csv", b"path,title\na.txt,x\n", 0, "only the manifest.csv of the articles folder"),
    "script beside a page": ("a_files/a.js", b"function a() { return 1 }", 0, "is a script, not an article"),
    "row with too many cells": (
        "a.csv",
        b"text,date\n" + TEXT.encode() + b",2020-01-01,x\nIki.,2020-01-01\n",
        1,
        "must stand in quotation marks",
    ),
    "open quotation mark": ("a.csv", b'text,date\nBir.,\n"Iki.,\nUc.,', 2, "never closed"),
}


@pytest.mark.parametrize("case", BAD)
def test_bad_files_are_named_with_the_reason_and_the_rest_is_read(tmp_path: Path, case: str) -> None:
    name, content, articles, reason = BAD[case]
    (tmp_path / name).parent.mkdir(exist_ok=True)
    (tmp_path / name).write_bytes(content)
    found = list(read_file(tmp_path, name, {}))
    said = [item.reason for item in found if isinstance(item, Unreadable)]
    if reason:
        assert any(reason in text for text in said), said
    assert all(text.endswith(".") and len(text) < 400 for text in said), said
    read = sum(isinstance(item, Article) for item in found)
    assert articles is None or read == articles, found
    assert all(len(item.text) < 10_000 for item in found if isinstance(item, Article))


def test_what_stands_before_the_damage_is_read(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl.gz").write_bytes(gzip.compress(LINES)[:-200])
    found = list(read_file(tmp_path, "a.jsonl.gz", {}))
    count = sum(isinstance(item, Article) for item in found)
    assert count > 100
    damage = found[-1]
    assert isinstance(damage, Unreadable) and damage.path == "a.jsonl.gz"
    assert f"the {count} articles before were read" in damage.reason


@pytest.mark.parametrize("name", ["a.csv.gz", "a.rss.gz"])
def test_half_an_article_before_the_damage_is_not_read_as_one(tmp_path: Path, name: str) -> None:
    rows = [f"{os.urandom(30_000).hex()} son" for _ in range(8)]
    table = "text\n" + "\n".join(rows)
    items = "".join(f"<item><description>{row}</description></item>" for row in rows)
    content = table if name == "a.csv.gz" else f"<rss version='2.0'><channel>{items}</channel></rss>"
    (tmp_path / name).write_bytes(gzip.compress(content.encode())[:-40_000])
    *articles, damage = read_file(tmp_path, name, {})
    assert isinstance(damage, Unreadable) and "breaks off" in damage.reason and len(articles) > 2
    assert all(isinstance(item, Article) and item.text.endswith("son") for item in articles)


def test_limits_are_settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from orchestration.home import reading_limits

    monkeypatch.setenv("CHANCERY_MAX_ARTICLE_CHARACTERS", "50")
    (tmp_path / "a.txt").write_text(TEXT)
    (found,) = read_file(tmp_path, "a.txt", {}, limits=reading_limits())
    assert isinstance(found, Unreadable) and "the limit for one article is 50" in found.reason
    monkeypatch.setenv("CHANCERY_MAX_FILE_MB", "lots")
    with pytest.raises(ValueError, match="CHANCERY_MAX_FILE_MB=lots is no whole number"):
        reading_limits()


@pytest.mark.parametrize(
    "name",
    ["a b.txt", "a'; drop table x;--.txt", 'tırnak".txt', "satır\nsonu.txt", "<script>.txt", "çığ.txt", "%2e.txt"],
)
def test_odd_names_are_names(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text(TEXT)
    assert [file.path for file in list_files(tmp_path)] == [name]
    assert [item.path for item in read_file(tmp_path, name, {})] == [name]


def bad_name(folder: Path) -> None:
    (Path(os.fsdecode(os.fsencode(folder) + b"/\xff.txt"))).write_text(TEXT)


def pipe(folder: Path) -> None:
    os.mkfifo(folder / "boru.txt")


def closed_folder(folder: Path) -> None:
    (folder / "kapali").mkdir(mode=0)


def part_of_another(folder: Path) -> None:
    (folder / "good.txt#1").write_text(TEXT)


def closed_file(folder: Path) -> None:
    (folder / "kapali.txt").write_text(TEXT)
    (folder / "kapali.txt").chmod(0)


@pytest.mark.parametrize("make", [bad_name, pipe, closed_folder, part_of_another, closed_file])
def test_what_cannot_be_opened_is_listed_and_named(tmp_path: Path, make: Callable[[Path], None]) -> None:
    if make in (closed_folder, closed_file) and os.geteuid() == 0:
        pytest.skip("nothing is closed to root")
    (tmp_path / "good.txt").write_text(TEXT)
    make(tmp_path)
    listed = list_files(tmp_path)
    assert all(measure(tmp_path, file.path) == (file.size, file.digest) for file in listed)  # else it "changed"
    found = [item for file in listed for item in read_file(tmp_path, file.path, {})]
    assert [item.path for item in found if isinstance(item, Article)] == ["good.txt"]
    assert len(found) == 2


@pytest.fixture
def deep(tmp_path: Path) -> Iterator[Path]:
    """A folder that rm can remove, and Python's own way, which pytest uses, cannot."""
    yield tmp_path
    subprocess.run(["rm", "-rf", tmp_path / "kk"], check=True)


def test_folders_are_read_however_deep(deep: Path) -> None:
    here = os.open(deep, os.O_RDONLY)
    for _ in range(1500):  # deeper than the stack, and at last longer than a path may be
        os.mkdir("kk", dir_fd=here)
        inner = os.open("kk", os.O_RDONLY, dir_fd=here)
        os.close(here)
        here = inner
    os.close(here)
    (deep / "kk" / "a.txt").write_text(TEXT)
    found = [item for file in list_files(deep) for item in read_file(deep, file.path, {})]
    assert [item.path for item in found if isinstance(item, Article)] == ["kk/a.txt"]
    assert ["could not be opened" in item.reason for item in found if isinstance(item, Unreadable)] == [True]


FORMATS = {
    "a.txt": TEXT.encode(),
    "a.html": PAGE.encode(),
    "a.mhtml": b"MIME-Version: 1.0\nContent-Type: text/html\n\n" + PAGE.encode(),
    "a.jsonl": as_json_lines(),
    "a.json": json.dumps([{"text": TEXT}]).encode(),
    "a.csv": as_csv(),
    "a.parquet": as_parquet(),
    "a.xml": as_feed(),
    "a.atom": as_atom(),
    "a.warc": as_web_archive(),
    "a.warc.gz": as_web_archive(packed=True),
    "a.jsonl.gz": gzip.compress(as_json_lines()),
    "a.csv.zst": zstd(as_csv()),
    "a.zip": as_zip({"a.txt": TEXT.encode(), "b.csv": as_csv()}),
}


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=80)
@given(st.sampled_from(sorted(FORMATS)), st.data())
def test_a_good_file_with_bytes_lost_or_changed_never_raises(tmp_path: Path, name: str, data: st.DataObject) -> None:
    content = bytearray(FORMATS[name])
    for _ in range(data.draw(st.integers(1, 4))):
        place = data.draw(st.integers(0, max(0, len(content) - 1)))
        content[place : place + data.draw(st.integers(0, 8))] = data.draw(st.binary(max_size=4))
    (tmp_path / name).write_bytes(content)
    paths = set()
    for found in read_file(tmp_path, name, {}, limits=Limits(max_page_mb=1, max_unpacked_mb=5)):
        found.path.encode()
        if isinstance(found, Article):
            found.text.encode()
            assert found.text.strip()
            assert found.path not in paths
            paths.add(found.path)
