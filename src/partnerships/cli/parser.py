"""The parser of the command line."""

from __future__ import annotations

import argparse
import re
from typing import TYPE_CHECKING, Final, NoReturn, TypeVar

from partnerships._languages.language import LANGUAGES, get_language
from partnerships._validation import is_language_tag, truncated_repr
from partnerships.actors import Actor
from partnerships.acts import ACTS
from partnerships.anniversaries import CountFrom
from partnerships.check_options import SEVERITIES, expand_codes
from partnerships.cli import commands
from partnerships.cli.output import FORMATS
from partnerships.cli.streams import CommandResult
from partnerships.dates import LeapDay, PartialDate, Term
from partnerships.errors import InvalidOption, PartnershipsError
from partnerships.municipalities import Name
from partnerships.vocabulary import Basis, Role

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence

    from partnerships._languages.language import Language
    from partnerships.cli.commands import Report

T = TypeVar("T")

_PARTNERSHIP_HELP: Final = (
    "a partnership's id, two parties' ids joined by -, their names, or one party's"
)

_REGISTRY_HELP: Final = "a registry document, or - (default: Kitakyushu's, embedded)"
_LANGUAGES: Final = f"{', '.join(LANGUAGES)}, or an installed language (default: en)"
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
    parser.add_argument("--registry", metavar="FILE", help=_REGISTRY_HELP)
    parser.add_argument("--version", action=_Version, nargs=0, help="show the version and exit")
    subparsers = parser.add_subparsers(metavar="COMMAND", parser_class=_Parser)

    listing = _add_command(
        subparsers, "list", commands.run_list, "partnerships, with their status on a day"
    )
    _add_registry_option(listing)
    _add_day_option(listing, "--on", "on", "the day of the status (default: today)")
    listing.add_argument("--type", metavar="T", help="only those of the type with this code")
    listing.add_argument(
        "--involving", metavar="NAME", help="only those of the municipality with this id or name"
    )
    listing.add_argument(
        "--possible",
        action="store_true",
        help="include partnerships that are only possibly concluded or of the type",
    )

    show = _add_command(subparsers, "show", commands.run_show, "one partnership with its acts")
    _add_registry_option(show)
    show.add_argument(
        "id",
        metavar="NAME",
        help=_PARTNERSHIP_HELP,
    )
    _add_day_option(show, "--on", "on", "the day of the status (default: today)")

    history = _add_command(
        subparsers, "history", commands.run_history, "what happened, in one order"
    )
    _add_registry_option(history)
    history.add_argument(
        "id",
        nargs="?",
        metavar="NAME",
        help=f"a municipality's id or name, or {_PARTNERSHIP_HELP} (default: the whole registry)",
    )
    history.add_argument(
        "--background",
        action="store_true",
        help="of a municipality, also what it took no part in of its partnerships",
    )
    history.add_argument(
        "--kind", metavar="K", help="only of this kind, such as visit or conclusion"
    )
    history.add_argument("--field", metavar="F", help="only of this field, such as environment")
    history.add_argument(
        "--actor",
        metavar="NAME",
        help="only what NAME took part in: a person, the holder of an office, a municipality",
    )
    history.add_argument("--text", metavar="TEXT", help="only what has TEXT in it, in any language")
    history.add_argument("--source", metavar="ID", help="only what cites the source with this id")
    history.add_argument("--page", metavar="P", help="only what cites this page of --source")
    history.add_argument(
        "--role", metavar="R", help="only what has an actor in this role, such as host"
    )
    history.add_argument(
        "--place", metavar="NAME", help="only what happened at NAME or in a municipality"
    )
    history.add_argument(
        "--commemorates",
        type=_parse_whole_number,
        metavar="N",
        help="only what commemorates the Nth anniversary",
    )
    history.add_argument("--award", metavar="NAME", help="only where the award NAME was given")
    _add_day_option(history, "--from", "since", "first day of the period")
    _add_day_option(history, "--to", "until", "last day of the period")
    _add_day_option(history, "--on", "on", "list milestones up to this day (default: today)")
    history.add_argument(
        "--era", action="store_true", help="write dates in the eras of Japan (--lang ja)"
    )

    falling = _add_command(
        subparsers,
        "anniversaries",
        commands.run_anniversaries,
        "anniversaries in date order",
        "ics",
    )
    _add_registry_option(falling)
    _add_window_options(falling)
    falling.add_argument(
        "--next",
        type=_make_value_parser(_parse_positive_number),
        metavar="N",
        help="the next N, from --from DAY on (default: from today on)",
    )
    _add_calendar_options(falling, "anniversaries")
    _add_due_commands(subparsers)

    _add_counts_command(subparsers)
    _add_diff(subparsers)
    _add_check_command(subparsers)
    _add_compare_command(subparsers)
    _add_edits(subparsers)
    _add_convert_command(subparsers)
    _add_site_commands(subparsers)
    _add_schema_command(subparsers)
    return parser


