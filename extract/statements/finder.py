"""Read the statements of an article sentence by sentence, with who is speaking in mind."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from operator import attrgetter

from extract.actors import Actors
from extract.clauses import CONVERB, FINITE, Clause, Parse, is_negated
from extract.document import HEADING, HEADLINE
from extract.lexicon import Cue, Lexicon
from extract.statements.colons import behind_colon, from_headlines, without_verb
from extract.statements.content import find_content, following, trailing
from extract.statements.cued import Cued, describes, find_cued, is_inner, is_told_by
from extract.statements.edges import EDGES, STEPS, has_clause, past_epithet, past_other_acts
from extract.statements.model import (
    Discourse,
    Scene,
    Source,
    Statement,
    is_media,
    is_possessed,
    office_of,
)
from extract.statements.repetition import without_repetition
from extract.statements.sayings import find_sayings, find_worded
from extract.statements.shared import parts_of
from extract.statements.sources import find_source, from_source, introduced_by
from extract.statements.speakers import find_addressee, find_speakers, is_passive, last_subject
from extract.statements.stated_on import find_stated_on

# Words of the name behind the verb: "“...” dedi Rus lider Vladimir Putin."
MOST_NAMED = 5


def find_statements(parses: Sequence[Parse], actors: Actors, lexicon: Lexicon) -> list[Statement]:
    """Statements in reading order, each utterance once."""
    discourse = Discourse()
    found: list[Statement] = []
    for position, parse in enumerate(parses):
        if parse.enclosing is not None:
            continue
        scene = Scene(parses, position, parse, actors, discourse, lexicon)
        if parse.line.sentence.kind in (HEADLINE, HEADING):
            found.extend(_introduced(scene))
            continue
        if found and found[-1].end > parse.line.sentence.start and found[-1].sentence_index < parse.line.sentence.index:
            continue  # the sentence stands inside what "şunları söyledi:" introduced
        made = _with_trailing(_in_sentence(scene), parses, position, lexicon)
        found += [_dated(s, made, parse, lexicon) for s in made] if parse.times else made
    found.extend(from_headlines(parses, found, actors, lexicon))
    found = [bare for s in found if (bare := _bare(s, parses[0].line.text)) is not None]
    return without_repetition(found, parses[0].line.folded, actors, lexicon) if found else []


def _with_trailing(made: list[Statement], parses: Sequence[Parse], position: int, lexicon: Lexicon) -> list[Statement]:
    """ "Peskov, “...” dedi. “...”": a quotation that nobody reports is of whoever spoke straight before it."""
    if not made or made[-1].start > made[-1].cue_start or made[-1].rule == "saying":
        return made
    last, line = made[-1], parses[position].line
    named = line.text[last.cue_end : line.sentence.end].strip(EDGES).split()
    content = trailing(parses, position, lexicon) if len(named) < MOST_NAMED else None
    if content is None:
        return made
    first = last.start if last.manner == "direct" else content.start
    return (
        [*made[:-1], replace(last, start=first, end=content.end)]
        if first == last.start
        else [*made, replace(last, start=first, end=content.end, manner="direct")]
    )


def _bare(statement: Statement, text: str) -> Statement | None:
    """Without the space inside its marks; None where they hold nothing else, or what they hold begins with the cue."""
    start, end = _without_space(text, statement.start, statement.end)
    if start >= end or start == statement.cue_start:
        return None
    is_bare = (start, end) == (statement.start, statement.end)
    return statement if is_bare else replace(statement, start=start, end=end)


def _dated(statement: Statement, others: Sequence[Statement], parse: Parse, lexicon: Lexicon) -> Statement:
    day = find_stated_on(statement, others, parse, lexicon.speech)
    return statement if day is None else replace(statement, stated_on=day)


# --------------------------------------------------------------------------- one sentence


def _in_sentence(scene: Scene) -> list[Statement]:
    parse, actors, discourse, lexicon = scene.parse, scene.actors, scene.discourse, scene.lexicon
    source = find_source(parse, actors, discourse, lexicon)
    if source is not None:
        if source.is_medium:
            discourse.medium = source.speakers[0] if source.speakers else discourse.medium
        elif source.speakers and not source.is_whole_sentence:
            discourse.source = source.speakers
    cues = find_cued(parse, source)
    if source is not None:
        cues = [cue for cue in cues if not is_told_by(source, cue[0], parse, actors)]
    found, is_announced = _from_main_cues(scene, cues, source)
    _add_inner(scene, found, cues, source)
    found += find_worded(parse, found, source, actors, discourse, lexicon)
    if len(found) > 1:
        found.sort(key=attrgetter("cue_start"))
    if not found and not is_announced and source is not None and source.is_whole_sentence:
        made = from_source(parse, source, lexicon)
        found = [] if made is None else [made]
    for led in _introduced(scene):
        if not any(s.start < led.end and led.start < s.end for s in found):
            found.append(led)
    named = behind_colon(scene.parses, scene.position, actors, lexicon) if not found else None
    if named is None and parse.quotations:
        named = without_verb(parse, found, actors, lexicon)
    if named is not None:
        found.append(named)
    found.extend(find_sayings(parse, found, actors, lexicon))
    _remember(scene, found, source, is_announced=is_announced)
    return _with_via(found, source)


def _from_main_cues(scene: Scene, cues: Sequence[Cued], source: Source | None) -> tuple[list[Statement], bool]:
    """What the verbs of saying that are nobody's words report, and whether one announces what is yet to be said."""
    parse, discourse, lexicon = scene.parse, scene.discourse, scene.lexicon
    found: list[Statement] = []
    region = parse.line.sentence.start
    is_announced = False
    for clause, cue in cues:
        if is_inner(clause, parse) or describes(clause, lexicon):
            continue
        region = past_other_acts(parse, region, clause.predicate.cue_start, lexicon)
        if cue.is_announcement:
            speakers, _, _ = find_speakers(parse, clause, region, None, scene.actors, discourse, lexicon)
            if speakers:
                discourse.source = discourse.speaker = speakers
                is_announced = True
            continue
        made = _from_parts(scene, found, cues, (clause, cue), region, source)
        if made is not None:
            found.append(made)
            _note_speaker(scene, made, cue)
        form = clause.predicate.form
        is_step = clause.predicate.shape == CONVERB and (form is None or form.suffix in STEPS)
        if made is not None or clause.predicate.shape == FINITE or is_step:
            region = clause.predicate.end
            region = max(region, past_epithet(parse, region + 1, parse.line.sentence.end, lexicon) - 1)
    return found, is_announced


