"""A partnership and its anniversaries: what is counted from its acts, and what is told of it.

What it is on a day, its status, type and parties, is that of a `Tie`.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final, final

from attrs import field, frozen

from partnerships._tie import Tie, exactly
from partnerships._timeline.simple import open_ended_since
from partnerships._validation import (
    composed_if_any,
    is_count,
    one_of,
    shown,
)
from partnerships.acts import Conclusion
from partnerships.anniversaries import (
    USUAL,
    Choice,
    CompletedYears,
    CountFrom,
    Start,
    nth_anniversary,
)
from partnerships.dates import Day, LeapDay, PartialDate, Period, as_partial, between_days
from partnerships.errors import BeforeStart, InvalidType, NoAnniversary, NotFound

if TYPE_CHECKING:
    from collections.abc import Iterator

    from attrs import Attribute
    from dateutil.relativedelta import relativedelta

    from partnerships._timeline.counts import AnniversaryCounter
    from partnerships._timeline.explanation import Said
    from partnerships.dates import Term
    from partnerships.municipalities import Municipality
    from partnerships.vocabulary import PartnershipType, Status

__all__ = ["Anniversary", "Partnership"]


MILESTONE: Final = 5
"""Years from one milestone to the next, unless a caller says otherwise."""


def _require_partnership(_: Anniversary, __: Attribute[Partnership], value: object) -> None:
    if not isinstance(value, Partnership):
        message = f"an anniversary is that of a Partnership: {shown(value)}"
        raise InvalidType(message, value=value, path="partnership")


def _require_act(anniversary: Anniversary, _: Attribute[int], value: object) -> None:
    count = len(anniversary.partnership.acts)
    if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value < count:
        message = f"act must be the place of an act, 0 to {count - 1} here: {shown(value)}"
        raise NoAnniversary(message, value=value, path="act")


def _as_choice(value: object) -> Choice:
    if not isinstance(value, Choice):
        message = f"what is counted is told by a Choice: {shown(value)}"
        raise InvalidType(message, value=value, path="choice")
    return chosen(*value)


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
    _choice: Choice = field(default=USUAL, converter=_as_choice)

    def __attrs_post_init__(self) -> None:
        on = nth_anniversary(self.counted_from, self.number, leap_day=self.leap_day)
        object.__setattr__(self, "on", on)

    @property
    def start(self) -> Start:
        """What it is counted from: the date, and how it came to be chosen."""
        from partnerships._timeline.counts import start_of  # noqa: PLC0415  # keeps the import of partnerships light

        return start_of(self.partnership._lived(), self.act, self._choice)  # noqa: SLF001  # they are one room

    @property
    def counted_from(self) -> PartialDate:
        """The date that it returns."""
        return self.start.on

    @property
    def count_from(self) -> CountFrom:
        """What it is counted from."""
        return self._choice.count_from

    @property
    def leap_day(self) -> LeapDay:
        """When a 29 February is kept in other years."""
        return self._choice.leap_day

    @property
    def party(self) -> str | None:
        """The id of the member whose own count it is, if it is one."""
        return self._choice.party

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
        return self.partnership._said(self).run().type  # noqa: SLF001  # they are one room

    @property
    def presumed(self) -> bool:
        """Whether the count goes on through a conclusion that is only presumed to have continued the
        partnership.
        """
        counter = self.partnership._count(*self._choice)  # noqa: SLF001  # they are one room
        return counter.is_presumed(self.start, self.on)

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
        return self.partnership._said(self).title(lang)  # noqa: SLF001  # they are one room

    def explain(self, lang: str = "en") -> str:
        """Say what it is counted from and, where there is one, the longer count too."""
        on, leap_day = self.on, self.leap_day

        def years(count_from: CountFrom) -> CompletedYears:
            return self.partnership.completed_years(on, count_from=count_from, leap_day=leap_day)

        return self.partnership._said(self).explanation(years, lang)  # noqa: SLF001  # as above


blank: Final = object.__new__
put_partnership: Final = vars(Anniversary)["partnership"].__set__
put_number: Final = vars(Anniversary)["number"].__set__
put_on: Final = vars(Anniversary)["on"].__set__
put_act: Final = vars(Anniversary)["act"].__set__
put_choice: Final = vars(Anniversary)["_choice"].__set__


def made(
    partnership: Partnership, number: int, on: PartialDate, act: int, choice: Choice
) -> Anniversary:
    """Return the anniversary, in less time than its class takes to make one."""
    new = blank(Anniversary)
    put_partnership(new, partnership)
    put_number(new, number)
    put_on(new, on)
    put_act(new, act)
    put_choice(new, choice)
    return new


def chosen(count_from: CountFrom, leap_day: LeapDay, party: str | None = None) -> Choice:
    """Return what a caller chose. Raises `InvalidType` for what is no choice."""
    if party is not None and not isinstance(party, str):
        raise NotFound(f"a party is named by its id: {shown(party)}", value=party, path="party")
    if party is None and count_from is USUAL.count_from and leap_day is USUAL.leap_day:
        return USUAL
    return Choice(
        one_of(CountFrom, count_from, "count_from"),
        one_of(LeapDay, leap_day, "leap_day"),
        composed_if_any(party),
    )


def asked(period: Period | str, every: int) -> tuple[date, date]:
    """Return the first and the last day of the window that is asked for. Raises `InvalidDate`, and
    `NoAnniversary` where there is nothing to keep the multiples of.
    """
    require_every(every)
    return Period(period).days()


def require_every(years: int) -> int:
    """Return a number of years of which multiples can be kept. Raises `NoAnniversary`."""
    if not is_count(years):
        raise NoAnniversary(f"every how many years must be 1 or more: {shown(years)}", value=years)
    return years


@final
@frozen(order=False, getstate_setstate=False)  # those of a tie
class Partnership(Tie):
    """Two or more municipalities and the acts between them, in the order in which they were done.

    The ``parties`` are the founding ones; who they are on a day, acts of succession, accession and
    withdrawal change. The ``id`` is by default the ids of the founding parties in alphabetical
    order, joined by ``-``. The order of the parties is only how it is shown: a partnership equals
    its mirror image. Raises `InvalidPartnership` for a history that no possible dates make valid.

    >>> from partnerships import Conclusion, Municipality
    >>> tie = Partnership(
    ...     (Municipality("kitakyushu", "Kitakyushu"), Municipality("dalian", "Dalian")),
    ...     [Conclusion("1979-05-01", "friendship")],
    ... )
    >>> tie.id, tie.anniversary(45).on
    ('dalian-kitakyushu', PartialDate('2024-05-01'))
    """

    @classmethod
    def between(
        cls,
        first: Municipality,
        second: Municipality,
        *,
        type: PartnershipType | str,  # the field's word
        since: Day,
        term: Term | str | None = None,
        until: Day | None = None,
        id: str | None = None,  # the field's word
    ) -> Partnership:
        """Return the partnership of two municipalities that one conclusion founded, and nothing has
        changed since.
        """
        acts = (Conclusion(since, type, term=term, until=until),)
        if id is None:
            return cls((first, second), acts)
        return cls((first, second), acts, id=id)

    def anniversary(
        self,
        number: int,
        *,
        on: Day | None = None,
        count_from: CountFrom = CountFrom.TYPE,
        leap_day: LeapDay = LeapDay.FEB_28,
        party: str | None = None,
    ) -> Anniversary:
        """Return the Nth anniversary of the latest run, or of that of the day ``on``, whatever the
        status on it.

        Raises `NoAnniversary` where there is none, or it falls after the run was superseded; with
        ``on`` also `BeforeStart` and `NotSettled`; with ``party``, a member's own count, also
        `NotFound`.
        """
        day = None if on is None else as_partial(on)
        count = self._count(count_from, leap_day, party)
        return self._nth(number, count.anniversary(number, day), count.choice)

    def completed_years(
        self,
        day: Day,
        *,
        count_from: CountFrom = CountFrom.TYPE,
        leap_day: LeapDay = LeapDay.FEB_28,
        party: str | None = None,
    ) -> CompletedYears:
        """Return the years completed on a day in the run of that day, 0 on the day it starts; it
        goes on after an end.

        Raises `BeforeStart` where the day is certainly before, and with ``party``, a member's own
        count, also `NotFound`.
        """
        return self._count(count_from, leap_day, party).completed_years(as_partial(day))

    def next_anniversary(
        self,
        day: Day,
        *,
        count_from: CountFrom = CountFrom.TYPE,
        leap_day: LeapDay = LeapDay.FEB_28,
        party: str | None = None,
    ) -> Anniversary | None:
        """Return the first anniversary that can fall on or after a day (of a partial one, the
        earliest).

        It carries the status that it meets, SUSPENDED included. None once the partnership has
        ended, and after the year 9999.
        """
        first = day if type(day) is date else as_partial(day).earliest
        start = open_ended_since(self.acts)
        if start is None or party is not None or (start.month == 2 and start.day == 29):
            return self._next(first, count_from, leap_day, party)
        year = first.year
        month, day_of_month = start.month, start.day
        if month < first.month or (month == first.month and day_of_month < first.day):
            year += 1
        number = year - start.year
        if number < 1:
            number, year = 1, start.year + 1
        choice = chosen(count_from, leap_day, None)
        if year > 9999:
            return None
        on = date(year, month, day_of_month)
        qualifier = self.acts[0].on.qualifier
        return made(self, number, between_days(on, on, qualifier), 0, choice)

    def _next(
        self, day: date, count_from: CountFrom, leap_day: LeapDay, party: str | None
    ) -> Anniversary | None:
        """Return the next anniversary of whichever partnership this is."""
        count = self._count(count_from, leap_day, party)
        found = count.next(day)
        return found and self._nth(*found, count.choice)

    def anniversaries(
        self,
        period: Period | str,
        *,
        every: int = 1,
        possible: bool = False,
        count_from: CountFrom = CountFrom.TYPE,
        leap_day: LeapDay = LeapDay.FEB_28,
        party: str | None = None,
    ) -> Iterator[Anniversary]:
        """Return the anniversaries in a period on which it is certainly in force, in date order;
        lazily.

        They lie wholly inside the period. ``every`` keeps the multiples of a number of years. With
        ``possible``, those that only may fall inside the period while it is in force are there too.
        """
        window = asked(period, every)
        return listed(self, window, every, chosen(count_from, leap_day, party), possible=possible)

    def elapsed(
        self, day: Day, *, count_from: CountFrom = CountFrom.TYPE, party: str | None = None
    ) -> relativedelta:
        """Return the years, months and days from the start of the count to a day; exact dates only.

        Raises `BeforeStart`, and `NotSettled` where a date is partial.
        """
        from dateutil.relativedelta import relativedelta  # noqa: PLC0415  # keeps the import of partnerships light

        until = exactly(day)
        start = self._count(count_from, LeapDay.FEB_28, party).start_on(as_partial(day))
        since = exactly(start.on)
        if until < since:
            raise BeforeStart(f"{until} is before the start, {since}", value=str(until))
        return relativedelta(until, since)

    def _nth(self, number: int, start: Start, choice: Choice) -> Anniversary:
        on = nth_anniversary(start.on, number, leap_day=start.leap_day)
        return made(self, number, on, start.act, choice)

    def _said(self, anniversary: Anniversary) -> Said:
        from partnerships._timeline.explanation import Said  # noqa: PLC0415  # keeps the import of partnerships light

        start = anniversary.start
        counter = self._count(*anniversary._choice)  # noqa: SLF001  # as above
        return Said(self._lived(), self.acts, anniversary.number, anniversary.on, start, counter)

    def _count(
        self, count_from: CountFrom, leap_day: LeapDay, party: str | None
    ) -> AnniversaryCounter:
        from partnerships._timeline.counts import make_counter  # noqa: PLC0415  # keeps the import of partnerships light

        return make_counter(self._lived(), chosen(count_from, leap_day, party))


def listed(
    tie: Partnership, window: tuple[date, date], every: int, choice: Choice, *, possible: bool
) -> Iterator[Anniversary]:
    """Return the anniversaries in a window, as `Partnership.anniversaries` does for what a caller
    chose.
    """
    count = tie._count(*choice)  # noqa: SLF001  # they are one room
    found = count.within(window, every, possible=possible)
    return (tie._nth(number, start, choice) for number, start in found)  # noqa: SLF001  # as above
