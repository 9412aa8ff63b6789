"""Resolve the words that lists print for the type of a partnership.

An unknown word becomes a type of its own: its code is derived from the word, and the word is its label.
Words for a repeated signing are not types.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final
from unicodedata import normalize

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
    from collections.abc import Iterable

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
)
"""A declared intent to become partners, which is not yet a partnership."""

_WORDS: Final = {
    "sister": """
        sister, sisters, sister city, sister cities, sister town, sister state, sister prefecture, sister province
        sister county, sister village, sister city affiliation, sister relationship, twin, twins, twin town
        twin city, twinning, town twinning, city twinning, twinning agreement, sister city agreement
        姉妹, 姉妹都市, 姉妹市, 姉妹町, 姉妹村, 姉妹州, 姉妹県, 姉妹区, 姉妹島, 姉妹縁組
        姉妹都市縁組, 姉妹都市関係, 姉妹提携都市
        姐妹, 姐妹城市, 姐妹市, 姐妹州, 姐妹省, 姐妹县, 姊妹, 姊妹城市, 姊妹市, 姊妹縣, 国际姐妹城市, 國際姊妹市
        자매, 자매도시, 자매시, 자매결연, 자매결연도시, 자매도시결연, 자매주, 자매군, 자매구
        partnerschaft, städtepartnerschaft, partnerstadt, partnergemeinde, gemeindepartnerschaft, kreispartnerschaft
        jumelage, jumelée, jumelé, ville jumelée, accord de jumelage, serment de jumelage""",
    "friendship": """
        friendship, friend, friendship city, friendship cities, friendship agreement, friendly city, friendship town
        friendship relationship, friendship state
        友好, 友好都市, 友好市, 友好町, 友好村, 友好省, 友好県, 友好州, 友好区, 友好縁組, 友好都市関係, 友好提携都市
        友好城市, 友好州, 友好县, 友城, 国际友好城市, 正式国际友好城市, 正式友好城市, 正式友城, 友好省州, 友好城市关系
        우호, 우호도시, 우호결연, 우호도시결연, 우호시, 우호결연도시
        freundschaft, städtefreundschaft, freundschaftsstadt, freundschaftsvertrag, freundschaftliche beziehung
        amitié, ville amie, accord d’amitié, charte d’amitié""",
    "friendly-cooperation": """
        friendly cooperation, friendly cooperation city, friendly cooperation cities, friendship cooperation
        友好協力, 友好協力都市, 友好合作, 友好合作城市, 友好合作关系, 友好合作关系城市, 友好合作關係
        友好合作關係城市
        우호협력, 우호협력도시, 우호협력관계, coopération amicale""",
    "exchange": """
        exchange, exchange city, exchange cities, exchange partner, exchange agreement
        交流, 交流都市, 交流城市, 国际交流城市, 교류, 교류도시, 교류협력도시, austausch, échange""",
    "green-sister": "green sister, green sister city, 環境姉妹都市, 环境姐妹城市, 환경자매도시",
    "strategic-environmental": """
        strategic environmental, strategic environmental partnership, 戦略的環境パートナーシップ""",
    "sister-port": "sister port, 姉妹港, 姉妹港湾, 姐妹港, 자매항, 자매항만, partnerhafen, port jumelé",
    TWINNED.code: "twinned administrative body, partnergemeinde oder partnerstadt, jumelage ou partenariat",
    INTENT.code: """
        intent, declared intent, letter of intent, declaration of intent, 意向, 意向書, 意向书, 意向表明
        交流意向, 友好交流意向
        友好交流意向书, 의향, 의향서, 교류의향, 교류의향서, 우호교류의향, 우호교류의향서, 자매결연의향서, 우호도시의향서
        absichtserklärung, lettre d’intention, déclaration d’intention""",
}
_INTENT_WORDS: Final = """
    letter of intent, declaration of intent, statement of intent, memorandum of intent, 意向, 의향
    absichtserklärung, lettre d’intention, déclaration d’intention
