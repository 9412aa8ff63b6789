"""The words that are read in lists: every language has them, and none means two things by accident."""

from __future__ import annotations

import pytest
from babel import Locale
from hypothesis import given, strategies as st

from partnerships._languages.lexicon import (
    LISTS,
    find_meaning,
    get_meanings,
    get_words,
    iter_words,
    normalize_word,
)
from partnerships.formats._rows.types import CLIMATE, INTENT, PROJECT, SOLIDARITY, TWINNED
from partnerships.vocabulary import BUILT_IN

ENGLISH = LISTS["en"]
BEHIND = {"ja", "ko", "zh", "zh-Hant", "hu", "tr"}
"""Languages whose words stand behind what others put them in front of."""
MISSING = {
    "articles": {"cs", "pl", "ru", "uk", "tr", "vi", "id", "ja", "ko", "zh", "zh-Hant"},
    "prepositions": {"hu", "tr"},
    "until": {"ko"},
    "to": {"tr"},
    "before": BEHIND,
    "after": BEHIND,
    "since": {"ko", "tr"},
    "part_of_year": {"ja", "ko", "zh", "zh-Hant"},
    "as_of": set[str](),
    "as_of_behind": set(LISTS) - {"en", "ja", "ko", "zh", "zh-Hant", "hu", "tr"},
    "dated_behind": set[str](),
}
"""What a language may lack beside English, on purpose."""
TWO_MEANINGS = {"estado": {"es", "pt"}, "stan": {"pl"}}
"""Headings for a region or a status: the cells below tell which."""
CODES_MISSING = {
    "headings": {
        *(
            "municipality_country",
            "municipality_region",
            "municipality_id",
            "municipality_wikidata",
        ),
        *(
            "partner_id",
            "partner_wikidata",
            "type_label",
            "precision",
            "basis",
            "partnership",
            "era",
        ),
        *("year", "month", "day"),
    },
    "types": {
        "green-sister",
        "strategic-environmental",
        "twinned-administrative-body",
        "project-partnership",
        "climate-partnership",
        "solidarity-partnership",
    },
    "states": set[str](),
}
"""The codes for which a language may have no word of its own."""
NO_WEEKDAYS = {
    *(("cs", "so"), ("cs", "pá"), ("hu", "h"), ("hu", "k"), ("hu", "p"), ("hu", "v")),
    *(("tr", "per"), ("sv", "sön")),
}
"""Short weekdays of CLDR that are other words, or another day, in another language."""
EVERY_LANGUAGE = pytest.mark.parametrize("tag", LISTS)


def texts_of(tag: str) -> list[str]:
    """Return every text of words of a language."""
    found: list[str] = []
    for value in LISTS[tag].values():
        if isinstance(value, str):
            found.append(value)
        elif isinstance(value, tuple):
            found += value
        else:
            assert isinstance(value, dict)
            found += value.values()
    return found


@EVERY_LANGUAGE
def test_every_word_normalizes_to_something(tag: str) -> None:
    words = [word for text in texts_of(tag) for word, _ in iter_words(text)]
    assert len(words) > 500
    assert all(map(normalize_word, words))


@EVERY_LANGUAGE
def test_a_language_lacks_only_what_is_listed(tag: str) -> None:
    may_lack = {kind for kind, tags in MISSING.items() if tag in tags}
    assert {*ENGLISH} - {*LISTS[tag]} <= may_lack


@EVERY_LANGUAGE
@pytest.mark.parametrize("kind", ["headings", "types", "states"])
def test_a_language_has_the_codes_of_english_except_listed_ones(kind: str, tag: str) -> None:
    model, codes = ENGLISH[kind], LISTS[tag][kind]  # type: ignore[literal-required]  # a kind is a key
    assert {*codes} <= {*model}
    assert {*model} - {*codes} <= CODES_MISSING[kind]


def test_the_codes_of_types_are_those_of_the_vocabulary() -> None:
    own = {each.code for each in (TWINNED, INTENT, PROJECT, CLIMATE, SOLIDARITY)}
    assert {*ENGLISH.get("types", ())} == {*BUILT_IN, *own}


@EVERY_LANGUAGE
@pytest.mark.parametrize("kind", ["headings", "types", "states"])
def test_no_word_stands_under_two_codes_of_one_language(kind: str, tag: str) -> None:
    seen: dict[str, str] = {}
    for code, text in LISTS[tag][kind].items():  # type: ignore[literal-required]  # a kind is a key
        for word, _ in iter_words(text):
            key = normalize_word(word)
            assert seen.setdefault(key, code) == code or tag in TWO_MEANINGS.get(key, ())


@EVERY_LANGUAGE
def test_the_months_of_cldr_are_read(tag: str) -> None:
    months = Locale.parse(tag, sep="-").months
    for number, text in enumerate(LISTS[tag].get("months", ()), 1):
        known = {normalize_word(word) for word, _ in iter_words(text)}
        for context in ("format", "stand-alone"):
            for width in ("wide", "abbreviated"):
                assert normalize_word(months[context][width][number]).rstrip(".") in known


