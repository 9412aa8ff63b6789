"""Laws of the strategies: their values are valid, survive a round trip, and are what was asked for."""

from __future__ import annotations

import datetime as dt
import pickle
from typing import TYPE_CHECKING, Any, Final

import pytest
from attrs import asdict, has
from hypothesis import event, given, settings, strategies as st

import partnerships as library
from partnerships import (
    Bound,
    Change,
    Changes,
    Conclusion,
    Entry,
    FieldChange,
    History,
    InvalidDate,
    PartialDate,
    Partnership,
    PartnershipType,
    Period,
    Registry,
    testing,
)
from partnerships._testing.municipalities import OWN_TYPE
from partnerships._testing.resolving import write_example
from partnerships.acts import ACTS
from partnerships.formats import document
from partnerships.formats.converter import make_converter
from tests.support.test_strategies import assert_reached

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from hypothesis.strategies import SearchStrategy

    from partnerships import Act

NAMES: Final = [name for name in testing.__all__ if name != "days"]
CONVERTER: Final = make_converter()
NEVER_READ: Final = (Change, Changes, Entry, FieldChange, History)
"""The answers that are written nowhere."""

WINDOWS: Final = ("2024-04-01/2025-03-31", "0001-01-01/0001-01-01", "9998/..")
TAKING_DATES: Final = ("partial_dates", "periods", "claims", "acts", *(f"{each}s" for each in ACTS))


def strategy_of(name: str, **options: object) -> SearchStrategy[Any]:
    strategy: SearchStrategy[Any] = getattr(testing, name)(**options)
    return strategy


def read_fields(value: Any) -> dict[str, object]:  # noqa: ANN401  # an attrs class
    return asdict(value, recurse=False)


def dates_in(value: object) -> Iterator[PartialDate]:
    """Yield all dates that a value holds, at any depth."""
    match value:
        case PartialDate():
            yield value
        case Period():
            yield from (end for end in (value.start, value.end) if isinstance(end, PartialDate))
        case dict():
            for each in value.values():
                yield from dates_in(each)
        case tuple() | list():
            for each in value:
                yield from dates_in(each)
        case _ if has(type(value)):
            yield from dates_in(read_fields(value))
        case _:
            pass


# round trips


@pytest.mark.parametrize("name", NAMES)
def test_a_value_is_the_same_as_plain_data_and_back(name: str) -> None:
    """Each is valid, or it would be refused when it is read; few drawn ones are given up."""

    @settings(max_examples=15)
    @given(strategy_of(name))
    def law(value: object) -> None:
        if isinstance(value, NEVER_READ):
            assert pickle.loads(pickle.dumps(value)) == value  # noqa: S301  # our own
        else:
            kind = type(value)
            assert CONVERTER.structure(CONVERTER.unstructure(value), kind) == value

    law()


@given(testing.registries())
def test_a_registry_is_the_same_as_a_document_and_back(registry: Registry) -> None:
    assert document.loads(document.dumps(registry)) == registry


@given(testing.partnerships() | testing.registries() | testing.exchanges() | testing.acts())
def test_what_a_failing_example_shows_makes_the_value_again(value: object) -> None:
    event(type(value).__name__)
    known = {name: getattr(library, name) for name in library.__all__}
    assert eval(write_example(value), {**known, "datetime": dt}) == value  # noqa: S307  # our own


# options


@pytest.mark.parametrize("name", TAKING_DATES)
@given(data=st.data())
def test_exact_dates_are_known_to_the_day(name: str, data: st.DataObject) -> None:
    value = data.draw(strategy_of(name, exact=True))
    assert all(when.exact and not when.qualifier for when in dates_in(value))


@pytest.mark.parametrize("name", TAKING_DATES)
@given(window=st.sampled_from(WINDOWS), data=st.data())
def test_dates_lie_within_the_period(name: str, window: str, data: st.DataObject) -> None:
    """All of an act, with its claims; but what a municipality says of itself."""
    value = data.draw(strategy_of(name, within=window))
    bounds = Period(window).bounds()
    held = value
    if type(value) in ACTS.values():
        held = {
            name: each
            for name, each in read_fields(value).items()
            if name not in {"party", "successor"}
        }
    assert all(bounds.contains(when.bounds()) for when in dates_in(held))


@given(st.sampled_from(WINDOWS), st.data())
def test_days_lie_within_the_period(window: str, data: st.DataObject) -> None:
    assert data.draw(testing.days(within=window)) in Period(window).bounds()


@given(testing.periods(exact=True), testing.periods(within="1979/1980"))
def test_periods_are_bounded_where_that_is_asked(exact: Period, within: Period) -> None:
    assert Bound.UNKNOWN not in {exact.start, exact.end}
    assert not {within.start, within.end} & set(Bound)


