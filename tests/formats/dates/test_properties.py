"""Laws of printed dates: what is printed reads back equal, in every style; nothing is guessed.

dateutil's parser is a second opinion.
"""

from __future__ import annotations

import calendar
import contextlib
import re
import unicodedata
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, Final, TypedDict

import pytest
from dateutil import parser as dateutil_parser
from hypothesis import assume, example, given, strategies as st

from partnerships import AmbiguousDate, InvalidDate, PartialDate, Period, Precision
from partnerships._testing.dates import blur_day, dates_of, days_between
from partnerships._validation import truncated_repr
from partnerships.eras import ERAS, japanese, parse_japanese
from partnerships.formats.municipal_dates import LONGEST, DateOrder, read_date, says_unknown
from partnerships.testing import partial_dates, periods
from tests.support.strategies import COUNTABLE

if TYPE_CHECKING:
    from collections.abc import Callable

    from hypothesis.strategies import DrawFn

LAST_PRINTED: Final = date(2117, 12, 31)  # 令和99年; no city prints a later era
ERA_DAYS: Final = days_between(ERAS[0].first, LAST_PRINTED)
OPTIONS: Final = st.fixed_dictionaries(
    {}, optional={"order": st.sampled_from(DateOrder), "minguo": st.booleans()}
)


class Options(TypedDict, total=False):
    """What a caller can ask for."""

    order: DateOrder
    minguo: bool


# Styles: what makes a text of a year, a month and a day, the smaller ones None where not known.

GERMAN: Final = (
    *("Januar", "Februar", "März", "April", "Mai", "Juni"),
    *("Juli", "August", "September", "Oktober", "November", "Dezember"),
)
FRENCH: Final = (
    *("janvier", "février", "mars", "avril", "mai", "juin"),
    *("juillet", "août", "septembre", "octobre", "novembre", "décembre"),
)
DIGITS: Final = "〇一二三四五六七八九"


def ordinal(number: int) -> str:
    """Return a day as English says it."""
    ending = "th" if number in {11, 12, 13} else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"


def numeral(number: int) -> str:
    """Return a month or a day in kanji."""
    tens, ones = divmod(number, 10)
    ten = ("", "十", "二十", "三十")[tens]
    return ten + (DIGITS[ones] if ones else "")


def east_asian(year: str, month: str, day: str, units: str) -> str:
    """Return the three with their units behind them, the empty ones left out."""
    parts = zip((year, month, day), units, strict=True)
    return "".join(f"{part}{unit}" for part, unit in parts if part)


def joined(when: PartialDate, mark: str, width: int = 1) -> str:
    """Return the numbers, the year first."""
    numbers = (each for each in (when.month, when.day) if each)
    return mark.join([f"{when.year:04}", *(f"{each:0{width}}" for each in numbers)])


def worded(when: PartialDate, names: tuple[str, ...], style: str, month_style: str) -> str:
    """Return the date in words, a year alone as it is."""
    year = f"{when.year:04}"
    if when.month is None:
        return year
    name, number = names[when.month - 1], when.day
    if number is None:
        return month_style.format(month=name, year=year)
    return style.format(day=number, ordinal=ordinal(number), month=name, year=year)


def numbers(when: PartialDate) -> tuple[str, str, str]:
    """Return year, month and day, empty where not known."""
    return f"{when.year:04}", str(when.month or ""), str(when.day or "")


def kanji(when: PartialDate) -> tuple[str, str, str]:
    """Return the same in kanji."""
    year, month, day = numbers(when)
    return (
        "".join(DIGITS[int(each)] for each in year),
        numeral(int(month)) if month else "",
        numeral(int(day)) if day else "",
    )


