// Figures that are not there yet, so that a period cannot be closed.
#include "close/missing_figures.hpp"

#include <algorithm>
#include <functional>
#include <set>

#include "base/message.hpp"
#include "base/text.hpp"

namespace campaign {
namespace {

constexpr size_t kMostNamed = 10;

using Names = std::vector<std::string>;

Message named_in_part(Names names) {
  if (names.size() <= kMostNamed) return join(names, ", ");
  const size_t more = names.size() - kMostNamed;
  names.resize(kMostNamed);
  return say("{} and {} more", join(names, ", "), more);
}

/// Who gives an indicator, each once: no id is the agency itself.
std::set<std::string> givers(const Campaign& campaign, const Indicator& indicator,
                             const std::function<bool(const Period&)>& counts) {
  std::set<std::string> ids;
  for (const auto& sheet : campaign.figures)
    for (const auto& one : sheet.values)
      if (*one.indicator == *indicator.id && counts(*sheet.period))
        ids.insert(sheet.unit ? (*sheet.unit)->text : std::string());
  return ids;
}

/// The units, or the agency, that give the indicator by reporting period and did not for this one.
Names without_figure(const Evaluation& evaluation, const Indicator& indicator,
                     const Period& period) {
  const auto& campaign = evaluation.campaign;
  const auto part = part_in_campaign(campaign, period);
  const Step step = reporting_step(campaign);
  const auto ever = givers(campaign, indicator, [&](const Period& one) {
    return step_of(one.first, step).contains(one);
  });
  const auto now = givers(campaign, indicator, [&](const Period& one) {
    return period.contains(one) || one.contains(part);
  });
  Names names;
  if (now.contains("")) return names;
  for (const auto& id : ever) {
    const auto* unit = id.empty() ? nullptr : evaluation.index.unit(SubjectId{id});
    const bool is_there = !unit || takes_part(evaluation.index, {.unit = unit}, period);
    if (is_there && !now.contains(id))
      names.push_back(unit ? *unit->name : campaign.agency ? *campaign.agency->name : id);
  }
  return names;
}

}  // namespace

std::vector<Message> missing_figures(const Evaluation& evaluation, const Period& period) {
  std::vector<Message> lines;
  for (const auto& reporting : reporting_periods(evaluation.campaign, period))
    for (const auto& indicator : evaluation.campaign.indicators) {
      auto names = without_figure(evaluation, indicator, reporting);
      if (!names.empty())
        lines.push_back(say("{}, no figure `{}`: {}", reporting, *indicator.id,
                            named_in_part(std::move(names))));
    }
  return lines;
}

}  // namespace campaign
