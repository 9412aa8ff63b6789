"""The codes of findings, and which findings a registry selects and ignores when it is checked."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Final, final

from attrs import field, frozen

from partnerships._display.lines import find_language, write_line
from partnerships._display.reprs import write_repr
from partnerships._validation import (
    convert_field,
    explain_invalid_identifier,
    is_identifier,
    list_known_words,
    optional_text_validator,
    to_nfc_or_none,
    truncated_repr,
)
from partnerships.errors import InvalidType, UnknownTerm

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["CheckOptions", "IgnoredFinding"]

SEVERITIES: Final = {
    "P101": "warning",
    "P201": "warning",
    "P202": "note",
    "P203": "note",
    "P204": "note",
    "P205": "warning",
    "P206": "warning",
    "P301": "error",
    "P302": "error",
    "P303": "warning",
    "P401": "note",
    "P402": "warning",
    "P403": "note",
    "P501": "note",
    "P502": "warning",
    "P503": "warning",
    "P504": "warning",
    "P601": "note",
    "M101": "error",
    "M102": "error",
    "M103": "error",
    "M104": "warning",
    "M105": "note",
    "N101": "warning",
    "N102": "warning",
    "N103": "warning",
    "T101": "note",
    "E101": "warning",
    "E102": "warning",
    "E201": "warning",
    "E301": "note",
    "E302": "warning",
    "E601": "note",
    "C101": "warning",
    "C102": "note",
}
"""The severity of each finding, by its code. A code is never given to another finding."""


def expand_codes(words: str | Iterable[str]) -> frozenset[str]:
    """Return all codes that are, or begin with, one of some words. Raises `UnknownTerm`."""
    found: set[str] = set()
    for word in (words,) if isinstance(words, str) else words:
        begun = [
            code for code in SEVERITIES if isinstance(word, str) and word and code.startswith(word)
        ]
        if not begun:
            known = list_known_words(SEVERITIES)
            message = f"unknown code (known are {known}): {truncated_repr(word)}"
            raise UnknownTerm(message, value=word)
        found.update(begun)
    return frozenset(found)


def _check_code(_: object, __: object, value: str) -> None:
    convert_field("code", expand_codes, (value,))


def _check_subject(_: object, __: object, value: str | None) -> None:
    if value is not None and not is_identifier(value):
        why = explain_invalid_identifier(value)
        message = f"a subject is the id of an object of the registry{why}: {truncated_repr(value)}"
        raise InvalidType(message, value=value, path="subject")


@final
@frozen(order=False)
class IgnoredFinding:
    """Findings that are ignored: all with a code, or only those about one object of the registry.

    Raises `UnknownTerm` for an unknown code, and `InvalidType`.

    >>> print(IgnoredFinding("P203", "akureyri-murmansk", note="both sides suspended it"))
    P203 (akureyri-murmansk)
    """

    code: str = field(validator=_check_code)
    """The code, or the beginning of some codes: ``"P203"``, ``"P2"``."""
    subject: str | None = field(default=None, converter=to_nfc_or_none, validator=_check_subject)
    """The id of the object; None for all. A finding is about each of its `Finding.subjects`."""
    note: str | None = field(
        default=None,
        converter=to_nfc_or_none,
        validator=optional_text_validator(InvalidType),
        kw_only=True,
    )
    """Why they are ignored."""

    def __str__(self) -> str:
        return format(self)

    def __format__(self, spec: str) -> str:
        """Return the code and the subject; the language (BCP 47) changes nothing."""
        language = find_language(spec)
        return write_line(self.code, [self.subject], language=language)

    def __repr__(self) -> str:
        return write_repr(self)


def as_ignored(
    value: str | IgnoredFinding | Iterable[str | IgnoredFinding],
) -> tuple[IgnoredFinding, ...]:
    """Convert codes, and what is ignored of some, to a tuple in order, each once."""
    given: object = (value,) if isinstance(value, str | IgnoredFinding) else value
    if not isinstance(given, Iterable):
        message = f"ignore must be codes, or IgnoredFinding: {truncated_repr(value)}"
        raise InvalidType(message, value=value, path="ignore")
    return tuple(
        sorted(
            {
                each
                if type(each) is IgnoredFinding
                else convert_field(f"ignore[{index}]", IgnoredFinding, each)
                for index, each in enumerate(given)
            },
            key=lambda each: (each.code, each.subject or "", each.note or ""),
        )
    )


def as_select(value: str | Iterable[str]) -> tuple[str, ...]:
    """Convert codes, and beginnings of codes, to a tuple in order, each once."""
    words: object = (value,) if isinstance(value, str) else value
    if not isinstance(words, Iterable):
        message = f"select must be codes: {truncated_repr(value)}"
        raise InvalidType(message, value=value, path="select")
    known = tuple(words)
    convert_field("select", expand_codes, known)
    return tuple(sorted(set(known)))


@final
@frozen(order=False)
class CheckOptions:
    """Which findings a registry selects and ignores when it is checked (`check`).

    Both are kept in order of their codes, each once. ``|`` unites two: what one of them selects or
    ignores, both do; one that names no codes to select leaves that to the other. Raises `UnknownTerm` for an
    unknown code, and `InvalidType`.

    >>> CheckOptions(ignore="M105") | CheckOptions(ignore=[IgnoredFinding("P203", "akureyri-murmansk")])
    CheckOptions(ignore=[IgnoredFinding('M105'), IgnoredFinding('P203', 'akureyri-murmansk')])
    """

    select: tuple[str, ...] = field(default=(), converter=as_select, kw_only=True)
    """The codes, or beginnings of codes, of the findings that are kept; if there are none, all are."""
    ignore: tuple[IgnoredFinding, ...] = field(default=(), converter=as_ignored, kw_only=True)
    """What is left out of those; a code is accepted for all findings with it."""

    def __or__(self, other: CheckOptions) -> CheckOptions:
        if not isinstance(other, CheckOptions):
            return NotImplemented
        return CheckOptions(
            select=(*self.select, *other.select), ignore=(*self.ignore, *other.ignore)
        )

    def __str__(self) -> str:
        return format(self)

    def __format__(self, spec: str) -> str:
        """Return the codes that are selected, ``*`` for all, and those that are ignored with a minus;
        the language (BCP 47) changes nothing.
        """
        language = find_language(spec)
        ignored = (f"-{each}" for each in self.ignore)
        return write_line(", ".join((*(self.select or "*"), *ignored)), language=language)

    def __repr__(self) -> str:
        return write_repr(self)


ALL_CHECKS: Final = CheckOptions()
"""The options that select all findings, and ignore none."""


def make_matcher(ignored: Iterable[IgnoredFinding]) -> Callable[[str, Iterable[str]], bool]:
    """Return a function that tells of a code and the ids of its subjects whether they are ignored."""
    pairs = {(code, each.subject) for each in ignored for code in expand_codes(each.code)}

    def is_ignored(code: str, subjects: Iterable[str]) -> bool:
        return any((code, subject) in pairs for subject in (None, *subjects))

    return is_ignored
