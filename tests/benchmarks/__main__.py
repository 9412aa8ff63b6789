"""Measure, compare, print, and draw how cost grows.

python -m tests.benchmarks --size 10000
python -m tests.benchmarks --windows
python -m tests.benchmarks --growth speed.svg 1000 10000 100000 1000000
"""

from __future__ import annotations

import argparse
import gc
import os
import sys
import time
from importlib.util import find_spec
from statistics import median
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from partnerships import Anniversary, Registry
    from tests.benchmarks.questions import Asker

# Before polars is loaded: one core for everyone.
os.environ.setdefault("POLARS_MAX_THREADS", "1")
_PEERS: Final = ("duckdb", "polars", "pyarrow", "pandas", "pendulum", "pydantic", "whenever")
_ENOUGH: Final = 0.3
"""A question is asked again and again for so many seconds, but nine times at least."""


class Answered(NamedTuple):
    """How an asker answered a question: with what count, and in how many seconds."""

    question: str
    asker: str
    answer: int
    seconds: float


def main(arguments: Sequence[str]) -> None:
    """Do what the command line says."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("--size", type=int, default=10_000, help="how many partnerships (10000)")
    parser.add_argument(
        "--documents", type=int, help="partnerships in a document (a tenth of size)"
    )
    parser.add_argument("--growth", nargs="+", metavar=("PLOT", "SIZE"), help="plot these sizes")
    parser.add_argument("--windows", action="store_true", help="only: small registries, any window")
    options = parser.parse_args(arguments)
    if options.windows:
        print_windows()
        return
    needed = (*_PEERS, "matplotlib") if options.growth else _PEERS
    if lacking := [name for name in needed if find_spec(name) is None]:
        parser.error(f"{', '.join(lacking)} not installed: python -m pip install '.[bench]'")
    if options.growth is not None:
        plot, *sizes = options.growth
        table = growth(plot, [int(size) for size in sizes])
        print(f"\nMedians by the number of partnerships\n\n{table}", end="")
        return
    print_questions(options.size)
    print_single_values()
    print_documents(options.documents or max(options.size // 10, 1000))


def print_questions(size: int) -> list[Answered]:
    """Print how all answer about so many partnerships."""
    answers = list(questions(size))
    print(f"\n{size:,} partnerships: median seconds, and how many times ours\n")
    rows = []
    for question in dict.fromkeys(each.question for each in answers):
        here = [each for each in answers if each.question == question]
        ours = here[0].seconds
        rows += [
            [
                question,
                each.asker,
                f"{each.answer:,}",
                format_seconds(each.seconds),
                f"{each.seconds / ours:,.1f}",
            ]
            for each in here
        ]
    print_table(["question", "by", "count", "median", "ratio"], rows)
    return answers


def questions(size: int) -> Iterable[Answered]:
    """Ask all the questions; refuse answers that differ."""
    from partnerships._gc import MANY, paused_gc
    from tests.benchmarks import data, questions as asking

    with paused_gc(MANY):
        records = data.records(size)
        registry = data.registry(size, records)
    keep_out_of_the_collector()
    firsts: dict[str, list[float]] = {}
    for _ in range(3):
        # One at a time: no other is alive meanwhile that has an index.
        registry = registry.where(lambda _: True)
        for question, ask in _FIRST.items():
            begun = time.perf_counter()
            ask(registry)
            firsts.setdefault(question, []).append(time.perf_counter() - begun)
    for question, taken in firsts.items():
        yield Answered(question, asking.OURS, size, median(taken))
    new = data.partnership(data.records(1)[0]._replace(id="new"), data.municipalities(1))
    yield Answered(
        "adding one partnership", asking.OURS, size + 1, repeated(lambda: registry.adding(new))
    )
    wide = registry.count_anniversaries("2000/..", every=5)
    yield Answered(
        "count of every fifth from 2000 on",
        asking.OURS,
        wide,
        repeated(lambda: registry.count_anniversaries("2000/..", every=5)),
    )
    with paused_gc(MANY):
        everyone = asking.everyone(registry, records)
    keep_out_of_the_collector()
    yield from ask_all(everyone)


def ask_all(everyone: Sequence[Asker]) -> Iterator[Answered]:
    """Ask all the questions in turns. Raises `AssertionError` for answers that differ."""
    from tests.benchmarks import questions as asking

    for question in asking.QUESTIONS:
        askers = [asker for asker in everyone if question in asker.ask]
        answers = {asker.name: asking.counted(asker.ask[question]()) for asker in askers}
        if len(set(answers.values())) > 1:
            raise AssertionError(f"{question}: {answers}")
        times = in_turns([asker.ask[question] for asker in askers])
        for (name, answer), seconds in zip(answers.items(), times, strict=True):
            yield Answered(question, name, answer, seconds)


def keep_out_of_the_collector() -> None:
    """Keep it from looking again and again through what exists as long as the questions, for anyone."""
    gc.collect()
    gc.freeze()


def built(registry: Registry) -> None:
    """Ask what needs both parts of the index."""
    from tests.benchmarks import questions as asking

    registry.count_anniversaries(asking.WINDOW)
    registry.count_in_force_on(asking.DAY)


def listed(registry: Registry) -> list[Anniversary]:
    """Ask for a list."""
    from tests.benchmarks import questions as asking

    return list(registry.anniversaries(asking.WINDOW))


def parties(registry: Registry) -> Registry:
    """Ask for a party."""
    return registry.involving("m1")


_FIRST: Final[dict[str, Callable[[Registry], object]]] = {
    "building the index": built,
    "listing 30 days for the first time": listed,
    "building the index of parties": parties,
}
"""What is asked of a registry that has not been asked yet, in this order."""


def repeated(ask: Callable[[], object]) -> float:
    """Return the median of the seconds that a question takes."""
    return in_turns([ask])[0]


def in_turns(asks: Sequence[Callable[[], object]]) -> list[float]:
    """Return the medians of the seconds that each takes.

    They take turns, three times each, so that what else the machine does meets all alike.
    """
    times: list[list[float]] = [[] for _ in asks]
    begun = time.perf_counter()
    while len(times[0]) < 9 or (
        time.perf_counter() - begun < _ENOUGH * len(asks) and len(times[0]) < 900
    ):
        for ask, found in zip(asks, times, strict=True):
            for _ in range(3):
                before = time.perf_counter()
                ask()
                found.append(time.perf_counter() - before)
    return list(map(median, times))


def print_windows() -> None:
    """Print what counts in short and long windows cost in small registries: the first, and again."""
    from tests.benchmarks import windows

    print("\nCounts of anniversaries: the first of a registry, and again\n")
    windows.measured(1, "2024/2024")  # what it loads is loaded then
    rows = []
    for size in windows.SIZES:
        asked = [windows.measured(size, window) for window in windows.WINDOWS.values()]
        rows.append(
            [
                f"{size:,}",
                *(f"{format_seconds(each.first)}, {format_seconds(each.again)}" for each in asked),
            ]
        )
    print_table(["partnerships", *windows.WINDOWS], rows)


def print_single_values() -> None:
    """Print what single values cost."""
    from tests.benchmarks import singles

    print("\nSingle values\n")
    ways = singles.next_anniversaries()
    found = {name: singles.seconds(do) for name, do in ways.items()}
    ours = found["partnerships"]
    rows = [
        ["next anniversary", name, format_seconds(seconds), f"{seconds / ours:.1f}"]
        for name, seconds in found.items()
    ]
    rows += [
        [name, "partnerships", format_seconds(singles.seconds(do)), ""]
        for name, do in singles.values().items()
    ]
    sizes = singles.memory()
    least = next(iter(sizes.values()))
    rows += [
        ["memory of one", name, f"{size:.0f} B", f"{size / least:.1f}"]
        for name, size in sizes.items()
    ]
    kinds = {name: singles.seconds(do) for name, do in singles.kinds().items()}
    least = next(iter(kinds.values()))
    rows += [
        [f"next anniversary, {name}", "partnerships", format_seconds(taken), f"{taken / least:.1f}"]
        for name, taken in kinds.items()
    ]
    times = singles.processes()
    least = times["import attrs"]
    rows += [
        ["whole process", name, format_seconds(seconds), f"{seconds / least:.2f}"]
        for name, seconds in times.items()
    ]
    print_table(["what", "by", "median", "ratio"], rows)


def print_documents(size: int) -> None:
    """Print what reading and writing a document takes."""
    from tests.benchmarks import documents

    print(f"\nA document of {size:,} partnerships\n")
    rows = [
        [each.name, format_seconds(each.seconds), f"{each.bytes / 1e6:.1f} MB"]
        for each in documents.measured(size)
    ]
    print_table(["what", "median", "memory"], rows)


def growth(plot: str, sizes: Sequence[int]) -> str:
    """Print the table for each size, draw how the cost grows, and return a table of all."""
    found = {size: print_questions(size) for size in sizes}
    seconds = {
        (size, each.question, each.asker): each.seconds for size in sizes for each in found[size]
    }
    asked = [(each.question, each.asker) for each in found[sizes[-1]]]
    rows = [
        [
            *each,
            *(
                format_seconds(seconds[size, *each]) if (size, *each) in seconds else ""
                for size in sizes
            ),
        ]
        for each in asked
    ]
    draw(plot, sizes, seconds)
    return table_of(["question", "by", *(f"{size:,}" for size in sizes)], rows)


def draw(plot: str, sizes: Sequence[int], seconds: Mapping[tuple[int, str, str], float]) -> None:
    """Draw how long each question takes each asker, by the number of partnerships."""
    import matplotlib as mpl

    mpl.use("svg")
    # With letters as text and ids that do not change, the file is small and the same each time.
    mpl.rcParams.update({"svg.hashsalt": "partnerships", "svg.fonttype": "none"})
    from matplotlib import pyplot as plt

    from tests.benchmarks.questions import QUESTIONS

    figure, axes = plt.subplots(3, 2, figsize=(9, 10.5), sharex=True)
    for axis, question in zip(axes.flat, QUESTIONS, strict=True):
        for asker in dict.fromkeys(asker for _, asked, asker in seconds if asked == question):
            times = [seconds[size, question, asker] * 1000 for size in sizes]
            axis.loglog(sizes, times, marker="o", markersize=3, linewidth=1, label=asker)
        axis.set_title(question, fontsize=9)
        axis.set_ylabel("milliseconds", fontsize=8)
        axis.minorticks_off()
    for axis in axes[-1]:
        axis.set_xlabel("partnerships", fontsize=8)
    axes[0, 0].legend(fontsize=7)
    figure.tight_layout()
    figure.savefig(plot, metadata={"Date": None})


def format_seconds(seconds: float) -> str:
    """Return a time as it reads best."""
    for unit, size in (("s", 1.0), ("ms", 1e-3), ("µs", 1e-6)):
        if seconds >= size:
            return f"{seconds / size:.3g} {unit}"
    return f"{seconds / 1e-9:.3g} ns"


def table_of(headings: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Return a table as Markdown."""
    widths = [max(map(len, column)) for column in zip(headings, *rows, strict=True)]
    lines = [
        " | ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True))
        for line in (headings, ["-" * width for width in widths], *rows)
    ]
    return "".join(f"| {line} |\n" for line in lines)


def print_table(headings: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """Print a table as Markdown."""
    print(table_of(headings, rows), end="")


if __name__ == "__main__":
    main(sys.argv[1:])
