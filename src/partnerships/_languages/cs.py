"""Czech, in lists of partnerships."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from partnerships._languages.lists import ListWords

CZECH_LISTS: Final[ListWords] = {
    "headings": {
        "municipality": """
            město, obec, název města, název obce, české město, naše město, městská část
            česká obec, samospráva
            sídlo, městys, kraj/město?, obec/město, město/obec, město nebo obec""",
        "partner": """
            partnerské město, partnerská města, partnerská obec, partnerské obce, partner
            zahraniční partner
            družební město, družební města, název partnerského města, název, zahraniční město
            partnerská samospráva, partnerské město/obec, twin town?, partneři
            partnerské obce a města
            družební obec, spřátelené město, spřátelená města, partnerský region, sesterské město
            název partnera, partnerství s, partnerská města a obce, spřátelená obec, partnerství
            partnerské město (země)""",
        "partner_country": """
            země, stát, krajina, země/region, název země, země partnera, stát/země
            partnerská země, země původu""",
        "partner_region": """
            kraj, region, provincie, oblast, spolková země, departement, okres, vojvodství
            kanton, prefektura
            stát/provincie, stát usa?, župa, gubernie, hrabství, region/kraj""",
        "type": """
            typ, druh, forma, typ smlouvy, druh partnerství, druh smlouvy, typ partnerství
            forma spolupráce
            charakter, kategorie, typ spolupráce, druh spolupráce, typ vztahu, smlouva, druh vztahu
            forma partnerství, smluvní dokument, povaha""",
        "date": """
            od, datum, rok, od roku, datum podpisu, rok podpisu, podpis smlouvy, datum uzavření
            uzavřeno
            podepsáno, partnerství od, datum podpisu smlouvy, rok uzavření, rok navázání
            datum navázání
            začátek, počátek, vznik, rok vzniku, uzavřena, smlouva ze dne, datum uzavření smlouvy
            spolupráce od
            datum zahájení, platnost od, partnerem od, rok podpisu smlouvy
            rok navázání partnerství, podepsána
            partnerské město od, datum smlouvy, od kdy, zahájení, zahájení spolupráce
            uzavření smlouvy, podpis
            rok uzavření smlouvy, datum vzniku, vznik partnerství, rok partnerství, ode dne
            navázáno
            navázání partnerství, navázání spolupráce, partnerské od, smlouva z roku
            smlouva podepsána, začátek spolupráce, smlouva od, založeno""",
        "precision": "přesnost",
        "until": """
            do, platnost do, konec, datum konce, do roku, platí do, konec platnosti
            datum ukončení platnosti
            rok konce, do dne, platná do, vyprší, konec partnerství""",
        "end": """
            ukončeno, ukončení, datum ukončení, ukončena, vypovězena, vypovězeno, zrušeno
            zrušena, výpověď
            datum zrušení, rok ukončení, ukončení partnerství, zánik, zaniklo, zrušení
            datum výpovědi""",
        "term": "doba trvání, platnost, doba platnosti, trvání, doba",
        "status": "stav, status, aktivní, stav partnerství, aktuální stav, stav smlouvy, aktivita",
        "renewed": """
            obnoveno, obnovení, prodlouženo, prodloužení, obnovena, datum obnovení
            datum prodloužení""",
        "suspended": "pozastaveno, pozastavení, pozastavena, datum pozastavení, přerušeno",
        "as_of": """
            stav k, stav ke dni, aktualizace, aktualizováno, poslední aktualizace
            datum aktualizace, ke dni""",
        "latitude": "zeměpisná šířka, šířka",
        "longitude": "zeměpisná délka, délka",
        "note": """
            poznámka, poznámky, popis, komentář, informace, podrobnosti, pozn., upřesnění, ostatní
            oblasti spolupráce, oblast spolupráce, náplň spolupráce, zaměření, aktivity, historie
            další informace""",
        "year": "rok smlouvy",
        "month": "měsíc",
        "day": "den",
        "detail": """
            počet obyvatel, obyvatel, zdroj, zdroje, odkaz, web, webové stránky, reference
            vzdálenost, www
            světadíl, kontinent, obyvatelé, rozloha, kontakt, starosta, jazyk, první kontakty
            kraj (oblast)""",
        "ignored": """
            č., číslo, p. č., poř., pořadí, vlajka, znak, obrázek, mapa, p.č., poř. č.
            pořadové číslo""",
    },
    "types": {
        "sister": """
            partnerské město, partnerská města, partnerství?, partnerská obec, partnerská smlouva?
            partnerská spolupráce, družební město, družba, smlouva o partnerství?
            dohoda o partnerství?
            dohoda o partnerství a spolupráci, partnerské obce, smlouva o partnerské spolupráci
            sesterské město
            družební smlouva, partnerství měst, partnerská dohoda, partnerský?, družební města
            smlouva o partnerství a spolupráci, partner?, partnerské?, oficiální partnerství?
            dohoda o partnerské spolupráci""",
        "friendship": """
            přátelství, spřátelené město, smlouva o přátelství, přátelské vztahy, spřátelená města
            dohoda o přátelství, přátelské město, smlouva o rozvoji přátelských vztahů
            spřátelená obec
            přátelská smlouva, deklarace o přátelství, přátelská města""",
        "friendly-cooperation": """
            přátelská spolupráce, přátelství a spolupráce, smlouva o přátelství a spolupráci
            dohoda o přátelství a spolupráci, smlouva o přátelské spolupráci
            dohoda o přátelské spolupráci""",
        "exchange": "výměna, výměnný program?",
        "sister-port": "partnerský přístav, sesterský přístav?",
        "intent": """
            prohlášení o záměru, dopis o záměru, letter of intent, deklarace záměru
            prohlášení o úmyslu
            memorandum o záměru""",
        "project-partnership": "projektové partnerství",
    },
    "intent_parts": "prohlášení o záměru, dopis o záměru, deklarace záměru, memorandum o záměru",
    "states": {
        "in_force": """
            aktivní, platná, platné, platí, v platnosti, trvá, trvající, ano, probíhá
            probíhající, účinná
            v účinnosti, aktuální, stále platí, fungující, živé, platný, stále trvá""",
        "concluded": """
            uzavřena, uzavřeno, uzavřené, podepsána, podepsáno, podpis, navázáno, navázána
            schváleno, schválena
            uzavření, sjednáno, vzniklo, vznik, založeno, zahájeno, zahájena, uzavřeny, podepsány
            podepsané
            navázání""",
        "renewed": """
            obnoveno, obnovena, obnovené, obnovení, prodlouženo, prodloužena, prodloužení
            potvrzeno, potvrzena
            znovu podepsáno, stvrzeno, znovu potvrzeno, opětovně podepsáno""",
        "resumed": """
            znovu zahájeno, opětovně zahájeno, reaktivováno, znovuobnoveno, znovuobnovení
            znovu zahájena
            znovuobnovena""",
        "suspended": """
            pozastaveno, pozastavena, pozastavené, pozastavení, přerušeno, přerušena, přerušení
            zmrazeno
            zmrazena, dočasně pozastaveno, dočasně přerušeno, suspendováno, přerušené, zastaveno
            pozastaveny
            pozastaven, dočasně pozastavena, pozastavit, pozastavil, pozastavilo, pozastavila
            přerušit, v útlumu""",
        "dormant": """
            neaktivní, spící, neaktivní partnerství, bez aktivity, nečinné, utlumeno, utlumena
            neprobíhá
            bez kontaktu, usnulo, neudržované, neudržovaná""",
        "expired": """
            vypršelo, vypršela, neprodlouženo, neprodloužena, platnost skončila, uplynula
            uplynulo, neobnoveno
            po platnosti, vypršení""",
        "terminated": """
            ukončeno, ukončena, ukončené, ukončení, je ukončeno, vypovězena, vypovězeno
            vypovězení, zrušeno
            zrušena, zrušené, zrušení, zaniklo, zanikla, zánik, výpověď, neplatná, neplatí
            skončilo, skončila
            rozvázáno, odstoupeno, ukončen, zrušen, rozvázána, zaniklé, přetrháno?, rozpuštěno
            již neplatí
            vypovědět, ukončit, zrušit, ukončila, ukončilo, ukončil, vypověděl, vypovědělo
            vypověděla""",
    },
    "relations": """
        partnerství, spolupráce, smlouva, smlouvy, dohoda, dohody, kontakt, kontakty, vztah
        vztahy""",
    "activities": """
        výměna studentů, výměna žáků, výměnné pobyty, výměna mládeže, školní výměna
        studentská výměna
        návštěva, zájezd, cesta, delegace, festival, koncert, turnaj, výstava, veletrh, trhy, oslavy
        výročí, akce, projekt, letecká linka, tábor, kurz, setkání, kulturní výměna
        sportovní výměna, lyžařský kurz, jarmark, zápas, soutěž, pěvecký sbor, sbor""",
    "former": "bývalé, bývalá, bývalý, dřívější, někdejší, ex, býv., předchozí, minulé, bývalí",
    "months": (
        "ledna, led, leden, lednu",
        "února, úno, únor, únoru",
        "března, bře, březen, březnu",
        "dubna, dub, duben, dubnu",
        "května, kvě, květen, květnu",
        "června, čvn, červen, červnu",
        "července, čvc, červenec, červenci",
        "srpna, srp, srpen, srpnu",
        "září, zář",
        "října, říj, říjen, říjnu",
        "listopadu, lis, listopad",
        "prosince, pro, prosinec, prosinci",
    ),
    "weekdays": (
        "pondělí, po",
        "úterý, út",
        "středa, st",
        "čtvrtek, čt",
        "pátek",
        "sobota",
        "neděle, ne",
    ),
    "dated": """
        dne, ze dne, v, ve, v roce, podepsáno, podepsána, podepsána dne, podepsáno dne, uzavřena
        uzavřena dne
        uzavřeno, uzavřeno dne, datum, rok, smlouva ze dne, r., uzavřeno v roce, podepsána v roce
        uzavřena v roce, podepsáno v roce, podpis smlouvy, navázáno v roce, schváleno dne
        schváleno, podpis
        z roku, roku, partnerství uzavřeno, smlouva z roku, uzavřené""",
    "dated_behind": "podepsáno, uzavřeno, n. l., podpis smlouvy, podepsána, r.",
    "since": """
        od, od roku, ode dne, počínaje, s platností od, od r., partnerství od, spolupráce od, již od
        partnerem od, platnost od""",
    "until": """
        do, do roku, do dne, do konce, s platností do, platí do, až do, do konce roku
        platnost do, platná do""",
    "to": "do, až",
    "before": "před, dříve než, nejpozději",
    "after": "po, později než, nejdříve",
    "between": "mezi",
    "about": """
        asi, kolem, cca, cca., přibližně, circa, ca, okolo, zhruba, pravděpodobně, patrně, ca.""",
    "part_of_year": """
        začátek, polovina, konec, počátek, jaro, léto, podzim, zima, začátkem, koncem, v polovině
        na jaře
        v létě, na podzim, v zimě, na začátku, na konci, počátkem""",
    "fiscal": "rozpočtový rok?",
    "unknown": """
        neznámé, neznámo, neznámý, není známo, nezjištěno, neuvedeno, bez data, b. d., b.d.
        neznámá, bez datace
        nejasné, datum neznámé, není uvedeno, nezjištěné""",
    "ongoing": """
        dosud, dodnes, nyní, současnost, trvá, platí, aktivní, dnes, do současnosti, doposud
        neurčito
        na dobu neurčitou, doba neurčitá, neomezeno, neurčitá, ne, stále, současnosti
        bez omezení, není, žádné
        neomezená, bez konce, probíhá""",
    "joints": "a, i, &, jakož i",
    "prepositions": "v, ve, na, z, ze, u",
    "regions": """
        kraj, region, provincie, oblast, spolková země, departement, okres, vojvodství, kanton
        prefektura
        hrabství, župa, stát, distrikt, gubernie, komitát, spolkový stát""",
    "municipalities": """
        město, obec, hlavní město, městys, statutární město, městská část, městský obvod, vesnice
        obce, města
        hl. m., m. č., magistrát, krajské město""",
    "link_notes": """
        externí odkaz, otevře se v novém okně, nové okno, webové stránky, odkaz
        otevírá se v novém okně, web
        oficiální stránky, otevře nové okno, otevře se v nové záložce""",
    "as_of": """
        stav k, stav ke dni, aktualizováno, poslední aktualizace, ke dni, k datu, aktualizace
        aktuální k
        aktualizováno dne, naposledy aktualizováno""",
    "totals": "celkem, součet, dohromady, úhrnem, mezisoučet, celkový počet, počet",
    "dittos": "dtto, detto, totéž, viz výše, tamtéž, idem, dto",
}
"""What is read in lists."""