def _from_parts(
    scene: Scene, found: list[Statement], cues: Sequence[Cued], cued: Cued, region: int, source: Source | None
) -> Statement | None:
    """The last of what one verb reports of several, or what another tells within it; those before are added."""
    parse, actors, lexicon = scene.parse, scene.actors, scene.lexicon
    clause, cue = cued
    inner = _reported(parse, clause, cues, region)
    *before, (start, last) = parts_of(parse, clause, region, actors, lexicon)
    for start_before, part in before:
        told = _from_cue(scene, (part, cue), start_before, source)
        found += [] if told is None else [replace(told, cue_start=clause.predicate.cue_start)]
    made = _from_cue(scene, (last, cue), start, source)
    if inner is None or made is not None and not (is_passive(clause, lexicon) or is_media((made.speaker,), actors)):
        return made
    first = parse.line.sentence.start
    if source is not None and source.end <= inner[0].predicate.start:
        first = source.end
    return _through(scene, inner, made, first) or made


def _note_speaker(scene: Scene, made: Statement, cue: Cue) -> None:
    discourse = scene.discourse
    discourse.speaker = (made.speaker, *made.joint)
    if any(noun in cue.stem for noun in scene.lexicon.speech.announcing):
        discourse.source = discourse.speaker
    if scene.actors.entities[made.speaker].subtype == "media":
        discourse.medium = made.speaker


def _reported(parse: Parse, clause: Clause, cues: Sequence[Cued], region: int) -> Cued | None:
    """The inner reporting clause that ends where the outer verb begins: "Putin'in ... vurguladığı bildirildi"."""
    for inner in reversed(cues):
        predicate = inner[0].predicate
        if region <= predicate.verb_start and predicate.end < clause.predicate.cue_start and is_inner(inner[0], parse):
            between = parse.line.folded[predicate.end : clause.predicate.cue_start].strip(" ,")
            return None if between else inner
    return None


def _through(scene: Scene, inner: Cued, outer: Statement | None, region: int) -> Statement | None:
    """A passive or a medium only passes on what the inner speaker says; a joint communiqué is nobody's to pass on."""
    made = _from_cue(scene, inner, region, None)
    if made is None or outer is None or outer.speaker == made.speaker or outer.joint:
        return made
    return replace(made, via=outer.speaker)


