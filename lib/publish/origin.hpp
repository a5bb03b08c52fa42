// Extracts the provenance of a report, for formats that store it as metadata.
#pragma once

#include <string>

#include "document/document.hpp"
#include "document/template_words.hpp"

namespace campaign {

/// Reads the fields common to all views: `agency`, `plan`, `period`, `provenance`. The lines are
/// those of `origin` in `words.yaml`, in its order.
Origin origin_of(const std::string& schema, const Value& view, const TemplateWords& words);

}  // namespace campaign
