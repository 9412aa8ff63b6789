"""The columns of a list, and the headings that offices give them.

The words are those of the languages (`partnerships._languages.lists`). A caller can name the column under
any other heading.
"""

from __future__ import annotations

import re
from collections import Counter
from enum import Enum
from functools import cache
from operator import itemgetter
from typing import TYPE_CHECKING, Final, NamedTuple
from unicodedata import normalize

from partnerships._languages.lexicon import Meaning, get_meanings, get_words, normalize_word
from partnerships._validation import truncated_repr
from partnerships.errors import InvalidTable
from partnerships.formats._sheets.sheet import MAX_CELLS
from partnerships.formats._table.heading_parts import compose_columns

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from partnerships.formats._sheets.sheet import Record


class Column(Enum):
    """The meaning of a column."""

    MUNICIPALITY = "municipality"
    """One of the two municipalities. A list of one city's partners has no such column."""
    MUNICIPALITY_COUNTRY = "municipality_country"
    """The country of the municipality: a name, or a code of ISO 3166-1."""
    MUNICIPALITY_REGION = "municipality_region"
    """The state, province or prefecture, which distinguishes namesakes."""
    MUNICIPALITY_ID = "municipality_id"
    """The id of the municipality."""
    MUNICIPALITY_WIKIDATA = "municipality_wikidata"
    """The Wikidata identifier of the municipality."""
    PARTNER = "partner"
    """The partner."""
    PARTNER_COUNTRY = "partner_country"
    """The country of the partner: a name, or a code of ISO 3166-1."""
    PARTNER_REGION = "partner_region"
    """The state, province or prefecture of the partner."""
    PARTNER_ID = "partner_id"
    """The id of the partner."""
    PARTNER_WIKIDATA = "partner_wikidata"
    """The Wikidata identifier of the partner."""
    TYPE = "type"
    """The type of partnership, in words or as its code."""
    TYPE_LABEL = "type_label"
    """The label of a type that is given by its code."""
    DATE = "date"
    """The date of the conclusion."""
    ERA = "era"
    """The era of Japan in which the year of the date is counted: 昭和, S."""
    YEAR = "year"
    """The year of the date, beside a column for the date; alone, it is the date."""
    MONTH = "month"
    """The month of the date, where it stands apart from the year."""
    DAY = "day"
    """The day of the month of the date, where it stands apart."""
    PRECISION = "precision"
    """The precision of the date in Wikidata: 11 is a day, 10 a month, 9 a year."""
    BASIS = "basis"
    """What happened on the date: a signing, a resolution of the council."""
    UNTIL = "until"
    """The last day, on which the partnership is still in force: until, valid until, 終了日."""
    END = "end"
    """The day of the act that ended the partnership, on which it is no longer in force: terminated on,
    解消日.
    """
    TERM = "term"
    """How long the agreement lasts: 5 years."""
    RENEWED = "renewed"
    """The date of a renewal."""
    SUSPENDED = "suspended"
    """The date of a suspension."""
    STATUS = "status"
    """The state of the partnership: active, terminated in 2013, 休止中."""
    AS_OF = "as_of"
    """The day that the row is of."""
    LATITUDE = "latitude"
    """The latitude of the partner, in degrees."""
    LONGITUDE = "longitude"
    """The longitude of the partner, in degrees."""
    NOTE = "note"
    """A remark in free text."""
    DETAIL = "detail"
    """Something beside, such as a source or a population, which is kept in the note with its heading."""
    PARTNERSHIP = "partnership"
    """The id of the partnership."""
    IGNORED = "ignored"
    """A column that is not read."""


REPEATABLE: Final = frozenset({Column.DETAIL, Column.IGNORED, Column.NOTE})
"""The columns of which a table can have several."""


_MAX_LENGTH: Final = 200
"""The maximum length of a heading that is looked up."""
_BRACKETED: Final = re.compile(r"[(\[【〔][^()\[\]]*[)\]】〕]\s*$")
_PARTNER_PARTS: Final = (
    "partner", "sister", "foreign", "twin", "相手", "提携先", "海外", "对方", "對方", "外方", "상대", "해외",
)  # fmt: skip
"""Parts of the headings for a country or region that say that it is the partner's."""


def _normalize_heading(heading: str) -> str:
    return "".join(each for each in normalize_word(heading) if each.isalnum())


@cache
def _get_columns() -> dict[str, tuple[Meaning, ...]]:
    """Return what each heading can mean, without its spaces and punctuation."""
    found: dict[str, dict[str, Meaning]] = {}
    for word, meanings in get_meanings("headings").items():
        known = found.setdefault(_normalize_heading(word) or word, {})
        for each in meanings:
            before = known.get(each.code)
            if before is not None:
                tags = (*before.languages, *each.languages)
                each = Meaning(each.code, tags, each.attested or before.attested)  # noqa: PLW2901
            known[each.code] = each
    return {word: tuple(known.values()) for word, known in found.items()}


