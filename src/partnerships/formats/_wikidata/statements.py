"""Read the statements in Wikidata's JSON as dated rows, from entities or from query results.

The path of a row is that of its statement, ``$.entities.Q2112.claims.P190[3]`` or
``$.results.bindings[3]``. The column of a problem is the path from there.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final, TypeVar

from attrs import evolve

from partnerships._validation import is_language_tag, is_line, truncated_repr
from partnerships.errors import Conflict, InvalidDate, InvalidRecord, InvalidRow, PartnershipsError
from partnerships.formats._rows.assembly import (
    MAX_ROWS_COMPARED,
    UNKNOWN_DATE,
    DatedRow,
    dates_agree,
    problem_for,
)
from partnerships.formats._wikidata.values import (
    Object,
    RowSetAside,
    as_list,
    as_object,
    format_key,
    get_binding,
    is_blank_node,
    is_object,
    read_binding_date,
    read_binding_location,
    read_item,
    read_location,
    read_partner,
    read_qualifier_date,
    read_rank,
)
from partnerships.formats.reading import Problem
from partnerships.municipalities import COUNTRIES, Coordinates, Municipality, Name

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from partnerships.dates import PartialDate
    from partnerships.vocabulary import PartnershipType

_PARTNER: Final = "P190"
_START: Final = "P580"
_END: Final = "P582"
_LOCATION: Final = "P625"

V = TypeVar("V", str, Coordinates)


class StatementReader:
    """Read the statements of one JSON text, and collect problems and remarks."""

    def __init__(
        self,
        type_: PartnershipType,
        languages: Sequence[str] | None,
        municipalities: Iterable[Municipality],
    ) -> None:
        self._type = type_
        self._languages = None if languages is None else tuple(languages)
        self._known = {
            each.identifiers["wikidata"]: each
            for each in municipalities
            if "wikidata" in each.identifiers
        }
        self._names: dict[str, dict[str, Name]] = {}
        self._countries: dict[str, dict[str, None]] = {}
        self._locations: dict[str, dict[Coordinates, None]] = {}
        self._items: dict[str, str] = {}
        self._starts: dict[str, PartialDate | None] = {}
        self._rows: list[DatedRow] = []
        self._preferred: dict[tuple[str, str], DatedRow] = {}
        self._preferred_paths: set[str] = set()
        self.count = 0
        self.problems: list[Problem] = []
        self.set_aside: list[Problem] = []
        self.remarks: list[Problem] = []

    def read(self, whole: object) -> None:
        """Read all statements. Raises `InvalidRecord` for any other JSON."""
        if not is_object(whole):
            raise InvalidRecord(f"must be an object: {truncated_repr(whole)}", value=whole)
        if "results" in whole:
            bindings = as_list(
                as_object(whole["results"], "$.results").get("bindings"), "$.results.bindings"
            )
            for index, binding in enumerate(bindings):
                place = f"$.results.bindings[{index}]"
                self._read_statement(place, binding, partial(self._read_binding, place))
        elif "entities" in whole:
            for key, entity in as_object(whole["entities"], "$.entities").items():
                self._read_entity(f"$.entities{format_key(key)}", entity, key)
        elif "claims" in whole:
            self._read_entity("$", whole, "")
        else:
            message = (
                "neither entities nor results of the query service (no entities, results or claims)"
            )
            raise InvalidRecord(message)

    def make_municipalities(self) -> dict[str, Municipality]:
        """Return the municipalities of the rows, by id."""
        return {id_: self._make_municipality(id_) for id_ in self._items}

    def select_rows(self) -> list[DatedRow]:
        """Return the rows of preferred statements, or of all if none is preferred, without those that
        contradict the other direction.
        """
        first: dict[frozenset[str], list[DatedRow]] = {}
        kept: list[DatedRow] = []
        for row in self._select_preferred():
            others = first.setdefault(frozenset(row.parties), [])
            seen = others[:MAX_ROWS_COMPARED]
            if others and others[0].parties != row.parties:
                if not any(dates_agree(row.on, other.on) for other in seen):
                    reason = f"the other direction says {others[0].on}, in {others[0].path}"
                    self.problems.append(problem_for(row, reason))
                    continue
            else:
                other = next((each for each in seen if _have_two_starts(row, each)), None)
                if other is not None:
                    reason = f"a second start, presumed to be a repeated signing: {other.path} has {other.on}"
                    self.remarks.append(problem_for(row, reason))
                others.append(row)
            kept.append(row)
        return kept

    def _select_preferred(self) -> list[DatedRow]:
        """Return the rows without those whose own side prefers another statement."""
        kept: list[DatedRow] = []
        for row in self._rows:
            best = self._preferred.get(row.parties)
            if best is None or row.path in self._preferred_paths:
                kept.append(row)
            else:
                reason = f"Wikidata prefers the statement in {best.path}, which says {best.on}"
                self.set_aside.append(problem_for(row, reason))
        return kept

    # the two forms

    def _read_entity(self, path: str, entity: object, key: str) -> None:
        try:
            found = as_object(entity, "")
            subject = read_item(found.get("id", key), "id")
            labels = as_object(found.get("labels"), "labels")
            claims = as_object(found.get("claims"), "claims")
            statements = as_list(claims.get(_PARTNER), f"claims.{_PARTNER}")
        except PartnershipsError as error:
            self.count += 1
            self.problems.append(_make_problem(path, error))
            return
        for lang, label in labels.items():
            self._add_label(subject, lang, label, f"{path}.labels{format_key(lang)}")
        self._read_locations(subject, claims.get(_LOCATION), f"{path}.claims.{_LOCATION}")
        for index, statement in enumerate(statements):
            place = f"{path}.claims.{_PARTNER}[{index}]"
            self._read_statement(place, statement, partial(self._read_claim, subject))

    def _read_statement(
        self, path: str, value: object, read: Callable[[Object], tuple[DatedRow, str]]
    ) -> None:
        self.count += 1
        try:
            row, rank = read(as_object(value, ""))
        except RowSetAside as error:
            self.set_aside.append(_make_problem(path, error))
        except PartnershipsError as error:
            self.problems.append(_make_problem(path, error))
        else:
            placed = evolve(row, path=path)
            self._rows.append(placed)
            if rank == "preferred":
                self._preferred.setdefault(row.parties, placed)
                self._preferred_paths.add(path)

    def _read_claim(self, subject: str, claim: Object) -> tuple[DatedRow, str]:
        rank = read_rank(claim.get("rank", "normal"))
        partner = read_partner(as_object(claim.get("mainsnak"), "mainsnak"))
        qualifiers = as_object(claim.get("qualifiers"), "qualifiers")
        start, end = (read_qualifier_date(qualifiers, each) for each in (_START, _END))
        return self._make_row(subject, partner, start, end, f"qualifiers.{_END}"), rank

    def _read_binding(self, path: str, binding: Object) -> tuple[DatedRow, str]:
        rank = read_rank(get_binding(binding, "rank") or "normal")
        items: list[str] = []
        for word in ("item", "partner"):
            value = get_binding(binding, word)
            if value is not None and is_blank_node(binding, word):
                raise InvalidRow("the municipality is unknown", value=value, path=word)
            item = read_item(value, word)
            items.append(item)
            label = binding.get(f"{word}Label")
            if label is not None:
                found = as_object(label, f"{word}Label")
                lang, text = found.get("xml:lang", "und"), found.get("value")
                self._add_name(item, lang, text, f"{path}.{word}Label")
            country = get_binding(binding, f"{word}Country")
            if country is not None and country in COUNTRIES:
                place = f"{path}.{word}Country"
                self._keep_first(self._countries, item, country, "country", place)
            self._read_point(item, binding, f"{word}Location", path)
        start, end = (read_binding_date(binding, word) for word in ("start", "end"))
        statement = get_binding(binding, "statement")
        if statement is not None and self._starts.setdefault(statement, start) != start:
            message = f"one statement with several starts: {self._starts[statement]}, {start}"
            raise InvalidDate(message, value=statement, path="start")
        return self._make_row(items[0], items[1], start, end, "end"), rank

    def _make_row(
        self,
        subject: str,
        partner: str,
        start: PartialDate | None,
        end: PartialDate | None,
        end_column: str,
    ) -> DatedRow:
        if subject == partner:
            raise InvalidRow("a partnership with itself", value=partner)
        on = UNKNOWN_DATE if start is None else start
        parties = self._find_id(subject), self._find_id(partner)
        printed = str(on)
        return DatedRow(
            None, "", parties, on, self._type, printed=printed, end=end, end_column=end_column
        )

    # municipalities

    def _find_id(self, item: str) -> str:
        known = self._known.get(item)
        id_ = item if known is None else known.id
        if self._items.setdefault(id_, item) != item:
            message = f"two items with the same id, {self._items[id_]} and {item}: {id_!r}"
            raise Conflict(message, value=id_)
        return id_

    def _make_municipality(self, id_: str) -> Municipality:
        item = self._items[id_]
        if item in self._known:
            return self._known[item]
        names = self._names.get(item, {})
        wanted = names if self._languages is None else self._languages
        chosen = tuple(names[lang] for lang in wanted if lang in names)
        return Municipality(
            id_,
            chosen or (Name(item),),
            country=next(iter(self._countries.get(item, ())), None),
            identifiers={"wikidata": item},
            coordinates=next(iter(self._locations.get(item, ())), None),
        )

    def _read_locations(self, item: str, value: object, path: str) -> None:
        """Keep the location of an item, of a preferred statement if there is one."""
        found: list[tuple[str, Coordinates, str]] = []
        try:
            statements = as_list(value, "")
        except PartnershipsError as error:
            self._ignore(error, path)
            return
        for index, statement in enumerate(statements):
            place = f"{path}[{index}]"
            try:
                rank, location = read_location(as_object(statement, ""))
            except RowSetAside:
                continue
            except PartnershipsError as error:
                self._ignore(error, place)
            else:
                found.append((rank, location, place))
        preferred = [each for each in found if each[0] == "preferred"]
        for _, location, place in preferred or found:
            self._keep_first(self._locations, item, location, "location", place)

    def _read_point(self, item: str, binding: Object, word: str, path: str) -> None:
        """Keep the location of an item from a variable, if it is bound."""
        try:
            location = read_binding_location(binding, word)
        except PartnershipsError as error:
            self._ignore(error, path)
        else:
            if location is not None:
                self._keep_first(self._locations, item, location, "location", f"{path}.{word}")

    def _ignore(self, error: PartnershipsError, path: str) -> None:
        """Report a location that cannot be read."""
        problem = _make_problem(path, error)
        self.remarks.append(evolve(problem, reason=f"no location, so ignored: {problem.reason}"))

    def _keep_first(
        self, kept: dict[str, dict[V, None]], item: str, value: V, what: str, path: str
    ) -> None:
        """Keep what is said first of an item, and report each other value once."""
        known = kept.setdefault(item, {})
        if known and value not in known:
            reason = f"another {what} of {item}, whose first {what}, {next(iter(known))}, is kept"
            self.remarks.append(Problem(reason, str(value), path=path))
        known[value] = None

    def _add_label(self, item: str, lang: str, label: object, path: str) -> None:
        text = label.get("value") if is_object(label) else label
        self._add_name(item, lang, text, path)

    def _add_name(self, item: str, lang: object, text: object, path: str) -> None:
        if is_language_tag(lang) and is_line(text):
            self._names.setdefault(item, {}).setdefault(lang, Name(text, lang=lang))
        else:
            reason = f"not a label in a language, so ignored: {truncated_repr(text)}"
            self.remarks.append(Problem(reason, path=path))


def _make_problem(path: str, error: PartnershipsError) -> Problem:
    value = error.value if isinstance(error.value, str) else ""
    return Problem(error.message, value, path=path, column=error.path)


def _have_two_starts(row: DatedRow, other: DatedRow) -> bool:
    """Whether two statements of one direction start on different days, and neither ended by then."""
    return not (
        dates_agree(row.on, other.on) or _has_ended_by(row, other) or _has_ended_by(other, row)
    )


def _has_ended_by(row: DatedRow, other: DatedRow) -> bool:
    """Whether a row has ended, or may have ended, by the start of another one."""
    return row.end is not None and not other.on.certainly_before(row.end)
