"""The errors themselves: what they are, carry and survive."""

import pickle
from typing import cast

import pytest

from partnerships import (
    AmbiguousDate,
    BeforeStart,
    Conclusion,
    Conflict,
    InvalidDate,
    InvalidDocument,
    InvalidMunicipality,
    InvalidPartnership,
    InvalidType,
    NoAnniversary,
    NotFound,
    NotSettled,
    PartnershipsError,
    Renewal,
    UnknownLanguage,
)
from tests.ties import SISTER, history

# Errors themselves


@pytest.mark.parametrize(
    ("kind", "builtin"),
    [
        (InvalidDate, ValueError),
        (AmbiguousDate, InvalidDate),
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


def test_a_bad_act_in_a_history_is_told_with_its_place() -> None:
    """The second act is acts[1], and its day is what is wrong."""
    with pytest.raises(InvalidPartnership) as caught:
        history("a b", Conclusion("1990", SISTER), Renewal("1980"))
    assert caught.value.path == "acts[1].on"
    assert caught.value.value == "1980"
