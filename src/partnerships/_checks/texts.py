"""Texts that were read in a wrong encoding (mojibake), and names in two spellings of one letter."""

from __future__ import annotations

import re
from datetime import date
from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple

from attrs import fields_dict, has

from partnerships._checks.found import Found, Question
from partnerships._folding.letters import fold_variants
from partnerships._validation import FrozenMap
from partnerships.dates import DateRange
from partnerships.texts import UNDETERMINED, Text

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from partnerships.dates import PartialDate
    from partnerships.municipalities import Municipality, Name

_TEXTS: Final = frozenset(
    {
        "authors",
        "caption",
        "credit",
        "editors",
        "translators",
        "labels",
        "motive",
        "note",
        "number",
        "of",
        "office",
        "page",
        "publisher",
        "reason",
        "sources",
    }
    | {"text", "title"}
)
"""The fields that hold texts for people, in any class."""

_HOLDERS: Final = frozenset(
    {"names", "acts", "claims", "signatories", "actors", "place", "places", "quantities"}
    | {"award", "quotations", "pictures", "by"}
)
"""The fields that hold values with such texts. Other objects of the registry are read by themselves."""

_LEGACY: Final = ("cp1252", "cp932", "gbk", "cp949")
"""The encodings in which UTF-8 is read by mistake."""

_RUN: Final = re.compile("[^\x00-\x7f]+")
_LOST: Final = re.compile("\ufffd")
_LOST_IN_NAME: Final = re.compile("\ufffd|\\?{2}")
_LATIN: Final = re.compile("[\u00a0-\u024f\u2010-\u203a\u20ac]+")
_CYRILLIC_OR_GREEK: Final = re.compile("[\u0370-\u052f]{2,}")
_EAST_ASIAN: Final = re.compile("[\u3000-\u30ff\u3400-\u9fff\uac00-\ud7a3\uff00-\uffef]{2,}")
_LATIN_LEADS: Final = frozenset("ÂÃÄÅâ")
"""The first letters of Latin mojibake; others, as É in «CAFÉ», stand before signs in honest texts."""


def check_texts(question: Question) -> Iterator[Found]:
    """Yield texts that were damaged, and names that are spelled in two ways (N101 to N103)."""
    registry = question.registry
    parts: dict[str, Sequence[object]] = {
        "municipalities": list(registry.municipalities.values()),
        "types": list(registry.types.values()),
        "partnerships": list(registry),
        "fields": list(registry.fields.values()),
        "exchanges": list(registry.exchanges.values()),
        "sources": list(registry.sources.values()),
    }
    for part, objects in parts.items():
        for each in objects:
            id_ = str(getattr(each, "id", None) or getattr(each, "code", ""))
            for path, text, is_name in _iter_texts(each, ""):
                yield from _check_text(Found("", part, id_, path), text, is_name=is_name)
    yield from _check_spellings(list(registry.municipalities.values()))


def _iter_texts(value: object, path: str) -> Iterator[tuple[str, str, bool]]:
    """Yield the path of each text for people in a value, the text, and whether it is a name."""
    kind = type(value)
    if isinstance(value, tuple):
        for index, each in enumerate(value):
            yield from _iter_texts(each, f"{path}[{index}]")
    elif isinstance(value, FrozenMap):
        yield from ((f"{path}.{key}", text, True) for key, text in value.items())
    elif isinstance(value, Text):
        for lang, text in value.by_language.items():
            yield path if lang == UNDETERMINED else f"{path}.{lang}", text, False
    elif isinstance(value, str):
        yield path, value, path.endswith((".text", "title"))
    elif has(kind):
        for name in _list_fields(kind):
            each = getattr(value, name)
            if name in _TEXTS or not isinstance(each, str):  # an id is no text
                yield from _iter_texts(each, f"{path}.{name}" if path else name)


@cache
def _list_fields(kind: type) -> tuple[str, ...]:
    """Return the fields of a class that hold texts for people, or values with such texts."""
    return tuple(name for name in fields_dict(kind) if name in _TEXTS or name in _HOLDERS)


