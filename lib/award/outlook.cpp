// Outlook: the forms of award that come into reach of a subject in the years to come, and how.
#include "award/outlook.hpp"

#include <algorithm>
#include <iterator>

#include "award/assessment.hpp"
#include "award/future.hpp"
#include "award/labels.hpp"
#include "award/prospects.hpp"
#include "base/parallel.hpp"

namespace campaign {
namespace {

/// All but the same forms of other authorities that the plan does not name.
std::vector<const AwardForm*> forms_of(const Evaluation& evaluation,
                                       const OutlookRequest& request) {
  auto list = request.forms.empty() ? evaluation.laws.forms() : request.forms;
  const auto& planned = evaluation.campaign.award_forms;
  if (request.forms.empty())
    std::erase_if(list, [&](const AwardForm* one) {
      return one->standards_as && !is_one_of(*one->id, planned);
    });
  return list;
}

/// True when nobody has read the standards of the form, in a law that is known else.
bool is_unjudged(const AwardForm& form, const Laws& laws, const OutlookRequest& request) {
  const auto& law = laws.on({request.today.year, 12, 31});
  const auto* known = law.form(*form.id);
  return known && law.pack().instead.empty() && !known->standards.empty() &&
         std::all_of(known->standards.begin(), known->standards.end(),
                     [](const StatuteStandard& one) { return is_unread(one); });
}

void add_laws(Outlook& outlook, const Laws& laws, const OutlookRequest& request) {
  for (int year = request.today.year; year <= request.last; ++year) {
    const Date day{year, 12, 31};
    if (!laws.hold_on(day))
      outlook.unknown.push_back(year);
    else if (!laws.on(day).pack().instead.empty())
      outlook.unread.push_back(year);
  }
}

}  // namespace

Outlook outlook_of(const Evaluation& evaluation, const OutlookRequest& request) {
  Outlook outlook;
  if (!evaluation.laws) return outlook;
  add_laws(outlook, evaluation.laws, request);
  const auto all = everybody(evaluation, {.today = request.today, .subjects = request.subjects});
  const auto forms = forms_of(evaluation, request);
  std::copy_if(forms.begin(), forms.end(), std::back_inserter(outlook.unjudged),
               [&](const AwardForm* one) { return is_unjudged(*one, evaluation.laws, request); });
  std::vector<std::vector<Prospect>> parts(all.size());
  in_parallel(all.size(),
              [&](size_t i) { parts[i] = prospects_of(evaluation, request, all[i], forms); });
  for (auto& part : parts)
    std::move(part.begin(), part.end(), std::back_inserter(outlook.prospects));
  return outlook;
}

}  // namespace campaign
