"""Dates as cities print them: each style, by example, and what is refused with which words."""

import copy
import pickle
import subprocess
import sys
from pathlib import Path

import pytest

import partnerships
from partnerships import AmbiguousDate, InvalidDate, PartialDate, Period, UnknownTerm
from partnerships.formats._dates import words
from partnerships.formats.municipal_dates import LONGEST, DateOrder, read_date, says_unknown
from tests.support.partnerships import catch_error, describe_error

HOW_TO_WRITE = (
    "not a date in a known form (write 1979-05-01, 1979年5月1日, 昭和54年5月1日, 1.5.1979 or"
    " 1 May 1979, or a month or a year)"
)


def read(text: str, *, order: str | None = None, minguo: bool = False) -> str:
    """Return the text form of what is read."""
    return str(read_date(text, order=order, minguo=minguo))


@pytest.mark.parametrize(
    ("text", "when"),
    [
        # the year first
        ("1979-05-01", "1979-05-01"),
        ("1979-5-1", "1979-05-01"),
        ("1979-05", "1979-05"),
        ("1979-5", "1979-05"),
        ("1979", "1979"),
        ("1979/05/01", "1979-05-01"),
        ("1979/5", "1979-05"),
        ("1979.05.01", "1979-05-01"),
        ("1979.05.01.", "1979-05-01"),
        ("1979. 5. 1", "1979-05-01"),
        ("1979. 5.12.", "1979-05-12"),
        ("1979 . 5 . 1 .", "1979-05-01"),
        ("1979.5", "1979-05"),
        ("1979.5.", "1979-05"),
        ("19790501", "1979-05-01"),
        ("2024-02-29", "2024-02-29"),
        ("0987-06-05", "0987-06-05"),
        # East Asia
        ("1979年5月1日", "1979-05-01"),
        ("1979年05月01日", "1979-05-01"),
        ("1979 年 5 月 1 日", "1979-05-01"),
        ("1979年5月", "1979-05"),
        ("1979年", "1979"),
        ("1979年5月1号", "1979-05-01"),
        ("1979年元月1日", "1979-01-01"),
        ("1979년 5월 1일", "1979-05-01"),
        ("1979년5월", "1979-05"),
        ("1979년", "1979"),
        ("二〇〇二年十月", "2002-10"),
        ("一九七九年五月一日", "1979-05-01"),
        ("二○○二年十月二十一日", "2002-10-21"),
        ("二〇一〇年十二月卅一日", "2010-12-31"),
        ("一九八〇年二月廿九日", "1980-02-29"),
        ("一九八零年三月三十日", "1980-03-30"),
        ("２００２年１０月２１日", "2002-10-21"),
        ("1979年5⽉1⽇", "1979-05-01"),
        # the year last
        ("1.5.1979", "1979-05-01"),
        ("01.05.1979", "1979-05-01"),
        ("1. 5. 1979", "1979-05-01"),
        ("31/12/1979", "1979-12-31"),
        ("12/31/1979", "1979-12-31"),
        ("12-31-1979", "1979-12-31"),
        ("5/5/1979", "1979-05-05"),
        ("05/5/1979", "1979-05-05"),
        ("5/1979", "1979-05"),
        ("05-1979", "1979-05"),
        ("5.1979", "1979-05"),
        # words
        ("May 1, 1979", "1979-05-01"),
        ("May 1 1979", "1979-05-01"),
        ("1 May 1979", "1979-05-01"),
        ("1-May-1979", "1979-05-01"),
        ("1May1979", "1979-05-01"),
        ("May.1.1979", "1979-05-01"),
        ("Sept. 5, 1979", "1979-09-05"),
        ("MAY 1ST, 1979", "1979-05-01"),
        ("1st May 1979", "1979-05-01"),
        ("the 22nd of May, 1979", "1979-05-22"),
        ("May the 3rd, 1979", "1979-05-03"),
        ("1979 May 4th", "1979-05-04"),
        ("1979-May-01", "1979-05-01"),
        ("May 1, 1979.", "1979-05-01"),
        ("May 1979", "1979-05"),
        ("May-1979", "1979-05"),
        ("May of 1979", "1979-05"),
        ("1979 May", "1979-05"),
        ("1. Mai 1979", "1979-05-01"),
        ("3. März 1985", "1985-03-03"),
        ("3. Ma\u0308rz 1985", "1985-03-03"),
        ("7. Dez. 1985", "1985-12-07"),
        ("Jänner 1985", "1985-01"),
        ("1er mai 1979", "1979-05-01"),
        ("12 août 1990", "1990-08-12"),
        ("3 févr. 1990", "1990-02-03"),
        # spaces and marks that show nothing
        (" 1979-05-01 ", "1979-05-01"),
        ("\ufeff1979-05-01", "1979-05-01"),
        ("\u200e1979-05-01\u200e", "1979-05-01"),
        ("1979\u00a0年\u30005月\n1日", "1979-05-01"),
        ("1979‐05‑01", "1979-05-01"),
        ("1979–05–01", "1979-05-01"),
        # midnight, as spreadsheets add it
        ("1979-05-01 00:00:00", "1979-05-01"),
        ("1979-05-01T00:00:00.000", "1979-05-01"),
        ("1979/5/1 0:00", "1979-05-01"),
        ("1979년 5월 1일 0:00", "1979-05-01"),
        # what is known less well
        ("197X", "197X"),
        ("19XX", "19XX"),
        ("XXXX", "XXXX"),
        ("1970s", "197X"),
        ("1970年代", "197X"),
        ("1970년대", "197X"),
        ("1970er Jahre", "197X"),
        ("1979-05~", "1979-05~"),
        ("1979%", "1979%"),
        ("1979?", "1979?"),
        ("1979年5月1日?", "1979-05-01?"),
        ("1979年(?)", "1979?"),
        ("about 1979", "1979~"),
        ("c. 1979", "1979~"),
        ("c1979", "1979~"),
        ("ca. May 1979", "1979-05~"),
        ("Circa 1979", "1979~"),
        ("um 1979", "1979~"),
        ("vers 1979", "1979~"),
        ("約1979年", "1979~"),
        ("大约 1979年5月", "1979-05~"),
        ("약 1979년", "1979~"),
        ("1979年頃", "1979~"),
        ("1979年5月ごろ", "1979-05~"),
        ("1979年左右", "1979~"),
        ("1979년경", "1979~"),
        ("c. 1979?", "1979%"),
        ("about about 1979", "1979~"),
        ("平成元年頃", "[1989-01-08..1989-12-31]~"),
    ],
)
def test_a_printed_date_is_read(text: str, when: str) -> None:
    """One day, month, year or decade in the style of some city."""
    assert read(text) == when


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("2001. szeptember 8.", "2001-09-08"),
        ("1995. június 3", "1995-06-03"),
        ("1989. május 20-án", "1989-05-20"),
        ("15 de agosto de 1985", "1985-08-15"),
        ("7 de abril 1996", "1996-04-07"),
        ("dezembro de 1988", "1988-12"),
        ("12 de octubre del 2001", "2001-10-12"),
        ("1º de junio de 1984", "1984-06-01"),
        ("1° giugno 1984", "1984-06-01"),
        ("9 sierpnia 1993 r.", "1993-08-09"),
        ("1993 r.", "1993"),
        ("24 июня 1992 г.", "1992-06-24"),
        ("24 червня 1992 року", "1992-06-24"),
        ("6.června 1994", "1994-06-06"),
        ("6. července 1994", "1994-07-06"),
        ("14.7 1994", "1994-07-14"),
        ("30 Ağustos 1988'de", "1988-08-30"),
        ("1988'de", "1988"),
        ("Den 6 juni 1990", "1990-06-06"),
        ("den 3. Oktober 1990", "1990-10-03"),
        ("le 1er juillet 1984", "1984-07-01"),
        ("17 Agustus 1995", "1995-08-17"),
        ("3 mrt 1990", "1990-03-03"),
        ("ngày 5 tháng 11 năm 1994", "1994-11-05"),
        ("tháng 11 năm 1994", "1994-11"),
        ("tháng 11/1994", "1994-11"),
        ("tháng năm 1994", "1994-05"),
        ("năm 1994", "1994"),
        ("พ.ศ. 2535", "1992"),
        ("ปี ค.ศ. 2003", "2003"),
        ("๒๕๓๕ ปี", "1992"),
        ("4 VI 1989", "1989-06-04"),
        ("4.VI.1989", "1989-06-04"),
        ("November 1991", "1991-11"),
        # words around it
        ("Signed on 4 June 1989", "1989-06-04"),
        ("signed: 1989-06-04", "1989-06-04"),
        ("1989-06-04 (signed)", "1989-06-04"),
        ("1989年6月4日調印", "1989-06-04"),
        ("西暦1989年6月4日", "1989-06-04"),
        ("公元1989年6月", "1989-06"),
        ("1989년 6월 4일 체결", "1989-06-04"),
        ("im Juni 1989", "1989-06"),
        ("(1989)", "1989"),
        ("(4 June 1989)", "1989-06-04"),
        # marks
        ("1989-06-04[3]", "1989-06-04"),
        ("1989[a]", "1989"),
        ("1989 [note 2]", "1989"),
        ("1989-06-04*", "1989-06-04"),
        ("1989年6月4日※2", "1989-06-04"),
        ("1989²", "1989"),
        ("1989[1][2]", "1989"),
        ("Mi 7.6.1989", "1989-06-07"),
        ('="1989-06-04"', "1989-06-04"),
        ("='1989-06-04'", "1989-06-04"),
        ("'1989-06-04", "1989-06-04"),
        # what is not known
        ("1989-06-00", "1989-06"),
        ("1989-00-00", "1989"),
        ("1989-00", "1989"),
        ("1989/6/00", "1989-06"),
        ("00.06.1989", "1989-06"),
        ("00/00/1989", "1989"),
        ("1989-06-XX", "1989-06"),
        # midnight
        ("6/14/1989 12:00:00 AM", "1989-06-14"),
        ("1989-06-04 0:00:00 a.m.", "1989-06-04"),
        ("1989年6月4日 午前0:00", "1989-06-04"),
        ("1989-06-04 오전 12:00:00", "1989-06-04"),
        # spans
        ("before 1988", "[..1987-12-31]"),
        ("vor Juni 1988", "[..1988-05-31]"),
        ("no later than 1988", "[..1988-12-31]"),
        ("spätestens 1988", "[..1988-12-31]"),
        ("after c. 1988", "[1989-01-01..]~"),
        ("after May 1988", "[1988-06-01..]"),
        ("not earlier than 1988", "[1988-01-01..]"),
        ("1988年以前", "[..1988-12-31]"),
        ("1988年より前", "[..1987-12-31]"),
        ("1988년 이전", "[..1987-12-31]"),
        ("1988年より後", "[1989-01-01..]"),
        ("between 1985 and 1988", "[1985-01-01..1988-12-31]"),
        ("zwischen 1985 und 1988", "[1985-01-01..1988-12-31]"),
        ("between 1985 - 1988", "[1985-01-01..1988-12-31]"),
        ("1985年から1988年の間", "[1985-01-01..1988-12-31]"),
        ("介于1985年和1988年之间", "[1985-01-01..1988-12-31]"),
        ("between c. 1985 and 1988?", "[1985-01-01..1988-12-31]%"),
        ("1985 or 1986", "[1985-01-01..1986-12-31]"),
        ("1985年又は1986年", "[1985-01-01..1986-12-31]"),
        ("FY1988", "[1988-04-01..1989-03-31]"),
        ("fiscal year 1988", "[1988-04-01..1989-03-31]"),
        ("1988年度", "[1988-04-01..1989-03-31]"),
        ("昭和63年度", "[1988-04-01..1989-03-31]"),
        ("約1988年度", "[1988-04-01..1989-03-31]~"),
        ("1988년도", "1988"),
        # parts of a year
        ("early 1988", "1988~"),
        ("Anfang Mai 1988", "1988-05~"),
        ("spring 1988", "1988~"),
        ("1988年末", "1988~"),
        ("1988年5月上旬", "1988-05~"),
        ("early 1980s", "198X~"),
        ("1990's", "199X"),
        # eras read on
        ("平成37年3月31日", "2025-03-31"),
        ("平成31年5月", "2019-05"),
        ("昭和65年", "1990"),
        ("大正16年", "1927"),
        ("H40.4.1", "2028-04-01"),
        ("1990年(昭和65年)", "1990"),
    ],
)
def test_a_date_in_words_of_many_languages_is_read(text: str, when: str) -> None:
    """With what offices print around it."""
    assert read(text) == when


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("since 1988", "1988/.."),
        ("seit Mai 1988", "1988-05/.."),
        ("1988年～", "1988/.."),
        ("1988-", "1988/.."),
        ("1988–", "1988/.."),
        ("1988年以来", "1988/.."),
        ("1988 óta", "1988/.."),
        ("1988–present", "1988/.."),
        ("since 1988 to present", "1988/.."),
        ("1988年4月～現在", "1988-04/.."),
        ("until 2013", "../2013"),
        ("bis 31.3.2013", "../2013-03-31"),
        ("～2013年", "../2013"),
        ("2013年3月31日まで", "../2013-03-31"),
        ("do 2013 r.", "../2013"),
        ("đến 2013", "../2013"),
        ("1988 đến 2013", "1988/2013"),
        ("od 1988 do 2013", "1988/2013"),
        ("desde 1988 hasta 2013", "1988/2013"),
        ("с 1988 по 2013", "1988/2013"),
        ("(1992–2022)", "1992/2022"),
        ("1992[1] – 2022[2]", "1992/2022"),
        ("1992*–2022*", "1992/2022"),
    ],
)
def test_a_beginning_or_an_end_alone_is_a_period_with_an_open_end(text: str, period: str) -> None:
    """A word for what goes on is no date."""
    assert read_date(text) == Period(period)


