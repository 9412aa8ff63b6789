"""Wikidata's statements: what each form and each value is read as, and what is reported of the rest."""

import json
from collections.abc import Mapping
from pathlib import Path

import pytest

from partnerships import (
    Conclusion,
    Coordinates,
    InvalidDate,
    InvalidDocument,
    Municipality,
    Name,
    PartialDate,
    Termination,
)
from partnerships.formats import wikidata
from partnerships.formats.reading import Problem, Reading

GREGORIAN = "http://www.wikidata.org/entity/Q1985727"
JULIAN = "http://www.wikidata.org/entity/Q1985786"


def time(text: str, precision: object = 11, calendar: object = GREGORIAN) -> dict[str, object]:
    """Return a snak of a time, as the JSON of entities has it."""
    value = {"time": text, "precision": precision, "calendarmodel": calendar, "timezone": 0}
    return {"snaktype": "value", "datavalue": {"value": value, "type": "time"}}


def statement(partner: str, *, rank: str = "normal", **qualifiers: object) -> dict[str, object]:
    """Return a statement with qualifiers, as the JSON of entities has it."""
    value = {"id": partner, "numeric-id": int(partner[1:]), "entity-type": "item"}
    return {
        "mainsnak": {"snaktype": "value", "property": "P190", "datavalue": {"value": value}},
        "type": "statement",
        "qualifiers": {key: [each] for key, each in qualifiers.items()},
        "rank": rank,
    }


def entity(item: str, *statements: object, **labels: str) -> dict[str, object]:
    """Return an entity with statements and labels."""
    named = {lang: {"language": lang, "value": label} for lang, label in labels.items()}
    return {"id": item, "type": "item", "labels": named, "claims": {"P190": [*statements]}}


def location(latitude: object, longitude: object, rank: str = "normal") -> dict[str, object]:
    """Return a statement of a location, as the JSON of entities has it."""
    globe = "http://www.wikidata.org/entity/Q2"
    value = {"latitude": latitude, "longitude": longitude, "precision": 0.001, "globe": globe}
    snak = {"snaktype": "value", "datavalue": {"value": value, "type": "globecoordinate"}}
    return {"mainsnak": snak, "rank": rank}


def located(*locations: object) -> dict[str, object]:
    """Return an entity with statements of locations, and a partner."""
    claims = {"P190": [statement("Q2")], "P625": [*locations]}
    return entity("Q1") | {"claims": claims}


def entities(*listed: dict[str, object]) -> str:
    return json.dumps({"entities": {str(each["id"]): each for each in listed}})


def bindings(*rows: Mapping[str, object]) -> str:
    """Return results of the query service; a text is a literal."""
    bound = [
        {
            key: {"type": "literal", "value": each} if isinstance(each, str) else each
            for key, each in row.items()
        }
        for row in rows
    ]
    return json.dumps({"head": {"vars": []}, "results": {"bindings": bound}})


def acts(reading: Reading) -> dict[str, list[tuple[str, str]]]:
    """Return the acts of each partnership."""
    return {
        partnership.id: [(type(act).__name__, str(act.on)) for act in partnership.acts]
        for partnership in reading.or_raise()
    }


def texts(problems: tuple[Problem, ...]) -> list[str]:
    return [str(problem) for problem in problems]


def test_an_entity_with_starts_ends_and_labels() -> None:
    """Both directions are one partnership; each municipality has its item's id."""
    text = entities(
        entity(
            "Q2112",
            statement("Q598", P580=time("+1991-00-00T00:00:00Z", 9)),
            statement(
                "Q17393", P580=time("+1973-05-00T00:00:00Z", 10), P582=time("+1999-12-31T00:00:00Z")
            ),
            statement("Q207614"),
            de="Bielefeld",
            ja="ビーレフェルト",
        ),
        entity("Q598", statement("Q2112", P580=time("+1991-09-05T00:00:00Z")), pl="Rzeszów"),
    )
    reading = wikidata.loads(text, type="sister")
    assert acts(reading) == {
        "Q2112-Q598": [("Conclusion", "1991-09-05")],
        "Q17393-Q2112": [("Conclusion", "1973-05"), ("Termination", "1999-12-31")],
        "Q207614-Q2112": [("Conclusion", "XXXX")],
    }
    assert (reading.rows, reading.conclusions, len(reading.set_aside), reading.left_out) == (
        4,
        3,
        1,
        0,
    )
    assert texts(reading.set_aside) == [
        (
            "$.entities.Q2112.claims.P190[0]: duplicate of $.entities.Q598.claims.P190[0],"
            " which has a finer date: '1991'"
        )
    ]
    places = reading.registry.municipalities
    assert places["Q2112"] == Municipality(
        "Q2112",
        [Name("Bielefeld", lang="de"), Name("ビーレフェルト", lang="ja")],
        identifiers={"wikidata": "Q2112"},
    )
    assert places["Q207614"].names == (Name("Q207614"),)


