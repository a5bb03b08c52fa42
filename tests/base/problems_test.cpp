// How problems look: for people, for editors, for programs.
#include <doctest/doctest.h>

#include <algorithm>
#include <array>

#include "base/problem_formats.hpp"
#include "base/text.hpp"
#include "processor_time.hpp"

using namespace campaign;
using namespace std::string_literals;

namespace {

constexpr CheckName too_many{"score-above-maximum"};
constexpr CheckName odd{"odd-thing", Severity::warning};

Span find(const SourceFile& file, std::string_view text) {
  const size_t at = file.text().find(text);
  REQUIRE(at != std::string_view::npos);
  return {&file, static_cast<uint32_t>(at), static_cast<uint32_t>(text.size())};
}

std::string text_of(Diagnostic diagnostic) {
  Diagnostics diagnostics;
  diagnostics.add(std::move(diagnostic));
  return problems_text(diagnostics, {});
}

}  // namespace

TEST_CASE("a problem with a second place in another file") {
  const SourceFile scores("scores/2021-10.yaml",
                          "a:\nb:\nc:\nd:\ne:\n      van-phong: {nhiem-vu: 42, tham-muu: 27.5}\n");
  const SourceFile plan(
      "campaign.yaml",
      std::string(30, '\n') + "      - {id: nhiem-vu, title: Hoàn thành nhiệm vụ, maximum: 40}\n");
  CHECK(
      text_of({.check = too_many,
               .span = find(scores, "42"),
               .message = "42 points are more than the 40 that \"Hoàn thành nhiệm vụ\" allows"s,
               .label = "at most 40"s,
               .record = "Văn phòng, 2021-10, self-score"s,
               .help = Message("did you mean 24?"s),
               .notes = {{find(plan, "40"), "set here"s}}}) ==
      R"(error[score-above-maximum]: 42 points are more than the 40 that "Hoàn thành nhiệm vụ" allows
  --> scores/2021-10.yaml:6:29
   |
 6 |       van-phong: {nhiem-vu: 42, tham-muu: 27.5}
   |                             ^^ at most 40
   |
  ::: campaign.yaml:31:61
   |
31 |       - {id: nhiem-vu, title: Hoàn thành nhiệm vụ, maximum: 40}
   |                                                             -- set here
   = record: Văn phòng, 2021-10, self-score
   = help: did you mean 24?
)");
}

TEST_CASE("a second place in the same file stands below the first") {
  const SourceFile file("a.yaml", "one: 1\ntwo: 2\nthree: 3\none: 4\n");
  CHECK(text_of({.check = odd,
                 .span = {&file, 23, 3},
                 .message = "`one` stands twice"s,
                 .notes = {{{&file, 0, 3}, "first here"s}}}) ==
        R"(warning[odd-thing]: `one` stands twice
 --> a.yaml:4:1
  |
4 | one: 4
  | ^^^
...
1 | one: 1
  | --- first here
)");
  CHECK(text_of({.check = odd,
                 .span = find(file, "two"),
                 .message = "m"s,
                 .notes = {{find(file, "2"), "same line"s}, {find(file, "three"), "next"s}}}) ==
        R"(warning[odd-thing]: m
 --> a.yaml:2:1
  |
2 | two: 2
  | ^^^
  |      - same line
3 | three: 3
  | ----- next
)");
}

TEST_CASE("a problem without a place") {
  const SourceFile file("a.yaml", "x: 1\n");
  CHECK(text_of({.check = odd, .message = "nothing there"s, .help = Message("write it"s)}) ==
        "warning[odd-thing]: nothing there\n  = help: write it\n");
  CHECK(text_of(
            {.check = odd, .message = "m"s, .notes = {{{}, "by law"s}, {find(file, "1"), "n"s}}}) ==
        "warning[odd-thing]: m\n ::: a.yaml:1:4\n  |\n1 | x: 1\n  |    - n\n  = note: by law\n");
}

TEST_CASE("a file without text is named, and shows no line") {
  const SourceFile file("a.yaml", "");
  CHECK(text_of({.check = odd, .span = {&file, 0, 0}, .message = "m"s, .help = Message("h"s)}) ==
        "warning[odd-thing]: m\n --> a.yaml:1:1\n  = help: h\n");
}

TEST_CASE("marks stand under what they mean") {
  const auto marks = [](std::string_view text, Span span) {
    const SourceFile file("a", std::string(text));
    span.file = &file;
    const auto shown = text_of({.check = odd, .span = span, .message = "m"s});
    return shown.substr(shown.find("1 |"));
  };
  CHECK(marks("\tb: x", {nullptr, 4, 1}) == "1 |     b: x\n  |        ^\n");
  CHECK(marks("e\u0302\u0301: x", {nullptr, 7, 1}) == "1 | e\u0302\u0301: x\n  |    ^\n");
  CHECK(marks("表: x", {nullptr, 5, 1}) == "1 | 表: x\n  |     ^\n");
  CHECK(marks("ế: x", {nullptr, 0, 3}) == "1 | ế: x\n  | ^\n");
  CHECK(marks("ab\r\ncd", {nullptr, 1, 5}) == "1 | ab\n  |  ^\n");
  CHECK(marks("ab", {nullptr, 2, 0}) == "1 | ab\n  |   ^\n");
  CHECK(marks("a\033[31mb", {nullptr, 6, 1}) == "1 | a␛[31mb\n  |       ^\n");
  CHECK(marks("a\xFF b", {nullptr, 3, 1}) == "1 | a\uFFFD b\n  |    ^\n");
}

