// Check names of problems in templates: the entries of `template.def`.
#pragma once

#include "base/diagnostic.hpp"
#include "base/registry.hpp"

namespace campaign::template_checks {

#define ENTRY(name, severity, summary, why, mend, wrong, right) \
  inline constexpr CheckName name{user_name<#name>, Severity::severity};
#include "document/template.def"

}  // namespace campaign::template_checks
