// A table of entries as the program writes it, so that it can be read back.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace campaign {

struct WrittenColumn {
  std::string key = {};   ///< as the data calls it
  std::string head = {};  ///< over the column, for people
};

struct WrittenCell {
  enum class Kind { empty, text, number, day, truth, list };
  Kind kind = Kind::empty;
  std::vector<std::string> texts = {};   ///< one, or those of a list
  std::string_view separators = ";,\n";  ///< of a list: what parts its texts where it is read
};

struct WrittenTable {
  std::string name = {};    ///< of the section: `people`
  std::string sheet = {};   ///< at most 31 characters
  std::string title = {};   ///< above the heads, for people
  bool for_people = false;  ///< heads and a title; else the keys of the data
  std::vector<WrittenColumn> columns = {};
  std::vector<std::vector<WrittenCell>> rows = {};

  std::vector<std::string> heads() const;
};

struct TableWriter {
  std::string_view name;  ///< and the ending of files: `csv`
  std::string (*write)(const WrittenTable& table);
  bool is_text = true;
};

/// The formats in which tables are written.
const std::vector<TableWriter>& table_writers();

namespace tables {
#define ENTRY(name, is_text) std::string write_##name(const WrittenTable& table);
#include "table/writers.def"
}  // namespace tables

}  // namespace campaign
