"""Laws of dates in words: in each language that lists are read in, with what stands around them."""

from __future__ import annotations

import time
from datetime import date
from typing import Final

import pytest
from hypothesis import given, strategies as st

from partnerships import Bound, InvalidDate, PartialDate, Period
from partnerships._languages.lexicon import LISTS, get_meanings, iter_words
from partnerships._testing.dates import days_between
from partnerships.formats._dates.words import get_word_set
from partnerships.formats.municipal_dates import LONGEST, read_date

MONTHS: Final = [
    (tag, number, word)
    for tag, words in LISTS.items()
    for number, line in enumerate(words.get("months", ()), 1)
    for word, _ in iter_words(line)
    if not any(map(str.isdigit, word))
]
DAY_PATTERNS: Final = (
    "{day} {month} {year:04}", "{day}. {month} {year:04}", "{day}.{month} {year:04}", "{day} de {month} de {year:04}",
    "{month} {day}, {year:04}", "{year:04}. {month} {day}.", "{day}-{month}-{year:04}",
)  # fmt: skip
MONTH_PATTERNS: Final = (
    "{month} {year:04}",
    "{month}, {year:04}",
    "{year:04} {month}",
    "{month} de {year:04}",
)
FRAMES: Final = (
    "{}",
    "({})",
    "{}[1]",
    "{}*",
    " {} ",
    "signed on {}",
    '="{}"',
    "{} 00:00:00",
    "{} (signed)",
)
CHANGES: Final = (str, str.upper, str.title, str.capitalize)


def outcome(text: str, lang: str) -> PartialDate | Period | None:
    """Return what is read, or None if it is refused."""
    try:
        return read_date(text, lang=lang)
    except InvalidDate:
        return None


@pytest.mark.parametrize(
    "tag", [tag for tag in LISTS if tag.partition("-")[0] not in {"ja", "ko", "zh"}]
)
def test_each_name_of_each_month_is_read_in_its_language(tag: str) -> None:
    """Short and inflected ones too, as a month and in front of a year."""
    named = [(number, word) for each, number, word in MONTHS if each == tag]
    assert {number for number, _ in named} == set(range(1, 13))
    for number, word in named:
        assert read_date(f"{word} 1979", lang=tag) == PartialDate(f"1979-{number:02}")
        assert read_date(f"5 {word} 1979", lang=tag) == date(1979, number, 5)


@given(
    st.sampled_from(MONTHS),
    days_between(),
    st.sampled_from(DAY_PATTERNS),
    st.sampled_from(FRAMES),
    st.sampled_from(CHANGES),
    st.booleans(),
)
def test_a_day_in_words_reads_back_as_itself_or_is_refused(  # one for each piece
    name: tuple[str, int, str],
    day: date,
    pattern: str,
    frame: str,
    change: object,
    own: bool,  # noqa: FBT001  # drawn
) -> None:
    """Never as another day, whatever stands around it."""
    tag, number, word = name
    day = day.replace(day=min(day.day, 28), month=number)
    month = change(word) if callable(change) else word
    text = frame.format(pattern.format(day=day.day, month=month, year=day.year))
    assert outcome(text, tag if own else "und") in {None, PartialDate(day)}


@given(
    st.sampled_from(MONTHS),
    st.integers(1000, 2400),
    st.sampled_from(MONTH_PATTERNS),
    st.sampled_from(FRAMES[:5]),
    st.booleans(),
)
def test_a_month_in_words_reads_back_as_itself_or_is_refused(
    name: tuple[str, int, str],
    year: int,
    pattern: str,
    frame: str,
    own: bool,  # noqa: FBT001  # drawn
) -> None:
    """Never as another month or as a year."""
    tag, number, word = name
    text = frame.format(pattern.format(month=word, year=year))
    assert outcome(text, tag if own else "und") in {None, PartialDate(f"{year}-{number:02}")}


@given(days_between(date(1500, 1, 1), date(2399, 12, 31)), st.data())
def test_a_word_for_a_last_day_is_never_taken_for_the_first(day: date, data: st.DataObject) -> None:
    """Nor for the date itself, unless the word is one for that too."""
    lang = data.draw(st.sampled_from(["und", *sorted(LISTS)]))
    other = get_word_set("dated", "before", lang=lang).words
    word = data.draw(st.sampled_from(sorted(get_word_set("until", lang=lang).words - other)))
    found = outcome(f"{word} {day}", lang)
    assert found in {None, Period.between(Bound.OPEN, day), Period.between(Bound.OPEN, f"{day}~")}


@given(days_between(date(1500, 1, 1), date(2399, 12, 31)), st.data())
def test_a_word_for_the_first_day_opens_the_end(day: date, data: st.DataObject) -> None:
    """Or is refused, or is a word for the date itself in another language."""
    lang = data.draw(st.sampled_from(["und", *sorted(LISTS)]))
    word = data.draw(st.sampled_from(sorted(get_word_set("since", lang=lang).words)))
    found = outcome(f"{word} {day}", lang)
    start = found.start if isinstance(found, Period) else found
    assert start is None or start in {PartialDate(day), PartialDate(f"{day}~")}


@given(st.sampled_from(sorted(get_meanings("states"))), days_between(date(1000, 1, 1)))
def test_no_word_for_a_later_act_is_taken_for_one_beside_a_date(word: str, day: date) -> None:
    """``renewed on 1 May 1979`` is no date of a conclusion."""
    codes = {each.code for each in get_meanings("states")[word]}
    for text in (f"{word} {day}", f"{day} {word}"):
        found = outcome(text, "und")
        if codes.isdisjoint({"in_force", "concluded"}):
            assert found is None or isinstance(found, Period)


@pytest.mark.parametrize(
    "unit",
    ["9", "昭", "(", "1/", "1979年", "since ", "the ", "of ", "c. ", "and ", "～", "1 - ", "thang ",
     "元", "[1]", "*", "de "],
)  # fmt: skip
def test_no_text_takes_long(unit: str) -> None:
    """The longest text of anything is read or refused in a moment."""
    text = (unit * LONGEST)[:LONGEST]
    begin = time.perf_counter()
    for number in range(20):
        outcome(text[: LONGEST - number], "und")
    assert time.perf_counter() - begin < 2
