// Lays out a source line in terminal columns, so that marks are aligned with the marked text.
#include "base/excerpt.hpp"

#include <algorithm>
#include <vector>

#include "base/text.hpp"

namespace campaign {
namespace {

constexpr int kTabWidth = 4;
constexpr int kLead = 20;  ///< columns kept before the span when the line is cut
/// Bytes read on each side of the start of the span, more than fill any terminal: a problem in a
/// line costs what is shown of the line.
constexpr size_t kReach = 800;

/// A character with its combining marks, or an invisible one, which takes no column.
struct Cell {
  std::string text;
  int width = 0;
  bool marked = false;
};

/// Without a column, and not a mark of the letter before it.
bool is_invisible(std::string_view line, size_t at) {
  const char32_t c = next_character(line, at);
  return (c >= 0x200B && c <= 0x200F) || (c >= 0x2060 && c <= 0x2069) || c == 0xFEFF;
}

std::vector<Cell> cells_of(std::string_view line, size_t from, size_t to) {
  std::vector<Cell> cells;
  int column = 0;
  for (size_t at = 0; at < line.size();) {
    const size_t start = at;
    next_character(line, at);
    const bool tab = line[start] == '\t';
    const int blanks = kTabWidth - column % kTabWidth;
    std::string text = tab ? std::string(static_cast<size_t>(blanks), ' ')
                           : visible(line.substr(start, at - start));
    const int width = display_width(text);
    const bool marked = start >= from && start < to;
    column += width;
    if (width > 0 || cells.empty() || is_invisible(line, start)) {
      cells.push_back({std::move(text), width, marked});
      continue;
    }
    cells.back().text += text;
    cells.back().marked |= marked;
  }
  return cells;
}

int width_of(const std::vector<Cell>& cells) {
  int width = 0;
  for (const auto& cell : cells) width += cell.width;
  return width;
}

/// The characters around the start of a span. A stretch that is not read is a cell wider than any
/// line, which `cut` drops.
std::vector<Cell> cells_around(std::string_view line, size_t from, size_t to, int widest) {
  size_t first = from > kReach ? from - kReach : 0;
  while (first > 0 && first < from && (line[first] & 0xC0) == 0x80) ++first;
  const size_t last = std::min(line.size(), from + kReach);
  auto cells = cells_of(line.substr(first, last - first), from - first, to - first);
  const Cell unread{"", widest + 1, false};
  if (first > 0) cells.insert(cells.begin(), unread);
  if (from == line.size()) cells.push_back({" ", 1, true});
  if (last < line.size()) cells.push_back(unread);
  return cells;
}

/// Drops cells at the front until the marked ones fit, and at the end until the line fits.
void cut(std::vector<Cell>& cells, int widest) {
  const auto first =
      std::find_if(cells.begin(), cells.end(), [](auto& cell) { return cell.marked; });
  auto last = first;
  while (last != cells.end() && last->marked) ++last;
  int before = width_of({cells.begin(), first});
  if (width_of({cells.begin(), last}) >= widest) {
    const int overflow = width_of(cells) - (widest - 1);
    auto begin = cells.begin();
    for (int dropped = 0; begin != first && before > kLead && dropped <= overflow; ++begin) {
      before -= begin->width;
      dropped += begin->width;
    }
    cells.erase(cells.begin(), begin);
    cells.insert(cells.begin(), {"…", 1, false});
  }
  if (width_of(cells) <= widest) return;
  for (int width = width_of(cells); width > widest - 1; cells.pop_back())
    width -= cells.back().width;
  cells.push_back({"…", 1, false});
}

}  // namespace

Excerpt excerpt(const Span& span, int widest) {
  const uint32_t number = span.file->line_at(span.offset);
  const auto line = span.file->line(number);
  const size_t from = std::min<size_t>(span.offset - span.file->line_start(number), line.size());
  const size_t to = std::min<size_t>(from + std::max(1u, span.length), line.size());
  auto cells = cells_around(line, from, to, widest);
  if (width_of(cells) > widest) cut(cells, widest);
  Excerpt shown{.width = 0};
  bool begun = false;
  for (const auto& cell : cells) {
    shown.line += cell.text;
    begun |= cell.marked;
    if (cell.marked) shown.width += cell.width;
    if (!begun) shown.column += cell.width;
  }
  shown.width = std::max(shown.width, 1);
  shown.line.erase(shown.line.find_last_not_of(' ') + 1);
  return shown;
}

}  // namespace campaign
