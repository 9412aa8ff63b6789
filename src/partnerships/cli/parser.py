"""The parser of the command line."""

from __future__ import annotations

import argparse
import re
from typing import TYPE_CHECKING, Final, NoReturn, TypeVar

from partnerships._languages.language import LANGUAGES, get_language
from partnerships._validation import truncated_repr
from partnerships.anniversaries import CountFrom
from partnerships.cli import commands
from partnerships.cli.output import FORMATS
from partnerships.cli.streams import CommandResult
from partnerships.dates import LeapDay, PartialDate
from partnerships.errors import InvalidOption, PartnershipsError
from partnerships.municipalities import Name

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from partnerships.cli.commands import Report

T = TypeVar("T")

_LANGUAGES: Final = f"{', '.join(LANGUAGES)}, or one that is installed (default: en)"
_COUNTS: Final = [count.value.replace("_", "-") for count in CountFrom]


def parse(arguments: Sequence[str] | None) -> argparse.Namespace:
    """Parse the arguments.

    The function of the command is ``command`` of the result; without a command it shows the help.
    Raises `InvalidOption` for wrong use.
    """
    parser = _make_parser()
    try:
        options = parser.parse_args(arguments)
    except _TextRequested as text:
        return _make_text_options(str(text))
    return options if "command" in options else _make_text_options(parser.format_help())


def _make_text_options(text: str) -> argparse.Namespace:
    """Return the options of a command that shows a text."""
    answer = CommandResult(text)
    return argparse.Namespace(command=lambda _, __: answer, report=None, force=False)


class _TextRequested(Exception):
    """Raised with the help or the version, which is written like every result."""


class _Parser(argparse.ArgumentParser):
    """A parser that writes nothing itself: it raises `InvalidOption`, or the text that is asked
    for.
    """

    def error(self, message: str) -> NoReturn:
        raise InvalidOption(f"{message} (see {self.prog} --help)")

    def print_help(self, file: object = None) -> NoReturn:  # noqa: ARG002  # the base's
        raise _TextRequested(self.format_help())


class _Version(argparse.Action):
    """The option that shows the installed version."""

    def __call__(self, *_: object) -> NoReturn:
        from importlib.metadata import PackageNotFoundError, version  # noqa: PLC0415  # costs 20 ms

        try:
            number = version("partnerships")
        except PackageNotFoundError:
            number = "(not installed)"
        raise _TextRequested(f"partnerships {number}\n")


def _make_parser() -> _Parser:
    parser = _Parser(
        prog="partnerships",
        description="Which partnerships between municipalities exist, and their anniversaries.",
        allow_abbrev=False,
    )
    parser.add_argument(
        "--registry",
        metavar="FILE",
        help="a registry document, or - (default: Kitakyushu's, embedded)",
    )
    parser.add_argument("--version", action=_Version, nargs=0, help="show the version, and no more")
    subparsers = parser.add_subparsers(metavar="COMMAND", parser_class=_Parser)

    listing = _add_command(
        subparsers, "list", commands.run_list, "partnerships, with their status on a day"
    )
    listing.add_argument(
        "--on", type=_make_value_parser(PartialDate), metavar="DAY", help="default: today"
    )
    listing.add_argument("--type", metavar="T", help="only those of a type, by its code")
    listing.add_argument("--involving", metavar="ID", help="only those of a municipality")

    show = _add_command(subparsers, "show", commands.run_show, "one partnership with its acts")
    show.add_argument(
        "id", metavar="ID", help="its id, two parties' ids joined by -, or one party's"
    )
    show.add_argument(
        "--on", type=_make_value_parser(PartialDate), metavar="DAY", help="default: today"
    )

    history = _add_command(
        subparsers, "history", commands.run_history, "what happened, in one order"
    )
    history.add_argument(
        "id",
        metavar="ID",
        help="a municipality's id, a partnership's, or two parties' ids joined by -",
    )
    history.add_argument("--kind", metavar="K", help="only of a kind, as visit or conclusion")
    history.add_argument("--field", metavar="F", help="only of a field, as environment")
    history.add_argument("--actor", metavar="NAME", help="only those that NAME took part in")
    history.add_argument(
        "--from", type=_make_value_parser(PartialDate), metavar="DAY", dest="since"
    )
    history.add_argument("--to", type=_make_value_parser(PartialDate), metavar="DAY", dest="until")
    history.add_argument(
        "--on",
        type=_make_value_parser(PartialDate),
        metavar="DAY",
        help="milestones up to it (default: today)",
    )
    history.add_argument("--era", action="store_true", help="dates in eras, where --lang has them")

    falling = _add_command(
        subparsers,
        "anniversaries",
        commands.run_anniversaries,
        "anniversaries in date order",
        "ics",
    )
    _add_window_options(falling)

    converting = subparsers.add_parser(
        "convert",
        help="from one file into another, by their endings",
        description="Read .json (a registry document, or Wikidata's), .csv or .tsv, and write .json,"
        " .csv, .tsv or .ics. As a name, - is standard input or output. What could not be read of a"
        " list is reported line by line.",
        allow_abbrev=False,
    )
    converting.set_defaults(command=commands.run_convert)
    converting.add_argument("source", metavar="IN")
    converting.add_argument("target", metavar="OUT")
    converting.add_argument(
        "--format",
        choices=("json", "csv", "tsv", "ics"),
        help="what OUT is, where its ending does not say it",
    )
    _add_report_options(converting)
    lists = converting.add_argument_group("reading a list")
    lists.add_argument(
        "--home",
        type=_make_value_parser(_check_name),
        metavar="NAME",
        help="whose partners the list has",
    )
    lists.add_argument(
        "--type", metavar="T", help="the type where the list names none, by its code"
    )
    lists.add_argument(
        "--names",
        type=_make_value_parser(_check_language),
        metavar="LANG",
        default="und",
        help="the language of its names",
    )
    lists.add_argument("--columns", metavar="C", help="as partner,type,date or 提携先=partner")
    lists.add_argument("--encoding", metavar="E", help="as cp932 (default: found out)")
    lists.add_argument(
        "--separator", type=_parse_separator, metavar="S", help="as ; or tab (default: found out)"
    )
    lists.add_argument("--order", choices=("dmy", "mdy", "ymd"), help="of 03/04/1979")
    lists.add_argument("--minguo", action="store_true", help="years are of the Republic of China")
    calendar = converting.add_argument_group("writing a calendar")
    _add_window_options(calendar)
    calendar.add_argument(
        "--lang",
        type=_make_value_parser(get_language),
        metavar="LANG",
        help="of a calendar (default: en), or of a table's names",
    )
    return parser