_NO_NAMES: Final[Mapping[str, Column]] = {}
MUNICIPALITY_COLUMNS: Final = (
    Column.MUNICIPALITY,
    Column.MUNICIPALITY_ID,
    Column.MUNICIPALITY_WIKIDATA,
)
"""The columns any of which names the municipality."""
PARTNER_COLUMNS: Final = (Column.PARTNER, Column.PARTNER_ID, Column.PARTNER_WIKIDATA)
"""The columns any of which names the partner."""
_SIDES: Final = (
    (Column.MUNICIPALITY_COUNTRY, Column.PARTNER_COUNTRY),
    (Column.MUNICIPALITY_REGION, Column.PARTNER_REGION),
)
_SIDELESS: Final = frozenset(theirs for _, theirs in _SIDES)
"""The columns of headings such as ``Country`` until their position shows the side."""


def split_heading(record: Record, separator: str) -> list[str]:
    """Return the cells of a record, also of a commented one."""
    if not record.comment:
        return record.cells
    line = record.cells[0].lstrip("#")
    return [cell.strip() for cell in line.split(separator, MAX_CELLS)]


def find_heading_meanings(heading: str) -> Sequence[Meaning]:
    """Return what a heading can mean; nothing for one that is not known."""
    if len(heading) > _MAX_LENGTH:
        return ()
    plain = normalize("NFKC", heading)
    known = _get_columns()
    for each in (plain, _BRACKETED.sub("", plain)):
        if found := known.get(_normalize_heading(each)):
            return found
    if found := known.get(heading.strip(), ()):
        return found
    return tuple(Meaning(code, tags, attested=False) for code, tags in compose_columns(plain))


def find_columns(
    headings: Sequence[str], named: Mapping[str, Column] = _NO_NAMES, lang: str = "und"
) -> list[Column | None]:
    """Return the column for each heading: the named one, else the known one, else None.

    A heading that means two things in two languages means what it does in the language of the list or, if
    that does not settle it, in the language of the other headings. A second heading for the same column is
    unknown, except for headings such as ``Country``, of which there can be one for each side.
    """
    meanings = _pair_labels(headings, [find_heading_meanings(heading) for heading in headings])
    votes = Counter(
        tag.partition("-")[0] for known in meanings if len(known) == 1 for tag in known[0].languages
    )
    votes[lang.partition("-")[0]] += len(headings) + 1
    found: list[Column | None] = []
    taken = {*named.values()}
    for heading, known in zip(headings, meanings, strict=True):
        column = named.get(heading) or _choose_column(known, votes)
        if heading in named:
            again = column in found
        else:
            again = column in taken and not _has_no_side(heading, column)
            if column is not None and not _has_no_side(heading, column):
                taken.add(column)
        found.append(None if again and column not in REPEATABLE else column)
    if Column.DATE not in found:
        found = [Column.DATE if column is Column.YEAR else column for column in found]
    return found


def _pair_labels(
    headings: Sequence[str], meanings: Sequence[Sequence[Meaning]]
) -> list[Sequence[Meaning]]:
    """Return the meanings of headings such as ``partner`` and ``partnerLabel``, as query services name an
    item and what it is called.
    """
    found = [*meanings]
    plain = [_normalize_heading(heading) for heading in headings]
    for number, word in enumerate(plain):
        base = word.removesuffix(_LABEL)
        if base == word or base not in plain or found[number]:
            continue
        item = plain.index(base)
        named = found[item] or ((_ITEM,) if base == "item" else ())
        found[number] = named
        codes = {each.code for each in named}
        found[item] = [
            Meaning(_ITEM_OF.get(code, Column.DETAIL).value, (), attested=False) for code in codes
        ]
    return found


_LABEL: Final = "label"
_ITEM: Final = Meaning(Column.MUNICIPALITY.value, (), attested=True)
_ITEM_OF: Final[Mapping[str, Column]] = {
    Column.MUNICIPALITY.value: Column.MUNICIPALITY_WIKIDATA,
    Column.PARTNER.value: Column.PARTNER_WIKIDATA,
}
"""The columns for the items of names."""


def guess_language(headings: Sequence[str]) -> str:
    """Return the tag of the language that most of the headings are in; ``und`` if several are, or none."""
    votes: Counter[str] = Counter()
    for known in map(find_heading_meanings, headings):
        votes.update({tag for each in known for tag in each.languages})
    ranked = votes.most_common(2)
    if not ranked or (len(ranked) > 1 and ranked[0][1] == ranked[1][1]):
        return "und"
    return ranked[0][0]


def names_fiscal_year(heading: str) -> bool:
    """Whether a heading for the date says that its years are fiscal ones: 提携年度."""
    plain = normalize_word(heading)
    return any(
        word in plain if not word.isascii() else f" {word} " in f" {plain} "
        for word in get_words("fiscal")
    )


