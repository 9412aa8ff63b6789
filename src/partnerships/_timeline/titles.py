"""The title of a partnership: the names of its parties on a day, or the latest ones."""

from __future__ import annotations

from typing import TYPE_CHECKING

from partnerships._languages.language import get_language
from partnerships._timeline.memberships import Memberships, memberships_after
from partnerships.municipalities import find_latest_names

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from partnerships._languages.language import Language
    from partnerships._timeline.timeline import Timeline
    from partnerships.acts import Act
    from partnerships.dates import PartialDate
    from partnerships.municipalities import Municipality


def title_on(timeline: Timeline, day: PartialDate, lang: str | Language) -> str:
    """Return the names of all parties that are possible on a day, as they were called on it."""
    states = sorted({each.state for each in timeline.possible_between(*day.sort_key)})
    names = party_names_on(timeline.parties, timeline.acts, states, day, lang)
    return get_language(lang).join_names(list(names.values()))


def latest_title(parties: Iterable[Municipality], acts: Sequence[Act], lang: str | Language) -> str:
    """Return the latest names of the parties after the last act."""
    memberships = Memberships(parties)
    for index, act in enumerate(acts):
        memberships.apply(act, index)
    language = get_language(lang)
    names = (find_latest_names(party.names, language) for party in memberships.parties())
    return language.join_names([language.join_alternatives(each) for each in names])


def party_names_on(
    parties: Iterable[Municipality],
    acts: Sequence[Act],
    states: Iterable[int],
    day: PartialDate,
    lang: str | Language,
) -> dict[int, str]:
    """Return the name of each membership on a day, by its number.

    ``states`` are the numbers of acts that can have been done by then, in ascending order. A
    membership that several municipalities can hold has the names of all.
    """
    holders: dict[int, dict[Municipality, None]] = {}
    for _, memberships in memberships_after(parties, acts, states):
        for each in memberships:
            holders.setdefault(each.number, {})[each.party] = None
    language = get_language(lang)
    return {number: language.either_name_on(each, day) for number, each in holders.items()}
