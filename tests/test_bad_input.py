"""Bad input: each is a clear error of one class, with its value and its place."""

import pickle
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any, cast

import pytest

from partnerships import (
    BeforeStart,
    Conclusion,
    Conflict,
    CountFrom,
    InvalidDate,
    InvalidDocument,
    InvalidMunicipality,
    InvalidPartnership,
    InvalidType,
    LeapDay,
    Municipality,
    Name,
    NoAnniversary,
    NotFound,
    NotSettled,
    PartialDate,
    Partnership,
    PartnershipsError,
    PartnershipType,
    Period,
    Renewal,
    Succession,
    Suspension,
    Term,
    UnknownLanguage,
    completed_years,
    nth_anniversary,
)
from tests.ties import DALIAN, SISTER, city, history, kitakyushu_dalian

HOW_TO_WRITE = "write 1979-05-01, 1979-05, 1979, 197X, 19XX or XXXX, then ~, ? or % if need be"
A, B = city("a"), city("b")


def refused(kind: Callable[..., object], **arguments: object) -> PartnershipsError:
    """Return the error that a constructor raises for these arguments."""
    with pytest.raises(PartnershipsError) as caught:
        kind(**arguments)
    return caught.value


def found(error: PartnershipsError) -> tuple[type[PartnershipsError], str, str]:
    """Return the class of an error, its place and its sentence."""
    return type(error), error.path, error.message


# Dates


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("1979-02-29", "day must be 1 to 28 in 1979-02: '1979-02-29'"),
        ("2024-02-30", "day must be 1 to 29 in 2024-02: '2024-02-30'"),
        ("1979-04-31", "day must be 1 to 30 in 1979-04: '1979-04-31'"),
        ("1979-05-00", "day must be 1 to 31 in 1979-05: '1979-05-00'"),
        ("1979-13", "month must be 1 to 12: '1979-13'"),
        ("1979-00", "month must be 1 to 12: '1979-00'"),
        ("1979-13-01", "month must be 1 to 12: '1979-13-01'"),
        ("1979-21", "month must be 1 to 12: '1979-21'"),
        ("0000", "year must be 0001 to 9999: '0000'"),
        ("0000-01-01", "year must be 0001 to 9999: '0000-01-01'"),
    ],
)
def test_an_impossible_date_is_refused_with_what_would_be_right(text: str, message: str) -> None:
    """No calendar has it."""
    error = refused(PartialDate, value=text)
    assert found(error) == (InvalidDate, "", message)
    assert isinstance(error, ValueError)
    assert error.value == text


@pytest.mark.parametrize(
    "value",
    [
        pytest.param("79", id="two digits"),
        pytest.param("１９７９", id="full-width digits"),
        pytest.param("١٩٧٩", id="Arabic-Indic digits"),
        pytest.param("१९७९-०५", id="Devanagari digits"),
        pytest.param("1979-5-1", id="no leading zeros"),
        pytest.param("1979/05/01", id="slashes"),
        pytest.param("19790501", id="no hyphens"),
        pytest.param("01.05.1979", id="day first"),
        pytest.param("昭和54年5月1日", id="an era"),
        pytest.param("1979-XX", id="a month not given"),
        pytest.param("1979-05-XX", id="a day not given"),
        pytest.param("197x", id="a small x"),
        pytest.param("1XXX", id="a millennium"),
        pytest.param("1979~?", id="two qualifiers"),
        pytest.param("~1979", id="a qualifier in front"),
        pytest.param("[1979,1980]", id="a set"),
        pytest.param("Y12345", id="a far year"),
        pytest.param("-0044", id="before year 1"),
        pytest.param("10000", id="after year 9999"),
        pytest.param("1979-05-01T00:00", id="a time"),
        pytest.param("1979/..", id="a period"),
        pytest.param(" 1979", id="a space before"),
        pytest.param("1979 ", id="a space behind"),
        pytest.param("1979\n", id="a line end"),
        pytest.param("", id="nothing"),
        pytest.param("..", id="an open end"),
        pytest.param("may 1979", id="words"),
        pytest.param(None, id="None"),
        pytest.param(1979, id="a number"),
        pytest.param(1979.5, id="a fraction"),
        pytest.param(b"1979", id="bytes"),
        pytest.param((1979, 5, 1), id="a tuple"),
        pytest.param(Period("1979/1980"), id="a Period"),
    ],
)
def test_what_is_no_date_is_refused_with_the_forms_that_are(value: object) -> None:
    """Only the text forms, a date and a partial date are accepted."""
    error = refused(PartialDate, value=value)
    assert found(error) == (InvalidDate, "", f"not a date ({HOW_TO_WRITE}): {value!r}")
    assert error.value == value


