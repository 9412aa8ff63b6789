"""Terms that ran out, that run out soon, and that renew themselves unless notice is given."""

from __future__ import annotations

from typing import TYPE_CHECKING

from partnerships._checks.found import Found, Question, format_days
from partnerships._timeline.states import ACTIVE
from partnerships.acts import Conclusion, Renewal, Termination
from partnerships.errors import NotSettled
from partnerships.vocabulary import Status

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from partnerships.partnership import Partnership


def check_terms(question: Question) -> Iterator[Found]:
    """Yield agreements that ran out, or that are about to (P401 to P403)."""
    for partnership in question.registry:
        timeline = partnership._timeline
        possible = timeline.possible_on(question.day)
        latest = max(each.state for each in possible)
        later = partnership.acts[latest:]
        if any(isinstance(act, Conclusion | Renewal | Termination) for act in later):
            continue
        agreement = timeline.replay.states[latest].agreement
        last = None if agreement is None else agreement.last
        statuses = {each.status for each in possible}
        if last is not None and agreement is not None and agreement.renews is None:
            values = {"last": format_days(last)}
            path = f"acts[{_find_term(partnership, latest)}]"
            if statuses == {Status.EXPIRED}:
                yield Found("P401", "partnerships", partnership.id, path, values=values)
            elif statuses & ACTIVE and last.first <= question.horizon:
                yield Found("P402", "partnerships", partnership.id, path, values=values)
        notice = _find_notice_day(partnership, question.day)
        if notice is not None and notice <= question.horizon:
            path = f"acts[{_find_term(partnership, latest)}]"
            values = {"notice": str(notice)}
            yield Found("P403", "partnerships", partnership.id, path, values=values)


def _find_term(partnership: Partnership, state: int) -> int:
    """Return the index of the act that set the term of a state."""
    return next(
        index
        for index in range(state - 1, -1, -1)
        if isinstance(partnership.acts[index], Conclusion | Renewal)
    )


def _find_notice_day(partnership: Partnership, day: date) -> date | None:
    """Return the next day of notice; None if there is none, or if the dates do not settle it."""
    if not any(isinstance(act, Conclusion) and act.notice for act in partnership.acts):
        return None
    try:
        return partnership.notice_day(day)
    except NotSettled:
        return None
