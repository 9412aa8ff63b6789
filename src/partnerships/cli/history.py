"""Histories as text for people, and as rows for programs.

Details (actors, places, quantities, pages of sources) follow below each entry.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from partnerships import wording
from partnerships._details import (
    find_originals,
    format_date,
    format_kind,
    format_source,
    list_details,
)
from partnerships._folding.letters import fold_text
from partnerships._folding.names import suggest_names
from partnerships._history.exchanges import iter_citations
from partnerships._history.filters import (
    iter_sources,
    list_actor_names,
    list_award_names,
    list_place_names,
)
from partnerships._languages.language import get_language
from partnerships._validation import truncated_repr
from partnerships.anniversaries import Anniversary
from partnerships.cli.output import measure_width, pad
from partnerships.exchanges import Exchange
from partnerships.formats import document
from partnerships.history import Renaming
from partnerships.municipalities import find_latest_names
from partnerships.partnership import Partnership

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Iterable, Iterator, Sequence

    from partnerships._languages.language import Language
    from partnerships.cli.output import Row
    from partnerships.history import Entry
    from partnerships.municipalities import Municipality
    from partnerships.registry import Registry

COLUMNS = (
    "on",
    "kind",
    "what",
    "background",
    "id",
    "partnership",
    "number",
    "anniversary_on",
    "counted_from",
    "type",
    "status",
    "labels",
    "fields",
    "municipalities",
    "part_of",
    "actors",
    "places",
    "quantities",
    "award",
    "quotations",
    "pictures",
    "duration",
    "claims",
    "note",
    "sources",
)
"""The columns of a history in CSV, and the first keys in JSON."""


FILTERS: Final = (
    *("kind", "field", "actor", "text", "source", "page", "role", "place", "commemorates", "award"),
)
"""The filters of `Registry.history` that are options of the same name."""


def format_history(
    entries: Sequence[Entry], registry: Registry, lang: str | Language, *, era: bool = False
) -> str:
    """Return a history as lines: date, kind, description, and details below; at the end the sources
    that are cited by id. With ``era``, dates are in the eras of Japan where the language has them.
    """
    heads = [
        (format_date(entry, lang, era=era), format_kind(entry, lang), entry.tell(lang))
        for entry in entries
    ]
    first, second = (max((measure_width(head[i]) for head in heads), default=0) for i in (0, 1))
    lines: list[str] = []
    for entry, (when, kind, what) in zip(entries, heads, strict=True):
        head = f"{pad(when, first)}  {pad(kind, second)}  {what}"
        lines.append(head.replace("\n", "\n    "))
        for heading, texts in list_details(entry, registry, lang).items():
            if texts:
                detail = wording.details(heading, texts, lang).replace("\n", "\n    ")
                lines.append(f"    {detail}")
    cites = {each for entry in entries for each, _ in iter_sources(entry.event)}
    cites |= find_originals(cites, registry)
    sources = (
        f"[{id_}] {each.cite(lang)}" for id_, each in registry.sources.items() if id_ in cites
    )
    lines += [each.replace("\n", "\n    ") for each in sources]
    return "".join(f"{line}\n" for line in lines)


def explain_nothing(
    about: Partnership | Municipality | None, registry: Registry, options: Namespace
) -> Iterator[str]:
    """Yield that nothing was found of what was asked for, and names that are close to one that occurs
    nowhere in the registry.
    """
    lang = options.lang
    if about is None:
        name = wording.heading("registry", lang)
    elif isinstance(about, Partnership):
        name = about.title(lang)
    else:
        name = _format_latest_name(about, lang)
    given = {name: getattr(options, name) for name in (*FILTERS, "on")}
    if options.since is not None:
        given["period"] = f"{options.since}/{options.until}"
    asked = {code: truncated_repr(str(each)) for code, each in given.items() if each is not None}
    yield wording.nothing_found(name, asked, lang)
    events = [*registry.exchanges.values(), *(act for each in registry for act in each.acts)]
    names = {name.text for each in registry.municipalities.values() for name in each.names}
    for words, known in (
        (options.actor, list_actor_names(events) | names),
        (options.place, list_place_names(events) | names),
        (options.award, list_award_names(registry.exchanges.values())),
    ):
        close = [] if words is None else suggest_names(words, sorted(known))
        if close and fold_text(words) not in map(fold_text, close):
            yield wording.did_you_mean(close, lang)


def make_rows(entries: Iterable[Entry], lang: str | Language) -> list[dict[str, object]]:
    """Return a history as objects in the words of the registry document; only ``what`` is in a
    language. Each has all keys.
    """
    return [_make_row(entry, lang) for entry in entries]


def make_cells(entries: Iterable[Entry], registry: Registry, lang: str | Language) -> list[Row]:
    """Return a history as rows with one text in each cell, as a person reads a spreadsheet."""
    return [_make_cells(entry, registry, lang) for entry in entries]


def _make_row(entry: Entry, lang: str | Language) -> dict[str, object]:
    event, numbered = entry.event, entry.anniversary
    known: dict[str, object] = {
        "on": None if entry.when is None else str(entry.when),
        "kind": entry.kind,
        "what": entry.tell(lang),
        "background": entry.is_background,
        "partnership": entry.partnership and entry.partnership.id,
    }
    if numbered is not None:
        known |= {
            "number": numbered.number,
            "anniversary_on": str(numbered.on),
            "counted_from": str(numbered.counted_from),
            "type": numbered.type.code,
            "status": numbered.status.value,
        }
    match event:
        case Exchange():
            known = document.unstructure(event) | known
        case Renaming():
            known["municipalities"] = [event.municipality.id]
        case Anniversary():
            pass
        case _:
            known = document.unstructure(event) | known
    return {column: known.get(column) for column in dict.fromkeys((*COLUMNS, *known))}


def _make_cells(entry: Entry, registry: Registry, lang: str | Language) -> Row:
    row = _make_row(entry, lang)
    details = list_details(entry, registry, lang)
    joined = {
        "fields": details.get("field", []),
        "municipalities": [
            wording.name_on(each, entry.position.first, lang) for each in _list_own(entry, registry)
        ],
        "actors": [*details.get("actor", []), *details.get("signatory", [])],
        "places": details.get("place", []),
        "quantities": details.get("quantity", []),
        "award": details.get("award", []),
        "quotations": details.get("quotation", []),
        "pictures": details.get("picture", []),
        "labels": details.get("title", []),
        "claims": [str(each.on) for each in getattr(entry.event, "claims", ())],
        "note": details.get("note", []),
        "sources": _list_sources(entry, registry, lang),
    }
    plain = {name: value for name, value in row.items() if isinstance(value, str | int)}
    return plain | {name: "; ".join(texts) for name, texts in joined.items() if texts}


def _list_sources(entry: Entry, registry: Registry, lang: str | Language) -> list[str]:
    """Return the sources of an entry, each once, with the places in them."""
    if not isinstance(entry.event, Exchange):
        found = [format_source(each, registry, lang) for each, _ in iter_sources(entry.event)]
    else:
        found = [
            get_language(lang).join_parts(
                [format_source(each.source, registry, lang), *each.locators(lang)]
            )
            for _, each in iter_citations(entry.event)
        ]
    return list(dict.fromkeys(found))


def _list_own(entry: Entry, registry: Registry) -> list[Municipality]:
    """Return the municipalities that an exchange names, or the one that was renamed."""
    match entry.event:
        case Exchange(municipalities=ids):
            return [registry.municipalities[id_] for id_ in ids]
        case Renaming(municipality=renamed):
            return [renamed]
        case _:
            return []


def _format_latest_name(municipality: Municipality, lang: str | Language) -> str:
    return get_language(lang).join_alternatives(find_latest_names(municipality.names, lang))