def test_one_entity_alone_is_read_too() -> None:
    """As a line of a dump is; its type is that of P190 unless the caller says another."""
    reading = wikidata.loads(json.dumps(entity("Q1", statement("Q2"))))
    assert [partnership.latest_type for partnership in reading.or_raise()] == [wikidata.TWINNED]


def test_results_of_the_query_service() -> None:
    """With precisions, countries, labels and addresses."""
    text = bindings(
        {
            "item": "http://www.wikidata.org/entity/Q2112",
            "itemLabel": {"type": "literal", "xml:lang": "en", "value": "Bielefeld"},
            "itemCountry": "DE",
            "partner": "http://www.wikidata.org/entity/Q598",
            "partnerLabel": "Q598",
            "partnerCountry": "Poland",
            "start": "1991-01-01T00:00:00Z",
            "startPrecision": "9",
            "startCalendar": GREGORIAN,
            "end": {"type": "bnode", "value": "t1"},
            "rank": "http://wikiba.se/ontology#NormalRank",
        },
        {"item": "Q598", "partner": "Q2112", "start": "1991-01-01T00:00:00Z"},
        {
            "item": "Q2112",
            "partner": "Q2",
            "start": {"type": "uri", "value": "http://www.wikidata.org/.well-known/genid/1"},
        },
    )
    reading = wikidata.loads(text.encode("utf-8-sig"), type="sister")
    assert acts(reading) == {
        "Q2112-Q598": [("Conclusion", "1991"), ("Termination", "XXXX")],
        "Q2-Q2112": [("Conclusion", "XXXX")],
    }
    places = reading.registry.municipalities
    assert (places["Q2112"].country, places["Q598"].country) == ("DE", None)
    assert places["Q2112"].names == (Name("Bielefeld", lang="en"),)


@pytest.mark.parametrize(
    ("text", "precision", "expected"),
    [
        ("+1979-05-01T00:00:00Z", 11, "1979-05-01"),
        ("+00000001979-05-01T00:00:00Z", "11", "1979-05-01"),
        ("+1979-05-00T00:00:00Z", 10, "1979-05"),
        ("+1979-05-01T00:00:00Z", 10, "1979-05"),
        ("+1979-00-00T00:00:00Z", 9, "1979"),
        ("1979-01-01T00:00:00Z", "9", "1979"),
        ("+1979-00-00T00:00:00Z", 8, "197X"),
        ("+1901-00-00T00:00:00Z", 7, "19XX"),
        ("+2000-00-00T00:00:00Z", 7, "19XX"),
        ("+1900-00-00T00:00:00Z", 7, "18XX"),
        ("+0001-00-00T00:00:00Z", 7, "00XX"),
        ("1979-01-01T00:00:00Z", None, "1979"),
        ("1979-05-01T00:00:00Z", None, "1979-05"),
        ("1979-05-02T00:00:00Z", "", "1979-05-02"),
        ("+1979-00-00T00:00:00Z", None, "1979"),
        ("1979-05-02", None, "1979-05-02"),
        ("+1996-02-29T00:00:00Z", 11, "1996-02-29"),
    ],
)
def test_a_time_is_as_fine_as_its_precision(
    text: str, precision: int | str | None, expected: str
) -> None:
    """Without one, 1 January is no more than the year."""
    assert wikidata.read_time(text, precision, GREGORIAN) == PartialDate(expected)


