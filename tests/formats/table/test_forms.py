"""Lists of several tables, and of every form of file: what is read of them, and what is told."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from partnerships import InvalidDocument
from partnerships.formats import table
from partnerships.formats.table import Form

if TYPE_CHECKING:
    from partnerships.formats.reading import Reading

EUROPE = "<table><caption>Europe</caption><tr><th>Partner<th>Since<tr><td>Leeds<td>1980</table>"
ASIA = "<table><caption>Asia</caption><tr><th>Partner<th>Since<tr><td>Dalian<td>1979<tr><td>Kobe<td>oops</table>"
OTHER = "<table><caption>Staff</caption><tr><th>Foo<th>Bar<tr><td>1<td>2</table>"
LIST = "<ul><li>Germany<ul><li>Jena (1980)</ul><li>Latvia<ul><li>Riga (1985)</ul></ul>"
MENU = "<ul><li>Home<li>Contact</ul>"


def of_bremen(
    content: str, form: Form | None = Form.HTML, sheet: str | int | None = None
) -> Reading:
    return table.loads(content, home="Bremen", type="sister", form=form, sheet=sheet)


def ids(reading: Reading) -> list[str]:
    return [each.id for each in reading.registry]


def test_all_tables_of_a_page_are_one_list() -> None:
    """Messages name the table, and one that cannot be read is told."""
    reading = of_bremen(EUROPE + ASIA + OTHER)
    assert ids(reading) == ["bremen-leeds", "bremen-dalian"]
    assert reading.rows == 3
    assert [(each.path, each.line) for each in reading.problems] == [("Asia", 3)]
    (remark,) = reading.remarks
    assert remark.reason.startswith("not read: no heading with a known word")
    assert remark.value == "Staff"


@pytest.mark.parametrize(("sheet", "id_"), [("Europe", "bremen-leeds"), (2, "bremen-dalian")])
def test_one_table_of_several_can_be_chosen(sheet: str | int, id_: str) -> None:
    """By its name or its number."""
    assert ids(of_bremen(EUROPE + ASIA + OTHER, sheet=sheet)) == [id_]


def test_lists_of_a_page_are_read_where_no_table_is() -> None:
    """An outer item is the country; a list of something else is told."""
    reading = of_bremen(LIST + MENU)
    assert ids(reading) == ["bremen-jena-de", "bremen-riga-lv"]
    assert [each.reason for each in reading.remarks] == ["not read: a list of something else"]
    more = LIST.replace("Germany", "France").replace("Jena", "Lille")
    assert "bremen-lille-fr" in ids(of_bremen(f"<h2>A</h2>{LIST}<h2>B</h2>{more}"))
    reading = of_bremen(EUROPE + MENU)
    assert ids(reading) == ["bremen-leeds"]
    assert [each.reason for each in reading.remarks] == [
        "not read: a list on a page with a table that is read"
    ]


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (OTHER, "no heading with a known word for a municipality or partner"),
        (
            OTHER + OTHER,
            "none of 2 tables and lists can be read; the first in 'Staff': no heading with",
        ),
        (
            MENU + MENU,
            "none of 2 tables and lists can be read; the first: a list of something else",
        ),
        ("<p>x</p>", "no table and no list in the html"),
    ],
)
def test_a_page_of_which_nothing_can_be_read_is_an_error(content: str, message: str) -> None:
    """That says the most."""
    with pytest.raises(InvalidDocument) as caught:
        of_bremen(content)
    assert str(caught.value).splitlines()[1].startswith(message)


def test_one_pair_in_two_tables_is_one_partnership() -> None:
    """A duplicate names the table of the other row by its line."""
    reading = of_bremen(
        EUROPE + ASIA.replace("Asia", "Twins").replace("Kobe<td>oops", "Leeds<td>1980")
    )
    assert ids(reading) == ["bremen-leeds", "bremen-dalian"]
    assert [each.path for each in reading.set_aside] == ["Twins"]


def test_progress_counts_the_rows_of_all_tables() -> None:
    counts: list[int] = []
    table.loads(EUROPE + ASIA, home="Bremen", type="sister", form="html", progress=counts.append)
    assert counts == [1, 3]


@pytest.mark.parametrize(
    ("content", "form"),
    [
        ('[{"partner": "Leeds", "date": "1980"}]', Form.JSON),
        ('{"partner": "Leeds", "date": "1980"}\n{"partner": "Jena", "date": "1981"}\n', Form.JSON),
        ("| Partner | Date |\n|---|---|\n| Leeds | 1980 |\n", Form.MARKDOWN),
        ("- Leeds (1980)\n- Jena (1981)\n", Form.BULLETS),
        ('{| class="wikitable"\n! Partner !! Date\n|-\n| Leeds || 1980\n|}\n', Form.WIKITEXT),
        ("Partner: Leeds\nDate: 1980\n\nPartner: Jena\nDate: 1981\n", Form.PAGES),
        ("partner;date\nLeeds;1980\n", Form.DELIMITED),
    ],
    ids=lambda value: value.value if isinstance(value, Form) else "",
)
def test_the_form_is_found_out_or_named(content: str, form: Form) -> None:
    """And gives the same."""
    found = of_bremen(content, form=None)
    assert ids(found)[0] == "bremen-leeds"
    assert str(found.registry["bremen-leeds"].acts[0].on) == "1980"
    assert of_bremen(content, form=form).registry == found.registry
