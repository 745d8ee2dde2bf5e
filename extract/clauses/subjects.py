"""Say whose each verb is, where the order of the words alone has not: shared subjects, and those of others."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from extract.actors import Line
from extract.clauses.bidders import bids
from extract.clauses.controlled import give_to_controlled, is_matter_of
from extract.clauses.genitives import has_nameless_subject, has_subject
from extract.clauses.measures import is_faced, is_struck_by_many, owns_object, settle_measures
from extract.clauses.model import (
    CONVERB,
    FINITE,
    INFINITIVE,
    NOMINAL,
    OWNED_TENSES,
    PARTICIPLE,
    Clause,
    Phrase,
)
from extract.clauses.one_of import give_to_one_of_them
from extract.clauses.purposes import give_purposes, give_sellers
from extract.clauses.reasons import give_reasons, give_to_accused
from extract.clauses.tellers import first_of_genitives, give_to_teller
from extract.clauses.wished import find_spoken_to
from extract.inflect import Form
from extract.lexicon import Lexicon

SEVERAL = 2
MEANWHILE = frozenset({"while", "when", "upon"})
BARE = ("subject", "attributive")
OWNER_REACH = 6  # words before a participle in which its own subject would stand


def settle_subjects(line: Line, clauses: list[Clause], lexicon: Lexicon) -> None:
    """Give the clauses of a sentence the subjects they share, and take away those they cannot have."""
    shapes = {clause.predicate.shape for clause in clauses}
    suffixes = {clause.predicate.form.suffix for clause in clauses if clause.predicate.form is not None}
    is_told = not OWNED_TENSES.isdisjoint(suffixes)
    if NOMINAL in shapes:
        _leave_to_object(line, clauses, lexicon)
        _give_to_outer(line, clauses, lexicon)
    if len(clauses) > 1 and clauses[0].subject is None and clauses[-1].subject is None:
        _give_openers(line, clauses)
    if is_told or "infinitive" in suffixes or "action" in suffixes:
        _leave_to_invited(line, clauses, lexicon)
    if is_told:
        _leave_to_others(line, clauses, lexicon)
    _share_subjects(line, clauses, lexicon)
    if "infinitive" in suffixes or "action" in suffixes:
        give_to_controlled(line, clauses, lexicon)
    if "infinitive" in suffixes:
        give_to_accused(line, clauses, lexicon)
        give_purposes(line, clauses, lexicon)
    if CONVERB in shapes:
        _take_free_owner(clauses)
        _give_to_later(clauses)
    if NOMINAL in shapes:
        _share_owners(line, clauses, lexicon)
    if is_told:
        _share_with_report(clauses)
    if "factive" in suffixes or "action" in suffixes:
        give_reasons(line, clauses, lexicon)
    if "present" in suffixes:
        settle_measures(line, clauses, lexicon)
    if PARTICIPLE in shapes:
        give_to_one_of_them(line, clauses, lexicon)
    give_sellers(line, clauses, lexicon)


def _leave_to_object(line: Line, clauses: list[Clause], lexicon: Lexicon) -> None:
    """ "Mısır, Libya'nın birliğini desteklemeye devam edecek", "Rusya'nın işgaline karşı Ukrayna'nın yanında olduğunu":
    not Libya, and not Russia; but "Kim'in silahını bırakmayı seçtiğini".
    """
    for at, clause in enumerate(clauses):
        form, owner = clause.predicate.form, clause.subject
        if owner is None or owner.slot != "genitive" or form is None or clause.predicate.shape != NOMINAL:
            continue
        outer = clauses[at + 1].predicate.form if at + 1 < len(clauses) else None
        is_free = form.suffix == "action" and form.possessive is None and form.case not in (None, "nom")
        is_free = is_free and (outer is None or outer.possessive != "3s")
        is_free = is_free or is_struck_by_many(line, owner, clause)
        if is_faced(line, owner, lexicon) or is_free and owns_object(line, owner, clause, lexicon):
            clause.subject, clause.phrases = None, [owner, *clause.phrases]


def _give_to_outer(line: Line, clauses: list[Clause], lexicon: Lexicon) -> None:
    """ "Trump'ın, yönetimin değişmesi gerektiğini vurguladığını": of two genitives before a verbal noun the nearer is
    its subject, though nobody we know, and the other that of the verb above it.
    """
    for at, (inner, outer) in enumerate(pairwise(clauses)):
        if inner.predicate.shape != NOMINAL:
            continue
        form, left = outer.predicate.form, _left_genitive(clauses[at - 1]) if at else None
        subject = left or inner.subject
        if subject is None or subject.slot != "genitive":
            continue
        is_topic = _is_bare_matter(line, inner, outer, lexicon) or _is_owned_matter(
            line, subject, inner, outer, lexicon
        )
        if subject.is_owner and subject is not left and not is_topic:
            continue
        is_owned = outer.predicate.shape in (NOMINAL, PARTICIPLE) and form is not None and form.possessive is not None
        has_own = outer.subject is not None and outer.subject.slot == "genitive"
        if not is_owned or has_own:
            continue
        if inner.is_infinitive_of(outer):
            outer.subject = subject  # "Dendias, Türkiye'nin görüşmeyi reddettiğini söyledi"
            continue
        is_of_others = is_topic or has_subject(line.folded[subject.end : inner.predicate.verb_start], lexicon)
        asked = find_spoken_to(subject, inner, outer) if not is_of_others else None
        if asked is not None:
            inner.phrases = [p for p in inner.phrases if p is not asked]
            outer.phrases = [asked, *outer.phrases]
        if is_of_others or asked is not None:
            outer.subject = replace(subject, is_owner=False)
            if inner.subject is subject:
                own = [p for p in inner.phrases if p.slot == "genitive" and p.start >= subject.end and not p.is_owner]
                inner.subject = own[-1] if own else None


def _is_bare_matter(line: Line, inner: Clause, outer: Clause, lexicon: Lexicon) -> bool:
    """ "Sudan ile İsrail'in ilişkileri normalleştirme konusunda anlaştığını": the topic has no doer of its own."""
    form, entry = inner.predicate.form, outer.predicate.entry
    if form is None or form.suffix != "action" or form.possessive is not None or entry is None or not entry.triggers:
        return False
    return is_matter_of(line, inner, outer, lexicon)


def _is_owned_matter(line: Line, subject: Phrase, inner: Clause, outer: Clause, lexicon: Lexicon) -> bool:
    """ "Putin ile Zelenskiy'nin gaz fiyatının düşürülmesi konusunda uzlaştığını": what has a doer of its own."""
    entry = outer.predicate.entry
    if entry is None or "agreement" not in entry.event_types or len(subject.mentions) < SEVERAL:
        return False
    words = line.folded[subject.end : inner.predicate.verb_start]
    return is_matter_of(line, inner, outer, lexicon) and has_subject(words, lexicon)


def _give_openers(line: Line, clauses: list[Clause]) -> None:
    """ "ABD ve Çin vergilerin düşürülmesi konusunda uzlaştı": several who open the sentence, with no comma behind
    them, do what its verb says, and what they say they do, as in "anlaşmaya vardıklarını duyurdu".
    """
    inner, main = clauses[0], clauses[-1]
    if not inner.phrases or inner.predicate.shape == FINITE:
        return
    form = main.predicate.form
    if main.predicate.shape != FINITE or form is None or form.passive:
        return
    first, second = (*inner.phrases, None)[:2]
    is_pair = first is not None and first.slot == "with" and second is not None and second.slot in BARE
    several = [p for p in (first, second) if p is not None][: 2 if is_pair else 1]
    named = several[-1]
    if first is None or first.start - line.sentence.start > 1 or named.slot not in BARE:
        return
    if not is_pair and len(named.mentions) < 2:
        return
    told = inner.predicate.form
    if told is None or told.suffix not in OWNED_TENSES:
        inner.phrases = [p for p in inner.phrases if p not in several]
    elif told.possessive != "3p":
        return
    else:
        inner.subject, inner.phrases = named, [p for p in inner.phrases if p is not named]
    main.subject = named
    main.phrases = [*several[:-1], *main.phrases]


def _left_genitive(before: Clause) -> Phrase | None:
    """ "Ban'ın, katkısı olabilecek tarafların katılmasını istediğini": the parties have a part in it, not Ban."""
    if before.predicate.shape != PARTICIPLE or before.subject is not None:
        return None
    is_owned = before.predicate.form is not None and before.predicate.form.possessive is not None
    return next((p for p in before.phrases if p.slot == "genitive"), None) if not is_owned else None


def _leave_to_invited(line: Line, clauses: list[Clause], lexicon: Lexicon) -> None:
    """ "Tebbun, Michel'in daveti üzerine geldiği Brüksel'de konuştu", "Şili, Peru'nun talebiyle çekilmeye başladı":
    who is invited travels, and who is asked withdraws.
    """
    for at, clause in enumerate(clauses):
        subject = clause.subject
        is_owner = subject is not None and subject.slot == "genitive" and subject.end < clause.predicate.start
        if subject is None or not is_owner or not bids(line, subject, lexicon, how="inviting"):
            continue
        form = clause.predicate.form
        if clause.predicate.shape not in (PARTICIPLE, NOMINAL) or form is None:
            continue
        if form.suffix not in OWNED_TENSES and (form.suffix not in ("infinitive", "action") or form.possessive):
            continue
        main = next((c for c in clauses[at + 1 :] if c.predicate.shape == FINITE), None)
        named = [p for p in main.phrases if p.slot == "genitive" and p.end < subject.start] if main is not None else []
        clause.subject = named[-1] if named else main.subject if main is not None else None
        # "açıklamada, bakanın Choe'nin davetiyle ziyaret edeceği bildirildi": somebody without a name
        begin = clause.subject.end if clause.subject is not None else line.sentence.start
        before = line.folded[begin : subject.start].split()
        if any(lexicon.endings.any_genitive.match(word) for word in before):
            clause.subject, clause.is_of_another = None, True


def _leave_to_others(line: Line, clauses: list[Clause], lexicon: Lexicon) -> None:
    """ "Peskov, heyetin Pyongyang'ı ziyaret ettiğini söyledi": Peskov has visited nothing."""
    end, about = line.sentence.start, tuple(f" {word}" for word in lexicon.words["postpositions"]["about"])
    for at, clause in enumerate(clauses):
        form, subject = clause.predicate.form, clause.subject
        is_owned = form is not None and form.possessive in ("3s", "3p") and _is_told(form)
        is_owner = subject is not None and subject.slot == "genitive" and line.folded.startswith(",", subject.end)
        if is_owned and is_owner and subject is not None and line.folded.startswith(about, clause.end):
            if at + 1 < len(clauses) and _says_of_another(line, clause, subject, lexicon):
                clauses[at + 1].phrases.insert(0, subject)
        elif is_owned and (subject is None or subject.slot == "subject"):
            begin = max(end, subject.end if subject is not None and subject.end < clause.predicate.start else 0)
            last = clause.phrases[-1] if clause.phrases else None
            # "yönetimin Peru'nun yanında yer aldığını": Peru is at whose side
            stop = last.start if last is not None and last.slot == "genitive" else clause.predicate.start
            if line.folded.startswith(lexicon.words["portions"]["words"], stop):
                stop = _start_of_whole(line.folded, begin, stop, lexicon)
            if has_nameless_subject(line.folded[begin : max(begin, stop)], clause.predicate, lexicon):
                clause.subject, clause.is_of_another = None, True
        if clause.predicate.shape not in (CONVERB, INFINITIVE):
            end = clause.predicate.end


def _says_of_another(line: Line, clause: Clause, owner: Phrase, lexicon: Lexicon) -> bool:
    """ "Lavrov'un, Batı'nın silah sattığı yönündeki sözlerini": the words are his, and what they tell is another's."""
    inside = sorted((p for p in clause.phrases if p.start >= owner.end), key=lambda p: p.start)
    named = [p for p in inside if p.slot == "genitive" and not p.is_owner]
    starts = [p.start for p in inside] + [clause.predicate.start]
    between = (line.folded[a:b] for a, b in zip([owner.end, *(p.end for p in inside)], starts, strict=True))
    if not named and not any(has_subject(words, lexicon) for words in between):
        return False
    clause.subject, clause.is_of_another = named[-1] if named else None, not named
    return True


