"""The command that turns one file into another, and calendars from the command line."""

import csv
import io
import json
import os
import re
import shlex
import sys
from pathlib import Path
from threading import Thread

import pytest
from icalendar import Calendar

from partnerships import Conclusion, Municipality, Partnership, Registry, samples
from partnerships.cli import main
from partnerships.cli.convert import name_options
from partnerships.formats import document, jsonl, wikidata

Captured = pytest.CaptureFixture[str]

LIST = """\
相手都市\t種別\t締結日
大邱広域市(大韓民国)\t姉妹都市提携\t平成9年5月2日
重慶市(中華人民共和国)\t友好都市提携\t1986年10月23日
ホノルル市(アメリカ合衆国)\t姉妹都市提携\t昭和34年2月30日
"""


def converted(capsys: Captured, *arguments: object) -> tuple[int, list[str]]:
    """Return the exit status of a conversion and what it said; it writes nothing else."""
    status = main(["convert", *map(str, arguments)])
    out, err = capsys.readouterr()
    assert out == ""
    return status, [line.removeprefix("partnerships: ") for line in err.splitlines()]


def test_a_list_becomes_a_registry_and_what_cannot_be_read_is_reported(
    tmp_path: Path, capsys: Captured
) -> None:
    """The rest is written, and the exit status says that something is missing."""
    source, target = tmp_path / "list.tsv", tmp_path / "registry.json"
    source.write_text(LIST, encoding="cp932")
    status, said = converted(capsys, source, target, "--home", "広島市", "--names", "ja")
    assert status == 1
    assert said == [
        f"{source}: 3 rows, 2 conclusions in 2 partnerships, 0 set aside, 1 left out",
        f"{source}: left out: line 4, 締結日: the calendar has no 1959-02-30: '昭和34年2月30日'",
    ]
    registry = document.load(target)
    assert sorted(
        (str(partnership.acts[0].on), partnership.latest_type.code) for partnership in registry
    ) == [
        ("1986-10-23", "friendship"),
        ("1997-05-02", "sister"),
    ]


def test_comments_of_a_list_are_reported_too(tmp_path: Path, capsys: Captured) -> None:
    """With their lines: a footnote may say what no column does."""
    source, target = tmp_path / "list.csv", tmp_path / "registry.json"
    source.write_text("# of 2024\npartner,date\nDalian,1979\n※ at rest\n", encoding="utf-8")
    _, said = converted(capsys, source, target, "--home", "Bremen", "--type", "sister")
    assert said[1:] == [
        f"{source}: comment: line 1: of 2024",
        f"{source}: comment: line 4: ※ at rest",
    ]


@pytest.mark.parametrize("columns", ["partner,type,date", "who=partner, what=type, since=date"])
def test_columns_can_be_named(tmp_path: Path, capsys: Captured, columns: str) -> None:
    """In their order, or by their headings."""
    heading = "who,what,since\n" if "=" in columns else ""
    source, target = tmp_path / "list.csv", tmp_path / "registry.json"
    source.write_text(f"{heading}Dalian,Partnerschaft,1979\n", encoding="utf-8")
    status, _ = converted(capsys, source, target, "--home", "Bremen", "--columns", columns)
    assert status == 0
    (partnership,) = document.load(target)
    assert str(partnership.acts[0].on) == "1979"


@pytest.mark.parametrize(
    ("options", "on"),
    [(("--order", "dmy"), "1979-04-03"), (("--order", "mdy"), "1979-03-04")],
)
def test_the_order_of_numbers_is_the_callers(
    tmp_path: Path, capsys: Captured, options: tuple[str, ...], on: str
) -> None:
    """Without it nothing is guessed."""
    source, target = tmp_path / "list.csv", tmp_path / "registry.json"
    source.write_text("partner,date\nDalian,03/04/1979\n", encoding="utf-8")
    asked = ("--home", "Bremen", "--type", "sister")
    status, said = converted(capsys, source, target, *asked)
    assert status == 1
    assert "either 1979-04-03 (dmy) or 1979-03-04 (mdy), so say the order" in said[1]
    status, _ = converted(capsys, source, target, "--force", *asked, *options)
    (partnership,) = document.load(target)
    assert (status, str(partnership.acts[0].on)) == (0, on)


def test_years_of_the_republic_of_china_are_read_on_request(
    tmp_path: Path, capsys: Captured
) -> None:
    """The 68th is 1979."""
    source, target = tmp_path / "list.csv", tmp_path / "registry.json"
    source.write_text("partner,date\nHualien,68.5.1\n", encoding="utf-8")
    asked = ("--home", "Albuquerque", "--type", "sister", "--minguo", "--encoding", "utf-8")
    assert converted(capsys, source, target, *asked)[0] == 0
    (partnership,) = document.load(target)
    assert str(partnership.acts[0].on) == "1979-05-01"


@pytest.mark.parametrize("options", [(), ("--type", "friendship")])
def test_wikidata_is_known_by_what_the_json_holds(
    tmp_path: Path, capsys: Captured, options: tuple[str, ...]
) -> None:
    """As the query service gives it; the type is what the caller takes it for."""
    source, target = tmp_path / "query.json", tmp_path / "registry.json"
    entity = "http://www.wikidata.org/entity/"
    bindings = [
        {
            "item": {"type": "uri", "value": f"{entity}Q2112"},
            "partner": {"type": "uri", "value": f"{entity}Q598"},
            "start": {"type": "literal", "value": "1991-01-01T00:00:00Z"},
            "startPrecision": {"type": "literal", "value": "9"},
        }
    ]
    whole = {"head": {"vars": [*bindings[0]]}, "results": {"bindings": bindings}}
    source.write_text(json.dumps(whole), encoding="utf-8")
    assert converted(capsys, source, target, *options)[0] == 0
    (partnership,) = document.load(target)
    expected = "friendship" if options else wikidata.TWINNED.code
    assert (partnership.id, str(partnership.acts[0].on), partnership.latest_type.code) == (
        "Q2112-Q598",
        "1991",
        expected,
    )


