// The council, its meetings and ballots.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/date.hpp"
#include "base/id.hpp"
#include "base/located.hpp"
#include "base/ratio.hpp"
#include "base/words.hpp"

namespace campaign {

enum class CouncilRole { chair, vice_chair, member, secretary };
template <>
inline constexpr std::array words<CouncilRole> =
    std::to_array<Word<CouncilRole>>({{"chair", CouncilRole::chair},
                                      {"vice-chair", CouncilRole::vice_chair},
                                      {"member", CouncilRole::member},
                                      {"secretary", CouncilRole::secretary}});

struct CouncilMember {
  Located<SubjectId> person;
  Located<CouncilRole> role = {CouncilRole::member};
  std::optional<Located<Date>> from = {};   ///< none: since the council exists
  std::optional<Located<Date>> until = {};  ///< the last day; none: still a member

  Period time() const { return {from ? **from : Date(), until ? **until : kNoEnd}; }
};

/// `more-than 1/2`, `at-least 4/5`: a share of all members, present or not.
struct Majority {
  Ratio share;
  bool strictly_more = false;

  /// The smallest sufficient number of members: 10 of 11 for at least 9/10; never 0.
  int64_t least_of(int64_t members) const;
};

struct Threshold {
  Located<AwardFormId> form;
  Majority majority;
};

struct Council {
  std::optional<Located<std::string>> decision = {};
  std::optional<Located<Date>> date = {};  ///< of that decision
  std::vector<CouncilMember> members = {};
  std::vector<Threshold> thresholds = {};

  /// Who belongs to it on the day: those whose shares a vote of that day counts.
  std::vector<const CouncilMember*> members_on(const Date& day) const;
  bool is_member(const SubjectId& person, const Date& day) const;
};

struct Ballot {
  Located<SubjectId> subject;
  Located<AwardFormId> form;
  std::optional<Located<Period>> covers = {};  ///< as of the nomination; none: any
  Located<int> issued = {};
  Located<int> returned = {};
  Located<int> valid = {};
  Located<int> agree = {};
};

struct Meeting {
  Located<RecordId> id;
  Located<Date> date;
  std::optional<Located<std::string>> place = {};
  std::optional<Located<std::string>> start = {};
  std::optional<Located<std::string>> end = {};
  std::optional<Located<SubjectId>> chair = {};
  std::optional<Located<SubjectId>> secretary = {};
  std::vector<Located<SubjectId>> present = {};
  std::vector<Located<SubjectId>> in_writing = {};
  std::vector<Located<SubjectId>> counters = {};
  std::vector<Ballot> ballots = {};
};

}  // namespace campaign
