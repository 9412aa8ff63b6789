"""The options of each command, which are added only to the command that is run."""

from __future__ import annotations

from argparse import SUPPRESS, ArgumentParser
from typing import TYPE_CHECKING, Final

from partnerships._languages.language import LANGUAGES, get_language
from partnerships.acts import ACTS
from partnerships.anniversaries import CountFrom
from partnerships.cli import commands
from partnerships.cli.arguments import (
    check_language,
    check_name,
    make_value_parser,
    parse_alarm,
    parse_ignored,
    parse_label,
    parse_languages,
    parse_positive_number,
    parse_selected,
    parse_separator,
    parse_sheet,
    parse_signatory,
    parse_tags,
    parse_whole_number,
)
from partnerships.cli.output import FORMATS
from partnerships.dates import LeapDay, PartialDate, Term
from partnerships.vocabulary import Basis

if TYPE_CHECKING:
    from argparse import _ActionsContainer
    from collections.abc import Callable, Mapping

_PARTNERSHIP_HELP: Final = (
    "a partnership's id, two parties' ids joined by -, their names, or one party's"
)

_LANGUAGES: Final = f"{', '.join(LANGUAGES)}, or an installed language (default: en)"
_COUNTS: Final = [count.value.replace("_", "-") for count in CountFrom]


def _fill_list(listing: ArgumentParser) -> None:
    listing.set_defaults(command=commands.run_list)
    _add_output_options(listing)
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


def _fill_show(show: ArgumentParser) -> None:
    show.set_defaults(command=commands.run_show)
    _add_output_options(show)
    _add_registry_option(show)
    show.add_argument(
        "id",
        metavar="NAME",
        help=_PARTNERSHIP_HELP,
    )
    _add_day_option(show, "--on", "on", "the day of the status (default: today)")


def _fill_history(history: ArgumentParser) -> None:
    history.set_defaults(command=commands.run_history)
    _add_output_options(history)
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
        type=parse_whole_number,
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


def _fill_anniversaries(falling: ArgumentParser) -> None:
    falling.set_defaults(command=commands.run_anniversaries)
    _add_output_options(falling, "ics")
    _add_registry_option(falling)
    _add_window_options(falling)
    falling.add_argument(
        "--next",
        type=make_value_parser(parse_positive_number),
        metavar="N",
        help="the next N, from --from DAY on (default: from today on)",
    )
    _add_calendar_options(falling, "anniversaries")


def _fill_counts(counting: ArgumentParser) -> None:
    counting.set_defaults(command=commands.run_counts)
    _add_output_options(counting)
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
        help="only those of a municipality, by id or name, or of a country, by its code or name",
    )
    counting.add_argument(
        "--output", dest="target", metavar="FILE", help="a file to write: .csv, .json or .xlsx"
    )


def _fill_due(due: ArgumentParser) -> None:
    due.set_defaults(command=commands.run_due)
    _add_output_options(due, "ics")
    _add_registry_option(due)
    _add_day_option(
        due, "--from", "since", "first day of the period (default: a year from today on)"
    )
    _add_day_option(due, "--to", "until", "last day of the period")
    due.add_argument(
        "--review",
        type=make_value_parser(Term),
        metavar="TERM",
        help="also a day for a review so long before each expiry, such as P6M",
    )
    due.add_argument("--possible", action="store_true", help="include what is only possible")
    _add_calendar_options(due, "due days")
    due.set_defaults(every=1, count_from="type", leap_day=LeapDay.FEB_28.value)


def _fill_dormant(dormant: ArgumentParser) -> None:
    dormant.set_defaults(command=commands.run_dormant)
    _add_output_options(dormant)
    _add_registry_option(dormant)
    dormant.add_argument(
        "--since",
        type=make_value_parser(PartialDate),
        metavar="DAY",
        required=True,
        help="the first day of which nothing is recorded",
    )
    _add_day_option(dormant, "--on", "on", "the day on which they are in force (default: today)")
    dormant.add_argument(
        "--possible", action="store_true", help="include those that are only possibly dormant"
    )


def _fill_compare(comparing: ArgumentParser) -> None:
    comparing.set_defaults(command=commands.run_compare)
    _add_output_options(comparing)
    comparing.add_argument("ours", metavar="OURS", help="a registry document, or -")
    comparing.add_argument("theirs", metavar="THEIRS", help="another registry document, or -")
    _add_day_option(comparing, "--on", "on", "also compare the statuses on this day")


