"""Lists that say something in passing: what is presumed of a cell, a row or a heading, and what is reported."""

import pytest

from partnerships import (
    Conclusion,
    InvalidDocument,
    Municipality,
    Name,
    PartialDate,
    Status,
    Suspension,
    Termination,
)
from partnerships.formats import table
from partnerships.formats.reading import Problem, Reading
from tests.support.partnerships import SISTER


def texts(problems: tuple[Problem, ...]) -> list[str]:
    return [str(problem) for problem in problems]


def ids(reading: Reading) -> list[str]:
    """Return the id of each partnership, with its first date."""
    return [f"{partnership.id} {partnership.acts[0].on}" for partnership in reading.registry]


def of_partners(*lines: str, home: Municipality | str = "x") -> Reading:
    """Read a list of one municipality's sister cities."""
    return table.loads("\n".join(lines), home=home, type="sister")


# ends


@pytest.mark.parametrize("sign", ["-", "―", "–", "n/a", "/", "…", "継続中", "現在", "active", "NO"])
def test_no_end_is_no_termination(sign: str) -> None:
    """The partnership is in force."""
    (partnership,) = of_partners("Partner,Since,Until", f"A,1979-05-01,{sign}").or_raise()
    assert [type(act) for act in partnership.acts] == [Conclusion]
    assert partnership.status_on("2024-05-01") is Status.IN_FORCE


def test_a_word_for_no_end_has_no_remark_and_one_for_dormant_is_a_suspension() -> None:
    """It was suspended, nobody knows when; that is told."""
    reading = of_partners("Partner,Since,Until", "A,1979,ongoing", "B,1980,ruht", "C,1981,-")
    assert [(each.line, each.reason) for each in reading.remarks] == [
        (3, "suspended on a day that the list does not give")
    ]
    assert [partnership.acts[1:] for partnership in reading.registry] == [
        (),
        (Suspension("XXXX"),),
        (),
    ]
    assert not any(act.note for partnership in reading.registry for act in partnership.acts)


@pytest.mark.parametrize("word", ["不明", "unknown", "?"])
def test_an_end_of_unknown_date_is_one(word: str) -> None:
    """It ended, nobody knows when."""
    (partnership,) = of_partners("Partner,Since,Until", f"A,1979,{word}").or_raise()
    assert partnership.acts[1] == Termination("XXXX")


def test_an_end_over_several_days_is_one_of_them() -> None:
    """An open one is a problem."""
    days = PartialDate("[2002-09-26..2002-09-28]")
    reading = of_partners("Partner,Since,Until", "A,1979,2002.09.26～28", "B,1979,1990/..")
    (partnership,) = reading.registry
    assert partnership.acts == (Conclusion("1979", SISTER, until=days),)
    assert texts(reading.problems) == [
        "line 3, Until: a period without a last day (write the last day, or nothing if there is none): '1990/..'"
    ]
    (partnership,) = of_partners("Partner,Since,Terminated", "A,1979,2002.09.26～28").or_raise()
    assert partnership.acts == (Conclusion("1979", SISTER), Termination(days))


# dates


