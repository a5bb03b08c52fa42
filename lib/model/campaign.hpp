// The data of all files of a campaign, merged: plain lists, in file order.
#pragma once

#include <string>
#include <vector>

#include "model/achievement.hpp"
#include "model/award.hpp"
#include "model/certificate.hpp"
#include "model/closed_period.hpp"
#include "model/council.hpp"
#include "model/fund.hpp"
#include "model/participant.hpp"
#include "model/plan.hpp"
#include "model/quota.hpp"
#include "model/rule_pack.hpp"
#include "model/run.hpp"
#include "model/score.hpp"
#include "model/unread.hpp"

namespace campaign {

/// An approved exception: problems of one check about one subject, accepted for a limited time.
struct Waiver {
  Located<std::string> check;
  Located<SubjectId> subject;
  std::string reason = {};
  std::optional<std::string> approved_by = {};
  Located<Date> until = {};  ///< the last day whose records it covers
};

struct Campaign {
  std::optional<Plan> plan;
  std::optional<Agency> agency;
  std::vector<Citation> basis;
  std::vector<Content> contents;
  std::vector<Criterion> criteria;  ///< the tree as a list, see Criterion
  std::vector<Adjustment> bonuses;
  std::vector<Adjustment> penalties;
  std::vector<Grade> grades;  ///< as written; the best first
  std::vector<Located<std::string>> tie_break;
  std::vector<Indicator> indicators;
  std::vector<Located<AwardFormId>> award_forms;

  std::vector<Unit> units;
  std::vector<UnitBlock> blocks;  ///< of units, in the order of lists
  std::vector<Person> people;
  std::vector<Absence> absences;

  std::vector<ScoreSheet> sheets;
  std::vector<Achievement> achievements;
  std::vector<FigureSheet> figures;
  std::vector<Initiative> initiatives;
  std::vector<YearRating> ratings;
  std::vector<Award> awards;
  std::vector<Conduct> conduct;
  std::vector<Registration> registrations;
  std::optional<Council> council;
  std::vector<Nomination> nominations;
  std::vector<Places> places;
  std::vector<FundSource> fund;
  std::vector<Spending> spending;
  std::vector<Meeting> meetings;
  std::vector<CertificateStock> certificates;
  std::vector<Run> runs;
  std::vector<Waiver> waivers;
  std::vector<ClosedPeriod> closed_periods;
  std::vector<RulePack> rule_packs;  ///< the campaign's own, then the built-in ones it refers to

  std::vector<std::string> pack_ids;  ///< of all packs that the plan could name, for suggestions
  std::vector<const SourceFile*> sources;  ///< every file read, by path
  std::vector<Span> comments;              ///< in the order of the sources
  Unread unread;
};

/// Null when neither the campaign nor the program has it.
inline const RulePack* find_rule_pack(const Campaign& campaign, std::string_view id) {
  for (const auto& pack : campaign.rule_packs)
    if (*pack.id == id) return &pack;
  return nullptr;
}

/// By what versions of a criterion are compared: how much a point of this one counts in the total,
/// by its weight and those of its groups; 1 for a criterion that never changes.
Ratio weight_of_version(const Campaign& campaign, const Criterion& criterion);

/// The version that stands on a day, else any; null when the plan has none of the id.
const Grade* find_grade(const Campaign& campaign, std::string_view id, const Date& day);

}  // namespace campaign
