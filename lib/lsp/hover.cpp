// Hover: who or what an id is, what a key means, the total of a subject and the way to it.
#include "base/json.hpp"
#include "base/message.hpp"
#include "base/text.hpp"
#include "lsp/key_shape.hpp"
#include "lsp/known_entities.hpp"
#include "lsp/requests.hpp"
#include "lsp/text_position.hpp"
#include "lsp/tree_place.hpp"
#include "model/word_labels.hpp"
#include "score/trace.hpp"
#include "screen/field_labels.hpp"
#include "screen/trace_output.hpp"

namespace campaign::lsp {
namespace {

constexpr int kWidth = 72;

/// Signs that Markdown would take for its own stand as they are.
std::string in_markdown(std::string_view text) {
  constexpr std::string_view kSigns = "\\`*_{}[]<>#|~";
  std::string plain;
  for (const char c : text) {
    if (kSigns.find(c) != kSigns.npos) plain += '\\';
    plain += c == '\n' ? ' ' : c;
  }
  return plain;
}

std::string field_text(const Value& value, Language language) {
  if (const auto* choice = value.get<Choice>()) return word_label(choice->word).text(language);
  return plain(value, language);
}

std::string described(const CampaignState& state, const Entity& one, Language language) {
  std::string lines = "**" + in_markdown(one.name) + "** · " +
                      in_markdown(short_description(state, one).text(language)) + "\n";
  for (const auto& [key, value] : one.describe()) {
    const auto text = field_text(value, language);
    if (text.empty() || text == one.name || key == "id" || key == "declared") continue;
    lines += "\n- " + in_markdown(field_label(key).text(language)) + ": " + in_markdown(text);
  }
  return lines;
}

/// The period of the sheet in which the place is, else the whole campaign.
Period period_around(const AskedPlace& asked) {
  const auto named = asked.place ? nearest_text(*asked.place, "period") : std::string();
  const auto period = parse_period(named);
  return period ? *period : *asked.state->campaign->plan->period;
}

/// As `campaign why` prints it; empty for who has no standing.
std::string way_to_total(const AskedPlace& asked, const std::string& id, Language language) {
  const auto& state = *asked.state;
  if (!state.campaign->plan) return {};
  const auto& scores = state.evaluation->scores;
  const auto who = participant(scores.index(), {id});
  const auto period = period_around(asked);
  const auto* standing = who ? scores.standing(*who, period) : nullptr;
  if (!standing) return {};
  if (state.problems->errors() > 0)
    return "\n\n" + tr("the data has errors: totals are shown when they are mended").text(language);
  const auto way = trace(scores, scores.standings(standing->kind, period), *standing);
  return "\n\n```text\n" + traces_text({way}, kWidth, language) + "```";
}

}  // namespace

Value hover(Session& session, const Value& params) {
  const auto asked = asked_place(session, params);
  if (!asked) return {};
  const auto word = asked->text();
  const auto meaning =
      asked->place && asked->place->is_key ? key_meaning(asked->place->keys) : Message();
  std::vector<std::string> parts;
  if (!meaning.empty())
    parts.push_back("`" + word + "`: " + in_markdown(meaning.text(session.language)));
  const auto all = meaning.empty() ? entities_of(*asked->state) : std::vector<Entity>();
  for (const auto* one : with_id(all, word))
    parts.push_back(described(*asked->state, *one, session.language) +
                    way_to_total(*asked, one->id, session.language));
  if (parts.empty()) return {};
  return Value::Record{
      {"contents", Value::Record{{"kind", "markdown"}, {"value", join(parts, "\n\n---\n\n")}}},
      {"range", range_of(asked->span)}};
}

}  // namespace campaign::lsp
