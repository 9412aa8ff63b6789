"""Hypothesis strategies for the values of the library, and for whole histories that are possible.

Days come from a pool of boundaries as often as from ordinary years. Histories are drawn act by act, of the kinds that
the status then allows, so that few are in vain.
"""

from __future__ import annotations

from datetime import date
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple, TypedDict, TypeVar

from attrs import evolve
from hypothesis import assume, strategies as st

from partnerships import (
    Accession,
    Act,
    Actor,
    Basis,
    Bound,
    CheckOptions,
    Claim,
    Conclusion,
    Coordinates,
    CountFrom,
    Field,
    IgnoredFinding,
    LeapDay,
    Municipality,
    Name,
    PartialDate,
    Partnership,
    PartnershipType,
    Period,
    Place,
    Precision,
    Renewal,
    Resumption,
    Status,
    Succession,
    Suspension,
    Term,
    Termination,
    Text,
    Withdrawal,
)
from partnerships.checks import CODES
from partnerships.errors import InvalidPartnership
from partnerships.vocabulary import FIELDS

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from hypothesis.strategies import DrawFn, SearchStrategy

T = TypeVar("T")

# days and dates

LADDER: Final = tuple(each for each in Precision if each is not Precision.BETWEEN)
"""From the finest to the coarsest; each holds the finer ones."""

PRECISIONS: Final = tuple(Precision)

COUNTABLE: Final = (Precision.DAY, Precision.MONTH, Precision.YEAR)
"""Those that always have numbered anniversaries."""

QUALIFIERS: Final = ("", "~", "?", "%")

LEAP_YEARS: Final = (4, 1600, 1904, 1996, 2000, 2004, 2024, 9996)
_BOUNDARY_YEARS: Final = (1, 2, 100, 1900, 1979, 1999, 2001, 2023, 2100, 9998, 9999, *LEAP_YEARS)
_BOUNDARY_DAYS: Final = tuple(
    sorted(
        {
            date(year, *day)
            for year in _BOUNDARY_YEARS
            for day in ((1, 1), (2, 28), (3, 1), (12, 31))
        }
        | {date(year, 2, 29) for year in LEAP_YEARS}
    )
)
_ORDINARY: Final = date(1950, 1, 1), date(2025, 12, 31)


def shifted(day: date, by: int) -> date:
    """Return the day so many days later, or the calendar's first or last where there is none."""
    return date.fromordinal(min(max(day.toordinal() + by, 1), date.max.toordinal()))


@lru_cache(maxsize=1000)
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
        Precision.BETWEEN: span_text(*_fiscal_year(day)),
    }
    return PartialDate(written[precision] + qualifier)


def span_text(first: date, last: date) -> str:
    """Return the text of one of the days between two."""
    return f"[{first.isoformat()}..{last.isoformat()}]"


def _fiscal_year(day: date) -> tuple[date, date]:
    """Return the first and the last day of the fiscal year, from April on, that a day is in."""
    year = day.year - (day.month < 4)
    first = date(year, 4, 1) if year else date.min
    return first, date(year + 1, 3, 31) if year < 9999 else date.max


_WIDTHS: Final = st.sampled_from((0, 0, 1, 9, 27, 45, 180, 200, 364, 365, 800, 9000))
_SHAPES: Final = st.sampled_from(("", "", "", "months", "months", "fiscal year", "from", "to"))


def _date_around(draw: DrawFn, day: date, precision: Precision) -> PartialDate:
    """Draw a date of a precision that a day is in. One of a span of days can turn out to be whole."""
    if precision is not Precision.BETWEEN:
        return blurred(day, precision)
    return PartialDate(span_text(*_span_around(day, draw(_SHAPES), draw(_WIDTHS), draw(_WIDTHS))))


def _span_around(day: date, shape: str, before: int, behind: int) -> tuple[date, date]:
    """Return the first and the last day of a span that a day is in."""
    first, last = shifted(day, -before), shifted(day, behind)
    if shape == "from":
        last = date.max
    elif shape == "to":
        first = date.min
    elif shape == "fiscal year":
        first, last = _fiscal_year(day)
    elif shape == "months":  # so that some end with February
        first, last = first.replace(day=1), shifted(last.replace(day=28), 4)
        last = last if last == date.max else shifted(last.replace(day=1), -1)
    return min(first, day), max(last, day)


