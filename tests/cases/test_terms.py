"""Agreements for a term: their last day, their renewal, and what follows after them.

Specifies that an agreement is in force on its last day, that a renewal prolongs from there whenever it is signed, how
tacit renewal and its notice are counted, and when a later conclusion continues the spell.
"""

from datetime import date

import pytest

from partnerships import (
    Act,
    Conclusion,
    CountFrom,
    InvalidPartnership,
    NotSettled,
    Partnership,
    Renewal,
    Resumption,
    Status,
    Suspension,
    Term,
    Termination,
)
from tests.support.partnerships import SISTER, history, list_anniversaries

SIGNED = "1997-04-17"


def kochi_surabaya(*later: Act) -> Partnership:
    """Return the partnership of 1997, agreed for five years, with what came later."""
    return history("kochi surabaya", Conclusion(SIGNED, SISTER, term="P5Y"), *later)


def last_day(partnership: Partnership, last: str) -> None:
    """Assert that a partnership is in force on its last day and expired on the next."""
    day = date.fromisoformat(last)
    assert partnership.status_on(day) is Status.IN_FORCE
    assert partnership.status_on(date.fromordinal(day.toordinal() + 1)) is Status.EXPIRED


# Kōchi and Surabaya


def test_an_agreement_is_in_force_on_its_last_day_and_expired_on_the_next() -> None:
    """Signed 1997-04-17 for five years: 2002-04-17 belongs to it, 2002-04-18 does not."""
    last_day(kochi_surabaya(), "2002-04-17")


@pytest.mark.parametrize(
    "renewed",
    [
        pytest.param("2002-03-01", id="early"),
        pytest.param("2002-04-17", id="on the last day"),
        pytest.param("2002-04-18", id="on the day after"),
        pytest.param("2002", id="at some time in the year"),
    ],
)
def test_a_renewal_prolongs_from_the_last_day_whenever_it_is_signed(renewed: str) -> None:
    """An early signature loses nothing."""
    partnership = kochi_surabaya(Renewal(renewed, term="P5Y"))
    assert partnership.status_on("2002-04-17") is Status.IN_FORCE
    assert partnership.status_on("2002-04-18") is Status.IN_FORCE
    last_day(partnership, "2007-04-17")
    assert partnership.completed_years("2007-04-17").exact == 10


@pytest.mark.parametrize("renewed", ["2002-04-19", "2003-04-17", "2003-04", "2003"])
def test_a_renewal_after_the_term_has_certainly_run_out_is_refused(renewed: str) -> None:
    """A year late, or two days, the agreement is no more; the hint is to conclude anew."""
    with pytest.raises(InvalidPartnership) as caught:
        kochi_surabaya(Renewal(renewed, term="P5Y"))
    assert caught.value.message == f"expired on 2002-04-18; conclude anew: '{renewed}'"
    assert (caught.value.value, caught.value.path) == (renewed, "acts[1].on")


def test_concluding_anew_a_year_late_is_what_the_hint_says() -> None:
    """It is in force again, counted from the new conclusion, and from the first as the origin."""
    partnership = kochi_surabaya(Conclusion("2003-04-17", SISTER, term="P5Y"))
    assert partnership.status_on("2003-04-16") is Status.EXPIRED
    last_day(partnership, "2008-04-17")
    assert partnership.completed_years("2007-04-17").exact == 4
    assert partnership.completed_years("2007-04-17", count_from=CountFrom.ORIGIN).exact == 10


def test_the_25th_is_listed_where_renewals_reach_it() -> None:
    """Renewed four times by five years, its last day is the 25th anniversary itself."""
    days = ["2002-03-01", "2007-04-17", "2012-01-31", "2017-04-18"]
    partnership = kochi_surabaya(*(Renewal(day, term="P5Y") for day in days))
    last_day(partnership, "2022-04-17")
    assert list_anniversaries(partnership, "2022-01-01/2022-12-31") == [(25, "2022-04-17")]
    assert partnership.anniversary(25).status is Status.IN_FORCE
    assert partnership.completed_years("2022-04-17").exact == 25


