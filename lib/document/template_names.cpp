// The check of a template before it is filled: it walks the sections as filling would.
#include "document/template_names.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "base/message.hpp"
#include "base/spelling.hpp"
#include "base/text.hpp"
#include "document/front_matter.hpp"
#include "document/scope.hpp"
#include "document/tags.hpp"
#include "document/template_checks.hpp"

namespace campaign {
namespace {

using Tags = std::vector<Tag>;

Message list_of_names(const std::vector<std::string>& names) {
  constexpr size_t kMost = 12;
  const bool many = names.size() > kMost;
  const auto end = many ? names.begin() + kMost : names.end();
  return say("names here: {}", join({names.begin(), end}, ", ") + (many ? ", …" : ""));
}

class Walk {
 public:
  Walk(const Value& view, const Partials& partials, Diagnostics& diagnostics)
      : scope_(view), partials_(partials), diagnostics_(diagnostics) {}

  void file(const SourceFile& source) {
    including_.push_back(&source);
    const auto known = tags_.find(&source);
    const Tags& tags = known != tags_.end() ? known->second : scanned(source);
    range(tags, 0, tags.size());
    including_.pop_back();
  }
  void all(const Tags& tags) { range(tags, 0, tags.size()); }

 private:
  const Tags& scanned(const SourceFile& source) {
    check_blocks(source, diagnostics_);
    return tags_.emplace(&source, scan_tags(source, diagnostics_)).first->second;
  }
  void range(const Tags& tags, size_t begin, size_t end);
  void section(const Tags& tags, size_t index, const Value& value);
  void variable(const Tag& tag);
  void partial(const Tag& tag);
  void unknown(const Tag& tag);
  void report(Diagnostic problem);
  void inside(const Value& value, const Tags& tags, size_t index) {
    scope_.push(&value);
    range(tags, index + 1, tags[index].end);
    scope_.pop();
  }

  Scope scope_;
  const Partials& partials_;
  Diagnostics& diagnostics_;
  bool certain_ =
      true;  ///< false where the names are not known because there is no record to look at
  std::map<const SourceFile*, Tags> tags_ = {};
  std::vector<const SourceFile*> including_ = {};
  std::set<std::pair<const SourceFile*, uint32_t>> told_ = {};
};

void Walk::report(Diagnostic problem) {
  if (told_.emplace(problem.span.file, problem.span.offset).second)
    diagnostics_.add(std::move(problem));
}

void Walk::unknown(const Tag& tag) {
  if (!certain_) return;
  const auto names = scope_.names_beside(tag.name);
  const auto help = did_you_mean(tag.name, {names.begin(), names.end()});
  report({.check = template_checks::unknown_tag,
          .span = tag.span,
          .message = say("nothing is called `{}` here", tag.name),
          .help = help.empty() && !names.empty() ? list_of_names(names) : help});
}

void Walk::variable(const Tag& tag) {
  const Value* value = scope_.find(tag.name);
  if (!value) return unknown(tag);
  if (!certain_ || !value->get<Value::Record>()) return;
  const auto names = scope_.names_beside(std::string(tag.name) + ".");
  report({.check = template_checks::unknown_tag,
          .span = tag.span,
          .message = say("`{}` is not one value but several", tag.name),
          .help = list_of_names(names)});
}

void Walk::partial(const Tag& tag) {
  const SourceFile* source = partials_ ? partials_(tag.name) : nullptr;
  if (!source)
    return report({.check = template_checks::unknown_partial,
                   .span = tag.span,
                   .message = say("there is no template `{}` to include", tag.name),
                   .help = tr("write the name of a template, without its ending")});
  if (std::find(including_.begin(), including_.end(), source) == including_.end())
    return file(*source);
  report({.check = template_checks::endless_partial,
          .span = tag.span,
          .message = say("the template `{}` includes itself", tag.name),
          .help = tr("remove the tag")});
}

void Walk::section(const Tags& tags, size_t index, const Value& value) {
  const bool inverted = tags[index].kind == TagKind::inverted;
  const auto* list = value.get<Value::List>();
  if (list && !list->empty() && !inverted) {
    for (const auto& element : *list) inside(element, tags, index);
    return;
  }
  if (!inverted && value.truthy()) return inside(value, tags, index);
  const bool nothing_to_look_at = !inverted && (list || value.missing());
  const bool was_certain = std::exchange(certain_, certain_ && !nothing_to_look_at);
  range(tags, index + 1, tags[index].end);
  certain_ = was_certain;
}

void Walk::range(const Tags& tags, size_t begin, size_t end) {
  for (size_t i = begin; i < end; ++i) {
    const Tag& tag = tags[i];
    if (tag.kind == TagKind::variable) variable(tag);
    if (tag.kind == TagKind::partial) partial(tag);
    if (tag.kind != TagKind::section && tag.kind != TagKind::inverted) continue;
    const Value* value = scope_.find(tag.name);
    if (value)
      section(tags, i, *value);
    else
      unknown(tag);
    i = tag.end > i ? tag.end - 1 : i;
  }
}

}  // namespace

void check_names(const SourceFile& source, const Value& view, const Partials& partials,
                 Diagnostics& diagnostics) {
  Walk(view, partials, diagnostics).file(source);
}

void check_names(const std::vector<Tag>& tags, const Value& view, Diagnostics& diagnostics) {
  const Partials none;
  Walk(view, none, diagnostics).all(tags);
}

}  // namespace campaign
