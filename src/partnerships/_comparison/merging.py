"""Merging two registries that were compared into one."""

from __future__ import annotations

from collections import Counter, defaultdict
from functools import cached_property
from itertools import product
from typing import TYPE_CHECKING, Any, Final, TypeVar, assert_never

from attrs import evolve, fields_dict

from partnerships._comparison.differences import DifferenceFinder, align_acts, dates_agree
from partnerships._comparison.insertion import find_usual_place
from partnerships._comparison.municipalities import merge_municipalities
from partnerships._comparison.parties import PartyMatcher
from partnerships._comparison.values import Aspect, Choice, Reason
from partnerships._history.exchanges import iter_partnership_errors
from partnerships._records.links import relink_partnership
from partnerships._validation import as_enum
from partnerships.acts import (
    Accession,
    Claim,
    Conclusion,
    Renewal,
    Resumption,
    Succession,
    Suspension,
    Termination,
    Withdrawal,
)
from partnerships.dates import between_days, count_days
from partnerships.errors import PartnershipsError
from partnerships.partnership import make_founding_id
from partnerships.registry import Registry
from partnerships.texts import Text

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Iterable, Mapping, Sequence

    from partnerships._comparison.differences import ActPair
    from partnerships._comparison.parties import Likeness
    from partnerships._comparison.values import Difference, Match
    from partnerships.actors import Actor, Place
    from partnerships.acts import Act
    from partnerships.dates import PartialDate
    from partnerships.exchanges import Exchange, Occasion
    from partnerships.municipalities import Municipality
    from partnerships.partnership import Partnership
    from partnerships.sources import Citation, Source
    from partnerships.vocabulary import Field, PartnershipType

_NO_ID: Final = "-"
"""The id of exchanges and sources that are compared by all else."""

_SINGLE_DETAILS: Final = frozenset({"basis", "number", "place", "reason"})
_LISTED_DETAILS: Final = frozenset({"languages", "signatories"})

H = TypeVar("H", "Actor", "Place")

_BY_NAME: Final = frozenset({Reason.IDENTIFIER, Reason.NAME})
"""The reasons for which a municipality that is in no match is taken for one of ours."""


def merge(
    ours: Registry,
    theirs: Registry,
    matches: Sequence[Match],
    only_theirs: Sequence[Partnership],
    choose: Callable[[Difference], Choice | str] | None,
) -> Registry:
    """Return ours with what was chosen of theirs, and with what only theirs has."""
    translator = Translator(ours, theirs, matches)
    partnerships = {each.id: each for each in ours}
    for match in matches:
        try:
            partnerships[match.ours.id] = merge_match(match, translator, choose)
        except PartnershipsError as error:
            raise error.within("partnerships", id=match.ours.id) from None
    return make_merged(ours, partnerships, only_theirs, matches, translator)


def make_merged(
    ours: Registry,
    partnerships: Mapping[str, Partnership],
    only_theirs: Iterable[Partnership],
    matches: Sequence[Match],
    translator: Translator,
) -> Registry:
    """Return our registry with these partnerships in place of its own, and with what is added of theirs."""
    added = [translator.translate_partnership(each) for each in only_theirs]
    exchanges = translator.translate_exchanges(
        {each.id: each for each in (*partnerships.values(), *added)}
    )
    merged = merge_municipalities(matches)
    municipalities = {**ours.municipalities, **merged}
    return Registry.of(
        [relink_partnership(each, merged, {}, {}) for each in (*partnerships.values(), *added)],
        municipalities=[*municipalities.values(), *translator.municipalities.values()],
        types=ours.types.values(),
        exchanges=[*ours.exchanges.values(), *exchanges],
        sources=[*ours.sources.values(), *translator.sources.values()],
        fields=ours.fields.values(),
        checks=ours.checks,
    )


# one partnership


