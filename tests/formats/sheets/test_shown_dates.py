"""Dates in workbooks, which are read as they are shown: a year, a month or a day."""

import io
import re
from collections.abc import Callable, Sequence
from datetime import date, datetime, time
from typing import Final, NamedTuple
from zipfile import ZipFile

import openpyxl
import pytest
import xlwt
from hypothesis import given, strategies as st
from openpyxl.utils.datetime import CALENDAR_MAC_1904

from partnerships.dates import PartialDate
from partnerships.formats import table
from partnerships.formats._sheets.number_formats import Shown, find_built_in, find_shown
from partnerships.formats._sheets.reading import read_sheets
from tests.formats.sheets.writers import pack_ods, pack_zip

DAY: Final = date(1984, 5, 12)


def write_new(cells: Sequence[tuple[object, str]], *, mac: bool = False) -> bytes:
    """Write an .xlsx workbook with a row of values, each in its format."""
    book = openpyxl.Workbook()
    if mac:
        book.epoch = CALENDAR_MAC_1904
    for column, (value, code) in enumerate(cells, 1):
        cell = book.worksheets[0].cell(1, column)
        cell.value = value  # type: ignore[assignment]  # any value of a cell
        cell.number_format = code
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def write_old(cells: Sequence[tuple[object, str]], *, mac: bool = False) -> bytes:
    """Write an .xls workbook with a row of values, each in its format."""
    book = xlwt.Workbook()
    book.dates_1904 = mac
    sheet = book.add_sheet("a")
    for column, (value, code) in enumerate(cells):
        style = xlwt.XFStyle()
        style.num_format_str = code
        sheet.write(0, column, value, style)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def set_old_format(content: bytes, number: int) -> bytes:
    """Return an .xls workbook whose second format, the first beside that of all cells, is a built-in one."""
    style = re.compile(rb"(\xe0\x00\x14\x00..)\xa5\x00", re.DOTALL)
    changed, count = style.subn(lambda found: found[1] + number.to_bytes(2, "little"), content)
    assert count == 1
    return changed


def read_row(content: bytes) -> list[str]:
    (sheet,) = read_sheets(content)
    (record,) = sheet.records
    return record.cells


def replace_in_parts(content: bytes, *changes: tuple[bytes, bytes]) -> bytes:
    """Return a workbook with other bytes in the styles and the sheet."""
    with ZipFile(io.BytesIO(content)) as file:
        parts = {each: file.read(each) for each in file.namelist()}
    for old, new in changes:
        assert any(old in each for each in parts.values())
        parts = {name: each.replace(old, new) for name, each in parts.items()}
    return pack_zip(parts)


YEARS: Final = (
    "yyyy", "YYYY", "yy", "e", '"Jahr" yyyy', "[Red]yyyy", "yyyy;@", "[$-409]yyyy;@", r"yyyy\d", "bbbb",
    'yyyy"年度"', '[$-411]ggge"年";@', "[$-411]gge", r"\y\e\a\r\ yyyy", "_myyyy_d", "b2yyyy", "dddd yyyy",
    'yyyy" (m/d)"', "yyyy hh:mm", "yyyy h:mm:ss AM/PM", "yyyy;mmm yyyy", "yyyy [mm]:ss",
)  # fmt: skip
MONTHS: Final = (
    "mmm yyyy", "mmm-yy", "yyyy/mm", "mm/yyyy", r"mmmm\ yyyy", "[$-F800]mmmm\\, yyyy", 'yyyy"年"m"月"',
    '[DBNum1][$-804]yyyy"年"m"月";@', '[$-411]ggge"年"m"月";@', "[$-40C]mmmm yyyy;@", "dddd mmmm yyyy",
    'yyyy"년" m"월"', "mmmm", "mmm yyyy h:mm", "mmmmm yyyy", "[<30000]yyyy/m;[<40000]yyyy/mm/dd;yyyy/mm/dd",
)  # fmt: skip
DAYS: Final = (
    "yyyy-mm-dd", "dd.mm.yyyy", "d mmmm", "d-mmm", "m/d/yy h:mm", "d", r"yyyy\-mm\-dd;@",
    '[$-411]ggge"年"m"月"d"日";@', "[$-411]ge.m.d", "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", 'd" de "mmmm" de "yyyy',
    '[>=43831]ggge"年"m"月"d"日";[>=43586]"令和元年"m"月"d"日";ggge"年"m"月"d"日"',
)  # fmt: skip
NO_DATES: Final = (
    "General", "0", "0.00", "#,##0_);[Red](#,##0)", "0.00E+00", "##0.0E+0", "# ?/?", "@", "", ";;;", "hh:mm",
    "mm:ss", "[h]:mm:ss", "mm:ss.0", "[mm]:ss", "h:mm AM/PM", "aaaa", "dddd", '0"年"', "0 years", "#,##0 kr",
    '_(* #,##0_);_(* \\(#,##0\\);_(* "-"_);_(@_)', '"yyyy"', "[yyyy", "ggg",
)  # fmt: skip