def test_the_25th_is_computed_and_not_listed_where_the_term_ran_out_before() -> None:
    """Renewed once, it ended in 2007; the date still has a 25th return."""
    partnership = kochi_surabaya(Renewal("2002-03-01", term="P5Y"))
    assert list_anniversaries(partnership, "2022-01-01/2022-12-31", possible=True) == []
    assert partnership.anniversary(25).on == date(2022, 4, 17)
    assert partnership.anniversary(25).status is Status.EXPIRED
    assert partnership.completed_years("2022-04-17").exact == 25
    assert partnership.next_anniversary("2007-04-18") is None


# The last day of a term


@pytest.mark.parametrize(
    ("signed", "term", "last"),
    [
        ("1997-04-17", "P5Y", "2002-04-17"),
        ("2024-02-29", "P1Y", "2025-02-28"),
        ("2024-02-29", "P4Y", "2028-02-29"),
        ("2023-02-28", "P1Y", "2024-02-28"),
        ("2024-01-31", "P1M", "2024-02-29"),
        ("2023-01-31", "P1M", "2023-02-28"),
        ("2023-10-31", "P18M", "2025-04-30"),
        ("2023-02-28", "P1M", "2023-03-28"),
        ("2024-01-01", "P2W", "2024-01-15"),
        ("2024-12-02", "P90D", "2025-03-02"),
        ("2020-01-31", "P1Y1M", "2021-02-28"),
    ],
)
def test_a_term_from_the_signing_ends_on_the_corresponding_day(
    signed: str, term: str, last: str
) -> None:
    """Or on the month's last where there is none (BGB 187(1), 188; Civil Code 140, 143)."""
    assert Term(term).last_day(date.fromisoformat(signed)) == date.fromisoformat(last)
    last_day(history("here there", Conclusion(signed, SISTER, term=term)), last)


@pytest.mark.parametrize(
    ("first", "term", "last"),
    [
        ("2017-09-01", "P5Y", "2022-08-31"),
        ("2024-04-01", "P1Y", "2025-03-31"),
        ("2023-03-01", "P1Y", "2024-02-29"),
        ("2024-02-29", "P1Y", "2025-02-28"),
        ("2023-08-31", "P6M", "2024-02-29"),
        ("2023-08-30", "P6M", "2024-02-29"),
        ("2022-08-30", "P6M", "2023-02-28"),
        ("2022-08-29", "P6M", "2023-02-28"),
        ("2024-01-01", "P2W", "2024-01-14"),
        ("2024-01-01", "P1D", "2024-01-01"),
    ],
)
def test_a_term_from_an_entry_into_force_counts_its_first_day(
    first: str, term: str, last: str
) -> None:
    """It ends on the day before the corresponding one (BGB 187(2), 188(2) and (3))."""
    day = date.fromisoformat(first)
    assert Term(term).last_day(day, first_day_counts=True) == date.fromisoformat(last)
    conclusion = Conclusion("2010-05-02", SISTER, term=term, in_force_from=first)
    partnership = history("here there", conclusion)
    last_day(partnership, last)


def test_where_the_paper_says_otherwise_the_last_day_is_given() -> None:
    """A fiscal year's end is inside the agreement."""
    partnership = history("here there", Conclusion("2009-05-02", SISTER, until="2014-03-31"))
    last_day(partnership, "2014-03-31")


