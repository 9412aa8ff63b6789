"""What an anniversary is called, and what it is counted from, in every kind of history."""

import pytest

from partnerships import Accession, Conclusion, CountFrom, Partnership, Succession, Termination
from tests.support.partnerships import COOPERATION, SISTER, city, history

PLAIN = history("a b", Conclusion("1990-05-01", SISTER))
IN_FORCE_LATER = history("a b", Conclusion("1990-05-01", SISTER, in_force_from="1991-04-01"))
UPGRADED = history("a b", Conclusion("1989-10-24", COOPERATION), Conclusion("2007-02-02", SISTER))
BEGUN_ANEW = history(
    "a b",
    Conclusion("1980-01-01", SISTER),
    Termination("1985-01-01"),
    Conclusion("1989-10-24", COOPERATION),
    Conclusion("2007-02-02", SISTER),
)
SUCCEEDED = history(
    "kokura tacoma",
    Conclusion("1959-06-08", SISTER),
    Succession("1963-02-10", "kokura", city("kitakyushu")),
)
JOINED = history(
    "a b",
    Conclusion("1990-05-01", SISTER),
    Accession("2000-05-01", city("c")),
    Accession("2005-05-01", city("d")),
)


@pytest.mark.parametrize(
    ("partnership", "count_from", "title", "explanation"),
    [
        (
            PLAIN,
            CountFrom.TYPE,
            "30th anniversary of the sister city relationship between A and B",
            "30th, counted from 1 May 1990 (sister city relationship with B)",
        ),
        (
            PLAIN,
            CountFrom.UNBROKEN,
            "30th anniversary of the unbroken relationship between A and B",
            (
                "30th, counted from 1 May 1990"
                " (the start of the unbroken relationship: sister city relationship with B)"
            ),
        ),
        (
            PLAIN,
            CountFrom.ORIGIN,
            "30th anniversary of the first agreement between A and B",
            "30th, counted from 1 May 1990 (the first agreement: sister city relationship with B)",
        ),
        (
            PLAIN,
            CountFrom.ENTRY_INTO_FORCE,
            "30th anniversary of the sister city relationship between A and B",
            "30th, counted from 1 May 1990 (sister city relationship with B)",
        ),
        (
            IN_FORCE_LATER,
            CountFrom.TYPE,
            "30th anniversary of the sister city relationship between A and B",
            "30th, counted from 1 May 1990 (sister city relationship with B)",
        ),
        (
            IN_FORCE_LATER,
            CountFrom.ENTRY_INTO_FORCE,
            "30th anniversary of the entry into force of the sister city agreement between A and B",
            "30th, counted from 1 April 1991 (the entry into force: sister city relationship with B)",
        ),
        (
            UPGRADED,
            CountFrom.TYPE,
            "30th anniversary of the sister city relationship between A and B",
            (
                "30th, counted from 2 February 2007 (sister city relationship with B);"
                " unbroken since 24 October 1989: 47 completed years"
            ),
        ),
        (
            UPGRADED,
            CountFrom.UNBROKEN,
            "30th anniversary of the unbroken relationship between A and B",
            (
                "30th, counted from 24 October 1989 (the start of the unbroken relationship:"
                " friendly cooperation city relationship with B)"
            ),
        ),
        (
            BEGUN_ANEW,
            CountFrom.TYPE,
            "30th anniversary of the sister city relationship between A and B",
            (
                "30th, counted from 2 February 2007 (sister city relationship with B);"
                " unbroken since 24 October 1989: 47 completed years;"
                " since the first agreement (1 January 1980): 57 completed years, breaks included"
            ),
        ),
        (
            BEGUN_ANEW,
            CountFrom.UNBROKEN,
            "30th anniversary of the unbroken relationship between A and B",
            (
                "30th, counted from 24 October 1989 (the start of the unbroken relationship:"
                " friendly cooperation city relationship with B);"
                " since the first agreement (1 January 1980): 39 completed years, breaks included"
            ),
        ),
        (
            BEGUN_ANEW,
            CountFrom.ORIGIN,
            "30th anniversary of the first agreement between A and B",
            "30th, counted from 1 January 1980 (the first agreement: sister city relationship with B)",
        ),
        (
            SUCCEEDED,
            CountFrom.TYPE,
            "30th anniversary of the sister city relationship between Kitakyushu and Tacoma",
            "30th, counted from 8 June 1959 (sister city relationship of Kokura with Tacoma)",
        ),
        (
            JOINED,
            CountFrom.TYPE,
            "30th anniversary of the sister city relationship between A, B, C and D",
            "30th, counted from 1 May 1990 (sister city relationship with B)",
        ),
    ],
)
def test_an_anniversary_says_what_it_is_counted_from_and_which_counts_are_longer(
    partnership: Partnership, count_from: CountFrom, title: str, explanation: str
) -> None:
    anniversary = partnership.anniversary(30, count_from=count_from)
    assert anniversary.title() == title
    assert anniversary.explain() == explanation


@pytest.mark.parametrize(
    ("party", "title", "explanation"),
    [
        (
            "a",
            "10th anniversary of the sister city relationship between A, B and C",
            "10th, counted from 1 May 1990 (sister city relationship with B)",
        ),
        (
            "c",
            "10th anniversary of the accession of C to the sister city relationship between A, B and D",
            "10th, counted from 1 May 2000 (accession of C)",
        ),
        (
            "d",
            "10th anniversary of the accession of D to the sister city relationship between A, B and C",
            "10th, counted from 1 May 2005 (accession of D)",
        ),
    ],
)
def test_the_anniversary_of_a_member_is_that_of_its_accession(
    party: str, title: str, explanation: str
) -> None:
    """Founding members have that of the partnership."""
    anniversary = JOINED.anniversary(10, party=party)
    assert anniversary.title() == title
    assert anniversary.explain() == explanation
