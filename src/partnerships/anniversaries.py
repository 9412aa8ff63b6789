"""Anniversaries and completed years, counted from one start date.

The Nth anniversary is computed from the start date itself, never by stepping from one anniversary to
the next, so completed years and anniversaries cannot contradict each other. `CountFrom` says which
date of a partnership is the start. `nth_anniversary` and `completed_years` do the arithmetic for any
date, without a partnership.
"""

from __future__ import annotations

from calendar import isleap
from datetime import date
from enum import Enum
from typing import TYPE_CHECKING, Final, NamedTuple, final

from attrs import field, frozen

from partnerships._display.lines import find_language, write_line
from partnerships._display.reprs import write_summary
from partnerships._validation import as_enum, is_count, to_nfc_or_none, truncated_repr
from partnerships.dates import (
    DateRange,
    Day,
    LeapDay,
    PartialDate,
    Period,
    Precision,
    as_partial,
    between_days,
    find_leap_day,
)
from partnerships.errors import BeforeStart, InvalidType, NoAnniversary, NotFound

if TYPE_CHECKING:
    from attrs import Attribute

    from partnerships._languages.language import Language
    from partnerships.partnership import Partnership
    from partnerships.vocabulary import PartnershipType, Status
else:
    Partnership = object  # for those who resolve the annotations of the classes

__all__ = [
    "Anniversary",
    "CompletedYears",
    "CountFrom",
    "CountOptions",
    "Start",
    "completed_years",
    "nth_anniversary",
]


class CountFrom(Enum):
    """The start that anniversaries and completed years are counted from."""

    TYPE = "type"
    """The start of the present type's run, as in "10th anniversary of the sister city agreement".
    The default.
    """
    UNBROKEN = "unbroken"
    """The start of the unbroken spell, through all its types."""
    ORIGIN = "origin"
    """The very first conclusion, breaks included."""
    ENTRY_INTO_FORCE = "entry_into_force"
    """Like ``TYPE``, but counted from the day on which the agreement entered into force, where it has
    one (`Conclusion.in_force_from`).
    """


@final
@frozen(order=False, repr=False)
class CompletedYears:
    """A number of completed years: one number, or a range where the dates do not settle it.

    >>> CompletedYears(45, 45).exact, str(CompletedYears(44, 45))
    (45, '44 to 45')
    """

    at_least: int
    """The smallest number of years that is possible."""
    at_most: int
    """The largest number of years that is possible."""
    presumed: bool = field(default=False, eq=False)
    """Whether the count rests on a presumption: that a conclusion continued the partnership, because
    the dates allow it. Equality ignores it.
    """

    @property
    def exact(self) -> int | None:
        """The number of years if only one is possible, else None."""
        return self.at_least if self.at_least == self.at_most else None

    def __repr__(self) -> str:
        presumed = ", presumed=True" if self.presumed else ""
        return f"CompletedYears(at_least={self.at_least}, at_most={self.at_most}{presumed})"

    def __str__(self) -> str:
        if self.at_least == self.at_most:
            return str(self.at_least)
        return f"{self.at_least} to {self.at_most}"

    def __format__(self, spec: str) -> str:
        """Return the number, or both, in a language (BCP 47), by default English."""
        return find_language(spec).count_range(self.at_least, self.at_most)


def number_reached(start: date, day: date, leap_day: LeapDay) -> int:
    """Return the number of the last anniversary on or before ``day``, which is not before
    ``start``; 0 if none.
    """
    number = day.year - start.year
    if start.month == 2 and start.day == 29:
        kept = find_leap_day(day.year, leap_day)
        while number and (kept is None or kept > day):
            number -= 1
            kept = find_leap_day(start.year + number, leap_day)
        return number
    return number - ((day.month, day.day) < (start.month, start.day))


def _first_kept(first: date, last: date, leap_day: LeapDay) -> date:
    """Return the first day that a start can be and that is kept in every year, if there is one."""
    omitted = leap_day is LeapDay.LEAP_YEARS_ONLY and first < last
    return date(first.year, 3, 1) if omitted and (first.month, first.day) == (2, 29) else first


