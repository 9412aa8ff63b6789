"""mutmut with tests that are collected once instead of for each mutant, since most mutants die sooner than that."""

from __future__ import annotations

import os
import signal
from contextlib import redirect_stdout
from itertools import zip_longest
from pathlib import Path
from time import process_time
from typing import TYPE_CHECKING, Final

import pytest
from _pytest.config import _prepareconfig  # no public way
from mutmut import __main__ as mutmut
from mutmut.runners.harness import PytestRunner
from mutmut.utils.file_utils import change_cwd
from mutmut.workers.isolation import ForkRunner

if TYPE_CHECKING:
    from collections.abc import Iterable

PATIENCE: Final = 8
"""For how many seconds of the processor's time tests are begun: a mutant that lives longer lives."""
ENDLESS: Final = 15
"""How many seconds of it are taken for endless."""
TIMEOUT: Final = 36
"""The exit status by which mutmut knows it."""


class CollectedTests(PytestRunner):
    """Runs tests of a session that is open when mutmut forks."""

    def collect(self) -> None:
        """Open the session."""
        tests, options = self._pytest_add_cli_args_test_selection, self._pytest_add_cli_args
        arguments = ["--rootdir=.", "-x", "-s", *tests, *options]
        with change_cwd("mutants"), redirect_stdout(Path(os.devnull).open("w", encoding="utf-8")):
            config = _prepareconfig(arguments)
            config._do_configure()  # noqa: SLF001  # no public way
            self.session = pytest.Session.from_config(config)
            config.hook.pytest_sessionstart(session=self.session)
            config.hook.pytest_collection(session=self.session)

    def run_tests(self, *, mutant_name: str | None, tests: Iterable[str]) -> int:
        """Run the tests that reach the mutant, which mutmut lists the quickest first, until one fails."""
        if mutant_name is None:
            return super().run_tests(mutant_name=mutant_name, tests=tests)
        known = {item.nodeid: item for item in self.session.items}
        items = [known[name] for name in tests if name in known]
        signal.signal(signal.SIGPROF, lambda *_: os._exit(TIMEOUT))
        signal.setitimer(signal.ITIMER_PROF, ENDLESS)
        begun = process_time()
        with change_cwd("mutants"):
            for item, following in zip_longest(items, items[1:]):
                item.config.hook.pytest_runtest_protocol(item=item, nextitem=following)
                if self.session.testsfailed:
                    return pytest.ExitCode.TESTS_FAILED
                if process_time() - begun > PATIENCE:
                    break
        return pytest.ExitCode.OK if items else pytest.ExitCode.NO_TESTS_COLLECTED


class CollectingRunner(ForkRunner):
    """Forks when the tests are collected."""

    def __init__(self, max_workers: int = 1) -> None:
        self.tests = CollectedTests()
        super().__init__(max_workers, self.tests)

    def startup(self) -> None:
        """Collect them."""
        self.tests.collect()
        super().startup()


if __name__ == "__main__":
    mutmut.get_mutant_runner = CollectingRunner  # type: ignore[attr-defined]  # no option for it
    mutmut.cli()
