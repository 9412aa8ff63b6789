"""Spanish, in lists of partnerships."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from partnerships._languages.lists import ListWords

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
