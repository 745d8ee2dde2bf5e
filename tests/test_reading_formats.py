"""Every format a corpus may come in: the same articles, however they are kept and packed."""

from __future__ import annotations

import csv
import gzip
import io
import json
import zipfile
from collections.abc import Callable
from datetime import date
from email.message import EmailMessage
from pathlib import Path

import pyarrow
import pytest
from pyarrow import parquet
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from extract.document import Article
from extract.reading import Columns, Unreadable, read_columns, read_file

TEXT = "Norveç Dışişleri Bakanı Kari Dahl, başkent Oslo'da Kolombiyalı mevkidaşı Ana Rojas ile bir araya geldi."
OTHER = 'İki bakan, görüşmenin ardından "ortak yol" haritasını imzaladı; ağır koşullar aşıldı.'
ROWS = [
    {"Başlık": "Oslo'da imza", "İÇERİK": TEXT, "tarih": "16.05.2021", "gazete": "Deneme"},
    {"Başlık": "Yol haritası", "İÇERİK": OTHER, "tarih": "17.05.2021", "gazete": "Deneme"},
]
PAGE = f"<!doctype html><html><head><title>t</title></head><body><nav>Menü</nav><article><p>{TEXT}</p><p>{OTHER}</p>"


def as_csv(delimiter: str = ",") -> bytes:
    file = io.StringIO()
    table = csv.DictWriter(file, list(ROWS[0]), delimiter=delimiter)
    table.writeheader()
    table.writerows(ROWS)
    return file.getvalue().encode()


def as_json_lines() -> bytes:
    return "\n".join(json.dumps(row, ensure_ascii=False) for row in ROWS).encode()


def as_parquet(rows: list[dict[str, object]] | None = None) -> bytes:
    file = io.BytesIO()
    parquet.write_table(pyarrow.Table.from_pylist(rows or ROWS), file)
    return file.getvalue()


def as_feed() -> bytes:
    text = "<description><![CDATA[<p>{İÇERİK}</p>]]></description>"
    entry = f"<item><title>{{Başlık}}</title><pubDate>{{tarih}}</pubDate>{text}</item>"
    entries = "".join(entry.format_map(row) for row in ROWS)
    return f'<?xml version="1.0"?><rss version="2.0"><channel><title>Deneme</title>{entries}</channel></rss>'.encode()


def as_atom() -> bytes:
    entry = (
        "<entry><title>{Başlık}</title><published>{day}T01:00:00+03:00</published><content>{İÇERİK}</content></entry>"
    )
    entries = "".join(entry.format(**row, day=f"2021-05-{16 + n}") for n, row in enumerate(ROWS))
    return f'<feed xmlns="http://www.w3.org/2005/Atom"><title>Deneme</title>{entries}</feed>'.encode()


def as_web_archive(pages: list[str] | None = None, *, packed: bool = False, kind: str = "text/html") -> bytes:
    file = io.BytesIO()
    writer = WARCWriter(file, gzip=packed)
    answers = [("200 OK", kind, page) for page in pages or [PAGE]]
    for status, kind, body in [("301 Moved", "text/html", ""), ("200 OK", "image/png", "x"), *answers]:
        headers = StatusAndHeaders(status, [("Content-Type", kind)], protocol="HTTP/1.1")
        writer.write_record(
            writer.create_warc_record(
                "https://deneme.example/1", "response", payload=io.BytesIO(body.encode()), http_headers=headers
            )
        )
    return file.getvalue()


def as_zip(members: dict[str, bytes]) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return file.getvalue()


def zstd(content: bytes) -> bytes:
    compressed: bytes = pyarrow.compress(content, codec="zstd", asbytes=True)
    return compressed


def read(folder: Path, name: str, content: bytes, columns: Columns | None = None) -> list[Article | Unreadable]:
    (folder / name).write_bytes(content)
    return list(read_file(folder, name, {}, columns=columns))


