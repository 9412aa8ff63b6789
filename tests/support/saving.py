"""Files whose every byte can be checked, and processes that save, are refused or are killed."""

import hashlib
import os
import signal
import stat
import sys
import time
from collections.abc import Callable, Iterator
from itertools import count
from multiprocessing import get_context
from pathlib import Path
from random import Random
from types import FrameType
from typing import Any

from partnerships.formats._io import files
from partnerships.formats._io.files import write_whole

SECONDS = float(os.environ.get("PARTNERSHIPS_SAVE_SECONDS", "1"))
"""How long each test with several writers runs."""

MODE = 0o640
NOBODY = 65534


def versions(seed: int) -> Iterator[bytes]:
    """Yield contents of up to 300,000 bytes, each of which begins with its own length and digest."""
    chance = Random(seed)  # noqa: S311 - no secrets
    while True:
        body = chance.randbytes(16) * chance.choice((0, 1, 300, 20_000))
        yield len(body).to_bytes(4) + hashlib.sha256(body).digest() + body


def is_whole(content: bytes) -> bool:
    """Return whether the content is some version, to the last byte."""
    length, digest, body = content[:4], content[4:36], content[36:]
    return int.from_bytes(length) == len(body) and hashlib.sha256(body).digest() == digest


def look(path: Path) -> str | None:
    """Return what is wrong with the file now, if anything is."""
    try:
        with path.open("rb") as file:
            mode = stat.S_IMODE(os.fstat(file.fileno()).st_mode)
            content = file.read()
    except OSError as error:
        return str(error)
    if mode != MODE:
        return f"mode {mode:o}"
    return None if is_whole(content) else f"torn: {len(content)} bytes"


def report(**counts: int) -> None:
    """Say how much a test has seen."""
    print(*(f"{name}={count}" for name, count in counts.items()))  # noqa: T201


def names(folder: Path) -> list[str]:
    """Return the names of all files there, hidden ones too."""
    return sorted(path.name for path in folder.iterdir())


def save_until(stop: Callable[[], bool], path: Path, seed: int) -> int:
    """Save one version after the other; return how many."""
    contents = versions(seed)
    for saves in count():
        if stop():
            return saves
        write_whole(path, next(contents))
    raise AssertionError  # never


def save_until_gone(path: Path, seed: int, sign: Path) -> None:
    """Save until there is no more sign."""
    save_until(lambda: not sign.exists(), path, seed)


def read_for(seconds: float, path: Path) -> int:
    """Read again and again; return how often. Fails where a read is not as it must be."""
    end, reads = time.monotonic() + seconds, 0
    while time.monotonic() < end:
        assert look(path) is None
        reads += 1
    return reads


def in_another_process(function: Callable[..., Any], *arguments: object) -> None:
    """Run a function in a process of its own, and fail if it fails."""
    process = get_context("spawn").Process(target=function, args=arguments)
    process.start()
    process.join()
    assert process.exitcode == 0


def save_on_full_disk(path: Path, limit: int, content: bytes) -> None:
    """Save where no file may grow beyond the limit: as on a full disk, an error comes midway."""
    import resource  # noqa: PLC0415 - not on Windows

    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
    expect_refusal(os.fspath(path), content, "File too large")


def save_as_nobody(folder: Path, name: str, content: bytes) -> None:
    """Save as a user who may not, unless all are such users."""
    os.chdir(folder)  # whose parents may be closed to others
    if os.geteuid() == 0:
        os.setgroups([])
        os.setgid(NOBODY)
        os.setuid(NOBODY)
    expect_refusal(name, content, "Permission denied")


def expect_refusal(name: str, content: bytes, reason: str) -> None:
    """Save, and see that the error names the file as the user did."""
    try:
        write_whole(name, content)
    except OSError as error:
        assert (error.filename, error.strerror) == (name, reason)  # noqa: PT017 - and no pytest here
    else:
        raise AssertionError("saved")


def kill_at_random_moments(path: Path) -> None:
    """Kill one writer after the other, and read all the while; check what is left."""
    chance, contents = Random(0), versions(0)  # noqa: S311
    end, reads, kills, leftovers = time.monotonic() + SECONDS, 0, 0, 0
    while time.monotonic() < end:
        child = os.fork()
        if child == 0:
            save_until(lambda: False, path, kills)
        reads += read_for(chance.uniform(0, 0.05), path)
        os.kill(child, signal.SIGKILL)
        assert os.waitpid(child, 0) == (child, signal.SIGKILL)
        kills += 1
        assert look(path) is None
        leftovers += len(names(path.parent)) - 1
        write_whole(path, next(contents))
        assert look(path) is None
        assert names(path.parent) == [path.name]
    report(reads=reads, kills=kills, leftovers=leftovers)
    assert reads
    assert kills > 1


def die_at_each_line(path: Path, first: bytes, second: bytes) -> None:
    """Kill a process that saves at its first line, its second, and so on; check what is left.

    A process that still runs when its save is done ends it.
    """
    found: list[bytes] = []
    leftovers = 0
    for line in range(1, 1000):
        write_whole(path, first)
        assert names(path.parent) == [path.name]
        child = os.fork()
        if child == 0:
            die_at(line)
            write_whole(path, second)
            os._exit(0)
        _, status = os.waitpid(child, 0)
        found.append(path.read_bytes())
        assert stat.S_IMODE(path.stat().st_mode) == MODE
        leftovers += len(names(path.parent)) - 1
        if status == 0:
            break
        assert os.WTERMSIG(status) == signal.SIGKILL
    after = found.index(second)
    assert set(found[:after]) == {first}
    assert set(found[after:]) == {second}
    assert after > 20
    assert len(found) > after + 1
    assert leftovers > 5


def die_at(line: int) -> None:
    """Have this process killed when it has run so many lines of the module."""
    left = line  # lines that it may still run

    def trace(frame: FrameType, event: str, _: object) -> Any:  # noqa: ANN401 - a trace function
        nonlocal left
        if frame.f_code.co_filename != files.__file__:
            return None
        left -= event == "line"
        if not left:
            os.kill(os.getpid(), signal.SIGKILL)
        return trace

    sys.settrace(trace)
