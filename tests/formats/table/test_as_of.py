"""The day that a list is of: given by the caller, a column, a title, a line below, or the name of a sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given

from partnerships import Conclusion, PartialDate, Suspension, Termination
from partnerships._testing.dates import days_between
from partnerships.formats import table
from partnerships.formats._table.as_of import find_as_of
from tests.support.partnerships import SISTER

if TYPE_CHECKING:
    from datetime import date

    from partnerships import Registry
    from partnerships.formats.reading import Reading

HEADING = "partner,type,date"


def of_bremen(*lines: str, as_of: str | None = None) -> Reading:
    return table.loads("\n".join(lines), home="Bremen", as_of=as_of)


def of_bremen_sisters(text: str) -> Reading:
    return table.loads(text, home="Bremen", type="sister")


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("As of 1 September 2024", "2024-09-01"),
        ("Status as of: September 2024", "2024-09"),
        ("Stand: 01.09.2024", "2024-09-01"),
        ("(令和6年9月1日現在)", "2024-09-01"),
        ("2024年9月1日現在", "2024-09-01"),
        ("姉妹都市一覧（令和6年4月1日現在）", "2024-04-01"),
        ("(2024. 9. 1. 기준)", "2024-09-01"),
        ("截至2024年9月", "2024-09"),
    ],
)
def test_a_line_says_of_which_day_the_list_is(line: str, day: str) -> None:
    """Above the heading or below the rows, with or without the separators of empty cells; it is told."""
    above = of_bremen(line, HEADING, "Dalian,sister,")
    below = of_bremen(HEADING, "Dalian,sister,", line)
    padded = of_bremen(HEADING, "Dalian,sister,", f"{line},,")
    for reading in (above, below, padded):
        (partnership,) = reading.or_raise()
        assert reading.as_of == PartialDate(day)
        assert partnership.acts == (Conclusion("XXXX", SISTER, known_by=day),)
        assert [
            each.reason for each in reading.remarks if "the day that the list is of" in each.reason
        ] == [f"read as the day that the list is of, {day} (as_of= names another)"]
        assert reading.rows == 1


def test_a_title_over_many_columns_says_it_as_one_cell_does() -> None:
    """It stands in each of them, and is told once."""
    title = "Partnerships of the Free Hanseatic City of Bremen (as of 1 September 2024)"
    rows = [
        "{|",
        f'! colspan="9" | {title}',
        "|-",
        "! partner !! date",
        "|-",
        "| Dalian || 1985",
        "|}",
    ]
    reading = of_bremen_sisters("\n".join(rows))
    assert reading.as_of == PartialDate("2024-09-01")
    assert reading.comments[0].value == title
    assert len(reading.or_raise()) == 1


@pytest.mark.parametrize(
    "line",
    [
        "Sister cities",
        "As of today",
        "現在",
        "as of " + "x" * 400 + " 2024",
        "as of 12345",
        "12024年 1現在",
        "1 2 3 現在",
        "",
    ],
)
def test_a_line_without_a_date_says_nothing(line: str) -> None:
    assert find_as_of(line, None, minguo=False) is None


def test_the_caller_s_day_counts_more_than_a_column_and_that_more_than_a_title() -> None:
    """Each row has the day of its own column."""
    lines = (
        "As of 1 September 2024",
        f"{HEADING},as of",
        "Dalian,sister,,2023-04-01",
        "Leeds,sister,,",
        "Lille,sister,,soon",
    )
    reading = of_bremen(*lines)
    known = {each.id: each.acts[0].known_by for each in reading.registry}
    assert known == {
        "bremen-dalian": PartialDate("2023-04-01"),
        "bremen-leeds": PartialDate("2024-09-01"),
    }
    assert [(each.line, each.column) for each in reading.problems] == [(5, "as of")]
    reading = of_bremen(*lines, as_of="2025-01-01")
    assert {each.acts[0].known_by for each in reading.or_raise()} == {PartialDate("2025-01-01")}
    assert reading.as_of == PartialDate("2025-01-01")
    assert "line 3, as of: not read, since the list is read as of 2025-01-01" in " ".join(
        map(str, reading.remarks)
    )


def test_a_title_with_the_caller_s_day_needs_no_remark() -> None:
    lines = ("As of 1 September 2024", HEADING, "Dalian,sister,1979,")
    reading = of_bremen(*lines, as_of="2024-09-01")
    assert reading.as_of == PartialDate("2024-09-01")
    assert reading.remarks == ()


def test_of_several_days_the_first_is_taken_and_the_others_are_told() -> None:
    reading = of_bremen("As of 1 September 2024", HEADING, "Dalian,sister,", "※ 2023年9月1日現在,,")
    assert reading.as_of == PartialDate("2024-09-01")
    assert reading.remarks[0].reason == (
        "several days that the list may be of: 2024-09-01 is taken, not 2023-09-01 (as_of= names another)"
    )


@given(days_between(), days_between())
def test_the_day_says_more_only_of_an_act_that_may_be_later(on: date, day: date) -> None:
    """An exact date is known; an unknown one has happened by then, and so have ends and suspensions."""
    lines = (
        f"{HEADING},status",
        f"Dalian,sister,{on},",
        "Leeds,sister,,",
        "Lille,sister,,terminated",
        "Lyon,sister,,suspended",
    )
    dalian, leeds, lille, lyon = of_bremen(*lines, as_of=str(day)).or_raise()
    assert dalian.acts == (Conclusion(on, SISTER),)
    unknown = Conclusion("XXXX", SISTER, known_by=day)
    assert leeds.acts == (unknown,)
    assert lille.acts == (unknown, Termination("XXXX", known_by=day))
    assert lyon.acts == (unknown, Suspension("XXXX", known_by=day))
    assert leeds.in_force_on(day)
    assert not lille.possibly_in_force_on(day)


def test_undated_partners_are_in_force_from_the_day_of_the_list_on() -> None:
    """Of 1,000 without a date between none and all are, and of a list of a day all from then on."""
    lines = (HEADING, *(f"Town {number},sister," for number in range(1000)))
    undated = of_bremen(*lines).or_raise()
    known = of_bremen(*lines, as_of="2024-09-01").or_raise()

    def count(registry: Registry, day: str) -> list[int]:
        return [registry.count_in_force_on(day, possible=each) for each in (False, True)]

    for day in ("1900-01-01", "2024-08-31", "2024-09-01", "2030-01-01"):
        assert count(undated, day) == [0, 1000]
    assert count(known, "2024-08-31") == [0, 1000]
    assert count(known, "2024-09-01") == count(known, "2030-01-01") == [1000, 1000]


def test_without_a_day_nothing_is_presumed() -> None:
    """The library never reads a clock."""
    reading = of_bremen(HEADING, "Dalian,sister,")
    assert reading.as_of is None
    assert [each.acts[0].known_by for each in reading.or_raise()] == [None]


def test_a_partial_day_bounds_what_it_can() -> None:
    """A date that may be later than it ends with it; the order of acts is that of their possible days."""
    (tie,) = of_bremen(
        f"{HEADING},suspended", "Dalian,sister,202X,2024", as_of="2024-09"
    ).or_raise()
    assert [(str(act.on), act.known_by and str(act.known_by)) for act in tie.acts] == [
        ("202X", "2024-09"),
        ("2024", "2024-09"),
    ]
