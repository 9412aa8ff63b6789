"""An agreement ends at the midnight after its last day, and what prolongs it begins there, the first day counting.

German Civil Code 190, 187(2), 188(2) and (3); Japan's Civil Code 140 and 143. So two halves are the whole, whatever the
month's length, and notice is counted back from the same midnight.
"""

from datetime import date, timedelta

import pytest

from partnerships import (
    Act,
    Conclusion,
    NotSettled,
    Partnership,
    PartnershipType,
    Renewal,
    Status,
    Suspension,
    Term,
    Termination,
)
from tests.support.partnerships import SISTER, history

FRIENDSHIP = PartnershipType.FRIENDSHIP


def ends(partnership: Partnership, last: str) -> None:
    """Assert that a partnership is in force on its last day, and expired on the next."""
    day = date.fromisoformat(last)
    assert partnership.status_on(day) is Status.IN_FORCE
    assert partnership.status_on(day + timedelta(days=1)) is Status.EXPIRED


def from_april(term: str | None = None, *, until: str | None = None) -> Conclusion:
    """Return the conclusion of an agreement in force from 2024-04-01."""
    return Conclusion("2024-03-15", SISTER, in_force_from="2024-04-01", term=term, until=until)


@pytest.mark.parametrize(
    ("acts", "last"),
    [
        # From an entry into force on the first of a month to the end of one.
        ([from_april("P6M")], "2024-09-30"),
        ([from_april("P6M"), Renewal("2024-09-01", term="P6M")], "2025-03-31"),
        ([from_april("P12M")], "2025-03-31"),
        ([from_april("P6M"), Renewal("2024-09-01", term="P1Y")], "2025-09-30"),
        ([from_april(until="2024-09-30"), Renewal("2024-09-01", term="P6M")], "2025-03-31"),
        (
            [
                from_april("P3M"),
                Renewal("2024-06-01", term="P3M"),
                Renewal("2024-09-01", term="P3M"),
                Renewal("2024-12-01", term="P3M"),
            ],
            "2025-03-31",
        ),
        ([from_april("P6M"), Renewal("2024-10-01", term="P6M")], "2025-03-31"),
        # From the end of a February to that of another.
        (
            [
                Conclusion("2020-03-01", FRIENDSHIP, in_force_from="2020-03-01", term="P1Y"),
                Renewal("2021-02-01", term="P3Y"),
            ],
            "2024-02-29",
        ),
        (
            [
                Conclusion("2020-01-01", SISTER, until="2023-02-28"),
                Renewal("2023-01-01", term="P1Y"),
            ],
            "2024-02-29",
        ),
        (
            [
                Conclusion("2020-01-01", SISTER, until="2024-02-29"),
                Renewal("2024-01-01", term="P1Y"),
            ],
            "2025-02-28",
        ),
        # From a signing at a month's end, of which the first six months are clamped.
        ([Conclusion("2019-08-31", SISTER, term="P6M")], "2020-02-29"),
        ([Conclusion("2019-08-31", SISTER, term="P12M")], "2020-08-31"),
        (
            [Conclusion("2019-08-31", SISTER, term="P6M"), Renewal("2020-02-01", term="P6M")],
            "2020-08-31",
        ),
        # On a day inside a month it makes no difference.
        (
            [Conclusion("1997-04-17", SISTER, term="P5Y"), Renewal("2002-03-01", term="P5Y")],
            "2007-04-17",
        ),
        # In weeks and days neither.
        (
            [Conclusion("2024-02-15", SISTER, term="P2W"), Renewal("2024-02-29", term="P1D")],
            "2024-03-01",
        ),
        # The last day of a month that has no 31st: the next stretch ends with a month as well.
        (
            [
                Conclusion("2024-01-01", SISTER, until="2024-04-30"),
                Renewal("2024-04-01", term="P1M"),
            ],
            "2024-05-31",
        ),
        # A day before the month's end the next stretch would begin on a day that February lacks.
        (
            [
                Conclusion("2024-01-01", SISTER, until="2025-01-30"),
                Renewal("2025-01-01", term="P1M"),
            ],
            "2025-02-28",
        ),
        # An open-ended agreement has no midnight: a renewal for a term runs from its own day.
        ([Conclusion("2020-01-01", SISTER), Renewal("2024-04-30", term="P6M")], "2024-10-30"),
    ],
)
def test_a_renewal_begins_at_the_midnight_after_the_last_day(acts: list[Act], last: str) -> None:
    """And its first day counts."""
    ends(history("a b", *acts), last)


