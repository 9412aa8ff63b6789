"""Whether a conclusion continues the spell of the agreement before it: certainly, presumably, or not.

Specifies that continuity after a term is presumed only where the dates leave it open, that after a termination it must
be certain, and that the explanation of a count says where it rests on a presumption.
"""

from typing import Any

import pytest

from partnerships import Act, Conclusion, CountFrom, Termination
from tests.support.partnerships import history


@pytest.mark.parametrize(
    ("first", "between", "second", "presumed", "unbroken_from"),
    [
        ({}, [], "2014-04-18", False, "2009-01-01"),
        ({"until": "2014-01-01"}, [], "2014-01-02", False, "2009-01-01"),
        ({"until": "2014-01-01"}, [], "2014-01-03", False, "2014-01-03"),
        ({"until": "2014-01-01"}, [], "2014-01", True, "2009-01-01"),
        ({"until": "2014"}, [], "2014-04-18", True, "2009-01-01"),
        ({"until": "2013"}, [], "2014-01-01", True, "2009-01-01"),
        ({"until": "2013"}, [], "2014-01-02", False, "2014-01-02"),
        ({"term": "P5Y", "renews": "P1Y"}, [], "2017-04-18", False, "2009-01-01"),
        ({}, [Termination("2014-04-18")], "2014-04-18", False, "2009-01-01"),
        ({}, [Termination("2014-04-18")], "2014-04-19", False, "2014-04-19"),
        ({}, [Termination("2014-04-18")], "2014", False, "[2014-04-18..2014-12-31]"),
    ],
)
def test_continuity_is_presumed_only_where_the_dates_leave_it_open(
    first: dict[str, Any],
    between: list[Act],
    second: str,
    presumed: bool,  # noqa: FBT001  # a table
    unbroken_from: str,
) -> None:
    """Not where it is certain, nor where it is certainly broken; no explanation then says so."""
    acts = [Conclusion("2009-01-01", "friendship", **first), *between, Conclusion(second, "sister")]
    partnership = history("here there", *acts)
    unbroken = partnership.anniversary(20, count_from=CountFrom.UNBROKEN)
    assert str(unbroken.counted_from) == unbroken_from
    assert ("presumed" in unbroken.explain()) is presumed
    assert ("presumed" in partnership.anniversary(20).explain()) is presumed
    before = partnership.anniversary(2, on="2010-01-01", count_from=CountFrom.UNBROKEN)
    assert "presumed" not in before.explain()
