// Joins units that are later names of others: one unit, whose months, people and awards are one.
#include "load/unit_names.hpp"

#include <algorithm>
#include <unordered_map>

#include "base/message.hpp"
#include "load/field_checks.hpp"

namespace campaign {
namespace {

/// The first id of each unit that has later ones, by those.
using FirstIds = std::unordered_map<std::string, SubjectId>;

void report(const Unit& later, Span span, Message message, Message help, std::vector<Note> notes,
            Diagnostics& diagnostics) {
  diagnostics.add({.check = field_checks::unit_continues,
                   .span = span,
                   .message = std::move(message),
                   .record = *later.name,
                   .help = std::move(help),
                   .notes = std::move(notes)});
}

/// A key of a later name that holds for all the time of the unit; empty without any.
std::string_view held_for_all_time(const Unit& later) {
  if (later.kind) return "kind";
  if (later.unit_class) return "class";
  if (later.women_share) return "women-share";
  return later.takes_part ? "" : "takes-part";
}

/// False when the days of the two names do not follow each other.
bool follows(const Unit& later, const Unit& unit, Diagnostics& diagnostics) {
  if (!later.from) {
    report(later, later.continues->span,
           say("nobody wrote since when {} is the name of {}", *later.name, *unit.name),
           tr("write the first day of the new name as `from`"), {}, diagnostics);
    return false;
  }
  if (const auto key = held_for_all_time(later); !key.empty()) {
    report(later, later.id.span,
           say("`{}` of {} would change its past, as it holds for all names of a unit", key,
               *later.name),
           say("write it with the first name, {}, or take it out", *unit.name),
           {{unit.id.span, tr("the first name")}}, diagnostics);
    return false;
  }
  if (unit.until && **unit.until != later.from->plus_days(-1)) {
    report(later, later.id.span,
           say("{} begins on {}, and the name before ends on {}", *later.name, *later.from,
               **unit.until),
           tr("correct one of the two; the name before needs no `until`"),
           {{unit.until->span, tr("the last day of the name before")}}, diagnostics);
    return false;
  }
  const auto& before = unit.names.empty() ? unit.from : unit.names.back().from;
  if (before && *later.from <= *before) {
    report(later, later.id.span, say("{} begins before the name that it follows", *later.name),
           tr("correct `from` or `continues`"),
           {{(unit.names.empty() ? unit.id : unit.names.back().id).span, tr("the name before")}},
           diagnostics);
    return false;
  }
  return true;
}

template <class T>
void take(std::optional<T>& value, std::optional<T>& later) {
  if (later) value = std::move(later);
}

/// Heads go on under the new name, unless it has its own.
void take_heads(std::vector<HeadTerm>& heads, std::vector<HeadTerm>& later, const Date& from) {
  if (later.empty()) return;
  if (!heads.empty() && !heads.back().until) heads.back().until = {from.plus_days(-1)};
  for (auto& one : later) {
    if (!one.from) one.from = {from};
    heads.push_back(std::move(one));
  }
}

void add_name(Unit& unit, Unit& later) {
  if (unit.names.empty()) unit.names.push_back({unit.id, unit.name, unit.from, unit.order});
  take(unit.order, later.order);
  unit.names.push_back({later.id, later.name, later.from, unit.order});
  unit.name = std::move(later.name);
  unit.until = later.until;
  unit.succeeded_by = std::move(later.succeeded_by);
  take(unit.address, later.address);
  take(unit.phone, later.phone);
  take(unit.duties, later.duties);
  take_heads(unit.heads, later.heads, *later.from);
}

Unit* unit_with(std::vector<Unit>& units, const SubjectId& id) {
  const auto found =
      std::find_if(units.begin(), units.end(), [&](const Unit& one) { return *one.id == id; });
  return found == units.end() ? nullptr : &*found;
}

/// Joins the earliest names first, so that a chain of names becomes one unit.
FirstIds join_units(std::vector<Unit>& units, Diagnostics& diagnostics) {
  std::vector<std::pair<Date, std::string>> later;
  for (const auto& one : units)
    if (one.continues) later.emplace_back(one.from.value_or(Date{}), one.id->text);
  std::sort(later.begin(), later.end());
  FirstIds first_ids;
  for (const auto& [from, text] : later) {
    auto* one = unit_with(units, SubjectId{text});
    const auto known = first_ids.find((*one->continues)->text);
    auto* unit = unit_with(units, known == first_ids.end() ? **one->continues : known->second);
    if (!unit) continue;  // reported as unknown
    if (unit == one) {
      report(*one, one->continues->span, say("{} cannot continue itself", *one->name),
             tr("name the unit as it was called before"), {}, diagnostics);
      continue;
    }
    if (!follows(*one, *unit, diagnostics)) continue;
    add_name(*unit, *one);
    first_ids.emplace(text, *unit->id);
    units.erase(units.begin() + (one - units.data()));
  }
  return first_ids;
}

/// Makes references to later ids those to the first one. Their places in the files stay.
class References {
 public:
  References(const FirstIds& first_ids, Diagnostics& diagnostics)
      : first_ids_(first_ids), diagnostics_(diagnostics) {}

  void in(Located<SubjectId>& id) const {
    const auto found = first_ids_.find(id->text);
    if (found != first_ids_.end()) id.value = found->second;
  }
  void in(std::optional<Located<SubjectId>>& id) const {
    if (id) in(*id);
  }
  void in(std::vector<Located<SubjectId>>& ids) const {
    for (auto& id : ids) in(id);
    for (size_t i = 1; i < ids.size(); ++i)
      for (size_t k = 0; k < i; ++k)
        if (*ids[i] == *ids[k]) report_twice(ids[i].span, ids[k].span);
  }

 private:
  void report_twice(const Span& span, const Span& first) const {
    diagnostics_.add({.check = field_checks::wrong_type,
                      .span = span,
                      .message = tr("this is the same unit under another name"),
                      .help = tr("keep one of the two"),
                      .notes = {{first, tr("first here")}}});
  }

  const FirstIds& first_ids_;
  Diagnostics& diagnostics_;
};

void update(Campaign& campaign, const References& references) {
  for (auto& one : campaign.units) references.in(one.succeeded_by);
  for (auto& one : campaign.people)
    for (auto& post : one.posts) references.in(post.unit);
  for (auto& sheet : campaign.sheets)
    for (auto& one : sheet.subjects) references.in(one.subject);
  for (auto& meeting : campaign.meetings)
    for (auto& one : meeting.ballots) references.in(one.subject);
  for (auto& one : campaign.figures) references.in(one.unit);
  for (auto& one : campaign.achievements) references.in(one.subjects);
  for (auto& one : campaign.initiatives) references.in(one.subjects);
  for (auto& one : campaign.registrations) references.in(one.subjects);
  for (auto& one : campaign.ratings) references.in(one.subject);
  for (auto& one : campaign.awards) references.in(one.subject);
  for (auto& one : campaign.absences) references.in(one.subject);
  for (auto& one : campaign.conduct) references.in(one.subject);
  for (auto& one : campaign.nominations) references.in(one.subject);
  for (auto& one : campaign.waivers) references.in(one.subject);
}

}  // namespace

void join_renamed_units(Campaign& campaign, Diagnostics& diagnostics) {
  const auto first_ids = join_units(campaign.units, diagnostics);
  if (!first_ids.empty()) update(campaign, References(first_ids, diagnostics));
}

}  // namespace campaign
