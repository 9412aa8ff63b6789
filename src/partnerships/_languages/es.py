"""Spanish, as cities of Spain and of America write, and in lists of partnerships."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from partnerships._languages.lists import ListWords
    from partnerships._languages.schema import Words

# The first word of a label tells its article. The texts for what partners have contain it: the relation
# behind a ("al hermanamiento", "a la amistad"), what is celebrated, renewed or put into force behind
# de ("del hermanamiento"), what is concluded without one, and what is suspended as plural relations.
# Convenio de hermanamiento (https://criterios.mx/se-hermanan-colima-y-zapotlan-el-grande/), acta de
# hermandad
# (https://hcdvillademerlo.com/index.php/2016/03/14/declara-hermanamiento-villa-de-merlo-la-carolina/).
_TIES: Final = ("hermanamiento*", "intercambio*", "partenariado*")
_TIES_WITH_LA: Final = ("amistad*", "asociación*", "colaboración*", "cooperación*", "hermandad*")
_PAPERS: Final = (
    *("acta*", "acuerdo*", "convenio*", "juramento*", "memorando*", "memorándum*", "pacto*"),
    *("protocolo*", "tratado*"),
)
_PAPERS_WITH_LA: Final = ("carta*", "declaración*")
_SEVERAL: Final = ("acuerdos*", "convenios*", "hermanamientos*", "pactos*", "vínculos*")
_SISTERS: Final = (
    *("=ciudad hermana", "=ciudad hermanada", "=ciudades hermanas", "=ciudades hermanadas"),
    *("=municipio hermanado", "=municipios hermanados"),
)
_FRIENDS: Final = ("=ciudad amiga", "=ciudades amigas")

_OF: Final = {
    # Any other label, as one in another language, is named as it is.
    "": "del acuerdo «{label}»",
    **dict.fromkeys((*_TIES, *_PAPERS, "vínculo*"), "del {label}"),
    **dict.fromkeys((*_TIES_WITH_LA, *_PAPERS_WITH_LA, "alianza*", "relación*"), "de la {label}"),
    **dict.fromkeys(_SEVERAL, "de los {label}"),
    "relaciones*": "de las {label}",
    **dict.fromkeys(_SISTERS, "del hermanamiento"),
    **dict.fromkeys(_FRIENDS, "de la amistad"),
}

_MONTHS: Final = (
    "enero",
    "febrero",
    "marzo",
    "abril",
    "mayo",
    "junio",
    "julio",
    "agosto",
    "septiembre",
    "octubre",
    "noviembre",
    "diciembre",
)

_INSERTED: Final = {
    "day": "el {date}",
    "month": "{month} de {year}",
    "year": "{date}",
    "decade": "la década de {decade}",
    "first_decade": "{decade}–{last}",
    "century": "el siglo {roman}",
    "unknown": "fecha desconocida",
}
_AT_AN_END: Final = {
    **_INSERTED,
    "unknown": "una fecha desconocida",
    "date..date": "una fecha {date}",
    "..date": "{date}",
    "date..": "{date}",
}

# What is e before Italia and hijos, and y before hierro.
_AND: Final = {
    "": " y ",
    **dict.fromkeys(("i*", "í*", "hi*", "hí*"), " e "),
    **dict.fromkeys(("ia*", "ie*", "hia*", "hie*"), " y "),
}

SPANISH: Final[Words] = {
    "types": {
        "friendship": "pacto de amistad",
        "sister": "hermanamiento",
        "green-sister": "hermanamiento ambiental",
        "strategic-environmental": "asociación estratégica ambiental",
        "friendly-cooperation": "acuerdo de amistad y cooperación",
        # Acuerdo de amistad e intercambio cultural
        # (https://8columnas.com.mx/valle-de-mexico/acuerdo-de-hermandad-e-intercambio-cultural/amp/).
        "exchange": "acuerdo de intercambio",
        "sister-port": "hermanamiento portuario",
    },
    # Poner fin al hermanamiento (https://twinning.org/es/page/juramento-de-hermanamiento).
    "relation": {
        "": "al acuerdo «{label}»",
        **dict.fromkeys((*_TIES, *_PAPERS, "vínculo*"), "al {label}"),
        **dict.fromkeys(
            (*_TIES_WITH_LA, *_PAPERS_WITH_LA, "alianza*", "relación*"), "a la {label}"
        ),
        **dict.fromkeys(_SEVERAL, "a los {label}"),
        "relaciones*": "a las {label}",
        **dict.fromkeys(_SISTERS, "al hermanamiento"),
        **dict.fromkeys(_FRIENDS, "a la amistad"),
    },
    # Acuerdo de hermanamiento
    # (https://protocolo.org/modelos/cursos-y-manuales/manual-protocolo-santiago-de-cali/acuerdo-de-hermanamiento.html).
    "agreement": {
        **_OF,
        **dict.fromkeys((*_TIES, *_TIES_WITH_LA), "del acuerdo de {label}"),
        **dict.fromkeys(_SISTERS, "del acuerdo de hermanamiento"),
        **dict.fromkeys(_FRIENDS, "del acuerdo de amistad"),
    },
    "concluding": {
        **{rule: f"establecimiento {text}" for rule, text in _OF.items()},
        "": "firma del acuerdo «{label}»",
        "hermanamiento*": "{label}",
        **{rule: f"firma {_OF[rule]}" for rule in (*_PAPERS, *_PAPERS_WITH_LA, *_SEVERAL[:2])},
        **dict.fromkeys(_SISTERS, "hermanamiento"),
    },
    "celebrating": _OF,
    # Suspensión temporal de las relaciones, incluido el hermanamiento; reestablecer las relaciones
    # (https://amp.ultimahora.es/noticias/comunidades/2023/09/01/2004935/collboni-retoma-relaciones-entre-barcelona-tel-aviv-tras-suspension-colau.html).
    "suspending": {
        **{rule: f"relaciones derivadas {text}" for rule, text in _OF.items()},
        **dict.fromkeys((*_TIES, *_TIES_WITH_LA), "relaciones de {label}"),
        "relación*": "actividades de la {label}",
        "relaciones*": "{label}",
        **dict.fromkeys(_SISTERS, "relaciones de hermanamiento"),
        **dict.fromkeys(_FRIENDS, "relaciones de amistad"),
    },
    "statuses": {
        "not_concluded": "sin formalizar",
        "pending": "pendiente de entrada en vigor",
        "in_force": "vigente",
        "suspended": "relaciones suspendidas",
        "expired": "plazo vencido",
        "terminated": "finalizado",
        "uncertain": "incierto",
    },
    "dues": {
        "expiry": "vencimiento",
        "notice": "último día de preaviso",
        "renewal": "renovación tácita",
        "review": "revisión",
    },
    "due_title": "{due}: {parties}",
    "acts": {
        "conclusion": "formalización",
        "renewal": "renovación",
        "suspension": "suspensión",
        "resumption": "restablecimiento",
        "termination": "finalización",
        "succession": "sucesión",
        "accession": "adhesión",
        "withdrawal": "retirada",
    },
    "kinds": {
        "visit": "visita",
        "training": "formación",
        "lecture": "conferencia",
        "meeting": "reunión",
        "event": "acto público",
        "ceremony": "ceremonia",
        "award": "distinción",
        "gift": "obsequio",
        "work": "obra conmemorativa",
        "project": "proyecto",
        "proposal": "propuesta",
        "cooperation": "cooperación",
        "support": "apoyo",
        "founding": "creación",
        "designation": "designación",
        "policy": "política",
        "result": "resultado",
        "other": "otros",
    },
    # Words for persons, cities and companies of either gender.
    "roles": {
        "host": "parte anfitriona",
        "visitor": "visitante",
        "donor": "donante",
        "recipient": "parte destinataria",
        "artist": "artista",
        "proposer": "proponente",
        "approver": "responsable de la aprobación",
        "announcer": "responsable del anuncio",
        "organizer": "parte organizadora",
        "participant": "participante",
        "speaker": "ponente",
        "trainer": "responsable de la formación",
        # Participantes del Programa Iberoamericano de Formación Municipal
        # (https://ciudadesiberoamericanas.org/?p=20175).
        "trainee": "participante en la formación",
        "founder": "parte fundadora",
        "adviser": "parte asesora",
        "supporter": "parte colaboradora",
        "builder": "parte constructora",
        "implementer": "parte ejecutora",
        "awarder": "otorgante",
        "leader": "parte impulsora",
        "signatory": "parte firmante",
        "other": "otra función",
    },
    "actors": {
        "person": "persona",
        "group": "grupo",
        "company": "empresa",
        "association": "asociación",
        "school": "centro educativo",
        "ministry": "ministerio",
        "agency": "organismo público",
        "international_organization": "organización internacional",
        "municipality": "municipio",
        "country": "país",
        "other": "otros",
    },
    "fields": {
        "environment": "medio ambiente",
        "economy": "economía",
        "trade": "comercio",
        "industry": "industria",
        "ports": "puertos",
        "culture": "cultura",
        "sport": "deporte",
        "education": "educación",
        "technology": "tecnología",
        "science": "ciencia",
        "health": "salud",
        "welfare": "bienestar social",
        "tourism": "turismo",
        "youth": "juventud",
        "agriculture": "agricultura",
        "disaster-prevention": "prevención de desastres",
        "urban-development": "desarrollo urbano",
        "administration": "administración",
        "citizens": "ciudadanía",
        "peace": "paz",
        "diplomacy": "diplomacia",
    },
    "headings": {
        "on": "fecha",
        "anniversary": "aniversario",
        "milestone": "aniversario destacado",
        "parties": "partes",
        "type": "tipo",
        "status": "situación",
        "since": "desde",
        "origin": "primer acuerdo",
        "id": "ID",
        "note": "observaciones",
        "source": "fuente",
        "completed_years": "años cumplidos",
        "next_anniversary": "próximo aniversario",
        "possible": "posible",
        "due": "plazo",
        "field": "ámbito",
        "actor": "participantes",
        "place": "lugar",
        "commemorates": "conmemora",
        "part_of": "forma parte de",
        "title": "título",
        "duration": "duración",
        "parts": "incluye",
        "quantity": "cantidad",
        "signatory": "firmante",
        "number": "número de acuerdo",
        "language": "idioma",
        "motive": "motivo",
        "claim": "otra fecha",
        "renaming": "cambio de nombre",
        "kind": "clase",
        "text": "texto",
        "role": "función",
        "page": "página",
        "period": "periodo",
        "severity": "gravedad",
        "code": "código",
        "finding": "incidencia",
        "country": "país",
        "region": "región",
        "decade": "década",
        "year": "año",
        "at_least": "mínimo",
        "at_most": "máximo",
        "background": "contexto",
        "registry": "el registro completo",
        "award": "premio",
        "quotation": "cita",
        "picture": "imagen",
    },
    "name_separator": "/",
    "list_separator": ", ",
    "alternative_separator": " / ",
    "list_pattern": {"two": _AND, "middle": ", ", "end": _AND},
    # 1.er and 3.er stand before a noun, as aniversario; 11.º is undécimo.
    "ordinals": {
        "": "{number}.º",
        "1": "{number}.er",
        "3": "{number}.er",
        "11": "{number}.º",
    },
    "year_of": {"": "{ordinal} año"},
    "range_separator": " a ",
    "years": {"": "{count} años cumplidos", "=1": "{count} año cumplido"},
    "amounts": {
        "exact": "{number}",
        "about": "aproximadamente {number}",
        "more_than": "más de {number}",
        "at_least": "al menos {number}",
        "at_most": "como máximo {number}",
    },
    "quantity": "{amount} {of}",
    # Neither the point of Spain nor the comma of Mexico, but a space that does not break, and none in a
    # number of four digits
    # (https://lylcsteresa.blogspot.com/2015/11/los-numeros-arabigos-rae-2010.html, of the Real Academia
    # Española).
    "thousands_separator": "\u00a0",
    "minimum_grouping_digits": 2,
    # 25 aniversario del hermanamiento de la ciudad de Longmont y Zapotlán el Grande
    # (http://zapotlan.gob.mx/Noticia.aspx?id=8a2c3c2f-7b98-4c22-9a76-896d2874a36d).
    "titles": {
        "type": "{ordinal} aniversario {celebrating} entre {parties}",
        "unbroken": "{ordinal} aniversario de la relación ininterrumpida entre {parties}",
        "origin": "{ordinal} aniversario del primer acuerdo entre {parties}",
        "entry_into_force": "{ordinal} aniversario de la entrada en vigor {agreement} entre {parties}",
        "accession": "{ordinal} aniversario de la adhesión de {party} {relation} entre {parties}",
    },
    "sentences": {
        "conclusion": "{concluding} entre {parties}",
        "renewal": "renovación {agreement} entre {parties}",
        "suspension": "suspensión de las {suspending} entre {parties}",
        "suspension_by": "{by} suspende las {suspending} con {others}",
        "resumption": "restablecimiento de las {suspending} entre {parties}",
        "termination": "fin {celebrating} entre {parties}",
        "termination_by": "{by} pone fin {relation} con {others}",
        "succession": "{successor} sucede a {party} como parte {celebrating} con {parties}",
        "accession": "{party} se adhiere {relation} entre {parties}",
        "withdrawal": "{party} se retira {celebrating} con {parties}",
    },
    "clauses": {
        "term": ", con una vigencia de {text}",
        "until": ", hasta {text}",
        "in_force_from": ", en vigor desde {text}",
        "reason": " ({text})",
    },
    "renaming": "{old} pasa a llamarse {new}",
    "details": {
        "line": "{heading}: {text}",
        "separator": "; ",
        "brackets": "{text} ({detail})",
        "part_separator": ", ",
    },
    "quotation": "«{text}»",
    "pages": {"one": "p. {page}", "several": "pp. {page}"},
    "locators": {"footnote": "nota {text}", "article": "artículo {text}", "time": "min. {text}"},
    "works": {
        "editors": "{text} (ed.)",
        "translators": "{text} (trad.)",
        "translation_of": "traducción de {text}",
    },
    "nothing_recorded": "no consta nada sobre los aniversarios: {numbers}",
    "nothing_found": "no consta nada en la historia de {name}",
    "did_you_mean": "¿quiso decir {names}?",
    # The months and their order in a date are those of Unicode CLDR.
    "dates": {
        "months": _MONTHS,
        "months_alone": _MONTHS,
        "days": {"": "{day}"},
        "day": "{day} de {month} de {year}",
        "month": "{month} de {year}",
        "year": "{year}",
        "decade": "década de {decade}",
        "first_decade": "{decade}–{last}",
        "century": "siglo {roman}",
        "inserted": _INSERTED,
        "starts": _AT_AN_END,
        "ends": _AT_AN_END,
        "unknown": "fecha desconocida",
        "spans": {
            "date..date": "entre {start} y {end}",
            "..date": "{end} o antes",
            "date..": "{start} o después",
        },
        "between": {"": "{date}"},
        "qualifiers": {
            "~": "aproximadamente {date}",
            "?": "{date} (fecha incierta)",
            "%": "aproximadamente {date} (fecha incierta)",
        },
        "periods": {
            "date/date": "desde {start} hasta {end}",
            "span/span": "desde {start} hasta {end}",
            "date/..": "desde {start}",
            "date/": "desde {start}, fin desconocido",
            "../date": "hasta {end}",
            "/date": "hasta {end}, inicio desconocido",
            "../..": "sin límite de tiempo",
            "../": "fecha de fin desconocida",
            "/..": "fecha de inicio desconocida",
            "/": "fechas desconocidas",
        },
        "ranges": {
            "days": "del {start_day} al {end_day} de {end_month} de {year}",
            "days_of_months": (
                "del {start_day} de {start_month} al {end_day} de {end_month} de {year}"
            ),
            "months": "de {start_month} a {end_month} de {year}",
        },
        "japanese_eras": False,
    },
    "terms": {
        "years": {"": "{count} años", "=1": "{count} año"},
        "months": {"": "{count} meses", "=1": "{count} mes"},
        "weeks": {"": "{count} semanas", "=1": "{count} semana"},
        "days": {"": "{count} días", "=1": "{count} día"},
        "separator": " y ",
    },
    "explanation": "{ordinal} aniversario, contado desde {start} ({event})",
    "concluded": "{concluding} con {others}",
    "concluded_by": "{concluding} de {first} con {others}",
    "counted_from": {
        "type": "{event}",
        "unbroken": "inicio de la relación ininterrumpida: {event}",
        "origin": "primer acuerdo: {event}",
        "entry_into_force": "entrada en vigor: {event}",
    },
    "accession": "adhesión de {party}",
    "longer_counts": {
        "unbroken": "; sin interrupción desde {start}: {years}",
        "origin": "; desde el primer acuerdo ({start}): {years}, interrupciones incluidas",
    },
    "presumption": " (se presume la continuidad)",
    "other_dates": "; otras fechas indicadas: {dates}",
    # Saltar al contenido (principal):
    # https://github.com/django/django/blob/HEAD/django/contrib/admin/locale/es/LC_MESSAGES/django.po.
    # Noticias: Plone (https://github.com/collective/plone.app.locales). Versión para imprimir:
    # https://github.com/wikimedia/mediawiki/blob/HEAD/languages/i18n/es.json. Estadísticas:
    # https://github.com/WeblateOrg/weblate/blob/HEAD/weblate/locale/es/LC_MESSAGES/django.po.
    "site": {
        "language": "Español",
        "partnerships": "Hermanamientos y acuerdos",
        "coming": "Próximamente",
        "timeline": "Cronología",
        "map": "Mapa",
        "acts": "Acuerdos",
        "exchanges": "Intercambios",
        "history": "Historia",
        "commemorations": "Conmemoraciones",
        "sources": "Fuentes",
        "years": "Años",
        "counts": "Estadísticas",
        "search": "Buscar",
        "calendar": "Calendario",
        "news": "Noticias",
        "downloads": "Descargas",
        "sheet": "Versión para imprimir",
        "skip": "Saltar al contenido",
        "as_of": "Fecha de los datos: {date}. Registro: {digest}",
    },
    # Error, advertencia, nota: https://github.com/sphinx-doc/sphinx/blob/HEAD/sphinx/locale/es/LC_MESSAGES/sphinx.po.
    "severities": {
        "error": "error",
        "warning": "advertencia",
        "note": "nota",
    },
    "findings": {
        "P101": "es el mismo vínculo que {other}: mismas partes y mismo tipo ({type}) al mismo tiempo",
        "P201": "se formalizó y finalizó el mismo día ({first})",
        "P202": "consta una segunda finalización; la primera: {first}",
        "P203": "consta una segunda suspensión sin restablecimiento; la primera: {first}",
        "P204": "finalizó antes de cumplirse su plazo, que vencía en esta fecha: {last}",
        "P205": "la renovación acorta el acuerdo (vencimiento anterior: {before}; nuevo: {last})",
        "P206": "consta una doble renovación el mismo día ({first})",
        # Creación o supresión de municipios
        # (https://papelea.com/es/leyes/ley-de-bases-del-regimen-local/titulo-ii_capitulo-i).
        "P301": "{municipality} figura como parte ({day}) tras su supresión ({until}), sin sucesión",
        "P302": "{municipality} figura como parte ({day}) antes de su creación ({since})",
        "P303": "{municipality} no tiene nombre en esta fecha: {on}",
        "P401": "el acuerdo ha vencido: {last}",
        "P402": "vencimiento del acuerdo: {last}",
        "P403": "el acuerdo se renueva tácitamente; último día de preaviso: {notice}",
        "P501": "se desconoce la fecha de formalización",
        "P502": "la formalización tiene fecha futura: {on} (fecha de la comprobación: {day})",
        "P503": "{count} de {total} formalizaciones ({percent}\u00a0%) son del año {year}",
        "P504": "{count} de {total} fechas de formalización ({percent}\u00a0%) caen el {month_day}",
        "P601": "no se indica ninguna fuente de esta formalización",
        "M101": "{value} no es un identificador válido del sistema {scheme}, como {example}",
        "M102": "el dígito de control de {value} es incorrecto: debe ser {digit}",
        "M103": "{value} ({scheme}) es un identificador de otro país: {other_country}, no {country}",
        "M104": "{other} tiene el mismo identificador ({scheme}): {value}",
        "M105": "falta un identificador del sistema {scheme}, habitual en {country}",
        "N101": "texto leído con una codificación errónea: {text} (probablemente {repaired})",
        "N102": "se han perdido letras: {text}",
        "N103": "{text} se escribe {other_text} en {other}",
        "T101": "el tipo {type} no está predefinido ni tiene un tipo más amplio",
        "E101": "su fecha ({when}) no es la del aniversario que conmemora, el número {number} ({on})",
        "E102": "el vínculo había finalizado antes del aniversario que conmemora, el número {number} ({on})",
        "E201": "el vínculo {partnership} había finalizado antes de esta fecha: {when}",
        "E301": "{municipality} aún no existía en ese momento: {when} (creación: {since})",
        "E302": "{municipality} ya no existía en ese momento: {when} (supresión: {until})",
        "E601": "no se indica ninguna fuente de este intercambio",
        "C101": "nada tiene aquí el ID {subject}, para el que se descarta {code}",
        "C102": "se descarta {ignored}, pero no existe esa incidencia",
    },
    "aspects": {
        "date": "fecha",
        "type": "tipo",
        "term": "vigencia",
        "entry_into_force": "entrada en vigor",
        "agreement": "otro acuerdo",
        "renewal": "renovación",
        "suspension": "suspensión",
        "resumption": "restablecimiento",
        "end": "finalización",
        "parties": "partes",
        "status": "situación",
    },
    # Identificador, similar, coincidente, ya no figura: https://github.com/WeblateOrg/weblate/blob/HEAD/weblate/locale/es/LC_MESSAGES/django.po.
    "doubts": {
        "no_country": "país sin indicar",
        "countries_differ": "países distintos",
        "identifiers_differ": "identificadores distintos",
        "similar_name": "nombre solo similar",
        "date_alone": "solo coincide la fecha",
        "parties_differ": "partes distintas",
        "several": "varias correspondencias posibles",
    },
    "reasons": {
        "identifier": "identificador común",
        "name": "mismo nombre",
        "succession": "sucesión",
        "similar_name": "nombre similar",
        "date": "misma fecha",
    },
    "results": {
        "agrees": "coincide",
        "agrees_by_claim": "coincide con otra fecha indicada",
        "differs": "difiere",
        "proposed": "quizá el mismo",
        "only_ours": "solo en el registro propio",
        "only_theirs": "solo en el otro registro",
    },
    "counts": {
        "agreeing": "coincidentes: {count}",
        "differing": "con diferencias: {count}",
        "proposed": "por confirmar: {count}",
        "only_ours": "solo en el registro propio: {count}",
        "only_theirs": "solo en el otro registro: {count}",
        "added": "añadidos: {count}",
        "changed": "modificados: {count}",
        "removed": "eliminados: {count}",
        "contradicted": "en contradicción con la lista: {count}",
        "doubtful": "dudosos: {count}",
        "gone": "ausentes de la lista: {count}",
        "ended": "finalizados y aún en la lista: {count}",
        "errors": "errores: {count}",
        "warnings": "advertencias: {count}",
        "notes": "notas: {count}",
        "no_findings": "sin incidencias",
    },
    "comparison": {
        "result": "resultado",
        "partnership": "vínculo",
        "aspect": "dato",
        "ours": "registro propio",
        "theirs": "otro registro",
        "nothing": "sin datos",
        "difference": "{aspect} – registro propio: {ours}; otro registro: {theirs}",
        "by": "por decisión unilateral: {text}",
        "until": "hasta {text}",
        "renews": "renovación tácita: {text}",
        "notice": "preaviso: {text}",
        "identity": "{ours} corresponde a {theirs} ({reason}: {evidence})",
        "doubtful": "{text}; dudas: {doubts}",
    },
    "updating": {
        "added": "{text}: se añade",
        "removed": "{text}: se elimina",
        "contradiction": "{partnership}: {aspect} – se mantiene: {ours}; según la lista: {theirs}",
        "proposed": "{partnership}: quizá {title} en la lista ({doubts}); no se incorpora",
        "ended": "{partnership}: finalizado, pero aún en la lista",
        "gone": "{partnership}: ya no figura en la lista; se conserva (se elimina con {option})",
        "not_read": "{partnership}: no figura en las filas legibles de la lista; se conserva (se elimina con {option})",
        "new_home": "{name}: aún no está en el registro, por lo que toda la lista es nueva",
        "suggestion": "{text}; {question}",
        "not_saved": "no se ha guardado nada ({option})",
    },
    "records": {
        "municipality": "municipio",
        "type": "tipo",
        "partnership": "vínculo",
        "field": "ámbito",
        "exchange": "intercambio",
        "source": "fuente",
        "checks": "comprobaciones",
    },
}


SPANISH_LISTS: Final[ListWords] = {
    "headings": {
        "municipality": """
            municipio, ciudad, localidad, ayuntamiento, municipalidad, nombre del municipio
            ciudad española
            municipio español, ciudad mexicana, municipio mexicano, nuestra ciudad, comuna
            entidad local
            población, ciudad local, alcaldía, pueblo, ciudad o municipio, entidad, gobierno local
            municipio/ciudad, ciudad/municipio, ayuntamiento español""",
        "partner": """
            ciudad hermanada, ciudades hermanadas, ciudad hermana, ciudades hermanas
            municipio hermanado
            municipio hermano, hermanamiento, hermanamientos, hermanada con, hermanado con
            hermanamiento con
            ciudad extranjera, nombre, nombre de la ciudad, nombre de la ciudad hermana
            localidad hermanada
            localidad hermana, pueblo hermanado, pueblo hermano, ciudad socia, socio, contraparte
            municipio extranjero, ciudad amiga, ciudades amigas, municipios hermanados
            municipios hermanos
            localidades hermanadas, pueblos hermanados, gobierno local extranjero
            ciudad contraparte
            ciudad asociada, entidad hermanada, ciudad/municipio hermanado
            ciudad hermanada (país), ciudad o municipio hermanado, ciudad extranjera hermanada
            municipio extranjero hermanado, gobierno local contraparte, ciudad homóloga, ciudades""",
        "partner_country": """
            país, nación, país de la ciudad hermana, país/región, país o región, países
            país hermanado
            país de origen, país contraparte""",
        "partner_region": """
            región, provincia, departamento, estado, comunidad autónoma, estado/provincia
            provincia/estado
            región/provincia, prefectura, cantón, condado, estado o provincia, provincia o estado
            entidad federativa, división administrativa, subdivisión, región/estado, distrito""",
        "type": """
            tipo, tipo de hermanamiento, tipo de acuerdo, tipo de relación, modalidad, categoría
            tipo de convenio, naturaleza, clase, clase de acuerdo, instrumento
            tipo de instrumento, relación
            acuerdo, tipo de vínculo, convenio, figura, forma""",
        "date": """
            fecha, año, desde, fecha de hermanamiento, fecha del hermanamiento, fecha de firma
            fecha de la firma, firma, firmado, firmado el, año de hermanamiento
            año del hermanamiento
            año de firma, fecha de inicio, inicio, suscripción, fecha de suscripción
            fecha del acuerdo
            fecha del convenio, hermanada desde, hermanadas desde, hermanado desde, hermanados desde
            establecido, establecida, fecha de establecimiento, fecha de celebración
            fecha de creación
            año de inicio, suscrito el, suscrito, fecha de formalización, vigente desde, a partir de
            vigencia desde, firma del convenio, firma del acuerdo, fecha de aprobación, de
            declarado
            fecha de declaración, fundación, año de establecimiento, año de suscripción, constituido
            fecha de firma del convenio, fecha de firma del acuerdo, fecha del acta
            fecha de hermandad, año de hermandad, fecha de suscripción del acuerdo
            fecha de suscripción del convenio, acta de hermanamiento, acta firmada el
            fecha acuerdo, fecha hermanamiento, fecha firma, año hermanamiento
            fecha de acuerdo plenario, acuerdo plenario, acuerdo de pleno, pleno
            fecha de formalización del hermanamiento, ordenanza, fecha de ordenanza, declarada
            año de declaración, fecha de ratificación?""",
        "precision": "precisión",
        "until": """
            hasta, vencimiento, fecha de vencimiento, fecha de fin, fin, fecha final, vence
            vigente hasta
            fecha de término, fecha de finalización, fin de vigencia, vigencia hasta
            fecha de conclusión
            término, finalización, caducidad, fecha de caducidad, año de fin, fecha de expiración
            expira
            válido hasta, vence el""",
        "end": """
            terminado, disuelto, cancelado, roto, terminación, fecha de terminación
            fecha de disolución
            cancelación, fecha de cancelación, rescindido, ruptura, fecha de ruptura, rescisión
            anulado
            anulación, disolución, extinguido, extinción, cancelado el, roto el""",
        "term": """
            vigencia, duración, plazo, período de vigencia, periodo, vigencia del convenio
            plazo de vigencia""",
        "status": """
            estado, estatus, situación, situación actual, estado actual, estado del hermanamiento
            activo
            status, condición, estado del convenio, estado del acuerdo, activo/inactivo
            estatus actual""",
        "renewed": """
            renovado, renovación, fecha de renovación, renovado el, ratificación, ratificado
            última renovación
            prórroga, refrendo""",
        "suspended": "suspendido, suspensión, fecha de suspensión, suspendido el, suspendido desde",
        "as_of": """
            actualizado, actualización, fecha de actualización, última actualización
            fecha de corte, consultado
            consultado el, actualizado al, datos a""",
        "latitude": "latitud",
        "longitude": "longitud",
        "note": """
            observaciones, observación, notas, nota, comentarios, comentario, detalles, descripción
            información adicional, aclaraciones, remarks?, ámbitos de cooperación
            áreas de cooperación, temas, actividades, historia, antecedentes, objeto, objetivo
            datos de interés, información, motivo""",
        "year": "año de la firma",
        "month": "mes",
        "day": "día",
        "detail": """
            población total, habitantes, referencia, referencias, ref., fuente, fuentes, enlace
            sitio web
            página web, continente, web, superficie, gentilicio, contacto, primer contacto
            primeros contactos, alcalde, idioma, coordenadas, código, url, dirección, teléfono
            escudos, región geográfica, habitantes (año), zona""",
        "ignored": "núm., número, n.º, nº, no., n, #, escudo, bandera, imagen, mapa",
        "municipality_region": "entidad federativa mexicana",
    },
    "types": {
        "sister": """
            hermanamiento, hermanamientos, ciudad hermana, ciudad hermanada, ciudades hermanadas
            ciudades hermanas, hermandad?, convenio de hermanamiento, acuerdo de hermanamiento
            protocolo de hermanamiento, juramento de hermanamiento, acta de hermanamiento
            acta de hermandad?
            carta de hermanamiento, hermanada, hermanado, municipio hermanado
            hermanamiento y cooperación?
            hermanamiento múltiple, declaración de hermanamiento múltiple
            declaración de hermanamiento
            convenio de hermandad?, hermana, hermanas, pueblo hermanado, localidad hermanada
            hermanamiento oficial, acuerdo de hermandad?, hermanamiento de ciudades
            ciudades hermanadas (gemelas), convenio de ciudades hermanas
            acuerdo de ciudades hermanas, hermanamientos internacionales
            declaración de ciudades hermanas, ciudad gemela, ciudades gemelas
            hermandad de ciudades?""",
        "friendship": """
            amistad, ciudad amiga, pacto de amistad, acuerdo de amistad, convenio de amistad
            convenio de hermanamiento y amistad, carta de amistad, protocolo de amistad
            declaración de amistad
            ciudades amigas, relación de amistad, tratado de amistad, convenios de amistad
            acuerdos de amistad, pactos de amistad, memorándum de amistad""",
        "friendly-cooperation": """
            cooperación amistosa, amistad y cooperación, convenio de amistad y cooperación
            acuerdo de amistad y cooperación, cooperación y amistad""",
        "exchange": """
            intercambio, acuerdo de intercambio?, convenio de intercambio?
            ciudad de intercambio?""",
        "green-sister": "hermanamiento verde?",
        "sister-port": """
            puerto hermano, puertos hermanos, puerto hermanado, hermanamiento de puertos
            hermanamiento portuario""",
        "intent": """
            carta de intención, carta de intenciones, declaración de intenciones
            declaración de intención
            protocolo de intenciones""",
        "solidarity-partnership": "hermanamiento solidario, hermanamiento de solidaridad",
    },
    "intent_parts": """
        carta de intención, carta de intenciones, declaración de intenciones
        declaración de intención
        protocolo de intenciones""",
    "states": {
        "in_force": """
            vigente, vigentes, en vigor, activo, activa, activos, activas, en curso, vivo, sí
            válido, válida
            actual, en vigencia, vigor, en ejecución, operativo, vigente por tiempo indefinido""",
        "concluded": """
            firmado, firmada, suscrito, suscrita, establecido, establecida, rubricado, rubricada
            declarado
            formalizado, formalizada, celebrado, celebrada, acordado, hermanado, hermanada
            constituido
            aprobado, aprobada, concertado, firma, suscripción""",
        "renewed": """
            renovado, renovada, renovados, renovación, ratificado, ratificada, ratificación
            prorrogado
            prorrogada, prórroga, refrendado, refrendada, reafirmado, reafirmada, extendido
            reafirmación
            refrendo, actualizado, revalidado""",
        "resumed": """
            restablecido, restablecida, restablecimiento, reanudado, reanudada, reactivado
            reactivada, retomado
            retomada, reanudación, reactivación""",
        "suspended": """
            suspendido, suspendida, suspendidos, suspendidas, suspensión, suspensión temporal
            congelado
            congelada, relaciones congeladas, suspendido temporalmente, suspendida temporalmente
            en suspenso
            pausado, pausada, en pausa, paralizado, paralizada, interrumpido
            temporalmente suspendido
            en suspensión, suspender, congelar, interrumpir""",
        "dormant": """
            inactivo, inactiva, inactivos, inactivas, sin actividad, sin actividades
            sin contacto, no activo
            poco activo, sin actividad actual, dormido, en desuso""",
        "expired": """
            vencido, vencida, vencidos, vencidas, caducado, caducada, expirado, expirada
            no renovado
            no renovada, sin vigencia, no vigente, caduco, sin renovar
            ya no vigente""",
        "terminated": """
            concluido, concluida, roto, rota, rotos, rotas, anulado, anulada, cancelado
            cancelada, cancelados
            canceladas, extinguido, extinguida, terminado, terminada, rescindido, rescindida
            disuelto, disuelta
            ruptura, finalizado, finalizada, revocado, revocada, cancelación, terminación
            extinto, extinta
            cesado, resuelto, resuelta, rescisión, anulación, disolución, abandonado
            dado por terminado
            disuelto por, denunciado, derogado, poner fin, puso fin, dejar sin efecto
            dejado sin efecto, deja sin efecto, sin efecto, romper, rescindir, terminar
            dar por terminado, dado de baja
            rompió, se rompió, rompieron, rompe relaciones""",
    },
    "relations": """
        hermanamiento, relación, relaciones, acuerdo, convenio, cooperación, contacto, contactos
        vínculo, vínculos, colaboración, amistad, tratado, pacto, hermandad""",
    "activities": """
        intercambio escolar, intercambio estudiantil, intercambio de estudiantes
        intercambios escolares
        intercambio juvenil, viaje, visita, delegación, festival, concierto, torneo, exposición
        feria
        fiesta, ceremonia, aniversario, evento, proyecto, vuelo, ruta aérea, beca, curso, encuentro
        carrera, intercambio cultural, intercambios culturales, intercambio deportivo, partido
        misión, misión comercial, semana cultural, campamento, línea aérea, muestra, congreso
        jornadas""",
    "former": """
        antiguo, antigua, antiguos, antiguas, ex, ex-, anterior, anteriores, exciudad
        anteriormente, histórico
        histórica, pasado""",
    "months": (
        "enero, ene",
        "febrero, feb",
        "marzo, mar",
        "abril, abr",
        "mayo, may",
        "junio, jun",
        "julio, jul",
        "agosto, ago, agto",
        "septiembre, sept, sep, setiembre, set",
        "octubre, oct",
        "noviembre, nov, nbre",
        "diciembre, dic, dbre",
    ),
    "weekdays": (
        "lunes, lun",
        "martes, mar",
        "miércoles, mié",
        "jueves, jue",
        "viernes, vie",
        "sábado, sáb",
        "domingo, dom",
    ),
    "dated": """
        el, en, de, del, firmado, firmado el, suscrito el, con fecha, con fecha de, fecha, año
        el año
        en el año, firmado en, firma, firmada el, en fecha, de fecha, suscrito, suscrita el
        hermanado en
        hermanada en, acuerdo de, acuerdo del, hermanamiento firmado el, establecido en
        establecido el
        declarado el, aprobado el, celebrado el, formalizado el, dado en""",
    "dated_behind": "firmado, firma, d. c., d.c.",
    "since": """
        desde, desde el, a partir de, a partir del, desde el año, hermanada desde, hermanadas desde
        hermanado desde, vigente desde, a contar del, desde hace?, inicio, del, de""",
    "until": """
        hasta, hasta el, al, vigente hasta, vence, vence el, hasta finales de, con vencimiento
        vencimiento
        hasta el año, válido hasta, expira el""",
    "to": "a, al, hasta, hasta el",
    "before": "antes de, antes del, anterior a, con anterioridad a, a más tardar",
    "after": "después de, después del, tras, posterior a, con posterioridad a",
    "between": "entre, entre el",
    "about": """
        hacia, alrededor de, aproximadamente, aprox, aprox., circa, ca, ca., c., cerca de
        probablemente
        en torno a, sobre""",
    "part_of_year": """
        principios de, a principios de, inicios de, a inicios de, mediados de, a mediados de
        finales de
        a finales de, fines de, a fines de, primavera, verano, otoño, invierno, comienzos de
        a comienzos de
        primavera de, verano de, otoño de, invierno de""",
    "fiscal": "año fiscal, ejercicio?",
    "unknown": """
        desconocido, desconocida, s. f., s.f., sin fecha, s/f, sin datos, no disponible, n. d.
        n.d., n/d, s/d
        sin información, se desconoce, fecha desconocida, no consta, no especificado
        no determinado, sin dato
        no se conoce""",
    "ongoing": """
        actualidad, la actualidad, presente, el presente, hoy, vigente, activo, activa
        a la fecha, la fecha
        indefinido, indefinida, ninguno, ninguna, sin vencimiento, en curso, actual, actualmente, no
        indeterminado, indeterminada, permanente, hasta la fecha, hasta hoy, hasta la actualidad
        ilimitada
        ilimitado, tiempo indefinido, vigencia indefinida, sin término, sin caducidad, no aplica
        renovación automática, hasta el presente, a la actualidad""",
    "joints": "y, e, &, así como",
    "prepositions": "en, de, del, de la, en el, en la, en los, en las",
    "articles": "el, la, los, las, del, de la, de los, de las",
    "regions": """
        provincia, provincia de, región, región de, departamento, departamento de, estado, estado de
        comunidad autónoma, prefectura, prefectura de, distrito, condado, condado de, cantón
        cantón de, comarca
        comunidad de, departamento del, provincia del, comarca de, región autónoma""",
    "municipalities": """
        ciudad de, ciudad, municipio de, municipio, villa de, pueblo de, ayuntamiento de
        municipalidad de
        distrito de, localidad de, villa, localidad, comuna de, pueblo, municipalidad, aldea de
        alcaldía de
        cantón de, parroquia de, área metropolitana de, intendencia de""",
    "link_notes": """
        enlace externo, se abre en ventana nueva, abre en ventana nueva, sitio web, página web
        enlace
        ventana nueva, abre en una nueva ventana, abre nueva ventana, sitio oficial, web oficial
        se abre en una ventana nueva, nueva ventana""",
    "as_of": """
        actualizado, actualizado a, actualizado el, actualizado al, a fecha de, última actualización
        consultado el, datos a, actualización, información al, con corte al, fecha de corte, a fecha
        datos actualizados a""",
    "totals": "total, totales, suma, subtotal, total general, número total",
    "dittos": "ídem, id., ibíd., ibídem, mismo, misma, igual",
}
"""What is read in lists."""
