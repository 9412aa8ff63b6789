"""Read one printed date or range of days, used by `partnerships.formats.municipal_dates`.

The errors of the functions here do not name the text that was read.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Final, NamedTuple, NoReturn, TypeVar

from partnerships.dates import Bound, PartialDate, Period, Precision, between_days
from partnerships.eras import ERAS, parse_japanese
from partnerships.errors import AmbiguousDate, InvalidDate
from partnerships.formats._dates import notations
from partnerships.formats._dates.ranges import complete_range, split_range
from partnerships.formats._dates.words import (
    compile_joints,
    find_numbers,
    fold_text,
    get_word_set,
    is_spaced,
    strip_before,
    strip_behind,
)

if TYPE_CHECKING:
    from collections.abc import Callable
    from re import Match

    from partnerships._languages.lexicon import Kind
    from partnerships.formats._dates.words import WordSet

T = TypeVar("T")

_NO_DATE: Final = (
    "not a date in a known form (write 1979-05-01, 1979年5月1日, 昭和54年5月1日, 1.5.1979 or"
    " 1 May 1979, or a month or a year)"
)
_ERAS: Final = {
    name: era
    for era in ERAS
    for name in (era.name, era.name[0], era.letter.casefold(), era.romaji.casefold())
}
_BEFORE_MINGUO: Final = 1911
_BEFORE_BUDDHIST: Final = 543
_ONE_DAY: Final = timedelta(days=1)
_WEEKDAYS: Final = (
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
)  # fmt: skip


class Options(NamedTuple):
    """The caller's choices for ambiguous dates; ``order`` is dmy, mdy, ymd or an empty text."""

    order: str
    minguo: bool
    lang: str


class Found(NamedTuple):
    """What was read, and what was presumed for it."""

    date: PartialDate | Period
    remarks: tuple[str, ...]
    words: tuple[str, ...]
    """The words that said no more than that it is a date, folded."""


def says_unknown(text: str) -> bool:
    """Whether a text is a sign or word for an unknown date."""
    folded = fold_text(notations.normalize(text))
    return folded is not None and _is_unknown(folded)


def is_ongoing(folded: str) -> bool:
    """Whether a folded text is a word for an end that has not come."""
    return folded.strip(" .") in get_word_set("ongoing").words


def find_simple_date(text: str, lang: str) -> PartialDate | None:
    """Return a day in one of the most frequent notations, or None: the fast way for most cells."""
    found = notations.YEAR_MONTH_DAY.fullmatch(text)
    if not found or lang[:2] == "th":
        return None
    year, first, month, second, day, third = found.groups()
    if first + second + third not in notations.YEAR_MONTH_DAY_MARKS:
        return None
    try:
        exact = date(int(year), int(month), int(day))
    except ValueError:
        return None
    return between_days(exact, exact)


def read_text(text: str, options: Options) -> Found:
    """Read a text. Raises `InvalidDate`."""
    simple = find_simple_date(text, options.lang)
    if simple is not None:
        return Found(simple, (), ())
    reader = _TextReader(options)
    return Found(reader.read(text), tuple(reader.remarks), tuple(reader.words))


def _is_unknown(folded: str) -> bool:
    return folded in notations.UNKNOWN or folded in get_word_set("unknown").words


def make_date(year: str, month: str | None = None, day: str | None = None) -> PartialDate:
    """Return the date of these numbers. Raises `InvalidDate`."""
    if day and month:
        try:
            exact = date(int(year), int(month), int(day))
        except ValueError:
            pass  # the text form knows what would be right
        else:
            return between_days(exact, exact)
    parts = (year, f"{month:>02}" if month else "", f"{day:>02}" if day else "")
    return _parse_own(PartialDate, "-".join(part for part in parts if part))


def _parse_own(read: Callable[[str], T], text: str) -> T:
    """Read a text form of the library. Errors do not name the text."""
    try:
        return read(text)
    except InvalidDate as error:
        raise InvalidDate(error.message.rpartition(": ")[0]) from None


