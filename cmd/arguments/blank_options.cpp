// The options that say for whom and when a sheet is made, shared by `new` and `export`.
#include "arguments/blank_options.hpp"

#include "arguments/period.hpp"
#include "arguments/subjects.hpp"
#include "arguments/usage_error.hpp"
#include "base/message.hpp"

namespace campaign {
namespace {

std::optional<SubjectId> unit_named(const std::optional<std::string>& name,
                                    const Workspace& workspace) {
  if (!name) return std::nullopt;
  const auto found = subjects_named({*name}, workspace.campaign());
  const auto* unit = found.size() == 1 ? workspace.evaluation().index.unit(found.front()) : nullptr;
  if (unit) return unit->id.value;
  throw UsageError(say("`{}` is not one unit", *name));
}

}  // namespace

void BlankOptions::declare(Options& options) {
  options.value(period, "-p,--period", tr("PERIOD"),
                tr("the period, such as 2021-09; without it the last one that has ended"));
  options.choice(round, "--round", enum_names<Round>(),
                 tr("sheet: the round; without it the next one of the period"));
  options.value(unit, "--unit", tr("UNIT"), tr("only this unit and its people"));
  options.value(scored_by, "--scored-by", tr("UNIT"),
                tr("sheet: only what this unit marks for others"));
}

BlankRequest BlankOptions::request(const Workspace& workspace, const Environment& environment,
                                   bool of_sheet) const {
  const auto& campaign = workspace.campaign();
  const BlankRequest asked{.period = period_named(period, campaign, environment.today),
                           .round = meant_by<Round>(round),
                           .unit = unit_named(unit, workspace),
                           .scored_by = unit_named(scored_by, workspace)};
  if (!asked.period.overlaps(*campaign.plan->period))
    throw UsageError(
        say("{} is outside the campaign's period {}", asked.period, *campaign.plan->period));
  if (of_sheet && !sheet_period_of(campaign, asked.period))
    throw UsageError(say("{} is no period for which the plan asks for sheets", asked.period));
  if (!of_sheet && (!round.empty() || scored_by))
    throw UsageError(tr("`--round` and `--scored-by` are for sheets"));
  return asked;
}

}  // namespace campaign
