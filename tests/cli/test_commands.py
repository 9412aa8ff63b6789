"""The command line, as a person at a terminal meets it."""

import csv
import io
import json
import os
import runpy
import sys
from contextlib import redirect_stdout
from datetime import date
from importlib.metadata import version
from pathlib import Path

import pytest

from partnerships import (
    Accession,
    Actor,
    Claim,
    Conclusion,
    Municipality,
    Partnership,
    Place,
    Registry,
    Renewal,
    Resumption,
    Source,
    Suspension,
    Termination,
    Withdrawal,
    samples,
    wording,
)
from partnerships.cli import main
from partnerships.formats import document

Captured = pytest.CaptureFixture[str]


def run(capsys: Captured, *arguments: str) -> tuple[int, str, str]:
    """Return the exit status of a command and what it wrote on both streams."""
    status = main(arguments)
    out, err = capsys.readouterr()
    return status, out, err


def listed(capsys: Captured, *arguments: str) -> list[tuple[str, int]]:
    """Return what an anniversaries command lists, as (on, number)."""
    status, out, _ = run(capsys, "anniversaries", "--format", "json", *arguments)
    assert status == 0
    return [(row["on"], row["number"]) for row in json.loads(out)]


def test_the_anniversaries_of_2024_are_in_date_order(capsys: Captured) -> None:
    assert listed(capsys, "--year", "2024") == [
        ("2024", 7),
        ("2024-03-29", 8),
        ("2024-04-18", 10),
        ("2024-05-01", 45),
        ("2024-06-08", 65),
        ("2024-07-14", 65),
        ("2024-07-31", 16),
        ("2024-11", 12),
        ("2024-12-20", 36),
    ]


def test_milestones_are_marked(capsys: Captured) -> None:
    _, out, _ = run(capsys, "anniversaries", "--year", "2024")
    marked = [line.split("  ")[0] for line in out.splitlines() if "*" in line]
    assert marked == ["18 April 2024", "1 May 2024", "8 June 2024", "14 July 2024"]


def test_every_keeps_multiples(capsys: Captured) -> None:
    assert [number for _, number in listed(capsys, "--year", "2024", "--every", "5")] == [
        10,
        45,
        65,
        65,
    ]


def test_a_fiscal_year_leaves_the_possible_out_and_says_so(capsys: Captured) -> None:
    status, out, err = run(capsys, "anniversaries", "--fiscal-year", "2024", "--format", "csv")
    rows = list(csv.DictReader(io.StringIO(out)))
    assert status == 0
    assert [row["on"] for row in rows][-1] == "2025-03-29"
    assert "kitakyushu-davao" not in {row["partnership"] for row in rows}
    assert err == "partnerships: 2 possible anniversaries left out (see --possible)\n"


def test_the_possible_ones_are_listed_when_asked_for(capsys: Captured) -> None:
    status, out, err = run(
        capsys, "anniversaries", "--fiscal-year", "2024", "--possible", "--format", "json"
    )
    davao = [row for row in json.loads(out) if row["partnership"] == "kitakyushu-davao"]
    assert (status, err) == (0, "")
    assert [(row["on"], row["certain"]) for row in davao] == [("2024", False), ("2025", False)]
    assert (
        "in force (possible)"
        in run(capsys, "anniversaries", "--fiscal-year", "2024", "--possible")[1]
    )


def test_a_fiscal_year_can_begin_in_another_month(capsys: Captured) -> None:
    found = listed(capsys, "--fiscal-year", "2024", "--first-month", "7")
    assert found[0] == ("2024-07-14", 65)
    assert found[-1] == ("2025-06-08", 66)


def test_a_window_of_days(capsys: Captured) -> None:
    assert listed(capsys, "--from", "2024-05-01", "--to", "2024-06-08") == [
        ("2024-05-01", 45),
        ("2024-06-08", 65),
    ]
    status, _, err = run(capsys, "anniversaries", "--from", "2024-05-02", "--to", "2024-06-07")
    assert (status, err) == (
        0,
        "partnerships: 1 possible anniversary left out (see --possible)\n",
    )


def test_what_to_count_from_can_be_chosen(capsys: Captured) -> None:
    assert ("2024-03", 13) in listed(capsys, "--year", "2024", "--count-from", "unbroken")
    assert ("2024-03", 13) in listed(capsys, "--year", "2024", "--count-from", "origin")
    assert ("2024-11", 12) in listed(capsys, "--year", "2024", "--count-from", "entry-into-force")


def test_a_count_that_rests_on_a_presumption_says_so(capsys: Captured) -> None:
    """Hai Phong's first agreement may have run out before the second; only the unbroken count needs that."""
    asked = ("anniversaries", "--year", "2024")
    for count_from, presumed in (("type", []), ("unbroken", ["kitakyushu-hai-phong"])):
        _, out, _ = run(capsys, *asked, "--count-from", count_from, "--format", "json")
        assert [row["partnership"] for row in json.loads(out) if row["presumed"]] == presumed
        _, table, _ = run(capsys, *asked, "--count-from", count_from)
        marked = [line for line in table.splitlines() if "(continuity presumed)" in line]
        assert ["Hai Phong" in line for line in marked] == [True] * len(presumed)
    _, shown, _ = run(capsys, "show", "hai-phong", "--on", "2024-05-01", "--format", "json")
    assert "presumed" not in json.loads(shown)["completed_years"]


def test_a_row_of_json_is_flat_and_in_the_librarys_words(capsys: Captured) -> None:
    _, out, _ = run(capsys, "anniversaries", "--year", "2024", "--every", "45", "--format", "json")
    assert json.loads(out) == [
        {
            "on": "2024-05-01",
            "number": 45,
            "milestone": True,
            "partnership": "kitakyushu-dalian",
            "parties": ["dalian", "kitakyushu"],
            "type": "friendship",
            "counted_from": "1979-05-01",
            "count_from": "type",
            "status": "in_force",
            "certain": True,
            "presumed": False,
        }
    ]


