"""Vietnamese, as offices of foreign affairs and the press write."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from partnerships._languages.lists import ListWords
    from partnerships._languages.schema import Words

# A paper is a thing that is signed: Bản ghi nhớ về việc thiết lập quan hệ hợp tác và hữu nghị
# (https://laichau.gov.vn, Kazanlak), biên bản kết nghĩa (https://baolaocai.vn, 376731), thỏa thuận
# (https://thoidai.com.vn, 193966). The first word tells what it is. Names in English are of papers too.
_PAPERS: Final = (
    *("bản ghi nhớ*", "biên bản*", "bản thỏa thuận*", "thỏa thuận*", "hiệp định*", "tuyên bố*"),
    *("hiến chương*", "nghị định thư*", "ý định thư*"),
    *("agreement", "charter", "memorandum of understanding", "=mou"),
)

# What is set up is a quan hệ: thiết lập quan hệ kết nghĩa/hữu nghị
# (https://pcgroup.vn/thong-bao-ve-viec-tim-kiem-dia-phuong-viet-nam-hop-tac-ket-nghia-voi-thanh-pho-shimonoseki-nhat-ban),
# of which Hai Phong has two kinds: hợp tác hữu nghị, and kết nghĩa (https://songoaivu.haiphong.gov.vn,
# 446585). The word for the city is left out.
_TIES: Final = {
    "": "quan hệ {label}",
    "quan hệ*": "{label}",
    "=thành phố hữu nghị": "quan hệ hữu nghị",
    "=thành phố kết nghĩa": "quan hệ kết nghĩa",
    "=địa phương kết nghĩa": "quan hệ kết nghĩa",
    "=tỉnh kết nghĩa": "quan hệ kết nghĩa",
    "=thành phố kết nghĩa về môi trường": "quan hệ kết nghĩa về môi trường",
    "=thành phố hữu nghị và hợp tác": "quan hệ hữu nghị và hợp tác",
    "=thành phố giao lưu": "quan hệ giao lưu",
}
# An agreement can be ended and joined; of a declaration it is what rests on it.
_DECLARATIONS: Final = ("tuyên bố*", "hiến chương*", "ý định thư*", "charter")
_RELATION: Final = {
    **_TIES,
    **dict.fromkeys(_PAPERS, "{label}"),
    **dict.fromkeys(_DECLARATIONS, "quan hệ theo {label}"),
}

# kỷ niệm 10 năm thiết lập quan hệ hữu nghị (https://bvhttdl.gov.vn, 2024071708581162), kỷ niệm 5 năm
# ký kết hợp tác hữu nghị (https://kinhtedothi.vn/ha-noi-va-fukuoka).
_CONCLUDING: Final = {
    **{label: f"thiết lập {text}" for label, text in _TIES.items()},
    **dict.fromkeys(_PAPERS, "ký kết {label}"),
}

_MONTHS: Final = (
    "tháng 1",
    "tháng 2",
    "tháng 3",
    "tháng 4",
    "tháng 5",
    "tháng 6",
    "tháng 7",
    "tháng 8",
    "tháng 9",
    "tháng 10",
    "tháng 11",
    "tháng 12",
)

_INSERTED: Final = {
    "day": "{date}",
    "month": "{month} năm {year}",
    "year": "năm {date}",
    "decade": "thập niên {decade}",
    "first_decade": "giai đoạn {decade}–{last}",
    "century": "thế kỷ {number}",
    "unknown": "không rõ ngày",
}
_AT_AN_END: Final = {
    **_INSERTED,
    "date..date": "một ngày {date}",
    "..date": "{date}",
    "date..": "{date}",
}

VIETNAMESE: Final[Words] = {
    "types": {
        "friendship": "thành phố hữu nghị",
        "sister": "thành phố kết nghĩa",
        "green-sister": "thành phố kết nghĩa về môi trường",
        # Hanoi has a quan hệ đối tác chiến lược (https://baophapluat.vn, 454448).
        "strategic-environmental": "đối tác chiến lược về môi trường",
        # https://thoidai.com.vn, 209576
        "friendly-cooperation": "thành phố hữu nghị và hợp tác",
        "exchange": "thành phố giao lưu",
        "sister-port": "cảng kết nghĩa",
    },
    "relation": _RELATION,
    # thỏa thuận kết nghĩa (https://thegioigoicuoc.com/?p=5351), Thỏa thuận giao lưu, hợp tác between Quang
    # Ninh and Hokkaido (http://quangngaitv.vn, 34764).
    "agreement": {
        "": "thỏa thuận {label}",
        "quan hệ*": "thỏa thuận thiết lập {label}",
        "=thành phố hữu nghị": "thỏa thuận hữu nghị",
        "=thành phố kết nghĩa": "thỏa thuận kết nghĩa",
        "=địa phương kết nghĩa": "thỏa thuận kết nghĩa",
        "=tỉnh kết nghĩa": "thỏa thuận kết nghĩa",
        "=thành phố kết nghĩa về môi trường": "thỏa thuận kết nghĩa về môi trường",
        "=thành phố hữu nghị và hợp tác": "thỏa thuận hữu nghị và hợp tác",
        "=thành phố giao lưu": "thỏa thuận giao lưu",
        **dict.fromkeys(_PAPERS, "{label}"),
    },
    "concluding": _CONCLUDING,
    "celebrating": _CONCLUDING,
    # It is the contacts that stop, hoạt động giao lưu
    # (https://web.pref.hyogo.lg.jp/fl/vietnamese/partners_vn.html), within the tie.
    "suspending": {
        **{label: f"hoạt động giao lưu trong khuôn khổ {text}" for label, text in _TIES.items()},
        **dict.fromkeys(_PAPERS, "hoạt động giao lưu trong khuôn khổ {label}"),
    },
    # gia hạn, chấm dứt hiệu lực and rút khỏi are words of the law on treaties
    # (https://phapluatquanly.vietnamhoinhap.vn/luat-dieu-uoc-quoc-te-cua-viet-nam-voi-vai-tro-quan-trong-trong-hoat-dong-doi-ngoai-va-thuc-hien-cac-cam-ket-quoc-te-6624.htm);
    # có hiệu lực and gia nhập are in the Vienna Convention in Vietnamese
    # (https://123docz.net/document/5664028-cong-uoc-vien-ve-luat-dieu-uoc-qt.htm).
    # Osaka's tie with San Francisco was chấm dứt (https://www.jbah.info.vn, osaka-san-francisco).
    "statuses": {
        "not_concluded": "chưa thiết lập",
        "pending": "chưa có hiệu lực",
        "in_force": "đang có hiệu lực",
        "suspended": "tạm dừng giao lưu",
        "expired": "đã hết hạn",
        "terminated": "đã chấm dứt",
        "uncertain": "chưa xác định",
    },
    "dues": {
        "expiry": "hết hạn",
        "notice": "hạn cuối thông báo chấm dứt",
        "renewal": "tự động gia hạn",
        "review": "rà soát",
    },
    "due_title": "{due}: {parties}",
    # Ngày ký kết hợp tác, in Hyogo's list.
    "acts": {
        "conclusion": "ký kết",
        "renewal": "gia hạn",
        "suspension": "tạm dừng giao lưu",
        "resumption": "nối lại giao lưu",
        "termination": "chấm dứt",
        "succession": "kế thừa",
        "accession": "gia nhập",
        "withdrawal": "rút khỏi",
    },
    "kinds": {
        "visit": "chuyến thăm",
        "training": "đào tạo",
        "lecture": "diễn thuyết",
        "meeting": "cuộc họp",
        "event": "sự kiện",
        "ceremony": "buổi lễ",
        "award": "khen thưởng",
        "gift": "quà tặng",
        "work": "công trình kỷ niệm",
        "project": "dự án",
        "proposal": "đề xuất",
        "cooperation": "hợp tác",
        "support": "hỗ trợ",
        "founding": "thành lập",
        "designation": "chỉ định",
        "policy": "chính sách",
        "result": "kết quả",
        "other": "khác",
    },
    # A bên can be a person, a city or a company.
    "roles": {
        "host": "bên đón tiếp",
        "visitor": "bên đến thăm",
        "donor": "bên tặng",
        "recipient": "bên tiếp nhận",
        "artist": "tác giả",
        "proposer": "bên đề xuất",
        "approver": "bên phê duyệt",
        "announcer": "bên công bố",
        "organizer": "bên tổ chức",
        "participant": "bên tham gia",
        "speaker": "diễn giả",
        "trainer": "bên đào tạo",
        "trainee": "học viên",
        "founder": "bên sáng lập",
        "adviser": "bên tư vấn",
        "supporter": "bên hỗ trợ",
        "builder": "bên xây dựng",
        "implementer": "bên thực hiện",
        "awarder": "bên trao tặng",
        "leader": "bên chủ trì",
        "signatory": "bên ký kết",
        "other": "khác",
    },
    "actors": {
        "person": "cá nhân",
        "group": "nhóm",
        "company": "doanh nghiệp",
        "association": "hiệp hội",
        "school": "trường học",
        "ministry": "bộ",
        "agency": "cơ quan",
        "international_organization": "tổ chức quốc tế",
        "municipality": "địa phương",
        "country": "quốc gia",
        "other": "khác",
    },
    # Fields of an agreement: kinh tế, thương mại, khoa học kỹ thuật, văn hóa, giáo dục, thể thao, y tế
    # (http://www.mofahcm.gov.vn, ns060830162020).
    "fields": {
        "environment": "môi trường",
        "economy": "kinh tế",
        "trade": "thương mại",
        "industry": "công nghiệp",
        "ports": "cảng biển",
        "culture": "văn hóa",
        "sport": "thể thao",
        "education": "giáo dục",
        "technology": "công nghệ",
        "science": "khoa học",
        "health": "y tế",
        "welfare": "phúc lợi xã hội",
        "tourism": "du lịch",
        "youth": "thanh thiếu niên",
        "agriculture": "nông nghiệp",
        "disaster-prevention": "phòng chống thiên tai",
        "urban-development": "phát triển đô thị",
        "administration": "hành chính",
        "citizens": "giao lưu nhân dân",
        "peace": "hòa bình",
        "diplomacy": "ngoại giao",
    },
    # địa phương, quốc gia, ngày ký kết hợp tác: Hyogo's list. Trạng thái: the National Assembly's page
    # (http://duthaoonline.quochoi.vn/Pages/dsduthao/chitietduthao.aspx?id=1798).
    "headings": {
        "on": "thời gian",
        "anniversary": "kỷ niệm",
        "milestone": "năm chẵn",
        "parties": "địa phương",
        "type": "loại hình",
        "status": "trạng thái",
        "since": "ngày ký kết",
        "origin": "ký kết lần đầu",
        "id": "ID",
        "note": "ghi chú",
        "source": "nguồn",
        "completed_years": "số năm tròn",
        "next_anniversary": "kỷ niệm tiếp theo",
        "possible": "có thể",
        "due": "đến hạn",
        "field": "lĩnh vực",
        "actor": "bên liên quan",
        "place": "địa điểm",
        "commemorates": "nhân dịp",
        "part_of": "trong khuôn khổ",
        "title": "tên gọi",
        "duration": "thời gian kéo dài",
        "parts": "bao gồm",
        "quantity": "số lượng",
        "signatory": "người ký",
        "number": "số thỏa thuận",
        "language": "ngôn ngữ",
        "motive": "lý do thiết lập",
        "claim": "ngày khác",
        "renaming": "đổi tên",
        "kind": "loại hoạt động",
        "text": "văn bản",
        "role": "vai trò",
        "page": "trang",
        "period": "thời kỳ",
        "severity": "mức độ",
        "code": "mã",
        "finding": "vấn đề",
        "country": "quốc gia",
        "region": "vùng",
        "decade": "thập niên",
        "year": "năm",
        "at_least": "ít nhất",
        "at_most": "nhiều nhất",
        "background": "bối cảnh",
        "registry": "toàn bộ danh sách",
        "award": "giải thưởng",
        "quotation": "trích dẫn",
        "picture": "hình ảnh",
    },
    "name_separator": "/",
    "list_separator": ", ",
    "alternative_separator": " / ",
    "list_pattern": {"two": {"": " và "}, "middle": ", ", "end": {"": " và "}},
    # kỷ niệm 25 năm thiết lập quan hệ hữu nghị (https://thegioigoicuoc.com/?p=5351): there is no ordinal.
    "ordinals": {"": "{number} năm"},
    "year_of": {"": "năm thứ {number}"},
    "range_separator": " đến ",
    "years": {"": "tròn {count} năm"},
    "amounts": {
        "exact": "{number}",
        "about": "khoảng {number}",
        "more_than": "hơn {number}",
        "at_least": "ít nhất {number}",
        "at_most": "nhiều nhất {number}",
    },
    "quantity": "{amount} {of}",
    "thousands_separator": ".",
    "minimum_grouping_digits": 1,
    # Kỷ niệm 10 năm kết nghĩa giữa thành phố Hội An và Szentendre (https://bvhttdl.gov.vn,
    # 2024071708581162).
    "titles": {
        "type": "Kỷ niệm {ordinal} {celebrating} giữa {parties}",
        "unbroken": "Kỷ niệm {ordinal} quan hệ liên tục giữa {parties}",
        "origin": "Kỷ niệm {ordinal} ký kết thỏa thuận đầu tiên giữa {parties}",
        "entry_into_force": "Kỷ niệm {ordinal} ngày {agreement} giữa {parties} có hiệu lực",
        "accession": "Kỷ niệm {ordinal} ngày {party} gia nhập {relation} giữa {parties}",
    },
    "sentences": {
        "conclusion": "{parties} {concluding}",
        "renewal": "{parties} gia hạn {agreement}",
        "suspension": "{parties} tạm dừng {suspending}",
        "suspension_by": "{by} tạm dừng {suspending} với {others}",
        "resumption": "{parties} nối lại {suspending}",
        "termination": "{parties} chấm dứt {relation}",
        "termination_by": "{by} chấm dứt {relation} với {others}",
        "succession": "{successor} kế thừa {relation} của {party} với {parties}",
        "accession": "{party} gia nhập {relation} giữa {parties}",
        "withdrawal": "{party} rút khỏi {relation} với {parties}",
    },
    "clauses": {
        "term": ", thời hạn {text}",
        "until": ", đến hết {text}",
        "in_force_from": ", có hiệu lực từ {text}",
        "reason": " ({text})",
    },
    "renaming": "{old} đổi tên thành {new}",
    "details": {
        "line": "{heading}: {text}",
        "separator": "; ",
        "brackets": "{text} ({detail})",
        "part_separator": ", ",
    },
    "quotation": "“{text}”",
    "pages": {"one": "tr. {page}", "several": "tr. {page}"},
    "locators": {"footnote": "chú thích {text}", "article": "điều {text}", "time": "tại {text}"},
    "works": {
        "editors": "{text} (chủ biên)",
        "translators": "{text} (dịch)",
        "translation_of": "bản dịch của {text}",
    },
    "nothing_recorded": "chưa có ghi nhận cho các mốc: {numbers}",
    "nothing_found": "không có ghi nhận phù hợp trong lịch sử của {name}",
    "did_you_mean": "có phải bạn muốn tìm {names}?",
    # ngày 22 tháng 10 năm 1963, in Hyogo's list; months as in Unicode CLDR. Vào thập niên 1960
    # (https://haiphongnews.gov.vn, vun-dap-quan-he-hai-phong-kitakyushu).
    "dates": {
        "months": _MONTHS,
        "months_alone": _MONTHS,
        "days": {"": "{day}"},
        "day": "ngày {day} {month} năm {year}",
        "month": "{month} năm {year}",
        "year": "{year}",
        "decade": "thập niên {decade}",
        "first_decade": "{decade}–{last}",
        "century": "thế kỷ {number}",
        "inserted": _INSERTED,
        "starts": _AT_AN_END,
        "ends": _AT_AN_END,
        "unknown": "không rõ ngày",
        "spans": {
            "date..date": "trong thời gian từ {start} đến {end}",
            "..date": "{end} hoặc trước đó",
            "date..": "{start} hoặc sau đó",
        },
        "between": {"": "{date}"},
        "qualifiers": {
            "~": "khoảng {date}",
            "?": "{date} (chưa xác minh)",
            "%": "khoảng {date} (chưa xác minh)",
        },
        "periods": {
            "date/date": "từ {start} đến {end}",
            "span/span": "từ {start} đến {end}",
            "date/..": "từ {start}",
            "date/": "từ {start}, không rõ thời điểm kết thúc",
            "../date": "đến {end}",
            "/date": "đến {end}, không rõ thời điểm bắt đầu",
            "../..": "không giới hạn thời gian",
            "../": "không rõ thời điểm kết thúc",
            "/..": "không rõ thời điểm bắt đầu",
            "/": "không rõ thời gian",
        },
        "ranges": {
            "days": "từ ngày {start_day} đến {end}",
            "days_of_months": "từ ngày {start_day} {start_month} đến {end}",
            "months": "từ {start_month} đến {end}",
        },
        "japanese_eras": False,
    },
    "terms": {
        "years": {"": "{count} năm"},
        "months": {"": "{count} tháng"},
        "weeks": {"": "{count} tuần"},
        "days": {"": "{count} ngày"},
        "separator": " ",
    },
    "explanation": "{ordinal}, mốc tính: {start} ({event})",
    "concluded": "{relation} với {others}",
    # hợp tác giữa TP Đà Nẵng với các đối tác
    # (https://cadn.com.vn/print/thuc-day-hop-tac-giua-tp-da-nang-voi-cac-doi-tac-tu-trung-quoc-post255877.html).
    "concluded_by": "{relation} giữa {first} với {others}",
    "counted_from": {
        "type": "{event}",
        "unbroken": "bắt đầu quan hệ liên tục: {event}",
        "origin": "ký kết lần đầu: {event}",
        "entry_into_force": "có hiệu lực: {event}",
    },
    "accession": "{party} gia nhập",
    "longer_counts": {
        "unbroken": "; liên tục từ {start}: {years}",
        "origin": "; ký kết lần đầu ({start}): {years}, kể cả thời gian gián đoạn",
    },
    "presumption": " (tính liên tục được suy đoán)",
    "other_dates": "; ngày khác: {dates}",
    # Tin tức: Plone (https://github.com/collective/plone.app.locales).
    "site": {
        "language": "Tiếng Việt",
        "partnerships": "Quan hệ kết nghĩa và hợp tác",
        "coming": "Sắp tới",
        "timeline": "Dòng thời gian",
        "map": "Bản đồ",
        "acts": "Thỏa thuận",
        "exchanges": "Giao lưu",
        "history": "Lịch sử",
        "commemorations": "Hoạt động kỷ niệm",
        "sources": "Nguồn",
        "years": "Các năm",
        "counts": "Số liệu",
        "search": "Tìm kiếm",
        "calendar": "Lịch",
        "news": "Tin tức",
        "downloads": "Tải về",
        "sheet": "Bản in",
        "skip": "Chuyển đến nội dung",
        "as_of": "Tính đến {date}. Danh sách: {digest}",
    },
    # Lỗi, cảnh báo: https://github.com/sphinx-doc/sphinx/blob/HEAD/sphinx/locale/vi/LC_MESSAGES/sphinx.po.
    "severities": {
        "error": "lỗi",
        "warning": "cảnh báo",
        "note": "lưu ý",
    },
    "findings": {
        "P101": "trùng với quan hệ {other}: cùng các bên, cùng loại hình ({type}) và cùng thời gian",
        "P201": "ký kết và chấm dứt trong cùng một ngày ({first})",
        "P202": "chấm dứt lần thứ hai (lần trước: {first})",
        "P203": "tạm dừng lần thứ hai (lần trước: {first}) khi chưa nối lại",
        "P204": "chấm dứt trước khi hết thời hạn ({last})",
        "P205": "việc gia hạn rút ngắn thời hạn, từ {before} còn {last}",
        "P206": "gia hạn hai lần trong cùng một ngày ({first})",
        "P301": (
            "{municipality} là một bên vào {day}, sau khi không còn tồn tại ({until}),"
            " và chưa ghi địa phương kế thừa"
        ),
        "P302": "{municipality} là một bên vào {day}, trước khi được thành lập ({since})",
        "P303": "{municipality} không có tên vào thời điểm này: {on}",
        "P401": "thỏa thuận đã hết hạn: {last}",
        "P402": "thỏa thuận sẽ hết hạn: {last}",
        "P403": "thỏa thuận tự động gia hạn; hạn cuối thông báo chấm dứt: {notice}",
        "P501": "không rõ ngày ký kết",
        "P502": "ngày ký kết nằm trong tương lai: {on}, sau {day}",
        "P503": "{count} trong {total} lần ký kết ({percent}%) là vào năm {year}",
        "P504": "{count} trong {total} ngày ký kết ({percent}%) trùng ngày và tháng: {month_day}",
        "P601": "lần ký kết này chưa có nguồn",
        "M101": "{value} không phải là mã hợp lệ của hệ thống {scheme} (ví dụ: {example})",
        "M102": "{value} có chữ số kiểm tra sai: đúng là {digit}",
        "M103": "{value} ({scheme}) là mã của {other_country}, trong khi quốc gia là {country}",
        "M104": "{other} có cùng mã ({scheme}): {value}",
        "M105": "chưa có mã của hệ thống {scheme}, thường dùng ở {country}",
        "N101": "đọc sai bảng mã: {text} (có lẽ là {repaired})",
        "N102": "mất ký tự: {text}",
        "N103": "{text} được viết là {other_text} ở {other}",
        "T101": "loại hình {type} không có sẵn và không có loại hình rộng hơn",
        "E101": "thời gian là {when}, trong khi dịp kỷ niệm {number} năm tương ứng là {on}",
        "E102": "quan hệ đã chấm dứt trước dịp kỷ niệm {number} năm tương ứng, {on}",
        "E201": "quan hệ {partnership} đã chấm dứt trước thời điểm này: {when}",
        "E301": "{municipality} lúc đó ({when}) chưa được thành lập (từ {since})",
        "E302": "{municipality} lúc đó ({when}) không còn tồn tại (đến {until})",
        "E601": "hoạt động này chưa có nguồn",
        "C101": "không có mục nào có ID {subject}, mà {code} được bỏ qua cho mục đó",
        "C102": "{ignored} được bỏ qua, nhưng không có vấn đề như vậy",
    },
    "aspects": {
        "date": "thời gian",
        "type": "loại hình",
        "term": "thời hạn",
        "entry_into_force": "hiệu lực",
        "agreement": "thỏa thuận khác",
        "renewal": "gia hạn",
        "suspension": "tạm dừng",
        "resumption": "nối lại",
        "end": "chấm dứt",
        "parties": "các bên",
        "status": "trạng thái",
    },
    "doubts": {
        "no_country": "chưa ghi quốc gia",
        "countries_differ": "khác quốc gia",
        "identifiers_differ": "khác mã",
        "similar_name": "tên chỉ gần giống",
        "date_alone": "chỉ trùng ngày",
        "parties_differ": "khác các bên",
        "several": "có nhiều trường hợp phù hợp",
    },
    "reasons": {
        "identifier": "cùng mã",
        "name": "cùng tên",
        "succession": "kế thừa",
        "similar_name": "tên gần giống",
        "date": "cùng ngày",
    },
    "results": {
        "agrees": "trùng khớp",
        "agrees_by_claim": "trùng khớp với ngày khác được ghi",
        "differs": "khác biệt",
        "proposed": "có thể là một",
        "only_ours": "chỉ có ở danh sách này",
        "only_theirs": "chỉ có ở danh sách đối chiếu",
    },
    "counts": {
        "agreeing": "trùng khớp: {count}",
        "differing": "khác biệt: {count}",
        "proposed": "cần xác nhận: {count}",
        "only_ours": "chỉ có ở danh sách này: {count}",
        "only_theirs": "chỉ có ở danh sách đối chiếu: {count}",
        "added": "đã thêm: {count}",
        "changed": "đã sửa: {count}",
        "removed": "đã xóa: {count}",
        "contradicted": "ghi khác trong danh sách mới: {count}",
        "doubtful": "chưa chắc chắn: {count}",
        "gone": "không còn trong danh sách mới: {count}",
        "ended": "đã chấm dứt nhưng vẫn có trong danh sách mới: {count}",
        "errors": "lỗi: {count}",
        "warnings": "cảnh báo: {count}",
        "notes": "lưu ý: {count}",
        "no_findings": "không có vấn đề nào",
    },
    "comparison": {
        "result": "kết quả",
        "partnership": "quan hệ",
        "aspect": "nội dung",
        "ours": "danh sách này",
        "theirs": "danh sách đối chiếu",
        "nothing": "không ghi",
        "difference": "{aspect} – danh sách này: {ours}; danh sách đối chiếu: {theirs}",
        "by": "đơn phương: {text}",
        "until": "đến hết {text}",
        "renews": "tự động gia hạn: {text}",
        "notice": "thời hạn thông báo: {text}",
        "identity": "{ours} tương ứng với {theirs} ({reason}: {evidence})",
        "doubtful": "{text}; điểm nghi vấn: {doubts}",
    },
    "updating": {
        "added": "{text}: đã thêm",
        "removed": "{text}: đã xóa",
        "contradiction": "{partnership}: {aspect} – giữ nguyên: {ours}; danh sách mới ghi: {theirs}",
        "proposed": "{partnership}: có thể là {title} trong danh sách mới ({doubts}); chưa cập nhật",
        "ended": "{partnership}: đã chấm dứt nhưng vẫn có trong danh sách mới",
        "gone": "{partnership}: không còn trong danh sách mới; giữ lại (xóa bằng {option})",
        "not_read": "{partnership}: không có trong các dòng đọc được của danh sách mới; giữ lại (xóa bằng {option})",
        "new_home": "{name}: chưa có trước đây, nên toàn bộ danh sách mới được coi là mới",
        "suggestion": "{text}; {question}",
        "not_saved": "chưa lưu gì ({option})",
    },
    "records": {
        "municipality": "địa phương",
        "type": "loại hình",
        "partnership": "quan hệ",
        "field": "lĩnh vực",
        "exchange": "hoạt động giao lưu",
        "source": "nguồn",
        "checks": "kiểm tra",
    },
}


VIETNAMESE_LISTS: Final[ListWords] = {
    "headings": {
        "municipality": """
            thành phố, tỉnh, địa phương, tỉnh/thành phố, địa phương việt nam, tỉnh thành
            phía việt nam
            địa phương ta?, thành phố việt nam, tỉnh thành phố, tỉnh thành việt nam, huyện, quận
            tên tỉnh/thành phố, tên thành phố, quận/huyện""",
        "partner": """
            thành phố kết nghĩa, địa phương kết nghĩa, tên địa phương
            tên quốc gia/tên địa phương, đối tác
            địa phương nước ngoài, thành phố nước ngoài, tên, tỉnh kết nghĩa, địa phương đối tác
            thành phố đối tác, kết nghĩa với, thành phố hữu nghị, các thành phố kết nghĩa
            tên đối tác
            thành phố bạn, địa phương bạn, địa phương hợp tác, thành phố chị em, phía nước ngoài
            đối tác nước ngoài, thành phố anh em, tên địa phương nước ngoài
            tên thành phố kết nghĩa""",
        "partner_country": """
            quốc gia, nước, tên quốc gia, tên nước, quốc gia/vùng lãnh thổ, đất nước
            nước/vùng lãnh thổ
            quốc gia và vùng lãnh thổ""",
        "partner_region": """
            bang, vùng, khu vực, tỉnh/bang, tiểu bang, bang/tỉnh, vùng/bang, khu tự trị?
            đơn vị hành chính
            tỉnh/vùng, quận/tỉnh, tỉnh/khu vực, vùng/tỉnh""",
        "type": """
            loại, loại hình, hình thức, loại quan hệ, hình thức hợp tác, loại hình hợp tác, quan hệ
            loại thỏa thuận, loại văn bản, hình thức quan hệ, văn bản, loại hình quan hệ, phân loại
            hình thức kết nghĩa, tên văn bản, tính chất, thỏa thuận, mức độ quan hệ""",
        "date": """
            ngày, ngày ký, năm, ngày ký kết, ngày ký kết hợp tác, thời gian ký kết, thời gian
            ngày thiết lập
            năm ký kết, năm kết nghĩa, ngày kết nghĩa, năm thiết lập, từ năm, thời điểm ký kết
            ngày bắt đầu
            thời gian ký, năm ký, từ, từ ngày, thời gian kết nghĩa, thời gian thiết lập, bắt đầu
            năm bắt đầu
            ngày thành lập, năm thành lập, thời điểm bắt đầu hoạt động giao lưu, thời điểm
            thời điểm thiết lập
            ngày ký thỏa thuận, ngày có hiệu lực, ngày tháng, ngày tháng năm, ngày ký văn bản
            ngày tháng ký kết
            năm thiết lập quan hệ, ngày thiết lập quan hệ, kết nghĩa từ, kết nghĩa năm
            ngày hiệu lực
            ngày/tháng/năm ký kết, thời gian bắt đầu, ngày tháng ký, ngày tháng năm ký""",
        "precision": "độ chính xác",
        "until": """
            đến, đến ngày, ngày kết thúc, ngày hết hạn, hiệu lực đến, năm kết thúc, kết thúc
            thời hạn đến
            ngày hết hiệu lực, đến năm, có hiệu lực đến, hết hạn, thời gian kết thúc""",
        "end": "chấm dứt, ngày chấm dứt, hủy bỏ, năm chấm dứt, ngày hủy bỏ, thời điểm chấm dứt",
        "term": """
            thời hạn, thời hạn hiệu lực, hiệu lực, thời gian hiệu lực, thời hạn thỏa thuận
            giai đoạn""",
        "status": """
            trạng thái, tình trạng, hiện trạng, tình hình, tình trạng hiệu lực, còn hiệu lực
            tình trạng quan hệ""",
        "renewed": "gia hạn, ngày gia hạn, ký lại, tái ký, năm gia hạn, ngày ký lại",
        "suspended": "tạm dừng, ngày tạm dừng, tạm ngừng, đình chỉ",
        "as_of": """
            cập nhật, ngày cập nhật, tính đến, cập nhật lần cuối, ngày truy cập, tính đến ngày""",
        "latitude": "vĩ độ",
        "longitude": "kinh độ",
        "note": """
            ghi chú, chú thích, mô tả, nội dung, nhận xét, lĩnh vực hợp tác, thông tin khác
            nội dung hợp tác
            thông tin, hoạt động, lịch sử""",
        "year": "năm ký văn bản",
        "month": "tháng",
        "day": "ngày trong tháng?",
        "detail": """
            dân số, nguồn, tham khảo, trang web, liên kết, website, châu lục, diện tích, liên hệ
            ngôn ngữ""",
        "ignored": "stt, số tt, tt, số thứ tự, cờ, quốc kỳ, hình ảnh, bản đồ, số",
    },
    "types": {
        "sister": """
            kết nghĩa, thành phố kết nghĩa, quan hệ kết nghĩa, địa phương kết nghĩa, tỉnh kết nghĩa
            thỏa thuận kết nghĩa, biên bản kết nghĩa, kết nghĩa hữu nghị, thành phố chị em
            thành phố anh em
            thành phố song sinh, ký kết kết nghĩa, quan hệ thành phố kết nghĩa
            thành phố kết nghĩa chính thức
            huyện kết nghĩa, quận kết nghĩa, hợp tác kết nghĩa, thỏa thuận hợp tác kết nghĩa""",
        "friendship": """
            hữu nghị, thành phố hữu nghị, quan hệ hữu nghị, thỏa thuận hữu nghị
            quan hệ hữu nghị giữa hai thành phố?, tình hữu nghị, địa phương hữu nghị
            biên bản hữu nghị?""",
        "friendly-cooperation": """
            hợp tác hữu nghị, quan hệ hợp tác hữu nghị, hữu nghị và hợp tác
            quan hệ hữu nghị và hợp tác
            quan hệ hữu nghị hợp tác, thành phố hữu nghị và hợp tác, hữu nghị hợp tác
            thỏa thuận hợp tác hữu nghị, hợp tác và hữu nghị, quan hệ hợp tác và hữu nghị
            thỏa thuận hữu nghị và hợp tác, thỏa thuận hữu nghị hợp tác""",
        "exchange": """
            giao lưu, thành phố giao lưu, trao đổi, giao lưu hữu nghị, hợp tác giao lưu
            quan hệ giao lưu""",
        "sister-port": "cảng kết nghĩa, cảng chị em?",
        "intent": """
            ý định thư, thư ý định, biên bản ý định, thư ngỏ ý?, bản ý định thư, ý định hợp tác""",
    },
    "intent_parts": "ý định",
    "states": {
        "in_force": """
            có hiệu lực, còn hiệu lực, đang hoạt động, đang hiệu lực, hiệu lực, hoạt động
            đang thực hiện
            đang có hiệu lực, đang duy trì, duy trì, vẫn còn hiệu lực, còn hoạt động
            đang triển khai
            tiếp tục duy trì""",
        "concluded": """
            ký kết, ký, đã ký, đã ký kết, thiết lập, thành lập, chính thức kết nghĩa, được ký kết
            đã thiết lập
            được thiết lập, đã kết nghĩa""",
        "renewed": """
            gia hạn, ký lại, tái ký, tái ký kết, đã gia hạn, được gia hạn, ký tiếp, ký kết lại
            tự động gia hạn?""",
        "resumed": "nối lại, khôi phục, tiếp tục trở lại, đã nối lại, hoạt động trở lại",
        "suspended": """
            tạm dừng, tạm ngừng, tạm đình chỉ, đình chỉ, tạm hoãn, đang tạm dừng, đóng băng
            gián đoạn
            đã tạm dừng, đang tạm ngừng, tạm gián đoạn""",
        "dormant": "không hoạt động, ngừng hoạt động, không còn hoạt động, ít hoạt động",
        "expired": """
            hết hiệu lực, hết hạn, đã hết hạn, đã hết hiệu lực, không gia hạn, không được gia hạn""",
        "terminated": """
            chấm dứt, đã chấm dứt, hủy bỏ, kết thúc, đã kết thúc, bãi bỏ, đã hủy, giải thể
            cắt đứt, hủy
            đã hủy bỏ, chấm dứt quan hệ, cắt đứt quan hệ, bị hủy bỏ, hủy kết nghĩa""",
    },
    "relations": "quan hệ, thỏa thuận, hợp tác, kết nghĩa, hiệp định, biên bản",
    "activities": """
        trao đổi học sinh, trao đổi sinh viên, giao lưu học sinh, chuyến thăm, chuyến đi, đoàn
        lễ hội
        hòa nhạc, giải đấu, triển lãm, hội chợ, lễ kỷ niệm, sự kiện, dự án, chuyến bay, đường bay
        trại hè, khóa học""",
    "former": "cũ, trước đây, nguyên",
    "months": (
        "tháng 1, thg 1, tháng một, tháng giêng, tháng 01",
        "tháng 2, thg 2, tháng hai, tháng 02",
        "tháng 3, thg 3, tháng ba, tháng 03",
        "tháng 4, thg 4, tháng tư, tháng bốn, tháng 04",
        "tháng 5, thg 5, tháng năm, tháng 05",
        "tháng 6, thg 6, tháng sáu, tháng 06",
        "tháng 7, thg 7, tháng bảy, tháng 07",
        "tháng 8, thg 8, tháng tám, tháng 08",
        "tháng 9, thg 9, tháng chín, tháng 09",
        "tháng 10, thg 10, tháng mười",
        "tháng 11, thg 11, tháng mười một",
        "tháng 12, thg 12, tháng mười hai, tháng chạp",
    ),
    "weekdays": (
        "thứ hai, thứ 2",
        "thứ ba, thứ 3",
        "thứ tư, thứ 4",
        "thứ năm, thứ 5",
        "thứ sáu, thứ 6",
        "thứ bảy, thứ 7",
        "chủ nhật, cn",
    ),
    "dated": """
        ngày, ký ngày, năm, ký kết ngày, vào ngày, ký, vào năm, thiết lập ngày, ký năm, ký kết
        ký kết năm
        thiết lập năm, tháng, kết nghĩa năm, kết nghĩa ngày, ký kết vào ngày, được ký ngày
        thiết lập, ngày ký
        ký vào ngày, ký kết vào năm, vào, vào tháng, thành lập năm, kết nghĩa""",
    "dated_behind": "ký kết, sau công nguyên",
    "since": """
        từ, từ ngày, từ năm, kể từ, kể từ năm, kể từ ngày, bắt đầu từ, từ tháng, bắt đầu
        có hiệu lực từ
        từ hồi?, kết nghĩa từ, kết nghĩa từ năm, kể từ tháng""",
    "until": """
        đến, đến ngày, đến năm, đến hết, cho đến, gia hạn đến, hiệu lực đến, tới, đến hết năm
        có hiệu lực đến
        đến hết ngày, đến tháng, hết hạn""",
    "to": "đến, tới, đến năm, đến ngày",
    "before": "trước, trước năm, trước ngày",
    "after": "sau, sau năm, sau ngày",
    "between": "giữa, trong khoảng",
    "about": "khoảng, vào khoảng, ước chừng, chừng, khoảng năm, ước tính",
    "part_of_year": """
        đầu, giữa năm, cuối, đầu năm, cuối năm, mùa xuân, mùa hè, mùa thu, mùa đông, mùa hạ
        cuối tháng
        đầu tháng, giữa tháng""",
    "fiscal": "năm tài chính",
    "unknown": """
        không rõ, chưa rõ, không xác định, không có thông tin, chưa có thông tin, không có
        chưa xác định
        không rõ ngày, chưa cập nhật, không rõ năm""",
    "ongoing": """
        nay, đến nay, hiện nay, hiện tại, đang hoạt động, còn hiệu lực, không thời hạn, vô thời hạn
        hiện nay vẫn còn, bây giờ, đang tiếp tục, hôm nay, không, vẫn tiếp tục
        không xác định thời hạn
        tự động gia hạn""",
    "joints": "và, &, cùng",
    "prepositions": "ở, tại, thuộc, của, nước",
    "regions": """
        tỉnh, bang, vùng, tiểu bang, khu vực, khu tự trị, hạt, quận, đô, lãnh thổ, huyện
        nước cộng hòa, phủ
        đạo, châu""",
    "municipalities": """
        thành phố, tp, tp., thị xã, huyện, quận, thị trấn, xã, thủ đô, phường, tx., thành, đô thị""",
    "link_notes": "liên kết ngoài, mở trong cửa sổ mới, trang web, trang chủ, website, đường dẫn",
    "as_of": """
        tính đến, cập nhật, cập nhật ngày, tính đến ngày, cập nhật lần cuối, truy cập ngày
        cập nhật đến
        tính tới, số liệu đến""",
    "totals": "tổng, tổng cộng, tổng số, cộng",
    "dittos": "như trên, nt, -nt-, tương tự, giống như trên",
}
"""What is read in lists."""