def years_between(
    start: tuple[date, date], days: tuple[date, date], leap_day: LeapDay
) -> tuple[int, int] | None:
    """Return the fewest and the most years completed from some day of ``start`` to some of
    ``days``.

    Both are pairs of an earliest and a latest day. None says that all the days are before the
    start.
    """
    if days[1] < start[0]:
        return None
    at_most = number_reached(_first_kept(*start, leap_day), days[1], leap_day)
    if days[0] <= start[1]:
        return 0, at_most
    return number_reached(start[1], days[0], leap_day), at_most


def completed_years(start: Day, day: Day, *, leap_day: LeapDay = LeapDay.FEB_28) -> CompletedYears:
    """Return the years completed on ``day`` since ``start``: 0 on the start day itself.

    If a date is partial, the result is the range over all days that it can be. Raises `BeforeStart`
    if ``day`` is certainly before ``start``.

    >>> completed_years("1979", "2024-02-01")
    CompletedYears(at_least=44, at_most=45)
    """
    begun, when = as_partial(start), as_partial(day)
    policy = as_enum(LeapDay, leap_day, "leap_day")
    years = years_between(begun.sort_key, when.sort_key, policy)
    if years is None:
        raise BeforeStart(f"{when} is before the start, {begun}", value=str(when))
    return CompletedYears(*years)


def nth_or_none(start: PartialDate, number: int, leap_day: LeapDay) -> PartialDate | None:
    """Return the Nth anniversary of a start that is countable, or None if there is none."""
    first, last = start.earliest, start.latest
    year = first.year + number
    if year > 9999:
        return None
    if first == last:
        if first.month == 2 and first.day == 29:
            kept = find_leap_day(year, leap_day)
            return None if kept is None else between_days(kept, kept, start.qualifier)
        on = first.replace(year=year)
        return between_days(on, on, start.qualifier)
    if last.year + number > 9999:
        return None
    if first.month == 2 or last.month == 2:
        return _move_february_span(start, number, leap_day)
    on = first.replace(year=year)
    return between_days(on, last.replace(year=last.year + number), start.qualifier)


def _move_february_span(start: PartialDate, number: int, leap_day: LeapDay) -> PartialDate:
    """Return the Nth anniversary of a span of days that begins or ends in February."""
    first, last = start.earliest, start.latest
    year, last_year = first.year + number, last.year + number
    if start.precision is Precision.MONTH:
        end = date(last_year, 2, 29 if isleap(last_year) else 28)
    elif last.month == 2 and last.day == 29:
        # Where 29 February is in leap years only, the days before and after it have theirs.
        end = find_leap_day(last_year, leap_day) or date(last_year, 2, 28)
    else:
        end = last.replace(year=last_year)
    if first.month == 2 and first.day == 29:
        begin = find_leap_day(year, leap_day) or date(year, 3, 1)
    else:
        begin = first.replace(year=year)
    return between_days(begin, end, start.qualifier)


def depends_on_leap_day(start: PartialDate) -> bool:
    """Whether it is a caller's choice what becomes of the days that a start begins or ends with."""
    ends = ((day.month, day.day) for day in start.sort_key)
    return (2, 29) in ends and start.precision is not Precision.MONTH


