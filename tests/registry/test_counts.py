"""Counts by a facet: laws first, then examples."""

from __future__ import annotations

import pickle
from collections import Counter
from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple

import pytest
from attrs import evolve
from hypothesis import assume, event, given, strategies as st

from partnerships import (
    Accession,
    Conclusion,
    Count,
    Exchange,
    Facet,
    Field,
    InvalidOption,
    Municipality,
    Name,
    NotFound,
    PartialDate,
    Partnership,
    PartnershipType,
    Period,
    Precision,
    Registry,
    Renewal,
    Resumption,
    Succession,
    Suspension,
    Termination,
    UnknownTerm,
    samples,
)
from partnerships._testing.dates import blur_day
from partnerships._testing.histories import EXACT, MUNICIPALITIES, PARTIAL, Detail
from tests.support.exchange_strategies import registries_with_exchanges
from tests.support.strategies import Refinement, day_around, partnerships, refined_histories

if TYPE_CHECKING:
    from hypothesis.strategies import DrawFn, SearchStrategy

    from partnerships import Act

OF_PARTNERSHIPS: Final = tuple(each for each in Facet if each is not Facet.KIND)
SINGLE: Final = (Facet.TYPE, Facet.DECADE, Facet.YEAR, Facet.STATUS)
"""The facets in which each partnership has one key."""


class Asked(NamedTuple):
    """A registry with a day to ask about."""

    registry: Registry
    day: PartialDate


@cache
def asked(*details: Detail) -> SearchStrategy[Asked]:
    """A few partnerships, with a day in the years of one."""
    some = st.lists(partnerships(*details, max_acts=4), min_size=1, max_size=4)

    @st.composite
    def drawn(draw: DrawFn) -> Asked:
        listed = [evolve(each, id="abcd"[index]) for index, each in enumerate(draw(some))]
        return Asked(Registry.of(listed), blur_day(day_around(draw, listed[0]), draw(PRECISIONS)))

    return drawn()


PRECISIONS: Final = st.sampled_from((Precision.DAY, Precision.DAY, Precision.MONTH, Precision.YEAR))
COARSE: Final = Detail((Precision.YEAR, Precision.DECADE, Precision.CENTURY, Precision.BETWEEN))
MEMBERSHIPS: Final = Detail(
    without=frozenset({Renewal, Suspension, Resumption, Termination}), counts=(3, 4)
)
"""Histories of several parties, of which some merge, join and leave."""

FACETS: Final = st.sampled_from(Facet)
FACETS_OF_PARTNERSHIPS: Final = st.sampled_from(OF_PARTNERSHIPS)
SINGLE_FACETS: Final = st.sampled_from(SINGLE)
HOMES: Final = st.sampled_from((None, "kitakyushu", "kokura", "tacoma", "JP", "CN"))


def bounds(counts: tuple[Count, ...]) -> dict[str | None, tuple[int, int]]:
    """Return both bounds of each key."""
    return {each.key: (each.at_least, each.at_most) for each in counts}


def total(counts: tuple[Count, ...]) -> tuple[int, int]:
    """Return the sums of both bounds."""
    return sum(each.at_least for each in counts), sum(each.at_most for each in counts)


def whole(registry: Registry, facet: Facet, day: PartialDate | None) -> tuple[int, int]:
    """Return how many partnerships are certainly and possibly counted."""
    if day is None or facet is Facet.STATUS:
        return len(registry), len(registry)
    return registry.count_in_force_on(day), registry.count_in_force_on(day, possible=True)


@given(asked(EXACT, PARTIAL), FACETS, HOMES)
def test_a_count_has_bounds_in_order_and_each_key_once(
    asked: Asked, facet: Facet, home: str | None
) -> None:
    """And nothing is listed that is not possible."""
    registry, day = asked
    assume(home is None or home in registry.municipalities or len(home) == 2)
    counts = registry.counts(facet, on=day, of=home)
    event(f"some are ranges: {any(each.exact is None for each in counts)}")
    assert all(0 <= each.at_least <= each.at_most and each.at_most for each in counts)
    assert len(bounds(counts)) == len(counts)


