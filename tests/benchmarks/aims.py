"""What speed is aimed at, and what is reached: each question beside the peer or the limit that its aim names.

    python -m tests.benchmarks.aims --runs 5

Each run is a process of its own, with all data made anew. The table has the median of the runs' ratios, and the least
and the greatest. It takes about seven minutes and 6 GB a run. `--quick` asks smaller registries, to see that all works.
"""

from __future__ import annotations

import argparse
import csv
import io
import json
import os
import subprocess
import sys
import tempfile
import time
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, Final, NamedTuple

# Before polars is loaded: one core for everyone.
os.environ.setdefault("POLARS_MAX_THREADS", "1")

from partnerships import Conclusion, Partnership, Renewal
from partnerships._gc import MANY, paused_gc
from partnerships.formats import document, feed, table
from tests.benchmarks import data, questions, singles
from tests.benchmarks.__main__ import ask_all, in_turns, keep_out_of_the_collector, print_table

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from partnerships import Anniversary

_PEERS: Final = ("SQLite, with sums", "polars", "DuckDB")
"""The engines beside which a registry of a million is asked."""


class Reached(NamedTuple):
    """How many times the other's time ours is, for one question."""

    question: str
    beside: str
    aim: float
    ratio: float


class Sizes(NamedTuple):
    """How many partnerships, acts, rows and events are asked about."""

    small: int = 10_000
    large: int = 1_000_000
    document: int = 100_000
    acts: int = 4_000
    events: int = 5_000


QUICK: Final = Sizes(small=1_000, large=3_000, document=1_000, acts=200, events=50)


def reached(sizes: Sizes) -> Iterator[Reached]:
    """Yield what is reached of each aim, in one process."""
    yield from _ask_windows(sizes)
    yield from _ask_single_values(sizes)
    yield from _ask_processes(sizes)
    yield from _read(sizes)
    yield from _write_feed(sizes)
    yield from _ask_large(sizes)


def _ask_windows(sizes: Sizes) -> Iterator[Reached]:
    times = _ask_everyone(sizes.small)
    size = f"{sizes.small:,}"
    ours = times[questions.OURS]
    for question, aim in (questions.COUNT, 1.0), (questions.IN_FORCE, 2.0):
        ratio = ours[question] / times["plain bisect"][question]
        yield Reached(f"{question}, {size}", "plain bisect", aim, ratio)
    few = data.registry(200)
    short, long = in_turns(
        [
            lambda: few.count_anniversaries(questions.WINDOW),
            lambda: few.count_anniversaries("0001/9999"),
        ]
    )
    yield Reached("count in 9999 years, 200", "the count in 30 days", 10.0, long / short)


def _ask_large(sizes: Sizes) -> Iterator[Reached]:
    times = _ask_everyone(sizes.large, possible=True)
    size = f"{sizes.large:,}"
    ours = times[questions.OURS]
    for question, names, aim in (
        (questions.COUNT, _PEERS, 0.1),
        (questions.EVERY, _PEERS[:1], 1 / 3),
        (questions.OTHER, _PEERS, 1.0),
        (questions.OTHER_EVERY, _PEERS, 1.0),
        (questions.LIST, (questions.LIMIT,), 2.0),
        (questions.LIST, _PEERS, 1.0),
        (questions.IN_FORCE, ("plain bisect",), 2.0),
        (_POSSIBLE, (questions.OURS,), 2.0),
    ):
        other = questions.COUNT if question == _POSSIBLE else question
        name = min(names, key=lambda each: times[each][other])
        shown = "the certain ones" if question == _POSSIBLE else name
        yield Reached(f"{question}, {size}", shown, aim, ours[question] / times[name][other])


_POSSIBLE: Final = "count of possible anniversaries in 30 days"


def _ask_everyone(size: int, *, possible: bool = False) -> dict[str, dict[str, float]]:
    """Return the median seconds of each who is asked, by question. Raises `AssertionError` for counts that differ."""
    with paused_gc(MANY):
        records = data.records(size)
        registry = data.registry(size, records)
        everyone = questions.everyone(registry, records)
    keep_out_of_the_collector()
    times: dict[str, dict[str, float]] = {each.name: {} for each in everyone}
    for answered in ask_all(everyone):
        times[answered.asker][answered.question] = answered.seconds
    if possible:
        window = questions.WINDOW
        (taken,) = in_turns([lambda: registry.count_anniversaries(window, possible=True)])
        times[questions.OURS][_POSSIBLE] = taken
    return times


