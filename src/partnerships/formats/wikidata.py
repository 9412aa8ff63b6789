"""Wikidata's statements of "twinned administrative body" (P190), with start (P580) and end (P582).

They are read from the JSON of entities, such as ``Special:EntityData/Q2112.json``, or from JSON results
of the query service, for which there is `QUERY`. The two directions of a partnership are read as one.
Reading returns a `Reading`: a registry and a report on every statement, with its path in the JSON.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Final

from partnerships.errors import InvalidDocument, PartnershipsError
from partnerships.formats._io.json import decode_json, parse_json
from partnerships.formats._rows.assembly import assemble
from partnerships.formats._rows.types import TWINNED
from partnerships.formats._wikidata.statements import StatementReader
from partnerships.formats._wikidata.time import read_time
from partnerships.formats.reading import Reading
from partnerships.registry import Registry
from partnerships.vocabulary import PartnershipType, as_type

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from partnerships.municipalities import Municipality

__all__ = ["QUERY", "TWINNED", "load", "loads", "read_time"]

QUERY: Final = """\
SELECT ?statement ?item ?itemLabel ?itemCountry ?itemLocation
       ?partner ?partnerLabel ?partnerCountry ?partnerLocation ?rank
       ?start ?startPrecision ?startCalendar ?end ?endPrecision ?endCalendar
WHERE {
  VALUES ?city { wd:Q2112 }
  { ?city p:P190 ?statement . BIND(?city AS ?item) }
  UNION
  { ?statement ps:P190 ?city . ?item p:P190 ?statement . }
  ?statement ps:P190 ?partner ; wikibase:rank ?rank .
  OPTIONAL { ?item wdt:P17/wdt:P297 ?itemCountry . }
  OPTIONAL { ?partner wdt:P17/wdt:P297 ?partnerCountry . }
  OPTIONAL { ?item wdt:P625 ?itemLocation . }
  OPTIONAL { ?partner wdt:P625 ?partnerLocation . }
  OPTIONAL { ?statement pq:P580 ?start . }
  OPTIONAL { ?statement pqv:P580 [ wikibase:timePrecision ?startPrecision ;
                                   wikibase:timeCalendarModel ?startCalendar ] . }
  OPTIONAL { ?statement pq:P582 ?end . }
  OPTIONAL { ?statement pqv:P582 [ wikibase:timePrecision ?endPrecision ;
                                   wikibase:timeCalendarModel ?endCalendar ] . }
  SERVICE wikibase:label { bd:serviceParam wikibase:language "en" . }
}
"""
"""A query for all statements of and about a city, with the variables that `loads` reads.

Only ``item`` and ``partner`` are required.
"""


def load(
    path: str | os.PathLike[str],
    *,
    type: PartnershipType | str = TWINNED,
    languages: Sequence[str] | None = None,
    municipalities: Iterable[Municipality] = (),
) -> Reading:
    """Read a file of JSON from Wikidata, as `loads` does. Raises `OSError` as well."""
    place = os.fspath(path)
    return loads(
        Path(place).read_bytes(),
        name=place,
        type=type,
        languages=languages,
        municipalities=municipalities,
    )


def loads(
    content: bytes | str,
    *,
    name: str = "wikidata",
    type: PartnershipType | str = TWINNED,
    languages: Sequence[str] | None = None,
    municipalities: Iterable[Municipality] = (),
) -> Reading:
    """Read JSON from Wikidata; return a registry of the statements that can be read and a report on all.

    P190 does not distinguish sister cities from friendship cities; ``type`` is the type to give to all
    statements. ``languages`` chooses and orders the labels that become names; by default all do. An item
    is the municipality of ``municipalities`` with its id as the identifier ``wikidata``, or else a new
    municipality with its id.

    A start that is unknown or missing is an unknown date. An unknown end is an end on an unknown date; a
    missing end is no end. Statements are set aside if they are deprecated, if they state that there is no
    partner, or if another statement about the same two items is preferred. If the two directions of a
    partnership have different starts, the first one is kept and the other is a problem. Two starts in
    one direction are a repeated signing, with a remark. The location (P625) of an item becomes its
    coordinates; of several the first is kept, with a remark.

    Raises `InvalidDocument`, whose message begins with ``name``, for any other JSON.

    >>> reading = loads('''{"head": {"vars": ["item", "partner", "start"]}, "results": {"bindings": [
    ...     {"item": {"type": "uri", "value": "http://www.wikidata.org/entity/Q2112"},
    ...      "partner": {"type": "uri", "value": "http://www.wikidata.org/entity/Q598"},
    ...      "start": {"type": "literal", "value": "1991-01-01T00:00:00Z"},
    ...      "startPrecision": {"type": "literal", "value": "9"}}]}}''', type="sister")
    >>> [(each.id, str(each.acts[0].on)) for each in reading.or_raise()]
    [('Q2112-Q598', '1991')]
    """
    statements = StatementReader(as_type(type), languages, municipalities)
    try:
        statements.read(parse_json(decode_json(content)))
    except PartnershipsError as error:
        raise InvalidDocument(name, [error]) from None
    assembled = assemble(statements.select_rows(), statements.make_municipalities())
    return Reading(
        Registry.of(assembled.partnerships),
        statements.count,
        (*statements.problems, *assembled.problems),
        (*statements.set_aside, *assembled.set_aside),
        (*statements.remarks, *assembled.remarks),
        name=name,
    )
