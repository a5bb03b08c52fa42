// The council, its members, and who was at a meeting.
#include <algorithm>

#include "dossier/rows.hpp"
#include "report/pieces.hpp"

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
                       {"role", role_in(reporter.campaign, id)}};
}

Value person_rows(const Reporter& reporter, const Ids& ids) {
  Value::List list;
  for (const auto& id : ids) list.push_back(person_row(reporter, *id));
  return list;
}

Value person_or_missing(const Reporter& reporter, const std::optional<Located<SubjectId>>& id) {
  return id ? person_row(reporter, **id) : Value();
}

/// The chair; where the chair is who decides, and so cannot propose to himself, the only deputy.
Value signer(const Reporter& reporter) {
  const auto& agency = reporter.campaign.agency;
  std::vector<SubjectId> deputies;
  Value chair;
  for (const auto& one : reporter.campaign.council->members) {
    if (one.role == CouncilRole::chair) chair = person_row(reporter, *one.person);
    if (one.role == CouncilRole::vice_chair) deputies.push_back(*one.person);
  }
  const auto* name = chair.find("name");
  const bool decides = name && agency && agency->signer && plain(*name) == *agency->signer->name;
  const auto deputy =
      deputies.size() == 1 ? Value(reporter.index.name(deputies.front())) : Value();
  return Value::Record{{"deputy", decides},
                       {"name", decides ? deputy : name ? *name : Value()}};
}

/// Members who neither came nor wrote.
Ids absent(const Council& council, const Meeting& meeting) {
  Ids ids;
  for (const auto& one : council.members)
    if (!contains(meeting.present, *one.person) && !contains(meeting.in_writing, *one.person))
      ids.push_back(one.person);
  return ids;
}

}  // namespace

Value council_record(const Reporter& reporter) {
  const auto& council = reporter.campaign.council;
  if (!council) return {};
  Ids ids;
  for (const auto& one : council->members) ids.push_back(one.person);
  return Value::Record{{"decision", or_missing(council->decision)},
                       {"count", two_digits(ids.size())},
                       {"members", person_rows(reporter, ids)},
                       {"signer", signer(reporter)}};
}

Value meeting_record(const Reporter& reporter, const Meeting* meeting) {
  if (!meeting) return {};
  const auto& council = reporter.campaign.council;
  const Ids missed = council ? absent(*council, *meeting) : Ids();
  return Value::Record{{"id", meeting->id->text},
                       {"date", *meeting->date},
                       {"place", or_missing(meeting->place)},
                       {"start", or_missing(meeting->start)},
                       {"end", or_missing(meeting->end)},
                       {"chair", person_or_missing(reporter, meeting->chair)},
                       {"secretary", person_or_missing(reporter, meeting->secretary)},
                       {"present", person_rows(reporter, meeting->present)},
                       {"present-count", two_digits(meeting->present.size())},
                       {"in-writing", person_rows(reporter, meeting->in_writing)},
                       {"in-writing-count", two_digits(meeting->in_writing.size())},
                       {"absent", person_rows(reporter, missed)},
                       {"absent-count", two_digits(missed.size())},
                       {"counters", person_rows(reporter, meeting->counters)}};
}

}  // namespace campaign::dossier_rows
