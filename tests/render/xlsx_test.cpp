// Workbooks read back: numbers are the document's numbers, days are days, and no text is a formula.
#include <doctest/doctest.h>

#include "base/date.hpp"
#include "processor_time.hpp"
#include "render/sample.hpp"
#include "render/workbook.hpp"
#include "render/xlsx/sheet_cells.hpp"
#include "render/xlsx/sheet_names.hpp"

using namespace campaign;
using namespace campaign::test;
using render::cell_texts;

namespace {

/// How a spreadsheet counts days.
std::string serial(const Date& day) {
  int count = 0;
  for (Date one{1999, 12, 31}; one < day; one = one.plus_days(1)) ++count;
  return std::to_string(36525 + count);
}

Report report_of(const std::string& markdown) {
  Report report{.schema = "campaign.test/1"};
  report.origin.keywords = "campaign.test/1; covid19-2021";
  report.origin.lines = {{"Mã kế hoạch", "covid19-2021"}, {"Kỳ báo cáo", *parse_period("2021-10")},
                         {"Phạm vi lọc", Value()},        {"Bản dữ liệu", "0123456"},
                         {"Có thay đổi chưa lưu", true},  {"Ngày lập", Date{2021, 11, 10}}};
  report.document = parse_markdown(markdown);
  return report;
}

/// What a template makes of a view.
Report report_filled(const char* markdown, const Value& view) {
  Report report{.schema = "campaign.test/1"};
  report.origin.keywords = report.schema;
  ShownValues values;
  Diagnostics diagnostics;
  const Template page("t.md", markdown);
  report.document = parse_markdown(fill(page, view, {.mark = values.mark()}, diagnostics), &values);
  return report;
}

std::string workbook(const Report& report) { return find_renderer("xlsx")->render(report, {}); }

}  // namespace

TEST_CASE("a workbook has a sheet for every table, and one that says where it comes from") {
  const auto bytes = workbook(
      report_of("# Báo cáo\n\n## I. Điểm\n\n| Đơn vị | Điểm |\n|:--|--:|\n| Sở | 97,50 |\n\n"
                "| Đơn vị | Bậc |\n|:--|--:|\n| Sở | 1 |\n\n| | |\n|---|---|\n| a | b |\n\n"
                "## II. Chỉ tiêu: [a/b] và những điều khác nữa\n\n> | Tên | Số |\n> |:--|--:|\n> | "
                "x | 2 |\n"));
  CHECK(sheet_names(bytes) ==
        std::vector<std::string>{"Điểm", "Điểm (2)", "Chỉ tiêu a b và những điều khác", "Nguồn"});
  const auto cells = cells_of(bytes, 4);
  CHECK(cells.at("B4").text == "covid19-2021");
  CHECK(cells.at("B5").text == "tháng 10/2021");
  CHECK(cells.at("B6").text == "—");
  CHECK(cells.at("B7").text == "0123456");
  CHECK(cells.at("B7").is_text);
  CHECK(cells.at("B8").text == "có");
  CHECK(cells.at("B9").text == serial({2021, 11, 10}));
}

TEST_CASE("a sheet is called as the line or the heading above it, without number and count") {
  const std::string table = "\n\n| Tên | Số |\n|:--|--:|\n| x | 2 |\n\n";
  const auto bytes =
      workbook(report_of("## I. Cá nhân (03)" + table + "4\\. Kết quả bỏ phiếu kín:" + table +
                         "Có mặt: 09 thành viên, gồm:" + table + "Một câu." + table +
                         "## Phụ lục II. Chế độ" + table));
  CHECK(sheet_names(bytes) == std::vector<std::string>{"Cá nhân", "Kết quả bỏ phiếu kín", "Có mặt",
                                                       "Cá nhân (2)", "Chế độ", "Nguồn"});
  CHECK(cells_of(bytes, 1).at("A1").text == "I. Cá nhân (03)");
}