ENGLISH: Final = tuple(calendar.month_name)[1:]
SHORT: Final = tuple(name[:3] for name in ENGLISH)
STYLES: Final[dict[str, Callable[[PartialDate], str]]] = {
    "ISO": str,
    "ISO without zeros": lambda when: joined(when, "-"),
    "slashes": lambda when: joined(when, "/", 2),
    "dots": lambda when: joined(when, ".", 2),
    "dots and spaces": lambda when: joined(when, ". "),
    "dots to the end": lambda when: joined(when, ".") + ("." if when.month else ""),
    "compact": lambda when: str(when).replace("-", "") if when.exact else str(when),
    "Japanese, Chinese": lambda when: east_asian(*numbers(when), "年月日"),
    "Chinese, spoken": lambda when: east_asian(*numbers(when), "年月号"),
    "Korean": lambda when: east_asian(*numbers(when), "년월일").replace("월", "월 ").strip(),
    "kanji": lambda when: east_asian(*kanji(when), "年月日"),
    "German numbers": lambda when: ".".join(filter(None, reversed(numbers(when)))),
    "German": lambda when: worded(when, GERMAN, "{day}. {month} {year}", "{month} {year}"),
    "French": lambda when: worded(when, FRENCH, "{day} {month} {year}", "{month} {year}"),
    "American": lambda when: worded(when, ENGLISH, "{month} {day}, {year}", "{month} {year}"),
    "British": lambda when: worded(when, ENGLISH, "{day} {month} {year}", "{month} {year}"),
    "ordinals": lambda when: worded(
        when, ENGLISH, "the {ordinal} of {month}, {year}", "{month}, {year}"
    ),
    "short": lambda when: worded(when, SHORT, "{month}.{day}.{year}", "{month}. {year}"),
    "hyphens": lambda when: worded(when, SHORT, "{day}-{month}-{year}", "{month}-{year}"),
}
PRINTABLE: Final = dates_of(COUNTABLE, ("",))


def era_year(when: PartialDate) -> str:
    """Return the year in its last era, as ``昭和54``."""
    return japanese(when.latest).partition("年")[0]


def after_the_year(when: PartialDate) -> str:
    """Return month and day with their units."""
    return east_asian("", str(when.month or ""), str(when.day or ""), "年月日")


ERA_STYLES: Final[dict[str, Callable[[PartialDate], str]]] = {
    "1989年(平成元年)3月21日": lambda when: (
        f"{when.year}年({era_year(when)}年){after_the_year(when)}"
    ),
    "1962(昭和37)年10月13日": lambda when: f"{when.year}({era_year(when)})年{after_the_year(when)}",
    "昭和54年(1979年)5月1日": lambda when: (
        f"{era_year(when)}年({when.year}年){after_the_year(when)}"
    ),
    "1979-05-01 (昭和54年)": lambda when: f"{when} ({era_year(when)}年)",
}


def full_width(text: str) -> str:
    """Return a text with all that is ASCII in full width; ``~`` stays, since the wide one is not it."""
    wide = {code: chr(code + 0xFEE0) for code in range(0x21, 0x7E)}
    return text.translate({**wide, 0x20: "\u3000"})


def outcome(
    text: str, order: DateOrder | None = None, *, minguo: bool = False
) -> PartialDate | Period | str:
    """Return what is read, or the name of the error."""
    try:
        return read_date(text, order=order, minguo=minguo)
    except InvalidDate as error:
        return type(error).__name__


def years_said(text: str, *, minguo: bool) -> set[str]:
    """Return each year, decade or century that a number of the text can mean on its own."""
    shown = unicodedata.normalize("NFKC", text.translate(dict.fromkeys(map(ord, "\u200e\ufeff"))))
    for number in range(99, 9, -1):
        shown = re.sub("|".join(kanji_tens(number)), str(number), shown)
    shown = shown.translate({ord(sign): str(n) for n, sign in enumerate(DIGITS)}).replace("○", "0")
    written = [each.replace("元", "1") for each in re.findall("[0-9]+X*|X+|元", shown)]
    years = {each[:4] for each in written if len(each) in {4, 8}}
    years |= {f"{year[:3]}X" for year in years if year.endswith("0")}
    first_years = [
        era.year_one
        for era in ERAS
        if re.search(f"{era.name[0]}|{era.letter}|{era.romaji}", shown, re.IGNORECASE)
    ]
    for each in filter(str.isdecimal, written):
        if len(each) <= 2:
            years |= {f"{first - 1 + int(each):04}" for first in first_years}
        if minguo or re.search("民[國国]", shown):
            years |= {f"{1911 + int(counted or 0):04}" for counted in (each, each[:-4])}
    return years


def kanji_tens(number: int) -> list[str]:
    """Return a number from 10 to 99 in kanji: 五十四 and, where there is one, 廿四."""
    tens, ones = divmod(number, 10)
    short = {2: ["廿"], 3: ["卅"]}.get(tens, [])
    return [
        f"{ten}{DIGITS[ones] if ones else ''}"
        for ten in (*short, f"{DIGITS[tens]}十", *(["十"] if tens == 1 else []))
    ]


