// Paths as the URIs by which editors name files, and back.
#include "lsp/file_uri.hpp"

#include <charconv>

#include "base/uri_path.hpp"

namespace campaign::lsp {
namespace {

/// With `%C3` as the byte that it stands for.
std::string decoded(std::string_view text) {
  std::string plain;
  for (size_t i = 0; i < text.size(); ++i) {
    unsigned byte = 0;
    const auto digits = text.substr(i + 1, 2);
    const auto [end, error] =
        std::from_chars(digits.data(), digits.data() + digits.size(), byte, 16);
    const bool is_code =
        text[i] == '%' && digits.size() == 2 && error == std::errc() && end == digits.data() + 2;
    plain += is_code ? static_cast<char>(byte) : text[i];
    if (is_code) i += 2;
  }
  return plain;
}

}  // namespace

std::optional<std::filesystem::path> path_of_uri(std::string_view uri) {
  constexpr std::string_view kScheme = "file://";
  if (!uri.starts_with(kScheme)) return std::nullopt;
  uri.remove_prefix(kScheme.size());
  if (uri.starts_with("localhost/")) uri.remove_prefix(std::string_view("localhost").size());
  auto path = decoded(uri);
  if (!path.starts_with('/') || path.find('\0') != path.npos) return std::nullopt;
  return std::filesystem::path(std::move(path)).lexically_normal();
}

std::string uri_of_path(const std::filesystem::path& path) {
  return "file://" + uri_path(path.generic_string());
}

}  // namespace campaign::lsp
