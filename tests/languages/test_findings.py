"""What a check says in languages whose words for a date depend on the words before it."""

from __future__ import annotations

import re

import pytest

from partnerships._languages import TABLES

DATES = ("first", "last", "before", "since", "until", "on", "day", "when", "notice")


@pytest.mark.parametrize("lang", ["es", "it", "pl", "ru"])
def test_no_date_of_a_finding_stands_behind_a_bare_preposition(lang: str) -> None:
    """A date stands alone, behind a colon, a comma or a bracket: no article and no case is missing,
    whatever is known of it.
    """
    behind = re.compile(rf"(?<![:,] )(?<!\()\{{(?:{'|'.join(DATES)})\}}")
    for code, text in TABLES[lang]["findings"].items():
        assert not behind.search(text), (code, text)
