// Lists of names for messages.
#include "base/registry.hpp"

namespace campaign {

std::string listed_names(const std::vector<std::string_view>& names) {
  std::string list;
  for (const auto name : names) (list += list.empty() ? "" : ", ") += name;
  return list;
}

}  // namespace campaign
