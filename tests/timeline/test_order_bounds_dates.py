"""The order of the acts bounds their dates: what one act's date says of those before and after it."""

import pytest

from partnerships import (
    Accession,
    Act,
    BeforeStart,
    CompletedYears,
    Conclusion,
    CountFrom,
    InvalidPartnership,
    NotFound,
    PartnershipType,
    Renewal,
    Resumption,
    Status,
    Succession,
    Suspension,
    Termination,
)
from tests.support.partnerships import SISTER, city, history, list_anniversaries

FRIENDSHIP = PartnershipType.FRIENDSHIP


def years(count: CompletedYears) -> tuple[int, int]:
    """Return the bounds of a count."""
    return count.at_least, count.at_most


# ranges


@pytest.mark.parametrize(
    ("acts", "count_from", "expected"),
    [
        pytest.param(
            [Conclusion("19XX", FRIENDSHIP), Conclusion("1979-05-01", SISTER)],
            CountFrom.UNBROKEN,
            (45, 124),
            id="not later than the act after it",
        ),
        pytest.param(
            [Conclusion("19XX", FRIENDSHIP), Conclusion("1979-05-01", SISTER)],
            CountFrom.ORIGIN,
            (45, 124),
            id="nor is the very first",
        ),
        pytest.param(
            [Conclusion("19XX", FRIENDSHIP), Conclusion("1979-05-01", SISTER)],
            CountFrom.TYPE,
            (45, 45),
            id="the act after it is exact",
        ),
        pytest.param(
            [Conclusion("1995-03-17", FRIENDSHIP), Conclusion("XXXX", SISTER)],
            CountFrom.TYPE,
            (0, 29),
            id="not earlier than the act before it",
        ),
        pytest.param(
            [Conclusion("1995-03-17", FRIENDSHIP), Conclusion("19XX", SISTER)],
            CountFrom.TYPE,
            (24, 29),
            id="not earlier than the act before it, nor later than its century",
        ),
        pytest.param(
            [Conclusion("XXXX", FRIENDSHIP), Termination("2010-05-01")],
            CountFrom.TYPE,
            (14, 2023),
            id="not later than the end",
        ),
        pytest.param(
            [Conclusion("XXXX", FRIENDSHIP), Suspension("20XX", known_by="2010-05-01")],
            CountFrom.TYPE,
            (14, 2023),
            id="not later than the day by which the next act was known",
        ),
        pytest.param(
            [
                Conclusion("XXXX", FRIENDSHIP),
                Conclusion("XXXX", SISTER),
                Succession("2005-03-31", "a", city("c")),
            ],
            CountFrom.TYPE,
            (19, 2023),
            id="bounded by an act further on",
        ),
        pytest.param(
            [
                Conclusion("1980-04-01", FRIENDSHIP),
                Conclusion("XXXX", SISTER),
                Suspension("XXXX"),
                Resumption("2005-03-31"),
            ],
            CountFrom.TYPE,
            (19, 44),
            id="bounded from both sides",
        ),
        pytest.param(
            [Conclusion("XXXX", FRIENDSHIP, until="2010-05-01")],
            CountFrom.TYPE,
            (14, 2023),
            id="not later than its own last day",
        ),
        pytest.param(
            [Conclusion("[1979-04-01..1980-03-31]", SISTER), Suspension("1979-06-02")],
            CountFrom.TYPE,
            (44, 45),
            id="a fiscal year, of which two months are left",
        ),
    ],
)
def test_completed_years_are_counted_from_the_days_that_the_order_leaves(
    acts: list[Act], count_from: CountFrom, expected: tuple[int, int]
) -> None:
    """On 2024-06-01: from the first to the last day that the conclusion can be, beside the others."""
    partnership = history("a b", *acts)
    assert years(partnership.completed_years("2024-06-01", count_from=count_from)) == expected


