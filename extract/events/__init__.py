"""Find the events an article tells, with their participants, time, place and how real each is."""

from extract.events.finder import find_events
from extract.events.model import Argument, Event, EventMention

__all__ = ["Argument", "Event", "EventMention", "find_events"]
