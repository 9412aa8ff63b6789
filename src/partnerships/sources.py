"""Sources, and citations of them.

A registry has each source once. An exchange cites it by its id, with or without a place in it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, final

from attrs import field, frozen
from attrs.validators import optional

from partnerships._display.lines import find_language, write_line
from partnerships._display.reprs import write_repr
from partnerships._pydantic import make_object_schema
from partnerships._validation import (
    LANGUAGE_TAG_HINT,
    address_validator,
    convert_field,
    explain_invalid_identifier,
    explain_invalid_text,
    identifier_validator,
    is_identifier,
    is_language_tag,
    is_line,
    to_nfc,
    to_nfc_or_none,
    truncated_repr,
)
from partnerships.dates import Day, PartialDate, as_partial
from partnerships.errors import InvalidSource
from partnerships.texts import Text, TextLike, as_optional_text, as_text, as_texts

if TYPE_CHECKING:
    from collections.abc import Iterable

    from attrs import Attribute

    from partnerships._languages.language import Language

__all__ = ["Citation", "Source"]


def _as_title(value: TextLike) -> Text:
    return as_text(value, InvalidSource, "title")


def _as_authors(value: TextLike | Iterable[TextLike]) -> tuple[Text, ...]:
    return as_texts(value, InvalidSource, "authors")


def _as_editors(value: TextLike | Iterable[TextLike]) -> tuple[Text, ...]:
    return as_texts(value, InvalidSource, "editors")


def _as_translators(value: TextLike | Iterable[TextLike]) -> tuple[Text, ...]:
    return as_texts(value, InvalidSource, "translators")


def _as_publisher(value: TextLike | None) -> Text | None:
    return as_optional_text(value, InvalidSource, "publisher")


def _check_translation_of(source: Source, _: object, value: str | None) -> None:
    if value is not None and not is_identifier(value):
        why = explain_invalid_identifier(value)
        message = f"translation_of must be the id of a source{why}: {truncated_repr(value)}"
        raise InvalidSource(message, value=value, path="translation_of")
    if value == source.id:
        message = f"a translation of itself: {truncated_repr(value)}"
        raise InvalidSource(message, value=value, path="translation_of")


def _as_published(value: Day | None) -> PartialDate | None:
    return None if value is None else convert_field("published", as_partial, value)


def _as_note(value: TextLike | None) -> Text | None:
    return as_optional_text(value, InvalidSource, "note")


def _check_title(_: object, __: object, value: Text) -> None:
    for text in value.by_language.values():
        if not is_line(text):
            why = explain_invalid_text(text)
            message = f"a title must be a non-empty text in one line{why}: {truncated_repr(text)}"
            raise InvalidSource(message, value=text, path="title")


def _check_lang(_: object, __: object, value: str | None) -> None:
    if value is not None and not is_language_tag(value):
        message = f"{LANGUAGE_TAG_HINT}: {truncated_repr(value)}"
        raise InvalidSource(message, value=value, path="lang")


@final
@frozen(order=False)
class Source:
    """A source that can be cited: a paper, a book, a web page, a document in an archive.

    Raises `InvalidSource`, and `InvalidDate` for a date that is not valid.

    >>> str(Source("history", "A history of the city", publisher="City archive", published="1989"))
    'A history of the city, City archive, 1989'
    """

    __get_pydantic_core_schema__: ClassVar[Any] = classmethod(make_object_schema)

    id: str = field(converter=to_nfc, validator=identifier_validator(InvalidSource))
    """The id, a text without spaces that you choose."""
    title: Text = field(validator=_check_title, converter=_as_title)
    """The title, in one line and in one or more languages; a text is accepted, or texts by language."""
    authors: tuple[Text, ...] = field(default=(), converter=_as_authors, kw_only=True)
    """The authors, in the order of the source, each as the title; a single one is accepted."""
    editors: tuple[Text, ...] = field(default=(), converter=_as_editors, kw_only=True)
    """The editors, in the order of the source, each as the title; a single one is accepted."""
    translators: tuple[Text, ...] = field(default=(), converter=_as_translators, kw_only=True)
    """The translators, in the order of the source, each as the title; a single one is accepted."""
    translation_of: str | None = field(
        validator=_check_translation_of, default=None, converter=to_nfc_or_none, kw_only=True
    )
    """The id of the source that it is a translation of."""
    publisher: Text | None = field(default=None, converter=_as_publisher, kw_only=True)
    """The publisher; a text is accepted, or texts by language."""
    published: PartialDate | None = field(default=None, converter=_as_published, kw_only=True)
    """The date of publication, as far as it is known."""
    lang: str | None = field(validator=_check_lang, default=None, kw_only=True)
    """The language of the source (BCP 47)."""
    url: str | None = field(
        validator=optional(address_validator(InvalidSource)), default=None, kw_only=True
    )
    """The address of the source, unchanged."""
    note: Text | None = field(default=None, converter=_as_note, kw_only=True)
    """A remark; a text is accepted, or texts by language."""

    @property
    def citation(self) -> str:
        """The citation in English, at any length: see `cite`."""
        return self.cite()

    def cite(self, lang: str | Language = "en") -> str:
        """Return the authors, title, editors, translators, publisher, date, the id of the work that it is a
        translation of, and the address, as far as they are known, with words in a language.
        """
        language = find_language(lang)
        others = {"editors": self.editors, "translators": self.translators}
        original = self.translation_of
        parts = (
            *(each.tell(language) for each in self.authors),
            self.title.tell(language),
            *(
                language.work(word, language.join_parts(each.tell(language) for each in texts))
                for word, texts in others.items()
                if texts
            ),
            self.publisher and self.publisher.tell(language),
            self.published and language.date(self.published),
            original and language.work("translation_of", original),
            self.url,
        )
        return language.join_parts(part for part in parts if part)

    def __str__(self) -> str:
        return format(self)

    def __format__(self, spec: str) -> str:
        """Return the citation, shortened, in a language (BCP 47), by default English."""
        language = find_language(spec)
        return write_line(self.cite(language), language=language)

    def __repr__(self) -> str:
        return write_repr(self, self.id)


def _check_source(citation: Citation, _: object, value: str) -> None:
    if not is_identifier(value):
        wanted = f"page {citation.page} needs a source; " if citation.page else ""
        wanted += (
            f"a source is cited by its id, a text without spaces{explain_invalid_identifier(value)}"
        )
        message = f"{wanted}: {truncated_repr(value)}"
        raise InvalidSource(message, value=value, path="source")


def _check_locator(_: object, attribute: Attribute[str | None], value: str | None) -> None:
    if value is not None and not is_line(value):
        why = explain_invalid_text(value)
        name = attribute.name
        message = (
            f"{name} must be a non-empty text in one line, or None{why}: {truncated_repr(value)}"
        )
        raise InvalidSource(message, value=value, path=name)


@final
@frozen(order=False)
class Citation:
    """A citation of a source, and of a place in it. Raises `InvalidSource`.

    >>> Citation("law", article="5", footnote="2").locators("ja")
    ('脚注2', '第5条')
    """

    source: str = field(validator=_check_source, converter=to_nfc)
    """The id of the source."""
    page: str | None = field(validator=_check_locator, default=None, converter=to_nfc_or_none)
    """The page or pages, as printed: ``"9"``, ``"321–322"``."""
    footnote: str | None = field(
        validator=_check_locator, default=None, converter=to_nfc_or_none, kw_only=True
    )
    """The footnote, as printed."""
    article: str | None = field(
        validator=_check_locator, default=None, converter=to_nfc_or_none, kw_only=True
    )
    """The article of a law or an agreement, as printed."""
    time: str | None = field(
        validator=_check_locator, default=None, converter=to_nfc_or_none, kw_only=True
    )
    """The time in a recording: ``"01:12:30"``."""

    def locators(self, lang: str | Language = "en") -> tuple[str, ...]:
        """Return its places in the source in words: page, footnote, article and time."""
        language = find_language(lang)
        others = {"footnote": self.footnote, "article": self.article, "time": self.time}
        pages = () if self.page is None else (language.page(self.page),)
        return (
            *pages,
            *(language.locator(kind, text) for kind, text in others.items() if text is not None),
        )

    def __str__(self) -> str:
        return format(self)

    def __format__(self, spec: str) -> str:
        """Return its id and the places in it, in a language (BCP 47), by default English."""
        language = find_language(spec)
        return write_line(self.source, self.locators(language), language=language)

    def __repr__(self) -> str:
        return write_repr(self)
