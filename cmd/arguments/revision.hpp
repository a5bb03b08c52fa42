// The data as it stood at a revision of git that somebody names on the command line.
#pragma once

#include <memory>
#include <string>

#include "change/past_data.hpp"
#include "system/git_history.hpp"
#include "workspace.hpp"

namespace campaign {

/// The revision; throws a UsageError when git has none of the name, and a WorldError without git.
Revision revision_named(const std::string& name, const Workspace& workspace);

/// The data of the revision. Throws a UsageError when the campaign did not exist yet; null, with
/// the problems printed, when it cannot be read whole.
std::unique_ptr<PastData> data_at(const Revision& revision, const std::string& named,
                                  const Workspace& workspace, Environment& environment);

}  // namespace campaign
