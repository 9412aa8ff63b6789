"""The last day to give notice, so that an agreement does not renew itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from partnerships._timeline.states import ACTIVE
from partnerships.errors import NotSettled

if TYPE_CHECKING:
    from datetime import date

    from partnerships._timeline.timeline import Timeline
    from partnerships.dates import Term


class _Renewing(NamedTuple):
    """An agreement that renews itself by a term, unless notice is given, after its last day."""

    renews: Term
    notice: Term
    last: date

    def notice_day(self, day: date) -> date | None:
        """Return the last day, on or after ``day``, to give notice; None if there is none in the
        calendar.
        """
        given_in_time = self.notice.last_day(day)
        if given_in_time is None:
            return None
        reached = self.renews.reach(self.last, given_in_time)
        return None if reached is None else self.notice.notice_day(reached)


def notice_day(timeline: Timeline, day: date) -> date | None:
    """Return the last day, on or after ``day``, to give notice of the agreement that then governs,
    or that is concluded by then and enters into force later.

    None if it does not renew itself, or if a later act ends it, or ends its renewal, before. Raises
    `NotSettled` if the dates leave that open.
    """
    while True:
        renewing = _find_renewing(timeline, day)
        if renewing is None:
            entry = _find_coming_entry(timeline, day)
            if entry is None:
                return None
            day = entry
            continue
        found = renewing.notice_day(day)
        if found is None:
            return None
        for change in timeline.change_days(day, found):
            if _find_renewing(timeline, change) != renewing:
                day = change
                break
        else:
            return found


def _find_renewing(timeline: Timeline, day: date) -> _Renewing | None:
    possible_states = timeline.possible_on(day)
    active = [
        timeline.replay.states[each.state] for each in possible_states if each.status in ACTIVE
    ]
    agreements = {each for state in active for each in state.governing_on(day)}
    if all(each is None or each.notice is None for each in agreements):
        return None
    (agreement, *others) = agreements
    if agreement is None or others or len(active) < len(possible_states):
        message = f"the dates do not settle which agreement governs on {day}"
        raise NotSettled(message, value=str(day))
    if agreement.last is None or agreement.renews is None or agreement.notice is None:
        return None
    if agreement.last.first != agreement.last.last:
        message = f"the dates do not settle the period of notice on {day}"
        raise NotSettled(message, value=str(day))
    return _Renewing(agreement.renews, agreement.notice, agreement.last.first)


def _find_coming_entry(timeline: Timeline, day: date) -> date | None:
    """Return the first day after ``day`` on which an agreement that is concluded already, and of
    which notice can be given, can enter into force.
    """
    entries: list[date] = []
    for index in timeline.state_indexes_between(day, day):
        agreement = timeline.replay.states[index].agreement
        if agreement is not None and agreement.notice is not None and agreement.begins is not None:
            entries.append(agreement.begins.first)
    return min((entry for entry in entries if entry > day), default=None)
