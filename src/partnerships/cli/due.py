"""What falls due, as a listing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from partnerships import wording
from partnerships.cli.listings import bracket, format_parties, list_party_ids, translate_headings
from partnerships.cli.output import format_csv, format_json, format_table

if TYPE_CHECKING:
    from collections.abc import Sequence

    from partnerships._languages.language import Language
    from partnerships.cli.output import Row
    from partnerships.dates import DateRange
    from partnerships.due import Due

_COLUMNS: Final = ("on", "due", "partnership", "parties", "type", "status", "certain")


def format_due(listed: Sequence[Due], days: DateRange, format_: str, lang: str | Language) -> str:
    """Format what falls due on some days; what may fall outside of them is only possible."""
    rows = [_make_row(each, days) for each in listed]
    if format_ == "json":
        return format_json(rows)
    if format_ == "csv":
        return format_csv(_COLUMNS, rows)
    possible = wording.heading("possible", lang)
    cells = [
        [
            wording.date(each.on, lang),
            wording.due(each.kind, lang),
            format_parties(each.partnership, each.on, lang),
            bracket(
                wording.status(each.partnership.status_on(each.on), lang),
                None if row["certain"] else possible,
                lang,
            ),
            each.partnership.id,
        ]
        for each, row in zip(listed, rows, strict=True)
    ]
    return format_table(translate_headings(lang, "on", "due", "parties", "status", "id"), cells)


def _make_row(due: Due, days: DateRange) -> Row:
    partnership = due.partnership
    return {
        "on": str(due.on),
        "due": due.kind.value,
        "partnership": partnership.id,
        "parties": list_party_ids(partnership, due.on),
        "type": " ".join(sorted(each.code for each in partnership.possible_types_on(due.on))),
        "status": partnership.status_on(due.on).value,
        "certain": due.certain and days.contains(due.on.bounds()),
    }