@pytest.mark.parametrize(
    ("text", "precision", "calendar", "message"),
    [
        ("-0044-03-15T00:00:00Z", 11, None, "not a time of the years 1 to 9999"),
        ("+0000-00-00T00:00:00Z", 9, None, "year must be 0001 to 9999"),
        ("+0000-00-00T00:00:00Z", 7, None, "a precision must be 7 (century) to 11 (day): 7"),
        ("+12345-00-00T00:00:00Z", 9, None, "not a time of the years 1 to 9999"),
        ("+" + "1" * 1_000_000 + "-00-00T00:00:00Z", 9, None, "not a time of the years 1 to 9999"),
        ("+1979-02-30T00:00:00Z", 11, None, "day must be 1 to 28 in 1979-02"),
        ("+1979-00-00T00:00:00Z", 11, None, "month must be 1 to 12"),
        ("+1979-01-01T12:00:00Z", 11, None, "not a time of the years 1 to 9999"),
        ("", 11, None, "not a time of the years 1 to 9999"),
        ("+1979-01-01T00:00:00Z", 6, None, "a precision must be 7 (century) to 11 (day): 6"),
        ("+1979-01-01T00:00:00Z", 14, None, "a precision must be 7 (century) to 11 (day): 14"),
        ("+1979-01-01T00:00:00Z", True, None, "a precision must be 7 (century) to 11 (day): True"),
        pytest.param(
            "+1979-01-01T00:00:00Z",
            10**5000,
            None,
            "a precision must be 7 (century) to 11 (day): a very",
            id="huge",
        ),
        (
            "+1900-01-01T00:00:00Z",
            11,
            JULIAN,
            "a date in the Julian calendar, but only the Gregorian one",
        ),
        ("+1900-01-01T00:00:00Z", 11, "Q1", "an unknown calendar, but only the Gregorian one"),
        ("+1900-01-01T00:00:00Z", 11, "", "an unknown calendar, but only the Gregorian one"),
    ],
)
def test_a_time_that_is_no_date_is_refused(
    text: str, precision: int | str, calendar: str | None, message: str
) -> None:
    """With the reason."""
    with pytest.raises(InvalidDate) as caught:
        wikidata.read_time(text, precision, calendar)
    assert str(caught.value).startswith(message)


def changed(path: str, value: object) -> str:
    """Return an entity whose statement has another value at a path of keys."""
    whole = entity("Q1", statement("Q2", P580=time("+1979-05-01T00:00:00Z")), en="One")
    here: dict[str, object] | list[object] = whole
    *keys, last = path.split(".")
    for key in keys:
        here = here[int(key)] if isinstance(here, list) else here[key]  # type: ignore[assignment]  # objects and lists
    if isinstance(here, list):
        here[int(last)] = value
    else:
        here[last] = value
    return json.dumps(whole)


FIRST = "claims.P190.0"
START = f"{FIRST}.qualifiers.P580.0"


@pytest.mark.parametrize(
    ("path", "value", "problem"),
    [
        ("claims", 7, "$, claims: must be an object: 7"),
        ("labels", "x", "$, labels: must be an object: 'x'"),
        ("id", "P1", "$, id: not a Wikidata item (such as Q2112): 'P1'"),
        ("id", 7, "$, id: must be a text: 7"),
        ("claims.P190", {"a": 1}, "$, claims.P190: must be a list: {'a': 1}"),
        (FIRST, "x", "$.claims.P190[0]: must be an object: 'x'"),
        (f"{FIRST}.rank", "best?", "$.claims.P190[0], rank: a rank must be normal, preferred or deprecated"),
        (f"{FIRST}.rank", 1, "$.claims.P190[0], rank: must be a text: 1"),
        (f"{FIRST}.mainsnak.snaktype", "somevalue", "$.claims.P190[0], mainsnak.snaktype: the partner is"),
        (f"{FIRST}.mainsnak.snaktype", "x", "$.claims.P190[0], mainsnak.snaktype: a snaktype must be value, "),
        (f"{FIRST}.mainsnak.datavalue", 3, "$.claims.P190[0], mainsnak.datavalue: must be an object: 3"),
        (f"{FIRST}.mainsnak.datavalue.value.id", None, "$.claims.P190[0], mainsnak.datavalue.value.id: must"),
        (f"{FIRST}.mainsnak.datavalue.value.id", "Q1", "$.claims.P190[0]: a partnership with itself: 'Q1'"),
        (f"{FIRST}.qualifiers", "x", "$.claims.P190[0], qualifiers: must be an object: 'x'"),
        (f"{FIRST}.qualifiers.P580", "x", "$.claims.P190[0], qualifiers.P580: must be a list: 'x'"),
        (START, 1, "$.claims.P190[0], qualifiers.P580[0]: must be an object: 1"),
        (f"{START}.snaktype", "x", "$.claims.P190[0], qualifiers.P580[0].snaktype: a snaktype must be value, "),
        (f"{START}.datavalue.value.time", "x", "$.claims.P190[0], qualifiers.P580[0]: not a time of"),
        (f"{START}.datavalue.value.time", 1979, "$.claims.P190[0], qualifiers.P580[0]: a time must be a text: 1979"),
        (
            f"{START}.datavalue.value.precision",
            [],
            "$.claims.P190[0], qualifiers.P580[0]: a precision must be a number: []",
        ),
        (f"{START}.datavalue.value.precision", 1, "$.claims.P190[0], qualifiers.P580[0]: a precision must be 7"),
        (f"{START}.datavalue.value.calendarmodel", JULIAN, "$.claims.P190[0], qualifiers.P580[0]: a date in the"),
        (f"{START}.datavalue.value.calendarmodel", 5, "$.claims.P190[0], qualifiers.P580[0]: a calendar must be"),
        (
            f"{FIRST}.qualifiers.P580",
            [time("+1979-05-01T00:00:00Z"), time("+1980-00-00T00:00:00Z", 9)],
            "$.claims.P190[0], qualifiers.P580: several different dates: 1979-05-01, 1980",
        ),
        (
            f"{FIRST}.qualifiers.P582",
            [time("+1970-00-00T00:00:00Z", 9)],
            "$.claims.P190[0], qualifiers.P582: ended (1970) before it began: '1970'",
        ),
    ],
)  # fmt: skip
def test_a_statement_that_cannot_be_read_is_a_problem(
    path: str, value: object, problem: str
) -> None:
    """With its place in the JSON; it counts as a row that is left out."""
    reading = wikidata.loads(changed(path, value))
    (found,) = texts(reading.problems)
    assert found.startswith(problem)
    assert (reading.rows, reading.conclusions, reading.left_out) == (1, 0, 1)


