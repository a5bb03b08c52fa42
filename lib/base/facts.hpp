// Facts in a text: words filled in from data, marked by invisible characters.
#pragma once

#include <cstdint>
#include <deque>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "base/source.hpp"

namespace campaign {

/// A value that a template inserted at one place.
struct Fact {
  std::string name;      ///< its tag: `meeting.date.long`; `sex.male` for a word chosen by data
  std::string raw = {};  ///< as written in the data: `2022-06-08`
  Span span = {};        ///< where it is written; no file when it is not in any file
  bool chosen = false;   ///< a word of the template, chosen by data
};

class Facts {
 public:
  explicit Facts(std::function<bool(const Fact&)> wanted) : wanted_(std::move(wanted)) {}

  /// The text with a mark before each of its words; unchanged when `wanted` rejects the fact or
  /// there are `kMostMarks` facts.
  std::string marked(Fact fact, std::string_view text);

  const Fact& operator[](uint32_t number) const { return facts_[number]; }
  size_t size() const { return facts_.size(); }

 private:
  std::function<bool(const Fact&)> wanted_;
  std::deque<Fact> facts_ = {};
};

/// The mark of `number`, which must be below `kMostMarks`.
std::string mark_of(uint32_t number);
inline constexpr uint32_t kMostMarks = 1U << 28;

/// The number of the mark at `at`, which moves past it; nullopt when there is no mark.
std::optional<uint32_t> mark_at(std::string_view text, size_t& at);
std::string without_marks(std::string_view text);

}  // namespace campaign