def _choose_column(meanings: Sequence[Meaning], votes: Mapping[str, int]) -> Column | None:
    """Return the column that a heading means in the language with the most votes, or None."""
    if len(meanings) < 2:
        return Column(meanings[0].code) if meanings else None
    counts = [
        max((votes.get(tag.partition("-")[0], 0) for tag in each.languages), default=0)
        for each in meanings
    ]
    best = max(counts)
    return Column(meanings[counts.index(best)].code) if counts.count(best) == 1 else None


def is_heading(cells: Sequence[str], columns: Sequence[Column | None]) -> bool:
    """Whether a row is the heading of a block, also of one without dates: the first cell and most others
    are known headings, among them one for a municipality and another one.
    """
    held = [column for cell, column in zip(cells, columns, strict=True) if cell]
    known = {*held} - {None}
    return (
        bool(held)
        and held[0] is not None
        and 2 * (len(held) - held.count(None)) > len(held)
        and not known.isdisjoint(MUNICIPALITY_COLUMNS + PARTNER_COLUMNS)
        and len(known) > 1
    )


def assign_sides(
    headings: Sequence[str],
    columns: Sequence[Column | None],
    named: Mapping[str, Column] = _NO_NAMES,
    below: Sequence[Sequence[str]] = (),
) -> tuple[list[Column | None], frozenset[int]]:
    """Return the columns with each country and region assigned to the municipality beside it, and the
    positions of those between both municipalities, which the other columns or the cells below settle.

    Raises `InvalidTable` for one that nothing settles.
    """
    found = [*columns]
    presumed: set[int] = set()
    one, other = _find_side(columns, MUNICIPALITY_COLUMNS), _find_side(columns, PARTNER_COLUMNS)
    sides = _Sides(headings, columns, one, other, named)
    for own, theirs in _SIDES:
        both = (
            sorted(((one, own), (other, theirs)), key=itemgetter(0))
            if one >= 0 and other >= 0
            else [(0, theirs)]
        )
        open_ = sides.find_open(theirs)
        taken = {column for number, column in enumerate(columns) if number not in open_}
        free = [side for _, side in both if side not in taken]
        if len(open_) == 1 and len(free) == 2:
            position, ((first, _), (last, _)) = open_[0], both
            if first < position < last:
                presumed.add(position)
            free = [sides.choose(position, both, below)]
        for number in open_:
            found[number] = free.pop(0) if free else None
    return found, frozenset(presumed)


class _Sides(NamedTuple):
    """The columns of a list that names both municipalities, and the positions of their names or ids."""

    headings: Sequence[str]
    columns: Sequence[Column | None]
    municipality: int
    partner: int
    named: Mapping[str, Column]

    def find_open(self, theirs: Column) -> list[int]:
        """Return the positions of the columns for a country or region whose headings name no side."""
        return [
            number
            for number, (heading, column) in enumerate(
                zip(self.headings, self.columns, strict=True)
            )
            if column is theirs and heading not in self.named and _has_no_side(heading, column)
        ]

    def choose(
        self, position: int, both: Sequence[tuple[int, Column]], below: Sequence[Sequence[str]]
    ) -> Column:
        """Return the side of the only column for a country or region that names none."""
        (first, before), (last, after) = both
        if not first < position < last:
            return before if position < first else after
        orders = {*self._iter_orders()}
        if len(orders) == 1:
            return before if orders.pop() else after
        varies = [_varies(below, name, position) for name in (first, last)]
        if len({*varies}) == 2:
            return after if varies[0] else before
        sides = f"{before.value} or {after.value}"
        heading = self.headings[position]
        message = f"the column can be {sides}, so name the columns: {truncated_repr(heading)}"
        raise InvalidTable(message, value=heading)

    def _iter_orders(self) -> Iterator[bool]:
        """Yield for each country and region of a known side whether it stands behind the name."""
        first, last = sorted((self.municipality, self.partner))
        for number, column in enumerate(self.columns):
            for own, theirs in _SIDES:
                if column is own or (column is theirs and number not in self.find_open(theirs)):
                    name = self.municipality if column is own else self.partner
                    yield number > name
                elif column is theirs and not first < number < last:
                    yield number > last


def _varies(below: Sequence[Sequence[str]], name: int, position: int) -> bool:
    """Whether one name stands beside several countries or regions, so that these are not its own."""
    found: dict[str, str] = {}
    rows = (cells for cells in below if max(name, position) < len(cells))
    return any(
        cells[position] != found.setdefault(cells[name], cells[position])
        for cells in rows
        if cells[name] and cells[position]
    )


def _find_side(columns: Sequence[Column | None], names: Sequence[Column]) -> int:
    """Return the position of the first of the names among the columns, or -1."""
    return next((columns.index(each) for each in names if each in columns), -1)


def _has_no_side(heading: str, column: Column | None) -> bool:
    """Whether a heading for a country or region does not say whose it is."""
    if column not in _SIDELESS:
        return False
    plain = _normalize_heading(heading)
    return not any(part in plain for part in _PARTNER_PARTS)
