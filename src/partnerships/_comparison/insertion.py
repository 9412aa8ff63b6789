"""The place of one more act among those of a partnership."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from partnerships.acts import Conclusion
from partnerships.errors import InvalidPartnership

if TYPE_CHECKING:
    from collections.abc import Sequence

    from partnerships.acts import Act
    from partnerships.partnership import Partnership


def replace_acts(partnership: Partnership, acts: list[Act]) -> Partnership | None:
    """Return a partnership with other acts; None if they cannot form a valid history."""
    try:
        return evolve(partnership, acts=acts)
    except InvalidPartnership:
        return None


def try_adding(partnership: Partnership, act: Act) -> Partnership | None:
    """Return a partnership with one more act; None if it does not fit among the others."""
    try:
        return insert_act(partnership, act)
    except InvalidPartnership:
        return None


def insert_act(partnership: Partnership, act: Act) -> Partnership:
    """Return a partnership with one more act, in the order of the dates.

    Where partial dates allow several places, a conclusion comes as early as it can, and any other act as
    late; then the nearest place at which the history is valid. Raises `InvalidPartnership` if there is none.
    """
    acts = partnership.acts
    usual = find_usual_place(acts, act)
    try:
        return evolve(partnership, acts=[*acts[:usual], act, *acts[usual:]])
    except InvalidPartnership:
        for place in sorted(range(len(acts) + 1), key=lambda place: (abs(place - usual), -place)):
            if fits_dates(acts[:place], act, acts[place:]):
                made = replace_acts(partnership, [*acts[:place], act, *acts[place:]])
                if made is not None:
                    return made
        raise


def find_usual_place(acts: Sequence[Act], act: Act) -> int:
    """Return where an act belongs by its date: a conclusion by its first day, any other by its last."""
    if isinstance(act, Conclusion):
        begun = [each.on.sort_key <= act.on.sort_key for each in acts]
    else:
        begun = [True, *(each.earliest <= act.latest for each in acts[1:])]
    return max((place + 1 for place, known in enumerate(begun) if known), default=0)


def fits_dates(before: tuple[Act, ...], act: Act, after: tuple[Act, ...]) -> bool:
    """Whether an act can have been done after some acts and before others."""
    return all(each.earliest <= act.latest for each in before) and all(
        act.earliest <= each.latest for each in after
    )
