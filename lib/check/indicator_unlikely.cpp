// Indicators that say what makes no sense: shares that are summed, targets that cannot be.
#include <optional>
#include <vector>

#include "base/message.hpp"
#include "check/check.hpp"

namespace campaign {
namespace {

constexpr int kTimesOff = 10;  ///< a digit too many or too few

bool is_percent(const Indicator& one) { return one.measure == "%"; }

/// A word of the title that says that figures of months cannot be added.
std::string_view word_of_share(std::string_view title) {
  for (const std::string_view word :
       {"tỷ lệ", "tỉ lệ", "trung bình", "bình quân", "Tỷ lệ", "Tỉ lệ", "Trung bình", "Bình quân"})
    if (title.find(word) != title.npos) return word;
  return {};
}

Message sum_objection(const Indicator& one) {
  if (!one.sums) return {};
  if (is_percent(one)) return tr("percentages cannot be added up, and `sums` is true");
  if (const auto word = word_of_share(one.title); !word.empty())
    return say("the title says `{}`, which cannot be added up, and `sums` is true", word);
  return {};
}

Message target_objection(const Indicator& one) {
  if (!one.target) return {};
  if (*one.target < Points()) return say("the target {} is below zero", *one.target);
  if (is_percent(one) && *one.target > Points::whole(100) && word_of_share(one.title).size() > 0)
    return say("the target is {} %, and a share is at most 100 %", *one.target);
  return {};
}

/// The sum of all figures, or their mean; nullopt without figures.
std::optional<Ratio> reached(const CheckContext& context, const Indicator& indicator) {
  Ratio sum;
  int count = 0;
  for (const auto& sheet : context.evaluation.campaign.figures)
    for (const auto& figure : sheet.values)
      if (*figure.indicator == *indicator.id) sum = sum + Ratio::of(*figure.value), ++count;
  if (count == 0) return std::nullopt;
  return indicator.sums ? sum : sum / Ratio(count);
}

/// A target with a digit too few is passed many times; one with a digit too many is not neared by
/// the end.
Message distance_objection(const CheckContext& context, const Indicator& one) {
  const auto now = one.target && *one.target > Points() ? reached(context, one) : std::nullopt;
  if (!now || !(*now > Ratio())) return {};
  const Ratio target = Ratio::of(*one.target), times(kTimesOff);
  const bool over = context.today > context.evaluation.campaign.plan->period->last;
  const bool more = one.better == Better::higher;
  if (*now >= target * times && more)
    return say("the target is {}, and the figures give {} already", *one.target, now->rounded());
  if (over && *now * times <= target && more)
    return say("the target is {}, and at the end of the campaign the figures give {}", *one.target,
               now->rounded());
  return {};
}

void report_indicator(const CheckContext& context, const Indicator& one, Message message,
                      Message help) {
  if (message.empty()) return;
  context.diagnostics.add({.check = check_names::indicator_unlikely,
                           .span = one.id.span,
                           .message = std::move(message),
                           .record = one.title,
                           .help = std::move(help)});
}

}  // namespace

void checks::indicator_unlikely(const CheckContext& context) {
  const auto& campaign = context.evaluation.campaign;
  if (!campaign.plan || !context.knows({"campaign", "indicators"})) return;
  for (const auto& one : campaign.indicators) {
    report_indicator(context, one, sum_objection(one), tr("write `sums: false`"));
    auto wrong = target_objection(one);
    if (wrong.empty() && context.knows({"figures"})) wrong = distance_objection(context, one);
    report_indicator(context, one, std::move(wrong),
                     tr("correct `target`; where it is right, take the figures again"));
    if (one.target && !one.says_better)
      report_indicator(context, one, tr("nothing says whether more or less of it is better"),
                       tr("write `better: higher` or `better: lower`"));
  }
}

}  // namespace campaign
