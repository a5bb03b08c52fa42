// CSV: one rectangular table, for programs and for Excel.
#include <doctest/doctest.h>

#include "render/sample.hpp"

using namespace campaign;

namespace {

std::string csv(const Value& rows, const RenderOptions& options = {}, const Value& view = {}) {
  Report report{.view = view, .table = "rows"};
  report.view.set("rows", rows);
  return find_renderer("csv")->render(report, options);
}

Value points(int64_t hundredths) { return Value::points(Points::hundredths(hundredths)); }

Value unit(const char* name, Value::List months) {
  return Value::Record{{"name", name}, {"months", std::move(months)}, {"total", points(9750)}};
}

Value month(const char* name, Value value) {
  return Value::Record{{"month", *parse_period(name)}, {"points", std::move(value)}};
}

}  // namespace

TEST_CASE("numbers are plain, days and periods as in the data, and missing is a dash") {
  CHECK(csv(Value::List{Value::Record{{"name", "Sở"},
                                      {"points", points(9750)},
                                      {"day", Date{2021, 9, 5}},
                                      {"period", *parse_period("2021-Q3")},
                                      {"late", true},
                                      {"note", Value()}}}) ==
        "name,points,day,period,late,note\r\nSở,97.5,2021-09-05,2021-Q3,true,—\r\n");
}

TEST_CASE("quotes, separators and line ends are quoted") {
  CHECK(csv(Value::List{
            Value::Record{{"a", "x,y"}, {"b", "nói \"được\""}, {"c", "1\n2"}, {"d", "e;f"}}}) ==
        "a,b,c,d\r\n\"x,y\",\"nói \"\"được\"\"\",\"1\n2\",e;f\r\n");
}

TEST_CASE("a list inside a row becomes columns, and every row has all of them") {
  CHECK(csv(Value::List{unit("A", {month("2021-10", points(8000))}),
                        unit("B", {month("2021-10", Value()), month("2021-11", points(-50))})}) ==
        "name,2021-10,2021-11,total\r\nA,80,—,97.5\r\nB,—,-0.5,97.5\r\n");
}

TEST_CASE("elements of more fields, records, and plain lists") {
  const Value criterion =
      Value::Record{{"title", "Tham mưu"}, {"points", points(100)}, {"note", "x"}};
  CHECK(csv(Value::List{Value::Record{{"plan", Value::Record{{"id", "a"}, {"number", "85"}}},
                                      {"criteria", Value::List{criterion}},
                                      {"for", Value::List{"t1", "t2"}},
                                      {"none", Value::List{}}}}) ==
        "plan.id,plan.number,Tham mưu.points,Tham mưu.note,for\r\na,85,1,x,t1; t2\r\n");
}

TEST_CASE("columns of the same name are both kept") {
  const Value twice = Value::List{Value::Record{{"title", "total"}, {"points", points(100)}},
                                  Value::Record{{"title", "total"}, {"points", points(200)}}};
  CHECK(csv(Value::List{Value::Record{{"total", points(300)}, {"criteria", twice}}}) ==
        "total,total (2),total (3)\r\n3,1,2\r\n");
}

TEST_CASE("every row says where it comes from") {
  Value view;
  view.set("provenance",
           Value::Record{{"plan", "85/KH"}, {"on", Date{2022, 1, 2}}, {"files", Value::List{"x"}}});
  CHECK(csv(Value::List{Value::Record{{"a", "b"}}}, {}, view) ==
        "a,provenance.plan,provenance.on\r\nb,85/KH,2022-01-02\r\n");
  CHECK(csv(Value::List{}, {}, view) == "provenance.plan,provenance.on\r\n");
  CHECK(csv(Value::List{}) == "");
}

TEST_CASE("another table can be asked for, also inside a record") {
  Value view;
  view.set("council", Value::Record{{"members", Value::List{Value::Record{{"name", "An"}}}}});
  CHECK(csv(Value::List{}, {.table = "council.members"}, view) == "name\r\nAn\r\n");
  CHECK(tables_in(view) == std::vector<std::string>{"council.members"});
}

TEST_CASE("no text is a formula") {
  const char* risky[] = {"=cmd|'/C calc'!A0", "+1", "-1", "@SUM(A1)", "\tx"};
  for (const std::string text : risky)
    CHECK(csv(Value::List{Value::Record{{"a", text}}}) == "a\r\n'" + text + "\r\n");
  CHECK(csv(Value::List{Value::Record{{"=a", "\rx"}}}) == "'=a\r\n\"'\rx\"\r\n");
}

TEST_CASE("Excel with Vietnamese settings opens it by a double click") {
  CHECK(csv(Value::List{Value::Record{{"tên", "a;b"}, {"điểm", points(9750)}, {"số", "9.5"}}},
            {.excel = true}) == "\xEF\xBB\xBFtên;điểm;số\r\n\"a;b\";97,5;\"=\"\"9.5\"\"\"\r\n");
}

TEST_CASE("hostile text is there, whole") {
  for (const auto& text : test::hostile_texts()) {
    const auto file = csv(Value::List{Value::Record{{"a", text}}});
    CHECK(replace_all(file, "\"\"", "\"").find(text) != std::string::npos);
  }
}

TEST_CASE("for Excel, texts that look like numbers, days or times stay texts") {
  const auto cell = [](const std::string& text) {
    const auto all = csv(Value::List{Value::Record{{"a", text}}}, {.excel = true});
    return all.substr(all.find("\r\n") + 2, all.rfind("\r\n") - all.find("\r\n") - 2);
  };
  for (const auto* text :
       {"007", "12/2021", "1-2", "10e3", "1,5", "1.234", "10:30", "5/9", "50%", "1 000", "-5",
        "+84901234567", "10:30 AM", "1234567890123456", "3-Mar", "TRUE", "Sep 2021", "(5)"}) {
    CAPTURE(text);
    CHECK(cell(text) == "\"=\"\"" + std::string(text) + "\"\"\"");
  }
  for (const auto* text : {"Sở", "12/QĐ-SM", "a1", "khoa 2", "-", "—", "Mar", "May 10 áo"}) {
    CAPTURE(text);
    CHECK(cell(text).find("=\"") == std::string::npos);
  }
  CHECK(csv(Value::List{Value::Record{{"a", "007"}}}) == "a\r\n007\r\n");
}