def _is_told(form: Form) -> bool:
    """ "ettiğini söyledi", "etmesini bekledi": what is said to be done, or to be wished for."""
    return form.suffix in OWNED_TENSES or form.suffix == "action" and form.case == "acc"


def give_to_words(line: Line, clause: Clause, before: Sequence[Phrase], lexicon: Lexicon) -> None:
    """ "Erdoğan'ın Mısır'ı eleştiren açıklamaları": what his words do, he does."""
    form = clause.predicate.form
    if clause.subject is not None or form is None or form.possessive is not None or form.passive:
        return
    owners = [p for p in (*before[-1:], *clause.phrases[:1]) if p.slot == "genitive"]
    owners = [p for p in owners if not owns_object(line, p, clause, lexicon)]
    if not owners:
        return
    following = line.word_behind(clause.predicate.end)
    stems = lexicon.words["utterances"]["stems"]
    if following.startswith(stems) and lexicon.endings.owned_next.match(f" {following}"):
        clause.subject = owners[-1]


def _start_of_whole(folded: str, begin: int, stop: int, lexicon: Lexicon) -> int:
    """ "askerlerinin bir kısmını": where that begins of which it is a part."""
    for word in reversed(folded[begin:stop].split()):
        stop = folded.rindex(word, begin, stop)
        if lexicon.endings.any_genitive.match(word):
            return stop
    return begin


