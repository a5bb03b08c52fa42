// The plan of a campaign: its period, criteria, grades, indicators and issuing agency.
#pragma once

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

#include "base/date.hpp"
#include "base/id.hpp"
#include "base/located.hpp"
#include "base/points.hpp"
#include "base/ratio.hpp"
#include "base/words.hpp"
#include "model/participant.hpp"

namespace campaign {

template <>
inline constexpr std::array words<Step> = std::to_array<Word<Step>>({{"month", Step::month},
                                                                     {"quarter", Step::quarter},
                                                                     {"year", Step::year}});

/// How the totals of periods are combined into the total of a longer one.
enum class Aggregate { average, sum, latest };
template <>
inline constexpr std::array words<Aggregate> = std::to_array<Word<Aggregate>>(
    {{"average", Aggregate::average}, {"sum", Aggregate::sum}, {"latest", Aggregate::latest}});

struct Reporting {
  Step every = Step::month;
  int due_day = 5;  ///< of the month after the period
};

/// The last day on which the sheet of a period is in time; the last of a month that is shorter.
inline Date due_date(const Reporting& reporting, const Period& period) {
  const Date after = period.last.plus_days(1);
  const Date last = Date::last_of_month(after.year, after.month);
  return {after.year, after.month, std::min(std::max(reporting.due_day, 1), last.day)};
}

/// A document that is cited: a decision, a plan, a decree.
struct Citation {
  Located<std::string> kind;
  Located<std::string> number;
  std::optional<Located<Date>> date = {};
  std::optional<Located<std::string>> issuer = {};
  std::optional<Located<std::string>> about = {};
};

struct LinkedCampaign {
  std::string title;
  std::optional<Located<std::string>> document = {};
  std::optional<Located<Date>> date = {};
};

/// Who launched the campaign that the agency takes part in: phạm vi phát động.
enum class LaunchedBy { agency, province, nation };
template <>
inline constexpr std::array words<LaunchedBy> =
    std::to_array<Word<LaunchedBy>>({{"agency", LaunchedBy::agency},
                                     {"province", LaunchedBy::province},
                                     {"nation", LaunchedBy::nation}});

/// Official lists are sorted by the order of units and the position in the unit, or by given name.
enum class ListOrder { unit, name };
template <>
inline constexpr std::array words<ListOrder> =
    std::to_array<Word<ListOrder>>({{"unit", ListOrder::unit}, {"name", ListOrder::name}});

enum class ListFirst { collectives, people };
template <>
inline constexpr std::array words<ListFirst> = std::to_array<Word<ListFirst>>(
    {{"collectives", ListFirst::collectives}, {"people", ListFirst::people}});

struct ListStyle {
  ListOrder order = ListOrder::unit;
  ListFirst first = ListFirst::collectives;
};

enum class AppliesTo { unit, leader, person };
template <>
inline constexpr std::array words<AppliesTo> = std::to_array<Word<AppliesTo>>(
    {{"unit", AppliesTo::unit}, {"leader", AppliesTo::leader}, {"person", AppliesTo::person}});

/// A kind of unit beside those that the program knows: `khoa: Khoa`.
struct NamedUnitKind {
  Located<std::string> id;
  std::string title;
};

struct Plan {
  Located<std::string> id;
  Located<std::string> title;
  std::optional<std::string> theme = {};
  Located<Period> period;
  std::vector<Located<std::string>> rule_packs = {};  ///< each judges in its time
  std::optional<Located<Reporting>> reporting = {};
  Aggregate aggregate = Aggregate::average;
  std::vector<PersonClass> leader_classes = {
      PersonClass::leader};  ///< the classes of `applies-to: leader`
  std::vector<NamedUnitKind> unit_kinds = {};
  std::vector<AppliesTo> ranked_in_blocks = {};  ///< the kinds with places within their block
  std::vector<Located<AwardFormId>> registered_forms = {};  ///< put forward only if registered for
  std::vector<LinkedCampaign> linked = {};
  std::optional<LaunchedBy> launched_by = {};
  std::optional<Located<Date>> nominations_due = {};  ///< the last day for dossiers
  std::optional<Located<Ratio>> direct_share =
      {};                ///< the least share of `direct` people among those nominated
  ListStyle lists = {};  ///< of proposals
};

struct Signer {
  Located<std::string> position;
  Located<std::string> name;
  std::optional<Located<std::string>> on_behalf = {};
};

/// The authority above the agency, for the official statistics.
enum class Under { ministry, province };
template <>
inline constexpr std::array words<Under> =
    std::to_array<Word<Under>>({{"ministry", Under::ministry}, {"province", Under::province}});

struct Agency {
  Located<std::string> name;
  std::optional<Under> under = {};
  std::optional<Located<std::string>> superior = {};
  std::optional<Located<std::string>> symbol = {};
  std::optional<Located<std::string>> place = {};
  std::optional<Signer> signer = {};
  std::optional<std::string> drafted_by = {};
  std::vector<std::string> recipients = {};
};

/// Nội dung thi đua.
struct Content {
  Located<ContentId> id;
  std::string title;
  std::optional<std::string> plan = {};
};

/// What a criterion counts for when it does not apply to a subject.
enum class NotApplicable { full, exclude, zero };
template <>
inline constexpr std::array words<NotApplicable> =
    std::to_array<Word<NotApplicable>>({{"full", NotApplicable::full},
                                        {"exclude", NotApplicable::exclude},
                                        {"zero", NotApplicable::zero}});

enum class EvidenceRule { optional, required };
template <>
inline constexpr std::array words<EvidenceRule> = std::to_array<Word<EvidenceRule>>(
    {{"optional", EvidenceRule::optional}, {"required", EvidenceRule::required}});

/// How much the points of a criterion or a group count in the total above it: `2`, or `30%`.
struct Weight {
  Ratio times = {1};
  std::string written = {};
};

/// `50%` of the maximum, or points.
struct Floor {
  Ratio amount;
  bool is_share = false;
  std::string written = {};

