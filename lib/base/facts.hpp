// Facts in a text: which words were filled in from data, marked by characters that nobody sees.
#pragma once

#include <cstdint>
#include <deque>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "base/source.hpp"

namespace campaign {

/// What a template was filled with at one place.
struct Fact {
  std::string name;      ///< of its tag: `meeting.date.long`; `sex.male` of a word chosen by data
  std::string raw = {};  ///< as data writes it: `2022-06-08`
  Span span = {};        ///< where it is written; no file when nobody wrote it
  bool chosen = false;   ///< a word that the data chose
};

class Facts {
 public:
  explicit Facts(std::function<bool(const Fact&)> wanted) : wanted_(std::move(wanted)) {}

  /// The text with a mark before each of its words; the text itself when the fact is not wanted.
  std::string marked(Fact fact, std::string_view text);

  const Fact& operator[](uint32_t number) const { return facts_[number]; }
  size_t size() const { return facts_.size(); }

 private:
  std::function<bool(const Fact&)> wanted_;
  std::deque<Fact> facts_ = {};
};

/// The mark of a number below `kMostMarks`.
std::string mark_of(uint32_t number);
inline constexpr uint32_t kMostMarks = 1U << 28;

/// The number whose mark stands at `at`, which moves behind it; nothing without one.
std::optional<uint32_t> mark_at(std::string_view text, size_t& at);
std::string without_marks(std::string_view text);

}  // namespace campaign