def _share_subjects(line: Line, clauses: list[Clause], lexicon: Lexicon) -> None:
    """A converb has the subject of the clause it belongs to: of a verbal noun, if the two share a genitive before them
    ("Guaido'nun mektup göndererek destek istediğini"), otherwise of the next finite verb. So has a participle that
    says where or when, if no genitive stands before it: "resmi ziyarette olduğu Lübnan'da konuşan Borrell".
    """
    following: Phrase | None = None
    owner: Phrase | None = None
    later: Clause | None = None
    for clause in reversed(clauses):
        form, shape, after = clause.predicate.form, clause.predicate.shape, later
        later = clause
        if shape == FINITE:
            following, owner = clause.subject, None
        elif (
            _is_intended(clause, after)
            or _is_done_before(line, clause, lexicon)
            or shape == PARTICIPLE
            and form is not None
            and form.possessive == "3s"
        ):
            if clause.subject is None:
                before = _unnamed(line, clause).split()[-OWNER_REACH:]
                is_owned = any(lexicon.endings.any_genitive.match(word) for word in before)
                clause.subject = following if not is_owned else None
            elif clause.subject.slot == "genitive":
                owner = clause.subject  # "Erdoğan'ın Bağdat'a giderek Sudani ile görüşeceği bildirildi"
        elif shape != CONVERB:
            owner = clause.subject if clause.subject is not None and clause.subject.slot == "genitive" else None
        elif owner is not None and not owner.is_owner and owner.start < clause.predicate.start:
            clause.subject = owner
        elif clause.subject is None:
            clause.subject = following


