"""The forms of single values as plain data, and the errors of those that are wrong."""

import re
from typing import Final

import pytest
from cattrs import ClassValidationError

from partnerships import (
    Act,
    Anniversary,
    Bound,
    CompletedYears,
    Conclusion,
    Coordinates,
    Count,
    Field,
    Finding,
    Interval,
    InvalidDocument,
    Municipality,
    Name,
    NoAnniversary,
    PartialDate,
    Partnership,
    PartnershipsError,
    PartnershipType,
    Period,
    Run,
    Spell,
    Status,
    Succession,
    Suspension,
    Term,
    Text,
)
from partnerships.formats.converter import make_converter
from tests.formats.converter.test_round_trips import Meeting

CONVERTER: Final = make_converter()

HOME: Final = Municipality("kitakyushu", "Kitakyushu", country="JP")
TWIN: Final = PartnershipType("twin", PartnershipType.SISTER, {"en": "twin"})
TIE: Final = Partnership(
    (HOME, Municipality("dalian", [Name("大連", lang="ja")])),
    (Conclusion("1979-05-01", type=TWIN), Succession("1981", "dalian", Municipality("new", "New"))),
)

PLAIN_TIE: Final = {
    "id": "dalian-kitakyushu",
    "parties": [
        {"id": "kitakyushu", "names": [{"text": "Kitakyushu"}], "country": "JP"},
        {"id": "dalian", "names": [{"text": "大連", "lang": "ja"}]},
    ],
    "acts": [
        {
            "act": "conclusion",
            "on": "1979-05-01",
            "type": {"code": "twin", "broader": "sister", "labels": {"en": "twin"}},
        },
        {
            "act": "succession",
            "on": "1981",
            "party": "dalian",
            "successor": {"id": "new", "names": [{"text": "New"}]},
        },
    ],
}


@pytest.mark.parametrize(
    ("value", "plain"),
    [
        (PartialDate("1979?"), "1979?"),
        (Period("1979/.."), "1979/.."),
        (Term("P5Y"), "P5Y"),
        (Text("Signed."), "Signed."),
        (Text({"en": "mayor", "ja": "市長"}), {"en": "mayor", "ja": "市長"}),
        (Status.IN_FORCE, "in_force"),
        (Bound.OPEN, ".."),
        (PartnershipType.SISTER, "sister"),
        (TWIN, {"code": "twin", "broader": "sister", "labels": {"en": "twin"}}),
        (Field("peace"), {"code": "peace"}),  # not the one that is built in
        (Coordinates(33.88, 130.88), {"latitude": 33.88, "longitude": 130.88}),
        (
            Suspension("2022-03", by="kitakyushu", reason="war"),
            {"act": "suspension", "on": "2022-03", "by": "kitakyushu", "reason": "war"},
        ),
        (TIE, PLAIN_TIE),
        (CompletedYears(44, 45), {"at_least": 44, "at_most": 45}),
        (
            Count("type", "sister", 1, 2),
            {"by": "type", "key": "sister", "at_least": 1, "at_most": 2},
        ),
        (
            Spell((Run(PartnershipType.SISTER, PartialDate("1979"), Bound.OPEN),), presumed=True),
            {"runs": [{"type": "sister", "start": "1979", "end": ".."}], "presumed": True},
        ),
        (
            TIE.anniversary(45),
            {"on": "2024-05-01", "number": 45, "partnership": PLAIN_TIE, "act": 0},
        ),
    ],
    ids=lambda value: type(value).__name__,
)
def test_values_have_these_forms(value: object, plain: object) -> None:
    """What a document refers to by id is whole; what is built in has its code; defaults are left out."""
    assert CONVERTER.unstructure(value) == plain
    assert CONVERTER.structure(plain, type(value)) == value