def test_an_entry_into_force_bounds_no_signing() -> None:
    """An agreement can enter into force on a day before it is signed."""
    partnership = history("a b", Conclusion("19XX", SISTER, in_force_from="1950-01-01"))
    assert years(partnership.completed_years("2024-06-01")) == (24, 124)


def test_the_partnership_is_in_force_from_the_last_day_that_the_order_leaves_the_conclusion() -> (
    None
):
    """A friendship of unknown date lived when it became a sister city in 1979."""
    partnership = history("a b", Conclusion("19XX", FRIENDSHIP), Conclusion("1979-05-01", SISTER))
    assert partnership.status_on("1985-01-01") is Status.IN_FORCE
    assert (
        partnership.status_on("1979-04-30") is Status.IN_FORCE
    )  # two conclusions are not of one day
    assert partnership.possible_statuses_on("1979-04-29") == {Status.NOT_CONCLUDED, Status.IN_FORCE}


# terms


SUSPENDED_1989 = (
    Conclusion("1989", SISTER, term="P5Y"),
    Suspension("1989-02-01"),
    Resumption("1989-03-01"),
)


@pytest.mark.parametrize(
    ("day", "possible"),
    [
        ("1993-12-31", {Status.IN_FORCE}),
        ("1994-01-01", {Status.IN_FORCE}),
        ("1994-01-02", {Status.IN_FORCE, Status.EXPIRED}),
        ("1994-02-01", {Status.IN_FORCE, Status.EXPIRED}),
        ("1994-02-02", {Status.EXPIRED}),
        ("1994-06-01", {Status.EXPIRED}),
    ],
)
def test_a_term_ends_as_early_as_the_order_bounds_its_beginning(
    day: str, possible: set[Status]
) -> None:
    """Suspended on 1989-02-01 it had been concluded by then, so five years end by 1994-02-01."""
    assert history("a b", *SUSPENDED_1989).possible_statuses_on(day) == possible


def test_a_terms_last_day_is_not_before_an_act_that_requires_an_active_partnership() -> None:
    """Suspended in June 1994, five years from 1989 had not run out, so they were not begun before June."""
    partnership = history("a b", Conclusion("1989", SISTER, term="P5Y"), Suspension("1994-06-01"))
    assert partnership.status_on("1994-05-31") is Status.IN_FORCE
    assert partnership.possible_statuses_on("1994-06-02") == {Status.SUSPENDED, Status.EXPIRED}
    assert partnership.status_on("1989-05-31") is Status.NOT_CONCLUDED
    assert partnership.status_on("1989-06-01") is Status.UNCERTAIN
    assert partnership.status_on("1995-01-01") is Status.EXPIRED


@pytest.mark.parametrize(
    ("acts", "expected"),
    [
        pytest.param(
            [*SUSPENDED_1989, Conclusion("1994-10-01", SISTER)],
            (30, 30, False),
            id="the term had run out by February 1994",
        ),
        pytest.param(
            [
                Conclusion("198X", SISTER, term="P5Y"),
                Succession("1983-04-01", "b", city("c")),
                Conclusion("1994-10-01", SISTER),
            ],
            (30, 30, False),
            id="the term had run out by April 1988",
        ),
        pytest.param(
            [
                Conclusion("198X", SISTER, term="P5Y", known_by="1983-04-01"),
                Succession("1983-04-01", "b", city("c")),
                Conclusion("1994-10-01", SISTER),
            ],
            (30, 30, False),
            id="the same, given by known_by as well",
        ),
        pytest.param(
            [Conclusion("1989", SISTER, term="P5Y"), Conclusion("1994-10-01", SISTER)],
            (35, 35, True),
            id="nothing rules out that it went on",
        ),
    ],
)
def test_continuity_is_not_presumed_where_the_order_shows_that_a_term_had_run_out(
    acts: list[Act], expected: tuple[int, int, bool]
) -> None:
    """Completed years on 2024-12-31, and whether they are presumed."""
    found = history("a b", *acts).completed_years("2024-12-31")
    assert (found.at_least, found.at_most, found.presumed) == expected


