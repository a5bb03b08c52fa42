// Walking over what checks look at again and again: every mark, every place that names a subject.
#pragma once

#include <functional>
#include <string>

#include "award/rivals.hpp"
#include "check/check.hpp"

namespace campaign {

/// One mark with the sheet and subject it stands in.
struct MarkPlace {
  const ScoreSheet& sheet;
  const SubjectMarks& subject;
  const Mark& mark;

  /// `Văn phòng, 2021-10, self-score`
  Message record(const Index& index) const;
  /// A problem about this mark, at its value.
  Diagnostic problem(CheckName check, Message message, const Index& index) const;
};

void every_mark(const Campaign& campaign, const std::function<void(const MarkPlace&)>& visit);

/// A place in the data that names a subject; `record` is in people's words.
struct SubjectPlace {
  const Located<SubjectId>& subject;
  Message record;
};

void every_subject(const Campaign& campaign, const std::function<void(const SubjectPlace&)>& visit);

/// A person named as such: heads, members of the council, those at a meeting.
void every_person_reference(const Campaign& campaign,
                            const std::function<void(const SubjectPlace&)>& visit);

/// A nomination that is not withdrawn, of a known subject and form.
struct NominationPlace {
  const Nomination& nomination;
  Participant who;
  const AwardForm& form;
  const BallotRecord* vote;  ///< the latest; null when nobody has voted
  const Award* award;        ///< that came of it; null while it is open
  Date today;

  /// Sent to who decides, or decided.
  bool has_left() const { return nomination.submitted || award; }
  Date day() const;  ///< the day it was sent or decided, else today
  /// A problem about this nomination, at a place in it.
  Diagnostic problem(CheckName check, Span span, Message message) const;
};

void every_nomination(const CheckContext& context,
                      const std::function<void(const NominationPlace&)>& visit);

/// `Văn phòng, Trực chốt kiểm soát`: who and what.
std::string record_of(const Achievement& achievement, const Index& index);

/// The kind of subject that an id is scored as; nothing for an unknown id.
std::optional<AppliesTo> kind_of(const CheckContext& context, const SubjectId& id);

}  // namespace campaign
