// Lists of the law and of awards: forms, standards, nominations, awards, rule packs, rules.
#include "base/embedded.hpp"
#include "base/language.hpp"
#include "catalogue.hpp"
#include "lists.hpp"

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

}  // namespace

Value::List award_forms(const Listing& listing) {
  Value::List rows;
  for (const auto& one : listing.statute->forms())
    rows.push_back(Value::Record{{"id", one.form->id->text},
                                 {"title", one.form->title},
                                 {"level", word_of(one.form->level)},
                                 {"awarded-to", words_of_subjects(one.form->awarded_to)}});
  return rows;
}

Value::List standards(const Listing& listing) {
  Value::List rows;
  for (const auto& form : listing.statute->forms())
    for (const auto& one : form.standards)
      rows.push_back(Value::Record{
          {"id", *one.standard->id},
          {"form", form.form->id->text},
          {"applies-to", word_of(one.standard->subject)},
          {"source", listing.statute->words(one.standard->source)},
          {"certainty", word_of(one.recalled ? Certainty::recalled : Certainty::read)}});
  return rows;
}

Value::List nominations(const Listing& listing) {
  Value::List rows;
  for (const auto& one : listing.campaign->nominations)
    rows.push_back(Value::Record{{"id", one.subject->text},
                                 {"name", listing.index->name(*one.subject)},
                                 {"form", one.form->text},
                                 {"way", one.way ? Value(word_of(*one.way)) : Value()}});
  return rows;
}

Value::List awards(const Listing& listing) {
  Value::List rows;
  for (const auto& one : listing.campaign->awards)
    rows.push_back(Value::Record{{"id", one.id->text},
                                 {"date", or_missing(one.date)},
                                 {"name", listing.index->name(*one.subject)},
                                 {"form", one.form->text},
                                 {"decision", or_missing(one.decision)}});
  return rows;
}

Value::List rule_packs(const Listing&) {
  constexpr std::string_view kFolder = "data/rule-packs/";
  Value::List rows;
  for (const auto& file : embedded_files())
    if (file.path.starts_with(kFolder) && file.path.ends_with(".yaml"))
      rows.push_back(Value::Record{
          {"id", file.path.substr(kFolder.size(), file.path.size() - kFolder.size() - 5)}});
  return rows;
}

Value::List rules(const Listing&) {
  Value::List rows;
  for (const auto& one : rule_entries())
    rows.push_back(Value::Record{{"name", one.check.name}, {"meaning", tr(one.summary)}});
  return rows;
}

}  // namespace campaign::lists_of
