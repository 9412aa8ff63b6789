"""Hypothesis strategies for the values of the library, and for whole histories that are possible.

Days come from a pool of boundaries as often as from ordinary years. Histories are drawn act by act, of the kinds that
the status then allows, so that few are in vain.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Final, NamedTuple

from attrs import evolve
from hypothesis import assume
from hypothesis import strategies as st

from partnerships import (
    Accession,
    Act,
    Basis,
    Bound,
    Conclusion,
    Municipality,
    Name,
    PartialDate,
    Partnership,
    PartnershipType,
    Period,
    Precision,
    Renewal,
    Resumption,
    Status,
    Succession,
    Suspension,
    Term,
    Termination,
    Withdrawal,
)
from partnerships.errors import InvalidPartnership

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence

    from hypothesis.strategies import DrawFn, SearchStrategy

# days and dates

PRECISIONS: Final = tuple(Precision)
"""From the finest to the coarsest."""

COUNTABLE: Final = (Precision.DAY, Precision.MONTH, Precision.YEAR)
"""Those that have numbered anniversaries."""

QUALIFIERS: Final = ("", "~", "?", "%")

LEAP_YEARS: Final = (4, 1600, 1904, 1996, 2000, 2004, 2024, 9996)
_BOUNDARY_YEARS: Final = (1, 2, 100, 1900, 1979, 1999, 2001, 2023, 2100, 9998, 9999, *LEAP_YEARS)
_BOUNDARY_DAYS: Final = tuple(
    sorted(
        {date(year, *day) for year in _BOUNDARY_YEARS for day in ((1, 1), (2, 28), (3, 1), (12, 31))}
        | {date(year, 2, 29) for year in LEAP_YEARS}
    )
)
_ORDINARY: Final = date(1950, 1, 1), date(2025, 12, 31)


def shifted(day: date, by: int) -> date:
    """Return the day so many days later, or the calendar's first or last where there is none."""
    return date.fromordinal(min(max(day.toordinal() + by, 1), date.max.toordinal()))


def days(first: date = date.min, last: date = date.max) -> SearchStrategy[date]:
    """Exact days between two, both included, boundaries as often as others."""
    pool = sorted({first, last, *(day for day in _BOUNDARY_DAYS if first <= day <= last)})
    ordinary = max(first, _ORDINARY[0]), min(last, _ORDINARY[1])
    others = st.dates(*ordinary) if ordinary[0] <= ordinary[1] else st.dates(first, last)
    return others | st.sampled_from(pool)


def leap_days() -> SearchStrategy[date]:
    """Days of 29 February."""
    return st.sampled_from([date(year, 2, 29) for year in LEAP_YEARS])


def blurred(day: date, precision: Precision, qualifier: str = "") -> PartialDate:
    """Return the date of that precision that a day is in."""
    text = day.isoformat()
    written = {
        Precision.DAY: text,
        Precision.MONTH: text[:7],
        Precision.YEAR: text[:4],
        Precision.DECADE: f"{text[:3]}X",
        Precision.CENTURY: f"{text[:2]}XX",
        Precision.UNKNOWN: "XXXX",
    }
    return PartialDate(written[precision] + qualifier)


def partial_dates(
    precisions: Sequence[Precision] = PRECISIONS, qualifiers: Sequence[str] = QUALIFIERS
) -> SearchStrategy[PartialDate]:
    """Partial dates of all precisions, with and without qualifiers."""
    return st.builds(
        blurred, days(), st.sampled_from(precisions), st.sampled_from(("", *qualifiers))
    )


@st.composite
def refinements(draw: DrawFn, coarse: PartialDate) -> PartialDate:
    """Dates inside a partial date, as fine as it or finer."""
    finer = PRECISIONS[: PRECISIONS.index(coarse.precision) + 1]
    day = draw(days(coarse.earliest, coarse.latest))
    return blurred(day, draw(st.sampled_from(finer)), draw(st.sampled_from(("", coarse.qualifier))))


def bounds() -> SearchStrategy[Bound]:
    """Ends of a period that are no dates."""
    return st.sampled_from(Bound)


