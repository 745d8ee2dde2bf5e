"""Find the sentences and the quotations of a document."""

from extract.segment.quotations import find_quotations
from extract.segment.sentences import split_sentences

__all__ = ["find_quotations", "split_sentences"]
