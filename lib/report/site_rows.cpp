// The achievements, awards and nominations that a site shows, by whom they are of.
#include "report/site_rows.hpp"

#include <algorithm>
#include <set>

#include "model/on_day.hpp"
#include "report/award_counts.hpp"
#include "report/pieces.hpp"
#include "report/verdicts.hpp"

namespace campaign {
namespace {

/// The days of a row: one, or a period.
bool falls_in(const Value& row, const Period& period) {
  const auto* value = row.find("date");
  if (const auto* day = value->get<Date>()) return period.contains(*day);
  const auto* days = value->get<Period>();
  return days && period.overlaps(*days);
}

Value::List numbered(Value::List rows) {
  for (size_t i = 0; i < rows.size(); ++i)
    rows[i].set("number", Value::count(static_cast<int64_t>(i) + 1));
  return rows;
}

template <class Places>
Value::List rows_at(const Value::List& all, const Places& places, std::string_view key) {
  Value::List rows;
  const auto found = places.find(std::string(key));
  if (found != places.end())
    for (const size_t at : found->second) rows.push_back(all[at]);
  return numbered(std::move(rows));
}

/// The subjects, and the units that people among them were in.
std::set<std::string> all_concerned(const Index& index, const Achievement& one) {
  std::set<std::string> ids;
  const auto add = [&](const SubjectId& id) {
    if (const auto who = participant(index, id)) ids.insert(who->id().text);
  };
  for (const auto& subject : one.subjects) {
    add(*subject);
    const auto* person = index.person(*subject);
    const auto* unit = person ? unit_on(*person, one.when->last) : nullptr;
    if (unit) add(**unit);
  }
  return ids;
}

Value subject_list(const ReportContext& context, const Achievement& one) {
  Value::List list;
  for (const auto& subject : one.subjects)
    list.push_back(Value::Record{{"id", subject->text},
                                 {"name", context.evaluation.index.name(*subject, context.day)},
                                 {"begins", list.empty()}});
  return list;
}

}  // namespace

SiteRows::SiteRows(const ReportContext& whole, Audience audience)
    : index_(whole.evaluation.index), is_public_(audience == Audience::everybody) {
  find_achievements(whole);
  find_awards(whole);
  if (!is_public_) find_nominations(whole);
}

/// By their days, whatever content of the plan they are of.
void SiteRows::find_achievements(const ReportContext& whole) {
  const auto all = pieces::achievements(whole);
  std::vector<std::pair<const Achievement*, const Value*>> rows;
  for (const auto& row : *all.get<Value::List>())
    rows.emplace_back(index_.achievement({text_at(row, "id")}), &row);
  std::stable_sort(rows.begin(), rows.end(),
                   [](const auto& a, const auto& b) { return *a.first->when < *b.first->when; });
  for (const auto& [achievement, found] : rows) {
    const auto& one = *achievement;
    const auto& row = *found;
    if (one.when->first > whole.query.today || (is_public_ && !one.exemplar)) continue;
    for (const auto& id : all_concerned(index_, one))
      achievements_by_subject_[id].push_back(achievements_.size());
    Value shown = row;
    if (is_public_)
      shown = only(row, {"id", "date", "subject", "position", "unit", "title", "summary", "content",
                         "in-full", "exemplar"});
    shown.set("subjects", subject_list(whole, one));
    achievements_.push_back(std::move(shown));
  }
}

void SiteRows::find_awards(const ReportContext& whole) {
  auto decided = pieces::decided_or_campaign_awards(whole);
  std::erase_if(decided,
                [&](const pieces::Counted& one) { return **one.award->date > whole.query.today; });
  std::unordered_map<std::string, const pieces::Counted*> by_id;
  for (const auto& one : decided) by_id.emplace(one.award->id->text, &one);
  const auto rows = pieces::decision_rows(whole, decided);
  for (const auto& row : *rows.get<Value::List>()) {
    const auto& one = *by_id.at(text_at(row, "id"));
    awards_by_subject_[one.who.id().text].push_back(awards_.size());
    awards_by_form_[one.form_id.text].push_back(awards_.size());
    Value shown = row;
    if (is_public_)
      shown = only(row, {"id", "name", "unit", "form", "title", "decision", "date", "namesake"});
    shown.set("subject-id", one.who.id().text);
    awards_.push_back(std::move(shown));
  }
  const auto forms = pieces::award_rows(whole, decided);
  for (const auto& row : *forms.get<Value::List>())
    forms_.push_back(
        is_public_ ? only(row, {"form", "title", "total", "units", "households", "people"}) : row);
}

void SiteRows::find_nominations(const ReportContext& whole) {
  for (const auto& one : progress_of(whole.evaluation, whole.query.today)) {
    if (one.stage == Stage::decided || one.stage == Stage::withdrawn) continue;
    Value row = pieces::progress_row(whole.evaluation, one);
    row.set("subject-id", one.verdict.who.id().text);
    nominations_by_form_[text_at(row, "form")].push_back(nominations_.size());
    nominations_.push_back(std::move(row));
  }
}

bool SiteRows::know(std::string_view subject) const {
  const std::string id(subject);
  return achievements_by_subject_.contains(id) || awards_by_subject_.contains(id);
}

Value::List SiteRows::achievements_of(std::string_view subject) const {
  return rows_at(achievements_, achievements_by_subject_, subject);
}

Value::List SiteRows::awards_of(std::string_view subject) const {
  return rows_at(awards_, awards_by_subject_, subject);
}

Value::List SiteRows::awards_by(const AwardFormId& form) const {
  return rows_at(awards_, awards_by_form_, form.text);
}

Value::List SiteRows::nominations_by(const AwardFormId& form) const {
  return rows_at(nominations_, nominations_by_form_, form.text);
}

Value::List SiteRows::exemplars_in(const Period& period) const {
  Value::List rows;
  for (const auto& row : achievements_)
    if (row.find("exemplar")->truthy() && falls_in(row, period)) rows.push_back(row);
  return numbered(std::move(rows));
}

Value::List SiteRows::awards_in(const Period& period) const {
  Value::List rows;
  for (const auto& row : awards_)
    if (falls_in(row, period)) rows.push_back(row);
  return numbered(std::move(rows));
}

Value only(const Value& record, const std::vector<std::string_view>& keys) {
  Value kept = Value::Record{};
  for (const auto& [key, value] : *record.get<Value::Record>())
    kept.set(key, std::find(keys.begin(), keys.end(), key) == keys.end() ? Value() : value);
  return kept;
}

std::string text_at(const Value& record, std::string_view key) {
  const auto* value = record.find(key);
  const auto* text = value ? value->get<std::string>() : nullptr;
  return text ? *text : std::string();
}

}  // namespace campaign
