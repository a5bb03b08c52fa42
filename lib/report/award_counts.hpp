// Counts of awards by class of subject, class of person, way and money.
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
  int64_t titles = 0;         ///< titles and flags, which are not given by a way
  int64_t without_way = 0;    ///< other awards whose way is not written
  int64_t money = 0;          ///< đồng, of those whose prize is known
  int64_t without_money = 0;  ///< awards whose prize is not known
  bool recalled = false;      ///< some of the money is by law that is not verified
};

/// One award or nomination to be counted.
struct Counted {
  Participant who;
  Date day = {};                    ///< of the decision, whose class of people counts
  const AwardForm* form = nullptr;  ///< null for a form that no rule pack has
  AwardFormId form_id = {};
  std::optional<Way> way = {};
  std::optional<int64_t> money = {};
  bool recalled = false;                       ///< the money is by law that is not verified
  bool paid_instead = false;                   ///< 0, as a higher title of the same time is paid
  const Award* award = nullptr;                ///< null for a nomination
  std::optional<Located<Period>> covers = {};  ///< of a nomination

  bool is_title() const;  ///< a title or flag of emulation
};

/// Awards decided in the period and not revoked, of subjects that the filters show.
std::vector<Counted> decided_awards(const ReportContext& context);
/// Awards of the campaign itself: they decided a nomination or name achievements. Decisions are
/// signed after the end of a campaign, so a period that contains its last day includes them.
std::vector<Counted> campaign_awards(const ReportContext& context);
/// Awards decided in the period; in a report of the whole campaign also those of the campaign that
/// were decided later.
std::vector<Counted> decided_or_campaign_awards(const ReportContext& context);
/// Nominations that are neither decided nor withdrawn; money as if decided on the day of the
/// report. Those that cannot be proposed are only counted, in `lacking`.
struct OpenNominations {
  std::vector<Counted> list = {};
  int64_t lacking = 0;
};
OpenNominations open_nominations(const ReportContext& context);

AwardCounts count_awards(const std::vector<Counted>& list);

/// Rows by form, the highest first, unknown forms last: id, title, level, and the counts.
Value award_rows(const ReportContext& context, const std::vector<Counted>& list);
/// One row for each award, by form and date.
Value decision_rows(const ReportContext& context, std::vector<Counted> list);

/// `total`, `units` … `money` as a record; the money is missing when not all of it is known.
Value record_of(const AwardCounts& counts);

/// Awards that the counts do not show: without a date, revoked, of unknown forms, without way or
/// money; and the number of those outside the period or the filters.
Value award_notes(const ReportContext& context, const std::vector<Counted>& counted,
                  std::optional<AwardLevel> level = {});

}  // namespace campaign::pieces
