"""Findings: what is wrong, or looks wrong, in a registry.

A registry holds whatever can be true. `check` points at what is unlikely to be: the same partnership
twice, a party that no longer exists, a check digit that does not fit. Each `Finding` has a code that
never changes its meaning, a severity and a place.
"""

from __future__ import annotations

import re
from datetime import date
from enum import Enum
from typing import TYPE_CHECKING, Final, final

from attrs import field, frozen

from partnerships._checks.acts import check_acts
from partnerships._checks.dates import check_dates
from partnerships._checks.exchanges import check_exchanges
from partnerships._checks.found import Question
from partnerships._checks.identifiers import check_identifiers
from partnerships._checks.ignored import check_ignored
from partnerships._checks.parties import check_parties
from partnerships._checks.references import check_references
from partnerships._checks.terms import check_terms
from partnerships._checks.texts import check_texts
from partnerships._display.lines import find_language, write_line
from partnerships._display.reprs import write_repr
from partnerships._languages.language import get_language
from partnerships._validation import (
    EMPTY_MAP,
    FrozenMap,
    as_text_map,
    as_text_tuple,
    list_known_words,
    make_class_error,
    truncated_repr,
)
from partnerships.check_options import (
    SEVERITIES,
    CheckOptions,
    IgnoredFinding,
    as_ignored,
    as_select,
    expand_codes,
    make_matcher,
)
from partnerships.dates import Term, require_exact
from partnerships.errors import InvalidType, UnknownTerm
from partnerships.registry import Registry

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from partnerships._checks.found import Found
    from partnerships._languages.language import Language
    from partnerships.dates import Day

__all__ = ["CODES", "CheckOptions", "Finding", "IgnoredFinding", "Severity", "check"]


class Severity(Enum):
    """How severe a finding is."""

    ERROR = "error"
    """It cannot be so: something recorded is wrong."""
    WARNING = "warning"
    """It is probably wrong, or something has to be done soon."""
    NOTE = "note"
    """It can be right, and is worth knowing."""


CODES: Final[Mapping[str, Severity]] = {
    code: Severity(severity) for code, severity in SEVERITIES.items()
}
"""The severity of each finding, by its code."""

_PARTS: Final = (
    *("municipalities", "types", "partnerships", "fields", "exchanges", "sources"),
    "checks",
)
"""The parts of a registry, as the registry document has them."""

_CHECKS: Final = (
    check_acts,
    check_dates,
    check_exchanges,
    check_identifiers,
    check_parties,
    check_references,
    check_terms,
    check_texts,
)

_INDEX: Final = re.compile(r"\[(\d+)\]")
_ROOT: Final = re.compile(r"(\w+\[\d+\])(.*)", re.DOTALL)


def _ignore_root_index(path: str) -> str:
    """Return a path without the index of the object, which depends on the registry's order."""
    return _INDEX.sub("", path, count=1) if _ROOT.fullmatch(path) else path


def _as_subjects(value: str | Iterable[str]) -> tuple[str, ...]:
    return as_text_tuple(value, InvalidType, "subjects")


def _as_values(value: Mapping[str, str]) -> FrozenMap:
    return as_text_map(value, InvalidType, "values")


def _check_code(_: object, __: object, value: str) -> None:
    if value not in CODES:
        known = list_known_words(CODES)
        message = f"unknown code (known are {known}): {truncated_repr(value)}"
        raise UnknownTerm(message, value=value, path="code")


