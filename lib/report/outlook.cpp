// Outlook: what comes into reach in the years of the query, by form, and what must happen.
#include "award/prospect_groups.hpp"
#include "report/pieces.hpp"
#include "report/verdicts.hpp"

namespace campaign {
namespace {

OutlookRequest request_of(const ReportContext& context) {
  OutlookRequest request{.today = context.query.today, .last = context.query.period.last.year};
  if (!context.selection.asks_for_subjects()) return request;
  const auto add = [&](const SubjectId& id) {
    if (context.selection.shows_subject(id)) request.subjects.push_back(id);
  };
  for (const auto& one : context.evaluation.campaign.units) add(*one.id);
  for (const auto& one : context.evaluation.campaign.people) add(*one.id);
  return request;
}

/// One row for those of whom the same is said.
Value group_row(const ReportContext& context, const ProspectGroup& group) {
  Value row = pieces::prospect_row(context.evaluation, *group.front());
  Value::List subjects;
  for (const auto* one : group)
    subjects.push_back(Value::Record{{"name", one->verdict.who.name()},
                                     {"namesake", pieces::has_namesake(context, one->verdict.who)},
                                     {"unit", pieces::unit_name(context, one->verdict.who)},
                                     {"given-on", pieces::given_on(*one)},
                                     {"free-initiatives", pieces::free_initiatives(*one)},
                                     {"begins", one == group.front()}});
  row.set("count", Value::count(static_cast<int64_t>(group.size())));
  row.set("subjects", std::move(subjects));
  return row;
}

Value form_rows(const ReportContext& context, const Outlook& outlook) {
  Value::List list;
  for (const auto& one : by_form(outlook, context.evaluation.laws)) {
    int64_t unknown = 0;
    Value::List rows;
    for (const auto& group : one.groups)
      if (group.front()->unknown)
        unknown += static_cast<int64_t>(group.size());
      else
        rows.push_back(group_row(context, group));
    list.push_back(Value::Record{{"number", Value::count(static_cast<int64_t>(list.size()) + 1)},
                                 {"title", one.form->title},
                                 {"unknown", pieces::count_if_any(unknown)},
                                 {"rows", std::move(rows)}});
  }
  return list;
}

Value years_list(const std::vector<int>& years) {
  Value::List list;
  for (const int year : years)
    list.push_back(Value::Record{{"year", Period{{year, 1, 1}, {year, 12, 31}}},
                                 {"begins", year == years.front()}});
  return list;
}

}  // namespace

Value report::outlook(const ReportContext& context) {
  const auto found = outlook_of(context.evaluation, request_of(context));
  Value view = pieces::head_of_decisions(context);
  Value::List rows;
  for (const auto& one : found.prospects)
    rows.push_back(pieces::prospect_row(context.evaluation, one));
  view.set("law", context.evaluation.laws.any_read());
  view.set("forms", form_rows(context, found));
  Value::List unjudged;
  for (const auto* one : found.unjudged)
    unjudged.push_back(Value::Record{{"title", one->title}, {"begins", unjudged.empty()}});
  view.set("unjudged", std::move(unjudged));
  view.set("unread", years_list(found.unread));
  view.set("unknown-law", years_list(found.unknown));
  view.set("prospects", std::move(rows));
  return view;
}

}  // namespace campaign
