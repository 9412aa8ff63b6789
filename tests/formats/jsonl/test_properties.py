"""Laws of JSON Lines: what is written reads back equal, all of it and in parts."""

from __future__ import annotations

import json
from functools import reduce
from operator import or_
from random import Random  # noqa: TC003  # for those who resolve the annotations

from attrs import evolve
from hypothesis import given, strategies as st

from partnerships import CheckOptions, Registry, samples
from partnerships.formats import document, jsonl
from partnerships.testing import municipalities
from tests.support.exchange_strategies import registries_with_exchanges
from tests.support.strategies import check_options


@st.composite
def registries(draw: st.DrawFn) -> Registry:
    """Registries with exchanges and sources, options of checks, and what no partnership needs."""
    found = draw(registries_with_exchanges())
    others = [
        each
        for each in draw(st.lists(municipalities(), max_size=2, unique_by=lambda each: each.id))
        if each.id not in found.municipalities
    ]
    whole = found | Registry.of(municipalities=others)
    return evolve(whole, checks=draw(st.just(CheckOptions()) | check_options()))


@given(registries())
def test_a_registry_reads_back_equal(registry: Registry) -> None:
    """Exchanges, sources, own types and fields, and options of checks included."""
    text = jsonl.dumps(registry)
    assert jsonl.loads(text) == jsonl.loads(text.encode()) == registry


def test_the_sample_reads_back_equal() -> None:
    registry = samples.kitakyushu()
    text = jsonl.dumps(registry)
    assert text.count("\n") == len(registry) > 1
    assert jsonl.loads(text) == registry


@given(registries())
def test_each_line_is_a_document_of_its_own(registry: Registry) -> None:
    """They unite to the whole; each partnership is on one line, with all exchanges that belong to it."""
    lines = [*jsonl.iter_lines(registry)]
    parts = [document.loads(line) for line in lines]
    assert reduce(or_, parts) == registry
    assert sorted(each.id for part in parts for each in part) == sorted(p.id for p in registry)
    assert all(line.endswith("\n") and line.count("\n") == 1 for line in lines)
    for part in parts:
        for partnership in part:
            for exchange in registry.exchanges.values():
                if exchange.partnership == partnership.id:
                    assert part.exchanges[exchange.id] == exchange


@given(registries(), st.randoms(use_true_random=False))
def test_any_lines_can_be_read_in_any_order(registry: Registry, random: Random) -> None:
    """Such as the part of a file that a worker gets: it has these partnerships, as the whole has them."""
    lines = [*jsonl.iter_lines(registry)]
    chosen = random.sample(lines, random.randint(1, len(lines)))
    part = jsonl.loads("".join(chosen))
    assert all(each == registry[each.id] for each in part)
    ids = {each["id"] for line in chosen for each in json.loads(line).get("partnerships", [])}
    assert ids == {each.id for each in part}
    assert part | registry == registry


@given(registries())
def test_line_by_line_gives_the_same_partnerships(registry: Registry) -> None:
    found = [each for part in jsonl.iter_registries(jsonl.iter_lines(registry)) for each in part]
    assert len(found) == len(registry)
    assert all(each == registry[each.id] for each in found)


@given(registries())
def test_what_is_read_is_written_in_the_same_lines(registry: Registry) -> None:
    text = jsonl.dumps(registry)
    again = jsonl.dumps(jsonl.loads(text))
    assert sorted(again.splitlines()) == sorted(text.splitlines())