@pytest.mark.parametrize(
    ("printed", "on", "remark"),
    [
        ("", "XXXX", "no date, so an unknown one is presumed"),
        (
            "1979–1985",
            "1979",
            "a period of more than a year, taken for concluded 1979, until 1985: '1979–1985'",
        ),
        (
            "1979年4月～9月",
            "[1979-04-01..1979-09-30]",
            "a period, presumed to mean one of its days: kept as [1979-04-01..1979-09-30]: '1979年4月～9月'",
        ),
        (
            "1979.1",
            "1979-01",
            "read as January, but a spreadsheet may have shortened 1979.10 to this: '1979.1'",
        ),
        ("1979.10", "1979-10", None),
        ("1979.01", "1979-01", None),
        ("昭和64年", "[1989-01-01..1989-01-07]", None),
        ("平成元年", "[1989-01-08..1989-12-31]", None),
        ("2002-09-26/2002-09-28", "[2002-09-26..2002-09-28]", None),
        ("不明", "XXXX", None),
        ("2005-06-01T00:00:00", "2005-06-01", None),
        ("2005-06-01 00:00:00", "2005-06-01", None),
        (
            "2005-06-01T00:00:00Z",
            "2005-06",
            "a time whose first day can mean all of them, taken for 2005-06: '2005-06-01T00:00:00Z'",
        ),
    ],
)
def test_a_presumption_about_a_date_has_a_remark(printed: str, on: str, remark: str | None) -> None:
    """And nothing of one that says what it is."""
    reading = of_partners("Partner,Type,Since", f"A,sister,{printed}")
    (partnership,) = reading.or_raise()
    assert partnership.acts[0].on == PartialDate(on)
    assert texts(reading.remarks) == ([f"line 2, Since: {remark}"] if remark else [])


def test_a_spreadsheet_s_number_for_a_day_is_named() -> None:
    """Since whoever exported the list can mend it."""
    (problem,) = of_partners("Partner,Since", "A,28976").problems
    assert problem.reason.startswith("a spreadsheet's number for a day")


# countries and regions


@pytest.mark.parametrize(
    ("heading", "row", "id_"),
    [
        (
            "Commune;Pays;Ville jumelée;Pays;Depuis",
            "Lille;France;Köln;Allemagne;1958",
            "koln-de-lille-fr",
        ),
        ("Country;City;Partner;Since", "Japan;Kitakyushu;Tacoma;1959", "kitakyushu-jp-tacoma"),
        ("City;Partner;Country;Since", "Kitakyushu;Tacoma;USA;1959", "kitakyushu-tacoma-us"),
        (
            "City;国;Partner;相手国;Since",
            "Kitakyushu;Japan;Tacoma;USA;1959",
            "kitakyushu-jp-tacoma-us",
        ),
        (
            "都道府県;市町村;提携先;国名;提携日",
            "東京都;府中市;Wien;Austria;1992",
            "wien-at-府中市-東京都-jp",
        ),
        (
            "Country;Country;Country;City;Partner;Since",
            "Japan;USA;x;Kitakyushu;Tacoma;1959",
            "kitakyushu-jp-tacoma-us",
        ),
    ],
)
def test_a_country_or_a_region_is_that_of_the_name_beside_it(
    heading: str, row: str, id_: str
) -> None:
    """With two, one for each side."""
    reading = table.loads(f"{heading}\n{row}\n", type="sister")
    assert [partnership.id for partnership in reading.or_raise()] == [id_]


@pytest.mark.parametrize("word", ["Country", "国名", "State", "Bundesland"])
def test_a_column_between_both_names_has_to_be_named(word: str) -> None:
    """In a list of two sides it may be either's, so the caller says it."""
    text = f"Municipality,{word},Partner,Since\nKitakyushu,Japan,Tacoma,1959\n"
    with pytest.raises(InvalidDocument) as caught:
        table.loads(text, type="sister")
    assert "the column can be municipality_" in str(caught.value)
    assert f"so name the columns: '{word}'" in str(caught.value)
    own = table.loads(text, type="sister", columns={word: "municipality_country"})
    assert ids(own) == ["kitakyushu-jp-tacoma 1959"]
    assert len(table.loads(text, type="sister", columns={word: "ignored"}).or_raise()) == 1


