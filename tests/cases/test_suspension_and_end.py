"""Partnerships that are suspended, ended, and concluded anew.

Specifies that an anniversary during a suspension exists and is in no list, that one resumption ends the suspensions of
all sides, that the first of two terminations governs, and what is counted after a new conclusion.
"""

import pytest

from partnerships import (
    Conclusion,
    CountFrom,
    PartialDate,
    Partnership,
    PartnershipType,
    Resumption,
    Status,
    Suspension,
    Termination,
)
from tests.support.partnerships import SISTER, history, list_anniversaries

# Des Moines and Stavropol, suspended in March 2022; Shimane and Gyeongbuk, nobody knows when


def des_moines_stavropol() -> Partnership:
    """Return the partnership, with a resumption three years later."""
    return history(
        "des-moines stavropol",
        Conclusion("1992-07", SISTER),
        Suspension("2022-03", by="des-moines"),
        Resumption("2025-03"),
    )


@pytest.mark.parametrize(
    ("day", "possible"),
    [
        ("2022-02-28", {Status.IN_FORCE}),
        ("2022-03-01", {Status.IN_FORCE, Status.SUSPENDED}),
        ("2022-03-30", {Status.IN_FORCE, Status.SUSPENDED}),
        ("2022-03-31", {Status.SUSPENDED}),
        ("2022-03", {Status.IN_FORCE, Status.SUSPENDED}),
        ("2025-02-28", {Status.SUSPENDED}),
        ("2025-03-15", {Status.SUSPENDED, Status.IN_FORCE}),
        ("2025-03-31", {Status.IN_FORCE}),
        ("1992-07-15", {Status.NOT_CONCLUDED, Status.IN_FORCE}),
    ],
)
def test_within_the_month_of_an_act_the_status_is_uncertain(
    day: str, possible: set[Status]
) -> None:
    """An act has certainly happened from its last possible day on; before, both are named."""
    partnership = des_moines_stavropol()
    assert partnership.possible_statuses_on(day) == possible
    expected = Status.UNCERTAIN if len(possible) > 1 else next(iter(possible))
    assert partnership.status_on(day) is expected
    assert partnership.in_force_on(day) == (possible == {Status.IN_FORCE})
    assert partnership.possibly_in_force_on(day) == (Status.IN_FORCE in possible)


def test_the_anniversary_during_a_suspension_exists_and_is_not_celebrated() -> None:
    """The 30th in July 2022 carries SUSPENDED, is in no list, and the count runs on."""
    partnership = des_moines_stavropol()
    thirtieth = partnership.anniversary(30)
    assert thirtieth.on == PartialDate("2022-07")
    assert thirtieth.status is Status.SUSPENDED
    assert list_anniversaries(partnership, "2022-01-01/2022-12-31", possible=True) == []
    assert partnership.completed_years("2022-08-01").exact == 30
    upcoming = partnership.next_anniversary("2022-04-01")
    assert upcoming == thirtieth
    assert list_anniversaries(partnership, "2021-01-01/2026-12-31") == [
        (29, "2021-07"),
        (33, "2025-07"),
        (34, "2026-07"),
    ]


def test_a_suspension_of_unknown_date_holds_from_the_day_it_is_known_by() -> None:
    """Somebody noted on 2024-01-01 that Shimane and Gyeongbuk had suspended their exchange."""
    partnership = history(
        "shimane gyeongbuk",
        Conclusion("1989-10-06", SISTER),
        Suspension("XXXX", known_by="2024-01-01"),
    )
    assert partnership.status_on("1989-10-05") is Status.NOT_CONCLUDED
    assert partnership.possible_statuses_on("1989-10-06") == {Status.IN_FORCE, Status.SUSPENDED}
    assert partnership.status_on("2023-12-31") is Status.UNCERTAIN
    assert partnership.status_on("2024-01-01") is Status.SUSPENDED
    assert partnership.status_on("2035-10-06") is Status.SUSPENDED


def test_one_resumption_ends_the_suspensions_of_all_sides() -> None:
    """Each side may suspend; there is one partnership to resume."""
    partnership = history(
        "nagoya nanjing",
        Conclusion("1978-12-21", PartnershipType.FRIENDSHIP),
        Suspension("2012-02-21", by="nanjing"),
        Suspension("2012-03-01", by="nagoya"),
        Resumption("2013-01-01"),
    )
    assert partnership.status_on("2012-12-31") is Status.SUSPENDED
    assert partnership.status_on("2013-01-01") is Status.IN_FORCE


