"""Acts that contradict one another, as far as a partnership can be made of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, assert_never

from partnerships._checks.found import Found, Question, format_days
from partnerships.acts import (
    Accession,
    Conclusion,
    Renewal,
    Resumption,
    Succession,
    Suspension,
    Termination,
    Withdrawal,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from partnerships.acts import Act
    from partnerships.partnership import Partnership


def check_acts(question: Question) -> Iterator[Found]:
    """Yield acts that contradict others of their partnership (P201 to P206)."""
    for partnership in question.registry:
        if len(partnership.acts) > 1:
            yield from _check_repetitions(partnership)
            yield from _check_last_days(partnership)


def _check_repetitions(partnership: Partnership) -> Iterator[Found]:
    """Yield second suspensions, terminations and renewals, and an end and a conclusion on one day."""
    effective: dict[type[Act], Act] = {}
    for index, act in enumerate(partnership.acts):
        repeated = _find_repetition(act, effective)
        if repeated is not None:
            code, first = repeated
            values = {"first": str(first.on)}
            yield Found(code, "partnerships", partnership.id, f"acts[{index}].on", values=values)
        for kind in _ENDED_BY.get(type(act), ()):
            effective.pop(kind, None)
        if not (isinstance(act, Termination) and Termination in effective):
            effective[type(act)] = act


_ENDED_BY: Final[Mapping[type[Act], tuple[type[Act], ...]]] = {
    Conclusion: (Suspension, Termination),
    Resumption: (Suspension,),
}
"""The kinds of acts that have no more effect after an act."""


def _find_repetition(act: Act, effective: Mapping[type[Act], Act]) -> tuple[str, Act] | None:
    """Return the code of what an act repeats or contradicts, and the earlier act."""
    match act:
        case Conclusion():
            return _find_same_day("P201", act, effective.get(Termination))
        case Termination():
            first = effective.get(Termination)
            if first is not None:
                return "P202", first
            return _find_same_day("P201", act, effective.get(Conclusion))
        case Suspension():
            first = effective.get(Suspension)
            return None if first is None else ("P203", first)
        case Renewal():
            return _find_same_day("P206", act, effective.get(Renewal))
        case Resumption() | Succession() | Accession() | Withdrawal():
            return None
        case _:
            assert_never(act)


def _find_same_day(code: str, act: Act, earlier: Act | None) -> tuple[str, Act] | None:
    """Return the code and the earlier act if both are known to be of one day."""
    same = earlier is not None and act.on.exact is not None and act.on.exact == earlier.on.exact
    return (code, earlier) if earlier is not None and same else None


def _check_last_days(partnership: Partnership) -> Iterator[Found]:
    """Yield ends within a term, and renewals that shorten the agreement."""
    replay = partnership._timeline.replay
    for index, act in enumerate(partnership.acts):
        state = replay.states[index]
        agreement = state.agreement
        before = None if agreement is None or agreement.renews is not None else agreement.last
        if before is None:
            continue
        if isinstance(act, Termination):
            if state.terminated is None and replay.bounds.days[index].last <= before.first:
                path, values = f"acts[{index}].on", {"last": format_days(before)}
                yield Found("P204", "partnerships", partnership.id, path, values=values)
        elif isinstance(act, Renewal):
            after = replay.bounds.last_days[index]
            if after is not None and after.last < before.first:
                values = {"last": format_days(after), "before": format_days(before)}
                yield Found("P205", "partnerships", partnership.id, f"acts[{index}]", values=values)
