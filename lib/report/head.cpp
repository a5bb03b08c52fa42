// The head of every view: plan, agency, period, provenance; and counts.
#include <algorithm>

#include "base/message.hpp"
#include "close/closed.hpp"
#include "close/closing.hpp"
#include "model/on_day.hpp"
#include "report/pieces.hpp"

namespace campaign::pieces {

Value count_if_any(int64_t count) { return count > 0 ? Value::count(count) : Value(); }

namespace {

Value linked_list(const std::vector<LinkedCampaign>& linked) {
  Value::List list;
  for (const auto& one : linked)
    list.push_back(Value::Record{{"title", one.title},
                                 {"document", one.document},
                                 {"date", one.date},
                                 {"begins", &one == &linked.front()}});
  return list;
}

Value plan_record(const Plan& plan) {
  return Value::Record{{"id", plan.id},
                       {"title", plan.title},
                       {"theme", plan.theme},
                       {"period", *plan.period},
                       {"linked", linked_list(plan.linked)},
                       {"aggregate", Value::word(plan.aggregate)}};
}

Value signer_record(const std::optional<Signer>& signer) {
  if (!signer) return {};
  return Value::Record{
      {"position", signer->position}, {"name", signer->name}, {"on-behalf", signer->on_behalf}};
}

Value recipient_list(const std::vector<std::string>& recipients) {
  Value::List list;
  for (const auto& one : recipients) list.push_back(Value::Record{{"name", one}});
  return list;
}

Value agency_record(const Agency& agency) {
  return Value::Record{{"name", agency.name},
                       {"superior", agency.superior},
                       {"symbol", agency.symbol},
                       {"place", agency.place},
                       {"signer", signer_record(agency.signer)},
                       {"drafted-by", agency.drafted_by},
                       {"recipients", recipient_list(agency.recipients)}};
}

Value basis_list(const std::vector<Citation>& basis) {
  Value::List list;
  for (const auto& one : basis)
    list.push_back(Value::Record{{"kind", one.kind},
                                 {"number", one.number},
                                 {"date", one.date},
                                 {"issuer", one.issuer},
                                 {"about", subject_matter(one)},
                                 {"last", &one == &basis.back()}});
  return list;
}

Value written_filters(const Query& query) {
  std::string text;
  for (const auto& filter : query.filters) text += (text.empty() ? "" : " ") + filter.written;
  return text.empty() ? Value() : Value(text);
}

std::string block_title(const ReportContext& context, const std::string& id) {
  for (const auto& one : context.evaluation.campaign.blocks)
    if (one.id->text == id) return one.title;
  return id;
}

Message named(const ReportContext& context, const Filter& filter) {
  const auto& index = context.evaluation.index;
  std::vector<Message> names;
  for (const auto& id : filter.ids) {
    const auto* criterion = index.criterion(CriterionId{id});
    const auto* content = index.content(ContentId{id});
    if (filter.key == Filter::Key::criterion)
      names.emplace_back(criterion ? criterion->title : id);
    else if (filter.key == Filter::Key::block)
      names.emplace_back(block_title(context, id));
    else if (filter.key == Filter::Key::content)
      names.emplace_back(content ? content->title : id);
    else
      names.emplace_back(index.name(SubjectId{id}, context.day));
  }
  const auto list = joined(names, ", ");
  switch (filter.key) {
    case Filter::Key::unit:
      return say("unit {}", list);
    case Filter::Key::block:
      return say("block {}", list);
    case Filter::Key::person:
      return say("person {}", list);
    case Filter::Key::criterion:
      return say("criterion {}", list);
    case Filter::Key::content:
      return say("content {}", list);
  }
  return {};
}

/// What the report is limited to, by names.
Message scope(const ReportContext& context) {
  std::vector<Message> included, excluded;
  for (const auto& filter : context.query.filters)
    (filter.excludes ? excluded : included).push_back(named(context, filter));
  std::vector<Message> parts;
  if (!included.empty()) parts.push_back(say("only {}", joined(included, "; ")));
  if (!excluded.empty()) parts.push_back(say("without {}", joined(excluded, "; ")));
  return joined(parts, "; ");
}

/// The day on which the last part of the period was closed.
Value closed_on(const std::vector<const ClosedPeriod*>& closings) {
  std::optional<Date> on;
  for (const auto* one : closings) on = std::max(on, one->on);
  return on;
}

/// Only where one entry closed all of the period.
Value digest_shown(const std::vector<const ClosedPeriod*>& closings) {
  const auto digest = closings.size() == 1 ? short_digest(*closings.front()) : std::string();
  return digest.empty() ? Value() : Value(digest);
}

Value provenance(const ReportContext& context, bool closable) {
  const auto& query = context.query;
  const auto& campaign = context.evaluation.campaign;
  const auto closings =
      closable ? closings_of(campaign, query.period) : std::vector<const ClosedPeriod*>();
  return Value::Record{{"campaign", *campaign.plan->id},
                       {"period", query.period},
                       {"filters", written_filters(query)},
                       {"scope", scope(context)},
                       {"commit", query.commit},
                       {"dirty", query.commit ? Value(query.dirty) : Value()},
                       {"made", query.today},
                       {"closed", !closings.empty()},
                       {"closed-on", closed_on(closings)},
                       {"digest", digest_shown(closings)},
                       {"open", closable && !campaign.closed_periods.empty() && closings.empty()}};
}

int64_t shown_count(const ReportContext& context, AppliesTo kind) {
  int64_t count = 0;
  for (const auto& who : participants(context.evaluation.index, kind, context.query.period))
    count += context.selection.shows_subject(who.id());
  return count;
}

Value head_with(const ReportContext& context, bool closable) {
  const auto& campaign = context.evaluation.campaign;
  Value view =
      Value::Record{{"plan", plan_record(*campaign.plan)},
                    {"agency", campaign.agency ? agency_record(*campaign.agency) : Value()},
                    {"basis", basis_list(campaign.basis)},
                    {"period", context.query.period},
                    {"previous", period_compared(context)}};
  set_kinds(view, context);
  view.set("provenance", provenance(context, closable));
  return view;
}

}  // namespace

Value head(const ReportContext& context) { return head_with(context, true); }

Value head_of_decisions(const ReportContext& context) { return head_with(context, false); }

Value subject_matter(const Citation& citation) {
  if (!citation.about) return {};
  const auto& about = **citation.about;
  constexpr const char* kVerbs[] = {"về ", "quy định ", "ban hành ", "sửa đổi", "hướng dẫn "};
  const bool follows = *citation.kind == "Luật" ||
                       std::any_of(std::begin(kVerbs), std::end(kVerbs),
                                   [&](const char* verb) { return about.starts_with(verb); });
  return Value((follows ? "" : "về việc ") + about).at(citation.about->span);
}

bool is_over(const ReportContext& context) {
  const Date last = context.evaluation.campaign.plan->period->last;
  return context.query.period.last >= last && context.query.today > last;
}

std::optional<Period> period_compared(const ReportContext& context) {
  const auto before = period_before(context.query.period);
  if (!before.overlaps(*context.evaluation.campaign.plan->period)) return std::nullopt;
  return before;
}

Value facts(const ReportContext& context) {
  int64_t achieved = 0, exemplary = 0, proven = 0;
  for (const auto& one : context.evaluation.campaign.achievements) {
    if (!context.query.period.overlaps(*one.when) || !context.selection.shows(one)) continue;
    ++achieved;
    exemplary += one.exemplar;
    proven += !one.evidence.empty();
  }
  const auto& campaign = context.evaluation.campaign;
  const Date day = plan_day(campaign, context.query.period.last);
  const int64_t leaders = has_criteria(campaign, AppliesTo::leader, {day, day})
                              ? shown_count(context, AppliesTo::leader)
                              : 0;
  const auto [handed_in, expected] = count_sheets(context);
  return Value::Record{{"units", Value::count(shown_count(context, AppliesTo::unit))},
                       {"people", Value::count(leaders + shown_count(context, AppliesTo::person))},
                       {"achievements", Value::count(achieved)},
                       {"with-evidence", Value::count(proven)},
                       {"exemplars", Value::count(exemplary)},
                       {"sheets", Value::count(handed_in)},
                       {"sheets-expected", Value::count(expected)}};
}

std::string names(const ReportContext& context, const std::vector<Located<SubjectId>>& subjects) {
  std::string text;
  for (const auto& one : subjects) {
    text += (text.empty() ? "" : ", ") + context.evaluation.index.name(*one, context.day);
    auto who = participant(context.evaluation.index, *one);
    const bool alone = subjects.size() == 1;  // its row has the unit of its own
    if (alone || !who || !who->person || !has_namesake(context, *who)) continue;
    if (const auto* unit = unit_on(*who->person, context.day))
      text += " (" + context.evaluation.index.name(**unit, context.day) + ")";
  }
  return text;
}

bool has_namesake(const ReportContext& context, const Participant& who) {
  const size_t people = context.evaluation.index.people_named(who.name());
  return people > (who.person ? 1 : 0);
}

Value unit_name(const ReportContext& context, const Participant& who) {
  const auto* id = who.person ? unit_on(*who.person, context.day) : nullptr;
  if (!id) return {};
  const auto& unit = **id;
  const auto* known = context.evaluation.index.unit(unit);
  return known ? Value(name_on(*known, context.day)) : Value(context.evaluation.index.name(unit));
}

}  // namespace campaign::pieces
