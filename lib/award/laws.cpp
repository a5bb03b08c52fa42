// The laws of a campaign: a statute for each rule pack that the plan names, and which one judges.
#include "award/laws.hpp"

#include <algorithm>

#include "award/pack_problems.hpp"
#include "base/message.hpp"

namespace campaign {
namespace {

/// The time of a statute; one without a time holds always.
Period time_of(const Statute& statute) {
  return statute && statute.in_force() ? **statute.in_force() : Period{{1, 1, 1}, kNoEnd};
}

/// Packs that extend the same one bring its problems twice.
void add_once(const Diagnostics& found, Diagnostics& diagnostics) {
  const auto is_known = [&](const Diagnostic& one) {
    const auto& known = diagnostics.list();
    return std::any_of(known.begin(), known.end(), [&](const Diagnostic& other) {
      return other.span == one.span && other.check.name == one.check.name;
    });
  };
  for (const auto& one : found.list())
    if (!is_known(one)) diagnostics.add(one);
}

}  // namespace

Laws::Laws(const Campaign& campaign, Diagnostics& diagnostics) {
  if (campaign.plan)
    for (const auto& pack : campaign.plan->rule_packs) add(pack, campaign, diagnostics);
  report_unused(campaign, diagnostics);
  std::stable_sort(statutes_.begin(), statutes_.end(), [](const Statute& a, const Statute& b) {
    return time_of(a).first > time_of(b).first;
  });
  if (statutes_.empty()) statutes_.emplace_back();
  for (const auto& statute : statutes_)
    for (const auto& form : statute.forms())
      if (ranks_.emplace(form.form->id->text, forms_.size()).second) forms_.push_back(form.form);
}

void Laws::add(const Located<std::string>& pack, const Campaign& campaign,
               Diagnostics& diagnostics) {
  Diagnostics found;
  auto statute = Statute::of(campaign, pack, found);
  add_once(found, diagnostics);
  if (statute) statutes_.push_back(std::move(statute));
}

/// Of two packs that begin on the same day only the first named would judge; and a pack that
/// another one extends would judge instead of it from its own beginning on.
void Laws::report_unused(const Campaign& campaign, Diagnostics& diagnostics) const {
  for (const auto& one : statutes_)
    for (const auto& other : statutes_) {
      if (&one == &other || !time_of(one).overlaps(time_of(other))) continue;
      const bool same_day = time_of(one).first == time_of(other).first && &other < &one;
      const bool hidden = other.extends(one) && time_of(other).first < time_of(one).first;
      if (!same_day && !hidden) continue;
      const auto& names = campaign.plan->rule_packs;
      const auto name = std::find_if(names.rbegin(), names.rend(),
                                     [&](const auto& each) { return *each == *one.pack().id; });
      diagnostics.add(
          {.check = pack_problems::rule_pack_unused,
           .span = name->span,
           .message = same_day ? say("`{}` begins on the same day as `{}`, so only one can judge",
                                     **name, *other.pack().id)
                               : say("`{}` extends `{}`, and from {} on only `{}` would judge",
                                     *other.pack().id, **name, time_of(one).first, **name),
           .help =
               tr("name one pack for each time, and one that extends the other instead of it")});
    }
}

const Statute& Laws::on(const Date& day) const {
  for (const auto& one : statutes_)
    if (time_of(one).contains(day)) return one;
  for (const auto& one : statutes_)
    if (time_of(one).first <= day) return one;
  return statutes_.back();
}

const Statute& Laws::with(const AwardFormId& form, const Date& day) const {
  const auto& of_day = on(day);
  if (of_day.form(form)) return of_day;
  const auto found = std::find_if(statutes_.begin(), statutes_.end(),
                                  [&](const Statute& one) { return one.form(form); });
  return found == statutes_.end() ? of_day : *found;
}

bool Laws::hold_on(const Date& day) const { return time_of(on(day)).contains(day); }

bool Laws::any_read() const {
  return std::any_of(statutes_.begin(), statutes_.end(),
                     [](const Statute& one) { return one && one.pack().instead.empty(); });
}

Date Laws::decisive_day(const Nomination* nomination, const Date& decided) {
  return nomination && nomination->submitted ? std::min(**nomination->submitted, decided) : decided;
}

const AwardForm* Laws::form(const AwardFormId& id) const {
  const size_t at = rank(id);
  return at < forms_.size() ? forms_[at] : nullptr;
}

size_t Laws::rank(const AwardFormId& id) const {
  const auto found = ranks_.find(id.text);
  return found == ranks_.end() ? forms_.size() : found->second;
}

}  // namespace campaign
