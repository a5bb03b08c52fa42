// Scans the tags of a template, with their positions.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.hpp"

namespace campaign {

enum class TagKind { variable, section, inverted, end, partial, comment };

struct Tag {
  TagKind kind = TagKind::variable;
  std::string_view name;  ///< without sign and spaces: `units` of `{{# units }}`
  Span span;              ///< from the first brace to the last
  bool fills_in = false;  ///< `{{?hometown}}`: a placeholder when the value is missing
  size_t end = 0;         ///< of a section: index of its end tag, or of the first tag after it
  size_t cut_begin = 0;   ///< bytes removed with the tag: the whole line when it is alone there,
  size_t cut_end = 0;     ///< since a blank line left behind would end a table
};

/// Sections and includes nested deeper than this are refused, so that no template can exhaust the
/// stack.
constexpr size_t kDeepestSections = 64;

/// The problem of a tag that opens one level too many.
Diagnostic nested_too_deep(const Tag& tag);

/// All tags in order. Reports malformed tags and unclosed sections.
std::vector<Tag> scan_tags(const SourceFile& source, Diagnostics& diagnostics);
/// The same for consecutive passages. A section may span several of them, a tag may not.
std::vector<Tag> scan_tags(const std::vector<const SourceFile*>& passages,
                           Diagnostics& diagnostics);

}  // namespace campaign
