"""Decide which tellings of which articles are one real-world event."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from extract.resolve.blocking import candidate_pairs
from extract.resolve.dates import EXACT, FINE, UNDATED, When, days_apart
from extract.resolve.matching import (
    BOTH_UNDATED,
    DETAIL,
    SAME,
    SAME_NEWS_DAYS,
    Edge,
    Where,
    is_far,
    match,
    names_differ,
    out_of_reach,
    places_differ,
    share,
    where,
)
from extract.resolve.tellings import LASTING, SINGULAR, SPEECH_ACTS, Sides, Telling
from extract.states import SETBACKS


@dataclass(slots=True)
class Cluster:
    """Tellings held to be one event, and what they say, each different thing once."""

    event_type: str
    is_unreal: bool
    states: set[str]
    nodes: list[str]
    sides: set[Sides]
    whens: set[When]
    places: set[Where]
    names: set[frozenset[str]]
    bounded: list[Telling]
    documents: set[str]
    undated: list[int] = field(default_factory=list)

    @property
    def is_torn(self) -> bool:
        """Whether its tellings contradict each other on the country: then the place tells it from nothing else."""
        return len({told.place.country_code for told in self.places if told.place.country_code}) > 1

    @property
    def vagueness(self) -> tuple[int, int]:
        """Of two clusters, the one with more of it has to look for the other."""
        level = min(when.level for when in self.whens)
        return level, -self.named_count

    @property
    def named_count(self) -> int:
        """How many people the telling that names most of them names."""
        return max(sum(len(party.persons) for side in both for party in side) for both in self.sides)


def group_tellings(tellings: Iterable[Telling]) -> list[list[Telling]]:
    """The tellings of each real-world event among those of one type, in an order that the input's does not change.

    Two tellings of a group never contradict each other. What copies of an article tell follows the original.
    """
    return list(_group(sorted(tellings, key=lambda telling: telling.event_id)))


def leaders(tellings: Sequence[Telling]) -> dict[str, list[Telling]]:
    """By the id of the telling that speaks for them: that of the original, and its copies'."""
    ordinals: dict[tuple[object, ...], int] = {}
    told: dict[tuple[object, ...], list[Telling]] = {}
    for telling in sorted(tellings, key=lambda telling: (telling.document_id, telling.rank, telling.event_id)):
        when = telling.when if telling.when.basis == EXACT else None
        content = (telling.event_type, telling.original_id, telling.sides, telling.place, telling.factuality, when)
        ordinal = ordinals[telling.document_id, content] = ordinals.get((telling.document_id, content), -1) + 1
        told.setdefault((*content, ordinal), []).append(telling)
    ordered = (sorted(same, key=lambda t: (t.document_id != t.original_id, t.event_id)) for same in told.values())
    return {same[0].event_id: same for same in ordered}


def _group(tellings: list[Telling]) -> Iterator[list[Telling]]:
    followers = leaders(tellings)
    nodes = _nodes(sorted((same[0] for same in followers.values()), key=lambda telling: telling.event_id))
    found = [
        edge
        for one, other in candidate_pairs([node[0] for node in nodes])
        if (edge := match(nodes[one][0], nodes[other][0]))
    ]
    by_id = {node[0].event_id: node for node in nodes}
    clusters = _unite(by_id, sorted(found))
    united = [[telling for node in cluster.nodes for telling in by_id.pop(node)] for cluster in clusters]
    for led in (*united, *by_id.values()):
        group = [telling for leader in led for telling in followers[leader.event_id]]
        yield sorted(group, key=lambda telling: telling.event_id)


def _nodes(tellings: list[Telling]) -> list[list[Telling]]:
    """Tellings that say the very same are compared once; a much told event would cost its square otherwise."""
    ordinals: dict[tuple[object, ...], int] = {}
    nodes: dict[tuple[object, ...], list[Telling]] = {}
    for telling in tellings:
        content: tuple[object, ...] = (telling.event_id,)
        shared = share(telling.event_type, telling.sides, telling.sides)
        is_speech = telling.event_type in SPEECH_ACTS
        if telling.when.level == FINE and shared and shared.is_enough and (shared.actor_named_count or not is_speech):
            content = (telling.sides, telling.when, telling.place, telling.factuality, telling.mode, telling.name)
            # The second such telling of an article is another event.
            ordinal = ordinals[telling.document_id, content] = ordinals.get((telling.document_id, content), -1) + 1
            content = (*content, ordinal)
        nodes.setdefault(content, []).append(telling)
    return list(nodes.values())


