// What a name in a template means at its place: the values around a tag, innermost last.
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
  /// `words`: of choices; null: none.
  Scope(const Value& view, const TemplateWords* words) : values_{&view}, words_(words) {}

  /// Enters a section over this value.
  void push(const Value* value) { values_.push_back(value); }
  void pop() { values_.pop_back(); }

  /// The value of `.`, `title` or `plan.title`; null when it is unknown. The innermost value that
  /// has the first name decides. Besides the entries of records there are `long` of a day, `short`,
  /// `first` and `last` of a period, `words` of a number, `count` and `any` of a list, and of a
  /// choice each of its words, and `word`, which the table of words gives. Missing has any name,
  /// all missing.
  const Value* find(std::string_view name);

  /// The names that could stand in place of an unknown one.
  std::vector<std::string> names_beside(std::string_view unknown);

 private:
  /// `owner`: the name of the value.
  const Value* part(const Value& of, std::string_view owner, std::string_view name);
  const Value* first_part(std::string_view name);
  /// A part that was computed of a value, and is written where the value is.
  const Value* made(Value value, const Value& of) {
    return &made_.emplace_back(std::move(value).at(of.span()));
  }

  std::vector<const Value*> values_;
  const TemplateWords* words_;
  std::deque<Value> made_;  ///< parts that are computed, such as a long date; their places are kept
};

}  // namespace campaign
