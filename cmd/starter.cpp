// The files that `campaign init` writes: commented starter files, or the sample campaign.
#include "starter.hpp"

#include <algorithm>

#include "base/embedded.hpp"
#include "base/text.hpp"
#include "check/starter_examples.hpp"
#include "load/built_in_law.hpp"
#include "load/rule_packs.hpp"

namespace campaign {
namespace {

constexpr std::string_view kPlan = "campaign.yaml";
constexpr int kMonths = 12;

struct StarterFiller {
  std::string_view tag;
  std::string text;
};

Period first_month(const Date& today) { return previous(month_of(today), Step::month); }

Date last_day(const Date& today) {
  Period last = first_month(today);
  for (int i = 1; i < kMonths; ++i) last = next(last, Step::month);
  return last.last;
}

/// More than one where the law changes within the time; before the first law the first.
std::string packs_for(const Period& time, const RulePack& last) {
  const auto packs = built_in_packs_in(time);
  return packs.empty() ? *last.id : rule_pack_value(packs);
}

/// The tags in starter files and their names, with the dates of the campaign.
std::vector<StarterFiller> days(const Date& today) {
  const Period month = first_month(today);
  return {{"{{month}}", month.text()},
          {"MONTH.yaml", month.text() + ".yaml"},
          {"{{rule-pack}}", *starter_law(today).id},
          {"{{rule-packs}}", packs_for({month.first, last_day(today)}, starter_law(today))},
          {"{{first-day}}", month.first.text()},
          {"{{last-day}}", last_day(today).text()}};
}

std::string filled(std::string_view text, const std::vector<StarterFiller>& list) {
  std::string result(text);
  for (const auto& [tag, with] : list) result = replace_all(result, tag, with);
  return result;
}

/// The embedded files of a folder, with tags filled; the plan last.
std::vector<NewFile> files_below(std::string_view folder, const std::vector<StarterFiller>& list) {
  std::vector<NewFile> files;
  for (const auto& file : embedded_files()) {
    if (!file.path.starts_with(folder)) continue;
    files.push_back({filled(file.path.substr(folder.size()), list),
                     filled(without_example_marks(file.bytes), list)});
  }
  std::stable_partition(files.begin(), files.end(),
                        [](const NewFile& file) { return file.path != kPlan; });
  return files;
}

}  // namespace

const RulePack& starter_law(const Date& today) {
  const auto* law = latest_built_in_pack(last_day(today));
  return law ? *law : built_in_rule_packs().front();
}

std::vector<NewFile> starter_files(const Date& today) {
  auto files = files_below("templates/starter/", days(today));
  if (const auto* manual = find_embedded("data/README.md"))
    files.insert(files.begin(), {"README.md", std::string(manual->bytes)});
  return files;
}

std::vector<NewFile> sample_files() {
  auto files = files_below("data/", {});
  std::erase_if(files, [](const NewFile& file) {
    return *file.path.begin() == "po" || *file.path.begin() == "rule-packs";
  });
  return files;
}

}  // namespace campaign
