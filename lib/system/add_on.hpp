// Programs of others that are called as commands: `campaign-NAME` in a search path.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace campaign {

/// The path of the program `campaign-NAME`; `nullopt` when there is none, or the name is no plain
/// word. `search_path`: like `PATH`; its empty and relative folders are passed over.
std::optional<std::string> find_add_on(std::string_view name, std::string_view search_path);

/// Becomes the program: returns only where that fails, with the reason as an error number.
/// `variables` such as `CAMPAIGN_DIR=…` are added to its environment.
int become(const std::string& path, std::vector<std::string> arguments,
           const std::vector<std::pair<std::string, std::string>>& variables);

}  // namespace campaign
