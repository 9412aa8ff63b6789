"""The parser of the command line."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any, Final, NoReturn

from partnerships.cli.streams import CommandResult
from partnerships.errors import InvalidOption

if TYPE_CHECKING:
    from collections.abc import Sequence

_COMMANDS: Final = {
    "list": "partnerships, with their status on a day",
    "show": "one partnership with its acts",
    "history": "what happened, in one order",
    "anniversaries": "anniversaries in date order",
    "due": "what falls due: expiries, tacit renewals, last days to give notice",
    "dormant": "partnerships in force of which nothing is recorded since a day",
    "counts": "how many partnerships, by country or another facet",
    "diff": "what was added, removed and changed from A to B",
    "check": "what is wrong, or looks wrong, in a registry",
    "compare": "what two registries say differently",
    "add": "add a partnership to a registry document",
    "act": "add an act to a partnership of a registry document",
    "update": "take a newer list into a registry document",
    "convert": "convert a file into another format, by the endings of the names",
    "timeline": "draw partnerships over the years as a picture (SVG)",
    "site": "write a city's pages into a folder",
    "schema": "the JSON Schema of registry documents, for editors",
}
"""The commands, with what they do."""


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


class _CommandParser(_Parser):
    """The parser of a command, which gets its options when it is asked: that takes time and imports, and one
    command is run.
    """

    def parse_known_args(self, *args: Any, **others: Any) -> Any:  # noqa: ANN401  # the base's
        from partnerships.cli.options import OPTIONS  # noqa: PLC0415  # as they are needed

        OPTIONS[self.prog.rpartition(" ")[2]](self)
        return super().parse_known_args(*args, **others)


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
    parser.add_argument("--version", action=_Version, nargs=0, help="show the version and exit")
    commands = parser.add_subparsers(metavar="COMMAND", parser_class=_CommandParser)
    for name, help_ in _COMMANDS.items():
        commands.add_parser(name, help=help_, description=help_, allow_abbrev=False)
    return parser
