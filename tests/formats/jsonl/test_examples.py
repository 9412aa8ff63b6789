"""JSON Lines: what a line holds, and what is wrong with it, by its number."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from partnerships import (
    Act,
    Conclusion,
    Exchange,
    InvalidDocument,
    Municipality,
    Occasion,
    Partnership,
    Registry,
    Succession,
    samples,
)
from partnerships.formats import jsonl

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

A, B, C = (Municipality(each, each.upper()) for each in "abc")
ONE = Registry.of([Partnership((A, B), [Conclusion("1979", "sister")])])
TWO = Registry.of([Partnership((A, C), [Conclusion("1980", "sister")])])
WRONG = jsonl.dumps(TWO).replace('"1980"', '"1980-13"').replace('"c"]', '"d"]')


def test_a_line_is_a_registry_document() -> None:
    assert jsonl.dumps(ONE) == (
        '{"format":"partnerships/1","municipalities":[{"id":"a","names":[{"text":"A"}]},'
        '{"id":"b","names":[{"text":"B"}]}],"partnerships":[{"id":"a-b","parties":["a","b"],'
        '"acts":[{"act":"conclusion","on":"1979","type":"sister"}]}]}\n'
    )


def test_an_empty_registry_is_one_line() -> None:
    assert jsonl.dumps(Registry.of()) == '{"format":"partnerships/1"}\n'
    assert jsonl.loads("") == jsonl.loads("\n \n") == Registry.of()


def test_partnerships_to_whose_exchanges_each_other_refers_are_on_one_line() -> None:
    """There is no empty line for those that others took along."""
    first = Exchange("first", "visit", "First", when="1991", partnership="a-b")
    again = Exchange(
        "again", "visit", "Again", partnership="a-c", commemorates=Occasion(10, of="first")
    )
    registry = Registry.of([*ONE, *TWO], exchanges=[first, again])
    (line,) = jsonl.dumps(registry).splitlines()
    assert [each["id"] for each in json.loads(line)["partnerships"]] == ["a-b", "a-c"]
    assert jsonl.loads(line) == registry


def test_a_file_is_written_and_read(tmp_path: Path) -> None:
    path = tmp_path / "registry.jsonl"
    registry = samples.kitakyushu()
    jsonl.dump(registry, path)
    assert jsonl.load(path) == registry
    with path.open("rb") as file:
        assert sum(map(len, jsonl.iter_registries(file))) == len(registry)
    with path.open(encoding="utf-8") as text:
        assert sum(map(len, jsonl.iter_registries(text))) == len(registry)


def test_windows_lines_and_a_byte_order_mark_are_read() -> None:
    text = (jsonl.dumps(ONE) + jsonl.dumps(TWO)).replace("\n", "\r\n")
    assert jsonl.loads(b"\xef\xbb\xbf" + text.encode()) == ONE | TWO


def test_all_errors_are_reported_with_their_lines() -> None:
    other = Registry.of([Partnership((A, B), [Conclusion("1981", "sister")])])
    lines = [jsonl.dumps(ONE), "\n", WRONG, jsonl.dumps(TWO), jsonl.dumps(other), '{"a" 1}\n']
    with pytest.raises(InvalidDocument) as caught:
        jsonl.loads("".join(lines), name="registry.jsonl")
    assert str(caught.value).splitlines() == [
        "registry.jsonl: 4 errors",
        "line 3.partnerships[0] ('a-c').parties[1]: unknown municipality (not in municipalities): 'd'",
        "line 3.partnerships[0] ('a-c').acts[0].on: month must be 1 to 12: '1980-13'",
        "line 5: two different partnerships under one id: 'a-b'",
        "line 6: not JSON at line 6, column 6: Expecting ':' delimiter",
    ]
    assert caught.value.exceptions[1].path == "line 3.partnerships[0].acts[0].on"


def test_an_iterator_goes_on_until_the_line_that_is_wrong() -> None:
    """And reads no line before it is asked for its registry."""
    read: list[str] = []

    def lines() -> Iterator[str]:
        for line in (jsonl.dumps(ONE), jsonl.dumps(TWO), WRONG):
            read.append(line)
            yield line

    found = jsonl.iter_registries(lines(), name="registry.jsonl")
    assert next(found) == ONE
    assert len(read) == 1
    assert next(found) == TWO
    with pytest.raises(InvalidDocument) as caught:
        next(found)
    assert str(caught.value).startswith(
        "registry.jsonl: line 3: 2 errors\npartnerships[0] ('a-c')."
    )


def test_bytes_that_are_not_utf_8_are_refused() -> None:
    with pytest.raises(InvalidDocument) as caught:
        jsonl.loads(b"\xff")
    assert str(caught.value) == "lines: 1 error\nnot UTF-8 at byte 0: b'\\xff'"
    with pytest.raises(InvalidDocument) as caught:
        next(jsonl.iter_registries([b"\xff"]))
    assert str(caught.value) == "lines: line 1: 1 error\nnot UTF-8 at byte 0: b'\\xff'"


def test_a_reader_remembers_nothing_of_the_line_before() -> None:
    """The second line names a municipality that only the first one has."""
    second = json.loads(jsonl.dumps(TWO))
    second["municipalities"] = second["municipalities"][1:]
    with pytest.raises(InvalidDocument) as caught:
        [*jsonl.iter_registries([jsonl.dumps(TWO), json.dumps(second)])]
    assert str(caught.value) == (
        "lines: line 2: 1 error\n"
        "partnerships[0] ('a-c').parties[0]: unknown municipality (not in municipalities): 'a'"
    )


def test_lines_with_every_kind_of_record_are_read_by_one_reader() -> None:
    """Records that are not simple need a converter, which is made once."""
    acts: list[Act] = [Conclusion("1979", "sister", note="signed"), Succession("1990", "b", C)]
    many = [Partnership((A, B), acts, id=f"tie-{number}") for number in range(3)]
    assert jsonl.loads(jsonl.dumps(Registry.of(many))) == Registry.of(many)


def test_duckdb_reads_the_lines(tmp_path: Path) -> None:
    """A line is a row, its partnerships are a list of structures."""
    duckdb = pytest.importorskip("duckdb", reason="DuckDB reads the lines: install the extra dev")
    jsonl.dump(samples.kitakyushu(), tmp_path / "registry.jsonl")
    query = "SELECT partnerships[1].id FROM read_json($1, format = 'newline_delimited')"
    with duckdb.connect() as connection:
        rows = connection.execute(query, [str(tmp_path / "registry.jsonl")]).fetchall()
    assert [id_ for (id_,) in rows] == [each.id for each in samples.kitakyushu()]
