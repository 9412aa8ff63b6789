"""The municipalities of a list: which rows mean the same one, and what its id is.

An id is made from what the row says, so that it is the same in every list: an id of the list's own, a
Wikidata item, or the name and the country. Two places of one name in two countries are two.
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
"""How many characters a cell of a municipality or a type has at most; a longer one is refused unread."""
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
"""A bracket, a comma, or a space behind a letter that is not ASCII."""
FOOTNOTE_MARKS: Final = ("※", "*", "＊", "†", "‡")
"""The marks of footnotes."""
_FOOTNOTE_CHARACTERS: Final = "".join(FOOTNOTE_MARKS)
_NON_SLUG: Final = re.compile("[^a-z0-9]+")


@define
class _Entry:
    """What the rows so far say of a municipality."""

    names: dict[str, Name]
    country: str | None
    item: str | None


class PlaceCell(NamedTuple):
    """What a row says of a municipality."""

    name: str
    country: str = ""
    id: str = ""
    item: str = ""
    region: str = ""


class _GeneratedId(NamedTuple):
    """Of what an id was made, and how to tell of the row that did it."""

    id: str
    name: str
    region: str
    country: str
    remark: Callable[[str], None]
    asked: bool
    """Whether the list has a column for the country."""


class MunicipalityResolver:
    """The municipalities of one list, by id, as its rows name them."""

    def __init__(self, lang: str) -> None:
        self._lang = lang
        self._ids: dict[PlaceCell, str] = {}
        self._given: dict[str, Municipality] = {}
        self._home_names: dict[str, Municipality] = {}
        self._met: dict[str, _Entry] = {}
        self._generated: dict[str, _GeneratedId] = {}

    def add_home(self, home: Municipality | str) -> str:
        """Take the municipality whose list it is, and return its id; one that is given is taken as it
        is, and known by all its names. Raises `InvalidMunicipality`.
        """
        if isinstance(home, str):
            id_ = self.resolve(PlaceCell(to_nfc(home)), lambda _: None)
            del self._generated[id_]  # a partner of the same name is another one
            return id_
        self._given[home.id] = home
        self._home_names = {slugify(name.text): home for name in home.names}
        return home.id

    def find_resolved(self, place: PlaceCell) -> str | None:
        """Return the id of what an earlier row said the same of."""
        return self._ids.get(place)

    def resolve(
        self, place: PlaceCell, remark: Callable[[str], None], *, asked: bool = False
    ) -> str:
        """Return the id of the municipality that a row names; ``remark`` is told what was taken for
        what, and where ``asked`` for a country, that there is none. Raises `InvalidMunicipality`.
        """
        id_ = self._ids[place] = self._resolve_new(place, remark, asked=asked)
        return id_

    def merge_aliases(self) -> dict[str, str]:
        """Return, by their ids, which municipalities are others of the list: one whose row tells no
        country, or no region, is its only namesake that has one. It is told of each, and of those
        that stay without a country.
        """
        same: dict[str, str] = {}
        fuller: dict[tuple[str, str, str], set[str]] = {}
        for made in sorted(
            self._generated.values(), key=lambda each: (not each.region) + (not each.country)
        ):
            found = fuller.get(made[1:4], set())
            if len(found) == 1:
                (same[made.id],) = found
                other, gone = self._met[same[made.id]], self._met.pop(made.id)
                made.remark(f"taken for {same[made.id]!r}, which another row tells more of")
                other.names = other.names | gone.names
                continue
            name, region, country = made[1:4]
            for part in {(name, region, ""), (name, "", country), (name, "", "")} - {made[1:4]}:
                fuller.setdefault(part, set()).add(made.id)
            if made.asked and not country:
                made.remark("no country, though the list has a column for it")
        return same

    def municipalities(self) -> dict[str, Municipality]:
        """Return what was met or given, by id."""
        made = {
            id_: Municipality(
                id_,
                tuple(met.names.values()),
                country=met.country,
                identifiers={"wikidata": met.item} if met.item else {},
            )
            for id_, met in self._met.items()
        }
        return made | self._given

    def _resolve_new(self, place: PlaceCell, remark: Callable[[str], None], *, asked: bool) -> str:
        _check_length(place)
        text, country, unknown = _split_country(place)
        if not place.id:
            text = _remove_footnote_mark(text, remark)
        name = Name(text, lang=self._lang)
        item = parse_item(place.item) if place.item else None
        home = self._match_home(text, country or unknown, item, place)
        if home is not None:
            return home
        made = (slugify(text), slugify(place.region), (country or slugify(unknown)).lower())
        id_ = place.id or item or "-".join(part for part in made if part)
        known = self._met.get(id_)
        if place.id or item:
            self._generated.pop(id_, None)  # the list itself says who it is
        if known is not None:
            _check_consistent(id_, known, country, item, place)
            if text not in known.names:
                first = next(iter(known.names))
                remark(
                    f"taken for the same municipality as {truncated_repr(first)}: {truncated_repr(text)}"
                )
        elif not is_identifier(id_):
            raise InvalidMunicipality(
                f"no id can be made of this: {truncated_repr(id_)}", value=id_
            )
        else:
            known = self._met[id_] = _Entry({}, country, item)
            if not place.id and item is None:
                self._generated[id_] = _GeneratedId(id_, *made, remark, asked)
            if unknown:
                remark(
                    f"an unknown country, kept in the id {id_!r} alone: {truncated_repr(unknown)}"
                )
        known.names.setdefault(text, name)
        known.country = known.country or country
        known.item = known.item or item
        return id_

    def _match_home(
        self, text: str, country: str, item: str | None, place: PlaceCell
    ) -> str | None:
        """Return the id of the home that is given, if a row means it."""
        home = self._home_names.get(slugify(text))
        if home is None or place.id or place.region or country not in {"", home.country}:
            return None
        return home.id if item in {None, home.identifiers.get("wikidata")} else None


def _check_length(place: PlaceCell) -> None:
    """Raise `InvalidMunicipality` for a cell that is too long to be read."""
    for text in place:
        if len(text) > MAX_CELL_LENGTH:
            message = f"a cell for a municipality has at most {MAX_CELL_LENGTH} characters, not {len(text)}"
            raise InvalidMunicipality(message, value=text)


def _check_consistent(
    id_: str, known: _Entry, country: str | None, item: str | None, place: PlaceCell
) -> None:
    """Raise `InvalidMunicipality` where a row says another country or item than earlier ones."""
    for before, here, verb in ((known.country, country, "is in"), (known.item, item, "is")):
        if before and here and before != here:
            also = "in " if verb == "is in" else ""
            message = f"{id_!r} {verb} {before} in an earlier row, and here {also}{here}"
            raise InvalidMunicipality(f"{message}: {truncated_repr(place.name)}", value=place.name)


def slugify(name: str) -> str:
    """Return a name as an id: in ASCII where it is Latin, else as it is, without spaces and what shows
    nothing.

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
    """Return the id of a Wikidata item, from its address too. Raises `InvalidMunicipality`."""
    found = _ITEM.fullmatch(text)
    if found is None:
        message = f"not a Wikidata item (as Q2112): {truncated_repr(text)}"
        raise InvalidMunicipality(message, value=text)
    return found[1]


