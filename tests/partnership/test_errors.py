"""Questions that cannot be answered as they are asked: each a clear error."""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Any, cast

import pytest

from partnerships import (
    Accession,
    Anniversary,
    BeforeStart,
    Conclusion,
    InvalidDate,
    LeapDay,
    NoAnniversary,
    NotFound,
    PartialDate,
    PartnershipsError,
    Period,
    Registry,
    Termination,
    UnknownLanguage,
    Withdrawal,
    completed_years,
    nth_anniversary,
)
from tests.support.partnerships import (
    COOPERATION,
    DALIAN,
    SISTER,
    city,
    history,
    kitakyushu_dalian,
)

if TYPE_CHECKING:
    from partnerships import Partnership
    from partnerships.anniversaries import CountOptions


def test_a_language_without_words_is_refused_with_those_that_have_some() -> None:
    """An explanation in Klingon is not to be had."""
    anniversary = kitakyushu_dalian("1979-05-01").anniversary(45)
    with pytest.raises(UnknownLanguage, match=r"^no words in this language \(.*\): 'tlh'$"):
        anniversary.explain(lang="tlh")
    with pytest.raises(UnknownLanguage) as caught:
        anniversary.ordinal("tlh")
    assert caught.value.value == "tlh"


@pytest.mark.parametrize("number", [0, -1, 9999, True, 45.0, "45", None])
def test_anniversaries_are_numbered_from_1_to_9998(number: object) -> None:
    """From the calendar's first year to its last, and whole."""
    message = f"anniversaries are numbered from 1 to 9998: {number!r}"
    with pytest.raises(NoAnniversary) as caught:
        kitakyushu_dalian("1979-05-01").anniversary(cast("Any", number))
    assert str(caught.value) == message
    with pytest.raises(NoAnniversary) as caught:
        nth_anniversary("1979-05-01", cast("Any", number))
    assert str(caught.value) == message
    assert caught.value.value is number


@pytest.mark.parametrize("every", [0, -5, True, 2.5, "5"])
def test_every_how_many_years_is_1_or_more(every: object) -> None:
    """It is said when the list is asked for, not when it is read."""
    with pytest.raises(NoAnniversary) as caught:
        kitakyushu_dalian("1979-05-01").anniversaries("2024/2025", every=cast("Any", every))
    assert str(caught.value) == f"every must be a number of years, 1 or more: {every!r}"
    assert caught.value.value is every


def test_a_day_before_the_start_is_refused_without_a_partnership_too() -> None:
    """The arithmetic alone says the same."""
    with pytest.raises(BeforeStart) as caught:
        completed_years("1979-05-01", "1979-04-30")
    assert str(caught.value) == "1979-04-30 is before the start, 1979-05-01"
    assert caught.value.value == "1979-04-30"


def test_a_bad_date_in_a_question_is_refused() -> None:
    """Wherever a day goes in, it is read in the same way."""
    partnership = kitakyushu_dalian("1979-05-01")
    questions: list[Callable[[str], object]] = [
        partnership.status_on,
        partnership.type_on,
        partnership.parties_on,
        partnership.completed_years,
        partnership.next_anniversary,
        partnership.elapsed,
        partnership.notice_day,
        lambda day: partnership.anniversary(1, on=day),
        DALIAN.names_on,
        Period("1979/..").certainly_contains,
        PartialDate("1979").possibly_before,
    ]
    for question in questions:
        with pytest.raises(InvalidDate, match="month must be 1 to 12: '1979-13'"):
            question("1979-13")


@pytest.mark.parametrize(
    ("choice", "message"),
    [
        (
            {"count_from": "birth"},
            "unknown count_from (known are type, unbroken, origin, entry_into_force): 'birth'",
        ),
        ({"leap_day": 29}, "unknown leap_day (known are feb-28, mar-1, leap-years-only): 29"),
    ],
)
def test_a_choice_that_is_no_member_of_its_enumeration_is_refused(
    choice: dict[str, object], message: str
) -> None:
    """Nothing is taken for another choice in silence."""
    partnership = kitakyushu_dalian("2000-02-29")
    for question in (
        lambda: partnership.completed_years("2025-02-28", **cast("Any", choice)),
        lambda: partnership.anniversary(25, **cast("Any", choice)),
    ):
        with pytest.raises(PartnershipsError) as caught:
            question()
        assert caught.value.message == message