def _fill_convert(converting: ArgumentParser) -> None:
    converting.description = (
        "Read .json (a registry document, Wikidata's, or rows), a list as .csv, .tsv, .txt,"
        " .xlsx, .xls, .ods, .html, .wiki, .md, .geojson or .jsonl, and write .json, .jsonl, .csv, .tsv,"
        " .xlsx, .ics or .geojson. As a name, - is standard input or output. What could not be read of a list"
        " is reported line by line."
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
    _add_reading_options(converting)
    calendar = converting.add_argument_group("writing a calendar")
    _add_window_options(calendar)
    calendar.set_defaults(next=None)
    _add_calendar_options(calendar, "anniversaries")
    calendar.add_argument(
        "--lang",
        type=make_value_parser(get_language),
        metavar="LANG",
        help="the language of a calendar or a map (default: en), or of a table's names",
    )


def _fill_timeline(drawing: ArgumentParser) -> None:
    drawing.description = (
        "Draw partnerships over the years as a picture (SVG): a bar for each, which fades where"
        " the dates leave it open, with acts, milestones and exchanges as marks."
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


def _fill_site(building: ArgumentParser) -> None:
    building.description = (
        "Write a city's pages into a folder: its partnerships with their histories, what is"
        " coming, a timeline, a map, counts, a calendar, and files to download. They need no server and no"
        " other site. Files of an earlier site in the folder are replaced; no other file is."
    )
    building.set_defaults(command=commands.run_site)
    _add_registry_option(building)
    building.add_argument("folder", metavar="FOLDER", help="the folder to write into")
    building.add_argument(
        "--languages",
        type=make_value_parser(parse_languages),
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


def _fill_schema(schema: ArgumentParser) -> None:
    schema.description = (
        "Print the JSON Schema of registry documents. Editors check and complete a document"
        ' whose "$schema" is the path of a file with it.'
    )
    schema.set_defaults(command=commands.run_schema, report=None, force=False)


def _fill_add(adding: ArgumentParser) -> None:
    adding.set_defaults(command=commands.run_add)
    _add_edit_options(adding)
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


def _fill_act(acting: ArgumentParser) -> None:
    acting.set_defaults(command=commands.run_act)
    _add_edit_options(acting)
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


def _fill_update(updating: ArgumentParser) -> None:
    updating.description = (
        "Take LIST into REGISTRY, a registry document: what is new is added, and what was edited by"
        " hand stays. What the list says otherwise, and what is gone from it, is only told; the exit status is"
        " then 1."
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
    _add_reading_options(updating)


def _fill_diff(comparing: ArgumentParser) -> None:
    comparing.description = (
        "Show what was added, removed and changed from A to B, two registry documents. The"
        " exit status is 0 if they hold the same, in any order, and 1 if not."
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


def _fill_check(checking: ArgumentParser) -> None:
    checking.set_defaults(command=commands.run_check)
    _add_output_options(checking)
    _add_registry_option(checking)
    checking.add_argument(
        "source", metavar="FILE", nargs="?", help="a registry document, or - (as --registry)"
    )
    _add_day_option(checking, "--on", "on", "the day of the check (default: today)")
    checking.add_argument(
        "--within",
        type=make_value_parser(Term),
        metavar="TERM",
        default="P6M",
        help="report terms that run out within this time (default: P6M)",
    )
    for name, parse, help_ in (
        (
            "--select",
            parse_selected,
            "only findings with these codes, or beginnings of codes: P5,M101; or all",
        ),
        (
            "--ignore",
            parse_ignored,
            "no findings with these codes, or beginnings of codes; or none",
        ),
    ):
        default = "default: what the document says itself"
        checking.add_argument(
            name,
            type=make_value_parser(parse),
            metavar="CODES",
            help=f"{help_} ({default})",
        )


OPTIONS: Final[Mapping[str, Callable[[ArgumentParser], None]]] = {
    "list": _fill_list,
    "show": _fill_show,
    "history": _fill_history,
    "anniversaries": _fill_anniversaries,
    "due": _fill_due,
    "dormant": _fill_dormant,
    "counts": _fill_counts,
    "diff": _fill_diff,
    "check": _fill_check,
    "compare": _fill_compare,
    "add": _fill_add,
    "act": _fill_act,
    "update": _fill_update,
    "convert": _fill_convert,
    "timeline": _fill_timeline,
    "site": _fill_site,
    "schema": _fill_schema,
}
"""What adds the options of each command."""


# options that several commands have


def _add_output_options(parser: ArgumentParser, *formats: str) -> None:
    """Add the options of a command that shows something."""
    parser.add_argument(
        "--format",
        choices=(*FORMATS, *formats),
        default="table",
        help="the form of the output (default: table)",
    )
    _add_language_option(parser)
    _add_report_options(parser)


def _add_edit_options(parser: ArgumentParser) -> None:
    """Add the options of a command that changes a registry document."""
    _add_registry_option(parser, "the registry document to change")
    _add_dry_run_option(parser)
    _add_report_options(parser)


def _add_registry_option(
    parser: ArgumentParser,
    help_: str = "a registry document, or - (default: Kitakyushu's, embedded)",
) -> None:
    """Add the option behind a command that asks one registry. It can stand before the command too."""
    parser.add_argument("--registry", metavar="FILE", default=SUPPRESS, help=help_)


def _add_language_option(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--lang",
        type=make_value_parser(get_language),
        metavar="LANG",
        default="en",
        help=_LANGUAGES,
    )


def _add_reading_options(parser: ArgumentParser) -> None:
    """Add the options for reading a list."""
    lists = parser.add_argument_group("reading a list")
    lists.add_argument(
        "--home",
        type=make_value_parser(check_name),
        metavar="NAME",
        help="the municipality whose partners are listed",
    )
    lists.add_argument("--type", metavar="T", help="the code of the type, if the list names none")
    lists.add_argument(
        "--names",
        type=make_value_parser(check_language),
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
        type=parse_separator,
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
        type=parse_sheet,
        metavar="S",
        help="one table of the file, by its name or its number",
    )


def _add_dry_run_option(parser: ArgumentParser) -> None:
    parser.add_argument("--dry-run", action="store_true", help="show the changes, and save nothing")


def _add_act_options(parser: ArgumentParser, date: str) -> None:
    """Add the options of conclusions that other acts can have too, and of new municipalities."""
    parser.add_argument(
        "--on", type=make_value_parser(PartialDate), metavar="DAY", required=True, help=date
    )
    _add_day_option(
        parser, "--known-by", "known_by", "a day by which it is known to have been done"
    )
    _add_day_option(parser, "--until", "until", "the last day of the agreement, included")
    parser.add_argument(
        "--term",
        type=make_value_parser(Term),
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
        parser.add_argument(option, type=make_value_parser(Term), metavar="TERM", help=help_)
    parser.add_argument(
        "--basis",
        choices=[each.value for each in Basis],
        metavar="B",
        help=f"what happened on the date of a conclusion: {', '.join(each.value for each in Basis)}",
    )
    parser.add_argument("--number", metavar="TEXT", help="the number of the agreement, as printed")
    parser.add_argument(
        "--languages",
        type=make_value_parser(parse_tags),
        metavar="LANGS",
        help="the languages of its text, between commas, such as ja,zh",
    )
    parser.add_argument(
        "--signatory",
        dest="signatories",
        type=make_value_parser(parse_signatory),
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
            type=parse_label,
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


def _add_day_option(parser: _ActionsContainer, name: str, attribute: str, help_: str) -> None:
    parser.add_argument(
        name, type=make_value_parser(PartialDate), metavar="DAY", dest=attribute, help=help_
    )


def _add_window_options(parser: _ActionsContainer) -> None:
    """Add the options that select anniversaries."""
    window = parser.add_mutually_exclusive_group()
    window.add_argument(
        "--year", type=parse_whole_number, metavar="Y", help="a calendar year (default: this one)"
    )
    window.add_argument("--fiscal-year", type=parse_whole_number, metavar="Y", help="a fiscal year")
    _add_day_option(window, "--from", "since", "first day of the period")
    _add_day_option(parser, "--to", "until", "last day of the period")
    parser.add_argument(
        "--first-month",
        type=parse_whole_number,
        metavar="M",
        help="first month of the fiscal year (default: 4)",
    )
    parser.add_argument(
        "--every", type=parse_whole_number, default=1, metavar="N", help="only multiples of N"
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


def _add_calendar_options(parser: _ActionsContainer, what: str) -> None:
    """Add the options of calendars."""
    parser.add_argument(
        "--inexact",
        choices=("span", "omit"),
        help=f"{what} of a month or year in a calendar: span it (default) or omit them",
    )
    parser.add_argument(
        "--name",
        type=make_value_parser(check_name),
        metavar="NAME",
        help="the name of the calendar",
    )
    parser.add_argument(
        "--revised",
        type=make_value_parser(PartialDate),
        metavar="DAY",
        help="the day of the last revision, in a calendar (default: the day on which the registry's file last changed)",
    )
    parser.add_argument(
        "--alarm",
        dest="alarms",
        action="append",
        type=make_value_parser(parse_alarm),
        metavar="DAYS",
        help="a reminder so many days before, or a time such as P1M, in a calendar; can be repeated",
    )
    parser.add_argument(
        "--url",
        metavar="URL",
        help="the address of a page for each event of a calendar, with {id} for the partnership's id",
    )


def _add_report_options(parser: ArgumentParser) -> None:
    """Add the options of the file for all messages, of which a terminal shows only the first."""
    parser.add_argument("--report", metavar="FILE", help="also write all messages to a file")
    parser.add_argument("--force", action="store_true", help="replace existing files")
