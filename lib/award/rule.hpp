// The rules of the law: the case that a rule judges, and its finding.
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

class Laws;
class Statute;

/// One subject, judged for one form of award.
struct Case {
  const Laws& laws;
  const Statute& statute;  ///< the one that judges
  const Records& records;
  const Scores& scores;
  Participant who;
  const AwardForm& form;
  std::optional<Way> way = {};
  std::vector<const Achievement*> achievements = {};  ///< what the award would be based on
  std::vector<const Achievement*> without_way = {};   ///< would count if they had a fitting way
  std::optional<int> year = {};  ///< for which it is given, as a title is; none: the latest rated
  Date as_of = {};               ///< the judged day
  Date until = {};               ///< conduct and revocations up to this day count; not before as_of
  const Nomination* nomination = nullptr;  ///< null: judged without a nomination
  const Award* decided = nullptr;          ///< set when an award is checked
  const Award* base = nullptr;  ///< the held award on which the standard builds; null: the nearest
  std::optional<int> row_from = {};  ///< the first year of a row that leaves out years after it

  /// Held on the judged day, and not revoked until `until`.
  bool holds(const Award& award) const {
    return is_held(award, as_of) && !is_revoked(award, until);
  }
  const SubjectRecords& record() const { return records.of(who.id()); }
  const Campaign& campaign() const { return scores.campaign(); }
  const Index& index() const { return scores.index(); }
};

/// The result of a condition, from best to worst.
enum class Ruling {
  holds,
  council,  ///< cannot follow from data; the council has to find it
  unknown,  ///< the data for it is missing
  fails,
};
template <>
inline constexpr std::array words<Ruling> =
    std::to_array<Word<Ruling>>({{"holds", Ruling::holds},
                                 {"council", Ruling::council},
                                 {"unknown", Ruling::unknown},
                                 {"fails", Ruling::fails}});

/// A value of `Finding::steps` for conditions that the subject can never meet.
inline constexpr int kNoWay = 1000;

struct Finding {
  Ruling ruling = Ruling::holds;
  Message what = {};            ///< `reaches the province; at least a field is asked`
  Message missing = {};         ///< the least change that makes it hold
  Message matter = {};          ///< what the council has to find, in the words of the pack
  std::vector<Note> data = {};  ///< the lines that decided it, the most important first
  std::vector<const Initiative*> initiatives = {};  ///< that count, and serve no other award
  bool recalled = false;                            ///< by a number of the law that is not verified
  bool provisional = false;  ///< by scores of which some are self-scores only
  int steps = 1;             ///< how far it is from holding: years, initiatives, awards … missing
};

/// A rule with its parameters applied.
struct Requirement {
  std::function<Finding(const Case&)> judge;
  std::vector<AwardFormId> bases = {};       ///< forms, one of which the subject must already hold
  std::vector<Way> base_ways = {};           ///< for which it must have been given; none: any
  std::vector<AwardFormId> judged_too = {};  ///< forms whose standards it judges
  /// Of a row that may begin later: its first year when it leaves out years after the base award.
  /// What else the standard asks is counted from then on.
  std::function<std::optional<int>(const Case&)> row_from = {};
};

/// An entry of `rules.def`; `make` reads the parameters.
struct RuleEntry {
  CheckName check;
  const char* summary;  ///< English, for tr
  Requirement (*make)(Parameters& given);
};
const RuleEntry* find_rule(std::string_view name);
const std::vector<RuleEntry>& rule_entries();

/// The class of subject for standards and prizes.
SubjectClass class_of(const Participant& who);

namespace rules {
#define ENTRY(name, severity, summary, why, mend, wrong, right) Requirement name(Parameters&);
#define MATTER(name, summary) Requirement name(Parameters&);
#include "award/rules.def"
}  // namespace rules

}  // namespace campaign
