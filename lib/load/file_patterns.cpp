// What `include` and `exclude` of the plan name.
#include "load/file_patterns.hpp"

#include <filesystem>

#include "base/collation.hpp"

namespace campaign {
namespace {

std::string normalized_pattern(std::string_view pattern) {
  auto path = composed(std::filesystem::path(pattern).lexically_normal().generic_string());
  if (path.ends_with('/')) path.pop_back();
  return path;
}

}  // namespace

Patterns patterns_in_list(yaml::View list) {
  Patterns found;
  if (!list || list.kind() != yaml::Kind::sequence) return found;
  for (auto one = list.first_child(); one; one = one.next())
    if (one.kind() == yaml::Kind::scalar)
      found.push_back({normalized_pattern(one.text()), one.span()});
  return found;
}

}  // namespace campaign
