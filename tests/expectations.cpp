// What a faulty file says about itself, and what the program says about it.
#include "expectations.hpp"

#include <algorithm>
#include <cstdio>
#include <stdexcept>

#include "base/text.hpp"
#include "files.hpp"

namespace campaign::testing {

namespace {

/// What follows `# name:` in a line.
std::optional<std::string_view> comment(std::string_view line, std::string_view name) {
  const auto mark = "# " + std::string(name) + ":";
  const auto at = line.find(mark);
  if (at == std::string_view::npos) return std::nullopt;
  return trim(line.substr(at + mark.size()));
}

Expectation read_expectation(std::string_view text, const std::string& path) {
  const auto blank = std::min(text.find(' '), text.size());
  Expectation expectation{.check = std::string(text.substr(0, blank)), .path = path};
  const std::string place(trim(text.substr(blank)));
  int line = 0;
  int first = 0;
  int last = 0;
  const int read = std::sscanf(place.c_str(), "%d:%d-%d", &line, &first, &last);
  if (!place.empty() && read < 1) throw std::runtime_error("not a place: " + place);
  expectation.line = line;
  expectation.first = first;
  expectation.last = read == 2 ? first : last;
  return expectation;
}

int number(const Value& problem, std::string_view key) {
  const auto* value = problem.find(key);
  const auto* found = value ? value->get<Number>() : nullptr;
  return found ? static_cast<int>(found->value.hundredths() / 100) : 0;
}

}  // namespace

std::string text_of(const Value& problem, std::string_view key) {
  const auto* value = problem.find(key);
  return value ? plain(*value) : "";
}

std::string Expectation::text() const {
  std::string text = path + ": " + check;
  if (line > 0) text += " " + std::to_string(line);
  if (first > 0) text += ":" + std::to_string(first) + "-" + std::to_string(last);
  return text;
}

bool Expectation::covers(const Expectation& found) const {
  if (check != found.check || path != found.path) return false;
  if (line != 0 && line != found.line) return false;
  return first == 0 || (first == found.first && last == found.last);
}

std::vector<Expectation> expectations_in(std::string_view text, const std::string& path) {
  std::vector<Expectation> expectations;
  for (const auto& line : lines_of(text)) {
    if (const auto found = comment(line, "expect")) {
      expectations.push_back(read_expectation(*found, path));
    }
  }
  return expectations;
}

std::optional<Date> today_in(std::string_view text) {
  for (const auto& line : lines_of(text)) {
    const auto found = comment(line, "today");
    if (const auto date = found ? parse_date(*found) : std::nullopt) return date;
  }
  return std::nullopt;
}

std::vector<Expectation> problems_in(const Value& document) {
  const auto* problems = document.find("problems");
  const auto* list = problems ? problems->get<Value::List>() : nullptr;
  if (!list) throw std::runtime_error("no list of problems");
  std::vector<Expectation> found;
  for (const auto& problem : *list) {
    const int end = number(problem, "end-column");
    const int column = number(problem, "column");
    found.push_back({.check = text_of(problem, "check"),
                     .path = text_of(problem, "path"),
                     .line = number(problem, "line"),
                     .first = column,
                     .last = std::max(end - 1, column)});
  }
  return found;
}

std::string disagreement(std::vector<Expectation> expected, std::vector<Expectation> found) {
  std::string text;
  // The more exact expectations choose first.
  std::stable_sort(expected.begin(), expected.end(), [](const auto& a, const auto& b) {
    return std::pair(a.first > 0, a.line > 0) > std::pair(b.first > 0, b.line > 0);
  });
  for (const auto& expectation : expected) {
    const auto match = std::find_if(found.begin(), found.end(),
                                    [&](const auto& each) { return expectation.covers(each); });
    if (match == found.end()) text += "- " + expectation.text() + "\n";
    if (match != found.end()) found.erase(match);
  }
  for (const auto& unexpected : found) text += "+ " + unexpected.text() + "\n";
  return text;
}

}  // namespace campaign::testing
