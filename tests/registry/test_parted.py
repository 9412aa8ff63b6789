"""Parts of a registry: they unite to the whole, each is a registry by itself, and each tells the histories of its
partnerships as the whole does.
"""

from collections import Counter
from functools import reduce
from operator import or_

import pytest
from hypothesis import given, strategies as st

from partnerships import (
    Conclusion,
    Exchange,
    InvalidExchange,
    InvalidOption,
    Municipality,
    Occasion,
    Partnership,
    PartnershipType,
    Registry,
    Source,
    samples,
)
from partnerships.formats import document
from partnerships.testing import partnership_types
from tests.support.exchange_strategies import registries_with_exchanges
from tests.support.strategies import turning_points


@st.composite
def registries(draw: st.DrawFn) -> Registry:
    """Registries with exchanges of one partnership, of several and of none, with types of their own, and with records
    that nothing needs.
    """
    registry = draw(registries_with_exchanges())
    ids = sorted(registry.municipalities)
    known = [None, *registry.exchanges]
    for number in range(draw(st.integers(0, 3))):
        part_of, of = draw(st.sampled_from(known)), draw(st.sampled_from(known))
        shared = Exchange(
            f"shared{number}",
            "visit",
            "Visit",
            municipalities=draw(st.lists(st.sampled_from(ids), max_size=4, unique=True)),
            part_of=part_of,
            commemorates=None if of is None else Occasion(1, of=of),
        )
        try:
            registry = registry.recording(shared)
        except InvalidExchange:
            continue  # the calendar ends before that anniversary
        known.append(f"shared{number}")
    return registry | Registry.of(
        municipalities=draw(st.sampled_from([[], [Municipality("alone", "Alone")]])),
        types=draw(st.lists(partnership_types(), max_size=1)),
    )


@given(registries(), st.integers(1, 5))
def test_parts_unite_to_the_whole_and_each_partnership_is_in_one(
    registry: Registry, number: int
) -> None:
    """What is recorded of one partnership is in one part, too."""
    parts = registry.parted(number)
    assert len(parts) == number
    united = reduce(or_, parts)
    assert united == registry
    assert united.digest() == registry.digest()
    assert sum(map(len, parts)) == len(registry)
    belonging = Counter(
        each.id for part in parts for each in part.exchanges.values() if each.partnership
    )
    assert set(belonging.values()) <= {1}


@given(registries(), st.integers(1, 5))
def test_each_part_is_a_registry_by_itself(registry: Registry, number: int) -> None:
    """It is read again from its document, in which every reference is resolved."""
    for part in registry.parted(number):
        assert document.loads(document.dumps(part)) == part


@given(registries(), st.integers(1, 5), st.data())
def test_a_part_answers_for_its_partnerships_as_the_whole_does(
    registry: Registry, number: int, data: st.DataObject
) -> None:
    """Histories and commemorations are those of the whole, and counts add up."""
    parts = registry.parted(number)
    for part in parts:
        for each in part:
            assert part.history(each.id) == registry.history(each.id)
            assert part.commemorations(each.id) == registry.commemorations(each.id)
    day = data.draw(st.sampled_from([day for each in registry for day in turning_points(each)]))
    for possible in (False, True):
        counts = (part.count_in_force_on(day, possible=possible) for part in parts)
        assert sum(counts) == registry.count_in_force_on(day, possible=possible)
        dormant = [part.dormant(since=day, possible=possible) for part in parts]
        assert {each.id for found in dormant for each in found} == {
            each.id for each in registry.dormant(since=day, possible=possible)
        }


def make_ties(number: int) -> list[Partnership]:
    """Return partnerships of one city with so many others."""
    city = Municipality("city", "City")
    return [
        Partnership(
            (city, Municipality(f"other{index}", f"Other {index}")),
            (Conclusion("1990", PartnershipType.SISTER, sources=["page"]),),
            id=f"tie{index}",
        )
        for index in range(number)
    ]


def test_parts_are_blocks_of_about_the_same_size_in_order() -> None:
    """Ten partnerships in four parts are three, two, three and two."""
    parts = Registry.of(make_ties(10)).parted(4)
    assert [[each.id[3:] for each in part] for part in parts] == [
        ["0", "1", "2"],
        ["3", "4"],
        ["5", "6", "7"],
        ["8", "9"],
    ]
    assert [len(part) for part in Registry.of(make_ties(1)).parted(3)] == [1, 0, 0]
    assert [len(part.municipalities) for part in parts] == [4, 3, 4, 3]


def test_a_part_has_only_what_it_needs_and_the_first_has_the_rest() -> None:
    """The source that both cite is in both; the one that nobody cites is in the first."""
    registry = Registry.of(
        make_ties(2),
        municipalities=[
            Municipality("alone", "Alone", part_of="region"),
            Municipality("region", "R"),
        ],
        exchanges=[Exchange("work", "visit", "Work", municipalities=["other1"])],
        sources=[Source("page", "Page"), Source("unread", "Unread")],
    )
    first, second = registry.parted(2)
    assert set(first.municipalities) == {"city", "other0", "other1", "alone", "region"}
    assert set(second.municipalities) == {"city", "other1"}
    assert (set(first.sources), set(second.sources)) == ({"page", "unread"}, {"page"})
    assert (set(first.exchanges), set(second.exchanges)) == ({"work"}, set())


def test_an_exchange_of_no_partnership_is_with_each_whose_parties_took_part() -> None:
    """A visit of three cities is told in two partnerships, and so is in two parts."""
    visit = Exchange("visit", "visit", "Visit", municipalities=["city", "other0", "other2"])
    parts = Registry.of(make_ties(3), exchanges=[visit]).parted(3)
    assert [set(part.exchanges) for part in parts] == [{"visit"}, set(), {"visit"}]


def test_partnerships_whose_exchanges_refer_to_each_other_stay_together() -> None:
    """The second visit commemorates that of another partnership."""
    exchanges = [
        Exchange("first", "visit", "First", when="1991", partnership="tie0"),
        Exchange(
            "again", "visit", "Again", partnership="tie3", commemorates=Occasion(10, of="first")
        ),
    ]
    parts = Registry.of(make_ties(4), exchanges=exchanges).parted(2)
    assert [[each.id for each in part] for part in parts] == [["tie0", "tie1", "tie3"], ["tie2"]]


def test_the_sample_loses_no_exchange() -> None:
    """Its own account: 44 exchanges, of which none is lost."""
    registry = samples.kitakyushu()
    parts = registry.parted(9)
    assert {id_ for part in parts for id_ in part.exchanges} == set(registry.exchanges)
    assert [len(part) for part in parts] == [1] * 9


@pytest.mark.parametrize("number", [0, -1, 1.0, True, "2", None])
def test_the_number_of_parts_is_a_whole_number_from_1(number: object) -> None:
    """Anything else is refused by name."""
    with pytest.raises(InvalidOption, match="a whole number from 1") as caught:
        samples.kitakyushu().parted(number)  # type: ignore[arg-type]  # the point of the test
    assert caught.value.path == "number"
