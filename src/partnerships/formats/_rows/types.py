"""Resolve the words that lists print for the type of a partnership.

An unknown word becomes a type of its own: its code is derived from the word, and the word is its label.
Words for a repeated signing are not types.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple
from unicodedata import normalize

from partnerships._languages.lexicon import (
    Meaning,
    find_meaning,
    get_meanings,
    get_words,
    normalize_word,
)
from partnerships._validation import (
    EMPTY_MAP,
    explain_invalid_text,
    is_line,
    remove_invisible,
    truncated_repr,
)
from partnerships.errors import InvalidType
from partnerships.vocabulary import BUILT_IN, PartnershipType

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

MAX_TYPE_LENGTH: Final = 1000
"""The maximum length of a cell for a type."""
TWINNED: Final = PartnershipType(
    "twinned-administrative-body",
    labels={
        "en": "twinned administrative body",
        "de": "Partnergemeinde",
        "fr": "jumelage ou partenariat",
    },
)
"""The type of Wikidata's P190, which does not distinguish sister cities, friendship cities and others."""
INTENT: Final = PartnershipType(
    "intent",
    labels={
        "en": "declared intent",
        "ja": "意向表明",
        "zh": "意向",
        "ko": "교류의향",
        "de": "Absichtserklärung",
        "fr": "déclaration d’intention",
    },
    separate=True,
)
"""A declared intent to become partners, which is not yet a partnership."""

PROJECT: Final = PartnershipType(
    "project-partnership",
    labels={"en": "project partnership", "de": "Projektpartnerschaft"},
    separate=True,
)
"""A partnership for one project, limited in time, which runs beside others (RGRE's fourth category)."""
CLIMATE: Final = PartnershipType(
    "climate-partnership",
    labels={"en": "climate partnership", "de": "Klimapartnerschaft", "fr": "partenariat climat"},
    separate=True,
)
"""A municipal climate partnership, which runs beside others."""
SOLIDARITY: Final = PartnershipType(
    "solidarity-partnership",
    labels={"en": "solidarity partnership", "de": "Solidaritätspartnerschaft"},
    separate=True,
)
"""A partnership of solidarity, such as those with municipalities of Ukraine, which runs beside others."""

_CONCLUSION_SUFFIX: Final = re.compile(
    r"(?<=.)\s*(?:の?(?:締結|提携|調印|盟約)|缔结|結盟|结好|締盟|체결|협정)$"
)
"""Words for the act of concluding at the end of a type: 締結 in 姉妹都市締結."""
_SCOPE_WORDS: Final = ("international", "official")
_SCOPE_PREFIX: Final = re.compile(
    r"^(?:国際|国际|國際|국제|正式|international |official )+(?=.)", re.IGNORECASE
)
"""Words in front of a type that say no more than that it is official, or with another country."""
_BRACKETED_SUFFIX: Final = re.compile(r"(?<=.) ?[(（\[［【]([^()（）\[\]［］【】]+)[)）\]］】]$")


def _normalize_key(word: str) -> str:
    """Return a word without its spaces and hyphens: a type is written with or without them."""
    return "".join(normalize_word(word).split()).replace("-", "")


_LIST_TYPES: Final = {each.code: each for each in (TWINNED, INTENT, PROJECT, CLIMATE, SOLIDARITY)}


@cache
def _get_codes() -> dict[str, dict[str, Meaning]]:
    """Return what each word for a type can mean, by its code."""
    found: dict[str, dict[str, Meaning]] = {}
    for word, meanings in get_meanings("types").items():
        known = found.setdefault(_normalize_key(word), {})
        for each in meanings:
            if each.code not in known or each.attested:
                known[each.code] = each
    return found


@cache
def _get_intent_keys() -> tuple[str, ...]:
    return tuple(sorted(map(_normalize_key, get_words("intent_parts"))))


