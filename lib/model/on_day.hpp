// What a person is, and how a unit is called and who heads it, on a day.
#pragma once

#include <optional>
#include <vector>

#include "model/participant.hpp"

namespace campaign {

/// The first day in the agency: `joined`, else that of the first post; none: from the beginning.
std::optional<Date> first_day(const Person& person);

/// The last day in the agency: `until`, else that of the last post; none: not yet.
std::optional<Date> last_day(const Person& person);

/// The post of a day: the last one that began by then; before the first one, the first.
const Post& post_on(const Person& person, const Date& day);

/// The posts of a day beside that one.
std::vector<const Post*> second_posts_on(const Person& person, const Date& day);

/// The unit of the post of a day; null for leaders of the agency without one.
const Located<SubjectId>* unit_on(const Person& person, const Date& day);

/// True when the post of the day is in the unit; second posts do not count.
bool is_of_unit(const Person& person, const SubjectId& unit, const Date& day);

/// The class of the post of a day; without one `direct`, as such people are scored and listed.
PersonClass class_on(const Person& person, const Date& day);

/// The position of a day, with second ones behind it: `Trưởng khoa Nội, kiêm Trưởng khoa Nhi`.
std::optional<Located<std::string>> position_on(const Person& person, const Date& day);

/// True when one of the positions of a day is this one, as is_same_post() compares.
bool holds_post(const Person& person, std::string_view position, const Date& day);

/// The last day of a post: its own, else that before the next one, else that of the person.
std::optional<Date> last_day(const Person& person, const Post& post);

StatisticalClass statistical_class(const Person& person, const Date& day);

/// The name of a unit on a day; before the first one, the first.
const Located<std::string>& name_on(const Unit& unit, const Date& day);

/// The place of a unit in official lists on a day; units without one come last.
int order_on(const Unit& unit, const Date& day);

/// The day that says what the head of a term is: the latest one of it by `today`, or its first.
Date day_of_term(const HeadTerm& term, const Unit& unit, const Date& today);

/// Who heads the unit on a day; null when nobody does.
const Located<SubjectId>* head_on(const Unit& unit, const Date& day);

}  // namespace campaign
