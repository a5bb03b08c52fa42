// Names of people as an office writes them: with titles before them, or of two people in one cell.
#include "entry/person_name.hpp"

#include "base/text.hpp"
#include "proof/title.hpp"
#include "proof/unlikely_name.hpp"

namespace campaign {
namespace {

std::string without(std::string_view title, std::string_view name) {
  return std::string(trim(name.substr(title.size())));
}

/// `Thị Sáu` of `Bà Thị Sáu`: what seemed to be a title may be the family name.
bool lacks_family_name(std::string_view name) {
  return name.starts_with("Thị ") || name.starts_with("Văn ");
}

}  // namespace

void take_title_off(GivenEntry& entry, const SubjectMatcher& matcher) {
  for (auto& field : entry.fields) {
    if (field.field->key != "name" || matcher.is_name(field.texts.front())) continue;
    auto& name = field.texts.front();
    const std::string title(title_in(name));
    auto alone = without(title, name);
    if (title.empty() || alone.empty() || lacks_family_name(alone)) continue;
    name = std::move(alone);
    entry.remark = joined({entry.remark, say("without `{}`", trim(std::string_view(title)))}, "; ");
  }
}

Message wrong_name(const std::string& name) {
  if (const auto title = title_in(name); !title.empty())
    return say("`{}` is a title: write only the name", trim(title));
  if (auto objection = unlikely_name(name); objection && !objection->may_be_right)
    return joined({std::move(objection->message), std::move(objection->help)}, ": ");
  return {};
}

}  // namespace campaign
