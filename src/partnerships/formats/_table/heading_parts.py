"""Headings that are composed of known words: ``Datum der Vertragsunterzeichnung``, 姉妹都市の国名."""

from __future__ import annotations

import re
from functools import cache
from itertools import islice, product
from typing import TYPE_CHECKING, Final, TypeAlias

from partnerships._languages.lexicon import LISTS, get_meanings, iter_words, normalize_word

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from partnerships._languages.lexicon import CodedKind, Kind

_Part: TypeAlias = "Mapping[str, frozenset[str]]"
"""What a part of a heading can be, each with its languages."""

_WORD: Final = re.compile(r"[^\W_]+(?:['.][^\W_]+)*\.?")
_UNSPACED: Final = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]")
_JOINED: Final = re.compile(r"[/&+,、，・]")
_MAX_WORDS: Final = 5
"""The maximum number of words of a part."""
_MAX_PARTS: Final = 6
_MAX_WAYS: Final = 64
_MIN_ENDING: Final = 6
"""The minimum length of a word at the end of a compound, such as ``Vertragsunterzeichnung``."""

_RELATION: Final = "relation"
"""A part that names the partnership or its paper: agreement, Vertrag, 協定."""
_CONCLUDED: Final = "concluded"
_FILLER: Final = "filler"
_JOINT: Final = "joint"
_ACTS: Final = {
    "terminated": "end",
    "expired": "until",
    "suspended": "suspended",
    "renewed": "renewed",
    "concluded": _CONCLUDED,
}
"""What the words for states are in a heading."""
_STRONG: Final = frozenset({"until", "end", "renewed", "suspended", "status", "term"})
"""The columns whose words settle a heading, whatever else of the partnership stands in it."""
_WEAK: Final = frozenset({"date", "type", "partner", "municipality", _RELATION, _CONCLUDED})
_NAMES: Final = frozenset({"partner", "municipality"})
_COMPOSED: Final = frozenset(
    {"date", "type", "partner_country", "partner_region", *_STRONG, *_NAMES}
)
"""The columns that a heading of several words can be."""


