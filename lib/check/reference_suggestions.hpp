// What may be meant by an id that nobody declares.
#pragma once

#include <optional>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "check/references.hpp"

namespace campaign {

struct Suggestion {
  Advice help = {};                  ///< empty where nothing is near
  std::optional<Declared> own = {};  ///< the one declaration that nobody names
};

class Suggestions {
 public:
  explicit Suggestions(const CheckContext& context) : context_(context) {}

  /// For an id that is named `count` times.
  Suggestion find(const UnknownReference& unknown, size_t count);

 private:
  /// For a title or name where the id should stand; an id that two records have is none.
  Suggestion by_title(std::string_view written, size_t count);
  /// An id that was changed in its declaration only is like a new one that is named nowhere. Else
  /// only a slip of one letter is likely: other near ids are of something else.
  Suggestion named_often(std::string_view id);
  int uses_of(std::string_view id);

  const CheckContext& context_;
  std::vector<Declared> declared_ = {};
  std::unordered_map<std::string_view, int> counts_ = {};
  int searches_ = 0;
};

}  // namespace campaign
