"""Many writers, many readers, and writers that are killed: every read is one whole version.

Each test runs for a second, or for as many as PARTNERSHIPS_SAVE_SECONDS says; `pytest -rP` shows
how much was read and written.
"""

import os
from concurrent.futures import ThreadPoolExecutor
from multiprocessing import get_context
from pathlib import Path
from threading import Event

import pytest

from tests.support.saving import (
    MODE,
    SECONDS,
    die_at_each_line,
    in_another_process,
    kill_at_random_moments,
    look,
    names,
    read_for,
    report,
    save_until,
    save_until_gone,
    versions,
)

SPAWN = get_context("spawn")

forks = pytest.mark.skipif(os.name == "nt", reason="Windows forks no processes")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A file that holds a whole version, with a mode of its own, alone in its folder."""
    folder = tmp_path / "folder"
    folder.mkdir()
    path = folder / "registry.json"
    path.write_bytes(next(versions(0)))
    path.chmod(MODE)
    return path


def test_threads_that_write_at_once_never_tear_a_file(path: Path) -> None:
    """Nor does one of them fail, or leave anything behind."""
    stop = Event()
    with ThreadPoolExecutor(8) as threads:
        writers = [threads.submit(save_until, stop.is_set, path, seed) for seed in range(5)]
        readers = [threads.submit(read_for, SECONDS, path) for _ in range(3)]
        try:
            reads = sum(reader.result() for reader in readers)
        finally:
            stop.set()
        saves = sum(writer.result() for writer in writers)
    report(reads=reads, saves=saves)
    assert reads
    assert saves >= 5
    assert names(path.parent) == [path.name]


def test_processes_that_write_at_once_never_tear_a_file(path: Path, tmp_path: Path) -> None:
    """Nor does one of them fail, or leave anything behind."""
    sign = tmp_path / "sign"
    sign.touch()
    writers = [
        SPAWN.Process(target=save_until_gone, args=(path, seed, sign), daemon=True)
        for seed in range(2)
    ]
    for writer in writers:
        writer.start()
    try:
        before = path.stat().st_ino
        while path.stat().st_ino == before:  # until one of them has begun
            assert look(path) is None
        reads = read_for(SECONDS, path)
    finally:
        sign.unlink()
        for writer in writers:
            writer.join()
    report(reads=reads)
    assert [writer.exitcode for writer in writers] == [0, 0]
    assert reads
    assert names(path.parent) == [path.name]


@forks
def test_writers_killed_at_random_moments_leave_a_whole_file(path: Path) -> None:
    """And the next save of another removes what they left."""
    in_another_process(kill_at_random_moments, path)


@forks
def test_a_writer_killed_at_any_line_leaves_a_whole_file(path: Path) -> None:
    """The old content up to some line, the new from there on; the next save removes the rest."""
    in_another_process(die_at_each_line, path, b"first" * 9000, b"second" * 9000)