@pytest.mark.parametrize("moment", [datetime(1979, 5, 1), datetime(1979, 5, 1, 12, tzinfo=UTC)])  # noqa: DTZ001
def test_a_datetime_is_refused_since_only_the_caller_knows_its_day(moment: datetime) -> None:
    """It is a date by class only."""
    message = f"a datetime has a time and perhaps a zone, so say which day is meant: {moment!r}"
    error = refused(PartialDate, value=moment)
    assert found(error) == (InvalidDate, "", message)
    with pytest.raises(InvalidDate, match="a datetime has a time"):
        kitakyushu_dalian("1979-05-01").status_on(moment)
    with pytest.raises(InvalidDate, match="a datetime has a time"):
        PartialDate("1979").certainly_before(moment)


@pytest.mark.parametrize("kind", [PartialDate, Period, Term])
def test_a_million_digits_are_refused_and_not_repeated(kind: Callable[..., object]) -> None:
    """The value is there in full, the sentence shows its beginning."""
    text = "9" * 1_000_000
    error = refused(kind, value=text)
    assert isinstance(error, InvalidDate)
    assert error.value == text
    assert "'9999" in error.message
    assert len(error.message) < 250


@pytest.mark.parametrize(
    "value", ["1979", "1979-05-01", "1979/1980/1981", "", 1979, None, PartialDate("1979")]
)
def test_what_is_no_period_is_refused(value: object) -> None:
    """A period is two ends around a slash."""
    message = f"not a period (write two dates around a slash, as 1979-05-01/..): {value!r}"
    assert found(refused(Period, value=value)) == (InvalidDate, "", message)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("1980/1979", "the end is before the start: '1980/1979'"),
        ("2024-05-02/2024-05-01", "the end is before the start: '2024-05-02/2024-05-01'"),
        ("1979-13/..", "month must be 1 to 12: '1979-13'"),
        ("../1979-02-29", "day must be 1 to 28 in 1979-02: '1979-02-29'"),
    ],
)
def test_a_period_that_cannot_be_is_refused(text: str, message: str) -> None:
    """Its ends are dates, and in order."""
    assert found(refused(Period, value=text)) == (InvalidDate, "", message)


@pytest.mark.parametrize(
    ("year", "first_month", "message"),
    [
        (0, 1, "year must be 0001 to 9999: 0"),
        (10000, 1, "year must be 0001 to 9999: 10000"),
        (9999, 4, "year must be 0001 to 9999: 9999"),
        (2024, 0, "month must be 1 to 12: 0"),
        (2024, 13, "month must be 1 to 12: 13"),
    ],
)
def test_a_fiscal_year_lies_within_the_calendar(year: int, first_month: int, message: str) -> None:
    """The one that begins in April 9999 would end in the year 10000."""
    error = refused(Period.fiscal_year, year=year, first_month=first_month)
    assert isinstance(error, InvalidDate)
    assert error.message.startswith(message.split(":", maxsplit=1)[0])


@pytest.mark.parametrize("text", ["1979/", "/1979"])
def test_a_window_with_an_unknown_end_is_refused(text: str) -> None:
    """A question has ends that are known, or open."""
    with pytest.raises(InvalidDate) as caught:
        kitakyushu_dalian("1979").anniversaries(text)
    assert str(caught.value) == f"a window needs ends that are known, or open (..): '{text}'"


@pytest.mark.parametrize(
    "value", ["P", "P0Y", "5Y", "P5", "P-5Y", "P1.5Y", "P5YT1H", "PT5H", "p5y", "P５Y", "", 5, None]
)
def test_what_is_no_term_is_refused(value: object) -> None:
    """A term is an ISO 8601 duration of whole days, and more than nothing."""
    message = f"not a term (write an ISO 8601 duration, as P5Y or P18M): {value!r}"
    assert found(refused(Term, value=value)) == (InvalidDate, "", message)


# Municipalities and types


