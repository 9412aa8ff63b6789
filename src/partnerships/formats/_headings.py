"""What the columns of a list are, and the words that offices put above them.

The words are data: a heading that is not here has to be named by the caller, and its cells are kept
as notes until then.
"""

from __future__ import annotations

import re
from enum import Enum
from typing import TYPE_CHECKING, Final
from unicodedata import normalize

if TYPE_CHECKING:
    from collections.abc import Sequence


class Column(Enum):
    """What a column of a list holds."""

    MUNICIPALITY = "municipality"
    """One of the two; in a list of one city's partners there is none."""
    MUNICIPALITY_COUNTRY = "municipality_country"
    MUNICIPALITY_ID = "municipality_id"
    MUNICIPALITY_WIKIDATA = "municipality_wikidata"
    PARTNER = "partner"
    PARTNER_COUNTRY = "partner_country"
    PARTNER_ID = "partner_id"
    PARTNER_WIKIDATA = "partner_wikidata"
    TYPE = "type"
    """The word for the type, or its code."""
    TYPE_LABEL = "type_label"
    """What a type that is not built in is called, beside its code."""
    DATE = "date"
    PRECISION = "precision"
    """Wikidata's, of the date: 11 is a day, 10 a month, 9 a year."""
    END = "end"
    """Since when the partnership is no more."""
    NOTE = "note"
    PARTNERSHIP = "partnership"
    """The partnership's id."""
    IGNORED = "ignored"


