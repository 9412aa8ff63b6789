"""Members of a partnership that accede, withdraw, and are succeeded by others.

Specifies that none of this restarts the partnership's count, what a member's own count runs from, and that two parties
which merge become one as long as two remain.
"""

import pytest

from partnerships import (
    Accession,
    Act,
    BeforeStart,
    CompletedYears,
    Conclusion,
    CountFrom,
    NoAnniversary,
    NotFound,
    NotSettled,
    PartialDate,
    Renewal,
    Status,
    Succession,
    Suspension,
    Termination,
    Withdrawal,
)
from tests.support.partnerships import SISTER, city, history, list_anniversaries

# More than two parties


RING = "koeln lille esch liege rotterdam torino"


def test_accession_and_withdrawal_do_not_end_a_ring() -> None:
    """The ring of 1958 continues as members come and go, and its count with it."""
    partnership = history(
        RING,
        Conclusion("1958", SISTER),
        Conclusion("1983", SISTER),
        Accession("2000-05-01", city("szamotuly")),
        Withdrawal("2010-05-01", "esch"),
    )
    assert partnership.id == "esch-koeln-liege-lille-rotterdam-torino"
    assert partnership.in_force_on("2000-05-01")
    assert partnership.in_force_on("2010-05-01")
    assert [party.id for party in partnership.parties_on("2000-04-30")] == RING.split()
    assert [party.id for party in partnership.parties_on("2000-05-01")] == [
        *RING.split(),
        "szamotuly",
    ]
    left = [id_ for id_ in RING.split() if id_ != "esch"]
    assert [party.id for party in partnership.parties_on("2010-05-01")] == [*left, "szamotuly"]
    assert partnership.completed_years("2024-12-31").exact == 66
    assert list_anniversaries(partnership, "2008-01-01/2008-12-31") == [(50, "2008")]


def test_a_members_own_count_runs_from_its_accession() -> None:
    """Szamotuły joined the ring of Groß-Gerau in 2000."""
    partnership = history(
        "gross-gerau brignoles tielt bruneck",
        Conclusion("1959", SISTER),
        Accession("2000", city("szamotuly")),
    )
    assert partnership.completed_years("2008-12-31").exact == 49
    assert partnership.completed_years("2008-12-31", party="gross-gerau").exact == 49
    assert partnership.completed_years("2008-12-31", party="szamotuly").exact == 8
    own = partnership.anniversary(10, party="szamotuly")
    assert own.on == PartialDate("2010")
    assert own.counted_from == PartialDate("2000")
    assert list_anniversaries(partnership, "2010-01-01/2010-12-31", party="szamotuly") == [
        (10, "2010")
    ]
    upcoming = partnership.next_anniversary("2010-01-01", party="szamotuly")
    assert upcoming is not None
    assert upcoming == own
    with pytest.raises(BeforeStart, match="1999-12-31 is before the start, 2000"):
        partnership.completed_years("1999-12-31", party="szamotuly")
    with pytest.raises(NotFound, match="never a party"):
        partnership.completed_years("2008-12-31", party="dalian")


def test_a_members_own_count_ends_with_its_withdrawal() -> None:
    """A member that left has no anniversaries any more, and those before are what they were."""
    partnership = history(
        RING,
        Conclusion("1958", SISTER),
        Accession("2000-05-01", city("szamotuly")),
        Withdrawal("2010-05-01", "szamotuly"),
    )
    assert partnership.completed_years("2010-04-30", party="szamotuly").exact == 9
    assert list_anniversaries(partnership, "2009-01-01/..", party="szamotuly") == [
        (9, "2009-05-01")
    ]
    assert partnership.next_anniversary("2010-05-01", party="szamotuly") is None
    with pytest.raises(NotFound, match="szamotuly is no party any more on 2010-05-01"):
        partnership.completed_years("2010-05-01", party="szamotuly")
    with pytest.raises(NoAnniversary, match="10th from 2000-05-01 would fall on 2010-05-01"):
        partnership.anniversary(10, party="szamotuly")


def test_a_member_that_joins_again_counts_from_its_latest_accession() -> None:
    """Its own count runs from the accession by which it is a member."""
    partnership = history(
        RING,
        Conclusion("1958", SISTER),
        Withdrawal("2000-05-01", "esch"),
        Accession("2010-05-01", city("esch")),
    )
    assert partnership.completed_years("1999-12-31", party="esch").exact == 41
    assert partnership.completed_years("2020-05-01", party="esch").exact == 10


