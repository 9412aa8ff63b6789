"""The standard streams: results, messages, and characters that cannot be written.

A terminal gets text without control characters, a program gets UTF-8. Nothing is imported that needs
more than the standard library, so that an interruption can be answered before anything else is loaded.
"""

from __future__ import annotations

import os
import re
import stat
import sys
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Final, NamedTuple

from partnerships.formats._io import BYTE_ORDER_MARK

if TYPE_CHECKING:
    from collections.abc import Generator
    from typing import TextIO

TABLE: Final = "table"
"""The format for a person; every other one is for programs."""
SPREADSHEET_FORMATS: Final = ("csv", "tsv")
"""The formats that begin with a byte order mark in a file, as spreadsheets need it."""

_CONTROLS: Final = (
    r"\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f"  # tab, line feed and carriage return stand below
    r"\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"  # the bidirectional controls (UAX 9)
    r"\u2028\u2029\ud800-\udfff"
)
_CONTROL_IN_TEXT: Final = re.compile(rf"\r(?!\n)|[{_CONTROLS}]")
_CONTROL_IN_LINE: Final = re.compile(rf"[\t\n\r{_CONTROLS}]")
_CONTROL_IN_JSON: Final = re.compile(
    r"[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]"
)


class CommandResult(NamedTuple):
    """The content for standard output with its format, and the exit status."""

    content: str = ""
    status: int = 0
    format: str = TABLE


def escape_controls(text: str) -> str:
    r"""Return a text with control and bidirectional characters as escapes such as ``\x1b``; tabs and
    line breaks stay.
    """
    return _CONTROL_IN_TEXT.sub(_escape, text)


def escape_line(text: str) -> str:
    r"""Return a text as one line, with all control and bidirectional characters as escapes."""
    return _CONTROL_IN_LINE.sub(_escape, text)


def escape_json(text: str) -> str:
    r"""Return JSON with the characters that a terminal could obey as escapes such as ``\u009b``."""
    return _CONTROL_IN_JSON.sub(lambda match: f"\\u{ord(match[0]):04x}", text)


def _escape(match: re.Match[str]) -> str:
    code = ord(match[0])
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}"


def open_missing_descriptors() -> None:
    """Open the standard descriptors that were closed when the process began, on nothing.

    Otherwise the next file that is opened takes the place of standard output or error.
    """
    if None in {sys.stdin, sys.stdout, sys.stderr}:
        descriptor = os.open(os.devnull, os.O_RDWR)
        while descriptor <= 2:
            descriptor = os.open(os.devnull, os.O_RDWR)
        os.close(descriptor)


def write_result(answer: CommandResult) -> None:
    """Write a result to standard output: a table in its encoding, everything else in UTF-8.

    A reader that has stopped reading is not an error. Raises an `OSError` that names standard
    output.
    """
    out: TextIO | None = sys.stdout
    if not answer.content:
        return
    if out is None:
        raise OSError("standard output is closed")
    try:
        with _wait_for_readers(out):
            _write(answer, out)
            out.flush()
    except BrokenPipeError:
        _discard(out)
    except KeyboardInterrupt:
        _discard(out)
        raise
    except (OSError, ValueError) as error:
        _discard(out)
        reason = getattr(error, "strerror", None) or error
        raise OSError(f"standard output: {reason}") from None


def _write(answer: CommandResult, out: TextIO) -> None:
    content = answer.content
    if answer.format == TABLE or out.isatty():
        content = escape_controls(content)
    buffer = getattr(out, "buffer", None)
    if answer.format == TABLE:
        out.write(_replace_missing_letters(content, out))
    elif buffer is None:
        out.write(content)
    else:
        if answer.format in SPREADSHEET_FORMATS and _is_new_file(out):
            content = BYTE_ORDER_MARK + content
        out.flush()
        buffer.write(content.encode())


@contextmanager
def _wait_for_readers(stream: TextIO) -> Generator[None]:
    """Make a stream wait while its pipe is full; a non-blocking one would lose output."""
    descriptor = _find_impatient_descriptor(stream)
    if descriptor is None:
        yield
        return
    os.set_blocking(descriptor, True)
    try:
        yield
    finally:
        os.set_blocking(descriptor, False)


def _find_impatient_descriptor(stream: TextIO) -> int | None:
    """Return the descriptor of a non-blocking stream, or None."""
    try:
        descriptor = stream.fileno()
        return None if os.get_blocking(descriptor) else descriptor
    except (AttributeError, OSError, ValueError):  # Windows has no such question before Python 3.12
        return None


def _is_new_file(stream: TextIO) -> bool:
    """Whether a stream goes to an empty file."""
    try:
        found = os.fstat(stream.fileno())
    except OSError:
        return False
    return stat.S_ISREG(found.st_mode) and found.st_size == 0


def write_message(message: str) -> None:
    """Write one line to standard error. If that fails, the line is lost."""
    _write_to_standard_error(escape_line(f"partnerships: {message}") + "\n")


def write_progress(count: int, what: str = "rows") -> None:
    """Show at a terminal how many rows have been read, or of what else is done, in one line that is
    overwritten.
    """
    if sys.stderr is not None and sys.stderr.isatty():
        _write_to_standard_error(f"\r{count:,} {what}\r")


def _write_to_standard_error(text: str) -> None:
    error: TextIO | None = sys.stderr
    if error is None:
        return
    try:
        with _wait_for_readers(error):
            error.write(_replace_missing_letters(text, error))
            error.flush()
    except (OSError, ValueError):
        _discard(error)


def _replace_missing_letters(text: str, stream: TextIO) -> str:
    r"""Return a text with the characters that a stream's encoding lacks as escapes (``\u5317``)."""
    encoding = getattr(stream, "encoding", None)
    if not encoding:
        return text
    return text.encode(encoding, "backslashreplace").decode(encoding)


def _discard(stream: TextIO) -> None:
    """Drop the unwritten output of a stream, so that the interpreter does not try again at its
    end.
    """
    with suppress(OSError, ValueError):
        descriptor = stream.fileno()
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, descriptor)
        os.close(nowhere)
