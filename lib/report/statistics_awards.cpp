// The official forms of awards: the awards that belong to them, their columns and sums.
#include <algorithm>
#include <iterator>

#include "report/pieces.hpp"
#include "report/statistics.hpp"

namespace campaign::pieces {
namespace {

using List = std::vector<Counted>;

template <class Predicate>
List only(const List& all, Predicate predicate) {
  List some;
  std::copy_if(all.begin(), all.end(), std::back_inserter(some), predicate);
  return some;
}

List of_level(const List& all, AwardLevel level) {
  return only(all, [level](const Counted& one) { return one.form && one.form->level == level; });
}

bool is_person(const Counted& one) { return class_of(one.who) == SubjectClass::person; }

StatisticColumn column(std::string_view name, std::string_view title, const List& list) {
  return {name, title, count_awards(list),
          count_awards(only(list, [](const Counted& one) { return !is_person(one); })),
          count_awards(only(list, is_person))};
}

/// The columns for titles count people (Chiến sĩ thi đua); titles of units have no column.
bool has_column(const Counted& one) { return one.form->kind != AwardKind::title || is_person(one); }

StatisticColumn of_kind(std::string_view name, const List& list, AwardKind kind) {
  return column(name, "",
                only(list, [kind](const Counted& one) { return one.form->kind == kind; }));
}

StatisticColumn of_form(const List& list, const AwardForm& form) {
  return column(form.id->text, *form.title,
                only(list, [&](const Counted& one) { return one.form == &form; }));
}

/// A column for each form of the state that the laws have, the highest first: also for those that
/// were not awarded, so that the forms of several agencies can be added up.
std::vector<StatisticColumn> by_form(const ReportContext& context, const List& list) {
  std::vector<StatisticColumn> columns = {column("total", "", list)};
  for (const auto* form : context.evaluation.laws.forms())
    if (form->level == AwardLevel::state) columns.push_back(of_form(list, *form));
  return columns;
}

/// What the law calls a medal (huân chương, huy chương).
bool is_medal(const AwardForm& form) {
  return form.title->starts_with("Huân chương") || form.title->starts_with("Huy chương");
}

bool is_certificate(const AwardForm& form) { return form.title->starts_with("Bằng khen"); }

/// Two columns, of collectives and of people.
void add_pair(std::vector<StatisticColumn>& columns, std::string_view of_units,
              std::string_view of_people, const List& list) {
  columns.push_back(
      column(of_units, "", only(list, [](const Counted& one) { return !is_person(one); })));
  columns.push_back(column(of_people, "", only(list, is_person)));
}

/// The columns of form 0602: each medal that was awarded, then groups of forms.
std::vector<StatisticColumn> by_group(const ReportContext& context, const List& list) {
  std::vector<StatisticColumn> columns = {column("total", "", list)};
  for (const auto* form : context.evaluation.laws.forms()) {
    auto medal = of_form(list, *form);
    if (is_medal(*form) && medal.all.total > 0) columns.push_back(std::move(medal));
  }
  const auto is_flag = [](const Counted& one) { return one.form->kind == AwardKind::flag; };
  const auto is_title = [](const Counted& one) {
    return one.form->kind == AwardKind::title && is_person(one);
  };
  columns.push_back(column("flags", "", only(list, is_flag)));
  add_pair(columns, "certificates-of-units", "certificates-of-people",
           only(list, [](const Counted& one) { return is_certificate(*one.form); }));
  columns.push_back(column("titles", "", only(list, is_title)));
  add_pair(columns, "others-of-units", "others-of-people", only(list, [&](const Counted& one) {
             return !is_medal(*one.form) && !is_certificate(*one.form) && !is_flag(one) &&
                    !is_title(one);
           }));
  return columns;
}

/// Collects rows where the parts do not sum to the whole.
struct Differences {
  std::vector<std::string_view> columns;  ///< the names of all columns
  Value::List found = {};

  void compare(const StatisticColumn& of, SplitBy by, int64_t whole, int64_t parts) {
    if (whole == parts) return;
    found.push_back(Value::Record{{"column", Choice{of.name, columns}},
                                  {"title", of.title.empty() ? Value() : Value(of.title)},
                                  {"by", Value::word(by)},
                                  {"whole", Value::count(whole)},
                                  {"parts", Value::count(parts)},
                                  {"office", Value()}});
  }
};

template <class Key>
int64_t sum(const std::map<Key, int64_t>& parts) {
  int64_t sum = 0;
  for (const auto& [unused, count] : parts) sum += count;
  return sum;
}

/// The number of awards decided in the period by level, which selects the form of statistics.
Value by_level(const List& all) {
  const auto count = [](const List& list) {
    return Value::count(static_cast<int64_t>(list.size()));
  };
  return Value::Record{{"total", count(all)},
                       {"state", count(of_level(all, AwardLevel::state))},
                       {"province", count(of_level(all, AwardLevel::province))},
                       {"agency", count(of_level(all, AwardLevel::agency))},
                       {"unknown", count(only(all, [](const Counted& one) { return !one.form; }))}};
}

/// Adds the notes of every form of awards. The level of unknown forms of award is not known, so all
/// of them are listed.
void set_notes(Value& view, const ReportContext& context, AwardLevel level, const List& counted) {
  const auto all = decided_awards(context);
  Value notes = award_notes(context, counted, level);
  notes.set("unknown-form", *award_notes(context, all).find("unknown-form"));
  view.set("decided", by_level(all));
  view.set("notes", std::move(notes));
  view.set("whole-year", is_whole_year(context.query.period));
}

}  // namespace

Value sums_that_differ(const std::vector<StatisticColumn>& columns) {
  Differences differences;
  for (const auto& one : columns) differences.columns.push_back(one.name);
  int64_t across = 0;
  for (const auto& one : columns) {
    const auto& counts = one.all;
    const int64_t subjects = counts.units + counts.households + counts.people;
    differences.compare(one, SplitBy::subject, counts.total, subjects);
    differences.compare(one, SplitBy::person_class, counts.people, sum(counts.classes));
    differences.compare(one, SplitBy::way, counts.total, sum(counts.ways));
    if (&one != &columns.front()) across += counts.total;
  }
  differences.compare(columns.front(), SplitBy::column, columns.front().all.total, across);
  return std::move(differences.found);
}

Value state_awards(const ReportContext& context, StateColumns split) {
  const auto list = of_level(decided_awards(context), AwardLevel::state);
  const auto columns =
      split == StateColumns::forms ? by_form(context, list) : by_group(context, list);
  Value view = head_of_decisions(context);
  set_rows(view, rows_of_state_awards(context, columns));
  view.set("differences", sums_that_differ(columns));
  set_notes(view, context, AwardLevel::state, list);
  return view;
}

Value province_awards(const ReportContext& context) {
  const auto of_province = of_level(decided_awards(context), AwardLevel::province);
  const auto list = only(of_province, has_column);
  const std::vector<StatisticColumn> columns = {
      column("total", "", list), of_kind("honours", list, AwardKind::honour),
      of_kind("titles", list, AwardKind::title), of_kind("flags", list, AwardKind::flag),
      of_kind("badges", list, AwardKind::badge)};
  Value view = head_of_decisions(context);
  set_rows(view, rows_of_province_awards(columns));
  view.set("differences", sums_that_differ(columns));
  view.set("without-column", decision_rows(context, only(of_province, [](const Counted& one) {
                                             return !has_column(one);
                                           })));
  set_notes(view, context, AwardLevel::province, list);
  return view;
}

}  // namespace campaign::pieces
