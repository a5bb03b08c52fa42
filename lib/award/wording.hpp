// The words in which findings and verdicts name levels, ratings and the law.
#pragma once

#include <string>

#include "award/statute.hpp"
#include "model/award.hpp"
#include "model/council.hpp"
#include "model/rule_pack.hpp"

namespace campaign {

const char* reach_words(Reach reach);                                  ///< "the whole province"
const char* rating_words(Rating rating);                               ///< "excellent"
const char* initiative_words(InitiativeLevel level);                   ///< "of the agency"
std::string form_words(const AwardForm* form, const AwardFormId& id);  ///< its title, else its id
/// The titles of forms: `Bằng khen … or Bằng khen …`.
std::string titles(const Statute& statute, const std::vector<Located<AwardFormId>>& forms);
bool is_one_of(const AwardFormId& form, const std::vector<Located<AwardFormId>>& forms);
/// That the rule pack holds no standard for such a subject and way: the law may well have one.
std::string no_standard_words(const Statute& statute, const AwardForm& form,
                              const std::string& name);
std::string majority_words(const Majority& majority);  ///< "at least 9/10"

/// That verdicts on another day lie outside the time of the rule pack.
std::string out_of_time_note(const Statute& statute);
/// That verdicts rest on general rules which nobody has verified; empty where all are.
std::string general_note(const Statute& statute);

}  // namespace campaign