@pytest.mark.parametrize(
    ("conclusion", "in_force", "possibly", "expired"),
    [
        (Conclusion("1997-04", SISTER, term="P5Y"), "2002-04-01", "2002-04-02", "2002-05-01"),
        (Conclusion("1996-02", SISTER, term="P1Y"), "1997-02-01", "1997-02-02", "1997-03-01"),
        (Conclusion("2009", SISTER, term="P5Y"), "2014-01-01", "2014-01-02", "2015-01-01"),
        (Conclusion("2009", SISTER, until="2014"), "2014-01-01", "2014-01-02", "2015-01-01"),
        (
            Conclusion("2017-05-02", SISTER, term="P5Y", in_force_from="2017-09"),
            "2022-08-31",
            "2022-09-01",
            "2022-09-30",
        ),
    ],
)
def test_from_a_partial_date_the_last_day_is_a_range(
    conclusion: Conclusion, in_force: str, possibly: str, expired: str
) -> None:
    """In force through the earliest, expired after the latest, uncertain between."""
    partnership = history("here there", conclusion)
    before_expired = date.fromordinal(date.fromisoformat(expired).toordinal() - 1)
    assert partnership.status_on(in_force) is Status.IN_FORCE
    for day in (date.fromisoformat(possibly), before_expired):
        assert partnership.possible_statuses_on(day) == {Status.IN_FORCE, Status.EXPIRED}
        assert partnership.status_on(day) is Status.UNCERTAIN
    assert partnership.status_on(expired) is Status.EXPIRED


@pytest.mark.parametrize("signed", ["9996-01-01", "9996-02-29", "9999-12-31", "999X"])
def test_a_term_that_ends_beyond_the_calendar_is_open(signed: str) -> None:
    """There is no year 10000 to end in."""
    partnership = history("here there", Conclusion(signed, SISTER, term="P10Y"))
    assert partnership.in_force_on(date.max)


def test_a_term_that_only_possibly_ends_within_the_calendar_is_possibly_open() -> None:
    """From some day in the last decade, five years may end before it does."""
    partnership = history("here there", Conclusion("999X", SISTER, term="P5Y"))
    assert partnership.possible_statuses_on(date.max) == {Status.IN_FORCE, Status.EXPIRED}


# Renewal


def test_a_renewal_to_a_last_day() -> None:
    """Its last day is the one that it says."""
    last_day(kochi_surabaya(Renewal("2002-03-01", until="2010-03-31")), "2010-03-31")


def test_a_renewal_with_neither_term_nor_last_day_is_without_an_end() -> None:
    """From then on nothing runs out."""
    assert kochi_surabaya(Renewal("2002-03-01")).in_force_on(date.max)


def test_a_renewal_of_an_open_ended_partnership_runs_from_its_own_date() -> None:
    """There is no last day to prolong from."""
    partnership = history(
        "here there", Conclusion("2000-01-01", SISTER), Renewal("2010-05-05", term="P5Y")
    )
    last_day(partnership, "2015-05-05")


def test_a_renewal_leaves_a_suspended_partnership_suspended() -> None:
    """It prolongs what is at rest."""
    partnership = kochi_surabaya(
        Suspension("2001-01-01"), Renewal("2002-03-01", term="P5Y"), Resumption("2006-01-01")
    )
    assert partnership.status_on("2002-03-01") is Status.SUSPENDED
    assert partnership.status_on("2005-12-31") is Status.SUSPENDED
    last_day(partnership, "2007-04-17")


def test_a_renewal_leaves_a_pending_partnership_pending() -> None:
    """It prolongs what is to come: five years from the first day in force, and five more."""
    partnership = history(
        "here there",
        Conclusion("2017-05-02", SISTER, term="P5Y", in_force_from="2017-09-01"),
        Renewal("2017-06-01", term="P5Y"),
    )
    assert partnership.status_on("2017-06-01") is Status.PENDING
    assert partnership.status_on("2017-09-01") is Status.IN_FORCE
    last_day(partnership, "2027-08-31")


def test_a_renewal_implies_that_the_term_had_not_expired_before_it() -> None:
    """It presupposes that the partnership was active, so nothing before it is uncertain."""
    partnership = history(
        "here there",
        Conclusion("1997", SISTER, term="P5Y"),
        Renewal("2003-01-01", term="P5Y"),
    )
    assert partnership.status_on("2002-06-01") is Status.IN_FORCE
    assert partnership.status_on("2002-12-31") is Status.IN_FORCE
    assert partnership.status_on("2003-01-01") is Status.IN_FORCE


