"""Strategies for partnerships, drawn act by act: each can follow the ones before it."""

from __future__ import annotations

from datetime import date
from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple, TypeVar

from attrs import evolve
from hypothesis import strategies as st

from partnerships._testing.acts import Paper, draw_remarks
from partnerships._testing.dates import (
    ANY_DATES,
    BOUNDARY_DAYS,
    CALENDAR,
    ORDINARY_DAYS,
    PRECISIONS,
    TERMS,
    DateOptions,
    as_date_options,
    clip_date,
    clip_day,
    days_between,
    draw_date_around,
    move_day,
)
from partnerships._testing.municipalities import (
    BUILT_IN_TYPES,
    NOTES,
    OWN_TYPE,
    SOME_FIELDS,
    SOME_LANGUAGES,
    TEXTS_OF_SOURCES,
    WORDS,
    WORDS_OR_NONE,
    as_codes,
    countries_in,
    municipalities_with,
)
from partnerships.actors import Actor, Place
from partnerships.acts import (
    Accession,
    Act,
    Conclusion,
    Renewal,
    Resumption,
    Succession,
    Suspension,
    Termination,
    Withdrawal,
)
from partnerships.dates import DateRange, PartialDate, Period, Precision
from partnerships.errors import InvalidPartnership
from partnerships.municipalities import Municipality
from partnerships.partnership import Partnership
from partnerships.vocabulary import PartnershipType, Status, as_type

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from hypothesis.strategies import DrawFn, SearchStrategy


T = TypeVar("T")


def partnerships(
    *,
    exact: bool = False,
    within: Period | str | None = None,
    countries: Iterable[str] | None = None,
    types: Iterable[PartnershipType | str] | None = None,
    bilateral: bool = False,
    max_acts: int = 6,
) -> SearchStrategy[Partnership]:
    """Return a strategy for partnerships of one act to ``max_acts``, each an act that can follow the
    ones before it.

    The acts lie in the period ``within``, and so do entries into force; an agreement can end later. With
    ``types``, which are types or the codes of built-in ones, agreements are of these. With ``bilateral``,
    there are two parties at any time.

    >>> from hypothesis import find
    >>> from partnerships import Suspension
    >>> find(
    ...     partnerships(within="1979/.."),
    ...     lambda partnership: any(isinstance(act, Suspension) for act in partnership.acts),
    ... ).acts
    (Conclusion('2000-01-01', PartnershipType.FRIENDSHIP), Suspension('2000-01-01'))
    """
    return _partnerships(
        PartnershipOptions(
            as_date_options(within, exact=exact),
            as_codes(countries),
            as_types(types),
            bilateral,
            max_acts,
        )
    )


_TYPES: Final = (*BUILT_IN_TYPES[:3], OWN_TYPE)


def as_types(types: Iterable[PartnershipType | str] | None) -> tuple[PartnershipType, ...]:
    """Return types of partnership, each once; some of all kinds if any type will do."""
    given = (types,) if isinstance(types, PartnershipType | str) else types
    return _TYPES if given is None else tuple(dict.fromkeys(map(as_type, given)))


class PartnershipOptions(NamedTuple):
    """Which partnerships are drawn."""

    dates: DateOptions = ANY_DATES
    codes: tuple[str, ...] = ()
    types: tuple[PartnershipType, ...] = _TYPES
    bilateral: bool = False
    max_acts: int = 6


MUNICIPALITIES: Final = tuple(
    Municipality(name.lower(), name, country=country)
    for name, country in (
        ("Kokura", "JP"),
        ("Tacoma", "US"),
        ("Dalian", "CN"),
        ("Incheon", "KR"),
        ("Kitakyushu", "JP"),
        ("Haiphong", "VN"),
    )
)
"""A few that take part in all histories."""

