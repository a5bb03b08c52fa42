// Where an id stands in a file: where it is declared, and where it is named.
#include "edit/id_places.hpp"

#include <algorithm>

#include "base/message.hpp"
#include "base/text.hpp"
#include "load/data_format.hpp"
#include "yaml/parse.hpp"

namespace campaign {
namespace {

/// Texts, dates and words of the format are no ids; what a reader takes by itself may be one.
bool may_be_id(const FieldShape* field) {
  return !field || field->key == "id" || field->kind == FieldKind::reference ||
         field->kind == FieldKind::any;
}

/// Null where the format knows no fields, as below ids.
const RecordShape* fields_of(const FieldShape* field) {
  const bool is_record = field && field->kind == FieldKind::record;
  return is_record ? &data_format().records[field->record] : nullptr;
}

/// `key`: under which the value stands; `field`: what the format says of it, null for nothing.
void add_places(yaml::View node, std::string_view key, const FieldShape* field, std::string_view id,
                IdPlaces& places) {
  if (node.kind() == yaml::Kind::scalar && node.text() == id && may_be_id(field))
    (key == "id" ? places.declared : places.named).push_back(node.span());
  if (node.kind() == yaml::Kind::sequence)
    for (auto one = node.first_child(); one; one = one.next())
      add_places(one, key, field, id, places);
  if (node.kind() != yaml::Kind::mapping) return;
  const auto* record = fields_of(field);
  for (auto one = node.first_child(); one; one = one.next().next()) {
    const auto* known = record ? field_named(*record, one.text()) : nullptr;
    if (one.text() == id && !known) places.named.push_back(one.span());
    if (const auto value = one.next()) add_places(value, one.text(), known, id, places);
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

/// `'an'` keeps its quotes.
Span within_quotes(const Span& span, std::string_view id) {
  const bool is_quoted = span.length == id.size() + 2 && span.text().substr(1, id.size()) == id;
  return is_quoted ? Span{span.file, span.offset + 1, span.length - 2} : span;
}

bool names(const ClosedValue& value, const std::string& id) {
  const auto parts = split(value.key, '/');
  return value.value == id || std::find(parts.begin(), parts.end(), id) != parts.end();
}

/// Closed periods keep their values by id, under a digest: each that has the id.
Message closed_with(const Campaign& campaign, const std::string& id) {
  std::vector<std::string> periods;
  for (const auto& one : campaign.closed_periods)
    if (one.stands() && std::any_of(one.values.begin(), one.values.end(),
                                    [&](const ClosedValue& value) { return names(value, id); }))
      periods.push_back(one.period->text());
  if (periods.empty()) return {};
  return say(
      "`{}` is among the values by which {} is closed: open it again with `campaign reopen {}`, "
      "rename, and close it",
      id, join(periods, ", "), periods.front());
}

}  // namespace

IdPlaces places_of_id(yaml::View root, std::string_view id) {
  IdPlaces places;
  if (!root || root.kind() != yaml::Kind::mapping) return places;
  for (auto one = root.first_child(); one; one = one.next().next()) {
    const auto* section = section_named(one.text());
    if (const auto value = one.next())
      add_places(value, one.text(), section ? &section->content : nullptr, id, places);
  }
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
  if (auto closed = closed_with(campaign, old_id); !closed.empty()) return {.refusal = closed};
  auto all = places.declared;
  all.insert(all.end(), places.named.begin(), places.named.end());
  for (auto& one : all) one = within_quotes(one, old_id);
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
