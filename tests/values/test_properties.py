"""Laws of values: equal by what they say, and the same after pickling, copying and evolving."""

from __future__ import annotations

import copy
import pickle
import weakref
from typing import TYPE_CHECKING

import pytest
from attrs import asdict, evolve, has
from hypothesis import assume, event, given, strategies as st

import partnerships as library
from partnerships import (
    Anniversary,
    BeforeStart,
    CountFrom,
    Entry,
    LeapDay,
    NoAnniversary,
    NotSettled,
    PartialDate,
    Partnership,
    Registry,
    anniversaries,
)
from partnerships._testing.dates import days_between
from partnerships.anniversaries import Start, nth_anniversary
from partnerships.formats import feed, reading
from partnerships.formats.reading import Problem
from partnerships.testing import (
    acts,
    municipalities,
    names,
    partial_dates,
    partnership_types,
    periods,
    terms,
)
from tests.support.strategies import partnerships, with_days, with_windows

if TYPE_CHECKING:
    from datetime import date

    from partnerships import Act, Municipality, Name, PartnershipType, Period

VALUES = st.one_of(
    partial_dates(), periods(), terms(), names(), municipalities(), partnership_types(), acts()
)


def assert_the_same(copied: object, value: object) -> None:
    """Assert that two values are equal, hash and read the same."""
    assert copied == value
    assert hash(copied) == hash(value)
    assert repr(copied) == repr(value)
    assert type(copied) is type(value)


def read_fields(value: Act) -> str:
    """Return the class of a value and all its fields, also those of the values in them."""
    return f"{type(value).__name__} {asdict(value)!r}"


# all values


@given(VALUES, st.integers(2, pickle.HIGHEST_PROTOCOL))
def test_a_pickled_value_is_the_same(value: object, protocol: int) -> None:
    """Under every protocol that pickles slotted classes."""
    event(type(value).__name__)
    assert_the_same(pickle.loads(pickle.dumps(value, protocol)), value)  # noqa: S301  # our own


@given(VALUES)
def test_a_copied_value_is_the_same(value: object) -> None:
    """Be the copy shallow or deep."""
    assert_the_same(copy.copy(value), value)
    assert_the_same(copy.deepcopy(value), value)


@given(st.one_of(names(), municipalities(), partnership_types(), acts()))
def test_a_value_evolved_without_a_change_is_the_same(
    value: Name | Municipality | PartnershipType | Act,
) -> None:
    """attrs.evolve goes through the constructor, which accepts what it has made."""
    assert_the_same(evolve(value), value)


@given(st.one_of(VALUES, partnerships()))
def test_a_value_can_be_weakly_referenced(value: object) -> None:
    """So that a program can keep what it knows of one for as long as there is the value."""
    known = weakref.WeakKeyDictionary({value: "known"})
    found = weakref.ref(value)
    assert (found(), known[value]) == (value, "known")


def test_all_public_classes_of_values_can_be_weakly_referenced() -> None:
    """Those of acts, exchanges, sources, histories and lists too."""
    classes = {
        each
        for module in (library, anniversaries, feed, reading)
        for each in (getattr(module, name) for name in module.__all__)
        if isinstance(each, type) and has(each)
    }
    assert {PartialDate, Anniversary, Partnership, Registry, Entry, Problem, Start} <= classes
    assert len(classes) > 30
    assert [each.__name__ for each in classes if not each.__weakrefoffset__] == []


@given(acts(), acts())
def test_acts_are_equal_if_and_only_if_they_read_the_same(one: Act, other: Act) -> None:
    """All that an act says is in its fields, and is part of equality."""
    assert (one == other) == (read_fields(one) == read_fields(other))


# partnerships


def list_copies(partnership: Partnership) -> list[Partnership]:
    """Return the partnership pickled, copied in both ways, and evolved without a change."""
    pickled = pickle.loads(pickle.dumps(partnership))  # noqa: S301  # our own
    return [pickled, copy.copy(partnership), copy.deepcopy(partnership), evolve(partnership)]


@given(with_days(partnerships()))
def test_a_pickled_or_copied_partnership_is_the_same(asked: tuple[Partnership, date]) -> None:
    """It is equal and answers alike, whether it has been asked before or not."""
    partnership, day = asked
    again = list_copies(partnership)
    status, following = partnership.possible_statuses_on(day), partnership.next_anniversary(day)
    again += list_copies(partnership)
    for each in again:
        assert_the_same(each, partnership)
        assert each.possible_statuses_on(day) == status
        assert each.next_anniversary(day) == following


@given(with_days(partnerships()))
def test_a_question_asked_changes_nothing(asked: tuple[Partnership, date]) -> None:
    """A partnership that has answered equals one that has not, and answers the same again."""
    partnership, day = asked
    fresh = Partnership(partnership.parties, partnership.acts, fields=partnership.fields)
    first = partnership.next_anniversary(day), partnership.possible_parties_on(day)
    assert_the_same(partnership, fresh)
    assert (partnership.next_anniversary(day), partnership.possible_parties_on(day)) == first


