// Quick fixes: the one change that mends a problem, where its help names one.
#include "base/message.hpp"
#include "entry/safe_fixes.hpp"
#include "lsp/protocol.hpp"
#include "lsp/published_problems.hpp"
#include "lsp/requests.hpp"
#include "lsp/text_position.hpp"

namespace campaign::lsp {
namespace {

Value edit_of(const std::string& uri, Value change) {
  return Value::Record{{"changes", Value::Record{{uri, Value::List{std::move(change)}}}}};
}

/// Whether an editor wants actions of this kind: all, where it names none.
bool is_wanted(const Value& params, std::string_view kind) {
  const auto* only = find_value(params, {"context", "only"});
  const auto* list = only ? only->get<Value::List>() : nullptr;
  if (!list) return true;
  for (const auto& one : *list)
    if (const auto* named = one.get<std::string>(); named && kind.starts_with(*named)) return true;
  return false;
}

Value quick_fix(const Diagnostic& one, const std::string& uri, const std::string& replacement) {
  return Value::Record{{"title", one.help},
                       {"kind", "quickfix"},
                       {"isPreferred", true},
                       {"diagnostics", Value::List{shown_problem(one, one.span, {})}},
                       {"edit", edit_of(uri, text_change(one.span, replacement))}};
}

}  // namespace

Value code_actions(Session& session, const Value& params) {
  const auto uri = required_text(params, {"textDocument", "uri"});
  const auto start = required_position(params, {"range", "start"});
  const auto end = required_position(params, {"range", "end"});
  const auto& state = session.state();
  const auto* file = session.file(state, uri);
  if (!file) return {};
  const size_t first = offset_at(file->text(), start), last = offset_at(file->text(), end);
  Value::List actions;
  for (const auto& one : state.problems->list()) {
    const bool touches = one.span.file == file && one.span.offset <= last &&
                         first <= size_t{one.span.offset} + one.span.length;
    const auto* replacement = one.replacement();
    if (touches && replacement && is_wanted(params, "quickfix"))
      actions.push_back(quick_fix(one, uri, *replacement));
  }
  const auto mended = with_safe_fixes(*file, *state.problems);
  if (mended != file->text() && is_wanted(params, "source.fixAll")) {
    const Span whole{file, 0, static_cast<uint32_t>(file->text().size())};
    actions.push_back(Value::Record{
        {"title", tr("mend what has one remedy in this file, as `campaign check --fix`")},
        {"kind", "source.fixAll"},
        {"edit", edit_of(uri, text_change(whole, mended))}});
  }
  return actions;
}

}  // namespace campaign::lsp
