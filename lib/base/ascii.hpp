// Skips plain ASCII fast: most bytes of the data are, and need no decoding.
#pragma once

#include <string_view>

namespace campaign {

/// The offset of the first byte from `at` on that is not ASCII; the size when there is none.
size_t skip_ascii(std::string_view text, size_t at);

}  // namespace campaign
