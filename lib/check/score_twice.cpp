// The same criterion scored twice for one subject in one round.
#include <map>
#include <tuple>

#include "base/language.hpp"
#include "check/every.hpp"

namespace campaign {

void checks::score_twice(const Checking& checking) {
  using Key = std::tuple<std::string_view, Period, Round, std::string_view>;
  std::map<Key, Span> first;
  every_mark(checking.campaign, [&](const MarkPlace& place) {
    const Key key{place.subject.subject->text, *place.sheet.period, *place.sheet.round,
                  place.mark.criterion->text};
    const auto [found, is_new] = first.emplace(key, place.mark.criterion.span);
    if (is_new) return;
    auto problem = place.problem(
        check_names::score_twice,
        say("`{}` is scored twice in this round", place.mark.criterion->text), checking.index);
    problem.span = place.mark.criterion.span;
    problem.help = tr("keep one of the two");
    problem.notes = {{found->second, tr("first here")}};
    checking.diagnostics.add(std::move(problem));
  });
}

}  // namespace campaign