def _unite(nodes: dict[str, list[Telling]], edges: list[Edge]) -> list[Cluster]:
    """Those with an edge, united along the edges, the safest first, as long as nothing contradicts."""
    clusters = {event_id: _cluster(nodes[event_id]) for edge in edges for event_id in (edge.one, edge.other)}
    neighbours: dict[tuple[int, str], list[str]] = {}
    for edge in edges:
        if edge.stage != SAME:
            neighbours.setdefault((edge.stage, edge.one), []).append(edge.other)
            neighbours.setdefault((edge.stage, edge.other), []).append(edge.one)
    for edge in edges:
        one, other = clusters[edge.one], clusters[edge.other]
        if one is other or _conflict(one, other) or not _is_one_news(one, other, edge.stage):
            continue
        if edge.stage != SAME and _fits_elsewhere(edge.stage, one, other, clusters, neighbours):
            continue
        if len(one.nodes) < len(other.nodes):
            one, other = other, one
        _unite_two(one, other, clusters)
    _place_vague(clusters, edges)
    distinct = {id(cluster): cluster for cluster in clusters.values()}
    return list(distinct.values())


def _unite_two(one: Cluster, other: Cluster, clusters: dict[str, Cluster]) -> None:
    _absorb(one, other)
    clusters.update((node, one) for node in other.nodes)


def _place_vague(clusters: dict[str, Cluster], edges: list[Edge]) -> None:
    """What names fewer people than others of its day tells no further event: it joins the most told that it fits."""
    neighbours: dict[str, list[str]] = {}
    for edge in edges:
        if edge.stage <= DETAIL and clusters[edge.one].event_type in SINGULAR:
            neighbours.setdefault(edge.one, []).append(edge.other)
            neighbours.setdefault(edge.other, []).append(edge.one)
    distinct = {id(clusters[node]): clusters[node] for node in neighbours}
    for vague in sorted(distinct.values(), key=lambda cluster: (-cluster.named_count, min(cluster.nodes))):
        found = {id(c): c for node in vague.nodes for n in neighbours.get(node, ()) if (c := clusters[n])}
        fitting = [c for c in found.values() if c.named_count > vague.named_count and not _conflict(vague, c)]
        told = [len(cluster.documents) for cluster in fitting]
        if told and told.count(max(told)) == 1:
            _unite_two(fitting[told.index(max(told))], vague, clusters)


def _fits_elsewhere(
    stage: int, one: Cluster, other: Cluster, clusters: dict[str, Cluster], neighbours: dict[tuple[int, str], list[str]]
) -> bool:
    """Whether the vaguer of two clusters could as well be a third one, which is not the second."""
    for vague, precise in ((one, other), (other, one)):
        if vague.vagueness < precise.vagueness:
            continue
        reachable = {id(c): c for node in vague.nodes for n in neighbours.get((stage, node), ()) if (c := clusters[n])}
        for third in reachable.values():
            if third is vague or third is precise or _conflict(vague, third) or _is_after_all(vague, precise, third):
                continue
            if any(is_far(published, when) for published in vague.undated for when in third.whens):
                continue
            if _conflict(precise, third):
                return True
    return False


def _is_after_all(vague: Cluster, precise: Cluster, third: Cluster) -> bool:
    """What is put off or called off is what was planned, whatever was held later."""
    return vague.states <= SETBACKS and "planned" in precise.states and third.states == {"occurred"}


def _conflict(one: Cluster, other: Cluster) -> bool:
    """Whether any telling of one contradicts any of the other."""
    if one.is_unreal != other.is_unreal or not one.documents.isdisjoint(other.documents):
        return True
    is_lasting = one.event_type in LASTING
    whens, others = one.whens, other.whens
    return (
        any(days_apart(mine, their, is_lasting=is_lasting) is None for mine in whens for their in others)
        or any(out_of_reach(telling, when) for telling in one.bounded for when in others)
        or any(out_of_reach(telling, when) for telling in other.bounded for when in whens)
        or any(names_differ(mine, their) for mine in one.names for their in other.names)
        or not (one.is_torn or other.is_torn)
        and any(places_differ(one.event_type, mine, their) for mine in one.places for their in other.places)
        or any(share(one.event_type, mine, their) is None for mine in one.sides for their in other.sides)
    )


def _is_one_news(one: Cluster, other: Cluster, stage: int) -> bool:
    """Whether tellings without a date were printed close together."""
    printed = one.undated + other.undated
    return stage != BOTH_UNDATED or not printed or max(printed) - min(printed) <= SAME_NEWS_DAYS


def _cluster(node: list[Telling]) -> Cluster:
    first = node[0]
    return Cluster(
        event_type=first.event_type,
        is_unreal=first.is_unreal,
        states={first.factuality},
        nodes=[first.event_id],
        sides={first.sides},
        whens={first.when},
        places={where(first)},
        names={first.name},
        bounded=[first] if first.when.level != FINE else [],
        documents={telling.document_id for telling in node},
        undated=[first.published] if first.when.level == UNDATED and first.published else [],
    )


def _absorb(one: Cluster, other: Cluster) -> None:
    one.states |= other.states
    one.nodes += other.nodes
    one.sides |= other.sides
    one.whens |= other.whens
    one.places |= other.places
    one.names |= other.names
    one.bounded += other.bounded
    one.documents |= other.documents
    one.undated += other.undated
