"""A value as `repr` writes it: the call that makes it, or a summary in angle brackets; never longer
than `LIMIT` characters.
"""

from __future__ import annotations

from enum import Enum
from operator import attrgetter
from typing import TYPE_CHECKING, Final, cast

from attrs import fields, has

from partnerships._display.lines import LIMIT, shorten
from partnerships._validation import FrozenMap
from partnerships.dates import PartialDate, Period, Term

if TYPE_CHECKING:
    from collections.abc import Iterator

    from attrs import Attribute, AttrsInstance

_ID_LIMIT: Final = 60
"""The most characters of an id in a summary."""


def write_repr(value: AttrsInstance, id_: str | None = None) -> str:
    """Return the call that makes a value, or a summary where the call is too long."""
    text = write_call(value)
    return text if len(text) <= LIMIT else write_summary(value, str(value), id_)


def write_summary(value: object, text: str, id_: str | None = None) -> str:
    """Return the class of a value, its id if it has one, and a text about it."""
    name = type(value).__name__
    if id_ is not None:
        name = f"{name} {shorten(repr(id_), _ID_LIMIT)}"
    return f"<{shorten(f'{name}: {text}', LIMIT - 2)}>"


def write_call(value: AttrsInstance) -> str:
    """Return the call that makes a value, with texts for dates and terms, and without defaults.

    A value that is an attribute of its class, such as ``PartnershipType.SISTER``, is that.
    """
    kind = type(value)
    for name, known in vars(kind).items():
        if type(known) is kind and known == value:
            return f"{kind.__name__}.{name}"
    return f"{kind.__name__}({', '.join(_iter_arguments(value))})"


def _iter_arguments(value: AttrsInstance) -> Iterator[str]:
    """Yield the arguments that are not defaults, those with a keyword last."""
    left_out = False
    for each in sorted(fields(type(value)), key=attrgetter("kw_only")):
        if not each.repr:
            continue
        content: object = getattr(value, each.name)
        if content == _default_of(each, value):
            left_out = True
        else:
            simplify = each.metadata.get("argument")
            text = _write_argument(content if simplify is None else simplify(content))
            yield f"{each.name}={text}" if each.kw_only or left_out else text


def _default_of(attribute: Attribute[object], value: AttrsInstance) -> object:
    """Return what a field is where it is not given."""
    make = getattr(attribute.default, "factory", None)  # all of ours take the value
    return attribute.default if make is None else make(value)


def _write_argument(content: object) -> str:
    match content:
        case PartialDate() | Period() | Term():
            return repr(str(content))
        case Enum():
            return repr(content.value)
        case tuple():
            return f"[{', '.join(map(_write_argument, content))}]"
        case _ if has(type(content)) and not isinstance(content, FrozenMap):
            return write_call(cast("AttrsInstance", content))
        case _:
            return repr(content)
