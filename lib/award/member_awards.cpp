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

using People = std::vector<const Person*>;

/// Awards of the forms without a day, each of which may be of the year.
std::vector<const Award*> undated_titles(const Case& question, const Forms& forms,
                                         const People& members) {
  std::vector<const Award*> list;
  for (const auto* person : members)
    for (const auto* one : question.records.of(*person->id).awards)
      if (is_one_of(*one->form, forms) && !one->revoked && !counts_from(*one)) list.push_back(one);
  return list;
}

/// Titles that are only proposed count, but the council decides on them too.
Finding judged(const Case& question, const Forms& forms, const People& members, int64_t least) {
  const int year = judged_year(question);
  TitleCount count;
  for (const auto* one : members)
    count.add(year_title(question, *one->id, forms, year), *one->name);
  const auto title = titles(question.laws, forms);
  Finding finding{.data = count.data};
  finding.what = say("{} of {} people hold {} of {}, at least {} asked", count.held, members.size(),
                     title, year, least);
  if (count.held >= least) return finding;
  if (count.proposed > 0) finding.what += "; " + say("{} are put forward for it", count.proposed);
  const int64_t lacking = least - count.held - count.proposed;
  if (lacking <= 0) {
    finding.ruling = Ruling::council;
    return finding;
  }
  finding.steps = static_cast<int>(lacking);
  const auto undated = undated_titles(question, forms, members);
  if (static_cast<int64_t>(undated.size()) >= lacking) {
    finding.ruling = Ruling::unknown;
    finding.what += "; " + say_count("{} without a day", "{} without a day", undated.size());
    for (const auto* one : undated) {
      finding.data.push_back({one->id.span, say("`date` or `covers` of {}", one->id->text)});
      finding.missing = finding.data.back().message;
    }
    return finding;
  }
  finding.ruling = is_any_given(question, forms, year) ? Ruling::fails : Ruling::unknown;
  finding.missing = say("{} of {} for {} more", title, year, lacking);
  if (finding.ruling == Ruling::unknown)
    finding.missing += " " + tr("(write in `awards` or `nominations` who was given it)");
  return finding;
}

Requirement requirement(Forms forms, Least least) {
  return {[=](const Case& question) {
    const auto members = members_of(question, judged_year(question));
    if (auto none = without_members(question, members)) return *none;
    return judged(question, forms, members, least(static_cast<int64_t>(members.size())));
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