def test_a_term_that_had_run_out_leaves_the_anniversaries_of_the_later_conclusion() -> None:
    """In the list, as the next one and by its number; and no continuity is presumed."""
    partnership = history("a b", *SUSPENDED_1989, Conclusion("1994-10-01", SISTER))
    assert list_anniversaries(partnership, "2024-01-01/2024-12-31") == [(30, "2024-10-01")]
    assert list_anniversaries(partnership, "2024-01-01/2024-12-31", possible=True) == [
        (30, "2024-10-01")
    ]
    following = partnership.next_anniversary("2024-01-01")
    assert following is not None
    assert (following.number, following.on) == (30, partnership.anniversary(30).on)
    assert not partnership.anniversary(30).presumed
    assert "presumed" not in partnership.anniversary(30).explain()
    assert partnership.anniversary(30).counted_from == partnership.acts[-1].on


def test_a_decade_that_had_run_out_leaves_a_partnership_with_anniversaries() -> None:
    """The base is the second conclusion, which is exact, whatever the first was."""
    acts = (
        Conclusion("198X", SISTER, term="P5Y"),
        Succession("1983-04-01", "b", city("c")),
        Conclusion("1994-05-01", SISTER),
    )
    partnership = history("a b", *acts)
    assert years(partnership.completed_years("2024-06-01")) == (30, 30)
    for possible in (False, True):
        assert list_anniversaries(partnership, "2024-01-01/2024-12-31", possible=possible) == [
            (30, "2024-05-01")
        ]
    following = partnership.next_anniversary("2024-01-01")
    assert following is not None
    assert str(following.on) == "2024-05-01"
    assert str(partnership.anniversary(30).on) == "2024-05-01"


def test_a_conclusion_whose_term_reaches_a_later_act_cannot_be_early() -> None:
    """Suspended on 2001-04-17 within two weeks, it came on 2001-04-03 or later: the year 2000's had ended."""
    partnership = history(
        "a b",
        Conclusion("2000", FRIENDSHIP, until="2000-12"),
        Conclusion("2001", FRIENDSHIP, term="P2W"),
        Suspension("2001-04-17"),
    )
    for count_from in (CountFrom.TYPE, CountFrom.UNBROKEN):
        found = partnership.completed_years("2002-01-01", count_from=count_from)
        assert (years(found), found.presumed) == ((0, 0), False)


def test_an_exact_last_day_and_a_conclusion_some_day_later_are_presumed_to_meet_if_they_can() -> (
    None
):
    """The first five years end on 1995-01-01, and the next agreement is of 1995, perhaps of its first days."""
    first = Conclusion("1990-01-01", SISTER, term="P5Y")
    for then in ("1995", "199X"):
        found = history("a b", first, Conclusion(then, SISTER)).completed_years("2024-06-01")
        assert (found.exact, found.presumed) == (34, True)
    partnership = history("a b", first, Conclusion("1995", SISTER))
    assert partnership.anniversary(34).presumed
    assert "continuity presumed" in partnership.anniversary(34).explain()
    assert not partnership.anniversary(4).presumed


def test_an_exact_last_day_and_a_conclusion_on_a_later_day_do_not_meet() -> None:
    """Nothing is presumed of exact dates, nor where the partial one begins too late."""
    first = Conclusion("1990-01-01", SISTER, term="P5Y")
    for then, expected in (("1995-01-03", 29), ("1995-02", 29), ("1995-01-02", 34)):
        found = history("a b", first, Conclusion(then, SISTER)).completed_years("2024-06-01")
        assert (found.exact, found.presumed) == (expected, False)


# anniversaries


def test_an_anniversary_is_certain_where_the_order_keeps_it_inside_the_window() -> None:
    """Concluded in 1989, by February: the 35th is in the first half of 2024."""
    partnership = history(
        "a b", Conclusion("1989", SISTER), Suspension("1989-02-01"), Resumption("1989-03-01")
    )
    (found,) = partnership.anniversaries("2024-01-01/2024-06-30")
    assert found.number == 35
    assert not found.presumed
    assert [each.number for each in partnership.anniversaries("2024-02-02/..")][:1] == [36]
    assert [
        each.number for each in partnership.anniversaries("2024-01-15/2024-01-20", possible=True)
    ] == [35]


