"""Dutch, in lists of partnerships."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from partnerships._languages.lists import ListWords

DUTCH_LISTS: Final[ListWords] = {
    "headings": {
        "municipality": """
            gemeente, stad, plaats, gemeentenaam, nederlandse gemeente, nederlandse stad
            naam gemeente
            naam van de gemeente, vlaamse gemeente, belgische gemeente, onze stad, woonplaats, kern
            eigen gemeente, stad/gemeente, gemeente/stad, plaats/gemeente""",
        "partner": """
            partnerstad, partnersteden, partnergemeente, partnergemeenten, zusterstad, zustersteden
            zustergemeente, stedenband, stedenbanden, stedenband met, jumelage, jumelages
            jumelage met
            verbroederd met, verbroederde gemeente, verbroederde stad, verbroedering
            verbroederingen, partner
            naam, buitenlandse gemeente, buitenlandse stad, partnerplaats, vriendschapsstad
            vriendschapsband
            verbroedering met, zusterplaats, buitenlandse partner, naam partnerstad
            verbroederde gemeenten
            verbroederde steden, vriendschapssteden, partnerregio, jumelagegemeente, jumelagepartner
            jumelagestad, partner stad, zusterstad/partnerstad, bevriende gemeente
            vriendschapsgemeente""",
        "partner_country": """
            land, natie, staat?, partnerland, land/regio, land van herkomst, landen""",
        "partner_region": """
            provincie, regio, deelstaat, departement, gewest, kanton, district, prefectuur
            provincie/regio
            provincie/staat, graafschap, bondsland""",
        "type": """
            type, soort, aard, soort relatie, soort band, vorm, type relatie, categorie
            soort samenwerking
            aard van de relatie, type band, type stedenband, soort stedenband, relatie, overeenkomst
            vorm van samenwerking, type samenwerking""",
        "date": """
            sinds, datum, jaar, begin, vanaf, ondertekening, datum ondertekening
            datum van ondertekening
            ondertekend, ondertekend op, begindatum, startdatum, jaar van ondertekening
            beginjaar, startjaar
            aangegaan, aangegaan in, jaar van aangaan, gesloten, oprichting, opgericht
            stedenband sinds
            partnerstad sinds, jumelage sinds, start, verbroederd sinds, van, jumelagedatum
            ingangsdatum
            datum jumelage, datum verbroedering, jaar van verbroedering, jaar verbroedering
            sedert, tekening
            datum overeenkomst, getekend, getekend op, datum aangaan, aanvang, aanvangsdatum
            ingang, jaartal
            sinds jaar, gestart, gestart in, jaar van oprichting, partner sinds, band sinds
            jaar overeenkomst, start stedenband, datum raadsbesluit, raadsbesluit""",
        "precision": "precisie, nauwkeurigheid",
        "until": """
            tot en met, t/m, einde, einddatum, geldig tot, eindigt, looptijd tot, tot, eindjaar
            afloopdatum
            loopt tot, vervaldatum, geldig t/m, expiratiedatum, eind, verloopt op""",
        "end": """
            beëindigd, beëindigd op, beëindiging, opgezegd, opgezegd op, opgeheven, ontbonden
            verbroken
            datum beëindiging, opzegging, opheffing, jaar van beëindiging, datum opzegging
            datum van beëindiging, gestopt, ontbinding""",
        "term": "looptijd, duur, geldigheid, termijn, geldigheidsduur, contractduur",
        "status": """
            status, stand van zaken, toestand, actief, huidige status, situatie, actief/inactief
            activiteit""",
        "renewed": """
            vernieuwd, vernieuwing, verlengd, verlenging, hernieuwd, hernieuwd op, verlengd op
            hernieuwing
            vernieuwd op, datum verlenging""",
        "suspended": "opgeschort, opgeschort sinds, opschorting, opgeschort op",
        "as_of": """
            peildatum, stand, bijgewerkt, laatst bijgewerkt, geraadpleegd, datum gegevens
            bijgewerkt op
            laatste update, per datum""",
        "latitude": "breedtegraad, breedte",
        "longitude": "lengtegraad, lengte",
        "note": """
            opmerking, opmerkingen, toelichting, notitie, notities, bijzonderheden, omschrijving
            commentaar
            noten, noot, beschrijving, aanvulling, overig, thema's, thema, activiteiten
            samenwerkingsgebieden, geschiedenis, achtergrond, info, projecten""",
        "year": "jaar ondertekening",
        "month": "maand",
        "day": "dag",
        "detail": """
            inwoners, inwonertal, bron, bronnen, link, website, referenties, referentie, afstand
            werelddeel, continent, contactpersoon, oppervlakte, burgemeester, stichting, taal
            eerste contacten, eerste contact""",
        "ignored": "nr, nr., nummer, volgnummer, vlag, wapen, afbeelding, kaart, foto",
    },
    "types": {
        "sister": """
            stedenband, stedenbanden, partnerstad?, partnersteden?, partnergemeente?, zusterstad
            zustersteden
            jumelage, jumelages, verbroedering?, verbroederd?, gemeentelijke partnerschap?
            partnerschap?
            zustergemeente, verbroederde gemeente, verbroederde stad, zusterband
            officiële stedenband
            jumelageverdrag, verbroederingsakkoord, gemeenteband, zusterstedenband
            stedenbandovereenkomst
            partnerschapsovereenkomst?, stedelijk partnerschap?, jumelagegemeente
            jumelageovereenkomst""",
        "friendship": """
            vriendschap, vriendschapsband, vriendschapsstad, vriendschapsverdrag
            vriendschapsovereenkomst
            bevriende stad, vriendschapsrelatie, bevriende gemeente, vriendschapsbanden
            vriendschapsverklaring
            vriendschapscharter, vriendschappelijke relatie, vriendschapssteden
            vriendschappelijke band
            bevriende steden""",
        "friendly-cooperation": "vriendschappelijke samenwerking, vriendschap en samenwerking",
        "exchange": "uitwisseling, uitwisselingsstad?, uitwisselingen",
        "sister-port": "zusterhaven, partnerhaven, zusterhavens",
        "intent": "intentieverklaring, letter of intent, intentieovereenkomst",
        "project-partnership": "projectpartnerschap, projectpartnerschappen",
        "climate-partnership": "klimaatpartnerschap",
    },
    "intent_parts": "intentieverklaring, intentieovereenkomst",
    "states": {
        "in_force": """
            actief, actieve, van kracht, lopend, lopende, geldig, bestaand, bestaande, ja, levend
            loopt
            in werking, doorlopend, huidig, loopt nog, bestaat nog, nog actief""",
        "concluded": """
            gesloten, ondertekend, ondertekende, aangegaan, opgericht, gestart, getekend
            bekrachtigd, begonnen
            gevestigd, afgesloten, verbroederd, officieel, ondertekening, vastgesteld, ingesteld
            oprichting""",
        "renewed": """
            vernieuwd, hernieuwd, verlengd, herbevestigd, vernieuwing, verlenging, hernieuwing
            herbevestiging
            opnieuw ondertekend, herondertekend, bevestigd""",
        "resumed": """
            hervat, heropgenomen, hervatting, heropend, gereactiveerd, hersteld
            nieuw leven ingeblazen""",
        "suspended": """
            opgeschort, opgeschorte, opschorting, bevroren, stilgelegd, tijdelijk stopgezet
            on hold, op pauze
            tijdelijk opgeschort, gepauzeerd, in de ijskast, voorlopig opgeschort, in de koelkast
            onderbroken
            opschorten, in de wacht""",
        "dormant": """
            inactief, inactieve, slapend, slapende, niet actief, niet-actief, niet meer actief
            doodgebloed
            sluimerend, slaapt, op een laag pitje, geen contact, geen activiteiten, stil, ingedut""",
        "expired": "verlopen, afgelopen, niet verlengd, vervallen, afgelopen termijn, verstreken",
        "terminated": """
            beëindigd, beëindigde, beëindiging, opgezegd, opgezegde, opgeheven, ontbonden
            verbroken, gestopt
            stopgezet, opzegging, opheffing, afgebroken, geëindigd, ingetrokken, geannuleerd
            afgeschaft
            ontbinding, bestaat niet meer, ten einde, gestaakt, afgesloten dossier?, verbreking
            opheffen, beëindigen, opzeggen""",
    },
    "relations": """
        stedenband, relatie, relaties, band, banden, overeenkomst, samenwerking, contact, contacten
        partnerschap, jumelage, vriendschapsband""",
    "activities": """
        scholenuitwisseling, leerlingenuitwisseling, jongerenuitwisseling, uitwisselingsprogramma
        uitwisseling van leerlingen, schooluitwisseling, reis, bezoek, delegatie, festival, concert
        toernooi, tentoonstelling, markt, feest, viering, jubileum, evenement, project, vlucht, kamp
        cultuuruitwisseling, sportuitwisseling, uitwisseling van scholen, schoolreis, braderie
        koor""",
    "former": """
        voormalig, voormalige, ex-, vroeger, vroegere, oud, oude, gewezen, eerdere
        vroegere stedenband
        historische, historisch, vml., voorheen""",
    "months": (
        "januari, jan",
        "februari, feb",
        "maart, mrt, mar",
        "april, apr",
        "mei",
        "juni, jun",
        "juli, jul",
        "augustus, aug",
        "september, sep, sept",
        "oktober, okt",
        "november, nov",
        "december, dec",
    ),
    "weekdays": (
        "maandag, ma",
        "dinsdag, di",
        "woensdag, wo",
        "donderdag, do",
        "vrijdag, vr",
        "zaterdag, za",
        "zondag, zo",
    ),
    "dated": """
        op, in, d.d., dd., gedateerd, ondertekend, ondertekend op, gesloten op, gesloten in
        datum, jaar
        in het jaar, getekend op, aangegaan in, aangegaan op, opgericht in, gestart in
        ondertekend in, de
        getekend in, verbroederd in, ondertekening, gestart op, getekend""",
    "dated_behind": "ondertekend, gesloten, getekend, n.chr., n. chr., opgericht",
    "since": """
        sinds, vanaf, met ingang van, van, per, sedert, sinds het jaar, partnerstad sinds
        stedenband sinds
        jumelage sinds, m.i.v., ingaande, actief sinds""",
    "until": """
        tot en met, t/m, tot, tot aan, geldig tot, tot en met het jaar, loopt tot, eindigt op
        tot eind
        tot en met eind, geldig t/m""",
    "to": "tot, tot en met, t/m, tm",
    "before": "voor, eerder dan, uiterlijk",
    "after": "na, later dan",
    "between": "tussen",
    "about": """
        ca, ca., circa, rond, omstreeks, ongeveer, plm., ±, vermoedelijk, rondom, waarschijnlijk
        om en nabij""",
    "part_of_year": """
        begin, midden, medio, eind, einde, voorjaar, lente, zomer, najaar, herfst, winter, half
        begin van
        eind van""",
    "fiscal": "boekjaar?",
    "unknown": """
        onbekend, z. j., z.j., zonder jaar, n. b., n.b., nb, niet bekend, geen datum, zonder datum
        datum onbekend, nog onbekend, onduidelijk, niet vermeld, geen gegevens, n.v.t.?""",
    "ongoing": """
        heden, nu, lopend, actief, vandaag, geen, onbepaald, onbepaalde tijd
        voor onbepaalde tijd, nog steeds
        doorlopend, huidig, nog actief, onbeperkt, nee, bestaat nog, tegenwoordig, geen einddatum
        tot heden
        tot op heden, loopt nog""",
    "joints": "en, &, alsmede, alsook",
    "prepositions": "in, te, uit, aan, bij",
    "articles": "de, het, der, 't",
    "regions": """
        provincie, regio, deelstaat, departement, gewest, kanton, district, prefectuur, staat
        graafschap
        bondsstaat, woiwodschap, provincie van, bondsland, oblast, autonome regio, de provincie""",
    "municipalities": """
        gemeente, stad, dorp, de gemeente, stadsdeel, hoofdstad, de stad, gemeente van, stadsgewest
        deelgemeente, plaats""",
    "link_notes": """
        externe link, opent in nieuw venster, opent in een nieuw venster, nieuw venster, website
        link
        externe website, opent in nieuw tabblad, officiële website
        deze link opent in een nieuw venster
        verwijst naar een andere website""",
    "as_of": """
        peildatum, stand per, per, bijgewerkt, bijgewerkt op, laatst bijgewerkt
        laatst bijgewerkt op
        stand van zaken per, geraadpleegd op, stand, geraadpleegd, bijgewerkt tot, laatste update""",
    "totals": "totaal, som, subtotaal, totalen, eindtotaal, totaal aantal, aantal",
    "dittos": "idem, id., ibid., dito, zelfde, als boven",
}
"""What is read in lists."""
