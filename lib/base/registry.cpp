// Names in `.def` lists, made for users once and kept.
#include "base/registry.hpp"

#include <algorithm>
#include <mutex>
#include <set>
#include <string>

namespace campaign {

std::string_view user_name(std::string_view cpp_name) {
  static std::mutex mutex;
  static std::set<std::string, std::less<>> names;
  std::string name(cpp_name);
  std::replace(name.begin(), name.end(), '_', '-');
  const std::lock_guard lock(mutex);
  return *names.insert(std::move(name)).first;
}

}  // namespace campaign
