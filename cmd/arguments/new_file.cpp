// The file named for what a command makes: it replaces nothing, and new data is read from it.
#include "arguments/new_file.hpp"

#include <algorithm>

#include "arguments/usage_error.hpp"
#include "base/message.hpp"
#include "system/files.hpp"
#include "system/world_error.hpp"

namespace campaign {

namespace fs = std::filesystem;

void require_new_file(const fs::path& file, const Environment& environment) {
  if (fs::exists(fs::symlink_status(file)))
    throw WorldError(
        say("{} is there already; name another file with `-o`", shown_path(file, environment)));
}

void require_data_file(const fs::path& file, const Workspace& workspace,
                       const Environment& environment) {
  const auto path = fs::absolute(file).lexically_normal();
  const auto inside = path.lexically_relative(fs::absolute(workspace.root()).lexically_normal());
  const bool is_read = std::none_of(inside.begin(), inside.end(), [](const fs::path& part) {
    return part.string().starts_with('.');
  });
  const auto top = inside.empty() ? fs::path() : *inside.begin();
  if (is_data_file(path) && is_read && top != "templates" && top != "rule-packs") return;
  throw UsageError(
      say("{} would not be read: name a file that ends in .yaml, in the folder of the "
          "campaign",
          shown_path(file, environment)));
}

}  // namespace campaign
