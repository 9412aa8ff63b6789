"""A partnership: what it is on a day, and its anniversaries.

A `Partnership` is parties and the acts between them. Its status, its type and its parties on a day,
and all that is counted, are derived from these for a day that the caller names; nothing derived is
stored but the timeline, which is built when it is first needed.
"""

from __future__ import annotations

from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, Final, final

from attrs import Factory, field, frozen

from partnerships._timeline.memberships import ever_parties
from partnerships._timeline.simple import open_ended_since, require_possible
from partnerships._validation import (
    as_text_tuple,
    describe_class,
    identifier_validator,
    is_ordered_iterable,
    optional_text_validator,
    to_nfc,
    to_nfc_or_none,
    truncated_repr,
)
from partnerships.acts import ACTS, Act, Conclusion
from partnerships.anniversaries import (
    Anniversary,
    CompletedYears,
    CountFrom,
    CountOptions,
    Start,
    count_options,
    make_unchecked,
    nth_anniversary,
    parse_window,
)
from partnerships.dates import (
    DateRange,
    Day,
    LeapDay,
    Period,
    as_partial,
    between_days,
    require_exact,
)
from partnerships.errors import BeforeStart, InvalidPartnership, NotSettled
from partnerships.municipalities import Municipality
from partnerships.vocabulary import PartnershipType, Status

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from dateutil.relativedelta import relativedelta

    from partnerships._timeline.counts import AnniversaryCounter
    from partnerships._timeline.explanation import AnniversaryText
    from partnerships._timeline.timeline import PossibleState, Timeline
    from partnerships.dates import Term
else:
    Timeline = object  # for those who resolve the annotations of the class, as converters do

__all__ = ["Anniversary", "Partnership"]


_ACT_CLASSES: Final = frozenset(ACTS.values())


def _as_parties(value: Iterable[Municipality]) -> tuple[Municipality, ...]:
    parties = tuple(value) if is_ordered_iterable(value) else ()
    if len(parties) < 2:
        message = f"a partnership is between two or more Municipality: {truncated_repr(value)}"
        raise InvalidPartnership(message, value=value, path="parties")
    for index, party in enumerate(parties):
        kind: object = type(party)
        if kind is not Municipality:
            message = (
                f"must be a Municipality, and is {describe_class(party)}: {truncated_repr(party)}"
            )
            raise InvalidPartnership(message, value=party, path=f"parties[{index}]")
    known = {party.id for party in parties}
    if len(known) < len(parties):
        ids = ", ".join(party.id for party in parties)
        raise InvalidPartnership(f"the same party twice: {ids}", value=ids, path="parties")
    return parties


def _as_acts(value: Iterable[Act]) -> tuple[Act, ...]:
    acts = tuple(value) if is_ordered_iterable(value) else ()
    if not acts:
        message = (
            f"a partnership has one act or more, the first a Conclusion: {truncated_repr(value)}"
        )
        if not is_ordered_iterable(value):
            message = (
                f"must be a list of acts, and is {describe_class(value)}: {truncated_repr(value)}"
            )
        raise InvalidPartnership(message, value=value, path="acts")
    for index, act in enumerate(acts):
        if type(act) not in _ACT_CLASSES:
            known = ", ".join(kind.__name__ for kind in ACTS.values())
            message = f"must be one of {known}, and is {describe_class(act)}: {truncated_repr(act)}"
            raise InvalidPartnership(message, value=act, path=f"acts[{index}]")
    return acts


def _as_sources(value: str | Iterable[str]) -> tuple[str, ...]:
    return as_text_tuple(value, InvalidPartnership, "sources")


def _without_order(parties: tuple[Municipality, ...]) -> frozenset[Municipality]:
    return frozenset(parties)


def _founding_id(partnership: Partnership) -> str:
    return "-".join(sorted(party.id for party in partnership.parties))