def spans() -> SearchStrategy[PartialDate]:
    """Spans of days of all lengths; some are whole months or years, or single days."""
    ends = st.builds(_span_around, days(), _SHAPES, _WIDTHS, _WIDTHS)
    return ends.map(lambda each: PartialDate(span_text(*each)))


def _inside(outer: PartialDate, inner: PartialDate) -> PartialDate:
    """Return the part of a date that lies in another one, both of which have a day in common."""
    first, last = max(outer.earliest, inner.earliest), min(outer.latest, inner.latest)
    return PartialDate(span_text(first, last))


@cache
def partial_dates(
    precisions: Sequence[Precision] = PRECISIONS, qualifiers: Sequence[str] = QUALIFIERS
) -> SearchStrategy[PartialDate]:
    """Partial dates of all precisions, with and without qualifiers."""
    marks = st.sampled_from(("", *qualifiers))
    ladder = [each for each in precisions if each is not Precision.BETWEEN]
    known = st.builds(blurred, days(), st.sampled_from(ladder), marks)
    if len(ladder) == len(precisions):
        return known
    return (
        known | known | st.builds(lambda when, mark: PartialDate(f"{when}{mark}"), spans(), marks)
    )


@st.composite
def refinements(draw: DrawFn, coarse: PartialDate) -> PartialDate:
    """Dates inside a partial date, as fine as it or finer."""
    day = draw(days(coarse.earliest, coarse.latest))
    fine = _inside(coarse, _date_around(draw, day, draw(st.sampled_from(PRECISIONS))))
    return PartialDate(f"{fine}{draw(st.sampled_from(('', coarse.qualifier)))}")


def bounds() -> SearchStrategy[Bound]:
    """Ends of a period that are no dates."""
    return st.sampled_from(Bound)


_DATES_OR_BOUNDS: Final = partial_dates() | bounds()


@cache
@st.composite
def periods(draw: DrawFn, ends: SearchStrategy[PartialDate | Bound] | None = None) -> Period:
    """Periods, their ends partial dates, open or unknown."""
    either = _DATES_OR_BOUNDS if ends is None else ends
    start, end = draw(either), draw(either)
    if (
        isinstance(start, PartialDate)
        and isinstance(end, PartialDate)
        and start.earliest > end.latest
    ):
        start, end = end, start
    return Period.between(start, end)


@cache
def exact_periods() -> SearchStrategy[Period]:
    """Periods whose ends are exact days, or open."""
    return periods(days().map(PartialDate) | st.just(Bound.OPEN))


_TERMS: Final = ("P1Y", "P5Y", "P10Y", "P20Y", "P18M", "P6M", "P2W", "P90D", "P1D", "P1Y1M1D")


@cache
def terms() -> SearchStrategy[Term]:
    """Terms, common ones as often as others."""
    parts = st.tuples(*(st.integers(0, most) for most in (9999, 99999, 999999, 9999999))).filter(
        any
    )
    return st.sampled_from(_TERMS).map(Term) | parts.map(
        lambda each: Term("P" + "".join(f"{n}{unit}" for n, unit in zip(each, "YMWD", strict=True)))
    )


# municipalities and types

_IDS: Final = st.text("abcdefghijklmnopqrstuvwxyz-0123456789大連ü", min_size=1, max_size=8)
_TEXTS: Final = st.text("Lüda 大連旅順 abc", min_size=1, max_size=8).filter(str.strip)
_LANGUAGES: Final = st.sampled_from(("en", "ja", "zh-Hant", "und"))
_LABELS: Final = st.dictionaries(_LANGUAGES, _TEXTS, max_size=2)
_DATES_OR_NONE: Final = st.none() | partial_dates()
_TERMS_OR_NONE: Final = st.none() | terms()
_IDS_OR_NONE: Final = st.none() | _IDS
_COUNTRIES: Final = st.sampled_from((None, "JP", "CN", "DE"))
_IDENTIFIERS: Final = st.dictionaries(st.sampled_from(("wikidata", "geonames")), _IDS)


