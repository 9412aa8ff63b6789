"""Chinese in simplified characters, as the foreign affairs offices of cities write."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from partnerships._languages.lists import ListWords
    from partnerships._languages.schema import Words

_PAPERS: Final = (
    *("协议", "协议书", "协定", "协定书", "备忘录", "声明", "意向书", "宪章", "议定书", "公报"),
    *("宣言", "盟约"),
)

_CONCLUDING: Final = {
    "": "缔结{label}关系",
    "市": "结为{label}",
    "港": "结为{label}",
    "关系": "建立{label}",
    "=结好": "结好",
    # 签署友好交流备忘录; letters of intent (意向书) are a stage in lists of cities.
    **dict.fromkeys(_PAPERS, "签署{label}"),
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
    "century": "{number}世纪",
    "unknown": "日期不详",
}
_AT_AN_END: Final = {
    **_INSERTED,
    "date..date": "{date}某日",
    "..date": "{date}某日",
    "date..": "{date}某日",
}

CHINESE: Final[Words] = {
    "types": {
        # Since 1973 a Chinese city's full partnership is a 友好城市, whatever its partner calls it. 姐妹城市 is
        # here for the partner's word, so that the two types are not called alike. Ports follow suit:
        # 友好港. The looser kinds are 友好交流城市 and, in Dalian's lists, 友好合作关系城市.
        "friendship": "友好城市",
        "sister": "姐妹城市",
        "green-sister": "环境姐妹城市",
        "strategic-environmental": "战略环境伙伴关系",
        "friendly-cooperation": "友好合作关系城市",
        "exchange": "友好交流城市",
        "sister-port": "友好港",
    },
    "relation": {
        "": "{label}关系",
        "关系": "{label}",
        # A relationship is 解除, a paper is 终止: 终止布拉格市同北京市签署的友城协议
        # (http://www.cjrbapp.cjn.cn/p/128639.html). So it is what the paper set up that ends.
        **dict.fromkeys(_PAPERS, "{label}框架下的关系"),
        "=友好合作关系城市": "友好合作关系",
    },
    # A paper is signed anew (续签), never a relationship: 建立友好城市关系协议书.
    "agreement": {
        "": "{label}协议",
        **dict.fromkeys(_PAPERS, "{label}"),
        "=友好合作关系城市": "友好合作关系协议",
    },
    "concluding": _CONCLUDING,
    # Chinese cities celebrate 结好45周年 with a 友好城市; others are named by their kind.
    "celebrating": {**_CONCLUDING, "=友好城市": "结好"},
    # It is the contacts that stop: 暂停一切官方往来, said by Shanghai on 2020-01-14
    # (https://posts.careerengine.us/p/5e1fdf8e88f9a17672e36062).
    "suspending": {
        "": "{label}往来",
        "关系": "{label}框架下的往来",
        **dict.fromkeys(_PAPERS, "{label}框架下的往来"),
    },
    "statuses": {
        "not_concluded": "未缔结",
        "pending": "待生效",
        "in_force": "存续",
        "suspended": "往来暂停",
        "expired": "已到期",
        "terminated": "已解除",
        "uncertain": "不确定",
    },
    "dues": {
        "expiry": "期满",
        "notice": "终止通知期限",
        "renewal": "自动续期",
        "review": "审议",
    },
    "due_title": "{due}：{parties}",
    "acts": {
        "conclusion": "缔结",
        "renewal": "续签",
        "suspension": "暂停往来",
        "resumption": "恢复往来",
        "termination": "解除",
        "succession": "承继",
        "accession": "加入",
        "withdrawal": "退出",
    },
    "kinds": {
        "visit": "访问",
        "training": "培训",
        "lecture": "演讲",
        "meeting": "会议",
        "event": "活动",
        "ceremony": "仪式",
        "award": "授奖",
        "gift": "赠送",
        "work": "纪念作品与设施",
        "project": "项目",
        "proposal": "提议",
        "cooperation": "合作",
        "support": "支援",
        "founding": "创立",
        "designation": "指定",
        "policy": "政策",
        "result": "成果",
        "other": "其他",
    },
    "roles": {
        "host": "接待方",
        "visitor": "来访方",
        "donor": "赠送方",
        "recipient": "接受方",
        "artist": "创作者",
        "proposer": "提议方",
        "approver": "批准方",
        "announcer": "发布方",
        "organizer": "主办方",
        "participant": "参加方",
        "speaker": "演讲者",
        "trainer": "培训方",
        # 通过友好城市派出技术研修生 (http://www.fymate.net/html/text/lar/169969/16996969_2.html).
        "trainee": "研修生",
        "founder": "设立方",
        "adviser": "顾问",
        "supporter": "支持方",
        "builder": "建设方",
        "implementer": "实施方",
        "awarder": "颁奖方",
        "leader": "牵头方",
        "signatory": "签署人",
        "other": "其他",
    },
    "actors": {
        "person": "个人",
        "group": "团体",
        "company": "企业",
        "association": "协会",
        "school": "学校",
        "ministry": "部委",
        "agency": "公共机构",
        "international_organization": "国际组织",
        "municipality": "地方政府",
        "country": "国家",
        "other": "其他",
    },
    "fields": {
        "environment": "环境",
        "economy": "经济",
        "trade": "贸易",
        "industry": "产业",
        "ports": "港口",
        "culture": "文化",
        "sport": "体育",
        "education": "教育",
        "technology": "技术",
        "science": "科学",
        "health": "医疗卫生",
        "welfare": "社会福利",
        "tourism": "旅游",
        "youth": "青少年",
        "agriculture": "农业",
        "disaster-prevention": "防灾",
        "urban-development": "城市建设",
        "administration": "行政",
        "citizens": "市民",
        "peace": "和平",
        "diplomacy": "外交",
    },
    "headings": {
        "on": "日期",
        "anniversary": "周年",
        "milestone": "整数周年",
        "parties": "城市",
        "type": "类型",
        "status": "状态",
        "since": "结好时间",
        "origin": "首次缔结",
        "id": "ID",
        "note": "备注",
        "source": "来源",
        "completed_years": "满年数",
        "next_anniversary": "下一周年",
        "possible": "可能",
        "due": "到期事项",
        "field": "领域",
        "actor": "相关方",
        "place": "地点",
        "commemorates": "纪念对象",
        "part_of": "所属交流",
        "title": "名称",
        "duration": "持续时间",
        "parts": "组成部分",
        "quantity": "数量",
        "signatory": "签署人",
        "number": "协议编号",
        "language": "语言",
        "motive": "结好缘由",
        "claim": "其他日期",
        "renaming": "更名",
        "kind": "类别",
        "text": "文字",
        "role": "角色",
        "page": "页码",
        "period": "时期",
        "severity": "级别",
        "code": "代码",
        "finding": "问题",
        "country": "国家",
        "region": "地区",
        "decade": "年代",
        "year": "年份",
        "at_least": "至少",
        "at_most": "至多",
        "background": "背景",
        "registry": "整个名录",
        "award": "奖项",
        "quotation": "引文",
        "picture": "图片",
    },
    "name_separator": "／",
    "list_separator": "、",
    "alternative_separator": "／",
    "list_pattern": {"two": {"": "与"}, "middle": "、", "end": {"": "与"}},
    "ordinals": {"": "{number}周年"},
    "year_of": {"": "第{number}年"},
    "range_separator": "至",
    "years": {"": "满{count}年"},
    "amounts": {
        "exact": "{number}",
        "about": "约{number}",
        "more_than": "超过{number}",
        "at_least": "至少{number}",
        "at_most": "至多{number}",
    },
    # The word that counts, as 名, belongs to what is counted and is not known here.
    "quantity": "{of}：{amount}",
    "thousands_separator": ",",
    "minimum_grouping_digits": 1,
    "titles": {
        "type": "{parties}{celebrating}{ordinal}",
        "unbroken": "{parties}关系存续{ordinal}",
        "origin": "{parties}首次缔结关系{ordinal}",
        "entry_into_force": "{parties}{agreement}生效{ordinal}",
        "accession": "{party}加入{parties}的{relation}{ordinal}",
    },
    "sentences": {
        "conclusion": "{parties}{concluding}",
        "renewal": "{parties}续签{agreement}",
        "suspension": "{parties}暂停{suspending}",
        # 同 and 与 in turn, as two 与 would run into each other: 公然挑战同北京市的友城关系
        # (http://www.cjrbapp.cjn.cn/p/128639.html).
        "suspension_by": "{by}暂停同{others}的{suspending}",
        "resumption": "{parties}恢复{suspending}",
        # 解除与布拉格市友城关系, as Shanghai and Beijing said.
        "termination": "{parties}解除{relation}",
        "termination_by": "{by}解除同{others}的{relation}",
        "succession": "{successor}承继{party}与{listed}的{relation}",
        "accession": "{party}加入{parties}的{relation}",
        "withdrawal": "{party}退出与{listed}的{relation}",
    },
    "clauses": {
        "term": "（为期{text}）",
        "until": "（有效期至{text}）",
        "in_force_from": "（{text}起生效）",
        "reason": "（{text}）",
    },
    "renaming": "{old}更名为{new}",
    "details": {
        "line": "{heading}：{text}",
        "separator": "；",
        "brackets": "{text}（{detail}）",
        "part_separator": "，",
    },
    "quotation": "“{text}”",
    "pages": {"one": "第{page}页", "several": "第{page}页"},
    "locators": {"footnote": "脚注{text}", "article": "第{text}条", "time": "{text}"},
    "works": {
        "editors": "{text}编",
        "translators": "{text}译",
        "translation_of": "{text}的译本",
    },
    "nothing_recorded": "无记录：{numbers}",
    "nothing_found": "{name}的历史中没有相应记录",
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
        "century": "{number}世纪",
        "inserted": _INSERTED,
        "starts": _AT_AN_END,
        "ends": _AT_AN_END,
        "unknown": "日期不详",
        "spans": {
            "date..date": "{start}至{end}之间",
            "..date": "{end}或之前",
            "date..": "{start}或之后",
        },
        "between": {"": "{date}"},
        "qualifiers": {"~": "{date}前后", "?": "{date}（存疑）", "%": "{date}前后（存疑）"},
        "periods": {
            "date/date": "{start}至{end}",
            "span/span": "自{start}起至{end}",
            "date/..": "{start}起",
            "date/": "{start}起（结束日期不详）",
            "../date": "至{end}",
            "/date": "至{end}（开始日期不详）",
            "../..": "不限期",
            "../": "结束日期不详",
            "/..": "开始日期不详",
            "/": "起止日期不详",
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
        "months": {"": "{count}个月"},
        "weeks": {"": "{count}周"},
        "days": {"": "{count}天"},
        "separator": "",
    },
    "explanation": "{ordinal}，自{start}起算（{event}）",
    "concluded": "与{others}{concluding}",
    "concluded_by": "{first}与{others}{concluding}",
    "counted_from": {
        "type": "{event}",
        "unbroken": "持续关系的起点：{event}",
        "origin": "首次缔结：{event}",
        "entry_into_force": "生效：{event}",
    },
    "accession": "{party}加入",
    "longer_counts": {
        "unbroken": "；自{start}起持续{years}",
        "origin": "；自{start}首次缔结起{years}（含中断）",
    },
    "presumption": "（持续为推定）",
    "other_dates": "；另有日期：{dates}",
    # 跳到主要内容:
    # https://github.com/django/django/blob/HEAD/django/contrib/admin/locale/zh_Hans/LC_MESSAGES/django.po.
    # 新闻: Plone (https://github.com/collective/plone.app.locales).
    "site": {
        "language": "简体中文",
        "partnerships": "友好城市",
        "coming": "即将到来",
        "timeline": "时间线",
        "map": "地图",
        "acts": "协议",
        "exchanges": "交流",
        "history": "历史",
        "commemorations": "纪念活动",
        "sources": "来源",
        "years": "年份",
        "counts": "统计",
        "search": "搜索",
        "calendar": "日历",
        "news": "新闻",
        "downloads": "下载",
        "sheet": "打印版",
        "skip": "跳到主要内容",
        "as_of": "截至{date}　名录：{digest}",
    },
    # 错误, 警告: https://github.com/sphinx-doc/sphinx/blob/HEAD/sphinx/locale/zh_CN/LC_MESSAGES/sphinx.po.
    "severities": {
        "error": "错误",
        "warning": "警告",
        "note": "提示",
    },
    "findings": {
        "P101": "与{other}是同一结好关系：各方与类型（{type}）相同，时间重叠",
        "P201": "缔结与终止在同一天（{first}）",
        "P202": "第二次终止；第一次是{first}",
        "P203": "第二次暂停；第一次是{first}",
        "P204": "在期限（至{last}）内终止",
        "P205": "续签缩短了期限：由至{before}变为至{last}",
        "P206": "在同一天（{first}）续签两次",
        "P301": "{municipality}已不存在（至{until}），没有承继记录，但{day}仍是一方",
        "P302": "{municipality}尚不存在（自{since}），但{day}已是一方",
        "P303": "{municipality}在{on}没有名称",
        "P401": "期限已于{last}届满",
        "P402": "期限将于{last}届满",
        "P403": "自动续期；通知不续期的最后一天是{notice}",
        "P501": "缔结日期不详",
        "P502": "缔结日期（{on}）在将来（截至{day}）",
        "P503": "{total}次缔结中有{count}次（{percent}%）在{year}年",
        "P504": "{total}个缔结日期中有{count}个（{percent}%）是同一月日（{month_day}）",
        "P601": "此次缔结没有出处",
        "M101": "{value}不是有效的{scheme}标识符（例如{example}）",
        "M102": "{value}的校验码有误，应为{digit}",
        "M103": "{value}（{scheme}）是{other_country}的标识符，而国家是{country}",
        "M104": "与{other}的标识符（{scheme}）相同：{value}",
        "M105": "没有{country}通常使用的{scheme}标识符",
        "N101": "乱码：{text}（可能是“{repaired}”）",
        "N102": "文字缺失：{text}",
        "N103": "“{text}”在{other}中写作“{other_text}”",
        "T101": "类型{type}不是内置类型，也没有上位类型",
        "E101": "时间是{when}，而所纪念的周年（{number}）是{on}",
        "E102": "结好关系在周年（{number}，{on}）之前已终止",
        "E201": "结好关系{partnership}在此时间之前已终止：{when}",
        "E301": "{municipality}当时（{when}）尚不存在（自{since}）",
        "E302": "{municipality}当时（{when}）已不存在（至{until}）",
        "E601": "此次交流没有出处",
        "C101": "忽略{code}时所指的{subject}不存在",
        "C102": "{ignored}被忽略，但没有这样的问题",
    },
    "aspects": {
        "date": "日期",
        "type": "类型",
        "term": "期限",
        "entry_into_force": "生效",
        "agreement": "另一协议",
        "renewal": "续签",
        "suspension": "暂停往来",
        "resumption": "恢复往来",
        "end": "解除",
        "parties": "各方",
        "status": "状态",
    },
    # 标识符: https://github.com/WeblateOrg/weblate/blob/HEAD/weblate/locale/zh_Hans/LC_MESSAGES/django.po.
    "doubts": {
        "no_country": "未注明国家",
        "countries_differ": "国家不同",
        "identifiers_differ": "标识符不同",
        "similar_name": "名称仅相近",
        "date_alone": "仅日期一致",
        "parties_differ": "各方不同",
        "several": "有多个同等可能的对应",
    },
    "reasons": {
        "identifier": "标识符相同",
        "name": "名称相同",
        "succession": "承继",
        "similar_name": "名称相近",
        "date": "日期相同",
    },
    "results": {
        "agrees": "一致",
        "agrees_by_claim": "与所记的其他日期一致",
        "differs": "不一致",
        "proposed": "可能相同",
        "only_ours": "仅我方有",
        "only_theirs": "仅对方有",
    },
    "counts": {
        "agreeing": "一致{count}项",
        "differing": "不一致{count}项",
        "proposed": "待确认{count}项",
        "only_ours": "仅我方有{count}项",
        "only_theirs": "仅对方有{count}项",
        "added": "新增{count}项",
        "changed": "修改{count}项",
        "removed": "删除{count}项",
        "contradicted": "与名单不一致{count}项",
        "doubtful": "存疑{count}项",
        "gone": "名单中已无{count}项",
        "ended": "已终止但仍在名单中{count}项",
        "errors": "错误{count}项",
        "warnings": "警告{count}项",
        "notes": "提示{count}项",
        "no_findings": "未发现问题",
    },
    "comparison": {
        "result": "结果",
        "partnership": "结好关系",
        "aspect": "项目",
        "ours": "我方",
        "theirs": "对方",
        "nothing": "无记载",
        "difference": "{aspect}——我方：{ours}；对方：{theirs}",
        "by": "单方：{text}",
        "until": "至{text}",
        "renews": "自动续期：{text}",
        "notice": "通知期：{text}",
        "identity": "{ours}即{theirs}（{reason}：{evidence}）",
        "doubtful": "{text}；存疑：{doubts}",
    },
    "updating": {
        "added": "{text}：新增",
        "removed": "{text}：删除",
        "contradiction": "{partnership}：{aspect}——保留：{ours}；名单：{theirs}",
        "proposed": "{partnership}：可能是名单中的“{title}”（{doubts}），未采用",
        "ended": "{partnership}：已终止，但仍在名单中",
        "gone": "{partnership}：名单中已无，仍予保留（用{option}删除）",
        "not_read": "{partnership}：不在名单的可读行中，仍予保留（用{option}删除）",
        "new_home": "{name}：名录中尚无，因此整个名单均为新增",
        "suggestion": "{text}；{question}",
        "not_saved": "未保存任何内容（{option}）",
    },
    "records": {
        "municipality": "地方政府",
        "type": "类型",
        "partnership": "结好关系",
        "field": "领域",
        "exchange": "交流",
        "source": "来源",
        "checks": "检查事项",
    },
}


CHINESE_LISTS: Final[ListWords] = {
    "headings": {
        "municipality": """
            城市, 城市名, 城市名称, 我方, 我方城市, 中方城市, 中方, 市, 中国城市, 国内城市, 本市
            市名, 中方省市
            国内省市, 我国城市, 我省市, 我方省市, 中方省区市, 区县, 省市, 友好省市中方
            省（区、市）, 省区市, 市（州）, 市州, 地市, 地级市, 市县""",
        "municipality_region": "中方省份, 所属省份, 我方省份?",
        "partner": """
            友好城市, 友城, 友城名称, 友城名, 对方城市, 外方城市, 外国城市, 外方, 对方, 国外城市
            姐妹城市
            友好城市名称, 友好城市名, 结好城市, 缔结城市, 国际友城, 国际友好城市, 友好省州
            友好州省, 外方省州
            外方省市, 伙伴城市, 合作城市, 名称, 国际友好城市名称, 友城城市, 缔约城市
            友好交流城市, 国外友城
            国外友好城市, 友好关系城市, 外国省市, 外国友好城市, 结对城市, 外方友城
            国际友好城市名, 友好地区
            姐妹市, 友好合作关系城市, 结好城市名称, 结好对象, 友好合作城市, 城市中文名
            城市中文名称, 姐妹城市名称, 外国友城, 外方省州市""",
        "partner_country": """
            对方国家, 国家, 国别, 所属国家, 国家地区, 国家/地区, 国家（地区）, 国家和地区
            国家或地区, 所在国
            所在国家, 国名, 国家名称, 外方国家, 国家名, 所属国, 国家及地区, 国籍, 外国国家""",
        "partner_region": """
            省份, 州省, 州县, 省/州, 州/省, 省州, 州（省）, 省（州）, 州, 省, 地区, 所在省州
            一级行政区
            省级行政区, 州、省, 省、州, 所在州省, 所属省州, 郡县, 都道府县, 大区""",
        "type": """
            类别, 类型, 性质, 关系, 种类, 友城类别, 关系类型, 友城类型, 友好关系, 结好类型
            结好性质, 协议类型
            级别, 关系性质, 合作类型, 分类, 协议名称, 层级, 结好形式, 形式, 合作性质, 友城性质""",
        "date": """
            结好时间, 结好日期, 缔结时间, 缔结日期, 建立时间, 建立日期, 签约日期, 签约时间, 时间
            日期, 结好年份
            缔结年份, 缔结友好城市时间, 签署时间, 签署日期, 签订日期, 签订时间, 结好年月, 缔结年月
            缔结友好关系时间, 结为友城时间, 建立友城时间, 建立关系时间, 结成时间, 结成日期
            结缘时间, 结谊时间
            年份, 开始日期, 开始时间, 缔约时间, 缔约日期, 缔约年份, 正式结好时间, 结友时间
            结为友好城市时间
            成立时间, 建立友好关系时间, 确立时间, 生效日期, 生效时间, 结好年月日, 起始日期
            起始时间, 签约年份
            缔结友城时间, 缔结关系时间, 协议签署时间, 签字时间, 签字日期, 结友日期
            结为友好城市日期, 建立友好城市关系时间, 建立友城关系时间, 建立年份, 签协议时间
            签署协议时间, 协议时间, 协议日期, 协议签署日期, 协议签订时间, 结盟时间, 结盟日期
            结交时间, 年月, 正式结好日期, 正式缔结时间, 正式缔结日期, 结对时间""",
        "until": """
            结束日期, 结束时间, 到期日, 到期时间, 到期日期, 有效期至, 有效期限, 截止日期
            截止时间, 届满日期""",
        "end": """
            终止时间, 终止日期, 解除时间, 解除日期, 取消时间, 取消日期, 废止日期, 终止年份
            中止时间?
            终止日""",
        "term": "有效期, 期限, 协议期限, 协议有效期, 年限",
        "status": """
            状态, 现状, 状况, 交往情况, 交流状况, 友城状态, 交往状况, 目前状态, 交往状态
            关系状态, 交流情况, 活跃程度, 活跃度""",
        "renewed": "续签日期, 续签时间, 续签, 重新签署, 续约, 续约时间",
        "suspended": "暂停时间, 暂停日期, 暂停",
        "as_of": "截至, 统计时间, 更新日期, 更新时间, 数据日期, 统计日期",
        "latitude": "纬度",
        "longitude": "经度",
        "note": """
            备注, 说明, 注释, 附注, 备考, 简介, 情况, 注, 其他, 介绍, 交流领域, 合作领域
            交流内容, 合作内容, 主要交流, 主要交流领域, 重点领域
            交往活动, 交流项目, 城市简介, 概况, 基本情况, 基本概况, 结好背景, 背景""",
        "year": "年",
        "month": "月",
        "day": "日",
        "detail": """
            人口, 来源, 参考资料, 网址, 链接, 洲别, 大洲, 洲, 所在洲, 批准文号, 批准时间
            批准日期, 文号, 批准文号/时间, 编号文号, 所属洲
            意向书签署时间, 意向书签订时间, 意向书时间, 签意向书时间, 面积, 网站, 官网
            城市英文名, 城市英文名称, 英文名, 英文名称, 外文名, 外文名称, 市长
            联系人, 联系电话, 电话, 主管单位, 数据来源, 时差, 语言""",
        "ignored": "序号, 编号, 序, 排序, 图片, 国旗",
    },
    "types": {
        "sister": """
            姐妹, 姐妹城市, 姐妹市, 姐妹州, 姐妹省, 姐妹县, 姐妹城, 国际姐妹城市, 姐妹城市关系
            姐妹省州
            姐妹友好城市?, 姊妹城市?, 姐妹区, 双子城?, 姐妹关系?""",
        "friendship": """
            友好城市, 友好州, 友好县, 友城, 国际友好城市, 正式国际友好城市, 正式友好城市, 正式友城
            友好省州, 友好城市关系, 友好省, 友好区, 友好市, 友好关系?, 国际友城, 友好州省, 友城关系
            友好城区, 友好省县, 友好地区, 友好城市协议, 缔结友好城市, 结为友好城市, 友好省州关系
            友好市县
            友好港口城市?, 结好城市, 友好城市（省级）?, 友好省区关系, 友好城镇""",
        "friendly-cooperation": """
            友好合作, 友好合作城市, 友好合作关系, 友好合作关系城市, 友好合作伙伴城市
            友好合作协议, 友好合作省州
            友好合作伙伴, 友好合作交流城市, 友好合作伙伴关系""",
        "exchange": """
            交流, 交流城市, 国际交流城市, 友好交流?, 友好交流城市?, 友好交流关系?
            友好交流关系城市?, 交流合作城市?
            交流合作?, 友好交往城市?, 友好交流协议, 友好交往?, 友好往来城市?""",
        "green-sister": "环境姐妹城市",
        "sister-port": "姐妹港, 友好港, 友好港口, 姐妹港口",
        "twinned-administrative-body": "友好或姐妹城市?",
        "intent": """
            意向, 意向书, 友好交流意向, 友好交流意向书, 意向城市, 友城意向书, 友好城市意向书
            结好意向, 意向友城
            友好意向城市, 缔结友好城市意向书, 结好意向书, 意向性友城, 友好意向书, 意向友好城市
            友好合作意向, 签署意向书, 友城意向""",
    },
    "intent_parts": "意向",
    "states": {
        "in_force": """
            持续, 持续中, 有效, 在效, 生效, 现行, 存续, 活跃, 保持, 是, 进行中, 交往中, 正常
            生效中, 一般, 正常交往, 交往活跃, 交往正常, 交往密切
            保持交往""",
        "concluded": """
            缔结, 结好, 建立, 签署, 签订, 签约, 结盟, 正式缔结, 正式结好, 结为友好城市, 缔约
            结为友城, 已签署
            已缔结, 签字, 结成, 结为姐妹城市, 确立, 缔结友好关系, 成立""",
        "renewed": """
            再确认, 再次签署, 重新签订, 续签, 重签, 续约, 重新签署, 延长, 延期, 再次签订, 补签""",
        "resumed": "恢复, 重启, 恢复交往, 重新启动, 恢复关系",
        "suspended": """
            暂停, 中止, 中止中, 暂停交往, 冻结, 中断, 暂停官方往来, 停止交往, 已暂停, 暂停关系
            暂停往来
            暂时中止, 中断交往, 已中止, 停止往来, 搁置, 暂停交流, 中断交流, 中断往来, 中止交往
            交往中断, 往来中断, 交流中断""",
        "dormant": """
            休眠, 不活跃, 无往来, 无交往, 停滞, 睡眠, 休眠中, 休眠友城, 沉睡, 无交流, 交往较少
            沉睡友城, 无联系, 失联""",
        "expired": "到期, 已到期, 失效, 过期, 期满, 已过期, 已失效, 到期未续签",
        "terminated": """
            终止, 解除, 取消, 已终止, 已解除, 已取消, 撤销, 废止, 断绝, 结束, 已结束, 终止关系
            解除关系, 终结
            断交, 解约, 废除, 单方面解除, 单方面终止, 解除友城关系, 终止友城关系, 取消友城关系
            解除友好城市关系, 终止友好城市关系, 断绝关系, 注销, 作废""",
    },
    "relations": """
        关系, 协议, 友城, 友好城市, 友好关系, 姐妹城市, 结好, 合作关系, 友好城市关系, 友城关系
        姐妹城市关系""",
    "activities": """
        访问, 派遣, 学生交流, 青少年交流, 夏令营, 留学生, 研修, 代表团, 访问团, 演出, 音乐会
        展览, 展会, 博览会, 庆典, 庆祝活动, 纪念活动, 活动, 直航, 航线
        比赛, 马拉松, 培训, 灯会, 互访, 来访, 出访, 青年交流, 友好学校, 姊妹学校, 文化周, 电影周
        演艺, 艺术团, 交响乐, 足球, 乒乓球, 航班, 展会参展
        论坛, 会议, 年会, 培训班, 奖学金, 志愿者, 图片展, 书画展""",
    "former": "原, 前, 旧, 曾, 曾经, 原来的, 已解除的",
    "months": (
        "一月, 1月, 正月",
        "二月, 2月",
        "三月, 3月",
        "四月, 4月",
        "五月, 5月",
        "六月, 6月",
        "七月, 7月",
        "八月, 8月",
        "九月, 9月",
        "十月, 10月",
        "十一月, 11月",
        "十二月, 12月",
    ),
    "weekdays": (
        "星期一, 周一, 礼拜一, 一",
        "星期二, 周二, 礼拜二, 二",
        "星期三, 周三, 礼拜三, 三",
        "星期四, 周四, 礼拜四, 四",
        "星期五, 周五, 礼拜五, 五",
        "星期六, 周六, 礼拜六, 六",
        "星期日, 周日, 礼拜日, 礼拜天, 星期天, 周天, 日, 天",
    ),
    "dated": """
        于, 签署于, 签约于, 缔结于, 签署日期, 时间, 日期, 公元, 在, 建立于, 结好于, 西元, 签订于
        正式结好""",
    "dated_behind": """
        缔结, 结好, 签署, 签订, 签约, 建立, 正式结好, 缔结为友好城市, 缔结为友好城市关系
        结为友好城市
        缔结友好城市, 缔结友好城市关系, 缔结友好关系, 建立友好城市关系, 正式缔结
        结为友好城市关系, 结为姐妹城市
        缔结姐妹城市关系, 签字, 结成友好城市, 签约缔结, 正式建立友好城市关系, 建立友好关系
        结为友城, 正式签署
        成立, 正式签约""",
    "since": "自, 从, 自从, 始于, 起始于, 始自",
    "since_behind": "起, 以来, 开始, 至今, 起至今, 生效, 以后",
    "until": "至, 到, 截止, 直到, 有效期至, 截止到",
    "until_behind": "止, 为止, 到期, 结束, 失效",
    "to": "至, 到, 直至",
    "before": "早于",
    "before_behind": "之前, 前",
    "by_behind": "不晚于?",
    "after": "晚于",
    "after_behind": "之后, 后",
    "between": "介于, 之间",
    "about": "约, 大约, 大概, 大致",
    "about_behind": "左右, 前后, 前後, 上下",
    "part_of_year_behind": """
        初, 末, 底, 年初, 年底, 年末, 中, 中旬, 上旬, 下旬, 春, 夏, 秋, 冬, 上半年, 下半年, 春季
        夏季, 秋季
        冬季""",
    "fiscal": "财年, 财政年度",
    "unknown": "不详, 未知, 不明, 未详, 日期不详, 时间不详, 无记录, 待查, 不确定, 暂无",
    "ongoing": """
        至今, 现在, 持续, 持续中, 有效, 无, 今, 目前, 长期, 长期有效, 无限期, 永久, 到现在, 迄今
        现今
        无固定期限""",
    "joints": "和, 与, 及, 以及",
    "prepositions": "的",
    "regions": "省, 州, 县, 道, 自治区, 郡, 地区, 府, 大区, 区",
    "region_suffixes": """
        省, 州, 县, 府, 道, 郡, 自治区, 大区, 自治州, 都, 特区, 特别行政区, 地区, 直辖市, 邦
        行政区, 盟, 领地
        共和国""",
    "municipalities": "市, 镇, 区, 城, 城市, 村",
    "municipality_suffixes": """
        市, 镇, 区, 村, 县, 城, 郡, 町, 特别市, 广域市, 旗, 乡, 直辖市, 新区, 岛""",
    "link_notes": "外部链接, 新窗口打开, 官方网站, 网站, 链接, 在新窗口打开, 官网, 英语, 日语",
    "as_of": "截至, 数据截至, 更新于, 更新日期, 截至到",
    "as_of_behind": "为止, 现在, 更新, 止",
    "totals": "计, 合计, 小计, 总计, 共计, 总数, 共",
    "dittos": "同上, 同前",
}
"""What is read in lists."""