# near-dates

YEARS: Final = ["1979", "1989", "2002", "0000", "068", "19790501", "197X", "19XX", "XXXX"]
NUMBERS: Final = st.integers(0, 40).map(str) | st.sampled_from(
    [*YEARS, "05", "元", "二〇〇二", "十", "廿一", "５４"]
)
ERA_WORDS: Final = ["昭和", "平成", "㍼", "S", "H", "昭", "Showa", "民國"]
WEEKDAYS: Final = ["Tue", "Di", "mardi", "火", "(火)", "星期二", "曜日"]
PARTICLES: Final = ["the", "of", "st", "th", "er", "c.", "about", "約", "頃", "s", "unknown"]
NOTES: Final = ["(昭和54)", "(平成元年)", "(1979年)", "00:00"]
ENDS: Final = ["から", "まで", "to", "bis", "from"]
WORDS: Final = st.sampled_from(
    [*ENGLISH, *SHORT, "Mai", "août", *ERA_WORDS, *WEEKDAYS, *PARTICLES, *NOTES, *ENDS]
)
SIGNS: Final = st.sampled_from(
    [*"-/.,()?%~～〜–—' 年月日년월일号（）［］・\u3000\u200e\u0301", " - ", ". ", ", ", "..", "\x00", "/.."]
)  # fmt: skip


PIECES: Final = st.lists(NUMBERS | SIGNS | WORDS | SIGNS, max_size=9)
YES_OR_NO: Final = st.booleans()
FORMS: Final = st.sampled_from(["date", "with words", "changed", "pieces"])
STYLE: Final = st.sampled_from(sorted(STYLES))
BEFORE: Final = st.sampled_from(
    [
        "",
        "",
        "c. ",
        "約",
        "Tue ",
        "Dienstag, ",
        "from ",
        "昭和54年～",
        "26–",
        "26. - ",
        "(",
        "1979-",
    ]
)
BEHIND: Final = st.sampled_from(
    [
        "",
        "",
        "?",
        "(?)",
        "頃",
        "(火)",
        "(昭和54年)",
        "～28日",
        "~28",
        "～10月2日",
        "-10.2",
        "まで",
        " 0:00",
        ".",
    ]
)


SHORT_NUMBERS: Final = st.integers(1, 99).map(str)
LONG_YEARS: Final = st.sampled_from(["1979", "1984", "2004", "1900", "2000", "9996", "1231"])
ENDS_OF_RANGES: Final = st.one_of(
    SHORT_NUMBERS,
    st.builds(
        "{}{}".format, SHORT_NUMBERS, st.sampled_from([".", "th", "年", "월", "日", " May", ".5."])
    ),
    LONG_YEARS,
    st.builds(
        "{}{}".format,
        LONG_YEARS,
        st.sampled_from(["年", "/5", ".5.2", "-05", "年5月2日", "0502", "?"]),
    ),
    st.builds("{}{}".format, st.sampled_from(["May ", "5.", "1.5.", "1 Mai ", "c. "]), LONG_YEARS),
    st.builds("{}{}".format, st.sampled_from(["昭和", "S", "Heisei ", "民國"]), SHORT_NUMBERS),
    st.builds(lambda style, when: STYLES[style](when), STYLE, PRINTABLE),
)
MARKS_OF_RANGES: Final = st.sampled_from(
    [" - ", "-", "–", " – ", "～", "~", " ~ ", " to ", " bis ", "から", "부터 ", "至", "/", " / ", ". - ", ". ", "."]
)  # fmt: skip


@st.composite
def near_dates(draw: DrawFn) -> str:
    """Dates in a style; with what may be around them; with a piece put in or taken out as well;
    and texts made of the pieces of dates.
    """
    form = draw(FORMS)
    pieces = draw(PIECES)
    if form == "pieces":
        return "".join(pieces)
    text = STYLES[draw(STYLE)](draw(PRINTABLE))
    if form == "date":
        return text
    text = draw(BEFORE) + text if draw(YES_OR_NO) else text + draw(BEHIND)
    if form == "with words":
        return text
    first, last = sorted((draw(st.integers(0, len(text))), draw(st.integers(0, len(text)))))
    kept = draw(st.sampled_from([text[first:last], ""]))
    return text[:first] + kept + "".join(pieces[:2]) + text[last:]


