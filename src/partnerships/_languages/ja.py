"""Japanese, as cities and their association for international relations (CLAIR) write."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from partnerships._languages.lists import ListWords
    from partnerships._languages.schema import Words

# Cities and ports are tied (提携), papers are concluded (締結) or signed (署名).
_TIES: Final = ("パートナーシップ", "提携", "縁組", "関係")
_PAPERS: Final = ("協定", "協定書", "合意書", "盟約", "覚書")
_SIGNED: Final = ("声明", "宣言", "宣言書", "意向書", "憲章", "議定書")

# A tie is ended (解消) and a tie is joined, not the paper about it: 環境姉妹都市提携に関する覚書
# (https://www.mofa.go.jp/mofaj/gaiko/local/page24_001127.html). An 協定 and a 盟約 are the tie itself.
_TIES_BY_PAPER: Final = ("協定書", "合意書", "覚書", *_SIGNED)

_MONTHS: Final = (
    "1月",
    "2月",
    "3月",
    "4月",
    "5月",
    "6月",
    "7月",
    "8月",
    "9月",
    "10月",
    "11月",
    "12月",
)

_INSERTED: Final = {
    "day": "{date}",
    "month": "{year}年{month}",
    "year": "{date}",
    "decade": "{decade}年代",
    "first_decade": "{decade}〜{last}年",
    "century": "{number}世紀",
    "unknown": "日付不明",
}
_AT_AN_END: Final = {
    **_INSERTED,
    "date..date": "{date}のある日",
    "..date": "{date}のある日",
    "date..": "{date}のある日",
}

JAPANESE: Final[Words] = {
    "types": {
        "friendship": "友好都市",
        "sister": "姉妹都市",
        "green-sister": "環境姉妹都市",
        "strategic-environmental": "戦略的環境パートナーシップ",
        "friendly-cooperation": "友好協力都市",
        "exchange": "交流都市",
        "sister-port": "姉妹港",
    },
    "relation": {
        "": "{label}提携",
        **dict.fromkeys((*_TIES, *_PAPERS), "{label}"),
        **dict.fromkeys(_TIES_BY_PAPER, "{label}に基づく提携"),
    },
    "agreement": {"": "{label}協定", **dict.fromkeys((*_PAPERS, *_SIGNED), "{label}")},
    # 「戦略的環境パートナーシップ共同声明」の署名
    # (https://www.mofa.go.jp/mofaj/gaiko/local/page24_001127.html), 姉妹都市提携が締結されました
    # (https://www.city.takatsuki.osaka.jp/site/shicho-letter/117023.html), 友好都市協定を締結した.
    "concluding": {
        "": "{label}提携を締結",
        **dict.fromkeys((*_TIES, *_PAPERS), "{label}を締結"),
        **dict.fromkeys(_SIGNED, "{label}に署名"),
    },
    # 姉妹都市提携60周年, 交流協定締結15周年.
    "celebrating": {
        "": "{label}提携",
        "提携": "{label}",
        "縁組": "{label}",
        **dict.fromkeys(("パートナーシップ", "関係", *_PAPERS), "{label}締結"),
        **dict.fromkeys(_SIGNED, "{label}署名"),
    },
    # It is the exchange that stops while the tie goes on: 公的交流が停止している
    # (https://www.oita-press.co.jp/1002000000/2025/08/13/NP2025081301001477).
    "suspending": {
        "": "{label}交流",
        "交流": "{label}",
        "交流都市": "{label}としての交流",
        **dict.fromkeys((*_TIES, *_PAPERS, *_SIGNED), "{label}に基づく交流"),
    },
    "statuses": {
        "not_concluded": "未締結",
        "pending": "発効前",
        "in_force": "提携中",
        "suspended": "交流停止中",
        "expired": "期間満了",
        "terminated": "解消済み",
        "uncertain": "未確定",
    },
    "dues": {
        "expiry": "期間満了",
        "notice": "解約通知期限",
        "renewal": "自動更新",
        "review": "見直し",
    },
    "due_title": "{due}：{parties}",
    "acts": {
        "conclusion": "締結",
        "renewal": "更新",
        "suspension": "交流停止",
        "resumption": "交流再開",
        "termination": "解消",
        "succession": "継承",
        "accession": "加入",
        "withdrawal": "離脱",
    },
    "kinds": {
        "visit": "訪問",
        "training": "研修",
        "lecture": "講演",
        "meeting": "会議",
        "event": "行事",
        "ceremony": "式典",
        "award": "表彰",
        "gift": "寄贈",
        "work": "記念作品・記念施設",
        "project": "事業",
        "proposal": "提案",
        "cooperation": "協力",
        "support": "支援",
        "founding": "設立",
        "designation": "指定",
        "policy": "政策",
        "result": "成果",
        "other": "その他",
    },
    "roles": {
        "host": "受入れ側",
        "visitor": "訪問者",
        "donor": "寄贈者",
        "recipient": "対象",
        "artist": "制作者",
        "proposer": "提案者",
        "approver": "承認者",
        "announcer": "発表者",
        "organizer": "主催者",
        "participant": "参加者",
        "speaker": "講演者",
        "trainer": "研修実施者",
        "trainee": "研修生",
        "founder": "設立者",
        "adviser": "助言者",
        "supporter": "支援者",
        "builder": "建設者",
        "implementer": "実施者",
        "awarder": "授与者",
        "leader": "主導",
        "signatory": "署名者",
        "other": "その他",
    },
    "actors": {
        "person": "個人",
        "group": "団体",
        "company": "企業",
        "association": "協会",
        "school": "学校",
        "ministry": "省庁",
        "agency": "公的機関",
        "international_organization": "国際機関",
        "municipality": "自治体",
        "country": "国",
        "other": "その他",
    },
    "fields": {
        "environment": "環境",
        "economy": "経済",
        "trade": "貿易",
        "industry": "産業",
        "ports": "港湾",
        "culture": "文化",
        "sport": "スポーツ",
        "education": "教育",
        "technology": "技術",
        "science": "科学",
        "health": "保健・医療",
        "welfare": "福祉",
        "tourism": "観光",
        "youth": "青少年",
        "agriculture": "農業",
        "disaster-prevention": "防災",
        "urban-development": "都市開発",
        "administration": "行政",
        "citizens": "市民",
        "peace": "平和",
        "diplomacy": "外交",
    },
    "headings": {
        "on": "日付",
        "anniversary": "周年",
        "milestone": "節目",
        "parties": "自治体",
        "type": "種別",
        "status": "状況",
        "since": "提携日",
        "origin": "最初の提携",
        "id": "ID",
        "note": "備考",
        "source": "出典",
        "completed_years": "満年数",
        "next_anniversary": "次の周年",
        "possible": "可能性あり",
        "due": "期限",
        "field": "分野",
        "actor": "関係者",
        "place": "場所",
        "commemorates": "記念対象",
        "part_of": "全体事業",
        "title": "名称",
        "duration": "期間",
        "parts": "内訳",
        "quantity": "数量",
        "signatory": "署名者",
        "number": "協定番号",
        "language": "言語",
        "motive": "提携の動機",
        "claim": "異なる日付",
        "renaming": "改称",
        "kind": "種類",
        "text": "語句",
        "role": "役割",
        "page": "ページ",
        "period": "対象期間",
        "severity": "重要度",
        "code": "コード",
        "finding": "指摘",
        "country": "国",
        "region": "地域",
        "decade": "年代",
        "year": "年",
        "at_least": "少なくとも",
        "at_most": "多くとも",
        "background": "背景",
        "registry": "台帳全体",
        "award": "受賞",
        "quotation": "引用",
        "picture": "写真",
    },
    "name_separator": "／",
    "list_separator": "・",
    "alternative_separator": "／",
    "list_pattern": {"two": {"": "と"}, "middle": "・", "end": {"": "・"}},
    "ordinals": {"": "{number}周年"},
    "year_of": {"": "{number}年目"},
    "range_separator": "〜",
    "years": {"": "満{count}年"},
    "amounts": {
        "exact": "{number}",
        "about": "約{number}",
        "more_than": "{number}超",
        "at_least": "{number}以上",
        "at_most": "{number}以下",
    },
    # The word that counts, as 人, belongs to what is counted and is not known here.
    "quantity": "{of}：{amount}",
    "thousands_separator": ",",
    "minimum_grouping_digits": 1,
    "titles": {
        "type": "{listed} {celebrating}{ordinal}",
        "unbroken": "{listed} 提携関係{ordinal}",
        "origin": "{listed} 最初の提携から{ordinal}",
        "entry_into_force": "{listed} {agreement}発効{ordinal}",
        "accession": "{party} {relation}加入{ordinal}（{listed}）",
    },
    "sentences": {
        "conclusion": "{parties}が{concluding}",
        "renewal": "{parties}が{agreement}を更新",
        "suspension": "{parties}の{suspending}を停止",
        "suspension_by": "{by}が{others}との{suspending}を停止",
        "resumption": "{parties}の{suspending}を再開",
        "termination": "{parties}の{relation}を解消",
        "termination_by": "{by}が{others}との{relation}を解消",
        "succession": "{successor}が{party}の{relation}（{listed}）を引き継ぐ",
        "accession": "{party}が{parties}の{relation}に加入",
        "withdrawal": "{party}が{relation}（{listed}）から離脱",
    },
    "clauses": {
        "term": "（期間{text}）",
        "until": "（{text}まで）",
        "in_force_from": "（{text}発効）",
        "reason": "（{text}）",
    },
    "renaming": "{old}が{new}に改称",
    "details": {
        "line": "{heading}：{text}",
        "separator": "；",
        "brackets": "{text}（{detail}）",
        "part_separator": "、",
    },
    "quotation": "「{text}」",
    "pages": {"one": "{page}ページ", "several": "{page}ページ"},
    "locators": {"footnote": "脚注{text}", "article": "第{text}条", "time": "{text}"},
    "works": {
        "editors": "{text}編",
        "translators": "{text}訳",
        "translation_of": "{text}の翻訳",
    },
    "nothing_recorded": "記録なし：{numbers}",
    "nothing_found": "{name}の歴史に該当なし",
    "did_you_mean": "もしかして：{names}",
    "dates": {
        "months": _MONTHS,
        "months_alone": _MONTHS,
        "days": {"": "{day}"},
        "day": "{year}年{month}{day}日",
        "month": "{year}年{month}",
        "year": "{year}年",
        "decade": "{decade}年代",
        "first_decade": "{decade}〜{last}年",
        "century": "{number}世紀",
        "inserted": _INSERTED,
        "starts": _AT_AN_END,
        "ends": _AT_AN_END,
        "unknown": "日付不明",
        "spans": {
            "date..date": "{start}〜{end}の間",
            "..date": "{end}以前",
            "date..": "{start}以後",
        },
        "between": {"": "{date}"},
        "qualifiers": {"~": "{date}頃", "?": "{date}（未確認）", "%": "{date}頃（未確認）"},
        "periods": {
            "date/date": "{start}〜{end}",
            "span/span": "{start}から{end}まで",
            "date/..": "{start}以降",
            "date/": "{start}から（終期不明）",
            "../date": "{end}まで",
            "/date": "{end}まで（始期不明）",
            "../..": "常時",
            "../": "終期不明",
            "/..": "始期不明",
            "/": "期間不明",
        },
        "ranges": {
            "days": "{start}〜{end_day}日",
            "days_of_months": "{start}〜{end_month}{end_day}日",
            "months": "{start}〜{end_month}",
        },
        "japanese_eras": True,
    },
    "terms": {
        "years": {"": "{count}年"},
        "months": {"": "{count}か月"},
        "weeks": {"": "{count}週間"},
        "days": {"": "{count}日"},
        "separator": "",
    },
    "explanation": "{ordinal}、{start}から起算（{event}）",
    "concluded": "{others}と{concluding}",
    "concluded_by": "{first}が{others}と{concluding}",
    "counted_from": {
        "type": "{event}",
        "unbroken": "継続した関係の始まり：{event}",
        "origin": "最初の提携：{event}",
        "entry_into_force": "発効：{event}",
    },
    "accession": "{party}の加入",
    "longer_counts": {
        "unbroken": "；{start}から継続して{years}",
        "origin": "；{start}の最初の提携から、中断を含めて{years}",
    },
    "presumption": "（継続は推定）",
    "other_dates": "；異なる日付：{dates}",
    "site": {
        "language": "日本語",
        "partnerships": "姉妹・友好都市",
        "coming": "今後の予定",
        "timeline": "年表",
        "map": "地図",
        "acts": "協定",
        "exchanges": "交流",
        "history": "歴史",
        "commemorations": "記念行事",
        "sources": "出典",
        "years": "年別",
        "counts": "統計",
        "search": "検索",
        "calendar": "カレンダー",
        "news": "新着情報",
        "downloads": "ダウンロード",
        "sheet": "印刷用",
        "skip": "本文へ移動",
        "as_of": "{date}現在　台帳：{digest}",
    },
    "severities": {
        "error": "誤り",
        "warning": "警告",
        "note": "注意",
    },
    "findings": {
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
        "P504": "締結日{total}日のうち{count}日（{percent}%）が同じ月日（{month_day}）です",
        "P601": "この締結の出典がありません",
        "M101": "{value}は{scheme}の正しい識別子ではありません（例：{example}）",
        "M102": "{value}の検査数字が誤りです（正しくは{digit}）",
        "M103": "{value}（{scheme}）は{other_country}の識別子ですが、国は{country}です",
        "M104": "{other}と識別子（{scheme}）が同じです：{value}",
        "M105": "{country}で通常用いられる{scheme}の識別子がありません",
        "N101": "文字化けしています：{text}（おそらく「{repaired}」）",
        "N102": "文字が失われています：{text}",
        "N103": "「{text}」は{other}では「{other_text}」と書かれています",
        "T101": "種別{type}は既定の種別ではなく、上位の種別もありません",
        "E101": "{when}の出来事ですが、記念する周年（{number}）は{on}です",
        "E102": "提携は周年（{number}、{on}）より前に終了しています",
        "E201": "提携{partnership}はその時（{when}）より前に終了しています",
        "E301": "{municipality}はその時（{when}）まだ存在しません（{since}から）",
        "E302": "{municipality}はその時（{when}）もう存在しません（{until}まで）",
        "E601": "この交流の出典がありません",
        "C101": "{code}を無視する対象{subject}がありません",
        "C102": "{ignored}を無視していますが、該当する指摘がありません",
    },
    "aspects": {
        "date": "日付",
        "type": "種別",
        "term": "期間",
        "entry_into_force": "発効",
        "agreement": "別の協定",
        "renewal": "更新",
        "suspension": "交流停止",
        "resumption": "交流再開",
        "end": "解消",
        "parties": "自治体",
        "status": "状況",
    },
    # 識別子, 類似, 一致: https://github.com/WeblateOrg/weblate/blob/HEAD/weblate/locale/ja/LC_MESSAGES/django.po.
    "doubts": {
        "no_country": "国名なし",
        "countries_differ": "国が異なる",
        "identifiers_differ": "識別子が異なる",
        "similar_name": "名称が似ているのみ",
        "date_alone": "日付のみ一致",
        "parties_differ": "自治体が異なる",
        "several": "候補が複数あり",
    },
    "reasons": {
        "identifier": "識別子が共通",
        "name": "名称が同じ",
        "succession": "継承",
        "similar_name": "名称が類似",
        "date": "日付が同じ",
    },
    "results": {
        "agrees": "一致",
        "agrees_by_claim": "異なる日付の記録により一致",
        "differs": "相違",
        "proposed": "同一の可能性あり",
        "only_ours": "当方のみ",
        "only_theirs": "相手方のみ",
    },
    "counts": {
        "agreeing": "一致{count}件",
        "differing": "相違{count}件",
        "proposed": "要確認{count}件",
        "only_ours": "当方のみ{count}件",
        "only_theirs": "相手方のみ{count}件",
        "added": "追加{count}件",
        "changed": "変更{count}件",
        "removed": "削除{count}件",
        "contradicted": "一覧と相違{count}件",
        "doubtful": "同一か不明{count}件",
        "gone": "一覧に記載なし{count}件",
        "ended": "解消済みで一覧に記載あり{count}件",
        "errors": "誤り{count}件",
        "warnings": "警告{count}件",
        "notes": "注意{count}件",
        "no_findings": "指摘はありません",
    },
    "comparison": {
        "result": "結果",
        "partnership": "提携",
        "aspect": "項目",
        "ours": "当方",
        "theirs": "相手方",
        "nothing": "記載なし",
        "difference": "{aspect}：当方「{ours}」、相手方「{theirs}」",
        "by": "{text}による",
        "until": "{text}まで",
        "renews": "自動更新：{text}",
        "notice": "解約通知期間：{text}",
        "identity": "{ours}＝{theirs}（{reason}：{evidence}）",
        "doubtful": "{text}；要確認：{doubts}",
    },
    "updating": {
        "added": "{text}を追加",
        "removed": "{text}を削除",
        "contradiction": "{partnership}：{aspect}：台帳「{ours}」のまま（一覧「{theirs}」）",
        "proposed": "{partnership}：一覧の「{title}」と同一の可能性あり（{doubts}）。反映していません",
        "ended": "{partnership}：解消済みですが、一覧に記載されています",
        "gone": "{partnership}：一覧に記載がありません。台帳に残しています（削除は{option}）",
        "not_read": "{partnership}：一覧の読み取れた行にありません。台帳に残しています（削除は{option}）",
        "new_home": "{name}：台帳にないため、一覧のすべてが新規になります",
        "suggestion": "{text}。{question}",
        "not_saved": "保存していません（{option}）",
    },
    "records": {
        "municipality": "自治体",
        "type": "種別",
        "partnership": "提携",
        "field": "分野",
        "exchange": "交流",
        "source": "出典",
        "checks": "確認事項",
    },
}


JAPANESE_LISTS: Final[ListWords] = {
    "headings": {
        "municipality": """
            市区町村, 市区町村名, 市町村, 市町村名, 自治体, 自治体名, 自治体名称, 団体名, 都市
            都市名, 市名
            日本側, 日本の自治体, 国内自治体, 国内自治体名, 日本側自治体, 日本側都市, 日本側自治体名
            地方公共団体名, 地方公共団体, 都市の名称, 区市町村, 区市町村名, 日本, 日本都市名
            日本側自治体名称, 国内市町村, 国内都市, 国内都市名, 日本側市町村
            日本側団体, 日本側団体名, 道内市町村, 市町名, 県内市町村, 県内市町村名, 都内自治体
            団体, 自治体等, 市町村等, 自治体・団体名, 地方自治体""",
        "partner": """
            提携先, 提携先都市, 提携先都市名, 提携都市, 提携都市名, 提携先自治体, 提携先自治体名
            提携自治体
            提携自治体名, 相手都市, 相手都市名, 相手先, 相手方, 相手自治体, 相手自治体名, 相手側
            相手先都市
            相手先自治体, 姉妹都市, 姉妹都市名, 友好都市, 友好都市名, 姉妹・友好都市
            姉妹・友好都市名
            姉妹友好都市, 姉妹友好都市名, 姉妹都市・友好都市, 姉妹都市等, 友好・姉妹都市
            友好姉妹都市
            姉妹提携都市, 姉妹自治体, 姉妹自治体名, 海外都市, 海外都市名, 海外自治体
            海外自治体名, 外国都市名
            外国自治体, 外国自治体名, 名称, 相手国都市名, 交流都市, 交流都市名, 交流先, 交流相手
            姉妹提携先
            姉妹都市提携先, 提携先名, 提携先名称, 提携団体, 提携団体名, 国際友好都市
            海外姉妹都市, 海外の都市
            外国の自治体名, 相手先名, 姉妹州, 姉妹州・省, 親善都市, 締結先, 締結都市, 締結相手
            締結自治体
            提携相手, 連携都市, パートナー, パートナー都市, 提携先都市等, 提携先の都市
            提携先の名称, 提携都市等, 姉妹・友好提携先, 姉妹友好提携先, 姉妹（友好）都市
            姉妹（友好）都市名, 友好（姉妹）都市, 姉妹都市の名称, 友好都市の名称, 海外提携先
            海外提携都市, 相手方都市, 相手方都市名, 相手方自治体, 相手方自治体名
            相手方名称, 外国側, 外国側自治体, 外国側自治体名, 外国側都市, 海外側, 外国都市
            海外側自治体, 海外市町村, 海外自治体等, 提携地域, 提携地域名, 提携州
            提携先州・省, 姉妹友好都市等, 姉妹・友好都市等, 姉妹港, 姉妹港名, 友好港, 提携港
            都市（国）名, 都市・国名, 交流先都市, 交流先自治体, 交流先自治体名
            協定締結先, 協定締結都市, 協定先, 協定相手, 連携先, 姉妹都市・友好都市名
            姉妹都市（国名）""",
        "partner_country": """
            相手国, 相手国名, 相手国・地域, 提携先国, 提携先国名, 国, 国名, 国・地域, 国・地域名
            国家
            国または地域, 国（地域）, 国/地域, 相手国/地域, 国地域, 国または地域名, 国又は地域
            所在国, 所在国名
            国、地域, 国名・地域名, 国別, 外国名, 相手先国, 相手先国名, 相手方国, 相手方国名
            提携国, 提携国名, 提携先の国, 提携先の国名, 外国側国名, 相手国等
            国・地域等, 国名等, 海外国名, 国名（地域）, 国名／地域, 提携先国・地域
            提携先国・地域名, 国籍, 所属国, 都市の国名, 交流国""",
        "partner_region": """
            都道府県, 都道府県名, 道府県, 道府県名, 州, 省, 省州, 省・州, 州・省, 州・県
            州・省・県, 州省県
            省・州・県, 州名, 州省名, 州・省名, 地域, 省名, 州等, 州・県・省, 州・省等, 県・州
            行政区画, 所在州
            地域名, 州・地域, 州または省, 地方, 州・省・県等, 州・省・郡等, 州県省, 県（州）
            州（省）, 省（州）, 州・地方, 州・道, 省・州名, 州・県名
            州・省・県名, 州・省・地域, 道・州, 州／省, 省／州, 郡, 管区, 提携先州・省名, 州省等
            省・自治区, 省・市""",
        "type": """
            種別, 種類, 区分, 提携区分, 提携種別, 提携形態, 提携内容, 形態, 関係, 締結種別
            提携の種類, 提携種類
            交流形態, 協定種別, 協定の種類, 締結区分, 提携の形態, 提携の区分, 交流区分, 交流種別
            姉妹・友好の別
            姉妹友好の別, 姉妹友好区分, 類型, 協定名, 協定, 提携名, 提携関係, 名目, タイプ, 分類
            関係性, 提携区分（姉妹・友好）, 姉妹・友好, 姉妹友好
            提携の別, 提携別, 提携様式, 都市種別, 都市区分, 関係種別, 関係区分, 提携等の種類
            協定の名称, 協定書名, 交流形式, 提携タイプ, 姉妹・友好区分
            友好・姉妹の別""",
        "date": """
            提携日, 提携年月日, 提携年月, 締結日, 締結年月日, 締結年月, 提携年, 締結年, 調印日
            調印年月日
            調印年, 調印年月, 提携年度, 締結年度, 年月日, 協定締結日, 盟約日, 協定締結年月日
            協定締結年
            提携時期, 締結時期, 盟約締結日, 盟約締結年月日, 宣言日, 宣言年月日, 提携開始日
            提携開始年月日
            提携開始年, 開始日, 開始年月日, 開始年, 開始時期, 開始, 日付, 日時, 提携締結日
            提携締結年月日
            都市提携日, 都市提携年月日, 姉妹都市提携日, 姉妹都市提携年月日, 姉妹提携日
            姉妹提携年月日
            友好都市提携日, 友好都市提携年月日, 友好提携日, 友好提携年月日, 姉妹都市締結日
            姉妹都市締結年月日
            友好都市締結日, 友好都市締結年月日, 締結年月日（西暦）, 署名日, 署名年月日, 合意日
            合意年月日
            提携の日, 縁組年月日, 縁組日, 成立日, 設立日, 調印, 締結, 協定日, 協定年月日, 発効日
            効力発生日
            起算日, 姉妹都市となった日, 提携の年月日, 結縁年月日, 提携した日, 提携年月日（西暦）
            認定日, 登録日, 提携年月日（和暦）, 締結年月日（和暦）
            提携等年月日, 提携の時期, 提携年（西暦）, 提携年・月・日, 協定締結年月, 協定書調印日
            協定書締結日, 協定調印日, 提携書調印日, 提携宣言日, 盟約調印日
            盟約書調印日, 盟約年月日, 宣言調印日, 締盟日, 締盟年月日, 縁組日付, 縁組年, 締約日
            締約年月日, 結盟日, 結盟年月日, 姉妹都市盟約日, 姉妹都市締結年
            友好都市締結年, 姉妹都市提携年, 友好都市提携年, 姉妹友好提携日, 姉妹・友好都市提携日
            姉妹・友好都市提携年月日, 交流開始日, 交流開始年月日, 交流開始年
            交流開始, 交流開始時期, 覚書締結日, 覚書締結年月日, 覚書調印日, 友好交流協定締結日
            友好協定締結日, 当初締結日, 当初締結年月日, 初回締結日, 協定開始日
            協定開始年月日, 年月, 提携年次, 提携期日, 締結期日""",
        "until": """
            終了日, 終了年月日, 提携終了日, 有効期限, 終了, 終了年, 終了年月, 期限, 満了日
            満了年月日
            協定終了日, 終期, 交流終了日, 有効期間満了日, 失効日, 終了時期, 期間満了日""",
        "end": """
            解消日, 解消年月日, 解消年, 解消, 提携解消日, 提携解消年月日, 解約日, 廃止日
            廃止年月日, 破棄日
            解除日, 解除年月日, 解消時期, 解消年月, 廃止, 提携解除日, 提携終結日, 関係解消日
            姉妹都市解消日, 破棄年月日, 廃止時期, 提携廃止日, 消滅日""",
        "term": "期間, 有効期間, 協定期間, 提携期間, 存続期間, 年数",
        "status": """
            状態, 現状, 状況, 交流状況, 現況, 提携状況, 交流の状況, 現在の状況, 活動状況
            ステータス, 交流状態""",
        "renewed": """
            更新日, 更新, 再締結, 再締結日, 再提携日, 再調印日, 更新年月日, 再締結年月日, 再提携
            再確認, 改定日""",
        "suspended": "休止日, 休止, 中断日, 停止日, 休止年月日, 中断, 停止",
        "as_of": "時点, 基準日, データ基準日, データ更新日, 調査日, 最終更新日, 現在日, 更新日時",
        "latitude": "緯度",
        "longitude": "経度",
        "note": """
            備考, 摘要, 特記事項, 注記, 補足, 説明, 備考欄, コメント, 注, その他, 提携の経緯
            経緯, 概要
            交流内容, 交流の概要, 縁組の経緯, 提携理由, 提携のきっかけ, きっかけ, 主な交流
            主な交流内容, 主な交流事業, 主な交流実績, 交流実績, 交流事業
            交流事業内容, 交流の内容, 交流分野, 主な内容, 内容, 事業内容, 活動内容, 活動実績
            交流活動, 交流の経緯, 提携までの経緯, 提携経過, 経過, 沿革
            都市の概要, 都市概要, 概略, 提携の目的, 目的, 特色, 特徴, 都市の特色, 提携の動機
            動機, 提携動機, 詳細, 参考, 交流の状況等, 提携のきっかけ・経緯
            最近の交流, 近年の交流""",
        "year": "年, 西暦, 西暦年",
        "month": "月",
        "day": "日",
        "era": "元号, 和暦, 年号",
        "detail": """
            順位, 件数, 人口, 面積, リンク, url, ホームページ, 出典, 脚注, 所管課, 担当課, 担当
            大陸, 州別, 地域別, 面積（km2）, 人口（人）
            人口・面積, id, 都市名_英語, 都市名（英語）, 英語名, 英語表記, 英名, 英字, 現地名
            現地語表記, 読み, よみ, ふりがな, フリガナ, 名称_カナ
            名称_英語, 関連url, 参考url, 市長, 首長, 首長名, 距離, 主要産業, 産業, 気候, 通貨
            言語, 公用語, 交流団体, 友好協会, 住所, 所在地
            電話番号, 問い合わせ先, 担当部署, 部署, 問合せ先, 座標, 提携番号, 提携時の市長
            議会議決日, 議会の議決日, 議決日, 議決年月日""",
        "ignored": """
            番号, 通番, 項番, 連番, 连番, no., no, 整理番号, 順番, 国旗, 写真, 都道府県コード
            団体コード, 市区町村コード, 自治体コード, 全国地方公共団体コード""",
        "basis": "提携日の根拠, 根拠, 提携の根拠, 締結日の根拠",
    },
    "types": {
        "sister": """
            姉妹, 姉妹都市, 姉妹市, 姉妹町, 姉妹村, 姉妹州, 姉妹県, 姉妹省, 姉妹区, 姉妹島, 姉妹縁組
            姉妹都市縁組, 姉妹都市関係, 姉妹提携都市, 姉妹都市提携, 姉妹提携?, 姉妹都市締結
            姉妹自治体
            国際姉妹都市, 姉妹市町村, 姉妹道, 姉妹郡, 海外姉妹都市, 姉妹地域, 姉妹都市協定
            双子都市, 姉妹州省
            国際姉妹都市提携, 姉妹提携（都市）?, 姉妹州・省, 姉妹市・町, 姉妹都市盟約
            姉妹都市宣言, 姉妹都市（正式）, 姉妹州提携, 姉妹県提携, 姉妹市提携
            姉妹町提携, 姉妹村提携, 姉妹縁組都市, 国際姉妹縁組, 姉妹県州, 姉妹県・州, 国際姉妹""",
        "friendship": """
            友好, 友好都市, 友好市, 友好町, 友好村, 友好省, 友好県, 友好州, 友好区, 友好縁組
            友好都市関係
            友好提携都市, 国際友好都市, 友好都市提携, 友好提携, 友好都市締結, 国際友好都市提携
            親善都市?, 親善?
            国際親善都市?, 友好親善都市?, 親善都市提携?, 友好親善?, 友好道, 友好郡, 友好関係?
            友好都市協定
            友好自治体, 友好地域, 友好島, 友好市町村, 友好市提携, 友好町提携, 友好省提携
            友好県省, 友好都市宣言, 友好都市盟約, 国際友好, 友好親善協定?
            友好パートナー都市?, 友好関係都市?, 友好省県""",
        "friendly-cooperation": """
            友好協力, 友好協力都市, 友好協力関係, 友好協力提携, 友好協力協定, 友好協力関係都市
            友好協力覚書?, 友好協力交流""",
        "exchange": """
            交流, 交流都市, 国際交流都市?, 交流協定?, 友好交流?, 友好交流都市?, 友好交流協定?
            交流提携?
            交流協力?, 友好交流提携?, 友好交流関係?, 交流都市提携?, 経済交流?, 経済交流都市?
            文化交流?, 文化交流都市?, 交流促進都市?
            交流関係?, 交流覚書?, 友好交流覚書?, 教育交流?, パートナー都市?""",
        "green-sister": "環境姉妹都市",
        "strategic-environmental": "戦略的環境パートナーシップ",
        "sister-port": "姉妹港, 姉妹港湾, 姉妹港提携",
        "twinned-administrative-body": """
            姉妹・友好都市?, 姉妹友好都市?, 姉妹都市・友好都市?, 提携都市?""",
        "intent": "意向, 意向書, 意向表明, 交流意向, 友好交流意向, 友好交流意向書, 意向書締結",
        "project-partnership": "プロジェクトパートナーシップ",
        "climate-partnership": "気候パートナーシップ",
    },
    "intent_parts": "意向",
    "states": {
        "in_force": """
            継続中, 継続, 有効, 交流中, 提携中, 活動中, 存続, 現行, 締結中, 実施中, 活発, あり
            現存, 有, 毎年交流, 活発に交流""",
        "concluded": """
            締結, 提携, 調印, 盟約, 結縁, 宣言, 成立, 締結済, 締結済み, 署名, 合意, 協定締結
            縁組, 結盟, 開始
            提携開始, 盟約締結, 都市提携""",
        "renewed": """
            再締結, 再提携, 再調印, 再確認, 更新, 再宣言, 延長, 継続調印, 更新済, 再署名
            期間延長, 再盟約""",
        "resumed": "再開, 交流再開, 復活, 提携再開, 関係回復",
        "suspended": """
            休止中, 休止, 中断中, 中断, 交流中断中, 交流中断, 停止, 停止中, 一時停止, 凍結
            一時休止, 中止中
            交流休止, 交流休止中, 交流停止, 交流停止中, 一時中断, 凍結中, 交流が停止, 見合わせ
            中止, 保留
            交流中止, 提携停止, 提携休止, 当面停止, 当面休止""",
        "dormant": """
            休眠, 休眠中, 休眠状態, 交流なし, 活動なし, 不活発, 交流実績なし, 実質休止, 交流途絶
            途絶, 交流が途絶えている, 交流が途絶, 現在交流なし
            現在は交流なし, 近年交流なし, 近年は交流なし, 交流実績無し, 活動休止, 活動休止中""",
        "expired": "失効, 期間満了, 満了, 期限切れ, 期限満了, 終期, 任期満了",
        "terminated": """
            解消, 解消済, 解消済み, 終了, 終了済, 解約, 破棄, 廃止, 解除, 提携解消, 終結
            打ち切り, 断絶, 消滅
            取消, 取り消し, 白紙撤回, 姉妹都市解消, 破棄通告, 関係解消, 姉妹提携解消, 合併により解消
            合併により消滅, 提携終了, 協定終了
            協定破棄, 解消となる, 提携解除, 提携廃止, 自然消滅
            盟約破棄, 締結解除""",
    },
    "relations": """
        提携, 関係, 協定, 姉妹都市, 友好都市, 交流協定, 姉妹, 友好, 盟約, 縁組, 国交, 都市提携
        提携関係, 友好関係, 姉妹提携, 友好提携""",
    "activities": """
        訪問, 派遣, 来訪, 大会, 生徒交流, 学生交流, 青少年交流, 学校交流, 高校生交流, 中学生交流
        児童交流, スポーツ交流, 交換留学, 留学生, ホームステイ, 研修, 使節団
        訪問団, 派遣団, 祭り, まつり, フェスティバル, コンサート, 公演, 展示会, 展覧会, 絵画展
        物産展, 式典, 記念行事, 記念事業, 行事, イベント, 直行便, 定期便
        航路, 航空路線, 講座, キャンプ, マラソン, 姉妹校, 奨学金, 研修員, 研修生, 職員交換
        職員派遣, 訪日, 訪中, 訪韓, 訪米, 相互派遣, 親善使節, 吹奏楽
        合唱, サッカー, 野球, 駅伝, 教員派遣, 語学研修, 外国語指導助手, サマースクール, 国際線
        フェリー, 直航便, 就航, 事務所, 駐在員, 物産, 見本市, 花火
        総会, 周年事業, 周年記念""",
    "former": "旧, 元, 解消した, かつての, 過去の, 以前の",
    "months": (
        "1月",
        "2月",
        "3月",
        "4月",
        "5月",
        "6月",
        "7月",
        "8月",
        "9月",
        "10月",
        "11月",
        "12月",
    ),
    "weekdays": (
        "月曜日, 月, 月曜",
        "火曜日, 火, 火曜",
        "水曜日, 水, 水曜",
        "木曜日, 木, 木曜",
        "金曜日, 金, 金曜",
        "土曜日, 土, 土曜",
        "日曜日, 日, 日曜",
    ),
    "dated": """
        締結, 提携, 調印, 西暦, 締結日, 提携日, 調印日, 締結年月日, 提携年月日, 日付
        姉妹都市提携, 友好都市提携""",
    "dated_behind": """
        締結, 提携, 調印, 付, 付け, に締結, に提携, に調印, 盟約, 宣言, に, 結縁, 姉妹都市提携
        友好都市提携
        姉妹提携, 友好提携, に姉妹都市提携, に友好都市提携, 姉妹都市締結, 友好都市締結, 成立
        署名, に署名
        協定締結, 姉妹都市, 友好都市, 姉妹縁組, に宣言""",
    "since": "開始, 発効",
    "since_behind": "以来, から, より, 以降, 開始, 発効, ～, 〜",
    "until": "有効期限, 期限",
    "until_behind": "まで, 迄, 終了, 失効, 期限, 満了, まで有効",
    "to": "から, ～, 〜, より",
    "before_behind": "より前, 前, 以前に, 未満, よりも前",
    "by_behind": "以前, までに, 迄に, 以前より",
    "after_behind": "より後, 後, より後に",
    "between": "の間",
    "about": "約, およそ, おおよそ, 推定, 大約, 概ね, おおむね",
    "about_behind": "頃, ごろ, ころ, 前後, 推定, 頃から",
    "part_of_year_behind": """
        初, 末, 初頭, 頭, 中, 半ば, 前半, 後半, 春, 夏, 秋, 冬, 上旬, 中旬, 下旬, 年頭, 初め
        暮れ, 上半期
        下半期""",
    "fiscal": "年度, 会計年度",
    "unknown": """
        不明, 未詳, 不詳, 年月日不明, 日付不明, 時期不明, 不明確, 記録なし, 記載なし, 期日不明
        締結日不明, －
        確認中, 調査中""",
    "ongoing": """
        継続中, 継続, 現在, 現在に至る, 交流中, 提携中, なし, 無し, 無, 有効, 現在まで, 今日
        今日まで, 無期限
        期限なし, 期限の定めなし, 定めなし, 設定なし, 期間の定めなし, 至現在, 自動更新, 存続中""",
    "joints": "と, 及び, および, 並びに, ならびに",
    "prepositions": "の",
    "regions": """
        州, 県, 省, 府, 道, 郡, 地方, 地域, 自治区, 特別市, 直轄市, 都, 特別自治市, 広域市
        連邦区, 行政区, 管区""",
    "region_suffixes": """
        省, 州, 県, 府, 道, 都, 郡, 地方, 地域, 自治区, 特別区, 自治州, 直轄市, 地区, 管区
        共和国, 郷, 盟, 準州
        特別自治道, 特別自治省""",
    "municipalities": "市, 町, 村, 区, 都市, 特別市, 広域市",
    "municipality_suffixes": """
        市, 町, 村, 区, 特別市, 広域市, 直轄市, 郡, 街区, 鎮, 郷, 特別自治市, 旗, 自治体, 島, 県""",
    "link_notes": """
        外部サイト, 外部リンク, 新しいウインドウで開きます, 新しいウィンドウで開きます
        別ウインドウで開く
        別ウィンドウで開く, 別ウインドウで開きます, 別ウィンドウで開きます, 新規ウインドウ
        新規ウィンドウ
        新規ウインドウで開きます, 新規ウィンドウで開きます, 外部サイトへリンク
        外部サイトへのリンク, リンク
        外部ホームページ, 新しいタブで開きます, 別タブで開く, 外部ページ, 公式サイト, ホームページ
        公式ホームページ, 別窓, 英語サイト, 中国語サイト, 英語, 韓国語, 中国語, 日本語, ウェブサイト
        外部サイトを別ウィンドウで開く""",
    "as_of": "最終更新日, 更新日, データ基準日, 基準日",
    "as_of_behind": "現在, 時点, 更新, 調べ, 現在の状況",
    "totals": "計, 合計, 小計, 総計, 件数計, 総数, 累計",
    "dittos": "同上, 同前, 仝, 々, 〃, 同じ, 上に同じ",
}
"""What is read in lists."""
