// Files with which cron or a build server makes the files of a run by itself.
#include "publish/schedules.hpp"

#include <algorithm>

#include "base/embedded.hpp"
#include "base/shell_word.hpp"
#include "base/text.hpp"
#include "model/plan.hpp"

namespace campaign {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kSchedules = "templates/schedules/";

/// The months in which a report is made, as cron writes them.
std::string months_of(Step step) {
  return step == Step::month ? "*" : step == Step::quarter ? "1,4,7,10" : "1";
}

std::string last_of(Step step) {
  return step == Step::month ? "last-month" : step == Step::quarter ? "last-quarter" : "last-year";
}

std::string word_of_path(const fs::path& path) { return shell_word(path.generic_string()); }

/// In a crontab a `%` ends the line.
std::string word_for_cron(const fs::path& path) {
  return replace_all(word_of_path(path), "%", "\\%");
}

}  // namespace

std::vector<std::string_view> schedule_names() {
  std::vector<std::string_view> names;
  for (const auto& file : embedded_files())
    if (file.path.starts_with(kSchedules)) {
      const auto name = file.path.substr(kSchedules.size());
      names.push_back(name.substr(0, name.find('.')));
    }
  return names;
}

std::string schedule_text(std::string_view name, const Campaign& campaign,
                          const ScheduleRequest& request) {
  const auto& plan = campaign.plan;
  const auto reporting = plan && plan->reporting ? **plan->reporting : Reporting();
  constexpr int kDayOfEveryMonth = 28;
  const auto day = std::min(reporting.due_day + 1, kDayOfEveryMonth);
  const bool cron = name == "cron";
  const auto root = request.root.lexically_proximate(request.start);
  const auto folder = request.folder.lexically_proximate(request.start);
  const std::pair<std::string_view, std::string> tags[] = {
      {"{{run}}", request.run},
      {"{{day}}", std::to_string(day)},
      {"{{months}}", months_of(reporting.every)},
      {"{{period}}", last_of(reporting.every)},
      {"{{language}}", request.language == Language::vietnamese ? "vi" : "en"},
      {"{{root}}", cron          ? word_for_cron(request.root)
                   : root == "." ? ""
                                 : " -C " + word_of_path(root)},
      {"{{folder}}", cron ? word_for_cron(request.folder) : word_of_path(folder)}};
  for (const auto& file : embedded_files())
    if (file.path.starts_with(std::string(kSchedules) + std::string(name) + ".")) {
      std::string text(file.bytes);
      for (const auto& [tag, value] : tags) text = replace_all(text, tag, value);
      return text;
    }
  return {};
}

}  // namespace campaign
