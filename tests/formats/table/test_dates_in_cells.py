"""The cells for dates: what each tells of a conclusion, a last day, an end, other acts and a term."""

from __future__ import annotations

from datetime import date

import pytest

from partnerships import AmbiguousDate, InvalidDate, PartialDate, Term
from partnerships.formats._table.dates import CellAct, CellDates, DateReader, join_parts
from partnerships.formats.municipal_dates import DateOrder
from tests.support.partnerships import catch_error

READER = DateReader(order=None, minguo=False)
EXCEL = DateReader(order=None, minguo=False, epoch=date(1899, 12, 30))


def describe(cell: CellDates | Term | None) -> str:
    """Return what a cell tells as one short text, without its remarks."""
    if not isinstance(cell, CellDates):
        return str(cell)
    parts = [
        "" if cell.on is None else str(cell.on),
        cell.until and f"until {cell.until}",
        *(f"{act.kind} {act.on}" for act in cell.acts),
        cell.type and f"type {cell.type}",
        cell.term and f"term {cell.term}",
        cell.printed and f"note {cell.printed}",
    ]
    return "; ".join(part for part in parts if part)


@pytest.mark.parametrize(
    ("text", "told", "remarks"),
    [
        ("1984", "1984", 0),
        ("since 1984", "1984", 0),
        ("unknown (before 1990)", "[..1989-12-31]", 0),
        ("unbekannt (um 1990)", "1990~", 0),
        ("seit 7. April 1995", "1995-04-07", 0),
        ("1984–present", "1984", 0),
        ("1984/..", "1984", 0),
        ("1984 to date", "1984", 0),
        ("1984年至今", "1984", 0),
        ("renewed 2004", "XXXX; renewed 2004", 1),
        ("1984 - renewed 2004", "1984; renewed 2004", 0),
        ("1984年～", "1984", 0),
        ("", "XXXX", 1),
        ("不明", "XXXX", 0),
        ("XXXX", "XXXX", 0),
        # lives
        ("1987–2011", "1987; until 2011", 1),
        ("(1987–2011)", "1987; until 2011", 1),
        ("1987-2011", "1987; until 2011", 1),
        ("1987年5月～2011年3月", "1987-05; until 2011-03", 1),
        ("until 2011", "XXXX; until 2011", 1),
        # signings over several days
        ("26–28 September 2002", "[2002-09-26..2002-09-28]", 0),
        ("2002年4月～9月", "[2002-04-01..2002-09-30]", 1),
        ("24./25. September 1994", "[1994-09-24..1994-09-25]", 0),
        ("24 & 25 September 1994", "[1994-09-24..1994-09-25]", 0),
        ("Juni/Juli 1994", "[1994-06-01..1994-07-31]", 1),
        ("平成6年9月24・25日", "[1994-09-24..1994-09-25]", 0),
        ("1994年9月24日、25日", "[1994-09-24..1994-09-25]", 0),
        # what came later
        ("1968, renewed 1998", "1968; renewed 1998", 0),
        ("1968 (renewed 1998)", "1968; renewed 1998", 0),
        ("1968; erneuert 1998", "1968; renewed 1998", 0),
        ("1968年（再締結1998年）", "1968; renewed 1998", 0),
        ("1968, renewed 1998, terminated 2014", "1968; renewed 1998; terminated 2014", 0),
        ("1985, terminated 2013", "1985; terminated 2013", 0),
        ("1985 (terminated)", "1985; terminated XXXX", 0),
        ("1985 (suspended since 2022)", "1985; suspended 2022", 0),
        ("1985, ruht seit 2022", "1985; suspended 2022", 0),
        ("1985, expired 1995", "1985; until 1995", 0),
        ("1985 (active)", "1985", 0),
        ("signed 1985, renewed 1998", "1985; renewed 1998", 0),
        ("formalized 1985, renewed 1998", "1985; renewed 1998", 0),
        ("1985 (formalized)", "1985", 0),
        ("1985, in force until 2030", "1985; until 2030", 0),
        ("active since 1985", "1985", 0),
        ("terminated 2013", "XXXX; terminated 2013", 1),
        ("renewed", "XXXX; renewed XXXX", 1),
        ("1987–2011, renewed 1999", "1987; until 2011; renewed 1999", 1),
        # two signings
        ("17.04.1996 / 20.05.1996", "1996-04-17; note 17.04.1996 / 20.05.1996", 1),
        ("1.5.1964/2.6.2004", "1964-05-01; note 1.5.1964/2.6.2004", 1),
        ("1964 & 2004", "1964; note 1964 & 2004", 1),
        ("1964 and 2004", "1964; note 1964 and 2004", 1),
        ("1964年、2004年", "1964; note 1964年、2004年", 1),
        # types
        ("S60.6.3友好都市提携", "1985-06-03; type 友好都市提携", 0),
        ("1985年6月3日 姉妹都市提携", "1985-06-03; type 姉妹都市提携", 0),
        ("1985 (friendship)", "1985; type friendship", 0),
        ("Jumelage 1965", "1965; type jumelage", 0),
        ("1990 friendship", "1990; type friendship", 0),
        (
            "1990: friendship; 1995: sister city",
            "1990; type friendship; note 1990: friendship; 1995: sister city",
            1,
        ),
        ("1985, sister city", "1985; type sister city", 0),
        ("2005年4月3日结好", "2005-04-03", 0),
        # presumptions
        ("1979[1]", "1979", 1),
        ("FY1979", "[1979-04-01..1980-03-31]", 1),
        ("平成36年3月31日", "2024-03-31", 1),
        ("พ.ศ. 2535", "1992", 1),
        ("1979.1", "1979-01", 1),
        ("1953-01-01T00:00:00Z", "1953; note 1953-01-01T00:00:00Z", 1),
        ("1987/88", "[1987-01-01..1988-12-31]", 1),
        ("1987-88", "[1987-01-01..1988-12-31]", 1),
        ("1987–98", "1987; until 1998", 1),
        ("1987–?", "1987; terminated XXXX", 1),
        ("1987 – unbekannt", "1987; terminated XXXX", 1),
        ("1987 (informell)", "1987; note 1987 (informell)", 1),
        ("12.10.1990 (Rathaus)", "1990-10-12; note 12.10.1990 (Rathaus)", 1),
        # words that say nothing
        ("1987 (Vertrag)", "1987", 0),
        ("1987 (umowa)", "1987", 0),
        ("1987 Vertrag, 1997 Erneuerung", "1987; renewed 1997", 0),
        ("昭和62年8月26日・平成9年更新", "1987-08-26; renewed 1997", 0),
        ("平成9年5月11日 解消：令和4年", "1997-05-11; terminated 2022", 0),
        ("昭和50年代", "[1975-01-01..1984-12-31]", 0),
    ],
)
def test_a_cell_for_the_date_tells_the_conclusion_and_what_came_later(
    text: str, told: str, remarks: int
) -> None:
    """What is presumed is told in a remark."""
    found = READER.read_start(text, "")
    assert describe(found) == told
    assert len(found.remarks) == remarks