def nth_anniversary(start: Day, number: int, *, leap_day: LeapDay = LeapDay.FEB_28) -> PartialDate:
    """Return the date of the Nth anniversary of ``start``, as precise as ``start``.

    If ``start`` is a span between two days, at most a year long, both ends are moved by ``number``
    years. Raises `NoAnniversary` if ``number`` is below 1, if the year is beyond 9999, if ``start``
    spans more than a year, or if it is a 29 February, ``leap_day`` is ``LEAP_YEARS_ONLY`` and the
    year is not a leap year.

    >>> nth_anniversary("1979-05-01", 45), nth_anniversary("2001-02", 3)
    (PartialDate('2024-05-01'), PartialDate('2004-02'))
    >>> nth_anniversary("[1979-04-01..1980-03-31]", 45)
    PartialDate('[2024-04-01..2025-03-31]')
    """
    begun = as_partial(start)
    if not is_count(number) or number > 9998:
        raise NoAnniversary(
            f"anniversaries are numbered from 1 to 9998: {truncated_repr(number)}", value=number
        )
    if not is_countable(begun):
        message = f"a start that spans more than a year has no Nth anniversary: '{begun}'"
        raise NoAnniversary(message, value=str(begun))
    on = nth_or_none(begun, number, as_enum(LeapDay, leap_day, "leap_day"))
    if on is None:
        from partnerships import wording

        year = begun.latest.year + number
        why = (
            f"the calendar ends with the year 9999, before {year}"
            if year > 9999
            else f"29 February exists in leap years only, and {year} is not a leap year"
        )
        message = f"no {wording.ordinal(number)} anniversary of {begun}: {why}"
        raise NoAnniversary(message, value=number)
    return on


def is_countable(start: PartialDate) -> bool:
    """Whether a start spans at most a year, and so has numbered anniversaries: its last day is
    before the first anniversary of its first one.

    >>> [is_countable(PartialDate(each)) for each in ("[1979-04..1980-03]", "[1979-04..1980-04]")]
    [True, False]
    """
    first, last = start.earliest, start.latest
    if first.year == last.year:
        return True
    if last.year - first.year > 1:
        return False
    day = 28 if first.month == 2 and first.day == 29 else first.day
    return (last.month, last.day) < (first.month, day)


def next_return(start: PartialDate, day: date, leap_day: LeapDay) -> tuple[int, PartialDate | None]:
    """Return the smallest number, 1 or more, whose anniversary can still fall on or after ``day``, and
    its date; None if the calendar ends before it.
    """
    first, last = start.earliest, start.latest
    if first == last and not (first.month == 2 and first.day == 29):
        number = day.year - first.year
        if first.month < day.month or (first.month == day.month and first.day < day.day):
            number += 1
        number = max(number, 1)
        if first.year + number > 9999:
            return number, None
        falls = date(first.year + number, first.month, first.day)
        return number, between_days(falls, falls, start.qualifier)
    # What ends in February can end in March in another year.
    passed = last.month < day.month and last.month != 2
    number = max(day.year - last.year + passed, 1)
    on = nth_or_none(start, number, leap_day)
    while (on is None or on.latest < day) and first.year + number < 9999:
        number += 1
        on = nth_or_none(start, number, leap_day)
    return number, None if on is None or on.latest < day else on


class CountOptions(NamedTuple):
    """The options of a count: which start to count from, how to treat 29 February, and whether to
    count for one member.

    The methods of `Partnership` and `Registry` take these as parameters. Only a caller who constructs
    an `Anniversary` passes them as `CountOptions`.
    """

    count_from: CountFrom
    """The start that is counted from."""
    leap_day: LeapDay
    """The day on which an anniversary of 29 February falls in other years."""
    party: str | None = None
    """The id of a member, to count from its accession where that is later than the start; None for
    the partnership as a whole.
    """


DEFAULT_OPTIONS: Final = CountOptions(CountFrom.TYPE, LeapDay.FEB_28)
"""The options that apply unless a caller gives others."""


@final
@frozen(order=False)
class Start:
    """The date that a count starts from, and how it was chosen. See `Anniversary.start`."""

    on: PartialDate
    """The date of the act, or of its entry into force; a span between two days where the acts around
    it narrow the date.
    """
    latest: date
    """The last day that the start can be; ``known_by`` can make it earlier than ``on.latest``."""
    act: int
    """The index of the act in the partnership's acts."""
    count_from: CountFrom
    """The start that was asked for."""
    leap_day: LeapDay
    """The day on which an anniversary of 29 February falls in other years."""
    party: str | None = field(default=None, repr=truncated_repr)
    """The id of the member that is counted for; None for the partnership as a whole."""


