"""The filters of a history: which of its entries are asked for."""

from __future__ import annotations

import re
from itertools import accumulate
from typing import TYPE_CHECKING, Final, TypeAlias
from unicodedata import normalize

from attrs import fields_dict, frozen, has

from partnerships._folding.letters import fold_text
from partnerships._history.exchanges import iter_citations
from partnerships._languages.language import LANGUAGES
from partnerships._validation import FrozenMap, as_enum, is_count, to_nfc, truncated_repr
from partnerships.actors import Actor, Place, list_names, list_variants
from partnerships.acts import Conclusion, Renewal, Suspension, Termination
from partnerships.anniversaries import Anniversary
from partnerships.dates import PartialDate, Period, Term
from partnerships.errors import InvalidOption, UnknownTerm
from partnerships.exchanges import Exchange
from partnerships.history import KINDS, Renaming
from partnerships.vocabulary import ExchangeKind, Role

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from partnerships._index.names import NameIndex
    from partnerships.history import Entry, Event
    from partnerships.vocabulary import Field

    Condition: TypeAlias = Callable[[Entry], bool]
    """Whether an entry is asked for."""

_NO_TEXTS: Final = frozenset(
    {"by", "code", "country", "id", "identifiers", "lang", "municipalities", "municipality", "page"}
    | {"part_of", "partnership", "party", "source", "sources", "url"}
)
"""The fields that hold ids and codes, in any class. All other texts are for people."""

_WORDS: Final = re.compile(r"[^\W_\u2e80-\U0010ffff]+|[^\W_]")
"""Words in scripts that write spaces between them, and single letters of those of East Asia."""

_PAGES: Final = re.compile(r"([0-9]{1,9})(?:\s*[-‐-―~〜]\s*([0-9]{1,9}))?")


@frozen(order=False)
class EntryFilter:
    """A filter of entries: those that meet all of some conditions."""

    conditions: tuple[Condition, ...]

    @classmethod
    def of(
        cls,
        names: NameIndex,
        *,
        kind: ExchangeKind | str | None = None,
        field: Field | None = None,
        actor: str | None = None,
        text: str | None = None,
        source: str | None = None,
        page: str | int | None = None,
        role: Role | str | None = None,
        place: str | None = None,
        commemorates: int | None = None,
        award: str | None = None,
        period: Period | str | None = None,
    ) -> EntryFilter:
        """Return the filter for these options. Raises `UnknownTerm`, `InvalidDate`, and `InvalidOption` for
        what is no text or number, and for a page without a source.
        """
        if page is not None and source is None:
            raise InvalidOption(f"a page needs a source: {truncated_repr(page)}", value=page)
        words = {"actor": actor, "text": text, "source": source, "place": place, "award": award}
        for name, value in words.items():
            _check_words(name, value)
        if not is_count(page):
            _check_words("page", page)
        conditions = (
            None if kind is None else _make_kind_condition(kind),
            None if field is None else lambda entry: field in entry.fields,
            None if actor is None else _make_actor_condition(actor, names),
            None if text is None else _make_text_condition(text, names),
            None if source is None else _make_source_condition(source, page),
            None if role is None else _make_role_condition(role),
            None if place is None else _make_place_condition(place, names),
            None if commemorates is None else _make_occasion_condition(commemorates),
            None if award is None else _make_award_condition(award),
            None if period is None else _make_period_condition(period),
        )
        return cls(tuple(each for each in conditions if each is not None))

    def __call__(self, entry: Entry) -> bool:
        """Whether an entry meets all conditions."""
        return all(condition(entry) for condition in self.conditions)


def _check_words(name: str, value: object) -> None:
    """Raise `InvalidOption` for what is neither None nor a text of more than spaces and invisible letters,
    as nothing is in every text.
    """
    if value is not None and not (isinstance(value, str) and fold_text(value)):
        message = f"{name} must be a text that is not empty: {truncated_repr(value)}"
        raise InvalidOption(message, value=value)


# conditions