def test_a_registry_becomes_a_table_and_what_it_has_no_place_for_is_reported(
    tmp_path: Path, capsys: Captured
) -> None:
    """Line by line on standard error."""
    source, target = tmp_path / "registry.json", tmp_path / "table.csv"
    document.dump(samples.kitakyushu(), source)
    status, said = converted(capsys, source, target)
    rows = list(csv.DictReader(io.StringIO(target.read_text("utf-8-sig"))))
    assert status == 0
    assert ("kitakyushu-dalian", "1979-05-01") in [
        (row["partnership"], row["date"]) for row in rows
    ]
    assert all(line.startswith(f"{target}: not in the table: ") for line in said[:-1])
    assert re.fullmatch("… and [0-9]+ more, see --report FILE", said[-1])


def test_a_registry_becomes_a_calendar(tmp_path: Path, capsys: Captured) -> None:
    """Of a period, in a language; what has no day spans its year, or is left out and reported."""
    source, target = tmp_path / "registry.json", tmp_path / "calendar.ics"
    document.dump(samples.kitakyushu(), source)
    asked = ("--year", "2024", "--every", "1", "--lang", "ja", "--name", "周年")
    status, said = converted(capsys, source, target, *asked)
    events = Calendar.from_ical(target.read_bytes()).walk("VEVENT")
    assert (status, said) == (0, [f"{target}: 9 events in 2024-01-01/2024-12-31"])
    assert "北九州市・大連市 友好都市提携45周年" in [str(event["SUMMARY"]) for event in events]
    _, said = converted(capsys, source, target, "--year", "2024", "--inexact", "omit", "--force")
    assert said == [
        f"{target}: 7 events in 2024-01-01/2024-12-31",
        (
            f"{target}: left out, as its day is not known: 7th anniversary of the Strategic"
            " Environmental Partnership Agreement between Kitakyushu and Davao, 2024"
        ),
        (
            f"{target}: left out, as its day is not known: 12th anniversary of the Green Sister City"
            " Partnership between Kitakyushu and Surabaya, 2024-11"
        ),
    ]


def test_a_document_is_copied_as_it_is(tmp_path: Path, capsys: Captured) -> None:
    """Reading checks it, writing gives the same bytes."""
    source, target = tmp_path / "a.JSON", tmp_path / "b.json"
    document.dump(samples.kitakyushu(), source)
    assert converted(capsys, source, target) == (0, [])
    assert target.read_bytes() == source.read_bytes()


@pytest.mark.parametrize(
    ("name", "content", "target", "message"),
    [
        ("a.xlsx", b"", "b.json", "a.xlsx: an empty file"),
        ("a.xlsx", b"PK", "b.json", "a.xlsx: "),
        (
            "a.csv",
            b"",
            "b.pdf",
            "only .json, .jsonl, .csv, .tsv, .xlsx, .ics, .geojson can be written: ",
        ),
        ("a.ics", b"", "b.json", "only .json, .csv, .tsv, .txt, .xlsx, "),
        ("a.json", b"{", "b.json", ": not JSON at line 1, column 2"),
        ("a.json", b"\xff{", "b.json", ": not UTF-8, and no other encoding is likely"),
        ("a.json", b"[]", "b.json", ": JSON without an array of objects"),
        ("a.csv", b"who\nDalian\n", "b.json", "no heading with a known word for a municipality"),
        ("a.json", b'{"format": "partnerships/1"}', "none/b.json", "none/b.json'"),
    ],
)
def test_what_cannot_be_converted_is_refused(
    tmp_path: Path, capsys: Captured, name: str, content: bytes, target: str, message: str
) -> None:
    """With the file's name, and nothing is written."""
    (tmp_path / name).write_bytes(content)
    status, said = converted(capsys, tmp_path / name, tmp_path / target)
    assert status == 2
    assert message in "\n".join(said)
    assert [each.name for each in tmp_path.iterdir()] == [name]


def test_a_file_is_not_converted_into_itself(tmp_path: Path, capsys: Captured) -> None:
    """What could not be read of it would be lost."""
    source = tmp_path / "list.csv"
    source.write_text("partner,date\nDalian,1979-13\n", encoding="utf-8")
    (tmp_path / "same.csv").symlink_to(source)
    for target in (source, tmp_path / "same.csv"):
        status, said = converted(capsys, source, target, "--home", "Bremen")
        assert (status, said) == (2, [f"the file that is read would be lost: '{target}'"])
    assert source.read_text("utf-8").endswith("1979-13\n")


@pytest.mark.parametrize(
    ("content", "options", "message"),
    [
        ('{"format": "partnerships/1"}', ("--home", "B"), "--home goes with a list, not with a"),
        ('{"format": "partnerships/1"}', ("--type", "sister"), "--type goes with a list, not with"),
        ('{"entities": {}}', ("--minguo",), "--minguo goes with a list, not with Wikidata's"),
    ],
)
def test_what_is_said_of_a_list_goes_with_one(
    tmp_path: Path, capsys: Captured, content: str, options: tuple[str, ...], message: str
) -> None:
    """It would be of no use, and nobody would know."""
    source = tmp_path / "a.json"
    source.write_text(content, encoding="utf-8")
    status, (said,) = converted(capsys, source, tmp_path / "b.json", *options)
    assert status == 2
    assert said.startswith(message)