def merge_match(
    match: Match, translator: Translator, choose: Callable[[Difference], Choice | str] | None
) -> Partnership:
    """Return our partnership with what was chosen of theirs, and with the fields, remarks and sources of
    both.
    """
    finder = DifferenceFinder(match.ours, match.theirs, match.parties)
    kept: defaultdict[type[Act], list[Act | None]] = defaultdict(list)
    added: list[Act] = []
    for pair in align_acts(match.ours.acts, match.theirs.acts):
        chosen = {
            each.aspect
            for each in finder.compare_acts(pair)
            if choose is not None and as_enum(Choice, choose(each), "choice") is Choice.THEIRS
        }
        act = merge_acts(pair, chosen, translator)
        if pair.ours is not None:
            kept[type(pair.ours)].append(act)
        elif act is not None:
            added.append(act)
    in_order = {kind: iter(acts) for kind, acts in kept.items()}
    acts = [next(in_order[type(act)]) for act in match.ours.acts]
    sources = translator.merge_sources(match.ours.sources, match.theirs.sources)
    listed = insert_in_order([act for act in acts if act is not None], added)
    fields = translator.merge_fields(match.ours.fields, match.theirs.fields)
    return evolve(
        match.ours,
        acts=listed,
        fields=fields,
        note=unite_notes(match.ours.note, match.theirs.note),
        motive=unite_notes(match.ours.motive, match.theirs.motive),
        sources=sources,
    )


def merge_acts(pair: ActPair, chosen: set[Aspect], translator: Translator) -> Act | None:
    """Return the act that stands for both; None if the side that was chosen has none."""
    ours, theirs = pair.ours, pair.theirs
    if theirs is None:
        return None if chosen else ours
    if ours is None:
        return translator.translate_act(theirs) if chosen else None
    theirs = translator.translate_act(theirs)
    if isinstance(ours, Conclusion) and isinstance(theirs, Conclusion):
        taken: Act = take_aspects(ours, theirs, chosen)
    else:
        taken = theirs if chosen else ours
    claims = [*ours.claims, *theirs.claims]
    other = ours if taken.on == theirs.on else theirs
    if not dates_agree(ours, theirs) or count_days(other.on) < count_days(taken.on):
        claims.append(claim_date(other))
    return evolve(
        taken,
        **unite_details(taken, ours, theirs),
        note=unite_notes(ours.note, theirs.note),
        sources=unite_texts(ours.sources, theirs.sources),
        claims=unite_claims(claims),
    )


def unite_details(taken: Act, ours: Act, theirs: Act) -> dict[str, Any]:
    """Return what both acts tell beside what is compared: who signed, where, in which languages, and what
    one of them leaves open.
    """
    known = fields_dict(type(taken)).keys()
    found: dict[str, Any] = {
        name: getattr(taken, name) or getattr(ours, name) or getattr(theirs, name)
        for name in _SINGLE_DETAILS & known
    }
    for name in _LISTED_DETAILS & known:
        found[name] = tuple(dict.fromkeys((*getattr(ours, name), *getattr(theirs, name))))
    return found


def take_aspects(ours: Conclusion, theirs: Conclusion, chosen: set[Aspect]) -> Conclusion:
    """Return our conclusion with the chosen aspects of theirs, which is translated."""
    taken = ours
    if ours.type.code == theirs.type.code:
        taken = evolve(taken, labels={**theirs.labels, **ours.labels})
    if Aspect.DATE in chosen:
        taken = evolve(taken, on=theirs.on, known_by=theirs.known_by)
    if Aspect.TYPE in chosen:
        taken = evolve(taken, type=theirs.type, labels=theirs.labels)
    if Aspect.TERM in chosen:
        taken = evolve(
            taken,
            term=theirs.term,
            until=theirs.until,
            renews=theirs.renews,
            notice=theirs.notice,
        )
    if Aspect.ENTRY_INTO_FORCE in chosen:
        taken = evolve(taken, in_force_from=theirs.in_force_from)
    return taken


def claim_date(act: Act) -> Claim:
    """Return the claim that an act was done on its date, as it is known, with its sources."""
    known = act.on
    if act.latest < known.latest:
        known = between_days(act.earliest, act.latest, known.qualifier)
    return Claim(known, sources=act.sources)


def unite_claims(claims: Iterable[Claim]) -> tuple[Claim, ...]:
    """Return claims, those of one date as one, with the sources and the notes of all."""
    found: dict[PartialDate, Claim] = {}
    for each in claims:
        known = found.setdefault(each.on, each)
        note = unite_notes(known.note, each.note)
        sources = unite_texts(known.sources, each.sources)
        found[each.on] = Claim(each.on, sources=sources, note=note)
    return tuple(found.values())


