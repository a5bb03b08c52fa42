// Pieces of views that several reports share. Each returns a record or list for the view.
#pragma once

#include <optional>
#include <string>

#include "report/reports.hpp"

namespace campaign::pieces {

/// The record every view begins with: plan, agency, period, provenance.
Value head(const Reporter& reporter);

/// Counts: units, people, achievements, exemplars, sheets handed in of those expected.
Value facts(const Reporter& reporter);

/// The columns of a table by steps: `{period}` each.
Value steps(const Reporter& reporter);
/// True when there is more than one column.
bool several_steps(const Reporter& reporter);

/// Standings of a kind as rows: rank, change, name, unit, a nested total by step, sum, average,
/// total, grade, marks. Empty when the plan has no criteria of this kind or none with points.
Value standings(const Reporter& reporter, AppliesTo kind);

/// Indicators as rows: actual, previous, cumulative, target, share of the target, whether reached.
Value indicators(const Reporter& reporter);

/// Contents of the plan as rows: title, number of achievements, and the achievements themselves.
Value contents(const Reporter& reporter);

/// Achievements of the period as rows, by content of the plan, then by day.
Value achievements(const Reporter& reporter);
Value exemplars(const Reporter& reporter);

/// Rows `{name, period, due}` of what is due by today and not there, by period.
Value not_reported(const Reporter& reporter);

/// What a careful clerk should look at before signing: lists by kind.
Value attention(const Reporter& reporter);

/// Awards decided in the period, counted by form.
Value awards(const Reporter& reporter);

// Small conversions.
template <class T>
Value or_missing(const std::optional<T>& value) {
  return value ? Value(*value) : Value();
}
/// "Văn phòng, Thanh tra Sở"
std::string names(const Reporter& reporter, const std::vector<Located<SubjectId>>& subjects);
/// The name of the unit a person belongs to; missing for units and for leaders without one.
Value unit_name(const Reporter& reporter, const Participant& who);

}  // namespace campaign::pieces
