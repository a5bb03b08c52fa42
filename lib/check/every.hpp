// Iteration shared by checks: over marks, references to subjects, and nominations.
#pragma once

#include <functional>
#include <string>

#include "award/rivals.hpp"
#include "check/check.hpp"

namespace campaign {

/// One mark, with its sheet and subject.
struct MarkPlace {
  const ScoreSheet& sheet;
  const SubjectMarks& subject;
  const Mark& mark;
  Date day;  ///< by whose plan the sheet is judged

  /// The version of the criterion, or of the bonus or penalty, that stands then; null when none.
  const Criterion* criterion(const Index& index) const;
  const Adjustment* adjustment(const Index& index) const;
  /// `Văn phòng, 2021-10, self-score`
  Message record(const Index& index) const;
  /// A diagnostic for this mark, at its value.
  Diagnostic problem(CheckName check, Message message, const Index& index) const;
};

void every_mark(const Campaign& campaign, const std::function<void(const MarkPlace&)>& visit);

/// A reference to a subject; `record` describes the entry that holds it.
struct SubjectPlace {
  std::string_view section;
  const Located<SubjectId>& subject;
  Message record;
};

void every_subject(const Campaign& campaign, const std::function<void(const SubjectPlace&)>& visit);

/// References to people only: heads of units, council members, people at meetings.
void every_person_reference(const Campaign& campaign,
                            const std::function<void(const SubjectPlace&)>& visit);

/// A nomination that is not withdrawn, of a known subject and form.
struct NominationPlace {
  const Nomination& nomination;
  Participant who;
  const Statute& law;  ///< that judges it
  const AwardForm& form;
  const BallotRecord* vote;  ///< the latest; null when there is none
  const Award* award;        ///< the resulting award; null while undecided
  Date today;

  /// Submitted or decided.
  bool has_left() const { return nomination.submitted || award; }
  Date day() const;  ///< of submission or decision, else today
  /// A diagnostic for this nomination, at a span in it.
  Diagnostic problem(CheckName check, Span span, Message message) const;
};

/// On a day before the campaign, which is a slip: what follows from the vote is not judged.
bool is_voted_before_campaign(const CheckContext& context, const NominationPlace& place);

void every_nomination(const CheckContext& context,
                      const std::function<void(const NominationPlace&)>& visit);

/// The problem of a record of these subjects: a waiver for any of them covers it.
Diagnostic about(Diagnostic problem, const std::vector<Located<SubjectId>>& subjects);

/// `Văn phòng, Trực chốt kiểm soát`: subjects and title.
std::string record_of(const Achievement& achievement, const Index& index);

/// The kind of criteria that a subject is scored by on a day; nullopt for an unknown id.
std::optional<AppliesTo> kind_of(const CheckContext& context, const SubjectId& id, const Date& day);

}  // namespace campaign
