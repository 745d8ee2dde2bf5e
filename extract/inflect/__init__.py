"""Every form of a Turkish stem, each with its grammar, so that reading text is a look-up."""

from extract.inflect.forms import Form, NameSuffix
from extract.inflect.names import name_suffixes
from extract.inflect.nouns import inflect_noun
from extract.inflect.verbs import inflect_verb

__all__ = ["Form", "NameSuffix", "inflect_noun", "inflect_verb", "name_suffixes"]