def _add_counts_command(subparsers: argparse._SubParsersAction[_Parser]) -> None:
    counting = _add_command(
        subparsers,
        "counts",
        commands.run_counts,
        "how many partnerships, by country or another facet",
    )
    _add_registry_option(counting)
    counting.add_argument(
        "--by",
        metavar="FACET",
        default="country",
        help="country, region, type, decade, year, field, status, or kind (of exchanges); default: country",
    )
    day = counting.add_mutually_exclusive_group()
    _add_day_option(day, "--on", "on", "those in force on this day (default: today)")
    day.add_argument("--all", action="store_true", help="all, whatever their status")
    counting.add_argument(
        "--of",
        metavar="NAME",
        help="only those of a municipality, by id or name, or of a country, by its code",
    )
    counting.add_argument(
        "--output", dest="target", metavar="FILE", help="a file to write: .csv, .json or .xlsx"
    )


def _add_due_commands(subparsers: argparse._SubParsersAction[_Parser]) -> None:
    due = _add_command(
        subparsers,
        "due",
        commands.run_due,
        "what falls due: expiries, tacit renewals, last days to give notice",
        "ics",
    )
    _add_registry_option(due)
    _add_day_option(
        due, "--from", "since", "first day of the period (default: a year from today on)"
    )
    _add_day_option(due, "--to", "until", "last day of the period")
    due.add_argument(
        "--review",
        type=_make_value_parser(Term),
        metavar="TERM",
        help="also a day for a review so long before each expiry, such as P6M",
    )
    due.add_argument("--possible", action="store_true", help="include what is only possible")
    _add_calendar_options(due, "due days")
    due.set_defaults(every=1, count_from="type", leap_day=LeapDay.FEB_28.value)

    dormant = _add_command(
        subparsers,
        "dormant",
        commands.run_dormant,
        "partnerships in force of which nothing is recorded since a day",
    )
    _add_registry_option(dormant)
    dormant.add_argument(
        "--since",
        type=_make_value_parser(PartialDate),
        metavar="DAY",
        required=True,
        help="the first day of which nothing is recorded",
    )
    _add_day_option(dormant, "--on", "on", "the day on which they are in force (default: today)")
    dormant.add_argument(
        "--possible", action="store_true", help="include those that are only possibly dormant"
    )


def _add_compare_command(subparsers: argparse._SubParsersAction[_Parser]) -> None:
    comparing = _add_command(
        subparsers, "compare", commands.run_compare, "what two registries say differently"
    )
    comparing.add_argument("ours", metavar="OURS", help="a registry document, or -")
    comparing.add_argument("theirs", metavar="THEIRS", help="another registry document, or -")
    _add_day_option(comparing, "--on", "on", "also compare the statuses on this day")


