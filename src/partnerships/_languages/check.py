"""What a language's table still lacks, beside the model: for those who add a language, and for the
test that no table goes without a word.
"""

from __future__ import annotations

from collections.abc import Mapping
from string import Formatter
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

_ALIKE: Final = {
    "ordinal": "number",
    "listed": "parties",
    "concluding": "relation",
    "celebrating": "relation",
}
"""Fields that say the same in two ways, of which a language takes the one that it needs."""

_DISTINCT: Final = frozenset(
    {"types", "statuses", "acts", "kinds", "roles", "actors", "fields", "amounts"}
)
"""Tables in which no two things are told alike."""

_MAY_BE_EMPTY: Final = "terms.between"


def lacking(table: Mapping[str, object], model: Mapping[str, object]) -> list[str]:
    """Return what is wrong with a table, each with its place; nothing, where it is whole.

    >>> lacking({"range": "", "renaming": "{old}!"}, {"range": " to ", "renaming": "{old} renamed {new}"})
    ['range: no text', 'renaming: lacks {new}']
    """
    return [*_beside(table, model, "")]


def _beside(found: object, model: object, place: str) -> Iterator[str]:
    if isinstance(model, str):
        yield from _text(found, model, place)
    elif isinstance(model, Mapping):
        yield from _mapping(found, model, place)
    elif isinstance(model, tuple):
        if not (isinstance(found, tuple) and len(found) == len(model) and all(found)):
            yield f"{place}: needs {len(model)} texts"
    elif type(found) is not type(model):
        yield f"{place}: needs a {type(model).__name__}"


def _mapping(found: object, model: Mapping[str, object], place: str) -> Iterator[str]:
    if not isinstance(found, Mapping):
        yield f"{place}: needs texts by {', '.join(model)}"
    elif "" in model:
        yield from _endings(found, str(model[""]), place)
    else:
        within = f"{place}." if place else ""
        for key, each in model.items():
            if key in found:
                yield from _beside(found[key], each, f"{within}{key}")
            else:
                yield f"{within}{key}: is missing"
        yield from (f"{within}{key}: is nothing known" for key in found if key not in model)
        if place in _DISTINCT:
            texts = list(found.values())
            yield from (
                f"{place}: twice {text!r}" for text in dict.fromkeys(texts) if texts.count(text) > 1
            )


def _endings(found: Mapping[str, object], model: str, place: str) -> Iterator[str]:
    if "" not in found:
        yield f"{place}: lacks a text for all other endings ('')"
    for ending, text in found.items():
        if ending != ending.casefold():
            yield f"{place}.{ending}: endings have no capitals"
        exact = ending.startswith("=")
        yield from _text(text, model, f"{place}.{ending}", may_lack=exact)


def _text(found: object, model: str, place: str, *, may_lack: bool = False) -> Iterator[str]:
    if not isinstance(found, str) or (found == "" and place != _MAY_BE_EMPTY):
        yield f"{place}: no text"
        return
    try:
        there, wanted = _fields(found), _fields(model)
    except ValueError as error:
        yield f"{place}: {error}"
        return
    if not may_lack:
        yield from (f"{place}: lacks {{{name}}}" for name in wanted if name not in there)
    yield from (f"{place}: nothing fills {{{name}}}" for name in there if name not in wanted)


def _fields(text: str) -> list[str]:
    names = {name for _, name, _, _ in Formatter().parse(text) if name is not None}
    return sorted({_ALIKE.get(name, name) for name in names})