MILESTONE: Final = 5
"""Years from one milestone to the next, unless a caller gives another number."""


def _require_partnership(_: Anniversary, __: Attribute[Partnership], value: object) -> None:
    if not hasattr(type(value), "_timeline"):
        message = f"partnership must be a Partnership: {truncated_repr(value)}"
        raise InvalidType(message, value=value, path="partnership")


def _require_act(anniversary: Anniversary, _: Attribute[int], value: object) -> None:
    count = len(anniversary.partnership.acts)
    if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value < count:
        message = f"act must be the index of an act, 0 to {count - 1}: {truncated_repr(value)}"
        raise NoAnniversary(message, value=value, path="act")


def _as_options(value: object) -> CountOptions:
    if not isinstance(value, CountOptions):
        message = f"options must be CountOptions: {truncated_repr(value)}"
        raise InvalidType(message, value=value, path="options")
    return count_options(*value)


@final
@frozen(order=False)
class Anniversary:
    """The Nth anniversary of a partnership, and what it is counted from.

    `Partnership.anniversary`, `Partnership.anniversaries` and `Registry.anniversaries` make them.
    """

    partnership: Partnership = field(validator=_require_partnership)
    """The partnership that has the anniversary."""
    number: int
    """Which anniversary it is: 45 for the 45th."""
    on: PartialDate = field(init=False, eq=False)
    """The date of the anniversary, as precise as the start: a day, a month, a year, or a span of
    days.
    """
    act: int = field(validator=_require_act)
    """The index, in the partnership's acts, of the act that is counted from."""
    _options: CountOptions = field(default=DEFAULT_OPTIONS, converter=_as_options)

    def __attrs_post_init__(self) -> None:
        start = self.start
        if start not in self.partnership._counter(self._options).starts:
            message = f"act must be the index of an act that is counted from: {self.act}"
            raise NoAnniversary(message, value=self.act, path="act")
        on = nth_anniversary(start.on, self.number, leap_day=self.leap_day)
        object.__setattr__(self, "on", on)

    @property
    def start(self) -> Start:
        """The date that it is counted from, and how that was chosen."""
        return self.partnership._start_of(self.act, self._options)

    @property
    def counted_from(self) -> PartialDate:
        """The date that it is counted from."""
        return self.start.on

    @property
    def count_from(self) -> CountFrom:
        """The option that chose the start."""
        return self._options.count_from

    @property
    def leap_day(self) -> LeapDay:
        """The day on which an anniversary of 29 February falls in other years."""
        return self._options.leap_day

    @property
    def party(self) -> str | None:
        """The id of the member that is counted for; None for the partnership as a whole."""
        return self._options.party

    @property
    def status(self) -> Status:
        """The status of the partnership on this anniversary; ``UNCERTAIN`` if it is not the same on
        all days that ``on`` can be.
        """
        return self.partnership.status_on(self.on)

    @property
    def type(self) -> PartnershipType:
        """The type of partnership that is counted. If the count runs through several types, the last
        one that can have been concluded by the anniversary.
        """
        return self.partnership._text_of(self).run().type

    @property
    def presumed(self) -> bool:
        """Whether the count rests on a presumption: that a conclusion continued the partnership,
        because the dates allow it.
        """
        return self.partnership._counter(self._options).is_presumed(self.start, self.on)

    @property
    def milestone(self) -> bool:
        """Whether the number is a multiple of five."""
        return self.is_multiple_of(MILESTONE)

    def is_multiple_of(self, years: int) -> bool:
        """Whether the number is a multiple of ``years``. Raises `NoAnniversary` if ``years`` is less
        than 1.
        """
        return self.number % require_every(years) == 0

    @property
    def year_of(self) -> int:
        """The number of the year that begins on this anniversary (Japanese 年目): 46 for the 45th."""
        return self.number + 1

    def ordinal(self, lang: str | Language = "en") -> str:
        """Return the number as an ordinal in a language: ``45th``, ``45周年``."""
        from partnerships import wording

        return wording.ordinal(self.number, lang)

    def title(self, lang: str | Language = "en") -> str:
        """Return a title with the number, the type and the parties, by their names on that date.

        The type has its usual name in the language; `explain` has the name in the agreement itself.

        >>> from partnerships import samples
        >>> anniversary = samples.kitakyushu()["kitakyushu-dalian"].anniversary(45)
        >>> anniversary.title()
        '45th anniversary of the friendship city relationship between Kitakyushu and Dalian'
        >>> anniversary.title("ja")
        '北九州市・大連市 友好都市提携45周年'
        """
        return self.partnership._text_of(self).title(lang)

    def explain(self, lang: str | Language = "en") -> str:
        """Return a sentence that says what the anniversary is counted from and, if there is a longer
        count, that one too.
        """
        on, leap_day = self.on, self.leap_day

        def years(count_from: CountFrom) -> CompletedYears:
            return self.partnership.completed_years(on, count_from=count_from, leap_day=leap_day)

        return self.partnership._text_of(self).explanation(years, lang)

    def __str__(self) -> str:
        return format(self)

    def __format__(self, spec: str) -> str:
        """Return its title and its date in a language (BCP 47), by default English."""
        language = find_language(spec)
        return write_line(self.title(language), [language.date(self.on)], language=language)

    def __repr__(self) -> str:
        what = f"{self.ordinal()}, on {self.on}, counted from {self.counted_from}"
        return write_summary(self, what, self.partnership.id)

    def _repr_html_(self) -> str:
        """Return it as a table, as notebooks show it: its date, type, status and count."""
        from partnerships import wording
        from partnerships._display.html import write_facts

        facts = {
            "date": str(self.on),
            "type": self.type.label("en"),
            "status": wording.status(self.status),
            "count": self.explain(),
        }
        return write_facts(self.title(), facts)