def test_an_option_can_be_given_by_its_text() -> None:
    """The text of a member is that member."""
    partnership = kitakyushu_dalian("2000-02-29")
    chosen: Any = {"count_from": "origin", "leap_day": "mar-1"}
    assert partnership.anniversary(25, **chosen).on == date(2025, 3, 1)
    assert partnership.completed_years("2025-02-28", **chosen).exact == 24


def test_a_million_letters_in_a_question_are_refused_and_not_repeated() -> None:
    """The value is there in full, the sentence shows its beginning."""
    text, partnership = "x" * 1_000_000, kitakyushu_dalian("1979-05-01")
    for question in (
        lambda: partnership.completed_years("2024-05-01", party=text),
        lambda: partnership.anniversary(45).explain(lang=text),
    ):
        with pytest.raises(PartnershipsError) as caught:
            question()
        assert caught.value.value == text
        assert len(caught.value.message) < 300


THREE = history(
    "a b c",
    Conclusion("1990-05-01", SISTER),
    Accession("2000-05-01", city("d")),
    Withdrawal("2010-05-01", "a"),
)
UPGRADED = history("a b", Conclusion("1990", SISTER), Conclusion("2000", COOPERATION))
ENDS_IN_1995 = Conclusion("1990-05-01", SISTER, until="1995", renews="P1Y", notice="P3M")


@pytest.mark.parametrize(
    ("ask", "value", "path", "message"),
    [
        pytest.param(
            lambda: nth_anniversary("197X", 5),
            "197X",
            "",
            "a start that spans more than a year has no Nth anniversary: '197X'",
            id="no Nth anniversary of a decade",
        ),
        pytest.param(
            lambda: nth_anniversary("1979", 9998),
            9998,
            "",
            "no 9998th anniversary of 1979: the calendar ends with the year 9999, before 11977",
            id="beyond the calendar",
        ),
        pytest.param(
            lambda: nth_anniversary("2000-02-29", 1, leap_day=LeapDay.LEAP_YEARS_ONLY),
            1,
            "",
            "no 1st anniversary of 2000-02-29: 29 February exists in leap years only, and 2001 is not a leap year",
            id="no leap year",
        ),
        pytest.param(
            lambda: THREE.completed_years("1990-04-30"),
            "1990-04-30",
            "",
            "1990-04-30 is before the start, 1990-05-01",
            id="before the start",
        ),
        pytest.param(
            lambda: THREE.elapsed("1990-04-30"),
            "1990-04-30",
            "",
            "1990-04-30 is before the start, 1990-05-01",
            id="nothing elapsed before the start",
        ),
        pytest.param(
            lambda: THREE.completed_years("1995-05-01", party="d"),
            "1995-05-01",
            "",
            "1995-05-01 is before the start, 2000-05-01",
            id="no member yet",
        ),
        pytest.param(
            lambda: THREE.completed_years("2015-05-01", party="a"),
            "a",
            "",
            "a is no party any more on 2015-05-01",
            id="no member any more",
        ),
        pytest.param(
            lambda: THREE.completed_years("2015-05-01", party="x"),
            "x",
            "party",
            "never a party (they are a, b, c, d): 'x'",
            id="never a member",
        ),
        pytest.param(
            lambda: THREE.completed_years("2015-05-01", party=cast("str", 5)),
            5,
            "party",
            "party must be the id of a party: 5",
            id="no id of a member",
        ),
        pytest.param(
            lambda: THREE.anniversary(21, party="a"),
            21,
            "",
            "the 21st from 1990-05-01 would fall on 2011-05-01, when another had superseded that count,"
            " or the member had left",
            id="an anniversary of who had left",
        ),
        pytest.param(
            lambda: UPGRADED.anniversary(20, on="1995-05-01"),
            20,
            "",
            "the 20th from 1990 would fall on 2010, when another had superseded that count",
            id="an anniversary of a superseded type",
        ),
        pytest.param(
            lambda: UPGRADED.anniversary(1, on="2000-05-01"),
            "2000-05-01",
            "",
            "on 2000-05-01 the count can run from 1990 or 2000, so say a day that settles it",
            id="two possible starts",
        ),
        pytest.param(
            lambda: UPGRADED.type_on("1989"),
            "1989",
            "",
            "not concluded on 1989: the first act is of 1990",
            id="no type before the first act",
        ),
        pytest.param(
            lambda: UPGRADED.type_on("2000-05-01"),
            "2000-05-01",
            "",
            "the dates do not settle it on 2000-05-01: friendly-cooperation or sister",
            id="two possible types",
        ),
        pytest.param(
            lambda: UPGRADED.type_on("1990-05-01"),
            "1990-05-01",
            "",
            "the dates do not settle it on 1990-05-01: not concluded or sister",
            id="perhaps not concluded",
        ),
        pytest.param(
            lambda: history("a b", ENDS_IN_1995).notice_day("1994-05-01"),
            "1994-05-01",
            "",
            "the dates do not settle the period of notice on 1994-05-01",
            id="an end of unknown day",
        ),
        pytest.param(
            lambda: history("a b", ENDS_IN_1995, Termination("1993")).notice_day("1993-05-01"),
            "1993-05-01",
            "",
            "the dates do not settle which agreement governs on 1993-05-01",
            id="perhaps no agreement",
        ),
        pytest.param(
            lambda: Anniversary(cast("Partnership", "tie"), 1, 0),
            "tie",
            "partnership",
            "partnership must be a Partnership: 'tie'",
            id="an anniversary of no partnership",
        ),
        pytest.param(
            lambda: Anniversary(THREE, 1, 3),
            3,
            "act",
            "act must be the index of an act, 0 to 2: 3",
            id="no act of that index",
        ),
        pytest.param(
            lambda: Anniversary(THREE, 1, 1),
            1,
            "act",
            "act must be the index of an act that is counted from: 1",
            id="an act that is not counted from",
        ),
        pytest.param(
            lambda: Anniversary(THREE, 1, 0, cast("CountOptions", "mar-1")),
            "mar-1",
            "options",
            "options must be CountOptions: 'mar-1'",
            id="no options",
        ),
    ],
)  # fmt: skip
def test_an_error_has_the_value_that_was_asked_with_and_its_place(
    ask: Callable[[], object], value: object, path: str, message: str
) -> None:
    """And says what is wrong with it."""
    with pytest.raises(PartnershipsError) as caught:
        ask()
    error = caught.value
    assert (error.value, error.path, error.message) == (value, path, message)