_GAPS: Final = (0, 1, 1, 2, 31, 59, 365, 366, 730, 1461, 1826, 3653)
_LENGTHS: Final = (0, 1, 365, 366, 1461, 3652, 3653, 7305)
_ALWAYS: Final = (Conclusion, Succession)
_OF_THE_ACTIVE: Final = (*_ALWAYS, Renewal, Termination, Accession, Withdrawal)
_KINDS: Final[dict[Status, tuple[type[Act], ...]]] = {
    Status.NOT_CONCLUDED: (Conclusion,),
    Status.PENDING: _OF_THE_ACTIVE,
    Status.IN_FORCE: (*_OF_THE_ACTIVE, Suspension, Suspension),
    Status.SUSPENDED: (*_OF_THE_ACTIVE, Suspension, Resumption, Resumption),
    Status.EXPIRED: (*_ALWAYS, Renewal),
    Status.TERMINATED: (*_ALWAYS, Termination),
}
"""What can be done in a status."""


class Detail(NamedTuple):
    """How precisely a history's dates are known, and which acts it is made of."""

    conclusions: tuple[Precision, ...] = (Precision.DAY,)
    others: tuple[Precision, ...] = (Precision.DAY,)
    without: frozenset[type[Act]] = frozenset()
    delays: bool = True
    """Whether agreements may enter into force later than they are concluded."""
    counts: tuple[int, ...] = (2, 2, 3, 4)
    """How many founding parties there can be."""
    within: DateRange = CALENDAR
    types: tuple[PartnershipType, ...] = _TYPES


COUNTABLE: Final = (Precision.DAY, Precision.MONTH, Precision.YEAR)
MIXED: Final = (
    *(*COUNTABLE, *COUNTABLE, *COUNTABLE, *PRECISIONS),
    *(Precision.DAY, Precision.BETWEEN, Precision.BETWEEN),
)
EXACT: Final = Detail()
PARTIAL: Final = Detail(MIXED, MIXED)


@cache
def below(limit: int) -> SearchStrategy[int]:
    return st.integers(0, limit - 1)


def draw_one_of(draw: DrawFn, options: Sequence[T]) -> T:
    """Draw one of some values, the first if it does not matter."""
    return options[draw(below(len(options)))]


def draw_rarely(draw: DrawFn, among: int) -> bool:
    """Draw whether something is there that mostly is not."""
    return draw(below(among)) == among - 1


@cache
@st.composite
def _partnerships(draw: DrawFn, drawn: PartnershipOptions) -> Partnership:
    return draw_partnership(draw, drawn, draw(pools_with(drawn.dates, drawn.codes)))


@cache
def pools_with(
    dates: DateOptions, codes: tuple[str, ...]
) -> SearchStrategy[tuple[Municipality, ...]]:
    """Return a strategy for the municipalities of a registry. More is known of one of them at times."""
    plain = _pools_in(codes) if codes else st.just(MUNICIPALITIES)
    full = st.builds(
        lambda pool, known: (evolve(known, id=pool[0].id), *pool[1:]),
        plain,
        municipalities_with(DateOptions(dates.exact, CALENDAR), codes),
    )
    return plain | plain | full


def _pools_in(codes: tuple[str, ...]) -> SearchStrategy[tuple[Municipality, ...]]:
    countries = st.tuples(*(countries_in(codes) for _ in MUNICIPALITIES))
    return countries.map(
        lambda found: tuple(
            evolve(each, country=country)
            for each, country in zip(MUNICIPALITIES, found, strict=True)
        )
    )


def draw_partnership(
    draw: DrawFn, drawn: PartnershipOptions, pool: tuple[Municipality, ...]
) -> Partnership:
    """Draw a partnership between some of the municipalities, with or without remarks."""
    detail = EXACT if drawn.dates.exact else draw_one_of(draw, (EXACT, PARTIAL))
    detail = detail._replace(within=drawn.dates.within, types=drawn.types)
    if drawn.bilateral:
        detail = detail._replace(counts=(2,), without=frozenset({Accession}))
    partnership = draw_history(draw, detail, drawn.max_acts, pool)
    if not draw_rarely(draw, 3):
        return partnership
    return evolve(
        partnership,
        acts=[_draw_described(draw, act, drawn.dates) for act in partnership.acts],
        note=draw(NOTES),
        motive=draw(NOTES),
        fields=draw(SOME_FIELDS),
        sources=draw(TEXTS_OF_SOURCES),
    )


