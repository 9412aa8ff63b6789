"""The command line's standard streams: closed, full, ended early, interrupted, or in another encoding.

Each fault is one of a real process, as a shell starts it.
"""

import fcntl
import io
import json
import os
import signal
import subprocess
import sys
import termios
import time
import unicodedata
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Thread

import pytest
from hypothesis import given, strategies as st

from partnerships import Conclusion, Municipality, Partnership, Registry, Source, samples
from partnerships.cli import main
from partnerships.cli.streams import escape_controls, escape_json, escape_line
from partnerships.formats import document

Captured = pytest.CaptureFixture[str]

COMMAND = [sys.executable, "-m", "partnerships"]
INTERRUPTED = (130, b"partnerships: interrupted\n")


def run_with(redirection: str, *arguments: str, **environment: str) -> tuple[int, bytes, bytes]:
    """Return the exit status of the command behind a shell's redirection, and what it wrote."""
    done = subprocess.run(  # noqa: S603  # our own command
        ["/bin/sh", "-c", f'exec "$@" {redirection}', "sh", *COMMAND, *arguments],
        capture_output=True,
        check=False,
        env=os.environ | environment,
        timeout=60,
    )
    return done.returncode, done.stdout, done.stderr


@pytest.fixture(autouse=True)
def interruptible() -> Iterator[None]:
    """Let commands be interrupted: a shell without job control lets its background jobs ignore it."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.parametrize(
    ("redirection", "arguments", "status", "message"),
    [
        (">&-", ["list"], 2, "standard output is closed"),
        (">/dev/full", ["list"], 2, "standard output: No space left on device"),
        (">/dev/full", ["list", "--format", "csv"], 2, "standard output: No space left on device"),
        (">/dev/full", ["--help"], 2, "standard output: No space left on device"),
        ("<&-", ["--registry", "-", "list"], 2, "standard input is closed"),
        (">&- 2>&-", ["list"], 2, None),
        ("2>&-", ["lost"], 2, None),
    ],
)
def test_a_stream_that_is_closed_or_full_is_one_line_and_status_2(
    redirection: str, arguments: list[str], status: int, message: str | None
) -> None:
    """Without a line where standard error is gone, and never anything else."""
    expected = "" if message is None else f"partnerships: {message}\n"
    assert run_with(redirection, *arguments) == (status, b"", expected.encode())


@pytest.mark.parametrize("redirection", ["2>&-", "2>/dev/full"])
def test_a_message_that_cannot_be_written_is_lost_and_appears_nowhere_else(
    redirection: str,
) -> None:
    """The result is what it was, and so is the status."""
    status, out, err = run_with(redirection, "list", "--on", "2010", "--format", "json")
    assert (status, err) == (0, b"")
    assert len(json.loads(out)) == 6


def test_a_file_does_not_take_the_place_of_a_closed_stream(tmp_path: Path) -> None:
    """Otherwise what is meant for the stream would be written into it."""
    source, target = tmp_path / "list.csv", tmp_path / "registry.json"
    source.write_text("partner,date\nDalian,1979-05-01\nOslo,1979-13\n", "utf-8")
    options = ["--home", "Bremen", "--type", "sister"]
    done = run_with("<&- >&- 2>&-", "convert", str(source), str(target), *options)
    assert done == (1, b"", b"")
    assert [str(partnership.acts[0].on) for partnership in document.load(target)] == ["1979-05-01"]


@pytest.mark.parametrize(("arguments", "status"), [(["list", "--on", "2010"], 0), (["lost"], 2)])
def test_a_pipe_that_ends_is_quiet_and_changes_no_status(arguments: list[str], status: int) -> None:
    """Whether it is that of results or that of messages."""
    read, write = os.pipe()
    os.close(read)
    with os.fdopen(write, "wb") as closed:
        done = subprocess.run(  # noqa: S603  # our own command
            [*COMMAND, *arguments],
            check=False,
            timeout=60,
            stdout=closed if status == 0 else subprocess.PIPE,
            stderr=subprocess.PIPE if status == 0 else closed,
        )
    said = b"partnerships: 3 partnerships not yet concluded on 2010\n" if status == 0 else None
    assert (done.returncode, done.stdout or b"", done.stderr) == (status, b"", said)


def wait_until(happened: Callable[[], bool]) -> None:
    """Wait, up to a minute, until something has happened."""
    until = time.monotonic() + 60
    while not happened():
        assert time.monotonic() < until
        time.sleep(0.01)


def waiting_bytes(descriptor: int) -> int:
    """Return how many bytes wait in a pipe."""
    held = fcntl.ioctl(descriptor, termios.FIONREAD, b"\0\0\0\0")
    return int.from_bytes(held, sys.byteorder)


def interrupt(process: "subprocess.Popen[bytes]") -> tuple[int, bytes]:
    """Interrupt a process, and return its exit status and what it then said."""
    process.send_signal(signal.SIGINT)
    assert process.stderr is not None
    with process, process.stderr as messages:
        said = messages.read()
        return process.wait(timeout=60), said


def test_an_interruption_while_input_is_read_is_one_line(tmp_path: Path) -> None:
    """From standard input, and from a pipe with a name."""
    read, write = os.pipe()
    process = subprocess.Popen(  # noqa: S603  # our own command
        [*COMMAND, "--registry", "-", "list"], stdin=read, stderr=subprocess.PIPE
    )
    os.close(read)
    with os.fdopen(write, "wb", buffering=0) as rest:
        rest.write(b"{")
        wait_until(lambda: waiting_bytes(rest.fileno()) == 0)
        assert interrupt(process) == INTERRUPTED
    path = tmp_path / "registry.json"
    os.mkfifo(path)
    process = subprocess.Popen(  # noqa: S603  # our own command
        [*COMMAND, "--registry", str(path), "list"], stderr=subprocess.PIPE
    )
    with path.open("wb"):  # once the command has opened it
        assert interrupt(process) == INTERRUPTED


def test_an_interruption_while_nobody_reads_is_one_line() -> None:
    """And what could not be written is not tried again at the end."""
    read, write = os.pipe()
    with os.fdopen(read, "rb") as unread:
        process = subprocess.Popen(  # noqa: S603  # our own command
            [*COMMAND, "history", "kitakyushu", "--format", "json"],
            stdout=write,
            stderr=subprocess.PIPE,
        )
        os.close(write)
        full = 0

        def is_full() -> bool:
            nonlocal full
            before, full = full, waiting_bytes(unread.fileno())
            return 0 < before == full

        wait_until(is_full)
        assert interrupt(process) == INTERRUPTED


@pytest.mark.parametrize("format_", ["json", "table"])
def test_a_pipe_that_does_not_wait_gets_all_of_a_result(format_: str) -> None:
    """Also where nobody reads before the pipe is full; and it is left as it was."""
    asked = ["anniversaries", "--from", "1700-01-01", "--to", "2160-12-31", "--possible"]
    _, expected, _ = run_with("", *asked, "--format", format_)
    assert len(expected) > 1 << 16
    read, write = os.pipe()
    os.set_blocking(write, False)
    with os.fdopen(read, "rb") as unread, os.fdopen(write, "wb") as kept:
        process = subprocess.Popen(  # noqa: S603  # our own command
            [*COMMAND, *asked, "--format", format_], stdout=write
        )
        wait_until(lambda: process.poll() is not None or waiting_bytes(read) == 1 << 16)
        held = b""
        while (len(held) < len(expected) and process.poll() is None) or waiting_bytes(read):
            held += unread.read1()
        assert (process.wait(timeout=60), held) == (0, expected)
        assert not os.get_blocking(kept.fileno())


def test_a_stream_that_does_not_wait_gets_all_in_this_process_too(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """And does not wait any more when it is written."""
    read, write = os.pipe()
    os.set_blocking(write, False)
    held: list[bytes] = []
    with os.fdopen(read, "rb") as pipe, os.fdopen(write, "w", encoding="utf-8") as out:
        monkeypatch.setattr(sys, "stdout", out)
        reader = Thread(target=lambda: held.append(pipe.read()), daemon=True)
        reader.start()
        assert main(["history", "kitakyushu", "--format", "json"]) == 0
        assert not os.get_blocking(write)
        out.close()
        reader.join()
    assert len(held[0]) > 1 << 16
    assert json.loads(held[0])


# encodings


@pytest.mark.parametrize("format_", ["json", "csv"])
def test_formats_for_programs_are_utf_8_whatever_the_terminal_has(
    format_: str, tmp_path: Path
) -> None:
    """CSV in a file begins with the mark that spreadsheets need, and nowhere else."""
    registry = tmp_path / "registry.json"
    place, other = Municipality("福岡市", "Fukuoka"), Municipality("釜山", "Busan")
    partnership = Partnership.between(place, other, type="sister", since="1989")
    document.dump(Registry.of([partnership]), registry)
    listed = ["--registry", str(registry), "list", "--on", "2024", "--format", format_]
    plain: set[bytes] = set()
    for encoding in ("cp932", "ascii", "cp1252", "utf-8"):
        held = io.BytesIO()
        with pytest.MonkeyPatch.context() as patch, io.TextIOWrapper(held, encoding) as narrow:
            patch.setattr(sys, "stdout", narrow)
            assert main(listed) == 0
            plain.add(held.getvalue())
    (expected,) = plain
    assert "福岡市-釜山" in expected.decode()
    path = tmp_path / "file"
    narrow_one = {"PYTHONIOENCODING": "cp932", "PYTHONUTF8": "0", "LC_ALL": "C"}
    assert run_with(f">'{path}'", *listed, **narrow_one) == (0, b"", b"")
    mark = b"\xef\xbb\xbf" if format_ == "csv" else b""
    assert path.read_bytes() == mark + expected


def test_no_byte_order_mark_is_in_the_middle_of_a_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Only a new file gets one."""
    for before in ("", "a,b\n"):
        path = tmp_path / "file.csv"
        path.write_text(before, "utf-8")
        with path.open("a", encoding="utf-8") as end:
            monkeypatch.setattr(sys, "stdout", end)
            assert main(["list", "--format", "csv"]) == 0
        assert path.read_text("utf-8").startswith(before or "\ufeffid,")
        assert "\ufeff" not in path.read_text("utf-8")[1:]


