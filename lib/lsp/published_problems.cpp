// Problems as an editor shows them: a list for each file.
#include "lsp/published_problems.hpp"

#include "base/problem_formats.hpp"
#include "lsp/text_position.hpp"

namespace campaign::lsp {
namespace {

constexpr int kError = 1, kWarning = 2;

/// The places that explain a problem; those in the program itself have no file to go to.
Value::List related_places(const Diagnostic& one, const CampaignState& state,
                           const UriOfPath& uri_of) {
  Value::List places;
  for (const auto& note : one.notes) {
    const auto path = note.span ? state.path_of(*note.span.file) : std::filesystem::path();
    if (path.empty()) continue;
    places.push_back(Value::Record{
        {"location", Value::Record{{"uri", uri_of(path)}, {"range", range_of(note.span)}}},
        {"message", note.message}});
  }
  return places;
}

}  // namespace

Value shown_problem(const Diagnostic& one, const Span& span, Value::List related) {
  const bool is_error = one.check.severity == Severity::error;
  Value::Record record = {{"range", range_of(span)},
                          {"severity", Value::count(is_error ? kError : kWarning)},
                          {"code", one.check.name},
                          {"source", "campaign"},
                          {"message", whole_message(one)}};
  if (!related.empty()) record.push_back({"relatedInformation", std::move(related)});
  return record;
}

std::map<std::string, Value::List> published_problems(const CampaignState& state,
                                                      const UriOfPath& uri_of) {
  std::map<std::string, Value::List> by_uri;
  const SourceFile nothing("", "");
  for (const auto& one : state.problems->list()) {
    const auto path = one.span ? state.path_of(*one.span.file) : std::filesystem::path();
    const Span span = path.empty() ? Span{&nothing} : one.span;
    by_uri[uri_of(path.empty() ? state.root / "campaign.yaml" : path)].push_back(
        shown_problem(one, span, related_places(one, state, uri_of)));
  }
  return by_uri;
}

}  // namespace campaign::lsp
