"""The records of a registry document as pydantic models, as one would write them for it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, model_validator

if TYPE_CHECKING:
    from typing import Self

    from tests.benchmarks.data import Record

_DATE = r"^(\d{4}(-\d\d(-\d\d)?)?|\d{3}X|\d\dXX|XXXX)[~?%]?$"
_TERM = r"^P(\d+Y)?(\d+M)?(\d+W)?(\d+D)?$"
_DateText = Annotated[str, Field(pattern=_DATE)]
_TermText = Annotated[str, Field(pattern=_TERM)]
_Id = Annotated[str, Field(pattern=r"^\S+$")]
_Text = Annotated[str, Field(min_length=1)]


class _Model(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class NameModel(_Model):
    """A name."""

    text: _Text
    lang: str = "und"
    since: _DateText | None = None
    until: _DateText | None = None


class MunicipalityModel(_Model):
    """A municipality."""

    id: _Id
    names: list[NameModel] = Field(min_length=1)
    country: str | None = Field(default=None, pattern="^[A-Z]{2}$")
    since: _DateText | None = None
    until: _DateText | None = None
    part_of: _Id | None = None
    identifiers: dict[str, str] = Field(default_factory=dict)


class _ActModel(_Model):
    on: _DateText
    known_by: _DateText | None = None
    note: _Text | None = None
    sources: tuple[_Text, ...] = ()


class ConclusionModel(_ActModel):
    """A conclusion."""

    act: Literal["conclusion"]
    type: _Id
    term: _TermText | None = None
    until: _DateText | None = None
    in_force_from: _DateText | None = None
    basis: str | None = None
    renews: _TermText | None = None
    notice: _TermText | None = None
    labels: dict[str, str] = Field(default_factory=dict)


class TerminationModel(_ActModel):
    """A termination."""

    act: Literal["termination"]
    by: _Id | None = None
    reason: _Text | None = None


_AnyAct = Annotated[ConclusionModel | TerminationModel, Field(discriminator="act")]


class PartnershipModel(_Model):
    """A partnership."""

    id: _Id
    parties: list[_Id] = Field(min_length=2)
    acts: list[_AnyAct] = Field(min_length=1)
    note: _Text | None = None
    sources: tuple[_Text, ...] = ()


class DocumentModel(_Model):
    """A document, in which ids are unique and known."""

    format: Literal["partnerships/1"]
    municipalities: list[MunicipalityModel] = []
    partnerships: list[PartnershipModel] = []

    @model_validator(mode="after")
    def _check_ids(self) -> Self:
        places = {place.id for place in self.municipalities}
        ids = {partnership.id for partnership in self.partnerships}
        if len(places) < len(self.municipalities) or len(ids) < len(self.partnerships):
            raise ValueError("an id twice")
        for partnership in self.partnerships:
            if not places.issuperset(partnership.parties):
                raise ValueError(f"unknown municipality: {partnership.parties}")
        return self


def partnership_model(record: Record) -> PartnershipModel:
    """Return the model of a record that has not changed since."""
    act = {"act": "conclusion", "on": record.start, "type": "friendship"}
    parties = [f"m{number}" for number in record.parties]
    return PartnershipModel.model_validate({"id": record.id, "parties": parties, "acts": [act]})