@given(asked(EXACT, PARTIAL), SINGLE_FACETS)
def test_the_counts_of_a_facet_enclose_the_whole(asked: Asked, facet: Facet) -> None:
    """Where each has one key: what is certain of a key is certain of the whole, and possible for one."""
    registry, day = asked
    (least, most), (certain, possible) = (
        total(registry.counts(facet, on=day)),
        whole(registry, facet, day),
    )
    event(f"some are uncertain: {least != most}")
    assert least <= certain <= possible <= most


@given(asked(EXACT), SINGLE_FACETS)
def test_the_counts_of_exact_dates_add_up_to_the_whole(asked: Asked, facet: Facet) -> None:
    registry, day = asked
    counts = registry.counts(facet, on=day.earliest)
    assert total(counts) == whole(registry, facet, blur_day(day.earliest, Precision.DAY))
    assert all(each.exact is not None for each in counts)


@given(asked(EXACT, PARTIAL), st.sampled_from((Facet.TYPE, Facet.DECADE, Facet.YEAR)))
def test_the_counts_of_all_add_up_to_all_where_the_dates_are_known(
    asked: Asked, facet: Facet
) -> None:
    """Without a day, only the date of the conclusion can be uncertain."""
    counts = asked.registry.counts(facet)
    least, most = total(counts)
    assert least <= len(asked.registry) <= most
    assert facet is not Facet.TYPE or least == most


@given(asked(EXACT), st.sampled_from(MUNICIPALITIES))
def test_the_countries_of_the_partners_of_a_home_add_up_to_its_partnerships_of_two_parties(
    asked: Asked, home: Municipality
) -> None:
    day = asked.day.earliest
    two = asked.registry.where(
        lambda each: (
            len(each.parties) == 2
            and not any(isinstance(act, Succession | Accession) for act in each.acts)
        )
    )
    ours = two.in_force_on(day).involving(home.id)
    assume(home.id in two.municipalities)
    event(f"some: {len(ours) > 0}")
    assert total(two.counts("country", on=day, of=home.id)) == (len(ours), len(ours))


@given(asked(EXACT, PARTIAL))
def test_counts_by_type_are_those_of_the_partnerships_asked_one_by_one(asked: Asked) -> None:
    """At least those of which all that is possible has it, at most those of which anything has it."""
    registry, day = asked
    found = bounds(registry.counts("type", on=day))
    certain: Counter[str] = Counter()
    possible: Counter[str] = Counter()
    for each in registry.in_force_on(day, possible=True):
        types = {type_.code for type_ in each.possible_types_on(day)}
        possible.update(types)
        if each.in_force_on(day) and len(types) == 1:
            certain.update(types)
    assert {key: least for key, (least, _) in found.items() if least} == dict(certain)
    assert all(most <= possible[str(key)] for key, (_, most) in found.items())


@given(asked(EXACT, PARTIAL))
def test_counts_by_status_are_those_of_the_partnerships_asked_one_by_one(asked: Asked) -> None:
    registry, day = asked
    certain = Counter(each.status_on(day).value for each in registry)
    possible = Counter(
        status.value for each in registry for status in each.possible_statuses_on(day)
    )
    assert bounds(registry.counts(Facet.STATUS, on=day)) == {
        key: (certain[key], most) for key, most in possible.items()
    }


@given(refined_histories(), FACETS_OF_PARTNERSHIPS)
def test_knowing_a_date_better_narrows_the_counts(refinement: Refinement, facet: Facet) -> None:
    """A year or a decade too, unless nothing was known of it."""
    coarse, fine = Registry.of([refinement.coarse]), Registry.of([refinement.fine])
    for day in refinement.days():
        before = bounds(coarse.counts(facet, on=day))
        after = bounds(fine.counts(facet, on=day))
        if facet in {Facet.YEAR, Facet.DECADE} and None in before:
            continue
        event(f"narrower: {before != after}")
        for key in {*before, *after}:
            (least, most), (now_least, now_most) = before.get(key, (0, 0)), after.get(key, (0, 0))
            assert least <= now_least <= now_most <= most


@given(asked(EXACT, PARTIAL), FACETS_OF_PARTNERSHIPS)
def test_a_day_of_a_year_narrows_the_counts_of_the_year(asked: Asked, facet: Facet) -> None:
    registry, day = asked
    wide = bounds(registry.counts(facet, on=blur_day(day.earliest, Precision.YEAR)))
    narrow = bounds(registry.counts(facet, on=day))
    for key in {*wide, *narrow}:
        (least, most), (now_least, now_most) = wide.get(key, (0, 0)), narrow.get(key, (0, 0))
        assert least <= now_least <= now_most <= most


