// Paths as the URIs by which editors name files, and back.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace campaign::lsp {

/// Nullopt for what is no file on this machine, such as `untitled:1`.
std::optional<std::filesystem::path> path_of_uri(std::string_view uri);
std::string uri_of_path(const std::filesystem::path& path);

}  // namespace campaign::lsp
