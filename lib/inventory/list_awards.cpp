// Lists of awards and of the law: forms, standards, nominations, awards, rule packs, rules.
#include <deque>
#include <set>

#include "base/embedded.hpp"
#include "base/message.hpp"
#include "inventory/check_catalog.hpp"
#include "inventory/lists.hpp"
#include "load/load.hpp"
#include "load/source_files.hpp"
#include "system/files.hpp"

namespace campaign::lists_of {
namespace {

Value listed_classes(const std::vector<SubjectClass>& list) {
  Value::List words;
  for (const auto one : list) words.push_back(Value::word(one));
  return words.empty() ? Value() : Value(std::move(words));
}

/// Adds the rule packs in a text; `file` is empty for built-in ones.
void add_packs(Value::List& rows, std::string text, const std::string& file) {
  std::deque<SourceFile> sources;
  sources.emplace_back(file, std::move(text));
  Diagnostics ignored_diagnostics;
  for (const auto& pack : load(sources, ignored_diagnostics).rule_packs)
    rows.push_back(Value::Record{{"id", *pack.id},
                                 {"title", pack.title},
                                 {"in-force", pack.in_force},
                                 {"file", file.empty() ? Value() : Value(file)}});
}

}  // namespace

Value::List award_forms(const ListContext& context) {
  Value::List rows;
  for (const auto* one : context.evaluation->laws.forms())
    rows.push_back(Value::Record{{"id", one->id->text},
                                 {"title", one->title},
                                 {"level", Value::word(one->level)},
                                 {"awarded-to", listed_classes(one->awarded_to)}});
  return rows;
}

Value::List standards(const ListContext& context) {
  Value::List rows;
  // Laws that extend the same pack share its standards.
  std::set<std::pair<std::string, const Standard*>> listed;
  for (const auto& law : context.evaluation->laws.statutes())
    for (const auto& form : law.forms())
      for (const auto& one : form.standards)
        if (listed.emplace(form.form->id->text, one.standard).second)
          rows.push_back(Value::Record{
              {"id", *one.standard->id},
              {"form", form.form->id->text},
              {"applies-to", Value::word(one.standard->subject)},
              {"source", law.words(one.standard->source)},
              {"certainty", Value::word(one.recalled ? Certainty::recalled : Certainty::read)}});
  return rows;
}

Value::List nominations(const ListContext& context) {
  Value::List rows;
  for (const auto& one : context.evaluation->campaign.nominations)
    rows.push_back(Value::Record{{"id", one.subject->text},
                                 {"name", context.evaluation->index.name(*one.subject)},
                                 {"form", one.form->text},
                                 {"way", Value::word(one.way)}});
  return rows;
}

Value::List awards(const ListContext& context) {
  Value::List rows;
  for (const auto& one : context.evaluation->campaign.awards)
    rows.push_back(Value::Record{{"id", one.id->text},
                                 {"date", one.date},
                                 {"name", context.evaluation->index.name(*one.subject)},
                                 {"form", one.form->text},
                                 {"decision", one.decision}});
  return rows;
}

Value::List rule_packs(const ListContext& context) {
  Value::List rows;
  std::set<std::string> local;
  for (const auto& file : rule_pack_files(context.root)) {
    const auto place = std::filesystem::absolute(file).lexically_proximate(context.directory);
    local.insert(file.stem().string());
    add_packs(rows, read_file(file), place.generic_string());
  }
  constexpr std::string_view kFolder = "data/rule-packs/";
  for (const auto& file : embedded_files()) {
    const bool is_pack = file.path.starts_with(kFolder) && file.path.ends_with(".yaml");
    if (is_pack && local.count(std::filesystem::path(file.path).stem().string()) == 0)
      add_packs(rows, std::string(file.bytes), {});
  }
  return rows;
}

Value::List rules(const ListContext&) {
  Value::List rows;
  for (const auto& one : rule_entries()) {
    // A check is named by its breach, and a rule is said as it is asked.
    const auto* check = find_check(one.check.name);
    rows.push_back(
        Value::Record{{"name", one.check.name}, {"meaning", tr(check ? check->why : one.summary)}});
  }
  return rows;
}

}  // namespace campaign::lists_of
