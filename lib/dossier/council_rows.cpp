// The council, its members, and who was at a meeting.
#include <algorithm>

#include "dossier/rows.hpp"
#include "report/pieces.hpp"

namespace campaign {
namespace {

enum class Attendance { present, in_writing, absent };

}  // namespace

template <>
inline constexpr std::array words<Attendance> =
    std::to_array<Word<Attendance>>({{"present", Attendance::present},
                                     {"in-writing", Attendance::in_writing},
                                     {"absent", Attendance::absent}});

}  // namespace campaign

namespace campaign::dossier_rows {
namespace {

using pieces::or_missing;
using Ids = std::vector<Located<SubjectId>>;

bool contains(const Ids& ids, const SubjectId& id) {
  return std::any_of(ids.begin(), ids.end(), [&](const auto& one) { return *one == id; });
}

Value role_in(const Campaign& campaign, const SubjectId& id) {
  if (!campaign.council) return {};
  for (const auto& one : campaign.council->members)
    if (*one.person == id) return Value::word(one.role);
  return {};
}

Value person_row(const Reporter& reporter, const SubjectId& id) {
  const auto* person = reporter.index.person(id);
  return Value::Record{{"id", id.text},
                       {"name", reporter.index.name(id)},
                       {"position", person ? or_missing(person->position) : Value()},
                       {"post", person ? post_of(reporter, *person) : Value()},
                       {"role", role_in(reporter.campaign, id)}};
}

Value person_rows(const Reporter& reporter, const Ids& ids) {
  Value::List list;
  for (const auto& id : ids) list.push_back(person_row(reporter, *id));
  return with_begins(std::move(list));
}

Value person_or_missing(const Reporter& reporter, const std::optional<Located<SubjectId>>& id) {
  return id ? person_row(reporter, **id) : Value();
}

Ids members_with(const Council& council, CouncilRole role) {
  Ids ids;
  for (const auto& one : council.members)
    if (one.role == role) ids.push_back(one.person);
  return ids;
}

/// Whether the agency's own awards are this person's to give or to sign, by the data's name or
/// position: nobody proposes to himself.
bool is_decider(const Reporter& reporter, const SubjectId& id) {
  const auto& agency = reporter.campaign.agency;
  if (!agency || !agency->signer) return false;
  const auto* person = reporter.index.person(id);
  if (reporter.index.name(id) == *agency->signer->name) return true;
  return person && person->position && !person->unit &&
         is_same_post(*person->position, plain(authority_of(agency)));
}

/// The deputy who chaired the meeting, or the only one there is, unless that one signs the award.
Value deputy_name(const Reporter& reporter, Ids deputies, const Meeting* meeting) {
  std::erase_if(deputies, [&](const auto& one) { return is_decider(reporter, *one); });
  const bool chaired = meeting && meeting->chair && contains(deputies, **meeting->chair);
  if (chaired) return reporter.index.name(**meeting->chair);
  return deputies.size() == 1 ? Value(reporter.index.name(*deputies.front())) : Value();
}

/// The chair, or a deputy where the chair is who decides and so cannot propose to himself. Neither,
/// when the council has none: then people must say who signs.
Value signer(const Reporter& reporter, const Meeting* meeting) {
  const auto& council = *reporter.campaign.council;
  const Ids chairs = members_with(council, CouncilRole::chair);
  const Ids deputies = members_with(council, CouncilRole::vice_chair);
  const bool decides = !chairs.empty() && is_decider(reporter, *chairs.front());
  const bool chair = !chairs.empty() && !decides;
  const bool deputy = decides && !deputies.empty();
  const Value name = chair    ? Value(reporter.index.name(*chairs.front()))
                     : deputy ? deputy_name(reporter, deputies, meeting)
                              : Value();
  return Value::Record{{"chair", chair}, {"deputy", deputy}, {"name", name}};
}

Attendance attendance(const Meeting& meeting, const SubjectId& id) {
  if (contains(meeting.present, id)) return Attendance::present;
  return contains(meeting.in_writing, id) ? Attendance::in_writing : Attendance::absent;
}

/// Members who neither came nor wrote.
Ids absent(const Council& council, const Meeting& meeting) {
  Ids ids;
  for (const auto& one : council.members)
    if (attendance(meeting, *one.person) == Attendance::absent) ids.push_back(one.person);
  return ids;
}

/// `08:30` as hour and minute.
Value time_of_day(const std::optional<Located<std::string>>& time) {
  if (!time) return {};
  return Value::Record{{"hour", (*time)->substr(0, 2)}, {"minute", (*time)->substr(3)}};
}

}  // namespace

Value authority_of(const std::optional<Agency>& agency) {
  if (!agency || !agency->signer) return {};
  const auto& behalf = agency->signer->on_behalf;
  if (!behalf) return agency->signer->position;
  const size_t blank = behalf->find(' ');
  return blank == std::string::npos ? *behalf : behalf->substr(blank + 1);
}

Value council_record(const Reporter& reporter, const Meeting* meeting) {
  const auto& council = reporter.campaign.council;
  if (!council) return {};
  return Value::Record{{"decision", or_missing(council->decision)},
                       {"count", two_digits(council->members.size())},
                       {"signer", signer(reporter, meeting)}};
}

Value member_rows(const Reporter& reporter, const Meeting* meeting) {
  Value::List list;
  if (!reporter.campaign.council) return list;
  for (const auto& one : reporter.campaign.council->members) {
    Value row = person_row(reporter, *one.person);
    row.set("number", Value::count(static_cast<int64_t>(list.size() + 1)));
    row.set("attendance", meeting ? Value::word(attendance(*meeting, *one.person)) : Value());
    list.push_back(std::move(row));
  }
  return list;
}

Value meeting_record(const Reporter& reporter, const Meeting* meeting) {
  if (!meeting) return {};
  const auto& council = reporter.campaign.council;
  const Ids missed = council ? absent(*council, *meeting) : Ids();
  return Value::Record{
      {"id", meeting->id->text},
      {"date", *meeting->date},
      {"place", or_missing(meeting->place)},
      {"start", time_of_day(meeting->start)},
      {"end", time_of_day(meeting->end)},
      {"chair", person_or_missing(reporter, meeting->chair)},
      {"secretary", person_or_missing(reporter, meeting->secretary)},
      {"present", person_rows(reporter, meeting->present)},
      {"present-count", two_digits(meeting->present.size())},
      {"in-writing", person_rows(reporter, meeting->in_writing)},
      {"in-writing-count", two_digits(meeting->in_writing.size())},
      {"absent", person_rows(reporter, missed)},
      {"absent-count", two_digits(missed.size())},
      {"head-counter",
       meeting->counters.empty() ? Value() : Value(reporter.index.name(*meeting->counters[0]))},
      {"counters", person_rows(reporter, meeting->counters)}};
}

}  // namespace campaign::dossier_rows
