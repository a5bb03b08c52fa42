// Whether all is there that the program works with: what `campaign doctor` prints.
#include "inventory/health.hpp"

#include <map>

#include "base/collation.hpp"
#include "base/text.hpp"
#include "system/files.hpp"
#include "system/git_state.hpp"
#include "system/libreoffice_pdf.hpp"
#include "system/pre_commit_hook.hpp"

namespace campaign {
namespace {

namespace fs = std::filesystem;

HealthItem health_of_writing(const fs::path& root) {
  if (is_writable(root)) return {tr("writing"), tr("the folder may be written")};
  return {tr("writing"), tr("the folder may not be written"),
          tr("ask who owns it; reports go elsewhere with -o"), true};
}

std::vector<HealthItem> health_of_git(const fs::path& root) {
  const auto hook = pre_commit_hook(fs::canonical(root));
  if (!hook)
    return {{tr("git"), tr("the campaign is in no repository"),
             tr("`git init` keeps who changed what, and lets `campaign diff` and `log` show it")}};
  const bool is_checked =
      fs::exists(hook->file) && read_file(hook->file).find(kCheckOfHook) != std::string::npos;
  return {{tr("git"), say("the repository {}", hook->top.filename().string())},
          is_checked ? HealthItem{tr("hook"), tr("git checks the data before each commit")}
                     : HealthItem{tr("hook"), tr("git does not check the data before a commit"),
                                  tr("`campaign hook install` lets it do so")}};
}

/// A program that was stopped while it wrote leaves its temporary, which no other one touches.
std::vector<HealthItem> left_files(const fs::path& root) {
  std::vector<HealthItem> found;
  std::error_code error;
  fs::recursive_directory_iterator at(root, error);
  for (; !error && at != fs::recursive_directory_iterator(); at.increment(error)) {
    const auto name = at->path().filename().string();
    if (name.starts_with(".campaign-"))
      found.push_back({tr("left"),
                       say("{} is left of a program that was stopped",
                           at->path().lexically_relative(root).string()),
                       tr("remove it, when no campaign is running")});
    else if (name.starts_with("."))
      at.disable_recursion_pending();
  }
  return found;
}

}  // namespace

std::vector<HealthItem> health_of_folder(const fs::path& root) {
  std::vector<HealthItem> all = {health_of_writing(root)};
  for (auto& one : health_of_git(root)) all.push_back(std::move(one));
  for (auto& one : left_files(root)) all.push_back(std::move(one));
  return all;
}

std::vector<HealthItem> health_of_machine(const std::string& search_path,
                                          const std::string& locale) {
  const auto office = find_office(search_path);
  const bool is_utf8 = in_small_letters(replace_all(locale, "-", "")).ends_with("utf8");
  return {
      office ? HealthItem{tr("pdf"), say("by {}", office->string())}
             : HealthItem{tr("pdf"), tr("no LibreOffice is found, so no pdf can be made"),
                          tr("install libreoffice-writer; all other formats do without it")},
      is_utf8
          ? HealthItem{tr("letters"),
                       say("the locale {} is of UTF-8, which has the Vietnamese letters", locale)}
          : HealthItem{tr("letters"),
                       locale.empty()
                           ? tr("no locale is set: a terminal may show signs for letters")
                           : say("the locale {} is not of UTF-8: a terminal may show signs for "
                                 "letters",
                                 locale),
                       tr("set LANG=vi_VN.UTF-8 or C.UTF-8; files are in UTF-8 either way")}};
}

std::vector<HealthItem> outline_of_data(const Campaign& campaign, const Diagnostics& problems) {
  const std::pair<std::string_view, size_t> counts[] = {
      {"units", campaign.units.size()},
      {"people", campaign.people.size()},
      {"criteria", campaign.criteria.size()},
      {"score-sheets", campaign.sheets.size()},
      {"achievements", campaign.achievements.size()},
      {"awards", campaign.awards.size()},
      {"nominations", campaign.nominations.size()},
      {"closed-periods", campaign.closed_periods.size()}};
  std::vector<HealthItem> all;
  for (const auto& [section, count] : counts)
    all.push_back({Message(std::string(section)), Message(std::to_string(count))});
  std::map<std::string_view, size_t> by_check;
  for (const auto& one : problems.list()) ++by_check[one.check.name];
  for (const auto& [check, count] : by_check)
    all.push_back({Message(std::string(check)), say_count("{} time", "{} times", count)});
  return all;
}

}  // namespace campaign
