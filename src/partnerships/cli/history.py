"""Histories as text for people, and as rows for programs.

Details (actors, places, quantities, pages of sources) follow below each entry.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from partnerships import wording
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
from partnerships.actors import Actor
from partnerships.acts import Conclusion, Renewal
from partnerships.anniversaries import Anniversary
from partnerships.cli.output import measure_width, pad
from partnerships.exchanges import Exchange
from partnerships.formats import document
from partnerships.history import Renaming
from partnerships.municipalities import find_latest_names
from partnerships.partnership import Partnership
from partnerships.vocabulary import Role

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Iterable, Iterator, Sequence

    from partnerships._languages.language import Language
    from partnerships.actors import Place
    from partnerships.acts import Act, Claim
    from partnerships.cli.output import Row
    from partnerships.dates import Day
    from partnerships.exchanges import Award, Quotation
    from partnerships.history import Entry
    from partnerships.municipalities import Municipality
    from partnerships.registry import Registry
    from partnerships.sources import Citation

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
    cites = {each for entry in entries for each, _ in iter_sources(entry.event)}
    cites |= _find_originals(cites, registry)
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
    details = _list_details(entry, registry, lang)
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


def _format_date(entry: Entry, lang: str | Language, *, era: bool) -> str:
    """Return the date of an entry, else in brackets the anniversary by which it is ordered, else a
    dash.
    """
    if entry.when is not None:
        return wording.date(entry.when, lang, era=era)
    if isinstance(entry.event, Exchange) and entry.event.commemorates:
        number = wording.ordinal(entry.event.commemorates.number, lang)
        return wording.bracketed("", number, lang=lang)
    return "–"


def _format_kind(entry: Entry, lang: str | Language) -> str:
    """Return the word for an entry, with a mark if it is background."""
    match entry.event:
        case Exchange() if entry.is_background:
            mark = wording.heading("background", lang)
            return wording.bracketed(wording.kind(entry.kind, lang), mark, lang=lang)
        case Exchange():
            return wording.kind(entry.kind, lang)
        case Renaming() | Anniversary():
            return wording.heading(entry.kind, lang)
        case _:
            return wording.act(entry.kind, lang)


def _list_details(entry: Entry, registry: Registry, lang: str | Language) -> dict[str, list[str]]:
    """Return the details of an entry, by heading."""
    day = entry.position.first
    match entry.event:
        case Exchange() as event:
            return {
                "commemorates": _list_commemorated(event, registry, entry, lang),
                "award": [_format_award(event.award, lang)] if event.award else [],
                "field": [field.label(lang) for field in event.fields],
                "actor": [_format_actor(each, registry, day, lang) for each in event.actors],
                "place": [_format_place(each, registry, day, lang) for each in event.places],
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
                "quotation": [_format_quotation(each, lang) for each in event.quotations],
                "picture": [each.tell(lang) for each in event.pictures],
                "source": [_format_citation(each, lang) for each in event.sources],
            }
        case Renaming() | Anniversary():
            return {}
        case act:
            labels = act.labels.values() if isinstance(act, Conclusion) else ()
            return {
                "title": [wording.quoted(text, lang) for text in labels],
                **list_signing_details(act, registry, day, lang),
                "claim": [format_claim(each, each.sources, lang) for each in act.claims],
                "note": [act.note.tell(lang)] if act.note else [],
                "source": list(act.sources),
            }


def _find_originals(cites: set[str], registry: Registry) -> set[str]:
    """Return the ids of the works of which cited sources are translations, and so on."""
    found: set[str] = set()
    for id_ in cites & registry.sources.keys():
        original = registry.sources[id_].translation_of
        while original is not None:
            found.add(original)
            original = registry.sources[original].translation_of
    return found


def _list_notes(
    event: Exchange, registry: Registry, entry: Entry, lang: str | Language
) -> list[str]:
    """Return the notes of an exchange and of its actors."""
    own = [event.note.tell(lang)] if event.note else []
    actors = (
        (_format_name(each, registry, entry.position.first, lang), each.note.tell(lang))
        for each in event.actors
        if each.note
    )
    return own + [wording.bracketed(note, who, lang=lang) for who, note in actors]


def _format_latest_name(municipality: Municipality, lang: str | Language) -> str:
    return get_language(lang).join_alternatives(find_latest_names(municipality.names, lang))


def _list_commemorated(
    event: Exchange, registry: Registry, entry: Entry, lang: str | Language
) -> list[str]:
    """Return the anniversary that an exchange commemorates, of its partnership or another exchange."""
    if entry.anniversary is not None:
        return [entry.anniversary.title(lang)]
    occasion = event.commemorates
    if occasion is None or occasion.of is None:
        return []
    title = _format_title(registry.exchanges[occasion.of], lang)
    return [wording.bracketed(wording.ordinal(occasion.number, lang), title, lang=lang)]


def _format_award(award: Award, lang: str | Language) -> str:
    name = wording.title(award.names, lang)
    return wording.bracketed(name, wording.title(award.by, lang), lang=lang) if award.by else name


def _format_quotation(quotation: Quotation, lang: str | Language) -> str:
    """Return a quotation, with its sources in square brackets, as they stand below the history."""
    cited = [f"[{_format_citation(each, lang)}]" for each in quotation.sources]
    return " ".join([quotation.tell(lang), *cited])


def _format_citation(citation: Citation, lang: str | Language) -> str:
    return get_language(lang).join_parts([citation.source, *citation.locators(lang)])


def _format_title(exchange: Exchange, lang: str | Language) -> str:
    return wording.title(exchange.names, lang)


def _format_actor(
    actor: Actor,
    registry: Registry,
    day: Day,
    lang: str | Language,
    *,
    with_role: bool = True,
) -> str:
    name, about = _format_name(actor, registry, day, lang), []
    if with_role and actor.role is not Role.OTHER:
        about.append(wording.role(actor.role.value, lang))
    if actor.office:
        about.append(actor.office.tell(lang))
    return wording.bracketed(name, *about, lang=lang) if about else name


def _format_name(actor: Actor, registry: Registry, day: Day, lang: str | Language) -> str:
    return _list_names(actor, registry, day, lang)[0]


def _format_place(place: Place, registry: Registry, day: Day, lang: str | Language) -> str:
    first, *others = _list_names(place, registry, day, lang)
    return wording.bracketed(first, *others, lang=lang) if others else first


def _list_names(
    what: Actor | Place, registry: Registry, day: Day, lang: str | Language
) -> list[str]:
    """Return the names of an actor or a place, of its municipality, as called on the day, and of its
    country.
    """
    found = [wording.title(what.names, lang, on=day)] if what.names else []
    if what.municipality is not None:
        found.append(wording.name_on(registry.municipalities[what.municipality], day, lang))
    if isinstance(what, Actor) and what.country is not None:
        found.append(wording.country(what.country, lang))
    return found


def list_signing_details(
    act: Act, registry: Registry, day: Day, lang: str | Language
) -> dict[str, list[str]]:
    """Return by whom, where and how an agreement was signed, by heading."""
    if not isinstance(act, Conclusion | Renewal):
        return {}
    return {
        "signatory": [
            _format_actor(each, registry, day, lang, with_role=False) for each in act.signatories
        ],
        "place": [_format_place(act.place, registry, day, lang)] if act.place else [],
        "number": [act.number] if act.number else [],
        "language": list(act.languages),
    }


def format_claim(claim: Claim, sources: Iterable[str], lang: str | Language) -> str:
    """Return the date that is claimed, with its sources and its note."""
    about = [*sources, *([claim.note.tell(lang)] if claim.note else [])]
    on = wording.date(claim.on, lang)
    return wording.bracketed(on, *about, lang=lang) if about else on


def format_source(text: str, registry: Registry, lang: str | Language) -> str:
    """Return the citation of the source with this id; else the text itself."""
    known = registry.sources.get(text)
    return text if known is None else known.cite(lang)
