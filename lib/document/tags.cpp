// The tags of a template: finding them and pairing sections.
#include "document/tags.hpp"

#include <algorithm>

#include "base/message.hpp"
#include "base/text.hpp"
#include "document/template_checks.hpp"

namespace campaign {
namespace {

struct Scanner {
  Diagnostics& diagnostics;
  std::vector<Tag> tags = {};
  std::vector<size_t> open = {};  ///< indexes of the open sections
  bool too_deep = false;          ///< what follows is not read

  void unclosed(const Tag& tag);
  void close(const Tag& tag);
  void add(std::string_view inside, const Span& place);
  void scan(const SourceFile& source);
  void finish();
};

Span span_of(const SourceFile& source, size_t begin, size_t end) {
  return {&source, static_cast<uint32_t>(begin), static_cast<uint32_t>(end - begin)};
}

TagKind kind_of(char sign) {
  switch (sign) {
    case '#':
      return TagKind::section;
    case '^':
      return TagKind::inverted;
    case '/':
      return TagKind::end;
    case '>':
      return TagKind::partial;
    case '!':
      return TagKind::comment;
    default:
      return TagKind::variable;
  }
}

bool opens_section(const Tag& tag) {
  return tag.kind == TagKind::section || tag.kind == TagKind::inverted;
}

bool is_name(std::string_view name) {
  return !name.empty() && name.find_first_of(" \t\r\n{}#^/>!=&") == std::string_view::npos;
}

bool may_have_own_line(const Tag& tag) {
  return tag.kind != TagKind::variable && tag.kind != TagKind::partial;
}

/// A tag that is alone on its line is cut together with the line.
void set_extent(Tag& tag) {
  constexpr std::string_view kBlanks = " \t\r";
  const auto text = tag.span.file->text();
  tag.cut_begin = tag.span.offset;
  tag.cut_end = tag.cut_begin + tag.span.length;
  if (!may_have_own_line(tag)) return;
  const auto before = text.substr(0, tag.cut_begin);
  const size_t line_start = before.find_last_not_of(kBlanks) + 1;  // 0 when all is blank
  const size_t line_end = std::min(text.find_first_not_of(kBlanks, tag.cut_end), text.size());
  const bool begins_line = line_start == 0 || text[line_start - 1] == '\n';
  if (!begins_line || (line_end < text.size() && text[line_end] != '\n')) return;
  tag.cut_begin = line_start;
  tag.cut_end = std::min(line_end + 1, text.size());
}

std::string end_tag(std::string_view name) { return "{{/" + std::string(name) + "}}"; }

void Scanner::unclosed(const Tag& tag) {
  diagnostics.add({.check = template_checks::unclosed_section,
                   .span = tag.span,
                   .message = say("the section `{}` is not closed", tag.name),
                   .help = say("write `{}` where it ends", end_tag(tag.name))});
}

/// Reports sections opened inside the one that ends here and not closed before.
void Scanner::close(const Tag& tag) {
  const auto matching = std::find_if(open.rbegin(), open.rend(),
                                     [&](size_t index) { return tags[index].name == tag.name; });
  if (matching == open.rend())
    return diagnostics.add({.check = template_checks::unclosed_section,
                            .span = tag.span,
                            .message = say("no section `{}` is open here", tag.name),
                            .help = tr("remove the tag, or open the section before it")});
  const size_t section = *matching;
  for (; open.back() != section; open.pop_back()) {
    unclosed(tags[open.back()]);
    tags[open.back()].end = tags.size();
  }
  tags[section].end = tags.size();
  open.pop_back();
}

void Scanner::add(std::string_view inside, const Span& place) {
  inside = trim(inside);
  const TagKind kind = inside.empty() ? TagKind::variable : kind_of(inside[0]);
  const bool fills_in = inside.starts_with('?');
  const bool has_sign = kind != TagKind::variable || fills_in || inside.starts_with('&');
  Tag tag{kind, trim(inside.substr(has_sign ? 1 : 0)), place, fills_in};
  if (kind != TagKind::comment && !is_name(tag.name))
    return diagnostics.add({.check = template_checks::malformed_tag,
                            .span = place,
                            .message = say("`{}` is not a tag", printable(place.text())),
                            .help = tr("write one name between the braces, without blanks")});
  set_extent(tag);
  if (kind == TagKind::end) close(tag);
  if (opens_section(tag)) {
    too_deep = open.size() == kDeepestSections;
    if (too_deep) return diagnostics.add(nested_too_deep(tag));
    open.push_back(tags.size());
  }
  tags.push_back(tag);
}

void Scanner::scan(const SourceFile& source) {
  const auto text = source.text();
  for (size_t begin = 0; !too_deep && (begin = text.find("{{", begin)) != std::string_view::npos;) {
    const bool triple = text.substr(begin, 3) == "{{{";
    const size_t width = triple ? 3 : 2;
    const size_t end = text.find(triple ? "}}}" : "}}", begin + width);
    if (end == std::string_view::npos) {
      diagnostics.add({.check = template_checks::malformed_tag,
                       .span = span_of(source, begin, begin + width),
                       .message = tr("the tag that begins here does not end"),
                       .help = tr("close the braces that were opened")});
      break;
    }
    add(text.substr(begin + width, end - begin - width), span_of(source, begin, end + width));
    begin = end + width;
  }
}

void Scanner::finish() {
  for (const size_t index : open) {
    if (!too_deep) unclosed(tags[index]);
    tags[index].end = tags.size();
  }
}

}  // namespace

Diagnostic nested_too_deep(const Tag& tag) {
  return {.check = template_checks::template_too_large,
          .span = tag.span,
          .message = say("`{}` is nested in more than {} sections and includes", tag.name,
                         kDeepestSections),
          .help = tr("close each section before the next one opens")};
}

std::vector<Tag> scan_tags(const SourceFile& source, Diagnostics& diagnostics) {
  return scan_tags(std::vector{&source}, diagnostics);
}

std::vector<Tag> scan_tags(const std::vector<const SourceFile*>& passages,
                           Diagnostics& diagnostics) {
  Scanner scanner{diagnostics};
  for (const auto* passage : passages) scanner.scan(*passage);
  scanner.finish();
  return std::move(scanner.tags);
}

}  // namespace campaign
