"""Where something is written: a source that can be cited, and the citation of a page in it.

A source is recorded once in a registry and cited by its id, with or without a page.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, final

from attrs import field, frozen

from partnerships._validation import (
    LANGUAGE_TAG_HINT,
    as_text_tuple,
    convert_field,
    explain_invalid_identifier,
    explain_invalid_text,
    identifier_validator,
    is_identifier,
    is_language_tag,
    is_line,
    optional_text_validator,
    to_nfc,
    to_nfc_or_none,
    truncated_repr,
)
from partnerships.dates import Day, PartialDate, as_partial
from partnerships.errors import InvalidSource

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["Citation", "Source"]


def _authors(value: str | Iterable[str]) -> tuple[str, ...]:
    return as_text_tuple(value, InvalidSource, "authors")


def _published(value: Day | None) -> PartialDate | None:
    return None if value is None else convert_field("published", as_partial, value)


_text_or_none = optional_text_validator(InvalidSource)


@final
@frozen(order=False)
class Source:
    """A record that can be cited: a paper, a book, a page, a document in an archive.

    ``title`` is in the language ``lang`` (BCP 47) of the source or in that of who recorded it;
    ``publisher`` is whoever brought it out, ``published`` when, ``url`` where it can be read, which
    is kept as it is written.
    Raises `InvalidSource`.
    """

    id: str = field(converter=to_nfc, validator=identifier_validator(InvalidSource))
    title: str = field(converter=to_nfc)
    authors: tuple[str, ...] = field(default=(), converter=_authors, kw_only=True)
    publisher: str | None = field(
        default=None, converter=to_nfc_or_none, validator=_text_or_none, kw_only=True
    )
    published: PartialDate | None = field(default=None, converter=_published, kw_only=True)
    lang: str | None = field(default=None, kw_only=True)
    url: str | None = field(default=None, kw_only=True)
    note: str | None = field(
        default=None, converter=to_nfc_or_none, validator=_text_or_none, kw_only=True
    )

    @title.validator
    def _check_title(self, _: object, value: object) -> None:
        if not is_line(value):
            why = explain_invalid_text(value)
            message = f"a title must be a non-empty text in one line{why}: {truncated_repr(value)}"
            raise InvalidSource(message, value=value, path="title")

    @lang.validator
    def _check_lang(self, _: object, value: object) -> None:
        if value is not None and not is_language_tag(value):
            message = f"{LANGUAGE_TAG_HINT}: {truncated_repr(value)}"
            raise InvalidSource(message, value=value, path="lang")

    @url.validator
    def _check_url(self, _: object, value: object) -> None:
        if value is not None and not is_identifier(value):
            why = explain_invalid_identifier(value)
            message = (
                f"an address must be a non-empty text without spaces{why}: {truncated_repr(value)}"
            )
            raise InvalidSource(message, value=value, path="url")

    def __str__(self) -> str:
        told = (
            *self.authors,
            self.title,
            self.publisher,
            self.published and str(self.published),
            self.url,
        )
        return ", ".join(part for part in told if part)


@final
@frozen(order=False)
class Citation:
    """A source by its id, and the ``page`` or pages in it, as printed: ``9``, ``321–322``.

    Raises `InvalidSource`, also for a page of no source.
    """

    source: str = field(converter=to_nfc)
    page: str | None = field(default=None, converter=to_nfc_or_none)

    @source.validator
    def _check_source(self, _: object, value: object) -> None:
        if not is_identifier(value):
            wanted = f"page {self.page} of which source? " if self.page else ""
            wanted += f"a source is cited by its id, a text without spaces{explain_invalid_identifier(value)}"
            message = f"{wanted}: {truncated_repr(value)}"
            raise InvalidSource(message, value=value, path="source")

    @page.validator
    def _check_page(self, _: object, value: object) -> None:
        if value is not None and not is_line(value):
            why = explain_invalid_text(value)
            message = f"a page must be a non-empty text in one line, or None{why}: {truncated_repr(value)}"
            raise InvalidSource(message, value=value, path="page")
