"""The page about findings describes each code, as it is."""

from pathlib import Path

import pytest

from partnerships import check
from partnerships._checks.identifiers import SCHEMES
from partnerships.checks import CODES
from tests.checks.causes import CAUSES, COMMON, ON

PAGE = (Path(__file__).parent.parent.parent / "docs/checks.md").read_text("utf-8")
SECTIONS = {section[:4]: section for section in PAGE.split("\n### ")[1:] if section[4:5] == ":"}

EXAMPLES = {
    **{cause.code: cause.faulty for cause in reversed(CAUSES)},
    **COMMON,
}


def test_every_code_has_a_section() -> None:
    assert list(SECTIONS) == list(CODES)


@pytest.mark.parametrize("code", CODES)
def test_a_section_has_the_severity_and_a_finding(code: str) -> None:
    assert f"\n*{CODES[code].value.capitalize()}.* " in SECTIONS[code]
    (finding,) = check(EXAMPLES[code], on=ON, select=code)
    assert f"```text\n{code} {finding.sentence()}\n```" in SECTIONS[code]
    assert "\nTo mend it: " in SECTIONS[code]


@pytest.mark.parametrize("scheme", SCHEMES)
def test_the_table_has_every_scheme(scheme: str) -> None:
    (row,) = (line for line in PAGE.splitlines() if line.startswith(f"| `{scheme}` |"))
    assert f"`{SCHEMES[scheme].example}`" in row
