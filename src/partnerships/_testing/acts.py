"""Strategies for acts, each alone, and for claims."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, Final, NamedTuple, TypeVar

from hypothesis import strategies as st

from partnerships._testing.dates import (
    CALENDAR,
    DateOptions,
    as_date_options,
    days_between,
    partial_dates_with,
    terms,
)
from partnerships._testing.municipalities import (
    IDS,
    IDS_OR_NONE,
    LABELS,
    NOTES,
    SOME_LANGUAGES,
    TEXTS_OF_SOURCES,
    WORDS,
    WORDS_OR_NONE,
    YES_OR_NO,
    municipalities_with,
    partnership_types,
)
from partnerships.actors import Actor, Place
from partnerships.acts import (
    Accession,
    Act,
    Claim,
    Conclusion,
    Renewal,
    Resumption,
    Succession,
    Suspension,
    Termination,
    Withdrawal,
)
from partnerships.dates import PartialDate, Period
from partnerships.vocabulary import Basis

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from hypothesis.strategies import DrawFn, SearchStrategy

    from partnerships.texts import Text


def conclusions(
    *, exact: bool = False, within: Period | str | None = None
) -> SearchStrategy[Conclusion]:
    """Return a strategy for conclusions, with all that can be said of one."""
    return _conclusions(as_date_options(within, exact=exact))


def renewals(*, exact: bool = False, within: Period | str | None = None) -> SearchStrategy[Renewal]:
    """Return a strategy for renewals: by a term, to a last day, or without an end."""
    return _renewals(as_date_options(within, exact=exact))


def suspensions(
    *, exact: bool = False, within: Period | str | None = None
) -> SearchStrategy[Suspension]:
    """Return a strategy for suspensions, by all parties or by one."""
    return _simple_acts(Suspension, as_date_options(within, exact=exact))


def resumptions(
    *, exact: bool = False, within: Period | str | None = None
) -> SearchStrategy[Resumption]:
    """Return a strategy for resumptions."""
    return _simple_acts(Resumption, as_date_options(within, exact=exact))


def terminations(
    *, exact: bool = False, within: Period | str | None = None
) -> SearchStrategy[Termination]:
    """Return a strategy for terminations, by all parties or by one."""
    return _simple_acts(Termination, as_date_options(within, exact=exact))


def successions(
    *, exact: bool = False, within: Period | str | None = None
) -> SearchStrategy[Succession]:
    """Return a strategy for successions."""
    return _simple_acts(Succession, as_date_options(within, exact=exact))


def accessions(
    *, exact: bool = False, within: Period | str | None = None
) -> SearchStrategy[Accession]:
    """Return a strategy for accessions."""
    return _simple_acts(Accession, as_date_options(within, exact=exact))


def withdrawals(
    *, exact: bool = False, within: Period | str | None = None
) -> SearchStrategy[Withdrawal]:
    """Return a strategy for withdrawals."""
    return _simple_acts(Withdrawal, as_date_options(within, exact=exact))


def acts(*, exact: bool = False, within: Period | str | None = None) -> SearchStrategy[Act]:
    """Return a strategy for all eight acts, each alone: `partnerships` draws those that can follow one
    another.
    """
    return _acts(as_date_options(within, exact=exact))


def claims(*, exact: bool = False, within: Period | str | None = None) -> SearchStrategy[Claim]:
    """Return a strategy for claims of other dates, with and without sources."""
    return _claims(as_date_options(within, exact=exact))


_BASES: Final = st.none() | st.sampled_from(Basis)
_ACTORS_OF_AGREEMENTS: Final = st.builds(Actor, WORDS, municipality=IDS_OR_NONE, office=NOTES)


@cache
def _claims(dates: DateOptions) -> SearchStrategy[Claim]:
    return st.builds(Claim, partial_dates_with(dates), sources=TEXTS_OF_SOURCES, note=NOTES)


@cache
def _some_claims(dates: DateOptions) -> SearchStrategy[list[Claim]]:
    return st.lists(_claims(dates), max_size=2, unique_by=lambda claim: claim.on)


class _Remarks(NamedTuple):
    """What can be said of every act, drawn."""

    known_by: PartialDate | None
    claims: list[Claim]
    note: Text | None
    sources: list[str]


def draw_remarks(draw: DrawFn, on: PartialDate, dates: DateOptions) -> _Remarks:
    known_by = _draw_day_or_none(draw, on.earliest, dates.within.last)
    return _Remarks(known_by, draw(_some_claims(dates)), draw(NOTES), draw(TEXTS_OF_SOURCES))


def _draw_day_or_none(draw: DrawFn, first: date, last: date) -> PartialDate | None:
    return PartialDate(draw(days_between(first, last))) if draw(YES_OR_NO) else None


class Paper(NamedTuple):
    """What can be said of the paper of an agreement, drawn."""

    signatories: list[Actor]
    place: Place | None
    number: str | None
    languages: list[str]


_PAPERS: Final = st.builds(
    Paper,
    st.lists(_ACTORS_OF_AGREEMENTS, max_size=2, unique=True),
    st.none() | st.builds(Place, WORDS, municipality=IDS_OR_NONE),
    WORDS_OR_NONE,
    SOME_LANGUAGES,
)


@cache
@st.composite
def _conclusions(draw: DrawFn, dates: DateOptions) -> Conclusion:
    on = draw(partial_dates_with(dates))
    begins = draw(st.none() | partial_dates_with(dates))
    last = on.latest if begins is None else max(on.latest, begins.latest)
    term = draw(st.none() | terms())
    until = None if term else _draw_day_or_none(draw, last, dates.within.last)
    renews = draw(st.none() | terms()) if term or until else None
    return Conclusion(
        on,
        draw(partnership_types()),
        term=term,
        until=until,
        in_force_from=begins,
        basis=draw(_BASES),
        renews=renews,
        notice=draw(st.none() | terms()) if renews else None,
        labels=draw(LABELS),
        **draw(_PAPERS)._asdict(),
        **draw_remarks(draw, on, dates)._asdict(),
    )


@cache
@st.composite
def _renewals(draw: DrawFn, dates: DateOptions) -> Renewal:
    on = draw(partial_dates_with(dates))
    term = draw(st.none() | terms())
    return Renewal(
        on,
        term=term,
        until=None if term else _draw_day_or_none(draw, on.latest, dates.within.last),
        **draw(_PAPERS)._asdict(),
        **draw_remarks(draw, on, dates)._asdict(),
    )


_ONE_SIDED: Final[dict[str, SearchStrategy[Any]]] = {"by": IDS_OR_NONE, "reason": NOTES}


@cache
def _arguments_of(kind: type[Act], dates: DateOptions) -> SearchStrategy[dict[str, Any]]:
    """Return a strategy for the arguments that an act of a kind has of its own."""
    bearers = municipalities_with(DateOptions(dates.exact, CALENDAR), ())
    own: dict[type[Act], dict[str, SearchStrategy[Any]]] = {
        Suspension: _ONE_SIDED,
        Resumption: {},
        Termination: _ONE_SIDED,
        Succession: {"party": IDS, "successor": bearers},
        Accession: {"party": bearers},
        Withdrawal: {"party": IDS},
    }
    return st.fixed_dictionaries(own[kind])


AnyAct = TypeVar("AnyAct", Suspension, Resumption, Termination, Succession, Accession, Withdrawal)


@cache
@st.composite
def _simple_acts(draw: DrawFn, kind: Callable[..., AnyAct], dates: DateOptions) -> AnyAct:
    on = draw(partial_dates_with(dates))
    return kind(
        on,
        **draw(_arguments_of(kind, dates)),
        **draw_remarks(draw, on, dates)._asdict(),
    )


@cache
def _acts(dates: DateOptions) -> SearchStrategy[Act]:
    return st.one_of(
        _conclusions(dates),
        _renewals(dates),
        _simple_acts(Suspension, dates),
        _simple_acts(Resumption, dates),
        _simple_acts(Termination, dates),
        _simple_acts(Succession, dates),
        _simple_acts(Accession, dates),
        _simple_acts(Withdrawal, dates),
    )