@given(partnerships(MEMBERSHIPS, max_acts=4), st.sampled_from((Facet.COUNTRY, Facet.TYPE)))
def test_what_happens_later_changes_no_count_of_an_earlier_day(
    partnership: Partnership, facet: Facet
) -> None:
    """Not even a merger, as seen from those who were parties then."""
    for day in {act.on.latest for act in partnership.acts}:
        until = evolve(partnership, acts=[act for act in partnership.acts if act.on.latest <= day])
        event(f"with later acts: {until != partnership}")
        for home in (None, *(party.id for party in until.parties_on(day))):
            now = Registry.of([partnership]).counts(facet, on=day, of=home)
            assert bounds(now) == bounds(Registry.of([until]).counts(facet, on=day, of=home))


@given(partnerships(COARSE, max_acts=1), st.sampled_from((Facet.DECADE, Facet.YEAR)))
def test_no_partnership_in_force_on_a_day_was_concluded_later(
    partnership: Partnership, facet: Facet
) -> None:
    concluded = partnership.acts[0].on
    for day in (concluded.earliest, concluded.latest):
        for key in bounds(Registry.of([partnership]).counts(facet, on=day)):
            assert key is None or PartialDate(key).earliest <= day


@given(registries_with_exchanges(), FACETS)
def test_the_counts_of_parts_add_up_to_those_of_the_whole(registry: Registry, facet: Facet) -> None:
    """Seen from one home, also the fields; an exchange that belongs to no partnership is in all parts."""
    assume(all(each.partnership is not None for each in registry.exchanges.values()))
    found: Counter[tuple[str | None, bool]] = Counter()
    for partnership in registry:
        own = registry.where(partnership.__eq__)
        for key, (least, most) in bounds(own.counts(facet, on="1990", of="JP")).items():
            found[key, False] += least
            found[key, True] += most
    expected = bounds(registry.counts(facet, on="1990", of="JP"))
    assert {key: (found[key, False], found[key, True]) for key, _ in found} == expected


@given(registries_with_exchanges(), st.sampled_from(("1900", "1990", "2030")))
def test_the_kinds_add_up_to_the_exchanges(registry: Registry, day: str) -> None:
    """All without a day; with one, those that have begun, and at most all."""
    assert total(registry.counts("kind")) == (len(registry.exchanges),) * 2
    least, most = total(registry.counts("kind", on=day))
    assert least <= most <= len(registry.exchanges)


@given(asked(EXACT, PARTIAL), FACETS)
def test_the_order_of_the_partnerships_does_not_matter(asked: Asked, facet: Facet) -> None:
    registry, day = asked
    turned = Registry.of(reversed(list(registry)))
    assert turned.counts(facet, on=day) == registry.counts(facet, on=day)


# examples

SAMPLE: Final = samples.kitakyushu()


def written(counts: tuple[Count, ...], lang: str = "") -> list[str]:
    """Return the counts as they are shown."""
    return [format(each, lang) for each in counts]


def test_a_city_counts_the_countries_of_its_partners() -> None:
    """The one city that is a party of all is the home; the other city of Japan is a partner."""
    assert written(SAMPLE.counts("country", on="2017-06-01")) == [
        "United States (2)",
        "China (1)",
        "Indonesia (1)",
        "Japan (1)",
        "Cambodia (1)",
        "South Korea (1)",
        "Vietnam (1)",
        "Philippines (0 to 1)",
    ]
    assert [each.key for each in SAMPLE.counts("country", on="2017-06-01")][:2] == ["US", "CN"]
    assert written(SAMPLE.counts("country", on="1960"), "ja") == ["アメリカ合衆国（2）"]
    assert Count(Facet.COUNTRY, "ZZ", 1, 1).label() == "ZZ"
    assert bounds(SAMPLE.counts("country", on="1960")) == {"US": (2, 2)}


def test_a_partner_counts_its_own_partnerships() -> None:
    assert bounds(SAMPLE.counts("country", on="2024-01-01", of="dalian")) == {"JP": (1, 1)}
    assert bounds(SAMPLE.counts("country", on="1979-04-30", of="dalian")) == {}


