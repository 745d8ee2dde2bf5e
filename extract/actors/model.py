"""Actors and places of one article, and where they are mentioned."""

from __future__ import annotations

from dataclasses import dataclass, field

PERSON, ORGANIZATION, COUNTRY, PLACE = "person", "organization", "country", "place"
MEDIA = frozenset({"media", "agency"})  # subtypes that report what others say
BODIES = frozenset({"international", "armed_group"})  # organisations that are a side of their own
FIRMS = frozenset({"company", "state_company"})
OF_BODY = "of_body"  # subtype of a person who has an office in one of them, and so stands for no state


@dataclass(slots=True)
class Entity:
    """An actor or place as one article knows it; grows while the article is read."""

    kind: str
    name: str
    aliases: set[str] = field(default_factory=set)
    country_code: str | None = None
    reference_id: str | None = None
    subtype: str = ""
    office: str | None = None
    office_code: str | None = None


@dataclass(slots=True)
class Mention:
    """A span that names an entity. ``end`` stops before an ending after an apostrophe, ``full_end`` after it;
    ``phrase_start`` is where the office before a name begins.

    ``case`` is the grammatical case of the phrase, ``derivation`` an ending that makes it no participant
    ("Pekin'li", "Moskova'daki"). ``country_code`` is the country acted for here, ``post`` that where an envoy is.
    """

    start: int
    end: int
    full_end: int
    entity: int
    phrase_start: int
    form: str = "name"
    case: str = "nom"
    number: str = "s"
    derivation: str | None = None
    office: str | None = None
    office_code: str | None = None
    country_code: str | None = None
    is_former: bool = False
    post: str | None = None
    group: tuple[int, ...] = ()


@dataclass(slots=True)
class Actors:
    """Everything :func:`extract.actors.find_actors` found, mentions in reading order.

    ``countries`` gives the entity of a country code, ``seats`` the country for which a capital may stand.
    """

    entities: list[Entity]
    mentions: list[Mention]
    countries: dict[str, int] = field(default_factory=dict)
    seats: dict[int, int] = field(default_factory=dict)
