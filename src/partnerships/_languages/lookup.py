"""Lookup of languages by their tags, and of labels in a language (BCP 47; RFC 4647, section 3.4)."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final, TypeVar

from partnerships._validation import LANGUAGE_TAG_HINT, is_language_tag, truncated_repr
from partnerships.errors import UnknownLanguage

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from partnerships._languages.language import Language

T = TypeVar("T")

ENGLISH_TAG: Final = "en"
"""The language of labels and names where there are none in the language that is asked for."""


def tags_of(lang: str | Language) -> tuple[str, ...]:
    """Return the tag of a language, and those of the languages that it is based on. Raises
    `UnknownLanguage` for a value that is neither a tag nor a language.
    """
    if isinstance(lang, str):
        return _tags_of_text(lang)
    tags: object = getattr(lang, "tags", None)  # its class imports this module
    if not isinstance(tags, tuple) or not tags or not all(isinstance(tag, str) for tag in tags):
        raise UnknownLanguage(f"{LANGUAGE_TAG_HINT}: {truncated_repr(lang)}", value=lang)
    return tags


@lru_cache(maxsize=256)
def _tags_of_text(text: str) -> tuple[str, ...]:
    if not is_language_tag(text):
        raise UnknownLanguage(f"{LANGUAGE_TAG_HINT}: {truncated_repr(text)}", value=text)
    return (text,)


def lookup_tags(known: Iterable[str], tag: str) -> Iterator[str]:
    """Yield the known tags that can serve for a language, the best first.

    These are the tag itself, then what is left of it as subtags are cut off from its end (RFC 4647,
    section 3.4: for ``zh-Hant-TW`` also ``zh-Hant`` and ``zh``), then other forms of the same
    language, in the order in which they are known. Case is ignored.
    """
    tags = [(each.casefold(), each) for each in known]
    subtags = tag.casefold().split("-")
    wanted = ["-".join(subtags[:count]) for count in range(len(subtags), 0, -1)]
    for each in wanted:
        yield from (known_tag for folded, known_tag in tags if folded == each)
    for folded, known_tag in tags:
        if folded.startswith(f"{subtags[0]}-") and folded not in wanted:
            yield known_tag


def lookup(texts: Mapping[str, T], tag: str) -> T | None:
    """Return the value for a language, under the best of the tags that can serve for it, or None."""
    if (found := texts.get(tag)) is not None:
        return found
    return next((texts[known] for known in lookup_tags(texts, tag)), None)


def find_label(sources: Sequence[Mapping[str, str]], lang: str | Language, default: str) -> str:
    """Return a label in a language, from the first of some sources that has one.

    Where none has one in the language, or in one that it is based on, it is a label in English, else
    the first of any language; the default only where there are no labels at all.
    """
    for tag in (*tags_of(lang), ENGLISH_TAG):
        for labels in sources:
            if (found := lookup(labels, tag)) is not None:
                return found
    return next((label for labels in sources for label in labels.values()), default)


@lru_cache(maxsize=1024)
def rank_tags(known: tuple[str, ...], tags: tuple[str, ...]) -> tuple[str, ...]:
    """Return the tags under which to look for a name, the best first: those that can serve for the
    language and for each that it is based on (``tags``), then for English, then the first.
    """
    wanted = [each for tag in (*tags, ENGLISH_TAG) for each in lookup_tags(known, tag)]
    return tuple(dict.fromkeys([*wanted, known[0]]))
