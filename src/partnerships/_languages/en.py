"""English, the model for all other tables."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from partnerships._languages.lists import ListWords
    from partnerships._languages.schema import Words

# What says by itself what partners have or sign is not called a relationship or an agreement once
# more: British lists have a friendship link, a charter, a twinning
# (https://www.thepost.uk.com, 800878).
_PAPERS: Final = (
    *("accord", "agreement", "charter", "convention", "covenant", "declaration", "memorandum"),
    *("of cooperation", "of friendship", "protocol", "statement", "treaty", "understanding"),
    # Short words only as whole words: an impact is no pact, and cities are no ties.
    *("=intent", " intent", "=mou", " mou", "=pact", " pact"),
)
_SEVERAL_TIES: Final = ("relations", "=links", " links", "=ties", " ties")
_TIES: Final = (
    *("affiliation", "alliance", "arrangement", "cooperation", "friendship", "partnership"),
    *("relationship", "twinning", "=link", " link"),
    *_SEVERAL_TIES,
)
# Lists name the partner, one or all.
_TWINNING: Final = (
    *("=twin city", "=twin cities", "=twin town", "=twin towns"),
    *("=twinned city", "=twinned cities", "=twinned town", "=twinned towns"),
)
_PARTNERSHIP: Final = ("=partner city", "=partner cities", "=partner town", "=partner towns")

# American, Australian and New Zealand cities have a relationship
# (https://www.lgaq.asn.au/news/article/746, https://issuu.com/scnz/docs/scnz_newsletter_dec18).
_RELATION: Final = {
    "": "{label} relationship",
    **dict.fromkeys((*_PAPERS, *_TIES), "{label}"),
    **dict.fromkeys(_TWINNING, "twinning"),
    **dict.fromkeys(_PARTNERSHIP, "partnership"),
}

_MONTHS: Final = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)

_INSERTED: Final = {
    "day": "{date}",
    "month": "{month} {year}",
    "year": "{date}",
    "decade": "the {decade}s",
    "first_decade": "{decade}–{last}",
    "century": "the {ordinal} century",
    "unknown": "date unknown",
}

_AT_AN_END: Final = {
    **_INSERTED,
    "unknown": "an unknown date",
    "date..date": "a date {date}",
    "..date": "{date}",
    "date..": "{date}",
}

ENGLISH: Final[Words] = {
    "types": {
        "friendship": "friendship city",
        "sister": "sister city",
        "green-sister": "green sister city",
        "strategic-environmental": "strategic environmental partnership",
        "friendly-cooperation": "friendly cooperation city",
        "exchange": "exchange city",
        "sister-port": "sister port",
    },
    "relation": _RELATION,
    "agreement": {
        "": "{label} agreement",
        **dict.fromkeys((*_PAPERS, "arrangement"), "{label}"),
        **dict.fromkeys(_SEVERAL_TIES, "agreement on {label}"),
        **dict.fromkeys(_TWINNING, "twinning agreement"),
        **dict.fromkeys(_PARTNERSHIP, "partnership agreement"),
    },
    "concluding": {
        "": "{label} relationship established",
        **dict.fromkeys(_PAPERS, "{label} signed"),
        **dict.fromkeys(_TIES, "{label} established"),
        **dict.fromkeys(_TWINNING, "twinning established"),
        **dict.fromkeys(_PARTNERSHIP, "partnership established"),
    },
    "celebrating": _RELATION,
    "suspending": _RELATION,
    "statuses": {
        "not_concluded": "not concluded",
        "pending": "pending",
        "in_force": "in force",
        "suspended": "suspended",
        "expired": "expired",
        "terminated": "terminated",
        "uncertain": "uncertain",
    },
    "dues": {
        "expiry": "expiry",
        "notice": "last day to give notice",
        "renewal": "tacit renewal",
        "review": "review",
    },
    "due_title": "{due}: {parties}",
    "acts": {
        "conclusion": "conclusion",
        "renewal": "renewal",
        "suspension": "suspension",
        "resumption": "resumption",
        "termination": "termination",
        "succession": "succession",
        "accession": "accession",
        "withdrawal": "withdrawal",
    },
    "kinds": {
        "visit": "visit",
        "training": "training",
        "lecture": "lecture",
        "meeting": "meeting",
        "event": "event",
        "ceremony": "ceremony",
        "award": "award",
        "gift": "gift",
        "work": "commemorative work",
        "project": "project",
        "proposal": "proposal",
        "cooperation": "cooperation",
        "support": "support",
        "founding": "founding",
        "designation": "designation",
        "policy": "policy",
        "result": "result",
        "other": "other",
    },
    "roles": {
        "host": "host",
        "visitor": "visitor",
        "donor": "donor",
        "recipient": "recipient",
        "artist": "artist",
        "proposer": "proposer",
        "approver": "approver",
        "announcer": "announcer",
        "organizer": "organizer",
        "participant": "participant",
        "speaker": "speaker",
        "trainer": "trainer",
        "trainee": "trainee",
        "founder": "founder",
        "adviser": "adviser",
        "supporter": "supporter",
        "builder": "builder",
        "implementer": "implementer",
        "awarder": "awarder",
        "leader": "leader",
        "signatory": "signatory",
        "other": "other",
    },
    "actors": {
        "person": "person",
        "group": "group",
        "company": "company",
        "association": "association",
        "school": "school",
        "ministry": "ministry",
        "agency": "agency",
        "international_organization": "international organization",
        "municipality": "municipality",
        "country": "country",
        "other": "other",
    },
    "fields": {
        "environment": "environment",
        "economy": "economy",
        "trade": "trade",
        "industry": "industry",
        "ports": "ports",
        "culture": "culture",
        "sport": "sport",
        "education": "education",
        "technology": "technology",
        "science": "science",
        "health": "health",
        "welfare": "welfare",
        "tourism": "tourism",
        "youth": "youth",
        "agriculture": "agriculture",
        "disaster-prevention": "disaster prevention",
        "urban-development": "urban development",
        "administration": "administration",
        "citizens": "citizens",
        "peace": "peace",
        "diplomacy": "diplomacy",
    },
    "headings": {
        "on": "date",
        "anniversary": "anniversary",
        "milestone": "milestone",
        "parties": "parties",
        "type": "type",
        "status": "status",
        "since": "since",
        "origin": "origin",
        "id": "id",
        "note": "note",
        "source": "source",
        "completed_years": "completed years",
        "next_anniversary": "next anniversary",
        "possible": "possible",
        "due": "due",
        "field": "field",
        "actor": "actor",
        "place": "place",
        "commemorates": "commemorates",
        "part_of": "part of",
        "title": "title",
        "duration": "duration",
        "parts": "parts",
        "quantity": "quantity",
        "signatory": "signatory",
        "number": "agreement number",
        "language": "language",
        "motive": "motive",
        "claim": "other date",
        "renaming": "renaming",
        "kind": "kind",
        "text": "text",
        "role": "role",
        "page": "page",
        "period": "period",
        "severity": "severity",
        "code": "code",
        "finding": "finding",
        "country": "country",
        "region": "region",
        "decade": "decade",
        "year": "year",
        "at_least": "at least",
        "at_most": "at most",
        "background": "background",
        "registry": "the registry",
        "award": "award",
        "quotation": "quotation",
        "picture": "picture",
    },
    "name_separator": "/",
    "list_separator": ", ",
    "alternative_separator": " / ",
    "list_pattern": {"two": {"": " and "}, "middle": ", ", "end": {"": " and "}},
    "ordinals": {
        "": "{number}th",
        "1": "{number}st",
        "2": "{number}nd",
        "3": "{number}rd",
        "11": "{number}th",
        "12": "{number}th",
        "13": "{number}th",
    },
    "year_of": {"": "{ordinal} year"},
    "range_separator": " to ",
    "years": {"": "{count} completed years", "=1": "{count} completed year"},
    "amounts": {
        "exact": "{number}",
        "about": "about {number}",
        "more_than": "more than {number}",
        "at_least": "at least {number}",
        "at_most": "at most {number}",
    },
    "quantity": "{amount} {of}",
    "thousands_separator": ",",
    "minimum_grouping_digits": 1,
    "titles": {
        "type": "{ordinal} anniversary of the {relation} between {parties}",
        "unbroken": "{ordinal} anniversary of the unbroken relationship between {parties}",
        "origin": "{ordinal} anniversary of the first agreement between {parties}",
        "entry_into_force": (
            "{ordinal} anniversary of the entry into force of the {agreement} between {parties}"
        ),
        "accession": "{ordinal} anniversary of the accession of {party} to the {relation} between {parties}",
    },
    "sentences": {
        "conclusion": "{concluding} between {parties}",
        "renewal": "{agreement} between {parties} renewed",
        "suspension": "{suspending} between {parties} suspended",
        "suspension_by": "{by} suspended its {suspending} with {others}",
        "resumption": "{suspending} between {parties} resumed",
        "termination": "{relation} between {parties} ended",
        "termination_by": "{by} ended its {relation} with {others}",
        "succession": "{party} succeeded by {successor} in the {relation} with {parties}",
        "accession": "{party} joined the {relation} between {parties}",
        "withdrawal": "{party} withdrew from the {relation} with {parties}",
    },
    "clauses": {
        "term": ", for {text}",
        "until": ", until {text}",
        "in_force_from": ", in force from {text}",
        "reason": " ({text})",
    },
    "renaming": "{old} renamed {new}",
    "details": {
        "line": "{heading}: {text}",
        "separator": "; ",
        "brackets": "{text} ({detail})",
        "part_separator": ", ",
    },
    "quotation": "“{text}”",
    "pages": {"one": "p. {page}", "several": "pp. {page}"},
    "locators": {"footnote": "footnote {text}", "article": "article {text}", "time": "at {text}"},
    "works": {
        "editors": "{text} (ed.)",
        "translators": "{text} (transl.)",
        "translation_of": "translation of {text}",
    },
    "nothing_recorded": "nothing recorded for: {numbers}",
    "nothing_found": "nothing in the history of {name}",
    "did_you_mean": "did you mean {names}?",
    "dates": {
        "months": _MONTHS,
        "months_alone": _MONTHS,
        "days": {"": "{day}"},
        "day": "{day} {month} {year}",
        "month": "{month} {year}",
        "year": "{year}",
        "decade": "{decade}s",
        "first_decade": "{decade}–{last}",
        "century": "{ordinal} century",
        "inserted": _INSERTED,
        "starts": _AT_AN_END,
        "ends": _AT_AN_END,
        "unknown": "date unknown",
        "spans": {
            "date..date": "between {start} and {end}",
            "..date": "{end} or earlier",
            "date..": "{start} or later",
        },
        "between": {"": "{date}"},
        "qualifiers": {
            "~": "about {date}",
            "?": "{date} (uncertain)",
            "%": "about {date} (uncertain)",
        },
        "periods": {
            "date/date": "{start} to {end}",
            "span/span": "from {start} until {end}",
            "date/..": "from {start} on",
            "date/": "from {start}, end unknown",
            "../date": "until {end}",
            "/date": "until {end}, beginning unknown",
            "../..": "at all times",
            "../": "end date unknown",
            "/..": "start date unknown",
            "/": "dates unknown",
        },
        "ranges": {
            "days": "{start_day}–{end}",
            "days_of_months": "{start_day} {start_month} to {end}",
            "months": "{start_month} to {end}",
        },
        "japanese_eras": False,
    },
    "terms": {
        "years": {"": "{count} years", "=1": "{count} year"},
        "months": {"": "{count} months", "=1": "{count} month"},
        "weeks": {"": "{count} weeks", "=1": "{count} week"},
        "days": {"": "{count} days", "=1": "{count} day"},
        "separator": " ",
    },
    "explanation": "{ordinal}, counted from {start} ({event})",
    "concluded": "{relation} with {others}",
    "concluded_by": "{relation} of {first} with {others}",
    "counted_from": {
        "type": "{event}",
        "unbroken": "the start of the unbroken relationship: {event}",
        "origin": "the first agreement: {event}",
        "entry_into_force": "the entry into force: {event}",
    },
    "accession": "accession of {party}",
    "longer_counts": {
        "unbroken": "; unbroken since {start}: {years}",
        "origin": "; since the first agreement ({start}): {years}, breaks included",
    },
    "presumption": " (continuity presumed)",
    "other_dates": "; other dates given: {dates}",
    # Skip to main content, as Django's pages have it
    # (https://github.com/django/django/blob/HEAD/django/contrib/admin/locale/en/LC_MESSAGES/django.po).
    "site": {
        "language": "English",
        "partnerships": "Partnerships",
        "coming": "Coming up",
        "timeline": "Timeline",
        "map": "Map",
        "acts": "Agreements",
        "exchanges": "Exchanges",
        "history": "History",
        "commemorations": "Commemorations",
        "sources": "Sources",
        "years": "Years",
        "counts": "Statistics",
        "search": "Search",
        "calendar": "Calendar",
        "news": "News",
        "downloads": "Downloads",
        "sheet": "Print sheet",
        "skip": "Skip to main content",
        "as_of": "As of {date}. Registry: {digest}",
    },
    "severities": {
        "error": "error",
        "warning": "warning",
        "note": "note",
    },
    "findings": {
        "P101": "the same partnership as {other}: the same parties and type ({type}) at the same time",
        "P201": "concluded and ended on the same day, {first}",
        "P202": "ended a second time; the first end: {first}",
        "P203": "suspended a second time without a resumption; the first suspension: {first}",
        "P204": "ended within its term, which would have run to this day: {last}",
        "P205": "the renewal shortens the agreement, from {before} to {last}",
        "P206": "renewed twice on the same day, {first}",
        "P301": "{municipality} is a party on {day}, after its end ({until}), and no succession is recorded",
        "P302": "{municipality} is a party on {day}, before its beginning ({since})",
        "P303": "{municipality} has no name at that time: {on}",
        "P401": "the agreement has run out: {last}",
        "P402": "the agreement runs out: {last}",
        "P403": "the agreement renews itself; the last day to give notice is {notice}",
        "P501": "the date of the conclusion is unknown",
        "P502": "concluded in the future: {on} is after {day}",
        "P503": "{count} of {total} conclusions ({percent}%) are of the year {year}",
        "P504": "{count} of {total} dates of conclusions ({percent}%) are on {month_day}",
        "P601": "no source is named for this conclusion",
        "M101": "{value} is not a valid identifier of the scheme {scheme}, such as {example}",
        "M102": "{value} has a wrong check digit: {digit} is right",
        "M103": "{value} ({scheme}) is an identifier of another country: {other_country}, not {country}",
        "M104": "{other} has the same identifier ({scheme}): {value}",
        "M105": "no identifier of the scheme {scheme}, which is usual in {country}",
        "N101": "read in a wrong encoding: {text} (probably {repaired})",
        "N102": "letters were lost: {text}",
        "N103": "{text} is spelled {other_text} in {other}",
        "T101": "the type {type} is not built in and has no broader type",
        "E101": "its date is {when}; the anniversary that it commemorates, number {number}, has another: {on}",
        "E102": "the partnership had ended before the anniversary that it commemorates (number {number}, {on})",
        "E201": "the partnership {partnership} had ended before that time: {when}",
        "E301": "{municipality} did not exist yet at that time: {when} (beginning: {since})",
        "E302": "{municipality} no longer existed at that time: {when} (end: {until})",
        "E601": "no source is named for this exchange",
        "C101": "nothing here has the id {subject}, for which {code} is ignored",
        "C102": "{ignored} is ignored, but there is no such finding",
    },
    "aspects": {
        "date": "date",
        "type": "type",
        "term": "term",
        "entry_into_force": "entry into force",
        "agreement": "agreement",
        "renewal": "renewal",
        "suspension": "suspension",
        "resumption": "resumption",
        "end": "end",
        "parties": "parties",
        "status": "status",
    },
    "doubts": {
        "no_country": "no country",
        "countries_differ": "countries differ",
        "identifiers_differ": "identifiers differ",
        "similar_name": "similar name",
        "date_alone": "only the date agrees",
        "parties_differ": "parties differ",
        "several": "several fit equally well",
    },
    "reasons": {
        "identifier": "identifier",
        "name": "name",
        "succession": "succession",
        "similar_name": "similar name",
        "date": "date",
    },
    "results": {
        "agrees": "agrees",
        "agrees_by_claim": "agrees by claim",
        "differs": "differs",
        "proposed": "perhaps the same",
        "only_ours": "only ours",
        "only_theirs": "only theirs",
    },
    "counts": {
        "agreeing": "{count} agreeing",
        "differing": "{count} differing",
        "proposed": "{count} proposed",
        "only_ours": "{count} only ours",
        "only_theirs": "{count} only theirs",
        "added": "{count} added",
        "changed": "{count} changed",
        "removed": "{count} removed",
        "contradicted": "{count} said otherwise",
        "doubtful": "{count} doubtful",
        "gone": "{count} gone",
        "ended": "{count} ended and still in the list",
        "errors": "errors: {count}",
        "warnings": "warnings: {count}",
        "notes": "notes: {count}",
        "no_findings": "no findings",
    },
    "comparison": {
        "result": "result",
        "partnership": "partnership",
        "aspect": "what",
        "ours": "ours",
        "theirs": "theirs",
        "nothing": "nothing",
        "difference": "{aspect}: ours {ours}; theirs {theirs}",
        "by": "by {text}",
        "until": "until {text}",
        "renews": "renews itself for {text}",
        "notice": "notice of {text}",
        "identity": "{ours} is {theirs} by {reason} ({evidence})",
        "doubtful": "{text}; doubtful: {doubts}",
    },
    "updating": {
        "added": "{text}: added",
        "removed": "{text}: removed",
        "contradiction": "{partnership}: {aspect}: {ours} stays; the list says {theirs}",
        "proposed": "{partnership}: perhaps {title} in the list ({doubts}): not taken",
        "ended": "{partnership}: ended, and still in the list",
        "gone": "{partnership}: gone from the list, and kept ({option} removes it)",
        "not_read": "{partnership}: not among the rows that can be read, and kept ({option} removes it)",
        "new_home": "{name}: not in the registry so far, so all of the list is new",
        "suggestion": "{text}; {question}",
        "not_saved": "nothing was saved ({option})",
    },
    "records": {
        "municipality": "municipality",
        "type": "type",
        "partnership": "partnership",
        "field": "field",
        "exchange": "exchange",
        "source": "source",
        "checks": "checks",
    },
}


ENGLISH_LISTS: Final[ListWords] = {
    "headings": {
        "municipality": """
            municipality, city, town, home city, our city, us city, u.s. city, city name
            name of city
            local government, community, local authority, uk town, our town, municipality name
            community name
            state/city, american city, canadian city, australian city, uk city, british town
            local authority area, town/city, locality, city/town, home town, home community, council
            u.s. community, us community, us municipality, us sister city, american community
            member city, member, host city""",
        "municipality_country": "municipality country, home country",
        "municipality_region": """
            municipality region, municipality state, us state, u.s. state, home state
            american state""",
        "municipality_id": "municipality id",
        "municipality_wikidata": "municipality wikidata",
        "partner": """
            partner, partner city, partner cities, partner town, partner name, sister city
            sister cities
            twin town, twin towns, twin city, friendship city, twinned with, twinned town
            foreign city
            overseas partner, partner municipality, sister city name, name of sister city, name
            sister state
            sister town, international city, foreign partner, sister community, twinning partner
            place
            sister municipality, friendship cities, twinning, twinnings, twinning town, twin, twins
            twinned city, twinned cities, twinned towns, international partner
            international sister city
            name of partner city, foreign municipality, partner community, partner communities
            partner towns
            partners, overseas city, name of city abroad, sister states, sister city/town
            sister city/county
            sister cities name, friendship city name, twinned with town, sister-city
            sister city partner
            affiliate city, sistercity, twin or sister city, friend city, linked with, link town
            twin municipality, partner municipalities, city abroad, international municipality
            international community, twin cities, sister towns, sister community name
            friendly city, friendly cities, overseas sister city, twin community
            foreign community, international partner city, overseas town, sister municipalities
            other city""",
        "partner_country": """
            partner country, country, nation, country code, iso code, iso country code, iso, country name,
            country/region, country or region
            country/territory
            sister country, foreign country, countries, country of partner, country of sister city
            nation/region, foreign nation, partner nation, sister city country, country / region
            country / territory, country name (english)?, international country, twin country
            country of origin""",
        "partner_region": """
            partner region, partner state, state, province, region, prefecture, state/province
            county
            state or province, region/state, state / province, province/state, district
            department, canton
            territory, state or region, subdivision, prefecture/state, administrative division
            international state/province, international state, foreign state
            foreign state/province, international province, partner province
            sister state/province, partner state/province, international region""",
        "partner_id": "partner id",
        "partner_wikidata": "partner wikidata, wikidata, wikidata id, qid",
        "type": """
            type, kind, relation, relationship, agreement, type of agreement, type of relationship
            type of partnership, partnership type, relationship type, agreement type, category
            affiliation type
            relation type, type of link, link type, nature, nature of relationship, level, class
            program type
            sister city type, type of affiliation, form, form of partnership
            partnership type/category?
            kind of relationship, form of relationship, link status?, type of twinning
            type of affiliation agreement""",
        "type_label": "type label",
        "date": """
            date, date signed, signed, date of signing, signing date, since, year, established
            date established
            sisterhood date, date of agreement, agreement date, year established, twinned since
            conclusion date
            date of establishment, affiliation date, date of affiliation, concluded, signed on
            on, year signed
            start, start date, start time, from, valid from, date of twinning, twinning date
            year of twinning
            year twinned, year of establishment, date formed, year formed, founded, inception
            effective date?
            date twinned, established in, start year, began, date of formation, sister city since
            partner since
            date affiliated, affiliated, year of affiliation, year affiliated, joined
            date of signature
            year of agreement, agreement signed, agreement year, date linked, linked since, linked
            date of partnership, date of partnering, partnership since, friends since, sister since
            sister cities since, year formalised, year formalized, date formalised, date formalized
            date of sistering, year began, year started, date started, started, begun
            date joined, date of link
            official since, date of sister city agreement, twinning year, twinned in, signed in
            date created
            created, year created, date of charter, charter date, charter signed, commenced
            commencement
            commencement date, date of commencement, established on, since year, date (year)?
            year of twinning agreement, date of signing of agreement, signature date, signature
            established date, date of first agreement, original agreement, initial agreement date
            first agreement, first signed, date first signed, original signing date
            anniversary date, agreement date signed, date approved, year of signature
            date agreement signed, formalised, formalized, year est, year est., est., date est
            established year, year estab, year estab., yr, year joined""",
        "precision": "precision, start precision, date precision, p580 precision",
        "until": """
            until, end, end date, end time, end year, to, valid until, valid to, valid through
            expiry
            expiry date, expires, expires on, expiration, expiration date, end of term
            date of expiry
            year ended?, last day""",
        "end": """
            ended, terminated, date ended, dissolved, termination date, date of termination
            terminated on
            ended on, date terminated, dissolution date, date dissolved, cancelled, revoked
            withdrawn
            de-twinned, cancelled on, dissolved on, date cancelled, date of dissolution
            date revoked, untwinned""",
        "term": """
            term, duration, length, term of agreement, validity, period of validity
            years of term""",
        "status": """
            status, state of partnership, active, current status, active/inactive, standing
            condition
            status type, agreement status, relationship status, state of relationship, is active
            status of partnership, activity""",
        "basis": "basis, basis of date, date basis",
        "renewed": """
            renewed, renewal, renewal date, date of renewal, last renewed, re-signed, reaffirmed
            renewed on
            date renewed, latest renewal, re-signing date, reaffirmation, reaffirmed on
            date reaffirmed""",
        "suspended": "suspended, suspension, suspended on, suspended since, suspension date",
        "as_of": """
            as of, data as of, last updated, retrieved, accessed, reference date, date of data
            data date
            last update, date updated, updated, updated on, date accessed, access date
            date of update, data reference date, last edited, date modified, modified
            last modified""",
        "latitude": "latitude, lat, partner latitude",
        "longitude": "longitude, lon, lng, long, partner longitude",
        "note": """
            note, notes, remark, remarks, comment, comments, description, details, other
            other information
            additional information, remarks/notes, further information, annotation, highlights
            history, background, activities, main activities, exchange activities
            areas of cooperation, fields of cooperation, focus, focus areas, key projects
            additional notes, about, more information, areas of exchange, exchanges, reason
            purpose, programs, activity highlights, overview, description of activities""",
        "partnership": "partnership, partnership id",
        "year": "year of signing",
        "month": "month, month of signing",
        "day": "day, day of signing",
        "era": "era",
        "detail": """
            population, area, ref, refs, reference, references, source, sources, website, url
            link, distance
            continent, index, rank, contact, contact person, email, e-mail, phone, telephone
            first contact, contacts since, contacts since year, us region, world region
            geographic region, id, _id, organization, organisation, twinning association
            association, committee, mayor, county council
            phone number, address, subregion, language, hashtag, created_at, creator, editor
            editdate, creationdate, geo point 2d, geo point, geopoint, geo, geom, geometry
            coordinates, geo lon, geo lat, geo shape, datasetid, recordid, gps, geo_point_2d lon
            geo_point_2d lat, geo_point lon, geo_point lat""",
        "ignored": """
            no, number, nr, n°, #, s/n, sl no, serial number, row, objectid, fid, globalid, no.
            nr., id number?
            flag, coat of arms, image, photo, map, s.no, s. no., sr no, sr. no., item no, item no.
            no of item, thumbnail, coat, arms, logo""",
    },
    "types": {
        "sister": """
            sister, sisters, sister city, sister cities, sister town, sister state
            sister prefecture
            sister province, sister county, sister village, sister city affiliation
            sister relationship, twin
            twins, twin town, twin city, twin towns, twin cities, twinning, town twinning
            city twinning
            twinning agreement, sister city agreement, sister community, sister district, twinned
            twinned town
            full sister city, sister city partnership?, sister-city relationship, partner?
            partners?, partner city?
            partner cities?, partner town?, partnership?, twinning charter?, charter?
            twinning link, town twin
            twin municipality, partnership agreement?, sister city program, official sister city
            full member?
            international sister city, sister city relation, twinning partnership?, formal twinning
            official twinning, twinning association?, sister city link, sister relation
            sister island
            sister region, sister borough, sister territory, sister municipality
            partner municipality?
            partner community?, twin village, twin community, sister agreement, town partnership?
            city partnership?, formal partnership?, sister city relationships, twinnings
            twinned cities, twinned towns, twin city agreement, sister cities agreement
            sister city relations, sister county agreement, sister city alliance
            sister municipalities, sister towns, sister states, sister counties, sister provinces
            twin villages""",
        "friendship": """
            friendship, friend, friendship city, friendship cities, friendship agreement
            friendly city
            friendship town, friendship relationship, friendship state, friendship link
            friendship partnership?
            friendship pact, friendship treaty, friendship charter?, friendship relation
            friendship relations
            friendly relations, friendly relationship, friends?, friendship municipality
            friendship county
            friendship province, friendship links, goodwill?, goodwill city?, friendship alliance
            friendly exchange city?, friendly city relationship, friendly city relationships
            friendly cities, friendly city cooperative relationship?, friendship community
            friendship communities, friendly city agreement, friendly city relations
            friendship pacts, friendship agreements""",
        "friendly-cooperation": """
            friendly cooperation, friendly cooperation city, friendly cooperation cities
            friendship cooperation
            friendship and cooperation, friendship & cooperation
            friendship and cooperation agreement
            friendship cooperation city, friendly cooperative relationship
            friendly cooperative city
            friendly and cooperative relationship, friendly cooperation relationship
            friendly cooperation agreement, agreement of friendship and cooperation
            friendly city cooperation, friendly cooperative cities""",
        "exchange": """
            exchange, exchange city, exchange cities, exchange partner?, exchange agreement
            friendly exchange?
            exchange relationship, friendly exchange relationship?, exchange program?""",
        "green-sister": "green sister, green sister city",
        "strategic-environmental": "strategic environmental, strategic environmental partnership?",
        "sister-port": """
            sister port, sister ports, sister harbour, sister harbor, port sister
            port partnership?""",
        "twinned-administrative-body": "twinned administrative body",
        "intent": """
            intent, declared intent, letter of intent, declaration of intent, memorandum of intent
            statement of intent, expression of intent, agreement of intent""",
        "project-partnership": """
            project partnership, project partner city, project-based partnership, project city""",
        "climate-partnership": """
            climate partnership, municipal climate partnership, climate partnerships""",
        "solidarity-partnership": """
            solidarity partnership, solidarity partnerships, solidarity agreement?""",
    },
    "intent_parts": """
        letter of intent, declaration of intent, statement of intent, memorandum of intent""",
    "states": {
        "in_force": """
            active, in force, still in force, ongoing, current, running, valid, in effect, yes
            operative, open
            currently active, live, in operation, alive, continuing, existing, maintained
            ongoing relationship
            effective, active sister city, in good standing, good standing""",
        "concluded": """
            concluded, signed, established, formed, founded, began, started, formalized
            formalised, agreed
            created, inaugurated, launched, official, formal agreement signed, affiliated, chartered
            signing, signature, signed agreement""",
        "renewed": """
            renewed, renewal, again, signed again, re-signed, resigned, reaffirmed, reaffirmation
            extended
            extension, prolonged, reconfirmed, renewed agreement, updated, extension signed
            renewed in
            prolongation, recommitted, rededicated, re-affirmed, re-confirmed
            renewal of agreement""",
        "resumed": """
            resumed, reinstated, reactivated, restored, re-established, reestablished, revived
            resumption
            resumed in, re-activated, reinstatement, restarted""",
        "suspended": """
            suspended, on hold, paused, frozen, in suspension, suspension, temporarily suspended
            put on hold
            temporarily inactive, currently suspended, relations suspended, suspended indefinitely
            indefinitely suspended, halted, in abeyance, interrupted, suspend, to suspend
            suspends, voted to suspend, decided to suspend, pause, to pause, put on ice, on ice
            on pause, temporarily halted, deferred, freeze, to freeze""",
        "dormant": """
            dormant, inactive, not active, lapsed into inactivity, sleeping, emeritus
            no activity, no contact
            currently inactive, low activity, non-active, presently inactive, dormancy, asleep
            emeritus status, low-key, not currently active, presently dormant, moribund
            non active, little activity, no longer maintained""",
        "expired": """
            expired, lapsed, ran out, not renewed, expiry, has expired, term ended, run out
            expired agreement
            out of date""",
        "terminated": """
            terminated, ended, dissolved, cancelled, canceled, revoked, discontinued, withdrawn
            severed
            annulled, ceased, termination, dissolution, broken off, de-twinned, untwinned
            un-twinned, defunct
            closed, historical, rescinded, abolished, no longer active, no longer in force
            no longer, cut ties
            broken, repealed, scrapped, cut, ended by, no longer existing, severance
            cancellation, revocation
            abandoned, inactive (terminated)?, detwinned, de-twinning, termination of agreement
            twinning ended
            relationship ended, ceased to exist, no longer twinned, terminate, to terminate
            dissolve, to dissolve, voted to end, decided to end, sever, to sever, cut off
            put an end to, brought to an end, ties cut, disbanded, nullified, voided
            void, null and void, ended by mutual agreement""",
    },
    "relations": """
        partnership, relationship, relations, relation, tie, ties, link, links, agreement, contract
        cooperation, co-operation, twinning, affiliation, contact, contacts, memorandum, mou
        alliance
        sister city, sister cities, friendship city, treaty, accord, affiliations, sistership""",
    "activities": """
        school exchange, student exchange, pupil exchange, youth exchange, teacher exchange
        exchange of students, exchange of pupils, exchange visit, exchange program
        exchange programme
        internship, scholarship, visit, trip, tour, delegation, festival, concert, tournament
        competition, exhibition, fair, market, parade, race, marathon, course, seminar, conference
        ceremony, celebration, anniversary, event, project, flight, air service, ferry, shuttle
        newsletter, pen pal, language week, sister school, school partnership, summer camp, camp
        match, football, student visit, school visit, trade mission, mission, sports exchange
        language course, choir, orchestra, staff exchange, flights, sister school relationship
        school link, bus, train, office""",
    "former": """
        former, formerly, ex, past, previous, erstwhile, one-time, then, old, historic, previously
        formerly twinned with""",
    "months": (
        "january, jan",
        "february, feb",
        "march, mar",
        "april, apr",
        "may",
        "june, jun",
        "july, jul",
        "august, aug",
        "september, sept, sep",
        "october, oct",
        "november, nov",
        "december, dec",
    ),
    "weekdays": (
        "monday, mon",
        "tuesday, tue, tues",
        "wednesday, wed",
        "thursday, thu, thur, thurs",
        "friday, fri",
        "saturday, sat",
        "sunday, sun",
    ),
    "dated": """
        on, in, dated, signed, signed on, signed in, concluded, concluded on, concluded in
        established
        established on, established in, formed, formed in, founded, founded in, date, year, the
        of, twinned
        twinned in, agreed, agreement of, sister city agreement signed, affiliated, affiliated in
        joined
        started, started in, began in, created, created in, official in, agreement signed
        signing, dated from
        charter signed, twinned on, inaugurated, partnered, partnered in, linked, linked in
        in the year
        formalised in, formalized in
        est., est""",
    "dated_behind": "signed, concluded, established, (signed), formed, founded, ce, ad, a.d.",
    "since": """
        since, from, as from, effective, twinned since, partners since, sister city since, starting
        linked since, official since, sister cities since, partner since, friends since
        starting from
        commencing, effective from, in force since, active since, dating from, dating back to""",
    "until": """
        until, till, to, up to, through, thru, by, expires, expires on, valid until, ended
        ending, end of term
        valid to, valid till, until the end of, expiring, expiry, through to""",
    "to": "to, until, till, through",
    "before": "before, prior to, earlier than, pre, pre-, no later than, not later than",
    "after": "after, later than, post, post-, subsequent to, no earlier than, not earlier than",
    "between": "between",
    "about": """
        about, around, approx, approximately, circa, cca, ca, c, roughly, probably, estimated
        appr, appr.
        approx., circ., c., ca., some time in, probably in, possibly, in about""",
    "part_of_year": """
        early, mid, middle of, late, end of, beginning of, spring, summer, autumn, fall, winter
        beginning
        middle, end, autumn of, spring of, summer of, winter of, late in, early in, mid-, the end of
        the beginning of, the middle of""",
    "fiscal": "fiscal year, fy, financial year",
    "unknown": """
        unknown, n.d., no date, undated, not known, not available, date unknown, unclear
        uncertain, n/a, n.a.
        nd, n. d., unspecified, not specified, not stated, not recorded, not given, unk
        no information, no data
        missing, year unknown, undetermined
        to be confirmed""",
    "ongoing": """
        active, ongoing, running, current, currently, present, to present, today, now, in force
        still in force
        no, none, no end, open, open-ended, indefinite, unlimited, permanent, to date, no expiry
        no end date
        till date, till now, until now, until present, until today, perpetual, no expiration
        automatic renewal
        auto-renewed, in perpetuity, not applicable, evergreen, never, continuing""",
    "joints": "and, &, as well as",
    "prepositions": "in, of, at, from, near",
    "articles": "the",
    "regions": """
        province, state, region, county, prefecture, district, department, province of, state of
        region of
        county of, territory, canton, oblast, voivodeship, governorate, autonomous region
        republic of
        department of, district of, canton of, territory of, commonwealth of, prefecture of
        metropolitan area
        islands, island""",
    "municipalities": """
        city of, town of, municipality of, city, town, municipality, borough, borough of
        district of
        village of, county, village, city and county of, city & county of, commune, commune of
        local government area, metropolitan borough of, metropolitan borough, royal borough of
        london borough of, municipal district of, parish of, parish, township of, township
        shire of, shire
        metropolitan city, special city, metropolis of, county of, hamlet, hamlet of
        regional municipality of
        city council, town council, civil parish""",
    "link_notes": """
        external link, opens in new window, opens in a new window, opens in new tab
        opens external site, link
        website, web site, external site, pdf, new window, external, official website, official site
        opens in a new tab, homepage, home page, web, webpage, read more, more information
        more info
        click here, in english, in japanese, opens a new window""",
    "as_of": """
        as of, as at, status as of, retrieved, retrieved on, updated, last updated, accessed
        accessed on
        last update, date of data, data as of, current as of, last modified, last reviewed
        as of date
        data current as of, current to, correct as of, correct at, status, valid as of
        list as of""",
    "as_of_behind": "update",
    "totals": """
        total, totals, sum, subtotal, grand total, total number, in total, overall, number of cities
        number of sister cities, total number of sister cities""",
    "dittos": "ditto, do., same as above, idem, id., ibid., ibidem, same, as above, do",
}
"""What is read in lists."""