@pytest.mark.parametrize(
    "halves", [("P6M", "P6M"), ("P3M", "P9M"), ("P1M", "P11M"), ("P10M", "P2M")]
)
@pytest.mark.parametrize("first", ["2024-04-01", "2023-03-01", "2020-02-01", "2019-09-01"])
def test_two_parts_are_the_whole(first: str, halves: tuple[str, str]) -> None:
    """From the first of any month, a year in two stretches ends when a year in one does."""
    whole = history("a b", Conclusion(first, SISTER, in_force_from=first, term="P12M"))
    parts = history(
        "a b",
        Conclusion(first, SISTER, in_force_from=first, term=halves[0]),
        Renewal(first, term=halves[1]),
    )
    begin = date.fromisoformat(first)
    for number in range(400):
        day = begin + timedelta(days=number)
        assert whole.status_on(day) is parts.status_on(day)


@pytest.mark.parametrize(
    ("conclusion", "stretches"),
    [
        pytest.param(
            Conclusion(
                "2020-04-01",
                SISTER,
                in_force_from="2020-04-01",
                term="P6M",
                renews="P6M",
                notice="P1D",
            ),
            ["2020-09-30", "2021-03-31", "2021-09-30", "2022-03-31"],
            id="half years from the first of April",
        ),
        pytest.param(
            Conclusion("2019-08-31", SISTER, term="P6M", renews="P6M", notice="P1D"),
            ["2020-02-29", "2020-08-31", "2021-02-28", "2021-08-31"],
            id="half years from a clamped end",
        ),
        pytest.param(
            Conclusion("2020-01-01", SISTER, until="2023-02-28", renews="P1Y", notice="P1D"),
            ["2023-02-28", "2024-02-29", "2025-02-28", "2026-02-28"],
            id="years from the end of a February",
        ),
        pytest.param(
            Conclusion("2024-01-01", SISTER, until="2024-01-30", renews="P1M", notice="P1D"),
            ["2024-01-30", "2024-02-29", "2024-03-30", "2024-04-30"],
            id="months from a 31st: counted from the first midnight, not by stepping",
        ),
    ],
)
def test_a_tacit_renewal_is_a_stretch_from_the_first_midnight(
    conclusion: Conclusion, stretches: list[str]
) -> None:
    """The days of notice show where the stretches end: of one day of notice it is the day before."""
    partnership = history("a b", conclusion)
    on, found = conclusion.on.earliest, []
    for _ in stretches:
        day = partnership.notice_day(on)
        assert day is not None
        on = day + timedelta(days=1)
        found.append(on.isoformat())
    assert found == stretches
    assert partnership.status_on("2999-12-31") is Status.IN_FORCE


@pytest.mark.parametrize(
    ("signed", "last"),
    [
        ("2020-09-30", "2020-10-31"),
        ("2020-10-01", "2021-04-30"),
        ("2021-03-31", "2021-04-30"),
        ("2021-04-01", "2021-10-31"),
    ],
)
def test_a_renewal_goes_on_from_the_stretch_in_which_it_is_signed(signed: str, last: str) -> None:
    """Half years from the first of April, and then a month."""
    conclusion = Conclusion(
        "2020-04-01",
        SISTER,
        in_force_from="2020-04-01",
        term="P6M",
        renews="P6M",
        notice="P1D",
    )
    partnership = history("a b", conclusion, Renewal(signed, term="P1M"))
    assert partnership.notice_day(signed) == date.fromisoformat(last) - timedelta(days=1)


