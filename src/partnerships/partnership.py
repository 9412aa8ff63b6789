"""A partnership: municipalities and the acts between them, and all that follows from these for a
day.

Status, type, parties and counts are derived, never stored, and always for a day that the caller
names. What acts mean one after the other is worked out once, when it is first asked for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, final

from attrs import field, frozen

from partnerships import wording
from partnerships._count import Count, count
from partnerships._fold import fold
from partnerships._life import Life, Moment, live
from partnerships._states import LIVING
from partnerships._values import (
    as_text_tuple,
    identifier,
    in_language,
    is_count,
    is_many,
    one_of,
    shown,
    text_or_none,
)
from partnerships.acts import ACTS, Accession, Act, Conclusion, Succession
from partnerships.anniversaries import Anniversary, CompletedYears, CountFrom
from partnerships.dates import Day, LeapDay, PartialDate, Period, as_partial
from partnerships.errors import BeforeStart, InvalidPartnership, NoAnniversary, NotSettled
from partnerships.municipalities import Municipality
from partnerships.vocabulary import PartnershipType, Status

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator
    from datetime import date

    from dateutil.relativedelta import relativedelta

    from partnerships._states import Run, State
    from partnerships.dates import Term

__all__ = ["Partnership"]


_Choice: TypeAlias = tuple[CountFrom, LeapDay, str | None]


def _parties(value: Iterable[Municipality]) -> tuple[Municipality, ...]:
    parties = tuple(value) if is_many(value) else ()
    if len(parties) < 2 or not all(isinstance(party, Municipality) for party in parties):
        message = f"a partnership is between two or more Municipality: {shown(value)}"
        raise InvalidPartnership(message, value=value, path="parties")
    known = {party.id for party in parties}
    if len(known) < len(parties):
        ids = ", ".join(party.id for party in parties)
        raise InvalidPartnership(f"the same party twice: {ids}", value=ids, path="parties")
    return parties


def _acts(value: Iterable[Act]) -> tuple[Act, ...]:
    acts = tuple(value) if is_many(value) else ()
    if not acts or not all(isinstance(act, tuple(ACTS.values())) for act in acts):
        message = f"a partnership has one act or more, the first a Conclusion: {shown(value)}"
        raise InvalidPartnership(message, value=value, path="acts")
    return acts


def _sources(value: str | Iterable[str]) -> tuple[str, ...]:
    return as_text_tuple(value, InvalidPartnership, "sources")


def _together(parties: tuple[Municipality, ...]) -> frozenset[Municipality]:
    return frozenset(parties)


@final
@frozen(order=False, weakref_slot=False)
class Partnership:
    """Two or more municipalities and the acts between them, in the order in which they were done.

    The ``parties`` are the founding ones; who they are on a day, acts of succession, accession and
    withdrawal change. The ``id`` is by default the ids of the founding parties in alphabetical
    order, joined by ``-``. The order of the parties is only how it is shown: a partnership equals
    its mirror image. Raises `InvalidPartnership` for a history that no possible dates make valid.

    >>> from partnerships import Conclusion
    >>> tie = Partnership(
    ...     (Municipality("kitakyushu", "Kitakyushu"), Municipality("dalian", "Dalian")),
    ...     [Conclusion("1979-05-01", PartnershipType.FRIENDSHIP)],
    ... )
    >>> tie.id, tie.anniversary(45).on
    ('dalian-kitakyushu', PartialDate('2024-05-01'))
    """

    parties: tuple[Municipality, ...] = field(converter=_parties, eq=_together)
    acts: tuple[Act, ...] = field(converter=_acts)
    id: str = field(validator=identifier(InvalidPartnership), kw_only=True)
    note: str | None = field(default=None, validator=text_or_none(InvalidPartnership), kw_only=True)
    sources: tuple[str, ...] = field(default=(), converter=_sources, kw_only=True)
    _life: Life | None = field(default=None, init=False, eq=False, repr=False)
    _counts: dict[_Choice, Count] | None = field(default=None, init=False, eq=False, repr=False)

    @id.default
    def _founders(self) -> str:
        return "-".join(sorted(party.id for party in self.parties))

    def __attrs_post_init__(self) -> None:
        if len(self.acts) > 1 or not isinstance(self.acts[0], Conclusion):
            fold(self.parties, self.acts)

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

    # what it is on a day

    def status_on(self, day: Day) -> Status:
        """Return the status on a day; UNCERTAIN where the dates, or the days of a partial ``day``,
        allow several.
        """
        statuses = self.possible_statuses_on(day)
        return next(iter(statuses)) if len(statuses) == 1 else Status.UNCERTAIN

    def possible_statuses_on(self, day: Day) -> frozenset[Status]:
        """Return the statuses that are possible on a day: perhaps too many, never too few."""
        return frozenset(moment.status for moment in self._moments(day))

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
        return frozenset(moment.type for moment in self._moments(day) if moment.type is not None)

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
        life = self._lived()
        return frozenset(
            life.state(moment).parties() for moment in self._moments(day) if moment.type is not None
        )

    @property
    def latest_type(self) -> PartnershipType:
        """The type of the latest conclusion."""
        return next(act.type for act in reversed(self.acts) if isinstance(act, Conclusion))

    def ever_parties(self) -> tuple[Municipality, ...]:
        """Return all that have ever been a party, founders first, then in the order of the acts."""
        found = dict.fromkeys(self.parties)
        for act in self.acts:
            if isinstance(act, Succession):
                found[act.successor] = None
            elif isinstance(act, Accession):
                found[act.party] = None
        return tuple(found)

    def notice_day(self, on: Day) -> date | None:
        """Return the last day, on or after ``on``, on which notice keeps an agreement from renewing
        itself.

        None where it does not renew itself then, or has no period of notice. Raises `NotSettled`
        where dates are partial.
        """
        day = _exactly(on)
        life = self._lived()
        states = {moment.state for moment in life.on(day) if moment.status in LIVING}
        if not states:
            return None
        agreement = life.fold.states[max(states)].agreement
        if agreement is None or agreement.notice is None or agreement.last is None:
            return None
        if len(states) > 1 or agreement.last[0] != agreement.last[1]:
            message = f"the dates do not settle the period of notice on {day}"
            raise NotSettled(message, value=str(day))
        return agreement.notice_day(agreement.notice, agreement.last[0], day)

    # what is counted

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
        start = self._count(count_from, leap_day, party).anniversary(number, day)
        return Anniversary(self, number, start)

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
        found = self._count(count_from, leap_day, party).next(as_partial(day).earliest)
        return found and Anniversary(self, *found)

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
        if not is_count(every):
            raise NoAnniversary(
                f"every how many years must be 1 or more: {shown(every)}", value=every
            )
        window = Period(period).days()
        count = self._count(count_from, leap_day, party)
        return (
            Anniversary(self, *found) for found in count.within(window, every, possible=possible)
        )

    def elapsed(
        self, day: Day, *, count_from: CountFrom = CountFrom.TYPE, party: str | None = None
    ) -> relativedelta:
        """Return the years, months and days from the start of the count to a day; exact dates only.

        Raises `BeforeStart`, and `NotSettled` where a date is partial.
        """
        from dateutil.relativedelta import relativedelta  # noqa: PLC0415  # keeps the import of partnerships light

        until = _exactly(day)
        start = self._count(count_from, LeapDay.FEB_28, party).start_on(as_partial(day))
        since = _exactly(start.on)
        if until < since:
            raise BeforeStart(f"{until} is before the start, {since}", value=str(until))
        return relativedelta(until, since)

    def type_counted(self, anniversary: Anniversary) -> PartnershipType:
        """Return the type that an anniversary counts; of several, the last that can have been
        concluded by then.
        """
        return self._run_counted(anniversary).type

    def explain(self, anniversary: Anniversary, lang: str = "en") -> str:
        """Say what an anniversary is counted from and, where there is one, the longer count too."""
        start, life = anniversary.start, self._lived()
        runs, act = life.fold.runs, self.acts[start.act]
        spell = runs[self._run_counted(anniversary).spell].start
        by_type = start.party is None and start.count_from not in {
            CountFrom.UNBROKEN,
            CountFrom.ORIGIN,
        }
        unbroken = by_type and spell < start.act
        origin = start.party is None and runs[0].start < min(spell, start.act)
        counted = spell if unbroken else start.act
        reached = max(moment.state for moment in life.during(anniversary.on))
        starts = self._count(start.count_from, start.leap_day, start.party).starts
        return wording.explanation(
            anniversary.number,
            start.on,
            start.count_from.value,
            self._told(act, life.fold.states[start.act + 1], start.on, lang),
            longer=[
                (longer.value, self.acts[index].on, self._years_on(anniversary, longer))
                for longer, index, told in (
                    (CountFrom.UNBROKEN, spell, unbroken),
                    (CountFrom.ORIGIN, runs[0].start, origin),
                )
                if told
            ],
            presumed=any(
                counted < index < reached and (unbroken or starts[index + 1] == start)
                for index in life.fold.presumed
            ),
            lang=lang,
        )

    def _told(self, act: Act, state: State, on: PartialDate, lang: str) -> str:
        if not isinstance(act, Conclusion):
            return wording.accession(wording.name_on(state.seats[-1].party, on, lang), lang)
        first, *others = state.seats
        today = self._lived().fold.states[-1].seats
        replaced = all(seat.party.id != first.party.id for seat in today)
        return wording.conclusion(
            in_language(act.labels, lang) or act.type.label(lang),
            wording.names_on([seat.party for seat in others], on, lang),
            first=wording.name_on(first.party, on, lang) if replaced else None,
            lang=lang,
        )

    def _years_on(self, anniversary: Anniversary, count_from: CountFrom) -> tuple[int, int]:
        years = self.completed_years(
            anniversary.on, count_from=count_from, leap_day=anniversary.start.leap_day
        )
        return years.at_least, years.at_most

    def _run_counted(self, anniversary: Anniversary) -> Run:
        start, life = anniversary.start, self._lived()
        starts = self._count(start.count_from, start.leap_day, start.party).starts
        then = {moment.state for moment in life.during(anniversary.on)}
        counted = [index for index, each in enumerate(starts) if each == start]
        state = max([index for index in counted if index in then] or counted)
        return life.fold.runs[life.fold.states[state].run]

    def _lived(self) -> Life:
        if self._life is None:
            object.__setattr__(self, "_life", live(self.parties, self.acts))
        assert self._life is not None  # noqa: S101  # set above
        return self._life

    def _count(self, count_from: CountFrom, leap_day: LeapDay, party: str | None) -> Count:
        if self._counts is None:
            object.__setattr__(self, "_counts", {})
        assert self._counts is not None  # noqa: S101  # set above
        choice = count_from, leap_day, party
        found = self._counts.get(choice)
        if found is None:
            found = self._counts[choice] = count(
                self._lived(),
                self.acts,
                one_of(CountFrom, count_from, "count_from"),
                one_of(LeapDay, leap_day, "leap_day"),
                party,
            )
        return found

    def _moments(self, day: Day) -> Collection[Moment]:
        when = as_partial(day)
        exact = when.exact
        return self._lived().during(when) if exact is None else self._lived().on(exact)

    def _require_settled(self, day: Day, options: list[str], *, either: str = " or ") -> None:
        moments = self._moments(day)
        known = [moment for moment in moments if moment.type is not None]
        if not known:
            message = f"not concluded on {day}: the first act is of {self.acts[0].on}"
            raise BeforeStart(message, value=str(day))
        if len(options) > 1 or any(moment.type is None for moment in moments):
            unless = [] if all(moment.type for moment in moments) else ["not concluded"]
            told = either.join([*unless, *sorted(options)])
            raise NotSettled(f"the dates do not settle it on {day}: {told}", value=str(day))

    def __getstate__(self) -> tuple[object, ...]:
        return self.parties, self.acts, self.id, self.note, self.sources

    def __setstate__(self, state: tuple[object, ...]) -> None:
        names = ("parties", "acts", "id", "note", "sources")
        for name, value in zip(names, state, strict=True):
            object.__setattr__(self, name, value)
        object.__setattr__(self, "_life", None)
        object.__setattr__(self, "_counts", None)


def _exactly(day: Day) -> date:
    when = as_partial(day)
    if when.exact is None:
        raise NotSettled(f"this needs an exact day: '{when}'", value=str(when))
    return when.exact
