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
  size_t end = 0;         ///< of a section: the index of its end tag, or of the first tag behind it
};

/// All tags in order. What is not a tag, and a section that is not closed, is a problem at its
/// place.
std::vector<Tag> scan_tags(const SourceFile& source, Diagnostics& diagnostics);
/// The same of passages that follow each other. A section may begin in one and end in another; a
/// tag may not.
std::vector<Tag> scan_tags(const std::vector<const SourceFile*>& passages,
                           Diagnostics& diagnostics);

/// The template as the engine gets it. Comments are gone, and so are the lines on which a section's
/// tag stands alone, so that no blank line is left behind, which would end a table. The name of a
/// section has kAsked before it, so that who looks it up knows what is asked: a text, or whether it
/// is there.
std::string for_engine(const SourceFile& source, const std::vector<Tag>& tags);
inline constexpr char kAsked = '?';

}  // namespace campaign
