"""Japanese eras: every day of the calendar since 1873 has its name, and every name its days."""

import copy
import pickle
import re
from datetime import date, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import example, given, strategies as st

from partnerships.dates import PartialDate, Period
from partnerships.eras import ERAS, Era, japanese, parse_japanese
from partnerships.errors import InvalidDate

ONE_DAY = timedelta(days=1)
FIRST = date(1873, 1, 1)
TURNS = [era.first for era in ERAS] + [era.last for era in ERAS]
BOUNDARIES = sorted(
    {day + ONE_DAY * step for day in TURNS for step in (-1, 0, 1) if day != date.max or step < 1}
    - {FIRST - ONE_DAY}
)
DAYS = st.sampled_from(BOUNDARIES) | st.dates(FIRST)
WRITABLE = st.builds(
    lambda day, length: PartialDate(str(day)[:length]), DAYS, st.sampled_from([4, 7, 10])
)
NUMBERS = st.sampled_from(["元", "0", "1", "01"]) | st.integers(0, 120).map(str)
JUNK = (
    st.text("明治大正昭和平成令年月日元MTSHRs0123456789./-／・ \u3000５㍼~", max_size=24)
    | st.text()
)
LONG = ["9" * 10**6, "昭和" + "5" * 10**6 + "年", "昭和64年／" * 10**5, "S1/" * 10**5, " " * 10**6]


@st.composite
def notations(draw: st.DrawFn) -> tuple[Era, str]:
    """Return an era and something that looks like a date in it, be there one or not."""
    era, year = draw(st.sampled_from(ERAS)), draw(NUMBERS)
    month, day = draw(st.integers(0, 13)), draw(st.integers(0, 32))
    mark, depth = draw(st.sampled_from("./-")), draw(st.integers(1, 3))
    named = [f"{era.name}{year}年", f"{month}月", f"{day}日"]
    lettered = [f"{era.letter}{year}", f"{mark}{month}", f"{mark}{day}"]
    return era, "".join(draw(st.sampled_from([named, lettered]))[:depth])


def days_of(read: PartialDate | Period) -> tuple[date, date]:
    """Return the first and the last day of what was read."""
    return read.days() if isinstance(read, Period) else (read.earliest, read.latest)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("明治6年1月1日", "1873-01-01"),
        ("明治22年2月11日", "1889-02-11"),  # the Meiji constitution
        ("大正12年9月1日", "1923-09-01"),  # the Great Kanto earthquake
        ("昭和20年8月15日", "1945-08-15"),  # the end of the war
        ("昭和22年5月3日", "1947-05-03"),  # the constitution in force
        ("昭和39年10月10日", "1964-10-10"),  # the Tokyo Olympics
        ("昭和38年2月10日", "1963-02-10"),  # five cities become Kitakyushu
        ("昭和47年2月29日", "1972-02-29"),
        ("昭和54年5月1日", "1979-05-01"),  # Kitakyushu and Dalian
        ("昭和64年1月7日", "1989-01-07"),
        ("平成元年1月8日", "1989-01-08"),
        ("平成7年1月17日", "1995-01-17"),  # the Hanshin earthquake
        ("平成23年3月11日", "2011-03-11"),  # the Tohoku earthquake
        ("平成31年4月30日", "2019-04-30"),
        ("令和元年5月1日", "2019-05-01"),
        ("令和3年7月23日", "2021-07-23"),  # the Tokyo Olympics again
        ("昭和54年5月", "1979-05"),
        ("昭和54年", "1979"),
        ("令和元年5月", "2019-05"),
        ("平成31年4月", "2019-04"),
        ("明治6年", "1873"),
        ("令和7981年12月31日", "9999-12-31"),
    ],
)
def test_known_days_are_read_and_written(text: str, day: str) -> None:
    """A day, month or year of known history has this one name."""
    assert parse_japanese(text) == PartialDate(day)
    assert japanese(day) == text


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("S54.5.1", "1979-05-01"),
        ("S54/5/1", "1979-05-01"),
        ("S54-5-1", "1979-05-01"),
        ("s54.05.01", "1979-05-01"),
        ("S 54. 5. 1", "1979-05-01"),
        ("S54/ 5/ 1", "1979-05-01"),
        ("H20.7.31", "2008-07-31"),
        ("M45.7.30", "1912-07-30"),
        ("T元.7.30", "1912-07-30"),
        ("R1.5", "2019-05"),
        ("S54", "1979"),
        ("平成1年1月8日", "1989-01-08"),
        ("昭和 54 年 5 月 1 日", "1979-05-01"),
        ("昭和\u300054年\u30005月\u30001日", "1979-05-01"),
    ],
)
def test_other_notations_mean_the_same(text: str, day: str) -> None:
    """Letters, padding and single spaces change nothing; 元 is year 1."""
    assert parse_japanese(text) == PartialDate(day)


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("明治45年", "1912-01-01/1912-07-30"),
        ("明治45年7月", "1912-07-01/1912-07-30"),
        ("大正元年", "1912-07-30/1912-12-31"),
        ("大正元年7月", "1912-07-30/1912-07-31"),
        ("大正15年", "1926-01-01/1926-12-25"),
        ("大正15年12月", "1926-12-01/1926-12-25"),
        ("昭和元年", "1926-12-25/1926-12-31"),
        ("昭和元年12月", "1926-12-25/1926-12-31"),
        ("昭和64年", "1989-01-01/1989-01-07"),
        ("S64.1", "1989-01-01/1989-01-07"),
        ("平成元年", "1989-01-08/1989-12-31"),
        ("平成元年1月", "1989-01-08/1989-01-31"),
        ("平成31年", "2019-01-01/2019-04-30"),
        ("令和元年", "2019-05-01/2019-12-31"),
    ],
)
def test_a_year_or_month_of_change_is_the_part_in_the_era(text: str, part: str) -> None:
    """What an era has only a part of is read as some day in that part, and written so again."""
    known = PartialDate(f"[{part.replace('/', '..')}]")
    assert parse_japanese(text) == known
    assert parse_japanese(japanese(known)) == known


