// Pieces that the data says of several kinds of things.
#pragma once

#include <functional>
#include <optional>
#include <string>

#include "things.hpp"

namespace campaign::tell {

using Wanted = std::function<bool(const Achievement&)>;

/// Achievements as rows: id, date, who, title.
Value achievements(const Telling& telling, const Wanted& wanted);
/// Total, grade and place by reporting period, then in the whole campaign.
Value standings(const Telling& telling, const SubjectId& subject, AppliesTo kind);
/// Where else a unit or person is named: awards, the council, waivers and others.
Value mentions(const Campaign& campaign, const SubjectId& subject);
/// A day, or a period.
Value when(const Period& period);

bool names_subject(const std::vector<Located<SubjectId>>& subjects, const SubjectId& subject);

template <class T>
Value or_missing(const std::optional<T>& value) {
  return value ? Value(*value) : Value();
}
template <class T>
Value or_missing(const std::optional<Located<T>>& value) {
  return value ? Value(**value) : Value();
}
template <class Enum>
Value word_or_missing(const std::optional<Enum>& value) {
  return value ? Value(word_of(*value)) : Value();
}
template <class Kind>
Value id_or_missing(const std::optional<Located<Id<Kind>>>& id) {
  return id ? Value((*id)->text) : Value();
}

}  // namespace campaign::tell