def test_a_listing_in_japanese(capsys: Captured) -> None:
    _, out, _ = run(capsys, "anniversaries", "--year", "2024", "--every", "45", "--lang", "ja")
    assert out == (
        "日付          周年    節目  自治体            種別      状況\n"
        "2024年5月1日  45周年  *     北九州市・大連市  友好都市  提携中\n"
    )


def test_without_a_window_it_is_this_year(capsys: Captured) -> None:
    before = date.today().year  # noqa: DTZ011  # the user's local day
    found = listed(capsys)
    after = date.today().year  # noqa: DTZ011  # the same, unless it is New Year's Eve
    assert found in [listed(capsys, "--year", str(year)) for year in (before, after)]


@pytest.mark.parametrize("arguments", [[], ["--format", "json"], ["--format", "csv"]])
def test_show_takes_each_way_to_say_which(capsys: Captured, arguments: list[str]) -> None:
    shown = [
        run(capsys, "show", words, "--on", "2024-05-01", *arguments)
        for words in ("dalian", "dalian-kitakyushu", "kitakyushu-dalian")
    ]
    assert shown[0] == shown[1] == shown[2]
    assert shown[0][0] == 0
    assert ("1979-05-01" if arguments else "1 May 1979") in shown[0][1]


def test_show_finds_former_parties_and_ids_with_hyphens(capsys: Captured) -> None:
    for words in ("kokura", "tacoma-kitakyushu", "kokura-tacoma"):
        assert run(capsys, "show", words)[1].split()[1] == "kitakyushu-tacoma"
    assert run(capsys, "show", "hai-phong-kitakyushu")[1].split()[1] == "kitakyushu-hai-phong"


def test_show_lists_status_count_next_and_acts(capsys: Captured) -> None:
    _, out, _ = run(capsys, "show", "hai-phong", "--on", "2014-02-01")
    assert "uncertain (expired / in force) (1 February 2014)" in out
    assert "4 to 5" in out
    assert (
        "2009  conclusion  friendly cooperation city  “Friendship and Cooperation Agreement”" in out
    )
    assert "  5 years\n" in out
    _, out, _ = run(capsys, "show", "dalian", "--on", "1970", "--format", "json")
    shown = json.loads(out)
    assert shown["status"] == "not_concluded"
    assert shown["completed_years"] is None
    assert shown["next_anniversary"] == {"on": "1980-05-01", "number": 1}
    assert shown["acts"][0]["labels"] == {"ja": "友好都市", "zh": "友好城市"}


@pytest.fixture
def claimed(tmp_path: Path) -> str:
    """A file with a conclusion that has other dates."""
    claims = [Claim("1987-07-01", sources=["list", "a page"], note="a slip"), Claim("1990")]
    tie = Partnership(
        (Municipality("one", "One"), Municipality("two", "Two")),
        [Conclusion("1988", "sister", claims=claims, note="signed twice", sources=["own"])],
    )
    path = tmp_path / "registry.json"
    document.dump(Registry.of([tie], sources=[Source("list", "A list", published="2024")]), path)
    return str(path)


def test_show_and_history_name_the_other_dates_of_an_act(capsys: Captured, claimed: str) -> None:
    _, out, _ = run(capsys, "--registry", claimed, "show", "one-two")
    assert out.split("\n\n", 1)[1].splitlines() == [
        "1988  conclusion  sister city",
        "  other date: 1 July 1987 (A list, 2024, a page, a slip)",
        "  other date: 1990",
        "  signed twice",
        "  own",
    ]
    arguments = ("history", "one-two", "--kind", "conclusion")
    _, out, _ = run(capsys, "--registry", claimed, *arguments)
    assert out.splitlines() == [
        "1988  conclusion  Sister city relationship established between One and Two",
        "    other date: 1 July 1987 (list, a page, a slip); 1990",
        "    note: signed twice",
        "    source: own",
        "[list] A list, 2024",
    ]


def test_show_and_history_say_how_an_agreement_was_signed(capsys: Captured, tmp_path: Path) -> None:
    signatories = [Actor("Tani Gohei", office="mayor"), Actor(municipality="two")]
    conclusion = Conclusion(
        "1988",
        "sister",
        signatories=signatories,
        place=Place("Town hall", municipality="one"),
        number="12/1988",
        languages=["ja", "en"],
    )
    one, two = Municipality("one", "One"), Municipality("two", "Two")
    acts = (conclusion, Renewal("1993", place=Place(municipality="two")))
    path = tmp_path / "registry.json"
    tie = Partnership(
        (one, two), acts, motive="a river\nand a ship", fields=["environment", "ports"]
    )
    document.dump(Registry.of([tie]), path)
    _, out, _ = run(capsys, "--registry", str(path), "show", "one-two")
    facts, *listed = out.split("\n\n")
    assert "motive            a river\n                  and a ship" in facts
    assert "field             environment, ports" in facts
    assert [each.strip().splitlines() for each in listed] == [
        [
            "1988  conclusion  sister city",
            "  signatory: Tani Gohei (mayor); Two",
            "  place: Town hall (One)",
            "  agreement number: 12/1988",
            "  language: ja; en",
        ],
        ["1993  renewal", "  place: Two"],
    ]
    arguments = ("history", "one-two", "--kind", "conclusion")
    _, out, _ = run(capsys, "--registry", str(path), *arguments)
    assert [line.strip() for line in out.splitlines()[1:]] == [
        "signatory: Tani Gohei (mayor); Two",
        "place: Town hall (One)",
        "agreement number: 12/1988",
        "language: ja; en",
    ]
    _, out, _ = run(capsys, "--registry", str(path), "show", "one-two", "--format", "json")
    shown = json.loads(out)
    assert shown["motive"] == "a river\nand a ship"
    assert shown["fields"] == ["environment", "ports"]
    assert shown["acts"][0]["number"] == "12/1988"


