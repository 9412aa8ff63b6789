"""Texts in one or more languages (`Text`)."""

import json

import pytest
from hypothesis import given, strategies as st

from partnerships import Exchange, InvalidText, PartnershipsError, Registry, Text, wording
from partnerships.formats import document
from partnerships.testing import texts

OFFICE = Text({"en": "mayor", "ja": "市長", "zh-Hant": "市長閣下"})


@given(texts(), st.sampled_from((*wording.LANGUAGES, "de-AT")))
def test_a_text_tells_one_of_its_texts_and_never_the_language_in_silence(
    text: Text, lang: str
) -> None:
    """It is in the language, or its language is not known, or its tag stands behind it."""
    told = text.tell(lang)
    primary = lang.split("-", maxsplit=1)[0]
    assert any(
        told == f"{each} [{tag}]" or (told == each and tag.split("-")[0] in {primary, "und"})
        for tag, each in text.by_language.items()
    )


@given(texts())
def test_a_text_is_read_as_it_is_written(text: Text) -> None:
    registry = Registry.of(exchanges=[Exchange("a", "visit", "A", note=text)])
    written = document.dumps(registry)
    assert document.loads(written) == registry
    assert document.dumps(document.loads(written)) == written
    plain = json.loads(written)["exchanges"][0]["note"]
    assert Text(plain) == text
    assert isinstance(plain, str) is (set(text.by_language) == {"und"})


@pytest.mark.parametrize(
    ("lang", "told"),
    [
        ("en", "mayor"),
        ("en-GB", "mayor"),
        ("ja", "市長"),
        ("zh-Hant-TW", "市長閣下"),
        ("zh", "mayor [en]"),
        ("ko", "mayor [en]"),
    ],
)
def test_the_text_is_in_the_language_asked_for_else_in_english_with_its_mark(
    lang: str, told: str
) -> None:
    assert OFFICE.tell(lang) == told
    assert format(OFFICE, lang) == told


def test_a_text_without_english_is_told_in_its_first_language() -> None:
    assert Text({"ko": "시장", "ja": "市長"}).tell() == "市長 [ja]"


def test_a_text_of_which_the_language_is_not_known_has_no_mark() -> None:
    text = Text("Stadtbaurat\nund Stellvertreter")
    assert text.tell("ja") == "Stadtbaurat\nund Stellvertreter"
    assert str(text) == "Stadtbaurat und Stellvertreter"
    assert text == Text({"und": "Stadtbaurat\nund Stellvertreter"})


def test_a_text_is_no_str() -> None:
    """Its equality is that of values; what it says is asked for."""
    plain: object = "x"
    assert Exchange("a", "visit", "A", note="x").note == Text("x")
    assert Text("x") != plain


@pytest.mark.parametrize(
    ("value", "message", "path"),
    [
        ("", "must be a non-empty text: ''", ""),
        (5, "must be a non-empty text: 5", ""),
        ({}, "a text is needed in one language at least", ""),
        ({"en": ""}, "must be a non-empty text: ''", "en"),
        ({"en": None}, "must be a non-empty text: None", "en"),
        ({"e": "x"}, "a language is written as in BCP 47, as en or zh-Hant: 'e'", "e"),
    ],
)
def test_what_is_no_text_is_refused(value: object, message: str, path: str) -> None:
    """By itself, and in a field, where the error is that of the whole."""
    with pytest.raises(InvalidText) as alone:
        Text(value)  # type: ignore[arg-type]  # on purpose
    assert (alone.value.message, alone.value.path) == (message, path)
    with pytest.raises(PartnershipsError) as held:
        Exchange("a", "visit", "A", note=value)  # type: ignore[arg-type]  # on purpose
    place = f"note.{path}" if path else "note"
    assert (type(held.value).__name__, held.value.path) == ("InvalidExchange", place)
