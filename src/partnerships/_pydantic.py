"""What pydantic asks of a class: how values are validated, written and described as fields of models.

pydantic calls this; before that, neither it nor the converter is imported.
"""

from __future__ import annotations

from importlib import import_module
from typing import Any, TypeAlias

from partnerships.errors import InvalidDocument, PartnershipsError

CoreSchema: TypeAlias = Any
"""A type of pydantic's own, which may not be there."""


def make_text_schema(kind: type[Any], _source: object, _handler: object) -> CoreSchema:
    """Return the schema of a class whose values are texts in JSON."""
    return _make_schema(kind, text=True, object_=False)


def make_object_schema(kind: type[Any], _source: object, _handler: object) -> CoreSchema:
    """Return the schema of a class whose values are objects in JSON."""
    return _make_schema(kind, text=False, object_=True)


def make_mixed_schema(kind: type[Any], _source: object, _handler: object) -> CoreSchema:
    """Return the schema of a class whose values are texts or objects in JSON."""
    return _make_schema(kind, text=True, object_=True)


def _make_schema(kind: type[Any], *, text: bool, object_: bool) -> CoreSchema:
    """Return the schema of a class: its values are accepted, and what `partnerships.formats.converter`
    reads; in JSON, they are what that writes.
    """
    from pydantic_core import core_schema  # noqa: PLC0415  # pydantic, which asks, has it

    # By its name, as it stands above the classes.
    converter = import_module("partnerships.formats.converter").make_converter()

    def validate(value: object) -> object:
        if isinstance(value, kind):
            return value
        try:
            return converter.structure(value, kind)
        except InvalidDocument as group:  # pydantic has one line for each field
            raise ValueError("; ".join(map(str, group.exceptions))) from None
        except PartnershipsError as error:
            raise ValueError(str(error)) from None

    forms: list[Any] = [core_schema.str_schema()] * text + [core_schema.dict_schema()] * object_
    plain = core_schema.union_schema(forms) if len(forms) > 1 else forms[0]
    validated = core_schema.no_info_plain_validator_function(validate)
    return core_schema.json_or_python_schema(
        json_schema=core_schema.chain_schema([plain, validated]),
        python_schema=validated,
        serialization=core_schema.plain_serializer_function_ser_schema(
            converter.unstructure, return_schema=plain, when_used="json"
        ),
    )
