"""Cut the text of a municipality's cell into parts, and find what each part is."""

from __future__ import annotations

import re
from enum import Enum, auto
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Final

from attrs import evolve, frozen

from partnerships._languages.lexicon import (
    LISTS,
    find_meaning,
    get_meanings,
    get_words,
    iter_words,
    normalize_word,
)
from partnerships.formats._dates.notations import ERA
from partnerships.formats._rows.countries import (
    NOT_A_COUNTRY_IN_FRONT,
    find_country,
    find_country_beside,
    find_country_code,
    find_country_letter,
    find_former_country,
    find_region,
    get_country_names,
    get_former_countries,
    get_region_names,
    keep_letters,
)
from partnerships.formats._rows.place_marks import decode_again

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from partnerships._languages.lexicon import Kind as WordKind

OPENING: Final = "(（[［{【〔〈《「"
CLOSING: Final = ")）]］}】〕〉》」"
_BRACKET: Final = re.compile("[" + re.escape(OPENING + CLOSING) + "]")
SEPARATOR: Final = re.compile(
    r" ?[,、，;；|\n][ \n]*| ?[:：] ?| ?[/／] ?| [-–—‐―−~〜·•=] |(?<![ァ-ヿ])・|・(?![ァ-ヿ])"
)
"""What separates the parts of a cell."""
_DOTS: Final = re.compile(r" ?[・·‧･] ?")
_ENDED: Final = frozenset({"suspended", "dormant", "expired", "terminated"})
"""The states of a partnership that are no longer, or not now, in force."""
_POSTAL_CODES: Final = frozenset(
    """
    AK AL AR AZ CA CO CT DC DE FL GA HI IA ID IL IN KS KY LA MA MD ME MI MN MO MS MT NC ND NE NH NJ NM NV NY
    OH OK OR PA RI SC SD TN TX UT VA VT WA WI WV WY PR GU VI AS MP AB BC MB NB NL NS NT NU ON PE QC SK YT
    """.split()  # noqa: SIM905  # reads better as text
)
"""The codes of states of the US and provinces of Canada: Newark, DE is not in Germany."""
_DIGIT: Final = re.compile(r"\d")
_LONG_NUMBER: Final = re.compile("[0-9０-９]{3}")
_OTHER_WORDS: Final = frozenset(
    {"island", "san martin", "saint martin", "granada", "franca", "formosa"}
)
"""Names of countries that are a common word at the end of other names."""
CODE_IN_FRONT: Final = re.compile("([A-Z]{1,3})[-–](?=[^\\W\\d_]{3})")
"""A country's code with a hyphen, as in front of a postal code or a name: PL-Kraków."""
_REGION_IN_FRONT: Final = re.compile(
    "([^ ]{2,}?(?:省|州|県|縣|道|府|都)) ?([^市县縣町村区區 ][^ ]*[市區区町村郡县])"
    "|([^ ]{2,}(?:도|성|주|현|省|州)) ([^ ]{2,}[시군구읍면])"
)
"""A region and a name that is told to be one by its last letter: 広島県呉市, 강원도 춘천시."""
_METROPOLIS_IN_FRONT: Final = re.compile("([^ ]+(?:광역시|특별시|특별자치시)) [^ ]+[구군]")
"""A city in front of one of its districts, which is as well a municipality: 부산광역시 중구."""
_GLUED_DATE: Final = re.compile(
    r"([^0-9０-９]*[\u2e80-\U0001ffff]) ?((?:昭和|平成|令和|大正|民國|民国)?[0-9０-９]+[年. /-].*|[0-9０-９]{4}年?)"
)
"""A name in an East Asian script with a date behind it, without a space between them."""
_OF: Final = frozenset(
    {
        "of",
        "de",
        "d'",
        "di",
        "von",
        "da",
        "do",
        "dos",
        "das",
        "del",
        "della",
        "de la",
        "du",
        "des",
        "van",
    }
)
"""Prepositions that join the parts of names as well: Ecatepec de México."""
_QUALIFIERS: Final = frozenset(
    """
    new nueva nuevo nova novo nouvelle neu nieuw north south east west little old alte alt
    antigua antiguo antiga antigo gamla gamle eski stary stara historic then great upper lower
    san santa saint st st. fort port puerto mount lake villa baja the isle island islands republic gulf ciudad
    city stadt
    """.split()  # noqa: SIM905  # reads better as text
)
"""Words that make the name of a country another name: New Mexico."""
_HAN: Final = "\u3400-\u9fff々〇"
_REGION_AND_NAME: Final = re.compile(
    rf"((?:[{_HAN}]{{2,}}?|[ァ-ヿ・]{{2,}}?|[\uac00-\ud7a3]{{2,}}?)"
    r"(?:特别行政区|自治区|自治州|省|州|県|县|縣|道|府|도))"
    r"([^市县縣町村区區].+)"
)
"""A region in front of a name, without a space between them."""
_MUNICIPALITY: Final = re.compile(
    r".{2,}(?:市|区|區|县|縣|県|省|州|町|村|郡|道|府|都|시|군|구|도|현|주|성)"
)
"""A name that is told to be one by its last letter."""
_SAFE_IN_FRONT: Final = re.compile("일본|.+국")
"""Short Korean names of countries with which no other name begins: 가나 and 타이 are none."""
_WHOLE_STATE: Final = re.compile("(?:国|國|共和国|共和國|연방|連邦|王国|王國)$")
_CUT_ANYWHERE: Final = re.compile(rf"[{_HAN}]+|[가-힣]+국")
"""Names of countries that are cut off whatever stands behind them, always with a remark."""
_SYLLABLES: Final = frozenset(
    {
        "马里", "馬利", "阿曼", "沙特", "波斯", "捷克", "尼日", "多哥", "巴林", "加纳", "加蓬", "加彭", "约旦", "約旦",
        "乍得", "查德", "也门", "卡達", "東加", "南阿", "迦納", "不丹", "文莱",
    }
)  # fmt: skip
"""Names of countries with whose letters the sounds of other names are written as well."""
MAX_SPLITS: Final = 8
"""The number of places at which a text is tried to be cut."""


