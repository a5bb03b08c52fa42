// The counts of awards: every award is in one row of each division, or told; the forms of
// statistics hold the same awards as the report of awards.
#include <doctest/doctest.h>

#include "json_reader.hpp"
#include "report/statistics.hpp"
#include "workplace.hpp"

using namespace campaign;
using namespace campaign::testing;

namespace {

Value asked(const Workplace& place, std::vector<std::string> words) {
  words.insert(words.begin(), "report");
  words.insert(words.end(), {"-f", "json"});
  const auto shown = place.run_campaign(std::move(words));
  REQUIRE_MESSAGE(shown.code == 0, shown.err);
  return read_json(shown.out);
}

int64_t number(const Value& view, std::initializer_list<const char*> path) {
  const Value* at = &view;
  for (const auto* key : path) {
    at = at->find(key);
    REQUIRE_MESSAGE(at != nullptr, key);
  }
  REQUIRE(at->get<Number>() != nullptr);
  return at->get<Number>()->value.hundredths() / 100;
}

int64_t sum(const Value& view, const std::vector<const char*>& codes, const char* column) {
  int64_t sum = 0;
  for (const auto* code : codes) sum += number(view, {"by-code", code, column});
  return sum;
}

Workplace awards() { return Workplace({.fixture = "khen-thuong", .today = {2021, 12, 31}}); }

}  // namespace

TEST_CASE("the levels of the awards of a year sum to all of them") {
  const auto place = awards();
  const auto all = asked(place, {"awards"});
  const auto state = asked(place, {"statistics-0702"});
  const auto province = asked(place, {"statistics-0703"});
  const int64_t total = number(all, {"total", "total"});
  CHECK(total == 11);
  CHECK(number(state, {"decided", "total"}) == total);
  CHECK(number(state, {"by-code", "01", "total"}) == number(state, {"decided", "state"}));
  CHECK(number(province, {"by-code", "01", "total"}) == number(province, {"decided", "province"}));
  CHECK(number(state, {"decided", "state"}) + number(state, {"decided", "province"}) +
            number(state, {"decided", "agency"}) + number(state, {"decided", "unknown"}) ==
        total);
}

TEST_CASE("rows of the form of state awards sum to the first") {
  const auto place = awards();
  for (const auto* kind : {"statistics-0702", "statistics-0602"}) {
    const auto view = asked(place, {kind});
    const int64_t total = number(view, {"by-code", "01", "total"});
    CHECK(sum(view, {"02", "03"}, "total") == total);
    CHECK(sum(view, {"06", "08", "09"}, "total") == total);
    CHECK(sum(view, {"10", "11", "12", "13", "14"}, "total") ==
          number(view, {"by-code", "09", "total"}));
    CHECK(sum(view, {"15", "16", "17", "18", "19", "20"}, "total") == total);
    CHECK(view.find("differences")->size() == 0);
  }
}

TEST_CASE("rows and columns of the form of the province's awards sum to the first") {
  const auto place = awards();
  for (const auto* kind : {"statistics-0703", "statistics-0603"}) {
    const auto view = asked(place, {kind});
    for (const auto* column : {"total", "honours", "titles", "flags", "badges"}) {
      const int64_t total = number(view, {"by-code", "01", column});
      CHECK(sum(view, {"02", "04", "05"}, column) == total);
      CHECK(sum(view, {"06", "07", "08", "09", "10"}, column) ==
            number(view, {"by-code", "05", column}));
      CHECK(sum(view, {"11", "12", "13", "14", "15", "16"}, column) == total);
    }
    for (const auto& row : *view.find("rows")->get<Value::List>())
      if (!row.find("total")->missing())
        CHECK(number(row, {"honours"}) + number(row, {"titles"}) + number(row, {"flags"}) +
                  number(row, {"badges"}) ==
              number(row, {"total"}));
  }
}

TEST_CASE("where parts do not sum to the whole, the column and the division are told") {
  pieces::StatisticColumn whole{"total", "", {.total = 3, .units = 1, .people = 1}};
  whole.all.classes[StatisticalClass::direct] = 1;
  whole.all.ways[Way::thematic] = 3;
  pieces::StatisticColumn part{"honours", "", {.total = 2, .units = 2}};
  part.all.ways[Way::sudden] = 1;
  const auto differences = pieces::sums_that_differ({whole, part});
  std::string told;
  for (const auto& one : *differences.get<Value::List>())
    told += plain(*one.find("column")) + " " + plain(*one.find("by")) + " " +
            plain(*one.find("whole")) + " " + plain(*one.find("parts")) + "\n";
  CHECK(told ==
        "total subject 3 2\n"
        "honours way 2 1\n"
        "total column 3 2\n");
}

TEST_CASE("every format shows the total of each row of a form") {
  const auto place = awards();
  const auto csv = place.run_campaign({"report", "statistics-0703", "-f", "csv"}).out;
  const auto markdown = place.run_campaign({"report", "statistics-0703", "-f", "markdown"}).out;
  const auto view = asked(place, {"statistics-0703"});
  for (const auto& row : *view.find("rows")->get<Value::List>()) {
    if (row.find("total")->missing()) continue;
    std::string cells = plain(*row.find("code"));
    for (const auto* column : {"total", "honours", "titles", "flags", "badges"})
      cells += "," + plain(*row.find(column));
    CHECK_MESSAGE(csv.find("\n" + cells) != std::string::npos, cells);
  }
  CHECK(markdown.find("Người lập biểu") != std::string::npos);
}