def _add_convert_command(subparsers: argparse._SubParsersAction[_Parser]) -> None:
    converting = subparsers.add_parser(
        "convert",
        help="convert a file into another format, by the endings of the names",
        description="Read .json (a registry document, Wikidata's, or rows), a list as .csv, .tsv, .txt,"
        " .xlsx, .xls, .ods, .html, .wiki, .md, .geojson or .jsonl, and write .json, .jsonl, .csv, .tsv,"
        " .xlsx, .ics or .geojson. As a name, - is standard input or output. What could not be read of a list"
        " is reported line by line.",
        allow_abbrev=False,
    )
    converting.set_defaults(command=commands.run_convert)
    converting.add_argument("source", metavar="IN", help="the file to read, or -")
    converting.add_argument("target", metavar="OUT", help="the file to write, or -")
    converting.add_argument(
        "--format",
        choices=("json", "jsonl", "csv", "tsv", "xlsx", "ics", "geojson"),
        help="the format of OUT (default: by its ending)",
    )
    _add_day_option(converting, "--on", "on", "the day of a map (default: today)")
    _add_report_options(converting)
    _add_list_options(converting)
    calendar = converting.add_argument_group("writing a calendar")
    _add_window_options(calendar)
    calendar.set_defaults(next=None)
    _add_calendar_options(calendar, "anniversaries")
    calendar.add_argument(
        "--lang",
        type=_make_value_parser(get_language),
        metavar="LANG",
        help="the language of a calendar or a map (default: en), or of a table's names",
    )


def _add_list_options(parser: _Parser) -> None:
    """Add the options for reading a list."""
    lists = parser.add_argument_group("reading a list")
    lists.add_argument(
        "--home",
        type=_make_value_parser(_check_name),
        metavar="NAME",
        help="the municipality whose partners are listed",
    )
    lists.add_argument("--type", metavar="T", help="the code of the type, if the list names none")
    lists.add_argument(
        "--names",
        type=_make_value_parser(_check_language),
        metavar="LANG",
        default="und",
        help="the language of the names in the list (default: und)",
    )
    lists.add_argument(
        "--columns", metavar="C", help="columns, such as partner,type,date or 提携先=partner"
    )
    lists.add_argument("--encoding", metavar="E", help="such as cp932 (default: detected)")
    lists.add_argument(
        "--separator",
        type=_parse_separator,
        metavar="S",
        help="such as ; or tab (default: detected)",
    )
    lists.add_argument(
        "--order", choices=("dmy", "mdy", "ymd"), help="order of numeric dates such as 03/04/1979"
    )
    lists.add_argument(
        "--minguo", action="store_true", help="read years as years of the Republic of China"
    )
    _add_day_option(
        lists,
        "--as-of",
        "as_of",
        "the day that the list is of (default: by its own words, else today)",
    )
    lists.add_argument(
        "--blank", choices=("above",), help="what blank cells mean: the same as the cell above"
    )
    lists.add_argument(
        "--municipalities",
        metavar="FILE",
        help="a table of the municipalities that the list names by ids",
    )
    lists.add_argument(
        "--form", metavar="F", help="the form of the list, such as wikitext (default: detected)"
    )
    lists.add_argument(
        "--sheet",
        type=_parse_sheet,
        metavar="S",
        help="one table of the file, by its name or its number",
    )


