// Every criterion that is scored, named by an achievement or used to break ties must be in the
// plan.
#include "base/message.hpp"
#include "check/every.hpp"
#include "check/references.hpp"

namespace campaign {
namespace {

std::vector<Declared> scorable(const CheckContext& context) {
  const auto& campaign = context.evaluation.campaign;
  std::vector<Declared> declared;
  for (const auto& one : campaign.criteria)
    if (!one.group) declared.push_back({one.id->text, one.title, one.id.span});
  add_declared(declared, campaign.bonuses);
  add_declared(declared, campaign.penalties);
  return declared;
}

const ReferenceKind kCriteria{check_names::unknown_criterion,
                              "criteria",
                              {"criteria", "bonuses", "penalties"},
                              scorable,
                              translatable("`campaign list criteria` shows all criteria")};

void add_criterion(const CheckContext& context, std::string_view section, std::string_view id,
                   Span span, Message record) {
  add_unknown(context, {kCriteria, section, id, span, say("there is no criterion `{}`", id),
                        std::move(record)});
}

void add_mark(const CheckContext& context, const MarkPlace& place) {
  const auto& id = place.mark.criterion;
  UnknownReference unknown{kCriteria,
                           "score-sheets",
                           id->text,
                           id.span,
                           say("there is no criterion `{}`", id->text),
                           place.record(context.evaluation.index)};
  for (const auto& mark : place.subject.marks) unknown.beside.push_back(mark.criterion->text);
  add_unknown(context, std::move(unknown));
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
  if (!criterion)
    return add_criterion(context, "tie-break", *key, key.span, std::string("tie-break"));
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
    if (!criterion) return add_mark(context, place);
    report_group(context,
                 {.span = place.mark.criterion.span,
                  .record = place.record(index),
                  .help = tr("score the criteria inside it")},
                 *criterion);
  });
  for (const auto& one : context.evaluation.campaign.achievements) {
    if (!one.criterion || index.adjustment(**one.criterion)) continue;
    const auto* criterion = index.criterion(**one.criterion);
    if (!criterion)
      add_criterion(context, "achievements", (*one.criterion)->text, one.criterion->span,
                    record_of(one, index));
    else if (criterion->group)
      report_group(context,
                   {.span = one.criterion->span,
                    .record = record_of(one, index),
                    .help = tr("name a criterion inside it")},
                   *criterion);
  }
  for (const auto& key : context.evaluation.campaign.tie_break) check_tie_break(context, key);
}

}  // namespace campaign
