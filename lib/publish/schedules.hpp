// Files with which cron or a build server makes the files of a run by itself.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "base/language.hpp"
#include "model/campaign.hpp"

namespace campaign {

/// `cron`, `github`, `gitlab`: the templates in templates/schedules.
std::vector<std::string_view> schedule_names();

struct ScheduleRequest {
  std::string run;               ///< its id
  std::filesystem::path root;    ///< of the campaign
  std::filesystem::path folder;  ///< for the files
  std::filesystem::path start;   ///< the top of the repository
  Language language = Language::english;
};

/// The file, for the day after the sheets are due, and the last month, quarter or year before it as
/// the plan reports. cron gets whole paths, the others get those from `start` on.
std::string schedule_text(std::string_view name, const Campaign& campaign,
                          const ScheduleRequest& request);

}  // namespace campaign
