"""What can go wrong: one class a concept, all of them `PartnershipsError`.

An error is one lower-case sentence that shows the bad value and says what would be right. It
carries the value itself and the path to its place, such as ``partnerships[3].acts[0].on``. Each is
also the error of Python that it is one of: a `ValueError`, a `KeyError` or an `ImportError`. This
module knows nothing of the things that the errors are about.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Self

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

__all__ = [
    "AmbiguousDate",
    "BeforeStart",
    "Conflict",
    "InvalidDate",
    "InvalidDocument",
    "InvalidEncoding",
    "InvalidExchange",
    "InvalidJSON",
    "InvalidMunicipality",
    "InvalidOption",
    "InvalidPartnership",
    "InvalidRecord",
    "InvalidRow",
    "InvalidSource",
    "InvalidTable",
    "InvalidType",
    "MissingExtra",
    "NoAnniversary",
    "NotFound",
    "NotSettled",
    "PartnershipsError",
    "UnknownLanguage",
]

_MAX_ID_LENGTH: Final = 60
"""How many characters of an id an error shows beside an index."""


class PartnershipsError(Exception):
    """The base of all errors that this library raises for what it was given; it is never raised
    itself.

    ``message`` says what is wrong, ``value`` is what was found and ``path`` is where; the path is
    empty for a value that stands alone. A message for people has the ``place``: the path, and
    behind an index the id of what is there, as far as it is known.

    >>> print(InvalidDate("not a date: '79'", value="79", path="acts[0].on"))
    acts[0].on: not a date: '79'
    """

    value: object
    path: str

    def __init__(self, message: str, *, value: object = None, path: str = "") -> None:
        super().__init__(message)
        self._message = message
        self._place: str | None = None
        self.value = value
        self.path = path

    @property
    def message(self) -> str:
        """What is wrong, without the place."""
        return self._message

    @property
    def place(self) -> str:
        """Where it is, as a person finds it: ``partnerships[3] ('kitakyushu-dalian').acts[0].on``."""
        return self.path if self._place is None else self._place

    def __str__(self) -> str:
        return f"{self.place}: {self.message}" if self.place else self.message

    def within(self, place: str, *, id: str | None = None) -> Self:  # the field's word
        """Return the same error, seen from further out: ``place`` is put before its path, and the
        ``id`` of what is there is told beside it.
        """
        shown = place if id is None else f"{place} ({_truncate_id(id)})"
        further = type(self)(self.message, value=self.value, path=_join_path(place, self.path))
        further._place = _join_path(shown, self.place)  # noqa: SLF001  # its own kind
        return further

    def __reduce__(self) -> tuple[Callable[..., PartnershipsError], tuple[object, ...]]:
        return _restore_error, (type(self), self.message, self.value, self.path, self._place)


def _truncate_id(id_: str) -> str:
    return repr(id_) if len(id_) <= _MAX_ID_LENGTH else f"{id_[:_MAX_ID_LENGTH]!r}…"


def _join_path(place: str, rest: str) -> str:
    separator = "." if rest and not rest.startswith("[") else ""
    return f"{place}{separator}{rest}"


def _restore_error(
    kind: type[PartnershipsError], message: str, value: object, path: str, place: str | None
) -> PartnershipsError:
    error = kind(message, value=value, path=path)
    error._place = place  # noqa: SLF001  # as it was
    return error


class InvalidDate(PartnershipsError, ValueError):
    """Not a valid date, period or term, or not usable in this place."""


class AmbiguousDate(InvalidDate):
    """A printed date with two readings; the message names them, and what to say to have one."""


class InvalidMunicipality(PartnershipsError, ValueError):
    """A municipality or one of its names that cannot be: an unknown country, an empty name."""


class InvalidType(PartnershipsError, ValueError):
    """Invalid or unknown term of the vocabulary: a type, a field, a role and so on."""


class InvalidPartnership(PartnershipsError, ValueError):
    """Parties and acts that cannot form a valid history."""


class InvalidExchange(PartnershipsError, ValueError):
    """An exchange that cannot have been, or one of its actors, places, fields or quantities."""


class InvalidSource(PartnershipsError, ValueError):
    """A source, or the citation of one, that nobody could look up."""


class BeforeStart(PartnershipsError, ValueError):
    """A question about a day that is certainly before what it asks for began."""


class NotSettled(PartnershipsError, ValueError):
    """A question with one answer, where the known dates allow several; the message names them."""


class NoAnniversary(PartnershipsError, ValueError):
    """An anniversary that does not exist; the message says why."""


class Conflict(PartnershipsError, ValueError):
    """Two different contents under one id."""


class NotFound(PartnershipsError, KeyError):
    """No object with this id."""


class UnknownLanguage(PartnershipsError, ValueError):
    """A language in which this library has no words."""


class InvalidOption(PartnershipsError, ValueError):
    """An argument, option or file name that is not allowed, or two that exclude each other."""


class InvalidEncoding(PartnershipsError, ValueError):
    """Bytes that are no text in an encoding, a text that an encoding cannot hold, or an encoding that
    is not known or cannot be told.
    """


class InvalidJSON(PartnershipsError, ValueError):
    """Text that is not valid JSON, or that Python cannot read."""


class InvalidRecord(PartnershipsError, ValueError):
    """A part of JSON in the wrong form: a list where an object belongs, a key that is not known, one
    that is missing.
    """


class InvalidTable(PartnershipsError, ValueError):
    """A list that cannot be read at all: unknown headings, or no home municipality or type."""


class InvalidRow(PartnershipsError, ValueError):
    """A row of a list, or a statement, that cannot be read."""


class MissingExtra(PartnershipsError, ImportError):  # type: ignore[misc]  # the path is that of a value, and never of a module
    """A package that is needed for what was asked, and that is not installed; the message says how to
    install it.
    """


class InvalidDocument(ExceptionGroup[PartnershipsError], PartnershipsError, ValueError):
    """All that is wrong with one document, as the ``exceptions`` of one group.

    >>> errors = [InvalidDate("not a date: '79'", value="79", path="partnerships[3].acts[0].on")]
    >>> print(InvalidDocument("registry.json", errors))
    registry.json: 1 error
    partnerships[3].acts[0].on: not a date: '79'
    """

    def __init__(self, message: str, exceptions: Sequence[PartnershipsError]) -> None:
        PartnershipsError.__init__(self, message, value=tuple(exceptions))

    def __str__(self) -> str:
        count = len(self.exceptions)
        heading = f"{self.message}: {count} error{'' if count == 1 else 's'}"
        return "\n".join([heading, *(str(error) for error in self.exceptions)])

    def derive(self, exceptions: Sequence[PartnershipsError], /) -> InvalidDocument:  # type: ignore[override]  # a part of this group holds nothing but its own kind
        """Return a group of some of these errors, as `except*` and ``split`` need it."""
        return InvalidDocument(self.message, exceptions)

    def within(self, place: str, *, id: str | None = None) -> Self:  # the field's word
        """Return the same errors, seen from further out."""
        return type(self)(self.message, [error.within(place, id=id) for error in self.exceptions])  # type: ignore[union-attr]  # holds no nested groups

    def __reduce__(self) -> tuple[Callable[..., PartnershipsError], tuple[object, ...]]:
        return type(self), (self.message, self.exceptions)