def test_the_type_in_a_sentence_is_found() -> None:
    """Chinese lists print the whole sentence in the date's cell."""
    found = READER.read_start("1980年10月27日缔结为友好城市关系", "")
    assert found.on == PartialDate("1980-10-27")
    assert "友好城市" in found.type


@pytest.mark.parametrize(
    "text",
    [
        "1990 (planned)",
        "1990 (not terminated)",
        "1990 (2010)",
        "1990 (2005 and 2010)",
        "1990, terminated until 2013",
        "1990, 1995–2005",
        "1990 (friendship 1991)",
        "1985, active since 1990",
        "1989年(昭和60年)",
        "1979/",
        "2024年交流現在",
        "/1979",
        "?? 1990",
        "friendship",
        "28976",
        "#REF!",
        "x" * 300,
        "1990, " * 20,
    ],
)
def test_a_cell_with_a_part_that_is_not_understood_is_refused(text: str) -> None:
    """The row is left out rather than read by half."""
    assert isinstance(catch_error(READER.read_start, text=text, precision=""), InvalidDate)


@pytest.mark.parametrize("text", ["03/04/1979", "since 03/04/1979"])
def test_a_cell_with_two_readings_asks_for_the_order(text: str) -> None:
    """In the cells for dates and for acts."""
    assert isinstance(catch_error(READER.read_start, text=text, precision=""), AmbiguousDate)
    assert isinstance(catch_error(READER.read_act, text=text, kind="renewed"), AmbiguousDate)
    assert READER.is_date(text)
    by_order = DateReader(DateOrder.DMY, minguo=False).read_start(text, "")
    assert by_order.on == PartialDate("1979-04-03")