def _make_kind_condition(kind: ExchangeKind | str) -> Condition:
    word = kind.value if isinstance(kind, ExchangeKind) else kind
    if word not in KINDS:
        message = f"unknown kind (known are {', '.join(KINDS)}): {truncated_repr(kind)}"
        raise UnknownTerm(message, value=kind)
    return lambda entry: entry.kind == word


def _make_actor_condition(actor: str, names: NameIndex) -> Condition:
    """Accept exchanges of an actor with a name or an office, or of a municipality, what such an actor
    signed, and what a municipality did alone.
    """
    ids, folded = frozenset(names.find(to_nfc(actor))), fold_text(actor)

    def accept(entry: Entry) -> bool:
        match entry.event:
            case Exchange(municipalities=municipalities) if not ids.isdisjoint(municipalities):
                return True
            case Suspension(by=by) | Termination(by=by):
                return by in ids
            case event:
                return any(
                    _is_called(each, folded, ids) or _holds_office(each, folded)
                    for each in list_actors(event)
                )

    return accept


def _holds_office(actor: Actor, folded: str) -> bool:
    texts = () if actor.office is None else actor.office.by_language.values()
    return any(_has_words(text, folded) for text in texts)


def _has_words(text: str, folded: str) -> bool:
    """Whether a text has whole words that fold to another text; in a script without capital letters, any
    part of it.

    >>> _has_words("Mayor of Kobe", "mayor"), _has_words("Mayor of Kobe", "mayorof"), _has_words("Mayor", "may")
    (True, True, False)
    >>> _has_words("北九州市長", "市長"), _has_words("JICA所長", "jica")
    (True, True)
    """
    if not folded.islower():
        return folded in fold_text(text)
    words = [fold_text(word) for word in _WORDS.findall(normalize("NFKC", text))]
    whole, ends = "".join(words), set(accumulate(map(len, words), initial=0))
    return any(first + len(folded) in ends and whole.startswith(folded, first) for first in ends)


def _make_text_condition(text: str, names: NameIndex) -> Condition:
    folded = fold_text(text)
    return lambda entry: any(folded in fold_text(each) for each in _iter_texts(entry, names))


def _make_source_condition(source: str, page: str | int | None) -> Condition:
    wanted = to_nfc(source)
    return lambda entry: any(
        cited == wanted and (page is None or _includes_page(where, str(page)))
        for cited, where in iter_sources(entry.event)
    )


def _make_role_condition(role: Role | str) -> Condition:
    wanted = as_enum(Role, role, "role")
    return lambda entry: any(each.role is wanted for each in list_actors(entry.event))


def _make_place_condition(place: str, names: NameIndex) -> Condition:
    ids, folded = _find_within(names.find(to_nfc(place)), names), fold_text(place)
    return lambda entry: any(_is_called(each, folded, ids) for each in list_places(entry.event))


def _find_within(ids: Iterable[str], names: NameIndex) -> frozenset[str]:
    """Return the ids of municipalities and of those that are part of them, at any depth."""
    found, more = set[str](), set(ids)
    while more:
        found |= more
        known = names.municipalities.items()
        more = {id_ for id_, each in known if each.part_of in more} - found
    return frozenset(found)


def _make_occasion_condition(number: int) -> Condition:
    if not is_count(number):
        message = f"commemorates must be a number, 1 or more: {truncated_repr(number)}"
        raise InvalidOption(message, value=number)
    return lambda entry: (
        isinstance(entry.event, Exchange)
        and entry.event.commemorates is not None
        and entry.event.commemorates.number == number
    )


def _make_award_condition(award: str) -> Condition:
    def accept(entry: Entry) -> bool:
        given = entry.event.award if isinstance(entry.event, Exchange) else None
        return given is not None and given.is_called(award)

    return accept


def _make_period_condition(period: Period | str) -> Condition:
    window = Period(period).bounds()
    return lambda entry: window.overlaps(entry.position)


