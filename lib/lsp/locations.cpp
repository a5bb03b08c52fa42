// Where an id is declared, and everywhere it is named.
#include "edit/id_places.hpp"
#include "lsp/protocol.hpp"
#include "lsp/requests.hpp"
#include "lsp/text_position.hpp"
#include "lsp/tree_place.hpp"

namespace campaign::lsp {
namespace {

void add_locations(const Session& session, const CampaignState& state,
                   const std::vector<Span>& spans, Value::List& list) {
  for (const auto& span : spans)
    list.push_back(Value::Record{{"uri", session.uri_of(state.path_of(*span.file))},
                                 {"range", range_of(span)}});
}

IdPlaces places_asked_for(const AskedPlace& asked) {
  const auto word = asked.text();
  return word.empty() ? IdPlaces() : places_of_id(*asked.state->campaign, word);
}

}  // namespace

Value definition(Session& session, const Value& params) {
  const auto asked = asked_place(session, params);
  if (!asked) return {};
  Value::List list;
  add_locations(session, *asked->state, places_asked_for(*asked).declared, list);
  return list;
}

Value references(Session& session, const Value& params) {
  const auto asked = asked_place(session, params);
  if (!asked) return {};
  const auto places = places_asked_for(*asked);
  if (places.declared.empty()) return {};  // a word that is no id
  Value::List list;
  if (truth_or(params, {"context", "includeDeclaration"}, true))
    add_locations(session, *asked->state, places.declared, list);
  add_locations(session, *asked->state, places.named, list);
  return list;
}

}  // namespace campaign::lsp
