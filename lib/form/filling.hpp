// The places of a marked tree are filled from a view.
#pragma once

#include <vector>

#include "base/value.hpp"
#include "document/template_words.hpp"
#include "form/sections.hpp"
#include "ooxml/xml.hpp"

namespace campaign::form {

/// Every name is known: `check_tags` has seen the tags.
Xml::Nodes filled(const Xml::Nodes& marked, const std::vector<PlacedTag>& tags, const Value& view,
                  const TemplateWords& words);

}  // namespace campaign::form