def unite_notes(ours: Text | None, theirs: Text | None) -> Text | None:
    """Return our note with what theirs adds to it in each language."""
    if ours is None or theirs is None:
        return ours or theirs
    texts = dict(ours.by_language)
    for lang, text in theirs.by_language.items():
        known = texts.get(lang, text)
        texts[lang] = known if text in known else f"{known} {text}"
    return Text(texts)


def unite_texts(ours: Iterable[str], theirs: Iterable[str]) -> tuple[str, ...]:
    """Return our texts and those of theirs that are not among them."""
    return tuple(dict.fromkeys((*ours, *theirs)))


def insert_in_order(acts: Iterable[Act], added: Iterable[Act]) -> list[Act]:
    """Return acts with others inserted, each in its usual place by its date."""
    found = list(acts)
    for act in added:
        found.insert(find_usual_place(found, act), act)
    return found


# from their ids to ours


class Translator:
    """Translates values of theirs into ids and terms of ours, and collects what has to be added."""

    def __init__(self, ours: Registry, theirs: Registry, matches: Sequence[Match]) -> None:
        self._ours, self._theirs = ours, theirs
        self.municipalities: dict[str, Municipality] = {}
        """What is added to our municipalities, by their ids."""
        self.sources: dict[str, Source] = {}
        """What is added to our sources, by their ids."""
        self._ids = pair_municipalities(ours, theirs, matches)
        self._partnership_ids = {each.theirs.id: each.ours.id for each in matches}
        self._exchange_ids: dict[str, str] = {}
        self._source_ids: dict[str, str] = {}
        self._partnerships: Mapping[str, Partnership] = {}

    def translate_partnership(self, partnership: Partnership) -> Partnership:
        """Return a partnership with our municipalities, under an id that is free: that of its founding
        parties, if theirs is that.
        """
        parties = [self.translate_municipality(each) for each in partnership.parties]
        own = partnership.id != make_founding_id(partnership.parties)
        id_ = partnership.id if own else make_founding_id(parties)
        used = {*(each.id for each in self._ours), *self._partnership_ids.values()}
        id_ = self._partnership_ids[partnership.id] = find_free_id(id_, used)
        return evolve(
            partnership,
            id=id_,
            parties=parties,
            acts=[self.translate_act(each) for each in partnership.acts],
            fields=self.merge_fields((), partnership.fields),
            sources=self.merge_sources((), partnership.sources),
        )

    def translate_act(self, act: Act) -> Act:
        """Return an act with our municipalities, types and sources."""
        act = self.translate_sources(act)
        if isinstance(act, Conclusion | Renewal):
            act = self._translate_signing(act)
        match act:
            case Conclusion():
                return evolve(act, type=self.translate_type(act.type))
            case Suspension() | Termination():
                return evolve(act, by=act.by and self._translate_id(act.by))
            case Succession():
                successor = self.translate_municipality(act.successor)
                return evolve(act, party=self._translate_id(act.party), successor=successor)
            case Accession():
                return evolve(act, party=self.translate_municipality(act.party))
            case Withdrawal():
                return evolve(act, party=self._translate_id(act.party))
            case Renewal() | Resumption():
                return act
            case _:
                assert_never(act)

    def _translate_signing(self, act: Conclusion | Renewal) -> Conclusion | Renewal:
        """Return an agreement with our municipalities among those who signed it, and where."""
        place = act.place and self._translate_holder(act.place)
        return evolve(act, signatories=map(self._translate_holder, act.signatories), place=place)

    def _translate_holder(self, holder: H) -> H:
        """Return an actor or a place with our municipality."""
        id_ = holder.municipality
        return holder if id_ is None else evolve(holder, municipality=self._translate_id(id_))

    def translate_sources(self, act: Act) -> Act:
        """Return an act with our sources, also in its claims."""
        claims = [evolve(each, sources=self.merge_sources((), each.sources)) for each in act.claims]
        return evolve(act, sources=self.merge_sources((), act.sources), claims=claims)

    def translate_municipality(self, municipality: Municipality) -> Municipality:
        """Return our municipality that is the same, or theirs, which is then added."""
        id_ = municipality.id
        if id_ in self._ids:
            return self._ours.municipalities[self._ids[id_]]
        if id_ not in self.municipalities:
            used = {
                *self._ours.municipalities,
                *(each.id for each in self.municipalities.values()),
            }
            self.municipalities[id_] = evolve(municipality, id=find_free_id(id_, used))
            if municipality.part_of is not None:
                larger = self._translate_id(municipality.part_of)
                self.municipalities[id_] = evolve(self.municipalities[id_], part_of=larger)
        return self.municipalities[id_]

    def _translate_id(self, id_: str) -> str:
        """Return the id of the same municipality in ours; that of none stays."""
        known = self._theirs.municipalities.get(id_)
        return id_ if known is None else self.translate_municipality(known).id

    def translate_type(self, type_: PartnershipType) -> PartnershipType:
        """Return our type with this code, else theirs, of our broader types."""
        known = self._ours.types.get(type_.code)
        if known is not None:
            return known
        return evolve(type_, broader=type_.broader and self.translate_type(type_.broader))

    def merge_sources(self, ours: Sequence[str], theirs: Iterable[str]) -> tuple[str, ...]:
        """Return our sources and those of theirs that are not among them."""
        return unite_texts(ours, map(self._translate_source, theirs))

    def _translate_source(self, text: str) -> str:
        """Return the id of a source of theirs in the merged registry, and any other text unchanged."""
        source = self._theirs.sources.get(text)
        if source is None:
            return text
        if text not in self._source_ids:
            self._source_ids[text] = self._find_or_add_source(source)
        return self._source_ids[text]

    def _find_or_add_source(self, source: Source) -> str:
        """Return the id of our source that is the same, preferably the same id, or of theirs, which is then
        added. A translation is the same if its original is.
        """
        original = source.translation_of and self._translate_source(source.translation_of)
        translated = evolve(source, id=_NO_ID, translation_of=original)
        known = self._our_source_ids.get(translated, [])
        if known:
            return source.id if source.id in known else known[0]
        used = {*self._ours.sources, *(each.id for each in self.sources.values())}
        self.sources[source.id] = evolve(translated, id=find_free_id(source.id, used))
        return self.sources[source.id].id

    @cached_property
    def _our_source_ids(self) -> dict[Source, list[str]]:
        """The ids of our sources, by their contents."""
        found: defaultdict[Source, list[str]] = defaultdict(list)
        for each in self._ours.sources.values():
            found[evolve(each, id=_NO_ID)].append(each.id)
        return found

    def merge_fields(self, ours: Iterable[Field], theirs: Iterable[Field]) -> tuple[Field, ...]:
        """Return our fields and those of theirs that are not among them, each with our contents if we
        have its code.
        """
        known = self._ours.fields
        return tuple(dict.fromkeys((*ours, *(known.get(each.code, each) for each in theirs))))

    # exchanges

    def translate_exchanges(self, partnerships: Mapping[str, Partnership]) -> list[Exchange]:
        """Return the exchanges of theirs that we lack, with our ids, under ids that are free.

        They belong to partnerships that were matched or translated, or to none; ``partnerships`` are the
        merged ones, by our ids. An exchange of which our partnership has not the anniversary, or none of
        the municipalities, is taken without it.
        """
        self._partnerships = partnerships
        known = {evolve(each, id=_NO_ID): each.id for each in self._ours.exchanges.values()}
        used = {*self._ours.exchanges}
        found: dict[str, Exchange] = {}
        for exchange in self._theirs.exchanges.values():
            self._translate_with_references(exchange, known, used, found)
        return list(found.values())

    def _translate_with_references(
        self,
        exchange: Exchange,
        known: Mapping[Exchange, str],
        used: set[str],
        found: dict[str, Exchange],
    ) -> None:
        """Translate an exchange behind those that it refers to, and insert it if it is not known."""
        if exchange.id in self._exchange_ids or (
            exchange.partnership is not None and exchange.partnership not in self._partnership_ids
        ):
            return
        free = find_free_id(exchange.id, used)
        used.add(free)
        self._exchange_ids[exchange.id] = free
        of = None if exchange.commemorates is None else exchange.commemorates.of
        for id_ in (exchange.part_of, of):
            if id_ is not None:
                self._translate_with_references(self._theirs.exchanges[id_], known, used, found)
        translated = fit_exchange(self._translate_exchange(exchange), self._partnerships)
        if translated in known:
            self._exchange_ids[exchange.id] = known[translated]
            used.discard(free)
        else:
            found[free] = evolve(translated, id=free)

    def _translate_exchange(self, exchange: Exchange) -> Exchange:
        """Return an exchange with our ids, but without one of its own."""
        partnership = exchange.partnership
        return evolve(
            exchange,
            id=_NO_ID,
            partnership=partnership and self._partnership_ids[partnership],
            part_of=exchange.part_of and self._exchange_ids.get(exchange.part_of),
            municipalities=[self._translate_id(each) for each in exchange.municipalities],
            fields=self.merge_fields((), exchange.fields),
            actors=map(self._translate_holder, exchange.actors),
            places=map(self._translate_holder, exchange.places),
            commemorates=exchange.commemorates and self._translate_occasion(exchange.commemorates),
            quotations=[
                evolve(each, sources=[self._translate_citation(cited) for cited in each.sources])
                for each in exchange.quotations
            ],
            sources=[self._translate_citation(each) for each in exchange.sources],
        )

    def _translate_occasion(self, occasion: Occasion) -> Occasion | None:
        """Return an anniversary of the same exchange; None if that is not taken over."""
        if occasion.of is None:
            return occasion
        of = self._exchange_ids.get(occasion.of)
        return None if of is None else evolve(occasion, of=of)

    def _translate_citation(self, citation: Citation) -> Citation:
        return evolve(citation, source=self._translate_source(citation.source))