@EVERY_LANGUAGE
def test_the_weekdays_of_cldr_are_read_except_listed_ones(tag: str) -> None:
    days = Locale.parse(tag, sep="-").days
    for number, text in enumerate(LISTS[tag].get("weekdays", ())):
        known = {normalize_word(word) for word, _ in iter_words(text)}
        for context in ("format", "stand-alone"):
            for width in ("wide", "abbreviated"):
                word = days[context][width][number].casefold().rstrip(".")
                assert normalize_word(word) in known or (tag, word) in NO_WEEKDAYS


@pytest.mark.parametrize("kind", ["months", "weekdays"])
def test_no_month_and_no_weekday_is_another_one_in_another_language(kind: str) -> None:
    numbers: dict[str, int] = {}
    for words in LISTS.values():
        for number, text in enumerate(words[kind]):  # type: ignore[literal-required]  # a kind is a key
            for word, _ in iter_words(text):
                assert numbers.setdefault(normalize_word(word), number) == number


@EVERY_LANGUAGE
def test_no_word_is_the_first_and_the_last_day_of_one_language(tag: str) -> None:
    for one, other in (("since", "until"), ("since_behind", "until_behind"), ("before", "after")):
        first, last = (
            {normalize_word(word) for word, _ in iter_words(str(LISTS[tag].get(kind, "")))}
            for kind in (one, other)
        )
        assert first.isdisjoint(last)


@pytest.mark.parametrize(
    ("kind", "text", "lang", "code"),
    [
        ("headings", "Städtepartnerschaft", "und", "partner"),
        ("headings", "Ville jumelée", "fr", "partner"),
        ("headings", "ciudad  hermanada", "und", "partner"),
        ("headings", "Vänort", "und", "partner"),
        ("headings", "Testvérváros", "und", "partner"),
        ("headings", "Kardeş şehir", "und", "partner"),
        ("headings", "KARDEŞ ŞEHİR", "und", "partner"),
        ("headings", "Miasto partnerskie", "und", "partner"),
        ("headings", "Город-партнёр", "und", "partner"),
        ("headings", "Місто-побратим", "und", "partner"),
        ("headings", "Stato", "it", "partner_country"),
        ("headings", "Quốc gia", "und", "partner_country"),
        ("headings", "締約日期", "und", "date"),
        ("headings", "締結年月日", "und", "date"),
        ("headings", "終了日", "und", "until"),
        ("headings", "解消日", "und", "end"),
        ("headings", "해지일", "und", "end"),
        ("headings", "Ende", "und", "until"),
        ("headings", "aufgelöst am", "und", "end"),
        ("headings", "Masa berlaku", "und", "term"),
        ("headings", "land", "de", "partner_country"),
        ("headings", "land", "de-AT", "partner_country"),
        ("headings", "land", "fr", "partner_region"),
        ("headings", "land", "und", None),
        ("headings", "Estado", "es", None),
        ("types", "gemellaggio", "und", "sister"),
        ("types", "pacte d’amitié", "und", "friendship"),
        ("types", "List intencyjny", "und", "intent"),
        ("types", "友好合作关系城市", "und", "friendly-cooperation"),
        ("states", "suspendue", "und", "suspended"),
        ("states", "ruht", "und", "suspended"),
        ("states", "vilande", "und", "dormant"),
        ("states", "wygasła", "und", "expired"),
        ("states", "wypowiedziana", "und", "terminated"),
        ("states", "расторгнуто", "und", "terminated"),
        ("states", "解消", "und", "terminated"),
        ("states", "교류 중단", "und", "suspended"),
        ("states", "nothing of this kind", "und", None),
    ],
)
def test_a_word_means_what_it_does_in_lists(
    kind: str, text: str, lang: str, code: str | None
) -> None:
    assert kind in {"headings", "types", "states"}
    found = find_meaning(kind, text, lang)  # type: ignore[arg-type]  # it was looked at above
    assert (found and found.code) == code


def test_a_word_is_attested_if_one_language_has_it_so() -> None:
    meanings = get_meanings("states")
    assert meanings["ruht"][0].attested
    assert not any(word.endswith("?") for word in meanings)


def test_words_without_a_code_are_those_of_all_languages() -> None:
    assert get_words("since") >= {"since", "seit", "depuis", "sedan", "od", "sejak", "tu nam"}


@given(st.text())
def test_a_normalized_word_is_normalized_already(text: str) -> None:
    assert normalize_word(normalize_word(text)) == normalize_word(text)


@given(st.sampled_from(sorted(get_meanings("headings"))))
def test_case_does_not_matter(word: str) -> None:
    assert normalize_word(word.upper()) == normalize_word(word.casefold())