def _check_text(place: Found, text: str, *, is_name: bool) -> Iterator[Found]:
    """Yield what is damaged in a text."""
    if (_LOST_IN_NAME if is_name else _LOST).search(text):
        yield place._replace(code="N102", values={"text": _shorten(text)})
    repaired = repair_text(text)
    if repaired != text:
        values = {"text": _shorten(text), "repaired": _shorten(repaired)}
        yield place._replace(code="N101", values=values)


def _shorten(text: str) -> str:
    """Return a text in one line of at most 60 characters."""
    line = " ".join(text.split())
    return line if len(line) <= 60 else f"{line[:59]}…"


def repair_text(text: str) -> str:
    """Return a text with the parts mended that are UTF-8 and were read in another encoding.

    >>> repair_text("MÃ¼nster"), repair_text("蛹嶺ｹ晏ｷ槫ｸ"), repair_text("«CAFÉ»")
    ('Münster', '蛹嶺ｹ晏ｷ槫ｸ', '«CAFÉ»')
    """
    return text if text.isascii() else _RUN.sub(lambda found: _repair_run(found[0]), text)


def _repair_run(run: str) -> str:
    for encoding in _LEGACY:
        try:
            meant = run.encode(encoding).decode()
        except UnicodeError:
            continue
        if _is_plausible(run, meant, encoding):
            return meant
    return run


def _is_plausible(run: str, meant: str, encoding: str) -> bool:
    """Whether a text that can be read as UTF-8 was probably meant so."""
    if _EAST_ASIAN.fullmatch(meant):
        return True
    if encoding != "cp1252":
        return False
    if _LATIN.fullmatch(meant):
        return run[0] in _LATIN_LEADS
    return _CYRILLIC_OR_GREEK.fullmatch(meant) is not None


class _Spelling(NamedTuple):
    """A name of a municipality, with the place where it stands."""

    bearer: Municipality
    place: int
    name: Name


def _check_spellings(municipalities: Sequence[Municipality]) -> Iterator[Found]:
    """Yield names that are another name but for variant letters, in one language and at one time."""
    alike: dict[str, list[_Spelling]] = {}
    for each in sorted(municipalities, key=lambda each: each.id):
        for index, name in enumerate(each.names):
            alike.setdefault(fold_variants(name.text), []).append(_Spelling(each, index, name))
    for group in alike.values():
        if len({spelling.name.text for spelling in group}) > 1:
            yield from _check_group(group)


def _check_group(group: Sequence[_Spelling]) -> Iterator[Found]:
    """Yield the names of a group that are spelled otherwise than an earlier one that they can mean."""
    for at, spelling in enumerate(group):
        earlier = (other for other in group[:at] if _are_spellings_of_one(other, spelling))
        for other in earlier:
            values = {
                "text": spelling.name.text,
                "other_text": other.name.text,
                "other": other.bearer.id,
            }
            others = (other.bearer.id,) if other.bearer.id != spelling.bearer.id else ()
            path = f"names[{spelling.place}].text"
            yield Found("N103", "municipalities", spelling.bearer.id, path, others, values)
            break


def _are_spellings_of_one(first: _Spelling, second: _Spelling) -> bool:
    """Whether two names in two spellings can be of one municipality, at one time."""
    one, other = first.bearer, second.bearer
    return (
        first.name.text != second.name.text
        and _are_same_language(first.name.lang, second.name.lang)
        and (one.country == other.country or None in {one.country, other.country})
        and _find_lifetime(one).overlaps(_find_lifetime(other))
        and _find_lifetime(first.name).overlaps(_find_lifetime(second.name))
    )


def _are_same_language(first: str, second: str) -> bool:
    primary = {first.partition("-")[0].casefold(), second.partition("-")[0].casefold()}
    # Chinese is written in two forms, which are no mistakes.
    return primary != {"zh"} and (len(primary) == 1 or "und" in primary)


def _find_lifetime(value: Municipality | Name) -> DateRange:
    """Return all days on which a name or a municipality is certainly there, one at least."""
    first, last = _find_first(value.since), _find_last(value.until)
    return DateRange(first, max(first, last))


def _find_first(since: PartialDate | None) -> date:
    return date.min if since is None else since.latest


def _find_last(until: PartialDate | None) -> date:
    return date.max if until is None else until.earliest