class _TextReader:
    """Reads one text, and collects what it presumes.

    The methods take folded texts, and each calls itself only for a shorter one.
    """

    def __init__(self, options: Options) -> None:
        self._options = options
        self.remarks: list[str] = []
        self.words: list[str] = []

    def _get_words(self, *kinds: Kind) -> WordSet:
        return get_word_set(*kinds, lang=self._options.lang)

    def read(self, printed: str) -> PartialDate | Period:
        """Read a text as it is printed."""
        text = notations.normalize(self._strip_marks(printed))
        if not text:
            raise InvalidDate("a blank is not a date")
        # Normalizing has turned the square brackets of a span of days into round ones.
        own = text.replace("(", "[").replace(")", "]") if ".." in text else text
        folded = fold_text(notations.VIETNAMESE_UNTIL.sub("until", text))
        if folded and (notations.THAI.search(folded) or self._is_thai()):
            own, folded = self._convert_buddhist(own), self._convert_buddhist(folded)
        if not folded:
            raise InvalidDate(_NO_DATE)
        if _is_unknown(folded):
            raise InvalidDate("a sign for an unknown date (write XXXX)")
        if found := notations.WITHOUT_PARTS.fullmatch(text):
            year = found["year"] or found["last"] or found["only"]
            return make_date(year, found["month"] or found["other"])
        years = notations.TWO_YEARS.fullmatch(text)
        if years and int(years[3]) > max(12, int(years[2])):
            return self._read_years(*years.groups())
        if notations.EDTF.fullmatch(own):
            return _parse_own(PartialDate, own)
        if notations.EDTF_PERIOD.fullmatch(own):
            return _parse_own(Period, own)
        if folded[0] == "(" and folded.find(")") == len(folded) - 1 and "(" not in folded[1:]:
            folded = folded[1:-1].strip()
        return self._read_whole(self._strip_time(folded))

    def _strip_time(self, text: str) -> str:
        """Return a text without its midnight."""
        if found := notations.MIDNIGHT.fullmatch(text):
            text = found[1]
        elif notations.ZONED.match(text):
            reason = "a time in a zone, which is another day elsewhere (write the day alone)"
            raise InvalidDate(reason)
        return text

    def _is_thai(self) -> bool:
        return self._options.lang.partition("-")[0] == "th"

    def _convert_buddhist(self, text: str) -> str:
        """Return a Thai text with Western years, without the words that name the calendar."""
        western = "ค.ศ" in text or "คศ" in text
        if not western and (found := notations.BUDDHIST_YEAR.search(text)):
            self._add_remark(f"a Buddhist year, taken for {int(found[0]) - _BEFORE_BUDDHIST}")
            text = notations.BUDDHIST_YEAR.sub(
                lambda year: str(int(year[0]) - _BEFORE_BUDDHIST), text
            )
        return notations.THAI_WORDS.sub("", text).strip()

    def _strip_marks(self, text: str) -> str:
        """Return a text without the marks that spreadsheets and footnotes leave."""
        text = text.strip()
        if found := notations.GUARDED.fullmatch(text):
            text = found[1] or found[2] or found[3] or ""
        if notations.ERROR.fullmatch(text):
            raise InvalidDate("a spreadsheet's error (mend its formula, or write XXXX)")
        return notations.FOOTNOTE.sub(self._drop_mark, text)

    def _drop_mark(self, found: Match[str]) -> str:
        self._add_remark(f"without the footnote mark {found[0].strip()!r}")
        return ""

    def _read_whole(self, text: str) -> PartialDate | Period:
        between = self._get_words("between")
        if rest := strip_before(text, between) or strip_behind(text, between):
            return self._read_between(strip_behind(rest, between) or rest)
        if notations.DASHED.fullmatch(text):
            text = text.replace("–", "-")
        if found := notations.TWO_DAYS.fullmatch(text):
            return self._read_range(found[1] or found[3], found[2] or found[4])
        months = notations.TWO_MONTHS.fullmatch(text)
        if months and all(find_numbers("months", name, "und") for name in months.group(1, 3)):
            return self._read_range(months[1], months[2])
        match split_range(text):
            case [left, right] if _has_number(left) and (
                is_ongoing(right.strip()) or _has_number(right) or _is_unknown_end(right.strip())
            ):
                return self._read_range(left, right)
            case [_] | [_, _]:
                return self._read_open_or_closed(text)
            case _:
                raise InvalidDate("a range has two ends, not more")

    def _read_years(self, century: str, first: str, last: str) -> PartialDate | Period:
        """Read a year and the last digits of a later one: a day of both years if it is the next one."""
        years = PartialDate(century + first), PartialDate(century + last)
        if int(last) == int(first) + 1:
            self._add_remark(f"taken for a day of {years[0]} or {years[1]}")
            return between_days(years[0].earliest, years[1].latest)
        return Period.between(*years)

    def _read_between(self, text: str) -> PartialDate:
        """Read the two dates of which a day lies between."""
        halves = compile_joints().split(text)
        if len(halves) != 2:
            halves = split_range(text)
        if len(halves) != 2:
            _refuse_text(text)
        return self._join_dates(*complete_range(*halves))

    def _join_dates(self, left: str, right: str) -> PartialDate:
        """Return the span that begins with one date and ends with the other."""
        first, last = self._read_single(left), self._read_single(right)
        if first.earliest > last.latest:
            raise InvalidDate(f"the end {last} is before the start {first}")
        return _add_qualifier(
            between_days(first.earliest, max(first.latest, last.latest), first.qualifier),
            last.qualifier,
        )

    def _read_open_or_closed(self, text: str) -> PartialDate | Period:
        """Read a date, a range with a hyphen, or a period of which only one end is told."""
        plain = None if "(" in text else self._find_plain(text)
        if plain is not None:
            return plain
        span = strip_before(text, self._get_words("before", "after"))
        if (span and " " in _get_word_before(text, span)) or self._begins_with_weekday(text):
            return self._read_single(text)  # no later than 1979; Do, 1.5.1979
        going = strip_behind(text, self._get_words("ongoing"))
        if going and not is_spaced(text.removeprefix(going).strip().replace(" ", "一")):
            return self._read_range(going, "")  # 1979 to date
        start = strip_before(text, self._get_words("since"))
        if start := start or strip_behind(text, self._get_words("since_behind")):
            return Period.between(self._read_single(start), Bound.OPEN)
        end = strip_before(text, self._get_words("until"))
        if end := end or strip_behind(text, self._get_words("until_behind")):
            return Period.between(Bound.OPEN, self._read_single(end))
        return self._read_single_or_hyphened(text)

    def _read_single_or_hyphened(self, text: str) -> PartialDate | Period:
        """Read a date; if it is none, read a range with a hyphen."""
        try:
            return self._read_single(text)
        except InvalidDate as error:
            left, hyphen, right = text.partition("-")
            if not hyphen or "-" in right or not left:
                raise
            try:
                return self._read_range(left, right)
            except InvalidDate as other:
                raise (error if other.message == _NO_DATE else other) from None

    def _read_range(self, left: str, right: str) -> Period:
        left, right = left.strip(), right.strip()
        if not left and not right:
            raise InvalidDate(_NO_DATE)
        if not right or is_ongoing(right):
            left = strip_before(left, self._get_words("since")) or left
            left = strip_behind(left, self._get_words("since_behind")) or left
            return Period.between(self._read_single(left), Bound.OPEN)
        if not left:
            return Period.between(Bound.OPEN, self._read_single(right))
        if _is_unknown_end(right):
            return Period.between(self._read_single(left), Bound.UNKNOWN)
        return self._make_period(*map(self._read_single, complete_range(left, right)))

    def _make_period(self, start: PartialDate, end: PartialDate) -> Period:
        try:
            return Period.between(start, end)
        except InvalidDate:
            raise InvalidDate(f"the end {end} is before the start {start}") from None

    def _read_single(self, text: str) -> PartialDate:
        if found := notations.UNCERTAIN.fullmatch(text):
            return _add_qualifier(self._read_single(found[1]), "?")
        known = self._find_notation(text) or self._find_approximate(text) or self._find_span(text)
        return known or self._read_dated(text)

    def _read_dated(self, text: str) -> PartialDate:
        """Read a date with words that say no more than that it is one, or with a weekday."""
        if self._begins_with_weekday(text):
            return self._read_with_weekday(text)
        rest = strip_before(text, self._get_words("dated", "articles"))
        rest = rest or strip_behind(text, self._get_words("dated_behind"))
        if rest:
            self.words.append(text.replace(rest, " ").strip())
            return self._read_single(rest)
        if found := notations.OR.fullmatch(text):
            return self._join_dates(found[1], found[2])
        return self._read_with_weekday(text)

    def _find_approximate(self, text: str) -> PartialDate | None:
        """Return an approximate date, or some part of a year or month, or None."""
        rest = strip_before(text, self._get_words("about"))
        if rest := rest or strip_behind(text, self._get_words("about_behind")):
            return _add_qualifier(self._read_single(rest), "~")
        rest = strip_before(text, self._get_words("part_of_year"))
        if rest := rest or strip_behind(text, self._get_words("part_of_year_behind")):
            known = self._read_single(rest)
            if known.exact is None:  # else it is the name of a weekday
                return _add_qualifier(known, "~")
        return None

    def _find_span(self, text: str) -> PartialDate | None:
        """Return a date of which one bound is told, or a fiscal year, or None."""
        fiscal = self._get_words("fiscal")
        if rest := strip_before(text, fiscal) or strip_behind(text, fiscal):
            return self._read_fiscal_year(rest)
        if rest := strip_behind(text, self._get_words("by_behind")):
            known = self._read_single(rest)
            return between_days(date.min, known.latest, known.qualifier)
        rest = strip_before(text, self._get_words("before"))
        if rest := rest or strip_behind(text, self._get_words("before_behind")):
            return self._bound_date(rest, before=_get_word_before(text, rest))
        rest = strip_before(text, self._get_words("after"))
        if rest := rest or strip_behind(text, self._get_words("after_behind")):
            return self._bound_date(rest, after=_get_word_before(text, rest))
        return None

    def _bound_date(
        self, text: str, *, before: str | None = None, after: str | None = None
    ) -> PartialDate:
        """Return the span before or after a date, without the date itself unless the word includes it."""
        known = self._read_single(text)
        day = known.latest if before is None else known.earliest
        if (before or after) in notations.INCLUSIVE:
            day = known.earliest if before is None else known.latest
        elif day in {date.min, date.max}:
            raise InvalidDate(f"no day is before or after {known}")
        else:
            day += _ONE_DAY if before is None else -_ONE_DAY
        if before is None:
            return between_days(day, date.max, known.qualifier)
        return between_days(date.min, day, known.qualifier)

    def _read_fiscal_year(self, text: str) -> PartialDate:
        known = self._read_single(text)
        if known.year is None or known.month is not None or known.year == date.max.year:
            raise InvalidDate("a fiscal year needs a year alone")
        first, last = date(known.year, 4, 1), date(known.year + 1, 3, 31)
        self._add_remark(f"a fiscal year, taken for {first} to {last}")
        return between_days(first, last, known.qualifier)

    def _find_notation(self, text: str) -> PartialDate | None:
        """Return a date in one notation, or in two that agree, or None."""
        if "(" not in text:
            return self._find_plain(text)
        parts = notations.BRACKETED.split(text)
        outer = " ".join(parts[::2]).strip()
        if len(parts) == 1 or not outer:
            return None
        if len(parts) == 3 and _is_unknown(outer):
            return self._read_note(parts[1])
        known = self._read_single(outer)
        for note in parts[1::2]:
            numbers = self._find_weekdays(note)
            if numbers:
                _check_weekday(known, numbers, note)
            elif note not in self._get_words("dated", "dated_behind").words:
                known = _reconcile_dates(outer, known, note, self._read_note(note))
        return known

    def _read_note(self, note: str) -> PartialDate:
        try:
            return self._read_single(note)
        except InvalidDate as error:
            raise type(error)(f"{error.message} (in brackets, {note!r})") from None

    def _find_plain(self, text: str) -> PartialDate | None:
        known = (
            (self._find_numeric(text) if text[:1].isdecimal() else None)
            or self._find_counted(text)
            or self._find_words(text)
        )
        if known is None and (found := notations.INFLECTED.fullmatch(text)):
            return self._find_plain(found[1])
        return known

    def _find_numeric(self, text: str) -> PartialDate | None:
        for pattern in notations.NUMERIC:
            if found := pattern.fullmatch(text):
                return make_date(found["year"], found["month"], found["day"])
        if found := notations.YEAR_LAST.fullmatch(text):
            return _read_year_last(found, self._options.order)
        if notations.YEAR.fullmatch(text):
            return make_date(text.upper())
        return None

    def _find_counted(self, text: str) -> PartialDate | None:
        """Return a date in an era or in years of the Republic of China, or None."""
        if found := notations.ERA_DECADE.fullmatch(text):
            first = _ERAS[found[1]].year_one - 1 + int(found[2]) * 10
            return between_days(date(first, 1, 1), date(first + 9, 12, 31))
        minguo = self._options.minguo or notations.NAMES_MINGUO.search(text) is not None
        if minguo and (found := notations.MINGUO.fullmatch(text)):
            return _make_in_minguo(*found.group(1, 2, 3, 5, 6))
        if minguo and (found := notations.MINGUO_COMPACT.fullmatch(text)):
            return _make_in_minguo(*found.groups())
        eras = [notations.ERA.fullmatch(part) for part in notations.BETWEEN_ERAS.split(text)]
        if not all(eras):
            return None
        parts = [each for each in eras if each]
        day = self._make_in_era(parts[0]) if len(parts) == 1 else None
        return day or _parse_own(parse_japanese, "／".join(map(_format_in_era, parts)))

    def _make_in_era(self, found: Match[str]) -> PartialDate | None:
        """Return an exact day in its era, or a date after the era's end, which papers that were written
        before it give; else None.
        """
        name, counted, month, day, _, marked_month, marked_day = found.groups()
        era, number = _ERAS[name], 1 if counted == "元" else int(counted)
        year = era.year_one - 1 + number
        month, day = month or marked_month, day or marked_day
        if not number or (not day and year <= era.last.year and not month):
            return None
        try:
            known = make_date(str(year), month, day)
        except InvalidDate:
            return None
        if known.earliest > era.last:
            self._add_remark(f"{era.name} ended on {era.last}, so read on as {known}")
            return known
        return known if known.exact and known.earliest >= era.first else None

    def _find_words(self, text: str) -> PartialDate | None:
        """Return a date with the name of its month, or a decade, or None."""
        words = text.removesuffix(".")
        for pattern in notations.WORDS:
            found = pattern.fullmatch(words)
            roman = pattern is notations.WORDS[0] or bool(
                found and pattern is notations.WORDS[3] and found["day"]
            )
            month = found and self._find_month(found["month"], roman=roman)
            if found and month:
                return make_date(found["year"], str(month), found["day"])
        if found := notations.VIETNAMESE.fullmatch(words):
            return make_date(found["year"], found["month"], found["day"])
        if found := notations.VIETNAMESE_YEAR.fullmatch(words):
            return make_date(found[1])
        if found := notations.DECADE.fullmatch(words):
            return PartialDate(f"{found[1]}X")
        return None

    def _find_month(self, name: str, *, roman: bool) -> int | None:
        """Return the number of the month that a text between numbers names, or None."""
        month = name.strip(" .,/-'")
        numbers = find_numbers("months", month, self._options.lang)
        if not numbers:
            month = _strip_links(month)
            numbers = find_numbers("months", month, self._options.lang)
        if len(numbers) > 1:
            raise InvalidDate(
                f"a month {month!r} is another one in another language (write its number)"
            )
        if numbers:
            return min(numbers)
        return notations.ROMAN.get(month) if roman else None

    def _find_weekdays(self, word: str) -> frozenset[int]:
        """Return the numbers of the weekdays, Monday 0, that a word can name."""
        number = notations.find_weekday_sign(word)
        return (
            find_numbers("weekdays", word, self._options.lang)
            if number is None
            else frozenset({number})
        )

    def _begins_with_weekday(self, text: str) -> bool:
        found = notations.WORD_AND_COMMA.match(text)
        return bool(found and self._find_weekdays(found[1]))

    def _read_with_weekday(self, text: str) -> PartialDate:
        if found := notations.WEEKDAY_BEHIND.fullmatch(text):
            rest, word = found.groups()
        elif found := notations.ANY_WORD.fullmatch(text):
            word, rest = found.groups()
        else:
            _refuse_text(text)
        numbers = self._find_weekdays(word)
        if not numbers:
            _refuse_text(text)
        known = self._read_single(rest)
        _check_weekday(known, numbers, word)
        return known

    def _add_remark(self, remark: str) -> None:
        if remark not in self.remarks:
            self.remarks.append(remark)


