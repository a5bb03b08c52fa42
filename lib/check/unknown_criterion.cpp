// Every criterion that is scored, named by an achievement or used to break ties must be in the
// plan.
#include "base/message.hpp"
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

void report_criterion(const CheckContext& context, std::string_view id, Span span, Message record) {
  report_unknown(context,
                 {check_names::unknown_criterion, id, span, say("there is no criterion `{}`", id),
                  std::move(record)},
                 scorable(context.evaluation.campaign),
                 tr("`campaign list criteria` shows all criteria"));
}

void report_group(const CheckContext& context, Diagnostic problem, const Criterion& group) {
  problem.check = check_names::unknown_criterion;
  problem.message =
      say("`{}` is a group of criteria, and only criteria are scored", group.id->text);
  problem.notes = {{group.id.span, tr("the group")}};
  context.diagnostics.add(std::move(problem));
}

void check_tie_break(const CheckContext& context, const Located<std::string>& key) {
  if (*key == "initiatives" || *key == "women-share") return;
  const auto* criterion = context.evaluation.index.criterion(CriterionId{*key});
  if (!criterion) return report_criterion(context, *key, key.span, std::string("tie-break"));
  if (!criterion->group) return;
  report_group(context,
               {.span = key.span,
                .record = std::string("tie-break"),
                .help = tr("name a criterion inside it")},
               *criterion);
}

}  // namespace

void checks::unknown_criterion(const CheckContext& context) {
  const auto& index = context.evaluation.index;
  every_mark(context.evaluation.campaign, [&](const MarkPlace& place) {
    const auto& id = *place.mark.criterion;
    const auto* criterion = index.criterion(id);
    if ((criterion && !criterion->group) || index.adjustment(id)) return;
    if (!criterion)
      return report_criterion(context, id.text, place.mark.criterion.span, place.record(index));
    report_group(context,
                 {.span = place.mark.criterion.span,
                  .record = place.record(index),
                  .help = tr("score the criteria inside it")},
                 *criterion);
  });
  for (const auto& one : context.evaluation.campaign.achievements)
    if (one.criterion && !index.criterion(**one.criterion) && !index.adjustment(**one.criterion))
      report_criterion(context, (*one.criterion)->text, one.criterion->span, record_of(one, index));
  for (const auto& key : context.evaluation.campaign.tie_break) check_tie_break(context, key);
}

}  // namespace campaign
