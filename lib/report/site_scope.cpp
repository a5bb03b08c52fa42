// What a site of the campaign shows, and at which address: its periods, units, people and forms.
#include "report/site_scope.hpp"

#include <algorithm>
#include <set>

#include "base/collation.hpp"
#include "base/sha256.hpp"
#include "model/on_day.hpp"
#include "report/pieces.hpp"

namespace campaign {
namespace {

/// Longer names of files are cut: some file systems take no more than 255 bytes.
constexpr size_t kLongestName = 100;

/// Names that Windows keeps for devices, and the list of a folder.
bool is_reserved(std::string_view id) {
  static const std::set<std::string_view> names = {"index", "theo-don-vi", "aux",
                                                   "con",   "nul",         "prn"};
  const auto stem = id.substr(0, id.find('.'));
  const bool is_port = stem.size() == 4 && (stem.starts_with("com") || stem.starts_with("lpt")) &&
                       stem.back() >= '0' && stem.back() <= '9';
  return is_port || names.contains(stem);
}

/// The section of the navigation that a page belongs to, by its folder.
Choice section_of(std::string_view address) {
  static const std::map<std::string_view, std::string_view> sections = {
      {"ky", "periods"}, {"don-vi", "units"}, {"ca-nhan", "people"}, {"khen-thuong", "awards"}};
  const auto found = sections.find(address.substr(0, address.find('/')));
  return {found == sections.end() ? "front" : found->second,
          {"front", "periods", "units", "people", "awards"}};
}

}  // namespace

std::string address_in(std::string_view folder, std::string_view id) {
  std::string name(id);
  // A line below is in no id, so neither name is that of another.
  if (id.size() > kLongestName)
    name = name.substr(0, kLongestName) + "_" + hexadecimal(sha256(id)).substr(0, 12);
  else if (is_reserved(id))
    name += "_";
  return std::string(folder) + "/" + name + ".html";
}

SiteScope::SiteScope(const Evaluation& evaluation, Query query, Audience audience)
    : evaluation_(evaluation),
      query_(std::move(query)),
      is_public_(audience == Audience::everybody) {
  find_periods();
  rows_.emplace(context(whole()), audience);
  find_subjects();
  find_forms();
}

void SiteScope::find_periods() {
  for (const auto& one : reporting_periods(evaluation_.campaign, whole()))
    if (is_public_ ? one.last < today() : one.first <= today()) periods_.push_back(one);
  auto shown = periods_;
  shown.push_back(whole());
  for (const auto& period : shown) {
    auto& query = queries_.emplace(period, query_).first->second;
    query.period = period;
    ReportContext context{evaluation_, query};
    if (period == whole()) context.day = std::min(today(), period.last);
    const auto& kept = contexts_.emplace(period, std::move(context)).first->second;
    heads_.emplace(period, pieces::head(kept));
  }
}

const Period* SiteScope::latest() const {
  const Period* found = periods_.empty() ? nullptr : &periods_.back();
  for (const auto& one : periods_)
    if (one.last < today()) found = &one;
  return found;
}

/// Everybody sees who has an exemplar or an award, and the units that have a place.
bool SiteScope::shows(const Participant& who) const {
  if (!is_public_ || rows_->know(who.id().text)) return true;
  return who.unit && std::any_of(periods_.begin(), periods_.end(), [&](const Period& period) {
           return evaluation_.scores.standing(who, period) != nullptr;
         });
}

void SiteScope::find_subjects() {
  const Date day = context(whole()).day;
  for (const auto& unit : evaluation_.campaign.units)
    if (shows({.unit = &unit})) units_.push_back(&unit);
  std::stable_sort(units_.begin(), units_.end(), [&](const Unit* a, const Unit* b) {
    return order_on(*a, day) < order_on(*b, day);
  });
  std::vector<std::pair<std::string, const Person*>> people;
  for (const auto& one : evaluation_.campaign.people)
    if (shows({.person = &one}))
      people.emplace_back(name_sort_key(*one.name, given_name(one)), &one);
  std::stable_sort(people.begin(), people.end(),
                   [](const auto& a, const auto& b) { return a.first < b.first; });
  for (const auto& [key, person] : people) {
    by_name_.emplace(person->id->text, by_name_.size());
    people_.push_back(person);
    pages_.emplace(person->id->text, address_in("ca-nhan", person->id->text));
    if (const auto* unit = unit_on(*person, day)) by_unit_[(*unit)->text].push_back(person);
  }
  for (const auto* unit : units_)
    pages_.emplace(unit->id->text, address_in("don-vi", unit->id->text));
}

std::vector<const Person*> SiteScope::people_in(const Unit& unit) const {
  const auto found = by_unit_.find(unit.id->text);
  return found == by_unit_.end() ? std::vector<const Person*>() : found->second;
}

void SiteScope::find_forms() {
  std::set<std::pair<size_t, std::string>> found;
  const auto add = [&](const std::string& id) {
    found.emplace(evaluation_.laws.rank(AwardFormId{id}), id);
  };
  for (const auto* rows : {&rows_->awards(), &rows_->nominations()})
    for (const auto& row : *rows) add(text_at(row, "form"));
  if (!is_public_)
    for (const auto& id : evaluation_.campaign.award_forms) add(id->text);
  for (const auto& [rank, id] : found) forms_.push_back({id});
}

Value SiteScope::page(std::string_view address, const Period& period) const {
  Value view = heads_.at(period);
  view.set("public", is_public_);
  view.set("root", address.find('/') == address.npos ? "" : "../");
  view.set("at", section_of(address));
  view.set("has-people", !people_.empty());
  return view;
}

std::string SiteScope::address_of(const Period& period, bool by_name) const {
  const auto name = period == whole() ? std::string("ca-phong-trao") : period.text();
  return address_in("ky", name + (by_name ? "-theo-ten" : ""));
}

Value SiteScope::address_of(const SubjectId& id) const {
  const auto who = participant(evaluation_.index, id);
  const auto found = who ? pages_.find(who->id().text) : pages_.end();
  return found == pages_.end() ? Value() : Value(found->second);
}

Value SiteScope::address_of(const AwardFormId& id) const {
  const bool known = std::find(forms_.begin(), forms_.end(), id) != forms_.end();
  return known ? Value(address_in("khen-thuong", id.text)) : Value();
}

Value::List SiteScope::linked(Value::List rows) const {
  for (auto& row : rows) {
    if (const auto id = text_at(row, "subject-id"); !id.empty())
      row.set("page", address_of(SubjectId{id}));
    if (const auto form = text_at(row, "form"); !form.empty())
      row.set("form-page", address_of(AwardFormId{form}));
    const auto* subjects = row.find("subjects");
    if (!subjects) continue;
    Value::List list = *subjects->get<Value::List>();
    for (auto& one : list) one.set("page", address_of(SubjectId{text_at(one, "id")}));
    row.set("subjects", std::move(list));
  }
  return rows;
}

bool SiteScope::shows_whole() const { return !is_public_ || whole().last < today(); }

size_t SiteScope::place_by_name(std::string_view id) const {
  const auto found = by_name_.find(id);
  return found == by_name_.end() ? by_name_.size() : found->second;
}

}  // namespace campaign
