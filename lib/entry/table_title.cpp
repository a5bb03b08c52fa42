// What the title over a table says of its period and round.
#include "entry/table_title.hpp"

#include <charconv>

#include "base/collation.hpp"
#include "base/message.hpp"

namespace campaign {
namespace {

/// The month of `... tháng 10/2026 ...`; a day of signing, `tháng 10 năm 2026`, says nothing.
std::optional<Period> month_named(const std::string& text) {
  const std::string words = folded(text);
  constexpr std::string_view kMonth = "thang ";
  const size_t at = words.find(kMonth);
  if (at == words.npos) return std::nullopt;
  int month = 0, year = 0;
  const char* const end = words.data() + words.size();
  auto read = std::from_chars(words.data() + at + kMonth.size(), end, month);
  if (read.ec != std::errc() || read.ptr == end || *read.ptr != '/') return std::nullopt;
  read = std::from_chars(read.ptr + 1, end, year);
  if (read.ec != std::errc() || month < 1 || month > 12) return std::nullopt;
  return month_of({year, month, 1});
}

/// The title of a form for another period or round, in any language.
bool is_other_form(const std::string& text, const Message& own) {
  for (const auto language : {Language::english, Language::vietnamese}) {
    const auto title = own.text(language);
    const auto start = title.substr(0, title.find_first_of("0123456789"));
    const bool names_period = text.starts_with(start) && text.size() > start.size() &&
                              text[start.size()] >= '0' && text[start.size()] <= '9';
    if (names_period && text != title) return true;
  }
  return false;
}

}  // namespace

Message form_title_of(const Period& period, Round round) {
  return say("Scores of {}, {}", period, round_name(round));
}

std::vector<Message> wrong_titles(const CellTable& table, size_t rows, const Period& period,
                                  Round round) {
  std::vector<Message> problems;
  const auto own = form_title_of(period, round);
  for (size_t row = 0; row < rows && row < table.rows.size(); ++row)
    for (size_t column = 0; column < table.rows[row].size() && problems.empty(); ++column) {
      const auto& text = table.cell(row, column).text;
      const auto month = month_named(text);
      if (is_other_form(text, own) || (month && !month->overlaps(period)))
        problems.push_back(cell_name(row, column) + ": " +
                           say("the table is of `{}`, and asked is {}", text, own));
    }
  return problems;
}

}  // namespace campaign