@pytest.mark.parametrize(
    ("path", "value", "expected"),
    [
        (f"{FIRST}.qualifiers", [], [Conclusion("XXXX", wikidata.TWINNED)]),
        (f"{START}.snaktype", "somevalue", [Conclusion("XXXX", wikidata.TWINNED)]),
        (f"{START}.snaktype", "novalue", [Conclusion("XXXX", wikidata.TWINNED)]),
        (
            f"{FIRST}.qualifiers.P580",
            [time("+1979-05-01T00:00:00Z"), time("+1979-00-00T00:00:00Z", 9)],
            [Conclusion("1979-05-01", wikidata.TWINNED)],
        ),
        (
            f"{FIRST}.qualifiers.P580",
            [time("+1979-00-00T00:00:00Z", 9), time("+1979-05-01T00:00:00Z")],
            [Conclusion("1979-05-01", wikidata.TWINNED)],
        ),
        (
            f"{FIRST}.qualifiers.P582",
            [{"snaktype": "somevalue"}],
            [Conclusion("1979-05-01", wikidata.TWINNED), Termination("XXXX")],
        ),
        (f"{FIRST}.qualifiers.P582", [{"snaktype": "novalue"}], [Conclusion("1979-05-01", wikidata.TWINNED)]),
        ("labels", [], [Conclusion("1979-05-01", wikidata.TWINNED)]),
        (f"{FIRST}.rank", "preferred", [Conclusion("1979-05-01", wikidata.TWINNED)]),
    ],
)  # fmt: skip
def test_an_unknown_value_is_an_unknown_date_and_no_value_is_none(
    path: str, value: object, expected: list[object]
) -> None:
    """Of several dates that agree the finest counts."""
    (partnership,) = wikidata.loads(changed(path, value)).or_raise()
    assert list(partnership.acts) == expected


@pytest.mark.parametrize(
    ("path", "value", "reason"),
    [
        (f"{FIRST}.rank", "deprecated", "rank: deprecated in Wikidata"),
        (
            f"{FIRST}.mainsnak.snaktype",
            "novalue",
            "mainsnak.snaktype: says that there is no partner",
        ),
    ],
)
def test_statements_that_wikidata_itself_takes_back_are_set_aside(
    path: str, value: str, reason: str
) -> None:
    """It is reported, and no problem."""
    reading = wikidata.loads(changed(path, value))
    assert texts(reading.set_aside) == [f"$.claims.P190[0], {reason}"]
    assert len(reading.or_raise()) == 0
    assert (reading.rows, reading.left_out) == (1, 0)


def test_two_directions_that_differ_are_a_problem() -> None:
    """One city's page says 1988 and its partner's 1987; a person decides."""
    text = entities(
        entity("Q1", statement("Q2", P580=time("+1988-00-00T00:00:00Z", 9))),
        entity("Q2", statement("Q1", P580=time("+1987-00-00T00:00:00Z", 9))),
    )
    reading = wikidata.loads(text)
    assert texts(reading.problems) == [
        (
            "$.entities.Q2.claims.P190[0]: the other direction says 1988, in"
            " $.entities.Q1.claims.P190[0]: '1987'"
        )
    ]
    assert [str(partnership.acts[0].on) for partnership in reading.registry] == ["1988"]


