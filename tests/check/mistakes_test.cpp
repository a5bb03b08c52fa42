// What a slip of the hand brings: one line of a small campaign is changed, and `check` reports the
// mistake, with at most one more message.
#include <doctest/doctest.h>

#include <algorithm>

#include "base/text.hpp"
#include "problems_on.hpp"

namespace {

const std::string kCampaign =
    "campaign:\n"
    "  id: mau\n"
    "  title: Thi đua mẫu\n"
    "  period: 2026-07-01..2026-10-31\n"
    "  rule-pack: vn-2025\n"
    "  reporting: {every: month, due-day: 5}\n"
    "  aggregate: average\n"
    "agency:\n"
    "  name: Bệnh viện Mẫu\n"
    "  signer: {position: Giám đốc, name: Lê Văn Bình}\n"
    "contents:\n"
    "  - {id: phuc-vu, title: Đổi mới phong cách phục vụ}\n"
    "criteria:\n"
    "  - id: tap-the\n"
    "    title: Tập thể\n"
    "    applies-to: unit\n"
    "    criteria:\n"
    "      - {id: chuyen-mon, title: Chuyên môn, maximum: 60, floor: 50%}\n"
    "      - {id: phoi-hop, title: Phối hợp, maximum: 40}\n"
    "      - {id: khong-su-co, title: Không có sự cố}\n"
    "bonuses:\n"
    "  - {id: thu-khen, title: Thư khen, points: 1, limit: 5}\n"
    "grades:\n"
    "  - {id: tot, title: Tốt, from: 80}\n"
    "  - {id: dat, title: Đạt, from: 0}\n"
    "indicators:\n"
    "  - {id: luot-kham, title: Lượt khám, measure: lượt, target: 100, better: higher}\n"
    "units:\n"
    "  - {id: khoa-noi, name: Khoa Nội, kind: other, head: le-van-binh}\n"
    "  - {id: khoa-ngoai, name: Khoa Ngoại, kind: other}\n"
    "people:\n"
    "  - {id: le-van-binh, name: Lê Văn Bình, unit: khoa-noi, position: Giám đốc, class: manager, "
    "sex: male}\n"
    "  - {id: tran-thi-hoa, name: Trần Thị Hòa, unit: khoa-ngoai, class: direct, sex: female}\n"
    "score-sheets:\n"
    "  - period: 2026-07\n"
    "    round: self\n"
    "    scores:\n"
    "      khoa-noi: {chuyen-mon: 46.5, phoi-hop: 30, khong-su-co: met}\n"
    "      khoa-ngoai: {chuyen-mon: 50, phoi-hop: 35, khong-su-co: met, thu-khen: 1}\n"
    "achievements:\n"
    "  - id: tt-1\n"
    "    subject: khoa-noi\n"
    "    date: 2026-07-10\n"
    "    title: Khám lưu động\n"
    "    content: phuc-vu\n"
    "    criterion: chuyen-mon\n"
    "    way: thematic\n"
    "    evidence: [BB 01/BB-BV]\n"
    "figures:\n"
    "  - {period: 2026-07, unit: khoa-noi, values: {luot-kham: 95.2}}\n"
    "council:\n"
    "  members: [{person: le-van-binh, role: chair}, {person: tran-thi-hoa, role: secretary}]\n"
    "meetings:\n"
    "  - {id: hop-1, date: 2026-07-20, chair: le-van-binh, present: [le-van-binh, tran-thi-hoa]}\n";

struct Mistake {
  std::string_view right;  ///< stands once in the campaign
  std::string_view wrong;
  std::string_view checks;  ///< reported
  bool elsewhere = false;   ///< the first is where an id is used, or its record begins
};

const Mistake kMistakes[] = {
    {"period: 2026-07-01..2026-10-31", "period: 01/07/2026 - 31/10/2026", "period-grammar"},
    {"period: 2026-07-01..2026-10-31", "period: 2026-10-31..2026-07-01", "period-grammar"},
    {"title: Thi đua mẫu", "title:", "missing-field"},
    {"aggregate: average", "aggregate: trung bình", "unknown-value"},
    {"due-day: 5", "due-day: 35", "out-of-range"},
    {"every: month", "every: tháng", "unknown-value"},
    {"rule-pack: vn-2025", "rule-pack: vn-2052", "unknown-rule-pack"},
    {"aggregate: average", "agregate: average", "unknown-key"},
    {"name: Bệnh viện Mẫu", "nme: Bệnh viện Mẫu", "unknown-key"},
    {"signer: {position: Giám đốc, name: Lê Văn Bình}",
     "signer: {position: Giám đốc, name: Lê Văn Bính}", "name-inconsistent"},
    {"signer: {position: Giám đốc, name: Lê Văn Bình}", "signer: Lê Văn Bình", "wrong-type"},
    {"contents:", "noi-dung:", "unknown-section"},
    {"{id: phuc-vu, title", "{id: phục-vụ, title", "id-grammar"},
    {"{id: phuc-vu, title", "{id: phong-cach, title", "unknown-content", true},
    {"applies-to: unit", "applies-to: tập thể", "unknown-value"},
    {"maximum: 60, floor: 50%", "maximum: 60, factor: 2", "unknown-key"},
    {"maximum: 60, floor", "maximum: 6O, floor", "number-grammar"},
    {"maximum: 60, floor", "maximum: 50, floor", "maxima-not-100", true},
    {"{id: chuyen-mon, title", "{id: chuyen-mon-kp, title", "unknown-criterion"},
    {"{id: thu-khen, title", "{id: thukhen, title", "unknown-criterion", true},
    {"points: 1, limit", "points: một, limit", "number-grammar"},
    {"{id: tot, title: Tốt, from: 80}", "{id: tot, title: Tốt, from: 80, weight: 2}",
     "unknown-key"},
    {"{id: dat, title: Đạt, from: 0}", "{id: dat, title: Đạt, from: 8}", "grade-gap"},
    {"better: higher", "better: cao hơn", "unknown-value"},
    {"{id: luot-kham, title", "{id: luot-kham-benh, title", "unknown-indicator", true},
    {"{id: khoa-noi, name", "{id: khoa-noi-th, name", "unknown-unit"},
    {"kind: other, head", "kind: khoa, head", "unknown-unit-kind"},
    {"head: le-van-binh", "head: Le Van Binh", "unknown-person"},
    {"head: le-van-binh", "head: le-van-bin", "unknown-person"},
    {"head: le-van-binh", "head: tran-thi-hoa", "head-not-of-unit"},
    {"{id: khoa-ngoai, name: Khoa Ngoại", "{id: khoa-noi, name: Khoa Ngoại",
     "duplicate-id unknown-unit"},
    {"{id: tran-thi-hoa, name", "{id: tran-thi-hoa-2, name", "unknown-person", true},
    {"unit: khoa-ngoai, class", "unit: Khoa Ngoại, class", "unknown-unit"},
    {"unit: khoa-ngoai, class", "class", "missing-field"},
    {"sex: female", "sex: nữ", "unknown-value"},
    {"class: direct", "class: trực tiếp", "unknown-value"},
    {"name: Trần Thị Hòa", "name: trần thị hòa", "name-not-capitalised"},
    {"name: Trần Thị Hòa", "name: BS. Trần Thị Hòa", "degree-before-name"},
    {"  - period: 2026-07\n", "  - period: 07/2026\n", "period-grammar"},
    {"  - period: 2026-07\n", "  - period: 2026-13\n", "period-grammar"},
    {"  - period: 2026-07\n", "  - period: 2025-07\n", "date-outside-campaign"},
    {"  - period: 2026-07\n", "  - period: 2026-Q3\n", "sheet-period"},
    {"round: self", "round: tự chấm", "unknown-value"},
    {"round: self", "vòng: self", "unknown-key"},
    {"    scores:\n", "    điểm:\n", "unknown-key"},
    {"khoa-noi: {chuyen", "khoa-noii: {chuyen", "unknown-subject"},
    {"chuyen-mon: 46.5", "chuyen-mon: 46,5", "decimal-comma"},
    {"chuyen-mon: 46.5", "chuyen-mon: 64.5", "score-above-maximum"},
    {"chuyen-mon: 46.5", "chuyen-mon: -4", "score-below-zero"},
    {"chuyen-mon: 46.5", "chuyen-mon: đạt", "unknown-value"},
    {"chuyen-mon: 46.5", "chuyen-mon:", "not-entered"},
    {"chuyen-mon: 46.5", "chuyen-mon: met", "score-wrong-kind"},
    {"chuyen-mon: 46.5", "chuyen-monn: 46.5", "unknown-criterion"},
    {"chuyen-mon: 46.5", "chuyen-mon:46.5", "missing-blank-after-colon"},
    {"chuyen-mon: 46.5", "chuyen-mon: 20", "criterion-floor"},
    {"chuyen-mon: 46.5", "chuyen-mon: \"46.5\"", "number-grammar"},
    {"khong-su-co: met}\n      khoa-ngoai", "khong-su-co: đạt}\n      khoa-ngoai", "unknown-value"},
    {"khong-su-co: met}\n      khoa-ngoai", "khong-su-co: 5}\n      khoa-ngoai",
     "score-wrong-kind"},
    {"thu-khen: 1}", "thu-khen: 1.5}", "score-wrong-kind"},
    {"phoi-hop: 35, khong", "phoi-hop: 35, phoi-hop: 36, khong", "repeated-key"},
    {"      khoa-ngoai: {", "\t    khoa-ngoai: {", "tab-indentation"},
    {"      khoa-ngoai: {", "     khoa-ngoai: {", "syntax"},
    {"subject: khoa-noi", "subject: Khoa Nội", "unknown-subject"},
    {"date: 2026-07-10", "date: 10/7/2026", "impossible-date"},
    {"date: 2026-07-10", "date: 2026-07-32", "impossible-date"},
    {"date: 2026-07-10", "date: 2020-07-10", "date-outside-campaign"},
    {"content: phuc-vu", "content: Đổi mới phong cách phục vụ", "unknown-content"},
    {"criterion: chuyen-mon", "criterion: Chuyên môn", "unknown-criterion"},
    {"way: thematic", "way: chuyên đề", "unknown-value"},
    {"evidence: [BB 01/BB-BV]", "evidence: BB 01/BB-BV", "wrong-type"},
    {"evidence: [BB 01/BB-BV]", "eviden: [BB 01/BB-BV]", "unknown-key"},
    {"{luot-kham: 95.2}", "{luot-kham: 95,2%}", "decimal-comma"},
    {"{luot-kham: 95.2}", "{luot-kham-benh: 95.2}", "unknown-indicator"},
    {"{luot-kham: 95.2}", "{luot-kham: 95.2%}", "number-grammar"},
    {"role: chair", "role: chủ tịch", "unknown-value"},
    {"[{person: le-van-binh, role", "[{person: le-van-bin, role", "unknown-person"},
    {"role: secretary", "role: chair", "council-chair"},
    {"chair: le-van-binh, present", "chair: le-van-bih, present", "unknown-person"},
    {"present: [le-van-binh, tran", "present: [tran", "voter-not-member"},
    {"date: 2026-07-20", "date: 20.7.2026", "impossible-date"},
    {"id: hop-1, ", "", "missing-field"},
};

/// The checks that report a problem, in the order of their places, and the line of the first.
struct Reported {
  std::string checks;
  size_t line = 0;
};

Reported reported_on(const std::string& text) {
  const campaign::test::CheckedText checked({2026, 8, 1}, text);
  Reported reported;
  for (const auto& one : checked.diagnostics.list()) {
    reported.checks += (reported.checks.empty() ? "" : " ") + std::string(one.check.name);
    if (reported.line == 0) reported.line = position(one.span).line;
  }
  return reported;
}

size_t line_at(const std::string& text, size_t at) {
  return 1 +
         static_cast<size_t>(std::count(text.begin(), text.begin() + static_cast<long>(at), '\n'));
}

}  // namespace

TEST_CASE("a single mistake is reported once") {
  REQUIRE(reported_on(kCampaign).checks == "");
  for (const auto& [right, wrong, checks, elsewhere] : kMistakes) {
    CAPTURE(wrong);
    const auto at = kCampaign.find(right);
    REQUIRE_MESSAGE(at != std::string::npos, right);
    auto text = kCampaign;
    text.replace(at, right.size(), wrong);
    const auto reported = reported_on(text);
    CHECK(reported.checks == checks);
    CHECK((reported.line == line_at(kCampaign, at)) != elsewhere);
    CHECK(std::count(checks.begin(), checks.end(), ' ') <= 1);
  }
}
