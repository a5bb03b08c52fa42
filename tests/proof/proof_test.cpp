// Slips that are found in texts, and those that are none.
#include <doctest/doctest.h>

#include "proof/numbered_lists.hpp"
#include "proof/slip.hpp"
#include "proof/title.hpp"

using namespace campaign;

namespace {

Campaign campaign_of(const std::vector<std::string>& people) {
  Campaign campaign;
  for (const auto& name : people) campaign.people.push_back({.name = {name}});
  campaign.units.push_back({.name = {"Phòng Thông tin - Báo chí - Xuất bản"}});
  campaign.units.push_back({.name = {"Văn phòng"}});
  return campaign;
}

/// What was found in a text, between bars.
std::string found(Slips (*find)(std::string_view, const Names&), std::string_view text,
                  const std::vector<std::string>& people = {}) {
  std::string list;
  for (const auto& slip : find(text, Names(campaign_of(people))))
    list += (list.empty() ? "" : "|") + std::string(slip.where);
  return list;
}

}  // namespace

TEST_CASE("numbers of documents below ten") {
  const auto in = [](std::string_view text) { return found(texts::number_not_padded, text); };
  CHECK(in("Số: 5/TTr-STTTT, 7/2021/QĐ-UBND và 6/2022/QH15.") ==
        "5/TTr-STTTT|7/2021/QĐ-UBND|6/2022/QH15");
  CHECK(in("05/TTr-STTTT, 15/QĐ-STTTT, 12/5/QĐ-X, 1.5/QĐ-X, a5/QĐ-X") == "");
  CHECK(in("5/7/2021, 1/2, 5/người, 5/Km") == "");
  CHECK(in("/") == "");
  CHECK(in("5/") == "");
}

TEST_CASE("text typed for an old font") {
  const auto in = [](std::string_view text) { return found(texts::old_font, text); };
  CHECK(in("Ph¹m V¨n Dòng, Nguyeãn Vaên; NguyÔn | §µo") == "Ph¹m V¨n Dòng|Nguyeãn Vaên|NguyÔn|§µo");
  CHECK(in("Traàn Thò Thuøy\nb: UBND tØnh") == "Traàn Thò Thuøy|UBND tØnh");
  CHECK(in("Loïc, Anaïs, Noël, Raphaël, Saïgon, août, où, Citroën, Hélène, François, Chloé") == "");
  CHECK(in("H'Hen Niê, Y Blôk Êban, Ksơr H'Bơ̆, Siu Ñuêr, K’Să Hạ, Thạch Sô Phia, ស្រី") == "");
  CHECK(in("«An», « n », Viettel®, ©2021, 5 µm, 5µm, m³, 25°, § 5, №, 1ª, ½, Hoàng, khoá, Thuý") ==
        "");
  CHECK(in("SỞ THÔNG TIN, Đắk Lắk, giữ gìn, quý, nghiêng, khuỷu, oằn, Ý Yên, TrÀ") == "");
}

TEST_CASE("zeros of days and months") {
  const auto in = [](std::string_view text) { return found(texts::date_not_padded, text); };
  CHECK(in("ngày 5 tháng 01, ngày 05 tháng 1, ngày 15 tháng 09 năm 2021") ==
        "5 tháng 01|05 tháng 1|15 tháng 09");
  CHECK(in("ngày 05 tháng 01, ngày 05 tháng 7, ngày 15 tháng 12, ngày … tháng …") == "");
  CHECK(in("5/7/2021; 05/1/2021; 5/01/2021") == "5/7/2021|05/1/2021|5/01/2021");
  CHECK(in("04/8/2021, 04/08/2021, 21/9/2021, 5/1992, 32/1/2021, 5/13/2021, 1/2/3") == "");
  CHECK(in("ngày 5") == "");
}

TEST_CASE("classes of orders") {
  const auto in = [](std::string_view text) { return found(texts::rank_not_capitalised, text); };
  CHECK(in("Huân chương Lao động hạng nhất, Huân chương Chiến công hạng ba.") == "nhất|ba");
  CHECK(in("Huân chương Lao động hạng Nhất; giải hạng nhất; kỹ sư hạng ba") == "");
  CHECK(in("hạng nhất\nHuân chương Lao động hạng bay") == "");
}