@pytest.mark.parametrize(
    ("kind", "arguments", "path", "message"),
    [
        (Municipality, {"id": ""}, "id", "id must be a text without spaces: ''"),
        (Municipality, {"id": "a b"}, "id", "id must be a text without spaces: 'a b'"),
        (Municipality, {"id": "a\u3000"}, "id", "id must be a text without spaces: 'a\\u3000'"),
        (Municipality, {"id": "a\x00"}, "id", "id must be a text without spaces: 'a\\x00'"),
        (Municipality, {"id": 5}, "id", "id must be a text without spaces: 5"),
        (Municipality, {"names": ""}, "text", "a name must not be empty: ''"),
        (Municipality, {"names": []}, "names", "names must be a text, or one or more Name: []"),
        (Municipality, {"names": 5}, "names", "names must be a text, or one or more Name: 5"),
        (
            Municipality,
            {"names": ["A"]},
            "names",
            "names must be a text, or one or more Name: ['A']",
        ),
        *(
            (
                Municipality,
                {"country": country},
                "country",
                f"unknown country (ISO 3166-1 alpha-2, as JP): {country!r}",
            )
            for country in ("ZZ", "jp", "JPN", "UK", "", "日本", 81, ["JP"])
        ),
        (
            Municipality,
            {"part_of": ""},
            "part_of",
            "part_of must be the id of a larger unit: ''",
        ),
        (
            Municipality,
            {"identifiers": "Q74576"},
            "identifiers",
            "identifiers must be a mapping of texts: 'Q74576'",
        ),
        (
            Municipality,
            {"identifiers": {"geonames": 1814087}},
            "identifiers.geonames",
            "identifiers must be non-empty texts under non-empty keys: 'geonames': 1814087",
        ),
        (
            Municipality,
            {"since": "1963-02-10", "until": "1963-02-09"},
            "until",
            "the end is before the beginning: since 1963-02-10, until 1963-02-09",
        ),
        (Name, {"text": ""}, "text", "a name must not be empty: ''"),
        (Name, {"text": " \u3000"}, "text", "a name must not be empty: ' \\u3000'"),
        (Name, {"text": None}, "text", "a name must not be empty: None"),
        *(
            (
                Name,
                {"lang": lang},
                "lang",
                f"a language is written as in BCP 47, as en or zh-Hant: {lang!r}",
            )
            for lang in ("", "e", "en_GB", "en-", "zh Hant", "日本語", "ｅｎ", None)
        ),
        (
            Name,
            {"since": "1981", "until": "1980"},
            "until",
            "the end is before the beginning: since 1981, until 1980",
        ),
    ],
)
def test_a_municipality_that_cannot_be_is_refused(
    kind: Callable[..., object], arguments: dict[str, object], path: str, message: str
) -> None:
    """Ids, names, countries and languages are written in one way."""
    right = {"id": "a", "names": "A"} if kind is Municipality else {"text": "A", "lang": "en"}
    error = refused(kind, **(right | arguments))
    assert found(error) == (InvalidMunicipality, path, message)
    assert isinstance(error, ValueError)
    assert str(error) == f"{path}: {message}"


@pytest.mark.parametrize("place", ["since", "until"])
def test_a_bad_date_of_a_municipality_or_a_name_says_where(place: str) -> None:
    """The path is that of the field."""
    expected = (InvalidDate, place, "month must be 1 to 12: '1979-13'")
    municipality = {"id": "a", "names": "A", place: "1979-13"}
    assert found(refused(Municipality, **municipality)) == expected
    name = {"text": "A", "lang": "en", place: "1979-13"}
    assert found(refused(Name, **name)) == expected


@pytest.mark.parametrize(
    ("arguments", "path", "message"),
    [
        ({"code": ""}, "code", "code must be a text without spaces: ''"),
        ({"code": "sister city"}, "code", "code must be a text without spaces: 'sister city'"),
        (
            {"code": "x", "broader": "sister"},
            "broader",
            "the broader type must be a PartnershipType or None: 'sister'",
        ),
        ({"code": "x", "labels": "x"}, "labels", "labels must be a mapping of texts: 'x'"),
        (
            {"code": "x", "labels": {"ja": ""}},
            "labels.ja",
            "labels must be non-empty texts under non-empty keys: 'ja': ''",
        ),
    ],
)
def test_a_type_that_cannot_be_is_refused(
    arguments: dict[str, object], path: str, message: str
) -> None:
    """Types are an open vocabulary, of codes with labels."""
    error = refused(PartnershipType, **arguments)
    assert found(error) == (InvalidType, path, message)
    assert isinstance(error, ValueError)


