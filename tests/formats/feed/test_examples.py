"""The calendar of anniversaries: examples, and what is refused."""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, TypedDict

import pytest
from icalendar import Calendar

from partnerships import (
    Accession,
    Conclusion,
    CountFrom,
    LeapDay,
    MissingExtra,
    PartialDate,
    Partnership,
    PartnershipsError,
    Period,
    Registry,
    Resumption,
    Status,
    Suspension,
    Termination,
    samples,
    wording,
)
from partnerships.errors import Conflict, InvalidDate, InvalidType, NotSettled, UnknownLanguage
from partnerships.formats import feed
from tests.support.calendars import entries, unfolded
from tests.support.partnerships import city, history, kitakyushu_dalian

if TYPE_CHECKING:
    from pathlib import Path

YEAR = Period.calendar_year(2024)


def concluded(since: str, *, id_: str | None = None) -> Partnership:
    """Return a sister city relationship of two municipalities since a date."""
    return Partnership.between(city("a"), city("b"), type="sister", since=since, id=id_)


def days(content: bytes) -> list[tuple[str, str]]:
    """Return the first and the last days of the events."""
    return [(str(each.first), str(each.last)) for each in entries(content)]


def test_an_anniversary_between_two_days_is_an_event_of_all_these_days() -> None:
    """As that of a month or a year is; left out where the caller wants exact days only."""
    partnership = concluded("[1979-04-01..1980-03-31]")
    listed = list(partnership.anniversaries(Period.fiscal_year(2024, first_month=4)))
    assert days(feed.from_anniversaries(listed).content) == [("2024-04-01", "2025-03-31")]
    assert feed.from_anniversaries(listed, inexact=feed.Inexact.OMIT).left_out == tuple(listed)


def test_a_calendar_is_written_so() -> None:
    """Line for line, before they are folded."""
    anniversary = kitakyushu_dalian("1979-05-01").anniversary(45)
    made = feed.from_anniversaries([anniversary], name="Anniversaries")
    assert unfolded(made.content) == [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//The partnerships developers//partnerships//EN",
        "NAME:Anniversaries",
        "X-WR-CALNAME:Anniversaries",
        "REFRESH-INTERVAL;VALUE=DURATION:P1D",
        "X-PUBLISHED-TTL:P1D",
        "BEGIN:VEVENT",
        "UID:1a582465-1dca-5fee-8dc8-61fb5b18fb4b",
        "DTSTAMP:19700101T000000Z",
        "LAST-MODIFIED:19700101T000000Z",
        "SEQUENCE:0",
        "DTSTART;VALUE=DATE:20240501",
        "DTEND;VALUE=DATE:20240502",
        f"SUMMARY;LANGUAGE=en:{anniversary.title()}",
        "DESCRIPTION;LANGUAGE=en:45th\\, counted from 1 May 1979 (friendship city relationship with Lüda)",
        "CATEGORIES;LANGUAGE=en:friendship city,milestone",
        "STATUS:CONFIRMED",
        "TRANSP:TRANSPARENT",
        "X-MICROSOFT-CDO-ALLDAYEVENT:TRUE",
        "X-MICROSOFT-CDO-BUSYSTATUS:FREE",
        "END:VEVENT",
        "END:VCALENDAR",
    ]
    assert (made.events, made.left_out) == (1, ())


def test_the_samples_fiscal_year_in_japanese() -> None:
    """Every fifth year of Kitakyushu's, as the office would see it."""
    window = Period.fiscal_year(2024, first_month=4)
    content = feed.dumps(samples.kitakyushu(), window, every=5, lang="ja")
    assert [(str(each.first), each.summary) for each in entries(content)] == [
        ("2024-04-18", "北九州市・ハイフォン市 姉妹都市提携10周年"),
        ("2024-05-01", "北九州市・大連市 友好都市提携45周年"),
        ("2024-06-08", "北九州市・タコマ市 姉妹都市提携65周年"),
        ("2024-07-14", "北九州市・ノーフォーク市 姉妹都市提携65周年"),
    ]


