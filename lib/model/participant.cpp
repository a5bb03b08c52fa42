// Units and people: given names, times, and the words of posts.
#include "model/participant.hpp"

#include "base/collation.hpp"

namespace campaign {

std::string given_name(const Person& person) {
  if (person.given_name) return **person.given_name;
  const size_t blank = person.name->rfind(' ');
  return blank == std::string::npos ? *person.name : person.name->substr(blank + 1);
}

bool has_reversed_times(const Unit& unit) {
  return unit.from && unit.until && **unit.until < *unit.from;
}

bool has_reversed_times(const Person& person) {
  return person.joined && person.until && **person.until < *person.joined;
}

bool is_same_post(std::string_view one, std::string_view other) {
  const auto a = folded(one), b = folded(other);
  return a == b || a.starts_with(b + " ") || b.starts_with(a + " ");
}

bool is_deputy(std::string_view post) { return folded(post).starts_with("pho "); }

}  // namespace campaign