def test_of_a_partial_term_only_a_certainly_late_renewal_is_refused() -> None:
    """Five years from 1997 end in 2002 at the latest, so 2003-01-02 is too late."""
    with pytest.raises(InvalidPartnership) as caught:
        history(
            "here there",
            Conclusion("1997", SISTER, term="P5Y"),
            Renewal("2003-01-02", term="P5Y"),
        )
    assert str(caught.value) == (
        "acts[1].on: expired between 2002-01-02 and 2003-01-01; conclude anew: '2003-01-02'"
    )


# Tacit renewal and notice


def renewing(*later: Act) -> Partnership:
    """Return a partnership for five years that renews itself by one, with three months of notice."""
    conclusion = Conclusion("2010-04-01", SISTER, term="P5Y", renews="P1Y", notice="P3M")
    return history("here there", conclusion, *later)


def test_an_agreement_that_renews_itself_is_in_force_until_a_termination() -> None:
    """Nobody has to sign anything."""
    assert renewing().in_force_on("2015-04-02")
    assert renewing().in_force_on(date.max)
    ended = renewing(Termination("2019-04-02"))
    assert ended.status_on("2019-04-01") is Status.IN_FORCE
    assert ended.status_on("2019-04-02") is Status.TERMINATED


@pytest.mark.parametrize(
    ("on", "expected"),
    [
        ("2010-04-01", "2015-01-01"),
        ("2014-06-01", "2015-01-01"),
        ("2015-01-01", "2015-01-01"),
        ("2015-01-02", "2016-01-01"),
        ("2015-04-01", "2016-01-01"),
        ("2024-08-29", "2025-01-01"),
        ("9999-01-01", "9999-01-01"),
    ],
)
def test_the_notice_day_is_the_last_on_which_to_say_no(on: str, expected: str) -> None:
    """Three months before the next last day on which that is still possible."""
    assert renewing().notice_day(on) == date.fromisoformat(expected)


def test_a_notice_day_is_clamped_to_its_month() -> None:
    """Three months before 31 May is the last day of February."""
    conclusion = Conclusion("2010-05-31", SISTER, term="P6Y", renews="P1Y", notice="P3M")
    assert history("here there", conclusion).notice_day("2016-01-01") == date(2016, 2, 29)


def test_a_renewal_prolongs_from_the_last_day_that_tacit_renewal_had_reached() -> None:
    """In June 2016 the agreement ran to 2017-04-01; five more years end 2022-04-01."""
    partnership = renewing(Renewal("2016-06-01", term="P5Y"))
    assert partnership.notice_day("2017-04-02") == date(2022, 1, 1)


@pytest.mark.parametrize(
    ("partnership", "on"),
    [
        pytest.param(renewing(), "2010-03-31", id="not concluded"),
        pytest.param(renewing(), "9999-01-02", id="at the calendar's end"),
        pytest.param(renewing(Termination("2014-01-01")), "2014-01-01", id="terminated"),
        pytest.param(renewing(Renewal("2014-01-01")), "2014-01-01", id="without an end"),
        pytest.param(kochi_surabaya(), "2000-01-01", id="does not renew itself"),
        pytest.param(kochi_surabaya(), "2003-01-01", id="expired"),
        pytest.param(
            history("a b", Conclusion("2010-04-01", SISTER, term="P5Y", renews="P1Y")),
            "2011-01-01",
            id="no period of notice",
        ),
        pytest.param(
            history(
                "a b",
                Conclusion("9990-12-31", SISTER, until=date.max, renews="P1Y", notice="P3M"),
            ),
            "9999-12-30",
            id="on the calendar's last day",
        ),
        pytest.param(
            history(
                "a b", Conclusion("0001-01-01", SISTER, term="P1Y", renews="P9998Y", notice="P5Y")
            ),
            "0001-01-01",
            id="notice before the calendar and renewal beyond it",
        ),
    ],
)
def test_there_is_no_notice_day_where_nothing_renews_itself(
    partnership: Partnership, on: str
) -> None:
    """Where there is nothing to say no to, the answer is None."""
    assert partnership.notice_day(on) is None