def test_a_region_distinguishes_namesakes_and_is_the_larger_unit() -> None:
    """Two towns of one name are two; one without a region is its only namesake that has one."""
    reading = of_partners(
        "Sister City,State,Since",
        "Springfield,Massachusetts,1993",
        "Springfield,Missouri,1993",
        "Springfield,,1994",
        "Portland,Oregon,1995",
        "Portland,,1995",
    )
    assert ids(reading) == [
        "springfield-massachusetts-us-x 1993",
        "springfield-missouri-us-x 1993",
        "springfield-x 1994",
        "portland-oregon-us-x 1995",
    ]
    assert reading.registry["portland-oregon-us-x"].acts[0].note is None
    assert reading.registry.municipalities["portland-oregon-us"].part_of == "oregon-us"
    assert reading.registry.municipalities["oregon-us"].names == (Name("Oregon"),)
    assert texts(reading.remarks)[0] == (
        "line 2, Sister City: no country, so US is taken, which has this region: 'Massachusetts': 'Springfield'"
    )
    assert texts(reading.remarks)[3:] == [
        "line 6, Sister City: taken for 'portland-oregon-us', which another row describes more fully: 'Portland'"
    ]
    assert [problem.line for problem in reading.set_aside] == [6]
    two = "伊達市,北海道,1990", "伊達市,福島県,1990"
    assert len(of_partners("提携先,都道府県,提携日", *two).registry) == 2


def test_a_name_without_a_country_is_its_only_namesake_with_one() -> None:
    """The two directions are one partnership; it is reported, and so is who has no country."""
    reading = table.loads(
        "Municipality,Partner,Partner country,Since\n"
        "Köln,Lille,France,1958\nLille,Köln,Germany,1958\nKöln,Leeds,,1960\n",
        type="sister",
    )
    assert ids(reading) == ["koln-de-lille-fr 1958", "koln-de-leeds 1960"]
    assert texts(reading.remarks) == [
        "line 2, Municipality: taken for 'koln-de', which another row describes more fully: 'Köln'",
        "line 3, Municipality: taken for 'lille-fr', which another row describes more fully: 'Lille'",
        "line 4, Partner: no country, although the list has a column for it: 'Leeds'",
    ]
    reading = of_partners("Partner,Country,Since", "A,US,1990", "A,NZ,1991", "A,,1992")
    assert ids(reading) == ["a-us-x 1990", "a-nz-x 1991", "a-x 1992"]


def test_an_id_that_the_list_gives_is_no_other_one() -> None:
    """Whatever is made of a name in another row."""
    reading = of_partners(
        *(
            "Partner,Partner id,Country,Since",
            "Köln,,,1990",
            "Köln,koln,,1991",
            "Köln,,Germany,1992",
        )
    )
    assert ids(reading) == ["koln-x 1990", "koln-de-x 1992"]


def test_a_municipality_that_proves_to_be_the_same_is_no_partner() -> None:
    """Such a row is a problem, like one that names it twice."""
    text = "City,Partner,Country,Since\nKöln,Köln,Germany,1958\nKöln,Lille,France,1958\n"
    reading = table.loads(text, type="sister")
    assert texts(reading.problems) == [
        "line 2, Since: the same municipality on both sides: 'koln-de': '1958'"
    ]
    assert (reading.rows, reading.conclusions) == (2, 1)


def test_a_home_is_known_by_all_its_names() -> None:
    """But not as one of another country, region or item, nor where it is a text."""
    home = Municipality(
        "fukuoka",
        [Name("Fukuoka"), Name("福岡市")],
        country="JP",
        identifiers={"wikidata": "Q26600"},
    )
    heading = "City,City wikidata,Partner,Country,Region,Since"
    columns = {"City wikidata": "municipality_wikidata"}
    text = (
        f"{heading}\n福岡市,,A,,,1990\nFukuoka,Q26600,B,,,1990\nFukuoka,Q1,C,,,1990\n"
        "D,,Fukuoka,Japan,,1990\nE,,Fukuoka,China,,1990\nF,,Fukuoka,,Fujian,1990\n"
    )
    reading = table.loads(text, home=home, type="sister", columns=columns)
    assert [partnership.id for partnership in reading.or_raise()] == [
        *(
            "a-fukuoka",
            "b-fukuoka",
            "Q1-c",
            "d-fukuoka",
            "e-fukuoka-fujian-cn",
            "f-fukuoka-fujian-cn",
        ),
    ]
    assert texts(of_partners("Partner,Since", "福岡市,1990", home=home).problems) == [
        "line 2, Partner: the same municipality on both sides: '福岡市'"
    ]


