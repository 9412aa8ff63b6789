"""How much memory partnerships take, beside the rows that other tools are asked with.

    python -m tests.benchmarks.memory 10000 100000 1000000

Python's allocations are traced; what polars holds it says itself. The rows hold what the questions of
`tests.benchmarks.questions` need and nothing else.
"""

from __future__ import annotations

import sys
import tracemalloc
from typing import TYPE_CHECKING

from tests.benchmarks import data, questions
from tests.benchmarks.__main__ import print_table

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from partnerships import Registry


def measured(size: int) -> dict[str, int]:
    """Return the bytes of each, for so many partnerships."""
    import pandas as pd

    registry, rows = data.registry(size), _make_rows(size)
    numbers = dict.fromkeys(("begin", "end", "year", "gone"), "int16")
    days = dict.fromkeys(("since", "until"), "int32")
    frame = pd.DataFrame(rows).astype(numbers | days)
    return {
        "partnerships, their municipalities": _trace(lambda: data.registry(size)),
        "the index, once counted": _trace(lambda: _count(registry)),
        "tuples": _trace(lambda: _make_rows(size)),
        "pandas": int(frame.memory_usage(deep=True).sum()),
        "polars": int(questions.make_frame(rows).estimated_size()),
    }


def _make_rows(size: int) -> list[questions.Row]:
    """Return the rows with ids of their own, which are counted as those of the others are."""
    return [questions.row_of(run) for record in data.records(size) for run in data.runs(record)]


def _count(registry: Registry) -> Registry:
    """Ask what builds the index, of a registry that keeps it."""
    registry.count_anniversaries(questions.WINDOW)
    registry.count_in_force_on(questions.DAY)
    return registry


def _trace(make: Callable[[], object]) -> int:
    """Return the bytes that are held after something is made."""
    tracemalloc.start()
    kept = make()
    size, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    del kept
    return size


def main(arguments: Sequence[str]) -> None:
    """Print the bytes a partnership of each, by size."""
    sizes = [int(each) for each in arguments] or [10_000, 100_000]
    found = {size: measured(size) for size in sizes}
    rows = [
        [what, *(f"{found[size][what] / size:,.0f}" for size in sizes)] for what in found[sizes[0]]
    ]
    print_table(["bytes a partnership", *(f"{size:,}" for size in sizes)], rows)


if __name__ == "__main__":
    main(sys.argv[1:])