@st.composite
def ranges(draw: DrawFn) -> str:
    """Two ends, each a whole date or a piece of one, with a mark of ranges between them."""
    start, mark, end = draw(ENDS_OF_RANGES), draw(MARKS_OF_RANGES), draw(ENDS_OF_RANGES)
    return f"{start}{mark}{end}"


# what is printed reads back equal


@pytest.mark.parametrize("style", STYLES)
@given(when=PRINTABLE)
@example(when=PartialDate("0001-01-01"))
@example(when=PartialDate("9999-12-31"))
@example(when=PartialDate("2024-02-29"))
def test_a_date_printed_in_a_style_reads_back_equal(style: str, when: PartialDate) -> None:
    """Days, months and years, in each style."""
    assert read_date(STYLES[style](when)) == when


@given(ERA_DAYS, st.sampled_from(COUNTABLE))
def test_a_date_printed_in_its_era_reads_back_equal(day: date, precision: Precision) -> None:
    """In a year or month of change both eras are printed."""
    when = blur_day(day, precision)
    assert read_date(japanese(when)) == when
    assert read_date(full_width(japanese(when))) == when


@pytest.mark.parametrize("style", ERA_STYLES)
@given(day=ERA_DAYS, precision=st.sampled_from(COUNTABLE))
@example(day=date(1989, 1, 8), precision=Precision.DAY)
@example(day=date(1989, 1, 7), precision=Precision.YEAR)
def test_a_date_printed_with_its_era_beside_it_reads_back_equal(
    style: str, day: date, precision: Precision
) -> None:
    """A year of change may be written in its last era alone."""
    when = blur_day(day, precision)
    assume(precision is Precision.DAY or "昭和54年(" not in style or "／" not in japanese(when))
    assert read_date(ERA_STYLES[style](when)) == when


@given(ERA_DAYS, st.sampled_from(COUNTABLE), st.sampled_from("./-"))
def test_eras_are_read_as_the_module_of_eras_reads_them(
    day: date, precision: Precision, mark: str
) -> None:
    """With a letter, a short name or a ligature, and in a year of change: what `eras` says."""
    for era in ERAS:
        if era.first <= day <= min(era.last, LAST_PRINTED):
            parts = [str(day.year - era.year_one + 1), str(day.month), str(day.day)]
            shown = parts[: 3 - COUNTABLE.index(precision)]
            marked = mark.join(shown)
            named = "".join(map("".join, zip(shown, "年月日", strict=False)))
            wanted = parse_japanese(f"{era.letter}{marked}")
            assert parse_japanese(era.name + named) == wanted
            for text in (era.letter + marked, era.name[0] + marked, f"{era.romaji} {marked}"):
                assert read_date(text) == wanted
            for text in (era.name + named, era.name[0] + named, full_width(era.name + named)):
                assert read_date(text) == wanted


@given(days_between(date(1912, 1, 1), date(2910, 12, 31)), st.sampled_from(COUNTABLE))
def test_a_date_printed_in_the_years_of_the_republic_reads_back_equal(
    day: date, precision: Precision
) -> None:
    """In words; with marks and without any only where asked for."""
    when = blur_day(day, precision)
    year, month, number = numbers(when)
    year = str(int(year) - 1911)
    named = f"民國{east_asian(year, month, number, '年月日')}"
    marked = ".".join(filter(None, (year, month, number)))
    for text in (named, full_width(named)):
        assert read_date(text) == read_date(text, minguo=True) == when
    assert read_date(marked, minguo=True) == when
    assert outcome(marked) == "InvalidDate"
    assert read_date(f"{int(year):03}{day:%m%d}", minguo=True) == day


@given(partial_dates())
def test_the_text_form_of_a_date_is_read(when: PartialDate) -> None:
    """With decades, centuries and qualifiers."""
    assert read_date(str(when)) == when
    assert read_date(full_width(str(when)), minguo=True) == when


@given(periods())
def test_the_text_form_of_a_period_is_read(period: Period) -> None:
    """With open and unknown ends, as long as one end is a date."""
    assume(str(period).strip("./"))
    assert read_date(str(period)) == period