@pytest.mark.parametrize("pack", [bytes, gzip.compress, zstd], ids=["plain", "gzip", "zstd"])
@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.jsonl", as_json_lines()),
        ("a.csv", as_csv()),
        ("a.tsv", as_csv("\t")),
        ("noktali.csv", as_csv(";")),
        ("a.parquet", as_parquet()),
        ("akis.rss", as_feed()),
        ("akis.xml", as_atom()),
    ],
)
def test_many_articles_of_a_file_are_read_in_any_packing(
    tmp_path: Path, name: str, content: bytes, pack: Callable[[bytes], bytes]
) -> None:
    found = read(tmp_path, name, pack(content))
    assert [(a.text, a.title, a.outlet, a.published_on) for a in found if isinstance(a, Article)] == [
        (TEXT, "Oslo'da imza", "Deneme", date(2021, 5, 16)),
        (OTHER, "Yol haritası", "Deneme", date(2021, 5, 17)),
    ], found
    assert [a.path for a in found] == [f"{name}#1", f"{name}#2"]


@pytest.mark.parametrize("content", [as_web_archive(), as_web_archive(packed=True), zstd(as_web_archive())])
def test_pages_of_a_web_archive_are_articles_and_pictures_and_redirections_are_not(
    tmp_path: Path, content: bytes
) -> None:
    (found,) = read(tmp_path, "tarama.warc.gz", content)
    assert isinstance(found, Article)
    assert TEXT in found.text and "Menü" not in found.text
    assert (found.path, found.url) == ("tarama.warc.gz#3", "https://deneme.example/1")
    assert found.removed == ("Menü",)


def test_plain_text_in_a_web_archive_is_read_as_such(tmp_path: Path) -> None:
    (found,) = read(tmp_path, "a.warc", as_web_archive([TEXT], kind="text/plain; charset=utf-8"))
    assert isinstance(found, Article) and found.text == TEXT


def test_a_zip_archive_is_a_folder_of_files(tmp_path: Path) -> None:
    members = {
        "2021/a.txt": TEXT.encode(),
        "b.jsonl.gz": gzip.compress(as_json_lines()),
        "__MACOSX/b": b"x",
        "c.txt": b"",
    }
    found = read(tmp_path, "arsiv.zip", as_zip(members))
    assert [item.path for item in found] == [
        "arsiv.zip#2021/a.txt",
        "arsiv.zip#b.jsonl.gz#1",
        "arsiv.zip#b.jsonl.gz#2",
        "arsiv.zip#c.txt",
    ]
    assert found[-1] == Unreadable("arsiv.zip#c.txt", "arsiv.zip#c.txt is empty.")


def test_columns_of_other_names_are_named_in_a_file(tmp_path: Path) -> None:
    table = as_parquet([{"gövde": TEXT, "gün": date(2021, 5, 16), "kurum": "AA", "text": None}])
    (found,) = read(tmp_path, "a.parquet", as_parquet([{"gövde": TEXT}]))
    assert isinstance(found, Unreadable) and "it has gövde" in found.reason
    (tmp_path / "columns.toml").write_text('text = "gövde"\npublished_on = ["gün"]\nagency = "kurum"\nrenk = "x"\n')
    columns, wrong = read_columns(tmp_path)
    assert [problem.path for problem in wrong] == ["columns.toml#renk"]
    (found,) = read(tmp_path, "a.parquet", table, columns)
    assert isinstance(found, Article)
    assert (found.text, found.published_on, found.metadata) == (TEXT, date(2021, 5, 16), {"agency": "AA"})


