"""The language that the page for translators makes from nothing to the end."""

from __future__ import annotations

import re
from pathlib import Path
from runpy import run_path
from typing import TYPE_CHECKING

import pytest

from partnerships import CountFrom, PartnershipType, check, samples, wording
from tests.checks.causes import CAUSES, ON

if TYPE_CHECKING:
    from partnerships.wording import Language

FILE = Path(__file__).parents[2] / "docs/languages/dutch.py"
DUTCH: Language = run_path(str(FILE))["DUTCH"]


def test_it_has_every_text_of_its_own() -> None:
    assert (DUTCH.tag, DUTCH.inherited) == ("nl", ())


@pytest.mark.parametrize("number", [1, 5, 11, 45, 100, 101])
def test_a_title_has_its_number(number: int) -> None:
    for count_from in CountFrom:
        label = PartnershipType.SISTER.label(DUTCH)
        title = wording.anniversary(number, ["A", "B"], label, count_from=count_from, lang=DUTCH)
        assert re.findall(r"[0-9]+", title) == [str(number)]


def test_it_says_the_sample_and_all_findings_without_dates_in_their_text_form() -> None:
    registry = samples.kitakyushu()
    told = [entry.tell(DUTCH) for entry in registry.history()]
    told += [tie.anniversary(5).explain(DUTCH) for tie in registry]
    told += [each.sentence(DUTCH) for cause in CAUSES for each in check(cause.faulty, on=ON)]
    assert told
    for each in told:
        assert "{" not in each
        assert not re.search(r"[0-9]{4}-[0-9]{2}(?![0-9])|XX", each), each


def test_sentences_that_a_city_would_print() -> None:
    dalian = samples.kitakyushu()["kitakyushu-dalian"]
    assert (
        dalian.anniversary(45).title(DUTCH)
        == "45 jaar vriendschapsband tussen Kitakyushu en Dalian"
    )
    assert wording.date("1979-05-01", DUTCH) == "1 mei 1979"
    assert wording.term("P1Y6M", DUTCH) == "1 jaar en 6 maanden"