@given(days_between(), days_between(), st.sampled_from(sorted(STYLES)))
def test_a_range_between_whole_dates_is_the_period_between_them(
    one: date, other: date, style: str
) -> None:
    """Both ends printed in full, in each style; the wrong way round it is refused."""
    (first, last), write = sorted([one, other]), STYLES[style]
    for mark in ("～", " ～ ", "–", " to ", "から"):
        text = f"{write(PartialDate(first))}{mark}{write(PartialDate(last))}"
        assert read_date(text) == Period.between(first, last)
        if first != last:
            back = f"{write(PartialDate(last))}{mark}{write(PartialDate(first))}"
            assert outcome(back) == "InvalidDate"


@given(days_between(), st.integers(0, 40))
def test_a_range_may_leave_out_what_the_other_end_says(first: date, length: int) -> None:
    """Year, or year and month, in the ways of East Asia, of Germany and of English."""
    assume(first.toordinal() + length <= date.max.toordinal())
    last = first + timedelta(days=length)
    assume(first.year == last.year)
    start, end = PartialDate(first), PartialDate(last)
    (year, month, day), (_, last_month, last_day) = numbers(start), numbers(end)
    name, last_name = ENGLISH[first.month - 1], ENGLISH[last.month - 1]
    texts = [
        f"{year}年{month}月{day}日～{last_month}月{last_day}日",
        f"{year}. {month}. {day}. ~ {last_month}. {last_day}.",
        f"{year}/{month}/{day}-{last_month}/{last_day}",
        f"{day}.{month}.–{last_day}.{last_month}.{year}",
        f"{day} {name} – {last_day} {last_name} {year}",
        f"{name} {day} - {last_name} {last_day}, {year}",
    ]
    if month == last_month:
        texts += [
            f"{year}年{month}月{day}日～{last_day}日",
            f"{year}年{month}月{day}～{last_day}日",
            f"{year}.{month}.{day}~{last_day}",
            f"{day}.–{last_day}.{month}.{year}",
            f"{day}–{last_day} {name} {year}",
            f"{name} {day}-{last_day}, {year}",
        ]
    for text in texts:
        assert read_date(text) == Period.between(first, last)


# nothing is guessed


@given(
    st.integers(1, 9999),
    st.lists(st.integers(1, 12), min_size=2, max_size=2, unique=True),
    st.sampled_from("/-"),
)
def test_an_ambiguous_date_has_the_readings_that_its_error_names(
    year: int, numbered: list[int], mark: str
) -> None:
    """Where a day and a month can change places, both orders give what the error named."""
    day = date(year, *numbered)
    text = f"{day.day}{mark}{day.month:02}{mark}{day.year:04}"
    with pytest.raises(AmbiguousDate) as caught:
        read_date(text)
    named = re.findall(r"([0-9-]{10}) \(([a-z]{3})\)", caught.value.message)
    assert {order: str(read_date(text, order=order)) for _, order in named} == {
        order: when for when, order in named
    }
    assert (str(day), "dmy") in named


@given(days_between(), st.sampled_from("/-"))
def test_a_date_with_one_reading_needs_no_order(day: date, mark: str) -> None:
    """A day beyond 12 is no month, and where both are the same nothing can change places."""
    assume(day.day > 12 or day.day == day.month)
    for text in (
        f"{day.day}{mark}{day.month}{mark}{day.year:04}",
        f"{day:%m{mark}%d}{mark}{day.year:04}",
    ):
        assert read_date(text) == day


@given(near_dates(), st.sampled_from(DateOrder))
def test_an_order_only_decides_what_two_numbers_mean(text: str, order: DateOrder) -> None:
    """Whatever has no two short numbers beside each other is read as it is without an order."""
    numbered = re.search(r"[0-9０-９] ?[-./－．／‐] ?[0-9０-９]", text)
    assert numbered or outcome(text, order=order) == outcome(text)


@given(ranges() | near_dates(), st.booleans())
@example("26. - 9996", False)  # noqa: FBT003
@example("65 to 9996", False)  # noqa: FBT003
@example("12 - 1979/5", False)  # noqa: FBT003
@example("26～9996年5月2日", False)  # noqa: FBT003
@example("26th - 9996", False)  # noqa: FBT003
@example("1900 - 昭和1", False)  # noqa: FBT003
def test_a_year_that_is_read_is_in_the_text(text: str, minguo: bool) -> None:  # noqa: FBT001  # drawn
    """As a number of its own, or it is counted from an era or from the Republic of China that is
    named or asked for: no year is put together from the numbers of two ends.
    """
    read = outcome(text, minguo=minguo)
    ends = (read.start, read.end) if isinstance(read, Period) else (read,)
    known = [str(end) for end in ends if isinstance(end, PartialDate)]
    years = {
        year for end in known for year in re.findall("[0-9]{2}(?:[0-9]{2}|[0-9]X|XX)|XXXX", end)
    }
    assert years <= years_said(text, minguo=minguo)


