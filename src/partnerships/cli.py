"""The command line: a person at a terminal asks a registry.

Results go to standard output, messages to standard error. Only here is there a "today". The exit
status is 0, or 2 for wrong use and for input that cannot be read, with one clear line and never a
traceback.
"""

from __future__ import annotations

import argparse
import io
import json
import os
import re
import sys
from datetime import date
from typing import TYPE_CHECKING, Final, NoReturn, TypeVar, assert_never

from partnerships import samples, wording
from partnerships._tables import FORMATS, as_csv, as_json, as_table
from partnerships._values import shown
from partnerships.acts import (
    Accession,
    Conclusion,
    Renewal,
    Resumption,
    Succession,
    Suspension,
    Termination,
    Withdrawal,
)
from partnerships.anniversaries import CountFrom
from partnerships.dates import PartialDate, Period
from partnerships.errors import BeforeStart, InvalidDocument, PartnershipsError
from partnerships.formats import document
from partnerships.registry import Registry
from partnerships.vocabulary import Status

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from partnerships._tables import Row
    from partnerships.acts import Act
    from partnerships.dates import Day
    from partnerships.partnership import Anniversary, Partnership

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
    rows = [_listed(tie, on) for tie in begun]
    if options.format == "json":
        return as_json(rows)
    if options.format == "csv":
        return as_csv(["id", "parties", "type", "since", "on", "status"], rows)
    cells = [
        [
            str(tie.acts[0].on),
            _names(tie, on, options.lang),
            _types(tie, on, options.lang),
            wording.status(tie.status_on(on), options.lang),
            tie.id,
        ]
        for tie in begun
    ]
    return as_table(_headings(options.lang, "since", "parties", "type", "status", "id"), cells)


def _listed(tie: Partnership, on: Day) -> Row:
    return {
        "id": tie.id,
        "parties": _party_ids(tie, on),
        "type": " ".join(sorted(each.code for each in tie.possible_types_on(on))),
        "since": str(tie.acts[0].on),
        "on": str(on),
        "status": tie.status_on(on).value,
    }


def _show(registry: Registry, options: argparse.Namespace) -> str:
    on: Day = options.on or date.today()
    tie = registry.find(options.id)
    held = json.loads(document.dumps(Registry.of([tie])))["partnerships"][0]
    if options.format == "csv":
        columns = dict.fromkeys(["act", "on", *(key for act in held["acts"] for key in act)])
        return as_csv(list(columns), [_flat(act) for act in held["acts"]])
    upcoming = tie.next_anniversary(on)
    told: dict[str, object] = {
        **_listed(tie, on),
        "possible_statuses": sorted(each.value for each in tie.possible_statuses_on(on)),
        "completed_years": _years(tie, on, "en"),
        "next_anniversary": upcoming and {"on": str(upcoming.on), "number": upcoming.number},
        **held,
        "parties": _party_ids(tie, on),
    }
    return as_json(told) if options.format == "json" else _shown(tie, on, options.lang)


def _flat(act: dict[str, object]) -> Row:
    return {
        key: value if isinstance(value, str | list) else json.dumps(value, ensure_ascii=False)
        for key, value in act.items()
    }


def _shown(tie: Partnership, on: Day, lang: str) -> str:
    status = wording.status(tie.status_on(on), lang)
    if tie.status_on(on) is Status.UNCERTAIN:
        possible = sorted(wording.status(each, lang) for each in tie.possible_statuses_on(on))
        status += f" ({' / '.join(possible)})"
    upcoming = tie.next_anniversary(on)
    facts = [
        ("parties", _names(tie, on, lang)),
        ("type", _types(tie, on, lang)),
        ("status", f"{status} ({on})"),
        ("completed_years", _years(tie, on, lang) or "–"),
        ("next_anniversary", f"{upcoming.ordinal(lang)} {upcoming.on}" if upcoming else "–"),
        ("note", tie.note),
        *(("source", source) for source in tie.sources),
    ]
    told = [[wording.heading(word, lang), text] for word, text in facts if text]
    acts = "".join("\n" + _act(tie, act, lang) for act in tie.acts)
    return as_table([wording.heading("id", lang), tie.id], told) + acts


def _act(tie: Partnership, act: Act, lang: str) -> str:
    said = [wording.act(type(act).__name__.lower(), lang), *_said(tie, act, lang)]
    behind = [text.replace("\n", "\n  ") for text in (act.note, *act.sources) if text]
    return f"{act.on}  {'  '.join(said)}\n" + "".join(f"  {text}\n" for text in behind)


