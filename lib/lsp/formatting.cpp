// Formatting that changes blanks only: those at the ends of lines, where no text holds them.
#include "base/text.hpp"
#include "lsp/protocol.hpp"
#include "lsp/requests.hpp"
#include "lsp/text_position.hpp"
#include "lsp/tree_place.hpp"
#include "yaml/parse.hpp"

namespace campaign::lsp {
namespace {

/// Whether a place is within a value of several lines, whose blanks may be part of it.
bool is_in_long_text(yaml::View root, size_t offset) {
  const auto place = tree_place(root, offset);
  return place && place->node.span().text().find('\n') != std::string_view::npos;
}

}  // namespace

Value formatting(Session& session, const Value& params) {
  const auto& state = session.state();
  const auto* file = session.file(state, required_text(params, {"textDocument", "uri"}));
  if (!file) return {};
  Diagnostics ignored;
  const auto document = yaml::parse(*file, ignored);
  if (!document.root()) return {};  // what the text means is not known: nothing is touched
  Value::List changes;
  for (uint32_t number = 1; number <= file->line_count(); ++number) {
    const auto line = file->line(number);
    const auto kept = line.find_last_not_of(" \t") + 1;  // 0 for a line of blanks
    const uint32_t first = file->line_start(number) + static_cast<uint32_t>(kept);
    if (kept == line.size() || is_in_long_text(document.root(), first)) continue;
    changes.push_back(text_change({file, first, static_cast<uint32_t>(line.size() - kept)}, ""));
  }
  return changes;
}

}  // namespace campaign::lsp
