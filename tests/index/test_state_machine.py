"""A registry that is asked while it changes, beside a plain dict of partnerships that are asked one by one."""

from __future__ import annotations

import pickle
from heapq import merge
from typing import TYPE_CHECKING, Final

import pytest
from attrs import evolve
from hypothesis import event, settings, strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from partnerships import Conflict, NotFound, Partnership, Period, Registry
from partnerships._testing.histories import EXACT, MUNICIPALITIES, PARTIAL
from tests.support.strategies import Options, day_around, options, partnerships, window_around

if TYPE_CHECKING:
    from datetime import date

    from hypothesis.strategies import DrawFn

    from partnerships import Anniversary

IDS: Final = st.sampled_from("abcdefghijkl")
PARTY: Final = st.sampled_from([party.id for party in MUNICIPALITIES])


PARTNERSHIPS: Final = partnerships(EXACT, PARTIAL, max_acts=3)


@st.composite
def named(draw: DrawFn) -> Partnership:
    """Partnerships under few ids."""
    return evolve(draw(PARTNERSHIPS), id=draw(IDS))


SOME_NAMED: Final = st.lists(named(), max_size=6)


@st.composite
def batches(draw: DrawFn) -> list[Partnership]:
    """A few partnerships under ids of their own."""
    drawn = draw(SOME_NAMED)
    return list({partnership.id: partnership for partnership in drawn}.values())


@st.composite
def questions(draw: DrawFn) -> tuple[date, Period]:
    """A day and a window in the years of some partnership."""
    partnership = draw(PARTNERSHIPS)
    return day_around(draw, partnership), window_around(draw, partnership, 30)


def key(each: Anniversary) -> tuple[tuple[date, date], str, int, int]:
    """Return what lists are ordered by."""
    return each.on.sort_key, each.partnership.id, each.number, each.act


class ARegistryIsAsked(RuleBasedStateMachine):
    """Registries of the past are kept and asked again."""

    def __init__(self) -> None:
        super().__init__()
        self.registry = Registry.of()
        self.held: dict[str, Partnership] = {}
        self.past: list[tuple[Registry, dict[str, Partnership]]] = []

    def keep(self, registry: Registry, held: dict[str, Partnership]) -> None:
        """Go on with another registry; the one before must not change."""
        self.past = [*self.past[-2:], (self.registry, self.held)]
        self.registry, self.held = registry, held

    @initialize(some_partnerships=batches())
    def begin(self, some_partnerships: list[Partnership]) -> None:
        """Begin with a few."""
        self.registry = Registry.of(some_partnerships)
        self.held = {partnership.id: partnership for partnership in some_partnerships}

    @rule(partnership=named())
    def add(self, partnership: Partnership) -> None:
        """Add one, unless other contents are there."""
        known = self.held.get(partnership.id, partnership)
        if known != partnership:
            with pytest.raises(Conflict):
                self.registry.adding(partnership)
            return
        self.keep(self.registry.adding(partnership), self.held | {partnership.id: known})

    @rule(partnership=named())
    def replace(self, partnership: Partnership) -> None:
        """Put one in the place of the one with its id."""
        if partnership.id not in self.held:
            with pytest.raises(NotFound):
                self.registry.replacing(partnership)
            return
        event("replaced")
        self.keep(self.registry.replacing(partnership), self.held | {partnership.id: partnership})

    @rule(id_=IDS)
    def remove(self, id_: str) -> None:
        """Remove one."""
        if id_ not in self.held:
            with pytest.raises(NotFound):
                self.registry.removing(id_)
            return
        event("removed")
        held = {each: partnership for each, partnership in self.held.items() if each != id_}
        self.keep(self.registry.removing(id_), held)

    @rule(some_partnerships=batches(), turned=st.booleans())
    def unite(self, some_partnerships: list[Partnership], turned: bool) -> None:  # noqa: FBT001  # drawn
        """Unite it with another one, before or behind it; what both hold is equal."""
        others = [self.held.get(partnership.id, partnership) for partnership in some_partnerships]
        other = Registry.of(evolve(partnership) for partnership in others)
        listed = {partnership.id: partnership for partnership in others}
        if turned:
            self.keep(other | self.registry, listed | self.held)
        else:
            self.keep(self.registry | other, self.held | listed)
        event(f"united with {len(others)}")

    @precondition(lambda self: len(self.held) > 1)
    @rule(id_=IDS)
    def filter(self, id_: str) -> None:
        """Go on with those whose ids come before another one."""
        held = {each: partnership for each, partnership in self.held.items() if each < id_}
        self.keep(self.registry.where(lambda partnership: partnership.id < id_), held)

    @rule()
    def pickle(self) -> None:
        """Go on with what a pickle gives back."""
        copied = pickle.loads(pickle.dumps(self.registry))  # noqa: S301  # our own
        self.keep(copied, self.held)

    @precondition(lambda self: self.past)
    @rule(number=st.integers(0, 2))
    def go_back(self, number: int) -> None:
        """Go on with an earlier one."""
        self.keep(*self.past[number % len(self.past)])

    @rule(asked=questions(), options=options())
    def ask(self, asked: tuple[date, Period], options: Options) -> None:
        """Ask it, and one of before, for what falls in a window, and what is in force on a day."""
        day, window = asked
        for registry, held in (*self.past[-1:], (self.registry, self.held)):
            lists = [partnership.anniversaries(window, **options) for partnership in held.values()]
            expected = list(merge(*lists, key=key))
            event(f"listed: {min(len(expected), 2)}")
            assert list(registry.anniversaries(window, **options)) == expected
            assert registry.count_anniversaries(window, **options) == len(expected)
            in_force = [
                partnership for partnership in held.values() if partnership.in_force_on(day)
            ]
            assert list(registry.in_force_on(day)) == in_force
            assert registry.count_in_force_on(day) == len(in_force)
            possible = [each for each in held.values() if each.possibly_in_force_on(day)]
            assert list(registry.in_force_on(day, possible=True)) == possible
            assert registry.count_in_force_on(day, possible=True) == len(possible)

    @rule(first=PARTY, second=PARTY)
    def ask_for_parties(self, first: str, second: str) -> None:
        """Ask it for those of one party, and of two."""
        ever = [
            (partnership, {party.id for party in partnership.ever_parties()})
            for partnership in self.held.values()
        ]
        assert list(self.registry.involving(first)) == [
            partnership for partnership, ids in ever if first in ids
        ]
        both = [partnership for partnership, ids in ever if {first, second} <= ids]
        assert list(self.registry.between(first, second)) == both

    @invariant()
    def it_holds_what_the_dict_holds(self) -> None:
        """In its order."""
        assert list(self.registry) == list(self.held.values())
        assert len(self.registry) == len(self.held)
        for id_ in "abcdefghijkl":
            assert (id_ in self.registry) == (id_ in self.held)
        assert all(self.registry[id_] == partnership for id_, partnership in self.held.items())
        assert self.registry == Registry.of(
            self.held.values(),
            municipalities=self.registry.municipalities.values(),
            types=self.registry.types.values(),
            fields=self.registry.fields.values(),
        )


TestARegistryIsAsked = ARegistryIsAsked.TestCase
TestARegistryIsAsked.settings = settings(stateful_step_count=20)
