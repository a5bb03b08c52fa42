// Lines added to a list that name people who are not proposed.
#include <algorithm>

#include "base/message.hpp"
#include "proof/characters.hpp"
#include "proof/draft.hpp"

namespace campaign {
namespace {

/// The name after a row's number, up to the next punctuation mark.
std::string_view name_in(const Comparison& comparison, size_t line) {
  const auto& draft = comparison.draft;
  auto [at, stop] = draft.lines[line];
  const bool numbered = at < stop && is_number(draft.all[at].key);
  at += numbered;
  static const Phrase kTitles = phrase_of("ông bà");
  const bool titled = at < stop && is_one_of(draft.all[at], kTitles);
  at += titled;
  if (at == stop || (!numbered && !titled)) return {};
  if (!numbered && comparison.is_in_filling(line)) return {};
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

}  // namespace

void drafts::name_added(const DraftContext& context) {
  if (!context.comparison) return;
  const auto& draft = context.comparison->draft;
  for (size_t line = 0; line < draft.lines.size(); ++line) {
    const auto name =
        context.comparison->is_own_line(line) ? name_in(*context.comparison, line) : "";
    if (name.empty()) continue;
    const auto place = context.set.names.declared(name);
    if (!place && !is_a_name(name)) continue;
    std::vector<Note> notes;
    if (place) notes.push_back({place, tr("in the data")});
    context.report(draft_names::name_added,
                   {name,
                    place ? say("`{}` is not proposed in the data", name)
                          : say("nobody in the data is called `{}`", name),
                    tr("strike the line, or nominate them in the data and draft again")},
                   std::move(notes));
  }
}

}  // namespace campaign
