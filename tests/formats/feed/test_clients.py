"""Real calendar programs read the feed: a CalDAV server, and clients that are subscribed to it.

The server is Radicale, on this machine alone and for as long as a test; the clients are caldav and khal.
Where they are not installed, the tests are skipped.
"""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
from base64 import b64encode
from contextlib import closing, contextmanager
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final
from urllib.request import ProxyHandler, Request, build_opener

import pytest

from partnerships import Conclusion, Municipality, Partnership, Period, Registry, samples
from partnerships.formats import feed

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

HOST: Final = "127.0.0.1"
USER: Final = "office"
EVE: Final = date(2024, 4, 30)
DAY: Final = date(2024, 5, 1)
MORROW: Final = date(2024, 5, 2)
TITLE: Final = "北九州市・大連市 友好都市提携45周年"
SECONDS: Final = 30
"""Longer than a server ever takes to begin or to end."""


@pytest.fixture(scope="module")
def content() -> bytes:
    """Return Kitakyushu's calendar of 2024."""
    window = Period.calendar_year(2024)
    return feed.dumps(
        samples.kitakyushu(),
        window,
        lang="ja",
        name="北九州市の周年",
        alarms=(7, "P1M"),
        url="https://kitakyushu.example/partners/{id}",
    )


@pytest.fixture(scope="module")
def server(content: bytes, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Yield the address of a calendar on a server, uploaded as it was written."""
    pytest.importorskip("radicale")
    with serving(tmp_path_factory.mktemp("radicale")) as address:
        assert ask(f"{address}{USER}/anniversaries/", "PUT", content)[0] == 201
        yield address


@contextmanager
def serving(directory: Path) -> Iterator[str]:
    """Run a server that keeps its calendars in a directory, and lets everyone in."""
    port = free_port()
    command = [
        *(sys.executable, "-m", "radicale", "--config", ""),
        *("--server-hosts", f"{HOST}:{port}", "--auth-type", "none", "--auth-delay", "0"),
        *("--storage-filesystem-folder", str(directory / "calendars")),
    ]
    with (directory / "log").open("w+b") as log:
        process = subprocess.Popen(  # noqa: S603  # as written above
            command, stdout=log, stderr=log, env={**os.environ, "PYTHONUTF8": "1"}
        )
        try:
            wait_for(port, process, directory / "log")
            yield f"http://{HOST}:{port}/"
        finally:
            process.terminate()
            try:
                process.wait(SECONDS)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()


def free_port() -> int:
    """Return the number of a port that nothing listens on."""
    with closing(socket.socket()) as found:
        found.bind((HOST, 0))
        port: int = found.getsockname()[1]
        return port


def wait_for(port: int, process: subprocess.Popen[bytes], log: Path) -> None:
    """Return once the server can be spoken to."""
    until = time.monotonic() + SECONDS
    while process.poll() is None and time.monotonic() < until:
        try:
            socket.create_connection((HOST, port), timeout=1).close()
        except OSError:
            time.sleep(0.05)
        else:
            return
    pytest.fail(f"the server did not begin:\n{log.read_text(errors='replace')}")


def ask(address: str, method: str, body: bytes | None = None) -> tuple[int, bytes]:
    """Ask the server as a program does that only knows HTTP, and return its status and answer."""
    request = Request(address, body, method=method)  # noqa: S310  # an address of our own
    request.add_header("Authorization", f"Basic {b64encode(f'{USER}:'.encode()).decode()}")
    request.add_header("Content-Type", "text/calendar; charset=utf-8")
    with build_opener(ProxyHandler({})).open(request, timeout=SECONDS) as answer:
        return answer.status, answer.read()


def test_a_caldav_client_finds_the_45th_on_its_day(
    server: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of all that the server holds of that day, with its name, its days and its status; not a day later."""
    caldav = pytest.importorskip("caldav")
    monkeypatch.setenv("NO_PROXY", HOST)
    with caldav.DAVClient(url=server, username=USER, password="") as client:
        calendars = {str(each.url): each for each in client.principal().calendars()}
        calendar = calendars[f"{server}{USER}/anniversaries/"]
        assert calendar.get_display_name() == "北九州市の周年"
        found = {}
        for day in (EVE, DAY, MORROW):
            events = calendar.search(start=day, end=day + timedelta(days=1), event=True)
            parts = [each.icalendar_component for each in events]
            found[day] = [
                (str(each["STATUS"]), each["DTSTART"].dt, each["DTEND"].dt)
                for each in parts
                if str(each["SUMMARY"]) == TITLE
            ]
        assert found == {EVE: [], DAY: [("CONFIRMED", DAY, MORROW)], MORROW: []}
        assert len(calendar.events()) == 9


def test_a_caldav_client_has_the_reminders_and_the_addresses(
    server: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of each event, as the server gives it out: two reminders that it would show, and its page."""
    caldav = pytest.importorskip("caldav")
    monkeypatch.setenv("NO_PROXY", HOST)
    with caldav.DAVClient(url=server, username=USER, password="") as client:
        calendar = client.calendar(url=f"{server}{USER}/anniversaries/")
        (event,) = calendar.search(start=DAY, end=MORROW, event=True, summary=TITLE)
        part = event.icalendar_component
    assert part["URL"] == "https://kitakyushu.example/partners/kitakyushu-dalian"
    assert part["X-MICROSOFT-CDO-ALLDAYEVENT"] == "TRUE"
    shown = [
        (each["ACTION"], each["DESCRIPTION"], each["TRIGGER"].dt) for each in part.subcomponents
    ]
    assert shown == [
        ("DISPLAY", TITLE, timedelta(days=-7)),
        ("DISPLAY", TITLE, timedelta(days=-30)),
    ]


def test_glpis_notice_day_is_in_a_calendar_on_a_server(
    server: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Concluded for a year that renews itself, with two months' notice: an event of its own, with a reminder."""
    caldav = pytest.importorskip("caldav")
    monkeypatch.setenv("NO_PROXY", HOST)
    tie = Partnership(
        (Municipality("a", "A"), Municipality("b", "B")),
        [Conclusion("2024-08-28", "sister", term="P12M", renews="P12M", notice="P2M")],
    )
    window = Period("2026-02-11/2027-02-10")
    made = feed.dumps(Registry.of([tie]), window, due=True, alarms=(14,))
    assert ask(f"{server}{USER}/due/", "PUT", made)[0] == 201
    with caldav.DAVClient(url=server, username=USER, password="") as client:
        calendar = client.calendar(url=f"{server}{USER}/due/")
        last = date(2026, 6, 28)
        (event,) = calendar.search(start=last, end=last + timedelta(days=1), event=True)
        part = event.icalendar_component
    assert str(part["SUMMARY"]) == "last day to give notice: A and B"
    assert [each["TRIGGER"].dt for each in part.subcomponents] == [timedelta(days=-14)]


def test_an_upload_anew_changes_the_events_and_adds_none(server: str) -> None:
    """Their UIDs are the same, so that what the feed says now takes the place of what it said."""
    address = f"{server}{USER}/again/"
    window = Period.calendar_year(2024)
    first, then = (
        feed.dumps(samples.kitakyushu(), window, lang=each, name=each) for each in ("en", "ja")
    )
    for content in (first, then):
        ask(address, "PUT", content)
    held = ask(address, "GET")[1]
    assert held.count(b"BEGIN:VEVENT") == first.count(b"BEGIN:VEVENT")
    assert b"LANGUAGE=ja" in held
    assert b"LANGUAGE=en" not in held


def test_khal_shows_the_45th_on_its_day(server: str, tmp_path: Path) -> None:
    """The calendar as the server gives it out, imported, and the agenda of the day asked for."""
    pytest.importorskip("khal")
    held = tmp_path / "held.ics"
    held.write_bytes(ask(f"{server}{USER}/anniversaries/", "GET")[1])
    (tmp_path / "calendar").mkdir()
    (tmp_path / "config").write_text(
        f"""
[calendars]
[[anniversaries]]
path = {tmp_path / "calendar"}
[sqlite]
path = {tmp_path / "khal.db"}
[locale]
local_timezone = Asia/Tokyo
default_timezone = Asia/Tokyo
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%d %H:%M
""",
        encoding="utf-8",
    )
    khal(tmp_path, "import", "--batch", str(held))
    for day, shown in ((EVE, 0), (DAY, 1), (MORROW, 0)):
        agenda = khal(tmp_path, "list", "--format", "{title}", day.isoformat(), "1d")
        assert agenda.split("\n").count(TITLE) == shown


def khal(directory: Path, *arguments: str) -> str:
    """Return what khal prints, with its configuration in a directory."""
    done = subprocess.run(  # noqa: S603  # as written here
        [sys.executable, "-m", "khal", "--config", str(directory / "config"), *arguments],
        capture_output=True,
        check=True,
        cwd=directory,
        env={**os.environ, "PYTHONUTF8": "1", "HOME": str(directory)},
        timeout=SECONDS,
    )
    return done.stdout.decode()


def test_vobject_finds_nothing_wrong(content: bytes) -> None:
    """A reader and validator of other authors accepts every component."""
    vobject = pytest.importorskip("vobject")
    calendar = vobject.readOne(content.decode())
    assert calendar.validate(raiseException=True)
    assert len(calendar.vevent_list) == 9


def test_clients_take_a_calendar_without_events(server: str) -> None:
    """A server keeps it, with nothing in it; and what had events before has none any more."""
    nothing = feed.dumps(samples.kitakyushu(), "1900/1900", lang="ja", name="1900")
    address = f"{server}{USER}/nothing/"
    some = feed.dumps(samples.kitakyushu(), Period.calendar_year(2024), lang="ja", name="1900")
    assert ask(address, "PUT", some)[0] in {201, 204}
    assert ask(address, "PUT", nothing)[0] in {201, 204}
    held = ask(address, "GET")[1]
    assert held.startswith(b"BEGIN:VCALENDAR")
    assert b"VEVENT" not in held
    vobject = pytest.importorskip("vobject")
    calendar = vobject.readOne(nothing.decode())
    assert calendar.validate(raiseException=True)
    assert [each.name for each in calendar.components()] == ["VTIMEZONE"]