@pytest.mark.parametrize("value", ["twin", "Sister", "", None, 5])
def test_an_unknown_type_code_is_refused_with_the_known_ones(value: object) -> None:
    """A type of one's own is given as a PartnershipType, not by its code."""
    error = refused(Conclusion, on="1979-05-01", type=value)
    known = (
        "friendship, sister, green-sister, strategic-environmental, friendly-cooperation,"
        " exchange, sister-port"
    )
    message = f"unknown type code (known are {known}): {value!r}"
    assert found(error) == (InvalidType, "type", message)
    assert error.value == value


def test_an_unknown_basis_is_refused_with_the_known_ones() -> None:
    """Why a conclusion bears its date is one of five."""
    error = refused(Conclusion, on="1979-05-01", type=SISTER, basis="handshake")
    assert found(error) == (
        InvalidType,
        "basis",
        "unknown basis (known are signing, council_resolution, entry_into_force, ceremony,"
        " declaration): 'handshake'",
    )


def test_a_language_without_words_is_refused_with_those_that_have_some() -> None:
    """An explanation in Klingon is not to be had."""
    anniversary = kitakyushu_dalian("1979-05-01").anniversary(45)
    with pytest.raises(UnknownLanguage, match=r"^no words in this language \(.*\): 'tlh'$"):
        anniversary.explain(lang="tlh")
    with pytest.raises(UnknownLanguage) as caught:
        anniversary.ordinal("tlh")
    assert caught.value.value == "tlh"


# Acts


@pytest.mark.parametrize(
    ("kind", "arguments", "path", "message"),
    [
        (
            Conclusion,
            {"term": "P5Y", "until": "1984"},
            "until",
            "a term or a last day, not both: term P5Y, until 1984",
        ),
        (
            Conclusion,
            {"until": "1979-04-30"},
            "until",
            "the last day is before the act, 1979-05-01: '1979-04-30'",
        ),
        (
            Conclusion,
            {"until": "1979-06-30", "in_force_from": "1979-07-01"},
            "until",
            "the last day is before the entry into force, 1979-07-01: '1979-06-30'",
        ),
        (
            Conclusion,
            {"renews": "P1Y"},
            "renews",
            "only a term or a last day can renew itself: 'P1Y'",
        ),
        (
            Conclusion,
            {"term": "P5Y", "notice": "P3M"},
            "notice",
            "notice is given of a tacit renewal, so say what it renews: 'P3M'",
        ),
        (
            Conclusion,
            {"known_by": "1979-04-30"},
            "known_by",
            "known by a day before it happened, 1979-05-01: '1979-04-30'",
        ),
        (Conclusion, {"note": ""}, "note", "note must be a non-empty text or None: ''"),
        (Conclusion, {"sources": 5}, "sources", "sources must be non-empty texts: 5"),
        (Conclusion, {"sources": [""]}, "sources", "sources must be non-empty texts: ['']"),
        (Conclusion, {"labels": ["ja"]}, "labels", "labels must be a mapping of texts: ['ja']"),
        (
            Renewal,
            {"term": "P5Y", "until": "1984"},
            "until",
            "a term or a last day, not both: term P5Y, until 1984",
        ),
        (
            Renewal,
            {"until": "1979-04-30"},
            "until",
            "the last day is before the act, 1979-05-01: '1979-04-30'",
        ),
        (Suspension, {"by": "a b"}, "by", "by must be a text without spaces: 'a b'"),
        (Suspension, {"reason": " "}, "reason", "reason must be a non-empty text or None: ' '"),
        (
            Succession,
            {"party": A, "successor": B},
            "party",
            f"party must be a text without spaces: {A!r}",
        ),
        (
            Succession,
            {"party": "a", "successor": "b"},
            "successor",
            "successor must be a Municipality: 'b'",
        ),
    ],
)
def test_an_act_that_cannot_be_is_refused(
    kind: Callable[..., object], arguments: dict[str, object], path: str, message: str
) -> None:
    """What contradicts itself within one act needs no history to be wrong."""
    right: dict[str, object] = {"on": "1979-05-01"}
    if kind is Conclusion:
        right["type"] = SISTER
    error = refused(kind, **(right | arguments))
    assert found(error) == (InvalidPartnership, path, message)


