"""Resolve the cells of rows to municipalities with ids.

An id is derived from the row, so that it is the same in every list: the list's own id, a Wikidata item,
or the name with its region and country. Namesakes in two countries are two municipalities.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple
from unicodedata import combining, normalize

from attrs import define, frozen

from partnerships._folding.letters import LETTERS, fold_variants
from partnerships._languages.lexicon import get_words
from partnerships._validation import is_identifier, remove_invisible, to_nfc, truncated_repr
from partnerships.errors import InvalidMunicipality
from partnerships.formats._rows.countries import find_country, find_former_country, find_region
from partnerships.formats._rows.place_marks import check_spreadsheet_error
from partnerships.formats._rows.place_parts import is_no_type
from partnerships.formats._rows.places import Place, is_year, read_place
from partnerships.municipalities import Coordinates, Municipality, Name

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

MAX_CELL_LENGTH: Final = 1000
"""The maximum length of a cell for a municipality or a type. A longer one is refused."""
_ITEM: Final = re.compile(
    r"(?:https?://www\.wikidata\.org/(?:entity|wiki)/)?(Q[1-9]\d{0,19})", re.ASCII
)
_DOT_IN_KATAKANA: Final = re.compile("(?<=[ァ-ヺー])[・･](?=[ァ-ヺ])")
_NON_SLUG: Final = re.compile("[^a-z0-9]+")
_DEGREES: Final = re.compile(r"-?[0-9]{1,3}(?:\.[0-9]{1,20})?")


@define
class _Entry:
    """A municipality as described by the rows read so far."""

    names: dict[str, Name]
    country: str | None
    item: str | None
    unknown_country: str = ""
    region: str = ""
    coordinates: Coordinates | None = None


class PlaceCell(NamedTuple):
    """The cells of a row that describe one municipality."""

    name: str
    country: str = ""
    id: str = ""
    item: str = ""
    region: str = ""


@frozen(order=False)
class ResolvedPlace:
    """The municipality that a cell names, and what else the cell says of the partnership."""

    id: str
    type: str = ""
    state: str = ""
    date: str = ""


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

    def __init__(self, lang: str, *, is_type: Callable[[str], bool] = is_no_type) -> None:
        self._lang = lang
        self._is_type = is_type
        self._places: dict[PlaceCell, ResolvedPlace] = {}
        self._given: dict[str, Municipality] = {}
        self._home_names: dict[str, Municipality] = {}
        self._known_ids: dict[str, str] = {}
        self._regions: set[str] = set()
        self._entries: dict[str, _Entry] = {}
        self._generated: dict[str, _GeneratedId] = {}

    def add_home(self, home: Municipality | str) -> str:
        """Add the municipality whose partners are listed and return its id. Rows can use any name of
        a `Municipality`. Raises `InvalidMunicipality`.
        """
        if isinstance(home, str):
            id_ = self.resolve(PlaceCell(to_nfc(home)), lambda _: None).id
            # A partner of the same name is another one.
            del self._generated[id_]
            return id_
        self._given[home.id] = home
        self._home_names = {slugify(name.text): home for name in home.names}
        return home.id

    def add_known(self, municipalities: Iterable[Municipality]) -> None:
        """Add municipalities that rows can name by their ids, or by their Wikidata items."""
        for each in municipalities:
            self._given.setdefault(each.id, each)
            self._known_ids.setdefault(each.id, each.id)
            item = each.identifiers.get("wikidata")
            if item is not None:
                self._known_ids.setdefault(item, each.id)

    def has_country(self, id_: str) -> bool:
        """Whether the country of a municipality is known."""
        entry = self._entries.get(id_)
        return id_ in self._given or (entry is not None and entry.country is not None)

    def add_coordinates(self, id_: str, latitude: str, longitude: str) -> None:
        """Add where a municipality lies, in degrees. Raises `InvalidMunicipality` for no such place."""
        entry = self._entries.get(id_)
        if entry is not None:
            entry.coordinates = parse_coordinates(latitude, longitude)

    def find_resolved(self, cell: PlaceCell) -> ResolvedPlace | None:
        """Return what an earlier row named by the same cells, or None."""
        return self._places.get(cell)

    def resolve(
        self,
        cell: PlaceCell,
        remark: Callable[[str], None],
        *,
        has_country_column: bool = False,
        is_date: Callable[[str], bool] = is_year,
        is_state: Callable[[str], bool] = is_no_type,
    ) -> ResolvedPlace:
        """Return the municipality that a row names. ``remark`` is called with each presumption that
        is made; ``is_date`` and ``is_state`` tell the dates and states that stand beside a name. Raises
        `InvalidMunicipality`.
        """
        _check_cells(cell)
        known = next(
            (
                self._known_ids[each]
                for each in (cell.id, cell.item, cell.name)
                if each and each in self._known_ids
            ),
            None,
        )
        if known is not None:
            country, own = find_country(cell.country), self._given[known].country
            if cell.country and own is not None and country != own:
                message = f"{known!r} is in {own}, and here in {truncated_repr(cell.country)}"
                raise InvalidMunicipality(message, value=cell.country)
            return self._places.setdefault(cell, ResolvedPlace(known))
        if self._known_ids and not cell.name:
            id_ = cell.id or cell.item
            remark(f"{truncated_repr(id_)} is none of the municipalities that are given")
        asked = cell
        if cell.region and not (cell.name or cell.id or cell.item):
            remark(f"no name, so the region is the municipality: {truncated_repr(cell.region)}")
            cell = PlaceCell(cell.region, cell.country)
        place = self._read_cell(cell, is_date, is_state)
        for reason in place.remarks:
            remark(reason)
        id_ = self._find_id(cell, place, remark, has_country_column=has_country_column)
        found = self._places[asked] = ResolvedPlace(id_, place.type, place.state, place.date)
        return found

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
                other.region = other.region or merged.region
                continue
            name, region, country = made[1:4]
            for part in {(name, region, ""), (name, "", country), (name, "", "")} - {made[1:4]}:
                fuller.setdefault(part, set()).add(made.id)
            if made.has_country_column and not country:
                made.remark("no country, although the list has a column for it")
            self._remark_on_suffix(made)
        return same

    def _remark_on_suffix(self, made: _GeneratedId) -> None:
        """Add a remark if a name is that of another one but for 市 or the like."""
        last = made.name[-1:]
        if last.isascii() or last not in get_words("municipality_suffixes"):
            return
        parts = (made.name[:-1], made.region, made.country)
        other = "-".join(part for part in parts if part)
        if other in self._generated and len(made.name) > 2:
            made.remark(f"like {other!r} but for {last}: the same municipality?")

    def make_municipalities(self) -> dict[str, Municipality]:
        """Return all municipalities by id, with the regions that they are part of."""
        made: dict[str, Municipality] = {}
        regions: dict[str, Municipality] = {}
        for id_, entry in self._entries.items():
            part_of = None
            if entry.region:
                country = (entry.country or slugify(entry.unknown_country)).lower()
                region = "-".join(part for part in (slugify(entry.region), country) if part)
                if region != id_ and is_identifier(region):
                    part_of = region
                    name = Name(entry.region, lang=self._lang)
                    regions.setdefault(region, Municipality(region, name, country=entry.country))
            made[id_] = Municipality(
                id_,
                tuple(entry.names.values()),
                country=entry.country,
                part_of=part_of,
                identifiers={"wikidata": entry.item} if entry.item else {},
                coordinates=entry.coordinates,
            )
        return regions | made | self._given

    def _read_cell(
        self,
        cell: PlaceCell,
        is_date: Callable[[str], bool],
        is_state: Callable[[str], bool],
    ) -> Place:
        """Return what the cells of a row say. The names of a list with ids are complete."""
        if not cell.id and (cell.name or not cell.item):
            return read_place(
                cell.name,
                country=cell.country,
                lang=self._lang,
                is_date=is_date,
                is_state=is_state,
                is_type=self._is_type,
            )
        code = find_country(cell.country)
        name = " ".join(cell.name.split()) or cell.id or parse_item(cell.item)
        return Place(name, code, unknown_country="" if code else cell.country)

    def _find_id(
        self,
        cell: PlaceCell,
        place: Place,
        remark: Callable[[str], None],
        *,
        has_country_column: bool,
    ) -> str:
        text = place.name
        name = Name(text, lang=self._lang)
        item = parse_item(cell.item) if cell.item else None
        region = " ".join(cell.region.split()) or place.region
        if place.region and slugify(region) != slugify(place.region):
            remark(f"the region beside the name is another one: {truncated_repr(place.region)}")
        country, unknown = place.country, place.unknown_country
        if country is None and (unknown or region):
            once = region not in self._regions
            country, unknown = _derive_country(unknown, region, remark if once else _say_nothing)
            self._regions.add(region)
        home = self._match_home(text, country or unknown, item, cell)
        if home is not None:
            return home
        made = (slugify(text), slugify(region), (country or slugify(unknown)).lower())
        id_ = cell.id or item or "-".join(part for part in made if part)
        known = self._entries.get(id_)
        if cell.id or item:
            self._generated.pop(id_, None)  # the list itself gives the id
        if known is not None:
            _check_consistent(id_, known, country, item, cell)
            if text not in known.names and text != item:
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
                former = find_former_country(unknown)
                now = "" if former is None else f", now {', '.join(former.successors)}"
                kind = "unknown" if former is None else "former"
                remark(
                    f"{kind} country{now}, kept only in the id {id_!r}: {truncated_repr(unknown)}"
                )
        known.names.setdefault(text, name)
        known.country = known.country or country
        known.item = known.item or item
        known.unknown_country = known.unknown_country or unknown
        known.region = known.region or region
        return id_

    def _match_home(self, text: str, country: str, item: str | None, cell: PlaceCell) -> str | None:
        """Return the id of the home municipality if a row names it, else None."""
        home = self._home_names.get(slugify(text))
        if home is None or cell.id or cell.region or country not in {"", home.country}:
            return None
        return home.id if item in {None, home.identifiers.get("wikidata")} else None


def parse_coordinates(latitude: str, longitude: str) -> Coordinates:
    """Return where a place lies, from its latitude and longitude in degrees (WGS 84). Raises
    `InvalidMunicipality`.

    >>> parse_coordinates("33.8834", "130.8752")
    Coordinates(33.8834, 130.8752)
    """
    found = [_DEGREES.fullmatch(each.strip()) for each in (latitude, longitude)]
    if all(found) and abs(float(latitude)) <= 90 and abs(float(longitude)) <= 180:
        return Coordinates(float(latitude), float(longitude))
    both = f"{latitude}, {longitude}"
    message = f"not a latitude and a longitude in degrees: {truncated_repr(both)}"
    raise InvalidMunicipality(message, value=both)


def _say_nothing(_: str) -> None:
    """Add no remark, where an earlier row has the same."""


def _derive_country(
    unknown: str, region: str, remark: Callable[[str], None]
) -> tuple[str | None, str]:
    """Return the country that became of a former one, or that alone has a region, with a remark; and the
    text of a country that is not known.
    """
    former = find_former_country(unknown) if unknown else None
    if former is not None and len(former.successors) == 1:
        (code,) = former.successors
        remark(f"a former country, now {code}, which is taken: {truncated_repr(unknown)}")
        return code, ""
    if unknown:
        return None, unknown
    codes = find_region(region)
    if len(codes) == 1:
        remark(
            f"no country, so {codes[0]} is taken, which has this region: {truncated_repr(region)}"
        )
        return codes[0], ""
    remark(f"a region without a country, so write the country: {truncated_repr(region)}")
    return None, ""


def _check_cells(cell: PlaceCell) -> None:
    """Raise `InvalidMunicipality` for a cell that is too long or holds a spreadsheet's error."""
    for text in cell:
        check_spreadsheet_error(text)
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
    name = _DOT_IN_KATAKANA.sub("", fold_variants(remove_invisible(name)))
    letters = normalize("NFKD", name.casefold().translate(LETTERS))
    plain = "".join(each for each in letters if not combining(each)).translate(LETTERS)
    if plain.isascii() and (found := _NON_SLUG.sub("-", plain).strip("-")):
        return found
    return "".join(name.split())


def parse_item(text: str) -> str:
    """Return the id of a Wikidata item, given the id or the address. Raises `InvalidMunicipality`."""
    found = _ITEM.fullmatch(text)
    if found is None:
        message = f"not a Wikidata item (such as Q2112): {truncated_repr(text)}"
        raise InvalidMunicipality(message, value=text)
    return found[1]
