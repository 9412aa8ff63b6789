"""Workbooks, web pages and JSON, and the detection of what a file is."""

import io
import sys
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final
from zipfile import ZIP_DEFLATED, ZipFile

import openpyxl
import pytest
import xlwt
from hypothesis import given, strategies as st
from openpyxl.chart import BarChart

from partnerships.errors import (
    InvalidEncoding,
    InvalidJSON,
    InvalidOption,
    InvalidTable,
    MissingExtra,
)
from partnerships.formats._sheets import excel
from partnerships.formats._sheets.excel import measure_binary, write_workbook
from partnerships.formats._sheets.reading import read_sheets
from partnerships.formats._sheets.sheet import MAX_CELLS, Form, Line, Record, Sheet
from tests.formats.sheets.make_files import TABLE
from tests.formats.sheets.writers import OPEN_DOCUMENT, pack_ods, pack_zip, write_xlsx

if TYPE_CHECKING:
    from collections.abc import Callable

FILES: Final = Path(__file__).parent / "files"


def read_cells(sheet: Sheet) -> list[list[str]]:
    return [record.cells for record in sheet.records]


def read_file(name: str) -> list[Sheet]:
    return read_sheets((FILES / name).read_bytes(), name=name)


@pytest.mark.parametrize("path", sorted(FILES.glob("table.*")), ids=lambda path: path.name)
def test_a_file_of_each_form_has_the_cells_of_the_table(path: Path) -> None:
    """Its form and its separator are detected."""
    (sheet,) = read_file(path.name)
    assert read_cells(sheet) == [[*row] for row in TABLE]


# workbooks


def test_a_workbook_is_read_as_it_is_shown() -> None:
    """Merged cells are filled, days are ISO dates, numbers have no fraction, errors are told."""
    partners, old, empty = read_file("office.xlsx")
    title = "Sister cities as of 2024"
    assert (partners.name, partners.form, partners.hidden) == ("Sister cities", Form.EXCEL, False)
    assert partners.epoch == date(1899, 12, 30)
    assert [*partners.records] == [
        Record(1, [title] * 4, merged=frozenset({1, 2, 3})),
        Record(2, ["Country", "City", "Date", "No."]),
        Record(3, ["Japan", "Sendai", "1971-05-12", "1"]),
        Record(4, ["Japan", "Nara", "1973-04-01 12:30:00", "2.5"], merged=frozenset({0})),
        Record(5, ["Italy", "Pisa\n(Toscana)", "1990", "TRUE"]),
        Record(6, ["#REF!", "Lucca", "1991"]),
    ]
    assert (old.name, old.hidden, read_cells(old)[1]) == ("Old", True, ["Tula", "1992"])
    assert (empty.name, empty.hidden, read_cells(empty)) == ("Empty", False, [])


@pytest.mark.parametrize("name", ["office.xls", "office.ods"])
def test_other_workbooks_have_merged_cells_and_days_too(name: str) -> None:
    """Of old Excel and of LibreOffice."""
    first, second, *_ = read_file(name)[0].records
    assert first == Record(1, ["Japan", "Sendai", "1971-05-12"])
    assert second == Record(2, ["Japan", "Nara"], merged=frozenset({0}))


def test_days_can_be_counted_from_1904() -> None:
    """As Excel for the Macintosh did."""
    (sheet,) = read_file("mac.xlsx")
    assert (sheet.epoch, read_cells(sheet)) == (date(1904, 1, 1), [["City", "1979-05-01"]])
    assert read_file("office.xls")[0].epoch == date(1904, 1, 1)
    assert read_file("table.xls")[0].epoch == date(1899, 12, 30)


def test_a_sheet_is_chosen_by_its_name_or_number() -> None:
    """Counted from 1."""
    content = (FILES / "office.xlsx").read_bytes()
    assert [sheet.name for sheet in read_sheets(content, sheet="Old")] == ["Old"]
    assert [sheet.name for sheet in read_sheets(content, sheet=1)] == ["Sister cities"]
    for wanted in ("New", 0, 4, True):
        with pytest.raises(InvalidOption, match=r"no sheet .* among the 3: 'Sister cities', 'Old'"):
            read_sheets(content, sheet=wanted)


