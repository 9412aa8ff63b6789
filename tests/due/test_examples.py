"""What falls due: cases, and what is refused."""

from __future__ import annotations

from datetime import date
from itertools import islice

import pytest

from partnerships import (
    Conclusion,
    Due,
    DueKind,
    Partnership,
    Registry,
    Renewal,
    Resumption,
    Succession,
    Suspension,
    Termination,
    wording,
)
from partnerships.errors import InvalidDate
from tests.support.partnerships import city, history


def agreed(on: str = "2024-08-28", *acts: object, **options: str) -> Partnership:
    """Return a partnership that is concluded for a time, with further acts."""
    return history("a b", Conclusion(on, "sister", **options), *acts)  # type: ignore[arg-type]  # as acts have them


def listed(
    partnership: Partnership | Registry,
    period: str,
    *,
    review: str | None = None,
    possible: bool = False,
) -> list[str]:
    found = partnership.due(period, review=review, possible=possible)
    return [f"{each.on} {each.kind.value}" for each in found]


GLPI = agreed(term="P12M", renews="P12M", notice="P2M")


def test_glpis_case() -> None:
    """Concluded for twelve months that renew themselves, asked about in its second year."""
    assert next(GLPI.due("2026-02-11/..")).on == date(2026, 6, 28)
    assert listed(GLPI, "2026-02-11/2027-02-10") == ["2026-06-28 notice", "2026-08-28 renewal"]


@pytest.mark.parametrize(
    ("partnership", "expected"),
    [
        (agreed(), []),
        (agreed(term="P5Y"), ["2029-02-28 review", "2029-08-28 expiry"]),
        (agreed(until="2025-12-31"), ["2025-06-30 review", "2025-12-31 expiry"]),
        (agreed(term="P3M"), ["2024-11-28 expiry"]),
        (
            agreed("2024-08-28", Renewal("2029-01-15", term="P5Y"), term="P5Y"),
            ["2034-02-28 review", "2034-08-28 expiry"],
        ),
        (
            agreed("2024-08-28", Renewal("2029-05-15"), term="P5Y"),
            ["2029-02-28 review"],
        ),
        (agreed("2024-08-28", Termination("2027-01-01"), term="P5Y"), []),
        (agreed("2024-08-28", Termination("2029-08-28"), term="P5Y"), ["2029-02-28 review"]),
        (
            agreed("2024-08-28", Termination("2026-06-01"), term="P1Y", renews="P1Y", notice="P2M"),
            ["2025-06-28 notice", "2025-08-28 renewal"],
        ),
        (
            agreed("2024-08-28", Suspension("2026-01-01"), term="P5Y"),
            ["2029-02-28 review", "2029-08-28 expiry"],
        ),
        (
            agreed("2024-08-28", Conclusion("2026-01-01", "friendship"), term="P5Y"),
            [],
        ),
        (
            agreed("2024-08-28", term="P1Y", in_force_from="2025-01-01"),
            ["2025-06-30 review", "2025-12-31 expiry"],
        ),
    ],
)
def test_what_falls_due_follows_from_the_agreement_of_that_day(
    partnership: Partnership, expected: list[str]
) -> None:
    """Ends, renewals and other acts before it change it, a suspension does not."""
    assert listed(partnership, "2024/2040", review="P6M") == expected


def test_an_agreement_that_was_replaced_for_a_time_has_nothing_due_then() -> None:
    """Prolonged in 2024, and back to its first last day in 2026."""
    partnership = agreed(
        "2020-01-01",
        Renewal("2024-01-01", until="2040-12-31"),
        Renewal("2026-01-01", until="2030-12-31"),
        until="2030-12-31",
        renews="P1Y",
        notice="P6Y",
    )
    found = listed(partnership, "2020/2027", possible=True)
    assert found == ["2026-12-31 notice", "2027-12-31 notice"]


def test_without_a_review_there_is_none() -> None:
    assert listed(agreed(term="P5Y"), "2024/2040") == ["2029-08-28 expiry"]


