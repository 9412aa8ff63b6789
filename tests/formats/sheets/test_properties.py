"""Laws of sheets: one table has the same cells in every form, and any bytes are read or refused."""

from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Final

import pytest
from hypothesis import given, settings, strategies as st

from partnerships.errors import PartnershipsError
from partnerships.formats._sheets.reading import read_sheets
from partnerships.formats._sheets.sheet import MAX_CELLS, Form, Record, Sheet
from tests.formats.sheets.writers import WRITERS

FILES: Final = sorted((Path(__file__).parent / "files").iterdir())
WORDS: Final = st.text(
    st.sampled_from("Aézß0189 大連市한국Ř,.()'-/:;–・?%"), min_size=1, max_size=12
).map(lambda text: f"N{' '.join(text.replace(chr(39) * 2, '').split())}n")
"""Texts without the marks of any form."""


@st.composite
def tables(draw: st.DrawFn) -> list[list[str]]:
    """Draw a heading of different words, and rows of as many cells."""
    width = draw(st.integers(2, 4))
    heading = draw(st.lists(WORDS, min_size=width, max_size=width, unique=True))
    row = st.lists(WORDS, min_size=width, max_size=width)
    return [heading, *draw(st.lists(row, min_size=2, max_size=4))]


FORMS: Final = {
    "md": Form.MARKDOWN,
    "html": Form.HTML,
    "wiki": Form.WIKITEXT,
    "json": Form.JSON,
    "jsonl": Form.JSON,
    **dict.fromkeys(("xlsx", "xls", "ods"), Form.EXCEL),
}
"""The forms by the endings of their files; other files are delimited text."""


def read_cells(sheet: Sheet) -> list[list[str]]:
    return [record.cells for record in sheet.records]


@pytest.mark.parametrize("ending", WRITERS)
@given(table=tables())
def test_a_table_has_the_same_cells_in_every_form(ending: str, table: list[list[str]]) -> None:
    """And its form is detected."""
    separator = {"csv": ",", "tsv": "\t", "semicolon.csv": ";", "pipe.csv": "|"}.get(ending)
    form = FORMS.get(ending, Form.DELIMITED)
    content = WRITERS[ending](table)
    (sheet,) = read_sheets(content, encoding=None, separator=separator, name=f"list.{ending}")
    assert (sheet.form, sheet.columns) == (form, None)
    assert read_cells(sheet) == table
    assert sheet.size >= len(table)


def check_records(sheets: Sequence[Sheet]) -> None:
    """Check what all records have in common."""
    for sheet in sheets:
        last = -1
        for record in sheet.records:
            assert isinstance(record, Record)
            assert 0 < len(record.cells) <= MAX_CELLS
            assert any(record.cells)
            assert record.merged <= {*range(len(record.cells))}
            assert last < record.line or sheet.form in {Form.HTML, Form.PAGES}
            last = record.line


def read_or_refuse(content: bytes | str, form: Form | None = None) -> None:
    with suppress(PartnershipsError):
        check_records(read_sheets(content, name="list", form=form))


@given(st.binary(), st.sampled_from(Form))
def test_any_bytes_are_read_or_refused(content: bytes, form: Form) -> None:
    """Whatever form is named, and none."""
    read_or_refuse(content, form)
    read_or_refuse(content)


MARKS: Final = (
    *(
        "{|",
        "|-",
        "|}",
        "|",
        "||",
        "!",
        "!!",
        "{{",
        "}}",
        "[[",
        "]]",
        "==",
        "<ref>",
        "</ref>",
        "<!--",
    ),
    *(
        "flag",
        "{{flag|FRA}}",
        "[[File:Flag of France.svg|20px]]",
        "dts|1979|5|1",
        "rowspan=2|",
        "'''",
    ),
    *(
        "<table>",
        "<tr>",
        "<td rowspan=2>",
        "<td colspan=3>",
        "<ul>",
        "<li>",
        "<br>",
        "<sup>",
        "<dl>",
    ),
    *("<dt>", "<dd>", "<h2>", "<img alt='Flag of France'>", "&nbsp;", "</table>", "</ul>", "<nav>"),
    *(
        "* ",
        "** ",
        "- ",
        "  - ",
        "1. ",
        "①",
        "・",
        "# ",
        "|---|",
        "\\",
        "`",
        "[a](b)",
        "_",
        "City: ",
    ),
    *('{"a":', "[", "]", "}", '"b"', ",", "null", "1.50", "\t", ";", '"', "  ", "'", "=", "#"),
    *("\n", "\n\n", "Nantes", "France", "1984", "大連市", "\ue000", "⟦"),
)


@given(st.lists(st.sampled_from(MARKS), max_size=40).map("".join), st.sampled_from(Form))
def test_any_marks_are_read_or_refused(text: str, form: Form) -> None:
    """In whatever order they stand."""
    read_or_refuse(text, form)
    read_or_refuse(text)


@given(st.text(), st.sampled_from(Form))
def test_any_text_is_read_or_refused(text: str, form: Form) -> None:
    """Of any letters."""
    read_or_refuse(text, form)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
@given(data=st.data())
@settings(max_examples=30)
def test_a_damaged_file_is_read_or_refused(path: Path, data: st.DataObject) -> None:
    """One that is cut, or has other bytes in some places."""
    content = bytearray(path.read_bytes())
    places = st.integers(0, len(content) - 1)
    for at, byte in data.draw(st.lists(st.tuples(places, st.integers(0, 255)), max_size=4)):
        content[at] = byte
    read_or_refuse(bytes(content[: data.draw(places) or len(content)]))
    read_or_refuse(bytes(content))
