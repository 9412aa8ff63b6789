"""The fold of a partnership's acts, in their listed order: the state that each leads to, or why it
cannot be.

A history is refused only if no possible dates make it valid. An act takes effect at the start of
its day; one of unknown day has an earliest and a latest one.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, assert_never

from attrs import evolve, frozen

from partnerships._states import LIVING, Agreement, Days, Run, Seat, State
from partnerships._values import shown
from partnerships.acts import (
    Accession,
    Act,
    Conclusion,
    Renewal,
    Resumption,
    Succession,
    Suspension,
    Termination,
    Withdrawal,
)
from partnerships.dates import day_after, day_before
from partnerships.errors import InvalidPartnership
from partnerships.vocabulary import Status

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from partnerships.dates import Term
    from partnerships.municipalities import Municipality


@frozen(order=False)
class Fold:
    """The states after each number of acts, the days on which each act can have happened, and the
    runs.

    ``presumed`` are the indexes of conclusions that are only presumed to continue the spell, since
    the dates allow it.
    """

    states: tuple[State, ...]
    happened: tuple[Days, ...]
    runs: tuple[Run, ...]
    presumed: tuple[int, ...]


def happened(acts: Sequence[Act]) -> list[Days]:
    """Return when each act can have happened: not before those listed earlier, not after those
    listed later.

    Raises `InvalidPartnership` where the listed order is impossible.
    """
    earliest: list[date] = []
    for index, act in enumerate(acts):
        before = earliest[-1] if earliest else date.min
        if act.latest < before:
            message = (
                f"acts are listed in order, and one before is of {before} or later: '{act.on}'"
            )
            raise InvalidPartnership(message, value=str(act.on), path=f"acts[{index}].on")
        earliest.append(max(before, act.earliest))
    latest: list[date] = []
    for act in reversed(acts):
        latest.append(min(latest[-1], act.latest) if latest else act.latest)
    return list(zip(earliest, reversed(latest), strict=True))


def fold(parties: tuple[Municipality, ...], acts: Sequence[Act]) -> Fold:
    """Return the fold of the acts, or raise `InvalidPartnership` where no possible dates make the
    history valid.
    """
    days = happened(acts)
    seats = tuple(Seat(number, party, 0) for number, party in enumerate(parties))
    folding = _Folding(acts, days, State(seats), len(seats))
    states = [folding.state]
    for index, act in enumerate(acts):
        try:
            folding.apply(index, act)
        except InvalidPartnership as error:
            raise error.within(f"acts[{index}]") from None
        states.append(folding.state)
    return Fold(tuple(states), tuple(days), tuple(folding.runs), tuple(folding.presumed))


class _Folding:
    """The fold as it goes on."""

    def __init__(
        self, acts: Sequence[Act], days: Sequence[Days], state: State, next_seat: int
    ) -> None:
        self.acts = acts
        self.days = days
        self.state = state
        self.next_seat = next_seat
        self.runs: list[Run] = []
        self.presumed: list[int] = []
        self.concluded_on: set[date] = set()
        self.known = {seat.party.id: seat.party for seat in state.seats}

    def apply(self, index: int, act: Act) -> None:
        """Go from the state before an act to the one after it."""
        state, days = self.state, self.days[index]
        match act:
            case Conclusion():
                self.state = self._concluded(index, act, days)
                return
            case _ if index == 0:
                word = type(act).__name__
                message = (
                    f"a history begins with a Conclusion (one of unknown date is 'XXXX'): {word}"
                )
                raise InvalidPartnership(message, value=word)
            case Renewal():
                self.state = _renewed(state, act, days)
            case Suspension():
                self.state = _suspended(state, act, days)
            case Resumption():
                self.state = _resumed(state, act, days)
            case Termination():
                self.state = _terminated(state, act, days)
            case Succession():
                self._know(act.successor, "successor")
                self.state = _succeeded(state, act)
            case Accession():
                self._know(act.party, "party")
                self.state = self._acceded(index, act, days)
            case Withdrawal():
                self.state = _withdrawn(state, act, days)
            case _:
                assert_never(act)

    def _concluded(self, index: int, act: Conclusion, days: Days) -> State:
        exact = act.on.exact
        if exact is not None:
            if exact in self.concluded_on:
                message = f"two conclusions on one day: '{act.on}'"
                raise InvalidPartnership(message, value=str(act.on), path="on")
            self.concluded_on.add(exact)
        state = self.state
        continues, presumed = _continues(state, days)
        run = state.run
        if not continues or self.runs[run].type != act.type:
            run = len(self.runs)
            spell = self.runs[state.run].spell if continues else run
            self.runs.append(Run(index, act.type, spell))
        if presumed:
            self.presumed.append(index)
        begins = act.in_force_from
        pending = begins is not None and begins.latest > days[0]
        agreement = Agreement(
            act.type,
            (begins.earliest, begins.latest) if begins is not None and pending else None,
            _last_day(act),
            act.renews,
            act.notice,
        )
        return State(state.seats, run, agreement, _governing(state, days) if pending else ())

    def _know(self, party: Municipality, place: str) -> None:
        if self.known.setdefault(party.id, party) != party:
            message = f"two different municipalities under one id: {party.id!r}"
            raise InvalidPartnership(message, value=party.id, path=place)

    def _acceded(self, index: int, act: Accession, days: Days) -> State:
        state = self.state
        _require_living(state, days, act, "only a living partnership can be joined")
        if any(seat.party.id == act.party.id for seat in state.seats):
            message = f"it is a party already: {act.party.id!r}"
            raise InvalidPartnership(message, value=act.party.id, path="party")
        seat = Seat(self.next_seat, act.party, index)
        self.next_seat += 1
        return evolve(state, seats=(*state.seats, seat))


def _continues(state: State, days: Days) -> tuple[bool, bool]:
    """Whether a conclusion on one of the days continues the spell, and whether that is only
    presumed.
    """
    agreement = state.agreement
    if agreement is None:
        return False, False
    if state.terminated is not None:
        return days[1] <= state.terminated[0], False
    if agreement.last is None or agreement.renews is not None:
        return True, False
    first, last = map(day_after, agreement.last)
    return days[0] <= last, first < days[1] and days[0] <= last


def _governing(state: State, days: Days) -> tuple[Agreement | None, ...]:
    """Return what may govern until an agreement that is concluded on one of the days enters into
    force.
    """
    top = state.agreement
    if top is None or state.terminated is not None:
        return (None,)
    found: list[Agreement | None] = []
    if top.begins is None or top.begins[0] <= days[1]:
        found.append(evolve(top, begins=None, suspended_by=state.suspended_by))
    if top.begins is not None and top.begins[1] > days[0]:
        found += [
            below and evolve(below, suspended_by=below.suspended_by + state.suspended_by)
            for below in state.earlier
        ]
    return tuple(dict.fromkeys(found))


def _last_day(act: Conclusion) -> Days | None:
    if act.until is not None:
        return act.until.earliest, act.until.latest
    if act.term is None:
        return None
    begins = act.in_force_from
    if begins is not None:
        return _extended(act.term, (begins.earliest, begins.latest), first_day_counts=True)
    return _extended(act.term, (act.earliest, act.latest))


def _extended(term: Term, start: Days, *, first_day_counts: bool = False) -> Days | None:
    """Return the last day of a term from a start; None, for open, if it is beyond the calendar."""
    first, last = (term.last_day(day, first_day_counts=first_day_counts) for day in start)
    return None if first is None else (first, last or date.max)


def _renewed(state: State, act: Renewal, days: Days) -> State:
    agreement = state.agreement
    assert agreement is not None  # noqa: S101  # a history begins with a conclusion
    if not LIVING & state.statuses_over((day_before(days[0]), days[1])):
        if state.terminated is not None:
            raise _refused(f"terminated {_told(state.terminated)}; conclude anew", act)
        first, last = map(day_after, agreement.last or days)
        raise _refused(f"expired {_told((first, last))}; conclude anew", act)
    last_day = _renewed_last_day(agreement, act, days)
    return evolve(state, agreement=evolve(agreement, last=last_day))


def _renewed_last_day(agreement: Agreement, act: Renewal, days: Days) -> Days | None:
    if act.until is not None:
        return act.until.earliest, act.until.latest
    if act.term is None:
        return None
    if agreement.last is None:
        return _extended(act.term, days)
    earliest, latest = map(agreement.last_day_reached, agreement.last, days)
    return None if earliest is None else _extended(act.term, (earliest, latest or date.max))


def _suspended(state: State, act: Suspension, days: Days) -> State:
    _require_party(state, act)
    statuses = state.statuses_over(days)
    if Status.SUSPENDED in statuses and Status.IN_FORCE not in statuses:
        earlier = (side for below in state.earlier if below for side in below.suspended_by)
        if not _another_side(act.by, (*state.suspended_by, *earlier)):
            raise _refused("suspended already (a second time only by another, named side)", act)
    elif Status.IN_FORCE not in statuses:
        rule = "only a partnership in force can be suspended"
        raise _refused(f"{rule}, not one that is {_named(statuses)}", act)
    return evolve(state, suspended_by=(*state.suspended_by, act.by))


def _resumed(state: State, act: Resumption, days: Days) -> State:
    statuses = state.statuses_over(days)
    if Status.SUSPENDED not in statuses:
        rule = "only a suspended partnership can be resumed"
        raise _refused(f"{rule}, not one that is {_named(statuses)}", act)
    earlier = tuple(below and evolve(below, suspended_by=()) for below in state.earlier)
    return evolve(state, suspended_by=(), earlier=earlier)


def _terminated(state: State, act: Termination, days: Days) -> State:
    _require_party(state, act)
    if state.terminated is not None:
        if not _another_side(act.by, state.terminated_by):
            raise _refused("terminated already (a second time only by another, named side)", act)
        return evolve(state, terminated_by=(*state.terminated_by, act.by))
    _require_living(state, days, act, "only a living partnership can be terminated")
    held = dict.fromkeys(
        type_ for status, type_ in state.possible_over(days) if type_ and status in LIVING
    )
    return evolve(state, terminated=days, terminated_by=(act.by,), held=tuple(held))


def _succeeded(state: State, act: Succession) -> State:
    old = _seat(state, act.party)
    successor = act.successor
    if successor.id == old.party.id:
        message = f"a successor has an id of its own: {act.party!r}"
        raise InvalidPartnership(message, value=act.party, path="successor")
    twin = next(
        (seat for seat in state.seats if seat.party.id == successor.id and seat is not old), None
    )
    if twin is None:
        return _with_seats(
            state, (evolve(seat, party=successor) if seat is old else seat for seat in state.seats)
        )
    if len(state.seats) == 2:
        message = f"the two parties would become one (use Termination): {successor.id!r}"
        raise InvalidPartnership(message, value=successor.id, path="successor")
    senior, junior = sorted((old, twin), key=lambda seat: seat.number)
    return _with_seats(
        state,
        (
            evolve(senior, party=successor) if seat is senior else seat
            for seat in state.seats
            if seat is not junior
        ),
    )


def _withdrawn(state: State, act: Withdrawal, days: Days) -> State:
    leaving = _seat(state, act.party)
    _require_living(state, days, act, "only a living partnership can be left")
    if len(state.seats) == 2:
        message = f"fewer than two parties would be left (use Termination): {act.party!r}"
        raise InvalidPartnership(message, value=act.party, path="party")
    return _with_seats(state, (seat for seat in state.seats if seat is not leaving))


def _with_seats(state: State, seats: Iterator[Seat]) -> State:
    return evolve(state, seats=tuple(seats))


def _seat(state: State, party: str) -> Seat:
    for seat in state.seats:
        if seat.party.id == party:
            return seat
    raise _no_party(state, party, "party")


def _require_party(state: State, act: Suspension | Termination) -> None:
    if act.by is not None and all(seat.party.id != act.by for seat in state.seats):
        raise _no_party(state, act.by, "by")


def _no_party(state: State, party: str, place: str) -> InvalidPartnership:
    there = ", ".join(seat.party.id for seat in state.seats)
    return InvalidPartnership(
        f"not a party then (they are {there}): {shown(party)}", value=party, path=place
    )


def _require_living(state: State, days: Days, act: Act, rule: str) -> None:
    statuses = state.statuses_over(days)
    if not LIVING & statuses:
        raise _refused(f"{rule}, not one that is {_named(statuses)}", act)


def _another_side(by: str | None, sides: tuple[str | None, ...]) -> bool:
    return bool(sides) and by is not None and None not in sides and by not in sides


def _refused(message: str, act: Act) -> InvalidPartnership:
    return InvalidPartnership(f"{message}: '{act.on}'", value=str(act.on), path="on")


def _named(statuses: set[Status]) -> str:
    return " or ".join(sorted(status.value.replace("_", " ") for status in statuses))


def _told(days: Days) -> str:
    return f"on {days[0]}" if days[0] == days[1] else f"between {days[0]} and {days[1]}"
