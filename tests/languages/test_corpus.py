"""All that the library says, as the files in ``corpus`` have it."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final, cast

import pytest
from babel import Locale

from partnerships import CountFrom, Status, wording
from partnerships._languages import TABLES
from partnerships._languages.check import find_problems
from partnerships._languages.language import get_language
from partnerships.acts import ACTS
from partnerships.check_options import SEVERITIES
from partnerships.vocabulary import BUILT_IN
from tests.languages import corpus
from tests.support.console import run

if TYPE_CHECKING:
    from collections.abc import Mapping

LANGUAGES = pytest.mark.parametrize("lang", wording.LANGUAGES)


@LANGUAGES
def test_every_word_that_is_said_is_seen_in_review(lang: str) -> None:
    """``python -m tests.languages.corpus`` writes the files anew."""
    expected = (corpus.FOLDER / f"{lang}.txt").read_text(encoding="utf-8")
    assert corpus.write(lang).splitlines() == expected.splitlines()


def test_there_is_a_file_for_each_language_and_no_other() -> None:
    assert {path.stem for path in corpus.FOLDER.iterdir()} == set(wording.LANGUAGES)


# laws of all that is said


@cache
def utterances(lang: str) -> tuple[tuple[str, str], ...]:
    return tuple(corpus.utter(lang))


def said(lang: str) -> list[tuple[str, str]]:
    """Return the utterances of a language, without what is quoted from the sample: notes, labels and
    sources.
    """
    quoted = [wording.details(code, [""], lang).strip() for code in ("note", "source", "title")]
    quoted += [wording.heading(code, lang) for code in ("note", "source")]
    return [
        (key, text)
        for key, text in utterances(lang)
        if not text.strip().startswith((*quoted, "[", "http"))
        and not (key == "show" and text.startswith("  "))
    ]


CODES: Final = tuple(
    code
    for code in (*BUILT_IN, *(each.value for each in (*Status, *CountFrom)))
    if "-" in code or "_" in code
)
"""The codes that no language has as a word."""

SIMPLIFIED: Final = "关协议结缔订约与乐书东长门车马龙汉发国际团农业产学会议员连门贸两时间体"
TRADITIONAL: Final = "關協議結締訂約與樂書東長門車馬龍漢發國際團農業產學會議員連門貿兩時間體"


@LANGUAGES
def test_no_date_is_said_in_its_text_form(lang: str) -> None:
    """Neither ISO 8601 nor EDTF; a year alone is a year."""
    raw = re.compile(r"\d{4}-\d\d|\d{1,3}X+\b|\d[~%]|XXXX|\bP\d+[YMWD]\b|\.\./|/\.\.")
    # Numbers from and to, as Korean writes them, and the percentages of findings.
    ranges = re.compile(r"\d{4}~\d{4}|\d[~]\d|(?<!\d)\d{1,3}%(?=[)）])")
    for key, text in said(lang):
        assert not raw.search(ranges.sub("", text)), (key, text)


@LANGUAGES
def test_a_finding_says_no_day_of_the_year_and_no_country_by_a_code(lang: str) -> None:
    """Each finding is said. What is wrong in an identifier is quoted as it is, also what is an ID."""
    told = [(key.split()[1], text) for key, text in said(lang) if key.startswith("finding ")]
    assert {code for code, _ in told} == SEVERITIES.keys()
    raw = re.compile(r"(?<![\w-])\d\d-\d\d(?![\w-])|(?<![A-Za-z\d])(?!ID)[A-Z]{2}(?![A-Za-z\d])")
    for code, text in told:
        assert not raw.search(text), (code, text)


@pytest.mark.parametrize("lang", [*wording.LANGUAGES, "en-US"])
@pytest.mark.parametrize("day", ["2024-01-01", "2024-02-29", "2024-07-04", "2024-12-11"])
def test_a_day_of_the_year_is_a_date_without_its_year(lang: str, day: str) -> None:
    values = {"count": "", "total": "", "percent": "", "month_day": day[5:]}
    told = get_language(lang).finding("P504", values)
    begin, _, end = wording.date(day, lang).partition("2024")
    longer = max(begin, end, key=len).strip("年년 ,").removesuffix(" de").removesuffix(" năm")
    assert longer in told


def test_a_value_of_a_finding_that_is_none_of_its_kind_is_said_as_it_is() -> None:
    language = get_language("en")
    values = {"count": "5", "total": "6", "percent": "83", "month_day": "02-30"}
    assert language.finding("P504", values).endswith("are on 02-30")
    assert language.finding("M105", {"scheme": "x", "country": "XX"}).endswith("in XX")
    assert language.finding("P401", {"last": "soon"}).endswith("soon")
    assert language.finding("P401", {}).endswith("…")


@LANGUAGES
def test_no_full_stop_follows_another(lang: str) -> None:
    """A date may end with one: "1 maja 1979 r."."""
    for key, text in said(lang):
        assert not re.search(r"[.。][.。]|[,;:] ?[,;:.]", text), (key, text)


@LANGUAGES
def test_no_code_and_no_unfilled_field_is_said(lang: str) -> None:
    for key, text in said(lang):
        assert "{" not in text, (key, text)
        assert "}" not in text, (key, text)
        # These name a partnership by its id, or a field of a document by its path.
        if not key.startswith(("list", "show", "change")):
            assert not [code for code in CODES if code in text], (key, text)


@pytest.mark.parametrize("lang", [tag for tag in wording.LANGUAGES if tag.startswith("zh")])
def test_chinese_is_said_in_one_script(lang: str) -> None:
    """A name that is quoted from a paper is in the script of the paper."""
    simplified, traditional = set(SIMPLIFIED), set(TRADITIONAL)
    other = simplified - traditional if "Hant" in lang else traditional - simplified
    for key, text in said(lang):
        if key not in {"show", "history"}:
            assert not other & set(text), (key, text)


@LANGUAGES
def test_no_party_is_named_twice(lang: str) -> None:
    """In a title, a sentence or an explanation."""
    names = corpus.name_parties(lang)
    for key, text in said(lang):
        if key.startswith(("title", "explanation", "conclu", *ACTS)):
            assert all(text.count(name) <= 1 for name in names), (key, text)


def test_no_particle_is_left_open_in_korean() -> None:
    """As 와(과), which depends on the sound before it: a colon or brackets need none."""
    for key, text in said("ko"):
        assert not re.search(r"[와과을를이가은는]\([와과을를이가은는]\)|\(으\)로", text), (
            key,
            text,
        )


@pytest.mark.parametrize(("lang", "joint"), [("zh", "与"), ("zh-Hant", "與")])
def test_two_joints_of_one_word_do_not_run_into_each_other_in_chinese(
    lang: str, joint: str
) -> None:
    """As in 解除与A与B的关系: one joins the doer with the others, the other the others."""
    for code in ("suspension", "termination"):
        told = wording.act_sentence(code, ["A", "B", "C"], "X", by="C", lang=lang)
        assert re.findall("[同和与與]", told) == [{"zh": "同", "zh-Hant": "和"}[lang], joint]


@pytest.mark.parametrize("lang", ["ja", "zh", "zh-Hant", "ko", "vi", "id"])
def test_a_per_cent_is_written_as_unicode_cldr_has_it(lang: str) -> None:
    """With no space: ``3%``."""
    assert Locale.parse(lang, sep="-").percent_formats[None].pattern.endswith("0%")
    for code in ("P503", "P504"):
        assert "{percent}%" in TABLES[lang]["findings"][code]


@pytest.mark.parametrize("lang", ["ja", "zh", "ko"])
@pytest.mark.parametrize("city", ["kitakyushu", "dalian"])
def test_the_sample_is_told_without_english(city: str, lang: str) -> None:
    """But what a paper is called in English, and a work or an address."""
    printed, status = run(["history", city, "--lang", lang])
    assert status == 0
    quoted = r"[“「][^”」]*[”」]|https?://\S+"
    for line in printed.splitlines():
        if not line.startswith(("[", "partnerships: ")):
            assert not re.search(r"[A-Za-z]{2,} [A-Za-z]{2,}", re.sub(quoted, "", line)), line


@LANGUAGES
def test_a_title_has_its_number(lang: str) -> None:
    """From 1 to 200, and no other digits."""
    for number in range(1, 201):
        for count_from in CountFrom:
            label = BUILT_IN["sister"].label(lang)
            title = wording.anniversary(number, ["A", "B"], label, count_from=count_from, lang=lang)
            assert re.findall(r"\d+", title) == [str(number)]
            assert wording.ordinal(number, lang) in title


@LANGUAGES
def test_every_language_has_every_word(lang: str) -> None:
    """`Language.inherited` tells what one lacks."""
    assert wording.Language(lang, cast("Mapping[str, object]", TABLES[lang])).inherited == ()
    assert find_problems(TABLES[lang], TABLES["en"]) == []


def test_a_language_tells_what_it_lacks() -> None:
    """The place of each text that it has from the language that it is based on."""
    words = {key: each for key, each in TABLES["ja"].items() if key != "renaming"}
    assert wording.Language("ja-x-own", words, base="ja").inherited == ("renaming",)
