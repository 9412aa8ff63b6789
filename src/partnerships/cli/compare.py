"""Comparison of two registry documents."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

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

_NAMES: Final = {
    "agrees": "agrees",
    "agrees_by_claim": "agrees by claim",
    "differs": "differs",
    "proposed": "perhaps the same",
    "only_ours": "only ours",
    "only_theirs": "only theirs",
}


def compare_files(options: Namespace, say: Callable[[str], None]) -> CommandResult:
    """Compare two registry documents; the status is 1 if there is a difference.

    Raises `InvalidDocument`, `InvalidOption` and `OSError`.
    """
    if options.ours == options.theirs == STANDARD:
        raise InvalidOption("standard input can be one of both only: '-' and '-'")
    ours, theirs = (load_document(path)[0] for path in (options.ours, options.theirs))
    comparison = compare(ours, theirs, on=options.on)
    say(str(comparison))
    rows = list(make_rows(comparison, options.lang))
    if options.format == "json":
        listing = format_json(rows)
    elif options.format == "csv":
        listing = format_csv(COLUMNS, rows)
    else:
        listing = format_table(
            ("result", "partnership", "what", "ours", "theirs"),
            list(make_lines(comparison, options.lang)),
        )
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


def make_lines(comparison: Comparison, lang: str | Language) -> Iterator[tuple[str, ...]]:
    """Yield the lines of a table: what both say; of a proposal, both titles and the reason."""
    explained = {(each.ours.id, each.theirs.id): each for each in comparison.proposed}
    for row in make_rows(comparison, lang):
        result, parties = _NAMES[str(row["result"])], str(row["parties"])
        match = explained.get((str(row["ours"]), str(row["theirs"])))
        if match is not None:
            ours, theirs = (describe(each, lang) for each in (match.ours, match.theirs))
            doubts = ", ".join(each.value.replace("_", " ") for each in match.doubts)
            yield result, parties, doubts, ours, theirs
        else:
            aspect, our_value, their_value = (
                str(row[column] or "") for column in ("aspect", "our_value", "their_value")
            )
            yield result, parties, aspect.replace("_", " "), our_value, their_value


def describe(partnership: Partnership, lang: str | Language) -> str:
    """Return the parties of a partnership and the date of its first act."""
    return f"{partnership.title(lang)}, {partnership.acts[0].on}"
