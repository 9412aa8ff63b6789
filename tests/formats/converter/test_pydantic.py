"""Values as fields of pydantic models: validated, written as JSON, and described by a schema."""

import datetime as dt
from typing import TYPE_CHECKING, Final

import pytest

from partnerships import (
    Act,
    Exchange,
    Field,
    Municipality,
    PartialDate,
    Partnership,
    PartnershipType,
    Period,
    Registry,
    Source,
    Term,
    Text,
    samples,
)

if TYPE_CHECKING:
    import pydantic
else:
    pydantic = pytest.importorskip("pydantic", reason="pydantic is not installed")

REGISTRY: Final = samples.kitakyushu()
TIE: Final = REGISTRY["kitakyushu-hai-phong"]


class Meeting(pydantic.BaseModel):
    """A model with values of the library as fields."""

    on: PartialDate
    tie: Partnership | None = None
    during: Period | None = None
    lasting: Term | None = None
    signed: tuple[Act, ...] = ()


MEETING: Final = Meeting(on="2024-05", tie=TIE, during="2024/..", lasting="P2D", signed=TIE.acts)


def test_a_model_is_read_back_equal() -> None:
    """From JSON and from its own values."""
    assert Meeting.model_validate_json(MEETING.model_dump_json()) == MEETING
    assert Meeting.model_validate(MEETING.model_dump()) == MEETING
    assert MEETING.tie == TIE
    assert MEETING.model_dump()["tie"] is TIE
    assert Meeting(on=dt.date(2024, 5, 1)).on == PartialDate("2024-05-01")


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        (Registry, REGISTRY),
        (Exchange, next(iter(REGISTRY.exchanges.values()))),
        (Source, next(iter(REGISTRY.sources.values()))),
        (Municipality, REGISTRY.municipalities["dalian"]),
        (PartnershipType, PartnershipType.SISTER),
        (PartnershipType, PartnershipType("twin", PartnershipType.SISTER)),
        (Field, Field("peace", {"en": "peace"})),
        (Text, Text({"en": "mayor", "ja": "市長"})),
        (Text, Text("mayor")),
        (type(TIE.acts[0]), TIE.acts[0]),
    ],
    ids=lambda value: getattr(value, "__name__", ""),
)
def test_each_class_of_records_can_be_a_field(kind: type, value: object) -> None:
    """As `TypeAdapter` shows for each alone."""
    adapter = pydantic.TypeAdapter(kind)
    assert adapter.validate_json(adapter.dump_json(value)) == value
    assert adapter.validate_python(value) is value


def test_the_schema_says_what_is_a_text_and_what_an_object() -> None:
    """In both directions, as OpenAPI shows them."""
    for mode in ("validation", "serialization"):
        properties = Meeting.model_json_schema(mode=mode)["properties"]
        assert properties["on"]["type"] == "string"
        assert properties["tie"]["anyOf"][0]["type"] == "object"
        kinds = pydantic.TypeAdapter(PartnershipType).json_schema(mode=mode)["anyOf"]
        assert [each["type"] for each in kinds] == ["string", "object"]


def test_errors_have_the_place_in_the_model_and_in_the_value() -> None:
    """One for each field."""
    with pytest.raises(pydantic.ValidationError) as caught:
        Meeting(on="19x", tie={"parties": [], "acts": [{"act": "conclusion", "on": "z"}]})
    first, second = caught.value.errors()
    assert first["loc"] == ("on",)
    assert "not a date" in first["msg"]
    assert second["loc"] == ("tie",)
    assert "acts[0].on: not a date" in second["msg"]
    assert "; acts[0].type: is missing" in second["msg"]