@given(near_dates().map(lambda text: "".join(filter(str.isascii, text))))
def test_a_day_that_dateutil_finds_too_is_the_same(text: str) -> None:
    """Where its parser fills in nothing, however the rest of the date is set, it reads that day."""
    read = outcome(text)
    if (
        isinstance(read, PartialDate)
        and read.precision is Precision.DAY
        and read.earliest.year > 999
    ):
        day_first = re.search("[0-9][-./ ]+[0-9]+[-./ ]+[0-9]{4}", text) is not None
        with contextlib.suppress(ValueError, OverflowError, RuntimeWarning):
            found = {
                dateutil_parser.parse(
                    text, default=datetime.combine(each, time()), dayfirst=day_first
                ).date()
                for each in (date(1904, 1, 1), date(2008, 12, 31))
            }
            assert len(found) > 1 or found == {read.earliest}


@given(ERA_DAYS, ERA_DAYS)
def test_two_notations_that_disagree_are_refused_with_both(day: date, other: date) -> None:
    """Each side is named with what it is."""
    assume(day.year != other.year)
    outer, note = f"{day.year}年{day.month}月{day.day}日", japanese(other)
    with pytest.raises(InvalidDate) as caught:
        read_date(f"{outer}({note})")
    assert f"{outer!r} is {day}, {note!r} is {other}" in caught.value.message


@given(days_between(), st.integers(0, 6))
def test_a_weekday_is_accepted_only_where_it_is_right(day: date, number: int) -> None:
    """In Japanese, Korean, English and German, in brackets and in front."""
    text, right = STYLES["Japanese, Chinese"](PartialDate(day)), day.weekday() == number
    english = list(calendar.day_name)[number]
    for printed in (
        f"{text}({'月火水木金土日'[number]})",
        f"{text}{'月火水木金土日'[number]}曜日",
        f"{text} ({'월화수목금토일'[number]})",
        f"{text} 星期{'一二三四五六日'[number]}",
        f"{english}, {day.day} {ENGLISH[day.month - 1]} {day.year:04}",
        f"{english[:3]} {day}",
    ):
        assert outcome(printed) == (PartialDate(day) if right else "InvalidDate")


@given(days_between(), st.integers(0, 6))
def test_a_short_weekday_is_that_of_the_language(day: date, number: int) -> None:
    """``Sa`` is Saturday in German, and Tuesday in Turkish."""
    short = ("Mo", "Di", "Mi", "Do", "Fr", "Sa", "So")[number]
    printed = f"{short}, {day.day}.{day.month}.{day.year:04}"
    if day.weekday() == number:
        assert read_date(printed, lang="de") == day
    else:
        with pytest.raises(InvalidDate):
            read_date(printed, lang="de")


# anything at all


@given(st.text() | near_dates(), OPTIONS)
@example("ſ54", {})
def test_any_text_is_read_or_refused(text: str, options: Options) -> None:
    """No text makes another error, and each error shows its text and stays short."""
    try:
        read = read_date(text, **options)
    except InvalidDate as error:
        assert (error.value, error.path) == (text, "")  # noqa: PT017
        assert len(text) > LONGEST or error.message.endswith(f": {truncated_repr(text)}")  # noqa: PT017
        assert len(error.message) < 500  # noqa: PT017
    else:
        assert isinstance(read, PartialDate | Period)
        assert not says_unknown(text)


@given(near_dates())
def test_full_width_characters_change_nothing(text: str) -> None:
    """Digits, letters, marks and brackets mean in full width what they mean in ASCII."""
    assert outcome(full_width(text)) == outcome(text)


@given(near_dates())
def test_spaces_around_a_date_change_nothing(text: str) -> None:
    """Nor do those of other alphabets, line ends and marks that show nothing."""
    assume(len(text) < 90)
    assert outcome(f"\ufeff {text}\u3000\n") == outcome(text)


@given(near_dates())
def test_what_is_read_is_read_again_as_the_same(text: str) -> None:
    """The text form of what was read is a printed date too."""
    read = outcome(text)
    assert isinstance(read, str) or read_date(str(read)) == read
