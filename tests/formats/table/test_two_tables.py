"""Two tables, as networks are kept: municipalities in one, pairs of their ids or Wikidata items in the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from partnerships import Conclusion, InvalidDocument, Municipality, Name
from partnerships.formats import table
from tests.support.partnerships import SISTER

if TYPE_CHECKING:
    from pathlib import Path

NODES = (
    "id,name,country,region,wikidata,latitude,longitude\n"
    "a,Bremen,Germany,Land Bremen,Q24879,53.1,8.8\nb,大連,China,,Q74881,,\nc,Riga,,,,,\n"
)


@pytest.fixture
def nodes(tmp_path: Path) -> Path:
    path = tmp_path / "nodes.csv"
    path.write_text(NODES, encoding="utf-8")
    return path


def test_a_table_of_municipalities_has_their_ids_names_and_places(nodes: Path) -> None:
    """Their regions are municipalities too."""
    assert table.load_municipalities(nodes, lang="en") == (
        Municipality("land-bremen-de", Name("Land Bremen", lang="en"), country="DE"),
        Municipality(
            "a",
            Name("Bremen", lang="en"),
            country="DE",
            part_of="land-bremen-de",
            identifiers={"wikidata": "Q24879"},
            coordinates=(53.1, 8.8),
        ),
        Municipality(
            "b", Name("大連", lang="en"), country="CN", identifiers={"wikidata": "Q74881"}
        ),
        Municipality("c", Name("Riga", lang="en")),
    )


@pytest.mark.parametrize(
    ("text", "options"),
    [
        ("municipality id,partner id,type,date\na,b,sister,1985\n", {}),
        (
            "from,to,kind,year\na,b,sister,1985\n",
            {"from": "municipality_id", "to": "partner_id", "kind": "type", "year": "date"},
        ),
        ("municipality_wikidata,partner_wikidata,type,date\nQ24879,Q74881,sister,1985\n", {}),
        ("municipality,partner,type,date\na,b,sister,1985\n", {}),
        ("municipality,partner,type,date\nBremen,,sister,1985\n", None),
    ],
)
def test_pairs_name_them_by_ids_or_items(
    nodes: Path, text: str, options: dict[str, str] | None, tmp_path: Path
) -> None:
    """Given as values, or as the second file."""
    links = tmp_path / "links.csv"
    links.write_text(text, encoding="utf-8")
    if options is None:
        assert len(table.load(links, municipalities=nodes).problems) == 1
        return
    reading = table.load(links, municipalities=nodes, columns=options)
    assert reading == table.loads(
        text, name=str(links), municipalities=table.load_municipalities(nodes), columns=options
    )
    (tie,) = reading.or_raise()
    assert tie.acts == (Conclusion("1985", SISTER),)
    assert {each.id: each.country for each in tie.parties} == {"a": "DE", "b": "CN"}
    assert reading.registry.municipalities["a"].part_of == "land-bremen-de"
    assert "land-bremen-de" in reading.registry.municipalities
    assert not reading.remarks


def test_an_id_that_is_not_given_is_told_and_a_country_that_contradicts_is_a_problem(
    nodes: Path,
) -> None:
    reading = table.loads(
        "municipality id,partner id,partner country,type,date\n"
        "a,z,,sister,1985\na,b,Japan,sister,1986\nb,c,,sister,1987\n",
        municipalities=table.load_municipalities(nodes),
    )
    assert [each.id for each in reading.registry] == ["a-z", "b-c"]
    assert [each.reason for each in reading.remarks if "'z'" in each.reason] == [
        "'z' is none of the municipalities that are given"
    ]
    assert [(each.line, each.reason) for each in reading.problems] == [
        (3, "'b' is in CN, and here in 'Japan'")
    ]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "an empty file"),
        (
            "name,country\nA,DE\n",
            "no heading with a known word for the id of a municipality, such as 'id'",
        ),
        (
            "id,country\na,DE\n",
            "no heading with a known word for the name of a municipality, such as 'name'",
        ),
        ("id,name,country\na,A,Atlantis\n", "line 2: an unknown country: 'Atlantis'"),
        ("id,name\na,A\na,A\na,B\n", "line 4: another municipality has this id: 'a'"),
        ("id,name\na,\n", "line 2: a name must be a non-empty text in one line: ''"),
        ("qid,name\nx,A\n", "line 2: not a Wikidata item (such as Q2112): 'x'"),
        (
            "id,name,latitude,longitude\na,A,x,y\n",
            "line 2: not a latitude and a longitude in degrees: 'x, y'",
        ),
    ],
)
def test_a_table_of_municipalities_that_cannot_be_read_is_an_error(
    tmp_path: Path, text: str, message: str
) -> None:
    """With the name of the file, and every line."""
    path = tmp_path / "nodes.csv"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(InvalidDocument) as caught:
        table.load_municipalities(path)
    first, *rest = str(caught.value).splitlines()
    assert first == f"{path}: 1 error"
    assert rest[-1] == message


def test_a_table_with_items_alone_has_them_as_ids(tmp_path: Path) -> None:
    """A column that is not known is left out."""
    path = tmp_path / "nodes.csv"
    path.write_text("# of 2024\nQID,Name,Xyzzy\nQ2112,Bielefeld,7\n", encoding="utf-8")
    (bielefeld,) = table.load_municipalities(path)
    assert bielefeld.id == "Q2112"
    assert bielefeld.identifiers == {"wikidata": "Q2112"}
