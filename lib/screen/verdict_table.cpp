// Builds the tables of verdicts on all participants for a terminal.
#include "screen/verdict_table.hpp"

#include <algorithm>
#include <set>

#include "award/labels.hpp"
#include "base/message.hpp"
#include "screen/screen_table.hpp"

namespace campaign {
namespace {

/// Builds one table per form, from the highest, without repeating participants at lower forms.
class VerdictTables {
 public:
  VerdictTables(const Evaluation& evaluation, const std::vector<VerdictRow>& rows,
                Language language)
      : index_(evaluation.index), rows_(rows), language_(language) {
    for (const auto& one : rows)
      if (one.nominated) shown_.insert(one.who.id().text);
  }

  void add(const StatuteForm& form, Document& document) {
    Value::List rows;
    std::string names;
    size_t others = 0;
    for (const auto& one : rows_) {
      if (one.form != &form) continue;
      if (one.nominated)
        rows.push_back(
            Value::Record{{"name", name_of(one)},
                          {"verdict", one.verdict},
                          {"missing", or_blank(one.eligible ? one.cautions : one.missing)}});
      else if (one.deserved && shown_.insert(one.who.id().text).second)
        names += (names.empty() ? "" : ", ") + name_of(one);
      else if (one.eligible && !shown_.contains(one.who.id().text))
        ++others;
    }
    if (rows.empty() && names.empty() && others == 0) return;
    document.blocks.push_back(
        screen_heading(*form.form->title + " (" + form.form->id->text + ")", language_));
    if (!rows.empty()) document.blocks.push_back(table(rows));
    if (!names.empty())
      document.blocks.push_back(screen_paragraph(
          say("not nominated, and eligible by the data alone: {}", names), language_));
    if (others > 0)
      document.blocks.push_back(screen_paragraph(
          say_count("not nominated, and eligible if the council finds so: {}",
                    "not nominated, and eligible if the council finds so: {}", others),
          language_));
  }

 private:
  /// Empty when nothing is missing, as opposed to unknown.
  static Value or_blank(const Message& message) {
    return message.empty() ? Value("") : Value(message);
  }

  /// Adds the id to names that are not unique.
  std::string name_of(const VerdictRow& row) const {
    const auto& name = row.who.name();
    const bool alone = index_.people_named(name) <= 1;
    return alone ? name : name + " (" + row.who.id().text + ")";
  }

  Block table(const Value::List& rows) const {
    return screen_table(
        {{"name", tr("Subject")}, {"verdict", tr("Verdict")}, {"missing", tr("What is missing")}},
        rows, language_);
  }

  const Index& index_;
  const std::vector<VerdictRow>& rows_;
  Language language_;
  std::set<std::string> shown_;
};

}  // namespace

Document verdict_table(const Evaluation& evaluation, const std::vector<VerdictRow>& rows,
                       Language language) {
  Document document;
  VerdictTables tables(evaluation, rows, language);
  for (const auto& form : evaluation.statute.forms()) tables.add(form, document);
  const bool recalled =
      std::any_of(rows.begin(), rows.end(), [](const VerdictRow& one) { return one.recalled; });
  Message note = say("judged by {}; `campaign assess SUBJECT` shows every condition and its source",
                     *evaluation.statute.pack().id);
  if (recalled) note += "; * " + tr("by a rule from memory: compare with the text of the law");
  if (const auto general = general_note(evaluation.statute); !general.empty())
    note += "; " + general;
  document.blocks.push_back(screen_paragraph(note, language));
  return document;
}

}  // namespace campaign
