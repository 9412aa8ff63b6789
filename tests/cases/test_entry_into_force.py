"""Partnerships that are signed and not yet in force.

Specifies the status from the signing to the entry into force, what an upgrade leaves as it was until then, and that
anniversaries are those of the signing unless those of the entry into force are asked for.
"""

from datetime import date

import pytest

from partnerships import (
    Act,
    BeforeStart,
    Conclusion,
    CountFrom,
    InvalidPartnership,
    Status,
    Suspension,
)
from tests.support.partnerships import (
    ADMINISTRATIVE,
    SISTER,
    get_number_and_date,
    history,
    list_anniversaries,
)

# Signed, and not yet in force


def test_between_signing_and_entry_into_force_it_is_pending() -> None:
    """Signed 2017-05-02, in force from 2017-09-01."""
    partnership = history(
        "here there", Conclusion("2017-05-02", SISTER, in_force_from="2017-09-01")
    )
    assert partnership.status_on("2017-05-01") is Status.NOT_CONCLUDED
    assert partnership.status_on("2017-05-02") is Status.PENDING
    assert partnership.status_on("2017-08-31") is Status.PENDING
    assert partnership.status_on("2017-09-01") is Status.IN_FORCE
    assert partnership.type_on("2017-06-01") == SISTER


def test_anniversaries_of_the_signing_and_of_the_entry_into_force_are_both_available() -> None:
    """By default it is the signing that is counted from."""
    partnership = history(
        "here there", Conclusion("2017-05-02", SISTER, in_force_from="2017-09-01")
    )
    entry = CountFrom.ENTRY_INTO_FORCE
    assert partnership.anniversary(5).on == date(2022, 5, 2)
    assert partnership.anniversary(5, count_from=entry).on == date(2022, 9, 1)
    assert partnership.completed_years("2018-06-01").exact == 1
    assert partnership.completed_years("2018-06-01", count_from=entry).exact == 0
    with pytest.raises(BeforeStart, match="2017-08-31 is before the start, 2017-09-01"):
        partnership.completed_years("2017-08-31", count_from=entry)
    with pytest.raises(BeforeStart, match="2017-08-31 is before the start, 2017-09-01"):
        partnership.elapsed("2017-08-31", count_from=entry)


def test_an_anniversary_before_the_entry_into_force_is_pending_and_not_listed() -> None:
    """Where entry into force takes years, the first anniversaries of the signing are not listed."""
    partnership = history(
        "here there", Conclusion("2017-05-02", SISTER, in_force_from="2019-09-01")
    )
    assert list_anniversaries(partnership, "2017-01-01/2020-12-31") == [(3, "2020-05-02")]
    upcoming = partnership.next_anniversary("2018-01-01")
    assert upcoming is not None
    assert get_number_and_date(upcoming) == (1, "2018-05-02")
    assert upcoming.status is Status.PENDING


def test_an_upgrade_that_is_not_yet_in_force_leaves_the_old_agreement_with_its_type() -> None:
    """The type changes with the entry into force; the run of the new type starts at its signing."""
    partnership = history(
        "here there",
        Conclusion("2000-04-01", ADMINISTRATIVE),
        Conclusion("2017-05-02", SISTER, in_force_from="2017-09-01"),
    )
    for day in ("2017-05-02", "2017-08-31"):
        assert partnership.status_on(day) is Status.IN_FORCE
        assert partnership.type_on(day) == ADMINISTRATIVE
    assert partnership.status_on("2017-09-01") is Status.IN_FORCE
    assert partnership.type_on("2017-09-01") == SISTER
    assert partnership.completed_years("2017-05-02").exact == 0
    assert partnership.completed_years("2017-05-02", count_from=CountFrom.UNBROKEN).exact == 17


def test_an_old_agreement_that_runs_out_before_the_upgrade_leaves_it_pending() -> None:
    """Between the last day of the one and the first of the other nothing is in force."""
    partnership = history(
        "here there",
        Conclusion("2000-04-01", ADMINISTRATIVE, until="2017-06-30"),
        Conclusion("2017-05-02", SISTER, in_force_from="2017-09-01"),
    )
    assert partnership.status_on("2017-06-30") is Status.IN_FORCE
    assert partnership.status_on("2017-07-01") is Status.PENDING
    assert partnership.status_on("2017-09-01") is Status.IN_FORCE
    assert partnership.completed_years("2018-04-01", count_from=CountFrom.UNBROKEN).exact == 18


