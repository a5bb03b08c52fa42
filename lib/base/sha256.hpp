// SHA-256 (FIPS 180-4) and Base64: the fingerprint of a style sheet or of a closed period.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace campaign {

using Digest = std::array<uint8_t, 32>;

Digest sha256(std::string_view bytes);

std::string hexadecimal(const Digest& digest);  ///< lower case
std::string base64(const Digest& digest);

}  // namespace campaign
