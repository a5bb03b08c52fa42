// Who competes for limited places and shares: counted once for each form, law and day.
#pragma once

#include <map>
#include <mutex>
#include <set>

#include "award/places.hpp"

namespace campaign {

/// Those who share places, were voted on and can be proposed.
struct Contestants {
  PlaceCount count = {};
  std::map<int, std::vector<Competitor>> by_votes = {};  ///< each list in file order
  std::set<const Nomination*> others = {};               ///< voted on, and cannot be proposed
};

/// How many subjects hold a title of a year, and how many more are put forward.
struct TitleNumbers {
  int64_t held = 0;
  int64_t proposed = 0;
  std::map<int, int64_t> by_votes = {};  ///< the nominations of those put forward, by votes
};

/// Computes and keeps them; thread-safe. The campaign's records must outlive it, and the laws; what
/// is assumed of the future is computed anew for each question.
class Contests {
 public:
  /// Those of the places, by the law and scores of the question, until its day.
  const Contestants& of(const Case& question, const Places& places, const PlacesPool& pool) const;
  /// Of all subjects, by the law of the question and on its day.
  const TitleNumbers& titles(const Case& question, const std::vector<Located<AwardFormId>>& forms,
                             int year) const;

 private:
  struct Key {
    const Places* places;
    const Statute* statute;
    const Scores* scores;
    Date until;
    auto operator<=>(const Key&) const = default;
  };
  struct TitleKey {
    const Statute* statute;
    Date as_of, until;
    int year, judged_year;
    std::vector<std::string> forms;
    auto operator<=>(const TitleKey&) const = default;
  };
  struct Pools {
    std::once_flag once = {};
    std::map<PlacesPool, Contestants> by_pool = {};
  };
  mutable std::mutex finding_;
  mutable std::map<Key, Pools> known_;
  mutable std::map<TitleKey, TitleNumbers> titles_;
};

}  // namespace campaign