def test_names_of_wikidata_are_taken_in_the_language_asked_for(
    tmp_path: Path, capsys: Captured
) -> None:
    """Of the labels that there are."""
    source, target = tmp_path / "entities.json", tmp_path / "registry.json"
    entities: dict[str, dict[str, object]] = {
        id_: {
            "id": id_,
            "labels": {
                lang: {"language": lang, "value": f"{id_} {lang}"} for lang in ("ar", "de", "en")
            },
            "claims": {},
        }
        for id_ in ("Q2112", "Q598")
    }
    entities["Q2112"]["claims"] = {
        "P190": [
            {
                "mainsnak": {
                    "snaktype": "value",
                    "datavalue": {"type": "wikibase-entityid", "value": {"id": "Q598"}},
                },
                "rank": "normal",
            }
        ]
    }
    source.write_text(json.dumps({"entities": entities}), encoding="utf-8")
    assert converted(capsys, source, target, "--names", "de")[0] == 0
    registry = document.load(target)
    assert [name.text for name in registry.municipalities["Q2112"].names] == ["Q2112 de"]


def test_a_table_can_be_written_in_a_language(tmp_path: Path, capsys: Captured) -> None:
    """Names and types; what it has no place for is reported, of much a number."""
    source, target = tmp_path / "registry.json", tmp_path / "table.csv"
    document.dump(samples.kitakyushu(), source)
    _, said = converted(capsys, source, target, "--lang", "ja")
    rows = list(csv.DictReader(io.StringIO(target.read_text("utf-8-sig"))))
    assert "大連市" in [row["partner"] for row in rows]
    assert len(said) == 21
    assert said[-1].endswith(" more, see --report FILE")


def test_what_a_table_holds_whole_is_written_without_a_word(
    tmp_path: Path, capsys: Captured
) -> None:
    """Nothing is lost of what was read from one."""
    source, target = tmp_path / "list.csv", tmp_path / "table.tsv"
    source.write_text("partner,date\nDalian,1979\n", encoding="utf-8")
    status, said = converted(capsys, source, target, "--home", "Bremen", "--type", "sister")
    assert (status, len(said)) == (0, 1)
    assert "Dalian\t" in target.read_text("utf-8-sig")


def test_an_interrupted_command_ends_without_a_traceback(
    monkeypatch: pytest.MonkeyPatch, capsys: Captured
) -> None:
    """With one line, and the exit status of an interruption."""

    def interrupted() -> Registry:
        raise KeyboardInterrupt

    monkeypatch.setattr(samples, "kitakyushu", interrupted)
    assert main(["list"]) == 130
    assert capsys.readouterr() == ("", "partnerships: interrupted\n")


def test_a_file_that_is_not_there_is_reported(tmp_path: Path, capsys: Captured) -> None:
    """By its name."""
    for name in ("none.csv", "none.json"):
        status, (said,) = converted(capsys, tmp_path / name, tmp_path / "b.json")
        assert status == 2
        assert said.endswith(f"No such file or directory: '{tmp_path / name}'")


