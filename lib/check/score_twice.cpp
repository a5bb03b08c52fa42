// The same criterion scored twice for one subject in one round.
#include <algorithm>
#include <map>
#include <tuple>

#include "base/language.hpp"
#include "check/every.hpp"

namespace campaign {
namespace {

/// The marks before it are those of the same subject, period and round.
void look_at(const Checking& checking, const MarkPlace& place, std::vector<const Mark*>& before) {
  const auto& criterion = place.mark.criterion;
  const auto first = std::find_if(before.begin(), before.end(),
                                  [&](const Mark* one) { return *one->criterion == *criterion; });
  if (first == before.end()) return before.push_back(&place.mark);
  auto problem =
      place.problem(check_names::score_twice,
                    say("`{}` is scored twice in this round", criterion->text), checking.index);
  problem.span = criterion.span;
  problem.help = tr("keep one of the two");
  problem.notes = {{(*first)->criterion.span, tr("first here")}};
  checking.diagnostics.add(std::move(problem));
}

}  // namespace

void checks::score_twice(const Checking& checking) {
  using Key = std::tuple<std::string_view, Period, Round>;
  std::map<Key, std::vector<const Mark*>> seen;
  for (const auto& sheet : checking.campaign.sheets)
    for (const auto& subject : sheet.subjects) {
      auto& marks = seen[{subject.subject->text, *sheet.period, *sheet.round}];
      for (const auto& mark : subject.marks) look_at(checking, {sheet, subject, mark}, marks);
    }
}

}  // namespace campaign
