"""The exceptions that this library raises. All of them are a `PartnershipsError`.

Each class is also the built-in exception that fits it: a `ValueError`, a `KeyError` or an
`ImportError`. A message shows the bad value and says what would be right. The exception has that
value and the path to it, such as ``partnerships[3].acts[0].on``, as attributes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Self, cast

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
    "InvalidLanguage",
    "InvalidMunicipality",
    "InvalidOption",
    "InvalidPartnership",
    "InvalidRecord",
    "InvalidRow",
    "InvalidSource",
    "InvalidTable",
    "InvalidText",
    "InvalidType",
    "MissingExtra",
    "NoAnniversary",
    "NotFound",
    "NotSettled",
    "PartnershipsError",
    "StillReferenced",
    "UnknownLanguage",
    "UnknownTerm",
]

_MAX_ID_LENGTH: Final = 60
"""How many characters of an id an error shows beside an index."""


class PartnershipsError(Exception):
    """The base class of all exceptions of this library. It is never raised itself.

    >>> print(InvalidDate("not a date: '79'", value="79", path="acts[0].on"))
    acts[0].on: not a date: '79'
    """

    value: object
    """The value that is wrong."""
    path: str
    """The path to the value, such as ``partnerships[3].acts[0].on``; empty for a value by itself."""

    def __init__(self, message: str, *, value: object = None, path: str = "") -> None:
        super().__init__(message)
        self._message = message
        self._place: str | None = None
        self.value = value
        self.path = path

    @property
    def message(self) -> str:
        """What is wrong, without the place of the value."""
        return self._message

    @property
    def place(self) -> str:
        """The path with the ids that are known:
        ``partnerships[3] ('kitakyushu-dalian').acts[0].on``. It is shown in the text of the exception.
        """
        return self.path if self._place is None else self._place

    def __str__(self) -> str:
        return f"{self.place}: {self.message}" if self.place else self.message

    def within(self, place: str, *, id: str | None = None) -> Self:
        """Return the same exception with ``place`` before its path, and with the ``id`` of the object
        at that place.
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
    """A printed date that can be read in two ways. The message names both, and the option that
    chooses one.
    """


class InvalidText(PartnershipsError, ValueError):
    """Not a valid text for people: empty, or in no language."""


class InvalidMunicipality(PartnershipsError, ValueError):
    """Not a valid municipality or name: an unknown country, an empty name, and so on."""


class InvalidType(PartnershipsError, ValueError):
    """Not a valid term of the vocabulary: a type, a field, a role, and so on."""


class UnknownTerm(InvalidType):
    """No term of the vocabulary has this code; the message lists the known ones."""


class InvalidPartnership(PartnershipsError, ValueError):
    """Parties and acts that cannot form a valid history."""


class InvalidExchange(PartnershipsError, ValueError):
    """Not a valid exchange, actor, place, quantity or occasion."""


class InvalidSource(PartnershipsError, ValueError):
    """Not a valid source or citation."""


class BeforeStart(PartnershipsError, ValueError):
    """The day is certainly before the first act, or before the start of a count."""


class NotSettled(PartnershipsError, ValueError):
    """The known dates allow several answers where one is needed. The message names them."""


class NoAnniversary(PartnershipsError, ValueError):
    """The anniversary does not exist. The message says why."""


class Conflict(PartnershipsError, ValueError):
    """Two different objects have the same id, an object is not as it was before a change, or a file has
    changed since it was loaded.
    """


class NotFound(PartnershipsError, KeyError):
    """No object with this id."""


class StillReferenced(PartnershipsError, ValueError):
    """An object cannot be removed, because others refer to it. The message lists the first places."""

    @property
    def places(self) -> tuple[str, ...]:
        """The paths of all references to it, such as ``exchanges['visit'].municipalities[0]``."""
        return cast("tuple[str, ...]", self.value)


class UnknownLanguage(PartnershipsError, ValueError):
    """A language in which the library has no words."""


class InvalidLanguage(PartnershipsError, ValueError):
    """A language whose words are incomplete or ill-formed; the message lists all that is wrong."""


class InvalidOption(PartnershipsError, ValueError):
    """An argument, option or file name that is not allowed, or two that exclude each other."""


class InvalidEncoding(PartnershipsError, ValueError):
    """Bytes that are not valid in an encoding, a text that an encoding cannot represent, or an encoding
    that is not known or cannot be detected.
    """


class InvalidJSON(PartnershipsError, ValueError):
    """Text that is not valid JSON, or that Python cannot read."""


class InvalidRecord(PartnershipsError, ValueError):
    """Valid JSON in the wrong form: a list instead of an object, an unknown key, a missing key."""


class InvalidTable(PartnershipsError, ValueError):
    """A table that cannot be read at all: unknown headings, or no home municipality or type."""


class InvalidRow(PartnershipsError, ValueError):
    """A row of a table, or a statement of Wikidata, that cannot be read."""


class MissingExtra(PartnershipsError, ImportError):  # type: ignore[misc]  # the path is that of a value, and never of a module
    """An optional package is needed and not installed. The message says how to install it."""


class InvalidDocument(ExceptionGroup[PartnershipsError], PartnershipsError, ValueError):
    """Everything that is wrong with one document, as an exception group. The single errors are its
    ``exceptions``.

    >>> errors = [InvalidDate("not a date: '79'", value="79", path="partnerships[3].acts[0].on")]
    >>> print(InvalidDocument("registry.json", errors))
    registry.json: 1 error
    partnerships[3].acts[0].on: not a date: '79'
    """

    if TYPE_CHECKING:
        # Narrower than a group's: its errors are of this library's classes, even one that is a group.
        @property
        def exceptions(self) -> tuple[PartnershipsError, ...]:
            """The single errors."""
            ...

    def __init__(self, message: str, exceptions: Sequence[PartnershipsError]) -> None:  # pyright: ignore[reportInconsistentConstructor]  # narrower than a group's
        PartnershipsError.__init__(self, message, value=tuple(exceptions))

    def __str__(self) -> str:
        count = len(self.exceptions)
        heading = f"{self.message}: {count} error{'' if count == 1 else 's'}"
        return "\n".join([heading, *(str(error) for error in self.exceptions)])

    def derive(self, exceptions: Sequence[PartnershipsError], /) -> InvalidDocument:  # type: ignore[override]  # a part of this group holds nothing but its own kind
        """Return a group of the same class with other errors. ``except*`` and ``split`` use it."""
        return InvalidDocument(self.message, exceptions)

    def within(self, place: str, *, id: str | None = None) -> Self:
        """Return the same group with ``place`` before the path of each of its errors."""
        return type(self)(self.message, [error.within(place, id=id) for error in self.exceptions])

    def __reduce__(self) -> tuple[Callable[..., PartnershipsError], tuple[object, ...]]:
        return type(self), (self.message, self.exceptions)
