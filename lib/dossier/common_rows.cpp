// What holds of all nominees of a paper together, and of their votes.
#include <algorithm>

#include "dossier/rows.hpp"

namespace campaign::dossier_rows {
namespace {

using Nominees = std::vector<const Nominee*>;

/// The value that is the same for all; missing when it differs or is unknown for one.
template <class Of>
Value same_for_all(const Nominees& nominees, const Of& of) {
  Value common;
  for (const auto* one : nominees) {
    if (!one->ballot) return {};
    const int64_t value = of(*one->ballot->ballot);
    if (!common.missing() && common != Value::count(value)) return {};
    common = Value::count(value);
  }
  return common;
}

}  // namespace

void add_common(Value& view, const ReportContext& context, const Nominees& nominees) {
  const bool single = nominees.size() == 1;
  view.set("single", single ? nominee_row(context, *nominees.front(), {}) : Value());
  view.set("mixed-ways", std::any_of(nominees.begin(), nominees.end(), [&](const Nominee* one) {
             return one->way != nominees.front()->way;
           }));
  view.set(
      "ballots",
      Value::Record{
          {"issued", same_for_all(nominees, [](const auto& one) { return *one.issued; })},
          {"returned", same_for_all(nominees, [](const auto& one) { return *one.returned; })}});
  view.set("signing", signing_rows(context, nominees));
}

Value needed_majority(const ReportContext& context, const AwardForm& form, const Date& day) {
  const auto& campaign = context.evaluation.campaign;
  const auto required = context.evaluation.laws.on(day).majority(campaign, *form.id);
  if (!required) return {};
  const auto& [share, strictly_more] = required->majority;
  const auto members =
      campaign.council ? static_cast<int64_t>(campaign.council->members.size()) : 0;
  const auto votes = required->majority.least_of(members);
  return Value::Record{
      {"share", std::to_string(share.numerator()) + "/" + std::to_string(share.denominator())},
      {"strictly", strictly_more},
      {"votes", members > 0 ? Value(two_digits(static_cast<size_t>(votes))) : Value()}};
}

}  // namespace campaign::dossier_rows
