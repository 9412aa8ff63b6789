"""Hypothesis strategies for what only our own tests draw: histories of a chosen precision, days and windows around
them, and the same history known more and less well. `partnerships.testing` has those for values.
"""

from __future__ import annotations

from datetime import date
from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple, TypedDict

from attrs import evolve
from hypothesis import assume, strategies as st

from partnerships import (
    Act,
    CheckOptions,
    Claim,
    Conclusion,
    CountFrom,
    IgnoredFinding,
    LeapDay,
    PartialDate,
    Partnership,
    Period,
    Precision,
    Renewal,
    Suspension,
)
from partnerships._testing.dates import (
    BOUNDARY_DAYS,
    LEAP_YEARS,
    ORDINARY_DAYS,
    PRECISIONS,
    days_between,
    draw_date_around,
    move_day,
)
from partnerships._testing.histories import (
    EXACT,
    MIXED,
    PARTIAL,
    Detail,
    accept_history,
    draw_date_on,
    draw_history,
    draw_one_of,
)
from partnerships.checks import CODES
from partnerships.dates import between_days
from partnerships.testing import claims, fields

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hypothesis.strategies import DrawFn, SearchStrategy

# dates

LADDER: Final = tuple(each for each in Precision if each is not Precision.BETWEEN)
"""From the finest to the coarsest; each holds the finer ones."""

COUNTABLE: Final = (Precision.DAY, Precision.MONTH, Precision.YEAR)
"""Those that always have numbered anniversaries."""


def leap_days() -> SearchStrategy[date]:
    """Days of 29 February."""
    return st.sampled_from([date(year, 2, 29) for year in LEAP_YEARS])


def span_text(first: date, last: date) -> str:
    """Return the text of one of the days between two."""
    return f"[{first.isoformat()}..{last.isoformat()}]"


def _intersect(outer: PartialDate, inner: PartialDate) -> PartialDate:
    """Return the part of a date that lies in another one, both of which have a day in common."""
    return between_days(max(outer.earliest, inner.earliest), min(outer.latest, inner.latest))


@st.composite
def refinements(draw: DrawFn, coarse: PartialDate) -> PartialDate:
    """Dates inside a partial date, as fine as it or finer."""
    day = draw(days_between(coarse.earliest, coarse.latest))
    around = draw_date_around(draw, day, draw(st.sampled_from(PRECISIONS)))
    fine = _intersect(coarse, around)
    return PartialDate(f"{fine}{draw(st.sampled_from(('', coarse.qualifier)))}")


# histories

EXACT_CONCLUSIONS: Final = Detail((Precision.DAY,), MIXED)
NEVER_SUSPENDED: Final = Detail(without=frozenset({Suspension}), delays=False)


@cache
def partnerships(*details: Detail, max_acts: int = 6) -> SearchStrategy[Partnership]:
    """Partnerships of which every act is possible, of exact and of partial dates; between plain
    municipalities, and without remarks.
    """
    return _partnerships(details or (EXACT, PARTIAL), max_acts)


@cache
@st.composite
def _partnerships(draw: DrawFn, details: Sequence[Detail], max_acts: int) -> Partnership:
    partnership = draw_history(draw, draw_one_of(draw, details), max_acts)
    return partnership if draw(_below(3)) else evolve(partnership, fields=draw(_SOME_FIELDS))


_SOME_FIELDS: Final = st.lists(fields(), min_size=1, max_size=2, unique=True)


@cache
def _below(limit: int) -> SearchStrategy[int]:
    return st.integers(0, limit - 1)


@st.composite
def claimed(draw: DrawFn, partnership: Partnership) -> Partnership:
    """The partnership, with claims of other dates for some of its acts."""
    acts = [evolve(act, claims=draw(_SOME_CLAIMS)) for act in partnership.acts]
    return evolve(partnership, acts=acts)


_CLAIMED: Final = st.sampled_from(("1979", "1979-05", "1979-05-01", "1987-07-01?"))
_SOME_CLAIMS: Final = st.lists(
    claims() | st.builds(Claim, _CLAIMED), max_size=2, unique_by=lambda claim: claim.on
)


# what is asked of a history


def turning_points(partnership: Partnership) -> list[date]:
    """Return the days around which something can change, and their neighbours."""
    found: set[date] = set()
    for act in partnership.acts:
        found |= {act.earliest, act.latest}
        if isinstance(act, Conclusion) and act.in_force_from is not None:
            found |= {*act.in_force_from.sort_key}
        if isinstance(act, Conclusion | Renewal):
            if act.until is not None:
                found |= {*act.until.sort_key}
            if act.term is not None:
                ends = [act.term.last_day(day) for day in (act.earliest, act.latest)]
                found |= {day for day in ends if day is not None}
    return sorted({move_day(day, by) for day in found for by in (-1, 0, 1)})


def day_around(draw: DrawFn, partnership: Partnership) -> date:
    """Draw a day on which something can change, one in between, an anniversary, or any other."""
    turns, act = turning_points(partnership), draw_one_of(draw, partnership.acts)
    match draw(_below(9)):
        case 0:
            return draw(draw_one_of(draw, (BOUNDARY_DAYS, ORDINARY_DAYS)))
        case 1 | 2:
            return _return_of(draw, act)
        case 3:
            return move_day(act.latest, draw(_below(5000)))
        case 4 | 5:
            return move_day(act.earliest, draw(_below((act.latest - act.earliest).days + 1)))
        case _:
            return draw_one_of(draw, turns)