@cache
@st.composite
def _lifetimes(draw: DrawFn) -> tuple[PartialDate | None, PartialDate | None]:
    since, until = draw(_DATES_OR_NONE), draw(_DATES_OR_NONE)
    if since is not None and until is not None and until.certainly_before(since):
        return until, since
    return since, until


@cache
@st.composite
def names(draw: DrawFn) -> Name:
    """Names in languages, dated or not."""
    since, until = draw(_lifetimes())
    return Name(draw(_TEXTS), lang=draw(_LANGUAGES), since=since, until=until)


_SOME_NAMES: Final = st.lists(names(), min_size=1, max_size=3)


@cache
def coordinates() -> SearchStrategy[Coordinates]:
    """Points on the Earth: its edges as often as others, and towns beside the antimeridian."""
    latitudes = st.floats(-90, 90) | st.sampled_from((-90, -33.5, 0, -0.0, 33.8834, 90))
    longitudes = st.floats(-180, 180) | st.sampled_from(
        (-180, -179.5, -90, -0.0, 0, 90, 130.8752, 179.5, 180)
    )
    return st.builds(Coordinates, latitudes, longitudes)


@cache
@st.composite
def municipalities(draw: DrawFn) -> Municipality:
    """Municipalities, with all that can be known of one."""
    since, until = draw(_lifetimes())
    return Municipality(
        draw(_IDS),
        draw(_SOME_NAMES),
        country=draw(_COUNTRIES),
        since=since,
        until=until,
        part_of=draw(_IDS_OR_NONE),
        identifiers=draw(_IDENTIFIERS),
        coordinates=draw(st.none() | coordinates()),
    )


BUILT_IN_TYPES: Final = (
    PartnershipType.FRIENDSHIP,
    PartnershipType.SISTER,
    PartnershipType.GREEN_SISTER,
    PartnershipType.EXCHANGE,
)
OWN_TYPE: Final = PartnershipType(
    "harbour-sister", PartnershipType.SISTER, {"en": "harbour sister"}
)


@cache
def partnership_types() -> SearchStrategy[PartnershipType]:
    """Types of partnership: built in, and a user's own, kinds of others."""
    return st.recursive(
        st.sampled_from(BUILT_IN_TYPES),
        lambda broader: st.builds(
            PartnershipType, _IDS.map("own-{}".format), st.none() | broader, _LABELS
        ),
        max_leaves=3,
    )


OWN_FIELD: Final = Field("waste-management", {"en": "waste management", "ja": "廃棄物管理"})


@cache
def fields() -> SearchStrategy[Field]:
    """Fields, built in and a user's own."""
    return st.sampled_from((*FIELDS.values(), OWN_FIELD))


@cache
def texts() -> SearchStrategy[Text]:
    """Texts whose language is not known, and texts in languages."""
    in_languages = st.dictionaries(_LANGUAGES, _TEXTS, min_size=1, max_size=2)
    return st.builds(Text, _TEXTS | in_languages)


# acts, each alone

_NOTES: Final = st.none() | texts()
_SOURCES: Final = st.lists(_TEXTS, max_size=2)
_SIGNATORIES: Final = st.lists(
    st.builds(Actor, _TEXTS, municipality=_IDS_OR_NONE, office=_NOTES), max_size=2, unique=True
)
_PLACES: Final = st.none() | st.builds(Place, _TEXTS, municipality=_IDS_OR_NONE)
_SOME_FIELDS: Final = st.lists(fields(), min_size=1, max_size=2, unique=True)
_YES_OR_NO: Final = st.booleans()
_BASES: Final = st.none() | st.sampled_from(Basis)


@cache
def claims() -> SearchStrategy[list[Claim]]:
    """Claims of other dates for an act, with and without sources."""
    dates = st.sampled_from(("1979", "1979-05", "1979-05-01", "1987-07-01?")).map(PartialDate)
    each = st.builds(Claim, dates | partial_dates(), sources=_SOURCES, note=_NOTES)
    return st.lists(each, max_size=2, unique_by=lambda claim: claim.on)


