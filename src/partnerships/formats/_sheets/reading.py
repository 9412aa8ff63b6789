"""Read a file of any form as sheets."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, assert_never

from partnerships._validation import as_enum, to_nfc, truncated_repr
from partnerships.errors import InvalidOption, InvalidTable
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
from partnerships.formats._sheets.sheet import Form, Line, Sheet
from partnerships.formats._sheets.wikitext import read_wikitext

if TYPE_CHECKING:
    from collections.abc import Callable

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
    """Return the tables and lists of a file, in their order.

    The form is detected by the content, and by the ending of ``name`` where that leaves it open.
    ``separator`` makes it `Form.DELIMITED`. ``sheet`` chooses one by its name or its number, counted
    from 1. ``choose_separator`` is called with the text for a separator; by default it is the most
    frequent one.

    Raises `InvalidTable` for a file without a table or list, with what it seems to be;
    `InvalidEncoding`, `InvalidJSON`, `InvalidOption` for an unknown form, sheet or separator, and
    `MissingExtra`.

    >>> (found,) = read_sheets("* Nantes, France (1984)\\n* Pisa, Italy (1990)\\n")
    >>> found.form, found.columns, [record.cells for record in found.records]
    (<Form.BULLETS: 'bullets'>, ('item',), [['Nantes, France (1984)'], ['Pisa, Italy (1990)']])
    """
    known = None if form is None else as_enum(Form, form, "form")
    if separator is not None:
        check_separator(separator)
        if known not in {None, Form.DELIMITED}:
            message = f"a separator is of delimited text, not of {known.value}"  # type: ignore[union-attr]
            raise InvalidOption(message, value=separator)
        known = Form.DELIMITED
    found = _read_form(content, name, encoding, separator, known, choose_separator)
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
    choose_separator: Callable[[str], str] | None,
) -> list[Sheet]:
    if isinstance(content, bytes):
        if not content:
            raise InvalidTable("an empty file")
        binary = detect_binary(content)
        if binary is not None:
            if form not in {None, Form.EXCEL}:
                raise InvalidOption("a workbook, whatever the form that is named", value=form)
            return read_workbook(content)
        if encoding is None:
            check_text(content)
            encoding = find_declared_encoding(content)
        text = decode(content, encoding)
    elif isinstance(content, str):
        text = content
    else:
        text = decode(content)  # which says what is wrong
    if form is Form.EXCEL:
        raise InvalidTable("not a workbook")
    text = normalize_line_breaks(to_nfc(text.removeprefix(BYTE_ORDER_MARK)))
    if form is None:
        form = detect_form(text, name)
    if form is Form.DELIMITED:
        if separator is None:
            choose = choose_separator or _choose_most_frequent
            separator = choose(text)
        return [
            Sheet(
                "", form, read_records(text, separator), separator=separator, size=text.count("\n")
            )
        ]
    found = _read_text(text, form)
    if not found:
        raise InvalidTable(f"no table and no list in the {form.value}")
    return found


def _choose_most_frequent(text: str) -> str:
    return rank_separators(text)[0]


def _read_text(text: str, form: Form) -> list[Sheet]:
    match form:
        case Form.HTML:
            return [*read_html(text)]
        case Form.WIKITEXT:
            return [*read_wikitext(text)]
        case Form.MARKDOWN:
            return [*read_markdown(text)]
        case Form.BULLETS:
            return [*read_bullets(enumerate(text.split("\n"), 1), form)]
        case Form.JSON | Form.GEOJSON:
            return [read_json_rows(text)]
        case Form.PAGES:
            return _read_pages(text)
        case Form.EXCEL | Form.DELIMITED:  # pragma: no cover  # read before
            raise AssertionError(form)
        case _:
            assert_never(form)


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
