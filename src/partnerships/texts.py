"""Texts for people, in one or more languages."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Final, TypeAlias, cast, final

from attrs import field, frozen

from partnerships._display.lines import find_language, write_line
from partnerships._display.reprs import write_repr
from partnerships._languages.lookup import lookup_tags, rank_tags, tags_of
from partnerships._pydantic import make_mixed_schema
from partnerships._validation import (
    LANGUAGE_TAG_HINT,
    FrozenMap,
    explain_invalid_text,
    is_language_tag,
    is_ordered_iterable,
    is_text,
    to_nfc,
    truncated_repr,
)
from partnerships.errors import InvalidText, PartnershipsError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from partnerships._languages.language import Language

__all__ = ["Text", "TextLike"]

UNDETERMINED: Final = "und"
"""The tag of a text whose language is not known (BCP 47)."""


def _as_texts(value: str | Mapping[str, str]) -> FrozenMap:
    texts = value if isinstance(value, Mapping) else {UNDETERMINED: value}
    if not texts:
        raise InvalidText("a text is needed in one language at least", value=value)
    found: dict[str, str] = {}
    for lang, text in texts.items():
        path = "" if texts is not value else str(lang)
        if not is_language_tag(lang):
            message = f"{LANGUAGE_TAG_HINT}: {truncated_repr(lang)}"
            raise InvalidText(message, value=lang, path=path)
        if not is_text(text):
            message = (
                f"must be a non-empty text{explain_invalid_text(text)}: {truncated_repr(text)}"
            )
            raise InvalidText(message, value=text, path=path)
        found[lang] = to_nfc(text)
    return FrozenMap(found)


def _simplify(texts: FrozenMap) -> str | dict[str, str]:
    return texts[UNDETERMINED] if tuple(texts) == (UNDETERMINED,) else dict(texts)


@final
@frozen(order=False)
class Text:
    """A text for people, such as a note, in one or more languages.

    It is made from a text, or from texts by language (BCP 47). Wherever a `Text` goes in, both are
    accepted. Raises `InvalidText`.

    >>> office = Text({"en": "mayor", "ja": "市長"})
    >>> office.tell("ja"), office.tell("ko")
    ('市長', 'mayor [en]')
    """

    __get_pydantic_core_schema__: ClassVar[Any] = classmethod(make_mixed_schema)

    by_language: FrozenMap = field(converter=_as_texts, metadata={"argument": _simplify})
    """The texts by language (BCP 47); ``und`` if the language is not known."""

    def tell(self, lang: str | Language = "en") -> str:
        """Return the text in a language. If it is not there, return it in another one, English if
        possible, with the tag of that language behind it in brackets, if it is known.
        """
        known, tags = tuple(self.by_language), tags_of(lang)
        chosen = rank_tags(known, tags)[0]
        text = self.by_language[chosen]
        if chosen == UNDETERMINED or any(chosen in lookup_tags(known, tag) for tag in tags):
            return text
        return f"{text} [{chosen}]"

    def __str__(self) -> str:
        return format(self)

    def __format__(self, spec: str) -> str:
        """Return it in one line, shortened, in a language (BCP 47), by default English."""
        language = find_language(spec)
        return write_line(self.tell(language), language=language)

    def __repr__(self) -> str:
        return write_repr(self)


TextLike: TypeAlias = "Text | str | Mapping[str, str]"
"""A `Text`, or what it is made from: a text, or texts by language."""


def as_text(value: TextLike, error: type[PartnershipsError], place: str) -> Text:
    """Convert a text, or texts by language. Raises ``error``."""
    if isinstance(value, Text):
        return value
    try:
        return Text(value)
    except InvalidText as invalid:
        found = error(invalid.message, value=invalid.value, path=invalid.path)
        raise found.within(place) from None


def as_optional_text(
    value: TextLike | None, error: type[PartnershipsError], place: str
) -> Text | None:
    """Convert a text, texts by language, or None. Raises ``error``."""
    return None if value is None else as_text(value, error, place)


def as_texts(
    value: TextLike | Iterable[TextLike], error: type[PartnershipsError], place: str
) -> tuple[Text, ...]:
    """Convert one text, or several, each in one or more languages, to a tuple. Raises ``error``."""
    if isinstance(value, Text | str | Mapping):
        return (as_text(cast("TextLike", value), error, place),)
    if not is_ordered_iterable(value):
        message = f"{place} must be non-empty texts: {truncated_repr(value)}"
        raise error(message, value=value, path=place)
    return tuple(as_text(each, error, f"{place}[{index}]") for index, each in enumerate(value))


def describe_text(text: Text) -> str | dict[str, str]:
    """Return what makes a text: one text if its language is not known, else texts by language."""
    return _simplify(text.by_language)