def _is_unknown_end(text: str) -> bool:
    """Whether a folded text says that an end has come, on a day that is not known."""
    return _is_unknown(text) and text not in notations.BLANK


def _get_word_before(text: str, rest: str) -> str:
    """Return the word that was stripped before the rest of a text, or an empty text."""
    return text.removesuffix(rest).strip(" .:,-") if text.endswith(rest) else ""


def _has_number(half: str) -> bool:
    """Whether a half of a range has a number, or is blank."""
    return not half.strip() or any(each.isdecimal() or each == "元" for each in half)


def _strip_links(text: str) -> str:
    """Return a text between the numbers of a date without the words that join them."""
    words = text.split(" ")
    while len(words) > 1 and words[0] in notations.LINKS:
        del words[0]
    while len(words) > 1 and words[-1] in notations.LINKS:
        del words[-1]
    return " ".join(words).strip(" .,/-'")


def _read_year_last(found: Match[str], order: str) -> PartialDate:
    first, mark, second, year, *dotted = found.groups()
    if first is None:
        (first, second, year), mark = dotted, "."
    if order == "ymd":
        raise InvalidDate("the year must be first in the order ymd")
    if order == "mdy":
        return _make_in_order(year, first, second, "mdy")
    if order == "dmy":
        return _make_in_order(year, second, first, "dmy")
    if mark == ".":
        return _make_in_order(year, second, first, "dmy, as dots are unless an order is given")
    return _make_in_either_order(year, first, second)


