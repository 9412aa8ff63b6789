"""Histories that no possible dates make valid, each refused with the act that cannot be."""

import pytest

from partnerships import (
    Accession,
    Act,
    Conclusion,
    InvalidPartnership,
    Municipality,
    Name,
    Renewal,
    Resumption,
    Status,
    Succession,
    Suspension,
    Termination,
    Withdrawal,
)
from tests.support.partnerships import SISTER, city, history

SINCE_1990 = Conclusion("1990-05-01", SISTER)
TO_1994 = Conclusion("1990-05-01", SISTER, until="1994-12-31")
FROM_1992 = Conclusion("1990-05-01", SISTER, in_force_from="1992-01-01")
SUSPENDED = Suspension("1995-01-01")
TERMINATED = Termination("1995-01-01")


def refusal(ids: str, *acts: Act) -> InvalidPartnership:
    """Return why there is no such history."""
    with pytest.raises(InvalidPartnership) as caught:
        history(ids, *acts)
    return caught.value


@pytest.mark.parametrize(
    ("acts", "path", "value", "message"),
    [
        pytest.param(
            [SINCE_1990, Termination("1990-04-30")],
            "acts[1].on",
            "1990-04-30",
            "'1990-04-30'",
            id="a day too early",
        ),
        pytest.param(
            [SINCE_1990, Termination("1989")], "acts[1].on", "1989", "'1989'", id="a year too early"
        ),
        pytest.param(
            [SINCE_1990, Suspension("XXXX", known_by="1990-04-30")],
            "acts[1].on",
            "XXXX",
            "'XXXX'",
            id="known too early",
        ),
        pytest.param(
            [SINCE_1990, Suspension("1995"), Resumption("19XX"), Suspension("1994-12-31")],
            "acts[3].on",
            "1994-12-31",
            "'1994-12-31'",
            id="before one that is not the last",
        ),
    ],
)
def test_acts_are_listed_in_an_order_that_some_dates_allow(
    acts: list[Act], path: str, value: str, message: str
) -> None:
    """The latest day of an act is not before the earliest of one listed before it."""
    error = refusal("a b", *acts)
    assert (error.path, error.value) == (path, value)
    assert message in error.message


@pytest.mark.parametrize(
    ("first", "word"),
    [
        (Renewal("1990"), "Renewal"),
        (Suspension("1990"), "Suspension"),
        (Resumption("1990"), "Resumption"),
        (Termination("1990"), "Termination"),
        (Succession("1990", "a", city("c")), "Succession"),
        (Accession("1990", city("c")), "Accession"),
        (Withdrawal("1990", "a"), "Withdrawal"),
    ],
)
def test_a_history_begins_with_a_conclusion(first: Act, word: str) -> None:
    """A partnership with no known founding act has one of unknown date."""
    error = refusal("a b", first)
    assert (error.path, error.value) == ("acts[0]", word)
    assert error.message == (
        f"a history begins with a Conclusion (one of unknown date is 'XXXX'): {word}"
    )


def test_two_conclusions_on_one_day_are_refused() -> None:
    """Which of them is true could not be determined."""
    error = refusal("a b", SINCE_1990, Conclusion("1990-05-01", "friendship"))
    assert str(error) == "acts[1].on: two conclusions on one day: '1990-05-01'"
    history("a b", Conclusion("1990-05", SISTER), Conclusion("1990-05", "friendship"))


