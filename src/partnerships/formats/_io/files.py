"""Atomic replacement of files, and a lock for those who read a file before they replace it."""

from __future__ import annotations

import os
import re
import stat
import time
from binascii import crc32
from contextlib import ExitStack, contextmanager, suppress
from errno import EACCES, EAGAIN, ELOOP, ENOENT
from pathlib import Path
from typing import TYPE_CHECKING

from partnerships._validation import to_nfc
from partnerships.errors import Conflict, MissingExtra

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

try:
    import fcntl
except ImportError:  # Windows, where a file that is open can be neither removed nor renamed
    fcntl = None  # type: ignore[assignment] # a module, where there is one

__all__ = ["lock_saves", "write_whole"]

_HAS_LOCKS: bool = fcntl is not None

_TEMPORARY = ".partnerships-{}.part"
"""Short, and not derived from the file's own name, which may already have the maximum length."""

_ANY_TEMPORARY = re.compile(r"\.partnerships-[0-9a-f]{16}\.part")

_MAX_ATTEMPTS = 10
"""How many times a save is tried when another program removes its temporary file."""

_WAITS = (0.01, 0.02, 0.05, 0.1, 0.2, 0.5)
"""Seconds between attempts to replace a file that another program has open on Windows."""

_BINARY: int = getattr(os, "O_BINARY", 0)

_MAX_LINKS = 40
"""The longest chain of symbolic links, as in Linux."""

_LOCK = ".partnerships-{}.lock"

_PAUSE = 0.01
"""The most seconds between attempts to lock a file."""


def write_whole(
    path: str | os.PathLike[str], content: bytes, *, check: Callable[[], None] | None = None
) -> None:
    """Replace a file's content atomically: readers see the old content or the new, never a part.

    The new content is written to a temporary file in the same folder, flushed to the disk, and
    moved into place. The file keeps its permissions, extended attributes and, where the system
    allows it, its owner and group. A symbolic link stays, and its target is replaced. A path that is no
    regular file, such as a FIFO, a terminal or ``/dev/stdout``, is written to directly.

    A killed process leaves at most its temporary file behind. The next save in that folder removes it:
    the lock on it ended with the process. Of two concurrent saves, the last one wins.

    ``check`` is called when all is ready to be moved into place. If it raises an exception, the file is
    unchanged. It is not called for a path that is written to directly.

    Raises `OSError` with the file's own name; a regular file is then unchanged.
    """
    name = os.fspath(path)
    try:
        _write_path(Path(name), content, check)
    except OSError as error:
        raise OSError(error.errno, error.strerror, name) from None


@contextmanager
def lock_saves(path: str | os.PathLike[str], *, timeout: float) -> Generator[None]:
    """Let no other thread or process that takes the same lock save the file during the block.

    The lock is a file ``.partnerships-….lock`` beside the file, or beside the target of a symbolic link.
    It exists only while somebody holds it or was killed; the lock of a killed process ends with it.

    Raises `Conflict` if the lock is held for ``timeout`` seconds, `MissingExtra` on a system whose locks
    need the extra ``files``, and `OSError` with the file's own name if it cannot be locked.
    """
    name = os.fspath(path)
    with ExitStack() as stack:
        try:
            lock = _find_lock_path(_follow_links(Path(name)))
            stack.enter_context((_hold_lock if _HAS_LOCKS else _hold_filelock)(lock, timeout))
        except TimeoutError:
            message = f"another save or update has locked the file for {timeout:g} s (try again): {name!r}"
            raise Conflict(message, value=name) from None
        except OSError as error:
            raise OSError(error.errno, error.strerror, name) from None
        yield