def test_show_cites_sources_in_the_language(capsys: Captured, tmp_path: Path) -> None:
    """Those of the partnership, of an act and of a claim."""
    book = Source("book", "A book", editors="Jane Doe", published="1990-05-01")
    signed = Conclusion("1988", "sister", sources="book", claims=Claim("1987", sources="book"))
    tie = Partnership((Municipality("a", "A"), Municipality("b", "B")), [signed], sources="book")
    path = tmp_path / "registry.json"
    document.dump(Registry.of([tie], sources=[book]), path)
    assert book.cite("ja") != book.cite()
    for lang in ("en", "ja"):
        _, out, _ = run(capsys, "--registry", str(path), "show", "a-b", "--lang", lang)
        assert out.count(book.cite(lang)) == 3


def test_rows_of_a_history_have_the_other_dates(capsys: Captured, claimed: str) -> None:
    arguments = ("history", "one-two", "--kind", "conclusion", "--format")
    _, out, _ = run(capsys, "--registry", claimed, *arguments, "json")
    (row,) = json.loads(out)
    assert row["claims"] == [
        {"on": "1987-07-01", "sources": ["list", "a page"], "note": "a slip"},
        {"on": "1990"},
    ]
    _, out, _ = run(capsys, "--registry", claimed, *arguments, "csv")
    (cells,) = csv.DictReader(io.StringIO(out))
    assert cells["claims"] == "1987-07-01; 1990"
    assert cells["sources"] == "own; A list, 2024; a page"


def test_show_says_what_each_act_did(capsys: Captured, tmp_path: Path) -> None:
    one, two, three = (Municipality(each, each.title()) for each in ("one", "two", "three"))
    partnership = Partnership(
        (one, two),
        [
            Conclusion("2000", "sister", until="2010"),
            Renewal("2005", term="P9Y"),
            Accession("2006", three),
            Suspension("2007", by="two", reason="a dispute"),
            Resumption("2008"),
            Withdrawal("2009", "two"),
            Termination("2010"),
        ],
    )
    path = tmp_path / "registry.json"
    document.dump(Registry.of([partnership]), path)
    _, out, _ = run(capsys, "--registry", str(path), "show", "one-two")
    assert out.split("\n\n", 1)[1].splitlines() == [
        "2000  conclusion  sister city  until 2010",
        "",
        "2005  renewal  9 years",
        "",
        "2006  accession  Three",
        "",
        "2007  suspension  Two  a dispute",
        "",
        "2008  resumption",
        "",
        "2009  withdrawal  Two",
        "",
        "2010  termination",
    ]
    _, out, _ = run(capsys, "--registry", str(path), "show", "one-two", "--format", "csv")
    rows = list(csv.DictReader(io.StringIO(out)))
    assert [row["act"] for row in rows][3] == "suspension"
    assert rows[3]["by"] == "two"
    _, out, _ = run(capsys, "--registry", str(path), "show", "one-two", "--on", "2020")
    assert "next anniversary  –" in out


def test_list_has_a_status_on_a_day(capsys: Captured) -> None:
    status, out, err = run(capsys, "list", "--on", "2010", "--format", "json")
    rows = json.loads(out)
    assert status == 0
    assert [row["id"] for row in rows] == [
        "kitakyushu-tacoma",
        "kitakyushu-norfolk",
        "kitakyushu-dalian",
        "kitakyushu-incheon",
        "kitakyushu-hai-phong",
        "kitakyushu-minamikyushu",
    ]
    assert rows[0] == {
        "id": "kitakyushu-tacoma",
        "parties": ["kitakyushu", "tacoma"],
        "type": "sister",
        "since": "1959-06-08",
        "origin": "1959-06-08",
        "on": "2010",
        "status": "in_force",
        "certain": True,
    }
    assert err == "partnerships: 3 partnerships not yet concluded on 2010\n"
    assert run(capsys, "list", "--on", "2016")[2] == (
        "partnerships: 1 partnership not yet concluded on 2016\n"
        "partnerships: 1 possible partnership left out (see --possible)\n"
    )


@pytest.mark.parametrize(
    ("on", "id_", "since", "origin"),
    [
        ("2024-05-01", "kitakyushu-hai-phong", "2014-04-18", "2009"),
        ("2014-04-17", "kitakyushu-hai-phong", "2009", "2009"),
        ("2014-04", "kitakyushu-hai-phong", "2009 2014-04-18", "2009"),
        ("2024-05-01", "kitakyushu-surabaya", "2012-11", "2011-03"),
        ("2012-11-15", "kitakyushu-surabaya", "2011-03 2012-11", "2011-03"),
        ("2024-05-01", "kitakyushu-tacoma", "1959-06-08", "1959-06-08"),
        ("1913", "kitakyushu-tacoma", "1959-06-08", "1959-06-08"),
    ],
)
def test_a_listing_has_the_date_of_the_type_that_it_shows(
    capsys: Captured, on: str, id_: str, since: str, origin: str
) -> None:
    """All that it can be where the dates do not settle it; before the start, that of the start."""
    _, out, _ = run(capsys, "show", id_, "--on", on, "--format", "json")
    shown = json.loads(out)
    assert (shown["since"], shown["origin"]) == (since, origin)


