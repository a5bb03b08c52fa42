// Problems as SARIF 2.1.0, which code hosts and editors read.
#include <map>

#include "base/json.hpp"
#include "base/problem_formats.hpp"
#include "base/problem_identity.hpp"
#include "base/text.hpp"
#include "base/uri_path.hpp"

namespace campaign {
namespace {

Value artifact(const Span& span) { return Value::Record{{"uri", uri_path(span.file->path())}}; }

Value text_record(const Message& text) { return Value::Record{{"text", text}}; }

/// Columns count from 1 in characters; the end is exclusive.
Value region(const Span& span) {
  const auto begin = position(span);
  const auto end = position({span.file, span.offset + span.length, 0});
  return Value::Record{{"startLine", Value::count(begin.line)},
                       {"startColumn", Value::count(begin.column)},
                       {"endLine", Value::count(end.line)},
                       {"endColumn", Value::count(end.column)}};
}

/// A passage of a Word file has no line: its place is said. A file of the program has no path.
Value location(const Span& span, const Message& message = {}) {
  Value::Record record;
  const bool has_path = span && !span.file->path().empty();
  const bool has_line = span && position(span).line > 0;
  if (has_path) {
    Value::Record place = {{"artifactLocation", artifact(span)}};
    if (has_line) place.push_back({"region", region(span)});
    record.push_back({"physicalLocation", std::move(place)});
  }
  const auto where = span && !(has_path && has_line) ? place(span) : Message();
  if (const auto said = joined({message, where}, ": "); !said.empty())
    record.push_back({"message", text_record(said)});
  return record;
}

Value fix(const Diagnostic& one, const std::string& replacement) {
  const Value::Record change = {{"deletedRegion", region(one.span)},
                                {"insertedContent", Value::Record{{"text", replacement}}}};
  const Value::Record changed = {{"artifactLocation", artifact(one.span)},
                                 {"replacements", Value::List{change}}};
  return Value::Record{{"description", text_record(one.help)},
                       {"artifactChanges", Value::List{changed}}};
}

const char* level(const CheckName& check) {
  return check.severity == Severity::error ? "error" : "warning";
}

/// The kinds of problems, each once, in the order in which they occur.
class Rules {
 public:
  explicit Rules(const ProblemOptions& options) : options_(options) {}

  size_t index_of(const CheckName& check) {
    const auto [known, is_new] = index_.try_emplace(check.name, list_.size());
    if (is_new) list_.push_back(rule(check));
    return known->second;
  }

  Value::List list() && { return std::move(list_); }

 private:
  Value rule(const CheckName& check) const {
    Value::Record record = {{"id", check.name}};
    const auto summary = options_.summary ? options_.summary(check.name) : Message();
    if (!summary.empty()) record.push_back({"shortDescription", text_record(summary)});
    record.push_back({"defaultConfiguration", Value::Record{{"level", level(check)}}});
    return record;
  }

  const ProblemOptions& options_;
  std::map<std::string_view, size_t> index_ = {};
  Value::List list_ = {};
};

Value result(const Diagnostic& one, const std::string& identity, Rules& rules) {
  Value::Record record = {
      {"ruleId", one.check.name},
      {"ruleIndex", Value::count(static_cast<int64_t>(rules.index_of(one.check)))},
      {"level", level(one.check)},
      {"message", text_record(whole_message(one))}};
  if (one.span) record.push_back({"locations", Value::List{location(one.span)}});
  Value::List related;
  for (const auto& note : one.notes)
    if (note.span) related.push_back(location(note.span, note.message));
  if (!related.empty()) record.push_back({"relatedLocations", std::move(related)});
  if (const auto* replacement = one.replacement())
    record.push_back({"fixes", Value::List{fix(one, *replacement)}});
  record.push_back({"partialFingerprints", Value::Record{{"campaign/v1", identity}}});
  return record;
}

}  // namespace

std::string problems_sarif(const Diagnostics& diagnostics, const ProblemOptions& options) {
  const auto identities = problem_identities(diagnostics);
  Rules rules(options);
  Value::List results;
  for (size_t i = 0; i < identities.size(); ++i)
    results.push_back(result(diagnostics.list()[i], identities[i], rules));
  const Value::Record driver = {{"name", "campaign"}, {"rules", std::move(rules).list()}};
  const Value::Record run = {{"tool", Value::Record{{"driver", driver}}},
                             {"language", options.language == Language::english ? "en" : "vi"},
                             {"columnKind", "unicodeCodePoints"},
                             {"results", results}};
  return json_text(Value::Record{{"$schema", "https://json.schemastore.org/sarif-2.1.0.json"},
                                 {"version", "2.1.0"},
                                 {"runs", Value::List{run}}},
                   options.language) +
         "\n";
}

}  // namespace campaign
