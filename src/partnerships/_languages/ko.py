"""Korean, as local governments write.

A particle such as 와/과 or 이/가 depends on the sound before it, so the sentences keep to headlines,
which need none, and to the particles that never change.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from partnerships._languages.lists import ListWords
    from partnerships._languages.schema import Words

_PAPERS: Final = ("협정", "협정서", "협약", "협약서", "각서", "합의서", "의향서", "의정서")

# 공동선언문에 서명 (http://www.ilyoseoul.co.kr/news/articleView.html?idxno=149588).
_SIGNED: Final = ("선언", "선언문", "선언서", "성명", "성명서", "헌장")

_MONTHS: Final = (
    "1월",
    "2월",
    "3월",
    "4월",
    "5월",
    "6월",
    "7월",
    "8월",
    "9월",
    "10월",
    "11월",
    "12월",
)

_INSERTED: Final = {
    "day": "{date}",
    "month": "{year}년 {month}",
    "year": "{date}",
    "decade": "{decade}년대",
    "first_decade": "{decade}~{last}년",
    "century": "{number}세기",
    "unknown": "날짜 미상",
}
_AT_AN_END: Final = {
    **_INSERTED,
    "date..date": "{date}의 어느 날",
    "..date": "{date}의 어느 날",
    "date..": "{date}의 어느 날",
}

KOREAN: Final[Words] = {
    "types": {
        "friendship": "우호도시",
        "sister": "자매도시",
        "green-sister": "환경자매도시",
        "strategic-environmental": "전략적 환경 파트너십",
        "friendly-cooperation": "우호협력도시",
        "exchange": "교류도시",
        "sister-port": "자매항",
    },
    # 자매결연 is the relationship of sister cities, which a council approves; others are 체결, concluded.
    "relation": {
        "": "{label} 관계",
        "=자매도시": "자매결연",
        **dict.fromkeys(("결연", "관계", "파트너십", *_PAPERS), "{label}"),
        **dict.fromkeys(_SIGNED, "{label}에 따른 관계"),
    },
    "agreement": {
        "": "{label} 협정",
        "=자매도시": "자매결연 협정",
        **dict.fromkeys((*_PAPERS, *_SIGNED), "{label}"),
    },
    # 자매결연 체결 30주년 (https://m.nocutnews.co.kr/news/amp/6340395), 우호협력도시를 체결
    # (https://newsbox.co.kr/contents/6655152912be5f21a2dd8c1c).
    "concluding": {
        "": "{label} 체결",
        "=자매도시": "자매결연 체결",
        "자매도시": "{label} 결연 체결",
        "자매항": "{label} 결연 체결",
        **dict.fromkeys(_SIGNED, "{label} 서명"),
    },
    "celebrating": {
        "": "{label} 체결",
        "=자매도시": "자매결연",
        "자매도시": "{label} 결연",
        "자매항": "{label} 결연",
        "결연": "{label}",
        **dict.fromkeys(_SIGNED, "{label} 서명"),
    },
    # It is the exchange that stops: 교류를 전면 중단 (https://kjmbc.co.kr/NewsArticle/1121466).
    "suspending": {
        "": "{label} 교류",
        "교류": "{label}",
        **dict.fromkeys(("관계", *_PAPERS, *_SIGNED), "{label}에 따른 교류"),
    },
    "statuses": {
        "not_concluded": "미체결",
        "pending": "발효 전",
        "in_force": "유효",
        "suspended": "교류 중단 중",
        "expired": "기간 만료",
        "terminated": "취소",
        "uncertain": "불확실",
    },
    "dues": {
        "expiry": "기간 만료",
        "notice": "해지 통보 기한",
        "renewal": "자동 갱신",
        "review": "검토",
    },
    "due_title": "{due}: {parties}",
    "acts": {
        "conclusion": "체결",
        "renewal": "갱신",
        "suspension": "교류 중단",
        "resumption": "교류 재개",
        # 체결, 변경 또는 취소, in the ordinance of Suncheon
        # (https://www.lawmaking.go.kr/nl4lo/ls/example/suggest/2012002157); of an agreement too, in that of
        # Seoul: 우호협력 협정을 체결하거나 취소
        # (http://www.songpatimes.com/news/articleView.html?idxno=324614).
        "termination": "취소",
        "succession": "승계",
        "accession": "가입",
        "withdrawal": "탈퇴",
    },
    "kinds": {
        "visit": "방문",
        "training": "연수",
        "lecture": "강연",
        "meeting": "회의",
        "event": "행사",
        "ceremony": "기념식",
        "award": "수상·표창",
        "gift": "기증",
        "work": "기념 작품·시설",
        "project": "사업",
        "proposal": "제안",
        "cooperation": "협력",
        "support": "지원",
        "founding": "설립",
        "designation": "지정",
        "policy": "정책",
        "result": "성과",
        "other": "기타",
    },
    "roles": {
        "host": "초청 측",
        "visitor": "방문자",
        "donor": "기증자",
        "recipient": "대상",
        "artist": "작가",
        "proposer": "제안자",
        "approver": "승인자",
        "announcer": "발표자",
        "organizer": "주최자",
        "participant": "참가자",
        "speaker": "강연자",
        "trainer": "교육 담당",
        "trainee": "연수생",
        "founder": "설립자",
        "adviser": "조언자",
        "supporter": "후원자",
        "builder": "건립자",
        "implementer": "시행자",
        "awarder": "수여자",
        "leader": "주관",
        "signatory": "서명자",
        "other": "기타",
    },
    "actors": {
        "person": "개인",
        "group": "단체",
        "company": "기업",
        "association": "협회",
        "school": "학교",
        "ministry": "부처",
        "agency": "공공기관",
        "international_organization": "국제기구",
        "municipality": "지방자치단체",
        "country": "국가",
        "other": "기타",
    },
    "fields": {
        "environment": "환경",
        "economy": "경제",
        "trade": "무역",
        "industry": "산업",
        "ports": "항만",
        "culture": "문화",
        "sport": "체육",
        "education": "교육",
        "technology": "기술",
        "science": "과학",
        "health": "보건·의료",
        "welfare": "복지",
        "tourism": "관광",
        "youth": "청소년",
        "agriculture": "농업",
        "disaster-prevention": "방재",
        "urban-development": "도시개발",
        "administration": "행정",
        "citizens": "시민",
        "peace": "평화",
        "diplomacy": "외교",
    },
    "headings": {
        "on": "날짜",
        "anniversary": "주년",
        "milestone": "주요 주년",
        "parties": "교류도시",
        "type": "구분",
        "status": "현황",
        "since": "체결일",
        "origin": "최초 체결일",
        "id": "ID",
        "note": "비고",
        "source": "출처",
        "completed_years": "경과 햇수(만)",
        "next_anniversary": "다음 주년",
        "possible": "가능성 있음",
        "due": "기한",
        "field": "분야",
        "actor": "관계자",
        "place": "장소",
        "commemorates": "기념 대상",
        "part_of": "상위 교류",
        "title": "명칭",
        "duration": "기간",
        "parts": "세부 사업",
        "quantity": "수량",
        "signatory": "서명자",
        "number": "협정 번호",
        "language": "언어",
        "motive": "체결 동기",
        "claim": "다른 날짜",
        "renaming": "명칭 변경",
        "kind": "종류",
        "text": "문구",
        "role": "역할",
        "page": "쪽",
        "period": "대상 기간",
        "severity": "심각도",
        "code": "코드",
        "finding": "지적 사항",
        "country": "국가",
        "region": "지역",
        "decade": "연대",
        "year": "연도",
        "at_least": "최소",
        "at_most": "최대",
        "background": "배경",
        "registry": "등록부 전체",
        "award": "수상",
        "quotation": "인용",
        "picture": "사진",
    },
    "name_separator": "/",
    "list_separator": "·",
    "alternative_separator": " / ",
    "list_pattern": {"two": {"": "·"}, "middle": "·", "end": {"": "·"}},
    "ordinals": {"": "{number}주년"},
    "year_of": {"": "{number}년째"},
    "range_separator": "~",
    "years": {"": "만 {count}년"},
    "amounts": {
        "exact": "{number}",
        "about": "약 {number}",
        "more_than": "{number} 초과",
        "at_least": "{number} 이상",
        "at_most": "{number} 이하",
    },
    # The word that counts, as 명, belongs to what is counted and is not known here.
    "quantity": "{of}: {amount}",
    "thousands_separator": ",",
    "minimum_grouping_digits": 1,
    "titles": {
        "type": "{listed} {celebrating} {ordinal}",
        "unbroken": "{listed} 교류 관계 지속 {ordinal}",
        "origin": "{listed} 최초 체결 {ordinal}",
        "entry_into_force": "{listed} {agreement} 발효 {ordinal}",
        "accession": "{party}, {listed} {relation} 가입 {ordinal}",
    },
    "sentences": {
        "conclusion": "{parties}, {concluding}",
        "renewal": "{parties}, {agreement} 갱신",
        "suspension": "{parties}, {suspending} 중단",
        "suspension_by": "{by}, {suspending}({others}) 중단",
        "resumption": "{parties}, {suspending} 재개",
        "termination": "{parties}, {relation} 취소",
        "termination_by": "{by}, {relation}({others}) 취소",
        "succession": "{successor}, {party}의 {relation}({parties}) 승계",
        "accession": "{party}, {parties} {relation}에 가입",
        "withdrawal": "{party}, {parties} {relation}에서 탈퇴",
    },
    "clauses": {
        "term": "(기간 {text})",
        "until": "({text}까지)",
        "in_force_from": "({text} 발효)",
        "reason": "({text})",
    },
    "renaming": "명칭 변경: {old} → {new}",
    "details": {
        "line": "{heading}: {text}",
        "separator": "; ",
        "brackets": "{text}({detail})",
        "part_separator": ", ",
    },
    "quotation": "“{text}”",
    "pages": {"one": "{page}쪽", "several": "{page}쪽"},
    "locators": {"footnote": "각주 {text}", "article": "제{text}조", "time": "{text}"},
    "works": {
        "editors": "{text} 엮음",
        "translators": "{text} 옮김",
        "translation_of": "{text}의 번역",
    },
    "nothing_recorded": "기록 없음: {numbers}",
    "nothing_found": "{name}의 역사에 해당 항목 없음",
    "did_you_mean": "혹시 찾으시는 것: {names}",
    "dates": {
        "months": _MONTHS,
        "months_alone": _MONTHS,
        "days": {"": "{day}"},
        "day": "{year}년 {month} {day}일",
        "month": "{year}년 {month}",
        "year": "{year}년",
        "decade": "{decade}년대",
        "first_decade": "{decade}~{last}년",
        "century": "{number}세기",
        "inserted": _INSERTED,
        "starts": _AT_AN_END,
        "ends": _AT_AN_END,
        "unknown": "날짜 미상",
        "spans": {
            "date..date": "{start}~{end} 사이",
            "..date": "{end} 이전",
            "date..": "{start} 이후",
        },
        "between": {"": "{date}"},
        "qualifiers": {"~": "{date} 무렵", "?": "{date}(불확실)", "%": "{date} 무렵(불확실)"},
        "periods": {
            "date/date": "{start}~{end}",
            "span/span": "{start}부터 {end}까지",
            "date/..": "{start}부터",
            "date/": "{start}부터(종료일 미상)",
            "../date": "{end}까지",
            "/date": "{end}까지(시작일 미상)",
            "../..": "상시",
            "../": "종료일 미상",
            "/..": "시작일 미상",
            "/": "기간 미상",
        },
        "ranges": {
            "days": "{start}~{end_day}일",
            "days_of_months": "{start}~{end_month} {end_day}일",
            "months": "{start}~{end_month}",
        },
        "japanese_eras": False,
    },
    "terms": {
        "years": {"": "{count}년"},
        "months": {"": "{count}개월"},
        "weeks": {"": "{count}주"},
        "days": {"": "{count}일"},
        "separator": " ",
    },
    "explanation": "{ordinal}, {start}부터 기산({event})",
    "concluded": "{relation}, 상대: {others}",
    "concluded_by": "{relation}, {first} 체결, 상대: {others}",
    "counted_from": {
        "type": "{event}",
        "unbroken": "지속된 관계의 시작: {event}",
        "origin": "최초 체결: {event}",
        "entry_into_force": "발효: {event}",
    },
    "accession": "{party} 가입",
    "longer_counts": {
        "unbroken": "; {start}부터 {years} 지속",
        "origin": "; {start} 최초 체결부터 {years}(중단 기간 포함)",
    },
    "presumption": "(지속은 추정)",
    "other_dates": "; 다른 날짜: {dates}",
    # 본문으로 이동:
    # https://github.com/wikimedia/mediawiki-skins-Vector/blob/HEAD/i18n/ko.json.
    # 새소식, 내려받기: Plone (https://github.com/collective/plone.app.locales). 통계:
    # https://github.com/WeblateOrg/weblate/blob/HEAD/weblate/locale/ko/LC_MESSAGES/django.po.
    "site": {
        "language": "한국어",
        "partnerships": "자매·우호도시",
        "coming": "다가오는 일정",
        "timeline": "연표",
        "map": "지도",
        "acts": "협정",
        "exchanges": "교류",
        "history": "역사",
        "commemorations": "기념행사",
        "sources": "출처",
        "years": "연도별",
        "counts": "통계",
        "search": "검색",
        "calendar": "달력",
        "news": "새소식",
        "downloads": "내려받기",
        "sheet": "인쇄용",
        "skip": "본문으로 이동",
        "as_of": "{date} 기준. 등록부: {digest}",
    },
    # 오류, 경고, 참고: https://github.com/sphinx-doc/sphinx/blob/HEAD/sphinx/locale/ko/LC_MESSAGES/sphinx.po.
    "severities": {
        "error": "오류",
        "warning": "경고",
        "note": "참고",
    },
    "findings": {
        "P101": "{other}: 같은 결연입니다. 당사자와 유형({type})이 같고 시기가 겹칩니다",
        "P201": "체결과 종료가 같은 날({first})입니다",
        "P202": "두 번째 종료입니다. 첫 번째는 {first}입니다",
        "P203": "두 번째 중단입니다. 첫 번째는 {first}입니다",
        "P204": "기간({last}까지) 중에 종료되었습니다",
        "P205": "갱신으로 기간이 짧아졌습니다. {before}까지에서 {last}까지로",
        "P206": "같은 날({first})에 두 번 갱신되었습니다",
        "P301": "{municipality}: 없어졌으나({until}까지) 승계 기록이 없고 {day}에도 당사자입니다",
        "P302": "{municipality}: 아직 없으나({since}부터) {day}에 당사자입니다",
        "P303": "{municipality}: {on}의 명칭이 없습니다",
        "P401": "기간이 {last}에 끝났습니다",
        "P402": "기간이 {last}에 끝납니다",
        "P403": "자동 갱신됩니다. 갱신하지 않겠다는 통지의 마지막 날은 {notice}입니다",
        "P501": "체결일을 알 수 없습니다",
        "P502": "체결일({on})이 미래입니다({day} 기준)",
        "P503": "체결 {total}건 중 {count}건({percent}%)이 {year}년입니다",
        "P504": "체결일 {total}일 중 {count}일({percent}%)이 같은 월일({month_day})입니다",
        "P601": "이 체결의 출처가 없습니다",
        "M101": "{value}: {scheme}의 올바른 식별자가 아닙니다(예: {example})",
        "M102": "{value}: 검사 숫자가 틀렸습니다(올바른 숫자: {digit})",
        "M103": "{value}({scheme}): {other_country}의 식별자이나 국가는 {country}입니다",
        "M104": "{other}: 식별자({scheme})가 같습니다: {value}",
        "M105": "{country}에서 보통 쓰는 {scheme} 식별자가 없습니다",
        "N101": "글자가 깨졌습니다: {text}(아마 {repaired})",
        "N102": "글자가 없어졌습니다: {text}",
        "N103": "{text}: {other}의 표기는 {other_text}입니다",
        "T101": "유형 {type}: 기본 유형이 아니고 상위 유형도 없습니다",
        "E101": "{when}의 일이지만 기념하는 주년({number})은 {on}입니다",
        "E102": "결연이 주년({number}, {on})보다 먼저 끝났습니다",
        "E201": "결연 {partnership}: 그때({when})보다 먼저 끝났습니다",
        "E301": "{municipality}: 그때({when}) 아직 없었습니다({since}부터)",
        "E302": "{municipality}: 그때({when}) 이미 없었습니다({until}까지)",
        "E601": "이 교류의 출처가 없습니다",
        "C101": "{code}: 무시할 대상 {subject}, 해당 항목 없음",
        "C102": "{ignored}: 무시하도록 했으나 해당하는 지적 사항이 없습니다",
    },
    "aspects": {
        "date": "날짜",
        "type": "구분",
        "term": "기간",
        "entry_into_force": "발효",
        "agreement": "다른 협정",
        "renewal": "갱신",
        "suspension": "교류 중단",
        "resumption": "교류 재개",
        "end": "취소",
        "parties": "당사자",
        "status": "상태",
    },
    # 식별자, 일치, 차이: https://github.com/WeblateOrg/weblate/blob/HEAD/weblate/locale/ko/LC_MESSAGES/django.po.
    "doubts": {
        "no_country": "국가 정보 없음",
        "countries_differ": "국가가 다름",
        "identifiers_differ": "식별자가 다름",
        "similar_name": "명칭이 비슷하기만 함",
        "date_alone": "날짜만 일치",
        "parties_differ": "당사자가 다름",
        "several": "후보가 여럿임",
    },
    "reasons": {
        "identifier": "식별자 공통",
        "name": "명칭 동일",
        "succession": "승계",
        "similar_name": "명칭 유사",
        "date": "날짜 동일",
    },
    "results": {
        "agrees": "일치",
        "agrees_by_claim": "다른 날짜 기록으로 일치",
        "differs": "차이 있음",
        "proposed": "동일할 가능성 있음",
        "only_ours": "우리 측에만 있음",
        "only_theirs": "상대 측에만 있음",
    },
    "counts": {
        "agreeing": "일치 {count}건",
        "differing": "차이 {count}건",
        "proposed": "확인 필요 {count}건",
        "only_ours": "우리 측에만 {count}건",
        "only_theirs": "상대 측에만 {count}건",
        "added": "추가 {count}건",
        "changed": "변경 {count}건",
        "removed": "삭제 {count}건",
        "contradicted": "목록과 차이 {count}건",
        "doubtful": "동일 여부 불명 {count}건",
        "gone": "목록에 없음 {count}건",
        "ended": "취소되었으나 목록에 있음 {count}건",
        "errors": "오류 {count}건",
        "warnings": "경고 {count}건",
        "notes": "참고 {count}건",
        "no_findings": "지적 사항 없음",
    },
    "comparison": {
        "result": "결과",
        "partnership": "결연",
        "aspect": "항목",
        "ours": "우리 측",
        "theirs": "상대 측",
        "nothing": "기록 없음",
        "difference": "{aspect} – 우리 측: {ours}; 상대 측: {theirs}",
        "by": "일방 당사자: {text}",
        "until": "{text}까지",
        "renews": "자동 갱신: {text}",
        "notice": "해지 통보 기간: {text}",
        "identity": "{ours} = {theirs}({reason}: {evidence})",
        "doubtful": "{text}; 확인 필요: {doubts}",
    },
    "updating": {
        "added": "{text}: 추가",
        "removed": "{text}: 삭제",
        "contradiction": "{partnership}: {aspect} – 유지: {ours}; 목록: {theirs}",
        "proposed": "{partnership}: 목록의 항목과 동일할 가능성 있음: {title}({doubts}). 반영하지 않음",
        "ended": "{partnership}: 취소되었으나 목록에 있음",
        "gone": "{partnership}: 목록에 없음. 등록부에 유지함(삭제하려면 {option})",
        "not_read": "{partnership}: 목록에서 읽을 수 있는 행에 없음. 등록부에 유지함(삭제하려면 {option})",
        "new_home": "{name}: 등록부에 없어 목록 전체가 신규로 처리됨",
        "suggestion": "{text}. {question}",
        "not_saved": "저장하지 않음({option})",
    },
    "records": {
        "municipality": "지방자치단체",
        "type": "구분",
        "partnership": "결연",
        "field": "분야",
        "exchange": "교류",
        "source": "출처",
        "checks": "점검 사항",
    },
}


KOREAN_LISTS: Final[ListWords] = {
    "headings": {
        "municipality": """
            자치단체, 자치단체명, 지자체, 지자체명, 도시, 도시명, 시군구, 지역, 일본, 한국
            시군구명, 우리시
            국내도시, 국내 도시, 국내 자치단체, 국내자치단체, 우리측, 한국측, 우리나라, 지방자치단체
            지방자치단체명, 국내, 국내 지자체, 국내지자체, 기초자치단체, 기초자치단체명
            광역자치단체, 본시, 시군구 명, 시·군·구, 시도/시군구, 국내자치단체명
            우리나라 도시, 우리도시, 한국도시, 한국 도시, 국내 자치단체명, 도내 시군, 시군
            시군명, 시·군, 자치구, 자치구명, 광역·기초, 지방정부, 기관
            기관명""",
        "partner": """
            교류지역, 교류도시, 교류도시명, 자매도시, 자매도시명, 우호도시, 상대도시, 결연도시
            체결도시
            해외도시, 외국도시, 대상도시, 자매결연도시, 자매우호도시, 우호도시명, 상대도시명
            외국도시명
            해외도시명, 자매·우호도시, 결연도시명, 협력도시, 교류 도시, 자매결연도시명, 도시이름
            명칭, 자매결연
            자매결연지, 외국 도시, 해외 도시, 상대지역, 결연지역, 결연지, 자매결연지역, 자매지역
            체결지역
            교류단체, 체결 도시, 결연 도시, 결연기관, 상대기관, 상대 도시, 교류지역명, 결연단체
            상대 지자체
            외국 자치단체, 교류대상, 해외자매도시, 자매도시(우호도시), 국제자매도시, 외국지자체명
            결연처
            자매 도시, 우호 도시, 자매결연 도시, 파트너, 파트너 도시, 자매결연 도시명
            자매우호도시명, 자매·우호도시명, 우호교류도시, 우호협력도시
            우호결연도시, 교류도시(국가)?, 해외 자매도시, 해외 우호도시, 국외도시, 국외도시명
            국외 도시, 국외자치단체, 외국 자치단체명, 외국자치단체명
            외국자치단체, 해외자치단체, 해외 자치단체, 해외자치단체명, 결연자치단체
            결연 자치단체, 결연지역명, 결연지명, 협정도시, 협약도시, 상대 도시명
            상대자치단체, 상대방, 상대측, 체결대상, 체결지역명, 체결도시명, 교류지역(도시)?
            교류 지역, 교류처, 도시(국가)?, 자매·우호협력도시
            국제교류도시, 국제교류도시명""",
        "partner_country": """
            상대국, 상대국가, 국가, 국가명, 나라, 국명, 나라명, 국가(지역), 국가 및 지역
            소속국가, 외국명
            대상국가, 국가/지역, 국가구분, 해당국가, 교류국가, 체결국가, 결연국가, 소재국
            나라이름, 국가(대륙)?, 국 가, 국 명, 국가 명, 상대 국가
            결연국, 체결국, 교류국, 국가·지역, 소속 국가, 해외국가""",
        "partner_region": """
            시도, 시·도, 시도명, 시·도명, 광역시도, 광역시도명, 도, 주, 성, 주/성, 성/주, 주·성
            성·주, 주(성)
            성(주), 현, 행정구역, 지방, 주/도, 성/주/현, 소속지역, 주(성·현), 성(현), 현(성)
            주·현, 성·현, 성시, 성·시, 주·성·현
            주(省), 상위행정구역, 광역자치단체(주·성)""",
        "type": """
            구분, 유형, 종류, 결연형태, 교류형태, 결연구분, 협정구분, 관계, 결연종류, 교류구분
            결연유형, 형태
            자매우호구분, 자매우호 구분, 관계유형, 교류유형, 체결구분, 자매·우호 구분, 결연 구분
            결연 형태
            교류관계, 협약구분, 협약유형, 체결유형, 결연관계, 체결형태, 협약명, 협정명, 성격
            교류 구분
            관계구분, 자매/우호, 자매·우호, 교류 형태, 교류 유형, 체결 유형, 체결 형태, 체결 구분
            결연종별, 결연 유형, 결연유형(자매/우호)
            자매결연구분, 자매/우호구분, 자매·우호구분, 자매우호여부, 결연 종류, 도시구분
            도시유형, 협력형태, 협력유형, 협약종류, 관계 구분""",
        "date": """
            교류체결일, 체결일, 체결일자, 체결연도, 체결년도, 결연일, 결연일자, 협정체결일
            자매결연일
            체결연월일, 결연연도, 체결시기, 결연년월일, 일자, 결연년도, 결연시기, 협약일
            협약일자, 협약체결일
            협약체결일자, 체결년월일, 결연연월일, 결연체결일, 결연일시, 체결일시, 날짜, 시작일
            시작일자, 연도
            년도, 자매결연일자, 자매결연체결일, 자매결연연도, 우호결연일, 결연체결일자, 체결 일자
            체결 연도
            결연 일자, 체결년월, 체결연월, 결연년월, 결연연월, 협정일, 협정일자, 조인일, 조인일자
            교류시작일
            교류개시일, 개시일, 시작년도, 시작연도, 협정체결일자, 교류체결일자, 체결 시기
            교류년도, 교류연도
            자매결연년월일, 체결, 결연, 서명일, 등록일?, 자매도시체결일, 우호도시체결일
            우호협력체결일, 발효일
            효력발생일, 협약연도, 협정연도, 시작시기, 최초체결일, 체결 날짜, 우호교류체결일
            결연체결년월일, 결연체결연월일, 결연체결연도, 결연체결년도
            결연체결시기, 결연 체결일, 결연 체결일자, 자매결연 체결일, 자매결연 체결일자
            자매결연 일자, 자매결연 일시, 우호결연 체결일, 우호협약 체결일
            우호협력 체결일, 자매·우호 체결일, 자매·우호체결일, 체 결 일, 체결 일시, 체결 연월일
            체결 년월일, 교류체결년월일, 교류체결연월일, 협약 체결일
            협약 일자, 협정 체결일, 협정 일자, 협정체결연도, 협정체결년도, 업무협약일, mou체결일
            mou 체결일, 교류개시, 교류시작, 교류시기, 교류일자
            결 연 일, 조인 일자, 조인일시, 최초 체결일, 최초체결일자, 최초교류일, 제휴일
            제휴연도""",
        "until": """
            종료일, 종료일자, 만료일, 만료일자, 유효기한, 종료, 종료연도, 만기일, 종료년도
            협약종료일
            교류종료일, 기한, 종료시기""",
        "end": """
            해지일, 해지일자, 해제일, 해지, 파기일, 폐지일, 해제일자, 취소일, 해소일, 단절일
            파기일자""",
        "term": "기간, 유효기간, 협약기간, 협정기간, 교류기간, 체결기간",
        "status": """
            상태, 현황, 교류현황, 교류상태, 교류 현황, 진행상태, 유지여부, 현상태, 결연상태
            교류여부, 활동여부
            교류상황, 교류 상태, 결연현황, 현재상태, 현재 상태, 활동상태, 유효여부, 유지현황
            관리상태""",
        "renewed": "갱신일, 재체결일, 갱신, 재체결, 연장일, 갱신일자, 재결연일, 재협약일",
        "suspended": "중단일, 중단일자, 정지일, 중단, 중지일",
        "as_of": """
            데이터기준일자, 데이터기준일, 기준일, 기준일자, 데이터 기준일자, 작성기준일, 기준일시
            작성일
            갱신기준일, 최종수정일, 자료기준일""",
        "latitude": "위도",
        "longitude": "경도",
        "note": """
            비고, 참고, 특이사항, 설명, 내용, 기타, 비 고, 개요, 주요내용, 참고사항, 교류내용, 메모
            주요교류내용, 체결내용, 주요교류, 주요 교류, 주요교류실적, 주요 교류실적
            주요 교류내용, 주요교류사업, 교류실적, 교류사업, 교류분야, 교류내역
            결연배경, 결연동기, 체결배경, 체결동기, 체결경위, 결연경위, 결연 배경, 체결 배경
            추진경위, 추진배경, 협약내용, 협정내용, 도시개요, 도시 개요
            도시소개, 도시특성, 도시 특성, 특성, 특징, 주요특징, 주요산업, 주요 내용, 세부내용
            상세내용, 교류배경, 교류경위, 목적, 결연내용""",
        "year": "년, 해",
        "month": "월",
        "day": "일",
        "detail": """
            인구, 면적, 대륙, 대륙명, 대륙구분, 홈페이지, 홈페이지주소, 관리기관, 관리기관명
            담당부서, 전화번호, 제공기관명, 출처, 권역, 국외/국내
            국내외구분, 국내외 구분, 국내/국외, 국내·국외, 위치, 소재지, 주소, 기후, 언어, 시장
            시장명, 단체장, 시목, 시화, 산업, 문의, 문의처
            부서명, 담당자, 연락처, 인구수, 인구(명), 면적(㎢), 영문명, 영문도시명, 도시명(영문)
            영문, 원어명, 제공기관, 관리부서, 관리부서명
            홈페이지 주소, url, 사이트, 좌표, 교류횟수, 데이터제공기관""",
        "ignored": """
            번호, 연번, 순번, no, no., 일련번호, 순서, 행번호, 사진, 국기, 제공기관코드
            시군구코드""",
    },
    "types": {
        "sister": """
            자매, 자매도시, 자매시, 자매결연, 자매결연도시, 자매도시결연, 자매주, 자매군, 자매구
            자매도시 결연
            자매결연 도시, 자매결연협정, 자매도, 자매성, 자매현, 자매도시협정, 자매도시 협정
            자매지역
            국제자매도시, 자매도시 체결, 자매결연체결, 자매관계, 해외자매도시, 자매단체
            자매결연 체결
            자매도시협약, 자매결연시, 자매결연지역, 자매결연도시 체결, 국제자매결연
            자매도시 관계, 자매결연 협정, 자매결연 협약, 국외자매도시, 국외 자매도시
            해외 자매도시""",
        "friendship": """
            우호, 우호도시, 우호결연, 우호도시결연, 우호시, 우호결연도시, 우호교류?
            우호교류도시?, 우호관계?
            우호교류협정?, 우호도시협정, 우호도시 협정, 친선?, 친선도시?, 친선결연?, 우호친선?
            우호친선도시?
            우호협정, 우호지역, 우호도시 결연, 우호도시체결, 친선결연도시?, 우호교류협약?, 우호군
            우호구
            우호 교류?, 우호협약, 우호도시협약, 우호결연 체결, 우호도시 관계, 우호교류 도시?
            우호교류 협정?, 우호교류 협약?, 해외우호도시, 해외 우호도시
            우호결연 도시, 우호교류결연?, 국제우호도시""",
        "friendly-cooperation": """
            우호협력, 우호협력도시, 우호협력관계, 우호협력협정, 우호교류협력, 우호협력결연
            우호 협력
            우호협력도시협정""",
        "exchange": """
            교류, 교류도시, 교류협력도시, 교류협정?, 교류협력?, 교류협력관계?, 협력도시?, 교류협약?,
            국제교류?, 협력?, 업무협약?, 교류협정도시?, 경제교류?, 문화교류?, 교류 도시
            파트너도시?""",
        "green-sister": "환경자매도시",
        "sister-port": "자매항, 자매항만, 자매항구, 우호항",
        "intent": """
            의향, 의향서, 교류의향, 교류의향서, 우호교류의향, 우호교류의향서, 자매결연의향서
            우호도시의향서
            협력의향서, 우호협력의향서, 교류의향서 체결, 의향서체결, 자매결연의향, 우호결연의향서""",
    },
    "intent_parts": "의향",
    "states": {
        "in_force": """
            진행중, 진행 중, 계속, 유효, 지속, 활동중, 유지, 교류중, 교류 중, 유지중, 유지 중
            계속중, 운영중
            활발, 체결중, 정상, 현행, 지속중, 활성, 활발히 교류, 활발한 교류, 지속 교류, 지속교류
            정상교류, 교류 지속""",
        "concluded": """
            체결, 결연, 협정, 체결완료, 조인, 서명, 수립, 협약, 협약체결, 자매결연체결, 협정체결
            체결됨, 완료
            결연체결""",
        "renewed": """
            재체결, 재결연, 재조인, 갱신, 연장, 재협약, 재확인, 갱신체결, 재협정, 재서명
            기간연장""",
        "resumed": "재개, 교류재개, 복원, 교류 재개, 회복",
        "suspended": """
            중단, 중단중, 중단 중, 교류중단, 교류 중단, 교류 중단 중, 중지, 정지, 일시중단
            일시 중단, 일시중지
            잠정중단, 보류, 잠정 중단, 교류중단중, 교류중지, 동결, 교류정지, 중지중, 교류 중지
            교류 보류, 잠정보류, 일시정지, 교류 일시중단
            교류 잠정중단, 교류가 중단, 결연 중단, 결연중단""",
        "dormant": """
            휴면, 비활성, 교류없음, 교류 없음, 휴면중, 미교류, 교류미흡, 휴면상태, 활동없음
            실적없음, 교류 미흡, 교류 전무, 교류전무, 최근 교류 없음
            교류실적 없음, 교류실적없음, 미활동, 휴지""",
        "expired": "만료, 기간만료, 만기, 기간 만료, 실효, 만료됨, 기한만료, 협약만료, 효력 상실, 효력상실",
        "terminated": """
            해지, 종료, 해제, 파기, 폐지, 취소, 단절, 해소, 결연해지, 교류종료, 해지됨, 종료됨
            자매결연 해지
            자매결연해지, 교류단절, 협약종료, 협정해지, 결연취소, 철회, 중도해지, 결연파기
            교류 종료, 관계단절, 자매결연 파기, 자매결연파기, 자매결연 취소
            자매결연 종료, 결연 종료, 결연종료, 결연 해제, 결연해제, 협정 종료, 협정종료
            협정 파기, 협정파기, 협약 종료, 협약 해지, 협약해지, 관계 단절
            관계 종료, 관계종료, 교류 단절, 교류 폐지, 결연 해지, 해지 통보
            결별""",
    },
    "relations": """
        결연, 관계, 협정, 협약, 자매, 우호, 제휴, 협력관계, 자매관계, 우호관계, 양해각서
        제휴관계""",
    "activities": """
        방문, 파견, 대회, 학생교류, 학생 교류, 청소년교류, 청소년 교류, 홈스테이, 교환학생
        유학생, 연수, 방문단, 대표단, 축제, 페스티벌, 공연, 전시회, 박람회
        기념식, 기념행사, 행사, 직항, 직항로, 정기편, 항로, 노선, 강좌, 캠프, 마라톤, 공무원 교환
        공무원교환, 교환근무, 공무원 파견, 자매학교, 민박
        수학여행, 공무원 연수, 공무원연수, 예술단, 예술단 공연, 스포츠 교류, 스포츠교류, 체육교류
        체육대회, 축구대회, 한국주간, 문화행사, 음식축제, 사무소
        직항노선, 여객선, 카페리, 총회, 회의, 세미나, 학교, 어학연수, 무역사무소, 상담회""",
    "former": "구, 전, 이전, 과거, 옛",
    "months": (
        "1월",
        "2월",
        "3월",
        "4월",
        "5월",
        "6월",
        "7월",
        "8월",
        "9월",
        "10월",
        "11월",
        "12월",
    ),
    "weekdays": (
        "월요일, 월",
        "화요일, 화",
        "수요일, 수",
        "목요일, 목",
        "금요일, 금",
        "토요일, 토",
        "일요일, 일",
    ),
    "dated": "체결, 서기, 체결일, 결연일, 결연, 체결일자, 결연일자, 자매결연, 협약체결, 협약",
    "dated_behind": """
        체결, 결연, 협정, 에 체결, 에, 자로 체결, 조인, 협약, 협약체결, 자매결연, 자매결연체결
        자매결연 체결
        자, 일자, 우호결연, 협정체결, 서명, 우호교류, 자매도시 체결, 우호도시 체결, 협정 체결
        협약 체결""",
    "since_behind": "부터, 이후, 이래, 에서, 시작, ~",
    "until": "만료, 종료",
    "until_behind": "까지, 만료, 종료",
    "to": "부터, 에서, ~",
    "before_behind": "이전, 전, 이전에",
    "by_behind": "까지는?",
    "after_behind": "후, 이후",
    "between": "사이",
    "about": "약, 대략, 추정",
    "about_behind": "경, 무렵, 께, 쯤, 전후, 경에, 추정",
    "part_of_year_behind": """
        초, 말, 중반, 초반, 후반, 중순, 초순, 하순, 상순, 봄, 여름, 가을, 겨울, 중, 상반기
        하반기""",
    "fiscal": "회계연도",
    "unknown": """
        미상, 불명, 알 수 없음, 일자미상, 미확인, 불상, 날짜미상, 모름, 확인불가, 연도미상
        자료없음, 확인 중
        불분명""",
    "ongoing": """
        진행중, 진행 중, 현재, 계속, 유효, 없음, 지속, 활동중, 현재까지, 지금까지, 무기한
        기한없음, 오늘
        자동연장, 계속중, 기한 없음, 해당없음""",
    "joints": "와, 과, 및, 그리고",
    "prepositions": "의",
    "regions": "도, 주, 성, 현, 군, 지방, 자치구, 부, 지역, 광역시, 특별자치도",
    "region_suffixes": """
        도, 주, 성, 현, 군, 부, 자치구, 자치주, 광역시, 특별시, 특별자치도, 지방, 공화국, 도청""",
    "municipalities": "시, 군, 구, 정, 촌, 읍, 면, 특별시, 광역시, 도시",
    "municipality_suffixes": """
        시, 군, 구, 정, 촌, 읍, 면, 특별시, 광역시, 특별자치시, 현, 직할시, 진, 마을""",
    "link_notes": """
        새창, 새창열림, 새창으로 열기, 외부링크, 외부 링크, 홈페이지, 바로가기, 새 창, 새창 열림
        홈페이지 바로가기, 링크, 사이트, 홈페이지바로가기, 새창으로 이동""",
    "as_of": "데이터기준일자, 기준일자, 기준일, 작성기준일",
    "as_of_behind": "현재, 기준, 말 현재, 일 현재, 말 기준, 일 기준",
    "totals": "계, 합계, 소계, 총계, 총, 누계, 전체",
    "dittos": "상동, 위와 같음, 동상, 〃, 위와같음",
}
"""What is read in lists."""
