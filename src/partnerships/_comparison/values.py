"""The values of a comparison: reasons, doubts, matches and differences."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, assert_never, final

from attrs import evolve, field, frozen

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
from partnerships.municipalities import find_latest_names

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from partnerships._languages.language import Language
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
    """Nothing but the day of the conclusion and the country, and the other party or its country."""


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
    """One party has no name in common, or none has; the day of the conclusion and the countries agree."""
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
    our_parties: tuple[Municipality, ...] = field(default=(), kw_only=True, repr=False)
    """The municipalities that ``ours`` names."""
    their_parties: tuple[Municipality, ...] = field(default=(), kw_only=True, repr=False)
    """The municipalities that ``theirs`` names."""

    def mirrored(self) -> Difference:
        """Return the difference with both sides exchanged."""
        return Difference(
            self.aspect,
            self.theirs,
            self.ours,
            our_act=self.their_act,
            their_act=self.our_act,
            our_parties=self.their_parties,
            their_parties=self.our_parties,
        )

    def sides(self, lang: str | Language = "en") -> tuple[str | None, str | None]:
        """Return what the first and what the second registry says, in a language: dates, types, terms and
        names in its words; None where a side says nothing.

        Raises `UnknownLanguage`.
        """
        language = get_language(lang)
        ours = self.ours and tell_side(
            self.aspect, self.ours, self.our_act, self.our_parties, language
        )
        theirs = self.theirs and tell_side(
            self.aspect, self.theirs, self.their_act, self.their_parties, language
        )
        return ours, theirs

    def sentence(self, lang: str | Language = "en") -> str:
        """Return what differs, and what each side says, in a language.

        Raises `UnknownLanguage`.

        >>> Difference(Aspect.STATUS, "in_force", "suspended/terminated").sentence()
        'status: ours in force; theirs suspended / terminated'
        """
        language = get_language(lang)
        nothing = language.comparison("nothing")
        ours, theirs = (each or nothing for each in self.sides(language))
        values = {"aspect": language.aspect(self.aspect), "ours": ours, "theirs": theirs}
        return language.comparison("difference", values)

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

    def sentence(self, lang: str | Language = "en") -> str:
        """Return both ids, the reason, and the evidence for it, in a language.

        Raises `UnknownLanguage`.
        """
        language = get_language(lang)
        dated = self.reason is Reason.DATE
        values = {
            "ours": self.ours.id,
            "theirs": self.theirs.id,
            "reason": language.reason(self.reason),
            "evidence": language.date(self.evidence) if dated else self.evidence,
        }
        return language.comparison("identity", values)

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

    def explain(self, lang: str | Language = "en") -> str:
        """Return why both are taken for the same, and why that is doubtful, in a language.

        Raises `UnknownLanguage`.
        """
        language = get_language(lang)
        text = language.join_texts(each.sentence(language) for each in self.parties)
        if not self.doubts:
            return text
        doubts = language.join_parts(map(language.doubt, self.doubts))
        return language.comparison("doubtful", {"text": text, "doubts": doubts})


def sort_parties(parties: Iterable[PartyMatch]) -> tuple[PartyMatch, ...]:
    """Return matches of parties in the order of their ids."""
    return tuple(sorted(parties, key=lambda each: (each.ours.id, each.theirs.id)))


# what the two sides say


def tell_side(
    aspect: Aspect,
    text: str,
    act: Act | None,
    parties: Sequence[Municipality],
    language: Language,
) -> str:
    """Return what one side of a difference says; ``text`` is its own form, which stays where neither an act
    nor a party is known.
    """
    if aspect is Aspect.STATUS:
        return language.join_possible(map(language.status, text.split("/")))
    if isinstance(act, Conclusion) and aspect is not Aspect.AGREEMENT:
        return tell_conclusion(aspect, act, language)
    if act is not None:
        return tell_act(act, parties, language)
    return language.join_parts([tell_name(each, language) for each in parties]) or text


def tell_conclusion(aspect: Aspect, act: Conclusion, language: Language) -> str:
    """Return what a conclusion says of one aspect."""
    match aspect:
        case Aspect.TYPE:
            return act.type.label(language)
        case Aspect.TERM:
            return language.join_parts(iter_terms(act, language))
        case Aspect.ENTRY_INTO_FORCE:
            return language.date(act.in_force_from or act.on)
        case _:
            return language.date(act.on)


def tell_act(act: Act, parties: Sequence[Municipality], language: Language) -> str:
    """Return the date of an act, with what it says in brackets."""
    names = [tell_name(each, language) for each in parties]
    match act:
        case Conclusion():
            details = [act.type.label(language), *iter_terms(act, language)]
        case Renewal():
            details = [*iter_terms(act, language)]
        case Suspension() | Termination():
            details = [language.comparison("by", {"text": each}) for each in names]
        case Succession():
            details = [" → ".join(names)]
        case Accession() | Withdrawal() | Resumption():
            details = names
        case _:
            assert_never(act)
    on = language.date(act.on)
    return language.bracketed(on, *details) if details else on


def iter_terms(act: Conclusion | Renewal, language: Language) -> Iterator[str]:
    """Yield how long an agreement is agreed for, and how it renews itself."""
    if act.term is not None:
        yield language.term(act.term)
    if act.until is not None:
        yield language.until(act.until)
    if isinstance(act, Conclusion):
        for code, term in (("renews", act.renews), ("notice", act.notice)):
            if term is not None:
                yield language.comparison(code, {"text": language.term(term)})


def tell_name(municipality: Municipality, language: Language) -> str:
    """Return the latest name of a municipality."""
    return language.join_alternatives(find_latest_names(municipality.names, language))
