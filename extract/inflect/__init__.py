"""Every form of a Turkish stem, each with its grammar, so that reading text is a look-up."""

from extract.inflect.forms import Form, NameSuffix
from extract.inflect.index import FormIndex
from extract.inflect.names import name_suffixes
from extract.inflect.nouns import inflect_noun, noun_paradigms, possessive_of
from extract.inflect.sounds import Paradigm
from extract.inflect.verbs import inflect_verb, verb_paradigms

__all__ = [
    "Form",
    "FormIndex",
    "NameSuffix",
    "Paradigm",
    "inflect_noun",
    "inflect_verb",
    "name_suffixes",
    "noun_paradigms",
    "possessive_of",
    "verb_paradigms",
]
