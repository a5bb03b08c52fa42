// Names of problems of rule packs, for diagnostics: the entries of `packs.def`.
#pragma once

#include "base/diagnostic.hpp"
#include "base/registry.hpp"

namespace campaign::pack_problems {

#define ENTRY(name, severity, summary, why, mend, wrong, right) \
  inline constexpr CheckName name{user_name<#name>, Severity::severity};
#include "award/packs.def"

}  // namespace campaign::pack_problems
