// Templates in Markdown with Mustache tags, filled from a view.
#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "base/diagnostic.hpp"
#include "base/value.hpp"
#include "document/repetition.hpp"
#include "document/tags.hpp"
#include "document/template_words.hpp"

namespace campaign {

/// A parsed template; can be filled repeatedly.
class Template {
 public:
  Template(std::string path, std::string text);
  explicit Template(SourceFile source);
  Template(const Template&) = delete;  // tags point into its text

  const SourceFile& source() const { return source_; }
  const std::vector<Tag>& tags() const { return tags_; }
  /// Problems independent of the view: malformed tags, unclosed sections, unknown blocks.
  const Diagnostics& problems() const { return problems_; }

 private:
  SourceFile source_;
  Diagnostics problems_ = {};
  std::vector<Tag> tags_;
};

/// Finds the partial of `{{> name}}`; null when there is none of that name.
using Partials = std::function<const Template*(std::string_view name)>;

/// One piece of filled-in text.
struct Filled {
  std::string_view tag;  ///< `meeting.date.long`; `sex.male` of words between section tags
  const Value& value;
  bool chosen = false;           ///< template text of a section that the value enabled
  std::string_view before = {};  ///< the text before it in its line
};

/// Returns the filled-in text with invisible marks, by which it can be found again.
using MarkText = std::function<std::string(const Filled& filled, std::string text)>;

struct FillOptions {
  Partials partials = {};
  const TemplateWords* words = nullptr;  ///< may be null
  MarkText mark = {};                    ///< empty: no marks
  size_t most_tags = kMostTagsFilled;
};

/// Fills every tag: `{{plan.title}}`, `{{#list}}…{{/list}}`, `{{^list}}…{{/list}}`, `{{.}}`,
/// `{{?place}}`, `{{> partial}}`, `{{! comment }}`, and the parts listed at `Scope::find`. Values
/// are formatted for a Vietnamese document (`97,50`, `05/7/2021`, `—` for missing) and escaped for
/// Markdown, also with three braces or `&`. Each tag that cannot be filled is reported once, as a
/// check of `template.def`; the result is then empty. Hidden sections are checked too, except the
/// names inside a section over an empty list or a missing value.
/// What would make too much text is reported, and not filled.
std::string fill(const Template& page, const Value& view, const FillOptions& options,
                 Diagnostics& diagnostics);

/// Checks the names of a page and its partials, as `fill` does, and repeats nothing.
void check_page(const Template& page, const Value& view, FillOptions options,
                Diagnostics& diagnostics);

/// Checks names only, and repeats nothing; the tags need not be in text order.
void check_tags(const std::vector<Tag>& tags, const Value& view, const TemplateWords* words,
                Diagnostics& diagnostics);

}  // namespace campaign