TEST_CASE("numbers and days of the view are numbers and days of a workbook, and texts are texts") {
  const auto row = [](const char* name, Value number, Value day) {
    return Value::Record{{"name", name}, {"number", std::move(number)}, {"day", std::move(day)}};
  };
  const auto number = [](int64_t hundredths, int decimals) {
    return Value(Number{Points::hundredths(hundredths), decimals});
  };
  Value view;
  view.set("rows", Value::List{row("12", number(9750, 2), Date{2021, 7, 5}),
                               row("a", number(149000, 0), "31/02/2021"),
                               row("b", number(-50, 0), "05/7/2021"), row("c", "1.490", Value()),
                               row("d", Value(), Date{1890, 5, 19}),
                               row("e", number(99999999999999900, 2), Value())});
  view.set("share", number(1250, 0));
  const auto cells =
      cells_of(workbook(report_filled("## Bảng\n\n| Tên | Số | Ngày |\n|:--|--:|:--|\n"
                                      "{{#rows}}\n| {{name}} | {{number}} | {{day}} "
                                      "|\n{{/rows}}\n| f | {{share}} % | 97,50 |\n",
                                      view)),
               1);
  CHECK(cells.at("A1").text == "Bảng");
  CHECK(cells.at("B3").text == "Số");
  CHECK((cells.at("A4").is_text && cells.at("A4").text == "12"));
  CHECK((cells.at("B4").text == "97.5" && cells.at("B4").format == "#,##0.00"));
  CHECK((cells.at("C4").text == serial({2021, 7, 5}) && cells.at("C4").format == "dd/mm/yyyy"));
  CHECK((cells.at("B5").text == "1490" && cells.at("B5").format == "#,##0"));
  CHECK(cells.at("C5").is_text);
  CHECK((cells.at("B6").text == "-0.5" && cells.at("B6").format == "#,##0.0"));
  CHECK(cells.at("C6").is_text);
  CHECK((cells.at("B7").is_text && cells.at("B7").text == "1.490"));
  CHECK((cells.at("B8").is_text && cells.at("B8").text == "—"));
  CHECK(cells.at("C8").is_text);  // no spreadsheet knows the day
  CHECK(cells.at("B9").is_text);  // nor so many digits
  CHECK((cells.at("B10").text == "0.125" && cells.at("B10").format == "#,##0.0 %"));
  CHECK(cells.at("C10").is_text);
}

TEST_CASE("a number of the view is a number of a workbook in whatever column, with an arrow too") {
  Value view;
  view.set("place", Value::count(3));
  view.set("share", Value(Number{Points::hundredths(7778), 2}));
  view.set("up", Value::count(1));
  const auto cells =
      cells_of(workbook(report_filled("## Bảng\n\n| STT | Tỷ lệ | Trước | Sau | Mã |\n"
                                      "|:-:|:--|:-:|:-:|:-:|\n"
                                      "| {{place}} | {{share}} | ▼{{place}} | ▲{{up}} | 01 |\n",
                                      view)),
               1);
  CHECK((cells.at("A4").text == "3" && cells.at("A4").format == "#,##0"));
  CHECK((cells.at("B4").text == "77.78" && cells.at("B4").format == "#,##0.00"));
  CHECK((cells.at("C4").text == "-3" && cells.at("C4").format == R"("▲"#,##0;"▼"#,##0)"));
  CHECK((cells.at("D4").text == "1" && cells.at("D4").format == R"("▲"#,##0;"▼"#,##0)"));
  CHECK((cells.at("E4").is_text && cells.at("E4").text == "01"));  // no number, but a code
}

TEST_CASE("the head stays in sight, is repeated on paper, and can be filtered") {
  const auto bytes = workbook(report_of("## B\n\n| Tên | Số |\n|:--|--:|\n| a | 1 |\n"));
  const auto xml = part_of(bytes, "xl/worksheets/sheet1.xml");
  CHECK(xml.find("<pane ySplit=\"3\" topLeftCell=\"A4\"") != std::string::npos);
  CHECK(xml.find("<autoFilter ref=\"A3:B4\"/>") != std::string::npos);
  CHECK(xml.find("orientation=\"portrait\"") != std::string::npos);
  CHECK(xml.find("fitToHeight=\"0\"") != std::string::npos);
  CHECK(part_of(bytes, "xl/workbook.xml").find("'B'!$3:$3") == std::string::npos);
  CHECK(part_of(bytes, "xl/workbook.xml").find("B!$3:$3") != std::string::npos);
}

TEST_CASE("a table that is too wide for the sheet upright lies on its side") {
  std::string heads = "|", marks = "|";
  for (int i = 0; i < 8; ++i) heads += " " + std::string(20, 'x') + " |", marks += ":--|";
  const auto bytes = workbook(report_of("## B\n\n" + heads + "\n" + marks + "\n" + heads + "\n"));
  const auto xml = part_of(bytes, "xl/worksheets/sheet1.xml");
  CHECK(xml.find("orientation=\"landscape\"") != std::string::npos);
}