def test_a_predecessor_stands_in_the_place_of_its_successor() -> None:
    """Kokura concluded with Tacoma, and is Kitakyushu today, from either side in time."""
    for home in ("kokura", "kitakyushu"):
        for day in ("1960-01-01", "2024-01-01"):
            counts = SAMPLE.between("tacoma", home).counts("country", on=day, of=home)
            assert bounds(counts) == {"US": (1, 1)}


def test_a_party_is_a_partner_of_its_successor_until_they_merge() -> None:
    tacoma, kokura, kitakyushu = (
        Municipality("tacoma", "Tacoma", country="US"),
        Municipality("kokura", "Kokura", country="JP"),
        Municipality("kitakyushu", "Kitakyushu", country="JP"),
    )
    acts: list[Act] = [Conclusion("1959", "sister"), Succession("1963-02-10", "kokura", kitakyushu)]
    registry = Registry.of([Partnership((tacoma, kokura, kitakyushu), acts)])
    for home in ("kokura", "kitakyushu"):
        before = registry.counts("country", on="1960-01-01", of=home)
        assert bounds(before) == {"US": (1, 1), "JP": (1, 1)}
        assert bounds(registry.counts("country", on="2024-01-01", of=home)) == {"US": (1, 1)}


@pytest.mark.parametrize(
    ("day", "found"),
    [("1999-12-31", {}), ("2000-06", {"visit": (0, 1)}), ("2001", {"visit": (1, 1)})],
)
def test_who_joins_later_counts_no_exchange_of_the_partnership_before(
    day: str, found: dict[str, tuple[int, int]]
) -> None:
    """By then, what belongs to the partnership counts, and before what the home took part in itself."""
    joined = Accession("2000", MUNICIPALITIES[2])
    tie = Partnership(MUNICIPALITIES[:2], [Conclusion("1990", "sister"), joined], id="tie")
    met = Exchange("met", "visit", "Visit", when="1995", partnership="tie")
    own = Exchange("own", "gift", "Gift", when="1995", municipalities=MUNICIPALITIES[2].id)
    counts = Registry.of([tie], exchanges=[met, own]).counts("kind", on=day, of="dalian")
    assert bounds(counts) == {"gift": (1, 1), **found}


def test_a_ministry_counts_what_is_abroad() -> None:
    """Between two cities of the country, there is no other country than this."""
    home = [Municipality(id_, id_.title(), country="JP", part_of=f"{id_}-ken") for id_ in "abc"]
    abroad = Municipality("x", "X", country="CN")
    lost = Municipality("y", "Y")
    registry = Registry.of(
        Partnership.between(one, other, type="sister", since="2000-01-01")
        for one, other in (
            (home[0], abroad),
            (home[1], abroad),
            (home[0], home[2]),
            (home[1], lost),
        )
    )
    assert bounds(registry.counts("country", on="2001", of="JP")) == {
        "CN": (2, 2),
        "JP": (1, 1),
        None: (1, 1),
    }
    assert bounds(registry.counts("country", on="2001")) == {"JP": (4, 4), "CN": (2, 2)}
    assert bounds(registry.counts("region", on="2001")) == {
        "a-ken": (2, 2),
        "b-ken": (2, 2),
        "c-ken": (1, 1),
    }
    assert bounds(registry.counts("region", of="JP")) == {
        "a-ken": (1, 1),
        "c-ken": (1, 1),
        None: (3, 3),
    }
    assert registry.counts("country", of="DE") == ()


def test_a_partnership_of_several_parties_has_several_countries() -> None:
    """Each once; a home is a party of all, or there is none."""
    tie = Partnership(MUNICIPALITIES[:4], [Conclusion("2000-01-01", "sister")], id="all")
    assert bounds(Registry.of([tie]).counts("country")) == {
        "JP": (1, 1),
        "US": (1, 1),
        "CN": (1, 1),
        "KR": (1, 1),
    }
    two = Partnership.between(*MUNICIPALITIES[:2], type="sister", since="2001-01-01")
    kokura = Registry.of([tie]).counts("country", of="kokura")
    assert bounds(kokura) == {"US": (1, 1), "CN": (1, 1), "KR": (1, 1)}
    apart = Partnership.between(*MUNICIPALITIES[2:4], type="sister", since="2001-01-01", id="apart")
    assert "JP" in bounds(Registry.of([two, apart]).counts("country"))
    assert Registry.of().counts("country") == ()


