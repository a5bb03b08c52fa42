// Parts of views that several reports share. Each returns a record or list for the view.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "report/reports.hpp"

namespace campaign::pieces {

/// The record every view begins with: plan, agency, period, provenance.
Value head(const ReportContext& context);
/// Likewise, of what closing a period does not settle: awards, money, prospects.
Value head_of_decisions(const ReportContext& context);

/// Counts: units, people, achievements, exemplars, score sheets received and expected.
Value facts(const ReportContext& context);
/// What a document is about, as it follows its issuer: `về việc tổ chức phong trào thi đua`.
Value subject_matter(const Citation& citation);

/// The period before, with which ranks and figures are compared; nullopt outside the campaign.
std::optional<Period> period_compared(const ReportContext& context);
/// True when the campaign ended before today and within the period of the query.
bool is_over(const ReportContext& context);
/// Adds `scored` and `judged`, each with `units`, `leaders`, `people`: whether the plan has
/// criteria with points, and qualitative criteria, for them.
void set_kinds(Value& view, const ReportContext& context);

/// Adds the columns of a table by time: `steps`, a `{period}` each; `several`, there is more than
/// one; `merged`, one is of several reporting periods; `by-quarter` and `by-year`, beside them
/// stands what is marked once in so long.
void set_columns(Value& view, const ReportContext& context);

/// Standings of a kind as rows: rank, change, name, unit, a nested total by step, sum, average,
/// total, grade, marks, how often qualitative criteria were met, achievements. Without points the
/// totals are missing. Empty when the plan has no criteria of this kind. `most`: rows at the top.
Value standings(const ReportContext& context, AppliesTo kind, size_t most = SIZE_MAX);

/// Charts of the units' points: `totals`, whether to draw them as bars, and `trend`, the totals of
/// all units by step. Neither when there are too few or too many to be readable.
Value unit_charts(const Value& units, const Value& steps);

/// Indicators as rows: actual, previous, cumulative (of sums), result (the one of actual and
/// cumulative that is judged), target, share of the target, whether reached.
Value indicators(const ReportContext& context);

/// Adds `marks`: which marks each table (units, leaders, people, indicators) of the view shows.
void set_marks(Value& view);

/// Contents of the plan as rows: title, number of achievements, and the achievements themselves.
Value contents(const ReportContext& context);

/// Achievements of the period as rows, by content of the plan, then by day.
Value achievements(const ReportContext& context);
Value exemplars(const ReportContext& context);

/// Who is away in the period: name, why, when.
Value absent(const ReportContext& context);
/// Missing score sheets that are due today: rows by period, with the names of units and people.
Value not_reported(const ReportContext& context);

/// The number of score sheets received and expected in the period.
/// Missing when there are none, so that a template leaves out what it says of them.
Value count_if_any(int64_t count);
std::pair<int64_t, int64_t> count_sheets(const ReportContext& context);

/// What to review before signing: lists by kind, with `missed` and `unreported` of the indicators.
/// For each grade with a quota: its places, who has the points, and who has the grade.
Value quotas(const ReportContext& context);

Value attention(const ReportContext& context, const Value& indicators = {});

/// "Văn phòng, Nguyễn Văn An (Thanh tra Sở)": of several, who has a namesake stands with the unit.
std::string names(const ReportContext& context, const std::vector<Located<SubjectId>>& subjects);
/// True when another person has the same name.
bool has_namesake(const ReportContext& context, const Participant& who);
/// The name of the unit of a person; missing for units and for people without one.
Value unit_name(const ReportContext& context, const Participant& who);

}  // namespace campaign::pieces
