// Finds the lists of a document by their headings, and counts their rows.
#include "proof/numbered_lists.hpp"

#include <set>

#include "base/collation.hpp"
#include "proof/characters.hpp"

namespace campaign {
namespace {

/// Without `I.`, `A)` or `1.` at its start.
std::string_view without_number(std::string_view line) {
  const size_t mark = line.find_first_of(".)");
  const auto number = line.substr(0, mark == line.npos ? 0 : mark);
  const bool is_number = !number.empty() && number.size() <= 4 &&
                         number.find_first_not_of("IVXABCDE0123456789") == std::string_view::npos;
  return is_number ? trim(line.substr(mark + 1)) : line;
}

/// The rest of a heading may only be a number and punctuation.
bool is_rest_of_heading(std::string_view rest) {
  return rest.find_first_not_of(" :().,0123456789") == std::string_view::npos;
}

std::optional<int> number_in(std::string_view text) {
  const size_t first = text.find_first_of("0123456789");
  if (first == text.npos) return std::nullopt;
  int number = 0;
  for (const char c : text.substr(first, std::min<size_t>(digits_at(text, first), 6)))
    number = number * 10 + (c - '0');
  return number;
}

std::optional<NamedList> heading(std::string_view line) {
  constexpr size_t kLongest = 80;
  if (line.size() > kLongest) return std::nullopt;
  const auto words = folded(without_number(line));
  for (const auto& [word, kind] :
       {std::pair{"tap the", Counted::units}, std::pair{"ca nhan", Counted::people}})
    for (const std::string_view before : {"", "cac ", "danh sach ", "danh sach cac ", "doi voi "}) {
      const auto start = std::string(before) + word;
      if (!words.starts_with(start)) continue;
      const auto rest = std::string_view(words).substr(start.size());
      if (is_rest_of_heading(rest)) return NamedList{kind, line, number_in(rest)};
    }
  return std::nullopt;
}

/// `3. Trần Thị Hòa`, or the row of a table that begins with 3.
std::optional<int> row_number(std::string_view line) {
  const size_t digits = digits_at(line, 0);
  if (digits == 0 || digits > 4 || digits >= line.size()) return std::nullopt;
  const auto rest = line.substr(digits);
  const size_t start = rest.find_first_not_of(' ');
  if (start == rest.npos) return std::nullopt;
  const char mark = rest[start];
  if (start > 0 && mark != '|') return std::nullopt;
  if (mark != '.' && mark != ')' && mark != '\t' && mark != '|') return std::nullopt;
  if (mark == '.' && digits + 1 < line.size() && is_digit(line[digits + 1])) return std::nullopt;
  return number_in(line);
}

/// A list with an announced count may have moved or missing rows.
bool is_next(int number, const NamedList& list) {
  return number == list.rows + 1 || number <= list.announced.value_or(0);
}

/// Without the table pipes and emphasis of Markdown.
std::string_view plain_line(std::string_view line) {
  const size_t first = line.find_first_not_of("|*# \t\r");
  if (first == line.npos) return {};
  return line.substr(first, line.find_last_not_of("|* \t\r") - first + 1);
}

}  // namespace

std::string_view counted_words(Counted kind) {
  return kind == Counted::units ? "tập thể" : "cá nhân";
}

std::vector<NamedList> lists_of(std::string_view text) {
  std::vector<NamedList> lists;
  std::set<int> numbers;  // of the last list
  bool open = false;
  for (const auto raw : split(text, '\n')) {
    const auto line = plain_line(raw);
    if (auto found = heading(line)) {
      lists.push_back(*found);
      numbers.clear();
      open = true;
      continue;
    }
    const auto number = open ? row_number(line) : std::nullopt;
    if (number && is_next(*number, lists.back()) && numbers.insert(*number).second)
      ++lists.back().rows;
    else if (number && *number == 1)
      open = false;  // another list, without a heading
  }
  std::erase_if(lists, [](const NamedList& one) { return one.rows == 0; });
  return lists;
}

}  // namespace campaign
