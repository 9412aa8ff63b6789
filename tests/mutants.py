"""Count the mutants that the tests kill: ``python -m tests.mutants`` tries them, subject by subject.

mutmut changes one thing in one function, say ``<`` to ``<=``, and runs the tests that reach the function. If none
fails, the mutant lives: a test is missing, or the code is redundant, or the change makes no difference. The command
prints the mutants that live and a table of counts, and fails if fewer than 95% of a subject's are killed. A mutant that
no test reaches lives. Subjects can be named as arguments.

What was tried is kept in ``build/mutants``. The next call tries those that lived, and those of functions that have
changed since; without the folder it tries all. ``mutmut show`` and ``mutmut browse`` work in a subject's folder there.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

ROOT: Final = Path(__file__).parents[1]
WORK: Final = ROOT / "build/mutants"

PARTNERSHIPS: Final = (
    *("cases", "dates", "due", "history", "index", "languages/test_sentences.py", "partnership"),
    *("timeline", "values"),
)
"""The tests of single partnerships and their dates."""

SUBJECTS: Final = {
    "dates": (("dates.py",), PARTNERSHIPS),
    "timeline": (("_timeline/*",), PARTNERSHIPS),
    "anniversaries": (("anniversaries.py",), PARTNERSHIPS),
    "partnership": (("partnership.py",), PARTNERSHIPS),
    "storage": (("storage.py",), ("storage",)),
    "checks": (("checks.py", "_checks/*"), ("checks",)),
    "comparison": (("comparison.py", "_comparison/*"), ("comparison",)),
    "index": (("_index/*",), ("due", "index", "registry")),
}
"""The modules of each subject, and the tests that are to kill their mutants."""

CONFIGURATION: Final = """
[tool.mutmut]
source_paths = ["src"]
only_mutate = [{modules}]
also_copy = ["docs", "README.md"]
pytest_add_cli_args_test_selection = [{tests}]
pytest_add_cli_args = [
    "--hypothesis-profile=mutation",
    "--assert=plain", "--tb=no", "-p", "no:cacheprovider", "-p", "no:unraisableexception",
    # Mutants load mutmut, and another user may not read what it writes.
    "--deselect=tests/values/test_examples.py::test_importing_the_package_loads_nothing_heavy",
    "--deselect=tests/storage/test_registry_file.py::test_a_folder_that_is_read_only_stays_as_it_was",
    "--deselect=tests/storage/test_registry_file.py::test_a_file_that_is_read_only_stays_as_it_was",
]
"""

KILLED: Final = {"killed", "timeout"}
AIM: Final = 95


def main(subjects: Sequence[str]) -> int:
    """Try the mutants of these subjects, or of all, and return 1 if too many live in one, else 0."""
    rows = [f"{'':16}{'mutants':>8}{'killed':>8}{'share':>8}"]
    reached = True
    for subject in subjects or SUBJECTS:
        statuses = try_mutants(subject)
        alive = {name: status for name, status in statuses.items() if status not in KILLED}
        print(*(f"{name}: {status}" for name, status in alive.items()), sep="\n")
        every, killed = len(statuses), len(statuses) - len(alive)
        share = 100 * killed / every
        rows.append(f"{subject:16}{every:>8}{killed:>8}{share:>7.1f}%")
        reached &= share >= AIM
    print(*rows, sep="\n")
    return 0 if reached else 1


def try_mutants(subject: str) -> dict[str, str]:
    """Try the mutants that are new or lived, and return the status of each."""
    folder = WORK / subject
    known = folder.exists()
    prepare_folder(folder, *SUBJECTS[subject])
    run_mutmut(folder, "run")
    statuses = read_statuses(folder)
    if known and (alive := [name for name in statuses if statuses[name] not in KILLED]):
        run_mutmut(folder, "run", *alive)
        statuses = read_statuses(folder)
    return statuses


def prepare_folder(folder: Path, modules: Sequence[str], tests: Sequence[str]) -> None:
    """Make a project for mutmut, which has one configuration and one selection of tests a project."""
    folder.mkdir(parents=True, exist_ok=True)
    for name in ("src", "tests", "docs", "README.md"):
        if not (folder / name).exists():
            (folder / name).symlink_to(ROOT / name)
    configuration = CONFIGURATION.format(
        modules=", ".join(f'"src/partnerships/{each}"' for each in modules),
        tests=", ".join(f'"tests/{each}"' for each in tests),
    )
    project = (ROOT / "pyproject.toml").read_text("utf-8")
    (folder / "pyproject.toml").write_text(project + configuration, "utf-8")


def read_statuses(folder: Path) -> dict[str, str]:
    """Return the status of each mutant by its name."""
    listed = run_mutmut(folder, "results", "--all", "true", stdout=subprocess.PIPE)
    pairs = (line.rpartition(": ") for line in listed.splitlines())
    return {name.strip(): status for name, _, status in pairs}


def run_mutmut(folder: Path, *arguments: str, stdout: int | None = None) -> str:
    """Run it in the folder, on the copies of the sources that it makes there."""
    done = subprocess.run(  # noqa: S603  # our own command
        [sys.executable, "-P", ROOT / "tests/support/mutmut_collecting.py", *arguments],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": "src"},
        stdout=stdout,
        check=True,
        text=True,
    )
    return done.stdout or ""


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