@pytest.mark.parametrize(
    "span",
    [
        *("[1989-01-08..1989-12-30]", "[1979-04-01..1980-03-31]", "[1989-01-02..1989-01-07]"),
        *("[1989-01-08..1990-12-31]", "[1979-05-01..1979-05-30]", "[1985..]"),
    ],
)
def test_another_span_of_days_is_written_in_no_era(span: str) -> None:
    """It is no year and no month of any, nor what an era has of one."""
    with pytest.raises(InvalidDate):
        japanese(span)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("昭和64年／平成元年", "1989"),
        ("昭和64年・平成元年", "1989"),
        ("昭和64年/平成元年", "1989"),
        ("平成元年／昭和64年", "1989"),
        ("H31/R1", "2019"),
        ("明治45年7月／大正元年7月", "1912-07"),
        ("T15.12/S1.12", "1926-12"),
    ],
)
def test_two_eras_mean_the_whole(text: str, day: str) -> None:
    """Two eras that share a year or a month mean the whole of it."""
    assert parse_japanese(text) == PartialDate(day)


@pytest.mark.parametrize(
    ("old", "new", "day"),
    [
        ("明治45年7月30日", "大正元年7月30日", "1912-07-30"),
        ("大正15年12月25日", "昭和元年12月25日", "1926-12-25"),
    ],
)
def test_a_day_that_two_eras_claim_is_read_in_both(old: str, new: str, day: str) -> None:
    """Both names of such a day are read, alone and together; the new one is written."""
    for text in (old, new, f"{old}／{new}"):
        assert parse_japanese(text) == PartialDate(day)
    assert japanese(day) == new


