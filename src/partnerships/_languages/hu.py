"""Hungarian, in lists of partnerships."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from partnerships._languages.lists import ListWords

HUNGARIAN_LISTS: Final[ListWords] = {
    "headings": {
        "municipality": """
            település, város, község, magyar település, magyar város, önkormányzat, településnév
            hazai település, helység, település neve, városunk, magyar önkormányzat
            település megnevezése
            kerület, a település neve, város neve, magyarországi település""",
        "partner": """
            testvérváros, testvérvárosok, testvértelepülés, testvértelepülések, testvérközség
            partnerváros
            partnervárosok, partnertelepülés, partner, név, külföldi település, testvérváros neve
            testvértelepülés neve, baráti város, baráti település, partner neve, megnevezés
            külföldi város
            külföldi partner, testvérmegye, testvérkerület, partnertelepülések
            testvérvárosi kapcsolat
            testvérvárosi kapcsolatok, testvérváros megnevezése, testvér település, testvér város
            testvértelepülési kapcsolat, partner település, külföldi önkormányzat, partner város
            külföldi testvérváros, testvérváros (ország)""",
        "partner_country": "ország, állam, ország neve, ország/régió, országnév, partner országa",
        "partner_region": """
            régió, megye, tartomány, szövetségi állam, terület, megye/régió, vármegye, kanton
            prefektúra
            tagállam, szövetségi tartomány, közigazgatási egység, körzet, megye/tartomány, járás""",
        "type": """
            típus, jelleg, kapcsolat típusa, megállapodás típusa, a kapcsolat jellege
            kapcsolat jellege, forma
            kategória, megállapodás, együttműködés típusa, együttműködés jellege
            kapcsolat formája, fajta
            együttműködés formája, a kapcsolat típusa, szerződés típusa, kapcsolat""",
        "date": """
            dátum, év, mióta, kapcsolat kezdete, megállapodás dátuma, megállapodás kelte
            aláírás dátuma
            aláírás éve, aláírás, kezdete, kezdet, szerződéskötés dátuma, megkötés éve
            a kapcsolat kezdete
            az aláírás dátuma, kezdő dátum, kezdő év, alapítás éve, létrejött, óta, megkötés dátuma
            szerződéskötés éve, testvérvárosi szerződés, kapcsolatfelvétel éve, megkötve, aláírva
            évszám
            testvérváros óta, testvérvárosi megállapodás dátuma, a megállapodás dátuma
            kapcsolatfelvétel
            létrejötte, létrejötte éve, aláírás időpontja, megállapodás éve, szerződés dátuma
            megállapodás időpontja, az aláírás éve, a megállapodás éve, a megállapodás időpontja
            a szerződés aláírása, szerződés kelte, időpont, mikortól, szerződéskötés
            szerződéskötés időpontja
            kapcsolat éve, kezdés éve, hatályba lépés, létrehozás éve, létesítés éve, alakulás éve
            aláírás ideje, szerződés éve, szerződéskötés ideje, testvérvárosi kapcsolat kezdete
            partnerség kezdete""",
        "precision": "pontosság",
        "until": """
            vége, meddig, lejárat, érvényes, befejező dátum, záró dátum, lejárat dátuma
            érvényesség vége
            hatály vége, befejezés, záró év, a kapcsolat vége, befejező év""",
        "end": """
            megszűnt, megszűnés, megszűnés dátuma, megszüntetés, felbontva, felbontás, felmondás
            felmondva
            megszűnés éve, felbontás dátuma, megszüntetve, felmondás dátuma, megszüntetés dátuma""",
        "term": "időtartam, érvényesség, hatály, érvényességi idő, időszak, tartam",
        "status": """
            állapot, státusz, aktív, jelenlegi állapot, helyzet, státus, kapcsolat állapota
            kapcsolat státusza""",
        "renewed": """
            megújítás, megújítva, megerősítés, megújítás dátuma, meghosszabbítva, meghosszabbítás
            megújítás éve
            megújítva ekkor""",
        "suspended": "felfüggesztve, felfüggesztés, felfüggesztés dátuma",
        "as_of": """
            frissítve, utolsó frissítés, hozzáférés, állapot dátuma, frissítés dátuma, adatok dátuma
            utoljára frissítve""",
        "latitude": "szélesség, földrajzi szélesség, szélességi fok",
        "longitude": "hosszúság, földrajzi hosszúság, hosszúsági fok",
        "note": """
            megjegyzés, megjegyzések, leírás, egyéb, jegyzet, jegyzetek, részletek, egyéb információ
            együttműködés területei, együttműködési területek, tevékenységek, programok, történet
            információ""",
        "year": "aláírás esztendeje?",
        "month": "hónap",
        "day": "nap",
        "detail": """
            népesség, lakosság, forrás, források, honlap, weboldal, hivatkozás, link, távolság
            lakosságszám
            kontinens, földrész, polgármester, nyelv, kapcsolattartó""",
        "ignored": "sorszám, ssz., ssz, szám, #, zászló, címer, kép, térkép, s.sz.",
    },
    "types": {
        "sister": """
            testvérváros, testvérvárosok, testvértelepülés, testvértelepülési, testvérvárosi
            testvérvárosi kapcsolat, testvérvárosi megállapodás, partnerváros?, partnerség?
            partnertelepülés?
            testvérközség, testvérvárosi szerződés, testvérmegye, testvértelepülési kapcsolat
            testvérvárosi partnerség?, partnerségi megállapodás?, testvértelepülések
            testvértelepülési megállapodás, testvérkapcsolat, testvérkerület, partnerségi?
            testvérvárosi együttműködés, testvértelepülési szerződés, partneri kapcsolat?
            partnervárosi megállapodás?, partnerségi szerződés?""",
        "friendship": """
            barátság, baráti város, baráti kapcsolat, barátsági szerződés, baráti település
            barátsági megállapodás, baráti, barátsági nyilatkozat, baráti városi kapcsolat
            baráti megállapodás
            baráti városok""",
        "friendly-cooperation": """
            baráti együttműködés, barátsági és együttműködési megállapodás
            barátság és együttműködés
            baráti és együttműködési megállapodás, baráti együttműködési megállapodás""",
        "exchange": "csere, csereprogram?, cserekapcsolat?",
        "sister-port": "testvérkikötő, partnerkikötő",
        "intent": """
            szándéknyilatkozat, szándéknyilatkozat aláírása, együttműködési szándéknyilatkozat""",
    },
    "intent_parts": "szándéknyilatkozat",
    "states": {
        "in_force": """
            aktív, érvényben van, érvényben, hatályos, élő, fennáll, folyamatos, igen, működő
            jelenleg is tart
            érvényes, él, hatályban, működik, folyamatban, ma is él""",
        "concluded": """
            aláírva, aláírták, aláírta, aláírás, megkötve, megkötés, szentesítették, létrejött
            megállapodás
            megkötötték, létrehozva, kötötték, alakult, megalakult, létesült, elfogadva
            köttetett, létesítették
            aláírása, megkötése""",
        "renewed": """
            megújítva, megújított, megújítás, megújították, megerősítve, megerősítés
            meghosszabbítva
            meghosszabbítás, meghosszabbították, újra aláírva, megerősítették, hosszabbítva""",
        "resumed": """
            újraindítva, újraindult, helyreállítva, felújítva, felújítás, újraindítás, felújított
            újraélesztve
            helyreállítás""",
        "suspended": """
            felfüggesztve, felfüggesztett, felfüggesztés, felfüggesztették, szünetel, szüneteltetve
            befagyasztva, átmenetileg szünetel, szünetelő, ideiglenesen felfüggesztve, befagyasztott
            befagyasztották, szünetelteti, szüneteltetik, felfüggesztése""",
        "dormant": "inaktív, nem aktív, alvó, passzív, nem működik, nincs kapcsolat, nem működő",
        "expired": """
            lejárt, lejárat, nem hosszabbították meg, nem újították meg, hatályát vesztette
            nem lett meghosszabbítva, lejárta""",
        "terminated": """
            megszűnt, megszakadt, megszüntetve, megszüntetés, megszűnés, felbontva, felbontott
            felbontás
            felmondva, felmondott, felmondás, felmondták, felbontották, megszüntették, véget ért
            befejeződött
            visszavonva, eltörölve, megszakítva, lezárt, lezárva, megszakították, befejezett
            visszavont
            megszűnő, lezárult, nem él, már nem él, megszüntetése""",
    },
    "relations": """
        kapcsolat, kapcsolatok, kapcsolata, testvérvárosi kapcsolat, partnerség, együttműködés
        megállapodás, szerződés, partnerkapcsolat, testvérkapcsolat""",
    "activities": """
        diákcsere, tanulócsere, cserediák, ifjúsági csere, iskolai csere, csereprogram, látogatás
        utazás, kirándulás, küldöttség, fesztivál, koncert, verseny, kupa, kiállítás, vásár
        ünnepség
        évforduló, rendezvény, projekt, járat, tábor, tanfolyam, találkozó, kulturális csere
        sportcsere, falunap, városnap, kórus, bál, mérkőzés, vetélkedő""",
    "former": "egykori, korábbi, volt, régi, hajdani, ex-, megszűnt kapcsolat, elmúlt",
    "months": (
        "január, jan, januárban, januárja",
        "február, febr, februárban, feb",
        "március, márc, márciusban, mar",
        "április, ápr, áprilisban",
        "május, máj, májusban",
        "június, jún, júniusban",
        "július, júl, júliusban",
        "augusztus, aug, augusztusban",
        "szeptember, szept, szeptemberben, szep",
        "október, okt, októberben",
        "november, nov, novemberben",
        "december, dec, decemberben",
    ),
    "weekdays": (
        "hétfő",
        "kedd",
        "szerda, sze",
        "csütörtök, cs",
        "péntek",
        "szombat, szo",
        "vasárnap",
    ),
    "dated": "dátum, év, aláírva, aláírás, megkötve, kelt, kelte, aláírás dátuma, megállapodás",
    "dated_behind": """
        -án, -én, -jén, -ján, -ben, -ban, -i, -e, -a, -ei, -ai, án, én, aláírva, -jei, -jai, i
        évben, -je, -ja
        -es, -as, -os, évi, aláírás, megkötve, -edik, év""",
    "since": "kezdete",
    "since_behind": """
        óta, -tól, tól, kezdve, -tól kezdve, évtől, -a óta, -e óta, -ja óta, -je óta, -étől
        -ától, -jétől
        -jától, -tól fogva, -éve""",
    "until": "lejár, érvényes",
    "until_behind": """
        -ig, ig, bezárólag, -éig, -áig, végéig, -ig bezárólag, -jéig, -jáig, év végéig""",
    "to": "és",
    "before_behind": "előtt, -a előtt, -e előtt",
    "after_behind": "után, -a után, -e után, követően",
    "between": "között",
    "about": "kb, kb., körülbelül, cca, circa, ca, ca., hozzávetőleg, mintegy, valószínűleg",
    "about_behind": "körül, táján, környékén, tájékán",
    "part_of_year": "kora, késő",
    "part_of_year_behind": """
        eleje, közepe, vége, tavasza, nyara, ősze, tele, elején, közepén, végén, tavasz, nyár
        ősz, tél
        tavaszán, nyarán, őszén, telén""",
    "fiscal": "költségvetési év?",
    "unknown": """
        ismeretlen, nem ismert, n. a., n.a., nincs adat, dátum nélkül, é. n., é.n., nincs megadva
        nem tudni
        bizonytalan, n/a, nem meghatározott""",
    "ongoing": """
        jelenleg, máig, jelen, jelenleg is, folyamatos, aktív, ma is, mai napig, határozatlan
        határozatlan idejű, nincs, folyamatban, napjainkig, jelenleg is tart, a mai napig, nem
        határozatlan ideig, határozatlan időre, korlátlan, máig is, jelenleg is él, érvényben""",
    "joints": "és, &, valamint",
    "articles": "a, az",
    "regions": """
        megye, tartomány, régió, állam, vármegye, kanton, prefektúra, terület, szövetségi állam
        kerület
        vajdaság, járás, körzet, autonóm terület, tagállam""",
    "region_suffixes": "megye",
    "municipalities": """
        város, község, nagyközség, megyei jogú város, kerület, település, főváros, falu
        járási jogú város?
        önkormányzat, mezőváros""",
    "link_notes": """
        külső hivatkozás, új ablakban nyílik meg, honlap, weboldal, új ablak, új ablakban
        hivatalos honlap
        új lapon nyílik meg""",
    "as_of": "frissítve, utolsó frissítés, hozzáférés, utoljára frissítve, állapot, frissítés",
    "as_of_behind": "-i állapot, szerint, -i adatok, i állapot szerint, -i állapot szerint",
    "totals": "összesen, mindösszesen, együtt, összeg, részösszeg",
    "dittos": "ugyanaz, u. a., ua., uo., ugyanott, ua, idem, dettó",
}
"""What is read in lists."""
