"""The commands.

Only they know "today", the user's local day.
"""

from __future__ import annotations

import json
from contextlib import suppress
from datetime import date
from itertools import islice
from typing import TYPE_CHECKING

from partnerships import samples, wording
from partnerships.anniversaries import CountFrom
from partnerships.cli import listings
from partnerships.cli.files import STANDARD, load_document
from partnerships.cli.output import format_csv, format_json
from partnerships.cli.streams import CommandResult, write_progress
from partnerships.dates import Bound, DateRange, LeapDay, Period, Term, as_partial
from partnerships.errors import InvalidOption, NotFound
from partnerships.formats import document
from partnerships.vocabulary import Status

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from typing import TypeAlias

    from partnerships._languages.language import Language
    from partnerships.anniversaries import Anniversary
    from partnerships.cli.calendar import CalendarOptions
    from partnerships.cli.convert import ListOptions
    from partnerships.dates import Day
    from partnerships.due import Due
    from partnerships.municipalities import Municipality
    from partnerships.partnership import Partnership
    from partnerships.registry import Registry
    from partnerships.vocabulary import PartnershipType

    Report: TypeAlias = Callable[[str], None]
    """Takes a message for standard error."""


def run_list(options: Namespace, say: Report) -> CommandResult:
    """List partnerships with their status on a day."""
    registry = _load_registry(options)
    on: Day = options.on or date.today()
    if options.involving is not None:
        registry = registry.involving(registry.find_municipality(options.involving).id)
    begun = [
        partnership
        for partnership in registry
        if partnership.status_on(on) is not Status.NOT_CONCLUDED
    ]
    if len(begun) < len(registry):
        others = _format_count(len(registry) - len(begun), "partnership", "partnerships")
        say(f"{others} not yet concluded on {on}")
    kind = None if options.type is None else registry.type_of(options.type)
    possible = [each for each in begun if _has_type(each, on, kind, any)]
    certain = [each for each in possible if _is_certainly_listed(each, on, kind)]
    _say_left_out(options, len(possible) - len(certain), say)
    listed = possible if options.possible else certain
    listing = listings.format_partnerships(listed, certain, on, options.format, options.lang)
    return CommandResult(listing, format=options.format)


def _is_certainly_listed(partnership: Partnership, on: Day, kind: PartnershipType | None) -> bool:
    """Whether a partnership has certainly been concluded by a day, and is certainly of the type."""
    concluded = Status.NOT_CONCLUDED not in partnership.possible_statuses_on(on)
    return concluded and _has_type(partnership, on, kind, all)


def _has_type(
    partnership: Partnership,
    on: Day,
    kind: PartnershipType | None,
    quantify: Callable[[Iterable[bool]], bool],
) -> bool:
    """Whether ``any`` or ``all`` of the possible types are kinds of a type; true if it is None."""
    return kind is None or quantify(each.is_a(kind) for each in partnership.possible_types_on(on))


def run_show(options: Namespace, _: Report) -> CommandResult:
    """Show one partnership with its acts."""
    registry = _load_registry(options)
    on: Day = options.on or date.today()
    partnership = registry.find(options.id)
    listing = listings.format_partnership(partnership, registry, on, options.format, options.lang)
    return CommandResult(listing, format=options.format)


def run_history(options: Namespace, say: Report) -> CommandResult:
    """Show what happened in a partnership, around a municipality, or in the whole registry."""
    from partnerships.cli import history  # noqa: PLC0415  # other commands need none

    registry = _load_registry(options)
    about = None if options.id is None else _find_subject(registry, options.id)
    on: Day = options.on or date.today()
    period = _parse_period(options)
    filters = {name: getattr(options, name) for name in history.FILTERS}
    entries = registry.history(
        None if about is None else about.id,
        background=options.background,
        **filters,
        period=period,
        until=on,
    )
    if not entries:
        for message in history.explain_nothing(about, registry, options):
            say(message)
    elif about is not None and not any(filters.values()):
        _report_unrecorded_milestones(registry, about, period, on, options.lang, say)
    if options.format == "table":
        listing = history.format_history(entries, registry, options.lang, era=options.era)
    elif options.format == "json":
        listing = format_json(history.make_rows(entries, options.lang))
    else:
        cells = history.make_cells(entries, registry, options.lang)
        listing = format_csv(history.COLUMNS, cells)
    return CommandResult(listing, format=options.format)


