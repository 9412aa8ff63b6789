"""Lists in text: delimited, Markdown, wikitext, bullets, and blocks of keys and values."""

import time
from collections.abc import Sequence
from typing import Final

import pytest

from partnerships.errors import InvalidOption, InvalidTable
from partnerships.formats._sheets.bullets import MAX_DEPTH
from partnerships.formats._sheets.reading import read_sheets
from partnerships.formats._sheets.sheet import MAX_CELLS, Form, Line, Record, Sheet

Rows = list[tuple[int, list[str]]]


def read_rows(sheet: Sheet) -> Rows:
    return [(record.line, record.cells) for record in sheet.records]


def read_one(
    content: bytes | str, *, name: str = "", separator: str | None = None, form: str | None = None
) -> Sheet:
    (sheet,) = read_sheets(content, name=name, separator=separator, form=form)
    return sheet


# delimited text


@pytest.mark.parametrize(
    ("text", "separator", "cells"),
    [
        ('a|"b|c"|d', "|", ["a", "b|c", "d"]),
        ('a||"b||c"||d|e', "||", ["a", "b||c", "d|e"]),
        ('"a"||"b"', "||", ["a", "b"]),
        ("a :: b :: c", "::", ["a", "b", "c"]),
        ("New York  United States   1960", "  ", ["New York", "United States", "1960"]),
        ("釜山広域市　　韓国　　1989年", "  ", ["釜山広域市", "韓国", "1989年"]),
        ("a b", " ", ["a", "b"]),
        ("a^b", "^", ["a", "b"]),
        ('="1979-05-01",x', ",", ["1979-05-01", "x"]),
        ('"=""1979-05-01""","=""a,b"""', ",", ["1979-05-01", "a,b"]),
        (
            "'1979-05-01,'s-Hertogenbosch,'t Zand",
            ",",
            ["1979-05-01", "'s-Hertogenbosch", "'t Zand"],
        ),
        ('="a"&"b",=""', ",", ['="a"&"b"']),
    ],
)
def test_a_separator_that_is_named_is_used(text: str, separator: str, cells: list[str]) -> None:
    """Of any length; and texts that programs mark as texts are read as these."""
    sheet = read_one(text, separator=separator)
    ((line, found),) = read_rows(sheet)
    assert (line, [cell for cell in found if cell]) == (1, cells)
    assert (sheet.form, sheet.separator) == (Form.DELIMITED, separator)


def test_columns_that_are_aligned_by_spaces_keep_lines_and_comments() -> None:
    """As other delimited text does."""
    text = f"# a  list\n\nNantes  France\n{'a  ' * MAX_CELLS}b\n"
    records = [*read_one(text, separator="  ").records]
    assert records[:2] == [
        Record(1, ["# a  list"], comment=True),
        Record(3, ["Nantes", "France"]),
    ]
    assert (records[2].line, records[2].fault) == (4, f"more than {MAX_CELLS} cells")


@pytest.mark.parametrize("separator", ["", '"', "\n", ",\r"])
def test_a_separator_without_sense_is_an_error(separator: str) -> None:
    """Nothing, a quotation mark, a line break."""
    with pytest.raises(InvalidOption, match="a separator must be a text without"):
        read_sheets("a,b", separator=separator)


def test_a_separator_is_of_delimited_text() -> None:
    """Another form that is named beside it is an error."""
    with pytest.raises(InvalidOption, match="a separator is of delimited text, not of html"):
        read_sheets("a,b", separator=",", form="html")
    assert read_one("<table>,b", separator=",", form="delimited").form is Form.DELIMITED


def test_the_separator_can_be_chosen_by_a_function() -> None:
    """Which knows the headings."""
    (sheet,) = read_sheets("a;b,c;d\n", choose_separator=lambda text: text[3])
    assert read_rows(sheet) == [(1, ["a;b", "c;d"])]


