"""What a registry holds beside its partnerships: all that they and its exchanges name, once each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from partnerships._collections import insert_unique
from partnerships._validation import make_class_error, truncated_repr
from partnerships.acts import Conclusion, iter_named_municipalities
from partnerships.errors import Conflict, NotFound
from partnerships.vocabulary import BUILT_IN, FIELDS, Field

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from partnerships.municipalities import Municipality
    from partnerships.partnership import Partnership
    from partnerships.vocabulary import PartnershipType


def insert_type(types: dict[str, PartnershipType], type_: PartnershipType) -> None:
    """Insert a type by its code, unless it is built in. Raises `Conflict`."""
    built_in = BUILT_IN.get(type_.code)
    insert_unique(types if built_in is None else {type_.code: built_in}, type_.code, type_, "types")


def insert_fields(into: dict[str, Field], fields: Iterable[Field]) -> None:
    """Insert fields by their codes, unless they are built in. Raises `Conflict`, and `InvalidType` for
    what is no field.
    """
    for each in fields:
        if type(each) is not Field:
            raise make_class_error(each, Field, "fields")
        known = FIELDS.get(each.code)
        if known is None:
            insert_unique(into, each.code, each, "fields")
        elif known is not each and known != each:
            message = f"a built-in field, here with other contents: {truncated_repr(each.code)}"
            raise Conflict(message, value=each.code)


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
    """Insert the municipalities and types that a partnership holds. Raises `Conflict`."""
    for party in partnership.ever_parties() if len(partnership.acts) > 1 else partnership.parties:
        insert_unique(municipalities, party.id, party, "municipalities")
    for act in partnership.acts:
        if isinstance(act, Conclusion):
            insert_type_and_broader(types, act.type)


def require_named_municipalities(
    partnerships: Iterable[Partnership], municipalities: Mapping[str, Municipality]
) -> None:
    """Raise `NotFound` if those who signed an agreement, or its place, are of a municipality that is
    missing.
    """
    for partnership in partnerships:
        for path, id_ in iter_named_municipalities(partnership.acts):
            if id_ not in municipalities:
                message = f"no municipality here with this id: {truncated_repr(id_)}"
                place = f"partnerships[{partnership.id!r}].{path}"
                raise NotFound(message, value=id_, path=place)
