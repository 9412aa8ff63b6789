"""A history as a person reads it at a terminal, and as rows for programs.

Who took part, where, how many, and on which page it is written stands below each entry.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from partnerships import wording
from partnerships._tables import filled, width
from partnerships.exchanges import Exchange
from partnerships.history import Renaming
from partnerships.partnership import Anniversary

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from partnerships._tables import Row
    from partnerships.exchanges import Actor, Place, Quantity
    from partnerships.history import Entry
    from partnerships.registry import Registry
    from partnerships.sources import Citation

COLUMNS = (
    "on",
    "kind",
    "what",
    "id",
    "partnership",
    "number",
    "anniversary_on",
    "fields",
    "municipalities",
    "part_of",
    "actors",
    "places",
    "quantities",
    "duration",
    "note",
    "sources",
)


def as_text(entries: Sequence[Entry], registry: Registry, lang: str) -> str:
    """Return a history as lines: when, which kind, what, and below it what is known of it; at the
    end the sources that are cited by their ids.
    """
    heads = [(_when(entry, lang), _kind(entry, lang), entry.tell(lang)) for entry in entries]
    first, second = (max((width(head[i]) for head in heads), default=0) for i in (0, 1))
    lines: list[str] = []
    for entry, (when, kind, what) in zip(entries, heads, strict=True):
        lines.append(f"{filled(when, first)}  {filled(kind, second)}  {what}")
        for heading, text in _details(entry, registry, lang):
            told = text.replace("\n", "\n    ")
            lines.append(f"    {wording.heading(heading, lang)}: {told}")
    cites = {each for entry in entries for each in _sources(entry)}
    lines += [f"[{id_}] {each}" for id_, each in registry.sources.items() if id_ in cites]
    return "".join(f"{line}\n" for line in lines)


def _sources(entry: Entry) -> list[str]:
    match entry.event:
        case Exchange():
            return [each.source for each in entry.event.sources]
        case Renaming() | Anniversary():
            return []
        case act:
            return list(act.sources)


def as_cells(entries: Iterable[Entry], registry: Registry, lang: str) -> list[Row]:
    """Return the same rows with one text in each cell, as a spreadsheet has it."""
    return [
        {
            name: "; ".join(value) if isinstance(value, list) else value
            for name, value in row.items()
        }
        for row in as_rows(entries, registry, lang)
    ]


def as_rows(entries: Iterable[Entry], registry: Registry, lang: str) -> list[Row]:
    """Return a history as flat rows: dates in their text form, kinds, fields and ids as they are,
    all else in the words of a language.
    """
    return [_row(entry, registry, lang) for entry in entries]


def _row(entry: Entry, registry: Registry, lang: str) -> Row:
    event, numbered = entry.event, entry.anniversary
    row: dict[str, str | int | list[str] | None] = {
        "on": None if entry.when is None else str(entry.when),
        "kind": entry.kind,
        "what": entry.tell(lang),
        "partnership": entry.partnership and entry.partnership.id,
        "number": numbered and numbered.number,
        "anniversary_on": numbered and str(numbered.on),
    }
    if isinstance(event, Exchange):
        row |= {
            "id": event.id,
            "fields": [field.code for field in event.fields],
            "municipalities": list(event.municipalities),
            "part_of": event.part_of,
            "actors": [_actor(each, lang) for each in event.actors],
            "places": [_place(each, registry, entry, lang) for each in event.places],
            "quantities": [_quantity(each, lang) for each in event.quantities],
            "duration": None if event.duration is None else str(event.duration),
            "note": "; ".join(_notes(event, lang)) or None,
            "sources": [cited(each, registry, lang) for each in event.sources],
        }
    elif isinstance(event, Renaming):
        row["municipalities"] = [event.municipality.id]
    elif not isinstance(event, Anniversary):
        row |= {"note": event.note, "sources": [source(each, registry) for each in event.sources]}
    always = {"on": row["on"]}
    return always | {each: row[each] for each in COLUMNS if row.get(each) not in (None, [])}


def _when(entry: Entry, lang: str) -> str:
    """Return its date, else in brackets the anniversary at which it stands, else a dash."""
    if entry.when is not None:
        return str(entry.when)
    return f"({entry.anniversary.ordinal(lang)})" if entry.anniversary else "–"


def _kind(entry: Entry, lang: str) -> str:
    match entry.event:
        case Exchange():
            return wording.kind(entry.kind, lang)
        case Renaming() | Anniversary():
            return wording.heading(entry.kind, lang)
        case _:
            return wording.act(entry.kind, lang)


def _details(entry: Entry, registry: Registry, lang: str) -> Iterator[tuple[str, str]]:
    event = entry.event
    match event:
        case Exchange():
            told = {
                "commemorates": [entry.anniversary.title(lang)] if entry.anniversary else [],
                "field": [field.label(lang) for field in event.fields],
                "actor": [_actor(each, lang) for each in event.actors],
                "place": [_place(each, registry, entry, lang) for each in event.places],
                "quantity": [_quantity(each, lang) for each in event.quantities],
                "duration": [wording.term(event.duration, lang)] if event.duration else [],
                "part_of": [_title(registry, event.part_of, lang)] if event.part_of else [],
                "parts": [wording.title(each.names, lang) for each in registry.parts_of(event.id)],
                "note": _notes(event, lang),
            }
            told["source"] = [
                ", ".join([each.source, *_page(each, lang)]) for each in event.sources
            ]
            yield from ((name, "; ".join(texts)) for name, texts in told.items() if texts)
        case Renaming() | Anniversary():
            return
        case _:
            if event.note:
                yield "note", event.note
            yield from (("source", each) for each in event.sources)


def _title(registry: Registry, id_: str, lang: str) -> str:
    return wording.title(registry.exchanges[id_].names, lang)


def _notes(event: Exchange, lang: str) -> list[str]:
    """Return what is noted of an exchange, and of its actors."""
    own = [event.note] if event.note else []
    actors = (each for each in event.actors if each.note)
    return own + [f"{wording.title(each.names, lang)}: {each.note}" for each in actors]


def _actor(actor: Actor, lang: str) -> str:
    told = [wording.role(actor.role.value, lang), *([actor.office] if actor.office else [])]
    return f"{wording.title(actor.names, lang)} ({', '.join(told)})"


def _place(place: Place, registry: Registry, entry: Entry, lang: str) -> str:
    name = wording.title(place.names, lang) if place.names else ""
    if place.municipality is None:
        return name
    where = wording.name_on(registry.municipalities[place.municipality], entry.stands[0], lang)
    return f"{name} ({where})" if name else where


def _quantity(quantity: Quantity, lang: str) -> str:
    return wording.quantity(quantity.number, quantity.what(lang), quantity.amount.value, lang)


def cited(citation: Citation, registry: Registry, lang: str) -> str:
    """Return a source as it is recorded, and the page."""
    return ", ".join([source(citation.source, registry), *_page(citation, lang)])


def _page(citation: Citation, lang: str) -> list[str]:
    return [wording.page(citation.page, lang)] if citation.page else []


def source(text: str, registry: Registry) -> str:
    """Return the source that bears this id, as it is recorded; else the text itself."""
    known = registry.sources.get(text)
    return text if known is None else str(known)
