// Rules: enough people of the unit hold a title of the year, as a share or as a number.
#include <functional>

#include "award/labels.hpp"
#include "award/members.hpp"
#include "award/statute.hpp"
#include "award/year_title.hpp"
#include "base/message.hpp"
#include "model/council.hpp"

namespace campaign {
namespace {

using Forms = std::vector<Located<AwardFormId>>;
using Least = std::function<int64_t(int64_t members)>;

/// Titles that are only proposed count, but the council decides on them too.
Finding judged(const Case& question, const Forms& forms, int year, int64_t members, int64_t least) {
  TitleCount count;
  for (const auto* one : members_of(question, year))
    count.add(year_title(question, *one->id, forms, year), *one->name);
  const auto title = titles(question.statute, forms);
  Finding finding{.data = count.data};
  finding.what = say("{} of {} people hold {} of {}, at least {} asked", count.held, members, title,
                     year, least);
  if (count.held >= least) return finding;
  if (count.proposed > 0) finding.what += "; " + say("{} are put forward for it", count.proposed);
  const int64_t lacking = least - count.held - count.proposed;
  if (lacking <= 0) {
    finding.ruling = Ruling::council;
    return finding;
  }
  finding.ruling = is_any_given(question, forms, year) ? Ruling::fails : Ruling::unknown;
  finding.steps = static_cast<int>(lacking);
  finding.missing = finding.ruling == Ruling::unknown
                        ? say("who was given {} of {}, in `awards` or `nominations`", title, year)
                        : say("{} of {} for {} more", title, year, lacking);
  return finding;
}

Requirement requirement(Forms forms, Least least) {
  return {[=](const Case& question) {
    const int year = judged_year(question);
    const auto members = members_of(question, year);
    if (auto none = without_members(question, members)) return *none;
    const auto number = static_cast<int64_t>(members.size());
    return judged(question, forms, year, number, least(number));
  }};
}

}  // namespace

Requirement rules::member_award_share(Parameters& given) {
  const auto forms = given.forms("forms");
  const auto least = given.optional_share("at-least"), more = given.optional_share("more-than");
  if (!least && !more) given.text("at-least");
  const Majority share{more ? *more : least.value_or(Ratio(1)), more.has_value()};
  return requirement(forms, [share](int64_t members) { return share.least_of(members); });
}

Requirement rules::member_award_count(Parameters& given) {
  const auto forms = given.forms("forms");
  const int64_t least = given.count("at-least");
  return requirement(forms, [least](int64_t) { return least; });
}

}  // namespace campaign
