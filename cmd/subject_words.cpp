// Units and people named on the command line: by id, or by part of a name without regard to
// accents.
#include "subject_words.hpp"

#include "base/collation.hpp"
#include "base/language.hpp"
#include "base/spelling.hpp"

namespace campaign {
namespace {

using Named = std::vector<std::pair<const SubjectId*, const std::string*>>;

Named everybody(const Campaign& campaign) {
  Named named;
  for (const auto& one : campaign.units) named.emplace_back(&*one.id, &*one.name);
  for (const auto& one : campaign.people) named.emplace_back(&*one.id, &*one.name);
  return named;
}

std::vector<SubjectId> matching(const Named& named, const std::string& word) {
  std::vector<SubjectId> ids;
  for (const auto& [id, name] : named)
    if (id->text == word) return {*id};
  const auto wanted = folded(word);
  for (const auto& [id, name] : named)
    if (folded(*name).find(wanted) != std::string::npos) ids.push_back(*id);
  return ids;
}

std::string nobody(const Named& named, const std::string& word) {
  std::vector<std::string_view> ids;
  for (const auto& [id, name] : named) ids.push_back(id->text);
  const auto near = did_you_mean(word, ids);
  return say("no unit or person is called `{}`", word) + (near.empty() ? "" : ", " + near);
}

}  // namespace

std::variant<std::vector<SubjectId>, std::string> wanted_subjects(
    const std::vector<std::string>& words, const Campaign& campaign) {
  const auto named = everybody(campaign);
  std::vector<SubjectId> ids;
  for (const auto& word : words) {
    auto found = matching(named, word);
    if (found.empty()) return nobody(named, word);
    ids.insert(ids.end(), found.begin(), found.end());
  }
  return ids;
}

}  // namespace campaign