_PAPERS_OF_PEOPLE: Final = st.builds(
    Paper,
    st.lists(st.builds(Actor, WORDS, office=NOTES), max_size=2, unique=True),
    st.none() | st.builds(Place, WORDS),
    WORDS_OR_NONE,
    SOME_LANGUAGES,
)
"""Without ids of municipalities, which a registry would have to know."""


def _draw_described(draw: DrawFn, act: Act, dates: DateOptions) -> Act:
    """Draw the act with remarks, and with what its paper says; what it does stays the same."""
    remarks = draw_remarks(draw, act.on, dates)._replace(known_by=act.known_by)
    if not isinstance(act, Conclusion | Renewal):
        return evolve(act, **remarks._asdict())
    return evolve(act, **draw(_PAPERS_OF_PEOPLE)._asdict(), **remarks._asdict())


def draw_history(
    draw: DrawFn,
    detail: Detail,
    max_acts: int,
    pool: tuple[Municipality, ...] = MUNICIPALITIES,
) -> Partnership:
    """Draw a partnership act by act, of the kinds that the status then allows."""
    turned, count = draw(below(len(pool))), draw_one_of(draw, detail.counts)
    parties = (pool[turned:] + pool[:turned])[:count]
    day = draw(_draw_first_days(draw, detail.within))
    partnership = Partnership(parties, [_draw_conclusion(draw, day, detail)])
    for most in range(max_acts, 1, -1):
        if not draw(below(most)):  # so all numbers are as likely, and an act can be left out
            break
        day = min(_draw_later_day(draw, partnership, day), detail.within.last)
        act = _draw_act(draw, partnership, day, detail, pool)
        partnership = (
            act and accept_history(partnership.parties, (*partnership.acts, act))
        ) or partnership
    return partnership


def _draw_first_days(draw: DrawFn, within: DateRange) -> SearchStrategy[date]:
    if within != CALENDAR:
        return days_between(within.first, within.last)
    return draw_one_of(draw, (ORDINARY_DAYS, ORDINARY_DAYS, BOUNDARY_DAYS))


def accept_history(parties: tuple[Municipality, ...], listed: Sequence[Act]) -> Partnership | None:
    """Return the partnership of parties and acts; None if it is not possible."""
    try:
        return Partnership(parties, tuple(listed))
    except InvalidPartnership:
        return None


def _draw_later_day(draw: DrawFn, partnership: Partnership, day: date) -> date:
    ends = [move_day(last, by) for last in _list_last_days(partnership) for by in (0, 1, 1, 2)]
    then = [end for end in ends if end >= day]
    match draw(below(6)):
        case 0:
            return day
        case 1 | 2 | 3 if then:
            return draw_one_of(draw, then)
        case _:
            return move_day(day, draw_one_of(draw, (*_GAPS, draw(below(2000)))))


def _list_last_days(partnership: Partnership) -> list[date]:
    """Return some days on which the agreement last concluded, or renewed, can run out."""
    act = next(act for act in reversed(partnership.acts) if isinstance(act, Conclusion | Renewal))
    if act.until is not None:
        return list(act.until.sort_key)
    ends = [act.term.last_day(day) for day in (act.earliest, act.latest)] if act.term else []
    return [day for day in ends if day is not None]


def draw_date_on(
    draw: DrawFn, day: date, precisions: tuple[Precision, ...], within: DateRange = CALENDAR
) -> PartialDate:
    """Draw a date of one of some precisions that a day is in."""
    # Drawn even if there is one, so that a history of partial dates shrinks to one of exact dates.
    precision = draw_one_of(draw, precisions)
    if precision is Precision.DAY:
        return PartialDate(day)
    return clip_date(draw_date_around(draw, day, precision), within)


