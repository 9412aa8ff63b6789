"""Lookup of languages by their tags (RFC 4647), and of labels in a language."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

import pytest
from babel.core import get_global
from hypothesis import example, given, strategies as st

from partnerships import (
    Conclusion,
    Field,
    Partnership,
    PartnershipType,
    Quantity,
    UnknownLanguage,
    wording,
)
from partnerships._languages.lookup import lookup_tags, rank_tags
from tests.support.partnerships import city

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


class Tagged:
    """An object that has tags, and is no language."""

    def __init__(self, tags: object) -> None:
        self.tags = tags


TAGS = st.sampled_from(
    (
        *("zh", "zh-Hant", "zh-Hant-TW", "zh-TW", "zh-Hans", "ZH-hans", "zh-CN"),
        *("en", "en-GB", "ja", "de"),
    )
)


def script_of(tag: str) -> str:
    """Return the language of a tag, and for Chinese the script."""
    folded = tag.lower()
    return "zh-hant" if folded.startswith("zh") and folded[-2:] in {"nt", "tw"} else folded[:2]


@given(st.lists(TAGS, unique=True), TAGS)
def test_the_tags_that_serve_for_a_language_are_its_own_forms_the_nearest_first(
    known: list[str], lang: str
) -> None:
    """Each once; what is not known is not among them."""
    found = list(lookup_tags(known, lang))
    assert sorted(found) == sorted(tag for tag in known if script_of(tag) == script_of(lang))
    above = [tag for tag in found if lang.lower().startswith(tag.lower())]
    assert [tag for tag in found if tag.lower() == lang.lower()] == [
        tag for tag in found[: len(above)] if tag.lower() == lang.lower()
    ]
    assert [len(tag) for tag in above] == sorted((len(tag) for tag in above), reverse=True)


@given(st.lists(TAGS), TAGS)
def test_a_tag_of_another_script_never_serves(known: list[str], lang: str) -> None:
    """So that no sentence has two scripts."""
    assert {script_of(tag) for tag in lookup_tags(known, lang)} <= {script_of(lang)}


@given(
    st.lists(TAGS, unique=True), TAGS, st.sampled_from(("u-nu-latn", "u-co-trad", "x-hant", "x-tw"))
)
def test_an_extension_changes_no_language_and_no_script(
    known: list[str], lang: str, extension: str
) -> None:
    """As a browser adds one to say which digits or calendar to use."""
    assert list(lookup_tags(known, f"{lang}-{extension}")) == list(lookup_tags(known, lang))


def test_a_script_that_is_not_written_is_the_likely_one() -> None:
    """Of each language of two letters, alone and in each region, as Unicode CLDR has it."""
    likely: Mapping[str, str] = get_global("likely_subtags")
    written = defaultdict[str, set[str]](set)
    for language, script, _ in (tag.split("_") for tag in likely.values()):
        written[language].add(script)
    for key, tag in likely.items():
        language, *rest = key.split("_")
        if len(language) == 2 and all(len(subtag) < 4 for subtag in rest):
            known = [f"{language}-{script}" for script in sorted(written[language])]
            found = list(lookup_tags(known, key.replace("_", "-")))
            assert found == [f"{language}-{tag.split('_')[1]}"], key


@given(st.lists(TAGS, min_size=1), st.lists(TAGS, min_size=1, max_size=3))
def test_a_name_is_looked_up_in_the_language_and_its_bases_then_in_english_then_in_the_first(
    known: list[str], tags: list[str]
) -> None:
    """Each tag once, and there is always one."""
    found = rank_tags(tuple(known), tuple(tags))
    asked = [each for tag in tags for each in lookup_tags(known, tag)]
    assert found == tuple(dict.fromkeys([*asked, *lookup_tags(known, "en"), known[0]]))


@pytest.mark.parametrize(
    ("labels", "lang", "expected"),
    [
        ({"zh": "a", "zh-Hant": "b"}, "zh-Hant-TW", "b"),
        ({"zh": "a", "zh-Hant": "b"}, "zh-Hant", "b"),
        ({"zh": "a", "zh-Hant": "b"}, "ZH-HANT-TW", "b"),
        ({"zh": "a", "zh-Hant": "b"}, "zh-Hans-CN", "a"),
        ({"zh": "a", "zh-Hant-TW": "b"}, "zh-Hant", "b"),
        ({"zh": "a", "zh-TW": "b"}, "zh-Hant", "b"),
        ({"zh": "a", "zh-Hant": "b"}, "zh-TW", "b"),
        ({"zh": "a", "zh-HK": "b", "zh-Hant": "c"}, "zh-MO", "c"),
        ({"zh-CN": "a", "zh-Hant": "b"}, "zh", "a"),
        ({"zh-Hans": "a", "zh-Hant": "b"}, "zh-SG", "a"),
        ({"zh-Hant": "b", "en": "c"}, "zh", "c"),
        ({"zh-Hant": "b", "en": "c"}, "zh-Hans", "c"),
        ({"zh": "b", "en": "c"}, "zh-Hant", "c"),
        ({"zh": "b"}, "zh-Hant", "b"),
        ({"zh": "a", "zh-Hant": "b"}, "zh-US", "b"),
        ({"sr": "a", "en": "c"}, "sr-Latn", "c"),
        ({"hi-Latn": "a", "en": "c"}, "hi", "c"),
        ({"pa-Arab": "a", "en": "c"}, "pa", "c"),
        ({"sr-Latn": "a", "en": "c"}, "sr-ME", "a"),
        ({"gsw-Latn": "a", "en": "c"}, "gsw", "a"),
        ({"zho": "b", "en": "c"}, "zh", "c"),
        ({"en": "twin town", "de": "Partnerstadt"}, "de", "Partnerstadt"),
        ({"en": "twin town", "de": "Partnerstadt"}, "de-AT", "Partnerstadt"),
        ({"en": "twin town", "de": "Partnerstadt"}, "ja", "twin town"),
        ({"de": "Partnerstadt"}, "ja", "Partnerstadt"),
        ({"fr": "ville jumelle", "de": "Partnerstadt"}, "ja", "Partnerstadt"),
        ({"de": "Partnerstadt", "en-GB": "twin town"}, "ja", "twin town"),
        ({}, "en", "twin"),
    ],
)
def test_a_label_falls_back_along_languages_before_it_falls_back_to_the_code(
    labels: dict[str, str], lang: str, expected: str
) -> None:
    """To other forms of the language, to English, to its first language in order of the tags."""
    assert PartnershipType("twin", labels=labels).label(lang) == expected
    assert Field("twin", labels).label(lang) == expected


LABELS = st.dictionaries(TAGS, st.sampled_from(("a", "b", "c", "d")))


def ranked(source: Mapping[str, str], lang: str) -> list[str]:
    """Return the tags of some labels that serve for a language: as it is written first."""
    return [*(tag for tag in source if tag == lang), *lookup_tags(sorted(source), lang)]


def expected_label(sources: tuple[Mapping[str, str], ...], lang: str, code: str) -> str:
    """Return the label by the rule, written as the rule reads."""
    asked = [source[tag] for source in sources for tag in ranked(source, lang)]
    english = [source[tag] for source in sources for tag in ranked(source, "en")]
    first = [source[tag] for source in sources for tag in sorted(source)]
    return [*asked, *english, *first, code][0]


@example(labels={"ZH-hans": "a", "zh-Hans": "b"}, lang="zh-Hans")
@given(labels=LABELS, lang=TAGS)
def test_every_label_is_found_in_one_way(labels: dict[str, str], lang: str) -> None:
    """That of a type, a field and a quantity; the code is shown only where there is no label."""
    expected = expected_label((labels,), lang, "code")
    assert PartnershipType("code", labels=labels).label(lang) == expected
    assert Field("code", labels).label(lang) == expected
    of = expected_label((labels, {"en": "bricks"}), lang, "")
    assert Quantity(3, "bricks", labels=labels).what(lang) == of
    if labels:
        assert expected != "code"


@given(own=LABELS, labels=LABELS, lang=st.sampled_from(wording.LANGUAGES))
def test_an_agreement_is_called_by_its_own_label_before_that_of_its_type_in_each_language(
    own: dict[str, str], labels: dict[str, str], lang: str
) -> None:
    """So that a label in the language that is asked for comes before one in another."""
    kind = PartnershipType("code", labels={tag: f"{text}-of-type" for tag, text in labels.items()})
    partnership = Partnership(
        (city("here"), city("there")), [Conclusion("1979-05-01", kind, labels=own)]
    )
    expected = expected_label((own, kind.labels), lang, "code")
    language = wording.Language(lang, {}, base=lang)
    assert language.conclusion(expected, "There") in partnership.anniversary(45).explain(lang)


@given(
    code=st.sampled_from(("friendship", "sister", "exchange")), lang=st.sampled_from(("eo", "xx"))
)
def test_a_built_in_term_is_called_in_english_where_a_language_has_no_words(
    code: str, lang: str
) -> None:
    """Nothing is refused for it."""
    kind = Conclusion("1979", code).type
    assert kind.label(lang) == kind.labels["en"]


@pytest.mark.parametrize(
    "ask",
    [
        PartnershipType.SISTER.label,
        PartnershipType("twin").label,
        Field("ports").label,
        Quantity(3, "bricks").what,
        lambda lang: city("here").names_on("1979", lang),
    ],
)
@pytest.mark.parametrize(
    "lang", [5, ["en"], b"en", str, wording.Language, Tagged(()), Tagged((5,)), Tagged("en")]
)
def test_what_is_neither_a_tag_nor_a_language_is_refused(
    ask: Callable[[object], object], lang: object
) -> None:
    """Wherever a label is asked for."""
    with pytest.raises(
        UnknownLanguage, match=r"^a language is written as in BCP 47, as en or zh-Hant: "
    ):
        ask(lang)
