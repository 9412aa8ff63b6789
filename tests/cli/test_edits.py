"""Edits of a registry document at the command line: add, act and update."""

from pathlib import Path

import pytest
from attrs import evolve

from partnerships import (
    Actor,
    Conclusion,
    Municipality,
    Name,
    Partnership,
    PartnershipType,
    Place,
    Registry,
    Renewal,
    Suspension,
    Termination,
    samples,
)
from partnerships.acts import ACTS
from partnerships.cli import main
from partnerships.formats import document

Captured = pytest.CaptureFixture[str]
FILE = "registry.json"
ADD = ["--home", "kitakyushu", "--type", "friendship", "--on", "2025-05-01"]
NOT_SAVED = "partnerships: nothing was saved (--dry-run)\n"


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a folder with the sample registry, in which commands run."""
    monkeypatch.chdir(tmp_path)
    document.dump(samples.kitakyushu(), FILE)
    return tmp_path


def run(capsys: Captured, command: str, *arguments: str) -> tuple[int, str, str]:
    """Return the exit status of a command and what it wrote on both streams."""
    named = () if command == "update" else ("--registry", FILE)
    status = main([command, *named, *arguments])
    out, err = capsys.readouterr()
    return status, out, err


# add


def test_a_partnership_is_added_and_told_in_a_line(capsys: Captured) -> None:
    document.dump(
        samples.kitakyushu() | Registry.of(municipalities=[Municipality("bonn", "Bonn")]), FILE
    )
    assert run(capsys, "add", "Bonn", *ADD) == (0, "bonn-kitakyushu: added\n", "")
    tie = document.load(FILE)["bonn-kitakyushu"]
    assert tie.acts == (Conclusion("2025-05-01", "friendship"),)


def test_a_new_municipality_has_the_id_that_a_list_gives_it(capsys: Captured) -> None:
    status, out, _ = run(capsys, "add", "Saint-Étienne", *ADD, "--country", "France")
    assert status == 0
    assert out.splitlines() == [
        "municipality saint-etienne-fr: added",
        "kitakyushu-saint-etienne-fr: added",
    ]
    made = document.load(FILE).municipalities["saint-etienne-fr"]
    assert made == Municipality("saint-etienne-fr", "Saint-Étienne", country="FR")


def test_a_new_municipality_has_its_region(capsys: Captured) -> None:
    _, out, _ = run(capsys, "add", "Springfield, Illinois, USA", *ADD)
    assert out.splitlines()[:2] == [
        "municipality illinois-us: added",
        "municipality springfield-illinois-us: added",
    ]
    made = document.load(FILE).municipalities["springfield-illinois-us"]
    assert made.part_of == "illinois-us"


def test_an_added_partnership_has_all_that_the_options_say(capsys: Captured) -> None:
    options = [
        "--id",
        "ours",
        "--term",
        "P5Y",
        "--note",
        "A note",
        "--source",
        "a",
        "--source",
        "b",
    ]
    assert run(capsys, "add", "大連", *ADD, *options, "--known-by", "2026")[:2] == (
        0,
        "ours: added\n",
    )
    tie = document.load(FILE)["ours"]
    assert {party.id for party in tie.parties} == {"dalian", "kitakyushu"}
    assert tie.acts == (
        Conclusion(
            "2025-05-01",
            "friendship",
            term="P5Y",
            note="A note",
            sources=["a", "b"],
            known_by="2026",
        ),
    )


def test_all_that_a_conclusion_agrees_can_be_said(capsys: Captured) -> None:
    agreed = ["--in-force-from", "2025-06-01", "--basis", "signing"]
    renewing = ["--term", "P5Y", "--renews", "P1Y", "--notice", "P3M"]
    assert run(capsys, "add", "Nantes", *ADD, *agreed, *renewing)[0] == 0
    expected = Conclusion(
        "2025-05-01",
        "friendship",
        term="P5Y",
        in_force_from="2025-06-01",
        renews="P1Y",
        notice="P3M",
        basis="signing",
    )
    assert document.load(FILE).find("Nantes").acts == (expected,)
    act = [
        "act",
        "Nantes",
        "conclusion",
        "--on",
        "2025-05-02",
        "--type",
        "sister",
        *agreed,
        *renewing,
    ]
    assert run(capsys, *act)[0] == 0
    again = document.load(FILE).find("Nantes").acts[1]
    assert again == evolve(expected, on="2025-05-02", type="sister")
    status, _, message = run(
        capsys, "act", "dalian", "renewal", "--on", "2025", "--in-force-from", "2026"
    )
    assert (status, message) == (2, "partnerships: --in-force-from does not go with renewal\n")


SIGNED = [
    *("--number", "No. 3", "--languages", "ja, fr", "--place", "Kitakyushu"),
    *("--signatory", "Kazuhisa Takeuchi = Mayor", "--signatory", "Johanna Rolland"),
]


def test_what_the_paper_says_of_itself_can_be_said(capsys: Captured) -> None:
    labels = ["--label", "en=Treaty of peace", "--label", "ja = 平和条約"]
    assert run(capsys, "add", "Nantes", *ADD, *SIGNED, *labels)[0] == 0
    signatories = [Actor("Kazuhisa Takeuchi", office="Mayor"), Actor("Johanna Rolland")]
    expected = Conclusion(
        "2025-05-01",
        "friendship",
        number="No. 3",
        languages=["ja", "fr"],
        signatories=signatories,
        place=Place(municipality="kitakyushu"),
        labels={"en": "Treaty of peace", "ja": "平和条約"},
    )
    assert document.load(FILE).find("Nantes").acts == (expected,)
    renewed = ["act", "Nantes", "renewal", "--on", "2026", *SIGNED, "--place", "Hôtel de ville"]
    assert run(capsys, *renewed)[0] == 0
    assert document.load(FILE).find("Nantes").acts[1] == Renewal(
        "2026",
        number="No. 3",
        languages=["ja", "fr"],
        signatories=signatories,
        place=Place("Hôtel de ville"),
    )


def test_a_type_that_is_new_is_named(capsys: Captured) -> None:
    labels = {"en": "peace city", "ja": "平和都市"}
    named = [f"--type-label={tag}={label}" for tag, label in labels.items()]
    status, out, _ = run(capsys, "add", "Nantes", *ADD, "--type", "peace", *named)
    assert (status, out.splitlines()[1:]) == (0, ["type peace: added", "kitakyushu-nantes: added"])
    made = document.load(FILE).type_of("peace")
    assert made == PartnershipType("peace", labels=labels)
    concluded = ["dalian", "conclusion", "--on", "2025"]
    assert run(capsys, "act", *concluded, "--type", "peace")[0] == 0
    assert document.load(FILE)["kitakyushu-dalian"].acts[1] == Conclusion("2025", made)


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (["--type", "peace"], "'peace' (--type-label names a new one)"),
        (
            ["--type-label", "en=x"],
            "there is a type with this code already, friendship city: 'friendship'",
        ),
        (
            ["--type", "peace", "--type-label", "en=x", "--type-label", "en=y"],
            "--type-label has two texts in one language: 'en'",
        ),
        (
            ["--label", "peace"],
            "argument --label: not a language and a text, such as en=peace city: 'peace'",
        ),
        (["--label", "no tag=peace"], "argument --label: not a language and a text"),
        (["--label", "en="], "argument --label: not a language and a text"),
        (["--signatory", "=Mayor"], "argument --signatory: a name must be a non-empty text"),
        (["--languages", "ja,,fr"], "argument --languages: "),
        (["--languages", "ja,ja"], "languages[1]: given twice: 'ja'"),
        (["--number", ""], "number: a number is a non-empty text in one line"),
        (["--place", ""], "a name must be a non-empty text"),
    ],
)
def test_a_paper_or_a_type_that_cannot_be_is_one_clear_line(
    capsys: Captured, folder: Path, options: list[str], message: str
) -> None:
    before = (folder / FILE).read_bytes()
    status, out, err = run(capsys, "add", "Nantes", *ADD, *options)
    assert (status, out, len(err.splitlines())) == (2, "", 1)
    assert message in err
    assert (folder / FILE).read_bytes() == before


NEW = ["--new", "--home-country", "JP", "--country", "CN", "--type", "sister", "--on", "1979"]


def test_a_registry_document_is_begun(capsys: Captured) -> None:
    """With --new; or where there is one that holds nothing."""
    begin = ["Dalian", "--home", "Kitakyushu", *NEW]
    assert main(["--registry", "new.json", "add", *begin, "--dry-run"]) == 0
    assert not Path("new.json").exists()
    assert main(["--registry", "new.json", "add", *begin]) == 0
    (tie,) = document.load("new.json")
    assert [(str(each.names[0]), each.country) for each in tie.parties] == [
        ("Kitakyushu", "JP"),
        ("Dalian", "CN"),
    ]
    Path("empty.json").write_text('{"format": "partnerships/1"}', encoding="utf-8")
    assert (
        main(["--registry", "empty.json", "add", *(each for each in begin if each != "--new")]) == 0
    )
    assert capsys.readouterr().out.count("dalian-cn-kitakyushu-jp: added") == 3
    assert document.load("empty.json") == document.load("new.json")


def test_a_new_registry_document_takes_the_place_of_none(capsys: Captured) -> None:
    before = Path(FILE).read_bytes()
    status, _, message = run(capsys, "add", "Dalian", "--home", "Kitakyushu", *NEW)
    assert (status, Path(FILE).read_bytes()) == (2, before)
    assert message == (
        f"partnerships: there is a file already (without --new, it is added to): {FILE!r}\n"
    )


def test_a_file_that_is_not_there_is_told_with_what_begins_one(capsys: Captured) -> None:
    begin = ["--registry", "none.json", "add", "Dalian", "--home", "Kitakyushu", *NEW]
    assert main([each for each in begin if each != "--new"]) == 2
    message = "no such file (--new begins a registry document): 'none.json'"
    assert capsys.readouterr() == ("", f"partnerships: {message}\n")
    assert main(begin) == 0


def test_a_registry_of_several_homes_gets_a_further_one_by_its_country(capsys: Captured) -> None:
    """Without a country, an unknown home is a slip of the pen."""
    home = ["--type", "sister", "--on", "1990", "--home", "Bielefeld"]
    status, _, message = run(capsys, "add", "Nantes", *home)
    assert (status, message) == (
        2,
        "partnerships: no municipality with this id or name: 'Bielefeld'\n",
    )
    status, out, _ = run(capsys, "add", "Nantes", *home, "--home-country", "Germany")
    assert (status, out.splitlines()[-1]) == (0, "bielefeld-de-nantes: added")
    assert document.load(FILE).municipalities["bielefeld-de"].country == "DE"


def test_a_home_in_another_country_than_the_one_that_is_known_is_refused(capsys: Captured) -> None:
    status, out, message = run(capsys, "add", "Nantes", *ADD, "--home-country", "FR")
    assert (status, out) == (2, "")
    assert message == "partnerships: 'kitakyushu' is in JP, and here in FR\n"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["Nantes", *ADD, "--country", "Nowhere"], "not a country: 'Nowhere'"),
        (["dalian", *ADD, "--country", "JP"], "'dalian' is in CN, and here in JP"),
        (
            ["Dalian", *ADD],
            "kitakyushu-dalian is between the two already (add to it with act, or name a further",
        ),
        (
            ["Nantes", *ADD, "--id", "kitakyushu-dalian"],
            "there is a partnership with this id (give another one with --id): 'kitakyushu-dalian'",
        ),
        (
            ["Nantes", *ADD, "--home", "Kokura-ku"],
            "no municipality with this id or name: 'Kokura-ku'",
        ),
        (["Nantes", *ADD, "--type", "freindship"], "no such type"),
        (["Nantes", *ADD, "--on", "2025-13"], "argument --on: month must be 1 to 12: '2025-13'"),
        (
            ["Kitakyushu", *ADD, "--id", "x"],
            "parties: the same party twice: kitakyushu, kitakyushu",
        ),
        (
            ["Nantes", *ADD, "--term", "P1Y", "--until", "2026"],
            "until: a term or a last day, not both: term P1Y, until 2026",
        ),
    ],
)
def test_a_partnership_that_cannot_be_added_is_one_clear_line(
    capsys: Captured, folder: Path, arguments: list[str], message: str
) -> None:
    before = (folder / FILE).read_bytes()
    status, out, err = run(capsys, "add", *arguments)
    assert (status, out) == (2, "")
    assert err.startswith(f"partnerships: {message}") or "freindship" in err
    assert len(err.splitlines()) == 1
    assert (folder / FILE).read_bytes() == before


def test_a_name_that_several_municipalities_have_needs_an_id_or_a_country(
    capsys: Captured,
) -> None:
    namesakes = [
        Municipality(f"york-{each.lower()}", "York", country=each) for each in ("GB", "US")
    ]
    document.dump(samples.kitakyushu() | Registry.of(municipalities=namesakes), FILE)
    status, _, err = run(capsys, "add", "york", *ADD)
    assert status == 2
    assert "several municipalities have this name, give an id (york-gb, york-us): 'york'" in err
    assert run(capsys, "add", "York", *ADD, "--country", "GB")[1] == "kitakyushu-york-gb: added\n"


def test_a_namesake_without_a_country_is_not_taken_for_another_one(capsys: Captured) -> None:
    """Nor is an id of another municipality used again."""
    known = [Municipality("york", "York"), Municipality("ulm-de", "Neu-Ulm", country="DE")]
    document.dump(samples.kitakyushu() | Registry.of(municipalities=known), FILE)
    _, _, err = run(capsys, "add", "York", *ADD, "--country", "GB")
    assert err == "partnerships: 'york' is in no known country, and here in GB\n"
    _, _, err = run(capsys, "add", "Ulm", *ADD, "--country", "DE")
    assert err == "partnerships: another municipality, Neu-Ulm, has the id of a new one: 'ulm-de'\n"


# act


def test_an_act_is_added_and_told_in_a_line(capsys: Captured) -> None:
    expected = "kitakyushu-dalian: acts[1]: suspension 2025-03 added\n"
    options = ["--by", "Dalian", "--reason", "A reason", "--note", "N", "--source", "s"]
    assert run(capsys, "act", "dalian", "suspension", "--on", "2025-03", *options) == (
        0,
        expected,
        "",
    )
    assert document.load(FILE)["kitakyushu-dalian"].acts[1] == Suspension(
        "2025-03", by="dalian", reason="A reason", note="N", sources=["s"]
    )


@pytest.mark.parametrize(
    ("arguments", "line"),
    [
        (["conclusion", "--type", "sister", "--term", "P5Y"], "conclusion 2025-03 (sister)"),
        (["renewal", "--until", "2030"], "renewal 2025-03"),
        (["termination", "--by", "kitakyushu"], "termination 2025-03"),
        (
            ["succession", "--party", "dalian", "--successor", "Lüshun", "--country", "CN"],
            "succession 2025-03 (dalian → lushun-cn) added",
        ),
        (["accession", "--party", "tacoma"], "accession 2025-03 (tacoma) added"),
        (["suspension"], "suspension 2025-03"),
    ],
)
def test_each_act_can_be_added(capsys: Captured, arguments: list[str], line: str) -> None:
    status, out, err = run(capsys, "act", "dalian", *arguments, "--on", "2025-03")
    assert (status, err) == (0, "")
    assert f"kitakyushu-dalian: acts[1]: {line}" in out
    assert type(document.load(FILE)["kitakyushu-dalian"].acts[1]) is ACTS[arguments[0]]


def test_acts_that_need_another_one_can_be_added(capsys: Captured) -> None:
    run(capsys, "act", "dalian", "suspension", "--on", "2022")
    run(capsys, "act", "dalian", "accession", "--party", "tacoma", "--on", "2023")
    leaving = ["withdrawal", "--party", "Dalian", "--on", "2025"]
    _, out, _ = run(capsys, "act", "kitakyushu-dalian", *leaving)
    assert out == "kitakyushu-dalian: acts[3]: withdrawal 2025 (dalian) added\n"
    status, out, _ = run(capsys, "act", "kitakyushu-dalian", "resumption", "--on", "2024")
    assert (status, out) == (0, "kitakyushu-dalian: acts[3]: resumption 2024 added\n")
    acts = document.load(FILE)["kitakyushu-dalian"].acts
    words = [type(each).__name__.lower() for each in acts]
    assert words == ["conclusion", "suspension", "accession", "resumption", "withdrawal"]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["suspension", "--term", "P1Y"], "--term does not go with suspension"),
        (["succession"], "succession needs --party and --successor"),
        (["conclusion"], "conclusion needs --type"),
        (["resumption", "--by", "dalian"], "--by does not go with resumption"),
        (["resumption", "--signatory", "A"], "--signatory does not go with resumption"),
        (["renewal", "--label", "en=x"], "--label does not go with renewal"),
        (["renewal", "--type-label", "en=x"], "--type-label does not go with renewal"),
        (["end"], "argument ACT: invalid choice: 'end'"),
        (["suspension", "--by", "Nowhere"], "no municipality with this id or name: 'Nowhere'"),
        (["resumption"], "acts[1]"),
    ],
)
def test_an_act_that_cannot_be_added_is_one_clear_line(
    capsys: Captured, folder: Path, arguments: list[str], message: str
) -> None:
    before = (folder / FILE).read_bytes()
    status, out, err = run(capsys, "act", "dalian", *arguments, "--on", "2025-03")
    assert (status, out) == (2, "")
    assert err.startswith(f"partnerships: {message}")
    assert len(err.splitlines()) == 1
    assert (folder / FILE).read_bytes() == before


def test_an_act_is_not_added_twice(capsys: Captured) -> None:
    run(capsys, "act", "dalian", "renewal", "--on", "2025-03")
    status, _, err = run(capsys, "act", "dalian", "renewal", "--on", "2025-03")
    assert status == 2
    assert err == "partnerships: kitakyushu-dalian has this act already: renewal 2025-03\n"


# the file


@pytest.mark.parametrize(
    "arguments",
    [
        ["act", "dalian", "suspension", "--on", "2025-03"],
        ["add", "Nantes", *ADD, "--country", "FR"],
    ],
)
def test_a_dry_run_shows_the_same_lines_and_saves_nothing(
    capsys: Captured, folder: Path, arguments: list[str]
) -> None:
    before = (folder / FILE).read_bytes()
    _, expected, _ = run(capsys, *arguments, "--dry-run")
    assert (folder / FILE).read_bytes() == before
    assert run(capsys, *arguments) == (0, expected, "")
    (folder / FILE).write_bytes(before)
    assert run(capsys, *arguments, "--dry-run") == (0, expected, NOT_SAVED)


@pytest.mark.parametrize(
    ("named", "message"),
    [
        (
            [],
            "name the registry document to change with --registry (the embedded one cannot be changed)",
        ),
        (["--registry", "-"], "standard input cannot be changed, name a file: '-'"),
        (
            ["--registry", "lines.jsonl"],
            "only a registry document can be changed (convert makes one of it): 'lines.jsonl'",
        ),
        (["--registry", "none.json"], "[Errno 2] No such file or directory: 'none.json'"),
    ],
)
def test_only_a_registry_document_can_be_changed(
    capsys: Captured, named: list[str], message: str
) -> None:
    assert main([*named, "act", "dalian", "suspension", "--on", "2025-03"]) == 2
    assert capsys.readouterr() == ("", f"partnerships: {message}\n")


def test_the_registry_can_be_named_before_the_command_and_behind_it(capsys: Captured) -> None:
    arguments = ["act", "dalian", "suspension", "--on", "2025-03", "--dry-run"]
    assert main(["--registry", FILE, *arguments]) == 0
    before = capsys.readouterr()
    assert main([*arguments, "--registry", FILE]) == 0
    assert capsys.readouterr() == before


# update

LIST = """\
partner,country,type,date
Dalian,China,friendship,1979-05-01
Tacoma,United States,sister,1959-06-08
Norfolk,United States,sister,1959-07-14
Incheon,South Korea,sister,1988-12-21
Nantes,France,friendship,2025-05-01
"""
GONE = ["davao", "hai-phong", "minamikyushu", "phnom-penh", "surabaya"]


def write_list(text: str = LIST) -> list[str]:
    """Write a list and return the arguments that update the registry from it."""
    Path("list.csv").write_text(text)
    return [FILE, "list.csv", "--home", "Kitakyushu", "--as-of", "2025-06-01"]


def test_what_is_new_is_added_and_the_rest_is_told(capsys: Captured) -> None:
    arguments = write_list()
    status, out, err = run(capsys, "update", *arguments)
    assert status == 1
    assert out.splitlines() == ["municipality nantes-fr: added", "kitakyushu-nantes-fr: added"]
    assert err.replace("partnerships: ", "").splitlines() == [
        "list.csv: 5 rows, 5 conclusions in 5 partnerships, 0 set aside, 0 left out",
        "kitakyushu-incheon: date: 20 December 1988 stays; the list says 21 December 1988",
        *(
            f"kitakyushu-{each}: gone from the list, and kept (--remove removes it)"
            for each in GONE
        ),
        "1 added, 0 changed, 0 removed, 1 said otherwise, 0 doubtful, 5 gone",
    ]
    status, out, err = run(capsys, "update", *arguments)
    assert (status, out) == (1, "")
    assert "\npartnerships: 0 added, 0 changed, 0 removed, 1 said otherwise" in err


def test_what_is_gone_is_removed_only_if_asked(capsys: Captured) -> None:
    arguments = write_list(LIST.replace("12-21", "12-20"))
    before = Path(FILE).read_bytes()
    status, expected, err = run(capsys, "update", *arguments, "--remove", "--dry-run")
    assert status == 0
    assert err.endswith(NOT_SAVED)
    assert Path(FILE).read_bytes() == before
    assert run(capsys, "update", *arguments, "--remove")[:2] == (0, expected)
    assert f"kitakyushu-{GONE[0]}: removed" in expected.splitlines()
    assert len(document.load(FILE)) == 5


def test_what_has_ended_and_is_still_in_the_list_is_told(capsys: Captured) -> None:
    assert run(capsys, "act", "incheon", "termination", "--on", "2020")[0] == 0
    status, _, err = run(capsys, "update", *write_list(LIST), "--dry-run")
    assert status == 1
    assert "kitakyushu-incheon: ended, and still in the list\n" in err
    assert ", 1 ended and still in the list\n" in err


def test_rows_that_cannot_be_read_are_told_and_nothing_is_removed(capsys: Captured) -> None:
    arguments = write_list(LIST + "Davao,Philippines,,2017\n")
    status, _, err = run(capsys, "update", *arguments, "--dry-run")
    assert status == 1
    assert "list.csv: left out: line 7, type: no type" in err
    told = "kitakyushu-davao: not among the rows that can be read, and kept (--remove removes it)"
    assert told in err
    status, out, err = run(capsys, "update", *arguments, "--remove")
    assert (status, out) == (2, "")
    start = "partnerships: list.csv: --remove needs a list of which all rows can be read: line 7"
    assert err.startswith(start)
    assert "(--type)" in err


def test_what_is_doubtful_is_told(capsys: Captured) -> None:
    """A name without a country, and another date."""
    arguments = write_list("partner,type,date\nDalian,friendship,1980-05-01\n")
    status, out, err = run(capsys, "update", *arguments)
    assert (status, out) == (1, "")
    told = "kitakyushu-dalian: perhaps Kitakyushu and Dalian in the list (no country): not taken"
    assert told in err


def test_a_list_can_be_a_registry_document_of_others(capsys: Captured) -> None:
    """Without a home, and of the day on which it is taken."""
    dalian = samples.kitakyushu()["kitakyushu-dalian"]
    ended = evolve(dalian, id="other", acts=[*dalian.acts, Termination("2024-05-01")])
    bonn = [Municipality("bonn", [Name("Bonn", lang="de")], country="DE"), dalian.parties[0]]
    further = Partnership.between(*bonn, type="sister", since="2020")
    document.dump(Registry.of([ended, further]), "newer.json")
    status, out, err = run(capsys, "update", FILE, "newer.json")
    assert status == 1
    assert "kitakyushu-dalian: acts[1]: termination (1 May 2024): added" in out.splitlines()
    assert "2 gone" not in err


def test_a_new_home_is_that_of_the_list(capsys: Captured) -> None:
    """The list of a city that the registry does not have yet; nothing is gone from it."""
    Path("list.csv").write_text(
        "partner,country,type,date\nUlm,Germany,sister,1990\nBonn,Germany,sister,1991\n"
    )
    status, out, err = run(capsys, "update", FILE, "list.csv", "--home", "Nantes")
    assert status == 0
    assert len(out.splitlines()) == 5
    assert err.splitlines()[-1].endswith("0 gone")
    assert "partnerships: Nantes: not in the registry so far, so all of the list is new\n" in err


def test_a_home_that_is_spelled_wrongly_is_told_with_the_one_that_is_meant(
    capsys: Captured,
) -> None:
    arguments = [each.replace("Kitakyushu", "Kitakyusyu") for each in write_list()]
    _, _, err = run(capsys, "update", *arguments, "--dry-run")
    told = "Kitakyusyu: not in the registry so far, so all of the list is new; did you mean Kitakyushu?"
    assert f"partnerships: {told}\n" in err
    Path(FILE).write_text('{"format": "partnerships/1"}', encoding="utf-8")
    _, _, err = run(capsys, "update", *arguments, "--dry-run")
    assert "not in the registry" not in err


def test_an_update_is_told_in_a_language(capsys: Captured) -> None:
    """What is said of the rows of a list is for those who convert it, and in English."""
    status, out, err = run(capsys, "update", *write_list(), "--lang", "de", "--dry-run")
    assert status == 1
    assert out.splitlines() == [
        "Kommune nantes-fr: hinzugefügt",
        "kitakyushu-nantes-fr: hinzugefügt",
    ]
    counts = (
        "1 hinzugefügt, 0 geändert, 0 entfernt, 1 in der Liste anders angegeben, 0 zweifelhaft,"
        " 5 nicht mehr in der Liste"
    )
    assert err.replace("partnerships: ", "").splitlines()[1:] == [
        "kitakyushu-incheon: Datum – bleibt: 20. Dezember 1988; laut Liste: 21. Dezember 1988",
        *(
            f"kitakyushu-{each}: nicht mehr in der Liste; bleibt erhalten (entfernen mit --remove)"
            for each in GONE
        ),
        counts,
        "nichts gespeichert (--dry-run)",
    ]


def test_an_update_names_its_registry_itself(capsys: Captured) -> None:
    arguments = write_list()
    assert main(["--registry", FILE, "update", *arguments]) == 2
    message = "--registry does not go with update, which names REGISTRY"
    assert capsys.readouterr().err == f"partnerships: {message}\n"
    assert main(["update", "-", "list.csv"]) == 2
    message = "standard input cannot be changed, name a file: '-'"
    assert capsys.readouterr().err == f"partnerships: {message}\n"


@pytest.mark.parametrize(
    "command",
    [
        ["compare", FILE, "list.csv"],
        ["compare", "list.csv", FILE],
        ["diff", FILE, "list.csv"],
        ["check", "list.csv"],
        ["--registry", "list.csv", "list"],
        ["--registry", "list.csv", "act", "dalian", "suspension", "--on", "2025"],
        ["update", "list.csv", FILE],
    ],
)
def test_a_list_in_place_of_a_registry_document_is_told_with_what_makes_one_of_it(
    capsys: Captured, command: list[str]
) -> None:
    write_list()
    assert main(command) == 2
    message = "a list is no registry document (convert makes one of it): 'list.csv'"
    assert capsys.readouterr() == ("", f"partnerships: {message}\n")


def test_a_registry_document_can_have_any_ending(capsys: Captured) -> None:
    Path("registry.txt").write_text(Path(FILE).read_text("utf-8"), encoding="utf-8-sig")
    assert main(["compare", "registry.txt", "registry.txt"]) == 0
    edit = ["act", "dalian", "suspension", "--on", "2025"]
    assert main(["--registry", "registry.txt", *edit]) == 0
    Path("registry.txt").write_text("{", encoding="utf-8")
    capsys.readouterr()
    assert main(["check", "registry.txt"]) == 2
    assert "registry.txt: not JSON at line 1" in capsys.readouterr().err


def test_a_report_is_not_the_registry(capsys: Captured) -> None:
    arguments = write_list()
    assert run(capsys, "update", *arguments, "--report", FILE, "--force")[0] == 2
    assert document.load(FILE) == samples.kitakyushu()
