"""Anniversaries of one start date: which day the Nth falls on, and how many years are completed on
a day.

All numbers are computed from the start itself, never by stepping from one anniversary to the next.
Which start to count from is `CountFrom`; what a partnership was and is on that day, it says itself
(`partnerships.partnership`).
"""

from __future__ import annotations

from calendar import isleap
from datetime import date
from enum import Enum
from typing import TYPE_CHECKING, Final, NamedTuple, final

from attrs import field, frozen

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
    on_leap_day,
)
from partnerships.errors import BeforeStart, InvalidType, NoAnniversary, NotFound

if TYPE_CHECKING:
    from attrs import Attribute

    from partnerships.partnership import Partnership
    from partnerships.vocabulary import PartnershipType, Status

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
    """What anniversaries are counted from."""

    TYPE = "type"
    """The start of the run of the day's type: "10th anniversary of the sister city agreement"."""
    UNBROKEN = "unbroken"
    """The start of the unbroken spell, through all its types."""
    ORIGIN = "origin"
    """The very first conclusion, breaks included."""
    ENTRY_INTO_FORCE = "entry_into_force"
    """Like TYPE, from the day on which the agreement came into force, where that is not the day of
    its date.
    """


@final
@frozen(order=False, repr=False)
class CompletedYears:
    """How many years are completed on a day: exactly, or between two numbers, both possible.

    ``presumed`` says that the count goes on through a conclusion that is only presumed to have
    continued the partnership, since the dates allow it. It is no part of equality.

    >>> CompletedYears(45, 45).exact, str(CompletedYears(44, 45))
    (45, '44 to 45')
    """

    at_least: int
    at_most: int
    presumed: bool = field(default=False, eq=False)

    @property
    def exact(self) -> int | None:
        """The number, if there is only one."""
        return self.at_least if self.at_least == self.at_most else None

    def __repr__(self) -> str:
        presumed = ", presumed=True" if self.presumed else ""
        return f"CompletedYears(at_least={self.at_least}, at_most={self.at_most}{presumed})"

    def __str__(self) -> str:
        if self.at_least == self.at_most:
            return str(self.at_least)
        return f"{self.at_least} to {self.at_most}"


def number_reached(start: date, day: date, leap_day: LeapDay) -> int:
    """Return the number of the last anniversary on or before ``day``, which is not before
    ``start``; 0 if none.
    """
    number = day.year - start.year
    if start.month == 2 and start.day == 29:
        kept = on_leap_day(day.year, leap_day)
        while number and (kept is None or kept > day):
            number -= 1
            kept = on_leap_day(start.year + number, leap_day)
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
    """Return how many years are completed on ``day`` since ``start``: 0 on the start day itself.

    Where one of them is partial, it is the range over all days that they can be. Raises
    `BeforeStart` where ``day`` is certainly before ``start``.

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
            kept = on_leap_day(year, leap_day)
            return None if kept is None else between_days(kept, kept, start.qualifier)
        on = first.replace(year=year)
        return between_days(on, on, start.qualifier)
    if last.year + number > 9999:
        return None
    if first.month == 2 or last.month == 2:
        return _near_leap_day(start, number, leap_day)
    on = first.replace(year=year)
    return between_days(on, last.replace(year=last.year + number), start.qualifier)


def _near_leap_day(start: PartialDate, number: int, leap_day: LeapDay) -> PartialDate:
    """Return the Nth anniversary of a span of days that begins or ends in February."""
    first, last = start.earliest, start.latest
    year, last_year = first.year + number, last.year + number
    if start.precision is Precision.MONTH:
        end = date(last_year, 2, 29 if isleap(last_year) else 28)
    elif last.month == 2 and last.day == 29:
        # Where 29 February is in leap years only, the days before and after it have theirs.
        end = on_leap_day(last_year, leap_day) or date(last_year, 2, 28)
    else:
        end = last.replace(year=last_year)
    if first.month == 2 and first.day == 29:
        begin = on_leap_day(year, leap_day) or date(year, 3, 1)
    else:
        begin = first.replace(year=year)
    return between_days(begin, end, start.qualifier)


def moves_with_leap_day(start: PartialDate) -> bool:
    """Whether it is a caller's choice what becomes of the days that a start begins or ends with."""
    ends = ((day.month, day.day) for day in start.sort_key)
    return (2, 29) in ends and start.precision is not Precision.MONTH


