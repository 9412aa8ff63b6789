"""The parties of partnerships, and whether two of them are the same municipality."""

from __future__ import annotations

from collections import defaultdict
from functools import cached_property
from itertools import chain, product
from typing import TYPE_CHECKING, NamedTuple, assert_never

from partnerships._comparison.values import Doubt, Reason
from partnerships._folding.names import find_name_keys, fold_name, list_opposites
from partnerships.acts import (
    Accession,
    Conclusion,
    Renewal,
    Resumption,
    Succession,
    Suspension,
    Termination,
    Withdrawal,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from partnerships.municipalities import Municipality
    from partnerships.partnership import Partnership
    from partnerships.registry import Registry


class Place(NamedTuple):
    """A place among the parties of a partnership: the municipalities that have held it, in order."""

    holders: tuple[Municipality, ...]
    founding: bool


def list_places(partnership: Partnership) -> tuple[Place, ...]:
    """Return the places among the parties, the founding ones first."""
    holders = [[party] for party in partnership.parties]
    held_by = {party.id: {index} for index, party in enumerate(partnership.parties)}
    for act in partnership.acts:
        match act:
            case Succession():
                places = held_by.pop(act.party)
                for index in places:
                    holders[index].append(act.successor)
                held_by[act.successor.id] = held_by.get(act.successor.id, set()) | places
            case Accession():
                held_by[act.party.id] = {len(holders)}
                holders.append([act.party])
            case Withdrawal():
                del held_by[act.party]
            case Conclusion() | Renewal() | Suspension() | Resumption() | Termination():
                pass
            case _:
                assert_never(act)
    founders = len(partnership.parties)
    return tuple(Place(tuple(each), index < founders) for index, each in enumerate(holders))


class Evidence(NamedTuple):
    """What a municipality can be recognized by."""

    identifiers: frozenset[tuple[str, str]]
    names: dict[str, str]
    folded: dict[str, str]


class Kin:
    """The municipalities of a registry, with their predecessors and successors in any partnership."""

    def __init__(self, registry: Registry) -> None:
        self.municipalities = dict(registry.municipalities)
        self._successors: defaultdict[str, set[str]] = defaultdict(set)
        self._predecessors: defaultdict[str, set[str]] = defaultdict(set)
        for partnership in registry:
            for act in partnership.acts:
                if isinstance(act, Succession):
                    self._successors[act.party].add(act.successor.id)
                    self._predecessors[act.successor.id].add(act.party)
        self._evidence: dict[str, Evidence] = {}

    def relatives_of(self, id_: str) -> Iterator[Municipality]:
        """Yield the predecessors and successors of a municipality, at any distance."""
        for steps in (self._successors, self._predecessors):
            seen, ahead = {id_}, [id_]
            while ahead:
                further = steps.get(ahead.pop(), set()) - seen
                seen |= further
                ahead += further
            yield from (self.municipalities[each] for each in sorted(seen - {id_}))

    def evidence_of(self, id_: str) -> Evidence:
        """Return what a municipality can be recognized by."""
        found = self._evidence.get(id_)
        if found is None:
            found = self._evidence[id_] = find_evidence(self.municipalities[id_])
        return found


def find_evidence(municipality: Municipality) -> Evidence:
    """Return what a municipality can be recognized by."""
    texts = sorted({name.text for name in municipality.names}, reverse=True)
    return Evidence(
        frozenset(municipality.identifiers.items()),
        {key: text for text in texts for key in find_name_keys(text)},
        {fold_name(text): text for text in texts},
    )


class Likeness(NamedTuple):
    """Two municipalities that may be the same: why, and what speaks against it."""

    ours: Municipality
    theirs: Municipality
    reason: Reason
    evidence: str
    doubts: frozenset[Doubt]


RANKS = {
    Reason.IDENTIFIER: 4,
    Reason.NAME: 3,
    Reason.SUCCESSION: 2,
    Reason.SIMILAR_NAME: 1,
    Reason.DATE: 0,
}
"""How strong each reason is."""

CONTRADICTIONS = frozenset({Doubt.COUNTRIES_DIFFER, Doubt.IDENTIFIERS_DIFFER})
"""The doubts of something that speaks against a match, and is not only missing."""


class PartyMatcher:
    """Answers whether municipalities of two registries are the same."""

    def __init__(self, ours: Registry, theirs: Registry) -> None:
        self._ours, self._theirs = Kin(ours), Kin(theirs)
        self._found: dict[tuple[str, str], Likeness | None] = {}

    def compare(self, ours: Municipality, theirs: Municipality) -> Likeness | None:
        """Return how two municipalities are alike; None if they are not."""
        key = ours.id, theirs.id
        if key not in self._found:
            self._found[key] = self._compare(ours, theirs)
        return self._found[key]

    def compare_places(self, ours: Place, theirs: Place) -> Likeness | None:
        """Return the strongest likeness of the holders of two places; None if there is none."""
        pairs = product(ours.holders, theirs.holders)
        found = [each for each in (self.compare(*pair) for pair in pairs) if each is not None]
        return min(found, key=rank_likeness, default=None)

    def find_alike(self, id_: str) -> frozenset[str]:
        """Return the ids of their municipalities that are like one of ours."""
        ours = self._ours
        return frozenset(
            other
            for each in (ours.municipalities[id_], *ours.relatives_of(id_))
            for key in self._list_lookups(ours.evidence_of(each.id))
            for other in self._their_keys.get(key, ())
            if self.compare(ours.municipalities[id_], self._theirs.municipalities[other])
        )

    @cached_property
    def _their_keys(self) -> dict[object, set[str]]:
        """The ids of their municipalities, and of their relatives, by what they are recognized by."""
        found: defaultdict[object, set[str]] = defaultdict(set)
        for id_ in self._theirs.municipalities:
            evidence = self._theirs.evidence_of(id_)
            related = {id_, *(each.id for each in self._theirs.relatives_of(id_))}
            for key in chain(
                evidence.identifiers, evidence.names, (("", key) for key in evidence.folded)
            ):
                found[key] |= related
        return found

    @staticmethod
    def _list_lookups(evidence: Evidence) -> Iterable[object]:
        yield from evidence.identifiers
        yield from chain.from_iterable(map(list_opposites, evidence.names))
        yield from (("", key) for key in evidence.folded)

    def _compare(self, ours: Municipality, theirs: Municipality) -> Likeness | None:
        direct = self._compare_directly(ours, theirs)
        if direct is not None and direct.reason is not Reason.SIMILAR_NAME:
            return direct
        related = [
            each
            for our_kin, their_kin in chain(
                product((ours,), self._theirs.relatives_of(theirs.id)),
                product(self._ours.relatives_of(ours.id), (theirs,)),
            )
            if (each := self._compare_directly(our_kin, their_kin)) is not None
            and each.reason is not Reason.SIMILAR_NAME
        ]
        if not related:
            return direct
        best = min(related, key=rank_likeness)
        return Likeness(ours, theirs, Reason.SUCCESSION, best.evidence, best.doubts)

    def _compare_directly(self, ours: Municipality, theirs: Municipality) -> Likeness | None:
        """Compare two municipalities without their predecessors and successors."""
        here, there = self._ours.evidence_of(ours.id), self._theirs.evidence_of(theirs.id)
        if common := here.identifiers & there.identifiers:
            scheme, value = min(common)
            return Likeness(ours, theirs, Reason.IDENTIFIER, f"{scheme} {value}", frozenset())
        reason, evidence = Reason.NAME, find_common_name(here.names, there.names)
        if evidence is None:
            folded = here.folded.keys() & there.folded.keys()
            if not folded:
                return None
            key = min(folded)
            reason = Reason.SIMILAR_NAME
            evidence = " ~ ".join(sorted((here.folded[key], there.folded[key])))
        doubts = find_doubts(ours, theirs, reason)
        if have_other_identifiers(here.identifiers, there.identifiers):
            doubts |= {Doubt.IDENTIFIERS_DIFFER}
        return Likeness(ours, theirs, reason, evidence, doubts)


def find_common_name(ours: dict[str, str], theirs: dict[str, str]) -> str | None:
    """Return a name that two municipalities have in common, with a word for a city if one has it."""
    found = {
        max(text, theirs[opposite], key=lambda each: (len(each), each))
        for key, text in ours.items()
        for opposite in list_opposites(key)
        if opposite in theirs
    }
    return min(found, default=None)


def find_doubts(ours: Municipality, theirs: Municipality, reason: Reason) -> frozenset[Doubt]:
    """Return the doubts that the countries and the reason leave."""
    found: set[Doubt] = set()
    if reason is Reason.SIMILAR_NAME:
        found.add(Doubt.SIMILAR_NAME)
    if ours.country is None or theirs.country is None:
        found.add(Doubt.NO_COUNTRY)
    elif ours.country != theirs.country:
        found.add(Doubt.COUNTRIES_DIFFER)
    return frozenset(found)


def have_other_identifiers(
    ours: frozenset[tuple[str, str]], theirs: frozenset[tuple[str, str]]
) -> bool:
    """Whether both have an identifier of one scheme, given that none is the same."""
    return not {scheme for scheme, _ in ours}.isdisjoint(scheme for scheme, _ in theirs)


def rank_likeness(likeness: Likeness) -> tuple[object, ...]:
    """Return a key by which the strongest likeness is the least, whichever side is ours."""
    sides = sorted((describe(likeness.ours), describe(likeness.theirs)))
    return (
        bool(likeness.doubts & CONTRADICTIONS),
        -RANKS[likeness.reason],
        len(likeness.doubts),
        likeness.evidence,
        sides,
    )


def describe(municipality: Municipality) -> tuple[object, ...]:
    """Return what is said of a municipality but for its ids, as a key to sort by."""
    names = sorted(
        (each.text, each.lang, str(each.since), str(each.until)) for each in municipality.names
    )
    return (
        names,
        municipality.country or "",
        str(municipality.since),
        str(municipality.until),
        sorted(municipality.identifiers.items()),
    )
