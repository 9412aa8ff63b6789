"""A lock on saves keeps all others waiting, is left behind by nobody, and is never in the way."""

import errno
import fcntl
import os
import stat
import sys
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path

import pytest

from partnerships import Conflict, MissingExtra
from partnerships.formats._io import files
from partnerships.formats._io.files import lock_saves
from tests.support.saving import NOBODY, in_another_process, names


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """The path of a file in an empty folder; a lock needs no file."""
    return tmp_path / "registry.json"


def lock_name(path: Path) -> str:
    """Return the name of a file's lock."""
    with lock_saves(path, timeout=0):
        (name,) = {*names(path.parent)} - {path.name}
    return name


def is_locked(path: Path) -> bool:
    """Return whether somebody holds the lock now."""
    try:
        with lock_saves(path, timeout=0):
            return False
    except Conflict:
        return True


def test_a_lock_is_held_during_the_block_and_leaves_nothing_behind(path: Path) -> None:
    """Also where the block fails; its own error comes through as it is."""
    with lock_saves(path, timeout=0):
        assert is_locked(path)
    assert not is_locked(path)
    error = OSError(28, "No space left on device", "elsewhere")
    with pytest.raises(OSError, match="elsewhere") as caught, lock_saves(path, timeout=0):
        raise error
    assert caught.value is error
    assert not is_locked(path)
    assert names(path.parent) == []


def test_only_one_of_many_threads_is_in_the_block(path: Path) -> None:
    inside: list[int] = []

    def enter(number: int) -> None:
        with lock_saves(path, timeout=30):
            inside.append(number)
            assert inside == [number]
            time.sleep(0.001)
            inside.remove(number)

    with ThreadPoolExecutor(8) as threads:
        list(threads.map(enter, range(40)))
    assert names(path.parent) == []


@pytest.mark.parametrize(
    ("held", "asked", "same"),
    [
        ("registry.json", "Registry.JSON", True),
        ("D\u00e9.json", "De\u0301.json", True),
        ("x" * 255, "x" * 255, True),
        ("link", "registry.json", True),
        ("registry.json", "other.json", False),
    ],
)
def test_files_that_may_be_one_have_one_lock(
    tmp_path: Path, held: str, asked: str, *, same: bool
) -> None:
    """On systems that ignore case, or how a letter is composed; a link has that of its target."""
    (tmp_path / "link").symlink_to("registry.json")
    with lock_saves(tmp_path / held, timeout=0):
        assert is_locked(tmp_path / asked) == same


def test_a_lock_that_a_killed_process_left_is_free(path: Path) -> None:
    """Whichever content and time it has."""
    path.with_name(lock_name(path)).write_bytes(b"123")
    assert not is_locked(path)
    assert names(path.parent) == []


def test_everybody_may_wait_for_a_lock(path: Path) -> None:
    """Who may write in the folder has no need of a right to the lock of another user."""
    before = os.umask(0o077)
    try:
        with lock_saves(path, timeout=0):
            (lock,) = path.parent.iterdir()
            assert stat.S_IMODE(lock.stat().st_mode) == 0o666
    finally:
        os.umask(before)


def wait_as_nobody(path: Path) -> None:
    """Wait for the lock of another user, and see that it is held."""
    os.chdir(path.parent)  # whose parents may be closed to others
    os.setgroups([])
    os.setgid(NOBODY)
    os.setuid(NOBODY)
    assert is_locked(Path(path.name))


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can be another user")
def test_a_lock_that_may_not_be_opened_is_held(path: Path) -> None:
    """It is somebody else's, who may be just making it."""
    lock = path.with_name(lock_name(path))
    lock.touch(0o600)
    path.parent.chmod(0o777)
    in_another_process(wait_as_nobody, path)
    assert names(path.parent) == [lock.name]


def test_a_file_system_without_permissions_has_locks_as_well(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_descriptor: int, _mode: int) -> None:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(os, "fchmod", refuse)
    with lock_saves(path, timeout=0):
        assert is_locked(path)
    assert names(path.parent) == []


