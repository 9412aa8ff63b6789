"""The title of a partnership: the names of its parties on a day, or the latest ones."""

from __future__ import annotations

from typing import TYPE_CHECKING

from partnerships import wording
from partnerships._languages.lookup import joined, words
from partnerships._timeline.memberships import Memberships, memberships_after
from partnerships.municipalities import find_latest_names

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from partnerships._timeline.timeline import Timeline
    from partnerships.acts import Act
    from partnerships.dates import PartialDate
    from partnerships.municipalities import Municipality


def title_on(timeline: Timeline, day: PartialDate, lang: str) -> str:
    """Return the names of all parties that are possible on a day, as they were called on it."""
    states = sorted({each.state for each in timeline.possible_between(*day.sort_key)})
    names = party_names_on(timeline.parties, timeline.acts, states, day, lang)
    return _join_names(list(names.values()), lang)


def latest_title(parties: Iterable[Municipality], acts: Sequence[Act], lang: str) -> str:
    """Return the latest names of the parties after the last act."""
    memberships = Memberships(parties)
    for index, act in enumerate(acts):
        memberships.apply(act, index)
    between = words(lang)["between"]
    names = (find_latest_names(party.names, lang) for party in memberships.parties())
    return _join_names([between.join(each) for each in names], lang)


def party_names_on(
    parties: Iterable[Municipality],
    acts: Sequence[Act],
    states: Iterable[int],
    day: PartialDate,
    lang: str,
) -> dict[int, str]:
    """Return the name of each membership on a day, by its number.

    ``states`` are the numbers of acts that can have been done by then, in ascending order. A
    membership that several municipalities can hold has the names of all.
    """
    holders: dict[int, dict[Municipality, None]] = {}
    for _, memberships in memberships_after(parties, acts, states):
        for each in memberships:
            holders.setdefault(each.number, {})[each.party] = None
    return {number: wording.either_name_on(each, day, lang) for number, each in holders.items()}


def _join_names(names: Sequence[str], lang: str) -> str:
    return joined(names, words(lang)["joints"])
