"""Chinese in traditional characters: as it is said in Taiwan, and read in lists of partnerships."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from partnerships._languages.lists import ListWords
    from partnerships._languages.schema import Words

_PAPERS: Final = (
    *("協定", "協定書", "協議", "協議書", "備忘錄", "聲明", "意向書", "憲章", "議定書", "公報"),
    *("宣言", "盟約"),
)

# 締結姊妹市20週年 (https://www.storm.mg/article/180460); 簽訂「災害應變國際合作協定」
# (https://udn.com/news/story/124616/9045564). 結好 is not said in Taiwan.
_CONCLUDING: Final = {
    "": "締結{label}",
    "關係": "建立{label}",
    **dict.fromkeys(_PAPERS, "簽署{label}"),
}

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
    "first_decade": "{decade}至{last}年",
    "century": "{number}世紀",
    "unknown": "日期不詳",
}
_AT_AN_END: Final = {
    **_INSERTED,
    "date..date": "{date}某日",
    "..date": "{date}某日",
    "date..": "{date}某日",
}

TRADITIONAL_CHINESE: Final[Words] = {
    "types": {
        "friendship": "友好城市",
        "sister": "姊妹市",
        "green-sister": "環境姊妹市",
        "strategic-environmental": "戰略環境夥伴關係",
        "friendly-cooperation": "友好合作城市",
        "exchange": "友好交流城市",
        "sister-port": "姊妹港",
    },
    # What ends is what a paper set up, not the paper.
    "relation": {
        "": "{label}關係",
        "關係": "{label}",
        **dict.fromkeys(_PAPERS, "{label}下的關係"),
    },
    "agreement": {"": "{label}協定", **dict.fromkeys(_PAPERS, "{label}")},
    "concluding": _CONCLUDING,
    "celebrating": {**_CONCLUDING},
    "suspending": {
        "": "{label}交流",
        **dict.fromkeys(("關係", *_PAPERS), "{label}下的交流"),
    },
    "statuses": {
        "not_concluded": "未締結",
        "pending": "待生效",
        "in_force": "存續",
        "suspended": "交流暫停",
        "expired": "已到期",
        "terminated": "已解除",
        "uncertain": "不確定",
    },
    "dues": {
        "expiry": "期滿",
        "notice": "終止通知期限",
        "renewal": "自動續期",
        "review": "檢討",
    },
    "due_title": "{due}：{parties}",
    "acts": {
        "conclusion": "締結",
        "renewal": "續簽",
        "suspension": "暫停交流",
        "resumption": "恢復交流",
        "termination": "解除",
        "succession": "承繼",
        "accession": "加入",
        "withdrawal": "退出",
    },
    "kinds": {
        "visit": "訪問",
        "training": "研習",
        "lecture": "演講",
        "meeting": "會議",
        "event": "活動",
        # 締結姊妹市共同聲明簽署典禮 (https://news.ltn.com.tw/news/politics/breakingnews/5245197)
        "ceremony": "典禮",
        "award": "表揚",
        "gift": "贈送",
        "work": "紀念作品與設施",
        "project": "計畫",
        "proposal": "提議",
        "cooperation": "合作",
        "support": "支援",
        "founding": "創立",
        "designation": "指定",
        "policy": "政策",
        "result": "成果",
        "other": "其他",
    },
    "roles": {
        "host": "接待方",
        "visitor": "訪問方",
        "donor": "贈送方",
        "recipient": "接受方",
        "artist": "創作者",
        "proposer": "提議方",
        "approver": "批准方",
        "announcer": "發布方",
        "organizer": "主辦方",
        "participant": "參加方",
        "speaker": "演講者",
        "trainer": "授課方",
        "trainee": "研習人員",
        "founder": "設立方",
        "adviser": "顧問",
        "supporter": "支援方",
        "builder": "建設方",
        "implementer": "實施方",
        "awarder": "頒獎方",
        "leader": "主導方",
        "signatory": "簽署人",
        "other": "其他",
    },
    "actors": {
        "person": "個人",
        "group": "團體",
        "company": "企業",
        "association": "協會",
        "school": "學校",
        "ministry": "部會",
        "agency": "公務機關",
        "international_organization": "國際組織",
        "municipality": "地方政府",
        "country": "國家",
        "other": "其他",
    },
    "fields": {
        "environment": "環境",
        "economy": "經濟",
        "trade": "貿易",
        "industry": "產業",
        "ports": "港口",
        "culture": "文化",
        "sport": "體育",
        "education": "教育",
        "technology": "技術",
        "science": "科學",
        "health": "醫療衛生",
        "welfare": "社會福利",
        "tourism": "觀光",
        "youth": "青少年",
        "agriculture": "農業",
        "disaster-prevention": "防災",
        "urban-development": "都市發展",
        "administration": "行政",
        "citizens": "市民",
        "peace": "和平",
        "diplomacy": "外交",
    },
    "headings": {
        "on": "日期",
        "anniversary": "週年",
        "milestone": "整數週年",
        "parties": "城市",
        "type": "類型",
        "status": "狀態",
        "since": "締結日期",
        # 地方政府與外國地方政府結盟應行注意事項 (https://law.mofa.gov.tw/LawContent.aspx?id=FL005208).
        "origin": "首次結盟",
        "id": "ID",
        "note": "備註",
        "source": "來源",
        "completed_years": "滿年數",
        "next_anniversary": "下一週年",
        "possible": "可能",
        "field": "領域",
        "actor": "相關方",
        "place": "地點",
        "commemorates": "紀念對象",
        "part_of": "所屬交流",
        "title": "名稱",
        "duration": "持續時間",
        "parts": "組成部分",
        "quantity": "數量",
        "signatory": "簽署人",
        "number": "協議編號",
        "language": "語言",
        "motive": "結盟緣由",
        "claim": "其他日期",
        "renaming": "更名",
        "kind": "類別",
        "text": "文字",
        "role": "角色",
        "page": "頁碼",
        "period": "時期",
        "severity": "級別",
        "code": "代碼",
        "finding": "問題",
        "country": "國家",
        "region": "地區",
        "decade": "年代",
        "year": "年份",
        "at_least": "至少",
        "at_most": "至多",
        "background": "背景",
        "registry": "整個名錄",
        "award": "獎項",
        "quotation": "引文",
        "picture": "圖片",
        "due": "到期事項",
    },
    "name_separator": "／",
    "list_separator": "、",
    "alternative_separator": "／",
    "list_pattern": {"two": {"": "與"}, "middle": "、", "end": {"": "與"}},
    "ordinals": {"": "{number}週年"},
    "year_of": {"": "第{number}年"},
    "range_separator": "至",
    "years": {"": "滿{count}年"},
    "amounts": {
        "exact": "{number}",
        "about": "約{number}",
        "more_than": "超過{number}",
        "at_least": "至少{number}",
        "at_most": "至多{number}",
    },
    # The word that counts, as 名, belongs to what is counted and is not known here.
    "quantity": "{of}：{amount}",
    "thousands_separator": ",",
    "minimum_grouping_digits": 1,
    "titles": {
        "type": "{parties}{celebrating}{ordinal}",
        "unbroken": "{parties}關係存續{ordinal}",
        "origin": "{parties}首次結盟{ordinal}",
        "entry_into_force": "{parties}{agreement}生效{ordinal}",
        "accession": "{party}加入{parties}的{relation}{ordinal}",
    },
    "sentences": {
        "conclusion": "{parties}{concluding}",
        "renewal": "{parties}續簽{agreement}",
        "suspension": "{parties}暫停{suspending}",
        # 和 and 與 in turn, as two 與 would run into each other: 和台北締結姊妹市
        # (https://offstream.news/zh/news/2020/01/13).
        "suspension_by": "{by}暫停和{others}的{suspending}",
        "resumption": "{parties}恢復{suspending}",
        # 解除與布拉格的友城關係 (https://www.offstream.news/zh/news/2020/01/13).
        "termination": "{parties}解除{relation}",
        "termination_by": "{by}解除和{others}的{relation}",
        "succession": "{successor}承繼{party}與{listed}的{relation}",
        "accession": "{party}加入{parties}的{relation}",
        "withdrawal": "{party}退出與{listed}的{relation}",
    },
    "clauses": {
        "term": "（為期{text}）",
        "until": "（有效期至{text}）",
        "in_force_from": "（{text}起生效）",
        "reason": "（{text}）",
    },
    "renaming": "{old}更名為{new}",
    "details": {
        "line": "{heading}：{text}",
        "separator": "；",
        "brackets": "{text}（{detail}）",
        "part_separator": "，",
    },
    "quotation": "「{text}」",
    "pages": {"one": "第{page}頁", "several": "第{page}頁"},
    "locators": {"footnote": "註{text}", "article": "第{text}條", "time": "{text}"},
    "works": {
        "editors": "{text}編",
        "translators": "{text}譯",
        "translation_of": "{text}的譯本",
    },
    "nothing_recorded": "無紀錄：{numbers}",
    "nothing_found": "{name}的歷史中沒有相應紀錄",
    "did_you_mean": "您是否要找：{names}",
    "dates": {
        "months": _MONTHS,
        "months_alone": _MONTHS,
        "days": {"": "{day}"},
        "day": "{year}年{month}{day}日",
        "month": "{year}年{month}",
        "year": "{year}年",
        "decade": "{decade}年代",
        "first_decade": "{decade}至{last}年",
        "century": "{number}世紀",
        "inserted": _INSERTED,
        "starts": _AT_AN_END,
        "ends": _AT_AN_END,
        "unknown": "日期不詳",
        "spans": {
            "date..date": "{start}至{end}之間",
            "..date": "{end}或之前",
            "date..": "{start}或之後",
        },
        "between": {"": "{date}"},
        "qualifiers": {"~": "{date}前後", "?": "{date}（存疑）", "%": "{date}前後（存疑）"},
        "periods": {
            "date/date": "{start}至{end}",
            "span/span": "自{start}起至{end}",
            "date/..": "{start}起",
            "date/": "{start}起（結束日期不詳）",
            "../date": "至{end}",
            "/date": "至{end}（開始日期不詳）",
            "../..": "不限期",
            "../": "結束日期不詳",
            "/..": "開始日期不詳",
            "/": "起止日期不詳",
        },
        "ranges": {
            "days": "{start}至{end_day}日",
            "days_of_months": "{start}至{end_month}{end_day}日",
            "months": "{start}至{end_month}",
        },
        "japanese_eras": False,
    },
    "terms": {
        "years": {"": "{count}年"},
        "months": {"": "{count}個月"},
        "weeks": {"": "{count}週"},
        "days": {"": "{count}天"},
        "separator": "",
    },
    "explanation": "{ordinal}，自{start}起算（{event}）",
    "concluded": "與{others}{concluding}",
    "concluded_by": "{first}與{others}{concluding}",
    "counted_from": {
        "type": "{event}",
        "unbroken": "持續關係的起點：{event}",
        "origin": "首次結盟：{event}",
        "entry_into_force": "生效：{event}",
    },
    "accession": "{party}加入",
    "longer_counts": {
        "unbroken": "；自{start}起持續{years}",
        "origin": "；自{start}首次結盟起{years}（含中斷）",
    },
    "presumption": "（持續為推定）",
    "other_dates": "；另有日期：{dates}",
    # 跳到主要內容:
    # https://github.com/django/django/blob/HEAD/django/contrib/admin/locale/zh_Hant/LC_MESSAGES/django.po.
    "site": {
        "language": "繁體中文",
        "partnerships": "姊妹市與友好城市",
        "coming": "即將到來",
        "timeline": "時間軸",
        "map": "地圖",
        "acts": "協議",
        "exchanges": "交流",
        "history": "歷史",
        "commemorations": "紀念活動",
        "sources": "來源",
        "years": "年份",
        "counts": "統計",
        "search": "搜尋",
        "calendar": "行事曆",
        "news": "最新消息",
        "downloads": "下載",
        "sheet": "列印版",
        "skip": "跳到主要內容",
        "as_of": "截至{date}　名錄：{digest}",
    },
    # 錯誤, 警告: https://github.com/sphinx-doc/sphinx/blob/HEAD/sphinx/locale/zh_TW/LC_MESSAGES/sphinx.po.
    "severities": {
        "error": "錯誤",
        "warning": "警告",
        "note": "提示",
    },
    "findings": {
        "P101": "與{other}是同一結盟關係：各方與類型（{type}）相同，時間重疊",
        "P201": "締結與解除在同一天（{first}）",
        "P202": "第二次解除；第一次是{first}",
        "P203": "第二次暫停；第一次是{first}",
        "P204": "在期限（至{last}）內解除",
        "P205": "續簽縮短了期限：由至{before}變為至{last}",
        "P206": "在同一天（{first}）續簽兩次",
        "P301": "{municipality}已不存在（至{until}），沒有承繼紀錄，但{day}仍是一方",
        "P302": "{municipality}尚不存在（自{since}），但{day}已是一方",
        "P303": "{municipality}在{on}沒有名稱",
        "P401": "期限已於{last}屆滿",
        "P402": "期限將於{last}屆滿",
        "P403": "自動續期；通知不續期的最後一天是{notice}",
        "P501": "締結日期不詳",
        "P502": "締結日期（{on}）在將來（截至{day}）",
        "P503": "{total}次締結中有{count}次（{percent}%）在{year}年",
        "P504": "{total}個締結日期中有{count}個（{percent}%）是同一月日（{month_day}）",
        "P601": "此次締結沒有來源",
        "M101": "{value}不是有效的{scheme}識別碼（例如{example}）",
        "M102": "{value}的檢查碼有誤，應為{digit}",
        "M103": "{value}（{scheme}）是{other_country}的識別碼，而國家是{country}",
        "M104": "與{other}的識別碼（{scheme}）相同：{value}",
        "M105": "沒有{country}通常使用的{scheme}識別碼",
        "N101": "亂碼：{text}（可能是「{repaired}」）",
        "N102": "文字缺失：{text}",
        "N103": "「{text}」在{other}中寫作「{other_text}」",
        "T101": "類型{type}不是內建類型，也沒有上位類型",
        "E101": "時間是{when}，而所紀念的週年（{number}）是{on}",
        "E102": "結盟關係在週年（{number}，{on}）之前已解除",
        "E201": "結盟關係{partnership}在此時間之前已解除：{when}",
        "E301": "{municipality}當時（{when}）尚不存在（自{since}）",
        "E302": "{municipality}當時（{when}）已不存在（至{until}）",
        "E601": "此次交流沒有來源",
        "C101": "忽略{code}時所指的{subject}不存在",
        "C102": "{ignored}被忽略，但沒有這樣的問題",
    },
    "aspects": {
        "date": "日期",
        "type": "類型",
        "term": "期限",
        "entry_into_force": "生效",
        "agreement": "另一協議",
        "renewal": "續簽",
        "suspension": "暫停交流",
        "resumption": "恢復交流",
        "end": "解除",
        "parties": "各方",
        "status": "狀態",
    },
    "doubts": {
        "no_country": "未註明國家",
        "countries_differ": "國家不同",
        "identifiers_differ": "識別碼不同",
        "similar_name": "名稱僅相近",
        "date_alone": "僅日期一致",
        "parties_differ": "各方不同",
        "several": "有多個同等可能的對應",
    },
    "reasons": {
        "identifier": "識別碼相同",
        "name": "名稱相同",
        "succession": "承繼",
        "similar_name": "名稱相近",
        "date": "日期相同",
    },
    "results": {
        "agrees": "一致",
        "agrees_by_claim": "與所記的其他日期一致",
        "differs": "不一致",
        "proposed": "可能相同",
        "only_ours": "僅我方有",
        "only_theirs": "僅對方有",
    },
    "counts": {
        "agreeing": "一致{count}項",
        "differing": "不一致{count}項",
        "proposed": "待確認{count}項",
        "only_ours": "僅我方有{count}項",
        "only_theirs": "僅對方有{count}項",
        "added": "新增{count}項",
        "changed": "修改{count}項",
        "removed": "刪除{count}項",
        "contradicted": "與名單不一致{count}項",
        "doubtful": "存疑{count}項",
        "gone": "名單中已無{count}項",
        "ended": "已終止但仍在名單中{count}項",
        "errors": "錯誤{count}項",
        "warnings": "警告{count}項",
        "notes": "提示{count}項",
        "no_findings": "未發現問題",
    },
    "comparison": {
        "result": "結果",
        "partnership": "結盟關係",
        "aspect": "項目",
        "ours": "我方",
        "theirs": "對方",
        "nothing": "無記載",
        "difference": "{aspect}——我方：{ours}；對方：{theirs}",
        "by": "單方：{text}",
        "until": "至{text}",
        "renews": "自動續期：{text}",
        "notice": "通知期：{text}",
        "identity": "{ours}即{theirs}（{reason}：{evidence}）",
        "doubtful": "{text}；存疑：{doubts}",
    },
    # 列 is a row, and 欄 a column:
    # https://github.com/WeblateOrg/weblate/blob/HEAD/weblate/locale/zh_Hant/LC_MESSAGES/django.po.
    "updating": {
        "added": "{text}：新增",
        "removed": "{text}：刪除",
        "contradiction": "{partnership}：{aspect}——保留：{ours}；名單：{theirs}",
        "proposed": "{partnership}：可能是名單中的「{title}」（{doubts}），未採用",
        "ended": "{partnership}：已終止，但仍在名單中",
        "gone": "{partnership}：名單中已無，仍予保留（用{option}刪除）",
        "not_read": "{partnership}：不在名單中可讀取的列內，仍予保留（用{option}刪除）",
        "new_home": "{name}：名錄中尚無，因此整個名單均為新增",
        "suggestion": "{text}；{question}",
        "not_saved": "未儲存任何內容（{option}）",
    },
    "records": {
        "municipality": "地方政府",
        "type": "類型",
        "partnership": "結盟關係",
        "field": "領域",
        "exchange": "交流",
        "source": "來源",
        "checks": "檢查事項",
    },
}


TRADITIONAL_CHINESE_LISTS: Final[ListWords] = {
    "headings": {
        "municipality": """
            城市, 都市名稱, 城市名稱, 城市名, 我方城市, 我方, 本國城市, 我國城市, 縣市, 縣市別
            縣市名稱, 市
            本市, 我方縣市, 國內縣市, 臺灣城市, 台灣城市, 直轄市縣市, 鄉鎮市區, 地方政府
            我國縣市, 縣市名, 台灣縣市, 臺灣縣市""",
        "partner": """
            姊妹城市, 姊妹市, 締盟城市, 結盟城市, 姐妹市, 友好城市, 友好城市名, 友好城市名稱
            姊妹市名稱
            姊妹城市名稱, 外國城市, 國外城市, 夥伴城市, 締結城市, 對方城市, 結盟市, 締盟市
            友誼市, 名稱
            姊妹市名, 締結姊妹市, 締盟對象, 結盟對象, 外國地方政府, 締約城市, 國外姊妹市, 國際姊妹市
            友好交流城市, 對方, 外方城市, 姐妹城市, 夥伴市, 國際姊妹城市, 姊妹縣市, 締結對象
            結盟城市名稱, 姐妹市名稱, 締盟城市名稱, 姊妹市（國家）?, 締約對象
            友誼城市, 城市中文名稱, 城市名稱（中文）""",
        "partner_country": """
            國家, 國別, 國家別, 國家/地區, 國家地區, 國家名稱, 所屬國家, 國名, 對方國家, 所在國家
            國家（地區）
            國家或地區, 國家與地區, 國籍, 國家名, 所屬國, 所在國""",
        "partner_region": """
            省份, 州別, 省/州, 州/省, 省州, 省（州）, 州（省）, 行政區, 州省, 地區, 一級行政區
            省, 州, 州/縣, 州、省, 都道府縣, 郡縣""",
        "type": """
            類別, 類型, 關係, 性質, 種類, 締盟類別, 結盟類別, 關係類型, 協議類型, 結盟性質
            締盟性質, 結盟種類
            分類, 協定類型, 締結類型, 締盟種類, 協議名稱, 姊妹市類別, 締盟類型, 結盟類型
            結盟型態, 協定名稱, 締結性質, 型態, 形式""",
        "date": """
            結好時間, 締結日期, 締結時間, 簽約日期, 締盟日期, 締盟時間, 締約日, 締約時間
            締約日期, 簽署日
            簽署日期, 簽署時間, 簽訂日期, 結盟日期, 結盟時間, 簽約時間, 時間, 日期, 締結年份
            年份, 締結年月
            締結年月日, 建立日期, 建立時間, 簽訂時間, 結盟年份, 締盟年份, 締結年度
            締結姊妹市日期, 締結日
            締盟日, 結盟日, 締約年, 締結姊妹市時間, 締盟年月日, 生效日期, 開始日期, 開始時間
            結為姊妹市時間
            起始日期, 結好日期, 締盟年度, 簽約年份, 簽盟日期, 締結年, 締盟年, 結盟年, 簽約日
            簽訂日, 簽盟時間, 締結姐妹市時間, 年月日, 協議簽署日期
            協定簽署日期, 民國年, 西元年, 西元, 簽定日期""",
        "until": """
            結束日期, 結束時間, 到期日, 到期日期, 有效期限, 截止日期, 有效期至, 迄日, 屆滿日期""",
        "end": "終止日期, 終止時間, 解除日期, 解除時間, 取消日期, 廢止日期, 終止年份, 解盟日期",
        "term": "有效期, 期限, 效期, 期間, 年限",
        "status": """
            狀態, 現況, 現狀, 狀況, 交流狀況, 交流情形, 締盟狀態, 目前狀態, 目前狀況, 交流現況
            往來情形, 辦理情形""",
        "renewed": "續約日期, 續約, 續簽日期, 續簽, 重新簽署",
        "suspended": "暫停日期, 中止日期, 暫停",
        "as_of": "截至, 統計日期, 更新日期, 資料日期, 更新時間, 資料截止日期, 統計時間, 資料時間",
        "latitude": "緯度",
        "longitude": "經度",
        "note": """
            備註, 說明, 註, 附註, 備考, 簡介, 註記, 其他, 附記, 備注, 城市簡介, 交流內容
            合作內容, 合作項目, 交流項目, 交流領域, 交流活動, 主要交流
            重要交流, 締盟緣由, 締結緣由, 緣起, 結盟緣起""",
        "detail": """
            洲別, 大洲, 洲, 人口, 來源, 參考資料, 網址, 連結, 面積, 網站, 官網, 城市英文名稱
            城市名稱（英文）, 英文名稱, 英文名, 原文名稱, 外文名稱
            議會通過日期, 議會同意日期, 市長, 簽署人, 簽約人, 我方簽署人, 聯絡人, 電話, 承辦單位
            簽署地點, 簽約地點, 締盟地點, 地點""",
        "ignored": "序號, 編號, 序, 項次, 次序, 圖片, 國旗, 流水號",
    },
    "types": {
        "sister": """
            姊妹, 姊妹城市, 姊妹市, 姊妹縣, 國際姊妹市, 姐妹市, 姊妹鄉, 姊妹鎮, 姊妹區, 姊妹州
            姊妹省, 姊妹縣市
            姐妹城市, 國際姊妹城市, 姊妹市協定, 姊妹關係, 姊妹市盟約, 締結姊妹市, 結盟城市?
            締盟城市?, 姊妹市關係
            締盟?, 姊妹校?, 姊妹城市關係, 姊妹盟, 締結姊妹城市""",
        "friendship": """
            友好城市, 友誼市, 友誼城市, 友好關係?, 友好市, 友城, 友好, 友好城市關係, 友好縣市
            友好締盟, 友誼?
            友好盟約, 友誼關係?, 友誼縣市, 夥伴市?, 夥伴城市?, 友好夥伴城市?, 友好夥伴?""",
        "friendly-cooperation": """
            友好合作關係, 友好合作關係城市, 友好合作, 友好合作城市, 友好合作備忘錄, 友好合作協議
            促進友好合作備忘錄?""",
        "exchange": """
            交流城市, 友好交流?, 友好交流城市?, 友好交流協定?, 友好交流協議, 交流, 友好交流協議書
            交流協定?
            交流合作?, 友好交流備忘錄, 友好交流關係?""",
        "green-sister": "環境姊妹城市?",
        "sister-port": "姊妹港, 友好港, 姐妹港, 友好港口",
        "intent": """
            意向, 意向書, 合作意向書, 友好交流意向書, 締盟意向書, 交流意向書, 結盟意向書
            姊妹市意向書""",
    },
    "intent_parts": "意向",
    "states": {
        "in_force": "有效, 持續, 持續中, 生效, 現行, 存續, 活躍, 交流中, 是, 進行中, 生效中, 維持",
        "concluded": """
            締結, 締盟, 結盟, 簽署, 簽訂, 簽約, 建立, 締約, 已簽署, 正式締結, 締結姊妹市, 結好
            成立""",
        "renewed": "續簽, 續約, 重新簽署, 再次簽署, 重新簽訂, 延長, 展延, 再締結, 續盟, 再次締結",
        "resumed": "恢復, 重啟, 恢復交流, 恢復關係",
        "suspended": """
            暫停, 中止, 凍結, 中斷, 停止交流, 已暫停, 暫停交流, 停止往來, 暫停往來, 中斷往來
            中止中, 已中止, 中斷交流, 交流中斷, 往來中斷""",
        "dormant": "休眠, 無往來, 無交流, 停滯, 不活躍, 未交流, 未往來, 少往來, 久未聯繫, 無聯繫",
        "expired": "到期, 失效, 期滿, 已到期, 過期, 屆期, 屆滿, 已失效",
        "terminated": """
            終止, 解除, 取消, 已終止, 已解除, 已取消, 廢止, 撤銷, 斷交, 結束, 已結束, 解盟
            終止關係, 解除關係
            解約, 終結, 斷絕, 解除姊妹市關係, 終止姊妹市關係, 終止締盟, 解除締盟, 斷絕關係
            失效終止?, 註銷""",
    },
    "relations": """
        關係, 協議, 協定, 友城, 姊妹市, 姐妹市, 友好城市, 締盟, 結盟, 盟約, 姊妹市關係, 姊妹城市
        友好關係, 締盟關係""",
    "activities": """
        訪問, 學生交流, 青少年交流, 夏令營, 留學生, 研習, 代表團, 訪問團, 演出, 音樂會, 展覽
        博覽會, 慶典, 慶祝活動, 紀念活動, 活動, 直航, 航線, 比賽, 馬拉松
        燈會, 燈節, 互訪, 來訪, 出訪, 青年交流, 姊妹校, 姐妹校, 文化節, 電影節, 藝術團, 樂團
        足球, 棒球, 航班, 論壇, 會議, 年會, 獎學金, 書畫展
        攝影展, 美食節""",
    "former": "原, 前, 舊, 曾, 曾經, 曾締結",
    "months": (
        "1月, 一月, 元月",
        "2月, 二月",
        "3月, 三月",
        "4月, 四月",
        "5月, 五月",
        "6月, 六月",
        "7月, 七月",
        "8月, 八月",
        "9月, 九月",
        "10月, 十月",
        "11月, 十一月",
        "12月, 十二月",
    ),
    "weekdays": (
        "星期一, 週一, 周一, 禮拜一",
        "星期二, 週二, 周二, 禮拜二",
        "星期三, 週三, 周三, 禮拜三",
        "星期四, 週四, 周四, 禮拜四",
        "星期五, 週五, 周五, 禮拜五",
        "星期六, 週六, 周六, 禮拜六",
        "星期日, 週日, 周日, 禮拜日, 禮拜天, 星期天, 天",
    ),
    "dated": """
        於, 簽署於, 締結於, 簽約於, 西元, 民國, 締結日期, 簽約日期, 公元, 日期, 時間, 建立於
        締盟於, 簽署日""",
    "dated_behind": """
        締結, 締盟, 結盟, 簽署, 簽訂, 簽約, 建立, 締約, 締結姊妹市, 締結姊妹城市, 結為姊妹市
        締結為姊妹市
        結為姊妹城市, 締結友好城市, 結好, 締結姊妹市盟約, 正式締結, 正式簽署, 締結姐妹市
        締結姊妹市關係
        締結友誼市""",
    "since": "自, 從, 始於, 自從",
    "since_behind": "起, 以來, 開始, 生效, 至今, 起至今, 以後",
    "until": "至, 到, 截止, 續約至, 有效期至, 迄",
    "until_behind": "止, 為止, 到期, 失效, 結束",
    "to": "至, 到, 迄",
    "before": "早於",
    "before_behind": "之前, 前",
    "after": "晚於",
    "after_behind": "之後, 後",
    "between": "介於, 之間",
    "about": "約, 大約, 大概",
    "about_behind": "左右, 前後, 上下",
    "part_of_year_behind": """
        初, 末, 底, 年初, 年底, 年末, 中旬, 上旬, 下旬, 春, 夏, 秋, 冬, 中, 上半年, 下半年""",
    "fiscal": "會計年度, 年度?",
    "unknown": "不詳, 未知, 不明, 日期不詳, 無資料, 待查, 未詳, 時間不詳, 無紀錄",
    "ongoing": "至今, 迄今, 現在, 持續, 持續中, 有效, 無, 今, 目前, 長期, 無限期, 永久, 自動續約",
    "joints": "和, 與, 及, 以及, 暨",
    "prepositions": "的",
    "regions": "省, 州, 縣, 道, 自治區, 地區, 郡, 區",
    "region_suffixes": """
        省, 州, 縣, 府, 道, 郡, 自治區, 自治州, 大區, 都, 特區, 邦, 地區, 直轄市, 領地
        特別行政區, 共和國""",
    "municipalities": "市, 鎮, 區, 鄉, 城市, 城, 村",
    "municipality_suffixes": "市, 鎮, 區, 鄉, 村, 縣, 町, 城, 特別市, 廣域市, 郡, 直轄市, 島",
    "link_notes": """
        外部連結, 另開新視窗, 官方網站, 網站, 連結, 開新視窗, 另開視窗, 在新視窗開啟, 官網, 英文""",
    "as_of": "截至, 資料更新, 更新日期, 資料截至, 更新於, 截至到",
    "as_of_behind": "為止, 止, 更新, 現在",
    "totals": "計, 合計, 小計, 總計, 共計, 總數, 共",
    "dittos": "同上, 同前",
}
"""What is read in lists."""