def _add_site_commands(subparsers: argparse._SubParsersAction[_Parser]) -> None:
    """Add the commands that draw pictures and write pages."""
    drawing = subparsers.add_parser(
        "timeline",
        help="draw partnerships over the years as a picture (SVG)",
        description="Draw partnerships over the years as a picture (SVG): a bar for each, which fades where"
        " the dates leave it open, with acts, milestones and exchanges as marks.",
        allow_abbrev=False,
    )
    drawing.set_defaults(command=commands.run_timeline)
    _add_registry_option(drawing)
    drawing.add_argument("target", metavar="OUT", help="the file to write, or -")
    drawing.add_argument(
        "--of",
        metavar="NAME",
        help=f"a municipality's id or name, or {_PARTNERSHIP_HELP} (default: the whole registry)",
    )
    _add_day_option(drawing, "--on", "on", "the day up to which to draw (default: today)")
    _add_language_option(drawing)
    _add_report_options(drawing)

    building = subparsers.add_parser(
        "site",
        help="write a city's pages into a folder",
        description="Write a city's pages into a folder: its partnerships with their histories, what is"
        " coming, a timeline, a map, counts, a calendar, and files to download. They need no server and no"
        " other site. Files of an earlier site in the folder are replaced; no other file is.",
        allow_abbrev=False,
    )
    building.set_defaults(command=commands.run_site)
    _add_registry_option(building)
    building.add_argument("folder", metavar="FOLDER", help="the folder to write into")
    building.add_argument(
        "--languages",
        type=_make_value_parser(_parse_languages),
        metavar="LANGS",
        default="en",
        help=f"languages between commas, the main one first: {_LANGUAGES}",
    )
    building.add_argument(
        "--home",
        metavar="NAME",
        help="the id or the name of the municipality whose pages they are (default: the one that is a"
        " party of all partnerships)",
    )
    _add_day_option(building, "--on", "on", "the day of which the pages are (default: today)")
    building.add_argument(
        "--url",
        metavar="URL",
        help="the address at which the pages will be, for feeds and previews",
    )
    building.add_argument(
        "--templates", metavar="DIR", help="a folder with templates and style of one's own"
    )
    _add_report_options(building)


def _add_language_option(parser: _Parser) -> None:
    parser.add_argument(
        "--lang",
        type=_make_value_parser(get_language),
        metavar="LANG",
        default="en",
        help=_LANGUAGES,
    )


def _add_schema_command(subparsers: argparse._SubParsersAction[_Parser]) -> None:
    schema = subparsers.add_parser(
        "schema",
        help="the JSON Schema of registry documents, for editors",
        description="Print the JSON Schema of registry documents. Editors check and complete a document"
        ' whose "$schema" is the path of a file with it.',
        allow_abbrev=False,
    )
    schema.set_defaults(command=commands.run_schema, report=None, force=False)


def _add_edits(subparsers: argparse._SubParsersAction[_Parser]) -> None:
    """Add the commands that change a registry document."""
    adding = _add_edit_command(
        subparsers, "add", commands.run_add, "add a partnership to a registry document"
    )
    adding.add_argument(
        "partner", metavar="PARTNER", help="the id or the name of the partner, or a new name"
    )
    adding.add_argument(
        "--home", metavar="NAME", required=True, help="the id or the name of the other party"
    )
    adding.add_argument(
        "--home-country", metavar="C", help="the country of the home, which can then be new"
    )
    adding.add_argument(
        "--new", action="store_true", help="begin a registry document, with a home that is new"
    )
    adding.add_argument("--type", metavar="T", required=True, help="the code of the type")
    adding.add_argument(
        "--id", metavar="ID", help="the id of the partnership (default: both parties' ids)"
    )
    _add_act_options(adding, "the date of the conclusion")

    acting = _add_edit_command(
        subparsers, "act", commands.run_act, "add an act to a partnership of a registry document"
    )
    acting.add_argument(
        "id",
        metavar="NAME",
        help=_PARTNERSHIP_HELP,
    )
    acting.add_argument("act", metavar="ACT", choices=ACTS, help=", ".join(ACTS))
    _add_act_options(acting, "the date of the act")
    acting.add_argument("--type", metavar="T", help="the code of the type, of a conclusion")
    acting.add_argument(
        "--by", metavar="NAME", help="the party that suspended or ended it alone, by id or name"
    )
    acting.add_argument("--reason", metavar="TEXT", help="why it was suspended or ended")
    acting.add_argument(
        "--party",
        metavar="NAME",
        help="the party that is succeeded, that joins or that leaves, by id or name",
    )
    acting.add_argument(
        "--successor", metavar="NAME", help="the municipality that takes its place, by id or name"
    )

    updating = subparsers.add_parser(
        "update",
        help="take a newer list into a registry document",
        description="Take LIST into REGISTRY, a registry document: what is new is added, and what was edited by"
        " hand stays. What the list says otherwise, and what is gone from it, is only told; the exit status is"
        " then 1.",
        allow_abbrev=False,
    )
    updating.set_defaults(command=commands.run_update)
    updating.add_argument("updated", metavar="REGISTRY", help="the registry document to change")
    updating.add_argument(
        "source", metavar="LIST", help="the newer list, in any form that convert reads, or -"
    )
    updating.add_argument(
        "--remove", action="store_true", help="also remove the partnerships that are gone"
    )
    _add_dry_run_option(updating)
    _add_language_option(updating)
    _add_report_options(updating)
    _add_list_options(updating)


