"""Real partnerships: their anniversaries, years, types and parties on a day, from dates as well known as they are.

Kitakyushu and Dalian, counted from a day, a year and less; Fukuoka and Busan, an exchange that became a sister city;
Ōmura and Kakunodate, which became Semboku; Kitakyushu and Hai Phong, a term that ran out on an unknown day.
"""

from datetime import date

import pytest
from dateutil.relativedelta import relativedelta

from partnerships import (
    BeforeStart,
    CompletedYears,
    Conclusion,
    CountFrom,
    NoAnniversary,
    NotSettled,
    PartialDate,
    Partnership,
    PartnershipType,
    Period,
    Precision,
    Status,
    Succession,
    Termination,
    completed_years,
)
from tests.support.partnerships import (
    ADMINISTRATIVE,
    COOPERATION,
    DALIAN,
    SISTER,
    city,
    get_number_and_date,
    history,
    kitakyushu_dalian,
    list_anniversaries,
    list_days,
)

# Kitakyushu and Dalian, friendship cities since 1979-05-01


@pytest.mark.parametrize(
    ("since", "day", "at_least", "at_most"),
    [
        ("1979-05-01", "1979-05-01", 0, 0),
        ("1979-05-01", "2024-04-30", 44, 44),
        ("1979-05-01", "2024-05-01", 45, 45),
        ("1979", "2024-02-01", 44, 45),
        ("1979", "2023-12-31", 44, 44),
        ("1979", "1979-07-01", 0, 0),
        ("1997-04", "2022-04-10", 24, 25),
        ("1997-04", "2022-05-01", 25, 25),
        ("197X", "2024-05-01", 44, 54),
        ("19XX", "2024-05-01", 24, 124),
    ],
)
def test_completed_years_are_as_certain_as_the_start(
    since: str, day: str, at_least: int, at_most: int
) -> None:
    """The count runs from the latest to the earliest day that the start can be."""
    years = kitakyushu_dalian(since).completed_years(day)
    assert years == completed_years(since, day)
    assert (years.at_least, years.at_most) == (at_least, at_most)
    assert years.exact == (at_least if at_least == at_most else None)


def test_completed_years_over_a_partial_day_are_those_of_all_its_days() -> None:
    """In 2024 it is first 44 years, then 45."""
    assert kitakyushu_dalian("1979-05-01").completed_years("2024") == CompletedYears(44, 45)


def test_a_day_before_the_start_has_no_count_and_says_so() -> None:
    """Certainly before the start there is an error, not a negative number."""
    with pytest.raises(BeforeStart) as caught:
        kitakyushu_dalian("1979-05-01").completed_years(date(1979, 4, 30))
    assert str(caught.value) == "1979-04-30 is before the start, 1979-05-01"
    assert caught.value.value == "1979-04-30"


def test_the_signing_day_is_no_anniversary() -> None:
    """0 is not a number of an anniversary, and so no milestone."""
    partnership = kitakyushu_dalian("1979-05-01")
    assert list_anniversaries(partnership, "1979-01-01/1979-12-31", possible=True) == []
    upcoming = partnership.next_anniversary("1979-05-01")
    assert upcoming is not None
    assert get_number_and_date(upcoming) == (1, "1980-05-01")
    with pytest.raises(NoAnniversary, match="numbered from 1 to 9998: 0"):
        partnership.anniversary(0)


def test_the_45th_of_an_exact_date_is_a_day() -> None:
    """2024-05-01 is the 45th, a milestone, the first day of the 46th year."""
    anniversary = kitakyushu_dalian("1979-05-01").anniversary(45)
    assert anniversary.on == date(2024, 5, 1)
    assert anniversary.counted_from == date(1979, 5, 1)
    assert anniversary.milestone
    assert anniversary.year_of == 46
    assert anniversary.status is Status.IN_FORCE
    assert anniversary.type == PartnershipType.FRIENDSHIP


def test_the_45th_of_a_year_is_a_year_and_has_no_day() -> None:
    """From 1979 alone, 2024 is the anniversary year; 1 January is never invented."""
    partnership = kitakyushu_dalian("1979")
    on = partnership.anniversary(45).on
    assert (on, on.precision) == (PartialDate("2024"), Precision.YEAR)
    assert (on.month, on.day, on.exact) == (None, None, None)
    assert list_anniversaries(partnership, "2024-01-01/2024-12-31") == [(45, "2024")]


