// Files to be filled in: the table of `blanks.def`.
#include "entry/blanks.hpp"

namespace campaign {

const std::vector<BlankEntry>& blanks() {
  static const std::vector<BlankEntry> list = {
#define ENTRY(name, folder, summary) {#name, folder, summary, blank::name},
#include "entry/blanks.def"
  };
  return list;
}

}  // namespace campaign
