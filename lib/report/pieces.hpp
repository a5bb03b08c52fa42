// Pieces of views that several reports share. Each returns a record or list for the view.
#pragma once

#include <optional>
#include <string>

#include "report/reports.hpp"

namespace campaign::pieces {

/// The record every view begins with: plan, agency, period, provenance.
Value head(const ReportContext& context);

/// Counts: units, people, achievements, exemplars, sheets handed in of those expected.
Value facts(const ReportContext& context);

/// The period that places and figures are compared with: the one before, when it is in the
/// campaign.
std::optional<Period> period_compared(const ReportContext& context);
/// Whether the campaign has ended, today and in the period asked for.
bool is_over(const ReportContext& context);
/// Adds `scored` and `judged`, each with `units`, `leaders`, `people`: whether the plan gives them
/// points, and whether it has criteria that are only met or not.
void set_kinds(Value& view, const ReportContext& context);

/// The columns of a table by steps: `{period}` each.
Value steps(const ReportContext& context);
/// True when there is more than one column.
bool several_steps(const ReportContext& context);

/// Standings of a kind as rows: rank, change, name, unit, a nested total by step, sum, average,
/// total, grade, marks, how often qualitative criteria were met, achievements. Without points the
/// totals are missing. Empty when the plan has no criteria of this kind.
Value standings(const ReportContext& context, AppliesTo kind);

/// What can be drawn of the units' points: `totals`, whether to set them side by side, and `trend`,
/// the totals of all units by step. Neither when there is too little or too much to see.
Value unit_charts(const Value& units, const Value& steps);

/// Indicators as rows: actual, previous, cumulative where it sums, the result of both that is
/// judged, target, share of the target, whether reached.
Value indicators(const ReportContext& context);

/// Adds `marks`: of each table of units, leaders, people and indicators in the view, which marks it
/// shows.
void set_marks(Value& view);

/// Contents of the plan as rows: title, number of achievements, and the achievements themselves.
Value contents(const ReportContext& context);

/// Achievements of the period as rows, by content of the plan, then by day.
Value achievements(const ReportContext& context);
Value exemplars(const ReportContext& context);

/// What is due by today and not there: rows of a period, with the names of units and of people.
Value not_reported(const ReportContext& context);

/// Score sheets that are there, and those that the period asks for.
std::pair<int64_t, int64_t> count_sheets(const ReportContext& context);

/// What a careful clerk should look at before signing: lists by kind. Of the indicators, those
/// missed.
Value attention(const ReportContext& context, const Value& indicators = {});

// Small conversions.
/// "Văn phòng, Thanh tra Sở"
std::string names(const ReportContext& context, const std::vector<Located<SubjectId>>& subjects);
/// True when somebody else has the same name.
bool has_namesake(const ReportContext& context, const Participant& who);
/// The name of the unit a person belongs to; missing for units and for leaders without one.
Value unit_name(const ReportContext& context, const Participant& who);

}  // namespace campaign::pieces
