// Walks the tags of a template over a view, checks every name and writes the visible text.
#include "document/template_walk.hpp"

#include <algorithm>

#include "base/spelling.hpp"
#include "base/text.hpp"
#include "document/escape.hpp"
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

}  // namespace

void TemplateWalker::report(Diagnostic problem) {
  if (reported_.emplace(problem.span.file, problem.span.offset).second)
    diagnostics_.add(std::move(problem));
}

void TemplateWalker::unknown(const Tag& tag) {
  if (!certain_ || reported_.contains({tag.span.file, tag.span.offset})) return;
  constexpr size_t kMostSearches = 100;  // they take long, and nobody reads so many
  const bool searched = ++unknown_ <= kMostSearches;
  const auto names = searched ? scope_.names_beside(tag.name) : std::vector<std::string>();
  report({.check = template_checks::unknown_tag,
          .span = tag.span,
          .message = say("nothing is called `{}` here", tag.name),
          .help = did_you_mean(tag.name, {names.begin(), names.end()},
                               names.empty() ? Message() : list_of_names(names))});
}

void TemplateWalker::write(Range bytes) {
  if (!page_ || !shown_) return;
  const auto part = page_->source().text().substr(bytes.begin, bytes.end - bytes.begin);
  if (part.find('\r') == part.npos)
    add(part);
  else
    add(replace_all(std::string(part), "\r", ""));
}

void TemplateWalker::add(std::string_view text) {
  repetition_.count(0, text.size());
  if (const size_t last = text.rfind('\n'); last != text.npos)
    line_begin_ = text_.size() + last + 1;
  text_ += text;
}

/// Counts a tag; false when nothing more is to be filled.
bool TemplateWalker::goes_on(const Span& place) {
  repetition_.count(1, 0);
  if (!stopped_ && repetition_.too_large()) {
    diagnostics_.add(repetition_.problem(place));
    stopped_ = true;
  }
  return !stopped_;
}

/// False when a section or include would be one level too deep.
bool TemplateWalker::enter(const Tag& tag, const Value::List* list) {
  if (repetition_.may_enter()) return repetition_.enter(tag, list), true;
  if (!std::exchange(stopped_, true)) diagnostics_.add(nested_too_deep(tag));
  return false;
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
  if (tag.fills_in && value->missing())
    return add(options_.words ? options_.words->place_to_fill_in(tag.name) : "[…]");
  auto text = escaped_for_markdown(worded(*value));
  add(options_.mark ? options_.mark({tag.name, *value, false, line_so_far()}, std::move(text))
                    : text);
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
  if (!enter(tag, nullptr)) return;
  page(*found, end_of_text(*found));
  repetition_.leave();
}

void TemplateWalker::inside(const Value& value, const Tags& tags, Range among, Range bytes) {
  scope_.push(&value);
  range(tags, among, bytes);
  scope_.pop();
}

void TemplateWalker::write_chosen(const Tag& tag, const Value& value, Range bytes) {
  const size_t before = text_.size(), line_before = line_begin_;
  write(bytes);
  auto words = text_.substr(before);
  text_.resize(before);
  line_begin_ = line_before;
  add(options_.mark({tag.name, value, true}, std::move(words)));
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
  if (entered && list && repetition_.repeats_once(*list)) report(list_in_itself(tag));
  if (!enter(tag, entered ? list : nullptr)) return;
  if (entered && list) {
    for (size_t i = 0; i < list->size() && goes_on(tag.span); ++i)
      inside((*list)[i], tags, among, bytes);
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
  repetition_.leave();
}

void TemplateWalker::range(const Tags& tags, Range among, Range bytes) {
  size_t at = bytes.begin;
  for (size_t i = among.begin; i < among.end; ++i) {
    const Tag& tag = tags[i];
    if (!goes_on(tag.span)) return;
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

}  // namespace campaign
