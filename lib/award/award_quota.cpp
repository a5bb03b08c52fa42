// Rule: the form is given to no more than a share of those who hold another of the year.
#include <algorithm>
#include <memory>

#include "award/contests.hpp"
#include "award/labels.hpp"
#include "award/statute.hpp"
#include "award/year_title.hpp"
#include "base/message.hpp"

namespace campaign {
namespace {

struct TitleQuota {
  Ratio share;
  std::vector<Located<AwardFormId>> of;
};

/// The votes for a nomination; nullopt without a ballot.
std::optional<int> votes_for(const Case& question, const Nomination& nomination) {
  const auto* vote = question.records.of(*nomination.subject).ballot(nomination);
  return vote ? std::optional(*vote->ballot->agree) : std::nullopt;
}

/// How many others that are put forward have more votes than the judged one, and how many as many.
struct Order {
  int64_t above = 0;
  int64_t equal = 0;
};

/// Nullopt without a ballot on the judged nomination.
std::optional<Order> order_by_votes(const Case& question, const TitleNumbers& given, int year) {
  if (!question.nomination) return std::nullopt;
  const auto own = votes_for(question, *question.nomination);
  if (!own) return std::nullopt;
  Order order;
  for (auto one = given.by_votes.lower_bound(*own); one != given.by_votes.end(); ++one)
    (one->first > *own ? order.above : order.equal) += one->second;
  const auto& all = question.records.of_form(*question.form.id).nominations;
  const bool itself =
      year_title(question, *question.nomination->subject, {question.form.id}, year).proposed &&
      std::binary_search(all.begin(), all.end(), question.nomination);
  return Order{order.above, order.equal - (itself ? 1 : 0)};
}

Finding judge_award_quota(const Case& question, const TitleQuota& quota, const Contests& contests) {
  const int year = judged_year(question);
  const auto& basis = contests.titles(question, quota.of, year);
  const auto& given = contests.titles(question, {question.form.id}, year);
  const auto title = titles(question.laws, quota.of);
  if (basis.held + basis.proposed == 0)
    return {.ruling = Ruling::unknown,
            .what = say("at most {} of those with {} of {} are allowed, and nobody is written with "
                        "it",
                        percent(quota.share), title, year),
            .missing = say("who was given {} of {}, in `awards` or `nominations`", title, year)};
  const int64_t allowed = (quota.share * Ratio(basis.held + basis.proposed)).floor();
  const bool counted =
      static_cast<bool>(year_title(question, question.who.id(), {question.form.id}, year));
  const int64_t number = given.held + given.proposed + (counted ? 0 : 1);
  Finding finding{.what = say("{} with {} of {}; {} of {} with {} are allowed, {}", number,
                              *question.form.title, year, allowed, basis.held + basis.proposed,
                              title, percent(quota.share))};
  if (number <= allowed) return finding;
  finding.ruling = Ruling::council;
  const auto order = order_by_votes(question, given, year);
  if (!order) return finding;
  const int64_t left = std::max<int64_t>(allowed - given.held, 0);
  if (order->above + order->equal < left) return {.what = finding.what};
  finding.ruling = order->above >= left ? Ruling::fails : Ruling::council;
  finding.what += "; " + say("{} have more votes, {} as many", order->above, order->equal);
  if (finding.ruling == Ruling::fails)
    finding.missing = tr("a place among those with the most votes");
  return finding;
}

}  // namespace

Requirement rules::award_quota(Parameters& given) {
  const auto share = given.optional_share("at-most");
  if (!share) given.text("at-most");
  const TitleQuota quota{share.value_or(Ratio(1)), given.forms("of")};
  return {[quota, kept = std::make_shared<const Contests>()](const Case& question) {
    const Contests fresh;
    return judge_award_quota(question, quota, question.records.assumed() ? fresh : *kept);
  }};
}

}  // namespace campaign
