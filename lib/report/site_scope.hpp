// What a site of the campaign shows, and at which address: its periods, units, people and forms.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "report/site_rows.hpp"

namespace campaign {

/// The addresses of pages, from the front page.
namespace address {
inline constexpr std::string_view front = "index.html";
inline constexpr std::string_view periods = "ky/index.html";
inline constexpr std::string_view units = "don-vi/index.html";
inline constexpr std::string_view people = "ca-nhan/index.html";
inline constexpr std::string_view people_by_unit = "ca-nhan/theo-don-vi.html";
inline constexpr std::string_view awards = "khen-thuong/index.html";
}  // namespace address

/// `ca-nhan/le-thi-my.html`: a name of a file that every system takes, for each id another.
std::string address_in(std::string_view folder, std::string_view id);

class SiteScope {
 public:
  /// `query`: today and the state of the data.
  SiteScope(const Evaluation& evaluation, Query query, Audience audience);
  SiteScope(const SiteScope&) = delete;  // contexts point into it

  bool is_public() const { return is_public_; }
  const Evaluation& evaluation() const { return evaluation_; }
  const Date& today() const { return query_.today; }

  /// The reporting periods, oldest first: those that have begun, for everybody that have ended.
  const std::vector<Period>& periods() const { return periods_; }
  const Period& whole() const { return *evaluation_.campaign.plan->period; }
  /// Whether the whole campaign has a page: for everybody when it is over.
  bool shows_whole() const;
  /// The last one that has ended, else the last; null when there is none.
  const Period* latest() const;
  /// Units in official order, people by name, forms of award from the highest.
  const std::vector<const Unit*>& units() const { return units_; }
  const std::vector<const Person*>& people() const { return people_; }
  const std::vector<AwardFormId>& forms() const { return forms_; }
  /// Of the people those who are in the unit now, by name.
  std::vector<const Person*> people_in(const Unit& unit) const;
  const SiteRows& rows() const { return *rows_; }

  /// A period, or the whole campaign, as a report of it sees it.
  const ReportContext& context(const Period& period) const { return contexts_.at(period); }
  /// The record that the view of a page begins with.
  Value page(std::string_view address, const Period& period) const;

  std::string address_of(const Period& period, bool by_name = false) const;
  Value address_of(const SubjectId& id) const;    ///< missing for who has no page
  Value address_of(const AwardFormId& id) const;  ///< likewise
  /// The rows with `page` and `form-page`, also of their `subjects`.
  Value::List linked(Value::List rows) const;
  /// Among the people that are shown, by name.
  size_t place_by_name(std::string_view id) const;

 private:
  void find_periods();
  void find_subjects();
  void find_forms();
  bool shows(const Participant& who) const;

  const Evaluation& evaluation_;
  Query query_;
  bool is_public_;
  std::vector<Period> periods_ = {};
  std::map<Period, Query> queries_ = {};
  std::map<Period, ReportContext> contexts_ = {};
  std::map<Period, Value> heads_ = {};
  std::optional<SiteRows> rows_ = {};
  std::vector<const Unit*> units_ = {};
  std::vector<const Person*> people_ = {};
  std::vector<AwardFormId> forms_ = {};
  std::unordered_map<std::string_view, std::vector<const Person*>> by_unit_ = {};
  std::unordered_map<std::string_view, std::string> pages_ = {};  ///< of subjects
  std::unordered_map<std::string_view, size_t> by_name_ = {};
};

}  // namespace campaign