@st.composite
def periods(
    draw: DrawFn, ends: SearchStrategy[PartialDate | Bound] | None = None
) -> Period:
    """Periods, their ends partial dates, open or unknown."""
    either = partial_dates() | bounds() if ends is None else ends
    start, end = draw(either), draw(either)
    if (
        isinstance(start, PartialDate)
        and isinstance(end, PartialDate)
        and start.earliest > end.latest
    ):
        start, end = end, start
    return Period.between(start, end)


def exact_periods() -> SearchStrategy[Period]:
    """Periods whose ends are exact days, or open."""
    return periods(days().map(PartialDate) | st.just(Bound.OPEN))


_TERMS: Final = ("P1Y", "P5Y", "P10Y", "P18M", "P1M", "P6M", "P2W", "P90D", "P1D", "P1Y1M1D")


def terms() -> SearchStrategy[Term]:
    """Terms, common ones as often as others."""
    parts = st.tuples(
        *(st.integers(0, most) for most in (9999, 99999, 999999, 9999999))
    ).filter(any)
    return st.sampled_from(_TERMS).map(Term) | parts.map(
        lambda each: Term("P" + "".join(f"{n}{unit}" for n, unit in zip(each, "YMWD", strict=True)))
    )


# municipalities and types

_IDS: Final = st.text("abcdefghijklmnopqrstuvwxyz-0123456789大連ü", min_size=1, max_size=8)
_TEXTS: Final = st.text("Lüda 大連旅順 abc", min_size=1, max_size=8).filter(str.strip)
_LANGUAGES: Final = st.sampled_from(("en", "ja", "zh-Hant", "und"))
_LABELS: Final = st.dictionaries(_LANGUAGES, _TEXTS, max_size=2)


@st.composite
def _lifetimes(draw: DrawFn) -> tuple[PartialDate | None, PartialDate | None]:
    since, until = draw(st.none() | partial_dates()), draw(st.none() | partial_dates())
    if since is not None and until is not None and until.certainly_before(since):
        return until, since
    return since, until


@st.composite
def names(draw: DrawFn) -> Name:
    """Names in languages, dated or not."""
    since, until = draw(_lifetimes())
    return Name(draw(_TEXTS), lang=draw(_LANGUAGES), since=since, until=until)


@st.composite
def municipalities(draw: DrawFn) -> Municipality:
    """Municipalities, with all that can be known of one."""
    since, until = draw(_lifetimes())
    return Municipality(
        draw(_IDS),
        draw(st.lists(names(), min_size=1, max_size=3)),
        country=draw(st.sampled_from((None, "JP", "CN", "DE"))),
        since=since,
        until=until,
        part_of=draw(st.none() | _IDS),
        identifiers=draw(st.dictionaries(st.sampled_from(("wikidata", "geonames")), _IDS)),
    )


BUILT_IN_TYPES: Final = (
    PartnershipType.FRIENDSHIP,
    PartnershipType.SISTER,
    PartnershipType.GREEN_SISTER,
    PartnershipType.EXCHANGE,
)
OWN_TYPE: Final = PartnershipType("harbour-sister", PartnershipType.SISTER, {"en": "harbour sister"})


def partnership_types() -> SearchStrategy[PartnershipType]:
    """Types of partnership: built in, and a user's own, kinds of others."""
    return st.recursive(
        st.sampled_from(BUILT_IN_TYPES),
        lambda broader: st.builds(
            PartnershipType, _IDS.map("own-{}".format), st.none() | broader, _LABELS
        ),
        max_leaves=3,
    )


# acts, each alone

_NOTES: Final = st.none() | _TEXTS
_SOURCES: Final = st.lists(_TEXTS, max_size=2)