def _write_path(path: Path, content: bytes, check: Callable[[], None] | None) -> None:
    place = _follow_links(path)
    descriptor = _find_own_descriptor(place)
    if descriptor is not None:
        _write_stream(os.dup(descriptor), content)
        return
    try:
        old = path.stat()  # of the path itself, so that the system can refuse to follow a link
    except FileNotFoundError:
        _replace_file(place, content, None, check)
        return
    if not stat.S_ISREG(old.st_mode):
        _write_stream(os.open(path, os.O_WRONLY | _BINARY), content)
        return
    if not os.access(path, os.W_OK, effective_ids=os.access in os.supports_effective_ids):
        raise PermissionError(EACCES, os.strerror(EACCES))
    _replace_file(place, content, old, check)


def _follow_links(path: Path) -> Path:
    """Return the path at the end of a chain of symbolic links. It need not exist."""
    place = path
    for _ in range(_MAX_LINKS):
        if _find_own_descriptor(place) is not None or not place.is_symlink():
            return place
        place = place.parent / place.readlink()
    raise OSError(ELOOP, os.strerror(ELOOP))


def _find_own_descriptor(place: Path) -> int | None:
    """Return the file descriptor of this process that a path such as ``/dev/fd/1`` names, or None.

    It can be that of a regular file, as in ``> list.csv``. Replacing that file would leave the process
    writing to one that nobody sees.
    """
    if not re.fullmatch(r"[0-9]{1,9}", place.name):
        return None
    own = ("/dev/fd", os.path.realpath("/proc/self/fd"))
    return int(place.name) if os.path.realpath(place.parent) in own else None


def _write_stream(descriptor: int, content: bytes) -> None:
    with os.fdopen(descriptor, "wb") as stream:
        stream.write(content)


def _replace_file(
    place: Path,
    content: bytes,
    old: os.stat_result | None,
    check: Callable[[], None] | None,
) -> None:
    folder = place.parent
    _remove_leftovers(folder)
    attempts = 0
    while True:
        attempts += 1
        temporary = folder / _TEMPORARY.format(os.urandom(8).hex())
        try:
            _write_and_move(temporary, place, content, old, check)
            break
        except FileNotFoundError:
            # Another program has removed the temporary file, or the folder does not exist.
            if attempts == _MAX_ATTEMPTS:
                raise
    with suppress(OSError):  # Windows cannot open a folder, and the content is in place already
        _flush_folder(folder)


def _write_and_move(
    temporary: Path,
    place: Path,
    content: bytes,
    old: os.stat_result | None,
    check: Callable[[], None] | None,
) -> None:
    # A new file gets the permissions of open(). A replacement is private until it has the old ones.
    mode = 0o666 if old is None else 0o600
    descriptor = os.open(temporary, os.O_RDWR | os.O_CREAT | os.O_EXCL | _BINARY, mode)
    try:
        with os.fdopen(descriptor, "wb") as file:
            with suppress(OSError):  # the file system has no locks: a leftover would stay
                _lock_file(descriptor)
            file.write(content)
            file.flush()
            if old is not None:
                _copy_attributes(place, descriptor)
                _copy_permissions(old, descriptor)
            os.fsync(descriptor)
            if not _HAS_LOCKS:
                file.close()
            if check is not None:
                check()
            _move_file(temporary, place)
    except BaseException:
        with suppress(OSError):
            temporary.unlink()
        raise


def _copy_attributes(place: Path, descriptor: int) -> None:
    """Copy the extended attributes, which include the access control list, to the new file."""
    if not hasattr(os, "listxattr"):
        return
    with suppress(OSError):  # the file system has none
        names = os.listxattr(place)
        for name in {*os.listxattr(descriptor)}.difference(names):
            with suppress(OSError):
                os.removexattr(descriptor, name)
        for name in names:
            with suppress(OSError):
                os.setxattr(descriptor, name, os.getxattr(place, name))


def _copy_permissions(old: os.stat_result, descriptor: int) -> None:
    """Copy the owner, group and mode to the new file, as far as the user is allowed to."""
    if not hasattr(os, "fchown"):
        return
    mode = stat.S_IMODE(old.st_mode)
    try:
        os.fchown(descriptor, old.st_uid, old.st_gid)
    except OSError:
        mode &= 0o777  # another user's program must not run as this user
        try:
            os.fchown(descriptor, -1, old.st_gid)
        except OSError:  # another group gets no more than everybody
            mode = mode & ~0o070 | (mode & 0o007) << 3
    os.fchmod(descriptor, mode)


