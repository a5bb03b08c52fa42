// Texts as cells of tables that spreadsheets open.
#include "base/cell_text.hpp"

#include <algorithm>

#include "base/collation.hpp"
#include "base/text.hpp"

namespace campaign {
namespace {

constexpr std::string_view kBlanks = " \t\r\n";

/// Characters that spreadsheets in East Asian locales read as `=`, `+`, `-` and `@`.
constexpr std::string_view kWideSigns[] = {"＝", "＋", "－", "＠"};

bool begins_formula(std::string_view text) {
  const bool wide = std::any_of(std::begin(kWideSigns), std::end(kWideSigns),
                                [&](auto sign) { return text.starts_with(sign); });
  return wide ||
         (!text.empty() && std::string_view("=+-@\t\r\n").find(text[0]) != std::string_view::npos);
}

/// Whether an apostrophe before it is a guard, or may follow one: `'90` as text is `''90`.
bool can_be_guarded(std::string_view text) {
  text = text.substr(std::min(text.find_first_not_of('\''), text.size()));
  return begins_formula(text) || (!text.empty() && text[0] >= '0' && text[0] <= '9');
}

/// Of the formula `="..."` what it shows; empty for another text.
std::string shown_by_formula(const std::string& text) {
  if (!text.starts_with("=\"") || !text.ends_with('"') || text.size() <= 3) return {};
  std::string shown;
  const auto inner = std::string_view(text).substr(2, text.size() - 3);
  for (size_t at = 0; at < inner.size(); ++at) {
    if (inner[at] == '"' && (at + 1 == inner.size() || inner[++at] != '"')) return {};
    shown += inner[at];
  }
  return shown;
}

/// Whether Excel with a Vietnamese locale might read a text as a number, a day or a time.
bool looks_like_number(std::string_view text) {
  const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
  const auto is_letter = [](char c) { return c >= 'a' && c <= 'z'; };
  constexpr std::string_view kMonths[] = {"jan", "feb", "mar", "apr", "may", "jun",
                                          "jul", "aug", "sep", "oct", "nov", "dec"};
  const auto word = folded(text);
  auto rest = word;
  for (const auto month : kMonths)
    if (const auto at = rest.find(month); at != rest.npos) {
      auto end = at + month.size();
      while (end < rest.size() && is_letter(rest[end])) ++end;
      rest.erase(at, end - at);
      break;
    }
  const bool has_digit = std::any_of(rest.begin(), rest.end(), is_digit);
  const bool fits = std::all_of(rest.begin(), rest.end(), [&](char c) {
    return is_digit(c) ||
           std::string_view(" .,/:-+()%$eapm\u20ab").find(c) != std::string_view::npos;
  });
  return (has_digit && fits && !is_letter(rest.front())) || word == "true" || word == "false";
}

/// Behind the closing quotation mark of a piece, where a separator or the end follows; npos when
/// the piece that begins here is not in quotes.
size_t end_of_quoted(std::string_view cell, size_t at, std::string_view separators) {
  if (at >= cell.size() || cell[at] != '"') return cell.npos;
  for (++at; at < cell.size(); ++at) {
    if (cell[at] != '"') continue;
    if (at + 1 < cell.size() && cell[at + 1] == '"') {
      ++at;
      continue;
    }
    const size_t next = cell.find_first_not_of(kBlanks, at + 1);
    const bool ends = next == cell.npos || separators.find(cell[next]) != separators.npos ||
                      cell.substr(at + 1, next - at - 1).find('\n') != cell.npos;
    return ends ? at + 1 : cell.npos;
  }
  return cell.npos;
}

}  // namespace

std::string guarded_text(const std::string& text) {
  return begins_formula(text) || unguarded_text(text) != text ? "'" + text : text;
}

std::string guarded_for_excel(const std::string& text) {
  if (!looks_like_number(text)) return guarded_text(text);
  return "=\"" + replace_all(text, "\"", "\"\"") + '"';
}

std::string unguarded_text(const std::string& text) {
  if (auto shown = shown_by_formula(text); !shown.empty()) return shown;
  const bool guards = text.size() > 1 && text[0] == '\'' && can_be_guarded(text.substr(1));
  return guards ? text.substr(1) : text;
}

std::string escaped_text(const std::string& text) {
  return unguarded_text(text) != text ? "'" + text : text;
}

std::string list_cell(const std::vector<std::string>& texts, std::string_view separators) {
  std::vector<std::string> pieces;
  for (const auto& one : texts) {
    const bool is_plain =
        one.find_first_of(separators) == one.npos && !one.starts_with('"') && trim(one) == one;
    pieces.push_back(is_plain ? one : '"' + replace_all(one, "\"", "\"\"") + '"');
  }
  return join(pieces, "; ");
}

std::vector<std::string> texts_in_cell(std::string_view cell, std::string_view separators) {
  std::vector<std::string> pieces;
  for (size_t at = 0; at <= cell.size();) {
    const size_t begin = std::min(cell.find_first_not_of(kBlanks, at), cell.size());
    const size_t quoted = end_of_quoted(cell, begin, separators);
    const size_t end =
        std::min(cell.find_first_of(separators, quoted == cell.npos ? at : quoted), cell.size());
    auto piece = trim(cell.substr(at, end - at));
    if (quoted != cell.npos)
      pieces.push_back(
          replace_all(std::string(cell.substr(begin + 1, quoted - begin - 2)), "\"\"", "\""));
    else if (!piece.empty())
      pieces.emplace_back(piece);
    at = end + 1;
  }
  return pieces;
}

}  // namespace campaign
