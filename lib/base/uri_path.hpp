// Paths within addresses.
#pragma once

#include <string>
#include <string_view>

namespace campaign {

/// The path with all bytes but plain letters, digits and `-._~/` as `%41`, as RFC 3986 wants it.
std::string uri_path(std::string_view path);

}  // namespace campaign
