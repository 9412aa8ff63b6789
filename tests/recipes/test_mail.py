"""A mail of the milestones of the next quarter, as it arrives at a mail server."""

from __future__ import annotations

import socket
from datetime import date
from email import message_from_bytes, policy
from typing import TYPE_CHECKING, Any

import pytest

from partnerships import Period, Registry, samples

pytest.importorskip("icalendar", reason="it attaches a calendar: extra ical")

import milestones_mail as recipe

if TYPE_CHECKING:
    from email.message import EmailMessage

REGISTRY = samples.kitakyushu()


@pytest.mark.parametrize(
    ("day", "quarter"),
    [
        (date(2024, 1, 1), "2024-04-01/2024-06-30"),
        (date(2024, 3, 31), "2024-04-01/2024-06-30"),
        (date(2024, 4, 1), "2024-07-01/2024-09-30"),
        (date(2024, 9, 30), "2024-10-01/2024-12-31"),
        (date(2024, 12, 31), "2025-01-01/2025-03-31"),
    ],
)
def test_the_next_quarter_begins_after_the_day(day: date, quarter: str) -> None:
    assert recipe.find_next_quarter(day) == Period(quarter)


class Inbox:
    """Keeps what a mail server receives."""

    def __init__(self) -> None:
        self.received: list[Any] = []

    async def handle_DATA(self, _server: object, _session: object, envelope: Any) -> str:  # noqa: ANN401, N802  # aiosmtpd's
        self.received.append(envelope)
        return "250 OK"


def deliver(mail: EmailMessage) -> tuple[EmailMessage, Any]:
    """Send a mail to a server of our own, and return what has arrived."""
    controller = pytest.importorskip(
        "aiosmtpd.controller", reason="it is the mail server: install the extra recipes"
    )
    inbox = Inbox()
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    server = controller.Controller(inbox, hostname="127.0.0.1", port=port)
    server.start()
    try:
        recipe.send(mail, host="127.0.0.1", port=port)
    finally:
        server.stop()
    (envelope,) = inbox.received
    return message_from_bytes(envelope.content, policy=policy.default), envelope


def test_it_arrives_with_its_milestones_and_a_calendar() -> None:
    sent = recipe.write_mail(
        REGISTRY, date(2024, 3, 1), sender="protocol@city.example", receiver="mayor@city.example"
    )
    mail, envelope = deliver(sent)
    assert envelope.mail_from == "protocol@city.example"
    assert envelope.rcpt_tos == ["mayor@city.example"]
    assert mail["Subject"] == "Milestones of our partnerships, 1 April to 30 June 2024"
    text, calendar = mail.iter_parts()
    assert text.get_content().splitlines() == [
        "- 18 April 2024: 10th anniversary of the Sister City Agreement between Kitakyushu and Hai Phong",
        "- 1 May 2024: 45th anniversary of the friendship city relationship between Kitakyushu and Dalian",
        "- 8 June 2024: 65th anniversary of the sister city relationship between Kitakyushu and Tacoma",
    ]
    assert calendar.get_content_type() == "text/calendar"
    assert calendar.get_content().count("BEGIN:VEVENT") == 3


def test_what_is_only_possible_stands_apart() -> None:
    """The fifth year of Davao is that of 2022, in each quarter."""
    registry = REGISTRY.involving("davao")
    for day in (date(2021, 12, 1), date(2022, 3, 1), date(2022, 6, 1), date(2022, 9, 1)):
        text, _ = recipe.write_mail(registry, day, sender="a@b", receiver="c@d").iter_parts()
        assert text.get_content().startswith("None.\n\nPerhaps in this quarter")
        assert "- 2022: 5th anniversary" in text.get_content()


def test_a_quarter_without_milestones_says_so() -> None:
    mail = recipe.write_mail(Registry.of(), date(2024, 3, 1), sender="a@b", receiver="c@d")
    assert next(mail.iter_parts()).get_content() == "None.\n"