@pytest.mark.parametrize(
    ("text", "lang", "when"),
    [
        ("listopad 1990", "pl", "1990-11"),
        ("listopad 1990", "cs", "1990-11"),
        ("do 1990", "pl", "../1990"),
        ("do 1990", "pt-BR", "1990/.."),
        ("den 5 maj 1990", "sv", "1990-05-05"),
        ("den 5/5/1990", "vi", "../1990-05-05"),
        ("2535", "th", "1992"),
        ("2535-08-12", "th", "1992-08-12"),
        ("12/8/2003", "th", "!"),
    ],
)
def test_a_language_decides_what_a_word_means(text: str, lang: str, when: str) -> None:
    """One word is two in two languages."""
    if when == "!":
        with pytest.raises(AmbiguousDate):
            read_date(text, lang=lang)
    else:
        assert str(read_date(text, lang=lang)) == when


def test_a_month_that_is_two_asks_for_its_number(monkeypatch: pytest.MonkeyPatch) -> None:
    """Polish and Czech ``listopad`` is November, Croatian October."""
    known = {"listopad": {11: frozenset({"pl"}), 10: frozenset({"hr"})}}
    monkeypatch.setattr(words, "get_numbers", lambda _kind: known)
    error = catch_error(read_date, text="5 listopad 1991")
    message = "a month 'listopad' is another one in another language (write its number): '5 listopad 1991'"
    assert describe_error(error) == (InvalidDate, "", message)
    assert str(read_date("5 listopad 1991", lang="hr")) == "1991-10-05"
    assert read("5.11.1991") == "1991-11-05"


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("昭和54年5月1日", "1979-05-01"),
        ("昭和 54 年 5 月 1 日", "1979-05-01"),
        ("昭和５４年５月１日", "1979-05-01"),
        ("昭和五十四年五月一日", "1979-05-01"),
        ("昭和五四年", "1979"),
        ("㍼54年5月1日", "1979-05-01"),
        ("㋿元年5月1日", "2019-05-01"),
        ("㍻二十年", "2008"),
        ("㍽１２年９月１日", "1923-09-01"),
        ("㍾45年1月", "1912-01"),
        ("昭54.5.1", "1979-05-01"),
        ("平元.3.21", "1989-03-21"),
        ("平成元.3.21", "1989-03-21"),
        ("令2年10月", "2020-10"),
        ("大12年", "1923"),
        ("明22.2.11", "1889-02-11"),
        ("S54.5.1", "1979-05-01"),
        ("s54.5.1", "1979-05-01"),
        ("Ｓ５４．５．１", "1979-05-01"),
        ("H20/7/31", "2008-07-31"),
        ("H20-7-31", "2008-07-31"),
        ("H.20.7.31", "2008-07-31"),
        ("H 20. 7. 31.", "2008-07-31"),
        ("R元.5", "2019-05"),
        ("S54", "1979"),
        ("昭和54", "1979"),
        ("Showa 54", "1979"),
        ("Heisei 1.3.21", "1989-03-21"),
        ("平成元年", "[1989-01-08..1989-12-31]"),
        ("昭和64年／平成元年", "1989"),
        ("S64/H1", "1989"),
    ],
)
def test_a_date_in_a_japanese_era_is_read_in_all_its_spellings(text: str, when: str) -> None:
    """Names in full and short, letters, ligatures, full-width digits and kanji numerals."""
    assert read(text) == when


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("1989年(平成元年)3月21日", "1989-03-21"),
        ("1979年（昭和54年）5月2日", "1979-05-02"),
        ("１９７９年（昭和54年）", "1979"),
        ("1962(昭和37)年10月13日", "1962-10-13"),
        ("1962年〔昭和37年〕 10月13日", "1962-10-13"),
        ("平成元年(1989年)3月21日", "1989-03-21"),
        ("昭和37(1962)年10月13日", "1962-10-13"),
        ("昭和64年(1989)1月7日", "1989-01-07"),
        ("1979年5月1日(昭和54年5月1日)", "1979-05-01"),
        ("1979年(昭和54年5月1日)", "1979-05-01"),
        ("1979年5月1日[S54.5.1]", "1979-05-01"),
        ("1979-05-01 (S54)", "1979-05-01"),
        ("May 1, 1979 (Showa 54)", "1979-05-01"),
        ("1989年(平成元年)", "1989"),
        ("平成元年(1989年)", "1989"),
        ("平成元年(H1)", "[1989-01-08..1989-12-31]"),
        ("1989(昭和64・平成元)年", "1989"),
        ("1926年12月25日(大正15年)", "1926-12-25"),
        ("1926年12月25日(昭和元年)", "1926-12-25"),
        ("1979年(197X)", "1979"),
        ("1989年(平成元年)3月21日(火)", "1989-03-21"),
    ],
)
def test_two_notations_that_agree_are_read_as_one(text: str, when: str) -> None:
    """The finer one is returned, and a date where the other is a part of a year."""
    assert read(text) == when