_WESTERN: Final = "[A-Za-zÀ-ÖØ-öø-\u02af\u0370-\u052f\u1e00-\u1fff]"
_PLAIN_WESTERN: Final = re.compile(
    rf"{_WESTERN}+(?:(?:[-'’]|\.? ){_WESTERN}+)*(?P<number> [0-9]{{1,2}})?"
)
_PLAIN_EASTERN: Final = re.compile(
    "[\u3400-\u9fff々\u3041-\u3096ァ-ヺー]+(?:(?<=[ァ-ー])・[ァ-ヺー]+)*|[\uac00-\ud7a3]+"
)
"""Names in one script, beside which no sign stands."""
_MAX_PLAIN_WORDS: Final = 8


class Kind(Enum):
    """What a part of a cell is."""

    NAME = auto()
    COUNTRY = auto()
    AMBIGUOUS = auto()
    """The name or code of a country, or of a region."""
    PAST = auto()
    """A country that is no more."""
    REGION = auto()
    TYPE = auto()
    STATE = auto()
    DATE = auto()
    NOTE = auto()
    """A note on a link, which says nothing of the municipality."""


@frozen(order=False)
class Part:
    """A part of a cell, and what it is."""

    text: str
    kind: Kind
    country: str | None = None
    remark: str = ""
    bracket: int = 0
    """The number of the bracket that it stands in; 0 if it stands in none."""
    separator: str = ""
    """What stands in front of it."""
    held: str | None = None
    """The country that its last word names, if it may be no part of the name; the remark says so."""


def is_no_type(_: str) -> bool:
    """Return False: the caller has no words of its own."""
    return False


@frozen(order=False)
class Words:
    """The questions asked of words in the cells of one list."""

    lang: str
    is_date: Callable[[str], bool]
    is_type: Callable[[str], bool]
    is_state: Callable[[str], bool] = is_no_type

    def says_date(self, text: str) -> bool:
        """Whether a text reads as a date; one without a digit never does, since March is a town."""
        return _DIGIT.search(text) is not None and self.is_date(text)

    def says_type(self, text: str) -> bool:
        """Whether a text is a word for a type of partnership."""
        return find_meaning("types", text, self.lang) is not None or self.is_type(text)

    def find_state(self, text: str) -> str | None:
        """Return the state that a text tells, with or without a date: suspended since 2022."""
        words = text.split(" ")
        code = _find_state_code(text.rstrip(" :："), self.lang)
        if code is not None or _DIGIT.search(text) is None:
            return code
        for number in range(len(words) - 1, 0, -1):
            if len(words) - number > MAX_SPLITS:
                break
            for part, rest in (
                (" ".join(words[:number]), " ".join(words[number:])),
                (" ".join(words[len(words) - number :]), " ".join(words[: len(words) - number])),
            ):
                code = _find_state_code(part.rstrip(" :："), self.lang)
                if code and self.says_date(rest):
                    return code
        return "dated" if self.is_state(text) else None