def _add_window_options(parser: argparse._ActionsContainer) -> None:
    """Add the options that select anniversaries, and those of calendars."""
    window = parser.add_mutually_exclusive_group()
    window.add_argument(
        "--year", type=_parse_whole_number, metavar="Y", help="a calendar year (default: this one)"
    )
    window.add_argument(
        "--fiscal-year", type=_parse_whole_number, metavar="Y", help="a fiscal year"
    )
    window.add_argument("--from", type=_make_value_parser(PartialDate), metavar="DAY", dest="since")
    parser.add_argument("--to", type=_make_value_parser(PartialDate), metavar="DAY", dest="until")
    parser.add_argument(
        "--first-month", type=_parse_whole_number, metavar="M", help="of it (default: 4)"
    )
    parser.add_argument(
        "--every", type=_parse_whole_number, default=1, metavar="N", help="multiples of N only"
    )
    parser.add_argument("--count-from", choices=_COUNTS, default="type", help="default: type")
    parser.add_argument(
        "--leap-day",
        choices=[policy.value for policy in LeapDay],
        default=LeapDay.FEB_28.value,
        help="when 29 February is kept in other years (default: feb-28)",
    )
    parser.add_argument("--possible", action="store_true", help="those that only may fall, too")
    parser.add_argument(
        "--inexact",
        choices=("span", "omit"),
        help="in a calendar, those of a month or year: span it (default), or omit",
    )
    parser.add_argument(
        "--name",
        type=_make_value_parser(_check_name),
        metavar="NAME",
        help="what a calendar is called",
    )
    parser.add_argument(
        "--revised",
        type=_make_value_parser(PartialDate),
        metavar="DAY",
        help="in a calendar, when what is known was last revised (default: when the file was)",
    )


def _add_command(
    commands: argparse._SubParsersAction[_Parser],
    name: str,
    run: Callable[[argparse.Namespace, Report], CommandResult],
    help_: str,
    *formats: str,
) -> _Parser:
    command = commands.add_parser(name, help=help_, description=help_, allow_abbrev=False)
    command.set_defaults(command=run)
    command.add_argument(
        "--format", choices=(*FORMATS, *formats), default="table", help="default: table"
    )
    command.add_argument(
        "--lang",
        type=_make_value_parser(get_language),
        metavar="LANG",
        default="en",
        help=_LANGUAGES,
    )
    _add_report_options(command)
    return command


def _add_report_options(parser: _Parser) -> None:
    """Add the options of the file for all messages, of which a terminal shows only the first."""
    parser.add_argument("--report", metavar="FILE", help="write all messages to a file, too")
    parser.add_argument(
        "--force", action="store_true", help="write over files that are there already"
    )


def _make_value_parser(kind: Callable[[str], T]) -> Callable[[str], T]:
    def read(text: str) -> T:
        try:
            return kind(text)
        except PartnershipsError as error:
            raise argparse.ArgumentTypeError(error.message) from None

    return read


def _check_name(text: str) -> str:
    return Name(text).text


def _check_language(text: str) -> str:
    return Name("any", lang=text).lang


def _parse_separator(text: str) -> str:
    """Return a separator; a tab is hard to type, so that there are words for it."""
    return "\t" if text in {"tab", r"\t"} else text


def _parse_whole_number(text: str) -> int:
    if re.fullmatch("[0-9]{1,4}", text) is None:
        raise argparse.ArgumentTypeError(f"not a whole number up to 9999: {truncated_repr(text)}")
    return int(text)
