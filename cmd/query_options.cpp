// The options that several commands share to say what they are asked about, and the question they
// make.
#include "query_options.hpp"

#include "base/language.hpp"
#include "base/shown.hpp"
#include "filter_words.hpp"
#include "period_words.hpp"
#include "repository.hpp"

namespace campaign {
namespace {

Step step_called(std::string_view name) {
  for (const auto& [word, step] : words<Step>)
    if (word == name) return step;
  return Step::month;
}

std::vector<std::string_view> step_words() {
  std::vector<std::string_view> list;
  for (const auto& [word, step] : words<Step>) list.push_back(word);
  return list;
}

}  // namespace

void QueryOptions::declare_period(Options& options) {
  options.value(period, "-p,--period", tr("PERIOD"),
                tr("2021-09, 2021-Q3, 2021-H2, 2021, A..B, this-month, last-month, last-quarter, "
                   "campaign; without it the last reporting period that has ended"));
}

void QueryOptions::declare_by(Options& options) {
  options.choice(by, "--by", step_words(), tr("the columns of a table by time"));
}

std::variant<Query, std::string> QueryOptions::query(const std::vector<std::string>& filters,
                                                     const Workspace& workspace,
                                                     const Environment& environment) const {
  const auto& campaign = workspace.campaign();
  auto wanted = wanted_filters(filters, campaign);
  if (auto* wrong = std::get_if<std::string>(&wanted)) return std::move(*wrong);
  const auto words = of_decisions && !period ? std::optional<std::string>("this-year") : period;
  auto asked = wanted_period(words, campaign, environment.today);
  if (auto* wrong = std::get_if<std::string>(&asked)) return std::move(*wrong);
  Query query{.period = std::get<Period>(asked),
              .by = step_called(by),
              .filters = std::get<std::vector<Filter>>(std::move(wanted)),
              .today = environment.today,
              .warnings = workspace.diagnostics().warnings()};
  if (!of_decisions && !campaign.plan->period->overlaps(query.period))
    return say("{} is outside the campaign's period {}", query.period.text(),
               shown(*campaign.plan->period));
  if (!of_decisions && reporting_periods(campaign, query.period).empty())
    environment.err
        << say("{} holds no whole reporting period of the campaign, so it has no scores",
               query.period.text())
        << '\n';
  if (const auto state = repository_state(workspace.root()))
    query.commit = state->commit, query.dirty = state->dirty;
  return query;
}

}  // namespace campaign