# text from files


def is_harmless(text: str) -> bool:
    """Whether a terminal finds no control, no bidirectional control and no half a character."""
    plain = text.replace("\r\n", "\n")
    return not any(
        (unicodedata.category(each) in {"Cc", "Cs", "Zl", "Zp"} and each not in "\t\n")
        or unicodedata.bidirectional(each)
        in {"LRE", "RLE", "PDF", "LRO", "RLO", "LRI", "RLI", "FSI", "PDI"}
        or each in "\u061c\u200e\u200f"
        for each in plain
    )


ANY_TEXT = st.text(
    st.one_of(
        st.characters(),
        st.sampled_from("\t\n\r\x00\x07\x1b\x7f\x80\x85\x9b\x9f\u061c\u200e\u200f\u2028\u2029"),
        st.characters(min_codepoint=0x2020, max_codepoint=0x2070),
        st.characters(min_codepoint=0xD800, max_codepoint=0xDFFF, categories=["Cs"]),
    )
)


@given(ANY_TEXT)
def test_no_text_reaches_a_terminal_with_a_control(text: str) -> None:
    """A line has no break either; what is harmless stays, and nothing is escaped twice."""
    escaped = escape_controls(text)
    assert is_harmless(escaped)
    assert escape_controls(escaped) == escaped
    assert (escaped == text) is is_harmless(text)
    line = escape_line(text)
    assert is_harmless(line)
    assert not {*"\t\r\n"} & {*line}


