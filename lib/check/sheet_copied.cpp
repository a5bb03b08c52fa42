// Scores that are all equal to those of an earlier period: of a sheet, or of one unit in it.
#include <algorithm>
#include <set>
#include <unordered_map>

#include "base/message.hpp"
#include "check/check.hpp"
#include "model/on_day.hpp"

namespace campaign {
namespace {

constexpr size_t kFewSubjects = 3;      // so few may be equal by chance
constexpr size_t kFewTellingMarks = 8;  // in a part of a sheet, of those that say something

using Subjects = std::vector<const SubjectMarks*>;

bool same_marks(const SubjectMarks& a, const SubjectMarks& b) {
  return std::equal(a.marks.begin(), a.marks.end(), b.marks.begin(), b.marks.end(),
                    [](const Mark& one, const Mark& other) {
                      return *one.criterion == *other.criterion && *one.given == *other.given;
                    });
}

/// Neither nothing nor everything, which many have in every month.
bool says_something(const CheckContext& context, const Mark& mark) {
  const auto* points = std::get_if<Points>(&*mark.given);
  const auto* criterion = context.evaluation.index.criterion(*mark.criterion);
  return points && criterion && criterion->maximum && *points != Points() &&
         *points != **criterion->maximum;
}

class CopiedSheets {
 public:
  explicit CopiedSheets(const CheckContext& context) : context_(context) {
    for (const auto& sheet : context.evaluation.campaign.sheets)
      for (const auto& one : sheet.subjects)
        by_subject_[one.subject->text].push_back({&sheet, &one});
  }

  void check(const ScoreSheet& sheet) {
    const auto& plan = context_.evaluation.campaign.plan;
    if (plan && !plan->period->overlaps(*sheet.period)) return;  // date-outside-campaign
    Subjects all;
    for (const auto& one : sheet.subjects) all.push_back(&one);
    if (all.size() > kFewSubjects)
      if (const auto* earlier = copied_from(sheet, all)) return report(sheet, *earlier);
    for (const auto& [unit, people] : people_by_unit(sheet))
      if (is_enough(people))
        if (const auto* earlier = copied_from(sheet, people))
          report_unit(sheet, *earlier, *unit, people);
  }

 private:
  struct Entry {
    const ScoreSheet* sheet;
    const SubjectMarks* marks;
  };

  /// The earlier sheet of the round in which all of them have the same marks; null without one.
  const ScoreSheet* copied_from(const ScoreSheet& sheet, const Subjects& subjects) const {
    for (const auto& [earlier, marks] : by_subject_.at(subjects.front()->subject->text)) {
      const auto is_same = [&, &earlier = earlier](const SubjectMarks* one) {
        return has_same(*earlier->period, *sheet.round, *one);
      };
      if (*earlier->round == *sheet.round && earlier->period->last < sheet.period->first &&
          same_marks(*marks, *subjects.front()) &&
          std::all_of(subjects.begin(), subjects.end(), is_same))
        return earlier;
    }
    return nullptr;
  }

  bool has_same(const Period& period, Round round, const SubjectMarks& marks) const {
    const auto& entries = by_subject_.at(marks.subject->text);
    return std::any_of(entries.begin(), entries.end(), [&](const Entry& one) {
      return *one.sheet->period == period && *one.sheet->round == round &&
             same_marks(*one.marks, marks);
    });
  }

  std::vector<std::pair<const Located<SubjectId>*, Subjects>> people_by_unit(
      const ScoreSheet& sheet) const {
    std::vector<std::pair<const Located<SubjectId>*, Subjects>> groups;
    std::unordered_map<std::string_view, size_t> known;
    for (const auto& one : sheet.subjects) {
      const auto* person = context_.evaluation.index.person(*one.subject);
      const auto* unit = person ? unit_on(*person, sheet.period->last) : nullptr;
      if (!unit) continue;
      const auto [at, is_new] = known.emplace((*unit)->text, groups.size());
      if (is_new) groups.push_back({unit, {}});
      groups[at->second].second.push_back(&one);
    }
    return groups;
  }

  bool is_enough(const Subjects& people) const {
    size_t telling = 0;
    for (const auto* one : people)
      for (const auto& mark : one->marks) telling += says_something(context_, mark);
    return people.size() > 1 && telling >= kFewTellingMarks;
  }

  /// Once for all rounds: a copy has all of them.
  void report(const ScoreSheet& sheet, const ScoreSheet& earlier) {
    if (!reported_.emplace(sheet.period.span.file, *sheet.period).second) return;
    context_.diagnostics.add(
        {.check = check_names::sheet_copied,
         .span = sheet.period.span,
         .message = say("every score of {} is the same as for {}", *sheet.period, *earlier.period),
         .record = joined({*sheet.period, round_name(*sheet.round)}, ", "),
         .help =
             say("enter the scores of {}; take the sheet away until they are there", *sheet.period),
         .notes = {{earlier.period.span, tr("the same scores")}}});
  }

  void report_unit(const ScoreSheet& sheet, const ScoreSheet& earlier,
                   const Located<SubjectId>& unit, const Subjects& people) {
    if (!units_.emplace((*unit).text, *sheet.period).second) return;
    const auto name = context_.evaluation.index.name(*unit, sheet.period->last);
    context_.diagnostics.add(
        {.check = check_names::sheet_copied,
         .span = people.front()->subject.span,
         .message =
             say("from here on every score of the {} people of {} for {} is the same as for {}",
                 people.size(), name, *sheet.period, *earlier.period),
         .record = joined({*sheet.period, round_name(*sheet.round)}, ", "),
         .help = say("enter their scores of {}; where they are right, add a waiver", *sheet.period),
         .notes = {{earlier.period.span, tr("the same scores")}},
         .subject = (*unit).text});
  }

  const CheckContext& context_;
  std::unordered_map<std::string_view, std::vector<Entry>> by_subject_ = {};
  std::set<std::pair<const SourceFile*, Period>> reported_ = {};
  std::set<std::pair<std::string, Period>> units_ = {};
};

}  // namespace

void checks::sheet_copied(const CheckContext& context) {
  CopiedSheets copied(context);
  for (const auto& sheet : context.evaluation.campaign.sheets) copied.check(sheet);
}

}  // namespace campaign
