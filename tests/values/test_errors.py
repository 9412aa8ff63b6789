"""Bad input: each is a clear error of one class, with its value and its place."""

from collections.abc import Callable

import pytest

from partnerships import (
    Actor,
    Claim,
    Conclusion,
    InvalidDate,
    InvalidMunicipality,
    InvalidPartnership,
    InvalidType,
    Municipality,
    Name,
    PartialDate,
    Partnership,
    PartnershipType,
    Renewal,
    Resumption,
    Succession,
    Suspension,
    UnknownTerm,
)
from partnerships._validation import truncated_repr
from tests.support.partnerships import SISTER, catch_error, city, describe_error

A, B = city("a"), city("b")

ACT_NAMES = (
    "Conclusion, Renewal, Suspension, Resumption, Termination, Succession, Accession, Withdrawal"
)


FROM_ELSEWHERE = (
    "of a class from elsewhere, tests.values.test_errors.LookAlike: <one that looks alike>"
)
EXTENDED = "of a class of its own that extends Renewal, which nothing may: <one that extends>"


class LookAlike:
    """It has what an act and a municipality have, and is neither."""

    on, id, names = PartialDate("1979"), "a", (Name("A"),)

    def __repr__(self) -> str:
        return "<one that looks alike>"


class Extended(Renewal):  # type: ignore[misc]  # which type checkers refuse too
    """An act of a user's own."""

    def __init__(self) -> None:
        super().__init__("1979")

    def __repr__(self) -> str:
        return "<one that extends>"


# Municipalities and types