def _find_subject(registry: Registry, words: str) -> Partnership | Municipality:
    """Return the partnership with an id, the municipality with an id or a name, or the partnership that is
    meant otherwise.
    """
    if words in registry:
        return registry[words]
    with suppress(NotFound):
        return registry.find_municipality(words)
    return registry.find(words)


def _report_unrecorded_milestones(
    registry: Registry,
    about: Partnership | Municipality,
    period: Period | None,
    on: Day,
    lang: str | Language,
    say: Report,
) -> None:
    """Report the milestones of the partnership, if one is meant, for which nothing is recorded."""
    try:
        partnership = registry.find(about.id)
    except NotFound:
        return
    days = DateRange(date.min, date.max) if period is None else period.bounds()
    until = min(days.last, as_partial(on).latest)
    if until < days.first:
        return
    done = registry.commemorations(partnership.id, period=Period.between(days.first, until))
    missing = [each.anniversary.number for each in done if not each.exchanges]
    if missing:
        say(f"{partnership.id}: {wording.nothing_recorded(missing, lang)}")


def run_due(options: Namespace, say: Report) -> CommandResult:
    """List what falls due in date order, or make a calendar of it."""
    if options.format != "ics":
        _require_no_calendar_options(options, "--format ics")
    registry, changed = _load_registry_and_date(options)
    window = _parse_period(options) or _next_year()
    found = list(registry.due(window, review=options.review, possible=True))
    days = window.bounds()
    listed = [
        each
        for each in found
        if options.possible or (each.certain and days.contains(each.on.bounds()))
    ]
    if len(listed) < len(found):
        left_out = _format_count(len(found) - len(listed), "possible date", "possible dates")
        say(f"{left_out} left out (see --possible)")
    if options.format == "ics":
        return _make_calendar(listed, options, window, changed, say)
    from partnerships.cli.due import format_due  # noqa: PLC0415  # other commands need none

    listing = format_due(listed, days, options.format, options.lang)
    return CommandResult(listing, format=options.format)


def _next_year() -> Period:
    """Return the year that begins today."""
    today = date.today()
    return Period.between(today, Term("P1Y").last_day(today, first_day_counts=True) or date.max)


def run_dormant(options: Namespace, say: Report) -> CommandResult:
    """List the partnerships in force of which nothing is recorded since a day."""
    registry = _load_registry(options)
    on: Day = options.on or date.today()
    certain, possible = (
        list(registry.dormant(since=options.since, on=on, possible=each)) for each in (False, True)
    )
    _say_left_out(options, len(possible) - len(certain), say)
    listed = possible if options.possible else certain
    listing = listings.format_partnerships(listed, certain, on, options.format, options.lang)
    return CommandResult(listing, format=options.format)


def _say_left_out(options: Namespace, count: int, say: Report) -> None:
    """Say how many partnerships are possible and not listed."""
    if count and not options.possible:
        left_out = _format_count(count, "possible partnership", "possible partnerships")
        say(f"{left_out} left out (see --possible)")


def run_anniversaries(options: Namespace, say: Report) -> CommandResult:
    """List anniversaries in date order, or make a calendar of them."""
    if options.format != "ics":
        _require_no_calendar_options(options, "--format ics")
    registry, changed = _load_registry_and_date(options)
    window = _parse_window(options)

    def find(period: Period, *, possible: bool) -> Iterator[Anniversary]:
        return registry.anniversaries(
            period,
            every=options.every,
            count_from=_parse_count_from(options),
            leap_day=LeapDay(options.leap_day),
            possible=possible,
        )

    certain, possible = (
        list(islice(find(window, possible=each), options.next)) for each in (False, True)
    )
    listed = possible if options.possible else certain
    if options.next is not None and listed:
        window = Period.between(window.start, max(each.on.latest for each in listed))
    # Of the next ones, others can be listed in their place.
    left_out = (
        len(set(possible).difference(listed)) if options.next else len(possible) - len(listed)
    )
    if left_out:
        count = _format_count(left_out, "possible anniversary", "possible anniversaries")
        say(f"{count} left out (see --possible)")
    if options.format == "ics":
        return _make_calendar(listed, options, window, changed, say)
    listing = listings.format_anniversaries(listed, certain, options.format, options.lang)
    return CommandResult(listing, format=options.format)


