"""The rules written down a second time, for exact dates only, as plainly as possible and without care for speed.

A `Walk` goes through a partnership's life from day to day and does each act when its day comes. It shares no code with
the library but the values, and it looks for anniversaries one by one.
"""

from __future__ import annotations

from calendar import isleap, monthrange
from datetime import date, timedelta
from typing import TYPE_CHECKING, assert_never

from attrs import define

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

_LIVING = {Status.PENDING, Status.IN_FORCE, Status.SUSPENDED}


class Impossible(Exception):
    """An act that the rules do not allow then."""


@define
class Agreement:
    """What was agreed."""

    type: PartnershipType
    begins: date
    last: date | None
    renews: Term | None

    def has_run_out(self, day: date) -> bool:
        """Whether its last day is past."""
        return self.renews is None and self.last is not None and day > self.last


class Walk:
    """A partnership's life up to a day, which goes on as it is told."""

    def __init__(self, parties: Iterable[Municipality]) -> None:
        self.today = date.min
        self.seats: list[tuple[Municipality, Act | None]] = [(party, None) for party in parties]
        self.concluded: list[Conclusion] = []
        self.governing: Agreement | None = None
        self.upcoming: Agreement | None = None
        self.suspended_by: list[str | None] = []
        self.suspended_before_upcoming = 0
        self.terminated_by: list[str | None] = []
        self.terminated_on: date | None = None
        self.held: PartnershipType | None = None
        self.run: Conclusion | None = None
        self.spell: Conclusion | None = None

    @classmethod
    def to(cls, day: date, tie: Partnership) -> Walk:
        """Return the life of a partnership up to a day."""
        walk = cls(tie.parties)
        for act in tie.acts:
            if _exact(act.on) <= day:
                walk.do(act)
        walk.wait_until(day)
        return walk

    @property
    def parties(self) -> tuple[Municipality, ...]:
        """The parties today."""
        return tuple(party for party, _ in self.seats)

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
            return self.concluded[-1].type
        return self.governing.type if self.governing is not None else None

    def base(self, count_from: CountFrom) -> tuple[Conclusion, date] | None:
        """Return what is counted from today, and its day."""
        act = {
            CountFrom.TYPE: self.run,
            CountFrom.ENTRY_INTO_FORCE: self.run,
            CountFrom.UNBROKEN: self.spell,
            CountFrom.ORIGIN: self.concluded[0] if self.concluded else None,
        }[count_from]
        if act is None:
            return None
        entry = count_from is CountFrom.ENTRY_INTO_FORCE and act.in_force_from
        return act, _exact(entry or act.on)

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
        if any(act.on == other.on for other in self.concluded):
            raise Impossible
        begins = _exact(act.in_force_from or act.on)
        agreement = Agreement(act.type, begins, _last_day(act), act.renews)
        if not self._continues():
            self.run = self.spell = act
        elif self.concluded[-1].type != act.type:
            self.run = act
        if begins <= self.today:
            self.governing, self.upcoming, self.suspended_by = agreement, None, []
        else:
            if self.status not in {Status.IN_FORCE, Status.SUSPENDED}:
                self.governing, self.suspended_by = None, []
            self.upcoming = agreement
            self.suspended_before_upcoming = len(self.suspended_by)
        self.terminated_by, self.terminated_on = [], None
        self.concluded.append(act)

    def _renew(self, act: Renewal) -> None:
        agreement = self.upcoming or self.governing
        assert agreement is not None
        on_the_day_after = self.status is Status.EXPIRED and agreement.last == self._yesterday
        if self.status not in _LIVING and not on_the_day_after:
            raise Impossible
        last = self._renewed_last(agreement, act)
        if self.upcoming is not None and last is not None and last < agreement.begins:
            raise Impossible
        agreement.last = last

    def _renewed_last(self, agreement: Agreement, act: Renewal) -> date | None:
        if act.until is not None:
            return _exact(act.until)
        if act.term is None:
            return None
        if agreement.last is None:
            return plus(self.today, act.term)
        reached = _after_terms(agreement.last, agreement.renews, self.today)
        return None if reached is None else prolonged(reached, act.term)

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
        if self.status not in _LIVING and not _another(act.by, self.terminated_by):
            raise Impossible
        self.held = self.type
        self.terminated_by.append(act.by)
        self.terminated_on = self.terminated_on or self.today

    def _accede(self, act: Accession) -> None:
        if self.status not in _LIVING or self._sits(act.party.id):
            raise Impossible
        self.seats.append((act.party, act))

    def _withdraw(self, act: Withdrawal) -> None:
        self._require_party(act.party)
        if self.status not in _LIVING or len(self.seats) == 2:
            raise Impossible
        self.seats = [seat for seat in self.seats if seat[0].id != act.party]

    def _succeed(self, act: Succession) -> None:
        self._require_party(act.party)
        new = act.successor
        if act.party == new.id:
            raise Impossible
        places = [n for n, (party, _) in enumerate(self.seats) if party.id in {act.party, new.id}]
        if len(places) == 2 and len(self.seats) == 2:
            raise Impossible
        self.seats[places[0]] = (new, self.seats[places[0]][1])
        if len(places) == 2:
            del self.seats[places[1]]

    def _sits(self, id_: str) -> bool:
        return any(party.id == id_ for party, _ in self.seats)

    def _require_party(self, id_: str | None) -> None:
        if id_ is not None and not self._sits(id_):
            raise Impossible