def _add_edit_command(
    subparsers: argparse._SubParsersAction[_Parser],
    name: str,
    run: Callable[[argparse.Namespace, Report], CommandResult],
    help_: str,
) -> _Parser:
    command = subparsers.add_parser(name, help=help_, description=help_, allow_abbrev=False)
    command.set_defaults(command=run)
    _add_registry_option(command, "the registry document to change")
    _add_dry_run_option(command)
    _add_report_options(command)
    return command


def _add_registry_option(parser: _Parser, help_: str = _REGISTRY_HELP) -> None:
    """Add the option behind a command that asks one registry. It can stand before the command too."""
    parser.add_argument("--registry", metavar="FILE", default=argparse.SUPPRESS, help=help_)


def _add_dry_run_option(parser: _Parser) -> None:
    parser.add_argument("--dry-run", action="store_true", help="show the changes, and save nothing")


def _add_act_options(parser: _Parser, date: str) -> None:
    """Add the options of conclusions that other acts can have too, and of new municipalities."""
    parser.add_argument(
        "--on", type=_make_value_parser(PartialDate), metavar="DAY", required=True, help=date
    )
    _add_day_option(
        parser, "--known-by", "known_by", "a day by which it is known to have been done"
    )
    _add_day_option(parser, "--until", "until", "the last day of the agreement, included")
    parser.add_argument(
        "--term",
        type=_make_value_parser(Term),
        metavar="TERM",
        help="how long the agreement lasts, such as P5Y",
    )
    _add_day_option(
        parser,
        "--in-force-from",
        "in_force_from",
        "the day of the entry into force of a conclusion",
    )
    for option, help_ in (
        ("--renews", "by how long a concluded agreement renews itself, such as P1Y"),
        ("--notice", "the period of notice before it renews itself, such as P3M"),
    ):
        parser.add_argument(option, type=_make_value_parser(Term), metavar="TERM", help=help_)
    parser.add_argument(
        "--basis",
        choices=[each.value for each in Basis],
        metavar="B",
        help=f"what happened on the date of a conclusion: {', '.join(each.value for each in Basis)}",
    )
    parser.add_argument("--number", metavar="TEXT", help="the number of the agreement, as printed")
    parser.add_argument(
        "--languages",
        type=_make_value_parser(_parse_tags),
        metavar="LANGS",
        help="the languages of its text, between commas, such as ja,zh",
    )
    parser.add_argument(
        "--signatory",
        dest="signatories",
        type=_make_value_parser(_parse_signatory),
        metavar="NAME=OFFICE",
        action="append",
        help="who signed it, with or without an office; can be repeated",
    )
    parser.add_argument(
        "--place", metavar="NAME", help="where it was signed: a municipality, or another place"
    )
    for option, of in (("--label", "the agreement"), ("--type-label", "a type that is new")):
        parser.add_argument(
            option,
            dest=f"{option[2:].replace('-', '_')}s",
            type=_parse_label,
            metavar="LANG=TEXT",
            action="append",
            help=f"what {of} is called in a language, such as en=peace city; can be repeated",
        )
    parser.add_argument("--country", metavar="C", help="the country of a new municipality")
    parser.add_argument("--note", metavar="TEXT", help="a remark")
    parser.add_argument(
        "--source",
        metavar="TEXT",
        action="append",
        default=[],
        help="where it is recorded, such as an address of the web; can be repeated",
    )


