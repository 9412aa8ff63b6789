"""Italian, in lists of partnerships."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from partnerships._languages.lists import ListWords

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