def test_the_45th_of_a_year_is_only_possibly_in_a_fiscal_year() -> None:
    """Neither 2024 nor 2025 lies wholly between April and March."""
    partnership, fiscal = kitakyushu_dalian("1979"), str(Period.fiscal_year(2024, first_month=4))
    assert list_anniversaries(partnership, fiscal) == []
    assert list_anniversaries(partnership, fiscal, possible=True) == [(45, "2024"), (46, "2025")]


def test_the_45th_of_a_fiscal_year_is_a_fiscal_year() -> None:
    """A city that writes 昭和54年度 means some day from April 1979 to March 1980."""
    partnership = kitakyushu_dalian("[1979-04-01..1980-03-31]")
    assert str(partnership.anniversary(45).on) == "[2024-04-01..2025-03-31]"
    assert list_anniversaries(partnership, str(Period.fiscal_year(2024, first_month=4))) == [
        (45, "[2024-04-01..2025-03-31]")
    ]
    assert list_anniversaries(partnership, "2024/2024") == []
    assert list_anniversaries(partnership, "2024/2024", possible=True) == [
        (44, "[2023-04-01..2024-03-31]"),
        (45, "[2024-04-01..2025-03-31]"),
    ]
    assert str(partnership.completed_years("2024-06-01")) == "44 to 45"
    assert partnership.completed_years("2025-03-31").exact == 45
    found = partnership.next_anniversary("2025-01-01")
    assert found is not None
    assert found.number == 45
    assert partnership.status_on("1980-03-30") is Status.UNCERTAIN
    assert partnership.status_on("1980-03-31") is Status.IN_FORCE
    assert found.title("en").startswith("45th anniversary of")


@pytest.mark.parametrize(
    ("since", "in_force_from", "range_in_2024"),
    [
        ("[..1990]", "1990-12-31", "33 to 2023"),
        ("[1985..1989]", "1989-12-31", "34 to 39"),
        ("[1977..1979]~", "1979-12-31", "44 to 47"),
    ],
)
def test_before_a_year_and_between_years_are_a_range_of_completed_years(
    since: str, in_force_from: str, range_in_2024: str
) -> None:
    """In force for certain from the last of these days on, and without a numbered anniversary."""
    partnership = kitakyushu_dalian(since)
    assert partnership.in_force_on(in_force_from)
    assert partnership.status_on(str(int(in_force_from[:4])) + "-12-30") is Status.UNCERTAIN
    assert str(partnership.completed_years("2024-12-30")) == range_in_2024
    assert list_anniversaries(partnership, "../..", possible=True) == []


def test_an_end_before_a_year_is_an_act_on_one_of_the_days_before() -> None:
    """Certain from the last of these days on; a day by which it is known makes that earlier."""
    partnership = history(
        "kitakyushu dalian",
        Conclusion("1979-05-01", SISTER),
        Termination("[..1990]"),
    )
    assert partnership.status_on("1990-12-31") is Status.TERMINATED
    assert partnership.status_on("1990-12-30") is Status.UNCERTAIN
    late = history("kitakyushu dalian", Conclusion("[1985..]", SISTER, known_by="1990-06-01"))
    assert late.status_on("1990-06-01") is Status.IN_FORCE
    assert late.status_on("1984-12-31") is Status.NOT_CONCLUDED


@pytest.mark.parametrize(
    "since", ["197X", "19XX", "XXXX", "[..1990-12-31]", "[1979-04-01..1980-04-01]"]
)
def test_a_start_coarser_than_a_year_has_no_numbered_anniversary(since: str) -> None:
    """A decade, a century and nothing at all are in no list, and asking is an error."""
    partnership = kitakyushu_dalian(since)
    with pytest.raises(NoAnniversary) as caught:
        partnership.anniversary(45)
    assert str(caught.value) == (
        f"a start that spans more than a year has no Nth anniversary: '{since}'"
    )
    assert list_anniversaries(partnership, "../..", possible=True) == []
    assert partnership.next_anniversary("2024-01-01") is None


