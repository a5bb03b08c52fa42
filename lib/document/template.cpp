// Fills a template: walks its tags over a view, checks every name and writes the visible text.
#include "document/template.hpp"

#include <algorithm>
#include <set>
#include <utility>

#include "base/spelling.hpp"
#include "base/text.hpp"
#include "document/escape.hpp"
#include "document/front_matter.hpp"
#include "document/scope.hpp"
#include "document/template_checks.hpp"
#include "document/wording.hpp"

namespace campaign {
namespace {

using Tags = std::vector<Tag>;

Message list_of_names(const std::vector<std::string>& names) {
  constexpr size_t kMost = 12;
  const bool many = names.size() > kMost;
  const auto end = many ? names.begin() + kMost : names.end();
  return say("names here: {}", join({names.begin(), end}, ", ") + (many ? ", …" : ""));
}

bool is_section(const Tag& tag) {
  return tag.kind == TagKind::section || tag.kind == TagKind::inverted;
}

/// Line ends at the end of a partial are not included.
size_t end_of_text(const Template& partial) {
  const auto text = partial.source().text();
  const size_t last = partial.tags().empty() ? 0 : partial.tags().back().cut_end;
  size_t end = text.size();
  while (end > last && (text[end - 1] == '\n' || text[end - 1] == '\r')) --end;
  return end;
}

class TemplateWalker {
 public:
  TemplateWalker(const Value& view, const FillOptions& options, Diagnostics& diagnostics)
      : scope_(view, options.words), options_(options), diagnostics_(diagnostics) {}

  /// Fills a page up to the byte `end`.
  void page(const Template& page, size_t end) {
    if (checked_.insert(&page).second) diagnostics_.append(page.problems());
    const auto* outer = std::exchange(page_, &page);
    including_.push_back(&page);
    range(page.tags(), {0, page.tags().size()}, {0, end});
    including_.pop_back();
    page_ = outer;
  }

  void names(const Tags& tags) { range(tags, {0, tags.size()}, {0, 0}); }

  std::string text() && { return std::move(text_); }

 private:
  /// A half-open range of tag indexes or of bytes.
  struct Range {
    size_t begin = 0;
    size_t end = 0;
  };

  void range(const Tags& tags, Range among, Range bytes);
  void section(const Tags& tags, size_t index, const Value& value, Range bytes);
  void inside(const Value& value, const Tags& tags, Range among, Range bytes);
  void variable(const Tag& tag);
  void partial(const Tag& tag);
  void write(Range bytes);
  void write_chosen(const Tag& tag, const Value& value, Range bytes);
  std::string_view line_so_far() const {
    return std::string_view(text_).substr(text_.rfind('\n') + 1);
  }
  void unknown(const Tag& tag);
  void report(Diagnostic problem);