@given(with_windows(partnerships()), st.sampled_from(CountFrom), st.sampled_from(LeapDay))
def test_a_pickled_or_copied_anniversary_is_the_same(
    asked: tuple[Partnership, Period], count_from: CountFrom, leap_day: LeapDay
) -> None:
    """Under every protocol, with its partnership, its date and its status."""
    partnership, window = asked
    found = partnership.next_anniversary(window.days()[0], count_from=count_from, leap_day=leap_day)
    assume(found is not None)
    assert found is not None
    protocols = range(pickle.HIGHEST_PROTOCOL + 1)
    pickled = [pickle.loads(pickle.dumps(found, protocol)) for protocol in protocols]  # noqa: S301  # our own
    for each in (*pickled, copy.copy(found), copy.deepcopy(found), evolve(found)):
        assert_the_same(each, found)
        assert (each.on, each.status, each.explain()) == (found.on, found.status, found.explain())


@given(
    with_days(partnerships()),
    st.integers(1, 9998),
    st.sampled_from(CountFrom),
    st.sampled_from(LeapDay),
)
def test_an_evolved_anniversary_is_that_of_its_number(
    asked: tuple[Partnership, date], number: int, count_from: CountFrom, leap_day: LeapDay
) -> None:
    """With the day that it falls on: it is the one that the partnership gives, if it gives one."""
    partnership, day = asked
    found = partnership.next_anniversary(day, count_from=count_from, leap_day=leap_day)
    assume(found is not None)
    assert found is not None
    try:
        given_ = partnership.anniversary(
            number, on=found.on, count_from=count_from, leap_day=leap_day
        )
    except (BeforeStart, NoAnniversary, NotSettled):
        given_ = None  # another had superseded that count by then, or there is none of this number
    try:
        evolved = evolve(found, number=number)
    except NoAnniversary:
        assert given_ is None
        with pytest.raises(NoAnniversary):
            nth_anniversary(found.counted_from, number, leap_day=leap_day)
        return
    event(f"given: {given_ is not None}")
    assert evolved.on == nth_anniversary(found.counted_from, number, leap_day=leap_day)
    if given_ is not None and given_.act == found.act:
        assert (evolved, evolved.on, evolved.status) == (given_, given_.on, given_.status)


@given(partnerships(), st.data())
def test_mirror_images_are_equal(partnership: Partnership, data: st.DataObject) -> None:
    """In whichever order any number of parties is named; the hashes and the ids are equal too."""
    order = data.draw(st.permutations(partnership.parties))
    mirrored = Partnership(order, partnership.acts, fields=partnership.fields)
    event(f"parties: {len(order)}, turned: {tuple(order) != partnership.parties}")
    assert mirrored == partnership
    assert hash(mirrored) == hash(partnership)
    assert mirrored.id == partnership.id


@given(with_days(partnerships()), st.data())
def test_mirror_images_answer_alike(asked: tuple[Partnership, date], data: st.DataObject) -> None:
    """But for the places of the parties."""
    partnership, day = asked
    order = data.draw(st.permutations(partnership.parties))
    mirrored = Partnership(order, partnership.acts, fields=partnership.fields)
    assert mirrored.possible_statuses_on(day) == partnership.possible_statuses_on(day)
    assert mirrored.possible_types_on(day) == partnership.possible_types_on(day)
    assert mirrored.next_anniversary(day) == partnership.next_anniversary(day)
    assert {frozenset(parties) for parties in mirrored.possible_parties_on(day)} == {
        frozenset(parties) for parties in partnership.possible_parties_on(day)
    }


@given(partnerships())
def test_the_default_id_is_that_of_the_founding_parties(partnership: Partnership) -> None:
    """In alphabetical order, joined by a hyphen, whatever has happened since."""
    assert partnership.id == "-".join(sorted(party.id for party in partnership.parties))
    assert Partnership(partnership.parties, partnership.acts[:1]).id == partnership.id


@given(
    partnerships(), st.sampled_from(("note", "sources", "id", "acts", "parties")), days_between()
)
def test_partnerships_that_differ_in_anything_but_the_order_are_not_equal(
    partnership: Partnership, what: str, day: date
) -> None:
    """The id, the parties, the acts, the note and the sources are all part of equality."""
    other = {
        "note": evolve(partnership, note="another"),
        "sources": evolve(partnership, sources=("another",)),
        "id": evolve(partnership, id="another"),
        "acts": evolve(
            partnership, acts=(evolve(partnership.acts[0], note=f"{day}"), *partnership.acts[1:])
        ),
        "parties": evolve(
            partnership,
            parties=(evolve(partnership.parties[0], part_of="another"), *partnership.parties[1:]),
            acts=partnership.acts[:1],
        ),
    }[what]
    assert other != partnership