def _move_file(temporary: Path, place: Path) -> None:
    for seconds in _WAITS:
        try:
            temporary.replace(place)
        except PermissionError as error:
            # 5 and 32: access denied, sharing violation.
            if getattr(error, "winerror", None) not in {5, 32}:
                raise
            time.sleep(seconds)
        else:
            return
    temporary.replace(place)


def _flush_folder(folder: Path) -> None:
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _remove_leftovers(folder: Path) -> None:
    """Remove the temporary files that killed processes have left in a folder."""
    with suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            if _ANY_TEMPORARY.fullmatch(entry.name) and entry.is_file(follow_symlinks=False):
                with suppress(OSError):  # still being written, or another user's
                    _remove_leftover(Path(entry.path))


def _remove_leftover(temporary: Path) -> None:
    if not _HAS_LOCKS:
        temporary.unlink()
        return
    descriptor = os.open(temporary, os.O_RDWR | os.O_NOFOLLOW | os.O_NONBLOCK)
    try:
        _lock_file(descriptor)
        temporary.unlink()
    finally:
        os.close(descriptor)


def _lock_file(descriptor: int) -> None:
    """Lock a file until it is closed. Raises `OSError` if another process has locked it."""
    if fcntl is not None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


def _find_lock_path(place: Path) -> Path:
    """Return the path of a file's lock: the same for names that a file system may take for one."""
    name = to_nfc(place.name).casefold().encode("utf-8", "surrogateescape")
    return place.parent / _LOCK.format(f"{crc32(name):08x}")


@contextmanager
def _hold_lock(lock: Path, timeout: float) -> Generator[None]:
    """Hold a lock of the system. Raises `TimeoutError`."""
    end = time.monotonic() + timeout
    while (descriptor := _try_lock(lock)) is None:
        if time.monotonic() >= end:
            raise TimeoutError
        time.sleep(_PAUSE * (os.urandom(1)[0] + 1) / 256)  # so that nobody always comes too late
    try:
        yield
    finally:
        # First removed, then unlocked: whoever has it open already sees that it is no more the lock.
        with suppress(OSError):
            lock.unlink()
        os.close(descriptor)


def _try_lock(lock: Path) -> int | None:
    """Return the descriptor of the lock, or None if somebody else holds it."""
    descriptor = _open_lock(lock)
    if descriptor is None:
        return None
    try:
        _lock_file(descriptor)
        if os.path.samestat(os.fstat(descriptor), lock.stat()):
            return descriptor
    except OSError as error:
        if error.errno not in {EACCES, EAGAIN, ENOENT}:
            os.close(descriptor)
            raise
    os.close(descriptor)
    return None


def _open_lock(lock: Path) -> int | None:
    """Open the file of a lock, or make it; None if another process is just making it."""
    with suppress(FileNotFoundError):
        try:
            return os.open(lock, os.O_RDWR | os.O_NOFOLLOW)
        except PermissionError:
            return None
    try:
        descriptor = os.open(lock, os.O_RDWR | os.O_NOFOLLOW | os.O_CREAT | os.O_EXCL, 0o666)
    except FileExistsError:
        return None
    with suppress(OSError):  # the file system has no permissions
        os.fchmod(descriptor, 0o666)  # also for those whom the umask would keep from waiting for it
    return descriptor


@contextmanager
def _hold_filelock(lock: Path, timeout: float) -> Generator[None]:
    """Hold a lock of filelock, which knows the locks of Windows. Raises `TimeoutError`."""
    try:
        from filelock import FileLock  # noqa: PLC0415  # an extra
    except ImportError:
        message = "saving a registry file needs filelock here: pip install 'partnerships[files]'"
        raise MissingExtra(message) from None
    with FileLock(lock, timeout=timeout):
        yield