def test_a_pipe_separates_where_all_lines_have_it_equally_often() -> None:
    """And is a letter elsewhere."""
    text = "City|Country\nNantes|France\nPisa|Italy\n"
    assert read_one(text).separator == "|"
    assert read_one("City,Note\nNantes,a|b\n").separator == ","


# bullets


@pytest.mark.parametrize(
    "mark",
    ["* ", "- ", "• ", "・", "● ", "○", "– ", "■", "‣ ", "1. ", "1) ", "(1) ", "①", "12．", "◆ "],
)
def test_an_item_is_one_cell(mark: str) -> None:
    """Whatever its mark or number."""
    sheet = read_one(f"Sister cities:\n\n{mark}Nantes, France (1984)\n{mark}大連市(中国)\n")
    assert (sheet.form, sheet.name, sheet.columns) == (Form.BULLETS, "Sister cities:", ("item",))
    assert sheet.around == (Line(1, "Sister cities:"),)
    assert read_rows(sheet) == [(3, ["Nantes, France (1984)"]), (4, ["大連市(中国)"])]


def test_an_inner_list_has_the_outer_items_in_front() -> None:
    """As if they stood in a merged cell. An item without an inner list has none."""
    text = "- Japan\n    - Sendai\n    - Hokkaidō\n        - Sapporo\n- Pisa\n  Italy\n"
    sheet = read_one(text)
    assert sheet.columns == ("group", "group", "item")
    assert [*sheet.records] == [
        Record(2, ["Japan", "", "Sendai"], merged=frozenset({0})),
        Record(4, ["Japan", "Hokkaidō", "Sapporo"], merged=frozenset({0, 1})),
        Record(5, ["", "", "Pisa\nItaly"]),
    ]


def test_a_line_between_items_begins_another_list() -> None:
    """Named by the line."""
    france, italy = read_sheets("France\n* Nantes\n* Lille\n\nItaly\n* Pisa\n* Lucca\n\n\nend\n")
    assert (france.name, read_rows(france)) == ("France", [(2, ["Nantes"]), (3, ["Lille"])])
    assert (italy.name, read_rows(italy)) == ("Italy", [(6, ["Pisa"]), (7, ["Lucca"])])
    assert italy.around == (Line(1, "France"), Line(5, "Italy"))


def test_lists_can_lie_very_deep() -> None:
    """The innermost are joined."""
    text = "\n".join(f"{' ' * depth}- {depth}" for depth in range(MAX_DEPTH + 3))
    (*_, last) = read_one(text).records
    assert len(last.cells) == MAX_DEPTH + 1
    assert last.cells[-1] == str(MAX_DEPTH + 2)


def test_a_table_whose_first_cells_are_marks_is_no_list() -> None:
    """Its heading has no mark."""
    text = "○,City,Since\n○,Nantes,1984\n○,Pisa,1990\n"
    assert read_one(f"No.{text[1:]}").form is Form.DELIMITED
    assert read_one("No.\tCity\n1.\tNantes\n2.\tPisa\n").form is Form.DELIMITED


def test_an_encoding_can_be_named() -> None:
    """Any of Python's encodings of text, also one that is never guessed."""
    (sheet,) = read_sheets("Łódź,1979\n".encode("iso8859-2"), encoding="iso8859-2")
    assert read_rows(sheet) == [(1, ["Łódź", "1979"])]
    assert read_rows(read_one("Łódź,1979\n".encode("utf-32"))) == [(1, ["Łódź", "1979"])]


# Markdown