def _ask_single_values(sizes: Sizes) -> Iterator[Reached]:
    ways = singles.next_anniversaries()
    ours, other = in_turns([_repeat(ways[name]) for name in ("partnerships", "whenever")])
    yield Reached("next anniversary", "whenever", 3.0, ours / other)
    kinds = singles.kinds()
    plainest, *others = in_turns([_repeat(each) for each in kinds.values()])
    slowest = max(zip(others, [*kinds][1:], strict=True))
    yield Reached(
        f"next anniversary, {slowest[1]}", "one exact conclusion", 2.0, slowest[0] / plainest
    )
    few, many = (_ask_first(number) for number in (sizes.acts // 2, sizes.acts))
    yield Reached(f"first question, {sizes.acts:,} acts", "half as many acts", 2.2, many / few)


def _repeat(do: Callable[[], object], times: int = 200) -> Callable[[], None]:
    def again() -> None:
        for _ in range(times):
            do()

    return again


def _ask_first(number: int) -> float:
    """Return the seconds of the first question to a partnership of so many acts."""
    first = date(1900, 1, 1)
    renewals = [Renewal(first + timedelta(days=each), term="P1Y") for each in range(1, number)]
    parties = data.partnership(data.records(1)[0], data.municipalities(1)).parties
    found = []
    for _ in range(5):
        made = Partnership(parties, [Conclusion(first, "sister", term="P1Y"), *renewals])
        begun = time.perf_counter()
        made.status_on(singles.DAY)
        found.append(time.perf_counter() - begun)
    return median(found)


def _ask_processes(sizes: Sizes) -> Iterator[Reached]:
    times = singles.processes()
    yield Reached(
        "process: the sample's anniversaries",
        "import attrs",
        2.0,
        times["partnerships anniversaries --year 2024"] / times["import attrs"],
    )
    yield Reached(
        "process: import partnerships",
        "import attrs",
        1.5,
        times["import partnerships"] / times["import attrs"],
    )
    with tempfile.TemporaryDirectory() as folder:
        path = str(Path(folder, "registry.json"))
        document.dump(data.registry(sizes.small), path)
        program = (
            "import sys\nfrom partnerships.formats import document\n"
            "for each in document.load(sys.argv[1]).anniversaries('2024/2024'):\n"
            "    status = each.partnership.status_on(each.on)\n"
            "    print(each.on, each.ordinal(), each.title(), each.type.label(), status)\n"
        )
        ways = (
            ["-m", "partnerships", "--registry", path, "anniversaries", "--year", "2024"],
            ["-c", program, path],
        )
        ours, other = in_turns([_make_process(way) for way in ways])
    yield Reached(
        f"process: anniversaries of a document, {sizes.small:,}",
        "load and print",
        1.2,
        ours / other,
    )


def _make_process(arguments: Sequence[str]) -> Callable[[], None]:
    def run() -> None:
        subprocess.run([sys.executable, *arguments], check=True, stdout=subprocess.DEVNULL)  # noqa: S603  # our own

    return run


def _read(sizes: Sizes) -> Iterator[Reached]:
    import msgspec

    from tests.benchmarks.models import DocumentModel
    from tests.benchmarks.reading import content
    from tests.benchmarks.structs import DocumentStruct

    text = document.dumps(data.registry(sizes.document)).encode()
    decoder = msgspec.json.Decoder(DocumentStruct)

    def with_pydantic() -> int:
        with paused_gc(MANY):
            return len(DocumentModel.model_validate_json(text).partnerships)

    def with_msgspec() -> int:
        with paused_gc(MANY):
            return len(decoder.decode(text).partnerships)

    ways = [lambda: len(document.loads(text)), with_pydantic, with_msgspec]
    ours, pydantic, fastest = (_measure(each, sizes.document) for each in ways)
    size = f"{sizes.document:,}"
    yield Reached(f"read a document, {size}", "pydantic, collector paused", 0.5, ours / pydantic)
    yield Reached(f"read a document, {size}", "msgspec, collector paused", 3.0, ours / fastest)
    rows = content(sizes.document)
    ours, plain = (
        _measure(each, sizes.document)
        for each in (lambda: _read_table(rows), lambda: _read_rows(rows))
    )
    yield Reached(f"read a CSV list, {size} rows", "csv and date", 4.0, ours / plain)


def _read_table(content: bytes) -> int:
    reading = table.loads(content)
    return reading.conclusions + len(reading.set_aside) + reading.left_out


def _read_rows(content: bytes) -> int:
    """Read the rows as a plain program does that knows the columns, with their dates."""
    rows = csv.reader(io.StringIO(content.decode()))
    next(rows)
    with paused_gc(MANY):
        return len(
            [
                (one, two, country, kind, date.fromisoformat(day))
                for one, two, country, kind, day in rows
            ]
        )


def _measure(do: Callable[[], int], expected: int, times: int = 3) -> float:
    """Return the median seconds of what counts so many."""
    found = []
    for _ in range(times):
        begun = time.perf_counter()
        count = do()
        found.append(time.perf_counter() - begun)
        if count != expected:
            raise AssertionError(f"{count} of {expected}")
    return median(found)


def _write_feed(sizes: Sizes) -> Iterator[Reached]:
    """The plain program is given the titles and explanations, and adds the same properties."""
    registry = data.registry(sizes.small)
    events = list(registry.anniversaries("2024/2034"))[: sizes.events]
    texts = [(feed.uid(each), each.title(), each.explain(), each.type.label()) for each in events]
    ways = (
        lambda: _count_events(feed.from_anniversaries(events).content),
        lambda: _count_events(_write_plainly(events, texts)),
    )
    ours, plain = (_measure(each, len(events)) for each in ways)
    yield Reached(f"feed, {len(events):,} events", "icalendar alone", 1.5, ours / plain)


def _count_events(content: bytes) -> int:
    return content.count(b"BEGIN:VEVENT")


def _write_plainly(events: Sequence[Anniversary], texts: Sequence[tuple[str, ...]]) -> bytes:
    """Write them with values of icalendar's types, which `Event.add` would look for again for each event."""
    from icalendar import Calendar, Event, vCategory, vDate, vDatetime, vInt, vText

    calendar, stamp = Calendar(), vDatetime(datetime(2024, 1, 1, tzinfo=UTC))
    calendar.add("prodid", "-//plain//")
    calendar.add("version", "2.0")
    same = {
        "status": vText("CONFIRMED"),
        "transp": vText("TRANSPARENT"),
        "x-microsoft-cdo-alldayevent": vText("TRUE"),
        "x-microsoft-cdo-busystatus": vText("FREE"),
    }
    zero, categories = vInt(0), {label: vCategory([label]) for *_, label in texts}
    for each, (uid, title, explanation, label) in zip(events, texts, strict=True):
        event = Event()
        event["uid"] = vText(uid)
        event["dtstamp"] = event["last-modified"] = stamp
        event["sequence"] = zero
        days = each.on.earliest, each.on.latest + timedelta(days=1)
        for name, day in zip(("dtstart", "dtend"), days, strict=True):
            event[name] = vDate(day)
            event[name].params["VALUE"] = "DATE"
        for name, text in ("summary", title), ("description", explanation):
            event[name] = vText(text)
            event[name].params["LANGUAGE"] = "en"
        event["categories"] = categories[label]
        for name, value in same.items():
            event[name] = value
        calendar.subcomponents.append(event)
    return bytes(calendar.to_ical(sorted=False))


def main(arguments: Sequence[str]) -> None:
    """Print the table, of several runs."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.aims", description=__doc__)
    parser.add_argument("--runs", type=int, default=5, help="how many processes (5)")
    parser.add_argument("--quick", action="store_true", help="ask smaller registries")
    parser.add_argument("--once", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args(arguments)
    if options.once:
        print(json.dumps([*reached(QUICK if options.quick else Sizes())]))
        return
    quick = ["--quick"] if options.quick else []
    command = [sys.executable, "-m", "tests.benchmarks.aims", "--once", *quick]
    runs = []
    for number in range(options.runs):
        done = subprocess.run(command, check=True, stdout=subprocess.PIPE)  # noqa: S603  # our own
        runs.append([Reached(*each) for each in json.loads(done.stdout)])
        print(f"run {number + 1} of {options.runs}", file=sys.stderr)
    print_table(
        ["question", "beside", "aim", "reached", "least and greatest"], list(make_rows(runs))
    )


def make_rows(runs: Sequence[Sequence[Reached]]) -> Iterator[list[str]]:
    """Yield a row for each aim."""
    for found in zip(*runs, strict=True):
        ratios = sorted(each.ratio for each in found)
        first = found[0]
        spread = f"{ratios[0]:.2g} to {ratios[-1]:.2g}"
        yield [first.question, first.beside, f"{first.aim:.2g}", f"{median(ratios):.2g}", spread]


if __name__ == "__main__":
    main(sys.argv[1:])
