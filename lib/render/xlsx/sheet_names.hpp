// Names of sheets: what spreadsheets allow, each once.
#pragma once

#include <string>
#include <vector>

namespace campaign::render {

class SheetNames {
 public:
  /// At most 31 characters, none of `[]:*?/\`, and told apart from those before without regard to
  /// capitals: `Xếp hạng`, `Xếp hạng (2)`.
  std::string unique(const std::string& wanted);

 private:
  std::vector<std::string> taken_ = {};  ///< folded
};

}  // namespace campaign::render
