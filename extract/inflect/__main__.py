"""Print the forms of a stem: ``python -m extract.inflect STEM noun|verb [FLAG ...]``."""

import sys

from extract.inflect import inflect_noun, inflect_verb

if __name__ == "__main__":
    stem, pos, *flags = sys.argv[1:]
    for form in {"noun": inflect_noun, "verb": inflect_verb}[pos](stem, flags=flags):
        print(form)
