// The places of a marked tree are filled from a view.
#pragma once

#include <vector>

#include "base/value.hpp"
#include "form/sections.hpp"
#include "form/xml.hpp"

namespace campaign::form {

/// Every name is known: `check_names` has seen the tags.
XmlNode::Nodes filled(const XmlNode::Nodes& marked, const std::vector<PlacedTag>& tags,
                      const Value& view);

}  // namespace campaign::form
