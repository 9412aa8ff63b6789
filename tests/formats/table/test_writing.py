"""What is written reads back, as text and as a workbook: but for the losses, which are told."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from attrs import evolve
from hypothesis import given

from partnerships import Conclusion, Municipality, Partnership, Registry, Termination, samples
from partnerships.formats import table
from tests.formats.table.test_properties import holdable
from tests.support.partnerships import SISTER

if TYPE_CHECKING:
    from pathlib import Path


@given(holdable())
def test_a_workbook_reads_back_as_the_text_does(registry: Registry) -> None:
    """And equal registries give equal bytes."""
    content = table.dumps_workbook(registry)
    assert table.loads(content).or_raise() == registry
    assert table.dumps_workbook(registry) == content


@pytest.mark.parametrize("ending", ["csv", "tsv", "xlsx"])
def test_the_samples_read_back_but_for_the_losses(tmp_path: Path, ending: str) -> None:
    """The same ones in every form."""
    registry = samples.kitakyushu()
    path = tmp_path / f"list.{ending}"
    assert table.dump(registry, path, lang="en") == table.losses(registry, lang="en")
    back = table.load(path, lang="en").or_raise()
    assert {each.id for each in back} == {each.id for each in registry if len(each.parties) == 2}
    assert back == table.loads(table.dumps(registry, lang="en"), lang="en").or_raise()


def test_a_last_day_and_the_day_of_an_end_have_a_column_each() -> None:
    """Both at once too; a term and what follows an end are losses."""
    a, b, c = (Municipality(each, each.upper()) for each in "abc")
    ties = [
        Partnership((a, b), [Conclusion("1979-05-01", SISTER, until="1990-03-31")]),
        Partnership((a, c), [Conclusion("1979", SISTER), Termination("1990")]),
        Partnership((b, c), [Conclusion("1979", SISTER, until="1999"), Termination("1990")]),
    ]
    registry = Registry.of(ties)
    assert table.losses(registry) == ()
    for content in (table.dumps(registry), table.dumps_workbook(registry)):
        assert table.loads(content).or_raise() == registry
    lost = registry.replacing(evolve(ties[0], acts=[Conclusion("1979", SISTER, term="P5Y")]))
    assert table.losses(lost) == ("a-b: term of the conclusion of 1979",)
