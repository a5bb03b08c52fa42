// A criterion may be used only for the kind of subject that its group applies to.
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "base/message.hpp"
#include "check/every.hpp"

namespace campaign {
namespace {

Message plural_label(AppliesTo kind) {
  switch (kind) {
    case AppliesTo::unit:
      return tr("units");
    case AppliesTo::leader:
      return tr("leaders");
    case AppliesTo::person:
      return tr("people");
  }
  return {};
}

/// The kind for which criteria are, and that of who is marked by them.
using WrongKind = std::pair<AppliesTo, AppliesTo>;

/// The problems found so far. Where several subjects are of a kind for which the criteria are not,
/// the plan is the slip, and one of them stays for all.
class WrongKinds {
 public:
  void add(const WrongKind& kinds, Diagnostic problem) {
    found_[kinds].push_back(std::move(problem));
  }

  void report(const CheckContext& context) {
    constexpr size_t kFewSubjects = 2;
    for (auto& [kinds, problems] : found_) {
      std::set<std::string> subjects;
      for (const auto& one : problems) subjects.insert(one.subject);
      if (subjects.size() > kFewSubjects)
        context.diagnostics.add(of_plan(kinds, subjects.size(), std::move(problems.front())));
      else
        for (auto& one : problems) context.diagnostics.add(std::move(one));
    }
  }

 private:
  static Diagnostic of_plan(const WrongKind& kinds, size_t subjects, Diagnostic first) {
    first.message = say("{} of the {} are marked by criteria for {}", subjects,
                        plural_label(kinds.second), plural_label(kinds.first));
    std::swap(first.span, first.notes.front().span);
    first.notes.front().message = tr("marked here");
    first.label = say("for {}", plural_label(kinds.first));
    first.help =
        tr("correct `applies-to` of the criteria; among leaders count the classes that "
           "`leader-classes` names");
    first.record = {};
    first.subject.clear();
    return first;
  }

  std::map<WrongKind, std::vector<Diagnostic>> found_ = {};
};

struct Use {
  const Located<CriterionId>& criterion;
  const SubjectId& subject;
  std::function<Message()> record;  ///< computed only for problems: there are many marks
  Date day;
};

/// A bonus or penalty that is kept to other kinds of subjects.
void check_adjustment_use(const CheckContext& context, const Use& use, const Adjustment& adjustment,
                          std::optional<AppliesTo> kind) {
  if (!kind || adjustment.is_for(*kind)) return;
  std::vector<Message> kinds;
  for (const auto one : adjustment.applies_to) kinds.push_back(plural_label(one));
  context.diagnostics.add(
      {.check = check_names::criterion_wrong_subject,
       .span = use.criterion.span,
       .message =
           say("\"{}\" is for {}, and {} is one of the {}", adjustment.title, joined(kinds, ", "),
               context.evaluation.index.name(use.subject), plural_label(*kind)),
       .record = use.record(),
       .help = tr("take it out, or correct `applies-to`"),
       .notes = {{adjustment.id.span, tr("declared here")}},
       .subject = use.subject.text,
       .day = use.day});
}

void check_use(const CheckContext& context, const Use& use, WrongKinds& wrong) {
  const Date day = plan_day(context.evaluation.campaign, use.day);
  const auto* criterion = context.evaluation.index.criterion(*use.criterion, day);
  const auto kind = kind_of(context, use.subject, use.day);
  if (const auto* adjustment = context.evaluation.index.adjustment(*use.criterion, day))
    return check_adjustment_use(context, use, *adjustment, kind);
  if (!criterion || !kind || criterion->applies_to == *kind) return;
  const auto name = context.evaluation.index.name(use.subject);
  wrong.add(
      {criterion->applies_to, *kind},
      {.check = check_names::criterion_wrong_subject,
       .span = use.criterion.span,
       .message = say("\"{}\" is a criterion for {}, and {} is one of the {}", criterion->title,
                      plural_label(criterion->applies_to), name, plural_label(*kind)),
       .label = say("for {}", plural_label(criterion->applies_to)),
       .record = use.record(),
       .help = say("use a criterion for {}", plural_label(*kind)),
       .notes = {{criterion->id.span, tr("declared here")}},
       .subject = use.subject.text,
       .day = use.day});
}

}  // namespace

void checks::criterion_wrong_subject(const CheckContext& context) {
  // they say who is a leader, and whose a root is
  if (!context.evaluation.campaign.plan || !context.knows({"campaign", "criteria"})) return;
  WrongKinds wrong;
  every_mark(context.evaluation.campaign, [&](const MarkPlace& place) {
    check_use(context,
              {place.mark.criterion, *place.subject.subject,
               [&] { return place.record(context.evaluation.index); }, place.sheet.period->last},
              wrong);
  });
  for (const auto& one : context.evaluation.campaign.achievements)
    for (const auto& subject : one.subjects)
      if (one.criterion)
        check_use(context,
                  {*one.criterion, *subject,
                   [&] { return record_of(one, context.evaluation.index); }, one.when->last},
                  wrong);
  wrong.report(context);
}

}  // namespace campaign
