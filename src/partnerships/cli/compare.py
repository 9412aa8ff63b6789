"""Comparison of two registry documents."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from partnerships._languages.language import get_language
from partnerships.cli.files import STANDARD, load_document
from partnerships.cli.output import format_csv, format_json, format_table
from partnerships.cli.streams import CommandResult
from partnerships.comparison import compare
from partnerships.errors import InvalidOption

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Callable, Iterator

    from partnerships._languages.language import Language
    from partnerships.cli.output import Row
    from partnerships.comparison import Comparison, Match
    from partnerships.partnership import Partnership

COLUMNS: Final = (
    *("result", "parties", "ours", "theirs", "aspect", "our_value", "their_value"),
    *("reasons", "doubts"),
)
"""The columns of a row, in JSON and CSV."""

_HEADINGS: Final = ("result", "partnership", "aspect", "ours", "theirs")
"""The columns of the table."""


def compare_files(options: Namespace, say: Callable[[str], None]) -> CommandResult:
    """Compare two registry documents; the status is 1 if there is a difference.

    Raises `InvalidDocument`, `InvalidOption` and `OSError`.
    """
    if options.ours == options.theirs == STANDARD:
        raise InvalidOption("standard input can be one of both only: '-' and '-'")
    ours, theirs = (load_document(path)[0] for path in (options.ours, options.theirs))
    comparison = compare(ours, theirs, on=options.on)
    language = get_language(options.lang)
    say(comparison.summary(language))
    if options.format == "table":
        headings = [language.comparison(each) for each in _HEADINGS]
        listing = format_table(headings, list(make_lines(comparison, language)))
    else:
        rows = list(make_rows(comparison, language))
        listing = format_json(rows) if options.format == "json" else format_csv(COLUMNS, rows)
    return CommandResult(listing, 0 if comparison.agrees else 1, options.format)


def make_rows(comparison: Comparison, lang: str | Language) -> Iterator[Row]:
    """Yield a row for each agreement, difference, proposal, and partnership of one side."""
    for match in comparison.matches:
        said = {"differs": match.differences, "agrees_by_claim": match.claimed}
        if not any(said.values()):
            yield make_match_row("agrees", match, lang)
        for result, differences in said.items():
            for each in differences:
                yield {
                    **make_match_row(result, match, lang),
                    "aspect": each.aspect.value,
                    "our_value": each.ours,
                    "their_value": each.theirs,
                }
    for match in comparison.proposed:
        yield make_match_row("proposed", match, lang)
    for result, partnerships in (
        ("only_ours", comparison.only_ours),
        ("only_theirs", comparison.only_theirs),
    ):
        for partnership in partnerships:
            side = "ours" if result == "only_ours" else "theirs"
            row = dict.fromkeys(COLUMNS)
            yield {
                **row,
                "result": result,
                "parties": partnership.title(lang),
                side: partnership.id,
                "reasons": [],
                "doubts": [],
            }


def make_match_row(result: str, match: Match, lang: str | Language) -> Row:
    """Return the row of a match without a difference."""
    return {
        "result": result,
        "parties": match.ours.title(lang),
        "ours": match.ours.id,
        "theirs": match.theirs.id,
        "aspect": None,
        "our_value": None,
        "their_value": None,
        "reasons": [each.value for each in match.reasons],
        "doubts": [each.value for each in match.doubts],
    }


def make_lines(comparison: Comparison, language: Language) -> Iterator[tuple[str, ...]]:
    """Yield the lines of a table: what both say; of a proposal, both titles and the doubts."""
    for match in comparison.matches:
        title = match.ours.title(language)
        if not match.differences and not match.claimed:
            yield language.result("agrees"), title, "", "", ""
        for result, differences in (
            ("differs", match.differences),
            ("agrees_by_claim", match.claimed),
        ):
            for each in differences:
                ours, theirs = (side or "" for side in each.sides(language))
                yield language.result(result), title, language.aspect(each.aspect), ours, theirs
    for match in comparison.proposed:
        doubts = language.join_parts(map(language.doubt, match.doubts))
        ours, theirs = (describe(each, language) for each in (match.ours, match.theirs))
        yield language.result("proposed"), match.ours.title(language), doubts, ours, theirs
    for result, partnerships in (
        ("only_ours", comparison.only_ours),
        ("only_theirs", comparison.only_theirs),
    ):
        for partnership in partnerships:
            yield language.result(result), partnership.title(language), "", "", ""


def describe(partnership: Partnership, language: Language) -> str:
    """Return the parties of a partnership and the date of its first act."""
    date = language.date(partnership.acts[0].on)
    return language.join_parts([partnership.title(language), date])