def test_the_origin_is_shown_beside_the_date_of_the_type_where_it_differs(capsys: Captured) -> None:
    """The column is there only if one does."""
    _, out, _ = run(capsys, "list", "--on", "2024-05-01")
    lines = out.splitlines()
    assert lines[0].split() == ["since", "origin", "parties", "type", "status", "id"]
    hai_phong = next(line for line in lines if "hai-phong" in line)
    assert hai_phong.split()[:4] == ["18", "April", "2014", "2009"]
    tacoma = next(line for line in lines if "tacoma" in line)
    assert tacoma.split()[:4] == ["8", "June", "1959", "Kitakyushu,"]
    _, out, _ = run(capsys, "list", "--on", "2024-05-01", "--type", "friendship")
    assert out.splitlines()[0].split() == ["since", "parties", "type", "status", "id"]
    _, out, _ = run(capsys, "list", "--on", "2014-04", "--involving", "hai-phong")
    assert out.splitlines()[1].startswith("2009 / 18 April 2014  Kitakyushu, Hai Phong")
    _, out, _ = run(capsys, "list", "--on", "2024-05-01", "--format", "csv")
    rows = {row["id"]: row for row in csv.DictReader(io.StringIO(out))}
    assert rows["kitakyushu-hai-phong"]["since"] == "2014-04-18"
    assert rows["kitakyushu-hai-phong"]["origin"] == "2009"


def test_list_is_filtered_by_type_with_its_kinds_and_by_municipality(capsys: Captured) -> None:
    _, out, _ = run(capsys, "list", "--type", "sister", "--format", "csv", "--on", "2024")
    found = [row["id"] for row in csv.DictReader(io.StringIO(out))]
    assert "kitakyushu-surabaya" in found
    assert "kitakyushu-dalian" not in found
    _, out, _ = run(capsys, "list", "--involving", "moji", "--on", "2024")
    assert out.splitlines()[1].endswith("kitakyushu-norfolk")


def test_what_is_only_possible_is_listed_on_request(capsys: Captured) -> None:
    """Of a partnership of 2017 nobody knows whether it is concluded in June; one is told that it is left out."""
    asked = ("list", "--on", "2017-06-01", "--type", "strategic-environmental")
    status, out, err = run(capsys, *asked)
    assert (status, len(out.splitlines())) == (0, 1)
    assert err == "partnerships: 1 possible partnership left out (see --possible)\n"
    _, out, err = run(capsys, *asked, "--possible")
    assert out.splitlines()[1].split("  ")[-2:] == ["uncertain (possible)", "kitakyushu-davao"]
    assert err == ""
    _, out, _ = run(capsys, *asked, "--possible", "--format", "csv")
    (row,) = csv.DictReader(io.StringIO(out))
    assert (row["id"], row["certain"]) == ("kitakyushu-davao", "false")


def test_what_is_only_possibly_of_the_type_is_listed_on_request(capsys: Captured) -> None:
    """In April 2014 a friendly cooperation city became a sister city: it was certainly listed without a type."""
    asked = ("list", "--on", "2014-04", "--involving", "hai-phong", "--format", "json")
    for arguments, expected in (
        ([], [True]),
        (["--type", "sister"], []),
        (["--type", "sister", "--possible"], [False]),
        (["--type", "friendly-cooperation", "--possible"], [False]),
        (["--type", "exchange", "--possible"], []),
    ):
        _, out, _ = run(capsys, *asked, *arguments)
        assert [row["certain"] for row in json.loads(out)] == expected


def test_an_own_type_can_be_asked_for(capsys: Captured, tmp_path: Path) -> None:
    path = tmp_path / "registry.json"
    held = json.loads(document.dumps(samples.kitakyushu()))
    held["types"] = [{"code": "quiet"}]
    path.write_text(json.dumps(held), "utf-8")
    assert run(capsys, "--registry", str(path), "list", "--type", "quiet")[0] == 0


@pytest.mark.parametrize(
    "arguments",
    [
        ["list", "--on", "2024-08-29"],
        ["show", "one-two", "--on", "2024-08-29"],
        ["history"],
        ["anniversaries", "--year", "2024"],
        ["due", "--from", "2014-01-01", "--to", "2014-12-31", "--possible"],
        ["dormant", "--since", "2018", "--on", "2024-08-29"],
        ["counts", "--on", "2024-08-29"],
        ["timeline", "-", "--on", "2024-08-29"],
    ],
)
def test_the_registry_can_be_named_behind_the_command_too(
    capsys: Captured, claimed: str, arguments: list[str]
) -> None:
    """The sample registry, which is asked without the option, answers otherwise."""
    behind = run(capsys, *arguments, "--registry", claimed)
    assert behind == run(capsys, "--registry", claimed, *arguments)
    assert behind != run(capsys, *arguments)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--registry"], "argument --registry: expected one argument (see partnerships --help)"),
        (["lost"], "argument COMMAND: invalid choice: 'lost'"),
        (["show"], "the following arguments are required: NAME (see partnerships show --help)"),
        (["show", "kitakyushu"], "several partnerships are meant (kitakyushu-tacoma (1959), "),
        (["show", "atlantis"], "no partnership or municipality with this id"),
        (["show", "dalian", "--on", "79"], "argument --on: not a date (write 1979-05-01"),
        (["list", "--type", "brother"], "unknown type code (known are friendship, "),
        (["list", "--involving", "atlantis"], "no municipality with this id or name: 'atlantis'"),
        (
            ["list", "--lang", "xx"],
            (
                "argument --lang: no words in this language"
                f" (there are {', '.join(wording.LANGUAGES)}): 'xx'"
            ),
        ),
        (["anniversaries", "--year", "0"], "year must be 1 to 9999: 0"),
        (["anniversaries", "--year", "x"], "argument --year: not a whole number up to 9999: 'x'"),
        (["anniversaries", "--every", "0"], "every must be a number of years, 1 or more: 0"),
        (["anniversaries", "--first-month", "4"], "--first-month goes with --fiscal-year"),
        (["anniversaries", "--from", "2024"], "--from and --to go together"),
        (["anniversaries", "--to", "2024"], "--from and --to go together"),
        (
            ["anniversaries", "--fiscal-year", "2024", "--first-month", "13"],
            "month must be 1 to 12: 13",
        ),
        (
            ["anniversaries", "--from", "2025", "--to", "2024"],
            "the end is before the start: '2025/2024'",
        ),
        (["anniversaries", "--name", "x"], "--name goes with --format ics"),
        (["anniversaries", "--next", "0"], "argument --next: not a number, 1 or more: '0'"),
        (["anniversaries", "--next", "2", "--year", "2024"], "--year does not go with --next"),
        (["anniversaries", "--next", "2", "--to", "2024"], "--to does not go with --next"),
        (
            ["anniversaries", "--next", "2", "--fiscal-year", "2024"],
            "--fiscal-year does not go with --next",
        ),
        (["anniversaries", "--alarm", "7"], "--alarm goes with --format ics"),
        (["anniversaries", "--alarm", "x"], "argument --alarm: not a term"),
        (["due", "--url", "https://city.example/"], "--url goes with --format ics"),
        (["due", "--from", "2024"], "--from and --to go together"),
        (["due", "--review", "6"], "argument --review: not a term"),
        (["due", "--format", "ics", "--url", "x"], "url: url must be an address"),
        (["dormant"], "the following arguments are required: --since"),
        (["dormant", "--since", "2024", "--on", "2023"], "on: the day is before 2024: '2023'"),
        (["anniversaries", "--format", "csv", "--revised", "2024"], "--revised goes with --format"),
        (["anniversaries", "--inexact", "omit"], "--inexact goes with --format ics"),
        (["anniversaries", "--format", "ics", "--name", ""], "argument --name: a name must be a"),
        (
            ["--registry", "a.json", "convert", "b.csv", "c.json"],
            "--registry does not go with conv",
        ),
        (["convert", "a", "b", "--names", "xx_YY"], "argument --names: a language is written as"),
        (["convert", "a", "b", "--home", ""], "argument --home: a name must be a non-empty text"),
        (["--registry", "absent.json", "list"], "[Errno 2] No such file or directory"),
    ],
)
def test_wrong_use_is_one_clear_line(capsys: Captured, arguments: list[str], message: str) -> None:
    status, out, err = run(capsys, *arguments)
    assert (status, out) == (2, "")
    assert err.startswith(f"partnerships: {message}")
    assert err.count("\n") == 1


