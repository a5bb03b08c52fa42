// Looks up entities of a campaign that are named on the command line.
#include "arguments/named.hpp"

#include "arguments/usage_error.hpp"
#include "base/collation.hpp"
#include "base/spelling.hpp"

namespace campaign {

NamedList units_named(const Campaign& campaign) {
  NamedList list;
  for (const auto& one : campaign.units) {
    if (one.names.empty()) list.push_back({one.id->text, *one.name});
    for (const auto& named : one.names) list.push_back({one.id->text, *named.name, named.id->text});
  }
  return list;
}

NamedList people_named(const Campaign& campaign) {
  NamedList list;
  for (const auto& one : campaign.people) list.push_back({one.id->text, *one.name});
  return list;
}

NamedList criteria_named(const Campaign& campaign) {
  NamedList list;
  for (const auto& one : campaign.criteria) list.push_back({one.id->text, one.title});
  return list;
}

NamedList blocks_named(const Campaign& campaign) {
  NamedList list;
  for (const auto& one : campaign.blocks) list.push_back({one.id->text, one.title});
  return list;
}

NamedList contents_named(const Campaign& campaign) {
  NamedList list;
  for (const auto& one : campaign.contents) list.push_back({one.id->text, one.title});
  return list;
}

namespace {

/// The ids of entities whose name has the query, as whole words if `whole`.
std::vector<std::string> ids_with(const NamedList& list, const std::string& query, bool whole) {
  const std::string border = whole ? " " : "";
  const auto pattern = border + folded(query) + border;
  std::vector<std::string> ids;
  for (const auto& one : list) {
    const bool found = (border + folded(one.name) + border).find(pattern) != std::string::npos;
    if (found && (ids.empty() || ids.back() != one.id)) ids.emplace_back(one.id);
  }
  return ids;
}

}  // namespace

std::vector<std::string> ids_of_phrase(const NamedList& list, const std::string& query) {
  for (const auto& one : list)
    if (one.written == query) return {std::string(one.id)};
  return ids_with(list, query, true);
}

std::vector<std::string> ids_of_named(const NamedList& list, const std::string& query,
                                      const Message& message) {
  auto ids = ids_of_phrase(list, query);
  if (ids.empty()) ids = ids_with(list, query, false);
  if (!ids.empty()) return ids;
  std::vector<std::string_view> known;
  for (const auto& one : list) known.push_back(one.written);
  throw UsageError(unknown_name(message, query, known));
}

}  // namespace campaign
