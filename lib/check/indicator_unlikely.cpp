// Indicators that say what makes no sense: shares that are summed, targets that cannot be.
#include <algorithm>
#include <optional>

#include "base/message.hpp"
#include "check/check.hpp"

namespace campaign {
namespace {

constexpr int kTimesOver = 8;     ///< a digit too few, and a target that is not wholly reached
constexpr int kTimesUnder = 10;   ///< a digit too many
constexpr int kTimesMissed = 5;   ///< likewise at the end, when the right one may be reached twice
constexpr int kLeastCovered = 3;  ///< a third of the campaign: earlier figures say little

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
  if (**one.target < Points()) return say("the target {} is below zero", **one.target);
  if (is_percent(one) && **one.target > Points::whole(100) && word_of_share(one.title).size() > 0)
    return say("the target is {} %, and a share is at most 100 %", **one.target);
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

/// The number of months that are touched.
int months_from(const Date& first, const Date& last) {
  return (last.year - first.year) * 12 + last.month - first.month + 1;
}

/// The part of the campaign that the figures cover: that until the last of them ends.
Ratio part_covered(const CheckContext& context, const Indicator& indicator) {
  const Period& whole = *context.evaluation.campaign.plan->period;
  Date last = whole.first;
  for (const auto& sheet : context.evaluation.campaign.figures)
    for (const auto& figure : sheet.values)
      if (*figure.indicator == *indicator.id) last = std::max(last, sheet.period->last);
  return Ratio(months_from(whole.first, std::min(last, whole.last)),
               months_from(whole.first, whole.last));
}

/// A target with a digit too few is passed many times; one with a digit too many is not neared at
/// the pace of the figures, when they cover enough.
Message distance_objection(const CheckContext& context, const Indicator& one) {
  const auto now = one.target && **one.target > Points() ? reached(context, one) : std::nullopt;
  if (!now || !(*now > Ratio()) || one.better != Better::higher) return {};
  const Ratio target = Ratio::of(**one.target);
  if (*now >= target * Ratio(kTimesOver))
    return say("the target is {}, and the figures give {} already", **one.target, now->rounded());
  const Ratio covered = part_covered(context, one);
  const bool over = covered == Ratio(1);
  if (!one.sums || covered < Ratio(1, kLeastCovered)) return {};
  if (*now * Ratio(over ? kTimesMissed : kTimesUnder) <= target * covered)
    return say("the target is {}, and until now the figures give {}", **one.target, now->rounded());
  return {};
}

void report_indicator(const CheckContext& context, const Indicator& one, Span span, Message message,
                      Message help) {
  if (message.empty()) return;
  context.diagnostics.add({.check = check_names::indicator_unlikely,
                           .span = span,
                           .message = std::move(message),
                           .record = one.title,
                           .help = std::move(help)});
}

}  // namespace

void checks::indicator_unlikely(const CheckContext& context) {
  const auto& campaign = context.evaluation.campaign;
  if (!campaign.plan || !context.knows({"campaign", "indicators"})) return;
  for (const auto& one : campaign.indicators) {
    report_indicator(context, one, one.id.span, sum_objection(one), tr("write `sums: false`"));
    auto wrong = target_objection(one);
    if (wrong.empty() && context.knows({"figures"})) wrong = distance_objection(context, one);
    if (one.target)
      report_indicator(context, one, one.target->span, std::move(wrong),
                       tr("correct `target`; where it is right, take the figures again"));
    if (one.target && !one.says_better)
      report_indicator(context, one, one.target->span,
                       tr("nothing says whether more or less of it is better"),
                       tr("write `better: higher` or `better: lower`"));
  }
}

}  // namespace campaign
