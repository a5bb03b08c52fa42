// Computes column widths and the font size of a printed table.
#include "render/docx/docx_columns.hpp"

#include <algorithm>
#include <array>
#include <numeric>

#include "document/table_head.hpp"
#include "render/docx/docx_lines.hpp"
#include "render/docx/font_metrics.hpp"
#include "render/text/text_table.hpp"

namespace campaign::render {
namespace {

struct Attempt {
  int half_points = 0;
  bool comfortable = false;
};
/// The sizes of the styles `TableText`, `TableTextSmall` and `TableTextTiny`.
constexpr std::array<Attempt, 4> kAttempts = {{{24, true}, {20, true}, {20, false}, {16, false}}};
/// Borders and cell margins, in twips.
constexpr int kBeside = 190;
/// Longer words are broken; in twips.
constexpr int kLongestWord = 2400;
/// A text column is only made narrower when a smaller font does not help; in thousandths of an em.
constexpr int kComfortable = 8000;
/// Likewise a centred one: `Doanh nghiệp`.
constexpr int kComfortableCode = 6000;
/// Longer lines are wrapped; in twips.
constexpr int kLongestLine = 9000;
/// Longer heads that are turned are broken; in twips.
constexpr int kTurnedLine = 3100;
constexpr int kLongestRow = 1'000'000;
constexpr int kMostLines = 1000;
/// Rows with more lines are set in a smaller font, if it helps.
constexpr int kComfortableRow = 16;

/// Text widths in thousandths of the font size.
struct Extent {
  int line = 0;
  int word = 0;
  int comfort = 0;
};

void measure(Extent& extent, const Inlines& inlines, bool bold) {
  const auto text = plain_text(inlines);
  extent.line = std::max(extent.line, line_width(text, bold));
  extent.word = std::max(extent.word, word_width(text, bold));
}

/// Heads that are turned take no width.
std::vector<Extent> extents_of(const Table& table, const std::vector<bool>& turned) {
  std::vector<Extent> extents(table.columns.size());
  for (size_t i = 0; i < extents.size(); ++i) {
    if (i < table.head.size() && !turned[i]) measure(extents[i], own_head(table.head[i]), true);
    extents[i].line = std::max(extents[i].word, extents[i].line / 2);  // heads may be wrapped
    for (const auto& row : table.rows)
      if (i < row.size()) measure(extents[i], row[i], false);
    extents[i].comfort = extents[i].word;
    if (table.columns[i] == Align::center)
      extents[i].comfort = std::max(extents[i].word, std::min(extents[i].line, kComfortableCode));
    if (table.columns[i] == Align::left)
      extents[i].comfort = std::max(extents[i].word, std::min(extents[i].line, kComfortable));
  }
  return extents;
}

int in_twips(int thousandths, int half_points, int most) {
  return std::min(thousandths * half_points / 100, most) + kBeside;
}

int sum(const std::vector<int>& widths) { return std::accumulate(widths.begin(), widths.end(), 0); }

/// Column widths with which the longest texts take `lines` lines, but at least `least`. Wrapped
/// text gets 10 % more, for partly filled lines.
std::vector<int> in_lines(const std::vector<Extent>& extents, const std::vector<int>& least,
                          int half_points, int lines) {
  std::vector<int> widths;
  for (size_t i = 0; i < extents.size(); ++i) {
    const int line = extents[i].line / lines * (lines > 1 ? 11 : 10) / 10;
    widths.push_back(std::max(least[i], in_twips(line, half_points, kLongestRow)));
  }
  return widths;
}

/// Widths in proportion to the text, which keeps rows as low as possible.
std::vector<int> narrowed(const std::vector<Extent>& extents, const std::vector<int>& least,
                          int half_points, int whole) {
  for (int lines = 1; lines < kMostLines; ++lines) {
    auto widths = in_lines(extents, least, half_points, lines);
    if (sum(widths) <= whole) return widths;
  }
  return least;
}

/// The minimum width of each column.
std::vector<int> least_of(const std::vector<Extent>& extents, const Attempt& attempt) {
  std::vector<int> least;
  for (const auto& one : extents)
    least.push_back(
        in_twips(attempt.comfortable ? one.comfort : one.word, attempt.half_points, kLongestWord));
  return least;
}

/// Whether rows would exceed `kComfortableRow` lines, or the columns the page width.
bool is_high(const std::vector<Extent>& extents, const Attempt& attempt, int whole) {
  const auto least = least_of(extents, attempt);
  return sum(in_lines(extents, least, attempt.half_points, kComfortableRow)) > whole;
}

/// The largest font with which all columns fit; the second attempt where only it keeps rows low.
Attempt fitting_attempt(const std::vector<Extent>& extents, int whole, int most) {
  if (most >= kAttempts[0].half_points && is_high(extents, kAttempts[0], whole) &&
      !is_high(extents, kAttempts[1], whole))
    return kAttempts[1];
  for (const auto& one : kAttempts)
    if (one.half_points <= most && sum(least_of(extents, one)) <= whole) return one;
  return kAttempts.back();
}

/// Makes the columns exactly as wide as the page: distributes the remaining width in proportion
/// among text columns, or among all if there are none.
void stretch(std::vector<int>& widths, const Table& table, int whole) {
  const bool has_texts = std::count(table.columns.begin(), table.columns.end(), Align::left) > 0;
  const long long more = whole - sum(widths);
  const auto grows = [&](size_t i) {
    return !has_texts || more < 0 || table.columns[i] == Align::left;
  };
  int before = 0;
  for (size_t i = 0; i < widths.size(); ++i) before += grows(i) ? widths[i] : 0;
  for (size_t i = 0; i < widths.size(); ++i)
    if (grows(i))
      widths[i] = std::max(1, widths[i] + static_cast<int>(more * widths[i] / std::max(1, before)));
  const auto widest = std::max_element(widths.begin(), widths.end());
  *widest += whole - sum(widths);
}

/// Turns the heads of figures where all of them do not fit otherwise.
void turn_heads(Columns& columns, const Table& table, int whole) {
  columns.turned.assign(table.columns.size(), false);
  const auto upright = extents_of(table, columns.turned);
  if (sum(least_of(upright, kAttempts.back())) <= whole) return;
  for (size_t i = 0; i < table.head.size(); ++i)
    columns.turned[i] = table.columns[i] == Align::right;
  for (size_t i = 0; i < table.head.size(); ++i) {
    if (!columns.turned[i]) continue;
    const int line = line_width(plain_text(own_head(table.head[i])), true);
    const int height = in_twips(line, kAttempts.back().half_points, kTurnedLine);
    columns.head_height = std::max(columns.head_height, height);
  }
}

/// Columns of figures under a common head are equally wide.
void equalise_groups(std::vector<int>& widths, const Table& table, const std::vector<int>& least) {
  for (const auto& span : head_spans(table)) {
    const auto first = widths.begin() + static_cast<long>(span.first);
    const auto end = first + static_cast<long>(span.count);
    const auto columns = table.columns.begin() + static_cast<long>(span.first);
    const bool figures = std::all_of(columns, columns + static_cast<long>(span.count),
                                     [](Align align) { return align == Align::right; });
    if (span.group.empty() || !figures) continue;
    const auto needed = least.begin() + static_cast<long>(span.first);
    const int widest = *std::max_element(needed, needed + static_cast<long>(span.count));
    const int whole = std::accumulate(first, end, 0), each = whole / static_cast<int>(span.count);
    if (each < widest) continue;
    std::fill(first, end, each);
    *first += whole - each * static_cast<int>(span.count);
  }
}

}  // namespace

Columns fitted_columns(const Table& table, int whole, int most) {
  Columns columns;
  turn_heads(columns, table, whole);
  const auto extents = extents_of(table, columns.turned);
  const auto attempt = fitting_attempt(extents, whole, most);
  const auto least = least_of(extents, attempt);
  columns.half_points = attempt.half_points;
  std::vector<int> preferred;
  for (const auto& one : extents)
    preferred.push_back(in_twips(one.line, attempt.half_points, kLongestLine));
  columns.widths = sum(least) > whole       ? least
                   : sum(preferred) > whole ? narrowed(extents, least, columns.half_points, whole)
                                            : preferred;
  if (!columns.widths.empty()) stretch(columns.widths, table, whole);
  equalise_groups(columns.widths, table, least);
  return columns;
}

int common_table_size(const Blocks& blocks, int whole) {
  int size = kAttempts[0].half_points;
  for (const auto& block : blocks)
    if (const auto* table = std::get_if<Table>(&block.any); table && has_head(*table))
      size = std::min(size, fitted_columns(*table, whole).half_points);
  return std::max(size, kAttempts[1].half_points);
}

}  // namespace campaign::render
