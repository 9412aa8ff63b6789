"""How long it takes to make Arrow tables, JSON Lines and edges of a registry, beside its document.

python -m tests.benchmarks.frames --size 10000
"""

from __future__ import annotations

import argparse
import sys
import time
from statistics import median
from typing import TYPE_CHECKING, Final

from partnerships.formats import arrow, document, graph, jsonl
from partnerships.formats._columns.tables import TABLES
from tests.benchmarks import data

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from partnerships import Registry

_YEAR: Final = "2024/2024"


def measured(size: int, rounds: int = 3) -> dict[str, float]:
    """Return the median seconds of each, for a registry of so many partnerships that has been asked
    before.
    """
    registry = data.registry(size)
    text, lines = document.dumps(registry), jsonl.dumps(registry)
    if not document.loads(text) == jsonl.loads(lines) == registry:
        raise AssertionError("not all read back equal")
    registry.count_anniversaries(_YEAR)
    ways: dict[str, Callable[[], object]] = {
        "write a document": lambda: document.dumps(registry),
        "read a document": lambda: document.loads(text),
        "write JSON Lines": lambda: jsonl.dumps(registry),
        "read JSON Lines": lambda: jsonl.loads(lines),
        "edges": lambda: [*graph.edges(registry)],
        **{f"table {name}": _make_way(registry, name) for name in TABLES},
    }
    return {name: _time(do, rounds) for name, do in ways.items()}


def _make_way(registry: Registry, name: str) -> Callable[[], object]:
    return lambda: arrow.table(registry, name, period=_YEAR)


def _time(do: Callable[[], object], rounds: int) -> float:
    taken = []
    for _ in range(rounds):
        start = time.perf_counter()
        do()
        taken.append(time.perf_counter() - start)
    return median(taken)


def main(arguments: Sequence[str]) -> None:
    """Print the seconds of each."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.frames", description=__doc__)
    parser.add_argument("--size", type=int, default=10_000, help="how many partnerships (10000)")
    size = parser.parse_args(arguments).size
    sys.stdout.write(f"{size:,} partnerships: median seconds\n")
    for name, seconds in measured(size).items():
        sys.stdout.write(f"{name:24} {seconds:8.3f}\n")


if __name__ == "__main__":
    main(sys.argv[1:])
