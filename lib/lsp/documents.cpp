// The texts that an editor has open, as they stand there: saved or not.
#include "lsp/documents.hpp"

#include <algorithm>

#include "lsp/file_uri.hpp"
#include "lsp/protocol.hpp"
#include "lsp/text_position.hpp"

namespace campaign::lsp {
namespace {

namespace fs = std::filesystem;

std::optional<int64_t> version_in(const Value& params) {
  const auto* version = find_value(params, {"textDocument", "version"});
  if (!version || !version->get<Number>()) return std::nullopt;
  return required_number(params, {"textDocument", "version"});
}

/// A change of a part, or of the whole text where no range is named.
void apply(const Value& change, std::string& text) {
  auto replacement = required_text(change, {"text"});
  if (!find_value(change, {"range"})) {
    text = std::move(replacement);
    return;
  }
  const size_t first = offset_at(text, required_position(change, {"range", "start"}));
  const size_t last = offset_at(text, required_position(change, {"range", "end"}));
  text.replace(std::min(first, last), std::max(first, last) - std::min(first, last), replacement);
}

/// The line in which a change ends.
int64_t line_after(const Value& change) {
  const auto text = required_text(change, {"text"});
  return required_position(change, {"range", "start"}).line +
         std::count(text.begin(), text.end(), '\n');
}

}  // namespace

std::optional<fs::path> document_path(const std::string& uri) {
  const auto path = path_of_uri(uri);
  if (!path) return std::nullopt;
  std::error_code error;
  auto real = fs::weakly_canonical(*path, error);
  return error ? *path : std::move(real);
}

void Documents::open(const Value& params) {
  const auto uri = required_text(params, {"textDocument", "uri"});
  auto text = required_text(params, {"textDocument", "text"});
  if (const auto path = document_path(uri))
    by_path_[*path] = {.uri = uri, .text = std::move(text), .version = version_in(params)};
}

void Documents::change(const Value& params) {
  const auto path = document_path(required_text(params, {"textDocument", "uri"}));
  const auto& changes = required_list(params, {"contentChanges"});
  const auto known = path ? by_path_.find(*path) : by_path_.end();
  if (known == by_path_.end()) return;
  auto text = known->second.text;
  std::optional<int64_t> line;
  for (const auto& one : changes) {
    apply(one, text);
    if (find_value(one, {"range"})) line = line_after(one);
  }
  known->second.typed_line = line;
  known->second.text = std::move(text);
  known->second.version = version_in(params);
}

void Documents::save(const Value& params) {
  const auto path = document_path(required_text(params, {"textDocument", "uri"}));
  const auto known = path ? by_path_.find(*path) : by_path_.end();
  if (known != by_path_.end()) known->second.typed_line.reset();
}

void Documents::close(const Value& params) {
  if (const auto path = document_path(required_text(params, {"textDocument", "uri"})))
    by_path_.erase(*path);
}

const OpenDocument* Documents::find(const fs::path& path) const {
  const auto known = by_path_.find(path);
  return known == by_path_.end() ? nullptr : &known->second;
}

}  // namespace campaign::lsp
