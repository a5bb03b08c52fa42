// What changed since a revision, as a part of a report.
#include "publish/change_section.hpp"

#include "screen/field_labels.hpp"

namespace campaign {
namespace {

Value before_and_after(const Change& one) {
  return Value::Record{{"before", one.before}, {"after", one.after}};
}

/// The changes of a subject stand together.
void add_result(const Change& one, Value::List& rows) {
  const Value id = one.id;
  if (rows.empty() || !(*rows.back().find("id") == id))
    rows.push_back(
        Value::Record{{"id", id}, {"name", one.name}, {"total", {}}, {"grade", {}}, {"place", {}}});
  rows.back().set(one.field, before_and_after(one));
}

Value entry_row(const Change& one) {
  std::vector<Message> what;
  if (!one.label.empty()) what.push_back(one.label);
  if (!one.field.empty()) what.push_back(field_label(one.field));
  return Value::Record{{"name", one.name},
                       {"what", joined(what, ": ")},
                       {"period", one.period},
                       {"before", one.before},
                       {"after", one.after}};
}

}  // namespace

bool shows_changes(std::string_view report) { return report == "ranking" || report == "summary"; }

Value change_section(const Changes& changes, const std::string& named, const Revision& since) {
  Value::List results, entries;
  for (const auto& one : changes.list) {
    if (one.kind != ChangeKind::result)
      entries.push_back(entry_row(one));
    else if (one.period == changes.period)
      add_result(one, results);
  }
  return Value::Record{{"since", named},
                       {"day", since.day},
                       {"results", std::move(results)},
                       {"entries", std::move(entries)}};
}

}  // namespace campaign