@pytest.mark.parametrize(
    "text",
    [
        "1979年5月1日(火)",
        "1979年5月1日（火曜日）",
        "1979年5月1日(火・祝)",
        "1979年5月1日火曜日",
        "1979年5月1日, 星期二",
        "1979年5月1日(二)",
        "1979年5月1日 周二",
        "1979년 5월 1일(화)",
        "1979년 5월 1일 화요일",
        "1979-05-01 (Tue)",
        "1979-05-01 (Tues.)",
        "Tuesday, May 1, 1979",
        "Tue 1 May 1979",
        "Tue. 1979-05-01",
        "Dienstag, 1. Mai 1979",
        "Di, 1.5.1979",
        "mardi 1er mai 1979",
    ],
)
def test_a_weekday_that_agrees_is_accepted(text: str) -> None:
    """In brackets, behind or in front: 1 May 1979 was a Tuesday."""
    assert read(text) == "1979-05-01"


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("2002.09.26. ∼2002.09.28.", "2002-09-26/2002-09-28"),
        ("2002-09-26~2002-09-28", "2002-09-26/2002-09-28"),
        ("2002-09-26 - 2002-09-28", "2002-09-26/2002-09-28"),
        ("2002-09-26 to 2002-09-28", "2002-09-26/2002-09-28"),
        ("2002年9月26日～28日", "2002-09-26/2002-09-28"),
        ("2002年9月26～28日", "2002-09-26/2002-09-28"),
        ("2002年9月26日〜10月2日", "2002-09-26/2002-10-02"),
        ("2002年12月31日～2003年1月2日", "2002-12-31/2003-01-02"),
        ("2002年9月26日-28日", "2002-09-26/2002-09-28"),
        ("2002年9月26日至28日", "2002-09-26/2002-09-28"),
        ("2002年9月26日から28日まで", "2002-09-26/2002-09-28"),
        ("2002年9～10月", "2002-09/2002-10"),
        ("2002年9月～10月", "2002-09/2002-10"),
        ("2002年～2003年", "2002/2003"),
        ("2002～2003年", "2002/2003"),
        ("2002-2003", "2002/2003"),
        ("2002–2003", "2002/2003"),
        ("2002년 9월 26~28일", "2002-09-26/2002-09-28"),
        ("2002년 9월 26일부터 10월 2일까지", "2002-09-26/2002-10-02"),
        ("2002.9.26~28", "2002-09-26/2002-09-28"),
        ("2002. 9. 26. ~ 10. 2.", "2002-09-26/2002-10-02"),
        ("2002.9.26(목)~28(토)", "2002-09-26/2002-09-28"),
        ("2002/9/26-28", "2002-09-26/2002-09-28"),
        ("平成14年9月26日～28日", "2002-09-26/2002-09-28"),
        ("2002年(平成14年)9月26日～28日", "2002-09-26/2002-09-28"),
        ("平成14(2002)年9月26日(木)～10月2日(水)", "2002-09-26/2002-10-02"),
        ("H14.9.26～28", "2002-09-26/2002-09-28"),
        ("S54-H1", "1979/[1989-01-08..1989-12-31]"),
        ("平成元年～平成3年", "[1989-01-08..1989-12-31]/1991"),
        ("26–28 September 2002", "2002-09-26/2002-09-28"),
        ("26-28 September 2002", "2002-09-26/2002-09-28"),
        ("26th to 28th September 2002", "2002-09-26/2002-09-28"),
        ("from 26 to 28 September 2002", "2002-09-26/2002-09-28"),
        ("September 26–28, 2002", "2002-09-26/2002-09-28"),
        ("26 September – 2 October 2002", "2002-09-26/2002-10-02"),
        ("September 26 - October 2, 2002", "2002-09-26/2002-10-02"),
        ("May-June 1979", "1979-05/1979-06"),
        ("26.–28. September 2002", "2002-09-26/2002-09-28"),
        ("vom 26. bis 28. September 2002", "2002-09-26/2002-09-28"),
        ("du 26 au 28 septembre 2002", "2002-09-26/2002-09-28"),
        ("26.–28.9.2002", "2002-09-26/2002-09-28"),
        ("2.–28.9.2002", "2002-09-02/2002-09-28"),
        ("26.9-28.9.2002", "2002-09-26/2002-09-28"),
        ("26.9.–2.10.2002", "2002-09-26/2002-10-02"),
        ("26/9/2002 - 28/9/2002", "2002-09-26/2002-09-28"),
        ("c. 1979 – 1981", "1979~/1981"),
        ("2002-09-26/2002-09-28", "2002-09-26/2002-09-28"),
        ("1979/1981", "1979/1981"),
        ("1979~/1981?", "1979~/1981?"),
        ("1979/..", "1979/.."),
        ("1979/", "1979/"),
        ("../1979", "../1979"),
        ("/1979", "/1979"),
    ],
)
def test_a_range_is_a_period(text: str, period: str) -> None:
    """What one end leaves out the other one says; the text form of a period is read too."""
    assert read_date(text) == Period(period)


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("民國68年5月1日", "1979-05-01"),
        ("中華民國68年5月", "1979-05"),
        ("民国元年", "1912"),
        ("民國六十八年五月一日", "1979-05-01"),
        ("68年5月1日", "1979-05-01"),
        ("68.5.1", "1979-05-01"),
        ("068/05/01", "1979-05-01"),
        ("113-02-29", "2024-02-29"),
        ("113/2", "2024-02"),
        ("68", "1979"),
        ("0680501", "1979-05-01"),
        ("680501", "1979-05-01"),
        ("1979年(民國68年)5月1日", "1979-05-01"),
        ("民國68年(1979年)5月1日", "1979-05-01"),
        ("68年5月1日～3日", "1979-05-01/1979-05-03"),
        ("68.5.1~3", "1979-05-01/1979-05-03"),
        ("68 - 1980", "1979/1980"),
        ("1979-05-01", "1979-05-01"),
        ("1979", "1979"),
        ("1979年5月1日", "1979-05-01"),
    ],
)
def test_years_of_the_republic_of_china_are_read_where_asked_for(text: str, when: str) -> None:
    """1912 is the first; four digits stay Western."""
    assert read(text, minguo=True) == when


