// Where an id stands in a file: where it is declared, and where it is named.
#include "edit/id_places.hpp"

#include <algorithm>

#include "base/message.hpp"
#include "yaml/parse.hpp"

namespace campaign {
namespace {

/// Fields that hold words for people, or paths.
constexpr std::string_view kTexts[] = {
    "name",    "title",    "summary",  "note",      "position", "given-name",    "duties",
    "address", "phone",    "hometown", "residence", "about",    "qualification", "party-position",
    "because", "reason",   "evidence", "document",  "decision", "place",         "number",
    "targets", "superior", "symbol",   "issuer",    "include",  "exclude"};

bool is_text_field(std::string_view key) {
  return std::find(std::begin(kTexts), std::end(kTexts), key) != std::end(kTexts);
}

void add_places(yaml::View node, std::string_view key, std::string_view id, IdPlaces& places) {
  if (!node || is_text_field(key)) return;
  if (node.kind() == yaml::Kind::scalar && node.text() == id)
    (key == "id" ? places.declared : places.named).push_back(node.span());
  if (node.kind() == yaml::Kind::sequence)
    for (auto one = node.first_child(); one; one = one.next()) add_places(one, key, id, places);
  if (node.kind() == yaml::Kind::mapping)
    for (auto one = node.first_child(); one; one = one.next().next()) {
      if (one.text() == id) places.named.push_back(one.span());
      add_places(one.next(), one.text(), id, places);
    }
}

/// A file with the id whose places in it cannot be found; null for none.
const SourceFile* unreadable_with(const Campaign& campaign, std::string_view id) {
  for (const auto* file : campaign.sources) {
    if (file->text().find(id) == std::string_view::npos) continue;
    Diagnostics problems;
    const auto document = yaml::parse(*file, problems);
    if (!document.root() && problems.errors() > 0) return file;
  }
  return nullptr;
}

}  // namespace

IdPlaces places_of_id(yaml::View root, std::string_view id) {
  IdPlaces places;
  add_places(root, {}, id, places);
  return places;
}

IdPlaces places_of_id(const Campaign& campaign, std::string_view id) {
  IdPlaces all;
  for (const auto* file : campaign.sources) {
    if (file->text().find(id) == std::string_view::npos) continue;
    Diagnostics ignored;  // reported when the campaign was read
    const auto document = yaml::parse(*file, ignored);
    const auto places = places_of_id(document.root(), id);
    all.declared.insert(all.declared.end(), places.declared.begin(), places.declared.end());
    all.named.insert(all.named.end(), places.named.begin(), places.named.end());
  }
  return all;
}

RenamePlaces places_to_rename(const Campaign& campaign, const std::string& old_id) {
  const auto places = places_of_id(campaign, old_id);
  if (places.declared.empty()) return {.refusal = say("nothing has the id `{}`", old_id)};
  if (places.declared.size() > 1)
    return {.refusal = say("`{}` is the id of {} things: which is meant where cannot be told",
                           old_id, places.declared.size())};
  if (const auto* file = unreadable_with(campaign, old_id))
    return {.refusal = say("{} cannot be read: mend it first, or `{}` would stay in it",
                           file->path(), old_id)};
  auto all = places.declared;
  all.insert(all.end(), places.named.begin(), places.named.end());
  return {.places = std::move(all)};
}

RenamePlaces places_to_rename(const Campaign& campaign, const std::string& old_id,
                              const std::string& id) {
  if (!is_id(id))
    return {.refusal =
                say("`{}` is not an id: use lower-case letters without accents, digits, dots "
                    "and hyphens",
                    id)};
  if (id == old_id) return {.refusal = say("`{}` is its id already", id)};
  auto found = places_to_rename(campaign, old_id);
  if (!found.refusal.empty()) return found;
  const auto taken = places_of_id(campaign, id);
  if (!taken.declared.empty() || !taken.named.empty())
    return {.refusal = say("`{}` stands in the data already", id)};
  return found;
}

}  // namespace campaign
