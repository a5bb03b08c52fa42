// The view: the contents of a report as records, lists, texts, exact numbers, days and periods.
// Templates are filled from it, and csv and json are written from it.
#pragma once

#include <concepts>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "base/date.hpp"
#include "base/id.hpp"
#include "base/located.hpp"
#include "base/message.hpp"
#include "base/points.hpp"
#include "base/words.hpp"

namespace campaign {

/// An exact number and the least number of decimals to display.
struct Number {
  Points value;
  int decimals = 0;
  bool operator==(const Number&) const = default;
};

/// One of a fixed list of words, such as the round of a score. A template tests it by
/// `{{#round.self}}`, so that the displayed words are in the template.
struct Choice {
  std::string_view word;
  std::vector<std::string_view> all;
  bool operator==(const Choice&) const = default;
};

class Value {
 public:
  struct Missing {
    bool operator==(const Missing&) const = default;
  };
  using List = std::vector<Value>;
  using Record = std::vector<std::pair<std::string, Value>>;  ///< in display order
  using Any =
      std::variant<Missing, bool, Number, std::string, Date, Period, Choice, List, Record, Message>;

  // Defined in value.cpp, because they are slow to compile.
  Value();  ///< missing: shown as `—`, in json as null; never 0, never blank
  template <std::same_as<bool> Truth>  // so that pointers and counts do not convert to bool
  Value(Truth truth) : Value(Any(truth)) {}
  Value(const char* text);
  Value(std::string text);
  Value(std::string_view text);
  Value(Date date);
  Value(Period period);
  Value(Number number);
  Value(Choice choice);
  Value(Message message);  ///< missing when empty
  Value(List list);
  Value(Record record);
  template <class Kind>
  Value(const Id<Kind>& id) : Value(id.text) {}
  template <class T>
  Value(const std::optional<T>& value) : Value(value ? Value(*value) : Value()) {}
  template <class T>
  Value(const Located<T>& located) : Value(*located) {
    span_ = located.span;
  }
  Value(const Value&);
  Value(Value&&) noexcept;
  Value& operator=(const Value&);
  Value& operator=(Value&&) noexcept;
  ~Value();
  static Value count(int64_t whole) { return Number{Points::whole(whole), 0}; }
  static Value points(Points points) { return Number{points, 2}; }  ///< shown as `97,50`
  static Value figure(Points figure) { return Number{figure, 0}; }  ///< as many decimals as it has

  template <class Enum>
  static Value word(Enum value) {
    Choice choice{word_of(value), {}};
    for (const auto& [word, meaning] : words<Enum>) choice.all.push_back(word);
    return choice;
  }
  template <class Enum>
  static Value word(const Located<Enum>& located) {
    return word(*located).at(located.span);
  }
  template <class Enum>
  static Value word(const std::optional<Enum>& value) {
    return value ? word(*value) : Value();
  }

  /// Where it, or what it was computed from, is written; no file when it is not in any file.
  const Span& span() const { return span_; }
  Value at(const Span& span) && { return span_ = span, std::move(*this); }

  const Any& any() const { return any_; }
  template <class T>
  const T* get() const {
    return std::get_if<T>(&any_);
  }
  bool missing() const { return get<Missing>() != nullptr; }
  /// What a section `{{#name}}` tests: false for missing, false and an empty list.
  bool truthy() const;

  /// The entry of a record; null when there is none or this is not a record.
  const Value* find(std::string_view key) const;
  /// Adds or replaces an entry of a record (a missing value becomes one).
  void set(std::string key, Value value);
  void push(Value element);  ///< to a list (a missing value becomes one)
  size_t size() const;       ///< of a list or record, else 0

  bool operator==(const Value&) const;  ///< ignores the span

 private:
  explicit Value(Any any);
  Any any_;
  Span span_ = {};
};

/// As data: `97.5`, `2021-09-15`, `2021-Q3`, `true`; the text itself, a message in `language`;
/// empty for missing values, lists and records.
std::string plain(const Value& value, Language language = Language::english);

/// A copy with messages replaced by their texts.
Value in_language(const Value& value, Language language);

}  // namespace campaign