@pytest.mark.parametrize(
    ("text", "order", "when"),
    [
        ("03/04/1979", "dmy", "1979-04-03"),
        ("03/04/1979", "mdy", "1979-03-04"),
        ("3-4-1979", "dmy", "1979-04-03"),
        ("3-4-1979", "mdy", "1979-03-04"),
        ("3.4.1979", "dmy", "1979-04-03"),
        ("3.4.1979", "mdy", "1979-03-04"),
        ("3.4.1979", None, "1979-04-03"),
        ("1979-03-04", "dmy", "1979-03-04"),
        ("1979/03/04", "mdy", "1979-03-04"),
        ("1979-03-04", "ymd", "1979-03-04"),
        ("May 1, 1979", "ymd", "1979-05-01"),
        ("2/9 - 3/9/2002", "dmy", "2002-09-02/2002-09-03"),
        ("9/2 - 9/3/2002", "mdy", "2002-09-02/2002-09-03"),
    ],
)
def test_an_order_says_how_numbers_are_read(text: str, order: str | None, when: str) -> None:
    """A year that is first is followed by the month, whatever the order; dots put the day first."""
    assert read(text, order=order) == when
    if order is not None:
        assert str(read_date(text, order=DateOrder(order))) == when


@pytest.mark.parametrize("text", ["03/04/1979", "3-4-1979", "03/04/1979 (?)", "about 3/4/1979"])
def test_a_date_with_two_readings_asks_for_the_order(text: str) -> None:
    """The error names both, and is a kind of its own, so that a reader of tables can ask back."""
    error = catch_error(read_date, text=text)
    message = f"either 1979-04-03 (dmy) or 1979-03-04 (mdy), so say the order: {text!r}"
    assert describe_error(error) == (AmbiguousDate, "", message)
    assert isinstance(error, InvalidDate)
    assert error.value == text


