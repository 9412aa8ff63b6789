"""Polish, as cities and their news write it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from partnerships._languages.lists import ListWords
    from partnerships._languages.schema import Words

# Names are never inflected: they stand before a colon, or behind one. All that is filled in for a
# partnership is in the genitive: 20-lecie partnerstwa, zakończenie współpracy.

# What is tied, its agreement and its contacts, by the label of a type: miasto partnerskie, gmina
# partnerska, miasto bliźniacze (https://www.bip.krakow.pl/?sub_dok_id=1028), miasto zaprzyjaźnione
# (https://samorzad.infor.pl, 2960129), 20-lecie partnerstwa
# (https://auto.czecho.pl/wiadomosci/34867), umowa o współpracy bliźniaczej
# (https://www.ostrowmaz.pl/dla-mieszkanca/miasto/ostrow-dzis/miasta-partnerskie), umowa partnerska
# (https://serwisy.gazetaprawna.pl, 1124350), porozumienie o przyjaźni
# (https://www.radiotczew.pl/artykul/7125).
_PARTNERSHIP: Final = ("partnerstwa", "umowy partnerskiej", "współpracy partnerskiej")
_TWINNING: Final = (
    "współpracy bliźniaczej",
    "umowy o współpracy bliźniaczej",
    "współpracy bliźniaczej",
)
_FRIENDSHIP: Final = (
    "współpracy miast zaprzyjaźnionych",
    "porozumienia o przyjaźni",
    "współpracy miast zaprzyjaźnionych",
)
_TIES: Final = {
    "miasto partnerskie": _PARTNERSHIP,
    "miasta partnerskie": _PARTNERSHIP,
    "gmina partnerska": _PARTNERSHIP,
    "gminy partnerskie": _PARTNERSHIP,
    "powiat partnerski": _PARTNERSHIP,
    "region partnerski": _PARTNERSHIP,
    "partnerstwo": _PARTNERSHIP,
    "partnerstwo miast": ("partnerstwa miast", "umowy o partnerstwie miast", "współpracy miast"),
    "współpraca": ("współpracy", "umowy o współpracy", "współpracy"),
    "współpraca partnerska": (
        "współpracy partnerskiej",
        "umowy o współpracy partnerskiej",
        "współpracy partnerskiej",
    ),
    "miasto bliźniacze": _TWINNING,
    "miasta bliźniacze": _TWINNING,
    "miasto siostrzane": (
        "partnerstwa miast siostrzanych",
        "umowy partnerskiej",
        "współpracy miast siostrzanych",
    ),
    "miasto zaprzyjaźnione": _FRIENDSHIP,
    "miasta zaprzyjaźnione": _FRIENDSHIP,
    "przyjaźń": ("przyjaźni", "porozumienia o przyjaźni", "współpracy w ramach przyjaźni"),
    "miasto partnerskie w dziedzinie ekologii": (
        "partnerstwa w dziedzinie ekologii",
        "umowy o partnerstwie w dziedzinie ekologii",
        "współpracy partnerskiej w dziedzinie ekologii",
    ),
    "strategiczne partnerstwo ekologiczne": (
        "strategicznego partnerstwa ekologicznego",
        "umowy o strategicznym partnerstwie ekologicznym",
        "współpracy w ramach strategicznego partnerstwa ekologicznego",
    ),
    "miasto przyjaznej współpracy": (
        "przyjaznej współpracy",
        "porozumienia o przyjaznej współpracy",
        "przyjaznej współpracy",
    ),
    "miasto partnerskie w zakresie wymiany": (
        "partnerstwa w zakresie wymiany",
        "umowy o wymianie",
        "współpracy w zakresie wymiany",
    ),
    "port partnerski": (
        "partnerstwa portów",
        "umowy o partnerstwie portów",
        "współpracy portów partnerskich",
    ),
}

# Papers, in the genitive: umowa o współpracy na zasadzie miast bliźniaczych, ramowe porozumienie o
# współpracy (https://www.bip.krakow.pl/?sub_dok_id=1028), porozumienie o współpracy partnerskiej
# (https://slabowidzacy.paczkow.pl/2634), list intencyjny
# (https://regiony.rp.pl/biznes/art35767301), karta przyjaźni (https://pl.wikipedia.org, Miasta
# partnerskie).
_PAPERS: Final = {
    "umowa": "umowy",
    "umowa partnerska": "umowy partnerskiej",
    "umowa o partnerstwie": "umowy o partnerstwie",
    "umowa o przyjaźni": "umowy o przyjaźni",
    "umowa o przyjaźni i współpracy": "umowy o przyjaźni i współpracy",
    "umowa o współpracy": "umowy o współpracy",
    "umowa o współpracy partnerskiej": "umowy o współpracy partnerskiej",
    "umowa o współpracy na zasadzie miast bliźniaczych": (
        "umowy o współpracy na zasadzie miast bliźniaczych"
    ),
    "porozumienie": "porozumienia",
    "porozumienie partnerskie": "porozumienia partnerskiego",
    "porozumienie o partnerstwie": "porozumienia o partnerstwie",
    "porozumienie o przyjaźni": "porozumienia o przyjaźni",
    "porozumienie o przyjaźni i współpracy": "porozumienia o przyjaźni i współpracy",
    "porozumienie o współpracy": "porozumienia o współpracy",
    "porozumienie o współpracy partnerskiej": "porozumienia o współpracy partnerskiej",
    "ramowe porozumienie o współpracy": "ramowego porozumienia o współpracy",
    "list intencyjny": "listu intencyjnego",
    "karta przyjaźni": "karty przyjaźni",
    "memorandum o współpracy": "memorandum o współpracy",
}

_MONTHS: Final = (
    "stycznia",
    "lutego",
    "marca",
    "kwietnia",
    "maja",
    "czerwca",
    "lipca",
    "sierpnia",
    "września",
    "października",
    "listopada",
    "grudnia",
)

# In the genitive, as behind od, do and ok.
_INSERTED: Final = {
    "day": "{date}",
    "month": "{month} {year} r.",
    "year": "{date}",
    "decade": "lat {tens}. {century} w.",
    "first_decade": "lat {decade}–{last}",
    "century": "{roman} wieku",
    "unknown": "data nieznana",
}
_AT_AN_END: Final = {
    **_INSERTED,
    "unknown": "nieznanego dnia",
    "date..date": "nieznanego dnia {date}",
    "..date": "nieznanego dnia {date}",
    "date..": "nieznanego dnia {date}",
}

POLISH: Final[Words] = {
    "types": {
        "friendship": "miasto zaprzyjaźnione",
        "sister": "miasto partnerskie",
        "green-sister": "miasto partnerskie w dziedzinie ekologii",
        "strategic-environmental": "strategiczne partnerstwo ekologiczne",
        "friendly-cooperation": "miasto przyjaznej współpracy",
        "exchange": "miasto partnerskie w zakresie wymiany",
        "sister-port": "port partnerski",
    },
    "relation": {
        "": "partnerstwa „{label}”",
        **{f"={label}": tie for label, (tie, _, _) in _TIES.items()},
        **{f"={label}": paper for label, paper in _PAPERS.items()},
    },
    "agreement": {
        "": "umowy „{label}”",
        **{f"={label}": agreement for label, (_, agreement, _) in _TIES.items()},
        **{f"={label}": paper for label, paper in _PAPERS.items()},
    },
    # Nawiązać współpracę (https://www.isr.info.pl/miasta-anuluja-partnerstwa-z-miastami-w-rosji-i-na-bialorusi),
    # podpisanie umowy partnerskiej (https://slabowidzacy.paczkow.pl/2634).
    "concluding": {
        "": "nawiązanie partnerstwa „{label}”",
        **{f"={label}": f"nawiązanie {tie}" for label, (tie, _, _) in _TIES.items()},
        **{f"={label}": f"podpisanie {paper}" for label, paper in _PAPERS.items()},
    },
    "celebrating": {
        "": "partnerstwa „{label}”",
        **{f"={label}": tie for label, (tie, _, _) in _TIES.items()},
        **{f"={label}": f"podpisania {paper}" for label, paper in _PAPERS.items()},
    },
    "suspending": {
        "": "współpracy w ramach partnerstwa „{label}”",
        **{f"={label}": contacts for label, (_, _, contacts) in _TIES.items()},
        **{f"={label}": f"współpracy w ramach {paper}" for label, paper in _PAPERS.items()},
    },
    # Umowy, które wygasły (https://regiony.rp.pl/biznes/art35767301), zakończenie współpracy
    # (https://regiony.rp.pl/spolecznosci-lokalne/art35807371).
    "statuses": {
        "not_concluded": "niezawarte",
        "pending": "jeszcze nieobowiązujące",
        "in_force": "obowiązujące",
        "suspended": "współpraca zawieszona",
        "expired": "wygasłe",
        "terminated": "zakończone",
        "uncertain": "niepewne",
    },
    "dues": {
        "expiry": "wygaśnięcie",
        "notice": "ostatni dzień na wypowiedzenie",
        "renewal": "automatyczne przedłużenie",
        "review": "przegląd",
    },
    "due_title": "{due}: {parties}",
    "acts": {
        # Zawarcie umowy partnerskiej (https://serwisy.gazetaprawna.pl, 1124350), akt odnowienia umowy
        # partnerskiej (https://slabowidzacy.paczkow.pl/1314/uroczysta-sesja-rady-miejskiej-w-paczkowie.html).
        "conclusion": "zawarcie umowy",
        "renewal": "odnowienie umowy",
        "suspension": "zawieszenie współpracy",
        "resumption": "wznowienie współpracy",
        "termination": "zakończenie współpracy",
        # Następstwo prawne jednostki powstałej w wyniku połączenia
        # (http://www.rp.pl/Ustroj-i-kompetencje/301269988-Nowe-regulacje-dot-laczenia-gmin-i-przystepowania-do-zwiazkow-miedzygminnych.html).
        "succession": "następstwo prawne",
        "accession": "przystąpienie",
        "withdrawal": "odstąpienie",
    },
    "kinds": {
        "visit": "wizyta",
        "training": "szkolenie",
        "lecture": "wykład",
        "meeting": "spotkanie",
        "event": "wydarzenie",
        "ceremony": "uroczystość",
        "award": "nagroda",
        "gift": "dar",
        "work": "upamiętnienie",
        "project": "projekt",
        "proposal": "propozycja",
        "cooperation": "współpraca",
        "support": "wsparcie",
        "founding": "założenie",
        "designation": "nadanie statusu",
        "policy": "polityka miejska",
        "result": "wynik",
        "other": "inne",
    },
    "roles": {
        "host": "gospodarz",
        "visitor": "gość",
        "donor": "darczyńca",
        "recipient": "odbiorca",
        "artist": "autor",
        "proposer": "inicjator",
        "approver": "strona zatwierdzająca",
        "announcer": "strona ogłaszająca",
        "organizer": "organizator",
        "participant": "uczestnik",
        "speaker": "prelegent",
        "trainer": "prowadzący szkolenie",
        "trainee": "uczestnik szkolenia",
        "founder": "założyciel",
        "adviser": "doradca",
        "supporter": "wspierający",
        "builder": "budowniczy",
        "implementer": "realizator",
        "awarder": "przyznający nagrodę",
        "leader": "lider",
        "signatory": "strona podpisująca",
        "other": "inna rola",
    },
    "actors": {
        "person": "osoba",
        "group": "grupa",
        "company": "przedsiębiorstwo",
        "association": "stowarzyszenie",
        "school": "szkoła",
        "ministry": "ministerstwo",
        "agency": "urząd",
        "international_organization": "organizacja międzynarodowa",
        "municipality": "jednostka samorządu",
        "country": "państwo",
        "other": "inny podmiot",
    },
    "fields": {
        "environment": "środowisko",
        "economy": "gospodarka",
        "trade": "handel",
        "industry": "przemysł",
        "ports": "porty",
        "culture": "kultura",
        "sport": "sport",
        "education": "edukacja",
        "technology": "technologia",
        "science": "nauka",
        "health": "zdrowie",
        "welfare": "pomoc społeczna",
        "tourism": "turystyka",
        "youth": "młodzież",
        "agriculture": "rolnictwo",
        "disaster-prevention": "zapobieganie klęskom żywiołowym",
        "urban-development": "rozwój miasta",
        "administration": "administracja",
        # Przyjacielskie kontakty między mieszkańcami
        # (https://slabowidzacy.paczkow.pl/1314/uroczysta-sesja-rady-miejskiej-w-paczkowie.html).
        "citizens": "kontakty mieszkańców",
        "peace": "pokój",
        "diplomacy": "dyplomacja",
    },
    "headings": {
        "on": "data",
        "anniversary": "rocznica",
        "milestone": "jubileusz",
        "parties": "strony",
        "type": "rodzaj",
        "status": "status",
        "since": "data podpisania",
        "origin": "pierwsza umowa",
        "id": "ID",
        "note": "uwagi",
        "source": "źródło",
        "completed_years": "pełne lata",
        "next_anniversary": "najbliższa rocznica",
        "possible": "możliwe",
        "due": "termin",
        "field": "dziedzina",
        "actor": "uczestnicy",
        "place": "miejsce",
        "commemorates": "upamiętnia",
        "part_of": "część przedsięwzięcia",
        "title": "nazwa",
        "duration": "czas trwania",
        "parts": "obejmuje",
        "quantity": "liczba",
        "signatory": "podpisali",
        "number": "numer umowy",
        "language": "język",
        # Uzasadnienie do uchwały w sprawie nawiązania kontaktów partnerskich
        # (https://www.przykona.pl/przykona/bip/prawo-lokalne/uchwaly-rady-gminy/rok-2004/uchwala-nr-xviii10404-rady-gminy-przykona-z-dnia-27-kwietnia-2004-roku.html).
        "motive": "uzasadnienie",
        "claim": "inna data",
        "renaming": "zmiana nazwy",
        "kind": "rodzaj wydarzenia",
        "text": "tekst",
        "role": "rola",
        "page": "strona dokumentu",
        "period": "okres",
        "severity": "waga",
        "code": "kod",
        "finding": "ustalenie",
        "country": "kraj",
        "region": "region",
        "decade": "dekada",
        "year": "rok",
        "at_least": "co najmniej",
        "at_most": "najwyżej",
        "background": "tło",
        "registry": "cały rejestr",
        "award": "nagroda",
        "quotation": "cytat",
        "picture": "zdjęcie",
    },
    "name_separator": "/",
    "list_separator": ", ",
    "alternative_separator": " / ",
    "list_pattern": {"two": {"": " i "}, "middle": ", ", "end": {"": " i "}},
    # Jubileusz 25-lecia partnerstwa (https://www.bip.krakow.pl/?sub_dok_id=1028); a single year is a
    # rocznica, as is 95. rocznica partnerstwa (https://echolegnica.pl/20240702353452).
    "ordinals": {"": "{number}-lecie", "=1": "{number}. rocznica"},
    "year_of": {"": "{number}. rok"},
    "range_separator": "–",
    # Plural rules of Unicode CLDR: 2 to 4, but not 12 to 14, have a form of their own.
    "years": {
        "": "{count} pełnych lat",
        "=1": "{count} pełny rok",
        **dict.fromkeys("234", "{count} pełne lata"),
        **dict.fromkeys(("12", "13", "14"), "{count} pełnych lat"),
    },
    "amounts": {
        "exact": "{number}",
        "about": "ok. {number}",
        "more_than": "ponad {number}",
        "at_least": "co najmniej {number}",
        "at_most": "najwyżej {number}",
    },
    # What is counted is not inflected, and so it stands before the number.
    "quantity": "{of}: {amount}",
    # In numbers of five digits and longer (https://publications.europa.eu/code/pl/pl-4100800.htm).
    "thousands_separator": "\u00a0",
    "minimum_grouping_digits": 2,
    "titles": {
        "type": "{parties}: {ordinal} {celebrating}",
        "unbroken": "{parties}: {ordinal} nieprzerwanej współpracy",
        "origin": "{parties}: {ordinal} zawarcia pierwszej umowy",
        "entry_into_force": "{parties}: {ordinal} wejścia w życie {agreement}",
        "accession": "{party}: {ordinal} przystąpienia do {relation} (strony: {parties})",
    },
    # Umowa o kontynuacji współpracy, zakończenie współpracy partnerskiej
    # (https://archiwum.nist.gov.pl/wydarzenia/zapomniane-miedzynarodowe-partnerstwa-samorzadow,507.html).
    "sentences": {
        "conclusion": "{parties}: {concluding}",
        "renewal": "{parties}: odnowienie {agreement}",
        "suspension": "{parties}: zawieszenie {suspending}",
        "suspension_by": "{by}: zawieszenie {suspending} (druga strona: {others})",
        "resumption": "{parties}: wznowienie {suspending}",
        "termination": "{parties}: zakończenie {suspending}",
        "termination_by": "{by}: zakończenie {suspending} (druga strona: {others})",
        "succession": (
            "{successor}: przejęcie {relation} (poprzednik: {party}; druga strona: {parties})"
        ),
        "accession": "{party}: przystąpienie do {relation} (strony: {parties})",
        "withdrawal": "{party}: odstąpienie od {relation} (pozostałe strony: {parties})",
    },
    "clauses": {
        "term": ", na {text}",
        "until": ", do {text}",
        "in_force_from": ", z mocą od {text}",
        "reason": "; powód: {text}",
    },
    "renaming": "Zmiana nazwy: {old} → {new}",
    "details": {
        "line": "{heading}: {text}",
        "separator": "; ",
        "brackets": "{text} ({detail})",
        "part_separator": ", ",
    },
    "quotation": "„{text}”",
    "pages": {"one": "s. {page}", "several": "s. {page}"},
    "locators": {"footnote": "przypis {text}", "article": "art. {text}", "time": "czas: {text}"},
    "works": {
        "editors": "{text} (red.)",
        "translators": "{text} (tłum.)",
        "translation_of": "przekład pozycji {text}",
    },
    "nothing_recorded": "brak wpisów: {numbers}",
    "nothing_found": "{name}: nic nie znaleziono w historii",
    "did_you_mean": "czy chodziło o: {names}?",
    # 9 grudnia 1991 r., w 1979 r. (https://www.bip.krakow.pl/?sub_dok_id=1028), czerwiec 1996 r.
    # (https://www.krakow.pl/otwarty_na_swiat/3999), od lat 50. XX w.
    # (https://serwisy.gazetaprawna.pl, 1124350); months as in Unicode CLDR.
    "dates": {
        "months": _MONTHS,
        "months_alone": (
            "styczeń",
            "luty",
            "marzec",
            "kwiecień",
            "maj",
            "czerwiec",
            "lipiec",
            "sierpień",
            "wrzesień",
            "październik",
            "listopad",
            "grudzień",
        ),
        "days": {"": "{day}"},
        "day": "{day} {month} {year} r.",
        "month": "{month} {year} r.",
        "year": "{year} r.",
        "decade": "lata {tens}. {century} w.",
        "first_decade": "lata {decade}–{last}",
        "century": "{roman} wiek",
        "inserted": _INSERTED,
        "starts": _AT_AN_END,
        "ends": _AT_AN_END,
        "unknown": "data nieznana",
        "spans": {
            "date..date": "w okresie od {start} do {end}",
            "..date": "w okresie do {end}",
            "date..": "w okresie od {start}",
        },
        "between": {"": "{date}"},
        "qualifiers": {
            "~": "ok. {date}",
            "?": "{date} (data niepewna)",
            "%": "ok. {date} (data niepewna)",
        },
        "periods": {
            "date/date": "od {start} do {end}",
            "span/span": "od {start} do {end}",
            "date/..": "od {start}",
            "date/": "od {start}, koniec nieznany",
            "../date": "do {end}",
            "/date": "do {end}, początek nieznany",
            "../..": "bezterminowo",
            "../": "data końcowa nieznana",
            "/..": "data początkowa nieznana",
            "/": "daty nieznane",
        },
        "ranges": {
            "days": "{start_day}–{end}",
            "days_of_months": "{start_day} {start_month} – {end}",
            "months": "{start_month}–{end_month} {year} r.",
        },
        "japanese_eras": False,
    },
    "terms": {
        "years": {
            "": "{count} lat",
            "=1": "{count} rok",
            **dict.fromkeys("234", "{count} lata"),
            **dict.fromkeys(("12", "13", "14"), "{count} lat"),
        },
        "months": {
            "": "{count} miesięcy",
            "=1": "{count} miesiąc",
            **dict.fromkeys("234", "{count} miesiące"),
            **dict.fromkeys(("12", "13", "14"), "{count} miesięcy"),
        },
        "weeks": {
            "": "{count} tygodni",
            "=1": "{count} tydzień",
            **dict.fromkeys("234", "{count} tygodnie"),
            **dict.fromkeys(("12", "13", "14"), "{count} tygodni"),
        },
        "days": {"": "{count} dni", "=1": "{count} dzień"},
        "separator": " ",
    },
    "explanation": "{ordinal}, licząc od {start} ({event})",
    "concluded": "{concluding}, druga strona: {others}",
    "concluded_by": "{concluding}, strony: {first}, {others}",
    "counted_from": {
        "type": "{event}",
        "unbroken": "początek nieprzerwanej współpracy: {event}",
        "origin": "pierwsza umowa: {event}",
        "entry_into_force": "wejście w życie: {event}",
    },
    "accession": "przystąpienie: {party}",
    "longer_counts": {
        "unbroken": "; nieprzerwanie od {start}: {years}",
        "origin": "; od {start} (pierwsza umowa): {years}, łącznie z przerwami",
    },
    "presumption": " (ciągłość domniemana)",
    "other_dates": "; podawane są też inne daty: {dates}",
    # Wersja do druku: https://github.com/wikimedia/mediawiki/blob/HEAD/languages/i18n/pl.json.
    # Aktualności: Plone (https://github.com/collective/plone.app.locales). Statystyki:
    # https://github.com/WeblateOrg/weblate/blob/HEAD/weblate/locale/pl/LC_MESSAGES/django.po.
    # A date ends with r., so that no full stop follows it.
    "site": {
        "language": "Polski",
        "partnerships": "Miasta partnerskie",
        "coming": "Wkrótce",
        "timeline": "Oś czasu",
        "map": "Mapa",
        "acts": "Umowy",
        "exchanges": "Wymiana",
        "history": "Historia",
        "commemorations": "Obchody",
        "sources": "Źródła",
        "years": "Lata",
        "counts": "Statystyki",
        "search": "Szukaj",
        "calendar": "Kalendarz",
        "news": "Aktualności",
        "downloads": "Do pobrania",
        "sheet": "Wersja do druku",
        "skip": "Przejdź do treści",
        "as_of": "Stan na dzień {date}; rejestr: {digest}",
    },
    # Błąd, ostrzeżenie: https://github.com/sphinx-doc/sphinx/blob/HEAD/sphinx/locale/pl/LC_MESSAGES/sphinx.po.
    "severities": {
        "error": "błąd",
        "warning": "ostrzeżenie",
        "note": "uwaga",
    },
    # 50%, not 50 % (https://sjp.pwn.pl/poradnia/haslo/procent-proc;8067.html).
    "findings": {
        "P101": "to samo partnerstwo co {other}: te same strony i ten sam rodzaj ({type}) w tym samym czasie",
        "P201": "zawarcie i zakończenie mają tę samą datę: {first}",
        "P202": "drugie zakończenie; pierwsze: {first}",
        "P203": "drugie zawieszenie bez wznowienia; pierwsze: {first}",
        "P204": "zakończenie przed upływem okresu obowiązywania, który kończyłby się w tym dniu: {last}",
        "P205": "odnowienie skraca umowę (termin dotychczasowy: {before}; nowy: {last})",
        "P206": "dwa odnowienia mają tę samą datę: {first}",
        "P301": "{municipality}: strona w tym czasie ({day}), choć już nie istnieje (koniec: {until}); brak następcy",
        "P302": "{municipality}: strona w tym czasie ({day}), choć jeszcze nie istnieje (początek: {since})",
        "P303": "{municipality}: brak nazwy w tym czasie: {on}",
        "P401": "umowa wygasła: {last}",
        "P402": "umowa wygasa: {last}",
        "P403": "umowa przedłuża się automatycznie; ostatni dzień na wypowiedzenie: {notice}",
        "P501": "data zawarcia jest nieznana",
        "P502": "data zawarcia jest datą przyszłą: {on} (dzień sprawdzenia: {day})",
        "P503": "umowy zawarte w roku {year}: {count} na {total} ({percent}%)",
        "P504": "daty zawarcia przypadające na {month_day}: {count} na {total} ({percent}%)",
        "P601": "nie podano źródła informacji o zawarciu umowy",
        "M101": "{value} nie jest prawidłowym identyfikatorem w systemie {scheme} (przykład: {example})",
        "M102": "{value} ma błędną cyfrę kontrolną; prawidłowa: {digit}",
        "M103": "{value} ({scheme}) jest identyfikatorem innego kraju: {other_country}, a nie {country}",
        "M104": "{other} ma ten sam identyfikator ({scheme}): {value}",
        "M105": "brak identyfikatora w systemie {scheme}, zwykle podawanego w tym kraju ({country})",
        "N101": "odczytano z błędnym kodowaniem znaków: {text} (prawdopodobnie {repaired})",
        "N102": "utracone litery: {text}",
        "N103": "{text}: w {other} zapisano {other_text}",
        "T101": "rodzaj {type} nie jest wbudowany i nie ma rodzaju nadrzędnego",
        "E101": "data wydarzenia: {when}, a upamiętniana rocznica (numer {number}) ma inną: {on}",
        "E102": "partnerstwo zakończyło się przed upamiętnianą rocznicą (numer {number}, {on})",
        "E201": "partnerstwo {partnership} zakończyło się wcześniej; data wydarzenia: {when}",
        "E301": "{municipality}: w tym czasie ({when}) jeszcze nie istnieje (początek: {since})",
        "E302": "{municipality}: w tym czasie ({when}) już nie istnieje (koniec: {until})",
        "E601": "nie podano źródła informacji o tym wydarzeniu",
        "C101": "brak elementu o identyfikatorze {subject}, dla którego ma być pomijane {code}",
        "C102": "{ignored} ma być pomijane, ale nie ma takiego ustalenia",
    },
    "aspects": {
        "date": "data",
        "type": "rodzaj",
        "term": "okres obowiązywania",
        "entry_into_force": "wejście w życie",
        "agreement": "kolejna umowa",
        "renewal": "odnowienie",
        "suspension": "zawieszenie",
        "resumption": "wznowienie",
        "end": "zakończenie",
        "parties": "strony",
        "status": "status",
    },
    # Identyfikator, podobny, dopasowany: https://github.com/WeblateOrg/weblate/blob/HEAD/weblate/locale/pl/LC_MESSAGES/django.po.
    "doubts": {
        "no_country": "nie podano kraju",
        "countries_differ": "różne kraje",
        "identifiers_differ": "różne identyfikatory",
        "similar_name": "tylko podobna nazwa",
        "date_alone": "zgodna tylko data",
        "parties_differ": "różne strony",
        "several": "kilka możliwych dopasowań",
    },
    "reasons": {
        "identifier": "wspólny identyfikator",
        "name": "ta sama nazwa",
        "succession": "następstwo prawne",
        "similar_name": "podobna nazwa",
        "date": "ta sama data",
    },
    "results": {
        "agrees": "zgodne",
        "agrees_by_claim": "zgodne z inną podawaną datą",
        "differs": "rozbieżne",
        "proposed": "być może to samo",
        "only_ours": "tylko w naszym rejestrze",
        "only_theirs": "tylko w drugim rejestrze",
    },
    "counts": {
        "agreeing": "zgodne: {count}",
        "differing": "rozbieżne: {count}",
        "proposed": "do potwierdzenia: {count}",
        "only_ours": "tylko w naszym rejestrze: {count}",
        "only_theirs": "tylko w drugim rejestrze: {count}",
        "added": "dodane: {count}",
        "changed": "zmienione: {count}",
        "removed": "usunięte: {count}",
        "contradicted": "sprzeczne z wykazem: {count}",
        "doubtful": "wątpliwe: {count}",
        "gone": "nieobecne w wykazie: {count}",
        "ended": "zakończone, ale nadal w wykazie: {count}",
        "errors": "błędy: {count}",
        "warnings": "ostrzeżenia: {count}",
        "notes": "uwagi: {count}",
        "no_findings": "brak ustaleń",
    },
    "comparison": {
        "result": "wynik",
        "partnership": "partnerstwo",
        "aspect": "dane",
        "ours": "nasz rejestr",
        "theirs": "drugi rejestr",
        "nothing": "brak danych",
        "difference": "{aspect} – nasz rejestr: {ours}; drugi rejestr: {theirs}",
        "by": "jednostronnie: {text}",
        "until": "do {text}",
        "renews": "automatyczne przedłużenie: {text}",
        "notice": "okres wypowiedzenia: {text}",
        "identity": "{ours} odpowiada {theirs} ({reason}: {evidence})",
        "doubtful": "{text}; wątpliwości: {doubts}",
    },
    "updating": {
        "added": "{text}: dodano",
        "removed": "{text}: usunięto",
        "contradiction": "{partnership}: {aspect} – pozostaje: {ours}; według wykazu: {theirs}",
        "proposed": "{partnership}: być może w wykazie jako {title} ({doubts}); nie uwzględniono",
        "ended": "{partnership}: zakończone, ale nadal w wykazie",
        "gone": "{partnership}: brak w wykazie; zachowano (usunięcie: {option})",
        "not_read": "{partnership}: brak w czytelnych wierszach wykazu; zachowano (usunięcie: {option})",
        "new_home": "{name}: dotychczas brak w rejestrze, dlatego cały wykaz jest nowy",
        "suggestion": "{text}; {question}",
        "not_saved": "niczego nie zapisano ({option})",
    },
    "records": {
        "municipality": "jednostka samorządu",
        "type": "rodzaj",
        "partnership": "partnerstwo",
        "field": "dziedzina",
        "exchange": "wydarzenie",
        "source": "źródło",
        "checks": "kontrole",
    },
}


POLISH_LISTS: Final[ListWords] = {
    "headings": {
        "municipality": """
            miasto, gmina, miejscowość, nazwa miasta, nazwa gminy, polskie miasto, polska gmina
            samorząd
            jednostka samorządu terytorialnego, jst, nasze miasto, nazwa jst, powiat, jednostka
            miasto polskie
            miasto/gmina, gmina/miasto, miasto lub gmina, jednostka samorządu""",
        "partner": """
            miasto partnerskie, miasta partnerskie, gmina partnerska, gminy partnerskie, partner
            partner zagraniczny, miasto bliźniacze, miasta bliźniacze, miasto zaprzyjaźnione
            miasta zaprzyjaźnione, nazwa miasta partnerskiego, zagraniczny partner, nazwa
            miejscowość partnerska, partnerzy, miasto zagraniczne, nazwa partnera, miasto siostrzane
            miasta siostrzane, partnerskie miasto, samorząd partnerski, region partnerski
            partnerskie miasta
            partnerstwo z, miasto lub gmina partnerska, miasto/gmina partnerska, partnerstwo
            powiat partnerski
            jednostka partnerska, miasta partnerskiego, miasta partnerskie i zaprzyjaźnione""",
        "partner_country": """
            kraj, państwo, kraj partnera, kraj/region, nazwa kraju, kraj partnerski, państwo/region
            kraj pochodzenia""",
        "partner_region": """
            region, województwo, prowincja, stan, kraj związkowy, obwód, departament
            powiat/region, land
            kanton, hrabstwo, prefektura, region/stan, obwód/region, okręg, stan/prowincja
            jednostka administracyjna""",
        "type": """
            rodzaj, typ, rodzaj umowy, rodzaj partnerstwa, typ umowy, forma współpracy
            rodzaj współpracy
            charakter współpracy, forma, kategoria, rodzaj porozumienia, typ współpracy, charakter
            typ partnerstwa, rodzaj dokumentu, rodzaj relacji, umowa, porozumienie
            status współpracy?
            forma partnerstwa, charakter umowy""",
        "date": """
            data, rok, od, data podpisania, data podpisania umowy, rok podpisania
            rok podpisania umowy
            data zawarcia, data zawarcia umowy, od roku, data nawiązania współpracy
            rok nawiązania współpracy
            współpraca od, partnerstwo od, podpisano, podpisana, data umowy, rok umowy
            data nawiązania
            rok nawiązania, data rozpoczęcia, początek, data podpisania porozumienia
            początek współpracy
            data nawiązania partnerstwa, rok rozpoczęcia, rok zawarcia, rok zawarcia umowy
            rok nawiązania partnerstwa, obowiązuje od, partnerstwo nawiązano, od kiedy
            umowa z dnia, zawarta
            zawarto, od dnia, umowa podpisana, rozpoczęcie współpracy, data partnerstwa
            podpisanie umowy
            rok partnerstwa, data porozumienia, podpisanie, partner od, miasto partnerskie od
            data podpisania umowy partnerskiej, data zawarcia porozumienia, umowa zawarta
            nawiązanie współpracy, uchwała, data uchwały, uchwała z dnia""",
        "precision": "dokładność",
        "until": """
            do, obowiązuje do, koniec, data końcowa, data zakończenia, ważna do, ważne do
            data wygaśnięcia
            koniec współpracy, termin obowiązywania, zakończenie, rok zakończenia, ważność do
            do dnia, do roku
            wygasa, data końca, umowa do""",
        "end": """
            rozwiązana, rozwiązano, wypowiedziana, data wypowiedzenia, data rozwiązania, zerwana
            wypowiedzenie
            rozwiązanie, data zerwania, wypowiedziano, zakończona, zakończono, zerwano
            rozwiązanie umowy
            zakończone""",
        "term": "okres obowiązywania, czas trwania, okres, ważność, czas obowiązywania",
        "status": """
            status, stan, stan współpracy, aktywność, status umowy, status partnerstwa
            aktualny status, aktywna
            aktywne, stan umowy, czy aktywna""",
        "renewed": """
            odnowiona, odnowienie, data odnowienia, przedłużona, przedłużenie, odnowiono, aneks
            data przedłużenia""",
        "suspended": """
            zawieszona, zawieszenie, data zawieszenia, zawieszono, zawieszona od, zawieszone""",
        "as_of": """
            stan na, stan na dzień, data aktualizacji, aktualizacja, zaktualizowano, dostęp
            ostatnia aktualizacja, data stanu""",
        "latitude": "szerokość geograficzna, szerokość",
        "longitude": "długość geograficzna, długość",
        "note": """
            uwagi, uwaga, informacje, opis, komentarz, przypisy, dodatkowe informacje, adnotacje
            notatki, inne
            dziedziny współpracy, obszary współpracy, zakres współpracy, zakres
            główne obszary współpracy, formy współpracy, działania, projekty, historia""",
        "year": "rok porozumienia",
        "month": "miesiąc",
        "day": "dzień",
        "detail": """
            ludność, liczba mieszkańców, źródło, źródła, link, strona internetowa, odległość
            strona www, www
            przypis, kontynent, powierzchnia, kontakt, burmistrz, język, pierwsze kontakty
            herb i flaga, współrzędne, teryt""",
        "ignored": "lp., lp, l.p., nr, numer, flaga, herb, zdjęcie, mapa",
    },
    "types": {
        "sister": """
            miasto partnerskie?, miasta partnerskie?, partnerstwo?, umowa partnerska?
            miasto bliźniacze
            miasta bliźniacze, gmina partnerska?, gminy partnerskie?, współpraca partnerska?
            porozumienie o partnerstwie?, miasto siostrzane?, miasta siostrzane?
            umowa o partnerstwie?, partnerska?
            partnerskie?, partnerstwo miast, porozumienie partnerskie?
            umowa o współpracy partnerskiej
            umowa o współpracy na zasadzie miast bliźniaczych, partner?, powiat partnerski?
            partnerski?
            umowa bliźniacza, umowa partnerstwa, umowy partnerskie, region partnerski?""",
        "friendship": """
            przyjaźń, miasto zaprzyjaźnione, miasta zaprzyjaźnione, porozumienie o przyjaźni
            karta przyjaźni
            umowa o przyjaźni, zaprzyjaźnione, gmina zaprzyjaźniona, akt przyjaźni
            deklaracja przyjaźni
            zaprzyjaźniona, gminy zaprzyjaźnione, list przyjaźni""",
        "friendly-cooperation": """
            przyjazna współpraca, przyjaźń i współpraca, umowa o przyjaźni i współpracy
            porozumienie o przyjaźni i współpracy, przyjacielska współpraca""",
        "exchange": "wymiana, umowa o wymianie?",
        "sister-port": "port partnerski?, port bliźniaczy, porty partnerskie?",
        "intent": "list intencyjny, deklaracja intencji, listy intencyjne",
        "solidarity-partnership": "partnerstwo solidarnościowe",
        "project-partnership": "partnerstwo projektowe",
    },
    "intent_parts": "list intencyjny, deklaracja intencji",
    "states": {
        "in_force": """
            aktywna, aktywne, aktywny, obowiązuje, obowiązująca, obowiązujące, w mocy, trwa
            trwająca, tak
            czynna, czynne, ważna, ważne, w trakcie, bieżąca, kontynuowana, kontynuowane
            realizowana, aktualna
            aktualne, nadal obowiązuje, działająca""",
        "concluded": """
            podpisana, podpisane, podpisano, podpisanie, zawarta, zawarte, zawarto, zawarcie
            nawiązana
            nawiązane, nawiązano, nawiązanie, ustanowione, ustanowiona, rozpoczęta, uchwalona
            zatwierdzona
            podpisany, zainicjowana, zawarty, rozpoczęto, podpisania, zawarcia, nawiązania""",
        "renewed": """
            odnowiona, odnowione, odnowiono, odnowienie, przedłużona, przedłużone, przedłużono
            przedłużenie
            potwierdzona, potwierdzone, potwierdzono, kontynuowanie współpracy, wznowiona umowa
            aneksowana
            odnowiony, przedłużony, prolongowana, ponowiona""",
        "resumed": """
            wznowiona, wznowione, wznowienie, przywrócona, przywrócone, reaktywowana
            reaktywowane, wznowiono
            przywrócono, odwieszona, wznowiony""",
        "suspended": """
            zawieszona, zawieszone, zawieszony, zawieszenie, zawieszono, czasowo zawieszona
            czasowo zawieszone
            wstrzymana, wstrzymane, wstrzymano, zamrożona, zamrożone, tymczasowo zawieszona
            przerwana
            przerwane, współpraca zawieszona, przerwano, zawieszenie współpracy
            zawieszone partnerstwo
            tymczasowo zawieszone, zamrożono, wstrzymany, zamrożony, zawiesić, w zawieszeniu""",
        "dormant": """
            nieaktywne, nieaktywna, nieaktywny, uśpiona, uśpione, martwa, brak aktywności
            brak kontaktów
            nieczynna, zamarła, brak współpracy, martwe""",
        "expired": """
            wygasła, wygasły, wygasłe, wygasło, wygaśnięcie, nieprzedłużona, nie przedłużono, wygasł
            przeterminowana, nie odnowiono, nieprzedłużone, upłynął termin""",
        "terminated": """
            wypowiedziana, wypowiedziane, wypowiedziano, wypowiedzenie, zerwana, zerwane, zerwano
            zerwanie
            rozwiązana, rozwiązane, rozwiązano, rozwiązanie, zakończona, zakończone, zakończono
            zakończenie
            anulowana, anulowane, unieważniona, zakończony, nieobowiązująca, zlikwidowana
            uchylona, odwołana
            nie obowiązuje, zakończenie współpracy, zakończenie partnerstwa, wypowiedziany
            zerwany, rozwiązany
            cofnięta, nieistniejące, unieważniono, uchylono, wypowiedzieć, rozwiązać, zakończyć
            zerwać, już nieaktywna, odstąpienie
            ustała, ustało, zerwała, zerwał""",
    },
    "relations": """
        partnerstwo, partnerstwa, współpraca, współpracy, współpracę, umowa, umowy, umowę
        porozumienie
        porozumienia, kontakt, kontakty, relacje, relacji, stosunki, umowy partnerskiej
        umowa partnerska, współpracy partnerskiej, porozumień, partnerskich""",
    "activities": """
        wymiana młodzieży, wymiana uczniów, wymiana szkolna, wymiana studentów, wymiana szkół
        wymiany młodzieży, wizyta, wizyty, wizytę, wyjazd, delegacja, delegacji, festiwal, koncert
        turniej, wystawa, wystawy, targi, jarmark, obchody, jubileusz, uroczystość, impreza, projekt
        połączenie lotnicze, kolonie, obóz, kurs, spotkanie, wymiana kulturalna, wymiana sportowa
        obozy, zawody, mecz, dożynki, jarmarki, kiermasz, chór""",
    "former": """
        były, była, byłe, dawny, dawna, dawne, poprzedni, ex, byli, poprzednia, poprzednie, b.
        historyczne
        niegdyś""",
    "months": (
        "stycznia, sty, styczeń, styczniu, stycz",
        "lutego, lut, luty, lutym",
        "marca, mar, marzec, marcu, marz",
        "kwietnia, kwi, kwiecień, kwietniu, kwiec",
        "maja, maj, maju",
        "czerwca, cze, czerwiec, czerwcu, czerw",
        "lipca, lip, lipiec, lipcu",
        "sierpnia, sie, sierpień, sierpniu, sierp",
        "września, wrz, wrzesień, wrześniu, wrzes",
        "października, paź, październik, październiku, paźdz",
        "listopada, lis, listopad, listopadzie, list",
        "grudnia, gru, grudzień, grudniu, grudz",
    ),
    "weekdays": (
        "poniedziałek, pon",
        "wtorek, wt",
        "środa, śr",
        "czwartek, czw",
        "piątek, pt",
        "sobota, sob",
        "niedziela, niedz",
    ),
    "dated": """
        dnia, z dnia, w dniu, w, we, w roku, podpisana, podpisana dnia, podpisana w dniu
        podpisano, zawarta
        zawarta dnia, data, rok, podpisano w, podpisane, podpisana w, zawarta w, nawiązano w
        podpisany
        umowa z dnia, umowa z, w r., podpisano dnia, podpisano w dniu, podpisane w, nawiązane w
        zawarto w
        podpisanie, podpisanie umowy, zawarte w, porozumienie z dnia, z, z roku""",
    "dated_behind": "r., r, roku, rok, podpisana, podpisano, rr, podpisanie umowy, n.e.",
    "since": """
        od, od dnia, od roku, datuje się od, począwszy od, od r., współpraca od, partnerstwo od
        obowiązuje od
        nieprzerwanie od, partnerskie od, od ok.""",
    "until": """
        do, do dnia, do roku, ważna do, obowiązuje do, do końca, aż do, ważne do, do r., wygasa
        wygasa dnia
        nie dłużej niż do""",
    "to": "do",
    "before": "przed, sprzed, wcześniej niż, najpóźniej",
    "after": "po, później niż",
    "between": "między, pomiędzy",
    "about": """
        ok., ok, około, circa, ca, ca., mniej więcej, prawdopodobnie, w przybliżeniu
        orientacyjnie""",
    "part_of_year": """
        początek, połowa, koniec, na początku, w połowie, pod koniec, wiosna, lato, jesień, zima
        początek roku
        latem, jesienią, początku, końcu, końca""",
    "fiscal": "rok budżetowy?",
    "unknown": """
        nieznana, nieznany, nieznane, brak danych, b.d., b. d., bd, brak, b. r., b.r., bez daty
        nie wiadomo
        nieustalona, brak informacji, data nieznana, nieustalony, brak daty, nd?""",
    "ongoing": """
        nadal, obecnie, dziś, dzisiaj, trwa, aktywna, aktywne, obowiązuje, do dziś, chwila obecna
        teraz
        bezterminowo, czas nieokreślony, nieokreślony, brak, do chwili obecnej, na czas nieokreślony
        bezterminowa, do nadal, do teraz, bezterminowe, nieokreślona, nie, w trakcie
        do odwołania, do dzisiaj""",
    "joints": "i, oraz, &, a także, a",
    "prepositions": "w, we, na, z, ze, koło, pod",
    "regions": """
        województwo, prowincja, region, stan, obwód, kraj związkowy, departament, powiat
        hrabstwo, kanton
        prefektura, okręg, rejon, woj., obw., kraj, prowincji, stanie, gubernia, komitat, landu?
        żupania""",
    "municipalities": """
        miasto, gmina, miasto i gmina, wieś, gm., m., m. st., miasteczko, gmina miejska
        gmina wiejska, powiat
        miasta, miasto na prawach powiatu, miasto stołeczne, dzielnica, gmina miejsko-wiejska
        stolica, okręg
        osada""",
    "link_notes": """
        link zewnętrzny, otwiera się w nowym oknie, nowe okno, strona internetowa
        otwiera się w nowej karcie
        link otwiera się w nowym oknie, strona www, otwarcie w nowym oknie""",
    "as_of": """
        stan na, stan na dzień, według stanu na, wg stanu na, aktualizacja, zaktualizowano, dostęp
        ostatnia aktualizacja, data aktualizacji, stan z dnia, na dzień, stan w dniu
        wg stanu na dzień""",
    "totals": "razem, suma, ogółem, łącznie, w sumie, liczba, łączna liczba",
    "dittos": "jw., j.w., jak wyżej, idem, tamże, j. w., to samo, tenże",
}
"""What is read in lists."""
