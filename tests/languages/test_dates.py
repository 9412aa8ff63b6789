"""Dates, periods and terms in words."""

from __future__ import annotations

import itertools
import re
from datetime import date

import pytest
from hypothesis import assume, given, strategies as st

from partnerships import PartialDate, Period, Precision, Term, wording
from partnerships._languages import TABLES
from partnerships._languages.dates import insert_date
from partnerships.dates import between_days
from partnerships.formats.municipal_dates import read_date
from partnerships.testing import partial_dates, periods, terms

LANGUAGES = st.sampled_from(wording.LANGUAGES)


@pytest.mark.parametrize(
    ("day", "english", "japanese", "korean", "chinese"),
    [
        ("1979-05-01", "1 May 1979", "1979年5月1日", "1979년 5월 1일", "1979年5月1日"),
        ("2024-12-31", "31 December 2024", "2024年12月31日", "2024년 12월 31일", "2024年12月31日"),
        ("1979-05", "May 1979", "1979年5月", "1979년 5월", "1979年5月"),
        ("1979", "1979", "1979年", "1979년", "1979年"),
        ("0836", "836", "836年", "836년", "836年"),
        ("197X", "1970s", "1970年代", "1970년대", "1970年代"),
        ("190X", "1900–1909", "1900〜1909年", "1900~1909년", "1900至1909年"),
        ("19XX", "20th century", "20世紀", "20세기", "20世纪"),
        ("00XX", "1st century", "1世紀", "1세기", "1世纪"),
        ("XXXX", "date unknown", "日付不明", "날짜 미상", "日期不详"),
        ("XXXX?", "date unknown", "日付不明", "날짜 미상", "日期不详"),
        ("1990~", "about 1990", "1990年頃", "1990년 무렵", "1990年前后"),
        ("1990?", "1990 (uncertain)", "1990年（未確認）", "1990년(불확실)", "1990年（存疑）"),
        (
            "[1979-04-01..1980-03-30]",
            "between 1 April 1979 and 30 March 1980",
            "1979年4月1日〜1980年3月30日の間",
            "1979년 4월 1일~1980년 3월 30일 사이",
            "1979年4月1日至1980年3月30日之间",
        ),
        (
            "[1979-04..1980-03]",
            "between April 1979 and March 1980",
            "1979年4月〜1980年3月の間",
            "1979년 4월~1980년 3월 사이",
            "1979年4月至1980年3月之间",
        ),
        (
            "[1977..1979]",
            "between 1977 and 1979",
            "1977年〜1979年の間",
            "1977년~1979년 사이",
            "1977年至1979年之间",
        ),
        ("[..1990]", "1990 or earlier", "1990年以前", "1990년 이전", "1990年或之前"),
        ("[1985..]", "1985 or later", "1985年以後", "1985년 이후", "1985年或之后"),
        (
            "[..1990-03-30]",
            "30 March 1990 or earlier",
            "1990年3月30日以前",
            "1990년 3월 30일 이전",
            "1990年3月30日或之前",
        ),
        ("[1985-05..]", "May 1985 or later", "1985年5月以後", "1985년 5월 이후", "1985年5月或之后"),
        (
            "[1977..1979]~",
            "between about 1977 and about 1979",
            "1977年頃〜1979年頃の間",
            "1977년 무렵~1979년 무렵 사이",
            "1977年前后至1979年前后之间",
        ),
        (
            "[..1990]?",
            "1990 or earlier (uncertain)",
            "1990年以前（未確認）",
            "1990년 이전(불확실)",
            "1990年或之前（存疑）",
        ),
        (
            "[..1990]%",
            "about 1990 or earlier (uncertain)",
            "1990年頃以前（未確認）",
            "1990년 무렵 이전(불확실)",
            "1990年前后或之前（存疑）",
        ),
        (
            "1990-03%",
            "about March 1990 (uncertain)",
            "1990年3月頃（未確認）",
            "1990년 3월 무렵(불확실)",
            "1990年3月前后（存疑）",
        ),
    ],
)
def test_a_date_is_written_as_the_language_does(
    day: str, english: str, japanese: str, korean: str, chinese: str
) -> None:
    """To the precision to which it is known, with what is said of its certainty."""
    assert wording.date(day) == english
    assert wording.date(PartialDate(day), "ja") == japanese
    assert wording.date(day, "ko-KR") == korean
    assert wording.date(day, "zh-Hans-CN") == chinese