def _remove_footnote_mark(name: str, remark: Callable[[str], None]) -> str:
    """Return a name without the marks that refer to a footnote."""
    bare = name.lstrip(_FOOTNOTE_CHARACTERS + " ")
    before = bare.rstrip("0123456789")
    if len(bare) - len(before) <= 2 and before.endswith(FOOTNOTE_MARKS):
        bare = before.rstrip(_FOOTNOTE_CHARACTERS + " ")
    if not bare or bare == name:
        return name
    remark(f"a mark for a footnote is no part of the name: {truncated_repr(name)}")
    return bare


def _split_country(place: PlaceCell) -> tuple[str, str | None, str]:
    """Return the name, the country's code, and the country's name where it is not known."""
    name = " ".join(place.name.split())
    printed = place.country
    if place.id:  # a list with ids of its own means what it says
        code = find_country(printed)
        return name or place.id, code, "" if code else printed
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
    """Return what stands before a name's last bracket, and in it; nothing where there is none."""
    bare, opened, inside = name.rpartition(_BRACKETS.get(name[-1:], ")"))
    return (bare.rstrip(), inside[:-1].strip()) if opened else ("", "")


def _iter_splits(name: str) -> Iterator[tuple[str, str]]:
    """Yield the ways in which a cell can hold a municipality and its country."""
    yield _split_brackets(name)
    bare, comma, country = name.rpartition(",")
    if comma:
        yield bare.rstrip(), country.strip()
    country, space, bare = name.partition(" ")
    if space and not country.isascii():  # 日本 长野市
        yield bare, country