@pytest.mark.parametrize("lang", wording.LANGUAGES)
def test_a_calendar_speaks_one_language(lang: str) -> None:
    """Title, explanation, status and categories are those of the language that is named."""
    partnership = history("a b", Conclusion("1979-05-01", "sister"), Suspension("2022-03"))
    anniversary = partnership.anniversary(45)
    content = feed.from_anniversaries([anniversary], lang=lang).content
    (found,) = entries(content)
    assert found.summary == anniversary.title(lang)
    status = wording.status(Status.SUSPENDED, lang)
    heading = wording.heading("status", lang)
    assert found.description == f"{anniversary.explain(lang)}\n{heading}: {status}"
    assert found.categories == (anniversary.type.label(lang), wording.heading("milestone", lang))
    shown = [line.split(":")[0] for line in unfolded(content) if ";LANGUAGE=" in line]
    assert shown == [f"{name};LANGUAGE={lang}" for name in ("SUMMARY", "DESCRIPTION", "CATEGORIES")]


def test_29_february_follows_the_leap_day_policy_of_the_caller() -> None:
    """Dates of their own, which no yearly rule could give."""
    partnership = Registry.of([concluded("2020-02-29")])
    kept = {
        LeapDay.FEB_28: ["2021-02-28", "2022-02-28", "2023-02-28", "2024-02-29"],
        LeapDay.MAR_1: ["2021-03-01", "2022-03-01", "2023-03-01", "2024-02-29"],
        LeapDay.LEAP_YEARS_ONLY: ["2024-02-29"],
    }
    for leap_day, expected in kept.items():
        content = feed.dumps(partnership, "2021/2024", leap_day=leap_day)
        assert [first for first, _ in days(content)] == expected


@pytest.mark.parametrize(
    ("since", "expected"),
    [
        ("1979", ("2024-01-01", "2024-12-31")),
        ("1979-02", ("2024-02-01", "2024-02-29")),
        ("1979-12", ("2024-12-01", "2024-12-31")),
    ],
)
def test_a_month_or_a_year_is_one_event_over_it_or_left_out(
    since: str, expected: tuple[str, str]
) -> None:
    """As the caller says; what is left out is reported."""
    partnership = concluded(since)
    registry = Registry.of([partnership])
    assert days(feed.dumps(registry, YEAR)) == [expected]
    made = feed.from_anniversaries(registry.anniversaries(YEAR), inexact=feed.Inexact.OMIT)
    assert (made.events, made.left_out) == (0, (partnership.anniversary(45),))
    assert entries(made.content) == []


@pytest.mark.parametrize(
    ("since", "day", "ends"),
    [
        ("9989-12-30", "9999-12-30", ["DTEND;VALUE=DATE:99991231"]),
        ("9989-12-31", "9999-12-31", []),
        ("9989-12", "9999-12", ["DURATION:P31D"]),
        ("9989", "9999", ["DURATION:P365D"]),
        ("9988-12", "9998-12", ["DTEND;VALUE=DATE:99990101"]),
    ],
)
def test_the_calendars_last_day_needs_no_day_after_it(
    since: str, day: str, ends: list[str]
) -> None:
    """One event has no end, which is one day; a longer one has the number of its days."""
    content = feed.from_anniversaries([concluded(since).anniversary(10)]).content
    found = [line for line in unfolded(content) if line.startswith(("DTEND", "DURATION"))]
    assert found == ends
    on = PartialDate(day)
    assert days(content) == [(str(on.earliest), str(on.latest))]


def test_an_anniversary_that_is_not_certain_is_tentative() -> None:
    """While suspended, after the end, of an uncertain date; the description says which."""
    des_moines = history(
        "des-moines stavropol",
        Conclusion("1992-07-01", "sister"),
        Suspension("2022-03"),
        Resumption("2030"),
        Termination("2035-01-01"),
    )
    shown = {
        29: ("CONFIRMED", []),
        30: ("TENTATIVE", ["status: suspended"]),
        38: ("TENTATIVE", ["status: uncertain"]),
        39: ("CONFIRMED", []),
        43: ("TENTATIVE", ["status: terminated"]),
    }
    found = entries(
        feed.from_anniversaries(des_moines.anniversary(number) for number in shown).content
    )
    assert [(each.status, each.description.split("\n")[1:]) for each in found] == list(
        shown.values()
    )
    about = entries(feed.from_anniversaries([concluded("1979-05-01~").anniversary(45)]).content)
    assert (about[0].status, about[0].description.split("\n")[1:]) == ("TENTATIVE", ["possible"])


