"""Edits of a registry document: one more partnership, one more act, and a newer list."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from attrs import evolve

from partnerships._comparison.insertion import insert_act
from partnerships._languages.language import get_language
from partnerships._validation import list_known_words, to_nfc, truncated_repr
from partnerships.actors import Place
from partnerships.acts import (
    ACTS,
    Accession,
    Conclusion,
    Renewal,
    Resumption,
    Succession,
    Suspension,
    Termination,
    Withdrawal,
)
from partnerships.cli.changes import format_changes
from partnerships.cli.convert import describe_source, name_options, read_source
from partnerships.cli.files import JSON_LINES, STANDARD, require_document
from partnerships.cli.streams import CommandResult
from partnerships.errors import (
    Conflict,
    InvalidMunicipality,
    InvalidOption,
    NotFound,
    UnknownTerm,
)
from partnerships.formats._rows.countries import find_country
from partnerships.formats._rows.municipalities import MunicipalityResolver, PlaceCell
from partnerships.partnership import Partnership
from partnerships.registry import Registry
from partnerships.storage import RegistryFile
from partnerships.updating import update
from partnerships.vocabulary import PartnershipType, RecordKind

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Callable, Iterator, Sequence

    from partnerships._languages.language import Language
    from partnerships.acts import Act
    from partnerships.changes import Changes
    from partnerships.cli.commands import Report
    from partnerships.cli.convert import ListOptions
    from partnerships.dates import Day
    from partnerships.municipalities import Municipality
    from partnerships.updating import Update

_NEEDED: Final = {
    "conclusion": ("type",),
    "succession": ("party", "successor"),
    "accession": ("party",),
    "withdrawal": ("party",),
}
"""The options that an act needs, beside its date."""
_AGREED: Final = ("term", "until", "in_force_from", "renews", "notice", "basis")
"""The options of what a conclusion agrees, beside its type."""
_SIGNED: Final = ("number", "languages", "signatories", "place")
"""The options of a signed paper."""
_POSSIBLE: Final = {
    "conclusion": (*_AGREED, *_SIGNED, "labels", "type_labels"),
    "renewal": ("term", "until", *_SIGNED),
    "suspension": ("by", "reason"),
    "termination": ("by", "reason"),
    "succession": ("country",),
    "accession": ("country",),
}
"""The options that an act can have, beside those of all acts."""
_DETAILS: Final = (
    *("type", *_AGREED, *_SIGNED, "labels", "type_labels"),
    *("by", "reason", "party", "successor", "country"),
)
"""The options that only some acts have, in the order of the help."""
_REPEATED: Final = {"signatories": "signatory", "labels": "label", "type_labels": "type-label"}
"""What options are called that can be given several times."""

_BEGIN: Final = 1024
"""How many bytes tell a list from a registry document."""

_NOT_SAVED: Final = "nothing was saved (--dry-run)"


def add_partnership(options: Namespace, say: Report) -> CommandResult:
    """Add one partnership to the registry document, and show the changes."""

    def edit(registry: Registry) -> Registry:
        if registry.municipalities and options.home_country is None:
            home = registry.find_municipality(options.home)
        else:
            registry, home = find_or_make_municipality(
                registry, options.home, options.home_country, say
            )
        registry, partner = find_or_make_municipality(
            registry, options.partner, options.country, say
        )
        registry, conclusion = make_conclusion(options, registry)
        made = Partnership((home, partner), [conclusion])
        if options.id is not None:
            made = evolve(made, id=options.id)
        require_new(registry, made, named=options.id is not None)
        return registry.adding(made)

    return save_edit(options, edit, say)


def add_act(options: Namespace, say: Report) -> CommandResult:
    """Add one act to a partnership of the registry document, and show the changes."""
    require_details(options)

    def edit(registry: Registry) -> Registry:
        partnership = registry.find(options.id)
        registry, act = make_act(options, registry, say)
        if act in partnership.acts:
            message = f"{partnership.id} has this act already: {options.act} {act.on}"
            raise Conflict(message, value=partnership.id)
        return registry.replacing(insert_act(partnership, act))

    return save_edit(options, edit, say)


def update_from_list(
    options: Namespace, lists: ListOptions, say: Report, *, today: Day
) -> CommandResult:
    """Take a newer list into a registry document, and show the changes; 1 if something of the list was
    not done.
    """
    path = options.updated
    require_file(path)
    before = RegistryFile(path).load()
    language = get_language(options.lang)
    home, unknown = None, []
    if lists.home is not None:
        home = find_municipality(before, str(lists.home), None)
        unknown = [] if home else [*describe_new_home(before, str(lists.home), language)]
        lists = evolve(lists, home=home or lists.home)
    read, newer, reading, presumed = read_source(options.source, lists, today=today)
    counts, details = describe_source(read.name, reading, presumed)
    problems = () if reading is None else reading.problems
    if options.remove and problems:
        message = f"--remove needs a list of which all rows can be read: {problems[0]}"
        raise InvalidOption(f"{read.name}: {name_options(message)}")
    on = lists.as_of or (None if reading is None else reading.as_of) or today
    made: list[Update] = []

    def edit(registry: Registry) -> Registry:
        id_ = None if home is None else home.id
        made.append(update(registry, newer, on=on, home=id_, remove=options.remove))
        return made[-1].registry

    changes = change_file(path, edit, dry_run=options.dry_run)
    done = made[-1]
    left = describe_left(done, language, whole=not problems)
    for message in (*counts, *unknown, *details, *left, summarize(done, language)):
        say(message)
    if options.dry_run:
        say(language.updating("not_saved", {"option": "--dry-run"}))
    status = 0 if done.complete and not problems else 1
    told = [f"{line}\n" for change in changes for line in change.sentences(language)]
    return CommandResult("".join(told), status)


def describe_new_home(registry: Registry, text: str, language: Language) -> Iterator[str]:
    """Yield that a registry of others does not have the home of a list, which can be a slip of the pen."""
    if registry.municipalities:
        told = language.updating("new_home", {"name": text})
        close = registry._names.suggest(text)  # noqa: SLF001  # as find_municipality suggests
        question = language.did_you_mean(close)
        yield (
            language.updating("suggestion", {"text": told, "question": question}) if close else told
        )


def describe_left(done: Update, language: Language, *, whole: bool) -> Iterator[str]:
    """Yield a line for each thing that the list says and that was not done."""
    for contradiction in done.contradictions:
        yield contradiction.sentence(language)
    for match in done.comparison.proposed:
        values = {
            "partnership": match.ours.id,
            "title": match.theirs.title(language),
            "doubts": language.join_parts(map(language.doubt, match.doubts)),
        }
        yield language.updating("proposed", values)
    for each in done.ended:
        yield language.updating("ended", {"partnership": each.id})
    code = "gone" if whole else "not_read"
    for each in done.gone:
        if each.id in done.registry:
            yield language.updating(code, {"partnership": each.id, "option": "--remove"})


def summarize(done: Update, language: Language) -> str:
    """Return the counts of an update."""
    changes = [each for each in done.changes if each.kind is RecordKind.PARTNERSHIP]
    added = sum(each.before is None for each in changes)
    removed = sum(each.after is None for each in changes)
    kept = sum(each.id in done.registry for each in done.gone)
    counts = {
        "added": added,
        "changed": len(changes) - added - removed,
        "removed": removed,
        "contradicted": len(done.contradictions),
        "doubtful": len(done.comparison.proposed),
        "gone": kept,
    }
    if done.ended:
        counts["ended"] = len(done.ended)
    return language.counts(counts)


# saving


def require_file(path: str) -> None:
    """Raise `InvalidOption` for standard input, which cannot be changed, and for a list."""
    if path == STANDARD:
        raise InvalidOption("standard input cannot be changed, name a file: '-'", value=path)
    if Path(path).suffix.lower() in JSON_LINES:
        message = f"only a registry document can be changed (convert makes one of it): {path!r}"
        raise InvalidOption(message, value=path)
    if Path(path).is_file():
        with Path(path).open("rb") as file:
            require_document(path, file.read(_BEGIN))


def save_edit(
    options: Namespace, edit: Callable[[Registry], Registry], say: Report
) -> CommandResult:
    """Apply an edit to the registry document, save it, and show the changes."""
    if options.registry is None:
        message = "name the registry document to change with --registry (the embedded one cannot be changed)"
        raise InvalidOption(message)
    begin: bool | None = getattr(options, "new", None)
    if begin is False and options.registry != STANDARD and not Path(options.registry).exists():
        message = f"no such file (--new begins a registry document): {options.registry!r}"
        raise InvalidOption(message, value=options.registry)
    changes = (begin_file if begin else change_file)(
        options.registry, edit, dry_run=options.dry_run
    )
    if options.dry_run:
        say(_NOT_SAVED)
    return CommandResult(format_changes(changes, "table"))


def begin_file(
    path: str, edit: Callable[[Registry], Registry], *, dry_run: bool = False
) -> Changes:
    """Apply an edit to an empty registry, save it to a new file unless it is a dry run, and return the
    changes. Raises `Conflict` if there is a file.
    """
    require_file(path)
    if Path(path).exists():
        message = f"there is a file already (without --new, it is added to): {path!r}"
        raise Conflict(message, value=path)
    empty = Registry.of()
    made = edit(empty)
    if not dry_run:
        RegistryFile(path).save(made)
    return made.changes_from(empty)


def change_file(
    path: str, edit: Callable[[Registry], Registry], *, dry_run: bool = False
) -> Changes:
    """Apply an edit to a registry document, save it unless it is a dry run, and return the changes."""
    require_file(path)
    file = RegistryFile(path)
    loaded: list[Registry] = []

    def edit_loaded(registry: Registry) -> Registry:
        loaded.append(registry)
        return edit(registry)

    after = edit_loaded(file.load()) if dry_run else file.update(edit_loaded)
    return after.changes_from(loaded[-1])


# municipalities


def find_municipality(registry: Registry, text: str, country: str | None) -> Municipality | None:
    """Return the municipality with an id, or the only one with a name, in any language and of any time; None if
    there is none.

    Raises `NotFound` if several have the name, and `InvalidMunicipality` for another country than the
    registry's.
    """
    text = to_nfc(text.strip())
    found = registry.municipalities.get(text)
    if found is not None:
        if country not in {None, found.country}:
            known = found.country or "no known country"
            message = f"{found.id!r} is in {known}, and here in {country}"
            raise InvalidMunicipality(message, value=country)
        return found
    named = [registry.municipalities[id_] for id_ in registry._names.find(text)]  # noqa: SLF001  # those of one country
    named = [each for each in named if country is None or each.country in {None, country}]
    if len(named) > 1:
        ids = list_known_words(sorted(each.id for each in named))
        message = f"several municipalities have this name, give an id ({ids}): {text!r}"
        raise NotFound(message, value=text)
    return find_municipality(registry, named[0].id, country) if named else None


def find_or_make_municipality(
    registry: Registry, text: str, country: str | None, say: Report
) -> tuple[Registry, Municipality]:
    """Return the municipality with an id or a name, or a new one with an id as lists make it, and the
    registry with it and with its region.
    """
    code = None if country is None else find_country(country)
    if country is not None and code is None:
        raise InvalidMunicipality(f"not a country: {truncated_repr(country)}", value=country)
    found = find_municipality(registry, text, code)
    if found is not None:
        return registry, found
    resolver = MunicipalityResolver("und")
    id_ = resolver.resolve(PlaceCell(to_nfc(text), code or ""), say).id
    known = registry.municipalities.get(id_)
    if known is not None:
        message = f"another municipality, {known}, has the id of a new one: {id_!r}"
        raise Conflict(message, value=id_)
    made = resolver.make_municipalities()
    new = [each for each in made.values() if each.id not in registry.municipalities]
    return registry | Registry.of(municipalities=new), made[id_]


def require_new(registry: Registry, made: Partnership, *, named: bool) -> None:
    """Raise `Conflict` if the registry has a partnership with this id, or, without an id of its own,
    between these parties.
    """
    if made.id in registry:
        message = f"there is a partnership with this id (give another one with --id): {made.id!r}"
        raise Conflict(message, value=made.id)
    first, second = (party.id for party in made.parties)
    between = sorted(each.id for each in registry.between(first, second))
    if between and not named:
        ids = list_known_words(between)
        message = f"{ids} is between the two already (add to it with act, or name a further one with --id)"
        raise Conflict(message, value=made.id)


# acts


def require_details(options: Namespace) -> None:
    """Raise `InvalidOption` for options that an act lacks, or cannot have."""
    word = options.act
    needed = _NEEDED.get(word, ())
    possible = {*needed, *_POSSIBLE.get(word, ())}
    lacking = [f"--{name}" for name in needed if getattr(options, name) is None]
    if lacking:
        raise InvalidOption(f"{word} needs {' and '.join(lacking)}")
    for name in _DETAILS:
        if name not in possible and getattr(options, name) is not None:
            option = _REPEATED.get(name, name.replace("_", "-"))
            raise InvalidOption(f"--{option} does not go with {word}")


def make_act(options: Namespace, registry: Registry, say: Report) -> tuple[Registry, Act]:
    """Return the act that the options describe, and the registry with its municipalities."""

    def find_id(text: str) -> str:
        return registry.find_municipality(text).id

    on, kind = options.on, ACTS[options.act]
    if kind is Conclusion:
        return make_conclusion(options, registry)
    if kind is Renewal:
        signed = _find_signing(options, registry)
        made: Act = Renewal(on, term=options.term, until=options.until, **signed)
    elif kind is Suspension or kind is Termination:
        by = None if options.by is None else find_id(options.by)
        made = kind(on, by=by, reason=options.reason)
    elif kind is Succession:
        party = find_id(options.party)
        registry, new = find_or_make_municipality(registry, options.successor, options.country, say)
        made = Succession(on, party, new)
    elif kind is Accession:
        registry, new = find_or_make_municipality(registry, options.party, options.country, say)
        made = Accession(on, new)
    elif kind is Withdrawal:
        made = Withdrawal(on, find_id(options.party))
    else:
        made = Resumption(on)
    return registry, evolve(made, **_find_record(options))


def make_conclusion(options: Namespace, registry: Registry) -> tuple[Registry, Conclusion]:
    """Return the conclusion that the options describe, and the registry with its type."""
    registry = _add_type(options, registry)
    agreed = {name: getattr(options, name) for name in _AGREED}
    signed = _find_signing(options, registry)
    labels = _as_labels(options.labels, "--label")
    type_ = registry.type_of(options.type)
    conclusion = Conclusion(
        options.on, type_, **agreed, **signed, labels=labels, **_find_record(options)
    )
    return registry, conclusion


def _add_type(options: Namespace, registry: Registry) -> Registry:
    """Return the registry with a new type, if the options name it. Raises `Conflict` if there is one."""
    labels = _as_labels(options.type_labels, "--type-label")
    try:
        known: PartnershipType | None = registry.type_of(options.type)
    except UnknownTerm as error:
        if not labels:
            message = f"{error.message} (--type-label names a new one)"
            raise UnknownTerm(message, value=error.value) from None
        known = None
    if known is None:
        return registry | Registry.of(types=[PartnershipType(options.type, labels=labels)])
    if labels:
        message = f"there is a type with this code already, {known}: {options.type!r}"
        raise Conflict(message, value=options.type)
    return registry


def _find_signing(options: Namespace, registry: Registry) -> dict[str, Any]:
    """Return what the paper says of itself: its number and languages, who signed it, and where."""
    signed = {name: getattr(options, name) or () for name in ("languages", "signatories")}
    place = options.place
    if place is not None:
        known = find_municipality(registry, place, None)
        place = Place(place) if known is None else Place(municipality=known.id)
    return {"number": options.number, "place": place, **signed}


def _as_labels(pairs: Sequence[tuple[str, str]] | None, option: str) -> dict[str, str]:
    """Return labels by language. Raises `InvalidOption` for two in one language."""
    labels: dict[str, str] = {}
    for tag, label in pairs or ():
        if tag in labels:
            message = f"{option} has two texts in one language: {tag!r}"
            raise InvalidOption(message, value=tag)
        labels[tag] = label
    return labels


def _find_record(options: Namespace) -> dict[str, Any]:
    """Return what all acts can have: a remark, sources, and a day by which they are known."""
    return {"note": options.note, "sources": options.source, "known_by": options.known_by}