def test_qualifiers_stay_with_the_anniversary() -> None:
    """An approximate start has approximate anniversaries."""
    assert kitakyushu_dalian("1979~").anniversary(45).on == PartialDate("2024~")
    assert kitakyushu_dalian("1979-05-01?").anniversary(45).on == PartialDate("2024-05-01?")


@pytest.mark.parametrize(
    ("day", "expected"),
    [("2024-05-01", (45, "2024-05-01")), ("2024-08-29", (46, "2025-05-01"))],
)
def test_the_next_anniversary_is_on_or_after_the_day(day: str, expected: tuple[int, str]) -> None:
    """An anniversary today is the next one."""
    upcoming = kitakyushu_dalian("1979-05-01").next_anniversary(day)
    assert upcoming is not None
    assert get_number_and_date(upcoming) == expected


def test_elapsed_time_is_given_in_years_months_and_days() -> None:
    """On the day of the city's report it was 45 years, 3 months and 28 days."""
    partnership = kitakyushu_dalian("1979-05-01")
    assert partnership.elapsed(date(2024, 8, 29)) == relativedelta(years=45, months=3, days=28)
    with pytest.raises(BeforeStart, match="1979-04-30 is before the start, 1979-05-01"):
        partnership.elapsed("1979-04-30")
    with pytest.raises(NotSettled, match="this needs an exact day: '2024'"):
        partnership.elapsed("2024")
    with pytest.raises(NotSettled, match="this needs an exact day: '1979'"):
        kitakyushu_dalian("1979").elapsed("2024-08-29")


@pytest.mark.parametrize(
    ("day", "names"),
    [
        ("1980-01-01", ["Lüda"]),
        ("1980-12-31", ["Lüda"]),
        ("1981-01-01", ["Lüda", "Dalian"]),
        ("1981", ["Lüda", "Dalian"]),
        ("1981-12-31", ["Lüda", "Dalian"]),
        ("1982-01-01", ["Dalian"]),
    ],
)
def test_names_change_in_the_year_that_is_known_of_it(day: str, names: list[str]) -> None:
    """Lüda became Dalian in 1981; on a day in that year it can have been either."""
    assert [name.text for name in DALIAN.names_on(day, lang="en")] == names


# Fukuoka and Busan, an administrative exchange that became a sister city


def fukuoka_busan() -> Partnership:
    """Return the partnership with both its conclusions."""
    return history(
        "fukuoka busan",
        Conclusion("1989-10-24", ADMINISTRATIVE),
        Conclusion("2007-02-02", SISTER),
    )


@pytest.mark.parametrize(
    ("day", "count_from", "years"),
    [
        ("2009-12-31", CountFrom.UNBROKEN, 20),
        ("2009-12-31", CountFrom.TYPE, 2),
        ("2009-12-31", CountFrom.ENTRY_INTO_FORCE, 2),
        ("2009-12-31", CountFrom.ORIGIN, 20),
        ("2000-01-01", CountFrom.TYPE, 10),
        ("2007-02-01", CountFrom.TYPE, 17),
        ("2007-02-02", CountFrom.TYPE, 0),
    ],
)
def test_an_upgrade_restarts_the_count_of_the_type_alone(
    day: str, count_from: CountFrom, years: int
) -> None:
    """At the end of 2009 the relationship counts 20 years and the sister city 2."""
    assert fukuoka_busan().completed_years(day, count_from=count_from).exact == years


def test_an_anniversary_belongs_to_the_run_of_the_latest_or_of_a_named_day() -> None:
    """The sister city's 10th is in 2017, that of the exchange was in 1999."""
    partnership = fukuoka_busan()
    assert partnership.anniversary(10).on == date(2017, 2, 2)
    assert partnership.anniversary(10).type == SISTER
    assert partnership.anniversary(10, on="2000-01-01").on == date(1999, 10, 24)
    assert partnership.anniversary(10, on="2000-01-01").type == ADMINISTRATIVE
    assert partnership.anniversary(20, count_from=CountFrom.UNBROKEN).on == date(2009, 10, 24)


