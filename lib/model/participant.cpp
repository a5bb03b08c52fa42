// Who takes part: how a person is called.
#include "model/participant.hpp"

namespace campaign {

std::string given_name(const Person& person) {
  if (person.given_name) return *person.given_name;
  const size_t blank = person.name->rfind(' ');
  return blank == std::string::npos ? *person.name : person.name->substr(blank + 1);
}

}  // namespace campaign

namespace campaign {

StatisticalClass statistical_class(const Person& person) {
  if (person.statistical_class) return *person.statistical_class;
  switch (class_or_direct(person)) {
    case PersonClass::leader:
      return StatisticalClass::department_leader;
    case PersonClass::manager:
      return StatisticalClass::other_leader;
    case PersonClass::direct:
      break;
  }
  return StatisticalClass::direct;
}

}  // namespace campaign
