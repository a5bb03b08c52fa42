// The view: finding and setting entries, and printing scalars as data.
#include "base/value.hpp"

#include <algorithm>

#include "base/overloaded.hpp"

namespace campaign {

Value::Value() = default;
Value::Value(Any any) : any_(std::move(any)) {}
Value::Value(const char* text) : any_(std::string(text)) {}
Value::Value(std::string text) : any_(std::move(text)) {}
Value::Value(std::string_view text) : any_(std::string(text)) {}
Value::Value(Date date) : any_(date) {}
Value::Value(Period period) : any_(period) {}
Value::Value(Number number) : any_(number) {}
Value::Value(Choice choice) : any_(std::move(choice)) {}
Value::Value(Message message) {
  if (!message.empty()) any_ = std::move(message);
}
Value::Value(List list) : any_(std::move(list)) {}
Value::Value(Record record) : any_(std::move(record)) {}
Value::Value(const Value&) = default;
Value::Value(Value&&) noexcept = default;
Value& Value::operator=(const Value&) = default;
Value& Value::operator=(Value&&) noexcept = default;
Value::~Value() = default;
bool Value::operator==(const Value& other) const { return any_ == other.any_; }

bool Value::truthy() const {
  return std::visit(
      Overloaded{[](const Missing&) { return false; }, [](bool truth) { return truth; },
                 [](const List& list) { return !list.empty(); }, [](const auto&) { return true; }},
      any_);
}

const Value* Value::find(std::string_view key) const {
  const auto* record = get<Record>();
  if (!record) return nullptr;
  const auto entry = std::find_if(record->begin(), record->end(),
                                  [&](const auto& one) { return one.first == key; });
  return entry == record->end() ? nullptr : &entry->second;
}

void Value::set(std::string key, Value value) {
  if (missing()) any_ = Record();
  auto& record = std::get<Record>(any_);
  const auto entry =
      std::find_if(record.begin(), record.end(), [&](const auto& one) { return one.first == key; });
  if (entry != record.end())
    entry->second = std::move(value);
  else
    record.emplace_back(std::move(key), std::move(value));
}

void Value::push(Value element) {
  if (missing()) any_ = List();
  std::get<List>(any_).push_back(std::move(element));
}

size_t Value::size() const {
  if (const auto* list = get<List>()) return list->size();
  if (const auto* record = get<Record>()) return record->size();
  return 0;
}

std::string plain(const Value& value, Language language) {
  return std::visit(Overloaded{[](bool truth) -> std::string { return truth ? "true" : "false"; },
                               [](const Number& number) { return number.value.text(); },
                               [](const std::string& text) { return text; },
                               [](const Date& date) { return date.text(); },
                               [](const Choice& choice) { return std::string(choice.word); },
                               [](const Period& period) { return period.text(); },
                               [&](const Message& message) { return message.text(language); },
                               [](const auto&) { return std::string(); }},
                    value.any());
}

Value in_language(const Value& value, Language language) {
  if (value.get<Message>()) return plain(value, language);
  if (const auto* list = value.get<Value::List>()) {
    Value::List texts;
    for (const auto& one : *list) texts.push_back(in_language(one, language));
    return texts;
  }
  if (const auto* record = value.get<Value::Record>()) {
    Value::Record texts;
    for (const auto& [key, one] : *record) texts.emplace_back(key, in_language(one, language));
    return texts;
  }
  return value;
}

}  // namespace campaign
