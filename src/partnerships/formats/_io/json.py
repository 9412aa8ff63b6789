"""Parse JSON strictly, with one class of error for everything that can be wrong with it."""

from __future__ import annotations

import json
from collections import Counter

from partnerships._validation import truncated_repr
from partnerships.errors import InvalidEncoding, InvalidJSON, PartnershipsError
from partnerships.formats._io import BYTE_ORDER_MARK


def decode_json(content: str | bytes) -> str:
    """Return text or UTF-8 bytes as text without a byte order mark. Raises `InvalidEncoding`."""
    if isinstance(content, str):
        return content.removeprefix(BYTE_ORDER_MARK)
    if not isinstance(content, bytes):
        raise InvalidEncoding(f"must be text or bytes: {truncated_repr(content)}", value=content)
    try:
        return content.decode().removeprefix(BYTE_ORDER_MARK)
    except UnicodeDecodeError as error:
        wrong = content[error.start : error.start + 1]
        message = f"not UTF-8 at byte {error.start}: {wrong!r}"
        raise InvalidEncoding(message, value=wrong) from None


def parse_json(text: str, *, numbers_as_printed: bool = False, line: int = 1) -> object:
    """Return the value of a JSON text, optionally with the text of each number in its place. ``line`` is
    the number of its first line.

    Raises `InvalidJSON`, also for an object with a duplicate key, for NaN and the infinities, and for
    numbers and nesting that exceed the limits of Python.
    """
    try:
        found: object = json.loads(
            text,
            object_pairs_hook=_make_object,
            parse_constant=_refuse_constant,
            parse_int=str if numbers_as_printed else None,
            parse_float=str if numbers_as_printed else None,
        )
    except json.JSONDecodeError as error:
        number = line + error.lineno - 1
        message = f"not JSON at line {number}, column {error.colno}: {error.msg}"
        raise InvalidJSON(message) from None
    except RecursionError:
        raise InvalidJSON("nested too deeply for a registry") from None
    except PartnershipsError:
        raise
    except ValueError as error:
        raise InvalidJSON(f"a number that cannot be read: {error}") from None
    return found


def _make_object(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    if len(found) < len(pairs):
        twice = next(key for key, count in Counter(key for key, _ in pairs).items() if count > 1)
        raise InvalidJSON(f"duplicate key in an object: {truncated_repr(twice)}", value=twice)
    return found


def _refuse_constant(word: str) -> None:
    raise InvalidJSON(f"not a JSON value: {word}", value=word)