def _find_state_code(text: str, lang: str) -> str | None:
    meaning = find_meaning("states", text, lang)
    if meaning is not None:
        return meaning.code
    plain = normalize_word(text)
    bare = plain.rstrip(".")
    is_former = plain in get_words("former") or (
        len(bare) > 2 and bare in _strip_points(get_words("former"))
    )
    return "terminated" if is_former else None


@cache
def _strip_points(words: frozenset[str]) -> frozenset[str]:
    return frozenset(word.rstrip(".") for word in words)


@cache
def find_own_words(kind: WordKind, lang: str) -> frozenset[str]:
    """Return the words of a kind in a language and in English; of one that is not known, in all."""
    base = lang.partition("-")[0]
    if base not in {tag.partition("-")[0] for tag in LISTS}:
        return get_words(kind)
    return frozenset(
        normalize_word(word)
        for tag, words in LISTS.items()
        if tag.partition("-")[0] in {base, "en"}
        for word, _ in iter_words(words.get(kind, ""))
    )


def is_plain(line: str, is_type: Callable[[str], bool]) -> bool:
    """Whether a text can be seen to be a name beside which nothing stands, without reading its parts."""
    if is_type(line):
        return False
    western = _PLAIN_WESTERN.fullmatch(line)
    if western is not None:
        name = line[: western.start("number")] if western["number"] else line
        if name is not line and _may_end_as_date(name, western["number"]):
            return False
        return _is_plain_western(name, is_type)
    if line[0] < "\u2e80" or not _PLAIN_EASTERN.fullmatch(line):
        return False
    return not (
        may_have_front(line)
        or find_former_country(line) is not None
        or _normalize_apart(line) is None
        or _REGION_IN_FRONT.fullmatch(line)
        or ("・" in line and find_country_beside(line.rpartition("・")[2]))
    )


def _may_end_as_date(name: str, number: str) -> bool:
    """Whether a text with a number of one or two digits behind it can be a date: Heisei 17."""
    last = name.rpartition(" ")[2]
    return len(last) < 3 or ERA.fullmatch(last + number) is not None


def _is_plain_western(line: str, is_type: Callable[[str], bool]) -> bool:
    words = line.split(" ")
    if len(words) > _MAX_PLAIN_WORDS or decode_again(line) is not None:
        return False
    plain: list[str] = []
    for number, word in enumerate(words, 1):
        apart = _normalize_apart(word)
        if apart is None or (is_type is not is_no_type and is_type(" ".join(words[:number]))):
            return False
        plain.append(apart)
    names = _find_texts_beside()
    for number in range(len(plain)):
        if "".join(plain[number:]) in names or "".join(plain[: number + 1]) in names:
            return False
        if number and "".join(plain[number:]) in get_region_names():
            return False
    apart = line.replace("'", " ").replace("’", " ")  # l'Italie
    return apart == line or _is_plain_western(apart, is_type)


@cache
def _find_texts_beside() -> frozenset[str]:
    """Return all that can begin or end a text in which a name stands, as `normalize_country_name` returns
    it: countries of today and of the past, types, states and notes on links.
    """
    found = {*get_country_names(), *get_former_countries()}
    for words in (get_meanings("types"), get_meanings("states"), get_words("link_notes")):
        found.update(map(keep_letters, words))
    return frozenset(found)


@lru_cache(maxsize=16384)
def _normalize_apart(word: str) -> str | None:
    """Return a word as in the names of countries; None if it means something beside a name."""
    if (len(word) <= 3 and word.isupper()) or CODE_IN_FRONT.match(word):
        return None
    simple = word.isascii() and word.isalpha()
    plain = word.lower() if simple else normalize_word(word).rstrip(".")
    if plain in _find_telling_words():
        return None
    return plain if simple else keep_letters(plain)


@cache
def _find_telling_words() -> frozenset[str]:
    """Return the words that mean something where they stand in front of a name or between two."""
    return _strip_points(get_words("former") | get_words("joints"))


