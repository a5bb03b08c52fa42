// Verdicts on everybody as tables on the screen.
#include "verdict_table.hpp"

#include <algorithm>
#include <set>
#include <unordered_map>

#include "award/assessment.hpp"
#include "award/trace_verdict.hpp"
#include "award_words.hpp"
#include "base/language.hpp"
#include "screen_table.hpp"

namespace campaign {
namespace {

/// "a; b", each once.
std::string joined(const std::vector<const Finding*>& findings) {
  std::string list;
  for (const auto* one : findings) {
    const auto& words = one->missing.empty() ? one->what : one->missing;
    if (list.find(words) == std::string::npos) list += (list.empty() ? "" : "; ") + words;
  }
  return list;
}

/// What is missing; of those who are eligible, what the council should know.
std::string remark(const Verdict& verdict) {
  return joined(verdict.eligible() ? cautions(verdict) : verdict.obstacles());
}

/// `for the council *`: the star is explained below the tables.
std::string short_words(const Verdict& verdict) {
  const bool open = verdict.eligible() && !deserved_by_data(verdict);
  return (open ? ruling_words(Ruling::council) + time_words(verdict) : verdict_words(verdict)) +
         (verdict.recalled() ? " *" : "");
}

/// Whom the tables have shown so far, at a form as high or higher.
class Tables {
 public:
  Tables(const Evaluation& evaluation, const std::vector<VerdictRow>& rows) : rows_(rows) {
    for (const auto& one : rows)
      if (one.nominated) shown_.insert(one.id);
    for (const auto& one : evaluation.campaign.people) ++namesakes_[*one.name];
  }

  void add(const StatuteForm& form, Document& document) {
    Value::List rows;
    std::string names;
    size_t others = 0;
    for (const auto& one : rows_) {
      if (one.form != &form) continue;
      if (one.nominated)
        rows.push_back(Value::Record{
            {"name", name_of(one)}, {"verdict", one.verdict}, {"missing", one.missing}});
      else if (one.deserved && shown_.insert(one.id).second)
        names += (names.empty() ? "" : ", ") + name_of(one);
      else if (one.eligible && !shown_.contains(one.id))
        ++others;
    }
    if (rows.empty() && names.empty() && others == 0) return;
    document.blocks.push_back(screen_heading(form.form->title + " (" + form.form->id->text + ")"));
    if (!rows.empty()) document.blocks.push_back(table(rows));
    if (!names.empty())
      document.blocks.push_back(
          screen_paragraph(say("not nominated, and eligible by the data alone: {}", names)));
    if (others > 0)
      document.blocks.push_back(screen_paragraph(
          say_count("not nominated, and eligible if the council finds so: {}",
                    "not nominated, and eligible if the council finds so: {}", others)));
  }

 private:
  /// With the id where somebody else has the same name.
  std::string name_of(const VerdictRow& row) const {
    const auto found = namesakes_.find(row.name);
    const bool alone = found == namesakes_.end() || found->second == 1;
    return alone ? row.name : row.name + " (" + row.id + ")";
  }

  static Block table(const Value::List& rows) {
    return screen_table(
        {{"name", tr("Subject")}, {"verdict", tr("Verdict")}, {"missing", tr("What is missing")}},
        rows);
  }

  const std::vector<VerdictRow>& rows_;
  std::set<std::string> shown_;
  std::unordered_map<std::string, int> namesakes_;
};

}  // namespace

VerdictRow verdict_row(const Verdict& verdict) {
  VerdictRow row{.form = verdict.form,
                 .id = verdict.who.id().text,
                 .name = verdict.who.name(),
                 .nominated = verdict.nomination != nullptr,
                 .eligible = verdict.eligible(),
                 .deserved = deserved_by_data(verdict),
                 .recalled = verdict.recalled()};
  if (!row.nominated) return row;
  row.verdict = short_words(verdict);
  row.missing = remark(verdict);
  return row;
}

Document verdict_table(const Evaluation& evaluation, const std::vector<VerdictRow>& rows) {
  Document document;
  Tables tables(evaluation, rows);
  for (const auto& form : evaluation.statute.forms()) tables.add(form, document);
  const bool recalled =
      std::any_of(rows.begin(), rows.end(), [](const VerdictRow& one) { return one.recalled; });
  std::string note =
      say("judged by {}; `campaign assess SUBJECT` shows every condition and its source",
          *evaluation.statute.pack().id);
  if (recalled)
    note += std::string("; * ") + tr("by a rule from memory: compare with the text of the law");
  if (const auto general = general_note(evaluation.statute); !general.empty())
    note += "; " + general;
  document.blocks.push_back(screen_paragraph(note));
  return document;
}

}  // namespace campaign