new_anniversary: Final = object.__new__
set_partnership: Final = vars(Anniversary)["partnership"].__set__
set_number: Final = vars(Anniversary)["number"].__set__
set_on: Final = vars(Anniversary)["on"].__set__
set_act: Final = vars(Anniversary)["act"].__set__
set_options: Final = vars(Anniversary)["_options"].__set__


def make_unchecked(
    partnership: Partnership, number: int, on: PartialDate, act: int, options: CountOptions
) -> Anniversary:
    """Build without validation (hot path)."""
    new = new_anniversary(Anniversary)
    set_partnership(new, partnership)
    set_number(new, number)
    set_on(new, on)
    set_act(new, act)
    set_options(new, options)
    return new


def count_options(
    count_from: CountFrom, leap_day: LeapDay, party: str | None = None
) -> CountOptions:
    """Return the options of a count. Raises `UnknownTerm` for an unknown value."""
    default = DEFAULT_OPTIONS
    if party is None and count_from is default.count_from and leap_day is default.leap_day:
        return default
    if party is not None and not isinstance(party, str):
        raise NotFound(
            f"party must be the id of a party: {truncated_repr(party)}", value=party, path="party"
        )
    return CountOptions(
        as_enum(CountFrom, count_from, "count_from"),
        as_enum(LeapDay, leap_day, "leap_day"),
        to_nfc_or_none(party),
    )


def parse_window(period: Period | str, every: int) -> DateRange:
    """Return the days of a period. Raises `InvalidDate`, and `NoAnniversary` if ``every`` is not a
    positive number.
    """
    require_every(every)
    return (period if type(period) is Period else Period(period)).bounds()


def require_every(years: int) -> int:
    """Return the number of years if it is positive. Raises `NoAnniversary`."""
    if not is_count(years):
        raise NoAnniversary(
            f"every must be a number of years, 1 or more: {truncated_repr(years)}", value=years
        )
    return years
