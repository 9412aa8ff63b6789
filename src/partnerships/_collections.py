"""Collecting values by id, with one content for each id."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from partnerships.acts import Conclusion
from partnerships.errors import Conflict
from partnerships.vocabulary import BUILT_IN

if TYPE_CHECKING:
    from collections.abc import Mapping

    from partnerships.municipalities import Municipality
    from partnerships.partnership import Partnership
    from partnerships.vocabulary import PartnershipType

T = TypeVar("T")


def insert_unique(into: dict[str, T], id_: str, value: T, what: str) -> None:
    """Insert a value by its id. Raises `Conflict` if another value has this id."""
    known = into.setdefault(id_, value)
    if known is not value and known != value:
        raise Conflict(f"two different {what} under one id: {id_!r}", value=id_)


def merge_unique(ours: dict[str, T], theirs: Mapping[str, T], what: str) -> dict[str, T]:
    """Return the union of both, ours unchanged if nothing is new. Raises `Conflict`."""
    if ours is theirs:
        return ours
    common = ours.keys() & theirs.keys()
    differ = {id_ for id_ in common if ours[id_] is not theirs[id_] and ours[id_] != theirs[id_]}
    for id_ in theirs if differ else ():
        if id_ in differ:
            insert_unique(ours, id_, theirs[id_], what)
    new = {id_: value for id_, value in theirs.items() if id_ not in ours}
    return ours | new if new else ours


def insert_type(types: dict[str, PartnershipType], type_: PartnershipType) -> None:
    """Insert a type by its code, unless it is built in. Raises `Conflict`."""
    known = BUILT_IN.get(type_.code)
    if known is type_:
        return
    if known is not None:
        types = dict(BUILT_IN)
    insert_unique(types, type_.code, type_, "types")


def insert_type_and_broader(
    types: dict[str, PartnershipType], type_: PartnershipType | None
) -> None:
    """Insert a type and all broader ones by their codes. Raises `Conflict`."""
    while type_ is not None:
        insert_type(types, type_)
        type_ = type_.broader


def collect_dependencies(
    municipalities: dict[str, Municipality],
    types: dict[str, PartnershipType],
    partnership: Partnership,
) -> None:
    """Insert the municipalities and types that a partnership names. Raises `Conflict`."""
    for party in partnership.ever_parties() if len(partnership.acts) > 1 else partnership.parties:
        insert_unique(municipalities, party.id, party, "municipalities")
    for act in partnership.acts:
        if isinstance(act, Conclusion):
            insert_type_and_broader(types, act.type)
