"""French, in lists of partnerships."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from partnerships._languages.lists import ListWords

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
