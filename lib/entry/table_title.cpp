// What a table says of its period and round: the properties of the program's own forms, and the
// titles of offices.
#include "entry/table_title.hpp"

#include <algorithm>
#include <iterator>
#include <string_view>

#include "base/collation.hpp"
#include "base/message.hpp"
#include "entry/named_periods.hpp"

namespace campaign {
namespace {

constexpr const char* kPeriodFact = "campaign-period";
constexpr const char* kRoundFact = "campaign-round";

bool is_other(const std::vector<Period>& named, const Period& asked) {
  return !named.empty() && std::none_of(named.begin(), named.end(),
                                        [&](const Period& one) { return one.overlaps(asked); });
}

/// The texts of a row, a merged one once.
std::string text_of_row(const std::vector<TableCell>& cells) {
  std::string text, before;
  for (const auto& one : cells)
    if (!one.text.empty() && one.text != before)
      text += (text.empty() ? "" : " ") + (before = one.text);
  return text;
}

bool has_month(const Period& period, int month) {
  for (int at = period.first.year * 12 + period.first.month - 1;
       at <= period.last.year * 12 + period.last.month - 1; ++at)
    if (at % 12 + 1 == month) return true;
  return false;
}

/// Whether the text names other periods; where it has no year, other months.
bool names_other(const std::string& text, const std::vector<Period>& named, const Period& asked) {
  if (!named.empty()) return is_other(named, asked);
  const auto months = named_months(text);
  return !months.empty() && std::none_of(months.begin(), months.end(),
                                         [&](int month) { return has_month(asked, month); });
}

bool contains_self(const std::string& words) {
  constexpr std::string_view kSelf[] = {"tu cham", "tu danh gia", "tu cho diem", "tu nhan diem"};
  return std::any_of(std::begin(kSelf), std::end(kSelf),
                     [&](auto one) { return words.find(one) != words.npos; });
}

/// `Phiếu tự chấm điểm`, without a second round beside it.
bool names_self_scores(const std::string& text) {
  const auto words = folded(text);
  return words.find("tham dinh") == words.npos && contains_self(words);
}

/// `Bảng điểm thẩm định`, without the self-scores beside it.
bool names_appraised_scores(const std::string& text) {
  const auto words = folded(text);
  return words.find("diem tham dinh") != words.npos && !contains_self(words);
}

/// By its name, or above its heads.
template <class Names>
bool is_called(const CellTable& table, size_t rows, Names names) {
  if (names(table.name) || std::any_of(table.above.begin(), table.above.end(), names)) return true;
  for (size_t row = 0; row + 1 < rows && row < table.rows.size(); ++row)
    if (names(text_of_row(table.rows[row]))) return true;
  return false;
}

}  // namespace

std::vector<Message> wrong_periods(const CellTable& table, size_t rows, const Period& period,
                                   const Message& asked) {
  if (names_other(table.name, periods_of_sheet(table.name), period))
    return {say("the sheet is called `{}`, and the command asks for {}", table.name, asked)};
  for (const auto& text : table.above)
    if (names_other(text, named_periods(text), period))
      return {say("the table is of `{}`, and the command asks for {}", text, asked)};
  for (size_t row = 0; row < rows && row < table.rows.size(); ++row) {
    for (size_t column = 0; column < table.rows[row].size(); ++column)
      if (const auto& text = table.cell(row, column).text; is_other(named_periods(text), period))
        return {cell_name(row, column) + ": " +
                say("the table is of `{}`, and the command asks for {}", text, asked)};
    if (const auto text = text_of_row(table.rows[row]);
        names_other(text, named_periods(text), period))
      return {cell_name(row, 0) + ": " +
              say("the table is of `{}`, and the command asks for {}", text, asked)};
  }
  return {};
}

Message sheet_title(const Period& period, Round round) {
  return say("Scores of {}, {}", period, round_name(round));
}

FormFacts form_facts(const Period& period, Round round) {
  return {{kPeriodFact, period.text()}, {kRoundFact, std::string(word_of(round))}};
}

FormOrigin form_origin(const CellTable& table) {
  FormOrigin origin;
  for (const auto& [name, value] : table.properties) {
    if (name == kPeriodFact) origin.period = parse_period(value);
    if (name == kRoundFact) origin.round = meant_by<Round>(value);
  }
  return origin;
}

std::vector<Message> wrong_titles(const CellTable& table, size_t rows, const Period& period,
                                  Round round) {
  const auto asked = joined({period, round_name(round)}, ", ");
  const auto origin = form_origin(table);
  if (origin.period && *origin.period != period)
    return {say("the form is of {} by its property `{}`, and the command line says {}",
                *origin.period, kPeriodFact, period)};
  if (origin.round && *origin.round != round)
    return {say("the form is of the {} by its property `{}`, and the command line says {}",
                round_name(*origin.round), kRoundFact, round_name(round))};
  auto problems = wrong_periods(table, rows, period, asked);
  if (problems.empty() && round == Round::self && is_called(table, rows, names_appraised_scores))
    problems = {say("the table is of appraised scores, and the command asks for {}", asked)};
  if (problems.empty() && round != Round::self && is_called(table, rows, names_self_scores))
    problems = {say("the table is of self-scores, and the command asks for {}", asked)};
  return problems;
}

}  // namespace campaign
