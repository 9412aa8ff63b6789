"""Documents that earlier versions wrote are read as they were: a file of each form that `format` has stood for."""

import json
from pathlib import Path
from typing import Final

import pytest

from partnerships import samples
from partnerships.formats import document

PAST: Final = sorted(Path(__file__).parent.joinpath("past").glob("*.json"))

EXCHANGES: Final = {"1-partnerships.json": 0, "1-exchanges.json": 36}


@pytest.mark.parametrize("path", PAST, ids=lambda path: path.stem)
def test_a_document_of_the_past_is_read_whole(path: Path) -> None:
    """Nothing in it is refused, and nothing is left out when it is written anew."""
    registry = document.load(path)
    plain = json.loads(path.read_text("utf-8"))
    assert [each.id for each in registry] == [each["id"] for each in plain["partnerships"]]
    assert len(registry.exchanges) == EXCHANGES[path.name] == len(plain.get("exchanges", ()))
    assert set(registry.municipalities) == {each["id"] for each in plain["municipalities"]}
    assert set(registry.sources) == {each["id"] for each in plain.get("sources", ())}
    assert document.loads(document.dumps(registry)) == registry


@pytest.mark.parametrize("path", PAST, ids=lambda path: path.stem)
def test_it_still_answers_what_it_answered(path: Path) -> None:
    """The anniversaries of 2024 of the embedded registry, whose dates have only become finer since."""
    registry = document.load(path)
    assert str(registry["kitakyushu-dalian"].anniversary(45).on) == "2024-05-01"
    assert len(registry) == len(samples.kitakyushu())
    assert registry.count_anniversaries("2024/2024", possible=True) == 9


def test_every_past_format_has_a_file() -> None:
    """The name of a file begins with the number of its format."""
    formats = {json.loads(path.read_text("utf-8"))["format"] for path in PAST}
    assert formats == {f"partnerships/{path.name.partition('-')[0]}" for path in PAST}
    assert document.FORMAT in formats
