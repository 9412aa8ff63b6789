"""Open data of a registry: a folder of CSV files with their description, a Data Package (version 2).

The files are the tables of `partnerships.formats.arrow`, with the same columns; ``datapackage.json``
says of each column what it means, its type (Table Schema), and to which other table it refers. CSV files
are UTF-8, and have the values as they are: a program reads them back exactly, and a spreadsheet may take
a text for a formula. For spreadsheets there is `partnerships.formats.table`.
"""

from __future__ import annotations

import csv
import json
from hashlib import sha256
from io import StringIO
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from partnerships._display.lines import find_language
from partnerships._gc import paused_gc
from partnerships._validation import list_known_words
from partnerships.dates import Period
from partnerships.errors import InvalidOption
from partnerships.formats._columns.schema import Question
from partnerships.formats._columns.tables import TABLES, list_tables
from partnerships.formats._io.files import write_whole

if TYPE_CHECKING:
    import os
    from collections.abc import Mapping

    from partnerships._languages.language import Language
    from partnerships.formats._columns.schema import Column, Table, Value
    from partnerships.registry import Registry

__all__ = ["dump"]

_PROFILE: Final = "https://datapackage.org/profiles/2.0/datapackage.json"
_RESOURCE_PROFILE: Final = "https://datapackage.org/profiles/2.0/dataresource.json"
_SCHEMA_PROFILE: Final = "https://datapackage.org/profiles/2.0/tableschema.json"


def dump(
    registry: Registry,
    folder: str | os.PathLike[str],
    *,
    period: Period | str | None = None,
    lang: str | Language = "en",
    properties: Mapping[str, object] | None = None,
) -> None:
    """Write a CSV file for each table, and ``datapackage.json``, into a folder, which is made if there is
    none.

    The options are those of `partnerships.formats.arrow.tables`; ``properties`` are further ones of the
    package, such as ``title``, ``version`` and ``licenses``. Each file is replaced atomically, the
    description last; it has the size and the SHA-256 of each file. Equal arguments give the same bytes. A
    file of another name stays, as does ``anniversaries.csv`` if there is no ``period``.

    Raises `OSError`, `InvalidDate`, `UnknownLanguage`, and `InvalidOption` for properties that JSON cannot
    hold, and for ``$schema`` and ``resources``.
    """
    window = None if period is None else Period(period)
    question = Question(registry, find_language(lang), window)
    about = _check_properties({} if properties is None else properties)
    with paused_gc(len(registry)):
        files = {name: _write_csv(TABLES[name], question) for name in list_tables(window)}
    resources = [_describe_resource(TABLES[name], content) for name, content in files.items()]
    package = {"$schema": _PROFILE, "name": "partnerships"} | about | {"resources": resources}
    place = Path(folder)
    place.mkdir(parents=True, exist_ok=True)
    for name, content in files.items():
        write_whole(place / f"{name}.csv", content)
    text = json.dumps(package, ensure_ascii=False, indent=2) + "\n"
    write_whole(place / "datapackage.json", text.encode())


def _check_properties(properties: Mapping[str, object]) -> dict[str, object]:
    """Return further properties of a package. Raises `InvalidOption`."""
    own = [key for key in properties if key in {"$schema", "resources"}]
    if own:
        message = f"written by itself: {list_known_words(own)}"
        raise InvalidOption(message, value=own, path="properties")
    try:
        json.dumps(dict(properties), allow_nan=False)
    except (TypeError, ValueError) as error:
        message = f"JSON cannot hold this: {error}"
        raise InvalidOption(message, value=properties, path="properties") from None
    return dict(properties)


def _write_csv(table: Table[Any], question: Question) -> bytes:
    """Return a table as CSV (RFC 4180), in UTF-8."""
    columns = (map(_format_cell, values) for values in table.read_columns(question))
    text = StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(column.name for column in table.columns)
    writer.writerows(zip(*columns, strict=True))
    return text.getvalue().encode()


def _format_cell(value: Value) -> str:
    """Return a value in the default form of Table Schema."""
    if value is None:
        return ""
    return str(value).lower() if isinstance(value, bool) else str(value)


def _describe_resource(table: Table[Any], content: bytes) -> dict[str, object]:
    return {
        "$schema": _RESOURCE_PROFILE,
        "name": table.name,
        "type": "table",
        "path": f"{table.name}.csv",
        "description": table.description,
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "bytes": len(content),
        "hash": f"sha256:{sha256(content).hexdigest()}",
        "schema": _describe_schema(table),
    }


def _describe_schema(table: Table[Any]) -> dict[str, object]:
    keys = [
        {"fields": [each.name], "reference": {"resource": each.refers_to, "fields": ["id"]}}
        for each in table.columns
        if each.refers_to
    ]
    return {
        "$schema": _SCHEMA_PROFILE,
        "fields": [_describe_field(each) for each in table.columns],
        **({"primaryKey": [*table.key]} if table.key else {}),
        **({"foreignKeys": keys} if keys else {}),
    }


def _describe_field(column: Column[Any]) -> dict[str, object]:
    constraints = {
        **({"required": True} if column.required else {}),
        **({"enum": [*column.values]} if column.values else {}),
    }
    return {
        "name": column.name,
        "type": column.type.value,
        "description": column.description,
        **({"constraints": constraints} if constraints else {}),
    }
