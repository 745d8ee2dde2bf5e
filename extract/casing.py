"""Lower case that keeps every offset where it was."""

from __future__ import annotations

# Before ``str.lower``: in Turkish I lowers to ı, and ``"İ".lower()`` is two characters, which moves all later offsets.
_REPLACEMENTS = {"tr": (("İ", "i"), ("I", "ı"))}
CAPITALS = "A-ZÇĞİÖŞÜÂÎÛ"  # within brackets of a pattern
_APOSTROPHES = ("’", "ʼ", "‘", "´", "`")


def fold(text: str, language: str = "tr") -> str:
    """``text`` in lower case with plain apostrophes, as long as the input (which is NFC)."""
    for capital, small in _REPLACEMENTS.get(language, ()):
        text = text.replace(capital, small)
    for apostrophe in _APOSTROPHES:
        text = text.replace(apostrophe, "'")
    folded = text.lower()
    if len(folded) == len(text):
        return folded
    return "".join(low if len(low := character.lower()) == 1 else character for character in text)