# histories that some dates allow


@pytest.mark.parametrize("begins", ["[1990-02-27..1990-03-03]", "1990-03-01", "1990-03-03"])
def test_a_suspension_that_a_conclusion_has_ended_binds_nobody_whenever_that_enters_into_force(
    begins: str,
) -> None:
    """In force again by April, it is suspended by the one side, and then by the other as well."""
    partnership = history(
        "a b",
        Conclusion("1990-01-01", SISTER),
        Suspension("1990-02-01", by="a"),
        Conclusion("1990-03-01", FRIENDSHIP, in_force_from=begins),
        Suspension("1990-04-01", by="b"),
        Suspension("1990-05-01", by="a"),
    )
    assert partnership.status_on("1990-03-31") is Status.IN_FORCE
    assert partnership.status_on("1990-05-01") is Status.SUSPENDED


# histories that the order rules out


@pytest.mark.parametrize(
    "acts",
    [
        pytest.param(
            [
                Conclusion("[1990-01-01..1990-01-02]", SISTER, until="1990-01-01"),
                Conclusion("1990-01-01", FRIENDSHIP),
            ],
            id="both conclusions are left one and the same day",
        ),
        pytest.param(
            [Conclusion("1990-05", SISTER), Conclusion("1990-05-01", FRIENDSHIP)],
            id="a month before its first day",
        ),
        pytest.param(
            [
                Conclusion("1990-01-01", SISTER, until="1992-12-31"),
                Suspension("199X"),
                Resumption("1993"),
            ],
            id="resumed after the last day",
        ),
        pytest.param(
            [Conclusion("1990", SISTER), Suspension("1991-06-01", by="a"), Termination("1989")],
            id="terminated before it was concluded",
        ),
    ],
)
def test_a_history_whose_order_leaves_an_act_no_day_is_refused(acts: list[Act]) -> None:
    """No dates make it valid."""
    with pytest.raises(InvalidPartnership):
        history("a b", *acts)


# renewed away before it begins


def test_a_renewal_does_not_end_before_the_agreement_enters_into_force() -> None:
    """As a conclusion, which may not either; on the first day in force it may."""
    waiting = Conclusion("2002-03-31", FRIENDSHIP, in_force_from="2004-12-31")
    with pytest.raises(InvalidPartnership):
        history("a b", waiting, Renewal("2002-04-30", term="P1Y6M"))
    with pytest.raises(InvalidPartnership):
        history("a b", waiting, Renewal("2002-04-30", until="2004-12-30"))
    partnership = history("a b", waiting, Renewal("2002-04-30", until="2004-12-31"))
    assert partnership.status_on("2004-12-30") is Status.PENDING
    assert partnership.status_on("2004-12-31") is Status.IN_FORCE
    assert partnership.status_on("2005-01-01") is Status.EXPIRED
    partly = history("a b", waiting, Renewal("2002-04-30", until="2004"))
    assert partly.status_on("2004-12-31") is Status.IN_FORCE


# members


def test_a_member_that_joined_before_the_entry_into_force_counts_from_that() -> None:
    """As the founders do: the newcomer has no more years than they."""
    partnership = history(
        "a b",
        Conclusion("2000-01-01", FRIENDSHIP, in_force_from="2002-01-01"),
        _accession("2000-03-01"),
    )
    for party in (None, "a", "g"):
        with pytest.raises(BeforeStart):
            partnership.completed_years(
                "2001-06-01", count_from=CountFrom.ENTRY_INTO_FORCE, party=party
            )
        found = partnership.completed_years(
            "2003-06-01", count_from=CountFrom.ENTRY_INTO_FORCE, party=party
        )
        assert found.exact == 1
    assert list_anniversaries(
        partnership, "2002-01-01/2003-12-31", count_from=CountFrom.ENTRY_INTO_FORCE, party="g"
    ) == [(1, "2003-01-01")]
    assert partnership.completed_years("2003-06-01", party="g").exact == 3


