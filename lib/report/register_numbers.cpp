// The numbers of awards in the book of awards of a year.
#include "report/register_numbers.hpp"

#include <algorithm>
#include <tuple>
#include <vector>

namespace campaign::pieces {
namespace {

bool is_named(const Campaign& campaign, const AwardFormId& form) {
  return std::any_of(campaign.certificates.begin(), campaign.certificates.end(),
                     [&](const CertificateStock& stock) {
                       return std::any_of(stock.forms.begin(), stock.forms.end(),
                                          [&](const auto& one) { return *one == form; });
                     });
}

/// Has a number in the book, also when it was revoked later.
bool has_number(const ReportContext& context, const Award& award) {
  if (!award.date) return false;
  const auto* form = context.evaluation.laws.form(*award.form);
  return (form && form->level == AwardLevel::agency) ||
         is_named(context.evaluation.campaign, *award.form);
}

}  // namespace

bool is_registered(const ReportContext& context, const Award& award) {
  return has_number(context, award) && !(award.revoked && **award.revoked <= context.query.today);
}

std::map<const Award*, int> register_numbers(const ReportContext& context) {
  std::vector<const Award*> awards;
  std::map<int, int> last;  // of each year
  for (const auto& one : context.evaluation.campaign.awards) {
    if (!has_number(context, one)) continue;
    awards.push_back(&one);
    if (one.register_number)
      last[(**one.date).year] = std::max(last[(**one.date).year], **one.register_number);
  }
  std::stable_sort(awards.begin(), awards.end(),
                   [](const Award* a, const Award* b) { return **a->date < **b->date; });
  std::map<const Award*, int> numbers;
  for (const auto* one : awards)
    numbers[one] = one->register_number ? **one->register_number : ++last[(**one->date).year];
  return numbers;
}

}  // namespace campaign::pieces
