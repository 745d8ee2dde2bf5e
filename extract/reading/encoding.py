"""Turn the bytes of a file into text, mending Turkish that was decoded wrongly before it came here."""

from __future__ import annotations

import codecs
import re
import unicodedata

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_DECLARED = re.compile(rb"""(?:charset|encoding)\s*=\s*["']?([A-Za-z][\w:.-]{2,30})""")
# Windows-1254 holds all of ISO 8859-9, and is what pages hold that claim to be Latin-1 or, wrongly, UTF-8.
_NEARLY_TURKISH = {"iso8859-1", "iso8859-9", "cp1252"}
_OTHER_LETTERS = ("cp125", "iso8859", "koi8", "gb", "big5", "euc", "shift_jis")
# Windows-1254 or ISO 8859-9 read as Latin-1: the six letters in which they differ. ftfy does not know them.
_LATIN1 = str.maketrans("ýþðÝÞÐ", "ışğİŞĞ")
_MISREAD = re.compile(r"[ýþðÝÞÐ]")
_TURKISH_ONLY = re.compile(r"[ışğİŞĞ]")
# Letters of Icelandic, Czech and Slovak, where ý, þ and ð are at home.
_FOREIGN = re.compile(r"[æÆøåěřůčžťďňĺľ]")
_SUSPICIOUS = re.compile(r"[ÃÄÅÂâ][\x80-\xff€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ±¼¶]|\x9e|\x9f")


_PLAIN = {
    letter.encode().decode(misread, errors="ignore"): letter
    for letter in "ışğüöçİŞĞÜÖÇâîûÂÎÛ‘’“–—…"
    for misread in ("latin-1", "cp1252")
}
_SCRAMBLED = re.compile("|".join(sorted(map(re.escape, _PLAIN), key=len, reverse=True)))


class Undecodable(ValueError):
    """The bytes are not text; the message says why, in words for people."""


def decode(content: bytes) -> str:
    """The text of ``content``, mended, NFC, with \\n line ends."""
    if not content.strip():
        raise Undecodable("is empty")
    text = mend(_decoded(content))
    if not text.strip("\ufeff\u200b \t\n\r\x0c\xa0"):
        raise Undecodable("is empty")
    return text


def mend(text: str) -> str:
    """``text`` without wrongly decoded letters, NFC, with \\n line ends; quotes and widths stay as they are."""
    if _SUSPICIOUS.search(text):
        text = _unscramble(text)
    if _is_misread(text):
        text = text.translate(_LATIN1)
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return unicodedata.normalize("NFC", text).removeprefix("\ufeff")


def _is_misread(text: str) -> bool:
    misread = len(_MISREAD.findall(text))
    if not misread or misread <= 3 * len(_TURKISH_ONLY.findall(text)) or _FOREIGN.search(text):
        return False
    # Nearly every Turkish word line has one; a single Icelandic or Czech name has no more than two.
    return misread * 60 >= len(text) or misread >= 5 and misread * 400 >= len(text)


def _decoded(content: bytes) -> str:
    for bom, encoding in _BOMS:
        if content.startswith(bom):
            try:
                return content.decode(encoding)
            except UnicodeDecodeError as error:
                raise Undecodable("begins like Unicode text but is damaged") from error
    if b"\x00" in content:
        raise Undecodable("holds zero bytes, so it is not text (a picture, an archive or a damaged download)")
    text = _decoded_lines(content)
    if text.count("\ufffd") * 50 > len(text):
        raise Undecodable("is not text in any encoding used for Turkish")
    if len(_CONTROL.findall(text[:10_000])) * 20 > len(text[:10_000]):
        raise Undecodable("consists of control characters, so it is not text")
    return text


def _decoded_lines(content: bytes) -> str:
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError as error:
        # Cut off inside a letter: an excerpt, or a download that broke off.
        if error.start > len(content) - 4 and error.reason == "unexpected end of data":
            return content[: error.start].decode("utf-8")
    encoding = _declared_encoding(content)
    # One stray byte must not make the rest of a long file unreadable.
    return "\n".join([_decoded_line(line, encoding) for line in content.split(b"\n")])


def _declared_encoding(content: bytes) -> str:
    declared = _DECLARED.search(content[:2_000])
    try:
        name = codecs.lookup(declared[1].decode()).name if declared else ""
    except LookupError:
        name = ""
    return name if name.startswith(_OTHER_LETTERS) and name not in _NEARLY_TURKISH else "cp1254"


def _decoded_line(line: bytes, encoding: str) -> str:
    try:
        return line.decode("utf-8")
    except UnicodeDecodeError:
        return line.decode(encoding, errors="replace")


def _unscramble(text: str) -> str:
    import ftfy  # Most files are sound; those that are not can wait for the import.
    from ftfy.badness import is_bad

    if not is_bad(text):
        return text
    text = ftfy.fix_text(
        text,
        uncurl_quotes=False,
        fix_latin_ligatures=False,
        fix_character_width=False,
        fix_line_breaks=False,
        unescape_html=False,
        remove_terminal_escapes=False,
        fix_surrogates=False,
        remove_control_chars=False,
        normalization=None,
    )
    # ftfy gives up on a line in which a byte was lost; letter by letter the rest of it can still be mended.
    return _SCRAMBLED.sub(lambda pair: _PLAIN[pair.group()], text)