def fit_exchange(exchange: Exchange, partnerships: Mapping[str, Partnership]) -> Exchange:
    """Return an exchange without the anniversary that its partnership does not have, and without a
    partnership of which none of its municipalities was a party.
    """
    if exchange.partnership is None:
        return exchange
    errors = iter_partnership_errors(exchange, partnerships[exchange.partnership])
    wrong = {each.path for each in errors}
    if "partnership" in wrong:
        of_its_own = exchange.commemorates is not None and exchange.commemorates.of is not None
        occasion = exchange.commemorates if of_its_own else None
        return evolve(exchange, partnership=None, commemorates=occasion)
    return evolve(exchange, commemorates=None) if wrong else exchange


def find_free_id(id_: str, used: Container[str]) -> str:
    """Return an id, with a number behind it if it is used already.

    >>> find_free_id("dalian", {"dalian", "dalian-2"})
    'dalian-3'
    """
    found, number = id_, 1
    while found in used:
        number += 1
        found = f"{id_}-{number}"
    return found


def pair_municipalities(
    ours: Registry, theirs: Registry, matches: Iterable[Match]
) -> dict[str, str]:
    """Return our ids by theirs, of municipalities that are the same.

    They are the same in a match, or, where a municipality is in none, by an identifier or by name and
    country, if there is only one like it on each side.
    """
    matcher = PartyMatcher(ours, theirs)
    found: dict[str, str] = {}
    for match in matches:
        for party in match.parties:
            if party.reason is not Reason.SUCCESSION:
                found.setdefault(party.theirs.id, party.ours.id)
        for one, other in product(match.ours.ever_parties(), match.theirs.ever_parties()):
            likeness = matcher.compare(one, other)
            if likeness is not None and likeness.reason in _BY_NAME:
                found.setdefault(other.id, one.id)
    taken = set(found.values())
    alike = [
        (id_, other)
        for id_ in ours.municipalities
        for other in matcher.find_alike(id_)
        if id_ not in taken
        and other not in found
        and is_the_same(matcher.compare(ours.municipalities[id_], theirs.municipalities[other]))
    ]
    our_counts, their_counts = (Counter(pair[side] for pair in alike) for side in (0, 1))
    return found | {
        other: id_ for id_, other in alike if our_counts[id_] == their_counts[other] == 1
    }


def is_the_same(likeness: Likeness | None) -> bool:
    """Whether two municipalities are the same beyond doubt, by themselves."""
    return likeness is not None and likeness.reason in _BY_NAME and not likeness.doubts