@pytest.mark.parametrize(
    ("last", "notice", "expected"),
    [
        ("2024-06-30", "P3M", "2024-03-31"),
        ("2024-06-30", "P1M", "2024-05-31"),
        ("2024-06-30", "P6M", "2023-12-31"),
        ("2023-02-28", "P3M", "2022-11-30"),
        ("2024-02-29", "P3M", "2023-11-30"),
        ("2023-02-28", "P1M", "2023-01-31"),
        ("2020-09-30", "P1M", "2020-08-31"),
        ("2021-03-31", "P1M", "2021-02-28"),
        ("2024-03-31", "P1M", "2024-02-29"),
        ("2024-12-31", "P6M", "2024-06-30"),
        ("2024-12-31", "P1Y", "2023-12-31"),
        ("2024-04-16", "P3M", "2024-01-16"),
        ("2024-06-30", "P1D", "2024-06-29"),
        ("2024-06-30", "P2W", "2024-06-16"),
        ("2024-03-01", "P1D", "2024-02-29"),
    ],
)
def test_notice_is_counted_back_from_the_midnight_after_the_last_day(
    last: str, notice: str, expected: str
) -> None:
    """Three months before the end of 30 June end with 31 March."""
    partnership = history(
        "a b", Conclusion("2020-01-01", SISTER, until=last, renews="P1Y", notice=notice)
    )
    day = date.fromisoformat(expected)
    assert partnership.notice_day("2020-01-01") == day
    assert partnership.notice_day(day) == day
    later = partnership.notice_day(day + timedelta(days=1))
    assert later is not None
    assert later > day + timedelta(days=360)


def test_notice_is_of_the_stretch_that_it_still_reaches() -> None:
    """Half years from the first of April, a month of notice."""
    partnership = history(
        "a b",
        Conclusion(
            "2020-04-01",
            SISTER,
            in_force_from="2020-04-01",
            term="P6M",
            renews="P6M",
            notice="P1M",
        ),
    )
    for on, expected in (
        ("2020-05-01", "2020-08-31"),
        ("2020-08-31", "2020-08-31"),
        ("2020-09-01", "2021-02-28"),
        ("2020-12-01", "2021-02-28"),
        ("2021-03-01", "2021-08-31"),
    ):
        assert partnership.notice_day(on) == date.fromisoformat(expected)


@pytest.mark.parametrize(
    ("last", "expected"),
    [
        ("2023-03-27", "2023-02-27"),
        ("2023-03-28", "2023-02-28"),
        ("2023-03-29", "2023-02-28"),
        ("2023-03-30", "2023-02-28"),
        ("2023-03-31", "2023-02-28"),
        ("2024-03-29", "2024-02-29"),
        ("2023-12-30", "2023-11-30"),
    ],
)
def test_a_month_of_notice_fits_whole_before_the_end_where_the_month_before_is_shorter(
    last: str, expected: str
) -> None:
    """A month from 28 February ends with 28 March, one from 1 March only with 1 April."""
    partnership = history(
        "a b", Conclusion("2020-01-01", SISTER, until=last, renews="P1Y", notice="P1M")
    )
    assert partnership.notice_day("2022-06-01") == date.fromisoformat(expected)


@pytest.mark.parametrize(
    ("notice", "last", "expected"),
    [
        ("P1M5D", "2023-03-02", "2023-01-25"),
        ("P1M1D", "2023-03-31", "2023-02-28"),
        ("P2W", "2023-03-01", "2023-02-15"),
    ],
)
def test_notice_of_months_and_days_is_the_last_day_from_which_it_has_run_by_the_end(
    notice: str, last: str, expected: str
) -> None:
    """Months first, then days, as the term itself runs."""
    term, day = Term(notice), date.fromisoformat(expected)
    assert term.notice_day(date.fromisoformat(last)) == day
    ends = term.last_day(day), term.last_day(day + timedelta(days=1))
    assert ends[0] is not None
    assert ends[1] is not None
    assert ends[0] <= date.fromisoformat(last) < ends[1]


def test_a_renewal_after_tacit_ones_beyond_the_calendar_has_no_end() -> None:
    """Five years from the end of 9998 lead out of it."""
    renewing = Conclusion("9990-01-01", SISTER, until="9998-12-31", renews="P5Y", notice="P1M")
    partnership = history("a b", renewing, Renewal("9999-06-01", term="P1Y"))
    assert partnership.in_force_on(date.max)
    assert partnership.notice_day("9999-06-02") is None


RENEWING = Conclusion("2020-01-01", SISTER, until="2022-12-31", renews="P1Y", notice="P3M")


