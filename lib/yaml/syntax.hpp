// Check names of the entries of `syntax.def`.
#pragma once

#include "base/diagnostic.hpp"
#include "base/registry.hpp"

namespace campaign::yaml::syntax {

#define ENTRY(name, severity, summary, why, mend, wrong, right) \
  inline constexpr CheckName name{user_name<#name>, Severity::severity};
#include "yaml/syntax.def"

}  // namespace campaign::yaml::syntax
