"""What a registry ignores without need: findings about nothing that it has, and that there are not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from partnerships._checks.found import Found
from partnerships.check_options import expand_codes, make_matcher

if TYPE_CHECKING:
    from collections.abc import Container, Iterator, Sequence

    from partnerships.check_options import IgnoredFinding

_FAMILY = "C1"
"""The codes of what this module finds."""


def check_ignored(
    ignored: Sequence[IgnoredFinding], found: Sequence[Found], ids: Container[str]
) -> Iterator[Found]:
    """Yield what is ignored about an unknown id, or matches none of the findings (C101, C102)."""
    for index, each in enumerate(ignored):
        path = f"ignore[{index}]"
        if each.subject is not None and each.subject not in ids:
            values = {"code": each.code, "subject": each.subject}
            yield Found("C101", "checks", "", path, values=values)
            continue
        is_ignored = make_matcher([each])
        if not any(is_ignored(one.code, one.subjects) for one in found) and not any(
            code.startswith(_FAMILY) for code in expand_codes(each.code)
        ):
            subjects = () if each.subject is None else (each.subject,)
            yield Found("C102", "checks", "", path, subjects, {"ignored": str(each)})
