"""Swedish, in lists of partnerships."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from partnerships._languages.lists import ListWords

SWEDISH_LISTS: Final[ListWords] = {
    "headings": {
        "municipality": """
            kommun, stad, ort, kommunnamn, svensk kommun, namn på kommunen, svensk ort, tätort
            vår kommun
            hemkommun, kommunens namn, stad/kommun, kommun/stad, ort/kommun""",
        "partner": """
            vänort, vänorter, vänstad, vänstäder, vänkommun, vänkommuner, vänort till
            partnerstad, partner
            namn, utländsk kommun, utländsk stad, systerstad, systerstäder, samarbetsort, partnerort
            partnerkommun, vänortens namn, vänortssamarbete, vänortssamarbete med, vänorters namn
            vänregion
            samarbetspartner, vänskapsort, tvillingstad, vänortsförbindelse, utländsk partner
            partnerstäder
            vänort (land)""",
        "partner_country": "land, nation, stat, partnerland, land/region, länder",
        "partner_region": """
            län, region, provins, delstat, landskap, fylke, departement, kanton, förbundsland
            prefektur
            distrikt, amt, län/region, region/län, grevskap, guvernement""",
        "type": """
            typ, typ av samarbete, slag, form, art, avtalstyp, kategori, typ av avtal, relation
            samarbetsform
            avtal, typ av relation, typ av vänort, typ av vänortssamarbete""",
        "date": """
            sedan, datum, år, start, startdatum, startår, från, undertecknat, avtal sedan
            vänort sedan
            vänorter sedan, ingått, undertecknande, avtalsår, avtalsdatum
            datum för undertecknande, sedan år
            år för avtal, tecknat, signerat, samarbetet inleddes, inlett, inleddes, etablerat
            etablerad
            etablerades, bildat, avtal tecknat, avtal undertecknat, sedan när, fr.o.m.
            från och med, från år
            årtal, tillkomst, började, vänortsavtal sedan, vänortsår, undertecknad, undertecknades
            datum för avtal, tecknades, samarbete sedan, avtal från, grundat, inrättat, startade
            vänort från
            avtalet undertecknades, ingicks, ingånget, påbörjat, beslut""",
        "precision": "precision, noggrannhet",
        "until": """
            till och med, t.o.m., till, slutdatum, slut, giltigt till, slutår, giltig till, utgår
            gäller till
            upphör, till år, förfaller, giltigt t.o.m., löper ut, tom""",
        "end": """
            avslutat, avslutad, avslutades, upphört, upphörde, uppsagt, avslut, datum för avslut
            uppsägning
            avvecklat, avvecklades, upplöst, sades upp, uppsagd, avslutande""",
        "term": "avtalstid, löptid, giltighetstid, varaktighet, giltighet, avtalsperiod, period",
        "status": "status, läge, aktiv, aktuell status, tillstånd, aktivt, nuläge, aktivitet",
        "renewed": "förnyat, förnyad, förnyelse, förlängt, förlängning, förnyades, senast förnyat",
        "suspended": "pausat, pausad, pausat sedan, vilande sedan, suspenderat",
        "as_of": """
            uppdaterad, uppdaterat, senast uppdaterad, per datum, hämtad, senast ändrad
            uppgifter från, avser""",
        "latitude": "latitud",
        "longitude": "longitud",
        "note": """
            anmärkning, anmärkningar, kommentar, kommentarer, notering, noteringar, övrigt
            beskrivning
            information, not, noter, anm., anm, upplysning, innehåll, samarbetsområden, områden
            aktiviteter, historia, bakgrund""",
        "year": "år för undertecknande",
        "month": "månad",
        "day": "dag",
        "detail": """
            invånare, folkmängd, källa, källor, länk, webbplats, referens, referenser, webbsida
            avstånd
            hemsida, världsdel, kontinent, kontaktperson, invånarantal, yta, vänortsförening
            förening, språk, första kontakt""",
        "ignored": "nr, nr., nummer, flagga, vapen, bild, karta, löpnummer",
    },
    "types": {
        "sister": """
            vänort, vänorter, vänstad, vänstäder, vänortssamarbete, vänortsavtal, vänortsrelation
            vänkommun
            partnerstad?, systerstad, vänortskap, vänortskontakt, vänortsförbindelse, partnerskap?
            partnerskapsavtal?, vänskapsort, vänortsutbyte, systerstäder, officiell vänort
            vänortsförhållande
            partnerort?, formell vänort, formellt vänortssamarbete, tvillingstad, vänregion
            vänkommuner""",
        "friendship": """
            vänskap, vänskapsavtal, vänskapsstad, vänskapsförbindelse, vänskapsrelation
            vänskapsförklaring
            vänskapsband""",
        "friendly-cooperation": """
            vänskapligt samarbete, vänskap och samarbete, vänskaps- och samarbetsavtal""",
        "exchange": "utbyte, utbytesavtal?, utbytesstad?, utbytesort?",
        "sister-port": "vänhamn, partnerhamn, systerhamn",
        "intent": "avsiktsförklaring, letter of intent",
        "project-partnership": "projektpartnerskap, projektsamarbete?",
    },
    "intent_parts": "avsiktsförklaring",
    "states": {
        "in_force": """
            aktiv, aktivt, aktiva, gällande, pågående, i kraft, giltig, giltigt, ja, pågår
            gäller, löpande
            levande, aktuell, nuvarande, bestående""",
        "concluded": """
            ingått, undertecknat, undertecknad, undertecknades, inlett, bildat, etablerat
            etablerad, tecknat
            tecknad, signerat, grundat, inrättat, startade, startat, inleddes, undertecknande
            antaget
            tecknades, etablerades, ingicks, skrevs under, beslutat, påbörjat""",
        "renewed": """
            förnyat, förnyad, förnyades, förnyelse, förlängt, förlängd, förlängdes, förlängning
            bekräftat
            bekräftades, uppdaterat avtal, återbekräftat""",
        "resumed": """
            återupptaget, återupptagen, återupptogs, återupptagit, återaktiverat, återupptagande
            återupplivat
            återupptagna""",
        "suspended": """
            pausat, pausad, pausade, pausas, suspenderat, suspenderad, avbrutet tills vidare
            tillfälligt avbrutet, fryst, frusen, tillfälligt pausat, på is, lagt på is
            uppskjutet, i malpåse
            avstannat, pausats, pausa, vilat, frysta, tillsvidare pausad, satt på paus""",
        "dormant": """
            vilande, inaktiv, inaktivt, inaktiva, vilar, ej aktiv, ej aktivt, inte aktiv
            inte aktivt
            ingen aktivitet, passiv, passivt, sovande, inga kontakter, ej längre aktiv
            vilande vänort
            slumrande""",
        "expired": """
            utgånget, utgången, löpt ut, ej förnyat, ej förnyad, förfallet, inte förlängt
            gått ut, har löpt ut
            löpte ut""",
        "terminated": """
            avslutat, avslutad, avslutade, avslutas, avslutades, uppsagt, uppsagd, upphört
            upphörde, brutet
            bruten, avvecklat, avvecklad, upplöst, avbrutet, hävt, uppsägning, har upphört
            ej längre vänort
            nedlagt, nedlagd, sagts upp, sades upp, bröts, brutits, har avslutats, avvecklades
            upphävt
            inte längre vänort, avslutande, upphävd, annullerat, avbruten, avsluta, avslutats
            säga upp, inte längre aktiv""",
    },
    "relations": """
        vänortssamarbete, vänortssamarbetet, vänortsavtal, vänortsavtalet, vänortsrelation
        vänortsrelationen, samarbete, samarbetet, relation, relationen, relationer, relationerna
        avtal
        avtalet, kontakt, kontakten, kontakter, kontakterna, förbindelse, förbindelserna""",
    "activities": """
        skolutbyte, skolutbytet, elevutbyte, elevutbytet, ungdomsutbyte, ungdomsutbytet
        utbytesprogram
        resa, besök, besöket, delegation, festival, konsert, turnering, utställning, mässa, marknad
        firande, jubileum, evenemang, projekt, projektet, läger, lägret, vänortsläger, vänortsdagar
        vänortsmöte, kulturutbyte, idrottsutbyte, studieresa, vänortsfirande, körresa, julmarknad
        fotbollsturnering""",
    "former": "tidigare, före detta, f.d., fd, f d, förutvarande, gammal, gamla, f. d., forna",
    "months": (
        "januari, jan",
        "februari, feb",
        "mars, mar",
        "april, apr",
        "maj",
        "juni, jun",
        "juli, jul",
        "augusti, aug",
        "september, sep, sept",
        "oktober, okt",
        "november, nov",
        "december, dec",
    ),
    "weekdays": (
        "måndag, mån",
        "tisdag, tis",
        "onsdag, ons",
        "torsdag, tors",
        "fredag, fre",
        "lördag, lör",
        "söndag",
    ),
    "dated": """
        den, år, i, datum, undertecknat, undertecknat den, undertecknades, ingått, ingått den, d.
        daterat
        tecknat, tecknades, ingicks, avtal den, avtal, inleddes, signerat, signerat den, etablerades
        undertecknad den, tecknat den, bildades, startade""",
    "dated_behind": "undertecknat, undertecknades, e.kr., e. kr., tecknat",
    "since": """
        sedan, från, från och med, fr.o.m., fr o m, fr. o. m., sedan år, alltsedan, vänort sedan
        vänorter sedan
        from, start, avtal sedan, med början""",
    "until": """
        till och med, t.o.m., t o m, till, fram till, tom, t. o. m., giltigt till, giltigt t.o.m.
        gäller till
        till år, längst till, upphör""",
    "to": "till, till och med, t.o.m., t o m, tom",
    "before": "före, innan, tidigare än, senast",
    "after": "efter, senare än",
    "between": "mellan",
    "about": """
        ca, ca., cirka, omkring, runt, c:a, ungefär, kring, uppskattningsvis, troligen, omkr.""",
    "part_of_year": """
        början av, mitten av, slutet av, våren, sommaren, hösten, vintern, i början av
        i slutet av, i mitten av
        vår, sommar, höst, vinter""",
    "fiscal": "räkenskapsår?, verksamhetsår?",
    "unknown": """
        okänt, okänd, u. å., u.å., utan år, saknas, uppgift saknas, ej känt, oklart, ej angivet
        uppgifter saknas, datum okänt, vet ej, osäkert, inte känt, ingen uppgift""",
    "ongoing": """
        nuvarande, pågående, idag, i dag, nu, tills vidare, aktiv, aktivt, inget, ingen, nutid
        pågår
        gäller tills vidare, ej, nej, obestämd, fortlöpande, obegränsad, utan slut, inga, i kraft""",
    "joints": "och, &, samt",
    "prepositions": "i, på, från, vid",
    "articles": "den, det, de",
    "regions": """
        län, region, provins, delstat, landskap, fylke, departement, kanton, prefektur, distrikt
        förbundsland
        oblast, vojvodskap, grevskap, härad, guvernement, staten, delstaten, provinsen""",
    "municipalities": """
        kommun, stad, ort, kommunen, staden, köping, huvudstad, by, storstad, landskommun
        stadsdel""",
    "link_notes": """
        extern länk, öppnas i nytt fönster, öppnas i ett nytt fönster, nytt fönster, webbplats
        länk till annan webbplats, länk, extern webbplats, officiell webbplats, öppnas i ny flik
        länk till annan webbplats öppnas i nytt fönster""",
    "as_of": """
        uppdaterad, uppdaterat, senast uppdaterad, per den, per, hämtad, senast ändrad
        senast uppdaterat
        uppdaterad den, läst, hämtat, situationen den""",
    "totals": "totalt, summa, delsumma, sammanlagt, antal, total, summor, totalsumma, antal totalt",
    "dittos": "dito, ibid., idem, d:o, samma, se ovan",
}
"""What is read in lists."""
