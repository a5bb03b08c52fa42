// What a table says of its period and round: the properties of the program's own forms, and the
// titles of offices.
#include "entry/table_title.hpp"

#include <charconv>

#include "base/collation.hpp"
#include "base/message.hpp"

namespace campaign {
namespace {

constexpr const char* kPeriodFact = "campaign-period";
constexpr const char* kRoundFact = "campaign-round";

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

/// `tháng 11/2026`, `self-score`; empty for what is no fact of a form.
Message fact_message(const std::string& name, const std::string& value) {
  if (name == kPeriodFact)
    if (const auto period = parse_period(value)) return *period;
  if (name == kRoundFact)
    for (const auto& [word, round] : words<Round>)
      if (word == value) return round_name(round);
  return {};
}

std::string fact_of(const FormFacts& facts, const std::string& name) {
  for (const auto& one : facts)
    if (one.first == name) return one.second;
  return {};
}

}  // namespace

Message sheet_title(const Period& period, Round round) {
  return say("Scores of {}, {}", period, round_name(round));
}

FormFacts form_facts(const Period& period, Round round) {
  return {{kPeriodFact, period.text()}, {kRoundFact, std::string(word_of(round))}};
}

std::vector<Message> wrong_titles(const CellTable& table, size_t rows, const Period& period,
                                  Round round) {
  const auto asked = sheet_title(period, round);
  for (const auto& [name, value] : table.properties) {
    const auto said = fact_message(name, value);
    if (said != fact_message(name, fact_of(form_facts(period, round), name)))
      return {say("the form is of {}, and asked is {}", said, asked)};
  }
  for (size_t row = 0; row < rows && row < table.rows.size(); ++row)
    for (size_t column = 0; column < table.rows[row].size(); ++column) {
      const auto& text = table.cell(row, column).text;
      const auto month = month_named(text);
      if (month && !month->overlaps(period))
        return {cell_name(row, column) + ": " +
                say("the table is of `{}`, and asked is {}", text, asked)};
    }
  return {};
}

}  // namespace campaign