def test_an_unreadable_registry_is_reported_with_all_its_faults(
    capsys: Captured, tmp_path: Path
) -> None:
    path = tmp_path / "broken.json"
    path.write_text('{"format": "partnerships/1", "a": 1, "b": 2}', "utf-8")
    status, out, err = run(capsys, "--registry", str(path), "list")
    assert (status, out) == (2, "")
    assert err.splitlines()[0] == f"partnerships: {path}: 2 errors"
    assert len(err.splitlines()) == 3


def test_a_formula_is_no_formula_in_a_spreadsheet(capsys: Captured, tmp_path: Path) -> None:
    formula, other = Municipality("=1+1", "A"), Municipality("b", "B")
    path = tmp_path / "registry.json"
    partnership = Partnership.between(formula, other, type="sister", since="2000")
    document.dump(Registry.of([partnership]), path)
    _, out, _ = run(capsys, "--registry", str(path), "list", "--format", "csv", "--on", "2024")
    assert out.splitlines()[1].startswith("'=1+1-b,'=1+1 b,")


def test_the_module_runs_as_the_command(capsys: Captured, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "argv", ["partnerships", "list", "--type", "exchange"])
    with pytest.raises(SystemExit) as caught:
        runpy.run_module("partnerships", run_name="__main__")
    assert caught.value.code == 0
    assert "Minamikyushu" in capsys.readouterr().out


def test_help_is_a_result(capsys: Captured) -> None:
    status, out, err = run(capsys, "anniversaries", "--help")
    assert (status, err) == (0, "")
    assert "--fiscal-year" in out


def test_without_a_command_it_is_the_help(capsys: Captured) -> None:
    status, out, err = run(capsys)
    assert (status, err) == (0, "")
    assert out == run(capsys, "--help")[1]
    assert "convert" in out


