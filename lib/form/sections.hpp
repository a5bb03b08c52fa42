// The tags of a part of a Word file, and what each section repeats: words, paragraphs or a row.
#pragma once

#include <deque>
#include <vector>

#include "base/diagnostic.hpp"
#include "document/tags.hpp"
#include "form/passages.hpp"

namespace campaign::form {

/// Where a tag works.
enum class Reach {
  text,        ///< within its paragraph
  paragraphs,  ///< it stands alone in a paragraph, and so does the other tag of its section
  row,         ///< the other tag of its section is elsewhere in the same row of a table
};

struct PlacedTag {
  Tag tag;
  const Passage* passage = nullptr;
  Reach reach = Reach::text;
};

/// All tags in order. Tells at their places those that are none, sections that are not closed or
/// whose ends do not belong together, and includes, which Word files cannot have.
std::vector<PlacedTag> placed_tags(const std::deque<Passage>& passages, Diagnostics& diagnostics);

/// The tags for the check of names: what repeats a row stands around all of the row.
std::vector<Tag> by_reach(const std::vector<PlacedTag>& tags);

/// Whether nothing but section tags and comments is in the paragraph.
bool stands_alone(const Passage& passage, const std::vector<PlacedTag>& tags);

}  // namespace campaign::form