def test_the_progress_of_a_long_list_is_shown_at_a_terminal_alone(
    tmp_path: Path, capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In one line that is written over."""
    source, target = tmp_path / "list.csv", tmp_path / "registry.json"
    source.write_text("partner,date\nDalian,1979\n", encoding="utf-8")
    arguments = ["convert", str(source), str(target), "--home", "Bremen", "--type", "sister"]
    main(arguments)
    assert "rows\r" not in capsys.readouterr().err
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    main([*arguments, "--force"])
    assert "1 rows\r" in capsys.readouterr().err


# what is there already


def test_a_file_that_is_there_is_kept_without_force(tmp_path: Path, capsys: Captured) -> None:
    """Somebody may have corrected it by hand; following the advice writes over it."""
    source, target = tmp_path / "list.csv", tmp_path / "registry.json"
    source.write_text("partner,date\nDalian,1979\n", encoding="utf-8")
    target.write_text("edited by hand", encoding="utf-8")
    options = ["--home", "Bremen", "--type", "sister"]
    status, said = converted(capsys, source, target, *options)
    assert (status, said) == (2, [f"there is a file already (--force writes over it): '{target}'"])
    assert target.read_text("utf-8") == "edited by hand"
    assert converted(capsys, source, target, *options, "--force")[0] == 0
    assert len(document.load(target)) == 1
    status, said = converted(capsys, source, tmp_path, *options, "--format", "csv", "--force")
    assert (status, said) == (2, [f"[Errno 21] Is a directory: '{tmp_path}'"])


def test_not_even_force_writes_over_what_is_read(
    tmp_path: Path, capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    """By whatever name, and as standard input."""
    source, link = tmp_path / "registry.json", tmp_path / "link.json"
    document.dump(samples.kitakyushu(), source)
    link.hardlink_to(source)
    lost = "the file that is read would be lost: "
    assert converted(capsys, source, link, "--force") == (2, [f"{lost}'{link}'"])
    with source.open(encoding="utf-8") as held:
        monkeypatch.setattr(sys, "stdin", held)
        assert converted(capsys, "-", link, "--force") == (2, [f"{lost}'{link}'"])
    assert document.load(source) == samples.kitakyushu()


def test_a_file_that_another_program_makes_meanwhile_is_kept(
    tmp_path: Path, capsys: Captured
) -> None:
    """It is looked for once more before anything is written."""
    source, target = tmp_path / "pipe.json", tmp_path / "registry.json"
    os.mkfifo(source)

    def write() -> None:
        with source.open("wb") as pipe:
            target.write_text("made meanwhile", encoding="utf-8")
            pipe.write(document.dumps(samples.kitakyushu()).encode())

    writer = Thread(target=write)
    writer.start()
    status, (said,) = converted(capsys, source, target)
    writer.join()
    assert (status, said) == (2, f"there is a file already (--force writes over it): '{target}'")
    assert target.read_text("utf-8") == "made meanwhile"


# standard input and output, and pipes


def fed(monkeypatch: pytest.MonkeyPatch, content: bytes) -> None:
    """Let standard input hold something."""
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(content), "ascii"))


def test_standard_input_and_output_are_a_hyphen(
    tmp_path: Path, capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The format of the input is detected by its contents, that of the output is given by an option."""
    options = ["--home", "Bremen", "--type", "sister", "--format", "json"]
    fed(monkeypatch, "\ufeffpartner,date\nDalian,1979\n".encode())
    assert main(["convert", "-", "-", *options]) == 0
    out, err = capsys.readouterr()
    assert err.startswith("partnerships: standard input: 1 rows, ")
    for content in (out.encode(), b"\xef\xbb\xbf " + out.encode()):
        fed(monkeypatch, content)
        assert main(["convert", "-", "-", "--format", "tsv"]) == 0
        table_, err = capsys.readouterr()
        assert table_.splitlines()[1].split("\t")[0] == "bremen-dalian"
        assert err == ""
    fed(monkeypatch, out.encode())
    assert main(["convert", "-", "-", "--format", "ics", "--year", "2024"]) == 0
    calendar, err = capsys.readouterr()
    assert len(Calendar.from_ical(calendar).walk("VEVENT")) == 1
    assert err == "partnerships: standard output: 1 events in 2024-01-01/2024-12-31\n"
    target = tmp_path / "registry.txt"
    fed(monkeypatch, out.encode())
    assert main(["convert", "-", str(target), "--format", "json"]) == 0
    assert target.read_text("utf-8") == out
    capsys.readouterr()
    fed(monkeypatch, b'{"format": "partnerships/1"}')
    refused = "--home goes with a list, not with a registry document"
    assert converted(capsys, "-", tmp_path / "b.json", "--home", "Bremen") == (2, [refused])


@pytest.mark.parametrize("ending", [".csv", ""])
def test_a_pipe_is_read_once_and_written_as_it_is(
    tmp_path: Path, capsys: Captured, ending: str
) -> None:
    """With an ending or without; it is neither replaced nor in the way."""
    source, target = tmp_path / f"in{ending}", tmp_path / f"out{ending}"
    os.mkfifo(source)
    os.mkfifo(target)
    text = "partner,date\nDalian,1979\n"
    found: list[bytes] = []
    threads = [
        Thread(target=source.write_text, args=(text, "utf-8")),
        Thread(target=lambda: found.append(target.read_bytes())),
    ]
    for thread in threads:
        thread.start()
    options = ["--home", "Bremen", "--type", "sister", "--format", "csv"]
    assert converted(capsys, source, target, *options)[0] == 0
    for thread in threads:
        thread.join()
    assert found[0].startswith(b"partnership,municipality,")
    assert target.is_fifo()


def test_a_device_that_is_full_is_reported_by_its_name(tmp_path: Path, capsys: Captured) -> None:
    """As a file on a full disk is."""
    source = tmp_path / "registry.json"
    document.dump(samples.kitakyushu(), source)
    status, said = converted(capsys, source, "/dev/full", "--format", "csv")
    assert (status, said) == (2, ["[Errno 28] No space left on device: '/dev/full'"])


@pytest.mark.parametrize(
    ("target", "options", "message"),
    [
        ("-", [], "say with --format what goes to standard output"),
        ("b.csv", ["--format", "json"], "--format json is not what the ending says: 'b.csv'"),
        (
            "b.txt",
            [],
            "only .json, .jsonl, .csv, .tsv, .xlsx, .ics, .geojson can be written: 'b.txt'",
        ),
    ],
)
def test_what_is_written_must_be_known(
    capsys: Captured, target: str, options: list[str], message: str
) -> None:
    """And nothing may be said twice otherwise."""
    assert converted(capsys, "a.json", target, *options) == (2, [message])


# many messages


def test_many_messages_are_cut_and_a_report_has_them_all(tmp_path: Path, capsys: Captured) -> None:
    """What could not be read comes first; following the advice gives the rest."""
    source, target = tmp_path / "list.csv", tmp_path / "registry.json"
    rows = "Leeds,1979-13\n" * 2_340
    source.write_text(f"# \x1b[2J\npartner,date\nDalian,1979\n{rows}", encoding="utf-8")
    options = ["--home", "Bremen", "--type", "sister"]
    status, said = converted(capsys, source, target, *options)
    assert (status, len(said)) == (1, 21)
    assert said[0].endswith(", 2340 left out")
    assert all(f"left out: line {line}, " in said[line - 3] for line in range(4, 23))
    assert said[-1] == "… and 2,322 more, see --report FILE"
    report = tmp_path / "report.txt"
    options += ["--force", "--report", str(report)]
    status, shown = converted(capsys, source, target, *options)
    assert (status, shown[:-1]) == (1, said[:-1])
    assert shown[-1] == f"… and 2,322 more, see {report}"
    lines = report.read_text("utf-8").splitlines()
    assert len(lines) == 2_342
    assert lines[:20] == said[:20]
    assert lines[-1] == f"{source}: comment: line 1: \\x1b[2J"


def test_one_message_is_not_cut_for_another(tmp_path: Path, capsys: Captured) -> None:
    """A line about one more is no shorter than that one."""
    source, target = tmp_path / "list.csv", tmp_path / "registry.json"
    for count, shown in ((20, 21), (21, 21)):
        rows = "".join(f"City {number},1979-13\n" for number in range(count))
        source.write_text(f"partner,date\n{rows}", encoding="utf-8")
        options = ["--home", "Bremen", "--type", "sister", "--force"]
        assert len(converted(capsys, source, target, *options)[1]) == shown


def test_a_document_of_many_faults_is_cut_too(tmp_path: Path, capsys: Captured) -> None:
    """With every command."""
    source, report = tmp_path / "broken.json", tmp_path / "report.txt"
    keys = {f"key {number}": 1 for number in range(50)}
    source.write_text(json.dumps({"format": "partnerships/1"} | keys), encoding="utf-8")
    assert main(["--registry", str(source), "list", "--report", str(report)]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.splitlines()[0] == f"partnerships: {source}: 50 errors"
    assert err.splitlines()[20:] == [f"partnerships: … and 31 more, see {report}"]
    assert len(report.read_text("utf-8").splitlines()) == 51


def test_a_report_of_nothing_is_empty(tmp_path: Path, capsys: Captured) -> None:
    """So that an old one does not stay for a new one."""
    report = tmp_path / "report.txt"
    report.write_text("old\n", encoding="utf-8")
    options = ["list", "--on", "2024", "--report", str(report)]
    assert main(options) == 2
    message = f"there is a file already (--force writes over it): '{report}'"
    assert capsys.readouterr() == ("", f"partnerships: {message}\n")
    assert main([*options, "--force"]) == 0
    assert report.read_bytes() == b""


def test_a_report_takes_the_place_of_no_other_file(tmp_path: Path, capsys: Captured) -> None:
    """Not even with force."""
    source, target = tmp_path / "list.csv", tmp_path / "registry.json"
    source.write_text("partner,date\nDalian,1979\n", encoding="utf-8")
    for report in (source, target, tmp_path / "." / "registry.json"):
        status, said = converted(capsys, source, target, "--report", report, "--force")
        assert (status, said) == (2, [f"a report needs a file of its own: '{report}'"])
    assert converted(capsys, source, target, "--report", "-")[1] == ["a report needs a file: '-'"]
    assert [each.name for each in tmp_path.iterdir()] == ["list.csv"]
    report = tmp_path / "report.txt"
    for other in (source, target):
        target.write_text("{}", encoding="utf-8")
        report.hardlink_to(other)
        status, said = converted(capsys, source, target, "--report", report, "--force")
        assert (status, said) == (2, [f"a report needs a file of its own: '{report}'"])
        report.unlink()


@pytest.mark.parametrize("descriptor", [1, 2])
def test_a_report_does_not_take_the_place_of_standard_output_or_error(
    tmp_path: Path, descriptor: int, capfd: pytest.CaptureFixture[str]
) -> None:
    """The result would be lost, as after ``list --report out.txt --force > out.txt``."""
    path = tmp_path / "out.txt"
    kept = os.dup(descriptor)
    try:
        with path.open("wb") as file:
            os.dup2(file.fileno(), descriptor)
        status = main(["list", "--on", "2024", "--report", str(path), "--force"])
    finally:
        os.dup2(kept, descriptor)
        os.close(kept)
    message = f"partnerships: a report needs a file of its own: '{path}'\n"
    assert (status, *capfd.readouterr()) == (2, "", message)


def test_a_report_is_its_own_file_where_standard_output_is_closed(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    """A descriptor that is not open is no file."""
    report = tmp_path / "report.txt"
    kept = os.dup(1)
    os.close(1)
    try:
        status = main(["list", "--on", "2010", "--format", "json", "--report", str(report)])
    finally:
        os.dup2(kept, 1)
        os.close(kept)
    assert (status, len(json.loads(capfd.readouterr().out))) == (0, 6)
    assert report.read_text("utf-8") == "3 partnerships not yet concluded on 2010\n"


@pytest.mark.parametrize(
    ("report", "message"),
    [
        ("none/report.txt", "[Errno 2] No such file or directory"),
        ("list.csv/report.txt", "[Errno 20] Not a directory"),
        ("locked/report.txt", "[Errno 13] Permission denied"),
        ("locked.txt", "[Errno 13] Permission denied"),
        ("folder", "[Errno 21] Is a directory"),
        ("folder/", "[Errno 21] Is a directory"),
        ("none/", "a folder's name ends with '/', a file's does not"),
    ],
)
def test_a_report_that_cannot_be_written_is_refused_before_anything_is_written(
    tmp_path: Path, capsys: Captured, monkeypatch: pytest.MonkeyPatch, report: str, message: str
) -> None:
    """Its folder must be there, and both must be open to the user."""
    monkeypatch.chdir(tmp_path)
    for folder in ("folder", "locked"):
        Path(folder).mkdir()
    Path("locked.txt").touch()
    locked = {str(tmp_path / "locked"), str(tmp_path / "locked.txt")}
    monkeypatch.setattr(os, "access", lambda path, _: str(path) not in locked)  # root may all
    Path("list.csv").write_text("partner,date\nDalian,1979\n", encoding="utf-8")
    options = ["--home", "Bremen", "--type", "sister", "--force", "--report", report]
    status, said = converted(capsys, "list.csv", "registry.json", *options)
    assert (status, said) == (2, [f"{message}: {report!r}"])
    assert not Path("registry.json").exists()


@pytest.mark.parametrize(
    ("option", "value"),
    [
        ("--name", "x"),
        ("--revised", "2024-01-02"),
        ("--inexact", "span"),
        ("--alarm", "7"),
        ("--url", "https://city.example/{id}"),
    ],
)
def test_what_is_said_of_a_calendar_goes_with_one(
    tmp_path: Path, capsys: Captured, option: str, value: str
) -> None:
    """It would be of no use, and nobody would know."""
    source, target = tmp_path / "registry.json", tmp_path / "table.csv"
    document.dump(Registry.of(), source)
    said = [f"{option} goes with a calendar (.ics)"]
    assert converted(capsys, source, target, option, value) == (2, said)
    assert not target.exists()
    assert converted(capsys, source, tmp_path / "a.ics", option, value)[0] == 0


@pytest.mark.parametrize("separator", ["\t", r"\t", "tab"])
def test_a_tab_can_be_written_in_letters(tmp_path: Path, capsys: Captured, separator: str) -> None:
    """Another one that no row has is told, with the advice to name it."""
    source, target = tmp_path / "list.csv", tmp_path / "registry.json"
    source.write_text("partner\tdate\nDalian\t1979\n", encoding="utf-8")
    options = ["--home", "Bremen", "--type", "sister", "--separator"]
    status, said = converted(capsys, source, target, *options, "ab")
    message = f"{source}: each row is one cell, so name the separator (--separator)"
    assert (status, said) == (2, [f"{message}: 'partner\\tdate'"])
    assert converted(capsys, source, target, *options, separator)[0] == 0
    assert len(document.load(target)) == 1


def test_a_document_keeps_the_text_as_it_is(tmp_path: Path, capsys: Captured) -> None:
    """Unlike the JSON of a listing, in which what turns a line around is escaped."""
    registry = tmp_path / "registry.json"
    parties = (Municipality("bremen", "Bremen"), Municipality("dalian", "Dalian"))
    partnership = Partnership(parties, [Conclusion("1979", "sister", note="a\u200eb")])
    document.dump(Registry.of([partnership]), registry)
    assert main(["convert", str(registry), "-", "--format", "json"]) == 0
    assert '"a\u200eb"' in capsys.readouterr().out
    assert main(["--registry", str(registry), "show", "dalian", "--format", "json"]) == 0
    assert r'"a\u200eb"' in capsys.readouterr().out


def test_a_name_of_a_folder_is_not_written_as_a_files(tmp_path: Path, capsys: Captured) -> None:
    """A slash at the end is no accident."""
    source = tmp_path / "list.csv"
    source.write_text("partner,date\nDalian,1979\n", encoding="utf-8")
    target = f"{tmp_path}/folder.json/"
    status, said = converted(capsys, source, target, "--home", "Bremen", "--type", "sister")
    message = f"a folder's name ends with '/', a file's does not: {target!r}"
    assert (status, said) == (2, [message])
    assert [each.name for each in tmp_path.iterdir()] == ["list.csv"]


def test_a_report_that_cannot_be_written_is_named_beside_the_rest(
    tmp_path: Path, capsys: Captured
) -> None:
    """What the command did is done all the same."""
    source, target = tmp_path / "list.csv", tmp_path / "registry.json"
    source.write_text("partner,date\nDalian,1979\n", encoding="utf-8")
    options = ["--home", "Bremen", "--type", "sister", "--report", "/dev/full"]
    status, said = converted(capsys, source, target, *options)
    assert (status, said[0]) == (2, "[Errno 28] No space left on device: '/dev/full'")
    assert said[1].startswith(f"{source}: 1 rows")
    assert len(document.load(target)) == 1


# advice


@pytest.mark.parametrize(
    ("content", "options", "advice", "follow"),
    [
        (
            "partner,date\nDalian,03/04/1979\n",
            ["--home", "Bremen", "--type", "sister"],
            "(dmy) or 1979-03-04 (mdy), so say the order (--order)",
            ["--order", "dmy"],
        ),
        (
            "partner,date\nDalian,1979\n",
            ["--type", "sister"],
            "so name the other one (--home)",
            ["--home", "Bremen"],
        ),
        (
            "partner,date\nDalian,1979\n",
            ["--home", "Bremen"],
            "so name the type (--type)",
            ["--type", "sister"],
        ),
        (
            "who,when\nDalian,1979\n",
            ["--home", "Bremen", "--type", "sister"],
            "if this is what they mean, read them with --columns who=partner,when=date",
            ["--columns", "who=partner,when=date"],
        ),
        (
            "municipality,country,partner,date\nBremen,DE,Dalian,1979\n",
            ["--type", "sister"],
            "so name the columns (--columns): 'country'",
            ["--columns", "country=municipality_country"],
        ),
        (
            f"partner,date\n{'ﾎｯｶｲﾄﾞｳ'.encode('cp932').decode('latin-1')},1979\n",
            ["--home", "Bremen", "--type", "sister"],
            "name it with --encoding (",
            ["--encoding", "cp932"],
        ),
        (
            "partner,date\nDalian,\n",
            ["--home", "Bremen", "--type", "sister"],
            "(write XXXX for an unknown date)",
            "partner,date\nDalian,XXXX\n",
        ),
    ],
)
def test_advice_names_options_and_following_it_works(
    tmp_path: Path,
    capsys: Captured,
    content: str,
    options: list[str],
    advice: str,
    follow: list[str] | str,
) -> None:
    """The list is then read whole."""
    source, target = tmp_path / "list.csv", tmp_path / "registry.json"
    source.write_text(content, encoding="latin-1")
    status, said = converted(capsys, source, target, *options)
    assert status != 0
    assert advice in "\n".join(said)
    if isinstance(follow, str):
        source.write_text(follow, encoding="utf-8")
    else:
        options = [*options, *follow]
    assert converted(capsys, source, target, *options, "--force")[0] == 0
    assert len(document.load(target)) == 1


# anniversaries as a calendar


@pytest.mark.parametrize(
    ("changed", "stamp"),
    [
        (0, "19700101"),
        (-86_400, "19700101"),
        (1_705_276_799, "20240114"),
        (1_705_276_800, "20240115"),
    ],
)
def test_a_calendar_is_revised_when_its_file_was(
    tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes], changed: int, stamp: str
) -> None:
    """The day in UTC, unless the caller knows a better one."""
    source = tmp_path / "registry.json"
    document.dump(samples.kitakyushu(), source)
    os.utime(source, (changed, changed))
    listed = ["anniversaries", "--year", "2024", "--format", "ics"]
    made = ["convert", str(source), "-", "--year", "2024", "--format", "ics"]
    for arguments in (["--registry", str(source), *listed], made):
        for options, expected in (([], stamp), (["--revised", "2024-02-03"], "20240203")):
            assert main([*arguments, *options]) == 0
            out, _ = capfdbinary.readouterr()
            assert out.count(b"LAST-MODIFIED:") == 9
            assert out.count(f"LAST-MODIFIED:{expected}T000000Z".encode()) == 9
    assert main(listed) == 0  # the embedded registry is in no file of the user's
    assert capfdbinary.readouterr().out.count(b"LAST-MODIFIED:19700101T000000Z") == 9


def test_anniversaries_are_a_calendar_too(capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    """The very bytes, with lines that end in CR LF."""
    assert main(["anniversaries", "--year", "2024", "--format", "ics"]) == 0
    out, err = capfdbinary.readouterr()
    events = Calendar.from_ical(out).walk("VEVENT")
    assert out.count(b"\n") == out.count(b"\r\n")
    assert (len(events), err) == (9, b"")
    assert "45th anniversary of the friendship city relationship between Kitakyushu and Dalian" in [
        str(event["SUMMARY"]) for event in events
    ]


def test_a_calendar_says_how_it_is_called_and_when_it_was_revised(
    capfdbinary: pytest.CaptureFixture[bytes],
) -> None:
    """So that programs take what has been corrected."""
    options = ["--name", "Partners", "--revised", "2024-01-02", "--leap-day", "mar-1"]
    assert main(["anniversaries", "--year", "2024", "--format", "ics", *options]) == 0
    calendar = Calendar.from_ical(capfdbinary.readouterr().out)
    assert str(calendar["X-WR-CALNAME"]) == "Partners"
    assert {event["SEQUENCE"] for event in calendar.walk("VEVENT")} == {19724}


def test_a_calendar_without_what_has_no_day_says_how_many(
    capfdbinary: pytest.CaptureFixture[bytes],
) -> None:
    """On standard error."""
    options = ["--year", "2024", "--format", "ics", "--inexact", "omit"]
    assert main(["anniversaries", *options]) == 0
    out, err = capfdbinary.readouterr()
    assert len(Calendar.from_ical(out).walk("VEVENT")) == 7
    assert err == b"partnerships: 2 events of a month or year left out (see --inexact)\n"


def test_a_calendar_can_be_taken_as_text(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where standard output has been replaced by something that has no bytes."""
    out = io.StringIO(newline="")
    monkeypatch.setattr(sys, "stdout", out)
    assert main(["anniversaries", "--year", "2024", "--format", "ics"]) == 0
    assert len(Calendar.from_ical(out.getvalue()).walk("VEVENT")) == 9


def test_what_was_read_of_an_empty_registry_is_a_calendar_of_nothing(
    tmp_path: Path, capsys: Captured
) -> None:
    """It is a calendar all the same."""
    source, target = tmp_path / "registry.json", tmp_path / "calendar.ics"
    document.dump(Registry.of(), source)
    assert converted(capsys, source, target, "--year", "2024")[0] == 0
    assert Calendar.from_ical(target.read_bytes()).walk("VEVENT") == []


# options of lists


@pytest.mark.parametrize("options", [["--as-of", "2024-09-01"], []])
def test_the_day_of_a_list_is_the_callers_or_today(
    tmp_path: Path, capsys: Captured, options: list[str]
) -> None:
    """The command says so where a date is not known; the list's own words count more than today."""
    source, target = tmp_path / "list.csv", tmp_path / "registry.json"
    source.write_text("partner,date\nDalian,XXXX\nLeeds,1980\n", encoding="utf-8")
    asked = ["--home", "Bremen", "--type", "sister", "--force", *options]
    status, said = converted(capsys, source, target, *asked)
    (dalian, leeds) = document.load(target)
    (act,) = dalian.acts
    assert status == 0
    assert leeds.acts[0].known_by is None
    assert act.known_by is not None
    told = [line for line in said if "--as-of" in line]
    if options:
        assert (str(act.known_by), told) == ("2024-09-01", [])
    else:
        message = "what the list gives no date for had happened by today"
        assert told == [f"{source}: {message}, {act.known_by} (--as-of names another day)"]
    source.write_text("As of 1 May 2020\npartner,date\nDalian,XXXX\n", encoding="utf-8")
    status, said = converted(capsys, source, target, *asked)
    (dalian,) = document.load(target)
    assert str(dalian.acts[0].known_by) == ("2024-09-01" if options else "2020-05-01")
    assert any("(--as-of names another)" in line for line in said) is (not options)


def test_blank_cells_repeat_those_above_on_request(tmp_path: Path, capsys: Captured) -> None:
    source, target = tmp_path / "list.csv", tmp_path / "registry.json"
    source.write_text("partner,type,date\nDalian,sister,1979\nLeeds,,1980\n", encoding="utf-8")
    assert converted(capsys, source, target, "--home", "Bremen")[0] == 1
    options = ["--home", "Bremen", "--blank", "above", "--force"]
    assert converted(capsys, source, target, *options)[0] == 0
    assert {each.latest_type.code for each in document.load(target)} == {"sister"}


def test_municipalities_can_stand_in_a_second_file(tmp_path: Path, capsys: Captured) -> None:
    source, nodes, target = (tmp_path / each for each in ("links.csv", "nodes.csv", "out.json"))
    source.write_text("municipality id,partner id,type,date\na,b,sister,1985\n", encoding="utf-8")
    nodes.write_text("id,name,country\na,Bremen,Germany\nb,Dalian,China\n", encoding="utf-8")
    assert converted(capsys, source, target, "--municipalities", nodes) == (
        0,
        [f"{source}: 1 rows, 1 conclusions in 1 partnerships, 0 set aside, 0 left out"],
    )
    assert document.load(target).municipalities["b"].country == "CN"
    nodes.write_text("name\nBremen\n", encoding="utf-8")
    status, (said,) = converted(capsys, source, target, "--municipalities", nodes, "--force")
    assert (status, said.startswith(f"{nodes}: no heading with a known word for the id")) == (
        2,
        True,
    )


@pytest.mark.parametrize(("sheet", "id_"), [("Asia", "bremen-dalian"), ("1", "bremen-leeds")])
def test_the_form_and_the_sheet_can_be_named(
    tmp_path: Path, capsys: Captured, sheet: str, id_: str
) -> None:
    """A sheet by its name or number."""
    source, target = tmp_path / "page.txt", tmp_path / "registry.json"
    row = "<table><caption>{}</caption><tr><th>Partner<th>Since<tr><td>{}<td>1980</table>"
    source.write_text(
        row.format("Europe", "Leeds") + row.format("Asia", "Dalian"), encoding="utf-8"
    )
    options = ["--home", "Bremen", "--type", "sister", "--form", "html", "--sheet", sheet]
    assert converted(capsys, source, target, *options)[0] == 0
    assert [each.id for each in document.load(target)] == [id_]


def test_a_workbook_is_written_and_read_back(tmp_path: Path, capsys: Captured) -> None:
    """To a file alone; what it has no place for is reported as of a table."""
    source, book, back = (tmp_path / each for each in ("a.json", "a.xlsx", "b.json"))
    parties = (Municipality("bremen", "Bremen"), Municipality("dalian", "Dalian"))
    tie = Partnership(parties, [Conclusion("1979-05-01", "sister", term="P5Y")])
    document.dump(Registry.of([tie]), source)
    lost = f"{book}: not in the table: bremen-dalian: term of the conclusion of 1979-05-01"
    assert converted(capsys, source, book) == (0, [lost])
    assert converted(capsys, book, back)[0] == 0
    (found,) = document.load(back)
    assert str(found.acts[0].on) == "1979-05-01"


@pytest.mark.parametrize(
    ("content", "columns"),
    [
        ("Wo ist's,Wann\nLeeds,1980\nJena,1985\n", ["Wo ist's", "Wann"]),
        ("partner,date,xyzzy\nLeeds,1980,2001\nJena,1985,2002\n", ["xyzzy"]),
    ],
)
def test_columns_that_a_message_advises_can_be_copied_from_it(
    tmp_path: Path, capsys: Captured, content: str, columns: list[str]
) -> None:
    """Quoted for the shell."""
    source, target = tmp_path / "list.csv", tmp_path / "registry.json"
    source.write_text(content, encoding="utf-8")
    options = ["--home", "Bremen", "--type", "sister"]
    status, said = converted(capsys, source, target, *options)
    assert status != 0
    advice = shlex.split("\n".join(said).split("--columns ")[1].splitlines()[0].split(": '2")[0])[0]
    assert [each.rpartition("=")[0] for each in advice.split(",")] == columns
    assert converted(capsys, source, target, *options, "--columns", advice, "--force")[0] == 0
    assert len(document.load(target)) == 2


@pytest.mark.parametrize(
    ("message", "shown"),
    [
        ("name them with columns={'a,b': 'note'}", "name them with columns={'a,b': 'note'}"),
        ("name them with columns={'a': oops}", "name them with columns={'a': oops}"),
        ("name them with columns={'a'}", "name them with columns={'a'}"),
        ("name them with columns={'a b': 'note'}: 'x'", "name them with --columns 'a b=note': 'x'"),
    ],
)
def test_advice_that_the_option_cannot_hold_stays_as_it_is(message: str, shown: str) -> None:
    """A comma in a heading is one between two columns there."""
    assert name_options(message) == shown


@pytest.mark.parametrize(
    ("message", "shown"),
    [
        ("name the other one (home=)", "name the other one (--home)"),
        (
            "presumed to be dmy, as in this date (order=)",
            "presumed to be dmy, as in this date (--order)",
        ),
        ("so name the column (columns=): 'former'", "so name the column (--columns): 'former'"),
        ("of 2024 (as_of= names another)", "of 2024 (--as-of names another)"),
        (
            "either 1984-04-03 or 1984-03-04, so say the order: '3/4'",
            "either 1984-04-03 or 1984-03-04, so say the order (--order): '3/4'",
        ),
        ("not known (a=b)", "not known (a=b)"),
    ],
)
def test_advice_to_pass_a_parameter_names_the_option(message: str, shown: str) -> None:
    """Every parameter of the readers has an option of its name."""
    assert name_options(message) == shown


def test_a_workbook_goes_to_no_standard_output(tmp_path: Path, capsys: Captured) -> None:
    """Its bytes are for a file."""
    source = tmp_path / "list.csv"
    source.write_text("Partner,Since\nDalian,1979\n", encoding="utf-8")
    options = ("--home", "Kitakyushu", "--type", "friendship", "--format", "xlsx")
    assert converted(capsys, source, "-", *options) == (
        2,
        ["a workbook goes to a file, not to standard output"],
    )


def test_json_lines_are_written_and_read(capsys: Captured, tmp_path: Path) -> None:
    """As a file and as standard input, by every command that reads a registry; a list in JSON Lines stays one."""
    whole, lines, again = (str(tmp_path / each) for each in ("a.json", "a.jsonl", "b.json"))
    document.dump(samples.kitakyushu(), whole)
    assert main(["convert", whole, lines]) == 0
    assert jsonl.load(lines) == samples.kitakyushu()
    assert main(["convert", lines, again]) == 0
    assert document.load(again) == samples.kitakyushu()
    assert main(["diff", whole, lines]) == 0
    assert main(["convert", lines, "-", "--format", "jsonl"]) == 0
    assert capsys.readouterr() == (Path(lines).read_text(encoding="utf-8"), "")
    rows = [{"partner": "Dalian", "type": "sister", "date": "1979"}]
    text = "".join(f"{json.dumps(each)}\n" for each in rows * 2)
    Path(lines).write_text(text, encoding="utf-8")
    assert main(["convert", lines, again, "--home", "Kitakyushu", "--force"]) == 0
    assert "2 rows" in capsys.readouterr().err
    assert main(["--registry", lines, "list"]) == 2
    assert "a list is no registry document" in capsys.readouterr().err


def test_the_place_of_an_error_in_json_lines_is_its_line(capsys: Captured, tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text(f'{jsonl.dumps(samples.kitakyushu())}{{"format": 3}}\n', encoding="utf-8")
    number = len(path.read_text(encoding="utf-8").splitlines())
    assert main(["--registry", str(path), "list"]) == 2
    error = f"{path}: line {number}.format: must be 'partnerships/1': 3"
    assert capsys.readouterr() == ("", f"partnerships: {error}\n")