def test_a_member_that_joined_after_the_entry_into_force_counts_from_its_accession() -> None:
    """Whichever comes later."""
    partnership = history(
        "a b",
        Conclusion("2000-01-01", FRIENDSHIP, in_force_from="2002-01-01"),
        _accession("2002-03-01"),
    )
    found = partnership.completed_years(
        "2003-03-01", count_from=CountFrom.ENTRY_INTO_FORCE, party="g"
    )
    assert found.exact == 1
    with pytest.raises(BeforeStart):
        partnership.completed_years("2002-02-28", count_from=CountFrom.ENTRY_INTO_FORCE, party="g")


def test_a_merger_changes_no_members_count_before_it() -> None:
    """A founder goes into a member that joined in 2000: that one is older from 2005 on, not before."""
    joined: list[Act] = [Conclusion("1960-01-01", FRIENDSHIP), _accession("2000-01-01")]
    before = history("a b d", *joined)
    after = history("a b d", *joined, Succession("2005-01-01", "a", city("g")))
    for partnership in (before, after):
        assert partnership.completed_years("2003-06-01", party="g").exact == 3
        assert list_anniversaries(partnership, "2001-01-01/2004-12-31", party="g") == [
            (1, "2001-01-01"),
            (2, "2002-01-01"),
            (3, "2003-01-01"),
            (4, "2004-01-01"),
        ]
        assert partnership.completed_years("2003-06-01", party="a").exact == 43
    assert after.completed_years("2004-12-31", party="g").exact == 4
    assert after.completed_years("2005-01-01", party="g").exact == 45
    assert before.completed_years("2006-06-01", party="g").exact == 6
    assert after.completed_years("2006-06-01", party="g").exact == 46


def test_a_member_that_was_succeeded_and_joins_anew_counts_from_its_new_accession() -> None:
    """Its successor goes on with the older membership."""
    partnership = history(
        "a b d",
        Conclusion("1990-01-01", FRIENDSHIP),
        Succession("1995-01-01", "a", city("g")),
        _accession("2000-01-01", "a"),
    )
    assert partnership.completed_years("2006-06-01", party="a").exact == 6
    assert partnership.completed_years("2006-06-01", party="g").exact == 16
    assert partnership.completed_years("1999-12-31", party="a").exact == 9


def test_who_is_no_party_yet_has_no_count_yet() -> None:
    """A later succession says nothing of a day before it."""
    partnership = history(
        "a b", Conclusion("1990-01-01", FRIENDSHIP), Succession("1995-01-01", "a", city("g"))
    )
    assert partnership.completed_years("1995-01-01", party="g").exact == 5
    with pytest.raises((BeforeStart, NotFound)):
        partnership.completed_years("1994-12-31", party="g")


def _accession(on: str, id_: str = "g") -> Accession:
    return Accession(on, city(id_))


@pytest.mark.parametrize(
    ("act", "statuses"),
    [
        (Renewal("1995", term="P5Y"), {Status.IN_FORCE}),
        (Suspension("1995"), {Status.IN_FORCE, Status.SUSPENDED, Status.EXPIRED}),
        (Termination("1995"), {Status.IN_FORCE, Status.TERMINATED}),
    ],
)
def test_a_term_has_not_run_out_before_an_act_that_presupposes_that_it_had_not(
    act: Act, statuses: set[Status]
) -> None:
    """Though both are of one year; a suspended one can run out."""
    partnership = history("a b", Conclusion("1990-05-01", SISTER, until="1995"), act)
    assert partnership.possible_statuses_on("1995-06-01") == statuses
    certain = [] if len(statuses) > 1 else [(5, "1995-05-01")]
    assert list_anniversaries(partnership, "1995/1995") == certain
