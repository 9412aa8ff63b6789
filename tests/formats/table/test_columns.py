"""Columns: those that are known, those that make themselves known, and those that are told."""

from __future__ import annotations

import ast
import re
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, strategies as st

from partnerships import Basis, Conclusion, Coordinates, InvalidDocument, PartnershipType
from partnerships.formats import table
from partnerships.formats._table.basis import read_basis
from partnerships.texts import Text
from tests.support.partnerships import SISTER

if TYPE_CHECKING:
    from collections.abc import Mapping

    from partnerships.formats.reading import Reading

FRIENDSHIP = PartnershipType.FRIENDSHIP
ADVICE = re.compile(r"columns=(\{.*?\})(?=$|[ ;,:)])")


def of_bremen(
    text: str, columns: Mapping[str, str] | None = None, **options: str | None
) -> Reading:
    return table.loads(text, home="Bremen", columns=columns, **options)  # type: ignore[arg-type]  # some of them


def follow_advice(message: str) -> dict[str, str]:
    """Return the columns that a message advises to name."""
    found = ADVICE.search(message)
    assert found is not None, message
    columns = ast.literal_eval(found[1])
    assert isinstance(columns, dict)
    return columns


# unknown columns


@given(
    st.lists(
        st.text("ab1 北/-.", max_size=8) | st.sampled_from(("1979", "active", "Japan", "ended")),
        min_size=1,
        max_size=4,
    )
)
def test_a_column_that_is_not_understood_is_told_whatever_it_holds(cells: list[str]) -> None:
    """As a problem of the row, a column that makes itself known, or one that is kept as notes."""
    rows = "".join(
        f'City{number}x,sister,{1980 + number},"{cell}"\n' for number, cell in enumerate(cells)
    )
    reading = of_bremen(f"partner,type,date,xyzzy\n{rows}")
    said = {each.line for each in (*reading.problems, *reading.remarks) if each.column == "xyzzy"}
    assert bool(said) is any(cell.strip() for cell in cells)
    kept = {act.note and act.note.tell() for tie in reading.registry for act in tie.acts}
    for number, cell in enumerate(cells, start=2):
        if cell.strip() and number not in {each.line for each in reading.problems}:
            notes = [note for note in kept if note and note.startswith("xyzzy: ")]
            states = any(
                "are states" in each.reason or "are countries" in each.reason
                for each in reading.remarks
            )
            assert notes or states


@pytest.mark.parametrize(
    ("cell", "what"),
    [
        ("1995-05-01", "a date"),
        ("1995", "a date"),
        ("terminated", "a state"),
        ("gave notice, so ended", "a state"),
    ],
)
def test_a_cell_that_bears_on_the_row_makes_it_a_problem_with_an_advice_that_works(
    cell: str, what: str
) -> None:
    """Following it makes it a note, and nothing else."""
    text = f'partner,type,date,xyzzy\nDalian,sister,1979,"{cell}"\nLeeds,sister,1980,\n'
    if cell == "terminated":
        text += "Lille,sister,1981,abc\n"
    reading = of_bremen(text)
    (problem,) = reading.problems
    assert problem.reason.startswith(
        f"{what} in a column that is not understood: name the column, or"
    )
    again = of_bremen(text, follow_advice(problem.reason))
    assert again.or_raise()["bremen-dalian"].acts == (Conclusion("1979", SISTER, note=cell),)


def test_a_cell_without_a_heading_that_bears_on_the_row_is_a_problem_too() -> None:
    """There is nothing to name."""
    reading = of_bremen(
        "partner,type,date\nDalian,sister,1979,1995\nLeeds,sister,1980,x\nLille,sister,1981,Japan\n"
    )
    assert [(each.line, each.column, each.reason) for each in reading.problems] == [
        (2, "column 4", "a date in a column without a heading, so what it means is not known"),
        (4, "column 4", "a country in a column without a heading, so what it means is not known"),
    ]
    assert reading.registry["bremen-leeds"].acts[0].note == Text("column 4: x")


def test_numbers_that_are_no_years_are_notes() -> None:
    reading = of_bremen(
        "partner,type,date,xyzzy\nDalian,sister,1979,1234\nLeeds,sister,1980,5000\n"
    )
    assert [each.acts[0].note for each in reading.or_raise()] == [
        Text("xyzzy: 1234"),
        Text("xyzzy: 5000"),
    ]


