"""The schema of the words of a language that are read in lists of partnerships.

Each value is a text of words, separated by commas, in which case, accents and line breaks do not matter.
A word with a question mark behind it is known from the language in general, and was not found in a list:
where it is used, readers say so.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping


class ListWords(TypedDict, total=False):
    """The words of a language in lists: what headings, types, states, dates and names are called."""

    headings: Mapping[str, str]
    """Headings, by the value of the `partnerships.formats.table.Column` that they name."""
    types: Mapping[str, str]
    """Types of partnership, by their codes."""
    intent_parts: str
    """Words that mean a declared intent, also as a part of another word."""
    states: Mapping[str, str]
    """Words for a state of a partnership, and for the act that led to it: ``in_force``, ``concluded``,
    ``renewed``, ``resumed``, ``suspended``, ``dormant``, ``expired``, ``terminated``.
    """
    relations: str
    """Words for what partners have, beside those for types: relations, agreement, Vertrag, 関係."""
    activities: str
    """Words for what partners do, which can end while the partnership goes on: school exchange,
    visit, 大会.
    """
    former: str
    """Words beside a type or a name for a partnership that is no more: former, ehemalig, 元."""
    months: tuple[str, ...]
    """The names of each of the twelve months, short and inflected ones included."""
    weekdays: tuple[str, ...]
    """The names of each of the seven weekdays, Monday first, short ones included."""
    dated: str
    """Words in front of a date that say no more than that it is one, also of a signing: on, signed on."""
    dated_behind: str
    """The same behind a date: 締結, 付, 체결, signed, г."""
    since: str
    """Words in front of the first day: since, seit, depuis."""
    since_behind: str
    """The same behind it: 以来, から, 부터, óta."""
    until: str
    """Words in front of the last day: until, bis, jusqu'au."""
    until_behind: str
    """The same behind it: まで, 까지, -ig."""
    to: str
    """Words between the first and the last day: to, bis, au."""
    before: str
    """Words in front of a date that is later: before, vor, avant."""
    before_behind: str
    """The same behind it, the date itself excluded."""
    by_behind: str
    """Words behind a date for that date or an earlier one: 以前."""
    after: str
    """Words in front of a date that is earlier: after, nach, après."""
    after_behind: str
    """The same behind it."""
    between: str
    """Words in front of two dates of which the day lies between: between, zwischen, entre."""
    about: str
    """Words in front of an approximate date: about, um, vers."""
    about_behind: str
    """The same behind it: 頃, 左右, 경."""
    part_of_year: str
    """Words in front of a year or month for a part of it: early, late, Anfang, début, fin."""
    part_of_year_behind: str
    """The same behind it: 初, 末, 초, 말."""
    fiscal: str
    """Words beside a year for a fiscal year that begins in April: 年度."""
    unknown: str
    """Words in the place of an unknown date: unknown, n.d., o. J., 不明."""
    ongoing: str
    """Words in the place of an end that has not come: present, heute, 至今."""
    joints: str
    """Words between the last two of several names or dates: and, und, et, と."""
    prepositions: str
    """Words between a municipality and its country: in, en, aux, w."""
    articles: str
    """Articles in front of a country: the, la, die."""
    regions: str
    """Words for a region, beside its name: province, département, 省."""
    region_suffixes: str
    """The same, written as one word with the name: 省, 州, 県, 도."""
    municipalities: str
    """Words for a municipality, beside its name: city of, ville de, commune."""
    municipality_suffixes: str
    """The same, written as one word with the name: 市, 町, 시."""
    link_notes: str
    """What web sites put behind a link: external link, 外部サイト."""
    as_of: str
    """Words in front of, or headings of, the day that a list is of: as of, Stand, 데이터기준일자."""
    as_of_behind: str
    """The same behind it: 現在, 현재."""
    totals: str
    """Words for a total: total, summe, 合計."""
    dittos: str
    """Words for a repeated cell: ditto, idem, 同上."""