@given(st.dictionaries(ANY_TEXT, ANY_TEXT))
def test_json_without_controls_says_the_same(value: dict[str, str]) -> None:
    """The escapes are those of JSON."""
    escaped = escape_json(json.dumps(value, ensure_ascii=False))
    assert is_harmless(escaped)
    assert json.loads(escaped) == value


class Terminal(io.TextIOWrapper):
    """A terminal that keeps what it is shown."""

    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(
    "arguments",
    [
        ["list"],
        ["show", "a-b"],
        ["history", "a-b"],
        ["anniversaries", "--year", "2024"],
        ["list", "--format", "json"],
        ["show", "a-b", "--format", "json"],
        ["show", "a-b", "--format", "csv"],
        ["history", "a-b", "--format", "csv"],
        ["anniversaries", "--year", "2024", "--format", "ics"],
        ["list", "--type", "\x1b[31m\u202e"],
        ["list", "--lang", "\u202e\x9b"],
        ["\udcff\x1b[31m"],
        ["list", "\x1b[31m", "\u2029"],
        ["--registry", "\x1b[31m\u202e", "list"],
    ],
)
def test_what_is_shown_at_a_terminal_is_harmless(
    arguments: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In every format, and in every message, those about the arguments too."""
    label = "label \u200f"
    partnership = Partnership(
        (Municipality("a", "A"), Municipality("b", "B")),
        [Conclusion("2000", "sister", labels={"en": label}, note="n\t\u200f\nm", sources=["s"])],
        note="one \u061c\ntwo",
        id="a-b",
    )
    path = tmp_path / "registry.json"
    document.dump(Registry.of([partnership]).recording(sources=[Source("s", "of \u200e")]), path)
    shown = io.BytesIO()
    with Terminal(shown, "utf-8", newline="", write_through=True) as terminal:
        monkeypatch.setattr(sys, "stdout", terminal)
        monkeypatch.setattr(sys, "stderr", terminal)
        before = [] if "--registry" in arguments else ["--registry", str(path)]
        main([*before, *arguments])
        text = shown.getvalue().decode()
    assert text
    assert is_harmless(text)


def test_a_second_line_of_a_note_does_not_look_like_a_line_of_its_own(
    capsys: Captured, tmp_path: Path
) -> None:
    """Whoever wrote a list could add acts to a table."""
    partnership = Partnership(
        (Municipality("a", "A"), Municipality("b", "B")),
        [Conclusion("2000", "sister", note="of\n2001  renewal")],
        note="one\n2002  renewal",
        id="a-b",
    )
    path = tmp_path / "registry.json"
    document.dump(Registry.of([partnership]), path)
    main(["--registry", str(path), "show", "a-b", "--on", "2000"])
    lines = capsys.readouterr().out.splitlines()
    assert "  2001  renewal" in lines
    assert [line for line in lines if line.endswith("renewal")] == [
        f"{'':18}2002  renewal",
        "  2001  renewal",
    ]


def test_a_comment_in_a_list_cannot_send_an_escape_sequence(
    capsys: Captured, tmp_path: Path
) -> None:
    """It is reported in one line, with the characters to be seen."""
    source = tmp_path / "list.csv"
    source.write_text("# \x1b[2J\u202eevil\npartner,date\nDalian,1979\n", "utf-8")
    options = ["--home", "Bremen", "--type", "sister"]
    assert main(["convert", str(source), str(tmp_path / "registry.json"), *options]) == 0
    assert capsys.readouterr().err.splitlines()[-1].endswith(r"line 1: \x1b[2J\u202eevil")


def test_a_stream_without_letters_or_descriptors_is_written_to(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """As a program that embeds the command puts it in the place of standard output."""
    out, err = io.StringIO(), io.StringIO()
    monkeypatch.setattr(sys, "stdout", out)
    monkeypatch.setattr(sys, "stderr", err)
    assert main(["list", "--on", "2010", "--format", "csv"]) == 0
    assert out.getvalue().startswith("id,")
    assert err.getvalue() == "partnerships: 3 partnerships not yet concluded on 2010\n"
    out.close()
    assert main(["list"]) == 2
    assert err.getvalue().endswith("partnerships: standard output: I/O operation on closed file\n")
    err.close()
    assert main(["list"]) == 2


def test_streams_that_are_not_there_are_reported_where_one_is(
    capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As Python has them where they were closed when the process began."""
    with monkeypatch.context() as patch:
        patch.setattr(sys, "stdin", None)
        assert main(["--registry", "-", "list"]) == 2
        patch.setattr(sys, "stdout", None)
        assert main(["list"]) == 2
        patch.setattr(sys, "stderr", None)
        assert main(["list"]) == 2
    assert capsys.readouterr() == (
        "",
        "partnerships: standard input is closed\npartnerships: standard output is closed\n",
    )


def test_a_descriptor_that_is_closed_is_opened_on_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    """Before any file could take its number."""
    monkeypatch.setattr(sys, "stdin", None)
    kept = os.dup(0)
    os.close(0)
    try:
        assert main(["--version"]) == 0
        assert os.path.samestat(os.fstat(0), Path(os.devnull).stat())
    finally:
        os.dup2(kept, 0)
        os.close(kept)


class Interrupted(io.StringIO):
    """A stream during whose writing somebody interrupts the program."""

    def write(self, _: str) -> int:
        raise KeyboardInterrupt


def test_an_interruption_while_a_result_is_written_is_one_line(
    capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In this process as in one of its own."""
    monkeypatch.setattr(sys, "stdout", Interrupted())
    assert main(["list"]) == 130
    assert capsys.readouterr().err == "partnerships: interrupted\n"


@pytest.mark.parametrize("module", ["partnerships.cli.streams", "partnerships.cli.parser"])
def test_an_interruption_while_modules_are_loaded_is_one_line(module: str) -> None:
    """Whichever it is."""
    program = f"""
import sys
from partnerships.cli import main
class Interruption:
    def find_spec(self, name, *_):
        if name == {module!r}:
            sys.meta_path.remove(self)
            raise KeyboardInterrupt
sys.meta_path.insert(0, Interruption())
sys.exit(main(["list"]))
"""
    done = subprocess.run(  # noqa: S603  # our own command
        [sys.executable, "-c", program], capture_output=True, check=False, timeout=60
    )
    assert (done.returncode, done.stderr) == INTERRUPTED
    assert done.stdout == b""


def test_input_that_cannot_be_read_is_one_line(
    capsys: Captured, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With the stream's name."""
    path = tmp_path / "written"
    with path.open("w", encoding="utf-8") as unreadable:
        monkeypatch.setattr(sys, "stdin", unreadable)
        assert main(["--registry", "-", "list"]) == 2
    assert capsys.readouterr().err.startswith("partnerships: standard input: ")


def test_a_registry_can_come_from_standard_input(
    capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With a byte order mark or without, and its faults are reported with its name."""
    text = document.dumps(samples.kitakyushu())
    for content in (text, f"\ufeff{text}", '{"format": "partnerships/1", "a": 1}'):
        held = io.BytesIO(content.encode())
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(held, "ascii"))
        status = main(["--registry", "-", "show", "dalian"])
        out, err = capsys.readouterr()
        if '"a"' in content:
            assert (status, out) == (2, "")
            assert err.startswith("partnerships: standard input: unknown key (known are ")
        else:
            assert (status, err) == (0, "")
            assert "1 May 1979" in out


def test_a_registry_can_come_from_a_pipe_with_a_name(capsys: Captured, tmp_path: Path) -> None:
    """It is read once."""
    path = tmp_path / "pipe"
    os.mkfifo(path)
    text = document.dumps(samples.kitakyushu())
    writer = Thread(target=path.write_text, args=(text, "utf-8"))
    writer.start()
    assert main(["--registry", str(path), "list", "--on", "2024-05-01"]) == 0
    writer.join()
    assert "Hai Phong" in capsys.readouterr().out


def test_names_of_other_letters_are_escaped_for_a_terminal_that_lacks_them(
    capsysbinary: pytest.CaptureFixture[bytes], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In messages too."""
    held = io.BytesIO()
    with io.TextIOWrapper(held, "ascii", errors="strict") as narrow:
        monkeypatch.setattr(sys, "stderr", narrow)
        assert main(["--registry", str(tmp_path / "福岡"), "list"]) == 2
        assert rb"\u798f\u5ca1'" in held.getvalue()
    assert capsysbinary.readouterr().out == b""
