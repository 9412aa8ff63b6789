"""The errors themselves: what they are, carry and survive."""

import ast
import pickle
from collections.abc import Callable
from pathlib import Path

import pytest

import partnerships
from partnerships import (
    AmbiguousDate,
    BeforeStart,
    Conclusion,
    Conflict,
    InvalidDate,
    InvalidDocument,
    InvalidEncoding,
    InvalidExchange,
    InvalidJSON,
    InvalidLanguage,
    InvalidMunicipality,
    InvalidOption,
    InvalidPartnership,
    InvalidRecord,
    InvalidRow,
    InvalidSource,
    InvalidTable,
    InvalidText,
    InvalidType,
    MissingExtra,
    NoAnniversary,
    NotFound,
    NotSettled,
    PartnershipsError,
    PartnershipType,
    Registry,
    Renewal,
    StillReferenced,
    UnknownLanguage,
    UnknownTerm,
    errors,
    samples,
)
from partnerships.formats import document, feed, municipal_dates, table, wikidata
from tests.support.partnerships import SISTER, history

# Errors themselves


@pytest.mark.parametrize(
    ("kind", "builtin"),
    [
        (InvalidDate, ValueError),
        (AmbiguousDate, InvalidDate),
        (InvalidMunicipality, ValueError),
        (InvalidType, ValueError),
        (UnknownTerm, InvalidType),
        (InvalidPartnership, ValueError),
        (InvalidDocument, ValueError),
        (InvalidExchange, ValueError),
        (InvalidSource, ValueError),
        (InvalidOption, ValueError),
        (InvalidEncoding, ValueError),
        (InvalidJSON, ValueError),
        (InvalidLanguage, ValueError),
        (InvalidRecord, ValueError),
        (InvalidTable, ValueError),
        (InvalidText, ValueError),
        (InvalidRow, ValueError),
        (MissingExtra, ImportError),
        (BeforeStart, ValueError),
        (NotSettled, ValueError),
        (NoAnniversary, ValueError),
        (Conflict, ValueError),
        (UnknownLanguage, ValueError),
        (StillReferenced, ValueError),
        (NotFound, KeyError),
    ],
)
def test_each_error_is_one_of_this_library_and_one_of_python(
    kind: type[PartnershipsError], builtin: type[Exception]
) -> None:
    """Who catches either catches it."""
    assert issubclass(kind, PartnershipsError)
    assert issubclass(kind, builtin)


def test_every_class_of_errors_is_public_and_in_the_table_above() -> None:
    """Who reads the reference knows all that can be raised."""
    public = {each for each in vars(errors).values() if isinstance(each, type)}
    ours = {each for each in public if issubclass(each, PartnershipsError)}
    (marks,) = test_each_error_is_one_of_this_library_and_one_of_python.pytestmark  # type: ignore[attr-defined]  # pytest puts it there
    assert ours - {PartnershipsError} == {kind for kind, _ in marks.args[1]}
    assert {each.__name__ for each in ours} == set(errors.__all__)
    assert set(errors.__all__) <= set(partnerships.__all__)


def test_the_base_is_never_made_itself() -> None:
    """Each error is of a class that names what is wrong."""
    root = Path(partnerships.__file__).parent
    made = [
        f"{path.relative_to(root)}:{node.lineno}"
        for path in root.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id == "PartnershipsError"
    ]
    assert made == []
    assert sum(1 for _ in root.rglob("*.py")) > 50


