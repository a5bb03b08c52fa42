// Replaces the tags in a part of a Word file by places, which filling needs.
#pragma once

#include <deque>
#include <vector>

#include "form/sections.hpp"

namespace campaign::form {

/// Returns the tree with a place, numbered as its tag, for each variable in the run where its tag
/// begins, and for both tags of each section beside the runs, paragraphs or rows that it repeats,
/// so that both places have one parent. Comments are removed. The tags must have no problems.
Xml::Nodes marked(const Xml::Nodes& nodes, const std::deque<Passage>& passages,
                  const std::vector<PlacedTag>& tags);

}  // namespace campaign::form
