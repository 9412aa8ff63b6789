"""Validators and converters shared by the value classes, and an immutable hashable mapping.

Texts are stored in Unicode's composed form (NFC), so that the same letters are the same text
however they were typed. A text must show something, and must not contain controls that change the
direction of writing, so that it is what it looks like.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Set as AbstractSet
from enum import Enum
from functools import cache
from itertools import islice
from typing import TYPE_CHECKING, Final, TypeGuard, TypeVar, final
from unicodedata import normalize

from attrs import field, frozen

from partnerships.errors import InvalidType, PartnershipsError, UnknownTerm

if TYPE_CHECKING:
    from collections.abc import Callable, ItemsView, KeysView, ValuesView

    from attrs import Attribute

T = TypeVar("T")
A = TypeVar("A")
B = TypeVar("B")
E = TypeVar("E", bound=Enum)


_BIDI_CONTROLS: Final = "\u202a-\u202e\u2066-\u2069"
"""Controls that embed, override or isolate a direction of writing (UAX 9), and so can show a text
in another order than it has. The marks U+200E, U+200F and U+061C reorder no letters, and occur in
honest Arabic and Hebrew.
"""

_INVISIBLE: Final = (
    "\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e\u2060-\u206f"
    "\u2800\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\U00013430-\U0001343f\U00013441\U00013442"
    "\U00016fe4\U0001bca0-\U0001bca3\U0001d159\U0001d173-\U0001d17a\U000e0000-\U000e0fff"
)
"""Characters that show nothing and are not white space: Unicode's Default_Ignorable_Code_Point, and
blank letters and signs, such as the fillers of Hangul and the braille pattern without dots.
"""

_INVISIBLE_LETTERS: Final = frozenset("\u115f\u1160\u3164\uffa0\U00013441\U00013442")
"""Invisible characters that Python takes for letters."""


@cache
def _forbidden_pattern() -> re.Pattern[str]:
    return re.compile(f"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff{_BIDI_CONTROLS}]")


@cache
def _bidi_pattern() -> re.Pattern[str]:
    return re.compile(f"[{_BIDI_CONTROLS}]")


@cache
def _visible_pattern() -> re.Pattern[str]:
    return re.compile(rf"[^\s\x00-\x1f\x7f-\x9f\ud800-\udfff{_INVISIBLE}]")


@cache
def _invisible_pattern() -> re.Pattern[str]:
    return re.compile(f"[{_INVISIBLE}]")


@cache
def _invisible_in_id_pattern() -> re.Pattern[str]:
    """Return the pattern of characters that an id must not contain. Variation selectors are
    allowed: they choose a form of the letter before them.
    """
    return re.compile(
        _invisible_pattern()
        .pattern.replace("\ufe00-\ufe0f", "")
        .replace("\U000e0000-\U000e0fff", "\U000e0000-\U000e00ff\U000e01f0-\U000e0fff")
    )


def to_nfc(text: str) -> str:
    """Return a text in the composed form (NFC), and any other value unchanged."""
    if not isinstance(text, str) or text.isascii():
        return text
    return normalize("NFC", text)


def to_nfc_or_none(text: str | None) -> str | None:
    """Return a text in the composed form (NFC), or None for None."""
    return None if text is None else to_nfc(text)


@final
@frozen(init=False, eq=False, order=False, repr=False)
class FrozenMap(Mapping[str, str]):
    """An immutable, hashable mapping of text to text. It equals any mapping with the same
    contents.
    """

    _items: tuple[tuple[str, str], ...] = field()

    def __init__(self, items: Mapping[str, str]) -> None:
        object.__setattr__(self, "_items", tuple(sorted(items.items())))

    def __getitem__(self, key: str) -> str:
        wanted = to_nfc(key)
        for name, text in self._items:
            if name == wanted:
                return text
        raise KeyError(key)

    def __iter__(self) -> Iterator[str]:
        return (name for name, _ in self._items)

    def __len__(self) -> int:
        return len(self._items)

    def __eq__(self, other: object) -> bool:
        if isinstance(other, FrozenMap):
            return self._items == other._items
        return Mapping.__eq__(self, other)

    def __hash__(self) -> int:
        return hash(self._items)

    def __repr__(self) -> str:
        return repr(dict(self._items))


@final
@frozen(eq=False, order=False, repr=False)
class ReadOnlyMap(Mapping[str, T]):
    """A read-only view of values by id. An id is found in any form of Unicode."""

    _held: Mapping[str, T]

    def __getitem__(self, id_: str) -> T:
        return self._held[to_nfc(id_)]

    def __iter__(self) -> Iterator[str]:
        return iter(self._held)

    def __len__(self) -> int:
        return len(self._held)

    def keys(self) -> KeysView[str]:
        return self._held.keys()

    def values(self) -> ValuesView[T]:
        return self._held.values()

    def items(self) -> ItemsView[str, T]:
        return self._held.items()

    def __repr__(self) -> str:
        return repr(dict(self._held))


LANGUAGE_TAG_HINT: Final = "a language is written as in BCP 47, as en or zh-Hant"

EMPTY_MAP: Final = FrozenMap({})

MAX_KNOWN_WORDS: Final = 40
"""The most known words that an error lists."""


def as_text_map(value: Mapping[str, str], error: type[PartnershipsError], place: str) -> FrozenMap:
    """Convert a mapping of texts, such as labels by language, to a `FrozenMap`. Raises
    ``error``.
    """
    if type(value) is FrozenMap:
        return value
    if not isinstance(value, Mapping):
        raise error(
            f"{place} must be a mapping of texts: {truncated_repr(value)}", value=value, path=place
        )
    found: dict[str, str] = {}
    for key, text in value.items():
        if not is_line(key) or not is_line(text):
            why = explain_invalid_text(text) or explain_invalid_text(key)
            message = (
                f"{place} must be non-empty texts under non-empty keys{why}:"
                f" {truncated_repr(key)}: {truncated_repr(text)}"
            )
            raise error(message, value=text, path=f"{place}.{key}")
        name = to_nfc(key)
        if found.setdefault(name, to_nfc(text)) != to_nfc(text):
            message = f"{place} has two texts under one key: {truncated_repr(name)}"
            raise error(message, value=text, path=f"{place}.{name}")
    return FrozenMap(found) if found else EMPTY_MAP


def as_labels(value: Mapping[str, str], error: type[PartnershipsError]) -> FrozenMap:
    """Convert labels by language to a `FrozenMap`. Raises ``error``."""
    if value is EMPTY_MAP:
        return EMPTY_MAP
    labels = as_text_map(value, error, "labels")
    for lang in labels:
        if not is_language_tag(lang):
            message = f"{LANGUAGE_TAG_HINT}: {truncated_repr(lang)}"
            raise error(message, value=lang, path=f"labels.{lang}")
    return labels


def as_text_tuple(
    value: str | Iterable[str], error: type[PartnershipsError], place: str
) -> tuple[str, ...]:
    """Convert one text, or several, to a tuple. Raises ``error``."""
    if value == ():
        return ()
    texts = (
        (value,) if isinstance(value, str) else tuple(value) if is_ordered_iterable(value) else None
    )
    if texts is None:
        raise error(
            f"{place} must be non-empty texts: {truncated_repr(value)}", value=value, path=place
        )
    for text in texts:
        if not is_text(text):
            message = f"{place} must be non-empty texts{explain_invalid_text(text)}: {truncated_repr(value)}"
            raise error(message, value=value, path=place)
    return tuple(map(to_nfc, texts))


def convert_field(place: str, convert: Callable[[A], B], value: A) -> B:
    """Return ``convert(value)``. An error gets ``place`` prepended to its path."""
    try:
        return convert(value)
    except PartnershipsError as error:
        raise error.within(place) from None


def convert_items(
    value: object, place: str, convert: Callable[[object], T], error: type[PartnershipsError]
) -> tuple[T, ...]:
    """Return one or several values, each converted, in their order. Raises ``error`` for duplicates."""
    if value == ():
        return ()
    many = value if isinstance(value, Iterable) and is_ordered_iterable(value) else (value,)
    found: dict[T, None] = {}
    for index, each in enumerate(many):
        made = convert_field(f"{place}[{index}]", convert, each)
        if made in found:
            message = f"given twice: {truncated_repr(each)}"
            raise error(message, value=each, path=f"{place}[{index}]")
        found[made] = None
    return tuple(found)


def make_instance_converter(kind: type[T], error: type[PartnershipsError]) -> Callable[[object], T]:
    """Return a converter that accepts values of a class only. It raises ``error``."""

    def convert(value: object) -> T:
        if not isinstance(value, kind):
            raise error(f"must be {kind.__name__}: {truncated_repr(value)}", value=value)
        return value

    return convert


def truncated_repr(value: object) -> str:
    """Return the repr of a value for an error: truncated if it is long, invisible characters
    escaped.
    """
    try:
        text = repr(value)
    except (ValueError, RecursionError):  # more digits, or deeper, than Python writes
        text = f"a very large {type(value).__name__}"
    if not text.isascii():
        text = _invisible_pattern().sub(lambda found: ascii(found[0])[1:-1], text)
    return text if len(text) <= 60 else f"{text[:50]}… ({len(text)} characters)"


def as_enum(kind: type[E], value: object, place: str) -> E:
    """Convert a member of an enumeration, or its value, to the member. Raises `UnknownTerm`."""
    try:
        return kind(value)
    except ValueError:
        known = list_known_words(str(member.value) for member in kind)
        message = f"unknown {place} (known are {known}): {truncated_repr(value)}"
        raise UnknownTerm(message, value=value, path=place) from None


def is_count(value: object) -> TypeGuard[int]:
    """Whether the value is a whole number, 1 or more."""
    return isinstance(value, int) and not isinstance(value, bool) and value >= 1


def is_ordered_iterable(value: object) -> bool:
    """Whether the value is an iterable with an order: no text, set or mapping."""
    if type(value) is tuple or type(value) is list:
        return True
    return isinstance(value, Iterable) and not isinstance(
        value, str | bytes | Mapping | AbstractSet
    )


def is_text(value: object) -> bool:
    """Whether the value is a text that shows something, with no control characters but line breaks
    and tabs, and none that change the direction of writing.
    """
    return (
        isinstance(value, str)
        and _has_visible(value)
        and (value.isprintable() or _forbidden_pattern().search(value) is None)
    )


def _has_visible(text: str) -> bool:
    first = text[:1]
    if first.isalnum() and first not in _INVISIBLE_LETTERS:
        return True
    return _visible_pattern().search(text) is not None


def explain_invalid_text(value: object) -> str:
    """Return the end of an error's sentence if a text is refused for something invisible, else an
    empty text.
    """
    if not isinstance(value, str) or value.strip() == "":
        return ""
    if (found := _bidi_pattern().search(value)) is not None:
        return f", and without U+{ord(found[0]):04X}, which turns the direction of writing"
    if _forbidden_pattern().search(value) is not None or _has_visible(value):
        return ""
    return ", and this one shows nothing"


def describe_class(value: object) -> str:
    """Describe the class of a value, for an error about a wrong class."""
    kind = type(value)
    extended = next((each for each in kind.__mro__[1:] if _is_library_class(each)), None)
    if extended is not None and not _is_library_class(kind):
        return f"of a class of its own that extends {extended.__name__}, which nothing may"
    if kind.__module__ == "builtins" or _is_library_class(kind):
        return "None" if value is None else f"of the type {kind.__name__}"
    return f"of a class from elsewhere, {kind.__module__}.{kind.__qualname__}"


def make_class_error(value: object, kind: type, path: str) -> InvalidType:
    """Return the error for a value that is not of a class of the library."""
    message = f"must be a {kind.__name__}, and is {describe_class(value)}: {truncated_repr(value)}"
    return InvalidType(message, value=value, path=path)


def _is_library_class(kind: type) -> bool:
    return kind.__module__.partition(".")[0] == __name__.partition(".")[0]


def remove_invisible(text: str) -> str:
    """Return a text without invisible characters."""
    return text if text.isascii() else _invisible_pattern().sub("", text)


def list_known_words(words: Iterable[str]) -> str:
    """Join known words for an error: at most the first `MAX_KNOWN_WORDS`, and how many more there
    are.
    """
    known = list(words)
    more = f", and {len(known) - MAX_KNOWN_WORDS:,} more" if len(known) > MAX_KNOWN_WORDS else ""
    return ", ".join(known[:MAX_KNOWN_WORDS]) + more


def did_you_mean(names: Iterable[str]) -> str:
    """Return the end of an error about a name that is not known, with those that are close; empty if there
    are none.
    """
    *others, last = list(names) or [""]
    if not last:
        return ""
    return f"; did you mean {', '.join(others)}{' or ' if others else ''}{last}?"


def is_line(value: object) -> TypeGuard[str]:
    """Whether the value is such a text in one line, as names and labels must be."""
    return isinstance(value, str) and is_text(value) and "\t" not in value and "\n" not in value


def is_identifier(value: object) -> TypeGuard[str]:
    """Whether the value can be an id: a text without white space, control or invisible
    characters.
    """
    # The one white space that Python calls printable is the plain one.
    if not isinstance(value, str) or not value.isprintable() or value == "" or " " in value:
        return False
    return value.isascii() or (
        _has_visible(value) and _invisible_in_id_pattern().search(value) is None
    )


def explain_invalid_identifier(value: object) -> str:
    """Return the end of an error's sentence if an id is refused for something invisible, else an
    empty text.
    """
    if why := explain_invalid_text(value):
        return why
    if not isinstance(value, str):
        return ""
    found = _invisible_in_id_pattern().search(value)
    if found is not None:
        return f", and without U+{ord(found[0]):04X}, which shows nothing"
    hidden = (each for each in value if not each.isprintable() and not each.isspace())
    return "".join(
        f", and without U+{ord(each):04X}, which cannot be printed" for each in islice(hidden, 1)
    )


def identifier_validator(
    error: type[PartnershipsError],
) -> Callable[[object, Attribute[str], str], None]:
    """Return a validator of ids."""

    def validate(_: object, attribute: Attribute[str], value: str) -> None:
        if not is_identifier(value):
            why = explain_invalid_identifier(value)
            message = f"{attribute.name} must be a non-empty text without spaces{why}: {truncated_repr(value)}"
            raise error(message, value=value, path=attribute.name)

    return validate


def address_validator(
    error: type[PartnershipsError],
) -> Callable[[object, Attribute[str], str], None]:
    """Return a validator of addresses of pages and files."""

    def validate(_: object, attribute: Attribute[str], value: str) -> None:
        if not is_identifier(value):
            why = explain_invalid_identifier(value)
            message = (
                f"an address must be a non-empty text without spaces{why}: {truncated_repr(value)}"
            )
            raise error(message, value=value, path=attribute.name)

    return validate


def optional_text_validator(
    error: type[PartnershipsError],
) -> Callable[[object, Attribute[str | None], str | None], None]:
    """Return a validator of texts that must show something, or be None."""

    def validate(_: object, attribute: Attribute[str | None], value: str | None) -> None:
        if value is not None and not is_text(value):
            why = explain_invalid_text(value)
            message = (
                f"{attribute.name} must be a non-empty text or None{why}: {truncated_repr(value)}"
            )
            raise error(message, value=value, path=attribute.name)

    return validate


def is_language_tag(value: object) -> TypeGuard[str]:
    """Whether the value is written as a language tag (BCP 47), as ``en``, ``ja`` or ``zh-Hant``."""
    if not isinstance(value, str) or not value.isascii():
        return False
    first, *others = value.split("-")
    return (
        2 <= len(first) <= 8
        and first.isalpha()
        and all(1 <= len(other) <= 8 and other.isalnum() for other in others)
    )
