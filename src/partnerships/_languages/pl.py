"""Polish, in lists of partnerships."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from partnerships._languages.lists import ListWords

POLISH_LISTS: Final[ListWords] = {
    "headings": {
        "municipality": """
            miasto, gmina, miejscowość, nazwa miasta, nazwa gminy, polskie miasto, polska gmina
            samorząd
            jednostka samorządu terytorialnego, jst, nasze miasto, nazwa jst, powiat, jednostka
            miasto polskie
            miasto/gmina, gmina/miasto, miasto lub gmina, jednostka samorządu""",
        "partner": """
            miasto partnerskie, miasta partnerskie, gmina partnerska, gminy partnerskie, partner
            partner zagraniczny, miasto bliźniacze, miasta bliźniacze, miasto zaprzyjaźnione
            miasta zaprzyjaźnione, nazwa miasta partnerskiego, zagraniczny partner, nazwa
            miejscowość partnerska, partnerzy, miasto zagraniczne, nazwa partnera, miasto siostrzane
            miasta siostrzane, partnerskie miasto, samorząd partnerski, region partnerski
            partnerskie miasta
            partnerstwo z, miasto lub gmina partnerska, miasto/gmina partnerska, partnerstwo
            powiat partnerski
            jednostka partnerska, miasta partnerskiego, miasta partnerskie i zaprzyjaźnione""",
        "partner_country": """
            kraj, państwo, kraj partnera, kraj/region, nazwa kraju, kraj partnerski, państwo/region
            kraj pochodzenia""",
        "partner_region": """
            region, województwo, prowincja, stan, kraj związkowy, obwód, departament
            powiat/region, land
            kanton, hrabstwo, prefektura, region/stan, obwód/region, okręg, stan/prowincja
            jednostka administracyjna""",
        "type": """
            rodzaj, typ, rodzaj umowy, rodzaj partnerstwa, typ umowy, forma współpracy
            rodzaj współpracy
            charakter współpracy, forma, kategoria, rodzaj porozumienia, typ współpracy, charakter
            typ partnerstwa, rodzaj dokumentu, rodzaj relacji, umowa, porozumienie
            status współpracy?
            forma partnerstwa, charakter umowy""",
        "date": """
            data, rok, od, data podpisania, data podpisania umowy, rok podpisania
            rok podpisania umowy
            data zawarcia, data zawarcia umowy, od roku, data nawiązania współpracy
            rok nawiązania współpracy
            współpraca od, partnerstwo od, podpisano, podpisana, data umowy, rok umowy
            data nawiązania
            rok nawiązania, data rozpoczęcia, początek, data podpisania porozumienia
            początek współpracy
            data nawiązania partnerstwa, rok rozpoczęcia, rok zawarcia, rok zawarcia umowy
            rok nawiązania partnerstwa, obowiązuje od, partnerstwo nawiązano, od kiedy
            umowa z dnia, zawarta
            zawarto, od dnia, umowa podpisana, rozpoczęcie współpracy, data partnerstwa
            podpisanie umowy
            rok partnerstwa, data porozumienia, podpisanie, partner od, miasto partnerskie od
            data podpisania umowy partnerskiej, data zawarcia porozumienia, umowa zawarta
            nawiązanie współpracy, uchwała, data uchwały, uchwała z dnia""",
        "precision": "dokładność",
        "until": """
            do, obowiązuje do, koniec, data końcowa, data zakończenia, ważna do, ważne do
            data wygaśnięcia
            koniec współpracy, termin obowiązywania, zakończenie, rok zakończenia, ważność do
            do dnia, do roku
            wygasa, data końca, umowa do""",
        "end": """
            rozwiązana, rozwiązano, wypowiedziana, data wypowiedzenia, data rozwiązania, zerwana
            wypowiedzenie
            rozwiązanie, data zerwania, wypowiedziano, zakończona, zakończono, zerwano
            rozwiązanie umowy
            zakończone""",
        "term": "okres obowiązywania, czas trwania, okres, ważność, czas obowiązywania",
        "status": """
            status, stan, stan współpracy, aktywność, status umowy, status partnerstwa
            aktualny status, aktywna
            aktywne, stan umowy, czy aktywna""",
        "renewed": """
            odnowiona, odnowienie, data odnowienia, przedłużona, przedłużenie, odnowiono, aneks
            data przedłużenia""",
        "suspended": """
            zawieszona, zawieszenie, data zawieszenia, zawieszono, zawieszona od, zawieszone""",
        "as_of": """
            stan na, stan na dzień, data aktualizacji, aktualizacja, zaktualizowano, dostęp
            ostatnia aktualizacja, data stanu""",
        "latitude": "szerokość geograficzna, szerokość",
        "longitude": "długość geograficzna, długość",
        "note": """
            uwagi, uwaga, informacje, opis, komentarz, przypisy, dodatkowe informacje, adnotacje
            notatki, inne
            dziedziny współpracy, obszary współpracy, zakres współpracy, zakres
            główne obszary współpracy, formy współpracy, działania, projekty, historia""",
        "year": "rok porozumienia",
        "month": "miesiąc",
        "day": "dzień",
        "detail": """
            ludność, liczba mieszkańców, źródło, źródła, link, strona internetowa, odległość
            strona www, www
            przypis, kontynent, powierzchnia, kontakt, burmistrz, język, pierwsze kontakty
            herb i flaga, współrzędne, teryt""",
        "ignored": "lp., lp, l.p., nr, numer, flaga, herb, zdjęcie, mapa",
    },
    "types": {
        "sister": """
            miasto partnerskie?, miasta partnerskie?, partnerstwo?, umowa partnerska?
            miasto bliźniacze
            miasta bliźniacze, gmina partnerska?, gminy partnerskie?, współpraca partnerska?
            porozumienie o partnerstwie?, miasto siostrzane?, miasta siostrzane?
            umowa o partnerstwie?, partnerska?
            partnerskie?, partnerstwo miast, porozumienie partnerskie?
            umowa o współpracy partnerskiej
            umowa o współpracy na zasadzie miast bliźniaczych, partner?, powiat partnerski?
            partnerski?
            umowa bliźniacza, umowa partnerstwa, umowy partnerskie, region partnerski?""",
        "friendship": """
            przyjaźń, miasto zaprzyjaźnione, miasta zaprzyjaźnione, porozumienie o przyjaźni
            karta przyjaźni
            umowa o przyjaźni, zaprzyjaźnione, gmina zaprzyjaźniona, akt przyjaźni
            deklaracja przyjaźni
            zaprzyjaźniona, gminy zaprzyjaźnione, list przyjaźni""",
        "friendly-cooperation": """
            przyjazna współpraca, przyjaźń i współpraca, umowa o przyjaźni i współpracy
            porozumienie o przyjaźni i współpracy, przyjacielska współpraca""",
        "exchange": "wymiana, umowa o wymianie?",
        "sister-port": "port partnerski?, port bliźniaczy, porty partnerskie?",
        "intent": "list intencyjny, deklaracja intencji, listy intencyjne",
        "solidarity-partnership": "partnerstwo solidarnościowe",
        "project-partnership": "partnerstwo projektowe",
    },
    "intent_parts": "list intencyjny, deklaracja intencji",
    "states": {
        "in_force": """
            aktywna, aktywne, aktywny, obowiązuje, obowiązująca, obowiązujące, w mocy, trwa
            trwająca, tak
            czynna, czynne, ważna, ważne, w trakcie, bieżąca, kontynuowana, kontynuowane
            realizowana, aktualna
            aktualne, nadal obowiązuje, działająca""",
        "concluded": """
            podpisana, podpisane, podpisano, podpisanie, zawarta, zawarte, zawarto, zawarcie
            nawiązana
            nawiązane, nawiązano, nawiązanie, ustanowione, ustanowiona, rozpoczęta, uchwalona
            zatwierdzona
            podpisany, zainicjowana, zawarty, rozpoczęto, podpisania, zawarcia, nawiązania""",
        "renewed": """
            odnowiona, odnowione, odnowiono, odnowienie, przedłużona, przedłużone, przedłużono
            przedłużenie
            potwierdzona, potwierdzone, potwierdzono, kontynuowanie współpracy, wznowiona umowa
            aneksowana
            odnowiony, przedłużony, prolongowana, ponowiona""",
        "resumed": """
            wznowiona, wznowione, wznowienie, przywrócona, przywrócone, reaktywowana
            reaktywowane, wznowiono
            przywrócono, odwieszona, wznowiony""",
        "suspended": """
            zawieszona, zawieszone, zawieszony, zawieszenie, zawieszono, czasowo zawieszona
            czasowo zawieszone
            wstrzymana, wstrzymane, wstrzymano, zamrożona, zamrożone, tymczasowo zawieszona
            przerwana
            przerwane, współpraca zawieszona, przerwano, zawieszenie współpracy
            zawieszone partnerstwo
            tymczasowo zawieszone, zamrożono, wstrzymany, zamrożony, zawiesić, w zawieszeniu""",
        "dormant": """
            nieaktywne, nieaktywna, nieaktywny, uśpiona, uśpione, martwa, brak aktywności
            brak kontaktów
            nieczynna, zamarła, brak współpracy, martwe""",
        "expired": """
            wygasła, wygasły, wygasłe, wygasło, wygaśnięcie, nieprzedłużona, nie przedłużono, wygasł
            przeterminowana, nie odnowiono, nieprzedłużone, upłynął termin""",
        "terminated": """
            wypowiedziana, wypowiedziane, wypowiedziano, wypowiedzenie, zerwana, zerwane, zerwano
            zerwanie
            rozwiązana, rozwiązane, rozwiązano, rozwiązanie, zakończona, zakończone, zakończono
            zakończenie
            anulowana, anulowane, unieważniona, zakończony, nieobowiązująca, zlikwidowana
            uchylona, odwołana
            nie obowiązuje, zakończenie współpracy, zakończenie partnerstwa, wypowiedziany
            zerwany, rozwiązany
            cofnięta, nieistniejące, unieważniono, uchylono, wypowiedzieć, rozwiązać, zakończyć
            zerwać, już nieaktywna, odstąpienie
            ustała, ustało, zerwała, zerwał""",
    },
    "relations": """
        partnerstwo, partnerstwa, współpraca, współpracy, współpracę, umowa, umowy, umowę
        porozumienie
        porozumienia, kontakt, kontakty, relacje, relacji, stosunki, umowy partnerskiej
        umowa partnerska, współpracy partnerskiej, porozumień, partnerskich""",
    "activities": """
        wymiana młodzieży, wymiana uczniów, wymiana szkolna, wymiana studentów, wymiana szkół
        wymiany młodzieży, wizyta, wizyty, wizytę, wyjazd, delegacja, delegacji, festiwal, koncert
        turniej, wystawa, wystawy, targi, jarmark, obchody, jubileusz, uroczystość, impreza, projekt
        połączenie lotnicze, kolonie, obóz, kurs, spotkanie, wymiana kulturalna, wymiana sportowa
        obozy, zawody, mecz, dożynki, jarmarki, kiermasz, chór""",
    "former": """
        były, była, byłe, dawny, dawna, dawne, poprzedni, ex, byli, poprzednia, poprzednie, b.
        historyczne
        niegdyś""",
    "months": (
        "stycznia, sty, styczeń, styczniu, stycz",
        "lutego, lut, luty, lutym",
        "marca, mar, marzec, marcu, marz",
        "kwietnia, kwi, kwiecień, kwietniu, kwiec",
        "maja, maj, maju",
        "czerwca, cze, czerwiec, czerwcu, czerw",
        "lipca, lip, lipiec, lipcu",
        "sierpnia, sie, sierpień, sierpniu, sierp",
        "września, wrz, wrzesień, wrześniu, wrzes",
        "października, paź, październik, październiku, paźdz",
        "listopada, lis, listopad, listopadzie, list",
        "grudnia, gru, grudzień, grudniu, grudz",
    ),
    "weekdays": (
        "poniedziałek, pon",
        "wtorek, wt",
        "środa, śr",
        "czwartek, czw",
        "piątek, pt",
        "sobota, sob",
        "niedziela, niedz",
    ),
    "dated": """
        dnia, z dnia, w dniu, w, we, w roku, podpisana, podpisana dnia, podpisana w dniu
        podpisano, zawarta
        zawarta dnia, data, rok, podpisano w, podpisane, podpisana w, zawarta w, nawiązano w
        podpisany
        umowa z dnia, umowa z, w r., podpisano dnia, podpisano w dniu, podpisane w, nawiązane w
        zawarto w
        podpisanie, podpisanie umowy, zawarte w, porozumienie z dnia, z, z roku""",
    "dated_behind": "r., r, roku, rok, podpisana, podpisano, rr, podpisanie umowy, n.e.",
    "since": """
        od, od dnia, od roku, datuje się od, począwszy od, od r., współpraca od, partnerstwo od
        obowiązuje od
        nieprzerwanie od, partnerskie od, od ok.""",
    "until": """
        do, do dnia, do roku, ważna do, obowiązuje do, do końca, aż do, ważne do, do r., wygasa
        wygasa dnia
        nie dłużej niż do""",
    "to": "do",
    "before": "przed, sprzed, wcześniej niż, najpóźniej",
    "after": "po, później niż",
    "between": "między, pomiędzy",
    "about": """
        ok., ok, około, circa, ca, ca., mniej więcej, prawdopodobnie, w przybliżeniu
        orientacyjnie""",
    "part_of_year": """
        początek, połowa, koniec, na początku, w połowie, pod koniec, wiosna, lato, jesień, zima
        początek roku
        latem, jesienią, początku, końcu, końca""",
    "fiscal": "rok budżetowy?",
    "unknown": """
        nieznana, nieznany, nieznane, brak danych, b.d., b. d., bd, brak, b. r., b.r., bez daty
        nie wiadomo
        nieustalona, brak informacji, data nieznana, nieustalony, brak daty, nd?""",
    "ongoing": """
        nadal, obecnie, dziś, dzisiaj, trwa, aktywna, aktywne, obowiązuje, do dziś, chwila obecna
        teraz
        bezterminowo, czas nieokreślony, nieokreślony, brak, do chwili obecnej, na czas nieokreślony
        bezterminowa, do nadal, do teraz, bezterminowe, nieokreślona, nie, w trakcie
        do odwołania, do dzisiaj""",
    "joints": "i, oraz, &, a także, a",
    "prepositions": "w, we, na, z, ze, koło, pod",
    "regions": """
        województwo, prowincja, region, stan, obwód, kraj związkowy, departament, powiat
        hrabstwo, kanton
        prefektura, okręg, rejon, woj., obw., kraj, prowincji, stanie, gubernia, komitat, landu?
        żupania""",
    "municipalities": """
        miasto, gmina, miasto i gmina, wieś, gm., m., m. st., miasteczko, gmina miejska
        gmina wiejska, powiat
        miasta, miasto na prawach powiatu, miasto stołeczne, dzielnica, gmina miejsko-wiejska
        stolica, okręg
        osada""",
    "link_notes": """
        link zewnętrzny, otwiera się w nowym oknie, nowe okno, strona internetowa
        otwiera się w nowej karcie
        link otwiera się w nowym oknie, strona www, otwarcie w nowym oknie""",
    "as_of": """
        stan na, stan na dzień, według stanu na, wg stanu na, aktualizacja, zaktualizowano, dostęp
        ostatnia aktualizacja, data aktualizacji, stan z dnia, na dzień, stan w dniu
        wg stanu na dzień""",
    "totals": "razem, suma, ogółem, łącznie, w sumie, liczba, łączna liczba",
    "dittos": "jw., j.w., jak wyżej, idem, tamże, j. w., to samo, tenże",
}
"""What is read in lists."""
