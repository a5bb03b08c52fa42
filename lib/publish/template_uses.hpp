// Which reports a template has a part in.
#pragma once

#include <map>
#include <set>
#include <string>

#include "publish/template_files.hpp"

namespace campaign {

/// By the name of a template the reports that include it, however deep; a report's own among them.
std::map<std::string, std::set<std::string>> uses_of_templates(TemplateFiles& templates);

}  // namespace campaign
