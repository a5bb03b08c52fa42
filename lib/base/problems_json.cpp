// Problems as JSON: one object of the schema `campaign.problems/1`.
#include "base/json.hpp"
#include "base/problem_formats.hpp"

namespace campaign {
namespace {

/// Lines and columns count from 1, columns in characters; the end is exclusive.
void add_place(Value::Record& record, const Span& span) {
  if (!span) return;
  const auto begin = position(span);
  const auto end = position({span.file, span.offset + span.length, 0});
  record.insert(record.end(), {{"path", span.file->place()},
                               {"line", Value::count(begin.line)},
                               {"column", Value::count(begin.column)},
                               {"end-line", Value::count(end.line)},
                               {"end-column", Value::count(end.column)}});
}

void add_text(Value::Record& record, const char* name, const Message& text) {
  if (!text.empty()) record.push_back({name, text});
}

Value note_record(const Note& note) {
  Value::Record record = {{"message", note.message}};
  add_place(record, note.span);
  return record;
}

Value problem_record(const Diagnostic& diagnostic) {
  const bool error = diagnostic.check.severity == Severity::error;
  Value::Record record = {{"severity", error ? "error" : "warning"},
                          {"check", diagnostic.check.name},
                          {"message", diagnostic.message}};
  add_place(record, diagnostic.span);
  add_text(record, "label", diagnostic.label);
  add_text(record, "record", diagnostic.record);
  add_text(record, "subject", diagnostic.subject);
  add_text(record, "help", diagnostic.help);
  Value::List notes;
  for (const auto& note : diagnostic.notes) notes.push_back(note_record(note));
  if (!notes.empty()) record.push_back({"notes", std::move(notes)});
  return record;
}

}  // namespace

std::string problems_json(const Diagnostics& diagnostics, const ProblemOptions& options) {
  Value::List problems;
  for (const auto& diagnostic : diagnostics.list()) problems.push_back(problem_record(diagnostic));
  return json_text(Value::Record{{"schema", "campaign.problems/1"}, {"problems", problems}},
                   options.language) +
         "\n";
}

}  // namespace campaign
