"""A mail of the milestones of the next quarter.

A line for cron, which sends it a month ahead of each quarter:

0 8 1 3,6,9,12 *  python milestones_mail.py registry.json protocol@city.example mayor@city.example
"""

import smtplib
import sys
from collections.abc import Iterable
from datetime import date
from email.message import EmailMessage

from dateutil.relativedelta import relativedelta

from partnerships import Anniversary, Period, Registry, wording
from partnerships.formats import document, feed


def find_next_quarter(day: date) -> Period:
    """Return the quarter of the calendar year that begins after a day."""
    first = date(day.year, (day.month - 1) // 3 * 3 + 1, 1) + relativedelta(months=3)
    return Period.between(first, first + relativedelta(months=3, days=-1))


def write_lines(anniversaries: Iterable[Anniversary]) -> str:
    """Return a line for each anniversary."""
    return "".join(f"- {wording.date(each.on)}: {each.title()}\n" for each in anniversaries)


def write_mail(registry: Registry, day: date, *, sender: str, receiver: str) -> EmailMessage:
    """Return the mail of the quarter after a day, with a calendar of the same milestones.

    Those of which only the month or the year is known may fall in another quarter. They stand apart.
    """
    quarter = find_next_quarter(day)
    certain = [*registry.anniversaries(quarter, every=5)]
    possible = [*registry.anniversaries(quarter, every=5, possible=True)]
    others = [each for each in possible if each not in certain]
    text = write_lines(certain) or "None.\n"
    if others:
        text += f"\nPerhaps in this quarter, as the dates are not known to the day:\n{write_lines(others)}"
    mail = EmailMessage()
    mail["From"], mail["To"] = sender, receiver
    mail["Subject"] = f"Milestones of our partnerships, {wording.date(quarter)}"
    mail.set_content(text)
    calendar = feed.from_anniversaries(possible, revised=day).content
    mail.add_attachment(calendar, maintype="text", subtype="calendar", filename="milestones.ics")
    return mail


def send(mail: EmailMessage, *, host: str = "localhost", port: int = 25) -> None:
    """Send a mail. A server elsewhere also wants `starttls` and `login`."""
    with smtplib.SMTP(host, port, timeout=30) as server:
        server.send_message(mail)


def main() -> None:
    """Send the mail of the quarter after today."""
    path, sender, receiver = sys.argv[1:]
    mail = write_mail(document.load(path), date.today(), sender=sender, receiver=receiver)
    send(mail)


if __name__ == "__main__":
    main()
