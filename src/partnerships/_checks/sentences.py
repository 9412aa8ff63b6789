"""What findings say, by language, and the words of a listing of findings.

English is the model: the other languages have the same keys, and the same fields in each text, as in
the tables of `partnerships._languages`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from partnerships._languages.language import get_language
from partnerships._languages.lookup import lookup

if TYPE_CHECKING:
    from collections.abc import Mapping

    from partnerships._languages.language import Language

SENTENCES: Final[Mapping[str, Mapping[str, str]]] = {
    "en": {
        "P101": "the same partnership as {other}: the same parties and type ({type}) at the same time",
        "P201": "concluded and ended on the same day, {first}",
        "P202": "ended a second time, after the end of {first}",
        "P203": "suspended a second time, after the suspension of {first} and without a resumption",
        "P204": "ended within its term, which would have run to {last}",
        "P205": "the renewal shortens the agreement, from {before} to {last}",
        "P206": "renewed twice on the same day, {first}",
        "P301": "{municipality} is a party on {day}, after its end ({until}), and no succession is recorded",
        "P302": "{municipality} is a party on {day}, before its beginning ({since})",
        "P303": "{municipality} has no name on {on}",
        "P401": "the agreement ran out on {last}",
        "P402": "the agreement runs out on {last}",
        "P403": "the agreement renews itself; the last day to give notice is {notice}",
        "P501": "the date of the conclusion is unknown",
        "P502": "concluded in the future: {on} is after {day}",
        "P503": "{count} of {total} conclusions ({percent} %) are of the year {year}",
        "P504": "{count} of {total} dates of conclusions ({percent} %) are on {day} (month and day)",
        "P601": "no source is named for this conclusion",
        "M101": "{value} is not a valid identifier of the scheme {scheme}, such as {example}",
        "M102": "{value} has a wrong check digit: {digit} is right",
        "M103": "{value} ({scheme}) is an identifier of {other}, and the country is {country}",
        "M104": "{other} has the same identifier ({scheme}): {value}",
        "M105": "no identifier of the scheme {scheme}, which is usual in {country}",
        "N101": "read in a wrong encoding: {text} (probably {repaired})",
        "N102": "letters were lost: {text}",
        "N103": "{text} is spelled {other_text} in {other}",
        "T101": "the type {type} is not built in and has no broader type",
        "E101": "it is of {when}, and the anniversary that it commemorates, number {number}, falls on {on}",
        "E102": "the partnership had ended before the anniversary that it commemorates, number {number}, on {on}",
        "E201": "the partnership {partnership} had ended before {when}",
        "E301": "{municipality} did not exist yet (since {since}) at that time, {when}",
        "E302": "{municipality} no longer existed (until {until}) at that time, {when}",
        "E601": "no source is named for this exchange",
    },
    "ja": {
        "P101": "{other}と同じ提携です（当事者と種別（{type}）が同じで、時期が重なっています）",
        "P201": "締結と終了が同じ日（{first}）です",
        "P202": "2度目の終了です（1度目は{first}）",
        "P203": "2度目の停止です（1度目は{first}）",
        "P204": "期間（{last}まで）の途中で終了しています",
        "P205": "更新で期間が短くなっています（{before}までが{last}までに）",
        "P206": "同じ日（{first}）に2度更新されています",
        "P301": "{municipality}は消滅しています（{until}まで）が、承継の記録がなく、{day}にも当事者です",
        "P302": "{municipality}はまだ存在しません（{since}から）が、{day}に当事者です",
        "P303": "{municipality}には{on}の名称がありません",
        "P401": "期間は{last}に満了しました",
        "P402": "期間は{last}に満了します",
        "P403": "自動更新されます。更新しない旨の通知の期限は{notice}です",
        "P501": "締結日が不明です",
        "P502": "締結日（{on}）が将来の日付です（{day}現在）",
        "P503": "締結{total}件のうち{count}件（{percent}%）が{year}年です",
        "P504": "締結日{total}日のうち{count}日（{percent}%）が同じ月日（{day}）です",
        "P601": "この締結の出典がありません",
        "M101": "{value}は{scheme}の正しい識別子ではありません（例：{example}）",
        "M102": "{value}の検査数字が誤りです（正しくは{digit}）",
        "M103": "{value}（{scheme}）は{other}の識別子ですが、国は{country}です",
        "M104": "{other}と識別子（{scheme}）が同じです：{value}",
        "M105": "{country}で通常用いられる{scheme}の識別子がありません",
        "N101": "文字化けしています：{text}（おそらく「{repaired}」）",
        "N102": "文字が失われています：{text}",
        "N103": "「{text}」は{other}では「{other_text}」と書かれています",
        "T101": "種別{type}は既定の種別ではなく、上位の種別もありません",
        "E101": "{when}の出来事ですが、記念する周年（{number}）は{on}です",
        "E102": "提携は周年（{number}、{on}）より前に終了しています",
        "E201": "提携{partnership}は{when}より前に終了しています",
        "E301": "{municipality}はその時（{when}）まだ存在しません（{since}から）",
        "E302": "{municipality}はその時（{when}）もう存在しません（{until}まで）",
        "E601": "この交流の出典がありません",
    },
    "ko": {
        "P101": "{other}와(과) 같은 제휴입니다. 당사자와 유형({type})이 같고 시기가 겹칩니다",
        "P201": "체결과 종료가 같은 날({first})입니다",
        "P202": "두 번째 종료입니다. 첫 번째는 {first}입니다",
        "P203": "두 번째 중단입니다. 첫 번째는 {first}입니다",
        "P204": "기간({last}까지) 중에 종료되었습니다",
        "P205": "갱신으로 기간이 짧아졌습니다. {before}까지에서 {last}까지로",
        "P206": "같은 날({first})에 두 번 갱신되었습니다",
        "P301": "{municipality}: 없어졌으나({until}까지) 승계 기록이 없고 {day}에도 당사자입니다",
        "P302": "{municipality}: 아직 없으나({since}부터) {day}에 당사자입니다",
        "P303": "{municipality}: {on}의 이름이 없습니다",
        "P401": "기간이 {last}에 끝났습니다",
        "P402": "기간이 {last}에 끝납니다",
        "P403": "자동 갱신됩니다. 갱신하지 않겠다는 통지의 마지막 날은 {notice}입니다",
        "P501": "체결일을 알 수 없습니다",
        "P502": "체결일({on})이 미래입니다({day} 기준)",
        "P503": "체결 {total}건 중 {count}건({percent}%)이 {year}년입니다",
        "P504": "체결일 {total}일 중 {count}일({percent}%)이 같은 월일({day})입니다",
        "P601": "이 체결의 출처가 없습니다",
        "M101": "{value}: {scheme}의 올바른 식별자가 아닙니다(예: {example})",
        "M102": "{value}: 검사 숫자가 틀렸습니다. {digit}이(가) 맞습니다",
        "M103": "{value}({scheme}): {other}의 식별자이나 국가는 {country}입니다",
        "M104": "{other}와(과) 식별자({scheme})가 같습니다: {value}",
        "M105": "{country}에서 보통 쓰는 {scheme} 식별자가 없습니다",
        "N101": "글자가 깨졌습니다: {text}(아마 {repaired})",
        "N102": "글자가 없어졌습니다: {text}",
        "N103": "{text}: {other}에서는 {other_text}(으)로 적혀 있습니다",
        "T101": "유형 {type}: 기본 유형이 아니고 상위 유형도 없습니다",
        "E101": "{when}의 일이지만 기념하는 주년({number})은 {on}입니다",
        "E102": "제휴가 주년({number}, {on})보다 먼저 끝났습니다",
        "E201": "제휴 {partnership}: {when}보다 먼저 끝났습니다",
        "E301": "{municipality}: 그때({when}) 아직 없었습니다({since}부터)",
        "E302": "{municipality}: 그때({when}) 이미 없었습니다({until}까지)",
        "E601": "이 교류의 출처가 없습니다",
    },
    "zh": {
        "P101": "与{other}是同一结好关系：双方和类型（{type}）相同，时间重叠",
        "P201": "缔结与终止在同一天（{first}）",
        "P202": "第二次终止；第一次是{first}",
        "P203": "第二次中止；第一次是{first}",
        "P204": "在期限（至{last}）内终止",
        "P205": "续签缩短了期限：由至{before}变为至{last}",
        "P206": "在同一天（{first}）续签两次",
        "P301": "{municipality}已不存在（至{until}），没有继承记录，但{day}仍是一方",
        "P302": "{municipality}尚不存在（自{since}），但{day}已是一方",
        "P303": "{municipality}在{on}没有名称",
        "P401": "期限已于{last}届满",
        "P402": "期限将于{last}届满",
        "P403": "自动续期；通知不续期的最后一天是{notice}",
        "P501": "缔结日期不详",
        "P502": "缔结日期（{on}）在将来（截至{day}）",
        "P503": "{total}次缔结中有{count}次（{percent}%）在{year}年",
        "P504": "{total}个缔结日期中有{count}个（{percent}%）是同一月日（{day}）",
        "P601": "此次缔结没有出处",
        "M101": "{value}不是有效的{scheme}标识符（例如{example}）",
        "M102": "{value}的校验码有误，应为{digit}",
        "M103": "{value}（{scheme}）是{other}的标识符，而国家是{country}",
        "M104": "与{other}的标识符（{scheme}）相同：{value}",
        "M105": "没有{country}通常使用的{scheme}标识符",
        "N101": "乱码：{text}（可能是“{repaired}”）",
        "N102": "文字缺失：{text}",
        "N103": "“{text}”在{other}中写作“{other_text}”",
        "T101": "类型{type}不是内置类型，也没有上位类型",
        "E101": "时间是{when}，而所纪念的周年（{number}）是{on}",
        "E102": "结好关系在周年（{number}，{on}）之前已终止",
        "E201": "结好关系{partnership}在{when}之前已终止",
        "E301": "{municipality}当时（{when}）尚不存在（自{since}）",
        "E302": "{municipality}当时（{when}）已不存在（至{until}）",
        "E601": "此次交流没有出处",
    },
}
"""The sentence of each code."""

WORDS: Final[Mapping[str, Mapping[str, str]]] = {
    "en": {
        "severity": "severity",
        "code": "code",
        "place": "place",
        "finding": "finding",
        "error": "error",
        "warning": "warning",
        "note": "note",
    },
    "ja": {
        "severity": "重要度",
        "code": "コード",
        "place": "場所",
        "finding": "指摘",
        "error": "誤り",
        "warning": "警告",
        "note": "注意",
    },
    "ko": {
        "severity": "심각도",
        "code": "코드",
        "place": "위치",
        "finding": "지적",
        "error": "오류",
        "warning": "경고",
        "note": "참고",
    },
    "zh": {
        "severity": "级别",
        "code": "代码",
        "place": "位置",
        "finding": "问题",
        "error": "错误",
        "warning": "警告",
        "note": "提示",
    },
}
"""The headings and the severities of a listing of findings."""


def find_sentences(lang: str | Language) -> Mapping[str, str]:
    """Return the sentences in a language, in one that it is based on, or in English. Raises
    `UnknownLanguage`.
    """
    return _find_table(SENTENCES, lang)


def find_words(lang: str | Language) -> Mapping[str, str]:
    """Return the words of a listing, as `find_sentences` the sentences."""
    return _find_table(WORDS, lang)


def _find_table(tables: Mapping[str, Mapping[str, str]], lang: str | Language) -> Mapping[str, str]:
    found = (lookup(tables, tag) for tag in get_language(lang).tags)
    return next((each for each in found if each is not None), tables["en"])