@pytest.mark.parametrize(
    ("shown", "codes"),
    [(Shown.YEAR, YEARS), (Shown.MONTH, MONTHS), (Shown.DAY, DAYS), (None, NO_DATES)],
)
def test_a_format_shows_a_year_a_month_a_day_or_no_date(
    shown: Shown | None, codes: Sequence[str]
) -> None:
    """Whatever its literal texts, colours, languages and further sections."""
    assert {code: find_shown(code) for code in codes} == dict.fromkeys(codes, shown)


@given(st.text())
def test_any_text_can_be_a_format(code: str) -> None:
    """What follows a section without a condition changes nothing."""
    shown = find_shown(code)
    assert shown in {*Shown, None}
    if "[" not in code and '"' not in code and not code.endswith(("\\", "_", "*")):
        assert find_shown(f"{code};yyyy") == shown


@pytest.mark.parametrize(
    ("number", "character_sets", "is_month"),
    [
        (14, (), False),
        (17, (), True),
        (17, ("128",), True),
        (55, ("128",), True),
        (55, ("0", "134"), False),
        (57, ("128",), False),
        (57, ("134",), True),
        (57, ("129",), False),
        (57, ("0",), True),
        (58, (), False),
        (0, (), False),
    ],
)
def test_a_built_in_format_can_mean_a_month(
    number: int,
    character_sets: Sequence[str],
    is_month: bool,  # noqa: FBT001
) -> None:
    """In one language and not in another, which the fonts tell."""
    assert find_built_in(number, character_sets) == (Shown.MONTH if is_month else None)


class Format(NamedTuple):
    """The code of a format, and the elements of one of OpenDocument, which show the same."""

    code: str
    elements: str
    shown: Shown


@st.composite
def formats(draw: st.DrawFn) -> Format:
    """Draw a format with the parts of a date in any order, and with texts between them."""
    parts = {
        Shown.YEAR: (["yyyy", "yy", "YYYY", 'ggge"年"'], "<number:year/>"),
        Shown.MONTH: (["m", "mm", "mmm", "mmmm"], "<number:month/>"),
        Shown.DAY: (["d", "dd"], "<number:day/>"),
    }
    shown = draw(st.sampled_from(Shown))
    order = draw(st.permutations([each for each in Shown if each <= shown]))
    codes = [draw(st.sampled_from(parts[each][0])) for each in order]
    between = draw(st.sampled_from(["/", "-", ".", r"\ ", '" d "', r"\m", '"年"', '"yyyy"']))
    before = draw(st.sampled_from(["", "[Red]", "[$-411]", '"am "', "[$-F800]", "dddd\\ "]))
    after = draw(st.sampled_from(["", ";@", ";[Red]d", '" Uhr"', "_d", "*m"]))
    elements = "<number:text>d</number:text>".join(parts[each][1] for each in order)
    return Format(f"{before}{between.join(codes)}{after}", elements, shown)


DATES: Final = st.dates(date(1904, 1, 2), date(2100, 12, 31))


@given(st.lists(st.tuples(DATES, formats()), min_size=1, max_size=5), st.booleans())
def test_a_date_is_read_as_its_format_shows_it(
    cells: list[tuple[date, Format]],
    mac: bool,  # noqa: FBT001
) -> None:
    """In all workbooks, also where days are counted from 1904: no more, and no less."""
    shown = [form.shown.format_day(day) for day, form in cells]
    written = [(datetime(day.year, day.month, day.day), form.code) for day, form in cells]  # noqa: DTZ001  # Excel has no zones
    assert read_row(write_new(written, mac=mac)) == shown
    assert read_row(write_old(written, mac=mac)) == shown
    assert read_row(write_open([(day, form.elements) for day, form in cells])) == shown
    for (day, form), text in zip(cells, shown, strict=True):
        assert PartialDate(text).precision.name == form.shown.name
        assert PartialDate(text).earliest <= day <= PartialDate(text).latest


