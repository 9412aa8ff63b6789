"""The rules written down a second time, for exact dates only, as plainly as possible and without care for speed.

A `Walk` goes through a partnership's history from day to day and does each act when its day comes. It shares no code
with the library but the values, and it looks for anniversaries one by one. What partial dates allow is read in
`tests.support.brute_force`, from all the exact histories that they can be.
"""

from __future__ import annotations

from calendar import isleap, monthrange
from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple, assert_never

from attrs import define, evolve

from partnerships import (
    Accession,
    Act,
    Conclusion,
    CountFrom,
    LeapDay,
    Renewal,
    Resumption,
    Status,
    Succession,
    Suspension,
    Termination,
    Withdrawal,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from partnerships import Municipality, PartialDate, Partnership, PartnershipType, Term

ACTIVE = {Status.PENDING, Status.IN_FORCE, Status.SUSPENDED}


class Impossible(Exception):
    """An act that the rules do not allow then."""


class Base(NamedTuple):
    """What is counted from: the place of an act, and a day of it."""

    act: int
    day: date


class Seat(NamedTuple):
    """A membership, which successors take over: its number, its holder and its accession."""

    number: int
    party: Municipality
    accession: Base | None


@define
class Agreement:
    """What was agreed."""

    type: PartnershipType
    begins: date
    last: date | None
    renews: Term | None
    notice: Term | None

    def has_run_out(self, day: date) -> bool:
        """Whether its last day is past."""
        return self.renews is None and self.last is not None and day > self.last

    def last_of_stretch(self, number: int) -> date | None:
        """Return the last day after it has renewed itself so many times; None beyond 9999."""
        if number == 0 or self.last is None or self.renews is None:
            return self.last
        return last_from_midnight(self.last, self.renews, number)

    def last_on(self, day: date) -> date | None:
        """Return the last day that it has come to by a day."""
        number = 0
        while (last := self.last_of_stretch(number)) is not None and last < day:
            if self.renews is None:
                break
            number += 1
        return last


class Walk:
    """A partnership's history up to a day, which goes on as its caller says."""

    def __init__(self, parties: Iterable[Municipality]) -> None:
        self.today = date.min
        self.done = 0
        self.seats = [Seat(number, party, None) for number, party in enumerate(parties)]
        self.seat_numbers = {party.id: number for number, party, _ in self.seats}
        self.concluded: list[tuple[int, Conclusion]] = []
        self.governing: Agreement | None = None
        self.upcoming: Agreement | None = None
        self.suspended_by: list[str | None] = []
        self.suspended_before_upcoming = 0
        self.terminated_by: list[str | None] = []
        self.terminated_on: date | None = None
        self.held: PartnershipType | None = None
        self.run: tuple[int, Conclusion] | None = None
        self.spell: tuple[int, Conclusion] | None = None
        self.continued: list[bool] = []
        self._later: dict[date, Walk] = {}

    def copy(self) -> Walk:
        """Return a walk that has come as far, and goes its own way from here."""
        other = object.__new__(Walk)
        for name, value in vars(self).items():
            setattr(other, name, value.copy() if isinstance(value, list | dict) else value)
        other.governing = self.governing and evolve(self.governing)
        other.upcoming = self.upcoming and evolve(self.upcoming)
        other._later = {}
        return other

    def on(self, day: date) -> Walk:
        """Return this walk on a later day, before anything else is done; it is kept, to be read only."""
        if day not in self._later:
            self._later[day] = self.copy()
            self._later[day].wait_until(day)
        return self._later[day]

    @classmethod
    def to(cls, day: date, partnership: Partnership) -> Walk:
        """Return the history of a partnership up to a day."""
        walk = cls(partnership.parties)
        for act in partnership.acts:
            if _exact(act.on) <= day:
                walk.do(act)
        walk.wait_until(day)
        return walk

    @property
    def parties(self) -> tuple[Municipality, ...]:
        """The parties today."""
        return tuple(seat.party for seat in self.seats)

    @property
    def status(self) -> Status:
        """The status today."""
        if not self.concluded:
            return Status.NOT_CONCLUDED
        if self.terminated_on is not None:
            return Status.TERMINATED
        if self.governing is not None and not self.governing.has_run_out(self.today):
            return Status.SUSPENDED if self.suspended_by else Status.IN_FORCE
        return Status.PENDING if self.upcoming is not None else Status.EXPIRED

    @property
    def type(self) -> PartnershipType | None:
        """The type that holds today, or that is pending; after an end the last one that did."""
        if self.terminated_on is not None:
            return self.held
        if self.status is Status.PENDING:
            return self.concluded[-1][1].type
        return self.governing.type if self.governing is not None else None

    def base(self, count_from: CountFrom, party: str | None = None) -> Base | None:
        """Return what is counted from today, for the partnership or for a member of today."""
        found = {
            CountFrom.TYPE: self.run,
            CountFrom.ENTRY_INTO_FORCE: self.run,
            CountFrom.UNBROKEN: self.spell,
            CountFrom.ORIGIN: self.concluded[0] if self.concluded else None,
        }[count_from]
        if found is None:
            return None
        place, act = found
        entry = count_from is CountFrom.ENTRY_INTO_FORCE and act.in_force_from
        chosen = Base(place, _exact(entry or act.on))
        if party is None:
            return chosen
        seat = self.seat(party)
        if seat is None:
            return None
        own = seat.accession
        return own if own is not None and own.day > chosen.day else chosen

    def seat(self, id_: str) -> Seat | None:
        """Return the seat that someone has today, or that has been taken over; None if none."""
        number = self.seat_numbers.get(id_)
        return next((seat for seat in self.seats if seat.number == number), None)

    def notice(self) -> tuple[date, date] | None:
        """Return the last day, today or later, to say that the agreement is not to renew itself, and its last day.

        Said then, notice has run its time when the last day ends.
        """
        agreement = self.governing or self.upcoming
        if self.status not in ACTIVE or agreement is None:
            return None
        if agreement.renews is None or agreement.notice is None:
            return None
        for number in range(10000):
            last = agreement.last_of_stretch(number)
            if last is None:
                return None
            for day in (
                last - timedelta(days=back) for back in range((last - self.today).days + 1)
            ):
                ends = plus(day, agreement.notice)
                if ends is not None and ends <= last:
                    return day, last
        raise AssertionError

    def wait_until(self, day: date) -> None:
        """Let days pass, and an agreement enter into force when its day comes."""
        self.today = day
        if self.upcoming is not None and self.upcoming.begins <= day and self.terminated_on is None:
            self.governing, self.upcoming = self.upcoming, None
            self.suspended_by = self.suspended_by[self.suspended_before_upcoming :]

    def do(self, act: Act) -> None:
        """Do an act on its day. Raises `Impossible`, and has then changed nothing but the day."""
        day = _exact(act.on)
        if day < self.today or not (self.concluded or isinstance(act, Conclusion)):
            raise Impossible
        self.wait_until(day)
        self._do_today(act)
        self.done += 1

    def _do_today(self, act: Act) -> None:
        match act:
            case Conclusion():
                self._conclude(act)
            case Renewal():
                self._renew(act)
            case Suspension():
                self._suspend(act)
            case Resumption():
                self._resume()
            case Termination():
                self._terminate(act)
            case Succession():
                self._succeed(act)
            case Accession():
                self._accede(act)
            case Withdrawal():
                self._withdraw(act)
            case _:
                assert_never(act)

    def _continues(self) -> bool:
        """Whether a conclusion today is no later than the day after the last day in force."""
        if self.terminated_on is not None:
            return self.today == self.terminated_on
        agreement = self.upcoming or self.governing
        return agreement is not None and not agreement.has_run_out(self._yesterday)

    @property
    def _yesterday(self) -> date:
        return self.today if self.today == date.min else self.today - timedelta(days=1)

    def _conclude(self, act: Conclusion) -> None:
        if any(_exact(other.on) == self.today for _, other in self.concluded):
            raise Impossible
        begins = _exact(act.in_force_from or act.on)
        agreement = Agreement(act.type, begins, _last_day(act), act.renews, act.notice)
        continues = self._continues()
        if self.concluded:
            self.continued.append(continues)
        if not continues:
            self.run = self.spell = (self.done, act)
        elif self.concluded[-1][1].type != act.type:
            self.run = (self.done, act)
        if begins <= self.today:
            self.governing, self.upcoming, self.suspended_by = agreement, None, []
        else:
            if self.status not in {Status.IN_FORCE, Status.SUSPENDED}:
                self.governing, self.suspended_by = None, []
            self.upcoming = agreement
            self.suspended_before_upcoming = len(self.suspended_by)
        self.terminated_by, self.terminated_on = [], None
        self.concluded.append((self.done, act))

    def _renew(self, act: Renewal) -> None:
        agreement = self.upcoming or self.governing
        assert agreement is not None
        on_the_day_after = self.status is Status.EXPIRED and agreement.last == self._yesterday
        if self.status not in ACTIVE and not on_the_day_after:
            raise Impossible
        last = _renewed_last_day(agreement, act, self.today)
        if self.upcoming is not None and last is not None and last < self.upcoming.begins:
            raise Impossible
        agreement.last = last

    def _suspend(self, act: Suspension) -> None:
        self._require_party(act.by)
        another = self.status is Status.SUSPENDED and _another(act.by, self.suspended_by)
        if self.status is not Status.IN_FORCE and not another:
            raise Impossible
        self.suspended_by.append(act.by)

    def _resume(self) -> None:
        if self.status is not Status.SUSPENDED:
            raise Impossible
        self.suspended_by, self.suspended_before_upcoming = [], 0

    def _terminate(self, act: Termination) -> None:
        self._require_party(act.by)
        if self.status not in ACTIVE and not _another(act.by, self.terminated_by):
            raise Impossible
        self.held = self.type
        self.terminated_by.append(act.by)
        self.terminated_on = self.terminated_on or self.today

    def _accede(self, act: Accession) -> None:
        if self.status not in ACTIVE or self._sits(act.party.id):
            raise Impossible
        number = 1000 + self.done
        self.seats.append(Seat(number, act.party, Base(self.done, self.today)))
        self.seat_numbers[act.party.id] = number

    def _withdraw(self, act: Withdrawal) -> None:
        self._require_party(act.party)
        if self.status not in ACTIVE or len(self.seats) == 2:
            raise Impossible
        self.seats = [seat for seat in self.seats if seat.party.id != act.party]

    def _succeed(self, act: Succession) -> None:
        self._require_party(act.party)
        new = act.successor
        if act.party == new.id:
            raise Impossible
        places = [n for n, seat in enumerate(self.seats) if seat.party.id in {act.party, new.id}]
        if len(places) == 2 and len(self.seats) == 2:
            raise Impossible
        kept = self.seats[places[0]]
        self.seats[places[0]] = kept._replace(party=new)
        self.seat_numbers[new.id] = kept.number
        if len(places) == 2:
            # The two become one, and whoever was in the other before them is in this one now.
            left = self.seats.pop(places[1])
            for id_, number in self.seat_numbers.items():
                if number == left.number:
                    self.seat_numbers[id_] = kept.number

    def _sits(self, id_: str) -> bool:
        return any(seat.party.id == id_ for seat in self.seats)

    def _require_party(self, id_: str | None) -> None:
        if id_ is not None and not self._sits(id_):
            raise Impossible


def _exact(when: PartialDate) -> date:
    assert when.exact is not None
    return when.exact


def _another(by: str | None, sides: Sequence[str | None]) -> bool:
    """Whether it is a further side, all of them named, that says what others have said already."""
    return bool(sides) and None not in (by, *sides) and by not in sides


# terms


def plus(day: date, term: Term, times: int = 1) -> date | None:
    """Return the corresponding day, or the month's last, so many terms later; None beyond 9999."""
    return _as_day(_ordinal_after(day, term, times)[0])


def last_from_first_day(first: date, term: Term, times: int = 1) -> date | None:
    """Return the last day of a stretch whose first day counts; None beyond 9999.

    It is the day before the corresponding one, and the month's last where there is none.
    """
    ordinal, clamped = _ordinal_after(first, term, times)
    return _as_day(ordinal if clamped else ordinal - 1)


def last_from_midnight(last: date, term: Term, times: int = 1) -> date | None:
    """Return the last day of what begins at the midnight after a last day; None beyond 9999."""
    return None if last == date.max else last_from_first_day(last + timedelta(days=1), term, times)


def _ordinal_after(day: date, term: Term, times: int) -> tuple[int, bool]:
    """Return the number of the corresponding day, and whether months alone lead to none.

    The calendar repeats itself every 400 years, so that there are days beyond 9999.
    """
    months = day.year * 12 + day.month - 1 + (term.years * 12 + term.months) * times
    year, month = months // 12, months % 12 + 1
    cycles = max(year // 400 - 1, 0)
    length = monthrange(year - cycles * 400, month)[1]
    clamped = date(year - cycles * 400, month, min(day.day, length))
    more = (term.weeks * 7 + term.days) * times
    return clamped.toordinal() + cycles * 146_097 + more, day.day > length and not more


def _as_day(ordinal: int) -> date | None:
    return date.fromordinal(ordinal) if ordinal <= date.max.toordinal() else None


def _last_day(act: Conclusion) -> date | None:
    if act.until is not None:
        return _exact(act.until)
    if act.term is None:
        return None
    if act.in_force_from is None:
        return plus(_exact(act.on), act.term)
    return last_from_first_day(_exact(act.in_force_from), act.term)


def _renewed_last_day(agreement: Agreement, act: Renewal, day: date) -> date | None:
    if act.until is not None:
        return _exact(act.until)
    if act.term is None:
        return None
    if agreement.last is None:
        return plus(day, act.term)
    last = agreement.last_on(day)
    return None if last is None else last_from_midnight(last, act.term)


# anniversaries


def nth(base: date, number: int, leap_day: LeapDay) -> date | None:
    """Return the Nth anniversary, or None if there is none."""
    year = base.year + number
    if year > 9999:
        return None
    if (base.month, base.day) != (2, 29) or isleap(year):
        return date(year, base.month, base.day)
    kept = {LeapDay.FEB_28: date(year, 2, 28), LeapDay.MAR_1: date(year, 3, 1)}
    return kept.get(leap_day)


def completed_years(base: date, day: date, leap_day: LeapDay) -> int:
    """Return the number of the last anniversary on or before a day, found by looking at all."""
    numbers = range(1, day.year - base.year + 1)
    return max((n for n in numbers if (on := nth(base, n, leap_day)) and on <= day), default=0)


def anniversaries(
    partnership: Partnership,
    first: date,
    last: date,
    count_from: CountFrom,
    leap_day: LeapDay,
    party: str | None = None,
) -> Iterator[tuple[date, int, Walk]]:
    """Yield all anniversaries between two days, in date order, whatever the status on them.

    Each comes with its number and the partnership's history up to it.
    """
    bases = {
        Walk.to(_exact(act.on), partnership).base(count_from, party) for act in partnership.acts
    }
    found = [
        (on, number, base)
        for base in bases
        if base is not None
        for year in range(first.year, last.year + 1)
        if (number := year - base.day.year) > 0
        if (on := nth(base.day, number, leap_day)) and first <= on <= last
    ]
    for on, number, base in sorted(found, key=lambda each: each[:2]):
        walk = Walk.to(on, partnership)
        if walk.base(count_from, party) == base:
            yield on, number, walk
