// An achievement to be filled in, with the contents and criteria to choose from.
#include <set>

#include "base/message.hpp"
#include "edit/yaml_lines.hpp"
#include "entry/blanks.hpp"

namespace campaign {
namespace {

/// The criteria that are marked in the period.
std::vector<Criterion> criteria_in_force(const Campaign& campaign, const Period& period) {
  std::vector<Criterion> list;
  for (const auto& one : campaign.criteria)
    if (!one.group && one.in_force.overlaps(period)) list.push_back(one);
  return list;
}

/// `tt-2026-11-01`, or the next number that is free.
std::string free_id(const Campaign& campaign, const Period& period) {
  std::set<std::string> taken;
  for (const auto& one : campaign.achievements) taken.insert(one.id->text);
  const std::string start = "tt-" + month_of(period.first).text() + "-";
  for (int number = 1;; ++number) {
    const std::string digits = std::to_string(number);
    const auto id = start + (digits.size() < 2 ? "0" : "") + digits;
    if (!taken.contains(id)) return id;
  }
}

}  // namespace

Blank blank::achievements(const Evaluation& evaluation, const BlankRequest& request,
                          Language language) {
  const auto& campaign = evaluation.campaign;
  const auto text = [&](const Message& message) { return message.text(language); };
  Blank blank{.name = request.period.text(), .places = 4};
  blank.yaml = comment_lines(
      0, text(say("Achievements of {}: write each value behind its colon; copy the entry for the "
                  "next one, with another id",
                  request.period)));
  blank.yaml += choice_lines("content", campaign.contents);
  blank.yaml += choice_lines("criterion", criteria_in_force(campaign, request.period));
  blank.yaml += "# exemplar: true, evidence: […], nature: work\n";
  blank.yaml += "achievements:\n  - id: " + free_id(campaign, request.period) +
                "\n    subject:" + (request.unit ? " " + request.unit->text : "") +
                "\n    date:\n    title:\n    summary:\n";
  if (request.unit) --blank.places;
  if (!campaign.contents.empty()) blank.yaml += "    content:\n", ++blank.places;
  blank.yaml += "    way: thematic\n";
  return blank;
}

}  // namespace campaign
