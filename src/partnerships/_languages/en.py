"""English, the model for all other tables."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from partnerships._languages.lists import ListWords
    from partnerships._languages.schema import Words

_RELATION: Final = {
    "": "{label} partnership",
    # What says by itself what partners have is not called a partnership once more.
    "partnership": "{label}",
    "relationship": "{label}",
    "relations": "{label}",
    "agreement": "{label}",
    "alliance": "{label}",
    "twinning": "{label}",
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
    "concluding": _RELATION,
    "celebrating": _RELATION,
    "statuses": {
        "not_concluded": "not concluded",
        "pending": "pending",
        "in_force": "in force",
        "suspended": "suspended",
        "expired": "expired",
        "terminated": "terminated",
        "uncertain": "uncertain",
    },
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
        "field": "field",
        "actor": "actor",
        "place": "place",
        "commemorates": "commemorates",
        "part_of": "part of",
        "title": "title",
        "duration": "duration",
        "parts": "parts",
        "quantity": "quantity",
        "renaming": "renaming",
    },
    "name_separator": "/",
    "list_separator": ", ",
    "list_pattern": {"two": " and ", "middle": ", ", "end": " and "},
    "ordinals": {
        "": "{number}th",
        "1": "{number}st",
        "2": "{number}nd",
        "3": "{number}rd",
        "11": "{number}th",
        "12": "{number}th",
        "13": "{number}th",
    },
    "year_of": "{ordinal} year",
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
    "titles": {
        "type": "{ordinal} anniversary of the {relation} between {parties}",
        "unbroken": "{ordinal} anniversary of the unbroken relationship between {parties}",
        "origin": "{ordinal} anniversary of the first agreement between {parties}",
        "entry_into_force": (
            "{ordinal} anniversary of the entry into force of the {relation} between {parties}"
        ),
        "accession": "{ordinal} anniversary of the accession of {party} to the {relation} between {parties}",
    },
    "sentences": {
        "conclusion": "{relation} concluded between {parties}",
        "renewal": "{relation} between {parties} renewed",
        "suspension": "{relation} between {parties} suspended",
        "suspension_by": "{relation} between {parties} suspended by {by}",
        "resumption": "{relation} between {parties} resumed",
        "termination": "{relation} between {parties} terminated",
        "termination_by": "{relation} between {parties} terminated by {by}",
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
    "details": {"line": "{heading}: {text}", "separator": "; ", "brackets": "{text} ({detail})"},
    "pages": {"one": "p. {page}", "several": "pp. {page}"},
    "nothing_recorded": "nothing recorded for: {numbers}",
    "dates": {
        "months": (
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
        ),
        "day": "{day} {month} {year}",
        "month": "{month} {year}",
        "year": "{year}",
        "decade": "{decade}s",
        "century": "{ordinal} century",
        "unknown": "date unknown",
        "spans": {
            "date..date": "between {start} and {end}",
            "..date": "{end} or earlier",
            "date..": "{start} or later",
        },
        "qualifiers": {
            "~": "about {date}",
            "?": "{date} (uncertain)",
            "%": "about {date} (uncertain)",
        },
        "periods": {
            "date/date": "{start} to {end}",
            "date/..": "from {start} on",
            "date/": "from {start}, end unknown",
            "../date": "until {end}",
            "/date": "until {end}, beginning unknown",
            "../..": "at all times",
            "../": "until a date unknown",
            "/..": "from a date unknown on",
            "/": "dates unknown",
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
    "concluded": "{type}, concluded with {others}",
    "concluded_by": "{type}, concluded by {first} with {others}",
    "counted_from": {
        "type": "{event}",
        "unbroken": "the start of the unbroken relationship: {event}",
        "origin": "the first conclusion: {event}",
        "entry_into_force": "the entry into force: {event}",
    },
    "accession": "accession of {party}",
    "longer_counts": {
        "unbroken": "; unbroken since {start}: {years}",
        "origin": "; first concluded {start}: {years}, breaks included",
    },
    "presumption": " (continuity presumed)",
}


ENGLISH_LISTS: Final[ListWords] = {
    "headings": {
        "municipality": """
            municipality, city, town, home city, our city, us city, u.s. city, city name, name of city, local government
            community, local authority, uk town, our town""",
        "municipality_country": "municipality country",
        "municipality_region": "municipality region, municipality state",
        "municipality_id": "municipality id",
        "municipality_wikidata": "municipality wikidata",
        "partner": """
            partner, partner city, partner cities, partner town, partner name, sister city, sister cities, twin town
            twin towns, twin city, friendship city, twinned with, twinned town, foreign city, overseas partner
            partner municipality, sister city name, name of sister city, name, sister state, sister town
            international city, foreign partner, sister community, twinning partner, place, sister municipality""",
        "partner_country": """
            partner country, country, nation, country name, country/region, country or region, country/territory
            sister country, foreign country""",
        "partner_region": """
            partner region, partner state, state, province, region, prefecture, state/province, county
            state or province""",
        "partner_id": "partner id",
        "partner_wikidata": "partner wikidata, wikidata, wikidata id, qid",
        "type": """
            type, kind, relation, relationship, agreement, type of agreement, type of relationship, type of partnership
            partnership type, relationship type, agreement type, category, affiliation type""",
        "type_label": "type label",
        "date": """
            date, date signed, signed, date of signing, signing date, since, year, established, date established
            sisterhood date, date of agreement, agreement date, year established, twinned since, conclusion date
            date of establishment, affiliation date, date of affiliation, concluded, signed on, on, year signed
            start, start date, start time, from, valid from, date of twinning, twinning date, year of twinning
            year twinned, year of establishment, date formed, year formed, founded, inception, effective date?
            date twinned, established in, start year, began, date of formation, sister city since, partner since""",
        "precision": "precision, start precision, date precision, p580 precision",
        "until": """
            until, end, end date, end time, end year, to, valid until, valid to, valid through, expiry, expiry date
            expires, expires on, expiration, expiration date, end of term, date of expiry, year ended?, last day""",
        "end": """
            ended, terminated, date ended, dissolved, termination date, date of termination, terminated on, ended on
            date terminated, dissolution date, date dissolved, cancelled, revoked, withdrawn""",
        "term": "term, duration, length, term of agreement, validity, period of validity, years of term",
        "status": "status, state of partnership, active, current status, active/inactive, standing, condition, status type",
        "basis": "basis, basis of date, date basis",
        "renewed": "renewed, renewal, renewal date, date of renewal, last renewed, re-signed, reaffirmed, renewed on",
        "suspended": "suspended, suspension, suspended on, suspended since, suspension date",
        "as_of": "as of, data as of, last updated, retrieved, accessed, reference date, date of data",
        "latitude": "latitude, lat, partner latitude",
        "longitude": "longitude, lon, lng, long, partner longitude",
        "note": "note, notes, remark, remarks, comment, comments, description, details",
        "partnership": "partnership, partnership id",
        "year": "year of signing",
        "month": "month, month of signing",
        "day": "day, day of signing",
        "era": "era",
        "ignored": "no, number, nr, n°, #, s/n, sl no, serial number, row, objectid, fid, globalid",
    },
    "types": {
        "sister": """
            sister, sisters, sister city, sister cities, sister town, sister state, sister prefecture, sister province
            sister county, sister village, sister city affiliation, sister relationship, twin, twins, twin town
            twin city, twin towns, twin cities, twinning, town twinning, city twinning, twinning agreement
            sister city agreement, sister community, sister district, twinned, twinned town, full sister city
            sister city partnership, sister-city relationship""",
        "friendship": """
            friendship, friend, friendship city, friendship cities, friendship agreement, friendly city
            friendship town, friendship relationship, friendship state, friendship link, friendship partnership""",
        "friendly-cooperation": """
            friendly cooperation, friendly cooperation city, friendly cooperation cities, friendship cooperation""",
        "exchange": "exchange, exchange city, exchange cities, exchange partner, exchange agreement",
        "green-sister": "green sister, green sister city",
        "strategic-environmental": "strategic environmental, strategic environmental partnership",
        "sister-port": "sister port, sister ports, sister harbour, sister harbor",
        "twinned-administrative-body": "twinned administrative body",
        "intent": "intent, declared intent, letter of intent, declaration of intent",
    },
    "intent_parts": "letter of intent, declaration of intent, statement of intent, memorandum of intent",
    "states": {
        "in_force": """
            active, in force, still in force, ongoing, current, running, valid, in effect, yes, operative, open
            currently active, live""",
        "concluded": "concluded, signed, established, formed, founded, began, started, formalized, formalised",
        "renewed": """
            renewed, renewal, again, signed again, re-signed, resigned, reaffirmed, reaffirmation, extended, extension
            prolonged, reconfirmed, renewed agreement, updated""",
        "resumed": "resumed, reinstated, reactivated, restored, re-established, reestablished, revived",
        "suspended": "suspended, on hold, paused, frozen, in suspension, suspension, temporarily suspended, put on hold",
        "dormant": "dormant, inactive, not active, lapsed into inactivity, sleeping, emeritus",
        "expired": "expired, lapsed, ran out, not renewed, expiry",
        "terminated": """
            terminated, ended, dissolved, cancelled, canceled, revoked, discontinued, withdrawn, severed, annulled, ceased
            termination, dissolution, broken off, de-twinned, untwinned, un-twinned, defunct, closed, historical
            rescinded, abolished, no longer active, no longer in force, no longer, cut ties""",
    },
    "former": "former, formerly, ex, past, previous",
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
        on, in, dated, signed, signed on, signed in, concluded, concluded on, concluded in, established, established on
        established in, formed, formed in, founded, founded in, date, year, the, of, twinned, twinned in, agreed, agreement of
        sister city agreement signed""",
    "dated_behind": "signed, concluded, established, (signed), formed, founded, ce, ad, a.d.",
    "since": "since, from, as from, effective, twinned since, partners since, sister city since, beginning, starting",
    "until": "until, till, to, up to, through, thru, by, expires, expires on, valid until",
    "to": "to, until, till, through",
    "before": "before, prior to, earlier than",
    "after": "after, later than",
    "between": "between",
    "about": "about, around, approx, approximately, circa, cca, ca, c, roughly, probably, estimated",
    "part_of_year": "early, mid, middle of, late, end of, beginning of, spring, summer, autumn, fall, winter",
    "fiscal": "fiscal year, fy, financial year",
    "unknown": "unknown, n.d., no date, undated, not known, not available, date unknown, tbc, tba, tbd, unclear, uncertain",
    "ongoing": "active, ongoing, running, current, currently, present, to present, today, now, in force, still in force, no, none, no end, open, open-ended, indefinite, unlimited, permanent, to date, no expiry, no end date",
    "joints": "and, &, as well as",
    "prepositions": "in, of",
    "articles": "the",
    "regions": "province, state, region, county, prefecture, district, department, province of, state of, region of, county of",
    "municipalities": "city of, town of, municipality of, city, town, municipality, borough, borough of, district of, village of, county",
    "link_notes": "external link, opens in new window, opens in a new window, opens in new tab, opens external site, link, website, web site, external site, pdf, new window, external",
    "as_of": "as of, as at, status as of, retrieved, retrieved on, updated, last updated, accessed, accessed on, last update, date of data, data as of, current as of",
    "totals": "total, totals, sum, subtotal, grand total",
    "dittos": "ditto, do., same as above, idem, id.",
}
"""What is read in lists."""