def test_who_may_not_open_a_lock_waits_until_it_is_gone(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    refusals: list[Path] = []
    open_ = os.open

    def refuse_twice(place: Path, flags: int, mode: int = 0o777) -> int:
        if len(refusals) < 2:
            refusals.append(place)
            raise PermissionError(13, "Permission denied")
        return open_(place, flags, mode)

    monkeypatch.setattr(os, "open", refuse_twice)
    with lock_saves(path, timeout=30):
        assert [each.name for each in refusals] == names(path.parent) * 2


def test_a_link_in_the_place_of_a_lock_is_not_followed(path: Path) -> None:
    path.with_name(lock_name(path)).symlink_to("victim")
    with pytest.raises(OSError, match=r"symbolic links: '.*registry\.json'"):
        is_locked(path)
    assert "victim" not in names(path.parent)


@pytest.mark.parametrize("made_anew", [True, False])
def test_a_lock_that_was_released_before_it_was_locked_is_not_the_lock(
    path: Path, monkeypatch: pytest.MonkeyPatch, *, made_anew: bool
) -> None:
    """Whoever has opened it meanwhile begins anew; else two would hold a lock each."""
    lock = path.with_name(lock_name(path))
    lock.touch()
    calls = []
    flock = fcntl.flock

    def release_before(descriptor: int, operation: int) -> None:
        calls.append(operation)
        if len(calls) == 1:
            lock.unlink()
            if made_anew:
                lock.touch()
        flock(descriptor, operation)

    with monkeypatch.context() as patch:
        patch.setattr(fcntl, "flock", release_before)
        with lock_saves(path, timeout=30):
            assert len(calls) == 2
            assert is_locked(path)
            assert names(path.parent) == [lock.name]
    assert names(path.parent) == []


def test_a_lock_that_another_makes_first_is_the_others(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lock = path.with_name(lock_name(path))
    open_ = os.open

    def make_before(place: Path, flags: int, mode: int = 0o777) -> int:
        if flags & os.O_EXCL:
            lock.touch()
        return open_(place, flags, mode)

    with monkeypatch.context() as patch:
        patch.setattr(os, "open", make_before)
        assert is_locked(path)
    assert not is_locked(path)


@pytest.mark.parametrize("number", [errno.EAGAIN, errno.EACCES])
def test_a_lock_of_another_has_one_of_two_errors(
    path: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    """Which of them depends on the file system."""

    def refuse(_descriptor: int, _operation: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(fcntl, "flock", refuse)
    assert is_locked(path)


def test_a_file_system_without_locks_is_an_error(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It names the file. Nobody knows whether others save."""

    def refuse(_descriptor: int, _operation: int) -> None:
        raise OSError(95, "Operation not supported")

    monkeypatch.setattr(fcntl, "flock", refuse)
    with pytest.raises(OSError, match=r"not supported: '.*registry\.json'"):
        is_locked(path)


# Systems whose locks are others


Lock = Callable[..., AbstractContextManager[None]]


@pytest.fixture
def lock_elsewhere(monkeypatch: pytest.MonkeyPatch) -> Lock:
    """The function on a system without these locks, such as Windows."""
    monkeypatch.setitem(sys.modules, "fcntl", None)
    spec = spec_from_file_location("poor", files.__file__)
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    monkeypatch.undo()
    found: Lock = module.lock_saves
    return found


def test_where_the_system_has_no_such_locks_filelock_holds_one(
    path: Path, lock_elsewhere: Lock
) -> None:
    """In the same place, so that both kinds keep each other waiting where both can be had."""
    pytest.importorskip("filelock", reason="only Windows needs it")

    def is_locked_elsewhere() -> bool:
        try:
            with lock_elsewhere(path, timeout=0):
                return False
        except Conflict:
            return True

    with ThreadPoolExecutor(1) as threads:
        with lock_elsewhere(path, timeout=0):
            begun = time.monotonic()
            assert threads.submit(is_locked_elsewhere).result()
            assert is_locked(path)
            assert time.monotonic() - begun < 0.9
        assert not threads.submit(is_locked_elsewhere).result()
        with lock_saves(path, timeout=0):
            assert threads.submit(is_locked_elsewhere).result()


def test_filelock_is_asked_for_where_it_is_needed(
    path: Path, lock_elsewhere: Lock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "filelock", None)
    with pytest.raises(MissingExtra, match=r"pip install 'partnerships\[files\]'$"):  # noqa: SIM117
        with lock_elsewhere(path, timeout=0):
            raise AssertionError
    assert names(path.parent) == []