@pytest.mark.parametrize(
    ("text", "told", "remarks"),
    [
        ("", "", 0),
        ("-", "", 0),
        ("present", "", 0),
        ("heute", "", 0),
        ("en cours", "", 0),
        ("継続中", "", 0),
        ("indefinite", "", 0),
        ("2019-03-31", "until 2019-03-31", 0),
        ("bis 31.3.2019", "until 2019-03-31", 0),
        ("2019年3月31日まで", "until 2019-03-31", 0),
        ("26–28 March 2019", "until [2019-03-26..2019-03-28]", 0),
        ("1990–2019", "until 2019", 1),
        ("terminated 2013", "terminated 2013", 0),
        ("2022 (suspended)", "suspended 2022", 0),
        ("suspended", "suspended XXXX", 0),
        ("expired 2019", "until 2019", 0),
        ("expired", "expired XXXX", 0),
        ("5 years", "term P5Y", 0),
        ("5年間（自動更新）", "note 5年間（自動更新）", 1),
        ("5 years, automatic renewal", "note 5 years, automatic renewal", 1),
        ("automatically renewed", "note automatically renewed", 1),
        ("自動更新", "note 自動更新", 1),
        ("不明", "terminated XXXX", 1),
        ("XXXX", "terminated XXXX", 1),
    ],
)
def test_a_cell_for_the_last_day_tells_it_or_what_stands_for_it(
    text: str, told: str, remarks: int
) -> None:
    """A last day, an act, a term, or that it goes on."""
    found = READER.read_until(text)
    assert describe(found) == told
    assert len(found.remarks) == remarks


@pytest.mark.parametrize("text", ["since 2019", "2019/", "someday", "not terminated", "0 years"])
def test_a_cell_without_a_last_day_is_refused(text: str) -> None:
    """With what would be right."""
    assert isinstance(catch_error(READER.read_until, text=text), InvalidDate)


@pytest.mark.parametrize(
    ("text", "told", "remarks"),
    [
        ("", "", 0),
        ("present", "", 0),
        ("2013", "terminated 2013", 0),
        ("31.3.2013", "terminated 2013-03-31", 0),
        ("since 2013", "terminated 2013", 0),
        ("until 2013", "until 2013", 0),
        ("2013–2014", "terminated 2014", 1),
        ("26–28 March 2013", "terminated [2013-03-26..2013-03-28]", 0),
        ("解消 2013年", "terminated 2013", 0),
        ("ruht", "suspended XXXX", 0),
        ("expired 2013", "until 2013", 0),
        ("unknown", "terminated XXXX", 0),
        ("XXXX", "terminated XXXX", 0),
    ],
)
def test_a_cell_for_the_end_tells_the_act(text: str, told: str, remarks: int) -> None:
    """A date there is the act's own day."""
    found = READER.read_end(text)
    assert describe(found) == told
    assert len(found.remarks) == remarks


@pytest.mark.parametrize("text", ["yes", "2019/", "planned", "1①"])
def test_a_cell_without_an_end_is_refused(text: str) -> None:
    """``yes`` in a column for the end can be read both ways."""
    assert isinstance(catch_error(READER.read_end, text=text), InvalidDate)


@pytest.mark.parametrize(
    ("text", "kind", "told", "remarks"),
    [
        ("", "renewed", "", 0),
        ("no", "renewed", "", 0),
        ("2004", "renewed", "renewed 2004", 0),
        ("2004, 2014", "renewed", "renewed 2004; renewed 2014", 0),
        ("2004 und 2014", "renewed", "renewed 2004; renewed 2014", 0),
        ("1999年、2009年", "renewed", "renewed 1999; renewed 2009", 0),
        ("2004; suspended 2022", "renewed", "renewed 2004; suspended 2022", 0),
        ("renewed 2004", "renewed", "renewed 2004", 0),
        ("yes", "renewed", "renewed XXXX", 1),
        ("unknown", "renewed", "renewed XXXX", 0),
        ("since 2022", "suspended", "suspended 2022", 0),
        ("2020–2022", "suspended", "suspended 2020; resumed 2022", 1),
        ("2020–2022", "renewed", "renewed [2020-01-01..2022-12-31]", 1),
    ],
)
def test_a_cell_for_acts_tells_each(text: str, kind: str, told: str, remarks: int) -> None:
    """One or more dates, with words for the act or without."""
    found = READER.read_act(text, kind)
    assert describe(found) == told
    assert len(found.remarks) == remarks


@pytest.mark.parametrize("text", ["until 2022", "next year", "in force until 2022", "()", "1/2"])
def test_a_cell_without_acts_is_refused(text: str) -> None:
    """Rather than read by half."""
    assert isinstance(catch_error(READER.read_act, text=text, kind="suspended"), InvalidDate)


