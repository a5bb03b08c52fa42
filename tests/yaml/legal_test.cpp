// A page of legal YAML with Vietnamese text: nothing in it is a problem.
#include <doctest/doctest.h>

#include "reading.hpp"

namespace {

constexpr const char* kPage = R"(# Kế hoạch thi đua: năm 2021
campaign:
  id: covid19-2021
  title: Cả nước đoàn kết, chung sức, đồng lòng thi đua phòng, chống dịch Covid-19
  period: 2021-09-21..2022-06-30
  reporting: {every: month, due-day: 5}
  linked: [{title: Chỉ thị 11, document: 11/CT-UBND, date: 2021-08-04}]
agency:
  "name": 'Sở Thông tin và Truyền thông'
  symbol: STTTT   # viết tắt
  recipients: [Sở Nội vụ, Ban Giám đốc Sở, "Lưu: VT, VP",
    Các phòng]
criteria:
- id: tap-the
  title: Phong trào “Giỏi việc nước, đảm việc nhà” của cơ quan
  floor: 50%
  criteria:
  - {id: nhiem-vu, title: Hoàn thành nhiệm vụ, maximum: 40, floor: 50%}
  -   id: tham-muu
      title: Tham mưu (30 điểm) - chủ động, kịp thời; không trễ hạn!
      note:
meetings:
  - start: "08:00"
    end: 09:30
    page: https://example.vn/hop?id=1&x=2#top
    present: []
    minutes: {}
    summary: >-
      Thực hiện chỉ tiêu: đạt 100%.
      note:khong-phai-khoa

        - không phải danh sách
    quote: "Một câu dài
      xuống dòng"
    text: Một đoạn không ngoặc
      xuống dòng lúc 8:00
    literal: |
      “Nguyên văn”	có tab
      	tab đầu dòng

    evidence: [QĐ 123/QĐ-UBND, evidence/bc-thang-9.pdf, 50%, -5, 2.5, ~]
closed-periods:
  - {period: 2021-09, on: 2021-10-06, digest: "sha256:ab"}
)";

std::string with_windows_line_ends(std::string_view text) {
  return campaign::replace_all(std::string(text), "\n", "\r\n");
}

}  // namespace

TEST_CASE("yaml: a page of legal text has no problems") {
  CHECK(campaign::test::problems(kPage) == "");
  CHECK(campaign::test::problems(with_windows_line_ends(kPage)) == "");
}

TEST_CASE("yaml: a page in Vietnamese in decomposed letters has no problems") {
  CHECK(campaign::test::problems("te\u0302n: Va\u0306n pho\u0300ng\n") == "");
}
