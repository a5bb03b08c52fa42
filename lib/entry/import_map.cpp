// How the words of an office's table are meant, where they are not those of the campaign.
#include "entry/import_map.hpp"

#include <algorithm>
#include <set>

#include "base/collation.hpp"
#include "base/json.hpp"
#include "base/message.hpp"
#include "base/spelling.hpp"
#include "base/text.hpp"
#include "edit/yaml_lines.hpp"
#include "load/field_checks.hpp"
#include "load/fields.hpp"
#include "score/sheet_periods.hpp"
#include "yaml/parse.hpp"

namespace campaign {
namespace {

using Declared = std::vector<std::string_view>;

/// `known`: what the words may mean.
std::map<std::string, std::string> read_words(Fields& fields, std::string_view key,
                                              const Declared& known) {
  std::map<std::string, std::string> words;
  const auto node = fields.value(key);
  if (!node) return words;
  if (auto wrong = unless_kind(node, yaml::Kind::mapping, key))
    return fields.problem(std::move(*wrong)), words;
  for (auto one = node.first_child(); one; one = one.next().next()) {
    const auto word = one.next().text();
    if (auto wrong = unless_kind(one.next(), yaml::Kind::scalar, one.text()))
      fields.problem(std::move(*wrong));
    else if (std::find(known.begin(), known.end(), word) == known.end())
      fields.problem({.check = field_checks::unknown_value,
                      .span = one.next().span(),
                      .message = say("`{}` is not known here", word),
                      .help = did_you_mean(word, known, tr("write an id of the campaign"))});
    else
      words.emplace(import_key(one.text()), std::string(word));
  }
  return words;
}

Declared ids_of_subjects(const Campaign& campaign) {
  Declared known;
  for (const auto& one : campaign.units)
    for (const auto& named : one.names) known.push_back(named.id->text);
  for (const auto& one : campaign.units) known.push_back(one.id->text);
  for (const auto& one : campaign.people) known.push_back(one.id->text);
  return known;
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

Message unknown_column(const std::string& head, const Message& meant) {
  return joined({say("the column \"{}\" is not known", head), meant}, ", ");
}

std::string map_to_begin_with(const std::vector<std::string>& heads,
                              const std::vector<std::string>& columns, Language language) {
  std::string text = comment_lines(
      0, say("what each column means: one of {}; or it is passed over", join(columns, ", "))
             .text(language));
  text += "columns:\n";
  for (const auto& one : heads)
    text += "  " + json_quoted(one) + ": " + std::string(kIgnoredColumn) + '\n';
  return text;
}

std::vector<std::string> heads_perhaps(const CellTable& table) {
  constexpr size_t kFewest = 3, kMostRows = 40, kLongest = 60;
  for (size_t row = 0; row < std::min(table.rows.size(), kMostRows); ++row) {
    std::vector<std::string> heads;
    bool is_head = true;
    for (const auto& cell : table.rows[row]) {
      if (cell.kind == TableCell::Kind::empty) continue;
      is_head &= cell.kind == TableCell::Kind::text && cell.text.size() <= kLongest &&
                 cell.text.find_first_not_of("0123456789.,()") != cell.text.npos;
      if (std::find(heads.begin(), heads.end(), cell.text) == heads.end())
        heads.push_back(cell.text);
    }
    if (is_head && heads.size() >= kFewest) return heads;
  }
  return {};
}

std::vector<std::string> heads_not_found(const ImportMap& map,
                                         const std::vector<CellTable>& tables) {
  constexpr size_t kMostRows = 50;  // title rows and the heads
  std::set<std::string> keys;
  for (const auto& table : tables)
    for (size_t row = 0; row < std::min(table.rows.size(), kMostRows); ++row)
      for (const auto& cell : table.rows[row]) keys.insert(import_key(cell.text));
  std::vector<std::string> missing;
  for (const auto& head : map.heads)
    if (!keys.contains(import_key(head))) missing.push_back(head);
  return missing;
}

std::vector<std::string> columns_of_scores(const Campaign& campaign, const Date& day) {
  std::vector<std::string> known(std::begin(kSubjectColumns), std::end(kSubjectColumns));
  const auto add = [&](const auto& list) {
    for (const auto& one : list)
      if (one.in_force.contains(plan_day(campaign, day))) known.push_back(one.id->text);
  };
  add(campaign.criteria);
  add(campaign.bonuses);
  add(campaign.penalties);
  return known;
}

ImportMap read_import_map(const SourceFile& source, const Index& index,
                          const std::vector<std::string>& columns, Diagnostics& diagnostics) {
  const auto document = yaml::parse(source, diagnostics);
  ImportMap map;
  if (!document.root()) return map;
  if (auto wrong = unless_kind(document.root(), yaml::Kind::mapping))
    return diagnostics.add(std::move(*wrong)), map;
  Fields fields(document.root(), diagnostics);
  Declared known(columns.begin(), columns.end());
  known.push_back(kIgnoredColumn);
  map.columns = read_words(fields, "columns", known);
  for (auto one = fields.value("columns").first_child(); one; one = one.next().next())
    map.heads.emplace_back(one.text());
  map.subjects = read_words(fields, "subjects", ids_of_subjects(index.campaign()));
  fields.finish();
  return map;
}

}  // namespace campaign