def test_a_partnership_that_began_anew_has_two_statements() -> None:
    """In one direction they are two conclusions."""
    text = entities(
        entity(
            "Q1",
            statement(
                "Q2", P580=time("+1979-00-00T00:00:00Z", 9), P582=time("+1990-00-00T00:00:00Z", 9)
            ),
            statement("Q2", P580=time("+1995-00-00T00:00:00Z", 9)),
        )
    )
    assert acts(wikidata.loads(text)) == {
        "Q1-Q2": [("Conclusion", "1979"), ("Termination", "1990"), ("Conclusion", "1995")]
    }


def year(number: int) -> dict[str, object]:
    return time(f"+{number}-00-00T00:00:00Z", 9)


def test_the_other_direction_may_agree_with_any_of_several() -> None:
    """Two spells on one side; the partner's page knows of the second."""
    text = entities(
        entity(
            "Q1",
            statement("Q2", P580=year(1979), P582=year(1990)),
            statement("Q2", P580=year(1995)),
        ),
        entity("Q2", statement("Q1", P580=year(1995))),
    )
    reading = wikidata.loads(text)
    assert len(reading.or_raise()["Q1-Q2"].acts) == 3
    assert texts(reading.set_aside) == [
        "$.entities.Q2.claims.P190[0]: duplicate of $.entities.Q1.claims.P190[1]: '1995'"
    ]
    assert reading.remarks == ()


@pytest.mark.parametrize(
    ("one", "other", "kept"),
    [
        (time("+2022-03-00T00:00:00Z", 10), year(2022), "2022-03"),
        (year(2022), time("+2022-03-01T00:00:00Z"), "2022-03-01"),
        ({"snaktype": "somevalue"}, year(2022), "2022"),
    ],
)
def test_two_directions_whose_ends_agree_are_one(
    one: dict[str, object], other: dict[str, object], kept: str
) -> None:
    """The finer end is kept."""
    text = entities(
        entity("Q1", statement("Q2", P580=year(1979), P582=one)),
        entity("Q2", statement("Q1", P580=year(1979), P582=other)),
    )
    assert wikidata.loads(text).or_raise()["Q1-Q2"].acts[-1] == Termination(kept)


def test_an_undated_statement_that_ended_is_an_earlier_spell() -> None:
    """Ended in 1970, it is not the one that began in 1990."""
    text = entities(
        entity("Q1", statement("Q2", P582=year(1970)), statement("Q2", P580=year(1990)))
    )
    assert acts(wikidata.loads(text)) == {
        "Q1-Q2": [("Conclusion", "XXXX"), ("Termination", "1970"), ("Conclusion", "1990")]
    }


def test_beside_a_preferred_statement_the_normal_ones_are_set_aside() -> None:
    """As Wikidata itself reads them; those of another pair or side stay."""
    text = entities(
        entity(
            "Q1",
            statement("Q2", P580=year(1985)),
            statement("Q2", rank="preferred", P580=year(1990)),
            statement("Q3", P580=year(1985)),
        ),
        entity("Q2", statement("Q1", P580=year(1985))),
    )
    reading = wikidata.loads(text)
    found = {
        partnership.id: [str(act.on) for act in partnership.acts]
        for partnership in reading.registry
    }
    assert found == {"Q1-Q2": ["1990"], "Q1-Q3": ["1985"]}
    assert texts(reading.set_aside) == [
        (
            "$.entities.Q1.claims.P190[0]: Wikidata prefers the statement in"
            " $.entities.Q1.claims.P190[1], which says 1990: '1985'"
        )
    ]
    assert texts(reading.problems) == [
        (
            "$.entities.Q2.claims.P190[0]: the other direction says 1990, in"
            " $.entities.Q1.claims.P190[1]: '1985'"
        )
    ]
    assert (reading.rows, reading.conclusions, reading.left_out) == (4, 2, 1)
    row = {"item": "Q1", "partner": "Q2", "start": "1990-02-03T00:00:00Z"}
    best = row | {"start": "1991-02-03T00:00:00Z", "rank": "x#PreferredRank"}
    assert acts(wikidata.loads(bindings(row, best, best))) == {
        "Q1-Q2": [("Conclusion", "1991-02-03")]
    }


