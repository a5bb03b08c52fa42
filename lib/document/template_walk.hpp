// Walks the tags of a template over a view, checks every name and writes the visible text.
#pragma once

#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "document/repetition.hpp"
#include "document/scope.hpp"
#include "document/template.hpp"

namespace campaign {

class TemplateWalker {
 public:
  TemplateWalker(const Value& view, const FillOptions& options, Diagnostics& diagnostics)
      : scope_(view, options.words),
        options_(options),
        diagnostics_(diagnostics),
        repetition_(options.most_tags) {}

  /// Fills a page up to the byte `end`.
  void page(const Template& page, size_t end) {
    if (checked_.insert(&page).second) diagnostics_.append(page.problems());
    const auto* outer = std::exchange(page_, &page);
    including_.push_back(&page);
    range(page.tags(), {0, page.tags().size()}, {0, end});
    including_.pop_back();
    page_ = outer;
  }

  void names(const std::vector<Tag>& tags) { range(tags, {0, tags.size()}, {0, 0}); }

  std::string text() && { return std::move(text_); }

 private:
  /// A half-open range of tag indexes or of bytes.
  struct Range {
    size_t begin = 0;
    size_t end = 0;
  };

  void range(const std::vector<Tag>& tags, Range among, Range bytes);
  void section(const std::vector<Tag>& tags, size_t index, const Value& value, Range bytes);
  void inside(const Value& value, const std::vector<Tag>& tags, Range among, Range bytes);
  void variable(const Tag& tag);
  void partial(const Tag& tag);
  void write(Range bytes);
  void add(std::string_view text);
  void write_chosen(const Tag& tag, const Value& value, Range bytes);
  std::string_view line_so_far() const { return std::string_view(text_).substr(line_begin_); }
  bool enter(const Tag& tag, const Value::List* list);
  bool goes_on(const Span& place);
  void unknown(const Tag& tag);
  void report(Diagnostic problem);

  Scope scope_;
  const FillOptions& options_;
  Diagnostics& diagnostics_;
  const Template* page_ = nullptr;  ///< null: only names are checked
  bool shown_ = true;               ///< false in sections that leave no text
  bool certain_ = true;  ///< false where names cannot be checked: no record to look them up in
  Repetition repetition_;
  bool stopped_ = false;  ///< more would be made than is allowed
  size_t unknown_ = 0;    ///< names that nothing is called
  std::string text_ = {};
  size_t line_begin_ = 0;  ///< of the last line of the text
  std::vector<const Template*> including_ = {};
  std::set<const Template*> checked_ = {};
  std::set<std::pair<const SourceFile*, uint32_t>> reported_ = {};
};

}  // namespace campaign