@pytest.mark.parametrize(
    ("kind", "arguments", "path", "message"),
    [
        (Municipality, {"id": ""}, "id", "id must be a non-empty text without spaces: ''"),
        (Municipality, {"id": "a b"}, "id", "id must be a non-empty text without spaces: 'a b'"),
        (
            Municipality,
            {"id": "a\u3000"},
            "id",
            "id must be a non-empty text without spaces: 'a\\u3000'",
        ),
        (
            Municipality,
            {"id": "a\x00"},
            "id",
            "id must be a non-empty text without spaces, and without U+0000, which cannot be printed: 'a\\x00'",
        ),
        (Municipality, {"id": 5}, "id", "id must be a non-empty text without spaces: 5"),
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
        (Name, {"text": ""}, "text", "a name must be a non-empty text in one line: ''"),
        (
            Name,
            {"text": " \u3000"},
            "text",
            "a name must be a non-empty text in one line: ' \\u3000'",
        ),
        (Name, {"text": None}, "text", "a name must be a non-empty text in one line: None"),
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
    error = catch_error(kind, **(right | arguments))
    assert describe_error(error) == (InvalidMunicipality, path, message)
    assert isinstance(error, ValueError)
    assert str(error) == f"{path}: {message}"


@pytest.mark.parametrize("place", ["since", "until"])
def test_a_bad_date_of_a_municipality_or_a_name_says_where(place: str) -> None:
    """The path is that of the field."""
    expected = (InvalidDate, place, "month must be 1 to 12: '1979-13'")
    municipality = {"id": "a", "names": "A", place: "1979-13"}
    assert describe_error(catch_error(Municipality, **municipality)) == expected
    name = {"text": "A", "lang": "en", place: "1979-13"}
    assert describe_error(catch_error(Name, **name)) == expected


@pytest.mark.parametrize(
    ("arguments", "path", "message"),
    [
        ({"code": ""}, "code", "code must be a non-empty text without spaces: ''"),
        (
            {"code": "sister city"},
            "code",
            "code must be a non-empty text without spaces: 'sister city'",
        ),
        ({"code": "x", "separate": 1}, "separate", "separate must be True or False: 1"),
        (
            {"code": "x", "broader": "sister"},
            "broader",
            "the broader type must be a PartnershipType or None: 'sister'",
        ),
        ({"code": "x", "labels": "x"}, "labels", "labels must be a mapping of texts: 'x'"),
        (
            {"code": "x", "labels": {"not a tag": "x"}},
            "labels.not a tag",
            "a language is written as in BCP 47, as en or zh-Hant: 'not a tag'",
        ),
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
    error = catch_error(PartnershipType, **arguments)
    assert describe_error(error) == (InvalidType, path, message)
    assert isinstance(error, ValueError)


@pytest.mark.parametrize("value", ["twin", "Sister", "", None, 5])
def test_an_unknown_type_code_is_refused_with_the_known_ones(value: object) -> None:
    """A type of one's own is given as a PartnershipType, not by its code."""
    error = catch_error(Conclusion, on="1979-05-01", type=value)
    known = (
        "friendship, sister, green-sister, strategic-environmental, friendly-cooperation,"
        " exchange, sister-port"
    )
    message = f"unknown type code (known are {known}): {value!r}"
    assert describe_error(error) == (UnknownTerm, "type", message)
    assert error.value == value


def test_an_unknown_basis_is_refused_with_the_known_ones() -> None:
    """The basis of a conclusion's date is one of five."""
    error = catch_error(Conclusion, on="1979-05-01", type=SISTER, basis="handshake")
    assert describe_error(error) == (
        UnknownTerm,
        "basis",
        (
            "unknown basis (known are signing, council_resolution, entry_into_force, ceremony,"
            " declaration): 'handshake'"
        ),
    )


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
            "renews needs a term or until: 'P1Y'",
        ),
        (
            Conclusion,
            {"term": "P5Y", "notice": "P3M"},
            "notice",
            "notice needs renews, the term of the tacit renewal: 'P3M'",
        ),
        (
            Conclusion,
            {"known_by": "1979-04-30"},
            "known_by",
            "known_by is before the act, 1979-05-01: '1979-04-30'",
        ),
        (Conclusion, {"note": ""}, "note", "must be a non-empty text: ''"),
        (Conclusion, {"sources": 5}, "sources", "sources must be non-empty texts: 5"),
        (Conclusion, {"sources": [""]}, "sources", "sources must be non-empty texts: ['']"),
        (Conclusion, {"claims": 5}, "claims[0]", "must be Claim: 5"),
        (Renewal, {"claims": "1979"}, "claims[0]", "must be Claim: '1979'"),
        (
            Resumption,
            {"claims": [Claim("1978"), Claim("1979"), Claim("1978", sources="a")]},
            "claims[2]",
            "claimed twice; one claim can have several sources: '1978'",
        ),
        (Conclusion, {"signatories": "A"}, "signatories[0]", "must be Actor: 'A'"),
        (
            Renewal,
            {"signatories": [Actor("A"), Actor("A")]},
            "signatories[1]",
            "given twice: Actor([Name('A')])",
        ),
        (Conclusion, {"place": "Hall"}, "place", "must be Place or None: 'Hall'"),
        (
            Renewal,
            {"number": "1\n2"},
            "number",
            "a number is a non-empty text in one line, or None: '1\\n2'",
        ),
        (
            Conclusion,
            {"number": 12},
            "number",
            "a number is a non-empty text in one line, or None: 12",
        ),
        (Conclusion, {"languages": 5}, "languages", "languages must be non-empty texts: 5"),
        (
            Conclusion,
            {"languages": ["ja", "Japanese text"]},
            "languages[1]",
            "a language is written as in BCP 47, as en or zh-Hant: 'Japanese text'",
        ),
        (Renewal, {"languages": ["ja", "zh", "ja"]}, "languages[2]", "given twice: 'ja'"),
        (Claim, {"sources": 5}, "sources", "sources must be non-empty texts: 5"),
        (Claim, {"note": ""}, "note", "must be a non-empty text: ''"),
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
        (Suspension, {"by": "a b"}, "by", "by must be a non-empty text without spaces: 'a b'"),
        (Suspension, {"reason": " "}, "reason", "must be a non-empty text: ' '"),
        (
            Succession,
            {"party": 5, "successor": B},
            "party",
            "party must be a non-empty text without spaces: 5",
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
    error = catch_error(kind, **(right | arguments))
    assert describe_error(error) == (InvalidPartnership, path, message)


@pytest.mark.parametrize("place", ["on", "known_by", "until", "in_force_from"])
def test_a_bad_date_of_an_act_says_where(place: str) -> None:
    """The path is that of the field, from the act on."""
    right = {"on": "1979-05-01", "type": SISTER}
    error = catch_error(Conclusion, **(right | {place: "1979-13"}))
    assert describe_error(error) == (InvalidDate, place, "month must be 1 to 12: '1979-13'")


@pytest.mark.parametrize("place", ["term", "renews", "notice"])
def test_a_bad_term_of_an_act_says_where(place: str) -> None:
    """The path is that of the field, from the act on."""
    error = catch_error(Conclusion, on="1979-05-01", type=SISTER, **{place: "five years"})
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
            {"parties": [5]},
            "parties",
            "a partnership is between two or more Municipality: [5]",
        ),
        (
            {"parties": ("a", "b")},
            "parties[0]",
            "must be a Municipality, and is of the type str: 'a'",
        ),
        (
            {"parties": (A, LookAlike())},
            "parties[1]",
            f"must be a Municipality, and is {FROM_ELSEWHERE}",
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
            "acts[0]",
            f"must be one of {ACT_NAMES}, and is of the type str: '1979-05-01'",
        ),
        (
            {"acts": [Conclusion("1979", SISTER), {"act": "renewal", "on": "1980"}]},
            "acts[1]",
            f"must be one of {ACT_NAMES}, and is of the type dict: {{'act': 'renewal', 'on': '1980'}}",
        ),
        (
            {"acts": [Conclusion("1979", SISTER), None]},
            "acts[1]",
            f"must be one of {ACT_NAMES}, and is None: None",
        ),
        (
            {"acts": [LookAlike()]},
            "acts[0]",
            f"must be one of {ACT_NAMES}, and is {FROM_ELSEWHERE}",
        ),
        (
            {"acts": [Extended()]},
            "acts[0]",
            f"must be one of {ACT_NAMES}, and is {EXTENDED}",
        ),
        (
            {"acts": [A]},
            "acts[0]",
            f"must be one of {ACT_NAMES}, and is of the type Municipality: {truncated_repr(A)}",
        ),
        (
            {"acts": Resumption("1979")},
            "acts",
            f"must be a list of acts, and is of the type Resumption: {truncated_repr(Resumption('1979'))}",
        ),
        (
            {"acts": "1979"},
            "acts",
            "must be a list of acts, and is of the type str: '1979'",
        ),
        (
            {"acts": None},
            "acts",
            "must be a list of acts, and is None: None",
        ),
        ({"id": "a b"}, "id", "id must be a non-empty text without spaces: 'a b'"),
        ({"note": 5}, "note", "must be a non-empty text: 5"),
        ({"sources": [5]}, "sources", "sources must be non-empty texts: [5]"),
    ],
)
def test_a_partnership_that_cannot_be_is_refused(
    arguments: dict[str, object], path: str, message: str
) -> None:
    """It is two or more municipalities and one act or more."""
    right: dict[str, object] = {"parties": (A, B), "acts": [Conclusion("1979-05-01", SISTER)]}
    error = catch_error(Partnership, **(right | arguments))
    assert describe_error(error) == (InvalidPartnership, path, message)
    assert isinstance(error, ValueError)


@pytest.mark.parametrize("parties", [(A,), [A], "b"])
def test_a_partnership_of_one_is_refused(parties: object) -> None:
    """It takes two municipalities, and the sentence shows the beginning of what there is."""
    error = catch_error(Partnership, parties=parties, acts=[Conclusion("1979", SISTER)])
    assert (type(error), error.path) == (InvalidPartnership, "parties")
    assert error.value == parties
    assert error.message.startswith("a partnership is between two or more Municipality: ")


def test_types_have_only_so_many_broader_types_above_each_other() -> None:
    """A chain of any length would be too deep to compare."""
    kind = PartnershipType("0")
    for code in range(1, 33):
        kind = PartnershipType(str(code), broader=kind)
    with pytest.raises(InvalidType) as caught:
        PartnershipType("33", broader=kind)
    assert caught.value.message == "a type has at most 32 broader types above each other: '32'"
    assert caught.value.path == "broader"


@pytest.mark.parametrize("text", ["A\u001b[31m", "A\nB", "A\tB", "A\x85", "A\u2028", "A\ud800"])
def test_names_and_labels_are_one_line_without_control_characters(text: str) -> None:
    """What a terminal or a page would take for more than letters is refused."""
    with pytest.raises(InvalidMunicipality):
        Municipality("a", text)
    with pytest.raises(InvalidType):
        PartnershipType("x", labels={"en": text})