def test_a_table_of_markdown_is_read_as_it_is_shown() -> None:
    """Without emphasis, with the texts of links; the lines are those of the file."""
    text = r"""# Partners

As of **2024**.

| *City* | Since \| |
|:---|---:|
| [Nantes](http://a.example/b) ![Flag](f.png) | `1984`<br>renewed[^1] |
  __Pisa__ & S&atilde;o | <small>1990</small>
| | |

City|Since
---|---
Graz|\*1995
"""
    first, second = read_sheets(text, name="list.md")
    assert (first.form, first.name) == (Form.MARKDOWN, "Partners")
    assert first.around == (Line(1, "Partners"), Line(3, "As of 2024."))
    assert read_rows(first) == [
        (5, ["City", "Since |"]),
        (7, ["Nantes Flag", "1984\nrenewed [1]"]),
        (8, ["Pisa & São", "1990"]),
    ]
    assert read_rows(second) == [(11, ["City", "Since"]), (13, ["Graz", "*1995"])]


def test_a_list_of_markdown_is_read_as_it_is_shown() -> None:
    """Each item is one cell."""
    sheet = read_one("## Japan ##\n* **[Sendai](a)** (1971)\n+ Nara\n", name="list.md")
    assert (sheet.form, sheet.name) == (Form.MARKDOWN, "Japan")
    assert read_rows(sheet) == [(2, ["Sendai (1971)"]), (3, ["Nara"])]


def test_a_row_of_markdown_can_have_too_many_cells() -> None:
    """Which is its fault."""
    *_, last = read_one(f"a|b\n-|-\n{'|' * (MAX_CELLS + 5)}\n").records
    assert last.fault == f"more than {MAX_CELLS} cells"


# wikitext


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        ("{{flagicon|FRA}} [[Nantes]], France", "🇫🇷 Nantes, France"),
        ("{{flag|France}} '''''[[Nantes|the city]]'''''", "🇫🇷 the city"),
        ("{{FRA}} [[Nantes]]", "🇫🇷 Nantes"),
        ("{{FRA|#}} [[Nantes]]", "🇫🇷 Nantes"),
        ("{{日本}} [[仙台市]]", "🇯🇵 仙台市"),
        ("{{Flagge|Japan}} Sendai", "🇯🇵 Sendai"),
        ("{{Bandera|Italia|size=20px}} Pisa", "🇮🇹 Pisa"),
        ("[[File:Flag of France.svg|20px|alt=x]] [[Nantes]]", "🇫🇷 Nantes"),
        ("{{Флаг|Норвегия}} [[Тромсё]]", "🇳🇴 Тромсё"),
        ("{{Прапор|Польща}} [[Краків]]", "🇵🇱 Краків"),
        ("{{Flag|Atlantis}} Nantes", "Atlantis Nantes"),
        ("{{ABC}} Nantes", "ABC Nantes"),
        ("{{Gemellaggio|Francia|Reims|1954}}", "Reims (Francia), 1954"),
        ("{{Jumelage|Reims}} {{Jumelage|Reims|1954}}", "Reims Reims 1954"),
        ("[[Datei:Rathaus.jpg|mini]] Nantes", "Nantes"),
        ("Nantes<ref name=a>x\ny</ref>, France<ref name='a' />", "Nantes, France"),
        ("Nantes<!-- {{ a\n -->{{cn}}{{Citation needed|date=May 2020}}{{efn|x}}", "Nantes"),
        ("[[Nantes]] ({{dts|1984|5|1}})", "Nantes (1984-05-01)"),
        ("{{start date|1984}} {{date|1 mai 1984}}", "1984 1 mai 1984"),
        ("{{sort|a|Nantes}} {{lang|fr|Ville}} {{ill|Pisa|it|x}}", "Nantes Ville Pisa"),
        ("{{Unknown template|Nantes|x=y|2=France}}", "Nantes France"),
        ("{{Nantes}}{{dead}}", "Nantes"),
        ("[https://a.example/b Nantes] &amp; <small>Pisa</small><br />Graz", "Nantes & Pisa\nGraz"),
        ("Nantes<sup>2</sup>[[Category:Towns]]__NOTOC__", "Nantes [2]"),
        ("[[:fr:Nantes]] {{a|{{b|Pisa}}}} ]] }}", "fr:Nantes Pisa ]] }}"),
        ("{{Plainlist|Nantes}} {{unclosed [[x", "Nantes {{unclosed [[x"),
        ("a\ue000b<ref>not closed", "a bnot closed"),
    ],
)
def test_wikitext_is_read_as_it_is_shown(text: str, cell: str) -> None:
    """Flags are those of their countries, or names if these are unknown; notes and marks for editors are left out."""
    sheet = read_one(f"* {text}\n* Last\n", form="wikitext")
    first, last = read_rows(sheet)
    assert first == (1, [cell])
    assert last == (2 + text.count("\n"), ["Last"])