@lru_cache(maxsize=8192)
def classify(text: str, words: Words, *, bracketed: bool) -> Part:
    """Return what a part is, read as a whole."""
    dated = words.says_date(text)
    found = None if dated else find_country_part(text, bracketed=bracketed)
    if found is not None:
        return found
    if dated:
        kind = Kind.DATE
    elif not text or normalize_word(text) in get_words("link_notes"):
        kind = Kind.NOTE
    elif words.find_state(text) is not None:
        kind = Kind.STATE
    elif words.says_type(text):
        kind = Kind.TYPE
    else:
        kind = _find_kind(text)
    return Part(text, kind)


def find_country_part(text: str, *, bracketed: bool) -> Part | None:
    """Return the country that a text names, or might name, or None."""
    code = find_code(text)
    if code is not None:
        return code
    letter = find_country_letter(text) if bracketed else None
    if letter is not None:
        remark = f"presumed to be the code of a country: {text!r}" if text.isascii() else ""
        return Part(text, Kind.COUNTRY, letter, remark)
    bare = _strip_articles(text)
    if find_former_country(bare) is not None:
        return Part(text, Kind.PAST)
    country = find_country_beside(text) or find_country_beside(bare)
    if country is not None:
        return Part(text, Kind.COUNTRY, country)
    country = find_country(bare) if len(bare) > 3 else None
    return Part(text, Kind.AMBIGUOUS, country) if country is not None else None


def find_code(text: str) -> Part | None:
    """Return the country whose code in capitals a text is, or None."""
    if not (2 <= len(text) <= 3 and text.isascii() and text.isalpha() and text.isupper()):
        return None
    country = find_country_code(text)
    if country is None or find_former_country(text) is not None:
        return None
    if text in _POSTAL_CODES:
        return Part(text, Kind.AMBIGUOUS, country)
    short = len(text) == 2 and text != "UK"
    remark = f"presumed to be the code of a country: {text!r}" if short else ""
    return Part(text, Kind.COUNTRY, country, remark)


def _strip_articles(text: str) -> str:
    """Return a text without the prepositions and articles in front of it."""
    for _ in range(2):
        first, space, rest = text.partition(" ")
        if not space or normalize_word(first) not in _find_small_words():
            break
        text = rest
    return text


@cache
def _find_small_words() -> frozenset[str]:
    return get_words("prepositions") | get_words("articles")


def _find_kind(text: str) -> Kind:
    """Return whether a text that is nothing else is a region or a name."""
    return Kind.REGION if is_region(text) else Kind.NAME


def is_region(text: str) -> bool:
    """Whether a text is a region by a word in it: Bács-Kiskun county, オレゴン州."""
    plain = normalize_word(text)
    if _DIGIT.search(plain) is not None:
        return False
    if find_region(text):
        return True
    words = plain.split()
    regions = get_words("regions")
    for number in range(1, min(3, len(words) - 1) + 1):
        if " ".join(words[:number]) in regions or " ".join(words[-number:]) in regions:
            return True
    suffixes = _find_region_suffixes()
    return plain.endswith(suffixes) and any(
        len(plain) > len(suffix) + 1 and plain.endswith(suffix) for suffix in suffixes
    )


@cache
def _find_region_suffixes() -> tuple[str, ...]:
    return tuple(get_words("region_suffixes"))


def split_brackets(text: str) -> Iterator[tuple[str, int]]:
    """Yield the stretches of a text, each with the number of its outermost bracket, 0 for none.

    Every bracket that is closed must have been opened; one that is not closed ends with the text.
    """
    depth = number = start = 0
    for found in _BRACKET.finditer(text):
        opens = found[0] in OPENING
        if opens and depth == 0:
            yield text[start : found.start()], 0
            number, start, depth = number + 1, found.end(), 1
        elif opens:
            depth += 1
        elif depth == 1:
            yield text[start : found.start()], number
            start, depth = found.end(), 0
        else:
            depth -= 1
    yield text[start:], number if depth else 0


def count_open_brackets(text: str) -> int:
    """Return how many brackets are not closed; less than 0 if one is closed that was not open."""
    depth = 0
    for found in _BRACKET.finditer(text):
        depth += 1 if found[0] in OPENING else -1
        if depth < 0:
            break
    return depth