def test_marks_for_footnotes_are_no_part_of_a_name() -> None:
    """Told; a name of nothing else stays, and so does one in a list with ids of its own."""
    reading = of_partners(
        *("Partner,Partner id,Since", "*釜山,,1990", "大連※1,,1991", "***,,1992", "*A,a,1993")
    )
    assert ids(reading) == ["x-釜山 1990", "x-大連 1991", "***-x 1992", "a-x 1993"]
    assert texts(reading.remarks) == [
        "line 2, Partner: footnote mark removed from the name: '*釜山'",
        "line 3, Partner: footnote mark removed from the name: '大連※1'",
    ]
    assert reading.registry.municipalities["a"].names[0].text == "*A"


# ditto marks


def test_a_ditto_mark_repeats_the_cell_above_it() -> None:
    """No municipality has its name, and no partnership is lost to another's."""
    reading = table.loads(
        "市町村,提携先,国,種別,提携日\n"
        "福岡市,釜山,韓国,姉妹都市,1989年10月24日\n"
        "〃,仁川,〃,〃,1988年12月20日\n"
        "北九州市,大連,中国,友好都市,1979年5月1日\n"
        "〃,仁川,韓国,同上,1988年12月20日\n"
    )
    assert ids(reading) == [
        "福岡市-釜山-kr 1989-10-24",
        "仁川-kr-福岡市 1988-12-20",
        "北九州市-大連-cn 1979-05-01",
        "仁川-kr-北九州市 1988-12-20",
    ]
    assert {
        code for partnership in reading.registry for code in (partnership.latest_type.code,)
    } == {
        "sister",
        "friendship",
    }
    assert (
        texts(reading.remarks)[0]
        == "line 3, 市町村: presumed to repeat the cell above, '福岡市': '〃'"
    )
    assert len(reading.remarks) == 5


def test_a_mark_with_nothing_above_is_a_problem() -> None:
    """In the first row, below one that cannot be parted, and below a title; a shorter row is empty there."""
    reading = of_partners(
        *("Partner,Since,Note", "〃,1990,", 'A,"x"y,', "B,〃,", "Title", "〃,1991,"),
        *("C,1992", "# a comment", "D,〃,〃"),
    )
    assert [str(each).partition(":")[0] for each in reading.problems] == [
        *("line 2, Partner", "line 3", "line 4, Since", "line 5, Partner", "line 6, Partner"),
    ]
    assert ids(reading) == ["c-x 1992", "d-x 1992"]


def test_a_ditto_mark_below_another_heading_repeats_nothing() -> None:
    """The columns hold something else there; the same heading again changes nothing."""
    reading = of_partners(
        *("Partner,Since", "A,1990", "Partner,Since", "B,〃", "Partner,Country,Since"),
        *("C,〃,1991",),
    )
    assert ids(reading) == ["a-x 1990", "b-x 1990"]
    assert [problem.line for problem in reading.problems] == [6]


# rows that may be none


def test_a_row_above_the_heading_is_a_problem() -> None:
    """A heading in unknown words, and rows below it, before one that is known."""
    text = "まち,いつ\n大連,1979\n北京,03/04/1980\n提携先,提携日\n釜山,2007年2月2日"
    reading = of_partners(text)
    assert texts(reading.problems) == [
        "line 2: a row above the heading, so its columns are not known: '大連,1979'",
        "line 3: a row above the heading, so its columns are not known: '北京,03/04/1980'",
    ]
    assert (reading.rows, reading.conclusions) == (3, 1)
    assert [each.line for each in reading.comments] == [1, 4]
    reading = of_partners('"a"b,1979', "Partner,Since", "A,1990")
    assert (reading.rows, reading.left_out) == (2, 1)


