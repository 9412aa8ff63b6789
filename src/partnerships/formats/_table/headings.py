"""The columns of a list, and the headings that offices give them.

A caller can name the column under any other heading; otherwise its cells are kept as notes.
"""

from __future__ import annotations

import re
from enum import Enum
from operator import itemgetter
from typing import TYPE_CHECKING, Final
from unicodedata import normalize

from partnerships._validation import truncated_repr
from partnerships.errors import InvalidTable

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


class Column(Enum):
    """The meaning of a column."""

    MUNICIPALITY = "municipality"
    """One of the two municipalities. A list of one city's partners has no such column."""
    MUNICIPALITY_COUNTRY = "municipality_country"
    """The country of the municipality: a name, or an ISO 3166-1 alpha-2 code."""
    MUNICIPALITY_REGION = "municipality_region"
    """The state, province or prefecture, which distinguishes namesakes."""
    MUNICIPALITY_ID = "municipality_id"
    """The id of the municipality."""
    MUNICIPALITY_WIKIDATA = "municipality_wikidata"
    """The Wikidata identifier of the municipality."""
    PARTNER = "partner"
    """The partner."""
    PARTNER_COUNTRY = "partner_country"
    """The country of the partner: a name, or an ISO 3166-1 alpha-2 code."""
    PARTNER_REGION = "partner_region"
    """The state, province or prefecture of the partner."""
    PARTNER_ID = "partner_id"
    """The id of the partner."""
    PARTNER_WIKIDATA = "partner_wikidata"
    """The Wikidata identifier of the partner."""
    TYPE = "type"
    """The type of partnership, in words or as its code."""
    TYPE_LABEL = "type_label"
    """The label of a type that is given by its code."""
    DATE = "date"
    """The date of the conclusion."""
    PRECISION = "precision"
    """The precision of the date in Wikidata: 11 is a day, 10 a month, 9 a year."""
    END = "end"
    """The date from which the partnership has ended."""
    NOTE = "note"
    """A remark in free text."""
    PARTNERSHIP = "partnership"
    """The id of the partnership."""
    IGNORED = "ignored"
    """A column that is not read."""


