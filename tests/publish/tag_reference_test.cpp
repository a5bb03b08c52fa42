// Tags of reports: every one that a view offers has a meaning.
#include "publish/tag_reference.hpp"

#include <doctest/doctest.h>

#include <set>

#include "publish/template_pages.hpp"
#include "report/site_views.hpp"
#include "workplace.hpp"
#include "workspace.hpp"

using namespace campaign;
using namespace campaign::testing;

namespace {

/// Rows of every report and paper, of the sample and of a campaign without points.
std::vector<TagEntry> all_rows(const std::string& fixture) {
  const Workplace workplace({.fixture = fixture});
  std::ostringstream out, err;
  const auto variable = [](const std::string&) { return std::optional<std::string>(); };
  Environment environment{out, err, {2022, 6, 5}, false, 80, workplace.folder(), variable};
  const Workspace workspace(environment);
  Query query{.period = *workspace.campaign().plan->period, .today = environment.today};
  std::vector<TagEntry> all;
  for (const auto* pages : {&reports(), &site_pages(), &paper_pages()})
    for (const auto& entry : *pages)
      for (auto& row : tag_reference({entry.view({workspace.evaluation(), query})}))
        all.push_back(std::move(row));
  return all;
}

}  // namespace

TEST_CASE("every tag of every report has a meaning") {
  for (const auto* fixture : {"sample", "hoi-phu-nu", "minimal", "khen-thuong"})
    for (const auto& row : all_rows(fixture)) CHECK_MESSAGE(!row.meaning.empty(), row.path);
}

TEST_CASE("tags are named as templates ask for them") {
  const Value view = Value::Record{
      {"plan", Value::Record{{"title", "Kế hoạch"}}},
      {"nobody", Value::List{}},
      {"final", true},
      {"units", Value::List{Value::Record{{"name", Value()}},
                            Value::Record{{"name", "An"}, {"steps", Value::List{"a"}}}}}};
  std::string told;
  for (const auto& row : tag_reference({view})) {
    for (const auto& name : row.section) told += name + " > ";
    told += row.path + " " + row.tag + " " + row.example + "\n";
  }
  CHECK(told ==
        "plan {{#plan}} \n"
        "plan.title {{plan.title}} Kế hoạch\n"
        "nobody {{#nobody}} \n"
        "final {{#final}} có\n"
        "units {{#units}} \n"
        "units > units.name {{name}} An\n"
        "units > units.steps {{#steps}} a\n");
}

TEST_CASE("the meaning of a tag is that of the longest end of its path") {
  CHECK(meaning_of("units.name") == meaning_of("people.name"));
  CHECK(meaning_of("agency.name") != meaning_of("units.name"));
  CHECK(meaning_of("no-such-tag").empty());
}
