// The official statistics of several offices added up to one form.
#include "report/statistics_rollup.hpp"

#include <algorithm>
#include <map>

#include "base/collation.hpp"
#include "report/statistics.hpp"

namespace campaign {
namespace {

const Value* at(const Value& view, std::initializer_list<std::string_view> keys) {
  const Value* found = &view;
  for (const auto key : keys)
    if (found) found = found->find(key);
  return found;
}

std::string text_at(const Value& view, std::initializer_list<std::string_view> keys) {
  const auto* found = at(view, keys);
  return found ? plain(*found) : std::string();
}

/// Empty for what is no list.
const Value::List& list_at(const Value& view, std::string_view key) {
  static const Value::List none;
  const auto* found = view.find(key);
  const auto* list = found ? found->get<Value::List>() : nullptr;
  return list ? *list : none;
}

std::string office_of(const OfficeForm& form) { return text_at(form.view, {"agency", "name"}); }

/// Missing when one of the two is.
Value sum_of_cells(const Value& one, const Value& other) {
  const auto *first = one.get<Number>(), *second = other.get<Number>();
  if (!first || !second) return {};
  return Value::count((first->value.hundredths() + second->value.hundredths()) / 100);
}

/// The columns of single forms of award, by title: an office without a column gave none.
void add_columns(Value::List& columns, const Value::List& more) {
  for (const auto& column : more) {
    const auto same = std::find_if(columns.begin(), columns.end(), [&](const Value& one) {
      return text_at(one, {"title"}) == text_at(column, {"title"});
    });
    if (same == columns.end()) {
      columns.push_back(column);
      columns.back().set("number", Value::count(static_cast<int64_t>(columns.size()) + 1));
      continue;
    }
    for (const std::string_view key : {"total", "collectives", "people"})
      same->set(std::string(key), sum_of_cells(*same->find(key), *column.find(key)));
  }
}

/// One row over all forms; false when a form has no such row.
bool add_row(size_t row, const Value& own, const std::vector<OfficeForm>& forms,
             pieces::StatisticRow& added) {
  for (const auto& [key, cell] : *own.get<Value::Record>()) {
    if (key == "code") continue;
    Value total = Value::count(0);
    Value::List columns;
    for (const auto& form : forms) {
      const auto& theirs = list_at(form.view, "rows")[row];
      const auto* given = theirs.find(key);
      if (!given || text_at(theirs, {"code"}) != added.code) return false;
      total = sum_of_cells(total, *given);
      if (const auto* list = given->get<Value::List>()) add_columns(columns, *list);
    }
    const bool has_columns = cell.get<Value::List>() != nullptr;
    added.cells.emplace_back(key, has_columns ? Value(std::move(columns)) : std::move(total));
  }
  return true;
}

/// The entries of all offices, each with the name of its office behind its own.
Value entries_of(const std::vector<OfficeForm>& forms, std::string_view section,
                 std::string_view key) {
  Value::List all;
  for (const auto& form : forms) {
    const auto* notes = section.empty() ? &form.view : form.view.find(section);
    if (!notes) continue;
    for (const auto& one : list_at(*notes, key)) {
      auto& entry = all.emplace_back(one);
      entry.set("name", text_at(one, {"name"}) + " (" + office_of(form) + ")");
    }
  }
  return all;
}

/// Lists that explain a form; what else its notes say is of one office only.
Value notes_of(const Value& own, const std::vector<OfficeForm>& forms) {
  Value all = Value::Record{};
  for (const auto& [key, value] : *own.get<Value::Record>())
    all.set(key, value.get<Value::List>() ? entries_of(forms, "notes", key) : Value());
  return all;
}

/// Where parts do not sum to the whole, each at its office.
Value differences_of(const std::vector<OfficeForm>& forms) {
  Value::List all;
  for (const auto& form : forms) {
    std::vector<std::string_view> columns;
    if (const auto& rows = list_at(form.view, "rows"); !rows.empty())
      for (const auto& [key, cell] : *rows.front().get<Value::Record>()) columns.push_back(key);
    for (const auto& one : list_at(form.view, "differences")) {
      auto& difference = all.emplace_back(one);
      if (const auto* column = at(one, {"column"}); column && column->get<std::string>())
        difference.set("column", Choice{*column->get<std::string>(), columns});
      if (const auto by = meant_by<SplitBy>(text_at(one, {"by"})))
        difference.set("by", Value::word(*by));
      difference.set("office", office_of(form));
    }
  }
  return all;
}

/// How many awards of each level all of them count.
Value decided_by(const Value& own, const std::vector<OfficeForm>& forms) {
  Value all = Value::Record{};
  for (const auto& [level, unused] : *own.get<Value::Record>()) {
    Value total = Value::count(0);
    for (const auto& form : forms) {
      const auto* given = at(form.view, {"decided", level});
      total = sum_of_cells(total, given ? *given : Value());
    }
    all.set(level, std::move(total));
  }
  return all;
}

/// What a form must be, so that its counts can be added to others.
Message wrong_form(std::string_view name, const Value& own, const OfficeForm& form) {
  if (text_at(form.view, {"schema"}) != "campaign.report." + std::string(name) + "/1")
    return say("{} is not what `campaign report {} -f json` writes", form.file, name);
  if (office_of(form).empty()) return say("{} names no agency", form.file);
  const auto period = text_at(form.view, {"period"}), asked = text_at(own, {"period"});
  if (period != asked) return say("{} is of {}, not of {}", form.file, period, asked);
  if (const auto* filters = at(form.view, {"provenance", "filters"});
      filters && !filters->missing())
    return say("{} was made with filters, and is not of the whole office", form.file);
  if (list_at(form.view, "rows").size() != list_at(own, "rows").size())
    return say("{} does not have the rows of the form", form.file);
  return {};
}

std::vector<Message> wrong_forms(std::string_view name, const Value& own,
                                 const std::vector<OfficeForm>& forms) {
  std::vector<Message> problems;
  std::map<std::string, const OfficeForm*> offices;
  for (const auto& form : forms) {
    auto wrong = wrong_form(name, own, form);
    if (wrong.empty())
      if (const auto [first, is_new] = offices.emplace(name_key(office_of(form)), &form); !is_new)
        wrong = say("{} is of {}, as {} is", form.file, office_of(form), first->second->file);
    if (!wrong.empty()) problems.push_back(std::move(wrong));
  }
  return problems;
}

}  // namespace

Rollup roll_up(std::string_view name, const Value& own, const std::vector<OfficeForm>& forms) {
  Rollup rollup{.problems = wrong_forms(name, own, forms)};
  if (!rollup.problems.empty()) return rollup;
  Value sums = Value::Record{};
  std::vector<pieces::StatisticRow> rows;
  for (const auto& row : list_at(own, "rows")) {
    auto& added = rows.emplace_back(pieces::StatisticRow{text_at(row, {"code"}), {}});
    if (!add_row(rows.size() - 1, row, forms, added)) {
      rollup.problems = {
          say("the forms differ in row {}: one was made by another version of the "
              "program",
              added.code)};
      return rollup;
    }
  }
  pieces::set_rows(sums, rows);
  if (own.find("differences")) sums.set("differences", differences_of(forms));
  if (own.find("without-column"))
    sums.set("without-column", entries_of(forms, {}, "without-column"));
  if (const auto* decided = own.find("decided")) sums.set("decided", decided_by(*decided, forms));
  if (const auto* notes = own.find("notes")) sums.set("notes", notes_of(*notes, forms));
  Value::List offices;
  for (const auto& form : forms) offices.push_back(Value::Record{{"name", office_of(form)}});
  sums.set("offices", std::move(offices));
  rollup.sections = *sums.get<Value::Record>();
  return rollup;
}

std::string period_of_forms(const std::vector<OfficeForm>& forms) {
  const auto period = forms.empty() ? std::string() : text_at(forms.front().view, {"period"});
  const bool is_of_all = std::all_of(forms.begin(), forms.end(), [&](const OfficeForm& one) {
    return text_at(one.view, {"period"}) == period;
  });
  return is_of_all ? period : std::string();
}

}  // namespace campaign