def _is_intended(clause: Clause, following: Clause | None) -> bool:
    """ "Kim ile yapması planlanan zirveyi iptal etti": who is to do it is the subject of the sentence."""
    form = clause.predicate.form
    if form is None or form.suffix != "action" or form.possessive != "3s" or form.passive or following is None:
        return False
    is_next = following.predicate.shape == PARTICIPLE and following.predicate.start == clause.predicate.end + 1
    return is_next and following.predicate.is_passive


def _is_done_before(line: Line, clause: Clause, lexicon: Lexicon) -> bool:
    """ "Putin, Pekin'i ziyaret etmesinin ardından", "saldırmasına rağmen": who acts next, unless another is named."""
    form = clause.predicate.form
    if form is None or form.suffix != "action" or form.possessive != "3s" or form.passive:
        return False
    following, own = line.word_behind(clause.predicate.end), lexicon.words["postpositions"]
    return following in own["after"] or following in own["despite"]


def _unnamed(line: Line, clause: Clause) -> str:
    """What stands before a clause in its sentence without the names in it: "Kim Jong-un" is no genitive."""
    text, end = "", clause.predicate.start
    for phrase in sorted(clause.phrases, key=lambda p: -p.start):
        if phrase.slot != "genitive" and phrase.end <= end:
            text, end = f"{line.folded[phrase.end : end]} {text}", phrase.start
    return f"{line.folded[line.sentence.start : end]} {text}"