def _said(tie: Partnership, act: Act, lang: str) -> list[str]:  # noqa: PLR0911  # a line an act
    names = {party.id: wording.name_on(party, act.on, lang) for party in tie.ever_parties()}
    match act:
        case Conclusion():
            papers = [f"「{text}」" for text in act.labels.values()]
            return [act.type.label(lang), *papers, *_term(act)]
        case Renewal():
            return _term(act)
        case Suspension() | Termination():
            by = [] if act.by is None else [names[act.by]]
            return by if act.reason is None else [*by, act.reason]
        case Succession():
            return [f"{names[act.party]} → {names[act.successor.id]}"]
        case Accession():
            return [names[act.party.id]]
        case Withdrawal():
            return [names[act.party]]
        case Resumption():
            return []
        case _:
            assert_never(act)


def _term(act: Conclusion | Renewal) -> list[str]:
    return [str(act.term)] if act.term else [f"../{act.until}"] if act.until else []


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
    known = {_key(each) for each in certain}
    rows = [_falling(each, certain=_key(each) in known) for each in listed]
    if options.format == "json":
        return as_json(rows)
    if options.format == "csv":
        return as_csv(_FALLING, rows)
    lang = options.lang
    only_possible = f" ({wording.heading('possible', lang)})"
    cells = [
        [
            str(each.on),
            each.ordinal(lang),
            "*" if each.milestone else "",
            _names(each.partnership, each.on, lang),
            each.type.label(lang),
            wording.status(each.status, lang) + ("" if row["certain"] else only_possible),
        ]
        for each, row in zip(listed, rows, strict=True)
    ]
    headings = ("on", "anniversary", "milestone", "parties", "type", "status")
    return as_table(_headings(lang, *headings), cells)


def _falling(each: Anniversary, *, certain: bool) -> Row:
    return {
        "on": str(each.on),
        "number": each.number,
        "milestone": each.milestone,
        "partnership": each.partnership.id,
        "parties": _party_ids(each.partnership, each.on),
        "type": each.type.code,
        "counted_from": str(each.counted_from),
        "count_from": each.count_from.value,
        "status": each.status.value,
        "certain": certain,
    }


_FALLING: Final = (
    "on",
    "number",
    "milestone",
    "partnership",
    "parties",
    "type",
    "counted_from",
    "count_from",
    "status",
    "certain",
)


def _key(each: Anniversary) -> tuple[str, int, int]:
    return each.partnership.id, each.number, each.start.act


def _window(options: argparse.Namespace) -> Period:
    if options.first_month is not None and options.fiscal_year is None:
        raise PartnershipsError("--first-month goes with --fiscal-year")
    if (options.since is None) != (options.until is None):
        raise PartnershipsError("--from and --to go together")
    if options.since is not None:
        return Period.between(options.since, options.until)
    month = options.first_month
    if options.fiscal_year is not None:
        return Period.fiscal_year(options.fiscal_year, first_month=4 if month is None else month)
    return Period.calendar_year(date.today().year if options.year is None else options.year)


def _known(registry: Registry, id_: str) -> str:
    if id_ not in registry.municipalities:
        raise PartnershipsError(f"no municipality with this id: {id_!r}")
    return id_


def _years(tie: Partnership, on: Day, lang: str) -> str | None:
    try:
        years = tie.completed_years(on)
    except BeforeStart:
        return None
    return wording.count_range(years.at_least, years.at_most, lang)


def _party_ids(tie: Partnership, on: Day) -> list[str]:
    found = tie.possible_parties_on(on) or {tie.parties}
    return sorted({party.id for parties in found for party in parties})


def _names(tie: Partnership, on: Day, lang: str) -> str:
    found = tie.possible_parties_on(on) or {tie.parties}
    return " / ".join(sorted(wording.names_on(parties, on, lang) for parties in found))


def _types(tie: Partnership, on: Day, lang: str) -> str:
    return " / ".join(sorted(each.label(lang) for each in tie.possible_types_on(on)))


def _headings(lang: str, *words: str) -> list[str]:
    return [wording.heading(word, lang) for word in words]


def _number(count: int, one: str, many: str) -> str:
    return f"{count} {one if count == 1 else many}"