@final
@frozen(order=False)
class Partnership:
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

    parties: tuple[Municipality, ...] = field(converter=_as_parties, eq=_without_order)
    acts: tuple[Act, ...] = field(converter=_as_acts)
    id: str = field(
        default=Factory(_founding_id, takes_self=True),
        converter=to_nfc,
        validator=identifier_validator(InvalidPartnership),
        kw_only=True,
    )
    note: str | None = field(
        default=None,
        converter=to_nfc_or_none,
        validator=optional_text_validator(InvalidPartnership),
        kw_only=True,
    )
    sources: tuple[str, ...] = field(default=(), converter=_as_sources, kw_only=True)

    def __attrs_post_init__(self) -> None:
        require_possible(self.parties, self.acts)

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

    def status_on(self, day: Day) -> Status:
        """Return the status on a day; UNCERTAIN where the dates, or the days of a partial ``day``,
        allow several.
        """
        statuses = self.possible_statuses_on(day)
        return next(iter(statuses)) if len(statuses) == 1 else Status.UNCERTAIN

    def possible_statuses_on(self, day: Day) -> frozenset[Status]:
        """Return the statuses that are possible on a day: perhaps too many, never too few."""
        return frozenset(possible.status for possible in self._possible_states(day))

    def in_force_on(self, day: Day) -> bool:
        """Whether it is certainly in force on a day, on all days that a partial one can be."""
        return self.possible_statuses_on(day) == {Status.IN_FORCE}

    def possibly_in_force_on(self, day: Day) -> bool:
        """Whether it is at least possibly in force on a day."""
        return Status.IN_FORCE in self.possible_statuses_on(day)

    def type_on(self, day: Day) -> PartnershipType:
        """Return the type that holds on a day, after an end the last one.

        Raises `BeforeStart` before the first act, and `NotSettled` where the dates allow several;
        it names them.
        """
        types = self.possible_types_on(day)
        self._require_settled(day, [type_.code for type_ in types])
        return next(iter(types))

    def possible_types_on(self, day: Day) -> frozenset[PartnershipType]:
        """Return the types that can hold on a day; none before the first act."""
        return frozenset(
            possible.type for possible in self._possible_states(day) if possible.type is not None
        )

    def parties_on(self, day: Day) -> tuple[Municipality, ...]:
        """Return the parties on a day, in their places, after an end the last ones.

        Raises `BeforeStart` before the first act, and `NotSettled` where the dates allow several;
        it names them.
        """
        found = self.possible_parties_on(day)
        told = [" and ".join(party.id for party in parties) for parties in found]
        self._require_settled(day, told, either=", or ")
        return next(iter(found))

    def possible_parties_on(self, day: Day) -> frozenset[tuple[Municipality, ...]]:
        """Return all that the parties can be on a day, in their places; none before the start."""
        states = sorted(
            {possible.state for possible in self._possible_states(day) if possible.type is not None}
        )
        return frozenset(self._timeline.parties_after(states))

    @property
    def latest_type(self) -> PartnershipType:
        """The type of the latest conclusion."""
        return next(act.type for act in reversed(self.acts) if isinstance(act, Conclusion))

    def ever_parties(self) -> tuple[Municipality, ...]:
        """Return all that have ever been a party, founders first, then in the order of the acts."""
        return ever_parties(self.parties, self.acts)

    def notice_day(self, on: Day) -> date | None:
        """Return the last day, on or after ``on``, on which notice keeps an agreement from renewing
        itself.

        None where it does not renew itself then, has no period of notice, or is replaced or ended
        before. Raises `NotSettled` where dates are partial.
        """
        from partnerships._timeline.notice import notice_day  # noqa: PLC0415  # keeps the import of partnerships light

        return notice_day(self._timeline, require_exact(on))

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
        counter = self._counter(count_options(count_from, leap_day, party))
        return self._nth(number, counter.anniversary(number, day), counter.options)

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
        return self._counter(count_options(count_from, leap_day, party)).completed_years(
            as_partial(day)
        )

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
        acts = self.acts
        start = open_ended_since(acts)
        if start is None or party is not None or (start.month == 2 and start.day == 29):
            return self._next(first, count_from, leap_day, party)
        year = first.year
        month, day_of_month = start.month, start.day
        if month < first.month or (month == first.month and day_of_month < first.day):
            year += 1
        number = year - start.year
        if number < 1:
            number, year = 1, start.year + 1
        options = count_options(count_from, leap_day)
        if year > 9999:
            return None
        on = date(year, month, day_of_month)
        qualifier = acts[0].on.qualifier
        return make_unchecked(self, number, between_days(on, on, qualifier), 0, options)

    def _next(
        self, day: date, count_from: CountFrom, leap_day: LeapDay, party: str | None
    ) -> Anniversary | None:
        """Return the next anniversary of whichever partnership this is."""
        counter = self._counter(count_options(count_from, leap_day, party))
        found = counter.next(day)
        return found and self._nth(*found, counter.options)

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
        window = parse_window(period, every)
        options = count_options(count_from, leap_day, party)
        return anniversaries_in(self, window, every, options, possible=possible)

    def elapsed(
        self, day: Day, *, count_from: CountFrom = CountFrom.TYPE, party: str | None = None
    ) -> relativedelta:
        """Return the years, months and days from the start of the count to a day; exact dates only.

        Raises `BeforeStart`, and `NotSettled` where a date is partial.
        """
        from dateutil.relativedelta import relativedelta  # noqa: PLC0415  # keeps the import of partnerships light

        until = require_exact(day)
        start = self._counter(count_options(count_from, LeapDay.FEB_28, party)).start_on(
            as_partial(day)
        )
        since = require_exact(start.on)
        if until < since:
            raise BeforeStart(f"{until} is before the start, {since}", value=str(until))
        return relativedelta(until, since)

    @cached_property
    def _timeline(self) -> Timeline:
        from partnerships._timeline.timeline import make_timeline  # noqa: PLC0415  # keeps the import of partnerships light

        return make_timeline(self.parties, self.acts)

    def _possible_states(self, day: Day) -> Collection[PossibleState]:
        return self._timeline.possible_between(*as_partial(day).sort_key)

    def _require_settled(self, day: Day, options: list[str], *, either: str = " or ") -> None:
        possible_states = self._possible_states(day)
        known = [possible for possible in possible_states if possible.type is not None]
        if not known:
            message = f"not concluded on {day}: the first act is of {self.acts[0].on}"
            raise BeforeStart(message, value=str(day))
        if len(options) > 1 or any(possible.type is None for possible in possible_states):
            unless = [] if all(possible.type for possible in possible_states) else ["not concluded"]
            told = either.join([*unless, *sorted(options)])
            raise NotSettled(f"the dates do not settle it on {day}: {told}", value=str(day))

    def _nth(self, number: int, start: Start, options: CountOptions) -> Anniversary:
        on = nth_anniversary(start.on, number, leap_day=start.leap_day)
        return make_unchecked(self, number, on, start.act, options)

    def _start_of(self, act: int, options: CountOptions) -> Start:
        from partnerships._timeline.counts import start_of  # noqa: PLC0415  # keeps the import of partnerships light

        return start_of(self._timeline, act, options)

    def _text_of(self, anniversary: Anniversary) -> AnniversaryText:
        from partnerships._timeline.explanation import AnniversaryText  # noqa: PLC0415  # keeps the import of partnerships light

        start, counter = anniversary.start, self._counter(anniversary._options)
        return AnniversaryText(
            self._timeline, self.acts, anniversary.number, anniversary.on, start, counter
        )

    def _counter(self, options: CountOptions) -> AnniversaryCounter:
        timeline = self._timeline
        found = timeline.counters.get(options)
        if found is None:
            from partnerships._timeline.counts import make_counter  # noqa: PLC0415  # keeps the import of partnerships light

            found = make_counter(timeline, options)
        return found


def anniversaries_in(
    partnership: Partnership,
    window: DateRange,
    every: int,
    options: CountOptions,
    *,
    possible: bool,
) -> Iterator[Anniversary]:
    """Return the anniversaries in a window of days, as `Partnership.anniversaries`."""
    counter = partnership._counter(options)
    found = counter.within(window, every, possible=possible)
    return (partnership._nth(number, start, options) for number, start in found)