RAISED: dict[str, tuple[Callable[[], object], type[PartnershipsError]]] = {
    "a separator": (lambda: table.dumps(Registry.of(), separator="|"), InvalidOption),
    "a name": (lambda: feed.from_anniversaries([], name=""), InvalidOption),
    "an encoding to write": (
        lambda: table.dump(Registry.of(), "never.csv", encoding="klingon"),
        InvalidEncoding,
    ),
    "an encoding": (lambda: table.loads(b"a", encoding="klingon"), InvalidEncoding),
    "bytes": (lambda: table.loads(b"\xff", encoding="utf-8"), InvalidEncoding),
    "no bytes": (lambda: table.loads(5), InvalidEncoding),  # type: ignore[arg-type]  # on purpose
    "bytes of a document": (lambda: document.loads(b"\xff\xfe{}"), InvalidEncoding),
    "no text": (lambda: document.loads(None), InvalidEncoding),  # type: ignore[arg-type]  # on purpose
    "bytes of statements": (lambda: wikidata.loads(b"\xff"), InvalidEncoding),
    "JSON": (lambda: document.loads("{"), InvalidJSON),
    "a key twice": (lambda: document.loads('{"a": 1, "a": 2}'), InvalidJSON),
    "NaN": (lambda: wikidata.loads("NaN"), InvalidJSON),
    "depth": (lambda: document.loads("[" * 100_000), InvalidJSON),
    "digits": (lambda: document.loads("9" * 5000), InvalidJSON),
    "no object": (lambda: document.loads("[]"), InvalidRecord),
    "a format": (lambda: document.loads('{"format": "2"}'), InvalidRecord),
    "a key": (lambda: document.loads('{"format": "partnerships/1", "a": 1}'), InvalidRecord),
    "no statements": (lambda: wikidata.loads("{}"), InvalidRecord),
    "headings": (lambda: table.loads("a,b\n1,2\n"), InvalidTable),
    "two columns": (lambda: table.loads("a,b\n", columns=("date", "date")), InvalidTable),
    "no type": (lambda: table.loads("partner,date\na,1979\n", home="b"), InvalidTable),
    "no home": (lambda: table.loads("partner,date\na,1979\n", type="sister"), InvalidTable),
    "a row": (
        lambda: table.loads("partner,date\na,79\n", home="b", type="sister").or_raise(),
        InvalidRow,
    ),
    "an act": (
        lambda: document.loads(
            '{"format": "partnerships/1", "partnerships": [{"acts": [{"act": "divorce"}], "parties": []}]}'
        ),
        UnknownTerm,
    ),
    "a type": (lambda: Registry.of().type_of("twin"), UnknownTerm),
    "a field": (lambda: Registry.of().field_of("chess"), UnknownTerm),
    "a basis": (lambda: Conclusion("1979", "sister", basis="whim"), UnknownTerm),
    "a kind": (lambda: samples.kitakyushu().history("dalian", kind="feast"), UnknownTerm),
    "an order": (lambda: municipal_dates.read_date("1979", order="dym"), UnknownTerm),
}


@pytest.mark.parametrize(("act", "kind"), RAISED.values(), ids=RAISED)
def test_what_is_wrong_is_named_by_the_class(
    act: Callable[[], object], kind: type[PartnershipsError]
) -> None:
    """Alone, or as all that is wrong with what was read."""
    with pytest.raises(PartnershipsError) as caught:
        act()
    error = caught.value
    if isinstance(error, InvalidDocument):
        assert isinstance(error, ValueError)
        assert {type(each) for each in error.exceptions} == {kind}
        (error,) = error.exceptions[:1]
    assert type(error) is kind
    assert isinstance(error, ValueError)


def test_an_error_shows_the_id_beside_the_index() -> None:
    """For people; the path stays one that a program can follow, also after pickling."""
    error = InvalidDate("no such day: '79'", value="79", path="on").within("acts[0]")
    further = error.within("[3]", id="kitakyushu-dalian").within("partnerships")
    assert further.path == "partnerships[3].acts[0].on"
    assert further.place == "partnerships[3] ('kitakyushu-dalian').acts[0].on"
    assert str(further) == f"{further.place}: no such day: '79'"
    assert (error.place, str(error)) == ("acts[0].on", "acts[0].on: no such day: '79'")
    again = pickle.loads(pickle.dumps(further))  # noqa: S301  # our own bytes
    assert (again.path, again.place, str(again)) == (further.path, further.place, str(further))
    group = InvalidDocument("a", [error]).within("[0]", id="x" * 100)
    assert str(group) == f"a: 1 error\n[0] ('{'x' * 60}'…).acts[0].on: no such day: '79'"


def test_an_unknown_word_is_reported_with_those_that_are_known() -> None:
    """And with the first ones of many."""
    own = [PartnershipType(f"own-{number}") for number in range(41)]
    with pytest.raises(InvalidType) as of_type:
        Registry.of(types=own).type_of("x")
    assert of_type.value.message.startswith("unknown type code (known are friendship, sister, ")
    assert of_type.value.message.endswith(
        "own-0, own-1, "
        + ", ".join(f"own-{number}" for number in range(2, 33))
        + ", and 8 more): 'x'"
    )
    with pytest.raises(InvalidType, match="known are environment, "):
        Registry.of().field_of("x")
    text = document.dumps(Registry.of(types=[PartnershipType("own")])).replace(
        "types", "partnerships"
    )
    with pytest.raises(InvalidDocument) as caught:
        document.loads(text)
    assert str(caught.value).endswith(
        "\npartnerships[0]: unknown key (known are parties, acts, id, note, motive, fields, sources): 'code'"
    )


@pytest.mark.parametrize(
    "kind", [InvalidDate, InvalidPartnership, MissingExtra, NotFound, NotSettled]
)
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
    assert [each.path for each in moved.exceptions] == [
        "partnerships[3].acts[0].on",
        "partnerships[3].acts[0].type",
    ]
    assert str(pickle.loads(pickle.dumps(group))) == str(group)  # noqa: S301  # our own bytes


def test_a_bad_act_in_a_history_is_reported_with_its_place() -> None:
    """The second act is acts[1], and its day is what is wrong."""
    with pytest.raises(InvalidPartnership) as caught:
        history("a b", Conclusion("1990", SISTER), Renewal("1980"))
    assert caught.value.path == "acts[1].on"
    assert caught.value.value == "1980"