def test_a_member_s_own_count_is_described_as_such() -> None:
    """It is an event of its own, beside the one of the whole."""
    partnership = history(
        "a b", Conclusion("1979-05-01", "sister"), Accession("1989-05-01", city("c"))
    )
    found = feed.from_anniversaries(
        [partnership.anniversary(45), partnership.anniversary(35, party="c")]
    )
    assert [each.status for each in entries(found.content)] == ["CONFIRMED", "CONFIRMED"]
    assert found.events == 2


def test_an_anniversary_that_comes_twice_is_one_event() -> None:
    """Where two lists overlap, nothing is doubled."""
    partnership = concluded("1979-05-01")
    listed = [*partnership.anniversaries("2020/2023"), *partnership.anniversaries("2022/2024")]
    found = entries(feed.from_anniversaries(listed).content)
    assert [each.first.year for each in found] == [2020, 2021, 2022, 2023, 2024]


def test_two_anniversaries_under_one_uid_are_refused() -> None:
    """Partnerships of one id with other contents, or one anniversary under two leap policies."""
    with pytest.raises(Conflict) as caught:
        feed.from_anniversaries(
            concluded(since).anniversary(45) for since in ("1979-05-01", "1979-05-02")
        )
    assert str(caught.value) == (
        "two different anniversaries with the same UID, the 45th of 'a-b': 2024-05-01 and 2024-05-02"
    )
    leap = concluded("2000-02-29")
    with pytest.raises(Conflict, match="2025-02-28 and 2025-03-01"):
        feed.from_anniversaries(
            leap.anniversary(25, leap_day=each) for each in (LeapDay.FEB_28, LeapDay.MAR_1)
        )


def test_the_uid_stays_when_other_acts_become_known() -> None:
    """A suspension, another type or a member: the sister city's events remain the same ones."""
    first, sister = Conclusion("1979-05-01", "friendship"), Conclusion("1999-05-01", "sister")
    known = history("a b", sister)
    better = history(
        "a b",
        first,
        Suspension("1985"),
        Resumption("1986"),
        Accession("1990", city("c")),
        sister,
    )
    assert feed.uid(better.anniversary(10)) == feed.uid(known.anniversary(10))
    assert feed.uid(better.anniversary(10, on="1980")) != feed.uid(known.anniversary(10))
    joined = Accession("1990-05-01", city("d"))
    alone, second = history("a b", first, joined), history("a b", first, better.acts[3], joined)
    assert feed.uid(alone.anniversary(5, party="d")) == feed.uid(second.anniversary(5, party="d"))


def test_the_uid_is_another_one_when_an_earlier_spell_of_the_type_becomes_known() -> None:
    """The first is then the second; a spell after it changes nothing."""
    known = history("a b", Conclusion("1990-05-01", "sister"))
    earlier = history(
        "a b", Conclusion("1960", "sister"), Termination("1970"), Conclusion("1990-05-01", "sister")
    )
    later = history("a b", *known.acts, Termination("2020-01-01"), Conclusion("2023", "sister"))
    assert earlier.anniversary(10).on == known.anniversary(10).on
    assert feed.uid(earlier.anniversary(10)) != feed.uid(known.anniversary(10))
    assert feed.uid(later.anniversary(10, on="2000")) == feed.uid(known.anniversary(10))


def test_the_uid_distinguishes_what_is_counted() -> None:
    """The number, the way to count, whose count it is, the spell, and the partnership."""
    partnership = history(
        "a b",
        Conclusion("1979-05-01", "sister"),
        Accession("1985", city("c")),
        Accession("1986", city("d")),
        Termination("1991-01-01"),
        Conclusion("1999-05-01", "sister"),
    )
    found = [
        *(partnership.anniversary(10, count_from=each) for each in CountFrom),
        partnership.anniversary(10, party="a"),
        partnership.anniversary(10, party="b"),
        partnership.anniversary(11),
        partnership.anniversary(10, on="1980-01-01"),
        partnership.anniversary(4, on="1990", party="c"),
        partnership.anniversary(4, on="1990", party="d"),
        concluded("1999", id_="other").anniversary(10),
    ]
    assert len({feed.uid(each) for each in found}) == len(found)


