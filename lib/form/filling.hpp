// Fills the places of a marked tree from a view.
#pragma once

#include <vector>

#include "base/diagnostic.hpp"
#include "base/value.hpp"
#include "document/template_words.hpp"
#include "form/list_copies.hpp"
#include "form/sections.hpp"
#include "ooxml/xml.hpp"

namespace campaign::form {

/// The tags must have passed `check_tags`, so that every name is known. `lists` takes those
/// that begin anew in copies; ids are not unique yet. Reports sections that repeat too much; the
/// tree is then not complete.
Xml::Nodes filled(const Xml::Nodes& marked, const std::vector<PlacedTag>& tags, const Value& view,
                  const TemplateWords& words, ListCopies& lists, Diagnostics& diagnostics);

}  // namespace campaign::form
