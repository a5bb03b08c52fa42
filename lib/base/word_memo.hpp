// Remembers what was made of a word: names and titles consist of few different ones.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <unordered_map>

namespace campaign {

/// Of one thread and one way of making texts.
class WordMemo {
 public:
  /// `make(word)` for each part of the text between blanks, joined by blanks again.
  template <class Make>
  std::string text_of(std::string_view text, const Make& make) {
    std::string result;
    for (size_t at = 0; at <= text.size();) {
      const size_t end = std::min(text.find(' ', at), text.size());
      if (at > 0) result += ' ';
      const auto word = text.substr(at, end - at);
      result += word.size() > kLongest ? make(word) : known(word, make);
      at = end + 1;
    }
    return result;
  }

 private:
  static constexpr size_t kMost = 5'000, kLongest = 40;

  struct Hash : std::hash<std::string_view> {
    using is_transparent = void;
  };
  std::unordered_map<std::string, std::string, Hash, std::equal_to<>> known_ = {};

  template <class Make>
  const std::string& known(std::string_view word, const Make& make) {
    if (const auto found = known_.find(word); found != known_.end()) return found->second;
    if (known_.size() >= kMost) known_.clear();
    return known_.emplace(std::string(word), make(word)).first->second;
  }
};

}  // namespace campaign
