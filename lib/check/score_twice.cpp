// The same criterion scored twice for one subject in one round.
#include <algorithm>
#include <map>
#include <tuple>

#include "base/message.hpp"
#include "check/every.hpp"
#include "check/named_period.hpp"

namespace campaign {
namespace {

constexpr size_t kFewMarks = 3;  // so few are reported one by one

/// A mark, and an earlier one of the same subject, criterion, period and round.
struct Repeated {
  MarkPlace second;
  MarkPlace first;
};

void report_repeated(const CheckContext& context, const Repeated& one) {
  const auto& criterion = one.second.mark.criterion;
  auto problem = one.second.problem(check_names::score_twice,
                                    say("`{}` is scored twice in this round", criterion->text),
                                    context.evaluation.index);
  problem.span = criterion.span;
  problem.help = tr("keep one of the two");
  problem.notes = {{one.first.mark.criterion.span, tr("first here")}};
  context.diagnostics.add(std::move(problem));
}

size_t mark_count(const ScoreSheet& sheet) {
  size_t marks = 0;
  for (const auto& subject : sheet.subjects) marks += subject.marks.size();
  return marks;
}

/// Whether most marks repeat another sheet: copied or swapped, with a wrong period.
bool is_copied(const ScoreSheet& sheet, const std::vector<Repeated>& repeated) {
  const size_t marks = mark_count(sheet);
  const auto of_same_sheet = [&](const Repeated& one) {
    return &one.first.sheet != &sheet && &one.first.sheet == &repeated.front().first.sheet;
  };
  const bool all = repeated.size() == marks && marks > 1;
  const bool most = repeated.size() > kFewMarks && 2 * repeated.size() > marks;
  return (all || most) && std::all_of(repeated.begin(), repeated.end(), of_same_sheet);
}

/// One of the two is in a file that is named for another period, which is reported as that.
bool is_told_by_file_name(const ScoreSheet& sheet, const std::vector<Repeated>& repeated) {
  return is_in_other_file(sheet) || is_in_other_file(repeated.front().first.sheet);
}

void report_copied(const CheckContext& context, const ScoreSheet& sheet,
                   const std::vector<Repeated>& repeated) {
  context.diagnostics.add(
      {.check = check_names::score_twice,
       .span = sheet.period.span,
       .message = repeated.size() == mark_count(sheet)
                      ? say("all that this sheet of {} scores is scored in another one already",
                            *sheet.period)
                      : say("most of what this sheet of {} scores is scored in another one already",
                            *sheet.period),
       .record = round_name(*sheet.round),
       .help = tr("correct the period or the round of a sheet that was copied, or keep one of the "
                  "two"),
       .notes = {{repeated.front().first.sheet.period.span, tr("first here")}}});
}

}  // namespace

void checks::score_twice(const CheckContext& context) {
  using Key = std::tuple<std::string_view, Period, Round>;
  std::map<Key, std::vector<MarkPlace>> seen;
  for (const auto& sheet : context.evaluation.campaign.sheets) {
    std::vector<Repeated> repeated;
    for (const auto& subject : sheet.subjects) {
      auto& before = seen[{subject.subject->text, *sheet.period, *sheet.round}];
      for (const auto& mark : subject.marks) {
        const auto first = std::find_if(before.begin(), before.end(), [&](const MarkPlace& one) {
          return *one.mark.criterion == *mark.criterion;
        });
        if (first == before.end())
          before.push_back({sheet, subject, mark});
        else
          repeated.push_back({{sheet, subject, mark}, *first});
      }
    }
    if (is_copied(sheet, repeated)) {
      if (!is_told_by_file_name(sheet, repeated)) report_copied(context, sheet, repeated);
    } else {
      for (const auto& one : repeated) report_repeated(context, one);
    }
  }
}

}  // namespace campaign
