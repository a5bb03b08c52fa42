// Prize money of several titles of one time: by some laws only that of the highest is paid.
#include "award/title_prize.hpp"

#include "award/rivals.hpp"
#include "award/year_title.hpp"

namespace campaign {
namespace {

bool is_higher_title(const Laws& laws, const AwardFormId& one, const AwardFormId& than) {
  const auto* form = laws.form(one);
  return form && is_title_or_flag(*form) && laws.rank(one) < laws.rank(than);
}

/// False for a nomination that meets no standard: it takes no money away.
bool may_be_given(const Evaluation& evaluation, const Nomination& nomination, const Date& day) {
  const auto verdict = evaluation.judge.verdict_now(nomination, day);
  return verdict && (verdict->eligible() || verdict->undecided());
}

}  // namespace

std::optional<PaidInstead> paid_instead(const Evaluation& evaluation, const SubjectId& subject,
                                        const AwardFormId& form, const std::optional<Period>& given,
                                        const Date& decided) {
  const auto& laws = evaluation.laws;
  const auto* source = laws.on(decided).highest_title_only();
  const auto* known = laws.form(form);
  if (!source || !given || !known || !is_title_or_flag(*known)) return std::nullopt;
  const auto& records = evaluation.records.of(subject);
  for (const auto* one : records.awards)
    if (is_higher_title(laws, *one->form, form) && is_for_year(*one, given->last.year) &&
        one->date && **one->date <= decided && !is_revoked(*one, decided))
      return PaidInstead{laws.form(*one->form), one->id.span, source};
  for (const auto* one : records.nominations)
    if (!one->withdrawn && is_higher_title(laws, *one->form, form) &&
        year_of(*one) == given->last.year &&
        !award_of(evaluation.campaign, evaluation.records, *one) &&
        may_be_given(evaluation, *one, decided))
      return PaidInstead{laws.form(*one->form), one->form.span, source};
  return std::nullopt;
}

}  // namespace campaign
