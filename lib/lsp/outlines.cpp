// The outline of a file, what can be folded away in it, and entries found by words of their names.
#include <algorithm>

#include "base/collation.hpp"
#include "base/text.hpp"
#include "lsp/file_entries.hpp"
#include "lsp/protocol.hpp"
#include "lsp/requests.hpp"
#include "lsp/text_position.hpp"
#include "yaml/parse.hpp"

namespace campaign::lsp {
namespace {

constexpr int kSectionSymbol = 3, kEntrySymbol = 19;  ///< of the protocol: a namespace, an object
constexpr size_t kMostSymbols = 200;

Value::List symbols_of(const std::vector<OutlineEntry>& entries, int kind) {
  Value::List list;
  for (const auto& one : entries) {
    Value::Record record = {{"name", one.name}};
    if (!one.detail.empty()) record.push_back({"detail", one.detail});
    record.push_back({"kind", Value::count(kind)});
    record.push_back({"range", range_of(one.whole)});
    record.push_back({"selectionRange", range_of(one.marked)});
    if (!one.entries.empty()) record.push_back({"children", symbols_of(one.entries, kEntrySymbol)});
    list.push_back(std::move(record));
  }
  return list;
}

bool has_words(const OutlineEntry& entry, const std::vector<std::string_view>& words) {
  const auto text = entry.name + " " + folded(entry.detail);
  return std::all_of(words.begin(), words.end(),
                     [&](std::string_view word) { return text.find(word) != text.npos; });
}

class SymbolSearch {
 public:
  SymbolSearch(const Session& session, const CampaignState& state, const std::string& query)
      : session_(session), state_(state), query_(folded(trim(query))), words_(split(query_, ' ')) {}

  Value::List found() && {
    for (const auto* file : state_.campaign->sources) {
      Diagnostics ignored;
      const auto document = yaml::parse(*file, ignored);
      for (const auto& section : outline(document.root())) add(section.entries, section.name);
    }
    return std::move(list_);
  }

 private:
  void add(const std::vector<OutlineEntry>& entries, const std::string& section) {
    for (const auto& one : entries) {
      if (one.has_id && has_words(one, words_) && list_.size() < kMostSymbols)
        list_.push_back(Value::Record{
            {"name", one.detail.empty() ? one.name : one.detail + " (" + one.name + ")"},
            {"kind", Value::count(kEntrySymbol)},
            {"containerName", section},
            {"location", Value::Record{{"uri", session_.uri_of(state_.path_of(*one.marked.file))},
                                       {"range", range_of(one.marked)}}}});
      add(one.entries, section);
    }
  }

  const Session& session_;
  const CampaignState& state_;
  std::string query_;
  std::vector<std::string_view> words_;
  Value::List list_ = {};
};

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

Value document_symbols(Session& session, const Value& params) {
  const auto& state = session.state();
  const auto* file = session.file(state, required_text(params, {"textDocument", "uri"}));
  if (!file) return {};
  Diagnostics ignored;
  const auto document = yaml::parse(*file, ignored);
  return symbols_of(outline(document.root()), kSectionSymbol);
}

Value workspace_symbols(Session& session, const Value& params) {
  return SymbolSearch(session, session.state(), required_text(params, {"query"})).found();
}

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
