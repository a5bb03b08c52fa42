// Rule packs: any text as the law of a campaign, by which all are judged.
#include "award/assessment.hpp"
#include "fuzz/targets.hpp"

namespace campaign::fuzz {

void fuzz_packs(std::string_view bytes) {
  auto plan = small_campaign();
  plan.insert(plan.find("title: C,"), "rule-pack: own, ");
  plan +=
      "nominations: [{subject: an, form: bang-khen}]\nyear-ratings: [{year: 2020, of: {an: "
      "good, a: excellent}}]\n";
  std::deque<SourceFile> sources;
  sources.emplace_back("campaign.yaml", plan);
  Evaluated data(std::move(sources), std::string(bytes));
  check_and_print(data);
  const Assessment request{.forms = data.evaluation->laws.forms(), .today = {2022, 6, 30}};
  for (const auto& who : everybody(*data.evaluation, request))
    verdicts_on(*data.evaluation, request, who);
}

}  // namespace campaign::fuzz
