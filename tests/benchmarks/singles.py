"""Questions about a single value: the next anniversary, making, hashing and comparing, memory, importing."""

from __future__ import annotations

import os
import subprocess
import sys
import time
import tracemalloc
from datetime import date
from functools import partial
from statistics import median
from typing import TYPE_CHECKING, Final

from attrs import evolve, frozen

from partnerships import (
    Conclusion,
    Municipality,
    PartialDate,
    Partnership,
    PartnershipType,
    Succession,
    Suspension,
    Termination,
)
from tests.benchmarks import data

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from partnerships import Act

_FROM: Final = Municipality("kitakyushu", "Kitakyushu", country="JP")
_TO: Final = Municipality("dalian", "Dalian", country="CN")
START: Final = date(1979, 5, 1)
DAY: Final = date(2024, 8, 29)
NEXT: Final = date(2025, 5, 1)


def make_partnership() -> Partnership:
    """Return a partnership."""
    return Partnership.between(_FROM, _TO, type="sister", since=START)


def next_anniversaries() -> dict[str, Callable[[], object]]:
    """Return the ways to find the next anniversary of one date, and of ours its day."""
    import pendulum
    import whenever
    from dateutil.relativedelta import relativedelta

    known, moment = make_partnership(), pendulum.date(1979, 5, 1)
    today = pendulum.date(2024, 8, 29)
    start, day = whenever.Date(1979, 5, 1), whenever.Date(2024, 8, 29)

    def next_of_whenever() -> object:
        year = day.year
        on = start.replace(year=year)
        return on if on >= day else start.replace(year=year + 1)

    def next_of_pendulum() -> object:
        year = today.year
        on = moment.replace(year=year)
        return on if on >= today else moment.replace(year=year + 1)

    def replaced() -> date:
        later = (START.month, START.day) < (DAY.month, DAY.day)
        return START.replace(year=DAY.year + later)

    def ours() -> object:
        return known.next_anniversary(DAY)

    return {
        "partnerships": ours,
        "date.replace": replaced,
        "whenever": next_of_whenever,
        "dateutil": lambda: START + relativedelta(years=46),
        "pendulum": next_of_pendulum,
    }


def kinds() -> dict[str, Callable[[], object]]:
    """Return the next anniversary of each kind of history, the plainest first."""
    sister, successor = PartnershipType.SISTER, Municipality("kokura", "Kokura", country="JP")
    concluded = Conclusion(START, sister)
    histories: dict[str, Sequence[Act]] = {
        "one exact conclusion": [concluded],
        "from 29 February": [Conclusion("1980-02-29", sister)],
        "known to the month": [Conclusion("1979-05", sister)],
        "known to the year": [Conclusion("1979", sister)],
        "upgraded": [Conclusion("1974-03-01", "friendship"), concluded],
        "for a term": [Conclusion(START, sister, term="P60Y")],
        "in force later": [Conclusion(START, sister, in_force_from="1979-06-01")],
        "suspended": [concluded, Suspension("2022-03")],
        "with a successor": [concluded, Succession("1990", "dalian", successor)],
        "ended later": [concluded, Termination("2030-01-01")],
    }
    made = {name: Partnership((_FROM, _TO), acts) for name, acts in histories.items()}
    return {name: partial(each.next_anniversary, DAY) for name, each in made.items()}


def values() -> dict[str, Callable[[], object]]:
    """Return what is done with single values."""
    known, other = make_partnership(), evolve(make_partnership())
    text = START.isoformat()
    return {
        "PartialDate(text)": lambda: PartialDate(text),
        "Conclusion(text, type)": lambda: Conclusion(text, "sister"),
        "Municipality(id, name)": lambda: Municipality("dalian", "Dalian", country="CN"),
        "Partnership.between(...)": make_partnership,
        "hash(partnership)": lambda: hash(known),
        "partnership == another": lambda: known == other,
        "status_on(day)": lambda: known.status_on(DAY),
        "completed_years(day)": lambda: known.completed_years(DAY),
    }


def seconds(do: Callable[[], object], times: int = 2000, rounds: int = 7) -> float:
    """Return how long it takes to do something once: the median of several rounds."""
    found: list[float] = []
    for _ in range(rounds):
        begun = time.perf_counter()
        for _ in range(times):
            do()
        found.append((time.perf_counter() - begun) / times)
    return median(found)


@frozen
class _Bare:
    id: str
    first: str
    second: str
    start: date
    type: str


def memory(count: int = 5000) -> dict[str, float]:
    """Return the bytes of one partnership that has been asked, without its municipalities."""
    records = [
        record for record in data.records(2 * count) if not record.ended and not record.upgraded
    ][:count]
    places = data.municipalities(2 * count)
    found: dict[str, float] = {}

    def asked() -> list[Partnership]:
        partnerships = [data.partnership(record, places) for record in records]
        for each in partnerships:
            each.status_on(DAY)
            each.next_anniversary(DAY)
        return partnerships

    def bare() -> list[_Bare]:
        return [
            _Bare(record.id, "a", "b", date.fromordinal(date.max.toordinal() - place), "sister")
            for place, record in enumerate(records)
        ]

    def models() -> list[object]:
        from tests.benchmarks.models import partnership_model

        return [partnership_model(record) for record in records]

    ways: dict[str, Callable[[], list[object]]] = {
        "partnerships, conclusion and timeline": lambda: list(asked()),
        "bare attrs, five fields": lambda: list(bare()),
        "pydantic models": models,
    }
    for name, make in ways.items():
        make()
        tracemalloc.start()
        kept = make()
        found[name] = tracemalloc.get_traced_memory()[0] / len(kept)
        tracemalloc.stop()
        del kept
    return found


def processes(rounds: int = 11) -> dict[str, float]:
    """Return how long whole processes take; bytecode is there already."""
    listing = [*("-m", "partnerships", "anniversaries", "--year", "2024")]
    programs = {
        "import attrs": ["-c", "import attrs"],
        "nothing": ["-c", "pass"],
        "import partnerships": ["-c", "import partnerships"],
        # The package loads its modules when a name is asked for.
        "import its values and the registry": [
            "-c",
            "from partnerships import Partnership, Registry, samples",
        ],
        "partnerships --version": ["-m", "partnerships", "--version"],
        "partnerships anniversaries --year 2024": listing,
    }
    found: dict[str, list[float]] = {what: [] for what in programs}
    environment = {
        key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"
    }
    for number in range(rounds + 1):
        for what, times in found.items():
            command = [sys.executable, *programs[what]]
            begun = time.perf_counter()
            subprocess.run(command, check=True, env=environment, stdout=subprocess.DEVNULL)  # noqa: S603  # our own
            if number:
                times.append(time.perf_counter() - begun)
    return {what: median(times) for what, times in found.items()}
