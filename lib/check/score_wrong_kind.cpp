// Points where the plan has a maximum, met or not-met where it has none, whole times for bonuses.
#include "base/message.hpp"
#include "check/every.hpp"

namespace campaign {
namespace {

struct KindError {
  Message message;
  Message help;
  Note note;
};

void report_kind(const CheckContext& context, const MarkPlace& place, KindError error) {
  auto problem = place.problem(check_names::score_wrong_kind, std::move(error.message),
                               context.evaluation.index);
  problem.help = std::move(error.help);
  problem.notes = {std::move(error.note)};
  context.diagnostics.add(std::move(problem));
}

void check_criterion(const CheckContext& context, const MarkPlace& place,
                     const Criterion& criterion) {
  const auto& given = *place.mark.given;
  const auto* judgement = std::get_if<Judgement>(&given);
  if (!judgement && !criterion.maximum)
    report_kind(context, place,
                {say("\"{}\" is met or not met, and gives no points", criterion.title),
                 tr("write `met` or `not-met`"),
                 {criterion.id.span, tr("declared here, without a maximum")}});
  if (judgement && *judgement != Judgement::not_applicable && criterion.maximum)
    report_kind(context, place,
                {say("\"{}\" wants points, not `{}`", criterion.title, word_of(*judgement)),
                 say("write points from 0 to {}", (*criterion.maximum)->text()),
                 {criterion.maximum->span, tr("set here")}});
}

void check_adjustment(const CheckContext& context, const MarkPlace& place,
                      const Adjustment& adjustment) {
  const auto* times = std::get_if<Points>(&*place.mark.given);
  if (adjustment.most) {
    const bool fits = times && (*times == Points() ||
                                (*times >= *adjustment.points && *times <= *adjustment.most));
    if (!fits)
      report_kind(context, place,
                  {say("\"{}\" gives from {} to {} points", adjustment.title,
                       adjustment.points->text(), adjustment.most->text()),
                   tr("write how many points it gives, or 0"),
                   {adjustment.points.span, tr("set here")}});
    return;
  }
  if (times && *times >= Points() && times->hundredths() % 100 == 0) return;
  report_kind(context, place,
              {*adjustment.points == Points::whole(1)
                   ? say("\"{}\" is counted, 1 point each time", adjustment.title)
                   : say("\"{}\" is counted, {} points each time", adjustment.title,
                         adjustment.points->text()),
               tr("write how many times it happened, a whole number"),
               {adjustment.points.span, tr("set here")}});
}

}  // namespace

void checks::score_wrong_kind(const CheckContext& context) {
  every_mark(context.evaluation.campaign, [&](const MarkPlace& place) {
    const auto& index = context.evaluation.index;
    if (const auto* criterion = place.criterion(index); criterion && !criterion->group)
      check_criterion(context, place, *criterion);
    else if (const auto* adjustment = place.adjustment(index))
      check_adjustment(context, place, *adjustment);
  });
}

}  // namespace campaign
