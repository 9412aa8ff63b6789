"""The title of a partnership: the names of its parties on a day, or the latest ones; and what its
agreements are called.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from partnerships._languages.language import get_language
from partnerships._timeline.memberships import Memberships, ever_parties, memberships_after
from partnerships.municipalities import find_latest_names
from partnerships.vocabulary import find_term_label

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from partnerships._languages.language import Language
    from partnerships._timeline.timeline import Timeline
    from partnerships.acts import Act, Conclusion
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


def label_agreement(timeline: Timeline, conclusion: Conclusion, language: Language) -> str:
    """Return what an agreement is called in a language: by its own label, else by that of its type.

    A label that names a party, as 南九州市・北九州市交流協定, is the title of a paper. The sentences name
    the parties themselves, so it does not serve.
    """
    if not conclusion.labels:
        return conclusion.type.label(language)
    parties = ever_parties(timeline.parties, timeline.acts)
    names = {name.text for party in parties for name in party.names}
    labels = {
        tag: label
        for tag, label in conclusion.labels.items()
        if not any(_holds_name(label, name) for name in names)
    }
    return find_term_label(conclusion.type, language, labels)


def _holds_name(label: str, name: str) -> bool:
    """Whether a label holds a name, as a whole word in a script that has capitals."""
    if name.lower() == name.upper():
        return name in label
    return re.search(rf"(?<!\w){re.escape(name)}(?!\w)", label) is not None
