"""Arrow tables: what a cell holds, and what is refused."""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from partnerships import (
    Accession,
    Act,
    Actor,
    Citation,
    Conclusion,
    Exchange,
    InvalidDate,
    InvalidOption,
    MissingExtra,
    Municipality,
    Name,
    Occasion,
    Partnership,
    Registry,
    Renewal,
    Resumption,
    Source,
    Succession,
    Suspension,
    Termination,
    UnknownLanguage,
    Withdrawal,
    samples,
)
from partnerships.formats import arrow
from partnerships.formats._columns.tables import TABLES
from tests.formats.arrow.test_properties import rows_of

if TYPE_CHECKING:
    from pathlib import Path

A = Municipality("a", [Name("Alpha", lang="en"), Name("甲", lang="ja")], country="JP")
B, C, D = (Municipality(each, each.upper()) for each in "bcd")


def known(row: dict[str, Any]) -> dict[str, Any]:
    """Return the cells of a row that are not empty."""
    return {name: cell for name, cell in row.items() if cell is not None}


def test_all_tables_but_that_of_a_period() -> None:
    registry = samples.kitakyushu()
    assert [*arrow.tables(registry)] == [name for name in TABLES if name != "anniversaries"]
    found = arrow.tables(registry, period="2024/2024")
    assert [*found] == [*TABLES]
    assert all(table.num_rows > 0 for table in found.values())


def test_each_column_describes_itself() -> None:
    """Also in a file that is made of it, such as Parquet."""
    for name, table in arrow.tables(Registry.of(), period="2024/2024").items():
        assert table.num_rows == 0
        assert table.schema.metadata[b"description"].decode() == TABLES[name].description
        for column in TABLES[name].columns:
            field = table.schema.field(column.name)
            assert field.metadata == {b"description": column.description.encode()}
            assert field.nullable is not column.required


def test_parquet_keeps_the_descriptions(tmp_path: Path) -> None:
    pa = pytest.importorskip("pyarrow", reason="pyarrow writes Parquet: install the extra dev")
    parquet = pytest.importorskip("pyarrow.parquet")
    parquet.write_table(
        pa.table(arrow.table(samples.kitakyushu(), "runs")), tmp_path / "runs.parquet"
    )
    back = parquet.read_table(tmp_path / "runs.parquet")
    assert back.column_names == [each.name for each in TABLES["runs"].columns]
    assert back.schema.field("type").metadata[b"description"] == b"The code of the type"
    assert back["until"].to_pylist()[0] is None


def test_an_open_end_is_null_and_the_text_says_whether_it_is_known() -> None:
    """A termination of unknown date has a text and no last day; one that goes on has neither."""
    acts: list[Act] = [Conclusion("[..1990]", "sister"), Termination("XXXX", known_by="2024")]
    registry = Registry.of(
        [Partnership((A, B), acts), Partnership((A, C), [Conclusion("1979", "sister")])]
    )
    ended, open_ended = rows_of(registry, "runs")
    assert known(ended).keys() >= {"since", "since_latest", "until", "until_latest"}
    assert ended["since_earliest"] is ended["until_earliest"] is None
    assert (ended["since"], ended["since_latest"]) == ("[..1990-12-31]", date(1990, 12, 31))
    assert (open_ended["since"], open_ended["until"], open_ended["until_latest"]) == (
        "1979",
        None,
        None,
    )
    (_, terminated, _) = rows_of(registry, "acts")
    assert (terminated["date"], terminated["known_by"]) == ("XXXX", "2024")
    assert (terminated["date_earliest"], terminated["date_latest"]) == (None, date(2024, 12, 31))


def test_acts_say_what_is_their_own() -> None:
    """Of each of the eight kinds."""
    acts: list[Act] = [
        Conclusion(
            "2000-01-01",
            "sister",
            term="P5Y",
            renews="P1Y",
            notice="P3M",
            basis="signing",
            in_force_from="2000-02",
            number="7/2000",
        ),
        Renewal("2004", until="2010-01", note="anew", sources=["one", "https://two.example"]),
        Suspension("2005", by="a", reason={"ja": "理由"}),
        Resumption("2006"),
        Accession("2007", C),
        Succession("2008", "b", D),
        Withdrawal("2009", "c"),
        Termination("2009-06", by="d"),
    ]
    registry = Registry.of([Partnership((A, B), acts, id="p")])
    rows = [known(row) for row in rows_of(registry, "acts")]
    common = ("partnership", "act", "kind", "date", "date_earliest", "date_latest")
    own = [{key: row[key] for key in row if key not in common} for row in rows]
    assert [row["kind"] for row in rows] == [type(act).__name__.lower() for act in acts]
    assert own == [
        {
            "type": "sister",
            "basis": "signing",
            "term": "P5Y",
            "in_force_from": "2000-02",
            "in_force_from_earliest": date(2000, 2, 1),
            "in_force_from_latest": date(2000, 2, 29),
            "renews": "P1Y",
            "notice": "P3M",
            "agreement": "7/2000",
        },
        {
            "until": "2010-01",
            "until_earliest": date(2010, 1, 1),
            "until_latest": date(2010, 1, 31),
            "note": "anew",
            "sources": "one\nhttps://two.example",
        },
        {"decided_by": "a", "reason": "理由 [ja]"},
        {},
        {"party": "c"},
        {"party": "b", "successor": "d"},
        {"party": "c"},
        {"decided_by": "d"},
    ]


