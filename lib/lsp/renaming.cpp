// An id becomes another one in all files.
#include <map>

#include "edit/id_places.hpp"
#include "lsp/protocol.hpp"
#include "lsp/requests.hpp"
#include "lsp/text_position.hpp"
#include "lsp/tree_place.hpp"

namespace campaign::lsp {

Value prepare_rename(Session& session, const Value& params) {
  const auto asked = asked_place(session, params);
  if (!asked || asked->span.length == 0) return {};
  if (!places_to_rename(*asked->state->campaign, asked->text()).refusal.empty()) return {};
  return Value::Record{{"range", range_of(asked->span)}, {"placeholder", asked->text()}};
}

Value rename_id(Session& session, const Value& params) {
  const auto id = required_text(params, {"newName"});
  const auto asked = asked_place(session, params);
  if (!asked) return {};
  const auto found = places_to_rename(*asked->state->campaign, asked->text(), id);
  if (!found.refusal.empty()) throw RequestError{ErrorCode::request_failed, found.refusal};
  std::map<std::string, Value::List> by_uri;
  for (const auto& span : found.places)
    by_uri[session.uri_of(asked->state->path_of(*span.file))].push_back(text_change(span, id));
  Value::Record changes;
  for (auto& [uri, list] : by_uri) changes.push_back({uri, std::move(list)});
  return Value::Record{{"changes", std::move(changes)}};
}

}  // namespace campaign::lsp