@st.composite
def conclusions(draw: DrawFn) -> Conclusion:
    """Conclusions with all that can be said of one."""
    on = draw(partial_dates())
    begins = draw(st.none() | partial_dates())
    last = on.latest if begins is None else max(on.latest, begins.latest)
    term = draw(st.none() | terms())
    until = None if term else draw(st.none() | days(last).map(PartialDate))
    renews = draw(st.none() | terms()) if term or until else None
    return Conclusion(
        on,
        draw(partnership_types()),
        term=term,
        until=until,
        in_force_from=begins,
        basis=draw(st.none() | st.sampled_from(Basis)),
        renews=renews,
        notice=draw(st.none() | terms()) if renews else None,
        labels=draw(_LABELS),
        known_by=draw(st.none() | days(on.earliest)),
        note=draw(_NOTES),
        sources=draw(_SOURCES),
    )


def acts() -> SearchStrategy[Act]:
    """All eight acts."""
    dates = partial_dates()
    sides, notes = st.none() | _IDS, _NOTES
    return st.one_of(
        conclusions(),
        st.builds(Renewal, dates, term=st.none() | terms(), note=notes),
        st.builds(Suspension, dates, by=sides, reason=notes, sources=_SOURCES),
        st.builds(Resumption, dates, note=notes),
        st.builds(Termination, dates, by=sides, reason=notes),
        st.builds(Succession, dates, _IDS, municipalities()),
        st.builds(Accession, dates, municipalities()),
        st.builds(Withdrawal, dates, _IDS),
    )


# histories

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