  /// As it is written, in the language of the message.
  Message message() const {
    return is_share ? share_message(amount, written) : message_of(amount.rounded());
  }
  Ratio of(Points maximum) const { return is_share ? amount * Ratio::of(maximum) : amount; }
};

/// What a criterion counts that nobody marked.
enum class Unmarked { maximum };
template <>
inline constexpr std::array words<Unmarked> = std::to_array<Word<Unmarked>>({{"maximum",
                                                                              Unmarked::maximum}});

/// A group or a leaf of the tree of criteria. The tree is a list: parents come before their
/// children.
struct Criterion {
  Located<CriterionId> id;
  std::string title;
  std::optional<std::string> plan = {};
  AppliesTo applies_to = AppliesTo::unit;  ///< inherited from the root
  std::optional<Located<Points>> maximum =
      {};  ///< a leaf without one is qualitative; a group's is a cap
  std::optional<Located<Weight>> weight = {};  ///< none: 1
  std::optional<Located<Floor>> floor = {};
  EvidenceRule evidence = EvidenceRule::optional;
  std::optional<Located<NotApplicable>> when_not_applicable = {};
  std::optional<Unmarked> unmarked = {};    ///< `default`; none: a mark must be there
  std::optional<Located<Step>> every = {};  ///< marked once in so long; none: in each period
  Period in_force = kAlways;                ///< `from`, `until`, within those of its groups
  std::optional<Located<SubjectId>> scored_by =
      {};           ///< the unit that marks it; none: its own sheet
  int parent = -1;  ///< index in the list, -1 for a root
  bool group = false;
};

/// A bonus or a penalty: points for each time, or those of the mark, up to a limit.
struct Adjustment {
  Located<CriterionId> id;
  std::string title;
  std::vector<AppliesTo> applies_to = {};  ///< none: to all
  Located<Points> points = {};             ///< for each time, or the least that a mark gives
  std::optional<Points> most = {};         ///< that a mark gives; none: marks count times
  std::optional<Points> limit = {};
  bool inside_total = true;   ///< false: may carry the total beyond the maximum
  bool disqualifies = false;  ///< a penalty that removes grade and rank
  bool penalty = false;
  std::optional<Located<Step>> every = {};  ///< as of a criterion
  Period in_force = kAlways;                ///< `from`, `until`

  bool is_for(AppliesTo kind) const {
    return applies_to.empty() ||
           std::find(applies_to.begin(), applies_to.end(), kind) != applies_to.end();
  }
};

enum class Better { higher, lower };
template <>
inline constexpr std::array words<Better> = std::to_array<Word<Better>>({{"higher", Better::higher},
                                                                         {"lower", Better::lower}});

/// Chỉ tiêu.
struct Indicator {
  Located<IndicatorId> id;
  std::string title;
  std::optional<std::string> measure = {};
  std::optional<Located<Points>> target = {};
  Better better = Better::higher;
  bool says_better = false;  ///< it is written, not taken for granted
  std::optional<Located<ContentId>> content = {};
  bool sums = false;  ///< periods and units are added up; else units are averaged and the latest
                      ///< period counts
};

}  // namespace campaign