def test_a_table_of_wikitext_has_spans_and_lines() -> None:
    """The lines are those of the file, also behind notes and templates over several lines."""
    text = """== Twin towns ==
{{As of|2024}}<!--
-->
{| class="wikitable"
|+ style="x" | Partners
! City !! scope="col" | Country
! Since
|-
| [[Nantes]] || rowspan="2" | {{flag
|France}} || 1984<ref>x
y</ref>
|- style="x"
| Lille
| style="x" | 1990
renewed
{{!}} x
|-
| colspan=2 | Pisa{{!}}{{!}} 1990
{| class="inner"
| Lucca || Italy || 1991
|}
|}
After
* Graz
"""
    table, items = read_sheets(text)
    assert (table.form, table.name) == (Form.WIKITEXT, "Partners")
    assert table.around == (Line(1, "Twin towns"), Line(2, "2024"))
    assert [*table.records] == [
        Record(6, ["City", "Country", "Since"]),
        Record(9, ["Nantes", "🇫🇷", "1984"]),
        Record(13, ["Lille", "🇫🇷", "1990\nrenewed", "x"], merged=frozenset({1})),
        Record(18, ["Pisa", "Pisa", "1990"], merged=frozenset({1})),
        Record(20, ["Lucca", "Italy", "1991"]),
    ]
    assert (items.name, read_rows(items)) == ("Twin towns", [(24, ["Graz"])])
    assert items.around[-1] == Line(23, "After")


def test_a_text_ends_a_list_of_wikitext() -> None:
    """And an inner item without text is none."""
    one, other = read_sheets("* [[a]]\n** {{cn}}\n** b\nText\n# [[c]]\n")
    assert read_rows(one) == [(3, ["a", "b"])]
    assert (other.around, read_rows(other)) == ((Line(4, "Text"),), [(5, ["c"])])


def test_a_cell_can_cover_a_place_that_is_covered_from_above() -> None:
    """The upper one stays."""
    text = "{|\n| a || rowspan=2 | b || rowspan=2 | c\n|-\n| colspan=3 | d\n|-\n| e || f || colspan=1200 | g\n|}"
    first, second, third = read_one(text).records
    assert first.cells == ["a", "b", "c"]
    assert (second.cells, second.merged) == (["d", "b", "c"], frozenset({1, 2}))
    assert third.fault == f"more than {MAX_CELLS} cells"


def test_a_long_name_of_a_picture_is_no_flag() -> None:
    """Nor is one of another thing."""
    name = f"Flag of {'a' * 200}.svg"
    assert read_rows(read_one(f"* [[File:{name}]] [[Nantes]]\n"))[0][1] == ["Nantes"]


def test_a_table_of_wikitext_need_not_be_closed() -> None:
    """It ends with the file."""
    assert read_rows(read_one("{|\n! a\n| b\n|-\nc")) == [(2, ["a", "b"])]


@pytest.mark.parametrize("form", ["wikitext", "html"])
def test_merged_cells_cover_no_more_than_a_table_can_have(form: str) -> None:
    """A small page makes no large table."""
    row = {
        "wikitext": "|-\n" + "| rowspan=60000 colspan=900 | a\n",
        "html": "<tr><td rowspan=60000 colspan=900>a",
    }[form]
    text = (
        {"wikitext": "{|\n", "html": "<table>"}[form]
        + row
        + {"wikitext": "|-\n| b\n", "html": "<tr><td>b"}[form] * 500
    )
    with pytest.raises(InvalidTable, match="merged cells that cover far more than is written"):
        read_sheets(text, form=form)


