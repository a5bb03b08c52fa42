// Two entries of one kind with one title: grades, criteria of one group, bonuses, contents and
// others.
#include <map>
#include <string>
#include <tuple>

#include "base/collation.hpp"
#include "base/message.hpp"
#include "check/check.hpp"

namespace campaign {
namespace {

struct Titled {
  std::string_view id;
  std::string_view title;
  Span span;                  ///< of the id
  std::string within = {};    ///< what else distinguishes two, such as the group
  Period in_force = kAlways;  ///< two versions, one after the other, may share a title
};

/// A second id of the same title, at the same time; a second of the same id is reported as that.
void check_titles(const CheckContext& context, const std::vector<Titled>& list) {
  std::multimap<std::pair<std::string, std::string>, const Titled*> seen;
  for (const auto& one : list) {
    const auto key = std::pair(one.within, spelling_key(one.title));
    if (key.second.empty()) continue;
    const auto [begin, end] = seen.equal_range(key);
    const Titled* first = nullptr;
    for (auto at = begin; at != end && !first; ++at)
      if (at->second->id != one.id && at->second->in_force.overlaps(one.in_force))
        first = at->second;
    seen.emplace(key, &one);
    if (!first) continue;
    context.diagnostics.add(
        {.check = check_names::title_twice,
         .span = one.span,
         .message = say("`{}` and `{}` have the same title \"{}\"", first->id, one.id, one.title),
         .record = std::string(one.id),
         .help = tr("correct one of the titles, or keep one of the two"),
         .notes = {{first->span, tr("first here")}}});
  }
}

template <class T>
std::vector<Titled> titled(const std::vector<T>& list) {
  std::vector<Titled> titles;
  for (const auto& one : list) titles.push_back({one.id->text, one.title, one.id.span});
  return titles;
}

/// Of one group: others may well have a criterion of the same title.
std::vector<Titled> titled_criteria(const Campaign& campaign) {
  std::vector<Titled> titles;
  for (const auto& one : campaign.criteria)
    titles.push_back({one.id->text, one.title, one.id.span,
                      std::to_string(one.parent) + std::string(word_of(one.applies_to)),
                      one.in_force});
  return titles;
}

std::vector<Titled> titled_adjustments(const std::vector<Adjustment>& list) {
  std::vector<Titled> titles;
  for (const auto& one : list) {
    std::string within;
    for (const AppliesTo kind : one.applies_to) within += word_of(kind);
    titles.push_back({one.id->text, one.title, one.id.span, within, one.in_force});
  }
  return titles;
}

std::vector<Titled> titled_grades(const std::vector<Grade>& list) {
  std::vector<Titled> titles;
  for (const auto& one : list)
    titles.push_back({one.id->text, one.title, one.id.span,
                      one.of == GradeOf::campaign ? "campaign" : "", one.in_force});
  return titles;
}

/// The same may be counted in two measures.
std::vector<Titled> titled_indicators(const std::vector<Indicator>& list) {
  std::vector<Titled> titles;
  for (const auto& one : list)
    titles.push_back({one.id->text, one.title, one.id.span, one.measure.value_or("")});
  return titles;
}

/// The forms of the own packs: lists and decisions name them by their titles.
std::vector<Titled> titled_forms(const RulePack& pack) {
  std::vector<Titled> titles;
  for (const auto& one : pack.award_forms)
    titles.push_back(
        {one.id->text, *one.title, one.id.span, {}, one.in_force ? **one.in_force : kAlways});
  return titles;
}

}  // namespace

void checks::title_twice(const CheckContext& context) {
  const auto& campaign = context.evaluation.campaign;
  check_titles(context, titled_grades(campaign.grades));
  check_titles(context, titled_criteria(campaign));
  check_titles(context, titled_adjustments(campaign.bonuses));
  check_titles(context, titled_adjustments(campaign.penalties));
  check_titles(context, titled(campaign.contents));
  check_titles(context, titled(campaign.blocks));
  check_titles(context, titled_indicators(campaign.indicators));
  for (const auto& pack : campaign.rule_packs) check_titles(context, titled_forms(pack));
}

}  // namespace campaign