def test_each_month_has_its_name() -> None:
    """In their order."""
    english = [wording.date(f"2024-{month:02}") for month in range(1, 13)]
    assert english == [date(2024, month, 1).strftime("%B %Y") for month in range(1, 13)]
    for lang, written in (("ja", "2024年{}月"), ("ko", "2024년 {}월"), ("zh", "2024年{}月")):
        found = [wording.date(f"2024-{month:02}", lang) for month in range(1, 13)]
        assert found == [written.format(month) for month in range(1, 13)]


@pytest.mark.parametrize(
    ("period", "english", "japanese", "korean", "chinese"),
    [
        (
            "1979-05-01/1980",
            "1 May 1979 to 1980",
            "1979年5月1日〜1980年",
            "1979년 5월 1일~1980년",
            "1979年5月1日至1980年",
        ),
        ("1974/..", "from 1974 on", "1974年以降", "1974년부터", "1974年起"),
        (
            "1974/",
            "from 1974, end unknown",
            "1974年から（終期不明）",
            "1974년부터(종료일 미상)",
            "1974年起（结束日期不详）",
        ),
        ("../1974", "until 1974", "1974年まで", "1974년까지", "至1974年"),
        (
            "/1974",
            "until 1974, beginning unknown",
            "1974年まで（始期不明）",
            "1974년까지(시작일 미상)",
            "至1974年（开始日期不详）",
        ),
        ("../..", "at all times", "常時", "상시", "不限期"),
        ("../", "end date unknown", "終期不明", "종료일 미상", "结束日期不详"),
        ("/..", "start date unknown", "始期不明", "시작일 미상", "开始日期不详"),
        ("/", "dates unknown", "期間不明", "기간 미상", "起止日期不详"),
        (
            "XXXX/1974",
            "until 1974, beginning unknown",
            "1974年まで（始期不明）",
            "1974년까지(시작일 미상)",
            "至1974年（开始日期不详）",
        ),
        ("197X/197X", "1970s", "1970年代", "1970년대", "1970年代"),
        (
            "2019-05-10/2019-05-12",
            "10–12 May 2019",
            "2019年5月10日〜12日",
            "2019년 5월 10일~12일",
            "2019年5月10日至12日",
        ),
        (
            "2019-05-30/2019-06-02",
            "30 May to 2 June 2019",
            "2019年5月30日〜6月2日",
            "2019년 5월 30일~6월 2일",
            "2019年5月30日至6月2日",
        ),
        (
            "2019-05/2019-06",
            "May to June 2019",
            "2019年5月〜6月",
            "2019년 5월~6월",
            "2019年5月至6月",
        ),
        (
            "2019-05-10~/2019-05-12",
            "about 10 May 2019 to 12 May 2019",
            "2019年5月10日頃〜2019年5月12日",
            "2019년 5월 10일 무렵~2019년 5월 12일",
            "2019年5月10日前后至2019年5月12日",
        ),
        ("197X/..", "from the 1970s on", "1970年代以降", "1970년대부터", "1970年代起"),
        (
            "1960~/1970~",
            "about 1960 to about 1970",
            "1960年頃〜1970年頃",
            "1960년 무렵~1970년 무렵",
            "1960年前后至1970年前后",
        ),
    ],
)
def test_a_period_is_written_with_its_ends(
    period: str, english: str, japanese: str, korean: str, chinese: str
) -> None:
    """Open and unknown ones too; a period in one date is that date. Its text serves as well."""
    assert wording.date(Period(period)) == wording.date(period) == english
    assert wording.date(Period(period), "ja") == japanese
    assert wording.date(Period(period), "ko") == korean
    assert wording.date(Period(period), "zh") == chinese


@given(st.integers(1, 100))
def test_a_century_can_be_written_in_roman_numerals(number: int) -> None:
    """The numerals of 1 to 100, of which each is worth what it stands for, less those before greater ones."""
    dates = {"century": "{roman}", "decade": "{tens}. {century}"}
    latin = wording.Language("la", {"dates": dates}, base="en")
    numerals = wording.date(f"{number - 1:02}XX", latin)
    values = [dict(zip("IVXLC", (1, 5, 10, 50, 100), strict=True))[each] for each in numerals]
    signs = [-1 if each < after else 1 for each, after in itertools.pairwise([*values, 0])]
    assert sum(each * sign for each, sign in zip(values, signs, strict=True)) == number
    assert wording.date(f"{number - 1:02}7X", latin) == f"70. {numerals}"