def test_a_second_start_in_one_direction_has_a_remark() -> None:
    """It is taken as signed again, unless the first had ended by then."""
    text = entities(
        entity("Q1", statement("Q2", P580=year(1985)), statement("Q2", P580=year(1990)))
    )
    reading = wikidata.loads(text)
    assert acts(reading) == {"Q1-Q2": [("Conclusion", "1985"), ("Conclusion", "1990")]}
    assert texts(reading.remarks) == [
        (
            "$.entities.Q1.claims.P190[1]: a second start, presumed to be a repeated signing:"
            " $.entities.Q1.claims.P190[0] has 1985: '1990'"
        )
    ]
    ended = statement("Q2", P580=year(1985), P582=year(1988))
    for listed in (
        (ended, statement("Q2", P580=year(1990))),
        (statement("Q2", P580=year(1990)), ended),
    ):
        assert wikidata.loads(entities(entity("Q1", *listed))).remarks == ()


def test_another_country_has_one_remark() -> None:
    """The query gives a row for each; the first is kept."""
    row = {"item": "Q1", "partner": "Q2", "itemCountry": "FR"}
    reading = wikidata.loads(
        bindings(row, row | {"itemCountry": "DE"}, row | {"itemCountry": "DE"}, row)
    )
    assert reading.or_raise().municipalities["Q1"].country == "FR"
    assert texts(reading.remarks) == [
        "$.results.bindings[1].itemCountry: another country of Q1, whose first country, FR, is kept: 'DE'"
    ]


@pytest.mark.parametrize(
    ("locations", "kept", "remarks"),
    [
        ([location(33.9, 130.9)], (33.9, 130.9), []),
        ([location(1, 2), location(3, 4, "preferred")], (3.0, 4.0), []),
        ([location(1, 2, "deprecated")], None, []),
        ([{"mainsnak": {"snaktype": "somevalue"}}, location(-1, -2)], (-1.0, -2.0), []),
        ([location(1, 2), location(1, 2)], (1.0, 2.0), []),
        (
            [location(1, 2), location(3, 4)],
            (1.0, 2.0),
            ["[1]: another location of Q1, whose first location, 1.0, 2.0, is kept: '3.0, 4.0'"],
        ),
        (
            [location(91, 2), location(3, 4)],
            (3.0, 4.0),
            [
                (
                    "[0], mainsnak.datavalue.latitude: no location, so ignored: a latitude is a number of"
                    " degrees from -90 to 90: 91.0"
                )
            ],
        ),
        (
            [location("x", 2)],
            None,
            [
                (
                    "[0], mainsnak.datavalue.latitude: no location, so ignored: a latitude is a number of"
                    " degrees from -90 to 90: 'x'"
                )
            ],
        ),
        (
            [{"mainsnak": {"snaktype": "value", "datavalue": {"value": {"globe": "Q405"}}}}],
            None,
            ["[0], mainsnak.datavalue.globe: no location, so ignored: not on the Earth: 'Q405'"],
        ),
        (
            [{"mainsnak": {}}, "here"],
            None,
            [
                (
                    "[0], mainsnak.snaktype: no location, so ignored: a snaktype must be value, somevalue or"
                    " novalue: None"
                ),
                "[1]: no location, so ignored: must be an object: 'here'",
            ],
        ),
    ],
)
def test_the_location_of_an_item_becomes_its_coordinates(
    locations: list[object], kept: tuple[float, float] | None, remarks: list[str]
) -> None:
    """Of the preferred statement, else of the first; what is no location costs nothing else."""
    reading = wikidata.loads(entities(located(*locations)))
    assert reading.conclusions == 1
    found = reading.registry.municipalities["Q1"].coordinates
    assert found == (None if kept is None else Coordinates(*kept))
    assert texts(reading.remarks) == [f"$.entities.Q1.claims.P625{each}" for each in remarks]


def test_locations_that_are_no_list_are_ignored_with_a_remark() -> None:
    whole = entity("Q1") | {"claims": {"P190": [statement("Q2")], "P625": 5}}
    assert texts(wikidata.loads(entities(whole)).remarks) == [
        "$.entities.Q1.claims.P625: no location, so ignored: must be a list: 5"
    ]


