// Degrees before the name of a signer.
#include <algorithm>

#include "base/message.hpp"
#include "proof/characters.hpp"
#include "proof/draft.hpp"
#include "proof/title.hpp"

namespace campaign {
namespace {

/// Two to six words with capitals, and nothing else.
bool begins_with_name(std::string_view text) {
  const auto words = phrase_at(text, 7);
  if (words.size() < 2 || words.size() > 6) return false;
  const bool capitalised = std::all_of(words.begin(), words.end(), begins_with_capital);
  return capitalised && words.back().data() + words.back().size() == text.data() + text.size();
}

/// The words of a cell of Markdown without blanks and `**` around them.
std::string_view without_emphasis(std::string_view cell) {
  const auto first = cell.find_first_not_of(" *");
  if (first == cell.npos) return {};
  return cell.substr(first, cell.find_last_not_of(" *") + 1 - first);
}

void check_degree(const DraftContext& context, std::string_view line) {
  const auto degree = degree_in(line);
  if (degree.empty() || !begins_with_name(trim(line.substr(degree.size())))) return;
  context.report(draft_names::degree_before_name,
                 {degree, say("`{}` stands before the name of who signs", degree),
                  say("write only `{}`", trim(line.substr(degree.size())))});
}

}  // namespace

void drafts::degree_before_name(const DraftContext& context) {
  for (const auto line : context.paragraphs())
    for (const auto cell : split(line, '|')) check_degree(context, without_emphasis(cell));
}

}  // namespace campaign
