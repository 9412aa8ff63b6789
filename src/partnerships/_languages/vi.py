"""Vietnamese, in lists of partnerships."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from partnerships._languages.lists import ListWords

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