@pytest.mark.parametrize("text", ["03/04/1979 - 05/04/1979", "3–5/4/1979", "昭和54年(03/04/1979)"])
def test_a_part_with_two_readings_asks_for_the_order(text: str) -> None:
    """Be it an end of a range or the text in brackets."""
    error = catch_error(read_date, text=text)
    assert isinstance(error, AmbiguousDate)
    assert error.message.startswith("either 1979-04-03 (dmy) or 1979-03-04 (mdy), so say")


@pytest.mark.parametrize("order", ["ydm", "", "DMY", 1, ["dmy"], PartialDate("1979")])
def test_an_unknown_order_is_refused_with_those_that_are(order: str) -> None:
    """Even for a text that needs none."""
    error = catch_error(read_date, text="1979-05-01", order=order)
    message = f"unknown order (known are dmy, mdy, ymd): {order!r}"
    assert describe_error(error) == (UnknownTerm, "order", message)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("1989年(昭和60年)", "the notations disagree ('1989年' is 1989, '昭和60年' is 1985)"),
        (
            "1989年1月5日(平成元年)",
            "the notations disagree ('1989年1月5日' is 1989-01-05, '平成元年' is [1989-01-08..1989-12-31])",
        ),
        (
            "昭和54年(1980年)5月1日",
            "the notations disagree ('昭和54年 5月1日' is 1979-05-01, '1980年' is 1980)",
        ),
        (
            "1979-05-01 (S54.5.2)",
            "the notations disagree ('1979-05-01' is 1979-05-01, 's54.5.2' is 1979-05-02)",
        ),
        ("1979年5月1日（水）", "1979-05-01 is a Tuesday, not '水'"),
        ("Monday, 1 May 1979", "1979-05-01 is a Tuesday, not 'monday'"),
        ("1979年5月1日月曜日", "1979-05-01 is a Tuesday, not '月曜日'"),
        ("1979年5月(火)", "a weekday (火) needs a day"),
        ("平成元年(火)", "a weekday (火) needs a day"),
        ("Tue 1979", "a weekday (tue) needs a day"),
        ("1979年5月1日(予定)", f"{HOW_TO_WRITE} (in brackets, '予定')"),
        ("1979年5月1日()", f"{HOW_TO_WRITE} (in brackets, '')"),
        ("1979-02-29", "day must be 1 to 28 in 1979-02"),
        ("1979/2/29", "day must be 1 to 28 in 1979-02"),
        ("1979年2月29日", "day must be 1 to 28 in 1979-02"),
        ("1979年13月", "month must be 1 to 12"),
        ("1979.0", "month must be 1 to 12"),
        ("0000年", "year must be 0001 to 9999"),
        ("30 February 1979", "day must be 1 to 28 in 1979-02"),
        ("01051979", "month must be 1 to 12"),
        (
            "32.5.1979",
            "day must be 1 to 31 in 1979-05 (read as dmy, as dots are unless an order is given)",
        ),
        ("06.30.1966", "month must be 1 to 12 (read as dmy, as dots are unless an order is given)"),
        ("30/02/1979", "day must be 1 to 28 in 1979-02 (read as dmy)"),
        ("02/30/1979", "day must be 1 to 28 in 1979-02 (read as mdy)"),
        ("0/5/1979", "month must be 1 to 12 (read as mdy)"),
        ("H1.1.7", "平成 has the days 1989-01-08 to 2019-04-30"),
        ("昭和54年2月30日", "the calendar has no 1979-02-30"),
        (
            "明治5年12月2日",
            "明治 has the days 1873-01-01 to 1912-07-30 (its earlier days are in another calendar)",
        ),
        ("昭和64年／平成2年", "not the same year, month or day in two eras"),
        ("79.5.1", "the year must have four digits"),
        ("1.5.79", "the year must have four digits"),
        ("5/1/'79", "the year must have four digits"),
        ("79年5月1日", "the year must have four digits"),
        ("5月1日", "the year must have four digits"),
        ("17-Nov-59", "the year must have four digits"),
        ("May 12", "the year must have four digits"),
        (
            "1979-05-01T00:00:00Z",
            "a time in a zone, which is another day elsewhere (write the day alone)",
        ),
        (
            "1979-05-01 00:00:00+09:00",
            "a time in a zone, which is another day elsewhere (write the day alone)",
        ),
        ("5/13/1979 12:00:00 PM", "a printed date can have no time except midnight"),
        ("#REF!", "a spreadsheet's error (mend its formula, or write XXXX)"),
        ("#N/A", "a spreadsheet's error (mend its formula, or write XXXX)"),
        ("1979年5月1日(予定)[1]", f"{HOW_TO_WRITE} (in brackets, '予定')"),
        ("FY 9999", "a fiscal year needs a year alone"),
        ("FY May 1979", "a fiscal year needs a year alone"),
        ("between 1979 and 1977", "the end 1977 is before the start 1979"),
        ("before 0001", "no day is before or after 0001"),
        ("after 9999", "no day is before or after 9999"),
        ("between 1979", HOW_TO_WRITE),
        ("令和0年", "令和 has the days 2019-05-01 to 9999-12-31"),
        ("平成元年1月7日", "平成 has the days 1989-01-08 to 2019-04-30"),
        ("0000-00-00", "a sign for an unknown date (write XXXX)"),
        ("1979-05-01T12:00", "a printed date can have no time except midnight"),
        ("1979年5月31日～1日", "the end 1979-05-01 is before the start 1979-05-31"),
        ("1981-1979", "the end 1979 is before the start 1981"),
        ("1981/1979", "the end is before the start"),
        ("1979/1980-13", "month must be 1 to 12"),
        ("26–31 September 2002", "day must be 1 to 30 in 2002-09"),
        ("26-31 September 2002", "day must be 1 to 30 in 2002-09"),
        ("1979～1980～1981", "a range has two ends, not more"),
        ("", "a blank is not a date"),
        (" \u3000\n", "a blank is not a date"),
    ],
)
def test_an_impossible_date_is_refused_with_the_reason(text: str, message: str) -> None:
    """The sentence says what is wrong or would be right, and shows the text."""
    error = catch_error(read_date, text=text)
    assert describe_error(error) == (InvalidDate, "", f"{message}: {text!r}")
    assert error.value == text


