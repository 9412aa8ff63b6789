"""Read a table of municipalities by their ids, which stands beside a table of pairs of ids."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from partnerships._validation import truncated_repr
from partnerships.errors import InvalidDocument, InvalidRow, InvalidTable, PartnershipsError
from partnerships.formats._rows.countries import find_country
from partnerships.formats._rows.municipalities import parse_coordinates, parse_item, slugify
from partnerships.formats._sheets.reading import read_sheets
from partnerships.formats._table.headings import Column, find_columns
from partnerships.formats._table.layout import PARTNER_COLUMN_OF
from partnerships.municipalities import Municipality, Name

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from partnerships.formats._sheets.sheet import Record

_IDS: Final = frozenset({"id", "key", "code", "node", "node id", "city id"})
"""The headings for the id of a municipality, in a table of them."""
_ITEMS: Final = frozenset({"qid", "item", "wikidata"})
"""The headings for its Wikidata identifier, which is its id if the table has no other."""


def read_municipalities(content: bytes | str, name: str, lang: str) -> tuple[Municipality, ...]:
    """Return the municipalities of a table, one a row, and the regions that they are part of.

    Raises `InvalidTable` for unknown headings, and `InvalidDocument` with all rows that cannot be read.
    """
    (sheet, *_) = read_sheets(content, name=name)
    records = [record for record in sheet.records if not record.comment]
    columns = _find_columns(records[0].cells if records else (), lang)
    found: dict[str, Municipality] = {}
    errors: list[PartnershipsError] = []
    for record in records[1:]:
        try:
            for each in _make_municipalities(record, columns, lang):
                if found.setdefault(each.id, each) != each:
                    raise InvalidRow(f"another municipality has this id: {truncated_repr(each.id)}")
        except PartnershipsError as error:
            message = error.message
            errors.append(InvalidRow(message, value=error.value, path=f"line {record.line}"))
    if errors:
        raise InvalidDocument("municipalities", errors)
    return tuple(found.values())


def _find_columns(headings: Sequence[str], lang: str) -> dict[Column, int]:
    """Return the positions of the columns for an id, a name and others. Raises `InvalidTable`."""
    columns: dict[Column, int] = {}
    for number, heading in enumerate(headings):
        (column,) = find_columns([heading], lang=lang)
        if heading.strip().casefold() in _IDS:
            column = Column.PARTNER_ID
        elif heading.strip().casefold() in _ITEMS:
            column = Column.PARTNER_WIKIDATA
        if column is not None:
            columns.setdefault(PARTNER_COLUMN_OF.get(column, column), number)
    if not {Column.PARTNER_ID, Column.PARTNER_WIKIDATA} & columns.keys():
        raise InvalidTable(
            "no heading with a known word for the id of a municipality, such as 'id'"
        )
    if Column.PARTNER not in columns:
        raise InvalidTable(
            "no heading with a known word for the name of a municipality, such as 'name'"
        )
    return columns


def _make_municipalities(
    record: Record, columns: Mapping[Column, int], lang: str
) -> Iterator[Municipality]:
    """Yield the region of a row, if there is one, and the municipality."""
    cells = {
        column: record.cells[number]
        for column, number in columns.items()
        if number < len(record.cells)
    }
    printed = cells.get(Column.PARTNER_COUNTRY, "")
    country = find_country(printed) if printed else None
    if printed and country is None:
        raise InvalidRow(f"an unknown country: {truncated_repr(printed)}", value=printed)
    item = cells.get(Column.PARTNER_WIKIDATA, "")
    id_ = cells.get(Column.PARTNER_ID, "") or item
    identifiers = {"wikidata": parse_item(item)} if item else {}
    latitude, longitude = cells.get(Column.LATITUDE, ""), cells.get(Column.LONGITUDE, "")
    coordinates = parse_coordinates(latitude, longitude) if latitude and longitude else None
    region = cells.get(Column.PARTNER_REGION, "")
    part_of = None
    if region:
        part_of = "-".join(filter(None, (slugify(region), (country or "").lower())))
        yield Municipality(part_of, Name(region, lang=lang), country=country)
    name = Name(cells.get(Column.PARTNER, ""), lang=lang)
    yield Municipality(
        id_,
        name,
        country=country,
        part_of=part_of,
        identifiers=identifiers,
        coordinates=coordinates,
    )
