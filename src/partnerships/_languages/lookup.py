"""Lookup of languages by their tags, and of labels in a language (BCP 47; RFC 4647, section 3.4)."""

from __future__ import annotations

from functools import lru_cache
from itertools import takewhile
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
    "arab": """
        ar az-iq az-ir fa ha-cm ha-sd kk-af kk-cn kk-ir kk-mn ks ku-iq ku-ir ku-lb ky-cn ms-cc pa-pk
        ps sd tg-pk ug ur uz-af""",
    "armn": "hy",
    "avst": "ae",
    "beng": "as bn",
    "cans": "cr iu oj",
    "cyrl": """
        ab av az-ru ba be bg ce cu cv kk ku-am ku-az ku-ge ku-tm kv ky mk mn os ru sr tg tt ug-kz
        ug-mn uk uz-cn""",
    "deva": "hi mr ne pi-in sa sd-in",
    "ethi": "am ti",
    "geor": "ka",
    "grek": "el",
    "gujr": "gu",
    "guru": "pa",
    "hans": "zh",
    "hant": """
        zh-au zh-bn zh-gb zh-gf zh-hk zh-id zh-mo zh-pa zh-pf zh-ph zh-sr zh-th zh-tw zh-us zh-vn""",
    "hebr": "he iw ji yi",
    "jpan": "ja",
    "khmr": "km",
    "knda": "kn",
    "kore": "ko",
    "laoo": "lo",
    "latn": """
        aa af ak an ay az bi bm br bs ca ch co cs cy da de ee en eo es et eu ff fi fj fo fr fy ga gd
        gl gn gv ha ho hr ht hu hz ia id ie ig ik in io is it jv jw kg ki kj kl kr ku kw ky-tr la lb
        lg li ln lt lu lv mg mh mi mo ms mt na nb nd ng nl nn no nr nv ny oc om pi pl pt qu rm rn ro
        rw sc se sg sk sl sm sn so sq sr-me sr-ro sr-tr ss st su sv sw tk tl tn to tr ts ty uz ve vi
        vo wa wo xh yo za zu""",
    "mlym": "ml",
    "mong": "mn-cn",
    "mymr": "my pi-mm",
    "orya": "or",
    "sinh": "pi-lk si",
    "taml": "ta",
    "telu": "te",
    "thaa": "dv",
    "thai": "pi-th th",
    "tibt": "bo dz",
    "yiii": "ii",
}
"""The languages of two letters by the script in which they are usually written, and the regions in which
they are written in another (Unicode CLDR 49, likely subtags).
"""

_SCRIPTS: Final = {tag: script for script, tags in _TAGS_BY_SCRIPT.items() for tag in tags.split()}


@lru_cache(maxsize=4096)
def _split_tag(tag: str) -> tuple[str, str | None, tuple[str, ...]]:
    """Return the language of a tag, its script, as far as it is known, and the other subtags.

    A script that is not written is the likely one: that of ``zh-TW`` is ``Hant``. An extension or a
    private subtag, which a single letter begins, tells no script: ``ja-u-nu-latn`` is Japanese with the
    digits of ``Latn``.
    """
    language, *others = tag.casefold().split("-")
    own = tuple(takewhile(lambda subtag: len(subtag) > 1, others))
    script = next((each for each in own if len(each) == 4 and each.isalpha()), None)
    rest = tuple(each for each in others if each != script)
    if script is None:
        regional = (_SCRIPTS.get(f"{language}-{each}") for each in own)
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


_RIGHT_TO_LEFT: Final = frozenset({"arab", "avst", "hebr", "nkoo", "syrc", "thaa"})


def is_right_to_left(tag: str) -> bool:
    """Whether a language is written from right to left, by its script.

    >>> is_right_to_left("ar"), is_right_to_left("az-Latn"), is_right_to_left("ja")
    (True, False, False)
    """
    return _split_tag(tag)[1] in _RIGHT_TO_LEFT
