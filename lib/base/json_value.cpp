// A text in JSON as a value: the one place that knows the library beneath.
#include "base/json_value.hpp"

#include <cstdint>
#include <limits>
#include <nlohmann/json.hpp>

namespace campaign {
namespace {

using Json = nlohmann::json;

constexpr int kDeepest = 64;

struct TooDeep {};

Value number_of(const Json& json) {
  const double number = json.get<double>();
  const bool fits = json.is_number_integer() &&
                    number >= double{std::numeric_limits<int32_t>::min()} &&
                    number <= double{std::numeric_limits<uint32_t>::max()};
  return fits ? Value::count(json.get<int64_t>()) : Value();
}

Value value_of(const Json& json, int depth = 0) {
  if (depth > kDeepest) throw TooDeep();
  if (json.is_boolean()) return Value(json.get<bool>());
  if (json.is_number()) return number_of(json);
  if (json.is_string()) return Value(json.get_ref<const std::string&>());
  if (json.is_array()) {
    Value::List list;
    for (const auto& one : json) list.push_back(value_of(one, depth + 1));
    return list;
  }
  if (!json.is_object()) return Value();
  Value::Record record;
  for (const auto& [key, one] : json.items()) record.push_back({key, value_of(one, depth + 1)});
  return record;
}

}  // namespace

std::optional<Value> json_value(std::string_view text) {
  const auto json = Json::parse(text, nullptr, false);
  if (json.is_discarded()) return std::nullopt;
  try {
    return value_of(json);
  } catch (const TooDeep&) {
    return std::nullopt;
  }
}

}  // namespace campaign
