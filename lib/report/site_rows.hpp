// The achievements, awards and nominations that a site shows, by whom they are of.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "award/progress.hpp"
#include "report/reports.hpp"

namespace campaign {

/// For the office all that there is; for everybody exemplars, places of units, and awards.
enum class Audience { office, everybody };

/// Rows of views with `subject-id` or `subjects` (`id`, `name`), for links.
class SiteRows {
 public:
  /// `whole`: the whole campaign, up to today.
  SiteRows(const ReportContext& whole, Audience audience);

  /// Whether somebody has an achievement or award that is shown.
  bool know(std::string_view subject) const;
  Value::List achievements_of(std::string_view subject) const;  ///< of a unit also its people's
  Value::List awards_of(std::string_view subject) const;
  Value::List awards_by(const AwardFormId& form) const;
  Value::List nominations_by(const AwardFormId& form) const;
  Value::List exemplars_in(const Period& period) const;
  Value::List awards_in(const Period& period) const;
  const Value::List& awards() const { return awards_; }
  /// Counts by form, the highest first; and the open nominations.
  const Value::List& forms() const { return forms_; }
  const Value::List& nominations() const { return nominations_; }

 private:
  using Places = std::unordered_map<std::string, std::vector<size_t>>;
  void find_achievements(const ReportContext& whole);
  void find_awards(const ReportContext& whole);
  void find_nominations(const ReportContext& whole);

  const Index& index_;
  bool is_public_;
  Value::List achievements_ = {}, awards_ = {}, forms_ = {}, nominations_ = {};
  Places achievements_by_subject_ = {}, awards_by_subject_ = {}, awards_by_form_ = {},
         nominations_by_form_ = {};
};

/// Of a record only what is named; the rest is missing, so that a template cannot show it.
Value only(const Value& record, const std::vector<std::string_view>& keys);
/// The text of an entry; empty where there is none.
std::string text_at(const Value& record, std::string_view key);

}  // namespace campaign
