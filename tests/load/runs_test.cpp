// The section of runs as it is read.
#include <doctest/doctest.h>

#include "load/loading.hpp"

using namespace campaign;
using campaign::test::Loaded;

TEST_CASE("runs: the outputs in their order, and what is needed when nothing is said") {
  const Loaded text(
      "runs:\n"
      "  - id: monthly\n"
      "    outputs:\n"
      "      - {report: summary, name: bao-cao.docx}\n"
      "      - {report: ranking, name: a.csv, filters: \"unit:a\", table: people, by: quarter}\n"
      "  - id: quarterly\n"
      "    needs: self\n"
      "    outputs: [{report: closing, name: a.docx, final: true}]\n");
  REQUIRE(text.problems() == "");
  const auto& runs = text.campaign.runs;
  CHECK(runs[0].needs == RunNeeds::appraised);
  CHECK(*runs[0].outputs[0].name == "bao-cao.docx");
  CHECK(*runs[0].outputs[1].filters[0] == "unit:a");
  CHECK(runs[0].outputs[1].by == Step::quarter);
  CHECK(runs[1].needs == RunNeeds::self);
  CHECK(runs[1].outputs[0].final);
}

TEST_CASE("runs: one without outputs makes nothing, and is told") {
  CHECK(Loaded("runs: [{id: monthly}]\n").problems() ==
        "missing-field: `outputs` is missing; add `outputs: …` to this record (monthly)");
}