def test_exchanges_and_who_took_part() -> None:
    """A municipality that is no actor took part as one; a signatory has an act and no exchange."""
    signed = Conclusion("2000", "sister", signatories=Actor("Mayor of A", office="mayor"))
    partnership = Partnership((A, B), [signed], id="p", fields=["sport", "culture"])
    festival = Exchange(
        "festival",
        "event",
        "Festival",
        when="2010/..",
        duration="P3D",
        fields=["culture", "sport"],
        partnership="p",
        municipalities=["a", "b"],
        actors=[Actor(municipality="b", role="host"), Actor(country="CN"), Actor("Someone")],
        commemorates=10,
        award="Prize",
        note="dry",
        sources=["book", Citation("book", page="9"), "paper"],
    )
    again = Exchange(
        "again", "event", "Again", commemorates=Occasion(1, of="festival"), part_of="festival"
    )
    sources = [Source("book", "Book"), Source("paper", "Paper")]
    registry = Registry.of([partnership], exchanges=[festival, again], sources=sources)
    assert [known(row) for row in rows_of(registry, "exchanges")] == [
        {
            "id": "festival",
            "kind": "event",
            "title": "Festival",
            "date": "2010/..",
            "date_earliest": date(2010, 1, 1),
            "duration": "P3D",
            "fields": "culture sport",
            "partnership": "p",
            "commemorates": 10,
            "award": "Prize",
            "note": "dry",
            "sources": "book paper",
        },
        {
            "id": "again",
            "kind": "event",
            "title": "Again",
            "part_of": "festival",
            "commemorates": 1,
            "commemorated": "festival",
        },
    ]
    at = {"exchange": "festival", "partnership": "p"}
    assert [known(row) for row in rows_of(registry, "actors")] == [
        {
            "partnership": "p",
            "act": 0,
            "name": "Mayor of A",
            "kind": "person",
            "role": "signatory",
            "office": "mayor",
        },
        at | {"municipality": "b", "kind": "municipality", "role": "host"},
        at | {"country": "CN", "kind": "country", "role": "participant"},
        at | {"name": "Someone", "kind": "person", "role": "participant"},
        at | {"municipality": "a", "kind": "municipality", "role": "participant"},
    ]
    (row,) = rows_of(registry, "partnerships")
    assert row["fields"] == "sport culture"


def test_names_titles_and_remarks_are_in_a_language() -> None:
    partnership = Partnership(
        (A, B), [Conclusion("2000-03-04", "sister")], motive={"en": "a river", "ja": "川"}
    )
    registry = Registry.of([partnership])
    found = arrow.tables(registry, period="2025/2025", lang="ja")
    assert found["municipalities"]["name"][0].as_py() == "甲"
    assert found["partnerships"]["title"][0].as_py() == "甲とB"
    assert found["partnerships"]["motive"][0].as_py() == "川"
    title = found["anniversaries"]["title"][0].as_py()
    assert title == partnership.anniversary(25).title("ja")


def test_municipalities_have_their_place_and_their_identifiers() -> None:
    town = Municipality(
        "town",
        "Town",
        since="1889-04-01",
        until="1963",
        part_of="county",
        identifiers={"wikidata": "Q1", "geonames": "2", "other": "3"},
        coordinates=(33.5, -130),
    )
    (row,) = rows_of(Registry.of(municipalities=[town]), "municipalities")
    assert known(row) == {
        "id": "town",
        "name": "Town",
        "part_of": "county",
        "since": "1889-04-01",
        "since_earliest": date(1889, 4, 1),
        "since_latest": date(1889, 4, 1),
        "until": "1963",
        "until_earliest": date(1963, 1, 1),
        "until_latest": date(1963, 12, 31),
        "latitude": 33.5,
        "longitude": -130.0,
        "wikidata": "Q1",
        "geonames": "2",
    }


def test_what_is_refused() -> None:
    registry = samples.kitakyushu()
    with pytest.raises(InvalidOption, match=r"unknown table \(known are partnerships, .*\): 'tie'"):
        arrow.table(registry, "tie")
    with pytest.raises(InvalidOption, match="the table of anniversaries needs a period"):
        arrow.table(registry, "anniversaries")
    with pytest.raises(InvalidDate, match="not a period"):
        arrow.tables(registry, period="2024")
    with pytest.raises(UnknownLanguage):
        arrow.table(registry, "acts", lang="tlh")


def test_without_arro3_the_error_says_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "arro3.core", None)
    with pytest.raises(MissingExtra) as caught:
        arrow.tables(Registry.of())
    assert str(caught.value) == (
        "Arrow tables need arro3-core: python -m pip install 'partnerships[arrow]'"
    )


def test_no_column_needs_quotation_marks_in_sql() -> None:
    """None is a reserved word of DuckDB, which has those of PostgreSQL and some more."""
    duckdb = pytest.importorskip("duckdb", reason="DuckDB knows them: install the extra dev")
    query = "SELECT keyword_name FROM duckdb_keywords() WHERE keyword_category = 'reserved'"
    reserved = {word for (word,) in duckdb.execute(query).fetchall()}
    assert "end" in reserved
    names = {each.name for table in TABLES.values() for each in table.columns} | {*TABLES}
    assert names & reserved == set()


def test_each_run_of_python_makes_the_same_tables() -> None:
    """Nothing hangs on the order of sets; and importing the module does not import the package."""
    code = """if True:
        import sys
        from partnerships import samples
        from partnerships.formats import arrow
        print("arro3" in sys.modules)
        for table in arrow.tables(samples.kitakyushu(), period="1950/2030").values():
            print([[cell.as_py() for cell in column] for column in table.columns])
    """
    outputs = [
        subprocess.run(  # noqa: S603  # our own code
            [sys.executable, "-c", code],
            env={**os.environ, "PYTHONHASHSEED": str(seed)},
            capture_output=True,
            check=True,
            text=True,
        ).stdout
        for seed in (1, 2)
    ]
    assert outputs[0] == outputs[1]
    assert outputs[0].startswith("False\n[['kitakyushu-tacoma', ")