@pytest.mark.parametrize(
    ("cells", "reason"),
    [
        (("active", "suspended"), "its cells are states"),
        (("friendship city", "sister city"), "its cells are types"),
        (("Japan", "United Kingdom"), "its cells are countries"),
    ],
)
def test_a_column_whose_cells_are_all_of_one_kind_is_read_as_that(
    cells: tuple[str, str], reason: str
) -> None:
    """With a remark."""
    reading = of_bremen(
        f"partner,date,xyzzy\nDalian,1979,{cells[0]}\nLeeds,1980,{cells[1]}\n", type="sister"
    )
    dalian, leeds = reading.or_raise()
    assert (leeds.acts[1:] != ()) is ("states" in reason)
    assert dalian.latest_type == (FRIENDSHIP if "types" in reason else SISTER)
    assert ("JP" in {each.country for each in dalian.parties}) is ("countries" in reason)
    assert (
        reading.remarks[0].reason == f"not understood as a heading, but {reason}, and are read so"
    )
    assert reading.remarks[0].column == "xyzzy"


@pytest.mark.parametrize(
    "cells", [("友好都市", "友好都市"), ("友好都市", "なかよし"), ("友好都市", "")]
)
def test_a_type_for_all_rows_makes_no_friendship_city_a_sister_city(cells: tuple[str, str]) -> None:
    """An unread column of types counts more, or its rows are problems."""
    text = f"提携先,提携日,提携のしゅるい\n大連,1979,{cells[0]}\n北京,1980,{cells[1]}\n"
    reading = of_bremen(text, type="sister")
    assert all(each.latest_type != SISTER for each in reading.registry if "大連" in each.id)
    if reading.problems:
        assert {"提携のしゅるい"} == {*follow_advice(reading.problems[0].reason)}
        named = of_bremen(text, {"提携のしゅるい": "type"}, type="sister").or_raise()
        assert named["bremen-大連"].latest_type == FRIENDSHIP


# countries


@pytest.mark.parametrize(
    ("heading", "row", "countries"),
    [
        ("municipality,xyzzy,partner,xyzzy", "Bremen,Germany,Dalian,China", ("DE", "CN")),
        ("municipality,partner,abc,xyzzy", "Bremen,Dalian,Germany,China", ("DE", "CN")),
        ("municipality,partner,xyzzy,who", "Bremen,Dalian,China,x", (None, "CN")),
        ("xyzzy,municipality,partner,who", "Germany,Bremen,Dalian,x", ("DE", None)),
    ],
)
def test_countries_under_unknown_headings_belong_to_the_name_beside_them(
    heading: str, row: str, countries: tuple[str | None, str | None]
) -> None:
    reading = table.loads(f"{heading},type,date\n{row},sister,1979\n")
    (tie,) = reading.or_raise()
    assert {each.names[0].text: each.country for each in tie.parties} == dict(
        zip(("Bremen", "Dalian"), countries, strict=True)
    )


def test_a_country_between_two_names_or_beside_a_known_one_is_told() -> None:
    with pytest.raises(InvalidDocument) as caught:
        table.loads("municipality,xyzzy,partner,type,date\nBremen,China,Dalian,sister,1979\n")
    assert "the column can be municipality_country or partner_country" in str(caught.value)
    (problem,) = of_bremen(
        "partner,country,xyzzy,type,date\nDalian,China,Japan,sister,1979\n"
    ).problems
    assert problem.reason.startswith("a country in a column that is not understood")


# blanks


LINES = (
    "country,partner,type,date",
    "Japan,Kobe,sister,1979",
    ",Otaru,sister,1980",
    "China,Dalian,sister,1981",
)


def test_blanks_under_a_merged_cell_repeat_it() -> None:
    """Each value stands once, in front of the partner; it is told."""
    reading = of_bremen("\n".join(LINES))
    full = of_bremen("\n".join(LINES).replace("\n,", "\nJapan,"))
    assert reading.or_raise() == full.or_raise()
    assert [each.reason for each in reading.remarks] == [
        "blank cells are presumed to repeat the cell above, as under merged cells"
    ]
    assert full.remarks == ()


@pytest.mark.parametrize(
    "lines",
    [
        (
            "country,partner,type,date",
            "Japan,Kobe,sister,1979",
            ",Otaru,sister,1980",
            "Japan,Nara,sister,1981",
        ),
        ("country,partner,type,date", ",Kobe,sister,1979", "Japan,Otaru,sister,1980"),
        ("partner,country,type,date", "Kobe,Japan,sister,1979", "Otaru,,sister,1980"),
    ],
)
def test_other_blanks_repeat_nothing_unless_the_caller_says_so(lines: tuple[str, ...]) -> None:
    """With ``blank="above"`` they do, also below a further heading."""
    text = "\n".join(lines)
    countries = {each.country for each in of_bremen(text).registry.municipalities.values()}
    assert None in countries
    reading = of_bremen(
        f"{text}\npartner,country,type,date\nUji,Japan,sister,1990\nUto,,,1991\n", blank="above"
    )
    assert reading.registry["bremen-uto-jp"].latest_type == SISTER


