// The tables of files that are named for import.
#include "arguments/import_tables.hpp"

#include "arguments/usage_error.hpp"
#include "base/message.hpp"
#include "base/registry.hpp"
#include "base/spelling.hpp"
#include "system/files.hpp"
#include "system/world_error.hpp"

namespace campaign {

namespace {

namespace fs = std::filesystem;

std::vector<CellTable> tables_of_file(const std::string& name,
                                      const std::optional<std::string>& sheet,
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
  const bool is_workbook = !names.empty() && !names.front().empty();
  throw UsageError(unknown_name(
      say("{} has no sheet `{}`", name, *sheet), *sheet, names,
      is_workbook ? say("its sheets are: {}", listed_names(names)) : tr("it is no workbook")));
}

}  // namespace

std::vector<FileTables> tables_of(const std::vector<std::string>& files,
                                  const std::optional<std::string>& sheet,
                                  const Environment& environment) {
  std::vector<FileTables> list;
  for (const auto& one : files) list.push_back({one, tables_of_file(one, sheet, environment)});
  return list;
}

FormOrigin origin_of_forms(const std::vector<FileTables>& files) {
  FormOrigin found;
  std::string said_by;
  for (const auto& [file, list] : files)
    for (const auto& table : list) {
      const auto origin = form_origin(table);
      if (!origin.period || !origin.round || origin == found) continue;
      if (found.period)
        throw UsageError(say("{} is a form of {}, {}, and {} of {}, {}: import them one by one",
                             said_by, *found.period, round_name(*found.round), file, *origin.period,
                             round_name(*origin.round)));
      found = origin, said_by = file;
    }
  return found;
}

}  // namespace campaign
