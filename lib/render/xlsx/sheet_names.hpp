// Makes valid and unique names of sheets.
#pragma once

#include <string>
#include <vector>

namespace campaign::render {

class SheetNames {
 public:
  /// At most 31 characters, none of `[]:*?/\`, and different from earlier names, ignoring case:
  /// `Xếp hạng`, `Xếp hạng (2)`.
  std::string unique(const std::string& wanted);

 private:
  std::vector<std::string> taken_ = {};  ///< folded
};

}  // namespace campaign::render
