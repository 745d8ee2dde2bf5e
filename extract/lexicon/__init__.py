"""Everything the stages know about words and names, compiled once.

Words are data in ``extract/lang/<language>/``, facts are data in ``seeds/reference``; both end in one index that
reads folded words by stem and ending.
"""

from extract.lexicon.files import REFERENCE
from extract.lexicon.loading import load_lexicon
from extract.lexicon.model import (
    Cue,
    Frame,
    Institution,
    Lexicon,
    Name,
    NounEntry,
    Reading,
    Speech,
    Title,
    Trigger,
    VerbEntry,
    Word,
)

__all__ = [
    "REFERENCE",
    "Cue",
    "Frame",
    "Institution",
    "Lexicon",
    "Name",
    "NounEntry",
    "Reading",
    "Speech",
    "Title",
    "Trigger",
    "VerbEntry",
    "Word",
    "load_lexicon",
]
