"""What the example tests share: municipalities, and short ways to write and to read."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest

from partnerships import (
    Act,
    Anniversary,
    CountFrom,
    Municipality,
    Name,
    Partnership,
    PartnershipsError,
    PartnershipType,
)

ADMINISTRATIVE = PartnershipType("administrative-exchange", None, {"ja": "行政交流都市"})
COOPERATION = PartnershipType.FRIENDLY_COOPERATION
SISTER = PartnershipType.SISTER

DALIAN = Municipality(
    "dalian",
    [
        Name("Lüda", lang="en", until="1981"),
        Name("Dalian", lang="en", since="1981"),
        Name("旅大", lang="ja", until="1981"),
        Name("大連", lang="ja", since="1981"),
    ],
    country="CN",
)


def city(id_: str) -> Municipality:
    """Return a municipality with an English name like its id."""
    return Municipality(id_, Name(id_.replace("-", " ").title(), lang="en"))


def history(ids: str, *acts: Act) -> Partnership:
    """Return the partnership of these founding municipalities, with these acts."""
    return Partnership([city(id_) for id_ in ids.split()], acts)


def kitakyushu_dalian(since: str) -> Partnership:
    """Return the partnership with its date as it is known here."""
    return Partnership.between(
        city("kitakyushu"), DALIAN, type=PartnershipType.FRIENDSHIP, since=since
    )


def get_number_and_date(found: Anniversary) -> tuple[int, str]:
    """Return the number of an anniversary and when it is."""
    return found.number, str(found.on)


def list_anniversaries(
    partnership: Partnership,
    period: str,
    *,
    possible: bool = False,
    count_from: CountFrom = CountFrom.TYPE,
    party: str | None = None,
) -> list[tuple[int, str]]:
    """Return the anniversaries that a period lists, by number and date."""
    found = partnership.anniversaries(period, possible=possible, count_from=count_from, party=party)
    return [get_number_and_date(each) for each in found]


def list_days(first: date, last: date) -> list[date]:
    """Return all days between two, both included."""
    return [first + timedelta(days=number) for number in range((last - first).days + 1)]


def catch_error(kind: Callable[..., object], /, **arguments: object) -> PartnershipsError:
    """Return the error that a constructor raises for these arguments."""
    with pytest.raises(PartnershipsError) as caught:
        kind(**arguments)
    return caught.value


def describe_error(error: PartnershipsError) -> tuple[type[PartnershipsError], str, str]:
    """Return the class of an error, its place and its sentence."""
    return type(error), error.path, error.message