@pytest.mark.parametrize("place", ["on", "known_by", "until", "in_force_from"])
def test_a_bad_date_of_an_act_says_where(place: str) -> None:
    """The path is that of the field, from the act on."""
    right = {"on": "1979-05-01", "type": SISTER}
    error = refused(Conclusion, **(right | {place: "1979-13"}))
    assert found(error) == (InvalidDate, place, "month must be 1 to 12: '1979-13'")


@pytest.mark.parametrize("place", ["term", "renews", "notice"])
def test_a_bad_term_of_an_act_says_where(place: str) -> None:
    """The path is that of the field, from the act on."""
    error = refused(Conclusion, on="1979-05-01", type=SISTER, **{place: "five years"})
    assert (type(error), error.path, error.value) == (InvalidDate, place, "five years")


# Partnerships


@pytest.mark.parametrize(
    ("arguments", "path", "message"),
    [
        (
            {"parties": (A, city("a"))},
            "parties",
            "the same party twice: a, a",
        ),
        (
            {"parties": (A, B, A)},
            "parties",
            "the same party twice: a, b, a",
        ),
        ({"parties": ()}, "parties", "a partnership is between two or more Municipality: ()"),
        (
            {"parties": (A,)},
            "parties",
            f"a partnership is between two or more Municipality: {(A,)!r}",
        ),
        (
            {"parties": ("a", "b")},
            "parties",
            "a partnership is between two or more Municipality: ('a', 'b')",
        ),
        (
            {"parties": "ab"},
            "parties",
            "a partnership is between two or more Municipality: 'ab'",
        ),
        (
            {"acts": ()},
            "acts",
            "a partnership has one act or more, the first a Conclusion: ()",
        ),
        (
            {"acts": ["1979-05-01"]},
            "acts",
            "a partnership has one act or more, the first a Conclusion: ['1979-05-01']",
        ),
        (
            {"acts": None},
            "acts",
            "a partnership has one act or more, the first a Conclusion: None",
        ),
        ({"id": "a b"}, "id", "id must be a text without spaces: 'a b'"),
        ({"note": 5}, "note", "note must be a non-empty text or None: 5"),
        ({"sources": [5]}, "sources", "sources must be non-empty texts: [5]"),
    ],
)
def test_a_partnership_that_cannot_be_is_refused(
    arguments: dict[str, object], path: str, message: str
) -> None:
    """It is two or more municipalities and one act or more."""
    right: dict[str, object] = {"parties": (A, B), "acts": [Conclusion("1979-05-01", SISTER)]}
    error = refused(Partnership, **(right | arguments))
    assert found(error) == (InvalidPartnership, path, message)
    assert isinstance(error, ValueError)


# Questions


@pytest.mark.parametrize("number", [0, -1, True, 45.0, "45", None])
def test_anniversaries_are_numbered_from_1(number: object) -> None:
    """Neither 0 nor a fraction of one is a number."""
    message = f"anniversaries are numbered from 1: {number!r}"
    with pytest.raises(NoAnniversary) as caught:
        kitakyushu_dalian("1979-05-01").anniversary(cast("Any", number))
    assert str(caught.value) == message
    with pytest.raises(NoAnniversary) as caught:
        nth_anniversary("1979-05-01", cast("Any", number))
    assert str(caught.value) == message


@pytest.mark.parametrize("every", [0, -5, True, 2.5, "5"])
def test_every_how_many_years_is_1_or_more(every: object) -> None:
    """It is said when the list is asked for, not when it is read."""
    with pytest.raises(NoAnniversary) as caught:
        kitakyushu_dalian("1979-05-01").anniversaries("2024/2025", every=cast("Any", every))
    assert str(caught.value) == f"every how many years must be 1 or more: {every!r}"


def test_a_day_before_the_start_is_refused_without_a_partnership_too() -> None:
    """The arithmetic alone says the same."""
    with pytest.raises(BeforeStart) as caught:
        completed_years("1979-05-01", "1979-04-30")
    assert str(caught.value) == "1979-04-30 is before the start, 1979-05-01"


