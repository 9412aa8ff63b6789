"""The values of a comparison: reasons, doubts, matches and differences."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, final

from attrs import evolve, field, frozen

if TYPE_CHECKING:
    from collections.abc import Iterable

    from partnerships.acts import Act
    from partnerships.municipalities import Municipality
    from partnerships.partnership import Partnership


class Reason(Enum):
    """Why two municipalities of two registries are taken for the same one."""

    IDENTIFIER = "identifier"
    """They have an identifier in common, such as that of Wikidata."""
    NAME = "name"
    """They have a name in common, in any language and of any time; ``大连`` is the same as ``大连市``.
    """
    SUCCESSION = "succession"
    """The one has a name or an identifier in common with a predecessor or a successor of the other."""
    SIMILAR_NAME = "similar_name"
    """They have names that are alike but for accents, hyphens or a word for a city."""
    DATE = "date"
    """Nothing but the day of the conclusion, the country and the other party."""


class Doubt(Enum):
    """Why a match is only proposed."""

    NO_COUNTRY = "no_country"
    """A municipality has no country in one of the registries, and nothing else confirms the name."""
    COUNTRIES_DIFFER = "countries_differ"
    """A municipality is in another country in the other registry."""
    IDENTIFIERS_DIFFER = "identifiers_differ"
    """A municipality has another identifier of the same scheme in the other registry."""
    SIMILAR_NAME = "similar_name"
    """The names of a municipality are only alike."""
    DATE_ALONE = "date_alone"
    """One party has no name in common; the day of the conclusion and its country agree."""
    PARTIES_DIFFER = "parties_differ"
    """Some of three or more parties are not the same."""
    SEVERAL = "several"
    """Several partnerships fit equally well."""


class Aspect(Enum):
    """What two registries say differently of a partnership."""

    DATE = "date"
    """The date of an agreement."""
    TYPE = "type"
    """The type of an agreement."""
    TERM = "term"
    """The term of an agreement, its last day, or how it renews itself."""
    ENTRY_INTO_FORCE = "entry_into_force"
    """The day from which an agreement is in force."""
    AGREEMENT = "agreement"
    """A further agreement: an upgrade, another signing, or a new start."""
    RENEWAL = "renewal"
    """A renewal."""
    SUSPENSION = "suspension"
    """A suspension."""
    RESUMPTION = "resumption"
    """The end of all suspensions."""
    END = "end"
    """A termination."""
    PARTIES = "parties"
    """A succession, an accession or a withdrawal, or the party that concluded the agreement."""
    STATUS = "status"
    """The status on the day that was asked for; it follows from other differences."""


class Choice(Enum):
    """Which side is right about a difference."""

    OURS = "ours"
    """The registry that was given first."""
    THEIRS = "theirs"
    """The registry that was given second."""


@final
@frozen(order=False)
class Difference:
    """What two registries say differently of one partnership.

    ``ours`` and ``theirs`` are texts in the form that the library reads: a date in its text form, a
    type by its code. None means that the side says nothing of it.
    """

    aspect: Aspect
    """What differs."""
    ours: str | None
    """What the first registry says."""
    theirs: str | None
    """What the second registry says."""
    our_act: Act | None = field(default=None, kw_only=True)
    """The act of the first registry that says it."""
    their_act: Act | None = field(default=None, kw_only=True)
    """The act of the second registry that says it."""

    def mirrored(self) -> Difference:
        """Return the difference with both sides exchanged."""
        return Difference(
            self.aspect,
            self.theirs,
            self.ours,
            our_act=self.their_act,
            their_act=self.our_act,
        )

    def __str__(self) -> str:
        """Return what differs, what the first registry says, and what the second one says."""
        word = self.aspect.value.replace("_", " ")
        return f"{word}: ours {self.ours or 'nothing'}, theirs {self.theirs or 'nothing'}"


@final
@frozen(order=False)
class PartyMatch:
    """Two municipalities that are taken for the same party."""

    ours: Municipality
    """The municipality of the first registry."""
    theirs: Municipality
    """The municipality of the second registry."""
    reason: Reason
    """Why they are taken for the same."""
    evidence: str
    """The identifier, name or day that they have in common."""

    def mirrored(self) -> PartyMatch:
        """Return the match with both sides exchanged."""
        return evolve(self, ours=self.theirs, theirs=self.ours)

    def __str__(self) -> str:
        """Return both ids, the reason, and the evidence for it."""
        word = self.reason.value.replace("_", " ")
        return f"{self.ours.id} is {self.theirs.id} by {word} ({self.evidence})"


@final
@frozen(order=False)
class Match:
    """Two partnerships that are the same one, or that may be."""

    ours: Partnership
    """The partnership of the first registry."""
    theirs: Partnership
    """The partnership of the second registry."""
    parties: tuple[PartyMatch, ...]
    """The parties that are the same, each with the reason."""
    doubts: tuple[Doubt, ...]
    """Why it is not sure that they are the same; empty if it is sure."""
    differences: tuple[Difference, ...]
    """What the two registries say differently."""
    claimed: tuple[Difference, ...] = ()
    """Dates in which the two registries differ, where one has the date of the other as a `Claim`. They
    count as agreeing.
    """

    @property
    def sure(self) -> bool:
        """Whether it is sure that they are the same."""
        return not self.doubts

    @property
    def reasons(self) -> tuple[Reason, ...]:
        """The reasons for which the parties are taken for the same, each once."""
        found = {each.reason for each in self.parties}
        return tuple(each for each in Reason if each in found)

    def mirrored(self) -> Match:
        """Return the match with both sides exchanged."""
        return Match(
            self.theirs,
            self.ours,
            sort_parties(each.mirrored() for each in self.parties),
            self.doubts,
            tuple(each.mirrored() for each in self.differences),
            tuple(each.mirrored() for each in self.claimed),
        )

    def explain(self) -> str:
        """Return why both are taken for the same, and why that is doubtful, in English."""
        text = "; ".join(map(str, self.parties))
        if not self.doubts:
            return text
        doubts = ", ".join(each.value.replace("_", " ") for each in self.doubts)
        return f"{text}; doubtful: {doubts}"


def sort_parties(parties: Iterable[PartyMatch]) -> tuple[PartyMatch, ...]:
    """Return matches of parties in the order of their ids."""
    return tuple(sorted(parties, key=lambda each: (each.ours.id, each.theirs.id)))