def test_the_version_is_that_of_the_installed_package(
    capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    status, out, err = run(capsys, "--version")
    assert (status, out, err) == (0, f"partnerships {version('partnerships')}\n", "")
    monkeypatch.setattr(sys, "path", [])
    assert run(capsys, "--version")[1] == "partnerships (not installed)\n"


def test_a_reader_that_stops_reading_is_no_error(monkeypatch: pytest.MonkeyPatch) -> None:
    read, write = os.pipe()
    os.close(read)
    with os.fdopen(write, "w") as closed:
        monkeypatch.setattr(sys, "stdout", closed)
        assert main(["list"]) == 0


def test_output_that_cannot_be_written_is_one_clear_line(
    capsys: Captured, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    path = tmp_path / "read-only"
    path.touch()
    with path.open(encoding="utf-8") as unwritable:
        monkeypatch.setattr(sys, "stdout", unwritable)
        assert main(["list"]) == 2
    assert capsys.readouterr().err == "partnerships: standard output: not writable\n"


def test_letters_that_a_terminal_lacks_are_written_as_escapes(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    held = io.BytesIO()
    with io.TextIOWrapper(held, encoding="ascii") as narrow:
        monkeypatch.setattr(sys, "stdout", narrow)
        assert main(["list", "--lang", "ja", "--type", "exchange"]) == 0
        assert b"\\u5317\\u4e5d\\u5dde\\u5e02" in held.getvalue()
    with redirect_stdout(io.StringIO()) as other:
        assert main(["list", "--lang", "ja", "--type", "exchange"]) == 0
    assert "北九州市" in other.getvalue()


def test_types_are_those_of_the_day(capsys: Captured) -> None:
    """Surabaya became a green sister city in 2012."""
    for type_, found in (("strategic-environmental", True), ("green-sister", False)):
        _, out, _ = run(capsys, "list", "--on", "2011-06-01", "--type", type_)
        assert ("kitakyushu-surabaya" in out) is found


@pytest.mark.parametrize("year", ["２０２４", "2_024", "-5", "+5", "20240"])
def test_a_year_is_written_in_up_to_four_ascii_digits(capsys: Captured, year: str) -> None:
    status, _, err = run(capsys, "anniversaries", f"--year={year}")
    assert status == 2
    assert "not a whole number up to 9999" in err


def test_month_nought_is_refused(capsys: Captured) -> None:
    arguments = ("anniversaries", "--fiscal-year", "2024", "--first-month", "0")
    assert run(capsys, *arguments)[2] == "partnerships: month must be 1 to 12: 0\n"


# history


def test_a_history_reads_from_1913_to_2024(capsys: Captured) -> None:
    """Each entry with what is known of it below, and at the end the sources."""
    status, out, err = run(capsys, "history", "kitakyushu-dalian", "--on", "2024-12-31")
    lines = out.splitlines()
    heads = [line for line in lines if not line.startswith((" ", "["))]
    assert status == 0
    plain = [[part.strip() for part in head.split("  ") if part] for head in heads]
    assert plain[0] == [
        "1910s",
        "support (background)",
        "Support for Sun Yat-sen in exile in Japan",
    ]
    assert plain[-1][:2] == ["1 May 2024", "anniversary"]
    assert ["(5th)", "commemorative work", "Beida Bridge"] in plain
    assert [
        "from 1980, end unknown",
        "policy",
        "Numerical environmental targets of Dalian",
    ] in plain
    course = lines.index(
        heads[plain.index(["1981", "training", "Environmental management course"])]
    )
    assert lines[course + 1 : course + 7] == [
        "    field: environment; education",
        (
            "    actor: Mayor of Kitakyushu (proposer); Officials of Kitakyushu (trainer);"
            " Director of the Environment Bureau of Kitakyushu (trainer); Officials of Dalian (trainee)"
        ),
        "    place: Lüda/Dalian",
        "    quantity: 3 officials of Kitakyushu; more than 150 officials of Dalian",
        "    duration: 5 days",
        (
            "    note: The invitation was the mayor's. (Mayor of Kitakyushu);"
            " One of the three officials. (Director of the Environment Bureau of Kitakyushu)"
        ),
    ]
    assert lines[course + 7] == "    source: hayata-2024; dalian-environment-2003, pp. 321–322"
    assert (
        "    parts: Proposal of the model zone; The model zone becomes a national project;"
        " China applies to Japan for official development assistance for the model zone;"
        " Japan adopts the model zone for official development assistance;"
        " The model zone as official development assistance;"
        " Air pollution kept from growing while industry and traffic grow"
    ) in lines
    assert [line.split()[0] for line in lines if line.startswith("[")] == [
        "[hayata-2024]",
        "[hayata-2024-en]",
        "[dalian-environment-2003]",
        "[reform-documents-2008]",
        "[dalian-consulate]",
        "[dalian-list-2024]",
        "[kitakyushu-friendship-cities]",
        "[kitakyushu-environment-dalian]",
        "[kitakyushu-environment-cases]",
        "[nippon-zaidan-1997]",
        "[tbs-2024]",
    ]
    assert err == (
        "partnerships: kitakyushu-dalian:"
        " nothing recorded for: 10th, 20th, 25th, 30th, 35th, 40th\n"
    )


def test_a_history_is_json_too(capsys: Captured) -> None:
    """Flat objects: dates and ids as they are, the rest in words."""
    arguments = ("--kind", "work", "--format", "json", "--lang", "ja")
    _, out, _ = run(capsys, "history", "dalian-kitakyushu", *arguments)
    bridge, library = json.loads(out)
    assert bridge["on"] is None
    assert (bridge["number"], bridge["anniversary_on"]) == (5, "1984-05-01")
    assert (bridge["id"], bridge["what"]) == ("beida-bridge", "北大橋")
    assert library["what"] == "国際友好記念図書館／大連友好記念館"
    assert [(each["number"], each["of"]) for each in library["quantities"]] == [
        (3, "storeys"),
        (45_000, "bricks made in Dalian"),
    ]
    assert library["duration"] == "P4Y6M"
    assert library["places"][0]["municipality"] == "kitakyushu"
    assert (library["type"], library["counted_from"]) == ("friendship", "1979-05-01")
    assert library.keys() == bridge.keys()
    assert library["partnership"] == "kitakyushu-dalian"


def test_background_is_told_on_request_and_marked(capsys: Captured) -> None:
    """What Dalian took no part in; in the mark of each language."""
    founding = ("history", "dalian", "--kind", "founding")
    _, out, err = run(capsys, *founding)
    assert (out, err) == (
        "",
        "partnerships: nothing in the history of Dalian (kind: 'founding')\n",
    )
    _, out, _ = run(capsys, *founding, "--background")
    assert "founding (background)  Founding of Yaskawa Electric Corporation" in out
    for lang, mark in (("ja", "（背景）"), ("zh", "（背景）"), ("ko", "(배경)")):
        _, out, _ = run(capsys, *founding, "--background", "--lang", lang)
        assert mark in out
    _, out, _ = run(capsys, *founding, "--background", "--format", "json")
    assert [each["background"] for each in json.loads(out)] == [True, True]


def test_the_history_of_all_is_told_without_an_id(capsys: Captured) -> None:
    _, out, _ = run(capsys, "history", "--kind", "conclusion", "--format", "json")
    assert {each["partnership"] for each in json.loads(out)} == {
        each.id for each in samples.kitakyushu()
    }
    _, out, err = run(capsys, "history", "--actor", "Nobody")
    assert (out, err) == (
        "",
        "partnerships: nothing in the history of the registry (actor: 'Nobody')\n",
    )


def test_a_history_is_csv_too(capsys: Captured) -> None:
    """One text in each cell."""
    arguments = ("--kind", "succession", "--format", "csv")
    _, out, _ = run(capsys, "history", "kokura", *arguments)
    (row,) = csv.DictReader(io.StringIO(out))
    assert (row["on"], row["kind"], row["id"]) == ("1963-02-10", "succession", "")
    assert (
        row["what"] == "Kokura succeeded by Kitakyushu in the sister city relationship with Tacoma"
    )
    asked = ("--background", "--actor", "Xi Jinping", "--format", "csv")
    _, out, _ = run(capsys, "history", "dalian", *asked)
    (row,) = csv.DictReader(io.StringIO(out))
    assert row["fields"] == "environment; industry"
    assert row["actors"].startswith("Xi Jinping (visitor, Vice president); Koji Toshima (host, ")
    assert row["municipalities"] == "Kitakyushu"
    cited = ("--source", "dalian-environment-2003", "--page", "321", "--format", "csv")
    _, out, _ = run(capsys, "history", "dalian", *cited)
    (row,) = csv.DictReader(io.StringIO(out))
    assert row["municipalities"] == "Kitakyushu; Lüda/Dalian"
    assert row["sources"].endswith("Dalian University of Technology Press, 2003, pp. 321–322")
    renamed = ("--kind", "renaming", "--lang", "ja", "--format", "csv")
    _, out, _ = run(capsys, "history", "dalian", *renamed)
    (row,) = csv.DictReader(io.StringIO(out))
    assert (row["municipalities"], row["sources"]) == ("旅大市／大連市", "")
    _, out, _ = run(capsys, "history", "phnom penh", "--kind", "conclusion", "--format", "csv")
    (row,) = csv.DictReader(io.StringIO(out))
    assert row["actors"] == (
        "Kenji Kitahashi (Mayor of Kitakyushu); Pa Socheatvong (Governor of Phnom Penh)"
    )


@pytest.mark.parametrize(
    ("lang", "first", "second", "message"),
    [
        (
            "ja",
            "1979年5月1日  締結  北九州市と旅大市が友好都市提携を締結",
            "1981年        改称  旅大市が大連市に改称",
            "記録なし：10周年・20周年・25周年・30周年・35周年・40周年",
        ),
        (
            "zh",
            "1979年5月1日  缔结  北九州市与旅大市结为友好城市",
            "1981年        更名  旅大市更名为大连市",
            "无记录：10周年、20周年、25周年、30周年、35周年、40周年",
        ),
    ],
)
def test_a_history_is_shown_in_the_languages_of_the_cities(
    capsys: Captured, lang: str, first: str, second: str, message: str
) -> None:
    """With the names of the time."""
    _, out, err = run(capsys, "history", "dalian", "--lang", lang, "--on", "2024-12-31")
    lines = [" ".join(line.split()) for line in out.splitlines()]
    assert " ".join(first.split()) in lines
    assert " ".join(second.split()) in lines
    assert message in err


def test_a_history_is_shown_in_the_eras_of_japan_on_request(capsys: Captured) -> None:
    """Where the language has them."""
    for lang, when in (("ja", "昭和54年5月1日 "), ("en", "1 May 1979 ")):
        arguments = ("--kind", "conclusion", "--lang", lang, "--era")
        _, out, _ = run(capsys, "history", "dalian", *arguments)
        assert out.startswith(when)


def test_milestones_without_a_record_are_listed_up_to_today_or_a_day(capsys: Captured) -> None:
    """Also of a partnership of which nothing else is recorded, and not beyond."""
    _, out, err = run(capsys, "history", "incheon", "--on", "2000-01-01")
    assert [line.split()[2] for line in out.splitlines()[-2:]] == ["1993", "1998"]
    assert err == "partnerships: kitakyushu-incheon: nothing recorded for: 5th, 10th\n"
    arguments = ("--from", "2024", "--to", "2031", "--on", "2024-12-31")
    _, out, err = run(capsys, "history", "dalian", *arguments)
    assert err == ""
    _, out, err = run(capsys, "history", "dalian", "--from", "2030", "--to", "2031", "--on", "2026")
    assert "nothing recorded for" not in err


@pytest.mark.parametrize("command", ["show", "history"])
def test_the_help_says_how_two_ids_are_joined(
    capsys: Captured, monkeypatch: pytest.MonkeyPatch, command: str
) -> None:
    """Nobody would guess it."""
    monkeypatch.setenv("COLUMNS", "200")
    status, out, _ = run(capsys, command, "--help")
    assert status == 0
    assert "two parties' ids joined by -" in out


def test_a_history_of_nothing_is_said_to_be_one(capsys: Captured) -> None:
    """An empty list would not distinguish it from a mistake."""
    status, out, err = run(capsys, "history", "fukuoka-prefecture")
    assert (status, out) == (0, "")
    assert err == "partnerships: nothing in the history of Fukuoka Prefecture\n"


@pytest.mark.parametrize(
    ("filters", "shown"),
    [
        (["--actor", "Sun"], "actor: 'Sun'"),
        (["--kind", "visit", "--field", "education"], "kind: 'visit', field: 'education'"),
        (["--on", "1900", "--kind", "termination"], "kind: 'termination', date: '1900'"),
        (
            ["--to", "2000", "--actor", "Sun", "--from", "1900", "--field", "sport"],
            "field: 'sport', actor: 'Sun', period: '1900/2000'",
        ),
        (
            ["--source", "hayata-2024", "--page", "9", "--text", "x", "--role", "host"],
            "text: 'x', source: 'hayata-2024', page: '9', role: 'host'",
        ),
        (
            ["--place", "Kokura", "--commemorates", "40"],
            "place: 'Kokura', commemorates: '40'",
        ),
    ],
)
def test_a_history_without_what_is_asked_for_names_what_was_asked(
    capsys: Captured, filters: list[str], shown: str
) -> None:
    """There may be a history all the same."""
    status, out, err = run(capsys, "history", "dalian", *filters)
    assert (status, out) == (0, "")
    assert err.splitlines()[0] == f"partnerships: nothing in the history of Dalian ({shown})"


@pytest.mark.parametrize(
    ("words", "filters", "lines"),
    [
        ("大连", ["--actor", "Sun"], ["Dalian (actor: 'Sun')", "did you mean Sun Yat-sen?"]),
        ("Dalian", ["--place", "Kokur"], ["Dalian (place: 'Kokur')", "did you mean Kokura?"]),
        ("Dalian", ["--place", "Atlantis"], ["Dalian (place: 'Atlantis')"]),
        (
            "Dalian",
            ["--award", "Global 500"],
            ["Dalian (award: 'Global 500')", "did you mean Global 500 Award?"],
        ),
        ("Incheon", ["--actor", "sun yatsen"], ["Incheon (actor: 'sun yatsen')"]),
        (
            "Kitakyushu Incheon",
            ["--actor", "Sun Yat-sen", "--lang", "ja"],
            ["北九州市と仁川広域市の歴史に該当なし（関係者：'Sun Yat-sen'）"],
        ),
    ],
)
def test_a_name_that_occurs_nowhere_is_answered_with_those_that_are_close(
    capsys: Captured, words: str, filters: list[str], lines: list[str]
) -> None:
    """One that occurs elsewhere is right, and nothing is here."""
    status, out, err = run(capsys, "history", words, *filters)
    assert (status, out) == (0, "")
    told = [line.removeprefix("partnerships: ") for line in err.splitlines()]
    assert [line.removeprefix("nothing in the history of ") for line in told] == lines


def test_a_source_that_is_not_there_is_refused_with_those_that_are_close(capsys: Captured) -> None:
    status, _, err = run(capsys, "history", "dalian", "--source", "hayata-2023")
    assert status == 2
    message = "no source with this id: 'hayata-2023'; did you mean hayata-2024 or hayata-2024-en?"
    assert err == f"partnerships: {message}\n"


def test_names_are_taken_where_ids_are(capsys: Captured) -> None:
    """In any language and of any time."""
    for by_name, by_id in (
        (("list", "--involving", "大连"), ("list", "--involving", "dalian")),
        (("show", "Lüda"), ("show", "kitakyushu-dalian")),
        (("history", "旅大"), ("history", "dalian")),
        (("history", "dalian kitakyushu"), ("history", "kitakyushu-dalian")),
    ):
        assert run(capsys, *by_name) == run(capsys, *by_id)
    status, _, err = run(capsys, "history", "Dalain")
    assert status == 2
    assert err.endswith("'Dalain'; did you mean Dalian?\n")


def test_a_municipality_of_several_partnerships_has_a_history_without_a_word_on_milestones(
    capsys: Captured,
) -> None:
    """Which of its partnerships would be meant?"""
    status, out, err = run(capsys, "history", "kitakyushu", "--kind", "succession")
    assert status == 0
    assert err == ""
    assert out.count("succeeded by Kitakyushu") == 2


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("nowhere",), "no partnership or municipality with this id or name: 'nowhere'"),
        (("dalian", "--kind", "vist"), "unknown kind (known are conclusion, renewal, "),
        (("dalian", "--field", "pots"), "unknown field (known are environment, economy, "),
        (("dalian", "--from", "1979"), "--from and --to go together"),
    ],
)
def test_a_history_that_cannot_be_shown_is_refused(
    capsys: Captured, arguments: tuple[str, ...], message: str
) -> None:
    """With one clear line."""
    status, out, err = run(capsys, "history", *arguments)
    assert (status, out) == (2, "")
    assert err.startswith(f"partnerships: {message}")
    assert err.count("\n") == 1