def test_an_interval_has_its_sets_in_order() -> None:
    """Statuses and types by their codes, parties by their ids."""
    plain = CONVERTER.unstructure(
        Partnership.between(HOME, HOME_2, type="sister", since="1979").timeline()[1]
    )
    assert plain["first"] == "1979-01-01"
    assert plain["statuses"] == ["in_force", "not_concluded"]
    assert plain["types"] == ["sister"]
    assert [[party["id"] for party in each] for each in plain["parties"]] == [
        ["kitakyushu", "other"]
    ]


HOME_2: Final = Municipality("other", "Other")

UNKNOWN_ACT: Final = r"act: unknown act \(known are .*\): 'treaty'"


@pytest.mark.parametrize(
    ("kind", "plain", "message"),
    [
        (PartialDate, "19x", "not a date"),
        (PartialDate, 1979, "not a date"),
        (Period, "1979", "not a period"),
        (Term, "5 years", "not a term"),
        (Status, "over", "unknown status"),
        (PartnershipType, "twin", "unknown type.*'twin'"),
        (PartnershipType, 5, "must be an object: 5"),
        (Field, "twin", "unknown field.*'twin'"),
        (Municipality, "dalian", "must be an object: 'dalian'"),
        (Municipality, {"names": [], "size": 1}, "id: is missing"),
        (Coordinates, {"latitude": "33", "longitude": 130}, "latitude: must be a number: '33'"),
        (CompletedYears, {"at_least": 1.0, "at_most": 2}, "at_least: must be a whole number: 1.0"),
        (
            CompletedYears,
            {"at_least": True, "at_most": 2},
            "at_least: must be a whole number: True",
        ),
        (Spell, {"runs": [], "presumed": "no"}, "presumed: must be true or false: 'no'"),
        (Run, {"type": "sister", "start": "1979", "end": "soon"}, "end: not a date"),
        (Interval, {"first": "1979", "last": "..", "statuses": []}, "first: .*1979"),
        (Act, {"act": "treaty", "on": "1979"}, UNKNOWN_ACT),
        (Act, {"on": "1979"}, r"act: unknown act .*None"),
        (Suspension, {"act": "resumption", "on": "1979"}, "act: must be 'suspension'"),
        (Finding, {"code": "P999", "path": "", "subjects": []}, "unknown code"),
        (Count, {"by": "size", "key": None, "at_least": 1, "at_most": 1}, "by: unknown facet"),
        (
            Anniversary,
            {"on": "2024-05-02", "number": 45, "partnership": PLAIN_TIE, "act": 0},
            "on: the anniversary falls on 2024-05-01: 2024-05-02",
        ),
    ],
)
def test_what_is_wrong_is_told_with_its_place(kind: type, plain: object, message: str) -> None:
    """As one error, or as a group of them."""
    with pytest.raises(PartnershipsError) as caught:
        CONVERTER.structure(plain, kind)
    assert re.search(message, str(caught.value))


def test_all_errors_of_a_value_are_told_at_once() -> None:
    """Each with its path in the value."""
    plain = {"parties": [{"id": "a b"}], "acts": [{"act": "conclusion", "on": "x"}, 5], "size": 1}
    with pytest.raises(InvalidDocument) as caught:
        CONVERTER.structure(plain, Partnership)
    assert [each.path for each in caught.value.exceptions] == [
        "parties[0].names",
        "acts[0].on",
        "acts[0].type",
        "acts[1]",
        "",
    ]


def test_in_a_class_of_a_program_cattrs_tells_the_place() -> None:
    """As for any other class."""
    with pytest.raises(ClassValidationError) as caught:
        CONVERTER.structure({"tie": PLAIN_TIE, "seats": 5, "when": "x"}, Meeting)
    (error,) = caught.value.exceptions
    assert str(error).startswith("not a date")
    assert "Meeting @ attribute when" in error.__notes__[0]


def test_an_anniversary_that_the_partnership_has_not_is_refused() -> None:
    """The act that it counts from begins no run."""
    plain = {"on": "2026", "number": 45, "partnership": PLAIN_TIE, "act": 1}
    with pytest.raises(NoAnniversary, match="act must be the index"):
        CONVERTER.structure(plain, Anniversary)
