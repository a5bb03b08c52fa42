// Competition for the places of a form of award, when the deciding authority limits their number.
#pragma once

#include <span>
#include <vector>

#include "award/rule.hpp"

namespace campaign {

struct Competitor {
  const Nomination* nomination;
  Participant who;
  const BallotRecord* vote;  ///< the latest; null without a vote
};

/// Those who share the places: of one year where they are a share, of one block where each has its
/// own.
struct PlacesPool {
  std::optional<int> year = {};
  const UnitBlock* block = nullptr;

  auto operator<=>(const PlacesPool&) const = default;
};
PlacesPool pool_of(const Index& index, const Places& places, const Competitor& one);

/// The nominations of the form for subjects of the class, in file order, except those withdrawn or
/// decided before the vote.
std::vector<Competitor> competitors(const Index& index, const Records& records,
                                    const Campaign& campaign, const Places& places);

/// The position of a nominee among all who were voted on and can be proposed.
struct Contest {
  size_t above = 0;                         ///< number with more votes
  size_t equals = 0;                        ///< with as many votes, including the nominee
  std::span<const Competitor> rivals = {};  ///< they, in file order; kept in Contests
  size_t places = 0;                        ///< for its pool

  bool suffices() const { return above + equals <= places; }
  /// The places left for the equals; 0 when those with more votes take all.
  size_t left() const { return above < places ? places - above : 0; }
};

class Contests;
/// `question.nomination` must be set. Nullopt when places are not limited, or without a vote.
std::optional<Contest> contest_of(const Case& question, const Contests& contests);

/// How many places there are for the pool; a share is of those of the class who hold, or are put
/// forward for, one of the forms of `of` for its year. Without a year the latest of the campaign.
struct PlaceCount {
  int64_t places = 0;
  int64_t base = 0;  ///< of how many a share is
};
PlaceCount count_places(const Index& index, const Records& records, const Places& places,
                        const PlacesPool& pool);

/// Null when the number of places is not limited.
const Places* places_of(const Campaign& campaign, const AwardFormId& form, SubjectClass subject);

}  // namespace campaign