def test_the_date_of_the_first_conclusion_gives_year_and_decade() -> None:
    """A decade can have a year, and of an unknown date nothing is known."""
    dates = ["1979-05-01", "1979", "197X", "[1979-06..1980-05]", "XXXX", "[..1990]"]
    registry = Registry.of(
        Partnership.between(*MUNICIPALITIES[:2], type="sister", since=on, id=str(index))
        for index, on in enumerate(dates)
    )
    years = registry.counts("year")
    assert [each.key for each in years] == [*(f"197{n}" for n in range(10)), "1980", None]
    assert bounds(years)["1970"] == (0, 1)
    assert bounds(years)["1979"] == (2, 4)
    assert bounds(years)["1980"] == (0, 1)
    assert bounds(years)[None] == (2, 2)
    assert bounds(registry.counts("decade")) == {"197X": (3, 4), "198X": (0, 1), None: (2, 2)}
    # By 1979, none was concluded in the 1980s.
    assert bounds(registry.counts("decade", on="1979")) == {"197X": (0, 4), None: (0, 2)}
    # Of those that are certainly in force, and of the others.
    assert bounds(registry.counts("decade", on="1980-01-01")) == {
        "197X": (3, 4),
        "198X": (0, 1),
        None: (0, 2),
    }


def test_the_order_of_the_acts_narrows_the_year_of_the_first() -> None:
    acts: list[Act] = [Conclusion("19XX", "friendship"), Conclusion("1903-05-01", "sister")]
    registry = Registry.of([Partnership(MUNICIPALITIES[:2], acts)])
    assert list(bounds(registry.counts("year"))) == ["1900", "1901", "1902", "1903"]
    assert bounds(registry.counts("decade")) == {"190X": (1, 1)}


def test_without_a_day_all_are_counted_as_they_are_after_the_last_act() -> None:
    """By status, a day is needed."""
    assert bounds(SAMPLE.counts("type"))["green-sister"] == (1, 1)
    assert bounds(SAMPLE.counts("type", on="2012-01-01"))["strategic-environmental"] == (1, 1)
    assert total(SAMPLE.counts("decade")) == (9, 9)
    with pytest.raises(InvalidOption, match="counts by status need a day"):
        SAMPLE.counts("status")


FIELDS: Final = Registry.of(
    [
        Partnership.between(*MUNICIPALITIES[:2], type="sister", since="1980-01-01", id="one"),
        Partnership.between(*MUNICIPALITIES[:2], type="exchange", since="1980-01-01", id="two"),
    ],
    exchanges=[
        Exchange(
            "a", "visit", "A", when="1985-05-01", fields=["ports", "trade"], partnership="one"
        ),
        Exchange("b", "visit", "B", when="1990", fields="trade", partnership="one"),
        Exchange("c", "gift", "C", fields="culture", partnership="one"),
        Exchange(
            "d", "project", "D", when=Period("1990-07-01/.."), fields="ports", partnership="two"
        ),
        Exchange("e", "gift", "E", when=Period("../1950"), municipalities="dalian"),
        Exchange("f", "gift", "F", when=Period("/1950"), actors=[], municipalities="haiphong"),
    ],
    municipalities=MUNICIPALITIES,
)


@pytest.mark.parametrize(
    ("day", "fields"),
    [
        (None, {"ports": (2, 2), "trade": (1, 1), "culture": (1, 1)}),
        ("1984", {"culture": (0, 1), None: (1, 2)}),
        ("1986", {"ports": (1, 1), "trade": (1, 1), "culture": (0, 1), None: (1, 1)}),
        ("1990", {"ports": (1, 2), "trade": (1, 1), "culture": (0, 1), None: (0, 1)}),
        ("1979", {}),
    ],
)
def test_a_partnership_has_the_fields_of_its_exchanges_by_then(
    day: str | None, fields: dict[str | None, tuple[int, int]]
) -> None:
    """Each once; without any, its fields are not known."""
    assert bounds(FIELDS.counts("field", on=day)) == fields


def test_the_fields_of_a_partnership_itself_are_certain() -> None:
    """On all days on which it is in force, beside those of its exchanges."""
    registry = FIELDS.replacing(evolve(FIELDS["one"], fields=["trade", "tourism"]))
    two = {"ports": (0, 1), None: (0, 1)}
    assert bounds(registry.counts("field", on="1990")) == {
        "trade": (1, 1),
        "tourism": (1, 1),
        "culture": (0, 1),
        "ports": (1, 2),
        None: (0, 1),
    }
    assert bounds(registry.where(lambda each: each.id == "two").counts("field", on="1990")) == two
    assert bounds(registry.counts("field", on="1984"))["tourism"] == (1, 1)


