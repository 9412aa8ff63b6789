"""The statements in JSON from Wikidata as dated rows, whichever of its two forms they come in.

A row's path is that of its statement, ``$.entities.Q2112.claims.P190[3]`` or
``$.results.bindings[3]``; a problem's column is the path from there.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, TypeAlias, TypeGuard

from attrs import evolve

from partnerships._values import is_language, is_line, shown
from partnerships.dates import PartialDate
from partnerships.errors import Conflict, InvalidDate, PartnershipsError
from partnerships.formats._assembly import Row, told
from partnerships.formats._places import item_of
from partnerships.formats._wikidata_time import read_time
from partnerships.formats.reading import Problem
from partnerships.municipalities import COUNTRIES, Municipality, Name

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from partnerships.vocabulary import PartnershipType

Object: TypeAlias = dict[str, object]

_UNKNOWN: Final = PartialDate("XXXX")
_PARTNER: Final = "P190"
_START: Final = "P580"
_END: Final = "P582"
_PLAIN_KEY: Final = re.compile("[A-Za-z][A-Za-z0-9]{0,20}", re.ASCII)
_GENERATED: Final = "/.well-known/genid/"
"""In the address of what the query service gives for a value that is not known."""


_LOOKED_AT: Final = 100
"""How many statements of one direction are looked at for what the other says."""
_SHOWN: Final = 5
"""How many of several dates an error names."""


class _Aside(PartnershipsError):
    """A statement that is read, and that says itself that it does not hold."""


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
        self._countries: dict[str, str] = {}
        self._items: dict[str, str] = {}
        self._starts: dict[str, PartialDate | None] = {}
        self._rows: list[Row] = []
        self.count = 0
        self.problems: list[Problem] = []
        self.set_aside: list[Problem] = []
        self.remarks: list[Problem] = []

    def read(self, whole: object) -> None:
        """Read all statements. Raises `PartnershipsError` for what has none of the two forms."""
        if not _is_object(whole):
            raise PartnershipsError(f"must be an object: {shown(whole)}", value=whole)
        if "results" in whole:
            bindings = _list(
                _object(whole["results"], "$.results").get("bindings"), "$.results.bindings"
            )
            for index, binding in enumerate(bindings):
                self._statement(f"$.results.bindings[{index}]", binding, self._of_binding)
        elif "entities" in whole:
            for key, entity in _object(whole["entities"], "$.entities").items():
                self._entity(f"$.entities{_key(key)}", entity, key)
        elif "claims" in whole:
            self._entity("$", whole, "")
        else:
            message = (
                "neither entities nor results of the query service (no entities, results or claims)"
            )
            raise PartnershipsError(message)

    def municipalities(self) -> dict[str, Municipality]:
        """Return the municipalities of the rows, by id."""
        return {id_: self._municipality(id_) for id_ in self._items}

    def one_direction(self) -> list[Row]:
        """Return the rows without those that say of a tie otherwise than the other side does."""
        first: dict[frozenset[str], list[Row]] = {}
        kept: list[Row] = []
        for row in self._rows:
            others = first.setdefault(frozenset(row.parties), [])
            if others and others[0].parties != row.parties:
                if all(_differ(row.on, other.on) for other in others[:_LOOKED_AT]):
                    reason = f"the other direction says {others[0].on}, in {others[0].path}"
                    self.problems.append(told(row, reason))
                    continue
            else:
                others.append(row)
            kept.append(row)
        return kept

    # the two forms

    def _entity(self, path: str, entity: object, key: str) -> None:
        try:
            found = _object(entity, "")
            subject = _item(found.get("id", key), "id")
            labels = _object(found.get("labels"), "labels")
            statements = _list(
                _object(found.get("claims"), "claims").get(_PARTNER), f"claims.{_PARTNER}"
            )
        except PartnershipsError as error:
            self.count += 1
            self.problems.append(_problem(path, error))
            return
        for lang, label in labels.items():
            self._label(subject, lang, label, f"{path}.labels{_key(lang)}")
        for index, statement in enumerate(statements):
            place = f"{path}.claims.{_PARTNER}[{index}]"
            self._statement(place, statement, lambda claim: self._of_claim(subject, claim))

    def _statement(self, path: str, value: object, read: Callable[[Object], Row]) -> None:
        self.count += 1
        try:
            row = read(_object(value, ""))
        except _Aside as error:
            self.set_aside.append(_problem(path, error))
        except PartnershipsError as error:
            self.problems.append(_problem(path, error))
        else:
            self._rows.append(evolve(row, path=path))

    def _of_claim(self, subject: str, claim: Object) -> Row:
        _check_rank(claim.get("rank", "normal"))
        partner = _partner(_object(claim.get("mainsnak"), "mainsnak"))
        qualifiers = _object(claim.get("qualifiers"), "qualifiers")
        start, end = (_qualifier(qualifiers, each) for each in (_START, _END))
        return self._row(subject, partner, start, end)

    def _of_binding(self, binding: Object) -> Row:
        _check_rank(_bound(binding, "rank") or "normal")
        items: list[str] = []
        for word in ("item", "partner"):
            value = _bound(binding, word)
            if value is not None and _is_generated(binding, word):
                raise PartnershipsError("a municipality that is not known", value=value, path=word)
            item = _item(value, word)
            items.append(item)
            label = binding.get(f"{word}Label")
            if label is not None:
                found = _object(label, f"{word}Label")
                self._name(item, found.get("xml:lang", "und"), found.get("value"), f"{word}Label")
            country = _bound(binding, f"{word}Country")
            if country is not None and country in COUNTRIES:
                self._countries.setdefault(item, country)
        start, end = (_bound_date(binding, word) for word in ("start", "end"))
        statement = _bound(binding, "statement")
        if statement is not None and self._starts.setdefault(statement, start) != start:
            message = f"one statement with several starts: {self._starts[statement]}, {start}"
            raise InvalidDate(message, value=statement, path="start")
        return self._row(items[0], items[1], start, end)

    def _row(
        self, subject: str, partner: str, start: PartialDate | None, end: PartialDate | None
    ) -> Row:
        if subject == partner:
            raise PartnershipsError("a partnership with itself", value=partner)
        on = _UNKNOWN if start is None else start
        parties = self._id(subject), self._id(partner)
        return Row(None, "", parties, on, self._type, printed=str(on), end=end)

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
            country=self._countries.get(item),
            identifiers={"wikidata": item},
        )

    def _label(self, item: str, lang: str, label: object, path: str) -> None:
        text = label.get("value") if _is_object(label) else label
        self._name(item, lang, text, path)

    def _name(self, item: str, lang: object, text: object, path: str) -> None:
        if is_language(lang) and is_line(text):
            assert isinstance(lang, str)  # noqa: S101  # a language
            assert isinstance(text, str)  # noqa: S101  # a line
            self._names.setdefault(item, {}).setdefault(lang, Name(text, lang=lang))
        else:
            reason = f"not a label in a language, so left out: {shown(text)}"
            self.remarks.append(Problem(reason, path=path))


def _problem(path: str, error: PartnershipsError) -> Problem:
    value = error.value if isinstance(error.value, str) else ""
    return Problem(error.message, value, path=path, column=error.path)


def _object(value: object, path: str) -> Object:
    """Return an object; none, and the empty list that PHP writes for one, are empty ones."""
    if value is None or value == []:
        return {}
    if not _is_object(value):
        raise PartnershipsError(f"must be an object: {shown(value)}", path=path)
    return value


def _is_object(value: object) -> TypeGuard[Object]:
    return isinstance(value, dict)


def _is_list(value: object) -> TypeGuard[list[object]]:
    return isinstance(value, list)


def _list(value: object, path: str) -> list[object]:
    if value is None:
        return []
    if not _is_list(value):
        raise PartnershipsError(f"must be a list: {shown(value)}", path=path)
    return value


def _text(value: object, path: str) -> str:
    if not isinstance(value, str):
        raise PartnershipsError(f"must be a text: {shown(value)}", path=path)
    return value


def _item(value: object, path: str) -> str:
    try:
        return item_of(_text(value, path))
    except PartnershipsError as error:
        raise PartnershipsError(error.message, value=error.value, path=path) from None


def _key(key: str) -> str:
    return f".{key}" if _PLAIN_KEY.fullmatch(key) else f"[{shown(key)}]"


def _check_rank(rank: object) -> None:
    word = _text(rank, "rank").rpartition("#")[2].removesuffix("Rank").casefold()
    if word == "deprecated":
        raise _Aside("deprecated in Wikidata", path="rank")
    if word not in {"normal", "preferred", "best"}:
        raise PartnershipsError(
            f"a rank is normal, preferred or deprecated: {shown(rank)}", path="rank"
        )


def _partner(snak: Object) -> str:
    match snak.get("snaktype"):
        case "value":
            value = _object(
                _object(snak.get("datavalue"), "mainsnak.datavalue").get("value"),
                "mainsnak.datavalue.value",
            )
            return _item(value.get("id"), "mainsnak.datavalue.value.id")
        case "somevalue":
            raise PartnershipsError("a partner that is not known", path="mainsnak.snaktype")
        case "novalue":
            raise _Aside("says that there is no partner", path="mainsnak.snaktype")
        case other:
            raise _unknown_snak(other, "mainsnak.snaktype")


def _unknown_snak(word: object, path: str) -> PartnershipsError:
    message = f"a snaktype is value, somevalue or novalue: {shown(word)}"
    return PartnershipsError(message, path=path)


def _qualifier(qualifiers: Object, word: str) -> PartialDate | None:
    """Return the date of a qualifier: the finest of several that agree."""
    path = f"qualifiers.{word}"
    dates: list[PartialDate] = []
    for index, value in enumerate(_list(qualifiers.get(word), path)):
        place = f"{path}[{index}]"
        snak = _object(value, place)
        match snak.get("snaktype"):
            case "value":
                time = _object(_object(snak.get("datavalue"), place).get("value"), place)
                dates.append(
                    _date(time.get("time"), time.get("precision"), time.get("calendarmodel"), place)
                )
            case "somevalue":
                dates.append(_UNKNOWN)
            case "novalue":
                pass
            case other:
                raise _unknown_snak(other, f"{place}.snaktype")
    if not dates:
        return None
    finest = min(dates, key=lambda each: each.latest - each.earliest)
    if any(_differ(each, finest) for each in dates):
        found = ", ".join(map(str, dates[:_SHOWN]))
        raise InvalidDate(f"several dates that differ: {found}", path=path)
    return finest


def _date(time: object, precision: object, calendar: object, path: str) -> PartialDate:
    if not isinstance(time, str):
        raise InvalidDate(f"a time is a text: {shown(time)}", path=path)
    if not isinstance(precision, int | str | None):
        raise InvalidDate(f"a precision is a number: {shown(precision)}", path=path)
    if not isinstance(calendar, str | None):
        raise InvalidDate(f"a calendar is an item's address: {shown(calendar)}", path=path)
    try:
        return read_time(time, precision, calendar)
    except InvalidDate as error:
        raise error.within(path) from None


def _differ(one: PartialDate, other: PartialDate) -> bool:
    """Whether neither date lies within the other."""
    (first, last), (other_first, other_last) = one.sort_key, other.sort_key
    return not (first <= other_first and other_last <= last) and not (
        other_first <= first and last <= other_last
    )


def _bound(binding: Object, word: str) -> str | None:
    """Return the value of a variable, or None where it is not bound."""
    found = binding.get(word)
    return None if found is None else _text(_object(found, word).get("value"), word)


def _is_generated(binding: Object, word: str) -> bool:
    kind = _object(binding[word], word).get("type")
    return kind == "bnode" or _GENERATED in (_bound(binding, word) or "")


def _bound_date(binding: Object, word: str) -> PartialDate | None:
    value = _bound(binding, word)
    if value is None:
        return None
    if _is_generated(binding, word):
        return _UNKNOWN
    precision, calendar = (_bound(binding, f"{word}{each}") for each in ("Precision", "Calendar"))
    return _date(value, precision, calendar, word)
