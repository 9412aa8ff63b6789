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


_TAGS_BY_SCRIPT: Final = {
    "arab": "ar az-ir fa kk-cn pa-pk ur uz-af",
    "cyrl": "be bg kk ky mk mn ru sr tg uk",
    "hans": "zh",
    "hant": "zh-hk zh-mo zh-tw",
    "jpan": "ja",
    "kore": "ko",
    "latn": """
        az bs ca cs cy da de en es et eu fi fr ga gl hr hu id is it lt lv ms nb nl nn no pl pt ro sk
        sl sq sr-me sv tr uz vi""",
    "mong": "mn-cn",
    "thai": "th",
}
"""The languages that are usually written in a script (Unicode CLDR, likely subtags), and the regions in
which they are written in another.
"""

_SCRIPTS: Final = {tag: script for script, tags in _TAGS_BY_SCRIPT.items() for tag in tags.split()}


@lru_cache(maxsize=4096)
def _split_tag(tag: str) -> tuple[str, str | None, tuple[str, ...]]:
    """Return the language of a tag, its script, as far as it is known, and the other subtags.

    A script that is not written is the likely one: that of ``zh-TW`` is ``Hant``.
    """
    language, *others = tag.casefold().split("-")
    script = next((each for each in others if len(each) == 4 and each.isalpha()), None)
    rest = tuple(each for each in others if each != script)
    if script is None:
        regional = (_SCRIPTS.get(f"{language}-{each}") for each in rest)
        script = next((each for each in regional if each), _SCRIPTS.get(language))
    return language, script, rest


def lookup_tags(known: Iterable[str], tag: str) -> Iterator[str]:
    """Yield the known tags that can serve for a language, the best first.

    These are the tag itself, then what is left of it as subtags are cut off from its end (RFC 4647,
    section 3.4: for ``zh-Hans-CN`` also ``zh-Hans`` and ``zh``), then other forms of the same
    language, in the order in which they are known. Case is ignored. A tag of another script never
    serves: for ``zh-Hant`` and for ``zh-TW``, whose likely script it is, not ``zh``.
    """
    language, script, rest = _split_tag(tag)
    folded = tag.casefold()
    fitting = []
    for each in known:
        its_language, its_script, its_rest = _split_tag(each)
        if its_language == language and (its_script == script or None in {its_script, script}):
            fitting.append((each, its_rest))
    fitting.sort(key=lambda found: -len(found[0]) * folded.startswith(found[0].casefold()))
    for count in range(len(rest), -1, -1):
        yield from (each for each, its_rest in fitting if its_rest == rest[:count])
    yield from (each for each, its_rest in fitting if its_rest != rest[: len(its_rest)])


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
