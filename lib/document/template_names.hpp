// The check of a template before it is filled: every name must be one that the view has.
#pragma once

#include "base/diagnostic.hpp"
#include "base/value.hpp"
#include "document/tags.hpp"
#include "document/template.hpp"

namespace campaign {

/// Tells every tag, also of the partials, that cannot be filled from the view, each once. Inside a
/// section over an empty list or a missing value nothing is known of the names, so none is told.
void check_names(const SourceFile& source, const Value& view, const Partials& partials,
                 Diagnostics& diagnostics);
/// The same of tags that were found already, and may stand in another order than in their text.
void check_names(const std::vector<Tag>& tags, const Value& view, Diagnostics& diagnostics);

}  // namespace campaign
