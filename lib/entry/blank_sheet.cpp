// A score sheet to be filled in: everybody who is due, with an empty place for each criterion.
#include <algorithm>
#include <map>

#include "base/message.hpp"
#include "base/text.hpp"
#include "entry/blanks.hpp"
#include "entry/yaml_lines.hpp"
#include "model/word_labels.hpp"

namespace campaign {
namespace {

constexpr AppliesTo kKinds[] = {AppliesTo::unit, AppliesTo::leader, AppliesTo::person};

/// Collects the sheet of one period and round.
class SheetWriter {
 public:
  SheetWriter(const Evaluation& evaluation, const BlankRequest& request, Round round,
              Language language)
      : campaign_(evaluation.campaign),
        index_(evaluation.index),
        request_(request),
        sheet_(sheet_period_of(campaign_, request.period).value_or(SheetPeriod{request.period})),
        round_(round),
        language_(language) {
    for (const auto& one : campaign_.sheets)
      if (*one.period == request.period && *one.round == round)
        for (const auto& subject : one.subjects) entered_.emplace(subject.subject->text, &subject);
    blank_.name = request.period.text();
    for (const AppliesTo kind : kKinds) add_kind(kind);
    if (!lines_.empty()) blank_.yaml = head() + lines_;
  }

  Blank blank() && { return std::move(blank_); }

 private:
  std::string text(const Message& message) const { return message.text(language_); }

  std::string head() const {
    return comment_lines(0, text(say("Scores of {}, {}: write each behind its colon",
                                     request_.period, round_name(round_)))) +
           "score-sheets:\n  - period: " + request_.period.text() +
           "\n    round: " + std::string(word_of(round_)) + "\n    scores:\n";
  }

  /// Whether somebody writes a mark for it in this sheet.
  bool is_asked(const Criterion& one) const {
    if (one.group || !sheet_.marks(one) ||
        !one.in_force.contains(plan_day(campaign_, sheet_.period.last)))
      return false;
    if (request_.scored_by) return one.scored_by && **one.scored_by == *request_.scored_by;
    return !one.scored_by;
  }

  bool is_of_unit(const Participant& who) const {
    if (!request_.unit) return true;
    if (who.unit) return who.id() == *request_.unit;
    const auto* unit = unit_on(*who.person, request_.period.last);
    return unit && *unit == *request_.unit;
  }

  /// Whether the subject stands in a sheet of this round, with a mark for any of this or still
  /// without all.
  bool is_there(const Participant& who, const std::vector<const Criterion*>& asked) const {
    const auto is_marked = [&](const SubjectMarks& one) {
      return std::any_of(one.marks.begin(), one.marks.end(), [&](const Mark& mark) {
        return std::any_of(asked.begin(), asked.end(), [&](const Criterion* criterion) {
          return *criterion->id == *mark.criterion;
        });
      });
    };
    const auto range = entered_.equal_range(who.id().text);
    return std::any_of(range.first, range.second, [&](const auto& entry) {
      return entry.second->marks.empty() || is_marked(*entry.second);
    });
  }

  void add_kind(AppliesTo kind) {
    std::vector<const Criterion*> asked;
    for (const auto& one : campaign_.criteria)
      if (one.applies_to == kind && is_asked(one)) asked.push_back(&one);
    if (asked.empty()) return;
    std::string lines;
    for (const auto& who : participants(index_, kind, request_.period))
      if (is_of_unit(who) && !is_there(who, asked)) lines += subject_line(who, asked);
    if (!lines.empty()) lines_ += legend(kind, asked) + lines;
    note_absent(kind);
  }

  std::string subject_line(const Participant& who, const std::vector<const Criterion*>& asked) {
    std::vector<std::string> ids;
    for (const auto* one : asked)
      if (!one->unmarked) ids.push_back(one->id->text);
    ++blank_.subjects;
    blank_.places += ids.size();
    std::string name = who.name();
    if (who.person)
      if (const auto* unit = unit_on(*who.person, request_.period.last))
        name += ", " + index_.name(**unit, request_.period.last);
    return empty_mapping(6, who.id().text, ids, name);
  }