def list_actors(event: Event) -> tuple[Actor, ...]:
    """Return the actors of an exchange, and those who signed an agreement."""
    match event:
        case Exchange(actors=actors) | Conclusion(signatories=actors) | Renewal(signatories=actors):
            return actors
        case _:
            return ()


def list_places(event: Event) -> tuple[Place, ...]:
    """Return the places of an exchange, and that where an agreement was signed."""
    match event:
        case Exchange(places=places):
            return places
        case Conclusion(place=Place() as place) | Renewal(place=Place() as place):
            return (place,)
        case _:
            return ()


def _is_called(what: Actor | Place, folded: str, ids: frozenset[str]) -> bool:
    """Whether an actor or a place has a name, or is or is in one of some municipalities."""
    return what.municipality in ids or any(fold_text(name) == folded for name in list_names(what))


# what entries tell


def iter_sources(event: Event) -> Iterator[tuple[str, str | None]]:
    """Yield the sources of an event, also those of its quotations and claims, each with the page."""
    match event:
        case Exchange():
            yield from ((each.source, each.page) for _, each in iter_citations(event))
        case Renaming() | Anniversary():
            pass
        case act:
            yield from ((each, None) for each in act.sources)
            yield from ((each, None) for claim in act.claims for each in claim.sources)


def _iter_texts(entry: Entry, names: NameIndex) -> Iterator[str]:
    """Yield the texts of an entry for people, in all languages: its own, the names of the municipalities
    among its actors and places, and the sentences that tell it.
    """
    event = entry.event
    if not isinstance(event, Renaming | Anniversary):
        yield from _iter_own_texts(event)
    if isinstance(event, Exchange):
        yield from (field.label(lang) for field in event.fields for lang in LANGUAGES)
    else:
        yield from (entry.tell(lang) for lang in LANGUAGES)
    actors_and_places: Iterable[Actor | Place] = (*list_actors(event), *list_places(event))
    for each in actors_and_places:
        if each.municipality is not None:
            yield from (name.text for name in names.municipalities[each.municipality].names)


def _iter_own_texts(value: object) -> Iterator[str]:
    kind = type(value)
    if isinstance(value, str):
        yield value
    elif isinstance(value, FrozenMap):
        yield from value.values()
    elif isinstance(value, tuple):
        for each in value:
            yield from _iter_own_texts(each)
    elif has(kind) and not isinstance(value, PartialDate | Period | Term):
        for name in fields_dict(kind).keys() - _NO_TEXTS:
            yield from _iter_own_texts(getattr(value, name))


def _includes_page(cited: str | None, page: str) -> bool:
    """Whether a citation of pages, as "321–322" or "9, 11", includes a page.

    >>> _includes_page("321–322", "322"), _includes_page("321–22, 9", "320"), _includes_page("iv", "IV")
    (True, False, True)
    """
    if cited is None:
        return False
    if fold_text(cited) == fold_text(page):
        return True
    page = normalize("NFKC", page)
    if re.fullmatch("[0-9]{1,9}", page) is None:
        return False
    for first, last in _PAGES.findall(normalize("NFKC", cited)):
        end = first[: len(first) - len(last)] + last  # 321–22 ends at 322
        if int(first) <= int(page) <= int(end):
            return True
    return False


# what a registry knows


def list_actor_names(events: Iterable[Event]) -> set[str]:
    """Return the names and the offices of all actors."""
    actors = [actor for each in events for actor in list_actors(each)]
    offices = (each.office.by_language.values() for each in actors if each.office is not None)
    return {name for each in actors for name in list_names(each)}.union(*offices)


def list_place_names(events: Iterable[Event]) -> set[str]:
    """Return the names of all places."""
    places = (place for each in events for place in list_places(each))
    return {name for each in places for name in list_names(each)}


def list_award_names(exchanges: Iterable[Exchange]) -> set[str]:
    """Return the names of all awards."""
    awards = (each.award for each in exchanges if each.award is not None)
    return {name for each in awards for name in list_variants(each.names)}