@pytest.mark.parametrize(
    ("text", "term"),
    [
        ("5年", "P5Y"),
        ("五年", "P5Y"),
        ("5年間", "P5Y"),
        ("5 years", "P5Y"),
        ("five years", "P5Y"),
        ("five (5) years", "P5Y"),
        ("for 5 years", "P5Y"),
        ("5-year term", "P5Y"),
        ("a period of 5 years", "P5Y"),
        ("pięć lat", "P5Y"),
        ("на пять лет", "P5Y"),
        ("vijf jaar", "P5Y"),
        ("năm năm", "P5Y"),
        ("beş yıl", "P5Y"),
        ("1 Jahr", "P1Y"),
        ("3 ans", "P3Y"),
        ("18 months", "P18M"),
        ("6か月", "P6M"),
        ("5년", "P5Y"),
        ("P5Y", "P5Y"),
        ("2 roky", "P2Y"),
        ("5 лет", "P5Y"),
        ("until 2019", "until 2019"),
        ("bis 2019", "until 2019"),
        ("unlimited", ""),
    ],
)
def test_a_cell_for_the_term_tells_its_length_or_last_day(text: str, term: str) -> None:
    """In years or months."""
    assert describe(READER.read_term(text)) == term


@pytest.mark.parametrize("text", ["5 parsecs", "1①", "five of years", "5 " * 60])
def test_another_text_is_no_term(text: str) -> None:
    """It is refused as a date too."""
    assert isinstance(catch_error(READER.read_term, text=text), InvalidDate)


def test_a_spreadsheet_s_number_is_a_day_where_its_epoch_is_known() -> None:
    """And told."""
    found = EXCEL.read_start("28976", "")
    assert found.on == PartialDate("1979-05-01")
    assert found.remarks == ("a spreadsheet's number for a day, taken for 1979-05-01",)
    assert EXCEL.read_until("28976.0").until == PartialDate("1979-05-01")
    assert EXCEL.read_start("1979", "").on == PartialDate("1979")


@pytest.mark.parametrize(
    ("parts", "printed"),
    [
        (("昭和", "54", "5", "1"), "昭和54年5月1日"),
        (("昭和", "54", "5", ""), "昭和54年5月"),
        (("S", "54", "", ""), "S54年"),
        (("", "昭和54", "5", "1"), "昭和54年5月1日"),
        (("", "1979", "5", "1"), "1979-5-1"),
        (("", "1979年", "5月", "1日"), "1979-5-1"),
        (("", "1979", "5", ""), "1979-5"),
        (("", "1979", "", ""), "1979"),
        (("", "1979", "May", "1"), "1 May 1979"),
        (("", "1979", "mai", ""), "mai 1979"),
        (("", "", "", ""), ""),
    ],
)
def test_parts_in_cells_of_their_own_are_joined(parts: tuple[str, ...], printed: str) -> None:
    """To a text that is read as the date; without a part, to a month or a year."""
    assert join_parts(*parts) == printed
    if printed:
        assert READER.is_date(printed)


@pytest.mark.parametrize("parts", [("", "1979", "", "5"), ("", "", "5", "1"), ("", "79", "5", "1")])
def test_parts_that_are_no_date_are_refused(parts: tuple[str, ...]) -> None:
    """A day without its month, a month without its year, a year of two digits."""
    assert isinstance(
        catch_error(READER.read_start, text=join_parts(*parts), precision=""), InvalidDate
    )


@pytest.mark.parametrize(
    ("text", "is_date"),
    [
        ("1979", True),
        ("since 1979", True),
        ("1979, renewed 2004", True),
        ("1979–2004", True),
        ("", False),
        ("unknown", False),
        ("Date signed", False),
        ("Since", False),
        ("terminated 2004", False),
    ],
)
def test_a_cell_with_a_date_of_a_conclusion_is_one(text: str, is_date: bool) -> None:  # noqa: FBT001  # the table's
    """By which rows are told from headings."""
    assert READER.is_date(text) is is_date


@pytest.mark.parametrize(
    ("refused", "advised"),
    [
        ("1979/", "1979/.."),
        ("/1979", "XXXX/1979"),
        ("#REF!", "XXXX"),
        ("1.5.79", "1.5.1979"),
        ("1979-05-01T00:00:00+09:00", "1979-05-01"),
        ("1979-05-01 12:30", "1979-05-01"),
        ("foo", "昭和54年5月1日"),
        ("foo", "1 May 1979"),
    ],
)
def test_the_advice_of_a_refusal_works(refused: str, advised: str) -> None:
    """What it says to write is read."""
    assert isinstance(catch_error(READER.read_start, text=refused, precision=""), InvalidDate)
    assert READER.read_start(advised, "").on is not None


def test_the_advice_about_ends_works() -> None:
    """``XXXX`` is an end of unknown date, and nothing is none."""
    assert isinstance(catch_error(READER.read_end, text="yes"), InvalidDate)
    assert READER.read_end("XXXX").acts == (CellAct("terminated", PartialDate("XXXX")),)
    assert READER.read_end("") == CellDates()
    assert isinstance(catch_error(READER.read_until, text="2019/"), InvalidDate)
    assert READER.read_until("2019").until == PartialDate("2019")
