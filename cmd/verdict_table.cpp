// Verdicts on everybody as tables on the screen.
#include "verdict_table.hpp"

#include <algorithm>
#include <set>
#include <unordered_map>

#include "award/assessment.hpp"
#include "award/trace_verdict.hpp"
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
  Tables(const Judge& judge, const std::vector<Verdict>& verdicts) : verdicts_(verdicts) {
    for (const auto& one : verdicts)
      if (one.nomination) shown_.insert(one.who.id().text);
    for (const auto& one : judge.scores().campaign().people) ++namesakes_[*one.name];
  }

  void add(const StatuteForm& form, Document& document) {
    Value::List rows;
    std::string names;
    size_t others = 0;
    for (const auto& one : verdicts_) {
      if (one.form != &form) continue;
      if (one.nomination)
        rows.push_back(row(one));
      else if (deserved_by_data(one) && shown_.insert(one.who.id().text).second)
        names += (names.empty() ? "" : ", ") + name_of(one.who);
      else if (one.eligible() && !shown_.contains(one.who.id().text))
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
  std::string name_of(const Participant& who) const {
    const auto found = namesakes_.find(who.name());
    const bool alone = found == namesakes_.end() || found->second == 1;
    return alone ? who.name() : who.name() + " (" + who.id().text + ")";
  }

  Value row(const Verdict& verdict) const {
    return Value::Record{{"name", name_of(verdict.who)},
                         {"verdict", short_words(verdict)},
                         {"missing", remark(verdict)}};
  }

  static Block table(const Value::List& rows) {
    return screen_table(
        {{"name", tr("Subject")}, {"verdict", tr("Verdict")}, {"missing", tr("What is missing")}},
        rows);
  }

  const std::vector<Verdict>& verdicts_;
  std::set<std::string> shown_;
  std::unordered_map<std::string, int> namesakes_;
};

}  // namespace

Document verdict_table(const Judge& judge, const std::vector<Verdict>& verdicts) {
  Document document;
  Tables tables(judge, verdicts);
  for (const auto& form : judge.statute().forms()) tables.add(form, document);
  const bool recalled = std::any_of(verdicts.begin(), verdicts.end(),
                                    [](const Verdict& one) { return one.recalled(); });
  std::string note =
      say("judged by {}; `campaign assess SUBJECT` shows every condition and its source",
          *judge.statute().pack().id);
  if (recalled)
    note += std::string("; * ") + tr("by a rule from memory: compare with the text of the law");
  document.blocks.push_back(screen_paragraph(note));
  return document;
}

}  // namespace campaign
