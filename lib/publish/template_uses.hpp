// Finds the reports that use a template.
#pragma once

#include <map>
#include <set>
#include <string>

#include "publish/template_files.hpp"

namespace campaign {

/// Maps the name of a template to the reports that include it directly or indirectly. The template
/// of a report itself counts as included.
std::map<std::string, std::set<std::string>> uses_of_templates(TemplateFiles& templates);

}  // namespace campaign