def test_a_notice_day_needs_exact_dates() -> None:
    """Three months before some day of a year is no day."""
    conclusion = Conclusion("2010", SISTER, term="P5Y", renews="P1Y", notice="P3M")
    with pytest.raises(NotSettled) as caught:
        history("here there", conclusion).notice_day("2012-01-01")
    assert str(caught.value) == "the dates do not settle the period of notice on 2012-01-01"
    with pytest.raises(NotSettled, match="this needs an exact day: '2012'"):
        renewing().notice_day("2012")


# Whether a conclusion continues the spell


def spell_start(partnership: Partnership) -> str:
    """Return the date that the unbroken count of the latest spell runs from."""
    return str(partnership.anniversary(10, count_from=CountFrom.UNBROKEN).counted_from)


@pytest.mark.parametrize(
    ("anew", "start"),
    [("2002-04-17", SIGNED), ("2002-04-18", SIGNED), ("2002-04-19", "2002-04-19")],
)
def test_a_conclusion_no_later_than_the_day_after_the_term_continues_the_spell(
    anew: str, start: str
) -> None:
    """The last day is 2002-04-17; from 2002-04-19 on it is a new spell."""
    assert spell_start(kochi_surabaya(Conclusion(anew, SISTER))) == start


@pytest.mark.parametrize(
    ("end", "anew", "start"),
    [
        ("2002-04-17", "2002-04-17", SIGNED),
        ("2002-04-17", "2002-04-18", "2002-04-18"),
        ("2002", "2002-04-18", "2002-04-18"),
        ("2002-04-17", "2002-04", "[2002-04-17..2002-04-30]"),
    ],
)
def test_after_a_termination_continuity_must_be_certain(end: str, anew: str, start: str) -> None:
    """Its day is no day in force; only a conclusion on that very day comes without a gap."""
    partnership = kochi_surabaya(Termination(end), Conclusion(anew, SISTER))
    assert spell_start(partnership) == start


def test_concluding_and_terminating_on_one_day_is_allowed() -> None:
    """Acts of one day apply in their order."""
    partnership = history("here there", Conclusion(SIGNED, SISTER), Termination(SIGNED))
    assert partnership.status_on("1997-04-16") is Status.NOT_CONCLUDED
    assert partnership.status_on(SIGNED) is Status.TERMINATED


def test_notice_is_given_only_where_it_can_matter() -> None:
    """None where the partnership has ended by then; an error where it may have."""
    renewing = Conclusion("2000-01-01", SISTER, term="P1Y", renews="P1Y", notice="P3M")
    partnership = history("here there", renewing, Termination("2004-12-01"))
    assert partnership.notice_day("2003-10-02") == date(2004, 10, 1)
    assert partnership.notice_day("2004-10-10") is None
    assert partnership.notice_day("2005-01-01") is None
    unsettled = history("here there", renewing, Termination("2005"))
    with pytest.raises(NotSettled):
        unsettled.notice_day("2005-06-01")
    replaced = history("here there", renewing, Conclusion("2005", SISTER, term="P1Y"))
    with pytest.raises(NotSettled):
        replaced.notice_day("2005-06-01")


def test_while_an_upgrade_waits_notice_is_of_the_agreement_that_governs() -> None:
    """The earlier one renews itself until then."""
    partnership = history(
        "here there",
        Conclusion("2000-01-01", SISTER, term="P1Y", renews="P1Y", notice="P3M"),
        Conclusion("2004-06-01", "green-sister", in_force_from="2006-01-01"),
    )
    assert partnership.notice_day("2004-09-01") == date(2004, 10, 1)
    assert partnership.notice_day("2006-01-01") is None


def test_a_tacit_renewal_of_a_day_is_found_at_once() -> None:
    """Eight thousand years of days are not gone through one by one."""
    partnership = history(
        "here there",
        Conclusion("0001-01-01", SISTER, term="P1D", renews="P1D", notice="P9000Y"),
        Renewal("2999-01-01", term="P1Y"),
    )
    assert partnership.notice_day("0500-01-01") == date(500, 1, 1)
    assert partnership.notice_day("3000-01-01") is None
