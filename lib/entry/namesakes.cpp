// Which of several people of one name a row means.
#include "entry/namesakes.hpp"

#include <algorithm>

namespace campaign {

std::vector<const FileEntry*> among_namesakes(std::vector<const FileEntry*> alike,
                                              const ImportedEntry& entry, const FieldTexts& texts) {
  const auto born = texts.find("born");
  const auto* year = given_field(entry.years, "born");
  if (alike.size() < 2 || (born == texts.end() && !year)) return alike;
  std::vector<const FileEntry*> same;
  std::copy_if(alike.begin(), alike.end(), std::back_inserter(same), [&](const FileEntry* one) {
    return born != texts.end() ? one->texts("born") == born->second
                               : one->text("born").starts_with(year->texts.front());
  });
  return same.size() == 1 ? same : alike;
}

}  // namespace campaign
