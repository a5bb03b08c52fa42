// Check names of the entries of `fields.def`.
#pragma once

#include "base/diagnostic.hpp"
#include "base/registry.hpp"

namespace campaign::field_checks {

#define ENTRY(name, severity, summary, why, mend, wrong, right) \
  inline constexpr CheckName name{user_name<#name>, Severity::severity};
#include "load/fields.def"

}  // namespace campaign::field_checks
