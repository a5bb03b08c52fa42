// What `campaign import` reports of each row of a table.
#pragma once

#include <algorithm>
#include <ostream>
#include <string>
#include <vector>

#include "base/message.hpp"
#include "table/table.hpp"

namespace campaign {

/// A sheet that was read, whatever its rows hold.
struct ImportedSheet {
  std::string name = {};                  ///< empty for a file of one table
  std::vector<Message> problems = {};     ///< of the heads: nothing can be imported
  bool is_without_heads = false;          ///< it is another table, or none
  std::vector<Message> ignored = {};      ///< columns that are passed over
  std::vector<std::string> unknown = {};  ///< heads that nobody knows
  Message hidden = {};                    ///< what is read although the office does not see it
};

enum class RowVerdict { added, changed, same, rejected, passed_over };

struct RowReport {
  size_t row = 0;         ///< in the table, from 0
  std::string name = {};  ///< of the subject or entry; may be empty
  RowVerdict verdict = RowVerdict::same;
  Message details = {};  ///< what is added or changed, why it is rejected or passed over
  Message remark = {};   ///< what else is to be known; empty otherwise
};

struct SheetReport : ImportedSheet {
  std::vector<RowReport> rows = {};

  bool is_sound() const;  ///< no problem anywhere
};

/// "rows that are hidden are read too: 7, 8"; empty when all that is filled in is shown.
Message hidden_parts(const CellTable& table);

/// Of a workbook with a table, sheets without one are passed over, such as a sheet of notes; each
/// is reported. `Table`: an ImportedSheet with `rows`.
template <class Table>
void pass_over_other_sheets(std::vector<Table>& tables, std::ostream& out) {
  const auto has_table = [](const Table& one) {
    return !one.rows.empty() || !one.is_without_heads;
  };
  if (std::none_of(tables.begin(), tables.end(), has_table)) return;
  std::erase_if(tables, [&](const Table& one) {
    if (!one.rows.empty() || !one.is_without_heads) return false;
    out << say("sheet {} is passed over: it has no heads of such a table", one.name) << '\n';
    return true;
  });
}

/// "3 rows: 1 added, 2 the same"
Message counts_line(const std::vector<SheetReport>& sheets);

void print_report(const std::string& file, const SheetReport& sheet, std::ostream& out);

}  // namespace campaign
