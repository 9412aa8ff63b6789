"""Where something is written: a source that can be cited, and the citation of a page in it.

A source is recorded once in a registry and cited by its id, with or without a page.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, final

from attrs import field, frozen

from partnerships._validation import (
    HOW_TO_WRITE_A_LANGUAGE,
    as_text_tuple,
    at,
    composed,
    composed_if_any,
    identifier,
    is_identifier,
    is_language,
    is_line,
    shown,
    text_or_none,
    why_no_identifier,
    why_no_text,
)
from partnerships.dates import Day, PartialDate, as_partial
from partnerships.errors import InvalidSource

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["Citation", "Source"]


def _authors(value: str | Iterable[str]) -> tuple[str, ...]:
    return as_text_tuple(value, InvalidSource, "authors")


def _published(value: Day | None) -> PartialDate | None:
    return None if value is None else at("published", as_partial, value)


_text_or_none = text_or_none(InvalidSource)


@final
@frozen(order=False)
class Source:
    """A record that can be cited: a paper, a book, a page, a document in an archive.

    ``title`` is in the language ``lang`` (BCP 47) of the source or in that of who recorded it;
    ``publisher`` is whoever brought it out, ``published`` when, ``url`` where it can be read, which
    is kept as it is written.
    Raises `InvalidSource`.
    """

    id: str = field(converter=composed, validator=identifier(InvalidSource))
    title: str = field(converter=composed)
    authors: tuple[str, ...] = field(default=(), converter=_authors, kw_only=True)
    publisher: str | None = field(
        default=None, converter=composed_if_any, validator=_text_or_none, kw_only=True
    )
    published: PartialDate | None = field(default=None, converter=_published, kw_only=True)
    lang: str | None = field(default=None, kw_only=True)
    url: str | None = field(default=None, kw_only=True)
    note: str | None = field(
        default=None, converter=composed_if_any, validator=_text_or_none, kw_only=True
    )

    @title.validator
    def _check_title(self, _: object, value: object) -> None:
        if not is_line(value):
            message = (
                f"a title must be a non-empty text in one line{why_no_text(value)}: {shown(value)}"
            )
            raise InvalidSource(message, value=value, path="title")

    @lang.validator
    def _check_lang(self, _: object, value: object) -> None:
        if value is not None and not is_language(value):
            message = f"{HOW_TO_WRITE_A_LANGUAGE}: {shown(value)}"
            raise InvalidSource(message, value=value, path="lang")

    @url.validator
    def _check_url(self, _: object, value: object) -> None:
        if value is not None and not is_identifier(value):
            message = f"an address must be a non-empty text without spaces{why_no_identifier(value)}: {shown(value)}"
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

    source: str = field(converter=composed)
    page: str | None = field(default=None, converter=composed_if_any)

    @source.validator
    def _check_source(self, _: object, value: object) -> None:
        if not is_identifier(value):
            wanted = f"page {self.page} of which source? " if self.page else ""
            wanted += (
                f"a source is cited by its id, a text without spaces{why_no_identifier(value)}"
            )
            message = f"{wanted}: {shown(value)}"
            raise InvalidSource(message, value=value, path="source")

    @page.validator
    def _check_page(self, _: object, value: object) -> None:
        if value is not None and not is_line(value):
            message = f"a page must be a non-empty text in one line, or None{why_no_text(value)}: {shown(value)}"
            raise InvalidSource(message, value=value, path="page")
