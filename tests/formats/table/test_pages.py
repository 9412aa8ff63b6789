"""Pages with several lists of partners: what the heading above each says of its items."""

from __future__ import annotations

import pytest

from partnerships import Status
from partnerships.formats import table

MARKDOWN = """\
## Sister cities

- Nantes (France), 1984
- Pisa (Italy), 1990

## {title}

- Sendai (Japan), 1971
"""
WIKITEXT = """\
== Twin towns ==
*{{flagicon|FRA}} [[Nantes]], France (1984)
*{{flagicon|ITA}} [[Pisa]], Italy (1990)
=== Former twin towns ===
*{{flagicon|JPN}} [[Sendai]], Japan (1971)
"""
HTML = """\
<h2>Sister cities</h2>
<ul><li>Nantes (France), 1984</li><li>Pisa (Italy), 1990</li></ul>
<h2>Former sister cities</h2>
<ul><li>Sendai (Japan), 1971</li></ul>
"""


@pytest.mark.parametrize(
    ("title", "code"),
    [
        ("Friendship cities", "friendship"),
        ("Partnerstädte", "sister"),
        ("友好都市", "friendship"),
    ],
)
def test_each_list_of_a_page_is_of_the_type_that_its_heading_says(title: str, code: str) -> None:
    text = MARKDOWN.format(title=title)
    reading = table.loads(text, home="Springfield", lang="en")
    types = {each.id: each.latest_type.code for each in reading.or_raise()}
    assert types == {
        "nantes-fr-springfield": "sister",
        "pisa-it-springfield": "sister",
        "sendai-jp-springfield": code,
    }


@pytest.mark.parametrize("page", [MARKDOWN.format(title="Former sister cities"), WIKITEXT, HTML])
@pytest.mark.parametrize("type_", [None, "sister"])
def test_a_second_list_of_former_partners_is_read_and_has_ended(
    page: str, type_: str | None
) -> None:
    reading = table.loads(page, home="Springfield", type=type_, lang="en", as_of="2024-09-01")
    statuses = {each.id: each.status_on("2024-09-01") for each in reading.or_raise()}
    assert statuses == {
        "nantes-fr-springfield": Status.IN_FORCE,
        "pisa-it-springfield": Status.IN_FORCE,
        "sendai-jp-springfield": Status.TERMINATED,
    }
    assert {each.latest_type.code for each in reading.registry} == {"sister"}
    assert any("a day that the list does not give" in each.reason for each in reading.remarks)


def test_a_title_for_former_partners_names_their_type_too() -> None:
    text = "Sister cities\nCity,Since\nNantes,1984\nFormer friendship cities\nPisa,1990\n"
    reading = table.loads(text, home="Springfield", lang="en", as_of="2024-09-01")
    (pisa,) = (each for each in reading.or_raise() if each.id == "pisa-springfield")
    assert pisa.latest_type.code == "friendship"
    assert pisa.status_on("2024-09-01") is Status.TERMINATED


def test_a_list_beside_a_table_that_is_read_is_told_and_not_read() -> None:
    text = "| City | Since |\n|---|---|\n| Nantes | 1984 |\n\n## Hotels\n\n- Ritz (France), 1898\n"
    reading = table.loads(text, home="Springfield", type="sister", lang="en")
    assert [each.id for each in reading.or_raise()] == ["nantes-springfield"]
    assert "not read: a list on a page with a table that is read" in {
        each.reason for each in reading.remarks
    }