def test_show_describes_a_source_as_it_is_recorded(capsys: Captured) -> None:
    """Where an act cites one by its id."""
    _, out, _ = run(capsys, "show", "dalian", "--on", "2024-05-01")
    assert "  Kan Hayata, History and the Present of Exchange with China in Kitakyushu" in out
    assert "hayata-2024" not in out


def test_nothing_is_said_of_milestones_where_no_one_partnership_is_meant(
    capsys: Captured,
) -> None:
    """Of a municipality with several, or with none."""
    for id_, count in (("kitakyushu", 9), ("wakamatsu", 0)):
        status, out, err = run(capsys, "history", id_, "--on", "2024-12-31")
        assert (status, err) == (0, "")
        assert (
            len([line for line in out.splitlines() if "45th anniversary of" in line]) >= count / 9
        )


def test_a_change_of_name_is_a_row(capsys: Captured) -> None:
    """With the municipality's id."""
    _, out, _ = run(capsys, "history", "dalian", "--kind", "renaming", "--format", "json")
    (row,) = json.loads(out)
    assert (row["on"], row["what"], row["municipalities"]) == (
        "1981",
        "Lüda renamed Dalian",
        ["dalian"],
    )


def test_the_schema_is_printed_as_it_is_shipped(capsys: Captured) -> None:
    """So that an editor gets it with `> registry.schema.json`."""
    status, out, err = run(capsys, "schema")
    assert (status, err) == (0, "")
    folder = Path(document.__file__).parent / "_document"
    assert out == (folder / "registry.schema.json").read_text("utf-8")
    assert json.loads(out) == document.schema()


def test_the_schema_is_that_of_no_registry(capsys: Captured) -> None:
    status, out, err = run(capsys, "--registry", "list.json", "schema")
    assert (status, out) == (2, "")
    assert err == "partnerships: --registry does not go with schema, which is the same for all\n"


def test_a_document_that_names_its_schema_is_converted(capsys: Captured, tmp_path: Path) -> None:
    (tmp_path / "in.json").write_text(
        document.dumps(samples.kitakyushu(), schema="registry.schema.json"), "utf-8"
    )
    names = [str(tmp_path / name) for name in ("in.json", "out.json")]
    assert run(capsys, "convert", *names) == (0, "", "")
    assert document.load(names[1]) == samples.kitakyushu()
