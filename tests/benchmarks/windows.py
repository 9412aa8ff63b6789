"""How long counts take, by the size of a registry and the length of the window: the first of a registry, and one again.

All sizes are asked in the same way, so nothing should leap from one row to the next.
"""

from __future__ import annotations

import time
from statistics import median
from typing import Final, NamedTuple

from tests.benchmarks import data

SIZES: Final = (1, 10, 50, 200, 1000)
WINDOWS: Final = {
    "30 days": "2024-06-01/2024-06-30",
    "1 year": "2024/2024",
    "100 years": "1950/2049",
    "9999 years": "0001/9999",
}


class Asked(NamedTuple):
    """The seconds that a question took the first time and again, and what was counted."""

    first: float
    again: float
    counted: int


def measured(size: int, window: str, rounds: int = 5) -> Asked:
    """Ask new registries of so many partnerships: all of their own, so that nothing is known of any."""
    firsts: list[float] = []
    agains: list[float] = []
    count = 0
    for _ in range(rounds):
        registry = data.registry(size)
        begun = time.perf_counter()
        count = registry.count_anniversaries(window)
        asked = time.perf_counter()
        assert registry.count_anniversaries(window) == count
        agains.append(time.perf_counter() - asked)
        firsts.append(asked - begun)
    return Asked(median(firsts), median(agains), count)