def split_inside(text: str, words: Words) -> list[Part]:
    """Return the parts of a bracket's text."""
    if _BRACKET.search(text):
        country = find_country_beside(text)
        if country is not None:
            return [Part(text, Kind.COUNTRY, country)]
        text = _BRACKET.sub(", ", text).strip(" ,")
    whole = classify(text, words, bracketed=True)
    if whole.kind not in {Kind.NAME, Kind.REGION}:
        return [whole]
    pieces = split_at_separators(text, words)
    if len(pieces) == 1:
        first, *others = _DOTS.split(text)
        if others and find_country_part(first, bracketed=True) is not None:
            pieces = [("", first), ("・", "・".join(others))]
    if len(pieces) == 1:
        front = find_front(text)
        return [whole] if front is None else [front[1], classify_rest(front[0], words)]
    return [_separate(classify(piece, words, bracketed=True), mark) for mark, piece in pieces]


def classify_rest(text: str, words: Words) -> Part:
    """Return what stands behind a country in a bracket: the region, if it is no other thing."""
    part = classify(text, words, bracketed=True)
    return Part(text, Kind.REGION) if part.kind is Kind.NAME else part


def _separate(part: Part, separator: str) -> Part:
    return evolve(part, separator=separator)


def split_at_separators(text: str, words: Words) -> list[tuple[str, str]]:
    """Return the pieces of a text, each with the separator in front of it.

    A date stays whole: Sendai, May 12, 1971.
    """
    pieces: list[tuple[str, str]] = []
    start, mark = 0, ""
    for number, found in enumerate(SEPARATOR.finditer(text)):
        if found.start() and number < MAX_SPLITS and words.says_date(text[start:]):
            break
        pieces.append((mark, text[start : found.start()].strip()))
        start, mark = found.end(), found[0].strip() or "\n"
    pieces.append((mark, text[start:].strip()))
    return [(mark, piece.strip(" -–—") or piece) for mark, piece in pieces if piece]


def may_have_front(text: str) -> bool:
    """Whether a text in an East Asian script can have a country in front or a note behind it."""
    return text[:2] in _find_fronts() or text.endswith(_find_glued_notes())


def find_front(text: str) -> tuple[str, Part] | None:
    """Return a name in an East Asian script and the country in front of it: 日本仙台市; or None."""
    if text[:2] not in _find_fronts() or text.startswith(NOT_A_COUNTRY_IN_FRONT):
        return None
    first, space, rest = text.partition(" ")
    if space:
        part = find_country_part(first, bracketed=False)
        is_name = rest not in get_words("municipality_suffixes")  # 과테말라 시 is a name
        if part is not None and part.kind is Kind.COUNTRY and is_name:
            return rest.strip(), part
    first, *others = _DOTS.split(text, maxsplit=1)
    rest = "".join(others)
    country = find_country_beside(first) if rest else None
    if country is not None:
        remark = f"{first!r} in front of the name presumed to be its country"
        return rest, Part(first, Kind.COUNTRY, country, remark)
    for length in range(min(len(text) - 2, 16), 1, -1):
        name, rest = text[:length], text[length:]
        country, former = find_country_beside(name), find_former_country(name)
        if former is not None and len(rest) > 1:
            remark = f"presumed to be a former country: {name!r}"
            return rest, Part(name, Kind.PAST, remark=remark)
        if country is not None and _may_be_cut(name, rest):
            remark = f"{name!r} in front of the name presumed to be its country"
            return rest, Part(name, Kind.COUNTRY, country, remark)
    return None


def _find_kept_front(text: str) -> str:
    """Return the name of a country with which a name in an East Asian script begins, and may be in."""
    if text[:2] not in _find_fronts() or text.startswith(NOT_A_COUNTRY_IN_FRONT):
        return ""
    for length in range(min(len(text) - 2, 16), 1, -1):
        name, rest = text[:length], text[length:].lstrip()
        least = 4 if _is_katakana(name[-1]) else 2 + _is_hangul(name[-1])
        if length >= least and len(rest) > 1 and find_country_beside(name) is not None:
            return name
    return ""


def _may_be_cut(country: str, rest: str) -> bool:
    """Whether the rest of a text behind a country's name can be a name of its own."""
    if _is_katakana(country[-1]) and _is_katakana(rest[0]):
        return False
    if _is_hangul(country[-1]) and not (len(country) > 3 or _SAFE_IN_FRONT.fullmatch(country)):
        return False
    if _WHOLE_STATE.search(country) and len(country) > 2:
        return True
    if len(rest) > 1 and " " not in rest and _CUT_ANYWHERE.fullmatch(country):
        return country not in _SYLLABLES
    return " " not in rest and _MUNICIPALITY.fullmatch(rest) is not None