@final
@frozen(order=False)
class Finding:
    """Something in a registry that is wrong, or looks wrong.

    Two findings are equal even if the order of their registries differs. Raises `UnknownTerm` for an
    unknown code.

    >>> from partnerships import Municipality, Partnership, Registry
    >>> home, partner = Municipality("tampa", "Tampa"), Municipality("agrigento", "Agrigento")
    >>> known = Partnership.between(home, partner, type="sister", since="2031-05-02")
    >>> for finding in check(Registry.of([known]), on="2024-08-29", select="P5"):
    ...     print(finding)
    partnerships[0] ('agrigento-tampa').acts[0].on: P502 concluded in the future: 2 May 2031 is after 29 August 2024
    """

    code: str = field(validator=_check_code)
    """The code: a letter for what it is about, and three digits, the first for the family."""
    path: str = field(eq=_ignore_root_index)
    """The path in the registry document, such as ``partnerships[3].acts[0].on``."""
    subjects: tuple[str, ...] = field(converter=_as_subjects)
    """The ids of the objects that it concerns, first that of the object at the path."""
    values: FrozenMap = field(default=EMPTY_MAP, converter=_as_values)
    """The values that the sentence names, by field."""

    @property
    def severity(self) -> Severity:
        """How severe it is."""
        return CODES[self.code]

    @property
    def place(self) -> str:
        """The path with the id: ``partnerships[3] ('kitakyushu-dalian').acts[0].on``."""
        found = _ROOT.fullmatch(self.path)
        return self.path if found is None else f"{found[1]} ({self.subjects[0]!r}){found[2]}"

    def sentence(self, lang: str | Language = "en") -> str:
        """Return what was found, in a language.

        Raises `UnknownLanguage`.
        """
        return get_language(lang).finding(self.code, self.values)

    def __str__(self) -> str:
        return format(self)

    def __format__(self, spec: str) -> str:
        """Return its place, code and sentence in a language (BCP 47), by default English."""
        language = find_language(spec)
        text = f"{self.place}: {self.code} {self.sentence(language)}"
        return write_line(text, language=language)

    def __repr__(self) -> str:
        return write_repr(self)


def check(
    registry: Registry,
    *,
    on: Day,
    select: str | Iterable[str] | None = None,
    ignore: str | IgnoredFinding | Iterable[str | IgnoredFinding] | None = None,
    within: Term | str = "P6M",
) -> tuple[Finding, ...]:
    """Return what is wrong, or looks wrong, in a registry, as known on a day.

    ``select`` keeps only some findings, none of them all, and ``ignore`` leaves some out: one or more codes,
    or beginnings of codes, such as ``"P503"`` or ``"P5"``; ``ignore`` decides where both match, and can
    also be an `IgnoredFinding`. Each of them takes the place of what the registry says itself
    (`Registry.checks`), which is the default; ``ignore=()`` ignores nothing.
    ``within`` is the time after ``on`` in which a term that runs out is reported. Findings are in the
    order of the registry document's parts, then by id and path.

    Raises `UnknownTerm` for an unknown code, `InvalidType`, `InvalidDate`, and `NotSettled` if ``on`` is
    partial.

    >>> from partnerships import samples
    >>> findings = check(samples.kitakyushu(), on="2024-08-29", ignore="E3")
    >>> [finding.code for finding in findings]
    ['E601', 'E601']
    """
    if not isinstance(registry, Registry):
        raise make_class_error(registry, Registry, "registry")
    day = require_exact(on)
    own = registry.checks
    codes = expand_codes(own.select if select is None else as_select(select)) or SEVERITIES.keys()
    is_ignored = make_matcher(own.ignore if ignore is None else as_ignored(ignore))
    question = Question(registry, day, Term(within).last_day(day) or date.max)
    found = [each for find in _CHECKS for each in find(question)]
    indexes = _find_indexes(registry)
    if own.ignore:
        found += check_ignored(own.ignore, found, {id_ for _, id_ in indexes})
    kept = [
        each for each in found if each.code in codes and not is_ignored(each.code, each.subjects)
    ]
    kept.sort(key=_sort_key)
    return tuple(_make_finding(each, indexes) for each in kept)


def _sort_key(found: Found) -> tuple[object, ...]:
    """Return what findings are sorted by: not the index of an object, which the order decides."""
    path = [_sort_key_of_step(step) for step in re.split(r"[.\[\]]+", found.path)]
    values = sorted(found.values.items())
    return _PARTS.index(found.part), found.id, path, found.code, found.others, values


def _sort_key_of_step(step: str) -> tuple[int, str]:
    is_index = step.isascii() and step.isdigit()
    return (int(step), "") if is_index else (-1, step)


def _find_indexes(registry: Registry) -> dict[tuple[str, str], int]:
    """Return the index of each object in its part, by part and id."""
    parts = {
        "municipalities": registry.municipalities,
        "types": registry.types,
        "partnerships": [each.id for each in registry],
        "fields": registry.fields,
        "exchanges": registry.exchanges,
        "sources": registry.sources,
    }
    return {(part, id_): index for part, ids in parts.items() for index, id_ in enumerate(ids)}


def _make_finding(found: Found, indexes: Mapping[tuple[str, str], int]) -> Finding:
    """Return a finding with its place in the registry."""
    root = f"{found.part}[{indexes[found.part, found.id]}]" if found.id else found.part
    path = f"{root}.{found.path}" if found.path else root
    return Finding(found.code, path, found.subjects, found.values)
