"""Replay of a partnership's acts in their listed order: the states that they lead to, or why the
history is impossible.

A history is refused only if no possible dates make it valid. An act takes effect at the start of
its day. `partnerships._timeline.bounds` gives the days on which an act can have been done.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, assert_never

from attrs import evolve

from partnerships._timeline.bounds import Bounds, act_bounds
from partnerships._timeline.memberships import Memberships
from partnerships._timeline.states import ACTIVE, Agreement, Run, State
from partnerships._validation import truncated_repr
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
from partnerships.dates import DateRange, day_after, day_before
from partnerships.errors import InvalidPartnership
from partnerships.vocabulary import Status

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from partnerships.municipalities import Municipality


class Replay(NamedTuple):
    """The states after each number of acts, the bounds of the acts, and the runs.

    ``presumed`` are the indexes of conclusions that are presumed to continue the spell, since the
    dates allow it.
    """

    states: tuple[State, ...]
    bounds: Bounds
    runs: tuple[Run, ...]
    presumed: tuple[int, ...]


def replay(parties: tuple[Municipality, ...], acts: Sequence[Act]) -> Replay:
    """Replay the acts. Raises `InvalidPartnership` if no possible dates make the history valid."""
    bounds = act_bounds(acts)
    replayer = _Replayer(bounds, Memberships(parties), parties)
    states = [replayer.state]
    for index, act in enumerate(acts):
        try:
            replayer.apply(index, act)
        except InvalidPartnership as error:
            raise error.within(f"acts[{index}]") from None
        states.append(replayer.state)
    return Replay(tuple(states), bounds, tuple(replayer.runs), tuple(replayer.presumed))


class _Replayer:
    """Applies acts one by one to the state of a partnership."""

    def __init__(
        self, bounds: Bounds, memberships: Memberships, parties: tuple[Municipality, ...]
    ) -> None:
        self.bounds = bounds
        self.memberships = memberships
        self.state = State()
        self.runs: list[Run] = []
        self.presumed: list[int] = []
        self.known = {party.id: party for party in parties}

    def apply(self, index: int, act: Act) -> None:
        """Advance from the state before an act to the one after it."""
        state, days = self.state, self.bounds.days[index]
        match act:
            case Conclusion():
                self.state = self._conclude(index, act, days)
                return
            case _ if index == 0:
                word = type(act).__name__
                message = (
                    f"a history begins with a Conclusion (one of unknown date is 'XXXX'): {word}"
                )
                raise InvalidPartnership(message, value=word)
            case Renewal():
                self.state = _renew(state, act, days, self.bounds.last_days[index])
            case Suspension():
                self._require_party(act)
                self.state = _suspend(state, act, days)
            case Resumption():
                self.state = _resume(state, act, days)
            case Termination():
                self._require_party(act)
                self.state = _terminate(state, act, days)
            case Succession():
                self._check_succession(act)
            case Accession():
                self._check_accession(act, days)
            case Withdrawal():
                self._check_withdrawal(act, days)
            case _:
                assert_never(act)
        self.memberships.apply(act, index)

    def _conclude(self, index: int, act: Conclusion, days: DateRange) -> State:
        state = self.state
        continues, presumed = _find_continuity(state, days)
        run = state.run
        if not continues or self.runs[run].type != act.type:
            run = len(self.runs)
            spell = self.runs[state.run].first_of_spell if continues else run
            self.runs.append(Run(index, act.type, spell))
        if presumed:
            self.presumed.append(index)
        begins = self.bounds.entries_into_force[index]
        if begins is not None and begins.last <= days.first:
            begins = None
        last = self.bounds.last_days[index]
        decisive = act.until or act.in_force_from or act.on
        qualifier = "" if last is None else decisive.qualifier
        agreement = Agreement(act.type, begins, last, act.renews, act.notice, qualifier)
        return State(run, agreement, () if begins is None else _find_governing(state, days))

    def _register_party(self, party: Municipality, place: str) -> None:
        if self.known.setdefault(party.id, party) != party:
            message = f"two different municipalities under one id: {truncated_repr(party.id)}"
            raise InvalidPartnership(message, value=party.id, path=place)

    def _check_succession(self, act: Succession) -> None:
        self._register_party(act.successor, "successor")
        self._require_member(act.party, "party")
        successor = act.successor
        if successor.id == act.party:
            message = f"a successor has an id of its own: {truncated_repr(act.party)}"
            raise InvalidPartnership(message, value=act.party, path="successor")
        if successor.id in self.memberships and len(self.memberships) == 2:
            message = f"the two parties would become one (use Termination): {truncated_repr(successor.id)}"
            raise InvalidPartnership(message, value=successor.id, path="successor")

    def _check_accession(self, act: Accession, days: DateRange) -> None:
        self._register_party(act.party, "party")
        _require_active(self.state, days, act, "only an active partnership can be joined")
        if act.party.id in self.memberships:
            message = f"it is a party already: {truncated_repr(act.party.id)}"
            raise InvalidPartnership(message, value=act.party.id, path="party")

    def _check_withdrawal(self, act: Withdrawal, days: DateRange) -> None:
        self._require_member(act.party, "party")
        _require_active(self.state, days, act, "only an active partnership can be left")
        if len(self.memberships) == 2:
            message = f"fewer than two parties would be left (use Termination): {truncated_repr(act.party)}"
            raise InvalidPartnership(message, value=act.party, path="party")

    def _require_party(self, act: Suspension | Termination) -> None:
        if act.by is not None:
            self._require_member(act.by, "by")

    def _require_member(self, party: str, place: str) -> None:
        if party not in self.memberships:
            there = ", ".join(each.party.id for each in self.memberships)
            raise InvalidPartnership(
                f"not a party then (they are {there}): {truncated_repr(party)}",
                value=party,
                path=place,
            )


def _find_continuity(state: State, days: DateRange) -> tuple[bool, bool]:
    """Whether a conclusion on one of the days continues the spell, and whether that is only
    presumed.
    """
    agreement = state.agreement
    if agreement is None:
        return False, False
    if state.terminated is not None:
        return days.last <= state.terminated.first, False
    if agreement.last is None or agreement.renews is not None:
        return True, False
    first, last = day_after(agreement.last.first), day_after(agreement.last.last)
    return days.first <= last, first < days.last and days.first <= last


def _find_governing(state: State, days: DateRange) -> tuple[Agreement | None, ...]:
    """Return the agreements that may govern until one that is concluded on one of the days enters
    into force.
    """
    top = state.agreement
    if top is None or state.terminated is not None:
        return (None,)
    found: list[Agreement | None] = []
    if top.begins is None or top.begins.first <= days.last:
        found.append(evolve(top, begins=None, suspended_by=state.suspended_by))
    if top.begins is not None and top.begins.last > days.first:
        found += [
            below
            and evolve(below, suspended_by=_join_sides(below.suspended_by, *state.suspended_by))
            for below in state.earlier
        ]
    return _merge_alike(found)


def _merge_alike(agreements: Iterable[Agreement | None]) -> tuple[Agreement | None, ...]:
    """Merge agreements that differ only in their last days.

    What is possible under one of them is possible between the first and the last of their last
    days, so a history of many agreements of unknown dates stays small.
    """
    merged: dict[object, Agreement | None] = {}
    for each in agreements:
        if each is None or each.last is None:
            merged.setdefault(each, each)
            continue
        key = evolve(each, last=None), True
        other = merged.get(key)
        if other is not None and other.last is not None:
            last = DateRange(
                min(each.last.first, other.last.first), max(each.last.last, other.last.last)
            )
            merged[key] = evolve(each, last=last)
        else:
            merged[key] = each
    return tuple(merged.values())


def _join_sides(sides: tuple[str | None, ...], *others: str | None) -> tuple[str | None, ...]:
    return tuple(dict.fromkeys((*sides, *others)))


def _renew(state: State, act: Renewal, days: DateRange, last: DateRange | None) -> State:
    agreement = state.agreement
    assert agreement is not None  # noqa: S101  # a history begins with a conclusion
    if not ACTIVE & state.statuses_over(DateRange(day_before(days.first), days.last)):
        if state.terminated is not None:
            raise _make_refusal(f"terminated {_format_days(state.terminated)}; conclude anew", act)
        ended = agreement.last or days
        expired = DateRange(day_after(ended.first), day_after(ended.last))
        raise _make_refusal(f"expired {_format_days(expired)}; conclude anew", act)
    if last is not None and agreement.begins is not None and last.last < agreement.begins.first:
        message = (
            f"prolonged to {last.last}, before the entry into force on {agreement.begins.first}"
        )
        raise _make_refusal(message, act)
    qualifier = agreement.qualifier
    if act.until is not None:
        qualifier = act.until.qualifier
    elif last is None:
        qualifier = ""
    elif agreement.last is None:
        qualifier = act.on.qualifier
    return evolve(state, agreement=evolve(agreement, last=last, qualifier=qualifier))


def _suspend(state: State, act: Suspension, days: DateRange) -> State:
    statuses = state.statuses_over(days)
    if Status.SUSPENDED in statuses and Status.IN_FORCE not in statuses:
        if not any(
            _is_another_side(act.by, sides) for sides in _find_suspending_sides(state, days)
        ):
            raise _make_refusal(
                "suspended already (a second time only by another, named side)", act
            )
    elif Status.IN_FORCE not in statuses:
        rule = "only a partnership in force can be suspended"
        raise _make_refusal(f"{rule}, not one that is {_join_statuses(statuses)}", act)
    return evolve(state, suspended_by=_join_sides(state.suspended_by, act.by))


def _find_suspending_sides(state: State, days: DateRange) -> Iterator[tuple[str | None, ...]]:
    """Yield the sides that can have suspended a partnership that can be suspended on the days.

    Those who suspended an earlier agreement count until a later one enters into force.
    """
    begins = None if state.agreement is None else state.agreement.begins
    if begins is not None and days.first < begins.last:
        earlier = (side for below in state.earlier if below for side in below.suspended_by)
        yield (*state.suspended_by, *earlier)
    if begins is None or days.last >= begins.first:
        yield state.suspended_by


def _resume(state: State, act: Resumption, days: DateRange) -> State:
    statuses = state.statuses_over(days)
    if Status.SUSPENDED not in statuses:
        rule = "only a suspended partnership can be resumed"
        raise _make_refusal(f"{rule}, not one that is {_join_statuses(statuses)}", act)
    earlier = tuple(below and evolve(below, suspended_by=()) for below in state.earlier)
    return evolve(state, suspended_by=(), earlier=earlier)


def _terminate(state: State, act: Termination, days: DateRange) -> State:
    if state.terminated is not None:
        if not _is_another_side(act.by, state.terminated_by):
            raise _make_refusal(
                "terminated already (a second time only by another, named side)", act
            )
        return evolve(state, terminated_by=(*state.terminated_by, act.by))
    _require_active(state, days, act, "only an active partnership can be terminated")
    held = dict.fromkeys(
        type_ for status, type_ in state.possible_over(days) if type_ and status in ACTIVE
    )
    return evolve(state, terminated=days, terminated_by=(act.by,), types_at_end=tuple(held))


def _require_active(state: State, days: DateRange, act: Act, rule: str) -> None:
    statuses = state.statuses_over(days)
    if not ACTIVE & statuses:
        raise _make_refusal(f"{rule}, not one that is {_join_statuses(statuses)}", act)


def _is_another_side(by: str | None, sides: tuple[str | None, ...]) -> bool:
    return bool(sides) and by is not None and None not in sides and by not in sides


def _make_refusal(message: str, act: Act) -> InvalidPartnership:
    return InvalidPartnership(f"{message}: '{act.on}'", value=str(act.on), path="on")


def _join_statuses(statuses: set[Status]) -> str:
    return " or ".join(sorted(status.value.replace("_", " ") for status in statuses))


def _format_days(days: DateRange) -> str:
    return (
        f"on {days.first}" if days.first == days.last else f"between {days.first} and {days.last}"
    )