@pytest.mark.parametrize(
    ("acts", "message"),
    [
        pytest.param(
            [TO_1994, Renewal("1996-01-01")],
            "expired on 1995-01-01; conclude anew: '1996-01-01'",
            id="renewed a year late",
        ),
        pytest.param(
            [SINCE_1990, TERMINATED, Renewal("1996-01-01")],
            "terminated on 1995-01-01; conclude anew: '1996-01-01'",
            id="renewed after an end",
        ),
        pytest.param(
            [SINCE_1990, Termination("1995"), Renewal("1996-01-01")],
            "terminated between 1995-01-01 and 1995-12-31; conclude anew: '1996-01-01'",
            id="renewed after an end of unknown day",
        ),
        pytest.param(
            [FROM_1992, Suspension("1991-01-01")],
            "only a partnership in force can be suspended, not one that is pending: '1991-01-01'",
            id="suspended while pending",
        ),
        pytest.param(
            [TO_1994, Suspension("1996-01-01")],
            "only a partnership in force can be suspended, not one that is expired: '1996-01-01'",
            id="suspended after the term",
        ),
        pytest.param(
            [SINCE_1990, TERMINATED, Suspension("1996-01-01")],
            "only a partnership in force can be suspended, not one that is terminated:"
            " '1996-01-01'",
            id="suspended after an end",
        ),
        pytest.param(
            [SINCE_1990, SUSPENDED, Suspension("1996-01-01")],
            "suspended already (a second time only by another, named side): '1996-01-01'",
            id="suspended twice by nobody named",
        ),
        pytest.param(
            [SINCE_1990, Suspension("1995-01-01", by="a"), Suspension("1996-01-01", by="a")],
            "suspended already (a second time only by another, named side): '1996-01-01'",
            id="suspended twice by one side",
        ),
        pytest.param(
            [SINCE_1990, Suspension("1995-01-01", by="a"), Suspension("1996-01-01")],
            "suspended already (a second time only by another, named side): '1996-01-01'",
            id="suspended by one side, then by nobody named",
        ),
        pytest.param(
            [SINCE_1990, SUSPENDED, Suspension("1996-01-01", by="a")],
            "suspended already (a second time only by another, named side): '1996-01-01'",
            id="suspended by both, then by one side",
        ),
        pytest.param(
            [SINCE_1990, Resumption("1996-01-01")],
            "only a suspended partnership can be resumed, not one that is in force: '1996-01-01'",
            id="resumed while in force",
        ),
        pytest.param(
            [FROM_1992, Resumption("[1991..1992]")],
            "only a suspended partnership can be resumed, not one that is in force or pending:"
            " '[1991-01-01..1992-12-31]'",
            id="resumed while pending or in force",
        ),
        pytest.param(
            [SINCE_1990, SUSPENDED, Termination("1996-01-01"), Resumption("1997-01-01")],
            "only a suspended partnership can be resumed, not one that is terminated: '1997-01-01'",
            id="resumed after an end",
        ),
        pytest.param(
            [TO_1994, Termination("1996-01-01")],
            "only an active partnership can be terminated, not one that is expired: '1996-01-01'",
            id="terminated after the term",
        ),
        pytest.param(
            [SINCE_1990, TERMINATED, Termination("1996-01-01")],
            "terminated already (a second time only by another, named side): '1996-01-01'",
            id="terminated twice by nobody named",
        ),
        pytest.param(
            [SINCE_1990, Termination("1995-01-01", by="a"), Termination("1996-01-01", by="a")],
            "terminated already (a second time only by another, named side): '1996-01-01'",
            id="terminated twice by one side",
        ),
        pytest.param(
            [SINCE_1990, TERMINATED, Accession("1996-01-01", city("c"))],
            "only an active partnership can be joined, not one that is terminated: '1996-01-01'",
            id="joined after an end",
        ),
        pytest.param(
            [TO_1994, Accession("1996-01-01", city("c"))],
            "only an active partnership can be joined, not one that is expired: '1996-01-01'",
            id="joined after the term",
        ),
        pytest.param(
            [SINCE_1990, TERMINATED, Withdrawal("1996-01-01", "a")],
            "only an active partnership can be left, not one that is terminated: '1996-01-01'",
            id="left after an end",
        ),
    ],
)
def test_an_act_needs_a_state_in_which_it_can_come(acts: list[Act], message: str) -> None:
    """The sentence says what would be right, and what the partnership certainly is instead."""
    error = refusal("a b", *acts)
    assert error.path == f"acts[{len(acts) - 1}].on"
    assert error.message == message
    assert error.value == str(acts[-1].on)
    assert isinstance(error, ValueError)


