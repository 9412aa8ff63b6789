"""What calendars say beside anniversaries: due days, reminders, and addresses."""

from __future__ import annotations

import re
from datetime import date, timedelta

import pytest
from hypothesis import given, strategies as st
from icalendar import Calendar

from partnerships import (
    Conclusion,
    Due,
    DueKind,
    InvalidOption,
    Partnership,
    PartnershipsError,
    Period,
    Registry,
    Suspension,
    Termination,
    wording,
)
from partnerships._testing.histories import EXACT, PARTIAL
from partnerships.errors import Conflict, InvalidDate
from partnerships.formats import feed
from tests.support.calendars import entries, unfolded
from tests.support.partnerships import city, history
from tests.support.strategies import partnerships, with_windows

GLPI = history("a b", Conclusion("2024-08-28", "sister", term="P12M", renews="P12M", notice="P2M"))
YEAR = Period("2026-02-11/2027-02-10")


def alarm_days(content: bytes) -> list[list[date]]:
    """Return the days of the reminders of each event."""
    calendar = Calendar.from_ical(content)
    assert isinstance(calendar, Calendar)
    calendar.validate()  # type: ignore[no-untyped-call]  # as icalendar has it
    assert [each.errors for each in calendar.walk() if each.errors] == []
    return [[time.trigger for time in each.alarms.times] for each in calendar.events]


def test_glpis_case_is_in_the_feed() -> None:
    """The last day to give notice as an event of its own, with a reminder, beside the anniversary."""
    content = feed.dumps(Registry.of([GLPI]), YEAR, due=True, alarms=(30,))
    found = [(str(each.first), each.summary, each.categories) for each in entries(content)]
    assert found == [
        (
            "2026-08-28",
            "2nd anniversary of the sister city relationship between A and B",
            ("sister city",),
        ),
        ("2026-06-28", "last day to give notice: A and B", ("last day to give notice",)),
        ("2026-08-28", "tacit renewal: A and B", ("tacit renewal",)),
    ]
    assert alarm_days(content)[1] == [date(2026, 5, 29)]


@pytest.mark.parametrize("lang", wording.LANGUAGES)
def test_a_due_day_is_described_in_one_language(lang: str) -> None:
    """What falls due, between whom, of which type; in a suspended partnership also its status."""
    partnership = history(
        "a b", Conclusion("2020-05-01", "sister", term="P5Y"), Suspension("2024-01-01")
    )
    (due,) = partnership.due("2025/2025")
    (found,) = entries(feed.from_anniversaries([due], lang=lang).content)
    assert (found.summary, found.status) == (due.title(lang), "CONFIRMED")
    label = partnership.latest_type.label(lang)
    assert found.description.split("\n") == [
        f"{wording.heading('type', lang)}: {label}",
        f"{wording.heading('status', lang)}: {wording.status('suspended', lang)}",
    ]
    assert found.categories == (wording.due("expiry", lang),)


def test_a_due_day_that_is_not_certain_is_tentative() -> None:
    """Of a termination whose day is not known, or of a date that is approximate."""
    ended = history(
        "a b",
        Conclusion("2024-08-28", "sister", term="P12M", renews="P12M"),
        Termination("[2026-06-01..2027-06-01]"),
    )
    about = history("a b", Conclusion("2020-05-01~", "sister", term="P5Y"))
    events = [*ended.due("2026/2026", possible=True), *about.due("2025/2025")]
    found = entries(feed.from_anniversaries(events).content)
    assert [each.status for each in found] == ["TENTATIVE", "TENTATIVE"]
    assert found[0].description.splitlines()[1:] == ["status: uncertain"]
    assert found[1].description.splitlines()[1:] == ["possible"]


def test_a_due_day_of_an_unknown_day_is_one_event_over_it_or_left_out() -> None:
    partnership = history("a b", Conclusion("2020", "sister", term="P5Y"))
    (due,) = partnership.due("2025/2025")
    (found,) = entries(feed.from_anniversaries([due]).content)
    assert (found.first, found.last) == (date(2025, 1, 1), date(2025, 12, 31))
    assert feed.from_anniversaries([due], inexact=feed.Inexact.OMIT).left_out == (due,)


def test_reminders_are_before_the_first_day_each_once() -> None:
    """In days, or in terms, which end on it; none before the calendar begins."""
    due = Due(next(GLPI.due(YEAR)).on, DueKind.NOTICE, GLPI)
    content = feed.from_anniversaries([due], alarms=[0, 7, "P1W", "P1M", 30]).content
    assert alarm_days(content) == [
        [date(2026, 6, 28), date(2026, 6, 21), date(2026, 5, 28), date(2026, 5, 29)]
    ]
    lines = [line for line in unfolded(content) if line.startswith(("ACTION", "TRIGGER"))]
    assert lines[:4] == ["ACTION:DISPLAY", "TRIGGER:PT0S", "ACTION:DISPLAY", "TRIGGER:-P7D"]
    first = history("a b", Conclusion("0001-01-01", "sister", until="0001-01-03"))
    early = feed.from_anniversaries(first.due("0001/0001"), alarms=(2, 3, "P1M", 5000)).content
    assert [line for line in unfolded(early) if line.startswith("TRIGGER")] == ["TRIGGER:-P2D"]


