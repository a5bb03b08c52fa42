// How the words of an office's table are meant, where they are not those of the campaign.
#include "entry/import_map.hpp"

#include <algorithm>

#include "base/collation.hpp"
#include "base/message.hpp"
#include "base/spelling.hpp"
#include "base/text.hpp"
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
  return joined({joined({say("the column \"{}\" is not known", head), meant}, ", "),
                 say("to pass it over, write `{}` into a file and name it with --map",
                     "columns: {\"" + head + "\": ignore}")},
                "; ");
}

std::vector<std::string_view> columns_of_scores(const Campaign& campaign, const Date& day) {
  Declared known(std::begin(kSubjectColumns), std::end(kSubjectColumns));
  const auto add = [&](const auto& list) {
    for (const auto& one : list)
      if (one.in_force.contains(plan_day(campaign, day))) known.push_back(one.id->text);
  };
  add(campaign.criteria);
  add(campaign.bonuses);
  add(campaign.penalties);
  return known;
}

ImportMap read_import_map(const SourceFile& source, const Index& index, const Declared& columns,
                          Diagnostics& diagnostics) {
  const auto document = yaml::parse(source, diagnostics);
  ImportMap map;
  if (!document.root()) return map;
  if (auto wrong = unless_kind(document.root(), yaml::Kind::mapping))
    return diagnostics.add(std::move(*wrong)), map;
  Fields fields(document.root(), diagnostics);
  auto known = columns;
  known.push_back(kIgnoredColumn);
  map.columns = read_words(fields, "columns", known);
  map.subjects = read_words(fields, "subjects", ids_of_subjects(index.campaign()));
  fields.finish();
  return map;
}

}  // namespace campaign
