// A score sheet as a workbook that an office fills in: `campaign import scores` reads it back.
#include "entry/sheet_form.hpp"

#include <algorithm>

#include "base/message.hpp"
#include "entry/table_title.hpp"
#include "model/on_day.hpp"
#include "model/word_labels.hpp"
#include "table/form_workbook.hpp"

namespace campaign {
namespace {

constexpr int kIdWidth = 22, kNameWidth = 28, kUnitWidth = 26, kMarkWidth = 14;

/// Writes the sheets of one form. Documents are Vietnamese, whatever the language of messages.
class FormWriter {
 public:
  FormWriter(const Evaluation& evaluation, const BlankRequest& request, const DueMarks& due)
      : index_(evaluation.index), request_(request), due_(due) {}

  std::string write() const {
    std::vector<FormSheet> sheets;
    for (const auto& group : due_.groups) sheets.push_back(sheet_of(group));
    return form_workbook(sheets, text(tr("How to fill in")), notes(),
                         form_facts(request_.period, due_.round));
  }

 private:
  std::string text(const Message& message) const { return message.text(Language::vietnamese); }
  std::string word(Judgement judgement) const { return text(word_label(word_of(judgement))); }

  static Message kind_title(AppliesTo kind) {
    switch (kind) {
      case AppliesTo::unit:
        return tr("Units");
      case AppliesTo::leader:
        return tr("Leaders");
      case AppliesTo::person:
        break;
    }
    return tr("People");
  }

  FormSheet sheet_of(const DueGroup& group) const {
    FormSheet sheet{.name = text(kind_title(group.kind)),
                    .title = text(sheet_title(request_.period, due_.round))};
    const bool has_units =
        std::any_of(group.subjects.begin(), group.subjects.end(),
                    [&](const Participant& who) { return !unit_of(who).empty(); });
    sheet.columns = {{.head = text(tr("Id")), .width = kIdWidth, .locked = true},
                     {.head = text(tr("Name")), .width = kNameWidth, .locked = true}};
    if (has_units)
      sheet.columns.push_back({.head = text(tr("Unit")), .width = kUnitWidth, .locked = true});
    for (const auto* one : group.criteria) sheet.columns.push_back(column_of(*one, group));
    for (const auto* one : group.adjustments) sheet.columns.push_back(column_of(*one, group));
    for (const auto& who : group.subjects) sheet.rows.push_back(row_of(who));
    return sheet;
  }

  std::vector<std::string> row_of(const Participant& who) const {
    return {who.id().text, who.name(), unit_of(who)};
  }

  /// Of a person; empty for a unit, and for who has none.
  std::string unit_of(const Participant& who) const {
    if (!who.person) return {};
    const auto* unit = unit_on(*who.person, request_.period.last);
    return unit ? index_.name(**unit, request_.period.last) : "";
  }

  /// The title, which import reads; the id where another column has the same title.
  template <class T>
  static std::string head_of(const T& part, const DueGroup& group) {
    int same = 0;
    for (const auto* one : group.criteria) same += one->title == part.title;
    for (const auto* one : group.adjustments) same += one->title == part.title;
    return same > 1 ? part.id->text : part.title;
  }

  FormColumn column_of(const Criterion& one, const DueGroup& group) const {
    FormColumn column{.head = head_of(one, group), .width = kMarkWidth};
    if (!one.maximum || one.when_not_applicable)
      column.choices.push_back(word(Judgement::not_applicable));
    if (one.maximum) {
      column.head += " (" + text(say("at most {}", **one.maximum)) + ")";
      column.most = **one.maximum;
      column.refused = text(say("Points from 0 to {}", **one.maximum));
      return column;
    }
    column.numbers = false;
    column.choices.insert(column.choices.begin(), {word(Judgement::met), word(Judgement::not_met)});
    column.refused = text(tr("Choose one of the list"));
    return column;
  }

  FormColumn column_of(const Adjustment& one, const DueGroup& group) const {
    FormColumn column{.head = head_of(one, group), .width = kMarkWidth, .whole = !one.most};
    column.most = one.most;
    column.refused = text(one.most ? say("Points from {} to {}", *one.points, *one.most)
                                   : tr("How many times, a whole number"));
    return column;
  }

  std::vector<std::string> notes() const {
    std::vector<std::string> lines;
    for (const Message& one :
         {tr("Fill in the pale cells only; ids and names stay as they are."),
          tr("Leave a cell empty where nothing is to be said; do not write 0 for it."),
          say("Then: campaign import scores FILE -p {} --round {}", request_.period.text(),
              std::string(word_of(due_.round)))})
      lines.push_back(text(one));
    for (const auto& one : due_.notes) lines.push_back(text(one));
    return lines;
  }

  const Index& index_;
  const BlankRequest& request_;
  const DueMarks& due_;
};

}  // namespace

std::string sheet_form(const Evaluation& evaluation, const BlankRequest& request,
                       const DueMarks& due) {
  return FormWriter(evaluation, request, due).write();
}

}  // namespace campaign
