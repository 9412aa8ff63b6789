"""Japanese, as cities and their association for international relations (CLAIR) write."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from partnerships._languages.lists import ListWords
    from partnerships._languages.schema import Words

_CONCLUDING: Final = {
    "": "{label}提携",
    "提携": "{label}",
    "縁組": "{label}",
    "関係": "{label}締結",
    "パートナーシップ": "{label}締結",
    "協定": "{label}締結",
    "覚書": "{label}締結",
    "盟約": "{label}締結",
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
    # Cities and ports are tied (提携), papers are concluded (締結): 姉妹都市提携60周年,
    # 交流協定締結15周年.
    "relation": {
        "": "{label}提携",
        "提携": "{label}",
        "縁組": "{label}",
        "関係": "{label}",
        "パートナーシップ": "{label}",
        "協定": "{label}",
        "覚書": "{label}",
        "盟約": "{label}",
    },
    "concluding": _CONCLUDING,
    "celebrating": {**_CONCLUDING},
    "statuses": {
        "not_concluded": "未締結",
        "pending": "発効前",
        "in_force": "提携中",
        "suspended": "停止中",
        "expired": "期間満了",
        "terminated": "解消",
        "uncertain": "不明",
    },
    "acts": {
        "conclusion": "提携",
        "renewal": "更新",
        "suspension": "停止",
        "resumption": "再開",
        "termination": "解消",
        "succession": "承継",
        "accession": "加入",
        "withdrawal": "脱退",
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
        "recipient": "受領者",
        "artist": "制作者",
        "proposer": "提案者",
        "approver": "承認者",
        "announcer": "発表者",
        "organizer": "主催者",
        "participant": "参加者",
        "speaker": "講演者",
        "trainer": "講師",
        "trainee": "研修生",
        "founder": "創立者",
        "adviser": "助言者",
        "supporter": "支援者",
        "builder": "建設者",
        "implementer": "実施者",
        "awarder": "授与者",
        "leader": "代表者",
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
        "parties": "都市",
        "type": "種別",
        "status": "状態",
        "since": "提携日",
        "origin": "最初の提携",
        "id": "ID",
        "note": "備考",
        "source": "出典",
        "completed_years": "満年数",
        "next_anniversary": "次の周年",
        "possible": "可能性あり",
        "field": "分野",
        "actor": "関係者",
        "place": "場所",
        "commemorates": "記念対象",
        "part_of": "上位の交流",
        "title": "名称",
        "duration": "期間",
        "parts": "内訳",
        "quantity": "数量",
        "renaming": "改称",
    },
    "name_separator": "／",
    "list_separator": "・",
    "list_pattern": {"two": "と", "middle": "・", "end": "・"},
    "ordinals": {"": "{number}周年"},
    "year_of": "{number}年目",
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
    "titles": {
        "type": "{listed} {celebrating}{ordinal}",
        "unbroken": "{listed} 提携関係{ordinal}",
        "origin": "{listed} 最初の提携から{ordinal}",
        "entry_into_force": "{listed} {relation}発効{ordinal}",
        "accession": "{party} {relation}加入{ordinal}（{listed}）",
    },
    "sentences": {
        "conclusion": "{parties}が{concluding}",
        "renewal": "{parties}が{relation}を更新",
        "suspension": "{parties}の{relation}を停止",
        "suspension_by": "{by}が{parties}の{relation}を停止",
        "resumption": "{parties}の{relation}を再開",
        "termination": "{parties}の{relation}を解消",
        "termination_by": "{by}が{parties}の{relation}を解消",
        "succession": "{successor}が{party}の{relation}（{listed}）を承継",
        "accession": "{party}が{parties}の{relation}に加入",
        "withdrawal": "{party}が{parties}との{relation}から脱退",
    },
    "clauses": {
        "term": "（期間{text}）",
        "until": "（{text}まで）",
        "in_force_from": "（{text}発効）",
        "reason": "（{text}）",
    },
    "renaming": "{old}が{new}に改称",
    "details": {"line": "{heading}：{text}", "separator": "、", "brackets": "{text}（{detail}）"},
    "pages": {"one": "{page}頁", "several": "{page}頁"},
    "nothing_recorded": "記録なし：{numbers}",
    "dates": {
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
        "day": "{year}年{month}{day}日",
        "month": "{year}年{month}",
        "year": "{year}年",
        "decade": "{decade}年代",
        "century": "{number}世紀",
        "unknown": "日付不明",
        "spans": {
            "date..date": "{start}〜{end}の間",
            "..date": "{end}以前",
            "date..": "{start}以後",
        },
        "qualifiers": {"~": "{date}頃", "?": "{date}（不確か）", "%": "{date}頃（不確か）"},
        "periods": {
            "date/date": "{start}〜{end}",
            "date/..": "{start}以降",
            "date/": "{start}から（終わりは不明）",
            "../date": "{end}まで",
            "/date": "{end}まで（始まりは不明）",
            "../..": "常時",
            "../": "終わりの日は不明",
            "/..": "始まりの日は不明",
            "/": "期間不明",
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
    "concluded": "{type}、{others}と提携",
    "concluded_by": "{type}、{first}が{others}と提携",
    "counted_from": {
        "type": "{event}",
        "unbroken": "継続した関係の始まり：{event}",
        "origin": "最初の提携：{event}",
        "entry_into_force": "発効：{event}",
    },
    "accession": "{party}の加入",
    "longer_counts": {
        "unbroken": "；{start}から継続して{years}",
        "origin": "；最初の提携{start}から、中断を含めて{years}",
    },
    "presumption": "（継続は推定）",
}


JAPANESE_LISTS: Final[ListWords] = {
    "headings": {
        "municipality": """
            市区町村, 市区町村名, 市町村, 市町村名, 自治体, 自治体名, 自治体名称, 団体名, 都市, 都市名, 市名
            日本側, 日本の自治体, 国内自治体, 国内自治体名, 日本側自治体, 日本側都市, 日本側自治体名
            地方公共団体名, 地方公共団体, 都市の名称, 区市町村, 区市町村名, 日本, 日本都市名""",
        "partner": """
            提携先, 提携先都市, 提携先都市名, 提携都市, 提携都市名, 提携先自治体, 提携先自治体名, 提携自治体
            提携自治体名, 相手都市, 相手都市名, 相手先, 相手方, 相手自治体, 相手自治体名, 相手側, 相手先都市
            相手先自治体, 姉妹都市, 姉妹都市名, 友好都市, 友好都市名, 姉妹・友好都市, 姉妹・友好都市名
            姉妹友好都市, 姉妹友好都市名, 姉妹都市・友好都市, 姉妹都市等, 友好・姉妹都市, 友好姉妹都市
            姉妹提携都市, 姉妹自治体, 姉妹自治体名, 海外都市, 海外都市名, 海外自治体, 海外自治体名, 外国都市名
            外国自治体, 外国自治体名, 名称, 相手国都市名, 交流都市, 交流都市名, 交流先, 交流相手, 姉妹提携先
            姉妹都市提携先, 提携先名, 提携先名称, 提携団体, 提携団体名, 国際友好都市, 海外姉妹都市, 海外の都市
            外国の自治体名, 相手先名, 姉妹州, 姉妹州・省, 親善都市, 締結先, 締結都市, 締結相手, 締結自治体
            提携相手, 連携都市, パートナー, パートナー都市""",
        "partner_country": """
            相手国, 相手国名, 相手国・地域, 提携先国, 提携先国名, 国, 国名, 国・地域, 国・地域名, 国家
            国または地域, 国（地域）, 国/地域, 相手国/地域, 国地域, 国または地域名, 国又は地域, 所在国, 所在国名
            国、地域, 国名・地域名, 国別, 外国名, 相手先国, 相手先国名""",
        "partner_region": """
            都道府県, 都道府県名, 道府県, 道府県名, 州, 省, 省州, 省・州, 州・省, 州・県, 州・省・県, 州省県
            省・州・県, 州名, 州省名, 州・省名, 地域, 省名, 州等, 州・県・省, 州・省等, 県・州, 行政区画, 所在州
            地域名, 州・地域, 州または省, 地方""",
        "type": """
            種別, 種類, 区分, 提携区分, 提携種別, 提携形態, 提携内容, 形態, 関係, 締結種別, 提携の種類, 提携種類
            交流形態, 協定種別, 協定の種類, 締結区分, 提携の形態, 提携の区分, 交流区分, 交流種別, 姉妹・友好の別
            姉妹友好の別, 姉妹友好区分, 類型, 協定名, 協定, 提携名, 提携関係, 名目, タイプ, 分類, 関係性""",
        "date": """
            提携日, 提携年月日, 提携年月, 締結日, 締結年月日, 締結年月, 提携年, 締結年, 調印日, 調印年月日
            調印年, 調印年月, 提携年度, 締結年度, 年月日, 協定締結日, 盟約日, 協定締結年月日, 協定締結年
            提携時期, 締結時期, 盟約締結日, 盟約締結年月日, 宣言日, 宣言年月日, 提携開始日, 提携開始年月日
            提携開始年, 開始日, 開始年月日, 開始年, 開始時期, 開始, 日付, 日時, 提携締結日, 提携締結年月日
            都市提携日, 都市提携年月日, 姉妹都市提携日, 姉妹都市提携年月日, 姉妹提携日, 姉妹提携年月日
            友好都市提携日, 友好都市提携年月日, 友好提携日, 友好提携年月日, 姉妹都市締結日, 姉妹都市締結年月日
            友好都市締結日, 友好都市締結年月日, 締結年月日（西暦）, 署名日, 署名年月日, 合意日, 合意年月日
            提携の日, 縁組年月日, 縁組日, 成立日, 設立日, 調印, 締結, 協定日, 協定年月日, 発効日, 効力発生日
            起算日, 姉妹都市となった日, 提携の年月日, 結縁年月日, 提携した日, 提携年月日（西暦）, 認定日, 登録日""",
        "until": """
            終了日, 終了年月日, 提携終了日, 有効期限, 終了, 終了年, 終了年月, 期限, 満了日, 満了年月日
            協定終了日, 終期, 交流終了日, 有効期間満了日, 失効日, 終了時期, 期間満了日""",
        "end": """
            解消日, 解消年月日, 解消年, 解消, 提携解消日, 提携解消年月日, 解約日, 廃止日, 廃止年月日, 破棄日
            解除日, 解除年月日, 解消時期, 解消年月, 廃止""",
        "term": "期間, 有効期間, 協定期間, 提携期間, 存続期間, 年数",
        "status": """
            状態, 現状, 状況, 交流状況, 現況, 提携状況, 交流の状況, 現在の状況, 活動状況, ステータス, 交流状態""",
        "renewed": """
            更新日, 更新, 再締結, 再締結日, 再提携日, 再調印日, 更新年月日, 再締結年月日, 再提携, 再確認, 改定日""",
        "suspended": "休止日, 休止, 中断日, 停止日, 休止年月日, 中断, 停止",
        "as_of": "時点, 基準日, データ基準日, データ更新日, 調査日, 最終更新日, 現在日, 更新日時",
        "latitude": "緯度",
        "longitude": "経度",
        "note": """
            備考, 摘要, 特記事項, 注記, 補足, 説明, 備考欄, コメント, 注, その他, 提携の経緯, 経緯, 概要
            交流内容, 交流の概要, 縁組の経緯, 提携理由, 提携のきっかけ, きっかけ""",
        "year": "年, 西暦, 西暦年",
        "month": "月",
        "day": "日",
        "era": "元号, 和暦",
        "detail": "順位, 件数, 人口, 面積, リンク, url, ホームページ, 出典, 脚注, 所管課, 担当課, 担当",
        "ignored": """
            番号, 通番, 項番, 連番, 连番, no., no, 整理番号, 順番, 国旗, 写真, 都道府県コード, 団体コード, 市区町村コード, 自治体コード, 全国地方公共団体コード""",
    },
    "types": {
        "sister": """
            姉妹, 姉妹都市, 姉妹市, 姉妹町, 姉妹村, 姉妹州, 姉妹県, 姉妹省, 姉妹区, 姉妹島, 姉妹縁組
            姉妹都市縁組, 姉妹都市関係, 姉妹提携都市, 姉妹都市提携, 姉妹提携?, 姉妹都市締結, 姉妹自治体
            国際姉妹都市, 姉妹市町村, 姉妹道, 姉妹郡, 海外姉妹都市, 姉妹地域, 姉妹都市協定, 双子都市, 姉妹州省
            国際姉妹都市提携""",
        "friendship": """
            友好, 友好都市, 友好市, 友好町, 友好村, 友好省, 友好県, 友好州, 友好区, 友好縁組, 友好都市関係
            友好提携都市, 国際友好都市, 友好都市提携, 友好提携, 友好都市締結, 国際友好都市提携, 親善都市?, 親善?
            国際親善都市?, 友好親善都市?, 親善都市提携?, 友好親善?, 友好道, 友好郡, 友好関係?, 友好都市協定
            友好自治体, 友好地域, 友好島, 友好市町村""",
        "friendly-cooperation": "友好協力, 友好協力都市, 友好協力関係, 友好協力提携",
        "exchange": """
            交流, 交流都市, 国際交流都市?, 交流協定?, 友好交流?, 友好交流都市?, 友好交流協定?, 交流提携?
            交流協力?, """,
        "green-sister": "環境姉妹都市",
        "strategic-environmental": "戦略的環境パートナーシップ",
        "sister-port": "姉妹港, 姉妹港湾, 姉妹港提携",
        "twinned-administrative-body": "姉妹・友好都市?, 姉妹友好都市?, 姉妹都市・友好都市?, 提携都市?",
        "intent": "意向, 意向書, 意向表明, 交流意向, 友好交流意向, 友好交流意向書, 意向書締結",
    },
    "intent_parts": "意向",
    "states": {
        "in_force": """
            継続中, 継続, 有効, 交流中, 提携中, 活動中, 存続, 現行, 締結中, 実施中, 活発, あり, 現存, 有""",
        "concluded": """
            締結, 提携, 調印, 盟約, 結縁, 宣言, 成立, 締結済, 締結済み, 署名, 合意, 協定締結, 縁組, 結盟, 開始
            提携開始, 盟約締結, 都市提携""",
        "renewed": """
            再締結, 再提携, 再調印, 再確認, 更新, 再宣言, 延長, 継続調印, 更新済, 再署名, 期間延長, 再盟約""",
        "resumed": "再開, 交流再開, 復活, 提携再開, 関係回復",
        "suspended": """
            休止中, 休止, 中断中, 中断, 交流中断中, 交流中断, 停止, 停止中, 一時停止, 凍結, 一時休止, 中止中
            交流休止, 交流休止中, 交流停止, 交流停止中, 一時中断, 凍結中, 交流が停止, 見合わせ, 中止, 保留""",
        "dormant": "休眠, 休眠中, 休眠状態, 交流なし, 活動なし, 不活発, 交流実績なし, 実質休止",
        "expired": "失効, 期間満了, 満了, 期限切れ, 期限満了, 終期, 任期満了",
        "terminated": """
            解消, 解消済, 解消済み, 終了, 終了済, 解約, 破棄, 廃止, 解除, 提携解消, 終結, 打ち切り, 断絶, 消滅
            取消, 取り消し, 白紙撤回, 姉妹都市解消, 破棄通告, 関係解消, 姉妹提携解消, 合併により解消
            合併により消滅""",
    },
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
        締結, 提携, 調印, 西暦, 締結日, 提携日, 調印日, 締結年月日, 提携年月日, 日付, 姉妹都市提携, 友好都市提携""",
    "dated_behind": """
        締結, 提携, 調印, 付, 付け, に締結, に提携, に調印, 盟約, 宣言, に, 結縁, 姉妹都市提携, 友好都市提携
        姉妹提携, 友好提携, に姉妹都市提携, に友好都市提携, 姉妹都市締結, 友好都市締結, 成立, 署名, に署名
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
        初, 末, 初頭, 頭, 中, 半ば, 前半, 後半, 春, 夏, 秋, 冬, 上旬, 中旬, 下旬, 年頭, 初め, 暮れ, 上半期
        下半期""",
    "fiscal": "年度, 会計年度",
    "unknown": """
        不明, 未詳, 不詳, 年月日不明, 日付不明, 時期不明, 不明確, 記録なし, 記載なし, 期日不明, 締結日不明, －
        確認中, 調査中""",
    "ongoing": """
        継続中, 継続, 現在, 現在に至る, 交流中, 提携中, なし, 無し, 無, 有効, 現在まで, 今日, 今日まで, 無期限
        期限なし, 期限の定めなし, 定めなし, 設定なし, 期間の定めなし, 至現在, 自動更新, 存続中""",
    "joints": "と, 及び, および, 並びに, ならびに",
    "prepositions": "の",
    "regions": """
        州, 県, 省, 府, 道, 郡, 地方, 地域, 自治区, 特別市, 直轄市, 都, 特別自治市, 広域市, 連邦区, 行政区, 管区""",
    "region_suffixes": """
        省, 州, 県, 府, 道, 都, 郡, 地方, 地域, 自治区, 特別区, 自治州, 直轄市, 地区, 管区, 共和国, 郷, 盟, 準州
        特別自治道, 特別自治省""",
    "municipalities": "市, 町, 村, 区, 都市, 特別市, 広域市",
    "municipality_suffixes": """
        市, 町, 村, 区, 特別市, 広域市, 直轄市, 郡, 街区, 鎮, 郷, 特別自治市, 旗, 自治体, 島, 県""",
    "link_notes": """
        外部サイト, 外部リンク, 新しいウインドウで開きます, 新しいウィンドウで開きます, 別ウインドウで開く
        別ウィンドウで開く, 別ウインドウで開きます, 別ウィンドウで開きます, 新規ウインドウ, 新規ウィンドウ
        新規ウインドウで開きます, 新規ウィンドウで開きます, 外部サイトへリンク, 外部サイトへのリンク, リンク
        外部ホームページ, 新しいタブで開きます, 別タブで開く, 外部ページ, 公式サイト, ホームページ
        公式ホームページ, 別窓, 英語サイト, 中国語サイト, 英語, 韓国語, 中国語, 日本語, ウェブサイト
        外部サイトを別ウィンドウで開く""",
    "as_of": "最終更新日, 更新日, データ基準日, 基準日",
    "as_of_behind": "現在, 時点, 更新, 調べ, 現在の状況",
    "totals": "計, 合計, 小計, 総計, 件数計, 総数, 累計",
    "dittos": "同上, 同前, 仝, 々, 〃, 同じ, 上に同じ",
}
"""What is read in lists."""
