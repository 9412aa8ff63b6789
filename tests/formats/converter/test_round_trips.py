"""Every public value becomes plain data and is read back equal."""

import json
from enum import Enum
from typing import Any, Final

import pytest
from attrs import frozen
from hypothesis import given, strategies as st

import partnerships
from partnerships import (
    Act,
    Bound,
    PartialDate,
    Partnership,
    PartnershipsError,
    Period,
    Registry,
    Renaming,
    check,
    samples,
)
from partnerships.formats import document
from partnerships.formats.converter import configure_converter, make_converter
from partnerships.testing import (
    municipalities,
    partial_dates,
    partnership_types,
    periods,
    terms,
    texts,
)
from tests.support.exchange_strategies import registries_with_exchanges
from tests.support.strategies import check_options, options, partnerships as histories, with_windows

CONVERTER: Final = make_converter()

NOT_READ: Final = {"Change", "Changes", "Entry", "FieldChange", "History", "RegistryFile"}
"""What comparing and telling a registry make, and a file: none is a value to store."""


def written_and_read(value: object, kind: Any = None) -> object:  # noqa: ANN401  # a class or a union
    """Return what a value is read back as, by way of JSON."""
    plain = CONVERTER.unstructure(value)
    return CONVERTER.structure(json.loads(json.dumps(plain)), kind or type(value))


@given(
    st.one_of(
        partial_dates(),
        periods(),
        terms(),
        texts(),
        municipalities(),
        partnership_types(),
        check_options(),
        histories(),
    )
)
def test_values_are_read_back_equal(value: object) -> None:
    """Also from the plain data themselves."""
    assert written_and_read(value) == value
    assert CONVERTER.structure(CONVERTER.unstructure(value), type(value)) == value


@given(registries_with_exchanges())
def test_a_registry_and_its_records_are_read_back_equal(registry: Registry) -> None:
    """A registry as its document, a record by itself."""
    assert written_and_read(registry) == registry
    assert CONVERTER.unstructure(registry) == json.loads(document.dumps(registry))
    for exchange in registry.exchanges.values():
        assert written_and_read(exchange) == exchange
    for source in registry.sources.values():
        assert written_and_read(source) == source
    for partnership in registry:
        for act in partnership.acts:
            assert written_and_read(act, Act) == act
            assert written_and_read(act) == act


@given(with_windows(histories(), max_years=30), st.data())
def test_answers_are_read_back_equal(
    drawn: tuple[Partnership, Period], data: st.DataObject
) -> None:
    """Anniversaries, due days, and the stretches of a life."""
    partnership, window = drawn
    for each in partnership.anniversaries(window, **data.draw(options())):
        assert written_and_read(each) == each
    for due in partnership.due(window, review="P6M", possible=True):
        assert written_and_read(due) == due
    for stretch in (*partnership.timeline(), *partnership.runs(), *partnership.spells()):
        assert written_and_read(stretch) == stretch


def find_examples() -> list[object]:
    """Return a value of each kind of answer of the embedded registry."""
    registry = samples.kitakyushu()
    tie = registry["kitakyushu-dalian"]
    renamed = (entry.event for entry in registry.history() if isinstance(entry.event, Renaming))
    return [
        *registry.counts("region"),
        *registry.counts("field"),
        *registry.commemorations(tie.id),
        *check(registry, on="2024-08-29"),
        *renamed,
        tie.completed_years("2024-08-29"),
        tie.anniversary(45),
    ]


@pytest.mark.parametrize("value", find_examples(), ids=lambda value: type(value).__name__)
def test_answers_of_the_embedded_registry_are_read_back_equal(value: object) -> None:
    """Counts, commemorations, findings, changes of name, years and anniversaries."""
    assert written_and_read(value) == value


@pytest.mark.parametrize(
    "name", [name for name in partnerships.__all__ if name not in {*NOT_READ, "Act"}]
)
def test_every_public_class_is_read(name: str) -> None:
    """Errors and functions are no values. What has no hook of the library's is refused by a cattrs of its own."""
    kind = getattr(partnerships, name)
    if not isinstance(kind, type) or issubclass(kind, PartnershipsError):
        return
    if issubclass(kind, Enum):
        assert all(written_and_read(each) is each for each in kind)
    with pytest.raises(PartnershipsError):
        CONVERTER.structure([5], kind)


@frozen
class Meeting:
    """A class of a program's own, with values of the library as fields."""

    tie: Partnership
    seats: int
    when: PartialDate | None = None
    during: Period | None = None
    signed: Act | None = None
    acts: tuple[Act, ...] = ()
    until: PartialDate | Bound = Bound.OPEN


def make_meeting() -> Meeting:
    """Return a meeting with all its fields."""
    tie = samples.kitakyushu()["kitakyushu-hai-phong"]
    return Meeting(
        tie,
        5,
        PartialDate("2024-04"),
        Period("2024/.."),
        tie.acts[0],
        tie.acts,
        PartialDate("2025"),
    )


def test_values_are_fields_of_classes_of_a_program() -> None:
    """Numbers there are read as cattrs reads them."""
    meeting = make_meeting()
    assert written_and_read(meeting) == meeting
    plain = CONVERTER.unstructure(meeting)
    assert CONVERTER.structure(plain | {"seats": "5"}, Meeting) == meeting
    least = Meeting(meeting.tie, 1)
    assert written_and_read(least) == least
    assert written_and_read([meeting], list[Meeting]) == [meeting]


@pytest.mark.parametrize("name", ["json", "orjson", "msgspec"])
def test_a_preconfigured_converter_takes_the_hooks(name: str) -> None:
    """It writes and reads bytes or texts by itself."""
    module = pytest.importorskip(f"cattrs.preconf.{name}", exc_type=ImportError)
    converter = module.make_converter()
    configure_converter(converter)
    meeting = make_meeting()
    assert converter.loads(converter.dumps(meeting), Meeting) == meeting
    assert json.loads(converter.dumps(meeting)) == CONVERTER.unstructure(meeting)


def test_each_converter_is_ones_own() -> None:
    """What is registered on one does not change the next."""
    first = make_converter()
    first.register_unstructure_hook(PartialDate, lambda _: "changed")
    assert first.unstructure(PartialDate("1979")) == "changed"
    assert make_converter().unstructure(PartialDate("1979")) == "1979"
