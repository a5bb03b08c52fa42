// The problems that people are shown: of each kind only so many, and the number of the others.
#include "base/problem_limit.hpp"

#include <map>
#include <string_view>

namespace campaign {
namespace {

constexpr size_t kMostOfAKind = 1000;

}  // namespace

LimitedProblems limited(const Diagnostics& diagnostics) {
  LimitedProblems result;
  std::map<std::string_view, std::pair<CheckName, size_t>> kinds;
  for (const auto& one : diagnostics.list()) {
    auto& [name, count] = kinds[one.check.name];
    name = one.check;
    if (++count <= kMostOfAKind) result.shown.push_back(&one);
  }
  for (const auto& [key, kind] : kinds)
    if (const auto& [name, count] = kind; count > kMostOfAKind)
      result.more.push_back(
          {name, say_count("and {} more of this kind: `campaign check -f json` lists it",
                           "and {} more of this kind: `campaign check -f json` lists them",
                           count - kMostOfAKind)});
  return result;
}

}  // namespace campaign
