// The requests that need the campaign: the functions declared by `requests.def`.
#pragma once

#include "lsp/session.hpp"

namespace campaign::lsp {

/// Takes the parameters of a request, gives its result, or throws a RequestError.
using Answer = Value (*)(Session& session, const Value& params);

/// Null for a method that is not known.
Answer find_request(std::string_view method);

#define ENTRY(name, method) Value name(Session& session, const Value& params);
#include "lsp/requests.def"

}  // namespace campaign::lsp
