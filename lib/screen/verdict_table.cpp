// Builds the tables of verdicts on all participants for a terminal.
#include "screen/verdict_table.hpp"

#include <algorithm>
#include <set>

#include "award/labels.hpp"
#include "base/message.hpp"
#include "screen/screen_table.hpp"

namespace campaign {
namespace {

/// The year for which all rows of a form are judged; nullopt when it is not the same.
std::optional<int> common_year(const AwardForm& form, const std::vector<VerdictRow>& rows) {
  const auto is_of_form = [&](const VerdictRow& one) {
    return one.form->id->text == form.id->text;
  };
  const auto first = std::find_if(rows.begin(), rows.end(), is_of_form);
  const bool common = std::all_of(rows.begin(), rows.end(), [&](const VerdictRow& one) {
    return !is_of_form(one) || one.year == first->year;
  });
  return common && first != rows.end() ? first->year : std::nullopt;
}

/// Builds one table per form, from the highest, without repeating participants at lower forms. A
/// title is no step below a higher one: who has the higher has the lower as well.
class VerdictTables {
 public:
  VerdictTables(const Evaluation& evaluation, const std::vector<VerdictRow>& rows,
                Language language)
      : index_(evaluation.index), rows_(rows), language_(language) {
    for (const auto& one : rows)
      if (one.nominated && is_step(*one.form)) shown_.insert(one.who.id().text);
  }

  void add(const AwardForm& form, Document& document) {
    Value::List rows;
    std::string names, possible;
    size_t others = 0;
    const auto year = common_year(form, rows_);
    for (const auto& one : rows_) {
      if (*one.form->id != *form.id) continue;
      if (one.nominated)
        rows.push_back(
            Value::Record{{"name", name_of(one, year)},
                          {"verdict", one.verdict},
                          {"missing", or_blank(one.eligible ? one.cautions : one.missing)}});
      else if (one.deserved && is_unseen(one))
        add_name(names, one);
      else if (one.eligible && !is_step(form))
        add_name(possible, one);
      else if (one.eligible && !shown_.contains(one.who.id().text))
        ++others;
    }
    if (rows.empty() && names.empty() && possible.empty() && others == 0) return;
    document.blocks.push_back(
        screen_heading(form_and_year(form, year) + " (" + form.id->text + ")", language_));
    if (!rows.empty()) document.blocks.push_back(table(rows));
    if (!names.empty())
      document.blocks.push_back(screen_paragraph(
          say("not nominated, and eligible by the data alone: {}", names), language_));
    if (!possible.empty())
      document.blocks.push_back(screen_paragraph(
          joined({tr("not nominated, and eligible if the council finds so"), possible}, ": "),
          language_));
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

  static bool is_step(const AwardForm& form) { return form.kind == AwardKind::honour; }

  bool is_unseen(const VerdictRow& row) {
    return !is_step(*row.form) || shown_.insert(row.who.id().text).second;
  }

  void add_name(std::string& names, const VerdictRow& row) const {
    names += (names.empty() ? "" : ", ") + name_of(row, row.year);
  }

  /// Adds the id to names that are not unique, and a year that the heading does not give.
  std::string name_of(const VerdictRow& row, std::optional<int> year) const {
    auto name = row.who.name();
    if (index_.people_named(name) > 1) name += " (" + row.who.id().text + ")";
    if (row.provisional && !row.nominated)
      name += " (" + tr("by self-scores only").text(language_) + ")";
    return row.year == year ? name : name + ", " + std::to_string(row.year.value_or(0));
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
  for (const auto* form : evaluation.laws.forms()) tables.add(*form, document);
  const bool recalled =
      std::any_of(rows.begin(), rows.end(), [](const VerdictRow& one) { return one.recalled; });
  Message note = say("judged by {}; `campaign assess SUBJECT` shows every condition and its source",
                     joined(packs_of(evaluation.laws), ", "));
  if (recalled) note += "; * " + tr("by a rule from memory: compare with the text of the law");
  if (const auto general = general_note(evaluation.laws); !general.empty()) note += "; " + general;
  document.blocks.push_back(screen_paragraph(note, language));
  return document;
}

}  // namespace campaign
