// Reads `words.yaml`, the table of words that templates share.
#include "document/template_words.hpp"

#include "base/spelling.hpp"
#include "base/text.hpp"
#include "document/template_checks.hpp"
#include "yaml/parse.hpp"

namespace campaign {
namespace {

using yaml::Kind;
using yaml::View;

/// Calls `read(key, value)` for each entry of a table.
template <class Read>
void each_entry(View table, Diagnostics& diagnostics, const Read& read) {
  if (table.kind() != Kind::mapping)
    return diagnostics.add({.check = template_checks::wrong_word,
                            .span = table.span(),
                            .message = tr("here stands a table of names and words"),
                            .help = tr("write a line `name: word` for each")});
  for (View key = table.first_child(); key; key = key.next().next()) read(key, key.next());
}

/// Calls `keep(name, text)` for each entry of a table of texts.
template <class Keep>
void each_text(View table, Diagnostics& diagnostics, const Keep& keep) {
  each_entry(table, diagnostics, [&](View key, View value) {
    if (value.kind() == Kind::scalar)
      keep(std::string(key.text()), std::string(value.text()));
    else
      diagnostics.add({.check = template_checks::wrong_word,
                       .span = key.span(),
                       .message = say("`{}` has no text", key.text()),
                       .help = tr("write one text behind it")});
  });
}

void read_texts(View table, TemplateWords::Texts& texts, Diagnostics& diagnostics) {
  each_text(table, diagnostics,
            [&](std::string name, std::string text) { texts[std::move(name)] = std::move(text); });
}

}  // namespace

const std::string* TemplateWords::word(std::string_view choice, std::string_view value) const {
  const auto table = choices.find(choice);
  if (table == choices.end()) return nullptr;
  const auto found = table->second.find(value);
  return found == table->second.end() ? nullptr : &found->second;
}

std::string TemplateWords::place_to_fill_in(std::string_view tag) const {
  for (const auto name : {tag, tag.substr(tag.rfind('.') + 1)})
    if (const auto found = labels.find(name); found != labels.end())
      return "[… " + found->second + "]";
  return "[…]";
}

void TemplateWords::add(const TemplateWords& others) {
  for (const auto& [choice, table] : others.choices)
    for (const auto& [value, word] : table) choices[choice][value] = word;
  for (const auto& texts :
       {&TemplateWords::labels, &TemplateWords::pieces, &TemplateWords::renamed})
    for (const auto& [name, text] : others.*texts) (this->*texts)[name] = text;
  if (!others.origin.empty()) origin = others.origin;
}

TemplateWords read_words(const SourceFile& file, Diagnostics& diagnostics) {
  TemplateWords words;
  const auto document = yaml::parse(file, diagnostics);
  if (!document.root()) return words;
  const std::vector<std::pair<std::string_view, TemplateWords::Texts*>> tables = {
      {"missing", &words.labels}, {"pieces", &words.pieces}, {"renamed", &words.renamed}};
  each_entry(document.root(), diagnostics, [&](View key, View value) {
    if (key.text() == "choices")
      return each_entry(value, diagnostics, [&](View choice, View table) {
        read_texts(table, words.choices[std::string(choice.text())], diagnostics);
      });
    if (key.text() == "origin")
      return each_text(value, diagnostics, [&](std::string tag, std::string label) {
        words.origin.emplace_back(std::move(tag), std::move(label));
      });
    for (const auto& [name, texts] : tables)
      if (key.text() == name) return read_texts(value, *texts, diagnostics);
    diagnostics.add(
        {.check = template_checks::wrong_word,
         .span = key.span(),
         .message = say("there is no table of words `{}`", key.text()),
         .help = did_you_mean(key.text(), {"choices", "missing", "origin", "pieces", "renamed"},
                              say("use one of: {}", "choices, missing, origin, pieces, renamed"))});
  });
  return words;
}

}  // namespace campaign
