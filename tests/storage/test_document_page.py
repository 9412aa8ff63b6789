"""What the page about the document shows can be copied, and it names every key."""

import json
import re
from pathlib import Path
from typing import Any

import pytest

from partnerships.formats import document

PAGE = (Path(__file__).parents[2] / "docs/document.md").read_text("utf-8")
WHOLE, *FRAGMENTS = re.findall(r"```json\n(.*?)```", PAGE, re.DOTALL)


def with_fragment(value: dict[str, Any]) -> dict[str, Any]:
    """Return the whole document with what a fragment adds to it."""
    whole: dict[str, Any] = json.loads(WHOLE)
    city = {"id": "incheon", "names": [{"text": "Incheon"}]}
    whole["municipalities"].append(city)
    if "act" in value:
        whole["partnerships"][0]["acts"].append(value)
    elif "parties" in value:
        whole["partnerships"].append(value)
    else:
        whole |= value
    return whole


def test_the_document_to_copy_is_laid_out_as_the_library_writes_it() -> None:
    registry = document.loads(WHOLE)
    assert document.dumps(registry, schema="registry.schema.json") == WHOLE
    assert registry["kitakyushu-dalian"].anniversary(45).on.exact is not None


@pytest.mark.parametrize("fragment", FRAGMENTS)
def test_what_is_to_be_added_can_be_added(fragment: str) -> None:
    before, value = document.loads(WHOLE), json.loads(fragment)
    assert document.loads(json.dumps(with_fragment(value))) != before


def iter_keys(schema: object) -> list[str]:
    """Return the keys of all objects in a schema."""
    if isinstance(schema, list):
        return [key for each in schema for key in iter_keys(each)]
    if not isinstance(schema, dict):
        return []
    inner = [key for each in schema.values() for key in iter_keys(each)]
    return [*schema.get("properties", {}), *inner]


def test_every_key_is_described() -> None:
    missing = {key for key in iter_keys(document.schema()) if f"`{key}`" not in PAGE}
    assert missing == set()