def test_a_blank_value_that_is_not_known_is_refused() -> None:
    with pytest.raises(ValueError, match="blank must be 'above' or None: 'below'"):
        of_bremen("partner,date\n", blank="below")


# details


@pytest.mark.parametrize(
    ("text", "basis"),
    [
        ("議会の議決日", Basis.COUNCIL_RESOLUTION),
        ("signing", Basis.SIGNING),
        ("council_resolution", Basis.COUNCIL_RESOLUTION),
        ("Entry into force", Basis.ENTRY_INTO_FORCE),
        ("締結式", Basis.CEREMONY),
        ("友好都市宣言", Basis.DECLARATION),
        ("?", None),
    ],
)
def test_what_happened_on_the_date_is_its_basis(text: str, basis: Basis | None) -> None:
    """What is not understood is told, once a word."""
    assert read_basis(text) is basis
    rows = f"Dalian,sister,1979,{text}\nLeeds,sister,1980,{text}\n"
    reading = of_bremen(f"partner,type,date,xyzzy\n{rows}", {"xyzzy": "basis"})
    assert reading.or_raise()["bremen-dalian"].acts == (Conclusion("1979", SISTER, basis=basis),)
    assert len(reading.remarks) == (basis is None)


def test_coordinates_belong_to_the_partner_or_are_told() -> None:
    reading = of_bremen(
        "partner,type,date,latitude,longitude\nDalian,sister,1979,38.9,121.6\nLeeds,sister,1980,north,\n"
    )
    places = reading.or_raise().municipalities
    assert places["dalian"].coordinates == Coordinates(38.9, 121.6)
    assert places["leeds"].coordinates is None
    (remark,) = reading.remarks
    assert (remark.line, remark.column) == (3, "latitude")
    assert remark.reason.endswith("so it is left out")


def test_a_date_beside_the_name_is_that_of_the_row_if_there_is_no_other() -> None:
    """One that differs from the column's is told."""
    reading = of_bremen("partner,type\nDalian (1979),sister\n")
    assert reading.or_raise()["bremen-dalian"].acts == (Conclusion("1979", SISTER),)
    reading = of_bremen("partner,type,date\nDalian (1979),sister,1980\nLeeds (1981),sister,1981\n")
    assert [str(each.acts[0].on) for each in reading.or_raise()] == ["1980", "1981"]
    assert [(each.line, each.reason) for each in reading.remarks if "says" in each.reason] == [
        (2, "beside the name, and the column for the date says 1980")
    ]


# headings that are not known


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Wo,Wann,Was\nLeeds,1980,Städtepartnerschaft\nJena,1985,Freundschaft\n", None),
        ("Partner,xyzzy\nLeeds,1980\nJena,1985\n", "sister"),
        ("Partner,xyzzy,abc\nLeeds,1980,active\nJena,1985,active\n", "sister"),
        ("xyzzy,abc,Date\nLeeds,United Kingdom,1980\nJena,Germany,1985\n", "sister"),
    ],
)
def test_advice_to_name_columns_works_and_makes_no_wrong_data(text: str, kind: str | None) -> None:
    """The headings, what their cells are, and the option that would read them."""
    with pytest.raises(InvalidDocument) as caught:
        of_bremen(text, type=kind)
    reading = of_bremen(text, follow_advice(str(caught.value)), type=kind)
    assert [(each.id.split("-")[1], str(each.acts[0].on)) for each in reading.or_raise()] == [
        ("leeds", "1980"),
        ("jena", "1985"),
    ]
    assert {each.latest_type for each in reading.registry} == (
        {SISTER} if kind else {SISTER, FRIENDSHIP}
    )


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            "Leeds,1980\nJena,1985\n",
            "no heading, so name the columns in their order: ['Leeds', '1980']",
        ),
        (
            "xyzzy,abc\n",
            "no heading with a known word for a municipality or partner; not known are 'xyzzy', 'abc'",
        ),
        (
            "partner,abc\n",
            "no heading with a known word for the date; known headings are 'partner' (partner)",
        ),
    ],
)
def test_a_list_without_known_headings_says_what_it_has(text: str, message: str) -> None:
    with pytest.raises(InvalidDocument) as caught:
        of_bremen(text)
    assert message in str(caught.value)


def test_a_separator_that_no_row_has_is_told() -> None:
    """The advice is to name another one."""
    with pytest.raises(InvalidDocument) as caught:
        of_bremen("partner\tdate\nDalian\t1979\n", type="sister", separator="ab")
    assert "each row is one cell, so name the separator (separator=)" in str(caught.value)
    assert (
        len(of_bremen("partner\tdate\nDalian\t1979\n", type="sister", separator="\t").or_raise())
        == 1
    )