def test_a_period_within_which_dates_lie_has_known_ends() -> None:
    with pytest.raises(InvalidDate, match=r"both ends must be known, or open \(\.\.\): '1979/'"):
        testing.partial_dates(within="1979/")


def list_told(act: Act) -> list[PartialDate | None]:
    """Return the dates of an act but for the end of its agreement."""
    begins = act.in_force_from if isinstance(act, Conclusion) else None
    return [act.on, act.known_by, begins, *(claim.on for claim in act.claims)]


@given(st.sampled_from(WINDOWS), st.booleans(), st.booleans(), st.integers(1, 4), st.data())
def test_partnerships_are_what_was_asked_for(
    window: str,
    exact: bool,  # noqa: FBT001  # drawn
    bilateral: bool,  # noqa: FBT001  # drawn
    max_acts: int,
    data: st.DataObject,
) -> None:
    partnership = data.draw(
        testing.partnerships(
            exact=exact,
            within=window,
            countries=["DE", "PL"],
            types=["exchange", OWN_TYPE],
            bilateral=bilateral,
            max_acts=max_acts,
        )
    )
    assert 1 <= len(partnership.acts) <= max_acts
    bounds = Period(window).bounds()
    for act in partnership.acts:
        assert all(bounds.contains(when.bounds()) for when in list_told(act) if when)
    assert not exact or all(when.exact for when in dates_in(partnership))
    assert {party.country for party in partnership.ever_parties()} <= {"DE", "PL"}
    assert {act.type for act in partnership.acts if isinstance(act, Conclusion)} <= {
        PartnershipType.EXCHANGE,
        OWN_TYPE,
    }
    if bilateral:
        assert {len(parties) for each in partnership.timeline() for parties in each.parties} == {2}


@given(st.integers(0, 3), st.integers(0, 2), st.integers(0, 3), st.data())
def test_registries_are_of_the_size_that_was_asked_for(
    least: int, more: int, exchanges: int, data: st.DataObject
) -> None:
    registry = data.draw(
        testing.registries(
            min_size=least,
            max_size=least + more,
            max_exchanges=exchanges,
            countries="JP",
            types="sister",
            within="1979/2024",
            exact=True,
        )
    )
    assert least <= len(registry) <= least + more
    assert len(registry.exchanges) <= exchanges
    assert {each.country for each in registry.municipalities.values()} <= {"JP"}
    assert {each.latest_type for each in registry} <= {PartnershipType.SISTER}
    whens = [when for each in registry.exchanges.values() for when in dates_in(each.when)]
    assert all(1979 <= when.earliest.year <= when.latest.year <= 2024 for when in whens)
    assert all(when.exact for when in whens)


@given(testing.municipalities(exact=True, countries=["VN", "VN"]), testing.names(exact=True))
def test_municipalities_are_what_was_asked_for(
    municipality: library.Municipality, name: library.Name
) -> None:
    assert municipality.country == "VN"
    assert all(when.exact for when in dates_in((municipality, name)))


@given(testing.anniversaries(exact=True))
def test_exact_anniversaries_are_known_to_the_day(anniversary: library.Anniversary) -> None:
    assert anniversary.on.exact


# what is reached


@pytest.mark.parametrize(
    "wanted",
    [
        *(
            pytest.param(
                lambda each, kind=kind: any(isinstance(act, kind) for act in each.acts[1:]),
                id=f"a further {name}",
            )
            for name, kind in ACTS.items()
        ),
        pytest.param(lambda each: any(act.on.exact is None for act in each.acts), id="partial"),
        pytest.param(lambda each: any(act.claims for act in each.acts), id="claims"),
        pytest.param(lambda each: each.acts[0].signatories, id="signatories"),
        pytest.param(lambda each: each.fields and each.note, id="fields and a note"),
        pytest.param(lambda each: len(each.parties[0].names) > 1, id="several names"),
        pytest.param(lambda each: each.parties[0].country is None, id="no country"),
    ],
)
def test_partnerships_are_of_all_kinds(wanted: Callable[[Partnership], object]) -> None:
    assert_reached(testing.partnerships(), wanted)


@pytest.mark.parametrize(
    "wanted",
    [
        pytest.param(lambda each: len(each) == 0, id="empty"),
        pytest.param(lambda each: len(each) == 3, id="three partnerships"),
        pytest.param(lambda each: each.checks.ignore, id="ignored findings"),
        pytest.param(
            lambda each: any(exchange.commemorates for exchange in each.exchanges.values()),
            id="a commemoration",
        ),
        pytest.param(
            lambda each: any(exchange.sources for exchange in each.exchanges.values()),
            id="a cited source",
        ),
    ],
)
def test_registries_are_of_all_kinds(wanted: Callable[[Registry], object]) -> None:
    assert_reached(testing.registries(), wanted)
