"""What the pages state for machines: cities, events and organizations in the words of schema.org."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final
from urllib.parse import quote

from partnerships.exchanges import Exchange
from partnerships.site._views import find_machine_date
from partnerships.vocabulary import ActorKind

if TYPE_CHECKING:
    from collections.abc import Iterable

    from partnerships._languages.language import Language
    from partnerships.actors import Actor
    from partnerships.anniversaries import Anniversary
    from partnerships.dates import Day
    from partnerships.history import Entry
    from partnerships.municipalities import Municipality

_ADDRESSES: Final = {
    "wikidata": "https://www.wikidata.org/entity/{}",
    "geonames": "https://sws.geonames.org/{}/",
}
"""The addresses that identifiers of some schemes stand for."""


def describe_city(municipality: Municipality, on: Day, language: Language) -> dict[str, object]:
    """Return a municipality as a city, with all its names and where others describe it."""
    name = language.name_on(municipality, on)
    where = municipality.coordinates
    identifiers = municipality.identifiers.items()
    found: dict[str, object] = {
        "@type": "City",
        "name": name,
        "alternateName": [
            each for each in dict.fromkeys(one.text for one in municipality.names) if each != name
        ],
        "address": municipality.country
        and {"@type": "PostalAddress", "addressCountry": municipality.country},
        "geo": where
        and {
            "@type": "GeoCoordinates",
            "latitude": where.latitude,
            "longitude": where.longitude,
        },
        "sameAs": [
            _ADDRESSES[scheme].format(quote(value, safe=""))
            for scheme, value in identifiers
            if scheme in _ADDRESSES
        ],
    }
    return _drop_empty(found)


def describe_anniversary(anniversary: Anniversary, language: Language) -> dict[str, object]:
    """Return an anniversary as an event."""
    found: dict[str, object] = {
        "@type": "Event",
        "name": anniversary.title(language),
        "startDate": find_machine_date(anniversary.on),
        "description": anniversary.explain(language),
    }
    return _drop_empty(found)


def describe_events(entries: Iterable[Entry], language: Language) -> list[dict[str, object]]:
    """Return the exchanges of a history whose date is known as events, with the organizations and persons
    that took part.
    """
    events = []
    for entry in entries:
        event = entry.event
        if isinstance(event, Exchange) and entry.when is not None:
            start = find_machine_date(entry.when)
            if start is not None:
                found: dict[str, object] = {
                    "@type": "Event",
                    "name": entry.tell(language),
                    "startDate": start,
                    "contributor": [
                        _describe_actor(each, language) for each in event.actors if each.names
                    ],
                }
                events.append(_drop_empty(found))
    return events


def _describe_actor(actor: Actor, language: Language) -> dict[str, object]:
    kind = "Person" if actor.kind is ActorKind.PERSON else "Organization"
    return {"@type": kind, "name": language.title(actor.names)}


def _drop_empty(found: dict[str, object]) -> dict[str, object]:
    return {key: value for key, value in found.items() if value not in (None, [], "")}
