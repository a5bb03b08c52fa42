// The values of one thing, whose keys begin alike.
#include "close/value_part.hpp"

#include <algorithm>

#include "base/text.hpp"

namespace campaign {

std::string listed_ids(const std::vector<Located<SubjectId>>& subjects) {
  std::vector<std::string> ids;
  for (const auto& one : subjects) ids.push_back(one->text);
  std::sort(ids.begin(), ids.end());
  return join(ids, ", ");
}

}  // namespace campaign
