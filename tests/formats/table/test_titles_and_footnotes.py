"""Titles within lists, and footnotes: what they say of rows is read, or told."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from partnerships import Conclusion, PartnershipType, Suspension, Termination
from partnerships.formats import table
from tests.support.partnerships import SISTER

if TYPE_CHECKING:
    from partnerships.formats.reading import Reading

FRIENDSHIP = PartnershipType.FRIENDSHIP


def of_bremen(*lines: str, **options: str) -> Reading:
    return table.loads("\n".join(lines), home="Bremen", **options)  # type: ignore[arg-type]  # some of them


def reasons(reading: Reading) -> list[str]:
    return [str(each) for each in reading.remarks]


# titles


def test_a_title_says_the_type_and_the_state_of_the_rows_below_it() -> None:
    """Until the next one; a title of a state alone leaves the type."""
    reading = of_bremen(
        *(
            "Sister cities,",
            "partner,date",
            "Dalian,1979",
            "Former friendship cities,",
            "Leeds,1980",
        ),
        *(
            "Suspended,",
            "Lille,1981",
            "友好都市（休止中）,",
            "Lyon,1982",
            "■ 姉妹都市,",
            "Kobe,1983",
        ),
    )
    assert [[*each.acts] for each in reading.or_raise()] == [
        [Conclusion("1979", SISTER)],
        [Conclusion("1980", FRIENDSHIP), Termination("XXXX")],
        [Conclusion("1981", FRIENDSHIP), Suspension("XXXX")],
        [Conclusion("1982", FRIENDSHIP), Suspension("XXXX")],
        [Conclusion("1983", SISTER)],
    ]
    assert "line 3, type: the type is taken from the title in line 1: 'Sister cities'" in reasons(
        reading
    )
    assert (reading.rows, len(reading.comments)) == (5, 6)


def test_a_row_s_own_type_counts_more_than_a_title_and_an_option_more_too() -> None:
    reading = of_bremen(
        "Sister cities", "partner,date,type", "Dalian,1979,friendship", "Leeds,1980,"
    )
    assert [each.latest_type for each in reading.or_raise()] == [FRIENDSHIP, SISTER]
    reading = of_bremen("Sister cities", "partner,date", "Dalian,1979", type="friendship")
    assert [each.latest_type for each in reading.or_raise()] == [FRIENDSHIP]


@pytest.mark.parametrize("title", ["Europe", "2024", "x" * 200, "***"])
def test_another_title_says_nothing_and_is_told_or_a_comment(title: str) -> None:
    """It is no partner."""
    reading = of_bremen(
        "partner,type,date", "Dalian,sister,1979", f"{title},,", "Leeds,sister,1980"
    )
    assert {each.id for each in reading.registry} == {"bremen-dalian", "bremen-leeds"}
    assert 3 in {each.line for each in (*reading.problems, *reading.comments)}


def test_a_heading_that_names_a_type_is_taken_for_it_with_a_remark() -> None:
    """But not the word for a partner, which names none."""
    reading = of_bremen("Partnerstadt,seit", "Leeds,1980", lang="de")
    assert [each.latest_type for each in reading.or_raise()] == [SISTER]
    assert reasons(reading) == [
        "line 2, Partnerstadt: no column for the type, so 'sister' is taken from the heading: 'Partnerstadt'"
    ]
    (problem,) = of_bremen("partner,date,type", "Leeds,1980,").problems
    assert problem.reason.startswith("no type, and none is given")


def test_a_type_beside_a_name_is_that_of_the_row_and_told_if_the_option_says_another() -> None:
    lines = "partner,date", "Leeds (friendship city),1980"
    (tie,) = of_bremen(*lines).or_raise()
    assert tie.latest_type == FRIENDSHIP
    reading = of_bremen(*lines, type="sister")
    assert [each.latest_type for each in reading.or_raise()] == [FRIENDSHIP]
    assert (
        "line 2, type: a type of its own, 'friendship', in a list of 'sister': 'friendship city'"
        in reasons(reading)
    )


# footnotes


def test_a_footnote_tells_the_state_of_the_rows_that_refer_to_it() -> None:
    """With a remark; the mark is no part of a name or a date."""
    reading = of_bremen(
        *("partner,type,date", "Dalian*,sister,1979", "Leeds,sister,1980※1", "Lille※2,sister,1981"),
        *(
            "Lyon,sister,1982",
            "* suspended since 2022,,",
            "※1 terminated 2001,,",
            "※2 expired 2003,,",
        ),
    )
    assert [[*each.acts] for each in reading.or_raise()] == [
        [Conclusion("1979", SISTER), Suspension("2022")],
        [Conclusion("1980", SISTER), Termination("2001")],
        [Conclusion("1981", SISTER, until="2003")],
        [Conclusion("1982", SISTER)],
    ]
    assert (
        "line 2, date: its footnote in line 6 is read as the state of the partnership: '1979'"
        in reasons(reading)
    )


def test_a_footnote_that_may_tell_an_end_is_a_problem_of_its_rows() -> None:
    """And one without a row is told."""
    reading = of_bremen(
        *("partner,type,date", "Dalian*,sister,1979", "Leeds,sister,1980"),
        *("* terminated in autumn when it rained,,", "† suspended,,"),
    )
    assert [each.id for each in reading.registry] == ["bremen-leeds"]
    assert [str(each) for each in reading.problems] == [
        "line 2, date: its footnote in line 4 may tell an end or a suspension ('terminated'): '1979'"
    ]
    assert (
        "line 5: may tell an end or a suspension ('suspended'), and no row refers to it: '† suspended,,'"
        in reasons(reading)
    )


def test_another_footnote_is_told_to_the_rows_that_refer_to_it() -> None:
    """It may say what bears on them; one without a row is a comment alone."""
    reading = of_bremen(
        "partner,type,date",
        "Dalian*,sister,1979",
        "* with the prefecture,,",
        "† see the web site,,",
    )
    told = [each for each in reading.remarks if "no more than a comment" in each.reason]
    assert [(each.line, each.value) for each in told] == [(2, "* with the prefecture,,")]
    assert [each.line for each in reading.comments] == [1, 3, 4]


def test_words_of_headings_are_no_footnotes() -> None:
    """Neither of the first nor of a further one."""
    reading = of_bremen(
        "partner,type,date,terminated",
        "Dalian,sister,1979,",
        "partner,type,date,terminated",
        "Leeds,sister,1980,",
    )
    assert (len(reading.or_raise()), reading.remarks) == (2, ())
