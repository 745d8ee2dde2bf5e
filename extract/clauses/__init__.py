"""Read a sentence as clauses: each verb with the participants that depend on it.

Turkish puts the verb last and marks every participant, so one pass from left to right with a list of participants not
yet taken is enough: a verb takes what stands before it, back to where its clause begins.
"""

from extract.clauses.agreed import is_agreed_to
from extract.clauses.beforehand import beforehand, is_without
from extract.clauses.bidders import bids, find_bidders, find_orderer
from extract.clauses.carriers import find_carrier, is_due, is_joined, past_joined
from extract.clauses.companions import past_companions
from extract.clauses.genitives import has_subject
from extract.clauses.layers import layer
from extract.clauses.meanwhile import is_apart
from extract.clauses.measures import is_faced, is_of_measure
from extract.clauses.model import (
    CONDITIONAL,
    CONVERB,
    DESCRIBING,
    FINITE,
    FIRST_PERSON,
    FUTURE,
    INFINITIVE,
    NOMINAL,
    OWNED_TENSES,
    PARTICIPLE,
    POSSIBLE,
    SHORTEST_LIST,
    Clause,
    NounTrigger,
    Parse,
    Phrase,
    Predicate,
)
from extract.clauses.nouns import is_hosting
from extract.clauses.parsing import ends_in_decision, parse_sentence
from extract.clauses.predicates import is_asked, is_negated, is_neither
from extract.clauses.prevented import PREVENTED, prevented, prevents, was_done_anyway
from extract.clauses.wished import awaited, is_asked_for, wished

__all__ = [
    "CONDITIONAL",
    "CONVERB",
    "DESCRIBING",
    "FINITE",
    "FIRST_PERSON",
    "FUTURE",
    "INFINITIVE",
    "NOMINAL",
    "OWNED_TENSES",
    "PARTICIPLE",
    "POSSIBLE",
    "PREVENTED",
    "SHORTEST_LIST",
    "Clause",
    "NounTrigger",
    "Parse",
    "Phrase",
    "Predicate",
    "awaited",
    "beforehand",
    "bids",
    "ends_in_decision",
    "find_bidders",
    "find_carrier",
    "find_orderer",
    "has_subject",
    "is_agreed_to",
    "is_apart",
    "is_asked",
    "is_asked_for",
    "is_due",
    "is_faced",
    "is_hosting",
    "is_joined",
    "is_negated",
    "is_neither",
    "is_of_measure",
    "is_without",
    "layer",
    "parse_sentence",
    "past_companions",
    "past_joined",
    "prevented",
    "prevents",
    "was_done_anyway",
    "wished",
]