@pytest.mark.parametrize(
    ("day", "text"),
    [
        ("1912", "明治45年／大正元年"),
        ("1912-07", "明治45年7月／大正元年7月"),
        ("1926-12", "大正15年12月／昭和元年12月"),
        ("1989-01", "昭和64年1月／平成元年1月"),
        ("2019", "平成31年／令和元年"),
    ],
)
def test_a_year_or_month_of_change_is_written_in_both_eras(day: str, text: str) -> None:
    """What lies in two eras is written in both, the older first."""
    assert japanese(day) == text


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("明治5年", "1873-01-01 to 1912-07-30 (its earlier days are in another calendar)"),
        ("明治元年9月8日", "1873-01-01 to 1912-07-30 (its earlier days are in another calendar)"),
        ("明治45年7月31日", "1873-01-01 to 1912-07-30"),
        ("明治45年8月", "1873-01-01 to 1912-07-30"),
        ("大正元年7月29日", "1912-07-30 to 1926-12-25"),
        ("大正16年", "1912-07-30 to 1926-12-25"),
        ("昭和元年11月", "1926-12-25 to 1989-01-07"),
        ("昭和65年", "1926-12-25 to 1989-01-07"),
        ("昭和64年1月8日", "1926-12-25 to 1989-01-07"),
        ("平成元年1月5日", "1989-01-08 to 2019-04-30"),
        ("H0.1.8", "1989-01-08 to 2019-04-30"),
        ("H31.5", "1989-01-08 to 2019-04-30"),
        ("令和元年4月30日", "2019-05-01 to 9999-12-31"),
        ("令和7982年", "2019-05-01 to 9999-12-31"),
    ],
)
def test_a_day_outside_its_era_is_refused_with_the_days_of_the_era(text: str, days: str) -> None:
    """The error says which days the era has, and the value."""
    with pytest.raises(
        InvalidDate, match=re.escape(days) + ".*: " + re.escape(repr(text))
    ) as caught:
        parse_japanese(text)
    assert caught.value.value == text


@pytest.mark.parametrize(
    ("text", "missing"),
    [
        ("昭和54年2月29日", "1979-02-29"),
        ("昭和54年13月", "1979-13"),
        ("昭和54年0月", "1979-00"),
        ("S54.4.31", "1979-04-31"),
        ("S54.5.0", "1979-05-00"),
    ],
)
def test_a_day_that_no_calendar_has_is_refused(text: str, missing: str) -> None:
    """An impossible day or month is named as what it would be."""
    with pytest.raises(InvalidDate, match=f"the calendar has no {missing}: '{text}'"):
        parse_japanese(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "昭和",
        "昭和年",
        "昭和54",
        "昭和54年5",
        "昭和54年5日",
        "昭和54年5月1",
        "昭和-1年",
        "昭和五十四年",
        "昭和５４年５月１日",
        "㍼54年5月1日",
        "昭和54年元月1日",
        "昭和54年 5月  1日",
        " 昭和54年",
        "昭和54年\n",
        "慶応3年",
        "1979年5月1日",
        "1979-05-01",
        "S",
        "S54.",
        "S54.5/1",
        "S54年5月1日",
        "A54.5.1",
        "ſ54.5.1",
        "昭和54年5月1日~",
        "昭和64年／",
        "昭和64年／平成元年／平成2年",
        None,
        date(1979, 5, 1),
        *LONG,
    ],
    ids=lambda text: ascii(text)[:24],
)
def test_what_is_no_notation_is_refused_with_an_example(text: str) -> None:
    """Anything else gets an error that says how to write it, in a sentence that stays short."""
    with pytest.raises(
        InvalidDate, match=r"not a date in a Japanese era \(write 昭和54年"
    ) as caught:
        parse_japanese(text)
    assert len(str(caught.value)) < 150
    assert caught.value.value is text


@pytest.mark.parametrize(
    "text",
    [
        "昭和64年／平成2年",
        "昭和64年／昭和64年",
        "昭和64年／平成元年1月",
        "昭和64年1月7日／平成元年1月8日",
    ],
)
def test_two_eras_that_do_not_meet_are_refused(text: str) -> None:
    """Two eras are joined only for what both have."""
    with pytest.raises(InvalidDate, match=f"not the same year, month or day in two eras: '{text}'"):
        parse_japanese(text)


@pytest.mark.parametrize("day", ["1979-05-01~", "1979?", "1979-05%", "197X", "19XX", "XXXX"])
def test_only_plain_days_months_and_years_are_written(day: str) -> None:
    """An era date can say neither a doubt nor a decade."""
    with pytest.raises(InvalidDate, match=f"only a plain day.*: '{re.escape(day)}'"):
        japanese(day)


@pytest.mark.parametrize("day", ["1872-12-31", "1872-12", "1872", "0001-01-01", date.min])
def test_nothing_before_1873_is_written(day: str | date) -> None:
    """Before 1873-01-01 Japan's dates are lunisolar."""
    with pytest.raises(InvalidDate, match="another calendar before 1873-01-01: '"):
        japanese(day)