@pytest.mark.parametrize(
    ("later", "expected"),
    [
        (Renewal("2022-03-01", term="P2Y"), "2024-09-30"),
        (Renewal("2022-03-01", until="2022-06-30"), "2022-03-31"),
        (Renewal("2022-03-01"), None),
        (Suspension("2022-03-01"), "2022-09-30"),
        (Suspension("2022"), "2022-09-30"),
        (Termination("2022-09-30"), None),
        (Termination("2022-10-01"), "2022-09-30"),
        (Conclusion("2022-03-01", FRIENDSHIP), None),
        (
            Conclusion("2022-03-01", FRIENDSHIP, term="P1Y", renews="P1Y", notice="P1M"),
            "2023-02-01",
        ),
        (Conclusion("2022-03-01", FRIENDSHIP, in_force_from="2022-09-01"), None),
        (Conclusion("2022-03-01", FRIENDSHIP, in_force_from="2022-10-01"), "2022-09-30"),
    ],
)
def test_notice_is_of_the_agreement_that_governs_when_it_is_given(
    later: Act, expected: str | None
) -> None:
    """What is signed before that day prolongs, ends or replaces what there is to say no to."""
    day = history("a b", RENEWING, later).notice_day("2022-01-15")
    assert day == (None if expected is None else date.fromisoformat(expected))


COMING = Conclusion(
    "2023-01-10", SISTER, in_force_from="2023-04-01", term="P1Y", renews="P1Y", notice="P3M"
)


@pytest.mark.parametrize(
    "before",
    [
        [],
        [Conclusion("2020-01-10", FRIENDSHIP)],
        [Conclusion("2020-01-10", FRIENDSHIP, term="P1Y", renews="P1Y", notice="P3M")],
        [Conclusion("2020-01-10", FRIENDSHIP, term="P1Y")],
    ],
)
def test_notice_of_an_agreement_to_come_can_be_asked_for_once_it_is_concluded(
    before: list[Act],
) -> None:
    """It renews itself after its first year in force, whatever governs until then."""
    partnership = history("a b", *before, COMING)
    for day in ("2023-01-10", "2023-03-31", "2023-04-01"):
        assert partnership.notice_day(day) == date(2023, 12, 31)
    for later in (Termination("2023-02-01"), Conclusion("2023-02-01", SISTER)):
        assert history("a b", *before, COMING, later).notice_day("2023-01-20") is None


def test_notice_of_an_agreement_that_may_enter_into_force_is_not_settled() -> None:
    """Its first year begins on some day of 2023."""
    coming = Conclusion(
        "2023-01-10", SISTER, in_force_from="2023", term="P1Y", renews="P1Y", notice="P3M"
    )
    with pytest.raises(NotSettled):
        history("a b", coming).notice_day("2023-01-10")


@pytest.mark.parametrize("later", [Termination("2022"), Conclusion("2022", FRIENDSHIP)])
def test_notice_is_not_settled_where_the_agreement_may_have_ended_before(later: Act) -> None:
    """On some day of that year."""
    with pytest.raises(NotSettled):
        history("a b", RENEWING, later).notice_day("2021-12-01")


@pytest.mark.parametrize(
    ("term", "last", "counts", "expected"),
    [
        ("P1M", "2023-03-31", False, "2023-03-01"),
        ("P1M", "2023-03-28", False, "2023-02-28"),
        ("P1M", "2023-02-28", False, "2023-01-28"),
        ("P1M", "2023-03-31", True, "2023-03-01"),
        ("P1M", "2023-03-30", True, "2023-03-01"),
        ("P2W", "2023-03-15", False, "2023-03-01"),
        ("P1M5D", "2023-03-05", False, "2023-01-28"),
    ],
)
def test_the_first_start_of_a_term_is_the_first_day_from_which_it_ends_no_earlier(
    term: str,
    last: str,
    counts: bool,  # noqa: FBT001  # a table
    expected: str,
) -> None:
    """From the day before it ends earlier."""
    length, day, start = Term(term), date.fromisoformat(last), date.fromisoformat(expected)

    def end(start: date) -> date:
        found = length.last_day(start, first_day_counts=counts)
        assert found is not None
        return found

    assert end(start - timedelta(days=1)) < day <= end(start)
    assert length.first_start(day, first_day_counts=counts) == start
