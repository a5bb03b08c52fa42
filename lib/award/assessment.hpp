// Assessment of all participants for the forms that the plan offers.
#pragma once

#include <iterator>
#include <optional>
#include <type_traits>
#include <vector>

#include "award/evaluation.hpp"
#include "base/parallel.hpp"

namespace campaign {

/// Which verdicts to compute.
struct Assessment {
  std::vector<const AwardForm*> forms = {};
  std::optional<Way> way = {};     ///< none: any
  std::optional<int> year = {};    ///< of a title; none: of the nomination, else the latest rated
  std::optional<Date> as_of = {};  ///< none: nominations on their own day, other subjects today
  Date today = {};
  std::vector<SubjectId> subjects = {};         ///< empty: all who take part today or are nominated
  std::vector<const Nomination*> without = {};  ///< nominations to skip
};

template <class Shown>
struct Assessed {
  std::vector<Shown> shown = {};
  size_t judged = 0;         ///< number of verdicts, including those not shown
  bool out_of_time = false;  ///< the rule pack is not in force on some judged day
};

/// The forms that the plan lists; without a list, all of kind `honour`.
std::vector<const AwardForm*> forms_offered(const Evaluation& evaluation);

/// The participants to assess: units, then people, in file order.
std::vector<Participant> everybody(const Evaluation& evaluation, const Assessment& request);

/// For each form: a verdict for each nomination of the subject, or one without nomination.
std::vector<Verdict> verdicts_on(const Evaluation& evaluation, const Assessment& request,
                                 const Participant& who);

/// False for subjects that are neither nominated nor eligible, unless the request names subjects.
bool is_shown(const Assessment& request, const Verdict& verdict);

/// Collects `show(verdict)` for each verdict that is shown. Verdicts are large, so they are not
/// kept; `show` is called from several threads.
template <class Show>
auto assess(const Evaluation& evaluation, const Assessment& request, const Show& show) {
  Assessed<std::invoke_result_t<Show, Verdict>> whole;
  const auto all = everybody(evaluation, request);
  std::vector<decltype(whole)> parts(all.size());
  in_parallel(all.size(), [&](size_t i) {
    auto& part = parts[i];
    for (auto& verdict : verdicts_on(evaluation, request, all[i])) {
      ++part.judged;
      part.out_of_time |= verdict.out_of_time;
      if (is_shown(request, verdict)) part.shown.push_back(show(std::move(verdict)));
    }
  });
  for (auto& part : parts) {
    whole.judged += part.judged;
    whole.out_of_time |= part.out_of_time;
    std::move(part.shown.begin(), part.shown.end(), std::back_inserter(whole.shown));
  }
  return whole;
}

/// Eligible by a standard that leaves nothing for the council to find.
bool deserved_by_data(const Verdict& verdict);

/// What the council should know although it forbids nothing: achievements named that do not count,
/// and general rules of severity warning that do not hold.
std::vector<const Finding*> cautions(const Verdict& verdict);

}  // namespace campaign