def _add_inner(scene: Scene, found: list[Statement], cues: Sequence[Cued], source: Source | None) -> None:
    """ "... istediğini hatırlattı": what one speaker tells of another's words is the first one's statement."""
    for clause, cue in cues:
        if cue.is_announcement or not is_possessed(clause) or not is_inner(clause, scene.parse):
            continue
        if not any(s.start <= clause.predicate.start < s.cue_end for s in found):
            made = _from_cue(scene, (clause, cue), scene.parse.line.sentence.start, source)
            if made is not None and not any(s.start < made.end and made.start < s.end for s in found):
                found.append(made)


def _from_cue(scene: Scene, cued: Cued, region: int, source: Source | None) -> Statement | None:
    """What a verb of saying reports that stands behind ``region``."""
    parse, actors, lexicon = scene.parse, scene.actors, scene.lexicon
    clause, cue = cued
    if is_negated(parse.line, clause, lexicon):
        return None  # "yalanlamadı": nothing was said
    speakers, after, phrase = find_speakers(parse, clause, region, source, actors, scene.discourse, lexicon)
    if not speakers:
        return None
    content = find_content(scene.parses, scene.position, clause, cue, region, after, phrase, lexicon)
    if content is None:
        return None
    start, end = _without_space(parse.line.text, content.start, content.end)
    if start >= end:
        return None
    if content.manner == "direct" and _is_one_word_called(parse.line.folded[start:end], lexicon):
        return None
    predicate = clause.predicate
    is_implied = phrase is None and source is None and content.manner == "indirect"
    if is_implied and not has_clause(parse, start, predicate.cue_start, cue, lexicon):
        return None  # nobody named, nothing said in a clause: an everyday sense of the verb
    return Statement(
        start,
        end,
        speakers[0],
        tuple(speakers[1:]),
        content.manner,
        cue.act,
        predicate.cue_start,
        predicate.end,
        parse.line.sentence.index,
        f"cue:{cue.stem}",
        None,
        find_addressee(parse, clause, start, end, speakers, actors, lexicon),
        office=office_of(phrase, actors, lexicon),
    )


def _without_space(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def _is_one_word_called(said: str, lexicon: Lexicon) -> bool:
    """ "“susmaya” davet etti": what is asked for, in one word of theirs."""
    return " " not in said and lexicon.endings.called_upon.match(said) is not None


def _introduced(scene: Scene) -> list[Statement]:
    """What follows "Putin'in konuşmasından satır başları:" or "... açıklama şöyle:"."""
    led = introduced_by(scene.parse, scene.actors, scene.discourse, scene.lexicon)
    content = None if led is None else following(scene.parses, scene.position, led[2], scene.lexicon)
    if led is None or content is None:
        return []
    (first, *joint), start, end = led
    index = scene.parse.line.sentence.index
    return [
        Statement(content.start, content.end, first, tuple(joint), "direct", "state", start, end, index, "introduced")
    ]


def _remember(scene: Scene, found: Sequence[Statement], source: Source | None, *, is_announced: bool) -> None:
    """Who is speaking, and on what report the next sentence may still rest."""
    parse, discourse = scene.parse, scene.discourse
    discourse.told.append(parse)
    if found:
        discourse.speaker = (found[-1].speaker, *found[-1].joint)
    elif not is_announced:
        subject = last_subject(parse, scene.actors)
        if subject:
            discourse.speaker = subject
    is_reported = bool(found) and any(  # "Arakçi'nin açıklamasında “...” dediği aktarıldı": he reports nothing
        c.predicate.end == found[-1].cue_end and is_inner(c, parse) for c in parse.clauses
    )
    is_reported = is_reported and source is not None and found[-1].speaker in source.speakers
    if source is not None and source.speakers and found and not is_reported:
        discourse.report = source
    elif not found or discourse.report is not None and found[-1].speaker not in discourse.report.speakers:
        discourse.report = None


def _with_via(found: list[Statement], source: Source | None) -> list[Statement]:
    """Who passes on what others say: a medium, or whose account it is, "Kremlin'den yapılan açıklamaya göre Putin"."""
    if source is None or source.via is None and not source.is_medium and not source.is_whole_sentence:
        return found
    via = source.via if source.via is not None else (source.speakers[0] if source.speakers else None)
    if via is None:
        return found
    is_own = not source.is_medium and source.via is None
    return [
        replace(s, via=via)
        if s.via is None
        and s.speaker != via
        and not (is_own and (s.speaker in source.speakers or s.end <= source.start))
        else s
        for s in found
    ]
