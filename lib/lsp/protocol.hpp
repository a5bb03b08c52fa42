// What requests have in common: their parameters taken apart, and the errors they end with.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>

#include "base/message.hpp"
#include "base/value.hpp"
#include "lsp/text_position.hpp"

namespace campaign::lsp {

/// Of JSON-RPC and of the protocol.
enum class ErrorCode {
  parse_error = -32700,
  invalid_request = -32600,
  method_not_found = -32601,
  invalid_params = -32602,
  internal_error = -32603,
  server_not_initialized = -32002,
  request_cancelled = -32800,
  request_failed = -32803
};

/// Thrown where a request cannot be answered: it ends with this error, and the server goes on.
struct RequestError {
  ErrorCode code;
  Message message;
};

using Keys = std::initializer_list<std::string_view>;

/// The value below these keys; null where there is none.
const Value* find_value(const Value& params, Keys keys);
std::string text_or(const Value& params, Keys keys, std::string fallback);
bool truth_or(const Value& params, Keys keys, bool fallback);
/// As the two above; throw a RequestError without such a value.
std::string required_text(const Value& params, Keys keys);
int64_t required_number(const Value& params, Keys keys);
const Value::List& required_list(const Value& params, Keys keys);

/// `{line, character}`
TextPosition required_position(const Value& params, Keys keys);

}  // namespace campaign::lsp
