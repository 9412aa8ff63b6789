"""Listings as text: columns of a terminal, and cells of CSV that no spreadsheet takes for formulas."""

from __future__ import annotations

import csv
import io
from typing import Final
from unicodedata import normalize

import pytest
from hypothesis import assume, given, strategies as st

from partnerships.cli.output import format_csv, format_json, format_table, measure_width, pad
from partnerships.formats._sheets.delimited import format_row, read_records
from partnerships.formats._sheets.formulas import escape_formula, unescape_formula

# columns of a terminal


@pytest.mark.parametrize(
    ("text", "columns"),
    [
        ("", 0),
        ("Dalian", 6),
        ("Düren", 5),
        ("大連", 4),
        ("ｶﾞｶﾞ", 4),
        ("ガギ", 4),
        ("부산각", 6),
        ("Đặng Ứng", 8),
        ("ｄ", 2),
        ("Łódź", 4),
        ("Москва", 6),
        ("می‌بد", 4),
        ("קָמָץ", 3),
        ("नि", 2),
        ("葛\U000e0100城", 4),
        ("a\u034fb\u2060c", 3),
        ("a\u00adb", 3),
        ("\u0600١", 2),
        ("👍", 2),
        ("👍🏽", 2),
        ("🏽", 2),
        ("👩\u200d❤\ufe0f\u200d👨", 2),
        ("👨\u200d👩\u200d👧\u200d👦", 2),
        ("🏳\ufe0f\u200d🌈", 2),
        ("❤", 1),
        ("❤\ufe0f", 2),
        ("1\ufe0f\u20e3", 2),
        ("🇯🇵", 2),
        ("🏴\U000e0067\U000e0062\U000e007f", 2),
        ("大\u200d連", 4),
        ("\u302e가", 2),
        ("\u0378", 1),
        ("\u200d大", 2),
    ],
)
def test_a_text_takes_so_many_columns(text: str, columns: int) -> None:
    """Wide letters two, marks on a letter none, one emoji two, however many it is joined of."""
    assert measure_width(text) == columns
    assert measure_width(text + "大") == columns + 2
    assert pad(text, columns + 3) == text + "   "


LATIN_AND_EAST_ASIAN: Final = st.text(
    st.characters(min_codepoint=0x20, max_codepoint=0x24F, exclude_categories=["Cc"])
    | st.characters(min_codepoint=0x1E00, max_codepoint=0x1EFF)
    | st.characters(min_codepoint=0x3041, max_codepoint=0x3096)
    | st.characters(min_codepoint=0xAC00, max_codepoint=0xD7A3)
    | st.characters(min_codepoint=0x4E00, max_codepoint=0x9FFF)
)


@given(LATIN_AND_EAST_ASIAN)
def test_a_text_is_as_wide_composed_as_decomposed(text: str) -> None:
    """A file from a Mac has the one, most others the other."""
    assert (
        measure_width(normalize("NFC", text))
        == measure_width(normalize("NFD", text))
        == measure_width(text)
    )


@given(LATIN_AND_EAST_ASIAN, LATIN_AND_EAST_ASIAN)
def test_the_width_of_two_texts_is_the_sum(first: str, second: str) -> None:
    """Where no joined emoji is between."""
    assert measure_width(first + second) == measure_width(first) + measure_width(second)


@given(st.lists(st.tuples(LATIN_AND_EAST_ASIAN, LATIN_AND_EAST_ASIAN), max_size=5))
def test_the_second_column_begins_at_one_place(rows: list[tuple[str, str]]) -> None:
    """Two columns behind the widest cell of the first."""
    begins = max(measure_width(each) for each, _ in [("name", ""), *rows]) + 2
    lines = format_table(["name", "x"], [(first, f"|{second}") for first, second in rows]).split(
        "\n"
    )
    for line, (first, _) in zip(lines[1:], rows, strict=False):
        assert measure_width(line[: line.index("|", len(first))]) == begins


def test_json_has_letters_as_they_are() -> None:
    """And ends with a line break."""
    assert format_json({"name": "大連"}) == '{\n  "name": "大連"\n}\n'


# formulas

RISKY: Final = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
CELLS: Final = st.text("'=+-@＝＋－＠\t\r\n大a1,\"; #")


@pytest.mark.parametrize("sign", RISKY)
@pytest.mark.parametrize("before", ["", "'", "''"])
def test_what_a_spreadsheet_would_take_for_a_formula_is_escaped(before: str, sign: str) -> None:
    """By the command line and by a table alike, the full-width signs too."""
    text = f"{before}{sign}1+1"
    assert escape_formula(text) == f"'{text}"
    assert format_csv(["a"], [{"a": text}]).removeprefix("a\n").lstrip('"').startswith("'")
    (found,) = csv.reader(io.StringIO(format_row([text], ","), newline=""))
    assert found == [f"'{text}"]


@given(CELLS)
def test_an_escaped_text_is_no_formula_and_reads_back(text: str) -> None:
    """Whatever it begins with, apostrophes too."""
    escaped = escape_formula(text)
    assert not escaped.startswith(RISKY)
    assert unescape_formula(escaped) == text
    assert escaped in {text, f"'{text}"}


@given(st.lists(CELLS.map(lambda text: text.replace("\r", "")), min_size=2, max_size=3))
def test_the_command_line_and_a_table_escape_alike(cells: list[str]) -> None:
    """The one list is no safer than the other, and a table reads what either writes."""
    names = ["a", "b", "c"][: len(cells)]
    written = format_csv(names, [dict(zip(names, cells, strict=True))])
    _, listed = csv.reader(io.StringIO(written, newline=""))
    (tabled,) = csv.reader(io.StringIO(format_row(cells, ","), newline=""))
    assert listed == tabled == [escape_formula(cell) for cell in cells]
    assume(not written.split("\n", 1)[1].startswith("#"))  # which is a comment in a table
    read = [each.cells for each in read_records(written.split("\n", 1)[1], ",")]
    kept = [unescape_formula(escape_formula(cell).strip()) for cell in cells]
    assert read == ([kept] if any(kept) else [])


def test_cells_of_csv_are_texts() -> None:
    """What is true or false is a word, what is not there is empty, and several texts are in one cell."""
    row = {"a": True, "b": False, "c": None, "d": ["=x", "y"], "e": 3, "f": "大連"}
    assert format_csv(list("abcdefg"), [row]) == "a,b,c,d,e,f,g\ntrue,false,,'=x y,3,大連,\n"