def test_the_day_of_the_last_revision_is_stamped() -> None:
    """By it a client can see that an event has changed."""
    (found,) = entries(
        feed.dumps(Registry.of([concluded("1979-05-01")]), YEAR, revised="2024-02-03")
    )
    assert found.stamp.isoformat() == found.modified.isoformat() == "2024-02-03T00:00:00+00:00"
    assert found.sequence == (date(2024, 2, 3) - date(1970, 1, 1)).days


def test_a_period_without_anniversaries_gives_a_calendar_without_events() -> None:
    """What reads it stays subscribed."""
    made = feed.from_anniversaries([])
    assert (made.events, entries(made.content)) == (0, [])
    assert made.content.endswith(b"END:VCALENDAR\r\n")


@pytest.mark.parametrize("lang", ["en", "ja"])
def test_a_calendar_without_events_is_a_valid_one(lang: str) -> None:
    """RFC 5545, 3.6 wants a component; a time zone is one that no client shows."""
    nothing = feed.from_anniversaries([], lang=lang, name="北九州市")
    month = concluded("1979-05").anniversary(45)
    omitted = feed.from_anniversaries([month], inexact=feed.Inexact.OMIT, lang=lang)
    of_1900 = feed.dumps(samples.kitakyushu(), "1900/1900", lang=lang)
    assert (omitted.events, omitted.left_out) == (0, (month,))
    for content in (nothing.content, omitted.content, of_1900):
        calendar = Calendar.from_ical(content)
        assert isinstance(calendar, Calendar)
        calendar.validate()  # type: ignore[no-untyped-call]  # as icalendar has it
        assert calendar.errors == []
        (zone,) = calendar.timezones
        assert zone.tz_name == "Etc/UTC"
        assert zone.to_tz().utcoffset(datetime(2024, 5, 1)) == timedelta(0)  # noqa: DTZ001  # local there
        assert (calendar.events, calendar.todos) == ([], [])


def test_a_calendar_with_events_has_no_time_zone() -> None:
    """Its days are days everywhere."""
    made = feed.from_anniversaries([concluded("1979").anniversary(45)])
    assert made.events == 1
    assert b"VTIMEZONE" not in made.content


class Asked(TypedDict, total=False):
    """What can be asked of `feed.dump` and `feed.dumps` alike."""

    every: int
    possible: bool
    count_from: CountFrom
    leap_day: LeapDay
    inexact: feed.Inexact
    lang: str
    name: str
    revised: str
    due: bool
    review: str
    alarms: tuple[int | str, ...]
    url: str


@pytest.mark.parametrize(
    "asked",
    [
        Asked(every=2),
        Asked(possible=True),
        Asked(count_from=CountFrom.ORIGIN),
        Asked(leap_day=LeapDay.MAR_1),
        Asked(inexact=feed.Inexact.OMIT),
        Asked(lang="ja"),
        Asked(name="Anniversaries"),
        Asked(revised="2024-01-15"),
        Asked(due=True),
        Asked(due=True, review="P6M"),
        Asked(alarms=(7, "P1M")),
        Asked(url="https://city.example/partners/{id}"),
    ],
    ids=lambda asked: next(iter(asked)),
)
def test_every_option_counts_in_memory_and_in_a_file(asked: Asked, tmp_path: Path) -> None:
    """The same bytes in both, whatever line breaks the system has, and other ones than without it."""
    partnerships = [
        concluded("2000-02-29"),
        concluded("1998", id_="known-to-the-year"),
        history("a c", Conclusion("1979-05-01", "friendship"), Conclusion("1999-05-01", "sister")),
        history("a d", Conclusion("1998-05-01", "sister"), Suspension("2025")),
        history("a e", Conclusion("2020-11-01", "sister", term="P5Y")),
    ]
    registry, window, path = Registry.of(partnerships), Period("2025/2026"), tmp_path / "feed.ics"
    made = feed.dump(registry, path, window, **asked)
    assert path.read_bytes() == made.content == feed.dumps(registry, window, **asked)
    assert made.content != feed.dumps(registry, window)
    assert len(made.left_out) == (2 if "inexact" in asked else 0)
    assert made.events == len(entries(made.content))


