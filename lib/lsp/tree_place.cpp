// What stands at a place of a file: a key or a value, and all that it is in.
#include "lsp/tree_place.hpp"

#include "lsp/protocol.hpp"
#include "yaml/parse.hpp"

namespace campaign::lsp {
namespace {

bool holds(yaml::View node, size_t offset) {
  const auto span = node.span();
  return span.offset <= offset && offset <= size_t{span.offset} + span.length;
}

std::optional<TreePlace> place_within(yaml::View node, size_t offset, TreePlace place);

std::optional<TreePlace> place_in_mapping(yaml::View node, size_t offset, TreePlace place) {
  place.mappings.push_back(node);
  for (auto key = node.first_child(); key; key = key.next().next()) {
    const bool at_key = holds(key, offset);
    if (!at_key && !holds(key.next(), offset)) continue;
    place.keys.push_back(key.text());
    if (!at_key) return place_within(key.next(), offset, std::move(place));
    place.node = key;
    place.is_key = true;
    return place;
  }
  return std::nullopt;
}

std::optional<TreePlace> place_within(yaml::View node, size_t offset, TreePlace place) {
  if (node.kind() == yaml::Kind::mapping) return place_in_mapping(node, offset, std::move(place));
  if (node.kind() == yaml::Kind::sequence) {
    for (auto one = node.first_child(); one; one = one.next())
      if (holds(one, offset)) return place_within(one, offset, std::move(place));
    return std::nullopt;
  }
  place.node = node;
  return place;
}

/// The word around a byte, of the letters of ids.
Span word_at(const SourceFile& file, size_t offset) {
  constexpr std::string_view kLetters = "abcdefghijklmnopqrstuvwxyz0123456789.-";
  const auto text = file.text();
  size_t first = offset, last = offset;
  while (first > 0 && kLetters.find(text[first - 1]) != kLetters.npos) --first;
  while (last < text.size() && kLetters.find(text[last]) != kLetters.npos) ++last;
  return {&file, static_cast<uint32_t>(first), static_cast<uint32_t>(last - first)};
}

}  // namespace

std::optional<TreePlace> tree_place(yaml::View root, size_t offset) {
  if (!root || !holds(root, offset)) return std::nullopt;
  return place_within(root, offset, {});
}

yaml::View value_of(yaml::View mapping, std::string_view key) {
  if (!mapping || mapping.kind() != yaml::Kind::mapping) return {};
  for (auto one = mapping.first_child(); one; one = one.next().next())
    if (one.text() == key) return one.next();
  return {};
}

std::string nearest_text(const TreePlace& place, std::string_view key) {
  for (auto mapping = place.mappings.rbegin(); mapping != place.mappings.rend(); ++mapping)
    if (const auto value = value_of(*mapping, key); value && value.kind() == yaml::Kind::scalar)
      return std::string(value.text());
  return {};
}

std::optional<AskedPlace> asked_place(Session& session, const Value& params) {
  const auto uri = required_text(params, {"textDocument", "uri"});
  const auto position = required_position(params, {"position"});
  AskedPlace asked;
  asked.state = &session.state();
  asked.file = session.file(*asked.state, uri);
  if (!asked.file) return std::nullopt;
  asked.offset = offset_at(asked.file->text(), position);
  Diagnostics ignored;  // published already
  asked.document = std::make_unique<yaml::Document>(yaml::parse(*asked.file, ignored));
  asked.place = tree_place(asked.document->root(), asked.offset);
  asked.span = asked.place ? asked.place->node.span() : word_at(*asked.file, asked.offset);
  return asked;
}

}  // namespace campaign::lsp
