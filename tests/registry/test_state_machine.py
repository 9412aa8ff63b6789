"""A registry that grows and shrinks, step by step, beside a plain dict."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from attrs import evolve
from hypothesis import event, settings, strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from partnerships import Municipality, Partnership, PartnershipType, Registry
from partnerships.errors import Conflict, NotFound
from tests.support.strategies import BUILT_IN_TYPES, MUNICIPALITIES, OWN_TYPE

if TYPE_CHECKING:
    from collections.abc import Iterable


def _places() -> tuple[Municipality, ...]:
    """Return a few municipalities, one of which is described in two ways."""
    first, second, third = MUNICIPALITIES[:3]
    return first, second, third, evolve(third, country="KR")


def _kinds() -> tuple[PartnershipType, ...]:
    """Return a few types, one of which is described in two ways."""
    return (*BUILT_IN_TYPES[:2], OWN_TYPE, evolve(OWN_TYPE, broader=None))


@st.composite
def small_partnerships(draw: st.DrawFn) -> Partnership:
    """Small partnerships, under few ids, that often are in conflict."""
    first, second = draw(
        st.sampled_from([(a, b) for a in _places() for b in _places() if a.id < b.id])
    )
    return Partnership.between(
        first,
        second,
        type=draw(st.sampled_from(_kinds())),
        since=draw(st.sampled_from(("1979-05-01", "1980"))),
        id=draw(st.sampled_from((None, None, "one", "two"))),
    )


class ARegistryGrows(RuleBasedStateMachine):
    """Beside dicts of the partnerships, and of the municipalities and types that it has met."""

    def __init__(self) -> None:
        super().__init__()
        self.registry = Registry.of()
        self.held: dict[str, Partnership] = {}
        self.places: dict[str, Municipality] = {}
        self.kinds: dict[str, PartnershipType] = {}

    def conflicts(self, others: Iterable[Partnership]) -> bool:
        """Whether partnerships name something otherwise than the registry, or than each other."""
        places, kinds = dict(self.places), dict(self.kinds)
        return any(
            any(places.setdefault(party.id, party) != party for party in tie.parties)
            or kinds.setdefault(tie.latest_type.code, tie.latest_type) != tie.latest_type
            for tie in others
        )

    def needed_otherwise(self, tie: Partnership) -> bool:
        """Whether others than the one that it replaces need a municipality or type otherwise."""
        kind = tie.latest_type
        return self.kinds.get(kind.code, kind) != kind or any(
            party.id == ours.id and party != ours
            for other in self.held.values()
            if other.id != tie.id
            for party in other.parties
            for ours in tie.parties
        )

    def keep(self, tie: Partnership) -> None:
        """Write down what was taken in."""
        self.held[tie.id] = tie
        self.places.update({party.id: party for party in tie.parties})
        self.kinds[tie.latest_type.code] = tie.latest_type

    @rule(tie=small_partnerships())
    def add(self, tie: Partnership) -> None:
        """Add a partnership, which may be there already."""
        known = self.held.get(tie.id, tie)
        if known != tie or self.conflicts([tie]):
            event("adding: conflict")
            with pytest.raises(Conflict):
                self.registry.adding(tie)
            return
        event(f"adding: {'again' if tie.id in self.held else 'new'}")
        self.registry = self.registry.adding(tie)
        self.keep(tie)

    @rule(tie=small_partnerships())
    def replace(self, tie: Partnership) -> None:
        """Put a partnership in the place of the one with its id."""
        if tie.id not in self.held:
            event("replacing: not found")
            with pytest.raises(NotFound):
                self.registry.replacing(tie)
        elif self.needed_otherwise(tie):
            event("replacing: conflict")
            with pytest.raises(Conflict):
                self.registry.replacing(tie)
        else:
            event("replacing: done")
            self.registry = self.registry.replacing(tie)
            self.keep(tie)

    @rule(id_=st.sampled_from(("one", "two", "kokura-tacoma", "dalian-kokura")))
    def remove(self, id_: str) -> None:
        """Remove a partnership; its municipalities stay."""
        if id_ not in self.held:
            with pytest.raises(NotFound):
                self.registry.removing(id_)
            return
        event("removed")
        self.registry = self.registry.removing(id_)
        del self.held[id_]

    @rule(tie=small_partnerships())
    def unite(self, tie: Partnership) -> None:
        """Take in another registry, in which some partnerships are those that are here."""
        others = [*list(self.held.values())[:1], tie]
        if len({each.id for each in others}) < len(others):
            others = others[1:]
        known = all(self.held.get(each.id, each) == each for each in others)
        if not known or self.conflicts(others):
            with pytest.raises(Conflict):
                self.registry | Registry.of([tie])
            return
        event("united")
        self.registry |= Registry.of(others)
        for each in others:
            self.keep(each)

    @rule()
    def forget_what_is_no_longer_needed(self) -> None:
        """Make the registry of what is held; nothing else is in it then."""
        self.registry = Registry.of(self.held.values())
        self.places, self.kinds = {}, {}
        for tie in self.held.values():
            self.keep(tie)

    @invariant()
    def it_holds_what_the_dict_holds(self) -> None:
        """In the order in which they came."""
        assert list(self.registry) == list(self.held.values())
        assert len(self.registry) == len(self.held)
        assert all(
            id_ in self.registry and self.registry[id_] == tie for id_, tie in self.held.items()
        )
        assert dict(self.registry.municipalities) == self.places
        own = {code: kind for code, kind in self.kinds.items() if code == OWN_TYPE.code}
        assert {code: self.registry.types[code] for code in own} == own

    @invariant()
    def what_is_not_there_is_not_found(self) -> None:
        """Neither contained nor got."""
        missing = {"one", "two", "kokura-tacoma"} - self.held.keys()
        for id_ in missing:
            assert id_ not in self.registry
            with pytest.raises(NotFound):
                self.registry[id_]


TestARegistryGrows = ARegistryGrows.TestCase
TestARegistryGrows.settings = settings(stateful_step_count=20)
