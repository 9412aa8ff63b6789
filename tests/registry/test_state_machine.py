"""A registry that grows and shrinks, step by step, beside a plain dict."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from attrs import evolve
from hypothesis import event, settings, strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from partnerships import Conclusion, Municipality, Partnership, PartnershipType, Registry
from partnerships._testing.histories import MUNICIPALITIES
from partnerships._testing.municipalities import BUILT_IN_TYPES, OWN_TYPE
from partnerships.errors import Conflict, NotFound, StillReferenced

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
            any(places.setdefault(party.id, party) != party for party in partnership.parties)
            or kinds.setdefault(partnership.latest_type.code, partnership.latest_type)
            != partnership.latest_type
            for partnership in others
        )

    def needed_otherwise(self, partnership: Partnership) -> bool:
        """Whether others than the one that it replaces need a municipality or type otherwise."""
        kind = partnership.latest_type
        return self.kinds.get(kind.code, kind) != kind or any(
            party.id == ours.id and party != ours
            for other in self.held.values()
            if other.id != partnership.id
            for party in other.parties
            for ours in partnership.parties
        )

    def keep(self, partnership: Partnership) -> None:
        """Write down what was taken in."""
        self.held[partnership.id] = partnership
        self.places.update({party.id: party for party in partnership.parties})
        self.kinds[partnership.latest_type.code] = partnership.latest_type

    @rule(partnership=small_partnerships())
    def add(self, partnership: Partnership) -> None:
        """Add a partnership, which may be there already."""
        known = self.held.get(partnership.id, partnership)
        if known != partnership or self.conflicts([partnership]):
            event("adding: conflict")
            with pytest.raises(Conflict):
                self.registry.adding(partnership)
            return
        event(f"adding: {'again' if partnership.id in self.held else 'new'}")
        self.registry = self.registry.adding(partnership)
        self.keep(partnership)

    @rule(partnership=small_partnerships())
    def replace(self, partnership: Partnership) -> None:
        """Put a partnership in the place of the one with its id."""
        if partnership.id not in self.held:
            event("replacing: not found")
            with pytest.raises(NotFound):
                self.registry.replacing(partnership)
        elif self.needed_otherwise(partnership):
            event("replacing: conflict")
            with pytest.raises(Conflict):
                self.registry.replacing(partnership)
        else:
            event("replacing: done")
            self.registry = self.registry.replacing(partnership)
            self.keep(partnership)

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

    @rule(partnership=small_partnerships())
    def unite(self, partnership: Partnership) -> None:
        """Take in another registry, in which some partnerships are those that are here."""
        others = [*list(self.held.values())[:1], partnership]
        if len({each.id for each in others}) < len(others):
            others = others[1:]
        known = all(self.held.get(each.id, each) == each for each in others)
        if not known or self.conflicts(others):
            with pytest.raises(Conflict):
                self.registry | Registry.of([partnership])
            return
        event("united")
        self.registry |= Registry.of(others)
        for each in others:
            self.keep(each)

    @rule(place=st.sampled_from(_places()), country=st.sampled_from((None, "KR", "NO")))
    def correct_a_municipality(self, place: Municipality, country: str | None) -> None:
        """Put other contents in the place of a municipality, in all partnerships."""
        new = evolve(place, country=country)
        if new.id not in self.places:
            with pytest.raises(NotFound):
                self.registry.replacing(new)
            return
        event(f"corrected: {self.places[new.id] != new}")
        self.registry = self.registry.replacing(new)
        self.places[new.id] = new
        for id_, each in self.held.items():
            parties = [self.places[party.id] for party in each.parties]
            self.held[id_] = evolve(each, parties=parties)

    @rule(separate=st.booleans())
    def correct_a_type(self, separate: bool) -> None:  # noqa: FBT001  # drawn
        """Put other contents in the place of a type, in all partnerships."""
        new = evolve(OWN_TYPE, separate=separate)
        if new.code not in self.kinds:
            with pytest.raises(NotFound):
                self.registry.replacing(new)
            return
        self.registry = self.registry.replacing(new)
        self.kinds[new.code] = new
        for id_, each in self.held.items():
            acts = [
                evolve(act, type=self.kinds[each.latest_type.code])
                for act in each.acts
                if isinstance(act, Conclusion)
            ]
            self.held[id_] = evolve(each, acts=acts)

    @rule(id_=st.sampled_from([place.id for place in _places()]))
    def remove_a_municipality(self, id_: str) -> None:
        """Remove a municipality, unless a partnership names it."""
        named = any(party.id == id_ for each in self.held.values() for party in each.parties)
        if named or id_ not in self.places:
            event(f"municipality removed: {'refused' if named else 'not found'}")
            with pytest.raises(StillReferenced if named else NotFound):
                self.registry.removing(id_)
            return
        event("municipality removed")
        self.registry = self.registry.removing(id_)
        del self.places[id_]

    @rule()
    def remove_a_type(self) -> None:
        """Remove the type of one's own, unless a partnership is of it."""
        code = OWN_TYPE.code
        named = any(each.latest_type.code == code for each in self.held.values())
        if named or code not in self.kinds:
            with pytest.raises(StillReferenced if named else NotFound):
                self.registry.removing(code)
            return
        self.registry = self.registry.removing(code)
        del self.kinds[code]

    @rule()
    def forget_what_is_no_longer_needed(self) -> None:
        """Make the registry of what is held; nothing else is in it then."""
        self.registry = Registry.of(self.held.values())
        self.places, self.kinds = {}, {}
        for partnership in self.held.values():
            self.keep(partnership)

    @invariant()
    def it_holds_what_the_dict_holds(self) -> None:
        """In the order in which they came."""
        assert list(self.registry) == list(self.held.values())
        assert len(self.registry) == len(self.held)
        assert all(
            id_ in self.registry and self.registry[id_] == partnership
            for id_, partnership in self.held.items()
        )
        assert dict(self.registry.municipalities) == self.places
        own = {code: kind for code, kind in self.kinds.items() if code == OWN_TYPE.code}
        assert {code: self.registry.types[code] for code in own} == own

    @invariant()
    def it_is_told_from_no_other(self) -> None:
        """It has no changes from the registry of what the dicts hold, and the same digest."""
        own = [kind for kind in self.kinds.values() if kind.code == OWN_TYPE.code]
        known = Registry.of(self.held.values(), municipalities=self.places.values(), types=own)
        assert not self.registry.changes_from(known)
        assert self.registry.digest() == known.digest()
        assert self.registry.changes_from(Registry.of()).apply_to(Registry.of()) == known

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
