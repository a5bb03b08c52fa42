// Marks numbers and dates as they are filled in, and finds them again in the parsed document.
#include "document/shown_values.hpp"

#include "base/facts.hpp"
#include "base/overloaded.hpp"
#include "document/phrases.hpp"
#include "document/wording.hpp"

namespace campaign {
namespace {

ShownValue shown_value(const Value& value) {
  if (const auto* number = value.get<Number>()) return *number;
  if (const auto* day = value.get<Date>()) return *day;
  return {};
}

/// Values are only needed in tables and chart targets; elsewhere a mark could hide syntax (`1.`).
bool is_in_table(std::string_view line) {
  const size_t first = line.find_first_not_of("> ");
  return first != line.npos && (line[first] == '|' || line.substr(first).starts_with("target:"));
}

std::string worded_value(const ShownValue& value) {
  return std::visit(Overloaded{[](std::monostate) { return std::string(); },
                               [](const auto& known) { return worded(known); }},
                    value);
}

/// `▼2`: two places lost.
ShownValue change_of(const ShownValue& value, std::string_view arrow) {
  const auto* number = std::get_if<Number>(&value);
  if (!number || arrow != phrases::down) return value;
  return Number{Points::hundredths(-number->value.hundredths()), number->decimals};
}

}  // namespace

MarkText ShownValues::mark() {
  return [this](const Filled& filled, std::string text) {
    const auto value = shown_value(filled.value);
    if (value.index() == 0 || !is_in_table(filled.before) || values_.size() == kMostMarks)
      return text;
    values_.push_back(value);
    return mark_of(static_cast<uint32_t>(values_.size() - 1)) + text;
  };
}

Text ShownValues::text_of(const std::string& marked) const {
  size_t at = phrases::is_change(marked) ? std::string_view(phrases::up).size() : 0;
  const auto arrow = marked.substr(0, at);
  const auto number = mark_at(marked, at);
  if (!number || *number >= values_.size()) return {without_marks(marked)};
  const auto text = without_marks(marked);
  const auto alone = arrow + worded_value(values_[*number]);
  const bool is_all = text == alone || text == alone + "%" || text == alone + " %";
  return {text, is_all ? change_of(values_[*number], arrow) : ShownValue()};
}

}  // namespace campaign
