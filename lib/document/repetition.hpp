// Bounds what filling a template makes: sections within sections multiply the text.
#pragma once

#include <cstddef>
#include <vector>

#include "base/diagnostic.hpp"
#include "base/value.hpp"
#include "document/tags.hpp"

namespace campaign {

/// Far more than a report on tens of thousands of people needs.
constexpr size_t kMostTagsFilled = 3'000'000;
/// When nothing is repeated but includes.
constexpr size_t kMostTagsChecked = 1'000'000;
constexpr size_t kMostBytesFilled = 100'000'000;

/// The sections and includes around the place that is being filled, and how much was made so far.
class Repetition {
 public:
  explicit Repetition(size_t most_tags) : most_tags_(most_tags) {}

  /// `list`: what the section repeats; null for other sections and includes.
  void enter(const Tag& tag, const Value::List* list) { around_.push_back({&tag, list}); }
  void leave() { around_.pop_back(); }

  /// Whether one level more is allowed.
  bool may_enter() const { return around_.size() < kDeepestSections; }
  /// Whether exactly one section around repeats the list.
  bool repeats_once(const Value::List& list) const;

  void count(size_t tags, size_t bytes) { tags_ += tags, bytes_ += bytes; }
  bool too_large() const { return tags_ > most_tags_ || bytes_ > kMostBytesFilled; }
  /// At the innermost section or include, with those around it that multiply the text.
  Diagnostic problem(const Span& otherwise) const;

 private:
  struct Around {
    const Tag* tag = nullptr;
    const Value::List* list = nullptr;
  };

  size_t most_tags_;
  size_t tags_ = 0;
  size_t bytes_ = 0;
  std::vector<Around> around_ = {};
};

/// The problem of a section over a list that a section around it repeats.
Diagnostic list_in_itself(const Tag& tag);

/// The view with one entry at most in each list, which has what all entries of the list have:
/// enough to check the names of a template without repeating anything.
Value specimen(const Value& view);

}  // namespace campaign
