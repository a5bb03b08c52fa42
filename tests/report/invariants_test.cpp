// What holds of every report: all forms show the same numbers, and the same campaign gives the same
// bytes wherever it stands.
#include <doctest/doctest.h>

#include "base/text.hpp"
#include "document/wording.hpp"
#include "files.hpp"
#include "json_reader.hpp"
#include "workplace.hpp"

using namespace campaign;
using namespace campaign::testing;

namespace {

namespace fs = std::filesystem;

Workplace sample() { return Workplace({.fixture = "sample", .today = {2022, 6, 15}}); }

std::string report_text(const Workplace& place, std::vector<std::string> words) {
  words.insert(words.begin(), "report");
  const auto shown = place.run_campaign(std::move(words));
  CHECK(shown.err == "");
  REQUIRE(shown.code == 0);
  return shown.out;
}

/// The line, or the part up to `end`, in which a form tells about somebody.
std::string told_of(const std::string& text, const std::string& name, const std::string& end) {
  const auto at = text.find(name);
  REQUIRE_MESSAGE(at != std::string::npos, name);
  return text.substr(at, text.find(end, at) - at);
}

/// The field of a row of csv, by the name of its column. Names of units hold no commas.
std::string csv_field(const std::string& csv, const std::string& name, const std::string& column) {
  const auto lines = lines_of(csv);
  const auto heads = split(trim(lines[0]), ',');
  for (const auto& line : lines) {
    if (line.find("," + name + ",") == std::string::npos) continue;
    const auto fields = split(trim(line), ',');
    for (size_t i = 0; i < heads.size(); ++i)
      if (heads[i] == column) return std::string(fields[i]);
  }
  return {};
}

/// Renames files so that they are read in another order.
void shuffle(const fs::path& folder) {
  int number = 99;
  for (const auto& file : files_below(folder, ".yaml"))
    fs::rename(file, file.parent_path() / ("t" + std::to_string(number--) + ".yaml"));
}

const std::vector<std::string> kKinds = {"summary",   "ranking",     "criteria", "achievements",
                                         "exemplars", "submissions", "closing"};

}  // namespace

TEST_CASE("text, markdown, html, csv and json show the same totals of every unit") {
  const auto place = sample();
  const auto text = report_text(place, {"ranking", "-p", "2021-10"});
  const auto markdown = report_text(place, {"ranking", "-p", "2021-10", "-f", "markdown"});
  const auto html = report_text(place, {"ranking", "-p", "2021-10", "-f", "html"});
  const auto csv = report_text(place, {"ranking", "-p", "2021-10", "-f", "csv"});
  const auto view = read_json(report_text(place, {"ranking", "-p", "2021-10", "-f", "json"}));
  const auto& units = *view.find("units")->get<Value::List>();
  REQUIRE(units.size() == 7);
  for (const auto& unit : units) {
    const auto name = plain(*unit.find("name"));
    const auto total = plain(*unit.find("total"));
    const auto shown = worded(Value::points(unit.find("total")->get<Number>()->value));
    CAPTURE(name);
    CHECK(csv_field(csv, name, "total") == total);
    CHECK(told_of(text, name + "  ", "\n").find("  " + shown + "  ") != std::string::npos);
    CHECK(told_of(markdown, name + " ", "\n").find("| " + shown + " |") != std::string::npos);
    CHECK(told_of(html, ">" + name + "<", "</tr>").find(">" + shown + "<") != std::string::npos);
  }
}

TEST_CASE("the order of the files changes nothing") {
  const auto place = sample();
  const auto shuffled = sample();
  shuffle(shuffled.folder() / "data/achievements");
  shuffle(shuffled.folder() / "data/scores");
  for (const auto& kind : kKinds) {
    CAPTURE(kind);
    for (const std::string form : {"text", "json"})
      CHECK(report_text(place, {kind, "-p", "campaign", "-f", form}) ==
            report_text(shuffled, {kind, "-p", "campaign", "-f", form}));
  }
}

TEST_CASE("another locale or time zone gives the same bytes") {
  const auto place = sample();
  const auto expected = place.type("campaign report -p 2021-Q4 | cat");
  REQUIRE(expected.code == 0);
  CHECK(place.type("export LC_ALL=vi_VN.UTF-8 TZ=Asia/Ho_Chi_Minh; campaign report -p 2021-Q4") ==
        expected);
  CHECK(place.type("export LC_ALL=C TZ=America/New_York; campaign report -p 2021-Q4") == expected);
}

TEST_CASE("a quarter's total is the sum of its columns") {
  const auto place = sample();
  const auto view = read_json(report_text(place, {"ranking", "-p", "2021-Q4", "-f", "json"}));
  for (const auto& unit : *view.find("units")->get<Value::List>()) {
    Points sum;
    for (const auto& step : *unit.find("steps")->get<Value::List>())
      sum += step.find("total")->get<Number>()->value;
    CHECK(sum == unit.find("sum")->get<Number>()->value);
  }
}