  /// What may stand at each criterion, and the bonuses and penalties that may be added.
  std::string legend(AppliesTo kind, const std::vector<const Criterion*>& asked) const {
    std::string lines = comment_line(6, text(word_label(word_of(kind))) + ":");
    for (const auto* one : asked) lines += comment_line(6, text(criterion_line(*one)));
    if (request_.scored_by) return lines;
    for (const auto* list : {&campaign_.bonuses, &campaign_.penalties})
      for (const auto& one : *list)
        if (one.is_for(kind) && sheet_.marks(one) &&
            one.in_force.contains(plan_day(campaign_, sheet_.period.last)))
          lines += comment_line(6, text(adjustment_line(one)));
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

  void note_absent(AppliesTo kind) {
    for (const auto* one : absent_of(kind)) {
      const auto who = participant(index_, *one->subject);
      if (who && is_of_unit(*who))
        blank_.notes.push_back(say("left out: {}, away, {} {}", who->name(),
                                   word_label(word_of(*one->kind)), *one->period));
    }
  }

  /// The absences of those of the kind who would be due if they were not away.
  std::vector<const Absence*> absent_of(AppliesTo kind) const {
    std::vector<const Absence*> list;
    for (const auto& one : campaign_.absences) {
      auto who = participant(index_, *one.subject);
      const bool is_due = who && one.period->overlaps(request_.period) &&
                          criteria_of(campaign_, *who, request_.period.last) == kind &&
                          belongs(campaign_, *who, request_.period) &&
                          is_scored(index_, *who, request_.period) &&
                          !takes_part(index_, *who, request_.period);
      if (is_due) list.push_back(&one);
    }
    return list;
  }

  const Campaign& campaign_;
  const Index& index_;
  const BlankRequest& request_;
  SheetPeriod sheet_;
  Round round_;
  Language language_;
  std::multimap<std::string_view, const SubjectMarks*> entered_ = {};  ///< in sheets of the round
  std::string lines_ = {};
  Blank blank_ = {};
};

/// The first round that the period has no sheet of; one that no other period has either is not
/// used.
Round next_round(const Campaign& campaign, const Period& period) {
  const auto& sheets = campaign.sheets;
  for (const Round round : {Round::self, Round::appraised}) {
    const bool is_used = sheets.empty() || round == Round::appraised ||
                         std::any_of(sheets.begin(), sheets.end(),
                                     [&](const ScoreSheet& one) { return *one.round == round; });
    const bool is_there = std::any_of(sheets.begin(), sheets.end(), [&](const ScoreSheet& one) {
      return *one.period == period && *one.round >= round;
    });
    if (is_used && !is_there) return round;
  }
  return Round::final;
}

/// A sheet of the period with places that are still empty; null when there is none.
const ScoreSheet* unfilled_sheet(const Campaign& campaign, const Period& period) {
  for (const auto& one : campaign.sheets)
    if (*one.period == period && !one.unread.empty()) return &one;
  return nullptr;
}

}  // namespace

Blank blank::sheet(const Evaluation& evaluation, const BlankRequest& request, Language language) {
  const auto* unfilled = unfilled_sheet(evaluation.campaign, request.period);
  if (unfilled && !request.round && !request.scored_by)
    return {.notes = {say(
                "{} has a sheet that is not filled in yet, {}: fill it in first, or name "
                "a round",
                request.period,
                joined({unfilled->period.span.file->path(), round_name(*unfilled->round)}, ", "))}};
  const Round round = request.round.value_or(
      request.scored_by ? Round::appraised : next_round(evaluation.campaign, request.period));
  auto made = SheetWriter(evaluation, request, round, language).blank();
  made.notes.insert(made.notes.begin(),
                    made.yaml.empty()
                        ? say("nobody is left without a sheet of the {}", round_name(round))
                        : say("round: {}", round_name(round)));
  made.name += "-" + std::string(word_of(round));
  for (const auto* only : {&request.unit, &request.scored_by})
    if (*only) made.name += "-" + (*only)->text;
  return made;
}

}  // namespace campaign
