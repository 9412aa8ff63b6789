"""What lists print beside names, as rows take it: countries of the past, regions, ends."""

import io

import pytest

from partnerships import Conclusion, InvalidDocument, PartialDate
from partnerships.formats import table
from partnerships.formats.reading import Reading
from tests.support.partnerships import SISTER


def read(*lines: str, lang: str = "en") -> Reading:
    return table.loads("\n".join(lines), home="X", type="sister", lang=lang)


def find_partner(reading: Reading) -> tuple[str, str | None, str | None]:
    """Return the name, the country and the larger unit of the only partner."""
    (partnership,) = reading.or_raise()
    (partner,) = (each for each in partnership.parties if each.id != "x")
    return partner.names[0].text, partner.country, partner.part_of


@pytest.mark.parametrize(
    ("cell", "country", "remark"),
    [
        ('"Jena, GDR"', "DE", "a former country, now DE, which is taken: 'GDR'"),
        ('"Kumasi, Gold Coast"', "GH", "a former country, now GH, which is taken: 'Gold Coast'"),
        (
            '"Brno, Czechoslovakia"',
            None,
            "former country, now CZ, SK, kept only in the id 'brno-czechoslovakia': 'Czechoslovakia'",
        ),
    ],
)
def test_a_former_country_is_the_only_one_that_became_of_it(
    cell: str, country: str | None, remark: str
) -> None:
    """Else it stays in the id, and what became of it is told."""
    reading = read("Sister city,Since", f"{cell},1987")
    assert find_partner(reading)[1] == country
    assert remark in [each.reason for each in reading.remarks]


@pytest.mark.parametrize(
    ("region", "country", "remark"),
    [
        ("Oregon", "US", "no country, so US is taken, which has this region: 'Oregon'"),
        ("Nowhere", None, "a region without a country, so write the country: 'Nowhere'"),
    ],
)
def test_a_region_without_a_country_is_told(region: str, country: str | None, remark: str) -> None:
    """With the country that alone has it, or with the advice to write one."""
    reading = read("Sister city,Region,Since", f"Portland,{region},1959")
    unit = region.lower() if country is None else f"{region.lower()}-{country.lower()}"
    assert find_partner(reading) == ("Portland", country, unit)
    assert [each.reason for each in reading.remarks] == [remark]


def test_a_region_without_a_town_is_the_municipality() -> None:
    """As lists of provinces and their towns leave the column for the town blank."""
    reading = read("교류도시,도,국가,체결일", ",경기도,대한민국,1999-10-01", lang="ko")
    assert find_partner(reading) == ("경기도", "KR", None)
    assert reading.remarks[0].reason == "no name, so the region is the municipality: '경기도'"


def test_a_last_day_beside_a_name_is_that_of_the_partnership() -> None:
    """With its words, as a state is."""
    (partnership,) = read("Sister city,Since", "Aachen (until 2010),1990").or_raise()
    assert partnership.acts == (Conclusion("1990", SISTER, until="2010"),)


@pytest.mark.parametrize(("as_of", "until"), [(None, "XXXX"), ("2023-05-01", "[..2023-04-30]")])
def test_what_has_expired_did_so_before_the_day_of_the_list(as_of: str | None, until: str) -> None:
    """On a day that it does not give, which is told."""
    reading = table.loads(
        "City,Since,Status\nLyon,1984,Expired\n", home="X", type="sister", lang="en", as_of=as_of
    )
    (act,) = next(iter(reading.or_raise())).acts
    assert isinstance(act, Conclusion)
    assert act.until == PartialDate(until)
    assert [each.reason for each in reading.remarks] == [
        "expired on a day that the list does not give"
    ]


def test_a_cell_for_a_date_can_have_several_lines() -> None:
    """As a cell of a spreadsheet or a page has."""
    (partnership,) = read("City,Since", 'Lyon,"1990\nrenewed 2010"').or_raise()
    assert [str(act.on) for act in partnership.acts] == ["1990", "2010"]


def test_a_day_that_is_given_for_a_list_is_told_where_the_list_gives_another() -> None:
    """And it holds."""
    text = "As of 1 May 2020\nCity,Since\nLyon,\n"
    reading = table.loads(text, home="X", type="sister", lang="en", as_of="2021-01-01")
    assert reading.as_of == PartialDate("2021-01-01")
    assert reading.remarks[0].reason == (
        "the list says that it is of 2020-05-01, and is read as of 2021-01-01"
    )


def test_a_column_for_codes_of_countries_is_one_for_countries() -> None:
    """Of two letters or three."""
    reading = read("City,Country code,Since", "Lyon,FR,1984")
    assert find_partner(reading) == ("Lyon", "FR", None)
    assert find_partner(read("City,ISO code,Since", "Leeds,GBR,1984"))[1] == "GB"


def test_a_date_in_the_place_of_a_type_is_a_problem() -> None:
    """It would be a type of its own."""
    (problem,) = read("City,Type", "Lyon,1980-01-01").problems
    assert problem.reason == "a date in the place of a type, so name the columns"


def test_an_empty_workbook_has_no_rows() -> None:
    pytest.importorskip("openpyxl")
    from openpyxl import Workbook  # noqa: PLC0415  # an extra

    content = io.BytesIO()
    Workbook().save(content)
    with pytest.raises(InvalidDocument) as caught:
        table.loads(content.getvalue(), home="X")
    assert str(caught.value.exceptions[0]) == "no rows"


def test_a_footnote_with_another_end_than_the_cells_is_a_problem() -> None:
    """Nobody knows which is right."""
    lines = ("City,Since,Until", "Lyon*,1980,2001", "Leeds*,1981,", "* expired 2004")
    reading = read(*lines)
    assert [(each.line, each.reason) for each in reading.problems] == [
        (2, "its footnote in line 4 tells another end than its cells")
    ]
    (act,) = reading.registry["leeds-x"].acts
    assert act == Conclusion("1981", SISTER, until="2004")
