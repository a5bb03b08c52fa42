// The tags of a part of a Word file, and what each section repeats: text, paragraphs or a row.
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
  paragraphs,  ///< it is alone in a paragraph, as is the other tag of its section
  row,         ///< the other tag of its section is elsewhere in the same row of a table
};

struct PlacedTag {
  Tag tag;
  const Passage* passage = nullptr;
  Reach reach = Reach::text;
};

/// All tags in order. Reports malformed tags, sections that are not closed or whose tags do not
/// match, and includes, which Word files do not support.
std::vector<PlacedTag> placed_tags(const std::deque<Passage>& passages, Diagnostics& diagnostics);

/// The tags in the order for checking names: a section that repeats a row surrounds the row.
std::vector<Tag> by_reach(const std::vector<PlacedTag>& tags);

/// The paragraphs that have tags of sections and comments and nothing else.
std::unordered_set<const Passage*> standing_alone(const std::vector<PlacedTag>& tags);

}  // namespace campaign::form
