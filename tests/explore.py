"""Explore the laws: ``python -m tests.explore --minutes 10`` tries them on fresh examples until the time is up.

Round after round has another seed, which is printed with what it found, and goes through the laws in another order. The
command fails if a law does. As a plugin of pytest, which it is in its own rounds, it skips what comes after the time.
"""

from __future__ import annotations

import argparse
import secrets
import subprocess
import sys
import time
from random import Random
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Sequence

_ROUND = (
    *("-q", "--no-header", "-p", "tests.explore", "-m", "hypothesis and not benchmark", "-n", "2"),
    "--hypothesis-profile=round",
)


def pytest_addoption(parser: pytest.Parser) -> None:
    """Take the moment, in seconds since 1970, after which no law is begun."""
    parser.addoption("--until", type=float, required=True)


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Put the laws into an order of the seed's own, so that each has its turn before the time is up."""
    Random(config.getoption("--hypothesis-seed")).shuffle(items)  # noqa: S311  # luck, no secret


def pytest_runtest_setup(item: pytest.Item) -> None:
    """Skip what comes after the time."""
    if time.time() > item.config.getoption("--until"):
        pytest.skip("the time is up")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run rounds until the time is up, and return 1 if a law failed in one, else 0."""
    parser = argparse.ArgumentParser(
        "python -m tests.explore",
        description="Try the laws on fresh examples until the time is up.",
        epilog="What follows -- goes to pytest: files, -k, -n 1.",
    )
    parser.add_argument("--minutes", type=float, default=10, help="how long to explore (10)")
    parser.add_argument("--seed", type=int, help="the seed of the first round (any)")
    parser.add_argument("pytest", nargs="*", help=argparse.SUPPRESS)
    options = parser.parse_args(arguments)
    until = time.time() + options.minutes * 60
    seed, failed = options.seed, []
    while time.time() < until:
        seed = secrets.randbelow(2**32) if seed is None else seed
        print(f"== --hypothesis-profile=round --hypothesis-seed={seed}", flush=True)
        command = [sys.executable, "-m", "pytest", *_ROUND, *options.pytest]
        asked = f"--hypothesis-seed={seed}", f"--until={until}"
        ended = subprocess.run([*command, *asked], check=False).returncode  # noqa: S603  # as above
        if ended not in {pytest.ExitCode.OK, pytest.ExitCode.TESTS_FAILED}:
            return ended
        failed += [seed] if ended else []
        seed = None
    print(f"laws failed with these seeds: {failed}" if failed else "no law failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
