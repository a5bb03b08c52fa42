// Drafts beside the papers that data gives: what differs, what was added, and what is the same.
#include <doctest/doctest.h>

#include "base/text.hpp"
#include "proof/draft.hpp"

using namespace campaign;

namespace {

Campaign campaign_with_people() {
  Campaign campaign;
  for (const auto* name : {"Lê Văn An", "Trần Thị Bé", "Kim Sa Rây"})
    campaign.people.push_back({.name = {name}});
  campaign.units.push_back({.name = {"Phòng Tổ chức - Hành chính"}});
  return campaign;
}

/// `{name: Lê Văn An}` of a template as it was filled, with its marks.
std::string marked(std::string_view text, Facts& facts) {
  std::string all;
  for (size_t at = 0; at < text.size();) {
    const size_t end = text[at] == '{' ? text.find('}', at) : text.npos;
    if (end == text.npos) {
      all += text[at++];
      continue;
    }
    const auto tag = text.substr(at + 1, end - at - 1);
    const auto name = std::string(tag.substr(0, tag.find(':')));
    const auto value = trim(tag.substr(tag.find(':') + 1));
    all += facts.marked({name, std::string(value)}, value);
    at = end + 1;
  }
  return all;
}

/// `check: words`, between bars.
std::string told(std::string_view paper, const std::string& text) {
  Facts facts([](const Fact&) { return true; });
  const auto campaign = campaign_with_people();
  const Names names(campaign);
  const LawFinder law = [](std::string_view) { return nullptr; };
  std::deque<SourceFile> drafts;
  drafts.emplace_back("draft.md", text);
  DraftSet set{drafts, names, law, {2022, 6, 15}};
  set.papers.push_back({marked(paper, facts), &facts});
  set.titles = {"Giấy khen của Giám đốc Sở", "Huân chương Lao động hạng Ba"};
  Diagnostics found;
  proofread(set, found);
  found.sort();
  std::string list;
  for (const auto& one : found.list())
    list += (list.empty() ? "" : "|") + std::string(one.check.name) + ": " +
            std::string(one.span.text());
  return list;
}

constexpr std::string_view kRow =
    "1. Ông {name: Lê Văn An}, {position: Chuyên viên}, {unit: Văn phòng}.";
constexpr std::string_view kMeeting =
    "Căn cứ kết quả họp {date.long: ngày 08 tháng 6 năm 2022}, Hội đồng đề nghị.";
constexpr std::string_view kMoney = "Tiền thưởng là {money: 450.000} đồng, chi từ quỹ.";

}  // namespace

TEST_CASE("what was added to a line") {
  CHECK(told(kRow, "1. Ông Lê Văn An, Chuyên viên, Văn phòng; Huân chương Lao động hạng Ba.") ==
        "fact-added: Huân chương Lao động hạng Ba");
  CHECK(told(kRow, "1. Ông Lê Văn An, Chuyên viên, Văn phòng; Bằng khen của Bộ trưởng.") ==
        "fact-added: Bằng khen của Bộ trưởng");
  CHECK(told(kRow, "1. Ông Lê Văn An và Bà Trần Thị Bé, Chuyên viên, Văn phòng.") ==
        "fact-added: Bà Trần Thị Bé");
  CHECK(told(kRow, "1. Ông Lê Văn An và Bà Võ Thị Không, Chuyên viên, Văn phòng.") ==
        "fact-added: Bà Võ Thị Không");
  CHECK(told(kRow, "1. Ông Lê Văn An, Lê Hữu Không, Chuyên viên, Văn phòng.") ==
        "fact-added: Lê Hữu Không");
  CHECK(told(kRow, "1. Ông Lê Văn An, Chuyên viên, Văn phòng, Phòng Tổ chức - Hành chính.") ==
        "fact-added: Phòng Tổ chức - Hành chính");
  CHECK(told(kMeeting,
             "Căn cứ kết quả họp ngày 08 tháng 6 năm 2022 và ngày 09/6/2022, Hội đồng "
             "đề nghị.") == "fact-added: 09/6/2022");
  CHECK(told(kMeeting,
             "Căn cứ Quyết định số 12/QĐ-STTTT và kết quả họp ngày 08 tháng 6 năm 2022, "
             "Hội đồng đề nghị cho 02 tập thể.") ==
        "fact-added: 12/QĐ-STTTT|fact-added: 02 tập thể");
  CHECK(told(kMoney, "Tiền thưởng là 450.000 đồng và 1.000.000 đồng, chi từ quỹ.") ==
        "fact-added: 1.000.000 đồng");
}

