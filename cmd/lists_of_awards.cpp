// Lists of the law and of awards: forms, standards, nominations, awards, rule packs, rules.
#include <deque>
#include <set>

#include "base/embedded.hpp"
#include "base/files.hpp"
#include "base/language.hpp"
#include "catalogue.hpp"
#include "lists.hpp"
#include "load/load.hpp"
#include "source_list.hpp"

namespace campaign::lists_of {
namespace {

Value words_of_subjects(const std::vector<SubjectClass>& list) {
  std::string text;
  for (const auto one : list) text += (text.empty() ? "" : ", ") + std::string(word_of(one));
  return text.empty() ? Value() : Value(text);
}

template <class T>
Value or_missing(const std::optional<T>& value) {
  return value ? Value(*value) : Value();
}
template <class T>
Value or_missing(const std::optional<Located<T>>& value) {
  return value ? Value(**value) : Value();
}

/// The packs that a text holds, and the file, when it is the campaign's own.
void add_packs(Value::List& rows, std::string text, const std::string& file) {
  std::deque<SourceFile> sources;
  sources.emplace_back(file, std::move(text));
  Diagnostics told_when_used;
  for (const auto& pack : load(sources, told_when_used).rule_packs)
    rows.push_back(Value::Record{{"id", *pack.id},
                                 {"title", pack.title},
                                 {"in-force", or_missing(pack.in_force)},
                                 {"file", file.empty() ? Value() : Value(file)}});
}

}  // namespace

Value::List award_forms(const Listing& listing) {
  Value::List rows;
  for (const auto& one : listing.evaluation->statute.forms())
    rows.push_back(Value::Record{{"id", one.form->id->text},
                                 {"title", one.form->title},
                                 {"level", word_of(one.form->level)},
                                 {"awarded-to", words_of_subjects(one.form->awarded_to)}});
  return rows;
}

Value::List standards(const Listing& listing) {
  Value::List rows;
  for (const auto& form : listing.evaluation->statute.forms())
    for (const auto& one : form.standards)
      rows.push_back(Value::Record{
          {"id", *one.standard->id},
          {"form", form.form->id->text},
          {"applies-to", word_of(one.standard->subject)},
          {"source", listing.evaluation->statute.words(one.standard->source)},
          {"certainty", word_of(one.recalled ? Certainty::recalled : Certainty::read)}});
  return rows;
}

Value::List nominations(const Listing& listing) {
  Value::List rows;
  for (const auto& one : listing.evaluation->campaign.nominations)
    rows.push_back(Value::Record{{"id", one.subject->text},
                                 {"name", listing.evaluation->index.name(*one.subject)},
                                 {"form", one.form->text},
                                 {"way", one.way ? Value(word_of(*one.way)) : Value()}});
  return rows;
}

Value::List awards(const Listing& listing) {
  Value::List rows;
  for (const auto& one : listing.evaluation->campaign.awards)
    rows.push_back(Value::Record{{"id", one.id->text},
                                 {"date", or_missing(one.date)},
                                 {"name", listing.evaluation->index.name(*one.subject)},
                                 {"form", one.form->text},
                                 {"decision", or_missing(one.decision)}});
  return rows;
}

Value::List rule_packs(const Listing& listing) {
  Value::List rows;
  std::set<std::string> own;
  for (const auto& file : rule_pack_files(listing.root)) {
    const auto place = std::filesystem::absolute(file).lexically_proximate(listing.directory);
    own.insert(file.stem().string());
    add_packs(rows, read_file(file), place.generic_string());
  }
  constexpr std::string_view kFolder = "data/rule-packs/";
  for (const auto& file : embedded_files()) {
    const bool is_pack = file.path.starts_with(kFolder) && file.path.ends_with(".yaml");
    if (is_pack && own.count(std::filesystem::path(file.path).stem().string()) == 0)
      add_packs(rows, std::string(file.bytes), {});
  }
  return rows;
}

Value::List rules(const Listing&) {
  Value::List rows;
  for (const auto& one : rule_entries())
    rows.push_back(Value::Record{{"name", one.check.name}, {"meaning", tr(one.summary)}});
  return rows;
}

}  // namespace campaign::lists_of
