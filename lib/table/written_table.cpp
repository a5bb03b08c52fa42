// A table of entries as the program writes it: the formats, and what they share.
#include "table/written_table.hpp"

namespace campaign {

std::vector<std::string> WrittenTable::heads() const {
  std::vector<std::string> list;
  for (const auto& one : columns) list.push_back(for_people ? one.head : one.key);
  return list;
}

const std::vector<TableWriter>& table_writers() {
  static const std::vector<TableWriter> list = {
#define ENTRY(name, is_text) {#name, tables::write_##name, is_text},
#include "table/writers.def"
  };
  return list;
}

}  // namespace campaign
