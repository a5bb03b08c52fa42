// Resolves names in a template against the values of the enclosing sections.
#include "document/scope.hpp"

#include <algorithm>

#include "base/overloaded.hpp"
#include "base/text.hpp"
#include "document/numerals.hpp"
#include "document/wording.hpp"

namespace campaign {
namespace {

std::vector<std::string> names_in(const Value& value) {
  std::vector<std::string> names;
  if (const auto* record = value.get<Value::Record>())
    for (const auto& [name, unused] : *record) names.push_back(name);
  if (value.get<Date>()) return {"long"};
  if (value.get<Period>()) return {"short", "first", "last"};
  if (value.get<Value::List>()) return {"count", "any"};
  if (value.get<Number>()) return {"words"};
  if (const auto* choice = value.get<Choice>()) {
    names.assign(choice->all.begin(), choice->all.end());
    names.push_back("word");
  }
  return names;
}

/// `Một triệu không trăm năm mươi nghìn`; missing for a negative number or a fraction.
Value number_in_words(const Number& number) {
  const auto hundredths = number.value.hundredths();
  if (hundredths % 100 != 0 || hundredths < 0) return {};
  auto words = in_words(hundredths / 100);
  words[0] = static_cast<char>(words[0] - 'a' + 'A');  // all numerals begin with an ASCII letter
  return words;
}

}  // namespace

const Value* Scope::part(const Value& of, std::string_view owner, std::string_view name) {
  if (of.missing()) return &of;
  if (const auto* date = of.get<Date>())
    return name == "long" ? made(long_date(*date), of) : nullptr;
  if (const auto* number = of.get<Number>())
    return name == "words" ? made(number_in_words(*number), of) : nullptr;
  if (const auto* list = of.get<Value::List>()) {
    if (name == "count") return made(Value::count(static_cast<int64_t>(list->size())), of);
    return name == "any" ? made(!list->empty(), of) : nullptr;
  }
  if (const auto* period = of.get<Period>()) {
    if (name == "short") return made(short_period(*period), of);
    if (name == "first") return made(period->first, of);
    return name == "last" ? made(period->last, of) : nullptr;
  }
  if (const auto* choice = of.get<Choice>()) {
    if (name == "word") {
      const auto* word = words_ ? words_->word(owner, choice->word) : nullptr;
      return word ? made(*word, of) : nullptr;
    }
    const bool known = std::find(choice->all.begin(), choice->all.end(), name) != choice->all.end();
    return known ? made(choice->word == name, of) : nullptr;
  }
  return of.find(name);
}

const Value* Scope::first_part(std::string_view name) {
  for (auto one = values_.rbegin(); one != values_.rend(); ++one) {
    const Value* found = one->value->missing() ? nullptr : part(*one->value, {}, name);
    if (found) return found;
  }
  return nullptr;
}

const Value* Scope::find(std::string_view name) {
  if (name == ".") return values_.back().value;
  const auto parts = split(name, '.');
  const Value* value = first_part(parts[0]);
  for (size_t i = 1; value && i < parts.size(); ++i) value = part(*value, parts[i - 1], parts[i]);
  return value;
}

std::vector<std::string> Scope::names_beside(std::string_view unknown) {
  for (size_t dot = unknown.rfind('.'); dot != std::string_view::npos && dot > 0;
       dot = unknown.rfind('.', dot - 1)) {
    const Value* known = find(unknown.substr(0, dot));
    if (!known) continue;
    auto names = names_in(*known);
    for (auto& name : names) name = std::string(unknown.substr(0, dot + 1)) + name;
    return names;
  }
  std::vector<std::string> names;
  for (auto one = values_.rbegin(); one != values_.rend(); ++one)
    for (auto& name : names_in(*one->value)) names.push_back(std::move(name));
  return names;
}

}  // namespace campaign