TEST_CASE("what the paper says is told again") {
  constexpr std::string_view kVoted =
      "| 1 | {name: Trần Thị Bé} | {agree: 7}/{members: 9} |\n| 2 | {name: Lê Văn An} | {agree: "
      "6}/{members: 9} |\n\nCuộc họp kết thúc lúc {end: 10} "
      "giờ cùng ngày.";
  const std::string row = "| 1 | Trần Thị Bé | 7/9 |\n| 2 | Lê Văn An | 6/9 |\n\n",
                    end = "Cuộc họp kết thúc lúc 10 giờ ";
  const std::string said = "sau khi Hội đồng ghi nhận bà Trần Thị Bé chỉ được ";
  CHECK(told(kVoted, row + end + said + "7/9 phiếu cùng ngày.") == "");
  CHECK(told(kVoted, row + end + said + "8/9 phiếu cùng ngày.") == "fact-added: 8/9");
  CHECK(told(kVoted, row + end + said + "6/9 phiếu cùng ngày.") == "fact-added: 6/9");
  CHECK(told(kVoted, row + end + "8/9 cùng ngày.") == "fact-added: 8/9");
  constexpr std::string_view kLaw =
      "Căn cứ Nghị định số {number: 91/2017/NĐ-CP} ngày của Chính phủ;\n\nChưa đối chiếu với văn "
      "bản: Nghị định 91/2017/NĐ-CP, Điều 3.";
  CHECK(told(kLaw,
             "Căn cứ Nghị định số 19/2017/NĐ-CP ngày của Chính phủ;\n\nChưa đối chiếu với văn "
             "bản: Nghị định 19/2017/NĐ-CP, Điều 3.") == "fact-differs: 19/2017/NĐ-CP");
}

TEST_CASE("a cell of a table") {
  constexpr std::string_view kBorn = "| 1 | {name: Lê Văn An} | {born.year: 1985} |  | x |";
  CHECK(told(kBorn, "| 1 | Lê Văn An | 1985 |  | x |") == "");
  CHECK(told(kBorn, "| 1 | Lê Văn An |  | 1985 | x |") == "fact-differs: 1985");
  CHECK(told(kBorn, "| 1 | Lê Văn An | 1985 |  |  | x |") == "");
  CHECK(told(kBorn, "| 1 | Trần Thị Bé | 1985 |  | x |") == "fact-differs: Trần Thị Bé");
}

TEST_CASE("a time of the day") {
  constexpr std::string_view kStart = "Bắt đầu: {hour: 08} giờ {minute: 00} phút, tại trụ sở.";
  CHECK(told(kStart, "Bắt đầu: 8 giờ, tại trụ sở.") == "");
  CHECK(told(kStart, "Bắt đầu: 8 giờ 00 phút, tại trụ sở.") == "");
  CHECK(told(kStart, "Bắt đầu: 09 giờ 00 phút, tại trụ sở.") == "fact-differs: 09 giờ 00 phút");
  CHECK(told(kStart, "Bắt đầu: 8 giờ 30 phút, tại trụ sở.") == "fact-differs: 8 giờ 30 phút");
}

TEST_CASE("what may be added") {
  CHECK(told(kRow, "1. Ông Lê Văn An, Chuyên viên, Văn phòng, đang đi học.") == "");
  CHECK(told(kMeeting,
             "Căn cứ vào kết quả họp ngày 08 tháng 6 năm 2022 tại trụ sở, Hội đồng thống "
             "nhất đề nghị.\n\nKính gửi kèm 12 ảnh chụp ngày 01 tháng 3 năm 2022.") == "");
  CHECK(told(kMeeting,
             "Căn cứ kết quả họp ngày 08 tháng 6 năm 2022, Hội đồng đề nghị.\n\nNgoài ra "
             "đề nghị tặng Huân chương Lao động hạng Ba, thưởng 900.000 đồng.") ==
        "fact-added: Huân chương Lao động hạng Ba|fact-added: 900.000 đồng");
}