def _take_free_owner(clauses: list[Clause]) -> None:
    """ "Sözcünün Erdoğan'ı susmaya davet ederek söylediklerine vurgu yapılıyor": the genitive of which nobody is the
    subject, where the sentence's verb is passive and leaves a converb without one.
    """
    for position, clause in enumerate(clauses):
        if clause.predicate.shape == CONVERB and clause.subject is None:
            after = next((c for c in clauses[position + 1 :] if c.predicate.shape == FINITE), None)
            left = [p for p in after.phrases if p.slot == "genitive" and not p.is_owner] if after is not None else []
            clause.subject = next((p for p in reversed(left) if p.start < clause.predicate.start), None)


def _give_to_later(clauses: list[Clause]) -> None:
    """ "Putin Pekin'i ziyaret ederken, Blinken Tokyo'ya gitti": who is named after the one verb does the other."""
    for at, clause in enumerate(clauses):
        before = next((c for c in reversed(clauses[:at]) if c.predicate.shape == CONVERB), None)
        form = before.predicate.form if before is not None else None
        if before is None or form is None or form.suffix not in MEANWHILE or clause.predicate.shape != FINITE:
            continue
        own = next((p for p in clause.phrases if p.slot == "subject" and p.start > before.predicate.end), None)
        if own is not None and clause.subject is not None and clause.subject.end < before.predicate.start:
            clause.subject = own
            clause.phrases = [p for p in clause.phrases if p is not own]


def _share_owners(line: Line, clauses: list[Clause], lexicon: Lexicon) -> None:
    """ "Ban'ın toplantı istediğini ve İran'ı davet ettiğini": joined clauses of one form have one subject."""
    joining = lexicon.words["conjunctions"]["and"]
    for before, clause in pairwise(clauses):
        if clause.predicate.shape == NOMINAL and _goes_on(before, clause):
            clause.subject = before.subject
        if clause.predicate.shape != NOMINAL or before.predicate.shape != NOMINAL:
            continue
        form, other = clause.predicate.form, before.predicate.form
        if form is None or other is None or form.case != other.case:
            continue
        if form.suffix != other.suffix and not {form.suffix, other.suffix} <= OWNED_TENSES:  # "geldiğini ve gideceğini"
            continue
        has_own = any(p.slot == "genitive" for p in (*clause.phrases, *([clause.subject] if clause.subject else [])))
        if form.possessive != "3s" or other.possessive != "3s" or has_own:
            continue
        is_owned = before.subject is not None and before.subject.slot == "genitive"
        if is_owned and line.word_behind(before.predicate.end) in joining:
            clause.subject = before.subject


def _goes_on(before: Clause, clause: Clause) -> bool:
    """ "Hollanda'nın, uçağa verdiği iniş iznini iptal etmesi": set off, a genitive is the subject of both."""
    form, subject = clause.predicate.form, before.subject
    if before.predicate.shape != PARTICIPLE or subject is None or subject.slot != "genitive" or not subject.is_marked:
        return False
    has_own = clause.is_of_another or any(p.slot == "genitive" for p in clause.phrases)
    return clause.subject is None and not has_own and form is not None and form.possessive == "3s"


def _share_with_report(clauses: list[Clause]) -> None:
    """ "Pompeo'nun görüştüğü Lavrov'a çağrıda bulunduğu belirtildi": of one genitive before both, both are told."""
    for at, (clause, report) in enumerate(pairwise(clauses)):
        form, other = clause.predicate.form, report.predicate.form
        if report.predicate.shape != FINITE or other is None or not other.passive:
            continue
        is_owned = form is not None and form.suffix in OWNED_TENSES and form.possessive == "3s" and not form.passive
        if not is_owned or report.predicate.start != clause.predicate.end + 1:
            continue
        if (teller := first_of_genitives(clauses)) is not None and teller is not clause.subject:
            give_to_teller(teller, clause, clauses)
        if clause.subject is not None:
            continue
        genitives = [c.subject for c in clauses[:at] if c.subject is not None and c.subject.slot == "genitive"]
        has_own = any(p.slot == "genitive" for c in clauses[: at + 1] for p in c.phrases)
        if len({p.start for p in genitives}) == 1 and not genitives[0].is_owner and not has_own:
            clause.subject = genitives[0]