"""
"""Words that mean an intent, also as a part of another word."""
_RENEWAL_WORDS: Final = """
    again, signed again, re-signed, resigned, reaffirmed, reaffirmation, 再締結, 再提携, 再調印, 再確認, 再确认
    再次签署, 重新签订
    재체결, 재결연, 재조인, erneuert, erneuerung, bekräftigt, renouvelé, renouvellement, réaffirmé
"""
_CONCLUSION_SUFFIX: Final = re.compile(
    r"(?<=.)\s*(?:の?(?:締結|提携|調印|盟約)|缔结|結盟|结好|締盟|체결|협정)$"
)
"""Words for the act of concluding at the end of a type: 締結 in 姉妹都市締結."""
_BRACKETED_SUFFIX: Final = re.compile(r"(?<=.) ?[(（\[［【]([^()（）\[\]［］【】]+)[)）\]］】]$")


def _normalize_word(word: str) -> str:
    plain = normalize("NFKC", word).casefold().replace("’", "'")
    return "".join(plain.split()).replace("-", "")


def _normalize_words(words: str) -> set[str]:
    return {
        _normalize_word(word)
        for line in words.splitlines()
        for word in line.split(",")
        if word.strip()
    }


_LIST_TYPES: Final = {TWINNED.code: TWINNED, INTENT.code: INTENT}
_CODES: Final = {key: code for code, words in _WORDS.items() for key in _normalize_words(words)}
_RENEWAL_KEYS: Final = _normalize_words(_RENEWAL_WORDS)
_INTENT_KEYS: Final = tuple(sorted(_normalize_words(_INTENT_WORDS)))


def is_renewal_word(word: str) -> bool:
    """Whether a word means that an earlier agreement is signed again, without naming a type."""
    return _normalize_word(word) in _RENEWAL_KEYS


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


class TypeResolver:
    """Find the type for each word of one list: one of the caller's, a known one, or a new one."""

    def __init__(self, types: Iterable[PartnershipType], lang: str) -> None:
        self._lang = lang
        self._by_key: dict[str, PartnershipType] = {}
        self._by_code: dict[str, PartnershipType] = {**_LIST_TYPES, **BUILT_IN}
        for kind in types:
            self._by_code[kind.code] = kind
            for word in (kind.code, *kind.labels.values()):
                self._by_key.setdefault(_normalize_word(word), kind)

    def resolve(self, word: str) -> PartnershipType:
        """Return the type for a word; for an unknown word a new type.

        Raises `InvalidType` for a word that cannot be a label.
        """
        return self._find_type(word) or self._create_type(word)

    def resolve_code(self, code: str, label: str) -> PartnershipType:
        """Return the type with a code; for an unknown code a new type with this label, if any.

        Raises `InvalidType` for an invalid code or label.
        """
        found = self._by_code.get(code)
        if found is None:
            found = PartnershipType(code, labels={self._lang: label} if label else EMPTY_MAP)
            self._by_code[code] = found
        return found

    def _find_type(self, word: str) -> PartnershipType | None:
        if word in self._by_code:
            return self._by_code[word]
        whole = _normalize_word(word)
        for key in (whole, _normalize_word(strip_act_words(word))):
            if key in self._by_key:
                return self._by_key[key]
            if key in _CODES:
                return self._by_code[_CODES[key]]
        return self._by_code[INTENT.code] if any(each in whole for each in _INTENT_KEYS) else None

    def _create_type(self, word: str) -> PartnershipType:
        plain = strip_act_words(word)
        if not is_line(plain):
            message = f"a type must be a text in one line{explain_invalid_text(plain)}: {truncated_repr(word)}"
            raise InvalidType(message, value=word)
        code = remove_invisible("-".join(normalize("NFKC", plain).casefold().split()))
        return self.resolve_code(code, plain)