_WORDS: Final = {
    Column.MUNICIPALITY: """
        municipality, city, town, home city, our city, us city, city name, name of city, local government
        市区町村, 市区町村名, 市町村, 市町村名, 自治体, 自治体名, 団体名, 都市, 都市名, 市名, 日本側, 日本の自治体
        城市, 城市名, 城市名称, 我方, 我方城市, 中方城市, 中方, 市, 都市名稱, 城市名稱
        자치단체, 자치단체명, 지자체, 지자체명, 도시, 도시명, 시군구, 지역, 일본, 한국
        gemeinde, stadt, kommune, ort, gemeindename
        commune, ville, municipalité, collectivité, collectivité française""",
    Column.MUNICIPALITY_COUNTRY: "municipality country",
    Column.MUNICIPALITY_REGION: "municipality region, municipality state",
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
        partner country, 相手国, 相手国名, 相手国・地域, 提携先国, 提携先国名, 对方国家, 상대국, 상대국가
        country, nation, country name
        国, 国名, 国・地域, 国・地域名, 国家, 国别, 所属国家, 國家, 國別, 国家地区
        국가, 국가명, 나라, 국명
        land, staat, pays""",
    Column.PARTNER_REGION: """
        partner region, partner state
        state, province, region, prefecture, state/province, county
        都道府県, 都道府県名, 道府県, 道府県名, 州, 省, 省州, 省・州, 州・省, 州・県, 州县, 省份, 州省
        시도, 시·도, 도, 주, 성
        bundesland, provinz, département, departement, région""",
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
_MAX_LENGTH: Final = 200
"""The maximum length of a heading that is looked up."""
_BRACKETED: Final = re.compile(r"[(\[【〔][^()\[\]]*[)\]】〕]\s*$")


def _normalize_heading(heading: str) -> str:
    return "".join(each for each in normalize("NFKC", heading).casefold() if each.isalnum())


_COLUMNS: Final = {
    _normalize_heading(word) or word: column
    for column, words in _WORDS.items()
    for line in words.splitlines()
    for word in map(str.strip, line.split(","))
    if word
}


_NO_NAMES: Final[Mapping[str, Column]] = {}
MUNICIPALITY_COLUMNS: Final = (
    Column.MUNICIPALITY,
    Column.MUNICIPALITY_ID,
    Column.MUNICIPALITY_WIKIDATA,
)
"""The columns any of which names the municipality."""
PARTNER_COLUMNS: Final = (Column.PARTNER, Column.PARTNER_ID, Column.PARTNER_WIKIDATA)
"""The columns any of which names the partner."""
_SIDES: Final = (
    (Column.MUNICIPALITY_COUNTRY, Column.PARTNER_COUNTRY),
    (Column.MUNICIPALITY_REGION, Column.PARTNER_REGION),
)
_SIDELESS: Final = frozenset(theirs for _, theirs in _SIDES)
"""The columns of headings such as ``Country`` until their position shows the side."""
_PARTNER_HEADINGS: Final = frozenset(
    _normalize_heading(line.strip())
    for column in _SIDELESS
    for line in _WORDS[column].splitlines()[1].split(",")
)
"""The headings for these columns that name the partner."""


def find_column(heading: str) -> Column | None:
    """Return the column for a heading, or None. Case, spaces, punctuation and a note in brackets at the
    end do not matter.
    """
    if len(heading) > _MAX_LENGTH:
        return None
    plain = normalize("NFKC", heading)
    found = _COLUMNS.get(_normalize_heading(plain)) or _COLUMNS.get(
        _normalize_heading(_BRACKETED.sub("", plain))
    )
    return found or _COLUMNS.get(heading.strip())


def find_columns(
    headings: Sequence[str], named: Mapping[str, Column] = _NO_NAMES
) -> list[Column | None]:
    """Return the column for each heading: the named one, else the known one, else None.

    A second heading for the same column is unknown, except for headings such as ``Country``, of which
    there can be one for each side.
    """
    found: list[Column | None] = []
    taken = {*named.values()}
    for heading in headings:
        column = named.get(heading) or find_column(heading)
        if heading in named:
            again = column in found
        else:
            again = column in taken and not _has_no_side(heading)
            if column is not None and not _has_no_side(heading):
                taken.add(column)
        found.append(None if again and column is not Column.IGNORED else column)
    return found


def is_heading(cells: Sequence[str], columns: Sequence[Column | None]) -> bool:
    """Whether a row is the heading of another block: the first cell and most others are known headings,
    among them one for a municipality and one for a date.
    """
    held = [column for cell, column in zip(cells, columns, strict=True) if cell]
    known = {*held} - {None}
    return (
        bool(held)
        and held[0] is not None
        and 2 * (len(held) - held.count(None)) > len(held)
        and not known.isdisjoint(MUNICIPALITY_COLUMNS + PARTNER_COLUMNS)
        and not known.isdisjoint((Column.DATE, Column.END))
    )


def assign_sides(
    headings: Sequence[str],
    columns: Sequence[Column | None],
    named: Mapping[str, Column] = _NO_NAMES,
) -> list[Column | None]:
    """Return the columns with each country and region assigned to the municipality beside it.

    Raises `InvalidTable` for one that lies between both municipalities.
    """
    found = [*columns]
    one, other = _find_side(columns, MUNICIPALITY_COLUMNS), _find_side(columns, PARTNER_COLUMNS)
    for own, theirs in _SIDES:
        both = (
            sorted(((one, own), (other, theirs)), key=itemgetter(0))
            if one >= 0 and other >= 0
            else [(0, theirs)]
        )
        open_ = [
            number
            for number, column in enumerate(columns)
            if column is theirs and headings[number] not in named
            if _has_no_side(headings[number])
        ]
        taken = {column for number, column in enumerate(columns) if number not in open_}
        free = [side for _, side in both if side not in taken]
        if len(open_) == 1 and len(free) == 2:
            free = [_choose_side(open_[0], headings[open_[0]], both)]
        for number in open_:
            found[number] = free.pop(0) if free else None
    return found


def _find_side(columns: Sequence[Column | None], names: Sequence[Column]) -> int:
    """Return the position of the first of the names among the columns, or -1."""
    return next((columns.index(each) for each in names if each in columns), -1)


def _has_no_side(heading: str) -> bool:
    if find_column(heading) not in _SIDELESS:
        return False
    plain = normalize("NFKC", heading)
    return _PARTNER_HEADINGS.isdisjoint(
        {_normalize_heading(plain), _normalize_heading(_BRACKETED.sub("", plain))}
    )


def _choose_side(position: int, heading: str, both: Sequence[tuple[int, Column]]) -> Column:
    (first, before), (last, after) = both
    if first < position < last:
        sides = f"{before.value} or {after.value}"
        message = f"the column can be {sides}, so name the columns: {truncated_repr(heading)}"
        raise InvalidTable(message, value=heading)
    return before if position < first else after
