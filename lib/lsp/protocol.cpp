// What requests have in common: their parameters taken apart, and the errors they end with.
#include "lsp/protocol.hpp"

#include "base/text.hpp"

namespace campaign::lsp {
namespace {

[[noreturn]] void throw_missing(Keys keys) {
  throw RequestError{ErrorCode::invalid_params, say("the parameters have no fitting `{}`",
                                                    join({keys.begin(), keys.end()}, "."))};
}

template <class T>
const T& required_value(const Value& params, Keys keys) {
  const auto* found = find_value(params, keys);
  const auto* value = found ? found->get<T>() : nullptr;
  if (!value) throw_missing(keys);
  return *value;
}

}  // namespace

const Value* find_value(const Value& params, Keys keys) {
  const Value* found = &params;
  for (const auto key : keys)
    if (found) found = found->find(key);
  return found;
}

std::string text_or(const Value& params, Keys keys, std::string fallback) {
  const auto* found = find_value(params, keys);
  const auto* text = found ? found->get<std::string>() : nullptr;
  return text ? *text : fallback;
}

bool truth_or(const Value& params, Keys keys, bool fallback) {
  const auto* found = find_value(params, keys);
  const auto* truth = found ? found->get<bool>() : nullptr;
  return truth ? *truth : fallback;
}

std::string required_text(const Value& params, Keys keys) {
  return required_value<std::string>(params, keys);
}

int64_t required_number(const Value& params, Keys keys) {
  return required_value<Number>(params, keys).value.hundredths() / 100;
}

const Value::List& required_list(const Value& params, Keys keys) {
  return required_value<Value::List>(params, keys);
}

TextPosition required_position(const Value& params, Keys keys) {
  const auto* place = find_value(params, keys);
  if (!place) throw_missing(keys);
  const TextPosition position{.line = required_number(*place, {"line"}),
                              .character = required_number(*place, {"character"})};
  if (position.line < 0 || position.character < 0) throw_missing(keys);
  return position;
}

}  // namespace campaign::lsp