def _add_diff(commands_: argparse._SubParsersAction[_Parser]) -> None:
    """Add the command that compares two documents."""
    comparing = commands_.add_parser(
        "diff",
        help="what was added, removed and changed from A to B",
        description="Show what was added, removed and changed from A to B, two registry documents. The"
        " exit status is 0 if they hold the same, in any order, and 1 if not.",
        allow_abbrev=False,
    )
    comparing.set_defaults(command=commands.run_diff)
    comparing.add_argument("before", metavar="A", help="a registry document, or -")
    comparing.add_argument("after", metavar="B", help="a later registry document, or -")
    comparing.add_argument(
        "--format",
        choices=("table", "json"),
        default="table",
        help="a line or a row for each difference (default: table)",
    )
    _add_report_options(comparing)


def _add_check_command(subparsers: argparse._SubParsersAction[_Parser]) -> None:
    checking = _add_command(
        subparsers, "check", commands.run_check, "what is wrong, or looks wrong, in a registry"
    )
    _add_registry_option(checking)
    checking.add_argument(
        "source", metavar="FILE", nargs="?", help="a registry document, or - (as --registry)"
    )
    _add_day_option(checking, "--on", "on", "the day of the check (default: today)")
    checking.add_argument(
        "--within",
        type=_make_value_parser(Term),
        metavar="TERM",
        default="P6M",
        help="report terms that run out within this time (default: P6M)",
    )
    for name, parse, help_ in (
        (
            "--select",
            _parse_selected,
            "only findings with these codes, or beginnings of codes: P5,M101; or all",
        ),
        (
            "--ignore",
            _parse_ignored,
            "no findings with these codes, or beginnings of codes; or none",
        ),
    ):
        default = "default: what the document says itself"
        checking.add_argument(
            name,
            type=_make_value_parser(parse),
            metavar="CODES",
            help=f"{help_} ({default})",
        )


def _add_day_option(
    parser: argparse._ActionsContainer, name: str, attribute: str, help_: str
) -> None:
    parser.add_argument(
        name, type=_make_value_parser(PartialDate), metavar="DAY", dest=attribute, help=help_
    )


def _add_window_options(parser: argparse._ActionsContainer) -> None:
    """Add the options that select anniversaries."""
    window = parser.add_mutually_exclusive_group()
    window.add_argument(
        "--year", type=_parse_whole_number, metavar="Y", help="a calendar year (default: this one)"
    )
    window.add_argument(
        "--fiscal-year", type=_parse_whole_number, metavar="Y", help="a fiscal year"
    )
    _add_day_option(window, "--from", "since", "first day of the period")
    _add_day_option(parser, "--to", "until", "last day of the period")
    parser.add_argument(
        "--first-month",
        type=_parse_whole_number,
        metavar="M",
        help="first month of the fiscal year (default: 4)",
    )
    parser.add_argument(
        "--every", type=_parse_whole_number, default=1, metavar="N", help="only multiples of N"
    )
    parser.add_argument(
        "--count-from",
        choices=_COUNTS,
        default="type",
        help="the start to count from (default: type)",
    )
    parser.add_argument(
        "--leap-day",
        choices=[policy.value for policy in LeapDay],
        default=LeapDay.FEB_28.value,
        help="the day for 29 February in common years (default: feb-28)",
    )
    parser.add_argument(
        "--possible", action="store_true", help="include anniversaries that are only possible"
    )


