"""The tables of a registry."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, NamedTuple, assert_never

from partnerships._validation import list_known_words, truncated_repr
from partnerships.actors import Actor
from partnerships.acts import (
    ACTS,
    Accession,
    Conclusion,
    Renewal,
    Resumption,
    Succession,
    Suspension,
    Termination,
    Withdrawal,
)
from partnerships.errors import InvalidOption
from partnerships.formats._columns.schema import (
    Column,
    ColumnType,
    DateCells,
    Question,
    Table,
    as_first,
    as_last,
    code_column,
    date_columns,
    day_column,
    describe_date,
    flag_column,
    join_words,
    number_column,
    reference_column,
    text_column,
)
from partnerships.municipalities import Municipality, find_latest_names
from partnerships.vocabulary import ActorKind, Basis, ExchangeKind, Role, Status

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from datetime import date
    from enum import Enum

    from partnerships._languages.language import Language
    from partnerships.acts import Act
    from partnerships.anniversaries import Anniversary
    from partnerships.dates import PartialDate, Period, Term
    from partnerships.exchanges import Exchange
    from partnerships.intervals import Interval, Run
    from partnerships.partnership import Partnership
    from partnerships.texts import Text

_PARTNERSHIP: Final = "The partnership"
_STATUSES: Final = tuple(Status)


def _list_values(kind: type[Enum]) -> list[str]:
    return [each.value for each in kind]


def _tell(text: Text | None, lang: Language) -> str | None:
    return None if text is None else text.tell(lang)


def _join_lines(texts: Iterable[str]) -> str | None:
    return "\n".join(texts) or None


def _text_of(value: PartialDate | Term | None) -> str | None:
    return None if value is None else str(value)


# partnerships


class _PartnershipRow(NamedTuple):
    partnership: Partnership
    lang: Language


def _list_partnerships(question: Question) -> Iterator[_PartnershipRow]:
    return (_PartnershipRow(each, question.lang) for each in question.registry)


def _describe_conclusion(row: _PartnershipRow) -> DateCells | None:
    return describe_date(row.partnership.acts[0].on)


_PARTNERSHIPS: Final[Table[_PartnershipRow]] = Table(
    "partnerships",
    "Each partnership once.",
    ("id",),
    _list_partnerships,
    (
        text_column("id", "Its id", lambda row: row.partnership.id, required=True),
        text_column(
            "title",
            "The parties after the last act, by their latest names",
            lambda row: row.partnership.title(row.lang),
            required=True,
        ),
        text_column(
            "type",
            "The code of the type of the latest conclusion",
            lambda row: row.partnership.latest_type.code,
            required=True,
        ),
        *date_columns(
            "concluded",
            "The date of the first conclusion",
            _describe_conclusion,
            required=True,
        ),
        text_column(
            "fields",
            "The codes of the fields that were agreed on",
            lambda row: join_words(each.code for each in row.partnership.fields),
        ),
        text_column(
            "motive",
            "Why the parties became partners",
            lambda row: _tell(row.partnership.motive, row.lang),
        ),
        text_column("note", "A remark", lambda row: _tell(row.partnership.note, row.lang)),
        text_column(
            "sources",
            "The sources, one on a line",
            lambda row: _join_lines(row.partnership.sources),
        ),
    ),
)


# parties


class _PartyRow(NamedTuple):
    partnership: str
    municipality: str
    first: date
    last: date
    certain: bool


def _list_parties(question: Question) -> Iterator[_PartyRow]:
    for partnership in question.registry:
        found: dict[str, list[_PartyRow]] = {each.id: [] for each in partnership.ever_parties()}
        for interval in partnership.timeline():
            for id_, certain in find_parties(interval).items():
                row = _PartyRow(partnership.id, id_, interval.first, interval.last, certain)
                _append_or_extend(found[id_], row)
        for rows in found.values():
            yield from rows


def find_parties(interval: Interval) -> dict[str, bool]:
    """Return the ids of all possible parties in an interval, and whether each certainly is one."""
    concluded = Status.NOT_CONCLUDED not in interval.statuses
    lists = [{party.id for party in parties} for parties in interval.parties]
    return {
        id_: concluded and all(id_ in ids for ids in lists) for id_ in sorted(set().union(*lists))
    }


def _append_or_extend(rows: list[_PartyRow], new: _PartyRow) -> None:
    """Append a row, or extend the last one if it ends the day before and is as certain."""
    if rows and rows[-1].certain is new.certain and (new.first - rows[-1].last).days == 1:
        rows[-1] = rows[-1]._replace(last=new.last)
    else:
        rows.append(new)


_PARTIES: Final[Table[_PartyRow]] = Table(
    "parties",
    "The days on which a municipality is a party, whatever the status; after the end of a partnership, its"
    " last parties stay.",
    (),
    _list_parties,
    (
        reference_column(
            "partnership", "partnerships", _PARTNERSHIP, lambda row: row.partnership, required=True
        ),
        reference_column(
            "municipality",
            "municipalities",
            "The municipality",
            lambda row: row.municipality,
            required=True,
        ),
        day_column("first", "The first of the days, included", lambda row: as_first(row.first)),
        day_column("last", "The last of the days, included", lambda row: as_last(row.last)),
        flag_column(
            "certain",
            "Whether it certainly is a party on these days, and not only possibly",
            lambda row: row.certain,
        ),
    ),
)


# acts


class _ActRow(NamedTuple):
    partnership: str
    number: int
    act: Act
    lang: Language


def _list_acts(question: Question) -> Iterator[_ActRow]:
    return (
        _ActRow(partnership.id, number, act, question.lang)
        for partnership in question.registry
        for number, act in enumerate(partnership.acts)
    )


def _describe_act_date(row: _ActRow) -> DateCells:
    return DateCells(str(row.act.on), row.act.earliest, row.act.latest)


def _find_party(row: _ActRow) -> str | None:
    match row.act:
        case Accession(party=party):
            return party.id
        case Succession(party=party) | Withdrawal(party=party):
            return party
        case Conclusion() | Renewal() | Suspension() | Resumption() | Termination():
            return None
        case _:
            assert_never(row.act)


def _find_successor(row: _ActRow) -> str | None:
    return row.act.successor.id if isinstance(row.act, Succession) else None


def _find_basis(row: _ActRow) -> str | None:
    basis = row.act.basis if isinstance(row.act, Conclusion) else None
    return None if basis is None else basis.value


def _describe_last_day(row: _ActRow) -> DateCells | None:
    return describe_date(row.act.until) if isinstance(row.act, Conclusion | Renewal) else None


def _describe_entry(row: _ActRow) -> DateCells | None:
    return describe_date(row.act.in_force_from) if isinstance(row.act, Conclusion) else None


_ACTS: Final[Table[_ActRow]] = Table(
    "acts",
    "What was done, in its order.",
    ("partnership", "act"),
    _list_acts,
    (
        reference_column(
            "partnership", "partnerships", _PARTNERSHIP, lambda row: row.partnership, required=True
        ),
        number_column(
            "act", "Its index among the acts, from 0", lambda row: row.number, required=True
        ),
        code_column(
            "kind",
            ACTS,
            "What was done",
            lambda row: type(row.act).__name__.lower(),
            required=True,
        ),
        *date_columns("date", "Its date", _describe_act_date, required=True),
        text_column(
            "known_by",
            "The date by which it is known to have been done",
            lambda row: _text_of(row.act.known_by),
        ),
        text_column(
            "type",
            "Of a conclusion, the code of the type",
            lambda row: row.act.type.code if isinstance(row.act, Conclusion) else None,
        ),
        code_column(
            "basis", _list_values(Basis), "Of a conclusion, what happened on its date", _find_basis
        ),
        text_column(
            "term",
            "How long it was agreed for, an ISO 8601 duration (`P5Y`)",
            lambda row: (
                _text_of(row.act.term) if isinstance(row.act, Conclusion | Renewal) else None
            ),
        ),
        *date_columns(
            "until",
            "The last day that was agreed on, included",
            _describe_last_day,
        ),
        *date_columns(
            "in_force_from",
            "Of a conclusion, the first day in force, if it is not that of the date",
            _describe_entry,
        ),
        text_column(
            "renews",
            "Of a conclusion, the duration by which it renews itself, again and again",
            lambda row: _text_of(row.act.renews) if isinstance(row.act, Conclusion) else None,
        ),
        text_column(
            "notice",
            "Of a conclusion that renews itself, how long before its last day notice is due, a duration",
            lambda row: _text_of(row.act.notice) if isinstance(row.act, Conclusion) else None,
        ),
        reference_column(
            "decided_by",
            "municipalities",
            "Of a suspension or a termination, the party that decided it alone",
            lambda row: row.act.by if isinstance(row.act, Suspension | Termination) else None,
        ),
        reference_column(
            "party",
            "municipalities",
            "The party that joins, leaves or is succeeded",
            _find_party,
        ),
        reference_column(
            "successor", "municipalities", "Of a succession, who takes its place", _find_successor
        ),
        text_column(
            "reason",
            "Why it was decided",
            lambda row: (
                _tell(row.act.reason, row.lang)
                if isinstance(row.act, Suspension | Termination)
                else None
            ),
        ),
        text_column(
            "agreement",
            "The number of the agreement",
            lambda row: row.act.number if isinstance(row.act, Conclusion | Renewal) else None,
        ),
        text_column("note", "A remark", lambda row: _tell(row.act.note, row.lang)),
        text_column(
            "sources", "The sources, one on a line", lambda row: _join_lines(row.act.sources)
        ),
    ),
)


# runs


class _RunRow(NamedTuple):
    partnership: str
    number: int
    spell: int
    run: Run


def _list_runs(question: Question) -> Iterator[_RunRow]:
    for partnership in question.registry:
        number = 0
        for spell, each in enumerate(partnership.spells()):
            for run in each.runs:
                yield _RunRow(partnership.id, number, spell, run)
                number += 1


def _describe_start(row: _RunRow) -> DateCells | None:
    return describe_date(row.run.start)


def _describe_end(row: _RunRow) -> DateCells | None:
    return describe_date(row.run.end)


_RUNS: Final[Table[_RunRow]] = Table(
    "runs",
    "The stretches of one type within an unbroken stretch, a spell, in order.",
    ("partnership", "run"),
    _list_runs,
    (
        reference_column(
            "partnership", "partnerships", _PARTNERSHIP, lambda row: row.partnership, required=True
        ),
        number_column(
            "run",
            "Its index among the runs of the partnership, from 0",
            lambda row: row.number,
            required=True,
        ),
        number_column(
            "spell",
            "The index of its spell, from 0; the same for runs without a break between them",
            lambda row: row.spell,
            required=True,
        ),
        text_column("type", "The code of the type", lambda row: row.run.type.code, required=True),
        *date_columns(
            "since",
            "The first day, included",
            _describe_start,
            required=True,
        ),
        *date_columns(
            "until",
            "The last day, included; empty if it goes on, and the day before `since` if it has no day",
            _describe_end,
        ),
        flag_column(
            "presumed",
            "Whether a conclusion is only presumed to continue it",
            lambda row: row.run.presumed,
        ),
    ),
)


# intervals


class _IntervalRow(NamedTuple):
    partnership: str
    number: int
    interval: Interval


def _list_intervals(question: Question) -> Iterator[_IntervalRow]:
    return (
        _IntervalRow(partnership.id, number, interval)
        for partnership in question.registry
        for number, interval in enumerate(partnership.timeline())
    )


def _join_statuses(row: _IntervalRow) -> str | None:
    statuses = row.interval.statuses
    return join_words(each.value for each in _STATUSES if each in statuses)


def _join_types(row: _IntervalRow) -> str | None:
    return join_words(sorted(each.code for each in row.interval.types))


_INTERVALS: Final[Table[_IntervalRow]] = Table(
    "intervals",
    "Days on which the answers about a partnership are the same: every day of the calendar is in one"
    " interval of each partnership.",
    ("partnership", "interval"),
    _list_intervals,
    (
        reference_column(
            "partnership", "partnerships", _PARTNERSHIP, lambda row: row.partnership, required=True
        ),
        number_column("interval", "Its index, from 0", lambda row: row.number, required=True),
        day_column(
            "first", "The first of the days, included", lambda row: as_first(row.interval.first)
        ),
        day_column(
            "last", "The last of the days, included", lambda row: as_last(row.interval.last)
        ),
        code_column(
            "status",
            _list_values(Status),
            "The status, `uncertain` if several are possible",
            lambda row: row.interval.status.value,
            required=True,
        ),
        flag_column(
            "certainly_in_force",
            "Whether it certainly is in force",
            lambda row: row.interval.status is Status.IN_FORCE,
        ),
        flag_column(
            "possibly_in_force",
            "Whether it certainly or possibly is in force",
            lambda row: Status.IN_FORCE in row.interval.statuses,
        ),
        text_column("possible_statuses", "All possible statuses", _join_statuses, required=True),
        text_column(
            "possible_types",
            "The codes of all possible types; empty if it certainly is not concluded",
            _join_types,
        ),
    ),
)


# anniversaries


class _AnniversaryRow(NamedTuple):
    anniversary: Anniversary
    certain: bool
    lang: Language


def _list_anniversaries(question: Question) -> Iterator[_AnniversaryRow]:
    registry, period = question.registry, question.period
    assert period is not None  # noqa: S101  # `find_table` and `list_tables` see to it
    certain = {_identify(each) for each in registry.anniversaries(period)}
    for each in registry.anniversaries(period, possible=True):
        yield _AnniversaryRow(each, _identify(each) in certain, question.lang)


def _identify(anniversary: Anniversary) -> tuple[str, int, int]:
    return anniversary.partnership.id, anniversary.act, anniversary.number


def _describe_anniversary_date(row: _AnniversaryRow) -> DateCells | None:
    return describe_date(row.anniversary.on)


_ANNIVERSARIES: Final[Table[_AnniversaryRow]] = Table(
    "anniversaries",
    "The anniversaries in the period, counted by type, those on 29 February kept on 28 February.",
    ("partnership", "act", "number"),
    _list_anniversaries,
    (
        reference_column(
            "partnership",
            "partnerships",
            _PARTNERSHIP,
            lambda row: row.anniversary.partnership.id,
            required=True,
        ),
        number_column(
            "act",
            "The index of the act that it is counted from",
            lambda row: row.anniversary.act,
            required=True,
        ),
        number_column(
            "number", "The number of years", lambda row: row.anniversary.number, required=True
        ),
        *date_columns("date", "Its date", _describe_anniversary_date, required=True),
        text_column(
            "counted_from",
            "The date that it is counted from",
            lambda row: str(row.anniversary.counted_from),
            required=True,
        ),
        text_column(
            "type",
            "The code of the type that is counted",
            lambda row: row.anniversary.type.code,
            required=True,
        ),
        code_column(
            "status",
            _list_values(Status),
            "The status on that date",
            lambda row: row.anniversary.status.value,
            required=True,
        ),
        flag_column(
            "certain",
            "Whether it certainly falls in the period, while the partnership certainly is in force",
            lambda row: row.certain,
        ),
        flag_column(
            "presumed",
            "Whether the count rests on a presumption",
            lambda row: row.anniversary.presumed,
        ),
        flag_column(
            "milestone",
            "Whether the number is a multiple of five",
            lambda row: row.anniversary.milestone,
        ),
        text_column(
            "title",
            "Its title, with the names of the parties on that date",
            lambda row: row.anniversary.title(row.lang),
            required=True,
        ),
    ),
)


# exchanges


class _ExchangeRow(NamedTuple):
    exchange: Exchange
    lang: Language


def _list_exchanges(question: Question) -> Iterator[_ExchangeRow]:
    return (_ExchangeRow(each, question.lang) for each in question.registry.exchanges.values())


def _find_occasion(row: _ExchangeRow) -> int | None:
    occasion = row.exchange.commemorates
    return None if occasion is None else occasion.number


def _find_commemorated(row: _ExchangeRow) -> str | None:
    occasion = row.exchange.commemorates
    return None if occasion is None else occasion.of


def _name_award(row: _ExchangeRow) -> str | None:
    award = row.exchange.award
    return None if award is None else row.lang.title(award.names)


def _join_sources(row: _ExchangeRow) -> str | None:
    return join_words({each.source: None for each in row.exchange.sources})


def _describe_when(row: _ExchangeRow) -> DateCells | None:
    return describe_date(row.exchange.when)


_EXCHANGES: Final[Table[_ExchangeRow]] = Table(
    "exchanges",
    "What happened around the agreements.",
    ("id",),
    _list_exchanges,
    (
        text_column("id", "Its id", lambda row: row.exchange.id, required=True),
        code_column(
            "kind",
            _list_values(ExchangeKind),
            "Its kind",
            lambda row: row.exchange.kind.value,
            required=True,
        ),
        text_column(
            "title", "Its title", lambda row: row.lang.title(row.exchange.names), required=True
        ),
        *date_columns(
            "date",
            "The date, or with a slash the period, in which it happened",
            _describe_when,
        ),
        text_column(
            "duration",
            "How long it took, an ISO 8601 duration",
            lambda row: _text_of(row.exchange.duration),
        ),
        text_column(
            "fields",
            "The codes of its fields",
            lambda row: join_words(each.code for each in row.exchange.fields),
        ),
        reference_column(
            "partnership",
            "partnerships",
            "The partnership that it belongs to",
            lambda row: row.exchange.partnership,
        ),
        text_column(
            "part_of",
            "The id of the larger exchange that it is part of",
            lambda row: row.exchange.part_of,
        ),
        number_column(
            "commemorates", "The number of the anniversary that it commemorates", _find_occasion
        ),
        text_column(
            "commemorated",
            "The id of the exchange that has this anniversary; empty if it is that of the partnership",
            _find_commemorated,
        ),
        text_column("award", "The name of the award that was given", _name_award),
        text_column("note", "A remark", lambda row: _tell(row.exchange.note, row.lang)),
        text_column(
            "sources",
            "The ids of the sources",
            _join_sources,
        ),
    ),
)


# actors


class _ActorRow(NamedTuple):
    exchange: str | None
    partnership: str | None
    act: int | None
    actor: Actor
    lang: Language


def _list_actors(question: Question) -> Iterator[_ActorRow]:
    lang = question.lang
    for partnership in question.registry:
        for number, act in enumerate(partnership.acts):
            for actor in act.signatories if isinstance(act, Conclusion | Renewal) else ():
                yield _ActorRow(None, partnership.id, number, actor, lang)
    for exchange in question.registry.exchanges.values():
        for actor in _list_participants(exchange):
            yield _ActorRow(exchange.id, exchange.partnership, None, actor, lang)


def _list_participants(exchange: Exchange) -> list[Actor]:
    """Return the actors of an exchange, and its municipalities that are not among them."""
    acting = {each.municipality for each in exchange.actors}
    others = (id_ for id_ in dict.fromkeys(exchange.municipalities) if id_ not in acting)
    return [*exchange.actors, *(Actor(municipality=id_) for id_ in others)]


_ACTORS: Final[Table[_ActorRow]] = Table(
    "actors",
    "Who took part in an exchange, or signed an agreement: people, organizations, municipalities and countries.",
    (),
    _list_actors,
    (
        reference_column(
            "exchange",
            "exchanges",
            "The exchange; empty for who signed an agreement",
            lambda row: row.exchange,
        ),
        reference_column(
            "partnership",
            "partnerships",
            "The partnership of the exchange or the agreement",
            lambda row: row.partnership,
        ),
        number_column(
            "act",
            "The index of the act in which the agreement was signed; empty for an exchange",
            lambda row: row.act,
        ),
        text_column(
            "name",
            "The name; empty for a municipality or a country that took part itself",
            lambda row: row.lang.title(row.actor.names) if row.actor.names else None,
        ),
        reference_column(
            "municipality",
            "municipalities",
            "The municipality, if it took part itself",
            lambda row: row.actor.municipality,
        ),
        text_column(
            "country",
            "The country that took part, or that the actor is from (ISO 3166-1 alpha-2)",
            lambda row: row.actor.country,
        ),
        code_column(
            "kind",
            _list_values(ActorKind),
            "The kind of actor",
            lambda row: row.actor.kind.value,
            required=True,
        ),
        code_column(
            "role", _list_values(Role), "The role", lambda row: row.actor.role.value, required=True
        ),
        text_column(
            "office",
            "The office held at that time",
            lambda row: _tell(row.actor.office, row.lang),
        ),
        text_column("note", "A remark", lambda row: _tell(row.actor.note, row.lang)),
    ),
)


# municipalities


class _MunicipalityRow(NamedTuple):
    municipality: Municipality
    lang: Language


def _list_municipalities(question: Question) -> Iterator[_MunicipalityRow]:
    known = question.registry.municipalities.values()
    return (_MunicipalityRow(each, question.lang) for each in known)


def _name_municipality(row: _MunicipalityRow) -> str:
    return row.lang.join_alternatives(find_latest_names(row.municipality.names, row.lang))


def _coordinate_column(
    name: str, description: str, get: Callable[[Municipality], float | None]
) -> Column[_MunicipalityRow]:
    return Column(name, ColumnType.NUMBER, description, lambda row: get(row.municipality))


def _describe_since(row: _MunicipalityRow) -> DateCells | None:
    return describe_date(row.municipality.since)


def _describe_until(row: _MunicipalityRow) -> DateCells | None:
    return describe_date(row.municipality.until)


_MUNICIPALITIES: Final[Table[_MunicipalityRow]] = Table(
    "municipalities",
    "Present and former parties, and other municipalities that the registry has.",
    ("id",),
    _list_municipalities,
    (
        text_column("id", "Its id", lambda row: row.municipality.id, required=True),
        text_column("name", "The latest name", _name_municipality, required=True),
        text_column(
            "country",
            "The country (ISO 3166-1 alpha-2)",
            lambda row: row.municipality.country,
        ),
        text_column(
            "part_of",
            "The id of the larger unit that it is part of, which need not be here",
            lambda row: row.municipality.part_of,
        ),
        *date_columns("since", "Its first day, included", _describe_since),
        *date_columns("until", "Its last day, included", _describe_until),
        _coordinate_column(
            "latitude",
            "Degrees north, from -90 to 90 (WGS 84)",
            lambda each: each.coordinates and each.coordinates.latitude,
        ),
        _coordinate_column(
            "longitude",
            "Degrees east, from -180 to 180 (WGS 84)",
            lambda each: each.coordinates and each.coordinates.longitude,
        ),
        text_column(
            "wikidata",
            "Its identifier in Wikidata",
            lambda row: row.municipality.identifiers.get("wikidata"),
        ),
        text_column(
            "geonames",
            "Its identifier in GeoNames",
            lambda row: row.municipality.identifiers.get("geonames"),
        ),
    ),
)

TABLES: Final[dict[str, Table[Any]]] = {
    _PARTNERSHIPS.name: _PARTNERSHIPS,
    _PARTIES.name: _PARTIES,
    _ACTS.name: _ACTS,
    _RUNS.name: _RUNS,
    _INTERVALS.name: _INTERVALS,
    _ANNIVERSARIES.name: _ANNIVERSARIES,
    _EXCHANGES.name: _EXCHANGES,
    _ACTORS.name: _ACTORS,
    _MUNICIPALITIES.name: _MUNICIPALITIES,
}
"""All tables, by name."""


def find_table(name: str, period: Period | None) -> Table[Any]:
    """Return the table with a name. Raises `InvalidOption`, also for the anniversaries of no period."""
    if name not in TABLES:
        message = f"unknown table (known are {list_known_words(TABLES)}): {truncated_repr(name)}"
        raise InvalidOption(message, value=name)
    if name == _ANNIVERSARIES.name and period is None:
        raise InvalidOption("the table of anniversaries needs a period", value=name)
    return TABLES[name]


def list_tables(period: Period | None) -> list[str]:
    """Return the names of all tables, that of anniversaries only if there is a period."""
    return [name for name in TABLES if name != _ANNIVERSARIES.name or period is not None]
