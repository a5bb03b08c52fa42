// Every criterion that is scored, named by an achievement or used to break ties must be in the
// plan.
#include "base/language.hpp"
#include "check/every.hpp"
#include "check/references.hpp"

namespace campaign {
namespace {

std::vector<std::string_view> scorable(const Campaign& campaign) {
  std::vector<std::string_view> known;
  for (const auto& one : campaign.criteria)
    if (!one.group) known.push_back(one.id->text);
  for (const auto* list : {&campaign.bonuses, &campaign.penalties})
    for (const auto id : ids_of(*list)) known.push_back(id);
  return known;
}

void report_criterion(const Checking& checking, std::string_view id, Span span,
                      std::string record) {
  report_unknown(checking,
                 {check_names::unknown_criterion, id, span, say("there is no criterion `{}`", id),
                  std::move(record)},
                 scorable(checking.campaign), tr("`campaign list criteria` shows all criteria"));
}

void report_group(const Checking& checking, Diagnostic problem, const Criterion& group) {
  problem.check = check_names::unknown_criterion;
  problem.message =
      say("`{}` is a group of criteria, and only criteria are scored", group.id->text);
  problem.notes = {{group.id.span, tr("the group")}};
  checking.diagnostics.add(std::move(problem));
}

void check_tie_break(const Checking& checking, const Located<std::string>& key) {
  if (*key == "initiatives" || *key == "women-share") return;
  const auto* criterion = checking.index.criterion(CriterionId{*key});
  if (!criterion) return report_criterion(checking, *key, key.span, "tie-break");
  if (!criterion->group) return;
  report_group(checking,
               {.span = key.span, .record = "tie-break", .help = tr("name a criterion inside it")},
               *criterion);
}

}  // namespace

void checks::unknown_criterion(const Checking& checking) {
  const auto& index = checking.index;
  every_mark(checking.campaign, [&](const MarkPlace& place) {
    const auto& id = *place.mark.criterion;
    const auto* criterion = index.criterion(id);
    if ((criterion && !criterion->group) || index.adjustment(id)) return;
    if (!criterion)
      return report_criterion(checking, id.text, place.mark.criterion.span, place.record(index));
    report_group(checking,
                 {.span = place.mark.criterion.span,
                  .record = place.record(index),
                  .help = tr("score the criteria inside it")},
                 *criterion);
  });
  for (const auto& one : checking.campaign.achievements)
    if (one.criterion && !index.criterion(**one.criterion) && !index.adjustment(**one.criterion))
      report_criterion(checking, (*one.criterion)->text, one.criterion->span,
                       record_of(one, index));
  for (const auto& key : checking.campaign.tie_break) check_tie_break(checking, key);
}

}  // namespace campaign
