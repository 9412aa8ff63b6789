"""What happened on the date of a conclusion, as lists print it."""

from __future__ import annotations

from typing import Final

from partnerships._languages.lexicon import normalize_word
from partnerships.vocabulary import Basis

_PARTS: Final = (
    (
        Basis.COUNCIL_RESOLUTION,
        ("council", "resolution", "議会", "議決", "의회", "议会", "gemeinderat", "ratsbeschluss", "délibération",
         "conseil municipal", "pleno", "consiglio"),
    ),
    (
        Basis.ENTRY_INTO_FORCE,
        ("entry into force", "in force", "effective", "発効", "生效", "발효", "inkrafttreten",
         "entrée en vigueur", "entrada en vigor"),
    ),
    (
        Basis.CEREMONY,
        ("ceremony", "celebration", "式典", "締結式", "仪式", "행사", "festakt", "cérémonie", "ceremonia"),
    ),
    (
        Basis.DECLARATION,
        ("declaration", "宣言", "宣布", "선언", "erklärung", "déclaration", "declaración"),
    ),
    (
        Basis.SIGNING,
        ("sign", "agreement", "調印", "署名", "締結", "盟約", "协议", "签", "簽", "서명", "체결", "협정",
         "협약", "unterzeichn", "vertrag", "urkunde", "signature", "firma", "podpis"),
    ),
)  # fmt: skip
"""Parts of the words for each basis, in the order in which they are looked for: a ceremony of signing
(締結式) is a ceremony.
"""


def read_basis(text: str) -> Basis | None:
    """Return the basis that a text names, or None.

    >>> read_basis("議会の議決日"), read_basis("調印日"), read_basis("?")
    (<Basis.COUNCIL_RESOLUTION: 'council_resolution'>, <Basis.SIGNING: 'signing'>, None)
    """
    plain = normalize_word(text)
    for basis in Basis:
        if plain in {basis.value, basis.value.replace("_", " ")}:
            return basis
    for basis, parts in _PARTS:
        if any(normalize_word(part) in plain for part in parts):
            return basis
    return None
