// Sections of participants: units, people, and when they are away.
#include <algorithm>

#include "base/message.hpp"
#include "load/field_checks.hpp"
#include "load/section.hpp"

namespace campaign {
namespace {

/// The order of first days; what has none was from the beginning.
template <class T>
void sort_by_first_day(std::vector<T>& list) {
  std::stable_sort(list.begin(), list.end(), [](const T& a, const T& b) {
    return (a.from ? **a.from : Date{}) < (b.from ? **b.from : Date{});
  });
}

/// The short form and the list of one thing exclude each other.
void report_both_forms(Fields& fields, std::initializer_list<std::string_view> short_forms,
                       std::string_view list) {
  if (!fields.has(list)) return;
  for (const auto short_form : short_forms) {
    if (!fields.has(short_form)) continue;
    return fields.problem(
        {.check = field_checks::wrong_type,
         .span = fields.key_span(short_form),
         .message = say("`{}` and `{}` cannot stand together", short_form, list),
         .help = say("move what `{}` says into `{}`, with the day from which it holds", short_form,
                     list)});
  }
}

Post short_post(Fields& fields) {
  return {.unit = fields.optional<Located<SubjectId>>("unit"),
          .position = fields.optional<Located<std::string>>("position"),
          .person_class = fields.optional<PersonClass>("class")};
}

/// Only leaders of the agency are of no unit.
void require_unit(Fields& fields, const Post& post) {
  const bool needs_unit = post.person_class != PersonClass::leader && !fields.broken();
  if (needs_unit && !fields.has("unit")) fields.required<std::string>("unit");
}

}  // namespace

template <>
HeadTerm decode(Fields& fields) {
  return {
      .person = fields.required<Located<SubjectId>>("person"),
      .from = fields.optional<Located<Date>>("from"),
      .until = fields.optional<Located<Date>>("until"),
  };
}

template <>
Post decode(Fields& fields) {
  Post post = short_post(fields);
  post.from = fields.optional<Located<Date>>("from");
  post.until = fields.optional<Located<Date>>("until");
  post.also = fields.optional_or<bool>("also", false);
  require_unit(fields, post);
  return post;
}

namespace {

/// `unit`, `position` and `class` of one post, or a list of posts with their times.
std::vector<Post> read_posts(Fields& fields) {
  auto posts = fields.records<Post>("posts");
  Post only = short_post(fields);
  if (!fields.has("posts")) {
    require_unit(fields, only);
    return {std::move(only)};
  }
  report_both_forms(fields, {"unit", "position", "class"}, "posts");
  const bool second_only =
      std::all_of(posts.begin(), posts.end(), [](auto& one) { return one.also; });
  if (second_only && !fields.broken())
    fields.problem({.check = field_checks::wrong_type,
                    .span = fields.key_span("posts"),
                    .message = tr("`posts` has no post that is not a second one"),
                    .help = tr("write the main post without `also: true`")});
  sort_by_first_day(posts);
  return posts;
}

/// `head`, or a list of heads with their times.
std::vector<HeadTerm> read_heads(Fields& fields) {
  auto heads = fields.records<HeadTerm>("heads");
  if (auto only = fields.optional<Located<SubjectId>>("head")) heads.push_back({*only});
  report_both_forms(fields, {"head"}, "heads");
  sort_by_first_day(heads);
  return heads;
}

}  // namespace

template <>
Unit decode(Fields& fields) {
  return {
      .id = fields.required<Located<SubjectId>>("id"),
      .name = fields.required<Located<std::string>>("name"),
      .continues = fields.optional<Located<SubjectId>>("continues"),
      .succeeded_by = fields.one_or_list<Located<SubjectId>>("succeeded-by"),
      .kind = fields.optional<Located<std::string>>("kind"),
      .unit_class = fields.optional<UnitClass>("class"),
      .order = fields.optional<int>("order"),
      .heads = read_heads(fields),
      .women_share = fields.optional<Ratio>("women-share"),
      .from = fields.optional<Date>("from"),
      .until = fields.optional<Located<Date>>("until"),
      .takes_part = fields.optional_or<bool>("takes-part", true),
      .address = fields.optional<Located<std::string>>("address"),
      .phone = fields.optional<Located<std::string>>("phone"),
      .duties = fields.optional<Located<std::string>>("duties"),
  };
}

template <>
Person decode(Fields& fields) {
  return {
      .id = fields.required<Located<SubjectId>>("id"),
      .name = fields.required<Located<std::string>>("name"),
      .given_name = fields.optional<Located<std::string>>("given-name"),
      .posts = read_posts(fields),
      .occupation = fields.optional<Occupation>("occupation"),
      .sex = fields.optional<Located<Sex>>("sex"),
      .born = fields.optional<Located<Date>>("born"),
      .joined = fields.optional<Date>("joined"),
      .until = fields.optional<Located<Date>>("until"),
      .status = fields.optional_or<Located<Status>>("status", {Status::active}),
      .takes_part = fields.optional<bool>("takes-part"),
      .statistical_class = fields.optional<StatisticalClass>("statistical-class"),
      .hometown = fields.optional<Located<std::string>>("hometown"),
      .residence = fields.optional<Located<std::string>>("residence"),
      .qualification = fields.optional<Located<std::string>>("qualification"),
      .party_position = fields.optional<Located<std::string>>("party-position"),
      .duties = fields.optional<Located<std::string>>("duties"),
  };
}

template <>
Absence decode(Fields& fields) {
  return {
      .subject = fields.required<Located<SubjectId>>("subject"),
      .period = fields.required<Located<Period>>("period"),
      .kind = fields.required<Located<AbsenceKind>>("kind"),
      .document = fields.optional<Located<std::string>>("document"),
  };
}

template <>
UnitBlock decode(Fields& fields) {
  return {
      .id = fields.required<Located<BlockId>>("id"),
      .title = fields.required<std::string>("title"),
      .units = fields.list<Located<SubjectId>>("units"),
  };
}

void sections::blocks(Section& section) { section.list(section.campaign.blocks); }
void sections::absences(Section& section) { section.list(section.campaign.absences); }
void sections::units(Section& section) { section.list(section.campaign.units); }
void sections::people(Section& section) { section.list(section.campaign.people); }

}  // namespace campaign