@st.composite
def claimed(draw: DrawFn, partnership: Partnership) -> Partnership:
    """The partnership, with claims of other dates for some of its acts."""
    acts = [evolve(act, claims=draw(claims())) for act in partnership.acts]
    return evolve(partnership, acts=acts)


def _day_or_none(draw: DrawFn, first: date) -> PartialDate | None:
    return PartialDate(draw(days(first))) if draw(_YES_OR_NO) else None


@cache
@st.composite
def conclusions(draw: DrawFn) -> Conclusion:
    """Conclusions with all that can be said of one."""
    on = draw(partial_dates())
    begins = draw(_DATES_OR_NONE)
    last = on.latest if begins is None else max(on.latest, begins.latest)
    term = draw(_TERMS_OR_NONE)
    until = None if term else _day_or_none(draw, last)
    renews = draw(_TERMS_OR_NONE) if term or until else None
    return Conclusion(
        on,
        draw(partnership_types()),
        term=term,
        until=until,
        in_force_from=begins,
        basis=draw(_BASES),
        renews=renews,
        notice=draw(_TERMS_OR_NONE) if renews else None,
        labels=draw(_LABELS),
        signatories=draw(_SIGNATORIES),
        place=draw(_PLACES),
        number=draw(st.none() | _TEXTS),
        languages=draw(st.lists(_LANGUAGES, max_size=2, unique=True)),
        known_by=_day_or_none(draw, on.earliest),
        claims=draw(claims()),
        note=draw(_NOTES),
        sources=draw(_SOURCES),
    )


