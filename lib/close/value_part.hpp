// The values of one thing, whose keys begin alike.
#pragma once

#include <optional>

#include "base/date.hpp"
#include "base/id.hpp"
#include "base/located.hpp"
#include "base/points.hpp"
#include "close/deciding_value.hpp"

namespace campaign {

/// Adds `KEY/FIELD` with its text; an empty text is no value.
class ValuePart {
 public:
  ValuePart(std::initializer_list<std::string_view> key, Span where, DecidingValues& values)
      : key_(value_key(key)), where_(where), values_(values) {}

  void add(std::string_view field, std::string value, Span where = {}) {
    if (!value.empty())
      values_.push_back({value_key({key_, field}), std::move(value), where ? where : where_});
  }
  void add(std::string_view field, const std::optional<Points>& points) {
    if (points) add(field, points->text());
  }
  template <class T>
  void add(std::string_view field, const std::optional<Located<T>>& value) {
    if (value) add(field, text_of(**value), value->span);
  }
  void add_if(bool holds, std::string_view field) { add(field, holds ? "true" : ""); }

 private:
  static const std::string& text_of(const std::string& text) { return text; }
  template <class Kind>
  static const std::string& text_of(const Id<Kind>& id) {
    return id.text;
  }
  template <class T>
  static std::string text_of(const T& value) {
    return value.text();
  }

  std::string key_;
  Span where_;
  DecidingValues& values_;
};

/// `an, binh`, in the order of the ids.
std::string listed_ids(const std::vector<Located<SubjectId>>& subjects);

}  // namespace campaign