def test_a_bad_date_in_a_question_is_refused() -> None:
    """Wherever a day goes in, it is read in the same way."""
    tie = kitakyushu_dalian("1979-05-01")
    questions: list[Callable[[str], object]] = [
        tie.status_on,
        tie.type_on,
        tie.parties_on,
        tie.completed_years,
        tie.next_anniversary,
        tie.elapsed,
        tie.notice_day,
        lambda day: tie.anniversary(1, on=day),
        DALIAN.names_on,
        Period("1979/..").certainly_contains,
        PartialDate("1979").possibly_before,
    ]
    for question in questions:
        with pytest.raises(InvalidDate, match="month must be 1 to 12: '1979-13'"):
            question("1979-13")


# Errors themselves


@pytest.mark.parametrize(
    ("kind", "builtin"),
    [
        (InvalidDate, ValueError),
        (InvalidMunicipality, ValueError),
        (InvalidType, ValueError),
        (InvalidPartnership, ValueError),
        (InvalidDocument, ValueError),
        (BeforeStart, ValueError),
        (NotSettled, ValueError),
        (NoAnniversary, ValueError),
        (Conflict, ValueError),
        (UnknownLanguage, ValueError),
        (NotFound, KeyError),
    ],
)
def test_each_error_is_one_of_this_library_and_one_of_python(
    kind: type[PartnershipsError], builtin: type[Exception]
) -> None:
    """Who catches either catches it."""
    assert issubclass(kind, PartnershipsError)
    assert issubclass(kind, builtin)


@pytest.mark.parametrize("kind", [InvalidDate, InvalidPartnership, NotFound, NotSettled])
def test_an_error_survives_pickling(kind: type[PartnershipsError]) -> None:
    """With its sentence, its value and its place, as a process pool hands it over."""
    error = kind("no such day: '79'", value="79", path="acts[0].on")
    again = pickle.loads(pickle.dumps(error))  # noqa: S301  # our own bytes
    assert type(again) is kind
    assert (again.message, again.value, again.path) == (error.message, "79", "acts[0].on")
    assert str(again) == "acts[0].on: no such day: '79'"


@pytest.mark.parametrize(
    ("path", "place", "expected"),
    [
        ("", "acts[1]", "acts[1]"),
        ("on", "acts[1]", "acts[1].on"),
        ("acts[1].on", "partnerships[3]", "partnerships[3].acts[1].on"),
        ("[1].on", "acts", "acts[1].on"),
    ],
)
def test_an_error_seen_from_further_out_has_a_longer_path(
    path: str, place: str, expected: str
) -> None:
    """The rest of it stays, and the error itself does not change."""
    error = InvalidDate("no such day: '79'", value="79", path=path)
    further = error.within(place)
    assert further.path == expected
    assert (type(further), further.message, further.value) == (InvalidDate, error.message, "79")
    assert error.path == path


def test_a_group_of_errors_can_be_split_moved_and_pickled() -> None:
    """All that is wrong with one document stays one error, with each place."""
    group = InvalidDocument(
        "registry.json",
        [
            InvalidDate("no such day: '79'", value="79", path="acts[0].on"),
            InvalidType("no such type: 'twin'", value="twin", path="acts[0].type"),
        ],
    )
    text = "registry.json: 2 errors\nacts[0].on: no such day: '79'\nacts[0].type: no such type"
    assert str(group).startswith(text)
    dates, others = group.split(InvalidDate)
    assert isinstance(dates, InvalidDocument)
    assert isinstance(others, InvalidDocument)
    assert str(dates) == "registry.json: 1 error\nacts[0].on: no such day: '79'"
    moved = group.within("partnerships[3]")
    assert [cast("PartnershipsError", each).path for each in moved.exceptions] == [
        "partnerships[3].acts[0].on",
        "partnerships[3].acts[0].type",
    ]
    assert str(pickle.loads(pickle.dumps(group))) == str(group)  # noqa: S301  # our own bytes


def test_choices_are_members_of_their_enumerations() -> None:
    """There are as many ways to count and to keep 29 February as are written down."""
    assert [each.value for each in CountFrom] == ["type", "unbroken", "origin", "entry_into_force"]
    assert [each.name for each in LeapDay] == ["FEB_28", "MAR_1", "LEAP_YEARS_ONLY"]


def test_a_bad_act_in_a_history_is_told_with_its_place() -> None:
    """The second act is acts[1], and its day is what is wrong."""
    with pytest.raises(InvalidPartnership) as caught:
        history("a b", Conclusion("1990", SISTER), Renewal("1980"))
    assert caught.value.path == "acts[1].on"
    assert caught.value.value == "1980"
