"""The values of options: texts of the command line as what they mean, or why they are wrong."""

from __future__ import annotations

import re
from argparse import ArgumentTypeError
from typing import TYPE_CHECKING, TypeVar

from partnerships._languages.language import get_language
from partnerships._validation import is_language_tag, truncated_repr
from partnerships.actors import Actor
from partnerships.check_options import SEVERITIES, expand_codes
from partnerships.dates import Term
from partnerships.errors import InvalidOption, PartnershipsError
from partnerships.municipalities import Name
from partnerships.vocabulary import Role

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from partnerships._languages.language import Language

T = TypeVar("T")


def make_value_parser(kind: Callable[[str], T]) -> Callable[[str], T]:
    """Return a function that reads a text, and says what is wrong with it as argparse does."""

    def read(text: str) -> T:
        try:
            return kind(text)
        except PartnershipsError as error:
            raise ArgumentTypeError(error.message) from None

    return read


def check_name(text: str) -> str:
    """Return a name of a municipality or a calendar."""
    return Name(text).text


def check_language(text: str) -> str:
    """Return the tag of a language."""
    return Name("any", lang=text).lang


def parse_languages(text: str) -> list[Language]:
    """Return the languages whose tags stand between commas."""
    return [get_language(word.strip()) for word in text.split(",")]


def parse_selected(text: str) -> Collection[str]:
    """Return the codes of findings that words between commas are, or begin; or all."""
    return tuple(SEVERITIES) if text == "all" else parse_codes(text)


def parse_ignored(text: str) -> Collection[str]:
    """Return the codes of findings that words between commas are, or begin; or none."""
    return () if text == "none" else parse_codes(text)


def parse_codes(text: str) -> Collection[str]:
    """Return the codes of findings that words between commas are, or begin."""
    return expand_codes(word.strip() for word in text.split(","))


def parse_separator(text: str) -> str:
    """Return a separator; a tab is hard to type, so that there are words for it."""
    return "\t" if text in {"tab", r"\t"} else text


def parse_sheet(text: str) -> str | int:
    """Return a name, or a number in ASCII digits."""
    return int(text) if re.fullmatch("[0-9]{1,4}", text) else text


def parse_tags(text: str) -> tuple[str, ...]:
    """Return the tags of languages between commas."""
    return tuple(check_language(tag.strip()) for tag in text.split(","))


def parse_signatory(text: str) -> Actor:
    """Return who signs, by a name, or by a name and an office behind ``=``."""
    name, _, office = (part.strip() for part in text.partition("="))
    return Actor(name, office=office or None, role=Role.SIGNATORY)


def parse_label(text: str) -> tuple[str, str]:
    """Return the tag of a language, and a label in it."""
    tag, _, label = (part.strip() for part in text.partition("="))
    if not label or not is_language_tag(tag):
        message = f"not a language and a text, such as en=peace city: {truncated_repr(text)}"
        raise ArgumentTypeError(message)
    return tag, label


def parse_alarm(text: str) -> int | Term:
    """Return a number of days, or a term."""
    return int(text) if re.fullmatch("[0-9]{1,4}", text) else Term(text)


def parse_positive_number(text: str) -> int:
    """Return a whole number, 1 or more."""
    number = parse_whole_number(text)
    if number == 0:
        raise InvalidOption(f"not a number, 1 or more: {truncated_repr(text)}")
    return number


def parse_whole_number(text: str) -> int:
    """Return a whole number up to 9999, in ASCII digits."""
    if re.fullmatch("[0-9]{1,4}", text) is None:
        raise ArgumentTypeError(f"not a whole number up to 9999: {truncated_repr(text)}")
    return int(text)
