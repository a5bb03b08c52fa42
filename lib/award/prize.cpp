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

std::optional<PrizeMoney> Statute::prize(const AwardFormId& id, SubjectClass subject,
                                         const Date& decided) const {
  const auto* salary = salary_on(packs_, decided);
  const auto* declared = form(id);
  if (!salary || !declared) return std::nullopt;
  const auto* rounding = rounding_of(packs_);
  const auto* source = declared->prize_source;
  for (const auto& one : *declared->prizes) {
    if (one.subject != subject) continue;
    const Ratio exact = one.times * Ratio(salary->amount->dong);
    const PrizeRounding whole_dong{.to = {1}, .mode = RoundingMode::up};
    const int64_t amount = rounded(exact, rounding ? *rounding : whole_dong);
    const bool read = source && source->certainty == Certainty::read && !declared->prizes_recalled;
    const auto certainty = one.certainty.value_or(read ? Certainty::read : Certainty::recalled);
    return PrizeMoney{.amount = amount,
                      .times = one.times,
                      .factor = &one,
                      .factor_source = source,
                      .salary = salary,
                      .factor_recalled = certainty == Certainty::recalled,
                      .rounding_recalled = rounding && rounding->source &&
                                           rounding->source->certainty == Certainty::recalled &&
                                           Ratio(amount) != exact};
  }
  return std::nullopt;
}

}  // namespace campaign
