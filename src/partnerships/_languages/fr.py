"""French, as cities and their association (AFCCRE) write."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from partnerships._languages.lists import ListWords
    from partnerships._languages.schema import Words

# French needs what partners have in three forms: alone (`relation`), with its article (`suspending`) and
# behind de (`celebrating`). Its noun stands first: charte de jumelage, pacte d'amitié. Other labels stand
# in quotation marks, behind a noun whose gender is known.
_MASCULINE: Final = (
    *("contrat*", "jumelage*", "lien*", "memorandum*", "mémorandum*", "pacte*", "parrainage*"),
    *("partenariat*", "programme*", "projet*", "protocole*", "serment*", "traité*"),
)
_FEMININE: Final = (
    *("charte*", "convention*", "coopération*", "déclaration*", "lettre*", "relation*"),
    "solidarité*",
)
_WITH_VOWEL: Final = (
    *("accord*", "acte*", "alliance*", "amitié*", "échange*", "engagement*", "entente*"),
)


def _pluralize(words: tuple[str, ...]) -> tuple[str, ...]:
    """Return the plurals of words that a label begins with: accords, of accord."""
    return tuple(word.replace("*", "s*") for word in words)


_PLURAL: Final = _pluralize((*_MASCULINE, *_FEMININE, *_WITH_VOWEL))

# What is signed, and the other labels, which are ties. In Quebec an agreement is an entente: "jumelages et
# autres ententes" (https://www.commercemonde.com/035/sommaire/s14.html).
_PAPER: Final = (
    *("accord*", "acte*", "charte*", "contrat*", "convention*", "déclaration*", "engagement*"),
    *("entente*", "lettre*", "memorandum*", "mémorandum*", "pacte*", "protocole*", "serment*"),
    "traité*",
)
_PAPERS: Final = (*_PAPER, *_pluralize(_PAPER))

_FRIENDS: Final = ("=ville amie", "=villes amies")

# Lists name the partner: ville jumelée, ville partenaire, ville amie.
_TIES_OF_PARTNERS: Final = {
    **dict.fromkeys(("=commune jumelée", "=ville jumelée", "=ville jumelle"), "jumelage"),
    **dict.fromkeys(("=communes jumelées", "=villes jumelées", "=villes jumelles"), "jumelage"),
    **dict.fromkeys(("=ville sœur", "=villes sœurs", "=ville soeur", "=villes soeurs"), "jumelage"),
    **dict.fromkeys(("=commune partenaire", "=ville partenaire"), "partenariat"),
    **dict.fromkeys(("=communes partenaires", "=villes partenaires"), "partenariat"),
    **dict.fromkeys(_FRIENDS, "lien d’amitié"),
}

_ALONE: Final = {"": "{label}", **_TIES_OF_PARTNERS}


def _by_article(
    masculine: str, feminine: str, with_vowel: str, plural: str, other: str
) -> dict[str, str]:
    """Return rules by the article of the first word of a label, which can be in the plural."""
    return {
        "": other,
        **dict.fromkeys(_MASCULINE, masculine),
        **dict.fromkeys(_FEMININE, feminine),
        **dict.fromkeys(_WITH_VOWEL, with_vowel),
        **dict.fromkeys(_PLURAL, plural),
        **{label: masculine.format(label=tie) for label, tie in _TIES_OF_PARTNERS.items()},
    }


_WITH_ARTICLE: Final = _by_article(
    "le {label}", "la {label}", "l’{label}", "les {label}", "le lien «\u00a0{label}\u00a0»"
)
_OF: Final = _by_article(
    "du {label}", "de la {label}", "de l’{label}", "des {label}", "du lien «\u00a0{label}\u00a0»"
)
# Unicode CLDR.
_MONTHS: Final = (
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
)

_INSERTED: Final = {
    "day": "{date}",
    "month": "{month} {year}",
    "year": "{date}",
    "decade": "années {decade}",
    "first_decade": "années {decade}–{last}",
    "century": "{roman_ordinal} siècle",
    "unknown": "date inconnue",
}

FRENCH: Final[Words] = {
    # Jumelage: https://www.afccre.org/en/articles/concretiser-le-partenariat; pacte d'amitié: Nantes
    # (https://www.adn-actu.fr/jumelage-a-nantes); pacte d'amitié et de coopération: Paris with Rabat
    # (https://www.atlasinfo.fr, a106373) and N'Djamena (https://www.alwihdainfo.com, a142074).
    "types": {
        "friendship": "pacte d’amitié",
        "sister": "jumelage",
        "green-sister": "jumelage écologique",
        "strategic-environmental": "partenariat environnemental stratégique",
        "friendly-cooperation": "pacte d’amitié et de coopération",
        "exchange": "partenariat d’échanges",
        "sister-port": "jumelage portuaire",
    },
    "relation": _ALONE,
    # Convention de jumelage (Lyon and Frankfurt, 1960), charte de jumelage
    # (https://www.afccre.org/en/articles/concretiser-le-partenariat): "formaliser le jumelage" by a
    # convention or a simple charte (https://www.atd31.fr, info-lettre 363).
    "agreement": {
        "": "de l’accord «\u00a0{label}\u00a0»",
        **dict.fromkeys(
            ("coopération*", "jumelage*", "partenariat*"), "de la convention de {label}"
        ),
        **{word: _OF[word] for word in _PAPERS},
        **{label: f"de la convention de {tie}" for label, tie in _TIES_OF_PARTNERS.items()},
        # Québec and San Antonio, "en tant que villes amies", signed a "Pacte d'amitié"
        # (https://ville.quebec.qc.ca/apropos/espace-presse/actualites/fiche_autres_actualites.aspx?id=32168).
        **dict.fromkeys(_FRIENDS, "du pacte d’amitié"),
    },
    # "Officialiser" a twinning (https://www.afccre.org/en/articles/concretiser-le-partenariat); "signature
    # d'un pacte d'amitié et de coopération" (https://www.atlasinfo.fr, a106373).
    "concluding": {
        key: f"{'signature' if key in _PAPERS else 'officialisation'} {of}"
        for key, of in _OF.items()
    },
    # "50e anniversaire du jumelage" (https://lemans.maville.com, 6309897); "quarantième anniversaire du
    # jumelage" (https://www.montlhery-stetten-akm.eu).
    "celebrating": _OF,
    # "A suspendu son jumelage" (https://www.francetvinfo.fr, 5087314).
    "suspending": _WITH_ARTICLE,
    "statuses": {
        "not_concluded": "non conclu",
        "pending": "pas encore en vigueur",
        "in_force": "en vigueur",
        "suspended": "suspendu",
        "expired": "arrivé à échéance",
        "terminated": "terminé",
        "uncertain": "incertain",
    },
    "dues": {
        "expiry": "échéance",
        # "La date limite d'exercice … [du] droit à dénonciation" (https://vivreplus.fr/resilier-un-contrat-a-l-echeance).
        "notice": "date limite de dénonciation",
        "renewal": "reconduction tacite",
        "review": "réexamen",
    },
    "due_title": "{due}\u00a0: {parties}",
    "acts": {
        "conclusion": "conclusion",
        "renewal": "renouvellement",
        "suspension": "suspension",
        "resumption": "reprise",
        "termination": "fin",
        "succession": "succession",
        "accession": "adhésion",
        "withdrawal": "retrait",
    },
    "kinds": {
        "visit": "visite",
        "training": "formation",
        "lecture": "conférence",
        "meeting": "réunion",
        "event": "manifestation",
        "ceremony": "cérémonie",
        "award": "distinction",
        "gift": "don",
        "work": "œuvre commémorative",
        "project": "projet",
        "proposal": "proposition",
        "cooperation": "coopération",
        "support": "soutien",
        "founding": "fondation",
        "designation": "désignation",
        "policy": "politique publique",
        "result": "résultat",
        "other": "autre",
    },
    # The part that was taken, as in a programme: it fits women, men, cities and companies.
    "roles": {
        "host": "accueil",
        "visitor": "en visite",
        "donor": "don",
        "recipient": "bénéficiaire",
        "artist": "artiste",
        "proposer": "proposition",
        "approver": "approbation",
        "announcer": "annonce",
        "organizer": "organisation",
        "participant": "participation",
        "speaker": "conférence",
        "trainer": "encadrement",
        "trainee": "en formation",
        "founder": "fondation",
        "adviser": "conseil",
        "supporter": "soutien",
        "builder": "construction",
        "implementer": "mise en œuvre",
        "awarder": "remise",
        "leader": "pilotage",
        "signatory": "signataire",
        "other": "autre rôle",
    },
    "actors": {
        "person": "personne",
        "group": "groupe",
        "company": "entreprise",
        "association": "association",
        "school": "établissement d’enseignement",
        "ministry": "ministère",
        "agency": "organisme public",
        "international_organization": "organisation internationale",
        "municipality": "commune",
        "country": "pays",
        "other": "autre",
    },
    "fields": {
        "environment": "environnement",
        "economy": "économie",
        "trade": "commerce",
        "industry": "industrie",
        "ports": "ports",
        "culture": "culture",
        "sport": "sport",
        "education": "éducation",
        "technology": "technologie",
        "science": "sciences",
        "health": "santé",
        "welfare": "action sociale",
        "tourism": "tourisme",
        "youth": "jeunesse",
        "agriculture": "agriculture",
        "disaster-prevention": "prévention des catastrophes",
        "urban-development": "développement urbain",
        "administration": "administration",
        "citizens": "citoyens",
        "peace": "paix",
        "diplomacy": "diplomatie",
    },
    "headings": {
        "on": "date",
        "anniversary": "anniversaire",
        "milestone": "anniversaire marquant",
        "parties": "partenaires",
        "type": "type",
        "status": "statut",
        "since": "depuis",
        "origin": "origine",
        "id": "identifiant",
        "note": "remarque",
        "source": "source",
        "completed_years": "années révolues",
        "next_anniversary": "prochain anniversaire",
        "possible": "possible",
        "due": "échéance",
        "field": "domaine",
        "actor": "acteur",
        "place": "lieu",
        "commemorates": "occasion",
        "part_of": "dans le cadre de",
        "title": "titre",
        "duration": "durée",
        "parts": "comprend",
        "quantity": "nombre",
        "signatory": "signataire",
        "number": "numéro de l’accord",
        "language": "langue",
        "motive": "motif",
        "claim": "autre date",
        "renaming": "changement de nom",
        "kind": "nature",
        "text": "texte",
        "role": "rôle",
        "page": "page",
        "period": "période",
        "severity": "gravité",
        "code": "code",
        "finding": "constat",
        "country": "pays",
        "region": "région",
        "decade": "décennie",
        "year": "année",
        "at_least": "au moins",
        "at_most": "au plus",
        "background": "contexte",
        "registry": "tout le registre",
        "award": "prix",
        "quotation": "citation",
        "picture": "image",
    },
    "name_separator": "/",
    "list_separator": ", ",
    "alternative_separator": " / ",
    "list_pattern": {"two": {"": " et "}, "middle": ", ", "end": {"": " et "}},
    "ordinals": {"": "{number}e", "=1": "{number}er"},
    # Année is feminine: première is 1re, not 1er nor 1ère (Imprimerie nationale, as
    # http://www.trad-trans-office.fr/abreviation-des-ordinaux-premier-deuxieme quotes it).
    "year_of": {"": "{number}e année", "=1": "{number}re année"},
    "range_separator": " à ",
    # Zero and one are singular in French (Unicode CLDR).
    "years": {
        "": "{count} ans révolus",
        "=0": "{count} an révolu",
        "=1": "{count} an révolu",
        "=0 à 1": "{count} an révolu",
    },
    "amounts": {
        "exact": "{number}",
        "about": "environ {number}",
        "more_than": "plus de {number}",
        "at_least": "au moins {number}",
        "at_most": "au plus {number}",
    },
    "quantity": "{amount} {of}",
    "thousands_separator": "\u202f",
    "minimum_grouping_digits": 1,
    "titles": {
        "type": "{ordinal} anniversaire {celebrating} entre {parties}",
        "unbroken": "{ordinal} anniversaire des relations ininterrompues entre {parties}",
        "origin": "{ordinal} anniversaire du premier accord entre {parties}",
        "entry_into_force": "{ordinal} anniversaire de l’entrée en vigueur {agreement} entre {parties}",
        "accession": "{party}\u00a0: {ordinal} anniversaire de l’adhésion ({relation} entre {parties})",
    },
    "sentences": {
        "conclusion": "{concluding} entre {parties}",
        "renewal": "renouvellement {agreement} entre {parties}",
        "suspension": "suspension {celebrating} entre {parties}",
        "suspension_by": "{by} suspend {suspending} avec {others}",
        "resumption": "reprise {celebrating} entre {parties}",
        "termination": "fin {celebrating} entre {parties}",
        "termination_by": "{by} rompt {suspending} avec {others}",
        "succession": "{successor} remplace {party} dans {suspending} avec {parties}",
        "accession": "{party} rejoint {suspending} entre {parties}",
        "withdrawal": "{party} quitte {suspending} avec {parties}",
    },
    "clauses": {
        "term": ", pour {text}",
        "until": ", jusqu’{text}",
        "in_force_from": ", en vigueur dès {text}",
        "reason": " ({text})",
    },
    "renaming": "{old} devient {new}",
    "details": {
        "line": "{heading}\u00a0: {text}",
        "separator": "\u202f; ",
        "brackets": "{text} ({detail})",
        "part_separator": ", ",
    },
    "quotation": "«\u00a0{text}\u00a0»",
    "pages": {"one": "p.\u00a0{page}", "several": "p.\u00a0{page}"},
    "locators": {"footnote": "note {text}", "article": "art.\u00a0{text}", "time": "à {text}"},
    "works": {
        "editors": "{text} (dir.)",
        "translators": "{text} (trad.)",
        "translation_of": "traduction de\u00a0: {text}",
    },
    "nothing_recorded": "anniversaires sans événement enregistré\u00a0: {numbers}",
    "nothing_found": "rien dans l’historique\u00a0: {name}",
    "did_you_mean": "vouliez-vous dire {names}\u202f?",
    "dates": {
        "months": _MONTHS,
        "months_alone": _MONTHS,
        # 1er mai 1979; 28 juin 1997 (http://barbentane13.free.fr/spip.php?article220).
        "days": {"": "{day}", "=1": "{day}er"},
        "day": "{day} {month} {year}",
        "month": "{month} {year}",
        "year": "{year}",
        "decade": "années {decade}",
        "first_decade": "années {decade}–{last}",
        # Ier, XXe (https://fr.wikisource.org/wiki/Page:Brossard_-_Correcteur_typographe,_1934.djvu/558).
        "century": "{roman_ordinal} siècle",
        "inserted": _INSERTED,
        "starts": {
            **_INSERTED,
            "day": "le {date}",
            "decade": "les années {decade}",
            "first_decade": "les années {decade}–{last}",
            "century": "le {roman_ordinal} siècle",
            "date..date": "une date {date}",
            "..date": "{date}",
            "date..": "{date}",
            "unknown": "une date inconnue",
        },
        "ends": {
            "day": "au {date}",
            "month": "en {month} {year}",
            "year": "en {date}",
            "decade": "aux années {decade}",
            "first_decade": "aux années {decade}–{last}",
            "century": "au {roman_ordinal} siècle",
            "date..date": "à une date {date}",
            "..date": "{date}",
            "date..": "{date}",
            "unknown": "à une date inconnue",
        },
        "unknown": "date inconnue",
        "spans": {
            "date..date": "entre {start} et {end}",
            "..date": "{end} au plus tard",
            "date..": "{start} au plus tôt",
        },
        "between": {"": "{date}"},
        "qualifiers": {
            "~": "{date} environ",
            "?": "{date} (date incertaine)",
            "%": "{date} environ (date incertaine)",
        },
        "periods": {
            "date/date": "{start} – {end}",
            "span/span": "depuis {start} jusqu’{end}",
            "date/..": "depuis {start}",
            "date/": "depuis {start}, fin inconnue",
            "../date": "jusqu’{end}",
            "/date": "jusqu’{end}, début inconnu",
            "../..": "sans limite",
            "../": "fin inconnue",
            "/..": "début inconnu",
            "/": "période inconnue",
        },
        # 10–12 mai 2019 (Unicode CLDR); du 10 au 12 mai 2019 on cities' pages.
        "ranges": {
            "days": "du {start_day} au {end_day} {end_month} {year}",
            "days_of_months": "du {start_day} {start_month} au {end_day} {end_month} {year}",
            "months": "{start_month}–{end_month} {year}",
        },
        "japanese_eras": False,
    },
    "terms": {
        "years": {"": "{count} ans", "=1": "{count} an"},
        "months": {"": "{count} mois"},
        "weeks": {"": "{count} semaines", "=1": "{count} semaine"},
        "days": {"": "{count} jours", "=1": "{count} jour"},
        # 1 an et 6 mois (Unicode CLDR).
        "separator": " et ",
    },
    "explanation": "{ordinal} anniversaire, point de départ\u00a0: {start} ({event})",
    "concluded": "{relation} avec {others}",
    "concluded_by": "{relation} avec {others}, signataire\u00a0: {first}",
    "counted_from": {
        "type": "{event}",
        "unbroken": "début des relations ininterrompues\u00a0: {event}",
        "origin": "premier accord\u00a0: {event}",
        "entry_into_force": "entrée en vigueur\u00a0: {event}",
    },
    "accession": "adhésion\u00a0: {party}",
    "longer_counts": {
        "unbroken": "\u202f; sans interruption depuis {start}\u00a0: {years}",
        "origin": "\u202f; premier accord, depuis {start}\u00a0: {years}, interruptions comprises",
    },
    "presumption": " (continuité présumée)",
    "other_dates": "\u202f; autres dates\u00a0: {dates}",
    # Aller au contenu:
    # https://github.com/wikimedia/mediawiki-skins-Vector/blob/HEAD/i18n/fr.json.
    # Actualités, Historique: Plone (https://github.com/collective/plone.app.locales). Version imprimable:
    # https://github.com/wikimedia/mediawiki/blob/HEAD/languages/i18n/fr.json. Statistiques:
    # https://github.com/WeblateOrg/weblate/blob/HEAD/weblate/locale/fr/LC_MESSAGES/django.po.
    "site": {
        "language": "Français",
        "partnerships": "Jumelages et partenariats",
        "coming": "À venir",
        "timeline": "Chronologie",
        "map": "Carte",
        "acts": "Accords",
        "exchanges": "Échanges",
        "history": "Historique",
        "commemorations": "Commémorations",
        "sources": "Sources",
        "years": "Années",
        "counts": "Statistiques",
        "search": "Recherche",
        "calendar": "Calendrier",
        "news": "Actualités",
        "downloads": "Téléchargements",
        "sheet": "Version imprimable",
        "skip": "Aller au contenu",
        "as_of": "État au {date}. Registre\u00a0: {digest}",
    },
    # Erreur, avertissement: https://github.com/sphinx-doc/sphinx/blob/HEAD/sphinx/locale/fr/LC_MESSAGES/sphinx.po.
    "severities": {
        "error": "erreur",
        "warning": "avertissement",
        "note": "remarque",
    },
    "findings": {
        "P101": "même partenariat que {other}\u00a0: mêmes partenaires et même type ({type}) au même moment",
        "P201": "conclu et terminé le même jour\u00a0: {first}",
        "P202": "terminé une seconde fois\u202f; première fin\u00a0: {first}",
        "P203": "suspendu une seconde fois sans reprise\u202f; première suspension\u00a0: {first}",
        "P204": "terminé avant l’échéance de l’accord\u00a0: {last}",
        "P205": "le renouvellement raccourcit l’accord\u00a0: échéance {last}, auparavant {before}",
        "P206": "renouvelé deux fois le même jour\u00a0: {first}",
        "P301": (
            "{municipality} est partenaire le {day}, après sa fin ({until}),"
            " et aucune succession n’est enregistrée"
        ),
        "P302": "{municipality} est partenaire le {day}, avant son début ({since})",
        "P303": "{municipality} n’a pas de nom à cette date\u00a0: {on}",
        "P401": "l’accord est arrivé à échéance\u00a0: {last}",
        "P402": "l’accord arrive à échéance\u00a0: {last}",
        "P403": "l’accord est reconduit tacitement\u202f; dernier jour pour le dénoncer\u00a0: {notice}",
        "P501": "la date de la conclusion est inconnue",
        "P502": "conclusion future\u00a0: {on}, après le {day}",
        "P503": "{count} des {total} conclusions ({percent}\u00a0%) datent de l’année {year}",
        "P504": "{count} des {total} conclusions ({percent}\u00a0%) tombent à la même date\u00a0: {month_day}",
        "P601": "aucune source n’est indiquée pour cette conclusion",
        "M101": "{value} n’est pas un identifiant valable du système {scheme}, tel que {example}",
        "M102": "le chiffre de contrôle de {value} est faux\u202f; le bon est {digit}",
        "M103": "{value} ({scheme}) est un identifiant d’un autre pays\u00a0: {other_country}, et non {country}",
        "M104": "{other} a le même identifiant ({scheme})\u00a0: {value}",
        "M105": "pas d’identifiant du système {scheme}, qui est usuel dans ce pays ({country})",
        "N101": "lu avec un mauvais codage de caractères\u00a0: {text} (sans doute {repaired})",
        "N102": "des lettres ont été perdues\u00a0: {text}",
        "N103": "{text} s’écrit {other_text} dans {other}",
        "T101": "le type {type} n’est pas prédéfini et n’a pas de type plus général",
        "E101": (
            "date\u00a0: {when}, alors que l’anniversaire commémoré (numéro {number}) tombe à cette date\u00a0: {on}"
        ),
        "E102": "le partenariat était terminé avant l’anniversaire commémoré (numéro {number}, {on})",
        "E201": "le partenariat {partnership} était déjà terminé à cette date\u00a0: {when}",
        "E301": "{municipality} n’existait pas encore à cette date\u00a0: {when} (début\u00a0: {since})",
        "E302": "{municipality} n’existait plus à cette date\u00a0: {when} (fin\u00a0: {until})",
        "E601": "aucune source n’est indiquée pour cet échange",
        "C101": "rien ici n’a l’identifiant {subject}, pour lequel {code} doit être ignoré",
        "C102": "{ignored} doit être ignoré, mais ce constat n’existe pas",
    },
    "aspects": {
        "date": "date",
        "type": "type",
        "term": "durée",
        "entry_into_force": "entrée en vigueur",
        "agreement": "autre accord",
        "renewal": "renouvellement",
        "suspension": "suspension",
        "resumption": "reprise",
        "end": "fin",
        "parties": "partenaires",
        "status": "statut",
    },
    # Identifiant, similaire, correspondant: https://github.com/WeblateOrg/weblate/blob/HEAD/weblate/locale/fr/LC_MESSAGES/django.po.
    "doubts": {
        "no_country": "pays non indiqué",
        "countries_differ": "pays différents",
        "identifiers_differ": "identifiants différents",
        "similar_name": "nom seulement similaire",
        "date_alone": "seule la date concorde",
        "parties_differ": "partenaires différents",
        "several": "plusieurs correspondances possibles",
    },
    "reasons": {
        "identifier": "identifiant commun",
        "name": "même nom",
        "succession": "succession",
        "similar_name": "nom similaire",
        "date": "même date",
    },
    "results": {
        "agrees": "concordant",
        "agrees_by_claim": "concordant avec une autre date indiquée",
        "differs": "divergent",
        "proposed": "peut-être le même",
        "only_ours": "seulement dans notre registre",
        "only_theirs": "seulement dans l’autre registre",
    },
    "counts": {
        "agreeing": "concordances\u00a0: {count}",
        "differing": "divergences\u00a0: {count}",
        "proposed": "à confirmer\u00a0: {count}",
        "only_ours": "seulement dans notre registre\u00a0: {count}",
        "only_theirs": "seulement dans l’autre registre\u00a0: {count}",
        "added": "ajouts\u00a0: {count}",
        "changed": "modifications\u00a0: {count}",
        "removed": "suppressions\u00a0: {count}",
        "contradicted": "contradictions avec la liste\u00a0: {count}",
        "doubtful": "cas douteux\u00a0: {count}",
        "gone": "absents de la liste\u00a0: {count}",
        "ended": "terminés mais encore dans la liste\u00a0: {count}",
        "errors": "erreurs\u00a0: {count}",
        "warnings": "avertissements\u00a0: {count}",
        "notes": "remarques\u00a0: {count}",
        "no_findings": "aucun constat",
    },
    "comparison": {
        "result": "résultat",
        "partnership": "partenariat",
        "aspect": "élément",
        "ours": "notre registre",
        "theirs": "autre registre",
        "nothing": "non précisé",
        "difference": "{aspect} – notre registre\u00a0: {ours}\u202f; autre registre\u00a0: {theirs}",
        "by": "par décision unilatérale\u00a0: {text}",
        "until": "jusqu’{text}",
        "renews": "reconduction tacite\u00a0: {text}",
        "notice": "préavis\u00a0: {text}",
        "identity": "{ours} correspond à {theirs} ({reason}\u00a0: {evidence})",
        "doubtful": "{text}\u202f; doute\u00a0: {doubts}",
    },
    "updating": {
        "added": "{text}\u00a0: ajout",
        "removed": "{text}\u00a0: suppression",
        "contradiction": "{partnership}\u00a0: {aspect} – conservé\u00a0: {ours}\u202f; selon la liste\u00a0: {theirs}",
        "proposed": "{partnership}\u00a0: peut-être {title} dans la liste ({doubts})\u202f; non repris",
        "ended": "{partnership}\u00a0: terminé, mais encore dans la liste",
        "gone": "{partnership}\u00a0: absent de la liste, conservé (supprimer avec {option})",
        "not_read": "{partnership}\u00a0: absent des lignes lisibles de la liste, conservé (supprimer avec {option})",
        "new_home": "{name}\u00a0: pas encore dans le registre\u202f; toute la liste est donc nouvelle",
        "suggestion": "{text}\u202f; {question}",
        "not_saved": "rien n’a été enregistré ({option})",
    },
    "records": {
        "municipality": "commune",
        "type": "type",
        "partnership": "partenariat",
        "field": "domaine",
        "exchange": "échange",
        "source": "source",
        "checks": "contrôles",
    },
}


FRENCH_LISTS: Final[ListWords] = {
    "headings": {
        "municipality": """
            commune, ville, municipalité, collectivité, collectivité française, commune française
            ville française, nom de la commune, nom de la ville, collectivité territoriale
            notre ville
            collectivité locale, ville ou commune, ville/commune, commune/ville, epci
            collectivité locale française, entité""",
        "partner": """
            ville jumelée, villes jumelées, commune jumelée, communes jumelées, ville partenaire
            villes partenaires, partenaire, collectivité étrangère, nom, ville étrangère
            commune partenaire
            jumelle, ville jumelle, villes jumelles, jumelages, jumelage avec, jumelée avec
            jumelé avec
            ville sœur, villes sœurs, partenaires, collectivité partenaire, nom de la ville jumelée
            municipalité jumelée, municipalité partenaire, ville amie, villes amies, localité
            commune étrangère
            collectivité locale étrangère, nom du partenaire, ville partenaire étrangère
            ville(s) jumelée(s), villes jumelées avec, villes et communes jumelées
            commune(s) jumelée(s), collectivités partenaires, ville jumelée ou partenaire
            ville partenaire ou jumelée""",
        "partner_country": """
            pays, état, nation, pays partenaire, pays du partenaire, pays/région
            pays de la ville jumelée
            pays étranger""",
        "partner_region": """
            région, département, province, canton, land, comté, état/province, région/province
            subdivision
            état/région, pays/land?, préfecture""",
        "type": """
            type de relation, nature, forme, type, type de jumelage, type de partenariat
            type d'accord
            nature du lien, type de lien, catégorie, type de coopération, nature de l'accord
            nature de la relation, nature du partenariat, relation, accord, type d'engagement
            statut du partenariat?, nature du jumelage, type de convention, forme de coopération
            forme de partenariat, cadre, statut du lien?""",
        "date": """
            depuis, année, signature, date de signature, signé le, année de signature
            date de jumelage
            jumelée depuis, date du jumelage, année du jumelage, année de jumelage, date, début
            date de début
            année de début, jumelage depuis, depuis le, jumelée en, jumelé depuis, jumelé en
            signé en
            signée le, date de l'accord, date d'officialisation, officialisé le, officialisation
            date de création, création, créé en, créé le, date de la signature
            date de signature du jumelage
            date de conclusion, date d'établissement, signature de la charte
            date de signature de la charte
            date du serment, serment, du, à partir de, depuis l'année, date de la convention
            convention signée le, partenaire depuis, en vigueur depuis, valable du
            jumelé depuis le, jumelage signé le, jumelage signé en, acte de jumelage
            signature du jumelage, signature de la convention, signature de l'accord
            année de signature de la charte, jumelage officialisé en, depuis quand, date de l'acte
            charte signée le, date du pacte, pacte signé le, date de début du partenariat
            début du jumelage, début du partenariat, année de création, année du partenariat
            jumelée le, délibération du, date de la délibération, année de début du partenariat
            date d'adhésion?""",
        "precision": "précision",
        "until": """
            fin, jusqu'à, jusqu'au, jusqu'en, échéance, date de fin, date d'échéance
            fin de validité
            expiration, date d'expiration, valable jusqu'au, expire le, fin de l'accord
            année de fin, terme
            fin du partenariat, fin du jumelage""",
        "end": """
            terminé le, terminé, rompu, rompu le, rompu en, dissous, dissolution, résiliation
            résilié
            résilié le, date de rupture, rupture, dénoncé le, dénonciation, date de résiliation
            date de dissolution, abandonné, dénoncé, annulé le""",
        "term": """
            durée, durée de l'accord, durée de validité, validité, période de validité, période""",
        "status": """
            statut, état du jumelage, situation, actif, état actuel, statut actuel, activité""",
        "renewed": """
            renouvelé, renouvellement, renouvelé le, date de renouvellement, renouvelée
            dernier renouvellement
            reconduit, reconduction, réaffirmé""",
        "suspended": "suspendu, suspension, suspendu le, suspendu depuis, date de suspension",
        "as_of": """
            mise à jour, date de mise à jour, dernière mise à jour, à jour au, consulté le
            données au
            date des données, état au""",
        "latitude": "latitude",
        "longitude": "longitude",
        "note": """
            remarque, remarques, observations, observation, note, notes, commentaire
            commentaires, description
            détails, précisions, thématiques, thématique, thèmes, domaines
            domaines de coopération, axes de coopération, activités, échanges, historique, actions
            projets, informations, informations complémentaires, infos, contexte, objet""",
        "year": "année de la signature",
        "month": "mois",
        "day": "jour",
        "detail": """
            rang, lien, site, site web, site internet, population, habitants, références, source
            sources
            distance, continent, zone géographique, superficie, contact, comité de jumelage
            comité, association, association de jumelage, premiers contacts, premier contact
            code insee, insee, code postal, langue, maire, url, coordonnées, téléphone, courriel
            siren, statut juridique, drapeaux, lat, lon""",
        "ignored": "numéro, n°, no, n, n° d'ordre, blason, drapeau, image, carte",
    },
    "types": {
        "sister": """
            jumelage, jumelages, jumelée, jumelé, jumelées, ville jumelée, villes jumelées
            commune jumelée
            accord de jumelage, serment de jumelage, charte de jumelage, acte de jumelage
            convention de jumelage, pacte de jumelage, partenariat?, ville partenaire?
            ville sœur, ville jumelle
            ville-sœur, jumelage officiel, accord de partenariat?, jumelage de communes
            jumelage multiple
            convention de partenariat?, partenariat officiel?, ville jumelées, jumelages officiels
            traité de jumelage, convention de jumelage-coopération?, jumelage-coopération?
            jumelage et coopération?, jumelée avec""",
        "friendship": """
            amitié, ville amie, accord d'amitié, charte d'amitié, pacte d'amitié
            déclaration d'amitié
            lien d'amitié, liens d'amitié, relations d'amitié, convention d'amitié
            protocole d'amitié
            traité d'amitié, relation d'amitié, ville amies, villes amies, amitiés
            protocole d'accord d'amitié, convention d'amitié et d'échanges?, pactes d'amitié""",
        "friendly-cooperation": """
            coopération amicale, amitié et coopération, accord d'amitié et de coopération
            pacte d'amitié et de coopération""",
        "exchange": """
            échange, échanges, ville d'échange?, accord d'échange?, convention d'échanges?""",
        "green-sister": "jumelage vert?",
        "sister-port": "port jumelé, ports jumelés, jumelage de ports, jumelage portuaire",
        "twinned-administrative-body": "jumelage ou partenariat?",
        "intent": "lettre d'intention, déclaration d'intention, protocole d'intention",
        "project-partnership": "partenariat de projet, partenariat par projet",
        "climate-partnership": "partenariat climat, partenariat climatique",
        "solidarity-partnership": "partenariat de solidarité",
    },
    "intent_parts": "lettre d'intention, déclaration d'intention, protocole d'intention",
    "states": {
        "in_force": """
            en cours, actif, active, en vigueur, actifs, actives, maintenu, maintenue, oui
            valide, valable
            en activité, vivant, toujours actif, toujours en vigueur, en cours de validité""",
        "concluded": """
            signé, signée, signés, conclu, conclue, officialisé, officialisée, scellé, scellée
            établi, établie
            créé, créée, jumelé, jumelée, instauré, fondé, fondée, instituée, approuvé, signature
            création
            officialisation""",
        "renewed": """
            renouvelé, renouvelée, renouvelés, renouvellement, réaffirmé, réaffirmée, prolongé
            prolongée
            reconduit, reconduite, reconduction, confirmé, confirmée, resigné, resignée, prorogé
            prolongation
            réaffirmation""",
        "resumed": "repris, reprise, réactivé, réactivée, relancé, relancée, rétabli, rétablie",
        "suspended": """
            suspendu, suspendue, suspendus, suspendues, suspension, gelé, gelée, gelés, en suspens
            mis en suspens, interrompu, interrompue, mis en sommeil, mise en sommeil, mis en pause
            temporairement suspendu, provisoirement suspendu, en pause, suspendre, gel
            mise en pause, interrompu temporairement""",
        "dormant": """
            en sommeil, inactif, inactive, inactifs, inactives, en veille, non actif, non active
            sans activité
            peu actif, plus actif, dormant, peu active, inactif depuis, plus d'échanges""",
        "expired": """
            expiré, expirée, échu, échue, caduc, caduque, non renouvelé, non renouvelée
            arrivé à échéance
            arrivée à échéance, non reconduit""",
        "terminated": """
            rompu, rompue, rompus, rompues, annulé, annulée, dénoncé, dénoncée, résilié, résiliée
            dissous
            dissoute, dissolution, terminé, terminée, terminés, supprimé, supprimée, radiation
            radié, abandonné
            abandonnée, rupture, résiliation, dénonciation, clos, close, clôturé, fini, finie
            achevé, achevée
            révoqué, révoquée, dé-jumelage, déjumelage, arrêté, arrêtée, cessé, n'existe plus
            mis fin
            a pris fin, mettre fin, met fin, a mis fin, fin du jumelage, jumelage dissous, rompre
            résilier, plus en vigueur, sans effet
            n'est plus actif""",
    },
    "relations": """
        jumelage, partenariat, relation, relations, lien, liens, accord, convention, coopération
        contact, contacts, charte, pacte, accord de jumelage, serment, traité
        relations officielles, jumelages""",
    "activities": """
        échange scolaire, échanges scolaires, échange de jeunes, échanges de jeunes
        échange linguistique, échanges linguistiques, échanges d'élèves, voyage, visite, déplacement
        délégation, festival, concert, tournoi, exposition, foire, marché, fête, cérémonie
        anniversaire
        manifestation, événement, projet, ligne aérienne, stage, colonie, séjour, course, rencontre
        match, fête de la musique, jumelage scolaire, appariement, échange sportif
        échanges sportifs, échange culturel, échanges culturels, marché de noël, liaison aérienne
        classe de neige, correspondance""",
    "former": """
        ancien, ancienne, anciens, anciennes, ex-, anciennement, autrefois, jadis, historique""",
    "months": (
        "janvier, janv",
        "février, févr, fév",
        "mars",
        "avril, avr",
        "mai",
        "juin",
        "juillet, juil, jul",
        "août",
        "septembre, sept, sep",
        "octobre, oct",
        "novembre, nov",
        "décembre, déc",
    ),
    "weekdays": (
        "lundi, lun",
        "mardi, mar",
        "mercredi, mer",
        "jeudi, jeu",
        "vendredi, ven",
        "samedi, sam",
        "dimanche, dim",
    ),
    "dated": """
        le, en, du, en date du, signé, signé le, signée le, signé en, signée en, date, l'année
        année, conclu le
        jumelé en, jumelée en, officialisé le, officialisé en, signature, signature le, créé en
        créé le
        en l'an, courant, établi en, établi le, convention du, charte du, accord du, serment du
        scellé le""",
    "dated_behind": "signé, signature, officialisé, apr. j.-c.",
    "since": """
        depuis, depuis le, à partir de, à partir du, dès, dès le, à compter du, depuis l'année
        jumelée depuis
        jumelé depuis, jumelées depuis, partenaire depuis, en vigueur depuis, du, de""",
    "until": "jusqu'au, jusqu'en, jusqu'à, valable jusqu'au, jusque, expire le, jusqu'à fin",
    "to": "à, au, jusqu'au, jusqu'en",
    "before": "avant, avant le, avant l'année, au plus tard, au plus tard en",
    "after": "après, après le, au plus tôt, au plus tôt en",
    "between": "entre",
    "about": """
        vers, environ, circa, ca, ca., env., aux environs de, autour de, v., probablement
        approximativement""",
    "part_of_year": """
        début, fin, mi, mi-, printemps, été, automne, hiver, milieu, début de l'année
        fin de l'année""",
    "fiscal": "exercice?, année fiscale?",
    "unknown": """
        inconnu, inconnue, s. d., s.d., sans date, n. c., nc, n.c., non connu, non connue
        date inconnue
        non renseigné, non renseignée, non précisé, non daté, indéterminé, non communiqué""",
    "ongoing": """
        en cours, actif, active, en vigueur, aujourd'hui, non, aucun, aucune, à ce jour
        à nos jours, présent
        jusqu'à aujourd'hui, maintenant, nos jours, illimité, indéterminée, illimitée, sans fin
        durée indéterminée, actuel, actuellement, toujours
        néant""",
    "joints": "et, &, ainsi que",
    "prepositions": "en, au, aux, à, dans, dans le, dans la, dans l', du, de, d', de la, des, sur",
    "articles": "le, la, les, l', du, de la, des, de l', aux, au",
    "regions": """
        province, région, département, canton, état, comté, préfecture, district, land, wilaya
        gouvernorat
        province de, région de, département de, département du, département de la, état de
        état du, comté de
        canton de, préfecture de, voïvodie, oblast, arrondissement""",
    "municipalities": """
        ville de, ville, commune de, commune, commune du, commune rurale de, commune rurale
        commune urbaine de
        municipalité de, municipalité, village de, village, bourg, communauté de communes
        district de
        communauté urbaine, métropole de, métropole, agglomération de, ville du, ville d'
        commune d'
        communauté rurale de, arrondissement de""",
    "link_notes": """
        lien externe, nouvelle fenêtre, ouverture dans une nouvelle fenêtre
        s'ouvre dans une nouvelle fenêtre
        ouvre une nouvelle fenêtre, site web, site internet, site externe, lien, site officiel
        ouvre dans un nouvel onglet, nouvel onglet""",
    "as_of": """
        mis à jour le, mise à jour, mise à jour le, à jour au, consulté le, état au, situation au
        données au
        à la date du, dernière mise à jour, dernière mise à jour le""",
    "totals": "total, totaux, somme, sous-total, total général, nombre total, ensemble",
    "dittos": "idem, id., ibid., dito, ibidem, même",
}
"""What is read in lists."""
