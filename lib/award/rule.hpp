// One rule of the law: what it is asked about, and what it answers.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "award/parameters.hpp"
#include "award/records.hpp"
#include "base/diagnostic.hpp"
#include "base/registry.hpp"
#include "score/standing.hpp"

namespace campaign {

class Statute;

/// One subject, for one form of award.
struct Case {
  const Statute& statute;
  const Records& records;
  const Scores& scores;
  Participant who;
  const AwardForm& form;
  std::optional<Way> way = {};
  std::vector<const Achievement*> achievements = {};  ///< what the award would rest on
  std::vector<const Achievement*> without_way = {};   ///< that would too, if it were their way
  Date as_of = {};                                    ///< the day that is judged
  Date until = {};  ///< the last day on which nothing may speak against it; not before as_of
  const Nomination* nomination = nullptr;  ///< none: nobody has put the subject forward
  const Award* decided = nullptr;          ///< set when an award is looked at
  const Award* base = nullptr;             ///< the award held that the standard builds on

  /// Held on the day that is judged, and not taken back since.
  bool holds(const Award& award) const {
    return is_held(award, as_of) && !is_revoked(award, until);
  }
  const SubjectRecords& record() const { return records.of(who.id()); }
  const Campaign& campaign() const { return scores.campaign(); }
  const Index& index() const { return scores.index(); }
};

/// How a condition came out, from good to bad.
enum class Ruling {
  holds,
  council,  ///< no data can say; the council has to find it
  unknown,  ///< the data that would say is not there
  fails,
};
template <>
inline constexpr std::array words<Ruling> =
    std::to_array<Word<Ruling>>({{"holds", Ruling::holds},
                                 {"council", Ruling::council},
                                 {"unknown", Ruling::unknown},
                                 {"fails", Ruling::fails}});

/// As many as no subject ever makes up for: another standard has to serve.
inline constexpr int kNoWay = 1000;

struct Finding {
  Ruling ruling = Ruling::holds;
  Message what = {};            ///< `reaches the province; at least a field is asked`
  Message missing = {};         ///< the shortest way to make it hold
  std::vector<Note> data = {};  ///< the lines that decided it, the weightiest first
  bool recalled = false;        ///< it rests on a number of the law that nobody has verified
  int steps = 1;  ///< how far it is from holding: years, initiatives, awards … missing
};

/// A rule with its parameters read.
struct Requirement {
  std::function<Finding(const Case&)> judge;
  std::vector<AwardFormId> bases = {};  ///< forms of which the subject must hold one first
};

/// The entries of `rules.def`: each reads what a pack gives the rule.
struct RuleEntry {
  CheckName check;
  const char* summary;  ///< to be translated
  Requirement (*make)(Parameters& given);
};
const RuleEntry* find_rule(std::string_view name);
const std::vector<RuleEntry>& rule_entries();

/// The class under which a subject is rewarded.
SubjectClass class_of(const Participant& who);

namespace rules {
#define ENTRY(name, severity, summary, why, mend, wrong, right) Requirement name(Parameters&);
#define MATTER(name, summary) Requirement name(Parameters&);
#include "award/rules.def"
}  // namespace rules

}  // namespace campaign
