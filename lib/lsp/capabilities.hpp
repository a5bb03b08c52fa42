// The capabilities of the server, which it sends to an editor that begins.
#pragma once

#include <string_view>

#include "base/value.hpp"

namespace campaign::lsp {

/// The result of `initialize`.
Value capabilities(std::string_view version);

/// The request for notifications of changed files, for an editor that can; missing for others.
Value watch_request(const Value& initialize_params);

}  // namespace campaign::lsp