@pytest.mark.parametrize("name", ["a.jsonl", "a.csv", "a.parquet", "a.rss"])
def test_a_day_that_cannot_be_read_is_named_and_its_article_read_without_it(tmp_path: Path, name: str) -> None:
    days = ["yarın", "32.13.2021", "", "16.05.2021"]
    rows: list[dict[str, object]] = [{"text": TEXT, "date": day} for day in days]
    items = [f"<item><description>{TEXT}</description><pubDate>{day}</pubDate></item>" for day in days]
    made = {
        "a.jsonl": "\n".join(map(json.dumps, rows)).encode(),
        "a.csv": "\n".join(["text,date", *(f'"{TEXT}",{day}' for day in days)]).encode(),
        "a.parquet": as_parquet(rows),
        "a.rss": f"<rss version='2.0'><channel>{''.join(items)}</channel></rss>".encode(),
    }
    found = read(tmp_path, name, made[name])
    assert [a.published_on for a in found if isinstance(a, Article)] == [None, None, None, date(2021, 5, 16)]
    wrong = [(item.path, item.reason) for item in found if isinstance(item, Unreadable)]
    assert [path for path, _ in wrong] == [f"{name}#1", f"{name}#2"]
    assert "1 of" in wrong[0][1] and '"yarın" is no day' in wrong[0][1] and '"32.13.2021" is no day' in wrong[1][1]


def test_a_day_written_as_a_number_is_read_and_another_column_stands_in_for_one_that_cannot_be(tmp_path: Path) -> None:
    days: list[dict[str, object]] = [{"date": 1621112400}, {"date": 20210516}, {"date": "?", "tarih": "16.05.2021"}]
    nested = json.loads("[" * 900 + "2021" + "]" * 900)
    content = "\n".join(json.dumps({"text": TEXT, **day}) for day in [*days, {"date": nested}]).encode()
    *articles, wrong, last = read(tmp_path, "a.jsonl", content)
    assert {a.published_on for a in articles if isinstance(a, Article)} == {date(2021, 5, 16)} and len(articles) == 3
    assert (
        isinstance(wrong, Unreadable) and '"[[[[[[[...]]]]]]]" is no day' in wrong.reason and isinstance(last, Article)
    )


def test_a_page_saved_as_one_file_and_one_saved_as_text_are_pages(tmp_path: Path) -> None:
    saved = EmailMessage()
    saved["Snapshot-Content-Location"] = "https://deneme.example/1"
    saved.set_content(PAGE, subtype="html")
    saved.add_related(b"x", "image", "png")
    for name, content, url in (("a.mhtml", bytes(saved), "https://deneme.example/1"), ("a.txt", PAGE.encode(), None)):
        (found,) = read(tmp_path, name, content)
        assert isinstance(found, Article) and (found.text, found.url) == (f"{TEXT}\n{OTHER}", url)
    (found,) = read(tmp_path, "b.mht", b"From: x\n\nx")
    assert isinstance(found, Unreadable) and "without HTML" in found.reason


def test_markup_inside_a_field_is_taken_out_and_scripts_with_it(tmp_path: Path) -> None:
    body = f"<p>{TEXT}</p><script>alert('x')</script><p>3 &lt; 5<br>{OTHER}</p>"
    (found,) = read(tmp_path, "a.json", json.dumps({"text": body}).encode())
    assert isinstance(found, Article)
    assert found.text == f"{TEXT}\n3 < 5\n{OTHER}"


def test_a_page_in_a_declared_encoding_is_read_in_it(tmp_path: Path) -> None:
    russian = "Министр иностранных дел встретился с коллегой в столице, и стороны подписали соглашение."
    page = f'<html><head><meta charset="windows-1251"></head><body><article><p>{russian}</p></article></body></html>'
    (found,) = read(tmp_path, "a.html", page.encode("cp1251"))
    assert isinstance(found, Article) and russian in found.text


def test_a_line_in_another_encoding_costs_the_others_nothing(tmp_path: Path) -> None:
    lines = [json.dumps({"text": TEXT}, ensure_ascii=False).encode(code) for code in ("utf-8", "cp1254")]
    found = read(tmp_path, "a.jsonl", b"\n".join(lines))
    assert [a.text for a in found if isinstance(a, Article)] == [TEXT, TEXT]
