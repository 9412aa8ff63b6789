"""The differences between two registry documents, as text or as JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING

from partnerships._records.plain import describe_record, describe_value
from partnerships.cli.output import format_json

if TYPE_CHECKING:
    from collections.abc import Iterator

    from partnerships._records.kinds import Record
    from partnerships._records.plain import Plain
    from partnerships.changes import Change, Changes


def format_changes(changes: Changes, format_: str) -> str:
    """Return a line, or a row of JSON, for each difference."""
    if format_ == "json":
        return format_json([row for each in changes for row in _iter_rows(each)])
    return f"{changes}\n" if changes else ""


def _iter_rows(change: Change) -> Iterator[dict[str, Plain]]:
    """Yield a row for each difference in a record, with values as in a registry document."""
    name: dict[str, Plain] = {"kind": change.kind.value, "id": change.id}
    if change.before is None or change.after is None:
        before, after = map(_describe_if_any, (change.before, change.after))
        yield name | _make_row(None, before, after)
    for each in change.fields:
        yield name | _make_row(each.path, describe_value(each.before), describe_value(each.after))


def _describe_if_any(record: Record | None) -> Plain:
    return None if record is None else describe_record(record)


def _make_row(path: str | None, before: Plain, after: Plain) -> dict[str, Plain]:
    word = "added" if before is None else "removed" if after is None else "changed"
    return {"change": word, "path": path, "before": before, "after": after}
