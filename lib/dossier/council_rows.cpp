// Rows of the council, its members, and its meetings.
#include <algorithm>

#include "dossier/rows.hpp"
#include "model/on_day.hpp"
#include "report/pieces.hpp"
#include "report/posts.hpp"

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

using Ids = std::vector<Located<SubjectId>>;

bool contains(const Ids& ids, const SubjectId& id) {
  return std::any_of(ids.begin(), ids.end(), [&](const auto& one) { return *one == id; });
}

Value role_in(const ReportContext& context, const SubjectId& id) {
  const auto& council = context.evaluation.campaign.council;
  if (!council) return {};
  for (const auto* one : council->members_on(context.day))
    if (*one->person == id) return Value::word(one->role);
  return {};
}

Value person_row(const ReportContext& context, const SubjectId& id) {
  const auto* person = context.evaluation.index.person(id);
  return Value::Record{
      {"id", id.text},
      {"name", name_of(context.evaluation.index, id)},
      {"position", person ? Value(position_on(*person, context.day)) : Value()},
      {"post", person ? pieces::post_of(context.evaluation.index, *person, context.day) : Value()},
      {"role", role_in(context, id)}};
}

Value person_rows(const ReportContext& context, const Ids& ids) {
  Value::List list;
  for (const auto& id : ids) list.push_back(person_row(context, *id));
  return with_begins(std::move(list));
}

Value person_or_missing(const ReportContext& context, const std::optional<Located<SubjectId>>& id) {
  return id ? person_row(context, **id) : Value();
}

Ids members_with(const Council& council, CouncilRole role, const Date& day) {
  Ids ids;
  for (const auto* one : council.members_on(day))
    if (one->role == role) ids.push_back(one->person);
  return ids;
}

/// By name or position.
bool is_decider(const ReportContext& context, const SubjectId& id) {
  const auto& agency = context.evaluation.campaign.agency;
  if (!agency || !agency->signer) return false;
  const auto* person = context.evaluation.index.person(id);
  if (context.evaluation.index.name(id) == *agency->signer->name) return true;
  return person && !unit_on(*person, context.day) &&
         holds_post(*person, plain(pieces::authority_of(agency)), context.day);
}

/// The deputy who chaired the meeting, or the only one, unless this deputy signs the award.
const SubjectId* deputy_of(const ReportContext& context, Ids& deputies, const Meeting* meeting) {
  std::erase_if(deputies, [&](const auto& one) { return is_decider(context, *one); });
  const bool chaired = meeting && meeting->chair && contains(deputies, **meeting->chair);
  if (chaired) return &**meeting->chair;
  return deputies.size() == 1 ? &*deputies.front() : nullptr;
}

/// The chair, or a deputy when the chair decides on the award. Neither when the council has none;
/// the signer must then be filled in by hand.
Value signer(const ReportContext& context, const Meeting* meeting) {
  const auto& council = *context.evaluation.campaign.council;
  const Ids chairs = members_with(council, CouncilRole::chair, context.day);
  Ids deputies = members_with(council, CouncilRole::vice_chair, context.day);
  const bool decides = !chairs.empty() && is_decider(context, *chairs.front());
  const bool chair = !chairs.empty() && !decides;
  const bool deputy = decides && !deputies.empty();
  const auto* id = chair    ? &*chairs.front()
                   : deputy ? deputy_of(context, deputies, meeting)
                            : nullptr;
  const auto* person = id ? context.evaluation.index.person(*id) : nullptr;
  return Value::Record{{"chair", chair},
                       {"deputy", deputy},
                       {"name", id ? name_of(context.evaluation.index, *id) : Value()},
                       {"position", person ? Value(position_on(*person, context.day)) : Value()}};
}

/// Why a member was not in the room, by the absences of the data.
Value reason_away(const ReportContext& context, const Meeting& meeting, const SubjectId& id) {
  if (contains(meeting.present, id)) return {};
  for (const auto* one : context.evaluation.index.absences(id))
    if (one->period->contains(*meeting.date)) return Value::word(one->kind);
  return {};
}

Attendance attendance(const Meeting& meeting, const SubjectId& id) {
  if (contains(meeting.present, id)) return Attendance::present;
  return contains(meeting.in_writing, id) ? Attendance::in_writing : Attendance::absent;
}

/// Members who were not present and did not vote in writing.
Ids absent(const Council& council, const Meeting& meeting) {
  Ids ids;
  for (const auto* one : council.members_on(*meeting.date))
    if (attendance(meeting, *one->person) == Attendance::absent) ids.push_back(one->person);
  return ids;
}

/// `08:30` as hour and minute.
Value time_of_day(const std::optional<Located<std::string>>& time) {
  if (!time) return {};
  return Value::Record{{"hour", Value((*time)->substr(0, 2)).at(time->span)},
                       {"minute", Value((*time)->substr(3)).at(time->span)}};
}

}  // namespace

Value signing_rows(const ReportContext& context, const std::vector<const Nominee*>& nominees) {
  Value::List list;
  for (const auto* one : nominees)
    if (one->who().person && is_decider(context, one->who().id()))
      list.push_back(Value::Record{{"name", one->who().name()}});
  return with_begins(std::move(list));
}

Value council_record(const ReportContext& context, const Meeting* meeting) {
  const auto& council = context.evaluation.campaign.council;
  if (!council) return {};
  return Value::Record{{"decision", council->decision},
                       {"date", council->date},
                       {"count", two_digits(council->members_on(context.day).size())},
                       {"signer", signer(context, meeting)}};
}

Value member_rows(const ReportContext& context, const Meeting* meeting) {
  Value::List list;
  const auto& council = context.evaluation.campaign.council;
  if (!council) return list;
  for (const auto* one : council->members_on(context.day)) {
    Value row = person_row(context, *one->person);
    row.set("number", Value::count(static_cast<int64_t>(list.size() + 1)));
    row.set("absence", meeting ? reason_away(context, *meeting, *one->person) : Value());
    row.set("attendance", meeting ? Value::word(attendance(*meeting, *one->person)) : Value());
    list.push_back(std::move(row));
  }
  return list;
}

Value meeting_record(const ReportContext& context, const Meeting* meeting) {
  if (!meeting) return {};
  const auto& council = context.evaluation.campaign.council;
  const Ids absentees = council ? absent(*council, *meeting) : Ids();
  return Value::Record{
      {"id", meeting->id->text},
      {"date", meeting->date},
      {"place", meeting->place},
      {"start", time_of_day(meeting->start)},
      {"end", time_of_day(meeting->end)},
      {"chair", person_or_missing(context, meeting->chair)},
      {"secretary", person_or_missing(context, meeting->secretary)},
      {"present", person_rows(context, meeting->present)},
      {"present-count", two_digits(meeting->present.size())},
      {"in-writing", person_rows(context, meeting->in_writing)},
      {"in-writing-count", two_digits(meeting->in_writing.size())},
      {"absent", person_rows(context, absentees)},
      {"absent-count", two_digits(absentees.size())},
      {"head-counter", meeting->counters.empty()
                           ? Value()
                           : Value(context.evaluation.index.name(*meeting->counters[0]))},
      {"counters", person_rows(context, meeting->counters)}};
}

}  // namespace campaign::dossier_rows
