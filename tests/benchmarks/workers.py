"""What reading, counting and writing cost over Dask, beside one process: the table of the page on machines.

PYTHONPATH=docs/recipes python -m tests.benchmarks.workers 1000 10000 100000
"""

from __future__ import annotations

import platform
import sys
import time
from importlib.metadata import version
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any, NamedTuple

import dask_registry as recipe
from distributed import Client, LocalCluster, wait

from partnerships.formats import document
from tests.benchmarks import data
from tests.benchmarks.__main__ import format_seconds, in_turns, print_table

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from partnerships import Registry

_YEAR = "2024/2024"
_WORKERS = 2
_ROUNDS = 2


class Times(NamedTuple):
    """The seconds that each step takes."""

    read: float
    first_count: float
    again: float
    intervals: float


def time_once(do: Callable[[], Any]) -> tuple[float, Any]:
    """Return the seconds that something takes, and what it returns."""
    start = time.perf_counter()
    found = do()
    return time.perf_counter() - start, found


def time_process(path: Path) -> Times:
    """Return the times of this process alone."""
    read, registry = time_once(lambda: document.load(path))
    first, _ = time_once(lambda: registry.count_anniversaries(_YEAR))
    (count,) = in_turns([lambda: registry.count_anniversaries(_YEAR)])
    written = path.with_suffix(".parquet")
    return Times(
        read, first, count, time_once(lambda: recipe.write_intervals(registry, written))[0]
    )


def time_workers(client: Any, paths: list[Path]) -> Times:
    """Return the times of the workers of a cluster."""

    def read_all() -> Any:
        parts = recipe.read_parts(client, paths)
        wait(parts)
        return parts

    read, parts = time_once(read_all)
    first, _ = time_once(lambda: recipe.count_anniversaries(client, parts, _YEAR))
    (count,) = in_turns([lambda: recipe.count_anniversaries(client, parts, _YEAR)])
    written = time_once(lambda: recipe.write_all_intervals(client, parts, paths))[0]
    return Times(read, first, count, written)


def measure(client: Any, registry: Registry, folder: Path) -> tuple[Times, Times]:
    """Return the least times of one process and of the workers, which take turns."""
    whole = folder / "whole.json"
    document.dump(registry, whole)
    paths = recipe.write_parts(registry, folder / "parts", _WORKERS)
    del registry
    times = [(time_process(whole), time_workers(client, paths)) for _ in range(_ROUNDS)]
    alone, together = (
        Times(*map(min, zip(*each, strict=True))) for each in zip(*times, strict=True)
    )
    return alone, together


def main(sizes: Sequence[str]) -> None:
    """Print the times for each size, and of what they are."""
    packages = ", ".join(f"{each} {version(each)}" for each in ("partnerships", "distributed"))
    print(f"Python {platform.python_version()}, {packages}, {platform.machine()}")
    rows = []
    start = time.perf_counter()
    with (
        LocalCluster(n_workers=_WORKERS, threads_per_worker=1, dashboard_address=None) as cluster,
        Client(cluster) as client,
    ):
        print(f"starting {_WORKERS} workers: {format_seconds(time.perf_counter() - start)}\n")
        for size in map(int, sizes):
            with TemporaryDirectory() as folder:
                found = measure(client, data.registry(size), Path(folder))
            rows += [
                [f"{size:,}" if not index else "", name, *map(format_seconds, times)]
                for index, (name, times) in enumerate(
                    zip(("one process", "Dask"), found, strict=True)
                )
            ]
    print_table(["partnerships", "", "read", "first count", "count", "intervals to Parquet"], rows)


if __name__ == "__main__":
    main(sys.argv[1:])
