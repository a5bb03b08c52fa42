// What a mark that could not be read should be, by what its criterion takes.
#include <doctest/doctest.h>

#include "load/loading.hpp"

using namespace campaign;

namespace {

/// The problem of `criterion: written`, with the criteria behind the sheet.
std::string problem_of(const std::string& criterion, const std::string& written) {
  return test::problems_of(
      "score-sheets:\n"
      "  - period: 2021-09\n"
      "    round: self\n"
      "    scores:\n"
      "      a:\n"
      "        " +
      criterion + ": " + written +
      "\n"
      "criteria:\n"
      "  - id: nhom\n"
      "    title: Nhóm\n"
      "    applies-to: unit\n"
      "    criteria:\n"
      "      - {id: diem, title: Nhiệm vụ, maximum: 50}\n"
      "      - {id: bo-qua, title: Phối hợp, maximum: 20, "
      "when-not-applicable: full}\n"
      "      - {id: dat, title: Sinh hoạt đủ}\n"
      "      - {id: su-co, title: Không có sự cố}\n"
      "bonuses: [{id: thuong, title: Thư khen, points: 1}]\n");
}

std::string help_of(const std::string& criterion, const std::string& written) {
  const auto problem = problem_of(criterion, written);
  const auto help = problem.find("; ") + 2;
  return problem.substr(help, problem.rfind(" (a, ") - help);
}

}  // namespace

TEST_CASE("points where the criterion has a maximum") {
  CHECK(help_of("diem", "đạt") == "write points from 0 to 50");
  CHECK(help_of("diem", "Met") == "write points from 0 to 50");
  CHECK(help_of("diem", "85%") == "write points from 0 to 50");
  CHECK(help_of("diem", "15 điểm") == "write points from 0 to 50");
  CHECK(help_of("diem", "20000") == "write points from 0 to 50");
  CHECK(help_of("diem", "42.500") == "write `42.5`");
  CHECK(problem_of("diem", "1.250").find("has more than 2 decimals; write `1.25`") !=
        std::string::npos);
  CHECK(help_of("diem", "42.555") == "write a dot, and at most 2 decimals behind it");
  CHECK(help_of("diem", "{points: đạt}") == "write points from 0 to 50");
  CHECK(help_of("diem", "\"42\"") == "remove the quotes");
}

TEST_CASE("`not-applicable` where the plan says what it counts, or where it is nearly written") {
  CHECK(help_of("bo-qua", "vắng") ==
        "write points from 0 to 20; for what is not asked of somebody, `not-applicable`");
  CHECK(help_of("bo-qua", "không áp dụng") == "write `not-applicable`");
  CHECK(help_of("diem", "not-aplicable") == "did you mean `not-applicable`?");
  CHECK(help_of("dat", "Not-Applicable") == "did you mean `not-applicable`?");
}

TEST_CASE("words where the criterion has no maximum") {
  CHECK(help_of("dat", "đạt") == "write `met`");
  CHECK(help_of("dat", "có") == "write `met`");
  CHECK(help_of("dat", "Met") == "did you mean `met`?");
  CHECK(help_of("dat", "not met") == "did you mean `not-met`?");
  CHECK(help_of("dat", "9,5") == "write one of: met, not-met, not-applicable");
  CHECK(help_of("su-co", "không đạt") == "write `not-met`");
  CHECK(help_of("su-co", "có") == "write one of: met, not-met, not-applicable");
  CHECK(help_of("su-co", "không") == "write one of: met, not-met, not-applicable");
}

TEST_CASE("whole numbers where it is counted how often something happened") {
  const auto times = "write how many times it happened, a whole number";
  for (const auto* written : {"có", "met?", "đạt", "1,5", "2 lần"})
    CHECK(help_of("thuong", written) == times);
  CHECK(help_of("thuong", "1.250").starts_with("write `1250` if"));
}

TEST_CASE("a general help where the criterion is not known") {
  CHECK(help_of("khac", "không").starts_with("write points; where the criterion has no maximum"));
}
