// Changes as a view: for the screen, for json, and for a report.
#include "change/change_view.hpp"

#include "base/source.hpp"

namespace campaign {
namespace {

constexpr size_t kDigitsNamed = 12;

Value since_record(Since kind, Value named, Value commit, Value day, Value by, Value about) {
  return Value::Record{{"kind", Value::word(kind)},   {"named", std::move(named)},
                       {"commit", std::move(commit)}, {"day", std::move(day)},
                       {"by", std::move(by)},         {"about", std::move(about)}};
}

Value or_missing(const std::string& text) { return text.empty() ? Value() : Value(text); }

/// Without its place and author.
Value::Record bare_row(const Change& one) {
  return Value::Record{
      {"kind", Value::word(one.kind)},  {"id", one.id},       {"name", one.name},
      {"field", or_missing(one.field)}, {"label", one.label}, {"period", one.period},
      {"before", one.before},           {"after", one.after}};
}

Value row_of(const Change& one) {
  const bool has_place = one.where && !one.where.file->path().empty();
  auto row = bare_row(one);
  row.insert(row.end(), {{"file", has_place ? Value(one.where.file->path()) : Value()},
                         {"line", has_place ? Value::count(position(one.where).line) : Value()},
                         {"by", one.by ? or_missing(*one.by) : Value()},
                         {"on", one.on},
                         {"committed", one.by ? Value(!one.by->empty()) : Value()}});
  return row;
}

}  // namespace

Value since_revision(Since kind, const std::string& named, const Revision& revision) {
  return since_record(kind, named, revision.commit.substr(0, kDigitsNamed), revision.day,
                      or_missing(revision.author), or_missing(revision.subject));
}

Value since_closed(const ClosedPeriod& closed) {
  return since_record(Since::closed, closed.period->text(), {}, closed.on,
                      closed.by ? Value(*closed.by) : Value(), {});
}

Value since_data() { return since_record(Since::data, {}, {}, {}, {}, {}); }

Value change_view(const Changes& changes, const Value& since,
                  const std::vector<std::string>& with) {
  Value::List rows, files;
  for (const auto& one : changes.list) rows.push_back(row_of(one));
  for (const auto& one : with) files.emplace_back(one);
  return Value::Record{{"period", changes.period},
                       {"since", since},
                       {"with", std::move(files)},
                       {"changes", std::move(rows)},
                       {"elsewhere", Value::count(static_cast<int64_t>(changes.elsewhere))}};
}

Value history_view(const std::string& id, const Message& name, const EntryHistory& history) {
  Value::List events;
  for (const auto& one : history.events) {
    Value::List rows;
    for (const auto& change : one.changes) rows.push_back(bare_row(change));
    const auto& revision = one.revision;
    events.push_back(Value::Record{
        {"commit", revision ? Value(revision->commit.substr(0, kDigitsNamed)) : Value()},
        {"day", revision ? Value(revision->day) : Value()},
        {"by", revision ? or_missing(revision->author) : Value()},
        {"about", revision ? or_missing(revision->subject) : Value()},
        {"changes", std::move(rows)}});
  }
  return Value::Record{{"id", id}, {"name", name}, {"events", std::move(events)}};
}

}  // namespace campaign
