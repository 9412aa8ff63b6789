"""Laws of the registry: its answers are those of its partnerships taken together."""

from __future__ import annotations

import copy
import pickle
from heapq import merge
from typing import TYPE_CHECKING, NamedTuple

import pytest
from attrs import evolve
from hypothesis import assume, event, given, strategies as st

from partnerships import Partnership, PartnershipType, Period, Registry, Status
from partnerships._testing.histories import MUNICIPALITIES
from partnerships.errors import Conflict
from tests.support.strategies import Options, day_around, options, partnerships, window_around

if TYPE_CHECKING:
    from datetime import date

    from hypothesis.strategies import DrawFn

    from partnerships import Anniversary

TYPES = st.sampled_from((PartnershipType.FRIENDSHIP, PartnershipType.SISTER))
IDS = st.sampled_from([party.id for party in MUNICIPALITIES])


class Asked(NamedTuple):
    """Partnerships under ids of their own, with a day and a window to ask about."""

    partnerships: list[Partnership]
    day: date
    window: Period

    @property
    def registry(self) -> Registry:
        """The registry of them."""
        return Registry.of(self.partnerships)


SOME_PARTNERSHIPS = st.lists(partnerships(max_acts=4), min_size=1, max_size=4)
NAMED_IN_ANY_ORDER = st.permutations("abcd")


@st.composite
def asked(draw: DrawFn) -> Asked:
    """A few partnerships, with a day and a window in the years of one."""
    drawn = draw(SOME_PARTNERSHIPS)
    order = draw(NAMED_IN_ANY_ORDER)
    some_partnerships = [
        evolve(partnership, id=id_) for id_, partnership in zip(order, drawn, strict=False)
    ]
    return Asked(
        some_partnerships,
        day_around(draw, some_partnerships[0]),
        window_around(draw, some_partnerships[0], 60),
    )


def key(each: Anniversary) -> tuple[tuple[date, date], str, int]:
    """Return what lists are ordered by."""
    return each.on.sort_key, each.partnership.id, each.number


@given(asked(), options())
def test_a_list_is_the_sorted_union_of_the_lists_of_the_partnerships(
    asked: Asked, options: Options
) -> None:
    """By earliest day, latest day, id and number."""
    expected = sorted(
        (
            each
            for partnership in asked.partnerships
            for each in partnership.anniversaries(asked.window, **options)
        ),
        key=key,
    )
    found = asked.registry.anniversaries(asked.window, **options)
    event(f"of several: {len({each.partnership.id for each in expected}) > 1}")
    assert list(found) == expected


@given(asked(), options())
def test_a_count_is_the_length_of_the_list(asked: Asked, options: Options) -> None:
    """For the same choices."""
    listed = list(asked.registry.anniversaries(asked.window, **options))
    count = asked.registry.count_anniversaries(asked.window, **options)
    event(f"count: {min(count, 3)}")
    assert count == len(listed)


@given(asked(), st.integers(0, 4), options())
def test_the_list_of_a_union_is_the_merge_of_both_lists(
    asked: Asked, cut: int, options: Options
) -> None:
    """For registries that have no partnership in common."""
    one, other = Registry.of(asked.partnerships[:cut]), Registry.of(asked.partnerships[cut:])
    lists = (each.anniversaries(asked.window, **options) for each in (one, other))
    found = (one | other).anniversaries(asked.window, **options)
    assert list(found) == list(merge(*lists, key=key))


@given(asked(), st.integers(0, 4), st.integers(0, 4))
def test_a_union_does_not_depend_on_the_order_or_on_what_both_hold(
    asked: Asked, cut: int, overlap: int
) -> None:
    """A | B == B | A, whatever they have in common, and A | A == A; equal registries hash the same."""
    one, other = (
        Registry.of(asked.partnerships[:cut]),
        Registry.of(asked.partnerships[max(cut - overlap, 0) :]),
    )
    assert one | other == other | one == asked.registry
    assert hash(one | other) == hash(other | one)
    assert asked.registry | asked.registry == asked.registry


@given(asked())
def test_a_registry_does_not_depend_on_the_order_of_its_partnerships(asked: Asked) -> None:
    """It equals the registry of the same in another order; it keeps the order that it was given."""
    turned = Registry.of(reversed(asked.partnerships))
    assert turned == asked.registry
    assert hash(turned) == hash(asked.registry)
    assert list(turned) == asked.partnerships[::-1]


@given(asked())
def test_a_pickled_or_copied_registry_is_the_same(asked: Asked) -> None:
    """It is equal and lists alike."""
    registry = asked.registry
    for each in (
        pickle.loads(pickle.dumps(registry)),  # noqa: S301  # our own
        copy.copy(registry),
        copy.deepcopy(registry),
    ):
        assert each == registry
        assert hash(each) == hash(registry)
        assert list(each.anniversaries(asked.window)) == list(registry.anniversaries(asked.window))


