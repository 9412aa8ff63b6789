"""Histories as text for people, and as rows for programs.

Details (actors, places, quantities, pages of sources) follow below each entry.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from partnerships import wording
from partnerships._languages.language import get_language
from partnerships.acts import Conclusion
from partnerships.anniversaries import Anniversary
from partnerships.cli.output import measure_width, pad
from partnerships.exchanges import Exchange
from partnerships.formats import document
from partnerships.history import Renaming
from partnerships.vocabulary import Role

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from partnerships._languages.language import Language
    from partnerships.cli.output import Row
    from partnerships.exchanges import Actor, Place
    from partnerships.history import Entry
    from partnerships.registry import Registry

COLUMNS = (
    "on",
    "kind",
    "what",
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
    "duration",
    "note",
    "sources",
)


def format_history(
    entries: Sequence[Entry], registry: Registry, lang: str | Language, *, era: bool = False
) -> str:
    """Return a history as lines: date, kind, description, and details below; at the end the sources
    that are cited by id. With ``era``, dates are in the eras of Japan where the language has them.
    """
    heads = [
        (_format_date(entry, lang, era=era), _format_kind(entry, lang), entry.tell(lang))
        for entry in entries
    ]
    first, second = (max((measure_width(head[i]) for head in heads), default=0) for i in (0, 1))
    lines: list[str] = []
    for entry, (when, kind, what) in zip(entries, heads, strict=True):
        head = f"{pad(when, first)}  {pad(kind, second)}  {what}"
        lines.append(head.replace("\n", "\n    "))
        for heading, texts in _list_details(entry, registry, lang).items():
            if texts:
                detail = wording.details(heading, texts, lang).replace("\n", "\n    ")
                lines.append(f"    {detail}")
    cites = {each for entry in entries for each in _list_cited(entry)}
    sources = (f"[{id_}] {each.citation}" for id_, each in registry.sources.items() if id_ in cites)
    lines += [each.replace("\n", "\n    ") for each in sources]
    return "".join(f"{line}\n" for line in lines)


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
    details = _list_details(entry, registry, lang)
    sources = [format_source(each, registry) for each in _list_cited(entry)]
    joined = {
        "fields": details.get("field", []),
        "actors": details.get("actor", []),
        "places": details.get("place", []),
        "quantities": details.get("quantity", []),
        "labels": details.get("title", []),
        "note": details.get("note", []),
        "sources": sources,
    }
    plain = {name: value for name, value in row.items() if isinstance(value, str | int)}
    return plain | {name: "; ".join(texts) for name, texts in joined.items() if texts}


def _format_date(entry: Entry, lang: str | Language, *, era: bool) -> str:
    """Return the date of an entry, else in brackets the anniversary by which it is ordered, else a
    dash.
    """
    if entry.when is not None:
        return wording.date(entry.when, lang, era=era)
    if entry.anniversary is None:
        return "–"
    return wording.bracketed("", entry.anniversary.ordinal(lang), lang=lang)


def _format_kind(entry: Entry, lang: str | Language) -> str:
    match entry.event:
        case Exchange():
            return wording.kind(entry.kind, lang)
        case Renaming() | Anniversary():
            return wording.heading(entry.kind, lang)
        case _:
            return wording.act(entry.kind, lang)


def _list_details(entry: Entry, registry: Registry, lang: str | Language) -> dict[str, list[str]]:
    """Return the details of an entry, by heading."""
    match entry.event:
        case Exchange() as event:
            pages = [[wording.page(each.page, lang)] if each.page else [] for each in event.sources]
            return {
                "commemorates": [entry.anniversary.title(lang)] if entry.anniversary else [],
                "field": [field.label(lang) for field in event.fields],
                "actor": [_format_actor(each, registry, entry, lang) for each in event.actors],
                "place": [_format_place(each, registry, entry, lang) for each in event.places],
                "quantity": [
                    wording.quantity(each.number, each.what(lang), each.amount.value, lang)
                    for each in event.quantities
                ],
                "duration": [wording.term(event.duration, lang)] if event.duration else [],
                "part_of": [_format_title(registry.exchanges[event.part_of], lang)]
                if event.part_of
                else [],
                "parts": [_format_title(each, lang) for each in registry.parts_of(event.id)],
                "note": _list_notes(event, registry, entry, lang),
                "source": [
                    get_language(lang).join_parts([each.source, *page])
                    for each, page in zip(event.sources, pages, strict=True)
                ],
            }
        case Renaming() | Anniversary():
            return {}
        case act:
            labels = act.labels.values() if isinstance(act, Conclusion) else ()
            return {
                "title": [wording.quoted(text, lang) for text in labels],
                "note": [act.note] if act.note else [],
                "source": list(act.sources),
            }


def _list_cited(entry: Entry) -> list[str]:
    match entry.event:
        case Exchange():
            return [each.source for each in entry.event.sources]
        case Renaming() | Anniversary():
            return []
        case act:
            return list(act.sources)


def _list_notes(
    event: Exchange, registry: Registry, entry: Entry, lang: str | Language
) -> list[str]:
    """Return the notes of an exchange and of its actors."""
    own = [event.note] if event.note else []
    actors = ((_format_name(each, registry, entry, lang), each.note) for each in event.actors)
    return own + [wording.bracketed(note, who, lang=lang) for who, note in actors if note]


def _format_title(exchange: Exchange, lang: str | Language) -> str:
    return wording.title(exchange.names, lang)


def _format_actor(actor: Actor, registry: Registry, entry: Entry, lang: str | Language) -> str:
    name = _format_name(actor, registry, entry, lang)
    about = [] if actor.role is Role.OTHER else [wording.role(actor.role.value, lang)]
    if actor.office:
        about.append(actor.office)
    return wording.bracketed(name, *about, lang=lang) if about else name


def _format_name(actor: Actor, registry: Registry, entry: Entry, lang: str | Language) -> str:
    return _list_names(actor, registry, entry, lang)[0]


def _format_place(place: Place, registry: Registry, entry: Entry, lang: str | Language) -> str:
    first, *others = _list_names(place, registry, entry, lang)
    return wording.bracketed(first, *others, lang=lang) if others else first


def _list_names(
    what: Actor | Place, registry: Registry, entry: Entry, lang: str | Language
) -> list[str]:
    """Return the names of an actor or a place and of its municipality, as called on the day."""
    day = entry.position.first
    own = [wording.title(what.names, lang, on=day)] if what.names else []
    if what.municipality is None:
        return own
    return [*own, wording.name_on(registry.municipalities[what.municipality], day, lang)]


def format_source(text: str, registry: Registry) -> str:
    """Return the source with this id as text; else the text itself."""
    known = registry.sources.get(text)
    return text if known is None else known.citation
