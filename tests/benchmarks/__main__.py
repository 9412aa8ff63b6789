"""Measure, compare, print; and write the tables and the plot of the documentation.

python -m tests.benchmarks --size 10000
python -m tests.benchmarks --growth docs/speed.svg 1000 10000 100000 1000000
"""

from __future__ import annotations

import argparse
import gc
import os
import sys
import time
from functools import partial
from statistics import median
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from partnerships import Anniversary, Registry
    from tests.benchmarks.questions import Asker

# Before polars is loaded: one core for everyone.
os.environ.setdefault("POLARS_MAX_THREADS", "1")
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
    options = parser.parse_args(arguments)
    if options.growth is not None:
        plot, *sizes = options.growth
        growth(plot, [int(size) for size in sizes])
        return
    tell_questions(options.size)
    tell_single_values()
    tell_documents(options.documents or max(options.size // 10, 1000))


def tell_questions(size: int) -> list[Answered]:
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
                told(each.seconds),
                f"{each.seconds / ours:,.1f}",
            ]
            for each in here
        ]
    print_table(["question", "by", "count", "median", "ratio"], rows)
    return answers


def questions(size: int) -> Iterable[Answered]:
    """Ask all the questions; refuse answers that differ."""
    from partnerships._bulk import without_collector
    from tests.benchmarks import data
    from tests.benchmarks import questions as asking

    with without_collector():
        records = data.records(size)
        rows = asking.rows_of(records)
        registry = data.registry(size, records)
    # What lives as long as the process is not to be looked through again and again, for anyone.
    gc.collect()
    gc.freeze()
    fresh = [registry.where(lambda _: True) for _ in range(4)]
    yield first("building the index", size, [partial(built, each) for each in fresh])
    firsts = [partial(listed, each) for each in fresh]
    yield first("listing 30 days for the first time", size, firsts)
    parties = [partial(each.involving, "m1") for each in fresh]
    yield first("building the index of parties", size, parties)
    registry = fresh[0]
    del fresh, firsts, parties
    new = data.partnership(data.records(1)[0]._replace(id="new"), data.municipalities(1))
    yield Answered(
        "adding one partnership", asking.OURS, size + 1, repeated(lambda: registry.adding(new))
    )
    askers: list[Asker] = [asking.ours(registry), *(peer(rows) for peer in asking.PEERS)]
    for question in asking.QUESTIONS:
        answers = {asker.name: asking.counted(asker.ask[question]()) for asker in askers}
        if len(set(answers.values())) > 1:
            raise AssertionError(f"{question}: {answers}")
        times = in_turns([asker.ask[question] for asker in askers])
        for (name, answer), seconds in zip(answers.items(), times, strict=True):
            yield Answered(question, name, answer, seconds)


def first(question: str, size: int, asks: Sequence[Callable[[], object]]) -> Answered:
    """Return how long it takes when something is asked for the first time: the median of several."""
    times: list[float] = []
    for ask in asks:
        begun = time.perf_counter()
        ask()
        times.append(time.perf_counter() - begun)
    return Answered(question, "partnerships", size, median(times))


def built(registry: Registry) -> None:
    """Ask what needs both parts of the index."""
    from tests.benchmarks import questions as asking

    registry.count_anniversaries(asking.WINDOW)
    registry.count_in_force_on(asking.DAY)


def listed(registry: Registry) -> list[Anniversary]:
    """Ask for a list."""
    from tests.benchmarks import questions as asking

    return list(registry.anniversaries(asking.WINDOW))


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


def tell_single_values() -> None:
    """Print what single values cost."""
    from tests.benchmarks import singles

    print("\nSingle values\n")
    ways = singles.next_anniversaries()
    found = {name: singles.seconds(do) for name, do in ways.items()}
    ours = found["partnerships"]
    rows = [
        ["next anniversary", name, told(seconds), f"{seconds / ours:.1f}"]
        for name, seconds in found.items()
    ]
    rows += [
        [name, "partnerships", told(singles.seconds(do)), ""]
        for name, do in singles.values().items()
    ]
    sizes = singles.memory()
    least = next(iter(sizes.values()))
    rows += [
        ["memory of one", name, f"{size:.0f} B", f"{size / least:.1f}"]
        for name, size in sizes.items()
    ]
    times = singles.imports()
    least = times["import partnerships"]
    rows += [
        ["whole process", name, told(seconds), f"{seconds / least:.2f}"]
        for name, seconds in times.items()
    ]
    print_table(["what", "by", "median", "ratio"], rows)


def tell_documents(size: int) -> None:
    """Print what reading and writing a document takes."""
    from tests.benchmarks import documents

    print(f"\nA document of {size:,} partnerships\n")
    rows = [
        [each.name, told(each.seconds), f"{each.bytes / 1e6:.1f} MB"]
        for each in documents.measured(size)
    ]
    print_table(["what", "median", "memory"], rows)


def growth(plot: str, sizes: Sequence[int]) -> None:
    """Print the table for each size and one of all, and draw how the cost grows."""
    found = {size: tell_questions(size) for size in sizes}
    seconds = {
        (size, each.question, each.asker): each.seconds for size in sizes for each in found[size]
    }
    asked = [(each.question, each.asker) for each in found[sizes[-1]]]
    print("\nMedians by the number of partnerships\n")
    rows = [
        [*each, *(told(seconds[size, *each]) if (size, *each) in seconds else "" for size in sizes)]
        for each in asked
    ]
    print_table(["question", "by", *(f"{size:,}" for size in sizes)], rows)
    draw(plot, sizes, seconds)


def draw(plot: str, sizes: Sequence[int], seconds: Mapping[tuple[int, str, str], float]) -> None:
    """Draw how long each question takes each asker, by the number of partnerships."""
    import matplotlib as mpl

    mpl.use("svg")
    # With letters as text and ids that do not change, the file is small and the same each time.
    mpl.rcParams.update({"svg.hashsalt": "partnerships", "svg.fonttype": "none"})
    from matplotlib import pyplot as plt

    from tests.benchmarks.questions import QUESTIONS

    figure, axes = plt.subplots(2, 2, figsize=(9, 7), sharex=True)
    for axis, question in zip(axes.flat, QUESTIONS, strict=True):
        for asker in dict.fromkeys(asker for _, asked, asker in seconds if asked == question):
            times = [seconds[size, question, asker] * 1000 for size in sizes]
            axis.loglog(sizes, times, marker="o", markersize=3, linewidth=1, label=asker)
        axis.set_title(question, fontsize=9)
        axis.set_ylabel("milliseconds", fontsize=8)
        axis.minorticks_off()
    for axis in axes[1]:
        axis.set_xlabel("partnerships", fontsize=8)
    axes[0, 0].legend(fontsize=7)
    figure.tight_layout()
    figure.savefig(plot, metadata={"Date": None})


def told(seconds: float) -> str:
    """Return a time as it reads best."""
    for unit, size in (("s", 1.0), ("ms", 1e-3), ("µs", 1e-6)):
        if seconds >= size:
            return f"{seconds / size:.3g} {unit}"
    return f"{seconds / 1e-9:.3g} ns"


def print_table(headings: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """Print a table as Markdown."""
    widths = [max(map(len, column)) for column in zip(headings, *rows, strict=True)]
    for line in (headings, ["-" * width for width in widths], *rows):
        cells = " | ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True))
        print(f"| {cells} |")


if __name__ == "__main__":
    main(sys.argv[1:])