def test_a_conclusion_while_pending_replaces_what_was_pending() -> None:
    """What never entered into force does not: the second signing's day holds."""
    partnership = history(
        "here there",
        Conclusion("2017-05-02", SISTER, in_force_from="2017-09-01"),
        Conclusion("2017-06-01", SISTER, in_force_from="2018-01-01"),
    )
    assert partnership.status_on("2017-09-01") is Status.PENDING
    assert partnership.status_on("2018-01-01") is Status.IN_FORCE


def test_an_upgrade_of_a_suspended_partnership_that_is_not_yet_in_force_leaves_it_suspended() -> (
    None
):
    """The earlier agreement stays as it was until the new one enters into force."""
    partnership = history(
        "here there",
        Conclusion("2000-04-01", ADMINISTRATIVE),
        Suspension("2015-01-01"),
        Conclusion("2017-05-02", SISTER, in_force_from="2017-09-01"),
    )
    assert partnership.status_on("2017-08-31") is Status.SUSPENDED
    assert partnership.type_on("2017-08-31") == ADMINISTRATIVE
    assert partnership.status_on("2017-09-01") is Status.IN_FORCE


def test_an_entry_into_force_on_a_day_not_known_is_uncertain_in_between() -> None:
    """In force from September means pending before, and either within the month."""
    partnership = history("here there", Conclusion("2017-05-02", SISTER, in_force_from="2017-09"))
    assert partnership.status_on("2017-08-31") is Status.PENDING
    assert partnership.possible_statuses_on("2017-09-15") == {Status.PENDING, Status.IN_FORCE}
    assert partnership.status_on("2017-09-30") is Status.IN_FORCE


def test_before_the_entry_into_force_nothing_is_counted_from_it() -> None:
    """An upgrade that is concluded and not yet in force has no years, and says from when."""
    partnership = history(
        "here there",
        Conclusion("2000-01-01", "friendship"),
        Conclusion("2010-01-01", "sister", in_force_from="2012-06-01"),
    )
    with pytest.raises(BeforeStart) as caught:
        partnership.completed_years("2011-01-01", count_from=CountFrom.ENTRY_INTO_FORCE)
    assert caught.value.message == "2011-01-01 is before the start, 2012-06-01"


def test_a_second_side_can_suspend_while_an_upgrade_waits() -> None:
    """Who suspended the earlier agreement is not forgotten."""
    acts: list[Act] = [
        Conclusion("2000-01-01", "friendship"),
        Suspension("2005-01-01", by="here"),
        Conclusion("2010-01-01", "sister", in_force_from="2012-06-01"),
    ]
    twice = history("here there", *acts, Suspension("2011-01-01", by="there"))
    assert twice.status_on("2012-05-31") is Status.SUSPENDED
    with pytest.raises(InvalidPartnership, match="suspended already"):
        history("here there", *acts, Suspension("2011-01-01", by="here"))


def test_of_several_agreements_any_can_govern_until_the_last_enters_into_force() -> None:
    """Both of the same type, for one year and for three, from some day on; the third from 2010 on."""
    partnership = history(
        "here there",
        Conclusion("2000-01-01", SISTER, term="P1Y", in_force_from="[1999..2005]"),
        Conclusion("2000-06-01", SISTER, term="P3Y", in_force_from="[1999..2006]"),
        Conclusion("2000-09-01", "friendship", in_force_from="2010-01-01"),
    )
    either = {Status.IN_FORCE, Status.PENDING}
    assert partnership.possible_statuses_on("2000-09-01") == either
    assert partnership.possible_statuses_on("2009-12-30") == either
    assert partnership.possible_statuses_on("2009-12-31") == {Status.PENDING}
    assert {each.code for each in partnership.possible_types_on("2009-12-30")} == {
        "sister",
        "friendship",
    }
    assert partnership.status_on("2010-01-01") is Status.IN_FORCE