def _is_hangul(letter: str) -> bool:
    return "가" <= letter <= "힣"


def _is_katakana(letter: str) -> bool:
    return "ァ" <= letter <= "ヿ"


@cache
def _find_fronts() -> frozenset[str]:
    """Return the first two letters of countries' names in East Asian scripts."""
    today = frozenset(name[:2] for name in get_country_names() if name[:1] > "\u2fff")
    past = frozenset(name[:2] for name in get_former_countries() if name[:1] > "\u2fff")
    return today | past | {word + name[0] for name in past for word in "旧舊前原구옛"}


def split_region(text: str) -> tuple[str, str]:
    """Split a name in an East Asian script, from behind its country, into the region and the name."""
    region, space, name = text.rpartition(" ")
    if space:
        return region, name
    if text[1:2] in {"州", "省"} and len(text) > 3 and find_region(text[:2]):
        return text[:2], text[2:]
    found = _REGION_AND_NAME.fullmatch(text)
    return (found[1], found[2]) if found is not None else ("", text)


@cache
def _find_ended_words(lang: str) -> frozenset[str]:
    """Return the words in a language and in English that mean that a partnership is not in force."""
    bases = {tag.partition("-")[0] for tag in LISTS}
    own = {lang.partition("-")[0], "en"} if lang.partition("-")[0] in bases else bases
    return frozenset(
        word
        for word, meanings in get_meanings("states").items()
        if len(word) > 3
        and all(each.code in _ENDED for each in meanings)
        and any(tag.partition("-")[0] in own for each in meanings for tag in each.languages)
    )


def split_outside(text: str, words: Words) -> list[Part]:
    """Return the parts of a text that stands outside brackets."""
    found: list[Part] = []
    for mark, piece in split_at_separators(text, words):
        letter = find_country_letter(piece) if found and len(piece) == 1 else None
        if letter is not None and mark in {",", "/"}:
            remark = f"presumed to be the code of a country: {piece!r}"
            found.append(Part(piece, Kind.COUNTRY, letter, remark, separator=mark))
            continue
        if is_plain(piece, words.is_type):
            found.append(Part(piece, _find_kind(piece), separator=mark))
            continue
        whole = classify(piece, words, bracketed=False)
        parts = [whole]
        if whole.kind in {Kind.NAME, Kind.REGION}:
            parts = split_words(whole, words)
        found.append(_separate(parts[0], mark))
        found += parts[1:]
    return found


def split_words(part: Part, words: Words) -> list[Part]:
    """Return the parts of a piece in which no sign separates them: Braga au Portugal, 日本仙台市."""
    taken: list[Part] = []
    for _ in range(MAX_SPLITS):
        found = _split_off(part.text, words) or find_front(part.text)
        if found is None:
            break
        rest, other = found
        taken.append(other)
        if other.kind is Kind.COUNTRY and other.text[-1] > "\u2e7f":
            region, rest = split_region(rest)
            taken += [Part(region, Kind.REGION)] if region else []
        part = classify(rest, words, bracketed=False)
        if part.kind not in {Kind.NAME, Kind.REGION}:
            return [part, *taken]
    coded = CODE_IN_FRONT.match(part.text)
    if coded is not None:
        remark = f"may be the code of a country, kept in the name: {coded[1]!r}"
        return [Part(part.text, part.kind, remark=remark), *taken]
    in_front = _REGION_IN_FRONT.fullmatch(part.text)
    if in_front is not None:
        region, name = in_front[1] or in_front[3], in_front[2] or in_front[4]
        remark = f"presumed to be a region: {region!r}"
        return [Part(name, Kind.NAME), Part(region, Kind.REGION, remark=remark), *taken]
    metropolis = _METROPOLIS_IN_FRONT.fullmatch(part.text)
    if metropolis is not None:
        remark = f"begins with a larger city, kept in the name: {metropolis[1]!r}"
        return [Part(part.text, part.kind, remark=remark), *taken]
    front = _find_kept_front(part.text)
    if front:
        remark = f"begins with the name of a country, kept in the name: {front!r}"
        return [Part(part.text, part.kind, remark=remark), *taken]
    pieces = part.text.split(" ")
    return [*(_split_country(part, pieces) if len(pieces) > 1 else [part]), *taken]


