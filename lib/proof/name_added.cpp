// A line that somebody added to a list names who is not proposed.
#include <algorithm>

#include "base/language.hpp"
#include "proof/characters.hpp"
#include "proof/data_place.hpp"
#include "proof/draft.hpp"

namespace campaign {
namespace {

/// The words with capitals behind a row's number, up to a mark between them.
std::string_view name_in(const Tokens& draft, size_t line) {
  auto [at, behind] = draft.lines[line];
  const bool numbered =
      at < behind && draft.all[at].key.find_first_not_of("0123456789") == std::string::npos;
  at += numbered;
  const bool titled = at < behind && (draft.all[at].key == "ông" || draft.all[at].key == "bà");
  at += titled;
  if (at == behind || (!numbered && !titled)) return {};
  const auto* end = draft.texts[line].data() + draft.texts[line].size();
  const std::string_view rest(draft.all[at].text.data(),
                              static_cast<size_t>(end - draft.all[at].text.data()));
  const auto name = trim(rest.substr(0, std::min(rest.find_first_of(",;:|(.*\t"), rest.size())));
  return name.substr(0, std::min(name.find("  "), name.size()));
}

bool is_a_name(std::string_view name) {
  const auto words = split(name, ' ');
  return words.size() >= 2 && words.size() <= 6 &&
         std::all_of(words.begin(), words.end(), begins_with_capital);
}

/// Most of its words are not the paper's.
bool is_added(const Comparison& comparison, size_t line) {
  const auto [first, behind] = comparison.draft().lines[line];
  size_t used = 0;
  for (size_t i = first; i < behind; ++i) used += comparison.alignment().used[i];
  return !comparison.alignment().line_used[line] && used * 2 < behind - first;
}

}  // namespace

void drafts::name_added(const DraftReading& reading) {
  if (!reading.comparison) return;
  const auto& draft = reading.comparison->draft();
  for (size_t line = 0; line < draft.lines.size(); ++line) {
    const auto name = is_added(*reading.comparison, line) ? name_in(draft, line) : "";
    if (name.empty()) continue;
    const auto place = place_of_name(reading.whole.data, std::string(name));
    if (!place && !is_a_name(name)) continue;
    std::vector<Note> notes;
    if (place) notes.push_back({place, tr("in the data")});
    reading.tell(draft_names::name_added,
                 {name,
                  place ? say("`{}` is not proposed in the data", name)
                        : say("nobody in the data is called `{}`", name),
                  tr("strike the line, or nominate them in the data and draft again")},
                 std::move(notes));
  }
}

}  // namespace campaign