@given(st.integers(1, 100))
def test_a_century_in_roman_numerals_can_be_an_ordinal(number: int) -> None:
    """With the suffix that the number has as an anniversary."""
    dates = {"century": "{roman}+{roman_ordinal}"}
    ordinals = {"": "{number}e", "=1": "{number}er"}
    words = wording.Language("fr-x-a", {"dates": dates, "ordinals": ordinals}, base="en")
    roman, _, ordinal = wording.date(f"{number - 1:02}XX", words).partition("+")
    assert ordinal == f"{roman}{wording.ordinal(number, words).removeprefix(str(number))}"


@pytest.mark.parametrize(
    ("when", "japanese"),
    [
        ("1979-05-01", "昭和54年5月1日"),
        ("1979-05", "昭和54年5月"),
        ("1989", "昭和64年／平成元年"),
        ("2019-05-01", "令和元年5月1日"),
        ("1979-05-01~", "昭和54年5月1日頃"),
        ("1979?", "昭和54年（未確認）"),
        ("1872-12-31", "1872年12月31日"),
        ("197X", "1970年代"),
        ("XXXX", "日付不明"),
        ("[1989-01-08..1989-12-31]", "平成元年"),
        ("[1989-01-01..1989-01-07]?", "昭和64年（未確認）"),
        ("[1979-04..1980-03]", "昭和54年4月〜昭和55年3月の間"),
        ("[..1979-05-01]", "昭和54年5月1日以前"),
        (Period("1979-05-01/.."), "昭和54年5月1日以降"),
        (Period("1872/2019-05"), "1872年〜令和元年5月"),
        (Period("1979/1979"), "昭和54年"),
        (Period("2019-05-10/2019-05-12"), "令和元年5月10日〜12日"),
        (Period("2019-04-30/2019-05-01"), "平成31年4月30日〜令和元年5月1日"),
    ],
)
def test_a_date_is_written_in_an_era_where_there_is_one(when: str | Period, japanese: str) -> None:
    """Only in Japanese, and only if it is asked for."""
    assert wording.date(when, "ja", era=True) == japanese
    for lang in ("en", "ko", "zh"):
        assert wording.date(when, lang, era=True) == wording.date(when, lang)


@pytest.mark.parametrize(
    ("length", "english", "japanese", "korean", "chinese"),
    [
        ("P1Y", "1 year", "1年", "1년", "1年"),
        ("P5Y", "5 years", "5年", "5년", "5年"),
        ("P21Y", "21 years", "21年", "21년", "21年"),
        ("P1Y6M", "1 year 6 months", "1年6か月", "1년 6개월", "1年6个月"),
        ("P1M", "1 month", "1か月", "1개월", "1个月"),
        ("P1W", "1 week", "1週間", "1주", "1周"),
        ("P2W", "2 weeks", "2週間", "2주", "2周"),
        ("P1D", "1 day", "1日", "1일", "1天"),
        ("P90D", "90 days", "90日", "90일", "90天"),
    ],
)
def test_a_term_is_written_in_its_units(
    length: str, english: str, japanese: str, korean: str, chinese: str
) -> None:
    """One is in the singular."""
    assert wording.term(Term(length)) == english
    assert wording.term(Term(length), "ja") == japanese
    assert wording.term(Term(length), "ko") == korean
    assert wording.term(Term(length), "zh") == chinese


@given(one=partial_dates(), other=partial_dates(), lang=LANGUAGES, era=st.booleans())
def test_different_dates_are_written_differently(
    one: PartialDate, other: PartialDate, lang: str, *, era: bool
) -> None:
    """But for a date that is not known at all, whatever is said of its certainty."""
    assume(one != other)
    assume(Precision.UNKNOWN not in {one.precision, other.precision})
    assert wording.date(one, lang, era=era) != wording.date(other, lang, era=era)


@given(partial_dates(), LANGUAGES)
def test_a_date_names_all_that_is_known_of_it(day: PartialDate, lang: str) -> None:
    """Its year and its day, in digits."""
    written = wording.date(day, lang)
    for number in (day.year, day.day):
        assert number is None or str(number) in written