def test_an_anniversary_of_a_run_that_was_superseded_by_then_is_an_error() -> None:
    """The exchange's own 20th would have been in 2009, when it was a sister city."""
    with pytest.raises(NoAnniversary, match="20th from 1989-10-24 would fall on 2009-10-24"):
        fukuoka_busan().anniversary(20, on="2000-01-01")


def test_lists_count_as_they_are_asked() -> None:
    """In 2009 there are a 2nd and a 20th, each by its own count."""
    partnership, year = fukuoka_busan(), "2009-01-01/2009-12-31"
    assert list_anniversaries(partnership, year) == [(2, "2009-02-02")]
    assert list_anniversaries(partnership, year, count_from=CountFrom.UNBROKEN) == [
        (20, "2009-10-24")
    ]
    assert list_anniversaries(partnership, "2006-01-01/2008-12-31") == [
        (17, "2006-10-24"),
        (1, "2008-02-02"),
    ]


def test_the_type_is_that_of_the_day() -> None:
    """An upgrade takes effect at the start of its day; before the first act there is no type."""
    partnership = fukuoka_busan()
    assert partnership.type_on("2007-02-01") == ADMINISTRATIVE
    assert partnership.type_on("2007-02-02") == SISTER
    with pytest.raises(BeforeStart) as caught:
        partnership.type_on("1989-10-23")
    assert str(caught.value) == "not concluded on 1989-10-23: the first act is of 1989-10-24"


def test_a_type_that_the_dates_do_not_settle_is_an_error_that_names_the_possible_ones() -> None:
    """An upgrade in 2007 makes both types possible within the year."""
    partnership = history(
        "fukuoka busan", Conclusion("1989-10-24", ADMINISTRATIVE), Conclusion("2007", SISTER)
    )
    assert partnership.possible_types_on("2007-06-01") == {ADMINISTRATIVE, SISTER}
    with pytest.raises(NotSettled) as caught:
        partnership.type_on("2007-06-01")
    assert str(caught.value) == (
        "the dates do not settle it on 2007-06-01: administrative-exchange or sister"
    )
    with pytest.raises(NotSettled, match="the count can run from 1989-10-24 or 2007"):
        partnership.anniversary(10, on="2007-06-01")


# Ōmura and Kakunodate, which became Semboku


def omura_kakunodate() -> Partnership:
    """Return the partnership, taken over by the successor and signed again by it."""
    return Partnership(
        (city("omura"), city("kakunodate")),
        [
            Conclusion("1979-07-18", SISTER),
            Succession("2005-09-20", "kakunodate", city("semboku")),
            Conclusion("2009-07-10", SISTER),
        ],
    )


def test_succession_and_signing_again_restart_nothing() -> None:
    """On the day of the second signing 29 years are completed, and the 30th is eight days off."""
    partnership = omura_kakunodate()
    assert partnership.completed_years("2009-07-10").exact == 29
    assert partnership.anniversary(30).on == date(2009, 7, 18)
    assert list_anniversaries(partnership, "2009-01-01/2009-12-31") == [(30, "2009-07-18")]
    assert partnership.completed_years("2009-07-18", party="semboku").exact == 30
    assert partnership.completed_years("2009-07-18", party="omura").exact == 30


def test_a_successor_takes_the_place_of_the_party() -> None:
    """It is a party from the day of the succession on; the id stays that of the founders."""
    partnership = omura_kakunodate()
    assert [party.id for party in partnership.parties_on("2005-09-19")] == ["omura", "kakunodate"]
    assert [party.id for party in partnership.parties_on("2005-09-20")] == ["omura", "semboku"]
    assert partnership.id == "kakunodate-omura"


def test_parties_that_the_dates_do_not_settle_are_an_error_that_names_the_possible_ones() -> None:
    """A succession at some time in 2005 leaves two answers for a day of that year."""
    partnership = history(
        "omura kakunodate",
        Conclusion("1979-07-18", SISTER),
        Succession("2005", "kakunodate", city("semboku")),
    )
    old, new = (city("omura"), city("kakunodate")), (city("omura"), city("semboku"))
    assert partnership.possible_parties_on("2005-06-01") == {old, new}
    with pytest.raises(NotSettled) as caught:
        partnership.parties_on("2005-06-01")
    assert str(caught.value) == (
        "the dates do not settle it on 2005-06-01: omura and kakunodate, or omura and semboku"
    )
    with pytest.raises(BeforeStart, match="not concluded on 1979-07-17"):
        partnership.parties_on("1979-07-17")


