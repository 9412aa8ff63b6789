"""German, as cities and their association (RGRE) write."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from partnerships._languages.lists import ListWords
    from partnerships._languages.schema import Words

# What ends like this is feminine, masculine or neuter; other labels stand in quotation marks, behind a
# noun whose gender is known.
# Die Jumelage: https://www.jugendarbeitchur.ch/projekte/jumelage-auslandprojekt/; die Patenschaft:
# https://www.bzbasel.ch/basel/baselbiet, 136145721.
_FEMININE_TIES: Final = (
    *("freundschaft", "partnerschaft", "patenschaft", "jumelage", "schwisterung"),
    *("beziehung", "verbindung"),
)
_COOPERATION: Final = ("arbeit", "kooperation")
_FEMININE_PAPERS: Final = ("charta", "erklärung", "urkunde", "vereinbarung")
_MASCULINE: Final = ("pakt", "vertrag")
_NEUTER: Final = ("abkommen", "memorandum", "protokoll", "übereinkommen")
_FEMININE: Final = (*_FEMININE_TIES, *_COOPERATION, *_FEMININE_PAPERS)

# Kontakt is the third category of the RGRE (https://www.rgre.de/partnerschaft/datenbank), and Städtekontakt
# the loosest form (https://de.wikipedia.org/wiki/Gemeindepartnerschaft).
_CONTACT: Final = "kontakt"

# In the plural there is no article, since an adjective would change with it: freundschaftliche Beziehungen.
_PLURAL: Final = ("beziehungen", "kontakte", "verbindungen")

# What a Partnerschaftsvertrag founds, as the RGRE defines it.
_PARTNERSHIPS: Final = (
    *("=gemeindepartnerschaft", "=kommunalpartnerschaft", "=kreispartnerschaft"),
    *("=partnerschaft", "=städtepartnerschaft"),
)

_FRIENDS: Final = ("=befreundete stadt", "=freundschaftsstadt")

# Lists name the partner: Partnerstadt, Partnergemeinde, befreundete Stadt.
_TIES_OF_PARTNERS: Final = {
    "=partnerstadt": "Städtepartnerschaft",
    "=partnerstädte": "Städtepartnerschaft",
    "=schwesterstadt": "Städtepartnerschaft",
    "=partnergemeinde": "Gemeindepartnerschaft",
    "=partnergemeinden": "Gemeindepartnerschaft",
    "=partnerkommune": "Kommunalpartnerschaft",
    **dict.fromkeys(_FRIENDS, "Städtefreundschaft"),
}


def _by_gender(feminine: str, masculine: str, neuter: str) -> dict[str, str]:
    return {
        **dict.fromkeys(_FEMININE, feminine),
        **dict.fromkeys(_MASCULINE, masculine),
        **dict.fromkeys(_NEUTER, neuter),
    }


def _of_partners(pattern: str) -> dict[str, str]:
    return {suffix: pattern.format(label=tie) for suffix, tie in _TIES_OF_PARTNERS.items()}


_NAMED: Final = {"": "{label}", **_of_partners("{label}")}

# Unicode CLDR; in Austria January is Jänner.
_MONTHS: Final = (
    "Januar",
    "Februar",
    "März",
    "April",
    "Mai",
    "Juni",
    "Juli",
    "August",
    "September",
    "Oktober",
    "November",
    "Dezember",
)

_INSERTED: Final = {
    "day": "{date}",
    "month": "{month} {year}",
    "year": "{date}",
    "decade": "{decade}er-Jahre",
    "first_decade": "{decade}–{last}",
    "century": "{number}. Jahrhundert",
    "unknown": "Datum unbekannt",
}

# Between two dates a day has its article, and a month or a year has none.
_BETWEEN: Final = {
    "": "{date}",
    **dict.fromkeys((f"{day}. *" for day in range(1, 32)), "dem {date}"),
}

GERMAN: Final[Words] = {
    # Städtepartnerschaft, Städtefreundschaft: https://www.rgre.de/partnerschaft/datenbank,
    # https://www.langenfeld.de (35 Jahre Städtefreundschaft); Hafenpartnerschaft Shenzhen – Hamburg:
    # https://www.hafen-hamburg.de/assets/files/magazin/poh22019_de/files/basic-html/page11.html.
    "types": {
        "friendship": "Städtefreundschaft",
        "sister": "Städtepartnerschaft",
        "green-sister": "ökologische Städtepartnerschaft",
        "strategic-environmental": "strategische Umweltpartnerschaft",
        "friendly-cooperation": "freundschaftliche Zusammenarbeit",
        "exchange": "Austauschpartnerschaft",
        "sister-port": "Hafenpartnerschaft",
    },
    # The relationship as the object of a verb: "beendet die Städtepartnerschaft"; without an article it
    # is `celebrating`.
    "relation": {
        "": "die Verbindung „{label}“",
        **_by_gender("die {label}", "den {label}", "das {label}"),
        **dict.fromkeys(_PLURAL, "{label}"),
        **_of_partners("die {label}"),
        _CONTACT: "den {label}",
    },
    # Partnerschaftsvertrag (https://www.rgre.de/partnerschaft/datenbank), as an object too.
    "agreement": {
        "": "die Vereinbarung „{label}“",
        **_by_gender("die Vereinbarung über die {label}", "den {label}", "das {label}"),
        **dict.fromkeys(_FEMININE_PAPERS, "die {label}"),
        **dict.fromkeys(_PLURAL, "die Vereinbarung über {label}"),
        **dict.fromkeys((*_TIES_OF_PARTNERS, *_PARTNERSHIPS), "den Partnerschaftsvertrag"),
        **dict.fromkeys(_FRIENDS, "die Vereinbarung über die Städtefreundschaft"),
        _CONTACT: "die Vereinbarung über den {label}",
    },
    # Cities found or conclude a tie and sign a paper: "Mit der Unterzeichnung dieser Urkunde begründen die
    # Städte … eine Städtefreundschaft" (https://transparent.lahr.codes/meeting/478/file/3226); Wuppertal
    # and Košice "unterzeichneten einen Partnerschaftsvertrag" (https://de.wikipedia.org/wiki/Gemeindepartnerschaft);
    # "eine eigene Hafenpartnerschaft vereinbart" (https://www.hamburgcruisedays.de, 2012-06-13).
    "concluding": {
        "": "vereinbaren „{label}“",
        **dict.fromkeys(_FEMININE_TIES, "begründen eine {label}"),
        **dict.fromkeys(_COOPERATION, "vereinbaren eine {label}"),
        **dict.fromkeys(_FEMININE_PAPERS, "unterzeichnen eine {label}"),
        **dict.fromkeys(_PLURAL, "nehmen {label} auf"),
        **dict.fromkeys(_MASCULINE, "unterzeichnen einen {label}"),
        **dict.fromkeys(_NEUTER, "unterzeichnen ein {label}"),
        **_of_partners("begründen eine {label}"),
        _CONTACT: "knüpfen einen {label}",
    },
    # "45 Jahre Partnerschaft Nürnberg – Krakau", "zum 45. Jubiläum der Städtepartnerschaft zwischen Nürnberg
    # und Krakau" (https://stadtmedien.com/2024/06/28).
    "celebrating": _NAMED,
    # What is suspended are the official contacts, as the sentences say: "die Partnerschaft formal
    # auszusetzen" (https://www.nachrichten-heute.net/850878); "die offiziellen Kontakte ruhen"
    # (https://www.deutschland.de, koeln-internationales-netzwerk).
    "suspending": _NAMED,
    "statuses": {
        "not_concluded": "nicht geschlossen",
        "pending": "noch nicht in Kraft",
        "in_force": "in Kraft",
        "suspended": "ausgesetzt",
        "expired": "abgelaufen",
        "terminated": "beendet",
        "uncertain": "ungewiss",
    },
    "dues": {
        "expiry": "Ablauf",
        # Not the end of the Kündigungsfrist: it lies "zwischen der Kündigung eines Vertrags und dem tatsächlichen
        # Ende" (https://ibp-kanzlei.de/begriff/kuendigungsfrist/), and so ends with the agreement.
        "notice": "letzter Tag für die Kündigung",
        "renewal": "stillschweigende Verlängerung",
        "review": "Überprüfung",
    },
    "due_title": "{due}: {parties}",
    "acts": {
        "conclusion": "Abschluss",
        "renewal": "Erneuerung",
        "suspension": "Aussetzung",
        "resumption": "Wiederaufnahme",
        "termination": "Beendigung",
        "succession": "Rechtsnachfolge",
        "accession": "Beitritt",
        "withdrawal": "Austritt",
    },
    "kinds": {
        "visit": "Besuch",
        "training": "Schulung",
        "lecture": "Vortrag",
        "meeting": "Treffen",
        "event": "Veranstaltung",
        "ceremony": "Festakt",
        "award": "Auszeichnung",
        "gift": "Schenkung",
        "work": "Werk zur Erinnerung",
        "project": "Projekt",
        "proposal": "Vorschlag",
        "cooperation": "Zusammenarbeit",
        "support": "Unterstützung",
        "founding": "Gründung",
        "designation": "Benennung",
        "policy": "politische Maßnahme",
        "result": "Ergebnis",
        "other": "Sonstiges",
    },
    # The part that was taken, as in a programme: it fits women, men, cities and companies.
    "roles": {
        "host": "gastgebende Seite",
        "visitor": "Gast",
        "donor": "Schenkung",
        "recipient": "empfangende Seite",
        "artist": "künstlerische Gestaltung",
        "proposer": "Vorschlag",
        "approver": "Zustimmung",
        "announcer": "Bekanntgabe",
        "organizer": "Organisation",
        "participant": "Teilnahme",
        "speaker": "Vortrag",
        "trainer": "Schulungsleitung",
        "trainee": "Schulungsteilnahme",
        "founder": "Gründung",
        "adviser": "Beratung",
        "supporter": "Unterstützung",
        "builder": "Bau",
        "implementer": "Durchführung",
        "awarder": "Verleihung",
        "leader": "Federführung",
        "signatory": "unterzeichnende Seite",
        "other": "sonstige Rolle",
    },
    "actors": {
        "person": "Person",
        "group": "Gruppe",
        "company": "Unternehmen",
        "association": "Verein",
        "school": "Schule",
        "ministry": "Ministerium",
        "agency": "Behörde",
        "international_organization": "internationale Organisation",
        "municipality": "Kommune",
        "country": "Land",
        "other": "Sonstige",
    },
    "fields": {
        "environment": "Umwelt",
        "economy": "Wirtschaft",
        "trade": "Handel",
        "industry": "Industrie",
        "ports": "Häfen",
        "culture": "Kultur",
        "sport": "Sport",
        "education": "Bildung",
        "technology": "Technik",
        "science": "Wissenschaft",
        "health": "Gesundheit",
        "welfare": "Soziales",
        "tourism": "Tourismus",
        "youth": "Jugend",
        "agriculture": "Landwirtschaft",
        "disaster-prevention": "Katastrophenvorsorge",
        "urban-development": "Stadtentwicklung",
        "administration": "Verwaltung",
        "citizens": "Bürgerschaft",
        "peace": "Frieden",
        "diplomacy": "Diplomatie",
    },
    # Land, Bundesland, Art, seit, Bemerkung: https://www.rgre.de/partnerschaft/datenbank.
    "headings": {
        "on": "Datum",
        "anniversary": "Jubiläum",
        "milestone": "besonderes Jubiläum",
        "parties": "Partner",
        "type": "Art",
        "status": "Status",
        "since": "seit",
        "origin": "Ursprung",
        "id": "ID",
        "note": "Bemerkung",
        "source": "Quelle",
        "completed_years": "volle Jahre",
        "next_anniversary": "nächstes Jubiläum",
        "possible": "möglich",
        "due": "fällig",
        "field": "Bereich",
        "actor": "Beteiligte",
        "place": "Ort",
        "commemorates": "Anlass",
        "part_of": "Teil von",
        "title": "Titel",
        "duration": "Dauer",
        "parts": "Teile",
        "quantity": "Anzahl",
        "signatory": "unterzeichnet von",
        "number": "Nummer der Vereinbarung",
        "language": "Sprache",
        "motive": "Beweggrund",
        "claim": "anderes Datum",
        "renaming": "Umbenennung",
        "kind": "Form",
        "text": "Text",
        "role": "Rolle",
        "page": "Seite",
        "period": "Zeitraum",
        # https://learn.microsoft.com/de-de/dotnet/api/reportservice2010.warning.severity
        "severity": "Schweregrad",
        "code": "Code",
        "finding": "Befund",
        "country": "Land",
        "region": "Region",
        "decade": "Jahrzehnt",
        "year": "Jahr",
        "at_least": "mindestens",
        "at_most": "höchstens",
        "background": "Hintergrund",
        "registry": "das ganze Verzeichnis",
        "award": "Preis",
        "quotation": "Zitat",
        "picture": "Bild",
    },
    "name_separator": "/",
    "list_separator": ", ",
    "alternative_separator": " / ",
    "list_pattern": {"two": {"": " und "}, "middle": ", ", "end": {"": " und "}},
    # "35 Jahre Städtefreundschaft" (https://www.langenfeld.de).
    "ordinals": {"": "{number} Jahre", "=1": "{number} Jahr"},
    "year_of": {"": "{number}. Jahr"},
    "range_separator": " bis ",
    "years": {"": "{count} volle Jahre", "=1": "{count} volles Jahr"},
    "amounts": {
        "exact": "{number}",
        "about": "etwa {number}",
        "more_than": "mehr als {number}",
        "at_least": "mindestens {number}",
        "at_most": "höchstens {number}",
    },
    "quantity": "{amount} {of}",
    "thousands_separator": ".",
    "minimum_grouping_digits": 1,
    "titles": {
        "type": "{ordinal} {celebrating} zwischen {parties}",
        "unbroken": "{ordinal} ununterbrochene Beziehungen zwischen {parties}",
        "origin": "{ordinal} seit der ersten Vereinbarung zwischen {parties}",
        "entry_into_force": "{ordinal} {celebrating} zwischen {parties} (seit Inkrafttreten)",
        "accession": "{party}: {ordinal} seit dem Beitritt ({celebrating} zwischen {parties})",
    },
    "sentences": {
        "conclusion": "{parties} {concluding}",
        "renewal": "{parties} erneuern {agreement}",
        "suspension": "{suspending} zwischen {parties}: offizielle Kontakte ausgesetzt",
        "suspension_by": "{suspending} mit {others}: {by} setzt die offiziellen Kontakte aus",
        "resumption": "{suspending} zwischen {parties}: offizielle Kontakte wieder aufgenommen",
        "termination": "{celebrating} zwischen {parties} beendet",
        "termination_by": "{by} beendet {relation} mit {others}",
        "succession": "{successor} tritt anstelle von {party} in {relation} mit {parties} ein",
        "accession": "{party} tritt in {relation} zwischen {parties} ein",
        "withdrawal": "{party} verlässt {relation} mit {parties}",
    },
    "clauses": {
        "term": ", für {text}",
        "until": ", gültig bis {text}",
        "in_force_from": ", in Kraft ab {text}",
        "reason": " ({text})",
    },
    "renaming": "{old} in {new} umbenannt",
    "details": {
        "line": "{heading}: {text}",
        "separator": "; ",
        "brackets": "{text} ({detail})",
        "part_separator": ", ",
    },
    "quotation": "„{text}“",
    "pages": {"one": "S. {page}", "several": "S. {page}"},
    "locators": {"footnote": "Fußnote {text}", "article": "Art. {text}", "time": "bei {text}"},
    "works": {
        "editors": "{text} (Hrsg.)",
        "translators": "{text} (Übers.)",
        "translation_of": "Übersetzung von {text}",
    },
    "nothing_recorded": "Jubiläen ohne Eintrag: {numbers}",
    "nothing_found": "kein Eintrag in der Geschichte: {name}",
    "did_you_mean": "Meinten Sie {names}?",
    "dates": {
        "months": _MONTHS,
        "months_alone": _MONTHS,
        "days": {"": "{day}."},
        "day": "{day} {month} {year}",
        "month": "{month} {year}",
        "year": "{year}",
        "decade": "{decade}er-Jahre",
        "first_decade": "{decade}–{last}",
        "century": "{number}. Jahrhundert",
        "inserted": _INSERTED,
        # Behind ab and seit a day is as usual without an article as with it
        # (http://mediawiki.ids-mannheim.de/VarGra, Ab, bis, seit + Artikel + Datum).
        "starts": {
            **_INSERTED,
            "decade": "den {decade}er-Jahren",
            "first_decade": "den Jahren {decade}–{last}",
            "century": "dem {number}. Jahrhundert",
            "date..date": "einem Tag {date}",
            "..date": "{date}",
            "date..": "{date}",
            "unknown": "einem unbekannten Tag",
        },
        "ends": {
            **_INSERTED,
            "day": "zum {date}",
            "decade": "in die {decade}er-Jahre",
            "first_decade": "in die Jahre {decade}–{last}",
            "century": "ins {number}. Jahrhundert",
            "date..date": "zu einem Tag {date}",
            "..date": "{date}",
            "date..": "{date}",
            "unknown": "zu einem unbekannten Tag",
        },
        "unknown": "Datum unbekannt",
        "spans": {
            "date..date": "zwischen {start} und {end}",
            "..date": "spätestens {end}",
            "date..": "frühestens {start}",
        },
        "between": _BETWEEN,
        "qualifiers": {
            "~": "etwa {date}",
            "?": "{date} (unsicher)",
            "%": "etwa {date} (unsicher)",
        },
        "periods": {
            "date/date": "{start} bis {end}",
            "span/span": "ab {start} bis {end}",
            "date/..": "ab {start}",
            "date/": "ab {start}, Ende unbekannt",
            "../date": "bis {end}",
            "/date": "bis {end}, Beginn unbekannt",
            "../..": "unbegrenzt",
            "../": "Ende unbekannt",
            "/..": "Beginn unbekannt",
            "/": "Zeitraum unbekannt",
        },
        # 10.–12. Mai 2019, Mai bis Juni 2019 (Unicode CLDR).
        "ranges": {
            "days": "{start_day}–{end_day} {end_month} {year}",
            "days_of_months": "{start_day} {start_month} bis {end_day} {end_month} {year}",
            "months": "{start_month} bis {end_month} {year}",
        },
        "japanese_eras": False,
    },
    "terms": {
        "years": {"": "{count} Jahre", "=1": "{count} Jahr"},
        "months": {"": "{count} Monate", "=1": "{count} Monat"},
        "weeks": {"": "{count} Wochen", "=1": "{count} Woche"},
        "days": {"": "{count} Tage", "=1": "{count} Tag"},
        "separator": " ",
    },
    "explanation": "{ordinal}, gezählt ab {start} ({event})",
    "concluded": "{celebrating} mit {others}",
    "concluded_by": "{celebrating} von {first} mit {others}",
    "counted_from": {
        "type": "{event}",
        "unbroken": "Beginn der ununterbrochenen Beziehungen: {event}",
        "origin": "erste Vereinbarung: {event}",
        "entry_into_force": "Inkrafttreten: {event}",
    },
    "accession": "Beitritt: {party}",
    "longer_counts": {
        "unbroken": "; ununterbrochen seit {start}: {years}",
        "origin": "; seit der ersten Vereinbarung (ab {start}): {years}, Unterbrechungen eingerechnet",
    },
    "presumption": " (Fortbestand vermutet)",
    "other_dates": "; abweichende Datierung: {dates}",
    # Zum Inhalt springen:
    # https://github.com/wikimedia/mediawiki-skins-Vector/blob/HEAD/i18n/de.json.
    # Nachrichten: Plone, on which cities' pages run (https://github.com/collective/plone.app.locales).
    # Druckversion is what MediaWiki's pages have (its message printableversion). Statistik:
    # https://github.com/WeblateOrg/weblate/blob/HEAD/weblate/locale/de/LC_MESSAGES/django.po.
    "site": {
        "language": "Deutsch",
        "partnerships": "Partnerschaften",
        "coming": "Demnächst",
        "timeline": "Zeitleiste",
        "map": "Karte",
        "acts": "Vereinbarungen",
        "exchanges": "Austausch",
        "history": "Geschichte",
        "commemorations": "Jubiläumsfeiern",
        "sources": "Quellen",
        "years": "Jahre",
        "counts": "Statistik",
        "search": "Suche",
        "calendar": "Kalender",
        "news": "Nachrichten",
        "downloads": "Zum Herunterladen",
        "sheet": "Druckversion",
        "skip": "Zum Inhalt springen",
        "as_of": "Stand: {date}. Verzeichnis: {digest}",
    },
    # Fehler, Warnung: https://github.com/sphinx-doc/sphinx/blob/HEAD/sphinx/locale/de/LC_MESSAGES/sphinx.po.
    "severities": {
        "error": "Fehler",
        "warning": "Warnung",
        "note": "Hinweis",
    },
    "findings": {
        "P101": "dieselbe Partnerschaft wie {other}: dieselben Partner und dieselbe Art ({type}) zur selben Zeit",
        "P201": "am selben Tag geschlossen und beendet: {first}",
        "P202": "ein zweites Mal beendet; erstes Ende: {first}",
        "P203": "ein zweites Mal ausgesetzt, ohne Wiederaufnahme; erste Aussetzung: {first}",
        "P204": "vor Ablauf der Laufzeit beendet, deren letzter Tag gewesen wäre: {last}",
        "P205": "die Erneuerung verkürzt die Laufzeit: {last} statt {before}",
        "P206": "am selben Tag zweimal erneuert: {first}",
        "P301": (
            "{municipality} ist am {day} Partner, nach dem eigenen Ende ({until});"
            " eine Rechtsnachfolge ist nicht verzeichnet"
        ),
        "P302": "{municipality} ist am {day} Partner, vor dem eigenen Beginn ({since})",
        "P303": "{municipality} hat zu diesem Zeitpunkt keinen Namen: {on}",
        "P401": "die Vereinbarung ist abgelaufen: {last}",
        "P402": "die Vereinbarung läuft ab: {last}",
        "P403": "die Vereinbarung verlängert sich stillschweigend; letzter Tag für die Kündigung: {notice}",
        "P501": "das Datum des Abschlusses ist unbekannt",
        "P502": "Abschluss in der Zukunft: {on} liegt nach dem {day}",
        "P503": "{count} von {total} Abschlüssen ({percent} %) fallen in das Jahr {year}",
        "P504": "{count} von {total} Abschlüssen ({percent} %) fallen auf denselben Tag des Jahres: {month_day}",
        "P601": "für diesen Abschluss ist keine Quelle angegeben",
        "M101": "{value} ist keine gültige Kennung nach {scheme} (gültig wäre etwa {example})",
        "M102": "{value} hat eine falsche Prüfziffer; richtig ist {digit}",
        "M103": "{value} ({scheme}) ist eine Kennung eines anderen Landes: {other_country} statt {country}",
        "M104": "{other} hat dieselbe Kennung ({scheme}): {value}",
        "M105": "es fehlt die Kennung nach {scheme}, die in {country} üblich ist",
        "N101": "mit falscher Zeichenkodierung gelesen: {text} (vermutlich {repaired})",
        "N102": "es sind Buchstaben verloren gegangen: {text}",
        "N103": "{text} wird bei {other} {other_text} geschrieben",
        "T101": "die Art {type} ist nicht vorgegeben und hat keinen Oberbegriff",
        "E101": "Zeitpunkt: {when}; das Jubiläum, dem es gilt (Nummer {number}), hat einen anderen: {on}",
        "E102": "die Partnerschaft war vor dem Jubiläum, dem es gilt (Nummer {number}, {on}), schon beendet",
        "E201": "die Partnerschaft {partnership} war zu diesem Zeitpunkt schon beendet: {when}",
        "E301": "{municipality} gab es zu diesem Zeitpunkt noch nicht: {when} (Beginn: {since})",
        "E302": "{municipality} gab es zu diesem Zeitpunkt nicht mehr: {when} (Ende: {until})",
        "E601": "für diesen Austausch ist keine Quelle angegeben",
        "C101": "nichts hat hier die ID {subject}, für die {code} übergangen werden soll",
        "C102": "{ignored} soll übergangen werden, doch einen solchen Befund gibt es nicht",
    },
    "aspects": {
        "date": "Datum",
        "type": "Art",
        "term": "Laufzeit",
        "entry_into_force": "Inkrafttreten",
        "agreement": "weitere Vereinbarung",
        "renewal": "Erneuerung",
        "suspension": "Aussetzung",
        "resumption": "Wiederaufnahme",
        "end": "Beendigung",
        "parties": "Partner",
        "status": "Status",
    },
    # Kennung, ähnlich, übereinstimmen: https://github.com/WeblateOrg/weblate/blob/HEAD/weblate/locale/de/LC_MESSAGES/django.po.
    "doubts": {
        "no_country": "Land nicht angegeben",
        "countries_differ": "unterschiedliche Länder",
        "identifiers_differ": "unterschiedliche Kennungen",
        "similar_name": "nur ähnlicher Name",
        "date_alone": "nur das Datum stimmt überein",
        "parties_differ": "nicht dieselben Partner",
        "several": "mehrere kommen gleichermaßen infrage",
    },
    "reasons": {
        "identifier": "gemeinsame Kennung",
        "name": "gleicher Name",
        "succession": "Rechtsnachfolge",
        "similar_name": "ähnlicher Name",
        "date": "gleiches Datum",
    },
    "results": {
        "agrees": "stimmt überein",
        "agrees_by_claim": "stimmt mit einem weiteren Datum überein",
        "differs": "weicht ab",
        "proposed": "vielleicht dieselbe",
        "only_ours": "nur im eigenen Verzeichnis",
        "only_theirs": "nur im anderen Verzeichnis",
    },
    "counts": {
        "agreeing": "{count} übereinstimmend",
        "differing": "{count} abweichend",
        "proposed": "{count} vorgeschlagen",
        "only_ours": "{count} nur im eigenen Verzeichnis",
        "only_theirs": "{count} nur im anderen Verzeichnis",
        "added": "{count} hinzugefügt",
        "changed": "{count} geändert",
        "removed": "{count} entfernt",
        "contradicted": "{count} in der Liste anders angegeben",
        "doubtful": "{count} zweifelhaft",
        "gone": "{count} nicht mehr in der Liste",
        "ended": "{count} beendet, aber noch in der Liste",
        "errors": "Fehler: {count}",
        "warnings": "Warnungen: {count}",
        "notes": "Hinweise: {count}",
        "no_findings": "keine Befunde",
    },
    "comparison": {
        "result": "Ergebnis",
        "partnership": "Partnerschaft",
        "aspect": "Angabe",
        "ours": "eigenes Verzeichnis",
        "theirs": "anderes Verzeichnis",
        "nothing": "keine Angabe",
        "difference": "{aspect} – eigenes Verzeichnis: {ours}; anderes Verzeichnis: {theirs}",
        "by": "einseitig: {text}",
        "until": "bis {text}",
        "renews": "stillschweigende Verlängerung um {text}",
        "notice": "Kündigungsfrist: {text}",
        "identity": "{ours} entspricht {theirs} ({reason}: {evidence})",
        "doubtful": "{text}; zweifelhaft: {doubts}",
    },
    "updating": {
        "added": "{text}: hinzugefügt",
        "removed": "{text}: entfernt",
        "contradiction": "{partnership}: {aspect} – bleibt: {ours}; laut Liste: {theirs}",
        "proposed": "{partnership}: in der Liste vielleicht {title} ({doubts}); nicht übernommen",
        "ended": "{partnership}: beendet, aber noch in der Liste",
        "gone": "{partnership}: nicht mehr in der Liste; bleibt erhalten (entfernen mit {option})",
        "not_read": "{partnership}: nicht in den lesbaren Zeilen der Liste; bleibt erhalten (entfernen mit {option})",
        "new_home": "{name}: bisher nicht im Verzeichnis; die ganze Liste gilt deshalb als neu",
        "suggestion": "{text}. {question}",
        "not_saved": "nichts gespeichert ({option})",
    },
    "records": {
        "municipality": "Kommune",
        "type": "Art",
        "partnership": "Partnerschaft",
        "field": "Bereich",
        "exchange": "Austausch",
        "source": "Quelle",
        "checks": "Prüfungen",
    },
}


GERMAN_LISTS: Final[ListWords] = {
    "headings": {
        "municipality": """
            gemeinde, stadt, kommune, ort, gemeindename, deutsche gemeinde, deutsche stadt
            heimatstadt
            städtename, name der gemeinde, unsere stadt, deutsche kommune, gebietskörperschaft
            bezirk
            stadtteil, ortsteil, stadt/gemeinde, gemeinde/stadt, stadt/ort, ort/stadt, kreis/stadt
            stadt/kreis, kommune in deutschland, gemeinde in deutschland, deutsche gemeinde/stadt
            österreichische gemeinde, schweizer gemeinde, gebietskörperschaft in deutschland""",
        "municipality_country": "land der gemeinde?",
        "municipality_region": "bundesland der gemeinde?",
        "partner": """
            partnerstadt, partnerstädte, partnergemeinde, partnergemeinden, partner kommune
            partnerkommune
            partnerkommunen, partnerort, partnerorte, städtepartner, partner, name
            ausländische gemeinde
            ausländische kommune, ausländische stadt, ausländischer partner, name der partnerstadt
            partnerstadt/-gemeinde, partnerkreis, partnerlandkreis, partnerregion
            freundschaftsstadt
            befreundete stadt, befreundete städte, städtepartnerschaft, städtepartnerschaften
            städtepartnerschaft mit, partnerschaft mit, verschwistert mit, partnerschaftsgemeinde
            partnerschaftsstadt, schwesterstadt, städtefreundschaft, städtefreundschaft mit
            partnerbezirk
            partnerstädte und -gemeinden, partner stadt, ort der partnerstadt, partnerstadt (land)
            partnerstadt/partnergemeinde, befreundete gemeinde, befreundete kommunen
            partnergemeinde/-stadt, partner-gemeinde, partner-stadt, verschwistert
            freundschaft mit, städtepartner von""",
        "partner_country": """
            land, staat, nation, partnerland, land der partnerstadt, land/region, staat/land
            herkunftsland
            länder, staaten, land (staat), ausland""",
        "partner_region": """
            bundesland, provinz, region, bundesstaat, kanton, département, woiwodschaft
            bezirk/region
            region/provinz, verwaltungseinheit, oblast, präfektur, landkreis, kreis""",
        "type": """
            art, form, typ, art der partnerschaft, art der beziehung, art der beziehungen, kategorie
            partnerschaftstyp, partnerschaftsform, partnerschaftsart, art der verbindung, beziehung
            beziehungsart, form der partnerschaft, vertragsart, art des vertrags
            art des abkommens, verbindung
            status der partnerschaft?, form der beziehung, art der kooperation
            form der kooperation, verbindungsart, partnerschaftsform/art""",
        "date": """
            seit, datum, abschluss, jahr, gründung, unterzeichnet, beginn, gründungsjahr
            unterzeichnung
            seit wann, partnerschaft seit, vertragsabschluss, partnerstadt seit, partner seit
            datum der unterzeichnung, unterzeichnet am, unterzeichnung am, besteht seit
            jahr der gründung
            jahr des abschlusses, jahr der unterzeichnung, abschlussjahr, abschlussdatum
            vertragsdatum
            datum des vertrags, beginn der partnerschaft, partnerschaftsbeginn, gründungsdatum
            begründet
            begründet am, geschlossen, geschlossen am, abgeschlossen am, von, ab, start
            startdatum, startjahr
            anfang, beurkundet, beurkundung, datum der beurkundung, offiziell seit
            städtepartnerschaft seit
            partnerschaftsvertrag vom, partnerschaftsvertrag, jahr des vertragsabschlusses, aufnahme
            aufgenommen, urkunde vom, vereinbarung vom, verschwistert seit, eingegangen
            eingegangen am
            besiegelt, besiegelt am, seit dem jahr, in kraft seit, gültig ab, gültig von
            vertragsunterzeichnung, datum vertragsunterzeichnung, vertragsschluss
            vertragsschließung, partnerschaftsschluss, partnerschaftsgründung, verschwisterung
            verschwisterungsjahr, jahr der verschwisterung, jahr der beurkundung, seit/jahr
            partner seit dem, vertrag vom, vertrag seit, offizielle partnerschaft seit
            gründung der partnerschaft, partnerschaft begründet, unterzeichnungsdatum
            ratsbeschluss vom, beschluss vom, urkunde, freundschaft seit
            partnerstadt seit dem jahr, bestehend seit, gegründet, gegründet am""",
        "precision": "genauigkeit",
        "until": """
            ende, bis, enddatum, gültig bis, befristet bis, laufzeit bis, endjahr, ablauf
            ablaufdatum
            vertragsende, endet, endet am, laufzeitende, ende der laufzeit, ende der partnerschaft
            partnerschaft bis""",
        "end": """
            beendet, beendet am, aufgelöst, aufgelöst am, beendigung, auflösung
            datum der beendigung, gekündigt
            gekündigt am, kündigung, datum der auflösung, erloschen, erloschen am, auflösungsdatum
            gekündigt zum""",
        "term": """
            laufzeit, dauer, vertragsdauer, vertragslaufzeit, geltungsdauer, gültigkeit
            gültigkeitsdauer
            befristung""",
        "status": "status, zustand, aktiv, aktueller status, stand der partnerschaft, aktivität",
        "basis": "grundlage",
        "renewed": """
            erneuert, erneuerung, erneuert am, verlängert, verlängerung, bekräftigt
            letzte verlängerung
            verlängert am""",
        "suspended": "ausgesetzt, ausgesetzt seit, ruht seit, ruhend seit, aussetzung, suspendiert",
        "as_of": """
            stand, datenstand, stand vom, abgerufen, abgerufen am, letzte aktualisierung
            aktualisiert am
            stichtag, zuletzt aktualisiert""",
        "latitude": "breite, breitengrad, geographische breite, geografische breite",
        "longitude": "länge, längengrad, geographische länge, geografische länge",
        "note": """
            bemerkung, bemerkungen, anmerkung, anmerkungen, hinweis, hinweise, notiz, notizen
            kommentar
            beschreibung, sonstiges, erläuterung, erläuterungen, zusatz, schwerpunkte, schwerpunkt
            inhalte, aktivitäten, austauschbereiche, themen, besonderheiten, geschichte
            hintergrund, zusatzinformationen, ansprechpartner/bemerkung, weitere informationen
            info, infos, informationen, inhaltliche schwerpunkte, projekte""",
        "partnership": "partnerschafts-id",
        "year": "jahr der partnerschaft",
        "month": "monat",
        "day": "tag",
        "detail": """
            link, website, webseite, homepage, internet, einwohner, einwohnerzahl, einzelnachweis
            einzelnachweise, quelle, quellen, entfernung, entfernung in km, kontinent, erdteil
            ansprechpartner, kontakte seit, kontakt seit, erste kontakte, beginn der kontakte
            erstkontakt, verein, partnerschaftsverein, fläche, bevölkerung, koordinaten, sprache
            luftlinie, kontakt, telefon, url, lage, bürgermeister, gkz, ags""",
        "ignored": """
            lfd nr, lfd. nr., nr, nr., nummer, laufende nummer, pos., position, wappen, flagge
            bild, foto
            karte""",
    },
    "types": {
        "sister": """
            partnerschaft, städtepartnerschaft, städtepartnerschaften, partnerstadt, partnerstädte
            partnergemeinde, gemeindepartnerschaft, gemeindepartnerschaften, kreispartnerschaft
            kommunalpartnerschaft, kommunale partnerschaft, partnerkommune?, schwesterstadt
            verschwisterung
            jumelage, partnerschaftsvertrag?, partnerschaftsurkunde, ringpartnerschaft
            ortspartnerschaft
            regionalpartnerschaft, bezirkspartnerschaft, stadtpartnerschaft, partnerort
            offizielle partnerschaft, offizielle städtepartnerschaft, formelle partnerschaft
            vollpartnerschaft
            landkreispartnerschaft, partnerkreis, stadtteilpartnerschaft, verschwisterungen
            verschwisterungsvertrag, städtepartnerschaftsvertrag, partnerschaften
            kommunalpartnerschaften, dreieckspartnerschaft, partnergemeinden
            partnerkommunen?""",
        "friendship": """
            freundschaft, städtefreundschaft, freundschaftsstadt, freundschaftsvertrag
            freundschaftliche beziehung, freundschaftliche beziehungen, befreundete stadt
            städtefreundschaften
            freundschaftsabkommen, freundschaftsurkunde, freundschaftliche verbindung
            freundschaftliche kontakte, freundschaftsbeziehung, freundschaftsbeziehungen
            freundschaftserklärung
            freundschaftsstädte, städtefreunde, befreundete kommunen, befreundete städte
            befreundete gemeinden, freundschaftskontakt, freundschaftskontakte
            freundschaftsverträge, freundschaften""",
        "friendly-cooperation": "freundschaftliche zusammenarbeit, freundschaft und zusammenarbeit",
        "exchange": "austausch, austauschpartner?, austauschstadt?",
        "green-sister": "umweltpartnerschaft?, grüne partnerstadt?",
        "sister-port": "partnerhafen, hafenpartnerschaft",
        "twinned-administrative-body": "partnergemeinde oder partnerstadt",
        "intent": "absichtserklärung, letter of intent, absichtserklärung zur partnerschaft",
        "project-partnership": """
            projektpartnerschaft, projektpartnerschaften, projektpartner?
            projektbezogene partnerschaft""",
        "climate-partnership": """
            klimapartnerschaft, klimapartnerschaften, kommunale klimapartnerschaft, klimapartner?""",
        "solidarity-partnership": """
            solidaritätspartnerschaft, solidaritätspartnerschaften, solidaritätsabkommen?""",
    },
    "intent_parts": "absichtserklärung",
    "states": {
        "in_force": """
            aktiv, in kraft, laufend, läuft, besteht, besteht fort, bestehend, andauernd, gültig, ja
            fortlaufend, weiterhin, lebendig, aktuell, ungekündigt, unbefristet
            in kraft getreten""",
        "concluded": """
            geschlossen, abgeschlossen, begründet, besiegelt, unterzeichnet, vereinbart
            gegründet, beurkundet
            eingegangen, beschlossen, verschwistert, aufgenommen, unterschrieben, besiegelung
            abschluss
            unterzeichnung, gründung, vertragsschluss, vertragsschließung, beurkundung
            schließung?""",
        "renewed": """
            erneuert, erneuerung, bekräftigt, bekräftigung, verlängert, verlängerung, wiederholt
            neu unterzeichnet, erneut unterzeichnet, wiederbelebt, aufgefrischt, bestätigt
            vertragsverlängerung, vertragserneuerung, erneuerung der urkunde""",
        "resumed": """
            wieder aufgenommen, wiederaufgenommen, wiederaufnahme, reaktiviert, wieder aktiv
            wiederbelebung""",
        "suspended": """
            ausgesetzt, vorübergehend ausgesetzt, ruht, ruhend, ruhend gestellt, ruhen, ruhen lassen
            auf eis gelegt, auf eis, eingefroren, suspendiert, aussetzung, unterbrochen
            derzeit ausgesetzt
            ruhende partnerschaft, ruht derzeit, stillgelegt, pausiert, kontakte eingefroren
            zurzeit ausgesetzt
            ruht zurzeit, aussetzen, auszusetzen, pausieren, liegt auf eis, vorläufig ausgesetzt
            zurückgestellt""",
        "dormant": """
            inaktiv, eingeschlafen, nicht aktiv, keine aktivitäten, derzeit inaktiv
            ruhende kontakte
            nicht mehr aktiv, ohne aktivität, schlafend, ohne aktivitäten, derzeit nicht aktiv
            nicht gelebt, ruhender kontakt""",
        "expired": "abgelaufen, ausgelaufen, erloschen, nicht verlängert, ausgelaufene, läuft aus, lief aus",
        "terminated": """
            beendet, beendigung, gekündigt, kündigung, aufgelöst, auflösung, aufgehoben
            aufhebung, abbruch
            abgebrochen, aufgekündigt, widerrufen, aufgegeben, eingestellt, nicht mehr bestehend
            besteht nicht mehr, annulliert, beendete, aufgelöste, entpartnert, getrennt, erledigt
            beenden, kündigen, aufzulösen, auflösen, beendet durch beschluss, außer kraft
            nicht mehr in kraft, ausgelaufen und nicht erneuert
            nicht mehr bestehende""",
    },
    "relations": """
        partnerschaft, städtepartnerschaft, beziehung, beziehungen, vertrag, vereinbarung, abkommen
        zusammenarbeit, kontakt, kontakte, verbindung, kooperation, freundschaft, verschwisterung
        memorandum, partnerschaftsvertrag, partnerschaftlichen beziehungen
        städtepartnerschaftliche beziehungen, partnerstadt, vertrags""",
    "activities": """
        schüleraustausch, jugendaustausch, schulaustausch, studentenaustausch, lehreraustausch
        vereinsaustausch, praktikantenaustausch, austauschprogramm, schulpartnerschaft, besuch
        reise
        bürgerreise, fahrt, delegation, delegationsreise, fest, festival, konzert, turnier
        ausstellung
        messe, markt, weihnachtsmarkt, feier, jubiläum, jubiläumsfeier, veranstaltung, projekt
        flugverbindung, buslinie, ferienlager, jugendlager, sprachkurs, kurs, lauf, treffen
        kulturaustausch, sportaustausch, begegnung, freizeit, praktikum, stadtfest, volksfest
        buchmesse, bürgerfahrt, chorreise, orchester, feuerwehraustausch, städtereise
        jumelagefeier, linienflug, direktflug, mitarbeiteraustausch""",
    "former": """
        ehemalig, ehemalige, ehemaliger, ehemaliges, ehemals, ehemaligen, früher, frühere
        früherer, früheres
        einstige, einstiger, ex-, ehem., vormals, bis dahin, alte""",
    "months": (
        "januar, jan, jänner, jaenner, feb=feber",
        "februar, feb, feber",
        "märz, mär, maerz, mrz, märzen",
        "april, apr",
        "mai",
        "juni, jun",
        "juli, jul",
        "august, aug",
        "september, sept, sep",
        "oktober, okt",
        "november, nov",
        "dezember, dez",
    ),
    "weekdays": (
        "montag, mo",
        "dienstag, di",
        "mittwoch, mi",
        "donnerstag, do",
        "freitag, fr",
        "samstag, sa",
        "sonntag, so, sonnabend",
    ),
    "dated": """
        am, im, vom, den, in, dem, im jahr, im jahre, jahr, datum, geschlossen, geschlossen am
        unterzeichnet
        unterzeichnet am, abgeschlossen, abgeschlossen am, begründet, begründet am, gegründet
        gegründet am
        besiegelt, besiegelt am, beurkundet, beurkundet am, vereinbart am, vertrag vom, urkunde vom
        vereinbarung vom, partnerschaftsvertrag vom, partnerschaftsvertrag am, unterzeichnung
        unterzeichnung am
        beschluss vom, der, die""",
    "dated_behind": """
        unterzeichnet, geschlossen, abgeschlossen, gegründet, begründet, besiegelt, n. chr.
        beurkundet""",
    "since": """
        seit, seit dem, ab, ab dem, von, vom, seit dem jahr, seit dem jahre, besteht seit
        partnerschaft seit
        partnerstadt seit, beginn, offiziell seit, städtepartnerschaft seit, in kraft seit
        seit ca., gültig ab""",
    "until": """
        bis, bis zum, bis zu, bis ende, gültig bis, befristet bis, bis einschließlich, bis einschl.
        längstens bis""",
    "to": "bis, bis zum",
    "before": "vor, vor dem, spätestens",
    "after": "nach, nach dem, frühestens",
    "between": "zwischen",
    "about": """
        ca, ca., circa, cirka, zirka, um, etwa, ungefähr, rund, gegen, um das jahr, vermutlich
        wohl, geschätzt""",
    "part_of_year": """
        anfang, mitte, ende, frühjahr, frühling, sommer, herbst, winter, im frühjahr, im sommer
        im herbst
        im winter, anfang des jahres, ende des jahres, jahreswende""",
    "fiscal": "haushaltsjahr?, geschäftsjahr?",
    "unknown": """
        unbekannt, o. j., o.j., ohne jahr, ohne datum, o. d., k. a., k.a., keine angabe
        keine angaben
        nicht bekannt, n. n., n.n., unklar, datum unbekannt, offen""",
    "ongoing": """
        aktiv, laufend, läuft, heute, besteht, andauernd, nein, kein, keine, keins, bis heute
        gegenwärtig
        unbefristet, kein ende, auf unbestimmte zeit, unbestimmt, fortlaufend, weiterhin, jetzt
        besteht weiter""",
    "joints": "und, u., sowie, &",
    "prepositions": "in, im, in der, in den, an der, am, aus, bei",
    "articles": "der, die, das, den, dem, des",
    "regions": """
        provinz, region, bundesland, bundesstaat, land, kanton, département, kreis, landkreis
        bezirk, präfektur
        woiwodschaft, oblast, gebiet, grafschaft, komitat, autonome region, freistaat, staat
        distrikt""",
    "region_suffixes": "kreis?",
    "municipalities": """
        stadt, gemeinde, kommune, ort, dorf, landeshauptstadt, hansestadt, hauptstadt, marktgemeinde
        stadt und gemeinde, kreisstadt, große kreisstadt, universitätsstadt, markt, bezirk
        stadtbezirk
        stadtteil, stadtgemeinde, verbandsgemeinde, samtgemeinde""",
    "link_notes": """
        externer link, öffnet in neuem fenster, öffnet in einem neuen fenster
        öffnet neues fenster, link
        externe seite, website, webseite, homepage, neues fenster, öffnet externe seite
        link öffnet in neuem fenster, externe website""",
    "as_of": """
        stand, stand vom, stand:, datenstand, zum stand, abgerufen, abgerufen am, aktualisiert
        aktualisiert am
        letzte aktualisierung, zuletzt aktualisiert, zuletzt aktualisiert am, stichtag""",
    "totals": """
        summe, gesamt, insgesamt, gesamtsumme, anzahl, zwischensumme, gesamtzahl, anzahl gesamt""",
    "dittos": "dto., dto, dito, ebenda, ebd., desgl., desgleichen, wie oben, s. o.",
}
"""What is read in lists."""
