"""The command line.

Results go to standard output, messages to standard error. The exit status is 0, 1 where a list was
read in part, a check found errors or warnings, or two registries differ, or 2 for wrong use, for input
that cannot be read and for output that cannot be written, with one clear line, or one for each error of
a document; 130 after an interruption; never a traceback. A reader that stops reading is not an error.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Sequence
    from typing import Final

    from partnerships.cli.streams import CommandResult
    from partnerships.errors import InvalidDocument

__all__ = ["main"]

_MAX_MESSAGES: Final = 20
"""The most messages that are shown; a report has them all."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command, by default that of the process, and return its exit status."""
    # All is loaded where an interruption is answered.
    try:
        from partnerships.cli.streams import open_missing_descriptors

        open_missing_descriptors()
        return _run_command(arguments)
    except KeyboardInterrupt:
        from partnerships.cli.streams import write_message

        write_message("interrupted")
        return 130


def _run_command(arguments: Sequence[str] | None) -> int:
    from partnerships.cli.parser import parse
    from partnerships.errors import InvalidDocument, PartnershipsError

    messages: list[str] = []
    report: str | None = None
    status = 2
    answer: CommandResult | None = None
    try:
        options = parse(arguments)
        _require_free_report(options)
        report = options.report
        found: CommandResult = options.command(options, messages.append)
        answer, status = found, found.status
    except InvalidDocument as group:
        messages = _describe_errors(group)
    except (PartnershipsError, OSError) as error:
        messages = [str(error)]
    return _write_results(answer, status, messages, report)


def _require_free_report(options: Namespace) -> None:
    """Refuse a report in the place of another file. Raises `InvalidOption` and `OSError`."""
    from partnerships.cli.files import require_report

    if options.report is None:
        return
    names = ("registry", "source", "before", "after", "ours", "theirs", "updated")
    read = [getattr(options, name, None) for name in names]
    written = getattr(options, "target", None)
    require_report(options.report, read, written, force=options.force)


def _describe_errors(group: InvalidDocument) -> list[str]:
    """Return a line for each error, after one with their number; a single error is one line."""
    first, *others = group.exceptions
    if not others:
        return [f"{group.message}: {first}"]
    return [f"{group.message}: {len(group.exceptions)} errors", *map(str, group.exceptions)]


def _write_results(
    answer: CommandResult | None, status: int, messages: list[str], report: str | None
) -> int:
    """Write the report, the messages and the result, and return the exit status."""
    from partnerships.cli.streams import escape_line, write_message, write_result

    if report is not None:
        from partnerships.formats._io.files import write_whole

        lines = "".join(f"{escape_line(each)}\n" for each in messages)
        try:
            write_whole(report, lines.encode())
        except OSError as error:
            messages, status, report = [str(error), *messages], 2, None
    for message in _limit_messages(messages, report):
        write_message(message)
    if answer is not None:
        try:
            write_result(answer)
        except OSError as error:
            write_message(str(error))
            return 2
    return status


def _limit_messages(messages: list[str], report: str | None) -> list[str]:
    """Return the messages to show: if there are many, the first ones and how many more there
    are.
    """
    left_out = len(messages) - _MAX_MESSAGES
    if left_out <= 1:
        return messages
    where = report or "--report FILE"
    return [*messages[:_MAX_MESSAGES], f"… and {left_out:,} more, see {where}"]
