"""A PostgreSQL server of a test's own: in a folder that is removed, reached by a socket in it alone."""

from __future__ import annotations

import os
import shutil
import subprocess
from contextlib import contextmanager, suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator


def find_program(name: str) -> Path | None:
    """Return a program of PostgreSQL, on the path or where Debian has it; the newest of several."""
    if found := shutil.which(name):
        return Path(found)
    versions = Path("/usr/lib/postgresql").glob(f"*/bin/{name}")
    return max(versions, key=lambda path: float(path.parts[-3]), default=None)


def find_user() -> tuple[int, int] | None:
    """Return the user and the group to run the server as, if we are root: it refuses to run as root."""
    pwd = pytest.importorskip("pwd", reason="the server is run as on Unix")
    if os.geteuid():
        return None
    for name in ("postgres", "nobody"):
        with suppress(KeyError):
            found = pwd.getpwnam(name)
            return found.pw_uid, found.pw_gid
    pytest.skip("PostgreSQL does not run as root, and there is no user postgres or nobody")


@contextmanager
def run_server() -> Iterator[Path]:
    """Run a server, and yield the folder of its socket; its user and its database are ``postgres``."""
    initialize, control = find_program("initdb"), find_program("pg_ctl")
    if initialize is None or control is None:
        pytest.skip(
            "no PostgreSQL: neither initdb nor pg_ctl on the path or in /usr/lib/postgresql"
        )
    owner = find_user()
    as_user: dict[str, Any] = (
        {} if owner is None else {"user": owner[0], "group": owner[1], "extra_groups": []}
    )

    def do(*arguments: str | Path) -> None:
        done = subprocess.run(  # noqa: S603  # the programs found above
            arguments,
            cwd=place,
            **as_user,
            stdout=log,
            stderr=log,
            check=False,
        )
        assert done.returncode == 0, Path(place, "log").read_text("utf-8")

    # In /tmp and not in a folder of pytest's: others may not enter that, and a socket's path is short.
    with TemporaryDirectory(prefix="postgresql-") as place, Path(place, "log").open("w") as log:
        if owner is not None:
            os.chown(place, *owner)
        data = f"{place}/data"
        do(initialize, "-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "-N")
        options = f"-k {place} -c listen_addresses= -c fsync=off"
        do(control, "-D", data, "-o", options, "-l", f"{data}/server.log", "-w", "start")
        try:
            yield Path(place)
        finally:
            do(control, "-D", data, "-m", "immediate", "-w", "stop")