@cache
def acts() -> SearchStrategy[Act]:
    """All eight acts."""
    dates = partial_dates()
    sides, notes = st.none() | _IDS, _NOTES
    return st.one_of(
        conclusions(),
        st.builds(
            Renewal,
            dates,
            term=st.none() | terms(),
            note=notes,
            signatories=_SIGNATORIES,
            place=_PLACES,
        ),
        st.builds(Suspension, dates, by=sides, reason=notes, claims=claims(), sources=_SOURCES),
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


_MIXED: Final = (
    *(*COUNTABLE, *COUNTABLE, *COUNTABLE, *PRECISIONS),
    *(Precision.DAY, Precision.BETWEEN, Precision.BETWEEN),
)
EXACT: Final = Detail()
PARTIAL: Final = Detail(_MIXED, _MIXED)
EXACT_CONCLUSIONS: Final = Detail((Precision.DAY,), _MIXED)
NEVER_SUSPENDED: Final = Detail(without=frozenset({Suspension}), delays=False)


@cache
def partnerships(*details: Detail, max_acts: int = 6) -> SearchStrategy[Partnership]:
    """Partnerships of which every act is possible, of exact and of partial dates."""
    return _partnerships(details or (EXACT, PARTIAL), max_acts)


_DAYS: Final = st.dates(*_ORDINARY)
_BOUNDARIES: Final = st.sampled_from(_BOUNDARY_DAYS)


@cache
def _below(limit: int) -> SearchStrategy[int]:
    return st.integers(0, limit - 1)


def _one_of(draw: DrawFn, options: Sequence[T]) -> T:
    return options[draw(_below(len(options)))]


@cache
@st.composite
def _partnerships(draw: DrawFn, details: Sequence[Detail], max_acts: int) -> Partnership:
    partnership = _drawn(draw, _one_of(draw, details), max_acts)
    return partnership if draw(_below(3)) else evolve(partnership, fields=draw(_SOME_FIELDS))


def _drawn(draw: DrawFn, detail: Detail, max_acts: int) -> Partnership:
    turned, count = draw(_below(len(MUNICIPALITIES))), _one_of(draw, (2, 2, 3, 4))
    parties = (MUNICIPALITIES[turned:] + MUNICIPALITIES[:turned])[:count]
    day = draw(_one_of(draw, (_DAYS, _DAYS, _BOUNDARIES)))
    partnership = Partnership(parties, [_conclusion_on(draw, day, detail)])
    for _ in range(draw(_below(max_acts))):
        day = _day_later(draw, partnership, day)
        act = _act_on(draw, partnership, day, detail)
        partnership = (
            act and _accepted(partnership.parties, (*partnership.acts, act))
        ) or partnership
    return partnership


def _accepted(parties: tuple[Municipality, ...], listed: Sequence[Act]) -> Partnership | None:
    try:
        return Partnership(parties, tuple(listed))
    except InvalidPartnership:
        return None


def _day_later(draw: DrawFn, partnership: Partnership, day: date) -> date:
    ends = [shifted(last, by) for last in _last_days(partnership) for by in (0, 1, 1, 2)]
    then = [end for end in ends if end >= day]
    match draw(_below(6)):
        case 0:
            return day
        case 1 | 2 | 3 if then:
            return _one_of(draw, then)
        case _:
            return shifted(day, _one_of(draw, (*_GAPS, draw(_below(2000)))))


def _last_days(partnership: Partnership) -> list[date]:
    """Return some days on which the agreement last concluded, or renewed, can run out."""
    act = next(act for act in reversed(partnership.acts) if isinstance(act, Conclusion | Renewal))
    if act.until is not None:
        return list(act.until.sort_key)
    ends = [act.term.last_day(day) for day in (act.earliest, act.latest)] if act.term else []
    return [day for day in ends if day is not None]


def _date_on(draw: DrawFn, day: date, precisions: tuple[Precision, ...]) -> PartialDate:
    precision = precisions[0] if len(precisions) == 1 else _one_of(draw, precisions)
    return PartialDate(day) if precision is Precision.DAY else _date_around(draw, day, precision)


def _conclusion_on(draw: DrawFn, day: date, detail: Detail) -> Conclusion:
    on = _date_on(draw, day, detail.conclusions)
    type_ = _one_of(draw, (*BUILT_IN_TYPES[:3], OWN_TYPE))
    delay = _one_of(draw, (None, None, None, None, -40, 0, 1, 40, 400)) if detail.delays else None
    begins = day if delay is None else shifted(day, delay)
    known_by = None
    if on.exact is None and draw(_below(3)) == 0:
        known_by = PartialDate(shifted(day, draw(_below(500))))
    end = _one_of(draw, ("open", "open", "term", "until"))
    until = shifted(max(begins, day), _one_of(draw, _LENGTHS))
    renews = end != "open" and draw(_below(4)) == 0
    return Conclusion(
        on,
        type_,
        in_force_from=None if delay is None else _date_on(draw, begins, detail.others),
        known_by=known_by,
        term=_one_of(draw, _TERMS) if end == "term" else None,
        until=_date_on(draw, until, detail.others) if end == "until" else None,
        renews=_one_of(draw, _TERMS) if renews else None,
        notice="P3M" if renews else None,
    )


class _Then(NamedTuple):
    """What an act can be drawn for: a day, how it is known, and who is there."""

    day: date
    when: PartialDate
    present: list[str]
    detail: Detail


def _act_on(draw: DrawFn, partnership: Partnership, day: date, detail: Detail) -> Act | None:
    """Draw an act that the statuses of a day allow; None where it needs a party that is not there."""
    when = _date_on(draw, day, detail.others)
    possible = partnership.possible_statuses_on(when)
    kinds = [kind for status in Status if status in possible for kind in _KINDS[status]]
    kind = _one_of(draw, [each for each in kinds if each not in detail.without])
    present = [party.id for party in partnership.parties_on(date.max)]
    return _DRAWN[kind](draw, _Then(day, when, present, detail))


def _renewal(draw: DrawFn, then: _Then) -> Act:
    end = _one_of(draw, ("open", "term", "until"))
    until = shifted(then.day, _one_of(draw, _LENGTHS))
    return Renewal(
        then.when,
        term=_one_of(draw, _TERMS) if end == "term" else None,
        until=_date_on(draw, until, then.detail.others) if end == "until" else None,
    )


def _succession(draw: DrawFn, then: _Then) -> Act | None:
    old, new = _one_of(draw, then.present), _one_of(draw, MUNICIPALITIES)
    return None if old == new.id else Succession(then.when, old, new)


def _accession(draw: DrawFn, then: _Then) -> Act | None:
    outside = [party for party in MUNICIPALITIES if party.id not in then.present]
    return Accession(then.when, _one_of(draw, outside)) if outside else None


def _withdrawal(draw: DrawFn, then: _Then) -> Act | None:
    enough = len(then.present) > 2
    return Withdrawal(then.when, _one_of(draw, then.present)) if enough else None


_DRAWN: Final[dict[type[Act], Callable[[DrawFn, _Then], Act | None]]] = {
    Conclusion: lambda draw, then: _conclusion_on(draw, then.day, then.detail),
    Renewal: _renewal,
    Suspension: lambda draw, then: Suspension(then.when, by=_one_of(draw, (None, *then.present))),
    Resumption: lambda _, then: Resumption(then.when),
    Termination: lambda draw, then: Termination(then.when, by=_one_of(draw, (None, *then.present))),
    Succession: _succession,
    Accession: _accession,
    Withdrawal: _withdrawal,
}


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
    return sorted({shifted(day, by) for day in found for by in (-1, 0, 1)})


def day_around(draw: DrawFn, partnership: Partnership) -> date:
    """Draw a day on which something can change, one in between, an anniversary, or any other."""
    turns, act = turning_points(partnership), _one_of(draw, partnership.acts)
    match draw(_below(9)):
        case 0:
            return draw(_one_of(draw, (_BOUNDARIES, _DAYS)))
        case 1 | 2:
            return _return_of(draw, act)
        case 3:
            return shifted(act.latest, draw(_below(5000)))
        case 4 | 5:
            return shifted(act.earliest, draw(_below((act.latest - act.earliest).days + 1)))
        case _:
            return _one_of(draw, turns)


def _return_of(draw: DrawFn, act: Act) -> date:
    """Draw an anniversary of an act, or a day not long before."""
    year = min(act.latest.year + 1 + draw(_below(40)), 9999)
    returned = shifted(act.latest.replace(year=year, day=1), act.latest.day - 1)
    return shifted(returned, -_one_of(draw, (0, 0, 1, 40)))


def window_around(draw: DrawFn, partnership: Partnership, max_years: int) -> Period:
    """Draw a window of any width up to some years, from a day in the partnership's history."""
    act = _one_of(draw, partnership.acts)
    near = day_around(draw, partnership)
    first = _one_of(draw, (near, act.earliest, act.latest, _return_of(draw, act)))
    wide = 365 * draw(_below(max_years)) + draw(_below(365))
    last = shifted(first, _one_of(draw, (0, 30, 365, wide, wide, wide)))
    fine = (Precision.DAY, Precision.DAY, Precision.MONTH, Precision.YEAR)
    return Period.between(*(_date_on(draw, day, fine) for day in (first, last)))


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
    true = _drawn(draw, EXACT, _one_of(draw, (2, 4, 6)))
    pairs = [_blurred_act(draw, act, precisions) for act in true.acts]
    coarse = _accepted(true.parties, [pair[0] for pair in pairs])
    fine = _accepted(true.parties, [pair[1] for pair in pairs])
    assume(coarse is not None and fine is not None)
    assert coarse is not None
    assert fine is not None
    asked = _one_of(draw, (coarse, fine))
    return Refinement(coarse, fine, day_around(draw, asked), window_around(draw, asked, 60))


@st.composite
def blurred_histories(draw: DrawFn) -> tuple[Partnership, list[Act]]:
    """Histories on exact days, each with its acts as they may be known more coarsely."""
    true = _drawn(draw, EXACT, 6)
    return true, [_blurred_act(draw, act, PRECISIONS)[0] for act in true.acts]


def _blurred_act(draw: DrawFn, act: Act, precisions: Sequence[Precision]) -> tuple[Act, Act]:
    """Return an act of exact dates as it may be known more coarsely and more finely."""

    def blur(date_: PartialDate | None) -> tuple[PartialDate | None, PartialDate | None]:
        if date_ is None:
            return None, None
        day = date_.earliest
        chosen = max(draw(_below(len(precisions) + 2)) - 2, 0)
        coarse = _date_around(draw, day, precisions[chosen])
        if not draw(_below(2)):
            return coarse, PartialDate(day)
        return coarse, _inside(coarse, _date_around(draw, day, _one_of(draw, precisions)))

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
