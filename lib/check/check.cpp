// Runs all checks, in the order of their list.
#include "check/check.hpp"

#include "check/waivers.hpp"

namespace campaign {

void check(const Checking& checking) {
#define ENTRY(name, severity, summary, why, mend, wrong, right) checks::name(checking);
#include "check/checks.def"
  check_nominations(checking);
  check_texts(checking);
  remove_waived(checking);
}

}  // namespace campaign