TEST_CASE("names spelled in two ways") {
  const auto in = [](std::string_view text) {
    return found(texts::name_inconsistent, text,
                 {"Trần Thị Hòa", "Nguyễn Văn An", "Kim Hòa", "Đỗ Văn Tám"});
  };
  CHECK(in("Trần Thị Hoà, Trần Thị Hoa và Nguyễn văn An") ==
        "Trần Thị Hoà|Trần Thị Hoa|Nguyễn văn An");
  CHECK(in("Ðỗ Văn Tám; Nguyễn  Văn An") == "Ðỗ Văn Tám|Nguyễn  Văn An");
  CHECK(in("Trần Thị Hòa, TRẦN THỊ HÒA, Nguyễn Văn Ánh, Nguyễn Văn, Văn An") == "");
  CHECK(in("Nguyễn\u00a0Văn\u00a0An") == "");
  CHECK(in("Kim Hoà") == "Kim Hoà");
  CHECK(in("Kim Hoa, Văn Phòng, văn phòng") == "");
  CHECK(in("Phòng Thông tin – Báo chí – Xuất bản") == "Phòng Thông tin – Báo chí – Xuất bản");
  CHECK(in("Phòng Thông tin - Báo chí - Xuất bản") == "");
}

TEST_CASE("names with signs are not compared with themselves") {
  const auto in = [](std::string_view text) {
    return found(texts::name_inconsistent, text, {"Trần Văn Lộc.", "Lý Văn Hùng (nghỉ phép)"});
  };
  CHECK(in("name: Trần Văn Lộc., Lý Văn Hùng, LÝ VĂN HÙNG (nghỉ phép)") == "");
  CHECK(in("Trần Văn Lôc") == "Trần Văn Lôc");
}

TEST_CASE("degrees before a name") {
  CHECK(degree_in("ThS. Lê Văn Bình") == "ThS.");
  CHECK(degree_in("PGS.TS. Lê Văn Bình") == "PGS.TS.");
  CHECK(degree_in("PGS. TS. Lê Văn Bình") == "PGS. TS.");
  CHECK(degree_in("Thạc sĩ Lê Văn Bình") == "Thạc sĩ");
  CHECK(degree_in("Lê Văn Bình") == "");
  CHECK(degree_in("TS.") == "TS.");
  CHECK(degree_in("BS.CKI Lê Văn Bình") == "BS.CKI");
  CHECK(degree_in("BS Lê Văn Bình") == "");
  CHECK(degree_in("Ông Lê Văn Bình") == "");
}

TEST_CASE("titles before a name") {
  CHECK(title_in("BS Lê Văn Bình") == "BS");
  CHECK(title_in("ThS - BS. CK 2 Lê Văn Bình") == "ThS - BS. CK 2");
  CHECK(title_in("ThS/BS.Lê Văn Bình") == "ThS/BS.");
  CHECK(title_in("Ông Đ/c Lê Văn Bình") == "Ông Đ/c");
  CHECK(title_in("Đ/c Ông Lê Văn Bình") == "Đ/c Ông");
  CHECK(title_in("Y sĩ Lê Văn Bình") == "Y sĩ");
  CHECK(title_in("Y Sĩ Niê") == "");
  CHECK(title_in("Trưởng khoa Lê Văn Bình") == "Trưởng khoa");
  CHECK(title_in("Thầy thuốc ưu tú Lê Văn Bình") == "Thầy thuốc ưu tú");
  CHECK(title_in("Hòa thượng Thạch Sok Xane") == "Hòa thượng");
  CHECK(title_in("Nguyễn thị Kim Ngọc Lan") == "");
  CHECK(title_in("Đàng thị Kim Ngọc Lan") == "");
  CHECK(title_in("Ông Thị Bạch") == "");
  CHECK(title_in("Anh Thư") == "");
  CHECK(title_in("Ksor H'Bia") == "");
}

TEST_CASE("lists of a document") {
  const auto lists = lists_of(
      "II. Tập thể nào cũng tốt\n1. Không phải danh sách\n"
      "I. TẬP THỂ: 02\n1. Văn phòng\n2. Thanh tra\n"
      "**II. CÁ NHÂN**\n1\tTrần Thị Hòa\n| 2 | Nguyễn Văn An |\n2021 không phải dòng\n"
      "Nội dung khác\n1. Một\n2. Hai\n");
  REQUIRE(lists.size() == 2);
  CHECK(lists[0].kind == Counted::units);
  CHECK(lists[0].announced == 2);
  CHECK(lists[0].rows == 2);
  CHECK(lists[1].kind == Counted::people);
  CHECK(!lists[1].announced);
  CHECK(lists[1].rows == 2);
}