@given(period=periods(), lang=LANGUAGES, era=st.booleans())
def test_a_period_names_both_its_ends(period: Period, lang: str, *, era: bool) -> None:
    """Each as it is written alone or in a sentence, but for the parts that both have in one year."""
    start, end = period.start, period.end
    written = wording.date(period, lang, era=era)
    in_one_year = isinstance(start, PartialDate) and start.year == getattr(end, "year", None)
    for each in (start, end):
        if not isinstance(each, PartialDate) or each.precision is Precision.UNKNOWN:
            continue
        if in_one_year and start != end:
            assert each.day is None or str(each.day) in written
        else:
            forms = [insert_date(each, TABLES[lang], form) for form in ("starts", "ends")]
            alone = wording.date(each, lang, era=era)
            assert any(form in written for form in (alone, *forms))


NEAR_DAYS = st.lists(
    st.dates(date(2019, 4, 28), date(2019, 5, 4)) | st.dates(date(2018, 12, 28), date(2019, 1, 3)),
    min_size=2,
    max_size=2,
).map(sorted)


@given(one=NEAR_DAYS, other=NEAR_DAYS, lang=LANGUAGES, era=st.booleans())
def test_different_ranges_of_days_are_written_differently(
    one: list[date], other: list[date], lang: str, *, era: bool
) -> None:
    """What both ends have in common is written once."""
    assume(one != other)
    texts = {wording.date(Period.between(*days), lang, era=era) for days in (one, other)}
    assert len(texts) == 2


@given(terms(), terms())
def test_different_terms_are_written_differently(one: Term, other: Term) -> None:
    """In every language."""
    assume(one != other)
    for lang in wording.LANGUAGES:
        assert wording.term(one, lang) != wording.term(other, lang)


def test_all_kinds_of_period_are_written_differently() -> None:
    """Each of the nine ways to know or not to know two ends."""
    ends = ("1979", "..", "")
    for lang in wording.LANGUAGES:
        written = {
            wording.date(Period(f"{start}/{end}"), lang)
            for start, end in itertools.product(ends, ("1980", "..", ""))
        }
        assert len(written) == 9


# spans at the ends of periods

SPANS = st.sampled_from(
    (
        *("[1977..1979]", "[1985..]", "[..1990]", "[1979-04..1980-03]", "[..1990]~"),
        "[1979-04-08..1980-03-30]",
    )
)

BARE = {
    "de": r"\b(ab|seit|bis) zwischen\b|\b(zwischen|und) \d+\. ",
    "en": r"\b(from|until|since) between\b|\bto between\b",
    "es": r"\b(desde|hasta) entre\b",
    "fr": r"\b(depuis|dès|jusqu’à|–) entre\b",
    "id": r"\b(sejak|dengan) antara\b",
    "it": r"\b(tra|e) \d",
    "ja": r"(間|以前|以後)(から|まで|以降|発効|以前)",
    "ko": r"(사이|이전|이후)(부터|까지| 발효)",
    "pl": r"\b(od|do) w okresie\b",
    "ru": r"\b(с|до) не\b",
    "vi": r"\b(từ|đến|hết) trong\b",
    "zh": r"(之间|之前|之后)(起|）$)|至\d+年至\d+年之间(?!某日)",
    "zh-Hant": r"(之間|之前|之後)(起|）$)|至\d+年至\d+年之間(?!某日)",
}
"""What no careful hand writes: a preposition before words that cannot follow it."""


@given(start=SPANS, end=SPANS, lang=LANGUAGES)
def test_no_preposition_stands_before_bare_bounds(start: str, end: str, lang: str) -> None:
    """At an end of a period, of an agreement and of a count; nor is a bound left out."""
    language = wording.Language(lang, {}, base=lang)
    told = [
        *(language.date(Period(f"{start}/{rest}")) for rest in ("..", "", "1995")),
        *(language.date(Period(f"{rest}/{end}")) for rest in ("..", "", "1974")),
        language.act_sentence(
            "renewal", ["A", "B"], "X", in_force_from=PartialDate(start), until=PartialDate(end)
        ),
        language.until(end),
        language.explanation(
            5,
            PartialDate(start),
            "type",
            "X",
            longer=[(count, PartialDate(start), (5, 5)) for count in ("unbroken", "origin")],
        ),
    ]
    for text in told:
        assert not re.search(BARE[lang[:2] if lang.startswith("en") else lang], text), text
    for text, when in ((told[0], start), (told[3], end)):
        years = re.findall(r"\d{4}", when)
        assert re.findall(r"\d{4}", text) == years


