// Keeps content together: the last paragraph with the next page content, words and lines.
#include <algorithm>

#include "base/text.hpp"
#include "render/docx/docx.hpp"
#include "render/docx/docx_lines.hpp"

namespace campaign::render {
namespace {

void keep(Xml& paragraph) {
  auto& properties = paragraph.children.front().children;
  const auto is_kept = [](const Xml& one) { return one.name == "w:keepNext"; };
  if (std::none_of(properties.begin(), properties.end(), is_kept))
    properties.insert(properties.begin() + 1, {"w:keepNext"});
}

constexpr std::string_view kBlank = "\u00A0";

bool is_one_of(std::string_view word, std::initializer_list<std::string_view> words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

/// Without the bracket or quotation mark before it.
std::string_view after_opening_mark(std::string_view word) {
  for (const std::string_view mark : {"(", "“"})
    if (word.starts_with(mark)) word.remove_prefix(mark.size());
  return word;
}

bool begins_with_digit(std::string_view word) {
  return !word.empty() && word.front() >= '0' && word.front() <= '9';
}

/// Whether a line may not be broken between the words at `i` and `i + 1`. It may before the year of
/// a day, as justified lines would have wide gaps otherwise.
bool stays_with_next(const std::vector<std::string_view>& words, size_t i) {
  const auto word = after_opening_mark(words[i]), next = words[i + 1];
  const bool after_value = i == 0 && words[i].empty();
  if (next.starts_with('%')) return after_value || begins_with_digit(word);
  if (begins_with_digit(next))
    return is_one_of(word, {"ngày", "Ngày", "tháng", "năm", "số", "Số", "Điều", "khoản", "điểm"});
  return i > 0 && next == "tháng" && begins_with_digit(word) &&
         is_one_of(after_opening_mark(words[i - 1]), {"ngày", "Ngày"});
}

void keep_all_in(Xml& piece) {
  if (piece.name == "w:p") return keep(piece);
  for (auto& one : piece.children) keep_all_in(one);
}

}  // namespace

void keep_last(XmlNodes& body) {
  if (body.empty() || body.back().name != "w:p") return;
  keep(body.back());
  if (body.size() < 2) return;
  auto& before = body[body.size() - 2];
  if (before.name == "w:tbl") keep_all_in(before.children.back());
}

std::string unbroken(std::string_view text) {
  const auto words = split(text, ' ');
  std::string joined;
  for (size_t i = 0; i < words.size(); ++i) {
    joined += words[i];
    if (i + 1 < words.size()) joined += stays_with_next(words, i) ? kBlank : " ";
  }
  return joined;
}

XmlNodes balanced_runs(const std::string& line, const FontSpec& font, int column) {
  const bool fits = length(font, line) <= column;
  if (fits || line.find("[…") != std::string::npos) return text_runs(line);
  XmlNodes nodes;
  for (const auto& part : balanced_lines(line, font, column)) {
    if (!nodes.empty()) nodes.push_back(line_break());
    nodes.push_back(run(part));
  }
  return nodes;
}

}  // namespace campaign::render
