"""The files that a command names: `-` and pipes as well, and none written over without being told to."""

from __future__ import annotations

import errno
import os
import stat
import sys
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from partnerships.errors import InvalidOption

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import BinaryIO

STANDARD: Final = "-"
"""The name of standard input, and of standard output."""

_LAST_SECOND: Final = datetime(9999, 12, 31, tzinfo=UTC).timestamp()


class Input(NamedTuple):
    """What was read: its bytes, what it is called, and the day (UTC) on which the file last changed;
    None of what is no file.
    """

    content: bytes
    name: str
    changed: date | None


def read_input(path: str) -> Input:
    """Read a file, a pipe, or standard input, once. Raises `OSError`."""
    if path != STANDARD:
        with Path(path).open("rb") as file:
            return Input(file.read(), path, _last_change(file))
    if sys.stdin is None:
        raise OSError("standard input is closed")
    try:
        content = sys.stdin.buffer.read()
    except OSError as error:
        raise OSError(f"standard input: {error.strerror}") from None
    return Input(content, "standard input", _last_change(sys.stdin.buffer))


def _last_change(file: BinaryIO) -> date | None:
    try:
        found = os.fstat(file.fileno())
    except OSError:
        return None
    if not stat.S_ISREG(found.st_mode):
        return None
    return datetime.fromtimestamp(min(max(found.st_mtime, 0), _LAST_SECOND), UTC).date()


def is_stream(path: str) -> bool:
    """Whether a path is that of a pipe, a device or a socket, which have no contents to keep."""
    try:
        mode = Path(path).stat().st_mode
    except OSError:
        return False
    return not stat.S_ISREG(mode) and not stat.S_ISDIR(mode)


def require_free(path: str, inputs: Iterable[str], *, force: bool) -> None:
    """Refuse to write over a file that is read, and without ``force`` over any."""
    if path == STANDARD or is_stream(path):
        return
    for each in inputs:
        if _is_same_file(each, path):
            raise InvalidOption(f"the file that is read would be lost: {path!r}", value=path)
    if Path(path).is_dir():
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), path)
    if Path(path).exists() and not force:
        message = f"there is a file already (--force writes over it): {path!r}"
        raise InvalidOption(message, value=path)


def _is_same_file(read: str, written: str) -> bool:
    """Whether two paths are of one file; also by several names, and as standard input."""
    try:
        held = os.fstat(sys.stdin.fileno()) if read == STANDARD else Path(read).stat()
        return os.path.samestat(held, Path(written).stat())
    except (OSError, AttributeError):
        return False
