// How the words of an office's table are meant, where they are not those of the campaign.
#include "entry/import_map.hpp"

#include "base/collation.hpp"
#include "base/message.hpp"
#include "base/text.hpp"
#include "load/field_checks.hpp"
#include "load/fields.hpp"
#include "yaml/parse.hpp"

namespace campaign {
namespace {

std::map<std::string, std::string> read_words(Fields& fields, std::string_view key) {
  std::map<std::string, std::string> words;
  const auto node = fields.value(key);
  if (!node) return words;
  if (auto wrong = unless_kind(node, yaml::Kind::mapping, key))
    return fields.problem(std::move(*wrong)), words;
  for (auto one = node.first_child(); one; one = one.next().next())
    if (auto wrong = unless_kind(one.next(), yaml::Kind::scalar, one.text()))
      fields.problem(std::move(*wrong));
    else
      words.emplace(import_key(one.text()), std::string(one.next().text()));
  return words;
}

}  // namespace

std::string import_key(std::string_view text) {
  std::string spelling = spelling_key(text);
  for (char& one : spelling)
    if (one == '\n' || one == '\r' || one == '\t') one = ' ';
  std::string key;
  for (const auto word : split(spelling, ' '))
    if (!trim(word).empty()) key += (key.empty() ? "" : " ") + std::string(trim(word));
  return key;
}

ImportMap read_import_map(const SourceFile& source, Diagnostics& diagnostics) {
  const auto document = yaml::parse(source, diagnostics);
  ImportMap map;
  if (!document.root()) return map;
  if (auto wrong = unless_kind(document.root(), yaml::Kind::mapping))
    return diagnostics.add(std::move(*wrong)), map;
  Fields fields(document.root(), diagnostics);
  map.columns = read_words(fields, "columns");
  map.subjects = read_words(fields, "subjects");
  fields.finish();
  return map;
}

}  // namespace campaign
