// Words that templates share: names of choices, labels of placeholders, one-line partials.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/diagnostic.hpp"

namespace campaign {

/// The contents of `templates/words.yaml`.
struct TemplateWords {
  using Texts = std::map<std::string, std::string, std::less<>>;

  std::map<std::string, Texts, std::less<>> choices = {};  ///< `way`, `sudden`: `đột xuất`
  Texts labels = {};   ///< of placeholders: `hometown`: `quê quán`
  Texts pieces = {};   ///< one-line templates by name
  Texts renamed = {};  ///< old template names and their current names
  /// Tags and labels of the origin sheet of workbooks, in order.
  std::vector<std::pair<std::string, std::string>> origin = {};

  /// The word of `{{way.word}}` when the way is `sudden`; null when the table has none.
  const std::string* word(std::string_view choice, std::string_view value) const;
  /// `[… quê quán]` for `{{?subject.hometown}}`: looks up the whole name, then its last part;
  /// `[…]` when neither has a label.
  std::string place_to_fill_in(std::string_view tag) const;
  /// Entries of `others` replace those of the same name.
  void add(const TemplateWords& others);
};

/// Invalid entries are reported as checks of `template.def`.
TemplateWords read_words(const SourceFile& file, Diagnostics& diagnostics);

}  // namespace campaign
