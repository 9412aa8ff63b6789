"""The findings of a registry as a listing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from partnerships._languages.language import get_language
from partnerships.checks import Finding, Severity, check
from partnerships.cli.output import format_csv, format_json, format_table
from partnerships.cli.streams import CommandResult

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Sequence
    from datetime import date

    from partnerships._languages.language import Language
    from partnerships.cli.commands import Report
    from partnerships.cli.output import Row
    from partnerships.registry import Registry

_COLUMNS: Final = ("code", "severity", "path", "subjects", "sentence")


def check_registry(
    registry: Registry, options: Namespace, say: Report, *, today: date
) -> CommandResult:
    """Check a registry; 1 if there are errors or warnings."""
    findings = check(
        registry,
        on=options.on or today,
        select=options.select,
        ignore=options.ignore,
        within=options.within,
    )
    say(_count_findings(findings, get_language(options.lang)))
    status = 1 if any(each.severity is not Severity.NOTE for each in findings) else 0
    content = _format_findings(findings, options.format, options.lang)
    return CommandResult(content, status, options.format)


def _count_findings(findings: Sequence[Finding], language: Language) -> str:
    """Return how many findings of each severity there are."""
    counts = {
        f"{severity.value}s": sum(each.severity is severity for each in findings)
        for severity in Severity
    }
    return language.counts({code: n for code, n in counts.items() if n} or {"no_findings": 0})


def _format_findings(findings: Sequence[Finding], format_: str, lang: str | Language) -> str:
    """Format findings as a table, as JSON or as CSV."""
    if format_ == "table":
        language = get_language(lang)
        cells = [
            [language.severity(each.severity), each.code, each.place, each.sentence(language)]
            for each in findings
        ]
        headings = [language.heading(key) for key in ("severity", "code", "place", "finding")]
        return format_table(headings, cells) if findings else ""
    rows = [_make_row(each, lang) for each in findings]
    return format_json(rows) if format_ == "json" else format_csv(_COLUMNS, rows)


def _make_row(finding: Finding, lang: str | Language) -> Row:
    return {
        "code": finding.code,
        "severity": finding.severity.value,
        "path": finding.path,
        "subjects": list(finding.subjects),
        "sentence": finding.sentence(lang),
    }
