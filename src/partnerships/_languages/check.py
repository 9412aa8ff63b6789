"""Check of a language's words against those of a complete language."""

from __future__ import annotations

from collections.abc import Mapping
from string import Formatter
from typing import TYPE_CHECKING, Final, TypeGuard

from partnerships._validation import explain_invalid_text, is_line, truncated_repr

if TYPE_CHECKING:
    from collections.abc import Iterator

_EQUIVALENT: Final = {
    "ordinal": "number",
    "roman": "number",
    "roman_ordinal": "number",
    "tens": "decade",
    "century": "decade",
    "listed": "parties",
    "agreement": "relation",
    "concluding": "relation",
    "celebrating": "relation",
    "suspending": "relation",
    "start_day": "start",
    "start_month": "start",
    "end_day": "end",
    "end_month": "end",
    "year": "end",
}
"""Fields that say the same in two ways, of which a language uses the one that it needs."""

_WITH_EQUIVALENT: Final = (
    *("year_of", "titles.", "sentences.", "concluded", "concluded_by"),
    *("dates.decade", "dates.century", "dates.ranges."),
    *(
        f"dates.{form}.{date}"
        for form in ("inserted", "starts", "ends")
        for date in ("decade", "first_decade", "century")
    ),
)
"""The places of the texts that are given both."""

_DISTINCT: Final = frozenset(
    {
        "types",
        "statuses",
        "dues",
        "acts",
        "kinds",
        "roles",
        "actors",
        "fields",
        "amounts",
        "severities",
        "aspects",
        "doubts",
        "reasons",
        "results",
        "counts",
        "records",
    }
)
"""Mappings in which every text differs from the others."""

_MAY_BE_EMPTY: Final = "terms.separator"


def find_problems(words: Mapping[str, object], model: Mapping[str, object]) -> list[str]:
    """Return all that is missing or wrong in some words, each with its place; ``model`` has the same
    keys, and the same fields in each text.

    >>> model = {"range": " to ", "renaming": "{old} renamed {new}"}
    >>> find_problems({"range": "", "renaming": "{old}!"}, model)
    ['range: must be a non-empty text', 'renaming: lacks {new}']
    """
    return [*_compare(words, model, "")]


def list_missing(
    words: Mapping[str, object], model: Mapping[str, object], place: str = ""
) -> Iterator[str]:
    """Yield the places of the model that the words do not have; of a whole mapping, its own."""
    for key, each in model.items():
        if key not in words:
            yield f"{place}{key}"
        elif isinstance(each, Mapping) and "" not in each:
            inner = words[key]
            assert isinstance(inner, Mapping)  # noqa: S101  # as it was checked
            yield from list_missing(inner, each, f"{place}{key}.")


def _compare(found: object, model: object, place: str) -> Iterator[str]:
    if isinstance(model, str):
        yield from _check_text(found, model, place)
    elif isinstance(model, Mapping):
        yield from _check_mapping(found, model, place)
    elif isinstance(model, tuple):
        texts = found if isinstance(found, tuple) else ()
        wrong = [text for text in texts if not is_line(text)]
        if wrong or len(texts) != len(model):
            yield f"{place}: must be {len(model)} texts{_explain(wrong[0] if wrong else '')}"
    elif type(found) is not type(model):
        yield f"{place}: must be of type {type(model).__name__}"


def _check_mapping(found: object, model: Mapping[str, object], place: str) -> Iterator[str]:
    if not isinstance(found, Mapping):
        yield f"{place}: must be a mapping with the keys {', '.join(map(repr, model))}"
    elif "" in model:
        yield from _check_suffix_rules(found, str(model[""]), place)
    else:
        within = f"{place}." if place else ""
        for key, each in model.items():
            if key in found:
                yield from _compare(found[key], each, f"{within}{key}")
            else:
                yield f"{within}{key}: is missing"
        yield from (f"{within}{key}: unknown key" for key in found if key not in model)
        if place in _DISTINCT:
            firsts: dict[str, object] = {}
            yield from (
                f"{within}{key}: the same text as {within}{first}: {truncated_repr(text)}"
                for key, text in found.items()
                if isinstance(text, str) and (first := firsts.setdefault(text, key)) != key
            )


def _check_suffix_rules(found: Mapping[object, object], model: str, place: str) -> Iterator[str]:
    if "" not in found:
        yield f"{place}: lacks the rule for all other texts ('')"
    for suffix, text in found.items():
        if not isinstance(suffix, str) or suffix != suffix.casefold():
            yield f"{place}.{suffix}: a suffix is a text in lower case"
        else:
            exact = suffix.startswith("=")
            yield from _check_text(text, model, f"{place}.{suffix}", may_lack=exact)


def _check_text(found: object, model: str, place: str, *, may_lack: bool = False) -> Iterator[str]:
    if not _is_valid_text(found, place):
        yield f"{place}: must be a non-empty text{_explain(found)}"
        return
    try:
        there, wanted = _list_fields(found), _list_fields(model)
    except ValueError as error:
        yield f"{place}: {error}"
        return
    if place.startswith(_WITH_EQUIVALENT):
        there, wanted = _unify_equivalent(there), _unify_equivalent(wanted)
    if not may_lack:
        yield from (f"{place}: lacks {{{name}}}" for name in sorted(wanted - there))
    yield from (f"{place}: unknown field {{{name}}}" for name in sorted(there - wanted))


def _is_valid_text(found: object, place: str) -> TypeGuard[str]:
    """Whether a text is one line that shows something; a separator need not show anything."""
    if not isinstance(found, str) or found == "":
        return found == "" and place == _MAY_BE_EMPTY
    separates = place.startswith("list_pattern.") or place.endswith(("_separator", ".separator"))
    return is_line(f"x{found}" if separates else found)


def _explain(text: object) -> str:
    """Return why a text is refused that is not empty."""
    if not isinstance(text, str) or text == "":
        return ""
    return f" in one line{explain_invalid_text(text)}: {truncated_repr(text)}"


def _list_fields(text: str) -> set[str]:
    """Return the names of the fields in a text. Raises `ValueError` for a format or a conversion
    beside a name, which not every value can be given in.
    """
    names = set()
    for _, name, form, conversion in Formatter().parse(text):
        if form or conversion:
            message = f"a field is a name in braces, without a format or conversion: {{{name}}}"
            raise ValueError(message)
        if name is not None:
            names.add(name)
    return names


def _unify_equivalent(names: set[str]) -> set[str]:
    return {_EQUIVALENT.get(name, name) for name in names}
