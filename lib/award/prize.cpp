// Prize money: a multiple of the base salary on the day of the decision, rounded by the law's rule.
#include "award/statute.hpp"

namespace campaign {
namespace {

int64_t rounded(const Ratio& exact, const PrizeRounding& rounding) {
  const Ratio steps = exact / Ratio(rounding.to.dong);
  const int64_t below = steps.floor();
  const Ratio rest = steps - Ratio(below);
  const bool up = rounding.mode == RoundingMode::up ? rest > Ratio(0) : rest >= Ratio(1, 2);
  return (below + (up ? 1 : 0)) * rounding.to.dong;
}

/// The base salary in force on a day; null before the first.
const BaseSalary* salary_on(const std::vector<const RulePack*>& packs, const Date& day) {
  const BaseSalary* latest = nullptr;
  for (const auto* pack : packs)
    for (const auto& one : pack->base_salaries)
      if (one.from <= day && (!latest || latest->from < one.from)) latest = &one;
  return latest;
}

const PrizeRounding* rounding_of(const std::vector<const RulePack*>& packs) {
  for (const auto* pack : packs)
    if (pack->prize_rounding) return &*pack->prize_rounding;
  return nullptr;
}

}  // namespace

std::optional<PrizeMoney> Statute::prize(const AwardForm& form, SubjectClass subject,
                                         const Date& decided) const {
  const auto* salary = salary_on(packs_, decided);
  if (!salary) return std::nullopt;
  const auto* rounding = rounding_of(packs_);
  for (const auto& one : form.prizes) {
    if (one.subject != subject) continue;
    const Ratio exact = one.times * Ratio(salary->amount.dong);
    const PrizeRounding whole_dong{.to = {1}, .mode = RoundingMode::up};
    const int64_t amount = rounded(exact, rounding ? *rounding : whole_dong);
    const bool by_rounding = rounding && rounding->source &&
                             rounding->source->certainty == Certainty::recalled &&
                             Ratio(amount) != exact;
    const auto factor =
        one.certainty.value_or(form.source ? form.source->certainty : Certainty::recalled);
    return PrizeMoney{.amount = amount,
                      .base_salary = salary->amount.dong,
                      .times = one.times,
                      .recalled = salary->certainty == Certainty::recalled ||
                                  factor == Certainty::recalled || by_rounding};
  }
  return std::nullopt;
}

}  // namespace campaign
