// The section of registrations: who strives for what, and with which targets.
#include "load/section.hpp"
#include "load/year.hpp"

namespace campaign {
namespace {

/// One value under the first key, or a value or list under the second.
template <class T>
std::vector<T> one_or_several(Fields& fields, std::string_view one, std::string_view several) {
  auto list = fields.one_or_list<T>(several);
  if (auto value = fields.optional<T>(one)) list.insert(list.begin(), std::move(*value));
  if (list.empty() && !fields.broken()) fields.missing(one);
  return list;
}

}  // namespace

template <>
Registration decode(Fields& fields) {
  const auto year = fields.optional<Year>("year");
  Registration registration = {
      .forms = one_or_several<Located<AwardFormId>>(fields, "form", "for"),
      .date = fields.optional<Located<Date>>("date"),
      .document = fields.optional<Located<std::string>>("document"),
      .subjects = one_or_several<Located<SubjectId>>(fields, "subject", "of"),
      .targets = fields.optional<std::string>("targets"),
  };
  if (!year && !registration.date && !fields.broken()) fields.missing("year");
  registration.year = year ? year->number : registration.date ? (*registration.date)->year : 0;
  return registration;
}

void sections::registrations(Section& section) { section.list(section.campaign.registrations); }

}  // namespace campaign
