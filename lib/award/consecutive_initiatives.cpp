// Rule: an initiative recognised in each of so many years, after the held award or the latest ones.
#include "award/initiatives.hpp"
#include "award/labels.hpp"
#include "award/window.hpp"
#include "base/message.hpp"

namespace campaign {
namespace {

struct InitiativeEachYear {
  InitiativeLevel level;
  int years;
};

/// The initiatives that count, and those that would count if their day were known.
struct Recognised {
  std::vector<const Initiative*> dated = {};
  std::vector<const Initiative*> undated = {};

  const Initiative* of(int year) const {
    for (const auto* one : dated)
      if ((*one->date)->year == year) return one;
    return nullptr;
  }
};

Recognised recognised(const Case& question, InitiativeLevel level) {
  Recognised list;
  for (const auto* one : question.record().initiatives) {
    if (!is_recognised_at(*one, level) || used_up_by(question, *one)) continue;
    if (!one->date)
      list.undated.push_back(one);
    else if (**one->date <= question.as_of)
      list.dated.push_back(one);
  }
  return list;
}

/// The first of the required years: after the held award, or such that the last is the year for
/// which the form is given; without it this year if it has an initiative, else the year before.
int first_with_initiative(const Case& question, const Recognised& recognised, int years) {
  if (question.base || question.year) return first_year(question, years);
  const int current = question.as_of.year;
  return (recognised.of(current) ? current : current - 1) - years + 1;
}

/// Makes the finding unknown when the undated initiatives could fill the absent years.
void add_doubt_of_undated(Finding& finding, const std::vector<const Initiative*>& undated,
                          size_t absent, bool ahead) {
  if (undated.empty()) return;
  finding.what += "; " + say_count("{} without a day", "{} without a day", undated.size());
  if (ahead || undated.size() < absent) return;
  finding.ruling = Ruling::unknown;
  for (const auto* one : undated) {
    finding.missing += "; " + say("`date` of \"{}\"", one->title);
    finding.data.push_back({one->id.span, one->title});
  }
}

Finding judge_consecutive_initiatives(const Case& question, const InitiativeEachYear& required) {
  Finding finding;
  const auto found = recognised(question, required.level);
  std::vector<int> absent;
  const int first = first_with_initiative(question, found, required.years);
  const int last = first + required.years - 1;
  for (int year = first; year <= last; ++year) {
    if (const auto* one = found.of(year)) {
      finding.data.push_back({one->id.span, one->title});
      finding.initiatives.push_back(one);
    } else {
      absent.push_back(year);
    }
  }
  const auto level = initiative_level_label(required.level);
  finding.what = say("each year from {} to {} an initiative {} is asked", first, last, level);
  if (absent.empty()) return finding;
  finding.ruling = Ruling::fails;
  finding.what += "; " + say("none for {}", listed(absent));
  finding.steps = static_cast<int>(absent.size());
  finding.missing = say("an initiative {} in {}", level, listed(absent));
  add_doubt_of_undated(finding, found.undated, absent.size(), absent.back() > question.as_of.year);
  return finding;
}

}  // namespace

Requirement rules::consecutive_initiatives(Parameters& given) {
  const InitiativeEachYear required{given.word<InitiativeLevel>("level", InitiativeLevel::ministry),
                                    given.count("years")};
  return {[required](const Case& question) {
    return judge_consecutive_initiatives(question, required);
  }};
}

}  // namespace campaign
