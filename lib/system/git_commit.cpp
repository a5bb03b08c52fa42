// What git says of one commit.
#include "system/git_commit.hpp"

#include <chrono>

namespace campaign {

Date day_of_commit(const git_time& time) {
  namespace chrono = std::chrono;
  const chrono::sys_seconds local{chrono::seconds(time.time + time.offset * 60LL)};
  const chrono::year_month_day day(chrono::floor<chrono::days>(local));
  return {static_cast<int>(day.year()), static_cast<int>(static_cast<unsigned>(day.month())),
          static_cast<int>(static_cast<unsigned>(day.day()))};
}

std::string all_digits(const git_oid& id) {
  std::string digits(GIT_OID_HEXSZ + 1, '\0');
  git_oid_tostr(digits.data(), digits.size(), &id);
  digits.resize(GIT_OID_HEXSZ);
  return digits;
}

std::string or_empty(const char* text) { return text ? text : ""; }

Revision revision_of(const git_commit* commit) {
  const auto* author = git_commit_author(commit);
  const auto message = or_empty(git_commit_message(commit));
  return {.commit = all_digits(*git_commit_id(commit)),
          .day = author ? day_of_commit(author->when) : Date(),
          .author = author ? or_empty(author->name) : "",
          .subject = message.substr(0, message.find('\n'))};
}

}  // namespace campaign