TEST_CASE("what was filled in") {
  constexpr std::string_view kPaper = "1. Ông {name: Lê Văn An}: \\[… tóm tắt thành tích\\].";
  CHECK(told(kPaper, "1. Ông Lê Văn An: \\[… tóm tắt thành tích\\].") ==
        "place-to-fill-in: [… tóm tắt thành tích\\]");
  CHECK(told(kPaper, "1. Ông Lê Văn An: [...].") == "place-to-fill-in: [...]");
  CHECK(told(kPaper, "1. Ông Lê Văn An: [… ].") == "place-to-fill-in: [… ]");
  CHECK(told(kPaper, "1. Ông Lê Văn An: ….") == "place-to-fill-in: …");
  CHECK(told(kPaper, "1. Ông Lê Văn An: trực, lái xe, ….") == "");
  CHECK(told(kPaper, "1. Ông Lê Văn An: trực 12 đêm từ ngày 01/3/2022, được tặng Giấy khen.") ==
        "");
  CHECK(told(kPaper, "1. Ông Lê Văn An: cùng bà Trần Thị Bé trực chốt.") ==
        "other-named: bà Trần Thị Bé");
  CHECK(told(kPaper, "1. Ông Lê Văn An: trực từ 2022-03-01 đến 31/4/2022.") ==
        "date-form: 2022-03-01|date-form: 31/4/2022");
  CHECK(told("Số:      /QĐ-STTTT\nngày     tháng     năm {year: 2022}",
             "Số: 12/QĐ-STTTT\nngày 20 tháng 6 năm 2022") == "");
  CHECK(told("Số:      /QĐ-STTTT\nngày     tháng     năm {year: 2022}",
             "Số: 12/QĐ-STTTT\nngày 20 tháng 6 năm 2023") == "fact-differs: 20 tháng 6 năm 2023");
  CHECK(told("Số:      /QĐ-STTTT\nngày     tháng     năm {year: 2022}",
             "Số: 12/QĐ-STTTT\nngày 06 tháng 01 năm 2023") == "");
}

TEST_CASE("the power by which somebody signs") {
  CHECK(told("| **{position: Giám đốc}** |", "| **KT. Giám đốc** |") ==
        "fact-differs: KT. Giám đốc");
}

TEST_CASE("a bracket that was left over") {
  constexpr std::string_view kPaper =
      "1. Ông {name: Lê Văn An}: \\[… tóm tắt\\]; Bà {name: Trần Thị Bé}.";
  CHECK(told(kPaper, "1. Ông Lê Văn An: Trực 12 đêm\\]; Bà Trần Thị Bé.") == "");
  CHECK(told(kPaper, "1. Ông Lê Văn Anh: Trực 12 đêm\\]; Bà Trần Thị Bé.") ==
        "fact-differs: Lê Văn Anh: Trực 12 đêm");
}

TEST_CASE("paragraphs that were filled in") {
  const std::string paper =
      "Họp {date.long: ngày 08 tháng 6 năm 2022}.\n\n3. Thảo luận: [… ý kiến]"
      "\n\n4. Kết luận: thống nhất tặng {award: Giấy khen}.";
  CHECK(told(paper,
             "Họp ngày 08 tháng 6 năm 2022.\n\n3. Thảo luận: Có ý kiến của bà Trần Thị Bé.\n\n"
             "Ông Kim Sa Rây: năm sau xét Huân chương Lao động hạng Ba.\n\n"
             "4. Kết luận: thống nhất tặng Giấy khen.") == "");
}

TEST_CASE("a line of a cell may end behind a name") {
  CHECK(told("| 1 | {name: Lê Văn An} | x |", "| 1 | Lê Văn An<br> | x |") == "");
  CHECK(told("| 1 | {name: Lê Văn An} | x |", "| 1 | Lê Văn An<br/>Bậc 3 | x |") == "");
}