def _split_off(text: str, words: Words) -> tuple[str, Part] | None:
    """Split off one thing that stands beside a name: the rest, and what it is; or None."""
    coded = CODE_IN_FRONT.match(text)
    code = find_country_part(coded[1], bracketed=True) if coded is not None else None
    if code is not None and code.kind is Kind.COUNTRY:
        return text[len(code.text) + 1 :], code
    found = _split_glued(text, words) if text[-1] > "\u2e7f" or text[0] > "\u2e7f" else None
    pieces = text.split(" ")
    splits = (
        _split_former,
        _split_code,
        _split_type,
        _split_date,
        _split_behind,
        _split_preposition,
    )
    if len(pieces) > 1:
        for split in splits:
            found = found or split(pieces, words)
    return found


def _split_glued(text: str, words: Words) -> tuple[str, Part] | None:
    """Split off what stands behind a name in an East Asian script without a space."""
    if text.endswith(_find_glued_notes()):
        note = max((each for each in _find_glued_notes() if text.endswith(each)), key=len)
        return text[: -len(note)].rstrip(), Part(note, Kind.NOTE)
    bare, dot, last = text.rpartition("・")
    country = find_country_beside(last) if dot and bare else None
    if country is not None:
        remark = f"presumed to be the country, not a part of the name: {last!r}"
        return bare, Part(last, Kind.COUNTRY, country, remark)
    dated = _GLUED_DATE.fullmatch(text)
    if dated is not None and words.says_date(dated[2]):
        remark = f"presumed to be a date, not a part of the name: {dated[2]!r}"
        return dated[1].rstrip(), Part(dated[2], Kind.DATE, remark=remark)
    return None


@cache
def _find_glued_notes() -> tuple[str, ...]:
    return tuple(each for each in get_words("link_notes") if len(each) > 3 and each[0] > "\u2e7f")


def _split_former(pieces: list[str], words: Words) -> tuple[str, Part] | None:
    first = normalize_word(pieces[0]).rstrip(".")
    if first in _QUALIFIERS or (first.isascii() and len(first) < 4 and first != "ex"):
        return None
    if first not in _strip_points(find_own_words("former", words.lang)):
        return None
    remark = f"presumed to say that the partnership has ended: {pieces[0]!r}"
    return " ".join(pieces[1:]), Part(pieces[0], Kind.STATE, remark=remark)


def _split_type(pieces: list[str], words: Words) -> tuple[str, Part] | None:
    """Split off a type in front of the name: Partnerstadt Graz. Twin Falls and Sister Bay are names."""
    for number in range(1, min(4, len(pieces))):
        text = " ".join(pieces[:number])
        if len(text) < 3 + 6 * text.isascii() or not words.says_type(text):
            continue
        remark = f"presumed to be the type, not a part of the name: {text!r}"
        return " ".join(pieces[number:]), Part(text, Kind.TYPE, remark=remark)
    return None


def _split_code(pieces: list[str], words: Words) -> tuple[str, Part] | None:
    """Split off a country's code at one end, unless all is in capitals: LA PAZ, LAO CAI."""
    del words
    code, rest = find_code(pieces[0]), " ".join(pieces[1:])
    if code is not None and code.kind is Kind.COUNTRY and not rest.isupper():
        return rest, code
    code, rest = find_code(pieces[-1]), " ".join(pieces[:-1])
    if code is not None and code.kind is Kind.COUNTRY and not rest.isupper():
        remark = f"presumed to be the code of a country: {code.text!r}"
        return rest, Part(code.text, Kind.COUNTRY, code.country, remark)
    return None


def _split_date(pieces: list[str], words: Words) -> tuple[str, Part] | None:
    """Split off a date behind the name: Nantes 1984."""
    for number in range(max(1, len(pieces) - MAX_SPLITS), len(pieces)):
        text = " ".join(pieces[number:])
        if _LONG_NUMBER.search(text) and words.says_date(text):
            remark = f"presumed to be a date, not a part of the name: {text!r}"
            return " ".join(pieces[:number]), Part(text, Kind.DATE, remark=remark)
    return None


def _split_behind(pieces: list[str], words: Words) -> tuple[str, Part] | None:
    """Split off a note on a link, or a word for an end, behind the name."""
    for number in range(max(1, len(pieces) - MAX_SPLITS), len(pieces)):
        text = " ".join(pieces[number:])
        plain = normalize_word(text)
        if plain in find_own_words("link_notes", words.lang):
            remark = f"presumed to be a note on a link, and removed from the name: {text!r}"
            return " ".join(pieces[:number]), Part(text, Kind.NOTE, remark=remark)
        if plain in _find_ended_words(words.lang):
            remark = f"presumed to be a state, not a part of the name: {text!r}"
            return " ".join(pieces[:number]), Part(text, Kind.STATE, remark=remark)
    return None