@pytest.mark.parametrize(
    ("alarms", "kind", "message"),
    [
        (7, InvalidOption, "alarms: alarms must be a list, such as (7, 30): 7"),
        ("P7D", InvalidOption, "alarms: alarms must be a list, such as (7, 30): 'P7D'"),
        ([-1], InvalidOption, "alarms[0]: an alarm is a number of days, 0 or more, or a term: -1"),
        (
            [7, True],
            InvalidOption,
            "alarms[1]: an alarm is a number of days, 0 or more, or a term: True",
        ),
        (
            [False],
            InvalidOption,
            "alarms[0]: an alarm is a number of days, 0 or more, or a term: False",
        ),
        (
            ["a week"],
            InvalidDate,
            "alarms[0]: not a term (write an ISO 8601 duration, as P5Y or P18M): 'a week'",
        ),
    ],
)
def test_reminders_that_are_none_are_refused(
    alarms: object, kind: type[PartnershipsError], message: str
) -> None:
    with pytest.raises(kind) as caught:
        feed.from_anniversaries([], alarms=alarms)  # type: ignore[arg-type]  # wrong on purpose
    assert str(caught.value) == message


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://city.example/partners/{id}", "https://city.example/partners/a%2C%E5%8F%8B"),
        (
            "https://city.example/?a=1;b,2&id={id}#{id}",
            "https://city.example/?a=1;b,2&id=a%2C%E5%8F%8B#a%2C%E5%8F%8B",
        ),
        ("https://city.example/", "https://city.example/"),
    ],
)
def test_each_event_has_the_address_of_a_page(url: str, expected: str) -> None:
    """With the id of the partnership, escaped as addresses are; it reads back as it is."""
    partnership = Partnership.between(
        city("a"), city("b"), type="sister", since="1979-05-01", id="a,友"
    )
    content = feed.from_anniversaries([partnership.anniversary(45)], url=url).content
    assert f"URL:{expected}" in unfolded(content)
    calendar = Calendar.from_ical(content)
    assert isinstance(calendar, Calendar)
    assert calendar.events[0]["URL"] == expected


@pytest.mark.parametrize(
    "url",
    [
        "",
        "city.example/{id}",
        "https://city.example/{name}",
        "https://city.example/{id}{",
        "https://city.example/ {id}",
        "https://city.example/{id}\r\nX-EVIL:1",
        "https://城市.example/{id}",
        7,
    ],
)
def test_an_address_that_is_none_is_refused(url: str) -> None:
    with pytest.raises(InvalidOption) as caught:
        feed.from_anniversaries([], url=url)
    assert caught.value.path == "url"
    assert re.search(r"such as https://city.example/partners/\{id\}: ", caught.value.message)


def test_a_review_goes_with_due_days() -> None:
    with pytest.raises(InvalidOption, match=r"^review: review goes with due$"):
        feed.dumps(Registry.of([GLPI]), YEAR, review="P6M")


def test_the_uid_of_a_due_day_is_of_its_kind_and_date() -> None:
    """One that is put off is another event; two that differ under one are refused."""
    notice, renewal = GLPI.due(YEAR)
    next_notice = next(GLPI.due("2027/2027"))
    assert len({feed.uid(each) for each in (notice, renewal, next_notice)}) == 3
    assert feed.from_anniversaries([notice, notice]).events == 1
    other = history("a b", *GLPI.acts, Suspension("2030-01-01"))
    with pytest.raises(Conflict) as caught:
        feed.from_anniversaries([notice, *other.due(YEAR)])
    assert str(caught.value) == (
        "two different due days with the same UID, of 'a-b': notice on 2026-06-28"
    )


@given(
    with_windows(partnerships(EXACT, PARTIAL), max_years=10),
    st.lists(st.integers(0, 400), max_size=3),
)
def test_each_due_day_is_an_event_with_its_reminders(
    asked: tuple[Partnership, Period], alarms: list[int]
) -> None:
    """On all days that it can be, in their order, each under a UID of its own."""
    partnership, window = asked
    listed = list(partnership.due(window, review="P6M", possible=True))[:50]
    content = feed.from_anniversaries(listed, alarms=alarms).content
    found = entries(content)
    assert [(each.uid, each.first, each.last) for each in found] == [
        (feed.uid(each), *each.on.sort_key) for each in listed
    ]
    assert len({each.uid for each in found}) == len(found)
    assert [each.status == "CONFIRMED" for each in found] == [
        each.certain and not each.on.qualifier for each in listed
    ]
    if all(each.on.earliest.toordinal() > 400 for each in listed):
        expected = [
            [each.on.earliest - timedelta(days=days) for days in dict.fromkeys(alarms)]
            for each in listed
        ]
        assert alarm_days(content) == expected
