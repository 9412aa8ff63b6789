"""Hypothesis strategies for histories in which much happens within a few days, so that all can be gone through.

They are drawn act by act along the plain walk of `tests.support.reference`, so that each is possible on exact days, and
then known less well: to a few days, or one date to its month.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final, NamedTuple, TypeVar

from attrs import evolve, fields
from hypothesis import strategies as st

from partnerships import (
    Accession,
    Act,
    Conclusion,
    Municipality,
    PartialDate,
    Precision,
    Renewal,
    Resumption,
    Status,
    Succession,
    Suspension,
    Termination,
    Withdrawal,
)
from partnerships._testing.dates import blur_day, move_day
from partnerships._testing.histories import MUNICIPALITIES
from partnerships._testing.municipalities import BUILT_IN_TYPES
from partnerships.errors import InvalidPartnership
from tests.support.brute_force import dates_of
from tests.support.reference import Impossible, Walk

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from hypothesis.strategies import DrawFn, SearchStrategy

T = TypeVar("T")

MOST_HISTORIES: Final = 80
"""How many exact histories a drawn one can be, at most."""

_FIRST_DAYS: Final = (
    date(2000, 2, 27),
    date(2000, 2, 29),
    date(2001, 2, 28),
    date(1999, 12, 30),
    date(2000, 5, 31),
    date(1979, 5, 1),
)
_TERMS: Final = ("P1D", "P2D", "P4D", "P1W", "P1M", "P6M", "P1Y", "P5Y", "P1M1D")
_ALWAYS: Final = (Conclusion, Conclusion, Succession)
_OF_THE_ACTIVE: Final = (*_ALWAYS, Renewal, Termination, Accession, Withdrawal)
_KINDS: Final[dict[Status, tuple[type[Act], ...]]] = {
    Status.PENDING: _OF_THE_ACTIVE,
    Status.IN_FORCE: (*_OF_THE_ACTIVE, Suspension, Suspension),
    Status.SUSPENDED: (*_OF_THE_ACTIVE, Suspension, Resumption, Resumption),
    Status.EXPIRED: (*_ALWAYS, Renewal),
    Status.TERMINATED: (*_ALWAYS, Termination),
}


class Known(NamedTuple):
    """Parties, and the acts between them as they are known."""

    parties: tuple[Municipality, ...]
    acts: tuple[Act, ...]

    def __repr__(self) -> str:
        parties = ", ".join(party.id for party in self.parties)
        return f"Known({parties}: {'; '.join(map(shown, self.acts))})"


def shown(act: Act) -> str:
    """Return an act in one line, without what says nothing."""
    said = [
        f"{field.name}={getattr(value, 'id', getattr(value, 'code', value))}"
        for field in fields(type(act))
        if field.name != "labels" and (value := getattr(act, field.name))
    ]
    return f"{type(act).__name__}({', '.join(said)})"


def span(first: date, last: date) -> PartialDate:
    """Return the date that is some day from one to another."""
    return PartialDate(f"[{first}..{last}]") if first < last else PartialDate(first)


@st.composite
def exact_histories(draw: DrawFn, *, plain: bool = False, most: int = 5) -> Known:
    """Histories on exact days; plain ones are without terms and entries into force."""
    parties = MUNICIPALITIES[: draw(st.sampled_from((2, 2, 3, 4)))]
    day = draw(st.sampled_from(_FIRST_DAYS))
    walk, acts = Walk(parties), list[Act]()
    for number in range(draw(st.sampled_from((1, *range(3, most + 3))))):
        day = draw(_days_later(walk, day)) if number else day
        walk.wait_until(day)
        act = draw(_acts(walk, day, plain=plain))
        after = walk.copy()
        try:
            after.do(act)
        except Impossible:
            continue
        walk = after
        acts.append(act)
        if len(acts) == most:
            break
    return Known(parties, tuple(acts))


@st.composite
def near_histories(draw: DrawFn, *, plain: bool = False, most: int = 5) -> Known:
    """Histories that are possible, known to a few days, or one date to its month."""
    true = draw(exact_histories(plain=plain, most=most))
    return Known(true.parties, tuple(_blur(draw, true.acts)))


@st.composite
def disturbed_histories(draw: DrawFn) -> Known:
    """Histories of which a date or the order was changed, so that many are not possible."""
    parties, acts = draw(near_histories(most=4))
    changed = list(acts)
    place = draw(st.integers(0, len(acts) - 1))
    match draw(st.sampled_from(("shift", "shift", "swap", "leave out", "repeat"))):
        case "shift":
            changed[place] = _shift(draw, changed[place])
        case "swap" if place:
            changed[place - 1 : place + 1] = [changed[place], changed[place - 1]]
        case "leave out" if len(acts) > 1:
            del changed[place]
        case _:
            changed.insert(place, changed[place])
    return Known(parties, tuple(changed))


@st.composite
def wide_histories(draw: DrawFn) -> Known:
    """Histories known to months, years, decades, or not at all."""
    true = draw(exact_histories(most=4))

    def blur(when: PartialDate) -> PartialDate:
        return blur_day(when.earliest, draw(st.sampled_from((Precision.DAY, *Precision))))

    return Known(
        true.parties, tuple(_with_dates(act, map(blur, dates_of(act))) for act in true.acts)
    )


def _one_of(values: Sequence[T]) -> SearchStrategy[T]:
    return st.sampled_from(values)


@st.composite
def _days_later(draw: DrawFn, walk: Walk, day: date) -> date:
    agreement = walk.upcoming or walk.governing
    ends = [agreement.last_on(day), agreement.begins] if agreement is not None else []
    then = [move_day(end, by) for end in ends if end is not None for by in (0, 1, 1, 2)]
    turns = [each for each in then if each >= day]
    gaps = [move_day(day, by) for by in (0, 1, 1, 2, 3, 6, 31, 366)]
    return draw(_one_of(gaps) | _one_of(turns) | _one_of(turns) if turns else _one_of(gaps))


@st.composite
def _acts(draw: DrawFn, walk: Walk, day: date, *, plain: bool) -> Act:
    if walk.status is Status.NOT_CONCLUDED:
        return draw(_conclusions(day, plain=plain))
    kinds = [kind for kind in _KINDS[walk.status] if not (plain and kind is Renewal)]
    last = walk.governing.last if walk.governing is not None else None
    if last is not None and last <= day <= move_day(last, 3):
        kinds += [Conclusion] * 5
    kind = draw(_one_of(kinds))
    if kind is Conclusion:
        return draw(_conclusions(day, plain=plain))
    present = [party.id for party in walk.parties]
    someone, anyone = draw(_one_of(present)), draw(_one_of(MUNICIPALITIES))
    side = draw(_one_of((None, *present)))
    made: dict[type[Act], Act] = {
        Suspension: Suspension(day, by=side),
        Resumption: Resumption(day),
        Termination: Termination(day, by=side),
        Succession: Succession(day, someone, anyone),
        Accession: Accession(day, anyone),
        Withdrawal: Withdrawal(day, someone),
    }
    return made[kind] if kind in made else draw(_renewals(day))


@st.composite
def _renewals(draw: DrawFn, day: date) -> Act:
    match draw(_one_of(("open", "term", "term", "until"))):
        case "term":
            return Renewal(day, term=draw(_one_of(_TERMS)))
        case "until":
            return Renewal(day, until=move_day(day, draw(_one_of((0, 1, 3, 30, 365)))))
        case _:
            return Renewal(day)


@st.composite
def _conclusions(draw: DrawFn, day: date, *, plain: bool) -> Conclusion:
    type_ = draw(_one_of(BUILT_IN_TYPES[:2]))
    if plain:
        return Conclusion(day, type_)
    delay = draw(_one_of((None, None, None, None, -2, 1, 2, 4, 366)))
    begins = day if delay is None else move_day(day, delay)
    end = draw(_one_of(("open", "term", "term", "until")))
    renews = end != "open" and draw(_one_of((False, False, False, True)))
    return Conclusion(
        day,
        type_,
        in_force_from=None if delay is None else begins,
        term=draw(_one_of(_TERMS)) if end == "term" else None,
        until=move_day(max(begins, day), draw(_one_of((0, 1, 2, 5, 365))))
        if end == "until"
        else None,
        renews=draw(_one_of(_TERMS)) if renews else None,
        notice=draw(_one_of(("P1D", "P1M", "P3M"))) if renews else None,
    )


def _blur(draw: DrawFn, acts: Sequence[Act]) -> list[Act]:
    """Return the acts with dates that are known less well, so that few enough histories are possible."""
    budget = MOST_HISTORIES

    def blur(when: PartialDate) -> PartialDate:
        nonlocal budget
        day = when.earliest
        before, after = draw(_one_of(((0, 0), (0, 0), (0, 1), (1, 1), (2, 0), (1, 3), (31, 31))))
        coarse = span(move_day(day, -before), move_day(day, after))
        if before == 31:
            coarse = blur_day(day, Precision.MONTH)
        width = (coarse.latest - coarse.earliest).days + 1
        if width > budget:
            return when
        budget //= width
        return coarse

    return [_known_by(draw, act, _with_dates(act, map(blur, dates_of(act)))) for act in acts]


def _known_by(draw: DrawFn, true: Act, act: Act) -> Act:
    if act.on.exact is not None or draw(st.integers(0, 3)):
        return act
    return evolve(act, known_by=move_day(true.on.earliest, draw(st.integers(0, 2))))


def _with_dates(act: Act, dates: Iterator[PartialDate]) -> Act:
    """Return the act with other dates, in the order in which `dates_of` names them."""
    act = evolve(act, on=next(dates))
    if isinstance(act, Conclusion) and act.in_force_from is not None:
        act = evolve(act, in_force_from=next(dates))
    if isinstance(act, Conclusion | Renewal) and act.until is not None:
        act = evolve(act, until=next(dates))
    return act


def _shift(draw: DrawFn, act: Act) -> Act:
    by = draw(st.integers(-5, 5))

    def shift(when: PartialDate) -> PartialDate:
        return span(move_day(when.earliest, by), move_day(when.latest, by))

    try:
        return evolve(act, on=shift(act.on))
    except InvalidPartnership:
        return act


# what is asked of them


@st.composite
def asked_days(draw: DrawFn, acts: Sequence[Act]) -> list[date]:
    """Days at the bounds of what is known, and some years later."""
    bounds = sorted({day for act in acts for when in dates_of(act) for day in when.sort_key})
    around = [
        move_day(draw(_one_of(bounds)), draw(st.integers(-2, 2)))
        for _ in range(draw(st.integers(1, 3)))
    ]
    years = draw(_one_of((1, 2, 4, 5, 6)))
    later = [_years_later(day, years) for day in around]
    return [*around, *later]


def _years_later(day: date, years: int) -> date:
    return move_day(day.replace(year=min(day.year + years, 9999), day=1), day.day - 1)


@st.composite
def asked_windows(draw: DrawFn, acts: Sequence[Act]) -> tuple[date, date]:
    """Windows of days or of a few years in which anniversaries can be."""
    first = draw(_one_of(draw(asked_days(acts))))
    return first, move_day(first, draw(_one_of((0, 1, 3, 31, 366, 1500))))
