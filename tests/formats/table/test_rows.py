"""Rows made of several cells: dates in parts, states with a date, notes, and both sides."""

from __future__ import annotations

import pytest

from partnerships import InvalidDocument, Municipality, Name
from partnerships.errors import InvalidOption
from partnerships.formats import table
from partnerships.formats._table.splits import iter_splits
from partnerships.texts import Text


def read_dates(text: str, lang: str = "en") -> tuple[dict[str, str], list[str], list[str]]:
    """Return the first date of each partner, the problems and the remarks of a list of Bremen's partners."""
    reading = table.loads(text, home="Bremen", type="sister", lang=lang)
    dates = {tie.parties[-1].names[0].text: str(tie.acts[0].on) for tie in reading.registry}
    return dates, [str(each) for each in reading.problems], [str(each) for each in reading.remarks]


@pytest.mark.parametrize(
    ("text", "lang", "dates"),
    [
        ("City,Year,Month,Day\nDalian,1979,5,1\n", "en", {"Dalian": "1979-05-01"}),
        ("City,Year,Month,Day\nDalian,1979,5,\n", "en", {"Dalian": "1979-05"}),
        ("都市名,元号,年,月,日\n大連,昭和,54,5,1\n", "ja", {"大連": "1979-05-01"}),
        ("都市名,提携年度\n大連,1979\n", "ja", {"大連": "[1979-04-01..1980-03-31]"}),
        ("都市名,提携年度\n大連,1979年度\n", "ja", {"大連": "[1979-04-01..1980-03-31]"}),
    ],
)
def test_a_date_in_parts_is_one_date(text: str, lang: str, dates: dict[str, str]) -> None:
    assert read_dates(text, lang)[0] == dates


def test_a_column_for_the_year_that_contradicts_the_date_makes_the_row_a_problem() -> None:
    dates, problems, remarks = read_dates(
        "City,Date,Year\nDalian,1979-05-01,1979\nLeeds,1980-01-01,1981\n"
    )
    assert dates == {"Dalian": "1979-05-01"}
    assert problems == ["line 3, Year: another year than that of 1980-01-01: '1981'"]
    assert remarks == []


def test_a_state_with_a_date_gives_one_that_is_missing_and_is_told_where_another_stands() -> None:
    dates, problems, remarks = read_dates(
        "City,Date,Status\nDalian,1979,active since 1980\nLeeds,,active since 1980\n"
    )
    assert (dates, problems) == ({"Dalian": "1979", "Leeds": "1980"}, [])
    assert remarks[0] == (
        "line 2, Status: another date of the conclusion, 1980, than in the column for it: 'active since 1980'"
    )


def test_a_note_with_signs_that_no_text_has_makes_the_row_a_problem() -> None:
    dates, problems, _ = read_dates(
        "City,Date,Notes\nDalian,1979,bad\x01\nLeeds,1980,x\u202e\nLyon,1981,good\n"
    )
    assert dates == {"Lyon": "1981"}
    assert problems == [
        "line 2, Notes: a note can have no control characters except line breaks: 'bad\\x01'",
        "line 3, Notes: a note must be a text, and without U+202E, which turns the direction of writing: 'x\\u202e'",
    ]


@pytest.mark.parametrize("columns", [None, ["municipality", "date"]])
def test_a_list_of_municipalities_names_the_partners_of_the_home(columns: list[str] | None) -> None:
    text = "Dalian,1979\n" if columns else "Municipality,Date\nDalian,1979\n"
    reading = table.loads(text, home="Bremen", type="sister", columns=columns)
    assert [tie.id for tie in reading.or_raise()] == ["bremen-dalian"]


def test_the_home_is_no_partner_of_itself() -> None:
    _, problems, _ = read_dates("Partner,Date\nBremen,1979\nDalian,1980\n")
    assert problems == ["line 2, Partner: the same municipality on both sides: 'Bremen'"]


@pytest.mark.parametrize(
    ("text", "home", "message"),
    [
        ("City,Date\nDalian,1979\n", None, "name the other one"),
        ("Country,Type\nChina,sister\n", "Bremen", "'Type' (type), so name the columns"),
    ],
)
def test_a_list_without_a_municipality_asks_for_it(
    text: str, home: str | None, message: str
) -> None:
    with pytest.raises(InvalidDocument) as caught:
        table.loads(text, home=home, type="sister", lang="en")
    (error,) = caught.value.exceptions
    assert message in str(error)


def test_a_second_column_for_the_date_is_that_of_the_year_if_it_holds_years_alone() -> None:
    dates, problems, _ = read_dates(
        "City,Date,Since\nLeeds,1980-01-01,1980\nLyon,1981-01-01,1982\n"
    )
    assert dates == {"Leeds": "1980-01-01"}
    assert problems == ["line 3, Since: another year than that of 1981-01-01: '1982'"]


def test_a_second_date_whose_days_and_months_are_in_doubt_repeats_nothing() -> None:
    dates, problems, _ = read_dates(
        "City,Date,Since\nLeeds,1984-04-03,03/04/1984\nPisa,1980,1980\n"
    )
    assert dates == {"Pisa": "1980"}
    assert len(problems) == 1
    assert "a date in a column that is not understood" in problems[0]


def test_a_state_beside_a_name_that_its_language_does_not_know_makes_the_row_a_problem() -> None:
    dates, problems, _ = read_dates("City,Date\nNantes (gel 2004),1979\nLyon,1980\n")
    assert dates == {"Lyon": "1980"}
    assert problems == ["line 2, City: a state that is not understood: 'gel 2004'"]


def test_a_long_cell_under_an_unknown_heading_is_a_note() -> None:
    text = "The council chose it after a long debate about ferries and choirs and schools; " * 2
    reading = table.loads(f"City,Date,Xyzzy\nLeeds,1980,{text}\n", home="Bremen", type="sister")
    (tie,) = reading.or_raise()
    assert tie.acts[0].note == Text(f"Xyzzy: {text.strip()}")


def test_a_table_is_written_with_a_known_separator() -> None:
    registry = table.loads("City,Date\nLeeds,1980\n", home="Bremen", type="sister").or_raise()
    with pytest.raises(InvalidOption, match="a separator must be one of"):
        table.dumps(registry, separator="x")


def test_where_a_municipality_that_is_given_lies_is_not_taken_from_a_list() -> None:
    given = Municipality("dalian", Name("Dalian", lang="en"), country="CN")
    reading = table.loads(
        "City,Date,Latitude,Longitude\ndalian,1979,38.9,121.6\n",
        home="Bremen",
        type="sister",
        municipalities=[given],
    )
    (tie,) = reading.or_raise()
    assert tie.parties[-1] == given


def test_a_long_text_is_not_split_at_its_spaces() -> None:
    words = "one two three four five six seven eight nine ten eleven twelve thirteen"
    assert list(iter_splits(words)) == []
    assert ("twelve", words.removesuffix(" thirteen").removesuffix(" twelve")) in list(
        iter_splits(words.removesuffix(" thirteen"))
    )