def is_renewal_word(word: str) -> bool:
    """Whether a word means that an earlier agreement is signed again, without naming a type."""
    found = find_meaning("states", word)
    return found is not None and found.code == "renewed"


def find_renewal_word(word: str) -> str:
    """Return the word for a repeated signing in brackets after a type, 再締結 in 姉妹都市(再締結), or ""."""
    found = _BRACKETED_SUFFIX.search(" ".join(word.split()))
    return found[1].strip() if found is not None and is_renewal_word(found[1]) else ""


def strip_act_words(word: str) -> str:
    """Return a type without its words for a signing: 姉妹都市 for 姉妹都市締結 and 姉妹都市(再締結)."""
    line = " ".join(word.split())
    if find_renewal_word(line):
        line = _BRACKETED_SUFFIX.sub("", line)
    return _CONCLUSION_SUFFIX.sub("", line)


class ResolvedType(NamedTuple):
    """The type of a word, and whether the word is known, and seen in lists."""

    kind: PartnershipType
    known: bool = True
    attested: bool = True


class TypeResolver:
    """Find the type for each word of one list: one of the caller's, a known one, or a new one."""

    def __init__(self, types: Iterable[PartnershipType], lang: str) -> None:
        self._lang = lang
        self._by_key: dict[str, PartnershipType] = {}
        self._by_code: dict[str, PartnershipType] = {**_LIST_TYPES, **BUILT_IN}
        for kind in types:
            self._by_code[kind.code] = kind
            for word in (kind.code, *kind.labels.values()):
                self._by_key.setdefault(_normalize_key(word), kind)

    def resolve(self, word: str) -> ResolvedType:
        """Return the type for a word; for an unknown word a new type.

        Raises `InvalidType` for a word that cannot be a label.
        """
        return self.find(word) or ResolvedType(self._create_type(word), known=False)

    def resolve_code(self, code: str, label: str) -> PartnershipType:
        """Return the type with a code; for an unknown code a new type with this label, if any.

        Raises `InvalidType` for an invalid code or label.
        """
        found = self._by_code.get(code)
        if found is None:
            found = PartnershipType(code, labels={self._lang: label} if label else EMPTY_MAP)
            self._by_code[code] = found
        return found

    def find(self, word: str) -> ResolvedType | None:
        """Return the type for a known word, or None."""
        if word in self._by_code:
            return ResolvedType(self._by_code[word])
        plain = strip_act_words(word)
        for each in dict.fromkeys((word, plain, _SCOPE_PREFIX.sub("", plain))):
            key = _normalize_key(each)
            if key in self._by_key:
                return ResolvedType(self._by_key[key])
            if found := self._choose(_get_codes().get(key, {})):
                return ResolvedType(self._by_code[found.code], attested=found.attested)
        whole = _normalize_key(word)
        if any(each in whole for each in _get_intent_keys()):
            return ResolvedType(self._by_code[INTENT.code])
        return None

    def _choose(self, known: Mapping[str, Meaning]) -> Meaning | None:
        """Return the only meaning of a word; no word of the tables names two types."""
        meanings = [each for each in known.values() if each.code in self._by_code]
        return meanings[0] if len(meanings) == 1 else None

    def is_known(self, word: str) -> bool:
        """Whether a word is known as a type."""
        if word.isascii() and len(word) <= MAX_TYPE_LENGTH:  # most are names of municipalities
            key = _normalize_key(word)
            known = key in _get_codes() or key in self._by_key or key.startswith(_SCOPE_WORDS)
            if not known:
                return word in self._by_code
        return len(word) <= MAX_TYPE_LENGTH and self.find(word) is not None

    def _create_type(self, word: str) -> PartnershipType:
        plain = strip_act_words(word)
        if not is_line(plain):
            message = f"a type must be a text in one line{explain_invalid_text(plain)}: {truncated_repr(word)}"
            raise InvalidType(message, value=word)
        code = remove_invisible("-".join(normalize("NFKC", plain).casefold().split()))
        return self.resolve_code(code, plain)