@pytest.mark.parametrize("form", ["wikitext", "html"])
def test_a_row_can_have_too_many_cells(form: str) -> None:
    """Which is its fault."""
    text = {"wikitext": "{|\n| a" + " || a" * MAX_CELLS, "html": "<table><tr>" + "<td>a" * 1001}[
        form
    ]
    ((record,),) = (sheet.records for sheet in read_sheets(f"{text}\n", form=form))
    assert record.fault == f"more than {MAX_CELLS} cells"


# blocks of keys and values


def test_blocks_with_the_same_keys_are_records() -> None:
    """A key that a block does not have is an empty cell; a further value is a line of its cell."""
    text = """City list of 2024
City: Nantes
Country：France
Since: 1984
Note: first
Note: second

City: Pisa
Since: 1990
Mayor: A. B.
"""
    sheet = read_one(text)
    assert (sheet.form, sheet.around) == (Form.PAGES, (Line(1, "City list of 2024"),))
    assert read_rows(sheet) == [
        (0, ["City", "Country", "Since", "Note", "Mayor"]),
        (2, ["Nantes", "France", "1984", "first\nsecond", ""]),
        (8, ["Pisa", "", "1990", "", "A. B."]),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "City: Nantes\nSince: 1984\n",
        "Japan: Sendai\nItaly: Pisa\nJapan: Nara\nItaly: Lucca\n",
        "City: Nantes\nCity: Pisa\n",
    ],
)
def test_other_lines_with_colons_are_no_blocks(text: str) -> None:
    """One block, keys that are no headings, or one key alone."""
    assert read_one(text).form is Form.DELIMITED
    with pytest.raises(InvalidTable, match="no table and no list in the pages"):
        read_sheets(text, form="pages")


# time

LONG: Final[Sequence[tuple[str | None, str]]] = [
    *(
        ("wikitext", mark)
        for mark in ("{{", "[[", "{{a|", "{|\n|", "<ref>", "<!--", "* a\n", "[http://a ", "<sup>")
    ),
    *(
        ("wikitext", mark)
        for mark in ("{|\n|-\n| a\n", "'''", "=a", "a=", "<br", "== ", "{{a}}", "** a\n* b\n")
    ),
    *(
        ("markdown", mark)
        for mark in ("|", "*a", "[", "[a](", "`", "- a\n", "a|b\n-|-\n", "\\", "<")
    ),
    *(
        ("html", mark)
        for mark in (
            "<table><tr><td>",
            "<sup>",
            "<li>",
            "&amp;",
            "<b>",
            "<h1>a<table><tr><td>b<td>c</table>",
        )
    ),
    *(("json", mark) for mark in ("[", '{"a":', "1", '{"a":1}\n')),
    *(("pages", mark) for mark in ("a: b\n", "a:", "：", "City: a\nSince: 1\n")),
    *(("bullets", mark) for mark in ("* a\n", "  ", "1", "\n")),
    *((None, mark) for mark in ("|", "* ", "a: b\n", "[[a]]\n", "<", "{|", "a|b\n", "'''")),
]


@pytest.mark.parametrize(("form", "mark"), LONG)
def test_a_long_file_takes_time_in_proportion(form: str | None, mark: str) -> None:
    """Whatever is repeated in it."""
    started = time.process_time()
    try:
        for sheet in read_sheets(mark * (60_000 // len(mark)), form=form):
            assert all(record.cells for record in sheet.records)
    except InvalidTable as error:
        assert error.message  # noqa: PT017  # the one or the other
    except ValueError as error:
        assert "JSON" in type(error).__name__  # noqa: PT017
    assert time.process_time() - started < 3