@pytest.mark.parametrize(
    ("act", "path", "message"),
    [
        pytest.param(
            Suspension("1996-01-01", by="x"),
            "by",
            "not a party then (they are a, b): 'x'",
            id="suspended by a stranger",
        ),
        pytest.param(
            Termination("1996-01-01", by="x"),
            "by",
            "not a party then (they are a, b): 'x'",
            id="terminated by a stranger",
        ),
        pytest.param(
            Succession("1996-01-01", "x", city("c")),
            "party",
            "not a party then (they are a, b): 'x'",
            id="a stranger is succeeded",
        ),
        pytest.param(
            Succession("1996-01-01", "a", city("a")),
            "successor",
            "a successor has an id of its own: 'a'",
            id="its own successor",
        ),
        pytest.param(
            Succession("1996-01-01", "a", city("b")),
            "successor",
            "the two parties would become one (use Termination): 'b'",
            id="the only partner as successor",
        ),
        pytest.param(
            Succession("1996-01-01", "a", Municipality("b", Name("Another B", lang="en"))),
            "successor",
            "two different municipalities under one id: 'b'",
            id="another municipality with the id of a party",
        ),
        pytest.param(
            Accession("1996-01-01", city("a")),
            "party",
            "it is a party already: 'a'",
            id="a party joins",
        ),
        pytest.param(
            Withdrawal("1996-01-01", "x"),
            "party",
            "not a party then (they are a, b): 'x'",
            id="a stranger leaves",
        ),
        pytest.param(
            Withdrawal("1996-01-01", "a"),
            "party",
            "fewer than two parties would be left (use Termination): 'a'",
            id="one of two leaves",
        ),
    ],
)
def test_an_act_names_those_who_are_parties_then(act: Act, path: str, message: str) -> None:
    """A party twice, a stranger, or fewer than two parties left is refused."""
    error = refusal("a b", SINCE_1990, act)
    assert (error.path, error.message) == (f"acts[1].{path}", message)
    assert message.endswith(f": {error.value!r}")


def test_a_member_that_left_or_was_succeeded_is_no_party_then() -> None:
    """Who the parties are is a question of the day."""
    error = refusal(
        "a b c", SINCE_1990, Withdrawal("1995-01-01", "c"), Termination("1996-01-01", by="c")
    )
    assert str(error) == "acts[2].by: not a party then (they are a, b): 'c'"
    error = refusal(
        "a b",
        SINCE_1990,
        Succession("1995-01-01", "a", city("d")),
        Suspension("1996-01-01", by="a"),
    )
    assert str(error) == "acts[2].by: not a party then (they are d, b): 'a'"


def test_a_history_is_accepted_where_some_dates_make_it_valid() -> None:
    """A resumption in the year of the suspension, an end in the last year of the term."""
    partnership = history("a b", SINCE_1990, Suspension("1995"), Resumption("1995"))
    assert partnership.possible_statuses_on("1995-06-01") == {Status.IN_FORCE, Status.SUSPENDED}
    assert partnership.status_on("1995-12-31") is Status.IN_FORCE
    partnership = history("a b", TO_1994, Termination("1994"))
    assert partnership.status_on("1995-01-01") is Status.TERMINATED


def test_who_suspended_an_earlier_agreement_cannot_do_so_again_before_the_next_is_in_force() -> (
    None
):
    """The other side can."""
    acts = (
        SINCE_1990,
        Suspension("1995-01-01", by="a"),
        Conclusion("1996-01-01", "friendship", in_force_from="2000-01-01"),
    )
    error = refusal("a b", *acts, Suspension("1997-01-01", by="a"))
    assert error.message == (
        "suspended already (a second time only by another, named side): '1997-01-01'"
    )
    suspended = history("a b", *acts, Suspension("1997-01-01", by="b"))
    assert suspended.status_on("1998-01-01") is Status.SUSPENDED
    again = history("a b", *acts, Suspension("2001-01-01", by="a"))
    assert again.status_on("2000-06-01") is Status.IN_FORCE
    assert again.status_on("2001-06-01") is Status.SUSPENDED
