"""Evaluates ``console`` fences: shell transcripts of the command line, for Sybil.

A line ``$ partnerships …`` runs the command line in this process; the lines below it, up to the
next ``$``, are the whole output, standard output and standard error together, to the letter. A
``\\`` at a line's end continues the command. A command must succeed unless ``$ echo $?`` with its
exit status follows. Versions of Python break the lines of a usage at different places, which does not matter.
"""

import difflib
import io
import re
import shlex
from contextlib import redirect_stderr, redirect_stdout

from sybil import Example

from partnerships.cli import main

COMMAND = re.compile(r"^\$ ((?:.*\\\n)*.*)\n?", re.MULTILINE)


USAGE = re.compile(r"^usage: .*?(?=\n\n)", re.MULTILINE | re.DOTALL)


def evaluate_console(example: Example) -> str | None:
    """Run the fence's commands in order; return what differs, or None."""
    transcript = str(example.parsed)
    before, *pieces = COMMAND.split(transcript)
    if before or not pieces:
        return f"a console fence begins with a line `$ command`: {transcript!r}"
    status = 0
    for command, expected in zip(pieces[::2], pieces[1::2], strict=True):
        words = shlex.split(command.replace("\\\n", ""))
        if words == ["echo", "$?"]:
            actual, status = f"{status}\n", 0
        elif status:
            return f"exit status {status} before `{command}`, and no `$ echo $?` that shows it"
        elif words[:1] == ["partnerships"]:
            actual, status = run(words[1:])
        else:
            return f"only `partnerships …` and `echo $?` can be run: {command!r}"
        if join_usage(actual) != join_usage(expected):
            return f"$ {command}\n{difference(expected, actual)}"
    if status:
        return f"exit status {status} at the end, and no `$ echo $?` that shows it"
    return None


def join_usage(text: str) -> str:
    """Return a text with each usage in one line."""
    return USAGE.sub(lambda usage: " ".join(usage[0].split()), text)


def run(arguments: list[str]) -> tuple[str, int]:
    """Run the command line and return all that it wrote, and its exit status."""
    written = io.BytesIO()
    with io.TextIOWrapper(written, encoding="utf-8", newline="\n", write_through=True) as stream:
        with redirect_stdout(stream), redirect_stderr(stream):
            try:
                status: object = main(arguments)
            except SystemExit as exit_:
                status = exit_.code
        return written.getvalue().decode(), status if isinstance(status, int) else int(bool(status))


def difference(expected: str, actual: str) -> str:
    """Return what must go (-) and what must come (+) in the document."""
    lines = difflib.ndiff(expected.splitlines(), actual.splitlines())
    return "\n".join(line.rstrip("\n") for line in lines)
