// Changes as a view: for the screen, for json, and for a report.
#pragma once

#include "change/change.hpp"
#include "change/entry_history.hpp"
#include "model/closed_period.hpp"
#include "system/git_history.hpp"

namespace campaign {

/// With what is compared: `revision`, `report`, `closed` or `data`, the data as it stands.
enum class Since { revision, report, closed, data };
template <>
inline constexpr std::array words<Since> = std::to_array<Word<Since>>({{"revision",
                                                                        Since::revision},
                                                                       {"report", Since::report},
                                                                       {"closed", Since::closed},
                                                                       {"data", Since::data}});

/// `named`: as somebody named the revision, or the file of the report.
Value since_revision(Since kind, const std::string& named, const Revision& revision);
Value since_closed(const ClosedPeriod& closed);
Value since_data();

/// `{period, since, with, changes, elsewhere}`; `with`: the files that were added.
Value change_view(const Changes& changes, const Value& since, const std::vector<std::string>& with);

/// `{id, name, events}`; each event `{commit, day, by, about, changes}`, the oldest first.
Value history_view(const std::string& id, const Message& name, const EntryHistory& history);

}  // namespace campaign