# Kitakyushu and Hai Phong


def kitakyushu_hai_phong() -> Partnership:
    """Return the partnership: an agreement for five years in 2009, then a sister city."""
    return history(
        "kitakyushu hai-phong",
        Conclusion("2009", COOPERATION, term="P5Y"),
        Conclusion("2014-04-18", SISTER),
    )


@pytest.mark.parametrize(
    ("first", "last", "possible"),
    [
        ("2008-12-01", "2008-12-31", {Status.NOT_CONCLUDED}),
        ("2009-01-01", "2009-12-30", {Status.NOT_CONCLUDED, Status.IN_FORCE}),
        ("2009-12-31", "2014-01-01", {Status.IN_FORCE}),
        ("2014-01-02", "2014-04-17", {Status.IN_FORCE, Status.EXPIRED}),
        ("2014-04-18", "2016-12-31", {Status.IN_FORCE}),
    ],
)
def test_a_term_of_which_the_start_is_a_year_runs_out_within_a_year(
    first: str, last: str, possible: set[Status]
) -> None:
    """Day by day: in force, uncertain from 2014-01-02 to 2014-04-17, in force again."""
    partnership = kitakyushu_hai_phong()
    expected = next(iter(possible)) if len(possible) == 1 else Status.UNCERTAIN
    for day in list_days(date.fromisoformat(first), date.fromisoformat(last)):
        assert partnership.possible_statuses_on(day) == possible
        assert partnership.status_on(day) is expected


def test_each_type_has_the_anniversaries_on_which_it_certainly_held() -> None:
    """The agreement's are certain until 2013, the sister city's begin in 2015."""
    partnership = kitakyushu_hai_phong()
    assert list_anniversaries(partnership, "2009-01-01/2016-12-31") == [
        (1, "2010"),
        (2, "2011"),
        (3, "2012"),
        (4, "2013"),
        (1, "2015-04-18"),
        (2, "2016-04-18"),
    ]
    assert partnership.anniversary(10).on == date(2024, 4, 18)
    assert partnership.anniversary(10).type == SISTER


def test_in_2014_a_5th_anniversary_is_possible_and_nothing_else() -> None:
    """The agreement may have run out before; from 18 April on the run is another."""
    partnership = kitakyushu_hai_phong()
    assert list_anniversaries(partnership, "2014-01-01/2014-12-31") == []
    found = list(partnership.anniversaries("2014-01-01/2014-12-31", possible=True))
    assert [get_number_and_date(each) for each in found] == [(5, "2014")]
    assert found[0].type == COOPERATION
    assert found[0].status is Status.UNCERTAIN
    assert found[0] == partnership.anniversary(5, on="2013-01-01")
    assert list_anniversaries(partnership, "2014-04-18/2014-12-31", possible=True) == []
    with pytest.raises(NoAnniversary, match="6th from 2009 would fall on 2015"):
        partnership.anniversary(6, on="2013-01-01")


def test_where_the_dates_allow_it_continuity_is_presumed() -> None:
    """Since 2009 it is one spell, which is presumed, and the explanation says so."""
    partnership = kitakyushu_hai_phong()
    assert partnership.completed_years("2024-04-18").exact == 10
    assert partnership.completed_years("2024-04-18", count_from=CountFrom.UNBROKEN) == (
        CompletedYears(14, 15)
    )
    tenth = partnership.anniversary(10)
    assert tenth.explain() == (
        "10th, counted from 18 April 2014 (sister city relationship with Hai Phong);"
        " unbroken since 2009: 14 to 15 completed years (continuity presumed)"
    )
    unbroken = partnership.anniversary(15, count_from=CountFrom.UNBROKEN)
    assert unbroken.on == PartialDate("2024")
    assert "(continuity presumed)" in unbroken.explain()
    assert "presumed" not in partnership.anniversary(4, on="2013-01-01").explain()
