"""Files that a command names, with `-` for standard streams, and without overwriting by
accident.
"""

from __future__ import annotations

import errno
import os
import re
import stat
import sys
from contextlib import suppress
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from partnerships.errors import InvalidOption
from partnerships.formats import document, jsonl

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import BinaryIO

    from partnerships.registry import Registry

STANDARD: Final = "-"
"""The name of standard input, and of standard output."""

LIST_ENDINGS: Final = (
    *(".csv", ".tsv", ".txt", ".xlsx", ".xlsm", ".xlsb", ".xls", ".ods"),
    *(".html", ".htm", ".wiki", ".wikitext", ".md", ".geojson", ".jsonl", ".ndjson"),
)
"""The endings of files with a list. JSON Lines can also hold a registry."""

JSON_LINES: Final = frozenset({".jsonl", ".ndjson"})

DOCUMENT: Final = re.compile(rb'(?:\xef\xbb\xbf)?\s*\{\s*"format"\s*:')
"""The beginning of the registry documents that this library writes."""

_BLANK: Final = b"\xef\xbb\xbf \t\r\n"
"""The bytes of a byte order mark and of spaces."""

_LAST_SECOND: Final = datetime(9999, 12, 31, tzinfo=UTC).timestamp()


class Input(NamedTuple):
    """Content that was read, its name, and the day (UTC) on which the file was last changed; None
    if it is not a regular file.
    """

    content: bytes
    name: str
    changed: date | None


def read_input(path: str) -> Input:
    """Read a file, a pipe, or standard input, once. Raises `OSError`."""
    if path != STANDARD:
        with Path(path).open("rb") as file:
            return Input(file.read(), path, _find_last_change(file))
    if sys.stdin is None:
        raise OSError("standard input is closed")
    try:
        content = sys.stdin.buffer.read()
    except OSError as error:
        raise OSError(f"standard input: {error.strerror}") from None
    return Input(content, "standard input", _find_last_change(sys.stdin.buffer))


def load_document(path: str) -> tuple[Registry, date | None]:
    """Read a registry document, or JSON Lines of them. Return the registry, and the day (UTC) on which its
    file was last changed.

    Raises `InvalidDocument`, `InvalidOption` for a list, and `OSError`.
    """
    read = read_input(path)
    require_document(path, read.content)
    return parse_registry(read.content, read.name), read.changed


def parse_registry(content: bytes, name: str) -> Registry:
    """Return the registry of a document, or of JSON Lines. Raises `InvalidDocument`."""
    if is_json_lines(content):
        return jsonl.loads(content, name=name)
    return document.loads(content, name=name)


def is_json_lines(content: bytes) -> bool:
    """Whether content begins with a line that is a registry document, and goes on."""
    first, _, others = content.lstrip(_BLANK).partition(b"\n")
    return DOCUMENT.match(first) is not None and first.rstrip().endswith(b"}") and bool(others)


def require_document(path: str, content: bytes) -> None:
    """Raise `InvalidOption` for a list where a registry document is needed, by the ending and the
    beginning of the file.
    """
    ending = Path(path).suffix.lower()
    begins = DOCUMENT.match(content) if ending in JSON_LINES else content.lstrip(_BLANK)[:1] == b"{"
    if ending in LIST_ENDINGS and not begins:
        message = f"a list is no registry document (convert makes one of it): {path!r}"
        raise InvalidOption(message, value=path)


def _find_last_change(file: BinaryIO) -> date | None:
    try:
        found = os.fstat(file.fileno())
    except OSError:
        return None
    if not stat.S_ISREG(found.st_mode):
        return None
    return datetime.fromtimestamp(min(max(found.st_mtime, 0), _LAST_SECOND), UTC).date()


def is_stream(path: str) -> bool:
    """Whether a path is a pipe, a device or a socket, which have no contents to lose."""
    try:
        mode = Path(path).stat().st_mode
    except OSError:
        return False
    return not stat.S_ISREG(mode) and not stat.S_ISDIR(mode)


def require_free(path: str, inputs: Iterable[str], *, force: bool) -> None:
    """Raise `InvalidOption` if writing would overwrite an input, or any file without ``force``."""
    if path == STANDARD or is_stream(path):
        return
    for each in inputs:
        if _is_same_file(each, path):
            raise InvalidOption(f"the file that is read would be lost: {path!r}", value=path)
    _require_file_name(path)
    if Path(path).is_dir():
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), path)
    if Path(path).exists() and not force:
        message = f"there is a file already (--force writes over it): {path!r}"
        raise InvalidOption(message, value=path)


def _require_file_name(path: str) -> None:
    """Raise `InvalidOption` for ``list.json/`` if there is no such folder: it cannot be a file."""
    if path.endswith(("/", os.sep)) and not Path(path).is_dir():
        message = f"a folder's name ends with {path[-1]!r}, a file's does not: {path!r}"
        raise InvalidOption(message, value=path)


def require_report(
    path: str, read: Iterable[str | None], written: str | None, *, force: bool
) -> None:
    """Raise `InvalidOption` for a report in place of another file, and `OSError` if it cannot be
    written.
    """
    if path == STANDARD:
        raise InvalidOption("a report needs a file: '-'", value=path)
    others = [each for each in read if each is not None]
    if written is not None and written != STANDARD:
        others.append(written)
    own = os.path.realpath(path)
    if _is_standard_stream(path) or any(
        os.path.realpath(each) == own or _is_same_file(each, path) for each in others
    ):
        raise InvalidOption(f"a report needs a file of its own: {path!r}", value=path)
    require_free(path, (), force=force)
    if not is_stream(path):
        _require_writable(path)


def _is_standard_stream(path: str) -> bool:
    """Whether a path is the regular file that standard output or error goes to."""
    for descriptor in (1, 2):
        with suppress(OSError):
            found = os.fstat(descriptor)
            if stat.S_ISREG(found.st_mode) and os.path.samestat(found, Path(path).stat()):
                return True
    return False


def _require_writable(path: str) -> None:
    """Raise the `OSError` that writing a file would raise, as far as it can be known before."""
    place = Path(os.path.realpath(path))
    folder = place.parent
    if not folder.exists():
        code = errno.ENOENT
    elif not folder.is_dir():
        code = errno.ENOTDIR
    elif not os.access(folder, os.W_OK) or (place.exists() and not os.access(place, os.W_OK)):
        code = errno.EACCES
    else:
        return
    raise OSError(code, os.strerror(code), path)


def _is_same_file(read: str, written: str) -> bool:
    """Whether two paths are the same file, under any name or as standard input."""
    try:
        held = os.fstat(sys.stdin.fileno()) if read == STANDARD else Path(read).stat()
        return os.path.samestat(held, Path(written).stat())
    except (OSError, AttributeError):
        return False
