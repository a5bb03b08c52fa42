// The tags of a template, with their places: what every check of a template starts from.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.hpp"

namespace campaign {

enum class TagKind { variable, section, inverted, end, partial, comment };

struct Tag {
  TagKind kind = TagKind::variable;
  std::string_view name;  ///< without sign and blanks: `units` of `{{# units }}`
  Span span;              ///< from the first brace to the last
  bool fills_in = false;  ///< `{{?hometown}}`: a place to fill in where the value is missing
  size_t end = 0;         ///< of a section: the index of its end tag, or of the first tag behind it
  size_t cut_begin = 0;   ///< what goes from the text with the tag: all of its line when nothing
  size_t cut_end = 0;     ///< else is there, so that no blank line is left, which would end a table
};

/// All tags in order. What is not a tag, and a section that is not closed, is a problem at its
/// place.
std::vector<Tag> scan_tags(const SourceFile& source, Diagnostics& diagnostics);
/// The same of passages that follow each other. A section may begin in one and end in another; a
/// tag may not.
std::vector<Tag> scan_tags(const std::vector<const SourceFile*>& passages,
                           Diagnostics& diagnostics);

}  // namespace campaign