def test_times_and_rows_without_end_are_told() -> None:
    """A time alone is one; a row of more than a thousand cells is a fault."""
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet["B2"] = datetime(2024, 1, 1, 12, 30).time()  # noqa: DTZ001  # Excel has no zones
    sheet.cell(3, MAX_CELLS + 2, "far")
    out = io.BytesIO()
    book.save(out)
    (found,) = read_sheets(out.getvalue())
    first, second = found.records
    assert first == Record(2, ["", "12:30:00"])
    assert (second.line, second.fault) == (3, f"more than {MAX_CELLS} cells")


def replace_part(content: bytes, name: str, old: bytes, new: bytes) -> bytes:
    with ZipFile(io.BytesIO(content)) as file:
        parts = {each: file.read(each) for each in file.namelist()}
    assert old in parts[name]
    parts[name] = parts[name].replace(old, new)
    return pack_zip(parts)


def test_cells_that_lie_far_from_each_other_are_refused() -> None:
    """All between them would be held in memory."""
    sheet = "xl/worksheets/sheet1.xml"
    far = replace_part(write_xlsx([["a", "b"]]), sheet, b'r="B1"', b'r="XFD1048576"')
    row = '<table:table-row table:number-rows-repeated="1048576">{}</table:table-row>'
    cell = (
        '<table:table-cell table:number-columns-repeated="{}"><text:p>a</text:p></table:table-cell>'
    )
    repeated = pack_ods(
        f'<table:table table:name="a">{row.format(cell.format(16384))}</table:table>'
    )
    for content in (far, repeated):
        with pytest.raises(InvalidTable, match="a sheet of more than 20,000,000 cells"):
            read_sheets(content)


def test_merged_cells_of_a_workbook_cover_no_more_than_a_sheet_can_have() -> None:
    """A small workbook makes no large table."""
    rows = [["a"]] * 2000
    merged = b"".join(b'<mergeCell ref="A1:ALL2000"/>' for _ in range(2))
    content = replace_part(
        write_xlsx(rows),
        "xl/worksheets/sheet1.xml",
        b"</sheetData>",
        b'</sheetData><mergeCells count="2">' + merged + b"</mergeCells>",
    )
    with pytest.raises(InvalidTable, match="merged cells that cover more than 1,000,000 others"):
        read_sheets(content)


def write_old(sheet_name: str = "a", **cells: object) -> bytes:
    """Write an .xls file with the cells of one row, each by its format."""
    book = xlwt.Workbook()
    sheet = book.add_sheet(sheet_name)
    formats = {"time": "hh:mm", "day": "yyyy-mm-dd"}
    for column, (name, value) in enumerate(cells.items()):
        if name == "error":
            sheet.row(0).set_cell_error(column, value)
        else:
            style = xlwt.easyxf(num_format_str=formats.get(name, "General"))
            sheet.write(0, column, value, style)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def test_an_old_workbook_is_read_as_it_is_shown() -> None:
    """Errors and numbers that are no days, too."""
    content = write_old(yes=True, whole=3.0, time=0.5, day=3e9, error="#REF!")
    (sheet,) = read_sheets(content)
    assert read_cells(sheet) == [["TRUE", "3", "12:00:00", "3000000000", "#REF!"]]
    with pytest.raises(InvalidTable, match="a damaged workbook"):
        read_sheets(b"\t\x08\x10\0" + b"\xff" * 99)
    damaged = bytearray((FILES / "table.xls").read_bytes())
    damaged[1909] = 255
    with pytest.raises(InvalidTable, match=r"a damaged workbook \(AssertionError in xlrd\)"):
        read_sheets(bytes(damaged))
    bof = b"\t\x08\x10\0\0\x06\x05\0" + b"\0" * 12
    with pytest.raises(InvalidTable, match=r"^a workbook that is protected by a password"):
        read_sheets(bof + b"\x2f\0\x06\0\x01\0" + b"\0" * 4)


def test_merged_cells_of_old_workbooks_are_limited_too(monkeypatch: pytest.MonkeyPatch) -> None:
    """As those of new ones."""
    monkeypatch.setattr(excel, "_MAX_MERGED", 1)
    with pytest.raises(InvalidTable, match=r"^merged cells that cover more than 1 others"):
        read_file("office.xls")


def test_an_error_in_the_last_cell_of_a_sheet_is_told() -> None:
    """Also where nothing else stands in its row and column."""
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet["A1"] = "City"
    sheet["C3"] = "#N/A"
    sheet["C3"].data_type = "e"
    out = io.BytesIO()
    book.save(out)
    (found,) = read_sheets(out.getvalue())
    assert [*found.records] == [Record(1, ["City"]), Record(3, ["", "", "#N/A"])]


