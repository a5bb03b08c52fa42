// Reads csv: UTF-8 with or without a byte order mark, separated by commas, semicolons or tabs.
#include <csv.h>

#include <algorithm>
#include <array>

#include "base/text.hpp"
#include "table/table.hpp"

namespace campaign {
namespace {

constexpr size_t kLargestCsv = 100'000'000;

constexpr size_t kLinesLookedAt = 50;

/// The separator that stands in most of the first lines, outside of quotes, and then most often:
/// a title may stand above the table, and numbers may have decimal commas.
char separator_of(std::string_view text) {
  constexpr std::string_view kSeparators = ",;\t";
  std::array<std::pair<size_t, size_t>, 3> found = {};  // lines, times
  std::array<bool, 3> in_line = {};
  bool quoted = false;
  size_t lines = 0;
  for (const char c : text) {
    if (c == '"') quoted = !quoted;
    if (c == '\n' && !quoted) in_line = {}, ++lines;
    if (lines > kLinesLookedAt) break;
    const auto at = kSeparators.find(c);
    if (at == kSeparators.npos || quoted) continue;
    found[at].first += !in_line[at];
    ++found[at].second;
    in_line[at] = true;
  }
  return kSeparators[static_cast<size_t>(std::max_element(found.begin(), found.end()) -
                                         found.begin())];
}

void add_field(void* field, size_t length, void* table) {
  auto& rows = static_cast<CellTable*>(table)->rows;
  const auto text = trim({static_cast<const char*>(field), length});
  rows.back().push_back(
      {text.empty() ? TableCell::Kind::empty : TableCell::Kind::text, std::string(text)});
}

void end_row(int, void* table) { static_cast<CellTable*>(table)->rows.emplace_back(); }

/// Empty lines are rows too, so that places are those of the file.
std::optional<std::vector<CellTable>> read_separated(std::string_view bytes, char separator,
                                                     Message& why) {
  CellTable table;
  table.rows.emplace_back();
  csv_parser parser;
  if (csv_init(&parser, CSV_STRICT | CSV_STRICT_FINI | CSV_REPALL_NL) != 0) return std::nullopt;
  csv_set_delim(&parser, static_cast<unsigned char>(separator));
  const bool whole =
      csv_parse(&parser, bytes.data(), bytes.size(), add_field, end_row, &table) == bytes.size() &&
      csv_fini(&parser, add_field, end_row, &table) == 0;
  csv_free(&parser);
  if (!whole) {
    why = say("has a quotation mark that does not fit, in row {}", table.rows.size());
    return std::nullopt;
  }
  if (table.rows.back().empty()) table.rows.pop_back();
  return std::vector<CellTable>{std::move(table)};
}

/// Each line end one `\n`; nullopt for what is no text in UTF-8.
std::optional<std::string> text_of(std::string_view bytes, Message& why) {
  constexpr std::string_view kMark = "\xEF\xBB\xBF";
  if (bytes.starts_with(kMark)) bytes.remove_prefix(kMark.size());
  if (bytes.size() > kLargestCsv) return why = tr("is too large"), std::nullopt;
  if (first_invalid_utf8(bytes) == bytes.npos)
    return replace_all(replace_all(std::string(bytes), "\r\n", "\n"), "\r", "\n");
  why = tr("is not in UTF-8: save it from Excel as “CSV UTF-8”");
  return std::nullopt;
}

}  // namespace

std::optional<std::vector<CellTable>> tables::csv(std::string_view bytes, Message& why) {
  const auto text = text_of(bytes, why);
  return text ? read_separated(*text, separator_of(*text), why) : std::nullopt;
}

std::optional<std::vector<CellTable>> tables::tsv(std::string_view bytes, Message& why) {
  const auto text = text_of(bytes, why);
  return text ? read_separated(*text, '\t', why) : std::nullopt;
}

}  // namespace campaign
