"""Read the text of a cell that names a municipality: its name, and what else stands beside it."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from attrs import evolve, frozen

from partnerships._languages.lexicon import get_words, normalize_word
from partnerships._validation import truncated_repr
from partnerships.errors import InvalidMunicipality
from partnerships.formats._rows.countries import (
    find_country,
    find_country_beside,
    find_former_country,
    find_region,
    find_sovereign,
    get_region_names,
    normalize_country_name,
)
from partnerships.formats._rows.place_marks import (
    check_spreadsheet_error,
    check_word_for_nothing,
    mend_letters,
    strip_footnote_marks,
    take_flags,
)
from partnerships.formats._rows.place_parts import (
    Kind,
    Part,
    Words,
    count_open_brackets,
    find_own_words,
    is_no_type,
    is_plain,
    split_brackets,
    split_inside,
    split_outside,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

_SPACES: Final = re.compile(r"[^\S\n]+")
_LINES: Final = re.compile(r" ?\n[\s]*")
_DANGLING: Final = re.compile(
    r"^(?:[-–—•·・▪‣,;:、，；：] ?|\n)*(?=[^-–—•·・▪‣,;:、，；：\s])"
    r"|(?:(?<=\S) ?[,;:、，；：・]|[ \n][-–—]|\n)+$"
)
"""Signs at the ends of a text, such as that of an item of a list."""
_YEARS: Final = re.compile("[12][0-9]{3}(?: ?[-–—/] ?(?:[12][0-9]{3})?)?")
_LISTING: Final = frozenset(";；、/／|・\n")
"""What separates several municipalities, and seldom a name from a region."""
_CITY_STATES: Final = frozenset(
    {"DJ", "GI", "GT", "HK", "KW", "LU", "MC", "MO", "MX", "PA", "SG", "SM", "VA"}
)
"""The countries that have the name of a city."""
_UNITS: Final = frozenset({Kind.NAME, Kind.REGION, Kind.COUNTRY})
_OTHERS: Final = frozenset({Kind.TYPE, Kind.STATE, Kind.PAST, Kind.NOTE})
_DOUBLE_NAMES: Final = frozenset(
    {
        "abreu e lima", "argyll and bute", "barking and dagenham", "basingstoke and deane",
        "bath and north east somerset", "biel/bienne", "blackburn with darwen", "brighton and hove",
        "brighton & hove", "cheshire west and chester", "dar es salaam", "dumfries and galloway", "epsom and ewell",
        "hammersmith and fulham", "hinckley and bosworth", "kensington and chelsea",
        "king's lynn and west norfolk", "newark and sherwood", "newfoundland and labrador",
        "nuneaton and bedworth", "oadby and wigston", "perth and kinross", "redcar and cleveland",
        "reigate and banstead", "telford and wrekin", "tonbridge and malling", "tyne and wear",
        "windsor and maidenhead",
    }
)  # fmt: skip
"""The names of single municipalities that look like two."""


def is_year(text: str) -> bool:
    """Whether a text is a year, or two years that are the ends of a period."""
    word, space, rest = text.partition(" ")
    since = space and normalize_word(word) in get_words("since")
    return _YEARS.fullmatch(rest if since else text) is not None


@frozen(order=False)
class Place:
    """What a cell says of a municipality. Texts are as printed, and "" for what the cell does not say."""

    name: str
    """The name alone, without marks, and without what the other fields hold."""
    country: str | None = None
    """The ISO 3166-1 alpha-2 code."""
    region: str = ""
    unknown_country: str = ""
    """What stands in the place of a country and is not known."""
    type: str = ""
    state: str = ""
    """A text for a state of the partnership: former, suspended since 2022."""
    date: str = ""
    remarks: tuple[str, ...] = ()
    """What was presumed, or not understood."""


def read_place(
    text: str,
    *,
    country: str = "",
    lang: str = "und",
    is_date: Callable[[str], bool] = is_year,
    is_type: Callable[[str], bool] = is_no_type,
    is_state: Callable[[str], bool] = is_no_type,
) -> Place:
    """Read the text of a cell. ``country`` is the text of a column for the country beside it.

    ``is_date`` and ``is_type`` tell dates and the caller's types. Raises `InvalidMunicipality` if the cell
    names no municipality, has lost letters, or names another country than the column.

    >>> read_place("Portland (Maine, USA)", lang="en").region
    'Maine'
    """
    remarks: list[str] = []
    line = text.strip()
    if "  " in line or not line.isprintable():
        line = _LINES.sub("\n", _SPACES.sub(" ", line)).strip()
    for cell in (line, country):
        check_spreadsheet_error(cell)
    code, beside, unknown = None, "", ""
    words = Words(lang, is_date, is_type, is_state)
    if country:
        code, beside, unknown = _read_country(country, words, remarks)
    if not line:
        raise InvalidMunicipality("a name must be a non-empty text in one line: ''", value=text)
    check_word_for_nothing(line, remarks)
    if is_plain(line, is_type):
        return Place(line, code, beside, unknown, remarks=tuple(remarks))
    line = mend_letters(line, remarks)
    bare, flags = take_flags(line)
    unmarked = strip_footnote_marks(bare)
    if unmarked != bare:
        remarks.append(f"footnote mark removed from the name: {truncated_repr(text)}")
    bare = _DANGLING.sub("", _SPACES.sub(" ", unmarked).strip())
    reader = _PlaceReader(bare, words, code, unknown, remarks)
    place = reader.read([Part(flag, Kind.COUNTRY, flag) for flag in flags])
    return evolve(place, region=place.region or beside) if beside else place


def _read_country(text: str, words: Words, remarks: list[str]) -> tuple[str | None, str, str]:
    """Return the code, the region, and the text that is not known, of a cell for a country."""
    code = find_country(text)
    if code is not None:
        return code, "", ""
    bare, flags = take_flags(text)
    bare = " ".join(strip_footnote_marks(bare).split())
    parts = [part for part in split_inside(bare, words) if part.kind is not Kind.NOTE]
    parts = _find_parts_of_countries(parts, {*flags})
    codes = {_find_country_of(part) for part in parts} - {None} | {*flags}
    if not codes:
        codes = _find_doubled(bare)
        parts = parts if not codes else []
    if len(codes) != 1:
        return None, "", text
    (code,) = codes
    rest = [
        part.text for part in parts if _find_country_of(part) is None and part.kind is not Kind.PAST
    ]
    if any(part.kind is Kind.PAST for part in parts):
        remarks.append(f"a former country in the column of the country: {truncated_repr(text)}")
    if rest:
        remarks.append(
            f"presumed to be a region in the column of the country: {truncated_repr(text)}"
        )
    return code, ", ".join(rest), ""


def _find_doubled(text: str) -> set[str | None]:
    """Return the country that a text names twice, by a name and a code: FR France."""
    first, _, behind = text.partition(" ")
    before, _, last = text.rpartition(" ")
    pairs = ((first, behind), (last, before))
    found = {find_country(one) for one, other in pairs if find_country(one) == find_country(other)}
    return found - {None}


def _find_country_of(part: Part) -> str | None:
    """Return the country that a part of a cell for a country names."""
    if part.kind in {Kind.REGION, Kind.PAST}:
        return None
    return part.country or find_country(part.text)


def _find_parts_of_countries(parts: list[Part], told: set[str | None]) -> list[Part]:
    """Return the parts, of which what belongs to a country that is told as well is a region: Réunion
    beside France, Scotland beside the United Kingdom.
    """
    countries = [part for part in parts if part.kind is Kind.COUNTRY]
    found: list[Part] = []
    for part in parts:
        if part.kind is Kind.COUNTRY:
            others = {each.country for each in countries if each.text != part.text} | told
            country = find_sovereign(part.country or "")
            states = find_region(part.text) if len(part.text) == 2 else ()
            country = next((code for code in states if code in others), country)  # RS, Brasil
            if country is None and part.country in find_region(part.text):
                country = part.country
            if country is not None and country in others:
                found.append(evolve(part, kind=Kind.REGION, country=None, remark=""))
                continue
        found.append(part)
    return found


def _remark_on_country(name: str, remarks: list[str]) -> None:
    code = find_country_beside(name)
    front = find_country_beside(name[:2]) if name[:1] > "\u2e7f" else None
    if front is not None and front != code:
        remarks.append(f"begins with the name of a country, kept in the name: {name[:2]!r}")
    if code is not None and code not in _CITY_STATES:
        remarks.append(f"the name of a country, not of a municipality: {truncated_repr(name)}")


@frozen(order=False)
class _PlaceReader:
    """Put the parts of one cell together."""

    text: str
    words: Words
    column: str | None
    """The country of the column beside the cell."""
    unknown: str
    remarks: list[str]

    def read(self, flags: list[Part]) -> Place:
        """Return the place that the parts make."""
        parts = self._split()
        codes = {self.column, *(part.country for part in (*flags, *parts))}
        self.remarks.extend(
            part.remark for part in parts if part.remark and (part.held or "") not in codes
        )
        parts = [part for part in parts if part.kind is not Kind.NOTE] or parts
        name = self._find_name(parts)
        rest = [part for part in parts if part is not name]
        rest = _find_parts_of_countries(rest, {self.column, *(flag.country for flag in flags)})
        country, rest = self._find_country(rest, flags)
        region, rest = self._find_region(parts, name, rest, country)
        state, date, rest = self._find_state(rest)
        kinds = [part for part in rest if part.kind is Kind.TYPE]
        for part in kinds[1:]:
            self.remarks.append(
                f"a second type beside the name, left out: {truncated_repr(part.text)}"
            )
        past = self._find_past(rest, country)
        left = [part for part in rest if part.kind in {Kind.NAME, Kind.AMBIGUOUS, Kind.REGION}]
        self._remark_on_left(name, left)
        whole = name.text
        if left:
            untouched = len(left) + 1 == len(parts)
            whole = self.text.replace("\n", " ") if untouched else _join_parts(name, left)
        self._remark_on_several(whole)
        return Place(
            whole,
            country,
            region,
            "" if country else self.unknown or past,
            kinds[0].text if kinds else "",
            state,
            date,
            tuple(dict.fromkeys(self.remarks)),
        )

    def _split(self) -> list[Part]:
        """Return all parts of the text."""
        text, words = self.text, self.words
        open_brackets = count_open_brackets(text)
        if open_brackets:
            self.remarks.append(f"a bracket without its other half: {truncated_repr(text)}")
        if open_brackets < 0:
            return [Part(text, Kind.NAME)]
        found: list[Part] = []
        stretches = list(split_brackets(text))
        if not any(stretch.strip() for stretch, number in stretches if not number):
            self.remarks.append(f"presumed to be a name: {truncated_repr(text)}")
            stretches = [(stretch, number - 1) for stretch, number in stretches if number]
        for stretch, number in stretches:
            if number and found and _is_of_country(found[-1], stretch):
                found[-1] = _extend_country(found[-1], stretch)
            elif number:
                inside = split_inside(stretch.strip(), words)
                inside = [evolve(part, bracket=number) for part in inside]
                found += [
                    evolve(part, kind=Kind.NAME) if _is_other_script(part, found) else part
                    for part in inside
                ]
            else:
                found += split_outside(stretch, words)
        return found

    def _find_name(self, parts: list[Part]) -> Part:
        """Return the part that is the name."""
        outside = [part for part in parts if not part.bracket]
        inside = [part for part in parts if part.bracket]
        named = [part for part in outside if part.kind is Kind.NAME]
        if _is_namesake_of_country(parts) and (not named or parts[-1].kind is Kind.COUNTRY):
            reason = "presumed to be a town with the name of a country"
            self.remarks.append(f"{reason}: {truncated_repr(parts[0].text)}")
            return parts[0]
        first = next((part for part in outside if part.kind in _UNITS), None)
        if named and first is not None and first.kind is Kind.REGION:
            named = [first, *named]
        if not named and outside and all(part.kind is Kind.COUNTRY for part in outside):
            named = [
                part
                for part in inside
                if part.kind in {Kind.NAME, Kind.REGION}
                and normalize_word(part.text) not in get_words("municipalities")
            ]
            if named and named[0].text.isascii():
                reason = f"presumed to be the country of {named[0].text!r}: {outside[0].text!r}"
                self.remarks.append(reason)
        for kind in (Kind.AMBIGUOUS, Kind.REGION, Kind.COUNTRY):
            named = named or [part for part in outside if part.kind is kind]
        if not named:
            named = [part for part in outside if part.kind in _OTHERS]
            named = named or [part for part in inside if part.kind in {Kind.NAME, Kind.REGION}]
            named = named or inside[:1] or outside[:1]
            if not named or named[0].kind is Kind.DATE:
                message = f"no name of a municipality: {truncated_repr(self.text)}"
                raise InvalidMunicipality(message, value=self.text)
            self.remarks.append(f"presumed to be a name: {truncated_repr(named[0].text)}")
        name = named[0]
        if name.kind is Kind.COUNTRY and len(parts) == 1 and self.column in {None, name.country}:
            _remark_on_country(name.text, self.remarks)
        return name

    def _find_country(self, rest: list[Part], flags: list[Part]) -> tuple[str | None, list[Part]]:
        """Return the country, and the parts that are no country."""
        told = {part.country: part for part in (*flags, *rest) if part.kind is Kind.COUNTRY}
        smaller = [code for code in told if code and find_sovereign(code) in told]
        larger = find_sovereign(self.column or "")
        for code in (
            *smaller,
            larger,
        ):  # a flag of Réunion beside France, France in a row of Réunion
            told.pop(code, None)
        country = self.column or next(iter(told), None)
        if self.unknown and told:
            reason = f"the country of the column is not known: {truncated_repr(self.unknown)}"
            self.remarks.append(f"{reason}, so the one beside the name is taken")
        self._check_countries(told, country)
        left: list[Part] = []
        for part in rest:
            if part.kind is Kind.AMBIGUOUS and country is not None:
                if part.country != country:
                    left.append(evolve(part, kind=Kind.REGION))
            elif part.kind is not Kind.COUNTRY:
                left.append(part)
        return country, left

    def _check_countries(self, told: Mapping[str | None, Part], country: str | None) -> None:
        for code, part in told.items():
            if code != country:
                message = f"{part.text!r} beside the name is in {code}, not in {country}"
                raise InvalidMunicipality(
                    f"{message}: {truncated_repr(self.text)}", value=self.text
                )

    def _find_past(self, rest: list[Part], country: str | None) -> str:
        """Return the country that is no more, if no other is told; what does not agree is told."""
        past = [part.text for part in rest if part.kind is Kind.PAST]
        for text in past:
            former = find_former_country(text)
            known = former is None or country is None or country in former.successors
            if self.unknown or not known:
                self.remarks.append(f"a former country beside the name: {truncated_repr(text)}")
        return past[0] if past else ""

    def _find_region(
        self, parts: list[Part], name: Part, rest: list[Part], country: str | None
    ) -> tuple[str, list[Part]]:
        """Return the region, and the parts that are none."""
        outside = [part for part in parts if not part.bracket]
        names = [part for part in outside if part.kind is Kind.NAME]
        several = any(part.separator in _LISTING for part in outside)
        if outside[0].kind is Kind.COUNTRY and len(names) == 1:
            several = False  # イタリア国・トスカーナ州・フィレンツェ市
        found: list[str] = []
        left: list[Part] = []
        for part in rest:
            if several and not part.bracket:
                left.append(part)
            elif part.kind is Kind.REGION:
                found.append(part.text)
                codes = find_region(part.text)
                if country is not None and codes and country not in codes:
                    reason = f"a region of this name is not known in {country}"
                    self.remarks.append(f"{reason}: {truncated_repr(part.text)}")
            elif part.kind is Kind.NAME and _stands_beside_country(parts, name, part):
                found.append(part.text)
                self.remarks.append(f"presumed to be a region: {truncated_repr(part.text)}")
            else:
                left.append(part)
        return ", ".join(found), left

    def _find_state(self, rest: list[Part]) -> tuple[str, str, list[Part]]:
        """Return the text of the state, that of the date, and the parts that are neither."""
        states = [part for part in rest if part.kind is Kind.STATE]
        dates = [part for part in rest if part.kind is Kind.DATE]
        texts = [part.text for part in states]
        for state, behind in pairwise(rest):
            if (
                behind.kind is Kind.DATE
                and texts == [state.text]
                and behind.bracket == state.bracket
                and not any(each.isdecimal() for each in state.text)
            ):
                texts = [f"{state.text}, {behind.text}"]
                dates.remove(behind)
        for part in dates[1:]:
            self.remarks.append(
                f"a second date beside the name, left out: {truncated_repr(part.text)}"
            )
        date = dates[0].text if dates else ""
        left = [part for part in rest if part.kind not in {Kind.STATE, Kind.DATE}]
        return "; ".join(texts), date, left

    def _remark_on_left(self, name: Part, left: Iterable[Part]) -> None:
        """Add a remark for all that stays in the name."""
        inside = [part for part in left if part.bracket]
        outside = [part for part in left if not part.bracket]
        for part in inside:
            reason = "a bracket that is no known country or region is kept in the name"
            self.remarks.append(f"{reason}: {truncated_repr(part.text)}")
        listed = any(part.separator in _LISTING for part in (name, *outside) if part.separator)
        if outside and (len(outside) > 1 or listed):
            self._remark_as_several([name.text, *(part.text for part in outside)])
        else:
            for part in outside:
                reason = "neither a known country nor a region, kept in the name"
                if part.kind is not Kind.NAME:
                    reason = "may be a country or a region, kept in the name"
                self.remarks.append(f"{reason}: {truncated_repr(part.text)}")

    def _remark_as_several(self, names: list[str]) -> None:
        if "/".join(names).casefold() in _DOUBLE_NAMES:
            return
        reason = "may be several municipalities: write each in a row of its own"
        self.remarks.append(f"{reason}: {', '.join(map(truncated_repr, names))}")

    def _remark_on_several(self, name: str) -> None:
        """Add a remark if a word such as "and" stands between two names."""
        words = name.split(" ")
        joints = _find_joints(self.words.lang)
        for number in range(1, len(words) - 1):
            if normalize_word(words[number]) in joints and name.casefold() not in _DOUBLE_NAMES:
                self._remark_as_several([" ".join(words[:number]), " ".join(words[number + 1 :])])
                break


def _is_namesake_of_country(parts: list[Part]) -> bool:
    """Whether the first part is a town with the name of a country: Mexico, Missouri; Peru, IL, USA."""
    first = parts[0] if parts else None
    if first is None or first.kind is not Kind.COUNTRY or len(first.text) <= 3:
        return False
    behind = [part for part in parts[1:] if part.bracket or part.separator in {",", "，"}]
    if len(parts) > 2 and parts[1] in behind and parts[-1] in behind:
        last = parts[-1]
        again = last.text == first.text and not last.bracket
        if last.kind is Kind.COUNTRY and (again or last.country != first.country):
            return True
    return any(
        (part.kind is Kind.REGION and _is_in_another(part.text, first.country))
        or (part.kind is Kind.AMBIGUOUS and len(part.text) == 2 and first.country != "US")
        for part in behind
    )


def _is_in_another(region: str, country: str | None) -> bool:
    """Whether a region is known, and none of this name is in a country."""
    codes = find_region(region)
    return bool(codes) and country not in codes


def _is_other_script(part: Part, parts: list[Part]) -> bool:
    """Whether a region in a bracket may be the name itself in another script: Osaka (大阪)."""
    if part.kind is not Kind.REGION or not parts or parts[-1].kind is Kind.COUNTRY:
        return False
    scripts = [(each[0] > "\u2e7f") + (each[0] > "\u02af") for each in (part.text, parts[-1].text)]
    return scripts[0] != scripts[1] and normalize_country_name(part.text) in get_region_names()


def _is_of_country(part: Part, inside: str) -> bool:
    """Whether a bracket belongs to the name of the country in front of it: Taiwan (ROC)."""
    if part.bracket or not any(map(str.isalnum, inside)):
        return False
    if find_country_beside(f"{part.text} ({inside})") is not None:
        return part.kind is Kind.COUNTRY or bool(part.separator)
    short = 3 <= len(inside) <= 5 and inside.isascii() and inside.isalpha() and inside.isupper()
    return part.kind is Kind.COUNTRY and short and bool(part.separator)


def _extend_country(part: Part, inside: str) -> Part:
    """Return the country with a bracket that belongs to its name."""
    text = f"{part.text} ({inside})"
    country = find_country_beside(text)
    remark = "" if country else f"presumed to be a part of the country's name: {inside!r}"
    return evolve(
        part, text=text, kind=Kind.COUNTRY, country=country or part.country, remark=remark
    )


def _stands_beside_country(parts: list[Part], name: Part, part: Part) -> bool:
    """Whether a part stands in a bracket with a country, or between the name and a country."""
    where = [number for number, each in enumerate(parts) if each is name or each is part]
    countries = [
        number
        for number, each in enumerate(parts)
        if each.kind is Kind.COUNTRY and each.bracket == part.bracket
    ]
    if part.bracket:
        return bool(countries)
    return parts[where[0]] is name and bool(countries) and countries[-1] > where[-1]


@cache
def _find_joints(lang: str) -> frozenset[str]:
    """Return the words between two names: those of the language, and those that are nothing else."""
    others = get_words("joints") - get_words("prepositions") - get_words("articles")
    own = find_own_words("joints", lang)
    return others if own == get_words("joints") else own | others


def _join_parts(name: Part, left: Iterable[Part]) -> str:
    """Return the name with the parts that stay in it."""
    text = name.text
    for part in left:
        if part.bracket:
            east = text[-1] > "\u2e7f"
            text += f"（{part.text}）" if east else f" ({part.text})"
        elif part.separator in {",", ";"}:
            text += f"{part.separator} {part.text}"
        elif part.separator in {"", "\n"}:
            text += f" {part.text}"
        elif part.separator in "/／、，；：":
            text += f"{part.separator}{part.text}"
        else:
            text += f" {part.separator} {part.text}"
    return text
