"""Italian, as municipalities write, and in lists of partnerships."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from partnerships._languages.lists import ListWords
    from partnerships._languages.schema import Words

# The first word of a label tells its article, with which di, a and da are one word. The texts for what
# partners have contain it: the relation behind a ("al gemellaggio", "alla carta"), what is celebrated,
# renewed or put into force behind di ("del gemellaggio"), what is concluded without one, and what is
# suspended as plural rapporti. Patto di gemellaggio
# (https://www.comune.zibidosangiacomo.mi.it/amministrazione/gemellaggi/), patto di amicizia
# (https://comune.fiesole.fi.it/novita/avvisi/patti-di-amicizia-con-rosarno), giuramento di gemellaggio
# (https://torinovoli.it/23636-2), protocollo di gemellaggio
# (http://www.comune.monselice.padova.it/c028055/zf/index.php/servizi-aggiuntivi/index/index/idtesto/20063).
_TIES: Final = (
    *("alleanza*", "amicizia*", "collaborazione*", "cooperazione*", "fratellanza*", "gemellaggio*"),
    *("partenariato*", "scambio*"),
)
_PAPERS: Final = (
    *("accordi*", "accordo*", "atto*", "carta*", "convenzione*", "dichiarazione*", "giuramento*"),
    *("intesa*", "lettera*", "memorandum*", "patti*", "patto*", "protocollo*", "trattato*"),
)
_RELATIONS: Final = ("legame*", "legami*", "rapporto*", "relazione*", "relazioni*")
_TWINS: Final = (
    *("=città gemella", "=città gemellata", "=città gemelle", "=città gemellate"),
    *("=comune gemellato", "=comuni gemellati"),
)
_FRIENDS: Final = ("=città amica", "=città amiche")

_OF: Final = {
    # Any other label, as one in another language, is named as it is.
    "": "dell’accordo «{label}»",
    **dict.fromkeys(("gemellaggio*", "partenariato*", "legame*", "rapporto*"), "del {label}"),
    **dict.fromkeys(
        ("giuramento*", "memorandum*", "patto*", "protocollo*", "trattato*"), "del {label}"
    ),
    "scambio*": "dello {label}",
    **dict.fromkeys(("accordo*", "alleanza*", "amicizia*", "atto*", "intesa*"), "dell’{label}"),
    **dict.fromkeys(
        ("collaborazione*", "cooperazione*", "fratellanza*", "relazione*"), "della {label}"
    ),
    **dict.fromkeys(("carta*", "convenzione*", "dichiarazione*", "lettera*"), "della {label}"),
    **dict.fromkeys(("gemellaggi*", "legami*", "patti*", "rapporti*"), "dei {label}"),
    "accordi*": "degli {label}",
    "relazioni*": "delle {label}",
    **dict.fromkeys(_TWINS, "del gemellaggio"),
    **dict.fromkeys(_FRIENDS, "dell’amicizia"),
}
_TO: Final = {rule: f"a{text.removeprefix('de')}" for rule, text in _OF.items()}
_BY: Final = {rule: f"da{text.removeprefix('de')}" for rule, text in _OF.items()}

_MONTHS: Final = (
    "gennaio",
    "febbraio",
    "marzo",
    "aprile",
    "maggio",
    "giugno",
    "luglio",
    "agosto",
    "settembre",
    "ottobre",
    "novembre",
    "dicembre",
)

# The article of a date depends on its number (il 1979, l'8 maggio), so that it stands without one,
# behind a colon: decorrenza: 1° maggio 1979, scadenza: 31 marzo 2014.
_INSERTED: Final = {
    "day": "{date}",
    "month": "{month} {year}",
    "year": "{date}",
    "decade": "anni ’{tens} del {century} secolo",
    "first_decade": "{decade}–{last}",
    "century": "{roman} secolo",
    "unknown": "data ignota",
}
_AT_AN_END: Final = {
    **_INSERTED,
    "date..date": "{date}",
    "..date": "{date}",
    "date..": "{date}",
}

# Between two dates each has its article, but for a month: tra il 1977 e il 1979; l'11 maggio 2005
# (https://mole24.it/2018/05/11).
_BETWEEN: Final = {
    "": "il {date}",
    **dict.fromkeys(("8*", "11 *", "=11"), "l’{date}"),
    **dict.fromkeys((f"{month}*" for month in _MONTHS), "{date}"),
}

_AND: Final = {"": " e ", "e*": " ed "}

ITALIAN: Final[Words] = {
    "types": {
        "friendship": "patto di amicizia",
        "sister": "gemellaggio",
        "green-sister": "gemellaggio ambientale",
        "strategic-environmental": "partenariato strategico ambientale",
        # Accordo di amicizia e collaborazione
        # (https://anvgd.it/19-giu-il-testo-completo-dellaccordo-roma-fiume).
        "friendly-cooperation": "accordo di amicizia e collaborazione",
        "exchange": "accordo di scambio",
        "sister-port": "gemellaggio portuale",
    },
    "relation": _TO,
    "agreement": {
        **_OF,
        **dict.fromkeys(_TIES, "dell’accordo di {label}"),
        # Gemellaggi, patti di amicizia e di fratellanza
        # (https://www.zazoom.it/2026-01-03/gemellaggi-patti-di-amicizia-e-patti-di-fratellanza-approvato-il-nuovo-regolamento-comunale/18407086/).
        **dict.fromkeys(("amicizia*", "fratellanza*", "gemellaggio*"), "del patto di {label}"),
        **dict.fromkeys(_TWINS, "del patto di gemellaggio"),
        **dict.fromkeys(_FRIENDS, "del patto di amicizia"),
    },
    # Sottoscrizione Patto di Gemellaggio tra Zibido San Giacomo e Villecresnes
    # (https://www.comune.zibidosangiacomo.mi.it/amministrazione/gemellaggi/).
    "concluding": {
        **{rule: f"avvio {text}" for rule, text in _OF.items()},
        **{rule: f"sottoscrizione {_OF[rule]}" for rule in ("", *_PAPERS)},
        "gemellaggio*": "{label}",
        # Avviare un rapporto di amicizia, di fratellanza (http://www.comointernazionale.it/nel-mondo/).
        **dict.fromkeys(("amicizia*", "fratellanza*"), "avvio del rapporto di {label}"),
        **dict.fromkeys(_TWINS, "gemellaggio"),
        **dict.fromkeys(_FRIENDS, "avvio del rapporto di amicizia"),
    },
    # Ventesimo anniversario del gemellaggio tra Torino e Nagoya
    # (https://www.torinoggi.it/2025/12/12/leggi-notizia/argomenti/politica-11/articolo/il-sindaco-lo-russo-accoglie-a-palazzo-civico-la-delegazione-di-nagoya.html).
    "celebrating": _OF,
    # Rapporti sospesi, gemellaggio in essere
    # (https://www.milanotoday.it/politica/gemellaggio-milano-san-pietroburgo.html); rapporto di gemellaggio
    # (https://www.altarimini.it/News127886-presto-santarcangelo-e-portsmouth-saranno-citta-sorelle.php).
    "suspending": {
        **{rule: f"rapporti previsti {text}" for rule, text in _BY.items()},
        **dict.fromkeys(_TIES, "rapporti di {label}"),
        **{rule: f"contatti nell’ambito {_OF[rule]}" for rule in _RELATIONS},
        "rapporti*": "{label}",
        **dict.fromkeys(_TWINS, "rapporti di gemellaggio"),
        **dict.fromkeys(_FRIENDS, "rapporti di amicizia"),
    },
    "statuses": {
        "not_concluded": "non stipulato",
        "pending": "in attesa di entrata in vigore",
        "in_force": "in essere",
        "suspended": "rapporti sospesi",
        "expired": "scaduto",
        "terminated": "cessato",
        "uncertain": "incerto",
    },
    "dues": {
        "expiry": "scadenza",
        "notice": "termine per la disdetta",
        "renewal": "rinnovo tacito",
        "review": "riesame",
    },
    "due_title": "{due}: {parties}",
    "acts": {
        # Mandato al Sindaco per la stipula dell'atto
        # (https://www.unionesarda.it/news-sardegna/oristano-provincia/siamanna-un-gemellaggio-con-la-comunita-di-sacrofano-pgo5f0r0).
        "conclusion": "stipula",
        "renewal": "rinnovo",
        "suspension": "sospensione",
        "resumption": "ripresa",
        "termination": "cessazione",
        "succession": "subentro",
        "accession": "adesione",
        "withdrawal": "recesso",
    },
    "kinds": {
        "visit": "visita",
        "training": "formazione",
        "lecture": "conferenza",
        "meeting": "incontro",
        "event": "evento",
        "ceremony": "cerimonia",
        "award": "riconoscimento",
        "gift": "dono",
        "work": "opera commemorativa",
        "project": "progetto",
        "proposal": "proposta",
        "cooperation": "cooperazione",
        "support": "sostegno",
        "founding": "fondazione",
        "designation": "designazione",
        "policy": "politica pubblica",
        "result": "risultato",
        "other": "altro",
    },
    # Words for persons, cities and companies of either gender.
    "roles": {
        "host": "ospitante",
        "visitor": "in visita",
        "donor": "donante",
        "recipient": "parte destinataria",
        "artist": "artista",
        "proposer": "proponente",
        "approver": "responsabile dell’approvazione",
        "announcer": "responsabile dell’annuncio",
        "organizer": "responsabile dell’organizzazione",
        "participant": "partecipante",
        "speaker": "conferenziere",
        "trainer": "responsabile della formazione",
        "trainee": "in formazione",
        "founder": "parte fondatrice",
        "adviser": "consulente",
        "supporter": "parte sostenitrice",
        "builder": "responsabile della costruzione",
        "implementer": "responsabile dell’attuazione",
        "awarder": "parte conferente",
        "leader": "capofila",
        "signatory": "firmatario",
        "other": "altro ruolo",
    },
    "actors": {
        "person": "persona",
        "group": "gruppo",
        "company": "impresa",
        "association": "associazione",
        "school": "istituto di istruzione",
        "ministry": "ministero",
        "agency": "ente pubblico",
        "international_organization": "organizzazione internazionale",
        "municipality": "comune",
        "country": "Paese",
        "other": "altro",
    },
    "fields": {
        "environment": "ambiente",
        "economy": "economia",
        "trade": "commercio",
        "industry": "industria",
        "ports": "porti",
        "culture": "cultura",
        "sport": "sport",
        "education": "istruzione",
        "technology": "tecnologia",
        "science": "scienza",
        "health": "salute",
        "welfare": "politiche sociali",
        "tourism": "turismo",
        "youth": "giovani",
        "agriculture": "agricoltura",
        "disaster-prevention": "protezione civile",
        "urban-development": "sviluppo urbano",
        "administration": "amministrazione",
        "citizens": "cittadinanza",
        "peace": "pace",
        "diplomacy": "diplomazia",
    },
    "headings": {
        "on": "data",
        "anniversary": "anniversario",
        "milestone": "anniversario significativo",
        "parties": "parti",
        "type": "tipo",
        "status": "situazione",
        "since": "decorrenza",
        "origin": "primo accordo",
        "id": "ID",
        "note": "note",
        "source": "fonte",
        "completed_years": "anni compiuti",
        "next_anniversary": "prossimo anniversario",
        "possible": "possibile",
        "due": "adempimento",
        "field": "ambito",
        "actor": "soggetti",
        "place": "luogo",
        "commemorates": "commemora",
        "part_of": "fa parte di",
        "title": "titolo",
        "duration": "durata",
        "parts": "comprende",
        "quantity": "quantità",
        "signatory": "firmatario",
        "number": "numero dell’accordo",
        "language": "lingua",
        "motive": "motivazione",
        "claim": "altra data",
        "renaming": "cambio di denominazione",
        "kind": "categoria",
        "text": "testo",
        "role": "ruolo",
        "page": "pagina",
        "period": "periodo",
        "severity": "gravità",
        "code": "codice",
        "finding": "rilievo",
        "country": "Paese",
        "region": "regione",
        "decade": "decennio",
        "year": "anno",
        "at_least": "minimo",
        "at_most": "massimo",
        "background": "contesto",
        "registry": "l’intero registro",
        "award": "premio",
        "quotation": "citazione",
        "picture": "immagine",
    },
    "name_separator": "/",
    "list_separator": ", ",
    "alternative_separator": " / ",
    "list_pattern": {"two": _AND, "middle": ", ", "end": _AND},
    "ordinals": {"": "{number}°"},
    "year_of": {"": "{ordinal} anno"},
    "range_separator": "–",
    "years": {"": "{count} anni compiuti", "=1": "{count} anno compiuto"},
    "amounts": {
        "exact": "{number}",
        "about": "circa {number}",
        "more_than": "oltre {number}",
        "at_least": "almeno {number}",
        "at_most": "al massimo {number}",
    },
    "quantity": "{amount} {of}",
    "thousands_separator": ".",
    "minimum_grouping_digits": 2,
    "titles": {
        "type": "{ordinal} anniversario {celebrating} tra {parties}",
        "unbroken": "{ordinal} anniversario del rapporto ininterrotto tra {parties}",
        "origin": "{ordinal} anniversario del primo accordo tra {parties}",
        "entry_into_force": "{ordinal} anniversario dell’entrata in vigore {agreement} tra {parties}",
        "accession": "{ordinal} anniversario dell’adesione di {party} {relation} tra {parties}",
    },
    "sentences": {
        "conclusion": "{concluding} tra {parties}",
        "renewal": "rinnovo {agreement} tra {parties}",
        "suspension": "sospensione dei {suspending} tra {parties}",
        # Ha sospeso il gemellaggio
        # (https://napoli.repubblica.it/cronaca/2022/03/11/news/celle_di_bulgheria_stop_del_sindaco_al_gemellaggio_con_la_citta_di_bolgar_in_russia-341050105/).
        "suspension_by": "{by} sospende i {suspending} con {others}",
        "resumption": "ripresa dei {suspending} tra {parties}",
        "termination": "cessazione {celebrating} tra {parties}",
        "termination_by": "{by} pone fine {relation} con {others}",
        "succession": "{successor} subentra a {party} come parte {celebrating} con {parties}",
        "accession": "{party} aderisce {relation} tra {parties}",
        "withdrawal": "{party} cessa di far parte {celebrating} con {parties}",
    },
    "clauses": {
        "term": ", durata: {text}",
        "until": ", scadenza: {text}",
        "in_force_from": ", decorrenza: {text}",
        "reason": " ({text})",
    },
    # Assume la nuova denominazione di Castellania Coppi, Istat
    # (http://www.servizidemografici.com/codici-statistici-delle-unita-amministrative-territoriali-comuni-citta-metropolitane-province-e-regioni-4.html).
    "renaming": "{old} assume la nuova denominazione di {new}",
    "details": {
        "line": "{heading}: {text}",
        "separator": "; ",
        "brackets": "{text} ({detail})",
        "part_separator": ", ",
    },
    "quotation": "«{text}»",
    "pages": {"one": "p. {page}", "several": "pp. {page}"},
    "locators": {"footnote": "nota {text}", "article": "articolo {text}", "time": "min. {text}"},
    "works": {
        "editors": "{text} (a cura di)",
        "translators": "{text} (trad.)",
        "translation_of": "traduzione di {text}",
    },
    "nothing_recorded": "nessuna annotazione per gli anniversari: {numbers}",
    "nothing_found": "nessun risultato nella storia di {name}",
    "did_you_mean": "si intendeva {names}?",
    # 20 maggio 2010 (https://www.comune.zibidosangiacomo.mi.it/amministrazione/gemellaggi/); the months
    # and the dashes of ranges are those of Unicode CLDR.
    "dates": {
        "months": _MONTHS,
        "months_alone": _MONTHS,
        "days": {"": "{day}", "=1": "{day}°"},
        "day": "{day} {month} {year}",
        "month": "{month} {year}",
        "year": "{year}",
        # Gli anni ’80, di altri secoli specificando il secolo (https://dico.unime.it/ufaq/numeri-e-parole).
        "decade": "anni ’{tens} del {century} secolo",
        "first_decade": "{decade}–{last}",
        "century": "{roman} secolo",
        "inserted": _INSERTED,
        "starts": _AT_AN_END,
        "ends": _AT_AN_END,
        "unknown": "data ignota",
        "spans": {
            "date..date": "tra {start} e {end}",
            "..date": "{end} o prima",
            "date..": "{start} o dopo",
        },
        "between": _BETWEEN,
        "qualifiers": {
            "~": "{date} circa",
            "?": "{date} (data incerta)",
            "%": "{date} circa (data incerta)",
        },
        "periods": {
            "date/date": "{start} – {end}",
            "span/span": "{start} – {end}",
            "date/..": "{start} – in corso",
            "date/": "{start} – data di fine ignota",
            "../date": "senza data di inizio – {end}",
            "/date": "data di inizio ignota – {end}",
            "../..": "senza limiti di tempo",
            "../": "data di fine ignota",
            "/..": "data di inizio ignota",
            "/": "date ignote",
        },
        "ranges": {
            "days": "{start_day}–{end}",
            "days_of_months": "{start_day} {start_month} – {end}",
            "months": "{start_month}–{end}",
        },
        "japanese_eras": False,
    },
    "terms": {
        "years": {"": "{count} anni", "=1": "{count} anno"},
        "months": {"": "{count} mesi", "=1": "{count} mese"},
        "weeks": {"": "{count} settimane", "=1": "{count} settimana"},
        "days": {"": "{count} giorni", "=1": "{count} giorno"},
        "separator": " e ",
    },
    "explanation": "{ordinal} anniversario, decorrenza: {start} ({event})",
    "concluded": "{concluding} con {others}",
    "concluded_by": "{concluding} di {first} con {others}",
    "counted_from": {
        "type": "{event}",
        "unbroken": "inizio del rapporto ininterrotto: {event}",
        "origin": "primo accordo: {event}",
        "entry_into_force": "entrata in vigore: {event}",
    },
    "accession": "adesione di {party}",
    "longer_counts": {
        "unbroken": "; senza interruzioni (decorrenza: {start}): {years}",
        "origin": "; dal primo accordo ({start}): {years}, interruzioni comprese",
    },
    "presumption": " (continuità presunta)",
    "other_dates": "; altre date indicate: {dates}",
    # Vai al contenuto:
    # https://github.com/wikimedia/mediawiki-skins-Vector/blob/HEAD/i18n/it.json.
    # Novità is what municipalities call it (https://comune.fiesole.fi.it/novita/avvisi/patti-di-amicizia-con-rosarno).
    # Versione stampabile: https://github.com/wikimedia/mediawiki/blob/HEAD/languages/i18n/it.json.
    # Statistiche: https://github.com/WeblateOrg/weblate/blob/HEAD/weblate/locale/it/LC_MESSAGES/django.po.
    "site": {
        "language": "Italiano",
        "partnerships": "Gemellaggi e accordi",
        "coming": "Prossimamente",
        "timeline": "Cronologia",
        "map": "Mappa",
        "acts": "Accordi",
        "exchanges": "Scambi",
        "history": "Storia",
        "commemorations": "Celebrazioni",
        "sources": "Fonti",
        "years": "Anni",
        "counts": "Statistiche",
        "search": "Cerca",
        "calendar": "Calendario",
        "news": "Novità",
        "downloads": "Scarica i dati",
        "sheet": "Versione stampabile",
        "skip": "Vai al contenuto",
        "as_of": "Data di aggiornamento: {date}. Registro: {digest}",
    },
    "severities": {
        "error": "errore",
        "warning": "avviso",
        "note": "nota",
    },
    "findings": {
        "P101": "è lo stesso rapporto di {other}: stesse parti e stesso tipo ({type}) nello stesso periodo",
        "P201": "stipulato e cessato lo stesso giorno ({first})",
        "P202": "risulta una seconda cessazione; la prima: {first}",
        "P203": "risulta una seconda sospensione senza ripresa; la prima: {first}",
        "P204": "cessato prima del termine previsto ({last})",
        "P205": "il rinnovo abbrevia l’accordo (scadenza precedente: {before}; nuova: {last})",
        "P206": "risulta un doppio rinnovo lo stesso giorno ({first})",
        # Istituiti per fusione 6 nuovi comuni, a fronte della soppressione di 16
        # (https://servizidemografici.com/stampa-articolo/3405_save, of Istat).
        "P301": "{municipality} figura come parte ({day}) dopo la propria soppressione ({until}), senza subentro",
        "P302": "{municipality} figura come parte ({day}) prima della propria istituzione ({since})",
        "P303": "{municipality} non ha un nome in questa data: {on}",
        "P401": "l’accordo è scaduto: {last}",
        "P402": "scadenza dell’accordo: {last}",
        "P403": "l’accordo si rinnova tacitamente; termine per la disdetta: {notice}",
        "P501": "la data della stipula è ignota",
        "P502": "la data della stipula è futura: {on} (data della verifica: {day})",
        "P503": "{count} stipule su {total} ({percent}%) sono dell’anno {year}",
        "P504": "{count} date di stipula su {total} ({percent}%) cadono nello stesso giorno dell’anno: {month_day}",
        "P601": "non è indicata alcuna fonte per questa stipula",
        "M101": "{value} non è un identificativo valido del sistema {scheme}, come {example}",
        "M102": "la cifra di controllo di {value} è errata: deve essere {digit}",
        "M103": "{value} ({scheme}) è un identificativo di un altro Paese: {other_country}, non {country}",
        "M104": "{other} ha lo stesso identificativo ({scheme}): {value}",
        "M105": "manca un identificativo del sistema {scheme}, consueto in {country}",
        "N101": "testo letto con una codifica errata: {text} (probabilmente {repaired})",
        "N102": "alcune lettere sono andate perse: {text}",
        "N103": "{text} è scritto {other_text} in {other}",
        "T101": "il tipo {type} non è predefinito e non ha un tipo più ampio",
        "E101": "la sua data ({when}) non è quella dell’anniversario che commemora, il numero {number} ({on})",
        "E102": "il rapporto era cessato prima dell’anniversario che commemora, il numero {number} ({on})",
        "E201": "il rapporto {partnership} era cessato prima di questa data: {when}",
        "E301": "{municipality} non esisteva ancora (istituzione: {since}) a questa data: {when}",
        "E302": "{municipality} non esisteva più (soppressione: {until}) a questa data: {when}",
        "E601": "non è indicata alcuna fonte per questo scambio",
        "C101": "qui nulla ha l’ID {subject}, per il quale {code} viene ignorato",
        "C102": "{ignored} viene ignorato, ma tale rilievo non esiste",
    },
    "aspects": {
        "date": "data",
        "type": "tipo",
        "term": "durata",
        "entry_into_force": "entrata in vigore",
        "agreement": "altro accordo",
        "renewal": "rinnovo",
        "suspension": "sospensione",
        "resumption": "ripresa",
        "end": "cessazione",
        "parties": "parti",
        "status": "situazione",
    },
    # Simile, corrispondere: https://github.com/WeblateOrg/weblate/blob/HEAD/weblate/locale/it/LC_MESSAGES/django.po.
    "doubts": {
        "no_country": "Paese non indicato",
        "countries_differ": "Paesi diversi",
        "identifiers_differ": "identificativi diversi",
        "similar_name": "nome soltanto simile",
        "date_alone": "coincide soltanto la data",
        "parties_differ": "parti diverse",
        "several": "più corrispondenze possibili",
    },
    "reasons": {
        "identifier": "identificativo comune",
        "name": "stesso nome",
        "succession": "subentro",
        "similar_name": "nome simile",
        "date": "stessa data",
    },
    "results": {
        "agrees": "coincide",
        "agrees_by_claim": "coincide con un’altra data indicata",
        "differs": "differisce",
        "proposed": "forse lo stesso",
        "only_ours": "solo nel nostro registro",
        "only_theirs": "solo nell’altro registro",
    },
    "counts": {
        "agreeing": "coincidenti: {count}",
        "differing": "con differenze: {count}",
        "proposed": "da confermare: {count}",
        "only_ours": "solo nel nostro registro: {count}",
        "only_theirs": "solo nell’altro registro: {count}",
        "added": "aggiunti: {count}",
        "changed": "modificati: {count}",
        "removed": "eliminati: {count}",
        "contradicted": "in contrasto con l’elenco: {count}",
        "doubtful": "dubbi: {count}",
        "gone": "assenti dall’elenco: {count}",
        "ended": "cessati e ancora nell’elenco: {count}",
        "errors": "errori: {count}",
        "warnings": "avvisi: {count}",
        "notes": "note: {count}",
        "no_findings": "nessun rilievo",
    },
    "comparison": {
        "result": "esito",
        "partnership": "rapporto",
        "aspect": "dato",
        "ours": "nostro registro",
        "theirs": "altro registro",
        "nothing": "nessun dato",
        "difference": "{aspect} – nostro registro: {ours}; altro registro: {theirs}",
        "by": "per decisione unilaterale: {text}",
        "until": "scadenza: {text}",
        "renews": "rinnovo tacito: {text}",
        "notice": "preavviso: {text}",
        "identity": "{ours} corrisponde a {theirs} ({reason}: {evidence})",
        "doubtful": "{text}; dubbi: {doubts}",
    },
    "updating": {
        "added": "{text}: aggiunta",
        "removed": "{text}: eliminazione",
        "contradiction": "{partnership}: {aspect} – resta: {ours}; secondo l’elenco: {theirs}",
        "proposed": "{partnership}: forse {title} nell’elenco ({doubts}); non ripreso",
        "ended": "{partnership}: cessato, ma ancora nell’elenco",
        "gone": "{partnership}: assente dall’elenco; mantenuto (si elimina con {option})",
        "not_read": "{partnership}: assente dalle righe leggibili dell’elenco; mantenuto (si elimina con {option})",
        "new_home": "{name}: finora assente dal registro, quindi tutto l’elenco è nuovo",
        "suggestion": "{text}; {question}",
        "not_saved": "nessun salvataggio ({option})",
    },
    "records": {
        "municipality": "comune",
        "type": "tipo",
        "partnership": "rapporto",
        "field": "ambito",
        "exchange": "iniziativa",
        "source": "fonte",
        "checks": "controlli",
    },
}


ITALIAN_LISTS: Final[ListWords] = {
    "headings": {
        "municipality": """
            comune, città, comune italiano, città italiana, ente, ente locale, nome del comune
            il nostro comune
            località, municipio, nostra città, comune gemellante, città/comune, comune/città
            comune italiano gemellato, amministrazione""",
        "partner": """
            città gemellata, città gemellate, città gemella, città gemelle, comune gemellato
            comuni gemellati
            gemellaggio, gemellaggi, gemellata con, gemellato con, gemellaggio con, città partner
            partner, nome
            città estera, comune estero, paese gemellato, nome della città, città straniera
            città amica
            città amiche, ente gemellato, ente partner, città estere, città partenaire?
            comune gemello
            comuni gemelli, ente estero, località gemellata, città gemellata con
            città/comune gemellato, comune gemellato (paese), comuni/città gemellate
            città gemellate con, ente estero partner, amministrazione partner""",
        "partner_country": """
            paese, nazione, stato, stato estero, paese estero, paese partner, nazione estera
            stato/nazione
            paese/regione, paese/nazione, nazioni, stati""",
        "partner_region": """
            regione, provincia, dipartimento, stato federato, cantone, contea, prefettura, land
            regione/stato
            regione/provincia, provincia/regione, distretto, suddivisione""",
        "type": """
            tipo, tipologia, tipo di accordo, tipo di gemellaggio, tipo di patto
            tipologia di accordo
            tipologia accordo, forma, natura, categoria, tipo di rapporto, tipo di relazione
            patto, accordo
            rapporto, relazione, tipologia di gemellaggio, tipo accordo, tipo di legame""",
        "date": """
            anno, data, dal, data di gemellaggio, data del gemellaggio, data di sottoscrizione
            data di firma
            data della firma, anno di gemellaggio, anno del gemellaggio, firma, firmato il
            sottoscritto il
            sottoscrizione, data sottoscrizione, data firma, data gemellaggio, anno gemellaggio
            gemellata dal
            gemellati dal, gemellato dal, da, data di inizio, data inizio, inizio
            data di stipula, stipula
            data accordo, data dell'accordo, anno di firma, anno di sottoscrizione
            anno di inizio, istituito
            istituito il, data di istituzione, data stipula, stipulato il, decorrenza, valido dal
            anno di stipula, anno della firma, gemellate dal, data di costituzione
            data del patto, delibera del
            data delibera, anno di costituzione, fondazione, data atto
            data del gemellaggio ufficiale, atto del, gemellaggio dal, data della sottoscrizione
            giuramento, data del giuramento, data giuramento, anno di stipula del patto
            data patto, delibera, data della delibera, delibera di consiglio, data deliberazione
            sottoscritto nel, firmato nel, stipulato nel, data protocollo, data di decorrenza
            dal (anno)""",
        "precision": "precisione",
        "until": """
            al, fino al, scadenza, data di scadenza, fine, data di fine, data fine, data scadenza
            termine
            valido fino al, scade il, anno di fine, data di termine, fine validità""",
        "end": """
            terminato, cessato, revocato, sciolto, cessazione, revoca, data di revoca, scioglimento
            data di cessazione, cancellato, rescisso, data di scioglimento, interrotto
            rescissione, concluso
            revocato il, cessato il""",
        "term": "durata, validità, periodo di validità, periodo",
        "status": """
            stato attuale, situazione, stato del gemellaggio, attivo, stato dell'accordo
            condizione, status
            attivo/inattivo, situazione attuale, stato di attuazione""",
        "renewed": """
            rinnovato, rinnovo, data di rinnovo, rinnovato il, data rinnovo, riconferma, rinnovi""",
        "suspended": "sospeso, sospensione, sospeso dal, data di sospensione",
        "as_of": """
            aggiornato al, aggiornamento, ultimo aggiornamento, data di aggiornamento
            data aggiornamento
            consultato il, dati al""",
        "latitude": "latitudine",
        "longitude": "longitudine",
        "note": """
            note, nota, osservazioni, annotazioni, commenti, descrizione, dettagli, commento
            informazioni
            ambiti di collaborazione, ambito, ambiti, attività, attività svolte, storia, oggetto
            settori, settori di collaborazione, iniziative, progetti, motivazione""",
        "year": "anno della sottoscrizione",
        "month": "mese",
        "day": "giorno",
        "detail": """
            popolazione, abitanti, fonte, fonti, collegamento, sito, sito web, riferimenti, link
            distanza
            continente, superficie, contatti, contatto, primi contatti, sindaco, lingua
            sito istituzionale, coordinate, codice istat, istat, comitato, associazione, cap
            indirizzo, telefono""",
        "ignored": "n., n, numero, n°, nr., num., stemma, bandiera, immagine, mappa",
    },
    "types": {
        "sister": """
            gemellaggio, gemellaggi, città gemellata, città gemella, comune gemellato
            patto di gemellaggio
            accordo di gemellaggio, atto di gemellaggio, carta di gemellaggio
            giuramento di gemellaggio
            gemellata, gemellato, città gemellate, gemellate, partenariato?, città partner?
            patto di fratellanza?
            fratellanza?, protocollo di gemellaggio, giuramento della fraternità
            gemellaggio ufficiale
            gemellaggio multiplo, gemellaggi ufficiali, gemellaggio tra città, gemellaggio europeo
            patto di fraternità?""",
        "friendship": """
            amicizia, patto di amicizia, patto d'amicizia, città amica, accordo di amicizia
            accordo d'amicizia
            rapporto di amicizia, gemellaggio di amicizia, carta di amicizia, carta d'amicizia
            dichiarazione di amicizia, protocollo di amicizia, patti di amicizia
            relazione di amicizia
            patti d'amicizia, accordi di amicizia, protocolli di amicizia, gemellaggio d'amicizia""",
        "friendly-cooperation": """
            cooperazione amichevole, amicizia e cooperazione, amicizia e collaborazione
            patto di amicizia e collaborazione, accordo di amicizia e collaborazione
            patto di amicizia e cooperazione""",
        "exchange": "scambio, scambi, accordo di scambio?, scambi culturali, città di scambio?",
        "sister-port": """
            porto gemellato, porti gemellati, gemellaggio tra porti, gemellaggio portuale""",
        "intent": """
            lettera d'intenti, lettera di intenti, dichiarazione d'intenti, dichiarazione di intenti
            lettera d'intento, manifestazione d'intenti?""",
        "climate-partnership": "partenariato climatico, patto per il clima?",
        "solidarity-partnership": "partenariato di solidarietà, gemellaggio di solidarietà",
    },
    "intent_parts": """
        lettera d'intenti, lettera di intenti, dichiarazione d'intenti, dichiarazione di intenti""",
    "states": {
        "in_force": """
            attivo, attiva, attivi, attive, vigente, vigenti, in vigore, in essere, in corso, sì
            valido, valida
            operativo, operante, attuale, mantenuto""",
        "concluded": """
            firmato, firmata, sottoscritto, sottoscritta, stipulato, stipulata, suggellato
            suggellata
            istituito, istituita, concluso, siglato, siglata, gemellato, gemellata, approvato
            approvata
            ratificato, firma, sottoscrizione, stipula, sancito, sancita, costituito, avviato
            nato, deliberato
            istituzione""",
        "renewed": """
            rinnovato, rinnovata, rinnovati, rinnovo, riconfermato, riconfermata, confermato
            confermata
            prorogato, prorogata, proroga, riconferma, prolungato, rinsaldato, rinnovate""",
        "resumed": """
            ripreso, ripresa, riattivato, riattivata, ripristinato, ripristinata, riavviato
            riallacciato""",
        "suspended": """
            sospeso, sospesa, sospesi, sospese, sospensione, congelato, congelata
            temporaneamente sospeso
            in sospeso, in pausa, interrotto temporaneamente, rapporti sospesi
            momentaneamente sospeso
            temporaneamente sospesa, sospendere, interrompere""",
        "dormant": """
            inattivo, inattiva, inattivi, inattive, non attivo, non attiva, non più attivo
            quiescente
            dormiente, senza attività, in sonno
            non più attivi, non più attive""",
        "expired": """
            scaduto, scaduta, scaduti, scadute, non rinnovato, non rinnovata, decaduto, decaduta
            non più valido""",
        "terminated": """
            cancellato, cancellata, revocato, revocata, interrotto, interrotta, sciolto, sciolta
            cessato
            cessata, terminato, terminata, rescisso, rescissa, annullato, annullata, rotto, rotta
            chiuso
            chiusa, revoca, cessazione, scioglimento, recesso, estinto, estinta, disdetto
            disdetta, finito
            abrogato, rottura, rescissione, non più in essere, risolto, revocare, porre fine
            posto fine, sciogliere, non più attiva, non più vigente, rescindere, annullare
            interruzione""",
    },
    "relations": """
        gemellaggio, rapporto, rapporti, relazione, relazioni, accordo, patto, cooperazione
        collaborazione, contatto, contatti, legame, legami, partenariato, trattato, protocollo
        gemellaggi, fratellanza""",
    "activities": """
        scambio scolastico, scambi scolastici, scambio di studenti, scambio giovanile
        scambi giovanili
        viaggio, visita, delegazione, festival, concerto, torneo, mostra, fiera, festa, mercatino
        cerimonia, anniversario, evento, manifestazione, progetto, volo, corso, incontro, gara
        scambi culturali, scambio culturale, scambi sportivi, scambio sportivo, partita
        mercatino di natale, sagra, missione, campo estivo, concorso, convegno""",
    "former": "ex, ex-, già, precedente, vecchio, vecchia, passato, storico, precedenti, passati",
    "months": (
        "gennaio, gen, genn",
        "febbraio, feb, febb",
        "marzo, mar",
        "aprile, apr",
        "maggio, mag",
        "giugno, giu",
        "luglio, lug",
        "agosto, ago",
        "settembre, set, sett",
        "ottobre, ott",
        "novembre, nov",
        "dicembre, dic",
    ),
    "weekdays": (
        "lunedì, lun",
        "martedì, mar",
        "mercoledì, mer",
        "giovedì, gio",
        "venerdì, ven",
        "sabato, sab",
        "domenica, dom",
    ),
    "dated": """
        il, l', in, nel, nell', del, dell', firmato il, sottoscritto il, firmato nel, firmato
        firmata il, data
        anno, dell'anno, nell'anno, stipulato il, stipulato nel, sottoscritto nel, sottoscritto
        istituito nel
        istituito il, gemellato nel, gemellata nel, l'anno, in data, siglato il, siglato nel
        sancito il
        sancito nel, sottoscrizione, firma""",
    "dated_behind": "firmato, firma, d.c., d. c.",
    "since": """
        dal, da, dall', dalla, a partire dal, a decorrere dal, dall'anno, fin dal, sin dal
        gemellata dal
        gemellati dal, gemellate dal, gemellato dal, dal mese di, in vigore dal, da ca.""",
    "until": """
        fino al, fino a, al, sino al, valido fino al, scade il, all', fino all', fino al mese di
        fino alla fine di, scadenza""",
    "to": "al, a, fino al, all', sino al",
    "before": "prima del, prima di, ante, anteriore al, prima dell', entro, al più tardi",
    "after": "dopo il, dopo, successivo al, posteriore al, dopo di",
    "between": "tra il, fra il, tra, fra",
    "about": """
        circa, ca, ca., verso, verso il, intorno al, attorno al, c., presumibilmente
        probabilmente""",
    "about_behind": "circa, ca",
    "part_of_year": """
        inizio, inizi, inizio del, primi del, metà, metà del, fine, fine del, primavera, estate
        autunno
        inverno, primavera del, estate del, autunno del, inverno del, agli inizi del
        alla fine del, a metà del""",
    "fiscal": "esercizio?, anno fiscale?",
    "unknown": """
        sconosciuto, sconosciuta, s. d., s.d., senza data, ignoto, ignota, non disponibile, n. d.
        n.d., n/d
        non noto, non nota, nd, data sconosciuta, non pervenuto, non specificato, non conosciuta""",
    "ongoing": """
        oggi, in corso, attivo, attiva, ad oggi, presente, nessuno, nessuna, attuale, in vigore
        a oggi
        in essere, no, indeterminato, indeterminata, senza scadenza, attualmente, vigente
        a tutt'oggi
        tempo indeterminato, a tempo indeterminato, illimitata, illimitato, indefinita""",
    "joints": "e, ed, &, nonché",
    "prepositions": "in, di, della, del, nel, nella, in provincia di, dell', negli, nei, a",
    "articles": "il, la, lo, l', gli, le, i",
    "regions": """
        provincia, provincia di, regione, regione di, stato, stato di, dipartimento
        dipartimento di, prefettura
        prefettura di, contea, contea di, cantone, distretto, cantone di, voivodato, oblast'
        governatorato
        stato del, stato della, land, distretto di""",
    "municipalities": """
        città di, comune di, città, comune, municipio di, paese di, borgo di, distretto di
        municipalità di
        capitale, villaggio di, comunità di, comunità montana""",
    "link_notes": """
        collegamento esterno, si apre in una nuova finestra, nuova finestra, sito web, sito esterno
        link esterno, sito ufficiale, apre in una nuova finestra, link, apre una nuova finestra""",
    "as_of": """
        aggiornato al, aggiornato a, aggiornamento, aggiornamento al, ultimo aggiornamento, dati al
        situazione al, alla data del, consultato il, dati aggiornati al""",
    "totals": "totale, totali, somma, totale generale, totale complessivo, subtotale",
    "dittos": "idem, id., ibidem, come sopra, c. s.",
}
"""What is read in lists."""
