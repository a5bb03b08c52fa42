// Where a report comes from, for forms that have a place for it beside the text.
#pragma once

#include <string>

#include "document/document.hpp"
#include "document/template_words.hpp"

namespace campaign {

/// From the head that every view has: `agency`, `plan`, `period`, `provenance`. The lines are those
/// that `origin` in `words.yaml` names, in its order.
Origin origin_of(const std::string& schema, const Value& view, const TemplateWords& words);

}  // namespace campaign
