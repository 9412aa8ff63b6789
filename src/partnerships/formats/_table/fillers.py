"""Words beside a state in lists that say nothing of it: ``is``, ``Vertrag``, ``temporarily``.

Texts are folded: see `partnerships.formats._dates.words.fold_text`.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from partnerships._languages.lexicon import get_meanings, normalize_word
from partnerships.formats._dates.words import (
    get_word_set,
    is_spaced,
    make_word_set,
    strip_before,
    strip_behind,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from partnerships.formats._dates.words import WordSet

_TIES: Final = """
    relationship, relationships, relation, relations, ties, tie, link, links, cooperation, agreement, agreements
    contract, contact, contacts, exchange, exchanges, protocol, treaty, partnership, partnerships, twinnings
    partners, twinned with, urkunde, charte, charter, beziehung, beziehungen
    vertrag, zusammenarbeit, kontakt, kontakte, vereinbarung
    abkommen, verbindung, partnerschaften, partner, accord, accords, convention, conventions, cooperation
    contacts, echanges, partenariat, partenariats, partenaires, relacion, relaciones, acuerdo, acuerdos, convenio
    convenios, contacto, contactos, protocolo, protocolos, hermandades, rapporto, rapporti, relazione, relazioni
    accordo, accordi, patto, patti, convenzione, contatti, protocollo, relacao, relacoes, acordo, acordos, contatos
    współpraca, umowa, umowy, umowę, porozumienie, porozumienia, relacje, kontakty, stosunki, partnerstwa, partnerzy
    отношения, отношение, связи, соглашение, соглашения, договор, договоры, сотрудничество, контакты, протокол
    партнерские отношения, партнерские связи, связь, відносини, зв'язки, угода, угоди, угоду, договір, співпраця
    співробітництво, контакти, партнерства, партнерські відносини, партнерські зв'язки, spolupráce, smlouva
    smlouvy, vztahy, dohoda, dohody, kontakty, partnerství, samarbete, samarbetet, samarbeten, avtal, avtalet
    förbindelse, förbindelser, förbindelserna, kontakter, relationen, relationer, relationerna, vänortsrelationen
    kapcsolat, kapcsolatok, szerződés, megállapodás, együttműködés, ilişki, ilişkiler, ilişkileri, protokol
    protokoller, protokolü, anlaşma, anlaşması, işbirliği, quan hệ, thỏa thuận, hợp tác, hubungan, kerja sama
    kerjasama, perjanjian, kesepakatan, samenwerking, band, banden, relatie, relaties, overeenkomst, contact
    contacten, verdrag, uitwisseling, 関係, 交流, 提携, 協定, 盟約, 締結, 都市, 自治体, 协议, 关系, 交往, 往来, 合作
    友好关系, 城市, 协定, 締盟, 結盟, 協議, 關係, 交往, 往來, 협정, 협약, 교류, 관계, 결연, 도시, 협력"""
"""What a partnership is called beside the words for its type."""

_FILLERS: Final = """
    a, an, is, was, were, are, has been, have been, been, being, has, had been, with effect from, effective
    term, period, formally, officially
    currently, now, presently, mutually, unilaterally, unofficially, temporarily, all
    status, official, official contacts, this, by mutual consent, by mutual agreement
    wurde, wurden, wird, ist, sind, worden, seither, derzeit, zurzeit, aktuell, vorübergehend, offiziell, formell
    einvernehmlich, zum, offizielle, offizielle kontakte, inzwischen, einseitig, mit wirkung vom, mit wirkung zum
    die, das, der, leider, per, bis auf weiteres
    est, sont, a été, ont été, fut, furent, était, officiellement, provisoirement, temporairement, actuellement
    désormais, définitivement, unilatéralement, le, la, les, ce, d'un commun accord
    ya, es, está, están, fue, fueron, ha sido, han sido, ha, se, oficialmente, temporalmente, actualmente, el, los
    las, provisionalmente, definitivamente, unilateralmente, de mutuo acuerdo
    è, è stato, è stata, sono, sono stati, stato, stata, fu, ufficialmente, temporaneamente, attualmente, il, lo
    gli, momentaneamente, definitivamente, unilateralmente
    foi, foram, é, está, estão, oficialmente, temporariamente, atualmente, o, os, as, unilateralmente
    dniem, dnia, jest, został, została, zostało, zostały, są, z dniem, oficjalnie, czasowo, tymczasowo
    obecnie, jednostronnie
    с, г, г., году, года, в одностороннем порядке, официально, временно, был, была, были, было, полностью
    з, р, р., році, року, офіційно, тимчасово, був, було, були, в односторонньому порядку, достроково, досрочно
    je, jsou, byl, byla, bylo, byly, od, v roce, roku, ke dni, ze dne, dočasně, oficiálně, aktuálně, jednostranně
    is, zijn, werd, werden, officieel, tijdelijk, momenteel, per, de, het, in onderling overleg, eenzijdig
    är, har, blev, har blivit, officiellt, tillfälligt, för närvarande, det, den, år
    a, az, van, lett, hivatalosan, ideiglenesen, jelenleg, átmenetileg, évben, évtől
    olarak, resmi olarak, geçici olarak, tarihinde, tarihinden itibaren, yılında, yılından beri, itibaren
    tarihinden beri, edilen, edilmiş, yılı, şu anda, tek taraflı olarak
    các, đã, đang, bị, được, từ, năm, hiện, tạm thời, chính thức, vào, vào năm, từ năm, đã được
    telah, sudah, sejak, tahun, sejak tahun, pada, pada tahun, sementara, resmi, secara resmi, ini, yang
    に, を, が, は, の, で, と, し, した, された, され, している, しています, されています, して, しました, されました
    となる, となった, となっている, する, 付けで, 付で, 付け, 付
    をもって, をもちまして, より, から, 以降, 現在, 一時, 当面
    正式に, 双方合意により
    済, 済み, 中, 相互
    了, 已, 已经, 目前, 正式, 于, 於, 与, 與, 自, 起, 被, 现, 現, 暂时, 暫時, 双方, 雙方, 的, 之, 年底
    됨, 함, 으로, 로, 에, 을, 를, 이, 가, 은, 는, 되었음, 하였음, 되었다, 된, 상태, 현재, 부터
    일시, 일자로, 자로, 공식"""
"""Other words that say nothing of a state."""

_CAUSES: Final = """
    by, due to, because of, because, following, owing to, after, on account of, in response to, pursuant to, over
    at the request of, by decision of, by resolution of, upon, as a result of, in protest, in view of, for lack of
    durch, wegen, aufgrund, auf grund, auf, infolge, laut, gemäß, nach, mit beschluss, per beschluss, mangels
    in folge, angesichts, als reaktion auf, seitens, auf wunsch
    par, suite à, suite au, en raison, à cause, après, sur décision, du fait, pour cause, faute, à la demande
    à la suite, en réaction, conformément
    por, debido a, debido, tras, a causa, como consecuencia, mediante, según, en protesta, a petición, ante, en virtud
    da, dal, dalla, dai, per, a causa, dopo, con, in seguito, a seguito, su, in segno
    pelo, pela, por, devido, após, por causa, na sequência, em consequência, mediante, através
    przez, z powodu, uchwałą, na mocy, decyzją, w związku, po, ze względu, na podstawie, wskutek, w wyniku, zgodnie
    решением, из-за, в связи, постановлением, по, после, на основании, согласно, распоряжением, ввиду, вследствие
    рішенням, через, у зв'язку, в зв'язку, за, після, на підставі, згідно, розпорядженням, внаслідок, відповідно до
    z důvodu, usnesením, kvůli, na základě, po, rozhodnutím, v souvislosti, vzhledem, v důsledku
    door, wegens, vanwege, na, naar aanleiding, op verzoek, als gevolg, bij besluit, in verband, bij raadsbesluit
    av, på grund av, efter, genom, enligt, till följd, p.g.a., pga, med anledning
    miatt, határozattal, következtében, nyomán, döntése, alapján, után
    nedeniyle, tarafından, kararıyla, sonrasında, üzerine, dolayı, gereğince, sebebiyle
    bởi, theo, vì, sau, do ảnh hưởng, vì lý do
    oleh, karena, akibat, sesuai, setelah, atas, berdasarkan"""
"""Words in front of what a state came of: a decision, an event, a body."""

_DECISIONS: Final = re.compile(
    "beschluss|decision|resolution|vote|council|deliberation|deliberazione|delibera|uchwal|решени|постановлени"
    "|рішен|usneseni|rozhodnuti|acuerdo|pleno|besluit|beslut|hatarozat|karar|nghi quyet|keputusan|decreto"
    "|decyzj|consigli|conseil|consejo|conselho|ayuntamiento|rada |rady |радой|рада |ради|думы|zastupitel|fullm"
    "|gemeenteraad|gemeinderat|stadtrat|meclis|議会|议会|의회|hoi dong|dprd"
    "|議決|決議|決定|决议|决定|의결|결정|motion|ratsbe|decisao|deliberacao|arrete"
)
"""Parts of the words for a decision, folded."""

_DENIALS: Final = re.compile(
    r"(?<!\w)(?:not|no|never|nicht|nie|kein|keine|sans|pas|non|nao|nunca|sin|sem|niet|geen|inte|ej|nem|ne|ni|nie"
    r"|не|нет|ні|değil|degil|khong|không|tidak|belum|except|ohne|außer|ausser)(?!\w)"
    "|しない|していない|なし|以外|除く|未|没有|沒有|不|非|않|아님|제외"
    "|planned|proposed|pending|intended|prepar|geplant|beabsichtigt|vorbereitung|vorgesehen|prevu|projet|planowan"
    "|планир|планує|запланован|проект|проєкт|previst|proyect|progett|planov|tervez|planlan|du kien|rencana"
    "|gepland|planera|soll|should|will be|would|might|may be|予定|検討|準備|見込|计划|拟|計畫|擬|예정|검토|추진"
)
"""Words that deny what stands beside them, or tell of a plan, folded."""
_AGREEMENT_DATE: Final = re.compile(
    r"([^\W\d_]{4,}),? (?:vom|of|dated|signed|du|de|da|del|dell'|z dnia|от|від|ze dne|z|van|av|tarihli)"
    r"(?: dnia| the| dia)? [0-9]|[0-9年月日](?:の|签订的|簽訂的|締結の|자) ?(.{2,4})"
)
"""A word for an agreement with its date."""
_AUXILIARIES: Final = re.compile(r"(?<!\w)(?:a|ont|avait|avaient|ayant) ete(?!\w)")
NEGATIONS: Final = frozenset({"no", "non", "ne", "nao", "na", "nie", "nem", "не", "ni"})
"""Words that are fillers in one language and deny a state in another."""


def _split_words(words: str) -> set[str]:
    return {normalize_word(word) for word in re.split(r"[,\n]", words)} - {""}


def denies(text: str) -> bool:
    """Whether a folded text has a word that denies something, or tells of a plan."""
    return _DENIALS.search(text) is not None


@cache
def get_fillers() -> WordSet:
    """Return the words beside a state or its date that say nothing of it, with those for types."""
    dated = get_word_set("dated", "dated_behind", "articles").words
    said = {*_split_words(_TIES), *_split_words(_FILLERS), *dated, *get_meanings("types")}
    return make_word_set(said - set(get_meanings("states")) - NEGATIONS)


def strip_filler(text: str) -> str | None:
    """Return a text without a filler at one of its ends, an empty text if it is one, or None."""
    fillers = get_fillers()
    if text in fillers.words:
        return ""
    return strip_before(text, fillers) or strip_behind(text, fillers)


def is_filler(text: str) -> bool:
    """Whether a text consists of fillers."""
    rest: str | None = text
    while rest:
        rest = strip_filler(rest)
    return rest == ""


def dates_agreement(text: str) -> bool:
    """Whether a folded text tells the date of an agreement, as ``the agreement of 1990`` does."""
    return any(names_partnership(found[1] or found[2]) for found in _AGREEMENT_DATE.finditer(text))


def drop_auxiliaries(text: str) -> str:
    """Return a folded text without the French and Italian words for ``has been``, of which one is also
    that for summer.
    """
    return " ".join(_AUXILIARIES.sub(" ", text).split())


@cache
def _compile_causes() -> re.Pattern[str]:
    words = sorted(_split_words(_CAUSES), key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, words))})(?!\w)")


def split_cause(text: str) -> tuple[str, str]:
    """Split a folded text into what stands in front of the word for a cause, and the rest: ``in 2018 after
    the referendum``. The rest is empty without such a word.
    """
    found = _compile_causes().search(text)
    return (text, "") if found is None else (text[: found.start()].strip(" ,"), text[found.end() :])


def tells_last_day(text: str) -> bool:
    """Whether a folded text has a word in front of a last day or behind it, or a range of numbers."""
    return _compile_lasts().search(text) is not None


@cache
def _compile_lasts() -> re.Pattern[str]:
    known = get_word_set("until", "until_behind", "to").words
    words = sorted(known, key=len, reverse=True)
    spaced = "|".join(re.escape(word) for word in words if is_spaced(word))
    others = "".join(f"|{re.escape(word)}" for word in words if not is_spaced(word))
    return re.compile(rf"(?<!\w)(?:{spaced})(?!\w){others}|[0-9年] ?[-–~～] ?[0-9]")


def names_decision(text: str) -> bool:
    """Whether a folded text has a word for a decision."""
    return _DECISIONS.search(text) is not None


def iter_ends(text: str) -> Iterator[str]:
    """Yield the ends of a text that can be dates, the longest first: no number stands in front of them."""
    for place, letter in enumerate(text):
        if letter.isdecimal():
            break
        if letter == " " and place:
            yield text[place + 1 :]


@cache
def _get_names() -> tuple[frozenset[str], frozenset[str]]:
    """Return the words for a partnership: those that are written between spaces, without the letters of
    their endings, and the others.
    """
    words = {*get_meanings("types"), *_split_words(_TIES)}
    spaced = {part for word in words if is_spaced(word) for part in re.findall(r"[^\W\d_]+", word)}
    stems = {_cut_ending(part) for part in spaced if len(part) > 4}
    return frozenset(stems), frozenset(word for word in words if not is_spaced(word))


def cut_fillers(text: str) -> str:
    """Return what a folded text tells beside words for a partnership, with any ending, and fillers."""
    stems, unspaced = _get_names()
    fillers = get_fillers()
    said = _get_parts_of_fillers()
    words = {each for each in fillers.words | unspaced if not is_spaced(each)}
    for word in sorted(words, key=len, reverse=True):
        text = text.replace(word, " ")
    return " ".join(
        word for word in _LETTERS.findall(text) if word not in said and not _has_stem(word, stems)
    )


@cache
def _get_parts_of_fillers() -> frozenset[str]:
    """Return the fillers and words for municipalities, word by word."""
    said = get_fillers().words | get_word_set("municipalities").words
    return frozenset(part for word in said for part in _LETTERS.findall(word))


_LETTERS: Final = re.compile(r"[^\W_]+")


def _has_stem(word: str, stems: frozenset[str]) -> bool:
    return any(word[:length] in stems for length in range(max(5, len(word) - 5), len(word) + 1))


def _cut_ending(word: str) -> str:
    return word[: max(5, len(word) - 2)]


def names_partnership(text: str) -> bool:
    """Whether a folded text has a word for a partnership, also with another ending."""
    stems, unspaced = _get_names()
    return any(word in text for word in unspaced) or any(
        _has_stem(word, stems) for word in re.findall(r"[^\W\d_]{5,}", text)
    )