@pytest.mark.parametrize(
    ("text", "order", "message"),
    [
        ("03/04/1979", "ymd", "the year must be first in the order ymd"),
        ("06/30/1966", "dmy", "month must be 1 to 12 (read as dmy)"),
        ("30/06/1966", "mdy", "month must be 1 to 12 (read as mdy)"),
    ],
)
def test_a_date_that_is_none_in_the_order_is_refused(text: str, order: str, message: str) -> None:
    """It is not read in another order than the one asked for."""
    error = catch_error(read_date, text=text, order=order)
    assert describe_error(error) == (InvalidDate, "", f"{message}: {text!r}")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("民國0年", "the Republic of China has no year 0; its first is 1912"),
        ("68.13.1", "month must be 1 to 12"),
        ("68年2月29日", "day must be 1 to 28 in 1979-02"),
        ("1979年(民國69年)", "the notations disagree ('1979年' is 1979, '民國69年' is 1980)"),
    ],
)
def test_impossible_years_of_the_republic_of_china_are_refused(text: str, message: str) -> None:
    """With the Western year that they would be."""
    error = catch_error(read_date, text=text, minguo=True)
    assert describe_error(error) == (InvalidDate, "", f"{message}: {text!r}")


@pytest.mark.parametrize(
    "text",
    [
        "Foo 1979",
        "Foo bar 1979-05-01",
        "1 Floréal 1979",
        "May 11979",
        "May",
        "1979.5-6",
        "1979 5 1",
        "1987/86",
        "1987-87",
        "1979-05/01",
        "1979-05-01.",
        "1979-5-1-2",
        "1979年5月1",
        "1979年5日",
        "１９７",
        "12345",
        "79",
        "197",
        "28976",
        "1900s",
        "20世紀",
        "紀元前79年",
        "音暦1979年5月1日",
        "千九百七十九年",
        "一九七十年",
        "1979-05-01\u0301",
        "1979\x00",
        "1979①",
        "1①.5.1979",
        "1900's",
        "90s",
        "～",
        "~ present",
        "until today",
        "not before tomorrow",
        "FY",
        "79年度",
        "circa",
        "1979\u202e05",
        "١٩٧٩",
        "१९७९-०५-०१",
        "S54.5/1",
        "昭和100年",
        "昭和5○年",
        "19○○年",
        "R2019.5.1",
        "昭和54年(",
        "((1979))",
        "1979-05-01, 1980-05-01",
        "1979年5月1日、1980年",
        "26 – September 28, 2002",
        "9.–September 2002",
        "1-3/1979",
        "5–1979",
        # Neither the halves of a year nor those of another number are a day and a month.
        "26. - 9996",
        "65 to 9996",
        "26th – 9996",
        "26～9996年5月",
        "26～9996年5月2日",
        "12 bis 1979-05",
        "17 ~ 1979/5",
        "2002年9月26日～29",
        "2002-9～10",
        "..",
        "=1979-05-01",
        "\ud800",
        "Mo " * 33,
        "(" * LONGEST,
        "?" * LONGEST,
        "c." * 50,
        "1～" * 50,
        "元" * LONGEST,
    ],
)
def test_a_text_that_is_no_date_is_refused_with_known_forms(text: str) -> None:
    """Nothing is guessed, and the sentence stays short."""
    error = catch_error(read_date, text=text)
    assert type(error) is InvalidDate
    assert error.value == text
    assert len(error.message) < 300


