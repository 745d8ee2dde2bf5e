"""Say who is named in a verdict but not judged: whom another's act answers, and whom the matter is about."""

from __future__ import annotations

from extract.clauses import Parse, Phrase
from extract.lexicon import Lexicon

REACH = 5  # words behind a genitive up to the one that makes what it owns a circumstance


def find_unjudged(parse: Parse, stop: int, lexicon: Lexicon) -> list[Phrase]:
    """ "Peru'nun saldırılarına karşı Şili'nin tutumunun doğru olduğunu", "Peru krizinde": it is not said of Peru."""
    named = [p for p in parse.phrases if p.end < stop and p.slot in ("attributive", "modifier")]
    matters = [p for p in named if _is_matter(parse, p, parse.line.folded[p.end : stop].split(), lexicon)]
    return [*find_circumstances(parse, stop, lexicon), *matters, *_owner_of_object(parse, stop, lexicon)]


def _owner_of_object(parse: Parse, stop: int, lexicon: Lexicon) -> list[Phrase]:
    """ "anlaşmazlığın Peru'nun güvenliğini tehdit ettiğini": not Peru, which is the one harmed."""
    text = parse.line.folded
    if not any(lexicon.endings.owned_oblique.match(word) for word in text[stop : parse.line.sentence.end].split()[:1]):
        return []
    owner = next((p for p in parse.phrases if p.end + 1 == stop and p.slot == "genitive"), None)
    before = text[parse.line.sentence.start : owner.start].split()[-1:] if owner is not None else []
    is_of_another = any(lexicon.endings.genitive.match(w) or lexicon.endings.any_genitive.match(w) for w in before)
    return [owner] if owner is not None and is_of_another else []


def find_circumstances(parse: Parse, stop: int, lexicon: Lexicon) -> list[Phrase]:
    """ "Peru'nun Lima'ya saldırılarına karşı Şili'nin tutumunu eleştirdi": whom another's act answers, and where."""
    if "genitive" not in parse.slots:
        return []
    found: list[Phrase] = []
    is_within = False
    for phrase in parse.phrases:
        if phrase.slot == "genitive" and phrase.end < stop:
            is_within = _is_circumstance(parse.line.folded[phrase.end : stop].split(), lexicon)
        found += [phrase] if is_within and phrase.end < stop else []
    return found


def _is_circumstance(words: list[str], lexicon: Lexicon) -> bool:
    """ "saldırılarına karşı" another's "kararının", or a "tutumun" of nobody's; but "teröre karşı kararının"."""
    owned, relative = lexicon.endings.owned, lexicon.endings.relative
    closing = lexicon.words["judged"]["circumstances"]
    at = next((i for i, word in enumerate(words[: REACH + 1]) if word in closing), 0)
    if at == 0 or not owned.match(words[at - 1]) and not any(map(relative.match, words[:at])):
        return False
    behind = words[at + 1 :]
    genitives = [word for word in behind if lexicon.endings.any_genitive.match(word)]
    is_owned = any(owned.match(word) for word in genitives) or any(relative.match(word) for word in behind)
    return len(genitives) > 1 or bool(genitives) and not is_owned


def _is_matter(parse: Parse, phrase: Phrase, words: list[str], lexicon: Lexicon) -> bool:
    """ "Peru krizinde", "Peru'daki savaşın", "onun Peru planının"; but "Peru planının"."""
    matters = lexicon.words["judged"]
    if phrase.is_located:
        return any(word.startswith(matters["states"]) for word in words[:1])
    if phrase.slot != "attributive":
        return False
    if any(word.startswith(matters["matters"]) for word in words[:2]):
        return True
    before = parse.line.folded[parse.line.sentence.start : phrase.start].split()[-1:]
    is_owned = any(lexicon.endings.any_genitive.match(word) for word in before)
    return is_owned and any(word.startswith(lexicon.words["verdicts"]["acts"]) for word in words[:1])
