// The file named for new data, which must be one that the campaign reads.
#include "arguments/data_file.hpp"

#include <algorithm>

#include "arguments/usage_error.hpp"
#include "base/message.hpp"

namespace campaign {

void require_data_file(const std::filesystem::path& file, const Workspace& workspace) {
  namespace fs = std::filesystem;
  const auto path = fs::absolute(file).lexically_normal();
  const auto inside = path.lexically_relative(fs::absolute(workspace.root()).lexically_normal());
  const bool is_yaml = path.extension() == ".yaml" || path.extension() == ".yml";
  const bool is_read = std::none_of(inside.begin(), inside.end(), [](const fs::path& part) {
    return part.string().starts_with('.');
  });
  const auto top = inside.empty() ? fs::path() : *inside.begin();
  if (is_yaml && is_read && top != "templates" && top != "rule-packs") return;
  throw UsageError(
      say("{} would not be read: name a file that ends in .yaml, in the folder of the "
          "campaign",
          file.lexically_normal().string()));
}

}  // namespace campaign
