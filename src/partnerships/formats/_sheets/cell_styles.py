"""The styles of a workbook's cells that show only the year, or the month and the year, of a date.

python-calamine tells the dates of cells, but not how they are shown.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import ChainMap
from typing import TYPE_CHECKING, Final, NamedTuple, TypeAlias
from xml.parsers.expat import ParserCreate

from partnerships.formats._sheets.number_formats import Shown, find_built_in, find_shown

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    Attributes: TypeAlias = Mapping[str, str]

_MAX_PARENTS: Final = 20
"""The maximum number of styles that a style may be based on, one on another."""


class ShownCells(NamedTuple):
    """Cells beside and below each other whose dates are shown alike, by rows and columns from 0."""

    rows: range
    columns: range
    shown: Shown


def find_packed_styles(part: bytes) -> dict[str, Shown]:
    """Return how much of a date the cells of an .xlsx workbook show, by the number of their style.

    ``part`` is the file of its styles. Styles that show a whole date, or none, are left out.
    """
    codes: dict[str, str] = {}
    formats: list[str] = []
    character_sets: set[str] = set()
    section = ""

    def enter(name: str, attributes: Attributes) -> None:
        nonlocal section
        match name := name.rpartition(":")[2]:
            case "numFmts" | "fonts" | "cellXfs" | "cellStyleXfs" | "dxfs":
                section = name
            case "numFmt" if section == "numFmts":
                codes[attributes.get("numFmtId", "")] = attributes.get("formatCode", "")
            case "charset" if section == "fonts":
                character_sets.add(attributes.get("val", ""))
            case "xf" if section == "cellXfs":
                formats.append(attributes.get("numFmtId", "0"))
            case _:
                pass

    _scan(part, enter)
    found: dict[str, Shown] = {}
    for number, each in enumerate(formats):
        if each in codes:
            shown = find_shown(codes[each])
        else:
            shown = find_built_in(int(each) if each.isdecimal() else 0, character_sets)
        if shown is not None and shown is not Shown.DAY:
            found[str(number)] = shown
    return found


def find_packed_cells(part: bytes, styles: Mapping[str, Shown]) -> list[ShownCells]:
    """Return the cells of a sheet of an .xlsx workbook whose styles are among ``styles``."""
    found: list[ShownCells] = []
    row = column = -1

    def enter(name: str, attributes: Attributes) -> None:
        nonlocal row, column
        name = name.rpartition(":")[2]
        if name == "row":
            number = attributes.get("r", "")
            row, column = int(number) - 1 if number.isdecimal() else row + 1, -1
        elif name == "c":
            letters = attributes.get("r", "").rstrip("0123456789")
            column = count_columns(letters.upper().encode()) - 1 if letters else column + 1
            shown = styles.get(attributes.get("s", "0"))
            if shown is not None:
                found.append(ShownCells(range(row, row + 1), range(column, column + 1), shown))

    if styles:
        _scan(part, enter)
    return found


def count_columns(letters: bytes) -> int:
    """Return the number of columns up to the one with these letters: 28 for AB."""
    count = 0
    for letter in letters:
        count = 26 * count + letter - 64
    return count


_PARTS: Final = {
    "number:year": Shown.YEAR,
    "number:era": Shown.YEAR,
    "number:month": Shown.MONTH,
    "number:day": Shown.DAY,
}


class _Styles(NamedTuple):
    """The styles of a file of an .ods workbook, by their names."""

    shown: dict[str, Shown]
    """How much of a date is shown by each format."""
    sections: dict[str, list[str]]
    """The further formats of each format, which are for certain values."""
    formats: dict[str, str]
    """The format of each style that has one."""
    parents: dict[str, str]
    """The style that each style is based on."""


def find_open_cells(content: bytes, styles: bytes) -> dict[str, list[ShownCells]]:
    """Return the cells of an .ods workbook that show less of a date than its day, by the name of the sheet.

    ``content`` and ``styles`` are the files of these names.
    """
    own, common = (
        _read_open_styles(each.partition(b"<office:body")[0]) for each in (content, styles)
    )
    shown = {**common.shown, **own.shown}
    sections = {**common.sections, **own.sections}
    formats = ChainMap(own.formats, common.formats)
    parents = ChainMap(own.parents, common.parents)
    if not any(each is not Shown.DAY for each in shown.values()):
        return {}

    def find_style(name: str) -> Shown | None:
        for _ in range(_MAX_PARENTS):
            if name in formats:
                known = [formats[name], *sections.get(formats[name], ())]
                found = min((shown[each] for each in known if each in shown), default=None)
                return None if found is Shown.DAY else found
            name = parents.get(name, "")
        return None

    return _find_open_cells(content, find_style)


def _read_open_styles(head: bytes) -> _Styles:
    """Return the styles of a file of an .ods workbook, up to its body."""
    found = _Styles({}, {}, {}, {})
    format_name = ""

    def enter(name: str, attributes: Attributes) -> None:
        nonlocal format_name
        match name:
            case _ if _is_format(name):
                format_name = attributes.get("style:name", "")
            case "style:map" if format_name:
                section = attributes.get("style:apply-style-name", "")
                found.sections.setdefault(format_name, []).append(section)
            case "style:style":
                style = attributes.get("style:name", "")
                if "style:data-style-name" in attributes:
                    found.formats[style] = attributes["style:data-style-name"]
                found.parents[style] = attributes.get("style:parent-style-name", "")
            case _ if name in _PARTS and format_name:
                smallest = max(found.shown.get(format_name, Shown.YEAR), _PARTS[name])
                found.shown[format_name] = smallest
            case _:
                pass

    def leave(name: str) -> None:
        nonlocal format_name
        if _is_format(name):
            format_name = ""

    _scan(head, enter, leave, whole=False)
    return found


def _is_format(name: str) -> bool:
    return name.startswith("number:") and name.endswith("-style")


def _find_open_cells(
    content: bytes, find_style: Callable[[str], Shown | None]
) -> dict[str, list[ShownCells]]:
    found: dict[str, list[ShownCells]] = {}
    cells: list[ShownCells] = []
    ends: list[int] = []
    defaults: list[str] = []
    rows = range(0)
    column = 0
    row_style = ""

    def find_default() -> str:
        at = bisect_right(ends, column)
        return row_style or (defaults[at] if at < len(defaults) else "")

    def enter(name: str, attributes: Attributes) -> None:
        nonlocal cells, rows, column, row_style
        match name:
            case "table:table":
                cells = found.setdefault(attributes.get("table:name", ""), [])
                ends.clear()
                defaults.clear()
                rows, column = range(0), 0
            case "table:table-column":
                column += _count(attributes, "table:number-columns-repeated")
                ends.append(column)
                defaults.append(attributes.get("table:default-cell-style-name", ""))
            case "table:table-row":
                count = _count(attributes, "table:number-rows-repeated")
                rows, column = range(rows.stop, rows.stop + count), 0
                row_style = attributes.get("table:default-cell-style-name", "")
            case "table:table-cell" | "table:covered-table-cell":
                end = column + _count(attributes, "table:number-columns-repeated")
                if attributes.get("office:value-type") == "date":
                    shown = find_style(attributes.get("table:style-name") or find_default())
                    if shown is not None:
                        cells.append(ShownCells(rows, range(column, end), shown))
                column = end
            case _:
                pass

    _scan(content, enter)
    return found


def _count(attributes: Attributes, name: str) -> int:
    number = attributes.get(name, "")
    return int(number) if number.isdecimal() and len(number) < 9 else 1


def _scan(
    part: bytes,
    enter: Callable[[str, Attributes], None],
    leave: Callable[[str], None] | None = None,
    *,
    whole: bool = True,
) -> None:
    """Call a function for each element of a file of XML, which is known to be whole."""
    parser = ParserCreate()
    parser.StartElementHandler = enter
    parser.EndElementHandler = leave
    parser.Parse(part, whole)
