"""Which way a clause looks: what its verb says of the times before it."""

from __future__ import annotations

import re

from extract.times.lexicon import TimeLexicon

FUTURE, PAST, UNKNOWN = "future", "past", ""
WORD_REACH = 20  # characters: longer than the end of any word


def tense_after(folded: str, start: int, stop: int, lexicon: TimeLexicon) -> str:
    """Which way the verb after a time looks: the first future form, unless a past one stands before it."""
    future = lexicon.future.search(folded, start, stop)
    while future is not None and (
        _is_noun(folded, future, lexicon)
        or _is_ability(folded, future, lexicon)
        or _says_which(folded, start, future, lexicon)
        or _is_quoted(folded, start, future.start())
    ):
        future = lexicon.future.search(folded, future.end(), stop)
    if future is None and not folded.endswith(lexicon.since, 0, start):
        future = lexicon.scheduled.search(folded, start, stop)
        future = future if future is not None and not _is_quoted(folded, start, future.start()) else None
    reach = future.start() if future and not _is_told_later(folded, start, stop, future, lexicon) else stop
    if future is not None and lexicon.undone.search(folded, reach, stop) is not None:
        return PAST
    past = lexicon.past.search(folded, start, reach)
    agreed = lexicon.agreed.search(folded, start, reach) if past else None
    if (
        agreed is not None
        and past is not None
        and past.end() > agreed.start()
        and "," not in folded[start : agreed.start()]
    ):
        return FUTURE if agreed["ahead"] else UNKNOWN
    return PAST if past else FUTURE if future else UNKNOWN


def _is_told_later(folded: str, start: int, stop: int, future: re.Match[str], lexicon: TimeLexicon) -> bool:
    """ "Cumartesi günü arayan Reisi, ... aydınlatılacağını söyledi": a participle has closed the clause of the time, or
    a verb in -ArAk: "salı günü arayarak, ... vuracağını söyledi"; but "salı günü giderek görüşeceğini söyledi". The
    same is asked of clauses in extract/clauses/carriers.py.
    """
    clause, comma, _ = folded[start : future.start()].partition(",")
    if comma and lexicon.closing.search(clause) is not None or _is_announced(folded, start, stop, future, lexicon):
        return True
    joined = lexicon.joined.search(folded, start, future.start())
    if joined is None or lexicon.future_told.match(folded, future.start()) is None:
        return False
    if joined["telling"] or folded.startswith(",", joined.end()):
        return True
    rest = folded[joined.end() : future.start()].split()
    is_of_others = bool(rest) and lexicon.owner.search(rest[0]) is not None
    return is_of_others or lexicon.told_of_oneself.match(folded, future.start() - 3) is not None


def _is_announced(folded: str, start: int, stop: int, future: re.Match[str], lexicon: TimeLexicon) -> bool:
    """ "14 Nisan'da askerlerin çekileceğini duyurmuştu": a time before whoever is to do it is that of the announcement,
    where that is told as gone by.
    """
    told = lexicon.future_told.match(folded, future.start())
    if told is None or lexicon.announced.match(folded, told.end(), stop) is None:
        return False
    return any(lexicon.owner.search(word) for word in folded[start : future.start()].split())


def _says_which(folded: str, start: int, future: re.Match[str], lexicon: TimeLexicon) -> bool:
    """ "aralıkta ziyaret ederek ticareti artıracak bir anlaşma imzaladı": a participle, past the clause of the time."""
    if lexicon.describing.match(folded, future.start()) is None:
        return False
    return lexicon.joined.search(folded, start, future.start()) is not None


def _is_quoted(folded: str, start: int, end: int) -> bool:
    """ "pazartesi günü İsrail'i suçlayarak, "Soykırım yapıyorlar" diye konuştu": what is said does not say when."""
    between = folded[start:end]
    return between.count('"') % 2 == 1 or between.count("“") > between.count("”")


def is_wished_for(folded: str, start: int, end: int, stop: int, lexicon: TimeLexicon) -> bool:
    """ "Putin'in mayısta gelmesini umduğunu söyledi": a time between who is asked and what is wished for is ahead."""
    before = folded[max(0, start - WORD_REACH) : start].split()[-1:]
    return bool(before and lexicon.owner.search(before[0])) and lexicon.wished.match(folded, end + 1, stop) is not None


def is_placed(folded: str, end: int, lexicon: TimeLexicon) -> bool:
    """The words of a time that ends here place something in it: "2021'de", "3 Mayıs günü"."""
    return lexicon.placed.match(folded, max(0, end - 2)) is not None


def _is_ability(folded: str, match: re.Match[str], lexicon: TimeLexicon) -> bool:
    """ "çarşamba günü ABD'yi vurabilecek bir füze denedi": what something is able to do, it does on no day."""
    if not folded.endswith(lexicon.able, 0, match.start()):
        return False
    word = folded[match.end() : match.end() + WORD_REACH]
    return word[:1] == " " and word[1:2].isalpha() and word.split()[0] not in lexicon.conjunctions


def _is_noun(folded: str, match: re.Match[str], lexicon: TimeLexicon) -> bool:
    """ "ülkenin geleceği", "gelecek hafta" are no verbs, but "Ankara'ya geleceği", "bir araya gelecek" are."""
    start, end = match.span()
    while start and folded[start - 1].isalpha():
        start -= 1
    while folded[end : end + 1].isalpha():
        end += 1
    word, before = folded[start:end], folded[max(0, start - WORD_REACH) : start].split()[-1:]
    if word not in lexicon.not_future:
        return word in lexicon.not_future_owned and bool(before) and lexicon.owner.search(before[0]) is not None
    ending = before[0].rpartition("'")[2] if before else ""
    return lexicon.suffixes.get(ending) != lexicon.cases["dative"] and ending not in lexicon.future_after
