// Line ends that the library drops from a text, though YAML 1.2 keeps them.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace campaign::yaml {

/// The value of the text written from `from` to `to`, which the library reads as `value`: quotes
/// around nothing but line ends keep all but one, and `>+` keeps all behind its text.
std::string with_kept_lines(std::string_view source, size_t from, size_t to, std::string value);

}  // namespace campaign::yaml
