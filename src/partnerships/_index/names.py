"""An index of the names of municipalities, in any language and of any time."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cached_property
from itertools import chain
from typing import TYPE_CHECKING, Final

from partnerships._folding.letters import fold_text
from partnerships._folding.names import (
    MAX_SUGGESTIONS,
    find_name_keys,
    fold_name,
    list_opposites,
    suggest_names,
)
from partnerships._languages.lexicon import get_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from partnerships.municipalities import Municipality

_SEPARATORS: Final = " -‐‑–—―・·/,、，&+~〜"
"""What stands between two names."""

_BREAKS: Final = re.compile(r"[,;()（）、，；]")
"""The signs between a name and an addition to it, such as its country: ``Dalian, China``, ``大连（中国）``."""

_MAX_LENGTH: Final = 200
"""The longest text that is taken for two names."""


class NameIndex:
    """Municipalities by their names, indexed on first use."""

    def __init__(self, municipalities: Mapping[str, Municipality]) -> None:
        self.municipalities = municipalities

    @cached_property
    def _same(self) -> Mapping[str, list[str]]:
        """The ids by the keys of the names."""
        found: defaultdict[str, list[str]] = defaultdict(list)
        for id_, municipality in self.municipalities.items():
            for key in {key for name in municipality.names for key in find_name_keys(name.text)}:
                found[key].append(id_)
        return found

    @cached_property
    def _alike(self) -> Mapping[str, list[str]]:
        """The ids by the folded names."""
        found: defaultdict[str, list[str]] = defaultdict(list)
        for id_, municipality in self.municipalities.items():
            for key in {fold_name(name.text) for name in municipality.names}:
                found[key].append(id_)
        return found

    def find(self, words: str) -> tuple[str, ...]:
        """Return the municipality with an id; else the ids of those with a name, if there are any with the
        same one, else of those with one that differs in accents, hyphens and words for a city.
        """
        if words in self.municipalities:
            return (words,)
        keys = {other for key in find_name_keys(words) for other in list_opposites(key)}
        same = {id_: None for key in sorted(keys) for id_ in self._same.get(key, ())}
        return tuple(same or self._alike.get(fold_name(words), ()))

    def iter_pairs(self, words: str) -> Iterator[tuple[str, str]]:
        """Yield the ids of each two municipalities that a text names one after the other."""
        for cut in range(1, len(words) if len(words) <= _MAX_LENGTH else 1):
            first, second = words[:cut].rstrip(_SEPARATORS), words[cut:].lstrip(_SEPARATORS)
            if words.isascii() and len(first) + len(second) == len(words):
                continue  # within a word
            for one in self.find(first) if first else ():
                for name in _iter_without_joint(second):
                    yield from ((one, other) for other in self.find(name) if other != one)

    def suggest(self, words: str, ids: Iterable[str] = ()) -> list[str]:
        """Return the names, and those of other ids, that are close to a text; and its part that is a name,
        of one that also says the country.
        """
        names = (name.text for each in self.municipalities.values() for name in each.names)
        parts = filter(self.find, map(str.strip, _BREAKS.split(words)))
        found: dict[str, str] = {}
        for each in (*suggest_names(words, chain(names, ids)), *parts):
            found.setdefault(fold_text(each), each)
        return list(found.values())[:MAX_SUGGESTIONS]


def _iter_without_joint(text: str) -> Iterator[str]:
    """Yield a text, and what is behind a word at its front that joins two names."""
    yield text
    for joint in get_words("joints"):
        rest = text.removeprefix(f"{joint} " if joint.isascii() else joint)
        if rest not in {"", text}:
            yield rest