@given(asked())
def test_two_contents_under_one_id_are_a_conflict_that_names_it(asked: Asked) -> None:
    """And equal contents under one id are one."""
    partnership = asked.partnerships[0]
    other = evolve(partnership, note="another")
    with pytest.raises(Conflict, match=f"'{partnership.id}'"):
        asked.registry | Registry.of([other])
    assert len(asked.registry | Registry.of([evolve(partnership)])) == len(asked.partnerships)


# filters


@given(asked())
def test_the_count_in_force_is_that_of_the_partnerships_certainly_in_force(asked: Asked) -> None:
    """And the filter holds them."""
    expected = [
        partnership
        for partnership in asked.partnerships
        if partnership.status_on(asked.day) is Status.IN_FORCE
    ]
    event(f"in force: {len(expected)}")
    assert asked.registry.count_in_force_on(asked.day) == len(expected)
    assert list(asked.registry.in_force_on(asked.day)) == expected


@given(asked())
def test_what_is_in_force_lies_between_the_bounds_of_a_coarser_day(asked: Asked) -> None:
    """The certain of the whole year are in force on its day, and these are possible in the year."""
    registry, day = asked.registry, asked.day
    year = f"{day.year:04}"
    bounds = [
        registry.count_in_force_on(year),
        registry.count_in_force_on(day),
        registry.count_in_force_on(day, possible=True),
        registry.count_in_force_on(year, possible=True),
    ]
    assert bounds == sorted(bounds)


@given(asked(), IDS)
def test_involving_a_municipality_on_a_day_is_certain_and_at_any_time_is_ever(
    asked: Asked, id_: str
) -> None:
    """On a day it must be a party in all that is possible; else it is enough to have been one."""

    def certainly(partnership: Partnership) -> bool:
        return Status.NOT_CONCLUDED not in partnership.possible_statuses_on(asked.day) and all(
            id_ in {party.id for party in parties}
            for parties in partnership.possible_parties_on(asked.day)
        )

    ever = [
        partnership
        for partnership in asked.partnerships
        if id_ in {party.id for party in partnership.ever_parties()}
    ]
    then = [partnership for partnership in asked.partnerships if certainly(partnership)]
    event(f"ever, but not then: {len(ever) > len(then)}")
    assert list(asked.registry.involving(id_)) == ever
    assert list(asked.registry.involving(id_, on=asked.day)) == then
    assert {*then} <= {*ever}


@given(asked(), IDS, IDS)
def test_between_two_municipalities_is_involving_the_one_and_the_other(
    asked: Asked, first: str, second: str
) -> None:
    """In either order."""
    registry = asked.registry
    expected = registry.involving(first).involving(second)
    assert registry.between(first, second) == registry.between(second, first) == expected


@given(asked(), TYPES)
def test_of_a_type_on_a_day_holds_where_all_possible_types_are_of_it(
    asked: Asked, kind: PartnershipType
) -> None:
    """With ``narrower`` its kinds are of it too; without a day the latest conclusion's type counts."""

    def certainly(partnership: Partnership, *kinds: PartnershipType) -> bool:
        concluded = Status.NOT_CONCLUDED not in partnership.possible_statuses_on(asked.day)
        return concluded and partnership.possible_types_on(asked.day) <= {*kinds}

    registry = asked.registry
    known = {
        type_
        for partnership in asked.partnerships
        for type_ in partnership.possible_types_on("XXXX")
    }
    kinds = [type_ for type_ in known if type_.is_a(kind)]
    exactly = [partnership for partnership in asked.partnerships if certainly(partnership, kind)]
    narrower = [partnership for partnership in asked.partnerships if certainly(partnership, *kinds)]
    event(f"of it: {len(exactly)}, of a kind of it: {len(narrower) - len(exactly)}")
    assert list(registry.of_type(kind, on=asked.day)) == exactly
    assert list(registry.of_type(kind, on=asked.day, narrower=True)) == narrower
    latest = [partnership for partnership in asked.partnerships if partnership.latest_type in kinds]
    assert list(registry.of_type(kind, narrower=True)) == latest
    assert list(registry.of_type(kind)) == [
        partnership for partnership in latest if partnership.latest_type == kind
    ]


@given(asked(), options())
def test_a_filtered_list_is_the_filter_of_the_list(asked: Asked, options: Options) -> None:
    """Whichever predicate chooses the partnerships."""
    registry = asked.registry
    assume(len(registry) > 1)
    chosen = registry.where(lambda partnership: partnership.id in "ac")
    expected = [
        each
        for each in registry.anniversaries(asked.window, **options)
        if each.partnership.id in "ac"
    ]
    assert list(chosen.anniversaries(asked.window, **options)) == expected


@given(asked(), IDS)
def test_a_filter_keeps_the_municipalities_and_the_types(asked: Asked, id_: str) -> None:
    """So that what is left can still be named."""
    for filtered in (asked.registry.involving(id_), asked.registry.in_force_on(asked.day)):
        assert filtered.municipalities == asked.registry.municipalities
        assert filtered.types == asked.registry.types