def write_open(cells: Sequence[tuple[date, str]]) -> bytes:
    """Write an .ods workbook with a row of dates, each with the elements of its format."""
    automatic = "".join(
        f'<number:date-style style:name="N{at}">{elements}</number:date-style>'
        f'<style:style style:name="ce{at}" style:family="table-cell" style:data-style-name="N{at}"/>'
        for at, (_, elements) in enumerate(cells)
    )
    row = "".join(make_open_cell(day, f"ce{at}") for at, (day, _) in enumerate(cells))
    tables = f'<table:table table:name="a"><table:table-row>{row}</table:table-row></table:table>'
    return pack_ods(tables, automatic=automatic)


def make_open_cell(day: date, style: str = "", repeated: int = 1) -> str:
    named = style and f' table:style-name="{style}"'
    again = f' table:number-columns-repeated="{repeated}"'
    value = f' office:value-type="date" office:date-value="{day}"'
    return f"<table:table-cell{named}{again}{value}><text:p>x</text:p></table:table-cell>"


@pytest.mark.parametrize("write", [write_new, write_old])
def test_what_is_no_date_stays_as_it_is(
    write: Callable[[Sequence[tuple[object, str]]], bytes],
) -> None:
    """Texts, numbers, times and truth values, whatever their format."""
    cells = [
        ("May 1984", "yyyy"),
        (1984, "General"),
        (1984.5, "0.0"),
        (30814, "0 years"),
        (time(12, 30), "hh:mm"),
        (True, "yyyy"),
        (DAY, "mmm-yy"),
    ]
    found = read_row(write(cells))
    assert found == ["May 1984", "1984", "1984.5", found[3], "12:30:00", "TRUE", "1984-05"]
    assert found[3] != "1984"


def test_the_year_of_an_era_is_that_of_its_date() -> None:
    """Also where the format has no other part, by which it is known as one of dates."""
    moment = datetime(1984, 5, 12, 18, 30)  # noqa: DTZ001  # Excel has no zones
    cells = [(moment, '[$-411]ggge"年"'), (moment, "yyyy"), (moment, "m/yyyy"), (30814, 'e"年"')]
    for write in (write_new, write_old):
        assert read_row(write(cells)) == ["1984", "1984", "1984-05", "1984"]
        assert read_row(write([(1e9, "e"), (1e9, "yyyy")]))[0] == "1000000000"


def test_cells_need_not_name_their_places_and_styles() -> None:
    """Which follow then from those before, and are the first of the workbook."""
    content = write_new([("a", "General"), (DAY, "mmm yyyy")])
    plain = replace_in_parts(
        content, (b' r="A1"', b""), (b' r="B1"', b""), (b'<row r="1"', b"<row")
    )
    assert read_row(plain) == ["a", "1984-05"]
    small = replace_in_parts(content, (b' r="B1"', b' r="b1"'))
    assert read_row(small) == ["a", "1984-05"]
    first = replace_in_parts(
        write_new([(DAY, "mmm yyyy")]), (b' s="1"', b""), (b'xf numFmtId="0"', b'xf numFmtId="17"')
    )
    assert read_row(first) == ["1984-05"]


@pytest.mark.parametrize(
    ("number", "charset", "text"),
    [
        (b"55", b"128", "1984-05"),
        (b"55", b"134", "1984-05-12"),
        (b"57", b"134", "1984-05"),
        (b"58", b"128", "1984-05-12"),
        (b"x", b"128", "30814"),  # none of its formats
    ],
)
def test_the_language_of_a_built_in_format_is_that_of_the_fonts(
    number: bytes, charset: bytes, text: str
) -> None:
    """Its code stands nowhere in the workbook."""
    content = replace_in_parts(
        write_new([(DAY, "yyyy")]),
        (b'xf numFmtId="165"', b'xf numFmtId="%b"' % number),
        (b"<family", b'<charset val="%b"/><family' % charset),
    )
    assert read_row(content) == [text]


@pytest.mark.parametrize(
    ("number", "charset", "text"),
    [(55, 128, "1984-05"), (55, 134, "1984-05-12"), (57, 134, "1984-05"), (17, 0, "1984-05")],
)
def test_old_workbooks_have_built_in_formats_too(number: int, charset: int, text: str) -> None:
    """And fonts that tell their language."""
    book = xlwt.Workbook()
    style = xlwt.XFStyle()
    style.font.charset = charset
    style.num_format_str = "[$-411]yyyy"
    book.add_sheet("a").write(0, 0, DAY, style)
    out = io.BytesIO()
    book.save(out)
    assert read_row(set_old_format(out.getvalue(), number)) == [text]


