"""Edges: every two parties of a partnership, on a day or at any time, for networkx and pandas."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, strategies as st

from partnerships import (
    Accession,
    Act,
    Conclusion,
    Municipality,
    NotSettled,
    Partnership,
    Registry,
    Status,
    Succession,
    Withdrawal,
    samples,
)
from partnerships.formats import graph
from tests.support.exchange_strategies import registries_with_exchanges
from tests.support.strategies import day_around

if TYPE_CHECKING:
    from datetime import date

    from partnerships.formats.graph import Edge

A, B, C = (Municipality(each, each.upper()) for each in "abc")

Joined = tuple[str, frozenset[str]]
"""The id of a partnership, and those of two of its parties."""


def joined(found: list[Edge]) -> set[Joined]:
    edges = {(str(about["partnership"]), frozenset((one, two))) for one, two, about in found}
    assert len(edges) == len(found)  # none twice
    return edges


def certain_pairs(partnership: Partnership, day: date) -> set[Joined]:
    """Return every two that are among the parties in all possible answers."""
    lists = [{each.id for each in parties} for parties in partnership.possible_parties_on(day)]
    common = set.intersection(*lists) if lists else set()
    return {(partnership.id, frozenset(pair)) for pair in combinations(common, 2)}


def possible_pairs(partnership: Partnership, day: date) -> set[Joined]:
    return {
        (partnership.id, frozenset((one.id, two.id)))
        for parties in partnership.possible_parties_on(day)
        for one, two in combinations(parties, 2)
    }


@st.composite
def with_days(draw: st.DrawFn) -> tuple[Registry, date]:
    registry = draw(registries_with_exchanges().filter(len))
    return registry, day_around(draw, draw(st.sampled_from([*registry])))


@given(with_days())
def test_edges_on_a_day_are_the_parties_of_those_in_force(asked: tuple[Registry, date]) -> None:
    registry, day = asked
    certain = [*registry.in_force_on(day)]
    possible = [*registry.in_force_on(day, possible=True)]
    found, all_found = (
        [*graph.edges(registry, on=day)],
        [*graph.edges(registry, on=day, possible=True)],
    )
    assert joined(found) == set().union(*(certain_pairs(each, day) for each in certain))
    assert joined(all_found) == set().union(*(possible_pairs(each, day) for each in possible))
    assert [each for each in all_found if each[2]["certain"]] == found
    for _, _, about in all_found:
        partnership = registry[str(about["partnership"])]
        assert str(about["type"]).split() == sorted(
            each.code for each in partnership.possible_types_on(day)
        )


@given(registries_with_exchanges())
def test_edges_at_any_time_are_those_of_all_days(registry: Registry) -> None:
    """A party and its successor have none: they were never parties at the same time."""
    certain: set[Joined] = set()
    possible: set[Joined] = set()
    for partnership in registry:
        for interval in partnership.timeline():
            day = interval.first
            possible |= possible_pairs(partnership, day)
            if Status.NOT_CONCLUDED not in partnership.possible_statuses_on(day):
                certain |= certain_pairs(partnership, day)
    assert joined([*graph.edges(registry)]) == certain
    assert joined([*graph.edges(registry, possible=True)]) == possible


def test_parties_are_joined_two_by_two() -> None:
    """Those of three; one that left is joined no more, and a successor in its place."""
    d = Municipality("d", "D")
    acts: list[Act] = [
        Conclusion("1979-05-01", "friendship"),
        Accession("1990-01-01", C),
        Succession("2000-01-01", "b", d),
        Withdrawal("2010-01-01", "a"),
    ]
    registry = Registry.of([Partnership((A, B), acts, id="ring")])

    def pairs_on(day: str | None) -> list[tuple[str, str]]:
        return [(one, two) for one, two, _ in graph.edges(registry, on=day)]

    assert pairs_on("1979-04-30") == []
    assert pairs_on("1979-05-01") == [("a", "b")]
    assert pairs_on("1990-01-01") == [("a", "b"), ("a", "c"), ("b", "c")]
    assert pairs_on("2000-01-01") == [("a", "c"), ("a", "d"), ("c", "d")]
    assert pairs_on("2010-01-01") == [("c", "d")]
    assert {*pairs_on(None)} == {("a", "b"), ("a", "c"), ("b", "c"), ("a", "d"), ("c", "d")}


def test_the_attributes_of_an_edge() -> None:
    partnership = Partnership(
        (A, B), [Conclusion("1979", "friendship"), Conclusion("1990", "sister")], id="p"
    )
    registry = Registry.of([partnership])
    common = {"partnership": "p", "concluded": "1979"}
    assert [*graph.edges(registry)] == [("a", "b", common | {"type": "sister", "certain": True})]
    assert [*graph.edges(registry, on="1990-06-01")] == [
        ("a", "b", common | {"type": "friendship sister", "certain": True})
    ]
    assert [*graph.edges(registry, on="1979-06-01")] == []
    assert [*graph.edges(registry, on="1979-06-01", possible=True)] == [
        ("a", "b", common | {"type": "friendship", "certain": False})
    ]


def test_a_day_that_is_partial_is_refused_at_once() -> None:
    with pytest.raises(NotSettled):
        graph.edges(samples.kitakyushu(), on="2024")


def test_networkx_takes_them() -> None:
    """Two partnerships of the same two cities are two edges."""
    networkx = pytest.importorskip("networkx", reason="networkx is asked: install the extra dev")
    port = Partnership((A, B), [Conclusion("2001", "sister-port")], id="port")
    city = Partnership((A, B), [Conclusion("1979", "sister")], id="city")
    multigraph = networkx.MultiGraph()
    multigraph.add_edges_from(graph.edges(Registry.of([city, port])))
    assert multigraph.number_of_edges("a", "b") == 2
    sample = networkx.MultiGraph()
    sample.add_edges_from(graph.edges(samples.kitakyushu(), on="2024-08-29"))
    assert sample.degree("kitakyushu") == 9
    assert sample["kitakyushu"]["dalian"][0]["type"] == "friendship"
    assert "".join(networkx.generate_graphml(sample)).count("<edge ") == 9


def test_pandas_takes_them() -> None:
    pandas = pytest.importorskip("pandas", reason="pandas is asked: install the extra dev")
    found = graph.edges(samples.kitakyushu())
    frame = pandas.DataFrame([{"source": a, "target": b, **about} for a, b, about in found])
    assert list(frame) == ["source", "target", "partnership", "type", "concluded", "certain"]
    assert {*frame["target"], *frame["source"]} >= {"kitakyushu", "kokura", "tacoma"}