def run_counts(options: Namespace, _: Report) -> CommandResult:
    """Count partnerships or exchanges by a facet."""
    from partnerships.cli.counts import count_registry  # noqa: PLC0415  # other commands need none

    return count_registry(_load_registry(options), options, today=date.today())


def run_timeline(options: Namespace, _: Report) -> CommandResult:
    """Draw a timeline."""
    from partnerships.cli.site import draw_timeline  # noqa: PLC0415  # other commands draw nothing

    registry = _load_registry(options)
    if options.of is not None:
        found = _find_subject(registry, options.of)
        registry = registry.where(lambda each: each.id == found.id or found in each.ever_parties())
    return draw_timeline(registry, options, today=date.today())


def run_site(options: Namespace, say: Report) -> CommandResult:
    """Write a site."""
    from partnerships.cli.site import build_site  # noqa: PLC0415  # other commands write no pages

    return build_site(_load_registry(options), options, say, today=date.today())


def _require_no_calendar_options(options: Namespace, calendar: str) -> None:
    """Raise `InvalidOption` for an option of calendars if none is written."""
    for name, value in {
        "inexact": options.inexact,
        "name": options.name,
        "revised": options.revised,
        "alarm": options.alarms,
        "url": options.url,
    }.items():
        if value is not None:
            raise InvalidOption(f"--{name} goes with {calendar}")


def _make_calendar(
    listed: Sequence[Anniversary | Due],
    options: Namespace,
    window: Period,
    changed: date | None,
    say: Report,
) -> CommandResult:
    from partnerships.cli.calendar import make_calendar  # noqa: PLC0415  # other commands need none

    revised = options.revised or changed
    made = make_calendar(listed, _parse_calendar_options(options, window, revised))
    if made.left_out:
        left_out = _format_count(len(made.left_out), "event", "events")
        say(f"{left_out} of a month or year left out (see --inexact)")
    return CommandResult(made.content.decode(), format="ics")


def _parse_calendar_options(
    options: Namespace, window: Period, revised: Day | None
) -> CalendarOptions:
    from partnerships.cli.calendar import CalendarOptions  # noqa: PLC0415  # other commands need none

    return CalendarOptions(
        window,
        every=options.every,
        possible=options.possible,
        count_from=_parse_count_from(options),
        leap_day=LeapDay(options.leap_day),
        inexact=options.inexact or "span",
        lang=options.lang,
        name=options.name,
        revised=revised,
        alarms=options.alarms or (),
        url=options.url,
    )


def run_compare(options: Namespace, say: Report) -> CommandResult:
    """Compare two registry documents; 1 if there is a difference."""
    from partnerships.cli.compare import compare_files  # noqa: PLC0415  # other commands need none

    if options.registry is not None:
        raise InvalidOption("--registry does not go with compare, which reads OURS and THEIRS")
    return compare_files(options, say)


def run_add(options: Namespace, say: Report) -> CommandResult:
    """Add a partnership to a registry document."""
    from partnerships.cli.edits import add_partnership  # noqa: PLC0415  # other commands save nothing

    return add_partnership(options, say)


def run_act(options: Namespace, say: Report) -> CommandResult:
    """Add an act to a partnership of a registry document."""
    from partnerships.cli.edits import add_act  # noqa: PLC0415  # other commands save nothing

    return add_act(options, say)


def run_convert(options: Namespace, say: Report) -> CommandResult:
    """Read one file and write another; 1 if something of a list could not be read."""
    from partnerships.cli import convert  # noqa: PLC0415  # other commands need no other formats

    if options.registry is not None:
        raise InvalidOption("--registry does not go with convert, which reads IN")
    lists = _parse_list_options(options)
    calendar = _parse_calendar_options(options, _parse_window(options), options.revised)
    target = convert.Target(options.target, options.format, force=options.force, on=options.on)
    kind = convert.find_target_format(target)
    if kind != "ics":
        _require_no_calendar_options(options, "a calendar (.ics)")
    if kind != "geojson" and options.on is not None:
        raise InvalidOption("--on goes with a map (.geojson)")
    made = convert.convert(options.source, target, lists, calendar, today=date.today())
    for message in made.messages:
        say(message)
    return CommandResult(made.content, 1 if made.faulty else 0, made.format)


