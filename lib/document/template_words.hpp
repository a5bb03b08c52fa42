// Words that templates share: of choices, of what is missing, and pieces of one line.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/diagnostic.hpp"

namespace campaign {

/// What `templates/words.yaml` says.
struct TemplateWords {
  using Texts = std::map<std::string, std::string, std::less<>>;

  std::map<std::string, Texts, std::less<>> choices = {};  ///< `way`, `sudden`: `đột xuất`
  Texts labels = {};   ///< `hometown`: `quê quán`, of what only people can fill in
  Texts pieces = {};   ///< templates of one line, by name
  Texts renamed = {};  ///< names that templates had before, with those of today
  /// Tags with their labels, in the order in which workbooks show where they come from.
  std::vector<std::pair<std::string, std::string>> origin = {};

  /// The word of `{{way.word}}` when the way is `sudden`; null when the table has none.
  const std::string* word(std::string_view choice, std::string_view value) const;
  /// `[… quê quán]` for `{{?subject.hometown}}`: by the whole name, else by its last part; `[…]`
  /// for others.
  std::string place_to_fill_in(std::string_view tag) const;
  /// What others say comes in place of what was said.
  void add(const TemplateWords& others);
};

/// Wrong entries are errors of `template.def` at their place.
TemplateWords read_words(const SourceFile& file, Diagnostics& diagnostics);

}  // namespace campaign
