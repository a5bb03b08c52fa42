// Runs all checks; those of the list last, which ends with what waivers do not cover.
#include "check/check.hpp"

#include "check/waivers.hpp"

namespace campaign {

void check(const Checking& checking) {
  check_nominations(checking);
  check_texts(checking);
#define ENTRY(name, severity, summary, why, mend, wrong, right) checks::name(checking);
#include "check/checks.def"
  remove_waived(checking);
}

}  // namespace campaign