def _parse_list_options(options: Namespace) -> ListOptions:
    from partnerships.cli.convert import ListOptions  # noqa: PLC0415  # other commands need no lists

    return ListOptions(
        home=options.home,
        type=options.type,
        names=options.names,
        columns=options.columns,
        encoding=options.encoding,
        separator=options.separator,
        order=options.order,
        minguo=options.minguo,
        as_of=options.as_of,
        blank=options.blank,
        municipalities=options.municipalities,
        form=options.form,
        sheet=options.sheet,
        progress=write_progress,
    )


def run_update(options: Namespace, say: Report) -> CommandResult:
    """Take a newer list into a registry document; 1 if something of it was not done."""
    from partnerships.cli.edits import update_from_list  # noqa: PLC0415  # other commands save nothing

    if options.registry is not None:
        raise InvalidOption("--registry does not go with update, which names REGISTRY")
    lists = _parse_list_options(options)
    return update_from_list(options, lists, say, today=date.today())


def run_diff(options: Namespace, _: Report) -> CommandResult:
    """Show the changes from one registry document to another; 1 if there are any."""
    from partnerships.cli.changes import format_changes  # noqa: PLC0415  # other commands need none

    if options.registry is not None:
        raise InvalidOption("--registry does not go with diff, which reads A and B")
    if options.before == options.after == STANDARD:
        raise InvalidOption("only one of A and B can be standard input")
    before, after = (load_document(path)[0] for path in (options.before, options.after))
    changes = after.changes_from(before)
    content = format_changes(changes, options.format)
    return CommandResult(content, 1 if changes else 0, options.format)


def run_schema(options: Namespace, _: Report) -> CommandResult:
    """Show the JSON Schema of registry documents."""
    if options.registry is not None:
        raise InvalidOption("--registry does not go with schema, which is the same for all")
    text = json.dumps(document.schema(), ensure_ascii=False, indent=2)
    return CommandResult(f"{text}\n", format="json")


def run_check(options: Namespace, say: Report) -> CommandResult:
    """Check a registry; 1 if there are errors or warnings."""
    from partnerships.cli import check  # noqa: PLC0415  # other commands need no checks

    if options.source is not None:
        if options.registry is not None:
            raise InvalidOption("--registry does not go with FILE, which names the registry too")
        options.registry = options.source
    return check.check_registry(_load_registry(options), options, say, today=date.today())


def _parse_count_from(options: Namespace) -> CountFrom:
    return CountFrom(options.count_from.replace("-", "_"))


def _parse_window(options: Namespace) -> Period:
    if options.first_month is not None and options.fiscal_year is None:
        raise InvalidOption("--first-month goes with --fiscal-year")
    if options.next is not None:
        return _parse_start(options)
    period = _parse_period(options)
    if period is not None:
        return period
    month = options.first_month
    if options.fiscal_year is not None:
        return Period.fiscal_year(options.fiscal_year, first_month=4 if month is None else month)
    return Period.calendar_year(date.today().year if options.year is None else options.year)


def _parse_start(options: Namespace) -> Period:
    """Return the period without an end from which the next anniversaries are taken."""
    others = {
        "--year": options.year,
        "--fiscal-year": options.fiscal_year,
        "--to": options.until,
    }
    for name, value in others.items():
        if value is not None:
            raise InvalidOption(f"{name} does not go with --next")
    return Period.between(options.since or date.today(), Bound.OPEN)


def _parse_period(options: Namespace) -> Period | None:
    if (options.since is None) != (options.until is None):
        raise InvalidOption("--from and --to go together")
    return None if options.since is None else Period.between(options.since, options.until)


def _load_registry(options: Namespace) -> Registry:
    return _load_registry_and_date(options)[0]


def _load_registry_and_date(options: Namespace) -> tuple[Registry, date | None]:
    """Return the registry, and the day on which its file was last changed; None if it has no
    file.
    """
    if options.registry is None:
        return samples.kitakyushu(), None
    return load_document(options.registry)


def _format_count(count: int, one: str, many: str) -> str:
    return f"{count} {one if count == 1 else many}"
