"""Resolve the cells of rows to municipalities with ids.

An id is derived from the row, so that it is the same in every list: the list's own id, a Wikidata item,
or the name with its region and country. Namesakes in two countries are two municipalities.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple
from unicodedata import combining, normalize

from attrs import define

from partnerships._validation import is_identifier, remove_invisible, to_nfc, truncated_repr
from partnerships.errors import InvalidMunicipality
from partnerships.formats._rows.countries import find_country, find_country_beside
from partnerships.municipalities import Municipality, Name

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

MAX_CELL_LENGTH: Final = 1000
"""The maximum length of a cell for a municipality or a type. A longer one is refused."""
_BRACKETS: Final = {")": "(", "）": "（", "]": "[", "】": "【", "〕": "〔"}
_ITEM: Final = re.compile(
    r"(?:https?://www\.wikidata\.org/(?:entity|wiki)/)?(Q[1-9]\d{0,19})", re.ASCII
)
_LETTERS: Final = str.maketrans(
    {
        "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i",
        "ħ": "h", "ŋ": "n", "’": "", "'": "", "ʻ": "", "ʼ": "",
    }
)  # fmt: skip
_MAY_HAVE_A_COUNTRY: Final = re.compile(r"[)）\]】〕,]|[^\x00-\x7f] ")
"""A closing bracket, a comma, or a space after a non-ASCII letter."""
FOOTNOTE_MARKS: Final = ("※", "*", "＊", "†", "‡")
"""Signs that refer to footnotes."""
_FOOTNOTE_CHARACTERS: Final = "".join(FOOTNOTE_MARKS)
_NON_SLUG: Final = re.compile("[^a-z0-9]+")


@define
class _Entry:
    """A municipality as described by the rows read so far."""

    names: dict[str, Name]
    country: str | None
    item: str | None


class PlaceCell(NamedTuple):
    """The cells of a row that describe one municipality."""

    name: str
    country: str = ""
    id: str = ""
    item: str = ""
    region: str = ""


class _GeneratedId(NamedTuple):
    """An id with the parts it was derived from, and the function that adds a remark to its row."""

    id: str
    name: str
    region: str
    country: str
    remark: Callable[[str], None]
    has_country_column: bool
    """Whether the list has a column for the country of this side."""


class MunicipalityResolver:
    """Find the municipality that each row of one list names."""

    def __init__(self, lang: str) -> None:
        self._lang = lang
        self._ids: dict[PlaceCell, str] = {}
        self._given: dict[str, Municipality] = {}
        self._home_names: dict[str, Municipality] = {}
        self._entries: dict[str, _Entry] = {}
        self._generated: dict[str, _GeneratedId] = {}

    def add_home(self, home: Municipality | str) -> str:
        """Add the municipality whose partners are listed and return its id. Rows can use any name of
        a `Municipality`. Raises `InvalidMunicipality`.
        """
        if isinstance(home, str):
            id_ = self.resolve(PlaceCell(to_nfc(home)), lambda _: None)
            del self._generated[id_]  # a partner of the same name is another one
            return id_
        self._given[home.id] = home
        self._home_names = {slugify(name.text): home for name in home.names}
        return home.id

    def find_resolved(self, cell: PlaceCell) -> str | None:
        """Return the id of a municipality that an earlier row named by the same cells, or None."""
        return self._ids.get(cell)

    def resolve(
        self, cell: PlaceCell, remark: Callable[[str], None], *, has_country_column: bool = False
    ) -> str:
        """Return the id of the municipality that a row names. ``remark`` is called with each
        presumption that is made. Raises `InvalidMunicipality`.
        """
        id_ = self._ids[cell] = self._resolve_cell(
            cell, remark, has_country_column=has_country_column
        )
        return id_

    def merge_aliases(self) -> dict[str, str]:
        """Merge a municipality without country or region with its only namesake that has one.

        Returns the remaining id for each merged one. Adds a remark to the row of each, and to the rows
        that have no country although there is a column for it.
        """
        same: dict[str, str] = {}
        fuller: dict[tuple[str, str, str], set[str]] = {}
        for made in sorted(
            self._generated.values(), key=lambda each: (not each.region) + (not each.country)
        ):
            found = fuller.get(made[1:4], set())
            if len(found) == 1:
                (same[made.id],) = found
                other, merged = self._entries[same[made.id]], self._entries.pop(made.id)
                made.remark(f"taken for {same[made.id]!r}, which another row describes more fully")
                other.names = other.names | merged.names
                continue
            name, region, country = made[1:4]
            for part in {(name, region, ""), (name, "", country), (name, "", "")} - {made[1:4]}:
                fuller.setdefault(part, set()).add(made.id)
            if made.has_country_column and not country:
                made.remark("no country, although the list has a column for it")
        return same

    def make_municipalities(self) -> dict[str, Municipality]:
        """Return all municipalities by id."""
        made = {
            id_: Municipality(
                id_,
                tuple(entry.names.values()),
                country=entry.country,
                identifiers={"wikidata": entry.item} if entry.item else {},
            )
            for id_, entry in self._entries.items()
        }
        return made | self._given

    def _resolve_cell(
        self, cell: PlaceCell, remark: Callable[[str], None], *, has_country_column: bool
    ) -> str:
        _check_length(cell)
        text, country, unknown = _split_country(cell)
        if not cell.id:
            text = _remove_footnote_mark(text, remark)
        name = Name(text, lang=self._lang)
        item = parse_item(cell.item) if cell.item else None
        home = self._match_home(text, country or unknown, item, cell)
        if home is not None:
            return home
        made = (slugify(text), slugify(cell.region), (country or slugify(unknown)).lower())
        id_ = cell.id or item or "-".join(part for part in made if part)
        known = self._entries.get(id_)
        if cell.id or item:
            self._generated.pop(id_, None)  # the list itself gives the id
        if known is not None:
            _check_consistent(id_, known, country, item, cell)
            if text not in known.names:
                first = next(iter(known.names))
                remark(
                    f"taken for the same municipality as {truncated_repr(first)}: {truncated_repr(text)}"
                )
        elif not is_identifier(id_):
            raise InvalidMunicipality(f"no id can be derived from {truncated_repr(id_)}", value=id_)
        else:
            known = self._entries[id_] = _Entry({}, country, item)
            if not cell.id and item is None:
                self._generated[id_] = _GeneratedId(id_, *made, remark, has_country_column)
            if unknown:
                remark(f"unknown country, kept only in the id {id_!r}: {truncated_repr(unknown)}")
        known.names.setdefault(text, name)
        known.country = known.country or country
        known.item = known.item or item
        return id_

    def _match_home(self, text: str, country: str, item: str | None, cell: PlaceCell) -> str | None:
        """Return the id of the home municipality if a row names it, else None."""
        home = self._home_names.get(slugify(text))
        if home is None or cell.id or cell.region or country not in {"", home.country}:
            return None
        return home.id if item in {None, home.identifiers.get("wikidata")} else None


def _check_length(cell: PlaceCell) -> None:
    """Raise `InvalidMunicipality` for a cell that is too long."""
    for text in cell:
        if len(text) > MAX_CELL_LENGTH:
            message = f"a cell for a municipality has at most {MAX_CELL_LENGTH} characters, not {len(text)}"
            raise InvalidMunicipality(message, value=text)


def _check_consistent(
    id_: str, known: _Entry, country: str | None, item: str | None, cell: PlaceCell
) -> None:
    """Raise `InvalidMunicipality` if the country or item differs from that in earlier rows."""
    for before, here, verb in ((known.country, country, "is in"), (known.item, item, "is")):
        if before and here and before != here:
            also = "in " if verb == "is in" else ""
            message = f"{id_!r} {verb} {before} in an earlier row, and here {also}{here}"
            raise InvalidMunicipality(f"{message}: {truncated_repr(cell.name)}", value=cell.name)


def slugify(name: str) -> str:
    """Return a name as an id: in ASCII if it is Latin, else the name without spaces and invisible
    characters.

    >>> slugify("São Paulo"), slugify("釜山広域市")
    ('sao-paulo', '釜山広域市')
    """
    if name.isascii() and (found := _NON_SLUG.sub("-", name.lower().replace("'", "")).strip("-")):
        return found
    name = remove_invisible(name)
    letters = normalize("NFKD", name.casefold().translate(_LETTERS))
    plain = "".join(each for each in letters if not combining(each)).translate(_LETTERS)
    if plain.isascii() and (found := _NON_SLUG.sub("-", plain).strip("-")):
        return found
    return "".join(normalize("NFKC", name).split())


def parse_item(text: str) -> str:
    """Return the id of a Wikidata item, given the id or the address. Raises `InvalidMunicipality`."""
    found = _ITEM.fullmatch(text)
    if found is None:
        message = f"not a Wikidata item (such as Q2112): {truncated_repr(text)}"
        raise InvalidMunicipality(message, value=text)
    return found[1]


def _remove_footnote_mark(name: str, remark: Callable[[str], None]) -> str:
    """Return a name without its footnote marks."""
    bare = name.lstrip(_FOOTNOTE_CHARACTERS + " ")
    before = bare.rstrip("0123456789")
    if len(bare) - len(before) <= 2 and before.endswith(FOOTNOTE_MARKS):
        bare = before.rstrip(_FOOTNOTE_CHARACTERS + " ")
    if not bare or bare == name:
        return name
    remark(f"footnote mark removed from the name: {truncated_repr(name)}")
    return bare


def _split_country(cell: PlaceCell) -> tuple[str, str | None, str]:
    """Return the name, the country's code, and the name of the country if its code is not known."""
    name = " ".join(cell.name.split())
    printed = cell.country
    if cell.id:  # the names of a list with ids are complete
        code = find_country(printed)
        return name or cell.id, code, "" if code else printed
    if printed:
        code = find_country(printed)
        bare, country = _split_brackets(name)
        same = bare and code and find_country_beside(country) == code
        return bare if same else name, code, "" if code else printed
    if not _MAY_HAVE_A_COUNTRY.search(name):
        return name, None, ""
    for bare, country in _iter_splits(name):
        code = find_country_beside(country)
        if bare and code:
            return bare, code, ""
    return name, None, ""


def _split_brackets(name: str) -> tuple[str, str]:
    """Split a name at its last bracket, if it ends with one, into the text before and inside it."""
    bare, opened, inside = name.rpartition(_BRACKETS.get(name[-1:], ")"))
    return (bare.rstrip(), inside[:-1].strip()) if opened else ("", "")


def _iter_splits(name: str) -> Iterator[tuple[str, str]]:
    """Yield the possible splits of a cell into a municipality and a country."""
    yield _split_brackets(name)
    bare, comma, country = name.rpartition(",")
    if comma:
        yield bare.rstrip(), country.strip()
    country, space, bare = name.partition(" ")
    if space and not country.isascii():  # 日本 长野市
        yield bare, country