def _exact(when: PartialDate) -> date:
    assert when.exact is not None
    return when.exact


def _another(by: str | None, sides: Sequence[str | None]) -> bool:
    """Whether it is a further side, all of them named, that says what others have said already."""
    return bool(sides) and None not in (by, *sides) and by not in sides


def _last_day(act: Conclusion) -> date | None:
    if act.until is not None:
        return _exact(act.until)
    if act.term is None:
        return None
    if act.in_force_from is None:
        return plus(_exact(act.on), act.term)
    return from_midnight(_exact(act.in_force_from), act.term)


def from_midnight(first: date, term: Term, times: int = 1) -> date | None:
    """Return the last day of so many terms of which ``first`` is the first day."""
    if first.year > 400:  # a whole cycle of the calendar earlier, since one can end with 9999
        last = from_midnight(first.replace(year=first.year - 400), term, times)
        return None if last is None or last.year > 9599 else last.replace(year=last.year + 400)
    last = plus(first, term, times)
    in_months = not (term.weeks or term.days)
    if last is None or (in_months and last.day != first.day):
        return last
    return last - timedelta(days=1)


def prolonged(last: date, term: Term, times: int = 1) -> date | None:
    """Return the last day of the stretch after one that ends with ``last``."""
    return None if last == date.max else from_midnight(last + timedelta(days=1), term, times)


def plus(day: date, term: Term, times: int = 1) -> date | None:
    """Return the corresponding day, or the month's last, so many terms later; None beyond 9999."""
    months = day.year * 12 + day.month - 1 + (term.years * 12 + term.months) * times
    year, month = months // 12, months % 12 + 1
    if year > 9999:
        return None
    clamped = date(year, month, min(day.day, monthrange(year, month)[1]))
    ordinal = clamped.toordinal() + (term.weeks * 7 + term.days) * times
    return date.fromordinal(ordinal) if ordinal <= date.max.toordinal() else None


def _after_terms(last: date, renews: Term | None, day: date) -> date | None:
    """Return the last day that it has come to by a day, as it has renewed itself."""
    times, reached = 0, last
    while renews is not None and reached < day:
        times += 1
        later = prolonged(last, renews, times)
        if later is None:
            return None
        reached = later
    return reached


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
    tie: Partnership, first: date, last: date, count_from: CountFrom, leap_day: LeapDay
) -> Iterator[tuple[date, int, Walk]]:
    """Yield all anniversaries between two days, in date order, whatever the status on them.

    Each comes with its number and the partnership's life up to it.
    """
    bases = {Walk.to(_exact(act.on), tie).base(count_from) for act in tie.acts}
    found = [
        (on, number, base)
        for base in bases
        if base is not None
        for year in range(first.year, last.year + 1)
        if (number := year - base[1].year) > 0
        if (on := nth(base[1], number, leap_day)) and first <= on <= last
    ]
    for on, number, base in sorted(found, key=lambda each: each[:2]):
        walk = Walk.to(on, tie)
        if walk.base(count_from) == base:
            yield on, number, walk