def _return_of(draw: DrawFn, act: Act) -> date:
    """Draw an anniversary of an act, or a day not long before."""
    year = min(act.latest.year + 1 + draw(_below(40)), 9999)
    returned = move_day(act.latest.replace(year=year, day=1), act.latest.day - 1)
    return move_day(returned, -draw_one_of(draw, (0, 0, 1, 40)))


def window_around(draw: DrawFn, partnership: Partnership, max_years: int) -> Period:
    """Draw a window of any width up to some years, from a day in the partnership's history."""
    act = draw_one_of(draw, partnership.acts)
    near = day_around(draw, partnership)
    first = draw_one_of(draw, (near, act.earliest, act.latest, _return_of(draw, act)))
    wide = 365 * draw(_below(max_years)) + draw(_below(365))
    last = move_day(first, draw_one_of(draw, (0, 30, 365, wide, wide, wide)))
    fine = (Precision.DAY, Precision.DAY, Precision.MONTH, Precision.YEAR)
    return Period.between(*(draw_date_on(draw, day, fine) for day in (first, last)))


@st.composite
def with_days(draw: DrawFn, strategy: SearchStrategy[Partnership]) -> tuple[Partnership, date]:
    """Partnerships, each with a day to ask about."""
    partnership = draw(strategy)
    return partnership, day_around(draw, partnership)


@st.composite
def with_windows(
    draw: DrawFn, strategy: SearchStrategy[Partnership], max_years: int = 60
) -> tuple[Partnership, Period]:
    """Partnerships, each with a window to ask about."""
    partnership = draw(strategy)
    return partnership, window_around(draw, partnership, max_years)


class Options(TypedDict):
    """What a list of anniversaries can be asked for."""

    every: int
    possible: bool
    count_from: CountFrom
    leap_day: LeapDay


def options(*, every: int | None = None, possible: bool | None = None) -> SearchStrategy[Options]:
    """All that a list of anniversaries can be asked for, or that with some of it fixed."""
    return st.builds(
        Options,
        every=st.sampled_from((1, 1, 1, 1, 2, 5)) if every is None else st.just(every),
        possible=st.booleans() if possible is None else st.just(possible),
        count_from=st.sampled_from(CountFrom),
        leap_day=st.sampled_from(LeapDay),
    )


# refinement


class Refinement(NamedTuple):
    """A history known more coarsely and more finely, and a day and a window to ask about."""

    coarse: Partnership
    fine: Partnership
    day: date
    window: Period

    def days(self) -> set[date]:
        """Return the day, and the days around which either history changes."""
        return {self.day, *turning_points(self.coarse), *turning_points(self.fine)}


@st.composite
def refined_histories(draw: DrawFn, precisions: Sequence[Precision] = PRECISIONS) -> Refinement:
    """Histories that are possible on exact days, blurred twice: more, and less or not at all."""
    true = draw_history(draw, EXACT, draw_one_of(draw, (2, 4, 6)))
    pairs = [_blurred_act(draw, act, precisions) for act in true.acts]
    coarse = accept_history(true.parties, [pair[0] for pair in pairs])
    fine = accept_history(true.parties, [pair[1] for pair in pairs])
    assume(coarse is not None and fine is not None)
    assert coarse is not None
    assert fine is not None
    asked = draw_one_of(draw, (coarse, fine))
    return Refinement(coarse, fine, day_around(draw, asked), window_around(draw, asked, 60))


@st.composite
def blurred_histories(draw: DrawFn) -> tuple[Partnership, list[Act]]:
    """Histories on exact days, each with its acts as they may be known more coarsely."""
    true = draw_history(draw, EXACT, 6)
    return true, [_blurred_act(draw, act, PRECISIONS)[0] for act in true.acts]


def _blurred_act(draw: DrawFn, act: Act, precisions: Sequence[Precision]) -> tuple[Act, Act]:
    """Return an act of exact dates as it may be known more coarsely and more finely."""

    def blur(date_: PartialDate | None) -> tuple[PartialDate | None, PartialDate | None]:
        if date_ is None:
            return None, None
        day = date_.earliest
        chosen = max(draw(_below(len(precisions) + 2)) - 2, 0)
        coarse = draw_date_around(draw, day, precisions[chosen])
        if not draw(_below(2)):
            return coarse, PartialDate(day)
        return coarse, _intersect(
            coarse, draw_date_around(draw, day, draw_one_of(draw, precisions))
        )

    first, second = (date_ or act.on for date_ in blur(act.on))
    match act:
        case Conclusion():
            ends, begins = blur(act.until), blur(act.in_force_from)
            return (
                evolve(act, on=first, until=ends[0], in_force_from=begins[0]),
                evolve(act, on=second, until=ends[1], in_force_from=begins[1]),
            )
        case Renewal():
            ends = blur(act.until)
            return evolve(act, on=first, until=ends[0]), evolve(act, on=second, until=ends[1])
        case _:
            return evolve(act, on=first), evolve(act, on=second)


# checks


@cache
def check_options() -> st.SearchStrategy[CheckOptions]:
    """What a registry can select and ignore: often nothing, and codes of all lengths."""
    codes = st.sampled_from((*CODES, *{code[:length] for code in CODES for length in (1, 2, 3)}))
    subjects = st.none() | st.sampled_from(("dalian", "festival", "ward", "nobody"))
    notes = st.none() | st.just("as agreed")
    ignored = st.builds(IgnoredFinding, codes, subjects, note=notes)
    ignore = st.lists(codes | ignored, max_size=4)
    return st.builds(CheckOptions, select=st.lists(codes, max_size=2), ignore=ignore)
