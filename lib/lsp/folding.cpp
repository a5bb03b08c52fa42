// The parts of a file that can be folded away: sections, entries, and what in them has lines.
#include "lsp/file_entries.hpp"
#include "lsp/protocol.hpp"
#include "lsp/requests.hpp"
#include "lsp/text_position.hpp"
#include "yaml/parse.hpp"

namespace campaign::lsp {
namespace {

void add_fold(const Span& span, Value::List& folds) {
  const auto first = text_position(*span.file, span.offset).line;
  const auto last = text_position(*span.file, span.offset + span.length).line;
  if (last > first)
    folds.push_back(
        Value::Record{{"startLine", Value::count(first)}, {"endLine", Value::count(last)}});
}

void add_folds(yaml::View node, Value::List& folds) {
  if (node.kind() == yaml::Kind::mapping)
    for (auto key = node.first_child(); key; key = key.next().next()) {
      add_fold(span_of_both(key, key.next()), folds);
      add_folds(key.next(), folds);
    }
  if (node.kind() == yaml::Kind::sequence)
    for (auto one = node.first_child(); one; one = one.next()) {
      add_fold(one.span(), folds);
      add_folds(one, folds);
    }
}

}  // namespace

Value folding_ranges(Session& session, const Value& params) {
  const auto& state = session.state();
  const auto* file = session.file(state, required_text(params, {"textDocument", "uri"}));
  if (!file) return {};
  Diagnostics ignored;
  const auto document = yaml::parse(*file, ignored);
  Value::List folds;
  if (document.root()) add_folds(document.root(), folds);
  return folds;
}

}  // namespace campaign::lsp
