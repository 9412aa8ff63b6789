"""A registry as the rows of a table, and what of it a table has no place for."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from attrs import fields

from partnerships.acts import Conclusion, Termination
from partnerships.vocabulary import BUILT_IN

if TYPE_CHECKING:
    from collections.abc import Iterator

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
    "end",
    "note",
)


def iter_table(registry: Registry, lang: str | None) -> Iterator[tuple[str, ...]]:
    """Yield the cells of the heading, and of each conclusion between two."""
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
                    "" if end is None else str(end.on),
                    conclusion.note or "",
                )


def _format_party(party: Municipality, lang: str | None) -> tuple[str, str, str]:
    return choose_name(party, lang).text, party.country or "", party.id


def choose_name(party: Municipality, lang: str | None) -> Name:
    """Return the name that a table has: in the language, if there is one, and in use, if one is."""
    names = [name for name in party.names if name.lang == lang] or [*party.names]
    return next((name for name in names if name.until is None), names[0])


def _choose_label(kind: PartnershipType, lang: str | None) -> str:
    if kind.code in BUILT_IN or not kind.labels:
        return kind.label(lang or "en") if kind.labels else ""
    return kind.labels.get(lang or "und") or next(iter(kind.labels.values()))


def _iter_conclusions(partnership: Partnership) -> Iterator[tuple[Conclusion, Termination | None]]:
    """Yield each conclusion, with the first end that comes before another one."""
    numbers = [number for number, act in enumerate(partnership.acts) if isinstance(act, Conclusion)]
    for start, stop in pairwise((*numbers, len(partnership.acts))):
        first, *others = partnership.acts[start:stop]
        assert isinstance(first, Conclusion)  # noqa: S101  # as it was looked for
        yield first, next((act for act in others if isinstance(act, Termination)), None)


def iter_losses(registry: Registry, back: Registry, lang: str | None) -> Iterator[str]:
    """Yield what is lost of a registry that reads back as another one; nothing if they are equal."""
    changed: set[str] = set()
    for id_, party in registry.municipalities.items():
        found = back.municipalities.get(id_)
        if found != party:
            changed.add(id_)
            told = (
                "in no partnership that a table holds"
                if found is None
                else _describe_municipality_losses(party, lang)
            )
            yield f"{id_}: {told}"
    for code, kind in registry.types.items():
        found_type = back.types.get(code)
        if found_type != kind:
            changed.add(code)
            told = "the type of no conclusion" if found_type is None else "labels or broader type"
            yield f"{code}: {told}"
    for what, held in (
        ("exchange", registry.exchanges),
        ("source", registry.sources),
        ("field", registry.fields),
    ):
        yield from (f"{id_}: the {what}, for which a table has no place" for id_ in held)
    for partnership in registry:
        if partnership.id not in back or back[partnership.id] != partnership:
            lost = list(_iter_partnership_losses(partnership))
            needs = {party.id for party in partnership.ever_parties()}
            needs |= {act.type.code for act in partnership.acts if isinstance(act, Conclusion)}
            if not lost and not needs & changed:
                lost = ["its rows read back otherwise"]
            yield from (f"{partnership.id}: {each}" for each in lost)


def _describe_municipality_losses(party: Municipality, lang: str | None) -> str:
    written = choose_name(party, lang)
    others = [name.text for name in party.names if name is not written]
    parts = [
        f"names ({', '.join(others)})" if others else "",
        f"the language of {written.text} ({written.lang})"
        if written.lang != (lang or "und")
        else "",
        f"the time of {written.text}" if written.since or written.until else "",
        *(part for part in ("since", "until", "part_of", "identifiers") if getattr(party, part)),
    ]
    return ", ".join(filter(None, parts)) or "its name reads back otherwise"


def _iter_partnership_losses(partnership: Partnership) -> Iterator[str]:
    if len(partnership.parties) != 2:
        yield f"{len(partnership.parties)} parties, where a table has two"
        return
    yield from (part for part in ("note", "sources") if getattr(partnership, part))
    ends = {id(end) for _, end in _iter_conclusions(partnership)}
    for act in partnership.acts:
        word = type(act).__name__.lower()
        if not isinstance(act, Conclusion) and id(act) not in ends:
            yield f"the {word} of {act.on}"
            continue
        held = {"on", "type", "note"} if isinstance(act, Conclusion) else {"on"}
        for each in fields(type(act)):
            if each.name not in held and getattr(act, each.name) != each.default:
                yield f"{each.name} of the {word} of {act.on}"
