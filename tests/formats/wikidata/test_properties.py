"""Laws of Wikidata's statements: nothing is dropped, and any JSON is read or refused."""

import json
from contextlib import suppress
from functools import cache

from hypothesis import example, given, strategies as st

from partnerships import Conclusion, InvalidDocument, PartialDate
from partnerships._testing.dates import days_between
from partnerships.formats import wikidata
from partnerships.formats.reading import Reading
from tests.formats.wikidata.test_examples import (
    entities,
    entity,
    located,
    location,
    statement,
    time,
)

WRONG = st.sampled_from(
    (None, True, 0, 7.5, "", "x", "Q1", [], {}, [1], {"a": 1}, "somevalue", "novalue")
)


def accounted(reading: Reading) -> bool:
    """Whether every statement is a conclusion, set aside or left out, and none twice."""
    left_out = {problem.path for problem in reading.problems}
    aside = {problem.path for problem in reading.set_aside}
    assert not left_out & aside
    return reading.rows == reading.conclusions + len(left_out) + len(aside)


SNAK_TYPES = st.sampled_from(("no", "somevalue", "novalue", "value", "value"))
TIME_PRECISIONS = st.integers(7, 11)
ITEMS = st.sampled_from(("Q1", "Q2", "Q3"))
RANKS = st.sampled_from(("normal", "preferred", "deprecated"))


@cache
@st.composite
def statements(draw: st.DrawFn) -> dict[str, object]:
    """Statements of a few items, as Wikidata has them."""
    qualifiers: dict[str, object] = {}
    for word in ("P580", "P582"):
        match draw(SNAK_TYPES):
            case "no":
                pass
            case "value":
                day = draw(days_between())
                qualifiers[word] = time(f"+{day}T00:00:00Z", draw(TIME_PRECISIONS))
            case snaktype:
                qualifiers[word] = {"snaktype": snaktype}
    return statement(draw(ITEMS), rank=draw(RANKS), **qualifiers)


def listed() -> st.SearchStrategy[list[dict[str, object]]]:
    """Up to three entities with statements."""
    return st.tuples(*(st.lists(statements(), max_size=3) for _ in range(3))).map(
        lambda each: [entity(f"Q{number}", *found) for number, found in enumerate(each, start=1)]
    )


@given(listed())
def test_every_statement_is_a_conclusion_set_aside_or_a_problem(
    found: list[dict[str, object]],
) -> None:
    """Whatever they say of each other."""
    reading = wikidata.loads(entities(*found))
    assert reading.rows == text_count(found)
    assert accounted(reading)


def text_count(found: list[dict[str, object]]) -> int:
    return json.dumps(found).count('"mainsnak"')


@given(listed())
def test_a_pair_of_items_has_one_partnership(found: list[dict[str, object]]) -> None:
    """Whichever directions its statements have."""
    registry = wikidata.loads(entities(*found)).registry
    pairs = [frozenset(party.id for party in partnership.parties) for partnership in registry]
    assert len(pairs) == len(set(pairs))


@given(days_between(), st.integers(7, 11))
def test_a_time_holds_its_day_at_every_precision(day: object, precision: int) -> None:
    """And is as coarse as it says; the last year of a century is written in the one it ends."""
    known = wikidata.read_time(f"+{day}T00:00:00Z", precision)
    assert isinstance(known, PartialDate)
    if precision > 7 or str(day)[2:4] != "00":
        assert known.earliest <= day <= known.latest  # type: ignore[operator]  # days are dates
    names = {7: "century", 8: "decade", 9: "year", 10: "month", 11: "day"}
    assert known.precision.value == names[precision]


@given(days_between())
def test_a_time_without_precision_never_invents_a_day(day: object) -> None:
    """1 January may be no more than the year, and the first no more than the month."""
    known = wikidata.read_time(f"{day}T00:00:00Z")
    assert known.earliest <= day <= known.latest  # type: ignore[operator]  # days are dates
    assert (known.exact is None) is str(day).endswith("-01")


@st.composite
def mutated(draw: st.DrawFn) -> object:
    """JSON of an entity with one value anywhere replaced by a wrong one."""
    whole: object = entity("Q1", draw(statements()), en="One")
    if draw(st.booleans()):
        whole = located(location(33.9, 130.9), location(1, 2, "preferred"))
    document: object = json.loads(
        draw(st.sampled_from((json.dumps(whole), json.dumps({"entities": {"Q1": whole}}))))
    )
    here = document
    while True:
        keys = (
            [*here]
            if isinstance(here, dict)
            else [*range(len(here))]
            if isinstance(here, list)
            else []
        )
        if not keys:
            return document
        key = draw(st.sampled_from(keys))
        inner = here[key]  # type: ignore[index]  # an object or a list
        if not isinstance(inner, dict | list) or draw(st.integers(0, 3)) == 0:
            here[key] = draw(WRONG)  # type: ignore[index]  # as above
            return document
        here = inner


@given(mutated())
def test_a_wrong_value_anywhere_costs_no_more_than_its_entity(document: object) -> None:
    """It is reported, or it is an error where nothing can be read."""
    with suppress(InvalidDocument):
        assert accounted(wikidata.loads(json.dumps(document)))


KEYS = (
    "entities",
    "claims",
    "P190",
    "results",
    "bindings",
    "item",
    "partner",
    "value",
    "id",
    "labels",
)
ANY_JSON = st.recursive(
    WRONG | st.integers() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.sampled_from(KEYS) | st.text(), inner),
)


@given(ANY_JSON)
@example(
    {"results": {"bindings": [{"item": {"value": "Q1"}, "partner": {"value": "Q2", "type": []}}]}}
)
@example({"entities": {"Q1": {"claims": {"P190": [{"mainsnak": {"snaktype": []}}]}}}})
def test_any_json_gives_a_reading_or_an_error_of_ours(value: object) -> None:
    """In each of the places where something is looked for."""
    for document in (
        value,
        {"entities": value},
        {"claims": value},
        {"results": {"bindings": value}},
    ):
        with suppress(InvalidDocument):
            assert accounted(wikidata.loads(json.dumps(document)))


@given(st.binary(max_size=100))
def test_any_bytes_give_a_reading_or_an_error_of_ours(content: bytes) -> None:
    """Hardly any are JSON."""
    with suppress(InvalidDocument):
        assert accounted(wikidata.loads(content))


@given(listed())
def test_conclusions_are_of_the_type_that_is_asked_for(found: list[dict[str, object]]) -> None:
    """Since P190 names none."""
    registry = wikidata.loads(entities(*found), type="friendship").registry
    conclusions = [
        act for partnership in registry for act in partnership.acts if isinstance(act, Conclusion)
    ]
    assert all(act.type.code == "friendship" for act in conclusions)