TEST_CASE("long lines are cut around the span") {
  const auto line_and_marks = [](size_t before, size_t marked, size_t after) {
    const SourceFile file(
        "a", std::string(before, 'a') + std::string(marked, 'x') + std::string(after, 'b'));
    const Span span{&file, static_cast<uint32_t>(before), static_cast<uint32_t>(marked)};
    const auto shown = text_of({.check = odd, .span = span, .message = "m"s});
    const auto from = shown.find("1 | ") + 4;
    const auto lines = split(std::string_view(shown).substr(from), '\n');
    return std::pair(std::string(lines[0]), std::string(lines[1].substr(4)));
  };
  for (const auto& [before, marked, after] : std::vector<std::array<size_t, 3>>{
           {300, 5, 300}, {0, 5, 300}, {300, 5, 0}, {50, 500, 50}, {92, 4, 1}, {91, 5, 1}}) {
    CAPTURE(before);
    const auto [line, marks] = line_and_marks(before, marked, after);
    CHECK(display_width(line) <= 96);
    CHECK(display_width(line) > 40);
    CHECK(line.find("…") != std::string::npos);
    const size_t at = marks.find('^');
    const std::string start = line.substr(0, line.find('x'));
    CHECK(display_width(start) == static_cast<int>(at));
    if (marked < 90) CHECK(marks.substr(at) == std::string(marked, '^'));
  }
  CHECK(line_and_marks(90, 5, 1).first.find("…") == std::string::npos);
}

TEST_CASE("short and coloured") {
  const SourceFile file("a.yaml", "x: 1\ny: \033\n");
  Diagnostics diagnostics;
  diagnostics.add({.check = too_many, .span = find(file, "1"), .message = "too\nmany"s});
  diagnostics.add({.check = odd, .message = "odd"s});
  CHECK(problems_short(diagnostics, {}) ==
        "a.yaml:1:4: error: too␊many [score-above-maximum]\nwarning: odd [odd-thing]\n");
  CHECK(problems_text(diagnostics, {}).find('\033') == std::string::npos);
  CHECK(problems_text(diagnostics, {Language::english, true}).find("\033[1;31merror") == 0);
}

TEST_CASE("json") {
  const SourceFile file("a.yaml", "ế: 12\n");
  Diagnostics diagnostics;
  CHECK(problems_json(diagnostics, {}) ==
        "{\n  \"schema\": \"campaign.problems/1\",\n  \"problems\": []\n}\n");
  diagnostics.add({.check = too_many,
                   .span = find(file, "12"),
                   .message = "\"12\""s,
                   .label = "l"s,
                   .notes = {{find(file, "ế"), "n"s}}});
  CHECK(problems_json(diagnostics, {}) == R"({
  "schema": "campaign.problems/1",
  "problems": [
    {
      "severity": "error",
      "check": "score-above-maximum",
      "message": "\"12\"",
      "path": "a.yaml",
      "line": 1,
      "column": 4,
      "end-line": 1,
      "end-column": 6,
      "label": "l",
      "notes": [
        {
          "message": "n",
          "path": "a.yaml",
          "line": 1,
          "column": 1,
          "end-line": 1,
          "end-column": 2
        }
      ]
    }
  ]
}
)");
}

TEST_CASE("formats are found by name") {
  REQUIRE(find_problem_format("short"));
  CHECK(find_problem_format("xml") == nullptr);
}

TEST_CASE("a problem in a long line costs what is shown of the line") {
  std::string line;
  Diagnostics many, one;
  while (line.size() < 400000) line += "kế: 1, ";
  const SourceFile file("a.yaml", line);
  for (uint32_t i = 0; i < 100; ++i) many.add({.check = odd, .span = {&file, 400 * i, 2}});
  one.add({.check = odd, .span = {&file, 399999, 1}});
  one.add({.check = odd, .span = {&file, 0, 400000}});
  CHECK(test::least_milliseconds([&] { problems_text(one, {}); }) < test::bound_here(20));
  CHECK(test::least_milliseconds([&] { problems_text(many, {}); }) < test::bound_here(400));
}

TEST_CASE("a line that is cut at both ends says so") {
  const SourceFile file("a.yaml", std::string(5000, 'a') + "ế" + std::string(5000, 'b'));
  const auto text = text_of({.check = odd, .span = {&file, 5000, 3}, .message = "m"s});
  CAPTURE(text);
  CHECK(text.find("1 | …aaaaaaaaaaaaaaaaaaaaếbbb") != text.npos);
  CHECK(text.find("b…\n  | " + std::string(21, ' ') + "^\n") != text.npos);
  CHECK(text.find(":1:5001\n") != text.npos);
}

TEST_CASE("of a kind of problem people are shown a thousand, programs all") {
  Diagnostics diagnostics;
  for (int i = 0; i < 1234; ++i) diagnostics.add({.check = odd, .message = "m"s});
  diagnostics.add({.check = too_many, .message = "m"s});
  const auto lines = problems_short(diagnostics, {});
  CHECK(std::count(lines.begin(), lines.end(), '\n') == 1235);
  const auto more = "and 234 more of this kind: `campaign check -f json` lists them"s;
  CHECK(problems_text(diagnostics, {}).ends_with("\nwarning[odd-thing]: " + more + "\n"));
  CHECK(problems_json(diagnostics, {}).find(more) == std::string::npos);
}
