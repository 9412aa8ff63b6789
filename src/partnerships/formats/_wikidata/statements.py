"""The statements in JSON from Wikidata as dated rows, whichever of its two forms they come in.

A row's path is that of its statement, ``$.entities.Q2112.claims.P190[3]`` or
``$.results.bindings[3]``; a problem's column is the path from there.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from attrs import evolve

from partnerships._validation import is_language_tag, is_line, truncated_repr
from partnerships.errors import Conflict, InvalidDate, InvalidRecord, InvalidRow, PartnershipsError
from partnerships.formats._rows.assembly import Row, agree, told
from partnerships.formats._wikidata.values import (
    UNKNOWN,
    Aside,
    Object,
    bound,
    bound_date,
    date_of_qualifier,
    is_generated,
    is_object,
    item_at,
    key_path,
    list_of,
    object_of,
    partner_of,
    rank_of,
)
from partnerships.formats.reading import Problem
from partnerships.municipalities import COUNTRIES, Municipality, Name

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from partnerships.dates import PartialDate
    from partnerships.vocabulary import PartnershipType

_PARTNER: Final = "P190"
_START: Final = "P580"
_END: Final = "P582"
_LOOKED_AT: Final = 100
"""How many statements of one direction are looked at for what the other says."""


class Statements:
    """The statements of one JSON text as they are read, and what there is to tell of them."""

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
        self._items: dict[str, str] = {}
        self._starts: dict[str, PartialDate | None] = {}
        self._rows: list[Row] = []
        self._preferred: dict[tuple[str, str], Row] = {}
        self._preferred_paths: set[str] = set()
        self.count = 0
        self.problems: list[Problem] = []
        self.set_aside: list[Problem] = []
        self.remarks: list[Problem] = []

    def read(self, whole: object) -> None:
        """Read all statements. Raises `InvalidRecord` for what has none of the two forms."""
        if not is_object(whole):
            raise InvalidRecord(f"must be an object: {truncated_repr(whole)}", value=whole)
        if "results" in whole:
            bindings = list_of(
                object_of(whole["results"], "$.results").get("bindings"), "$.results.bindings"
            )
            for index, binding in enumerate(bindings):
                place = f"$.results.bindings[{index}]"
                self._statement(place, binding, partial(self._of_binding, place))
        elif "entities" in whole:
            for key, entity in object_of(whole["entities"], "$.entities").items():
                self._entity(f"$.entities{key_path(key)}", entity, key)
        elif "claims" in whole:
            self._entity("$", whole, "")
        else:
            message = (
                "neither entities nor results of the query service (no entities, results or claims)"
            )
            raise InvalidRecord(message)

    def municipalities(self) -> dict[str, Municipality]:
        """Return the municipalities of the rows, by id."""
        return {id_: self._municipality(id_) for id_ in self._items}

    def one_direction(self) -> list[Row]:
        """Return the rows that hold: the preferred ones of two items, if there are any, and without
        those that say of a partnership otherwise than the other side does.
        """
        first: dict[frozenset[str], list[Row]] = {}
        kept: list[Row] = []
        for row in self._best():
            others = first.setdefault(frozenset(row.parties), [])
            seen = others[:_LOOKED_AT]
            if others and others[0].parties != row.parties:
                if not any(agree(row.on, other.on) for other in seen):
                    reason = f"the other direction says {others[0].on}, in {others[0].path}"
                    self.problems.append(told(row, reason))
                    continue
            else:
                other = next((each for each in seen if _begin_twice(row, each)), None)
                if other is not None:
                    reason = (
                        f"a second start, so taken as signed again: {other.path} has {other.on}"
                    )
                    self.remarks.append(told(row, reason))
                others.append(row)
            kept.append(row)
        return kept

    def _best(self) -> list[Row]:
        """Return the rows without those beside which their own side prefers another one."""
        kept: list[Row] = []
        for row in self._rows:
            best = self._preferred.get(row.parties)
            if best is None or row.path in self._preferred_paths:
                kept.append(row)
            else:
                reason = f"Wikidata prefers the statement in {best.path}, which says {best.on}"
                self.set_aside.append(told(row, reason))
        return kept

    # the two forms

    def _entity(self, path: str, entity: object, key: str) -> None:
        try:
            found = object_of(entity, "")
            subject = item_at(found.get("id", key), "id")
            labels = object_of(found.get("labels"), "labels")
            statements = list_of(
                object_of(found.get("claims"), "claims").get(_PARTNER), f"claims.{_PARTNER}"
            )
        except PartnershipsError as error:
            self.count += 1
            self.problems.append(_problem(path, error))
            return
        for lang, label in labels.items():
            self._label(subject, lang, label, f"{path}.labels{key_path(lang)}")
        for index, statement in enumerate(statements):
            place = f"{path}.claims.{_PARTNER}[{index}]"
            self._statement(place, statement, partial(self._of_claim, subject))

    def _statement(
        self, path: str, value: object, read: Callable[[Object], tuple[Row, str]]
    ) -> None:
        self.count += 1
        try:
            row, rank = read(object_of(value, ""))
        except Aside as error:
            self.set_aside.append(_problem(path, error))
        except PartnershipsError as error:
            self.problems.append(_problem(path, error))
        else:
            placed = evolve(row, path=path)
            self._rows.append(placed)
            if rank == "preferred":
                self._preferred.setdefault(row.parties, placed)
                self._preferred_paths.add(path)

    def _of_claim(self, subject: str, claim: Object) -> tuple[Row, str]:
        rank = rank_of(claim.get("rank", "normal"))
        partner = partner_of(object_of(claim.get("mainsnak"), "mainsnak"))
        qualifiers = object_of(claim.get("qualifiers"), "qualifiers")
        start, end = (date_of_qualifier(qualifiers, each) for each in (_START, _END))
        return self._row(subject, partner, start, end, f"qualifiers.{_END}"), rank

    def _of_binding(self, path: str, binding: Object) -> tuple[Row, str]:
        rank = rank_of(bound(binding, "rank") or "normal")
        items: list[str] = []
        for word in ("item", "partner"):
            value = bound(binding, word)
            if value is not None and is_generated(binding, word):
                raise InvalidRow("a municipality that is not known", value=value, path=word)
            item = item_at(value, word)
            items.append(item)
            label = binding.get(f"{word}Label")
            if label is not None:
                found = object_of(label, f"{word}Label")
                lang, text = found.get("xml:lang", "und"), found.get("value")
                self._name(item, lang, text, f"{path}.{word}Label")
            country = bound(binding, f"{word}Country")
            if country is not None and country in COUNTRIES:
                self._country(item, country, f"{path}.{word}Country")
        start, end = (bound_date(binding, word) for word in ("start", "end"))
        statement = bound(binding, "statement")
        if statement is not None and self._starts.setdefault(statement, start) != start:
            message = f"one statement with several starts: {self._starts[statement]}, {start}"
            raise InvalidDate(message, value=statement, path="start")
        return self._row(items[0], items[1], start, end, "end"), rank

    def _row(
        self,
        subject: str,
        partner: str,
        start: PartialDate | None,
        end: PartialDate | None,
        end_column: str,
    ) -> Row:
        if subject == partner:
            raise InvalidRow("a partnership with itself", value=partner)
        on = UNKNOWN if start is None else start
        parties = self._id(subject), self._id(partner)
        printed = str(on)
        return Row(
            None, "", parties, on, self._type, printed=printed, end=end, end_column=end_column
        )

    # municipalities

    def _id(self, item: str) -> str:
        known = self._known.get(item)
        id_ = item if known is None else known.id
        if self._items.setdefault(id_, item) != item:
            message = f"two items under one id, {self._items[id_]} and {item}: {id_!r}"
            raise Conflict(message, value=id_)
        return id_

    def _municipality(self, id_: str) -> Municipality:
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
        )

    def _country(self, item: str, country: str, path: str) -> None:
        known = self._countries.setdefault(item, {})
        if known and country not in known:
            reason = f"a further country of {item}, where the first, {next(iter(known))}, is kept"
            self.remarks.append(Problem(reason, country, path=path))
        known[country] = None

    def _label(self, item: str, lang: str, label: object, path: str) -> None:
        text = label.get("value") if is_object(label) else label
        self._name(item, lang, text, path)

    def _name(self, item: str, lang: object, text: object, path: str) -> None:
        if is_language_tag(lang) and is_line(text):
            assert isinstance(lang, str)  # noqa: S101  # a language
            assert isinstance(text, str)  # noqa: S101  # a line
            self._names.setdefault(item, {}).setdefault(lang, Name(text, lang=lang))
        else:
            reason = f"not a label in a language, so left out: {truncated_repr(text)}"
            self.remarks.append(Problem(reason, path=path))


def _problem(path: str, error: PartnershipsError) -> Problem:
    value = error.value if isinstance(error.value, str) else ""
    return Problem(error.message, value, path=path, column=error.path)


def _begin_twice(row: Row, other: Row) -> bool:
    """Whether two statements of one side begin on two days, and neither had ended by the other."""
    return not (agree(row.on, other.on) or _is_over(row, other) or _is_over(other, row))


def _is_over(row: Row, other: Row) -> bool:
    return row.end is not None and not other.on.certainly_before(row.end)