def test_the_query_gives_locations_as_points() -> None:
    """The longitude first; of several, and of the two directions, the first is kept."""
    row: dict[str, object] = {"item": "Q1", "itemLocation": "Point(130.85 33.88)", "partner": "Q2"}
    reading = wikidata.loads(
        bindings(
            row | {"partnerLocation": "Point(-122.4443 47.0E0)"},
            row | {"itemLocation": "POINT(1 2)"},
            row | {"itemLocation": "<http://www.wikidata.org/entity/Q405> Point(1 2)"},
            row | {"itemLocation": "Point(181 2)"},
            row | {"itemLocation": {"type": "bnode", "value": "t1"}},
        )
    )
    places = reading.or_raise().municipalities
    assert places["Q1"].coordinates == Coordinates(33.88, 130.85)
    assert places["Q2"].coordinates == Coordinates(47, -122.4443)
    assert texts(reading.remarks) == [
        (
            "$.results.bindings[1].itemLocation: another location of Q1, whose first location, 33.88, 130.85,"
            " is kept: '2.0, 1.0'"
        ),
        (
            "$.results.bindings[2], itemLocation: no location, so ignored: not a point on the Earth, as"
            " Point(130.9 33.9): '<http://www.wikidata.org/entity/Q405> Point(1 2)'"
        ),
        (
            "$.results.bindings[3], itemLocation.longitude: no location, so ignored: a longitude is a number"
            " of degrees from -180 to 180: 181.0"
        ),
    ]


def test_a_text_may_begin_with_a_byte_order_mark() -> None:
    """As it does in a file that was read as plain UTF-8."""
    assert wikidata.loads("\ufeff" + entities(entity("Q1", statement("Q2")))).conclusions == 1


@pytest.mark.parametrize(
    ("row", "problem"),
    [
        ({"item": "Q1"}, "$.results.bindings[0], partner: must be a text: None"),
        (
            {"item": "x", "partner": "Q2"},
            "$.results.bindings[0], item: not a Wikidata item (such as Q2112): 'x'",
        ),
        (
            {"item": "Q1", "partner": {"type": "bnode", "value": "t1"}},
            "$.results.bindings[0], partner: the municipality is unknown: 't1'",
        ),
        ({"item": "Q1", "partner": 7}, "$.results.bindings[0], partner: must be an object: 7"),
        (
            {"item": "Q1", "partner": "Q2", "start": "x"},
            "$.results.bindings[0], start: not a time of",
        ),
        (
            {"item": "Q1", "partner": "Q2", "itemLabel": 7},
            "$.results.bindings[0], itemLabel: must be an",
        ),
        (
            {"item": "Q1", "partner": "Q2", "rank": "x#y"},
            "$.results.bindings[0], rank: a rank must be normal",
        ),
        (
            {"item": "Q1", "partner": "Q2", "end": {"value": 1}},
            "$.results.bindings[0], end: must be a text: 1",
        ),
    ],
)
def test_a_result_that_cannot_be_read_is_a_problem(row: Mapping[str, object], problem: str) -> None:
    """With the variable."""
    reading = wikidata.loads(bindings(row))
    (found,) = texts(reading.problems)
    assert found.startswith(problem)
    assert (reading.rows, reading.left_out) == (1, 1)


def test_deprecated_results_are_set_aside_and_several_starts_of_one_statement_are_a_problem() -> (
    None
):
    """The query says which statement a row is of."""
    row = {"item": "Q1", "partner": "Q2", "statement": "s", "start": "1979-01-01T00:00:00Z"}
    text = bindings(
        row,
        row | {"start": "1980-01-01T00:00:00Z"},
        row | {"rank": "http://wikiba.se/ontology#DeprecatedRank"},
    )
    reading = wikidata.loads(text)
    assert texts(reading.problems) == [
        "$.results.bindings[1], start: one statement with several starts: 1979, 1980: 's'"
    ]
    assert texts(reading.set_aside) == ["$.results.bindings[2], rank: deprecated in Wikidata"]


def test_invalid_labels_are_ignored_with_a_remark() -> None:
    """The statement is read all the same."""
    whole = entity("Q1", statement("Q2"), en="One")
    whole["labels"] = {
        "en": {"value": "One"},
        "a language": {"value": "x"},
        "de": {"value": ""},
        "fr": "Un",
        "ko": {"value": 1},
    }
    reading = wikidata.loads(json.dumps(whole))
    assert [name.text for name in reading.or_raise().municipalities["Q1"].names] == ["One", "Un"]
    assert texts(reading.remarks) == [
        "$.labels['a language']: not a label in a language, so ignored: 'x'",
        "$.labels.de: not a label in a language, so ignored: ''",
        "$.labels.ko: not a label in a language, so ignored: 1",
    ]


def test_languages_choose_and_order_the_names() -> None:
    """Where there is none of them, the item's id is the name."""
    text = entities(entity("Q1", statement("Q2"), en="One", ja="一", de="Eins"))
    names = wikidata.loads(text, languages=("ja", "ko", "en")).registry.municipalities["Q1"].names
    assert [name.text for name in names] == ["一", "One"]
    names = wikidata.loads(text, languages=("ko",)).registry.municipalities["Q1"].names
    assert names == (Name("Q1"),)


