"""Hypothesis strategies for the values of the library, to test the programs that use it.

Every value is valid, and a failing example shrinks to a small one: Kokura and Tacoma, on 1 January 2000.
Where Hypothesis is installed, ``st.from_type`` finds these strategies without an import.

Some options are common. With ``exact``, dates are known to the day and have no qualifier. ``within`` is
a period, or its text form, in which all dates lie; an unknown end of it raises `InvalidDate`.
``countries`` are ISO 3166-1 alpha-2 codes, one of which each municipality has.

This needs the extra ``testing``: ``python -m pip install 'partnerships[testing]'``.
"""

from __future__ import annotations

from datetime import date
from functools import cache, lru_cache
from itertools import islice, product
from typing import TYPE_CHECKING, Any, Final, NamedTuple, TypeVar, cast

from attrs import evolve

from partnerships.errors import (
    InvalidPartnership,
    MissingExtra,
    NoAnniversary,
    PartnershipsError,
)

try:
    from hypothesis import reject, strategies as st
except ImportError:
    message = "the strategies need Hypothesis: python -m pip install 'partnerships[testing]'"
    raise MissingExtra(message) from None

from partnerships._display.reprs import write_call
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
from partnerships.anniversaries import Anniversary, CompletedYears, CountFrom
from partnerships.changes import Change, Changes, FieldChange
from partnerships.check_options import ALL_CHECKS, SEVERITIES, CheckOptions, IgnoredFinding
from partnerships.checks import Finding, check
from partnerships.counts import Count, Facet
from partnerships.dates import (
    Bound,
    DateRange,
    PartialDate,
    Period,
    Precision,
    Term,
    between_days,
)
from partnerships.due import Due
from partnerships.exchanges import Award, Exchange, Occasion, Picture, Quantity, Quotation
from partnerships.history import Commemoration, Entry, History, Renaming
from partnerships.intervals import Interval, Run, Spell
from partnerships.municipalities import COUNTRIES, Coordinates, Municipality, Name
from partnerships.partnership import Partnership
from partnerships.registry import Registry
from partnerships.sources import Citation, Source
from partnerships.texts import Text
from partnerships.vocabulary import (
    FIELDS,
    ActorKind,
    Amount,
    Basis,
    ExchangeKind,
    Field,
    PartnershipType,
    Role,
    Status,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Sequence

    from attrs import AttrsInstance
    from hypothesis.strategies import DrawFn, SearchStrategy

__all__ = [
    "accessions",
    "actors",
    "acts",
    "anniversaries",
    "awards",
    "changes",
    "check_options",
    "citations",
    "claims",
    "commemorations",
    "completed_years",
    "conclusions",
    "coordinates",
    "counts",
    "days",
    "due_days",
    "entries",
    "exchanges",
    "fields",
    "findings",
    "histories",
    "intervals",
    "municipalities",
    "names",
    "occasions",
    "partial_dates",
    "partnership_types",
    "partnerships",
    "periods",
    "pictures",
    "places",
    "quantities",
    "quotations",
    "registries",
    "renamings",
    "renewals",
    "resumptions",
    "runs",
    "sources",
    "spells",
    "successions",
    "suspensions",
    "terminations",
    "terms",
    "texts",
    "withdrawals",
]

T = TypeVar("T")

CALENDAR: Final = DateRange(date.min, date.max)


class _Dates(NamedTuple):
    """Which dates are drawn."""

    exact: bool
    within: DateRange


_ANY_DATES: Final = _Dates(exact=False, within=CALENDAR)


def _as_range(within: Period | str | None) -> DateRange:
    return CALENDAR if within is None else Period(within).bounds()


def _as_dates(within: Period | str | None, *, exact: bool) -> _Dates:
    return _Dates(exact, _as_range(within))


# dates


def days(*, within: Period | str | None = None) -> SearchStrategy[date]:
    """Return a strategy for days (`datetime.date`): those at which calendars go wrong, such as 29
    February and the first and the last day of all, as often as ordinary ones from 1950 to 2025.
    """
    bounds = _as_range(within)
    return days_between(bounds.first, bounds.last)


def partial_dates(
    *, exact: bool = False, within: Period | str | None = None
) -> SearchStrategy[PartialDate]:
    """Return a strategy for dates of all precisions, with and without qualifiers.

    >>> from hypothesis import find
    >>> find(partial_dates(within="1979/1980"), lambda when: when.exact is None)
    PartialDate('1980-12')
    """
    return _partial_dates(_as_dates(within, exact=exact))


def periods(*, exact: bool = False, within: Period | str | None = None) -> SearchStrategy[Period]:
    """Return a strategy for periods. Their ends are dates of all precisions, open or unknown; with
    ``exact`` none is unknown, and with ``within`` all are dates.
    """
    return _periods(_as_dates(within, exact=exact))


def terms() -> SearchStrategy[Term]:
    """Return a strategy for terms, common ones as often as others."""
    return _terms()


LEAP_YEARS: Final = (4, 1600, 1904, 1996, 2000, 2004, 2024, 9996)
_BOUNDARY_YEARS: Final = (1, 2, 100, 1900, 1979, 1999, 2001, 2023, 2100, 9998, 9999, *LEAP_YEARS)


def _sort_days(found: Iterable[date]) -> list[date]:
    """Return days, those nearest to 1 January 2000 first: the day to which those of Hypothesis shrink."""
    middle = date(2000, 1, 1).toordinal()
    return sorted(found, key=lambda day: (abs(day.toordinal() - middle), day))


_BOUNDARY_DAYS: Final = _sort_days(
    {date(year, *day) for year in _BOUNDARY_YEARS for day in ((1, 1), (2, 28), (3, 1), (12, 31))}
    | {date(year, 2, 29) for year in LEAP_YEARS}
)
_ORDINARY: Final = date(1950, 1, 1), date(2025, 12, 31)

ORDINARY_DAYS: Final = st.dates(*_ORDINARY)
BOUNDARY_DAYS: Final = st.sampled_from(_BOUNDARY_DAYS)

PRECISIONS: Final = tuple(Precision)
QUALIFIERS: Final = ("", "~", "?", "%")


def move_day(day: date, by: int) -> date:
    """Return the day so many days later, or the calendar's first or last where there is none."""
    return date.fromordinal(min(max(day.toordinal() + by, 1), date.max.toordinal()))


def _clip_day(day: date, within: DateRange) -> date:
    return min(max(day, within.first), within.last)


@lru_cache(maxsize=1000)
def days_between(first: date = date.min, last: date = date.max) -> SearchStrategy[date]:
    """Return a strategy for days between two, both included, boundaries as often as others."""
    pool = _sort_days({first, last, *(day for day in _BOUNDARY_DAYS if first <= day <= last)})
    ordinary = max(first, _ORDINARY[0]), min(last, _ORDINARY[1])
    others = st.dates(*ordinary) if ordinary[0] <= ordinary[1] else st.dates(first, last)
    return others | st.sampled_from(pool)


def blur_day(day: date, precision: Precision, qualifier: str = "") -> PartialDate:
    """Return the date of a precision that a day is in; of a span of days, that of its fiscal year."""
    text = day.isoformat()
    written = {
        Precision.DAY: text,
        Precision.MONTH: text[:7],
        Precision.YEAR: text[:4],
        Precision.DECADE: f"{text[:3]}X",
        Precision.CENTURY: f"{text[:2]}XX",
        Precision.UNKNOWN: "XXXX",
    }
    if precision is Precision.BETWEEN:
        return between_days(*_find_fiscal_year(day), qualifier)
    return PartialDate(written[precision] + qualifier)


def _find_fiscal_year(day: date) -> tuple[date, date]:
    """Return the first and the last day of the fiscal year, from April on, that a day is in."""
    year = day.year - (day.month < 4)
    first = date(year, 4, 1) if year else date.min
    return first, date(year + 1, 3, 31) if year < 9999 else date.max


_WIDTHS: Final = (0, 0, 1, 9, 27, 45, 180, 200, 364, 365, 800, 9000)
_SHAPES: Final = ("", "", "", "months", "months", "fiscal year", "from", "to")
_SPANS: Final = st.sampled_from(tuple(product(_SHAPES, _WIDTHS, _WIDTHS)))
"""Drawn at once, so that a span shrinks to a day easily."""


def draw_date_around(draw: DrawFn, day: date, precision: Precision) -> PartialDate:
    """Draw a date of a precision that a day is in. One of a span of days can turn out to be whole."""
    if precision is not Precision.BETWEEN:
        return blur_day(day, precision)
    return between_days(*_find_span(day, draw(_SPANS)))


def _find_span(day: date, span: tuple[str, int, int]) -> tuple[date, date]:
    """Return the first and the last day of a span that a day is in."""
    shape, before, behind = span
    first, last = move_day(day, -before), move_day(day, behind)
    if shape == "from":
        last = date.max
    elif shape == "to":
        first = date.min
    elif shape == "fiscal year":
        first, last = _find_fiscal_year(day)
    elif shape == "months":  # so that some end with February
        first, last = first.replace(day=1), move_day(last.replace(day=28), 4)
        last = last if last == date.max else move_day(last.replace(day=1), -1)
    return min(first, day), max(last, day)


def _make_span(ends: tuple[date, date], qualifier: str) -> PartialDate:
    first, last = ends
    return between_days(first, last, qualifier)


def clip_date(when: PartialDate, within: DateRange) -> PartialDate:
    """Return the part of a date that lies in a range, with which it has a day in common."""
    if within.contains(when.bounds()):
        return when
    return between_days(
        max(when.earliest, within.first), min(when.latest, within.last), when.qualifier
    )


@cache
def dates_of(
    precisions: Sequence[Precision] = PRECISIONS,
    qualifiers: Sequence[str] = QUALIFIERS,
    within: DateRange = CALENDAR,
) -> SearchStrategy[PartialDate]:
    """Return a strategy for dates of some precisions, with some qualifiers or none."""
    known, marks = days_between(within.first, within.last), st.sampled_from(("", *qualifiers))
    ladder = [each for each in precisions if each is not Precision.BETWEEN]
    dates = st.builds(blur_day, known, st.sampled_from(ladder), marks)
    if len(ladder) < len(precisions):
        ends = st.builds(_find_span, known, _SPANS)
        spans = st.builds(_make_span, ends, marks)
        dates = dates | dates | spans
    return dates if within == CALENDAR else dates.map(lambda when: clip_date(when, within))


@cache
def _partial_dates(dates: _Dates) -> SearchStrategy[PartialDate]:
    if dates.exact:
        return dates_of((Precision.DAY,), (), dates.within)
    return dates_of(within=dates.within)


@cache
@st.composite
def _periods(draw: DrawFn, dates: _Dates) -> Period:
    ends = _ends(dates)
    start, end = draw(ends), draw(ends)
    if (
        isinstance(start, PartialDate)
        and isinstance(end, PartialDate)
        and start.earliest > end.latest
    ):
        start, end = end, start
    return Period.between(start, end)


@cache
def _ends(dates: _Dates) -> SearchStrategy[PartialDate | Bound]:
    known = _partial_dates(dates)
    if dates.within != CALENDAR:
        return known
    return known | (st.just(Bound.OPEN) if dates.exact else st.sampled_from(Bound))


TERMS: Final = ("P1Y", "P5Y", "P10Y", "P20Y", "P18M", "P6M", "P2W", "P90D", "P1D", "P1Y1M1D")


@cache
def _terms() -> SearchStrategy[Term]:
    parts = st.tuples(*(st.integers(0, most) for most in (9999, 99999, 999999, 9999999))).filter(
        any
    )
    return st.sampled_from(TERMS).map(Term) | parts.map(
        lambda each: Term("P" + "".join(f"{n}{unit}" for n, unit in zip(each, "YMWD", strict=True)))
    )


# texts and municipalities

_IDS: Final = st.sampled_from(("kokura", "tacoma", "dalian")) | st.text(
    "abcdefghijklmnopqrstuvwxyz-0123456789大連ü", min_size=1, max_size=8
)
_WORDS: Final = st.sampled_from(("Kokura", "大連", "a, b; c", '"x"', "<b>&")) | st.text(
    "Lüda 大連旅順 abc", min_size=1, max_size=8
).filter(str.strip)


def _sample_texts(*known: str) -> SearchStrategy[str]:
    return st.sampled_from(known)


_LANGUAGES: Final = _sample_texts("en", "ja", "zh-Hant", "und")
_SOME_LANGUAGES: Final = st.lists(_LANGUAGES, max_size=2, unique=True)
_LABELS: Final = st.dictionaries(_LANGUAGES, _WORDS, max_size=2)
_IN_LANGUAGES: Final = st.dictionaries(_LANGUAGES, _WORDS, min_size=1, max_size=2)
_URLS: Final = st.sampled_from(("https://example.org/a?b=c", "https://example.org/"))
_TEXTS_OF_SOURCES: Final = st.lists(_URLS | _WORDS, max_size=2)
_IDS_OR_NONE: Final = st.none() | _IDS
_WORDS_OR_NONE: Final = st.none() | _WORDS
_CODES: Final = ("JP", "US", "CN", "KR", "DE", *sorted(COUNTRIES))
_IDENTIFIERS: Final = st.dictionaries(_sample_texts("wikidata", "geonames"), _IDS)
_YES_OR_NO: Final = st.booleans()


def texts() -> SearchStrategy[Text]:
    """Return a strategy for texts whose language is not known, and for texts in languages."""
    return _texts()


def names(*, exact: bool = False) -> SearchStrategy[Name]:
    """Return a strategy for names in languages, dated or not."""
    return _names(_Dates(exact, CALENDAR))


def coordinates() -> SearchStrategy[Coordinates]:
    """Return a strategy for points on the Earth: the poles, the equator and the antimeridian as often
    as others.
    """
    return _coordinates()


def municipalities(
    *, exact: bool = False, countries: Iterable[str] | None = None
) -> SearchStrategy[Municipality]:
    """Return a strategy for municipalities, with all that can be known of one.

    Without ``countries``, they are in any country or in none that is known.
    """
    return _municipalities(_Dates(exact, CALENDAR), _as_codes(countries))


def partnership_types() -> SearchStrategy[PartnershipType]:
    """Return a strategy for types of partnership: built in, and a user's own, kinds of others."""
    return _partnership_types()


def fields() -> SearchStrategy[Field]:
    """Return a strategy for fields of exchange: built in, and a user's own."""
    return _fields()


@cache
def _texts() -> SearchStrategy[Text]:
    return st.builds(Text, _WORDS | _IN_LANGUAGES)


_NOTES: Final = st.none() | texts()


def _as_codes(countries: Iterable[str] | None) -> tuple[str, ...]:
    """Return codes of countries, each once; none if any country will do."""
    codes = (countries,) if isinstance(countries, str) else countries
    return () if codes is None else tuple(dict.fromkeys(codes))


@cache
@st.composite
def _lifetimes(draw: DrawFn, dates: _Dates) -> tuple[PartialDate | None, PartialDate | None]:
    either = st.none() | _partial_dates(dates)
    since, until = draw(either), draw(either)
    if since is not None and until is not None and until.certainly_before(since):
        return until, since
    return since, until


@cache
@st.composite
def _names(draw: DrawFn, dates: _Dates) -> Name:
    since, until = draw(_lifetimes(dates))
    return Name(draw(_WORDS), lang=draw(_LANGUAGES), since=since, until=until)


@cache
def _coordinates() -> SearchStrategy[Coordinates]:
    latitudes = st.floats(-90, 90) | st.sampled_from((-90, -33.5, 0, -0.0, 33.8834, 90))
    longitudes = st.floats(-180, 180) | st.sampled_from(
        (-180, -179.5, -90, -0.0, 0, 90, 130.8752, 179.5, 180)
    )
    return st.builds(Coordinates, latitudes, longitudes)


@cache
def _countries(codes: tuple[str, ...]) -> SearchStrategy[str | None]:
    return st.sampled_from(codes) if codes else st.none() | st.sampled_from(_CODES)


@cache
@st.composite
def _municipalities(draw: DrawFn, dates: _Dates, codes: tuple[str, ...]) -> Municipality:
    since, until = draw(_lifetimes(dates))
    return Municipality(
        draw(_IDS),
        draw(st.lists(_names(dates), min_size=1, max_size=3)),
        country=draw(_countries(codes)),
        since=since,
        until=until,
        part_of=draw(_IDS_OR_NONE),
        identifiers=draw(_IDENTIFIERS),
        coordinates=draw(st.none() | _coordinates()),
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
def _partnership_types() -> SearchStrategy[PartnershipType]:
    return st.recursive(
        st.sampled_from(BUILT_IN_TYPES),
        lambda broader: st.builds(
            PartnershipType, _IDS.map("own-{}".format), st.none() | broader, _LABELS
        ),
        max_leaves=3,
    )


OWN_FIELD: Final = Field("waste-management", {"en": "waste management", "ja": "廃棄物管理"})


@cache
def _fields() -> SearchStrategy[Field]:
    return st.sampled_from((*FIELDS.values(), OWN_FIELD))


_SOME_FIELDS: Final = st.lists(fields(), max_size=2, unique=True)


# acts, each alone


def conclusions(
    *, exact: bool = False, within: Period | str | None = None
) -> SearchStrategy[Conclusion]:
    """Return a strategy for conclusions, with all that can be said of one."""
    return _conclusions(_as_dates(within, exact=exact))


def renewals(*, exact: bool = False, within: Period | str | None = None) -> SearchStrategy[Renewal]:
    """Return a strategy for renewals: by a term, to a last day, or without an end."""
    return _renewals(_as_dates(within, exact=exact))


def suspensions(
    *, exact: bool = False, within: Period | str | None = None
) -> SearchStrategy[Suspension]:
    """Return a strategy for suspensions, by all parties or by one."""
    return _simple_acts(Suspension, _as_dates(within, exact=exact))


def resumptions(
    *, exact: bool = False, within: Period | str | None = None
) -> SearchStrategy[Resumption]:
    """Return a strategy for resumptions."""
    return _simple_acts(Resumption, _as_dates(within, exact=exact))


def terminations(
    *, exact: bool = False, within: Period | str | None = None
) -> SearchStrategy[Termination]:
    """Return a strategy for terminations, by all parties or by one."""
    return _simple_acts(Termination, _as_dates(within, exact=exact))


def successions(
    *, exact: bool = False, within: Period | str | None = None
) -> SearchStrategy[Succession]:
    """Return a strategy for successions."""
    return _simple_acts(Succession, _as_dates(within, exact=exact))


def accessions(
    *, exact: bool = False, within: Period | str | None = None
) -> SearchStrategy[Accession]:
    """Return a strategy for accessions."""
    return _simple_acts(Accession, _as_dates(within, exact=exact))


def withdrawals(
    *, exact: bool = False, within: Period | str | None = None
) -> SearchStrategy[Withdrawal]:
    """Return a strategy for withdrawals."""
    return _simple_acts(Withdrawal, _as_dates(within, exact=exact))


def acts(*, exact: bool = False, within: Period | str | None = None) -> SearchStrategy[Act]:
    """Return a strategy for all eight acts, each alone: `partnerships` draws those that can follow one
    another.
    """
    return _acts(_as_dates(within, exact=exact))


def claims(*, exact: bool = False, within: Period | str | None = None) -> SearchStrategy[Claim]:
    """Return a strategy for claims of other dates, with and without sources."""
    return _claims(_as_dates(within, exact=exact))


_BASES: Final = st.none() | st.sampled_from(Basis)
_ACTORS_OF_AGREEMENTS: Final = st.builds(Actor, _WORDS, municipality=_IDS_OR_NONE, office=_NOTES)


@cache
def _claims(dates: _Dates) -> SearchStrategy[Claim]:
    return st.builds(Claim, _partial_dates(dates), sources=_TEXTS_OF_SOURCES, note=_NOTES)


@cache
def _some_claims(dates: _Dates) -> SearchStrategy[list[Claim]]:
    return st.lists(_claims(dates), max_size=2, unique_by=lambda claim: claim.on)


class _Remarks(NamedTuple):
    """What can be said of every act, drawn."""

    known_by: PartialDate | None
    claims: list[Claim]
    note: Text | None
    sources: list[str]


def _draw_remarks(draw: DrawFn, on: PartialDate, dates: _Dates) -> _Remarks:
    known_by = _draw_day_or_none(draw, on.earliest, dates.within.last)
    return _Remarks(known_by, draw(_some_claims(dates)), draw(_NOTES), draw(_TEXTS_OF_SOURCES))


def _draw_day_or_none(draw: DrawFn, first: date, last: date) -> PartialDate | None:
    return PartialDate(draw(days_between(first, last))) if draw(_YES_OR_NO) else None


class _Paper(NamedTuple):
    """What can be said of the paper of an agreement, drawn."""

    signatories: list[Actor]
    place: Place | None
    number: str | None
    languages: list[str]


_PAPERS: Final = st.builds(
    _Paper,
    st.lists(_ACTORS_OF_AGREEMENTS, max_size=2, unique=True),
    st.none() | st.builds(Place, _WORDS, municipality=_IDS_OR_NONE),
    _WORDS_OR_NONE,
    _SOME_LANGUAGES,
)


@cache
@st.composite
def _conclusions(draw: DrawFn, dates: _Dates) -> Conclusion:
    on = draw(_partial_dates(dates))
    begins = draw(st.none() | _partial_dates(dates))
    last = on.latest if begins is None else max(on.latest, begins.latest)
    term = draw(st.none() | _terms())
    until = None if term else _draw_day_or_none(draw, last, dates.within.last)
    renews = draw(st.none() | _terms()) if term or until else None
    return Conclusion(
        on,
        draw(_partnership_types()),
        term=term,
        until=until,
        in_force_from=begins,
        basis=draw(_BASES),
        renews=renews,
        notice=draw(st.none() | _terms()) if renews else None,
        labels=draw(_LABELS),
        **draw(_PAPERS)._asdict(),
        **_draw_remarks(draw, on, dates)._asdict(),
    )


@cache
@st.composite
def _renewals(draw: DrawFn, dates: _Dates) -> Renewal:
    on = draw(_partial_dates(dates))
    term = draw(st.none() | _terms())
    return Renewal(
        on,
        term=term,
        until=None if term else _draw_day_or_none(draw, on.latest, dates.within.last),
        **draw(_PAPERS)._asdict(),
        **_draw_remarks(draw, on, dates)._asdict(),
    )


_ONE_SIDED: Final[dict[str, SearchStrategy[Any]]] = {"by": _IDS_OR_NONE, "reason": _NOTES}


@cache
def _arguments_of(kind: type[Act], dates: _Dates) -> SearchStrategy[dict[str, Any]]:
    """Return a strategy for the arguments that an act of a kind has of its own."""
    bearers = _municipalities(_Dates(dates.exact, CALENDAR), ())
    own: dict[type[Act], dict[str, SearchStrategy[Any]]] = {
        Suspension: _ONE_SIDED,
        Resumption: {},
        Termination: _ONE_SIDED,
        Succession: {"party": _IDS, "successor": bearers},
        Accession: {"party": bearers},
        Withdrawal: {"party": _IDS},
    }
    return st.fixed_dictionaries(own[kind])


AnyAct = TypeVar("AnyAct", Suspension, Resumption, Termination, Succession, Accession, Withdrawal)


@cache
@st.composite
def _simple_acts(draw: DrawFn, kind: Callable[..., AnyAct], dates: _Dates) -> AnyAct:
    on = draw(_partial_dates(dates))
    return kind(
        on,
        **draw(_arguments_of(kind, dates)),
        **_draw_remarks(draw, on, dates)._asdict(),
    )


@cache
def _acts(dates: _Dates) -> SearchStrategy[Act]:
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


# partnerships


def partnerships(
    *,
    exact: bool = False,
    within: Period | str | None = None,
    countries: Iterable[str] | None = None,
    bilateral: bool = False,
    max_acts: int = 6,
) -> SearchStrategy[Partnership]:
    """Return a strategy for partnerships of one act to ``max_acts``, each an act that can follow the
    ones before it.

    The acts lie in the period ``within``, and so do entries into force; an agreement can end later. With
    ``bilateral``, there are two parties at any time.

    >>> from hypothesis import find
    >>> from partnerships import Suspension
    >>> find(
    ...     partnerships(within="1979/.."),
    ...     lambda partnership: any(isinstance(act, Suspension) for act in partnership.acts),
    ... ).acts
    (Conclusion('2000-01-01', PartnershipType.FRIENDSHIP), Suspension('2000-01-01'))
    """
    return _partnerships(
        _Drawn(_as_dates(within, exact=exact), _as_codes(countries), bilateral, max_acts)
    )


class _Drawn(NamedTuple):
    """Which partnerships are drawn."""

    dates: _Dates = _ANY_DATES
    codes: tuple[str, ...] = ()
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


_COUNTABLE: Final = (Precision.DAY, Precision.MONTH, Precision.YEAR)
MIXED: Final = (
    *(*_COUNTABLE, *_COUNTABLE, *_COUNTABLE, *PRECISIONS),
    *(Precision.DAY, Precision.BETWEEN, Precision.BETWEEN),
)
EXACT: Final = Detail()
PARTIAL: Final = Detail(MIXED, MIXED)


@cache
def _below(limit: int) -> SearchStrategy[int]:
    return st.integers(0, limit - 1)


def draw_one_of(draw: DrawFn, options: Sequence[T]) -> T:
    """Draw one of some values, the first if it does not matter."""
    return options[draw(_below(len(options)))]


def _draw_rarely(draw: DrawFn, among: int) -> bool:
    """Draw whether something is there that mostly is not."""
    return draw(_below(among)) == among - 1


@cache
@st.composite
def _partnerships(draw: DrawFn, drawn: _Drawn) -> Partnership:
    return _draw_partnership(draw, drawn, draw(_pools(drawn.dates, drawn.codes)))


@cache
def _pools(dates: _Dates, codes: tuple[str, ...]) -> SearchStrategy[tuple[Municipality, ...]]:
    """Return a strategy for the municipalities of a registry. More is known of one of them at times."""
    plain = _pools_in(codes) if codes else st.just(MUNICIPALITIES)
    full = st.builds(
        lambda pool, known: (evolve(known, id=pool[0].id), *pool[1:]),
        plain,
        _municipalities(_Dates(dates.exact, CALENDAR), codes),
    )
    return plain | plain | full


def _pools_in(codes: tuple[str, ...]) -> SearchStrategy[tuple[Municipality, ...]]:
    countries = st.tuples(*(_countries(codes) for _ in MUNICIPALITIES))
    return countries.map(
        lambda found: tuple(
            evolve(each, country=country)
            for each, country in zip(MUNICIPALITIES, found, strict=True)
        )
    )


def _draw_partnership(draw: DrawFn, drawn: _Drawn, pool: tuple[Municipality, ...]) -> Partnership:
    """Draw a partnership between some of the municipalities, with or without remarks."""
    detail = EXACT if drawn.dates.exact else draw_one_of(draw, (EXACT, PARTIAL))
    detail = detail._replace(within=drawn.dates.within)
    if drawn.bilateral:
        detail = detail._replace(counts=(2,), without=frozenset({Accession}))
    partnership = draw_history(draw, detail, drawn.max_acts, pool)
    if not _draw_rarely(draw, 3):
        return partnership
    return evolve(
        partnership,
        acts=[_draw_described(draw, act, drawn.dates) for act in partnership.acts],
        note=draw(_NOTES),
        motive=draw(_NOTES),
        fields=draw(_SOME_FIELDS),
        sources=draw(_TEXTS_OF_SOURCES),
    )


_PAPERS_OF_PEOPLE: Final = st.builds(
    _Paper,
    st.lists(st.builds(Actor, _WORDS, office=_NOTES), max_size=2, unique=True),
    st.none() | st.builds(Place, _WORDS),
    _WORDS_OR_NONE,
    _SOME_LANGUAGES,
)
"""Without ids of municipalities, which a registry would have to know."""


def _draw_described(draw: DrawFn, act: Act, dates: _Dates) -> Act:
    """Draw the act with remarks, and with what its paper says; what it does stays the same."""
    remarks = _draw_remarks(draw, act.on, dates)._replace(known_by=act.known_by)
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
    turned, count = draw(_below(len(pool))), draw_one_of(draw, detail.counts)
    parties = (pool[turned:] + pool[:turned])[:count]
    day = draw(_draw_first_days(draw, detail.within))
    partnership = Partnership(parties, [_draw_conclusion(draw, day, detail)])
    for most in range(max_acts, 1, -1):
        if not draw(_below(most)):  # so all numbers are as likely, and an act can be left out
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
    match draw(_below(6)):
        case 0:
            return day
        case 1 | 2 | 3 if then:
            return draw_one_of(draw, then)
        case _:
            return move_day(day, draw_one_of(draw, (*_GAPS, draw(_below(2000)))))


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
    type_ = draw_one_of(draw, (*BUILT_IN_TYPES[:3], OWN_TYPE))
    delays = (None, None, None, None, -40, 0, 1, 40, 400)
    delay = draw_one_of(draw, delays) if detail.delays else None
    begins = day if delay is None else _clip_day(move_day(day, delay), detail.within)
    known_by = None
    if _draw_rarely(draw, 3) and on.exact is None:
        known_by = PartialDate(_clip_day(move_day(day, draw(_below(500))), detail.within))
    end = draw_one_of(draw, ("open", "open", "term", "until"))
    until = move_day(max(begins, day), draw_one_of(draw, _LENGTHS))
    renews = end != "open" and _draw_rarely(draw, 4)
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


# exchanges and sources


def exchanges(
    *, exact: bool = False, within: Period | str | None = None
) -> SearchStrategy[Exchange]:
    """Return a strategy for exchanges, each alone: `registries` draws those that refer to a partnership,
    to each other and to sources.
    """
    return _exchanges(_as_dates(within, exact=exact))


def actors() -> SearchStrategy[Actor]:
    """Return a strategy for actors of all kinds and in all roles."""
    return _ACTORS


def places() -> SearchStrategy[Place]:
    """Return a strategy for places with names, in a municipality or not."""
    return _places(_NO_IDS)


def quantities() -> SearchStrategy[Quantity]:
    """Return a strategy for numbers of something."""
    return _QUANTITIES


def awards() -> SearchStrategy[Award]:
    """Return a strategy for awards, given by somebody or by nobody known."""
    return _AWARDS


def quotations() -> SearchStrategy[Quotation]:
    """Return a strategy for quotations, with and without sources."""
    return st.builds(
        Quotation, texts(), by=_BY, sources=st.lists(citations(), max_size=2, unique=True)
    )


def pictures() -> SearchStrategy[Picture]:
    """Return a strategy for references to pictures, with all that can be known of one."""
    return _PICTURES


def occasions(
    *, exact: bool = False, within: Period | str | None = None
) -> SearchStrategy[Occasion]:
    """Return a strategy for anniversaries that are commemorated: milestones and others, of
    partnerships.
    """
    return _occasions(_as_dates(within, exact=exact))


def sources() -> SearchStrategy[Source]:
    """Return a strategy for sources, with all that can be known of one."""
    return _sources(_ANY_DATES)


def citations() -> SearchStrategy[Citation]:
    """Return a strategy for citations of a source, with and without a place in it."""
    return st.builds(Citation, _IDS, **_LOCATORS)


_PEOPLE: Final = st.sampled_from(("Sun Yat-sen", "孫文", "a, b; c", "bricks", "p. 9", '"x"'))
_UNDATED_NAMES: Final = st.lists(st.builds(Name, _PEOPLE, lang=_LANGUAGES), min_size=1, max_size=2)
_TITLES: Final = st.sampled_from(
    (
        "Sun Yat-sen",
        Text("孫文"),
        {"en": "a, b; c", "ja": "甲、乙"},
        {"zh-Hant": "史", "und": '"x"'},
    )
)
_BY: Final = st.just(()) | _UNDATED_NAMES
_PEOPLE_OR_NONE: Final = st.none() | _PEOPLE
_LOCATORS: Final[dict[str, SearchStrategy[str | None]]] = dict.fromkeys(
    ("page", "footnote", "article", "time"), _PEOPLE_OR_NONE
)
_ACTORS: Final = st.builds(
    Actor,
    _UNDATED_NAMES,
    country=st.none() | st.sampled_from(("CN", "JP")),
    kind=st.sampled_from(ActorKind),
    role=st.sampled_from(Role),
    office=_NOTES,
    note=_NOTES,
)
_QUANTITIES: Final = st.builds(
    Quantity,
    st.integers(0, 50_000),
    _PEOPLE,
    amount=st.sampled_from(Amount),
    labels=st.dictionaries(_LANGUAGES, _PEOPLE, max_size=2),
)
_AWARDS: Final = st.builds(Award, _UNDATED_NAMES, by=_BY)
_PICTURES: Final = st.builds(
    Picture,
    st.sampled_from(("https://example.org/a.jpg", "statue.png")),
    caption=_NOTES,
    credit=_NOTES,
    license=st.none() | st.just("CC-BY-4.0"),
)
_NO_IDS: Final[tuple[str, ...]] = ()


@cache
def _sources(dates: _Dates) -> SearchStrategy[Source]:
    return st.builds(
        Source,
        st.sampled_from(("hayata-2024", "records")),
        _TITLES,
        authors=st.lists(_TITLES, max_size=2),
        editors=st.lists(_TITLES, max_size=1),
        translators=st.lists(_TITLES, max_size=1),
        publisher=st.none() | _TITLES,
        published=st.none() | _partial_dates(dates),
        lang=st.none() | _LANGUAGES,
        url=st.none() | _URLS,
        note=_NOTES,
    )


@cache
def _occasions(dates: _Dates) -> SearchStrategy[Occasion]:
    return st.builds(
        Occasion,
        st.sampled_from((1, 5, 10, 21, 45)),
        count_from=st.sampled_from(CountFrom),
        on=st.none() | _partial_dates(dates),
    )


class _Parts(NamedTuple):
    """The strategies for what an exchange says of itself, made once."""

    kind: SearchStrategy[ExchangeKind]
    names: SearchStrategy[list[Name]]
    when: SearchStrategy[PartialDate | Period | None]
    duration: SearchStrategy[Term | None]
    fields: SearchStrategy[list[Field]]
    actors: SearchStrategy[list[Actor]]
    quantities: SearchStrategy[list[Quantity]]
    award: SearchStrategy[Award | None]
    quotations: SearchStrategy[list[Quotation]]
    pictures: SearchStrategy[list[Picture]]
    note: SearchStrategy[Text | None]


@cache
def _parts(dates: _Dates) -> _Parts:
    return _Parts(
        kind=st.sampled_from(ExchangeKind),
        names=_UNDATED_NAMES,
        when=st.none() | _partial_dates(dates) | _periods(dates),
        duration=st.none() | _terms(),
        fields=_SOME_FIELDS,
        actors=st.lists(_ACTORS, max_size=2, unique=True),
        quantities=st.lists(_QUANTITIES, max_size=2, unique=True),
        award=st.none() | _AWARDS,
        quotations=st.lists(st.builds(Quotation, _texts(), by=_BY), max_size=2, unique=True),
        pictures=st.lists(_PICTURES, max_size=1),
        note=_NOTES,
    )


@lru_cache(maxsize=1000)
def _some_of(ids: tuple[str, ...]) -> SearchStrategy[list[str]]:
    return st.lists(st.sampled_from(ids), max_size=2, unique=True) if ids else st.just([])


@lru_cache(maxsize=1000)
def _one_or_none(ids: tuple[str, ...]) -> SearchStrategy[str | None]:
    return st.none() | st.sampled_from(ids) if ids else st.none()


@lru_cache(maxsize=1000)
def _places(ids: tuple[str, ...]) -> SearchStrategy[Place]:
    return st.builds(Place, _UNDATED_NAMES, municipality=_one_or_none(ids))


@lru_cache(maxsize=1000)
def _some_citations(ids: tuple[str, ...]) -> SearchStrategy[list[Citation]]:
    if not ids:
        return st.just([])
    made = st.builds(Citation, st.sampled_from(ids), **_LOCATORS)
    return st.lists(made, max_size=2, unique=True)


@lru_cache(maxsize=1000)
def _occasions_of(ids: tuple[str, ...]) -> SearchStrategy[Occasion | None]:
    """Return a strategy for anniversaries of other exchanges, or none."""
    numbers = st.sampled_from((1, 10, 110))
    return st.none() | st.builds(Occasion, numbers, of=st.sampled_from(ids)) if ids else st.none()


class Links(NamedTuple):
    """What an exchange can refer to."""

    partnership: Partnership | None = None
    others: tuple[str, ...] = ()
    cited: tuple[str, ...] = ()


def draw_exchange(draw: DrawFn, id_: str, links: Links, dates: _Dates = _ANY_DATES) -> Exchange:
    """Draw an exchange of a partnership, or of none."""
    partnership, parts = links.partnership, _parts(dates)
    parties = () if partnership is None else tuple(party.id for party in partnership.ever_parties())
    cited = _some_citations(links.cited)
    return Exchange(
        id_,
        draw(parts.kind),
        draw(parts.names),
        when=draw(parts.when),
        duration=draw(parts.duration),
        fields=draw(parts.fields),
        municipalities=draw(_some_of(parties)),
        partnership=None if partnership is None else partnership.id,
        part_of=draw(_one_or_none(links.others)),
        commemorates=draw(_occasions_of(links.others))
        or (None if partnership is None else draw(st.none() | _occasions(dates))),
        actors=draw(parts.actors),
        places=draw(st.lists(_places(parties), max_size=1)),
        quantities=draw(parts.quantities),
        award=draw(parts.award),
        quotations=[evolve(each, sources=draw(cited)) for each in draw(parts.quotations)],
        pictures=draw(parts.pictures),
        note=draw(parts.note),
        sources=draw(cited),
    )


@cache
@st.composite
def _exchanges(draw: DrawFn, dates: _Dates) -> Exchange:
    return draw_exchange(draw, draw(_IDS), Links(), dates)


# registries


def registries(
    *,
    exact: bool = False,
    within: Period | str | None = None,
    countries: Iterable[str] | None = None,
    bilateral: bool = False,
    max_acts: int = 6,
    min_size: int = 0,
    max_size: int = 3,
    max_exchanges: int = 4,
) -> SearchStrategy[Registry]:
    """Return a strategy for registries of ``min_size`` to ``max_size`` partnerships, with their
    municipalities, types and fields, and up to ``max_exchanges`` exchanges with their sources.

    The other options are those of `partnerships`.
    """
    drawn = _Drawn(_as_dates(within, exact=exact), _as_codes(countries), bilateral, max_acts)
    return _registries(drawn, min_size, max_size, max_exchanges)


def check_options() -> SearchStrategy[CheckOptions]:
    """Return a strategy for what a registry selects and ignores: often nothing, and codes of all
    lengths.
    """
    return _check_options()


@cache
@st.composite
def _registries(
    draw: DrawFn, drawn: _Drawn, min_size: int, max_size: int, max_exchanges: int
) -> Registry:
    pool = draw(_pools(drawn.dates, drawn.codes))
    held: dict[str, Partnership] = {}
    for _ in range(draw(st.integers(min_size, max_size))):
        made = _draw_partnership(draw, drawn, pool)
        if made.id in held:
            made = evolve(made, id=f"{made.id}-{len(held) + 1}")
        held[made.id] = made
    registry = draw_registry(draw, held, max_exchanges, drawn.dates)
    return registry.replacing(draw(_check_options())) if _draw_rarely(draw, 4) else registry


def draw_registry(
    draw: DrawFn, held: dict[str, Partnership], max_exchanges: int, dates: _Dates = _ANY_DATES
) -> Registry:
    """Draw a registry of these partnerships, with exchanges and sources."""
    cited = {each.id: each for each in draw(st.lists(_sources(dates), max_size=2))}
    if len(cited) > 1 and draw(_YES_OR_NO):
        original, translation = cited.values()
        cited[translation.id] = evolve(translation, translation_of=original.id)
    registry = Registry.of(held.values(), sources=cited.values())
    known: tuple[str, ...] = ()
    for number in range(draw(_below(max_exchanges + 1))):
        id_ = draw(_one_or_none(tuple(held)))
        links = Links(None if id_ is None else held[id_], known, tuple(cited))
        made = draw_exchange(draw, f"x{number}", links, dates)
        try:
            registry = registry.recording(made)
        except PartnershipsError:
            continue  # it commemorates an anniversary that there is not
        known = (*known, made.id)
    return registry


_FINDINGS: Final = st.sampled_from(
    (*SEVERITIES, *sorted({code[:length] for code in SEVERITIES for length in (1, 2, 3)}))
)
"""Codes of findings, and beginnings of codes."""

_IGNORED: Final = st.builds(IgnoredFinding, _FINDINGS, _IDS_OR_NONE, note=_WORDS_OR_NONE)


@cache
def _check_options() -> SearchStrategy[CheckOptions]:
    ignore = st.lists(_FINDINGS | _IGNORED, max_size=4)
    return st.builds(CheckOptions, select=st.lists(_FINDINGS, max_size=2), ignore=ignore)


# answers


def anniversaries(*, exact: bool = False) -> SearchStrategy[Anniversary]:
    """Return a strategy for anniversaries of partnerships, counted from any start."""
    return _anniversaries(exact)


def commemorations(*, exact: bool = False) -> SearchStrategy[Commemoration]:
    """Return a strategy for anniversaries with exchanges that commemorate them, or none."""
    return st.builds(
        _make_commemoration, _anniversaries(exact), st.lists(exchanges(exact=exact), max_size=2)
    )


def completed_years() -> SearchStrategy[CompletedYears]:
    """Return a strategy for numbers of completed years, and ranges of them."""
    years = st.integers(0, 100)
    return st.builds(
        lambda least, more, presumed: CompletedYears(least, least + more, presumed),
        years,
        st.just(0) | years,
        _YES_OR_NO,
    )


def intervals() -> SearchStrategy[Interval]:
    """Return a strategy for intervals of the timelines of partnerships."""
    return partnerships().flatmap(lambda each: st.sampled_from(each.timeline()))


def runs() -> SearchStrategy[Run]:
    """Return a strategy for runs of partnerships."""
    return partnerships().flatmap(lambda each: st.sampled_from(each.runs()))


def spells() -> SearchStrategy[Spell]:
    """Return a strategy for spells of partnerships."""
    return partnerships().flatmap(lambda each: st.sampled_from(each.spells()))


def due_days() -> SearchStrategy[Due]:
    """Return a strategy for what falls due in partnerships: `Due` values of all kinds."""
    return st.builds(_find_due, _AGREEMENTS).flatmap(st.sampled_from)


def counts() -> SearchStrategy[Count]:
    """Return a strategy for counts of partnerships and exchanges, in all facets."""
    return registries(min_size=1).flatmap(lambda each: st.sampled_from(_find_counts(each)))


def changes() -> SearchStrategy[Changes]:
    """Return a strategy for the differences between two registries; there can be none."""
    return st.builds(lambda one, other: other.changes_from(one), registries(), registries())


def findings() -> SearchStrategy[Finding]:
    """Return a strategy for findings of checks."""
    checked = registries(min_size=1).map(lambda each: check(each, on=_LOOKED_AT, ignore=()))
    return checked.filter(bool).flatmap(st.sampled_from)


def histories() -> SearchStrategy[History]:
    """Return a strategy for histories of registries, with acts, exchanges and anniversaries."""
    return registries(min_size=1).map(lambda each: each.history())


def entries() -> SearchStrategy[Entry]:
    """Return a strategy for entries of histories, of all kinds."""
    return histories().flatmap(st.sampled_from)


def renamings() -> SearchStrategy[Renaming]:
    """Return a strategy for changes of a municipality's name."""
    return _renamings()


_LOOKED_AT: Final = date(2024, 8, 29)


@cache
@st.composite
def _anniversaries(draw: DrawFn, exact: bool) -> Anniversary:  # noqa: FBT001  # as the others
    detail = EXACT if exact else Detail(_COUNTABLE, MIXED)
    partnership = draw_history(draw, detail, 6)
    number, count_from = draw(st.integers(1, 100)), draw(st.sampled_from(CountFrom))
    try:
        return partnership.anniversary(number, count_from=count_from)
    except NoAnniversary:
        reject()  # the calendar ends before


def _make_commemoration(anniversary: Anniversary, drawn: list[Exchange]) -> Commemoration:
    occasion = Occasion(anniversary.number, count_from=anniversary.count_from)
    id_ = anniversary.partnership.id
    return Commemoration(
        anniversary,
        tuple(evolve(each, partnership=id_, commemorates=occasion) for each in drawn),
    )


_SOME_TERMS: Final = st.sampled_from(TERMS)
_AGREEMENTS: Final = st.builds(
    lambda day, precision, term, renews: Conclusion(
        blur_day(day, precision),
        PartnershipType.SISTER,
        term=term,
        renews=renews,
        notice=renews and "P3M",
    ),
    ORDINARY_DAYS,
    st.sampled_from(_COUNTABLE),
    _SOME_TERMS,
    st.none() | _SOME_TERMS,
)


def _find_due(agreed: Conclusion) -> list[Due]:
    """Return the first things that fall due in a partnership with this agreement."""
    partnership = Partnership(MUNICIPALITIES[:2], [agreed])
    return list(islice(partnership.due("0001/9999", review="P6M", possible=True), 8))


def _find_counts(registry: Registry) -> list[Count]:
    days = {Facet.STATUS: _LOOKED_AT}
    return [each for facet in Facet for each in registry.counts(facet, on=days.get(facet))]


_SINGLE_CHANGES: Final = st.deferred(
    lambda: changes().filter(bool).flatmap(lambda found: st.sampled_from(tuple(found)))
)


@cache
@st.composite
def _field_changes(draw: DrawFn) -> FieldChange:
    before, after = draw(municipalities()), draw(municipalities())
    one, other = (
        Registry.of(municipalities=[evolve(each, id="kokura")]) for each in (before, after)
    )
    (change,) = other.changes_from(one) or reject()
    return draw(st.sampled_from(change.fields))


@cache
@st.composite
def _renamings(draw: DrawFn) -> Renaming:
    on, lang = draw(partial_dates()), draw(_LANGUAGES)
    old, new = draw(st.lists(_WORDS, min_size=2, max_size=2, unique=True))
    names = Name(old, lang=lang, until=on), Name(new, lang=lang, since=on)
    municipality = evolve(draw(municipalities()), names=names)
    return Renaming(municipality, on, names[:1], names[1:])


# what Hypothesis asks for by the type

_STRATEGIES: Final[dict[type, Callable[[], SearchStrategy[Any]]]] = {
    Accession: accessions,
    Actor: actors,
    Anniversary: anniversaries,
    Award: awards,
    Change: lambda: _SINGLE_CHANGES,
    Changes: changes,
    CheckOptions: check_options,
    Citation: citations,
    Claim: claims,
    Commemoration: commemorations,
    CompletedYears: completed_years,
    Conclusion: conclusions,
    Coordinates: coordinates,
    Count: counts,
    DateRange: lambda: partial_dates().map(PartialDate.bounds),
    Due: due_days,
    Entry: entries,
    Exchange: exchanges,
    Field: fields,
    FieldChange: _field_changes,
    Finding: findings,
    History: histories,
    IgnoredFinding: lambda: _IGNORED,
    Interval: intervals,
    Municipality: municipalities,
    Name: names,
    Occasion: occasions,
    PartialDate: partial_dates,
    Partnership: partnerships,
    PartnershipType: partnership_types,
    Period: periods,
    Picture: pictures,
    Place: places,
    Quantity: quantities,
    Quotation: quotations,
    Registry: registries,
    Renaming: renamings,
    Renewal: renewals,
    Resumption: resumptions,
    Run: runs,
    Source: sources,
    Spell: spells,
    Succession: successions,
    Suspension: suspensions,
    Term: terms,
    Termination: terminations,
    Text: texts,
    Withdrawal: withdrawals,
}


_MOST: Final = 20
"""A registry of more exchanges is not printed as the call that makes it, which would fill pages."""


def write_example(value: object) -> str:
    """Return the call that makes a value, as a failing example is to be read; of a large registry a
    summary.
    """
    text = repr(value)
    if not text.startswith("<") or (isinstance(value, Registry) and len(value.exchanges) > _MOST):
        return text
    if not isinstance(value, Registry):
        return write_call(cast("AttrsInstance", value))
    parties = {party.id for partnership in value for party in partnership.ever_parties()}
    others = [each for id_, each in value.municipalities.items() if id_ not in parties]
    parts: dict[str, Collection[AttrsInstance]] = {
        "": tuple(value),
        "municipalities=": others,
        "types=": value.types.values(),
        "exchanges=": value.exchanges.values(),
        "sources=": value.sources.values(),
        "fields=": value.fields.values(),
    }
    written = [
        f"{name}[{', '.join(map(write_call, part))}]" for name, part in parts.items() if part
    ]
    if value.checks != ALL_CHECKS:
        written.append(f"checks={write_call(value.checks)}")
    return f"Registry.of({', '.join(written)})"


def find_strategy(type_: type[T]) -> SearchStrategy[T]:
    """Return the strategy for a type; NotImplemented if there is none, as Hypothesis wants it."""
    make = _STRATEGIES.get(type_)
    return NotImplemented if make is None else make()
