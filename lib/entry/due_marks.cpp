// Who is due to be marked in a sheet, and on what.
#include "entry/due_marks.hpp"

#include <algorithm>
#include <map>

#include "base/message.hpp"
#include "base/text.hpp"
#include "model/word_labels.hpp"

namespace campaign {
namespace {

/// Collects those of one period and round.
class DueFinder {
 public:
  DueFinder(const Evaluation& evaluation, const BlankRequest& request, Round round)
      : campaign_(evaluation.campaign),
        index_(evaluation.index),
        request_(request),
        sheet_(sheet_period_of(campaign_, request.period).value_or(SheetPeriod{request.period})) {
    due_.round = round;
    for (const auto& one : campaign_.sheets)
      if (*one.period == request.period && *one.round == round)
        for (const auto& subject : one.subjects) entered_.emplace(subject.subject->text, &subject);
    for (const AppliesTo kind : {AppliesTo::unit, AppliesTo::leader, AppliesTo::person})
      add_kind(kind);
  }

  DueMarks due() && { return std::move(due_); }

 private:
  template <class T>
  bool stands(const T& part) const {
    return sheet_.marks(part) && part.in_force.contains(plan_day(campaign_, sheet_.period.last));
  }

  /// Whether somebody writes a mark for it in this sheet.
  bool is_asked(const Criterion& one) const {
    if (one.group || !stands(one)) return false;
    if (request_.scored_by) return one.scored_by && **one.scored_by == *request_.scored_by;
    return !one.scored_by;
  }

  bool is_of_unit(const Participant& who) const {
    if (request_.of_no_unit) return who.person && !unit_on(*who.person, request_.period.last);
    if (!request_.unit) return true;
    if (who.unit) return who.id() == *request_.unit;
    const auto* unit = unit_on(*who.person, request_.period.last);
    return unit && *unit == *request_.unit;
  }

  /// Whether the subject stands in a sheet of this round, with a mark for any of this or still
  /// without all.
  bool is_there(const Participant& who, const DueGroup& group) const {
    const auto is_asked_for = [&](const Mark& mark) {
      const auto names = [&](const auto* part) { return *part->id == *mark.criterion; };
      return group.criteria.empty()
                 ? std::any_of(group.adjustments.begin(), group.adjustments.end(), names)
                 : std::any_of(group.criteria.begin(), group.criteria.end(), names);
    };
    const auto is_marked = [&](const SubjectMarks& one) {
      return std::any_of(one.marks.begin(), one.marks.end(), is_asked_for);
    };
    const auto range = entered_.equal_range(who.id().text);
    return std::any_of(range.first, range.second, [&](const auto& entry) {
      return entry.second->marks.empty() || is_marked(*entry.second);
    });
  }

  void add_kind(AppliesTo kind) {
    DueGroup group{.kind = kind};
    for (const auto& one : campaign_.criteria)
      if (one.applies_to == kind && is_asked(one)) group.criteria.push_back(&one);
    if (!asks_for_scores(campaign_, kind, sheet_)) return;
    for (const auto* list : {&campaign_.bonuses, &campaign_.penalties})
      for (const auto& one : *list)
        if (!request_.scored_by && one.is_for(kind) && stands(one))
          group.adjustments.push_back(&one);
    if (group.criteria.empty() && (!sheet_.every || group.adjustments.empty())) return;
    for (const auto& who : participants(index_, kind, request_.period))
      if (is_of_unit(who) && !is_there(who, group)) group.subjects.push_back(who);
    if (!group.subjects.empty()) due_.groups.push_back(std::move(group));
    note_absent(kind);
  }

  void note_absent(AppliesTo kind) {
    for (const auto* one : absent_of(kind)) {
      const auto who = participant(index_, *one->subject);
      if (who && is_of_unit(*who))
        due_.notes.push_back(say("left out: {}, away, {} {}", who->name(),
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
  std::multimap<std::string_view, const SubjectMarks*> entered_ = {};  ///< in sheets of the round
  DueMarks due_ = {};
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

/// What to say where nobody is due.
Message why_nothing(const Evaluation& evaluation, const BlankRequest& request, Round round) {
  const auto& criteria = evaluation.campaign.criteria;
  const auto marks_it = [&](const Criterion& one) {
    return one.scored_by && **one.scored_by == *request.scored_by;
  };
  if (request.scored_by && std::none_of(criteria.begin(), criteria.end(), marks_it))
    return say("{} marks nothing for others in {}", evaluation.index.name(*request.scored_by),
               request.period);
  return say("nobody is left without a sheet of the {}", round_name(round));
}

}  // namespace

DueMarks due_marks(const Evaluation& evaluation, const BlankRequest& request) {
  const auto* unfilled = unfilled_sheet(evaluation.campaign, request.period);
  if (unfilled && !request.round && !request.scored_by)
    return {.notes = {say(
                "{} has a sheet that is not filled in yet, {}: fill it in first, or name "
                "a round",
                request.period,
                joined({unfilled->period.span.file->path(), round_name(*unfilled->round)}, ", "))}};
  const Round round = request.round.value_or(
      request.scored_by ? Round::appraised : next_round(evaluation.campaign, request.period));
  auto due = DueFinder(evaluation, request, round).due();
  due.notes.insert(due.notes.begin(), due.groups.empty() ? why_nothing(evaluation, request, round)
                                                         : say("round: {}", round_name(round)));
  return due;
}

std::string due_file_name(const BlankRequest& request, Round round) {
  std::string name = request.period.text() + "-" + std::string(word_of(round));
  for (const auto* only : {&request.unit, &request.scored_by})
    if (*only) name += "-" + (*only)->text;
  return request.of_no_unit ? name + "-lanh-dao" : name;
}

}  // namespace campaign
