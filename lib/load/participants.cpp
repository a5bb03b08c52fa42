// Sections of participants: units, people, and when they are away.
#include "load/section.hpp"

namespace campaign {

template <>
Unit decode(Fields& fields) {
  return {
      .id = fields.required<Located<SubjectId>>("id"),
      .name = fields.required<Located<std::string>>("name"),
      .kind = fields.optional<UnitKind>("kind"),
      .unit_class = fields.optional<UnitClass>("class"),
      .order = fields.optional<int>("order"),
      .head = fields.optional<Located<SubjectId>>("head"),
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
  Person person = {
      .id = fields.required<Located<SubjectId>>("id"),
      .name = fields.required<Located<std::string>>("name"),
      .given_name = fields.optional<Located<std::string>>("given-name"),
      .unit = fields.optional<Located<SubjectId>>("unit"),
      .position = fields.optional<Located<std::string>>("position"),
      .person_class = fields.optional<PersonClass>("class"),
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
  const bool needs_unit = person.person_class != PersonClass::leader && !fields.broken();
  if (needs_unit && !fields.has("unit")) fields.required<std::string>("unit");
  return person;
}

template <>
Absence decode(Fields& fields) {
  return {
      .subject = fields.required<Located<SubjectId>>("subject"),
      .period = fields.required<Located<Period>>("period"),
      .kind = fields.required<Located<AbsenceKind>>("kind"),
      .document = fields.optional<std::string>("document"),
  };
}

void sections::absences(Section& section) { section.list(section.campaign.absences); }
void sections::units(Section& section) { section.list(section.campaign.units); }
void sections::people(Section& section) { section.list(section.campaign.people); }

}  // namespace campaign
