// Fills a report template from a view.
#pragma once

#include "base/diagnostic.hpp"
#include "document/document.hpp"
#include "publish/template_files.hpp"

namespace campaign {

/// Fills the template and appends the provenance. Empty when there are errors. The problems point
/// into the templates, which must outlive them.
Document document_of(const Template& page, const Value& view, TemplateFiles& templates,
                     Diagnostics& problems);

}  // namespace campaign
