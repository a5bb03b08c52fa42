// The tables of a file that is named for import.
#include "arguments/import_tables.hpp"

#include "arguments/usage_error.hpp"
#include "base/message.hpp"
#include "base/spelling.hpp"
#include "system/files.hpp"
#include "system/world_error.hpp"

namespace campaign {

namespace fs = std::filesystem;

std::vector<CellTable> tables_of(const std::string& name, const std::optional<std::string>& sheet,
                                 const Environment& environment) {
  const fs::path path = environment.directory / name;
  Message why;
  auto tables = read_tables(read_file(path), path.extension().string(), why);
  if (!tables) throw WorldError(say("{} cannot be imported: it {}", name, why));
  if (!sheet) {
    for (const auto& one : *tables)
      if (one.hidden)
        environment.out << say("sheet {} is hidden, and not read; `--sheet` names it", one.name)
                        << '\n';
    std::erase_if(*tables, [](const CellTable& one) { return one.hidden; });
    return std::move(*tables);
  }
  std::vector<std::string_view> names;
  for (const auto& one : *tables) {
    names.push_back(one.name);
    if (one.name == *sheet) return {one};
  }
  throw UsageError(unknown_name(say("{} has no sheet `{}`", name, *sheet), *sheet, names));
}

}  // namespace campaign