TEST_CASE("names written otherwise") {
  CHECK(told(kRow, "1. Ông lê văn an, Chuyên viên, Văn phòng.") == "name-inconsistent: lê văn an");
  CHECK(told(kRow, "1. Ông LÊ VĂN AN, Chuyên viên, Văn phòng.") == "name-inconsistent: LÊ VĂN AN");
  CHECK(told(kRow, "1. Ông Lê Văn Ân, Chuyên viên, Văn phòng.") == "fact-differs: Lê Văn Ân");
  CHECK(told(kRow, "1. Ông Lê Vằn An, Chuyên viên, Văn phòng.") == "fact-differs: Lê Vằn An");
  CHECK(told(kRow, "1. Ông Lê Văn An, Chuyên viên, Văn phòng.\n\nNgười lập: trần thị bé") ==
        "name-inconsistent: trần thị bé");
}

TEST_CASE("letters that are not composed are told as such") {
  CHECK(told(kRow, "1. Ông Le\u0302 Va\u0306n An, Chuyên viên, Văn phòng.") ==
        "text-not-composed: Le\u0302");
}

TEST_CASE("the same in other writing") {
  for (const auto* day : {"ngày 8/6/2022", "ngày 08/6/2022", "ngày 08/06/2022"})
    CHECK(told(kMeeting, "Căn cứ kết quả họp " + std::string(day) + ", Hội đồng đề nghị.")
              .find("fact") == std::string::npos);
  for (const auto* sum : {"450 000", "450000", "450\u00A0000", "450.000đ"})
    CHECK(told(kMoney, "Tiền thưởng là " + std::string(sum) + " đồng, chi từ quỹ.") == "");
  CHECK(told(kMoney, "Tiền thưởng là 450 001 đồng, chi từ quỹ.") == "fact-differs: 450 001");
}

TEST_CASE("lines joined and broken") {
  const auto paper = std::string(kMeeting) + "\n\n" + std::string(kMoney);
  const std::string meeting = "Căn cứ kết quả họp ngày 08 tháng 6 năm 2022, Hội đồng đề nghị.";
  const std::string money = "Tiền thưởng là 450.000 đồng, chi từ quỹ.";
  CHECK(told(paper, meeting + " " + money) == "");
  CHECK(told(std::string(kMeeting) + " " + std::string(kMoney), meeting + "\n\n" + money) == "");
  CHECK(told(paper, meeting + " Tiền thưởng là 900.000 đồng, chi từ quỹ.") ==
        "fact-differs: 900.000");
  CHECK(told(paper,
             "Căn cứ kết quả họp\nngày 08 tháng\n6 năm 2022, Hội\nđồng đề nghị.\n\n"
             "Tiền thưởng là\n450.000 đồng, chi từ quỹ.") == "");
  CHECK(told(paper, money) == "fact-missing: Tiền thưởng là 450.000 đồng, chi từ quỹ.");
}

TEST_CASE("a total in a line of its own") {
  CHECK(told("Cộng\n{total: 450.000}\nHết", "Cộng\n900.000\nHết") == "fact-differs: 900.000");
}

TEST_CASE("rows in another order") {
  constexpr int kRows = 300;
  std::string paper;
  std::vector<std::string> rows;
  for (int i = 0; i < kRows; ++i) {
    const auto name = "Lê Thị " + std::string(1, static_cast<char>('A' + i % 26)) +
                      static_cast<char>('a' + i / 26) + " Hoa";
    paper += std::to_string(i + 1) + ". Bà {name: " + name +
             "}, {position: Chuyên viên}, {unit: " + "Phòng " + std::to_string(i % 7) +
             "}, {money: 450.000} đồng\n";
    rows.push_back(". Bà " + name + ", Chuyên viên, Phòng " + std::to_string(i % 7) +
                   ", 450.000 đồng\n");
  }
  std::string draft;
  for (int i = 0; i < kRows; ++i)
    draft += std::to_string(i + 1) + rows[static_cast<size_t>(i * 101 % kRows)];
  CHECK(told(paper, draft) == "");
  const auto at = draft.find("Bà Lê Thị Cc Hoa, Chuyên viên");
  const auto changed =
      replace_all(draft, "Bà Lê Thị Cc Hoa, Chuyên viên", "Bà Lê Thị Cc Hoa, Phó phòng");
  REQUIRE(at != draft.npos);
  CHECK(told(paper, changed) == "fact-differs: Phó phòng");
}
