"""The details of an entry of a history: lines of text under headings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from partnerships import wording
from partnerships._languages.language import get_language
from partnerships.actors import Actor
from partnerships.acts import Conclusion, Renewal
from partnerships.anniversaries import Anniversary
from partnerships.exchanges import Exchange
from partnerships.history import Renaming
from partnerships.vocabulary import Role

if TYPE_CHECKING:
    from collections.abc import Iterable

    from partnerships._languages.language import Language
    from partnerships.actors import Place
    from partnerships.acts import Act, Claim
    from partnerships.dates import Day
    from partnerships.exchanges import Award, Quotation
    from partnerships.history import Entry
    from partnerships.registry import Registry
    from partnerships.sources import Citation


def format_date(entry: Entry, lang: str | Language, *, era: bool) -> str:
    """Return the date of an entry, else in brackets the anniversary by which it is ordered, else a
    dash.
    """
    if entry.when is not None:
        return wording.date(entry.when, lang, era=era)
    if isinstance(entry.event, Exchange) and entry.event.commemorates:
        number = wording.ordinal(entry.event.commemorates.number, lang)
        return wording.bracketed("", number, lang=lang)
    return "–"


def format_kind(entry: Entry, lang: str | Language) -> str:
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


def list_details(entry: Entry, registry: Registry, lang: str | Language) -> dict[str, list[str]]:
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


def find_originals(cites: set[str], registry: Registry) -> set[str]:
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