_GAPS: Final = (0, 0, 1, 1, 2, 31, 59, 365, 366, 730, 1461, 1826, 3653)
_ALWAYS: Final = (Conclusion, Succession)
_OF_THE_LIVING: Final = (*_ALWAYS, Renewal, Termination, Accession, Withdrawal)
_KINDS: Final[dict[Status, tuple[type[Act], ...]]] = {
    Status.NOT_CONCLUDED: (Conclusion,),
    Status.PENDING: _OF_THE_LIVING,
    Status.IN_FORCE: (*_OF_THE_LIVING, Suspension, Suspension),
    Status.SUSPENDED: (*_OF_THE_LIVING, Suspension, Resumption, Resumption),
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


_MIXED: Final = (Precision.DAY, *PRECISIONS, Precision.MONTH, Precision.YEAR)
EXACT: Final = Detail()
PARTIAL: Final = Detail(_MIXED, _MIXED)
EXACT_CONCLUSIONS: Final = Detail((Precision.DAY,), _MIXED)
NEVER_AT_REST: Final = Detail(without=frozenset({Suspension}), delays=False)


def partnerships(*details: Detail, max_acts: int = 6) -> SearchStrategy[Partnership]:
    """Partnerships of which every act is possible; of exact and of partial dates, unless one is named."""
    return st.one_of(*(_partnerships(each, max_acts) for each in details or (EXACT, PARTIAL)))


@st.composite
def _partnerships(draw: DrawFn, detail: Detail, max_acts: int) -> Partnership:
    parties = draw(st.permutations(MUNICIPALITIES))[: draw(st.sampled_from((2, 2, 3, 4)))]
    day = draw(days())
    tie = Partnership(parties, [draw(_conclusions_on(day, detail))])
    for _ in range(draw(st.integers(0, max_acts - 1))):
        day = draw(_days_later(tie, day))
        act = draw(_acts_on(tie, day, detail))
        longer = act and _accepted(tie.parties, (*tie.acts, act))
        if longer:
            tie = longer
    return tie


def _accepted(parties: tuple[Municipality, ...], listed: Sequence[Act]) -> Partnership | None:
    try:
        return Partnership(parties, tuple(listed))
    except InvalidPartnership:
        return None


@st.composite
def _days_later(draw: DrawFn, tie: Partnership, day: date) -> date:
    candidates = [shifted(day, draw(st.sampled_from(_GAPS) | st.integers(0, 2000)))]
    for last in _last_days(tie):
        candidates += [near for by in (0, 1, 1, 2) if (near := shifted(last, by)) >= day]
    return draw(st.sampled_from(candidates))


def _last_days(tie: Partnership) -> list[date]:
    """Return some days on which the agreement last concluded, or renewed, can run out."""
    found: list[date | None] = []
    for act in reversed(tie.acts):
        if isinstance(act, Conclusion | Renewal):
            if act.until is not None:
                found += [act.until.earliest, act.until.latest]
            elif act.term is not None:
                found += [act.term.last_day(act.earliest), act.term.last_day(act.latest)]
            break
    return [day for day in found if day is not None]


@st.composite
def _dates_on(draw: DrawFn, day: date, precisions: tuple[Precision, ...]) -> PartialDate:
    precision = draw(st.sampled_from(precisions))
    if precision is Precision.DAY:
        return PartialDate(day)
    return blurred(day, precision, draw(st.sampled_from(("", "", "~"))))


@st.composite
def _conclusions_on(draw: DrawFn, day: date, detail: Detail) -> Conclusion:
    on = draw(_dates_on(day, detail.conclusions))
    type_ = draw(st.sampled_from((*BUILT_IN_TYPES[:3], OWN_TYPE)))
    delay = draw(st.sampled_from((None, None, None, -40, 0, 1, 40, 400))) if detail.delays else None
    begins = day if delay is None else shifted(day, delay)
    in_force_from = None if delay is None else draw(_dates_on(begins, detail.others))
    known_by = None
    if on.exact is None and draw(st.booleans()):
        known_by = PartialDate(shifted(day, draw(st.integers(0, 500))))
    end = draw(st.sampled_from(("open", "term", "until")))
    until = shifted(max(begins, day), draw(st.sampled_from(_GAPS)))
    renews = end != "open" and draw(st.sampled_from((False, False, True)))
    return Conclusion(
        on,
        type_,
        in_force_from=in_force_from,
        known_by=known_by,
        term=draw(st.sampled_from(_TERMS)) if end == "term" else None,
        until=draw(_dates_on(until, detail.others)) if end == "until" else None,
        renews=draw(st.sampled_from(_TERMS)) if renews else None,
        notice="P3M" if renews else None,
    )


@st.composite
def _acts_on(draw: DrawFn, tie: Partnership, day: date, detail: Detail) -> Act | None:
    """Acts on a day that the statuses then possible allow; None where the one drawn needs a party that is not there."""
    when = draw(_dates_on(day, detail.others))
    kinds = {
        kind: None
        for status in sorted(tie.possible_statuses_on(when), key=lambda each: each.value)
        for kind in _KINDS[status]
        if kind not in detail.without
    }
    kind = draw(st.sampled_from(list(kinds)))
    parties = tie.parties_on(date.max)
    present = [party.id for party in parties]
    outside = [party for party in MUNICIPALITIES if party.id not in present]
    by = draw(st.sampled_from((None, *present))) if kind in {Suspension, Termination} else None
    if kind is Conclusion:
        return draw(_conclusions_on(day, detail))
    if kind is Renewal:
        shape = draw(st.sampled_from(("open", "term", "until")))
        until = shifted(day, draw(st.sampled_from(_GAPS)))
        return Renewal(
            when,
            term=draw(st.sampled_from(_TERMS)) if shape == "term" else None,
            until=draw(_dates_on(until, detail.others)) if shape == "until" else None,
        )
    if kind is Suspension:
        return Suspension(when, by=by)
    if kind is Resumption:
        return Resumption(when)
    if kind is Termination:
        return Termination(when, by=by)
    if kind is Succession:
        old, new = draw(st.sampled_from(present)), draw(st.sampled_from(MUNICIPALITIES))
        return None if old == new.id else Succession(when, old, new)
    if kind is Accession:
        return Accession(when, draw(st.sampled_from(outside))) if outside else None
    return Withdrawal(when, draw(st.sampled_from(present))) if len(present) > 2 else None


# what is asked of a history


def turning_points(tie: Partnership) -> list[date]:
    """Return the days around which something can change, those days and their neighbours."""
    found: set[date] = {date.min, date.max}
    for act in tie.acts:
        found |= {act.earliest, act.latest}
        found.update(
            day
            for other in (getattr(act, "in_force_from", None), getattr(act, "until", None))
            if isinstance(other, PartialDate)
            for day in other.sort_key
        )
        term = act.term if isinstance(act, Conclusion | Renewal) else None
        ends = [term.last_day(day) for day in (act.earliest, act.latest)] if term else []
        found.update(day for day in ends if day is not None)
    return sorted({shifted(day, by) for day in found for by in (-1, 0, 1, 2)})


def days_around(tie: Partnership) -> SearchStrategy[date]:
    """Days on which something can change, anniversaries of them, and any others."""
    turns = st.sampled_from(turning_points(tie))
    returns = st.builds(_years_later, turns, st.integers(1, 60))
    return turns | turns | returns | days()


def _years_later(day: date, years: int) -> date:
    year = min(day.year + years, 9999)
    return shifted(day.replace(year=year, day=1), day.day - 1)


@st.composite
def windows_around(draw: DrawFn, tie: Partnership, max_years: int = 40) -> Period:
    """Windows that are asked about: of any width up to some years, from a day in the partnership's life."""
    first = draw(days_around(tie))
    last = draw(
        st.integers(0, max_years * 366).map(lambda by: shifted(first, by)) | st.just(first)
    )
    return Period.between(
        *(draw(_dates_on(day, (Precision.DAY, Precision.DAY, Precision.MONTH, Precision.YEAR))) for day in (first, last))
    )


def with_days(
    ties: SearchStrategy[Partnership],
) -> SearchStrategy[tuple[Partnership, date]]:
    """Partnerships, each with a day."""
    return ties.flatmap(lambda tie: st.tuples(st.just(tie), days_around(tie)))


def with_windows(
    ties: SearchStrategy[Partnership], max_years: int = 40
) -> SearchStrategy[tuple[Partnership, Period]]:
    """Partnerships, each with a window."""
    return ties.flatmap(lambda tie: st.tuples(st.just(tie), windows_around(tie, max_years)))


# refinement


class Refinement(NamedTuple):
    """The same history twice, known more coarsely and more finely, and a day and a window to ask about."""

    coarse: Partnership
    fine: Partnership
    day: date
    window: Period


@st.composite
def refined_histories(
    draw: DrawFn, precisions: Sequence[Precision] = PRECISIONS
) -> Refinement:
    """Histories that are possible on exact days, their dates blurred twice."""
    true = draw(partnerships(EXACT))
    coarse, fine = [], []
    for act in true.acts:
        pair = draw(_blurred_acts(act, precisions))
        coarse.append(pair[0])
        fine.append(pair[1])
    known = _accepted(true.parties, coarse), _accepted(true.parties, fine)
    assume(all(known))
    assert known[0] is not None
    assert known[1] is not None
    return Refinement(*known, draw(days_around(known[0])), draw(windows_around(known[1])))


@st.composite
def blurred_histories(draw: DrawFn) -> tuple[Partnership, list[Act]]:
    """Histories on exact days, each with its acts as they may be known more coarsely."""
    true = draw(partnerships(EXACT))
    return true, [draw(_blurred_acts(act, PRECISIONS))[0] for act in true.acts]


@st.composite
def _blurred_acts(draw: DrawFn, act: Act, precisions: Sequence[Precision]) -> tuple[Act, Act]:
    """An act of exact dates, known more coarsely and more finely."""

    def blur(date_: PartialDate) -> tuple[PartialDate, PartialDate]:
        day = date_.earliest
        chosen = draw(st.integers(-2, len(precisions) - 1))
        qualifier = draw(st.sampled_from(("", "", "~"))) if chosen > 0 else ""
        finer = draw(st.sampled_from((0, max(chosen, 0))))
        return (
            blurred(day, precisions[max(chosen, 0)], qualifier),
            blurred(day, precisions[finer], qualifier),
        )

    coarse, fine = blur(act.on)
    first, second = evolve(act, on=coarse), evolve(act, on=fine)
    if isinstance(first, Conclusion | Renewal) and isinstance(second, Conclusion | Renewal):
        if first.until is not None:
            coarse, fine = blur(first.until)
            first, second = evolve(first, until=coarse), evolve(second, until=fine)
    if isinstance(first, Conclusion) and isinstance(second, Conclusion):
        if first.in_force_from is not None:
            coarse, fine = blur(first.in_force_from)
            first = evolve(first, in_force_from=coarse)
            second = evolve(second, in_force_from=fine)
    return first, second