def _split_preposition(pieces: list[str], words: Words) -> tuple[str, Part] | None:
    """Split off a country behind a preposition: Braga au Portugal."""
    del words
    for number in range(len(pieces) - 2, max(0, len(pieces) - MAX_SPLITS), -1):
        word = normalize_word(pieces[number])
        if word not in get_words("prepositions"):
            continue
        text = _strip_articles(" ".join(pieces[number + 1 :]))
        country = find_country_beside(text)
        if country is None or _says_no_name(pieces[:number]):
            continue
        if word in _OF and not text.isupper():
            continue
        return " ".join(pieces[:number]), Part(text, Kind.COUNTRY, country)
    return None


def _split_country(part: Part, pieces: list[str]) -> list[Part]:
    """Split off a country behind a name in Western letters; say what may be one, or a region, and stays."""
    code = find_code(pieces[-1])
    if code is not None and code.kind is Kind.AMBIGUOUS and not part.text.isupper():
        remark = f"may be a country or a region, kept in the name: {code.text!r}"
        return [Part(part.text, part.kind, remark=remark)]
    found = _split_last_country(part, pieces)
    if found is not None:
        return found
    kept = _find_last_region(pieces), _find_first_country(pieces)
    reasons = ("may be a region", "begins with the name of a country")
    for text, reason in zip(kept, reasons, strict=True):
        if text:
            return [Part(part.text, part.kind, remark=f"{reason}, kept in the name: {text!r}")]
    return [part]


def _split_last_country(part: Part, pieces: list[str]) -> list[Part] | None:
    """Return a name and the country behind it, or a name of which the country is a part; or None."""
    for number in range(max(1, len(pieces) - 4), len(pieces)):
        text, rest = " ".join(pieces[number:]), " ".join(pieces[:number])
        short = text[0] < "\u2e80" and len(text) < 4
        if short or normalize_word(text) in _OTHER_WORDS or normalize_word(pieces[number]) in _OF:
            continue
        joined = _ends_in_of(pieces[:number])
        if find_former_country(text) is not None and not joined:
            remark = f"presumed to be a former country: {text!r}"
            return [Part(rest, Kind.NAME), Part(text, Kind.PAST, remark=remark)]
        country = find_country_beside(text)
        if country is None or _says_no_name(pieces[:number]):
            continue
        if joined:
            remark = f"may be the country, kept in the name: {text!r}"
            return [Part(part.text, part.kind, remark=remark, held=country)]
        remark = f"presumed to be the country, not a part of the name: {text!r}"
        return [Part(rest, Kind.NAME), Part(text, Kind.COUNTRY, country, remark)]
    return None


def _find_last_region(pieces: list[str]) -> str:
    """Return the region that stands behind a name without a sign: Portland Oregon; or ""."""
    small = _find_small_words()
    for number in range(max(1, len(pieces) - 3), len(pieces)):
        text = " ".join(pieces[number:])
        if len(text) > 3 and find_region(text) and not _says_no_name(pieces[:number]):
            joint = {normalize_word(each) for each in pieces[number - 1 : number + 1]}
            return "" if joint & small else text
    return ""


def _find_first_country(pieces: list[str]) -> str:
    """Return the country with whose name a name begins: France Nantes; or ""."""
    for number in range(1, min(4, len(pieces))):
        text = " ".join(pieces[:number])
        if (
            find_code(text) is None
            and find_country_beside(text) is not None
            and not _says_no_name(pieces[number:])
        ):
            return text
    return ""


def _ends_in_of(pieces: list[str]) -> bool:
    """Whether words end in one that joins the parts of a name: Santiago de, King of."""
    return any(normalize_word(" ".join(pieces[-number:])) in _OF for number in (1, 2))


def _says_no_name(pieces: list[str]) -> bool:
    """Whether words are no name alone: New, City of, Ciudad de."""
    known = _find_small_words() | get_words("municipalities") | get_words("regions") | _QUALIFIERS
    plain = [normalize_word(piece) for piece in pieces]
    return " ".join(plain) in known or all(word in known for word in plain)