@pytest.mark.parametrize("lang", [None, True, 5, b"en", []])
def test_a_language_that_is_no_text_is_none_that_is_known(lang: object) -> None:
    """In whatever is said."""
    partnership = kitakyushu_dalian("1979-05-01")
    anniversary = partnership.anniversary(45)
    for say in (anniversary.explain, anniversary.title, anniversary.ordinal, SISTER.label):
        with pytest.raises(UnknownLanguage):
            say(cast("str", lang))


@pytest.mark.parametrize("party", [5, [], True])
def test_a_party_is_asked_for_by_its_id(party: object) -> None:
    """And nothing else names one."""
    named = cast("str", party)
    partnership = kitakyushu_dalian("1979-05-01")
    for question in (
        lambda: partnership.completed_years("2024-05-01", party=named),
        lambda: partnership.next_anniversary("2024-05-01", party=named),
        lambda: partnership.anniversaries("2024/2024", party=named),
    ):
        with pytest.raises(NotFound, match="party must be the id of a party"):
            question()


@pytest.mark.parametrize("years", [0, -5, 2.5, True])
def test_there_are_multiples_of_whole_years_alone(years: object) -> None:
    """As for `every` in a list."""
    with pytest.raises(NoAnniversary, match="every must be a number of years, 1 or more"):
        kitakyushu_dalian("1979-05-01").anniversary(45).is_multiple_of(cast("int", years))


def test_what_is_possible_is_asked_for_by_what_counts_as_true() -> None:
    """In a registry as in a partnership."""
    partnership = kitakyushu_dalian("1979")
    asked: Any = {"possible": []}
    window = "2024-05-01/2024-06-30"
    assert list(partnership.anniversaries(window, **asked)) == []
    assert list(Registry.of([partnership]).anniversaries(window, **asked)) == []
    assert Registry.of([partnership]).count_anniversaries(window, **asked) == 0
