"""Files as they are delivered, good and bad; every text here was written for these tests."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from extract.document import Article
from extract.reading import Limits, ManifestRow, Unreadable, find_strays, list_files, read_file, read_manifest
from extract.reading.days import read_day
from extract.reading.encoding import decode, mend

TEXT = "Dışişleri Bakanı Şule Çağ, Oslo’da “ortak yol” önerdi. Görüşme üç saat sürdü, İsveç'in ağır koşulları aşıldı.\n"
PLAIN_MARKS = str.maketrans("’“”", '\'""')


def one(
    folder: Path, path: str, content: bytes | str, manifest: dict[str, ManifestRow] | None = None
) -> Article | Unreadable:
    found = many(folder, path, content, manifest)
    assert len(found) == 1
    return found[0]


def many(
    folder: Path, path: str, content: bytes | str, manifest: dict[str, ManifestRow] | None = None
) -> list[Article | Unreadable]:
    (folder / path).write_bytes(content.encode() if isinstance(content, str) else content)
    return list(read_file(folder, path, manifest or {}))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1254", "iso8859-9", "utf-16", "utf-32"])
def test_text_is_read_in_any_encoding(tmp_path: Path, encoding: str) -> None:
    text = TEXT if encoding != "iso8859-9" else TEXT.translate(PLAIN_MARKS)
    assert one(tmp_path, "a.txt", text.encode(encoding)) == Article(path="a.txt", text=text)


@pytest.mark.parametrize(
    ("wrote", "read"), [("cp1254", "latin-1"), ("utf-8", "latin-1"), ("utf-8", "cp1252"), ("utf-8", "cp1254")]
)
def test_text_decoded_wrongly_before_it_came_is_mended(wrote: str, read: str) -> None:
    plain = "Dışişleri Bakanı Çağ, Oslo'da üç öneri sundu; İsveç'in ağır koşulları aşıldı."
    assert mend(plain.encode(wrote).decode(read)) == plain


def test_a_lost_byte_does_not_keep_the_rest_of_its_line_from_being_mended() -> None:
    scrambled = "Dışişleri Bakanı Şule Çağ ağır koşulları aştı.".encode().decode("cp1254", errors="ignore")
    assert mend(scrambled) == "Dışişleri Bakanı Åule Çağ ağır koşulları aştı."


@pytest.mark.parametrize(
    "sound",
    [
        "“Tırnak” ve ‘kesme’ — ﬁ Ａ ½ …",
        "Guðrún Þórsdóttir ile Æsa geldi.",
        "Bakan Dvorský geldi, toplantıya katıldı.",
        "Ã harfi",
    ],
)
def test_sound_text_is_left_alone(sound: str) -> None:
    assert mend(sound) == sound


def test_text_is_composed_with_one_kind_of_line_end() -> None:
    assert decode("I\u0307zmir\r\nVan\rMuş".encode()) == "İzmir\nVan\nMuş"


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "a.txt is empty."),
        (b" \n\t ", "a.txt is empty."),
        (b"\xef\xbb\xbf\n", "a.txt is empty."),
        (b"MZ\x03\x04\x00\x00", "a.txt holds zero bytes"),
        (bytes(range(1, 9)) * 30, "a.txt consists of control characters"),
        (b"\xff\xfe\x00", "a.txt begins like Unicode text but is damaged."),
    ],
)
def test_what_is_no_text_is_named_with_the_reason(tmp_path: Path, content: bytes, reason: str) -> None:
    found = one(tmp_path, "a.txt", content)
    assert isinstance(found, Unreadable)
    assert found.reason.startswith(reason)


def test_files_that_are_too_big_or_missing_are_named(tmp_path: Path) -> None:
    (tmp_path / "big.txt").write_text(TEXT * 100)
    (found,) = read_file(tmp_path, "big.txt", {}, limits=Limits(max_article_characters=1000))
    assert isinstance(found, Unreadable) and "limit" in found.reason
    (found,) = read_file(tmp_path, "gone.txt", {})
    assert isinstance(found, Unreadable) and "is not there" in found.reason


PAGE = """<!doctype html><html lang="tr"><head><title>Oslo'da imza - Deneme</title>
<meta property="og:title" content="Oslo'da imza"><meta property="og:site_name" content="Deneme Gazetesi">
<meta property="og:url" content="https://deneme.example/haber/1">
<meta property="article:published_time" content="2021-05-16T10:00:00+03:00">
</head><body><nav><a href="/">Ana Sayfa</a></nav><article><h1>Oslo'da imza</h1>
<p>Norveç Dışişleri Bakanı Kari Dahl, başkent Oslo'da Kolombiyalı mevkidaşı Ana Rojas ile
bir araya geldi ve yeni bir protokol imzaladı.</p>
<p>İki bakan, görüşmenin ardından ortak basın toplantısı düzenledi.
Dahl, "Bu metin iki ülke için de yeni bir başlangıçtır." dedi.</p>
</article><footer>Künye</footer></body></html>"""


@pytest.mark.parametrize("name", ["a.html", "a.htm", "a", "a.aspx"])
@pytest.mark.parametrize("encoding", ["utf-8", "cp1254"])
def test_a_web_page_gives_text_title_address_site_and_day(tmp_path: Path, name: str, encoding: str) -> None:
    found = one(tmp_path, name, PAGE.encode(encoding))
    assert isinstance(found, Article)
    assert "Kolombiyalı mevkidaşı Ana Rojas" in found.text
    assert "Künye" not in found.text
    assert (found.title, found.url, found.outlet) == (
        "Oslo'da imza",
        "https://deneme.example/haber/1",
        "Deneme Gazetesi",
    )
    assert (found.published_on, found.published_on_basis) == (date(2021, 5, 16), "metadata")


def test_a_web_page_without_an_article_is_named(tmp_path: Path) -> None:
    assert one(tmp_path, "a.html", "<html><body></body></html>") == Unreadable(
        "a.html", "a.html is a web page in which no article text was found."
    )


def test_json_lines_give_an_article_a_line_and_a_bad_line_costs_only_itself(tmp_path: Path) -> None:
    lines = [
        json.dumps(
            {"text": TEXT, "title": "Başlık", "url": "https://deneme.example", "date": "16.05.2021", "source": "Deneme"}
        ),
        "{broken",
        "",
        json.dumps(["no object"]),
        json.dumps({"title": "only"}),
        json.dumps({"body": TEXT, "published_on": ""}, ensure_ascii=False),
    ]
    found = many(tmp_path, "a.jsonl", "\n".join(lines))
    assert found == [
        Article(
            path="a.jsonl#1",
            text=TEXT,
            title="Başlık",
            url="https://deneme.example",
            outlet="Deneme",
            published_on=date(2021, 5, 16),
            published_on_basis="metadata",
        ),
        Unreadable("a.jsonl#2", "Line 2 of a.jsonl is not valid JSON."),
        Unreadable("a.jsonl#4", "Line 4 of a.jsonl is not an article with named fields."),
        Unreadable("a.jsonl#5", "Line 5 of a.jsonl has no text (expected under text, body, content or the like)."),
        Article(path="a.jsonl#6", text=TEXT),
    ]


def test_json_is_one_article_or_a_list_of_them(tmp_path: Path) -> None:
    assert one(tmp_path, "a.json", json.dumps({"content": TEXT})) == Article(path="a.json", text=TEXT)
    assert many(tmp_path, "b.json", json.dumps([{"text": TEXT}, 3])) == [
        Article(path="b.json#1", text=TEXT),
        Unreadable("b.json#2", "Entry 2 of b.json is not an article with named fields."),
    ]
    assert many(tmp_path, "c.json", json.dumps({"text": "Bir."}) + "\n" + json.dumps({"text": "İki."})) == [
        Article(path="c.json#1", text="Bir."),
        Article(path="c.json#2", text="İki."),
    ]
    broken = one(tmp_path, "d.json", "{")
    assert isinstance(broken, Unreadable) and broken.reason.startswith("d.json is not valid JSON (")
    assert isinstance(one(tmp_path, "deep.json", "[" * 100_000), Unreadable)


def test_the_manifest_wins_over_what_the_file_says(tmp_path: Path) -> None:
    (tmp_path / "manifest.csv").write_text(
        "path,published_on,outlet,title\n"
        "a.jsonl,2020-01-02,Kuzey,Hepsi\na.jsonl#2,2020-01-03,,\nb.txt,3 Ocak 2020,Güney,\n"
    )
    manifest, wrong = read_manifest(tmp_path)
    assert wrong == []
    lines = "\n".join(
        json.dumps({"text": TEXT, "date": "2019-01-01", "source": "Batı", "title": "Benim"}) for _ in range(2)
    )
    found = many(tmp_path, "a.jsonl", lines, manifest)
    assert [(a.published_on, a.published_on_basis, a.outlet, a.title) for a in found if isinstance(a, Article)] == [
        (date(2020, 1, 2), "manifest", "Kuzey", "Benim"),
        (date(2020, 1, 3), "manifest", "Batı", "Benim"),
    ]
    assert manifest["b.txt"] == ManifestRow("b.txt", date(2020, 1, 3), "Güney")


def test_wrong_rows_of_the_manifest_are_named(tmp_path: Path) -> None:
    assert read_manifest(tmp_path) == ({}, [])
    (tmp_path / "manifest.csv").write_text(
        "path;published_on\na.txt;31.02.2020\n;2020-01-01\nb.txt;2020-01-01\nb.txt;2020-01-02\n"
    )
    rows, wrong = read_manifest(tmp_path)
    assert rows["b.txt"].published_on == date(2020, 1, 1)
    assert rows["a.txt"].published_on is None
    assert [w.path for w in wrong] == ["manifest.csv#2", "manifest.csv#3", "manifest.csv#5"]
    (tmp_path / "manifest.csv").write_text("name\nx\n")
    assert [w.path for w in read_manifest(tmp_path)[1]] == ["manifest.csv#1"]
    (tmp_path / "manifest.csv").write_text("path,date,title\na.txt,2020-01-01,Bir, iki\n")
    (unknown, beyond) = read_manifest(tmp_path)[1]
    assert "nothing is taken from date" in unknown.reason and "quotation marks" in beyond.reason


def test_rows_of_the_manifest_without_a_file_are_named() -> None:
    rows = {name: ManifestRow(name) for name in ("a.txt", "b.jsonl#2", "c#1.txt", "ö.txt", "../a.txt", "yok.txt", "z")}
    paths = ["a.txt", "b.jsonl", "c#1.txt", "o\u0308.txt"]
    found = find_strays(rows, paths, most=2)
    assert [item.path for item in found] == ["manifest.csv#../a.txt", "manifest.csv#yok.txt", "manifest.csv#"]
    assert found[2].reason.startswith("manifest.csv names 1 more files, and there is no such file")


def test_files_are_listed_by_path_with_the_hash_of_their_content(tmp_path: Path) -> None:
    for path, content in {
        "b/2.txt": "iki",
        "a.txt": "bir",
        "b/1.txt": "bir",
        "manifest.csv": "path\n",
        "README.md": "x",
        ".gizli": "x",
    }.items():
        (tmp_path / path).parent.mkdir(exist_ok=True)
        (tmp_path / path).write_text(content)
    found = list_files(tmp_path)
    assert [f.path for f in found] == ["a.txt", "b/1.txt", "b/2.txt"]
    assert found[0].digest == found[1].digest != found[2].digest
    assert found[0].size == 3


def test_links_that_leave_the_folder_are_not_followed(tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    folder = tmp_path / "folder"
    outside.mkdir()
    folder.mkdir()
    (outside / "secret.txt").write_text(TEXT)
    (folder / "link.txt").symlink_to(outside / "secret.txt")
    (folder / "links").symlink_to(outside)
    (folder / "loop.txt").symlink_to(folder / "loop.txt")
    (folder / "a.txt").write_text(TEXT)
    (folder / "same.txt").symlink_to(folder / "a.txt")
    results = {f.path: next(read_file(folder, f.path, {})) for f in list_files(folder)}
    assert sorted(path for path, found in results.items() if isinstance(found, Article)) == ["a.txt", "same.txt"]
    assert sorted(path for path, found in results.items() if isinstance(found, Unreadable)) == [
        "link.txt",
        "links",
        "loop.txt",
    ]
    assert isinstance(next(read_file(folder, "../outside/secret.txt", {})), Unreadable)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2021-05-16", date(2021, 5, 16)),
        ("2021-05-16T10:00:00+03:00", date(2021, 5, 16)),
        ("16.05.2021 10:00", date(2021, 5, 16)),
        ("16/5/2021", date(2021, 5, 16)),
        ("16 Mayıs 2021 Pazar", date(2021, 5, 16)),
        ("May 16, 2021", date(2021, 5, 16)),
        ("20210516", date(2021, 5, 16)),
        ("1621112400", date(2021, 5, 16)),  # seconds; the day in Türkiye, wherever this is run
        ("31.02.2021", None),
        ("Mayıs 2021", None),
        ("dün", None),
        ("16 Mayıs", None),
        ("", None),
    ],
)
def test_a_day_is_read_only_where_year_month_and_day_are_given(text: str, day: date | None) -> None:
    assert read_day(text) == day


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=60)
@given(st.binary(max_size=200), st.sampled_from(["a.txt", "a.html", "a.json", "a.jsonl", "a"]))
def test_no_content_raises(tmp_path: Path, content: bytes, name: str) -> None:
    (tmp_path / name).write_bytes(content)
    for found in read_file(tmp_path, name, {}):
        assert isinstance(found, Article | Unreadable)
        found.path.encode()