def test_known_municipalities_are_taken_by_their_items() -> None:
    """So that what is read goes together with what is there."""
    dalian = Municipality("dalian", "Dalian", identifiers={"wikidata": "Q2"})
    other = Municipality("other", "Other")
    reading = wikidata.loads(
        entities(entity("Q1", statement("Q2"))), municipalities=[dalian, other]
    )
    assert [partnership.id for partnership in reading.or_raise()] == ["Q1-dalian"]
    assert reading.registry.municipalities["dalian"] is dalian


def test_two_items_with_the_same_id_are_a_problem() -> None:
    """An id that a caller gave to another item."""
    odd = Municipality("Q3", "Odd", identifiers={"wikidata": "Q2"})
    text = entities(entity("Q1", statement("Q2"), statement("Q3")))
    reading = wikidata.loads(text, municipalities=[odd])
    assert texts(reading.problems) == [
        "$.entities.Q1.claims.P190[1]: two items with the same id, Q2 and Q3: 'Q3'"
    ]
    assert len(reading.registry) == 1


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("[]", "must be an object: []"),
        ("{}", "neither entities nor results of the query service"),
        ("", "not JSON at line 1, column 1"),
        (b"\xff", "not UTF-8 at byte 0: b'\\xff'"),
        (None, "must be text or bytes: None"),
        ("[" * 100_000, "nested too deeply"),
        ('{"entities": ' * 100_000, "nested too deeply"),
        ('{"entities": 7}', "$.entities: must be an object: 7"),
        ('{"results": 7}', "$.results: must be an object: 7"),
        ('{"results": {"bindings": 7}}', "$.results.bindings: must be a list: 7"),
        ('{"entities": {}, "entities": {}}', "duplicate key in an object: 'entities'"),
        ('{"entities": ' + "1" * 5000 + "}", "a number that cannot be read"),
        ('{"entities": NaN}', "not a JSON value: NaN"),
    ],
)
def test_any_other_json_is_an_error(content: str | bytes | None, message: str) -> None:
    """One clear sentence behind the name."""
    with pytest.raises(InvalidDocument) as caught:
        wikidata.loads(content, name="Q2112.json")  # type: ignore[arg-type]  # wrong on purpose
    heading, sentence = str(caught.value).split("\n")
    assert heading == "Q2112.json: 1 error"
    assert sentence.startswith(message)


def test_an_invalid_entity_is_a_problem_under_its_key() -> None:
    """Strange keys are shown as texts; an entity without an id has its key as one."""
    text = json.dumps(
        {"entities": {"Q1": {"claims": {"P190": [statement("Q2")]}}, "a b": 7, "-1": {}}}
    )
    reading = wikidata.loads(text)
    assert texts(reading.problems) == [
        "$.entities['a b']: must be an object: 7",
        "$.entities['-1'], id: not a Wikidata item (such as Q2112): '-1'",
    ]
    assert (reading.rows, reading.conclusions, reading.left_out) == (3, 1, 2)
    assert wikidata.loads('{"results": {}}').rows == 0


def test_a_file_is_read(tmp_path: Path) -> None:
    """Its name is that of the reading."""
    path = tmp_path / "Q1.json"
    path.write_text(entities(entity("Q1", statement("Q2"))), encoding="utf-8")
    assert str(wikidata.load(path)) == (
        f"{path}: 1 rows, 1 conclusions in 1 partnerships, 0 set aside, 0 left out"
    )


def test_the_query_asks_for_what_is_read() -> None:
    """Every variable that it selects is one that `loads` documents or knows."""
    selected = wikidata.QUERY.partition("WHERE")[0].split()[1:]
    assert {"?item", "?partner", "?start", "?startPrecision", "?rank", "?statement"} <= {*selected}
    row = {each[1:]: "Q1" if each == "?item" else "Q2" for each in selected}
    row |= {"start": "1979-01-01T00:00:00Z", "startPrecision": "9", "rank": "x#BestRank"}
    row |= {"end": "1980-01-01T00:00:00Z", "endPrecision": "11"}
    row |= dict.fromkeys(("startCalendar", "endCalendar"), GREGORIAN)
    row |= dict.fromkeys(("itemLocation", "partnerLocation"), "Point(1.5 2)")
    reading = wikidata.loads(bindings(row))
    assert acts(reading) == {"Q1-Q2": [("Conclusion", "1979"), ("Termination", "1980-01-01")]}
    assert all(each.coordinates for each in reading.registry.municipalities.values())
