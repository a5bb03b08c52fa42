// A temporary folder that is removed at the end of its scope, also when the program is interrupted.
#include "system/scratch_folder.hpp"

#include <stdlib.h>

#include <cerrno>

#include "base/message.hpp"
#include "system/world_error.hpp"

namespace campaign {

namespace fs = std::filesystem;

ScratchFolder::ScratchFolder() {
  std::error_code error;
  fs::path place = fs::temp_directory_path(error);
  if (!error) place = fs::absolute(place, error);
  std::string name = (place / "campaign-XXXXXX").string();
  if (error || !mkdtemp(name.data())) {
    const int reason = error ? error.value() : errno;
    throw WorldError(say("no temporary folder can be made: {}", system_reason(reason)),
                     tr("set TMPDIR to a folder that can be written"));
  }
  path_ = name;
}

ScratchFolder::~ScratchFolder() {
  std::error_code ignored;
  fs::remove_all(path_, ignored);
}

}  // namespace campaign