@pytest.mark.parametrize(
    ("partnership", "certain", "only_possible"),
    [
        # "2024" for five years ends in 2029, on an unknown day.
        (agreed("2024", term="P5Y"), ["2029 expiry"], []),
        (agreed("2024-08", term="P5Y"), ["2029-08 expiry"], []),
        (agreed("2024-08-28~", term="P5Y"), ["2029-08-28~ expiry"], []),
        (agreed(until="2029-12-31?"), ["2029-12-31? expiry"], []),
        (agreed("2024-08-28?", Renewal("2026-01-01", until="2029-06~")), ["2029-06~ expiry"], []),
        (
            agreed("2024-08-28~", Renewal("2026-01-01", term="P1Y"), term="P5Y"),
            ["2030-08-28~ expiry"],
            [],
        ),
        (agreed("2024-08-28", Renewal("2026-01-01~", term="P1Y")), ["2027-01-01~ expiry"], []),
        (
            agreed("2024-08-28", Conclusion("2029", "friendship"), term="P5Y"),
            [],
            ["2029-08-28 expiry"],
        ),
        # Renewed every month or so, from an unknown day of a year on.
        (agreed("2024", term="P1M", renews="P1M"), [], ["[2024-02-01..] renewal"]),
        (
            agreed("2024-08", term="P1Y", renews="P2Y", notice="P1M"),
            [
                "2025-07 notice",
                "2025-08 renewal",
                "2027-07 notice",
                "2027-08 renewal",
                "2029-07 notice",
                "2029-08 renewal",
            ],
            [],
        ),
    ],
)
def test_partial_dates_give_days_that_are_known_as_far(
    partnership: Partnership, certain: list[str], only_possible: list[str]
) -> None:
    """Certain where the agreement certainly governs on all of them; else only possible."""
    found = listed(partnership, "2024/2030")
    assert [each for each in found if each in certain] == certain
    possible = listed(partnership, "2024/2030", possible=True)
    assert [each for each in possible if each not in found] == only_possible
    assert [each for each in found if each not in certain] == []


def test_before_the_first_renewal_that_is_possible_there_is_none() -> None:
    partnership = agreed("2024", term="P1M", renews="P1M")
    assert listed(partnership, "2024-01-01/2024-01-15", possible=True) == []
    assert listed(partnership, "2024-02/2024-02", possible=True) == ["[2024-02-01..] renewal"]


def test_what_may_lie_outside_the_period_is_only_possible() -> None:
    """2029 is not certainly in its first half."""
    partnership = agreed("2024", term="P5Y")
    assert listed(partnership, "2029-01/2029-06") == []
    assert listed(partnership, "2029-01/2029-06", possible=True) == ["2029 expiry"]


def test_renewals_without_end_are_listed_lazily_up_to_the_end_of_the_calendar() -> None:
    assert [str(each.on) for each in islice(GLPI.due("9990/.."), 3)] == [
        "9990-06-28",
        "9990-08-28",
        "9991-06-28",
    ]
    assert listed(GLPI, "9999-01/..") == ["9999-06-28 notice", "9999-08-28 renewal"]
    daily = Registry.of([agreed(term="P1D", renews="P1D")])
    assert [str(each.on) for each in islice(daily.due("1000/.."), 2)] == [
        "2024-08-29",
        "2024-08-30",
    ]


