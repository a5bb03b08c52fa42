// A score sheet to be filled in: everybody who is due, with an empty place for each criterion.
#include "base/message.hpp"
#include "edit/yaml_lines.hpp"
#include "entry/blanks.hpp"
#include "entry/due_marks.hpp"
#include "model/on_day.hpp"
#include "model/word_labels.hpp"

namespace campaign {
namespace {

/// Writes the lines of a sheet.
class SheetWriter {
 public:
  SheetWriter(const Evaluation& evaluation, const BlankRequest& request, Language language)
      : index_(evaluation.index), request_(request), language_(language) {}

  Blank write(const DueMarks& due) {
    Blank blank{.name = due_file_name(request_, due.round), .notes = due.notes};
    std::string lines;
    for (const auto& group : due.groups) {
      lines += legend(group);
      for (const auto& who : group.subjects) lines += subject_line(who, group, blank);
    }
    if (!lines.empty()) blank.yaml = head(due.round) + lines;
    return blank;
  }

 private:
  std::string text(const Message& message) const { return message.text(language_); }

  std::string head(Round round) const {
    return comment_lines(0, text(say("Scores of {}, {}: write each behind its colon",
                                     request_.period, round_name(round)))) +
           "score-sheets:\n  - period: " + request_.period.text() +
           "\n    round: " + std::string(word_of(round)) + "\n    scores:\n";
  }

  std::string subject_line(const Participant& who, const DueGroup& group, Blank& blank) const {
    std::vector<std::string> ids;
    for (const auto* one : group.criteria)
      if (!one->unmarked) ids.push_back(one->id->text);
    ++blank.subjects;
    blank.places += ids.size();
    std::string name = who.name();
    if (who.person)
      if (const auto* unit = unit_on(*who.person, request_.period.last))
        name += ", " + index_.name(**unit, request_.period.last);
    return empty_mapping(6, who.id().text, ids, name);
  }

  /// What may stand at each criterion, and the bonuses and penalties that may be added.
  std::string legend(const DueGroup& group) const {
    std::string lines = comment_line(6, text(word_label(word_of(group.kind))) + ":");
    for (const auto* one : group.criteria) lines += comment_line(6, text(criterion_line(*one)));
    for (const auto* one : group.adjustments) lines += comment_line(6, text(adjustment_line(*one)));
    return lines;
  }

  static Message criterion_line(const Criterion& one) {
    Message what =
        one.maximum ? say("0 to {}", **one.maximum) : Message(std::string("met, not-met"));
    if (one.unmarked) what += ", " + tr("without a mark the maximum");
    if (!one.maximum || one.when_not_applicable) what += std::string(", not-applicable").c_str();
    return Message("  " + one.id->text + " (") + what + "): " + Message(one.title);
  }

  static Message adjustment_line(const Adjustment& one) {
    const Message what =
        one.most ? say("{} to {} points", *one.points, *one.most) : tr("how many times");
    return Message("  + " + one.id->text + " (") + what + "): " + Message(one.title);
  }

  const Index& index_;
  const BlankRequest& request_;
  Language language_;
};

}  // namespace

Blank blank::sheet(const Evaluation& evaluation, const BlankRequest& request, Language language) {
  return SheetWriter(evaluation, request, language).write(due_marks(evaluation, request));
}

}  // namespace campaign
