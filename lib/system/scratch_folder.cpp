// A folder of our own that goes away with the one who asked for it.
#include "system/scratch_folder.hpp"

#include <stdlib.h>

#include <cerrno>

#include "base/message.hpp"
#include "system/world_error.hpp"

namespace campaign {

namespace fs = std::filesystem;

ScratchFolder::ScratchFolder() {
  std::error_code none;
  const fs::path place = fs::temp_directory_path(none);
  std::string name = (place / "campaign-XXXXXX").string();
  if (none || !mkdtemp(name.data())) {
    const int error = none ? none.value() : errno;
    throw WorldError(say("no temporary folder can be made: {}", system_reason(error)),
                     tr("set TMPDIR to a folder that can be written"));
  }
  path_ = name;
}

ScratchFolder::~ScratchFolder() {
  std::error_code ignored;
  fs::remove_all(path_, ignored);
}

}  // namespace campaign