def test_a_conclusion_puts_a_suspended_partnership_in_force_again() -> None:
    """Signing again implies that the partnership is in force; it restarts no count."""
    partnership = history(
        "nagoya nanjing",
        Conclusion("1978-12-21", PartnershipType.FRIENDSHIP),
        Suspension("2012-02-21", by="nanjing"),
        Conclusion("2020-12-21", PartnershipType.FRIENDSHIP),
    )
    assert partnership.status_on("2020-12-20") is Status.SUSPENDED
    assert partnership.status_on("2020-12-21") is Status.IN_FORCE
    assert partnership.completed_years("2020-12-21").exact == 42


# Ends


@pytest.mark.parametrize(
    ("count_from", "start", "years"),
    [
        (CountFrom.TYPE, "2005", 5),
        (CountFrom.UNBROKEN, "2005", 5),
        (CountFrom.ENTRY_INTO_FORCE, "2005", 5),
        (CountFrom.ORIGIN, "1970", 40),
    ],
)
def test_concluded_anew_after_an_end_only_the_origin_counts_from_the_first(
    count_from: CountFrom, start: str, years: int
) -> None:
    """Ended in 1990 and concluded anew in 2005: the break ends the spell."""
    partnership = history(
        "fort-collins partner",
        Conclusion("1970", SISTER),
        Termination("1990"),
        Conclusion("2005", SISTER),
    )
    assert partnership.completed_years("2010-12-31", count_from=count_from).exact == years
    fifth = partnership.anniversary(years, count_from=count_from)
    assert fifth.on == PartialDate("2010")
    assert fifth.counted_from == PartialDate(start)
    assert fifth.count_from is count_from


def test_a_count_goes_on_after_an_end_until_the_next_conclusion() -> None:
    """The run of a day is that of the last conclusion, whatever the status."""
    partnership = history(
        "fort-collins partner",
        Conclusion("1970-05-01", SISTER),
        Termination("1990-03-31"),
        Conclusion("2005-10-01", SISTER),
    )
    assert partnership.completed_years("1995-05-01").exact == 25
    assert partnership.completed_years("2005-09-30").exact == 35
    assert partnership.completed_years("2005-10-01").exact == 0
    assert partnership.anniversary(25, on="1980-01-01").status is Status.TERMINATED


def akureyri_murmansk() -> Partnership:
    """Return the partnership with the decisions of both sides to end it."""
    return history(
        "akureyri murmansk",
        Conclusion("1994", SISTER),
        Termination("2022-11-15", by="akureyri", reason="war"),
        Termination("2022-12-15", by="murmansk"),
    )


def test_of_two_terminations_the_first_governs_and_both_are_in_the_history() -> None:
    """One side ended it in November, the other in December."""
    partnership = akureyri_murmansk()
    assert partnership.status_on("2022-11-14") is Status.IN_FORCE
    assert partnership.status_on("2022-11-15") is Status.TERMINATED
    assert partnership.status_on("2022-12-15") is Status.TERMINATED
    ends = [(str(act.on), act.by) for act in partnership.acts if isinstance(act, Termination)]
    assert ends == [("2022-11-15", "akureyri"), ("2022-12-15", "murmansk")]


def test_after_the_end_nothing_is_upcoming_and_history_still_answers() -> None:
    """An ended partnership celebrates nothing more, but was what it was."""
    partnership = akureyri_murmansk()
    assert partnership.next_anniversary("2022-11-15") is None
    assert list_anniversaries(partnership, "2022-11-15/..", possible=True) == []
    assert partnership.status_on("2010-01-01") is Status.IN_FORCE
    assert [party.id for party in partnership.parties_on("2024-01-01")] == ["akureyri", "murmansk"]
    assert partnership.type_on("2024-01-01") == SISTER
    assert partnership.completed_years("2024-12-31").exact == 30
    assert partnership.anniversary(25).status is Status.IN_FORCE
    assert partnership.anniversary(30).status is Status.TERMINATED
    assert list_anniversaries(partnership, "2019-01-01/2024-12-31") == [
        (25, "2019"),
        (26, "2020"),
        (27, "2021"),
    ]
    assert list_anniversaries(partnership, "2022-01-01/2022-12-31", possible=True) == [(28, "2022")]