@pytest.mark.parametrize(
    ("partnership", "period", "expected"),
    [
        # No day in the calendar from which notice could be given, or a review made.
        (
            agreed("0001-01-01", term="P1M", renews="P11M", notice="P1Y"),
            "0001/0001",
            ["0001-01-01 notice", "0001-02-01 renewal", "0001-12-01 notice"],
        ),
        (
            agreed("0001-01-01", term="P1M", renews="P1Y", notice="P2Y"),
            "0001/0002",
            ["0001-02-01 notice", "0001-02-01 renewal", "0002-02-01 notice", "0002-02-01 renewal"],
        ),
        (agreed("0001-01-01", term="P1M"), "0001/0001", ["0001-02-01 expiry"]),
        (agreed("9998-01-01", term="P1Y", renews="P2Y"), "9998/9999", ["9999-01-01 renewal"]),
        # What the calendar may have cut off is not certain.
        (agreed("9998", term="P1Y"), "9998/9999", []),
        (agreed(until="9999-12-31"), "9999-12-31/9999-12-31", ["9999-12-31 expiry"]),
        (agreed("9999", term="P6M"), "9999/9999", []),
        (agreed("0001-01-01", until="0001", renews="P9Y", notice="P2M"), "0001/0001", []),
    ],
)
def test_the_calendar_begins_and_ends(
    partnership: Partnership, period: str, expected: list[str]
) -> None:
    """There is nothing before its first and after its last day."""
    assert listed(partnership, period, review="P2Y") == expected
    assert listed(Registry.of([partnership]), period, review="P2Y") == expected


def test_a_registry_lists_in_date_order() -> None:
    """By day, id and kind; those that have no last day are not asked."""
    registry = Registry.of(
        [
            Partnership.between(
                city("b"), city("c"), type="sister", since="2020-01-01", term="P5Y"
            ),
            Partnership.between(
                city("a"), city("c"), type="sister", since="2020-01-01", term="P5Y"
            ),
            Partnership.between(city("a"), city("d"), type="sister", since="2020-01-01"),
            GLPI,
        ]
    )
    found = [
        (str(each.on), each.kind.value, each.partnership.id) for each in registry.due("2025/2025")
    ]
    assert found == [
        ("2025-01-01", "expiry", "a-c"),
        ("2025-01-01", "expiry", "b-c"),
        ("2025-06-28", "notice", "a-b"),
        ("2025-08-28", "renewal", "a-b"),
    ]


def test_a_due_day_says_what_it_is() -> None:
    """In a line, by the names of that day."""
    due = Due(next(GLPI.due("2026/..")).on, DueKind.NOTICE, GLPI)
    assert due == next(GLPI.due("2026/.."))
    assert str(due) == "last day to give notice: A and B (28 June 2026)"
    assert f"{due:ja}" == "解約通知期限：AとB（2026年6月28日）"
    assert due.title("zh") == f"{wording.due(DueKind.NOTICE, 'zh')}：A与B"
    assert due.title(wording.Language("en-GB", {"dues": {"notice": "notice"}}, base="en")) == (
        "notice: A and B"
    )
    assert repr(due) == "<Due 'a-b': notice on 2026-06-28>"


@pytest.mark.parametrize("period", ["2024", "2024/"])
def test_a_period_that_is_none_is_refused(period: str) -> None:
    with pytest.raises(InvalidDate):
        GLPI.due(period)


def test_a_review_that_is_no_term_is_refused() -> None:
    for asked in (GLPI, Registry.of([GLPI])):
        with pytest.raises(InvalidDate, match=r"^review: not a term"):
            asked.due("2024/2024", review="6 months")


def test_a_succession_and_a_resumption_leave_the_term_as_it_is() -> None:
    acts = (
        Suspension("2025-01-01"),
        Resumption("2026-01-01"),
        Succession("2027-01-01", "a", city("c")),
    )
    assert listed(agreed("2024-08-28", *acts, term="P5Y"), "2024/2040") == ["2029-08-28 expiry"]


def test_a_day_on_which_two_agreements_may_renew_themselves_is_listed_once() -> None:
    """Which of them governs is not known, and they differ in the notice."""
    second = Conclusion(
        "[2010-03-01..2011-06-01]", "sister", until="2010-12-31", renews="P1Y", notice="P3M"
    )
    either = agreed("2000-01-01", second, until="2010-12-31", renews="P1Y", notice="P2M")
    assert listed(either, "2010/2010", possible=True) == [
        "2010-09-30 notice",
        "2010-10-31 notice",
        "2010-12-31 renewal",
    ]
