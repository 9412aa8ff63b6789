"""The command line: a person at a terminal asks a registry.

Results go to standard output, messages to standard error. Only here is there a "today". The exit
status is 0, or 2 for wrong use and for input that cannot be read, with one clear line and never a
traceback.
"""

from __future__ import annotations

import argparse
import io
import os
import re
import sys
from datetime import date
from typing import TYPE_CHECKING, Final, NoReturn, TypeVar

from partnerships import _history_listing, _listings, samples, wording
from partnerships._tables import FORMATS, as_csv, as_json
from partnerships._values import shown
from partnerships.anniversaries import CountFrom
from partnerships.dates import PartialDate, Period, as_partial
from partnerships.errors import InvalidDocument, NotFound, PartnershipsError
from partnerships.formats import document
from partnerships.vocabulary import Status

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from partnerships.dates import Day
    from partnerships.registry import Registry

__all__ = ["main"]

T = TypeVar("T")

_COUNTS: Final = [count.value.replace("_", "-") for count in CountFrom]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command, by default that of the process, and return its exit status."""
    try:
        options = _parser().parse_args(arguments)
        text = options.command(_registry(options.registry), options)
    except InvalidDocument as group:
        return _refused(str(group))
    except (PartnershipsError, OSError) as error:
        return _refused(str(error))
    return _write(text)


def _write(text: str) -> int:
    """Write to standard output, in whatever letters it has, and return the exit status."""
    out = sys.stdout
    if isinstance(out, io.TextIOWrapper):
        out.reconfigure(errors="backslashreplace")
    try:
        print(text, end="", flush=True)
    except OSError as error:
        # What could not be written is not tried again when the interpreter ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), out.fileno())
        return 0 if isinstance(error, BrokenPipeError) else _refused(str(error))
    return 0


def _refused(message: str) -> int:
    _say(message)
    return 2


def _say(message: str) -> None:
    print(f"partnerships: {message}", file=sys.stderr)


class _Parser(argparse.ArgumentParser):
    """A parser that says what is wrong in one line."""

    def error(self, message: str) -> NoReturn:
        raise PartnershipsError(f"{message} (see {self.prog} --help)")


def _parser() -> _Parser:
    parser = _Parser(
        prog="partnerships",
        description="Which partnerships between municipalities exist, and their anniversaries.",
        allow_abbrev=False,
    )
    parser.add_argument(
        "--registry", metavar="FILE", help="a registry document (default: Kitakyushu's, embedded)"
    )
    commands = parser.add_subparsers(required=True, metavar="COMMAND", parser_class=_Parser)

    listing = _command(commands, "list", _list, "partnerships, with their status on a day")
    listing.add_argument("--on", type=_read(PartialDate), metavar="DAY", help="default: today")
    listing.add_argument("--type", metavar="T", help="only those of a type, by its code")
    listing.add_argument("--involving", metavar="ID", help="only those of a municipality")

    show = _command(commands, "show", _show, "one partnership with its acts")
    show.add_argument("id", metavar="ID", help="its id, two parties' ids, or one party's")
    show.add_argument("--on", type=_read(PartialDate), metavar="DAY", help="default: today")

    history = _command(commands, "history", _history, "what happened, in one order")
    history.add_argument(
        "id", metavar="ID", help="a municipality's id, a partnership's or parties'"
    )
    history.add_argument("--kind", metavar="K", help="only of a kind, as visit or conclusion")
    history.add_argument("--field", metavar="F", help="only of a field, as environment")
    history.add_argument("--actor", metavar="NAME", help="only those that NAME took part in")
    history.add_argument("--from", type=_read(PartialDate), metavar="DAY", dest="since")
    history.add_argument("--to", type=_read(PartialDate), metavar="DAY", dest="until")
    history.add_argument(
        "--on", type=_read(PartialDate), metavar="DAY", help="milestones up to it (default: today)"
    )
    history.add_argument("--era", action="store_true", help="dates in eras, where --lang has them")

    falling = _command(commands, "anniversaries", _anniversaries, "anniversaries in date order")
    window = falling.add_mutually_exclusive_group()
    window.add_argument(
        "--year", type=_whole, metavar="Y", help="a calendar year (default: this one)"
    )
    window.add_argument("--fiscal-year", type=_whole, metavar="Y", help="a fiscal year")
    window.add_argument("--from", type=_read(PartialDate), metavar="DAY", dest="since")
    falling.add_argument("--to", type=_read(PartialDate), metavar="DAY", dest="until")
    falling.add_argument("--first-month", type=_whole, metavar="M", help="of it (default: 4)")
    falling.add_argument("--every", type=_whole, default=1, metavar="N", help="multiples of N only")
    falling.add_argument("--count-from", choices=_COUNTS, default="type", help="default: type")
    falling.add_argument("--possible", action="store_true", help="those that only may fall, too")
    return parser


def _command(
    commands: argparse._SubParsersAction[_Parser],
    name: str,
    run: Callable[[Registry, argparse.Namespace], str],
    help_: str,
) -> _Parser:
    command = commands.add_parser(name, help=help_, description=help_, allow_abbrev=False)
    command.set_defaults(command=run)
    command.add_argument("--format", choices=FORMATS, default="table", help="default: table")
    command.add_argument("--lang", choices=wording.LANGUAGES, default="en", help="default: en")
    return command


def _read(kind: Callable[[str], T]) -> Callable[[str], T]:
    def read(text: str) -> T:
        try:
            return kind(text)
        except PartnershipsError as error:
            raise argparse.ArgumentTypeError(str(error)) from None

    return read


def _whole(text: str) -> int:
    if re.fullmatch("[0-9]{1,4}", text) is None:
        raise argparse.ArgumentTypeError(f"not a whole number up to 9999: {shown(text)}")
    return int(text)


def _registry(path: str | None) -> Registry:
    return samples.kitakyushu() if path is None else document.load(path)


def _list(registry: Registry, options: argparse.Namespace) -> str:
    on: Day = options.on or date.today()
    if options.involving is not None:
        registry = registry.involving(_known(registry, options.involving))
    begun = [tie for tie in registry if tie.status_on(on) is not Status.NOT_CONCLUDED]
    if len(begun) < len(registry):
        others = _number(len(registry) - len(begun), "partnership", "partnerships")
        _say(f"{others} not yet concluded on {on}")
    if options.type is not None:
        kind = registry.type_of(options.type)
        begun = [tie for tie in begun if any(each.is_a(kind) for each in tie.possible_types_on(on))]
    return _listings.partnerships(begun, on, options.format, options.lang)


def _show(registry: Registry, options: argparse.Namespace) -> str:
    on: Day = options.on or date.today()
    tie = registry.find(options.id)
    return _listings.partnership(tie, registry, on, options.format, options.lang)


def _history(registry: Registry, options: argparse.Namespace) -> str:
    id_ = options.id
    if id_ not in registry.municipalities:
        id_ = registry.find(id_).id
    on: Day = options.on or date.today()
    period = _period(options)
    entries = registry.history(
        id_, kind=options.kind, field=options.field, actor=options.actor, period=period, until=on
    )
    if not entries:
        _say(f"nothing is recorded of it: {shown(options.id)}")
    elif options.kind is options.field is options.actor is None:
        _say_what_is_not_recorded(registry, options, period, on)
    if options.format == "table":
        return _history_listing.as_text(entries, registry, options.lang, era=options.era)
    if options.format == "json":
        return as_json(_history_listing.as_rows(entries, options.lang))
    cells = _history_listing.as_cells(entries, registry, options.lang)
    return as_csv(_history_listing.COLUMNS, cells)


def _say_what_is_not_recorded(
    registry: Registry, options: argparse.Namespace, period: Period | None, on: Day
) -> None:
    """Say for which milestones of the one partnership that is meant nothing is recorded."""
    try:
        tie = registry.find(options.id)
    except NotFound:
        return
    first, last = (date.min, date.max) if period is None else period.days()
    until = min(last, as_partial(on).latest)
    if until < first:
        return
    done = registry.commemorations(tie.id, period=Period.between(first, until))
    missing = [each.anniversary.number for each in done if not each.exchanges]
    if missing:
        _say(f"{tie.id}: {wording.nothing_recorded(missing, options.lang)}")


def _anniversaries(registry: Registry, options: argparse.Namespace) -> str:
    window = _window(options)
    count_from = CountFrom(options.count_from.replace("-", "_"))
    certain, possible = (
        list(
            registry.anniversaries(
                window, every=options.every, count_from=count_from, possible=possible
            )
        )
        for possible in (False, True)
    )
    if options.possible:
        listed = possible
    else:
        listed = certain
        if len(possible) > len(certain):
            left_out = _number(
                len(possible) - len(certain), "possible anniversary", "possible anniversaries"
            )
            _say(f"{left_out} left out (see --possible)")
    return _listings.anniversaries(listed, certain, options.format, options.lang)


def _window(options: argparse.Namespace) -> Period:
    if options.first_month is not None and options.fiscal_year is None:
        raise PartnershipsError("--first-month goes with --fiscal-year")
    period = _period(options)
    if period is not None:
        return period
    month = options.first_month
    if options.fiscal_year is not None:
        return Period.fiscal_year(options.fiscal_year, first_month=4 if month is None else month)
    return Period.calendar_year(date.today().year if options.year is None else options.year)


def _period(options: argparse.Namespace) -> Period | None:
    if (options.since is None) != (options.until is None):
        raise PartnershipsError("--from and --to go together")
    return None if options.since is None else Period.between(options.since, options.until)


def _known(registry: Registry, id_: str) -> str:
    if id_ not in registry.municipalities:
        raise PartnershipsError(f"no municipality with this id: {id_!r}")
    return id_


def _number(count: int, one: str, many: str) -> str:
    return f"{count} {one if count == 1 else many}"