@pytest.mark.parametrize(
    ("day", "of", "kinds"),
    [
        (None, None, {"gift": (3, 3), "visit": (2, 2), "project": (1, 1)}),
        ("1940", None, {"gift": (1, 3)}),
        ("1990-06-30", None, {"visit": (1, 2), "gift": (1, 3)}),
        (None, "dalian", {"gift": (1, 1)}),
        (None, "kokura", {"visit": (2, 2), "gift": (1, 1), "project": (1, 1)}),
        (None, "VN", {"gift": (1, 1)}),
    ],
)
def test_exchanges_are_counted_by_kind(
    day: str | None, of: str | None, kinds: dict[str | None, tuple[int, int]]
) -> None:
    """Those that have begun by the day, in which the home took part, or of its partnerships."""
    assert bounds(FIELDS.counts("kind", on=day, of=of)) == kinds


def test_the_largest_come_first_and_what_is_not_known_last() -> None:
    assert [each.key for each in FIELDS.counts("field", on="1984")] == ["culture", None]
    assert [each.key for each in SAMPLE.counts("type", on="2024-01-01")] == [
        "sister",
        "exchange",
        "friendship",
        "green-sister",
        "strategic-environmental",
    ]


def test_a_count_is_called_by_its_label_in_a_language() -> None:
    """A code where there is no word; a dash for what is not known."""
    own = PartnershipType("own", labels={"ja": "自前"})
    waste = Field("waste", {"ja": "廃棄物"})
    tie = Partnership.between(*MUNICIPALITIES[:2], type=own, since="1979-05-01", id="one")
    done = Exchange("x", "visit", "X", fields=waste, partnership="one")
    registry = Registry.of([tie], exchanges=[done])
    shown = {
        by: written(registry.counts(by, on="2024"), "ja") for by in ("type", "decade", "status")
    }
    assert shown == {"type": ["自前（1）"], "decade": ["1970年代（1）"], "status": ["提携中（1）"]}
    assert written(registry.counts("field"), "ja") == ["廃棄物（1）"]
    assert written(registry.counts("kind")) == ["visit (1)"]
    assert written(registry.counts("region")) == ["– (1)"]
    known = SAMPLE.counts("region", of="kitakyushu")[0]
    assert (known.label(), known.label("ja"), known.key) == (
        "Liaoning Province",
        "遼寧省",
        "liaoning",
    )


def test_a_region_that_is_not_in_the_registry_is_called_by_its_id() -> None:
    one, other = Municipality("a", "A", part_of="north"), Municipality("b", [Name("B")])
    registry = Registry.of([Partnership.between(one, other, type="sister", since="2000")])
    assert written(registry.counts("region")) == ["north (1)"]


def test_a_count_is_a_value() -> None:
    """Equal by facet, key and bounds, whatever it stands for."""
    count = SAMPLE.counts("type", on="2024-01-01")[0]
    assert count == Count(Facet.TYPE, "sister", 5, 5) == pickle.loads(pickle.dumps(count))  # noqa: S301  # our own
    assert hash(count) == hash(Count(Facet.TYPE, "sister", 5, 5))
    assert count != evolve(count, at_most=6)
    assert (count.exact, evolve(count, at_most=6).exact) == (5, None)
    assert str(count) == "sister city (5)"
    assert repr(count) == "Count('type', 'sister', 5, 5)"


def test_what_cannot_be_counted_is_refused() -> None:
    with pytest.raises(UnknownTerm, match=r"unknown facet .known are country, region, type"):
        SAMPLE.counts("continent")
    for nobody in ("nobody", "XX", 1):
        with pytest.raises(NotFound, match="no municipality with this id, and no country"):
            SAMPLE.counts("country", of=nobody)  # type: ignore[arg-type]  # one is no text


@pytest.mark.parametrize(("at_least", "at_most"), [(5, 1), (-1, 2)])
def test_numbers_that_are_no_range_are_refused(at_least: int, at_most: int) -> None:
    with pytest.raises(InvalidOption, match="no range of numbers: "):
        Count("type", "sister", at_least, at_most)