def _draw_conclusion(draw: DrawFn, day: date, detail: Detail) -> Conclusion:
    on = draw_date_on(draw, day, detail.conclusions, detail.within)
    type_ = draw_one_of(draw, detail.types)
    delays = (None, None, None, None, -40, 0, 1, 40, 400)
    delay = draw_one_of(draw, delays) if detail.delays else None
    begins = day if delay is None else clip_day(move_day(day, delay), detail.within)
    known_by = None
    if draw_rarely(draw, 3) and on.exact is None:
        known_by = PartialDate(clip_day(move_day(day, draw(below(500))), detail.within))
    end = draw_one_of(draw, ("open", "open", "term", "until"))
    until = move_day(max(begins, day), draw_one_of(draw, _LENGTHS))
    renews = end != "open" and draw_rarely(draw, 4)
    return Conclusion(
        on,
        type_,
        in_force_from=(
            None if delay is None else draw_date_on(draw, begins, detail.others, detail.within)
        ),
        known_by=known_by,
        term=draw_one_of(draw, TERMS) if end == "term" else None,
        until=draw_date_on(draw, until, detail.others) if end == "until" else None,
        renews=draw_one_of(draw, TERMS) if renews else None,
        notice="P3M" if renews else None,
    )


class _Moment(NamedTuple):
    """What an act can be drawn for: a day, how it is known, and who is there."""

    day: date
    when: PartialDate
    present: list[str]
    detail: Detail
    pool: tuple[Municipality, ...]


def _draw_act(
    draw: DrawFn,
    partnership: Partnership,
    day: date,
    detail: Detail,
    pool: tuple[Municipality, ...],
) -> Act | None:
    """Draw an act that the statuses of a day allow; None where it needs a party that is not there."""
    when = draw_date_on(draw, day, detail.others, detail.within)
    possible = partnership.possible_statuses_on(when)
    kinds = [kind for status in Status if status in possible for kind in _KINDS[status]]
    kind = draw_one_of(draw, [each for each in kinds if each not in detail.without])
    present = [party.id for party in partnership.parties_on(date.max)]
    return _DRAW[kind](draw, _Moment(day, when, present, detail, pool))


def _draw_renewal(draw: DrawFn, moment: _Moment) -> Act:
    end = draw_one_of(draw, ("open", "term", "until"))
    until = move_day(moment.day, draw_one_of(draw, _LENGTHS))
    return Renewal(
        moment.when,
        term=draw_one_of(draw, TERMS) if end == "term" else None,
        until=draw_date_on(draw, until, moment.detail.others) if end == "until" else None,
    )


def _draw_succession(draw: DrawFn, moment: _Moment) -> Act | None:
    old, new = draw_one_of(draw, moment.present), draw_one_of(draw, moment.pool)
    return None if old == new.id else Succession(moment.when, old, new)


def _draw_accession(draw: DrawFn, moment: _Moment) -> Act | None:
    outside = [party for party in moment.pool if party.id not in moment.present]
    return Accession(moment.when, draw_one_of(draw, outside)) if outside else None


def _draw_withdrawal(draw: DrawFn, moment: _Moment) -> Act | None:
    enough = len(moment.present) > 2
    return Withdrawal(moment.when, draw_one_of(draw, moment.present)) if enough else None


_DRAW: Final[dict[type[Act], Callable[[DrawFn, _Moment], Act | None]]] = {
    Conclusion: lambda draw, moment: _draw_conclusion(draw, moment.day, moment.detail),
    Renewal: _draw_renewal,
    Suspension: lambda draw, moment: Suspension(
        moment.when, by=draw_one_of(draw, (None, *moment.present))
    ),
    Resumption: lambda _, moment: Resumption(moment.when),
    Termination: lambda draw, moment: Termination(
        moment.when, by=draw_one_of(draw, (None, *moment.present))
    ),
    Succession: _draw_succession,
    Accession: _draw_accession,
    Withdrawal: _draw_withdrawal,
}
