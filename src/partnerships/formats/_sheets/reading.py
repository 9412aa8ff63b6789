"""Read a file of any form as sheets."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from partnerships._validation import as_enum, to_nfc, truncated_repr
from partnerships.errors import InvalidEncoding, InvalidOption, InvalidTable
from partnerships.formats._io import BYTE_ORDER_MARK
from partnerships.formats._io.encodings import decode
from partnerships.formats._sheets.blocks import find_pair, join_blocks
from partnerships.formats._sheets.bullets import read_bullets
from partnerships.formats._sheets.delimited import (
    check_separator,
    normalize_line_breaks,
    rank_separators,
    read_records,
)
from partnerships.formats._sheets.detection import check_text, detect_binary, detect_form
from partnerships.formats._sheets.excel import read_workbook
from partnerships.formats._sheets.html import find_declared_encoding, read_html
from partnerships.formats._sheets.json_rows import read_json_rows
from partnerships.formats._sheets.markdown import read_markdown
from partnerships.formats._sheets.sheet import Form, Line, Sheet, clean_lines
from partnerships.formats._sheets.wikitext import read_wikitext

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

_MAX_NAMES_SHOWN: Final = 20


def read_sheets(
    content: bytes | str,
    *,
    name: str = "",
    encoding: str | None = None,
    separator: str | None = None,
    form: Form | str | None = None,
    sheet: str | int | None = None,
    choose_separator: Callable[[str], str] | None = None,
) -> list[Sheet]:
    r"""Return the tables and lists of a file, in their order.

    The form is detected by the content, and by the ending of ``name`` where that leaves it open.
    ``separator`` makes it `Form.DELIMITED`. ``sheet`` chooses one by its name or its number, counted
    from 1. ``choose_separator`` is called with the text for a separator; by default it is the most
    frequent one.

    Raises `InvalidTable` for a file without a table or list, with what it seems to be;
    `InvalidEncoding`, `InvalidJSON`, `InvalidOption` for an unknown form, sheet or separator, and
    `MissingExtra`.

    >>> (found,) = read_sheets("* Nantes, France (1984)\n* Pisa, Italy (1990)\n")
    >>> found.form, found.columns, [record.cells for record in found.records]
    (<Form.BULLETS: 'bullets'>, ('item',), [['Nantes, France (1984)'], ['Pisa, Italy (1990)']])
    """
    if not isinstance(content, bytes | str):
        raise InvalidEncoding(f"must be text or bytes: {truncated_repr(content)}", value=content)
    known = None if form is None else as_enum(Form, form, "form")
    if separator is not None:
        check_separator(separator)
        if known is not None and known is not Form.DELIMITED:
            message = f"a separator is of delimited text, not of {known.value}"
            raise InvalidOption(message, value=separator)
        known = Form.DELIMITED
    found = _read_form(
        content, name, encoding, separator, known, choose_separator or _choose_most_frequent
    )
    return found if sheet is None else [_choose_sheet(found, sheet)]


def _choose_sheet(sheets: list[Sheet], wanted: str | int) -> Sheet:
    if isinstance(wanted, int) and not isinstance(wanted, bool):
        if 1 <= wanted <= len(sheets):
            return sheets[wanted - 1]
    else:
        for each in sheets:
            if each.name == wanted:
                return each
    names = ", ".join(truncated_repr(each.name) for each in sheets[:_MAX_NAMES_SHOWN])
    message = f"no sheet {truncated_repr(wanted)} among the {len(sheets)}: {names}"
    raise InvalidOption(message, value=wanted)


def _read_form(
    content: bytes | str,
    name: str,
    encoding: str | None,
    separator: str | None,
    form: Form | None,
    choose_separator: Callable[[str], str],
) -> list[Sheet]:
    if not isinstance(content, str):
        if detect_binary(content) is not None:
            if form not in {None, Form.EXCEL}:
                raise InvalidOption("a workbook, whatever the form that is named", value=form)
            return read_workbook(content)
        content = _decode_text(content, encoding)
    if form is Form.EXCEL:
        raise InvalidTable("not a workbook")
    text = normalize_line_breaks(to_nfc(content.removeprefix(BYTE_ORDER_MARK)))
    form = form or detect_form(text, name)
    if form is Form.DELIMITED:
        by = choose_separator(text) if separator is None else separator
        return [Sheet("", form, read_records(text, by), by, size=text.count("\n"))]
    found = _READERS[form](text)
    if not found:
        raise InvalidTable(f"no table and no list in the {form.value}")
    return found


def _decode_text(content: bytes, encoding: str | None) -> str:
    if encoding is None:
        check_text(content)
    return decode(content, encoding or find_declared_encoding(content))


def _choose_most_frequent(text: str) -> str:
    return rank_separators(text)[0]


def _read_pages(text: str) -> list[Sheet]:
    pairs, around = [], []
    for number, line in enumerate(text.split("\n"), 1):
        pair = find_pair(number, line)
        if pair is not None:
            pairs.append(pair)
        elif line.strip():
            around.append(Line(number, line.strip()))
    records = join_blocks(pairs)
    if records is None:
        return []
    sheet = Sheet("", Form.PAGES, records, ": ", around=(*around,), size=len(records))
    return [sheet]


_BOLD: Final = re.compile(r"(?<!\S)(\*\*|__)(\S(?:[^*_\n]*\S)?)\1(?!\w)")


def _clean_plain(text: str) -> str:
    """Return the text of an item without the signs for bold letters."""
    return clean_lines(_BOLD.sub(r"\2", text))


_READERS: Final[Mapping[Form, Callable[[str], list[Sheet]]]] = {
    Form.HTML: lambda text: [*read_html(text)],
    Form.WIKITEXT: lambda text: [*read_wikitext(text)],
    Form.MARKDOWN: lambda text: [*read_markdown(text)],
    Form.BULLETS: lambda text: [
        *read_bullets(enumerate(text.split("\n"), 1), Form.BULLETS, _clean_plain)
    ],
    Form.JSON: lambda text: [read_json_rows(text)],
    Form.GEOJSON: lambda text: [read_json_rows(text)],
    Form.PAGES: _read_pages,
}
"""The readers of the forms of text that have tables and lists."""
