"""The records of a registry document as structs of msgspec, as one would write them for it."""

from __future__ import annotations

from typing import Annotated, Literal

from msgspec import Meta, Struct

_DateText = Annotated[str, Meta(pattern=r"^(\d{4}(-\d\d(-\d\d)?)?|\d{3}X|\d\dXX|XXXX)[~?%]?$")]
_TermText = Annotated[str, Meta(pattern=r"^P(\d+Y)?(\d+M)?(\d+W)?(\d+D)?$")]
_Id = Annotated[str, Meta(pattern=r"^\S+$")]
_Text = Annotated[str, Meta(min_length=1)]


class _Struct(Struct, forbid_unknown_fields=True, gc=False):
    pass


class NameStruct(_Struct):
    """A name."""

    text: _Text
    lang: str = "und"
    since: _DateText | None = None
    until: _DateText | None = None


class MunicipalityStruct(_Struct):
    """A municipality."""

    id: _Id
    names: Annotated[list[NameStruct], Meta(min_length=1)]
    country: Annotated[str, Meta(pattern="^[A-Z]{2}$")] | None = None
    since: _DateText | None = None
    until: _DateText | None = None
    part_of: _Id | None = None
    identifiers: dict[str, str] = {}


class ConclusionStruct(_Struct, tag_field="act", tag="conclusion"):
    """A conclusion."""

    on: _DateText
    type: _Id
    known_by: _DateText | None = None
    note: _Text | None = None
    sources: tuple[_Text, ...] = ()
    term: _TermText | None = None
    until: _DateText | None = None
    in_force_from: _DateText | None = None


class TerminationStruct(_Struct, tag_field="act", tag="termination"):
    """A termination."""

    on: _DateText
    known_by: _DateText | None = None
    note: _Text | None = None
    sources: tuple[_Text, ...] = ()
    by: _Id | None = None
    reason: _Text | None = None


class PartnershipStruct(_Struct):
    """A partnership."""

    id: _Id
    parties: Annotated[list[str], Meta(min_length=2)]  # the ids of known municipalities
    acts: Annotated[list[ConclusionStruct | TerminationStruct], Meta(min_length=1)]
    note: _Text | None = None
    sources: tuple[_Text, ...] = ()


class DocumentStruct(_Struct):
    """A document."""

    format: Literal["partnerships/1"]
    municipalities: list[MunicipalityStruct] = []
    partnerships: list[PartnershipStruct] = []

    def __post_init__(self) -> None:
        places = {place.id for place in self.municipalities}
        ids = {partnership.id for partnership in self.partnerships}
        if len(places) < len(self.municipalities) or len(ids) < len(self.partnerships):
            raise ValueError("an id twice")
        if not all(places.issuperset(each.parties) for each in self.partnerships):
            raise ValueError("an unknown municipality")
