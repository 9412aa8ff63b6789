"""Rows in JSON: objects in an array, arrays, or an object on each line, as portals give them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final

from partnerships._validation import to_nfc, truncated_repr
from partnerships.errors import InvalidJSON, InvalidTable
from partnerships.formats._io.json import parse_json
from partnerships.formats._sheets.sheet import MAX_CELLS, Form, Record, Sheet

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

_ROW_KEYS: Final = (
    "features",
    "records",
    "rows",
    "items",
    "item",
    "data",
    "results",
    "values",
    "value",
    "list",
)
"""The keys by which portals give the rows, the surest first."""
_MAX_DEPTH: Final = 6
"""How deep the rows can lie in other objects, and objects in a row."""
_INNER: Final = ("properties", "attributes", "fields")
"""The keys under which features and records of portals keep their cells."""
_WIKIDATA: Final = frozenset({"entities", "claims"})


def read_json_rows(text: str) -> Sheet:
    """Return the rows of a JSON text as a sheet.

    Raises `InvalidJSON`, and `InvalidTable` for JSON that is no list.
    """
    value = parse_json_or_lines(text)
    if isinstance(value, dict):
        _refuse_other_documents(value)
    name, found = _find_rows(value)
    form = Form.JSON
    if isinstance(value, dict) and any(
        isinstance(each, dict) and ("geometry" in each or each.get("type") == "Feature")
        for each in found
    ):
        form = Form.GEOJSON
    if all(isinstance(each, list) for each in found):
        records = [
            _make_record(number, [_format_value(cell) for cell in each])
            for number, each in enumerate(found)
            if isinstance(each, list)
        ]
    else:
        records = _make_records([_flatten(each) for each in found])
    records = [each for each in records if any(each.cells)]
    return Sheet(name, form, records, separator=" | ", size=len(records))


def parse_json_or_lines(text: str) -> object:
    """Return the value of a JSON text, or a list of the values on each line of JSON Lines."""
    try:
        return parse_json(text, numbers_as_printed=True)
    except InvalidJSON:
        lines = [line for line in text.split("\n") if line.strip()]
        if len(lines) < 2 or not all(line.lstrip().startswith("{") for line in lines[:2]):
            raise
        found = []
        for number, line in enumerate(lines, 1):
            try:
                found.append(parse_json(line, numbers_as_printed=True))
            except InvalidJSON as error:
                raise InvalidJSON(f"object {number}: {error.message}") from None
        return found


def _refuse_other_documents(value: Mapping[str, object]) -> None:
    if str(value.get("format")).startswith("partnerships/"):
        raise InvalidTable("a registry document, which partnerships.formats.document reads")
    results = value.get("results")
    if not _WIKIDATA.isdisjoint(value) or (isinstance(results, dict) and "bindings" in results):
        raise InvalidTable("Wikidata's JSON, which partnerships.formats.wikidata reads")


def _find_rows(value: object) -> tuple[str, list[object]]:
    """Return the name and the items of the array that has the rows."""
    name = ""
    for _ in range(_MAX_DEPTH):
        if isinstance(value, list):
            if value and all(isinstance(each, dict | list) for each in value):
                return name, value
            break
        if not isinstance(value, dict):
            break
        choices = {
            key: each for key, each in value.items() if isinstance(each, dict | list) and each
        }
        rows = {key: each for key, each in choices.items() if _is_rows(each)}
        known = next((key for key in _ROW_KEYS if key in (rows or choices)), None)
        if known is None and len(rows or choices) == 1:
            known = next(iter(rows or choices))
        if known is None and rows:
            names = ", ".join(map(truncated_repr, rows))
            raise InvalidTable(f"several arrays of objects, of which one can be read: {names}")
        if known is None:
            known = next((key for key in ("response", "result", "body") if key in choices), "")
        name, value = known, choices.get(known)
    raise InvalidTable("JSON without an array of objects")


def _is_rows(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(each, dict | list) for each in value)


def _make_records(rows: Sequence[Mapping[str, str]]) -> list[Record]:
    headings: dict[str, int] = {}
    for row in rows:
        for key in row:
            headings.setdefault(key, len(headings))
        if len(headings) > MAX_CELLS:
            raise InvalidTable(f"objects with more than {MAX_CELLS} different keys")
    records = [Record(0, [*headings])]
    for number, row in enumerate(rows, 1):
        cells = [""] * (max((headings[key] for key in row), default=-1) + 1)
        for key, cell in row.items():
            cells[headings[key]] = cell
        records.append(Record(number, cells))
    return records


def _make_record(number: int, cells: list[str]) -> Record:
    if len(cells) > MAX_CELLS:
        return Record(number, [" | ".join(cells)], f"more than {MAX_CELLS} cells")
    return Record(number, cells)


def _flatten(row: object) -> dict[str, str]:
    """Return the cells of a row by their headings, with those of objects within it."""
    if not isinstance(row, dict):
        return {"": _format_value(row)}
    inner = next((row[key] for key in _INNER if isinstance(row.get(key), dict)), None)
    if inner is not None:
        point = _find_point(row.get("geometry"))
        return {**_flatten(inner), **point}
    return dict(_iter_cells(row, "", 0))


def _iter_cells(row: Mapping[str, object], before: str, depth: int) -> Iterator[tuple[str, str]]:
    for key, value in row.items():
        heading = to_nfc(f"{before} {key}".strip())
        if isinstance(value, dict) and value and depth < _MAX_DEPTH:
            yield from _iter_cells(value, heading, depth + 1)
        else:
            yield heading, _format_value(value)


def _find_point(geometry: object) -> dict[str, str]:
    """Return the longitude and latitude of a point in GeoJSON or in Esri's JSON, if it is in degrees."""
    if not isinstance(geometry, dict):
        return {}
    places = geometry.get("coordinates")
    if not (geometry.get("type") == "Point" and isinstance(places, list) and len(places) >= 2):
        places = [geometry.get("x"), geometry.get("y")]
    longitude, latitude = (_format_value(each) for each in places[:2])
    try:
        in_degrees = abs(float(longitude)) <= 180 and abs(float(latitude)) <= 90
    except ValueError:
        return {}
    return {"longitude": longitude, "latitude": latitude} if in_degrees else {}


def _format_value(value: object) -> str:
    match value:
        case None:
            return ""
        case str():
            return to_nfc(value).strip()
        case bool():
            return "true" if value else "false"
        case list() if not any(isinstance(each, dict | list) for each in value):
            return "; ".join(filter(None, map(_format_value, value)))
        case _:
            return json.dumps(value, ensure_ascii=False)
