"""What two registries tell of one municipality, as one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from partnerships._comparison.values import Reason
from partnerships._folding.letters import have_same_forms
from partnerships._folding.names import find_name_keys, fold_name, have_same_name

if TYPE_CHECKING:
    from collections.abc import Iterable

    from partnerships._comparison.values import Match
    from partnerships.municipalities import Municipality, Name


def merge_municipalities(matches: Iterable[Match]) -> dict[str, Municipality]:
    """Return our municipalities of which theirs tells more, by id: with its further names behind their own,
    and with the country, the lifetime, the identifiers and the coordinates that ours lacks.
    """
    found: dict[str, Municipality] = {}
    for match in matches:
        for party in match.parties:
            if party.reason in {Reason.IDENTIFIER, Reason.NAME}:
                ours = found.get(party.ours.id, party.ours)
                theirs = party.theirs
                lifetime = theirs if ours.since is None and ours.until is None else ours
                merged = evolve(
                    ours,
                    names=[
                        *ours.names,
                        *(each for each in theirs.names if not is_name_of(each, ours)),
                    ],
                    country=ours.country or theirs.country,
                    since=lifetime.since,
                    until=lifetime.until,
                    identifiers={**theirs.identifiers, **ours.identifiers},
                    coordinates=ours.coordinates or theirs.coordinates,
                )
                if merged != ours:
                    found[ours.id] = merged
    return found


def is_name_of(name: Name, municipality: Municipality) -> bool:
    """Whether a municipality has a name, with or without accents or a word for a city. 大连 is another than
    大連.
    """
    keys = frozenset(find_name_keys(name.text))
    return any(
        fold_name(name.text) == fold_name(each.text)
        or have_same_name(keys, frozenset(find_name_keys(each.text)))
        for each in municipality.names
        if have_same_forms(name.text, each.text)
    )
