"""Data packages: files that read back as the tables, and a description that is true of them."""

from __future__ import annotations

import csv
import json
from datetime import date
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given

from partnerships import InvalidDate, InvalidOption, Period, Registry, UnknownLanguage, samples
from partnerships.formats import datapackage
from tests.formats.arrow.test_properties import rows_of
from tests.support.exchange_strategies import registries_with_exchanges

if TYPE_CHECKING:
    from collections.abc import Callable

READERS: dict[str, Callable[[str], object]] = {
    "string": str,
    "date": date.fromisoformat,
    "boolean": {"true": True, "false": False}.__getitem__,
    "integer": int,
    "number": float,
}
"""How a cell of each type is read, as Table Schema has it by default."""

PERIOD = "1990/2030"


def read_rows(folder: Path, resource: dict[str, Any]) -> list[dict[str, object]]:
    """Return the rows of a file, read as its description says."""
    fields = resource["schema"]["fields"]
    with (folder / resource["path"]).open(encoding=resource["encoding"], newline="") as file:
        heading, *rows = csv.reader(file)
    assert heading == [each["name"] for each in fields]
    return [
        {
            each["name"]: READERS[each["type"]](cell) if cell else None
            for each, cell in zip(fields, row, strict=True)
        }
        for row in rows
    ]


def describe(folder: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((folder / "datapackage.json").read_text("utf-8"))
    return found


def dumped(registry: Registry, folder: Path) -> dict[str, bytes]:
    datapackage.dump(registry, folder, period=PERIOD)
    return {each.name: each.read_bytes() for each in folder.iterdir()}


@given(registries_with_exchanges())
def test_files_read_back_as_the_tables(registry: Registry) -> None:
    """All values, as their types say."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        datapackage.dump(registry, folder, period=PERIOD)
        for resource in describe(folder)["resources"]:
            rows = rows_of(registry, resource["name"], Period(PERIOD))
            assert read_rows(folder, resource) == rows


def test_the_description_is_true_of_the_files(tmp_path: Path) -> None:
    """Sizes, digests, keys, references, codes and what is never empty."""
    files = dumped(samples.kitakyushu(), tmp_path)
    resources = {each["name"]: each for each in describe(tmp_path)["resources"]}
    assert {*files} == {"datapackage.json", *(each["path"] for each in resources.values())}
    rows = {name: read_rows(tmp_path, each) for name, each in resources.items()}
    for name, resource in resources.items():
        content = files[resource["path"]]
        assert resource["bytes"] == len(content)
        assert resource["hash"] == f"sha256:{sha256(content).hexdigest()}"
        schema, own = resource["schema"], rows[name]
        keys = [tuple(row[each] for each in schema.get("primaryKey", row)) for row in own]
        assert len({*keys}) == len(keys) > 0
        for each in schema["fields"]:
            cells = [row[each["name"]] for row in own]
            limits = each.get("constraints", {})
            assert each["description"]
            assert not limits.get("required") or None not in cells
            assert {*cells} - {None} <= {*limits.get("enum", cells)}
        for key in schema.get("foreignKeys", []):
            ((field,), (referred,)) = key["fields"], key["reference"]["fields"]
            known = {row[referred] for row in rows[key["reference"]["resource"]]}
            assert {row[field] for row in own} - {None} <= known


def test_frictionless_finds_nothing_wrong(tmp_path: Path) -> None:
    """It checks the description, each cell, the sizes and digests, the keys and the references."""
    frictionless = pytest.importorskip(
        "frictionless", reason="Frictionless validates packages: install the extra dev"
    )
    dumped(samples.kitakyushu(), tmp_path)
    report = frictionless.validate(str(tmp_path / "datapackage.json"))
    assert report.valid, report.flatten(["title", "message"])
    assert report.stats["tasks"] == 9
    (tmp_path / "acts.csv").write_bytes(b"partnership\r\n")
    assert not frictionless.validate(str(tmp_path / "datapackage.json")).valid


def test_equal_registries_give_the_same_bytes(tmp_path: Path) -> None:
    """Also over an earlier package, in a folder that is there."""
    folders = [tmp_path / "one", tmp_path / "two" / "inside"]
    one, two = (dumped(samples.kitakyushu(), folder) for folder in folders)
    assert one == two == dumped(samples.kitakyushu(), folders[0])


def test_without_a_period_there_are_no_anniversaries(tmp_path: Path) -> None:
    """A file of an earlier package stays, and is not described."""
    dumped(samples.kitakyushu(), tmp_path)
    datapackage.dump(samples.kitakyushu(), tmp_path, lang="ja")
    names = [each["name"] for each in describe(tmp_path)["resources"]]
    assert "anniversaries" not in names
    assert (tmp_path / "anniversaries.csv").exists()
    assert "北九州市" in (tmp_path / "municipalities.csv").read_text("utf-8")


def test_the_package_has_further_properties(tmp_path: Path) -> None:
    about = {"name": "kitakyushu", "licenses": [{"name": "CC0-1.0"}], "title": "北九州市"}
    datapackage.dump(Registry.of(), tmp_path, properties=about)
    found = describe(tmp_path)
    assert {key: found[key] for key in about} == about
    assert list(found) == ["$schema", "name", "licenses", "title", "resources"]
    assert "北九州市" in (tmp_path / "datapackage.json").read_text("utf-8")


@pytest.mark.parametrize(
    ("properties", "message"),
    [
        ({"resources": []}, "properties: written by itself: resources"),
        ({"$schema": "x", "resources": []}, "properties: written by itself: \\$schema, resources"),
        ({"created": date(2024, 1, 1)}, "properties: JSON cannot hold this: .*date"),
        ({"version": float("nan")}, "properties: JSON cannot hold this: Out of range"),
    ],
)
def test_properties_that_cannot_be(
    properties: dict[str, object], message: str, tmp_path: Path
) -> None:
    with pytest.raises(InvalidOption, match=message):
        datapackage.dump(Registry.of(), tmp_path / "new", properties=properties)
    assert not (tmp_path / "new").exists()


def test_what_is_refused_leaves_no_folder(tmp_path: Path) -> None:
    with pytest.raises(InvalidDate):
        datapackage.dump(Registry.of(), tmp_path / "new", period="2024")
    with pytest.raises(UnknownLanguage):
        datapackage.dump(Registry.of(), tmp_path / "new", lang="tlh")
    (tmp_path / "file").write_text("", "utf-8")
    with pytest.raises(OSError, match="file"):
        datapackage.dump(Registry.of(), tmp_path / "file")
    assert not (tmp_path / "new").exists()