  Scope scope_;
  const FillOptions& options_;
  Diagnostics& diagnostics_;
  const Template* page_ = nullptr;  ///< null: only names are checked
  bool shown_ = true;               ///< false in sections that leave no text
  bool certain_ = true;  ///< false where names cannot be checked: no record to look them up in
  std::string text_ = {};
  std::vector<const Template*> including_ = {};
  std::set<const Template*> checked_ = {};
  std::set<std::pair<const SourceFile*, uint32_t>> reported_ = {};
};

void TemplateWalker::report(Diagnostic problem) {
  if (reported_.emplace(problem.span.file, problem.span.offset).second)
    diagnostics_.add(std::move(problem));
}

void TemplateWalker::unknown(const Tag& tag) {
  if (!certain_) return;
  const auto names = scope_.names_beside(tag.name);
  report({.check = template_checks::unknown_tag,
          .span = tag.span,
          .message = say("nothing is called `{}` here", tag.name),
          .help = did_you_mean(tag.name, {names.begin(), names.end()},
                               names.empty() ? Message() : list_of_names(names))});
}

void TemplateWalker::write(Range bytes) {
  if (!page_ || !shown_) return;
  const auto part = page_->source().text().substr(bytes.begin, bytes.end - bytes.begin);
  std::copy_if(part.begin(), part.end(), std::back_inserter(text_),
               [](char c) { return c != '\r'; });
}

void TemplateWalker::variable(const Tag& tag) {
  const Value* value = scope_.find(tag.name);
  if (!value) return unknown(tag);
  if (certain_ && value->get<Value::Record>())
    return report({.check = template_checks::unknown_tag,
                   .span = tag.span,
                   .message = say("`{}` is not one value but several", tag.name),
                   .help = list_of_names(scope_.names_beside(std::string(tag.name) + "."))});
  if (!page_ || !shown_) return;
  if (tag.fills_in && value->missing()) {
    text_ += options_.words ? options_.words->place_to_fill_in(tag.name) : "[…]";
    return;
  }
  auto text = escaped_for_markdown(worded(*value));
  text_ += options_.mark ? options_.mark({tag.name, *value, false, line_so_far()}, std::move(text))
                         : text;
}

void TemplateWalker::partial(const Tag& tag) {
  const auto* found = options_.partials ? options_.partials(tag.name) : nullptr;
  if (!found)
    return report({.check = template_checks::unknown_partial,
                   .span = tag.span,
                   .message = say("there is no template `{}` to include", tag.name),
                   .help = tr("write the name of a template, without its ending")});
  if (std::find(including_.begin(), including_.end(), found) != including_.end())
    return report({.check = template_checks::endless_partial,
                   .span = tag.span,
                   .message = say("the template `{}` includes itself", tag.name),
                   .help = tr("remove the tag")});
  page(*found, end_of_text(*found));
}

void TemplateWalker::inside(const Value& value, const Tags& tags, Range among, Range bytes) {
  scope_.push(&value);
  range(tags, among, bytes);
  scope_.pop();
}

void TemplateWalker::write_chosen(const Tag& tag, const Value& value, Range bytes) {
  const size_t before = text_.size();
  write(bytes);
  auto words = text_.substr(before);
  text_.resize(before);
  text_ += options_.mark({tag.name, value, true}, std::move(words));
}

void TemplateWalker::section(const Tags& tags, size_t index, const Value& value, Range bytes) {
  const Tag& tag = tags[index];
  const Range among{index + 1, tag.end};
  const bool inverted = tag.kind == TagKind::inverted;
  const bool entered = value.truthy() && !inverted;
  const auto* list = value.get<Value::List>();
  const bool words_only = among.begin == among.end && tag.name.find('.') != tag.name.npos;
  if (options_.mark && page_ && shown_ && words_only && !list && value.truthy() != inverted)
    return write_chosen(tag, value, bytes);
  if (entered && list) {
    for (const auto& element : *list) inside(element, tags, among, bytes);
  } else if (entered) {
    inside(value, tags, among, bytes);
  } else {
    const bool knows_names = inverted || (!list && !value.missing());
    const bool was_certain = std::exchange(certain_, certain_ && knows_names);
    const bool was_shown = std::exchange(shown_, shown_ && inverted && !value.truthy());
    range(tags, among, bytes);
    certain_ = was_certain;
    shown_ = was_shown;
  }
}

void TemplateWalker::range(const Tags& tags, Range among, Range bytes) {
  size_t at = bytes.begin;
  for (size_t i = among.begin; i < among.end; ++i) {
    const Tag& tag = tags[i];
    write({at, tag.cut_begin});
    at = tag.cut_end;
    if (tag.kind == TagKind::variable) variable(tag);
    if (tag.kind == TagKind::partial) partial(tag);
    if (!is_section(tag)) continue;
    const bool closed = tag.end < tags.size() && tags[tag.end].kind == TagKind::end;
    const Value* value = scope_.find(tag.name);
    if (value)
      section(tags, i, *value, {at, closed ? tags[tag.end].cut_begin : bytes.end});
    else
      unknown(tag);
    at = closed ? tags[tag.end].cut_end : bytes.end;
    i = closed ? tag.end : std::max(tag.end, i + 1) - 1;
  }
  write({at, bytes.end});
}

}  // namespace

Template::Template(std::string path, std::string text)
    : Template(SourceFile(std::move(path), std::move(text))) {}

Template::Template(SourceFile source) : source_(std::move(source)) {
  check_blocks(source_, problems_);
  tags_ = scan_tags(source_, problems_);
}

std::string fill(const Template& page, const Value& view, const FillOptions& options,
                 Diagnostics& diagnostics) {
  const size_t errors_before = diagnostics.errors();
  TemplateWalker walker(view, options, diagnostics);
  walker.page(page, page.source().text().size());
  return diagnostics.errors() > errors_before ? std::string() : std::move(walker).text();
}

void check_tags(const std::vector<Tag>& tags, const Value& view, const TemplateWords* words,
                Diagnostics& diagnostics) {
  const FillOptions options{.words = words};
  TemplateWalker(view, options, diagnostics).names(tags);
}

}  // namespace campaign
