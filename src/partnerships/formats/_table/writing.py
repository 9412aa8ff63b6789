"""Write a registry as the rows of a table, and describe what a table cannot hold."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import fields

from partnerships._languages.lookup import tags_of
from partnerships.acts import Conclusion, Termination
from partnerships.vocabulary import BUILT_IN

if TYPE_CHECKING:
    from collections.abc import Iterator

    from partnerships._languages.language import Language
    from partnerships.municipalities import Municipality, Name
    from partnerships.partnership import Partnership
    from partnerships.registry import Registry
    from partnerships.vocabulary import PartnershipType

HEADINGS: Final = (
    "partnership",
    "municipality",
    "municipality country",
    "municipality id",
    "partner",
    "partner country",
    "partner id",
    "type",
    "type label",
    "date",
    "until",
    "terminated",
    "note",
)
DATE_COLUMNS: Final = tuple(map(HEADINGS.index, ("date", "until", "terminated")))
"""The positions of the columns for dates."""


def iter_table(registry: Registry, lang: str | Language | None) -> Iterator[tuple[str, ...]]:
    """Yield the heading and a row for each conclusion of a partnership between two parties."""
    yield HEADINGS
    for partnership in registry:
        if len(partnership.parties) == 2:
            sides = [cell for party in partnership.parties for cell in _format_party(party, lang)]
            for conclusion, end in _iter_conclusions(partnership):
                kind = conclusion.type
                yield (
                    partnership.id,
                    *sides,
                    kind.code,
                    _choose_label(kind, lang),
                    str(conclusion.on),
                    "" if conclusion.until is None else str(conclusion.until),
                    "" if end is None else str(end.on),
                    conclusion.note.tell(lang or "en") if conclusion.note else "",
                )


def _format_party(party: Municipality, lang: str | Language | None) -> tuple[str, str, str]:
    return choose_name(party, lang).text, party.country or "", party.id


def choose_name(party: Municipality, lang: str | Language | None) -> Name:
    """Return the name for a table: one in the language if possible, and one in use if possible."""
    tag = lang and language_written(lang)
    names = [name for name in party.names if name.lang == tag] or [*party.names]
    return next((name for name in names if name.until is None), names[0])


def language_written(lang: str | Language | None) -> str:
    """Return the tag of the language in which names are written; ``und`` if none is asked for."""
    return tags_of(lang)[0] if lang else "und"


def _choose_label(kind: PartnershipType, lang: str | Language | None) -> str:
    if kind.code in BUILT_IN or not kind.labels:
        return kind.label(lang or "en") if kind.labels else ""
    return kind.labels.get(language_written(lang)) or next(iter(kind.labels.values()))


def _iter_conclusions(partnership: Partnership) -> Iterator[tuple[Conclusion, Termination | None]]:
    """Yield each conclusion with the first termination before the next conclusion, or None."""
    acts = partnership.acts
    conclusions = [(index, act) for index, act in enumerate(acts) if isinstance(act, Conclusion)]
    stops = [*(index for index, _ in conclusions[1:]), len(acts)]
    for (index, conclusion), stop in zip(conclusions, stops, strict=True):
        later = acts[index + 1 : stop]
        yield conclusion, next((act for act in later if isinstance(act, Termination)), None)


def iter_losses(registry: Registry, back: Registry, lang: str | Language | None) -> Iterator[str]:
    """Yield the differences of a registry that was written and read back, one sentence each."""
    changed: set[str] = set()
    for id_, party in registry.municipalities.items():
        found = back.municipalities.get(id_)
        if found != party:
            changed.add(id_)
            loss = (
                "in no partnership that a table can hold"
                if found is None
                else _describe_municipality_losses(party, lang)
            )
            yield f"{id_}: {loss}"
    for code, kind in registry.types.items():
        found_type = back.types.get(code)
        if found_type != kind:
            changed.add(code)
            loss = "a type without a conclusion" if found_type is None else "labels or broader type"
            yield f"{code}: {loss}"
    for what, held in (
        ("exchange", registry.exchanges),
        ("source", registry.sources),
        ("field", registry.fields),
    ):
        yield from (f"{id_}: the {what}, which a table cannot hold" for id_ in held)
    for partnership in registry:
        if partnership.id not in back or back[partnership.id] != partnership:
            lost = list(_iter_partnership_losses(partnership))
            needs = {party.id for party in partnership.ever_parties()}
            needs |= {act.type.code for act in partnership.acts if isinstance(act, Conclusion)}
            if not lost and not needs & changed:
                lost = ["its rows read back differently"]
            yield from (f"{partnership.id}: {each}" for each in lost)


def _describe_municipality_losses(party: Municipality, lang: str | Language | None) -> str:
    chosen = choose_name(party, lang)
    others = [name.text for name in party.names if name is not chosen]
    parts = [
        f"names ({', '.join(others)})" if others else "",
        f"the language of {chosen.text} ({chosen.lang})"
        if chosen.lang != language_written(lang)
        else "",
        f"the time of {chosen.text}" if chosen.since or chosen.until else "",
        *(
            part
            for part in ("since", "until", "part_of", "identifiers", "coordinates")
            if getattr(party, part)
        ),
    ]
    return ", ".join(filter(None, parts)) or "its name reads back differently"


def _iter_partnership_losses(partnership: Partnership) -> Iterator[str]:
    if len(partnership.parties) != 2:
        yield f"{len(partnership.parties)} parties, but a table can hold only two"
        return
    yield from (
        part for part in ("note", "motive", "fields", "sources") if getattr(partnership, part)
    )
    ends = {id(end) for _, end in _iter_conclusions(partnership)}
    for act in partnership.acts:
        word = type(act).__name__.lower()
        if not isinstance(act, Conclusion) and id(act) not in ends:
            yield f"the {word} of {act.on}"
            continue
        held = {"on", "type", "note", "until"} if isinstance(act, Conclusion) else {"on"}
        for each in fields(type(act)):
            if each.name not in held and getattr(act, each.name) != each.default:
                yield f"{each.name} of the {word} of {act.on}"
