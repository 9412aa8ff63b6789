"""German, in lists of partnerships."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from partnerships._languages.lists import ListWords

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
