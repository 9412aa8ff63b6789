"""The laws are about something: what is drawn for them reaches all that can be."""

from __future__ import annotations

import json
from datetime import date
from random import Random
from typing import TYPE_CHECKING, Any, Final, TypeVar

import pytest
from hypothesis import Phase, find, given, settings, strategies as st

from partnerships import (
    Conclusion,
    InvalidDocument,
    Partnership,
    PartnershipsError,
    Precision,
    Status,
    Termination,
)
from partnerships._testing.histories import EXACT, PARTIAL, Detail
from partnerships._timeline.replay import replay
from partnerships.acts import ACTS
from partnerships.eras import parse_japanese
from partnerships.formats import document, table, wikidata
from partnerships.formats._document import converters
from partnerships.formats.municipal_dates import read_date
from partnerships.testing import partial_dates
from tests.dates import test_eras
from tests.formats.dates import test_properties as printed_dates
from tests.formats.document import test_examples as documents, test_simple_records as simple_records
from tests.formats.table import test_properties as tables
from tests.formats.wikidata import test_properties as statements
from tests.support.exchange_strategies import registries_with_exchanges
from tests.support.strategies import (
    Refinement,
    partnerships,
    refined_histories,
    with_days,
    with_windows,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from hypothesis.strategies import SearchStrategy

    from partnerships import Act

T = TypeVar("T")

LOOKING = settings(max_examples=2000, phases=(Phase.generate,), database=None)


def assert_reached(strategy: SearchStrategy[T], wanted: Callable[[T], object]) -> None:
    """Assert that a strategy makes something like this, and always with the same luck."""
    find(strategy, lambda made: bool(wanted(made)), settings=LOOKING, random=Random(1979))  # noqa: S311  # luck, no secret


def concluded(partnership: Partnership) -> list[Conclusion]:
    """Return the conclusions of a partnership."""
    return [act for act in partnership.acts if isinstance(act, Conclusion)]


@pytest.mark.parametrize("precision", Precision)
@pytest.mark.parametrize("qualifier", ["", "~", "?", "%"])
def test_partial_dates_are_of_all_precisions_with_and_without_marks(
    precision: Precision, qualifier: str
) -> None:
    assert_reached(
        partial_dates(),
        lambda when: when.precision is precision and when.qualifier == qualifier,
    )


@pytest.mark.parametrize("detail", [EXACT, PARTIAL])
@pytest.mark.parametrize("kind", ACTS.values())
def test_all_acts_are_done(kind: type[Act], detail: Detail) -> None:
    assert_reached(
        partnerships(detail),
        lambda partnership: any(isinstance(act, kind) for act in partnership.acts[1:]),
    )


@pytest.mark.parametrize(
    ("status", "detail"),
    [(status, EXACT) for status in Status if status is not Status.UNCERTAIN]
    + [(status, PARTIAL) for status in Status],
)
def test_all_statuses_are_asked_about(status: Status, detail: Detail) -> None:
    assert_reached(
        with_days(partnerships(detail)),
        lambda asked: asked[0].status_on(asked[1]) is status,
    )


@pytest.mark.parametrize(
    "reached",
    [
        pytest.param(
            lambda partnership: len({act.type for act in concluded(partnership)}) > 1, id="upgraded"
        ),
        pytest.param(
            lambda partnership: len(replay(partnership.parties, partnership.acts).runs) > 2,
            id="several runs",
        ),
        pytest.param(
            lambda partnership: replay(partnership.parties, partnership.acts).presumed,
            id="a spell presumed",
        ),
        pytest.param(
            lambda partnership: len(partnership.parties_on(date.max)) > 3, id="several parties"
        ),
        pytest.param(
            lambda partnership: any(act.known_by is not None for act in partnership.acts),
            id="known by a day",
        ),
        pytest.param(
            lambda partnership: any(act.renews is not None for act in concluded(partnership)[:-1]),
            id="renews itself, and is concluded again",
        ),
        pytest.param(
            lambda partnership: any(
                act.in_force_from is not None and act.on.certainly_before(act.in_force_from)
                for act in concluded(partnership)[1:]
            ),
            id="an upgrade to come",
        ),
        pytest.param(
            lambda partnership: any(
                isinstance(act, Termination) and isinstance(before, Termination)
                for before, act in zip(partnership.acts, partnership.acts[1:], strict=False)
            ),
            id="terminated by two sides",
        ),
        pytest.param(
            lambda partnership: any(
                isinstance(act, Conclusion) and isinstance(before, Termination)
                for before, act in zip(partnership.acts, partnership.acts[1:], strict=False)
            ),
            id="concluded anew",
        ),
        pytest.param(
            lambda partnership: any(
                act.on == before.on
                for before, act in zip(partnership.acts, partnership.acts[1:], strict=False)
            ),
            id="two acts on one day",
        ),
    ],
)
def test_what_is_rare_is_reached(reached: Callable[[Partnership], object]) -> None:
    assert_reached(partnerships(), reached)


@pytest.mark.parametrize(
    "reached",
    [
        pytest.param(
            lambda each: (
                each.fine.possible_statuses_on(each.day)
                < each.coarse.possible_statuses_on(each.day)
            ),
            id="fewer statuses",
        ),
        pytest.param(
            lambda each: (
                len(list(each.fine.anniversaries(each.window)))
                > len(list(each.coarse.anniversaries(each.window)))
                > 0
            ),
            id="more certain anniversaries",
        ),
        pytest.param(
            lambda each: (
                0
                < len(list(each.fine.anniversaries(each.window, possible=True)))
                < len(list(each.coarse.anniversaries(each.window, possible=True)))
            ),
            id="fewer possible anniversaries",
        ),
    ],
)
def test_refinement_makes_a_difference(reached: Callable[[Refinement], object]) -> None:
    assert_reached(refined_histories(), reached)


def test_lists_of_several_runs_are_asked_for() -> None:
    assert_reached(
        with_windows(partnerships(EXACT)),
        lambda asked: len({each.start for each in asked[0].anniversaries(asked[1])}) > 1,
    )


# laws of what may be refused

HEADINGS: Final = ("municipality", "partner", "type", "date")
MERGES: Final = st.tuples(registries_with_exchanges(), registries_with_exchanges())


def concluded_in(rows: list[tuple[str, ...]], heading: tuple[str, ...] = HEADINGS) -> int:
    """Return how many rows of a list are conclusions."""
    return table.loads(tables.as_text([heading, *rows])).conclusions


@pytest.mark.parametrize(
    ("strategy", "accept", "least"),
    [
        pytest.param(printed_dates.near_dates(), read_date, 0.3, id="near dates"),
        pytest.param(printed_dates.ranges(), read_date, 0.1, id="ranges"),
        pytest.param(test_eras.notations(), lambda drawn: parse_japanese(drawn[1]), 0.3, id="eras"),
        pytest.param(
            statements.mutated(),
            lambda drawn: wikidata.loads(json.dumps(drawn)).conclusions,
            0.1,
            id="an entity with a wrong value",
        ),
        pytest.param(
            simple_records.spoilt(simple_records.PLACES_WRITTEN),
            lambda drawn: document.loads(documents.written(municipalities=[drawn])).municipalities,
            0.3,
            id="a document with a wrong value",
        ),
        pytest.param(
            simple_records.spoilt(simple_records.PLACES_WRITTEN),
            converters.read_simple_municipality,
            0.05,
            id="a simple municipality",
        ),
        pytest.param(
            simple_records.spoilt(simple_records.WRITTEN_PARTNERSHIPS),
            lambda drawn: converters.read_simple_partnership(
                drawn, simple_records.PLACES, simple_records.TYPES
            ),
            0.02,
            id="a simple partnership",
        ),
        pytest.param(
            st.lists(tables.cells(), max_size=8),
            lambda drawn: concluded_in(drawn, tables.HEADING),
            0.15,
            id="rows of anything",
        ),
        pytest.param(
            st.lists(tables.plain_rows(), min_size=1, max_size=8),
            lambda drawn: (
                concluded_in(drawn) == len({(*sorted(row[:2]), *row[2:]) for row in drawn})
            ),
            0.8,
            id="every plain row",
        ),
        pytest.param(MERGES, lambda drawn: drawn[0] | drawn[1], 0.2, id="a merge"),
    ],
)
def test_enough_is_accepted(
    strategy: SearchStrategy[Any], accept: Callable[[Any], object], least: float
) -> None:
    """Laws of what is read or refused would hold if everything were refused."""
    accepted: list[bool] = []

    @settings(max_examples=100, phases=(Phase.generate,), derandomize=True, database=None)
    @given(strategy)
    def draw(drawn: object) -> None:
        try:
            accepted.append(bool(accept(drawn)))
        except (PartnershipsError, InvalidDocument):
            accepted.append(False)

    draw()
    assert sum(accepted) >= least * len(accepted)
