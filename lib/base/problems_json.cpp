// Problems for programs: one object, `campaign.problems/1`.
#include <fmt/core.h>

#include "base/json.hpp"
#include "base/problem_formats.hpp"

namespace campaign {
namespace {

using Fields = std::vector<std::pair<std::string_view, std::string>>;

/// `{"a": 1, "b": 2}`, with every value already JSON.
std::string object(const Fields& fields) {
  std::string text;
  for (const auto& [name, value] : fields)
    text += fmt::format("{}{}: {}", text.empty() ? "" : ", ", json_quoted(name), value);
  return "{" + text + "}";
}

std::string array(const std::vector<std::string>& elements, std::string_view indent) {
  if (elements.empty()) return "[]";
  std::string text;
  for (const auto& element : elements)
    text += fmt::format("{}\n{}  {}", text.empty() ? "" : ",", indent, element);
  return fmt::format("[{}\n{}]", text, indent);
}

/// Lines and columns count from 1, columns in characters; the end is just behind the last
/// character.
void add_place(Fields& fields, const Span& span) {
  if (!span) return;
  const auto begin = position(span);
  const auto end = position({span.file, span.offset + span.length, 0});
  fields.insert(fields.end(), {{"path", json_quoted(span.file->path())},
                               {"line", std::to_string(begin.line)},
                               {"column", std::to_string(begin.column)},
                               {"end-line", std::to_string(end.line)},
                               {"end-column", std::to_string(end.column)}});
}

void add_text(Fields& fields, std::string_view name, const std::string& text) {
  if (!text.empty()) fields.emplace_back(name, json_quoted(text));
}

std::string note_object(const Note& note) {
  Fields fields = {{"message", json_quoted(note.message)}};
  add_place(fields, note.span);
  return object(fields);
}

std::string problem_object(const Diagnostic& one) {
  const bool error = one.check.severity == Severity::error;
  Fields fields = {{"severity", error ? "\"error\"" : "\"warning\""},
                   {"check", json_quoted(one.check.name)},
                   {"message", json_quoted(one.message)}};
  add_place(fields, one.span);
  add_text(fields, "label", one.label);
  add_text(fields, "record", one.record);
  add_text(fields, "subject", one.subject);
  add_text(fields, "help", one.help);
  std::vector<std::string> notes;
  for (const auto& note : one.notes) notes.push_back(note_object(note));
  if (!notes.empty()) fields.emplace_back("notes", array(notes, "    "));
  return object(fields);
}

}  // namespace

std::string problems_json(const Diagnostics& diagnostics, const ProblemOptions&) {
  std::vector<std::string> problems;
  for (const auto& one : diagnostics.list()) problems.push_back(problem_object(one));
  return fmt::format("{{\n  \"schema\": \"campaign.problems/1\",\n  \"problems\": {}\n}}\n",
                     array(problems, "  "));
}

}  // namespace campaign