def _add_calendar_options(parser: argparse._ActionsContainer, what: str) -> None:
    """Add the options of calendars."""
    parser.add_argument(
        "--inexact",
        choices=("span", "omit"),
        help=f"{what} of a month or year in a calendar: span it (default) or omit them",
    )
    parser.add_argument(
        "--name",
        type=_make_value_parser(_check_name),
        metavar="NAME",
        help="the name of the calendar",
    )
    parser.add_argument(
        "--revised",
        type=_make_value_parser(PartialDate),
        metavar="DAY",
        help="the day of the last revision, in a calendar (default: the day on which the registry's file last changed)",
    )
    parser.add_argument(
        "--alarm",
        dest="alarms",
        action="append",
        type=_make_value_parser(_parse_alarm),
        metavar="DAYS",
        help="a reminder so many days before, or a time such as P1M, in a calendar; can be repeated",
    )
    parser.add_argument(
        "--url",
        metavar="URL",
        help="the address of a page for each event of a calendar, with {id} for the partnership's id",
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
        "--format",
        choices=(*FORMATS, *formats),
        default="table",
        help="the form of the output (default: table)",
    )
    _add_language_option(command)
    _add_report_options(command)
    return command


def _add_report_options(parser: _Parser) -> None:
    """Add the options of the file for all messages, of which a terminal shows only the first."""
    parser.add_argument("--report", metavar="FILE", help="also write all messages to a file")
    parser.add_argument("--force", action="store_true", help="replace existing files")


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


def _parse_languages(text: str) -> list[Language]:
    """Return the languages whose tags stand between commas."""
    return [get_language(word.strip()) for word in text.split(",")]


def _parse_selected(text: str) -> Collection[str]:
    """Return the codes of findings that words between commas are, or begin; or all."""
    return tuple(SEVERITIES) if text == "all" else _parse_codes(text)


def _parse_ignored(text: str) -> Collection[str]:
    """Return the codes of findings that words between commas are, or begin; or none."""
    return () if text == "none" else _parse_codes(text)


def _parse_codes(text: str) -> Collection[str]:
    return expand_codes(word.strip() for word in text.split(","))


def _parse_separator(text: str) -> str:
    """Return a separator; a tab is hard to type, so that there are words for it."""
    return "\t" if text in {"tab", r"\t"} else text


def _parse_sheet(text: str) -> str | int:
    """Return a name, or a number in ASCII digits."""
    return int(text) if re.fullmatch("[0-9]{1,4}", text) else text


def _parse_tags(text: str) -> tuple[str, ...]:
    """Return the tags of languages between commas."""
    return tuple(_check_language(tag.strip()) for tag in text.split(","))


def _parse_signatory(text: str) -> Actor:
    """Return who signs, by a name, or by a name and an office behind ``=``."""
    name, _, office = (part.strip() for part in text.partition("="))
    return Actor(name, office=office or None, role=Role.SIGNATORY)


def _parse_label(text: str) -> tuple[str, str]:
    """Return the tag of a language, and a label in it."""
    tag, _, label = (part.strip() for part in text.partition("="))
    if not label or not is_language_tag(tag):
        message = f"not a language and a text, such as en=peace city: {truncated_repr(text)}"
        raise argparse.ArgumentTypeError(message)
    return tag, label


def _parse_alarm(text: str) -> int | Term:
    """Return a number of days, or a term."""
    return int(text) if re.fullmatch("[0-9]{1,4}", text) else Term(text)


def _parse_positive_number(text: str) -> int:
    number = _parse_whole_number(text)
    if number == 0:
        raise InvalidOption(f"not a number, 1 or more: {truncated_repr(text)}")
    return number


def _parse_whole_number(text: str) -> int:
    if re.fullmatch("[0-9]{1,4}", text) is None:
        raise argparse.ArgumentTypeError(f"not a whole number up to 9999: {truncated_repr(text)}")
    return int(text)