def nth_anniversary(start: Day, number: int, *, leap_day: LeapDay = LeapDay.FEB_28) -> PartialDate:
    """Return when the Nth anniversary of ``start`` falls, as precisely as ``start`` is known.

    A start between two days that are at most a year apart has such anniversaries: each end is moved.
    Raises `NoAnniversary` for a number below 1, a year beyond 9999, a 29 February that is kept in
    leap years only, and a start that spans more than a year.

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
        from partnerships import wording  # noqa: PLC0415  # keeps the import of partnerships light

        year = begun.latest.year + number
        why = (
            f"the calendar ends with the year 9999, before {year}"
            if year > 9999
            else f"29 February is kept in leap years only, and {year} is none"
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


def first_number(start: PartialDate, day: date, leap_day: LeapDay) -> int:
    """Return the smallest number, 1 or more, whose anniversary can still fall on or after ``day``,
    if it exists.
    """
    number = max(day.year - start.latest.year, 1)
    on = nth_or_none(start, number, leap_day)
    while on is None or on.latest < day:
        number += 1
        on = nth_or_none(start, number, leap_day)
        if start.earliest.year + number > 9999:
            break
    return number


class CountOptions(NamedTuple):
    """What a caller chose to count, the same for all anniversaries of one answer: from what, what
    becomes of 29 February, and for which member, if it is a member's own count.
    """

    count_from: CountFrom
    leap_day: LeapDay
    party: str | None = None


DEFAULT_OPTIONS: Final = CountOptions(CountFrom.TYPE, LeapDay.FEB_28)
"""What is counted unless the caller says otherwise."""


@final
@frozen(order=False)
class Start:
    """What anniversaries are counted from: a date, and how it came to be chosen.

    ``on`` is the date of an act, as it is written or, where the acts around it narrow it, between two
    days; ``latest`` is the last day that it can be, which ``known_by`` can make earlier. ``act`` is
    the index of that act, and ``party`` the member whose own count it is, if it is one.
    """

    on: PartialDate
    latest: date
    act: int
    count_from: CountFrom
    leap_day: LeapDay
    party: str | None = None


MILESTONE: Final = 5
"""Years from one milestone to the next, unless a caller says otherwise."""


def _require_partnership(_: Anniversary, __: Attribute[Partnership], value: object) -> None:
    if not hasattr(type(value), "anniversary"):
        message = f"an anniversary is that of a Partnership: {truncated_repr(value)}"
        raise InvalidType(message, value=value, path="partnership")


def _require_act(anniversary: Anniversary, _: Attribute[int], value: object) -> None:
    count = len(anniversary.partnership.acts)
    if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value < count:
        message = f"act must be the place of an act, 0 to {count - 1} here: {truncated_repr(value)}"
        raise NoAnniversary(message, value=value, path="act")


def _as_options(value: object) -> CountOptions:
    if not isinstance(value, CountOptions):
        message = f"options must be CountOptions: {truncated_repr(value)}"
        raise InvalidType(message, value=value, path="options")
    return count_options(*value)


@final
@frozen(order=False)
class Anniversary:
    """The Nth return of the date that a partnership is counted from.

    ``on`` is the day, or the month or year as far as the start is known; it follows from the rest.
    ``act`` is the place, among the partnership's acts, of the one that it counts from. Raises
    `NoAnniversary` where there is none.
    """

    partnership: Partnership = field(validator=_require_partnership)
    number: int
    on: PartialDate = field(init=False, eq=False, repr=str)
    act: int = field(validator=_require_act)
    _options: CountOptions = field(default=DEFAULT_OPTIONS, converter=_as_options)

    def __attrs_post_init__(self) -> None:
        on = nth_anniversary(self.counted_from, self.number, leap_day=self.leap_day)
        object.__setattr__(self, "on", on)

    @property
    def start(self) -> Start:
        """What it is counted from: the date, and how it came to be chosen."""
        return self.partnership._start_of(self.act, self._options)

    @property
    def counted_from(self) -> PartialDate:
        """The date that it returns."""
        return self.start.on

    @property
    def count_from(self) -> CountFrom:
        """What it is counted from."""
        return self._options.count_from

    @property
    def leap_day(self) -> LeapDay:
        """When a 29 February is kept in other years."""
        return self._options.leap_day

    @property
    def party(self) -> str | None:
        """The id of the member whose own count it is, if it is one."""
        return self._options.party

    @property
    def status(self) -> Status:
        """The status of the partnership on it, UNCERTAIN if that is not the same on all days that
        it can be.
        """
        return self.partnership.status_on(self.on)

    @property
    def type(self) -> PartnershipType:
        """The type that is counted; for a count through several types, the last that can have been
        concluded by then.
        """
        return self.partnership._text_of(self).run().type

    @property
    def presumed(self) -> bool:
        """Whether the count goes on through a conclusion that is only presumed to have continued the
        partnership.
        """
        return self.partnership._counter(self._options).is_presumed(self.start, self.on)

    @property
    def milestone(self) -> bool:
        """Whether it is a multiple of five."""
        return self.is_multiple_of(MILESTONE)

    def is_multiple_of(self, years: int) -> bool:
        """Whether it is one of every so many years. Raises `NoAnniversary` for less than 1."""
        return self.number % require_every(years) == 0

    @property
    def year_of(self) -> int:
        """Which year of the partnership begins with it (年目): on the 45th anniversary the 46th."""
        return self.number + 1

    def ordinal(self, lang: str = "en") -> str:
        """Return its number as a language says it: ``45th``, ``45周年``."""
        from partnerships import wording  # noqa: PLC0415  # keeps the import of partnerships light

        return wording.ordinal(self.number, lang)

    def title(self, lang: str = "en") -> str:
        """Say which anniversary it is, of what, and between whom, as they were called on it.

        What is counted has the name of its type; what the papers call it, `explain` says.

        >>> from partnerships import samples
        >>> anniversary = samples.kitakyushu()["kitakyushu-dalian"].anniversary(45)
        >>> anniversary.title()
        '45th anniversary of the friendship city partnership between Kitakyushu and Dalian'
        >>> anniversary.title("ja")
        '北九州市・大連市 友好都市提携45周年'
        """
        return self.partnership._text_of(self).title(lang)

    def explain(self, lang: str = "en") -> str:
        """Say what it is counted from and, where there is one, the longer count too."""
        on, leap_day = self.on, self.leap_day

        def years(count_from: CountFrom) -> CompletedYears:
            return self.partnership.completed_years(on, count_from=count_from, leap_day=leap_day)

        return self.partnership._text_of(self).explanation(years, lang)


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
    """Return the options of a count. Raises `InvalidType` for values that are none."""
    if party is not None and not isinstance(party, str):
        raise NotFound(
            f"a party is named by its id: {truncated_repr(party)}", value=party, path="party"
        )
    if (
        party is None
        and count_from is DEFAULT_OPTIONS.count_from
        and leap_day is DEFAULT_OPTIONS.leap_day
    ):
        return DEFAULT_OPTIONS
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
    return Period(period).bounds()


def require_every(years: int) -> int:
    """Return the number of years if it is positive. Raises `NoAnniversary`."""
    if not is_count(years):
        raise NoAnniversary(
            f"every how many years must be 1 or more: {truncated_repr(years)}", value=years
        )
    return years