TEST_CASE("hostile text is in a workbook whole, and never a formula") {
  for (const auto& hostile : hostile_texts()) {
    const auto bytes = workbook(report_saying(hostile));
    const auto cells = cells_of(bytes, 1);
    const auto escaped = cell_texts(hostile).front();
    CHECK_MESSAGE(cells.at("A4").text == escaped, hostile.substr(0, 40));
    CHECK(cells.at("A4").is_text);
    const auto xml = part_of(bytes, "xl/worksheets/sheet1.xml");
    CHECK(xml.find("<f>") == std::string::npos);
    CHECK(xml.find("<f ") == std::string::npos);
  }
}

TEST_CASE("a text that is too long for a cell goes on below, and none is taken for an escape") {
  const auto pieces = cell_texts(std::string(70'000, 'x'));
  REQUIRE(pieces.size() == 3);
  CHECK(pieces[0] + pieces[1] + pieces[2] == std::string(70'000, 'x'));
  CHECK(cell_texts("a_x000D_b")[0] == "a_x005F_x000D_b");
  CHECK(cell_texts("a_x00ZZ_b")[0] == "a_x00ZZ_b");
  CHECK(cell_texts("")[0].empty());
  const auto cells = cells_of(workbook(report_saying(std::string(40'000, 'x'))), 1);
  CHECK(cells.at("A4").text.size() + cells.at("A5").text.size() == 40'000);
}

TEST_CASE("names of sheets are short, allowed and each once") {
  render::SheetNames names;
  CHECK(names.unique("a[b]:c*d?e/f\\g") == "a b c d e f g");
  CHECK(names.unique("'Điểm'") == "Điểm");
  CHECK(names.unique("ĐIỂM") == "ĐIỂM (2)");
  CHECK(names.unique("") == "Bảng");
  CHECK(names.unique("History") == "Bảng (2)");
  CHECK(names.unique(std::string(40, 'x')) == std::string(31, 'x'));
  CHECK(names.unique(std::string(40, 'x')) == std::string(27, 'x') + " (2)");
}

TEST_CASE("a chart is drawn from its cells, and what is missing is no zero") {
  const auto bytes =
      workbook(report_of("## Điểm\n\n```chart bar\ntitle: =1+1\ntarget: 90\n\n"
                         "| Đơn vị | Điểm |\n|:--|--:|\n| Sở | 97,50 |\n| Ban | — |\n```\n"));
  const auto cells = cells_of(bytes, 1);
  CHECK((cells.at("A1").is_text && cells.at("A1").text == "=1+1"));
  CHECK(cells.at("B4").text == "97.5");
  CHECK(cells.count("B5") == 0);
  CHECK(cells.at("C5").text == "90");
  const auto chart = part_of(bytes, "xl/charts/chart1.xml");
  CHECK(chart.find("barDir val=\"bar\"") != std::string::npos);
  CHECK(chart.find("$A$4:$A$5") != std::string::npos);
  CHECK(chart.find("dispBlanksAs") == std::string::npos);  // then blanks are gaps
}

TEST_CASE("the same report is the same workbook, and 1,000 rows take less than 150 ms") {
  Value::List rows;
  for (int i = 1; i <= 1000; ++i)
    rows.push_back(Value::Record{{"number", Value::count(i)},
                                 {"day", Date{2021, 7, 5}},
                                 {"points", Value::points(Points::hundredths(9750))}});
  Value view;
  view.set("rows", std::move(rows));
  const auto report = report_filled(
      "## Bảng\n\n| TT | Đơn vị | Ngày | Điểm |\n|--:|:--|:--|--:|\n{{#rows}}\n"
      "| {{number}} | Đơn vị {{number}} | {{day}} | {{points}} |\n{{/rows}}\n",
      view);
  std::string bytes;
  const double took = least_milliseconds([&] { bytes = workbook(report); });
  MESSAGE("1,000 rows became a workbook in " << took << " ms");
  CHECK(took < bound_here(150));
  CHECK(workbook(report) == bytes);
  CHECK(bytes.find("campaign.test/1") != std::string::npos);  // what tells that a file is ours
  CHECK(cells_of(bytes, 1).at("D1003").text == "97.5");
}
