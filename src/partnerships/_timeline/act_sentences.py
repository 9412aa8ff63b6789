"""Sentences for acts, with the names that the parties had on the day."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from partnerships._languages.language import get_language
from partnerships._timeline.titles import label_agreement
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

if TYPE_CHECKING:
    from collections.abc import Iterable

    from partnerships._languages.language import Language
    from partnerships._timeline.timeline import Timeline
    from partnerships.municipalities import Municipality


def describe_act(timeline: Timeline, index: int, lang: str | Language) -> str:
    """Return what the act at an index of a timeline did."""
    act, language = timeline.acts[index], get_language(lang)
    before, after = timeline.parties_around(index)  # worked out once for all of its acts
    names = {
        party.id: language.name_on(party, act.on) for party in dict.fromkeys((*before, *after))
    }
    conclusions = (
        done for done in reversed(timeline.acts[: index + 1]) if isinstance(done, Conclusion)
    )
    label = label_agreement(timeline, next(conclusions), language)
    others: Iterable[Municipality] = after
    party = successor = by = reason = term = until = begins = None
    match act:
        case Conclusion():
            term, until, begins = act.term, act.until, act.in_force_from
        case Renewal():
            term, until = act.term, act.until
        case Suspension() | Termination():
            by, reason = act.by, act.reason and act.reason.tell(language)
        case Resumption():
            pass
        case Succession():
            party, successor = act.party, act.successor.id
            others = (each for each in before if each.id not in {party, successor})
        case Accession():
            party, others = act.party.id, before
        case Withdrawal():
            party = act.party
        case _:
            assert_never(act)
    return language.act_sentence(
        type(act).__name__.lower(),
        [names[each.id] for each in others],
        label,
        party=party and names[party],
        successor=successor and names[successor],
        by=by and names[by],
        term=term,
        until=until,
        in_force_from=begins,
        reason=reason,
    )
