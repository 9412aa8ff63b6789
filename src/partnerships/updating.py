"""Taking what a newer list says into a registry that is edited by hand.

`update` adds what the registry lacks and what does not contradict it. Everything else is left to a person:
nothing that the registry says more fully, or otherwise, is changed.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, final

from attrs import evolve, frozen

from partnerships._comparison.differences import align_acts, dates_agree
from partnerships._comparison.insertion import replace_acts, try_adding
from partnerships._comparison.merging import Translator, make_merged
from partnerships._comparison.values import Doubt
from partnerships._history.exchanges import iter_partnership_errors
from partnerships._languages.language import get_language
from partnerships._timeline.states import ENDED
from partnerships._validation import truncated_repr
from partnerships.comparison import Comparison, compare
from partnerships.dates import as_partial
from partnerships.errors import NotFound

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from partnerships._comparison.values import Difference, Match
    from partnerships._languages.language import Language
    from partnerships.acts import Act
    from partnerships.changes import Changes
    from partnerships.dates import Day
    from partnerships.exchanges import Exchange
    from partnerships.partnership import Partnership
    from partnerships.registry import Registry

__all__ = ["Contradiction", "Update", "update"]


@final
@frozen(order=False)
class Contradiction:
    """What a newer list says and an update did not take, because the registry says otherwise."""

    partnership: str
    """The id of the partnership in the registry."""
    difference: Difference
    """What the registry says (``ours``) and what the list says (``theirs``)."""

    def sentence(self, lang: str | Language = "en") -> str:
        """Return what stays in the registry, and what the list says, in a language.

        Raises `UnknownLanguage`.
        """
        language = get_language(lang)
        nothing = language.comparison("nothing")
        ours, theirs = (each or nothing for each in self.difference.sides(language))
        values = {
            "partnership": self.partnership,
            "aspect": language.aspect(self.difference.aspect),
            "ours": ours,
            "theirs": theirs,
        }
        return language.updating("contradiction", values)

    def __str__(self) -> str:
        """Return it in one line of English, with texts in the form that the library reads."""
        word = self.difference.aspect.value.replace("_", " ")
        ours, theirs = (
            each or "nothing" for each in (self.difference.ours, self.difference.theirs)
        )
        return f"{self.partnership}: {word}: {ours} stays, the list says {theirs}"


@final
@frozen(order=False, repr=False)
class Update:
    """What became of a registry and a newer list: the result of `update`."""

    registry: Registry
    """The registry with what was taken from the list."""
    comparison: Comparison
    """The registry before (``ours``) and the list (``theirs``), compared."""
    contradictions: tuple[Contradiction, ...]
    """What the list says and was not taken, by the ids of the partnerships."""
    gone: tuple[Partnership, ...]
    """The partnerships that the list no longer has, by id. They are still in ``registry``, unless
    ``remove`` was asked for.
    """

    ended: tuple[Partnership, ...] = ()
    """The partnerships that have ended in the registry by the day of the list, and that the list still
    has, by id.
    """

    @property
    def changes(self) -> Changes:
        """What was taken from the list, and removed."""
        return self.registry.changes_from(self.comparison.ours)

    @property
    def complete(self) -> bool:
        """Whether nothing is left to a person: no contradiction, no proposal, nothing that is gone and
        still there, and nothing that has ended and is still in the list.
        """
        kept = any(each.id in self.registry for each in self.gone)
        return not (self.contradictions or self.comparison.proposed or kept or self.ended)

    def __repr__(self) -> str:
        counts = {
            "contradictions": self.contradictions,
            "proposed": self.comparison.proposed,
            "gone": self.gone,
        }
        told = ", ".join(f"{len(found)} {word}" for word, found in counts.items())
        return f"<Update: {len(self.changes)} changes, {told}>"


def update(
    registry: Registry,
    newer: Registry,
    *,
    on: Day,
    home: str | None = None,
    remove: bool = False,
) -> Update:
    """Take what a newer list says into a registry. Nothing that was edited by hand is changed.

    Partnerships are found as `compare` finds them. What only the list has is added: partnerships,
    exchanges, names and identifiers of municipalities, and acts of the partnerships that both have, such as
    an end or a renewal, where they fit among the registry's acts. A date becomes finer where the list's lies
    within it: ``1979`` becomes ``1979-05-01``. Everything else that the list says otherwise, or that
    contradicts an exchange of the registry, is a contradiction, and stays as it is.

    A partnership is gone if the list could have it and does not: it is one of the municipality whose
    partners are listed, and has not ended by the day ``on``. ``home`` is the id of that municipality in
    the registry; where the list has it from there, it needs no country to be the same. By default it is
    the party that all partnerships of the list have. If they have none
    in common, all partnerships that the list lacks are gone; if the list has fewer than two and no
    ``home`` is given, none are. ``remove`` removes those that are gone, with their exchanges.
    One that has ended and is still in the list is told (`Update.ended`), and stays as it is.

    Raises `NotFound` if ``home`` is no municipality of the registry, and `InvalidDate`.

    >>> from partnerships import Municipality, Partnership, Registry
    >>> imari = Municipality("imari", "Imari", country="JP")
    >>> dalian = Municipality("dalian", "Dalian", country="CN")
    >>> old, new = (
    ...     Registry.of([Partnership.between(imari, dalian, type="friendship", since=since)])
    ...     for since in ("2007", "2007-03-29")
    ... )
    >>> print(update(old, new, on="2025-04-01").changes)
    dalian-imari: acts[0].on: 2007 → 2007-03-29
    """
    day = as_partial(on)
    if home is not None and not (isinstance(home, str) and home in registry.municipalities):
        raise NotFound(f"no municipality with this id: {truncated_repr(home)}", value=home)
    comparison = accept_home(compare(registry, newer), home)
    translator = Translator(registry, newer, comparison.matches)
    contradictions: list[Contradiction] = []
    recorded: defaultdict[str | None, list[Exchange]] = defaultdict(list)
    for exchange in registry.exchanges.values():
        recorded[exchange.partnership].append(exchange)
    partnerships = {each.id: each for each in registry}
    for match in comparison.matches:
        updated, left = update_partnership(match, translator, recorded[match.ours.id])
        partnerships[updated.id] = updated
        contradictions += (Contradiction(updated.id, each) for each in left)
    result = make_merged(
        registry, partnerships, comparison.only_theirs, comparison.matches, translator
    )
    gone = tuple(find_gone(comparison, day, home))
    for each in gone if remove else ():
        result = result.removing(each.id, kind="partnership")
    ended = tuple(find_ended(result, comparison, day))
    return Update(result, comparison, tuple(contradictions), gone, ended)


def accept_home(comparison: Comparison, home: str | None) -> Comparison:
    """Return the comparison with the proposals of which only the country of the home was doubtful, where
    both registries have the same home.
    """
    for match in comparison.proposed:
        unknown = [
            each for each in match.parties if None in (each.ours.country, each.theirs.country)
        ]
        same = all(each.ours.id == home and each.ours == each.theirs for each in unknown)
        if match.doubts == (Doubt.NO_COUNTRY,) and same:
            comparison = comparison.accepting(match.ours.id, match.theirs.id)
    return comparison


def update_partnership(
    match: Match, translator: Translator, exchanges: Sequence[Exchange]
) -> tuple[Partnership, list[Difference]]:
    """Return our partnership with what theirs adds, and what was not taken. What does not fit our exchanges
    is not taken.
    """
    refined = {
        id(pair.ours): refine_act(pair.ours, pair.theirs, translator)
        for pair in align_acts(match.ours.acts, match.theirs.acts)
        if pair.ours is not None and pair.theirs is not None
    }
    acts = [refined.get(id(act), act) for act in match.ours.acts]
    updated = replace_acts(match.ours, acts)
    if updated is None or not fits_exchanges(updated, exchanges):
        updated = match.ours
    left: list[Difference] = []
    for difference in match.differences:
        if difference.theirs is None:
            continue  # ours says more
        added = None
        if difference.our_act is None and difference.their_act is not None:
            added = try_adding(updated, translator.translate_act(difference.their_act))
        if added is None or not fits_exchanges(added, exchanges):
            left.append(difference)
        else:
            updated = added
    return updated, left


def fits_exchanges(partnership: Partnership, exchanges: Iterable[Exchange]) -> bool:
    """Whether a partnership has the anniversaries that its exchanges commemorate."""
    return not any(any(iter_partnership_errors(each, partnership)) for each in exchanges)


def refine_act(ours: Act, theirs: Act, translator: Translator) -> Act:
    """Return our act with the date of theirs, and its sources, if that is finer and agrees."""
    finer = (
        ours.on.earliest <= theirs.on.earliest
        and theirs.on.latest <= ours.on.latest
        and theirs.on.bounds() != ours.on.bounds()
    )
    if not finer or theirs.on.qualifier or not dates_agree(ours, theirs):
        return ours
    return evolve(
        ours, on=theirs.on, sources=translator.merge_sources(ours.sources, theirs.sources)
    )


def find_ended(registry: Registry, comparison: Comparison, on: Day) -> Iterator[Partnership]:
    """Yield the partnerships of the registry that have certainly ended by a day, and of which the list
    says nothing of the kind, by id.
    """
    for match in comparison.matches:
        ours = registry[match.ours.id]
        listed = match.theirs.possible_statuses_on(on)
        if ours.possible_statuses_on(on) <= ENDED and not listed <= ENDED:
            yield ours


def find_gone(comparison: Comparison, on: Day, home: str | None) -> Iterator[Partnership]:
    """Yield the partnerships that the list could have and does not, by id."""
    if home is None:
        listed = list(comparison.theirs)
        if len(listed) < 2:
            return
        common = set.intersection(*({each.id for each in tie.ever_parties()} for tie in listed))
        homes = {
            party.ours.id
            for match in comparison.matches
            for party in match.parties
            if party.theirs.id in common
        }
        if common and not homes:
            return  # another municipality's list
    else:
        homes = {home}
    for each in comparison.only_ours:
        if homes and homes.isdisjoint(party.id for party in each.ever_parties()):
            continue
        if not each.possible_statuses_on(on) <= ENDED:
            yield each
