"""Take the markup out of a piece of a web page, such as a feed or a table holds in place of text."""

from __future__ import annotations

import re

_MARKUP = re.compile(r"</(?:p|div|span|a|b|strong|em|i|ul|li|h[1-6]|article)>|<(?:br|p|img)\b[^<>]{0,300}>", re.I)
_WITHIN_LINE = {
    "a",
    "b",
    "i",
    "u",
    "s",
    "q",
    "em",
    "strong",
    "span",
    "small",
    "sub",
    "sup",
    "font",
    "mark",
    "time",
    "abbr",
}
_INVISIBLE = {"head", "script", "style", "noscript", "template", "iframe", "object", "svg"}
_SPACES = re.compile(r"[ \t\r\f\v]+")
_LINES = re.compile(r" ?\n[\s]*")


def strip_markup(text: str) -> str:
    """The visible text, a line per paragraph; text that holds no markup is left as it is."""
    return "\n".join(visible_lines(text)) if _MARKUP.search(text) else text


def visible_lines(markup: str) -> list[str]:
    """The lines a reader of the page would see. Scripts and the like are left out, never run."""
    from lxml import etree, html  # type: ignore[import-untyped]

    try:
        root = html.fromstring(markup.encode(errors="replace"), parser=html.HTMLParser(encoding="utf-8"))
    except (etree.ParserError, etree.XMLSyntaxError, ValueError, AssertionError):
        return []
    parts: list[str] = []
    hidden = 0
    for event, element in etree.iterwalk(root, events=("start", "end", "comment", "pi")):
        if event in ("start", "end"):
            hidden += (element.tag in _INVISIBLE) * (1 if event == "start" else -1)
            parts.append("" if element.tag in _WITHIN_LINE else "\n")
        text = element.text if event == "start" else element.tail
        if text and not hidden:
            parts.append(text.replace("\n", " "))
    return [line for line in _LINES.sub("\n", _SPACES.sub(" ", "".join(parts))).strip().split("\n") if line]
