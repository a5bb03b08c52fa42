// Where a report comes from, by its view.
#include "publish/origin.hpp"

#include <doctest/doctest.h>

#include "publish/template_files.hpp"

using namespace campaign;

namespace {

Value view_made_from(const char* commit, bool dirty) {
  return Value::Record{{"agency", Value::Record{{"name", "Sở Thử"}}},
                       {"plan", Value::Record{{"title", "Phong trào <1>"}}},
                       {"period", *parse_period("2021-10")},
                       {"provenance", Value::Record{{"campaign", "covid"},
                                                    {"period", *parse_period("2021-10")},
                                                    {"filters", Value()},
                                                    {"commit", commit},
                                                    {"dirty", dirty},
                                                    {"made", Date{2021, 11, 5}}}}};
}

}  // namespace

TEST_CASE("the origin of a report says plan, period, commit and day") {
  const TemplateFiles templates{{}};
  const auto origin =
      origin_of("campaign.report.summary/1", view_made_from("abc123", true), templates.words());
  CHECK(origin.author == "Sở Thử");
  CHECK(origin.subject == "Phong trào <1>");
  CHECK(origin.period == "tháng 10/2021");
  CHECK(origin.keywords == "campaign.report.summary/1; covid; 2021-10; abc123+");
  CHECK(origin.made == Date{2021, 11, 5});
  REQUIRE(origin.lines.size() == 11);
  CHECK(origin.lines[0].first == "Cơ quan");
  CHECK(origin.lines[0].second == Value("Sở Thử"));
  CHECK(origin.lines[4].second.missing());
  CHECK(origin.lines[10].second == Value("campaign"));
}

TEST_CASE("a view that says nothing of itself has an origin of blanks") {
  const TemplateFiles templates{{}};
  const auto origin = origin_of("campaign.test/1", Value::Record{}, templates.words());
  CHECK(origin.keywords == "campaign.test/1");
  CHECK_FALSE(origin.made);
  CHECK(origin.lines[0].second.missing());
}