@pytest.mark.parametrize("value", [None, 1979, 1979.5, b"1979", ["1979"], PartialDate("1979")])
def test_only_texts_are_read(value: str) -> None:
    """What has no text form of a city is the caller's to convert."""
    error = catch_error(read_date, text=value)
    assert describe_error(error) == (InvalidDate, "", f"a printed date must be a text: {value!r}")
    assert not says_unknown(value)


@pytest.mark.parametrize("unit", ["9", "昭", "\x00", "～", "1/", " ", "1979年", "Mo ", "\u0301"])
def test_a_long_text_is_refused_unread_and_not_repeated(unit: str) -> None:
    """A million of anything costs nothing, and the error shows its beginning."""
    text = unit * 1_000_000
    error = catch_error(read_date, text=text)
    assert type(error) is InvalidDate
    assert error.message.startswith(f"a printed date has at most 100 characters, not {len(text)}: ")
    assert len(error.message) < 300
    assert error.value is text
    assert not says_unknown(text)


def test_the_longest_text_is_read() -> None:
    """The limit itself belongs to what is read."""
    text = "1979-05-01".ljust(LONGEST)
    assert read(text) == "1979-05-01"
    assert isinstance(catch_error(read_date, text=f"{text} "), InvalidDate)


@pytest.mark.parametrize(
    "text",
    [
        "不明",
        "未詳",
        "不详",
        "미상",
        "unknown",
        "Unbekannt",
        "INCONNU",
        "n/a",
        "?",
        "？",
        "-",
        "－",
        "—",
        "…",
    ],
)
def test_a_word_for_an_unknown_date_is_recognized_and_refused(text: str) -> None:
    """It is no date; whoever reads a table may make XXXX of it."""
    assert says_unknown(text)
    assert says_unknown(f" {text}\u3000")
    error = catch_error(read_date, text=text)
    message = f"a sign for an unknown date (write XXXX): {text!r}"
    assert describe_error(error) == (InvalidDate, "", message)


