// JSON: the schema, then the whole view.
#include <doctest/doctest.h>

#include "render/sample.hpp"

using namespace campaign;

TEST_CASE("every kind of value") {
  Report report{.schema = "campaign.report.summary/1"};
  report.view = Value::Record{{"name", "Sở \"A\"\n\x01"},
                              {"points", Value::points(Points::hundredths(9750))},
                              {"late", false},
                              {"note", Value()},
                              {"day", Date{2021, 9, 5}},
                              {"period", *parse_period("2021-10")},
                              {"none", Value::List{}},
                              {"units", Value::List{Value::Record{{"id", "a"}}, "b"}}};
  CHECK(find_renderer("json")->render(report, {}) ==
        "{\n"
        "  \"schema\": \"campaign.report.summary/1\",\n"
        "  \"name\": \"Sở \\\"A\\\"\\n\\u0001\",\n"
        "  \"points\": 97.5,\n"
        "  \"late\": false,\n"
        "  \"note\": null,\n"
        "  \"day\": \"2021-09-05\",\n"
        "  \"period\": \"2021-10\",\n"
        "  \"none\": [],\n"
        "  \"units\": [\n"
        "    {\n"
        "      \"id\": \"a\"\n"
        "    },\n"
        "    \"b\"\n"
        "  ]\n"
        "}\n");
}
