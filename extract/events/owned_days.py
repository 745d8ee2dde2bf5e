"""Leave a day to what owns it: an act within another, a name, a span of years."""

from __future__ import annotations

from extract.clauses import CONVERB, FINITE, PARTICIPLE, Clause, Parse
from extract.events.model import LONG, SPEECH_ACTS
from extract.lexicon import Lexicon
from extract.times import TimeExpression

LONGEST = 366  # days that may still be the date of one happening
PAST = frozenset({"past", "evidential_past", "past_past"})
NAME_REACH = 3  # words between "dünkü" and what it says of
SPOKEN = (FINITE, CONVERB)


def is_of_owned(parse: Parse, clause: Clause, time: TimeExpression) -> bool:
    """ "Rusya'nın 2014'te Kırım'ı ilhakını kınadı": between whose act it is and the act stands the day of the act, and
    not the day on which others condemn it.
    """
    start = clause.predicate.start
    for noun in parse.nouns:
        if time.end <= noun.start and noun.end < start and noun.form.case in ("acc", "dat") and noun.entry.triggers:
            return any(p.slot == "genitive" and p.end <= time.start for p in noun.phrases)
    return False


def is_of_own_speech(parse: Parse, clause: Clause | None, time: TimeExpression, lexicon: Lexicon) -> bool:
    """ "Putin, salı günkü açıklamasında suçladı", "5 Mayıs'taki konuşmasında": what one does by speaking is of the day
    of the speech; but nothing is of that of another's, "Biden'ın salı günkü konuşmasında anılan".
    """
    if clause is None or clause.predicate.shape not in SPOKEN or clause.predicate.event_types.isdisjoint(SPEECH_ACTS):
        return False
    if any(p.slot == "genitive" and p.end + 1 == time.start for p in parse.phrases):
        return False
    words = parse.line.folded[time.end : clause.predicate.start].replace(",", " ").split()[:NAME_REACH]
    between = (c for c in parse.clauses if time.end <= c.predicate.start < clause.predicate.start)
    return not lexicon.speech.settings.isdisjoint(words) and all(c.predicate.shape != PARTICIPLE for c in between)


def is_of_their_report(parse: Parse, clause: Clause | None, time: TimeExpression) -> bool:
    """ "Erdoğan, Macron'un salı günü yaptığı açıklamayı eleştirdi": the day on which Macron spoke."""
    subject = clause.subject if clause is not None else None
    if subject is None or subject.start > time.start:
        return False
    telling = next((c for c in parse.clauses if c.predicate.start >= time.end), None)
    teller = telling.subject if telling is not None and telling.predicate.shape == PARTICIPLE else None
    is_theirs = teller is not None and teller is not subject and teller.slot == "genitive"
    return teller is not None and is_theirs and subject.end <= teller.start < time.start


def is_in_name(parse: Parse, time: TimeExpression) -> bool:
    """ "COP 2023 kapsamında", "2030 Gündemi'ni": a year without an ending beside a name is part of it; but before the
    name of a place or of somebody it is a date, "2022 Madrid zirvesinde".
    """
    text = parse.line.text
    if not text[time.start : time.end].isdigit() or text.startswith("'", time.end):
        return False
    before, after = text[parse.line.sentence.start : time.start].split()[-1:], text[time.end :].split(maxsplit=1)[:1]
    is_named = (
        bool(before) and before[0].lstrip('("“')[:1].isupper() and before[0][-1].isalpha() and "'" not in before[0]
    )
    if is_named or not after or not after[0][0].isupper():
        return is_named
    start = text.index(after[0], time.end)
    return not any(phrase.start <= start < phrase.end for phrase in parse.phrases)


def spans_years(time: TimeExpression) -> bool:
    """ "son beş yılda ilk kez gitti": how long it had not happened, not when it did."""
    if time.basis != "relative" or time.date_start is None or time.date_end is None:
        return False
    return (time.date_end - time.date_start).days > LONGEST


def is_one_story(before: Clause, main: Clause, time: TimeExpression, parse: Parse, lexicon: Lexicon) -> bool:
    """ "Ocak 2016'da idam etmiş, bunun üzerine İran elçiliği basmıştı": what one did and another did then is of one
    month; and of one day, unless it came of that. So is what the other did, too: "Mart 2018'de 23 diplomatı kovdu;
    Moskova da 23 diplomatı kovdu".
    """
    form, folded = main.predicate.form, parse.line.folded
    following = parse.line.word_behind(main.subject.end) if main.subject is not None else ""
    is_alike = time.precision == "month" or not before.predicate.event_types.isdisjoint(main.predicate.event_types)
    if is_alike and time.precision in LONG and following in lexicon.words["conjunctions"]["particles"]:
        return _is_past(parse, main)
    if form is None or not form.past_perfect:
        return False
    verb = folded[before.predicate.verb_start : before.predicate.end]
    if lexicon.endings.past.match(verb) or lexicon.endings.past_perfect.match(verb):
        return False
    between = folded[before.predicate.end : main.predicate.start].split()
    answers = (*lexicon.words["venues"]["afterwards"], *lexicon.words["claims"]["answers"])
    return time.precision in LONG or not set(between).intersection(answers)


def _is_past(parse: Parse, main: Clause) -> bool:
    """ "kovdu", "kovarak karşılık verdi" """
    told = (c.predicate for c in parse.clauses if c.predicate.shape == FINITE and c.end >= main.end)
    form = next((verb.form for verb in told), None)
    return form is not None and form.suffix in PAST


def is_of_truce(parse: Parse, clause: Clause, time: TimeExpression, lexicon: Lexicon) -> bool:
    """ "27 Kasım'da varılan ateşkese rağmen vurdu": the day of the truce, and not of what is done in spite of it."""
    despite = lexicon.words["postpositions"]["despite"]
    return any(
        noun.modifier is not None
        and time.end <= noun.modifier.predicate.start
        and noun.end <= clause.predicate.start
        and parse.line.word_behind(noun.end) in despite
        for noun in parse.nouns
    )


def is_of_charge(parse: Parse, clause: Clause, time: TimeExpression, lexicon: Lexicon) -> bool:
    """ "Rusya'yı salı günü ateşkesi ihlal etmekle suçladı": between who is accused and of what is the day of that."""
    accused = [p.end for p in clause.phrases if p.slot == "acc"]
    if not accused or time.start < min(accused):
        return False
    words = parse.line.folded[time.end : clause.predicate.verb_start].split()[-2:]
    return any(lexicon.endings.accused.match(word) for word in words)