@pytest.mark.parametrize("text", ["", "  ", "1979", "1979?", "XXXX", "未定", "none of them"])
def test_other_texts_do_not_say_unknown(text: str) -> None:
    """A blank says nothing, and a date says something."""
    assert not says_unknown(text)


@pytest.mark.parametrize("order", DateOrder)
def test_an_order_is_a_value(order: DateOrder) -> None:
    """It survives copying and pickling, and its text makes it."""
    assert DateOrder(order.value) is order
    assert pickle.loads(pickle.dumps(order)) is copy.copy(order)  # noqa: S301  # our own bytes


def test_no_date_loads_another_parser() -> None:
    """Dates in numbers, in eras and in words need nothing of dateutil's."""
    root = str(Path(partnerships.__file__).parents[1])  # of the package that is tested
    program = (
        f"import sys; sys.path[:0] = [{root!r}];"
        "from partnerships.formats.municipal_dates import read_date;"
        f"read_date({'1989年(平成元年)3月21日'!a}); print('dateutil.parser' in sys.modules);"
        "read_date('March 21, 1989'); print('dateutil.parser' in sys.modules)"
    )
    run = subprocess.run(  # noqa: S603  # this very Python
        [sys.executable, "-I", "-X", "utf8", "-c", program],
        capture_output=True,
        text=True,
        check=True,
    )
    assert run.stdout.split() == ["False", "False"]
