"""Partnerships that are in force, and of which nothing is recorded since a day."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import combinations
from typing import Final

import pytest
from attrs import evolve
from hypothesis import event, given

from partnerships import (
    Accession,
    Actor,
    Conclusion,
    Exchange,
    PartialDate,
    Partnership,
    Registry,
    Renaming,
    Renewal,
    Resumption,
    Succession,
    Suspension,
    Termination,
    Withdrawal,
    samples,
)
from partnerships._testing.dates import days_between
from partnerships._testing.histories import Detail
from partnerships.anniversaries import Anniversary
from partnerships.dates import DateRange
from partnerships.errors import InvalidDate
from partnerships.testing import partial_dates
from tests.support.exchange_strategies import registries_with_exchanges
from tests.support.partnerships import city, history
from tests.support.strategies import partnerships

JOINING: Final = Detail(
    without=frozenset({Renewal, Suspension, Resumption, Termination, Withdrawal}),
    counts=(2,),
    within=DateRange(date(1900, 1, 1), date(2100, 1, 1)),
)
"""Histories of two parties, which others join or succeed."""
TIE = history("a b", Conclusion("1979-05-01", "sister"))


def dormant(
    exchange: Exchange | None = None,
    *,
    since: str = "2015-01-01",
    on: str | None = None,
    tie: Partnership = TIE,
) -> tuple[bool, bool]:
    """Return whether the partnership is certainly and possibly dormant, with an exchange."""
    registry = Registry.of(
        [tie], exchanges=[] if exchange is None else [exchange], municipalities=[city("c")]
    )
    certain, possible = (
        registry.dormant(since=since, on=on, possible=each) for each in (False, True)
    )
    return bool(len(certain)), bool(len(possible))


def visit(when: str | None, **details: object) -> Exchange:
    """Return a visit that belongs to the partnership, if nothing else is said."""
    given_ = details or {"partnership": "a-b"}
    return Exchange("visit", "visit", "A visit", when=when, **given_)  # type: ignore[arg-type]  # as an exchange has them


@pytest.mark.parametrize(
    ("when", "certain", "possible"),
    [
        ("2014-12-31", True, True),
        ("2015-01-01", False, False),
        ("2014", True, True),
        ("201X", False, True),
        ("2015", False, False),
        ("2015~", False, False),
        (None, False, True),
        ("2010/2014", True, True),
        ("2010/2015", False, False),
        ("2010/201X", False, True),
        ("2010/..", False, False),
        ("2010/", False, True),
        ("2016/", False, False),
        ("../2014", True, True),
        ("/2016", False, False),
    ],
)
def test_what_may_have_happened_since_wakes_it_only_possibly(
    when: str | None,
    certain: bool,  # noqa: FBT001  # as expected
    possible: bool,  # noqa: FBT001  # as expected
) -> None:
    """Dormant since 2015, with one exchange."""
    assert dormant() == (True, True)
    assert dormant(visit(when)) == (certain, possible)


@pytest.mark.parametrize(
    ("details", "wakes"),
    [
        ({"municipalities": ["a", "b"]}, True),
        ({"municipalities": ["a", "b", "c"]}, True),
        ({"municipalities": ["a", "c"]}, False),
        ({"municipalities": ["a"]}, False),
        ({"actors": [Actor(municipality="a"), Actor(municipality="b")]}, True),
        ({"municipalities": ["a"], "actors": Actor(municipality="b")}, True),
        ({"municipalities": ["a"], "actors": Actor(municipality="c")}, False),
        ({"partnership": "a-b", "municipalities": ["a"]}, True),
        ({"partnership": "a-b", "commemorates": 40}, True),
    ],
)
def test_an_exchange_wakes_it_if_it_is_of_its_history(
    details: dict[str, object],
    wakes: bool,  # noqa: FBT001  # as expected
) -> None:
    """It belongs to it, or two of its parties took part."""
    assert dormant(visit("2019-05-01", **details)) == (not wakes, not wakes)


def test_a_commemorative_work_without_a_date_is_of_its_anniversary() -> None:
    assert dormant(visit(None, partnership="a-b", commemorates=40)) == (False, False)
    assert dormant(visit(None, partnership="a-b", commemorates=30)) == (True, True)


def test_an_act_wakes_it_and_it_has_to_be_in_force() -> None:
    """On the day, by default the first; what comes after a day that is given is left out."""
    renewed = history("a b", Conclusion("1979-05-01", "sister"), Renewal("2016-01-01"))
    assert dormant(tie=renewed) == (False, False)
    assert dormant(tie=renewed, on="2015-12-31") == (True, True)
    assert dormant(visit("2016-01-01"), on="2015-12-31") == (True, True)
    assert dormant(visit("2016"), on="2016-06-30") == (False, True)
    term = history("a b", Conclusion("1979-05-01", "sister", until="2020-12-31"))
    assert dormant(tie=term) == dormant(tie=term, on="2020-12-31") == (True, True)
    assert dormant(tie=term, on="2021-01-01") == (False, False)
    ended = history("a b", Conclusion("1979-05-01", "sister"), Termination("2014-12-31"))
    assert dormant(tie=ended) == (False, False)
    assert dormant(tie=history("a b", Conclusion("XXXX", "sister"))) == (False, True)
    assert dormant(since="2015") == (True, True)


@pytest.mark.parametrize(
    ("joining", "certain", "possible"),
    [
        (Accession("2010-01-01", city("c")), False, False),
        (Succession("2010-01-01", "b", city("c")), False, False),
        (Accession("2018", city("c")), False, True),
        (Accession("2018-07-01", city("c")), True, True),
        (Succession("2018-07-01", "b", city("c")), True, True),
    ],
)
def test_an_exchange_with_one_who_joins_after_the_day_wakes_nothing(
    joining: Accession | Succession,
    certain: bool,  # noqa: FBT001  # as expected
    possible: bool,  # noqa: FBT001  # as expected
) -> None:
    tie = history("a b", Conclusion("1979-05-01", "sister"), joining)
    together = visit("2016", municipalities=["a", "c"])
    assert dormant(together, tie=tie, on="2018-06-30") == (certain, possible)


@given(partnerships(JOINING, max_acts=4))
def test_what_happens_later_changes_nothing_of_an_earlier_day(tie: Partnership) -> None:
    """Asked of the day after each act, on which two met that are parties at any time."""
    parties = tie.ever_parties()
    for on in {act.on.latest + timedelta(days=1) for act in tie.acts}:
        until = evolve(tie, acts=[act for act in tie.acts if act.on.latest <= on])
        event(f"with later acts: {until != tie}")
        for pair in combinations([party.id for party in parties], 2):
            met = Exchange("met", "visit", "Visit", when=on, municipalities=pair)
            now, then = (
                Registry.of([each], exchanges=[met], municipalities=parties)
                for each in (tie, until)
            )
            assert len(now.dormant(since=on, on=on)) == len(then.dormant(since=on, on=on))


def test_a_day_before_the_first_is_refused() -> None:
    with pytest.raises(InvalidDate, match=r"^on: the day is before 2015: '2014'$"):
        samples.kitakyushu().dormant(since="2015", on="2014")


@given(registries_with_exchanges(), days_between(date(1960, 1, 1), date(2030, 1, 1)))
def test_of_a_dormant_partnership_the_history_has_nothing_since(
    registry: Registry, since: date
) -> None:
    """Neither an act nor an exchange that may be of a later day; it is in force, and no other is dormant."""
    certain, possible = (
        {each.id for each in registry.dormant(since=since, possible=each)} for each in (False, True)
    )
    event(f"dormant: {bool(certain)}, only possibly: {certain < possible}")
    assert certain <= possible
    for tie in registry:
        later = [
            entry
            for entry in registry.history(tie.id)
            if not isinstance(entry.event, Renaming | Anniversary) and entry.position.last >= since
        ]
        assert (tie.id in certain) == (tie.in_force_on(since) and not later)
        assert tie.id in certain or tie.id not in possible or tie.possibly_in_force_on(since)


@given(
    registries_with_exchanges(), days_between(date(1960, 1, 1), date(2030, 1, 1)), partial_dates()
)
def test_a_dormant_partnership_wakes_with_one_exchange(
    registry: Registry, since: date, when: PartialDate
) -> None:
    """On a day since then for certain; on one that may be, it is still possibly dormant."""
    for tie in registry.dormant(since=since):
        today = Exchange("new-one", "visit", "Visit", when=since, partnership=tie.id)
        assert tie.id not in registry.recording(today).dormant(since=since, possible=True)
        some = Exchange("new-one", "visit", "Visit", when=when, partnership=tie.id)
        woken = registry.recording(some)
        assert (tie.id in woken.dormant(since=since)) == (when.latest < since)
        assert (tie.id in woken.dormant(since=since, possible=True)) == (when.earliest < since)