def test_a_file_stays_as_it_was_where_nothing_can_be_written(tmp_path: Path) -> None:
    """An error leaves the calendar that is subscribed to."""
    path = tmp_path / "feed.ics"
    made = feed.dump(samples.kitakyushu(), path, YEAR)
    with pytest.raises(UnknownLanguage):
        feed.dump(samples.kitakyushu(), path, YEAR, lang="tlh")
    assert path.read_bytes() == made.content
    assert [each.name for each in tmp_path.iterdir()] == ["feed.ics"]


@pytest.mark.parametrize("lang", ["tlh", "ja\r\nX-EVIL:1", "ja-", "ja;X=1", ""])
def test_a_language_that_is_none_is_refused(lang: str) -> None:
    """Even for an empty calendar, and before it could be in a parameter."""
    with pytest.raises(UnknownLanguage):
        feed.from_anniversaries([], lang=lang)


@pytest.mark.parametrize("name", ["", " ", "a\nX-EVIL:1", "a\r\nb", "a\x00"])
def test_a_name_that_is_no_line_is_refused(name: str) -> None:
    """The error shows it and says what would be right."""
    with pytest.raises(PartnershipsError) as caught:
        feed.from_anniversaries([], name=name)
    assert caught.value.path == "name"
    assert caught.value.message == f"the name must be a non-empty text in one line: {name!r}"


def test_a_revision_that_no_stamp_can_express_is_refused() -> None:
    """An inexact day, and one before the first."""
    with pytest.raises(NotSettled, match=r"^revised: this needs an exact day: '2024-02'$"):
        feed.from_anniversaries([], revised="2024-02")
    with pytest.raises(InvalidDate) as caught:
        feed.from_anniversaries([], revised="1969-12-31")
    assert str(caught.value) == (
        "revised: the day of the last revision must be 1970-01-01 or later: '1969-12-31'"
    )


def test_a_choice_that_there_is_not_is_refused() -> None:
    """The text of one will do."""
    listed = [concluded("1979").anniversary(45)]
    assert feed.from_anniversaries(listed, inexact="omit").events == 0  # type: ignore[arg-type]  # as from a file
    with pytest.raises(InvalidType, match="unknown inexact \\(known are span, omit\\): 'drop'"):
        feed.from_anniversaries(listed, inexact="drop")  # type: ignore[arg-type]  # wrong on purpose


def test_without_icalendar_the_error_says_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing else of the module needs it."""
    monkeypatch.setitem(sys.modules, "icalendar", None)
    assert feed.uid(concluded("1979").anniversary(45))
    with pytest.raises(MissingExtra) as caught:
        feed.from_anniversaries([])
    assert isinstance(caught.value, ImportError)
    assert str(caught.value) == (
        "writing a calendar needs icalendar: python -m pip install 'partnerships[ical]'"
    )


def run(code: str, seed: int) -> str:
    """Return what a program prints that starts anew."""
    environment = {**os.environ, "PYTHONHASHSEED": str(seed)}
    done = subprocess.run(  # noqa: S603  # our own code
        [sys.executable, "-c", code], env=environment, capture_output=True, check=True, text=True
    )
    return done.stdout


def test_each_run_of_python_writes_the_same_bytes() -> None:
    """Nothing hangs on the order of sets; and importing the module does not import the package."""
    code = """if True:
        import sys
        from partnerships import samples
        from partnerships.formats import feed
        print("icalendar" in sys.modules)
        print(feed.dumps(samples.kitakyushu(), "1960/2030", possible=True))
    """
    first, second = (run(code, seed) for seed in (1, 2))
    assert first == second
    assert first.startswith("False\nb'BEGIN:VCALENDAR")


def test_the_earlier_name_still_works() -> None:
    """`feed.of` is `feed.from_anniversaries`."""
    assert feed.of is feed.from_anniversaries
