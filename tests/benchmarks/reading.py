"""How long a table takes to read, beside pandas in the same run; both are given the same bytes.

    python -m tests.benchmarks.reading --rows 100000

pandas reads cells and dates; this library reads dates in whatever style, types and municipalities, and makes
partnerships of them, so its seconds are those of more work.
"""

from __future__ import annotations

import argparse
import io
import sys
import time
from datetime import date, timedelta
from importlib import import_module
from random import Random
from statistics import median
from typing import TYPE_CHECKING, Final

from partnerships.formats import table

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_FIRST: Final = date(1950, 1, 1)
_DAYS: Final = 365 * 75
_TYPES: Final = ("sister city", "friendship city", "姉妹都市", "友好都市", "exchange")
_REPEATS: Final = 3


def content(rows: int) -> bytes:
    """Return a table of so many rows, seeded; one of fifty is the second of its pair."""
    random = Random(5)  # noqa: S311  # a seed, so that every run has the same rows
    lines = ["municipality,partner,country,type,date\n"]
    for number in range(rows):
        pair = number - 1 if number % 50 == 49 else number
        day = _FIRST + timedelta(days=random.randrange(_DAYS))
        kind = _TYPES[random.randrange(len(_TYPES))]
        lines.append(f"City {_name(pair % 1000)},Town {_name(pair // 2)},JP,{kind},{day}\n")
    return "".join(lines).encode()


def _name(number: int) -> str:
    """Return a number in letters, as names have no digits."""
    return "".join("abefiklmno"[int(digit)] for digit in str(number)).title()


def with_partnerships(whole: bytes) -> int:
    """Read it with this library, and count the rows that became something."""
    reading = table.loads(whole)
    return reading.conclusions + len(reading.set_aside) + reading.left_out


def with_pandas(whole: bytes) -> int:
    """Read it with pandas, its dates too."""
    pandas = import_module("pandas")
    frame = pandas.read_csv(io.BytesIO(whole))
    frame["date"] = pandas.to_datetime(frame["date"])
    return len(frame)


def seconds(read: Callable[[bytes], int], whole: bytes, rows: int) -> float:
    """Return the median of a few runs, all of which must read every row."""
    taken = []
    for _ in range(_REPEATS):
        start = time.perf_counter()
        found = read(whole)
        taken.append(time.perf_counter() - start)
        if found != rows:
            sys.exit(f"{read.__name__} read {found} of {rows} rows")
    return median(taken)


def main(arguments: Sequence[str]) -> None:
    """Print the seconds of each."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.reading", description=__doc__)
    parser.add_argument("--rows", type=int, default=100_000, help="how many rows (100000)")
    options = parser.parse_args(arguments)
    whole = content(options.rows)
    heading = f"{options.rows:,} rows, {len(whole):,} bytes: median seconds of {_REPEATS}"
    sys.stdout.write(f"{heading}\n")
    for read in (with_partnerships, with_pandas):
        sys.stdout.write(f"{read.__name__:20} {seconds(read, whole, options.rows):8.3f}\n")


if __name__ == "__main__":
    main(sys.argv[1:])
