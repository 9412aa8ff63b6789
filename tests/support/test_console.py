"""The evaluator of console fences distinguishes a true transcript from a false one."""

from pathlib import Path

import pytest
from sybil import Sybil
from sybil.example import SybilFailure
from sybil.parsers.myst import CodeBlockParser

from tests.support.console import evaluate_console


def evaluate(path: Path, *lines: str) -> None:
    """Evaluate a document that holds these lines in one console fence."""
    path.write_text("\n".join(["```console", *lines, "```", ""]), encoding="utf-8")
    for example in Sybil([CodeBlockParser("console", evaluate_console)]).parse(path).examples():
        example.evaluate()


@pytest.mark.parametrize(
    ("lines", "complaint"),
    [
        (["$ partnerships --help", "Something else."], r"- Something else\."),
        (["$ partnerships no-such-command"], r"\+ .*no-such-command"),
        (["$ partnerships --help | head -1"], r"Example at"),
        (["$ ls"], r"only `partnerships …`"),
        (["$ echo $?", "1"], r"\+ 0"),
        (["Not a command."], r"begins with a line"),
        ([], r"begins with a line"),
    ],
)
def test_a_false_transcript_is_refused(lines: list[str], complaint: str, tmp_path: Path) -> None:
    with pytest.raises(SybilFailure, match=complaint):
        evaluate(tmp_path / "example.md", *lines)


def test_a_true_transcript_is_accepted(tmp_path: Path) -> None:
    evaluate(tmp_path / "example.md", "$ echo $?", "0", "$ echo \\", "    $?", "0")
