"""Which changes of name are in the history of a partnership: those during a membership."""

from datetime import date, timedelta

import pytest
from hypothesis import given, strategies as st

from partnerships import (
    Accession,
    Act,
    Conclusion,
    Municipality,
    Name,
    PartialDate,
    Partnership,
    Registry,
    Renaming,
    Withdrawal,
)

FIRST, LAST = date(1979, 1, 1), date(1980, 12, 31)


def renamed(on: str) -> Municipality:
    return Municipality("m", [Name("Old", lang="en", until=on), Name("New", lang="en", since=on)])


def membership(member: Municipality, joined: str, left: str) -> Partnership:
    """Return a partnership of two others that a member joined and left."""
    founders = Municipality("a", "A"), Municipality("b", "B")
    acts: list[Act] = [
        Conclusion("1970", "sister"),
        Accession(joined, member),
        Withdrawal(left, "m"),
    ]
    return Partnership(founders, acts)


def lists_renaming(partnership: Partnership) -> bool:
    history = Registry.of([partnership]).history(partnership.id)
    return any(isinstance(entry.event, Renaming) for entry in history)


@pytest.mark.parametrize(
    ("on", "expected"),
    [
        ("1979-04", True),
        # The member was a party on neither end of these.
        ("1979", True),
        ("[1979-02..1979-07]", True),
        ("1979-02", False),
        ("1979-07", False),
        ("[1979-06-01..1980]", False),
    ],
)
def test_a_renaming_is_listed_if_it_can_have_been_during_the_membership(
    on: str, *, expected: bool
) -> None:
    assert lists_renaming(membership(renamed(on), "1979-03-01", "1979-06-01")) is expected


days = st.dates(FIRST, LAST)
spans = st.tuples(days, st.integers(0, 400)).map(
    lambda each: (each[0], min(each[0] + timedelta(each[1]), LAST))
)


@given(spans, spans, spans)
def test_a_renaming_is_listed_if_and_only_if_the_member_can_be_a_party_on_one_of_its_days(
    on: tuple[date, date], joined: tuple[date, date], left: tuple[date, date]
) -> None:
    """Asked day by day."""

    def written(span: tuple[date, date]) -> str:
        return str(PartialDate(f"[{span[0]}..{span[1]}]"))

    first, last = sorted((joined, left))
    if first[0] == last[1]:
        return
    partnership = membership(renamed(written(on)), written(first), written(last))
    asked = (on[0] + timedelta(number) for number in range((on[1] - on[0]).days + 1))
    expected = any(
        party.id == "m"
        for day in asked
        for parties in partnership.possible_parties_on(day)
        for party in parties
    )
    assert lists_renaming(partnership) is expected