@pytest.mark.parametrize(
    ("period", "lang", "expected"),
    [
        ("../[..1990]", "ru", "до даты не позднее 1990 г."),
        ("[1985..]/..", "ru", "с даты не ранее 1985 г."),
        (
            "1974/[1977..1979]",
            "ru",
            "с 1974 г. до даты не ранее 1977 г. и не позднее 1979 г. включительно",
        ),
        ("[1985..]/..", "pl", "od nieznanego dnia w okresie od 1985 r."),
        ("../[..1990]", "pl", "do nieznanego dnia w okresie do 1990 r."),
        ("[1977..1979]/..", "it", "tra il 1977 e il 1979 – in corso"),
        ("1974/[1977..1979]", "en", "from 1974 until a date between 1977 and 1979"),
        ("1974/[1977..1979]", "de", "ab 1974 bis zu einem Tag zwischen 1977 und 1979"),
        ("1974/[1977..1979]", "fr", "depuis 1974 jusqu’à une date entre 1977 et 1979"),
        ("1974/[1977..1979]", "es", "desde 1974 hasta una fecha entre 1977 y 1979"),
        ("[1985..]/..", "ja", "1985年以後のある日以降"),
        ("1974/[..1990]", "ko", "1974년부터 1990년 이전의 어느 날까지"),
        ("[..1990]/..", "zh", "1990年或之前某日起"),
        ("../[1977..1979]", "vi", "đến một ngày trong thời gian từ năm 1977 đến năm 1979"),
        ("[1977..1979]/..", "id", "sejak suatu tanggal antara tahun 1977 dan tahun 1979"),
    ],
)
def test_a_bound_at_an_end_is_written_as_in_the_language(
    period: str, lang: str, expected: str
) -> None:
    assert wording.date(Period(period), lang) == expected


@pytest.mark.parametrize(
    ("day", "lang", "expected"),
    [
        ("[1979-04-01..1980-03-30]", "de", "zwischen dem 1. April 1979 und dem 30. März 1980"),
        ("[1979-04..1980-03]", "de", "zwischen April 1979 und März 1980"),
        ("[1977..1979]", "de", "zwischen 1977 und 1979"),
        (
            "[1979-04-01..1980-03-30]~",
            "de",
            "zwischen etwa dem 1. April 1979 und etwa dem 30. März 1980",
        ),
        ("[1979-04-01..1980-03-11]", "it", "tra il 1° aprile 1979 e l’11 marzo 1980"),
        ("[1979-04-08..1980-03-30]", "it", "tra l’8 aprile 1979 e il 30 marzo 1980"),
        ("[1979-04..1980-03]", "it", "tra aprile 1979 e marzo 1980"),
        ("[1977..1979]~", "it", "tra il 1977 circa e il 1979 circa"),
        ("[0836..1100]", "it", "tra l’836 e il 1100"),
        ("[1979-04-01..1980-03-30]", "fr", "entre le 1er avril 1979 et le 30 mars 1980"),
        (
            "[1979-04-01..1980-03-30]",
            "es",
            "entre el 1 de abril de 1979 y el 30 de marzo de 1980",
        ),
    ],
)
def test_each_of_two_dates_has_its_article(day: str, lang: str, expected: str) -> None:
    """Where the language has one: of a day in German, of a day and a year in Italian."""
    assert wording.date(day, lang) == expected


@given(
    days=st.tuples(*[st.dates(date(1000, 1, 1), date(2999, 12, 31))] * 2).map(sorted),
    lang=st.sampled_from(("de", "en", "es", "fr", "id", "it", "ja", "ko", "zh", "zh-Hant")),
)
def test_a_date_between_two_days_is_read_as_it_is_written(days: list[date], lang: str) -> None:
    """In the languages whose lists say it in such words."""
    first, last = days
    between = between_days(first, last)
    assert read_date(wording.date(between, lang), lang=lang) == between
