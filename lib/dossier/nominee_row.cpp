// A nominee as a row of a view.
#include <fmt/core.h>

#include "award/year_title.hpp"
#include "base/collation.hpp"
#include "base/text.hpp"
#include "dossier/rows.hpp"
#include "model/evidence.hpp"
#include "model/on_day.hpp"
#include "report/pieces.hpp"
#include "report/posts.hpp"

namespace campaign::dossier_rows {
namespace {

/// The cited documents; files of the campaign are only counted.
Value evidence_of(const Achievement& one) {
  std::vector<std::string> cited;
  for (const auto& paper : one.evidence)
    if (!names_a_file(*paper)) cited.push_back(*paper);
  return cited.empty() ? Value() : Value(join(cited, "; "));
}

Value files_of(const Achievement& one) {
  Value::List list;
  for (const auto& paper : one.evidence)
    if (names_a_file(*paper)) list.push_back(*paper);
  return list;
}

Value achievement_rows(const Nominee& nominee) {
  Value::List list;
  for (const auto* one : nominee.achievements)
    list.push_back(Value::Record{{"id", one->id->text},
                                 {"title", one->title},
                                 {"date", one->when},
                                 {"summary", one->summary},
                                 {"evidence", evidence_of(*one)},
                                 {"files", files_of(*one)},
                                 {"files-count", two_digits(files_of(*one).size())}});
  return with_begins(std::move(list));
}

Value matter_rows(const Nominee& nominee) {
  Value::List list;
  for (const auto& one : matters_for_council(nominee)) list.push_back(Value::Record{{"what", one}});
  return with_begins(std::move(list));
}

/// Percentages are of all members of the council, present or not.
Value vote_record(const ReportContext& context, const Nominee& nominee) {
  if (!nominee.ballot) return {};
  const auto& ballot = *nominee.ballot->ballot;
  const auto& agree = ballot.agree.span;
  const auto& council = context.evaluation.campaign.council;
  const auto& day = *nominee.ballot->meeting->date;
  const auto members = static_cast<int64_t>(council ? council->members_on(day).size() : 0);
  const auto carried = is_carried(context.evaluation, nominee);
  return Value::Record{
      {"agree", Value::count(*ballot.agree).at(agree)},
      {"disagree", Value::count(*ballot.valid - *ballot.agree).at(agree)},
      {"issued", Value::count(*ballot.issued).at(ballot.issued.span)},
      {"returned", Value::count(*ballot.returned).at(ballot.returned.span)},
      {"valid", Value::count(*ballot.valid).at(ballot.valid.span)},
      {"invalid", Value::count(*ballot.returned - *ballot.valid).at(ballot.valid.span)},
      {"members", members > 0 ? Value::count(members) : Value()},
      {"percent", members > 0
                      ? Value(Number{Ratio(*ballot.agree * 100, members).rounded(), 2}).at(agree)
                      : Value()},
      {"majority", Value(carried.has_value()).at(agree)},
      {"carried", Value(carried).at(agree)}};
}

Value prize_record(const Nominee& nominee) {
  if (!nominee.prize) return {};
  return Value::Record{{"amount", Value::count(nominee.prize->amount)},
                       {"base-salary", Value::count(nominee.prize->salary->amount->dong)},
                       {"times", Value::figure(nominee.prize->times.rounded())}};
}

}  // namespace

Value name_of(const Participant& who) {
  return who.unit ? name_on(*who.unit, who.day) : who.person->name;
}

Value name_of(const Index& index, const SubjectId& id) {
  const Participant who{.unit = index.unit(id), .person = index.person(id)};
  return who.unit || who.person ? name_of(who) : Value(index.name(id));
}

namespace {

void add_person(Value& row, const ReportContext& context, const Person& person) {
  const bool female = person.sex && **person.sex == Sex::female;
  const Value born = person.born;
  const Value year =
      person.born ? Value(std::to_string((*person.born)->year)).at(person.born->span) : Value();
  const Value unit = pieces::unit_name(context, {.person = &person});
  row.set("unit", unit);
  row.set("position", position_on(person, context.day));
  row.set("post", pieces::post_of(context.evaluation.index, person, context.day));
  row.set("sex", Value::word(person.sex));
  row.set("born", born);
  row.set("born-man", person.sex && !female ? year : Value());
  row.set("born-woman", person.sex && female ? year : Value());
  row.set("hometown", person.hometown);
  row.set("residence", person.residence);
  row.set("qualification", person.qualification);
  row.set("party-position", person.party_position);
  row.set("duties", person.duties);
}

void add_unit(Value& row, const ReportContext& context, const Unit& unit) {
  for (const auto* key : {"unit", "position", "post", "sex", "born", "born-man", "born-woman",
                          "hometown", "residence", "qualification", "party-position"})
    row.set(key, Value());
  row.set("duties", unit.duties);
  row.set("address", unit.address);
  row.set("phone", unit.phone);
  const auto* id = head_on(unit, context.day);
  const auto* head = id ? context.evaluation.index.person(**id) : nullptr;
  row.set("head",
          head ? Value::Record{{"name", head->name}, {"position", position_on(*head, context.day)}}
               : Value());
}

/// What the subject registered to reach, of the form or of the campaign's time.
Value registered_targets(const ReportContext& context, const Nominee& nominee) {
  std::vector<std::string> targets;
  const auto& period = *context.evaluation.campaign.plan->period;
  for (const auto* one : context.evaluation.records.of(nominee.who().id()).registrations) {
    const auto year =
        nominee.verdict.nomination ? year_of(*nominee.verdict.nomination) : std::nullopt;
    const bool in_time =
        year ? one->year == *year : one->year >= period.first.year && one->year <= period.last.year;
    if (one->targets && in_time && one->form(*nominee.form().id)) targets.push_back(*one->targets);
  }
  return targets.empty() ? Value() : Value(join(targets, "; "));
}

/// The letterhead of a report of achievements: the unit below the agency, or the agency itself.
void add_head_of_report(Value& row, const ReportContext& context, const Participant& who) {
  const auto& agency = context.evaluation.campaign.agency;
  const Value name = agency ? Value(agency->name) : Value();
  const Value unit = who.unit ? name_of(who) : pieces::unit_name(context, who);
  const Value above = agency ? agency->superior : Value();
  row.set("above", unit.missing() ? above : name);
  row.set("reports-from", unit.missing() ? name : unit);
}

}  // namespace

Value with_begins(Value::List list) {
  for (size_t i = 0; i < list.size(); ++i) list[i].set("begins", i == 0);
  return list;
}

std::string two_digits(size_t count) { return fmt::format("{:02}", count); }

Value nominee_row(const ReportContext& context, const Nominee& nominee, const RowNumber& at) {
  auto who = nominee.who();
  who.day = context.day;
  const auto* nomination = nominee.verdict.nomination;
  Value row = Value::Record{{"id", who.id().text},
                            {"number", Value::count(static_cast<int64_t>(at.number))},
                            {"place", Value::count(static_cast<int64_t>(at.place))},
                            {"kind", Value::word(class_of(who))},
                            {"name", name_of(who)}};
  if (who.person) {
    add_person(row, context, *who.person);
    for (const auto* key : {"address", "phone", "head"}) row.set(key, Value());
  } else {
    add_unit(row, context, *who.unit);
  }
  add_head_of_report(row, context, who);
  row.set("targets", registered_targets(context, nominee));
  row.set("namesake", pieces::has_namesake(context, who));
  row.set("posthumous", nomination && nomination->posthumous);
  const Span chosen = nomination && nomination->way ? nomination->way->span : Span();
  row.set("way", nominee.way ? Value::word(*nominee.way).at(chosen) : Value());
  row.set("eligible", nominee.lacks.empty());
  row.set("lacks", nominee.lacks.empty() ? Value() : Value(nominee.lacks));
  row.set("achievements", achievement_rows(nominee));
  row.set("titles", held_rows(context.evaluation, nominee, Held::titles));
  row.set("honours", held_rows(context.evaluation, nominee, Held::honours));
  row.set("years", year_rows(context.evaluation, nominee));
  row.set("of-year", nominee.covers ? year_row(context.evaluation, nominee) : Value());
  row.set("council-finds", matter_rows(nominee));
  row.set("vote", vote_record(context, nominee));
  row.set("prize", prize_record(nominee));
  return row;
}

}  // namespace campaign::dossier_rows
