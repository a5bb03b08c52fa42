// Rule: no achievement is the basis of two awards.
#include <algorithm>

#include "award/judge.hpp"
#include "award/rivals.hpp"
#include "base/message.hpp"

namespace campaign {
namespace {

void fail_for_rival(Finding& finding, const Achievement& achievement, const Message& other,
                    Note note) {
  finding.ruling = Ruling::fails;
  finding.what = say("\"{}\" is already the basis of {}", achievement.title, other);
  finding.missing = tr("name another achievement, or withdraw one of the two");
  finding.data.push_back(std::move(note));
}

/// The nomination names the achievement, or names none and is based on all that count.
bool is_based_on(const Case& question, const Nomination& other, const Achievement& achievement) {
  if (!other.achievements.empty()) return names(other.achievements, achievement);
  const auto basis = basis_of(question, other);
  return std::find(basis.begin(), basis.end(), &achievement) != basis.end();
}

Finding judge_one_form_per_achievement(const Case& question) {
  Finding finding{.what = tr("no achievement is the basis of another award")};
  if (!question.nomination) return finding;
  const auto awards = other_awards(question);
  const auto nominations = preceding_nominations(question);
  for (const auto* one : question.achievements) {
    for (const auto* award : awards) {
      const auto* basis = silent_basis(question, *award);
      if (basis ? is_based_on(question, *basis, *one) : names(award->achievements, *one))
        fail_for_rival(finding, *one, award_label(question, *award),
                       {award->id.span, tr("awarded here")});
    }
    for (const auto* other : nominations)
      if (is_based_on(question, *other, *one))
        fail_for_rival(finding, *one,
                       say("the nomination for {}", form_title(question, *other->form)),
                       {other->subject.span, tr("nominated here")});
  }
  return finding;
}

}  // namespace

Requirement rules::one_form_per_achievement(Parameters&) {
  return {[](const Case& question) { return judge_one_form_per_achievement(question); }};
}

}  // namespace campaign
