// Labels of levels, ratings and law for findings and verdicts.
#pragma once

#include <string>

#include "award/laws.hpp"
#include "model/award.hpp"
#include "model/council.hpp"
#include "model/rule_pack.hpp"

namespace campaign {

Message reach_label(Reach reach);                                      ///< "the whole province"
Message rating_label(Rating rating);                                   ///< "excellent"
Message year_rating_label(const YearRating& one);                      ///< "2019: excellent"
Message initiative_level_label(InitiativeLevel level);                 ///< "of the agency"
std::string form_title(const AwardForm* form, const AwardFormId& id);  ///< its title, else its id
Message form_and_year(const AwardForm& form,
                      std::optional<int> year);  ///< "Lao động … of the year 2025"
/// The titles of forms, joined: `Bằng khen … or Bằng khen …`.
Message titles(const Laws& laws, const std::vector<Located<AwardFormId>>& forms);
bool is_one_of(const AwardFormId& form, const std::vector<Located<AwardFormId>>& forms);
/// False when the form names whom it is given to, and not such subjects.
bool is_given_to(const AwardForm& form, SubjectClass subject);
bool is_given_to(const AwardForm& form, const Participant& who);
/// `Cờ thi đua … is not given to a person`
Message not_given_message(const AwardForm& form, SubjectClass subject);
/// Reports that the rule pack has no standard for such a subject and way; the law may have one,
/// unless the form is not given to such subjects at all.
Message no_standard_message(const Statute& statute, const AwardForm& form, const Participant& who);
Message majority_label(const Majority& majority);  ///< "at least 9/10"

/// States that verdicts on another day are outside the time of the rule pack.
Message out_of_time_note(const Laws& laws);
std::vector<Message> packs_of(const Laws& laws);  ///< their ids, the latest first
/// `; after it: Luật …`: what is known of the law behind the rule pack's time, else empty.
Message after_pack(const std::optional<std::string>& followed_by);
/// `; it holds no standards …`, of a pack whose law nobody has read; else empty.
Message unread_law_note(const RulePack& law);
/// States that verdicts depend on general rules that are not verified; empty when all are.
Message general_note(const Laws& laws);

}  // namespace campaign