def _make_in_order(year: str, month: str, day: str, order: str) -> PartialDate:
    try:
        return make_date(year, month, day)
    except InvalidDate as error:
        raise InvalidDate(f"{error.message} (read as {order})") from None


def _make_in_either_order(year: str, first: str, second: str) -> PartialDate:
    if int(first) > 12:
        return _make_in_order(year, second, first, "dmy")
    month_first = _make_in_order(year, first, second, "mdy")
    if int(second) > 12 or int(first) == int(second):
        return month_first
    day_first = make_date(year, second, first)
    message = f"either {day_first} (dmy) or {month_first} (mdy), so say the order"
    raise AmbiguousDate(message)


def _make_in_minguo(year: str, *smaller: str | None) -> PartialDate:
    number = 1 if year == "元" else int(year)
    if number == 0:
        raise InvalidDate("the Republic of China has no year 0; its first is 1912")
    return make_date(str(number + _BEFORE_MINGUO), *(part for part in smaller if part))


def _format_in_era(found: Match[str]) -> str:
    """Return an era's date in the text form of `parse_japanese`."""
    name, year, month, day, _, marked_month, marked_day = found.groups()
    smaller = ((month or marked_month, "月"), (day or marked_day, "日"))
    era = _ERAS[name].name
    return f"{era}{year}年" + "".join(f"{part}{unit}" for part, unit in smaller if part)


