// The files built into the executable: templates, the sample campaign, starter files, translations.
#pragma once

#include <string_view>
#include <vector>

namespace campaign {

struct EmbeddedFile {
  std::string_view path;  ///< from the top of the repository: `templates/summary.md`
  std::string_view bytes;
};

const std::vector<EmbeddedFile>& embedded_files();  ///< sorted by path
const EmbeddedFile* find_embedded(std::string_view path);

}  // namespace campaign