def test_a_ring_with_no_known_founding_act_is_as_old_as_it_is_known() -> None:
    """Bad Soden, Rueil-Malmaison and Kitzbühel: nobody knows when, somebody knew it in 2000."""
    ids = "bad-soden rueil-malmaison kitzbuehel"
    partnership = history(ids, Conclusion("XXXX", SISTER, known_by="2000-01-01"))
    assert partnership.possible_statuses_on("1999-12-31") == {Status.NOT_CONCLUDED, Status.IN_FORCE}
    assert partnership.status_on("2000-01-01") is Status.IN_FORCE
    assert partnership.completed_years("2010-01-01") == CompletedYears(10, 2009)
    unknown = history(ids, Conclusion("XXXX", SISTER))
    assert unknown.status_on("2010-01-01") is Status.UNCERTAIN
    assert unknown.completed_years("2010-01-01") == CompletedYears(0, 2009)
    with pytest.raises(NotSettled) as caught:
        unknown.type_on("2010-01-01")
    assert str(caught.value) == (
        "the dates do not settle it on 2010-01-01: not concluded or sister"
    )


# Succession and merger


@pytest.mark.parametrize(
    ("before", "status"),
    [
        ([Suspension("2000-01-01")], Status.SUSPENDED),
        ([Termination("2000-01-01")], Status.TERMINATED),
        ([Renewal("1990-01-01", until="2000-01-01")], Status.EXPIRED),
    ],
)
def test_a_succession_comes_in_any_state(before: list[Act], status: Status) -> None:
    """A merger does not depend on whether a partnership is in force, and does not change that."""
    partnership = history(
        "omura kakunodate",
        Conclusion("1979-07-18", SISTER),
        *before,
        Succession("2005-09-20", "kakunodate", city("semboku")),
    )
    assert partnership.status_on("2005-09-20") is status
    assert [party.id for party in partnership.parties_on("2005-09-20")] == ["omura", "semboku"]


def test_two_parties_that_merge_become_one_as_long_as_two_remain() -> None:
    """Kakunodate and Tazawako both went into Semboku, which then has one place."""
    semboku = city("semboku")
    partnership = history(
        "omura kakunodate tazawako",
        Conclusion("1979-07-18", SISTER),
        Succession("2005-09-20", "kakunodate", semboku),
        Succession("2005-09-20", "tazawako", semboku),
    )
    assert partnership.parties_on("2005-09-19") == partnership.parties
    assert [party.id for party in partnership.parties_on("2005-09-20")] == ["omura", "semboku"]
    assert partnership.in_force_on("2005-09-20")
    for party in ("kakunodate", "tazawako", "semboku"):
        assert partnership.completed_years("2009-07-18", party=party).exact == 30


def test_after_a_merger_the_senior_members_count_goes_on() -> None:
    """A member that joined in 2000 and merged into a founder counts as the founder does."""
    partnership = history(
        "omura kakunodate",
        Conclusion("1979-07-18", SISTER),
        Accession("2000-07-18", city("tazawako")),
        Succession("2005-09-20", "tazawako", city("kakunodate")),
    )
    assert partnership.completed_years("2004-07-18", party="tazawako").exact == 4
    assert partnership.completed_years("2009-07-18", party="tazawako").exact == 30
    assert partnership.completed_years("2009-07-18", party="kakunodate").exact == 30


def test_a_member_that_may_have_left_has_no_years_invented() -> None:
    """Szamotuły joined in 1990 and left some day in 2000: 10 years in June, or none at all."""
    partnership = history(
        "here there over",
        Conclusion("1980-01-01", SISTER),
        Accession("1990-01-01", city("szamotuly")),
        Withdrawal("2000", "szamotuly"),
    )
    assert partnership.completed_years("2000-06-01", party="szamotuly").exact == 10
    with pytest.raises(NotFound, match="szamotuly is no party any more on 2001"):
        partnership.completed_years("2001", party="szamotuly")


def test_a_member_counts_from_its_accession_also_by_entry_into_force() -> None:
    """That a member can have left is reported for members alone."""
    partnership = history(
        "here there",
        Conclusion("1979-05-01", "friendship"),
        Accession("1990-03-01", city("third")),
        Conclusion("2000-05-01", "sister"),
    )
    for count_from in (CountFrom.TYPE, CountFrom.ENTRY_INTO_FORCE):
        years = partnership.completed_years("1999-03-01", count_from=count_from, party="third")
        assert years == CompletedYears(9, 9)
    with pytest.raises(NoAnniversary, match=r"superseded that count, or the member had left$"):
        partnership.anniversary(11, on="1999-03-01", party="third")
    with pytest.raises(NoAnniversary, match=r"superseded that count$"):
        partnership.anniversary(22, on="1999-03-01")
