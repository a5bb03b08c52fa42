// A template is filled from a view: Markdown with Mustache tags.
#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "base/diagnostic.hpp"
#include "base/value.hpp"
#include "document/tags.hpp"
#include "document/template_words.hpp"

namespace campaign {

/// A template that was read, to be filled as often as asked.
class Template {
 public:
  Template(std::string path, std::string text);
  explicit Template(SourceFile source);
  Template(const Template&) = delete;  // tags point into its text

  const SourceFile& source() const { return source_; }
  const std::vector<Tag>& tags() const { return tags_; }
  /// What is wrong whatever the view is: tags that are none, sections that are not closed, blocks
  /// that nobody knows.
  const Diagnostics& problems() const { return problems_; }

 private:
  SourceFile source_;
  Diagnostics problems_ = {};
  std::vector<Tag> tags_;
};

/// Finds the partial of `{{> name}}`; null when there is none of that name.
using Partials = std::function<const Template*(std::string_view name)>;

/// What was filled in at one place.
struct Filled {
  std::string_view tag;  ///< `meeting.date.long`; `sex.male` of words between section tags
  const Value& value;
  bool chosen = false;           ///< the words stand in the template, and the value chose them
  std::string_view before = {};  ///< what stands before it in its line
};

/// Puts invisible marks into the text that is filled in, so that it can be found again.
using MarkText = std::function<std::string(const Filled& filled, std::string text)>;

struct FillOptions {
  Partials partials = {};
  const TemplateWords* words = nullptr;  ///< null: none
  MarkText mark = {};                    ///< none: the text is filled in as it is
};

/// Fills every tag: `{{plan.title}}`, `{{#list}}…{{/list}}`, `{{^list}}…{{/list}}`, `{{.}}`,
/// `{{?place}}`, `{{> partial}}`, `{{! comment }}`, and the parts that `Scope::find` names. Values
/// are escaped for Markdown, with two braces, three or `&`, and worded for a Vietnamese document
/// (`97,50`, `05/7/2021`, `—` for missing). What cannot be filled is an error of `template.def` at
/// its place in the template, once; the result is then empty. Sections that are not shown are
/// checked too; inside one over an empty list or a missing value nothing is known of the names.
std::string fill(const Template& page, const Value& view, const FillOptions& options,
                 Diagnostics& diagnostics);

/// The check alone, of tags that may stand in another order than in their text.
void check_tags(const std::vector<Tag>& tags, const Value& view, const TemplateWords* words,
                Diagnostics& diagnostics);

}  // namespace campaign