def test_a_comment_that_continues_as_a_row_is_a_problem() -> None:
    """Nothing is lost to a comment; a number is one whatever is before it."""
    reading = of_partners("No,Partner,Since", "#1,A,1990", "#2,B,1991", "# see above", "#C,D,1992")
    assert ids(reading) == ["a-x 1990", "b-x 1991"]
    assert texts(reading.problems) == [
        "line 5: begins as a comment but continues as a row: '#C,D,1992'"
    ]
    assert texts(reading.comments) == [
        "line 1: the heading: 'No,Partner,Since'",
        "line 4: a comment: 'see above'",
    ]
    reading = of_partners("Partner,Since,Note", "# no date,,", "#", "※ A,,")
    assert (reading.rows, len(reading.comments)) == (0, 4)


def test_a_title_a_total_and_a_source_are_no_partners() -> None:
    """A name alone, or a word for a total, is reported and left out; a row without a date is reported and kept."""
    reading = of_partners(
        "Partner,Members,Since",
        *("Europe,,", "A,3,1990", "Total,2,", "Source: SCI 2024,,", "B,2,", "Total,2,1991"),
    )
    assert [(each.line, each.column, each.value) for each in reading.problems] == [
        (2, "Partner", "Europe"),
        (4, "Partner", "Total"),
        (5, "Partner", "Source: SCI 2024"),
    ]
    assert ids(reading) == ["a-x 1990", "b-x XXXX", "total-x 1991"]
    assert texts(reading.remarks) == [
        "line 3, Members: not understood as a heading, so its cells are kept as notes (also in lines 6, 7)",
        "line 6, Since: no date, so an unknown one is presumed",
    ]
    reading = table.loads("City,Partner,Since\nEurope,,\n", type="sister")
    assert [each.column for each in reading.problems] == ["City"]
    reading = table.loads("City,Partner,Since\n合計,3,\nA,,1990\n", type="sister")
    assert [each.column for each in reading.problems] == ["City", "Partner"]


# further headings


def test_another_heading_holds_from_there_on() -> None:
    """What ended is no conclusion of that day; a title above it holds until the next one."""
    reading = of_partners(
        *("Partner,Since", "A,1990", "Dissolved partnerships", "Partner,Ended,Why", "B,1999,cost"),
        *("# Partner,Since", "C,2001"),
    )
    assert ids(reading) == ["a-x 1990", "b-x XXXX", "c-x 2001"]
    assert reading.registry["b-x"].acts[1] == Termination("1999")
    assert reading.registry["c-x"].acts[1] == Termination("XXXX")
    assert reading.problems == ()
    assert [each.line for each in reading.comments] == [1, 3, 4, 6]


def test_rows_below_a_heading_that_cannot_be_read_are_problems() -> None:
    """Until another one can."""
    reading = of_partners(
        *("Partner,Since", "A,1990", "City,Country,Partner,Since", "B,x,y,1999", "# a comment"),
        *("Partner,Since", "C,2001"),
    )
    assert ids(reading) == ["a-x 1990", "c-x 2001"]
    (problem,) = texts(reading.problems)
    assert problem.startswith("line 4: below a heading that cannot be read (the column can be ")
    assert problem.endswith(": 'B,x,y,1999'")


@pytest.mark.parametrize(
    "row", ["Kobe,sister city,signed,", "일본,sister city,,", "1,Partner,,", "Ended,,x,"]
)
def test_words_of_headings_are_read_in_rows(row: str) -> None:
    """A heading has known words above most columns, the first among them, a name and a day."""
    reading = table.loads(f"Partner,Type,Date,Note\n{row}\nA,sister,1990,\n", home="x")
    assert reading.rows == 2


def test_columns_in_their_order_hold_for_all_rows() -> None:
    """What looks like a heading is a row there."""
    reading = table.loads(
        "A,1990\npartner,date\n", columns=("partner", "date"), home="x", type="sister"
    )
    (problem,) = texts(reading.problems)
    assert problem.startswith("line 2, column 2: not a date")
