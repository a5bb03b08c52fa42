// Resolves names in a template against the values of the enclosing sections.
#pragma once

#include <deque>
#include <string>
#include <string_view>
#include <vector>

#include "base/value.hpp"
#include "document/template_words.hpp"

namespace campaign {

class Scope {
 public:
  /// `words`: names of choices; may be null.
  Scope(const Value& view, const TemplateWords* words) : values_{{&view}}, words_(words) {}

  /// Enters a section over this value.
  void push(const Value* value) { values_.push_back({value, made_.size()}); }
  /// Forgets what was computed since.
  void pop() {
    made_.resize(values_.back().made_before);
    values_.pop_back();
  }

  /// The value of `.`, `title` or `plan.title`; null when it is unknown. The first name is looked
  /// up from the innermost value outwards. In addition to the entries of records, a date has
  /// `long`; a period `short`, `first` and `last`; a number `words`; a list `count` and `any`; a
  /// choice each of its values, and `word` from `words.yaml`. Parts of a missing value are missing.
  const Value* find(std::string_view name);

  /// The names that are valid in place of an unknown one.
  std::vector<std::string> names_beside(std::string_view unknown);

 private:
  /// `owner`: the name of the value `of`. Null when the value has no such part.
  const Value* part(const Value& of, std::string_view owner, std::string_view name);
  const Value* first_part(std::string_view name);
  /// Stores a value computed from `of`, with the span of `of`.
  const Value* made(Value value, const Value& of) {
    return &made_.emplace_back(std::move(value).at(of.span()));
  }

  struct Around {
    const Value* value = nullptr;
    size_t made_before = 0;  ///< number of computed parts
  };
  std::vector<Around> values_;  ///< innermost last
  const TemplateWords* words_;
  std::deque<Value> made_;  ///< computed parts; a deque, so that pointers to them stay valid
};

}  // namespace campaign
