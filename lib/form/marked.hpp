// A part of a Word file in which every tag has become a place: what filling starts from.
#pragma once

#include <deque>
#include <vector>

#include "form/sections.hpp"

namespace campaign::form {

/// The tree with a place, numbered as its tag, for each variable inside the run in which the tag
/// begins, and for both tags of each section: beside runs, paragraphs or rows, whatever it repeats,
/// so that both places of a section have one parent. Comments are gone. The tags have no problems.
Xml::Nodes marked(const Xml::Nodes& nodes, const std::deque<Passage>& passages,
                  const std::vector<PlacedTag>& tags);

}  // namespace campaign::form