FORMATS: Final = """
<number:date-style style:name="year"><number:year/></number:date-style>
<number:date-style style:name="month"><number:month/><number:year/></number:date-style>
<number:date-style style:name="era"><number:era/><number:year/></number:date-style>
<number:date-style style:name="day"><number:day/><number:month/><number:year/></number:date-style>
<number:text-style style:name="sections"><number:text-content/>
<style:map style:condition="value()&gt;=0" style:apply-style-name="month"/></number:text-style>
"""
STYLES: Final = "".join(
    f'<style:style style:name="{name}" style:family="table-cell" style:{key}="{value}">'
    '<style:map style:condition="cell-content()=1" style:apply-style-name="a"/></style:style>'
    for name, key, value in (
        ("a year", "data-style-name", "year"),
        ("a month", "data-style-name", "month"),
        ("an era", "data-style-name", "era"),
        ("a day", "data-style-name", "day"),
        ("sections", "data-style-name", "sections"),
        ("no format", "data-style-name", "none"),
        ("a child", "parent-style-name", "a year"),
        ("a circle", "parent-style-name", "a circle"),
    )
)


@pytest.mark.parametrize("is_common", [False, True])
def test_the_style_of_a_cell_of_libreoffice_is_its_own_or_that_of_its_row_or_column(
    is_common: bool,  # noqa: FBT001
) -> None:
    """It can be based on another one, and its format can have sections."""
    names = ["a year", "a month", "an era", "a day", "sections", "no format", "a child", "a circle"]
    text = (
        '<table:table-cell table:style-name="a year" office:value-type="string">'
        "<text:p>May 1984</text:p></table:table-cell>"
    )
    own = text + "".join(make_open_cell(DAY, name) for name in names)
    default = "table:default-cell-style-name"
    rows = (
        f'<table:table-column table:number-columns-repeated="2"/><table:table-column {default}="a month"/>'
        f"<table:table-row>{own}</table:table-row>"
        f'<table:table-row table:number-rows-repeated="2">{make_open_cell(DAY)}'
        f"{make_open_cell(DAY, 'a year', 2)}</table:table-row>"
        f"<table:table-row>{make_open_cell(DAY, 'a day', 2)}{make_open_cell(DAY)}{make_open_cell(DAY)}"
        f"</table:table-row>"
        f'<table:table-row {default}="a year">{make_open_cell(DAY, "", 3)}</table:table-row>'
    )
    other = f"<table:table-row>{make_open_cell(DAY)}</table:table-row>"
    content = pack_ods(
        f'<table:table table:name="a">{rows}</table:table><table:table table:name="b">{other}</table:table>',
        automatic="" if is_common else FORMATS + STYLES,
        common=FORMATS + STYLES if is_common else "",
    )
    first, second = read_sheets(content)
    year, month, day = "1984", "1984-05", "1984-05-12"
    assert [record.cells for record in first.records] == [
        ["May 1984", year, month, year, day, month, day, year, day],
        [day, year, year],
        [day, year, year],
        [day, day, month, day],
        [year, year, year],
    ]
    assert [record.cells for record in second.records] == [[day]]


def test_a_hidden_sheet_is_told_whether_it_is_read_or_not() -> None:
    """By one remark."""
    book = openpyxl.Workbook()
    heading = ["Country", "City", "Date"]
    for row in (heading, ["France", "Nantes", "1984"]):
        book.worksheets[0].append(row)
    for title, rows in (
        ("Old", [heading, ["Italy", "Pisa", "1979"]]),
        ("Notes", [["see the net"]]),
    ):
        sheet = book.create_sheet(title)
        sheet.sheet_state = "hidden"
        for row in rows:
            sheet.append(row)
    out = io.BytesIO()
    book.save(out)
    read = table.loads(out.getvalue(), home="Springfield", type="sister")
    told = [(each.reason.partition(":")[0], each.value) for each in read.remarks]
    assert told.count(("a hidden sheet", "Old")) == 1
    assert told.count(("a hidden sheet, not read", "Notes")) == 1
    assert len(read.registry) == 2


def test_a_partnership_is_as_old_as_its_cell_shows() -> None:
    """A year is no first of January."""
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.append(["Country", "City", "Date"])
    for city, code in (("Nantes", "yyyy"), ("Rennes", "mmm yyyy"), ("Lyon", "d mmm yyyy")):
        sheet.append(["France", city, date(1984, 1, 1)])
        sheet.cell(sheet.max_row, 3).number_format = code
    out = io.BytesIO()
    book.save(out)
    read = table.loads(out.getvalue(), home="Springfield", type="sister")
    found = [str(each.acts[0].on) for each in read.or_raise()]
    assert sorted(found) == ["1984", "1984-01", "1984-01-01"]
