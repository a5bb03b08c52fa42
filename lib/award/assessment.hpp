// The verdicts on everybody, for every form that the plan offers.
#pragma once

#include <iterator>
#include <optional>
#include <type_traits>
#include <vector>

#include "award/evaluation.hpp"
#include "base/parallel.hpp"

namespace campaign {

/// What is asked of everybody.
struct Assessment {
  std::vector<const StatuteForm*> forms = {};
  std::optional<Way> way = {};     ///< none: by any way
  std::optional<Date> as_of = {};  ///< none: nominations on their own day, the rest today
  Date today = {};
  std::vector<SubjectId> subjects = {};         ///< none: who takes part today or is nominated
  std::vector<const Nomination*> without = {};  ///< nominations that are passed over
};

template <class Shown>
struct Assessed {
  std::vector<Shown> shown = {};
  size_t judged = 0;         ///< verdicts given, with those that are not shown
  bool out_of_time = false;  ///< the rule pack does not hold on a day that was judged
};

/// The forms that the plan offers; without such a list all that are no titles or flags.
std::vector<const StatuteForm*> forms_offered(const Evaluation& evaluation);

/// Whose verdicts are asked for: units first, in the order of the data.
std::vector<Participant> everybody(const Evaluation& evaluation, const Assessment& asked);

/// By form: each nomination of the subject, else the subject as the data stands.
std::vector<Verdict> verdicts_on(const Evaluation& evaluation, const Assessment& asked,
                                 const Participant& who);

/// False for those who are neither nominated nor eligible, unless subjects are named.
bool is_shown(const Assessment& asked, const Verdict& verdict);

/// What `show(verdict)` makes of each verdict that is shown. A verdict is large and goes at once;
/// `show` is called from several threads.
template <class Show>
auto assess(const Evaluation& evaluation, const Assessment& asked, const Show& show) {
  Assessed<std::invoke_result_t<Show, Verdict>> whole;
  const auto all = everybody(evaluation, asked);
  std::vector<decltype(whole)> parts(all.size());
  in_parallel(all.size(), [&](size_t i) {
    auto& part = parts[i];
    for (auto& verdict : verdicts_on(evaluation, asked, all[i])) {
      ++part.judged;
      part.out_of_time |= verdict.out_of_time;
      if (is_shown(asked, verdict)) part.shown.push_back(show(std::move(verdict)));
    }
  });
  for (auto& part : parts) {
    whole.judged += part.judged;
    whole.out_of_time |= part.out_of_time;
    std::move(part.shown.begin(), part.shown.end(), std::back_inserter(whole.shown));
  }
  return whole;
}

/// Eligible, and no standard leaves anything for the council to find.
bool deserved_by_data(const Verdict& verdict);

/// Achievements it names that do not count, and general rules of no more than a warning that it
/// breaks: they forbid nothing, and the council should know of them.
std::vector<const Finding*> cautions(const Verdict& verdict);

}  // namespace campaign
