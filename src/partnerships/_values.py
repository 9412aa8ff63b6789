"""What several rooms need to hold words and ids: a mapping that can be hashed, and checks of short
texts.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from collections.abc import Set as AbstractSet
from enum import Enum
from functools import cache
from typing import TYPE_CHECKING, Final, TypeGuard, TypeVar, final

from attrs import field, frozen

from partnerships.errors import InvalidType, PartnershipsError

if TYPE_CHECKING:
    from collections.abc import Callable

    from attrs import Attribute

T = TypeVar("T")
A = TypeVar("A")
B = TypeVar("B")
E = TypeVar("E", bound=Enum)


@cache
def _controls() -> re.Pattern[str]:
    return re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")


@final
@frozen(init=False, eq=False, order=False, repr=False)
class FrozenMap(Mapping[str, str]):
    """A mapping of text to text that never changes and can be hashed; it equals any mapping of the
    same contents.
    """

    _items: tuple[tuple[str, str], ...] = field()

    def __init__(self, items: Mapping[str, str]) -> None:
        object.__setattr__(self, "_items", tuple(sorted(items.items())))

    def __getitem__(self, key: str) -> str:
        for name, text in self._items:
            if name == key:
                return text
        raise KeyError(key)

    def __iter__(self) -> Iterator[str]:
        return (name for name, _ in self._items)

    def __len__(self) -> int:
        return len(self._items)

    def __hash__(self) -> int:
        return hash(self._items)

    def __repr__(self) -> str:
        return repr(dict(self._items))


HOW_TO_WRITE_A_LANGUAGE: Final = "a language is written as in BCP 47, as en or zh-Hant"

EMPTY: Final = FrozenMap({})


def as_text_map(value: Mapping[str, str], error: type[PartnershipsError], place: str) -> FrozenMap:
    """Return a mapping of texts, such as labels by language, in a form that can be hashed."""
    if type(value) is FrozenMap:
        return value
    if not isinstance(value, Mapping):
        raise error(f"{place} must be a mapping of texts: {shown(value)}", value=value, path=place)
    for key, text in value.items():
        if not is_line(key) or not is_line(text):
            message = (
                f"{place} must be non-empty texts under non-empty keys: {shown(key)}: {shown(text)}"
            )
            raise error(message, value=text, path=f"{place}.{key}")
    return FrozenMap(value) if value else EMPTY


def as_labels(value: Mapping[str, str], error: type[PartnershipsError]) -> FrozenMap:
    """Return labels by language in a form that can be hashed."""
    if value is EMPTY:
        return EMPTY
    labels = as_text_map(value, error, "labels")
    for lang in labels:
        if not is_language(lang):
            message = f"{HOW_TO_WRITE_A_LANGUAGE}: {shown(lang)}"
            raise error(message, value=lang, path=f"labels.{lang}")
    return labels


def as_text_tuple(
    value: str | Iterable[str], error: type[PartnershipsError], place: str
) -> tuple[str, ...]:
    """Return one text, or several, as a tuple."""
    if value == ():
        return ()
    texts = (value,) if isinstance(value, str) else tuple(value) if is_many(value) else None
    if texts is None or not all(is_text(text) for text in texts):
        raise error(f"{place} must be non-empty texts: {shown(value)}", value=value, path=place)
    return texts


def at(place: str, convert: Callable[[A], B], value: A) -> B:
    """Return what ``convert`` makes of a value; an error names the place."""
    try:
        return convert(value)
    except PartnershipsError as error:
        raise error.within(place) from None


def shown(value: object) -> str:
    """Return a value as an error shows it: cut where it is long."""
    try:
        text = repr(value)
    except (ValueError, RecursionError):  # more digits, or deeper, than Python writes
        text = f"a very large {type(value).__name__}"
    return text if len(text) <= 60 else f"{text[:50]}… ({len(text)} characters)"


def one_of(kind: type[E], value: object, place: str) -> E:
    """Return the member of an enumeration that the value is, or is the text of."""
    try:
        return kind(value)
    except ValueError:
        known = ", ".join(str(member.value) for member in kind)
        message = f"unknown {place} (known are {known}): {shown(value)}"
        raise InvalidType(message, value=value, path=place) from None


def is_count(value: object) -> TypeGuard[int]:
    """Whether the value is a whole number, 1 or more."""
    return isinstance(value, int) and not isinstance(value, bool) and value >= 1


def is_many(value: object) -> bool:
    """Whether the value holds several values in an order."""
    if type(value) is tuple or type(value) is list:
        return True
    return isinstance(value, Iterable) and not isinstance(
        value, str | bytes | Mapping | AbstractSet
    )


def is_text(value: object) -> bool:
    """Whether the value is a text with something to read in it, and no control characters but breaks."""
    return (
        isinstance(value, str)
        and value.strip() != ""
        and (value.isprintable() or _controls().search(value) is None)
    )


def is_line(value: object) -> bool:
    """Whether the value is such a text in one line, as names and labels are."""
    return isinstance(value, str) and is_text(value) and "\t" not in value and "\n" not in value


def is_identifier(value: object) -> TypeGuard[str]:
    """Whether the value can be an id: a text without white space and control characters."""
    # The one white space that Python calls printable is the plain one.
    return isinstance(value, str) and value.isprintable() and value != "" and " " not in value


def identifier(error: type[PartnershipsError]) -> Callable[[object, Attribute[str], str], None]:
    """Return a validator of ids."""

    def validate(_: object, attribute: Attribute[str], value: str) -> None:
        if not is_identifier(value):
            message = f"{attribute.name} must be a non-empty text without spaces: {shown(value)}"
            raise error(message, value=value, path=attribute.name)

    return validate


def text_or_none(
    error: type[PartnershipsError],
) -> Callable[[object, Attribute[str | None], str | None], None]:
    """Return a validator of texts that must say something, where there is one."""

    def validate(_: object, attribute: Attribute[str | None], value: str | None) -> None:
        if value is not None and not is_text(value):
            message = f"{attribute.name} must be a non-empty text or None: {shown(value)}"
            raise error(message, value=value, path=attribute.name)

    return validate


def is_language(value: object) -> bool:
    """Whether the value is written as a language tag (BCP 47), as ``en``, ``ja`` or ``zh-Hant``."""
    if not isinstance(value, str) or not value.isascii():
        return False
    first, *others = value.split("-")
    return (
        2 <= len(first) <= 8
        and first.isalpha()
        and all(1 <= len(other) <= 8 and other.isalnum() for other in others)
    )


def in_language(texts: Mapping[str, T], lang: str) -> T | None:
    """Return what there is for a language, as `fitting` finds it, or None."""
    if (found := texts.get(lang)) is not None:
        return found
    return next((texts[known] for known in fitting(texts, lang)), None)


def fitting(known: Iterable[str], lang: str) -> Iterator[str]:
    """Return those of some language tags that can serve for a language, the best first.

    These are the tag itself, then what is left of it as parts are cut off from its end (RFC 4647,
    3.4: for ``zh-Hant-TW`` also ``zh-Hant`` and ``zh``), then other forms of the same language, in
    the order in which they are known. Capitals make no difference.
    """
    tags = [(tag.casefold(), tag) for tag in known]
    parts = lang.casefold().split("-")
    wanted = ["-".join(parts[:count]) for count in range(len(parts), 0, -1)]
    for each in wanted:
        yield from (tag for folded, tag in tags if folded == each)
    for folded, tag in tags:
        if folded.startswith(f"{parts[0]}-") and folded not in wanted:
            yield tag
