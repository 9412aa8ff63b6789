"""Listings of partnerships, of one partnership with its acts, and of anniversaries."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final, assert_never

from partnerships import wording
from partnerships._details import format_claim, format_source, list_signing_details
from partnerships._languages.language import get_language
from partnerships.acts import (
    Accession,
    Conclusion,
    Renewal,
    Resumption,
    Succession,
    Suspension,
    Termination,
    Withdrawal,
)
from partnerships.anniversaries import DEFAULT_OPTIONS
from partnerships.cli.output import format_csv, format_json, format_table, measure_width
from partnerships.dates import Period, as_partial
from partnerships.errors import BeforeStart
from partnerships.formats import document
from partnerships.vocabulary import Status

if TYPE_CHECKING:
    from collections.abc import Sequence

    from partnerships._languages.language import Language
    from partnerships.acts import Act
    from partnerships.anniversaries import Anniversary
    from partnerships.cli.output import Row
    from partnerships.dates import Day
    from partnerships.partnership import Partnership
    from partnerships.registry import Registry


def format_partnerships(
    partnerships: Sequence[Partnership],
    certain: Sequence[Partnership],
    on: Day,
    format_: str,
    lang: str | Language,
) -> str:
    """Format partnerships with their status on a day; some are certain and the others only possible."""
    known = {partnership.id for partnership in certain}
    if format_ != "table":
        rows = [
            {**_make_partnership_row(partnership, on), "certain": partnership.id in known}
            for partnership in partnerships
        ]
        return format_json(rows) if format_ == "json" else format_csv(_PARTNERSHIP_COLUMNS, rows)
    only_possible = wording.heading("possible", lang)
    since = [_find_since(partnership, on) for partnership in partnerships]
    origins = [str(partnership.acts[0].on) for partnership in partnerships]
    language = get_language(lang)
    columns = {
        "since": [language.join_possible(map(language.date, dates)) for dates in since],
        "origin": [
            "" if origin in dates else language.date(origin)
            for origin, dates in zip(origins, since, strict=True)
        ],
        "parties": [format_parties(partnership, on, lang) for partnership in partnerships],
        "type": [_format_types(partnership, on, lang) for partnership in partnerships],
        "status": [
            bracket(
                wording.status(partnership.status_on(on), lang),
                None if partnership.id in known else only_possible,
                lang,
            )
            for partnership in partnerships
        ],
        "id": [partnership.id for partnership in partnerships],
    }
    if not any(columns["origin"]):
        del columns["origin"]
    return format_table(
        translate_headings(lang, *columns), list(zip(*columns.values(), strict=True))
    )


def format_partnership(
    partnership: Partnership, registry: Registry, on: Day, format_: str, lang: str | Language
) -> str:
    """Format one partnership with its acts."""
    acts = [document.unstructure(act) for act in partnership.acts]
    if format_ == "csv":
        columns = dict.fromkeys(["act", "on", *(key for act in acts for key in act)])
        return format_csv(list(columns), [_flatten_act(act) for act in acts])
    if format_ == "table":
        return _describe_partnership(partnership, registry, on, lang)
    upcoming = partnership.next_anniversary(on)
    fields: dict[str, object] = {
        **_make_partnership_row(partnership, on),
        "possible_statuses": sorted(each.value for each in partnership.possible_statuses_on(on)),
        "completed_years": _format_years(partnership, on, "en"),
        "next_anniversary": upcoming and {"on": str(upcoming.on), "number": upcoming.number},
        **document.unstructure(partnership),
        "parties": list_party_ids(partnership, on),
    }
    return format_json(fields)


def format_anniversaries(
    listed: Sequence[Anniversary],
    certain: Sequence[Anniversary],
    format_: str,
    lang: str | Language,
) -> str:
    """Format anniversaries, of which some are certain and the others only possible."""
    known = {_get_key(each) for each in certain}
    rows = [_make_anniversary_row(each, certain=_get_key(each) in known) for each in listed]
    if format_ == "json":
        return format_json(rows)
    if format_ == "csv":
        return format_csv(_ANNIVERSARY_COLUMNS, rows)
    possible = wording.heading("possible", lang)
    cells = [
        [
            wording.date(each.on, lang),
            each.ordinal(lang),
            "*" if each.milestone else "",
            format_parties(each.partnership, each.on, lang),
            each.type.label(lang),
            bracket(wording.status(each.status, lang), None if row["certain"] else possible, lang)
            + (wording.presumption(lang) if row["presumed"] else ""),
        ]
        for each, row in zip(listed, rows, strict=True)
    ]
    headings = ("on", "anniversary", "milestone", "parties", "type", "status")
    return format_table(translate_headings(lang, *headings), cells)


def bracket(text: str, detail: str | None, lang: str | Language) -> str:
    """Return a text with a detail in brackets, if there is one."""
    return text if detail is None else wording.bracketed(text, detail, lang=lang)


def _make_partnership_row(partnership: Partnership, on: Day) -> Row:
    return {
        "id": partnership.id,
        "parties": list_party_ids(partnership, on),
        "type": " ".join(sorted(each.code for each in partnership.possible_types_on(on))),
        "since": " ".join(_find_since(partnership, on)),
        "origin": str(partnership.acts[0].on),
        "on": str(on),
        "status": partnership.status_on(on).value,
    }


def _find_since(partnership: Partnership, on: Day) -> list[str]:
    """Return the possible dates since which the partnership has the type of a day; before the
    start, the first act's date.
    """
    starts = partnership._counter(DEFAULT_OPTIONS).possible_starts_on(as_partial(on))
    dates = sorted({start.on for start in starts}, key=lambda date: date.sort_key)
    return [str(date) for date in dates or [partnership.acts[0].on]]


def _flatten_act(act: dict[str, object]) -> Row:
    return {
        key: value if isinstance(value, str | list) else json.dumps(value, ensure_ascii=False)
        for key, value in act.items()
    }


def _describe_partnership(
    partnership: Partnership, registry: Registry, on: Day, lang: str | Language
) -> str:
    language = get_language(lang)
    status = language.status(partnership.status_on(on))
    if partnership.status_on(on) is Status.UNCERTAIN:
        possible = sorted(map(language.status, partnership.possible_statuses_on(on)))
        status = language.bracketed(status, language.join_possible(possible))
    upcoming = partnership.next_anniversary(on)
    facts = [
        ("parties", format_parties(partnership, on, lang)),
        ("type", _format_types(partnership, on, lang)),
        ("status", language.bracketed(status, language.date(on))),
        ("completed_years", _format_years(partnership, on, lang) or "–"),
        (
            "next_anniversary",
            language.bracketed(upcoming.ordinal(lang), language.date(upcoming.on))
            if upcoming
            else "–",
        ),
        ("motive", partnership.motive and partnership.motive.tell(lang)),
        ("field", language.join_parts(each.label(lang) for each in partnership.fields)),
        ("note", partnership.note and partnership.note.tell(lang)),
        *(("source", format_source(each, registry, lang)) for each in partnership.sources),
    ]
    cells = [[wording.heading(word, lang), text] for word, text in facts if text]
    # A second line is indented to the first.
    indent = " " * (2 + max(measure_width(heading) for heading, _ in cells))
    lines = [[heading, text.replace("\n", f"\n{indent}")] for heading, text in cells]
    acts = "".join(
        "\n" + _describe_act(partnership, act, registry, lang) for act in partnership.acts
    )
    return format_table([wording.heading("id", lang), partnership.id], lines) + acts


def _describe_act(
    partnership: Partnership, act: Act, registry: Registry, lang: str | Language
) -> str:
    said = [
        wording.act(type(act).__name__.lower(), lang),
        *_list_act_details(partnership, act, lang),
    ]
    claims = [
        format_claim(each, [format_source(text, registry, lang) for text in each.sources], lang)
        for each in act.claims
    ]
    told = [
        *_list_signing(act, registry, lang),
        *(wording.details("claim", [each], lang) for each in claims),
    ]
    sources = [format_source(each, registry, lang) for each in act.sources]
    listing = "\n".join(
        [
            "  ".join([wording.date(act.on, lang), *said]),
            *told,
            *([act.note.tell(lang)] if act.note else []),
            *sources,
        ]
    )
    return listing.replace("\n", "\n  ") + "\n"


def _list_signing(act: Act, registry: Registry, lang: str | Language) -> list[str]:
    """Return the lines that say by whom, where and how an agreement was signed."""
    details = list_signing_details(act, registry, act.on, lang)
    return [wording.details(heading, texts, lang) for heading, texts in details.items() if texts]


def _list_act_details(partnership: Partnership, act: Act, lang: str | Language) -> list[str]:  # noqa: PLR0911  # a line an act
    names = {party.id: wording.name_on(party, act.on, lang) for party in partnership.ever_parties()}
    match act:
        case Conclusion():
            papers = [wording.quoted(text, lang) for text in act.labels.values()]
            return [act.type.label(lang), *papers, *_list_term(act, lang)]
        case Renewal():
            return _list_term(act, lang)
        case Suspension() | Termination():
            by = [] if act.by is None else [names[act.by]]
            return by if act.reason is None else [*by, act.reason.tell(lang)]
        case Succession():
            return [f"{names[act.party]} → {names[act.successor.id]}"]
        case Accession():
            return [names[act.party.id]]
        case Withdrawal():
            return [names[act.party]]
        case Resumption():
            return []
        case _:
            assert_never(act)


def _list_term(act: Conclusion | Renewal, lang: str | Language) -> list[str]:
    if act.term:
        return [wording.term(act.term, lang)]
    return [wording.date(Period(f"../{act.until}"), lang)] if act.until else []


def _make_anniversary_row(each: Anniversary, *, certain: bool) -> Row:
    return {
        "on": str(each.on),
        "number": each.number,
        "milestone": each.milestone,
        "partnership": each.partnership.id,
        "parties": list_party_ids(each.partnership, each.on),
        "type": each.type.code,
        "counted_from": str(each.counted_from),
        "count_from": each.count_from.value,
        "status": each.status.value,
        "certain": certain,
        "presumed": each.presumed,
    }


_PARTNERSHIP_COLUMNS: Final = (
    "id",
    "parties",
    "type",
    "since",
    "origin",
    "on",
    "status",
    "certain",
)

_ANNIVERSARY_COLUMNS: Final = (
    "on",
    "number",
    "milestone",
    "partnership",
    "parties",
    "type",
    "counted_from",
    "count_from",
    "status",
    "certain",
    "presumed",
)


def _get_key(each: Anniversary) -> tuple[str, int, int]:
    return each.partnership.id, each.number, each.start.act


def _format_years(partnership: Partnership, on: Day, lang: str | Language) -> str | None:
    try:
        years = partnership.completed_years(on)
    except BeforeStart:
        return None
    count = wording.count_range(years.at_least, years.at_most, lang)
    return count + wording.presumption(lang) if years.presumed else count


def list_party_ids(partnership: Partnership, on: Day) -> list[str]:
    """Return the ids of all possible parties on a day; before the start, of the founding ones."""
    found = partnership.possible_parties_on(on) or {partnership.parties}
    return sorted({party.id for parties in found for party in parties})


def format_parties(partnership: Partnership, on: Day, lang: str | Language) -> str:
    """Return the names of the possible parties on a day, as they are called then."""
    found = partnership.possible_parties_on(on) or {partnership.parties}
    names = sorted(wording.names_on(parties, on, lang) for parties in found)
    return get_language(lang).join_possible(names)


def _format_types(partnership: Partnership, on: Day, lang: str | Language) -> str:
    types = sorted(each.label(lang) for each in partnership.possible_types_on(on))
    return get_language(lang).join_possible(types)


def translate_headings(lang: str | Language, *words: str) -> list[str]:
    """Return the headings of some columns."""
    return [wording.heading(word, lang) for word in words]
