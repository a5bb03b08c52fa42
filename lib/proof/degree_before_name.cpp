// Degrees before the name of a signer.
#include <array>

#include "base/message.hpp"
#include "proof/characters.hpp"
#include "proof/draft.hpp"

namespace campaign {
namespace {

constexpr std::array<std::string_view, 17> kDegrees = {
    "GS.",     "PGS.",   "TSKH.", "TS.", "ThS.", "Ths.",    "Th.S.",   "Th.S",  "BS.",
    "BSCKII.", "BSCKI.", "CN.",   "KS.", "DS.",  "Tiến sĩ", "Thạc sĩ", "Bác sĩ"};

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

std::string_view degree_in(std::string_view name) {
  std::string_view found;
  for (bool more = true; more;) {
    more = false;
    for (const auto degree : kDegrees) {
      const auto rest = trim(name.substr(found.size()));
      if (rest.empty() || !rest.starts_with(degree)) continue;
      found = name.substr(0, static_cast<size_t>(rest.data() - name.data()) + degree.size());
      more = true;
    }
  }
  return found;
}

void drafts::degree_before_name(const DraftContext& context) {
  for (const auto line : context.paragraphs())
    for (const auto cell : split(line, '|')) check_degree(context, without_emphasis(cell));
}

}  // namespace campaign