_WORDS: Final = {
    Column.MUNICIPALITY: """
        municipality, city, town, home city, our city, us city, city name, name of city, local government
        市区町村, 市区町村名, 市町村, 市町村名, 自治体, 自治体名, 団体名, 都市, 都市名, 市名, 日本側, 日本の自治体
        城市, 城市名, 城市名称, 我方, 我方城市, 中方城市, 中方, 市, 都市名稱, 城市名稱
        자치단체, 자치단체명, 지자체, 지자체명, 도시, 도시명, 시군구, 지역, 일본, 한국
        gemeinde, stadt, kommune, ort, gemeindename
        commune, ville, municipalité, collectivité, collectivité française""",
    Column.MUNICIPALITY_COUNTRY: "municipality country",
    Column.MUNICIPALITY_ID: "municipality id",
    Column.MUNICIPALITY_WIKIDATA: "municipality wikidata",
    Column.PARTNER: """
        partner, partner city, sister city, sister cities, twin town, twin city, friendship city, twinned with
        foreign city, overseas partner, partner municipality, sister city name, name, sister state
        提携先, 提携先都市, 提携都市, 提携都市名, 提携先自治体, 提携先自治体名, 相手都市, 相手先, 相手方, 相手自治体
        相手自治体名, 姉妹都市, 姉妹都市名, 友好都市, 友好都市名, 姉妹・友好都市, 姉妹友好都市名
        姉妹提携都市, 海外都市, 海外都市名, 外国都市名, 名称, 相手国都市名, 交流都市
        友好城市, 友城, 友城名称, 对方城市, 外方城市, 外国城市, 外方, 对方, 国外城市, 姐妹城市, 姊妹城市, 姊妹市
        締盟城市, 友好城市名称, 结好城市, 結盟城市, 缔结城市
        교류지역, 교류도시, 교류도시명, 자매도시, 자매도시명, 우호도시, 상대도시, 결연도시, 체결도시, 해외도시, 외국도시
        대상도시, 자매결연도시, 자매우호도시
        partnerstadt, partnerstädte, partnergemeinde, partner kommune, partnerort, städtepartner
        ville jumelée, villes jumelées, commune jumelée, ville partenaire, partenaire, collectivité étrangère""",
    Column.PARTNER_COUNTRY: """
        country, partner country, nation, country name
        国, 国名, 相手国, 相手国名, 国・地域, 国・地域名, 提携先国名, 国家, 国别, 所属国家, 國家, 國別, 国家地区
        국가, 국가명, 나라, 국명, 상대국
        land, staat, pays""",
    Column.PARTNER_ID: "partner id",
    Column.PARTNER_WIKIDATA: "partner wikidata, wikidata",
    Column.TYPE: """
        type, kind, relation, relationship, agreement, type of agreement, type of relationship, status type, category
        種別, 種類, 区分, 提携区分, 提携種別, 提携形態, 提携内容, 形態, 関係, 締結種別
        类别, 类型, 性质, 关系, 种类, 類別, 類型, 關係, 友城类别
        구분, 유형, 종류, 결연형태, 교류형태, 결연구분, 협정구분, 관계, 결연종류
        art, form, typ, art der partnerschaft, art der beziehung, type de relation, nature, forme""",
    Column.TYPE_LABEL: "type label",
    Column.DATE: """
        date, date signed, signed, date of signing, signing date, since, year, established, date established
        sisterhood date, date of agreement, agreement date, year established, twinned since, conclusion date
        date of establishment, affiliation date, date of affiliation, concluded, signed on, on, year signed
        提携日, 提携年月日, 締結日, 締結年月日, 提携年, 締結年, 調印日, 調印年月日, 提携年度, 年月日, 協定締結日, 盟約日
        協定締結年月日, 提携時期, 締結時期, 盟約締結日, 宣言日
        结好时间, 结好日期, 缔结时间, 缔结日期, 建立时间, 建立日期, 签约日期, 签约时间, 时间, 日期, 结好年份, 缔结年份
        結好時間, 締結日期, 締結時間, 簽約日期, 締盟日期, 締盟時間, 缔结友好城市时间
        교류체결일, 체결일, 체결일자, 체결연도, 체결년도, 결연일, 결연일자, 협정체결일, 자매결연일, 체결연월일, 결연연도
        체결시기, 결연년월일, 일자
        seit, datum, abschluss, jahr, gründung, unterzeichnet, beginn, gründungsjahr, unterzeichnung
        seit wann, partnerschaft seit, vertragsabschluss
        depuis, année, signature, date de signature, signé le, année de signature, date de jumelage, jumelée depuis""",
    Column.PRECISION: "precision, start precision, date precision, p580 precision",
    Column.END: """
        end, ended, until, end date, terminated, date ended, dissolved
        終了日, 終了年月日, 解消日, 解消年月日, 提携終了日, 终止时间, 终止日期, 結束日期, 종료일, 해지일
        ende, bis, beendet, fin, jusqu’à, terminé le""",
    Column.NOTE: """
        note, notes, remark, remarks, comment, comments
        備考, 摘要, 特記事項, 备注, 備註, 说明, 비고, 참고, bemerkung, bemerkungen, anmerkung, anmerkungen
        remarque, remarques, observations""",
    Column.PARTNERSHIP: "partnership, partnership id",
    Column.IGNORED: """
        no, number, nr, n°, #, 番号, 通番, 項番, 连番, 序号, 编号, 序號, 編號, 번호, 연번, 순번, lfd nr, numéro""",
}
_LONGEST: Final = 200
"""How many characters a heading has at most that is looked up."""
_BRACKETED: Final = re.compile(r"[(\[【〔][^()\[\]]*[)\]】〕]\s*$")


def _key(heading: str) -> str:
    return "".join(each for each in normalize("NFKC", heading).casefold() if each.isalnum())


_COLUMNS: Final = {
    _key(word) or word: column
    for column, words in _WORDS.items()
    for line in words.splitlines()
    for word in map(str.strip, line.split(","))
    if word
}


def column_of(heading: str) -> Column | None:
    """Return what the column under a heading holds, whatever its case, spaces, marks and bracketed
    addition are; None for an unknown heading.
    """
    if len(heading) > _LONGEST:
        return None
    plain = normalize("NFKC", heading)
    found = _COLUMNS.get(_key(plain)) or _COLUMNS.get(_key(_BRACKETED.sub("", plain)))
    return found or _COLUMNS.get(heading.strip())


def columns_of(headings: Sequence[str]) -> list[Column | None]:
    """Return what each column holds; of two that say the same the second is unknown."""
    found: list[Column | None] = []
    for heading in headings:
        column = column_of(heading)
        found.append(None if column in found and column is not Column.IGNORED else column)
    return found
