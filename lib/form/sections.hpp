// The tags of a part of a Word file, and what each section repeats: text, paragraphs or rows.
#pragma once

#include <deque>
#include <unordered_set>
#include <vector>

#include "base/diagnostic.hpp"
#include "document/tags.hpp"
#include "form/passages.hpp"

namespace campaign::form {

/// What a tag applies to.
enum class Reach {
  text,        ///< within its paragraph
  paragraphs,  ///< from the paragraph of one tag of its section to that of the other
  rows,        ///< from the table row of one tag of its section to that of the other
};

struct PlacedTag {
  Tag tag;
  const Passage* passage = nullptr;
  Reach reach = Reach::text;
  bool alone_in_row = false;  ///< a section of rows begins or ends here; the row itself is left out
};

/// A tag that begins or ends a section.
bool is_section_tag(const Tag& tag);

/// All tags in order. Reports malformed tags, sections that are not closed or whose tags do not
/// match, and includes, which Word files do not support.
std::vector<PlacedTag> placed_tags(const std::deque<Passage>& passages, Diagnostics& diagnostics);

/// The tags in the order for checking names: a section that repeats rows surrounds them.
std::vector<Tag> by_reach(const std::vector<PlacedTag>& tags);

/// The paragraphs that have tags of sections and comments and nothing else.
std::unordered_set<const Passage*> standing_alone(const std::vector<PlacedTag>& tags);

}  // namespace campaign::form
