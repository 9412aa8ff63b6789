"""The classes whose values a registry holds by id or code."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeAlias

from partnerships.check_options import CheckOptions
from partnerships.exchanges import Exchange
from partnerships.municipalities import Municipality
from partnerships.partnership import Partnership
from partnerships.sources import Source
from partnerships.vocabulary import Field, PartnershipType, RecordKind

if TYPE_CHECKING:
    from collections.abc import Mapping

Record: TypeAlias = (
    Partnership | Municipality | PartnershipType | Exchange | Source | Field | CheckOptions
)
"""Any value that a registry holds under an id or a code, and its `CheckOptions`."""

if TYPE_CHECKING:
    Records: TypeAlias = Mapping[RecordKind, Mapping[str, Record]]
    """All that a registry holds, by kind and id."""

KINDS: Final[dict[type, RecordKind]] = {
    Municipality: RecordKind.MUNICIPALITY,
    PartnershipType: RecordKind.TYPE,
    Partnership: RecordKind.PARTNERSHIP,
    Field: RecordKind.FIELD,
    Exchange: RecordKind.EXCHANGE,
    Source: RecordKind.SOURCE,
    CheckOptions: RecordKind.CHECKS,
}
"""The kind of each class."""

PARTS: Final = {
    RecordKind.MUNICIPALITY: "municipalities",
    RecordKind.TYPE: "types",
    RecordKind.PARTNERSHIP: "partnerships",
    RecordKind.FIELD: "fields",
    RecordKind.EXCHANGE: "exchanges",
    RecordKind.SOURCE: "sources",
    RecordKind.CHECKS: "checks",
}
"""The part of a registry, or of its document, that has the records of a kind, in order."""


def id_of(record: Record) -> str:
    """Return the id of a record; of a type and of a field the code."""
    if isinstance(record, CheckOptions):
        return RecordKind.CHECKS.value
    return record.code if isinstance(record, PartnershipType | Field) else record.id