@pytest.mark.parametrize("day", ["昭和54年", "1979-02-29", datetime(1979, 5, 1)])  # noqa: DTZ001
def test_what_is_no_date_is_not_written(day: str | date) -> None:
    """Writing accepts what a partial date accepts, and nothing else."""
    with pytest.raises(InvalidDate):
        japanese(day)


def test_consecutive_eras_leave_no_gap() -> None:
    """Each era begins on the last day of the one before, or on the day after it."""
    for old, new in pairwise(ERAS):
        assert new.first - old.last in {timedelta(0), ONE_DAY}
    assert (ERAS[0].first, ERAS[-1].last) == (FIRST, date.max)


def test_an_era_counts_from_its_first_year() -> None:
    """Year one is the year in which an era begins; only Meiji began before the calendar here."""
    assert [era.year_one for era in ERAS] == [1868, *(era.first.year for era in ERAS[1:])]


def test_eras_are_distinguished_by_name_letter_and_romaji() -> None:
    """No two eras share a name in any form, and the letter is the first of the romaji."""
    forms = [form for era in ERAS for form in (era.name, era.letter, era.romaji)]
    assert len(set(forms)) == 3 * len(ERAS)
    assert all(era.romaji[0] == era.letter for era in ERAS)


@pytest.mark.parametrize("era", ERAS, ids=lambda era: era.romaji)
def test_an_era_is_a_value(era: Era) -> None:
    """An era is equal to its copies, with equal hashes."""
    for other in (copy.deepcopy(era), pickle.loads(pickle.dumps(era))):  # noqa: S301
        assert (other, hash(other)) == (era, hash(era))


@given(WRITABLE)
@example(PartialDate("9999-12-31"))
def test_what_is_written_reads_back_equal(day: PartialDate) -> None:
    """Reading undoes writing, for every day, month and year since 1873."""
    assert parse_japanese(japanese(day)) == day


@pytest.mark.parametrize("day", BOUNDARIES, ids=str)
def test_what_is_written_at_the_ends_of_an_era_reads_back_equal(day: date) -> None:
    """The same around both ends of every era, without luck."""
    for known in (PartialDate(day), PartialDate(f"{day:%Y-%m}"), PartialDate(f"{day:%Y}")):
        assert parse_japanese(japanese(known)) == known


@given(DAYS)
def test_a_day_is_read_as_itself_in_every_notation(day: date) -> None:
    """In each era that has the day, its name and its letter give the day back."""
    eras = [era for era in ERAS if era.first <= day <= era.last]
    assert eras
    for era in eras:
        year = day.year - era.year_one + 1
        assert parse_japanese(f"{era.name}{year}年{day.month}月{day.day}日") == day
        for mark in "./-":
            assert parse_japanese(f"{era.letter}{year}{mark}{day.month}{mark}{day.day}") == day


@given(DAYS)
def test_a_day_is_written_in_the_newest_era_that_has_it(day: date) -> None:
    """The name that is written is that of the last era which has begun."""
    newest = max((era for era in ERAS if era.first <= day), key=lambda era: era.first)
    assert japanese(day).startswith(newest.name)


@given(DAYS, st.sampled_from([4, 7]))
def test_the_parts_of_a_year_or_month_make_the_whole(day: date, length: int) -> None:
    """The eras in which a year or month is written hold its days without a gap."""
    whole = PartialDate(str(day)[:length])
    parts = [days_of(parse_japanese(text)) for text in japanese(whole).split("／")]
    assert (parts[0][0], parts[-1][1]) == (whole.earliest, whole.latest)
    for (_, last), (first, _) in pairwise(parts):
        assert first - last in {timedelta(0), ONE_DAY}


@given(notations())
def test_what_is_read_lies_in_its_era(notation: tuple[Era, str]) -> None:
    """Whatever is read of an era lies in it; whatever is not read is an `InvalidDate`."""
    era, text = notation
    try:
        first, last = days_of(parse_japanese(text))
    except InvalidDate as error:
        assert repr(text) in str(error)  # noqa: PT017
    else:
        assert era.first <= first <= last <= era.last


@given(JUNK | notations().map(lambda notation: notation[1]))
def test_any_text_is_read_or_refused(text: str) -> None:
    """No text makes another error than `InvalidDate`."""
    try:
        read = parse_japanese(text)
    except InvalidDate:
        return
    assert isinstance(read, PartialDate | Period)
