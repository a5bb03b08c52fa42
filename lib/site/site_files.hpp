// Makes the files of a site: every page filled, with the navigation above it, and the style sheet.
#pragma once

#include <string>
#include <vector>

#include "publish/template_files.hpp"
#include "report/site_scope.hpp"
#include "system/staged_files.hpp"

namespace campaign {

/// By their addresses. Problems point into the templates, and leave the list empty when there are
/// errors.
std::vector<StagedFile> files_of_site(const SiteScope& scope, TemplateFiles& templates,
                                      Diagnostics& problems);

}  // namespace campaign
