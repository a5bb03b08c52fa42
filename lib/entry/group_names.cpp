// Words that stand in a list in place of a name: of a group that follows, or of those who lead.
#include "entry/group_names.hpp"

#include <string_view>

#include "base/collation.hpp"
#include "entry/import_map.hpp"

namespace campaign {

bool is_group(const std::string& name) {
  const auto words = folded(import_key(name));
  for (const std::string_view one : {"tap the", "ca nhan", "cac tap the", "cac ca nhan",
                                     "doi voi tap the", "doi voi ca nhan", "ho gia dinh"})
    if (words == one) return true;
  return false;
}

bool is_leadership(const std::string& unit) {
  const auto words = folded(import_key(unit));
  for (const std::string_view one :
       {"lanh dao", "ban lanh dao", "ban giam doc", "ban giam hieu", "lanh dao so",
        "lanh dao co quan", "lanh dao truong", "lanh dao benh vien", "lanh dao ubnd",
        "lanh dao uy ban", "thuong truc ubnd", "lanh dao uy ban nhan dan"})
    if (words == one) return true;
  return false;
}

}  // namespace campaign
