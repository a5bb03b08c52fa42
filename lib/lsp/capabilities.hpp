// What the server can do, as it tells an editor that begins.
#pragma once

#include <string_view>

#include "base/value.hpp"

namespace campaign::lsp {

/// The result of `initialize`.
Value capabilities(std::string_view version);

/// The request that asks an editor to tell when files change, for one that can; missing for others.
Value watch_request(const Value& initialize_params);

}  // namespace campaign::lsp
