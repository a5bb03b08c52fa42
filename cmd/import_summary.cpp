// What `campaign import` prints beside the verdicts: what helps to go on.
#include "import_summary.hpp"

#include <algorithm>

#include "base/message.hpp"
#include "base/shell_word.hpp"
#include "entry/entry_remarks.hpp"

namespace campaign {

void print_map_to_begin(const std::vector<SheetReport>& sheets,
                        const std::vector<std::string>& columns, Environment& environment) {
  std::vector<std::string> heads;
  for (const auto& one : sheets)
    for (const auto& head : one.unknown)
      if (std::find(heads.begin(), heads.end(), head) == heads.end()) heads.push_back(head);
  if (heads.empty()) return;
  environment.out << tr("such a file, to be corrected:") << '\n'
                  << map_to_begin_with(heads, columns, environment.language);
}

void note_unused_heads(const std::string& map, const ImportMap& words,
                       const std::vector<FileTables>& files, Environment& environment) {
  std::vector<CellTable> tables;
  for (const auto& one : files) tables.insert(tables.end(), one.tables.begin(), one.tables.end());
  for (const auto& head : heads_not_found(words, tables))
    environment.out << say("{}: no table has a column \"{}\"", map, head) << '\n';
}

void print_unknown_units(const std::vector<ImportedEntries>& tables, Environment& environment) {
  const auto names = unknown_units(tables);
  if (names.empty()) return;
  environment.out << tr("units that are to be entered first, unless they are misspelt:") << '\n';
  for (const auto& one : names)
    environment.out << "  campaign add unit " << shell_word("name=" + one) << '\n';
}

}  // namespace campaign
