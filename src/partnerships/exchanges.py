"""Exchanges: visits, projects, awards and other events around the partnerships.

An exchange refers to municipalities, partnerships, larger exchanges and sources by their ids. A
`Registry` checks that they exist, and `Registry.history` puts exchanges and acts in one order.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, TypeAlias, final

from attrs import field, frozen
from attrs.validators import optional

from partnerships._display.lines import find_language, shorten, write_line
from partnerships._display.reprs import write_repr, write_summary
from partnerships._folding.letters import fold_text
from partnerships._languages.lookup import find_label
from partnerships._pydantic import make_object_schema
from partnerships._validation import (
    EMPTY_MAP,
    FrozenMap,
    address_validator,
    as_enum,
    as_labels,
    convert_field,
    convert_items,
    explain_invalid_identifier,
    explain_invalid_text,
    identifier_validator,
    is_count,
    is_identifier,
    is_line,
    make_instance_converter,
    optional_text_validator,
    to_nfc,
    to_nfc_or_none,
    truncated_repr,
)
from partnerships.actors import Actor, Place, as_names, list_variants
from partnerships.anniversaries import CountFrom
from partnerships.dates import Day, PartialDate, Period, Term, as_date_or_period, as_partial
from partnerships.errors import InvalidExchange
from partnerships.municipalities import Name  # noqa: TC001  # cattrs reads the annotations of fields
from partnerships.sources import Citation
from partnerships.texts import Text, TextLike, as_optional_text, as_text
from partnerships.vocabulary import Amount, ExchangeKind, Field, as_field

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from partnerships._languages.language import Language

__all__ = [
    "Award",
    "Exchange",
    "Occasion",
    "Picture",
    "Quantity",
    "Quotation",
    "When",
]


When: TypeAlias = PartialDate | Period
"""When something happened: a date or a period, as far as it is known."""


def _as_labels(value: Mapping[str, str]) -> FrozenMap:
    return as_labels(value, InvalidExchange)


_check_id = identifier_validator(InvalidExchange)
_check_optional_text = optional_text_validator(InvalidExchange)


def _as_note(value: TextLike | None) -> Text | None:
    return as_optional_text(value, InvalidExchange, "note")


def _as_reference(value: object) -> str:
    if not is_identifier(value):
        why = explain_invalid_identifier(value)
        message = f"a reference is an id, a text without spaces{why}: {truncated_repr(value)}"
        raise InvalidExchange(message, value=value)
    return to_nfc(value)


def _as_amount(value: Amount | str) -> Amount:
    return as_enum(Amount, value, "amount")


def _as_kind(value: ExchangeKind | str) -> ExchangeKind:
    return as_enum(ExchangeKind, value, "kind")


def _check_quantity_number(_: object, __: object, value: int) -> None:
    whole = isinstance(value, int) and not isinstance(value, bool)
    if not whole or not 0 <= value < 10**15:
        message = f"a quantity is a whole number, 0 or more, of 15 digits at most: {truncated_repr(value)}"
        raise InvalidExchange(message, value=value, path="number")


def _check_of(_: object, __: object, value: str) -> None:
    if not is_line(value):
        why = explain_invalid_text(value)
        message = f"of must be a non-empty text in one line{why}: {truncated_repr(value)}"
        raise InvalidExchange(message, value=value, path="of")


@final
@frozen(order=False)
class Quantity:
    """A number of things or people: 45,000 bricks, more than 150 officials.

    Raises `InvalidExchange`, and `UnknownTerm` for an unknown amount.
    """

    number: int = field(validator=_check_quantity_number)
    """The number, 0 or more, with at most 15 digits."""
    of: str = field(validator=_check_of, converter=to_nfc)
    """What is counted, in English and in the plural: ``"bricks"``."""
    amount: Amount = field(default=Amount.EXACT, converter=_as_amount, kw_only=True)
    """How exact the number is."""
    labels: FrozenMap = field(default=EMPTY_MAP, converter=_as_labels, kw_only=True)
    """What is counted, in other languages (BCP 47)."""

    def what(self, lang: str | Language = "en") -> str:
        """Return what is counted, in a language if it has a label there, else in English."""
        return find_label((self.labels, {"en": self.of}), lang, self.of)

    def __str__(self) -> str:
        return format(self)

    def __format__(self, spec: str) -> str:
        """Return it in a language (BCP 47), by default English: ``more than 150 officials``."""
        language = find_language(spec)
        of = shorten(self.what(language), 150)
        return write_line(language.quantity(self.number, of, self.amount.value), language=language)

    def __repr__(self) -> str:
        return write_repr(self)


def _as_quoted(value: TextLike) -> Text:
    return as_text(value, InvalidExchange, "text")


def _as_by(value: str | Name | Iterable[Name]) -> tuple[Name, ...]:
    try:
        return () if value == () else as_names(value)
    except InvalidExchange as error:
        raise InvalidExchange(error.message, value=value, path="by") from None


def _as_citation(value: object) -> Citation:
    return value if isinstance(value, Citation) else Citation(value)  # type: ignore[arg-type]  # it checks


def _as_sources(value: Citation | str | Iterable[Citation | str]) -> tuple[Citation, ...]:
    return convert_items(value, "sources", _as_citation, InvalidExchange)


@final
@frozen(order=False)
class Quotation:
    """What somebody said or wrote, word for word, with its source. Raises `InvalidExchange`.

    >>> words = Quotation({"en": "World Peace", "ja": "世界平和"}, by="Sun Yat-sen")
    >>> format(words, "ja")
    '「世界平和」（Sun Yat-sen）'
    """

    text: Text = field(converter=_as_quoted)
    """The words, in one or more languages; a text is accepted, or texts by language."""
    by: tuple[Name, ...] = field(default=(), converter=_as_by, kw_only=True)
    """The names of the one whose words they are; a text is accepted for a single name."""
    sources: tuple[Citation, ...] = field(default=(), converter=_as_sources, kw_only=True)
    """Citations of the sources; the id of a source is accepted."""

    def tell(self, lang: str | Language = "en") -> str:
        """Return the words in quotation marks, at any length, and whose they are, in a language."""
        language = find_language(lang)
        quoted = language.quoted(self.text.tell(language))
        return language.bracketed(quoted, language.title(self.by)) if self.by else quoted

    def __str__(self) -> str:
        return format(self)

    def __format__(self, spec: str) -> str:
        """Return it in one line, shortened, in a language (BCP 47), by default English."""
        language = find_language(spec)
        return write_line(self.tell(language), language=language)

    def __repr__(self) -> str:
        return write_repr(self)


@final
@frozen(order=False)
class Award:
    """An award or an honour, such as one of the United Nations. Raises `InvalidExchange`."""

    names: tuple[Name, ...] = field(converter=as_names)
    """The names of the award; a text is accepted for a single name."""
    by: tuple[Name, ...] = field(default=(), converter=_as_by, kw_only=True)
    """The names of the one who gives it; a text is accepted for a single name."""

    def is_called(self, name: str) -> bool:
        """Whether ``name`` is one of its names, whatever the case, accents, spaces and forms of letters.
        What stands in brackets at the end of a name is a name too, such as an abbreviation.
        """
        wanted = fold_text(name)
        return any(fold_text(each) == wanted for each in list_variants(self.names))

    def __str__(self) -> str:
        return format(self)

    def __format__(self, spec: str) -> str:
        """Return its name, and who gives it, in a language (BCP 47), by default English."""
        language = find_language(spec)
        by = language.title(self.by) if self.by else None
        return write_line(language.title(self.names), [by], language=language)

    def __repr__(self) -> str:
        return write_repr(self)


def _as_award(value: Award | str | None) -> Award | None:
    if value is None or isinstance(value, Award):
        return value
    return convert_field("award", Award, value)


def _as_caption(value: TextLike | None) -> Text | None:
    return as_optional_text(value, InvalidExchange, "caption")


def _as_credit(value: TextLike | None) -> Text | None:
    return as_optional_text(value, InvalidExchange, "credit")


@final
@frozen(order=False)
class Picture:
    """A reference to a picture: where it is, what it shows, and whose it is. Raises `InvalidExchange`."""

    url: str = field(validator=address_validator(InvalidExchange))
    """The address of the picture, unchanged."""
    caption: Text | None = field(default=None, converter=_as_caption, kw_only=True)
    """What it shows; a text is accepted, or texts by language."""
    credit: Text | None = field(default=None, converter=_as_credit, kw_only=True)
    """Who made it, or who holds the rights; a text is accepted, or texts by language."""
    license: str | None = field(
        default=None, converter=to_nfc_or_none, validator=_check_optional_text, kw_only=True
    )
    """The license, such as ``CC-BY-4.0`` (SPDX) or an address."""

    def tell(self, lang: str | Language = "en") -> str:
        """Return its caption, credit, license and address, at any length, in a language."""
        language = find_language(lang)
        known = [each.tell(language) for each in (self.caption, self.credit) if each]
        first, *others = [*known, *filter(None, [self.license]), self.url]
        return language.bracketed(first, *others) if others else first

    def __str__(self) -> str:
        return format(self)

    def __format__(self, spec: str) -> str:
        """Return it in one line, shortened, in a language (BCP 47), by default English."""
        language = find_language(spec)
        return write_line(self.tell(language), language=language)

    def __repr__(self) -> str:
        return write_repr(self)


def _as_count_from(value: CountFrom | str) -> CountFrom:
    return as_enum(CountFrom, value, "count_from")


def _as_on(value: Day | None) -> PartialDate | None:
    return None if value is None else convert_field("on", as_partial, value)


def _check_occasion_number(_: object, __: object, value: int) -> None:
    if not is_count(value) or value > 9998:
        message = f"anniversaries are numbered from 1 to 9998: {truncated_repr(value)}"
        raise InvalidExchange(message, value=value, path="number")


@final
@frozen(order=False)
class Occasion:
    """The anniversary that an exchange commemorates: of its partnership, or of another exchange.

    Raises `InvalidExchange`, `UnknownTerm` for an unknown ``count_from``, and `InvalidDate`.
    """

    number: int = field(validator=_check_occasion_number)
    """The number of the anniversary, 1 to 9998."""
    count_from: CountFrom = field(default=CountFrom.TYPE, converter=_as_count_from, kw_only=True)
    """The start that the anniversary is counted from."""
    on: PartialDate | None = field(default=None, converter=_as_on, kw_only=True)
    """A day in the run that is counted; if None, the date of the exchange, or the latest run."""
    of: str | None = field(
        default=None, converter=to_nfc_or_none, validator=optional(_check_id), kw_only=True
    )
    """The id of the exchange whose anniversary it is; None for that of the partnership. Then there is
    no ``count_from`` and no ``on``.
    """

    def __attrs_post_init__(self) -> None:
        if self.of is not None and (self.on is not None or self.count_from is not CountFrom.TYPE):
            message = f"of, or count_from and on, not both: {truncated_repr(self.of)}"
            raise InvalidExchange(message, value=self.of, path="of")

    def __str__(self) -> str:
        return format(self)

    def __format__(self, spec: str) -> str:
        """Return its number in a language (BCP 47), by default English: ``45th``."""
        language = find_language(spec)
        when = language.date(self.on) if self.on else None
        return write_line(language.ordinal(self.number), [self.of, when], language=language)

    def __repr__(self) -> str:
        return write_repr(self)


def _as_occasion(value: Occasion | int | None) -> Occasion | None:
    if value is None or isinstance(value, Occasion):
        return value
    try:
        return Occasion(value)
    except InvalidExchange as error:
        raise InvalidExchange(error.message, value=value, path="commemorates") from None


def _as_when(value: When | Day | None) -> When | None:
    return None if value is None else convert_field("when", as_date_or_period, value)


def _as_duration(value: Term | str | None) -> Term | None:
    return None if value is None else convert_field("duration", Term, value)


_as_actor = make_instance_converter(Actor, InvalidExchange)
_as_place = make_instance_converter(Place, InvalidExchange)
_as_quantity = make_instance_converter(Quantity, InvalidExchange)
_as_quotation = make_instance_converter(Quotation, InvalidExchange)
_as_picture = make_instance_converter(Picture, InvalidExchange)


def _as_fields(value: Field | str | Iterable[Field | str]) -> tuple[Field, ...]:
    return convert_items(value, "fields", as_field, InvalidExchange)


def _as_municipalities(value: str | Iterable[str]) -> tuple[str, ...]:
    return convert_items(value, "municipalities", _as_reference, InvalidExchange)


def _as_actors(value: Actor | Iterable[Actor]) -> tuple[Actor, ...]:
    return convert_items(value, "actors", _as_actor, InvalidExchange)


def _as_places(value: Place | Iterable[Place]) -> tuple[Place, ...]:
    return convert_items(value, "places", _as_place, InvalidExchange)


def _as_quantities(value: Quantity | Iterable[Quantity]) -> tuple[Quantity, ...]:
    return convert_items(value, "quantities", _as_quantity, InvalidExchange)


def _as_quotations(value: Quotation | Iterable[Quotation]) -> tuple[Quotation, ...]:
    return convert_items(value, "quotations", _as_quotation, InvalidExchange)


def _as_pictures(value: Picture | Iterable[Picture]) -> tuple[Picture, ...]:
    return convert_items(value, "pictures", _as_picture, InvalidExchange)


def _check_part_of(exchange: Exchange, _: object, value: str | None) -> None:
    if value == exchange.id:
        raise InvalidExchange(
            f"a part of itself: {truncated_repr(exchange.id)}", value=value, path="part_of"
        )


def _check_commemorates(exchange: Exchange, _: object, value: Occasion | None) -> None:
    if value is None:
        return
    if value.of == exchange.id:
        message = f"an anniversary of itself: {truncated_repr(exchange.id)}"
        raise InvalidExchange(message, value=value.of, path="commemorates.of")
    if value.of is None and exchange.partnership is None:
        message = f"commemorates needs a partnership: {value.number}"
        raise InvalidExchange(message, value=value.number, path="commemorates")


@final
@frozen(order=False)
class Exchange:
    """Something that happened between municipalities, or around their partnership.

    Where several values are accepted, a single one is accepted too. Raises `InvalidExchange`,
    `UnknownTerm` for an unknown kind or field, `InvalidSource`, and `InvalidDate` for a date or a
    duration.

    >>> bridge = Exchange(
    ...     "beida-bridge", "work", "Beida Bridge", partnership="kitakyushu-dalian", commemorates=5
    ... )
    >>> bridge.when, bridge.commemorates.number
    (None, 5)
    """

    __get_pydantic_core_schema__: ClassVar[Any] = classmethod(make_object_schema)

    id: str = field(converter=to_nfc, validator=_check_id)
    """The id, a text without spaces that you choose."""
    kind: ExchangeKind = field(converter=_as_kind)
    """The kind of the exchange; its value, such as ``"visit"``, is accepted."""
    names: tuple[Name, ...] = field(converter=as_names)
    """The titles of the exchange, in one or more languages; a text is accepted for a single one."""
    when: When | None = field(default=None, converter=_as_when, kw_only=True)
    """The date or the period in which it happened; None if the sources give neither."""
    duration: Term | None = field(default=None, converter=_as_duration, kw_only=True)
    """How long it took, such as ``"P3M"``."""
    fields: tuple[Field, ...] = field(default=(), converter=_as_fields, kw_only=True)
    """The fields that it belongs to; codes of built-in fields are accepted."""
    municipalities: tuple[str, ...] = field(default=(), converter=_as_municipalities, kw_only=True)
    """The ids of the municipalities that took part. Those that are actors need not be repeated."""
    partnership: str | None = field(
        default=None, converter=to_nfc_or_none, validator=optional(_check_id), kw_only=True
    )
    """The id of the partnership whose story it belongs to. It may have happened before the first
    agreement, and without one of the parties: then it is background.
    """
    part_of: str | None = field(
        default=None,
        converter=to_nfc_or_none,
        validator=[optional(_check_id), _check_part_of],
        kw_only=True,
    )
    """The id of the larger exchange that it is part of."""
    commemorates: Occasion | None = field(
        validator=_check_commemorates, default=None, converter=_as_occasion, kw_only=True
    )
    """The anniversary that it commemorates; a number is accepted for one of the partnership, and
    ``Occasion(110, of=…)`` is one of another exchange. ``when`` may be
    another date: a 40th anniversary that is celebrated a year late is still the 40th.
    """
    actors: tuple[Actor, ...] = field(default=(), converter=_as_actors, kw_only=True)
    """Who took part."""
    places: tuple[Place, ...] = field(default=(), converter=_as_places, kw_only=True)
    """Where it happened."""
    quantities: tuple[Quantity, ...] = field(default=(), converter=_as_quantities, kw_only=True)
    """Numbers of things or people."""
    award: Award | None = field(default=None, converter=_as_award, kw_only=True)
    """The award that was given; its name is accepted. `Registry.history` finds it across cities."""
    quotations: tuple[Quotation, ...] = field(default=(), converter=_as_quotations, kw_only=True)
    """What was said or written on that occasion."""
    pictures: tuple[Picture, ...] = field(default=(), converter=_as_pictures, kw_only=True)
    """References to pictures."""
    note: Text | None = field(default=None, converter=_as_note, kw_only=True)
    """A remark; a text is accepted, or texts by language."""
    sources: tuple[Citation, ...] = field(default=(), converter=_as_sources, kw_only=True)
    """Citations of the sources; the id of a source is accepted."""

    @property
    def participants(self) -> frozenset[str]:
        """The ids of the municipalities that took part, also as actors."""
        acting = [each.municipality for each in self.actors if each.municipality is not None]
        return frozenset((*self.municipalities, *acting))

    def __str__(self) -> str:
        return format(self)

    def __format__(self, spec: str) -> str:
        """Return its title, kind and date in a language (BCP 47), by default English."""
        language = find_language(spec)
        kind = language.kind(self.kind.value)
        when = language.date(self.when) if self.when else None
        return write_line(language.title(self.names), [kind, when], language=language)

    def __repr__(self) -> str:
        return write_summary(self, str(self), self.id)
