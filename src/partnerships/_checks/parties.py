"""The parties of partnerships: the same partnership twice, and parties that did not exist or had no
name on a day.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from partnerships._checks.found import Found, Question, list_party_ids
from partnerships._timeline.states import ACTIVE
from partnerships._timeline.timeline import possible_intervals
from partnerships.dates import day_after, day_before

if TYPE_CHECKING:
    from collections.abc import Iterator

    from partnerships.dates import DateRange
    from partnerships.partnership import Partnership


def check_parties(question: Question) -> Iterator[Found]:
    """Yield partnerships that are recorded twice, and parties that do not fit (P101, P301 to P303)."""
    yield from _check_duplicates(question)
    for partnership in question.registry:
        yield from _check_lifetimes(partnership, question.day)
        yield from _check_names(partnership)


def _check_duplicates(question: Question) -> Iterator[Found]:
    """Yield partnerships with the parties and the type of another, active on the same days."""
    alike: dict[object, list[Partnership]] = {}
    for partnership in sorted(question.registry, key=lambda each: each.id):
        parties = list_party_ids(partnership._timeline, len(partnership.acts))
        key = frozenset(parties), partnership.latest_type
        alike.setdefault(key, []).append(partnership)
    for group in alike.values():
        days = [_find_active_days(each) for each in group] if len(group) > 1 else []
        for index, each in enumerate(days):
            other = next((at for at in range(index) if _have_common_day(days[at], each)), None)
            if other is not None:
                id_, other_id = group[index].id, group[other].id
                values = {"other": other_id, "type": group[index].latest_type.code}
                yield Found("P101", "partnerships", id_, others=(other_id,), values=values)


def _find_active_days(partnership: Partnership) -> list[DateRange]:
    """Return the days on which a partnership can be active."""
    intervals = partnership._timeline.intervals()
    found = possible_intervals(intervals, lambda each: each.status in ACTIVE or None)
    return found.get(True, [])


def _have_common_day(first: list[DateRange], second: list[DateRange]) -> bool:
    return any(one.overlaps(other) for one in first for other in second)


def _check_lifetimes(partnership: Partnership, day: date) -> Iterator[Found]:
    """Yield parties that had ended, or did not exist yet, while the partnership was active."""
    for party in partnership.ever_parties():
        if party.until is not None and party.until.latest < day:
            first = day_after(party.until.latest)
            if (active := _find_active_day(partnership, party.id, first, day)) is not None:
                values = {
                    "municipality": party.id,
                    "until": str(party.until),
                    "day": str(active),
                }
                yield Found(
                    "P301", "partnerships", partnership.id, others=(party.id,), values=values
                )
        if party.since is not None and party.since.earliest > date.min:
            last = min(day_before(party.since.earliest), day)
            active = _find_active_day(partnership, party.id, partnership.acts[0].earliest, last)
            if active is not None:
                values = {
                    "municipality": party.id,
                    "since": str(party.since),
                    "day": str(active),
                }
                yield Found(
                    "P302", "partnerships", partnership.id, others=(party.id,), values=values
                )


def _find_active_day(partnership: Partnership, id_: str, first: date, last: date) -> date | None:
    """Return the first day of a time on which a partnership is certainly active with a party."""
    timeline = partnership._timeline
    if last < first:
        return None
    states = (timeline.days_of_state(each) for each in timeline.state_indexes_between(first, last))
    ends = (day_after(days.last) for days in states if days is not None)
    days = {first, *timeline.change_days(first, last), *(day for day in ends if day <= last)}
    for day in sorted(days):
        possible = timeline.possible_on(day)
        if all(
            each.status in ACTIVE and id_ in list_party_ids(timeline, each.state)
            for each in possible
        ):
            return day
    return None


def _check_names(partnership: Partnership) -> Iterator[Found]:
    """Yield parties that have no name on the day of an act."""
    for index, act in enumerate(partnership.acts):
        for party in partnership._timeline.parties_around(index)[1]:
            if not any(name.possibly_used_on(act.on) for name in party.names):
                values = {"municipality": party.id, "on": str(act.on)}
                path = f"acts[{index}].on"
                yield Found(
                    "P303", "partnerships", partnership.id, path, (party.id,), values=values
                )