@pytest.mark.parametrize(
    ("record", "fits"),
    [
        (b"\0\x04\x09\0\0\0", True),
        (b"\0\x04\xff\xff\xff\x7f", False),
        (b"\x94\x01\x10" + b"\0\0\0\0\xff\xff\x0f\0\0\0\0\0\xff\x3f\0\0", False),
        (b"\x07\x04\xff\xff\xff\x7f", False),
        (b"\x25\x04\xff\xff\xff\x7f", True),
        (b"\x94", True),
    ],
)
def test_a_binary_sheet_says_how_large_it_is(record: bytes, fits: bool) -> None:  # noqa: FBT001
    """By its rows, its cells, and a record of its own."""
    rows, columns = measure_binary(record)
    assert (rows * columns <= 20_000_000) == fits
    message = "a damaged workbook" if fits else "a sheet of more than 20,000,000 cells"
    with pytest.raises(InvalidTable, match=message):
        read_sheets(pack_zip({"xl/worksheets/sheet1.bin": record}))


@pytest.mark.parametrize(
    ("parts", "message"),
    [
        (
            {"content.xml": b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'},
            "it has entities of its own",
        ),
        ({"content.xml": b"<a><b>"}, r"a damaged workbook \(content.xml: no element found"),
        ({"content.xml": b"<?xml version='1.0' encoding='TF-8'?><a/>"}, "a damaged workbook"),
        ({"content.xml": b"<a/>"}, "a damaged workbook"),
        (
            {"META-INF/manifest.xml": b"<a><manifest.encryption-data/></a>"},
            "protected by a password",
        ),
    ],
)
def test_an_open_document_that_is_damaged_is_refused(parts: dict[str, bytes], message: str) -> None:
    """One that is cut, has entities, or is protected."""
    with pytest.raises(InvalidTable, match=message):
        read_sheets(pack_zip({"mimetype": OPEN_DOCUMENT.encode(), **parts}))


def test_a_packed_file_can_be_protected() -> None:
    """Each part of it."""
    content = bytearray(pack_zip({"xl/a.xml": b"<a/>"}))
    for at in (6, content.index(b"PK\x01\x02") + 8):
        content[at] |= 1
    with pytest.raises(InvalidTable, match=r"^a workbook that is protected by a password"):
        read_sheets(bytes(content))


def test_what_stands_outside_the_tables_of_a_workbook_is_left_out() -> None:
    """As charts are, which have no cells."""
    table = '<table:table table:name="a"><table:table-row><table:table-cell><text:p>{}</text:p>'
    row = "</table:table-cell></table:table-row></table:table>"
    content = pack_ods(
        f"<text:p>x</text:p>{table.format('y')}{row}".replace(
            "cell><t", 'cell office:value-type="string"><t'
        )
    )
    assert [read_cells(sheet) for sheet in read_sheets(content)] == [[["y"]]]
    book = openpyxl.Workbook()
    book.worksheets[0].append(["City"])
    book.create_chartsheet("Chart").add_chart(BarChart())
    out = io.BytesIO()
    book.save(out)
    assert [sheet.name for sheet in read_sheets(out.getvalue())] == ["Sheet"]


def test_a_workbook_that_grows_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever size it states."""
    content = pack_zip({"xl/a.xml": b"a" * 100_000}, ZIP_DEFLATED)
    assert len(content) < 1000
    size = (100_000).to_bytes(4, "little")
    lying = content.replace(size, (10).to_bytes(4, "little"))
    monkeypatch.setattr(excel, "_MAX_UNPACKED", 50_000)
    for each in (content, lying):
        with pytest.raises(InvalidTable, match=r"^a workbook of more than 50,000 bytes"):
            read_sheets(each)


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (pack_zip({"xl/workbook.xml": b"<a>"}), "a damaged workbook"),
        (write_xlsx([["a"]])[:-3], "a damaged workbook"),
        (pack_zip({"xl/a.xml": b"abc"}).replace(b"\0\0\0\0\x21X", b"\x01\0\0\0\x21X"), "a damaged workbook|password"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "Workbook".encode("utf-16-le") * 99, "a damaged workbook"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), "protected by a password"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "WordDocument".encode("utf-16-le"), "a Word document, in which"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "a file of old Office, in which no table"),
        (b"PK\x03\x04", "a damaged workbook or archive"),
        (pack_zip({"word/document.xml": b""}), "a Word document, in which no table can be read"),
        (pack_zip({"a.csv": b"a,b"}), r"a zip archive \(unpack it first\)"),
        (pack_zip({"mimetype": b"application/vnd.oasis.opendocument.text"}), "an OpenDocument file that is no"),
        (b"%PDF-1.7", "a PDF document, in which no table can be read"),
        (b"\x89PNG\r\n", "a picture"),
        (b"", "an empty file"),
        (b" \n\n", "an empty file"),
        (b"a\0b", "it has zero bytes"),
    ],
)  # fmt: skip
def test_a_file_without_a_table_is_an_error_that_says_what_it_is(
    content: bytes, message: str
) -> None:
    """Whatever its name ends in."""
    with pytest.raises(InvalidTable, match=message):
        read_sheets(content, name="list.csv")


def test_a_form_that_is_named_must_be_that_of_the_file() -> None:
    """A workbook is one, and text is none."""
    with pytest.raises(InvalidTable, match="not a workbook"):
        read_sheets(b"a,b", form="excel")
    with pytest.raises(InvalidOption, match="a workbook, whatever the form"):
        read_sheets(write_xlsx([["a"]]), form="html")
    with pytest.raises(InvalidEncoding, match="must be text or bytes"):
        read_sheets(1979)  # type: ignore[arg-type]  # from callers without a type checker


@pytest.mark.parametrize(
    ("package", "extra"),
    [
        ("python_calamine", "excel"),
        ("xlrd", "excel"),
        ("openpyxl", "excel"),
        ("selectolax.lexbor", "web"),
    ],
)
def test_a_package_that_is_not_installed_is_named(
    monkeypatch: pytest.MonkeyPatch, package: str, extra: str
) -> None:
    """With the way to install it."""
    monkeypatch.setitem(sys.modules, package, None)
    uses: dict[str, tuple[Callable[..., object], object]] = {
        "python_calamine": (read_file, "table.xlsx"),
        "xlrd": (read_file, "table.xls"),
        "openpyxl": (write_workbook, [["a"]]),
        "selectolax.lexbor": (read_file, "table.html"),
    }
    use, argument = uses[package]
    with pytest.raises(MissingExtra, match=rf"pip install 'partnerships\[{extra}\]'"):
        use(argument)


CELLS: Final = st.text(
    st.characters(codec="utf-8", exclude_categories=["Cc"]), min_size=1, max_size=20
)


@given(st.lists(st.lists(CELLS, min_size=2, max_size=2), min_size=1, max_size=5))
def test_a_workbook_that_is_written_reads_back(rows: list[list[str]]) -> None:
    """All cells are text, also formulas and numbers; surrounding white space is lost."""
    table = [["=City", "1984"], *rows]
    content = write_workbook(table)
    assert content == write_workbook(table)
    (sheet,) = read_sheets(content)
    plain = [[cell.strip() for cell in row] for row in table]
    found = [[*cells, "", ""][:2] for cells in read_cells(sheet)]
    normal = [[*row] for row in (map(_normalize, row) for row in plain)]
    assert found == [row for row in normal if any(row)]


def _normalize(cell: str) -> str:
    from unicodedata import normalize  # noqa: PLC0415

    return normalize("NFC", cell).strip()


def test_a_workbook_is_written_for_readers() -> None:
    """Days are days of Excel, the heading stays in view, columns are as wide as their texts."""
    rows = [
        ("City", "Since", "Note"),
        ("大連市", "1979-05-01", "=1+1"),
        ("a" * 99, "1979-05", "x\ny"),
        ("b", "1899-01-01", ""),
    ]
    content = write_workbook(rows, dates=[1], title="Partners")
    sheet = openpyxl.load_workbook(io.BytesIO(content)).worksheets[0]
    assert (sheet.title, sheet.freeze_panes) == ("Partners", "A2")
    assert sheet["A1"].font.b is True
    day = sheet["B2"]
    assert (day.value, day.number_format) == (datetime(1979, 5, 1), "yyyy-mm-dd")  # noqa: DTZ001
    assert [cell.value for cell in sheet["B"][2:]] == ["1979-05", "1899-01-01"]
    assert (sheet["C2"].value, sheet["C2"].data_type) == ("=1+1", "s")
    widths = [sheet.column_dimensions[letter].width for letter in "ABC"]
    assert widths == [60, 12, 6]
    assert read_cells(read_sheets(content)[0])[1] == ["大連市", "1979-05-01", "=1+1"]


def test_a_column_of_whole_numbers_is_one_in_excel() -> None:
    """The heading is text, and so are numbers in other columns."""
    content = write_workbook([("1", "2"), ("10", "20")], numbers=[1])
    sheet = openpyxl.load_workbook(io.BytesIO(content)).worksheets[0]
    values = [[(cell.value, cell.data_type) for cell in row] for row in sheet.iter_rows()]
    assert values == [[("1", "s"), ("2", "s")], [("10", "s"), (20, "n")]]


def test_a_text_that_no_cell_can_hold_is_an_error() -> None:
    """Control characters, which Excel cannot have."""
    with pytest.raises(InvalidTable, match="no control characters: 'a\\\\x01'"):
        write_workbook([["a\x01"]])
    assert read_sheets(write_workbook([]))[0].size == 0


# web pages

PAGE: Final = """<!DOCTYPE html><html><head><title>T</title><style>a</style></head><body>
<nav><ul><li>Home</ul></nav>
<h1>Town</h1><h2>Sister cities</h2><p>As of <b>2024</b></p>Text
<table><caption>Partners</caption>
<tr><th>City<th colspan=2>Country<th>Since
<tr><td>Nantes<sup class="reference"><a>[1]</a></sup>
 <td rowspan="2"><img alt="Flag of France" src="x.png"> <a title="x">France</a><td>44<td>1984<br>renewed&nbsp;2004
<tr><td><span style="display: none">sort</span><p>Lille<p>Nord<td>59<td>1<sup>st</sup> May 1990<sup></sup>
<tr><td><img src="/Flag_of_Italy.svg"> Pisa<script>x</script>
<tr><td><span class="flagicon" title="Austria"><img alt="" class="flag"></span>Graz<td>
<tr><td><span class="flag"><img></span>Ro<img src="a.png">me
<tr hidden><td>no
</table>
<h2>Others</h2>
<ul><li>Graz (1995)<li>Japan<ol><li>Sendai<li>Nara</ol></ul>
<dl><dt>Japan<dd>Otaru<dd>Chiba<dt>Italy<dd>Lucca</dl>
<dl><dt>City<dd>A<dt>Since<dd>1<dt>City<dd>B<dt>Since<dd>2</dl>
<dl><dt>only a term</dl><ul></ul>
<footer><ul><li>About</ul></footer></body></html>"""


def test_a_page_is_read_as_it_is_shown() -> None:
    """Its tables and lists, with headings above; without navigation, scripts and what is hidden."""
    table, items, terms, blocks = read_sheets(PAGE)
    above = (Line(0, "Town"), Line(0, "Sister cities"), Line(0, "As of 2024"), Line(0, "Text"))
    assert (table.form, table.name, table.around) == (Form.HTML, "Partners", above)
    assert [*table.records] == [
        Record(1, ["City", "Country", "Country", "Since"], merged=frozenset({2})),
        Record(2, ["Nantes [1]", "France", "44", "1984\nrenewed 2004"]),
        Record(3, ["Lille\nNord", "France", "59", "1st May 1990"], merged=frozenset({1})),
        Record(4, ["Italy Pisa"]),
        Record(5, ["Austria Graz", ""]),
        Record(6, ["Rome"]),
    ]
    assert (items.name, items.columns) == ("Others", ("group", "item"))
    assert [*items.records] == [
        Record(1, ["", "Graz (1995)"]),
        Record(3, ["Japan", "Sendai"], merged=frozenset({0})),
        Record(4, ["Japan", "Nara"], merged=frozenset({0})),
    ]
    assert read_cells(terms) == [["Japan", "Otaru"], ["Japan", "Chiba"], ["Italy", "Lucca"]]
    assert (blocks.form, read_cells(blocks)) == (
        Form.PAGES,
        [["City", "Since"], ["A", "1"], ["B", "2"]],
    )


def test_tables_within_tables_are_tables_of_their_own() -> None:
    """A table that only lays out the page is none, and the lists in it are lists."""
    inner = "<table><tr><td>City<td>Since<td>x<tr><td>Nantes<td>1984<td>y</table>"
    page = f"<table><tr><td>{inner}<ul><li>Pisa<li>Lucca</ul></table>"
    table, items = read_sheets(page)
    assert read_cells(table) == [["City", "Since", "x"], ["Nantes", "1984", "y"]]
    assert read_cells(items) == [["Pisa"], ["Lucca"]]
    (data,) = read_sheets("<table><tr><td>a<td>b<tr><td>c<td><ul><li>d</ul><tr><td>e<td>f</table>")
    assert read_cells(data) == [["a", "b"], ["c", "d"], ["e", "f"]]


def test_tables_of_keys_and_values_are_joined() -> None:
    """Where successive ones have the same keys."""
    page = "".join(
        f"<table><tr><th>City<td>{city}<tr><th>Since<td>{year}</table>"
        for city, year in (("Nantes", 1984), ("Pisa", 1990))
    )
    (sheet,) = read_sheets(page)
    assert sheet.form is Form.PAGES
    assert read_cells(sheet) == [["City", "Since"], ["Nantes", "1984"], ["Pisa", "1990"]]
    one, other = read_sheets(page.replace("City<td>Pisa", "Town<td>Pisa"))
    assert (one.form, read_cells(other)) == (Form.HTML, [["Town", "Pisa"], ["Since", "1990"]])


@pytest.mark.parametrize(
    ("declared", "encoding"),
    [("Shift_JIS", "cp932"), ("x-sjis", "cp932"), ("euc-jp", "euc_jp"), ("utf-8", "utf-8"), ("Shift_JIS", "utf-8"),
     ("x-unknown", "utf-8"), ("utf-8", "utf-8-sig")],
)  # fmt: skip
def test_a_page_declares_its_encoding(declared: str, encoding: str) -> None:
    """Unless it is UTF-8 all the same."""
    page = f'<meta http-equiv="Content-Type" content="text/html; charset={declared}"><ul><li>瀋陽市</ul>'
    (sheet,) = read_sheets(page.encode(encoding))
    assert read_cells(sheet) == [["瀋陽市"]]


@pytest.mark.parametrize(
    ("page", "message"),
    [
        ("<html><p>Nothing", "no table and no list in the html"),
        ("<div>" * 4000 + "<ul><li>a", "a page with more than 3000 elements within each other"),
        ("<html>" + "</div>" * 9, "no table and no list"),
    ],
)
def test_a_page_without_a_list_is_an_error(page: str, message: str) -> None:
    """As is one that only a program makes."""
    with pytest.raises(InvalidTable, match=message):
        read_sheets(page)


# JSON


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ('[{"city": "Nantes", "since": 1984}, {"a": null, "city": "Pisa"}]',
         [["city", "since", "a"], ["Nantes", "1984"], ["Pisa", "", ""]]),
        ('{"response":{"body":{"items":[{"a":1.50,"b":{"c":"x","d":true}}]}}}',
         [["a", "b c", "b d"], ["1.50", "x", "true"]]),
        ('{"result":{"fields":[{"id":"a"}],"records":[{"a":1,"b":false}]}}', [["a", "b"], ["1", "false"]]),
        ('{"meta":{"a":1},"towns":[{"a":["x","y"],"b":[{"c":1}]}]}', [["a", "b"], ["x; y", '[{"c": "1"}]']]),
        ('{"values":[["a","b"],[1,null],["x","y"]]}', [["a", "b"], ["1", ""], ["x", "y"]]),
        ('{"a":1}\n\n{"b":2}\n', [["a", "b"], ["1"], ["", "2"]]),
        ('[{"a":1},["x"]]', [["a", ""], ["1"], ["", "x"]]),
    ],
)  # fmt: skip
def test_rows_are_found_in_json(text: str, rows: list[list[str]]) -> None:
    """Numbers are as they are printed."""
    (sheet,) = read_sheets(text)
    assert (sheet.form, read_cells(sheet)) == (Form.JSON, rows)


def test_the_line_of_a_row_in_json_is_its_number() -> None:
    """The heading has none."""
    (sheet,) = read_sheets('[{"a": 1}, {"a": ""}, {"a": 3}]')
    assert [record.line for record in sheet.records] == [0, 1, 3]
    (sheet,) = read_sheets('[["a"], [1], [2]]')
    assert [record.line for record in sheet.records] == [0, 1, 2]


@pytest.mark.parametrize(
    ("feature", "cells"),
    [
        ('{"type":"Feature","properties":{"a":"x"},"geometry":{"type":"Point","coordinates":[1.50,2]}}',
         ["x", "1.50", "2"]),
        ('{"attributes":{"a":"x"},"geometry":{"x":1,"y":2}}', ["x", "1", "2"]),
        ('{"attributes":{"a":"x"},"geometry":{"x":140000,"y":2}}', ["x"]),
        ('{"properties":{"a":"x"},"geometry":{"type":"Polygon","coordinates":[[1]]}}', ["x"]),
        ('{"properties":{"a":"x"},"geometry":null}', ["x"]),
    ],
)  # fmt: skip
def test_a_feature_of_a_map_is_a_row(feature: str, cells: list[str]) -> None:
    """With longitude and latitude, if it is a point in degrees."""
    (sheet,) = read_sheets(f'{{"type":"FeatureCollection","features":[{feature}]}}')
    heading, row = read_cells(sheet)
    assert (sheet.form, row) == (Form.GEOJSON, cells)
    assert heading == ["a", "longitude", "latitude"][: len(cells)]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('{"format":"partnerships/1","partnerships":[{}]}',
         r"a registry document, which partnerships\.formats\.document"),
        ('{"entities":{"Q1":{}}}', r"Wikidata's JSON, which partnerships\.formats\.wikidata reads"),
        ('{"results":{"bindings":[{}]}}', "Wikidata's JSON"),
        ("[]", "JSON without an array of objects"),
        ("[1, 2]", "JSON without an array of objects"),
        ('{"a": 1}', "JSON without an array of objects"),
        ('{"a":{"a":{"a":{"a":{"a":{"a":{"a":[{}]}}}}}}}', "JSON without an array of objects"),
        ('{"a":[{}],"b":[{}]}', "several arrays of objects, of which one can be read: 'a', 'b'"),
        ("[" + ",".join(f'{{"{n}":1}}' for n in range(1001)) + "]", "objects with more than 1000 different keys"),
    ],
)  # fmt: skip
def test_json_that_is_no_list_is_an_error(text: str, message: str) -> None:
    """Which says what reads it."""
    with pytest.raises(InvalidTable, match=message):
        read_sheets(text)


@pytest.mark.parametrize(
    ("text", "message"),
    [('[{"a": }]', "not JSON at line 1"),
     ('{"a":1}\n{"b":}', "object 2: not JSON"), ("[" * 99_999, "nested too deeply")],
)  # fmt: skip
def test_json_with_an_error_says_where(text: str, message: str) -> None:
    """If the file's name says that it is JSON."""
    with pytest.raises(InvalidJSON, match=message):
        read_sheets(text, name="list.json")


def test_a_row_in_json_can_have_too_many_cells() -> None:
    """Which is its fault."""
    (sheet,) = read_sheets(f"[{[1] * (MAX_CELLS + 1)}]")
    ((record),) = sheet.records
    assert record.fault == f"more than {MAX_CELLS} cells"


# detection


@pytest.mark.parametrize(
    ("text", "name", "form"),
    [
        ("City,Since\nNantes,1984\n", "list.html", Form.DELIMITED),
        ("City,Note\nNantes,<br>x\n", "list.csv", Form.DELIMITED),
        ("City,Since\n[Nantes],1984\n", "list.csv", Form.DELIMITED),
        ("[Nantes],1984\n", "list.csv", Form.DELIMITED),
        ("* Nantes\n* Pisa\n", "list.txt", Form.BULLETS),
        ("* Nantes\n* Pisa\n", "list.md", Form.MARKDOWN),
        ("* Nantes\n* Pisa\n", "list.wiki", Form.WIKITEXT),
        ("* [[Nantes]]\n* [[Pisa]]\n", "list.txt", Form.WIKITEXT),
        ("{|\n| a\n|}", "", Form.WIKITEXT),
        ("<!-- x -->\n<table><tr><td>a<td>b</table>", "", Form.HTML),
        ("<?xml version='1.0'?>\n<ul><li>a</ul>", "", Form.HTML),
        ("Text above\n<table><tr><td>a<td>b</table>", "", Form.HTML),
    ],
)
def test_the_form_is_detected_by_the_content(text: str, name: str, form: Form) -> None:
    """The name settles what it leaves open."""
    assert {sheet.form for sheet in read_sheets(text, name=name)} == {form}