@cache
def compose_columns(heading: str) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Return the values of the columns that a heading of several known words can name, each with its
    languages.

    >>> compose_columns("Datum der Vertragsunterzeichnung")
    (('date', ('de',)),)
    >>> [column for column, _ in compose_columns("姉妹都市の国名")], compose_columns("City of York")
    (['partner_country'], ())
    """
    plain = normalize_word(heading)
    parts = _split_heading(plain)
    if parts is None or not 1 < len(parts) <= _MAX_PARTS:
        return ()
    signed = _JOINED.search(plain) is not None
    found: dict[str, set[str]] = {}
    for one in _iter_of_one_language(parts):
        codes = {code for code, _ in one}
        column = _combine(codes - {_FILLER, _JOINT}, joined=signed or _JOINT in codes)
        if column is not None:
            found.setdefault(column, set()).update(
                frozenset.intersection(*(languages for _, languages in one))
            )
    return tuple((column, tuple(sorted(languages))) for column, languages in found.items())


def _iter_of_one_language(
    parts: Sequence[_Part],
) -> Iterator[tuple[tuple[str, frozenset[str]], ...]]:
    """Yield the ways to understand the parts of a heading: those in one language, else all."""
    ways = [*islice(product(*(part.items() for part in parts)), _MAX_WAYS)]
    same = [way for way in ways if frozenset.intersection(*(languages for _, languages in way))]
    yield from same or ways


def _combine(codes: set[str], *, joined: bool) -> str | None:
    """Return the column that parts with some codes name together."""
    column = None
    strong, names = codes & _STRONG, codes & _NAMES
    if len(codes) == 1:
        (column,) = codes
    elif len(strong) == 1 and codes <= {*strong, *_WEAK}:
        (column,) = strong
    elif names and codes <= {*_NAMES, _RELATION}:
        column = "partner"
    elif "partner_country" in codes and codes <= {"partner_country", *_NAMES, _RELATION}:
        column = "partner_country"
        if joined and names:
            column = "partner" if "partner" in codes else "municipality"
    elif "partner_region" in codes and codes <= {"partner_region", *_NAMES, _RELATION}:
        column = None if joined else "partner_region"
    elif codes <= _WEAK and ("date" in codes or codes == {_RELATION, _CONCLUDED}):
        column = "date"
    elif "type" in codes and codes <= {"type", "partner", _RELATION}:
        column = "type"
    return column if column in _COMPOSED else None


def _split_heading(plain: str) -> list[_Part] | None:
    """Return what each part of a heading can be, or None if one is not known."""
    found: list[_Part] = []
    for run in _iter_runs(plain):
        parts = _cut(run) if isinstance(run, str) else _match(run)
        if parts is None:
            return None
        found += parts
    return found


def _iter_runs(plain: str) -> Iterator[str | list[str]]:
    """Yield the words of a heading: those between spaces together, others as they are."""
    words: list[str] = []
    for word in _WORD.findall(plain):
        if _UNSPACED.search(word):
            if words:
                yield words
                words = []
            yield word
        else:
            words.append(word)
    if words:
        yield words


def _match(words: Sequence[str]) -> list[_Part] | None:
    """Return what the parts of words between spaces can be, the longest ones first."""
    found: list[_Part] = []
    known = _get_parts()
    at = 0
    while at < len(words):
        codes: _Part | None = None
        for length in range(min(_MAX_WORDS, len(words) - at), 0, -1):
            text = " ".join(words[at : at + length])
            codes = known.get(text) or known.get(text.rstrip("."))
            if codes is None and length == 1:
                codes = _find_ending(text)
            if codes:
                found.append(codes)
                at += length
                break
        else:
            return None
    return found


def _find_ending(word: str) -> _Part | None:
    """Return what the end of a compound can be: a date or an act."""
    known = _get_parts()
    for start in range(1, len(word) - _MIN_ENDING + 1):
        codes = known.get(word[start:])
        if codes is not None:
            return codes if codes.keys() <= {"date", _RELATION, _CONCLUDED, *_STRONG} else None
    return None


def _cut(text: str) -> list[_Part] | None:
    """Return what the parts of a text without spaces can be, the longest ones first."""
    found: list[_Part] = []
    known = _get_parts()
    at = 0
    while at < len(text):
        for end in range(len(text), at, -1):
            if codes := known.get(text[at:end]):
                found.append(codes)
                at = end
                break
        else:
            return None
    return found


def _iter_words() -> Iterator[tuple[str, str, Iterable[str]]]:
    """Yield the words without codes, with what they are in headings and their languages."""
    for tag, words in LISTS.items():
        texts = [(words.get(kind, ""), code) for kind, code in _CODE_OF.items()]
        for text, code in (*texts, (_OR.get(tag, ""), _JOINT), (_OF.get(tag, ""), _FILLER)):
            for word, _ in iter_words(text):
                yield normalize_word(word), code, [tag]


def _iter_coded_words() -> Iterator[tuple[str, str, Iterable[str]]]:
    """Yield the words for states, types and headings, with what they are in headings and their languages."""
    for kind in _CODED:
        for word, meanings in get_meanings(kind).items():
            if len(word) == 1 and not (kind == "headings" and _UNSPACED.search(word)):
                continue
            for each in meanings:
                if kind != "states" or each.code in _ACTS:
                    code = _RELATION if kind == "types" else _ACTS.get(each.code, each.code)
                    if code != "partnership":
                        yield word, "date" if code == "year" else code, each.languages


_CODED: Final[tuple[CodedKind, ...]] = ("states", "types", "headings")


@cache
def _get_parts() -> Mapping[str, _Part]:
    """Return what each known word can be in a heading, and in which languages."""
    found: dict[str, dict[str, set[str]]] = {}
    for word, code, languages in (*_iter_words(), *_iter_coded_words()):
        found.setdefault(word, {}).setdefault(code, set()).update(languages)
    for word, meanings in get_meanings("headings").items():
        if word in found and any(each.code != "partnership" for each in meanings):
            found[word].pop(_RELATION, None)
    return {
        word: {code: frozenset(languages) for code, languages in codes.items()}
        for word, codes in found.items()
    }


_CODE_OF: Final[Mapping[Kind, str]] = {
    "prepositions": _FILLER,
    "articles": _FILLER,
    "relations": _RELATION,
    "joints": _JOINT,
}
_OR: Final = {
    "en": "or",
    "de": "oder",
    "fr": "ou",
    "es": "o",
    "it": "o",
    "pt": "ou",
    "nl": "of",
    "sv": "eller",
    "pl": "lub, albo",
    "cs": "nebo",
    "hu": "vagy",
    "ru": "или",
    "uk": "або",
    "tr": "veya",
    "vi": "hoặc",
    "id": "atau",
    "ja": "または, 又は",
    "ko": "또는",
    "zh": "或",
    "zh-Hant": "或",
}
"""Words for or, by language."""
_OF: Final = {
    "en": "of",
    "de": "der, des, die, zur, mit",
    "fr": "de, du, de la, des, d'",
    "es": "de, del, de la",
    "it": "di, del, della, dell'",
    "pt": "de, do, da, dos, das",
    "nl": "van, van de, met",
    "sv": "för, av, om",
    "hu": "a, az",
    "ru": "о, об",
    "uk": "про",
    "vi": "của",
    "ja": "の, 等",
    "ko": "의, 등",
    "zh": "的, 等",
    "zh-Hant": "的, 等",
}
"""Words between the parts of a heading that say nothing by themselves, by language."""
