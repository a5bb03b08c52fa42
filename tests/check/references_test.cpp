// An id that nobody declared: reported once, with what may be meant.
#include <doctest/doctest.h>

#include "problems_on.hpp"

namespace {

const std::string kPlan =
    "campaign: {id: m, title: M, period: 2021-09..2021-12, reporting: {every: month}}\n"
    "contents: [{id: phuc-vu, title: Đổi mới phong cách phục vụ}]\n"
    "criteria: [{id: nv, title: Nhiệm vụ, applies-to: unit, maximum: 100}]\n"
    "people: [{id: an, name: Nguyễn Văn An, unit: khoa-ngoai, born: 1990-01-01}, {id: an-2, name: "
    "Nguyễn Văn An, "
    "unit: khoa-ngoai, born: 1991-01-01}]\n";

std::string problems(const std::string& rest) {
  return campaign::test::problems_on({2022, 2, 1}, kPlan + rest, true);
}

std::string sheets(const std::string& subject) {
  std::string text = "score-sheets:\n";
  for (const char* month : {"09", "10", "11", "12"})
    text += std::string("  - {period: 2021-") + month + ", round: self, scores: {" + subject +
            ": {nv: 90}}}\n";
  return text;
}

/// What is reported of the content of an achievement.
std::string content(const std::string& written) {
  const std::string achievement =
      "units: [{id: khoa-ngoai, name: Khoa Ngoại}]\nachievements: [{id: a, date: 2021-09, title: "
      "A, subject: an, content: " +
      written + "}]\n";
  return campaign::test::problems_on({2021, 9, 1}, kPlan + achievement, true);
}

}  // namespace

TEST_CASE("an id changed in its declaration only is reported once, and its echoes are held back") {
  const auto units = [](const std::string& id, const std::string& name) {
    return "units: [{id: " + id + ", name: " + name + "}, {id: khoa-ngoai, name: Khoa Ngoại}]\n";
  };
  const std::string often = "`khoa-noi` is named 4 times and not declared; ";
  const std::string right = "if it is the same, write `khoa-noi`";
  CHECK(problems(units("noi", "Khoa Nội") + sheets("khoa-noi")) ==
        "unknown-subject: `noi` is named nowhere, and " + often + right + " (Khoa Nội)");
  CHECK(problems(units("khoa-noi-1", "Khoa Nội tim mạch") + sheets("khoa-noi")) ==
        "unknown-subject: `khoa-noi-1` is named nowhere, and " + often + right +
            " (Khoa Nội tim mạch)");
  // Not `khoa-ngoai`, which is near and another one.
  CHECK(problems(units("tim-mach", "Khoa Nội tim mạch") + sheets("khoa-noi")) ==
        "unknown-subject: " + often +
            "correct the id, or add it to `units` or `people` (2021-09, self-score)");
}

TEST_CASE("a title in place of an id finds the id, and never one that is not there") {
  const std::string right = "write `phuc-vu` (Đổi mới phong cách phục vụ) (Nguyễn Văn An, A)";
  CHECK(content("Đổi mới phong cách phục vụ") ==
        "unknown-content: the plan has no content `Đổi mới phong cách phục vụ`; " + right);
  CHECK(content("doi-moi-phong-cach-phuc-vu").ends_with(right));
  CHECK(content("Việc khác") ==
        "unknown-content: the plan has no content `Việc khác`; correct the id, or add it to "
        "`contents` (Nguyễn Văn An, A)");
}

TEST_CASE("of two people with one name neither is chosen") {
  CHECK(problems("units: [{id: khoa-ngoai, name: Khoa Ngoại, head: Nguyen Van An}]\n" +
                 sheets("khoa-ngoai"))
            .find("write `an` (Nguyễn Văn An) / `an-2` (Nguyễn Văn An)") != std::string::npos);
}
