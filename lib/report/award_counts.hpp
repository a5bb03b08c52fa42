// Awards counted: by class of subject, class of person, way and money.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <vector>

#include "report/reports.hpp"

namespace campaign::pieces {

struct AwardCounts {
  int64_t total = 0;
  int64_t units = 0;
  int64_t enterprises = 0;  ///< among the units
  int64_t households = 0;
  int64_t people = 0;
  std::map<StatisticalClass, int64_t> classes = {};  ///< of the people
  std::map<Way, int64_t> ways = {};
  int64_t without_way = 0;    ///< awards whose way nobody has written
  int64_t money = 0;          ///< đồng, of those whose prize is known
  int64_t without_money = 0;  ///< awards whose prize nobody can compute
  bool recalled = false;      ///< some of the money rests on law that is not verified
};

/// One award or nomination to be counted.
struct Counted {
  Participant who;
  const AwardForm* form = nullptr;  ///< null: one that no rule pack knows
  AwardFormId form_id = {};
  std::optional<Way> way = {};
  std::optional<int64_t> money = {};
  bool recalled = false;         ///< the money rests on law that is not verified
  const Award* award = nullptr;  ///< null for a nomination
};

/// Awards decided in the period, of subjects that the filters show.
std::vector<Counted> decided_awards(const ReportContext& context);
/// Those of the campaign itself: they decided a nomination or rest on achievements. Decisions are
/// signed after a campaign has ended, so a period that reaches its last day has them as well.
std::vector<Counted> campaign_awards(const ReportContext& context);
/// Nominations without a decision yet, but those withdrawn; money as if decided on the day of the
/// report. Those that lack something are none that can be proposed, and are told as a number.
struct OpenNominations {
  std::vector<Counted> list = {};
  int64_t lacking = 0;
};
OpenNominations open_nominations(const ReportContext& context);

AwardCounts count_awards(const std::vector<Counted>& list);

/// Rows by form, the highest first, those without a rule pack last: id, title, level, and the
/// counts.
Value award_rows(const ReportContext& context, const std::vector<Counted>& list);
/// The awards themselves, by form and day.
Value decision_rows(const ReportContext& context, std::vector<Counted> list);

/// `total`, `units` … `money` as a record; the money is missing when not all of it is known.
Value record_of(const AwardCounts& counts);

/// What the counts do not show, so that nothing is left out without a word: awards without a day,
/// of unknown forms, without way or money, and how many are outside the period and the filters.
Value award_notes(const ReportContext& context, const std::vector<Counted>& counted,
                  std::optional<AwardLevel> level = {});

}  // namespace campaign::pieces
