"""A document under version control: one changed fact is one changed line, and nothing else moves."""

import difflib
import json

import pytest
from attrs import evolve
from hypothesis import assume, given, strategies as st

from partnerships import Conflict, Partnership, Registry, Renewal, samples
from partnerships.formats import document
from tests.support.exchange_strategies import registries_with_exchanges
from tests.support.strategies import partnerships

SAMPLE = document.dumps(samples.kitakyushu())


def changes(before: Registry, after: Registry) -> tuple[list[str], list[str]]:
    """Return the lines that go and the lines that come, as version control shows them."""
    old, new = (document.dumps(each).splitlines() for each in (before, after))
    found = list(difflib.unified_diff(old, new, n=0, lineterm=""))[2:]
    gone, come = ([line[1:] for line in found if line[0] == sign] for sign in "-+")
    return gone, come


def is_part(lines: list[str], whole: list[str]) -> bool:
    """Return whether all lines are in the whole in their order; commas at their ends do not count."""
    left = iter([line.rstrip(",") for line in whole])
    return all(line.rstrip(",") in left for line in lines)


@given(registries_with_exchanges(), partnerships())
def test_what_is_added_moves_nothing_else(registry: Registry, added: Partnership) -> None:
    """All other lines stay, in their order; only a comma can come behind them."""
    assume(added.id not in registry)
    try:
        after = registry.adding(added)
    except Conflict:
        assume(condition=False)
        raise
    assert is_part(document.dumps(registry).splitlines(), document.dumps(after).splitlines())


@given(registries_with_exchanges(), st.data())
def test_a_changed_note_is_one_changed_line(registry: Registry, data: st.DataObject) -> None:
    """A note that comes or goes can change the comma of the line before it, too."""
    assume(registry)
    old = data.draw(st.sampled_from(list(registry)))
    noted = evolve(old, note="first")
    before = registry.replacing(noted)
    gone, come = changes(before, registry.replacing(evolve(old, note="second")))
    assert [line.strip(" ,") for line in gone] == ['"note": "first"']
    assert [line.strip(" ,") for line in come] == ['"note": "second"']
    gone, come = changes(before, registry.replacing(evolve(old, note=None)))
    assert len(gone) <= 2
    assert len(come) <= 1


@given(registries_with_exchanges())
def test_a_document_ends_with_a_line_break_and_has_no_spaces_at_the_ends_of_lines(
    registry: Registry,
) -> None:
    text = document.dumps(registry)
    assert text.endswith("}\n")
    assert text.splitlines() == [line.rstrip() for line in text.split("\n")[:-1]]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('"on": "1979-05-01"', '"on": "1979-05-02"'),
        ('"text": "Lüda"', '"text": "Lüshun"'),
        ('"ja": "友好都市"', '"ja": "友好交流都市"'),
        ('"country": "CN"', '"country": "TW"'),
        ('"type": "friendship"', '"type": "exchange"'),
        ('"term": "P5Y"', '"term": "P6Y"'),
    ],
)
def test_a_line_that_is_changed_by_hand_is_the_only_one_that_changes(old: str, new: str) -> None:
    """A document that was written once reads and writes back to the letter, with the change."""
    assert old in SAMPLE
    changed = SAMPLE.replace(old, new, 1)
    assert document.dumps(document.loads(changed)) == changed


def test_a_further_act_is_its_own_lines_and_a_comma() -> None:
    before = samples.kitakyushu()
    old = before["kitakyushu-dalian"]
    after = before.replacing(evolve(old, acts=(*old.acts, Renewal("2024-05-01"))))
    gone, come = changes(before, after)
    assert [line.strip() for line in gone] == []
    assert [line.strip() for line in come] == [
        "},",
        "{",
        '"act": "renewal",',
        '"on": "2024-05-01"',
    ]


def test_the_schema_is_one_line_more() -> None:
    with_schema = document.dumps(samples.kitakyushu(), schema="registry.schema.json")
    first, line, *others = with_schema.splitlines()
    assert [first, *others] == SAMPLE.splitlines()
    assert json.loads(f"{{{line.rstrip(',')}}}") == {"$schema": "registry.schema.json"}