def _refuse_text(text: str) -> NoReturn:
    if notations.SHORT_YEAR.fullmatch(text):
        raise InvalidDate("the year must have four digits")
    if notations.SERIAL.fullmatch(text):
        raise InvalidDate("a spreadsheet's number for a day (format its cells as dates)")
    if notations.TIME.search(text):
        raise InvalidDate("a printed date can have no time except midnight")
    raise InvalidDate(_NO_DATE)


def _check_weekday(known: PartialDate, numbers: frozenset[int], word: str) -> None:
    day = known.exact
    if day is None:
        raise InvalidDate(f"a weekday ({word}) needs a day")
    if day.weekday() not in numbers:
        raise InvalidDate(f"{day} is a {_WEEKDAYS[day.weekday()]}, not {word!r}")


def _reconcile_dates(outer: str, known: PartialDate, note: str, other: PartialDate) -> PartialDate:
    """Return the finer of two notations that agree; a date in an era's first or last year, which is a
    span of days, gives way to the other one.
    """
    days, other_days = known.bounds(), other.bounds()
    if not days.overlaps(other_days):
        message = f"the notations disagree ({outer!r} is {known}, {note!r} is {other})"
        raise InvalidDate(message)
    if Precision.BETWEEN in {known.precision, other.precision}:
        return other if known.precision is Precision.BETWEEN else known
    return known if other_days.contains(days) else other


def _add_qualifier(known: PartialDate, qualifier: str) -> PartialDate:
    marks = {known.qualifier, qualifier} - {""}
    return between_days(known.earliest, known.latest, "%" if len(marks) > 1 else "".join(marks))
